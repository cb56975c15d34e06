#include "moves.h"

#include "merging.h"
#include "phrases.h"

enum { NE_AROUND = 24 /* symbols of a line that are shown on either side */ };

struct ne_move_state {
  ne_reader reader;
  ne_discourse discourse;
  ne_line line;
  ne_claim_list claims;
};

void ne_moves_begin(ne_move_finder *finder) {
  struct ne_move_state *state = ne_alloc_zero(finder->arena, sizeof *state);
  finder->state = state;
  state->reader = (ne_reader){.lexicon = finder->lexicon, .text = finder->text, .prose = finder->prose, .words = finder->words,
                              .mentions = finder->mentions, .dates = finder->dates, .arena = finder->arena};
  ne_discourse_begin(&state->discourse, finder->mentions);
}

/* Titles and headings say what an article is about. */
static float weight_of(uint8_t block_kind) {
  return block_kind == NE_BLOCK_TITLE || block_kind == NE_BLOCK_HEADING ? 2.0f : 1.0f;
}

/* Keeps what became of the trigger at `node`: `claimed` tells whether a move was claimed. */
static void keep_attempt(ne_move_finder *finder, const ne_line *line, size_t node, const ne_framed *framed, bool claimed) {
  const ne_node *trigger = &line->nodes.items[node];
  size_t first = node > NE_AROUND ? node - NE_AROUND : 0;
  size_t last = node + NE_AROUND < line->nodes.count ? node + NE_AROUND : line->nodes.count;
  char *text = ne_line_text(line, first, last, finder->arena);
  text[node - first] = NE_SYM_TRIGGER;
  const char *outcome = claimed                      ? "move"
                        : !framed->frame             ? "no frame"
                        : !framed->frame->event_count ? "veto"
                                                     : "slots missing";
  *NE_PUSH(finder->arena, &finder->attempts) =
      (ne_attempt){{trigger->start, trigger->end}, text, outcome, framed->frame ? framed->frame->rule : NE_NONE};
}

void ne_moves_block(ne_move_finder *finder, uint32_t block) {
  struct ne_move_state *state = finder->state;
  ne_reader_block(&state->reader, block);
  while (ne_reader_sentence(&state->reader, &state->line)) {
    ne_phrases_fold(&state->line, finder->mentions, finder->text, finder->arena);
    if (!state->line.nodes.count) continue;
    if (state->line.triggers) {
      size_t first = state->claims.count;
      for (size_t i = 0; i < state->line.nodes.count; i++) {
        ne_framed framed;
        if (!ne_is_trigger(state->line.nodes.items[i].symbol)) continue;
        size_t before = state->claims.count;
        if (ne_frames_try(finder, &state->line, i, &framed))
          ne_slots_fill(finder, &state->discourse, &state->line, i, &framed, &state->claims);
        if (finder->explain) keep_attempt(finder, &state->line, i, &framed, state->claims.count > before);
      }
      ne_slots_tie(finder, &state->line, &state->claims, first);
    }
    ne_discourse_hear(&state->discourse, &state->line, weight_of(finder->prose->blocks.items[block].kind));
  }
}

void ne_moves_end(ne_move_finder *finder) { ne_claims_merge(finder, &finder->state->claims, finder->moves); }
