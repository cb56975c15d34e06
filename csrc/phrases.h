/* phrases: noun phrases folded into one node each, before frames see the line.
 *
 * Organisation, post and name in any order become one person with organisation and post; lists of persons become one
 * plural person with members; brackets and appositions are taken in; counted people are tied to their organisation. */
#ifndef NEWSEXTRACT_PHRASES_H
#define NEWSEXTRACT_PHRASES_H

#include "clauses.h"

/* Folds the phrases of a line in place and counts its clauses again. Time linear in the nodes. */
void ne_phrases_fold(ne_line *line, const ne_mention_list *mentions, const ne_text *text, ne_arena *arena);

#endif
