#include "moves.h"

#include "merging.h"
#include "phrases.h"

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
        if (ne_is_trigger(state->line.nodes.items[i].symbol) && ne_frames_try(finder, &state->line, i, &framed))
          ne_slots_fill(finder, &state->discourse, &state->line, i, &framed, &state->claims);
      }
      ne_slots_tie(finder, &state->line, &state->claims, first);
    }
    ne_discourse_hear(&state->discourse, &state->line, weight_of(finder->prose->blocks.items[block].kind));
  }
}

void ne_moves_end(ne_move_finder *finder) { ne_claims_merge(finder, &finder->state->claims, finder->moves); }
