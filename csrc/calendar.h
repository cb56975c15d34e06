/* calendar: civil-date arithmetic in the proleptic Gregorian calendar, years 1 to 9999 (ISO 8601), and the tables of the
 * Chinese calendar 1900 to 2100. Days are counted from 1970-01-01, which is day 0. */
#ifndef NEWSEXTRACT_CALENDAR_H
#define NEWSEXTRACT_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

typedef struct ne_day {
  int year;  /* 1 to 9999 */
  int month; /* 1 to 12 */
  int day;   /* 1 to 31 */
} ne_day;

#define NE_NO_DAY INT32_MIN

bool ne_leap_year(int year);
int ne_month_days(int year, int month);             /* 0 for a month that does not exist */
bool ne_day_exists(int year, int month, int day);
int32_t ne_day_number(int year, int month, int day); /* NE_NO_DAY where the day does not exist */
ne_day ne_day_civil(int32_t number);
int ne_weekday(int32_t number);                     /* 1 Monday to 7 Sunday (ISO 8601) */
void ne_iso_week(int32_t number, int *year, int *week);
int ne_iso_weeks(int year);                          /* 52 or 53 */
int32_t ne_iso_week_start(int year, int week);       /* the Monday; NE_NO_DAY where the week does not exist */
int32_t ne_add_months(int32_t number, int months);   /* the day is clamped to the month's end; NE_NO_DAY out of range */
int32_t ne_easter(int year);                         /* Western Easter Sunday */
int32_t ne_orthodox_easter(int year);                /* on its Gregorian day */
int32_t ne_lunar_day(int year, int month, int day,
                     bool leap_month); /* Chinese calendar; NE_NO_DAY where there is none */
int32_t ne_solar_term(int year, int term);           /* term 0 is 小寒 (minor cold), 23 the winter solstice */

#endif
