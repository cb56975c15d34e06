/* aliases: which mentions are one person or organisation. */
#ifndef NEWSEXTRACT_ALIASES_H
#define NEWSEXTRACT_ALIASES_H

#include "entities.h"

typedef struct ne_cluster {
  ne_span name;      /* the fullest form that the article has, bytes of the view */
  const char *id;    /* the lexicon's name, or NULL */
  uint8_t type;      /* ne_type */
  uint32_t mentions; /* how many */
} ne_cluster;

typedef NE_LIST(ne_cluster) ne_cluster_list;

typedef struct ne_alias_joiner ne_alias_joiner;

/* Sets `cluster` of each mention and fills `clusters`; every mention has one. Persons, organisations, posts, products and places
 * that are the same thing share one. Uses hashing: time linear in the mentions. Begin, then go on until that gives true. */
ne_alias_joiner *ne_aliases_begin(const ne_entity_rules *rules, const ne_lexicon *lexicon, const ne_text *text,
                                  ne_mention_list *mentions, ne_cluster_list *clusters, ne_arena *arena);
bool ne_aliases_go_on(ne_alias_joiner *joiner);

#endif
