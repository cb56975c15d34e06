#include "date_rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  RULE_GROUPS = 14,      /* groups of one rule */
  LANGUAGES = 6,
  CODE_POINTS = 0x10000,
  NESTING = 24,          /* of groups in a pattern */
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
  const char *pattern;
  double priority;
  uint64_t known;
  ne_term fields[NE_FIELDS];
  uint16_t number;
  uint8_t language;
  bool guard, half_of_range, needs_range, needs_join, leads, may_lead;
  int groups;                      /* without the whole match */
  uint8_t group_field[RULE_GROUPS]; /* NE_FIELDS for a group without a name */
} rule;

typedef struct alternation {
  ne_pattern *pattern;
  NE_LIST(uint16_t) rules; /* by the number in their mark */
} alternation;

struct ne_date_rules {
  ne_arena *arena;
  NE_LIST(rule) rules;
  NE_LIST(word) words;
  uint32_t *buckets;         /* words by field and first byte: index + 1 */
  uint32_t *next;
  ne_cues cues[NE_DATE_CUE_KINDS];
  const char *languages[LANGUAGES];
  int language_count;
  uint8_t *starts;           /* by code point: ne_start */
  alternation alternations[NE_STARTS];
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

/* ---- Reading records ------------------------------------------------------------------------------------------------*/

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
  else if (*p == '+' || *p == '-') term.how = NE_FROM_NOW;
  if ((*p >= '0' && *p <= '9') || *p == '+' || *p == '-') {
    char *end;
    term.number = strtod(p, &end);
    if (!*end) return term;
  }
  if (term.how != NE_IS || !*p) ne_refuse(refusal, record, field, (size_t)(p - text) + 1, "no value: '%.40s'", text);
  term.code = text;
  return term;
}

/* Takes the names out of the groups of a pattern: in an alternation the same group has many. */
static const char *strip_names(ne_date_rules *rules, rule *rule, ne_refusal *refusal) {
  const char *source = rule->pattern;
  char *out = ne_alloc(rules->arena, strlen(source) + 1), *q = out;
  bool in_class = false;
  for (const char *p = source; *p; p++) {
    size_t column = (size_t)(p - source) + 1;
    *q++ = *p;
    if (*p == '\\' && p[1]) {
      *q++ = *++p;
    } else if (in_class) {
      in_class = *p != ']';
    } else if (*p == '[') {
      in_class = true;
    } else if (*p == '(' && (p[1] != '?' || (p[2] == '<' && p[3] != '=' && p[3] != '!'))) {
      if (rule->groups == RULE_GROUPS)
        ne_refuse(refusal, &rule->record, "pattern", column, "more than %d groups", RULE_GROUPS);
      int field = NE_FIELDS;
      if (p[1] == '?') {
        const char *name = p + 3;
        size_t length = strcspn(name, ">");
        field = field_of(name, length);
        if (field < 0)
          ne_refuse(refusal, &rule->record, "pattern", column, "there is no field called '%.*s'", (int)length, name);
        p = name + length;
        if (!*p) break;
      }
      rule->group_field[rule->groups++] = (uint8_t)field;
    }
  }
  *q = 0;
  return out;
}

static void add_rule(ne_date_rules *rules, const ne_record *record, uint16_t number, ne_refusal *refusal) {
  static const char *const own[] = {"pattern", "priority", "part_of_range", "needs_range", "needs_join", "leads", "may_lead"};
  rule *rule = NE_PUSH(rules->arena, &rules->rules);
  memset(rule, 0, sizeof *rule);
  rule->record = *record;
  rule->number = number;
  rule->language = language_index(rules, record, refusal);
  rule->guard = strcmp(record->kind, "date_guard") == 0;
  rule->pattern = ne_record_get(record, "pattern");
  if (!rule->pattern) ne_refuse(refusal, record, "pattern", 0, "is missing");
  rule->priority = ne_record_number(record, "priority", rule->guard ? 1 : 0, refusal);
  rule->half_of_range = ne_record_get(record, "part_of_range") != NULL;
  rule->needs_range = ne_record_get(record, "needs_range") != NULL;
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
  rule->pattern = strip_names(rules, rule, refusal);
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
    if (!length || length > WORD_BYTES) ne_refuse(refusal, record, given->name, 0, "a word of 1 to %d bytes", WORD_BYTES);
    char *lower = ne_copy(rules->arena, text, length);
    for (char *p = lower; *p; p++)
      if (*p >= 'A' && *p <= 'Z') *p = (char)(*p + 32);
    word *word = NE_PUSH(rules->arena, &rules->words);
    word->text = lower;
    word->length = (uint32_t)length;
    word->field = (uint8_t)(value ? field : MULTIPLIER);
    word->language = language;
    word->term = read_term(given->value, record, given->name, refusal);
  }
}

static const struct { const char *name; ne_mod mod; } mods[] = {
  {"START", NE_MOD_START}, {"MID", NE_MOD_MID}, {"END", NE_MOD_END}, {"APPROX", NE_MOD_APPROX}, {"BEFORE", NE_MOD_BEFORE},
  {"AFTER", NE_MOD_AFTER}, {"LESS_THAN", NE_MOD_LESS_THAN}, {"MORE_THAN", NE_MOD_MORE_THAN},
};

static void add_cue(ne_date_rules *rules, ne_date_cue_kind kind, ne_date_cue cue, const char *text, size_t length) {
  cue.text = ne_copy(rules->arena, text, length);
  cue.length = (uint32_t)length;
  *NE_PUSH(rules->arena, &rules->cues[kind].list) = cue;
  unsigned char first = (unsigned char)text[0], last = (unsigned char)text[length - 1];
  rules->cues[kind].first[first >> 5] |= (uint32_t)1 << (first & 31);
  rules->cues[kind].last[last >> 5] |= (uint32_t)1 << (last & 31);
}

static void add_cues(ne_date_rules *rules, const ne_record *record, ne_refusal *refusal) {
  static const char *const roles[NE_DATE_CUE_KINDS] = {"join", "lead", "join_up", "same", "plus", "offset", "range", "intro", "and", "outro", "bracket", "close", "before", "after",
                                                  "future", "dateline", "stop"};
  const char *role = ne_record_get(record, "role"), *mod = ne_record_get(record, "mod"), *open = ne_record_get(record, "open");
  const char *core = ne_record_get(record, "core"), *only = ne_record_get(record, "only");
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
  if (strcmp(record->kind, "date_words") == 0 || strcmp(record->kind, "date_numbers") == 0) add_words(rules, record, refusal);
  else if (strcmp(record->kind, "date_cue") == 0) add_cues(rules, record, refusal);
  else add_rule(rules, record, number, refusal);
}

/* ---- What a pattern can begin with ----------------------------------------------------------------------------------*/

typedef struct starts {
  uint64_t bits[CODE_POINTS / 64];
} starts;

typedef struct reading {
  const char *p;
  starts *out;
  bool any;     /* an element that says nothing about its first code point */
} reading;

static void mark(reading *r, uint32_t code_point, bool fold, bool wanted) {
  if (!wanted || code_point >= CODE_POINTS) return;
  r->out->bits[code_point / 64] |= (uint64_t)1 << code_point % 64;
  if (fold && ((code_point | 32) >= 'a' && (code_point | 32) <= 'z')) mark(r, code_point ^ 32, false, true);
}

static uint32_t read_code_point(reading *r) {
  int size;
  uint32_t code_point = ne_decode(r->p, r->p + strlen(r->p), &size);
  r->p += size;
  return code_point;
}

/* An escape, the backslash being read. Returns its code point, or UINT32_MAX for a set of them, which is marked. */
static uint32_t read_escape(reading *r, bool wanted) {
  char c = *r->p ? *r->p++ : 0;
  switch (c) {
    case 'd':
      for (uint32_t d = '0'; d <= '9'; d++) mark(r, d, false, wanted);
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
    case 's': case 'h': case 'w': case 'D': case 'S': case 'H': case 'p': case 'P': case 'N': break;
    default: return (unsigned char)c;
  }
  if (wanted) r->any = true;
  return UINT32_MAX;
}

static void read_class(reading *r, bool fold, bool wanted) {
  bool negative = *r->p == '^', first = true;
  if (negative) r->p++;
  if (negative && wanted) r->any = true;
  while (*r->p && (*r->p != ']' || first)) {
    first = false;
    uint32_t low = read_code_point(r), high;
    if (low == '\\') low = read_escape(r, wanted && !negative);
    if (low == UINT32_MAX) continue;
    high = low;
    if (r->p[0] == '-' && r->p[1] && r->p[1] != ']') {
      r->p++;
      high = read_code_point(r);
      if (high == '\\') high = read_escape(r, false);
      if (high == UINT32_MAX) high = low;
    }
    for (uint32_t c = low; c <= high && c < CODE_POINTS; c++) mark(r, c, fold, wanted && !negative);
  }
  if (*r->p) r->p++;
}

/* Reads alternatives up to the closing bracket or the end; returns whether they can be empty. */
static bool read_alternatives(reading *r, bool fold, bool wanted, int depth) {
  bool empty = false, open = true; /* open: all before can be empty in this alternative */
  if (depth == NESTING) {
    r->any = true;
    return false;
  }
  while (*r->p && *r->p != ')') {
    if (*r->p == '|') {
      r->p++;
      empty = empty || open;
      open = true;
      continue;
    }
    bool nothing = false; /* this element can be empty */
    uint32_t code_point = read_code_point(r);
    if (code_point == '(') {
      bool inner = fold, look = false;
      if (*r->p == '?') {
        const char *q = r->p + 1;
        look = *q == '=' || *q == '!' || (*q == '<' && (q[1] == '=' || q[1] == '!'));
        bool minus = false, flags = true;
        if (look) q += *q == '<' ? 2 : 1;
        else if (*q == '<') q += strcspn(q, ">") + 1;
        else if (*q == '|' || *q == '>') q++;
        else {
          for (; *q && *q != ':' && *q != ')'; q++) {
            if (*q == '-') minus = true;
            if (*q == 'i') inner = !minus;
          }
          flags = *q == ')';
          if (flags) fold = inner;
          if (*q) q++;
          if (flags) {
            r->p = q;
            continue;
          }
        }
        r->p = q;
      }
      nothing = read_alternatives(r, inner, wanted && open && !look, depth + 1) || look;
      if (*r->p) r->p++;
    } else if (code_point == '[') {
      read_class(r, fold, wanted && open);
    } else if (code_point == '\\') {
      uint32_t escaped = read_escape(r, wanted && open);
      if (escaped != UINT32_MAX) mark(r, escaped, fold, wanted && open);
    } else if (code_point == '^' || code_point == '$') {
      nothing = true;
    } else if (code_point == '.') {
      if (wanted && open) r->any = true;
    } else {
      mark(r, code_point, fold, wanted && open);
    }
    if (*r->p == '?' || *r->p == '*' || (*r->p == '{' && (r->p[1] == '0' || r->p[1] == ','))) nothing = true;
    if (*r->p == '{') r->p += strcspn(r->p, "}") + (strchr(r->p, '}') != NULL);
    else if (*r->p == '?' || *r->p == '*' || *r->p == '+') r->p++;
    if (*r->p == '?' || *r->p == '+') r->p++; /* lazy or possessive */
    open = open && nothing;
  }
  return empty || open;
}

/* ---- Freezing -------------------------------------------------------------------------------------------------------*/

static bool is_numeral(const ne_date_rules *rules, uint32_t code_point) {
  char bytes[4];
  int size = ne_encode(code_point, bytes);
  for (size_t i = 0; i < rules->words.count; i++) {
    const word *word = &rules->words.items[i];
    if ((word->field == NUMERAL || word->field == MULTIPLIER) && word->length == (uint32_t)size &&
        memcmp(word->text, bytes, (size_t)size) == 0)
      return true;
  }
  return false;
}

static ne_start start_of(const ne_date_rules *rules, uint32_t code_point) {
  if (code_point >= '0' && code_point <= '9') return NE_START_DIGIT;
  if ((code_point | 32) >= 'a' && (code_point | 32) <= 'z') return NE_START_LETTER;
  return code_point >= 0x2E80 && is_numeral(rules, code_point) ? NE_START_NUMERAL : NE_START_OTHER;
}

/* The text of an alternation: every rule's groups have the same numbers, and a mark tells the rule. A match ends at no place
 * inside a word of letters. */
static char *write_alternation(ne_date_rules *rules, alternation *set) {
  static const char head[] = "(?|", tail[] = ")(?:(?<![0-9A-Za-z])|(?![0-9A-Za-z]))";
  size_t room = sizeof head + sizeof tail;
  for (size_t i = 0; i < set->rules.count; i++) room += strlen(rules->rules.items[set->rules.items[i]].pattern) + 32;
  char *source = ne_alloc(rules->arena, room), *q = source + sprintf(source, "%s", head);
  for (size_t i = 0; i < set->rules.count; i++)
    q += sprintf(q, "%s(?:%s)(*MARK:%zu)", i ? "|" : "", rules->rules.items[set->rules.items[i]].pattern, i);
  sprintf(q, "%s", tail);
  return source;
}

/* Compiles the joined pattern; where that fails, the rules one by one, so that the message names the one that is wrong. */
static void compile_alternation(ne_date_rules *rules, alternation *set, ne_refusal *refusal) {
  const char *source = write_alternation(rules, set);
  const rule *first = &rules->rules.items[set->rules.items[0]];
  jmp_buf failed, *escape = refusal->escape;
  refusal->escape = &failed;
  if (!setjmp(failed)) {
    for (size_t i = 0; i < set->rules.count; i++) {
      const rule *rule = &rules->rules.items[set->rules.items[i]];
      ne_pattern_check(rule->pattern, &rule->record, "pattern", refusal);
    }
    set->pattern = ne_pattern_join(rules->arena, source, true, &first->record, "pattern", refusal);
    refusal->escape = escape;
    return;
  }
  refusal->escape = escape;
  for (size_t i = 0; i < set->rules.count; i++) {
    const rule *rule = &rules->rules.items[set->rules.items[i]];
    ne_pattern_new(rules->arena, ne_record_get(&rule->record, "pattern"), true, &rule->record, "pattern", refusal);
  }
  longjmp(*escape, 2);
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

void ne_date_rules_freeze(ne_date_rules *rules, ne_refusal *refusal) {
  rules->starts = ne_alloc_zero(rules->arena, CODE_POINTS);
  starts *first = ne_alloc(rules->arena, sizeof *first);
  NE_LIST(uint16_t) order = {NULL, 0, 0};
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
    const rule *rule = &rules->rules.items[order.items[i]];
    memset(first, 0, sizeof *first);
    reading reading = {rule->pattern, first, false};
    if (read_alternatives(&reading, false, true, 0) || reading.any)
      ne_refuse(refusal, &rule->record, "pattern", 0, "does not say which character it begins with");
    bool wanted[NE_STARTS] = {false};
    for (uint32_t block = 0; block < CODE_POINTS / 64; block++) {
      if (!first->bits[block]) continue;
      for (uint32_t c = block * 64; c < block * 64 + 64; c++) {
        if (!(first->bits[block] >> c % 64 & 1)) continue;
        ne_start start = start_of(rules, c);
        wanted[start] = true;
        rules->starts[c] = (uint8_t)start;
      }
    }
    for (int s = 1; s < NE_STARTS; s++)
      if (wanted[s]) *NE_PUSH(rules->arena, &rules->alternations[s].rules) = order.items[i];
  }
  for (int s = 1; s < NE_STARTS; s++)
    if (rules->alternations[s].rules.count) compile_alternation(rules, &rules->alternations[s], refusal);
  index_words(rules);
}

/* ---- Reading text ---------------------------------------------------------------------------------------------------*/

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
static bool read_number(const ne_date_rules *rules, uint8_t language, const char *text, uint32_t length, ne_term *term) {
  double total = 0, section = 0, current = 0, scale = 0.1;
  bool seen = false, point = false;
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
      current = positional ? current * 10 + digit->term.number : current + digit->term.number;
    } else if (multiplier->term.number >= 1e4) {
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
  return read_number(rules, language, lower, n, term);
}

const ne_cues *ne_date_cues(const ne_date_rules *rules, ne_date_cue_kind kind) { return &rules->cues[kind]; }

const uint8_t *ne_date_starts(const ne_date_rules *rules) { return rules->starts; }

ne_match_result ne_date_match(const ne_date_rules *rules, ne_start start, ne_matcher *matcher, const char *bytes,
                              uint32_t end, uint32_t at, ne_piece *piece, bool *guard) {
  const alternation *set = &rules->alternations[start];
  ne_span groups[NE_GROUPS_MAX];
  ne_match_result result = ne_pattern_match(set->pattern, matcher, bytes, end, at, groups);
  if (result != NE_MATCHED) return result;
  size_t index = 0;
  for (const char *mark = ne_matcher_mark(matcher); mark && *mark; mark++) index = index * 10 + (size_t)(*mark - '0');
  const rule *rule = &rules->rules.items[set->rules.items[index]];
  *guard = rule->guard;
  piece->start = groups[0].start;
  piece->end = groups[0].end;
  if (rule->guard) return NE_MATCHED;
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
  for (int g = 0; g < rule->groups; g++) {
    ne_span span = groups[g + 1];
    int field = rule->group_field[g];
    if (span.start == UINT32_MAX || field == NE_FIELDS) continue;
    ne_term term;
    if (!read_group(rules, field, rule->language, bytes + span.start, span.end - span.start, &term)) continue;
    if (field == NE_FIELD_YEAR && term.how == NE_IS && !term.code && term.number < 100) piece->bare_year = true;
    piece->fields[field] = term;
    piece->known |= (uint64_t)1 << field;
  }
  return NE_MATCHED;
}

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

static bool in_set(const uint32_t set[8], char byte) {
  unsigned char b = (unsigned char)byte, other = (b | 32) >= 'a' && (b | 32) <= 'z' ? b ^ 32 : b == '\n' ? ' ' : b;
  return (set[b >> 5] >> (b & 31) & 1) || (set[other >> 5] >> (other & 31) & 1);
}

const ne_date_cue *ne_date_cue_at(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes, uint32_t at, uint32_t end) {
  const ne_cues *cues = &rules->cues[kind];
  const ne_date_cue *best = NULL;
  if (at >= end || !in_set(cues->first, bytes[at])) return NULL;
  for (size_t i = 0; i < cues->list.count; i++) {
    const ne_date_cue *cue = &cues->list.items[i];
    if (cue->length > end - at || (best && best->length >= cue->length) || !stands(cue, bytes, at)) continue;
    if (wordlike(cue->text[cue->length - 1]) && at + cue->length < end && wordlike(bytes[at + cue->length])) continue;
    best = cue;
  }
  return best;
}

const ne_date_cue *ne_date_cue_before(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes, uint32_t start,
                                 uint32_t at) {
  const ne_cues *cues = &rules->cues[kind];
  const ne_date_cue *best = NULL;
  if (at <= start || !in_set(cues->last, bytes[at - 1])) return NULL;
  for (size_t i = 0; i < cues->list.count; i++) {
    const ne_date_cue *cue = &cues->list.items[i];
    if (cue->length > at - start || (best && best->length >= cue->length) || !stands(cue, bytes, at - cue->length)) continue;
    if (wordlike(cue->text[0]) && at - cue->length > start && wordlike(bytes[at - cue->length - 1])) continue;
    best = cue;
  }
  return best;
}
