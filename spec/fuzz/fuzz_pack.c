/* Packs: records of a hostile pack, one a line: kind, name and fields (name=value) between tabs. The builder refuses with a message or
 * gives an engine that works. */
#include "fuzz.h"

enum { FIELDS = 16 };

static const char article[] = "去年9月，Bob McGrew离开OpenAI。Jane Miller, chief financial officer of Acme Corp., resigned on Monday.";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *lines = malloc(size + 1);
  memcpy(lines, data, size);
  lines[size] = 0;
  newsextract_builder *builder = newsextract_builder_new(NULL);
  int refused = 0;
  for (char *line = lines, *next; line && !refused; line = next) {
    next = strchr(line, '\n');
    if (next) *next++ = 0;
    char *parts[FIELDS + 2] = {line};
    int count = 1;
    for (char *tab = line; count < FIELDS + 2 && (tab = strchr(tab, '\t')) != NULL; parts[count++] = tab) *tab++ = 0;
    newsextract_field fields[FIELDS];
    size_t field_count = 0;
    for (int i = 2; i < count; i++) {
      char *sign = strchr(parts[i], '=');
      if (!sign) continue;
      *sign = 0;
      fields[field_count++] = (newsextract_field){parts[i], sign + 1, strlen(sign + 1)};
    }
    if (count < 2) continue;
    refused = newsextract_builder_add(builder, "fuzz", "", parts[0], parts[1], fields, field_count) != 0;
  }
  newsextract_engine *engine = refused ? NULL : newsextract_builder_finish(builder);
  if (engine) {
    const char *error;
    newsextract_scratch *scratch = newsextract_scratch_new(NULL);
    newsextract_document *document = newsextract_analyze(engine, scratch, article, sizeof article - 1, NULL, &error);
    MUST(document);
    check_document(document, article, sizeof article - 1);
    newsextract_document_close(document);
    newsextract_scratch_free(scratch);
    newsextract_engine_release(engine);
  } else {
    MUST(*newsextract_builder_error(builder));
  }
  newsextract_builder_free(builder);
  free(lines);
  return 0;
}
