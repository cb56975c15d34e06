/* Text and prose that are read in slices, and whole analyses in steps: the slices change nothing. */
#include "markup.h"
#include "newsextract.h"
#include "texts.h"

/* Pieces that texts are put together from: clean and dirty, joining what is before or after, invalid, markup. */
static const char *const pieces[] = {
  "a", "resigned ", "\n", "\n\n", "北京", "研究副总裁", "，", "e\xCC\x81", "\xCC\x81", "\xCC\x81\xCC\xA3", "\xEF\xBC\xA1", "\xEF\xBC\x91",
  "\xE3\x80\x80", "&amp;", "&#x4E2D;", "&", "&am", "#", "#39;", " #39;", "\xFF", "\xE4\xB8", "\xF0\x9F\x98\x80", "\xC3\xA9", "\xE1\x84\x80",
  "\xE1\x85\xA1", "\xE1\x86\xA8", "\r\n", "# ", "- ", "> ", "```\n", "| a | b |\n", "[x](http://a.b/c)", "<p>", "</p>", "**", "https://a.b/c ",
  "2024年9月25日", "OpenAI", "Mira Murati ", "\xC2\xA0", "\xE2\x80\xA8", "12345678"};

static size_t make_text(char *out, size_t length) {
  size_t at = 0;
  while (at + 32 < length) {
    const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
    size_t size = strlen(piece);
    uint32_t times = random_below(6) == 0 ? random_below(12) + 1 : 1;
    for (; times && at + size < length; times--, at += size) memcpy(out + at, piece, size);
  }
  return at;
}

#define SAME(a, b) \
  ((a).count == (b).count && (!(a).count || memcmp((a).items, (b).items, (a).count * sizeof *(a).items) == 0))

static bool same_text(const ne_text *a, const ne_text *b) {
  return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0 && SAME(a->steps, b->steps) && SAME(a->invalid, b->invalid);
}

static bool same_blocks(const ne_prose *a, const ne_prose *b) {
  if (a->blocks.count != b->blocks.count) return false;
  for (size_t i = 0; i < a->blocks.count; i++) {
    ne_block x = a->blocks.items[i], y = b->blocks.items[i];
    if (x.start != y.start || x.end != y.end || x.first_run != y.first_run || x.runs != y.runs || x.kind != y.kind || x.level != y.level)
      return false;
  }
  return true;
}

static bool same_prose(const ne_prose *a, const ne_prose *b) {
  if (a->links.count != b->links.count) return false;
  for (size_t i = 0; i < a->links.count; i++)
    if (a->links.items[i].start != b->links.items[i].start || a->links.items[i].end != b->links.items[i].end) return false;
  return same_blocks(a, b) && SAME(a->runs, b->runs);
}

static void test_stages(void) {
  static char input[4096];
  bool texts = true, proses = true;
  for (int round = 0; round < 3000; round++) {
    ne_arena_reset(&test_arena);
    size_t length = make_text(input, 40 + random_below(sizeof input - 40));
    ne_text whole, sliced;
    ne_prose all, cut;
    ne_text_open(&whole, input, (uint32_t)length, &test_arena);
    ne_text_begin(&sliced, input, (uint32_t)length, &test_arena);
    uint32_t size = 64 + random_below(200);
    while (!ne_text_go_on(&sliced, size)) {}
    texts = texts && same_text(&whole, &sliced);
    ne_prose_open(&all, &whole, &test_arena);
    ne_prose_begin(&cut, &whole, false, &test_arena);
    while (!ne_prose_go_on(&cut, 1 + random_below(200))) {}
    proses = proses && same_prose(&all, &cut);
  }
  CHECK(texts);
  CHECK(proses);
}

/* Analyses a text whole and in the smallest steps: both give the same. Returns how many events there are. */
static size_t check_job(newsextract_engine *engine, newsextract_scratch *scratch, const char *input, size_t length, int explain) {
  const char *error;
  newsextract_options options = {.date = "2024-09-29", .explain = explain};
  size_t whole_length, step_length, got = 0, size, events;
  newsextract_document *whole = newsextract_analyze(engine, scratch, input, length, &options, &error);
  newsextract_document *job = newsextract_start(engine, scratch, input, length, &options, &error);
  double before = 0;
  bool forward = true;
  while (newsextract_step(job, 1e-9) == 0) {
    forward = forward && newsextract_progress(job) >= before;
    before = newsextract_progress(job);
  }
  CHECK(forward && newsextract_progress(job) == 1);
  const char *a = newsextract_json(whole, 1, &whole_length), *b = newsextract_json(job, 1, &step_length);
  CHECK(whole_length == step_length && memcmp(a, b, whole_length) == 0);
  bool pieces_same = true;
  for (const char *piece; (piece = newsextract_json_piece(job, 1, 1000, &size)) && size; got += size)
    pieces_same = pieces_same && got + size <= whole_length && memcmp(piece, a + got, size) == 0;
  CHECK(pieces_same && got == whole_length);
  events = newsextract_event_count(job);
  newsextract_document_close(job);
  newsextract_document_close(whole);
  return events;
}

/* Sentences of a trigger, a name or a sign again and again, with a move before, behind or nowhere. */
static void test_long_sentences(newsextract_engine *engine, newsextract_scratch *scratch) {
  static const char *const repeated[] = {"任命", "离职，", "resigned ", "王小明、", "她说：“", "，", "。", "？", "未"};
  static char input[1 << 16];
  static const char move[] = "OpenAI首席执行官王小明离职。";
  for (size_t i = 0; i < sizeof repeated / sizeof *repeated; i++)
    for (int place = 0; place < 3; place++) {
      size_t length = 0;
      if (place == 1) length += (size_t)sprintf(input + length, "%s\n\n", move);
      for (int times = 0; times < 3000; times++) length += (size_t)sprintf(input + length, "%s", repeated[i]);
      if (place == 2) length += (size_t)sprintf(input + length, "\n\n%s", move);
      size_t events = check_job(engine, scratch, input, length, 0);
      CHECK(place ? events >= 1 : events == 0);
      CHECK(check_job(engine, scratch, input, length, 1) == events);
    }
}

static void test_jobs(void) {
  static char input[1 << 18];
  newsextract_builder *builder = newsextract_builder_new(NULL);
  CHECK(newsextract_builder_add_defaults(builder, NULL) == 0);
  newsextract_engine *engine = newsextract_builder_finish(builder);
  newsextract_builder_free(builder);
  newsextract_scratch *scratch = newsextract_scratch_new(NULL);
  for (int round = 0; round < 6; round++) {
    size_t length = make_text(input, sizeof input / 4 * (size_t)(round % 4 + 1));
    check_job(engine, scratch, input, length, 1);
  }
  test_long_sentences(engine, scratch);
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
}

int main(void) {
  open_test_arena();
  test_stages();
  test_jobs();
  ne_arena_release(&test_arena);
  return check_end();
}
