/* session: what one article says of a name helps the next: spellings of names that were sure, as a set of hashes. */
#ifndef NEWSEXTRACT_SESSION_H
#define NEWSEXTRACT_SESSION_H

#include "entities.h"

/* A spelling of a name of `type`: bytes[start, end) without regard to case. Never 0. */
uint64_t ne_spelling(const char *bytes, uint32_t start, uint32_t end, ne_type type);

/* Whether a spelling was learned. `session` may be NULL. */
bool ne_session_knows(const newsextract_session *session, uint64_t spelling);

/* Learns the persons that are named in full among `mentions`, in all their forms, and the organisations that no lexicon
 * knows. What memory does not suffice for is not learned. Time linear in the mentions. */
void ne_session_learn(newsextract_session *session, const char *bytes, const ne_mention_list *mentions);

#endif
