/* vocabulary: words that the entity stage looks up at a place, forwards or backwards, instead of scanning for them.
 *
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
  const char *value;       /* of its first entry */
  ne_classes classes;      /* of all its entries */
  float weight;            /* the largest of its entries */
  uint32_t length;         /* bytes */
  uint32_t other;          /* number + 1 of the same letters in another case, or 0 */
  bool exact;              /* has capitals: matches as written only */
} ne_word;

typedef struct ne_vocabulary ne_vocabulary;

ne_vocabulary *ne_vocabulary_new(ne_arena *arena);
void ne_vocabulary_add(ne_vocabulary *vocabulary, const char *text, ne_class class, float weight, const char *value);

/* All words, for tables that a stage derives. */
size_t ne_vocabulary_size(const ne_vocabulary *vocabulary);
const ne_word *ne_vocabulary_word(const ne_vocabulary *vocabulary, size_t index);

/* The value of the entry of `class`, or NULL. */
const char *ne_vocabulary_value(const ne_vocabulary *vocabulary, const ne_word *word, ne_class class);

/* The longest word of one of `classes` that begins at `at`, within bytes[.., end), or NULL; `*edge` is where it ends. */
const ne_word *ne_vocabulary_at(const ne_vocabulary *vocabulary, const char *bytes, uint32_t end, uint32_t at,
                                ne_classes classes, uint32_t *edge);

/* The longest that ends at `at`, within bytes[start, ..); `*edge` is where it begins. `edge` may be NULL. */
const ne_word *ne_vocabulary_before(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t at,
                                    ne_classes classes, uint32_t *edge);

/* The word that is bytes[start, end) and nothing else, of any class, or NULL. */
const ne_word *ne_vocabulary_exactly(const ne_vocabulary *vocabulary, const char *bytes, uint32_t start, uint32_t end);

/* A hash of letters without regard to ASCII case. */
uint64_t ne_folded_hash(const char *bytes, uint32_t start, uint32_t end);

#endif
