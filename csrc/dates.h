/* dates: time expressions and their values, after TIMEX3 (ISO 24617-1).
 *
 * Date rules come from the packs; each gives a piece (a year, a month, a day, a part, a clock ...), pieces that stand
 * together are composed, and the result is resolved against the article's date, a dateline or another expression. */
#ifndef NEWSEXTRACT_DATES_H
#define NEWSEXTRACT_DATES_H

#include "calendar.h"
#include "lexicon.h"
#include "pattern.h"

typedef enum ne_date_type { NE_DATE, NE_TIME, NE_DURATION, NE_SET } ne_date_type;
typedef enum ne_mod { NE_MOD_NONE, NE_MOD_START, NE_MOD_MID, NE_MOD_END, NE_MOD_APPROX, NE_MOD_BEFORE, NE_MOD_AFTER,
                      NE_MOD_LESS_THAN, NE_MOD_MORE_THAN } ne_mod;
typedef enum ne_anchor { NE_ANCHOR_NONE, NE_ANCHOR_DOCUMENT, NE_ANCHOR_DATELINE, NE_ANCHOR_CONTEXT } ne_anchor;

typedef struct ne_date {
  uint32_t start, end;             /* core expression, bytes of the view */
  uint32_t outer_start, outer_end; /* with its modifier; equal to the core where it has none */
  const char *value;               /* TIMEX value, "" where it has none; in the arena */
  const char *other;               /* the second reading, or NULL */
  int32_t first_day, last_day;     /* NE_NO_DAY where open or unknown */
  uint8_t type;                    /* ne_date_type */
  uint8_t mod;                     /* ne_mod */
  uint8_t anchor;                  /* ne_anchor */
  uint16_t rule;
} ne_date;

typedef NE_LIST(ne_date) ne_date_list;

/* The days that a date most likely means: those of a third where `mod` names a part of a month or a longer time. */
void ne_date_likely_days(const ne_date *date, int32_t *first, int32_t *last);

typedef struct ne_date_rules ne_date_rules;

ne_date_rules *ne_date_rules_new(ne_arena *arena);
/* Takes a record of a kind that dates know; `rule` is the number of its name. */
bool ne_date_rules_takes(const char *kind);
void ne_date_rules_add(ne_date_rules *rules, const ne_record *record, uint16_t rule, ne_refusal *refusal);
void ne_date_rules_freeze(ne_date_rules *rules, ne_refusal *refusal);

typedef enum ne_prefer { NE_PREFER_NEWS, NE_PREFER_PAST, NE_PREFER_FUTURE, NE_PREFER_NEAREST } ne_prefer;

/* Reads a whole day that bytes[start, end) begins with, as the packs write days. */
bool ne_dates_read_day(const ne_date_rules *rules, ne_matcher *matcher, const char *bytes, uint32_t start, uint32_t end,
                       int *year, int *month, int *day);

/* The date stage of one article. */
typedef struct ne_date_finder {
  const ne_date_rules *rules;
  const ne_text *text;
  const ne_prose *prose;
  ne_matcher *matcher;
  ne_arena *arena;
  /* options */
  int reference_year, reference_month, reference_day; /* the article's date as far as it goes; 0 where unknown */
  uint8_t prefer;                                     /* ne_prefer */
  bool day_first;                                     /* 1/2/2024 is 1 February */
  bool narrative;                                     /* anchor at the text's own last date, as histories do */
  bool with_modifiers;                                /* modifiers belong to the expression and change its days */
  /* results */
  ne_date_list *dates;
  uint32_t limits_hit;                                /* matches given up, with the rule of the first */
  uint16_t limit_rule;
  bool missing_reference;                             /* something could not be resolved for want of a date */
  struct ne_date_state *state;                        /* the stage's own, from run to run */
} ne_date_finder;

/* Begin, one call a run in order, end. Each call's time is linear in the run. */
void ne_dates_begin(ne_date_finder *finder);
void ne_dates_run(ne_date_finder *finder, uint32_t run);
void ne_dates_end(ne_date_finder *finder);

#endif
