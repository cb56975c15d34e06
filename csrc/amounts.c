#include "names.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct number {
  double value;     /* NAN where it is vague */
  uint32_t end;
  bool any;
  bool words;       /* spelt, not written in digits */
} number;


static double word_value(const ne_entity_state *s, const ne_word *word, ne_class class) {
  const char *value = ne_vocabulary_value(s->rules->vocabulary, word, class);
  if (!value) return NAN;
  double number = 0;
  const char *p = value;
  while (ne_digit(*p) && p - value < 6) number = number * 10 + (*p++ - '0');
  if (p > value && *p == 'e' && ne_digit(p[1]) && !p[2]) { /* 1e8 */
    for (int tens = p[1] - '0'; tens > 0; tens--) number *= 10;
    return number;
  }
  return *p || p == value ? strtod(value, NULL) : number; /* most are whole numbers, which are read exactly */
}

/* Digits with thousands' commas and a decimal point. */
static uint32_t read_digits(const ne_entity_state *s, uint32_t at, double *value) {
  double whole = 0, scale = 1;
  bool point = false;
  uint32_t p = at;
  while (p < s->end && p - at < 24) {
    char c = s->bytes[p];
    if (ne_digit(c)) {
      whole = whole * 10 + (c - '0');
      if (point) scale *= 10;
    } else if (c == ',' && !point && p + 3 < s->end && ne_digit(s->bytes[p + 1]) && ne_digit(s->bytes[p + 2]) &&
               ne_digit(s->bytes[p + 3])) {
    } else if (c == '.' && !point && p + 1 < s->end && ne_digit(s->bytes[p + 1])) {
      point = true;
    } else {
      break;
    }
    p++;
  }
  *value = whole / scale;
  return p;
}

/* 1.1 times a hundred million is a whole number, whatever binary fractions make of it. */
static double times(double value, double multiplier) {
  double product = value * multiplier, whole = floor(product + 0.5);
  return fabs(product - whole) < 1e-9 * product ? whole : product;
}

/* A number in digits or words with its multipliers (2.3 billion, 三百万, 十余, two dozen). */
static number read_number(const ne_entity_state *s, uint32_t at) {
  number n = {.value = 0, .end = at};
  double total = 0, section = 0, current = 0;
  bool has_current = false, vague = false;
  for (int parts = 0; parts < 8; parts++) {
    uint32_t from = n.any ? ne_names_skip(s, n.end) : at, to;
    if (from >= s->end) break;
    if (from > n.end && n.any && !(n.words || from - n.end == 1)) break;
    if (!has_current && ne_digit(s->bytes[from]) && !n.any) {
      n.end = read_digits(s, from, &current);
      has_current = n.any = true;
      continue;
    }
    const ne_word *word = ne_names_at(s, from, NE_AS(NUMERAL) | NE_AS(MULTIPLIER) | NE_AS(VAGUE_NUMERAL) |
                                      NE_AS(MORE_AFTER), &to);
    if (!word) break;
    if (word->classes & NE_AS(MORE_AFTER) && n.any) {
      n.end = to;
      continue;
    }
    if (word->classes & NE_AS(VAGUE_NUMERAL)) {
      if (n.any && from == n.end && from > at && !n.words) break;
      vague = true;
    } else if (word->classes & NE_AS(MULTIPLIER) && (n.any || word->classes & NE_AS(NUMERAL))) {
      double m = word_value(s, word, NE_CLASS_MULTIPLIER);
      if (m < 10000) {
        section += times(has_current ? current : 1, m);
      } else {
        total = times(total + section + (has_current ? current : 0), m);
        if (total == 0) total = m;
        section = 0;
      }
      current = 0;
      has_current = false;
    } else if (word->classes & NE_AS(NUMERAL)) {
      double v = word_value(s, word, NE_CLASS_NUMERAL);
      if (!n.any) n.words = true;
      else if (!n.words) break;
      if (has_current && from == n.end) { /* 二三, 三五: about */
        if (v >= 10 || current >= 10) current += v;
      } else {
        current = has_current ? current + v : v;
      }
      has_current = true;
    } else {
      break;
    }
    if (!n.any) n.words = true;
    n.any = true;
    n.end = to;
  }
  n.value = vague ? NAN : total + section + current;
  return n;
}

/* "two OpenAI researchers": where the organisation between number and noun ends, `at` if there is none. */
static uint32_t skip_organization(const ne_entity_state *s, uint32_t at) {
  if (!ne_edge_is(s, at, NE_EDGE_ORG_START) || ne_names_is_han(s, at)) return at;
  uint32_t end = at + 1;
  while (end < s->end && !ne_edge_is(s, end, NE_EDGE_ORG_END)) end++;
  return end;
}

/* Whether a noun for people follows, perhaps behind adjectives, and behind an organisation where `apart` is given and set. */
static bool people_follow(const ne_entity_state *s, uint32_t at, uint32_t *start, uint32_t *end, bool *apart) {
  uint32_t p = ne_names_skip(s, at);
  for (int words = 0; words < 3; words++) {
    uint32_t owner = apart && !*apart ? skip_organization(s, p) : p;
    if (owner > p) {
      *apart = true;
      p = ne_names_skip(s, owner);
    }
    const ne_word *noun = ne_names_at(s, p, NE_AS(PEOPLE_NOUN), end);
    if (noun) {
      *start = p;
      return true;
    }
    uint32_t to;
    const ne_word *adjective = ne_names_at(s, p, NE_AS(PEOPLE_ADJECTIVE), &to);
    if (!adjective) return false;
    p = ne_names_skip(s, to);
    if (p < s->end && ne_digit(s->bytes[p])) p = ne_names_skip(s, read_number(s, p).end); /* eleven of the 26 researchers */
  }
  return false;
}

static uint32_t add(ne_entity_state *s, ne_shape shape, ne_type type, uint32_t start, uint32_t end, double value,
                    const char *unit) {
  if (!s->rules->shapes[shape].present) return start;
  ne_mention *m = ne_names_add(s, type, start, end, s->rules->shapes[shape].rule, 1, 0);
  m->value = value;
  m->unit = unit;
  return end;
}

static uint32_t add_people(ne_entity_state *s, uint32_t start, uint32_t end, uint32_t head_start, uint32_t head_end,
                           double value,
                           const char *unit) {
  if (!s->rules->shapes[NE_SHAPE_COUNT].present) return start;
  ne_mention *m = ne_names_add(s, NE_COUNT, start, end, s->rules->shapes[NE_SHAPE_COUNT].rule, 1, 0);
  m->value = value;
  m->unit = unit;
  m->flags = NE_PEOPLE;
  m->head_start = head_start;
  m->head_end = head_end;
  return end;
}

uint32_t ne_amounts_at(ne_entity_state *s, uint32_t at) {
  uint32_t p = at, to, unit_start, unit_end;
  const ne_vocabulary *v = s->rules->vocabulary;
  const ne_word *sign = ne_names_at(s, at, NE_AS(CURRENCY_SIGN) | NE_AS(PERCENT_BEFORE), &to);
  if (sign) p = ne_names_skip(s, to);
  else if ((unsigned char)s->bytes[at] >= 0x80 && !ne_names_is_han(s, at)) return at;
  if (p >= s->end || (sign && p - to > 1)) return at;
  number n = read_number(s, p);
  if (!n.any) return at;
  if (sign && sign->classes & NE_AS(PERCENT_BEFORE))
    return add(s, NE_SHAPE_PERCENT, NE_PERCENT, at, n.end, n.value, NULL);
  if (sign) {
    /* $20 million, 人民币500万元 */
    const ne_word *again = ne_names_at(s, ne_names_skip(s, n.end), NE_AS(CURRENCY), &to);
    return add(s, NE_SHAPE_MONEY, NE_MONEY, at, again ? to : n.end, n.value,
               ne_vocabulary_value(v, sign, NE_CLASS_CURRENCY_SIGN));
  }
  /* 3-5位, 10%~20%: the span goes over both, the value is the first. */
  number second = {0};
  if (!n.words && n.end + 1 < s->end && (s->bytes[n.end] == '-' || s->bytes[n.end] == '~') &&
      ne_digit(s->bytes[n.end + 1])) {
    second = read_number(s, n.end + 1);
    if (second.any) n.end = second.end;
  }
  uint32_t next = ne_names_skip(s, n.end);
  if (next - n.end > 1) next = n.end;
  const ne_word *unit = ne_names_at(s, next, NE_AS(PERCENT_WORD) | NE_AS(CURRENCY) | NE_AS(COUNT_UNIT) |
                                    NE_AS(MEASURE), &unit_end);
  if (unit && unit->classes & NE_AS(PERCENT_WORD))
    return add(s, NE_SHAPE_PERCENT, NE_PERCENT, at, unit_end, n.value, NULL);
  if (unit && unit->classes & NE_AS(CURRENCY))
    return add(s, NE_SHAPE_MONEY, NE_MONEY, at, unit_end, n.value, ne_vocabulary_value(v, unit, NE_CLASS_CURRENCY));
  if (unit && unit->classes & NE_AS(COUNT_UNIT)) {
    uint32_t noun_start, noun_end;
    const char *name = ne_vocabulary_value(v, unit, NE_CLASS_COUNT_UNIT);
    if (people_follow(s, unit_end, &noun_start, &noun_end, NULL))
      return add_people(s, at, noun_end, noun_start, noun_end, n.value, name);
    /* 人 counts people by itself; others need a post, a name or the end of the phrase. */
    if (unit->weight > 1 || unit->classes & NE_AS(PEOPLE_NOUN) || ne_edge_is(s, unit_end, NE_EDGE_ROLE_START))
      return add_people(s, at, unit_end, unit->classes & NE_AS(PEOPLE_NOUN) ? next : unit_end, unit_end, n.value, name);
    if (!ne_names_is_han(s, unit_end)) return add_people(s, at, unit_end, unit_end, unit_end, n.value, name);
    if (unit->classes & NE_AS(MEASURE))
      return add(s, NE_SHAPE_COUNT, NE_COUNT, at, unit_end, n.value, ne_vocabulary_value(v, unit, NE_CLASS_MEASURE));
    return at;
  }
  if (unit)
    return add(s, NE_SHAPE_COUNT, NE_COUNT, at, unit_end, n.value, ne_vocabulary_value(v, unit, NE_CLASS_MEASURE));
  /* two other executives */
  if (next > n.end || !ne_names_is_han(s, n.end)) {
    bool apart = false;
    if (people_follow(s, n.end, &unit_start, &unit_end, next > n.end ? &apart : NULL))
      return add_people(s, at, apart ? n.end : unit_end, unit_start, unit_end, n.value, NULL);
  }
  return at;
}
