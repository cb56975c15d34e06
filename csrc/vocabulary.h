/* vocabulary: words that the entity stage looks up at a place, forwards or backwards, instead of scanning for them.
 *
 * A table of what may begin or end at a character says no to most look-ups without touching the words.
 * A word is a row of units: a Han character, a kana or any sign is one unit, a stretch of other letters and digits is one.
 * Forwards and backwards each have a trie of units in one hash table, so that a look-up ends at the first unit that begins
 * (or ends) no word; it costs at most NE_VOCABULARY_UNITS probes. */
#ifndef NEWSEXTRACT_VOCABULARY_H
#define NEWSEXTRACT_VOCABULARY_H

#include "lexicon.h"

enum { NE_VOCABULARY_UNITS = 8 }; /* longer words are not looked up */

/* A set of classes of names, posts and amounts. */
typedef uint64_t ne_classes;
#define NE_CLASS_BIT(class) ((ne_classes)1 << ((class) - NE_CLASS_PERSON))
#define NE_AS(ENUM) NE_CLASS_BIT(NE_CLASS_##ENUM)
_Static_assert(NE_CLASS_VAGUE_NUMERAL - NE_CLASS_PERSON < 64, "a set of classes has 64 bits");

typedef struct ne_word {
  const char *text;
  ne_classes classes;      /* of all its entries */
  float weight;            /* the largest of its entries */
  uint32_t other;          /* number + 1 of the same letters in another case, or 0 */
  uint32_t values;         /* number + 1 of its first value, or 0 */
  uint16_t length;         /* bytes */
  bool exact;              /* has capitals: matches as written only */
} ne_word;

enum { NE_HAN_FIRST = 0x4E00, NE_HAN_LAST = 0x9FFF, NE_HAN_COUNT = NE_HAN_LAST - NE_HAN_FIRST + 1 };

/* The classes of the words that begin and end with a character, and of those that it is by itself. */
typedef struct ne_han_edge {
  ne_classes first, last, alone;
} ne_han_edge;

typedef struct ne_vocabulary {
  ne_han_edge *han;                    /* by Han character */
  ne_classes first[256], last[256];    /* the same by the first and last byte of words that begin and end otherwise */
  uint32_t *first_pairs, *last_pairs;  /* by a hash of two Han characters that longer words begin or end with: ne_halved classes of these */
  struct ne_words *words;
} ne_vocabulary;

/* Whether a Han character of three bytes stands at `at`. */
static inline bool ne_han_at(const char *bytes, uint32_t end, uint32_t at) {
  const unsigned char *p = (const unsigned char *)bytes + at;
  return at < end && p[0] - 0xE4u <= 0xE9u - 0xE4u && (p[0] != 0xE4 || p[1] >= 0xB8);
}

/* A set of classes in 32 bits: two share one. */
static inline uint32_t ne_halved(ne_classes classes) { return (uint32_t)(classes | classes >> 32); }

enum { NE_PAIR_BITS = 14 };
static inline uint32_t ne_pair(uint32_t a, uint32_t b) {
  return (a * 0x9E3779B1u + b * 0x85EBCA77u) >> (32 - NE_PAIR_BITS);
}

static inline uint32_t ne_han_index(const char *bytes, uint32_t at) {
  return ne_decode_three(bytes + at) - NE_HAN_FIRST;
}

/* Building: words, about so many, are collected in `work`, then frozen. Strings must live in the arena. The last of a word and class holds; of lists,
 * which are never removed, the larger weight. */
ne_vocabulary *ne_vocabulary_new(ne_arena *arena, ne_arena *work, size_t words);
void ne_vocabulary_add(ne_vocabulary *vocabulary, const char *text, ne_class class, float weight, const char *value);
void ne_vocabulary_list(ne_vocabulary *vocabulary, const char *text, ne_class class, float weight, const char *value);
void ne_vocabulary_remove(ne_vocabulary *vocabulary, const char *text, ne_class class);
void ne_vocabulary_freeze(ne_vocabulary *vocabulary);

/* All words, for tables that a stage derives. */
size_t ne_vocabulary_size(const ne_vocabulary *vocabulary);
const ne_word *ne_vocabulary_word(const ne_vocabulary *vocabulary, size_t index);

/* The value of the entry of `class`, or NULL. */
const char *ne_vocabulary_value(const ne_vocabulary *vocabulary, const ne_word *word, ne_class class);

/* The longest word of one of `classes` that begins at `at`, within bytes[.., end), or NULL; `*edge` is where it
 * ends. */
const ne_word *ne_vocabulary_find_at(const ne_vocabulary *vocabulary, const char *bytes, uint32_t end, uint32_t at,
                                     ne_classes classes, uint32_t *edge);
static inline const ne_word *ne_vocabulary_at(const ne_vocabulary *v, const char *bytes, uint32_t end, uint32_t at,
                                              ne_classes classes, uint32_t *edge) {
  if (at >= end) return NULL;
  if (!ne_han_at(bytes, end, at))
    return v->first[(unsigned char)bytes[at]] & classes ? ne_vocabulary_find_at(v, bytes, end, at, classes, edge)
        : NULL;
  uint32_t index = ne_han_index(bytes, at);
  if (!(v->han[index].first & classes)) return NULL;
  if (!(v->han[index].alone & classes) && ne_han_at(bytes, end, at + 3) &&
      !(v->first_pairs[ne_pair(index, ne_han_index(bytes, at + 3))] & ne_halved(classes)))
    return NULL;
  return ne_vocabulary_find_at(v, bytes, end, at, classes, edge);
}

/* The longest that ends at `at`, within bytes[start, ..); `*edge` is where it begins. `edge` may be NULL. */
const ne_word *ne_vocabulary_find_before(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start,
                                         uint32_t at,
                                         ne_classes classes, uint32_t *edge);
static inline const ne_word *ne_vocabulary_before(const ne_vocabulary *v, const char *bytes, uint32_t start,
                                                  uint32_t at,
                                                  ne_classes classes, uint32_t *edge) {
  if (at <= start) return NULL;
  if (at < start + 3 || !ne_han_at(bytes, at, at - 3))
    return v->last[(unsigned char)bytes[at - 1]] & classes ? ne_vocabulary_find_before(v, bytes, start, at, classes,
                                                                                       edge) : NULL;
  uint32_t index = ne_han_index(bytes, at - 3);
  if (!(v->han[index].last & classes)) return NULL;
  if (!(v->han[index].alone & classes) && at >= start + 6 && ne_han_at(bytes, at - 3, at - 6) &&
      !(v->last_pairs[ne_pair(index, ne_han_index(bytes, at - 6))] & ne_halved(classes)))
    return NULL;
  return ne_vocabulary_find_before(v, bytes, start, at, classes, edge);
}

/* The word that is bytes[start, end) and nothing else, of any class, or NULL. */
const ne_word *ne_vocabulary_exactly(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end);

/* The same for a stretch of letters and digits whose ne_folded_hash is known. */
const ne_word *ne_vocabulary_stretch(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end,
                                     uint64_t hash);

/* A hash of letters without regard to ASCII case. */
uint64_t ne_folded_hash(const char *bytes, uint32_t start, uint32_t end);

#endif
