/* lexicon: every literal word of every pack in one automaton over code points.
 *
 * Each class belongs to a layer. Within a layer hits are leftmost-longest and never overlap, so that a longer word hides the
 * shorter one inside it; a class `guard_*` exists for nothing else. An entry that begins or ends in a letter or digit of a
 * script with words needs a word boundary there; a Chinese one does not. An entry in lower case matches any case, one
 * with capitals only as written. A blank in an entry matches blanks and one soft line break; all middle dots, apostrophes and hyphens are one. */
#ifndef NEWSEXTRACT_LEXICON_H
#define NEWSEXTRACT_LEXICON_H

#include "markup.h"
#include "pack.h"

/* Words of NE_LAYER_LOOKUP are none of the lexicon's: the stage that owns the class looks them up at its places. */
typedef enum ne_layer { NE_LAYER_TIME, NE_LAYER_NAME, NE_LAYER_ROLE, NE_LAYER_WORD, NE_LAYERS,
                        NE_LAYER_LOOKUP = NE_LAYERS } ne_layer;

#include "classes.h" /* ne_class, ne_class_layer(), ne_class_name(): the alphabet of the packs */

#define NE_NONE UINT32_MAX

/* One word. Strings live as long as the lexicon. */
typedef struct ne_entry {
  const char *text;     /* normalised */
  const char *id;       /* the name that joins articles, or NULL */
  const char *value;    /* what the class makes of it (a subtype, a date value, ...), or NULL */
  const char *language; /* "zh", "en" or "" */
  float weight;         /* 1 unless the pack says otherwise */
  uint32_t next;        /* another entry with the same text in the same layer, or NE_NONE */
  uint16_t class;       /* ne_class */
  uint16_t rule;        /* the rule name under which mentions by this word are reported */
} ne_entry;

typedef struct ne_hit {
  uint32_t start, end; /* bytes of the view */
  uint32_t entry;      /* the first of its entries; the others follow by `next` */
} ne_hit;

typedef NE_LIST(ne_hit) ne_hits;

typedef struct ne_lexicon ne_lexicon;

/* Building: words, about so many, are collected, then frozen. What is needed until then only is taken from `work`. */
ne_lexicon *ne_lexicon_new(ne_arena *arena, ne_arena *work, size_t words);
void ne_lexicon_add(ne_lexicon *lexicon, const ne_entry *entry); /* copies nothing: strings must live in the arena */
void ne_lexicon_remove(ne_lexicon *lexicon, const ne_entry *entry); /* takes earlier entries of its text and class away */
void ne_lexicon_freeze(ne_lexicon *lexicon);

const ne_entry *ne_lexicon_entry(const ne_lexicon *lexicon, uint32_t entry);

/* The entry of class `class` among those of a hit, or NULL. */
const ne_entry *ne_lexicon_as(const ne_lexicon *lexicon, uint32_t entry, ne_class class);

/* The longest entries of `layer` that begin at `at` in bytes[.., end); `*length` is the bytes matched. NE_NONE for none. */
uint32_t ne_lexicon_longest(const ne_lexicon *lexicon, ne_layer layer, const char *bytes, uint32_t start, uint32_t end,
                            uint32_t at, uint32_t *length);

/* Appends the hits of one run to hits[layer], for each layer in `layers` (a mask of 1 << layer). */
void ne_lexicon_scan(const ne_lexicon *lexicon, const char *bytes, ne_run run, unsigned layers, ne_arena *arena,
                     ne_hits hits[NE_LAYERS]);

#endif
