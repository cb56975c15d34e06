/* slots: what a frame left open is filled from the clause, the sentence and the sentences before; subtype, status and score. */
#ifndef NEWSEXTRACT_SLOTS_H
#define NEWSEXTRACT_SLOTS_H

#include "discourse.h"
#include "frames.h"

/* A move that one sentence states, on its way to merging. */
typedef struct ne_claim {
  ne_move move;
  uint32_t person, org, role;    /* clusters, or NE_NONE */
  uint32_t predecessor, successor, dest, origin; /* clusters, or NE_NONE */
  int32_t first_day, last_day;   /* of the time; NE_NO_DAY where unknown */
  uint32_t sentence;
  uint32_t node;                 /* the trigger in its line */
  char trigger;                  /* its symbol */
  bool told;                     /* the organisation stands in the sentence, is no guess from the topic */
  bool seat;                     /* on a board: no employment */
  bool dropped;
} ne_claim;

typedef NE_LIST(ne_claim) ne_claim_list;

/* Appends the moves that a frame tells in a line to `claims`. */
void ne_slots_fill(const ne_move_finder *finder, const ne_discourse *discourse, const ne_line *line, size_t node,
                   const ne_framed *framed, ne_claim_list *claims);

/* Ties the claims of one line together, from `first` on: where a leaver goes, what a newcomer takes over. */
void ne_slots_tie(const ne_move_finder *finder, const ne_line *line, ne_claim_list *claims, size_t first);

#endif
