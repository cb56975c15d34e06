/* Dates alone, by every reading and with any reference date. The first ten bytes are the date where they are one. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  open_engine();
  if (size < 11) return 0;
  char date[11];
  memcpy(date, data, 10);
  date[10] = 0;
  const char *text = (const char *)data + 10, *error;
  size_t length = size - 10;
  for (int prefer = 0; prefer < 4; prefer++) {
    newsextract_options options = {.date = date, .only = NEWSEXTRACT_DATES, .plain = 1, .prefer = (newsextract_prefer)prefer,
                                   .day_first = prefer & 1, .narrative = prefer >> 1};
    newsextract_document *document = newsextract_analyze(fuzz_engine, fuzz_scratch, text, length, &options, &error);
    if (!document) {
      MUST(strncmp(error, "date", 4) == 0);
      options.date = "2024-09-29";
      document = newsextract_analyze(fuzz_engine, fuzz_scratch, text, length, &options, &error);
    }
    MUST(document);
    check_document(document, text, length);
    newsextract_document_close(document);
  }
  return 0;
}
