#include "date_rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  LANGUAGES = 6,
  CODE_POINTS = 0x10000,
  NESTING = 24,          /* of groups in a pattern */
  CLASSES = 4096,        /* of code points that begin the same rules, and of those behind a number */
  NUMBER_RULES = 64,     /* rules that begin with a number */
  DIGITS_MAX = 9,        /* lengths of numbers in ASCII digits that are told apart; longer ones are as this */
  NUMBER_LENGTH = 24,    /* code points of a number that are skipped to see what follows */
  WORD_BYTES = 64        /* the longest text of a group that is looked up */
};

static const char *const field_names[] = {
#define NAME(ENUM, name) name,
  NE_DATE_FIELDS(NAME)
#undef NAME
};

/* A word and what it says in a field. */
typedef struct word {
  const char *text; /* ASCII letters in lower case */
  uint32_t length;
  uint8_t field;    /* NE_FIELDS for a numeral, NE_FIELDS + 1 for a multiplier */
  uint8_t language;
  ne_term term;
} word;

enum { NUMERAL = NE_FIELDS, MULTIPLIER = NE_FIELDS + 1 };

typedef struct rule {
  ne_record record;
  ne_pattern *pattern;
  double priority;
  uint64_t known;
  ne_term fields[NE_FIELDS];
  uint16_t number;
  uint8_t language;
  bool guard, half_of_range, needs_range, needs_join, leads, may_lead;
  uint64_t pairs[32];                 /* pair_of() the first two code points, unless they begin with a letter or number */
  uint64_t alone[16];                 /* first code points with anything behind them, by their last bits */
  uint32_t third[26];                 /* by the first letter: symbols that can come third */
  uint16_t digits;                    /* which lengths of a number in ASCII digits it can begin with; 0 for any */
  uint8_t number_bit;                 /* of a rule that begins with a number: its bit among those; else NUMBER_RULES */
  int groups;                         /* the whole match included */
  uint8_t group_field[NE_GROUPS_MAX]; /* NE_FIELDS for a group without a name */
} rule;

/* Code points that begin the same rules: those of `parent` and one more. */
typedef struct start_class {
  uint16_t parent, last;
  uint16_t first, count; /* its rules in `tried`, once frozen */
  uint64_t numbers;      /* number_bits of those that begin with a number */
} start_class;

struct ne_date_rules {
  ne_arena *arena;
  NE_LIST(rule) rules;
  NE_LIST(word) words;
  uint32_t *buckets;         /* words by field and first byte: index + 1 */
  uint32_t *next;
  ne_cues cues[NE_DATE_CUE_KINDS];
  const char *languages[LANGUAGES];
  int language_count;
  uint16_t *starts;          /* by code point: its class, 0 where nothing begins */
  start_class *classes;      /* CLASSES of them */
  int class_count;
  uint16_t pairs[26][32];    /* by letter without case and the symbol behind it: the class */
  NE_LIST(uint16_t) tried;   /* rules by class, the most important first */
  uint64_t numerals[CODE_POINTS / 64];
  uint64_t begins[CODE_POINTS / 64]; /* code points with a class */
  uint16_t *follows;         /* by code point behind a number: index in `masks` */
  uint64_t *masks;           /* number_bits of the rules that can go on so; masks[0] may end with the number */
  int mask_count;
  int number_rules;
  uint16_t numbered[NUMBER_RULES];   /* by number_bit, the most important first */
  /* by how many ASCII digits stand at the start: the number_bits of the rules that may begin so */
  uint64_t digit_masks[DIGITS_MAX + 1];
};

ne_date_rules *ne_date_rules_new(ne_arena *arena) {
  ne_date_rules *rules = ne_alloc_zero(arena, sizeof *rules);
  rules->arena = arena;
  return rules;
}

static const char *const kinds[] = {"date", "date_guard", "date_words", "date_numbers", "date_cue", NULL};

bool ne_date_rules_takes(const char *kind) {
  for (const char *const *k = kinds; *k; k++)
    if (strcmp(*k, kind) == 0) return true;
  return false;
}

/* ---- Reading records --------------------------------------------------------------------------------------------*/

static uint8_t language_index(ne_date_rules *rules, const ne_record *record, ne_refusal *refusal) {
  for (int i = 0; i < rules->language_count; i++)
    if (strcmp(rules->languages[i], record->language) == 0) return (uint8_t)i;
  if (rules->language_count == LANGUAGES) ne_refuse(refusal, record, NULL, 0, "more than %d languages", LANGUAGES);
  rules->languages[rules->language_count] = record->language;
  return (uint8_t)rules->language_count++;
}

static int field_of(const char *name, size_t length) {
  for (int i = 0; i < NE_FIELDS; i++)
    if (strlen(field_names[i]) == length && memcmp(field_names[i], name, length) == 0) return i;
  return -1;
}

/* Reads a value as rules and words give it. */
static ne_term read_term(const char *text, const ne_record *record, const char *field, ne_refusal *refusal) {
  ne_term term = {0, NULL, NE_IS};
  const char *p = text;
  if (strcmp(text, "X") == 0) {
    term.how = NE_UNTOLD;
    return term;
  }
  if (*p == '@') term.how = NE_FROM_LAST, p++;
  else if (*p == '=') p++;
  else if (*p == '+' || *p == '-') term.how = NE_FROM_NOW;
  if ((*p >= '0' && *p <= '9') || *p == '+' || *p == '-') {
    char *end;
    term.number = strtod(p, &end);
    if (!*end) return term;
  }
  if (term.how != NE_IS || p != text || !*p)
    ne_refuse(refusal, record, field, (size_t)(p - text) + 1, "no value: '%.40s'", text);
  term.code = text;
  return term;
}

static void add_rule(ne_date_rules *rules, const ne_record *record, uint16_t number, ne_refusal *refusal) {
  static const char *const own[] = {"pattern", "priority", "part_of_range", "needs_range", "needs_join", "leads",
                                    "may_lead", "digits"};
  rule *rule = NE_PUSH(rules->arena, &rules->rules);
  memset(rule, 0, sizeof *rule);
  rule->record = *record;
  rule->number = number;
  rule->language = language_index(rules, record, refusal);
  rule->guard = strcmp(record->kind, "date_guard") == 0;
  if (!ne_record_get(record, "pattern")) ne_refuse(refusal, record, "pattern", 0, "is missing");
  rule->priority = ne_record_number(record, "priority", rule->guard ? 1 : 0, refusal);
  rule->half_of_range = ne_record_get(record, "part_of_range") != NULL;
  rule->needs_range = ne_record_get(record, "needs_range") != NULL;
  for (const char *p = ne_record_get(record, "digits"); p && *p; p++) {
    if (*p < '1' || *p > '9') ne_refuse(refusal, record, "digits", 0, "not a list of lengths from 1 to %d", DIGITS_MAX);
    rule->digits |= (uint16_t)(1 << (*p - '0'));
  }
  rule->needs_join = ne_record_get(record, "needs_join") != NULL;
  rule->leads = ne_record_get(record, "leads") != NULL;
  rule->may_lead = ne_record_get(record, "may_lead") != NULL;
  for (size_t i = 0; i < record->count; i++) {
    const newsextract_field *given = &record->fields[i];
    int field = field_of(given->name, strlen(given->name));
    if (field < 0) {
      size_t k = 0;
      while (k < sizeof own / sizeof *own && strcmp(given->name, own[k]) != 0) k++;
      if (k == sizeof own / sizeof *own) ne_refuse(refusal, record, given->name, 0, "there is no field called so");
      continue;
    }
    rule->fields[field] = read_term(given->value, record, given->name, refusal);
    rule->known |= (uint64_t)1 << field;
  }
}

static void add_words(ne_date_rules *rules, const ne_record *record, ne_refusal *refusal) {
  bool numbers = strcmp(record->kind, "date_numbers") == 0;
  const char *name = ne_record_get(record, "field");
  int field = numbers ? NUMERAL : name ? field_of(name, strlen(name)) : -1;
  if (field < 0) ne_refuse(refusal, record, "field", 0, "names no field");
  uint8_t language = language_index(rules, record, refusal);
  for (size_t i = 0; i < record->count; i++) {
    const newsextract_field *given = &record->fields[i];
    bool value = strncmp(given->name, "values.", 7) == 0, multiplier = strncmp(given->name, "multipliers.", 12) == 0;
    if (!value && !(numbers && multiplier)) {
      if (strcmp(given->name, "field") != 0) ne_refuse(refusal, record, given->name, 0, "there is no field called so");
      continue;
    }
    const char *text = given->name + (value ? 7 : 12);
    size_t length = strlen(text);
    if (!length || length > WORD_BYTES)
      ne_refuse(refusal, record, given->name, 0, "a word of 1 to %d bytes", WORD_BYTES);
    char *lower = ne_copy(rules->arena, text, length);
    for (char *p = lower; *p; p++)
      if (*p >= 'A' && *p <= 'Z') *p = (char)(*p + 32);
    word *word = NE_PUSH(rules->arena, &rules->words);
    word->text = lower;
    word->length = (uint32_t)length;
    word->field = (uint8_t)(value ? field : MULTIPLIER);
    word->language = language;
    word->term = field == NE_FIELD_ZONE ? (ne_term){0, given->value, NE_IS} /* an offset is no number of anything */
                                        : read_term(given->value, record, given->name, refusal);
  }
}

static const struct { const char *name; ne_mod mod; } mods[] = {
  {"START", NE_MOD_START}, {"MID", NE_MOD_MID}, {"END", NE_MOD_END}, {"APPROX", NE_MOD_APPROX},
  {"BEFORE", NE_MOD_BEFORE}, {"AFTER", NE_MOD_AFTER}, {"LESS_THAN", NE_MOD_LESS_THAN}, {"MORE_THAN", NE_MOD_MORE_THAN},
};

/* A number for the character that `bytes` begins with, and for the one that ends before it: equal for equal
 * characters. */
static uint8_t key(unsigned char lead, unsigned char middle, unsigned char tail) {
  if (lead < 0x80) return (uint8_t)(lead == '\n' || lead == '\t' ? ' ' : lead >= 'A' && lead <= 'Z' ? lead + 32 : lead);
  return (uint8_t)(0x80 | ((middle * 29 + tail) & 0x7F));
}

static uint8_t key_at(const char *bytes, size_t length) {
  const unsigned char *p = (const unsigned char *)bytes;
  return key(p[0], length > 2 ? p[1] : 0, length > 2 ? p[2] : 0);
}

static uint8_t key_before(const char *end, size_t length) {
  const unsigned char *p = (const unsigned char *)end;
  return key(p[-1], length > 2 ? p[-2] : 0, length > 2 ? p[-1] : 0);
}

static void add_cue(ne_date_rules *rules, ne_date_cue_kind kind, ne_date_cue cue, const char *text, size_t length) {
  cue.text = ne_copy(rules->arena, text, length);
  cue.length = (uint32_t)length;
  *NE_PUSH(rules->arena, &rules->cues[kind].list) = cue;
  uint8_t first = key_at(text, length), last = key_before(text + length, length);
  rules->cues[kind].first[first / 32] |= (uint32_t)1 << first % 32;
  rules->cues[kind].last[last / 32] |= (uint32_t)1 << last % 32;
}

static void add_cues(ne_date_rules *rules, const ne_record *record, ne_refusal *refusal) {
  static const char *const roles[NE_DATE_CUE_KINDS] = {"join", "lead", "join_up", "same", "plus", "offset", "range",
                                                       "intro", "and", "outro", "bracket", "close", "before", "after",
                                                  "future", "dateline", "stop"};
  const char *role = ne_record_get(record, "role"), *mod = ne_record_get(record, "mod");
  const char *open = ne_record_get(record, "open"), *core = ne_record_get(record, "core");
  const char *only = ne_record_get(record, "only");
  int kind = 0;
  while (role && kind < NE_DATE_CUE_KINDS && strcmp(roles[kind], role) != 0) kind++;
  if (!role || kind == NE_DATE_CUE_KINDS) ne_refuse(refusal, record, "role", 0, "names no role of a cue");
  ne_date_cue cue = {.language = language_index(rules, record, refusal)};
  for (size_t i = 0; mod && i < sizeof mods / sizeof *mods; i++)
    if (strcmp(mods[i].name, mod) == 0) cue.mod = (uint8_t)mods[i].mod;
  if (mod && !cue.mod) ne_refuse(refusal, record, "mod", 0, "names no modifier");
  cue.opens = open && strcmp(open, "first") == 0;
  cue.closes = open && strcmp(open, "last") == 0;
  cue.core = core && strcmp(core, "true") == 0;
  double reach = ne_record_number(record, "reach", 0, refusal);
  cue.reach = (uint8_t)(reach < 0 ? 0 : reach > 255 ? 255 : reach);
  for (const char *p = only; p && *p;) {
    p += strspn(p, " ");
    size_t length = strcspn(p, " ");
    int field = length ? field_of(p, length) : 0;
    if (field < 0) ne_refuse(refusal, record, "only", (size_t)(p - only) + 1, "names no field");
    if (length) cue.only |= (uint64_t)1 << field;
    p += length;
  }
  for (size_t i = 0; i < record->count; i++) {
    const newsextract_field *given = &record->fields[i];
    if (strncmp(given->name, "words.", 6) == 0) {
      if (!given->length) ne_refuse(refusal, record, given->name, 0, "an empty word");
      add_cue(rules, (ne_date_cue_kind)kind, cue, given->value, given->length);
    } else if (strcmp(given->name, "words") == 0) {
      for (const char *p = given->value; *p;) {
        p += strspn(p, " \n\t");
        size_t length = strcspn(p, " \n\t");
        if (length) add_cue(rules, (ne_date_cue_kind)kind, cue, p, length);
        p += length;
      }
    }
  }
}

void ne_date_rules_add(ne_date_rules *rules, const ne_record *record, uint16_t number, ne_refusal *refusal) {
  bool words = strcmp(record->kind, "date_words") == 0 || strcmp(record->kind, "date_numbers") == 0;
  if (words) add_words(rules, record, refusal);
  else if (strcmp(record->kind, "date_cue") == 0) add_cues(rules, record, refusal);
  else add_rule(rules, record, number, refusal);
}

/* ---- What a pattern can begin with ------------------------------------------------------------------------------*/

typedef struct starts {
  uint64_t bits[CODE_POINTS / 64];
} starts;

/* Where in a match an element may stand, as a set. */
enum { AT_FIRST = 1, AT_SECOND = 2, AT_THIRD = 4, BEHIND = 8 };

/* Symbols of the code points that come second behind a letter: a to z without case, then these. */
enum { DIGIT = 26, BLANK, HYPHEN, STOP, APOSTROPHE, OTHER, SYMBOLS };

enum { RESIDUES = 1024 }; /* code points that come second are told apart by their last ten bits */

/* A number below 2048 for two code points. */
static uint32_t pair_of(uint32_t first, uint32_t second) { return (second % RESIDUES + first * 131) % 2048; }

typedef struct reading {
  const char *p;
  starts *first;                /* what a match can begin with; NULL where that is known */
  uint32_t second_symbols;      /* what can come second, as symbols */
  uint32_t third_symbols;       /* what can come third */
  uint64_t second[RESIDUES / 64]; /* what can come second, by the code points' last bits */
  bool any_first, any_second, any_third; /* an element there says nothing about its code points */
  const ne_date_rules *rules;
  bool behind;                  /* `first` is what comes behind the number at the start, which is all AT_SECOND */
  uint32_t only;                /* not 0: the code point that the first is; a letter without regard to case */
  bool hit, nothing;            /* of the element just read: can be the first; counts as nothing */
} reading;

static bool is_numeral(const ne_date_rules *rules, uint32_t code_point) {
  return code_point < CODE_POINTS && (rules->numerals[code_point / 64] >> code_point % 64 & 1);
}

static bool in_number(const ne_date_rules *rules, uint32_t c) {
  return (c >= '0' && c <= '9') || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || is_numeral(rules, c);
}

static bool is_letter(uint32_t c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

static int symbol_of(uint32_t c) {
  if (is_letter(c)) return (int)((c | 32) - 'a');
  if (c >= '0' && c <= '9') return DIGIT;
  if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0xA0) return BLANK;
  return c == '-' ? HYPHEN : c == '.' ? STOP : c == '\'' ? APOSTROPHE : OTHER;
}

/* An element may be this code point, at the places in `at`. */
static void mark(reading *r, uint32_t c, bool fold, int at) {
  if (r->behind) { /* only what stands behind a number counts */
    if (in_number(r->rules, c)) r->nothing = true;
    else if (at & AT_SECOND && c < CODE_POINTS) r->first->bits[c / 64] |= (uint64_t)1 << c % 64;
    if (!in_number(r->rules, c) && at & AT_SECOND && fold && is_letter(c))
      r->first->bits[(c ^ 32) / 64] |= (uint64_t)1 << (c ^ 32) % 64;
    return;
  }
  if (at & AT_FIRST) {
    if (r->first && c < CODE_POINTS) r->first->bits[c / 64] |= (uint64_t)1 << c % 64;
    if (r->first && fold && is_letter(c)) r->first->bits[(c ^ 32) / 64] |= (uint64_t)1 << (c ^ 32) % 64;
    if (!r->only || c == r->only || (is_letter(c) && (c | 32) == r->only)) r->hit = true;
  }
  if (at & AT_SECOND) {
    if (c == ' ') /* any blank, in a text pattern */
      for (const char *p = "\n\r\t"; *p; p++) r->second[*p / 64] |= (uint64_t)1 << *p;
    if (c == ' ') r->second[0xA0 / 64] |= (uint64_t)1 << 0xA0 % 64;
    r->second_symbols |= (uint32_t)1 << symbol_of(c);
    r->second[c % RESIDUES / 64] |= (uint64_t)1 << c % 64;
    if (fold && is_letter(c)) r->second[(c ^ 32) % RESIDUES / 64] |= (uint64_t)1 << (c ^ 32) % 64;
  }
  if (at & AT_THIRD) r->third_symbols |= (uint32_t)1 << symbol_of(c);
}

static void mark_any(reading *r, int at) {
  if (at & (r->behind ? AT_SECOND : AT_FIRST)) r->any_first = r->hit = true;
  if (at & AT_SECOND) r->any_second = true;
  if (at & AT_THIRD) r->any_third = true;
}

static uint32_t read_code_point(reading *r) {
  int size;
  uint32_t code_point = ne_decode(r->p, r->p + strlen(r->p), &size);
  r->p += size;
  return code_point;
}

/* An escape, the backslash being read. Returns its code point, or UINT32_MAX for a set of them, which is marked. */
static uint32_t read_escape(reading *r, int at) {
  char c = *r->p ? *r->p++ : 0;
  switch (c) {
    case 'd':
      for (uint32_t d = '0'; d <= '9'; d++) mark(r, d, false, at);
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
      mark(r, ' ', false, at);
      return UINT32_MAX;
    case 'w': case 'D': case 'S': case 'H': case 'p': case 'P': case 'N': break;
    default: return (unsigned char)c;
  }
  mark_any(r, at);
  return UINT32_MAX;
}

static void read_class(reading *r, bool fold, int at) {
  bool negative = *r->p == '^', first = true;
  if (negative) {
    r->p++;
    mark_any(r, at);
    at = 0;
  }
  while (*r->p && (*r->p != ']' || first)) {
    first = false;
    uint32_t low = read_code_point(r), high;
    if (low == '\\') low = read_escape(r, at);
    if (low == UINT32_MAX) continue;
    high = low;
    if (r->p[0] == '-' && r->p[1] && r->p[1] != ']') {
      r->p++;
      high = read_code_point(r);
      if (high == '\\') high = read_escape(r, 0);
      if (high == UINT32_MAX) high = low;
    }
    for (uint32_t c = low; at && c <= high && c < CODE_POINTS; c++) mark(r, c, fold, at);
  }
  if (*r->p) r->p++;
}

static int read_alternatives(reading *r, bool fold, int at, int depth);

/* Reads a group, its bracket being read. Returns where what follows it may stand. */
static int read_group_of(reading *r, bool *fold, int at, int depth) {
  bool inner = *fold, look = false, ahead = false;
  if (*r->p == '?') {
    const char *q = r->p + 1;
    look = *q == '=' || *q == '!' || (*q == '<' && (q[1] == '=' || q[1] == '!'));
    ahead = *q == '=' && r->behind; /* says as much as an element */
    if (look) {
      q += *q == '<' ? 2 : 1;
    } else if (*q == '<') {
      q += strcspn(q, ">") + 1;
    } else if (*q == '|' || *q == '>') {
      q++;
    } else { /* options, for the group or for the rest of the group around it */
      bool minus = false;
      for (; *q && *q != ':' && *q != ')'; q++) {
        if (*q == '-') minus = true;
        if (*q == 'i') inner = !minus;
      }
      if (*q == ')') {
        *fold = inner;
        r->p = q + 1;
        return at;
      }
      q += *q != 0;
    }
    r->p = q;
  }
  int next = read_alternatives(r, inner, look && !ahead ? 0 : at, depth + 1);
  if (*r->p) r->p++;
  return look && !ahead ? at : next;
}

static int read_element(reading *r, bool *fold, int at, int depth) {
  uint32_t code_point = read_code_point(r);
  if (code_point == '(') return read_group_of(r, fold, at, depth);
  if (code_point == '^' || code_point == '$') return at;
  r->hit = r->nothing = false;
  if (code_point == '[') {
    read_class(r, *fold, at);
  } else if (code_point == '.') {
    mark_any(r, at);
  } else {
    if (code_point == '\\') code_point = read_escape(r, at);
    if (code_point != UINT32_MAX) mark(r, code_point, *fold, at);
  }
  int next = (at & AT_FIRST && r->hit ? AT_SECOND : 0) | (at & AT_SECOND ? AT_THIRD : 0) |
             (at & (AT_THIRD | BEHIND) ? BEHIND : 0);
  if (!r->behind) return next;
  return (r->nothing && at & (AT_FIRST | AT_SECOND) ? AT_SECOND : 0) | BEHIND;
}

/* Reads alternatives up to the closing bracket or the end; `at` is where they may begin. Returns where what
 * follows may stand. */
static int read_alternatives(reading *r, bool fold, int at, int depth) {
  int end = 0, here = at;
  if (depth == NESTING) {
    mark_any(r, at);
    r->p += strlen(r->p);
    return BEHIND;
  }
  while (*r->p && *r->p != ')') {
    if (*r->p == '|') {
      r->p++;
      end |= here;
      here = at;
      continue;
    }
    const char *element = r->p;
    int next = read_element(r, &fold, here, depth);
    const char *quantifier = r->p;
    bool optional = *r->p == '?' || *r->p == '*' || (*r->p == '{' && (r->p[1] == '0' || r->p[1] == ','));
    bool repeats = *r->p == '*' || *r->p == '+' || *r->p == '{';
    for (int turn = 0; repeats && turn < 2 && next & (AT_SECOND | AT_THIRD); turn++) {
      r->p = element;
      next |= read_element(r, &fold, next, depth);
    }
    r->p = quantifier;
    if (*r->p == '{') r->p += strcspn(r->p, "}") + (strchr(r->p, '}') != NULL);
    else if (*r->p == '?' || *r->p == '*' || *r->p == '+') r->p++;
    if (*r->p == '?' || *r->p == '+') r->p++; /* lazy or possessive */
    here = optional ? next | here : next;
  }
  return end | here;
}

/* ---- Freezing ---------------------------------------------------------------------------------------------------*/

static void find_numerals(ne_date_rules *rules) {
  for (size_t i = 0; i < rules->words.count; i++) {
    const word *word = &rules->words.items[i];
    if ((word->field != NUMERAL && word->field != MULTIPLIER) || (unsigned char)word->text[0] < 0x80) continue;
    int size;
    uint32_t code_point = ne_decode(word->text, word->text + word->length, &size);
    if ((uint32_t)size == word->length && code_point < CODE_POINTS)
      rules->numerals[code_point / 64] |= (uint64_t)1 << code_point % 64;
  }
}

/* Compiles a rule. A match ends at no place inside a word of letters. */
static void compile(ne_date_rules *rules, rule *rule, ne_refusal *refusal) {
  static const char head[] = "(?:", tail[] = ")(?:(?<![0-9A-Za-z])|(?![0-9A-Za-z]))";
  const char *own = ne_record_get(&rule->record, "pattern");
  size_t length = strlen(own), before = sizeof head - 1, all = before + length + sizeof tail;
  char *source = ne_alloc(rules->arena, all);
  sprintf(source, "%s%s%s", head, own, tail);
  uint16_t *columns = ne_alloc(rules->arena, all * sizeof *columns); /* faults are told by the columns of the pack */
  for (size_t i = 0; i < all; i++) {
    size_t column = i < before ? 1 : i - before < length ? i - before + 1 : length;
    columns[i] = (uint16_t)(column < UINT16_MAX ? column : UINT16_MAX);
  }
  refusal->columns = columns;
  refusal->column_count = all;
  rule->pattern = ne_pattern_new(rules->arena, source, true, &rule->record, "pattern", refusal);
  refusal->columns = NULL;
  rule->groups = ne_pattern_groups(rule->pattern);
  for (int g = 1; g < rule->groups; g++) {
    const char *name = ne_pattern_group_name(rule->pattern, g);
    int field = name ? field_of(name, strlen(name)) : NE_FIELDS;
    if (field < 0) ne_refuse(refusal, &rule->record, "pattern", 0, "there is no field called '%.40s'", name);
    rule->group_field[g] = (uint8_t)field;
  }
}

/* The class of the code points that begin the rules of `parent` and `last`; the last class begins them all. */
static uint16_t class_with(ne_date_rules *rules, uint16_t parent, uint16_t last) {
  if (parent == CLASSES - 1) return parent;
  for (int c = rules->class_count - 1; c > 0 && rules->classes[c].last == last; c--)
    if (rules->classes[c].parent == parent) return (uint16_t)c;
  if (rules->class_count == CLASSES - 1) return CLASSES - 1;
  rules->classes[rules->class_count] = (start_class){parent, last, 0, 0, 0};
  return (uint16_t)rules->class_count++;
}

static uint16_t mask_with(ne_date_rules *rules, uint64_t mask) {
  for (int m = 0; m < rules->mask_count; m++)
    if (rules->masks[m] == mask) return (uint16_t)m;
  if (rules->mask_count == CLASSES - 1) return CLASSES - 1;
  rules->masks[rules->mask_count] = mask;
  return (uint16_t)rules->mask_count++;
}

/* What follows the number that a rule begins with. */
static void place_number(ne_date_rules *rules, uint16_t index, const char *source, starts *first) {
  rule *rule = &rules->rules.items[index];
  rule->number_bit = (uint8_t)rules->number_rules++;
  rules->numbered[rule->number_bit] = index;
  for (int digits = 0; digits <= DIGITS_MAX; digits++)
    if (!rule->digits || rule->digits >> digits & 1) rules->digit_masks[digits] |= (uint64_t)1 << rule->number_bit;
  uint64_t bit = (uint64_t)1 << rule->number_bit;
  memset(first, 0, sizeof *first);
  reading r = {.p = source, .first = first, .rules = rules, .behind = true};
  int end = read_alternatives(&r, false, AT_FIRST, 0);
  if (end & AT_SECOND || r.any_first) { /* nothing need follow, or anything may */
    for (int m = 0; m < CLASSES; m++) rules->masks[m] |= bit;
    return;
  }
  for (uint32_t block = 0; block < CODE_POINTS / 64; block++) {
    for (uint64_t bits = first->bits[block]; bits; bits &= bits - 1) {
      uint32_t c = block * 64 + (uint32_t)__builtin_ctzll(bits);
      rules->follows[c] = mask_with(rules, rules->masks[rules->follows[c]] | bit);
    }
  }
}

/* Finds what a rule can begin with, and what can come then. */
static void place(ne_date_rules *rules, uint16_t index, starts *first, ne_refusal *refusal) {
  rule *rule = &rules->rules.items[index];
  const char *source = ne_record_get(&rule->record, "pattern");
  memset(first, 0, sizeof *first);
  reading r = {.p = source, .first = first, .rules = rules};
  int end = read_alternatives(&r, false, AT_FIRST, 0);
  if (end & AT_FIRST || r.any_first)
    ne_refuse(refusal, &rule->record, "pattern", 0, "does not say which character it begins with");
  bool number = false;
  for (uint32_t block = 0; block < CODE_POINTS / 64; block++) {
    for (uint64_t bits = first->bits[block]; bits; bits &= bits - 1) {
      uint32_t c = block * 64 + (uint32_t)__builtin_ctzll(bits);
      if (is_letter(c)) continue;
      rules->starts[c] = class_with(rules, rules->starts[c], index);
      if (in_number(rules, c)) {
        number = true;
        continue;
      }
      reading pair = {.p = source, .rules = rules, .only = c};
      end = read_alternatives(&pair, false, AT_FIRST, 0);
      if (end & AT_SECOND || pair.any_second) {
        rule->alone[c % RESIDUES / 64] |= (uint64_t)1 << c % 64;
        continue;
      }
      for (uint32_t residue = 0; residue < RESIDUES; residue++)
        if (pair.second[residue / 64] >> residue % 64 & 1)
          rule->pairs[pair_of(c, residue) / 64] |= (uint64_t)1 << pair_of(c, residue) % 64;
    }
  }
  for (uint32_t letter = 'a'; letter <= 'z'; letter++) {
    uint64_t bits = first->bits[1] >> (letter - 64) | first->bits[1] >> (letter - 32 - 64);
    if (!(bits & 1)) continue;
    reading pair = {.p = source, .rules = rules, .only = letter};
    end = read_alternatives(&pair, false, AT_FIRST, 0);
    uint32_t symbols = end & AT_SECOND || pair.any_second ? UINT32_MAX : pair.second_symbols;
    bool any = end & (AT_SECOND | AT_THIRD) || pair.any_second || pair.any_third;
    rule->third[letter - 'a'] = any ? UINT32_MAX : pair.third_symbols;
    for (int s = 0; s < SYMBOLS; s++)
      if (symbols >> s & 1) rules->pairs[letter - 'a'][s] = class_with(rules, rules->pairs[letter - 'a'][s], index);
  }
  rule->number_bit = NUMBER_RULES;
  if (number && rules->number_rules == NUMBER_RULES)
    ne_refuse(refusal, &rule->record, "pattern", 0, "more than %d rules begin with a number", NUMBER_RULES);
  if (number) place_number(rules, index, source, first);
}

static size_t bucket_of(uint8_t field, unsigned char byte) { return (size_t)field * 256 + byte; }

static void index_words(ne_date_rules *rules) {
  rules->buckets = ne_alloc_zero(rules->arena, (MULTIPLIER + 1) * 256 * sizeof *rules->buckets);
  rules->next = ne_alloc_zero(rules->arena, (rules->words.count + 1) * sizeof *rules->next);
  for (size_t i = rules->words.count; i-- > 0;) {
    size_t bucket = bucket_of(rules->words.items[i].field, (unsigned char)rules->words.items[i].text[0]);
    rules->next[i] = rules->buckets[bucket];
    rules->buckets[bucket] = (uint32_t)i + 1;
  }
}

/* Lists the rules of each class, from its parents' to its own. */
static void list_classes(ne_date_rules *rules, const uint16_t *order, size_t count) {
  for (int c = 1; c < rules->class_count; c++) {
    start_class *class = &rules->classes[c];
    const start_class *parent = &rules->classes[class->parent];
    class->first = (uint16_t)rules->tried.count;
    for (uint16_t i = 0; i < parent->count; i++) {
      uint16_t rule = rules->tried.items[parent->first + i];
      *NE_PUSH(rules->arena, &rules->tried) = rule;
    }
    *NE_PUSH(rules->arena, &rules->tried) = class->last;
    class->count = (uint16_t)(parent->count + 1);
    uint8_t bit = rules->rules.items[class->last].number_bit;
    class->numbers = parent->numbers | (bit < NUMBER_RULES ? (uint64_t)1 << bit : 0);
  }
  rules->classes[CLASSES - 1] = (start_class){0, 0, (uint16_t)rules->tried.count, (uint16_t)count, UINT64_MAX};
  for (size_t i = 0; i < count; i++) *NE_PUSH(rules->arena, &rules->tried) = order[i];
}

void ne_date_rules_freeze(ne_date_rules *rules, ne_refusal *refusal) {
  rules->starts = ne_alloc_zero(rules->arena, CODE_POINTS * sizeof *rules->starts);
  rules->follows = ne_alloc_zero(rules->arena, CODE_POINTS * sizeof *rules->follows);
  rules->classes = ne_alloc_zero(rules->arena, CLASSES * sizeof *rules->classes);
  rules->masks = ne_alloc_zero(rules->arena, CLASSES * sizeof *rules->masks);
  rules->class_count = rules->mask_count = 1;
  starts *first = ne_alloc(rules->arena, sizeof *first);
  NE_LIST(uint16_t) order = {NULL, 0, 0};
  find_numerals(rules);
  for (size_t i = 0; i < rules->rules.count; i++) { /* by priority, then as given */
    *NE_PUSH(rules->arena, &order) = (uint16_t)i;
    for (size_t k = order.count - 1; k > 0 && rules->rules.items[order.items[k - 1]].priority <
                                                  rules->rules.items[order.items[k]].priority; k--) {
      uint16_t other = order.items[k - 1];
      order.items[k - 1] = order.items[k];
      order.items[k] = other;
    }
  }
  for (size_t i = 0; i < order.count; i++) {
    compile(rules, &rules->rules.items[order.items[i]], refusal);
    place(rules, order.items[i], first, refusal);
  }
  for (int c = 'a'; c <= 'z'; c++)
    for (int symbol = 0; symbol < SYMBOLS; symbol++)
      if (rules->pairs[c - 'a'][symbol]) rules->starts[c] = rules->starts[c - 32] = 1;
  for (uint32_t c = 0; c < CODE_POINTS; c++)
    if (rules->starts[c]) rules->begins[c / 64] |= (uint64_t)1 << c % 64;
  list_classes(rules, order.items, order.count);
  rules->masks[CLASSES - 1] = UINT64_MAX;
  index_words(rules);
}

/* ---- Reading text -----------------------------------------------------------------------------------------------*/

static const word *look_up(const ne_date_rules *rules, int field, uint8_t language, const char *text, uint32_t length) {
  const word *other = NULL;
  for (uint32_t i = rules->buckets[bucket_of((uint8_t)field, (unsigned char)text[0])]; i; i = rules->next[i - 1]) {
    const word *word = &rules->words.items[i - 1];
    if (word->length != length || memcmp(word->text, text, length) != 0) continue;
    if (word->language == language) return word;
    other = word;
  }
  return other;
}

/* Reads digits and numerals: positional (2024, 二〇二四) or with multipliers (两千多, 十五, two hundred). */
static bool read_number(const ne_date_rules *rules, int field, uint8_t language, const char *text, uint32_t length,
                        ne_term *term) {
  double total = 0, section = 0, current = 0, scale = 0.1;
  bool seen = false, point = false;
  int numerals = 0; /* digits that are no ASCII, side by side */
  term->how = NE_IS;
  term->code = NULL;
  for (uint32_t at = 0; at < length;) {
    char c = text[at];
    if (c >= '0' && c <= '9') {
      if (point) current += (c - '0') * scale, scale /= 10;
      else if (current < 1e9) current = current * 10 + (c - '0');
      seen = true;
      at++;
      continue;
    }
    if (c == '.' && seen && !point && at + 1 < length) {
      point = true;
      at++;
      continue;
    }
    if (c == ',' || c == '-' || c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      at++;
      continue;
    }
    uint32_t size = 0;
    const word *digit = NULL, *multiplier = NULL;
    if ((c >= 'a' && c <= 'z')) {
      while (at + size < length && text[at + size] >= 'a' && text[at + size] <= 'z') size++;
    } else {
      int bytes;
      ne_decode(text + at, text + length, &bytes);
      size = (uint32_t)bytes;
    }
    digit = look_up(rules, NUMERAL, language, text + at, size);
    if (!digit) multiplier = look_up(rules, MULTIPLIER, language, text + at, size);
    if (!digit && !multiplier) return false;
    at += size;
    seen = true;
    if (digit && digit->term.how == NE_UNTOLD) {
      term->how = NE_UNTOLD;
    } else if (digit) {
      bool positional = c < 'a' || c > 'z';
      if (positional && ++numerals == 2 && field == NE_FIELD_AMOUNT) term->how = NE_UNTOLD; /* 两三年: two or three */
      current = positional ? current * 10 + digit->term.number : current + digit->term.number;
    } else if (numerals = 0, multiplier->term.number >= 1e4) {
      total += (section + current) * multiplier->term.number;
      section = current = 0;
    } else {
      section += (current ? current : 1) * multiplier->term.number;
      current = 0;
    }
  }
  term->number = total + section + current;
  return seen;
}

/* What the text of a group says in `field`. */
static bool read_group(const ne_date_rules *rules, int field, uint8_t language, const char *text, uint32_t length,
                       ne_term *term) {
  char lower[WORD_BYTES];
  if (!length || length > sizeof lower) return false;
  uint32_t n = 0;
  for (uint32_t i = 0; i < length; i++) {
    char c = text[i];
    bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (blank && n && lower[n - 1] == ' ') continue;
    lower[n++] = blank ? ' ' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  const word *word = look_up(rules, field, language, lower, n);
  if (!word && n > 1 && lower[n - 1] == '.') word = look_up(rules, field, language, lower, --n);
  if (word) {
    *term = word->term;
    return true;
  }
  return read_number(rules, field, language, lower, n, term);
}

const uint16_t *ne_date_starts(const ne_date_rules *rules) { return rules->starts; }

const uint64_t *ne_date_begins(const ne_date_rules *rules) { return rules->begins; }

/* The number_bits of the rules that what follows the number at `at` allows. */
static uint64_t allowed(const ne_date_rules *rules, const char *bytes, uint32_t end, uint32_t at) {
  for (int n = 0; at < end; n++) {
    if (n == NUMBER_LENGTH) break; /* longer than any pattern reads */
    int size;
    uint32_t c = ne_decode(bytes + at, bytes + end, &size);
    if (!in_number(rules, c)) return c < CODE_POINTS ? rules->masks[rules->follows[c]] : rules->masks[0];
    at += (uint32_t)size;
  }
  return rules->masks[0];
}

static void fill(const ne_date_rules *rules, const rule *rule, const ne_span groups[NE_GROUPS_MAX], const char *bytes,
                 ne_piece *piece) {
  piece->start = groups[0].start;
  piece->end = piece->whole = groups[0].end;
  piece->rule = rule->number;
  piece->language = rule->language;
  piece->bare_year = false;
  piece->half_of_range = rule->half_of_range;
  piece->needs_range = rule->needs_range;
  piece->needs_join = rule->needs_join;
  piece->leads = rule->leads;
  piece->may_lead = rule->may_lead;
  piece->known = rule->known;
  memcpy(piece->fields, rule->fields, sizeof piece->fields);
  for (int g = 1; g < rule->groups; g++) {
    ne_span span = groups[g];
    int field = rule->group_field[g];
    if (span.start == UINT32_MAX || field == NE_FIELDS) continue;
    if (field == NE_FIELD_SHIFT) piece->whole = span.start;
    ne_term term;
    if (!read_group(rules, field, rule->language, bytes + span.start, span.end - span.start, &term)) continue;
    if (field == NE_FIELD_YEAR && term.how == NE_IS && !term.code && term.number < 100) piece->bare_year = true;
    piece->fields[field] = term;
    piece->known |= (uint64_t)1 << field;
  }
}

/* One rule at one place. */
static ne_match_result try_rule(const ne_date_rules *rules, const rule *rule, ne_matcher *matcher, const char *bytes,
                                uint32_t end, uint32_t at, ne_piece *piece, bool *guard) {
  ne_span groups[NE_GROUPS_MAX];
  ne_match_result result = ne_pattern_match(rule->pattern, matcher, bytes, end, at, groups);
  if (result != NE_MATCHED) return result;
  *guard = rule->guard;
  fill(rules, rule, groups, bytes, piece);
  return NE_MATCHED;
}

ne_match_result ne_date_match(const ne_date_rules *rules, uint16_t class, ne_matcher *matcher, const char *bytes,
                              uint32_t end, uint32_t at, ne_piece *piece, bool *guard) {
  int size, next_size;
  ne_match_result result = NE_NO_MATCH;
  uint32_t c = ne_decode(bytes + at, bytes + end, &size);
  if (in_number(rules, c)) {
    uint64_t mask = rules->classes[class].numbers & allowed(rules, bytes, end, at);
    if (c <= '9') {
      uint32_t digits = 1;
      while (digits < DIGITS_MAX && at + digits < end && bytes[at + digits] >= '0' && bytes[at + digits] <= '9')
        digits++;
      mask &= rules->digit_masks[digits];
    }
    for (; mask; mask &= mask - 1) {
      const rule *rule = &rules->rules.items[rules->numbered[__builtin_ctzll(mask)]];
      ne_match_result one = try_rule(rules, rule, matcher, bytes, end, at, piece, guard);
      if (one == NE_MATCHED) return one;
      if (one == NE_MATCH_LIMIT) result = one;
    }
    return result;
  }
  uint32_t next = at + (uint32_t)size;
  uint32_t second = next < end ? ne_decode(bytes + next, bytes + end, &next_size) : ' ';
  bool letter = is_letter(c);
  uint32_t third = 0, pair = pair_of(c, second);
  if (letter) {
    class = rules->pairs[(c | 32) - 'a'][symbol_of(second)];
    third = (uint32_t)symbol_of(next + 1 < end ? (unsigned char)bytes[next + 1] : ' ');
    if (second >= 0x80) third = OTHER;
  }
  const uint16_t *tried = rules->tried.items + rules->classes[class].first;
  for (uint16_t i = 0; i < rules->classes[class].count; i++) {
    const rule *rule = &rules->rules.items[tried[i]];
    uint64_t alone = rule->alone[c % RESIDUES / 64] >> c % 64;
    bool can = letter ? second >= 0x80 || rule->third[(c | 32) - 'a'] >> third & 1
                      : (rule->pairs[pair / 64] >> pair % 64 | alone) & 1;
    if (!can) continue;
    ne_match_result one = try_rule(rules, rule, matcher, bytes, end, at, piece, guard);
    if (one == NE_MATCHED) return one;
    if (one == NE_MATCH_LIMIT) result = one;
  }
  return result;
}

bool ne_date_numeral(const ne_date_rules *rules, uint32_t code_point) { return is_numeral(rules, code_point); }

/* Whether `cue` stands at bytes[at, ..): in letters only between words. A blank of the cue is any blank. */
static bool stands(const ne_date_cue *cue, const char *bytes, uint32_t at) {
  for (uint32_t i = 0; i < cue->length; i++) {
    char c = bytes[at + i];
    if (c == '\n' || c == '\t') c = ' ';
    if (c >= 'A' && c <= 'Z' && i == 0 && cue->text[0] >= 'a') c = (char)(c + 32);
    if (c != cue->text[i]) return false;
  }
  return true;
}

static bool wordlike(char c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

const ne_date_cue *ne_date_cue_at(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes, uint32_t at,
                                  uint32_t end) {
  const ne_cues *cues = &rules->cues[kind];
  const ne_date_cue *best = NULL;
  if (at >= end) return NULL;
  uint8_t first = key_at(bytes + at, end - at);
  if (!(cues->first[first / 32] >> first % 32 & 1)) return NULL;
  for (size_t i = 0; i < cues->list.count; i++) {
    const ne_date_cue *cue = &cues->list.items[i];
    if (cue->length > end - at || (best && best->length >= cue->length) || !stands(cue, bytes, at)) continue;
    if (wordlike(cue->text[cue->length - 1]) && at + cue->length < end && wordlike(bytes[at + cue->length])) continue;
    best = cue;
  }
  return best;
}

const ne_date_cue *ne_date_cue_before(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes,
                                      uint32_t start,
                                 uint32_t at) {
  const ne_cues *cues = &rules->cues[kind];
  const ne_date_cue *best = NULL;
  if (at <= start) return NULL;
  uint8_t last = key_before(bytes + at, at - start);
  if (!(cues->last[last / 32] >> last % 32 & 1)) return NULL;
  for (size_t i = 0; i < cues->list.count; i++) {
    const ne_date_cue *cue = &cues->list.items[i];
    if (cue->length > at - start || (best && best->length >= cue->length)) continue;
    if (!stands(cue, bytes, at - cue->length)) continue;
    if (wordlike(cue->text[0]) && at - cue->length > start && wordlike(bytes[at - cue->length - 1])) continue;
    best = cue;
  }
  return best;
}
