#include "pack.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *ne_record_get(const ne_record *record, const char *field) {
  for (size_t i = 0; i < record->count; i++)
    if (strcmp(record->fields[i].name, field) == 0) return record->fields[i].value;
  return NULL;
}

double ne_record_number(const ne_record *record, const char *field, double otherwise, ne_refusal *refusal) {
  const char *value = ne_record_get(record, field);
  if (!value) return otherwise;
  char *end;
  double number = strtod(value, &end);
  if (end == value || *end) ne_refuse(refusal, record, field, (size_t)(end - value) + 1, "not a number: %.60s", value);
  return number;
}

void ne_record_check(const ne_record *record, const char *const *known, ne_refusal *refusal) {
  for (size_t i = 0; i < record->count; i++) {
    const char *const *name = known;
    while (*name && strcmp(*name, record->fields[i].name) != 0) name++;
    if (!*name) ne_refuse(refusal, record, record->fields[i].name, 0, "a rule of kind '%s' has no such field", record->kind);
  }
}

void ne_refuse(ne_refusal *refusal, const ne_record *record, const char *field, size_t column, const char *format, ...) {
  if (column && refusal->columns && refusal->column_count)
    column = refusal->columns[(column < refusal->column_count ? column : refusal->column_count) - 1];
  refusal->columns = NULL;
  char *out = refusal->message;
  size_t room = sizeof refusal->message;
  int n = record ? snprintf(out, room, "%.120s: rule '%.120s': ", record->pack, record->name) : 0;
  if (field && column) n += snprintf(out + n, room - (size_t)n, "field '%.60s', column %zu: ", field, column);
  else if (field) n += snprintf(out + n, room - (size_t)n, "field '%.60s': ", field);
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(out + n, room - (size_t)n, format, arguments);
  va_end(arguments);
  longjmp(*refusal->escape, 2);
}
