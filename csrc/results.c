#include <math.h>
#include <string.h>

#include "document.h"

enum { SURFACE_FORMS_MAX = 64 /* distinct forms of a person that are listed */ };

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

/* The mentions of each cluster in a chain, so that a person's surface forms are found without a search. */
typedef struct cluster_chains {
  uint32_t *first; /* by cluster, NE_NONE for an empty one */
  uint32_t *next;  /* by mention */
} cluster_chains;

enum { PIECE = 400 /* mentions, clusters or a fiftieth of so many moves between two pauses */ };

/* How far the making is: each is gone on with where it was left. */
typedef struct ne_results_work {
  size_t mention, link;     /* the next of each that is shown */
  cluster_chains chains;
  size_t cleared, chained;  /* clusters, and mentions from the last one on */
  size_t event;
} work;

/* Links (URLs, addresses) between the mentions: what the caller sees as entities. */
static bool show_entities(newsextract_document *document, work *w) {
  const ne_prose *prose = &document->prose;
  const ne_mention_list *mentions = &document->mentions;
  if (!prose->links.count) {
    document->shown = *mentions;
    return true;
  }
  size_t all = mentions->count + prose->links.count, stop = w->mention + w->link + PIECE < all ? w->mention + w->link + PIECE : all;
  NE_RESERVE(&document->arena, &document->shown, all);
  while (w->mention + w->link < stop) {
    if (w->link >= prose->links.count ||
        (w->mention < mentions->count && mentions->items[w->mention].start < prose->links.items[w->link].start)) {
      *NE_PUSH(&document->arena, &document->shown) = mentions->items[w->mention++];
      continue;
    }
    uint32_t cluster = (uint32_t)(document->clusters.count + w->link);
    ne_link found = prose->links.items[w->link++];
    *NE_PUSH(&document->arena, &document->shown) = (ne_mention){
        .start = found.start, .end = found.end, .cluster = cluster, .entry = NE_NONE, .value = NAN, .score = 1,
        .rule = UINT16_MAX, .type = found.mark == NE_MARK_EMAIL ? NE_EMAIL : NE_URL};
  }
  return stop == all;
}

static bool chain_clusters(newsextract_document *document, work *w) {
  size_t clusters = document->clusters.count, mentions = document->mentions.count;
  if (!w->chains.first)
    w->chains = (cluster_chains){ne_alloc(&document->arena, (clusters + 1) * sizeof(uint32_t)),
                                 ne_alloc(&document->arena, (mentions + 1) * sizeof(uint32_t))};
  size_t left = PIECE;
  for (; left && w->cleared < clusters; left--) w->chains.first[w->cleared++] = NE_NONE;
  for (; left && w->chained < mentions; left--) {
    size_t i = mentions - ++w->chained;
    uint32_t *first = &w->chains.first[document->mentions.items[i].cluster];
    w->chains.next[i] = *first;
    *first = (uint32_t)i;
  }
  return w->cleared == clusters && w->chained == mentions;
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

static void show_event(newsextract_document *document, const cluster_chains *chains, size_t index) {
  static const char *const types[] = {"departure", "appointment"};
  static const char *const subtypes[] = {"resign", "dismissed", "retire", "step_down", "leave", "unspecified",
                                         "join", "promote", "appoint", "return", "interim"};
  static const char *const statuses[] = {"confirmed", "planned", "rumoured", "denied", "historical"};
  const ne_move *move = &document->moves.items[index];
  newsextract_event *event = &document->events[index];
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
  newsextract_span *evidence = ne_alloc(&document->arena, move->evidence.count * sizeof *evidence);
  for (size_t j = 0; j < move->evidence.count; j++)
    evidence[j] = input_span(document, move->evidence.items[j].start, move->evidence.items[j].end);
  event->evidence = evidence;
  event->evidence_count = move->evidence.count;
  if (move->person.end > move->person.start && move->person.mention != NE_NONE)
    list_forms(document, chains, document->mentions.items[move->person.mention].cluster, event);
}

static bool show_events(newsextract_document *document, work *w) {
  size_t count = document->moves.count;
  if (!count) return true;
  if (!chain_clusters(document, w)) return false;
  if (!document->events) document->events = ne_alloc_zero(&document->arena, count * sizeof *document->events);
  size_t stop = w->event + PIECE / 50 < count ? w->event + PIECE / 50 : count;
  while (w->event < stop) show_event(document, &w->chains, w->event++);
  return stop == count;
}

bool ne_results_show(newsextract_document *document) {
  work *w = document->results;
  if (!w) w = document->results = ne_alloc_zero(&document->arena, sizeof *w);
  if (document->only & NEWSEXTRACT_ENTITIES && w->mention + w->link == document->shown.count && !show_entities(document, w)) return false;
  return !(document->only & NEWSEXTRACT_EVENTS) || show_events(document, w);
}

/* ---- Reading ---- */

size_t newsextract_entity_count(const newsextract_document *document) { return document->shown.count; }

const char *newsextract_cue_name(int bit) { return ne_cue_name(bit); }

newsextract_entity newsextract_entity_at(const newsextract_document *document, size_t index) {
  static const char *const types[NE_TYPES] = {"person", "organization", "role", "product", "place", "work",
                                              "money", "percent", "count", "url", "email", "handle"};
  const ne_mention *mention = &document->shown.items[index];
  newsextract_entity entity = {
      .span = input_span(document, mention->start, mention->end), .type = types[mention->type],
      .rule = rule_name(document, mention->rule), .unit = mention->unit, .value = mention->value,
      .cluster = mention->cluster, .score = mention->score, .cues = document->explain ? mention->cues : 0, .former = (mention->flags & NE_FORMER) != 0, .acting = (mention->flags & NE_ACTING) != 0};
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
  ne_write_date(out, day.year, day.month, day.day);
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

size_t newsextract_attempt_count(const newsextract_document *document) { return document->move_finder.attempts.count; }

newsextract_attempt newsextract_attempt_at(const newsextract_document *document, size_t index) {
  const ne_attempt *attempt = &document->move_finder.attempts.items[index];
  return (newsextract_attempt){input_span(document, attempt->trigger.start, attempt->trigger.end), attempt->line, attempt->outcome,
                               attempt->rule == NE_NONE ? NULL : rule_name(document, (uint16_t)attempt->rule)};
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
