/* The text stage: UTF-8, NFC and the folds, entities, the map between view and input, kinds of code points. */
#include <utf8proc.h>

#include "text.h"
#include "text_table.h"
#include "texts.h"

static ne_text open_text(const char *input, size_t length) {
  ne_text text;
  ne_arena_reset(&test_arena);
  ne_text_open(&text, input, (uint32_t)length, &test_arena);
  return text;
}

static bool becomes(const char *input, size_t length, const char *view, size_t view_length) {
  ne_text text = open_text(input, length);
  bool same = text.length == view_length && memcmp(text.bytes, view, view_length) == 0;
  if (!same) fprintf(stderr, "  got \"%.*s\"\n", (int)text.length, text.bytes);
  return same;
}

#define BECOMES(input, view) CHECK(becomes(input, sizeof(input) - 1, view, sizeof(view) - 1))

static void test_utf8(void) {
  BECOMES("", "");
  BECOMES("a\0b", "a\0b");
  BECOMES("a\x80z", "a\uFFFDz");
  BECOMES("a\xC0\xAFz", "a\uFFFD\uFFFDz");              /* overlong */
  BECOMES("\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD");         /* overlong */
  BECOMES("\xF0\x80\x80\xAF", "\uFFFD\uFFFD\uFFFD\uFFFD");
  BECOMES("\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");         /* a surrogate */
  BECOMES("\xED\x9F\xBF", "\xED\x9F\xBF");
  BECOMES("\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"); /* above U+10FFFF */
  BECOMES("\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF");
  BECOMES("\xE4\xB8", "\uFFFD");                          /* cut off */
  BECOMES("\xE4\xB8z", "\uFFFDz");
  BECOMES("\xF0\x9F\x98z", "\uFFFDz");
  BECOMES("\xF0\x9F\x98\xE4\xB8\xAD", "\uFFFD\u4E2D");
  BECOMES("\xFF\xFE", "\uFFFD\uFFFD");

  const char bad[] = "ab\xFF\xE4\xB8 c\x80";
  ne_text text = open_text(bad, sizeof bad - 1);
  CHECK(text.invalid.count == 2);
  CHECK(text.invalid.items[0].start == 2 && text.invalid.items[0].end == 5);
  CHECK(text.invalid.items[1].start == 7 && text.invalid.items[1].end == 8);

  char out[4];
  int size;
  bool same = true;
  for (uint32_t c = 0; c < 0x110000; c++) {
    if (c >= 0xD800 && c < 0xE000) continue;
    int written = ne_encode(c, out);
    same = same && ne_decode(out, out + written, &size) == c && size == written &&
           ne_decode_back(out, out + written, &size) == c && size == written;
  }
  CHECK(same);
}

static void test_folds(void) {
  BECOMES("\uFF27\uFF30\uFF34\uFF0D\uFF14\uFF4F", "GPT-4o");
  BECOMES("\uFF17\uFF05\u3000\uFF0B\uFF0E\uFF0F\uFF20", "7% +./@");
  BECOMES("\u4F60\uFF0C\u597D\uFF1A\uFF08\uFF01\uFF1F\uFF1B\uFF06", "\u4F60\uFF0C\u597D\uFF1A\uFF08\uFF01\uFF1F\uFF1B\uFF06");
  BECOMES("\uFF21\u0300", "\u00C0"); /* folds come before composition */
  BECOMES("\uFEFFtext", "text");
  BECOMES("te\uFEFFxt", "te\uFEFFxt");
  BECOMES("a\r\nb\rc\n", "a\nb\rc\n");

  size_t length;
  CHECK(strcmp(ne_normalize(&test_arena, "A&amp;B \uFF21", 11, &length), "A&amp;B A") == 0 && length == 9);
}

static void test_entities(void) {
  BECOMES("R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#x27;", "R&D <b> \"x\" 'y'");
  BECOMES("&eacute;&Eacute;&AElig;&yuml;&yen;&szlig;", "\u00E9\u00C9\u00C6\u00FF\u00A5\u00DF");
  BECOMES("&ldquo;&hellip;&rdquo;&mdash;&middot;&nbsp;", "\u201C\u2026\u201D\u2014\u00B7\u00A0");
  BECOMES("&#147;&#8230;&#x4E2D;&#X1F600;", "\u201C\u2026\u4E2D\U0001F600");
  BECOMES("&#0;&#xD800;&#x110000;&#99999999;", "\uFFFD\uFFFD\uFFFD\uFFFD");
  BECOMES("&amp;lt; && & &; &#; &#x; &nosuch; &amp &ampersand; AT&T R&D", "&lt; && & &; &#; &#x; &nosuch; &amp &ampersand; AT&T R&D");
  BECOMES("e&#769;", "\u00E9");
  BECOMES("the bank #39;s #36;5 #12; C #39", "the bank's$5 #12; C #39");

  BECOMES("the bank #\uFF13\uFF19;s", "the bank's");
  for (int i = 0; i < 20; i++) {
    char input[64], view[64];
    snprintf(input, sizeof input, "%.*s #39;s &amp; so on", i, "abcdefghijklmnopqrst");
    snprintf(view, sizeof view, "%.*s's & so on", i, "abcdefghijklmnopqrst");
    CHECK(becomes(input, strlen(input), view, strlen(view)));
  }

  const char *names[] = {"AElig", "Yuml", "aacute", "yuml", "trade", "frac34", "sup3", "zwj"};
  for (size_t i = 0; i < 8; i++) {
    char input[32];
    snprintf(input, sizeof input, "&%s;", names[i]);
    CHECK((open_text(input, strlen(input)).length < strlen(input)) == (i < 7));
  }
}

/* ---- The Unicode test of normalisation ---- */

static bool foldable(uint32_t c) {
  static const char signs[] = "%+-./@";
  if (c == 0x3000) return true;
  if (c < 0xFF01 || c > 0xFF5E) return false;
  uint32_t narrow = c - 0xFEE0;
  return (narrow >= '0' && narrow <= '9') || (narrow >= 'A' && narrow <= 'Z') || (narrow >= 'a' && narrow <= 'z') ||
         (narrow < 0x7F && strchr(signs, (int)narrow));
}

static size_t parse_column(const char **line, uint32_t *points) {
  size_t count = 0;
  while (**line && **line != ';') {
    points[count++] = (uint32_t)strtoul(*line, (char **)line, 16);
    while (**line == ' ') ++*line;
  }
  if (**line) ++*line;
  return count;
}

static size_t write_points(const uint32_t *points, size_t count, bool fold, char *out) {
  size_t length = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t c = points[i];
    if (fold && foldable(c)) c = c == 0x3000 ? ' ' : c - 0xFEE0;
    length += (size_t)ne_encode(c, out + length);
  }
  return length;
}

/* Whether both ways into the stage make `expected` of `input`. */
static bool normalizes(const char *input, size_t length, const char *expected, size_t expected_length) {
  ne_arena_reset(&test_arena);
  size_t out_length;
  const char *out = ne_normalize(&test_arena, input, length, &out_length);
  if (out_length != expected_length || memcmp(out, expected, out_length) != 0) return false;
  if (length >= 3 && memcmp(input, "\xEF\xBB\xBF", 3) == 0) return true;
  ne_text text;
  ne_text_open(&text, input, (uint32_t)length, &test_arena);
  return text.length == expected_length && memcmp(text.bytes, expected, expected_length) == 0 && !text.invalid.count;
}

static void test_conformance(void) {
  FILE *file = fopen(shared_path("unicode/NormalizationTest.txt"), "r");
  if (!file) {
    printf("NormalizationTest.txt is not there: skipped\n");
    return;
  }
  static char line[4096], columns[5][512], folded[5][512];
  static bool listed[0x110000];
  size_t lines = 0, with_folds = 0, wrong = 0;
  bool part1 = false;
  while (fgets(line, sizeof line, file)) {
    if (line[0] == '@') part1 = strncmp(line, "@Part1", 6) == 0;
    if (!strchr("0123456789ABCDEF", line[0]) || !line[0]) continue;
    const char *p = line;
    size_t lengths[5], folded_lengths[5];
    bool folds = false;
    for (int i = 0; i < 5; i++) {
      uint32_t points[64];
      size_t count = parse_column(&p, points);
      if (i == 0 && part1) listed[points[0]] = true;
      for (size_t j = 0; j < count; j++) folds = folds || foldable(points[j]);
      lengths[i] = write_points(points, count, false, columns[i]);
      folded_lengths[i] = write_points(points, count, true, folded[i]);
    }
    lines++;
    with_folds += folds;
    /* c2 == NFC(c1) == NFC(c2) == NFC(c3) and c4 == NFC(c4) == NFC(c5). Where a column holds a full-width form, its fold is
     * what is expected; none of these stands next to a mark in the test, so that the order of the two does not matter. */
    bool right = true;
    for (int i = 0; i < 3; i++) right = right && normalizes(columns[i], lengths[i], folded[1], folded_lengths[1]);
    for (int i = 3; i < 5; i++) right = right && normalizes(columns[i], lengths[i], folded[3], folded_lengths[3]);
    if (!right && wrong++ < 5) fprintf(stderr, "NormalizationTest: %s", line);
    CHECK(right);
  }
  fclose(file);
  CHECK(lines > 18000);
  /* Every other code point stays as it is. */
  bool same = true;
  for (uint32_t c = 0; c < 0x110000; c++) {
    if ((c >= 0xD800 && c < 0xE000) || listed[c] || foldable(c)) continue;
    char out[4];
    size_t length = (size_t)ne_encode(c, out);
    if (!normalizes(out, length, out, length)) same = false;
  }
  CHECK(same);
  printf("NormalizationTest: %zu lines, %zu of them with full-width forms, %zu wrong\n", lines, with_folds, wrong);
}

/* The table calls nothing clean that normalisation or a fold may change, alone or after something else. */
static void test_table(void) {
  static bool second[0x110000];
  const utf8proc_option_t decompose = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, compose = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
  utf8proc_int32_t parts[8];
  int ignored = 0;
  for (utf8proc_int32_t c = 0; c < 0x110000; c++) {
    if (c >= 0xD800 && c < 0xE000) continue;
    utf8proc_ssize_t count = utf8proc_decompose_char(c, parts, 8, decompose, &ignored);
    for (utf8proc_ssize_t i = 1; i < count; i++) second[parts[i]] = true;
  }
  bool right = true;
  size_t clean = 0;
  for (utf8proc_int32_t c = 0; c < 0x10000; c++) {
    if (look_bits[look_block[c >> 6]] >> (c & 63) & 1) continue;
    clean++;
    utf8proc_ssize_t count = utf8proc_decompose_char(c, parts, 8, decompose, &ignored);
    count = utf8proc_normalize_utf32(parts, count, compose);
    const utf8proc_property_t *property = utf8proc_get_property(c);
    /* Second parts of decompositions that are never composed again are harmless: after something else they still stay. */
    bool composes = false;
    if (second[c] && property->combining_class == 0) {
      for (utf8proc_int32_t first = 0; first < 0x3100 && !composes; first++) {
        utf8proc_int32_t pair[2] = {first, c};
        composes = utf8proc_normalize_utf32(pair, 2, compose) != 2;
      }
    }
    if (count != 1 || parts[0] != c || property->combining_class || property->category == UTF8PROC_CATEGORY_CN ||
        foldable((uint32_t)c) || composes || (c >= 0xD800 && c < 0xE000)) {
      fprintf(stderr, "U+%04X is not clean\n", (unsigned)c);
      right = false;
    }
  }
  CHECK(right);
  CHECK(clean > 50000);
}

/* ---- The map ---- */

/* A hostile text: marks in any order, Korean letters, full-width forms, entities, broken UTF-8. */
static size_t random_text(char *out, size_t room) {
  static const char *const pieces[] = {
    "a", "e", "Z", " ", "\n", "\r\n", "\xCC\x81", "\xCC\xA3", "\xCC\x87", "\xCC\x95", "\u4E2D", "\u56FD", "\uFF21", "\uFF12",
    "\uFF0C", "\u3000", "\u3002", "&amp;", "&#769;", "&#x3000;", "&eacute;", "&", "&#", "&lt", " #39;", "#", "\uFEFF", "\u1100",
    "\u1161", "\u11A8", "\uAC00", "\u212B", "\u2126", "\uF900", "\U0002F800", "\U0001F600", "\U0001D15E", "\u0958", "\u0344",
    "\u0E33", "\u0F73", "\x80", "\xC0", "\xE4\xB8", "\xF0\x9F", "\xED\xA0\x80", "\xFF", "\xE0\x80", "\0", "\u2028", "\u00E9", "\u1E69",
  };
  size_t length = 0, pieces_left = random_below(40);
  /* Some texts are mostly normal, some not at all. */
  uint32_t kinds = random_below(3) ? sizeof pieces / sizeof *pieces : 12;
  while (pieces_left--) {
    const char *piece = pieces[random_below(kinds)];
    size_t size = *piece ? strlen(piece) : 1;
    uint32_t times = random_below(10) ? 1 : 1 + random_below(30);
    while (times-- && length + size <= room) {
      memcpy(out + length, piece, size);
      length += size;
    }
  }
  return length;
}

static bool map_holds(const char *input, uint32_t length) {
  ne_text text = open_text(input, length);
  /* The view is normal. */
  size_t again_length;
  const char *again = ne_normalize(&test_arena, text.bytes, text.length, &again_length);
  if (again_length != text.length || memcmp(again, text.bytes, again_length) != 0) return false;

  /* Between two places where start and end agree, the input's bytes by themselves give the view's. */
  uint32_t from = 0, mark = length >= 3 && memcmp(input, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  if (ne_text_input_start(&text, 0) != (text.length ? mark : length)) return false;
  if (ne_text_input_end(&text, text.length) != length) return false;
  uint32_t last_start = 0, last_end = 0;
  for (uint32_t at = 0; at <= text.length;) {
    uint32_t start = ne_text_input_start(&text, at), end = ne_text_input_end(&text, at);
    if (start > end || start < last_start || end < last_end || end > length) return false;
    last_start = start;
    last_end = end;
    if (start == end && at > from) {
      uint32_t first = ne_text_input_start(&text, from);
      if (first >= end || ne_text_view(&text, first) != from || ne_text_view(&text, end) != at) return false;
      char piece[4096];
      ne_text own;
      memcpy(piece, "\u4E2D", 3); /* so that nothing is a byte order mark, or composes with what stands before */
      memcpy(piece + 3, input + first, end - first);
      ne_text_open(&own, piece, 3 + end - first, &test_arena);
      if (own.length != 3 + at - from || memcmp(own.bytes + 3, text.bytes + from, at - from) != 0) return false;
      from = at;
    }
    if (at == text.length) break;
    int size;
    ne_decode(text.bytes + at, text.bytes + text.length, &size);
    at += (uint32_t)size;
  }
  /* Each byte of the input went into a code point whose span has it. */
  for (uint32_t i = mark; i < length; i++) {
    uint32_t view = ne_text_view(&text, i);
    int size;
    if (view >= text.length) return false;
    ne_decode(text.bytes + view, text.bytes + text.length, &size);
    if (ne_text_input_start(&text, view) > i || ne_text_input_end(&text, view + (uint32_t)size) <= i) return false;
  }
  for (size_t i = 0; i < text.invalid.count; i++) {
    ne_span bad = text.invalid.items[i];
    if (bad.start >= bad.end || bad.end > length) return false;
    if (memcmp(text.bytes + ne_text_view(&text, bad.start), "\uFFFD", 3) != 0) return false;
  }
  return true;
}

static void test_map(void) {
  static char input[4096];
  size_t wrong = 0, rounds = 60000;
  for (size_t i = 0; i < rounds; i++) {
    size_t length = random_text(input, 3000);
    /* A copy of its own size, so that a read past the end is seen. */
    char *own = malloc(length + !length);
    memcpy(own, input, length);
    if (!map_holds(own, (uint32_t)length) && wrong++ < 3) {
      fprintf(stderr, "the map fails on:");
      for (size_t j = 0; j < length; j++) fprintf(stderr, " %02X", (unsigned char)own[j]);
      fprintf(stderr, "\n");
    }
    free(own);
  }
  CHECK(wrong == 0);
  for (size_t i = 0; i < rounds; i++) {
    size_t length = random_below(40);
    for (size_t j = 0; j < length; j++) input[j] = (char)random_below(256);
    wrong += !map_holds(input, (uint32_t)length);
  }
  CHECK(wrong == 0);
  printf("maps of %zu random texts, %zu wrong\n", 2 * rounds, wrong);

  /* The digits of a full-width year are one step. */
  ne_text text = open_text("\u5728\uFF12\uFF10\uFF12\uFF14\u5E74", 18);
  CHECK(text.steps.count == 3 && text.length == 10);
  CHECK(ne_text_input_start(&text, 4) == 6 && ne_text_input_end(&text, 7) == 15);
}

/* ---- Kinds and boundaries ---- */

static void test_kinds(void) {
  static const struct { uint32_t c; ne_kind kind; } kinds[] = {
    {' ', NE_KIND_BLANK}, {'\t', NE_KIND_BLANK}, {0xA0, NE_KIND_BLANK}, {0x3000, NE_KIND_BLANK}, {0x2009, NE_KIND_BLANK},
    {'\n', NE_KIND_BREAK}, {'\r', NE_KIND_BREAK}, {0x2028, NE_KIND_BREAK}, {'0', NE_KIND_DIGIT}, {'9', NE_KIND_DIGIT},
    {'a', NE_KIND_LOWER}, {0xE9, NE_KIND_LOWER}, {0x5D0, NE_KIND_LOWER}, {0x661, NE_KIND_LOWER}, {'Z', NE_KIND_UPPER},
    {0xC9, NE_KIND_UPPER}, {0x1C5, NE_KIND_UPPER}, {0x4E00, NE_KIND_HAN}, {0x9FFF, NE_KIND_HAN}, {0x3007, NE_KIND_HAN},
    {0x3005, NE_KIND_HAN}, {0x3400, NE_KIND_HAN}, {0xF900, NE_KIND_HAN}, {0x20000, NE_KIND_HAN}, {0x3042, NE_KIND_KANA},
    {0x30A2, NE_KIND_KANA}, {0x30FC, NE_KIND_KANA}, {0x30FB, NE_KIND_OTHER}, {0xAC00, NE_KIND_HANGUL}, {0x301, NE_KIND_MARK},
    {0x3099, NE_KIND_MARK}, {0xFE0F, NE_KIND_MARK}, {0x3001, NE_KIND_OTHER}, {0xFF0C, NE_KIND_OTHER}, {0x201C, NE_KIND_OTHER},
    {0xFFFD, NE_KIND_OTHER}, {0, NE_KIND_OTHER}, {'_', NE_KIND_OTHER}, {0x1F600, NE_KIND_OTHER}, {0x200B, NE_KIND_OTHER},
  };
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    if (ne_kind_of(kinds[i].c) != kinds[i].kind) fprintf(stderr, "U+%04X\n", (unsigned)kinds[i].c);
    CHECK(ne_kind_of(kinds[i].c) == kinds[i].kind);
  }
  /* Punctuation and symbols are never part of a word, letters and marks are what their category says. */
  bool right = true;
  for (uint32_t c = 0; c < 0x110000; c++) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    ne_kind kind = ne_kind_of(c);
    if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_SO && kind != NE_KIND_OTHER &&
        !(c >= 0x2E80 && c <= 0x2FDF))
      right = false;
    if ((category == UTF8PROC_CATEGORY_LU && kind != NE_KIND_UPPER) || (category == UTF8PROC_CATEGORY_LL && kind != NE_KIND_LOWER))
      right = false;
    if (category == UTF8PROC_CATEGORY_ZS && kind != NE_KIND_BLANK) right = false;
  }
  CHECK(right);
  CHECK(ne_lower('Q') == 'q' && ne_lower('q') == 'q' && ne_lower('@') == '@' && ne_lower('[') == '[');
  CHECK(ne_lower(0xC9) == 0xE9 && ne_lower(0x410) == 0x430 && ne_lower(0x4E2D) == 0x4E2D);

  const char *s = "OpenAI\u5C06 caf\u00E9s x\u0302y";
  uint32_t end = (uint32_t)strlen(s);
  CHECK(ne_boundary(s, 0, end, 0) && ne_boundary(s, 0, end, end));
  CHECK(!ne_boundary(s, 0, end, 3));   /* Ope|nAI */
  CHECK(ne_boundary(s, 0, end, 6));    /* OpenAI|将 */
  CHECK(ne_boundary(s, 0, end, 9));    /* 将|blank */
  CHECK(!ne_boundary(s, 0, end, 13) && !ne_boundary(s, 0, end, 15)); /* caf|é|s */
  CHECK(!ne_boundary(s, 0, end, 18));  /* x|mark */
  CHECK(!ne_boundary(s, 0, end, 20));  /* mark|y */
  CHECK(ne_boundary(s, 3, end, 3) && ne_boundary(s, 0, 3, 3));
}

/* ---- Memory and time ---- */

static void test_public_normalize(void) {
  account a = {0, 0, -1};
  newsextract_allocator allocator = {account_resize, &a};
  static const char input[] = "Cafe\xCC\x81 \uFF27\uFF30\uFF34 \xFF";
  size_t length;
  char *out = newsextract_normalize(&allocator, input, sizeof input - 1, &length);
  CHECK(out && strcmp(out, "Caf\u00E9 GPT \uFFFD") == 0 && length == strlen(out));
  CHECK(a.blocks == 1 && a.bytes == length + 1);
  allocator.resize(allocator.user, out, length + 1, 0);
  CHECK(a.blocks == 0 && a.bytes == 0);

  long fails = 0;
  for (;; fails++) {
    a.left = fails;
    out = newsextract_normalize(&allocator, input, sizeof input - 1, &length);
    if (out) break;
    CHECK(a.blocks == 0 && a.bytes == 0);
  }
  CHECK(fails >= 2);
  allocator.resize(allocator.user, out, length + 1, 0);
  CHECK(a.blocks == 0 && a.bytes == 0);

  out = newsextract_normalize(NULL, "", 0, &length);
  CHECK(out && length == 0 && *out == 0);
  free(out);
}

static void test_time(void) {
  static const char *const patterns[] = {"\xCC\x81", "\xCC\xA3\xCC\x81", "&", "&#", " #", "\xFF", "\xE4", "a\xFF", "\uFF11", "\u1100\u1161\u11A8",
                                         "\uF900", "e\xCC\x81", "&eacute;", "\U0001D15E", "\U00011127", "\u4E2D\xCC\x81", "\0"};
  const size_t size = 4 << 20;
  char *input = malloc(size);
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    size_t piece = *patterns[i] ? strlen(patterns[i]) : 1;
    for (size_t j = 0; j < size; j++) input[j] = patterns[i][j % piece];
    double start = seconds();
    ne_text text = open_text(input, size);
    double time = seconds() - start;
    CHECK(text.input_length == size);
    CHECK(!TIMES_HOLD || time < 2);
  }
  free(input);

  size_t count, bytes = 0;
  article *articles = read_corpus(&count);
  if (!count) {
    printf("the corpus is not there: no throughput\n");
    return;
  }
  ne_arena_release(&test_arena);
  double best = 1e9;
  for (int round = 0; round < 5; round++) {
    double start = seconds();
    bytes = 0;
    for (size_t i = 0; i < count; i++) {
      open_text(articles[i].bytes, articles[i].length);
      bytes += articles[i].length;
    }
    double time = seconds() - start;
    if (time < best) best = time;
  }
  printf("text: %.1f MB at %.0f MB/s\n", (double)bytes / 1e6, (double)bytes / best / 1e6);
  CHECK(!TIMES_HOLD || (double)bytes / best > 200e6);
  for (size_t i = 0; i < count; i++) free(articles[i].bytes);
  free(articles);
}

int main(void) {
  open_test_arena();
  test_utf8();
  test_folds();
  test_entities();
  test_conformance();
  test_table();
  test_map();
  test_kinds();
  test_public_normalize();
  test_time();
  ne_arena_release(&test_arena);
  CHECK(test_account.blocks == 0 && test_account.bytes == 0);
  return check_end();
}
