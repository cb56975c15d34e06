/* The text stage: the view is valid, normalising twice changes nothing, and the map leads from each byte to a place that leads back. */
#include "fuzz.h"
#include "text.h"

static int valid(const char *bytes, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (!between_characters(bytes, length, i) && ((unsigned char)bytes[i] & 0xC0) != 0x80) return 0;
  return 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ne_arena arena;
  jmp_buf escape;
  ne_arena_init(&arena, &ne_libc_allocator);
  arena.escape = &escape;
  if (setjmp(escape)) MUST(!"no memory");
  ne_text text;
  ne_text_open(&text, (const char *)data, (uint32_t)size, &arena);
  MUST(valid(text.bytes, text.length));
  uint32_t last = 0;
  for (uint32_t at = 0; at <= text.length; at++) {
    uint32_t start = ne_text_input_start(&text, at), end = ne_text_input_end(&text, at);
    MUST(start <= size && end <= size && start >= last);
    last = start;
    if (at < text.length) MUST(ne_text_view(&text, start) <= at);
  }
  size_t once_length, twice_length;
  char *once = newsextract_normalize(NULL, (const char *)data, size, &once_length);
  char *twice = newsextract_normalize(NULL, once, once_length, &twice_length);
  MUST(once && twice && once_length == twice_length && memcmp(once, twice, once_length) == 0);
  free(once);
  free(twice);
  ne_arena_release(&arena);
  return 0;
}
