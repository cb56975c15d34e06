/* How long the steps of a job take: steps [MILLISECONDS] FILE...
 * Joins the files into one article, analyses it in steps of so many milliseconds (1) and prints the processor time of each step:
 * median, 99th and 99.9th percentile, the longest, and where the longest were. Pieces of JSON are measured likewise. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "newsextract.h"

typedef struct sample {
  double seconds, progress; /* progress before the step; below 0: the start */
} sample;

static sample *samples;
static size_t count, capacity;

static double processor_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void keep(double seconds, double progress) {
  if (count == capacity) samples = realloc(samples, (capacity = capacity ? 2 * capacity : 4096) * sizeof *samples);
  if (!samples) exit(2);
  samples[count++] = (sample){seconds, progress};
}

static int by_time(const void *a, const void *b) {
  double x = ((const sample *)a)->seconds, y = ((const sample *)b)->seconds;
  return (x > y) - (x < y);
}

static void report(const char *what) {
  if (!count) return;
  qsort(samples, count, sizeof *samples, by_time);
  double total = 0;
  for (size_t i = 0; i < count; i++) total += samples[i].seconds;
#define AT(share) (samples[(size_t)((double)(count - 1) * (share))].seconds * 1e3)
  printf("%s: %zu steps, %.1f ms; median %.3f, p99 %.3f, p99.9 %.3f, longest %.3f ms\n", what, count, total * 1e3, AT(0.5), AT(0.99),
         AT(0.999), AT(1));
  for (size_t i = 0; i < 8 && i < count; i++) {
    sample one = samples[count - 1 - i];
    printf("  %8.3f ms at %s%.4f\n", one.seconds * 1e3, one.progress < 0 ? "the start " : "", one.progress < 0 ? 0 : one.progress);
  }
  count = 0;
}

int main(int words, char **word) {
  double milliseconds = 1;
  int first = 1;
  char *end;
  if (words > 1 && (milliseconds = strtod(word[1], &end)) > 0 && !*end) first = 2;
  else milliseconds = 1;
  char *text = NULL;
  size_t length = 0;
  for (int i = first; i < words; i++) {
    FILE *file = fopen(word[i], "rb");
    if (!file) continue;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    text = realloc(text, length + (size_t)size + 2);
    length += fread(text + length, 1, (size_t)size, file);
    text[length++] = '\n';
    text[length++] = '\n';
    fclose(file);
  }
  if (!text) {
    fprintf(stderr, "usage: steps [MILLISECONDS] FILE...\n");
    return 2;
  }
  newsextract_builder *builder = newsextract_builder_new(NULL);
  if (!builder || newsextract_builder_add_defaults(builder, NULL) != 0) return 2;
  newsextract_engine *engine = newsextract_builder_finish(builder);
  newsextract_builder_free(builder);
  newsextract_scratch *scratch = newsextract_scratch_new(NULL);
  if (!engine || !scratch) return 2;
  for (int round = 1; round <= 3; round++) { /* the first one gets its memory from the system */
    const char *error;
    newsextract_options options = {.date = "2024-09-29"};
    double before = processor_time();
    newsextract_document *document = newsextract_start(engine, scratch, text, length, &options, &error);
    keep(processor_time() - before, -1);
    for (int done = 0; !done;) {
      double progress = newsextract_progress(document);
      before = processor_time();
      done = newsextract_step(document, milliseconds * 1e-3);
      keep(processor_time() - before, progress);
      if (done < 0) return 2;
    }
    printf("round %d: %zu bytes, %zu entities, %zu dates, %zu moves, %zu bytes of memory\n", round, length,
           newsextract_entity_count(document), newsextract_date_count(document), newsextract_event_count(document),
           newsextract_document_size(document));
    report("  steps");
    for (size_t piece = 1; piece;) {
      before = processor_time();
      if (!newsextract_json_piece(document, 0, 65536, &piece)) return 2;
      keep(processor_time() - before, 1);
    }
    report("  pieces of JSON");
    newsextract_document_close(document);
  }
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  free(text);
  return 0;
}
