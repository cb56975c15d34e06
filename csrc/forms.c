#include "names.h"
#include "session.h"

#include <string.h>

enum { CLUBS_MAX = 16 }; /* clubs of one article that are called by their places */

/* these cues hold where they stand and nowhere else */
static const unsigned OF_THE_PLACE = NE_CUED(COMMON) | NE_CUED(EPONYM);

/* ---- Doubtful candidates ---- */

static unsigned neighbours(const ne_entity_state *s, const ne_mention *m) {
  bool person = m->type == NE_PERSON;
  uint16_t end_edge = person ? NE_EDGE_PERSON_END : NE_EDGE_ORG_END, start_edge = person ? NE_EDGE_PERSON_START
      : NE_EDGE_ORG_START;
  unsigned cues = 0;
  uint32_t edge = ne_names_list_before(s, m->start), outside;
  if (edge != m->start && ne_edge_is(s, edge, end_edge)) cues |= NE_CUED(LIST);
  edge = ne_names_list_after(s, m->end);
  if (edge != m->end && ne_edge_is(s, edge, start_edge)) cues |= NE_CUED(LIST);
  if (ne_names_bracket_before(s, m->start, &outside) && ne_edge_is(s, outside, end_edge)) cues |= NE_CUED(GLOSS);
  return cues;
}

/* Two doubtful persons that stand side by side in a list speak for each other: Sam和Greg. */
static void mutual(ne_entity_state *s, size_t doubtful) {
  for (size_t i = doubtful; i + 1 < s->doubtful.count; i++) {
    ne_doubt *a = &s->doubtful.items[i];
    if (a->mention.type != NE_PERSON || a->mention.cues & OF_THE_PLACE) continue;
    uint32_t next = ne_names_list_after(s, a->mention.end);
    if (next == a->mention.end) continue;
    for (size_t k = i + 1; k < s->doubtful.count && k < i + 6; k++) {
      ne_doubt *b = &s->doubtful.items[k];
      if (b->mention.start != next || b->mention.type != NE_PERSON || b->shape != a->shape ||
          b->mention.cues & OF_THE_PLACE)
        continue;
      a->mention.cues |= NE_CUED(LIST);
      b->mention.cues |= NE_CUED(LIST);
      ne_names_again(s, a, NE_CUED(LIST));
      ne_names_again(s, b, NE_CUED(LIST));
    }
  }
}

void ne_forms_lists(ne_entity_state *s, size_t doubtful) {
  mutual(s, doubtful);
  bool more = false;
  for (size_t i = doubtful; i < s->doubtful.count; i++) {
    unsigned cues = neighbours(s, &s->doubtful.items[i].mention);
    if (cues) more |= ne_names_again(s, &s->doubtful.items[i], cues);
  }
  for (size_t i = s->doubtful.count; more && i > doubtful; i--) {
    unsigned cues = neighbours(s, &s->doubtful.items[i - 1].mention);
    if (cues) ne_names_again(s, &s->doubtful.items[i - 1], cues);
  }
}

/* What the article says of one spelling, as a name of one type. */
typedef struct evidence {
  uint64_t hash;
  unsigned cues;
  uint32_t count;
  uint8_t edges;
} evidence;

typedef struct evidence_table {
  evidence *slots;
  size_t mask;
} evidence_table;

static evidence *evidence_of(evidence_table *table, uint64_t hash) {
  size_t i = hash & table->mask;
  while (table->slots[i].hash && table->slots[i].hash != hash) i = (i + 1) & table->mask;
  table->slots[i].hash = hash;
  return &table->slots[i];
}

static uint64_t spelling(const ne_entity_state *s, const ne_mention *m) {
  return ne_spelling(s->bytes, m->start, m->end, (ne_type)m->type);
}

/* What a name that earlier articles had in full brings along: as much as a post before it and a list. */
static const unsigned REMEMBERED = NE_CUED(KNOWN_FIRST) | NE_CUED(KNOWN_LAST) | NE_CUED(BEFORE) | NE_CUED(LIST);

/* Sure mentions tell of doubtful ones only where one of these is a known form. */
static size_t tellers(const ne_entity_state *s) { return s->by_id ? s->found.count : 0; }

/* A hash of what the organisation of a known word is called in any article, or 0. */
static uint64_t identity(const ne_entity_state *s, const ne_mention *m) {
  const ne_entry *entry = m->type == NE_ORGANIZATION && m->entry != NE_NONE
      ? ne_lexicon_as(s->finder->lexicon, m->entry, NE_CLASS_ORGANIZATION) : NULL;
  return entry && entry->id ? ne_spelling(entry->id, 0, (uint32_t)strlen(entry->id), NE_TYPES) : 0;
}

static void begin_evidence(ne_entity_state *s, evidence_table *table) {
  size_t slots = 64;
  while (slots < (s->doubtful.count + tellers(s)) * 2) slots *= 2;
  *table = (evidence_table){ne_alloc(s->arena, slots * sizeof(evidence)), slots - 1};
}

static void gather_evidence(ne_entity_state *s, evidence_table *table, size_t i) {
  if (i >= s->doubtful.count) {
    uint64_t id = identity(s, &s->found.items[i - s->doubtful.count]);
    if (id) evidence_of(table, id)->count++;
    return;
  }
  ne_doubt *doubt = &s->doubtful.items[i];
  doubt->spelling = spelling(s, &doubt->mention);
  evidence *e = evidence_of(table, doubt->spelling);
  e->cues |= doubt->mention.cues & ~OF_THE_PLACE;
  e->edges |= doubt->edges;
  e->count++;
}

static void try_with_evidence(ne_entity_state *s, evidence_table *table, size_t i) {
  ne_doubt *doubt = &s->doubtful.items[i];
  evidence *e = evidence_of(table, doubt->spelling);
  unsigned cues = e->cues | (e->count > 1 ? NE_CUED(REPEATED) : 0) | (e->edges == 3 ? NE_CUED(ALONE) : 0);
  if (doubt->shape == NE_SHAPE_NICKNAME) { /* 老裴 where the article has 裴仲谋 */
    uint32_t at = doubt->mention.start;
    if (ne_han_flags(s->rules, s->bytes, doubt->mention.end, at) & NE_HAN_NICKNAME) at += 3;
    if (*ne_surname_word(s, at) & ne_surname_bit(s, at)) cues |= NE_CUED(KNOWN_LAST);
  }
  if (ne_session_knows(s->finder->session, doubt->spelling)) cues |= REMEMBERED;
  uint64_t id = identity(s, &doubt->mention);
  if (id && evidence_of(table, id)->count) cues |= NE_CUED(KNOWN_FIRST); /* 大众, where the article has 大众汽车 */
  ne_names_again(s, doubt, cues);
}

/* ---- Shorter forms ---- */

typedef struct form {
  uint64_t hash;        /* of the key: the first capitalised token, or the first two Han characters */
  uint32_t start, end;  /* where the article has it */
  uint32_t key;         /* where the key stands */
  uint32_t next;        /* number + 1 of another with the same key */
  uint32_t owner;       /* index of the sure mention */
  uint64_t whole;       /* of the whole form and its type, to keep each once */
  uint8_t type;
  bool careful;         /* an ordinary word too */
  bool first;           /* a first name, of one person only */
  bool guessed;         /* an organisation that its surroundings alone speak for */
  bool cut, tail;       /* FORM_CUT, FORM_TAIL */
  bool dropped;
} form;

typedef struct forms {
  NE_LIST(form) all;
  uint32_t *buckets;    /* number + 1 of the first form */
  size_t mask;
  uint64_t filter[64];  /* of the first characters of Han keys */
  bool han;
} forms;

static bool guessed(const ne_entity_state *s, const ne_mention *m) {
  return m->type == NE_ORGANIZATION && m->entry == NE_NONE &&
      m->rule == s->rules->shapes[NE_SHAPE_CONTEXT_ORGANIZATION].rule;
}

static bool latin_at(const ne_entity_state *s, uint32_t at) {
  unsigned char c = (unsigned char)s->bytes[at];
  return c < 0x80 || (c >= 0xC3 && c <= 0xDF);
}

static uint64_t han_key(const ne_entity_state *s, uint32_t at) {
  uint64_t key = 0;
  memcpy(&key, s->bytes + at, 6);
  key *= 0x9E3779B97F4A7C15u;
  return key ^ key >> 31;
}

/* Whether two names end alike, whatever their apostrophes and initials: they are of one person. */
static bool same_tail(const ne_entity_state *s, const ne_mention *a, const ne_mention *b) {
  return a->end - a->start >= 4 && b->end - b->start >= 4 && !memcmp(s->bytes + a->end - 4, s->bytes + b->end - 4, 4);
}

enum {
  FORM_FIRST = 1, /* a first name, of one person only */
  FORM_CUT = 2,   /* of an organisation, without words that say what it is */
  FORM_TAIL = 4   /* the last word of a newspaper's name: it stands behind "the" */
};

static void add_form(ne_entity_state *s, forms *f, uint32_t owner, uint32_t start, uint32_t end, uint32_t key,
                     unsigned kind) {
  bool first = kind & FORM_FIRST;
  const ne_mention *m = &s->found.items[owner];
  bool han = ne_han_at(s->bytes, end, key);
  if (han && end - key < 6) return;
  uint64_t hash, folded = ne_folded_hash(s->bytes, start, end);
  if (han) {
    hash = han_key(s, key);
  } else {
    uint32_t to = key;
    while (to < end && s->bytes[to] != ' ' && s->bytes[to] != '\n') to++;
    if (to - key < 2) return;
    if (s->bytes[to - 1] == '.') to--;
    hash = key == start && to == end ? folded : ne_folded_hash(s->bytes, key, to);
  }
  uint64_t whole = folded * 16 + m->type;
  uint32_t *bucket = &f->buckets[hash & f->mask];
  for (uint32_t i = *bucket; i; i = f->all.items[i - 1].next) {
    form *old = &f->all.items[i - 1];
    if (old->whole != whole) continue;
    /* the same first name of two persons names neither */
    if (first && old->first) {
      if (!same_tail(s, &s->found.items[old->owner], m)) old->dropped = true;
    } else if (!first && old->first) {
      old->first = false;
    }
    return;
  }
  const ne_word *word = ne_vocabulary_exactly(s->rules->vocabulary, s->bytes, start, end);
  bool careful = word && word->classes & NE_AS(COMMON);
  if (word && (word->classes & NE_AS(FUNCTION_WORD) || (han && careful))) return;
  *NE_PUSH(s->arena, &f->all) = (form){.hash = hash, .start = start, .end = end, .key = key, .next = *bucket, .owner = owner,
                                       .whole = whole, .type = m->type, .careful = careful, .first = first, .cut = kind & FORM_CUT,
                                       .tail = kind & FORM_TAIL,
                                           .guessed = guessed(s, m)};
  *bucket = (uint32_t)f->all.count;
  if (han) {
    f->han = true;
    f->filter[s->bytes[key + 1] & 63] |= (uint64_t)1 << (s->bytes[key + 2] & 63);
  }
}

static size_t token_from(const ne_entity_state *s, uint32_t at) {
  size_t low = 0, high = s->tokens.count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (s->tokens.items[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

static void latin_person_forms(ne_entity_state *s, forms *f, uint32_t owner) {
  const ne_mention m = s->found.items[owner];
  size_t first = token_from(s, m.start), last = first;
  if (first >= s->tokens.count || s->tokens.items[first].start < m.start) return;
  while (last + 1 < s->tokens.count && s->tokens.items[last + 1].end <= m.end) last++;
  const ne_token *tokens = s->tokens.items;
  add_form(s, f, owner, m.start, m.end, tokens[first].start, 0);
  while (last > first && tokens[last].word && tokens[last].word->classes & NE_AS(NAME_SUFFIX)) last--;
  if (last == first) return;
  /* last name, with its particles and without */
  uint32_t start = tokens[last].start, after = tokens[last - 1].end + (tokens[last - 1].stopped ? 1 : 0);
  uint32_t particles = after;
  while (particles < start && (s->bytes[particles] == ' ' || s->bytes[particles] == '\n')) particles++;
  if (particles < start) add_form(s, f, owner, particles, tokens[last].end, start, 0);
  size_t p = last;
  while (p > first + 1 && tokens[p - 1].word && tokens[p - 1].word->classes & NE_AS(NAME_PARTICLE)) p--;
  if (p < last) add_form(s, f, owner, tokens[p].start, tokens[last].end, tokens[p].start, 0);
  if (tokens[last].letters != NE_TOKEN_INITIAL) add_form(s, f, owner, start, tokens[last].end, start, 0);
  if (tokens[first].letters != NE_TOKEN_INITIAL)
    add_form(s, f, owner, tokens[first].start, tokens[first].end, tokens[first].start, FORM_FIRST);
}

static uint32_t dot_size(const char *bytes, uint32_t at, uint32_t end) {
  const unsigned char *p = (const unsigned char *)bytes + at;
  if (p[0] == '.') return 1;
  if (p[0] == 0xC2 && at + 2 <= end && p[1] == 0xB7) return 2;
  if (at + 3 <= end && ((p[0] == 0xE2 && (p[1] == 0x80 || p[1] == 0x8B) &&
                         (p[2] == 0xA2 || p[2] == 0xA7 || p[2] == 0x85)) ||
                        (p[0] == 0xE3 && p[1] == 0x83 && p[2] == 0xBB)))
    return 3;
  return 0;
}

static void han_person_forms(ne_entity_state *s, forms *f, uint32_t owner) {
  const ne_mention m = s->found.items[owner];
  add_form(s, f, owner, m.start, m.end, m.start, 0);
  uint32_t first_end = 0, last_start = 0;
  for (uint32_t at = m.start; at < m.end;) {
    uint32_t size = dot_size(s->bytes, at, m.end);
    if (size) {
      if (!first_end) first_end = at;
      last_start = at + size;
    }
    unsigned char c = (unsigned char)s->bytes[at];
    at += size ? size : c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  }
  if (!first_end) return;
  add_form(s, f, owner, last_start, m.end, last_start, 0);
  add_form(s, f, owner, m.start, first_end, m.start, FORM_FIRST);
}

/* The kind of the organisation whose name ends in the word or words [start, end), NULL where they end none. */
static const char *suffix_kind(const ne_entity_state *s, uint32_t start, uint32_t end) {
  uint32_t to;
  const ne_entry *suffix = ne_names_entry(s, start, end, NE_CLASS_ORG_SUFFIX, &to);
  return suffix && to == end ? suffix->value : NULL;
}

/* A firm, bank, fund or laboratory is called by its name without the words for what it is: Mellon Bank Corp, Mellon; a newspaper
 * by its last word: the Courier. */
static void short_of_latin(ne_entity_state *s, forms *f, uint32_t owner, size_t first, size_t last) {
  const ne_token *tokens = s->tokens.items;
  uint32_t start = tokens[first].start;
  size_t kept = last;
  const char *kind = suffix_kind(s, tokens[last].start, tokens[last].end);
  if (kind && !strcmp(kind, "media") && last > first)
    add_form(s, f, owner, tokens[last].start, tokens[last].end, tokens[last].start, FORM_TAIL);
  for (bool incorporated = false; kept > first; kept--) {
    const ne_token *t = &tokens[kept], *left = t - 1;
    bool legal = t->word && t->word->classes & NE_AS(LEGAL_FORM), one = kept == first + 1;
    bool common = t->word && t->word->classes & NE_AS(COMMON);
    kind = legal ? "company" : suffix_kind(s, t->start, t->end);
    bool what = ne_names_firm(kind) || (kind && !strcmp(kind, "lab"));
    /* American Vision Centers Inc: American Vision; Noland Paper Co: Noland */
    if (!what && (!incorporated || !(common || !one))) return;
    incorporated = legal;
    const ne_word *word = left->word;
    if (left->letters == NE_TOKEN_INITIAL || (word && word->classes & (NE_AS(FUNCTION_WORD) | NE_AS(ORG_JOINER) | NE_AS(LEGAL_FORM))))
      continue;
    if (one && word && word->classes & (NE_AS(FIRST_NAME) | (what ? 0 : NE_AS(COMMON)))) return;
    add_form(s, f, owner, start, left->end, start, legal ? 0 : FORM_CUT);
    if (!what) return;
  }
}

static void organization_forms(ne_entity_state *s, forms *f, uint32_t owner) {
  const ne_mention m = s->found.items[owner];
  uint32_t key = m.start;
  if (latin_at(s, m.start)) {
    size_t token = token_from(s, m.start);
    if (token >= s->tokens.count || s->tokens.items[token].start != m.start) return;
    add_form(s, f, owner, m.start, m.end, key, 0);
    size_t last = token;
    while (last + 1 < s->tokens.count && s->tokens.items[last + 1].end <= m.end) last++;
    short_of_latin(s, f, owner, token, last);
    return;
  }
  add_form(s, f, owner, m.start, m.end, key, 0);
  if (m.head_start >= m.start + 9 && m.head_start < m.end) add_form(s, f, owner, m.start, m.head_start, key, 0);
}

static inline unsigned char small(unsigned char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; }

/* Where the form ends if it stands at `at`, else 0: blanks match a line break, capitals of a headline match any
 * case. */
static uint32_t match_form(const ne_entity_state *s, const form *f, uint32_t key, uint32_t limit, bool capitals,
                           uint32_t *start) {
  const char *bytes = s->bytes;
  uint32_t lead = f->key - f->start;
  if (key < lead) return 0;
  uint32_t a = f->start, b = key - lead;
  *start = b;
  while (a < f->end) {
    if (b >= limit) return 0;
    unsigned char x = (unsigned char)bytes[a], y = (unsigned char)bytes[b];
    if ((x == ' ' || x == '\n') && (y == ' ' || y == '\n')) {
      while (a < f->end && (bytes[a] == ' ' || bytes[a] == '\n')) a++;
      while (b < limit && (bytes[b] == ' ' || bytes[b] == '\n')) b++;
      continue;
    }
    if (x != y && !(small(x) == small(y) && (capitals || a == f->start))) return 0;
    a++;
    b++;
  }
  return b;
}

static void add_short(ne_entity_state *s, const form *f, uint32_t start, uint32_t end) {
  ne_shape shape = f->type == NE_PERSON ? NE_SHAPE_SHORT_PERSON : NE_SHAPE_SHORT_ORGANIZATION;
  const ne_shape_rule *rule = &s->rules->shapes[shape];
  if (!rule->present) return;
  const ne_mention owner = s->found.items[f->owner];
  ne_mention *m = NE_PUSH(s->arena, &s->found);
  *m = owner;
  m->start = m->head_start = start;
  m->end = m->head_end = end;
  m->rule = rule->rule;
  m->score = owner.score * 0.95f;
  if (end - start != owner.end - owner.start) m->entry = NE_NONE;
}

/* Whether what follows a name at `at` is what follows a subject: "Peacock was", "Gates said". */
static bool subject_at(const ne_entity_state *s, uint32_t at, uint32_t limit) {
  while (at < limit && (s->bytes[at] == ' ' || s->bytes[at] == '\n')) at++;
  return ne_vocabulary_at(s->rules->vocabulary, s->bytes, limit, at, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(FUNCTION_WORD), NULL);
}

/* Whether no other capitalised word goes on the name from token `i` up to `end`, on either side. */
static bool alone(const ne_entity_state *s, size_t i, uint32_t end) {
  size_t last = i;
  if (i && s->tokens.items[i - 1].joined) return false;
  while (last + 1 < s->tokens.count && s->tokens.items[last + 1].end <= end) last++;
  return !s->tokens.items[last].joined;
}

static bool behind_function_word(const ne_entity_state *s, uint32_t at, uint32_t limit) {
  while (at > limit && (s->bytes[at - 1] == ' ' || s->bytes[at - 1] == '\n')) at--;
  return ne_vocabulary_before(s->rules->vocabulary, s->bytes, limit, at, NE_AS(FUNCTION_WORD), NULL);
}

/* The longest form that begins at a token; the first token behind it, and `run` is moved to where the token stands. */
static size_t find_latin(ne_entity_state *s, forms *f, size_t i, size_t *run) {
  const ne_prose *prose = s->finder->prose;
  const ne_token *t = &s->tokens.items[i];
  while (*run < prose->runs.count && prose->runs.items[*run].end <= t->start) ++*run;
  ne_run within = prose->runs.items[*run];
  uint32_t best_start = 0, best_end = 0;
  const form *best = NULL;
  for (uint32_t n = f->buckets[t->hash & f->mask]; n; n = f->all.items[n - 1].next) {
    const form *form = &f->all.items[n - 1];
    uint32_t start;
    if (form->dropped || form->hash != t->hash) continue;
    uint32_t end = match_form(s, form, t->start, within.end, t->letters == NE_TOKEN_CAPITALS, &start);
    if (!end || end < t->end || start < within.start || !ne_boundary(s->bytes, start, s->finder->text->length, end))
      continue;
    if (form->careful && t->opening && !(form->type == NE_PERSON && subject_at(s, end, within.end))) continue;
    if ((form->tail || (form->cut && form->careful)) && (t->heading || !alone(s, i, end))) continue;
    if (form->tail && !behind_function_word(s, start, within.start)) continue;
    bool longer = !best || end - start > best_end - best_start;
    bool surer = best && end - start == best_end - best_start && (best->guessed || best->cut) && form->type == NE_PERSON;
    if (longer || surer) best = form, best_start = start, best_end = end;
  }
  if (best && best_end - best_start > 1) {
    add_short(s, best, best_start, best_end);
    while (i + 1 < s->tokens.count && s->tokens.items[i + 1].end <= best_end) i++;
  }
  return i + 1;
}

static void find_han(ne_entity_state *s, forms *f, ne_run run) {
  const unsigned char *bytes = (const unsigned char *)s->bytes;
  const unsigned char *p = bytes + run.start, *stop = bytes + run.end;
  uint32_t start = run.start, end = run.end;
  while (stop - p >= 6) {
    if (*p - 0xE4u >= 6) {
      if (*p >= 0x80) p += *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4;
      else while (++p < stop && *p < 0x80);
      continue;
    }
    if (!(f->filter[p[1] & 63] >> (p[2] & 63) & 1)) {
      p += 3;
      continue;
    }
    uint32_t at = (uint32_t)(p - bytes), next = at + 3;
    uint64_t hash = han_key(s, at);
    const form *best = NULL;
    for (uint32_t n = f->buckets[hash & f->mask]; n; n = f->all.items[n - 1].next) {
      const form *form = &f->all.items[n - 1];
      uint32_t length = form->end - form->start;
      if (form->dropped || form->hash != hash || at + length > end ||
          memcmp(bytes + at, bytes + form->start, length) != 0)
        continue;
      if (!best || length > best->end - best->start) best = form;
    }
    if (best) {
      uint32_t to = at + (best->end - best->start);
      bool part = false;
      /* a piece of a transliterated name is no name: 库克 in 扎库克 */
      if (best->type == NE_PERSON && ne_han_flags(s->rules, s->bytes, best->end, best->start) & NE_HAN_TRANSLIT) {
        if (at >= start + 3 && ne_han_flags(s->rules, s->bytes, end, at - 3) & NE_HAN_TRANSLIT_STRONG && to - at < 9)
          part = true;
        if (to + 3 <= end && ne_han_flags(s->rules, s->bytes, end, to) & NE_HAN_TRANSLIT_STRONG && to - at < 9)
          part = true;
      }
      if (!part) {
        add_short(s, best, at, to);
        next = to;
      }
    }
    p = bytes + next;
  }
}

static void begin_forms(ne_entity_state *s, forms *f) {
  size_t slots = 64;
  while (slots < s->found.count) slots *= 2;
  *f = (forms){.buckets = ne_alloc(s->arena, slots * sizeof(uint32_t)), .mask = slots - 1};
  s->end = s->finder->text->length;
}

static void read_forms(ne_entity_state *s, forms *f, uint32_t i) {
  const ne_mention *m = &s->found.items[i];
  if (m->type == NE_PERSON) {
    if (latin_at(s, m->start)) latin_person_forms(s, f, i);
    else han_person_forms(s, f, i);
  } else if (m->type == NE_ORGANIZATION) {
    organization_forms(s, f, i);
  }
}

/* ---- Overlaps ---- */

static bool earlier(const ne_mention *a, const ne_mention *b) {
  return a->start != b->start ? a->start < b->start : a->end > b->end;
}

static void sort(ne_mention *items, ne_mention *spare, size_t count) {
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t from = 0; from < count; from += 2 * width) {
      size_t middle = from + width < count ? from + width : count, to = from + 2 * width < count ? from + 2 * width
          : count;
      if (middle >= to || !earlier(&items[middle], &items[middle - 1])) continue; /* in order already */
      memcpy(spare, items + from, (middle - from) * sizeof *items);
      size_t a = 0, b = middle, out = from, length = middle - from;
      while (a < length) items[out++] = b < to && earlier(&items[b], &spare[a]) ? items[b++] : spare[a++];
    }
  }
}

/* Orders the mentions of a run. */
static void order_run(ne_entity_state *s, size_t run) {
  size_t first = run ? s->run_ends.items[run - 1] : 0, count = s->run_ends.items[run] - first;
  if (count < 2) return;
  NE_RESERVE(s->arena, &s->spare, count);
  sort(s->found.items + first, s->spare.items, count);
}

/* Which of two that overlap is kept: the longer, then the type that is surer of itself, then the higher score. A person's
 * last name is no organisation because it stands where one may. */
static bool better(const ne_entity_state *s, const ne_mention *a, const ne_mention *b) {
  static const uint8_t rank[NE_TYPES] = {[NE_PERSON] = 6, [NE_ORGANIZATION] = 7, [NE_ROLE] = 5, [NE_PRODUCT] = 4,
                                         [NE_PLACE] = 3,
                                         [NE_WORK] = 2, [NE_MONEY] = 8, [NE_PERCENT] = 8, [NE_COUNT] = 8,
                                             [NE_HANDLE] = 9};
  uint32_t la = a->end - a->start, lb = b->end - b->start;
  if (la != lb) return la > lb;
  if ((a->entry != NE_NONE) != (b->entry != NE_NONE)) return a->entry != NE_NONE;
  if (a->type == NE_PERSON && guessed(s, b)) return true;
  if (b->type == NE_PERSON && guessed(s, a)) return false;
  if (rank[a->type] != rank[b->type]) return rank[a->type] > rank[b->type];
  return a->score > b->score;
}

static bool beside(const ne_entity_state *s, uint32_t from, uint32_t to) {
  if (to < from) return false;
  return to - from <= 2 || (to - from == 3 && (unsigned char)s->bytes[from] >= 0xE3);
}

/* ---- The end of the article, piece by piece ---- */

enum {
  PIECE = 200,     /* mentions, candidates or tokens between two pauses */
  RUNS = 2,        /* runs between two pauses */
  CLEARED = 4096,  /* slots */
  SOURCES = 4      /* where mentions come from: the runs, evidence, shorter forms in Latin letters and in Chinese */
};

/* What is done, one after the other; each is left and gone on with at `at`. */
typedef enum phase {
  CLEARING_EVIDENCE, GATHERING, TRYING, CLEARING_FORMS, READING, LATIN, HAN, ORDERING_RUNS, ORDERING, SETTLING, POSTS,
      DONE
} phase;

typedef struct ne_form_work {
  phase phase;
  size_t at;
  size_t run;              /* the run of the token at hand */
  evidence_table table;
  forms forms;
  size_t ends[SOURCES];    /* where the mentions of each source end in `found` */
  size_t heads[SOURCES];   /* the next of each while they are merged */
  size_t date;             /* the first date that may cover the next mention */
  size_t base, kept;       /* in the finder's list: what was there before, and the posts that were looked at */
  ne_span clubs[CLUBS_MAX]; /* organisations that are called by their places */
  size_t club_count;
} work;

/* Where an article calls a club by its place, it does so throughout, but for what happens in the town. */
static void look_at_place(const ne_entity_state *s, const work *w, ne_mention *m) {
  if (ne_names_before(s, ne_names_skip_back(s, m->start), NE_AS(PLACE_BEFORE), NULL)) return;
  for (size_t i = 0; i < w->club_count; i++) {
    uint32_t length = w->clubs[i].end - w->clubs[i].start;
    if (m->end - m->start != length || memcmp(s->bytes + m->start, s->bytes + w->clubs[i].start, length) != 0) continue;
    m->type = NE_ORGANIZATION;
    m->entry = NE_NONE;
    return;
  }
}

static void settle(ne_entity_state *s, work *w, const ne_mention *m) {
  ne_mention_list *out = s->finder->mentions;
  const ne_date_list *dates = s->finder->dates;
  if (dates) {
    while (w->date < dates->count && dates->items[w->date].end <= m->start) w->date++;
    if (w->date < dates->count && dates->items[w->date].start < m->end) return;
  }
  while (out->count > w->base) {
    ne_mention *last = &out->items[out->count - 1];
    if (last->end <= m->start) break;
    if (!better(s, m, last)) return;
    out->count--;
  }
  if (m->type == NE_ORGANIZATION && m->entry == NE_NONE && m->cues == NE_CUED(TITLE_AFTER) && w->club_count < CLUBS_MAX)
    w->clubs[w->club_count++] = (ne_span){m->start, m->end};
  *NE_PUSH(s->arena, out) = *m;
}

/* The next mention of all sources; they are in order, each for itself. */
static const ne_mention *next_mention(const ne_entity_state *s, work *w) {
  int least = 0;
  const ne_mention *best = NULL;
  for (int i = 0; i < SOURCES; i++) {
    if (w->heads[i] == w->ends[i]) continue;
    const ne_mention *m = &s->found.items[w->heads[i]];
    if (!best || earlier(m, best)) best = m, least = i;
  }
  w->heads[least]++;
  return best;
}

/* Puts a mention into its place among those of its source before it, which is not far. */
static void put_in_order(ne_entity_state *s, size_t first, size_t i) {
  ne_mention *items = s->found.items;
  if (i == first || !earlier(&items[i], &items[i - 1])) return;
  ne_mention moved = items[i];
  size_t to = i;
  for (; to > first && earlier(&moved, &items[to - 1]); to--) items[to] = items[to - 1];
  items[to] = moved;
}

/* A post that is an ordinary noun too stands only beside a name. */
static void look_at_post(ne_entity_state *s, work *w, size_t i) {
  ne_mention_list *out = s->finder->mentions;
  ne_mention *m = &out->items[i];
  if (w->club_count && m->type == NE_PLACE) look_at_place(s, w, m);
  bool keep = m->type != NE_ROLE || m->score >= 1;
  if (!keep && i > w->base) {
    const ne_mention *left = &out->items[i - 1];
    keep = (left->type == NE_ORGANIZATION || left->type == NE_PERSON) && beside(s, left->end, m->start);
  }
  if (!keep && i + 1 < out->count) {
    const ne_mention *right = &out->items[i + 1];
    keep = right->type == NE_PERSON && beside(s, m->end, right->start);
  }
  if (keep) out->items[w->kept++] = *m;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* A piece of the phase at hand; whether that is done. */
static bool work_on(ne_entity_state *s, work *w) {
  size_t count, stop;
  switch (w->phase) {
    case CLEARING_EVIDENCE:
      stop = least(w->at + CLEARED, w->table.mask + 1);
      memset(w->table.slots + w->at, 0, (stop - w->at) * sizeof *w->table.slots);
      w->at = stop;
      return stop == w->table.mask + 1;
    case GATHERING:
      count = s->doubtful.count + tellers(s);
      for (stop = least(w->at + PIECE, count); w->at < stop; w->at++) gather_evidence(s, &w->table, w->at);
      return stop == count;
    case TRYING:
      s->start = s->end = 0; /* no run any more: edges are not looked at */
      for (stop = least(w->at + PIECE, s->doubtful.count); w->at < stop; w->at++)
        try_with_evidence(s, &w->table, w->at);
      return stop == s->doubtful.count;
    case CLEARING_FORMS:
      stop = least(w->at + CLEARED, w->forms.mask + 1);
      memset(w->forms.buckets + w->at, 0, (stop - w->at) * sizeof *w->forms.buckets);
      w->at = stop;
      return stop == w->forms.mask + 1;
    case READING:
      count = w->ends[1];
      for (stop = least(w->at + PIECE, count); w->at < stop; w->at++) read_forms(s, &w->forms, (uint32_t)w->at);
      return stop == count;
    case LATIN:
      if (!w->forms.all.count) return true;
      stop = least(w->at + PIECE, s->tokens.count);
      while (w->at < stop) w->at = find_latin(s, &w->forms, w->at, &w->run);
      return w->at >= s->tokens.count;
    case HAN:
      count = w->forms.han ? s->finder->prose->runs.count : 0;
      for (stop = least(w->at + RUNS, count); w->at < stop; w->at++)
        find_han(s, &w->forms, s->finder->prose->runs.items[w->at]);
      return stop == count;
    case ORDERING_RUNS:
      for (stop = least(w->at + RUNS, s->run_ends.count); w->at < stop; w->at++) order_run(s, w->at);
      return stop == s->run_ends.count;
    case ORDERING:
      for (stop = least(w->at + PIECE, s->found.count); w->at < stop; w->at++) {
        int source = 1;
        while (w->at >= w->ends[source]) source++;
        put_in_order(s, w->ends[source - 1], w->at);
      }
      return stop == s->found.count;
    case SETTLING:
      for (stop = least(w->at + PIECE, s->found.count); w->at < stop; w->at++) settle(s, w, next_mention(s, w));
      return stop == s->found.count;
    case POSTS:
      count = s->finder->mentions->count;
      for (stop = least(w->at + PIECE, count); w->at < stop; w->at++) look_at_post(s, w, w->at);
      return stop == count;
    default: return true;
  }
}

/* What the next phase needs, when one is done. */
static void turn(ne_entity_state *s, work *w) {
  w->phase++;
  w->at = 0;
  switch (w->phase) {
    case CLEARING_FORMS:
      ne_free(s->arena, w->table.slots, (w->table.mask + 1) * sizeof *w->table.slots);
      NE_FREE_LIST(s->arena, &s->doubtful);
      w->ends[1] = s->found.count;
      begin_forms(s, &w->forms);
      break;
    case HAN: w->ends[2] = s->found.count; break;
    case ORDERING_RUNS:
      ne_free(s->arena, w->forms.buckets, (w->forms.mask + 1) * sizeof *w->forms.buckets);
      NE_FREE_LIST(s->arena, &w->forms.all);
      NE_FREE_LIST(s->arena, &s->tokens);
      w->ends[3] = s->found.count;
      break;
    case ORDERING: w->at = w->ends[0]; break;
    case SETTLING:
      NE_FREE_LIST(s->arena, &s->spare);
      NE_FREE_LIST(s->arena, &s->run_ends);
      for (int i = 1; i < SOURCES; i++) w->heads[i] = w->ends[i - 1];
      NE_RESERVE(s->arena, s->finder->mentions, s->finder->mentions->count + s->found.count);
      break;
    case POSTS: w->at = w->kept = w->base; break;
    case DONE:
      s->finder->mentions->count = w->kept;
      NE_TRIM(s->arena, s->finder->mentions);
      break;
    default: break;
  }
}

bool ne_forms_article(ne_entity_state *s) {
  work *w = s->work;
  if (!w) {
    w = s->work = ne_alloc_zero(s->arena, sizeof *w);
    w->base = s->finder->mentions->count;
    w->ends[0] = s->found.count;
    begin_evidence(s, &w->table);
  }
  if (work_on(s, w)) turn(s, w);
  if (w->phase != DONE) return false;
  ne_free(s->arena, w, sizeof *w);
  return true;
}
