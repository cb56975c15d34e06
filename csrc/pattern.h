/* pattern: PCRE2 behind one small interface, with limits.
 *
 * Two alphabets use it: UTF-8 text and symbol lines (plain bytes). All matches are anchored at the offset given: the stages
 * know where something may begin. In a text pattern a blank stands for one blank or soft line break. Packs may not use
 * \b, \w, \d with UCP, \C, verbs, back-references or unbounded quantifiers: a pattern that has them is refused. */
#ifndef NEWSEXTRACT_PATTERN_H
#define NEWSEXTRACT_PATTERN_H

#include "pack.h"
#include "text.h"

typedef struct ne_pattern ne_pattern;

enum { NE_GROUPS_MAX = 32 }; /* capture groups of one pattern, the whole match included */

/* Match data, limits and JIT stack; one per scratch. */
typedef struct ne_matcher ne_matcher;

/* Compiles `source`, the value of `field` in `record`; refuses a broken one with its column. `text` tells the alphabet.
 * The pattern lives as long as the arena. One whose record says `rare = true` is matched by PCRE2's interpreter, with the same
 * result: to compile it to machine code would take longer than all its matches in thousands of articles. */
ne_pattern *ne_pattern_new(ne_arena *arena, const char *source, bool text, const ne_record *record, const char *field,
                           ne_refusal *refusal);

/* The number of the group called `name`, or -1. */
int ne_pattern_group(const ne_pattern *pattern, const char *name);

/* How many groups, the whole match included, and the name of one (NULL where it has none). */
int ne_pattern_groups(const ne_pattern *pattern);
const char *ne_pattern_group_name(const ne_pattern *pattern, int group);

ne_matcher *ne_matcher_new(const newsextract_allocator *allocator); /* NULL where memory ran out */
void ne_matcher_free(ne_matcher *matcher);

typedef enum ne_match_result { NE_MATCHED, NE_NO_MATCH, NE_MATCH_LIMIT } ne_match_result;

/* Matches at `at` exactly, within subject[0, length); what stands before `at` is seen by look-behind.
 * On NE_MATCHED the groups are in `groups` (start UINT32_MAX where a group took no part), up to the pattern's count. */
ne_match_result ne_pattern_match(const ne_pattern *pattern, ne_matcher *matcher, const char *subject, uint32_t length,
                                 uint32_t at, ne_span groups[NE_GROUPS_MAX]);

#endif
