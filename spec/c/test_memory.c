/* Memory: every allocation fails in turn, from the building of the engine to the JSON of a document. The library gives a clean
 * error, nothing leaks, and what was there before works on. `test_memory all` fails each allocation, without it a sample. */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "newsextract.h"

typedef struct meter {
  size_t calls;  /* allocations asked for */
  size_t fail;   /* the number of the one that fails; 0 for none */
  size_t held;   /* bytes not yet given back */
} meter;

static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
  meter *m = user;
  if (!new_size) {
    m->held -= old_size;
    free(block);
    return NULL;
  }
  if (++m->calls == m->fail) return NULL;
  void *moved = realloc(block, new_size);
  if (moved) m->held += new_size - old_size;
  return moved;
}

static const char text[] =
    "---\ntitle: 'Two leave'\ndate: 2024-09-29\n---\n\n"
    "研究主管Bob McGrew、研究副总裁Barret Zoph也将离开OpenAI。去年9月，他加入谷歌，担任首席科学家。\n\n"
    "Jane Miller, chief financial officer of Acme Corp., resigned on Monday and will be succeeded by John Smith.\n"
    "e\xCC\x81 ｆｕｌｌ &amp; \xFF\n";

static newsextract_engine *build(meter *m) {
  newsextract_allocator allocator = {resize, m};
  newsextract_builder *builder = newsextract_builder_new(&allocator);
  if (!builder) return NULL;
  newsextract_engine *engine = NULL;
  if (newsextract_builder_add_defaults(builder, NULL) == 0) engine = newsextract_builder_finish(builder);
  if (!engine) CHECK(strcmp(newsextract_builder_error(builder), "out of memory") == 0);
  newsextract_builder_free(builder);
  return engine;
}

/* Analyses and writes JSON; whether it came to that. */
static int analyse(newsextract_engine *engine, newsextract_scratch *scratch) {
  const char *error;
  size_t length;
  newsextract_document *document = newsextract_analyze(engine, scratch, text, sizeof text - 1, NULL, &error);
  if (!document) {
    CHECK(strcmp(error, "out of memory") == 0);
    return 0;
  }
  int written = newsextract_json(document, 1, &length) != NULL;
  newsextract_document_close(document);
  return written;
}

typedef NE_LIST(unsigned char) piece;

static int holds(const piece *p, unsigned char sign) {
  for (size_t i = 0; i < p->count; i++)
    if (p->items[i] != sign) return 0;
  return 1;
}

static void fill(ne_arena *arena, piece *p, size_t more, unsigned char sign) {
  NE_RESERVE(arena, p, p->count + more);
  memset(p->items + p->count, sign, more);
  p->count += more;
}

/* Lists of all sizes grow, shrink and are given back in any order: none ever loses a byte to another, and what is given back
 * serves again. */
static void recycle(meter *m, const newsextract_allocator *allocator) {
  enum { PIECES = 24, ROUNDS = 6000 };
  piece pieces[PIECES];
  ne_arena arena;
  jmp_buf escape;
  ne_arena_init(&arena, allocator);
  arena.escape = &escape;
  if (setjmp(escape)) return;
  memset(pieces, 0, sizeof pieces);
  uint32_t random = 1;
  int right = 1;
  for (int round = 0; round < ROUNDS; round++) {
    random = random * 1664525u + 1013904223u;
    size_t which = random >> 8 & 31, sizes[] = {40, 700, 9000, 300000};
    if (which >= PIECES) continue;
    piece *p = &pieces[which];
    unsigned char sign = (unsigned char)(which + 1);
    right = right && holds(p, sign);
    switch (random >> 13 & 3) {
      case 0: NE_FREE_LIST(&arena, p); break;
      case 1: NE_TRIM(&arena, p); break;
      default:
        if (p->count < 600000) fill(&arena, p, sizes[which % 4] * (1 + (random >> 16 & 7)) / 8, sign);
    }
  }
  for (int i = 0; i < PIECES; i++) right = right && holds(&pieces[i], (unsigned char)(i + 1));
  CHECK(right);
#ifndef __SANITIZE_ADDRESS__ /* which gets to see every piece, so that none is handed out again */
  CHECK(m->held < (size_t)64 << 20);
#endif
  ne_arena_release(&arena);
  piece large = {0}, first = {0}, second = {0};
  for (int i = 0; i < 16; i++) ne_alloc(&arena, 1 << 20); /* so that a new block has room behind the large piece */
  fill(&arena, &large, 900000, 1);
  NE_FREE_LIST(&arena, &large);
  fill(&arena, &large, 300000, 1);
  NE_FREE_LIST(&arena, &large);
  fill(&arena, &first, 100, 2);
  fill(&arena, &second, 1000, 3);
  fill(&arena, &first, 500, 2);
  CHECK(holds(&first, 2) && holds(&second, 3));
  ne_arena_release(&arena);
  CHECK(m->held == 0);
  ne_arena borrower;
  ne_arena_init(&borrower, allocator);
  borrower.escape = &escape;
  ne_arena_reserve(&arena, 100000);
  size_t lent = m->held;
  ne_arena_borrow(&borrower, &arena, 50000);
  memset(ne_alloc(&borrower, 40000), 4, 40000);
  CHECK(m->held == lent);
  memset(ne_alloc(&borrower, 40000), 5, 40000);
  CHECK(m->held > lent);
  ne_arena_release(&borrower);
  CHECK(m->held == lent);
#ifndef __SANITIZE_ADDRESS__
  for (int i = 0; i < 2; i++) ne_alloc(&arena, 45000); /* where the borrowed piece was, and behind it */
  CHECK(m->held == lent);
#endif
  ne_arena_release(&arena);
}

int main(int count, char **arguments) {
  size_t every = count > 1 && strcmp(arguments[1], "all") == 0 ? 1 : 0;
  meter m = {0, 0, 0};
  newsextract_engine *engine = build(&m);
  CHECK(engine != NULL);
  size_t build_calls = m.calls;
  newsextract_engine_release(engine);
  CHECK(m.held == 0);
  size_t failed = 0;
  for (size_t fail = 1; fail <= build_calls; fail += every ? 1 : 1 + build_calls / 60) {
    m = (meter){0, fail, 0};
    engine = build(&m);
    if (engine) newsextract_engine_release(engine); /* JIT memory may be done without */
    CHECK(m.held == 0);
    failed++;
  }
  m = (meter){0, 0, 0};
  engine = build(&m);
  size_t engine_held = m.held;
  newsextract_allocator allocator = {resize, &m};
  for (size_t fail = 1;; fail++) {
    m.calls = 0;
    m.fail = fail;
    newsextract_scratch *scratch = newsextract_scratch_new(&allocator);
    int done = scratch && analyse(engine, scratch);
    if (scratch && !done) {
      m.fail = 0;
      CHECK(analyse(engine, scratch)); /* the scratch works on */
    }
    newsextract_scratch_free(scratch);
    CHECK(m.held == engine_held);
    failed++;
    if (done) break;
  }
  m.fail = 0;
  newsextract_scratch *scratch = newsextract_scratch_new(&allocator);
  CHECK(analyse(engine, scratch));
  m.calls = 0;
  CHECK(analyse(engine, scratch));
  CHECK(m.calls == 0); /* a warm scratch allocates nothing */
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  CHECK(m.held == 0);
  fprintf(stderr, "%zu allocations made to fail\n", failed);

  /* A list grows in place where it is the latest, else moves; strings are packed; what is reset is used again. */
  ne_arena arena;
  jmp_buf escape;
  m = (meter){0, 0, 0};
  ne_arena_init(&arena, &allocator);
  arena.escape = &escape;
  if (setjmp(escape)) return 1;
  NE_LIST(int) list = {0};
  for (int i = 0; i < 10000; i++) *NE_PUSH(&arena, &list) = i;
  const char *word = ne_copy(&arena, "word", 4);
  for (int i = 10000; i < 20000; i++) *NE_PUSH(&arena, &list) = i;
  int right = 1;
  for (int i = 0; i < 20000; i++) right = right && list.items[i] == i;
  CHECK(right && strcmp(word, "word") == 0);
  CHECK((uintptr_t)ne_alloc(&arena, 1) % 16 == 0 && (uintptr_t)ne_alloc(&arena, 40) % 16 == 0);
  size_t held = ne_arena_held(&arena);
  ne_arena_reset(&arena);
  m.calls = 0;
  ne_alloc(&arena, 10000);
  CHECK(m.calls == 0 && ne_arena_held(&arena) == held);
  ne_arena_release(&arena);
  CHECK(m.held == 0);
  recycle(&m, &allocator);
  return check_end();
}
