#include "inlines.h"

enum {
  WRAPPED_COLUMNS = 100, /* lines up to here may be a paragraph wrapped by a mail program or an editor */
  NARROW_COLUMNS = 40,   /* and lines shorter than this are not */
  SETEXT_COLUMNS = 80,   /* longer lines over dashes are a paragraph and a rule */
  HASH_DIGITS = 32
};

static bool hexadecimal(char c) { return ne_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

static uint32_t trim_back(const ne_parser *p, uint32_t start, uint32_t end) {
  while (end > start && ne_white(p->bytes[end - 1])) end--;
  return end;
}

static uint32_t trim_front(const ne_parser *p, uint32_t start, uint32_t end) {
  while (start < end && ne_white(p->bytes[start])) start++;
  return start;
}

/* The columns that bytes [start, end) fill on a terminal; `*ideographs` is how many of its characters are wide. */
static uint32_t columns(const ne_parser *p, uint32_t start, uint32_t end, uint32_t *ideographs) {
  const unsigned char *bytes = (const unsigned char *)p->bytes;
  const uint64_t ones = 0x0101010101010101u;
  uint32_t count = 0, wide = 0, i = start;
  for (uint64_t word; end - i >= 8; i += 8) {
    memcpy(&word, bytes + i, 8);
    uint64_t tails = word >> 7 & ~(word >> 6) & ones, leads = ((word & ones * 0x7F) + ones * (0x80 - 0x63)) & word & ones * 0x80;
    count += 8 - (uint32_t)(tails * ones >> 56);
    wide += (uint32_t)((leads >> 7) * ones >> 56);
  }
  for (; i < end; i++) {
    count += (bytes[i] & 0xC0) != 0x80;
    wide += bytes[i] >= 0xE3;
  }
  *ideographs = wide;
  return count + wide;
}

/* The length of the blank at `at`, no-break and wide ones included, or 0. */
static uint32_t indent_blank(const ne_parser *p, uint32_t at, uint32_t end) {
  const unsigned char *b = (const unsigned char *)p->bytes + at;
  if (at < end && ne_blank((char)b[0])) return 1;
  if (end - at >= 2 && b[0] == 0xC2 && b[1] == 0xA0) return 2;
  if (end - at >= 3 && b[0] == 0xE2 && b[1] == 0x80 && b[2] >= 0x80 && b[2] <= 0x8B) return 3;
  return 0;
}

/* ---- Blocks and runs ---- */

/* Where a run that begins at `start` and would be too long is best cut: after a sentence, else at a blank. */
static uint32_t run_end(const ne_parser *p, uint32_t start) {
  uint32_t most = start + NE_RUN_MAX, least = start + NE_RUN_MAX / 2, at_blank = 0;
  while ((p->bytes[most] & 0xC0) == 0x80) most--;
  for (uint32_t at = most; at > least; at--) {
    char before = p->bytes[at - 1];
    if ((p->bytes[at] & 0xC0) == 0x80) continue;
    if (before == '\n' || ((before == '.' || before == '!' || before == '?') && ne_white(p->bytes[at]))) return at;
    if (at - start >= 3) {
      const char *s = p->bytes + at - 3;
      if (memcmp(s, "\u3002", 3) == 0 || memcmp(s, "\uFF01", 3) == 0 || memcmp(s, "\uFF1F", 3) == 0) return at;
    }
    if (!at_blank && ne_blank(before)) at_blank = at;
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
static void add_runs(ne_parser *p, uint32_t start, uint32_t end) {
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
static void add_prose(ne_parser *p, uint32_t start, uint32_t end) {
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

static void close_block(ne_parser *p, uint32_t end) {
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

void ne_markup_open(ne_parser *p, ne_block_kind kind, uint32_t level, uint32_t start) {
  close_block(p, start);
  p->open = true;
  p->lines = 0;
  p->block = (ne_block){.start = start, .end = start, .first_run = (uint32_t)p->prose->runs.count, .kind = (uint8_t)kind,
                        .level = (uint8_t)(level < 255 ? level : 255)};
}

/* The title without the markers and blanks around it. */
void ne_markup_title(ne_parser *p, uint32_t start, uint32_t end) {
  while (start < end && (ne_white(p->bytes[start]) || p->bytes[start] == '*' || p->bytes[start] == '_')) start++;
  while (end > start && (ne_white(p->bytes[end - 1]) || p->bytes[end - 1] == '*' || p->bytes[end - 1] == '_')) end--;
  if (start < end) p->prose->title = (ne_span){start, end};
}

/* Closes a block whose level-one heading may be the document's title. */
void ne_markup_close(ne_parser *p, uint32_t end) {
  bool first = !p->prose->blocks.count && !ne_markup_titled(p);
  if (p->open && first && p->block.kind == NE_BLOCK_HEADING && p->block.level == 1) {
    ne_markup_title(p, p->block.start, end);
    if (ne_markup_titled(p)) p->block.kind = NE_BLOCK_TITLE;
  }
  close_block(p, end);
}

/* ---- Lines ---- */

static bool wide(uint32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFFEF) || c >= 0x20000;
}

static bool is_in(uint32_t c, const uint32_t *set) {
  while (*set && *set != c) set++;
  return *set != 0;
}

/* What may stand after the end of a sentence and before the start of one; what ends one; what does not. */
static const uint32_t closing_marks[] = {'"', '\'', ')', ']', '*', '_', 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F,
                                         0x3011, 0xFF09, 0};
static const uint32_t opening_marks[] = {'"', '\'', '(', '*', '_', 0x2018, 0x201C, 0};
static const uint32_t final_marks[] = {'.', '!', '?', ':', ';', 0x3002, 0xFF01, 0xFF1F, 0xFF1A, 0xFF1B, 0x2026, 0};
static const uint32_t inner_marks[] = {',', 0xFF0C, 0x3001, 0};

/* Whether the line [start, end) goes on with the sentence or the paragraph of the line before. */
static bool continues(ne_parser *p, uint32_t start, uint32_t end, uint32_t indent) {
  const char *bytes = p->bytes;
  uint32_t before_end = trim_back(p, p->line_start, p->line_end);
  for (size_t i = p->cuts.count; i && p->cuts.items[i - 1].end >= before_end; i--) {
    uint32_t from = p->cuts.items[i - 1].start;
    if (from < before_end) before_end = from > p->line_start ? trim_back(p, p->line_start, from) : p->line_start;
  }
  if (before_end == p->line_start || start == end) return false;
  if (indent > p->indent + 1) return false;
  if (start >= p->region_end) {
    p->region_columns = p->region_lines = p->region_full = 0;
    for (uint32_t line = p->line_start; line < p->length;) {
      uint32_t line_end = ne_line_end(p, line), trimmed = trim_back(p, line, line_end);
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
    if (!is_in(last, closing_marks)) break;
  }
  for (const char *s = bytes + start; s < bytes + end; s += size) {
    first = ne_decode(s, bytes + end, &size);
    if (!is_in(first, opening_marks)) break;
  }
  /* Initials end no sentence. */
  if (last == '.' && before_end - p->line_start >= 3 && bytes[before_end - 1] == '.' &&
      ne_kind_of((unsigned char)bytes[before_end - 2] & 0x7F) == NE_KIND_UPPER && !ne_letter(bytes[before_end - 3]))
    last = 'A';
  bool final = is_in(last, final_marks), open = is_in(last, inner_marks);
  uint32_t ideographs, seen = before_end - p->line_start;
  if (p->region_columns > WRAPPED_COLUMNS && seen > WRAPPED_COLUMNS) seen = WRAPPED_COLUMNS;
  uint32_t width = columns(p, p->line_start, p->line_start + seen, &ideographs);
  if (ideographs > width / 8 || wide(first)) {
    if (final) return false;
    if (open || first == 0xFF0C || first == 0x3001 || first == 0x3002) return true;
    /* Lines of one width that end within a sentence have been wrapped. */
    if (p->region_columns > WRAPPED_COLUMNS || width + 6 < p->region_columns) return false;
    if (p->region_lines == 2) return p->region_columns >= 60;
    return p->region_columns >= NARROW_COLUMNS && 2 * p->region_full >= p->region_lines - 1;
  }
  bool lower = ne_kind_of(first) == NE_KIND_LOWER;
  if (p->region_columns > WRAPPED_COLUMNS || p->region_columns < NARROW_COLUMNS) return open || (!final && lower);
  if (lower || (!final && ne_digit((char)first) && first < 0x80)) return true;
  uint32_t word = start;
  while (word < end && !ne_white(bytes[word])) word++;
  bool full = width + 1 + columns(p, start, word, &ideographs) > p->region_columns;
  if (full) return true;
  if (final) return false;
  if (open || 2 * width >= p->region_columns) return true;
  /* A short line is a heading, unless it has words in small letters or opens an article whose heading is known: of wire
   * reports the dateline has been taken away. */
  if (p->region_full < 2) return false;
  if (ne_markup_titled(p) && p->prose->blocks.count == 1) return true;
  for (uint32_t i = p->line_start + 1; i < before_end; i++)
    if (ne_blank(bytes[i - 1]) && bytes[i] >= 'a' && bytes[i] <= 'z') return true;
  return false;
}

/* The end of a rule's line: three or more of one mark and blanks. */
static bool is_rule(const ne_parser *p, uint32_t start, uint32_t end) {
  char mark = start < end ? p->bytes[start] : 0;
  uint32_t marks = 0;
  if (mark != '-' && mark != '*' && mark != '_') return false;
  for (uint32_t i = start; i < end; i++) {
    if (p->bytes[i] == mark) marks++;
    else if (!ne_blank(p->bytes[i])) return false;
  }
  return marks >= 3;
}

static bool is_underline(const ne_parser *p, uint32_t start, uint32_t end) {
  char mark = p->bytes[start];
  if ((mark != '=' && mark != '-') || end - start < 2) return false;
  for (uint32_t i = start; i < end; i++)
    if (p->bytes[i] != mark) return false;
  return true;
}

/* A row of dashes, colons and bars under the head of a table. */
static bool is_separator(const ne_parser *p, uint32_t start, uint32_t end) {
  bool bars = false, dashes = false;
  for (uint32_t i = start; i < end; i++) {
    char c = p->bytes[i];
    if (c == '|') bars = true;
    else if (c == '-') dashes = true;
    else if (c != ':' && c != '+' && !ne_blank(c)) return false;
  }
  return bars && dashes;
}

static void read_row(ne_parser *p, uint32_t start, uint32_t end) {
  const char *bytes = p->bytes;
  if (is_separator(p, start, end)) return;
  if (start < end && bytes[start] == '|') start++;
  for (uint32_t cell = start, i = start; i <= end; i++) {
    if (i < end && (bytes[i] != '|' || (i > start && bytes[i - 1] == '\\'))) continue;
    uint32_t from = trim_front(p, cell, i), to = trim_back(p, from, i);
    if (from < to) {
      ne_markup_open(p, NE_BLOCK_CELL, 0, from);
      ne_inlines_read(p, from, to, to);
      close_block(p, to);
    }
    cell = i + 1;
  }
}

/* The length of a fence at the start of [start, end), or 0. */
static uint32_t fence(const ne_parser *p, uint32_t start, uint32_t end) {
  uint32_t i = start;
  if (start == end || (p->bytes[start] != '`' && p->bytes[start] != '~')) return 0;
  while (i < end && p->bytes[i] == p->bytes[start]) i++;
  if (i - start < 3) return 0;
  if (p->bytes[start] == '`' && memchr(p->bytes + i, '`', end - i)) return 0;
  return i - start;
}

/* The start of the line after the one that closes a fence, or 0 where none does. `at` is the line after the opening. */
static uint32_t fence_end(ne_parser *p, char mark, uint32_t length, uint32_t at) {
  if (length > 8) length = 8;
  bool *failed = p->no_fence_end[mark == '~'];
  if (failed[length]) return 0;
  while (at < p->length) {
    uint32_t line_end = ne_line_end(p, at), i = at;
    while (i < line_end && (ne_blank(p->bytes[i]) || p->bytes[i] == '>')) i++;
    uint32_t first = i;
    while (i < line_end && p->bytes[i] == mark) i++;
    if (i - first >= length && trim_front(p, i, line_end) == line_end) return line_end + (line_end < p->length);
    at = line_end + 1;
  }
  for (; length <= 8; length++) failed[length] = true;
  return 0;
}

/* The end of the list marker at `at` with the blanks after it, or 0. */
static uint32_t list_marker(const ne_parser *p, uint32_t at, uint32_t end) {
  const char *bytes = p->bytes;
  uint32_t i = at;
  if (end - at >= 3 && memcmp(bytes + at, "\u2022", 3) == 0) {
    i += 3;
  } else if (bytes[i] == '-' || bytes[i] == '*' || bytes[i] == '+') {
    i++;
    if (i < end && !ne_blank(bytes[i])) return 0;
  } else {
    while (i < end && i - at < 9 && ne_digit(bytes[i])) i++;
    if (i == at || i == end || (bytes[i] != '.' && bytes[i] != ')')) return 0;
    /* Within a paragraph a number at the start of a line is no marker, unless it begins a list. */
    if (p->open && p->block.kind == NE_BLOCK_PARAGRAPH && !(i - at == 1 && bytes[at] == '1')) return 0;
    i++;
    if (i < end && !ne_blank(bytes[i])) return 0;
  }
  while (i < end && ne_blank(bytes[i])) i++;
  return i;
}

/* "[label]: address", "[^note]: text": returns the end of the marker or of the whole line, or 0. */
static uint32_t definition(ne_parser *p, uint32_t at, uint32_t end) {
  const char *bytes = p->bytes;
  uint32_t i = at + 1, stop = end - at > NE_LABEL_MAX ? at + NE_LABEL_MAX : end;
  while (i < stop && bytes[i] != ']' && bytes[i] != '[') i++;
  if (i + 1 >= stop || bytes[i] != ']' || bytes[i + 1] != ':' || i == at + 1) return 0;
  i += 2;
  while (i < end && ne_blank(bytes[i])) i++;
  if (bytes[at + 1] == '^') return i;
  uint32_t angled = i < end && bytes[i] == '<', address = i + angled, to = address;
  while (to < end && !ne_blank(bytes[to]) && !(angled && bytes[to] == '>')) to++;
  bool local = to > address && (bytes[address] == '/' || bytes[address] == '#');
  if (!local && !ne_inlines_scheme(bytes + address, bytes + to)) return 0;
  ne_inlines_address(p, address, to);
  return end;
}

/* Reads the line at `at`. Returns the start of the next one. */
static uint32_t read_line(ne_parser *p, uint32_t at) {
  const char *bytes = p->bytes;
  uint32_t line_end = ne_line_end(p, at), end = trim_back(p, at, line_end), start = at, indent = 0, quote = 0;
  uint32_t next = line_end + (line_end < p->length);
  for (uint32_t size; (size = indent_blank(p, start, end)); start += size) indent += bytes[start] == '\t' ? 4 : 1;
  while (!p->plain && start < end && bytes[start] == '>') {
    quote++;
    for (start++; start < end && ne_blank(bytes[start]);) start++;
  }
  if (start == end) {
    ne_markup_close(p, at);
    p->table = false;
    return next;
  }
  if (p->open && quote != p->quote) ne_markup_close(p, at);
  p->quote = quote;

  if (!p->plain) {
    uint32_t ticks = fence(p, start, end);
    if (ticks) {
      /* A fence that nothing closes is a slip of the pen: what follows is text. */
      uint32_t after = fence_end(p, bytes[start], ticks, next);
      ne_markup_close(p, at);
      return after ? after : next;
    }
    if (p->open && p->lines == 1 && is_underline(p, start, end)) {
      uint32_t ideographs, before_end = trim_back(p, p->line_start, p->line_end);
      char last = before_end ? bytes[before_end - 1] : 0;
      bool sentence = last == '.' || last == '!' || last == '?' ||
                      (before_end - p->line_start >= 3 && (memcmp(bytes + before_end - 3, "\u3002", 3) == 0 ||
                                                         memcmp(bytes + before_end - 3, "\uFF01", 3) == 0 ||
                                                         memcmp(bytes + before_end - 3, "\uFF1F", 3) == 0));
      if (bytes[start] == '=' || (!sentence && columns(p, p->line_start, before_end, &ideographs) <= SETEXT_COLUMNS)) {
        p->block.kind = NE_BLOCK_HEADING;
        p->block.level = bytes[start] == '=' ? 1 : 2;
      }
      ne_markup_close(p, at);
      return next;
    }
    if (is_rule(p, start, end) || (bytes[start] == '=' && is_underline(p, start, end))) {
      ne_markup_close(p, at);
      return next;
    }
    uint32_t items = 0, level = indent / 2;
    for (uint32_t marker; start < end && (marker = list_marker(p, start, end)); start = marker) {
      /* The marks of a list must not hide a rule, nor a bold word. */
      if (items == 0) ne_markup_close(p, at);
      items++;
      indent += marker - start;
    }
    if (start == end) return next;
    uint32_t marks = 0;
    while (start + marks < end && bytes[start + marks] == '#') marks++;
    if (marks >= 1 && marks <= 6 && start + marks < end && (marks > 1 || ne_blank(bytes[start + marks]))) {
      uint32_t from = trim_front(p, start + marks, end), to = end;
      while (to > from && bytes[to - 1] == '#') to--;
      if (to < end && to > from && !ne_blank(bytes[to - 1])) to = end;
      to = trim_back(p, from, to);
      ne_markup_close(p, at);
      ne_markup_open(p, NE_BLOCK_HEADING, marks, from);
      ne_inlines_read(p, from, to, to);
      ne_markup_close(p, to);
      return next;
    }
    if (marks == end - start) return next;
    if (items) {
      ne_markup_open(p, NE_BLOCK_ITEM, level + items, start);
    } else if (bytes[start] == '|' || p->table) {
      if (bytes[start] == '|' || memchr(bytes + start, '|', end - start)) {
        ne_markup_close(p, at);
        read_row(p, start, end);
        return next;
      }
      p->table = false;
    } else if (memchr(bytes + start, '|', end - start)) {
      uint32_t below = ne_line_end(p, next);
      if (is_separator(p, next, below)) {
        p->table = true;
        ne_markup_close(p, at);
        read_row(p, start, end);
        return next;
      }
    }
    if (bytes[start] == '[') {
      uint32_t marker = definition(p, start, end);
      if (marker) {
        ne_markup_close(p, at);
        start = marker;
        if (start == end) return next;
      }
    }
  }

  if (p->open && p->lines && !continues(p, start, end, indent)) ne_markup_close(p, at);
  if (!p->open) {
    if (quote) ne_markup_open(p, NE_BLOCK_QUOTE, quote, start);
    else ne_markup_open(p, (ne_block_kind)p->html_kind, p->html_level, start);
  } else if (quote && p->lines) {
    ne_inlines_cut(p, at, start);
  }
  size_t first_cut = p->cuts.count;
  bool first_line = p->lines == 0;
  p->line_start = at;
  p->indent = indent;
  p->line_end = ne_inlines_read(p, start, line_end, p->length);
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
      else ne_markup_close(p, p->line_end);
    }
  }
  return p->line_end + (p->line_end < p->length);
}

/* ---- Front matter ---- */

/* Whether the line may stand in front matter: "key: value", what belongs to one, or a remark. */
static bool is_field(const ne_parser *p, uint32_t start, uint32_t end) {
  char c = start < end ? p->bytes[start] : ' ';
  if (ne_white(c) || c == '-' || c == '#') return true;
  const char *colon = memchr(p->bytes + start, ':', end - start);
  if (!colon) return false;
  uint32_t at = (uint32_t)(colon - p->bytes);
  return at > start && at - start < 64 && (at + 1 == end || ne_blank(p->bytes[at + 1]) || strchr("'\"[", p->bytes[at + 1]));
}

static bool is_key(const ne_parser *p, uint32_t start, uint32_t colon, const char *key) {
  return colon - start == strlen(key) && memcmp(p->bytes + start, key, colon - start) == 0;
}

static void read_field(ne_parser *p, uint32_t start, uint32_t end) {
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
  ne_markup_open(p, NE_BLOCK_TITLE, 0, from);
  ne_inlines_read(p, from, to, to);
  close_block(p, to);
  p->hidden = false;
}

/* Reads front matter, which stands between two lines "---" at the start. Returns where the text begins. */
static uint32_t read_front_matter(ne_parser *p) {
  const char *bytes = p->bytes;
  uint32_t start = trim_front(p, 0, p->length), line_end = ne_line_end(p, start), at = line_end + 1, end = 0;
  if (trim_back(p, start, line_end) - start != 3 || memcmp(bytes + start, "---", 3) != 0) return 0;
  bool fields = false;
  for (uint32_t line = at; line < p->length && !end;) {
    line_end = ne_line_end(p, line);
    uint32_t trimmed = trim_back(p, line, line_end);
    if (trimmed - line == 3 && (memcmp(bytes + line, "---", 3) == 0 || memcmp(bytes + line, "...", 3) == 0)) end = line;
    else if (!is_field(p, line, trimmed)) return 0;
    fields |= trimmed > line && !end;
    line = line_end + 1;
  }
  if (!end || !fields) return 0;
  while (at < end) {
    uint32_t stop = ne_line_end(p, at);
    read_field(p, at, stop);
    at = stop + 1;
  }
  line_end = ne_line_end(p, end);
  return line_end + (line_end < p->length);
}

void ne_prose_begin(ne_prose *prose, const ne_text *text, bool plain, ne_arena *arena) {
  memset(prose, 0, sizeof *prose);
  ne_parser *p = prose->parser = ne_alloc_zero(arena, sizeof *p);
  p->bytes = text->bytes;
  p->length = text->length;
  p->prose = prose;
  p->arena = arena;
  p->plain = plain;
  p->html_kind = NE_BLOCK_PARAGRAPH;
  p->no_comment_end = UINT32_MAX;
  memset(p->no_element_end, 0xFF, sizeof p->no_element_end);
  p->next = plain ? 0 : read_front_matter(p);
}

bool ne_prose_go_on(ne_prose *prose, uint32_t size) {
  ne_parser *p = prose->parser;
  uint32_t limit = p->length - p->next > size ? p->next + size : p->length;
  while (p->next < limit) p->next = read_line(p, p->next);
  if (p->next < p->length) return false;
  ne_markup_close(p, p->length);
  NE_FREE_LIST(p->arena, &p->cuts);
  ne_free(p->arena, p, sizeof *p);
  prose->parser = NULL;
  return true;
}

static void read_all(ne_prose *prose, const ne_text *text, bool plain, ne_arena *arena) {
  ne_prose_begin(prose, text, plain, arena);
  ne_prose_go_on(prose, UINT32_MAX);
}

void ne_prose_open(ne_prose *prose, const ne_text *text, ne_arena *arena) { read_all(prose, text, false, arena); }

void ne_prose_plain(ne_prose *prose, const ne_text *text, ne_arena *arena) { read_all(prose, text, true, arena); }
