#include "moves.h"

#include "merging.h"
#include "phrases.h"

enum { NE_AROUND = 24 /* symbols of a line that are shown on either side */ };

struct ne_move_state {
  ne_reader reader;
  ne_discourse discourse;
  ne_line line;
  ne_claim_list claims;
  ne_claim pattern;          /* what the members of a list that follows did */
  uint32_t pattern_sentence; /* where it was told */
  uint32_t pattern_block;    /* where it was told, or the last member of the list */
  bool pattern_open, pattern_listed;
};

void ne_moves_begin(ne_move_finder *finder) {
  struct ne_move_state *state = ne_alloc_zero(finder->arena, sizeof *state);
  finder->state = state;
  state->reader = (ne_reader){.lexicon = finder->lexicon, .text = finder->text, .prose = finder->prose, .words = finder->words,
                              .mentions = finder->mentions, .dates = finder->dates, .arena = finder->arena};
  ne_discourse_begin(&state->discourse, finder->mentions, finder->arena);
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

/* Makes claims like the pattern about the persons among nodes [at, last) of the line. */
static void take_members(ne_move_finder *finder, size_t at, size_t last) {
  struct ne_move_state *state = finder->state;
  const ne_line *line = &state->line;
  const ne_node *nodes = line->nodes.items;
  for (size_t i = at; i < last; i++) {
    const ne_node *node = &nodes[i];
    if (ne_is_trigger(node->symbol)) break;
    uint32_t count = node->symbol == 'P' ? 1 : node->symbol == 'Q' ? node->count : 0;
    for (uint32_t k = 0; k < count; k++) {
      const ne_node *who = node->symbol == 'P' ? node : &line->members.items[node->first + k];
      if (who->symbol != 'P') continue;
      ne_claim claim = state->pattern;
      const ne_mention *name = &finder->mentions->items[who->mention];
      claim.dropped = false;
      claim.person = name->cluster;
      claim.move.person = (ne_filler){name->start, name->end, who->mention, "list"};
      claim.move.group = (ne_filler){.mention = NE_NONE};
      claim.move.group_count = -1;
      if (who->role != NE_NONE && claim.move.type == NE_DEPARTURE) {
        const ne_mention *role = &finder->mentions->items[who->role];
        claim.move.role = (ne_filler){role->start, role->end, who->role, "apposition"};
        claim.role = role->cluster;
      }
      claim.move.evidence.items = NULL;
      claim.move.evidence.count = claim.move.evidence.capacity = 0;
      for (size_t e = 0; e < state->pattern.move.evidence.count; e++)
        *NE_PUSH(finder->arena, &claim.move.evidence) = state->pattern.move.evidence.items[e];
      *NE_PUSH(finder->arena, &claim.move.evidence) = (ne_span){line->start, line->end};
      claim.move.score *= 0.9f;
      *NE_PUSH(finder->arena, &state->claims) = claim;
    }
  }
}

/* "Several left: A, B ..." or "... Among them A and B": the persons at the head of a line share the move told before. */
static void follow_list(ne_move_finder *finder, bool begins_block) {
  struct ne_move_state *state = finder->state;
  const ne_line *line = &state->line;
  const ne_node *nodes = line->nodes.items;
  if (!state->pattern_open) return;
  bool next = state->discourse.sentence == state->pattern_sentence + 1;
  if (state->pattern_listed ? line->block > state->pattern_block + 2 : !next) {
    state->pattern_open = false;
    return;
  }
  if (state->pattern_listed && !begins_block && !next) return;
  size_t at = 0, last = 1;
  while (at < line->nodes.count && at < 3 && !(nodes[at].symbol == 'P' || nodes[at].symbol == 'Q' || nodes[at].symbol == '%')) at++;
  if (at == line->nodes.count || at == 3) {
    state->pattern_open = false;
    return;
  }
  if (nodes[at].symbol == '%') {
    last = line->nodes.count < at + 24 ? line->nodes.count : at + 24;
  } else if (state->pattern_listed && at == 0) {
    last = 1;
  } else {
    state->pattern_open = false;
    return;
  }
  take_members(finder, at, last);
  state->pattern_block = line->block;
}

/* Keeps what a group did for the names that may follow. */
static void begin_list(ne_move_finder *finder, size_t first) {
  struct ne_move_state *state = finder->state;
  const ne_line *line = &state->line;
  for (size_t i = state->claims.count; i > first; i--) {
    const ne_claim *claim = &state->claims.items[i - 1];
    if (claim->person != NE_NONE) continue;
    state->pattern = *claim;
    state->pattern_open = true;
    state->pattern_listed = line->nodes.items[line->nodes.count - 1].symbol == NE_SYM_COLON;
    state->pattern_sentence = state->discourse.sentence;
    state->pattern_block = line->block;
    /* "several left, among them A and B" */
    size_t last = line->nodes.count < claim->node + 24 ? line->nodes.count : claim->node + 24;
    for (size_t k = claim->node + 1; k + 1 < last; k++)
      if (line->nodes.items[k].symbol == '%' ||
          (line->nodes.items[k].symbol == NE_SYM_COLON && k + 1 < last && (line->nodes.items[k + 1].symbol == 'P' || line->nodes.items[k + 1].symbol == 'Q'))) {
        take_members(finder, k + 1, last);
        break;
      }
    return;
  }
}

void ne_moves_block(ne_move_finder *finder, uint32_t block) {
  struct ne_move_state *state = finder->state;
  ne_reader_block(&state->reader, block);
  bool begins_block = true;
  while (ne_reader_sentence(&state->reader, &state->line)) {
    ne_phrases_fold(&state->line, finder->mentions, finder->text, finder->arena);
    if (!state->line.nodes.count) continue;
    follow_list(finder, begins_block);
    begins_block = false;
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
      begin_list(finder, first);
    }
    ne_discourse_hear(&state->discourse, &state->line, weight_of(finder->prose->blocks.items[block].kind));
  }
}

void ne_moves_end(ne_move_finder *finder) { ne_claims_merge(finder, &finder->state->discourse, &finder->state->claims, finder->moves); }
