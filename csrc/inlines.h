/* inlines: what stands within a block besides prose: emphasis, code, links, images, HTML, bare addresses.
 *
 * markup.c cuts the view into lines and blocks; here the bytes of a line are read and what is no prose is cut out of the open
 * block. Only HTML opens and closes blocks from within a line. */
#ifndef NEWSEXTRACT_INLINES_H
#define NEWSEXTRACT_INLINES_H

#include <string.h>

#include "markup.h"

enum {
  NE_LABEL_MAX = 200, /* how long a reference label is */
  NE_BRACKETS = 256   /* open brackets that are remembered */
};

/* An opening bracket that may begin a link. */
typedef struct ne_bracket {
  uint32_t at;
  uint32_t cuts; /* how many cuts stand before it */
} ne_bracket;

struct ne_parser {
  const char *bytes;
  uint32_t length;
  uint32_t next; /* the line that is to be read */
  ne_prose *prose;
  ne_arena *arena;
  bool plain;  /* no Markdown, no HTML */
  bool hidden; /* what comes now is no prose: only its links are kept */

  /* The open block, and the markup seen in it. */
  bool open;
  ne_block block;
  uint32_t lines;       /* lines in it */
  uint32_t quote;       /* depth of quotation */
  bool after_item;      /* the latest block is a list item */
  NE_LIST(ne_span) cuts; /* what is no prose, in order */
  ne_bracket brackets[NE_BRACKETS];
  size_t bracket_count;

  /* The line before, as far as joining lines needs it. */
  uint32_t line_start, line_end;
  uint32_t indent; /* columns before its content */

  /* Neighbouring lines without a blank one between them. */
  uint32_t region_end;
  uint32_t region_columns; /* of the widest line */
  uint32_t region_lines;
  uint32_t region_full;    /* lines nearly as wide as the widest */

  bool table; /* within one whose rows need no outer bars */
  uint8_t html_kind, html_level;

  /* Searches that failed up to a limit would fail again: comments, elements by their tag, fences by character and length. */
  uint32_t no_comment_end;
  uint32_t no_element_end[8];
  bool no_fence_end[2][9];
};

/* Reads [at, line_end) of the open block; markup may go on up to `limit`. Returns the end of the line that it stopped in. */
uint32_t ne_inlines_read(ne_parser *p, uint32_t at, uint32_t line_end, uint32_t limit);

/* Takes [start, end) out of the prose of the open block. */
void ne_inlines_cut(ne_parser *p, uint32_t start, uint32_t end);

/* Whether an address begins with a scheme: letters, then "://". */
bool ne_inlines_scheme(const char *s, const char *end);

/* Keeps the address [start, end) that markup gives, where it is one that leads out of the document. */
void ne_inlines_address(ne_parser *p, uint32_t start, uint32_t end);

/* Of markup.c: opens a block and closes the one before; closes the open block, which may be the document's title. */
void ne_markup_open(ne_parser *p, ne_block_kind kind, uint32_t level, uint32_t start);
void ne_markup_close(ne_parser *p, uint32_t end);

/* Makes [start, end), without the markers and blanks around it, the document's title. */
void ne_markup_title(ne_parser *p, uint32_t start, uint32_t end);
static inline bool ne_markup_titled(const ne_parser *p) { return p->prose->title.start < p->prose->title.end; }

static inline bool ne_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }
static inline bool ne_white(char c) { return ne_blank(c) || c == '\n'; }

static inline uint32_t ne_line_end(const ne_parser *p, uint32_t at) {
  const char *end = at < p->length ? memchr(p->bytes + at, '\n', p->length - at) : NULL;
  return end ? (uint32_t)(end - p->bytes) : p->length;
}

#endif
