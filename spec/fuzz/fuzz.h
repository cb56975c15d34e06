/* fuzz: what every target shares: an engine with the default packs, and the invariants of a result.
 *
 * A target is a function LLVMFuzzerTestOneInput, which libFuzzer and AFL++ call alike. What breaks an invariant traps. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "newsextract.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition) \
  ((condition) ? (void)0 : (fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition), __builtin_trap()))

static newsextract_engine *fuzz_engine;
static newsextract_scratch *fuzz_scratch;

static inline void open_engine(void) {
  if (fuzz_engine) return;
  newsextract_builder *builder = newsextract_builder_new(NULL);
  MUST(builder && newsextract_builder_add_defaults(builder, NULL) == 0);
  fuzz_engine = newsextract_builder_finish(builder);
  MUST(fuzz_engine);
  newsextract_builder_free(builder);
  fuzz_scratch = newsextract_scratch_new(NULL);
  MUST(fuzz_scratch);
}

/* Whether `at` is no place inside a well-formed sequence. Between invalid bytes any place is good. */
static inline int between_characters(const char *text, size_t length, size_t at) {
  if (at == 0 || at >= length || ((unsigned char)text[at] & 0xC0) != 0x80) return 1;
  for (size_t back = 1; back <= 3 && back <= at; back++) {
    unsigned char lead = (unsigned char)text[at - back];
    if ((lead & 0xC0) == 0x80) continue;
    size_t size = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 1;
    if (size <= back || at - back + size > length) return 1;
    for (size_t i = 1; i < size; i++)
      if (((unsigned char)text[at - back + i] & 0xC0) != 0x80) return 1;
    if (lead == 0xE0 && (unsigned char)text[at - back + 1] < 0xA0) return 1;
    if (lead == 0xED && (unsigned char)text[at - back + 1] > 0x9F) return 1;
    if (lead == 0xF0 && (unsigned char)text[at - back + 1] < 0x90) return 1;
    if (lead == 0xF4 && (unsigned char)text[at - back + 1] > 0x8F) return 1;
    return 0;
  }
  return 1;
}

static inline void check_span(const char *text, size_t length, newsextract_span span) {
  MUST(span.start <= span.end && span.end <= length);
  MUST(between_characters(text, length, span.start) && between_characters(text, length, span.end));
}

static inline void check_document(const newsextract_document *document, const char *text, size_t length) {
  size_t last = 0, entities = newsextract_entity_count(document);
  newsextract_span *names = calloc(entities + 1, sizeof *names);
  MUST(names);
  for (size_t i = 0; i < entities; i++) {
    newsextract_entity entity = newsextract_entity_at(document, i);
    check_span(text, length, entity.span);
    check_span(text, length, entity.name);
    check_span(text, length, entity.head);
    MUST(entity.span.start >= last && entity.span.end > entity.span.start);
    MUST(entity.cluster < entities && entity.name.end > entity.name.start);
    newsextract_span *name = &names[entity.cluster]; /* one name for all of a cluster */
    MUST(name->end == 0 || (name->start == entity.name.start && name->end == entity.name.end));
    *name = entity.name;
    last = entity.span.end;
  }
  free(names);
  last = 0;
  for (size_t i = 0; i < newsextract_date_count(document); i++) {
    newsextract_date date = newsextract_date_at(document, i);
    check_span(text, length, date.span);
    check_span(text, length, date.outer);
    MUST(date.span.start >= last && date.span.end > date.span.start);
    MUST(date.outer.start <= date.span.start && date.outer.end >= date.span.end);
    if (*date.first_day && *date.last_day) MUST(strcmp(date.first_day, date.last_day) <= 0);
    last = date.span.end;
  }
  for (size_t i = 0; i < newsextract_event_count(document); i++) {
    newsextract_event event = newsextract_event_at(document, i);
    const newsextract_slot slots[] = {event.person, event.group, event.org, event.role, event.time, event.dest_org,
                                      event.origin_org, event.successor, event.predecessor, event.reason, event.source};
    for (size_t j = 0; j < sizeof slots / sizeof *slots; j++) {
      check_span(text, length, slots[j].span);
      check_span(text, length, slots[j].name);
    }
    check_span(text, length, event.trigger);
    MUST(event.evidence_count > 0);
    for (size_t j = 0; j < event.evidence_count; j++) check_span(text, length, event.evidence[j]);
    MUST((event.person.span.end > event.person.span.start) != (event.group.span.end > event.group.span.start));
    MUST(event.score >= 0 && event.score <= 1);
  }
  for (size_t i = 0; i < newsextract_warning_count(document); i++) {
    newsextract_span span = newsextract_warning_at(document, i).span;
    MUST(span.start <= span.end && span.end <= length);
  }
}

/* The document's JSON in memory of its own. */
static inline char *json_of(newsextract_document *document, int characters) {
  size_t length;
  const char *json = newsextract_json(document, characters, &length);
  MUST(json && strlen(json) == length && !strchr(json, '\n'));
  char *copy = malloc(length + 1);
  MUST(copy);
  return memcpy(copy, json, length + 1);
}

#endif
