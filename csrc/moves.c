#include "moves.h"

#include "merging.h"
#include "phrases.h"

enum {
  SIGNED_BLOCKS = 4,  /* how many of the last blocks may hold a signature */
  SIGNATURE_MAX = 80, /* bytes */
  PIECE = 1000,   /* nodes of lines, or words, between two pauses */
  NODE_BYTES = 32, /* that are read in the time that a node takes */
  TRIAL = 100     /* nodes that are read in the time that a trigger takes */
};

/* What happened in the sentences before matters to moves only. So blocks with triggers are searched for one that a frame matches;
 * only where one is found, all is read from the beginning and told. */
struct ne_move_state {
  ne_reader reader;
  size_t word;               /* the next that may be a trigger, while one is searched for */
  uint32_t block;            /* the one at hand, or the next */
  size_t node;               /* the next of the line at hand */
  size_t line_claims;        /* claims that were made before the line */
  bool telling, inside, in_line, begins_block;
  ne_discourse discourse;
  ne_line line;
  ne_claim_list claims;
  ne_claim pattern;          /* what the members of a list that follows did */
  uint32_t pattern_sentence; /* where it was told */
  uint32_t pattern_block;    /* where it was told, or the last member of the list */
  bool pattern_open, pattern_listed;
  ne_merger *merger;         /* when all blocks are read */
};

/* Whether only dashes and blanks stand in [from, to). */
static bool only_dashes(const ne_text *text, uint32_t from, uint32_t to) {
  while (from < to) {
    int size;
    uint32_t c = ne_decode(text->bytes + from, text->bytes + to, &size);
    if (c != ' ' && c != '-' && c != '~' && c != 0x2013 && c != 0x2014 && c != 0x2015) return false;
    from += (uint32_t)size;
  }
  return true;
}

/* Who signs the text: a person who alone, perhaps with a post, is one of its last blocks. What such a text tells in the first person is
 * told of the signer. */
static void find_signer(ne_move_finder *finder, ne_discourse *discourse) {
  const ne_block *blocks = finder->prose->blocks.items;
  size_t mention = finder->mentions->count;
  for (size_t b = finder->prose->blocks.count, tries = 0; b > 1 && tries < SIGNED_BLOCKS; b--, tries++) {
    const ne_block *block = &blocks[b - 1];
    if (block->end - block->start > SIGNATURE_MAX || block->kind != NE_BLOCK_PARAGRAPH) continue;
    while (mention > 0 && finder->mentions->items[mention - 1].start >= block->start) mention--;
    if (mention == finder->mentions->count) continue;
    const ne_mention *name = &finder->mentions->items[mention];
    if (name->type != NE_PERSON || name->end > block->end || !only_dashes(finder->text, block->start, name->start)) continue;
    const char *behind = finder->text->bytes + name->end;
    if (name->end < block->end && *behind != ',' && *behind != '\n') continue;
    discourse->signer = (ne_node){.start = name->start, .end = name->end, .mention = (uint32_t)mention, .org = NE_NONE, .role = NE_NONE,
                                  .number = -1, .symbol = NE_SYM_PERSON};
    return;
  }
}

void ne_moves_begin(ne_move_finder *finder) {
  struct ne_move_state *state = ne_alloc_zero(finder->arena, sizeof *state);
  finder->state = state;
  state->reader = (ne_reader){.lexicon = finder->lexicon, .text = finder->text, .prose = finder->prose, .words = finder->words,
                              .mentions = finder->mentions, .dates = finder->dates, .arena = finder->arena};
  ne_discourse_begin(&state->discourse, finder->mentions, finder->arena);
  find_signer(finder, &state->discourse);
  state->telling = finder->explain; /* what became of each trigger */
}

/* Titles and headings say what an article is about. */
static float weight_of(uint8_t block_kind) {
  return block_kind == NE_BLOCK_TITLE || block_kind == NE_BLOCK_HEADING ? 2.0f : 1.0f;
}

/* Keeps what became of the trigger at `node`: `claimed` tells whether a move was claimed. */
static void keep_attempt(ne_move_finder *finder, const ne_line *line, size_t node, const ne_framed *framed, bool claimed) {
  const ne_node *trigger = &line->nodes.items[node];
  const char *outcome = claimed                      ? "move"
                        : !framed->frame             ? "no frame"
                        : !framed->frame->event_count ? "veto"
                                                     : "slots missing";
  *NE_PUSH(finder->arena, &finder->attempts) =
      (ne_attempt){{trigger->start, trigger->end}, ne_line_around(line, node, finder->arena), outcome, framed->frame ? framed->frame->rule : NE_NONE};
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
      /* 多位人才加盟，包括前某公司总监某某 */
      if (who->org < NE_SELF && who->flags & NE_NODE_FORMER && claim.move.type == NE_APPOINTMENT && claim.org != NE_NONE && claim.origin == NE_NONE) {
        const ne_mention *org = &finder->mentions->items[who->org];
        if (org->cluster != claim.org) {
          claim.move.origin_org = (ne_filler){org->start, org->end, who->org, "apposition"};
          claim.origin = org->cluster;
        }
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

/* Tries the triggers of the line at hand; false where the piece ended before the line. While no move is told yet, the first trigger
 * that a frame matches ends the search. */
static bool try_triggers(ne_move_finder *finder, int *left) {
  struct ne_move_state *state = finder->state;
  for (; state->node < state->line.nodes.count; state->node++) {
    ne_framed framed;
    if (!ne_is_trigger(state->line.nodes.items[state->node].symbol)) continue;
    if (*left < 0) return false;
    *left -= TRIAL;
    size_t before = state->claims.count;
    bool matched = ne_frames_try(finder, &state->line, state->node, &framed);
    if (matched && !state->telling) {
      state->telling = true;
      state->inside = false;
      state->block = 0;
      state->reader.word = state->reader.mention = state->reader.date = 0;
      return true;
    }
    if (matched) ne_slots_fill(finder, &state->discourse, &state->line, state->node, &framed, &state->claims);
    if (finder->explain) keep_attempt(finder, &state->line, state->node, &framed, state->claims.count > before);
  }
  return true;
}

/* Reads the next sentence of the block, up to its triggers. */
static void begin_line(ne_move_finder *finder) {
  struct ne_move_state *state = finder->state;
  state->inside = ne_reader_sentence(&state->reader, &state->line);
  if (!state->inside || !(state->telling || state->line.triggers)) return;
  ne_phrases_fold(&state->line, finder->mentions, finder->text, finder->arena);
  if (!state->line.nodes.count) return;
  state->in_line = true;
  state->node = state->line.triggers ? 0 : state->line.nodes.count;
  state->line_claims = state->claims.count;
  if (state->telling) follow_list(finder, state->begins_block);
  state->begins_block = false;
}

static void end_line(ne_move_finder *finder) {
  struct ne_move_state *state = finder->state;
  state->in_line = false;
  if (!state->inside || !state->telling) return;
  if (state->line.triggers) {
    ne_slots_tie(finder, &state->line, &state->claims, state->line_claims);
    begin_list(finder, state->line_claims);
  }
  ne_discourse_hear(&state->discourse, &state->line, weight_of(finder->prose->blocks.items[state->line.block].kind));
}

/* Whether the words of a hit have a trigger among them. */
static bool may_trigger(const ne_lexicon *lexicon, uint32_t entry) {
  for (; entry != NE_NONE; entry = ne_lexicon_entry(lexicon, entry)->next)
    if (ne_is_trigger(ne_word_symbol((ne_class)ne_lexicon_entry(lexicon, entry)->class))) return true;
  return false;
}

/* Goes on to the next block that may have a trigger; false where the piece ended before. */
static bool find_block(ne_move_finder *finder, int *left) {
  struct ne_move_state *state = finder->state;
  const ne_block *blocks = finder->prose->blocks.items;
  const ne_hit *words = finder->words->items;
  uint32_t from = state->block ? blocks[state->block - 1].end : 0, at = NE_NONE;
  for (; state->word < finder->words->count; state->word++) {
    at = words[state->word].start;
    if (at >= from && may_trigger(finder->lexicon, words[state->word].entry)) break;
    if ((*left)-- < 0) return false;
  }
  if (state->word == finder->words->count) state->block = (uint32_t)finder->prose->blocks.count;
  for (; state->block < finder->prose->blocks.count && blocks[state->block].end <= at; state->block++)
    if ((*left)-- < 0) return false;
  return true;
}

bool ne_moves_go_on(ne_move_finder *finder) {
  struct ne_move_state *state = finder->state;
  if (state->merger) {
    if (!ne_merger_go_on(state->merger, finder->moves)) return false;
    NE_FREE_LIST(finder->arena, &state->claims);
    NE_FREE_LIST(finder->arena, &state->line.nodes);
    NE_FREE_LIST(finder->arena, &state->line.members);
    ne_free(finder->arena, state, sizeof *state);
    finder->state = NULL;
    return true;
  }
  for (int left = PIECE; left > 0; left--) {
    if (state->inside) {
      if (!state->in_line) {
        begin_line(finder);
        left -= (int)(state->line.nodes.count + (state->line.end - state->line.start) / NODE_BYTES);
      }
      if (!state->in_line) continue;
      if (!try_triggers(finder, &left)) return false;
      end_line(finder);
      continue;
    }
    if (!state->telling && !find_block(finder, &left)) return false;
    if (state->block == finder->prose->blocks.count) {
      state->merger = ne_merger_new(finder, &state->discourse, &state->claims);
      return false;
    }
    ne_reader_block(&state->reader, state->block++);
    state->inside = state->begins_block = true;
  }
  return false;
}

double ne_moves_progress(const ne_move_finder *finder) {
  const struct ne_move_state *state = finder->state;
  double read = (double)state->block / (double)(finder->prose->blocks.count + 1);
  return state->telling ? 0.1 + 0.9 * read : 0.1 * read;
}
