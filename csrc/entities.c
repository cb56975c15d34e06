#include "names.h"
#include "session.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static const struct { const char *name; ne_type type; } shapes[] = {
#define SHAPE_OF(ENUM, name, type) {name, NE_##type},
  NE_SHAPE_LIST(SHAPE_OF)
};

static const char *const cue_names[] = {
#define CUE_OF(ENUM, name) name,
  NE_CUE_LIST(CUE_OF)
};

const char *ne_cue_name(int bit) { return bit >= 0 && bit < NE_CUES ? cue_names[bit] : NULL; }

/* ---- Rules ---- */

ne_entity_rules *ne_entity_rules_new(ne_arena *arena, ne_arena *work, size_t words) {
  ne_entity_rules *rules = ne_alloc_zero(arena, sizeof *rules);
  rules->arena = arena;
  rules->vocabulary = ne_vocabulary_new(arena, work, words);
  return rules;
}

bool ne_entity_rules_takes(const char *kind) {
  return !strcmp(kind, "shape") || !strcmp(kind, "list") || ne_sounds_takes(kind);
}

static void add_shape(ne_entity_rules *rules, const ne_record *record, uint16_t rule, ne_refusal *refusal) {
  const char *known[NE_CUES + 4] = {"shape", "base", "least"};
  for (int cue = 0; cue < NE_CUES; cue++) known[3 + cue] = cue_names[cue];
  ne_record_check(record, known, refusal);
  const char *name = ne_record_get(record, "shape");
  int shape = 0;
  while (shape < NE_SHAPES && (!name || strcmp(shapes[shape].name, name) != 0)) shape++;
  if (shape == NE_SHAPES) ne_refuse(refusal, record, "shape", 0, "no such shape: %.60s", name ? name : "none is given");
  ne_shape_rule *s = &rules->shapes[shape];
  s->base = (float)ne_record_number(record, "base", 0, refusal);
  s->least = (float)ne_record_number(record, "least", 0.5, refusal);
  for (int cue = 0; cue < NE_CUES; cue++) s->cues[cue] = (float)ne_record_number(record, cue_names[cue], 0, refusal);
  s->rule = rule;
  s->present = true;
}

static bool looked_up(int class) {
  return class >= NE_CLASS_PERSON && class <= NE_CLASS_VAGUE_NUMERAL &&
      ne_class_layer((ne_class)class) == NE_LAYER_LOOKUP;
}

/* A list gives many words of one class at once: they are separated by white space and share their weight. */
static void add_list(ne_entity_rules *rules, const ne_record *record, ne_refusal *refusal) {
  static const char *const known[] = {"class", "words", "weight", "value", NULL};
  ne_record_check(record, known, refusal);
  const char *name = ne_record_get(record, "class");
  int class = name ? ne_class_find(name) : -1;
  if (!looked_up(class))
    ne_refuse(refusal, record, "class", 0, "no class whose words are looked up: %.60s", name ? name : "none is given");
  float weight = (float)ne_record_number(record, "weight", 1, refusal);
  const char *words = ne_record_get(record, "words"), *value = ne_record_get(record, "value");
  if (!words) ne_refuse(refusal, record, "words", 0, "a list needs words");
  size_t length;
  for (char *p = ne_normalize(rules->arena, words, strlen(words), &length); *p;) {
    p += strspn(p, " \t\r\n");
    length = strcspn(p, " \t\r\n");
    char after = p[length];
    p[length] = 0;
    if (length) ne_vocabulary_list(rules->vocabulary, p, (ne_class)class, weight, value);
    p += length + (after != 0);
  }
}

void ne_entity_rules_add(ne_entity_rules *rules, const ne_record *record, uint16_t rule, ne_refusal *refusal) {
  if (!strcmp(record->kind, "shape")) add_shape(rules, record, rule, refusal);
  else if (!strcmp(record->kind, "list")) add_list(rules, record, refusal);
  else ne_sounds_add(&rules->sounds, rules->arena, record, refusal);
}

/* Marks the first character of a Chinese word, or all of a word of one character. */
static void mark_han(ne_entity_rules *rules, const ne_word *word, uint16_t flags) {
  int size;
  uint32_t c = ne_decode(word->text, word->text + word->length, &size);
  if (c >= NE_HAN_FIRST && c <= NE_HAN_LAST) rules->han[c - NE_HAN_LEADS] |= flags;
}

/* A bit for the sign at `at`: of the byte that tells it best from others with the same first byte. */
static inline uint64_t sign_bit(unsigned char first, const char *at) {
  return (uint64_t)1 << ((unsigned char)at[first < 0xE0 ? 1 : 2] & 63);
}

static unsigned numeral_key(unsigned char a, unsigned char b, uint32_t length) {
  return ((a | 32u) * 31 + (b | 32u) * 7 + length * 131) & 4095;
}

/* What may stand behind the first character of an amount in words. */
static const ne_classes IN_AMOUNTS = NE_AS(NUMERAL) | NE_AS(MULTIPLIER) | NE_AS(VAGUE_NUMERAL) | NE_AS(MORE_AFTER) |
                                     NE_AS(COUNT_UNIT) | NE_AS(MEASURE) | NE_AS(CURRENCY) | NE_AS(PERCENT_WORD) |
                                     NE_AS(PEOPLE_NOUN) | NE_AS(PEOPLE_ADJECTIVE);

void ne_entity_rules_word(ne_entity_rules *rules, const ne_entry *word, bool removed) {
  if (removed) ne_vocabulary_remove(rules->vocabulary, word->text, (ne_class)word->class);
  else ne_vocabulary_add(rules->vocabulary, word->text, (ne_class)word->class, word->weight, word->value);
}

enum { BAR = 0x4E28 - NE_HAN_FIRST }; /* 丨, which is written for a bar in front of a byline's name */

void ne_entity_rules_freeze(ne_entity_rules *rules) {
  uint16_t *han = rules->han + (NE_HAN_FIRST - NE_HAN_LEADS);
  ne_vocabulary_freeze(rules->vocabulary);
  for (size_t i = 0; i < ne_vocabulary_size(rules->vocabulary); i++) {
    const ne_word *word = ne_vocabulary_word(rules->vocabulary, i);
    bool single = word->length == 3;
    if (word->classes & NE_AS(SURNAME)) {
      if (!single) {
        mark_han(rules, word, NE_HAN_DOUBLE_SURNAME);
        if (ne_han_at(word->text, word->length, 3)) han[ne_han_index(word->text, 3)] |= NE_HAN_DOUBLE_SECOND;
      }
      else mark_han(rules, word, NE_HAN_SURNAME | (word->weight > 1 ? NE_HAN_COMMON_SURNAME : 0));
    }
    if (single && word->classes & NE_AS(GIVEN_CHAR)) mark_han(rules, word, NE_HAN_GIVEN);
    if (single && word->classes & NE_AS(TRANSLIT_CHAR))
      mark_han(rules, word, NE_HAN_TRANSLIT | (word->weight > 1 ? NE_HAN_TRANSLIT_STRONG : 0));
    if (word->classes & (NE_AS(NUMERAL) | NE_AS(VAGUE_NUMERAL) | NE_AS(PERCENT_BEFORE) | NE_AS(CURRENCY_SIGN))) {
      mark_han(rules, word, NE_HAN_NUMBER);
      unsigned char first = (unsigned char)word->text[0];
      uint32_t letters = 0;
      while ((word->text[letters] | 32) >= 'a' && (word->text[letters] | 32) <= 'z') letters++;
      if (first >= 0xC2 && !ne_han_at(word->text, word->length, 0))
        rules->signs[first] |= sign_bit(first, word->text);
      if (first < 0x80 && letters > 1) {
        unsigned key = numeral_key(first, (unsigned char)word->text[1], letters);
        rules->numeral_words[key >> 6] |= (uint64_t)1 << (key & 63);
      }
    }
    if (word->classes & NE_AS(NICKNAME_PREFIX)) mark_han(rules, word, NE_HAN_NICKNAME);
  }
  han[BAR] |= NE_HAN_SIGN;
  for (uint32_t i = 0; i < NE_HAN_COUNT; i++) {
    ne_classes first = rules->vocabulary->han[i].first, last = rules->vocabulary->han[i].last;
    han[i] |= (uint16_t)(NE_HAN_ANY | (first & NE_AS(NICKNAME_SUFFIX) ? NE_HAN_NICKNAME_SUFFIX : 0) |
                          (first & NE_AS(HONORIFIC_AFTER) ? NE_HAN_HONORIFIC : 0) |
                          (first & NE_BEHIND_PERSON ? NE_HAN_BEHIND : 0) |
                          (last & NE_BEFORE_PERSON ? NE_HAN_BEFORE : 0) |
                          (first & IN_AMOUNTS ? NE_HAN_IN_AMOUNT : 0) |
                          (first & (NE_AS(PERCENT_BEFORE) | NE_AS(CURRENCY_SIGN)) ? NE_HAN_SIGN : 0));
  }
}

/* ---- What the rooms share ---- */

static const float SCORE_STEP = 0.001f; /* sums of tenths are not exact */

const ne_word *ne_names_at(const ne_entity_state *s, uint32_t at, ne_classes classes, uint32_t *end) {
  return ne_vocabulary_at(s->rules->vocabulary, s->bytes, s->end, at, classes, end);
}

const ne_word *ne_names_before(const ne_entity_state *s, uint32_t at, ne_classes classes, uint32_t *start) {
  return ne_vocabulary_before(s->rules->vocabulary, s->bytes, s->start, at, classes, start);
}

const ne_entry *ne_names_entry(const ne_entity_state *s, uint32_t at, uint32_t limit, ne_class class, uint32_t *end) {
  uint32_t length, entry = ne_lexicon_longest(s->finder->lexicon, NE_LAYER_NAME, s->bytes, s->start, limit, at, &length);
  if (entry == NE_NONE) return NULL;
  *end = at + length;
  return ne_lexicon_as(s->finder->lexicon, entry, class);
}

uint32_t ne_names_skip_blanks(const ne_entity_state *s, uint32_t at) {
  int breaks = 0;
  while (at < s->end && (s->bytes[at] == ' ' || s->bytes[at] == '\t' || s->bytes[at] == '*' ||
                         (s->bytes[at] == '\n' && !breaks++)))
    at++;
  return at;
}

uint32_t ne_names_skip_blanks_back(const ne_entity_state *s, uint32_t at) {
  int breaks = 0;
  while (at > s->start && (s->bytes[at - 1] == ' ' || s->bytes[at - 1] == '\t' || s->bytes[at - 1] == '*' ||
                           (s->bytes[at - 1] == '\n' && !breaks++)))
    at--;
  return at;
}

float ne_names_score(const ne_entity_state *s, ne_shape shape, unsigned cues) {
  const ne_shape_rule *rule = &s->rules->shapes[shape];
  float score = rule->base;
  for (unsigned rest = cues; rest; rest &= rest - 1) score += rule->cues[__builtin_ctz(rest)];
  return score < 0 ? 0 : score > 1 ? 1 : score;
}

static void mark_edges(ne_entity_state *s, ne_type type, uint32_t start, uint32_t end) {
  uint16_t inside = NE_EDGE_COVERED;
  if (type == NE_ORGANIZATION || type == NE_PRODUCT || type == NE_PLACE) inside |= NE_EDGE_NAMED;
  if (type == NE_ROLE) inside |= NE_EDGE_TITLE;
  for (uint32_t i = start; i < end; i++) *ne_edge(s, i) |= inside;
  switch (type) {
    case NE_PERSON: *ne_edge(s, start) |= NE_EDGE_PERSON_START; *ne_edge(s, end) |= NE_EDGE_PERSON_END; break;
    case NE_ORGANIZATION: *ne_edge(s, start) |= NE_EDGE_ORG_START; *ne_edge(s, end) |= NE_EDGE_ORG_END; break;
    case NE_ROLE: *ne_edge(s, start) |= NE_EDGE_ROLE_START; *ne_edge(s, end) |= NE_EDGE_ROLE_END; break;
    case NE_PLACE: *ne_edge(s, start) |= NE_EDGE_PLACE_START; *ne_edge(s, end) |= NE_EDGE_PLACE_END; break;
    default: break;
  }
}

static ne_mention new_mention(ne_type type, uint32_t start, uint32_t end, uint16_t rule, float score, unsigned cues) {
  return (ne_mention){.start = start, .end = end, .head_start = start, .head_end = end, .cluster = NE_NONE,
                      .entry = NE_NONE,
                      .value = NAN, .score = score, .rule = rule, .cues = (uint16_t)cues, .type = (uint8_t)type};
}

ne_mention *ne_names_add(ne_entity_state *s, ne_type type, uint32_t start, uint32_t end, uint16_t rule, float score,
                         unsigned cues) {
  mark_edges(s, type, start, end);
  if (type == NE_PERSON && end - start <= 12 && ne_han_at(s->bytes, end, start)) *ne_surname_word(s, start) |= ne_surname_bit(s, start);
  ne_mention *mention = NE_PUSH(s->arena, &s->found);
  *mention = new_mention(type, start, end, rule, score, cues);
  return mention;
}

bool ne_names_try(ne_entity_state *s, ne_shape shape, uint32_t start, uint32_t end, unsigned cues) {
  const ne_shape_rule *rule = &s->rules->shapes[shape];
  if (!rule->present) return false;
  float score = ne_names_score(s, shape, cues);
  if (score >= rule->least - SCORE_STEP) {
    ne_names_add(s, shapes[shape].type, start, end, rule->rule, score, cues);
    return true;
  }
  const newsextract_session *session = s->finder->session;
  if (score > 0 || (session && ne_session_knows(session, ne_spelling(s->bytes, start, end, shapes[shape].type)))) {
    *NE_PUSH(s->arena, &s->doubtful) = (ne_doubt){
        .mention = new_mention(shapes[shape].type, start, end, rule->rule, score, cues), .shape = (uint8_t)shape};
  }
  return false;
}

bool ne_names_cut(const ne_entity_state *s, uint32_t start, uint32_t end) {
  uint32_t to, from;
  for (uint32_t at = start + 3; at < end; at += 3)
    if (ne_names_at(s, at, NE_AS(COMMON) | NE_AS(ORG_CUT), &to) && to > end) return true;
  if (!ne_names_han_ends(s, start)) return false;
  for (uint32_t at = start + 3; at < end; at += 3)
    if (ne_names_before(s, at, NE_AS(COMMON) | NE_AS(PERSON_BEFORE) | NE_AS(PERSON_AFTER), &from) && from < start) return true;
  return false;
}

bool ne_names_again(ne_entity_state *s, ne_doubt *doubt, unsigned cues) {
  const ne_shape_rule *rule = &s->rules->shapes[doubt->shape];
  cues |= doubt->mention.cues;
  float score = ne_names_score(s, doubt->shape, cues);
  if (doubt->settled || score < rule->least - SCORE_STEP) return false;
  doubt->settled = true;
  doubt->mention.score = score;
  doubt->mention.cues = (uint16_t)cues;
  *NE_PUSH(s->arena, &s->found) = doubt->mention;
  if (doubt->mention.start >= s->start && doubt->mention.end <= s->end)
    mark_edges(s, doubt->mention.type, doubt->mention.start, doubt->mention.end);
  return true;
}

uint32_t ne_names_verb(const ne_entity_state *s, uint32_t at) {
  for (int words = 0; words < 3; words++) {
    uint32_t p = ne_names_skip(s, at), end;
    if (p < s->end && ne_edge_is(s, p, NE_EDGE_DATE)) {
      while (p < s->end && ne_edge_is(s, p, NE_EDGE_COVERED)) p++;
      at = p;
    } else if (ne_names_at(s, p, NE_AS(PERSON_ADVERB), &end)) {
      at = end;
    } else {
      break;
    }
  }
  return ne_names_skip(s, at);
}

uint32_t ne_names_bracket(const ne_entity_state *s, uint32_t at) {
  at = ne_names_skip(s, at);
  if (at < s->end && s->bytes[at] == '(') return at + 1;
  return ne_names_sign(s, at, "\xEF\xBC\x88") ? at + 3 : 0;
}

bool ne_names_bracket_before(const ne_entity_state *s, uint32_t at, uint32_t *outside) {
  uint32_t size = 0;
  if (at > s->start && s->bytes[at - 1] == '(') size = 1;
  else if (at >= s->start + 3 && ne_names_sign(s, at - 3, "\xEF\xBC\x88")) size = 3;
  if (size) *outside = ne_names_skip_back(s, at - size);
  return size != 0;
}

uint32_t ne_names_list_before(const ne_entity_state *s, uint32_t at) {
  uint32_t edge = ne_names_skip_back(s, at), start;
  if (edge >= s->start + 3 && ne_names_sign(s, edge - 3, "\xE3\x80\x81")) return ne_names_skip_back(s, edge - 3);
  bool word = ne_names_before(s, edge, NE_AS(AND_WORD), &start) != NULL;
  if (word) edge = ne_names_skip_back(s, start);
  if (edge > s->start && (s->bytes[edge - 1] == ',' || s->bytes[edge - 1] == '/'))
    return ne_names_skip_back(s, edge - 1);
  return word ? edge : at;
}

uint32_t ne_names_list_after(const ne_entity_state *s, uint32_t at) {
  uint32_t edge = ne_names_skip(s, at), end;
  if (ne_names_sign(s, edge, "\xE3\x80\x81")) return ne_names_skip(s, edge + 3);
  bool comma = edge < s->end && (s->bytes[edge] == ',' || s->bytes[edge] == '/');
  if (comma) edge = ne_names_skip(s, edge + 1);
  if (edge < s->end && ne_names_at(s, edge, NE_AS(AND_WORD), &end)) return ne_names_skip(s, end);
  return comma ? edge : at;
}

/* ---- First pass ---- */

void ne_entities_begin(ne_entity_finder *finder) {
  ne_entity_state *s = ne_alloc_zero(finder->arena, sizeof *s);
  s->finder = finder;
  s->rules = finder->rules;
  s->bytes = finder->text->bytes;
  s->arena = finder->arena;
  finder->state = s;
}

void ne_entities_expect(ne_entity_finder *finder, uint32_t length) {
  ne_entity_state *s = finder->state;
  NE_RESERVE(s->arena, &s->tokens, length / 32);
  NE_RESERVE(s->arena, &s->found, length / 48);
  NE_RESERVE(s->arena, &s->doubtful, length / 192);
  NE_RESERVE(s->arena, &s->run_ends, length / 192);
}


/* Whether a letter of more than one byte (é, Ł, Я) stands at `at`; Han and kana are none. */
static bool wide_letter(const ne_entity_state *s, uint32_t at, int *size, bool *is_upper) {
  unsigned char c = (unsigned char)s->bytes[at];
  if (c < 0xC3 || (c > 0xDF && c != 0xE1)) return false;
  uint32_t point = ne_decode(s->bytes + at, s->bytes + s->end, size);
  ne_kind kind = ne_kind_of(point);
  *is_upper = kind == NE_KIND_UPPER;
  return kind == NE_KIND_UPPER || kind == NE_KIND_LOWER || kind == NE_KIND_MARK;
}

static bool apostrophe_at(const ne_entity_state *s, uint32_t at, uint32_t *size) {
  if (s->bytes[at] == '\'') return *size = 1, true;
  if (at + 3 <= s->end && !memcmp(s->bytes + at, "\xE2\x80\x99", 3)) return *size = 3, true;
  return false;
}

/* Reads the Latin word at `at`. One with a capital or digit becomes a token; a lower-case word gives none. */
static uint32_t read_token(ne_entity_state *s, uint32_t at) {
  uint32_t p = at;
  int capitals = 0, smalls = 0, digits = 0, letters = 0;
  bool first_upper = false, inner_upper = false, simple = true; /* simple: letters and digits alone */
  while (p < s->end) {
    unsigned char c = (unsigned char)s->bytes[p];
    int size = 1;
    bool wide_upper = false;
    uint32_t quote;
    if (ne_small(c)) {
      smalls++, letters++, p++;
    } else if (ne_capital(c)) {
      if (p == at) first_upper = true;
      else inner_upper = true;
      capitals++, letters++, p++;
    } else if (ne_digit(c)) {
      digits++, p++;
    } else if (c >= 0x80 && wide_letter(s, p, &size, &wide_upper)) {
      if (wide_upper && p == at) first_upper = true;
      if (wide_upper) capitals++; else smalls++;
      if (size > 2) simple = false;
      letters++, p += (uint32_t)size;
    } else if (p > at && p + 1 < s->end && (c == '-' || c == '&' || c == '.' || c == '+' || c == '_') &&
               (ne_small((unsigned char)s->bytes[p + 1]) || ne_capital((unsigned char)s->bytes[p + 1]) ||
                (c != '.' && (unsigned char)s->bytes[p + 1] >= 0xC3 && (unsigned char)s->bytes[p + 1] <= 0xDF) ||
                ne_digit((unsigned char)s->bytes[p + 1]))) {
      if (c == '-' && !capitals && !digits) break; /* ex-CEO, pre-IPO: the capital begins a word of its own */
      simple = false;
      p++;
    } else if (p > at && apostrophe_at(s, p, &quote) && p + quote < s->end &&
               (ne_small((unsigned char)s->bytes[p + quote]) || ne_capital((unsigned char)s->bytes[p + quote]))) {
      if (ne_names_at(s, p, NE_AS(OF_WORD), NULL)) break;
      simple = false;
      p += quote;
    } else {
      break;
    }
  }
  if (p == at) return at + 1;
  if (!capitals && !(digits && smalls)) return p;
  /* A full stop between letters joins initials and domain names only. */
  ne_token token = {.start = at, .end = p, .hash = ne_folded_hash(s->bytes, at, p)};
  if (digits) token.letters = NE_TOKEN_DIGITS;
  else if (!first_upper) token.letters = NE_TOKEN_LOWER_FIRST;
  else if (letters == 1) token.letters = NE_TOKEN_INITIAL;
  else if (!smalls) token.letters = NE_TOKEN_CAPITALS;
  else if (!inner_upper) token.letters = NE_TOKEN_CAPITALIZED;
  else token.letters = NE_TOKEN_MIXED;
  if (token.letters == NE_TOKEN_CAPITALS && memchr(s->bytes + at, '.', p - at) && (p - at) % 2 == 1 && p - at < 8 &&
      s->bytes[at + 1] == '.')
    token.letters = NE_TOKEN_INITIAL; /* J.K */
  token.word = simple ? ne_vocabulary_stretch(s->rules->vocabulary, s->bytes, at, p, token.hash)
                      : ne_vocabulary_exactly(s->rules->vocabulary, s->bytes, at, p);
  token.stopped = p < s->end && s->bytes[p] == '.' && (token.letters == NE_TOKEN_INITIAL ||
                  (token.word && token.word->classes & (NE_AS(HONORIFIC_BEFORE) | NE_AS(NAME_SUFFIX) | NE_AS(NAME_PARTICLE))));
  uint32_t before = ne_names_skip_back(s, at);
  unsigned char last = before > s->start ? (unsigned char)s->bytes[before - 1] : '.';
  const ne_token *previous = s->tokens.count > s->first_token ? &s->tokens.items[s->tokens.count - 1] : NULL;
  token.opening = last == '.' || last == '!' || last == '?' || last == '"' || last == ':' || last == ';' ||
                  (last == 0x9C && before - s->start > 2 && (unsigned char)s->bytes[before - 3] == 0xE2);
  if (previous && previous->stopped && previous->end + 1 == before) token.opening = false;
  *NE_PUSH(s->arena, &s->tokens) = token;
  return p;
}

static bool before_is_wordlike(const ne_entity_state *s, uint32_t at) {
  if (at == s->start) return false;
  int size;
  ne_kind kind = ne_kind_of(ne_decode_back(s->bytes + s->start, s->bytes + at, &size));
  return NE_WORDLIKE(kind);
}

/* A name after @ is a handle. */
static uint32_t read_handle(ne_entity_state *s, uint32_t at) {
  const ne_shape_rule *rule = &s->rules->shapes[NE_SHAPE_HANDLE];
  uint32_t p = at + 1;
  while (p < s->end && p - at < 40 && (ne_small((unsigned char)s->bytes[p]) || ne_capital((unsigned char)s->bytes[p]) ||
                                       ne_digit((unsigned char)s->bytes[p]) || s->bytes[p] == '_'))
    p++;
  if (p - at > 2 && rule->present && !before_is_wordlike(s, at)) ne_names_add(s, NE_HANDLE, at, p, rule->rule, 1, 0);
  return p;
}

/* What stands in 《》 within one run is a work, or a medium where its shape or the words around say so. */
static uint32_t read_work(ne_entity_state *s, uint32_t at) {
  uint32_t inner = at + 3, limit = at + 150 < s->end ? at + 150 : s->end;
  uint32_t p = inner;
  while (p + 3 <= limit && memcmp(s->bytes + p, "\xE3\x80\x8B", 3) != 0 &&
         memcmp(s->bytes + p, "\xE3\x80\x8A", 3) != 0 &&
         s->bytes[p] != '\n')
    p++;
  if (p + 3 > limit || p == inner || memcmp(s->bytes + p, "\xE3\x80\x8B", 3) != 0) return inner;
  unsigned cues = 0;
  if (ne_edge_is(s, inner, NE_EDGE_ORG_START) && ne_edge_is(s, p, NE_EDGE_ORG_END)) return p + 3; /* a known medium */
  if (ne_names_at(s, p + 3, NE_AS(SAY_AFTER) | NE_AS(ORG_AFTER), NULL)) cues |= NE_CUED(SAY_AFTER);
  if (ne_edge_is(s, ne_names_skip(s, p + 3), NE_EDGE_ROLE_START)) cues |= NE_CUED(TITLE_AFTER);
  if (ne_names_before(s, at, NE_AS(ORG_BEFORE), NULL)) cues |= NE_CUED(BEFORE);
  const ne_word *last = ne_names_before(s, p, NE_AS(MEDIUM_END), NULL);
  if (last && last->length < p - inner) cues |= NE_CUED(KNOWN_LAST);
  if (p - inner > 60) cues = 0;
  if (s->rules->shapes[NE_SHAPE_MEDIUM].present &&
      ne_names_score(s, NE_SHAPE_MEDIUM, cues) >= s->rules->shapes[NE_SHAPE_MEDIUM].least) {
    ne_names_try(s, NE_SHAPE_MEDIUM, inner, p, cues);
  } else if (s->rules->shapes[NE_SHAPE_QUOTED_WORK].present) {
    ne_names_add(s, NE_WORK, inner, p, s->rules->shapes[NE_SHAPE_QUOTED_WORK].rule, 1, 0);
  }
  return p + 3;
}

static bool middle_dot(const unsigned char *p, const unsigned char *end, uint32_t *size) {
  if (p[0] == 0xC2 && p + 2 <= end && p[1] == 0xB7) return *size = 2, true;
  if (p + 3 > end) return false;
  if (p[0] == 0xE2 && p[1] == 0x80 && (p[2] == 0xA2 || p[2] == 0xA7)) return *size = 3, true;
  if (p[0] == 0xE3 && p[1] == 0x83 && p[2] == 0xBB) return *size = 3, true;
  if (p[0] == 0xE2 && p[1] == 0x8B && p[2] == 0x85) return *size = 3, true;
  return false;
}

static void mark_dates(ne_entity_state *s) {
  const ne_date_list *dates = s->finder->dates;
  if (!dates) return;
  while (s->date < dates->count && dates->items[s->date].end <= s->start) s->date++;
  for (size_t i = s->date; i < dates->count && dates->items[i].start < s->end; i++) {
    uint32_t end = dates->items[i].end < s->end ? dates->items[i].end : s->end;
    if (dates->items[i].start < s->start) continue;
    *ne_edge(s, dates->items[i].start) |= NE_EDGE_DATE;
    for (uint32_t at = dates->items[i].start; at < end; at++) *ne_edge(s, at) |= NE_EDGE_COVERED;
  }
}

/* A Han character that begins something, and what it and the next may be part of. */
typedef struct opening {
  uint32_t at;
  unsigned own, next, opens;
} opening;

/* The first from the Han character at `at` on; where its row ends before one, that place. */
static opening next_opening(const ne_entity_state *s, uint32_t at) {
  opening here = {.at = at, .own = ne_names_han(s, at)};
  for (; here.own; here.at += 3, here.own = here.next) {
    here.next = ne_names_han(s, here.at + 3);
    here.opens = ne_han_opens(here.own, here.next);
    if (here.opens) break;
  }
  return here;
}

/* Walks the run once: Latin words, amounts, works and handles; Chinese names are tried where a character allows it. */
static void walk(ne_entity_state *s) {
  const ne_entity_rules *rules = s->rules;
  const unsigned char *bytes = (const unsigned char *)s->bytes;
  uint32_t tried = s->start; /* transliterations have been tried up to here */
  for (uint32_t at = s->start; at < s->end;) {
    unsigned char c = bytes[at];
    uint32_t size;
    if (c >= 0xE4 && c <= 0xE9) {
      opening here = next_opening(s, at);
      if (!here.opens) {
        at = here.at > at ? here.at : at + 3;
        continue;
      }
      at = here.at;
      if (here.opens & NE_HAN_SIGN && ne_han_index(s->bytes, at) == BAR) {
        ne_people_told(s, at, at + 3);
      } else if (!ne_edge_is(s, at, NE_EDGE_COVERED)) {
        uint32_t after = here.opens & (NE_HAN_NUMBER | NE_HAN_SIGN) ? ne_amounts_at(s, at) : at;
        if (after > at) {
          at = after;
          continue;
        }
        if (here.opens & (NE_HAN_SURNAME | NE_HAN_DOUBLE_SURNAME | NE_HAN_NICKNAME)) ne_people_han(s, at, here.own, here.next);
        if (here.opens & NE_HAN_TRANSLIT && at >= tried) tried = ne_people_transliterated(s, at);
      }
      at += 3;
    } else if (ne_small(c)) {
      uint32_t p = at + 1;
      while (p < s->end && ne_small(bytes[p])) p++;
      bool plain = p == s->end || (!ne_capital(bytes[p]) && !ne_digit(bytes[p]) && bytes[p] != '-' &&
                                   (bytes[p] < 0xC3 || bytes[p] > 0xDF));
      if (!plain) {
        at = read_token(s, at);
      } else {
        unsigned key = p - at > 1 ? numeral_key(c, bytes[at + 1], p - at) : 0;
        uint32_t next = at;
        if (p - at > 1 && rules->numeral_words[key >> 6] >> (key & 63) & 1) next = ne_amounts_at(s, at);
        s->small_words += p - at >= 4;
        at = next > at ? next : p;
      }
    } else if (ne_capital(c)) {
      uint32_t next = read_token(s, at);
      unsigned key = next - at > 1 ? numeral_key(c, bytes[at + 1], next - at) : 0;
      if (next - at > 1 && rules->numeral_words[key >> 6] >> (key & 63) & 1) {
        uint32_t after = ne_amounts_at(s, at);
        if (after > next) next = after;
      }
      at = next;
    } else if (ne_digit(c)) {
      uint32_t next = before_is_wordlike(s, at) || ne_edge_is(s, at, NE_EDGE_COVERED) ? at : ne_amounts_at(s, at);
      if (next == at) {
        size_t tokens = s->tokens.count;
        next = read_token(s, at);
        if (s->tokens.count > tokens && s->tokens.items[s->tokens.count - 1].end != next) s->tokens.count = tokens;
      }
      at = next;
    } else if (c < 0x80) {
      if (c == ':' || c == '|') ne_people_told(s, at, at + 1);
      if (c == '$') {
        uint32_t next = ne_amounts_at(s, at);
        at = next > at ? next : at + 1;
      } else if (c == '@') {
        at = read_handle(s, at);
      } else if ((c == '.' || c == '-') && ne_names_is_han(s, at + 1) && ne_names_han_ends(s, at)) {
        ne_people_dotted(s, at);
        at++;
      } else {
        at++;
      }
    } else if (middle_dot(bytes + at, bytes + s->end, &size)) {
      if (ne_names_is_han(s, at + size) && ne_names_han_ends(s, at)) ne_people_dotted(s, at);
      at += size;
    } else if (c >= 0xC3 && c <= 0xDF) {
      uint32_t next = read_token(s, at);
      at = next > at + 1 ? next : at + 2;
    } else if (c == 0xE3 && at + 3 <= s->end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x8A) {
      at = read_work(s, at);
    } else {
      /* ： ｜ 丨 │ “ */
      if (at + 3 <= s->end && ((c == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A) ||
                               (c == 0xEF && bytes[at + 1] == 0xBD && bytes[at + 2] == 0x9C) ||
                               (c == 0xE2 && bytes[at + 1] == 0x94 && bytes[at + 2] == 0x82) ||
                               (c == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x9C)))
        ne_people_told(s, at, at + 3);
      uint32_t next = rules->signs[c] && rules->signs[c] & sign_bit(c, s->bytes + at) ? ne_amounts_at(s, at) : at;
      at = next > at ? next : at + (c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4);
    }
  }
}

void ne_entities_run(ne_entity_finder *finder, uint32_t run, uint32_t end, const ne_hit *hits[NE_LAYERS],
                     const size_t counts[NE_LAYERS]) {
  ne_entity_state *s = finder->state;
  s->start = finder->prose->runs.items[run].start;
  s->end = finder->prose->runs.items[end - 1].end;
  size_t edges = s->end - s->start + 2;
  if (edges > s->edge_capacity) s->edges = ne_grow(s->arena, s->edges, &s->edge_capacity, edges, sizeof *s->edges);
  memset(s->edges, 0, edges * sizeof *s->edges);
  s->first_token = s->tokens.count;
  size_t found = s->found.count, doubtful = s->doubtful.count;
  mark_dates(s);
  ne_roles_run(s, hits[NE_LAYER_ROLE], counts[NE_LAYER_ROLE]);
  ne_known_run(s, hits[NE_LAYER_NAME], counts[NE_LAYER_NAME]);
  ne_roles_extend(s, found);
  s->small_words = 0;
  walk(s);
  ne_latin_run(s, hits[NE_LAYER_NAME], counts[NE_LAYER_NAME]);
  ne_forms_lists(s, doubtful);
  if (s->found.count > found) *NE_PUSH(s->arena, &s->run_ends) = s->found.count;
}

bool ne_entities_end(ne_entity_finder *finder) {
  ne_entity_state *s = finder->state;
  if (!ne_forms_article(s)) return false;
  ne_free(s->arena, s->edges, s->edge_capacity * sizeof *s->edges);
  NE_FREE_LIST(s->arena, &s->parts);
  NE_FREE_LIST(s->arena, &s->found);
  ne_free(s->arena, s, sizeof *s);
  finder->state = NULL;
  return true;
}

size_t ne_entities_candidates(const ne_entity_finder *finder) { return finder->state->found.count + finder->state->doubtful.count; }
