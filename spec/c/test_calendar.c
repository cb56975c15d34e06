/* The calendar, day by day from year 1 to 9999 against rules told in another way, and the Chinese calendar at known days. */
#include "calendar.h"

#include "check.h"

static int leap(int year) { return year % 400 == 0 ? 1 : year % 100 == 0 ? 0 : year % 4 == 0; }

/* Walks over all days with a counter of its own: numbers, civil dates, weekdays and weeks must follow each other. */
static void every_day(void) {
  static const int lengths[2][12] = {{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}, {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}};
  int32_t number = ne_day_number(1, 1, 1);
  int weekday = 1, week_year = 1, week = 1, wrong = 0; /* 0001-01-01 is the Monday of its first week */
  for (int year = 1; year <= 9999; year++) {
    int in_year = 0;
    for (int month = 1; month <= 12; month++) {
      int days = lengths[leap(year)][month - 1];
      wrong += ne_month_days(year, month) != days;
      for (int day = 1; day <= days; day++, number++, in_year++) {
        ne_day civil = ne_day_civil(number);
        wrong += civil.year != year || civil.month != month || civil.day != day;
        wrong += ne_day_number(year, month, day) != number || ne_weekday(number) != weekday;
        if (weekday == 1) { /* a week belongs to the year of its Thursday */
          int left = 365 + leap(year) - in_year;
          int next = left < 4;
          if (next) week = 1, week_year = year + 1;
          else week = (in_year + 3) / 7 + 1, week_year = year;
        }
        int y, w;
        ne_iso_week(number, &y, &w);
        wrong += y != week_year || w != week;
        if (week_year == year || week_year == year - 1)
          wrong += week_year >= 1 && ne_iso_week_start(week_year, week) != number - (weekday - 1);
        weekday = weekday == 7 ? 1 : weekday + 1;
      }
      wrong += ne_day_exists(year, month, days + 1) || ne_day_number(year, month, days + 1) != NE_NO_DAY;
    }
    wrong += ne_leap_year(year) != (leap(year) == 1);
  }
  CHECK(wrong == 0);
}

static int day_is(int32_t number, int year, int month, int day) {
  return number != NE_NO_DAY && number == ne_day_number(year, month, day);
}

static void bounds(void) {
  CHECK(ne_day_number(1970, 1, 1) == 0);
  CHECK(ne_day_number(0, 1, 1) == NE_NO_DAY);
  CHECK(ne_day_number(10000, 1, 1) == NE_NO_DAY);
  CHECK(ne_day_number(2023, 2, 29) == NE_NO_DAY);
  CHECK(ne_day_number(2024, 13, 1) == NE_NO_DAY);
  CHECK(ne_month_days(2024, 0) == 0 && ne_month_days(2024, 13) == 0);
  CHECK(ne_iso_weeks(2020) == 53 && ne_iso_weeks(2024) == 52 && ne_iso_weeks(0) == 0);
  CHECK(ne_iso_week_start(2024, 53) == NE_NO_DAY && ne_iso_week_start(2024, 0) == NE_NO_DAY);
}

static void months(void) {
  CHECK(day_is(ne_add_months(ne_day_number(2024, 1, 31), 1), 2024, 2, 29));
  CHECK(day_is(ne_add_months(ne_day_number(2024, 3, 31), -1), 2024, 2, 29));
  CHECK(day_is(ne_add_months(ne_day_number(2023, 12, 15), 1), 2024, 1, 15));
  CHECK(day_is(ne_add_months(ne_day_number(2024, 2, 29), -12), 2023, 2, 28));
  CHECK(ne_add_months(ne_day_number(9999, 12, 1), 1) == NE_NO_DAY);
  CHECK(ne_add_months(ne_day_number(1, 1, 1), -1) == NE_NO_DAY);
  int wrong = 0;
  for (int32_t day = ne_day_number(1999, 1, 1); day < ne_day_number(2005, 1, 1); day++)
    for (int n = -30; n <= 30; n++) {
      ne_day from = ne_day_civil(day), to = ne_day_civil(ne_add_months(day, n));
      wrong += (to.year - from.year) * 12 + to.month - from.month != n || to.day > from.day;
    }
  CHECK(wrong == 0);
}

static void feasts(void) {
  CHECK(day_is(ne_easter(2024), 2024, 3, 31) && day_is(ne_easter(2000), 2000, 4, 23) && day_is(ne_easter(1943), 1943, 4, 25));
  CHECK(day_is(ne_orthodox_easter(2024), 2024, 5, 5) && day_is(ne_orthodox_easter(2013), 2013, 5, 5));
  int wrong = 0;
  for (int year = 1; year <= 9999; year++) {
    ne_day day = ne_day_civil(ne_easter(year));
    wrong += ne_weekday(ne_easter(year)) != 7 || day.year != year || day.month < 3 || day.month > 4;
    if (year >= 1583) wrong += ne_weekday(ne_orthodox_easter(year)) != 7;
  }
  CHECK(wrong == 0);
  CHECK(ne_easter(0) == NE_NO_DAY && ne_orthodox_easter(10000) == NE_NO_DAY);
}

static void chinese_calendar(void) {
  CHECK(day_is(ne_lunar_day(1900, 1, 1, false), 1900, 1, 31));
  CHECK(day_is(ne_lunar_day(2000, 1, 1, false), 2000, 2, 5));
  CHECK(day_is(ne_lunar_day(2024, 1, 1, false), 2024, 2, 10));
  CHECK(day_is(ne_lunar_day(2025, 1, 1, false), 2025, 1, 29));
  CHECK(day_is(ne_lunar_day(2033, 1, 1, false), 2033, 1, 31));
  CHECK(day_is(ne_lunar_day(2024, 8, 15, false), 2024, 9, 17));
  CHECK(day_is(ne_lunar_day(2023, 2, 1, true), 2023, 3, 22)); /* a leap month */
  CHECK(ne_lunar_day(2024, 2, 1, true) == NE_NO_DAY);
  CHECK(ne_lunar_day(1899, 1, 1, false) == NE_NO_DAY && ne_lunar_day(2101, 1, 1, false) == NE_NO_DAY);
  CHECK(ne_lunar_day(2024, 13, 1, false) == NE_NO_DAY && ne_lunar_day(2024, 1, 31, false) == NE_NO_DAY);
  int wrong = 0;
  for (int year = 1900; year <= 2100; year++) { /* new year lies between 20 January and 22 February, a year after the last */
    ne_day day = ne_day_civil(ne_lunar_day(year, 1, 1, false));
    wrong += day.year != year || day.month > 2 || (day.month == 1 && day.day < 20) || (day.month == 2 && day.day > 22);
  }
  CHECK(wrong == 0);
  CHECK(day_is(ne_solar_term(2024, 6), 2024, 4, 4) && day_is(ne_solar_term(2024, 23), 2024, 12, 21));
  CHECK(day_is(ne_solar_term(2012, 1), 2012, 1, 21) && day_is(ne_solar_term(1979, 1), 1979, 1, 21)); /* minutes past midnight */
  wrong = 0;
  int32_t last = NE_NO_DAY;
  for (int year = 1900; year <= 2100; year++)
    for (int term = 0; term < 24; term++) {
      int32_t day = ne_solar_term(year, term);
      if (last != NE_NO_DAY) wrong += day - last < 14 || day - last > 16;
      last = day;
    }
  CHECK(wrong == 0);
  CHECK(ne_solar_term(2024, 24) == NE_NO_DAY && ne_solar_term(1899, 0) == NE_NO_DAY);
}

int main(void) {
  every_day();
  bounds();
  months();
  feasts();
  chinese_calendar();
  return check_end();
}
