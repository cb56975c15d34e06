/* markup: which parts of the view are prose, and of what kind.
 *
 * The view is cut into blocks (a paragraph, a heading, a list item, a table cell ...): no sentence goes over the edge of one.
 * A block is cut into runs: stretches of prose without markup, URLs, code or image links between them. Every later stage
 * works run by run, so nothing is found in what is not prose. A run is at most NE_RUN_MAX bytes; longer ones are cut after
 * the end of a sentence, else at a blank, else between two code points. */
#ifndef NEWSEXTRACT_MARKUP_H
#define NEWSEXTRACT_MARKUP_H

#include "text.h"

enum { NE_RUN_MAX = 4096 };

typedef enum ne_block_kind {
  NE_BLOCK_TITLE,     /* the title: of the front matter, else a first heading of level 1 or an HTML <title> */
  NE_BLOCK_HEADING,   /* a Markdown or HTML heading */
  NE_BLOCK_PARAGRAPH,
  NE_BLOCK_ITEM,      /* list item */
  NE_BLOCK_QUOTE,     /* block quotation */
  NE_BLOCK_CELL       /* table cell */
} ne_block_kind;

typedef struct ne_block {
  uint32_t start, end;       /* bytes of the view */
  uint32_t first_run, runs;  /* the runs inside */
  uint8_t kind;              /* ne_block_kind */
  uint8_t level;             /* heading level, nesting depth of a list or quotation */
} ne_block;

typedef struct ne_run {
  uint32_t start, end; /* bytes of the view; never empty */
  uint32_t block;
} ne_run;

typedef enum ne_mark { NE_MARK_URL, NE_MARK_EMAIL } ne_mark;

typedef struct ne_link {
  uint32_t start, end; /* the URL or address itself */
  uint8_t mark;        /* ne_mark */
} ne_link;

typedef struct ne_parser ne_parser;

typedef struct ne_prose {
  NE_LIST(ne_block) blocks; /* in order */
  NE_LIST(ne_run) runs;     /* in order */
  NE_LIST(ne_link) links;   /* URLs and e-mail addresses, in order, wherever they stand outside code */
  ne_span title;            /* the document's title without quotes and markers; empty where it has none */
  ne_span date;             /* front matter's `date` value */
  ne_span author;
  ne_parser *parser;
} ne_prose;

/* Cuts the view. Time linear in its length, whatever the nesting. */
void ne_prose_open(ne_prose *prose, const ne_text *text, ne_arena *arena);

/* The same for text that is no Markdown: no front matter, no markup; URLs and addresses are links still. */
void ne_prose_plain(ne_prose *prose, const ne_text *text, ne_arena *arena);

/* The same in slices: ne_prose_go_on reads whole lines of about `size` bytes; whether all is read. */
void ne_prose_begin(ne_prose *prose, const ne_text *text, bool plain, ne_arena *arena);
bool ne_prose_go_on(ne_prose *prose, uint32_t size);

#endif
