#include "markup.h"

#include <string.h>

enum {
  WRAPPED_COLUMNS = 100, /* lines up to here may be a paragraph wrapped by a mail program or an editor */
  NARROW_COLUMNS = 40,   /* and lines shorter than this are not */
  CODE_WINDOW = 4096,    /* how far code in backticks reaches */
  LABEL_WINDOW = 200,    /* how long a reference label is */
  LINK_NESTING = 8,      /* parentheses within the address of a link */
  LINK_WINDOW = 256,     /* how long an address with blanks in it is */
  BRACKETS = 256,        /* open brackets that are remembered */
  SETEXT_COLUMNS = 80,   /* longer lines over dashes are a paragraph and a rule */
  HASH_DIGITS = 32,
};

/* An opening bracket that may begin a link. */
typedef struct bracket {
  uint32_t at;
  uint32_t cuts; /* how many cuts stand before it */
} bracket;

typedef struct parser {
  const char *bytes;
  uint32_t length;
  ne_prose *prose;
  ne_arena *arena;
  bool plain;  /* no Markdown, no HTML */
  bool hidden; /* what comes now is no prose: only its links are kept */

  /* The open block, and the markup seen in it. */
  bool open;
  ne_block block;
  uint32_t lines;       /* lines in it */
  uint32_t quote;       /* depth of quotation */
  bool after_item;      /* the latest block is a list item */
  NE_LIST(ne_span) cuts; /* what is no prose, in order */
  bracket brackets[BRACKETS];
  size_t bracket_count;

  /* The line before, as far as joining lines needs it. */
  uint32_t line_start, line_end;
  uint32_t indent; /* columns before its content */

  /* Neighbouring lines without a blank one between them. */
  uint32_t region_end;
  uint32_t region_columns; /* of the widest line */
  uint32_t region_lines;
  uint32_t region_full;    /* lines nearly as wide as the widest */

  bool table; /* within one whose rows need no outer bars */
  uint8_t html_kind, html_level;

  /* Searches that failed up to a limit would fail again: comments, elements by their tag, fences by character and length. */
  uint32_t no_comment_end;
  uint32_t no_element_end[8];
  bool no_fence_end[2][9];
} parser;

/* ---- Bytes ---- */

static bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }
static bool white(char c) { return blank(c) || c == '\n'; }
static bool digit(char c) { return c >= '0' && c <= '9'; }
static bool letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
static bool alphanumeric(char c) { return letter(c) || digit(c); }
static bool hexadecimal(char c) { return digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }
static bool ascii(char c) { return (unsigned char)c < 0x80; }
static bool punctuation(char c) { return c > ' ' && c < 0x7F && !alphanumeric(c); }
static bool mail_byte(char c) { return alphanumeric(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'; }
static bool host_byte(char c) { return alphanumeric(c) || c == '.' || c == '-'; }

static uint32_t find_line_end(const parser *p, uint32_t at) {
  const char *end = at < p->length ? memchr(p->bytes + at, '\n', p->length - at) : NULL;
  return end ? (uint32_t)(end - p->bytes) : p->length;
}

static uint32_t trim_back(const parser *p, uint32_t start, uint32_t end) {
  while (end > start && white(p->bytes[end - 1])) end--;
  return end;
}

static uint32_t trim_front(const parser *p, uint32_t start, uint32_t end) {
  while (start < end && white(p->bytes[start])) start++;
  return start;
}

/* The columns that bytes [start, end) fill on a terminal; `*ideographs` is how many of its characters are wide. */
static uint32_t columns(const parser *p, uint32_t start, uint32_t end, uint32_t *ideographs) {
  const unsigned char *bytes = (const unsigned char *)p->bytes;
  uint32_t count = 0, wide = 0;
  for (uint32_t i = start; i < end; i++) {
    count += (bytes[i] & 0xC0) != 0x80;
    wide += bytes[i] >= 0xE3;
  }
  *ideographs = wide;
  return count + wide;
}

/* The length of the blank at `at`, no-break and wide ones included, or 0. */
static uint32_t indent_blank(const parser *p, uint32_t at, uint32_t end) {
  const unsigned char *b = (const unsigned char *)p->bytes + at;
  if (at < end && blank((char)b[0])) return 1;
  if (end - at >= 2 && b[0] == 0xC2 && b[1] == 0xA0) return 2;
  if (end - at >= 3 && b[0] == 0xE2 && b[1] == 0x80 && b[2] >= 0x80 && b[2] <= 0x8B) return 3;
  return 0;
}

/* ---- Blocks and runs ---- */

/* Where a run that begins at `start` and would be too long is best cut: after a sentence, else at a blank. */
static uint32_t run_end(const parser *p, uint32_t start) {
  uint32_t most = start + NE_RUN_MAX, least = start + NE_RUN_MAX / 2, at_blank = 0;
  while ((p->bytes[most] & 0xC0) == 0x80) most--;
  for (uint32_t at = most; at > least; at--) {
    char before = p->bytes[at - 1];
    if ((p->bytes[at] & 0xC0) == 0x80) continue;
    if (before == '\n' || ((before == '.' || before == '!' || before == '?') && white(p->bytes[at]))) return at;
    if (at - start >= 3) {
      const char *s = p->bytes + at - 3;
      if (memcmp(s, "\u3002", 3) == 0 || memcmp(s, "\uFF01", 3) == 0 || memcmp(s, "\uFF1F", 3) == 0) return at;
    }
    if (!at_blank && blank(before)) at_blank = at;
  }
  if (at_blank) return at_blank;
  /* A mark stays with its letter where the text has letters at all. */
  for (uint32_t at = most; at > least; at--) {
    if ((p->bytes[at] & 0xC0) == 0x80) continue;
    int size;
    if (ne_kind_of(ne_decode(p->bytes + at, p->bytes + p->length, &size)) != NE_KIND_MARK) return at;
  }
  return most;
}

/* Adds [start, end) of the open block to the runs. */
static void add_runs(parser *p, uint32_t start, uint32_t end) {
  if (p->block.runs == 0) start = trim_front(p, start, end);
  if (trim_front(p, start, end) == end) return;
  while (start < end) {
    uint32_t stop = end - start > NE_RUN_MAX ? run_end(p, start) : end;
    *NE_PUSH(p->arena, &p->prose->runs) = (ne_run){start, stop, (uint32_t)p->prose->blocks.count};
    p->block.runs++;
    start = stop;
  }
}

/* The same, without the hashes in it: 32 or more hexadecimal digits. */
static void add_prose(parser *p, uint32_t start, uint32_t end) {
  const char *bytes = p->bytes;
  uint32_t from = start;
  /* A hash covers one of the places looked at, and the one half its length further. */
  for (uint32_t at = start; end - at > HASH_DIGITS / 2; at += HASH_DIGITS / 2) {
    if (!hexadecimal(bytes[at]) || !hexadecimal(bytes[at + HASH_DIGITS / 2])) continue;
    uint32_t first = at, last = at;
    while (first > from && hexadecimal(bytes[first - 1])) first--;
    while (last < end && hexadecimal(bytes[last])) last++;
    if (last - first >= HASH_DIGITS) {
      add_runs(p, from, first);
      from = last;
    }
    if (last <= at + HASH_DIGITS / 2) continue;
    at = last - HASH_DIGITS / 2;
    if (end - at <= HASH_DIGITS / 2) break;
  }
  add_runs(p, from, end);
}

static void close_block(parser *p, uint32_t end) {
  if (!p->open) return;
  p->open = false;
  p->after_item = p->block.kind == NE_BLOCK_ITEM;
  uint32_t at = p->block.start;
  end = trim_back(p, at, end);
  if (!p->hidden) {
    for (size_t i = 0; i < p->cuts.count; i++) {
      ne_span c = p->cuts.items[i];
      if (c.end <= at) continue;
      if (c.start > at && c.start <= end) add_prose(p, at, c.start);
      at = c.end;
    }
    if (at < end) add_prose(p, at, end);
  }
  p->cuts.count = p->bracket_count = 0;
  if (p->block.runs) {
    ne_run *last = &p->prose->runs.items[p->prose->runs.count - 1];
    last->end = trim_back(p, last->start, last->end);
    p->block.start = p->prose->runs.items[p->block.first_run].start;
    p->block.end = last->end;
    *NE_PUSH(p->arena, &p->prose->blocks) = p->block;
  }
}

static void open_block(parser *p, ne_block_kind kind, uint32_t level, uint32_t start) {
  close_block(p, start);
  p->open = true;
  p->lines = 0;
  p->block = (ne_block){start, start, (uint32_t)p->prose->runs.count, 0, (uint8_t)kind, (uint8_t)(level < 255 ? level : 255)};
}

static void add_cut(parser *p, uint32_t start, uint32_t end) { *NE_PUSH(p->arena, &p->cuts) = (ne_span){start, end}; }

static void add_link(parser *p, ne_mark mark, uint32_t start, uint32_t end) {
  if (start < end) *NE_PUSH(p->arena, &p->prose->links) = (ne_link){start, end, (uint8_t)mark};
}

/* ---- Links ---- */

/* Whether an address begins with a scheme: letters, then "://". */
static bool has_scheme(const char *s, const char *end) {
  const char *p = s;
  while (p < end && p - s < 10 && letter(*p)) p++;
  return p - s >= 2 && end - p > 3 && p[0] == ':' && p[1] == '/' && p[2] == '/';
}

/* Keeps the address [start, end) that markup gives, where it is one that leads out of the document. */
static void add_address(parser *p, uint32_t start, uint32_t end) {
  const char *s = p->bytes + start;
  if (has_scheme(s, p->bytes + end)) add_link(p, NE_MARK_URL, start, end);
  else if (end - start > 7 && memcmp(s, "mailto:", 7) == 0) add_link(p, NE_MARK_EMAIL, start + 7, end);
}

/* The end of the bare URL that goes on at `at`: at a blank, a quote, or what no address is written in. */
static uint32_t url_end(const parser *p, uint32_t start, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t opened = 0, closed = 0;
  while (at < limit && bytes[at] > ' ' && bytes[at] < 0x7F && !strchr("<>\"`|\\^{}[]", bytes[at])) {
    opened += bytes[at] == '(';
    if (bytes[at] == ')' && ++closed > opened) break;
    at++;
  }
  while (at > start && strchr(".,;:!?'*_~(", bytes[at - 1])) at--;
  return at;
}

/* Tries a bare URL around the mark at `at`, a colon, full stop or slash; what stands before `floor` is used up. Returns its end, or 0. */
static uint32_t bare_url(parser *p, uint32_t at, uint32_t floor, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t start = at;
  if (bytes[at] == ':') {
    if (limit - at < 4 || bytes[at + 1] != '/' || bytes[at + 2] != '/' || bytes[at + 3] <= ' ' || !ascii(bytes[at + 3])) return 0;
    while (start > floor && at - start < 10 && letter(bytes[start - 1])) start--;
    if (at - start < 2) return 0;
  } else if (bytes[at] == '.') {
    if (at - floor < 3 || (memcmp(bytes + at - 3, "www", 3) != 0 && memcmp(bytes + at - 3, "WWW", 3) != 0)) return 0;
    start = at - 3;
    if ((start > floor && letter(bytes[start - 1])) || limit - at < 2 || !alphanumeric(bytes[at + 1])) return 0;
  } else {
    /* A host with a known last label, then a path. */
    static const char *const labels[] = {"com", "cn", "org", "net", "io", "ai", "co", "gov", "edu", "me", "dev", "app",
                                         "uk", "jp", "de", "eu", "us", "info", "tv", "ly", "gl", "cc", "be", "fm"};
    if (limit - at < 2 || !alphanumeric(bytes[at + 1])) return 0;
    uint32_t label = at;
    while (label > floor && at - label < 5 && letter(bytes[label - 1])) label--;
    if (label == floor || bytes[label - 1] != '.') return 0;
    bool known = false;
    for (size_t i = 0; i < sizeof labels / sizeof *labels && !known; i++)
      known = strlen(labels[i]) == at - label && memcmp(labels[i], bytes + label, at - label) == 0;
    if (!known) return 0;
    for (start = label - 1; start > floor && at - start < 64 && host_byte(bytes[start - 1]);) start--;
    if (start == label - 1) return 0;
  }
  uint32_t end = url_end(p, at + 1, at + 1, limit);
  if (end <= at + 1 || (bytes[at] == ':' && end <= at + 3)) return 0;
  add_link(p, NE_MARK_URL, start, end);
  add_cut(p, start, end);
  return end;
}

/* Tries an e-mail address around the `@` at `at`. Returns its end, or 0. */
static uint32_t bare_address(parser *p, uint32_t at, uint32_t floor, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t start = at, end = at + 1, dot = 0;
  while (start > floor && at - start < 64 && mail_byte(bytes[start - 1])) start--;
  while (end < limit && end - at < 255 && host_byte(bytes[end])) end++;
  while (end > at + 1 && !alphanumeric(bytes[end - 1])) end--;
  for (uint32_t i = at + 1; i < end; i++)
    if (bytes[i] == '.') dot = i;
  while (start < at && bytes[start] == '.') start++;
  if (start == at || dot <= at + 1 || end - dot < 3 || !letter(bytes[dot + 1])) return 0;
  add_link(p, NE_MARK_EMAIL, start, end);
  add_cut(p, start, end);
  return end;
}

/* Reads "(address "title")" at `at`, of an image or a link. Returns its end, or 0; the address is [*start, *end). */
static uint32_t destination(const parser *p, uint32_t at, bool image, uint32_t limit, uint32_t *start, uint32_t *end) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1, depth = 0;
  while (i < limit && blank(bytes[i])) i++;
  if (i < limit && bytes[i] == '<') {
    *start = ++i;
    while (i < limit && bytes[i] != '>' && bytes[i] != '\n' && bytes[i] != '<') i++;
    if (i == limit || bytes[i] != '>') return 0;
    *end = i++;
  } else {
    *start = i;
    for (; i < limit && !white(bytes[i]); i++) {
      if (bytes[i] == '\\' && i + 1 < limit && punctuation(bytes[i + 1])) i++;
      else if (bytes[i] == '(' && ++depth > LINK_NESTING) return 0;
      else if (bytes[i] == ')' && depth-- == 0) break;
    }
    *end = i;
  }
  while (i < limit && blank(bytes[i])) i++;
  if (i < limit && (bytes[i] == '"' || bytes[i] == '\'')) {
    char quote = bytes[i++];
    while (i < limit && bytes[i] != quote && bytes[i] != '\n') i++;
    if (i == limit || bytes[i] != quote) return 0;
    i++;
    while (i < limit && blank(bytes[i])) i++;
  }
  if (i < limit && bytes[i] == ')') return i + 1;
  /* Addresses pasted with blanks in them, closed by a Chinese parenthesis or cut off with the article are common. */
  bool scheme = has_scheme(bytes + *start, bytes + limit);
  if (!scheme && !image) return 0;
  uint32_t stop = limit - *start > LINK_WINDOW ? *start + LINK_WINDOW : limit;
  for (i = *start; i < stop && bytes[i] != '\n'; i++) {
    if (bytes[i] == ')') return *end = i, i + 1;
    if (stop - i >= 3 && memcmp(bytes + i, "\uFF09", 3) == 0) return *end = i, i + 3;
  }
  if (!scheme) return 0;
  for (i = *start; i < limit && bytes[i] > ' ' && bytes[i] < 0x7F && bytes[i] != '[' && bytes[i] != ']' && bytes[i] != '<';) i++;
  return *end = i;
}

/* The end of a list of attributes "{ width=50% }" at `at`, which some dialects let follow a link; `at` where there is none. */
static uint32_t attributes(const parser *p, uint32_t at, uint32_t limit) {
  uint32_t stop = limit - at > LABEL_WINDOW ? at + LABEL_WINDOW : limit;
  if (at == limit || p->bytes[at] != '{') return at;
  for (uint32_t i = at + 1; i < stop && p->bytes[i] != '\n' && p->bytes[i] != '{'; i++)
    if (p->bytes[i] == '}') return i + 1;
  return at;
}

/* What follows a closing bracket at `at`: an address in parentheses or a reference label. Returns the end of the link, or 0. */
static uint32_t link_tail(parser *p, uint32_t at, bool image, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t next = at + 1;
  if (next == limit) return 0;
  if (bytes[next] == '(') {
    uint32_t start = 0, end = 0, tail = destination(p, next, image, limit, &start, &end);
    if (!tail) return 0;
    bool address = image || start == end;
    for (uint32_t i = start; i < end && !address; i++) address = strchr("/.#:@?=", bytes[i]) != NULL;
    if (!address) return 0;
    add_address(p, start, end);
    return attributes(p, tail, limit);
  }
  if (bytes[next] == '[') {
    uint32_t i = next + 1, stop = limit - i > LABEL_WINDOW ? i + LABEL_WINDOW : limit;
    while (i < stop && bytes[i] != ']' && bytes[i] != '[' && bytes[i] != '\n') i++;
    if (i < stop && bytes[i] == ']') return i + 1;
  }
  return 0;
}

/* Tries an image whose bracket is at `at`; its text may go over a few lines, but holds no other image. Returns its end, or 0. */
static uint32_t image(parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1, depth = 0, breaks = 0;
  for (; i < limit; i++) {
    char c = bytes[i];
    if (c == '[' && bytes[i - 1] == '!') return 0;
    if (c == '[') depth++;
    if (c == ']' && depth-- == 0) break;
    if (c == '\n' && (++breaks > 4 || (i + 1 < limit && white(bytes[i + 1])))) return 0;
  }
  if (i == limit) return 0;
  uint32_t end = link_tail(p, i, true, limit);
  if (!end && i - at < LABEL_WINDOW && !breaks) end = i + 1;
  if (end) add_cut(p, at - 1, end);
  return end;
}

/* ---- HTML ---- */

enum { TAG_INLINE, TAG_BLOCK, TAG_HEADING, TAG_ITEM, TAG_CELL, TAG_QUOTE, TAG_TITLE, TAG_HIDDEN };

typedef struct tag {
  char name[11];
  uint8_t kind;
  uint8_t number; /* heading level; of hidden elements, where a failed search is noted */
} tag;

static const tag tags[] = {
  {"a", TAG_INLINE, 0},         {"abbr", TAG_INLINE, 0},       {"address", TAG_BLOCK, 0},   {"article", TAG_BLOCK, 0},
  {"aside", TAG_BLOCK, 0},      {"audio", TAG_INLINE, 0},      {"b", TAG_INLINE, 0},        {"big", TAG_INLINE, 0},
  {"blockquote", TAG_QUOTE, 0}, {"body", TAG_BLOCK, 0},        {"br", TAG_BLOCK, 0},        {"button", TAG_INLINE, 0},
  {"caption", TAG_BLOCK, 0},    {"center", TAG_BLOCK, 0},      {"cite", TAG_INLINE, 0},     {"code", TAG_HIDDEN, 0},
  {"col", TAG_BLOCK, 0},        {"colgroup", TAG_BLOCK, 0},    {"dd", TAG_ITEM, 0},         {"del", TAG_INLINE, 0},
  {"details", TAG_BLOCK, 0},    {"div", TAG_BLOCK, 0},         {"dl", TAG_BLOCK, 0},        {"dt", TAG_ITEM, 0},
  {"em", TAG_INLINE, 0},        {"embed", TAG_INLINE, 0},      {"figcaption", TAG_BLOCK, 0}, {"figure", TAG_BLOCK, 0},
  {"font", TAG_INLINE, 0},      {"footer", TAG_BLOCK, 0},      {"form", TAG_BLOCK, 0},      {"h1", TAG_HEADING, 1},
  {"h2", TAG_HEADING, 2},       {"h3", TAG_HEADING, 3},        {"h4", TAG_HEADING, 4},      {"h5", TAG_HEADING, 5},
  {"h6", TAG_HEADING, 6},       {"head", TAG_BLOCK, 0},        {"header", TAG_BLOCK, 0},    {"hr", TAG_BLOCK, 0},
  {"html", TAG_BLOCK, 0},       {"i", TAG_INLINE, 0},          {"iframe", TAG_INLINE, 0},   {"img", TAG_INLINE, 0},
  {"input", TAG_INLINE, 0},     {"ins", TAG_INLINE, 0},        {"kbd", TAG_INLINE, 0},      {"label", TAG_INLINE, 0},
  {"li", TAG_ITEM, 0},          {"link", TAG_INLINE, 0},       {"main", TAG_BLOCK, 0},      {"mark", TAG_INLINE, 0},
  {"meta", TAG_INLINE, 0},      {"nav", TAG_BLOCK, 0},         {"noscript", TAG_BLOCK, 0},  {"object", TAG_INLINE, 0},
  {"ol", TAG_BLOCK, 0},         {"option", TAG_ITEM, 0},       {"p", TAG_BLOCK, 0},         {"picture", TAG_INLINE, 0},
  {"pre", TAG_HIDDEN, 1},       {"q", TAG_INLINE, 0},          {"rp", TAG_INLINE, 0},       {"rt", TAG_INLINE, 0},
  {"ruby", TAG_INLINE, 0},      {"s", TAG_INLINE, 0},          {"samp", TAG_INLINE, 0},     {"script", TAG_HIDDEN, 2},
  {"section", TAG_BLOCK, 0},    {"select", TAG_BLOCK, 0},      {"small", TAG_INLINE, 0},    {"source", TAG_INLINE, 0},
  {"span", TAG_INLINE, 0},      {"strike", TAG_INLINE, 0},     {"strong", TAG_INLINE, 0},   {"style", TAG_HIDDEN, 3},
  {"sub", TAG_INLINE, 0},       {"summary", TAG_BLOCK, 0},     {"sup", TAG_INLINE, 0},      {"svg", TAG_HIDDEN, 4},
  {"table", TAG_BLOCK, 0},      {"tbody", TAG_BLOCK, 0},       {"td", TAG_CELL, 0},         {"template", TAG_HIDDEN, 5},
  {"textarea", TAG_HIDDEN, 6},  {"tfoot", TAG_BLOCK, 0},       {"th", TAG_CELL, 0},         {"thead", TAG_BLOCK, 0},
  {"time", TAG_INLINE, 0},      {"title", TAG_TITLE, 0},       {"tr", TAG_BLOCK, 0},        {"tt", TAG_INLINE, 0},
  {"u", TAG_INLINE, 0},         {"ul", TAG_BLOCK, 0},          {"var", TAG_INLINE, 0},      {"video", TAG_INLINE, 0},
  {"wbr", TAG_INLINE, 0},
};

static const tag *find_tag(const char *name, size_t length) {
  char lower[11] = {0};
  if (length >= sizeof lower) return NULL;
  for (size_t i = 0; i < length; i++) lower[i] = letter(name[i]) ? (char)(name[i] | 0x20) : name[i];
  size_t low = 0, high = sizeof tags / sizeof *tags;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = strcmp(lower, tags[middle].name);
    if (order == 0) return &tags[middle];
    if (order > 0) low = middle + 1;
    else high = middle;
  }
  return NULL;
}

/* The end of the element called `name` whose content begins at `at`, past its closing tag, or 0. */
static uint32_t element_end(parser *p, const tag *t, uint32_t at, uint32_t limit) {
  size_t length = strlen(t->name);
  if (p->no_element_end[t->number] == limit) return 0;
  const char *end = p->bytes + limit;
  for (const char *s = p->bytes + at; (s = memchr(s, '<', (size_t)(end - s))); s++) {
    if ((size_t)(end - s) < length + 3) break;
    size_t i = 0;
    if (s[1] == '/')
      while (i < length && (s[2 + i] | 0x20) == t->name[i]) i++;
    if (i < length || s[1] != '/') continue;
    const char *close = memchr(s, '>', (size_t)(end - s));
    if (!close) break;
    return (uint32_t)(close + 1 - p->bytes);
  }
  p->no_element_end[t->number] = limit;
  return 0;
}

/* The title without the markers and blanks around it. */
static void set_title(parser *p, uint32_t start, uint32_t end) {
  while (start < end && (white(p->bytes[start]) || p->bytes[start] == '*' || p->bytes[start] == '_')) start++;
  while (end > start && (white(p->bytes[end - 1]) || p->bytes[end - 1] == '*' || p->bytes[end - 1] == '_')) end--;
  if (start < end) p->prose->title = (ne_span){start, end};
}

static bool has_title(const parser *p) { return p->prose->title.start < p->prose->title.end; }

/* Closes a block whose level-one heading may be the document's title. */
static void close_heading(parser *p, uint32_t end) {
  if (p->open && p->block.kind == NE_BLOCK_HEADING && p->block.level == 1 && !has_title(p) && !p->prose->blocks.count) {
    set_title(p, p->block.start, end);
    if (has_title(p)) p->block.kind = NE_BLOCK_TITLE;
  }
  close_block(p, end);
}

/* What a tag at `at` that ends at `end` does to the blocks. Returns where to go on. */
static uint32_t apply_tag(parser *p, const tag *t, bool closing, uint32_t at, uint32_t end, uint32_t limit) {
  if (t->kind == TAG_INLINE) {
    add_cut(p, at, end);
    return end;
  }
  if (t->kind == TAG_HIDDEN) {
    uint32_t after = closing ? 0 : element_end(p, t, end, limit);
    add_cut(p, at, after ? after : end);
    return after ? after : end;
  }
  if (t->kind == TAG_TITLE && closing && p->open && !has_title(p)) {
    set_title(p, p->block.start, at);
    p->block.kind = NE_BLOCK_TITLE;
  }
  close_heading(p, at);
  p->html_kind = NE_BLOCK_PARAGRAPH;
  p->html_level = 0;
  if (!closing) {
    switch (t->kind) {
      case TAG_HEADING: p->html_kind = NE_BLOCK_HEADING, p->html_level = t->number; break;
      case TAG_TITLE: p->html_kind = NE_BLOCK_HEADING; break;
      case TAG_ITEM: p->html_kind = NE_BLOCK_ITEM, p->html_level = 1; break;
      case TAG_CELL: p->html_kind = NE_BLOCK_CELL; break;
      case TAG_QUOTE: p->html_kind = NE_BLOCK_QUOTE, p->html_level = 1; break;
      default: break;
    }
  }
  open_block(p, (ne_block_kind)p->html_kind, p->html_level, end);
  return end;
}

/* Tries a tag, comment or address in angle brackets at `at`. Returns where to go on, or 0. */
static uint32_t angle(parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1;
  if (i == limit) return 0;
  if (bytes[i] == '!' || bytes[i] == '?') {
    if (limit - i >= 3 && memcmp(bytes + i, "!--", 3) == 0) {
      if (p->no_comment_end == limit) return 0;
      for (const char *s = bytes + i + 1, *end = bytes + limit; (s = memchr(s, '>', (size_t)(end - s))); s++) {
        if (s[-1] != '-' || s[-2] != '-') continue;
        uint32_t after = (uint32_t)(s + 1 - bytes);
        add_cut(p, at, after);
        return after;
      }
      p->no_comment_end = limit;
      return 0;
    }
    if (i + 1 == limit || !letter(bytes[i + 1])) return 0;
    while (i < limit && bytes[i] != '>' && bytes[i] != '<') i++;
    if (i == limit || bytes[i] == '<') return 0;
    add_cut(p, at, i + 1);
    return i + 1;
  }
  bool closing = bytes[i] == '/';
  i += closing;
  uint32_t name = i;
  if (i == limit || !letter(bytes[i])) return 0;
  while (i < limit && (alphanumeric(bytes[i]) || bytes[i] == '-' || bytes[i] == ':') && i - name < 40) i++;
  const tag *t = find_tag(bytes + name, i - name);
  if (!t || i == limit || (bytes[i] != '>' && bytes[i] != '/' && !white(bytes[i]))) {
    /* <https://example.org/> and <name@example.org> */
    uint32_t end = at + 1;
    bool mail = false;
    while (end < limit && bytes[end] > ' ' && bytes[end] < 0x7F && bytes[end] != '<' && bytes[end] != '>') mail |= bytes[end++] == '@';
    if (end < limit && bytes[end] == '>' && end > at + 1 && (mail || has_scheme(bytes + at + 1, bytes + end))) {
      add_link(p, has_scheme(bytes + at + 1, bytes + end) ? NE_MARK_URL : NE_MARK_EMAIL, at + 1, end);
      add_cut(p, at, end + 1);
      return end + 1;
    }
    if (t || i == limit || (!closing && !white(bytes[i]))) return 0;
  }
  bool values = false;
  size_t links = p->prose->links.count;
  while (i < limit && bytes[i] != '>' && bytes[i] != '<') {
    if ((bytes[i] == '"' || bytes[i] == '\'') && bytes[i - 1] == '=') {
      const char *close = memchr(bytes + i + 1, bytes[i], limit - i - 1);
      if (!close) {
        i = limit;
        break;
      }
      add_address(p, i + 1, (uint32_t)(close - bytes));
      values = true;
      i = (uint32_t)(close - bytes);
    }
    i++;
  }
  if (i == limit || bytes[i] != '>' || (!t && !values && !closing)) {
    p->prose->links.count = links;
    return 0;
  }
  if (t) return apply_tag(p, t, closing, at, i + 1, limit);
  add_cut(p, at, i + 1);
  return i + 1;
}

/* ---- Inside a block ---- */

/* Code in backticks at `at`. Returns its end, or 0. */
static uint32_t code(parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t i = at, stop = limit - at > CODE_WINDOW ? at + CODE_WINDOW : limit, breaks = 0;
  while (i < stop && bytes[i] == '`') i++;
  uint32_t ticks = i - at;
  while (i < stop) {
    if (bytes[i] == '\n' && ++breaks > 1) return 0;
    if (bytes[i] != '`') {
      i++;
      continue;
    }
    uint32_t first = i;
    while (i < stop && bytes[i] == '`') i++;
    if (i - first == ticks) {
      add_cut(p, at, i);
      return i;
    }
  }
  return 0;
}

/* A run of emphasis marks at `at`: two or three, or one that stands at a word. Returns its end. */
static uint32_t emphasis(parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  char mark = bytes[at];
  uint32_t end = at;
  while (end < limit && bytes[end] == mark) end++;
  bool before = at > p->block.start && !white(bytes[at - 1]), after = end < limit && !white(bytes[end]);
  bool counts = before || after || (mark == '*' && end - at > 1);
  if (mark == '~') counts = counts && end - at == 2;
  /* snake_case is one word, and so is 3*4. */
  if (mark == '_' && before && after && alphanumeric(bytes[at - 1]) && alphanumeric(bytes[end])) counts = false;
  if (mark == '*' && end - at == 1 && before && after && digit(bytes[at - 1]) && digit(bytes[end])) counts = false;
  if (counts) add_cut(p, at, end);
  return end;
}

/* Closes the latest open bracket at `at`. Returns the end of the link or note that it makes, or 0. */
static uint32_t close_bracket(parser *p, uint32_t at, uint32_t limit) {
  bracket open = p->brackets[--p->bracket_count];
  if (at - open.at > 1 && at - open.at < LABEL_WINDOW && p->bytes[open.at + 1] == '^') {
    p->cuts.count = open.cuts;
    add_cut(p, open.at, at + 1);
    return at + 1;
  }
  uint32_t end = link_tail(p, at, false, limit);
  if (!end) return 0;
  /* The bracket goes before the cuts within the text of the link; a link is in no other, so that each moves but once. */
  p->bracket_count = 0;
  add_cut(p, at, end);
  size_t inside = p->cuts.count - open.cuts;
  add_cut(p, at, end);
  ne_span *cuts = p->cuts.items + open.cuts;
  memmove(cuts + 1, cuts, inside * sizeof *cuts);
  cuts[0] = (ne_span){open.at, open.at + 1};
  return end;
}

static const bool special[256] = {
  ['\\'] = true, ['`'] = true, ['*'] = true, ['_'] = true, ['~'] = true, ['['] = true, [']'] = true, ['<'] = true,
  [':'] = true, ['@'] = true, ['.'] = true, ['/'] = true,
};

/* The first byte in [at, end) that markup or an address may begin at, or `end`. */
static uint32_t skip_plain(const char *bytes, uint32_t at, uint32_t end) {
  const uint64_t highs = 0x8080808080808080u;
  while (at < end) {
    for (uint64_t word; end - at >= 8; at += 8) {
      memcpy(&word, bytes + at, 8);
      if ((word & highs) != highs) break;
    }
    uint32_t stop = end - at < 8 ? end : at + 8;
    while (at < stop && !special[(unsigned char)bytes[at]]) at++;
    if (at < stop) break;
  }
  return at;
}

/* Reads what stands in [at, line_end); markup may go on up to `limit`. Returns the end of the line that it stopped in. */
static uint32_t read_inline(parser *p, uint32_t at, uint32_t line_end, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t floor = at; /* what stands before is used up by markup */
  while ((at = skip_plain(bytes, at, line_end)) < line_end) {
    uint32_t next = 0;
    char c = bytes[at];
    if (c == ':' || c == '.' || c == '/') next = bare_url(p, at, floor, line_end);
    else if (c == '@') next = bare_address(p, at, floor, line_end);
    else if (p->plain) next = 0;
    else if (c == '\\') {
      if (at + 1 < line_end && punctuation(bytes[at + 1]) && bytes[at + 1] != '\\') {
        add_cut(p, at, at + 1);
        floor = at + 1;
        at += 2;
        continue;
      }
    } else if (c == '`') {
      next = code(p, at, limit);
      while (!next && at + 1 < line_end && bytes[at + 1] == '`') at++;
    } else if (c == '*' || c == '_' || c == '~') {
      size_t cuts = p->cuts.count;
      at = emphasis(p, at, line_end);
      if (p->cuts.count > cuts) floor = at;
      continue;
    } else if (c == '[' && at > floor && bytes[at - 1] == '!' && (next = image(p, at, limit))) {
    } else if (c == '[') {
      if (p->bracket_count == BRACKETS) {
        p->bracket_count /= 2;
        memmove(p->brackets, p->brackets + BRACKETS / 2, p->bracket_count * sizeof *p->brackets);
      }
      p->brackets[p->bracket_count++] = (bracket){at, (uint32_t)p->cuts.count};
    } else if (c == ']' && p->bracket_count) {
      next = close_bracket(p, at, line_end);
    } else if (c == '<') {
      next = angle(p, at, limit);
    }
    at = next ? next : at + 1;
    if (next) floor = at;
    if (at > line_end) {
      p->line_start = at;
      line_end = find_line_end(p, at);
      if (line_end > limit) line_end = limit;
    }
  }
  return line_end;
}

/* ---- Lines ---- */

static bool wide(uint32_t c) { return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFFEF) || c >= 0x20000; }

/* Whether the line [start, end) goes on with the sentence or the paragraph of the line before. */
static bool continues(parser *p, uint32_t start, uint32_t end, uint32_t indent) {
  const char *bytes = p->bytes;
  uint32_t before_end = trim_back(p, p->line_start, p->line_end);
  for (size_t i = p->cuts.count; i && p->cuts.items[i - 1].end >= before_end && p->cuts.items[i - 1].start < before_end; i--) {
    uint32_t from = p->cuts.items[i - 1].start;
    before_end = from > p->line_start ? trim_back(p, p->line_start, from) : p->line_start;
  }
  if (before_end == p->line_start || start == end) return false;
  if (indent > p->indent + 1) return false;
  if (start >= p->region_end) {
    p->region_columns = p->region_lines = p->region_full = 0;
    for (uint32_t line = p->line_start; line < p->length;) {
      uint32_t line_end = find_line_end(p, line), trimmed = trim_back(p, line, line_end);
      if (trimmed == line && line > p->line_start) {
        p->region_end = line;
        break;
      }
      uint32_t ideographs, width = (trimmed - line) / 2; /* at least, and enough to know of a long line */
      if (width <= WRAPPED_COLUMNS) width = columns(p, line, trimmed, &ideographs);
      if (width > p->region_columns + 6) p->region_full = 0;
      if (width > p->region_columns) p->region_columns = width;
      p->region_full += width + 6 >= p->region_columns;
      p->region_lines++;
      p->region_end = line = line_end + (line_end < p->length);
    }
  }

  /* The last character before, without closing quotes and marks; the first one now. */
  uint32_t last = 0, first = 0;
  int size;
  for (const char *s = bytes + before_end; s > bytes + p->line_start; s -= size) {
    last = ne_decode_back(bytes + p->line_start, s, &size);
    if (!(last == '"' || last == '\'' || last == ')' || last == ']' || last == '*' || last == '_' || last == 0x2019 || last == 0x201D ||
          (last >= 0x3008 && last <= 0x3011) || last == 0xFF09))
      break;
  }
  for (const char *s = bytes + start; s < bytes + end; s += size) {
    first = ne_decode(s, bytes + end, &size);
    if (!(first == '"' || first == '\'' || first == '(' || first == '*' || first == '_' || first == 0x2018 || first == 0x201C)) break;
  }
  /* Initials end no sentence. */
  if (last == '.' && before_end - p->line_start >= 3 && bytes[before_end - 1] == '.' &&
      ne_kind_of((unsigned char)bytes[before_end - 2] & 0x7F) == NE_KIND_UPPER && !letter(bytes[before_end - 3]))
    last = 'A';
  bool final = last == '.' || last == '!' || last == '?' || last == ':' || last == ';' || last == 0x3002 || last == 0xFF01 ||
               last == 0xFF1F || last == 0xFF1A || last == 0xFF1B || last == 0x2026;
  bool open = last == ',' || last == 0xFF0C || last == 0x3001;
  uint32_t ideographs, seen = before_end - p->line_start;
  if (p->region_columns > WRAPPED_COLUMNS && seen > WRAPPED_COLUMNS) seen = WRAPPED_COLUMNS;
  uint32_t width = columns(p, p->line_start, p->line_start + seen, &ideographs);
  if (ideographs > width / 8 || wide(first)) {
    if (final) return false;
    if (open || first == 0xFF0C || first == 0x3001 || first == 0x3002) return true;
    /* Lines of one width that end within a sentence have been wrapped. */
    return p->region_columns <= WRAPPED_COLUMNS && width + 6 >= p->region_columns &&
           (p->region_lines > 2 ? p->region_columns >= NARROW_COLUMNS && 2 * p->region_full >= p->region_lines - 1 : p->region_columns >= 60);
  }
  bool lower = ne_kind_of(first) == NE_KIND_LOWER;
  if (p->region_columns > WRAPPED_COLUMNS || p->region_columns < NARROW_COLUMNS) return open || (!final && lower);
  if (lower || (!final && digit((char)first) && first < 0x80)) return true;
  uint32_t word = start;
  while (word < end && !white(bytes[word])) word++;
  bool full = width + 1 + columns(p, start, word, &ideographs) > p->region_columns;
  if (full) return true;
  if (final) return false;
  if (open || 2 * width >= p->region_columns) return true;
  /* A short line is a heading, unless it has words in small letters or opens an article whose heading is known: wire services
   * take the dateline away. */
  if (p->region_full < 2) return false;
  if (has_title(p) && p->prose->blocks.count == 1) return true;
  for (uint32_t i = p->line_start + 1; i < before_end; i++)
    if (blank(bytes[i - 1]) && bytes[i] >= 'a' && bytes[i] <= 'z') return true;
  return false;
}

/* The end of a rule's line: three or more of one mark and blanks. */
static bool is_rule(const parser *p, uint32_t start, uint32_t end) {
  char mark = start < end ? p->bytes[start] : 0;
  uint32_t marks = 0;
  if (mark != '-' && mark != '*' && mark != '_') return false;
  for (uint32_t i = start; i < end; i++) {
    if (p->bytes[i] == mark) marks++;
    else if (!blank(p->bytes[i])) return false;
  }
  return marks >= 3;
}

static bool is_underline(const parser *p, uint32_t start, uint32_t end) {
  char mark = p->bytes[start];
  if ((mark != '=' && mark != '-') || end - start < 2) return false;
  for (uint32_t i = start; i < end; i++)
    if (p->bytes[i] != mark) return false;
  return true;
}

/* A row of dashes, colons and bars under the head of a table. */
static bool is_separator(const parser *p, uint32_t start, uint32_t end) {
  bool bars = false, dashes = false;
  for (uint32_t i = start; i < end; i++) {
    char c = p->bytes[i];
    if (c == '|') bars = true;
    else if (c == '-') dashes = true;
    else if (c != ':' && c != '+' && !blank(c)) return false;
  }
  return bars && dashes;
}

static void read_row(parser *p, uint32_t start, uint32_t end) {
  const char *bytes = p->bytes;
  if (is_separator(p, start, end)) return;
  if (start < end && bytes[start] == '|') start++;
  for (uint32_t cell = start, i = start; i <= end; i++) {
    if (i < end && (bytes[i] != '|' || (i > start && bytes[i - 1] == '\\'))) continue;
    uint32_t from = trim_front(p, cell, i), to = trim_back(p, from, i);
    if (from < to) {
      open_block(p, NE_BLOCK_CELL, 0, from);
      read_inline(p, from, to, to);
      close_block(p, to);
    }
    cell = i + 1;
  }
}

/* The length of a fence at the start of [start, end), or 0. */
static uint32_t fence(const parser *p, uint32_t start, uint32_t end) {
  uint32_t i = start;
  if (start == end || (p->bytes[start] != '`' && p->bytes[start] != '~')) return 0;
  while (i < end && p->bytes[i] == p->bytes[start]) i++;
  if (i - start < 3) return 0;
  if (p->bytes[start] == '`' && memchr(p->bytes + i, '`', end - i)) return 0;
  return i - start;
}

/* The start of the line after the one that closes the fence, or 0 where none does. `at` is the line after the opening one. */
static uint32_t fence_end(parser *p, char mark, uint32_t length, uint32_t at) {
  if (length > 8) length = 8;
  bool *failed = p->no_fence_end[mark == '~'];
  if (failed[length]) return 0;
  while (at < p->length) {
    uint32_t line_end = find_line_end(p, at), i = at;
    while (i < line_end && (blank(p->bytes[i]) || p->bytes[i] == '>')) i++;
    uint32_t first = i;
    while (i < line_end && p->bytes[i] == mark) i++;
    if (i - first >= length && trim_front(p, i, line_end) == line_end) return line_end + (line_end < p->length);
    at = line_end + 1;
  }
  for (; length <= 8; length++) failed[length] = true;
  return 0;
}

/* The end of the list marker at `at` with the blanks after it, or 0. */
static uint32_t list_marker(const parser *p, uint32_t at, uint32_t end) {
  const char *bytes = p->bytes;
  uint32_t i = at;
  if (end - at >= 3 && memcmp(bytes + at, "\u2022", 3) == 0) {
    i += 3;
  } else if (bytes[i] == '-' || bytes[i] == '*' || bytes[i] == '+') {
    i++;
    if (i < end && !blank(bytes[i])) return 0;
  } else {
    while (i < end && i - at < 9 && digit(bytes[i])) i++;
    if (i == at || i == end || (bytes[i] != '.' && bytes[i] != ')')) return 0;
    /* Within a paragraph a number at the start of a line is no marker, unless it begins a list. */
    if (p->open && p->block.kind == NE_BLOCK_PARAGRAPH && !(i - at == 1 && bytes[at] == '1')) return 0;
    i++;
    if (i < end && !blank(bytes[i])) return 0;
  }
  while (i < end && blank(bytes[i])) i++;
  return i;
}

/* "[label]: address", "[^note]: text": returns the end of the marker or of the whole line, or 0. */
static uint32_t definition(parser *p, uint32_t at, uint32_t end) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1, stop = end - at > LABEL_WINDOW ? at + LABEL_WINDOW : end;
  while (i < stop && bytes[i] != ']' && bytes[i] != '[') i++;
  if (i + 1 >= stop || bytes[i] != ']' || bytes[i + 1] != ':' || i == at + 1) return 0;
  i += 2;
  while (i < end && blank(bytes[i])) i++;
  if (bytes[at + 1] == '^') return i;
  uint32_t angled = i < end && bytes[i] == '<', address = i + angled, to = address;
  while (to < end && !blank(bytes[to]) && !(angled && bytes[to] == '>')) to++;
  if (!has_scheme(bytes + address, bytes + to) && !(to > address && (bytes[address] == '/' || bytes[address] == '#'))) return 0;
  add_address(p, address, to);
  return end;
}

/* Reads the line at `at`. Returns the start of the next one. */
static uint32_t read_line(parser *p, uint32_t at) {
  const char *bytes = p->bytes;
  uint32_t line_end = find_line_end(p, at), end = trim_back(p, at, line_end), start = at, indent = 0, quote = 0;
  uint32_t next = line_end + (line_end < p->length);
  for (uint32_t size; (size = indent_blank(p, start, end)); start += size) indent += bytes[start] == '\t' ? 4 : 1;
  while (!p->plain && start < end && bytes[start] == '>') {
    quote++;
    for (start++; start < end && blank(bytes[start]);) start++;
  }
  if (start == end) {
    close_heading(p, at);
    p->table = false;
    return next;
  }
  if (p->open && quote != p->quote) close_heading(p, at);
  p->quote = quote;

  if (!p->plain) {
    uint32_t ticks = fence(p, start, end);
    if (ticks) {
      /* A fence that nothing closes is a slip of the pen: what follows is text. */
      uint32_t after = fence_end(p, bytes[start], ticks, next);
      close_heading(p, at);
      return after ? after : next;
    }
    if (p->open && p->lines == 1 && is_underline(p, start, end)) {
      uint32_t ideographs, before_end = trim_back(p, p->line_start, p->line_end), last = before_end ? (unsigned char)bytes[before_end - 1] : 0;
      bool sentence = last == '.' || last == '!' || last == '?' ||
                      (before_end - p->line_start >= 3 && (memcmp(bytes + before_end - 3, "\u3002", 3) == 0 ||
                                                         memcmp(bytes + before_end - 3, "\uFF01", 3) == 0 ||
                                                         memcmp(bytes + before_end - 3, "\uFF1F", 3) == 0));
      if (bytes[start] == '=' || (!sentence && columns(p, p->line_start, before_end, &ideographs) <= SETEXT_COLUMNS)) {
        p->block.kind = NE_BLOCK_HEADING;
        p->block.level = bytes[start] == '=' ? 1 : 2;
      }
      close_heading(p, at);
      return next;
    }
    if (is_rule(p, start, end) || (bytes[start] == '=' && is_underline(p, start, end))) {
      close_heading(p, at);
      return next;
    }
    uint32_t items = 0, level = indent / 2;
    for (uint32_t marker; start < end && (marker = list_marker(p, start, end)); start = marker) {
      /* The marks of a list must not hide a rule, nor a bold word. */
      if (items == 0) close_heading(p, at);
      items++;
      indent += marker - start;
    }
    if (start == end) return next;
    uint32_t marks = 0;
    while (start + marks < end && bytes[start + marks] == '#') marks++;
    if (marks >= 1 && marks <= 6 && start + marks < end && (marks > 1 || blank(bytes[start + marks]))) {
      uint32_t from = trim_front(p, start + marks, end), to = end;
      while (to > from && bytes[to - 1] == '#') to--;
      if (to < end && to > from && !blank(bytes[to - 1])) to = end;
      to = trim_back(p, from, to);
      close_heading(p, at);
      open_block(p, NE_BLOCK_HEADING, marks, from);
      read_inline(p, from, to, to);
      close_heading(p, to);
      return next;
    }
    if (marks == end - start) return next;
    if (items) {
      open_block(p, NE_BLOCK_ITEM, level + items, start);
    } else if (bytes[start] == '|' || p->table) {
      if (bytes[start] == '|' || memchr(bytes + start, '|', end - start)) {
        close_heading(p, at);
        read_row(p, start, end);
        return next;
      }
      p->table = false;
    } else if (memchr(bytes + start, '|', end - start)) {
      uint32_t below = find_line_end(p, next);
      if (is_separator(p, next, below)) {
        p->table = true;
        close_heading(p, at);
        read_row(p, start, end);
        return next;
      }
    }
    if (bytes[start] == '[') {
      uint32_t marker = definition(p, start, end);
      if (marker) {
        close_heading(p, at);
        start = marker;
        if (start == end) return next;
      }
    }
  }

  if (p->open && p->lines && !continues(p, start, end, indent)) close_heading(p, at);
  if (!p->open) {
    if (quote) open_block(p, NE_BLOCK_QUOTE, quote, start);
    else open_block(p, (ne_block_kind)p->html_kind, p->html_level, start);
  } else if (quote && p->lines) {
    add_cut(p, at, start);
  }
  size_t first_cut = p->cuts.count;
  bool first_line = p->lines == 0;
  p->line_start = at;
  p->indent = indent;
  p->line_end = read_inline(p, start, line_end, p->length);
  p->lines++;
  /* A line of nothing but markup, such as an image, stands for itself. */
  if (p->open && p->cuts.count > first_cut && p->cuts.items[first_cut].start == start) {
    uint32_t covered = start;
    for (size_t i = first_cut; i < p->cuts.count; i++) {
      ne_span c = p->cuts.items[i];
      if (trim_front(p, covered, c.start) < c.start) break;
      covered = c.end;
    }
    if (trim_front(p, covered, p->line_end) == p->line_end) {
      if (first_line) p->open = p->open && p->block.kind == NE_BLOCK_ITEM;
      if (!p->open) p->cuts.count = p->bracket_count = 0;
      else close_heading(p, p->line_end);
    }
  }
  return p->line_end + (p->line_end < p->length);
}

/* ---- Front matter ---- */

/* Whether the line may stand in front matter: "key: value", what belongs to one, or a remark. */
static bool is_field(const parser *p, uint32_t start, uint32_t end) {
  char c = start < end ? p->bytes[start] : ' ';
  if (white(c) || c == '-' || c == '#') return true;
  const char *colon = memchr(p->bytes + start, ':', end - start);
  if (!colon) return false;
  uint32_t at = (uint32_t)(colon - p->bytes);
  return at > start && at - start < 64 && (at + 1 == end || blank(p->bytes[at + 1]) || strchr("'\"[", p->bytes[at + 1]));
}

static bool is_key(const parser *p, uint32_t start, uint32_t colon, const char *key) {
  return colon - start == strlen(key) && memcmp(p->bytes + start, key, colon - start) == 0;
}

static void read_field(parser *p, uint32_t start, uint32_t end) {
  const char *bytes = p->bytes;
  end = trim_back(p, start, end);
  const char *found = start < end ? memchr(bytes + start, ':', end - start) : NULL;
  if (!found) return;
  uint32_t colon = (uint32_t)(found - bytes), from = trim_front(p, colon + 1, end), to = end;
  bool title = is_key(p, start, colon, "title");
  if (to - from >= 2 && bytes[from] == bytes[to - 1] && (bytes[from] == '\'' || bytes[from] == '"')) {
    from = trim_front(p, from + 1, to - 1);
    to = trim_back(p, from, to - 1);
  }
  if (from >= to) return;
  if (title) p->prose->title = (ne_span){from, to};
  else if (is_key(p, start, colon, "date")) p->prose->date = (ne_span){from, to};
  else if (is_key(p, start, colon, "author")) p->prose->author = (ne_span){from, to};
  p->hidden = !title;
  open_block(p, NE_BLOCK_TITLE, 0, from);
  read_inline(p, from, to, to);
  close_block(p, to);
  p->hidden = false;
}

/* Reads front matter, which stands between two lines "---" at the start. Returns where the text begins. */
static uint32_t read_front_matter(parser *p) {
  const char *bytes = p->bytes;
  uint32_t start = trim_front(p, 0, p->length), line_end = find_line_end(p, start), at = line_end + 1, end = 0;
  if (trim_back(p, start, line_end) - start != 3 || memcmp(bytes + start, "---", 3) != 0) return 0;
  bool fields = false;
  for (uint32_t line = at; line < p->length && !end;) {
    line_end = find_line_end(p, line);
    uint32_t trimmed = trim_back(p, line, line_end);
    if (trimmed - line == 3 && (memcmp(bytes + line, "---", 3) == 0 || memcmp(bytes + line, "...", 3) == 0)) end = line;
    else if (!is_field(p, line, trimmed)) return 0;
    fields |= trimmed > line && !end;
    line = line_end + 1;
  }
  if (!end || !fields) return 0;
  while (at < end) {
    uint32_t stop = find_line_end(p, at);
    read_field(p, at, stop);
    at = stop + 1;
  }
  line_end = find_line_end(p, end);
  return line_end + (line_end < p->length);
}

static void read_all(ne_prose *prose, const ne_text *text, bool plain, ne_arena *arena) {
  memset(prose, 0, sizeof *prose);
  parser p = {.bytes = text->bytes, .length = text->length, .prose = prose, .arena = arena, .plain = plain,
              .html_kind = NE_BLOCK_PARAGRAPH, .no_comment_end = UINT32_MAX};
  memset(p.no_element_end, 0xFF, sizeof p.no_element_end);
  uint32_t at = plain ? 0 : read_front_matter(&p);
  while (at < p.length) at = read_line(&p, at);
  close_heading(&p, p.length);
}

void ne_prose_open(ne_prose *prose, const ne_text *text, ne_arena *arena) { read_all(prose, text, false, arena); }

void ne_prose_plain(ne_prose *prose, const ne_text *text, ne_arena *arena) { read_all(prose, text, true, arena); }
