#include "vocabulary.h"

#include <string.h>

/* A row of units, from the first on or from the last back, that some word begins or ends with. */
typedef struct node {
  uint32_t print;     /* of the units: their hash beyond what the place tells; 0 is an empty slot */
  uint32_t word;      /* index + 1 of the word that ends here, 0 for none */
  uint16_t ends, on;  /* the classes of the words that end here and of those that go on, folded */
} node;

/* A set of classes in 16 bits: several share one. */
static inline uint16_t folded(ne_classes classes) {
  classes |= classes >> 32;
  return (uint16_t)(classes | classes >> 16);
}

typedef struct value_entry {
  const char *value;
  uint32_t next;  /* index + 1 */
  uint16_t class;
} value_entry;

/* A word with its class as it came. */
typedef struct given {
  const char *text, *value;
  float weight;
  uint32_t next;  /* of the same word, index + 1 */
  uint16_t class;
  bool removed;   /* takes an earlier one of its class away */
  bool listed;    /* does not take the place of one of its class: the larger weight holds */
} given;

typedef struct ne_words {
  ne_arena *arena, *work;
  NE_LIST(given) given; /* words as they come, until the vocabulary is frozen */
  node *nodes;
  uint32_t slots, used;
  NE_LIST(ne_word) words;
  value_entry *values;
} ne_words;

enum { LENGTH_MAX = 96 };

static const uint64_t FORWARD = 0x9E3779B97F4A7C15u, BACKWARD = 0xC2B2AE3D27D4EB4Fu;

static inline uint64_t mix(uint64_t hash, uint64_t unit) {
  hash = (hash ^ unit) * 0x9FB21C651E98DF25u;
  hash ^= hash >> 29;
  return hash ? hash : 1;
}

static inline unsigned char fold(unsigned char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; }

/* Eight letters in lower case: what a byte lacks to Z and what it has over A, in its high bit. */
static inline uint64_t fold_word(uint64_t word) {
  const uint64_t each = 0x0101010101010101u;
  uint64_t low = word & 0x7F * each;
  uint64_t capital = (low + (0x80 - 'A') * each) & ~(low + (0x7F - 'Z') * each) & ~word & 0x80 * each;
  return word | capital >> 2;
}

uint64_t ne_folded_hash(const char *bytes, uint32_t start, uint32_t end) {
  uint32_t length = end - start;
  uint64_t hash = length * 0x9E3779B97F4A7C15u, word;
  const char *p = bytes + start;
  for (; length >= 8; length -= 8, p += 8) {
    memcpy(&word, p, 8);
    hash = (hash ^ fold_word(word)) * 0x9FB21C651E98DF25u;
    hash ^= hash >> 32;
  }
  if (length >= 4) { /* two halves that may share bytes */
    uint32_t head, tail;
    memcpy(&head, p, 4);
    memcpy(&tail, p + length - 4, 4);
    word = (uint64_t)head << 32 | tail;
  } else if (length) {
    word = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[length / 2] << 8 | (unsigned char)p[length - 1];
  } else {
    return hash;
  }
  hash = (hash ^ fold_word(word)) * 0x9FB21C651E98DF25u;
  return hash ^ hash >> 32;
}

static inline bool wordlike_ascii(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Letters with diacritics and of other alphabets belong to the stretch: all two-byte sequences of letters do. */
static inline bool wordlike_lead(unsigned char c) { return wordlike_ascii(c) || (c >= 0xC3 && c <= 0xDF); }

static inline uint32_t unit_end(const char *bytes, uint32_t end, uint32_t at) {
  unsigned char c = (unsigned char)bytes[at];
  if (c >= 0xE4 && c <= 0xE9 && end - at >= 3) return at + 3;
  if (wordlike_lead(c)) {
    while (at < end && wordlike_lead((unsigned char)bytes[at])) at += (unsigned char)bytes[at] < 0x80 ? 1 : 2;
    return at < end ? at : end;
  }
  uint32_t size = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return at + size < end ? at + size : end;
}

static inline uint32_t unit_start(const char *bytes, uint32_t start, uint32_t at) {
  if (at - start >= 3 && (unsigned char)bytes[at - 3] >= 0xE4 && (unsigned char)bytes[at - 3] <= 0xE9) return at - 3;
  uint32_t p = at - 1;
  while (p > start && ((unsigned char)bytes[p] & 0xC0) == 0x80) p--;
  if (!wordlike_lead((unsigned char)bytes[p])) return p;
  while (p > start) {
    uint32_t q = p - 1;
    while (q > start && ((unsigned char)bytes[q] & 0xC0) == 0x80) q--;
    if (!wordlike_lead((unsigned char)bytes[q])) break;
    p = q;
  }
  return p;
}

static inline bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/* A word's blank matches a soft line break, and its apostrophe the typographic one. */
static inline uint64_t unit_hash(const char *bytes, uint32_t from, uint32_t to) {
  const unsigned char *p = (const unsigned char *)bytes + from;
  if (p[0] >= 0xE4 && p[0] <= 0xE9 && to - from == 3)
    return ((uint64_t)p[0] << 16 | (uint64_t)p[1] << 8 | p[2]) * 0xD6E8FEB86659FD93u;
  if (to - from == 1 && is_blank(bytes[from])) return ' ';
  if (to - from == 3 && !memcmp(bytes + from, "\xE2\x80\x99", 3)) return ne_folded_hash("'", 0, 1);
  return ne_folded_hash(bytes, from, to);
}

static inline uint32_t print_of(uint64_t hash) { return hash >> 32 ? (uint32_t)(hash >> 32) : 1; }

static inline node *place_of(const ne_words *v, uint64_t hash) { return &v->nodes[(hash & UINT32_MAX) * v->slots >> 32]; }

/* The node of the units, or an empty one. */
static inline node *node_of(const ne_words *v, uint64_t hash) {
  uint32_t print = print_of(hash);
  node *here = place_of(v, hash);
  while (here->print && here->print != print)
    if (++here == v->nodes + v->slots) here = v->nodes;
  return here;
}

ne_vocabulary *ne_vocabulary_new(ne_arena *arena, ne_arena *work, size_t words) {
  ne_vocabulary *v = ne_alloc_zero(arena, sizeof *v);
  v->han = ne_alloc_zero(arena, NE_HAN_COUNT * sizeof *v->han);
  v->first_pairs = ne_alloc_zero(arena, sizeof(uint32_t) << NE_PAIR_BITS);
  v->last_pairs = ne_alloc_zero(arena, sizeof(uint32_t) << NE_PAIR_BITS);
  v->words = ne_alloc_zero(arena, sizeof *v->words);
  v->words->arena = arena;
  v->words->work = work;
  NE_RESERVE(work, &v->words->given, words);
  return v;
}

/* The word numbered `index` + 1, or NULL for 0. */
static inline const ne_word *word_at(const ne_words *v, uint32_t index) {
  return index ? &v->words.items[index - 1] : NULL;
}

static bool has_capital(const char *text) {
  for (; *text; text++)
    if (*text >= 'A' && *text <= 'Z') return true;
  return false;
}

/* Notes in the tables what a word begins and ends with, in either case. */
static void note_edges(ne_vocabulary *v, const char *text, uint32_t length, ne_classes classes) {
  if (ne_han_at(text, length, 0)) {
    v->han[ne_han_index(text, 0)].first |= classes;
    if (length == 3 || !ne_han_at(text, length, 3)) v->han[ne_han_index(text, 0)].alone |= classes;
    else v->first_pairs[ne_pair(ne_han_index(text, 0), ne_han_index(text, 3))] |= ne_halved(classes);
  } else {
    unsigned char c = (unsigned char)text[0];
    v->first[c] |= classes;
    if (fold(c) >= 'a' && fold(c) <= 'z') v->first[c ^ 0x20] |= classes;
    if (c == ' ') v->first['\n'] |= classes;
    if (c == '\'') v->first[0xE2] |= classes;
  }
  if (length >= 3 && ne_han_at(text, length, length - 3)) {
    v->han[ne_han_index(text, length - 3)].last |= classes;
    if (length == 3 || length < 6 || !ne_han_at(text, length - 3, length - 6))
      v->han[ne_han_index(text, length - 3)].alone |= classes;
    else v->last_pairs[ne_pair(ne_han_index(text, length - 3), ne_han_index(text, length - 6))] |= ne_halved(classes);
  } else {
    unsigned char c = (unsigned char)text[length - 1];
    v->last[c] |= classes;
    if (fold(c) >= 'a' && fold(c) <= 'z') v->last[c ^ 0x20] |= classes;
    if (c == ' ') v->last['\n'] |= classes;
    if (c == '\'') v->last[0x99] |= classes;
  }
}

static void give(ne_vocabulary *vocabulary, const given *word) {
  ne_words *v = vocabulary->words;
  *NE_PUSH(v->work, &v->given) = *word;
}

void ne_vocabulary_add(ne_vocabulary *vocabulary, const char *text, ne_class class, float weight, const char *value) {
  give(vocabulary, &(given){.text = text, .value = value, .weight = weight, .class = (uint16_t)class});
}

void ne_vocabulary_list(ne_vocabulary *vocabulary, const char *text, ne_class class, float weight, const char *value) {
  give(vocabulary, &(given){.text = text, .value = value, .weight = weight, .class = (uint16_t)class, .listed = true});
}

void ne_vocabulary_remove(ne_vocabulary *vocabulary, const char *text, ne_class class) {
  give(vocabulary, &(given){.text = text, .class = (uint16_t)class, .removed = true});
}

/* What is given, on its way into the nodes: a hash for each row of units that it begins and ends with. */
typedef struct spelling {
  uint32_t length; /* bytes */
  int count;       /* units; 0 for what is too long */
  uint64_t forward[NE_VOCABULARY_UNITS], backward[NE_VOCABULARY_UNITS];
} spelling;

/* Spells a text, and has the nodes fetched that it will want. */
static void spell(const ne_words *v, spelling *s, const char *text) {
  uint64_t units[NE_VOCABULARY_UNITS], forward = FORWARD, backward = BACKWARD;
  int count = 0;
  s->length = (uint32_t)strlen(text);
  s->count = 0;
  if (s->length > LENGTH_MAX) return;
  for (uint32_t at = 0, to; at < s->length; at = to) {
    if (count == NE_VOCABULARY_UNITS) return;
    to = unit_end(text, s->length, at);
    units[count++] = unit_hash(text, at, to);
  }
  for (int i = 0; i < count; i++) {
    s->forward[i] = forward = mix(forward, units[i]);
    s->backward[i] = backward = mix(backward, units[count - 1 - i]);
    __builtin_prefetch(place_of(v, forward));
    __builtin_prefetch(place_of(v, backward));
  }
  s->count = count;
}

/* Notes the way to a word in the nodes, and returns the one where it ends. */
static node *put(ne_words *v, const uint64_t *rows, int count, uint16_t class) {
  for (;; rows++) {
    node *here = node_of(v, *rows);
    v->used += !here->print;
    here->print = print_of(*rows);
    if (--count == 0) return here->ends |= class, here;
    here->on |= class;
  }
}

/* Settles what is given of one word and class: the last one holds. */
static void settle(ne_words *v, ne_word *word, uint32_t index) {
  given *now = &v->given.items[index];
  for (uint32_t i = word->values; i; i = v->given.items[i - 1].next) {
    given *old = &v->given.items[i - 1];
    if (old->class != now->class || old->listed != now->listed) continue;
    if (now->listed) {
      if (now->weight > old->weight) old->weight = now->weight;
      if (!old->value) old->value = now->value;
    } else {
      now->next = old->next;
      *old = *now;
    }
    return;
  }
  now->next = word->values;
  word->values = index + 1;
}

/* Makes a word of what was given, or finds the one that is there. */
static void make_word(ne_words *v, uint32_t index, const spelling *s) {
  const given *now = &v->given.items[index];
  uint16_t class = folded(NE_CLASS_BIT(now->class));
  node *end = put(v, s->forward, s->count, class);
  bool exact = has_capital(now->text);
  uint32_t number = end->word;
  for (; number; number = v->words.items[number - 1].other) {
    const ne_word *word = &v->words.items[number - 1];
    if (word->exact == exact && word->length == s->length && !memcmp(word->text, now->text, s->length)) break;
  }
  if (!number) {
    v->words.items[v->words.count++] = (ne_word){.text = now->text, .length = (uint16_t)s->length, .exact = exact,
                                                 .other = end->word};
    number = end->word = (uint32_t)v->words.count;
  }
  put(v, s->backward, s->count, class)->word = end->word;
  settle(v, &v->words.items[number - 1], index);
}

/* Makes all words, in `slots` slots; false where these are too few. */
static bool make_words(ne_words *v, uint32_t slots) {
  enum { AHEAD = 8 };
  spelling spelt[AHEAD];
  uint32_t count = (uint32_t)v->given.count;
  v->slots = slots;
  v->used = 0;
  v->nodes = ne_alloc_zero(v->arena, slots * sizeof *v->nodes);
  v->words.count = 0;
  for (uint32_t i = 0; i < count + AHEAD; i++) {
    spelling *s = &spelt[i % AHEAD];
    if (v->used + 2 * NE_VOCABULARY_UNITS > slots / 4 * 3) return false;
    if (i >= AHEAD && s->count) make_word(v, i - AHEAD, s);
    if (i < count) spell(v, s, v->given.items[i].text);
  }
  return true;
}

void ne_vocabulary_freeze(ne_vocabulary *vocabulary) {
  ne_words *v = vocabulary->words;
  uint32_t slots = 1024 + (uint32_t)v->given.count * 11 / 4; /* what words take by experience, with room to spare */
  v->words.capacity = v->given.count;
  ne_word *words = v->words.items = ne_alloc(v->arena, (v->given.count + 1) * sizeof *words);
  while (!make_words(v, slots)) {
    ne_free(v->arena, v->nodes, slots * sizeof *v->nodes);
    slots += slots / 2;
  }
  size_t values = 0;
  for (size_t i = 0; i < v->given.count; i++) values += v->given.items[i].value != NULL;
  v->values = ne_alloc(v->arena, (values + 1) * sizeof *v->values);
  values = 0;
  for (size_t i = 0; i < v->words.count; i++) {
    ne_word *word = &words[i];
    uint32_t next = word->values;
    for (word->values = 0; next; next = v->given.items[next - 1].next) {
      const given *now = &v->given.items[next - 1];
      if (now->removed) continue;
      word->classes |= NE_CLASS_BIT(now->class);
      if (now->weight > word->weight) word->weight = now->weight;
      if (!now->value) continue;
      v->values[values] = (value_entry){now->value, word->values, now->class};
      word->values = (uint32_t)++values;
    }
    note_edges(vocabulary, word->text, word->length, word->classes);
  }
  /* A word in lower case matches any: what is written with capitals is of its classes too. */
  for (size_t i = 0; i < v->words.count; i++) {
    for (uint32_t other = words[i].other; other; other = words[other - 1].other) {
      if (words[i].exact && !words[other - 1].exact) words[i].classes |= words[other - 1].classes;
      if (!words[i].exact && words[other - 1].exact) words[other - 1].classes |= words[i].classes;
    }
  }
  NE_TRIM(v->arena, &v->words);
  NE_FREE_LIST(v->work, &v->given);
}

size_t ne_vocabulary_size(const ne_vocabulary *v) { return v->words->words.count; }
const ne_word *ne_vocabulary_word(const ne_vocabulary *v, size_t index) { return &v->words->words.items[index]; }

const char *ne_vocabulary_value(const ne_vocabulary *vocabulary, const ne_word *word, ne_class class) {
  const value_entry *values = vocabulary->words->values;
  for (uint32_t i = word->values; i; i = values[i - 1].next)
    if (values[i - 1].class == class) return values[i - 1].value;
  return NULL;
}

/* The word of the node's letters that fits in case, of one of `classes`: rather the one that is written so. */
static const ne_word *fitting(const ne_words *v, const node *node, const char *bytes, uint32_t at, uint32_t length,
                              ne_classes classes) {
  const ne_word *any = NULL;
  for (const ne_word *w = word_at(v, node->word); w; w = word_at(v, w->other)) {
    if (!(w->classes & classes)) continue;
    if (!w->exact) any = w;
    else if (w->length == length && !memcmp(w->text, bytes + at, length)) return w;
  }
  return any;
}

const ne_word *ne_vocabulary_find_at(const ne_vocabulary *vocabulary, const char *bytes, uint32_t end, uint32_t at,
                                     ne_classes classes, uint32_t *edge) {
  const ne_words *v = vocabulary->words;
  const ne_word *found = NULL;
  const uint16_t wanted = folded(classes);
  uint64_t hash = FORWARD;
  uint32_t from = at;
  bool known = ne_han_at(bytes, end, at) && !(vocabulary->han[ne_han_index(bytes, at)].alone & classes);
  for (int units = 0; at < end && units < NE_VOCABULARY_UNITS; units++) {
    uint32_t to = unit_end(bytes, end, at);
    hash = mix(hash, unit_hash(bytes, at, to));
    at = to;
    if (known && !units) continue; /* some word goes on, none ends here */
    const node *here = node_of(v, hash);
    const ne_word *w = here->ends & wanted ? fitting(v, here, bytes, from, to - from, classes) : NULL;
    if (w) {
      found = w;
      if (edge) *edge = to;
    }
    if (!(here->on & wanted)) break;
  }
  return found;
}

const ne_word *ne_vocabulary_find_before(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t at,
                                         ne_classes classes, uint32_t *edge) {
  const ne_words *v = vocabulary->words;
  const ne_word *found = NULL;
  const uint16_t wanted = folded(classes);
  uint64_t hash = BACKWARD;
  uint32_t last = at;
  bool known = at >= start + 3 && ne_han_at(bytes, at, at - 3) &&
               !(vocabulary->han[ne_han_index(bytes, at - 3)].alone & classes);
  for (int units = 0; at > start && units < NE_VOCABULARY_UNITS; units++) {
    uint32_t from = unit_start(bytes, start, at);
    hash = mix(hash, unit_hash(bytes, from, at));
    at = from;
    if (known && !units) continue;
    const node *here = node_of(v, hash);
    const ne_word *w = here->ends & wanted ? fitting(v, here, bytes, from, last - from, classes) : NULL;
    if (w) {
      found = w;
      if (edge) *edge = from;
    }
    if (!(here->on & wanted)) break;
  }
  return found;
}

const ne_word *ne_vocabulary_exactly(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end) {
  const ne_words *v = vocabulary->words;
  uint64_t hash = FORWARD;
  for (uint32_t at = start, to; at < end; at = to) {
    to = unit_end(bytes, end, at);
    hash = mix(hash, unit_hash(bytes, at, to));
  }
  return fitting(v, node_of(v, hash), bytes, start, end - start, ~(ne_classes)0);
}

const ne_word *ne_vocabulary_stretch(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end,
                                     uint64_t hash) {
  const ne_words *v = vocabulary->words;
  return fitting(v, node_of(v, mix(FORWARD, hash)), bytes, start, end - start, ~(ne_classes)0);
}
