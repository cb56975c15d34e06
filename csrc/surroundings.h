/* surroundings: which symbols a frame's pattern wants before and behind its trigger, so that most frames are refused without a match. */
#ifndef NEWSEXTRACT_SURROUNDINGS_H
#define NEWSEXTRACT_SURROUNDINGS_H

#include "symbols.h"

#include <stddef.h>

enum {
  NE_BANDS = 3, /* of distances on either side of the trigger */
  NE_WANTS = 3  /* symbols that are asked for */
};

/* The symbols within each distance of a trigger, first those before it; 0 is among them where that reaches over the end. */
typedef struct ne_surroundings {
  ne_symbol_set within[2 * NE_BANDS];
} ne_surroundings;

/* One of the symbols must stand within the distance, which is an index of ne_surroundings. */
typedef struct ne_want {
  ne_symbol_set symbols;
  uint32_t within;
} ne_want;

/* The surroundings of the trigger at `at` in a window of symbols. */
void ne_surroundings_of(const char *window, size_t count, size_t at, ne_surroundings *around);

/* Reads what the pattern, which has its parts written out, wants around `!`; unused wants are such as always hold. Returns how many
 * symbols before the trigger a match takes at most, or more than a window has where that is not known. */
uint32_t ne_read_wants(const char *pattern, ne_want wants[NE_WANTS]);

static inline bool ne_wants_hold(const ne_want wants[NE_WANTS], const ne_surroundings *around) {
  for (int i = 0; i < NE_WANTS; i++)
    if (!ne_sets_meet(around->within[wants[i].within], wants[i].symbols)) return false;
  return true;
}

#endif
