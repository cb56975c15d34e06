/* Analyses files with the default packs and prints the moves of each: analyze FILE... */
#include <newsextract.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = size < 0 ? NULL : malloc((size_t)size + 1);
  *length = text ? fread(text, 1, (size_t)size, file) : 0;
  fclose(file);
  return text;
}

/* The default packs, compiled; takes some milliseconds, so it is done once. */
static newsextract_engine *default_engine(void) {
  newsextract_engine *engine = NULL;
  newsextract_builder *builder = newsextract_builder_new(NULL);
  if (!builder) return NULL;
  if (newsextract_builder_add_defaults(builder, NULL) == 0) engine = newsextract_builder_finish(builder);
  if (!engine) fprintf(stderr, "%s\n", newsextract_builder_error(builder));
  newsextract_builder_free(builder);
  return engine;
}

static void print_slot(const char *name, const char *text, newsextract_span span) {
  if (span.end > span.start) printf("  %s: %.*s\n", name, (int)(span.end - span.start), text + span.start);
}

static void print_moves(const newsextract_document *document, const char *text) {
  for (size_t i = 0; i < newsextract_event_count(document); i++) {
    newsextract_event move = newsextract_event_at(document, i);
    printf("%s (%s, %s)\n", move.type, move.subtype, move.status);
    print_slot("person", text, move.person.name);
    print_slot("group", text, move.group.span);
    print_slot("role", text, move.role.name);
    print_slot("organisation", text, move.org.name);
    if (move.time.value) printf("  time: %s\n", move.time.value);
    print_slot("successor", text, move.successor.name);
  }
}

int main(int count, char **words) {
  newsextract_engine *engine = default_engine();
  newsextract_scratch *scratch = newsextract_scratch_new(NULL);
  if (!engine || !scratch) return 2;
  int failed = 0;
  for (int i = 1; i < count; i++) {
    size_t length;
    const char *error = "cannot be read";
    char *text = read_file(words[i], &length);
    newsextract_options options = {.name = words[i]};
    newsextract_document *document = text ? newsextract_analyze(engine, scratch, text, length, &options, &error) : NULL;
    if (document) {
      printf("== %s\n", words[i]);
      print_moves(document, text);
    } else {
      fprintf(stderr, "%s: %s\n", words[i], error);
      failed = 1;
    }
    newsextract_document_close(document); /* before the text, which it reads */
    free(text);
  }
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  return failed;
}
