/* pack: rules on their way from a rule pack into the engine, and the faults found in them.
 *
 * A pack reaches C as records: a kind ("word", "date", "frame" ...), a name and named string fields. The stage that knows
 * the kind reads the fields; what it cannot use it refuses with a message that names pack, rule, field and column. */
#ifndef NEWSEXTRACT_PACK_H
#define NEWSEXTRACT_PACK_H

#include "memory.h"

typedef struct ne_record {
  const char *pack;     /* "zh.dates", or the file of a user's pack */
  const char *language; /* "zh", "en", or "" for both */
  const char *kind;
  const char *name;     /* the rule's name, unique in its pack: "zh.dates.month_day"; of a word list, its class */
  const newsextract_field *fields;
  size_t count;
} ne_record;

/* Where refusals go: the message is written and `escape` taken with the value 2. */
typedef struct ne_refusal {
  char message[640];
  jmp_buf *escape;
  const uint16_t *columns; /* while a field is compiled that was written out: the column in the pack of each byte; else NULL */
  size_t column_count;
} ne_refusal;

/* The value of a field, NUL-terminated, or NULL where the record has none. */
const char *ne_record_get(const ne_record *record, const char *field);

/* The same as a number, or `otherwise`; refuses what is no number. */
double ne_record_number(const ne_record *record, const char *field, double otherwise, ne_refusal *refusal);

/* Refuses fields that are not in `known`, a NULL-terminated list. */
void ne_record_check(const ne_record *record, const char *const *known, ne_refusal *refusal);

/* Does not return. `column` is a 1-based position within the field's value, 0 for none; `field` may be NULL. */
_Noreturn void ne_refuse(ne_refusal *refusal, const ne_record *record, const char *field, size_t column,
                         const char *format, ...);

#endif
