#include "date_values.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum {
  AHEAD_DAYS = 62,    /* a month or day without a year is taken to lie ahead no further than this */
  AMOUNT_MAX = 100000 /* larger amounts have no date */
};

/* The work on one expression. */
typedef struct work {
  const ne_piece *piece;
  const ne_reference *reference;
  ne_value *value;
  ne_moment now; /* what `from now` counts from */
} work;

static bool knows(const work *w, ne_date_field field) { return w->piece->known >> field & 1; }

static const ne_term *term(const work *w, ne_date_field field) { return &w->piece->fields[field]; }

static bool is(const work *w, ne_date_field field) { return knows(w, field) && term(w, field)->how == NE_IS; }

static int number(const work *w, ne_date_field field) {
  double n = term(w, field)->number;
  return n > AMOUNT_MAX ? AMOUNT_MAX : n < -AMOUNT_MAX ? -AMOUNT_MAX : (int)n;
}

static const char *code(const work *w, ne_date_field field) {
  return knows(w, field) && term(w, field)->code ? term(w, field)->code : "";
}

/* What vsnprintf() would write, of the little that values are made of: %s and %.4s, %d and %04d. */
static void write_value(char *out, size_t room, const char *format, va_list arguments) {
  char *end = out + room - 1;
  for (; *format && out < end; format++) {
    if (*format != '%') {
      *out++ = *format;
      continue;
    }
    int width = 0;
    size_t most = SIZE_MAX;
    for (format++; *format >= '0' && *format <= '9'; format++) width = width * 10 + (*format - '0');
    if (*format == '.')
      for (most = 0, format++; *format >= '0' && *format <= '9'; format++) most = most * 10 + (size_t)(*format - '0');
    if (*format == 's') {
      const char *text = va_arg(arguments, const char *);
      while (*text && most-- && out < end) *out++ = *text++;
    } else {
      char digits[16];
      int number = va_arg(arguments, int), count = 0;
      unsigned rest = number < 0 ? 0u - (unsigned)number : (unsigned)number;
      do digits[count++] = (char)('0' + rest % 10);
      while (rest /= 10);
      while (count < width - (number < 0) && count < 15) digits[count++] = '0';
      if (number < 0) digits[count++] = '-';
      while (count && out < end) *out++ = digits[--count];
    }
  }
  *out = 0;
}

static void print(ne_value *value, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  write_value(value->text, sizeof value->text, format, arguments);
  va_end(arguments);
}

static void print_to(char *out, size_t room, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  write_value(out, room, format, arguments);
  va_end(arguments);
}

static void lean(work *w, bool on_last) {
  w->value->anchor = on_last ? NE_ANCHOR_CONTEXT : w->reference->dateline ? NE_ANCHOR_DATELINE : NE_ANCHOR_DOCUMENT;
}

static int32_t day_of(ne_moment moment) {
  return moment.year && moment.month && moment.day ? ne_day_number(moment.year, moment.month, moment.day) : NE_NO_DAY;
}

static ne_moment moment_of(int32_t day) {
  ne_day civil = ne_day_civil(day);
  return (ne_moment){civil.year, civil.month, civil.day, 0};
}

static bool year_exists(int year) { return year >= 1 && year <= 9999; }

/* What a term leans on: the reference date, or the last date where it says so and there is one. */
static ne_moment leaning(work *w, ne_date_field field) {
  bool on_last = term(w, field)->how == NE_FROM_LAST && w->reference->last.year;
  lean(w, on_last);
  return on_last ? w->reference->last : w->now;
}

/* ---- Results ----------------------------------------------------------------------------------------------------*/

static void cover(ne_value *value, int32_t first, int32_t last) {
  value->first = first;
  value->last = last;
}

static void take_year(ne_value *value, int year) {
  if (!year_exists(year)) return;
  print(value, "%04d", year);
  cover(value, ne_day_number(year, 1, 1), ne_day_number(year, 12, 31));
  value->moment = (ne_moment){.year = year};
}

static void take_month(ne_value *value, int year, int month) {
  if (!year_exists(year) || month < 1 || month > 12) return;
  print(value, "%04d-%02d", year, month);
  cover(value, ne_day_number(year, month, 1), ne_day_number(year, month, ne_month_days(year, month)));
  value->moment = (ne_moment){.year = year, .month = month};
}

static void take_day(ne_value *value, int32_t day) {
  if (day == NE_NO_DAY || day < ne_day_number(1, 1, 1) || day > ne_day_number(9999, 12, 31)) return;
  ne_day civil = ne_day_civil(day);
  print(value, "%04d-%02d-%02d", civil.year, civil.month, civil.day);
  cover(value, day, day);
  value->moment = moment_of(day);
}

static void take_week(ne_value *value, int32_t monday, bool weekend) {
  int year, week;
  ne_iso_week(monday, &year, &week);
  if (!year_exists(year) || monday < ne_day_number(1, 1, 1) || monday + 6 > ne_day_number(9999, 12, 31)) return;
  print(value, "%04d-W%02d%s", year, week, weekend ? "-WE" : "");
  cover(value, monday + (weekend ? 5 : 0), monday + 6);
  value->moment = moment_of(monday);
  value->moment.day = 0;
}

/* Months `first` to `first + count - 1` of a year, under a name such as Q3. */
static void take_months(ne_value *value, int year, int first, int count, const char *name) {
  if (!year_exists(year)) return;
  int end_year = year + (first + count - 2) / 12, end_month = (first + count - 2) % 12 + 1;
  print(value, "%04d-%s", year, name);
  value->first = ne_day_number(year, first, 1);
  value->last = ne_day_number(end_year, end_month, ne_month_days(end_year, end_month));
  value->moment = (ne_moment){.year = year};
}

/* ---- Choosing among readings ------------------------------------------------------------------------------------*/

/* The day of `month` and `day` (0: the whole month) in `year`, for comparing. */
static int32_t near_day(int year, int month, int day) {
  int days = ne_month_days(year, month);
  return ne_day_number(year, month, day > days ? days : day ? day : 1);
}

/* The year of a month, or of a day of one, that the text does not tell: past first, ahead where a word says so. */
/* Whether a word of the clause tells that it lies ahead. */
static bool to_come(const work *w) { return w->reference->tense >= NE_TENSE_FUTURE; }

static int choose_year(work *w, int month, int day) {
  const ne_reference *r = w->reference;
  ne_moment now = w->now;
  if (knows(w, NE_FIELD_NTH) && !knows(w, NE_FIELD_WEEKDAY)) { /* last March: the nearest one before */
    ne_moment base = leaning(w, NE_FIELD_NTH);
    int n = number(w, NE_FIELD_NTH);
    if (!base.year || !base.month || !n) return base.year ? base.year + n : 0;
    return n < 0 ? base.year - (month >= base.month) : base.year + (month <= base.month);
  }
  if (r->last.year && (r->narrative || (r->same_sentence && r->last.month && r->last.year != now.year))) {
    lean(w, true);
    bool wraps = r->narrative && r->last.month && month < r->last.month - 6;
    return r->last.year + wraps;
  }
  if (!now.year) return 0;
  lean(w, false);
  if (!now.month) return now.year;
  int32_t today = ne_day_number(now.year, now.month, now.day ? now.day : ne_month_days(now.year, now.month));
  int year = now.year;
  int32_t here = near_day(year, month, day);
  if (!day && month == now.month) return year;
  bool ahead = here > today;
  int wanted = year;
  switch (r->prefer) {
    case NE_PREFER_PAST: wanted = ahead ? year - 1 : year; break;
    case NE_PREFER_FUTURE: wanted = ahead || here == today ? year : year + 1; break;
    case NE_PREFER_NEAREST:
      if (ahead && here - today > 183) wanted = year - 1;
      else if (!ahead && today - here > 183) wanted = year + 1;
      break;
    default:
      if (ahead && !to_come(w) && here - today > (r->tense == NE_TENSE_PAST ? 0 : AHEAD_DAYS)) wanted = year - 1;
      else if (!ahead && to_come(w) && today - here > 183) wanted = year + 1;
  }
  int other = wanted == year ? (ahead ? year - 1 : year + 1) : year;
  if (day) print_to(w->value->other, sizeof w->value->other, "%04d-%02d-%02d", other, month, day);
  else print_to(w->value->other, sizeof w->value->other, "%04d-%02d", other, month);
  for (int step = wanted < year ? -1 : 1, tries = 0; day && tries < 8 && !ne_day_exists(wanted, month, day); tries++)
    wanted += month == 2 && day == 29 ? step : 0;
  return wanted;
}

/* The year near `year` in which a day of a month falls on the weekday that the text gives beside it. */
static int year_with_weekday(work *w, int year, int month, int day) {
  static const int steps[] = {0, -1, 1, -2, 2};
  if (!is(w, NE_FIELD_CHECK)) return year;
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    int32_t here = ne_day_number(year + steps[i], month, day);
    if (here != NE_NO_DAY && ne_weekday(here) == number(w, NE_FIELD_CHECK)) {
      if (steps[i]) w->value->other[0] = 0;
      return year + steps[i];
    }
  }
  return year;
}

static int32_t choose_weekday(work *w, int weekday) {
  const ne_reference *r = w->reference;
  bool on_last = r->narrative && day_of(r->last) != NE_NO_DAY;
  int32_t today = on_last ? day_of(r->last) : day_of(w->now);
  if (today == NE_NO_DAY) return NE_NO_DAY;
  lean(w, on_last);
  int back = (ne_weekday(today) - weekday + 7) % 7;
  int32_t past = today - back, ahead = past + 7, chosen = past;
  switch (r->prefer) {
    case NE_PREFER_PAST: chosen = past; break;
    case NE_PREFER_FUTURE: chosen = back ? ahead : past; break;
    case NE_PREFER_NEAREST: chosen = back > 3 ? ahead : past; break;
    default: chosen = r->tense == NE_TENSE_AHEAD ? (back ? ahead : past) : to_come(w) && back > 3 ? ahead : past; /* the nearer of the two */
  }
  ne_day other = ne_day_civil(chosen == past ? ahead : past);
  print_to(w->value->other, sizeof w->value->other, "%04d-%02d-%02d", other.year, other.month, other.day);
  return chosen;
}

/* The month of a day without one. */
static int32_t choose_day(work *w, int day) {
  const ne_reference *r = w->reference;
  if (r->last.year && r->last.month && !is(w, NE_FIELD_CHECK)) {
    lean(w, true);
    return ne_day_number(r->last.year, r->last.month, day);
  }
  int32_t today = day_of(w->now);
  if (today == NE_NO_DAY) return NE_NO_DAY;
  lean(w, false);
  bool forward = r->prefer == NE_PREFER_FUTURE || (r->prefer == NE_PREFER_NEWS && to_come(w));
  ne_day civil = ne_day_civil(today);
  int year = civil.year, month = civil.month;
  for (int tries = 0; tries < (is(w, NE_FIELD_CHECK) ? 15 : 4); tries++) {
    int32_t here = ne_day_number(year, month, day);
    bool fits = ne_day_exists(year, month, day) &&
                (!is(w, NE_FIELD_CHECK) || ne_weekday(here) == number(w, NE_FIELD_CHECK));
    if (fits && (forward ? here >= today : here <= today + (r->prefer == NE_PREFER_PAST ? 0 : 1))) return here;
    month += forward ? 1 : -1;
    if (month > 12) month = 1, year++;
    if (month < 1) month = 12, year--;
  }
  return NE_NO_DAY;
}

/* ---- Durations --------------------------------------------------------------------------------------------------*/

/* From coarse to fine. */
static const struct { const char *code, *timex; double months, days; } units[] = {
  {"CE", "CE", 1200, 0}, {"DE", "DE", 120, 0}, {"Y", "Y", 12, 0}, {"HY", "M", 6, 0},  {"H", "H", 0, 0},
  {"Q", "Q", 3, 0},      {"M", "M", 1, 0},     {"FN", "W", 0, 14}, {"W", "W", 0, 7},   {"WE", "WE", 0, 7},
  {"D", "D", 0, 1},      {"HOUR", "H", 0, 0},  {"MIN", "M", 0, 0}, {"S", "S", 0, 0},
};

static int unit_of(const char *name) {
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (strcmp(units[i].code, name) == 0) return (int)i;
  return -1;
}

bool ne_date_unit_is_finer(const char *unit, const char *than) { return unit_of(unit) > unit_of(than); }

static bool is_clock_unit(const char *unit) {
  return strcmp(unit, "HOUR") == 0 || strcmp(unit, "MIN") == 0 || strcmp(unit, "S") == 0;
}

/* One part of a duration: an amount and its unit, with halves spelt out where the next unit divides them. */
static int print_amount(char *out, size_t room, const ne_term *amount, const char *unit, bool more_half, bool *clock) {
  int at = 0, u = unit_of(unit);
  if (u < 0) return 0;
  if (is_clock_unit(unit) && !*clock) {
    at += snprintf(out, room, "T");
    *clock = true;
  }
  if (amount && amount->how == NE_UNTOLD) return at + snprintf(out + at, room - (size_t)at, "X%s", units[u].timex);
  double n = (amount ? amount->number : 1) + (more_half ? 0.5 : 0), whole = floor(n);
  if (strcmp(unit, "HY") == 0) n *= 6, whole = floor(n);
  if (strcmp(unit, "FN") == 0) n *= 2, whole = floor(n);
  const char *finer = n == whole ? NULL : strcmp(unit, "Y") == 0 ? "M" : strcmp(unit, "HOUR") == 0 ? "M" : NULL;
  int factor = strcmp(unit, "Y") == 0 ? 12 : 60;
  if (finer && floor((n - whole) * factor) == (n - whole) * factor) {
    if (whole > 0) at += snprintf(out + at, room - (size_t)at, "%.0f%s", whole, units[u].timex);
    return at + snprintf(out + at, room - (size_t)at, "%.0f%s", (n - whole) * factor, finer);
  }
  return at + snprintf(out + at, room - (size_t)at, "%.10g%s", n, units[u].timex);
}

static void take_duration(work *w) {
  ne_value *value = w->value;
  bool clock = false;
  bool half = is(w, NE_FIELD_MORE) && !code(w, NE_FIELD_MORE)[0] && term(w, NE_FIELD_MORE)->number == 0.5;
  char *out = value->text;
  size_t room = sizeof value->text;
  int at = snprintf(out, room, "P");
  at += print_amount(out + at, room - (size_t)at, knows(w, NE_FIELD_AMOUNT) ? term(w, NE_FIELD_AMOUNT) : NULL,
                     code(w, NE_FIELD_UNIT), half, &clock);
  if (at == 1) {
    out[0] = 0;
    return;
  }
  if (knows(w, NE_FIELD_UNIT2) && (size_t)at < room)
    print_amount(out + at, room - (size_t)at, knows(w, NE_FIELD_AMOUNT2) ? term(w, NE_FIELD_AMOUNT2) : NULL,
                 code(w, NE_FIELD_UNIT2), false, &clock);
  if (knows(w, NE_FIELD_MORE) && !half) value->mod = NE_MOD_MORE_THAN;
}

/* `amount` units from `base`, at the unit's precision. */
static void take_shifted(work *w, ne_moment base, const char *unit, double amount, int direction) {
  ne_value *value = w->value;
  int u = unit_of(unit);
  if (is_clock_unit(unit)) {
    print(value, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    int32_t today = day_of(base);
    double days = amount * (strcmp(unit, "HOUR") == 0 ? 1.0 / 24 : strcmp(unit, "MIN") == 0 ? 1.0 / 1440 : 1.0 / 86400);
    if (today != NE_NO_DAY && days < AMOUNT_MAX) {
      int32_t day = today + direction * (int32_t)floor(days);
      cover(value, day, day);
    }
    value->type = NE_TIME;
    return;
  }
  if (u < 0 || amount > AMOUNT_MAX) return;
  if (!base.year) {
    value->missing = true;
    print(value, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    return;
  }
  double months = units[u].months * amount;
  if (units[u].months >= 12 && months == 12 * floor(months / 12)) {
    take_year(value, base.year + direction * (int)(months / 12));
  } else if (units[u].months && months == floor(months)) {
    if (!base.month) {
      take_year(value, base.year + direction * (int)(months / 12));
      return;
    }
    int index = base.year * 12 + base.month - 1 + direction * (int)months;
    if (index >= 12) take_month(value, index / 12, index % 12 + 1);
  } else {
    int32_t today = day_of(base);
    double days = units[u].days ? units[u].days * amount : 30 * months;
    if (today == NE_NO_DAY) {
      if (base.month) take_month(value, base.year, base.month);
      else take_year(value, base.year);
      return;
    }
    int32_t day = today + direction * (int32_t)days;
    ne_day civil = ne_day_civil(day);
    if (units[u].months) take_month(value, civil.year, civil.month);
    else if (strcmp(unit, "D") == 0 || days != floor(days)) take_day(value, day);
    else take_week(value, day - (ne_weekday(day) - 1), false);
  }
}

/* The day that lies `amount` units from `day`; NE_NO_DAY where the unit has no whole days. */
static int32_t shifted_day(int32_t day, const char *unit, double amount) {
  int u = unit_of(unit);
  if (u < 0 || is_clock_unit(unit) || fabs(amount) > AMOUNT_MAX) return NE_NO_DAY;
  double months = units[u].months * amount, days = units[u].days * amount;
  if (months != floor(months) || fabs(months) > 12 * 9999) return NE_NO_DAY;
  int32_t there = ne_add_months(day, (int)months);
  return there == NE_NO_DAY ? NE_NO_DAY : there + (int32_t)days;
}

/* Three years ago, ten days later. */
static void take_distance(work *w) {
  ne_value *value = w->value;
  const ne_term *shift = term(w, NE_FIELD_SHIFT);
  int direction = shift->number < 0 ? -1 : 1;
  ne_moment base = leaning(w, NE_FIELD_SHIFT);
  bool half = is(w, NE_FIELD_MORE) && term(w, NE_FIELD_MORE)->number == 0.5;
  bool vague = knows(w, NE_FIELD_AMOUNT) && term(w, NE_FIELD_AMOUNT)->how == NE_UNTOLD;
  if (vague) {
    print(value, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    return;
  }
  double amount = (knows(w, NE_FIELD_AMOUNT) ? term(w, NE_FIELD_AMOUNT)->number : 1) + (half ? 0.5 : 0);
  const char *unit = code(w, NE_FIELD_UNIT);
  int32_t day = day_of(base) == NE_NO_DAY ? NE_NO_DAY : shifted_day(day_of(base), unit, direction * amount);
  if (day == NE_NO_DAY || (!w->piece->to_the_day && !knows(w, NE_FIELD_UNIT2))) {
    take_shifted(w, base, unit, amount, direction);
  } else if (knows(w, NE_FIELD_UNIT2)) { /* two years and a month ago */
    double rest = is(w, NE_FIELD_AMOUNT2) ? term(w, NE_FIELD_AMOUNT2)->number : 1;
    take_shifted(w, moment_of(day), code(w, NE_FIELD_UNIT2), rest, direction);
  } else {
    take_day(value, day);
  }
}

/* Within five days: a duration, whose days are its last one. */
static void take_limit(work *w) {
  ne_value *value = w->value;
  int u = unit_of(code(w, NE_FIELD_UNIT));
  int32_t today = day_of(w->now);
  double amount = is(w, NE_FIELD_AMOUNT) ? term(w, NE_FIELD_AMOUNT)->number : 0;
  value->type = NE_DURATION;
  take_duration(w);
  value->mod = NE_MOD_LESS_THAN;
  if (today == NE_NO_DAY || !is(w, NE_FIELD_AMOUNT) || u < 0 || amount > 5000 || is_clock_unit(units[u].code)) return;
  double months = units[u].months * amount;
  int32_t end = months == floor(months) ? ne_add_months(today, (int)months) : NE_NO_DAY;
  if (end != NE_NO_DAY) end += (int32_t)(units[u].days * amount);
  if (end == NE_NO_DAY || end > ne_day_number(9999, 12, 31)) return;
  lean(w, false);
  cover(value, end, end);
}

/* Whole units of the calendar before the one that today lies in, or behind it. */
static void take_calendar_units(work *w, int unit, bool past, double amount) {
  ne_moment now = w->now;
  int months = (int)units[unit].months, days = (int)units[unit].days, n = (int)amount;
  int32_t today = day_of(now), begins = today, first, last;
  if (days == 7) begins = today - (ne_weekday(today) - 1);
  else if (months == 3) begins = ne_day_number(now.year, (now.month - 1) / 3 * 3 + 1, 1);
  else if (months) begins = ne_day_number(now.year, months % 12 ? now.month : 1, 1);
  if (months) {
    first = ne_add_months(begins, past ? -n * months : months);
    last = past ? begins : ne_add_months(begins, (n + 1) * months);
  } else {
    first = begins + (past ? -n * days : days);
    last = past ? begins : begins + (n + 1) * days;
  }
  if (first == NE_NO_DAY || last == NE_NO_DAY) return;
  lean(w, false);
  cover(w->value, first, last - 1);
}

/* The past ten years, the next months: a reference with a length. */
static void take_stretch(work *w) {
  ne_value *value = w->value;
  const char *ref = code(w, NE_FIELD_REF), *unit = code(w, NE_FIELD_UNIT);
  print(value, "%.20s", ref);
  int u = unit_of(unit);
  int32_t today = day_of(w->now);
  if (u < 0 || today == NE_NO_DAY) return;
  if (is_clock_unit(unit)) {
    cover(value, today, today);
    return;
  }
  if (knows(w, NE_FIELD_AMOUNT) && term(w, NE_FIELD_AMOUNT)->how != NE_IS) return;
  double amount = knows(w, NE_FIELD_AMOUNT) ? term(w, NE_FIELD_AMOUNT)->number : 1;
  bool past = strcmp(ref, "PAST_REF") == 0;
  if ((!past && strcmp(ref, "FUTURE_REF") != 0) || amount > 5000) return;
  double months = units[u].months * amount;
  int sign = past ? -1 : 1;
  if (knows(w, NE_FIELD_NTH) || strcmp(unit, "Q") == 0) { /* 上两周, the last two quarters: as the calendar has them */
    take_calendar_units(w, u, past, amount);
    return;
  }
  bool whole = units[u].months && months == floor(months);
  int32_t days = (int32_t)(units[u].months ? months * 30 : units[u].days * amount);
  int32_t end = whole ? ne_add_months(today, sign * (int)months) : today + sign * days;
  if (end == NE_NO_DAY) return;
  lean(w, false);
  if (past) cover(value, end, today - 1);
  else cover(value, today + 1, end);
}

/* ---- Dates ------------------------------------------------------------------------------------------------------*/

/* The year as the text tells it; 0 where it tells none. */
static int told_year(work *w) {
  if (!knows(w, NE_FIELD_YEAR)) return 0;
  const ne_term *year = term(w, NE_FIELD_YEAR);
  int n = number(w, NE_FIELD_YEAR);
  if (year->how == NE_IS && !year->code) {
    if (is(w, NE_FIELD_ERA) && !term(w, NE_FIELD_ERA)->code) return number(w, NE_FIELD_ERA) + n; /* 民国三年 */
    if (w->piece->bare_year && n < 100) n += n < 50 ? 2000 : 1900;
    return n;
  }
  if (year->how == NE_UNTOLD) return 0;
  ne_moment base = leaning(w, NE_FIELD_YEAR);
  if (!base.year) {
    w->value->missing = true;
    return 0;
  }
  return base.year + n;
}

/* The month as the text tells it, and the year that comes with it. */
static int told_month(work *w, int *year) {
  if (!knows(w, NE_FIELD_MONTH)) return 0;
  const ne_term *month = term(w, NE_FIELD_MONTH);
  int n = number(w, NE_FIELD_MONTH);
  if (month->how == NE_IS) return n;
  if (month->how == NE_UNTOLD) return 0;
  ne_moment base = leaning(w, NE_FIELD_MONTH);
  if (!base.year || !base.month) {
    w->value->missing = true;
    return 0;
  }
  int index = base.year * 12 + base.month - 1 + n;
  if (index < 12) return 0;
  if (!*year) *year = index / 12;
  return index % 12 + 1;
}

static void exchange_where_needed(work *w, int *month, int *day) {
  if (!knows(w, NE_FIELD_EITHER) || !*month || !*day) return;
  bool day_first = w->reference->day_first;
  if ((day_first && *day <= 12) || (*month > 12 && *day <= 12)) {
    int m = *month;
    *month = *day;
    *day = m;
  }
}

/* The nth weekday of a month, the last where n is negative. */
static int32_t nth_weekday(int year, int month, int weekday, int nth) {
  int days = ne_month_days(year, month);
  if (!days || !year_exists(year)) return NE_NO_DAY;
  int32_t first = ne_day_number(year, month, 1), last = first + days - 1;
  int32_t day = nth > 0 ? first + (weekday - ne_weekday(first) + 7) % 7 + 7 * (nth - 1)
                        : last - (ne_weekday(last) - weekday + 7) % 7 + 7 * (nth + 1);
  return day >= first && day <= last ? day : NE_NO_DAY;
}

/* The day of a feast in a year. */
static int32_t feast_day(const char *feast, int year) {
  int a = 0, b = 0, c = 0;
  char kind = 0;
  switch (feast[0]) {
    case 'E': case 'O': {
      if (sscanf(feast + 1, "%d", &a) != 1) return NE_NO_DAY;
      int32_t easter = feast[0] == 'E' ? ne_easter(year) : ne_orthodox_easter(year);
      return easter == NE_NO_DAY ? easter : easter + a;
    }
    case 'T': return sscanf(feast + 1, "%d", &a) == 1 ? ne_solar_term(year, a) : NE_NO_DAY;
    case 'L': {
      if (sscanf(feast + 1, "%d-%d", &a, &b) != 2) return NE_NO_DAY;
      int32_t day = ne_lunar_day(year - (a == 12), a, b ? b : 1, false); /* the twelfth month ends in the year after */
      return day == NE_NO_DAY ? day : b ? day : day - 1;                   /* day 0 is the eve of the month */
    }
    default:
      switch (sscanf(feast, "%d-%d%c%d", &a, &b, &kind, &c)) {
        case 2: return ne_day_number(year, a, b);
        case 4: return nth_weekday(year, a, b, c);
        default: return NE_NO_DAY;
      }
  }
}

/* Days that a table gives for each year: those of the Chinese calendar, and feasts. */
static int32_t table_day(work *w, int year) {
  if (knows(w, NE_FIELD_FEAST)) return feast_day(code(w, NE_FIELD_FEAST), year);
  int month = number(w, NE_FIELD_MONTH), day = knows(w, NE_FIELD_DAY) ? number(w, NE_FIELD_DAY) : 1;
  bool leap = knows(w, NE_FIELD_LEAP);
  int32_t number = ne_lunar_day(year, month, day, leap);
  return number == NE_NO_DAY && day == 30 ? ne_lunar_day(year, month, 29, leap) : number;
}

static void take_table_day(work *w) {
  int year = told_year(w);
  int32_t today = day_of(w->now), day = NE_NO_DAY;
  if (year) {
    day = table_day(w, year);
  } else if (w->value->missing || today == NE_NO_DAY) {
    w->value->missing = true;
  } else { /* the one that lies nearest, past first */
    lean(w, false);
    for (int y = w->now.year - 2; y <= w->now.year + 1; y++) {
      int32_t here = table_day(w, y);
      bool future = w->reference->prefer == NE_PREFER_FUTURE || to_come(w);
      if (here == NE_NO_DAY) continue;
      if (future ? here >= today && day == NE_NO_DAY : here <= today + AHEAD_DAYS) day = here;
    }
  }
  if (knows(w, NE_FIELD_LUNAR) && !knows(w, NE_FIELD_DAY) && day != NE_NO_DAY) {
    ne_day civil = ne_day_civil(day);
    take_month(w->value, civil.year, civil.month);
    cover(w->value, day, day + 28);
  } else {
    take_day(w->value, day);
  }
}

static void take_under_specified(work *w, int month, int day) {
  ne_value *value = w->value;
  value->missing = true;
  value->anchor = NE_ANCHOR_NONE;
  if (knows(w, NE_FIELD_NTH)) return; /* last March is not any March */
  if (month && day && day <= ne_month_days(2000, month)) print(value, "XXXX-%02d-%02d", month, day);
  else if (month && !day && month <= 12) print(value, "XXXX-%02d", month);
}

static void take_weekly(work *w, int year) {
  ne_value *value = w->value;
  const ne_term *week = term(w, NE_FIELD_WEEK);
  int weekday = knows(w, NE_FIELD_WEEKDAY) ? number(w, NE_FIELD_WEEKDAY) : 0;
  int32_t monday = NE_NO_DAY;
  if (week->how == NE_IS) {
    int month = told_month(w, &year);
    if (!year && w->now.year) year = month ? choose_year(w, month, 0) : w->now.year, lean(w, false);
    if (month && year_exists(year)) {
      int32_t first = nth_weekday(year, month, 1, number(w, NE_FIELD_WEEK));
      monday = first;
    } else if (year_exists(year)) {
      int n = number(w, NE_FIELD_WEEK);
      monday = ne_iso_week_start(year, n < 0 ? ne_iso_weeks(year) + 1 + n : n);
    }
  } else {
    ne_moment base = leaning(w, NE_FIELD_WEEK);
    int32_t today = day_of(base);
    if (today == NE_NO_DAY) {
      value->missing = true;
      return;
    }
    monday = today - (ne_weekday(today) - 1) + 7 * number(w, NE_FIELD_WEEK);
  }
  if (monday == NE_NO_DAY) return;
  if (weekday == 8) take_week(value, monday, true);
  else if (weekday) take_day(value, monday + weekday - 1);
  else take_week(value, monday, false);
}

static void take_quarter(work *w, int year) {
  ne_value *value = w->value;
  const ne_term *quarter = term(w, NE_FIELD_QUARTER);
  int n = number(w, NE_FIELD_QUARTER);
  if (quarter->how != NE_IS) {
    ne_moment base = leaning(w, NE_FIELD_QUARTER);
    if (!base.month && !base.quarter) base = w->now;
    if (!base.year || (!base.month && !base.quarter)) {
      value->missing = true;
      return;
    }
    int index = base.year * 4 + (base.quarter ? base.quarter - 1 : (base.month - 1) / 3) + n;
    if (!year) year = index / 4;
    n = index % 4 + 1;
  } else if (!year) {
    if (w->now.year && w->now.month) {
      int month = 3 * n - 2;
      lean(w, false);
      year = w->now.year - (month > w->now.month && !to_come(w) && w->reference->prefer != NE_PREFER_FUTURE);
    } else if (w->now.year) {
      year = w->now.year;
    }
  }
  if (n < 1 || n > 4) return;
  if (!year) {
    value->missing = true;
    return;
  }
  char name[8];
  print_to(name, sizeof name, "Q%d", n);
  take_months(value, year, 3 * n - 2, 3, name);
  value->moment.quarter = n;
}

static void take_half(work *w, int year) {
  const ne_term *half = term(w, NE_FIELD_HALF);
  int n = number(w, NE_FIELD_HALF);
  if (half->how != NE_IS) {
    ne_moment base = leaning(w, NE_FIELD_HALF);
    if (!base.month) {
      w->value->missing = true;
      return;
    }
    int index = base.year * 2 + (base.month > 6) + n;
    if (!year) year = index / 2;
    n = index % 2 + 1;
  } else if (!year && w->now.year) {
    year = w->now.year;
    lean(w, false);
  }
  if (!year) w->value->missing = true;
  else if (n == 1 || n == 2) take_months(w->value, year, n == 1 ? 1 : 7, 6, n == 1 ? "H1" : "H2");
}

/* The first or last months, quarters, weeks or days of a year: 前三季度, the last two weeks of 2024. */
static void take_leading(work *w, int year) {
  ne_value *value = w->value;
  const char *unit = code(w, NE_FIELD_UNIT2);
  int n = number(w, NE_FIELD_LEADING), u = unit_of(unit), count = u < 0 ? 0 : n * (int)units[u].months;
  bool ending = knows(w, NE_FIELD_NTH) && number(w, NE_FIELD_NTH) < 0;
  if (!year && w->now.year) {
    lean(w, false);
    year = w->now.year - (w->now.month && w->now.month < count - 2 && !to_come(w));
  }
  if (!year) value->missing = true;
  if (!year_exists(year) || n < 1) return;
  int32_t first = ne_day_number(year, 1, 1), last = ne_day_number(year, 12, 31);
  if (count >= 2 && count <= 12) {
    int from = ending ? 13 - count : 1, to = ending ? 12 : count;
    print(value, "%04d-%02d/%04d-%02d", year, from, year, to);
    cover(value, ne_day_number(year, from, 1), ne_day_number(year, to, ne_month_days(year, to)));
  } else if (strcmp(unit, "W") == 0 && n <= 26) {
    int weeks = ne_iso_weeks(year), from = ending ? weeks - n + 1 : 1;
    int32_t monday = ne_iso_week_start(year, from);
    print(value, "%04d-W%02d/%04d-W%02d", year, from, year, from + n - 1);
    cover(value, monday, monday + 7 * n - 1);
  } else if (strcmp(unit, "D") == 0 && n <= 100) {
    ne_day from = ne_day_civil(ending ? last - n + 1 : first), to = ne_day_civil(ending ? last : first + n - 1);
    print(value, "%04d-%02d-%02d/%04d-%02d-%02d", from.year, from.month, from.day, to.year, to.month, to.day);
    cover(value, ending ? last - n + 1 : first, ending ? last : first + n - 1);
  } else {
    return;
  }
  value->moment = (ne_moment){.year = year};
}

static void take_season(work *w, int year) {
  static const struct { const char *code; int month; } seasons[] = {{"SP", 3}, {"SU", 6}, {"FA", 9}, {"WI", 12}};
  const char *season = code(w, NE_FIELD_SEASON);
  for (size_t i = 0; i < sizeof seasons / sizeof *seasons; i++) {
    if (strcmp(seasons[i].code, season) != 0) continue;
    if (!year) year = choose_year(w, seasons[i].month, 0);
    w->value->other[0] = 0;
    if (year) take_months(w->value, year, seasons[i].month, 3, season);
    else w->value->missing = true;
  }
}

static void take_decade(work *w) {
  ne_value *value = w->value;
  int n = number(w, NE_FIELD_DECADE), year = 0;
  if (term(w, NE_FIELD_DECADE)->how == NE_FROM_NOW) {
    lean(w, false);
    if (!w->now.year) return;
    year = w->now.year / 10 * 10 + 10 * n;
  } else if (n >= 100) {
    year = n / 10 * 10;
  } else if (knows(w, NE_FIELD_CENTURY)) {
    int century = number(w, NE_FIELD_CENTURY);
    if (term(w, NE_FIELD_CENTURY)->how != NE_IS) {
      lean(w, false);
      if (!w->now.year) return;
      century += w->now.year / 100 + 1;
    }
    year = (century - 1) * 100 + n;
  } else {
    year = n < 20 ? 2000 + n : 1900 + n;
  }
  if (!year_exists(year) || n % 10 || term(w, NE_FIELD_DECADE)->how == NE_UNTOLD) return;
  print(value, "%03dX", year / 10);
  cover(value, ne_day_number(year, 1, 1), ne_day_number(year + 9, 12, 31));
}

static void take_century(work *w) {
  int n = number(w, NE_FIELD_CENTURY);
  if (term(w, NE_FIELD_CENTURY)->how != NE_IS) {
    lean(w, false);
    if (!w->now.year) {
      w->value->missing = true;
      return;
    }
    n += w->now.year / 100 + 1;
  }
  if (n < 1 || n > 99) return;
  print(w->value, "%02dXX", n - 1);
  cover(w->value, ne_day_number(n > 1 ? (n - 1) * 100 : 1, 1, 1), ne_day_number(n * 100 - 1, 12, 31));
}

/* A day that is told as so many from another one. */
static void take_relative_day(work *w) {
  ne_moment base = leaning(w, NE_FIELD_DAY);
  int32_t day = day_of(base);
  if (day != NE_NO_DAY) {
    take_day(w->value, day + number(w, NE_FIELD_DAY));
  } else if (w->value->anchor == NE_ANCHOR_CONTEXT && base.month) {
    take_month(w->value, base.year, base.month);
  } else if (w->value->anchor == NE_ANCHOR_CONTEXT) {
    take_year(w->value, base.year);
  } else {
    w->value->missing = true;
    w->value->anchor = NE_ANCHOR_NONE;
  }
}

/* The days of a third (1 to 3) or a half (4, 5) of a month. */
static void narrow(ne_value *value, int third) {
  ne_moment m = value->moment;
  if (!m.month || m.day || value->first == NE_NO_DAY) return;
  int32_t first = ne_day_number(m.year, m.month, 1);
  int days = ne_month_days(m.year, m.month);
  if (third == 1) cover(value, first, first + 9);
  else if (third == 2) cover(value, first + 10, first + 19);
  else if (third == 3) cover(value, first + 20, first + days - 1);
  else if (third == 4) cover(value, first, first + 14);
  else if (third == 5) cover(value, first + 15, first + days - 1);
}

static void take_date(work *w) {
  ne_value *value = w->value;
  if (knows(w, NE_FIELD_LUNAR) || knows(w, NE_FIELD_FEAST)) {
    take_table_day(w);
    return;
  }
  if (knows(w, NE_FIELD_DAY) && term(w, NE_FIELD_DAY)->how != NE_IS) {
    take_relative_day(w);
    return;
  }
  int year = told_year(w);
  if (!year && value->missing) return;
  if (knows(w, NE_FIELD_WEEK)) {
    take_weekly(w, year);
    return;
  }
  int month = told_month(w, &year), day = knows(w, NE_FIELD_DAY) ? number(w, NE_FIELD_DAY) : 0;
  if (year && *code(w, NE_FIELD_ERA)) { /* before Christ: no day of the calendar */
    if (month && day) print(value, "BC%04d-%02d-%02d", year, month, day);
    else if (month) print(value, "BC%04d-%02d", year, month);
    else print(value, "BC%04d", year);
    return;
  }
  if (!month && value->missing) {
    if (day && is(w, NE_FIELD_MONTH)) take_under_specified(w, month, day);
    return;
  }
  if (knows(w, NE_FIELD_DAY)) exchange_where_needed(w, &month, &day);
  if (knows(w, NE_FIELD_NTH) && knows(w, NE_FIELD_WEEKDAY) && month) {
    if (!year) year = choose_year(w, month, 0);
    if (year) take_day(value, nth_weekday(year, month, number(w, NE_FIELD_WEEKDAY), number(w, NE_FIELD_NTH)));
    else value->missing = true;
  } else if (month && knows(w, NE_FIELD_DAY)) {
    if (!year && day >= 1 && day <= ne_month_days(2000, month)) {
      year = choose_year(w, month, day);
      if (year) year = year_with_weekday(w, year, month, day);
    }
    if (year) take_day(value, ne_day_number(year, month, day));
    else take_under_specified(w, month, day);
  } else if (month) {
    if (month > 12) return;
    if (!year) year = choose_year(w, month, 0);
    if (year) take_month(value, year, month);
    else take_under_specified(w, month, 0);
    if (knows(w, NE_FIELD_THIRD)) narrow(value, number(w, NE_FIELD_THIRD));
  } else if (knows(w, NE_FIELD_DAY)) {
    if (day < 1 || day > 31) return;
    int32_t chosen = choose_day(w, day);
    if (chosen == NE_NO_DAY && !w->now.day) value->missing = true;
    take_day(value, chosen);
  } else if (knows(w, NE_FIELD_WEEKDAY)) {
    int weekday = number(w, NE_FIELD_WEEKDAY);
    int32_t chosen = choose_weekday(w, weekday == 8 ? 6 : weekday);
    if (chosen == NE_NO_DAY) value->missing = true;
    else if (weekday == 8) take_week(value, chosen - 5, true);
    else take_day(value, chosen);
  } else if (knows(w, NE_FIELD_LEADING)) {
    take_leading(w, year);
  } else if (knows(w, NE_FIELD_QUARTER)) {
    take_quarter(w, year);
  } else if (knows(w, NE_FIELD_HALF)) {
    take_half(w, year);
  } else if (knows(w, NE_FIELD_SEASON)) {
    take_season(w, year);
  } else if (year) {
    take_year(value, year);
  } else if (knows(w, NE_FIELD_DECADE)) {
    take_decade(w);
  } else if (knows(w, NE_FIELD_CENTURY)) {
    take_century(w);
  }
}

/* ---- Clock, sets, modifiers -------------------------------------------------------------------------------------*/

static bool afternoon(const char *daypart, int hour) {
  if (hour >= 12) return false;
  if (strcmp(daypart, "AF") == 0 || strcmp(daypart, "PM") == 0 || strcmp(daypart, "EV") == 0) return true;
  if (strcmp(daypart, "NI") == 0) return hour >= 5;
  return strcmp(daypart, "NOON") == 0 && hour < 5;
}

/* Appends the time of the day to a day, or gives it alone. */
static void add_clock(work *w) {
  ne_value *value = w->value;
  const char *daypart = code(w, NE_FIELD_DAYPART);
  bool whole_day = strlen(value->text) == 10 && value->first == value->last;
  size_t at = strlen(value->text);
  if (at && !whole_day && value->text[0] != 'X') return;
  char *out = value->text + at;
  size_t room = sizeof value->text - at;
  value->type = NE_TIME;
  if (!is(w, NE_FIELD_HOUR)) {
    const char *timex = strcmp(daypart, "NOON") == 0 ? "MI" : strcmp(daypart, "PM") == 0 ? "AF" :
                        strcmp(daypart, "AM") == 0 ? "MO" : daypart;
    if (*timex) print_to(out, room, "T%.4s", timex);
    return;
  }
  int hour = number(w, NE_FIELD_HOUR), minute = is(w, NE_FIELD_MINUTE) ? number(w, NE_FIELD_MINUTE) : -1;
  int second = is(w, NE_FIELD_SECOND) ? number(w, NE_FIELD_SECOND) : -1;
  if (hour > 24 || minute > 59 || second > 60) return;
  if (strcmp(daypart, "AM") == 0 && hour == 12) hour = 0;
  if (afternoon(daypart, hour)) hour += 12;
  const char *zone = code(w, NE_FIELD_ZONE);
  if (minute >= 0 && second >= 0) print_to(out, room, "T%02d:%02d:%02d%.6s", hour, minute, second, zone);
  else if (minute >= 0) print_to(out, room, "T%02d:%02d%.6s", hour, minute, zone);
  else print_to(out, room, "T%02d%.6s", hour, zone);
}

static void take_set(work *w) {
  ne_value *value = w->value;
  value->type = NE_SET;
  if (knows(w, NE_FIELD_WEEKDAY)) {
    int weekday = number(w, NE_FIELD_WEEKDAY);
    print(value, weekday == 8 ? "XXXX-WXX-WE" : "XXXX-WXX-%d", weekday);
  } else if (is(w, NE_FIELD_MONTH) && is(w, NE_FIELD_DAY)) {
    print(value, "XXXX-%02d-%02d", number(w, NE_FIELD_MONTH), number(w, NE_FIELD_DAY));
  } else if (is(w, NE_FIELD_MONTH)) {
    print(value, "XXXX-%02d", number(w, NE_FIELD_MONTH));
  } else if (is(w, NE_FIELD_DAY)) {
    print(value, "XXXX-XX-%02d", number(w, NE_FIELD_DAY));
  } else if (knows(w, NE_FIELD_UNIT)) {
    take_duration(w);
    value->mod = NE_MOD_NONE;
  } else if (knows(w, NE_FIELD_DAYPART)) {
    print(value, "XXXX-XX-XXT%.4s", code(w, NE_FIELD_DAYPART));
  }
  if (knows(w, NE_FIELD_HOUR) && strlen(value->text) < 20 && value->text[0] == 'X') add_clock(w);
  value->type = NE_SET;
}

/* The days stay those of the whole: TIMEX3 does not say where the end of a year begins. */
static void apply_mod(work *w) {
  ne_value *value = w->value;
  const char *mod = code(w, NE_FIELD_MOD);
  if (!*mod) return;
  bool start = strcmp(mod, "START") == 0, end = strcmp(mod, "END") == 0, mid = strcmp(mod, "MID") == 0;
  value->mod = start ? NE_MOD_START : end ? NE_MOD_END : mid ? NE_MOD_MID : strcmp(mod, "APPROX") == 0 ? NE_MOD_APPROX :
               strcmp(mod, "MORE_THAN") == 0 ? NE_MOD_MORE_THAN : strcmp(mod, "LESS_THAN") == 0 ? NE_MOD_LESS_THAN :
               value->mod;
}

void ne_date_value(const ne_piece *piece, const ne_reference *reference, ne_value *value) {
  memset(value, 0, sizeof *value);
  value->first = value->last = NE_NO_DAY;
  value->type = NE_DATE;
  work w = {piece, reference, value, reference->now};
  if (reference->narrative && reference->last.year) w.now = reference->last;
  bool dated = piece->known & NE_FIELDS_UP_TO_DAY;
  bool clock = knows(&w, NE_FIELD_HOUR) || knows(&w, NE_FIELD_DAYPART);
  if (knows(&w, NE_FIELD_SET)) {
    take_set(&w);
  } else if (knows(&w, NE_FIELD_REF)) {
    take_stretch(&w);
  } else if (knows(&w, NE_FIELD_SHIFT) && knows(&w, NE_FIELD_UNIT)) {
    if (strcmp(code(&w, NE_FIELD_SHIFT), "WITHIN") == 0) take_limit(&w);
    else take_distance(&w);
  } else if (knows(&w, NE_FIELD_UNIT)) {
    value->type = NE_DURATION;
    take_duration(&w);
  } else {
    if (dated) take_date(&w);
    if (clock) add_clock(&w);
  }
  apply_mod(&w);
  if (clock && !dated && value->type == NE_TIME) { /* of the day that the text is at */
    ne_moment day = reference->same_sentence && reference->last.day ? reference->last : w.now;
    int32_t today = day_of(day);
    if (today != NE_NO_DAY) cover(value, today, today);
  }
}
