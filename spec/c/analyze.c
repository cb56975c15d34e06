/* Analyses files and folders of articles through the public interface and reads every field of every result:
 *   analyze [--quiet] PATH...
 * Prints warnings that are no news (all but invalid_utf8 and no_reference_date) and a line of totals. The status is 1 where
 * something failed. */
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "newsextract.h"

static newsextract_engine *engine;
static newsextract_scratch *scratch;
static size_t articles, bytes, entities, dates, events, faults;
static int quiet;

static int is_article(const char *path) {
  const char *dot = strrchr(path, '.');
  return dot && (strcmp(dot, ".md") == 0 || strcmp(dot, ".txt") == 0 || strcmp(dot, ".html") == 0);
}

static void fault(const char *path, const char *what) {
  fprintf(stderr, "%s: %s\n", path, what);
  faults++;
}

static void check_span(const char *path, newsextract_span span, size_t length) {
  if (span.start > span.end || span.end > length) fault(path, "a span outside of the text");
}

static void read_all(const char *path, newsextract_document *document, size_t length) {
  size_t last = 0;
  for (size_t i = 0; i < newsextract_entity_count(document); i++) {
    newsextract_entity entity = newsextract_entity_at(document, i);
    check_span(path, entity.span, length);
    check_span(path, entity.name, length);
    if (entity.span.start < last) fault(path, "entities overlap or are out of order");
    last = entity.span.end;
  }
  for (size_t i = 0; i < newsextract_date_count(document); i++) {
    newsextract_date date = newsextract_date_at(document, i);
    check_span(path, date.span, length);
    check_span(path, date.outer, length);
    if (*date.first_day && *date.last_day && strcmp(date.first_day, date.last_day) > 0) fault(path, "a date ends before it begins");
  }
  for (size_t i = 0; i < newsextract_event_count(document); i++) {
    newsextract_event event = newsextract_event_at(document, i);
    const newsextract_slot slots[] = {event.person, event.group, event.org, event.role, event.time, event.dest_org,
                                      event.origin_org, event.successor, event.predecessor, event.reason, event.source};
    for (size_t j = 0; j < sizeof slots / sizeof *slots; j++) check_span(path, slots[j].span, length);
    check_span(path, event.trigger, length);
    for (size_t j = 0; j < event.evidence_count; j++) check_span(path, event.evidence[j], length);
    if (event.person.span.end == event.person.span.start && event.group.span.end == event.group.span.start)
      fault(path, "a move of nobody");
  }
  for (size_t i = 0; i < newsextract_warning_count(document); i++) {
    newsextract_warning warning = newsextract_warning_at(document, i);
    if (strcmp(warning.code, "invalid_utf8") != 0 && strcmp(warning.code, "no_reference_date") != 0) fault(path, warning.message);
  }
  entities += newsextract_entity_count(document);
  dates += newsextract_date_count(document);
  events += newsextract_event_count(document);
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  if (kind != FTW_F || !is_article(path)) return 0;
  FILE *file = fopen(path, "rb");
  size_t length = (size_t)status->st_size;
  char *text = malloc(length + !length); /* exactly as long as the article, so that a read past its end is seen */
  if (!file || !text || fread(text, 1, length, file) != length) {
    fault(path, "cannot be read");
  } else {
    const char *error = NULL;
    newsextract_options options = {.name = path, .explain = 1};
    newsextract_document *document = newsextract_analyze(engine, scratch, text, length, &options, &error);
    if (!document) {
      fault(path, error);
    } else {
      size_t size;
      read_all(path, document, length);
      const char *json = newsextract_json(document, 1, &size);
      if (!json) fault(path, "no JSON");
      else if (!quiet) puts(json);
      newsextract_document_close(document);
    }
    articles++;
    bytes += length;
  }
  free(text);
  if (file) fclose(file);
  return 0;
}

int main(int count, char **words) {
  newsextract_builder *builder = newsextract_builder_new(NULL);
  if (!builder) return 2;
  engine = newsextract_builder_add_defaults(builder, NULL) == 0 ? newsextract_builder_finish(builder) : NULL;
  if (!engine) {
    fprintf(stderr, "%s\n", newsextract_builder_error(builder));
    newsextract_builder_free(builder);
    return 2;
  }
  newsextract_builder_free(builder);
  scratch = newsextract_scratch_new(NULL);
  for (int i = 1; i < count; i++) {
    if (strcmp(words[i], "--quiet") == 0) quiet = 1;
    else if (nftw(words[i], visit, 16, FTW_PHYS) != 0) fault(words[i], "cannot be read");
  }
  fprintf(stderr, "%zu articles, %zu bytes: %zu entities, %zu dates, %zu moves; %zu faults\n", articles, bytes, entities, dates,
          events, faults);
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  return faults || !articles;
}
