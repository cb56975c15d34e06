/* Threads that share one engine: threads NUMBER FILE...
 * Each thread has a scratch of its own; the lines of JSON come out in the order of the files. */
#include <newsextract.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct work {
  newsextract_engine *engine;
  char **paths, **lines; /* a line of JSON for each path; NULL where it failed */
  int count, next;
  pthread_mutex_t lock;  /* of `next` */
} work;

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

static char *line_of(newsextract_engine *engine, newsextract_scratch *scratch, const char *path) {
  size_t length, size;
  const char *error;
  char *text = read_file(path, &length), *line = NULL;
  if (!text) return NULL;
  newsextract_options options = {.name = path};
  newsextract_document *document = newsextract_analyze(engine, scratch, text, length, &options, &error);
  const char *json = document ? newsextract_json(document, 0, &size) : NULL;
  if (json && (line = malloc(size + 1))) memcpy(line, json, size + 1); /* the document's string ends with it */
  newsextract_document_close(document);
  free(text);
  return line;
}

static void *run(void *argument) {
  work *all = argument;
  newsextract_scratch *scratch = newsextract_scratch_new(NULL);
  while (scratch) {
    pthread_mutex_lock(&all->lock);
    int mine = all->next++;
    pthread_mutex_unlock(&all->lock);
    if (mine >= all->count) break;
    all->lines[mine] = line_of(all->engine, scratch, all->paths[mine]);
  }
  newsextract_scratch_free(scratch);
  return NULL;
}

int main(int count, char **words) {
  int threads = count > 1 ? atoi(words[1]) : 0, failed = 0;
  if (threads < 1 || threads > 64) {
    fprintf(stderr, "usage: threads NUMBER FILE...\n");
    return 2;
  }
  newsextract_builder *builder = newsextract_builder_new(NULL);
  if (!builder || newsextract_builder_add_defaults(builder, NULL) != 0) return 2;
  work all = {.engine = newsextract_builder_finish(builder), .paths = words + 2, .count = count - 2};
  newsextract_builder_free(builder);
  all.lines = calloc((size_t)all.count + 1, sizeof *all.lines);
  if (!all.engine || !all.lines || pthread_mutex_init(&all.lock, NULL) != 0) return 2;
  pthread_t ids[64];
  int started = 0;
  while (started < threads && pthread_create(&ids[started], NULL, run, &all) == 0) started++;
  for (int i = 0; i < started; i++) pthread_join(ids[i], NULL);
  for (int i = 0; i < all.count; i++) {
    if (all.lines[i]) puts(all.lines[i]);
    else fprintf(stderr, "%s: failed\n", all.paths[i]), failed = 1;
    free(all.lines[i]);
  }
  free(all.lines);
  pthread_mutex_destroy(&all.lock);
  newsextract_engine_release(all.engine);
  return failed;
}
