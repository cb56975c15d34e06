/* symbols: the alphabet of symbol lines, one byte a symbol, for all languages.
 *
 * Capitals from G to W name what stands in the text, small letters from the triggers name what happens, the rest are the
 * words around them. Frames are written in these letters; a trigger that is being tried is shown as `!`. */
#ifndef NEWSEXTRACT_SYMBOLS_H
#define NEWSEXTRACT_SYMBOLS_H

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
  X(NAME, 'n') X(TAKE, 't') X(BECOME, 'b') X(TURN, '3') X(SUCCEED, 'c') X(RETURN, 'r') X(GO, 'g') X(FOUND, 'f') X(MEMBERS, '1') X(SUCCESSOR, '2') \
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

#endif
