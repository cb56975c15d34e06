#include "text.h"

#include <string.h>
#include <utf8proc.h>

#include "text_table.h"

enum { REPLACEMENT = 0xFFFD, BYTE_ORDER_MARK_SIZE = 3, DECOMPOSED_MAX = 8 };

/* ---- Kinds of code points ---- */

enum {
  B = NE_KIND_BLANK, R = NE_KIND_BREAK, D = NE_KIND_DIGIT, L = NE_KIND_LOWER, U = NE_KIND_UPPER, O = NE_KIND_OTHER
};

const uint8_t ne_ascii_kinds[128] = {
  O, O, O, O, O, O, O, O, O, B, R, B, B, R, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
  B, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, O,
  O, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, O, O, O, O, O,
  O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
};

typedef struct kind_range {
  uint32_t first, last;
  uint8_t kind;
} kind_range;

/* Scripts whose kind the category does not tell, and the punctuation that is asked for most, in order. */
static const kind_range kind_ranges[] = {
  {0x0085, 0x0085, NE_KIND_BREAK},   {0x1100, 0x11FF, NE_KIND_HANGUL},  {0x2010, 0x2027, NE_KIND_OTHER},
  {0x2030, 0x205E, NE_KIND_OTHER},   {0x2E80, 0x2FDF, NE_KIND_HAN},     {0x3001, 0x3004, NE_KIND_OTHER},
  {0x3005, 0x3005, NE_KIND_HAN},     {0x3006, 0x3006, NE_KIND_OTHER},   {0x3007, 0x3007, NE_KIND_HAN},
  {0x3008, 0x3020, NE_KIND_OTHER},   {0x3021, 0x3029, NE_KIND_HAN},     {0x3038, 0x303B, NE_KIND_HAN},
  {0x3041, 0x3096, NE_KIND_KANA},    {0x309D, 0x309F, NE_KIND_KANA},    {0x30A1, 0x30FA, NE_KIND_KANA},
  {0x30FC, 0x30FF, NE_KIND_KANA},    {0x3130, 0x318F, NE_KIND_HANGUL},  {0x31F0, 0x31FF, NE_KIND_KANA},
  {0x3400, 0x4DBF, NE_KIND_HAN},     {0x4E00, 0x9FFF, NE_KIND_HAN},     {0xA960, 0xA97F, NE_KIND_HANGUL},
  {0xAC00, 0xD7FF, NE_KIND_HANGUL},  {0xF900, 0xFAFF, NE_KIND_HAN},     {0xFF01, 0xFF0F, NE_KIND_OTHER},
  {0xFF1A, 0xFF20, NE_KIND_OTHER},   {0xFF3B, 0xFF40, NE_KIND_OTHER},   {0xFF5B, 0xFF65, NE_KIND_OTHER},
  {0xFF66, 0xFF9F, NE_KIND_KANA},    {0xFFA0, 0xFFDC, NE_KIND_HANGUL},  {0x1B000, 0x1B16F, NE_KIND_KANA},
  {0x20000, 0x3FFFD, NE_KIND_HAN},
};

ne_kind ne_kind_look_up(uint32_t code_point) {
  if (code_point < 0x80) return (ne_kind)ne_ascii_kinds[code_point];
  size_t low = 0, high = sizeof kind_ranges / sizeof *kind_ranges;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (code_point > kind_ranges[middle].last) low = middle + 1;
    else high = middle;
  }
  if (low < sizeof kind_ranges / sizeof *kind_ranges && code_point >= kind_ranges[low].first)
    return (ne_kind)kind_ranges[low].kind;
  switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return NE_KIND_UPPER;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL: return NE_KIND_LOWER;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return NE_KIND_MARK;
    case UTF8PROC_CATEGORY_ZS: return NE_KIND_BLANK;
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return NE_KIND_BREAK;
    default: return NE_KIND_OTHER;
  }
}

uint32_t ne_lower_look_up(uint32_t code_point) { return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code_point); }

bool ne_boundary_look_up(const char *bytes, uint32_t start, uint32_t end, uint32_t at) {
  if (at <= start || at >= end) return true;
  int size;
  ne_kind after = ne_kind_of(ne_decode(bytes + at, bytes + end, &size));
  if (after == NE_KIND_MARK) return false;
  if (!NE_WORDLIKE(after)) return true;
  /* A few marks may stand on the letter before; more than that is no word. */
  const char *p = bytes + at;
  for (int marks = 0; marks < 8 && p > bytes + start; marks++) {
    ne_kind before = ne_kind_of(ne_decode_back(bytes + start, p, &size));
    if (before != NE_KIND_MARK) return !NE_WORDLIKE(before);
    p -= size;
  }
  return true;
}

/* ---- UTF-8 ---- */

int ne_encode(uint32_t c, char *out) {
  if (c < 0x80) return out[0] = (char)c, 1;
  if (c < 0x800) return out[0] = (char)(0xC0 | c >> 6), out[1] = (char)(0x80 | (c & 0x3F)), 2;
  if (c < 0x10000) {
    out[0] = (char)(0xE0 | c >> 12);
    out[1] = (char)(0x80 | (c >> 6 & 0x3F));
    out[2] = (char)(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | c >> 18);
  out[1] = (char)(0x80 | (c >> 12 & 0x3F));
  out[2] = (char)(0x80 | (c >> 6 & 0x3F));
  out[3] = (char)(0x80 | (c & 0x3F));
  return 4;
}

int32_t ne_decode_strictly(const unsigned char *p, const unsigned char *end, int *size) {
  unsigned char lead = *p, least = 0x80, most = 0xBF;
  int tail;
  if (lead < 0x80) return *size = 1, lead;
  *size = 1;
  if (lead < 0xC2 || lead > 0xF4) return -1;
  if (lead < 0xE0) tail = 1;
  else if (lead < 0xF0) {
    tail = 2;
    if (lead == 0xE0) least = 0xA0; /* else overlong */
    if (lead == 0xED) most = 0x9F;  /* else a surrogate */
  } else {
    tail = 3;
    if (lead == 0xF0) least = 0x90;
    if (lead == 0xF4) most = 0x8F; /* else above U+10FFFF */
  }
  int32_t c = lead & (0x3F >> tail);
  for (int i = 1; i <= tail; i++) {
    if (p + i == end || p[i] < least || p[i] > most) return *size = i, -1;
    c = c << 6 | (p[i] & 0x3F);
    least = 0x80;
    most = 0xBF;
  }
  return *size = tail + 1, c;
}

/* ---- HTML entities ---- */

typedef struct entity {
  char name[9];
  uint16_t code_point;
} entity;

/* In the order of strcmp. */
static const entity entities[] = {
  {"AElig", 0xC6},    {"Aacute", 0xC1},   {"Acirc", 0xC2},    {"Agrave", 0xC0},   {"Aring", 0xC5},    {"Atilde", 0xC3},
  {"Auml", 0xC4},     {"Ccedil", 0xC7},   {"ETH", 0xD0},      {"Eacute", 0xC9},   {"Ecirc", 0xCA},    {"Egrave", 0xC8},
  {"Euml", 0xCB},     {"Iacute", 0xCD},   {"Icirc", 0xCE},    {"Igrave", 0xCC},   {"Iuml", 0xCF},     {"Ntilde", 0xD1},
  {"OElig", 0x152},   {"Oacute", 0xD3},   {"Ocirc", 0xD4},    {"Ograve", 0xD2},   {"Oslash", 0xD8},   {"Otilde", 0xD5},
  {"Ouml", 0xD6},     {"Scaron", 0x160},  {"THORN", 0xDE},    {"Uacute", 0xDA},   {"Ucirc", 0xDB},    {"Ugrave", 0xD9},
  {"Uuml", 0xDC},     {"Yacute", 0xDD},   {"Yuml", 0x178},    {"aacute", 0xE1},   {"acirc", 0xE2},    {"acute", 0xB4},
  {"aelig", 0xE6},    {"agrave", 0xE0},   {"amp", '&'},       {"apos", '\''},     {"aring", 0xE5},    {"atilde", 0xE3},
  {"auml", 0xE4},     {"bdquo", 0x201E},  {"brvbar", 0xA6},   {"bull", 0x2022},   {"ccedil", 0xE7},   {"cedil", 0xB8},
  {"cent", 0xA2},     {"copy", 0xA9},     {"curren", 0xA4},   {"dagger", 0x2020}, {"deg", 0xB0},      {"divide", 0xF7},
  {"eacute", 0xE9},   {"ecirc", 0xEA},    {"egrave", 0xE8},   {"emsp", 0x2003},   {"ensp", 0x2002},   {"eth", 0xF0},
  {"euml", 0xEB},     {"euro", 0x20AC},   {"frac12", 0xBD},   {"frac14", 0xBC},   {"frac34", 0xBE},   {"gt", '>'},
  {"hellip", 0x2026}, {"iacute", 0xED},   {"icirc", 0xEE},    {"iexcl", 0xA1},    {"igrave", 0xEC},   {"iquest", 0xBF},
  {"iuml", 0xEF},     {"laquo", 0xAB},    {"ldquo", 0x201C},  {"lsaquo", 0x2039}, {"lsquo", 0x2018},  {"lt", '<'},
  {"macr", 0xAF},     {"mdash", 0x2014},  {"micro", 0xB5},    {"middot", 0xB7},   {"minus", 0x2212},  {"nbsp", 0xA0},
  {"ndash", 0x2013},  {"not", 0xAC},      {"ntilde", 0xF1},   {"oacute", 0xF3},   {"ocirc", 0xF4},    {"oelig", 0x153},
  {"ograve", 0xF2},   {"ordf", 0xAA},     {"ordm", 0xBA},     {"oslash", 0xF8},   {"otilde", 0xF5},   {"ouml", 0xF6},
  {"para", 0xB6},     {"permil", 0x2030}, {"plusmn", 0xB1},   {"pound", 0xA3},    {"prime", 0x2032},  {"quot", '"'},
  {"raquo", 0xBB},    {"rarr", 0x2192},   {"rdquo", 0x201D},  {"reg", 0xAE},      {"rsaquo", 0x203A}, {"rsquo", 0x2019},
  {"sbquo", 0x201A},  {"scaron", 0x161},  {"sect", 0xA7},     {"shy", 0xAD},      {"sup1", 0xB9},     {"sup2", 0xB2},
  {"sup3", 0xB3},     {"szlig", 0xDF},    {"thinsp", 0x2009}, {"thorn", 0xFE},    {"times", 0xD7},    {"trade", 0x2122},
  {"uacute", 0xFA},   {"ucirc", 0xFB},    {"ugrave", 0xF9},   {"uml", 0xA8},      {"uuml", 0xFC},     {"yacute", 0xFD},
  {"yen", 0xA5},      {"yuml", 0xFF},
};

/* What numbers from 128 to 159 mean in HTML: windows-1252. */
static const uint16_t windows_1252[32] = {
  0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
  0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
  0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178,
};


/* A numeric reference from its `#` on, or 0; `*size` counts from `p`. */
static uint32_t read_number(const unsigned char *p, const unsigned char *end, int *size) {
  const unsigned char *s = p + 1;
  uint32_t value = 0;
  int digits = 0;
  if (s < end && (*s | 0x20) == 'x') {
    for (s++; s < end && digits < 7; s++, digits++) {
      if (ne_digit(*s)) value = value * 16 + (uint32_t)(*s - '0');
      else if (ne_letter(*s) && (*s | 0x20) <= 'f') value = value * 16 + (uint32_t)((*s | 0x20) - 'a' + 10);
      else break;
    }
  } else {
    for (; s < end && digits < 8 && ne_digit(*s); s++, digits++) value = value * 10 + (uint32_t)(*s - '0');
  }
  if (!digits || s == end || *s != ';') return 0;
  *size = (int)(s + 1 - p);
  if (value - 0x80 < 32) return windows_1252[value - 0x80];
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return REPLACEMENT;
  return value;
}

/* The code point that the entity at `p`, an ampersand, stands for, or 0 where there is none. */
static uint32_t read_entity(const unsigned char *p, const unsigned char *end, int *size) {
  const unsigned char *s = p + 1;
  if (s == end) return 0;
  if (*s == '#') {
    uint32_t value = read_number(s, end, size);
    *size += 1;
    return value;
  }
  char name[9];
  size_t length = 0;
  while (s < end && length < 8 && (ne_letter(*s) || (length && ne_digit(*s)))) name[length++] = (char)*s++;
  if (!length || s == end || *s != ';') return 0;
  name[length] = 0;
  *size = (int)(s + 1 - p);
  size_t low = 0, high = sizeof entities / sizeof *entities;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = strcmp(name, entities[middle].name);
    if (order == 0) return entities[middle].code_point;
    if (order > 0) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/* News wires lose the ampersand and put a blank there: "the bank #39;s head". The code point, or 0. `p` is the blank.
 * The digits may be full-width, as in any other text. */
static uint32_t read_broken_entity(const unsigned char *p, const unsigned char *end, int *size) {
  const unsigned char *s = p + 2;
  uint32_t value = 0;
  if (end - p < 5 || p[0] != ' ' || p[1] != '#') return 0;
  for (int digits = 0; digits < 2; digits++) {
    if (s < end && ne_digit(*s)) {
      value = value * 10 + (uint32_t)(*s - '0');
      s++;
    } else if (end - s >= 3 && s[0] == 0xEF && s[1] == 0xBC && s[2] >= 0x90 && s[2] <= 0x99) {
      value = value * 10 + (s[2] - 0x90u);
      s += 3;
    } else {
      return 0;
    }
  }
  if (s == end || *s != ';') return 0;
  *size = (int)(s + 1 - p);
  return value == '\'' || value == '"' || value == '$' || value == '&' ? value : 0;
}

/* ---- Normalisation ---- */

/* Whether a code point is a starter that normalisation and folds leave alone, whatever stands around it. */
static bool is_clean(uint32_t c) {
  if (c < 0x10000) return !(look_bits[look_block[c >> 6]] >> (c & 63) & 1);
  /* Above, the great regions without marks: mathematical letters, pictures, ideographs, private use. */
  if (c >= 0x20000) return c < 0x2F800 || (c >= 0x2FA20 && c < 0xE0000) || c >= 0xF0000;
  return (c >= 0x1F000 && c < 0x20000) || (c >= 0x1D400 && c < 0x1D800);
}

/* Full-width letters, digits and a few signs to ASCII, the ideographic space to a blank. */
static uint32_t fold(uint32_t c) {
  if (c == 0x3000) return ' ';
  if (c - 0xFF01 > 0xFF5A - 0xFF01) return c;
  uint32_t narrow = c - 0xFF01 + '!';
  if (ne_digit((unsigned char)narrow) || ne_letter((unsigned char)narrow)) return narrow;
  bool sign = narrow == '%' || narrow == '+' || narrow == '-' || narrow == '.' || narrow == '/' || narrow == '@';
  return sign ? narrow : c;
}

/* What becomes of an input on its way to the view. */
typedef struct ne_text_writer {
  ne_text *text;
  ne_arena *arena;
  bool entities; /* decode them */
  bool copying;  /* the view has left the input */
  const unsigned char *next; /* what is to be read */
  size_t head, head_copied;  /* bytes before the view left the input, and how many of them are in `out` */
  NE_LIST(char) out;
  NE_LIST(utf8proc_int32_t) segment; /* code points, decomposed */
  NE_LIST(utf8proc_int32_t) sorted;  /* room to order marks in */
} writer;

/* A code point of the input after decoding and folding. */
typedef struct unit {
  uint32_t code_point;
  int size;     /* bytes of the input */
  bool invalid; /* an invalid sequence */
} unit;

static unit read_unit(const writer *w, const unsigned char *p, const unsigned char *end) {
  unit u = {*p, 1, false};
  if (*p < 0x80) {
    if (!w->entities) return u;
    if (*p == '\r' && end - p > 1 && p[1] == '\n') return (unit){'\n', 2, false};
    if (*p != '&' && *p != ' ') return u;
    int size = 0;
    uint32_t c = *p == '&' ? read_entity(p, end, &size) : read_broken_entity(p, end, &size);
    if (c) u = (unit){fold(c), size, false};
    return u;
  }
  int32_t c = ne_decode_strictly(p, end, &u.size);
  u.invalid = c < 0;
  u.code_point = c < 0 ? REPLACEMENT : fold((uint32_t)c);
  return u;
}

/* Whether the three bytes at `p`, the first of which leads three, may have to change: 1 or 0. */
static inline unsigned look_at_three(const unsigned char *p) {
  unsigned block = (unsigned)(p[0] & 0x0F) << 6 | (p[1] & 0x3F);
  /* Below U+0800 they are overlong. */
  return (unsigned)(block < 0x20) | ((unsigned)(look_bits[look_block[block]] >> (p[2] & 0x3F)) & 1);
}

/* The first place at or after `p` that may have to change, or one a little after `limit` where none is before it, at most `end`.
 * What lies between is valid and consists of clean code points alone. */
static const unsigned char *skip_clean(const unsigned char *p, const unsigned char *limit, const unsigned char *end, bool decode) {
  const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
  static const unsigned char masks[8] = {0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0};
  static const unsigned char marks[8] = {0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80};
  uint64_t lead_and_tail, two_of_three;
  const unsigned char *start = p;
  int size;
  memcpy(&lead_and_tail, masks, 8);
  memcpy(&two_of_three, marks, 8);
  while (p < limit) {
    if (*p >= 0xE0 && *p < 0xF0) {
      /* Two at a time: ideographs come in rows. */
      for (uint64_t word; limit - p >= 8; p += 6) {
        memcpy(&word, p, 8);
        if ((word & lead_and_tail) != two_of_three || (look_at_three(p) | look_at_three(p + 3))) break;
      }
      while (p < limit && end - p >= 3 && (p[0] & 0xF0) == 0xE0) {
        if ((p[1] & 0xC0) != 0x80 || (p[2] & 0xC0) != 0x80 || look_at_three(p)) return p;
        p += 3;
      }
      if (end - p < 3 && p < end && (*p & 0xF0) == 0xE0) return p;
    } else if (*p < 0x80) {
      while (limit - p >= 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        if (word & highs) break;
        if (decode) {
          uint64_t ampersand = word ^ ones * '&', hash = word ^ ones * '#', carriage = word ^ ones * '\r';
          if ((((ampersand - ones) & ~ampersand) | ((hash - ones) & ~hash) | ((carriage - ones) & ~carriage)) & highs) break;
        }
        p += 8;
      }
      for (const unsigned char *stop = end - p < 8 ? end : p + 8; p < stop && *p < 0x80; p++) {
        if (!decode) continue;
        if (*p == '\r' && end - p > 1 && p[1] == '\n') return p;
        if (*p == '&' && read_entity(p, end, &size)) return p;
        if (*p == '#' && p > start && read_broken_entity(p - 1, end, &size)) return p - 1;
      }
    } else if (*p < 0xE0) {
      unsigned block = *p & 0x1F;
      if (*p < 0xC2 || end - p < 2 || (p[1] & 0xC0) != 0x80) return p;
      if (look_bits[look_block[block]] >> (p[1] & 0x3F) & 1) return p;
      p += 2;
    } else {
      int32_t c = ne_decode_strictly(p, end, &size);
      if (c < 0 || !is_clean((uint32_t)c)) return p;
      p += size;
    }
  }
  return p;
}

/* Whether a code point never joins what stands before it. */
static bool begins_segment(uint32_t c) {
  if (is_clean(c)) return true;
  utf8proc_int32_t parts[DECOMPOSED_MAX];
  int ignored = 0;
  utf8proc_ssize_t count =
      utf8proc_decompose_char((utf8proc_int32_t)c, parts, DECOMPOSED_MAX, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &ignored);
  return count > 0 && (uint32_t)parts[0] != c && is_clean((uint32_t)parts[0]);
}

static void append_decomposed(writer *w, uint32_t c) {
  NE_RESERVE(w->arena, &w->segment, w->segment.count + DECOMPOSED_MAX);
  int ignored = 0;
  utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)c, w->segment.items + w->segment.count, DECOMPOSED_MAX,
                                                   UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &ignored);
  if (count < 1 || count > DECOMPOSED_MAX) {
    w->segment.items[w->segment.count] = (utf8proc_int32_t)c;
    count = 1;
  }
  w->segment.count += (size_t)count;
}

static int combining_class(utf8proc_int32_t c) { return utf8proc_get_property(c)->combining_class; }

/* Orders one run of marks by combining class, equal ones as they stood. */
static void order_marks(writer *w, utf8proc_int32_t *marks, size_t count) {
  if (count <= 16) {
    for (size_t i = 1; i < count; i++) {
      utf8proc_int32_t mark = marks[i];
      int class = combining_class(mark);
      size_t j = i;
      for (; j > 0 && combining_class(marks[j - 1]) > class; j--) marks[j] = marks[j - 1];
      marks[j] = mark;
    }
    return;
  }
  size_t places[257] = {0};
  for (size_t i = 0; i < count; i++) places[combining_class(marks[i]) + 1]++;
  for (int class = 1; class < 257; class++) places[class] += places[class - 1];
  NE_RESERVE(w->arena, &w->sorted, count);
  for (size_t i = 0; i < count; i++) w->sorted.items[places[combining_class(marks[i])]++] = marks[i];
  memcpy(marks, w->sorted.items, count * sizeof *marks);
}

/* Canonical order, then composition, in place. */
static void compose(writer *w) {
  utf8proc_int32_t *items = w->segment.items;
  size_t count = w->segment.count;
  for (size_t i = 0; i < count;) {
    size_t first = i;
    while (i < count && combining_class(items[i])) i++;
    if (i - first > 1) order_marks(w, items + first, i - first);
    if (i == first) i++;
  }
  utf8proc_ssize_t composed =
      utf8proc_normalize_utf32(items, (utf8proc_ssize_t)count, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  if (composed > 0) w->segment.count = (size_t)composed;
}

/* ---- The view and its map ---- */

static void append_bytes(writer *w, const char *bytes, size_t count) {
  /* Offsets have 32 bits; a view that would need more is given up as one that memory does not suffice for. */
  if (count > UINT32_MAX - w->out.count) longjmp(*w->arena->escape, 1);
  NE_RESERVE(w->arena, &w->out, w->out.count + count);
  if (count) memcpy(w->out.items + w->out.count, bytes, count);
  w->out.count += count;
}

static void append_step(writer *w, const unsigned char *input, size_t view_size, size_t input_size) {
  ne_text *text = w->text;
  if (text->steps.count) {
    ne_step last = text->steps.items[text->steps.count - 1];
    if (last.view_size == view_size && last.input_size == input_size) return;
  }
  *NE_PUSH(w->arena, &text->steps) = (ne_step){(uint32_t)w->out.count, (uint32_t)((const char *)input - text->input),
                                               (uint32_t)view_size, (uint32_t)input_size};
}

static void append_unchanged(writer *w, const unsigned char *from, const unsigned char *to) {
  if (!w->copying || from == to) return;
  append_step(w, from, 1, 1);
  append_bytes(w, (const char *)from, (size_t)(to - from));
}

/* The input's [from, to) becomes the segment's code points, as one piece. */
static void append_segment(writer *w, const unsigned char *from, const unsigned char *to) {
  size_t size = 0;
  char bytes[4];
  const unsigned char *same = from;
  bool changed = false;
  for (size_t i = 0; i < w->segment.count; i++) {
    size_t bytes_of_one = (size_t)ne_encode((uint32_t)w->segment.items[i], bytes);
    if (!changed && ((size_t)(to - same) < bytes_of_one || memcmp(same, bytes, bytes_of_one) != 0)) changed = true;
    same += changed ? 0 : bytes_of_one;
    size += bytes_of_one;
  }
  if (!changed && same == to) {
    append_unchanged(w, from, to);
    return;
  }
  if (!w->copying) {
    const unsigned char *start = (const unsigned char *)w->text->bytes;
    w->copying = true;
    NE_RESERVE(w->arena, &w->out, (size_t)w->text->length + w->text->length / 16 + 64);
    if (from > start) append_step(w, start, 1, 1);
    w->head = w->out.count = (size_t)(from - start);
  }
  append_step(w, from, size, (size_t)(to - from));
  if (size > UINT32_MAX - w->out.count) longjmp(*w->arena->escape, 1);
  NE_RESERVE(w->arena, &w->out, w->out.count + size);
  for (size_t i = 0; i < w->segment.count; i++)
    w->out.count += (size_t)ne_encode((uint32_t)w->segment.items[i], w->out.items + w->out.count);
}

static void note_invalid(writer *w, const unsigned char *at, int size) {
  uint32_t start = (uint32_t)((const char *)at - w->text->input), end = start + (uint32_t)size;
  size_t count = w->text->invalid.count;
  if (count && w->text->invalid.items[count - 1].end == start) w->text->invalid.items[count - 1].end = end;
  else *NE_PUSH(w->arena, &w->text->invalid) = (ne_span){start, end};
}

/* Rewrites the segment at `p`, from a code point that begins one to the next that does, and returns its end. */
static const unsigned char *rewrite_segment(writer *w, const unsigned char *p, const unsigned char *end) {
  const unsigned char *from = p;
  unit u = read_unit(w, p, end);
  unit next = {0, 0, false};
  bool alone = is_clean(u.code_point);
  w->segment.count = 0;
  for (;;) {
    if (u.invalid) note_invalid(w, p, u.size);
    p += u.size;
    append_decomposed(w, u.code_point);
    if (p == end) break;
    next = read_unit(w, p, end);
    if (begins_segment(next.code_point)) break;
    alone = false;
    u = next;
  }
  if (alone) w->segment.items[0] = (utf8proc_int32_t)u.code_point, w->segment.count = 1;
  else compose(w);
  append_segment(w, from, p);
  return p;
}

static void begin_view(ne_text *text, writer *w, const char *input, uint32_t length, bool html, ne_arena *arena) {
  memset(text, 0, sizeof *text);
  text->input = text->bytes = input;
  text->input_length = text->length = length;
  if (html && length >= BYTE_ORDER_MARK_SIZE && memcmp(input, "\xEF\xBB\xBF", BYTE_ORDER_MARK_SIZE) == 0) {
    text->bytes += BYTE_ORDER_MARK_SIZE;
    text->length -= BYTE_ORDER_MARK_SIZE;
    *NE_PUSH(arena, &text->steps) = (ne_step){0, BYTE_ORDER_MARK_SIZE, 1, 1};
  }
  *w = (writer){.text = text, .arena = arena, .entities = html, .next = (const unsigned char *)text->bytes};
  text->writer = w;
}

void ne_text_begin(ne_text *text, const char *input, uint32_t length, ne_arena *arena) {
  begin_view(text, ne_alloc(arena, sizeof(writer)), input, length, true, arena);
}

bool ne_text_go_on(ne_text *text, uint32_t size) {
  writer *w = text->writer;
  const unsigned char *start = (const unsigned char *)text->bytes, *end = start + text->length, *p = w->next;
  const unsigned char *limit = (size_t)(end - p) > size ? p + size : end;
  while (p < limit) {
    const unsigned char *stop = skip_clean(p, limit, end, w->entities);
    bool paused = stop >= limit && stop < end, finished = stop == end;
    if (!finished && stop > p && (paused || !begins_segment(read_unit(w, stop, end).code_point))) {
      /* What follows may join the code point before it. */
      do stop--;
      while (stop > p && (*stop & 0xC0) == 0x80);
      paused = paused && stop > p;
    }
    append_unchanged(w, p, stop);
    p = paused || finished ? stop : rewrite_segment(w, stop, end);
    if (paused) break;
  }
  w->next = p;
  if (w->copying && w->head_copied < w->head) {
    size_t piece = w->head - w->head_copied < size ? w->head - w->head_copied : size;
    memcpy(w->out.items + w->head_copied, start + w->head_copied, piece);
    w->head_copied += piece;
  }
  if (p < end || w->head_copied < w->head) return false;
  if (w->copying) {
    text->bytes = w->out.items;
    text->length = (uint32_t)w->out.count;
  }
  return true;
}

void ne_text_open(ne_text *text, const char *input, uint32_t length, ne_arena *arena) {
  ne_text_begin(text, input, length, arena);
  while (!ne_text_go_on(text, UINT32_MAX)) {}
}

/* The step that the byte `offset` of the view belongs to; there is one. */
static const ne_step *step_of(const ne_text *text, uint32_t offset) {
  size_t low = 0, high = text->steps.count;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (text->steps.items[middle].view <= offset) low = middle;
    else high = middle;
  }
  return &text->steps.items[low];
}

uint32_t ne_text_input_start(const ne_text *text, uint32_t view_offset) {
  if (!text->steps.count) return view_offset;
  if (view_offset >= text->length) return text->input_length;
  const ne_step *step = step_of(text, view_offset);
  return step->input + (view_offset - step->view) / step->view_size * step->input_size;
}

uint32_t ne_text_input_end(const ne_text *text, uint32_t view_offset) {
  if (!text->steps.count) return view_offset;
  if (view_offset == 0) return text->steps.items[0].input;
  if (view_offset > text->length) return text->input_length;
  const ne_step *step = step_of(text, view_offset - 1);
  return step->input + ((view_offset - 1 - step->view) / step->view_size + 1) * step->input_size;
}

uint32_t ne_text_view(const ne_text *text, uint32_t input_offset) {
  if (input_offset >= text->input_length) return text->length;
  uint32_t offset = input_offset;
  if (text->steps.count) {
    size_t low = 0, high = text->steps.count;
    while (high - low > 1) {
      size_t middle = low + (high - low) / 2;
      if (text->steps.items[middle].input <= input_offset) low = middle;
      else high = middle;
    }
    const ne_step *step = &text->steps.items[low];
    if (input_offset < step->input) return 0;
    offset = step->view + (input_offset - step->input) / step->input_size * step->view_size;
  }
  while (offset > 0 && ((unsigned char)text->bytes[offset] & 0xC0) == 0x80) offset--;
  return offset;
}

char *ne_normalize(ne_arena *arena, const char *bytes, size_t length, size_t *out_length) {
  if (length > UINT32_MAX) longjmp(*arena->escape, 1);
  ne_text text;
  writer w;
  begin_view(&text, &w, bytes, (uint32_t)length, false, arena);
  while (!ne_text_go_on(&text, UINT32_MAX)) {}
  *out_length = text.length;
  return ne_copy(arena, text.bytes, text.length);
}

/* ---- The public entry ---- */

char *newsextract_normalize(const newsextract_allocator *allocator, const char *text, size_t length, size_t *out_length) {
  ne_arena arena;
  jmp_buf escape;
  ne_arena_init(&arena, allocator ? allocator : &ne_libc_allocator);
  arena.escape = &escape;
  *out_length = 0;
  if (setjmp(escape)) {
    ne_arena_release(&arena);
    return NULL;
  }
  size_t size;
  const char *normal = ne_normalize(&arena, text, length, &size);
  char *result = arena.allocator.resize(arena.allocator.user, NULL, 0, size + 1);
  if (result) {
    memcpy(result, normal, size + 1);
    *out_length = size;
  }
  ne_arena_release(&arena);
  return result;
}
