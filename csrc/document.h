/* document: one article through the stages. */
#ifndef NEWSEXTRACT_DOCUMENT_H
#define NEWSEXTRACT_DOCUMENT_H

#include "engine.h"

typedef struct ne_warning {
  const char *code, *message;
  uint32_t start, end; /* bytes of the input; equal for none */
} ne_warning;

/* Where the analysis is. Each step does a piece of a stage. */
typedef enum ne_stage {
  NE_STAGE_TEXT, NE_STAGE_PROSE, NE_STAGE_RUNS, NE_STAGE_NAMES, NE_STAGE_ALIASES, NE_STAGE_MOVES, NE_STAGE_RESULTS,
  NE_STAGE_DONE
} ne_stage;

/* How far newsextract_json_piece is. */
typedef struct ne_json_cursor {
  uint32_t list, item;     /* the next item: list 0 is the head, then the lists in their order */
  const uint32_t *counted; /* code points, where they were asked for */
  char *bytes;             /* the piece at hand */
  size_t capacity;
} ne_json_cursor;

struct newsextract_document {
  newsextract_scratch *scratch;
  newsextract_engine *engine;
  newsextract_document *next;  /* in the scratch's list of closed documents */
  ne_arena arena;              /* holds all that is below */
  const char *name, *title;    /* the caller's; NULL for none */
  size_t length;               /* bytes that the caller handed over */
  char date[11];               /* the reference date as far as it goes, or "" */
  const char *language;
  unsigned only;
  newsextract_session *session; /* the caller's memory of names, or NULL */
  size_t max_mentions;
  uint32_t cut;                /* where what was left out for their number begins; 0 for nothing */
  bool explain, plain;
  ne_stage stage;
  uint32_t cursor;             /* the next run */
  bool in_slices;              /* a step ends by the clock */
  ne_text text;
  ne_prose prose;
  size_t ideographs, words_of_letters; /* of the prose that was read */
  ne_hits run_hits[NE_LAYER_WORD]; /* hits of the runs at hand, by layer */
  ne_hits words;               /* the word layer's hits of the whole article */
  ne_date_list dates;
  ne_mention_list mentions;
  ne_cluster_list clusters;
  ne_move_list moves;
  NE_LIST(ne_warning) warnings;
  ne_date_finder date_finder;
  ne_entity_finder entity_finder;
  ne_move_finder move_finder;
  ne_alias_joiner *aliases;
  struct ne_results_work *results;
  ne_mention_list shown;       /* mentions with the links between them, as the caller sees them */
  newsextract_event *events;   /* the moves as the caller sees them */
  ne_json_cursor json;
};

/* Makes what newsextract_entity_at and its like read, once the stages are done (results.c): a piece with each call;
 * true when all is made. */
bool ne_results_show(newsextract_document *document);

/* Writes YYYY, YYYY-MM or YYYY-MM-DD: up to the first that is 0. */
void ne_write_date(char out[11], int year, int month, int day);

#endif
