/* date_starts: which date rules are worth a match at a place, told by table look-ups.
 *
 * From each pattern is read which code points it can begin with, which can come second, third and so on, and which it wants
 * before it. A number at the start, however long, counts as one character, so that what follows it is told as well. */
#ifndef NEWSEXTRACT_DATE_STARTS_H
#define NEWSEXTRACT_DATE_STARTS_H

#include "memory.h"
#include "text.h"

enum {
  NE_DATE_RULE_WORDS = 16, /* 64 rules each */
  NE_DATE_DIGITS_MAX = 9   /* lengths of numbers in digits that are told apart; longer ones are as this */
};

typedef struct ne_date_starts ne_date_starts;

/* For `count` rules, at most 64 * NE_DATE_RULE_WORDS. */
ne_date_starts *ne_date_starts_new(ne_arena *arena, size_t count);

/* Before the first pattern: `code_point` can be part of a number; digits and blanks are so in any case. */
void ne_date_starts_numeral(ne_date_starts *starts, uint32_t code_point);

/* The pattern of the next rule, and a bit for each count of digits that a number at its start may have (0 for any). False where
 * the pattern does not tell what it begins with. */
bool ne_date_starts_add(ne_date_starts *starts, const char *pattern, unsigned digits);
void ne_date_starts_freeze(ne_date_starts *starts);

/* Whether a code point is a numeral of a language; digits and blanks are not. */
bool ne_date_numeral(const ne_date_starts *starts, uint32_t code_point);

/* The next place in bytes[at, end) where a rule may begin, or `end`. Within a word of letters that is only where the last piece
 * ended, which `after` tells. `start` is where the run begins. */
uint32_t ne_date_starts_next(const ne_date_starts *starts, const char *bytes, uint32_t start, uint32_t at, uint32_t end,
                             uint32_t after);

/* Sets the bits of the rules that may match at `at`; returns how many words they are, 0 where no rule may. */
size_t ne_date_starts_at(const ne_date_starts *starts, const char *bytes, uint32_t end, uint32_t at,
                         uint64_t rules[NE_DATE_RULE_WORDS]);

#endif
