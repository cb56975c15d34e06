/* engine: packs in, compiled engine out. */
#ifndef NEWSEXTRACT_ENGINE_H
#define NEWSEXTRACT_ENGINE_H

#include <stdatomic.h>

#include "moves.h"

struct newsextract_engine {
  atomic_size_t references;
  ne_arena arena;             /* holds all that is below */
  ne_lexicon *lexicon;
  ne_date_rules *dates;
  ne_entity_rules *entities;
  ne_move_rules *moves;
  const char **rule_names;    /* by rule number */
  size_t rule_count;
  char fingerprint[17];
};

#endif
