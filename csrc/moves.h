/* moves: event frames over symbol lines, slots, status, and the merging of equal moves.
 *
 * clauses.h makes the symbol lines; here each trigger is tried, the first frame by priority owns it, and what the frames found is
 * completed from the sentences around and merged over the article. */
#ifndef NEWSEXTRACT_MOVES_H
#define NEWSEXTRACT_MOVES_H

#include "aliases.h"

typedef enum ne_move_type { NE_DEPARTURE, NE_APPOINTMENT } ne_move_type;
typedef enum ne_subtype { NE_RESIGN, NE_DISMISSED, NE_RETIRE, NE_STEP_DOWN, NE_LEAVE, NE_UNSPECIFIED,
                          NE_JOIN, NE_PROMOTE, NE_APPOINT, NE_RETURN, NE_INTERIM } ne_subtype;
typedef enum ne_status { NE_CONFIRMED, NE_PLANNED, NE_RUMOURED, NE_DENIED, NE_HISTORICAL } ne_status;

/* What fills a slot: bytes of the view, and the mention or date behind them (NE_NONE where there is none). */
typedef struct ne_filler {
  uint32_t start, end; /* start == end: the slot is empty */
  uint32_t mention;    /* index of the mention; of `time`, of the date */
  const char *how;     /* for explanations: "frame", "apposition", "topic" ... */
} ne_filler;

typedef struct ne_move {
  ne_filler person, group, org, role, time, dest_org, origin_org, successor, predecessor, reason, source;
  int group_count;       /* -1 where the group has no number */
  ne_span trigger;
  NE_LIST(ne_span) evidence; /* one sentence each, in order */
  const char *line;      /* the symbol line of the trigger, for explanations */
  float score;
  uint16_t rule;
  uint8_t type;          /* ne_move_type */
  uint8_t subtype;       /* ne_subtype */
  uint8_t status;        /* ne_status */
} ne_move;

typedef NE_LIST(ne_move) ne_move_list;

/* What became of a trigger, for explanations. */
typedef struct ne_attempt {
  ne_span trigger;
  const char *line;    /* the symbols around it */
  const char *outcome; /* "move", "veto", "no frame", "slots missing" */
  uint32_t rule;       /* of the frame that matched; NE_NONE where none did */
} ne_attempt;

typedef NE_LIST(ne_attempt) ne_attempt_list;

typedef struct ne_move_rules ne_move_rules;

ne_move_rules *ne_move_rules_new(ne_arena *arena);
bool ne_move_rules_takes(const char *kind);
void ne_move_rules_add(ne_move_rules *rules, const ne_record *record, uint16_t rule, ne_refusal *refusal);
void ne_move_rules_freeze(ne_move_rules *rules, ne_refusal *refusal);

typedef struct ne_move_finder {
  const ne_move_rules *rules;
  const ne_lexicon *lexicon;
  const ne_text *text;
  const ne_prose *prose;
  const ne_hits *words;             /* the word layer's hits of the whole article, in order */
  const ne_mention_list *mentions;  /* with clusters */
  const ne_cluster_list *clusters;
  const ne_date_list *dates;
  int reference_year, reference_month, reference_day;
  ne_matcher *matcher;
  ne_arena *arena;
  bool explain;
  ne_move_list *moves;
  ne_attempt_list attempts; /* only where explanations are asked for */
  uint32_t limits_hit;
  uint16_t limit_rule;
  struct ne_move_state *state;       /* the stage's own */
} ne_move_finder;

/* Begins; then a piece of work with each call, until it is true that all is done. */
void ne_moves_begin(ne_move_finder *finder);
bool ne_moves_go_on(ne_move_finder *finder);

/* How much of that is done, from 0 to 1. */
double ne_moves_progress(const ne_move_finder *finder);

#endif
