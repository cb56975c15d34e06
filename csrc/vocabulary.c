#include "vocabulary.h"

#include <string.h>

enum { NODES_OF_WORD = 2 }; /* those that it does not share with others, in both directions */

typedef struct node {
  uint64_t hash;   /* of the units so far; 0 is an empty slot */
  uint32_t word;   /* index + 1 of the word that ends here, 0 for none */
  /* the classes of the words that end here or go on, folded: what is not in it need not be looked for */
  uint16_t below;
} node;

/* A set of classes in 16 bits: several share one. */
static inline uint16_t folded(ne_classes classes) {
  classes |= classes >> 32;
  return (uint16_t)(classes | classes >> 16);
}

typedef struct value_entry {
  const char *value;
  uint32_t word;
  uint32_t next;  /* index + 1 */
  uint16_t class;
} value_entry;

typedef struct ne_words {
  ne_arena *arena;
  node *nodes;
  size_t slots, used; /* slots is a power of two */
  NE_LIST(ne_word) words;
  NE_LIST(value_entry) values;
  NE_LIST(uint32_t) first_value; /* by word: index + 1 into values */
} ne_words;

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

static node *find(const ne_words *v, uint64_t hash) {
  if (!v->slots) return NULL;
  for (size_t i = hash & (v->slots - 1);; i = (i + 1) & (v->slots - 1)) {
    if (v->nodes[i].hash == hash) return &v->nodes[i];
    if (!v->nodes[i].hash) return NULL;
  }
}

static void make_slots(ne_words *v, size_t slots) {
  size_t old_slots = v->slots;
  node *old = v->nodes;
  v->slots = slots;
  v->nodes = ne_alloc_zero(v->arena, v->slots * sizeof(node));
  for (size_t k = 0; k < old_slots; k++) {
    if (!old[k].hash) continue;
    size_t i = old[k].hash & (v->slots - 1);
    while (v->nodes[i].hash) i = (i + 1) & (v->slots - 1);
    v->nodes[i] = old[k];
  }
}

static node *put(ne_words *v, uint64_t hash) {
  if (v->used * 2 >= v->slots) make_slots(v, v->slots ? v->slots * 2 : 4096);
  size_t i = hash & (v->slots - 1);
  while (v->nodes[i].hash && v->nodes[i].hash != hash) i = (i + 1) & (v->slots - 1);
  if (!v->nodes[i].hash) {
    v->nodes[i].hash = hash;
    v->used++;
  }
  return &v->nodes[i];
}

ne_vocabulary *ne_vocabulary_new(ne_arena *arena) {
  ne_vocabulary *v = ne_alloc_zero(arena, sizeof *v);
  v->han_first = ne_alloc_zero(arena, NE_HAN_COUNT * sizeof(ne_classes));
  v->han_last = ne_alloc_zero(arena, NE_HAN_COUNT * sizeof(ne_classes));
  v->han_alone = ne_alloc_zero(arena, NE_HAN_COUNT * sizeof(ne_classes));
  v->first_pairs = ne_alloc_zero(arena, (1 << NE_PAIR_BITS) / 8);
  v->last_pairs = ne_alloc_zero(arena, (1 << NE_PAIR_BITS) / 8);
  v->words = ne_alloc_zero(arena, sizeof *v->words);
  v->words->arena = arena;
  return v;
}

void ne_vocabulary_reserve(ne_vocabulary *vocabulary, size_t words) {
  ne_words *v = vocabulary->words;
  size_t slots = 4096;
  while (slots < NODES_OF_WORD * (v->words.count + words) * 2) slots *= 2;
  if (slots > v->slots) make_slots(v, slots);
  NE_RESERVE(v->arena, &v->words, v->words.count + words);
  NE_RESERVE(v->arena, &v->first_value, v->words.count + words);
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

static void note_pair(uint64_t *filter, uint32_t a, uint32_t b) {
  uint32_t hash = (a * 0x9E3779B1u + b * 0x85EBCA77u) >> (32 - NE_PAIR_BITS);
  filter[hash >> 6] |= (uint64_t)1 << (hash & 63);
}

/* Notes in the tables what a word begins and ends with, in either case. */
static void note_edges(ne_vocabulary *v, const char *text, uint32_t length, ne_classes class) {
  if (ne_han_at(text, length, 0)) {
    v->han_first[ne_han_index(text, 0)] |= class;
    if (length == 3 || !ne_han_at(text, length, 3)) v->han_alone[ne_han_index(text, 0)] |= class;
    else note_pair(v->first_pairs, ne_han_index(text, 0), ne_han_index(text, 3));
  } else {
    unsigned char c = (unsigned char)text[0];
    v->first[c] |= class;
    if (fold(c) >= 'a' && fold(c) <= 'z') v->first[c ^ 0x20] |= class;
    if (c == ' ') v->first['\n'] |= class;
    if (c == '\'') v->first[0xE2] |= class;
  }
  if (length >= 3 && ne_han_at(text, length, length - 3)) {
    v->han_last[ne_han_index(text, length - 3)] |= class;
    if (length == 3 || length < 6 || !ne_han_at(text, length - 3, length - 6))
      v->han_alone[ne_han_index(text, length - 3)] |= class;
    else note_pair(v->last_pairs, ne_han_index(text, length - 3), ne_han_index(text, length - 6));
  } else {
    unsigned char c = (unsigned char)text[length - 1];
    v->last[c] |= class;
    if (fold(c) >= 'a' && fold(c) <= 'z') v->last[c ^ 0x20] |= class;
    if (c == ' ') v->last['\n'] |= class;
    if (c == '\'') v->last[0x99] |= class;
  }
}

void ne_vocabulary_add(ne_vocabulary *vocabulary, const char *text, ne_class class, float weight, const char *value) {
  ne_words *v = vocabulary->words;
  uint32_t length = (uint32_t)strlen(text);
  if (!length || length > 96) return;
  uint64_t units[NE_VOCABULARY_UNITS];
  int count = 0;
  for (uint32_t at = 0, to; at < length; at = to) {
    if (count == NE_VOCABULARY_UNITS) return;
    to = unit_end(text, length, at);
    units[count++] = unit_hash(text, at, to);
  }
  note_edges(vocabulary, text, length, NE_CLASS_BIT(class));
  uint64_t hash = FORWARD;
  uint16_t below = folded(NE_CLASS_BIT(class));
  node *last = NULL;
  for (int i = 0; i < count; i++) {
    hash = mix(hash, units[i]);
    last = put(v, hash);
    last->below |= below;
  }
  uint32_t index = UINT32_MAX;
  bool exact = has_capital(text);
  for (const ne_word *w = word_at(v, last->word); w; w = word_at(v, w->other))
    if (w->exact == exact && w->length == length && !memcmp(w->text, text, length))
      index = (uint32_t)(w - v->words.items);
  if (index == UINT32_MAX) {
    index = (uint32_t)v->words.count;
    uint32_t sibling = last->word;
    *NE_PUSH(v->arena, &v->words) = (ne_word){.text = text, .value = value, .length = length, .exact = exact,
                                              .weight = weight, .other = sibling};
    *NE_PUSH(v->arena, &v->first_value) = 0;
    last->word = index + 1;
  }
  uint32_t first_word = last->word;
  hash = BACKWARD;
  for (int i = count; i-- > 0;) {
    hash = mix(hash, units[i]);
    last = put(v, hash);
    last->below |= below;
  }
  last->word = first_word;
  ne_word *word = &v->words.items[index];
  word->classes |= NE_CLASS_BIT(class);
  /* a word in lower case matches any: what is written with capitals is of its classes too */
  for (uint32_t i = first_word; exact && i; i = v->words.items[i - 1].other)
    if (!v->words.items[i - 1].exact) word->classes |= v->words.items[i - 1].classes;
  for (uint32_t i = first_word; !exact && i; i = v->words.items[i - 1].other)
    if (v->words.items[i - 1].exact) v->words.items[i - 1].classes |= NE_CLASS_BIT(class);
  if (weight > word->weight) word->weight = weight;
  if (!word->value) word->value = value;
  if (value) {
    value_entry *entry = NE_PUSH(v->arena, &v->values);
    *entry = (value_entry){.value = value, .word = index, .class = (uint16_t)class, .next = v->first_value.items[index]};
    v->first_value.items[index] = (uint32_t)v->values.count;
  }
}

size_t ne_vocabulary_size(const ne_vocabulary *v) { return v->words->words.count; }
const ne_word *ne_vocabulary_word(const ne_vocabulary *v, size_t index) { return &v->words->words.items[index]; }

const char *ne_vocabulary_value(const ne_vocabulary *vocabulary, const ne_word *word, ne_class class) {
  const ne_words *v = vocabulary->words;
  for (uint32_t i = v->first_value.items[word - v->words.items]; i; i = v->values.items[i - 1].next)
    if (v->values.items[i - 1].class == class) return v->values.items[i - 1].value;
  return NULL;
}

/* The word of the node's letters that fits in case, of one of `classes`: rather the one that is written so. */
static const ne_word *fitting(const ne_words *v, const node *n, const char *bytes, uint32_t at, uint32_t length,
                              ne_classes classes) {
  const ne_word *any = NULL;
  for (const ne_word *w = word_at(v, n->word); w; w = word_at(v, w->other)) {
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
  for (int units = 0; at < end && units < NE_VOCABULARY_UNITS; units++) {
    uint32_t to = unit_end(bytes, end, at);
    hash = mix(hash, unit_hash(bytes, at, to));
    const node *n = find(v, hash);
    if (!n || !(n->below & wanted)) break;
    const ne_word *w = fitting(v, n, bytes, from, to - from, classes);
    if (w) {
      found = w;
      if (edge) *edge = to;
    }
    at = to;
  }
  return found;
}

const ne_word *ne_vocabulary_find_before(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start,
                                         uint32_t at,
                                    ne_classes classes, uint32_t *edge) {
  const ne_words *v = vocabulary->words;
  const ne_word *found = NULL;
  const uint16_t wanted = folded(classes);
  uint64_t hash = BACKWARD;
  uint32_t last = at;
  for (int units = 0; at > start && units < NE_VOCABULARY_UNITS; units++) {
    uint32_t from = unit_start(bytes, start, at);
    hash = mix(hash, unit_hash(bytes, from, at));
    const node *n = find(v, hash);
    if (!n || !(n->below & wanted)) break;
    const ne_word *w = fitting(v, n, bytes, from, last - from, classes);
    if (w) {
      found = w;
      if (edge) *edge = from;
    }
    at = from;
  }
  return found;
}

const ne_word *ne_vocabulary_exactly(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end) {
  const ne_words *v = vocabulary->words;
  uint64_t hash = FORWARD;
  const node *n = NULL;
  for (uint32_t at = start; at < end;) {
    uint32_t to = unit_end(bytes, end, at);
    hash = mix(hash, unit_hash(bytes, at, to));
    n = find(v, hash);
    if (!n) return NULL;
    at = to;
  }
  return n ? fitting(v, n, bytes, start, end - start, ~(ne_classes)0) : NULL;
}

const ne_word *ne_vocabulary_stretch(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end,
                                     uint64_t hash) {
  const ne_words *v = vocabulary->words;
  const node *n = find(v, mix(FORWARD, hash));
  return n ? fitting(v, n, bytes, start, end - start, ~(ne_classes)0) : NULL;
}
