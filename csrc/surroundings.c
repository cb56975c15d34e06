#include "surroundings.h"

#include <stdlib.h>
#include <string.h>

enum {
  FAR = 1000,   /* a distance that is not known, or more than a window */
  NESTING = 16, /* of groups in a pattern */
  KEPT = 8      /* wants of a piece of a pattern */
};

static const uint32_t reaches[NE_BANDS] = {1, 4, 28};

/* As ne_set_add(), for a set that is held in registers. */
static inline void add(ne_symbol_set *set, char symbol) {
  uint64_t bit = (uint64_t)1 << (symbol & 63), high = 0 - (uint64_t)(symbol >> 6 & 1);
  set->low |= bit & ~high;
  set->high |= bit & high;
}

void ne_surroundings_of(const char *window, size_t count, size_t at, ne_surroundings *around) {
  ne_symbol_set before = {0, 0}, behind = {0, 0};
  size_t distance = 1;
  for (int band = 0; band < NE_BANDS; band++) {
    for (; distance <= reaches[band] && (distance <= at || at + distance < count); distance++) {
      add(&before, distance <= at ? window[at - distance] : 0);
      add(&behind, at + distance < count ? window[at + distance] : 0);
    }
    if (at < reaches[band]) add(&before, 0);
    if (count - at <= reaches[band]) add(&behind, 0);
    around->within[band] = before;
    around->within[NE_BANDS + band] = behind;
  }
}

/* ---- Reading a pattern ------------------------------------------------------------------------------------------*/

/* A symbol that a piece of a pattern wants, and how far from its start and its end at most; FAR where that is not known. Once the
 * trigger is read, the distance is the one from it. */
typedef struct wanted {
  ne_symbol_set symbols;
  uint32_t from_start, from_end;
  enum { ANYWHERE, BEFORE, BEHIND } side;
} wanted;

typedef struct piece {
  wanted wants[KEPT];
  size_t count;
  uint32_t width;          /* at most */
  bool trigger;            /* is in it */
  uint32_t before, behind; /* width before and behind the trigger */
} piece;

typedef struct reading {
  const char *p;
  int depth;
  bool unknown; /* something that is not read */
} reading;

static uint32_t sum(uint32_t a, uint32_t b) { return a + b < FAR ? a + b : FAR; }

/* Sets the side of wants that have a piece with the trigger behind or before them; those at no known distance are left. */
static void take_side(piece *piece, bool before, uint32_t between) {
  size_t kept = 0;
  for (size_t i = 0; i < piece->count; i++) {
    wanted *want = &piece->wants[i];
    uint32_t *distance = before ? &want->from_end : &want->from_start;
    if (*distance == FAR) continue;
    *distance = sum(*distance, between);
    want->side = before ? BEFORE : BEHIND;
    piece->wants[kept++] = *want;
  }
  piece->count = kept;
}

/* Puts `next` behind what is read. */
static void append(piece *piece, struct piece *next) {
  if (piece->trigger) take_side(next, false, piece->behind);
  else if (next->trigger) take_side(piece, true, next->before);
  for (size_t i = 0; i < piece->count; i++)
    if (piece->wants[i].side == ANYWHERE) piece->wants[i].from_end = sum(piece->wants[i].from_end, next->width);
  for (size_t i = 0; i < next->count && piece->count < KEPT; i++) {
    wanted *want = &piece->wants[piece->count++];
    *want = next->wants[i];
    if (want->side == ANYWHERE) want->from_start = sum(want->from_start, piece->width);
  }
  if (next->trigger) piece->before = sum(piece->width, next->before), piece->behind = next->behind;
  else if (piece->trigger) piece->behind = sum(piece->behind, next->width);
  piece->trigger |= next->trigger;
  piece->width = sum(piece->width, next->width);
}

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }

/* What is wanted where `other` may stand for the piece: the one or the other. */
static void unite(piece *piece, const struct piece *other) {
  bool used[KEPT] = {false};
  size_t kept = 0;
  for (size_t i = 0; i < piece->count; i++) {
    size_t k = 0;
    while (k < other->count && (used[k] || other->wants[k].side != piece->wants[i].side)) k++;
    if (k == other->count) continue;
    used[k] = true;
    wanted *want = &piece->wants[kept++];
    *want = piece->wants[i];
    want->symbols.low |= other->wants[k].symbols.low;
    want->symbols.high |= other->wants[k].symbols.high;
    want->from_start = larger(want->from_start, other->wants[k].from_start);
    want->from_end = larger(want->from_end, other->wants[k].from_end);
  }
  piece->count = kept;
  piece->width = larger(piece->width, other->width);
  piece->before = larger(piece->before, other->before);
  piece->behind = larger(piece->behind, other->behind);
}

static piece one_of(ne_symbol_set symbols) {
  return (piece){.wants = {{symbols, 1, 1, ANYWHERE}}, .count = 1, .width = 1};
}

static piece read_class(reading *r) {
  ne_symbol_set symbols = {0, 0};
  bool negative = *r->p == '^', first = true;
  if (negative) r->p++;
  for (; *r->p && (*r->p != ']' || first); r->p++, first = false) {
    if (*r->p == '\\' || *r->p == '[' || (r->p[1] == '-' && r->p[2] != ']')) r->unknown = true;
    ne_set_add(&symbols, *r->p);
  }
  if (*r->p) r->p++;
  if (negative) symbols = (ne_symbol_set){~symbols.low & ~(uint64_t)1, ~symbols.high};
  return one_of(symbols);
}

static piece read_alternatives(reading *r);

static piece read_group(reading *r) {
  bool ahead = false, behind = false, negative = false;
  if (*r->p == '?') {
    r->p++;
    behind = *r->p == '<' && (r->p[1] == '=' || r->p[1] == '!');
    r->p += behind;
    ahead = !behind && (*r->p == '=' || *r->p == '!');
    negative = *r->p == '!';
    if (*r->p == '<') r->p += strcspn(r->p, ">");
    else if (!ahead && !behind && *r->p != ':' && *r->p != '|' && *r->p != '>') r->unknown = true;
    if (*r->p) r->p++;
  }
  piece group = read_alternatives(r);
  if (*r->p) r->p++;
  if (!ahead && !behind) return group;
  if (group.trigger) r->unknown = true;
  group.width = 0;
  if (negative) group.count = 0;
  for (size_t i = 0; i < group.count; i++) *(ahead ? &group.wants[i].from_end : &group.wants[i].from_start) = FAR;
  return group;
}

static piece read_element(reading *r) {
  char c = *r->p++;
  if (c == '(') return read_group(r);
  if (c == '[') return read_class(r);
  if (c == '!') return (piece){.width = 1, .trigger = true};
  if (c == '^') return (piece){.width = 0};
  if (c == '.' || c == '\\') r->unknown = true;
  ne_symbol_set symbols = {0, 0};
  ne_set_add(&symbols, c == '$' ? 0 : c);
  piece element = one_of(symbols);
  if (c == '$') element.width = 0, element.wants[0].from_end = FAR;
  return element;
}

static piece read_repeated(reading *r) {
  piece element = read_element(r);
  unsigned long least = 1, most = 1;
  if (*r->p == '?') {
    least = 0;
    r->p++;
  } else if (*r->p == '{') {
    char *end;
    least = most = strtoul(r->p + 1, &end, 10);
    if (*end == ',') most = strtoul(end + 1, &end, 10);
    if (*end != '}') r->unknown = true;
    r->p = end + (*end != 0);
  } else {
    return element;
  }
  if (*r->p == '?' || *r->p == '+') r->p++; /* lazy or possessive */
  if (element.trigger) r->unknown = true;
  if (!least) element.count = 0;
  uint32_t width = element.width;
  for (unsigned long i = 1; i < most && element.width < FAR; i++) element.width = sum(element.width, width);
  for (size_t i = 0; i < element.count; i++) element.wants[i].from_end = sum(element.wants[i].from_end, element.width - width);
  return element;
}

static piece read_alternatives(reading *r) {
  piece all = {.width = 0}, here = {.width = 0};
  bool first = true;
  if (++r->depth > NESTING) r->unknown = true;
  for (;;) {
    if (*r->p && *r->p != '|' && *r->p != ')' && !r->unknown) {
      piece next = read_repeated(r);
      append(&here, &next);
      continue;
    }
    if (first) all = here;
    else if (all.trigger != here.trigger) r->unknown = true;
    else unite(&all, &here);
    first = false;
    here = (piece){.width = 0};
    if (*r->p != '|' || r->unknown) break;
    r->p++;
  }
  r->depth--;
  return all;
}

uint32_t ne_read_wants(const char *pattern, ne_want wants[NE_WANTS]) {
  reading r = {.p = pattern};
  piece all = read_alternatives(&r);
  size_t count = 0;
  if (*r.p || !all.trigger) r.unknown = true;
  for (size_t i = 0; !r.unknown && i < all.count && count < NE_WANTS; i++) {
    const wanted *want = &all.wants[i];
    uint32_t distance = want->side == BEFORE ? want->from_end : want->from_start, band = 0;
    while (band < NE_BANDS && distance > reaches[band]) band++;
    if (band < NE_BANDS) wants[count++] = (ne_want){want->symbols, (want->side == BEFORE ? 0 : NE_BANDS) + band};
  }
  while (count < NE_WANTS) wants[count++] = (ne_want){{~(uint64_t)0, ~(uint64_t)0}, 0};
  return r.unknown ? FAR : all.before;
}
