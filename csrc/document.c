#include "document.h"

#include <math.h>
#include <string.h>

enum {
  KEPT_DOCUMENTS = 4,       /* closed documents whose memory a scratch keeps */
  SURFACE_FORMS_MAX = 64    /* distinct forms of a person that are listed */
};

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

void newsextract_scratch_free(newsextract_scratch *scratch) {
  if (!scratch) return;
  for (newsextract_document *document = scratch->closed, *next; document; document = next) {
    next = document->next;
    free_document(document);
  }
  scratch->closed = NULL;
  scratch->kept = 0;
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

static void write_date(char out[11], int year, int month, int day) {
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

/* Which language most of the prose is in: two ideographs weigh as much as a word of letters. */
static const char *language_of(const newsextract_document *document) {
  size_t ideographs = 0, words = 0;
  for (size_t i = 0; i < document->prose.runs.count; i++) {
    ne_run run = document->prose.runs.items[i];
    const unsigned char *p = (const unsigned char *)document->text.bytes + run.start;
    const unsigned char *end = (const unsigned char *)document->text.bytes + run.end;
    bool in_word = false;
    for (; p < end; p++) {
      if (*p < 0x80) {
        bool letter = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z');
        words += letter && !in_word;
        in_word = letter;
      } else if (*p >= 0xE4 && *p <= 0xE9) {
        ideographs++;
        in_word = false;
        p += 2;
      }
    }
  }
  if (ideographs >= 4 * words) return "zh";
  if (words >= 2 * ideographs) return "en";
  return ideographs >= words ? "zh" : "mixed";
}

static void open_text(newsextract_document *document, const char *bytes, size_t length,
                      const newsextract_options *options) {
  ne_arena *arena = &document->arena;
  document->length = length;
  size_t most = options->max_bytes ? options->max_bytes : (size_t)1 << 30;
  if (most > UINT32_MAX / 4) most = UINT32_MAX / 4;
  if (length > most) {
    length = most;
    while (length && ((unsigned char)bytes[length] & 0xC0) == 0x80 && most - length < 4) length--;
    warn(document, "truncated", "the text is longer than the limit; the rest was not analysed", (uint32_t)length,
         (uint32_t)length);
  }
  ne_text_open(&document->text, bytes, (uint32_t)length, arena);
  for (size_t i = 0; i < document->text.invalid.count; i++) {
    ne_span span = document->text.invalid.items[i];
    warn(document, "invalid_utf8", "not UTF-8; read as U+FFFD", span.start, span.end);
  }
  if (options->plain) ne_prose_plain(&document->prose, &document->text, arena);
  else ne_prose_open(&document->prose, &document->text, arena);
  int year = 0, month = 0, day = 0;
  ne_span own = document->prose.date;
  if (own.end > own.start && !read_date(document->text.bytes + own.start, document->text.bytes + own.end, &year, &month, &day)) {
    warn(document, "bad_date", "the document's date is none that can be read",
         ne_text_input_start(&document->text, own.start), ne_text_input_end(&document->text, own.end));
    year = month = day = 0;
  }
  if (!year && options->date) read_date(options->date, options->date + strlen(options->date), &year, &month, &day);
  if (year) write_date(document->date, year, month, day);
  document->language = language_of(document);
  unsigned only = document->only;
  document->date_finder = (ne_date_finder){
      .rules = document->engine->dates, .text = &document->text, .prose = &document->prose,
      .matcher = document->scratch->matcher, .arena = arena,
      .reference_year = year, .reference_month = month, .reference_day = day,
      .prefer = (uint8_t)options->prefer, .day_first = options->day_first != 0, .narrative = options->narrative != 0,
      .dates = &document->dates};
  ne_dates_begin(&document->date_finder);
  if (only & (NEWSEXTRACT_ENTITIES | NEWSEXTRACT_EVENTS)) {
    document->entity_finder = (ne_entity_finder){
        .rules = document->engine->entities, .lexicon = document->engine->lexicon, .text = &document->text,
        .prose = &document->prose, .dates = &document->dates, .matcher = document->scratch->matcher, .arena = arena,
        .mentions = &document->mentions};
    ne_entities_begin(&document->entity_finder);
  }
}

/* One run through the lexicon, the dates and the names. */
static void find_in_run(newsextract_document *document, uint32_t run) {
  ne_arena *arena = &document->arena;
  bool names = document->only & (NEWSEXTRACT_ENTITIES | NEWSEXTRACT_EVENTS);
  unsigned layers = 1u << NE_LAYER_TIME;
  if (names) layers |= 1u << NE_LAYER_NAME | 1u << NE_LAYER_ROLE;
  if (document->only & NEWSEXTRACT_EVENTS) layers |= 1u << NE_LAYER_WORD;
  ne_hits hits[NE_LAYERS] = {{0}};
  for (int layer = 0; layer < NE_LAYER_WORD; layer++) hits[layer] = document->run_hits[layer], hits[layer].count = 0;
  hits[NE_LAYER_WORD] = document->words;
  ne_lexicon_scan(document->engine->lexicon, document->text.bytes, document->prose.runs.items[run], layers, arena, hits);
  document->words = hits[NE_LAYER_WORD];
  for (int layer = 0; layer < NE_LAYER_WORD; layer++) document->run_hits[layer] = hits[layer];
  ne_dates_run(&document->date_finder, run, hits[NE_LAYER_TIME].items, hits[NE_LAYER_TIME].count);
  if (!names) return;
  const ne_hit *items[NE_LAYERS];
  size_t counts[NE_LAYERS];
  for (int layer = 0; layer < NE_LAYERS; layer++) items[layer] = hits[layer].items, counts[layer] = hits[layer].count;
  ne_entities_run(&document->entity_finder, run, items, counts);
}

static void find_names(newsextract_document *document) {
  ne_dates_end(&document->date_finder);
  if (!(document->only & (NEWSEXTRACT_ENTITIES | NEWSEXTRACT_EVENTS))) return;
  ne_entities_end(&document->entity_finder);
  ne_aliases_join(document->engine->entities, document->engine->lexicon, &document->text, &document->prose,
                  &document->mentions, &document->clusters, &document->arena);
  if (!(document->only & NEWSEXTRACT_EVENTS)) return;
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

/* ---- What the caller sees ---- */

static const char *rule_name(const newsextract_document *document, uint16_t rule) {
  return rule < document->engine->rule_count ? document->engine->rule_names[rule] : "markup.link";
}

static newsextract_span input_span(const newsextract_document *document, uint32_t start, uint32_t end) {
  if (start >= end) return (newsextract_span){0, 0};
  return (newsextract_span){ne_text_input_start(&document->text, start), ne_text_input_end(&document->text, end)};
}

static newsextract_slot slot_of(const newsextract_document *document, const ne_filler *filler, bool is_time) {
  newsextract_slot slot = {.span = input_span(document, filler->start, filler->end)};
  slot.name = slot.span;
  if (filler->start >= filler->end) return slot;
  if (document->explain) slot.how = filler->how;
  if (filler->mention == NE_NONE) return slot;
  if (is_time) {
    const ne_date *date = &document->dates.items[filler->mention];
    slot.value = date->value && *date->value ? date->value : NULL;
    return slot;
  }
  const ne_mention *mention = &document->mentions.items[filler->mention];
  if (mention->cluster < document->clusters.count) {
    const ne_cluster *cluster = &document->clusters.items[mention->cluster];
    slot.name = input_span(document, cluster->name.start, cluster->name.end);
    slot.id = cluster->id;
  }
  return slot;
}

/* Links (URLs, addresses) between the mentions: what the caller sees as entities. */
static void show_entities(newsextract_document *document) {
  const ne_prose *prose = &document->prose;
  document->shown = document->mentions;
  if (!prose->links.count) return;
  ne_mention_list all = {0};
  ne_arena *arena = &document->arena;
  NE_RESERVE(arena, &all, document->mentions.count + prose->links.count);
  size_t m = 0, link = 0;
  uint32_t cluster = (uint32_t)document->clusters.count;
  while (m < document->mentions.count || link < prose->links.count) {
    if (link >= prose->links.count ||
        (m < document->mentions.count && document->mentions.items[m].start < prose->links.items[link].start)) {
      *NE_PUSH(arena, &all) = document->mentions.items[m++];
      continue;
    }
    ne_link found = prose->links.items[link++];
    *NE_PUSH(arena, &all) = (ne_mention){
        .start = found.start, .end = found.end, .cluster = cluster++, .entry = NE_NONE, .value = NAN, .score = 1,
        .rule = UINT16_MAX, .type = found.mark == NE_MARK_EMAIL ? NE_EMAIL : NE_URL};
  }
  document->shown = all;
}

/* The mentions of each cluster in a chain, so that a person's surface forms are found without a search. */
typedef struct cluster_chains {
  uint32_t *first; /* by cluster, NE_NONE for an empty one */
  uint32_t *next;  /* by mention */
} cluster_chains;

static cluster_chains chain_clusters(newsextract_document *document) {
  size_t clusters = document->clusters.count, mentions = document->mentions.count;
  cluster_chains chains = {ne_alloc(&document->arena, (clusters + 1) * sizeof(uint32_t)),
                           ne_alloc(&document->arena, (mentions + 1) * sizeof(uint32_t))};
  for (size_t i = 0; i < clusters; i++) chains.first[i] = NE_NONE;
  for (size_t i = mentions; i-- > 0;) {
    uint32_t *first = &chains.first[document->mentions.items[i].cluster];
    chains.next[i] = *first;
    *first = (uint32_t)i;
  }
  return chains;
}

/* The distinct surface forms of the mentions in one cluster, in the order of the article. */
static void list_forms(newsextract_document *document, const cluster_chains *chains, uint32_t cluster,
                       newsextract_event *event) {
  NE_LIST(newsextract_span) forms = {0};
  const char *input = document->text.input;
  for (uint32_t m = chains->first[cluster]; m != NE_NONE && forms.count < SURFACE_FORMS_MAX; m = chains->next[m]) {
    const ne_mention *mention = &document->mentions.items[m];
    newsextract_span span = input_span(document, mention->start, mention->end);
    size_t i = 0;
    while (i < forms.count && (forms.items[i].end - forms.items[i].start != span.end - span.start ||
                               memcmp(input + forms.items[i].start, input + span.start, span.end - span.start) != 0))
      i++;
    if (i == forms.count) *NE_PUSH(&document->arena, &forms) = span;
  }
  event->mentions = forms.items;
  event->mention_count = forms.count;
}

static void show_events(newsextract_document *document) {
  static const char *const types[] = {"departure", "appointment"};
  static const char *const subtypes[] = {"resign", "dismissed", "retire", "step_down", "leave", "unspecified",
                                         "join", "promote", "appoint", "return", "interim"};
  static const char *const statuses[] = {"confirmed", "planned", "rumoured", "denied", "historical"};
  ne_arena *arena = &document->arena;
  if (!document->moves.count) return;
  cluster_chains chains = chain_clusters(document);
  document->events = ne_alloc_zero(arena, document->moves.count * sizeof *document->events);
  for (size_t i = 0; i < document->moves.count; i++) {
    const ne_move *move = &document->moves.items[i];
    newsextract_event *event = &document->events[i];
    event->type = types[move->type];
    event->subtype = subtypes[move->subtype];
    event->status = statuses[move->status];
    event->person = slot_of(document, &move->person, false);
    event->group = slot_of(document, &move->group, false);
    event->org = slot_of(document, &move->org, false);
    event->role = slot_of(document, &move->role, false);
    event->time = slot_of(document, &move->time, true);
    event->dest_org = slot_of(document, &move->dest_org, false);
    event->origin_org = slot_of(document, &move->origin_org, false);
    event->successor = slot_of(document, &move->successor, false);
    event->predecessor = slot_of(document, &move->predecessor, false);
    event->reason = slot_of(document, &move->reason, false);
    event->source = slot_of(document, &move->source, false);
    event->group_count = move->group_count;
    event->trigger = input_span(document, move->trigger.start, move->trigger.end);
    event->rule = rule_name(document, move->rule);
    event->line = document->explain ? move->line : NULL;
    event->score = move->score;
    newsextract_span *evidence = ne_alloc(arena, move->evidence.count * sizeof *evidence);
    for (size_t j = 0; j < move->evidence.count; j++)
      evidence[j] = input_span(document, move->evidence.items[j].start, move->evidence.items[j].end);
    event->evidence = evidence;
    event->evidence_count = move->evidence.count;
    if (move->person.end > move->person.start && move->person.mention != NE_NONE)
      list_forms(document, &chains, document->mentions.items[move->person.mention].cluster, event);
  }
}

static void limit_warning(newsextract_document *document, uint32_t hits, uint16_t rule) {
  if (!hits) return;
  static const char before[] = "a pattern gave up at its limit: ";
  const char *name = rule_name(document, rule);
  char *message = ne_alloc(&document->arena, sizeof before + strlen(name));
  memcpy(message, before, sizeof before - 1);
  memcpy(message + sizeof before - 1, name, strlen(name) + 1);
  warn(document, "match_limit", message, 0, 0);
}

static void finish(newsextract_document *document) {
  if (document->only & NEWSEXTRACT_EVENTS) ne_moves_end(&document->move_finder);
  limit_warning(document, document->date_finder.limits_hit, document->date_finder.limit_rule);
  limit_warning(document, document->entity_finder.limits_hit, document->entity_finder.limit_rule);
  limit_warning(document, document->move_finder.limits_hit, document->move_finder.limit_rule);
  if (document->date_finder.missing_reference)
    warn(document, "no_reference_date", "relative time expressions have no date to be counted from", 0, 0);
  if (document->only & NEWSEXTRACT_ENTITIES) show_entities(document);
  if (document->only & NEWSEXTRACT_EVENTS) show_events(document);
}

/* One piece of work; false when all is done. */
static bool step(newsextract_document *document) {
  switch (document->stage) {
    case NE_STAGE_RUNS:
      if (document->cursor < document->prose.runs.count) {
        find_in_run(document, document->cursor++);
        return true;
      }
      document->stage = NE_STAGE_NAMES;
      return true;
    case NE_STAGE_NAMES:
      find_names(document);
      document->stage = document->only & NEWSEXTRACT_EVENTS ? NE_STAGE_BLOCKS : NE_STAGE_MOVES;
      document->cursor = 0;
      return true;
    case NE_STAGE_BLOCKS:
      if (document->cursor < document->prose.blocks.count) {
        ne_moves_block(&document->move_finder, document->cursor++);
        return true;
      }
      document->stage = NE_STAGE_MOVES;
      return true;
    case NE_STAGE_MOVES:
      finish(document);
      document->stage = NE_STAGE_DONE;
      return false;
    default:
      return false;
  }
}

/* All stages; false where memory ran out. */
static bool run_stages(newsextract_document *document, const char *text, size_t length, const newsextract_options *options) {
  jmp_buf escape;
  document->arena.escape = &escape;
  if (setjmp(escape)) return false;
  document->only = options->only ? options->only : NEWSEXTRACT_ALL;
  document->explain = options->explain != 0;
  if (options->name) document->name = ne_copy(&document->arena, options->name, strlen(options->name));
  if (options->title) document->title = ne_copy(&document->arena, options->title, strlen(options->title));
  open_text(document, text, length, options);
  document->stage = NE_STAGE_RUNS;
  while (step(document)) {}
  return true;
}

newsextract_document *newsextract_analyze(newsextract_engine *engine, newsextract_scratch *scratch, const char *text,
                                          size_t length, const newsextract_options *options, const char **error) {
  static const newsextract_options none;
  int year, month, day;
  if (!options) return newsextract_analyze(engine, scratch, text, length, &none, error);
  *error = NULL;
  if (options->date && !read_date(options->date, options->date + strlen(options->date), &year, &month, &day)) {
    *error = "date: not YYYY-MM-DD, YYYY-MM or YYYY";
    return NULL;
  }
  newsextract_document *document = new_document(scratch);
  if (!document) {
    *error = "out of memory";
    return NULL;
  }
  document->engine = newsextract_engine_retain(engine);
  if (run_stages(document, text, length, options)) return document;
  newsextract_document_close(document);
  *error = "out of memory";
  return NULL;
}

/* ---- Reading ---- */

size_t newsextract_entity_count(const newsextract_document *document) { return document->shown.count; }

newsextract_entity newsextract_entity_at(const newsextract_document *document, size_t index) {
  static const char *const types[NE_TYPES] = {"person", "organization", "role", "product", "place", "work",
                                              "money", "percent", "count", "url", "email", "handle"};
  const ne_mention *mention = &document->shown.items[index];
  newsextract_entity entity = {
      .span = input_span(document, mention->start, mention->end), .type = types[mention->type],
      .rule = rule_name(document, mention->rule), .unit = mention->unit, .value = mention->value,
      .cluster = mention->cluster, .former = (mention->flags & NE_FORMER) != 0, .acting = (mention->flags & NE_ACTING) != 0};
  entity.name = entity.span;
  if (mention->type == NE_ROLE) entity.head = input_span(document, mention->head_start, mention->head_end);
  if (mention->cluster < document->clusters.count) {
    const ne_cluster *cluster = &document->clusters.items[mention->cluster];
    entity.name = input_span(document, cluster->name.start, cluster->name.end);
    entity.id = cluster->id;
  }
  return entity;
}

size_t newsextract_date_count(const newsextract_document *document) {
  return document->only & NEWSEXTRACT_DATES ? document->dates.count : 0;
}

static void write_day(char out[11], int32_t number) {
  out[0] = 0;
  if (number == NE_NO_DAY) return;
  ne_day day = ne_day_civil(number);
  write_date(out, day.year, day.month, day.day);
}

newsextract_date newsextract_date_at(const newsextract_document *document, size_t index) {
  static const char *const types[] = {"date", "time", "duration", "set"};
  static const char *const mods[] = {NULL, "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN"};
  static const char *const anchors[] = {NULL, "document", "dateline", "context"};
  const ne_date *date = &document->dates.items[index];
  newsextract_date out = {
      .span = input_span(document, date->start, date->end),
      .outer = input_span(document, date->outer_start, date->outer_end),
      .type = types[date->type], .value = date->value && *date->value ? date->value : NULL, .other = date->other,
      .mod = mods[date->mod], .anchor = anchors[date->anchor], .rule = rule_name(document, date->rule)};
  write_day(out.first_day, date->first_day);
  write_day(out.last_day, date->last_day);
  return out;
}

size_t newsextract_event_count(const newsextract_document *document) { return document->moves.count; }

newsextract_event newsextract_event_at(const newsextract_document *document, size_t index) {
  return document->events[index];
}

size_t newsextract_warning_count(const newsextract_document *document) { return document->warnings.count; }

newsextract_warning newsextract_warning_at(const newsextract_document *document, size_t index) {
  const ne_warning *warning = &document->warnings.items[index];
  return (newsextract_warning){warning->code, warning->message, {warning->start, warning->end}};
}

const char *newsextract_document_name(const newsextract_document *document) { return document->name; }

const char *newsextract_document_language(const newsextract_document *document) { return document->language; }

const char *newsextract_document_date(const newsextract_document *document) {
  return document->date[0] ? document->date : NULL;
}

const char *newsextract_document_title(const newsextract_document *document, size_t *length) {
  ne_span own = document->prose.title;
  if (own.end > own.start) {
    newsextract_span span = input_span(document, own.start, own.end);
    *length = span.end - span.start;
    return document->text.input + span.start;
  }
  *length = document->title ? strlen(document->title) : 0;
  return document->title;
}

const char *newsextract_document_text(const newsextract_document *document, size_t *length) {
  *length = document->length;
  return document->text.input;
}

size_t newsextract_document_size(const newsextract_document *document) {
  return sizeof *document + ne_arena_held(&document->arena);
}
