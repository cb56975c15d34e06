#include "document.h"

#include <string.h>
#include <time.h>

#include "session.h"

enum {
  KEPT_DOCUMENTS = 4,    /* closed documents whose memory a scratch keeps */
  INVALID_LISTED = 100,  /* places that are not UTF-8 and are told one by one */
  BATCH = 4 * 1024,      /* bytes of the runs, or a longer run, that go through a stage at once */
  SMALL_BATCH = 1024,    /* bytes of them where the clock is looked at */
  BATCH_RUNS = 32,       /* and their number */
  GROUP = 1024,          /* bytes of the runs that names are read in together */
  GROUP_RUNS = 32,       /* and their number */
  SLICE = 32 * 1024,     /* bytes that a step reads of the text or the prose */
  CANDIDATES = 8,        /* how many are read for each mention that the caller takes */
  FEW_CANDIDATES = 1000, /* which are read in any case */
  LONG_ARTICLE = 1 << 20 /* bytes of one whose lists get room beforehand */
};

static const double SECONDS_OF_A_BYTE = 8e-8; /* that runs take, more or less */

struct newsextract_scratch {
  newsextract_allocator allocator;
  ne_matcher *matcher;
  newsextract_document *closed; /* documents to use again */
  size_t kept;                  /* how many they are */
  size_t live;                  /* documents that are open */
  bool abandoned;               /* freed by the caller while documents were open */
};

newsextract_scratch *newsextract_scratch_new(const newsextract_allocator *allocator) {
  if (!allocator) allocator = &ne_libc_allocator;
  newsextract_scratch *scratch = allocator->resize(allocator->user, NULL, 0, sizeof *scratch);
  if (!scratch) return NULL;
  memset(scratch, 0, sizeof *scratch);
  scratch->allocator = *allocator;
  scratch->matcher = ne_matcher_new(allocator);
  if (!scratch->matcher) {
    allocator->resize(allocator->user, scratch, sizeof *scratch, 0);
    return NULL;
  }
  return scratch;
}

static void free_document(newsextract_document *document) {
  newsextract_allocator allocator = document->arena.allocator;
  ne_arena_release(&document->arena);
  allocator.resize(allocator.user, document, sizeof *document, 0);
}

void newsextract_scratch_trim(newsextract_scratch *scratch) {
  for (newsextract_document *document = scratch->closed, *next; document; document = next) {
    next = document->next;
    free_document(document);
  }
  scratch->closed = NULL;
  scratch->kept = 0;
}

void newsextract_scratch_free(newsextract_scratch *scratch) {
  if (!scratch) return;
  newsextract_scratch_trim(scratch);
  scratch->abandoned = true;
  if (scratch->live) return;
  ne_matcher_free(scratch->matcher);
  newsextract_allocator allocator = scratch->allocator;
  allocator.resize(allocator.user, scratch, sizeof *scratch, 0);
}

/* A document with empty results, from those that were closed where there is one. NULL where memory ran out. */
static newsextract_document *new_document(newsextract_scratch *scratch) {
  newsextract_document *document = scratch->closed;
  if (document) {
    scratch->closed = document->next;
    scratch->kept--;
  } else {
    document = scratch->allocator.resize(scratch->allocator.user, NULL, 0, sizeof *document);
    if (!document) return NULL;
    ne_arena_init(&document->arena, &scratch->allocator);
  }
  ne_arena arena = document->arena;
  memset(document, 0, sizeof *document);
  ne_arena_reset(&arena);
  document->arena = arena;
  document->scratch = scratch;
  scratch->live++;
  return document;
}

void newsextract_document_close(newsextract_document *document) {
  if (!document) return;
  newsextract_scratch *scratch = document->scratch;
  newsextract_engine_release(document->engine);
  document->engine = NULL;
  scratch->live--;
  if (scratch->abandoned || scratch->kept >= KEPT_DOCUMENTS) {
    free_document(document);
  } else {
    document->next = scratch->closed;
    scratch->closed = document;
    scratch->kept++;
  }
  if (scratch->abandoned && !scratch->live) newsextract_scratch_free(scratch);
}

/* ---- The reference date ---- */

static int digits(const char **p, const char *end, int count) {
  int value = 0;
  for (int i = 0; i < count; i++, (*p)++) {
    if (*p >= end || **p < '0' || **p > '9') return -1;
    value = value * 10 + (**p - '0');
  }
  return value;
}

/* Reads YYYY, YYYY-MM or YYYY-MM-DD (also with / or a time of day behind it); 0 where `text` is none. */
static bool read_date(const char *p, const char *end, int *year, int *month, int *day) {
  *month = *day = 0;
  *year = digits(&p, end, 4);
  if (*year < 1) return false;
  if (p == end) return true;
  char mark = *p;
  if (mark != '-' && mark != '/') return false;
  p++;
  const char *field = p;
  *month = digits(&p, end, 2);
  if (*month < 0) p = field, *month = digits(&p, end, 1);
  if (*month < 1 || *month > 12) return false;
  if (p == end) return true;
  if (*p++ != mark) return false;
  field = p;
  *day = digits(&p, end, 2);
  if (*day < 0) p = field, *day = digits(&p, end, 1);
  return ne_day_exists(*year, *month, *day) && (p == end || *p == ' ' || *p == 'T' || *p == '\t');
}

void ne_write_date(char out[11], int year, int month, int day) {
  int values[] = {year, month, day}, widths[] = {4, 2, 2};
  char *p = out;
  for (int i = 0; i < 3 && values[i]; i++) {
    if (i) *p++ = '-';
    for (int j = widths[i] - 1, value = values[i]; j >= 0; j--, value /= 10) p[j] = (char)('0' + value % 10);
    p += widths[i];
  }
  *p = 0;
}

/* ---- The stages ---- */

static void warn(newsextract_document *document, const char *code, const char *message, uint32_t start, uint32_t end) {
  *NE_PUSH(&document->arena, &document->warnings) = (ne_warning){code, message, start, end};
}

/* The letters among eight bytes of ASCII: the high bit of each. */
static uint64_t letters_of(const unsigned char *p) {
  const uint64_t ones = 0x0101010101010101u;
  uint64_t bytes;
  memcpy(&bytes, p, sizeof bytes);
  bytes = (bytes & 0x7F * ones) | 0x20 * ones;
  return (bytes + (0x80 - 'a') * ones) & ~(bytes + (0x7F - 'z') * ones) & 0x80 * ones;
}

static bool all_ascii(const unsigned char *p) {
  uint64_t bytes;
  memcpy(&bytes, p, sizeof bytes);
  return !(bytes & 0x8080808080808080u);
}

/* Counts what tells the language: ideographs, and words of letters. */
static void count_letters(newsextract_document *document, ne_run run) {
  const unsigned char *p = (const unsigned char *)document->text.bytes + run.start;
  const unsigned char *end = (const unsigned char *)document->text.bytes + run.end;
  size_t ideographs = 0, words = 0;
  bool in_word = false;
  while (p < end) {
    if (*p >= 0xE4 && *p <= 0xE9) {
      const unsigned char *first = p;
      do p += 3;
      while (p < end && *p >= 0xE4 && *p <= 0xE9);
      ideographs += (size_t)(p - first) / 3;
      in_word = false;
      continue;
    }
    for (; p < end && *p < 0x80; p++) {
      bool letter = (*p | 32u) - 'a' < 26;
      words += letter & !in_word;
      in_word = letter;
      /* then eight at once: a letter behind no letter begins a word */
      for (; end - p > 8 && all_ascii(p + 1); p += 8) {
        words += (letters_of(p + 1) & ~letters_of(p)) / 0x80 * 0x0101010101010101u >> 56;
        in_word = (p[8] | 32u) - 'a' < 26;
      }
    }
    while (p < end && *p >= 0x80 && (*p < 0xE4 || *p > 0xE9)) p++;
  }
  document->ideographs += ideographs;
  document->words_of_letters += words;
}

/* Which language most of the prose is in: two ideographs weigh as much as a word of letters. */
static const char *language_of(const newsextract_document *document) {
  size_t ideographs = document->ideographs, words = document->words_of_letters;
  if (ideographs >= 4 * words) return "zh";
  if (words >= 2 * ideographs) return "en";
  return ideographs >= words ? "zh" : "mixed";
}

static void begin_text(newsextract_document *document, const char *bytes, size_t length, const newsextract_options *options) {
  document->length = length;
  size_t most = options->max_bytes ? options->max_bytes : (size_t)1 << 30;
  if (most > UINT32_MAX / 4) most = UINT32_MAX / 4;
  if (length > most) {
    length = most;
    while (length && ((unsigned char)bytes[length] & 0xC0) == 0x80 && most - length < 4) length--;
    warn(document, "truncated", "the text is longer than the limit; the rest was not analysed", (uint32_t)length,
         (uint32_t)length);
  }
  document->plain = options->plain != 0;
  ne_date_finder *dates = &document->date_finder;
  dates->prefer = (uint8_t)options->prefer;
  dates->day_first = options->day_first != 0;
  dates->narrative = options->narrative != 0;
  dates->with_modifiers = options->with_modifiers != 0;
  if (options->date)
    read_date(options->date, options->date + strlen(options->date), &dates->reference_year, &dates->reference_month,
              &dates->reference_day);
  ne_text_begin(&document->text, bytes, (uint32_t)length, &document->arena);
}

/* Room for what a long article usually has: lists that grow to so much would be copied at once. Memory that is not written to
 * costs no more than its addresses. */
static void make_room_for_prose(newsextract_document *document) {
  uint32_t length = document->text.length;
  if (length < LONG_ARTICLE) return;
  NE_RESERVE(&document->arena, &document->prose.runs, length / 64);
  NE_RESERVE(&document->arena, &document->prose.blocks, length / 128);
}

static void begin_prose(newsextract_document *document) {
  ne_text *text = &document->text;
  size_t listed = text->invalid.count < INVALID_LISTED ? text->invalid.count : INVALID_LISTED;
  for (size_t i = 0; i < listed; i++)
    warn(document, "invalid_utf8", "not UTF-8; read as U+FFFD", text->invalid.items[i].start, text->invalid.items[i].end);
  if (listed < text->invalid.count)
    warn(document, "invalid_utf8", "not UTF-8 in many more places, from here on", text->invalid.items[listed].start,
         text->invalid.items[listed].end);
  ne_prose_begin(&document->prose, text, document->plain, &document->arena);
  make_room_for_prose(document);
}

/* Which day the article is of: its own date goes before the caller's. */
static void find_date(newsextract_document *document) {
  ne_date_finder *dates = &document->date_finder;
  int year, month, day;
  ne_span own = document->prose.date;
  if (own.end > own.start) {
    if (read_date(document->text.bytes + own.start, document->text.bytes + own.end, &year, &month, &day)) {
      dates->reference_year = year;
      dates->reference_month = month;
      dates->reference_day = day;
    } else {
      warn(document, "bad_date", "the document's date is not written as YYYY-MM-DD",
           ne_text_input_start(&document->text, own.start), ne_text_input_end(&document->text, own.end));
      if (ne_dates_read_day(document->engine->dates, document->scratch->matcher, document->text.bytes, own.start, own.end,
                            &year, &month, &day)) { /* it still anchors where the packs can read it */
        dates->reference_year = year;
        dates->reference_month = month;
        dates->reference_day = day;
      }
    }
  }
  if (dates->reference_year)
    ne_write_date(document->date, dates->reference_year, dates->reference_month, dates->reference_day);
}

static bool has_names(const newsextract_document *document) {
  return document->only & (NEWSEXTRACT_ENTITIES | NEWSEXTRACT_EVENTS);
}

static void make_room_for_findings(newsextract_document *document) {
  uint32_t length = document->text.length;
  if (length < LONG_ARTICLE) return;
  if (document->only & NEWSEXTRACT_EVENTS) NE_RESERVE(&document->arena, &document->words, length / 8);
  NE_RESERVE(&document->arena, &document->dates, length / 256);
  if (has_names(document)) ne_entities_expect(&document->entity_finder, length);
}

static void begin_runs(newsextract_document *document) {
  ne_arena *arena = &document->arena;
  ne_date_finder *dates = &document->date_finder;
  find_date(document);
  dates->rules = document->engine->dates;
  dates->text = &document->text;
  dates->prose = &document->prose;
  dates->matcher = document->scratch->matcher;
  dates->arena = arena;
  dates->dates = &document->dates;
  ne_dates_begin(dates);
  if (has_names(document)) {
    document->entity_finder = (ne_entity_finder){
        .rules = document->engine->entities, .lexicon = document->engine->lexicon, .text = &document->text,
        .prose = &document->prose, .dates = &document->dates, .session = document->session,
        .matcher = document->scratch->matcher, .arena = arena, .mentions = &document->mentions};
    ne_entities_begin(&document->entity_finder);
  }
  make_room_for_findings(document);
}

/* Drops the words and dates from `at` on. */
static void drop_from(newsextract_document *document, uint32_t at) {
  document->cut = at;
  while (document->words.count && document->words.items[document->words.count - 1].start >= at) document->words.count--;
  while (document->dates.count && document->dates.items[document->dates.count - 1].start >= at) document->dates.count--;
}

/* Leaves the runs from `next` on unread where so many candidates were found that far more mentions come of them than the caller
 * takes, so that no article makes memory grow without bound. */
static bool stop_early(newsextract_document *document, uint32_t next) {
  size_t candidates = ne_entities_candidates(&document->entity_finder);
  if (next == document->prose.runs.count || candidates < FEW_CANDIDATES ||
      candidates / CANDIDATES <= document->max_mentions) return false;
  drop_from(document, document->prose.runs.items[next].start);
  document->cursor = (uint32_t)document->prose.runs.count;
  return true;
}

/* The names of a group of runs, whose hits of a layer are those from `first` on up to `last`. */
static void find_names(newsextract_document *document, uint32_t run, uint32_t end, const size_t first[NE_LAYERS],
                       const size_t last[NE_LAYERS]) {
  const ne_hit *items[NE_LAYERS];
  size_t counts[NE_LAYERS];
  for (int layer = 0; layer < NE_LAYERS; layer++) {
    const ne_hits *hits = layer == NE_LAYER_WORD ? &document->words : &document->run_hits[layer];
    counts[layer] = last[layer] - first[layer];
    items[layer] = counts[layer] ? hits->items + first[layer] : NULL;
  }
  ne_entities_run(&document->entity_finder, run, end, items, counts);
}

/* Behind the last of the runs from `run` on that only emphasis parts: a name in bold is read with what stands beside it. */
static uint32_t group_end(const newsextract_document *document, uint32_t run) {
  const ne_run *runs = document->prose.runs.items;
  uint32_t to = run + 1;
  for (; to < document->prose.runs.count && to - run < GROUP_RUNS; to++) {
    uint32_t at = runs[to - 1].end;
    while (at < runs[to].start && document->text.bytes[at] == '*') at++;
    if (runs[to].block != runs[run].block || at != runs[to].start || at == runs[to - 1].end || at - runs[to - 1].end > 3 ||
        runs[to].end - runs[run].start > GROUP)
      break;
  }
  return to;
}

/* Behind the last of the runs that go through the stages together, next. */
static uint32_t batch_end(const newsextract_document *document) {
  const ne_run *runs = document->prose.runs.items;
  uint32_t from = document->cursor, to = from, bytes = 0;
  while (to < document->prose.runs.count) {
    uint32_t end = group_end(document, to);
    bytes += runs[end - 1].end - runs[to].start;
    if (to > from && (bytes > (document->in_slices ? SMALL_BATCH : BATCH) || end - from > BATCH_RUNS)) break;
    to = end;
  }
  return to;
}

/* The next runs through the lexicon, the dates and the names: some at once, so that code and tables of one stage are not
 * thrown out of the processor's cache by the others with each run. */
static void find_in_runs(newsextract_document *document) {
  const ne_run *runs = document->prose.runs.items;
  uint32_t from = document->cursor, to = batch_end(document);
  unsigned layers = has_names(document) ? 1u << NE_LAYER_NAME | 1u << NE_LAYER_ROLE : 0;
  if (document->only & NEWSEXTRACT_EVENTS) layers |= 1u << NE_LAYER_WORD;
  ne_hits hits[NE_LAYERS];
  size_t ends[BATCH_RUNS + 1][NE_LAYERS];
  for (int layer = 0; layer < NE_LAYER_WORD; layer++) hits[layer] = document->run_hits[layer], hits[layer].count = 0;
  hits[NE_LAYER_WORD] = document->words;
  for (uint32_t run = from;; run++) {
    for (int layer = 0; layer < NE_LAYERS; layer++) ends[run - from][layer] = hits[layer].count;
    if (run == to) break;
    count_letters(document, runs[run]);
    if (layers) ne_lexicon_scan(document->engine->lexicon, document->text.bytes, runs[run], layers, &document->arena, hits);
  }
  for (int layer = 0; layer < NE_LAYER_WORD; layer++) document->run_hits[layer] = hits[layer];
  document->words = hits[NE_LAYER_WORD];
  for (uint32_t run = from; run < to; run++) ne_dates_run(&document->date_finder, run);
  document->cursor = to;
  if (!has_names(document)) return;
  for (uint32_t run = from, end; run < to; run = end) {
    end = group_end(document, run);
    find_names(document, run, end, ends[run - from], ends[end - from]);
    if (stop_early(document, end)) return;
  }
}

static void begin_moves(newsextract_document *document) {
  const ne_date_finder *dates = &document->date_finder;
  document->move_finder = (ne_move_finder){
      .rules = document->engine->moves, .lexicon = document->engine->lexicon, .text = &document->text,
      .prose = &document->prose, .words = &document->words, .mentions = &document->mentions,
      .clusters = &document->clusters, .dates = &document->dates, .reference_year = dates->reference_year,
      .reference_month = dates->reference_month, .reference_day = dates->reference_day,
      .matcher = document->scratch->matcher, .arena = &document->arena, .explain = document->explain,
      .moves = &document->moves};
  ne_moves_begin(&document->move_finder);
}

static void warn_of_limit(newsextract_document *document, uint32_t hits, uint16_t rule) {
  if (!hits) return;
  static const char before[] = "a pattern gave up at its limit: ";
  const char *name = document->engine->rule_names[rule];
  char *message = ne_alloc(&document->arena, sizeof before + strlen(name));
  memcpy(message, before, sizeof before - 1);
  memcpy(message + sizeof before - 1, name, strlen(name) + 1);
  warn(document, "match_limit", message, 0, 0);
}

static void end_moves(newsextract_document *document) {
  warn_of_limit(document, document->date_finder.limits_hit, document->date_finder.limit_rule);
  warn_of_limit(document, document->entity_finder.limits_hit, document->entity_finder.limit_rule);
  warn_of_limit(document, document->move_finder.limits_hit, document->move_finder.limit_rule);
  if (document->date_finder.missing_reference)
    warn(document, "no_reference_date", "relative time expressions have no date to be counted from", 0, 0);
  document->language = language_of(document);
}

/* Drops all that stands behind the last mention that the caller takes. */
static void keep_mentions(newsextract_document *document) {
  ne_mention_list *mentions = &document->mentions;
  if (mentions->count > document->max_mentions) {
    drop_from(document, mentions->items[document->max_mentions].start);
    mentions->count = document->max_mentions;
  }
  if (!document->cut) return;
  size_t *links = &document->prose.links.count;
  while (*links && document->prose.links.items[*links - 1].start >= document->cut) --*links;
  warn(document, "truncated", "more mentions than the limit; the rest was not analysed",
       ne_text_input_start(&document->text, document->cut), document->text.input_length);
}

/* One piece of work; false when all is done. */
static bool step(newsextract_document *document) {
  switch (document->stage) {
    case NE_STAGE_TEXT:
      if (!ne_text_go_on(&document->text, SLICE)) return true;
      begin_prose(document);
      document->stage = NE_STAGE_PROSE;
      return true;
    case NE_STAGE_PROSE:
      if (!ne_prose_go_on(&document->prose, SLICE)) return true;
      begin_runs(document);
      document->stage = NE_STAGE_RUNS;
      return true;
    case NE_STAGE_RUNS:
      if (document->cursor < document->prose.runs.count) {
        find_in_runs(document);
        return true;
      }
      ne_dates_end(&document->date_finder);
      for (int layer = 0; layer < NE_LAYER_WORD; layer++) NE_FREE_LIST(&document->arena, &document->run_hits[layer]);
      document->stage = has_names(document) ? NE_STAGE_NAMES : NE_STAGE_MOVES;
      return true;
    case NE_STAGE_NAMES:
      if (!ne_entities_end(&document->entity_finder)) return true;
      keep_mentions(document);
      document->aliases = ne_aliases_begin(document->engine->entities, document->engine->lexicon, &document->text,
                                           &document->mentions, &document->clusters, &document->arena);
      document->stage = NE_STAGE_ALIASES;
      return true;
    case NE_STAGE_ALIASES:
      if (!ne_aliases_go_on(document->aliases)) return true;
      if (document->session) ne_session_learn(document->session, document->text.bytes, &document->mentions);
      if (document->only & NEWSEXTRACT_EVENTS) begin_moves(document);
      document->stage = NE_STAGE_MOVES;
      return true;
    case NE_STAGE_MOVES:
      if (document->only & NEWSEXTRACT_EVENTS && !ne_moves_go_on(&document->move_finder)) return true;
      NE_FREE_LIST(&document->arena, &document->words);
      end_moves(document);
      document->stage = NE_STAGE_RESULTS;
      return true;
    case NE_STAGE_RESULTS:
      if (!ne_results_show(document)) return true;
      document->stage = NE_STAGE_DONE;
      return false;
    default:
      return false;
  }
}

/* ---- Analyses and jobs ---- */

static bool begin(newsextract_document *document, const char *text, size_t length, const newsextract_options *options) {
  jmp_buf escape;
  document->arena.escape = &escape;
  if (setjmp(escape)) return false;
  document->only = options->only ? options->only : NEWSEXTRACT_ALL;
  document->explain = options->explain != 0;
  document->session = options->session;
  document->max_mentions = options->max_mentions ? options->max_mentions : (size_t)4 << 20;
  if (options->name) document->name = ne_copy(&document->arena, options->name, strlen(options->name));
  if (options->title) document->title = ne_copy(&document->arena, options->title, strlen(options->title));
  begin_text(document, text, length, options);
  document->stage = NE_STAGE_TEXT;
  return true;
}

newsextract_document *newsextract_start(newsextract_engine *engine, newsextract_scratch *scratch, const char *text,
                                        size_t length, const newsextract_options *options, const char **error) {
  static const newsextract_options none;
  int year, month, day;
  if (!options) return newsextract_start(engine, scratch, text, length, &none, error);
  *error = NULL;
  if (options->date && !read_date(options->date, options->date + strlen(options->date), &year, &month, &day)) {
    *error = "date: not YYYY-MM-DD, YYYY-MM or YYYY";
    return NULL;
  }
  newsextract_document *document = new_document(scratch);
  if (document) {
    document->engine = newsextract_engine_retain(engine);
    if (begin(document, text, length, options)) return document;
    newsextract_document_close(document);
  }
  *error = "out of memory";
  return NULL;
}

static double seconds_now(void) {
  struct timespec now;
  timespec_get(&now, TIME_UTC);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Seconds that the next piece of work is likely to take, where they count. */
static double expected(const newsextract_document *document) {
  if (document->stage != NE_STAGE_RUNS || document->cursor == document->prose.runs.count) return 0;
  const ne_run *runs = document->prose.runs.items;
  return (runs[batch_end(document) - 1].end - runs[document->cursor].start) * SECONDS_OF_A_BYTE;
}

int newsextract_step(newsextract_document *document, double seconds) {
  jmp_buf escape;
  document->arena.escape = &escape;
  if (setjmp(escape)) return -1;
  if (document->stage == NE_STAGE_DONE) return 1;
  document->in_slices = seconds > 0;
  if (!document->in_slices) {
    while (step(document)) {}
    return 1;
  }
  double end = seconds_now() + seconds;
  do {
    if (!step(document)) return 1;
  } while (seconds_now() + expected(document) < end);
  return 0;
}

double newsextract_progress(const newsextract_document *document) {
  double runs = (double)document->prose.runs.count;
  switch (document->stage) {
    case NE_STAGE_TEXT: return 0;
    case NE_STAGE_PROSE: return 0.03;
    case NE_STAGE_RUNS: return 0.05 + (runs ? 0.65 * (double)document->cursor / runs : 0);
    case NE_STAGE_NAMES: return 0.71;
    case NE_STAGE_ALIASES: return 0.75;
    case NE_STAGE_MOVES: return 0.78 + (document->only & NEWSEXTRACT_EVENTS ? 0.2 * ne_moves_progress(&document->move_finder) : 0);
    case NE_STAGE_RESULTS: return 0.99;
    default: return 1;
  }
}

newsextract_document *newsextract_analyze(newsextract_engine *engine, newsextract_scratch *scratch, const char *text,
                                          size_t length, const newsextract_options *options, const char **error) {
  newsextract_document *document = newsextract_start(engine, scratch, text, length, options, error);
  if (!document || newsextract_step(document, 0) == 1) return document;
  newsextract_document_close(document);
  *error = "out of memory";
  return NULL;
}
