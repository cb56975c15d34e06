/* date_rules: what the packs know about time expressions, compiled.
 *
 * A rule of kind `date` is a pattern whose groups are called after fields (year, month, week, amount ...). What a group
 * holds is read as a number or looked up in the field's words. A field may also be given by the rule itself:
 *     "5", "=-1"  the value       "+1", "-1"   so many from the reference date
 *     "X"   one that is not told  "@+1"        so many from the last date of the text
 *     "END" a code, such as a part of the day, a season, a unit or a modifier
 * A feast is a code as well: 12-25, 11-4-4 (the fourth Thursday of November), L08-15 (of the Chinese calendar),
 * E-2 and O-2
 * (days from the Western and the Orthodox Easter), T6 (the seventh solar term, counted from minor cold). */
#ifndef NEWSEXTRACT_DATE_RULES_H
#define NEWSEXTRACT_DATE_RULES_H

#include "date_starts.h"
#include "dates.h"

/* From coarse to fine; then what is no part of a date itself. X(ENUM, "name in packs") */
#define NE_DATE_FIELDS(X) \
  X(CENTURY, "century") X(DECADE, "decade") X(YEAR, "year") X(HALF, "half") X(LEADING, "leading") \
  X(QUARTER, "quarter") X(SEASON, "season") X(MONTH, "month") X(THIRD, "third") X(WEEK, "week") X(WEEKDAY, "weekday") X(DAY, "day") \
  X(FEAST, "feast") X(DAYPART, "daypart") \
  X(HOUR, "hour") X(MINUTE, "minute") X(SECOND, "second") \
  X(ZONE, "zone") X(NTH, "nth") X(LEAP, "leap") X(LUNAR, "lunar") \
  X(FISCAL, "fiscal") X(AMOUNT, "amount") X(UNIT, "unit") X(MORE, "more") X(AMOUNT2, "amount2") X(UNIT2, "unit2") \
  X(SHIFT, "shift") X(REF, "ref") X(SET, "set") X(MOD, "mod") X(EITHER, "either") X(ERA, "era") X(CHECK, "check")

#define NE_DATE_FIELD_ENUM(ENUM, name) NE_FIELD_##ENUM,
typedef enum ne_date_field { NE_DATE_FIELDS(NE_DATE_FIELD_ENUM) NE_FIELDS } ne_date_field;

#define NE_FIELD_BIT(ENUM) ((uint64_t)1 << NE_FIELD_##ENUM)
#define NE_FIELDS_UP_TO_DAY (NE_FIELD_BIT(DAYPART) - 1)
#define NE_FIELDS_OF_CLOCK (NE_FIELD_BIT(HOUR) | NE_FIELD_BIT(MINUTE) | NE_FIELD_BIT(SECOND))

typedef enum ne_how {
  NE_IS,        /* `number` is the value, or `code` where that is set */
  NE_FROM_NOW,  /* `number` from the reference date */
  NE_FROM_LAST, /* `number` from the last date of the text */
  NE_UNTOLD     /* some: a number that the text does not tell */
} ne_how;

typedef struct ne_term {
  double number;
  const char *code; /* NULL for a number */
  uint8_t how;      /* ne_how */
} ne_term;

/* One piece of a time expression. */
typedef struct ne_piece {
  uint32_t start, end;         /* bytes of the view */
  uint64_t known;              /* NE_FIELD_BIT of each field that is set */
  ne_term fields[NE_FIELDS];
  uint16_t rule;
  uint8_t language;            /* index of its pack's language */
  uint32_t whole;              /* where the piece ends without its direction: 五年 in 五年内 */
  bool bare_year;              /* the year has two digits */
  bool half_of_range;          /* its unit stands behind the other end: 2015-2023年 */
  bool needs_range;            /* is nothing but the end of a range: 9 in March 5-9 */
  bool needs_join;             /* is nothing alone: 3点 is part of 下午3点 or of a range */
  bool leads;                  /* is nothing without the piece behind it: 过去 in 过去三年, late in late May */
  bool to_the_day;             /* counted from a date told beside it: as precise as that one */
  bool may_lead;               /* belongs to the piece behind it where that can be led */
} ne_piece;

/* What stands between, before or after pieces. */
typedef enum ne_date_cue_kind {
  NE_DATE_CUE_JOIN,     /* between a coarser piece and a finer one: one date */
  NE_DATE_CUE_LEAD,     /* between a piece that leads and the one behind it */
  NE_DATE_CUE_JOIN_UP,  /* between a finer piece and a coarser one: one date */
  NE_DATE_CUE_SAME,     /* between two names of one day: a weekday and a date */
  NE_DATE_CUE_PLUS,     /* between the parts of a duration */
  NE_DATE_CUE_OFFSET,   /* between a duration and the date that it is counted from */
  NE_DATE_CUE_RANGE,    /* between the first and the last of a range */
  NE_DATE_CUE_INTRO,    /* before the first, with NE_DATE_CUE_RANGE or NE_DATE_CUE_AND between: from, between */
  NE_DATE_CUE_AND,      /* between the two where there is such a word before: between 3 and 5 */
  NE_DATE_CUE_OUTRO,    /* after the last, with NE_DATE_CUE_AND between: 之间 */
  NE_DATE_CUE_BRACKET,  /* opens a bracket that holds another name of the day */
  NE_DATE_CUE_CLOSE,    /* closes it */
  NE_DATE_CUE_BEFORE,   /* a modifier before a date */
  NE_DATE_CUE_AFTER,    /* a modifier after it */
  NE_DATE_CUE_TENSE,    /* in the same clause: where what has no year or week of its own lies */
  NE_DATE_CUE_DATELINE, /* after a date at the head of a paragraph: the day that the text was sent */
  NE_DATE_CUE_STOP,     /* ends a clause */
  NE_DATE_CUE_KINDS
} ne_date_cue_kind;

/* What a word of the clause tells of a date, by a cue's field `tense`. */
typedef enum ne_date_tense {
  NE_TENSE_OPEN,   /* nothing */
  NE_TENSE_SAID,   /* "said": it stands beside a word of saying, so that no other governs it: he said on Monday that he would go */
  NE_TENSE_PAST,   /* "past": it lies behind */
  NE_TENSE_FUTURE, /* "future": it lies ahead, perhaps of a day some days before the article's */
  NE_TENSE_AHEAD   /* "ahead": it lies ahead of the article's day */
} ne_date_tense;

typedef struct ne_date_cue {
  const char *text;
  uint32_t length;
  uint8_t mod;      /* ne_mod */
  uint8_t language;
  bool opens;       /* the date is where an open interval begins (since) */
  bool closes;      /* the date is where it ends (until) */
  bool core;        /* belongs to the expression itself */
  bool wide;        /* counts only where modifiers are taken into the expression */
  bool wide_opens, wide_closes; /* as `opens` and `closes`, there */
  uint8_t tense;    /* ne_date_tense */
  uint8_t reach;    /* of a tense: bytes between the word and what it governs */
  uint32_t next_of_first, next_of_last; /* index + 1 of the cue given before it with such a character at that end */
  uint64_t only;    /* NE_FIELD_BIT of the fields one of which the date must have; 0 for any */
} ne_date_cue;

typedef struct ne_cues {
  NE_LIST(ne_date_cue) list;
  uint32_t longest;               /* bytes */
  uint32_t first[256], last[256]; /* index + 1 of the last one by the key of the character that it begins or ends with */
} ne_cues;

/* What the rules can begin with. */
const ne_date_starts *ne_date_rules_starts(const ne_date_rules *rules);

/* Tries the rules at `at`; the most important that matches fills `piece`. `*guard` tells whether it only hides what stands there. */
ne_match_result ne_date_match(const ne_date_rules *rules, ne_matcher *matcher, const char *bytes, uint32_t end, uint32_t at,
                              ne_piece *piece, bool *guard);

/* The bytes of the longest cue of `kind`. */
uint32_t ne_date_cues_longest(const ne_date_rules *rules, ne_date_cue_kind kind);

/* The longest cue of `kind` that begins at `at`, or that ends there. NULL for none. */
const ne_date_cue *ne_date_cue_at(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes, uint32_t at,
                                  uint32_t end);
const ne_date_cue *ne_date_cue_before(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes,
                                      uint32_t start,
                                 uint32_t at);

#endif
