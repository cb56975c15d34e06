#include "date_rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  LANGUAGES = 6,
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
  uint16_t digits;                    /* which lengths of a number in ASCII digits it can begin with; 0 for any */
  int groups;                         /* the whole match included */
  uint8_t group_field[NE_GROUPS_MAX]; /* NE_FIELDS for a group without a name */
} rule;

struct ne_date_rules {
  ne_arena *arena;
  NE_LIST(rule) rules;
  NE_LIST(word) words;
  uint32_t *buckets;         /* words by field and first byte: index + 1 */
  uint32_t *next;
  ne_cues cues[NE_DATE_CUE_KINDS];
  const char *languages[LANGUAGES];
  int language_count;
  uint16_t *order;           /* the rules, the most important first */
  ne_date_starts *starts;    /* of the rules in that order */
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
                                    "may_lead", "digits", "rare"};
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
    if (*p < '1' || *p > '9') ne_refuse(refusal, record, "digits", 0, "not a list of lengths from 1 to %d", NE_DATE_DIGITS_MAX);
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
  ne_cues *cues = &rules->cues[kind];
  uint8_t first = key_at(text, length), last = key_before(text + length, length);
  cue.text = ne_copy(rules->arena, text, length);
  cue.length = (uint32_t)length;
  cue.next_of_first = cues->first[first];
  cue.next_of_last = cues->last[last];
  if (cue.length > cues->longest) cues->longest = cue.length;
  *NE_PUSH(rules->arena, &cues->list) = cue;
  cues->first[first] = cues->last[last] = (uint32_t)cues->list.count;
}

static uint8_t tense_of(const ne_record *record, ne_refusal *refusal) {
  static const char *const names[] = {[NE_TENSE_SAID] = "said", [NE_TENSE_PAST] = "past", [NE_TENSE_FUTURE] = "future",
                                      [NE_TENSE_AHEAD] = "ahead"};
  const char *tense = ne_record_get(record, "tense");
  for (uint8_t i = NE_TENSE_SAID; tense && i <= NE_TENSE_AHEAD; i++)
    if (strcmp(names[i], tense) == 0) return i;
  ne_refuse(refusal, record, "tense", 0, "is not one of said, past, future, ahead");
}

static void add_cues(ne_date_rules *rules, const ne_record *record, ne_refusal *refusal) {
  static const char *const roles[NE_DATE_CUE_KINDS] = {"join", "lead", "join_up", "same", "plus", "offset", "range",
                                                       "intro", "and", "outro", "bracket", "close", "before", "after",
                                                  "tense", "dateline", "stop"};
  const char *role = ne_record_get(record, "role"), *mod = ne_record_get(record, "mod");
  const char *open = ne_record_get(record, "open"), *core = ne_record_get(record, "core");
  const char *only = ne_record_get(record, "only"), *wide = ne_record_get(record, "wide");
  int kind = 0;
  while (role && kind < NE_DATE_CUE_KINDS && strcmp(roles[kind], role) != 0) kind++;
  if (!role || kind == NE_DATE_CUE_KINDS) ne_refuse(refusal, record, "role", 0, "names no role of a cue");
  ne_date_cue cue = {.language = language_index(rules, record, refusal)};
  if (kind == NE_DATE_CUE_TENSE) cue.tense = tense_of(record, refusal);
  for (size_t i = 0; mod && i < sizeof mods / sizeof *mods; i++)
    if (strcmp(mods[i].name, mod) == 0) cue.mod = (uint8_t)mods[i].mod;
  if (mod && !cue.mod) ne_refuse(refusal, record, "mod", 0, "names no modifier");
  cue.opens = open && strcmp(open, "first") == 0;
  cue.closes = open && strcmp(open, "last") == 0;
  cue.core = core && strcmp(core, "true") == 0;
  cue.wide = wide && strcmp(wide, "only") == 0;
  cue.wide_opens = wide && strcmp(wide, "first") == 0;
  cue.wide_closes = wide && strcmp(wide, "last") == 0;
  if (wide && !cue.wide && !cue.wide_opens && !cue.wide_closes)
    ne_refuse(refusal, record, "wide", 0, "is neither only, first nor last");
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

/* ---- Freezing ---------------------------------------------------------------------------------------------------*/

static void find_numerals(ne_date_rules *rules) {
  for (size_t i = 0; i < rules->words.count; i++) {
    const word *word = &rules->words.items[i];
    if (word->field != NUMERAL && word->field != MULTIPLIER) continue;
    int size;
    uint32_t code_point = ne_decode(word->text, word->text + word->length, &size);
    if ((uint32_t)size == word->length) ne_date_starts_numeral(rules->starts, code_point);
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
  size_t count = rules->rules.count;
  if (count > 64 * NE_DATE_RULE_WORDS)
    ne_refuse(refusal, &rules->rules.items[count - 1].record, NULL, 0, "more than %d rules for dates", 64 * NE_DATE_RULE_WORDS);
  rules->starts = ne_date_starts_new(rules->arena, count);
  rules->order = ne_alloc(rules->arena, (count + 1) * sizeof *rules->order);
  find_numerals(rules);
  for (size_t i = 0; i < count; i++) { /* by priority, then as given */
    size_t k = i;
    for (; k > 0 && rules->rules.items[rules->order[k - 1]].priority < rules->rules.items[i].priority; k--)
      rules->order[k] = rules->order[k - 1];
    rules->order[k] = (uint16_t)i;
  }
  for (size_t i = 0; i < count; i++) {
    rule *rule = &rules->rules.items[rules->order[i]];
    compile(rules, rule, refusal);
    if (!ne_date_starts_add(rules->starts, ne_record_get(&rule->record, "pattern"), rule->digits))
      ne_refuse(refusal, &rule->record, "pattern", 0, "does not say which character it begins with");
  }
  ne_date_starts_freeze(rules->starts);
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

const ne_date_starts *ne_date_rules_starts(const ne_date_rules *rules) { return rules->starts; }

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
  piece->to_the_day = false;
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

ne_match_result ne_date_match(const ne_date_rules *rules, ne_matcher *matcher, const char *bytes, uint32_t end, uint32_t at,
                              ne_piece *piece, bool *guard) {
  uint64_t tried[NE_DATE_RULE_WORDS];
  ne_match_result result = NE_NO_MATCH;
  size_t words = ne_date_starts_at(rules->starts, bytes, end, at, tried);
  for (size_t w = 0; w < words; w++) {
    for (uint64_t bits = tried[w]; bits; bits &= bits - 1) {
      const rule *rule = &rules->rules.items[rules->order[w * 64 + (size_t)__builtin_ctzll(bits)]];
      ne_match_result one = try_rule(rules, rule, matcher, bytes, end, at, piece, guard);
      if (one == NE_MATCHED) return one;
      if (one == NE_MATCH_LIMIT) result = one;
    }
  }
  return result;
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

uint32_t ne_date_cues_longest(const ne_date_rules *rules, ne_date_cue_kind kind) { return rules->cues[kind].longest; }

const ne_date_cue *ne_date_cue_at(const ne_date_rules *rules, ne_date_cue_kind kind, const char *bytes, uint32_t at,
                                  uint32_t end) {
  const ne_cues *cues = &rules->cues[kind];
  const ne_date_cue *best = NULL;
  if (at >= end) return NULL;
  const ne_date_cue *cue;
  for (uint32_t i = cues->first[key_at(bytes + at, end - at)]; i; i = cue->next_of_first) {
    cue = &cues->list.items[i - 1];
    if (cue->length > end - at || (best && best->length > cue->length) || !stands(cue, bytes, at)) continue;
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
  const ne_date_cue *cue;
  for (uint32_t i = cues->last[key_before(bytes + at, at - start)]; i; i = cue->next_of_last) {
    cue = &cues->list.items[i - 1];
    if (cue->length > at - start || (best && best->length > cue->length)) continue;
    if (!stands(cue, bytes, at - cue->length)) continue;
    if (wordlike(cue->text[0]) && at - cue->length > start && wordlike(bytes[at - cue->length - 1])) continue;
    best = cue;
  }
  return best;
}
