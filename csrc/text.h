/* text: bytes in, a normalised view and a map back to the bytes out.
 *
 * The view is UTF-8 in NFC (UAX #15) with full-width letters, digits and ％＋－．／＠ folded to ASCII, the ideographic space
 * folded to a blank, HTML entities decoded, CR LF as LF and each invalid sequence replaced by U+FFFD. Text that is normal already is not copied: the view is then the input itself and there is no map. */
#ifndef NEWSEXTRACT_TEXT_H
#define NEWSEXTRACT_TEXT_H

#include "memory.h"

typedef struct ne_span {
  uint32_t start, end; /* bytes, end exclusive */
} ne_span;

/* From `view` on, up to the next step, each `view_size` bytes came from `input_size` bytes, the first of them at `input`.
 * Bytes that went over unchanged are pieces of 1 and 1. */
typedef struct ne_step {
  uint32_t view, input;
  uint32_t view_size, input_size;
} ne_step;

typedef struct ne_text_writer ne_text_writer;

typedef struct ne_text {
  const char *bytes;        /* the normalised view; not NUL-terminated */
  uint32_t length;          /* bytes of the view */
  const char *input;        /* what the caller handed over */
  uint32_t input_length;    /* bytes of it */
  NE_LIST(ne_step) steps;   /* empty where the view is the input */
  NE_LIST(ne_span) invalid; /* invalid sequences, offsets into the input; neighbours are one span */
  ne_text_writer *writer;   /* makes the view */
} ne_text;

/* Prepares the view of `input`, which must live as long as the text. Time linear in `length`. */
void ne_text_open(ne_text *text, const char *input, uint32_t length, ne_arena *arena);

/* The same in slices: ne_text_go_on reads about `size` bytes, at least 64; whether the view is there. */
void ne_text_begin(ne_text *text, const char *input, uint32_t length, ne_arena *arena);
bool ne_text_go_on(ne_text *text, uint32_t size);

/* The input offset where the view's [start, end) begins or ends: a span of the view becomes the smallest span of the
 * input that produced it. */
uint32_t ne_text_input_start(const ne_text *text, uint32_t view_offset);
uint32_t ne_text_input_end(const ne_text *text, uint32_t view_offset);

/* The view offset of the code point that the input byte at `input_offset` went into. */
uint32_t ne_text_view(const ne_text *text, uint32_t input_offset);

/* Kinds of code points, as far as boundaries need them. */
typedef enum ne_kind {
  NE_KIND_BLANK,       /* blank, tab, no-break and other spaces */
  NE_KIND_BREAK,       /* line feed, carriage return */
  NE_KIND_DIGIT,       /* ASCII digit */
  NE_KIND_LOWER,       /* lower-case letter of an alphabet, and letters without case that are not below */
  NE_KIND_UPPER,       /* upper-case or title-case letter */
  NE_KIND_HAN,         /* Han ideograph, 〇 and 々 */
  NE_KIND_KANA,        /* hiragana, katakana */
  NE_KIND_HANGUL,      /* Korean syllable */
  NE_KIND_MARK,        /* combining mark */
  NE_KIND_OTHER        /* punctuation, symbols, controls, U+FFFD */
} ne_kind;

extern const uint8_t ne_ascii_kinds[128]; /* ne_kind */
ne_kind ne_kind_look_up(uint32_t code_point);

static inline ne_kind ne_kind_of(uint32_t code_point) {
  if (code_point < 0x80) return (ne_kind)ne_ascii_kinds[code_point];
  if (code_point - 0x4E00 <= 0x9FFF - 0x4E00) return NE_KIND_HAN;
  return ne_kind_look_up(code_point);
}

/* Letter or digit of a script that is written in words: such a neighbour forbids a boundary. */
#define NE_WORDLIKE(kind) ((kind) == NE_KIND_DIGIT || (kind) == NE_KIND_LOWER || (kind) == NE_KIND_UPPER)

/* ASCII alone: of a larger character none is true of any byte. */
static inline bool ne_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool ne_capital(char c) { return c >= 'A' && c <= 'Z'; }
static inline bool ne_small(char c) { return c >= 'a' && c <= 'z'; }
static inline bool ne_letter(char c) { return ne_capital(c) || ne_small(c); }
static inline bool ne_alphanumeric(char c) { return ne_letter(c) || ne_digit(c); }

/* The code point of three bytes at `p`: what their marks add to it is taken off at once. */
static inline uint32_t ne_decode_three(const char *p) {
  const unsigned char *b = (const unsigned char *)p;
  return ((uint32_t)b[0] << 12) + ((uint32_t)b[1] << 6) + b[2] - 0xE2080;
}

/* The code point at `p`, which must lie before `end` in valid UTF-8; `*size` is its bytes. */
static inline uint32_t ne_decode(const char *p, const char *end, int *size) {
  const unsigned char *b = (const unsigned char *)p;
  (void)end;
  if (b[0] < 0x80) return *size = 1, b[0];
  if (b[0] - 0xE0u < 0x10) return *size = 3, ne_decode_three(p);
  if (b[0] < 0xE0) return *size = 2, (uint32_t)(b[0] & 0x1F) << 6 | (b[1] & 0x3F);
  return *size = 4, (uint32_t)(b[0] & 0x07) << 18 | (uint32_t)(b[1] & 0x3F) << 12 | (uint32_t)(b[2] & 0x3F) << 6 |
                    (b[3] & 0x3F);
}

/* The code point at `p` of bytes that may be anything, or -1 for an invalid sequence, of which `*size` is then the maximal
 * subpart (Unicode, 3.9). */
int32_t ne_decode_strictly(const unsigned char *p, const unsigned char *end, int *size);

/* The code point that ends before `p`; `*size` is its bytes. `start` < `p`. */
static inline uint32_t ne_decode_back(const char *start, const char *p, int *size) {
  const char *end = p--;
  while (p > start && (*p & 0xC0) == 0x80) p--;
  return ne_decode(p, end, size);
}

/* Writes 1 to 4 bytes and returns how many. */
int ne_encode(uint32_t code_point, char *out);

/* Lower case, one code point for one. */
uint32_t ne_lower_look_up(uint32_t code_point);

static inline uint32_t ne_lower(uint32_t code_point) {
  if (code_point < 0x80) return code_point - 'A' < 26 ? code_point + ('a' - 'A') : code_point;
  if (code_point - 0x4E00 <= 0x9FFF - 0x4E00) return code_point;
  return ne_lower_look_up(code_point);
}

/* Whether a word may begin or end at `at` in [start, end): not between two wordlike code points, not before a combining mark. */
bool ne_boundary_look_up(const char *bytes, uint32_t start, uint32_t end, uint32_t at);

static inline bool ne_boundary(const char *bytes, uint32_t start, uint32_t end, uint32_t at) {
  if (at <= start || at >= end) return true;
  unsigned char before = (unsigned char)bytes[at - 1], after = (unsigned char)bytes[at];
  if (before < 0x80 && after < 0x80)
    return !(NE_WORDLIKE(ne_ascii_kinds[before]) && NE_WORDLIKE(ne_ascii_kinds[after]));
  return ne_boundary_look_up(bytes, start, end, at);
}

/* NFC and the folds of the view for a string of its own (a pack's word, `newsextract.normalize`); in the arena,
 * NUL-terminated. HTML entities are left as they are. */
char *ne_normalize(ne_arena *arena, const char *bytes, size_t length, size_t *out_length);

#endif
