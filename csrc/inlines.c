#include "inlines.h"

enum {
  CODE_WINDOW = 4096, /* how far code in backticks reaches */
  LINK_NESTING = 8,   /* parentheses within the address of a link */
  LINK_WINDOW = 256   /* how long an address with blanks in it is */
};

static bool graphic(char c) { return c > ' ' && c < 0x7F; }
static bool punctuation(char c) { return c > ' ' && c < 0x7F && !ne_alphanumeric(c); }
static bool mail_byte(char c) { return ne_alphanumeric(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'; }
static bool host_byte(char c) { return ne_alphanumeric(c) || c == '.' || c == '-'; }

void ne_inlines_cut(ne_parser *p, uint32_t start, uint32_t end) {
  *NE_PUSH(p->arena, &p->cuts) = (ne_span){start, end};
}

static void add_link(ne_parser *p, ne_mark mark, uint32_t start, uint32_t end) {
  if (start < end) *NE_PUSH(p->arena, &p->prose->links) = (ne_link){start, end, (uint8_t)mark};
}

/* ---- Links ---- */

/* Whether an address begins with a scheme: letters, then "://". */
bool ne_inlines_scheme(const char *s, const char *end) {
  const char *p = s;
  while (p < end && p - s < 10 && ne_letter(*p)) p++;
  return p - s >= 2 && end - p > 3 && p[0] == ':' && p[1] == '/' && p[2] == '/';
}

/* Keeps the address [start, end) that markup gives, where it is one that leads out of the document. */
void ne_inlines_address(ne_parser *p, uint32_t start, uint32_t end) {
  const char *s = p->bytes + start;
  if (ne_inlines_scheme(s, p->bytes + end)) add_link(p, NE_MARK_URL, start, end);
  else if (end - start > 7 && memcmp(s, "mailto:", 7) == 0) add_link(p, NE_MARK_EMAIL, start + 7, end);
}

/* The end of the bare URL that goes on at `at`: at a blank, a quote, or what no address is written in. */
static uint32_t url_end(const ne_parser *p, uint32_t start, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t opened = 0, closed = 0;
  while (at < limit && graphic(bytes[at]) && !strchr("<>\"`|\\^{}[]", bytes[at])) {
    opened += bytes[at] == '(';
    if (bytes[at] == ')' && ++closed > opened) break;
    at++;
  }
  while (at > start && strchr(".,;:!?'*_~(", bytes[at - 1])) at--;
  return at;
}

/* Tries a bare URL around the mark at `at`, a colon, full stop or slash; what stands before `floor` is used up. Returns its
 * end, or 0. */
static uint32_t bare_url(ne_parser *p, uint32_t at, uint32_t floor, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t start = at;
  if (bytes[at] == ':') {
    if (limit - at < 4 || bytes[at + 1] != '/' || bytes[at + 2] != '/' || !graphic(bytes[at + 3])) return 0;
    while (start > floor && at - start < 10 && ne_letter(bytes[start - 1])) start--;
    if (at - start < 2) return 0;
  } else if (bytes[at] == '.') {
    if (at - floor < 3 || (memcmp(bytes + at - 3, "www", 3) != 0 && memcmp(bytes + at - 3, "WWW", 3) != 0)) return 0;
    start = at - 3;
    if ((start > floor && ne_letter(bytes[start - 1])) || limit - at < 2 || !ne_alphanumeric(bytes[at + 1])) return 0;
  } else {
    /* A host with a known last label, then a path. */
    static const char *const labels[] = {"com", "cn", "org", "net", "io", "ai", "co", "gov", "edu", "me", "dev", "app",
                                         "uk", "jp", "de", "eu", "us", "info", "tv", "ly", "gl", "cc", "be", "fm"};
    if (limit - at < 2 || !ne_alphanumeric(bytes[at + 1])) return 0;
    uint32_t label = at;
    while (label > floor && at - label < 5 && ne_letter(bytes[label - 1])) label--;
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
  ne_inlines_cut(p, start, end);
  return end;
}

/* Tries an e-mail address around the `@` at `at`. Returns its end, or 0. */
static uint32_t bare_address(ne_parser *p, uint32_t at, uint32_t floor, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t start = at, end = at + 1, dot = 0;
  while (start > floor && at - start < 64 && mail_byte(bytes[start - 1])) start--;
  while (end < limit && end - at < 255 && host_byte(bytes[end])) end++;
  while (end > at + 1 && !ne_alphanumeric(bytes[end - 1])) end--;
  for (uint32_t i = at + 1; i < end; i++)
    if (bytes[i] == '.') dot = i;
  while (start < at && bytes[start] == '.') start++;
  if (start == at || dot <= at + 1 || end - dot < 3 || !ne_letter(bytes[dot + 1])) return 0;
  add_link(p, NE_MARK_EMAIL, start, end);
  ne_inlines_cut(p, start, end);
  return end;
}

/* Reads "(address "title")" at `at`, of an image or a link. Returns its end, or 0; the address is [*start, *end). */
static uint32_t destination(const ne_parser *p, uint32_t at, bool image, uint32_t limit, uint32_t *start, uint32_t *end) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1, depth = 0;
  while (i < limit && ne_blank(bytes[i])) i++;
  if (i < limit && bytes[i] == '<') {
    *start = ++i;
    while (i < limit && bytes[i] != '>' && bytes[i] != '\n' && bytes[i] != '<') i++;
    if (i == limit || bytes[i] != '>') return 0;
    *end = i++;
  } else {
    *start = i;
    for (; i < limit && !ne_white(bytes[i]); i++) {
      if (bytes[i] == '\\' && i + 1 < limit && punctuation(bytes[i + 1])) i++;
      else if (bytes[i] == '(' && ++depth > LINK_NESTING) return 0;
      else if (bytes[i] == ')' && depth-- == 0) break;
    }
    *end = i;
  }
  while (i < limit && ne_blank(bytes[i])) i++;
  if (i < limit && (bytes[i] == '"' || bytes[i] == '\'')) {
    char quote = bytes[i++];
    while (i < limit && bytes[i] != quote && bytes[i] != '\n') i++;
    if (i == limit || bytes[i] != quote) return 0;
    i++;
    while (i < limit && ne_blank(bytes[i])) i++;
  }
  if (i < limit && bytes[i] == ')') return i + 1;
  /* Addresses pasted with blanks in them, closed by a Chinese parenthesis or cut off with the article are common. */
  bool scheme = ne_inlines_scheme(bytes + *start, bytes + limit);
  if (!scheme && !image) return 0;
  uint32_t stop = limit - *start > LINK_WINDOW ? *start + LINK_WINDOW : limit;
  for (i = *start; i < stop && bytes[i] != '\n'; i++) {
    if (bytes[i] == ')') return *end = i, i + 1;
    if (stop - i >= 3 && memcmp(bytes + i, "\uFF09", 3) == 0) return *end = i, i + 3;
  }
  if (!scheme) return 0;
  for (i = *start; i < limit && graphic(bytes[i]) && bytes[i] != '[' && bytes[i] != ']' && bytes[i] != '<';) i++;
  return *end = i;
}

/* The end of the attributes "{ width=50% }" at `at`, which some dialects let follow a link; `at` where there are none. */
static uint32_t attributes(const ne_parser *p, uint32_t at, uint32_t limit) {
  uint32_t stop = limit - at > NE_LABEL_MAX ? at + NE_LABEL_MAX : limit;
  if (at == limit || p->bytes[at] != '{') return at;
  for (uint32_t i = at + 1; i < stop && p->bytes[i] != '\n' && p->bytes[i] != '{'; i++)
    if (p->bytes[i] == '}') return i + 1;
  return at;
}

/* Reads what follows a closing bracket at `at`, an address in parentheses or a reference label. Returns the end of the
 * link, or 0. */
static uint32_t link_tail(ne_parser *p, uint32_t at, bool image, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t next = at + 1;
  if (next == limit) return 0;
  if (bytes[next] == '(') {
    uint32_t start = 0, end = 0, tail = destination(p, next, image, limit, &start, &end);
    if (!tail) return 0;
    bool address = image || start == end;
    for (uint32_t i = start; i < end && !address; i++) address = strchr("/.#:@?=", bytes[i]) != NULL;
    if (!address) return 0;
    ne_inlines_address(p, start, end);
    return attributes(p, tail, limit);
  }
  if (bytes[next] == '[') {
    uint32_t i = next + 1, stop = limit - i > NE_LABEL_MAX ? i + NE_LABEL_MAX : limit;
    while (i < stop && bytes[i] != ']' && bytes[i] != '[' && bytes[i] != '\n') i++;
    if (i < stop && bytes[i] == ']') return i + 1;
  }
  return 0;
}

/* Tries an image whose bracket is at `at`; its text may go over a few lines, but holds no other image. Returns its end,
 * or 0. */
static uint32_t image(ne_parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1, depth = 0, breaks = 0;
  for (; i < limit; i++) {
    char c = bytes[i];
    if (c == '[' && bytes[i - 1] == '!') return 0;
    if (c == '[') depth++;
    if (c == ']' && depth-- == 0) break;
    if (c == '\n' && (++breaks > 4 || (i + 1 < limit && ne_white(bytes[i + 1])))) return 0;
  }
  if (i == limit) return 0;
  uint32_t end = link_tail(p, i, true, limit);
  if (!end && i - at < NE_LABEL_MAX && !breaks) end = i + 1;
  if (end) ne_inlines_cut(p, at - 1, end);
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
  for (size_t i = 0; i < length; i++) lower[i] = ne_letter(name[i]) ? (char)(name[i] | 0x20) : name[i];
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
static uint32_t element_end(ne_parser *p, const tag *t, uint32_t at, uint32_t limit) {
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

/* What a tag at `at` that ends at `end` does to the blocks. Returns where to go on. */
static uint32_t apply_tag(ne_parser *p, const tag *t, bool closing, uint32_t at, uint32_t end, uint32_t limit) {
  if (t->kind == TAG_INLINE) {
    ne_inlines_cut(p, at, end);
    return end;
  }
  if (t->kind == TAG_HIDDEN) {
    uint32_t after = closing ? 0 : element_end(p, t, end, limit);
    ne_inlines_cut(p, at, after ? after : end);
    return after ? after : end;
  }
  if (t->kind == TAG_TITLE && closing && p->open && !ne_markup_titled(p)) {
    ne_markup_title(p, p->block.start, at);
    p->block.kind = NE_BLOCK_TITLE;
  }
  ne_markup_close(p, at);
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
  ne_markup_open(p, (ne_block_kind)p->html_kind, p->html_level, end);
  return end;
}

/* Tries a tag, comment or address in angle brackets at `at`. Returns where to go on, or 0. */
static uint32_t angle(ne_parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1;
  if (i == limit) return 0;
  if (bytes[i] == '!' || bytes[i] == '?') {
    if (limit - i >= 3 && memcmp(bytes + i, "!--", 3) == 0) {
      if (p->no_comment_end == limit) return 0;
      for (const char *s = bytes + i + 1, *end = bytes + limit; (s = memchr(s, '>', (size_t)(end - s))); s++) {
        if (s[-1] != '-' || s[-2] != '-') continue;
        uint32_t after = (uint32_t)(s + 1 - bytes);
        ne_inlines_cut(p, at, after);
        return after;
      }
      p->no_comment_end = limit;
      return 0;
    }
    if (i + 1 == limit || !ne_letter(bytes[i + 1])) return 0;
    while (i < limit && bytes[i] != '>' && bytes[i] != '<') i++;
    if (i == limit || bytes[i] == '<') return 0;
    ne_inlines_cut(p, at, i + 1);
    return i + 1;
  }
  bool closing = bytes[i] == '/';
  i += closing;
  uint32_t name = i;
  if (i == limit || !ne_letter(bytes[i])) return 0;
  while (i < limit && (ne_alphanumeric(bytes[i]) || bytes[i] == '-' || bytes[i] == ':') && i - name < 40) i++;
  const tag *t = find_tag(bytes + name, i - name);
  if (!t || i == limit || (bytes[i] != '>' && bytes[i] != '/' && !ne_white(bytes[i]))) {
    /* <https://example.org/> and <name@example.org> */
    uint32_t end = at + 1;
    bool mail = false;
    while (end < limit && graphic(bytes[end]) && bytes[end] != '<' && bytes[end] != '>') mail |= bytes[end++] == '@';
    if (end < limit && bytes[end] == '>' && end > at + 1 && (mail || ne_inlines_scheme(bytes + at + 1, bytes + end))) {
      add_link(p, ne_inlines_scheme(bytes + at + 1, bytes + end) ? NE_MARK_URL : NE_MARK_EMAIL, at + 1, end);
      ne_inlines_cut(p, at, end + 1);
      return end + 1;
    }
    if (t || i == limit || (!closing && !ne_white(bytes[i]))) return 0;
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
      ne_inlines_address(p, i + 1, (uint32_t)(close - bytes));
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
  ne_inlines_cut(p, at, i + 1);
  return i + 1;
}

/* ---- Inside a block ---- */

/* Code in backticks at `at`. Returns its end, or 0. */
static uint32_t code(ne_parser *p, uint32_t at, uint32_t limit) {
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
      ne_inlines_cut(p, at, i);
      return i;
    }
  }
  return 0;
}

/* A run of emphasis marks at `at`: two or three, or one that stands at a word. Returns its end. */
static uint32_t emphasis(ne_parser *p, uint32_t at, uint32_t limit) {
  const char *bytes = p->bytes;
  char mark = bytes[at];
  uint32_t end = at;
  while (end < limit && bytes[end] == mark) end++;
  bool before = at > p->block.start && !ne_white(bytes[at - 1]), after = end < limit && !ne_white(bytes[end]);
  bool counts = before || after || (mark == '*' && end - at > 1);
  if (mark == '~') counts = counts && end - at == 2;
  /* snake_case is one word, and so is 3*4. */
  if (mark == '_' && before && after && ne_alphanumeric(bytes[at - 1]) && ne_alphanumeric(bytes[end])) counts = false;
  if (mark == '*' && end - at == 1 && before && after && ne_digit(bytes[at - 1]) && ne_digit(bytes[end])) counts = false;
  if (counts) ne_inlines_cut(p, at, end);
  return end;
}

/* Closes the latest open bracket at `at`. Returns the end of the link or note that it makes, or 0. */
static uint32_t close_bracket(ne_parser *p, uint32_t at, uint32_t limit) {
  ne_bracket open = p->brackets[--p->bracket_count];
  if (at - open.at > 1 && at - open.at < NE_LABEL_MAX && p->bytes[open.at + 1] == '^') {
    p->cuts.count = open.cuts;
    ne_inlines_cut(p, open.at, at + 1);
    return at + 1;
  }
  uint32_t end = link_tail(p, at, false, limit);
  if (!end) return 0;
  /* The bracket goes before the cuts within the text of the link; a link is in no other, so that each moves but once. */
  p->bracket_count = 0;
  ne_inlines_cut(p, at, end);
  size_t inside = p->cuts.count - open.cuts;
  ne_inlines_cut(p, at, end);
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
  const uint64_t ones = 0x0101010101010101u, highs = ones * 0x80;
  while (at < end) {
    for (uint64_t word; end - at >= 8; at += 8) {
      memcpy(&word, bytes + at, 8);
      if ((word & highs) == highs) continue;
      /* The special ones and few others: * + from 2A, . / from 2E, : to @ from 3A, [ to ` from 5B, ~ DEL from 7E. */
      uint64_t low = word & ~highs, some = 0;
      some |= (low + ones * (0x80 - 0x2A)) & ~(low + ones * (0x80 - 0x2C));
      some |= (low + ones * (0x80 - 0x2E)) & ~(low + ones * (0x80 - 0x30));
      some |= (low + ones * (0x80 - 0x3A)) & ~(low + ones * (0x80 - 0x41));
      some |= (low + ones * (0x80 - 0x5B)) & ~(low + ones * (0x80 - 0x61));
      some |= low + ones * (0x80 - 0x7E);
      if (some & ~word & highs) break;
    }
    uint32_t stop = end - at < 8 ? end : at + 8;
    while (at < stop && !special[(unsigned char)bytes[at]]) at++;
    if (at < stop) break;
  }
  return at;
}

uint32_t ne_inlines_read(ne_parser *p, uint32_t at, uint32_t line_end, uint32_t limit) {
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
        ne_inlines_cut(p, at, at + 1);
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
      if (p->bracket_count == NE_BRACKETS) {
        p->bracket_count /= 2;
        memmove(p->brackets, p->brackets + NE_BRACKETS / 2, p->bracket_count * sizeof *p->brackets);
      }
      p->brackets[p->bracket_count++] = (ne_bracket){at, (uint32_t)p->cuts.count};
    } else if (c == ']' && p->bracket_count) {
      next = close_bracket(p, at, line_end);
    } else if (c == '<') {
      next = angle(p, at, limit);
    }
    at = next ? next : at + 1;
    if (next) floor = at;
    if (at > line_end) {
      p->line_start = at;
      line_end = ne_line_end(p, at);
      if (line_end > limit) line_end = limit;
    }
  }
  return line_end;
}
