#include "names.h"

#include <string.h>

enum { PERSON_TOKENS_MAX = 5, ORGANIZATION_TOKENS_MAX = 8, APPOSITION_MAX = 64 };

static const ne_entry *as(const ne_entity_state *s, const ne_hit *hit, ne_class class) {
  return ne_lexicon_as(s->finder->lexicon, hit->entry, class);
}

static inline bool is(const ne_token *t, ne_classes classes) { return t->word && t->word->classes & classes; }

/* The bytes of the sign that closes the nickname `b`, in brackets or quotes behind the first name `a`: William (Bill) Peebles,
 * Harold "Junior" Theriault. 0 where it is none. */
static uint32_t nickname(const ne_entity_state *s, const ne_token *a, const ne_token *b) {
  if (!is(a, NE_AS(FIRST_NAME)) || b->letters != NE_TOKEN_CAPITALIZED || b->end >= s->end) return 0;
  if (s->bytes[b->end] == '"')
    return b->start == a->end + 2 && s->bytes[a->end] == ' ' && s->bytes[a->end + 1] == '"' ? 1 : 0;
  if (ne_names_bracket(s, a->end) != b->start) return 0;
  if (s->bytes[b->end] == ')') return 1;
  return b->end + 3 < s->end && !memcmp(s->bytes + b->end, "\xEF\xBC\x89", 3) ? 3 : 0;
}

/* Whether token `b` goes on the name that `a` is in: a blank between, perhaps particles (van der), or a nickname in
 * brackets. */
static bool follows(const ne_entity_state *s, const ne_token *a, const ne_token *b) {
  uint32_t at = a->end;
  uint32_t sign = nickname(s, a, b);
  if (sign) {
    uint32_t close = b->end + sign, next = close < s->end && s->bytes[close] == ' ' ? close + 1 : close;
    const ne_token *last = &s->tokens.items[s->tokens.count - 1];
    return b < last && b[1].start == next && b[1].letters == NE_TOKEN_CAPITALIZED;
  }
  if (a > s->tokens.items + s->first_token && (sign = nickname(s, a - 1, a)) != 0) {
    at = a->end + sign;
    return at == b->start || (at < s->end && s->bytes[at] == ' ' && at + 1 == b->start);
  }
  if (a->stopped) at++;
  if (at == b->start && a->stopped) return true;
  uint32_t next = ne_names_skip(s, at);
  if (next > at && memchr(s->bytes + at, '*', next - at)) return false; /* emphasis begins or ends with a name */
  if (next == at || next - at > 2) {
    /* two blanks come from set text; a line break may be indented */
    if (next == at || next - at > 6 || !memchr(s->bytes + at, '\n', next - at)) return false;
  }
  for (int particles = 0; particles < 3 && next < b->start; particles++) {
    uint32_t end;
    if (!ne_names_at(s, next, NE_AS(NAME_PARTICLE), &end)) return false;
    next = ne_names_skip(s, end);
  }
  return next == b->start;
}

static bool covered(const ne_entity_state *s, const ne_token *t) { return ne_edge_is(s, t->start, NE_EDGE_COVERED); }

/* An ordinary word in capitals: what a sentence begins with, and the words of a headline. */
static bool ordinary(const ne_token *t) {
  return is(t, NE_AS(COMMON)) && !is(t, NE_AS(FIRST_NAME) | NE_AS(LAST_NAME));
}

/* A word of the kind that no name has: "A" is one, and the initial A. is none. */
static bool function_word(const ne_token *t) {
  return is(t, NE_AS(FUNCTION_WORD)) && !(t->letters == NE_TOKEN_INITIAL && t->stopped);
}

/* ---- Organisations by suffix ---- */

/* The token that holds `at`, by bisection, or the first one after it. */
static size_t token_at(const ne_entity_state *s, uint32_t at) {
  size_t low = s->first_token, high = s->tokens.count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (s->tokens.items[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* Whether the lexicon has a person by the name that begins at `at`. */
static bool known_person(const ne_entity_state *s, uint32_t at) {
  uint32_t end;
  return ne_names_entry(s, at, s->end, NE_CLASS_PERSON, &end);
}

/* Whether a word ends the name of a body (Center, Institute, Council) and not of a firm. */
static bool ends_body(const ne_entity_state *s, const ne_token *t) {
  uint32_t end;
  const ne_entry *suffix = ne_names_entry(s, t->start, s->end, NE_CLASS_ORG_SUFFIX, &end);
  return suffix && suffix->value && !ne_names_firm(suffix->value);
}

/* Whether a word that joins the parts of a name stands at `at`, behind `token`; `*end` is where it ends. */
static bool joiner_at(const ne_entity_state *s, uint32_t at, const ne_token *token, uint32_t *end) {
  const ne_word *joiner = ne_names_at(s, at, NE_AS(ORG_JOINER), end);
  if (!joiner) return false;
  const char *value = ne_vocabulary_value(s->rules->vocabulary, joiner, NE_CLASS_ORG_JOINER);
  return !value || strcmp(value, "body") != 0 || ends_body(s, token);
}

static bool joins_organization(const ne_entity_state *s, const ne_token *a, const ne_token *b, bool legal) {
  uint32_t at = a->end, end;
  if (a->joined) return true;
  if (a->stopped) at++;
  /* Women's Hospital, King's College, St. Brendan's Hospital */
  bool saint = a > s->tokens.items + s->first_token && a[-1].joined && is(&a[-1], NE_AS(NAME_PARTICLE));
  if (((ordinary(a) && !a->opening) || saint) && at < s->end && (s->bytes[at] == '\'' || (unsigned char)s->bytes[at] == 0xE2) &&
      ne_names_at(s, at, NE_AS(OF_WORD), &end))
    return ne_names_skip(s, end) == b->start;
  if (legal && at < s->end && s->bytes[at] == ',' && ne_names_skip(s, at + 1) == b->start) return true;
  at = ne_names_skip(s, at);
  if (at < s->end && s->bytes[at] == '&') return ne_names_skip(s, at + 1) == b->start;
  return joiner_at(s, at, a, &end) && ne_names_skip(s, end) == b->start;
}

/* Where the symbol of a share ends that begins at `at` behind a bracket: (MRVL.O), (2345.TW), (Nasdaq: MRVL), <HLVN.O>. 0 where none
 * does. The bracket may be cut out of the prose as markup. */
static uint32_t ticker(const ne_entity_state *s, uint32_t at) {
  const char *bytes = s->bytes;
  uint32_t limit = at + 24 < s->finder->text->length ? at + 24 : s->finder->text->length, p = at;
  bool angle = at && bytes[at - 1] == '<';
  while (p < limit && ne_alphanumeric(bytes[p])) p++;
  if (p > at && p + 1 < limit && bytes[p] == ':') { /* the exchange */
    at = ne_names_skip(s, p + 1);
    for (p = at; p < limit && ne_capital(bytes[p]);) p++;
    return p > at && p - at <= 5 && p < limit && bytes[p] == ')' ? p : 0;
  }
  uint32_t symbol = p - at, place = p;
  for (uint32_t q = at; q < p; q++)
    if (!ne_capital(bytes[q]) && !ne_digit(bytes[q])) return 0;
  if (p < limit && bytes[p] == '.')
    for (p++; p < limit && ne_capital(bytes[p]);) p++;
  bool exchange = p > place + 1 && p - place <= 3;
  if (!symbol || symbol > 6 || p >= limit || (!exchange && !(angle && p == place))) return 0;
  return bytes[p] == (angle ? '>' : ')') || (!angle && bytes[p] == ':') ? p : 0;
}

/* Whether the symbol of a share in brackets follows a name that ends at `at`: it is a company's. */
static bool ticker_follows(const ne_entity_state *s, uint32_t at) {
  uint32_t inside = ne_names_bracket(s, at), next = at;
  if (inside) return ticker(s, inside) != 0;
  while (next < s->finder->text->length && s->bytes[next] == ' ') next++;
  return next < s->finder->text->length && s->bytes[next] == '<' && ticker(s, next + 1);
}

/* What stands on both sides of a candidate. */
typedef struct sides {
  uint32_t start, end;     /* of the candidate */
  uint32_t before, after;  /* beyond blanks */
  uint32_t left, right;    /* beyond the sign of a list; start and end where there is none */
  bool preceded, followed; /* by a word that may be a cue */
} sides;

static sides sides_of(const ne_entity_state *s, uint32_t start, uint32_t end) {
  sides b = {.start = start, .end = end, .before = ne_names_skip_back(s, start), .after = ne_names_skip(s, end),
             .left = ne_names_list_before(s, start), .right = ne_names_list_after(s, end)};
  b.preceded = ne_names_before(s, b.before, NE_AS(PERSON_BEFORE) | NE_AS(HONORIFIC_BEFORE) | NE_AS(SAY_AFTER) |
                               NE_AS(ORG_BEFORE) | NE_AS(ROLE_AREA), NULL) != NULL;
  b.followed = ne_names_at(s, b.after, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(HONORIFIC_AFTER) |
                           NE_AS(EPONYM_AFTER) | NE_AS(ORG_AFTER), NULL) != NULL;
  return b;
}

static unsigned organization_cues(const ne_entity_state *s, const sides *b, unsigned around);

static unsigned organization_cues_of(const ne_entity_state *s, uint32_t start, uint32_t end) {
  sides b = sides_of(s, start, end);
  return organization_cues(s, &b, 0);
}

/* French government, Swiss foreign ministry: a body of the state behind a nation or a country. */
static void by_nation(ne_entity_state *s, const ne_hit *hit) {
  uint32_t before = ne_names_skip_back(s, hit->start);
  if (before == s->start || before == hit->start) return;
  size_t i = token_at(s, before - 1);
  if (i >= s->tokens.count || s->tokens.items[i].end > before || before - s->tokens.items[i].end > 1) return;
  const ne_token *t = &s->tokens.items[i];
  const char *value = is(t, NE_AS(COMMON)) ? ne_vocabulary_value(s->rules->vocabulary, t->word, NE_CLASS_COMMON) : NULL;
  if (!(value && !strcmp(value, "nation")) && !(ne_edge_is(s, t->start, NE_EDGE_PLACE_START) &&
                                                ne_edge_is(s, before, NE_EDGE_PLACE_END)))
    return;
  ne_names_try(s, NE_SHAPE_LATIN_ORGANIZATION, t->start, hit->end, NE_CUED(KNOWN_LAST) | NE_CUED(TYPICAL));
}

/* The token of the next field in a list behind token `i`, as in "Science and Technology", "Culture, Media and Sport": an ordinary
 * word with a capital. `i` itself where none is. */
static size_t listed_field(const ne_entity_state *s, size_t i) {
  const ne_token *t = &s->tokens.items[i], *next = t + 1;
  if (i + 1 >= s->tokens.count || t->heading || !ordinary(next) || next->letters != NE_TOKEN_CAPITALIZED) return i;
  if (t->joined) return i + 1;
  if (ne_names_list_after(s, t->end) != next->start) return i;
  bool comma = s->bytes[t->end] == ',' && next[-1].end + 2 == next->start;
  if (comma && listed_field(s, i + 1) == i + 1) return i;
  return i + 1;
}

/* Whether an article or a word like it ends before `at`: firms have none, bodies do. */
static bool behind_article(const ne_entity_state *s, uint32_t at) {
  const ne_word *word = ne_names_before(s, ne_names_skip_back(s, at), NE_AS(FUNCTION_WORD), NULL);
  return word && word->classes & NE_AS(ROLE_BEFORE);
}

/* Whether the capitals of tokens [first, tail] make a name, though they are ordinary words: in a sentence with small words, where
 * no other capital goes on. */
static bool capitals_tell(const ne_entity_state *s, size_t first, size_t tail, const ne_entry *suffix) {
  const ne_token *a = &s->tokens.items[first], *b = &s->tokens.items[tail];
  if (a->heading || first == tail || a->letters == NE_TOKEN_CAPITALS) return false;
  if (b->joined && !ne_edge_is(s, b[1].start, NE_EDGE_TITLE | NE_EDGE_DATE) && !is(&b[1], NE_AS(FIRST_NAME) | NE_AS(FUNCTION_WORD))) return false;
  if (!ne_names_firm(suffix->value)) return true;
  bool known = false, named = false;
  for (const ne_token *t = a; t < b; t++) {
    known |= !ordinary(t);
    named |= ne_edge_is(s, t->start, NE_EDGE_NAMED) || ne_edge_is(s, t->end - 1, NE_EDGE_NAMED);
  }
  if (suffix->weight < 0.5f && (!known || named)) return false; /* Microsoft Gov Cloud: a product */
  return !behind_article(s, a->start) && (known || (tail > first + 1 && strcmp(suffix->value, "company") != 0));
}

static void by_suffix(ne_entity_state *s, const ne_hit *hit, const ne_entry *suffix) {
  size_t last = token_at(s, hit->start);
  if (last >= s->tokens.count || s->tokens.items[last].start != hit->start) return;
  if (ne_edge_is(s, hit->start, NE_EDGE_TITLE | NE_EDGE_DATE)) return;
  bool legal = is(&s->tokens.items[last], NE_AS(LEGAL_FORM));
  size_t first = last;
  while (first > s->first_token && last - first < ORGANIZATION_TOKENS_MAX) {
    const ne_token *left = &s->tokens.items[first - 1];
    if (ne_edge_is(s, left->start, NE_EDGE_TITLE | NE_EDGE_DATE) || ne_edge_is(s, left->end, NE_EDGE_ROLE_END)) break;
    if (!joins_organization(s, left, &s->tokens.items[first], legal && first == last)) break;
    if (ordinary(left) && left->opening && is(left, NE_AS(ORG_CUT) | NE_AS(FUNCTION_WORD))) break;
    /* the First Prairie Bank */
    if (is(left, NE_AS(FUNCTION_WORD)) && (left->opening || left->heading || is(left, NE_AS(ORG_JOINER)))) break;
    if (ne_edge_is(s, left->end, NE_EDGE_ORG_END) && ne_names_at(s, ne_names_skip(s, left->end), NE_AS(AND_WORD), NULL))
      break; /* Google and Northfield University */
    first--;
  }
  while (first < last && is(&s->tokens.items[first], NE_AS(FUNCTION_WORD)) && !s->tokens.items[first].joined) first++;
  uint32_t end = hit->end;
  size_t tail = last;
  while (tail + 1 < s->tokens.count && s->tokens.items[tail].end < end) tail++;
  /* University of California, Bank of Canada */
  uint32_t of = ne_names_skip(s, end), after;
  bool extended = false;
  if (!legal && of > end && of < s->end && ne_names_at(s, of, NE_AS(ROLE_AREA), &after) &&
      joiner_at(s, of, &s->tokens.items[last], &after)) {
    uint32_t at = ne_names_skip(s, after), to;
    if (ne_names_at(s, at, NE_AS(FUNCTION_WORD), &to)) at = ne_names_skip(s, to); /* the */
    size_t i = token_at(s, at);
    bool person = i + 1 < s->tokens.count && is(&s->tokens.items[i], NE_AS(FIRST_NAME)) && s->tokens.items[last].opening &&
                  first == last && follows(s, &s->tokens.items[i], &s->tokens.items[i + 1]); /* News of Karen Weil */
    if (i < s->tokens.count && s->tokens.items[i].start == at && !person && !is(&s->tokens.items[i], NE_AS(FUNCTION_WORD))) {
      end = s->tokens.items[i].end;
      while (i + 1 < s->tokens.count && i - last < ORGANIZATION_TOKENS_MAX &&
             s->tokens.items[i].joined &&
             !ne_edge_is(s, s->tokens.items[i + 1].start, NE_EDGE_TITLE | NE_EDGE_DATE) &&
             !is(&s->tokens.items[i + 1], NE_AS(FUNCTION_WORD)))
        end = s->tokens.items[++i].end;
      /* Department for Culture, Media and Sport */
      for (size_t next; !ne_names_firm(suffix->value) && (next = listed_field(s, i)) > i; i = next) end = s->tokens.items[next].end;
      tail = i;
      extended = true;
    }
  }
  if (first == last && !extended) return;
  if (legal && end < s->end && s->bytes[end] == '.') end++;
  unsigned cues = suffix->weight >= 0.5f ? NE_CUED(KNOWN_LAST)
      : organization_cues_of(s, s->tokens.items[first].start, end); /* AI, Cloud: of products too */
  bool known = false;
  for (size_t i = first; i < last; i++) known |= !ordinary(&s->tokens.items[i]);
  if (legal) cues |= NE_CUED(TYPICAL);
  if (capitals_tell(s, first, tail, suffix)) cues |= NE_CUED(TYPICAL);
  /* Of ordinary words alone, like Harbor Robotics, it needs somebody who joins, leaves or speaks for it. */
  if (!known && !extended) cues |= NE_CUED(COMMON) | organization_cues_of(s, s->tokens.items[first].start, end);
  ne_names_try(s, NE_SHAPE_LATIN_ORGANIZATION, s->tokens.items[first].start, end, cues);
}

/* ---- Persons and organisations by context ---- */

/* A post in apposition after a comma: ", the company's chief executive". */
static bool apposition(const ne_entity_state *s, uint32_t at) {
  uint32_t p = at;
  if (p >= s->end) return false;
  if (s->bytes[p] == ',') p++;
  else if (p + 3 <= s->end && !memcmp(s->bytes + p, "\xEF\xBC\x8C", 3)) return false;
  else return false;
  uint32_t limit = p + APPOSITION_MAX < s->end ? p + APPOSITION_MAX : s->end;
  int words = 0;
  for (; p < limit; p++) {
    char c = s->bytes[p];
    if (ne_edge_is(s, p, NE_EDGE_ROLE_START)) return true;
    if (c == ',' || c == ';' || c == '(' || c == ')' || (c == '.' && p + 1 < limit && s->bytes[p + 1] == ' '))
      return false;
    if (c == ' ' && ++words > 6) return false;
    if (c == ' ' && ne_names_at(s, p + 1, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(AND_WORD), NULL)) return false;
  }
  return false;
}

static unsigned cues_around(const ne_entity_state *s, const sides *b) {
  unsigned cues = 0;
  uint32_t start = b->start, end = b->end, before = b->before, after = b->after, outside;
  if (ne_edge_is(s, before, NE_EDGE_ROLE_END)) cues |= NE_CUED(TITLE_BEFORE);
  if (ne_edge_is(s, before, NE_EDGE_ORG_END)) cues |= NE_CUED(OWNER);
  /* its chief executive, Demos Parneros, ... */
  if (before > s->start && s->bytes[before - 1] == ',' && ne_edge_is(s, before - 1, NE_EDGE_ROLE_END) && (after == s->end || s->bytes[after] == ',' || s->bytes[after] == '.'))
    cues |= NE_CUED(BEFORE);
  if (b->preceded) {
    if (ne_names_before(s, before, NE_AS(PERSON_BEFORE), NULL)) cues |= NE_CUED(BEFORE);
    if (ne_names_before(s, before, NE_AS(HONORIFIC_BEFORE), NULL)) cues |= NE_CUED(HONORIFIC);
    /* said Tim Cook */
    if (!ne_names_han_ends(s, before) && ne_names_before(s, before, NE_AS(SAY_AFTER), NULL)) cues |= NE_CUED(SAY_AFTER);
  }
  /* a Chinese post right behind is of an organisation's: Pebblestack首席执行官 */
  if ((ne_edge_is(s, after, NE_EDGE_ROLE_START) && !ne_names_is_han(s, after)) || apposition(s, after))
    cues |= NE_CUED(TITLE_AFTER);
  const ne_word *word = !b->followed ? NULL : ne_names_at(s, after, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) |
                                                          NE_AS(HONORIFIC_AFTER) | NE_AS(EPONYM_AFTER), NULL);
  if (word) {
    if (word->classes & NE_AS(HONORIFIC_AFTER)) cues |= NE_CUED(HONORIFIC);
    else if (word->classes & NE_AS(EPONYM_AFTER)) cues |= NE_CUED(EPONYM);
    else if (word->classes & NE_AS(PERSON_AFTER)) cues |= NE_CUED(AFTER);
    else cues |= NE_CUED(SAY_AFTER);
  } else {
    uint32_t verb = ne_names_verb(s, after);
    word = verb > after ? ne_names_at(s, verb, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER), NULL) : NULL;
    if (word) cues |= word->classes & NE_AS(PERSON_AFTER) ? NE_CUED(AFTER) : NE_CUED(SAY_AFTER);
  }
  uint32_t inside = ne_names_bracket(s, end);
  if (inside && ne_edge_is(s, inside, NE_EDGE_ROLE_START)) cues |= NE_CUED(GLOSS);
  /* (born 1983), (20 January 1793 – 7 July 1866): a life, and more than a year */
  if (inside && (ne_names_at(s, inside, NE_AS(PERSON_AFTER), NULL) ||
                 (ne_edge_is(s, inside, NE_EDGE_DATE) && ne_edge_is(s, inside + 5, NE_EDGE_COVERED))))
    cues |= NE_CUED(GLOSS);
  if (ne_names_bracket_before(s, start, &outside) && ne_edge_is(s, outside, NE_EDGE_PERSON_END)) cues |= NE_CUED(GLOSS);
  if (b->left != start && ne_edge_is(s, b->left, NE_EDGE_PERSON_END)) cues |= NE_CUED(LIST);
  if (b->right != end && ne_edge_is(s, b->right, NE_EDGE_PERSON_START)) cues |= NE_CUED(LIST);
  return cues;
}

/* Whether a person ends before `at`, perhaps with an auxiliary between: "Karen Weil has". */
static bool person_before(const ne_entity_state *s, uint32_t at) {
  for (int words = 0; words < 3; words++) {
    at = ne_names_skip_back(s, at);
    if (ne_edge_is(s, at, NE_EDGE_PERSON_END)) return true;
    if (!ne_names_before(s, at, NE_AS(FUNCTION_WORD), &at)) return false;
  }
  return false;
}

/* Whether a post or a first name begins at `at`: what an organisation names, dismisses or speaks of. */
static bool somebody_at(const ne_entity_state *s, uint32_t at) {
  at = ne_names_skip(s, at);
  if (ne_edge_is(s, at, NE_EDGE_ROLE_START)) return true;
  size_t i = token_at(s, at);
  return i < s->tokens.count && s->tokens.items[i].start == at && is(&s->tokens.items[i], NE_AS(FIRST_NAME)) &&
         s->tokens.items[i].letters == NE_TOKEN_CAPITALIZED;
}

static unsigned organization_cues(const ne_entity_state *s, const sides *b, unsigned around) {
  unsigned cues = around & (NE_CUED(TITLE_BEFORE) | NE_CUED(SAY_AFTER) | NE_CUED(EPONYM) | NE_CUED(HONORIFIC));
  uint32_t before = b->before, after = b->after, edge, of;
  const ne_word *word = b->followed ? ne_names_at(s, after, NE_AS(ORG_AFTER), &edge) : NULL;
  if (word) cues |= NE_CUED(AFTER) | (word->weight > 1 || (!ne_names_is_han(s, after) && somebody_at(s, edge)) ? NE_CUED(OWNER) : 0);
  else if (cues & NE_CUED(SAY_AFTER) && ne_names_at(s, after, NE_AS(SAY_AFTER), &edge) && !ne_names_is_han(s, after) &&
           ne_edge_is(s, ne_names_skip(s, edge), NE_EDGE_ROLE_START))
    cues |= NE_CUED(AFTER); /* X said finance director Weil */
  word = b->preceded ? ne_names_before(s, before, NE_AS(ORG_BEFORE), &edge) : NULL;
  if (word) cues |= NE_CUED(BEFORE) | (word->weight > 1 ? NE_CUED(OWNER) : 0); /* 加入 says more than 与 */
  const char *value = word ? ne_vocabulary_value(s->rules->vocabulary, word, NE_CLASS_ORG_BEFORE) : NULL;
  if (value && !strcmp(value, "move") && person_before(s, edge)) cues |= NE_CUED(OWNER); /* Karen Weil left X */
  if (ne_edge_is(s, after, NE_EDGE_ROLE_START)) cues |= NE_CUED(TITLE_AFTER);
  if (ne_names_at(s, b->end, NE_AS(OF_WORD), &of) && ne_edge_is(s, ne_names_skip(s, of), NE_EDGE_ROLE_START))
    cues |= NE_CUED(TITLE_AFTER);
  if (b->preceded && ne_names_before(s, before, NE_AS(ROLE_AREA), &of) && ne_edge_is(s, ne_names_skip_back(s, of), NE_EDGE_ROLE_END))
    cues |= NE_CUED(OWNER) | (ne_names_han_ends(s, before) ? 0 : NE_CUED(BEFORE)); /* chief executive of X */
  if (b->left != b->start && ne_edge_is(s, b->left, NE_EDGE_ORG_END)) cues |= NE_CUED(LIST);
  if (b->right != b->end && ne_edge_is(s, b->right, NE_EDGE_ORG_START)) cues |= NE_CUED(LIST);
  if (ticker_follows(s, b->end)) cues |= NE_CUED(GLOSS);
  return cues;
}

/* Whether a post and a word like "at" stand before the name: of those who hold posts at something, that is an organisation. */
static bool held_at(const ne_entity_state *s, const sides *b) {
  uint32_t at;
  return ne_names_before(s, b->before, NE_AS(ROLE_AREA), &at) && ne_names_before(s, b->before, NE_AS(ORG_BEFORE) | NE_AS(OF_WORD), &at) &&
         ne_edge_is(s, ne_names_skip_back(s, at), NE_EDGE_ROLE_END);
}

/* Whether a post in small letters goes on the phrase right behind the name: a person's stands behind a comma. */
static bool before_post(const ne_entity_state *s, const sides *b) {
  return b->after > b->end && b->after < s->end && s->bytes[b->after] >= 'a' && s->bytes[b->after] <= 'z' &&
         ne_edge_is(s, b->after, NE_EDGE_ROLE_START);
}

/* A mixed word whose first part is a particle is a surname: McGrew, DeFilippo, LaBonte. */
static bool name_case(const ne_entity_state *s, const ne_token *t) {
  if (is(t, NE_AS(NAME_SUFFIX))) return true;
  if (t->letters == NE_TOKEN_CAPITALIZED || t->letters == NE_TOKEN_INITIAL) return true;
  if (t->letters != NE_TOKEN_MIXED) return false;
  const char *bytes = s->bytes;
  for (uint32_t at = t->start + 1; at < t->end; at++) {
    if (bytes[at] < 'A' || bytes[at] > 'Z') continue;
    char before = bytes[at - 1];
    if (before == '-' || before == '\'' || (unsigned char)before == 0x99) continue;
    const ne_word *word = ne_vocabulary_exactly(s->rules->vocabulary, bytes, t->start, at);
    if (!word || !(word->classes & NE_AS(NAME_PARTICLE))) return false;
  }
  return true;
}

/* A surname that stands where a town does: in Lawrence, Windsor, Vermont. */
static bool stands_for_place(const ne_entity_state *s, uint32_t start, uint32_t end) {
  if (end < s->end && s->bytes[end] == ',' && ne_edge_is(s, ne_names_skip(s, end + 1), NE_EDGE_PLACE_START))
    return true;
  return ne_names_before(s, ne_names_skip_back(s, start), NE_AS(PLACE_BEFORE), NULL) &&
      !ne_names_at(s, end, NE_AS(OF_WORD), NULL);
}

/* Whether Chinese text or punctuation stands beside [start, end). */
static bool among_han(const ne_entity_state *s, uint32_t start, uint32_t end) {
  uint32_t before = ne_names_skip_back(s, start), after = ne_names_skip(s, end);
  return (after < s->end && (unsigned char)s->bytes[after] >= 0xE3) ||
         (before >= s->start + 3 && (unsigned char)s->bytes[before - 3] >= 0xE3);
}

/* Whether the phrase that a name is in ends with it: a sign, or a word that is of none, follows. */
static bool closes(const ne_entity_state *s, uint32_t end) {
  uint32_t after = ne_names_skip(s, end);
  if (after == s->end || !ne_alphanumeric(s->bytes[after])) return true;
  return ne_edge_is(s, after, NE_EDGE_DATE) || ne_names_at(s, after, NE_AS(FUNCTION_WORD) | NE_AS(SAY_AFTER), NULL);
}

static bool goes_on(const ne_entity_state *s, const ne_token *t) {
  return ordinary(t) && !function_word(t) && !t->heading && t->letters == NE_TOKEN_CAPITALIZED && !covered(s, t) &&
         !ne_edge_is(s, t->start, NE_EDGE_TITLE | NE_EDGE_DATE | NE_EDGE_PERSON_START);
}

/* Decides on tokens [first, last]: a person, an organisation, or nothing. */
static void decide(ne_entity_state *s, size_t first, size_t last) {
  const ne_token *tokens = s->tokens.items;
  /* titles of address do not belong to the name */
  unsigned cues = 0;
  while (first < last && is(&tokens[first], NE_AS(HONORIFIC_BEFORE))) {
    cues |= NE_CUED(HONORIFIC);
    first++;
  }
  size_t count = last - first + 1;
  uint32_t start = tokens[first].start, end = tokens[last].end;
  if (start && (s->bytes[start - 1] == '(' || s->bytes[start - 1] == '<') && ticker(s, start)) return;
  if (tokens[last].stopped && is(&tokens[last], NE_AS(NAME_SUFFIX))) end++;
  sides beside = sides_of(s, start, end);
  unsigned around = cues_around(s, &beside);
  cues |= around;
  bool names = true, capitals = true, digits = false;
  size_t commons = 0, words = 0;
  bool initial_inside = false;
  for (size_t i = first; i <= last; i++) {
    names &= name_case(s, &tokens[i]);
    capitals &= tokens[i].letters == NE_TOKEN_CAPITALS || tokens[i].letters == NE_TOKEN_INITIAL;
    digits |= tokens[i].letters == NE_TOKEN_DIGITS;
    if (is(&tokens[i], NE_AS(COMMON)) && !is(&tokens[i], NE_AS(FIRST_NAME) | NE_AS(LAST_NAME))) commons++;
    if (tokens[i].letters != NE_TOKEN_INITIAL) words++;
    else if (i < last) initial_inside = true;
  }
  bool first_known = is(&tokens[first], NE_AS(FIRST_NAME)), last_known = is(&tokens[last], NE_AS(LAST_NAME));
  /* Kimi, Devin: in Chinese text a lone name that a product has too is the product's */
  if (count == 1 && ne_edge_is(s, start, NE_EDGE_WEAK) && !known_person(s, start) && among_han(s, start, end))
    first_known = last_known = false;
  if (first_known && (count > 1 || tokens[first].word->weight >= 1 || !among_han(s, start, end)))
    cues |= NE_CUED(KNOWN_FIRST);
  if (last_known) cues |= NE_CUED(KNOWN_LAST);
  if (count == 1 && last_known) cues |= NE_CUED(KNOWN_LAST);
  if (commons) cues |= NE_CUED(COMMON);
  bool person = false;
  unsigned organization = organization_cues(s, &beside, around);
  bool at_post = organization & NE_CUED(OWNER) && held_at(s, &beside);
  if (organization & NE_CUED(GLOSS) || (at_post && !first_known) ||
      (before_post(s, &beside) && !(count > 1 && first_known && (last_known || around & NE_CUED(BEFORE))))) {
    cues |= NE_CUED(EPONYM); /* analysts at Teather Greenwood, said Bernstein analyst Karen Weil */
    cues &= ~(unsigned)NE_CUED(TITLE_AFTER);
  }
  if ((names || (capitals && first_known && count > 1)) && words && !digits) {
    ne_shape shape = count > 1 ? NE_SHAPE_LATIN_FULL : NE_SHAPE_LATIN_SINGLE;
    if (count > 1 && initial_inside) cues |= NE_CUED(TYPICAL);
    if (count > 1 && is(&tokens[last], NE_AS(EPONYM_AFTER)) && !last_known) cues |= NE_CUED(EPONYM); /* Lincoln Park */
    if (count == 1 && (organization & (NE_CUED(BEFORE) | NE_CUED(AFTER))) && !(cues & NE_CUED(TITLE_BEFORE)))
      cues |= NE_CUED(EPONYM);
    if (count == 1 && is(&tokens[first], NE_AS(COMMON))) cues |= NE_CUED(COMMON);
    /* Mullen Siding, City of Hayward Opera: a word of a longer name */
    if (count == 1 && last + 1 < s->tokens.count && ordinary(&tokens[last + 1]) &&
        !(cues & (NE_CUED(SAY_AFTER) | NE_CUED(AFTER))) &&
        tokens[last + 1].letters == NE_TOKEN_CAPITALIZED && tokens[last].joined)
      cues |= NE_CUED(EPONYM);
    if (count == 1 && stands_for_place(s, start, end)) cues |= NE_CUED(EPONYM);
    if (count <= PERSON_TOKENS_MAX && (count > 1 || end - start > 2)) person = ne_names_try(s, shape, start, end, cues);
  }
  if (person || count > 4) return;
  if (count == 1 && (tokens[first].letters == NE_TOKEN_INITIAL || is(&tokens[first], NE_AS(LEGAL_FORM)))) return;
  /* Lothian Travel, Point Topic: in a sentence with small words the capital of an ordinary word belongs to the name */
  size_t wide = last;
  while (wide - first < 3 && tokens[wide].joined && goes_on(s, &tokens[wide + 1])) wide++;
  if (wide > last) {
    for (size_t i = last + 1; i <= wide; i++) commons += ordinary(&tokens[i]);
    last = wide;
    count = last - first + 1;
    end = tokens[last].end;
    beside = sides_of(s, start, end);
    organization = organization_cues(s, &beside, cues_around(s, &beside));
  }
  if (first_known) organization |= NE_CUED(KNOWN_FIRST);
  if (!names && !digits) organization |= NE_CUED(TYPICAL);
  if (count == 1 && !tokens[first].word && !tokens[first].opening && organization & NE_CUED(TITLE_AFTER))
    organization |= NE_CUED(TYPICAL); /* the exit of Intergrid boss Paul Strand */
  if (digits) organization |= NE_CUED(ALONE);
  /* 加入Augment: in Chinese text a capital letter means something, and the verb says what */
  bool foreign = among_han(s, start, end);
  bool told = organization & NE_CUED(OWNER) && organization & NE_CUED(BEFORE) && !(organization & NE_CUED(EPONYM)) && !capitals &&
              (foreign || (ne_names_before(s, beside.before, NE_AS(ORG_BEFORE), NULL) && !tokens[first].heading && !tokens[first].opening &&
                           (count > 1 || (closes(s, end) && !ne_edge_is(s, start, NE_EDGE_WEAK)))));
  if (commons == count && count == 1 && !told) return;
  if (commons == count && !told) organization |= NE_CUED(COMMON);
  ne_names_try(s, NE_SHAPE_CONTEXT_ORGANIZATION, start, end, organization);
}

/* The University of Toronto: what is no name with a small letter. Narrows the hit to its last word where that has a capital and names
 * end in it. */
static const ne_entry *named_generic(const ne_entity_state *s, ne_hit *hit) {
  if (ne_names_is_han(s, hit->start) || !as(s, hit, NE_CLASS_GENERIC_ORG)) return NULL;
  uint32_t at = hit->end, length;
  while (at > hit->start && s->bytes[at - 1] != ' ') at--;
  if (at == hit->start || s->bytes[at] < 'A' || s->bytes[at] > 'Z') return NULL;
  uint32_t entry = ne_lexicon_longest(s->finder->lexicon, NE_LAYER_NAME, s->bytes, s->start, hit->end, at, &length);
  if (entry == NE_NONE || at + length != hit->end) return NULL;
  hit->start = at;
  hit->entry = entry;
  return ne_lexicon_as(s->finder->lexicon, entry, NE_CLASS_ORG_SUFFIX);
}

/* Whether the Latin words from token `i` on stand in Chinese text, so that their capitals are no matter of sentences. */
static bool foreign_row(const ne_entity_state *s, size_t i) {
  size_t last = i;
  while (last - i < PERSON_TOKENS_MAX && s->tokens.items[last].joined) last++;
  return among_han(s, s->tokens.items[i].start, s->tokens.items[last].end);
}

void ne_latin_run(ne_entity_state *s, const ne_hit *hits, size_t count) {
  bool heading = s->small_words * 2 < s->tokens.count - s->first_token;
  for (size_t i = s->first_token; i < s->tokens.count; i++) s->tokens.items[i].heading = heading;
  for (size_t i = s->first_token; i + 1 < s->tokens.count; i++)
    s->tokens.items[i].joined = follows(s, &s->tokens.items[i], &s->tokens.items[i + 1]);
  for (size_t i = 0; i < count; i++) {
    const ne_entry *suffix = ne_names_is_han(s, hits[i].start) ? NULL : as(s, &hits[i], NE_CLASS_ORG_SUFFIX);
    ne_hit hit = hits[i];
    if (!suffix && !(suffix = named_generic(s, &hit))) continue;
    if (suffix->value && !strcmp(suffix->value, "state")) by_nation(s, &hit);
    else by_suffix(s, &hit, suffix);
  }
  const ne_token *tokens = s->tokens.items;
  for (size_t i = s->first_token; i < s->tokens.count;) {
    const ne_token *t = &tokens[i];
    bool first = is(t, NE_AS(FIRST_NAME));
    bool next = t->joined && !covered(s, &tokens[i + 1]);
    bool foreign = t->letters != NE_TOKEN_CAPITALS && foreign_row(s, i);
    /* an ordinary word, a function word, or what is part of something known begins no name */
    if ((covered(s, t) && !(first && next && !ne_edge_is(s, t->start, NE_EDGE_TITLE | NE_EDGE_DATE) &&
                            ne_edge_is(s, t->end, NE_EDGE_PLACE_END))) ||
        function_word(t) || (ordinary(t) && !foreign && (t->opening || (!next && t->heading))) ||
        (is(t, NE_AS(COMMON)) && t->opening && !next)) {
      i++;
      continue;
    }
    if (is(t, NE_AS(COMMON)) && next && is(&tokens[i + 1], NE_AS(FIRST_NAME)) &&
        (ordinary(t) || (t->opening && !is(t, NE_AS(LAST_NAME)))) &&
        tokens[i + 1].joined) {
      i++; /* Will Tim Cook, Says Mary Barra, Italian Marco Tardelli */
      continue;
    }
    size_t last = i;
    while (tokens[last].joined) {
      const ne_token *n = &tokens[last + 1];
      bool after_first = is(&tokens[last], NE_AS(FIRST_NAME)) || tokens[last].letters == NE_TOKEN_INITIAL;
      if (function_word(n) || ne_edge_is(s, n->start, NE_EDGE_TITLE | NE_EDGE_DATE | NE_EDGE_PERSON_START)) break;
      if (covered(s, n) && !(after_first && ne_edge_is(s, n->end, NE_EDGE_PLACE_END))) break;
      if (ordinary(n) && !after_first && !foreign) break;
      last++;
    }
    decide(s, i, last);
    i = last + 1;
  }
}
