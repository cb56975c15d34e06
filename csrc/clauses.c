#include "clauses.h"

#include <math.h>
#include <string.h>

enum {
  SHORT_UNITS = 2,          /* unknown characters or words of a short stretch */
  LINE_MAX = 1024,          /* nodes of a sentence, which is cut off there */
  LINE_BYTES_MAX = 1 << 15, /* ... and its bytes */
  STRETCH_MAX = 4096,       /* bytes of unknown text, or marks, that are read at once */
  AROUND = 24               /* symbols that explanations show on either side of a trigger */
};

char ne_word_symbol(ne_class class) {
  switch (class) {
#define WORD_SYMBOL(CLASS, symbol) case NE_CLASS_##CLASS: return symbol;
    NE_WORD_SYMBOLS(WORD_SYMBOL)
#undef WORD_SYMBOL
    default: return 0;
  }
}

void ne_reader_block(ne_reader *reader, uint32_t block) {
  const ne_block *b = &reader->prose->blocks.items[block];
  reader->block = block;
  reader->run = b->first_run;
  reader->at = b->runs ? reader->prose->runs.items[b->first_run].start : b->end;
  reader->quoted = false;
  while (reader->mention < reader->mentions->count && reader->mentions->items[reader->mention].end <= reader->at)
    reader->mention++;
  while (reader->date < reader->dates->count && reader->dates->items[reader->date].end <= reader->at) reader->date++;
  while (reader->word < reader->words->count && reader->words->items[reader->word].end <= reader->at) reader->word++;
}

static ne_node *add_node(ne_reader *reader, ne_line *line, char symbol, uint32_t start, uint32_t end) {
  ne_node *node = NE_PUSH(reader->arena, &line->nodes);
  *node = (ne_node){.start = start, .end = end, .mention = NE_NONE, .org = NE_NONE, .role = NE_NONE, .number = -1,
                    .symbol = symbol, .flags = reader->quoted ? NE_NODE_QUOTED : 0};
  ne_set_add(&line->symbols, symbol);
  return node;
}

/* A stretch of unknown text that is being collected. */
typedef struct stretch {
  uint32_t start, end, units;
  bool latin;
} stretch;

static void flush_stretch(ne_reader *reader, ne_line *line, stretch *unknown) {
  if (!unknown->units) return;
  ne_node *node = add_node(reader, line, unknown->units > SHORT_UNITS ? NE_SYM_UNKNOWN : NE_SYM_SHORT, unknown->start,
                           unknown->end);
  if (unknown->latin) node->flags |= NE_NODE_LATIN;
  unknown->units = 0;
}

static void grow_stretch(stretch *unknown, uint32_t start, uint32_t end, bool latin) {
  if (!unknown->units) unknown->start = start;
  unknown->end = end;
  unknown->units++;
  unknown->latin = latin;
}

static char mention_symbol(const ne_mention *mention) {
  switch (mention->type) {
    case NE_PERSON: return NE_SYM_PERSON;
    case NE_ORGANIZATION: return NE_SYM_ORG;
    case NE_ROLE: return NE_SYM_ROLE;
    case NE_PRODUCT: case NE_WORK: return NE_SYM_WORK;
    case NE_PLACE: return NE_SYM_PLACE;
    case NE_COUNT: return mention->flags & NE_PEOPLE ? NE_SYM_GROUP : NE_SYM_AMOUNT;
    case NE_URL: case NE_EMAIL: case NE_HANDLE: return 0;
    default: return NE_SYM_AMOUNT;
  }
}

static void add_mention(ne_reader *reader, ne_line *line, uint32_t index) {
  const ne_mention *mention = &reader->mentions->items[index];
  char symbol = mention_symbol(mention);
  if (!symbol) return;
  ne_node *node = add_node(reader, line, symbol, mention->start, mention->end);
  node->mention = index;
  if (symbol == NE_SYM_ROLE) node->role = index;
  if (mention->flags & NE_FORMER) node->flags |= NE_NODE_FORMER;
  if (mention->flags & NE_ACTING) node->flags |= NE_NODE_ACTING;
  if (symbol == NE_SYM_GROUP && !isnan(mention->value) && mention->value > 0 && mention->value < 1e6)
    node->number = (int)mention->value;
}

/* The entry of a hit that counts: a word before a guard of the same letters. */
static const ne_entry *word_of(const ne_reader *reader, const ne_hit *hit) {
  const ne_entry *entry = ne_lexicon_entry(reader->lexicon, hit->entry);
  while (entry->class == NE_CLASS_GUARD_WORD && entry->next != NE_NONE)
    entry = ne_lexicon_entry(reader->lexicon, entry->next);
  return entry;
}

/* Adds the node of a word, where its class has a symbol. */
static void add_word(ne_reader *reader, ne_line *line, const ne_hit *hit, const ne_entry *entry, stretch *unknown) {
  char symbol = ne_word_symbol((ne_class)entry->class);
  if (!symbol) return;
  bool glued = unknown->units && unknown->end == hit->start && !unknown->latin;
  /* a bare "company" behind unknown text is the end of an unknown name */
  if (entry->class == NE_CLASS_SELF && entry->value && !strcmp(entry->value, "bare") && glued) {
    grow_stretch(unknown, hit->start, hit->end, false);
    unknown->units += SHORT_UNITS;
    return;
  }
  flush_stretch(reader, line, unknown);
  ne_node *node = add_node(reader, line, symbol, hit->start, hit->end);
  node->entry = entry;
  if (ne_is_trigger(symbol)) line->triggers = true;
}

/* Whether the full stop at `at` ends a sentence: not after an initial or an abbreviation, not before a small letter. */
static bool stop_ends(const ne_reader *reader, const ne_line *line, uint32_t at, uint32_t run_end, uint32_t word_start) {
  const char *bytes = reader->text->bytes;
  uint32_t next = at + 1;
  if (next < run_end && !strchr(" \t\n\r\"')]", bytes[next]) && (unsigned char)bytes[next] < 0x80) return false;
  bool initial = at >= 2 && bytes[at - 1] >= 'A' && bytes[at - 1] <= 'Z' && strchr(" .\n", bytes[at - 2]);
  if (initial && next < run_end && bytes[next] >= 'A') return false;
  if (initial) {
    uint32_t word = next;
    while (word < run_end && strchr(" \n", bytes[word])) word++;
    if (word < run_end && bytes[word] >= 'A' && bytes[word] <= 'Z') return false;
  }
  if (word_start != NE_NONE && at - word_start == 1 && bytes[word_start] >= 'A' && bytes[word_start] <= 'Z') return false;
  while (next < run_end && strchr(" \t\n\r", bytes[next])) next++;
  if (next < run_end && bytes[next] >= 'a' && bytes[next] <= 'z') return false;
  (void)line;
  return true;
}

/* What a punctuation mark does. */
typedef enum mark { MARK_NONE, MARK_STOP, MARK_DOT, MARK_COMMA, MARK_SEMICOLON, MARK_COLON, MARK_LIST, MARK_OPEN, MARK_CLOSE,
                    MARK_QUOTE_OPEN, MARK_QUOTE_CLOSE, MARK_QUOTE, MARK_AND, MARK_PASS } mark;

static mark mark_of(uint32_t c) {
  switch (c) {
    case '.': return MARK_DOT;
    case '!': case '?': case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF0E: case 0x2026: return MARK_STOP;
    case ',': case 0xFF0C: case 0x2014: case 0x2015: return MARK_COMMA;
    case ';': case 0xFF1B: return MARK_SEMICOLON;
    case ':': case 0xFF1A: return MARK_COLON;
    case 0x3001: case '/': case 0xFF0F: return MARK_LIST;
    case '(': case '[': case 0xFF08: case 0x3010: return MARK_OPEN;
    case ')': case ']': case 0xFF09: case 0x3011: return MARK_CLOSE;
    case 0x201C: case 0x300C: case 0x300E: return MARK_QUOTE_OPEN;
    case 0x201D: case 0x300D: case 0x300F: return MARK_QUOTE_CLOSE;
    case '"': return MARK_QUOTE;
    case '&': return MARK_AND;
    default: return MARK_NONE;
  }
}

static void add_mark(ne_reader *reader, ne_line *line, mark m, uint32_t start, uint32_t end) {
  static const char symbols[] = {[MARK_COMMA] = NE_SYM_COMMA, [MARK_SEMICOLON] = NE_SYM_SEMICOLON,
                                 [MARK_COLON] = NE_SYM_COLON, [MARK_LIST] = NE_SYM_LIST, [MARK_OPEN] = NE_SYM_OPEN,
                                 [MARK_CLOSE] = NE_SYM_CLOSE, [MARK_AND] = 'a'};
  if (m == MARK_QUOTE_OPEN) reader->quoted = true;
  if (m == MARK_QUOTE_CLOSE) reader->quoted = false;
  if (m == MARK_QUOTE) reader->quoted = !reader->quoted;
  char symbol = m == MARK_QUOTE_OPEN || m == MARK_QUOTE_CLOSE || m == MARK_QUOTE ? NE_SYM_QUOTE : symbols[m];
  size_t count = line->nodes.count;
  if (symbol == NE_SYM_COMMA && count && line->nodes.items[count - 1].symbol == NE_SYM_COMMA) return;
  add_node(reader, line, symbol, start, end);
}

/* Closing quotes and brackets, and more stops, belong to the sentence that they follow. */
static uint32_t after_stop(ne_reader *reader, uint32_t at, uint32_t end) {
  const char *bytes = reader->text->bytes;
  const uint32_t limit = end - at < STRETCH_MAX ? end : at + STRETCH_MAX;
  while (at < limit) {
    int size;
    mark m = mark_of(ne_decode(bytes + at, bytes + end, &size));
    if (m == MARK_QUOTE && !reader->quoted) break;
    if (m != MARK_STOP && m != MARK_DOT && m != MARK_QUOTE_CLOSE && m != MARK_QUOTE && m != MARK_CLOSE) break;
    if (m == MARK_QUOTE_CLOSE || m == MARK_QUOTE) reader->quoted = false;
    at += (uint32_t)size;
  }
  return at;
}

/* Whether the text behind a closing quote belongs to the sentence of the quotation, which the stop `stop` ends: Chinese without a
 * break, a name in capitals behind a Chinese stop, or a word in small letters. */
static bool goes_on(const ne_reader *reader, uint32_t stop, uint32_t at, uint32_t end) {
  const char *bytes = reader->text->bytes;
  if (at >= end) return false;
  int size;
  if (ne_kind_of(ne_decode(bytes + at, bytes + end, &size)) == NE_KIND_HAN) return true;
  uint32_t word = bytes[at] == ' ' && at + 1 < end ? at + 1 : at;
  if (stop >= 0x2E80 && bytes[word] >= 'A' && bytes[word] <= 'Z') return true;
  return word > at && bytes[word] >= 'a' && bytes[word] <= 'z';
}

/* Whether one of the ideographs of three bytes stands at `p`. */
static bool is_ideograph(const char *p) {
  unsigned char lead = (unsigned char)p[0];
  return lead >= 0xE4 && lead <= 0xE9 && (lead != 0xE4 || (unsigned char)p[1] >= 0xB8);
}

static bool is_ascii_wordlike(char c) { return (unsigned char)c < 0x80 && NE_WORDLIKE(ne_ascii_kinds[(unsigned char)c]); }

/* Where the next one of a list begins. */
#define START_OF(list, next) (reader->next < reader->list->count ? reader->list->items[reader->next].start : NE_NONE)

bool ne_reader_sentence(ne_reader *reader, ne_line *line) {
  const ne_block *block = &reader->prose->blocks.items[reader->block];
  const uint32_t last_run = block->first_run + block->runs;
  const char *bytes = reader->text->bytes;
  const ne_mention *mentions = reader->mentions->items;
  const ne_date *dates = reader->dates->items;
  const ne_hit *words = reader->words->items;
  uint32_t at = reader->at;
  line->nodes.count = line->members.count = 0;
  line->start = NE_NONE;
  line->end = at;
  line->block = reader->block;
  line->symbols = (ne_symbol_set){0};
  line->triggers = false;
  stretch unknown = {0};
  uint32_t word_start = NE_NONE; /* of the unknown word before the point */
  uint32_t mention_at = START_OF(mentions, mention), date_at = START_OF(dates, date), word_at = START_OF(words, word);
  while (reader->run < last_run) {
    const ne_run *run = &reader->prose->runs.items[reader->run];
    if (at < run->start) at = run->start;
    if (at >= run->end) {
      reader->run++;
      continue;
    }
    if (line->nodes.count >= LINE_MAX || (line->start != NE_NONE && at - line->start >= LINE_BYTES_MAX)) break;
    /* what begins here? */
    if (mention_at < at) {
      while (reader->mention < reader->mentions->count && mentions[reader->mention].start < at) reader->mention++;
      mention_at = START_OF(mentions, mention);
    }
    if (date_at < at) {
      while (reader->date < reader->dates->count && dates[reader->date].start < at) reader->date++;
      date_at = START_OF(dates, date);
    }
    if (word_at < at) {
      while (reader->word < reader->words->count && words[reader->word].start < at) reader->word++;
      word_at = START_OF(words, word);
    }
    if (mention_at != at && date_at != at && word_at != at && bytes[at] == ' ') {
      at++;
      word_start = NE_NONE;
      continue;
    }
    const bool first = line->start == NE_NONE;
    const uint32_t word_end = word_at == at ? words[reader->word].end : at;
    if (mention_at == at && word_end <= mentions[reader->mention].end) {
      flush_stretch(reader, line, &unknown);
      add_mention(reader, line, (uint32_t)reader->mention);
      if (first) line->start = at;
      at = line->end = mentions[reader->mention].end;
      word_start = NE_NONE;
      continue;
    }
    if (date_at == at && word_end <= dates[reader->date].end) {
      flush_stretch(reader, line, &unknown);
      add_node(reader, line, NE_SYM_TIME, at, dates[reader->date].end)->mention = (uint32_t)reader->date;
      if (first) line->start = at;
      at = line->end = dates[reader->date].end;
      word_start = NE_NONE;
      continue;
    }
    if (word_at == at && (mention_at == at || mention_at >= word_end) && (date_at == at || date_at >= word_end)) {
      const ne_entry *entry = word_of(reader, &words[reader->word]);
      /* a guard is unknown text as a whole: no word inside it counts */
      if (entry->class == NE_CLASS_GUARD_WORD) grow_stretch(&unknown, at, word_end, false);
      else add_word(reader, line, &words[reader->word], entry, &unknown);
      if (first) line->start = at;
      at = line->end = word_end;
      word_start = NE_NONE;
      continue;
    }
    /* where something known begins */
    uint32_t limit = run->end - at < STRETCH_MAX ? run->end : at + STRETCH_MAX;
    if (mention_at < limit) limit = mention_at;
    if (date_at < limit) limit = date_at;
    if (word_at < limit && word_at > at) limit = word_at;
    if (is_ideograph(bytes + at)) {
      if (first) line->start = at;
      const uint32_t start = at;
      do at += 3;
      while (at < limit && is_ideograph(bytes + at));
      grow_stretch(&unknown, start, at, false);
      unknown.units += (at - start) / 3 - 1;
      line->end = at;
      word_start = NE_NONE;
      continue;
    }
    int size;
    uint32_t c = ne_decode(bytes + at, bytes + run->end, &size);
    uint32_t next = at + (uint32_t)size;
    mark m = is_ascii_wordlike(bytes[at]) ? MARK_NONE : mark_of(c);
    ne_kind kind = m != MARK_NONE ? NE_KIND_OTHER : ne_kind_of(c);
    if (kind == NE_KIND_BLANK || kind == NE_KIND_BREAK) {
      at = next;
      word_start = NE_NONE;
      /* Chinese lines are not wrapped: a break after a Chinese character ends the sentence */
      if (kind == NE_KIND_BREAK && !first && line->end > line->start) {
        int back;
        if (ne_decode_back(bytes, bytes + line->end, &back) >= 0x2E80) break;
      }
      continue;
    }
    if (first) line->start = at;
    if (m == MARK_NONE && NE_WORDLIKE(kind)) {
      /* a word of an alphabet goes on to its end, or to the next mention or word */
      uint32_t end = next;
      while (end < limit && is_ascii_wordlike(bytes[end])) end++;
      while (end < limit) {
        int step;
        ne_kind k = ne_kind_of(ne_decode(bytes + end, bytes + run->end, &step));
        if (!NE_WORDLIKE(k) && k != NE_KIND_MARK) break;
        end += (uint32_t)step;
      }
      grow_stretch(&unknown, at, end, true);
      word_start = at;
      at = line->end = end;
      continue;
    }
    if (m == MARK_NONE) {
      /* signs are passed over */
      if (kind != NE_KIND_OTHER) grow_stretch(&unknown, at, next, false);
      at = line->end = next;
      word_start = NE_NONE;
      continue;
    }
    const uint32_t mark_at = at, before = word_start;
    at = line->end = next;
    word_start = NE_NONE;
    if (m == MARK_DOT && !stop_ends(reader, line, mark_at, run->end, before)) continue;
    flush_stretch(reader, line, &unknown);
    if (m != MARK_STOP && m != MARK_DOT) {
      add_mark(reader, line, m, mark_at, next);
      continue;
    }
    if (c == '?' || c == 0xFF1F) add_node(reader, line, '/', mark_at, next);
    bool quoted = reader->quoted;
    at = line->end = after_stop(reader, next, run->end);
    /* who said it may stand behind the quotation: the sentence goes on */
    if (!quoted || reader->quoted || !goes_on(reader, c, at, run->end)) break;
    add_mark(reader, line, MARK_COMMA, next, at);
  }
  reader->at = at;
  flush_stretch(reader, line, &unknown);
  return line->start != NE_NONE;
}

bool ne_node_like_name(const ne_node *node, const ne_text *text) {
  char first = text->bytes[node->start];
  uint32_t length = node->end - node->start;
  if (node->flags & NE_NODE_LATIN) return first >= 'A' && first <= 'Z' && length <= 40;
  return (unsigned char)first >= 0xE0 && length >= 6 && length <= 30;
}

void ne_line_clauses(ne_line *line, ne_arena *arena) {
  uint16_t clause = 0;
  NE_RESERVE(arena, &line->row, line->nodes.count);
  line->row.count = line->nodes.count;
  for (size_t i = 0; i < line->nodes.count; i++) {
    ne_node *node = &line->nodes.items[i];
    node->clause = clause;
    line->row.items[i] = node->symbol;
    if (NE_ONE_OF(node->symbol, ",;:") && clause < UINT16_MAX) clause++;
  }
}

const char *ne_line_around(const ne_line *line, size_t node, ne_arena *arena) {
  size_t first = node > AROUND ? node - AROUND : 0, last = node + AROUND < line->nodes.count ? node + AROUND : line->nodes.count;
  char *text = ne_alloc(arena, last - first + 1);
  for (size_t i = first; i < last; i++) text[i - first] = i == node ? NE_SYM_TRIGGER : line->nodes.items[i].symbol;
  text[last - first] = '\0';
  return text;
}
