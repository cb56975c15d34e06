#include "date_starts.h"

#include <stdlib.h>
#include <string.h>

enum {
  CODE_POINTS = 0x10000,
  END_OF_TEXT = 0xFFFF, /* no character; stands for what `$` means */
  BLANKS = 5,           /* the last symbol of a blank, */
  DIGITS = BLANKS + 10, /* of a digit; numerals come next */
  NESTING = 24,         /* of groups in a pattern */
  ELEMENTS = 200000,    /* that are read of one pattern, repetitions included */
  WIDE = 1024,          /* code points of a range that tells nothing */
  NUMBER_LENGTH = 24,   /* code points of a number that are skipped to see what follows */
  DEPTHS = 6,           /* characters behind the first that are looked at */
  PREFIXES = 256,       /* what stands before a character is told apart by a hash; a number alone is 0 */
  CROWD = 48,           /* prefixes that lead to one place; where there are more, anything may follow */
  STEPS = 8192,         /* from one prefix to the next are told apart by a hash as well */
  SECOND_BITS = 15      /* of the hash of a first and a second character */
};

/* Code points are told apart by their symbol: 0 for those that no pattern names. Those that numbers consist of come first.
 * All sets of rules are rows of `words` words. */
struct ne_date_starts {
  ne_arena *arena;
  size_t words, count;       /* words of a row; rules so far */
  uint16_t *symbols;         /* by code point */
  uint32_t symbol_count, number_symbols;
  NE_LIST(uint64_t) firsts;  /* by symbol: rules that can begin with it */
  NE_LIST(uint64_t) befores; /* by symbol: rules that take it before them */
  uint64_t *steps;           /* by depth, prefix and kind: rules that can go on so */
  uint64_t *ends;            /* by depth and prefix: rules that take anything from there on */
  uint64_t digits[NE_DATE_DIGITS_MAX + 1][NE_DATE_RULE_WORDS]; /* by how many digits stand at the start */
  uint64_t any_before[NE_DATE_RULE_WORDS];                     /* rules that want nothing before them */
  /* Of all rules together: */
  uint64_t begins[CODE_POINTS / 64], numerals[CODE_POINTS / 64];
  uint64_t seconds[(1 << SECOND_BITS) / 64]; /* by first and second character */
  uint64_t alone[PREFIXES / 64];             /* by first character: anything can come second */
  uint16_t *kinds;                           /* by code point, see kind_of() */
  uint8_t leads[256];                        /* by byte, an `enum lead` */
};

/* What a byte is to the search for the next place: nothing, a letter, a digit or another ASCII character that a rule can begin with,
 * the first of three bytes or of any other number. */
enum lead { IDLE, LETTER, DIGIT, SIGN, THREE, MORE };

static uint32_t symbol_for(ne_date_starts *starts, uint32_t c) {
  if (!starts->symbols[c]) {
    size_t words = starts->words, at = starts->symbol_count * words;
    NE_RESERVE(starts->arena, &starts->firsts, at + words);
    NE_RESERVE(starts->arena, &starts->befores, at + words);
    memset(starts->firsts.items + at, 0, words * sizeof(uint64_t));
    memset(starts->befores.items + at, 0, words * sizeof(uint64_t));
    starts->symbols[c] = (uint16_t)starts->symbol_count++;
  }
  return starts->symbols[c];
}

static uint32_t symbol_of(const ne_date_starts *starts, uint32_t c) { return c < CODE_POINTS ? starts->symbols[c] : 0; }

static bool in_number(const ne_date_starts *starts, uint32_t c) {
  return symbol_of(starts, c) - 1 < starts->number_symbols;
}

/* Tells steps apart: the symbol without regard to case, one for all blanks, one for all digits, one for all numerals. */
static uint32_t kind_of(const ne_date_starts *starts, uint32_t c) {
  uint32_t symbol = symbol_of(starts, c - 'A' < 26 ? c | 32 : c);
  if (symbol - 1 >= starts->number_symbols) return symbol;
  return symbol <= BLANKS ? BLANKS : symbol <= DIGITS ? DIGITS : DIGITS + 1;
}

/* The prefix of one character that is no number, and the one that another character makes of a prefix. */
static uint32_t prefix_of(uint32_t kind) { return kind % PREFIXES; }

static uint32_t longer_prefix(uint32_t prefix, uint32_t kind) { return (prefix * 37 + kind * 11) % PREFIXES; }

static uint64_t *step_of(const ne_date_starts *starts, int depth, uint32_t prefix, uint32_t kind) {
  return starts->steps + ((kind * 331 + prefix * 1031 + (uint32_t)depth * 2621) % STEPS) * starts->words;
}

/* A bit for the first and the second character of any rule. */
static uint32_t second_of(uint32_t prefix, uint32_t kind) { return (kind * PREFIXES + prefix) * 2654435761u >> (32 - SECOND_BITS); }

static uint64_t *end_of(const ne_date_starts *starts, int depth, uint32_t prefix) {
  return starts->ends + ((uint32_t)depth * PREFIXES + prefix) * starts->words;
}

ne_date_starts *ne_date_starts_new(ne_arena *arena, size_t count) {
  static const char parts[] = " \t\n\r0123456789"; /* as BLANKS and DIGITS tell */
  ne_date_starts *starts = ne_alloc_zero(arena, sizeof *starts);
  starts->arena = arena;
  starts->words = count ? (count + 63) / 64 : 1;
  starts->symbols = ne_alloc_zero(arena, CODE_POINTS * sizeof *starts->symbols);
  starts->kinds = ne_alloc(arena, CODE_POINTS * sizeof *starts->kinds);
  starts->steps = ne_alloc_zero(arena, STEPS * starts->words * sizeof(uint64_t));
  starts->ends = ne_alloc_zero(arena, DEPTHS * PREFIXES * starts->words * sizeof(uint64_t));
  NE_RESERVE(arena, &starts->firsts, 1024 * starts->words);
  NE_RESERVE(arena, &starts->befores, 1024 * starts->words);
  memset(starts->firsts.items, 0, starts->words * sizeof(uint64_t));
  memset(starts->befores.items, 0, starts->words * sizeof(uint64_t));
  starts->symbol_count = 1;
  symbol_for(starts, 0xA0);
  for (const char *p = parts; *p; p++) symbol_for(starts, (unsigned char)*p);
  starts->number_symbols = starts->symbol_count - 1;
  return starts;
}

void ne_date_starts_numeral(ne_date_starts *starts, uint32_t code_point) {
  if (code_point < 0x80 || code_point >= CODE_POINTS) return;
  symbol_for(starts, code_point);
  starts->numerals[code_point / 64] |= (uint64_t)1 << code_point % 64;
  starts->number_symbols = starts->symbol_count - 1;
}

/* ---- Reading a pattern ------------------------------------------------------------------------------------------*/

/* Where in a match the reader may be, as a set: at the start, at the start with what is before it known, behind a number at the
 * start, or at a depth. A place may also be covered, which means that a lookahead has told what follows if the pattern ends
 * there, or ahead, which is where such a lookahead ended. */
enum {
  START = 1, START_KNOWN = 2, STARTS = START | START_KNOWN, NUMBER = 4, DEPTH = 8, DEPTH_BITS = (DEPTH << DEPTHS) - DEPTH,
  PAST = DEPTH << DEPTHS, STATES = 4 + DEPTHS, PLAIN = (1 << STATES) - 1,
  LAST = 1 << 30 /* as the last character of what the pattern wants before it */
};

typedef struct prefixes {
  uint64_t bits[PREFIXES / 64];
} prefixes;

typedef struct place {
  uint32_t at;
  prefixes prefixes[DEPTHS]; /* by depth, where `at` has it */
} place;

typedef struct reading {
  ne_date_starts *starts;
  const char *p;
  size_t word;           /* of the rule */
  uint64_t bit;
  uint32_t left;         /* elements that may still be read */
  bool any_first;        /* an element at the start tells nothing */
  /* of the element just read: */
  const place *from;     /* where it may stand */
  place *next;           /* where what follows may stand */
  uint32_t kind;         /* of the character that it was last found to be */
} reading;

static const place nowhere;

static bool is_letter(uint32_t c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

/* The places of an element, covered or not. */
static uint32_t consuming(uint32_t at) { return (at | at >> STATES) & PLAIN; }

/* The depths among the places, of any kind, as bits from 0. */
static uint32_t depths_of(uint32_t at) { return ((at | at >> STATES | at >> 2 * STATES) & DEPTH_BITS) / DEPTH; }

static void join(place *to, const place *other) {
  uint32_t own = depths_of(to->at);
  for (uint32_t depths = depths_of(other->at); depths; depths &= depths - 1) {
    int depth = __builtin_ctz(depths);
    for (int i = 0; i < PREFIXES / 64; i++)
      to->prefixes[depth].bits[i] = other->prefixes[depth].bits[i] | (own >> depth & 1 ? to->prefixes[depth].bits[i] : 0);
  }
  to->at |= other->at;
}

/* The element's next place may be at `depth` behind `prefix`. */
static void reach(place *next, int depth, uint32_t prefix) {
  if (depth >= DEPTHS) {
    next->at |= PAST;
    return;
  }
  if (!(next->at & DEPTH << depth)) next->prefixes[depth] = nowhere.prefixes[0];
  next->at |= DEPTH << depth;
  next->prefixes[depth].bits[prefix / 64] |= (uint64_t)1 << prefix % 64;
}

static void step(reading *r, int depth, uint32_t prefix, uint32_t kind) {
  uint32_t second = second_of(prefix, kind);
  step_of(r->starts, depth, prefix, kind)[r->word] |= r->bit;
  if (depth == 0) r->starts->seconds[second / 64] |= (uint64_t)1 << second % 64;
  reach(r->next, depth + 1, longer_prefix(prefix, kind));
}

static void set(reading *r, uint32_t c) {
  ne_date_starts *starts = r->starts;
  const place *from = r->from;
  if (!from->at) return;
  if (from->at & START) starts->any_before[r->word] |= r->bit;
  uint32_t symbol = c < CODE_POINTS ? symbol_for(starts, c) : 0;
  if (c - 'A' < 26) symbol_for(starts, c | 32);
  uint32_t kind = kind_of(starts, c);
  bool number = in_number(starts, c);
  if (from->at & LAST) starts->befores.items[symbol * starts->words + r->word] |= r->bit;
  if (from->at & STARTS && c >= CODE_POINTS) r->any_first = true;
  if (from->at & STARTS && symbol) {
    starts->firsts.items[symbol * starts->words + r->word] |= r->bit;
    if (!number) reach(r->next, 0, prefix_of(kind));
  }
  if (number && from->at & (STARTS | NUMBER)) r->next->at |= NUMBER;
  if (from->at & PAST) r->next->at |= PAST;
  if (kind == r->kind) return; /* its steps are there */
  r->kind = kind;
  if (!number && from->at & NUMBER) step(r, 0, 0, kind);
  for (uint32_t depths = (from->at & DEPTH_BITS) / DEPTH; depths; depths &= depths - 1) {
    int depth = __builtin_ctz(depths);
    for (uint32_t i = 0; i < PREFIXES / 64; i++)
      for (uint64_t bits = from->prefixes[depth].bits[i]; bits; bits &= bits - 1)
        step(r, depth, i * 64 + (uint32_t)__builtin_ctzll(bits), kind);
  }
}

/* From the places of `from` on anything may come. */
static void let_end(const reading *r, const place *from) {
  if (from->at & NUMBER) end_of(r->starts, 0, 0)[r->word] |= r->bit;
  for (uint32_t depths = (from->at & DEPTH_BITS) / DEPTH; depths; depths &= depths - 1) {
    int depth = __builtin_ctz(depths);
    for (uint32_t i = 0; i < PREFIXES / 64; i++) {
      for (uint64_t bits = from->prefixes[depth].bits[i]; bits; bits &= bits - 1)
        end_of(r->starts, depth, i * 64 + (uint32_t)__builtin_ctzll(bits))[r->word] |= r->bit;
      if (depth == 0) r->starts->alone[i] |= from->prefixes[0].bits[i];
    }
  }
}

/* Leaves the depths at which so many prefixes lead on that to follow each would tell little. */
static void leave_crowds(reading *r, place *from) {
  place crowd = {0};
  for (uint32_t depths = (from->at & DEPTH_BITS) / DEPTH; depths; depths &= depths - 1) {
    int depth = __builtin_ctz(depths), count = 0;
    for (int i = 0; i < PREFIXES / 64; i++) count += __builtin_popcountll(from->prefixes[depth].bits[i]);
    if (count <= CROWD) continue;
    crowd.at |= DEPTH << depth;
    crowd.prefixes[depth] = from->prefixes[depth];
  }
  if (!crowd.at) return;
  let_end(r, &crowd);
  from->at = (from->at & ~crowd.at) | PAST;
}

/* The element may be this code point. */
static void mark(reading *r, uint32_t c, bool fold) {
  set(r, c);
  if (fold && is_letter(c)) set(r, c ^ 32);
  if (c == ' ') /* any blank, in a text pattern */
    for (const char *p = "\n\r\t"; *p; p++) set(r, (unsigned char)*p);
  if (c == ' ') set(r, 0xA0);
}

/* The element may be anything; what follows it is not looked at. */
static void mark_any(reading *r) {
  if (r->from->at & STARTS) r->any_first = true;
  if (r->from->at & LAST) r->starts->any_before[r->word] |= r->bit;
  let_end(r, r->from);
  if (r->from->at) r->next->at |= PAST;
}

static uint32_t read_code_point(reading *r) {
  int size;
  uint32_t code_point = ne_decode(r->p, r->p + strlen(r->p), &size);
  r->p += size;
  return code_point;
}

/* An escape, the backslash being read. Returns its code point, or UINT32_MAX for a set of them, which is marked. */
static uint32_t read_escape(reading *r) {
  char c = *r->p ? *r->p++ : 0;
  switch (c) {
    case 'd':
      for (uint32_t d = '0'; d <= '9'; d++) mark(r, d, false);
      return UINT32_MAX;
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'x':
      if (*r->p == '{') {
        char *end;
        uint32_t code_point = (uint32_t)strtoul(r->p + 1, &end, 16);
        r->p = *end == '}' ? end + 1 : end;
        return code_point;
      }
      break;
    case 's': case 'h':
      mark(r, ' ', false);
      return UINT32_MAX;
    case 'w': case 'D': case 'S': case 'H': case 'p': case 'P': case 'N': break;
    default: return (unsigned char)c;
  }
  mark_any(r);
  return UINT32_MAX;
}

static void read_class(reading *r, bool fold) {
  bool negative = *r->p == '^', first = true;
  if (negative) {
    r->p++;
    mark_any(r);
  }
  while (*r->p && (*r->p != ']' || first)) {
    first = false;
    uint32_t low = read_code_point(r), high;
    if (low == '\\') low = read_escape(r);
    if (low == UINT32_MAX) continue;
    high = low;
    if (r->p[0] == '-' && r->p[1] && r->p[1] != ']') {
      r->p++;
      high = read_code_point(r);
      if (high == '\\') high = read_escape(r);
      if (high == UINT32_MAX) high = low;
    }
    if (negative || !r->from->at) continue;
    if (high > low && high - low > WIDE && !(r->from->at & STARTS)) mark_any(r);
    else
      for (uint32_t c = low; c <= high && c < CODE_POINTS; c++) mark(r, c, fold);
  }
  if (*r->p) r->p++;
}

static void read_alternatives(reading *r, bool fold, const place *at, place *end, int depth);
static void read_element(reading *r, bool *fold, const place *at, place *next, int depth);

static void skip_quantifier(reading *r) {
  const char *quantifier = r->p;
  if (*r->p == '{') r->p += strcspn(r->p, "}") + (strchr(r->p, '}') != NULL);
  else if (*r->p == '?' || *r->p == '*' || *r->p == '+') r->p++;
  if (r->p > quantifier && (*r->p == '?' || *r->p == '+')) r->p++; /* lazy or possessive */
}

/* What a pattern wants before its start: the last character of each alternative. */
static void read_before(reading *r, bool fold, int depth) {
  place last_at = {.at = LAST}, next;
  bool more = true;
  while (more) {
    const char *last = NULL;
    while (*r->p && *r->p != '|' && *r->p != ')') {
      last = r->p;
      read_element(r, &fold, &nowhere, &next, depth);
      skip_quantifier(r);
    }
    const char *stop = r->p;
    if (!last || *last == '(') {
      r->starts->any_before[r->word] |= r->bit;
    } else {
      r->p = last;
      read_element(r, &fold, &last_at, &next, depth);
    }
    more = *stop == '|';
    r->p = stop + more;
  }
}

/* Reads a group, its bracket being read. */
static void read_group(reading *r, bool *fold, const place *at, place *next, int depth) {
  bool inner = *fold, ahead = false, behind = false, negative = false;
  if (*r->p == '?') {
    const char *q = r->p + 1;
    behind = *q == '<' && (q[1] == '=' || q[1] == '!');
    q += behind;
    ahead = !behind && (*q == '=' || *q == '!');
    negative = *q == '!';
    if (ahead || behind || *q == '|' || *q == '>') {
      q++;
    } else if (*q == '<') {
      q += strcspn(q, ">") + 1;
    } else { /* options, for the group or for the rest of the group around it */
      bool minus = false;
      for (; *q && *q != ':' && *q != ')'; q++) {
        if (*q == '-') minus = true;
        if (*q == 'i') inner = !minus;
      }
      if (*q == ')') {
        *fold = inner;
        *next = *at;
        r->p = q + 1;
        return;
      }
      q += *q != 0;
    }
    r->p = q;
  }
  if (behind && !negative && consuming(at->at) & STARTS && depth < NESTING) {
    read_before(r, inner, depth + 1);
    *next = *at;
    next->at = (at->at & ~(uint32_t)START) | START_KNOWN;
  } else if (behind || negative) {
    read_alternatives(r, inner, &nowhere, next, depth + 1);
    *next = *at;
  } else if (ahead) { /* at the start it tells no more than what follows */
    place from = *at;
    from.at = consuming(at->at) & ~(uint32_t)STARTS;
    read_alternatives(r, inner, &from, next, depth + 1);
    next->at = ((next->at | next->at >> 2 * STATES) & PLAIN) << 2 * STATES;
    from.at = (from.at << STATES) | (consuming(at->at) & STARTS);
    join(next, &from);
  } else {
    read_alternatives(r, inner, at, next, depth + 1);
  }
  if (*r->p) r->p++;
}

static void read_element(reading *r, bool *fold, const place *at, place *next, int depth) {
  uint32_t code_point = read_code_point(r);
  if (code_point == '(') {
    read_group(r, fold, at, next, depth);
    return;
  }
  if (code_point == '^') {
    *next = *at;
    return;
  }
  if (r->left) r->left--;
  else r->any_first = true;
  place from;
  from.at = 0;
  if (at->at) {
    from = *at;
    from.at = at->at & LAST ? LAST : consuming(at->at);
    leave_crowds(r, &from);
  }
  r->from = &from;
  r->next = next;
  r->kind = UINT32_MAX;
  next->at = 0;
  if (code_point == '[') {
    read_class(r, *fold);
  } else if (code_point == '.') {
    mark_any(r);
  } else if (code_point == '$') {
    mark(r, END_OF_TEXT, false);
  } else {
    if (code_point == '\\') code_point = read_escape(r);
    if (code_point != UINT32_MAX) mark(r, code_point, *fold);
  }
}

/* Reads an element and its quantifier. */
static void read_repeated(reading *r, bool *fold, const place *at, place *next, int depth) {
  const char *element = r->p;
  read_element(r, fold, at, next, depth);
  const char *quantifier = r->p;
  if (!*quantifier || !strchr("?*+{", *quantifier)) return;
  unsigned long least = 1;
  bool more = *quantifier == '*' || *quantifier == '+';
  if (*quantifier == '?' || *quantifier == '*') least = 0;
  if (*quantifier == '{') {
    least = strtoul(quantifier + 1, NULL, 10);
    more = quantifier[strcspn(quantifier, ",}")] == ',';
  }
  place fresh;
  for (unsigned long i = 1; i < least && next->at & ~(uint32_t)PAST && r->left; i++) {
    fresh = *next;
    r->p = element;
    read_element(r, fold, &fresh, next, depth);
  }
  fresh = *next;
  for (int turn = 0; more && turn <= DEPTHS && fresh.at & ~(uint32_t)PAST && r->left; turn++) {
    place again;
    r->p = element;
    read_element(r, fold, &fresh, &again, depth);
    fresh = again;
    join(next, &again);
  }
  r->p = quantifier;
  skip_quantifier(r);
  if (!least) join(next, at);
}

/* Reads alternatives up to the closing bracket or the end; `at` is where they may begin, `end` where what follows may stand. */
static void read_alternatives(reading *r, bool fold, const place *at, place *end, int depth) {
  place here = *at, next;
  end->at = 0;
  if (depth >= NESTING) {
    r->any_first = true;
    r->p += strlen(r->p);
    return;
  }
  while (*r->p && *r->p != ')') {
    if (*r->p == '|') {
      r->p++;
      join(end, &here);
      here = *at;
      continue;
    }
    read_repeated(r, &fold, &here, &next, depth);
    here = next;
  }
  join(end, &here);
}

bool ne_date_starts_add(ne_date_starts *starts, const char *pattern, unsigned digits) {
  size_t rule = starts->count++;
  reading r = {.starts = starts, .p = pattern, .word = rule / 64, .bit = (uint64_t)1 << rule % 64, .left = ELEMENTS};
  place start = {.at = START}, end;
  read_alternatives(&r, false, &start, &end, 0);
  end.at = (end.at | end.at >> 2 * STATES) & PLAIN;
  if (end.at & STARTS || r.any_first) return false;
  let_end(&r, &end);
  for (int n = 0; n <= NE_DATE_DIGITS_MAX; n++)
    if (!n || !digits || digits >> n & 1) starts->digits[n][r.word] |= r.bit;
  return true;
}

void ne_date_starts_freeze(ne_date_starts *starts) {
  size_t words = starts->words;
  for (uint32_t s = 0; s < starts->symbol_count; s++)
    for (size_t w = 0; w < words; w++) starts->befores.items[s * words + w] |= starts->any_before[w];
  for (uint32_t c = 0; c < CODE_POINTS; c++) {
    for (size_t w = 0; starts->symbols[c] && w < words; w++)
      if (starts->firsts.items[starts->symbols[c] * words + w]) starts->begins[c / 64] |= (uint64_t)1 << c % 64;
    starts->kinds[c] = (uint16_t)kind_of(starts, c);
  }
  for (uint32_t byte = 0; byte < 256; byte++) {
    bool begins = byte < 0x80 && starts->begins[byte / 64] >> byte % 64 & 1;
    starts->leads[byte] = byte >= 0x80 ? (byte & 0xF0) == 0xE0 ? THREE : MORE : is_letter(byte) ? LETTER : !begins ? IDLE
                                                                       : byte >= '0' && byte <= '9' ? DIGIT : SIGN;
  }
}

/* ---- Looking up -------------------------------------------------------------------------------------------------*/

static bool is_in(const uint64_t *set, uint32_t c) { return set[c / 64] >> c % 64 & 1; }

bool ne_date_numeral(const ne_date_starts *starts, uint32_t code_point) {
  return code_point < CODE_POINTS && is_in(starts->numerals, code_point);
}

/* As kind_of() once all is frozen. */
static uint32_t kind_at(const ne_date_starts *starts, uint32_t c) { return c < CODE_POINTS ? starts->kinds[c] : 0; }

/* Whether a rule can begin with `c`, which is no part of a number, and go on with what stands at `next`. */
static inline bool may_start(const ne_date_starts *starts, uint32_t c, const char *bytes, uint32_t next, uint32_t end) {
  uint32_t prefix = prefix_of(kind_at(starts, c));
  if (next + 1 >= end || bytes[next] == '\r' || is_in(starts->alone, prefix)) return true;
  int size;
  return is_in(starts->seconds, second_of(prefix, kind_at(starts, ne_decode(bytes + next, bytes + end, &size))));
}

uint32_t ne_date_starts_next(const ne_date_starts *starts, const char *bytes, uint32_t start, uint32_t at, uint32_t end,
                             uint32_t after) {
  const unsigned char *first = (const unsigned char *)bytes, *p = first + at, *last = first + end;
  while (p < last) {
    uint32_t c = *p, size = 1;
    switch (starts->leads[c]) {
      case IDLE:
        p++;
        continue;
      case DIGIT: return (uint32_t)(p - first);
      case SIGN: break;
      case LETTER: { /* a rule begins where a word begins, or where the last piece ended */
        at = (uint32_t)(p - first);
        bool inside = at > start && at != after && (is_letter(p[-1]) || (p[-1] >= '0' && p[-1] <= '9'));
        if (!inside && is_in(starts->begins, c) && may_start(starts, c, bytes, at + 1, end)) return at;
        do p++;
        while (p < last && starts->leads[*p] == LETTER);
        continue;
      }
      case THREE: { /* ideographs come in rows */
        uint32_t block;
        for (;; p += 3) {
          block = (p[0] & 0x0Fu) << 6 | (p[1] & 0x3Fu);
          if (starts->begins[block] >> (p[2] & 0x3F) & 1) break;
          if (last - p <= 3) return end;
          if (starts->leads[p[3]] != THREE) goto next;
        }
        c = block << 6 | (p[2] & 0x3Fu);
        size = 3;
        break;
      }
      default: {
        int length;
        c = ne_decode((const char *)p, (const char *)last, &length);
        size = (uint32_t)length;
        if (c < CODE_POINTS && is_in(starts->begins, c)) break;
        p += size;
        continue;
      }
    }
    at = (uint32_t)(p - first);
    if (in_number(starts, c) || may_start(starts, c, bytes, at + size, end)) return at;
    p += size;
    continue;
  next:
    p += 3;
  }
  return end;
}

static bool keep(uint64_t *rules, const uint64_t *row, size_t words) {
  uint64_t left = 0;
  for (size_t w = 0; w < words; w++) left |= rules[w] &= row[w];
  return left != 0;
}

/* What follows the number at `at`, or `end` where it is longer than a pattern reads; `*digits` is how many it begins with. */
static uint32_t skip_number(const ne_date_starts *starts, const char *bytes, uint32_t end, uint32_t at, uint32_t *digits) {
  uint32_t first = at, longest = end - at > NE_DATE_DIGITS_MAX ? at + NE_DATE_DIGITS_MAX : end;
  while (at < longest && bytes[at] >= '0' && bytes[at] <= '9') at++;
  *digits = at - first;
  for (uint32_t n = *digits; at < end; n++) {
    int size;
    if (!in_number(starts, ne_decode(bytes + at, bytes + end, &size))) break;
    if (n == NUMBER_LENGTH) return end;
    at += (uint32_t)size;
  }
  return at;
}

/* The rules that may match where the first character is `symbol` and what follows stands at `next` behind `prefix`. */
static size_t follow(const ne_date_starts *starts, const char *bytes, uint32_t end, uint32_t symbol, const uint64_t *digits,
                     uint32_t prefix, uint32_t next, uint64_t rules[NE_DATE_RULE_WORDS]) {
  const size_t words = starts->words;
  const uint64_t *first = starts->firsts.items + symbol * words;
  uint64_t open[NE_DATE_RULE_WORDS], some = 0, left = 1;
  for (size_t w = 0; w < words; w++) open[w] = first[w] & digits[w], rules[w] = 0;
  for (int depth = 0; left; depth++) {
    /* A carriage return may be one blank with the line feed behind it; a line feed may be the end. */
    if (depth == DEPTHS || (next < end && (bytes[next] == '\r' || (bytes[next] == '\n' && next + 1 == end)))) {
      for (size_t w = 0; w < words; w++) some |= rules[w] |= open[w];
      break;
    }
    int size = 0;
    uint32_t kind = kind_at(starts, next < end ? ne_decode(bytes + next, bytes + end, &size) : END_OF_TEXT);
    const uint64_t *ended = end_of(starts, depth, prefix), *steps = step_of(starts, depth, prefix, kind);
    left = 0;
    for (size_t w = 0; w < words; w++) {
      uint64_t own = open[w];
      some |= rules[w] |= own & ended[w];
      left |= open[w] = own & steps[w];
    }
    prefix = longer_prefix(prefix, kind);
    next += (uint32_t)size;
  }
  return some ? words : 0;
}

size_t ne_date_starts_at(const ne_date_starts *starts, const char *bytes, uint32_t end, uint32_t at,
                         uint64_t rules[NE_DATE_RULE_WORDS]) {
  int size;
  uint32_t c = ne_decode(bytes + at, bytes + end, &size), symbol = symbol_of(starts, c), next, prefix = 0, digits = 0;
  if (symbol - 1 < starts->number_symbols) {
    next = skip_number(starts, bytes, end, at, &digits);
  } else {
    prefix = prefix_of(kind_at(starts, c));
    next = at + (uint32_t)size;
  }
  size_t words = follow(starts, bytes, end, symbol, starts->digits[digits], prefix, next, rules);
  if (words && at > 0) {
    symbol = symbol_of(starts, ne_decode_back(bytes, bytes + at, &size));
    if (!keep(rules, starts->befores.items + symbol * words, words)) return 0;
  }
  return words;
}
