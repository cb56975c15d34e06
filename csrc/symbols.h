/* symbols: the alphabet of symbol lines, one byte a symbol, for all languages.
 *
 * Capitals from G to W name what stands in the text, small letters from the triggers name what happens, the rest are the
 * words around them. Frames are written in these letters; a trigger that is being tried is shown as `!`. */
#ifndef NEWSEXTRACT_SYMBOLS_H
#define NEWSEXTRACT_SYMBOLS_H

#include <stdbool.h>
#include <stdint.h>

/* Nouns. */
enum {
  NE_SYM_PERSON = 'P',
  NE_SYM_PEOPLE = 'Q',       /* several named persons */
  NE_SYM_GROUP = 'G',        /* counted people */
  NE_SYM_PRONOUN = 'H',
  NE_SYM_PRONOUNS = 'J',     /* they, both */
  NE_SYM_FIRST_PERSON = 'I',
  NE_SYM_CROWD = 'K',        /* people without name or number */
  NE_SYM_ORG = 'O',
  NE_SYM_SELF = 'S',         /* the company, we */
  NE_SYM_ROLE = 'R',
  NE_SYM_TIME = 'T',
  NE_SYM_WORK = 'W',         /* product or work */
  NE_SYM_PLACE = 'C',
  NE_SYM_AMOUNT = 'M',
  NE_SYM_UNKNOWN = 'U',      /* several unknown words */
  NE_SYM_SHORT = 'u'         /* one or two of them */
};

/* X(class of the word layer, symbol). ADVERB and ABBREVIATION have none: they leave no trace in the line. */
#define NE_WORD_SYMBOLS(X) \
  X(LEAVE, 'l') X(EXIT, 'x') X(VACATE, 'v') X(DISMISS, 'd') X(LOSE, 'z') X(POACH, 'p') X(SWITCH, 'w') X(JOIN, 'j') \
  X(NAME, 'n') X(TAKE, 't') X(BECOME, 'b') X(TURN, '3') X(SUCCEED, 'c') X(RETURN, 'r') X(GO, 'g') X(COME, '4') X(OUT, '5') X(FOUND, 'f') X(MEMBERS, '1') X(SUCCESSOR, '2') \
  X(THEN, '#') X(EARLIER, '@') X(FORMER_WORD, 'A') X(NEW_WORD, 'N') X(PASSIVE, 'B') X(OBJECT_MARK, 'o') X(POSSESSIVE, 'D') X(OF, 'k') X(TO, 'E') \
  X(FROM, 'e') X(AT, 'i') X(BY, 'Y') X(AS, 'Z') X(WITH, 'y') X(AND, 'a') X(FUTURE, 'F') X(NEGATION, '-') X(HEDGE, '~') \
  X(CONDITION, '/') X(LIGHT, 'L') X(SAY, 'V') X(CAUSE, 'X') X(REASON, 'm') X(RELATIVE, 'h') X(RESPECTIVELY, '=') \
  X(PRONOUN, 'H') X(PRONOUN_PLURAL, 'J') X(FIRST_PERSON, 'I') X(LATTER, 'H') X(SELF, 'S') X(BOARD, 'S') X(PEOPLE, 'K') \
  X(PEOPLE_GROUP, 'G') X(PEOPLE_PAIR, 'K') X(MANY, 'M') X(LEAD, '^') X(ETC, '&') X(INCLUDING, '%') X(STAY, '_') X(EFFECTIVE, '*')

/* Punctuation. */
enum {
  NE_SYM_COMMA = ',',
  NE_SYM_SEMICOLON = ';',
  NE_SYM_COLON = ':',
  NE_SYM_OPEN = '<',
  NE_SYM_CLOSE = '>',
  NE_SYM_LIST = 's',    /* the mark between members of a list */
  NE_SYM_QUOTE = 'q',
  NE_SYM_TRIGGER = '!'
};

/* All symbols of triggers. */
#define NE_TRIGGER_SYMBOLS "lxvdzpwjntbcrgf12345"

/* A set of symbols. */
typedef struct ne_symbol_set {
  uint64_t low, high; /* those below 64 and the others, a bit each */
} ne_symbol_set;

static inline bool ne_set_has(ne_symbol_set set, char symbol) {
  return ((symbol & 64 ? set.high : set.low) >> (symbol & 63)) & 1;
}

static inline void ne_set_add(ne_symbol_set *set, char symbol) {
  *(symbol & 64 ? &set->high : &set->low) |= (uint64_t)1 << (symbol & 63);
}

/* Whether two sets have a symbol in common. */
static inline bool ne_sets_meet(ne_symbol_set a, ne_symbol_set b) { return ((a.low & b.low) | (a.high & b.high)) != 0; }

/* The set of the symbols in a string literal of at most 24, which the compiler makes. */
#define NE_SET(literal) NE_SET_OF(literal "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")
#define NE_SET_OF(s) ((ne_symbol_set){NE_SET_HALF(s, 0) & ~(uint64_t)1, NE_SET_HALF(s, 64)})
#define NE_SET_HALF(s, half) (NE_SET_EIGHT(s, 0, half) | NE_SET_EIGHT(s, 8, half) | NE_SET_EIGHT(s, 16, half))
#define NE_SET_EIGHT(s, i, half) \
  (NE_SET_BIT((s)[i], half) | NE_SET_BIT((s)[i + 1], half) | NE_SET_BIT((s)[i + 2], half) | \
   NE_SET_BIT((s)[i + 3], half) | NE_SET_BIT((s)[i + 4], half) | NE_SET_BIT((s)[i + 5], half) | \
   NE_SET_BIT((s)[i + 6], half) | NE_SET_BIT((s)[i + 7], half))
#define NE_SET_BIT(symbol, half) (((symbol) & 64) == (half) ? (uint64_t)1 << ((symbol) & 63) : 0)

/* Whether a symbol, which may be 0 for none, is one of a string literal. */
#define NE_ONE_OF(symbol, literal) ne_set_has(NE_SET(literal), (symbol))

#endif
