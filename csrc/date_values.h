/* date_values: what a time expression means on the calendar, given the dates that it leans on. */
#ifndef NEWSEXTRACT_DATE_VALUES_H
#define NEWSEXTRACT_DATE_VALUES_H

#include "date_rules.h"

/* A date as far as it goes: what is unknown is 0. */
typedef struct ne_moment {
  int year, month, day;
  int quarter; /* where the date is one */
} ne_moment;

typedef struct ne_reference {
  ne_moment now;  /* the article's date, or a dateline's */
  ne_moment last; /* the last date of the text that counts here; year 0 for none */
  bool dateline;  /* `now` is a dateline's */
  ne_date_tense tense; /* what a word of the clause tells */
  bool same_sentence; /* `last` stands in the same sentence */
  bool day_first;
  bool narrative; /* `last` counts before `now` */
  uint8_t prefer; /* ne_prefer */
} ne_reference;

typedef struct ne_value {
  char text[48];  /* TIMEX value, "" for none */
  char other[24]; /* the second reading, "" for none */
  int32_t first, last; /* NE_NO_DAY where unknown */
  ne_moment moment;    /* what later expressions may lean on; year 0 for nothing */
  uint8_t type, mod, anchor;
  bool missing;        /* a date to lean on is wanting */
} ne_value;

/* Whether a unit of time, as the packs code it, is shorter than another: D and M. */
bool ne_date_unit_is_finer(const char *unit, const char *than);

/* Never fails: what has no value has none. */
void ne_date_value(const ne_piece *piece, const ne_reference *reference, ne_value *value);

#endif
