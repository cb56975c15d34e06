/* The whole analysis: invariants, the same result on a warm scratch and in slices. The first byte chooses the options. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  open_engine();
  if (!size) return 0;
  newsextract_options options = {.date = data[0] & 1 ? "2024-09-29" : NULL, .explain = data[0] & 2, .plain = data[0] & 4,
                                 .day_first = data[0] & 8, .narrative = data[0] & 16,
                                 .prefer = (newsextract_prefer)(data[0] >> 5 & 3)};
  const char *text = (const char *)data + 1, *error;
  size_t length = size - 1;
  newsextract_document *document = newsextract_analyze(fuzz_engine, fuzz_scratch, text, length, &options, &error);
  MUST(document);
  check_document(document, text, length);
  char *first = json_of(document, data[0] >> 7);
  newsextract_document_close(document);
  document = newsextract_start(fuzz_engine, fuzz_scratch, text, length, &options, &error);
  MUST(document);
  while (newsextract_step(document, 1e-9) == 0) {}
  char *again = json_of(document, data[0] >> 7);
  MUST(strcmp(first, again) == 0);
  newsextract_document_close(document);
  free(first);
  free(again);
  return 0;
}
