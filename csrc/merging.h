/* merging: one event for one move, with all that the article says of it. */
#ifndef NEWSEXTRACT_MERGING_H
#define NEWSEXTRACT_MERGING_H

#include "slots.h"

/* Merges the claims of an article into moves, in order of first trigger. Uses hashing: time linear in the claims. */
void ne_claims_merge(const ne_move_finder *finder, const ne_discourse *discourse, const ne_claim_list *claims,
                     ne_move_list *moves);

#endif
