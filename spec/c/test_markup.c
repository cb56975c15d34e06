/* The prose stage: blocks, runs, links and front matter. */
#include "markup.h"
#include "texts.h"

static ne_text text;
static ne_prose prose;

static void open_prose(const char *input, size_t length, bool plain) {
  ne_arena_reset(&test_arena);
  ne_text_open(&text, input, (uint32_t)length, &test_arena);
  if (plain) ne_prose_plain(&prose, &text, &test_arena);
  else ne_prose_open(&prose, &text, &test_arena);
}

/* The blocks as a string: a letter for the kind, a level where there is one, each run in braces, line feeds as "/". */
static const char *shown(void) {
  static char out[1 << 16];
  size_t length = 0;
  for (size_t i = 0; i < prose.blocks.count; i++) {
    ne_block block = prose.blocks.items[i];
    out[length++] = "THPIQC"[block.kind];
    if (block.level) length += (size_t)sprintf(out + length, "%d", block.level);
    for (uint32_t r = 0; r < block.runs; r++) {
      ne_run run = prose.runs.items[block.first_run + r];
      out[length++] = '{';
      for (uint32_t at = run.start; at < run.end && length < sizeof out - 64; at++)
        out[length++] = text.bytes[at] == '\n' ? '/' : text.bytes[at];
      out[length++] = '}';
    }
  }
  out[length] = 0;
  return out;
}

static bool shows(const char *input, bool plain, const char *expected) {
  open_prose(input, strlen(input), plain);
  if (strcmp(shown(), expected) == 0) return true;
  fprintf(stderr, "  got      %s\n  expected %s\n", shown(), expected);
  return false;
}

#define SHOWS(input, expected) CHECK(shows(input, false, expected))
#define SHOWS_PLAIN(input, expected) CHECK(shows(input, true, expected))

static bool links(const char *input, const char *expected) {
  static char out[4096];
  size_t length = 0;
  open_prose(input, strlen(input), false);
  for (size_t i = 0; i < prose.links.count; i++) {
    ne_link link = prose.links.items[i];
    length += (size_t)sprintf(out + length, "%s%.*s", i ? " " : "", (int)(link.end - link.start), text.bytes + link.start);
    length += (size_t)sprintf(out + length, "%s", link.mark == NE_MARK_EMAIL ? "!" : "");
  }
  out[length] = 0;
  if (strcmp(out, expected) == 0) return true;
  fprintf(stderr, "  got      %s\n  expected %s\n", out, expected);
  return false;
}

#define LINKS(input, expected) CHECK(links(input, expected))

static bool span_is(ne_span span, const char *expected) {
  return span.end - span.start == strlen(expected) && memcmp(text.bytes + span.start, expected, span.end - span.start) == 0;
}

static void test_front_matter(void) {
  SHOWS("---\ntitle: 'A \"great\" day'\ndate: 2024-09-29\nauthor: \"Li Lei\"\n---\n\nText.\n", "T{A \"great\" day}P{Text.}");
  CHECK(span_is(prose.title, "A \"great\" day") && span_is(prose.date, "2024-09-29") && span_is(prose.author, "Li Lei"));
  SHOWS("---\r\n\r\ntitle: 标题：某人离职\r\ndate: 2024-09\r\n\r\n---\r\n正文。\r\n", "T{标题：某人离职}P{正文。}");
  CHECK(span_is(prose.title, "标题：某人离职") && span_is(prose.date, "2024-09"));
  SHOWS("\xEF\xBB\xBF---\ntitle: T\ntags:\n  - Bob Lee\n  - x\n---\nText", "T{T}P{Text}");
  SHOWS("---\ntitle: It's 'new'\n---\nText", "T{It's 'new'}P{Text}");
  SHOWS("---\ntitle: ''\ndate: 2024\n---\n# Head\n", "T1{Head}");
  CHECK(span_is(prose.title, "Head") && span_is(prose.date, "2024"));
  LINKS("---\ntitle: T\nsource: https://example.org/a\nmail: a@example.org\n---\n", "https://example.org/a a@example.org!");
  /* Never ended, or no front matter at all. */
  SHOWS("---\ntitle: T\n下文", "P{title: T}P{下文}");
  CHECK(prose.title.start == prose.title.end);
  SHOWS("---\nBob left the company.\n---\nMore.", "P{Bob left the company.}P{More.}");
  SHOWS("---\n---\nMore.", "P{More.}");
  SHOWS("text\n---\ntitle: T\n---\n", "H2{text}H2{title: T}");
}

static void test_blocks(void) {
  SHOWS("# One #\n\n## Two\n###Three\n#tag text\n####### seven", "T1{One}H2{Two}H3{Three}P{#tag text}P{####### seven}");
  CHECK(span_is(prose.title, "One"));
  SHOWS("Para\n\n# One", "P{Para}H1{One}");
  CHECK(prose.title.start == prose.title.end);
  SHOWS("# **Bold** title\ntext", "T1{Bold}{ title}P{text}");
  SHOWS("Head\n====\nSub\n---\ntext", "T1{Head}H2{Sub}P{text}");
  SHOWS("他离开了公司。\n---\n下文。", "P{他离开了公司。}P{下文。}");
  SHOWS("a\n\n***\n- - -\n___\nb", "P{a}P{b}");
  SHOWS("- one\n- two\n  more\n\n  * deep\n1. first\n2) second\n+ plus\n• dot", "I1{one}I1{two/  more}I2{deep}I1{first}I1{second}I1{plus}I1{dot}");
  SHOWS("x\n- # Head in item\n- - nested", "P{x}H1{Head in item}I2{nested}");
  SHOWS("-no item\n1.no item\n2024. No item", "P{-no item}P{1.no item}P{2024. No item}");
  SHOWS("> quoted\n> words\n>> deeper\n\nout", "Q1{quoted/}{words}Q2{deeper}P{out}");
  SHOWS("> - item\n> ## Head\nout", "I1{item}H2{Head}P{out}");
  SHOWS("| A | B |\n|---|:-:|\n| 张三 | x \\| y |\nend", "C{A}C{B}C{张三}C{x }{| y}P{end}");
  SHOWS("A | B\n--- | ---\nc | d\n\nx | y", "C{A}C{B}C{c}C{d}P{x | y}");
  SHOWS("before\n```c\nint Bob = left;\n```\nafter", "P{before}P{after}");
  SHOWS("~~~~\na\n~~~\nb\n~~~~~\nafter", "P{after}");
  SHOWS("```\nnever closed", "P{never closed}");
  SHOWS("[a]: https://example.org 'T'\n[^1]: A note.\n[注]: 说明", "P{A note.}P{[注]: 说明}");
}

static void test_inline(void) {
  SHOWS("**Bob** left; *she*, ***all***, __too__, _it_ ~~gone~~.", "P{Bob}{ left; }{she}{, }{all}{, }{too}{, }{it}{gone}{.}");
  SHOWS("研究主管**Bob McGrew**离开", "P{研究主管}{Bob McGrew}{离开}");
  SHOWS("snake_case 3*4 2 * 3 ~5", "P{snake_case 3*4 2 * 3 ~5}");
  SHOWS("see [the text](https://e.org/a_(b) \"T\") and [x][y] [z][]", "P{see }{the text}{ and }{x}{z}");
  SHOWS("![Bob [x](y)](https://e.org/i.png) end", "P{end}");
  SHOWS("![Bob\nleft](https://e.org/i.png){ width=50% } end ![Ann]", "P{end}");
  SHOWS("见[报道](https://e.org/a）。又见[这里](https://e.org/b", "P{见}{报道}{。又见}{这里}");
  SHOWS("** 某人** 离开", "P{某人}{ 离开}");
  SHOWS("[![Bob](i.png)](https://e.org) end", "P{end}");
  SHOWS("[新华社] 报道[1](注)和[a]", "P{[新华社] 报道[1](注)和[a]}");
  SHOWS("word[^1] and [^note].", "P{word}{ and }{.}");
  SHOWS("[**Bob** and `code` x](https://e.org)", "P{Bob}{ and }{ x}");
  SHOWS("code `Bob left` and ``a`b`` and ` alone", "P{code }{ and }{ and ` alone}");
  SHOWS("\\*no\\* \\[no\\](x) C:\\Users", "P{*no}{* }{[no}{](x) C:\\Users}");
  SHOWS("Text\n![图](https://e.org/i.png)\nMore text", "P{Text}P{More text}");
  SHOWS("hash 0123456789abcdef0123456789abcdef01234567 end deadbeef cafe", "P{hash }{ end deadbeef cafe}");
  SHOWS("0123456789abcdef0123456789abcde", "P{0123456789abcdef0123456789abcde}");
  SHOWS("", "");
  SHOWS(" \r\n\n\t\n", "");
  SHOWS("**\n****\n[](x)", "P{[](x)}");
}

static void test_html(void) {
  SHOWS("a <b>bold</b> <span class=\"x > y\">s</span> <NOLD> 1 < 2 > 0 <3", "P{a }{bold}{s}{ <NOLD> 1 < 2 > 0 <3}");
  SHOWS("<h2>Head</h2><p>One.</p>\n<p>Two<br/>three.</p><ul><li>item</li></ul><td>cell</td>after",
        "H2{Head}P{One.}P{Two}P{three.}I1{item}C{cell}P{after}");
  SHOWS("x <!-- Bob\n\nleft --> y <script type='a'>var Bob = \"</p>\";</script> z <style>p{}</style><pre>code\n\n</pre>.", "P{x }{ y }{ z }{.}");
  SHOWS("<script> never closed <!-- nor this", "P{never closed <!-- nor this}");
  SHOWS("<!DOCTYPE html>\n<html><head><title>Bob leaves</title></head><body><h1>Head</h1>text</body></html>",
        "T{Bob leaves}H1{Head}P{text}");
  CHECK(span_is(prose.title, "Bob leaves"));
  SHOWS("&lt;b&gt;Bob&lt;/b&gt; &amp; Co", "P{Bob}{ & Co}");
  SHOWS("<img src=\"data:image/png;base64,AAAA\" alt='Bob left'>text<a href=x>y</a>", "P{text}{y}");
  SHOWS("<custom-tag data-a=\"Bob\">t</custom-tag> <x> </NOLD>", "P{t}{ <x>}");
}

static void test_links(void) {
  LINKS("see https://e.org/a,b. Or (http://e.org/c_(d)), www.f.com! g.com/x?y=1；http://h.cn/路", "https://e.org/a,b http://e.org/c_(d) www.f.com g.com/x?y=1 http://h.cn/");
  LINKS("见https://e.org/a，他说“http://e.org/b”", "https://e.org/a http://e.org/b");
  LINKS("mail a.b+c@ex-ample.co.uk. @handle a@b x@y.1z <me@e.org> <https://auto.e/> mailto:q@e.org", "a.b+c@ex-ample.co.uk! me@e.org! https://auto.e/ q@e.org!");
  LINKS("[t](https://e.org/a b.jpg) ![i](https://e.org/i.png) [m](mailto:x@e.org) [l](#top)", "https://e.org/a b.jpg https://e.org/i.png x@e.org!");
  LINKS("<a href=\"https://e.org/h\">t</a> <a href=\"https://e.org/ no end", "https://e.org/h https://e.org/");
  LINKS("`https://e.org/code` and/or 24/7 3.5/4 Node.js/React U.S./Japan v1.2/x www. ://x", "");
  LINKS("[https://e.org](https://e.org)", "https://e.org https://e.org");
  SHOWS("见https://e.org/a，他说www.f.com/g好 OpenAI.com", "P{见}{，他说}{好 OpenAI.com}");
}

static void test_line_breaks(void) {
  /* One sentence or paragraph a line. */
  SHOWS("他离开了公司。\n她接任。", "P{他离开了公司。}P{她接任。}");
  SHOWS("新格局\n他离开了公司，\n她接任。", "P{新格局}P{他离开了公司，/她接任。}");
  SHOWS("他说：“再见。”\n她说", "P{他说：“再见。”}P{她说}");
  SHOWS("Bob Lee has left the company after many years of work in the north of the country and in other places abroad.\nAnn Fox follows him.",
        "P{Bob Lee has left the company after many years of work in the north of the country and in other places abroad.}P{Ann Fox follows him.}");
  SHOWS("A title\nBob Lee has left the company after many years of work in the north of the country and also abroad, he said.",
        "P{A title}P{Bob Lee has left the company after many years of work in the north of the country and also abroad, he said.}");
  SHOWS("来源：[某报](https://example.org/a/rather/long/address/of/it)\n作者：某人", "P{来源：}{某报}P{作者：某人}");
  /* Wrapped by a mail program. */
  SHOWS("Example Corp said on Monday that Robert J.\nLee, its chairman, will retire in May and that Ann\nFox takes his place. The company\n"
        "makes pumps.\n    Lee is 64.",
        "P{Example Corp said on Monday that Robert J./Lee, its chairman, will retire in May and that Ann/Fox takes his place. The company/"
        "makes pumps.}P{Lee is 64.}");
  /* The dateline of a wire service is gone from the first line. */
  SHOWS("---\ntitle: T\n---\nExample Services\nInc said its chairman Robert Lee has resigned to pursue\nother interests and that Ann Fox will be its new leader.",
        "T{T}P{Example Services/Inc said its chairman Robert Lee has resigned to pursue/other interests and that Ann Fox will be its new leader.}");
  SHOWS("Pumps And Valves\nExample Corp said its chairman Robert Lee has resigned to\npursue other interests and that Ann Fox will be leader.",
        "P{Pumps And Valves}P{Example Corp said its chairman Robert Lee has resigned to/pursue other interests and that Ann Fox will be leader.}");
  SHOWS("某公司周一宣布，其董事长李雷将于五月退休，由韩梅梅接\n任他的职务。该公司成立于一九九九年，总部设在北京市的\n海淀区，生产水泵。",
        "P{某公司周一宣布，其董事长李雷将于五月退休，由韩梅梅接/任他的职务。该公司成立于一九九九年，总部设在北京市的/海淀区，生产水泵。}");
  SHOWS("Ann Fox follows Bob Lee, who has left the\r\ncompany.\r\n", "P{Ann Fox follows Bob Lee, who has left the/company.}");
}

static void test_plain(void) {
  SHOWS_PLAIN("---\ntitle: *T*\n# no head\n\n<b>x</b> https://e.org", "P{---/title: *T*}P{# no head}P{<b>x</b>}");
}

/* ---- Long runs ---- */

static bool invariants(void) {
  uint32_t end = 0, run = 0;
  for (size_t i = 0; i < prose.blocks.count; i++) {
    ne_block block = prose.blocks.items[i];
    if (block.first_run != run || block.runs == 0 || block.start >= block.end || block.start < end || block.end > text.length) return false;
    uint32_t at = block.start;
    for (uint32_t r = 0; r < block.runs; r++, run++) {
      ne_run one = prose.runs.items[run];
      if (one.block != i || one.start >= one.end || one.start < at || one.end > block.end || one.end - one.start > NE_RUN_MAX) return false;
      if ((text.bytes[one.start] & 0xC0) == 0x80 || (one.end < text.length && (text.bytes[one.end] & 0xC0) == 0x80)) return false;
      at = one.end;
    }
    if (prose.runs.items[block.first_run].start != block.start || at != block.end) return false;
    end = block.end;
  }
  if (run != prose.runs.count) return false;
  /* Links stand in order, and no run touches one. */
  size_t next = 0;
  for (size_t i = 0; i < prose.links.count; i++) {
    ne_link link = prose.links.items[i];
    if (link.start >= link.end || link.end > text.length || (i && link.start < prose.links.items[i - 1].start)) return false;
    while (next < prose.runs.count && prose.runs.items[next].end <= link.start) next++;
    if (next < prose.runs.count && prose.runs.items[next].start < link.end) return false;
  }
  return prose.title.end <= text.length && prose.date.end <= text.length && prose.author.end <= text.length;
}

static void test_long_runs(void) {
  static char input[40000];
  static const char *const sentences[] = {"他离开了公司，她接任。", "Bob left. ", "words without any stop ", "\u4E2D", "x", "e\xCC\x81\xCC\xA3"};
  for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
    size_t size = strlen(sentences[i]), length = 0;
    while (length + size <= sizeof input) memcpy(input + length, sentences[i], size), length += size;
    open_prose(input, length, false);
    CHECK(invariants());
    CHECK(prose.blocks.count == 1 && prose.runs.count >= text.length / NE_RUN_MAX);
    bool whole = true, joined = true;
    for (size_t r = 1; r < prose.runs.count; r++) {
      uint32_t start = prose.runs.items[r].start;
      joined = joined && start == prose.runs.items[r - 1].end;
      if (i == 0) whole = whole && memcmp(text.bytes + start - 3, "。", 3) == 0;
      if (i == 1 || i == 2) whole = whole && text.bytes[start - 1 + (i == 1)] != '.' && (text.bytes[start - 1] == ' ' || text.bytes[start] == ' ');
      if (i == 5) whole = whole && ((unsigned char)text.bytes[start] & 0xFC) != 0xCC;
    }
    CHECK(whole && joined);
  }
}

static void test_soup(void) {
  static const char *const pieces[] = {
    "a", "Bob", " ", "\n", "\n\n", "\r\n", "**", "*", "_", "`", "```", "~~~", "[", "]", "](", "(", ")", "![", "<", ">", "</", "<a href=\"",
    "\"", "'", "=", "<b>", "</p>", "<script>", "</script>", "<!--", "-->", "<h1>", "</h1>", "<title>", "<pre>", "#", "# ", "---", "===", "|",
    "|---|", "- ", "1. ", "> ", "    ", "\t", "https://e.org", "://", "www.", "a@b.org", "@", ".", "/", ".com/x", "\\", "title: x", "date: 'y'",
    ":", "[x]: http://y.z", "[^1]", "中", "离开。", "，", "：", "\u3000", "&lt;", "&amp;", "0123456789abcdef", "\x80", "\0", "•", "$", "{}",
    "mailto:", "words and more words to fill the line up ",
  };
  static char input[8192];
  size_t wrong = 0, rounds = 60000;
  for (size_t i = 0; i < rounds; i++) {
    size_t length = 0;
    if (random_below(4) == 0) length = (size_t)sprintf(input, "---\ntitle: a\n");
    for (uint32_t left = random_below(60); left--;) {
      const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
      size_t size = *piece ? strlen(piece) : 1;
      if (length + size > sizeof input) break;
      memcpy(input + length, piece, size);
      length += size;
    }
    char *own = malloc(length + !length);
    memcpy(own, input, length);
    open_prose(own, length, random_below(10) == 0);
    if (!invariants() && wrong++ < 3) fprintf(stderr, "soup: %.*s\n=> %s\n", (int)length, own, shown());
    free(own);
  }
  CHECK(wrong == 0);
  printf("%zu random mixtures of markup, %zu wrong\n", rounds, wrong);
}

/* ---- Time ---- */

static void test_pathological(void) {
  static const char *const patterns[] = {
    "[", "]", "[]", "[a](", "![", "[a](b", "](", "[![a](b)", "*", "*a ", "**a", "_a_", "~~", "`", "` ``", "`a``b```c", "<", "<a ", "<a b=\"",
    "<a b='\"", "<!--", "<!", "<script>", "<script", "<code>a", "</", "<b>", "```\n", "~~~~~~~\n~~~\n", "``````\n`````\n````\n```\n", "> ", ">", "- ", "1. ",
    "|", "|\n", "a|b\n", "# ", "#\n", "a\n", "a\n=\n", "中\n", "https://", "http://a.b ", "www.", "a@", "a@b.c", "@", ".", "/", "a.com/", "://,,,,", "\\",
    "[a]: ", "[^", "\n", "\r", "x", "中", "deadbeef", "f ", "(", "a](b c\"", "![x](http://a b", "---\n", "title: x\n", "&lt;", "<a b='c' ", "<p>", "<h1>",
    "[a][b", "\"\n", "a,\n", "    a\n", "\t",
  };
  const size_t size = 2 << 20;
  char *input = malloc(size);
  double worst = 0;
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    size_t piece = strlen(patterns[i]);
    for (size_t j = 0; j < size; j++) input[j] = patterns[i][j % piece];
    for (int front = 0; front < 2; front++) {
      if (front) memcpy(input, "---\ntitle: x\n", 13);
      double start = seconds();
      open_prose(input, size, false);
      double time = seconds() - start;
      if (time > worst) worst = time;
      if (TIMES_HOLD && time > 1) fprintf(stderr, "%zu bytes of \"%s\": %.1f s\n", size, patterns[i], time);
      CHECK(!TIMES_HOLD || time < 1);
      CHECK(invariants());
    }
  }
  free(input);
  printf("the slowest of the pathological texts: %.0f MB/s\n", (double)size / worst / 1e6);
}

static void test_throughput(void) {
  size_t count, bytes = 0;
  article *articles = read_corpus(&count);
  if (!count) {
    printf("the corpus is not there: no throughput\n");
    return;
  }
  ne_arena_release(&test_arena);
  double best = 1e9;
  bool right = true;
  size_t titles = 0;
  for (int round = 0; round < 5; round++) {
    double time = 0;
    bytes = 0;
    for (size_t i = 0; i < count; i++) {
      ne_arena_reset(&test_arena);
      ne_text_open(&text, articles[i].bytes, (uint32_t)articles[i].length, &test_arena);
      double start = seconds();
      ne_prose_open(&prose, &text, &test_arena);
      time += seconds() - start;
      bytes += articles[i].length;
      if (round) continue;
      right = right && invariants();
      titles += prose.title.start < prose.title.end;
    }
    if (time < best) best = time;
  }
  printf("markup: %.1f MB at %.0f MB/s, %zu of %zu articles have a title\n", (double)bytes / 1e6, (double)bytes / best / 1e6, titles, count);
  CHECK(right);
  CHECK(titles == count);
  for (size_t i = 0; i < count; i++) free(articles[i].bytes);
  free(articles);
}

int main(void) {
  open_test_arena();
  test_front_matter();
  test_blocks();
  test_inline();
  test_html();
  test_links();
  test_line_breaks();
  test_plain();
  test_long_runs();
  test_soup();
  test_pathological();
  test_throughput();
  ne_arena_release(&test_arena);
  CHECK(test_account.blocks == 0 && test_account.bytes == 0);
  return check_end();
}
