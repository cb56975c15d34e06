/* clauses: sentences, quotations, and the symbol line.
 *
 * A block is read sentence by sentence. Each mention, date and known word of a sentence becomes a node with one symbol; a stretch
 * of unknown text becomes one node as well, so that no frame jumps over what it does not know. */
#ifndef NEWSEXTRACT_CLAUSES_H
#define NEWSEXTRACT_CLAUSES_H

#include "aliases.h"
#include "symbols.h"

#include <string.h>

enum {
  NE_NODE_FORMER = 1,   /* a post that was held */
  NE_NODE_ACTING = 2,   /* a post held for the time being */
  NE_NODE_NEW = 4,      /* a post said to be new */
  NE_NODE_QUOTED = 8,   /* inside a quotation */
  NE_NODE_LATIN = 16,   /* unknown text in an alphabet */
  NE_NODE_AFTER = 32    /* of a person: the post stands behind the name */
};

#define NE_SELF (NE_NONE - 1) /* an organisation told by self-reference: the company */

typedef struct ne_node {
  uint32_t start, end;      /* bytes of the view, with what was folded into it */
  uint32_t mention;         /* the mention behind it, of a time the date; NE_NONE for words */
  uint32_t org;             /* the organisation in the same phrase: a mention, NE_SELF or NE_NONE */
  uint32_t role;            /* the post in the same phrase, or NE_NONE */
  uint32_t first, count;    /* members in the line's `members`, of a list */
  const ne_entry *entry;    /* of a word, else NULL */
  int number;               /* of a group, -1 where it has none */
  uint16_t clause;          /* clauses of a sentence are counted from 0 */
  char symbol;
  uint8_t flags;
} ne_node;

typedef NE_LIST(ne_node) ne_node_list;

typedef struct ne_line {
  ne_node_list nodes;
  ne_node_list members;     /* of the lists among the nodes */
  uint32_t start, end;      /* the sentence, bytes of the view */
  uint32_t block;
  ne_symbol_set symbols;    /* that were read, before phrases are folded */
  NE_LIST(char) row;        /* the symbols of the nodes, once phrases are folded */
  bool triggers;            /* it has a trigger */
} ne_line;

/* Where the reading of an article stands. */
typedef struct ne_reader {
  const ne_lexicon *lexicon;
  const ne_text *text;
  const ne_prose *prose;
  const ne_hits *words;
  const ne_mention_list *mentions;
  const ne_date_list *dates;
  ne_arena *arena;
  size_t word, mention, date; /* the next of each */
  uint32_t block, run, at;
  bool quoted;
} ne_reader;

/* The symbol of a class of the word layer, or 0 where it leaves none. */
char ne_word_symbol(ne_class class);

/* Whether the node is a word of a pack of this language. */
static inline bool ne_node_in(const ne_node *node, const char *language) {
  return node->entry && strcmp(node->entry->language, language) == 0;
}

/* Whether the node's word has this value in its pack. */
static inline bool ne_node_says(const ne_node *node, const char *value) {
  return node->entry && node->entry->value && strcmp(node->entry->value, value) == 0;
}

/* Whether unknown text looks like a name: a capital letter, or a few Chinese characters. */
bool ne_node_like_name(const ne_node *node, const ne_text *text);

/* Whether a symbol is that of a trigger. */
static inline bool ne_is_trigger(char symbol) { return NE_ONE_OF(symbol, NE_TRIGGER_SYMBOLS); }

/* Goes to the beginning of a block; blocks are to be read in order. */
void ne_reader_block(ne_reader *reader, uint32_t block);

/* Reads the next sentence of the block, or what is left of a very long one, into `line`, whose lists are used again; false where
 * the block has ended. Clauses are not counted yet. */
bool ne_reader_sentence(ne_reader *reader, ne_line *line);

/* Counts the clauses of a line whose phrases are folded, and puts its symbols in a row. */
void ne_line_clauses(ne_line *line, ne_arena *arena);

/* The symbols around the trigger at `node`, which is `!` in it, as a string in the arena. */
const char *ne_line_around(const ne_line *line, size_t node, ne_arena *arena);

#endif
