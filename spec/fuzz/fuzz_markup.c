/* The markup stage: blocks and runs lie in order inside the view, runs in their blocks, links nowhere in a run. */
#include "fuzz.h"
#include "markup.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ne_arena arena;
  jmp_buf escape;
  ne_arena_init(&arena, &ne_libc_allocator);
  arena.escape = &escape;
  if (setjmp(escape)) MUST(!"no memory");
  ne_text text;
  ne_text_open(&text, (const char *)data, (uint32_t)size, &arena);
  for (int plain = 0; plain < 2; plain++) {
    ne_prose prose;
    memset(&prose, 0, sizeof prose);
    if (plain) ne_prose_plain(&prose, &text, &arena);
    else ne_prose_open(&prose, &text, &arena);
    uint32_t last = 0, run = 0;
    for (size_t b = 0; b < prose.blocks.count; b++) {
      const ne_block *block = &prose.blocks.items[b];
      MUST(block->start <= block->end && block->end <= text.length && block->first_run == run);
      for (uint32_t r = 0; r < block->runs; r++, run++) {
        ne_run item = prose.runs.items[run];
        MUST(item.block == b && item.start < item.end && item.end - item.start <= NE_RUN_MAX);
        MUST(item.start >= last && item.start >= block->start && item.end <= block->end);
        MUST(between_characters(text.bytes, text.length, item.start) && between_characters(text.bytes, text.length, item.end));
        last = item.end;
      }
    }
    MUST(run == prose.runs.count);
    last = 0;
    for (size_t i = 0; i < prose.links.count; i++) {
      MUST(prose.links.items[i].start >= last && prose.links.items[i].end > prose.links.items[i].start);
      last = prose.links.items[i].end;
      MUST(last <= text.length);
    }
  }
  ne_arena_release(&arena);
  return 0;
}
