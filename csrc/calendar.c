#include "calendar.h"

#include <math.h>

enum { LAST_YEAR = 9999, LUNAR_FIRST = 1900, LUNAR_LAST = 2100 };

bool ne_leap_year(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int ne_month_days(int year, int month) {
  static const signed char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && ne_leap_year(year) ? 29 : days[month - 1];
}

bool ne_day_exists(int year, int month, int day) {
  return year >= 1 && year <= LAST_YEAR && day >= 1 && day <= ne_month_days(year, month);
}

/* The year is taken to begin in March, so that the leap day is its last day. */
int32_t ne_day_number(int year, int month, int day) {
  if (!ne_day_exists(year, month, day)) return NE_NO_DAY;
  int32_t y = month > 2 ? year : year - 1;
  int32_t era = (y >= 0 ? y : y - 399) / 400, year_of_era = y - era * 400;
  int32_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

ne_day ne_day_civil(int32_t number) {
  int32_t n = number + 719468;
  int32_t era = (n >= 0 ? n : n - 146096) / 146097, day_of_era = n - era * 146097;
  int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int32_t shifted = (5 * day_of_year + 2) / 153;
  int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
  return (ne_day){(int)(year_of_era + era * 400 + (month <= 2)), month,
                  (int)(day_of_year - (153 * shifted + 2) / 5 + 1)};
}

int ne_weekday(int32_t number) {
  int32_t rest = (number + 3) % 7; /* day 0 is a Thursday */
  return (int)(rest < 0 ? rest + 7 : rest) + 1;
}

int32_t ne_iso_week_start(int year, int week) {
  if (year < 1 || year > LAST_YEAR || week < 1 || week > ne_iso_weeks(year)) return NE_NO_DAY;
  int32_t fourth = ne_day_number(year, 1, 4); /* always in week 1 */
  return fourth - (ne_weekday(fourth) - 1) + 7 * (week - 1);
}

/* A year has 53 weeks where it begins on a Thursday, or is a leap year that begins on a Wednesday. */
int ne_iso_weeks(int year) {
  if (year < 1 || year > LAST_YEAR) return 0;
  int first = ne_weekday(ne_day_number(year, 1, 1));
  return first == 4 || (first == 3 && ne_leap_year(year)) ? 53 : 52;
}

/* The week belongs to the year that its Thursday lies in. */
void ne_iso_week(int32_t number, int *year, int *week) {
  int32_t thursday = number + 4 - ne_weekday(number);
  ne_day civil = ne_day_civil(thursday);
  *year = civil.year;
  int32_t day_of_year = civil.day - 1;
  for (int month = 1; month < civil.month; month++) day_of_year += ne_month_days(civil.year, month);
  *week = (int)(day_of_year / 7) + 1;
}

int32_t ne_add_months(int32_t number, int months) {
  ne_day civil = ne_day_civil(number);
  int64_t index = (int64_t)civil.year * 12 + civil.month - 1 + months;
  if (index < 12 || index >= ((int64_t)LAST_YEAR + 1) * 12) return NE_NO_DAY;
  int year = (int)(index / 12), month = (int)(index % 12) + 1, days = ne_month_days(year, month);
  return ne_day_number(year, month, civil.day < days ? civil.day : days);
}

/* The Gregorian computus in the form of Meeus, Astronomical Algorithms, chapter 8. */
int32_t ne_easter(int year) {
  if (year < 1 || year > LAST_YEAR) return NE_NO_DAY;
  int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return ne_day_number(year, n / 31, n % 31 + 1);
}

/* The Julian computus; the distance of the calendars holds for 1900 to 2099 and is computed for other centuries. */
int32_t ne_orthodox_easter(int year) {
  if (year < 1 || year > LAST_YEAR) return NE_NO_DAY;
  int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, n = d + e + 114;
  int distance = year / 100 - year / 400 - 2;
  int32_t first = ne_day_number(year, 3, 1);
  return first + (n / 31 - 3) * 31 + n % 31 + distance;
}

/* One number a year: bits 15 to 4 tell which of the months 1 to 12 have 30 days (bit 15 is month 1), bits 3 to 0 which month
 * has a leap month after it, bit 16 whether that leap month has 30 days. */
static const uint32_t lunar_years[] = {
  0x04bd8, 0x04ae0, 0x0a570, 0x054d5, 0x0d260, 0x0d950, 0x16554, 0x056a0, 0x09ad0, 0x055d2, /* 1900 */
  0x04ae0, 0x0a5b6, 0x0a4d0, 0x0d250, 0x1d255, 0x0b540, 0x0d6a0, 0x0ada2, 0x095b0, 0x14977,
  0x04970, 0x0a4b0, 0x0b4b5, 0x06a50, 0x06d40, 0x1ab54, 0x02b60, 0x09570, 0x052f2, 0x04970,
  0x06566, 0x0d4a0, 0x0ea50, 0x16a95, 0x05ad0, 0x02b60, 0x186e3, 0x092e0, 0x1c8d7, 0x0c950,
  0x0d4a0, 0x1d8a6, 0x0b550, 0x056a0, 0x1a5b4, 0x025d0, 0x092d0, 0x0d2b2, 0x0a950, 0x0b557,
  0x06ca0, 0x0b550, 0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0, /* 1950 */
  0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0,
  0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6,
  0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x0af46, 0x0ab60, 0x09570,
  0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5, 0x092e0,
  0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5, /* 2000 */
  0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930,
  0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530,
  0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45,
  0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,
  0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0, /* 2050 */
  0x0a2e0, 0x0d2e3, 0x0c960, 0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4,
  0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0,
  0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160,
  0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150, 0x0f252,
  0x0d520, /* 2100 */
};

/* The days from the first new year to that of each tenth year. */
static const int32_t lunar_decades[] = {
  0, 3662, 7324, 10956, 14617, 18279, 21911, 25573, 29235, 32868, 36529,
  40191, 43823, 47485, 51146, 54779, 58441, 62103, 65735, 69396, 73058,
};

static int lunar_month_days(uint32_t year, int month) { return year >> (16 - month) & 1 ? 30 : 29; }

static int lunar_leap_days(uint32_t year) { return !(year & 15) ? 0 : year >> 16 & 1 ? 30 : 29; }

int32_t ne_lunar_day(int year, int month, int day, bool leap_month) {
  if (year < LUNAR_FIRST || year > LUNAR_LAST || month < 1 || month > 12 || day < 1) return NE_NO_DAY;
  int decade = (year - LUNAR_FIRST) / 10;
  int32_t number = ne_day_number(LUNAR_FIRST, 1, 31) + lunar_decades[decade]; /* the first new year, and the decade's */
  for (int y = LUNAR_FIRST + 10 * decade; y < year; y++) {
    uint32_t bits = lunar_years[y - LUNAR_FIRST];
    number += 12 * 29 + __builtin_popcount(bits >> 4 & 0xFFF) + lunar_leap_days(bits);
  }
  uint32_t bits = lunar_years[year - LUNAR_FIRST];
  int leap = (int)(bits & 15);
  if (leap_month && leap != month) return NE_NO_DAY;
  for (int m = 1; m < month; m++) number += lunar_month_days(bits, m) + (m == leap ? lunar_leap_days(bits) : 0);
  if (leap_month) number += lunar_month_days(bits, month);
  int days = leap_month ? lunar_leap_days(bits) : lunar_month_days(bits, month);
  return day <= days ? number + day - 1 : NE_NO_DAY;
}

/* The sun's apparent longitude in degrees, good to a few minutes of time (Meeus, Astronomical Algorithms, chapter
 * 25). */
static double sun_longitude(double days_since_2000) {
  const double degree = 3.14159265358979323846 / 180;
  double t = days_since_2000 / 36525, m = (357.52911 + 35999.05029 * t) * degree;
  double center = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  double planets = 0.00134 * cos((153.23 + 22518.7541 * t) * degree) + 0.00154 * cos((216.57 + 45037.5082 * t) * degree) +
                   0.002 * cos((312.69 + 32964.3577 * t) * degree) + 0.00179 * sin((350.74 + 445267.1142 * t) * degree) +
                   0.00178 * sin((231.19 - 20.2 * t) * degree);
  double node = (125.04 - 1934.136 * t) * degree;
  return 280.46646 + 36000.76983 * t + 0.0003032 * t * t + center + planets - 0.00569 - 0.00478 * sin(node);
}

/* Seconds by which terrestrial time is ahead of the day's own, roughly: a minute does not move a day. */
static double clock_ahead(int year) {
  double t = year - 2000;
  return year < 1920 ? 10 : year < 1941 ? 24 : year < 1961 ? 30 : year < 1986 ? 45 : 63 + 0.35 * t + 0.005 * t * t;
}

/* Term n is the day in China on which the sun reaches 285 + 15 n degrees. */
int32_t ne_solar_term(int year, int term) {
  if (year < LUNAR_FIRST || year > LUNAR_LAST || term < 0 || term > 23) return NE_NO_DAY;
  double at = (year - 2000) * 365.2422 + 4.5 + term * 15.2184, target = 285 + 15 * term;
  double off = 1;
  for (int step = 0; step < 6 && fabs(off) > 1e-9; step++) {
    off = fmod(target - sun_longitude(at), 360);
    if (off > 180) off -= 360;
    if (off < -180) off += 360;
    at += off * 365.2422 / 360;
  }
  double beijing = at - clock_ahead(year) / 86400 + 8.0 / 24 + 0.5; /* days since 2000-01-01, midnight in Beijing */
  return ne_day_number(2000, 1, 1) + (int32_t)floor(beijing);
}
