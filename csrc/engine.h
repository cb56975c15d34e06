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

/* newsextract_builder_add for a rule whose strings outlive the builder: they are not copied. */
int ne_builder_keep(newsextract_builder *builder, const char *pack, const char *language, const char *kind, const char *name,
                    const newsextract_field *fields, size_t count);

/* Whether the default pack `pack` was compiled into the library from this source. */
bool ne_is_default_pack(const char *pack, const char *source, size_t length);

#endif
