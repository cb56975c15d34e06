/* Memory under the host's control: allocator LIMIT FILE
 * An allocator that counts, and refuses what goes over LIMIT bytes. The library never ends the program: it says that memory ran
 * out, and what it had is given back. */
#include <newsextract.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct budget {
  size_t held, most, limit, calls;
} budget;

static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
  budget *own = user;
  own->calls++;
  if (new_size == 0) {
    free(block);
    own->held -= old_size;
    return NULL;
  }
  if (new_size > old_size && own->held + (new_size - old_size) > own->limit) return NULL;
  void *moved = realloc(block, new_size);
  if (!moved) return NULL;
  own->held = own->held - old_size + new_size;
  if (own->held > own->most) own->most = own->held;
  return moved;
}

int main(int count, char **words) {
  static char text[1 << 20];
  FILE *file = count == 3 ? fopen(words[2], "rb") : NULL;
  if (!file) {
    fprintf(stderr, "usage: allocator LIMIT FILE\n");
    return 2;
  }
  size_t length = fread(text, 1, sizeof text, file);
  fclose(file);

  budget own = {.limit = (size_t)strtoul(words[1], NULL, 10)};
  newsextract_allocator allocator = {resize, &own};
  newsextract_engine *engine = NULL;
  newsextract_builder *builder = newsextract_builder_new(&allocator);
  if (builder && newsextract_builder_add_defaults(builder, NULL) == 0) engine = newsextract_builder_finish(builder);
  if (!engine) printf("the engine: %s\n", builder ? newsextract_builder_error(builder) : "out of memory");
  newsextract_builder_free(builder);
  if (engine) printf("the engine: %zu bytes\n", own.held);

  newsextract_scratch *scratch = engine ? newsextract_scratch_new(&allocator) : NULL;
  for (int round = 1; scratch && round <= 3; round++) {
    const char *error;
    size_t calls = own.calls;
    newsextract_document *document = newsextract_analyze(engine, scratch, text, length, NULL, &error);
    if (document) printf("round %d: %zu moves, %zu allocations\n", round, newsextract_event_count(document), own.calls - calls);
    else printf("round %d: %s\n", round, error);
    newsextract_document_close(document);
  }
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  printf("at most %zu bytes, now %zu\n", own.most, own.held);
  return own.held != 0;
}
