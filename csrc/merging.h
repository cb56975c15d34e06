/* merging: one event for one move, with all that the article says of it. */
#ifndef NEWSEXTRACT_MERGING_H
#define NEWSEXTRACT_MERGING_H

#include "slots.h"

typedef struct ne_merger ne_merger;

/* Merges the claims of an article into moves, in order of first trigger. Uses hashing: time linear in the claims. */
ne_merger *ne_merger_new(const ne_move_finder *finder, const ne_discourse *discourse, ne_claim_list *claims);

/* A piece of that with each call; true when `moves` has them all. */
bool ne_merger_go_on(ne_merger *merger, ne_move_list *moves);

#endif
