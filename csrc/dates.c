#include "dates.h"

#include <stdio.h>
#include <string.h>

#include "date_rules.h"
#include "date_values.h"

enum {
  GAP = 24,          /* bytes between two pieces of one expression */
  CLAUSE = 72,       /* bytes on either side in which a future word may govern */
  LEAN = 1200,       /* bytes after a date in which later expressions may lean on it */
  HEAD = 96,         /* bytes at the head of a paragraph in which a dateline stands */
  NUMBERS = 48       /* bytes of digits or numerals that are skipped at once */
};

/* An expression under way: one piece or several that were joined. */
typedef struct expression {
  ne_piece piece;
  uint32_t outer_start, outer_end;
  uint8_t mod;
  bool opens, closes;    /* open intervals */
  bool range;            /* goes on to `next` */
} expression;

struct ne_date_state {
  ne_moment dateline;
  ne_moment last;        /* the last date of the text */
  uint32_t last_end;     /* where its expression ends */
  uint32_t last_block;
  uint32_t block_start;  /* where the block of the run begins */
  /* Where the latest look for future words found none and no end of a clause, so that dates side by side do not look again. */
  ne_span quiet_before;  /* none ends behind its start, up to its end */
  ne_span quiet_after;   /* none begins in it */
  NE_LIST(expression) expressions; /* of the run */
};

void ne_dates_begin(ne_date_finder *finder) {
  finder->state = ne_alloc_zero(finder->arena, sizeof *finder->state);
  finder->state->last_block = UINT32_MAX;
}

void ne_dates_end(ne_date_finder *finder) { NE_FREE_LIST(finder->arena, &finder->state->expressions); }

/* ---- Scanning: where pieces are ---------------------------------------------------------------------------------*/



/* Whether a byte goes on with a character that began before it. */
static bool inside_character(char c) { return ((unsigned char)c & 0xC0) == 0x80; }

/* Whether an ideograph of the unified block stands there: 7月4日，2024年世界大会 is not one date. */
static bool ideograph_at(const char *bytes, uint32_t at, uint32_t end) {
  return at < end && (unsigned char)bytes[at] >= 0xE4 && (unsigned char)bytes[at] <= 0xE9;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* Whether `size` digits at `at` go on from something before them, such as a version or a name. `after` is where a piece
 * ended. */
static bool goes_on(const char *bytes, uint32_t start, uint32_t at, uint32_t size, uint32_t after) {
  if (at == start || at == after) return false;
  char before = bytes[at - 1];
  if (ne_letter(before)) return size != 4;
  if (before == '-' && at - 1 > start && at - 1 != after && ne_letter(bytes[at - 2])) return true; /* GPT-4 */
  return (before == '.' || before == ',' || before == ':' || before == '/') && at - 1 > start && at - 1 != after &&
         ne_digit(bytes[at - 2]);
}

static void scan(ne_date_finder *finder, uint32_t start, uint32_t end) {
  const char *bytes = finder->text->bytes;
  const ne_date_rules *rules = finder->rules;
  const ne_date_starts *starts = ne_date_rules_starts(rules);
  struct ne_date_state *state = finder->state;
  uint32_t after = UINT32_MAX, numerals = UINT32_MAX; /* where the last piece, or the last numeral, ended */
  for (uint32_t at = start; (at = ne_date_starts_next(starts, bytes, start, at, end, after)) < end;) {
    int length;
    uint32_t code_point = ne_decode(bytes + at, bytes + end, &length), size = (uint32_t)length;
    if (ne_digit(bytes[at])) {
      while (at + size < end && ne_digit(bytes[at + size])) size++;
      if (size > 14 || goes_on(bytes, start, at, size, after)) {
        at += size;
        continue;
      }
    } else if (ne_date_numeral(starts, code_point)) {
      bool goes = numerals == at && after != at;
      numerals = at + size;
      if (goes) {
        at += size;
        continue;
      }
    }
    expression *found = NE_PUSH(finder->arena, &state->expressions);
    bool guard;
    ne_match_result result = ne_date_match(rules, finder->matcher, bytes, end, at, &found->piece, &guard);
    if (result != NE_MATCHED || guard || found->piece.end == at) state->expressions.count--;
    if (result == NE_MATCH_LIMIT) finder->limits_hit++;
    if (result == NE_MATCHED && found->piece.end > at) {
      at = found->piece.end;
      if (!guard) after = at;
    } else {
      at += size;
    }
  }
}

/* ---- Composing: which pieces are one expression -----------------------------------------------------------------*/

static uint64_t dated(const ne_piece *piece) {
  return piece->known & (NE_FIELDS_UP_TO_DAY | NE_FIELD_BIT(DAYPART) | NE_FIELDS_OF_CLOCK);
}

static int coarsest(uint64_t known) { return known ? __builtin_ctzll(known) : NE_FIELDS; }

static int finest(uint64_t known) { return known ? 63 - __builtin_clzll(known) : -1; }

static bool plain_date(const ne_piece *piece) {
  return dated(piece) && !(piece->known & (NE_FIELD_BIT(UNIT) | NE_FIELD_BIT(REF) | NE_FIELD_BIT(SET)));
}

static bool has(const ne_piece *piece, ne_date_field field) { return piece->known >> field & 1; }

/* Whether two names of one day stand together: a weekday and a day of a month. */
static bool same_day(const ne_piece *a, const ne_piece *b) {
  const uint64_t week = NE_FIELD_BIT(WEEKDAY) | NE_FIELD_BIT(WEEK), month = NE_FIELD_BIT(MONTH) | NE_FIELD_BIT(DAY);
  uint64_t ka = dated(a), kb = dated(b);
  if (has(a, NE_FIELD_LUNAR) || has(b, NE_FIELD_LUNAR)) return false;
  if (has(a, NE_FIELD_SET) || has(b, NE_FIELD_SET)) return false;
  bool relative_a = has(a, NE_FIELD_DAY) && !has(a, NE_FIELD_MONTH) && a->fields[NE_FIELD_DAY].how != NE_IS;
  bool weekly_a = (ka & week) && !(ka & month), weekly_b = (kb & week) && !(kb & month);
  bool dated_a = (ka & NE_FIELD_BIT(DAY)) && !(ka & week) && !relative_a;
  bool dated_b = (kb & NE_FIELD_BIT(DAY)) && !(kb & week) && b->fields[NE_FIELD_DAY].how == NE_IS;
  return ((weekly_a || relative_a) && dated_b) || (dated_a && weekly_b);
}

/* Whether two durations are one: 8天20小时. */
static bool adds_up(const ne_piece *a, const ne_piece *b) {
  const uint64_t other = NE_FIELD_BIT(REF) | NE_FIELD_BIT(SET);
  return has(a, NE_FIELD_UNIT) && has(b, NE_FIELD_UNIT) && !((a->known | b->known) & other) && !dated(a) && !dated(b) &&
         !has(a, NE_FIELD_SHIFT) && a->fields[NE_FIELD_UNIT].code && b->fields[NE_FIELD_UNIT].code &&
         ne_date_unit_is_finer(b->fields[NE_FIELD_UNIT].code, a->fields[NE_FIELD_UNIT].code);
}

/* `b` adds to `a` what is finer, or, upwards, what is coarser. */
static bool joins(const ne_piece *a, const ne_piece *b, bool up) {
  if (b->known == NE_FIELD_BIT(ZONE)) return !up && has(a, NE_FIELD_HOUR) && !has(a, NE_FIELD_ZONE);
  if (!plain_date(b) || (a->known & NE_FIELD_BIT(UNIT)) || (a->known & NE_FIELD_BIT(REF))) return false;
  if (has(a, NE_FIELD_SET) && !(dated(b) & ~NE_FIELDS_UP_TO_DAY)) return false;
  uint64_t ka = dated(a), kb = dated(b);
  if (up) kb &= ~(ka & NE_FIELD_BIT(DAYPART));
  else if (has(b, NE_FIELD_HOUR)) ka &= ~(kb & NE_FIELD_BIT(DAYPART)); /* this evening at 7 p.m. */
  if (!ka || !kb || (ka & kb)) return false;
  bool whole_day_a = has(a, NE_FIELD_DAY) || has(a, NE_FIELD_WEEKDAY), mod = has(a, NE_FIELD_MOD);
  const uint64_t ages = NE_FIELD_BIT(CENTURY) | NE_FIELD_BIT(DECADE);
  if (up) return coarsest(ka) > finest(kb) && !(has(b, NE_FIELD_MOD)) && !(kb & ages);
  if (finest(ka) >= coarsest(kb)) return false;
  bool of_the_day = (kb & ~NE_FIELDS_UP_TO_DAY) && !(kb & NE_FIELDS_UP_TO_DAY);
  if (mod && !has(b, NE_FIELD_MOD) && !of_the_day) return false;
  if (of_the_day) /* parts of the day follow days: late Monday night */
    return whole_day_a || (ka & ~NE_FIELDS_UP_TO_DAY) != 0 || has(a, NE_FIELD_FEAST) || has(a, NE_FIELD_SET);
  if (has(b, NE_FIELD_DAY) && !has(b, NE_FIELD_MONTH)) return has(a, NE_FIELD_MONTH);
  if (has(b, NE_FIELD_WEEKDAY) && !has(b, NE_FIELD_WEEK)) return has(a, NE_FIELD_WEEK) || has(b, NE_FIELD_NTH);
  if (b->fields[coarsest(kb)].how != NE_IS && b->fields[coarsest(kb)].how != NE_FROM_NOW) return false;
  return true;
}

/* Whether a piece that leads is completed by `b`: a reference or a repetition by a duration, the rest by a date. */
static bool leads_to(const ne_piece *a, const ne_piece *b) {
  const uint64_t other = NE_FIELD_BIT(SHIFT) | NE_FIELD_BIT(REF) | NE_FIELD_BIT(SET);
  if (b->leads || b->needs_range) return false;
  if (has(a, NE_FIELD_REF) || has(a, NE_FIELD_SET)) {
    bool limit = has(b, NE_FIELD_SHIFT) && b->fields[NE_FIELD_SHIFT].code; /* 未来五年内 is 未来五年 */
    return has(b, NE_FIELD_UNIT) && !(b->known & (limit ? other & ~NE_FIELD_BIT(SHIFT) : other));
  }
  if (has(a, NE_FIELD_NTH) && !dated(a))
    return (has(b, NE_FIELD_MONTH) || has(b, NE_FIELD_SEASON)) && !has(b, NE_FIELD_YEAR) && plain_date(b);
  if (has(a, NE_FIELD_MOD)) return plain_date(b) && (dated(b) & NE_FIELDS_UP_TO_DAY) && !has(b, NE_FIELD_MOD);
  return has(b, NE_FIELD_UNIT) && !(b->known & other); /* the first number of 三到五年 */
}

static void lead(expression *a, const expression *b) {
  ne_piece merged = b->piece;
  for (int f = 0; f < NE_FIELDS; f++)
    if ((a->piece.known >> f & 1) && !(b->piece.known >> f & 1)) merged.fields[f] = a->piece.fields[f];
  merged.known |= a->piece.known;
  if (has(&merged, NE_FIELD_REF) && has(&merged, NE_FIELD_SHIFT)) {
    merged.known &= ~NE_FIELD_BIT(SHIFT);
    merged.end = merged.whole;
  }
  merged.start = a->piece.start;
  merged.rule = a->piece.rule;
  merged.needs_join = false;
  merged.may_lead = false;
  a->piece = merged;
}

static void merge(expression *a, const expression *b) {
  if (has(&b->piece, NE_FIELD_HOUR) && has(&b->piece, NE_FIELD_DAYPART) && !has(&a->piece, NE_FIELD_HOUR))
    a->piece.known &= ~NE_FIELD_BIT(DAYPART); /* an hour has its own */
  for (int f = 0; f < NE_FIELDS; f++)
    if ((b->piece.known >> f & 1) && !(a->piece.known >> f & 1)) a->piece.fields[f] = b->piece.fields[f];
  a->piece.known |= b->piece.known;
  if (has(&b->piece, NE_FIELD_YEAR)) a->piece.bare_year = b->piece.bare_year;
  if (b->piece.end > a->piece.end) a->piece.end = b->piece.end;
}

/* A date and a weekday are the date; a relative day and a date as well. */
static void merge_same(expression *a, const expression *b) {
  const uint64_t week = NE_FIELD_BIT(WEEKDAY) | NE_FIELD_BIT(WEEK);
  const ne_piece *named = has(&b->piece, NE_FIELD_WEEKDAY) ? &b->piece : &a->piece;
  if (has(named, NE_FIELD_WEEKDAY)) { /* it tells which year is meant */
    a->piece.fields[NE_FIELD_CHECK] = named->fields[NE_FIELD_WEEKDAY];
    a->piece.known |= NE_FIELD_BIT(CHECK);
  }
  if (has(&b->piece, NE_FIELD_WEEKDAY)) {
    uint64_t rest = b->piece.known & ~week;
    for (int f = 0; f < NE_FIELDS; f++)
      if ((rest >> f & 1) && !(a->piece.known >> f & 1)) a->piece.fields[f] = b->piece.fields[f];
    a->piece.known |= rest;
  } else {
    for (int f = 0; f < NE_FIELDS; f++)
      if (b->piece.known >> f & 1) a->piece.fields[f] = b->piece.fields[f];
    a->piece.known = (a->piece.known & ~(week | NE_FIELD_BIT(DAY))) | b->piece.known;
    a->piece.bare_year = b->piece.bare_year;
  }
  a->piece.end = b->piece.end;
}

/* Whether bytes[start, end) is the cue alone, with a blank on either side or none. */
static bool only_cue(const ne_date_finder *finder, ne_date_cue_kind kind, uint32_t start, uint32_t end) {
  const char *bytes = finder->text->bytes;
  while (start < end && is_blank(bytes[start])) start++;
  while (end > start && is_blank(bytes[end - 1])) end--;
  if (start == end) return false;
  const ne_date_cue *cue = ne_date_cue_at(finder->rules, kind, bytes, start, end);
  return cue && cue->length == end - start;
}

/* The cue that bytes[start, end) is, with blanks around it, between a duration and a date. */
static const ne_date_cue *offset_cue(const ne_date_finder *finder, uint32_t start, uint32_t end) {
  const char *bytes = finder->text->bytes;
  while (start < end && is_blank(bytes[start])) start++;
  while (end > start && is_blank(bytes[end - 1])) end--;
  const ne_date_cue *cue = ne_date_cue_at(finder->rules, NE_DATE_CUE_OFFSET, bytes, start, end);
  return cue && cue->length == end - start ? cue : NULL;
}

static bool only_blanks(const char *bytes, uint32_t start, uint32_t end) {
  if (end - start > 2) return false;
  for (; start < end; start++)
    if (!is_blank(bytes[start])) return false;
  return true;
}

static bool only_blanks_between(const char *bytes, uint32_t start, uint32_t end) {
  while (start < end && is_blank(bytes[start])) start++;
  return start == end;
}

/* Whether the hour `a` behind `from` or `between`, which ends the bytes from `start`, begins a range to `b`. */
static bool begins_range(const ne_date_finder *finder, uint32_t start, const ne_piece *a, const ne_piece *b) {
  if (!has(a, NE_FIELD_HOUR) || !has(b, NE_FIELD_HOUR) || b->start < a->end || b->start - a->end > GAP) return false;
  if (!only_cue(finder, NE_DATE_CUE_INTRO, start, a->start)) return false;
  return only_cue(finder, NE_DATE_CUE_RANGE, a->end, b->start) || only_cue(finder, NE_DATE_CUE_AND, a->end, b->start);
}

/* Joins what is one date: first what stands side by side, then names of one day, then ranges. Reads each gap a few
 * times. */
static void compose(ne_date_finder *finder, uint32_t end) {
  struct ne_date_state *state = finder->state;
  const char *bytes = finder->text->bytes;
  expression *items = state->expressions.items;
  size_t kept = 0;
  for (size_t i = 0; i < state->expressions.count; i++) {
    if (!kept) {
      items[kept++] = items[i];
      continue;
    }
    expression *a = &items[kept - 1];
    const expression *b = &items[i];
    uint32_t gap = b->piece.start - a->piece.end;
    if (gap <= GAP) {
      uint32_t from = a->piece.end, to = b->piece.start;
      bool touching = gap == 0 || only_blanks(bytes, from, to);
      if ((a->piece.leads || a->piece.may_lead) && leads_to(&a->piece, &b->piece) &&
          (touching || only_cue(finder, NE_DATE_CUE_LEAD, from, to))) {
        lead(a, b);
        continue;
      }
      if (a->piece.leads) {
        *a = *b;
        continue;
      }
      if (adds_up(&a->piece, &b->piece) && (touching || only_cue(finder, NE_DATE_CUE_PLUS, from, to))) {
        if (!has(&a->piece, NE_FIELD_UNIT2)) {
          a->piece.fields[NE_FIELD_AMOUNT2] = b->piece.fields[NE_FIELD_AMOUNT];
          a->piece.fields[NE_FIELD_UNIT2] = b->piece.fields[NE_FIELD_UNIT];
          a->piece.known |= NE_FIELD_BIT(UNIT2) | (has(&b->piece, NE_FIELD_AMOUNT) ? NE_FIELD_BIT(AMOUNT2) : 0);
        }
        if (has(&b->piece, NE_FIELD_SHIFT)) { /* two weeks and two days ago */
          a->piece.fields[NE_FIELD_SHIFT] = b->piece.fields[NE_FIELD_SHIFT];
          a->piece.known |= NE_FIELD_BIT(SHIFT);
          a->piece.whole = b->piece.whole;
        }
        a->piece.end = b->piece.end;
        continue;
      }
      bool comma = has(&b->piece, NE_FIELD_DAY) && only_cue(finder, NE_DATE_CUE_SAME, from, to);
      if (joins(&a->piece, &b->piece, false) && comma && a->piece.language == b->piece.language) {
        merge(a, b);
        continue;
      }
      if (joins(&a->piece, &b->piece, false) && (touching || only_cue(finder, NE_DATE_CUE_JOIN, from, to))) {
        merge(a, b);
        continue;
      }
      if (joins(&a->piece, &b->piece, false) && i + 1 < state->expressions.count && !b->piece.leads &&
          begins_range(finder, from, &b->piece, &items[i + 1].piece)) {
        merge(a, b);
        continue;
      }
      if (joins(&a->piece, &b->piece, true) && !ideograph_at(bytes, b->piece.end, end) &&
          only_cue(finder, NE_DATE_CUE_JOIN_UP, from, to)) {
        merge(a, b);
        continue;
      }
      if (joins(&a->piece, &b->piece, true) && gap && touching &&
          (ne_letter(bytes[b->piece.start]) || has(&a->piece, NE_FIELD_SECOND)) && /* Oct 26 15:50:06 2016 */
          (unsigned char)bytes[a->piece.start] < 0x80) {
        merge(a, b);
        continue;
      }
      if (same_day(&a->piece, &b->piece)) {
        if (touching || only_cue(finder, NE_DATE_CUE_SAME, from, to)) {
          merge_same(a, b);
          continue;
        }
        const ne_date_cue *close = only_cue(finder, NE_DATE_CUE_BRACKET, from, to)
                                ? ne_date_cue_at(finder->rules, NE_DATE_CUE_CLOSE, bytes, b->piece.end, end) : NULL;
        if (close) {
          merge_same(a, b);
          a->piece.end += close->length;
          continue;
        }
      }
    }
    if (a->piece.leads) *a = *b;
    else items[kept++] = items[i];
  }
  if (kept && items[kept - 1].piece.leads) kept--;
  state->expressions.count = kept;
}

/* Whether a range may lead from `a` to `b`. Two years that are both told in full are two expressions (TIMEX3). */
static bool ranges(const ne_date_finder *finder, const ne_piece *a, const ne_piece *b) {
  if (!plain_date(a) || !plain_date(b)) return false;
  bool years = !finder->with_modifiers && has(a, NE_FIELD_YEAR) && has(b, NE_FIELD_YEAR) && !has(a, NE_FIELD_DAY) && !has(b, NE_FIELD_DAY);
  if (years && !a->half_of_range && !b->needs_range) return false;
  if (has(a, NE_FIELD_SET) || has(b, NE_FIELD_SET)) return false;
  if (b->needs_range && has(b, NE_FIELD_DAY) && !has(a, NE_FIELD_DAY)) return false;
  int fa = finest(dated(a)), fb = finest(dated(b));
  bool clock_a = fa >= NE_FIELD_DAYPART, clock_b = fb >= NE_FIELD_DAYPART;
  return clock_a == clock_b || (dated(b) & NE_FIELDS_UP_TO_DAY);
}

/* Whether a range leads from `a` to `b`; `*from` and `*to` get the bounds of all that belongs to it. */
static bool is_range(const ne_date_finder *finder, uint32_t start, uint32_t end, const ne_piece *a, const ne_piece *b,
                     uint32_t *from, uint32_t *to) {
  const char *bytes = finder->text->bytes;
  if (finder->narrative || b->start < a->end || b->start - a->end > GAP || !ranges(finder, a, b)) return false;
  bool range = only_cue(finder, NE_DATE_CUE_RANGE, a->end, b->start);
  bool pair = only_cue(finder, NE_DATE_CUE_AND, a->end, b->start);
  if (!range && !pair) return false;
  *from = a->start;
  *to = b->end;
  uint32_t before = a->start > start && is_blank(bytes[a->start - 1]) ? a->start - 1 : a->start;
  uint32_t after = b->end < end && is_blank(bytes[b->end]) ? b->end + 1 : b->end;
  const ne_date_cue *intro = ne_date_cue_before(finder->rules, NE_DATE_CUE_INTRO, bytes, start, before);
  const ne_date_cue *outro = ne_date_cue_at(finder->rules, NE_DATE_CUE_OUTRO, bytes, after, end);
  if (intro && (range || (intro->core && (!intro->wide || finder->with_modifiers)))) *from = before - intro->length;
  else intro = NULL;
  if (outro) *to = after + outro->length;
  return range || intro || outro;
}

/* A year of two digits behind one of four is in the same century: 1915-16. */
static void same_century(const ne_piece *a, ne_piece *b) {
  if (!b->bare_year || a->bare_year || !has(a, NE_FIELD_YEAR) || a->fields[NE_FIELD_YEAR].how != NE_IS) return;
  b->fields[NE_FIELD_YEAR].number += (int)a->fields[NE_FIELD_YEAR].number / 100 * 100;
  b->bare_year = false;
}

static bool ends_before(const ne_value *from, const ne_value *to) {
  return from->first != NE_NO_DAY && to->last != NE_NO_DAY && to->last < from->first;
}

static bool earlier_on_the_dial(const ne_piece *a, const ne_piece *b) {
  return (int)a->fields[NE_FIELD_HOUR].number % 12 < (int)b->fields[NE_FIELD_HOUR].number % 12 ||
         a->fields[NE_FIELD_HOUR].number == b->fields[NE_FIELD_HOUR].number;
}

/* Gives the two ends of a range what only the other one tells: 6月1日-30日, 3-5 May 2024. */
static void complete_range(ne_piece *a, ne_piece *b) {
  uint64_t ka = dated(a), kb = dated(b);
  for (int f = 0; f < coarsest(kb) && f < NE_FIELDS; f++)
    if (ka >> f & 1 && !(f == NE_FIELD_DAYPART && has(b, NE_FIELD_HOUR)))
      b->fields[f] = a->fields[f], b->known |= (uint64_t)1 << f;
  for (int f = 0; f < coarsest(ka) && f < NE_FIELDS; f++)
    if (kb >> f & 1 && !(f == NE_FIELD_DAYPART && has(a, NE_FIELD_HOUR)))
      a->fields[f] = b->fields[f], a->known |= (uint64_t)1 << f;
  if (has(a, NE_FIELD_DAYPART) && !has(b, NE_FIELD_DAYPART) && has(b, NE_FIELD_HOUR)) {
    b->fields[NE_FIELD_DAYPART] = a->fields[NE_FIELD_DAYPART];
    b->known |= NE_FIELD_BIT(DAYPART);
  } else if (has(b, NE_FIELD_DAYPART) && !has(a, NE_FIELD_DAYPART) && has(a, NE_FIELD_HOUR) &&
             earlier_on_the_dial(a, b)) { /* from 5 to 6 p.m., but not from 11 to 1 p.m. */
    a->fields[NE_FIELD_DAYPART] = b->fields[NE_FIELD_DAYPART];
    a->known |= NE_FIELD_BIT(DAYPART);
  }
  a->bare_year = a->bare_year && b->bare_year;
}

/* ---- Modifiers and what governs ---------------------------------------------------------------------------------*/

/* Whether the piece is nothing but so many units. */
static bool plain_amount(const ne_piece *piece) {
  const uint64_t counted = NE_FIELD_BIT(SHIFT) | NE_FIELD_BIT(REF) | NE_FIELD_BIT(SET);
  return has(piece, NE_FIELD_UNIT) && !(piece->known & counted) && !dated(piece);
}

static bool allows(const ne_date_cue *cue, const ne_date_finder *finder, const ne_piece *piece) {
  bool over = (cue->mod == NE_MOD_MORE_THAN || cue->mod == NE_MOD_LESS_THAN) && has(piece, NE_FIELD_REF); /* over the past year */
  return !over && (!cue->only || (cue->only & piece->known)) &&
         (!cue->wide || (finder->with_modifiers && plain_amount(piece)));
}

/* Takes in the modifier in front, or behind. What two weeks are in `in two weeks` is a day. */
static void take_modifier(const ne_date_finder *finder, expression *e, const ne_date_cue *cue) {
  if (cue->mod) e->mod = cue->mod;
  e->opens |= cue->opens;
  e->closes |= cue->closes;
  if (!finder->with_modifiers) return;
  e->opens |= cue->wide_opens;
  e->closes |= cue->wide_closes;
  if (!plain_amount(&e->piece)) return;
  if (cue->mod == NE_MOD_AFTER) e->piece.fields[NE_FIELD_SHIFT] = (ne_term){1, NULL, NE_FROM_NOW};
  else if (cue->mod == NE_MOD_LESS_THAN) e->piece.fields[NE_FIELD_SHIFT] = (ne_term){0, "WITHIN", NE_IS};
  else return;
  e->piece.known |= NE_FIELD_BIT(SHIFT);
  e->piece.to_the_day = strcmp(e->piece.fields[NE_FIELD_UNIT].code, "W") == 0;
  e->mod = 0;
}

static void modify(const ne_date_finder *finder, expression *e, uint32_t start, uint32_t end) {
  const char *bytes = finder->text->bytes;
  e->outer_start = e->piece.start;
  e->outer_end = e->piece.end;
  for (int i = 0; i < (finder->with_modifiers ? 2 : 1); i++) { /* in about five hours */
    uint32_t before = e->outer_start;
    if (before > start && is_blank(bytes[before - 1])) before--;
    const ne_date_cue *cue = ne_date_cue_before(finder->rules, NE_DATE_CUE_BEFORE, bytes, start, before);
    if (!cue || !allows(cue, finder, &e->piece)) break;
    e->outer_start = before - cue->length;
    take_modifier(finder, e, cue);
    if (cue->core) e->piece.start = e->outer_start;
  }
  uint32_t after = e->piece.end;
  if (after < end && is_blank(bytes[after])) after++;
  const ne_date_cue *cue = ne_date_cue_at(finder->rules, NE_DATE_CUE_AFTER, bytes, after, end);
  if (cue && allows(cue, finder, &e->piece)) {
    e->outer_end = after + cue->length;
    take_modifier(finder, e, cue);
    if (cue->core) e->piece.end = e->outer_end;
  }
  if (!finder->with_modifiers) return;
  e->piece.start = e->outer_start;
  e->piece.end = e->outer_end;
}

/* What the word tells that governs bytes[at, to): in the same clause, no further away than the word reaches. */
static ne_date_tense tense_of(const ne_date_finder *finder, uint32_t start, uint32_t end, uint32_t at, uint32_t to) {
  struct ne_date_state *state = finder->state;
  const char *bytes = finder->text->bytes;
  uint32_t left = at - start > CLAUSE ? at - CLAUSE : start, right = end - to > CLAUSE ? to + CLAUSE : end;
  ne_span before = state->quiet_before, after = state->quiet_after;
  if (at < before.end) before.end = 0;
  uint32_t quiet = left;
  for (uint32_t p = at; p > left; p--) {
    if (p <= before.end && p > before.start) p = before.start > left ? before.start : left;
    if (p == left) break;
    if (inside_character(bytes[p])) continue;
    if (ne_date_cue_before(finder->rules, NE_DATE_CUE_STOP, bytes, left, p)) {
      if (p > quiet) quiet = p;
      break;
    }
    const ne_date_cue *cue = ne_date_cue_before(finder->rules, NE_DATE_CUE_TENSE, bytes, left, p);
    if (cue && (cue->tense == NE_TENSE_SAID || at - p <= cue->reach)) return cue->tense;
    if (cue && p > quiet) quiet = p;
  }
  state->quiet_before = (ne_span){quiet, at};
  if (to < after.start) after.end = 0;
  uint32_t longest = ne_date_cues_longest(finder->rules, NE_DATE_CUE_STOP);
  quiet = right - to > longest ? right - longest : to; /* what begins further on may not have ended */
  for (uint32_t p = to; p < right; p++) {
    if (p < after.end) p = after.end; /* which lies before `right` */
    if (p >= right) break;
    if (inside_character(bytes[p])) continue;
    if (ne_date_cue_at(finder->rules, NE_DATE_CUE_STOP, bytes, p, right)) {
      if (p < quiet) quiet = p;
      break;
    }
    if (ne_letter(bytes[p]) && p > start && ne_letter(bytes[p - 1])) continue;
    const ne_date_cue *cue = ne_date_cue_at(finder->rules, NE_DATE_CUE_TENSE, bytes, p, end);
    if (cue && cue->tense != NE_TENSE_SAID && p - to <= cue->reach) return cue->tense;
    if (cue && p < quiet) quiet = p;
    if (cue && cue->tense == NE_TENSE_SAID) break;
  }
  state->quiet_after = (ne_span){to, quiet};
  return NE_TENSE_OPEN;
}

/* Whether a sentence ends in bytes[from, to). */
static bool sentence_ends(const char *bytes, uint32_t from, uint32_t to) {
  if (to - from > 400) return true;
  for (uint32_t p = from; p < to; p++) {
    char c = bytes[p];
    if (c == '!' || c == '?' || c == ';') return true;
    if (c == '.' && p + 1 < to && is_blank(bytes[p + 1])) return true;
    if (p + 2 < to && c == (char)0xE3 && bytes[p + 1] == (char)0x80 && bytes[p + 2] == (char)0x82) return true;
    if (p + 2 < to && c == (char)0xEF && bytes[p + 1] == (char)0xBC &&
        (bytes[p + 2] == (char)0x81 || bytes[p + 2] == (char)0x9F || bytes[p + 2] == (char)0x9B)) return true;
  }
  return false;
}

/* Whether the expression leaves to the context which year, month or week it means. */
static bool open_year(const ne_piece *piece) {
  return !has(piece, NE_FIELD_YEAR) && !has(piece, NE_FIELD_WEEK) &&
         (piece->known & (NE_FIELD_BIT(MONTH) | NE_FIELD_BIT(DAY) | NE_FIELD_BIT(WEEKDAY) | NE_FIELD_BIT(QUARTER) |
                          NE_FIELD_BIT(SEASON) | NE_FIELD_BIT(FEAST)));
}

static void evaluate(ne_date_finder *finder, uint32_t start, uint32_t end, const expression *e, uint32_t block,
                     ne_value *value) {
  struct ne_date_state *state = finder->state;
  ne_reference reference = {
    .now = {finder->reference_year, finder->reference_month, finder->reference_day, 0},
    .day_first = finder->day_first, .narrative = finder->narrative, .prefer = finder->prefer,
  };
  if (state->dateline.year) reference.now = state->dateline, reference.dateline = true;
  uint32_t last_end = state->last_end < e->piece.start ? state->last_end : e->piece.start;
  if (state->last.year && (finder->narrative || e->piece.start - last_end <= LEAN)) reference.last = state->last;
  if (reference.last.year)
    reference.same_sentence = state->last_block == block && !sentence_ends(finder->text->bytes, last_end,
                                                                           e->piece.start);
  if (finder->prefer == NE_PREFER_NEWS && open_year(&e->piece))
    reference.tense = tense_of(finder, start, end, e->piece.start, e->piece.end);
  ne_date_value(&e->piece, &reference, value);
  if (value->missing) finder->missing_reference = true;
}

/* The days before or after a date that a modifier excludes. A clock time excludes no day. */
static void exclude(ne_date *date) {
  int32_t step = date->type == NE_DATE;
  if (date->mod == NE_MOD_BEFORE && date->first_day != NE_NO_DAY) {
    date->last_day = date->first_day - step;
    date->first_day = NE_NO_DAY;
  } else if (date->mod == NE_MOD_AFTER && date->last_day != NE_NO_DAY) {
    date->first_day = date->last_day + step;
    date->last_day = NE_NO_DAY;
  }
}

static ne_date *emit(ne_date_finder *finder, const expression *e, const ne_value *value) {
  ne_date *date = NE_PUSH(finder->arena, finder->dates);
  memset(date, 0, sizeof *date);
  date->start = e->piece.start;
  date->end = e->piece.end;
  date->outer_start = e->outer_start < e->piece.start ? e->outer_start : e->piece.start;
  date->outer_end = e->outer_end > e->piece.end ? e->outer_end : e->piece.end;
  date->value = ne_copy(finder->arena, value->text, strlen(value->text));
  date->other = value->other[0] ? ne_copy(finder->arena, value->other, strlen(value->other)) : NULL;
  date->first_day = value->first;
  date->last_day = value->last;
  date->type = value->type;
  date->mod = e->mod ? e->mod : value->mod;
  date->anchor = value->anchor;
  date->rule = e->piece.rule;
  if (date->type == NE_DATE || date->type == NE_TIME) {
    if (finder->with_modifiers && !e->opens && !e->closes) exclude(date);
    if (e->opens && !e->closes) date->last_day = NE_NO_DAY;
    if (e->closes && !e->opens) date->first_day = NE_NO_DAY;
  }
  return date;
}

void ne_date_likely_days(const ne_date *date, int32_t *first, int32_t *last) {
  *first = date->first_day;
  *last = date->last_day;
  if (*first == NE_NO_DAY || *last == NE_NO_DAY || *last - *first < 27) return;
  int32_t third = (*last - *first + 1) / 3;
  if (date->mod == NE_MOD_START || date->mod == NE_MOD_MID) *last -= third;
  if (date->mod == NE_MOD_END || date->mod == NE_MOD_MID) *first += third;
  if (date->mod == NE_MOD_START) *last -= third;
  if (date->mod == NE_MOD_END) *first += third;
}

/* What later expressions may lean on. */
static void remember(ne_date_finder *finder, const expression *e, const ne_value *value, uint32_t block) {
  struct ne_date_state *state = finder->state;
  if (!value->moment.year || e->piece.known & NE_FIELD_BIT(SET)) return;
  state->last = value->moment;
  state->last_end = e->piece.end;
  state->last_block = block;
}

/* A day at the head of a paragraph with a word such as 消息 or (Reuters) behind it, or one that is a paragraph of its
 * own as at the head of a letter: what follows was written then. */
static void find_dateline(ne_date_finder *finder, const expression *e, const ne_value *value, ne_run bounds) {
  struct ne_date_state *state = finder->state;
  const char *bytes = finder->text->bytes;
  if (e->piece.start - state->block_start > HEAD || !value->moment.day) return;
  uint32_t after = e->piece.end, block_end = finder->prose->blocks.items[bounds.block].end;
  while (after < block_end && is_blank(bytes[after])) after++;
  bool told = value->anchor == NE_ANCHOR_NONE;
  bool alone = told && after == block_end && only_blanks_between(bytes, state->block_start, e->piece.start);
  if (alone || (after < bounds.end && ne_date_cue_at(finder->rules, NE_DATE_CUE_DATELINE, bytes, after, bounds.end)))
    state->dateline = value->moment;
}

bool ne_dates_read_day(const ne_date_rules *rules, ne_matcher *matcher, const char *bytes, uint32_t start, uint32_t end,
                       int *year, int *month, int *day) {
  ne_piece piece;
  bool guard;
  while (start < end && is_blank(bytes[start])) start++;
  if (start == end || (unsigned char)bytes[start] >= 0x80) return false;
  if (ne_date_match(rules, matcher, bytes, end, start, &piece, &guard) != NE_MATCHED || guard) return false;
  ne_reference none;
  ne_value value;
  memset(&none, 0, sizeof none);
  ne_date_value(&piece, &none, &value);
  if (!value.moment.day || value.anchor != NE_ANCHOR_NONE) return false;
  *year = value.moment.year;
  *month = value.moment.month;
  *day = value.moment.day;
  return true;
}

/* Reads `e` and `to` as the two ends of a range, where they are. */
static bool read_range(ne_date_finder *finder, ne_run bounds, expression *e, expression *to) {
  struct ne_date_state *state = finder->state;
  ne_value value, last;
  uint32_t start, end;
  if (!is_range(finder, bounds.start, bounds.end, &e->piece, &to->piece, &start, &end)) return false;
  ne_piece from_alone = e->piece, to_alone = to->piece;
  ne_moment lean = state->last;
  uint32_t lean_end = state->last_end;
  complete_range(&e->piece, &to->piece);
  evaluate(finder, bounds.start, bounds.end, e, bounds.block, &value);
  remember(finder, e, &value, bounds.block);
  evaluate(finder, bounds.start, bounds.end, to, bounds.block, &last);
  bool open = !has(&to_alone, NE_FIELD_YEAR) && has(&to->piece, NE_FIELD_MONTH);
  for (int ahead = 0; open && ahead < 2 && ends_before(&value, &last); ahead++) { /* 8月至10月, 8月至2月 */
    to->piece.fields[NE_FIELD_YEAR] = (ne_term){value.moment.year + ahead, NULL, NE_IS};
    to->piece.known |= NE_FIELD_BIT(YEAR);
    evaluate(finder, bounds.start, bounds.end, to, bounds.block, &last);
  }
  if (ends_before(&value, &last) && last.first == last.last && has(&to->piece, NE_FIELD_WEEKDAY)) { /* 周五至周一 */
    ne_day day = ne_day_civil(last.last + 7);
    last.first = last.last = last.last + 7;
    snprintf(last.text, sizeof last.text, "%04d-%02d-%02d", day.year, day.month, day.day);
  }
  if (ends_before(&value, &last)) { /* what ends before it begins is no range */
    e->piece = from_alone;
    to->piece = to_alone;
    state->last = lean;
    state->last_end = lean_end;
    return false;
  }
  e->piece.start = start;
  e->piece.end = end;
  modify(finder, e, bounds.start, bounds.end);
  if (value.text[0] && last.text[0] && strlen(value.text) + strlen(last.text) + 2 < sizeof value.text) {
    strcat(value.text, "/");
    strcat(value.text, last.text);
  } else {
    value.text[0] = 0;
  }
  value.last = last.last;
  value.other[0] = 0;
  value.missing |= last.missing;
  if (value.type == NE_DATE) value.type = last.type;
  remember(finder, to, &last, bounds.block);
  emit(finder, e, &value);
  return true;
}

/* Whether `b` is one more day of the month of `a`: June 6 and 7. */
static bool goes_on_list(const ne_date_finder *finder, const ne_piece *a, const ne_piece *b, bool listed) {
  if (!has(b, NE_FIELD_DAY) || has(b, NE_FIELD_YEAR) || b->start < a->end || b->start - a->end > GAP) return false;
  if (!listed && !(has(a, NE_FIELD_DAY) && has(a, NE_FIELD_MONTH))) return false;
  return only_cue(finder, NE_DATE_CUE_AND, a->end, b->start) || only_cue(finder, NE_DATE_CUE_SAME, a->end, b->start);
}

void ne_dates_run(ne_date_finder *finder, uint32_t run) {
  struct ne_date_state *state = finder->state;
  ne_run bounds = finder->prose->runs.items[run];
  const char *bytes = finder->text->bytes;
  state->expressions.count = 0;
  state->block_start = finder->prose->blocks.items[bounds.block].start;
  state->quiet_before = state->quiet_after = (ne_span){0, 0};
  scan(finder, bounds.start, bounds.end);
  if (!state->expressions.count) return;
  compose(finder, bounds.end);
  for (size_t i = 0; i < state->expressions.count; i++) {
    expression *e = &state->expressions.items[i];
    e->outer_start = e->outer_end = 0;
    e->mod = 0;
    e->opens = e->closes = false;
  }
  bool listed = false;
  for (size_t i = 0; i < state->expressions.count; i++) {
    expression *e = &state->expressions.items[i], *to = i + 1 < state->expressions.count ? e + 1 : NULL;
    ne_value value, last;
    bool follows = i && e->piece.start - e[-1].piece.end <= GAP && only_cue(finder, NE_DATE_CUE_RANGE,
                                                                            e[-1].piece.end, e->piece.start);
    listed = i && e->piece.needs_range && goes_on_list(finder, &e[-1].piece, &e->piece, listed);
    if (e->piece.needs_range && !listed && !(finder->narrative && follows)) continue;
    if (follows) same_century(&e[-1].piece, &e->piece);
    if (to && plain_amount(&e->piece) && plain_date(&to->piece) && to->piece.start - e->piece.end <= GAP) {
      const ne_date_cue *offset = offset_cue(finder, e->piece.end, to->piece.start);
      if (offset) { /* two days after Easter: counted from a date of its own */
        evaluate(finder, bounds.start, bounds.end, to, bounds.block, &last);
        if (last.moment.year) {
          ne_moment kept = state->last;
          state->last = last.moment;
          state->last_end = e->piece.start;
          e->piece.fields[NE_FIELD_SHIFT] = (ne_term){offset->mod == NE_MOD_BEFORE ? -1 : 1, NULL, NE_FROM_LAST};
          e->piece.known |= NE_FIELD_BIT(SHIFT);
          e->piece.to_the_day = true;
          e->piece.end = to->piece.end;
          evaluate(finder, bounds.start, bounds.end, e, bounds.block, &value);
          state->last = kept;
          modify(finder, e, bounds.start, bounds.end);
          remember(finder, e, &value, bounds.block);
          emit(finder, e, &value);
          i++;
          continue;
        }
      }
    }
    if (to && to->piece.start - e->piece.end <= GAP && only_cue(finder, NE_DATE_CUE_RANGE, e->piece.end, to->piece.start))
      same_century(&e->piece, &to->piece);
    if (to && read_range(finder, bounds, e, to)) {
      i++;
      continue;
    }
    if (e->piece.needs_join) continue;
    modify(finder, e, bounds.start, bounds.end);
    evaluate(finder, bounds.start, bounds.end, e, bounds.block, &value);
    find_dateline(finder, e, &value, bounds);
    remember(finder, e, &value, bounds.block);
    emit(finder, e, &value);
  }
  (void)bytes;
}
