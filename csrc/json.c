#include <math.h>
#include <stdio.h>
#include <string.h>

#include "document.h"

enum { STRIDE = 1024 }; /* bytes between two counted places */

/* Every key, value and closing bracket is written with the comma behind it; what closes takes back the one before it. */
typedef struct writer {
  const newsextract_document *document;
  ne_arena *arena;
  NE_LIST(char) out;
  const uint32_t *counted; /* code points before each STRIDE-th byte of the input; NULL where offsets are bytes */
} writer;

/* Where the next bytes go; so many of them have room. */
static inline char *room(writer *w, size_t length) {
  NE_RESERVE(w->arena, &w->out, w->out.count + length);
  return w->out.items + w->out.count;
}

static inline void put(writer *w, const char *bytes, size_t length) {
  char *at = room(w, length);
  if (length) memcpy(at, bytes, length);
  w->out.count += length;
}

#define PUT(w, literal) put(w, literal, sizeof(literal) - 1)

/* What a string needs behind a byte that stands not for itself, or that is not known to: escapes, and U+FFFD for what is not UTF-8. */
static void put_escaped(writer *w, const unsigned char *p, const unsigned char *end) {
  static const char hex[] = "0123456789abcdef";
  const unsigned char *clean = p;
  while (p < end) {
    int size = 1;
    if (*p >= 0x20 && *p < 0x7F && *p != '"' && *p != '\\') {
      p++;
      continue;
    }
    if (*p >= 0x80 && ne_decode_strictly(p, end, &size) >= 0) {
      p += size;
      continue;
    }
    put(w, (const char *)clean, (size_t)(p - clean));
    if (*p >= 0x80) {
      PUT(w, "\xEF\xBF\xBD");
    } else {
      char escape[6] = {'\\', (char)*p, '0', '0', hex[*p >> 4], hex[*p & 15]};
      size_t escape_length = 2;
      switch (*p) {
        case '"': case '\\': break;
        case '\n': escape[1] = 'n'; break;
        case '\r': escape[1] = 'r'; break;
        case '\t': escape[1] = 't'; break;
        default: escape[1] = 'u'; escape_length = 6;
      }
      put(w, escape, escape_length);
    }
    p += *p < 0x80 ? 1 : size;
    clean = p;
  }
  put(w, (const char *)clean, (size_t)(p - clean));
}

static bool must_change(unsigned char byte) { return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F; }

/* Whether any of eight bytes must change. */
static bool any_must_change(uint64_t bytes) {
  const uint64_t ones = 0x0101010101010101u, highs = 0x80 * ones;
  uint64_t quotes = bytes ^ '"' * ones, slashes = bytes ^ '\\' * ones, deletes = bytes ^ 0x7F * ones;
  return ((((bytes - 0x20 * ones) | (quotes - ones) | (slashes - ones) | (deletes - ones)) & ~bytes) & highs) != 0;
}

/* `valid` text is UTF-8; of other text the bytes above ASCII are looked at. */
static void put_string(writer *w, const char *bytes, size_t length, bool valid) {
  const uint64_t unknown = valid ? 0 : 0x8080808080808080u;
  const unsigned char *p = (const unsigned char *)bytes, *end = p + length;
  char *start = room(w, length + 3), *out = start;
  *out++ = '"';
  for (; end - p >= 8; p += 8, out += 8) {
    uint64_t eight;
    memcpy(&eight, p, 8);
    if ((eight & unknown) || any_must_change(eight)) break;
    memcpy(out, &eight, 8);
  }
  while (p < end && !must_change(*p) && (valid || *p < 0x80)) *out++ = (char)*p++;
  w->out.count += (size_t)(out - start);
  if (p < end) put_escaped(w, p, end);
  PUT(w, "\",");
}

#define key(w, name) PUT(w, "\"" name "\":") /* a literal */

/* A key that is read from a table. */
static void put_key(writer *w, const char *name) {
  PUT(w, "\"");
  put(w, name, strlen(name));
  PUT(w, "\":");
}

static inline void open_with(writer *w, char bracket) { put(w, &bracket, 1); }

static inline void close_with(writer *w, char bracket) {
  char *at = room(w, 2);
  if (at[-1] == ',') at--, w->out.count--;
  at[0] = bracket;
  at[1] = ',';
  w->out.count += 2;
}

static inline void put_unsigned(writer *w, uint64_t number) {
  size_t length = 1;
  for (uint64_t rest = number; rest >= 10; rest /= 10) length++;
  char *at = room(w, length + 1);
  w->out.count += length + 1;
  at[length] = ',';
  do at[--length] = (char)('0' + number % 10);
  while (number /= 10);
}

static double thousandths(double number) { return floor(number * 1000 + 0.5); }

/* A number as short as it can be read back from; the C library's locale does not matter. */
static void put_number(writer *w, double number) {
  if (number < 0) {
    PUT(w, "-");
    number = -number;
  }
  if (number < 9007199254740992.0 && number == floor(number)) {
    put_unsigned(w, (uint64_t)number);
    return;
  }
  char text[40];
  int length = 0;
  if (number < 1000 && thousandths(number) / 1000 == number) { /* what scores are */
    unsigned rest = (unsigned)thousandths(number);
    put_unsigned(w, rest / 1000);
    w->out.count--;
    text[length++] = '.';
    for (unsigned unit = 1000; rest %= unit;) text[length++] = (char)('0' + rest / (unit /= 10));
  } else {
    for (int digits = 6; digits <= 17; digits++) {
      length = snprintf(text, sizeof text, "%.*g", digits, number);
      double again = 0;
      if (sscanf(text, "%lf", &again) == 1 && again == number) break;
    }
    for (int i = 0; i < length; i++)
      if (text[i] == ',') text[i] = '.';
  }
  text[length++] = ',';
  put(w, text, (size_t)length);
}

#define field(w, name, value) \
  do { \
    const char *field_value = (value); \
    if (field_value) key(w, name), put_string(w, field_value, strlen(field_value), false); \
  } while (0)

#define number_field(w, name, number) (key(w, name), put_unsigned(w, number))

static void put_slice(writer *w, newsextract_span span) {
  const ne_text *text = &w->document->text;
  put_string(w, text->input + span.start, span.end - span.start, text->invalid.count == 0);
}

#define slice_field(w, name, span) (key(w, name), put_slice(w, span))

/* ---- Offsets ---- */

static bool begins_character(const char *input, size_t at, size_t length) {
  return at >= length || ((unsigned char)input[at] & 0xC0) != 0x80;
}

static const uint32_t *count_characters(const newsextract_document *document, ne_arena *arena) {
  size_t length = document->text.input_length;
  const char *input = document->text.input;
  uint32_t *counted = ne_alloc(arena, (length / STRIDE + 1) * sizeof *counted), characters = 0;
  for (size_t i = 0; i < length; i++) {
    if (i % STRIDE == 0) counted[i / STRIDE] = characters;
    characters += begins_character(input, i, length);
  }
  if (length % STRIDE == 0) counted[length / STRIDE] = characters;
  return counted;
}

static uint64_t offset(const writer *w, size_t bytes) {
  if (!w->counted) return bytes;
  const char *input = w->document->text.input;
  uint64_t characters = w->counted[bytes / STRIDE];
  for (size_t i = bytes / STRIDE * STRIDE; i < bytes; i++)
    characters += begins_character(input, i, w->document->text.input_length);
  return characters;
}

static void span_fields(writer *w, newsextract_span span) {
  number_field(w, "start", offset(w, span.start));
  number_field(w, "end", offset(w, span.end));
}

/* ---- Lists ---- */

/* The cues that decided a name, by the names that packs give them, and what they add up to. */
static void write_cues(writer *w, const newsextract_entity *entity) {
  if (!entity->cues) return;
  key(w, "score");
  put_number(w, thousandths(entity->score) / 1000);
  key(w, "cues");
  open_with(w, '[');
  for (int bit = 0; newsextract_cue_name(bit); bit++) {
    if (!(entity->cues >> bit & 1)) continue;
    put_string(w, newsextract_cue_name(bit), strlen(newsextract_cue_name(bit)), false);
  }
  close_with(w, ']');
}

static void write_entity(writer *w, size_t index) {
  newsextract_entity entity = newsextract_entity_at(w->document, index);
  open_with(w, '{');
  field(w, "type", entity.type);
  slice_field(w, "text", entity.span);
  slice_field(w, "name", entity.name);
  field(w, "id", entity.id);
  span_fields(w, entity.span);
  number_field(w, "cluster", entity.cluster);
  if (entity.head.end > entity.head.start) slice_field(w, "head", entity.head);
  if (entity.former) PUT(w, "\"former\":true,");
  if (entity.acting) PUT(w, "\"acting\":true,");
  if (isfinite(entity.value)) key(w, "value"), put_number(w, entity.value);
  field(w, "unit", entity.unit);
  field(w, "rule", entity.rule);
  write_cues(w, &entity);
  close_with(w, '}');
}

static void write_date(writer *w, size_t index) {
  newsextract_date date = newsextract_date_at(w->document, index);
  open_with(w, '{');
  slice_field(w, "text", date.span);
  span_fields(w, date.span);
  if (date.outer.start != date.span.start || date.outer.end != date.span.end) {
    key(w, "outer");
    open_with(w, '{');
    span_fields(w, date.outer);
    close_with(w, '}');
  }
  field(w, "type", date.type);
  field(w, "value", date.value);
  field(w, "first_day", *date.first_day ? date.first_day : NULL);
  field(w, "last_day", *date.last_day ? date.last_day : NULL);
  field(w, "mod", date.mod);
  field(w, "anchor", date.anchor);
  field(w, "other", date.other);
  field(w, "rule", date.rule);
  close_with(w, '}');
}

static bool filled(const newsextract_slot *slot) { return slot->span.end > slot->span.start; }

static void write_slot(writer *w, const char *name, const newsextract_slot *slot) {
  if (!filled(slot)) return;
  put_key(w, name);
  open_with(w, '{');
  slice_field(w, "name", slot->name);
  slice_field(w, "text", slot->span);
  field(w, "id", slot->id);
  span_fields(w, slot->span);
  close_with(w, '}');
}

static void write_person(writer *w, const newsextract_event *event) {
  const newsextract_slot *slot = &event->person;
  if (!filled(slot)) return;
  key(w, "person");
  open_with(w, '{');
  slice_field(w, "name", slot->name);
  slice_field(w, "text", slot->span);
  field(w, "id", slot->id);
  span_fields(w, slot->span);
  key(w, "mentions");
  open_with(w, '[');
  for (size_t i = 0; i < event->mention_count; i++) put_slice(w, event->mentions[i]);
  close_with(w, ']');
  close_with(w, '}');
}

static void write_explanation(writer *w, const newsextract_event *event) {
  const struct {
    const char *name;
    const newsextract_slot *slot;
  } slots[] = {{"person", &event->person}, {"group", &event->group}, {"org", &event->org}, {"role", &event->role},
               {"time", &event->time}, {"dest_org", &event->dest_org}, {"origin_org", &event->origin_org},
               {"successor", &event->successor}, {"predecessor", &event->predecessor}, {"reason", &event->reason},
               {"source", &event->source}};
  if (!event->line) return;
  key(w, "explain");
  open_with(w, '{');
  field(w, "line", event->line);
  for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
    if (filled(slots[i].slot) && slots[i].slot->how) {
      const char *how = slots[i].slot->how;
      put_key(w, slots[i].name);
      put_string(w, how, strlen(how), false);
    }
  close_with(w, '}');
}

static void write_event(writer *w, size_t index) {
  newsextract_event event = newsextract_event_at(w->document, index);
  open_with(w, '{');
  field(w, "type", event.type);
  field(w, "subtype", event.subtype);
  field(w, "status", event.status);
  write_person(w, &event);
  if (filled(&event.group)) {
    key(w, "group");
    open_with(w, '{');
    slice_field(w, "text", event.group.span);
    if (event.group_count >= 0) number_field(w, "count", (uint64_t)event.group_count);
    span_fields(w, event.group.span);
    close_with(w, '}');
  }
  write_slot(w, "org", &event.org);
  write_slot(w, "role", &event.role);
  if (filled(&event.time)) {
    key(w, "time");
    open_with(w, '{');
    slice_field(w, "text", event.time.span);
    field(w, "value", event.time.value);
    span_fields(w, event.time.span);
    close_with(w, '}');
  }
  write_slot(w, "dest_org", &event.dest_org);
  write_slot(w, "origin_org", &event.origin_org);
  write_slot(w, "successor", &event.successor);
  write_slot(w, "predecessor", &event.predecessor);
  write_slot(w, "reason", &event.reason);
  write_slot(w, "source", &event.source);
  key(w, "trigger");
  open_with(w, '{');
  slice_field(w, "text", event.trigger);
  span_fields(w, event.trigger);
  close_with(w, '}');
  key(w, "evidence");
  open_with(w, '[');
  for (size_t j = 0; j < event.evidence_count; j++) {
    open_with(w, '{');
    slice_field(w, "text", event.evidence[j]);
    span_fields(w, event.evidence[j]);
    close_with(w, '}');
  }
  close_with(w, ']');
  field(w, "rule", event.rule);
  key(w, "score");
  put_number(w, thousandths(event.score) / 1000);
  write_explanation(w, &event);
  close_with(w, '}');
}

static void write_warning(writer *w, size_t index) {
  newsextract_warning warning = newsextract_warning_at(w->document, index);
  open_with(w, '{');
  field(w, "code", warning.code);
  field(w, "message", warning.message);
  if (warning.span.end > warning.span.start) span_fields(w, warning.span);
  close_with(w, '}');
}

static void write_head(writer *w) {
  const newsextract_document *document = w->document;
  size_t title_length;
  const char *title = newsextract_document_title(document, &title_length);
  open_with(w, '{');
  number_field(w, "schema", 1);
  field(w, "packs", newsextract_engine_fingerprint(document->engine));
  field(w, "doc", document->name);
  if (title) key(w, "title"), put_string(w, title, title_length, false);
  field(w, "date", newsextract_document_date(document));
  field(w, "language", document->language);
  number_field(w, "length", document->length);
}

static const struct {
  const char *name;
  unsigned part; /* NEWSEXTRACT_...; 0: always there */
  size_t (*count)(const newsextract_document *document);
  void (*write)(writer *w, size_t index);
} lists[] = {{"entities", NEWSEXTRACT_ENTITIES, newsextract_entity_count, write_entity},
             {"dates", NEWSEXTRACT_DATES, newsextract_date_count, write_date},
             {"events", NEWSEXTRACT_EVENTS, newsextract_event_count, write_event},
             {"warnings", 0, newsextract_warning_count, write_warning}};

enum { LISTS = sizeof lists / sizeof *lists };

/* Writes from `cursor` on until `size` bytes are there or all is written. */
static void write_on(writer *w, ne_json_cursor *cursor, size_t size) {
  if (cursor->list == 0) {
    write_head(w);
    cursor->list = 1;
  }
  for (; cursor->list <= LISTS; cursor->list++, cursor->item = 0) {
    unsigned at = cursor->list - 1;
    if (lists[at].part && !(w->document->only & lists[at].part)) continue;
    if (cursor->item == 0) put_key(w, lists[at].name), open_with(w, '[');
    size_t count = lists[at].count(w->document);
    for (; cursor->item < count; cursor->item++) {
      if (cursor->item && w->out.count >= size) return;
      lists[at].write(w, cursor->item);
    }
    close_with(w, ']');
  }
  close_with(w, '}');
  w->out.count--; /* nothing stands behind the last bracket */
}

const char *newsextract_json(newsextract_document *document, int characters, size_t *length) {
  jmp_buf escape;
  document->arena.escape = &escape;
  if (setjmp(escape)) return NULL;
  writer w = {.document = document, .arena = &document->arena};
  NE_RESERVE(w.arena, &w.out, 4096);
  if (characters) w.counted = count_characters(document, w.arena);
  write_on(&w, &(ne_json_cursor){0}, SIZE_MAX);
  PUT(&w, "\0");
  if (length) *length = w.out.count - 1;
  return w.out.items;
}

const char *newsextract_json_piece(newsextract_document *document, int characters, size_t size, size_t *length) {
  jmp_buf escape;
  ne_json_cursor *cursor = &document->json;
  *length = 0;
  if (cursor->list > LISTS) {
    cursor->list = cursor->item = 0;
    return "";
  }
  document->arena.escape = &escape;
  if (setjmp(escape)) {
    cursor->list = cursor->item = 0;
    return NULL;
  }
  writer w = {.document = document, .arena = &document->arena};
  w.out.items = cursor->bytes;
  w.out.capacity = cursor->capacity;
  NE_RESERVE(w.arena, &w.out, 4096);
  if (characters && !cursor->counted) cursor->counted = count_characters(document, w.arena);
  w.counted = characters ? cursor->counted : NULL;
  write_on(&w, cursor, size);
  PUT(&w, "\0");
  cursor->bytes = w.out.items;
  cursor->capacity = w.out.capacity;
  *length = w.out.count - 1;
  return w.out.items;
}
