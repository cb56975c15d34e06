/* entities: persons, organisations, posts, products, places, works, amounts.
 *
 * First pass, run by run: candidates from the lexicon, from patterns and from the shape of words, each with weighted cues.
 * Second pass: names that the first was sure of are found again over the whole article in their shorter forms. */
#ifndef NEWSEXTRACT_ENTITIES_H
#define NEWSEXTRACT_ENTITIES_H

#include "dates.h"

typedef enum ne_type { NE_PERSON, NE_ORGANIZATION, NE_ROLE, NE_PRODUCT, NE_PLACE, NE_WORK, NE_MONEY, NE_PERCENT, NE_COUNT,
                       NE_URL, NE_EMAIL, NE_HANDLE, NE_TYPES } ne_type;

enum {
  NE_FORMER = 1,   /* 前CEO, former chief executive: a flag of the role, not part of its span */
  NE_ACTING = 2,   /* 代理, interim */
  NE_PEOPLE = 4,   /* a count of people (3位高管), which may be the group of a move */
  NE_OFFICE = 16,  /* a post of a state: its organisation is hardly ever said */
  NE_OWN_POST = 32, /* a post that nobody takes over: 创始人 */
  NE_HONOUR = 64,  /* a rank that is bestowed: 院士 */
  NE_PLURAL = 8    /* a role or noun that names several people */
};

typedef struct ne_mention {
  uint32_t start, end;           /* bytes of the view */
  uint32_t head_start, head_end; /* of a role, the bare title; of a count of people, the noun */
  uint32_t cluster;              /* the entity it belongs to, set by the alias stage */
  uint32_t entry;                /* the lexicon's entry that names it, or NE_NONE */
  double value;                  /* money, percent, count; NAN where unknown */
  const char *unit;              /* currency code (USD, CNY ...), measure or noun; NULL for none */
  float score;                   /* 0 to 1: what its cues add up to */
  uint16_t rule;
  uint16_t cues;                 /* bits of the cues that decided it, for explanations */
  uint8_t type;                  /* ne_type */
  uint8_t flags;
} ne_mention;

typedef NE_LIST(ne_mention) ne_mention_list;

/* The name that packs give to a bit of `cues`, or NULL. */
const char *ne_cue_name(int bit);

typedef struct ne_entity_rules ne_entity_rules;

ne_entity_rules *ne_entity_rules_new(ne_arena *arena, ne_arena *work, size_t words);
bool ne_entity_rules_takes(const char *kind);
void ne_entity_rules_add(ne_entity_rules *rules, const ne_record *record, uint16_t rule, ne_refusal *refusal);
/* A word of NE_LAYER_LOOKUP, or the removal of one. */
void ne_entity_rules_word(ne_entity_rules *rules, const ne_entry *word, bool removed);
void ne_entity_rules_freeze(ne_entity_rules *rules);

typedef struct ne_entity_finder {
  const ne_entity_rules *rules;
  const ne_lexicon *lexicon;
  const ne_text *text;
  const ne_prose *prose;
  const ne_date_list *dates;  /* of the article so far, in order: no name covers a date */
  const newsextract_session *session; /* names of earlier articles, or NULL */
  ne_matcher *matcher;
  ne_arena *arena;
  ne_mention_list *mentions;  /* in order, not overlapping, when the stage has ended */
  uint32_t limits_hit;
  uint16_t limit_rule;
  struct ne_entity_state *state;
} ne_entity_finder;

/* Begin; one call for the runs from `run` up to `end`, which emphasis alone parts, in order with their hits per layer; then end, which finds the shorter forms and settles overlaps: each call
 * does a piece of that, and gives true when all is done. */
void ne_entities_begin(ne_entity_finder *finder);
/* Makes room for what `length` bytes usually have. */
void ne_entities_expect(ne_entity_finder *finder, uint32_t length);
void ne_entities_run(ne_entity_finder *finder, uint32_t run, uint32_t end, const ne_hit *hits[NE_LAYERS],
                     const size_t counts[NE_LAYERS]);
bool ne_entities_end(ne_entity_finder *finder);

/* How many candidates the runs gave so far: what the stage's memory grows with. */
size_t ne_entities_candidates(const ne_entity_finder *finder);

#endif
