#include "engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  RULES_MAX = 65000,
  WORD_MAX = 512,
  /* Bytes that an engine takes at once: so many for each byte of its packs, and no more than the default packs need. */
  ENGINE_LEAST = 3 << 20,
  ENGINE_TIMES = 12,
  ENGINE_MOST = 10 << 20,
  /* The part of them that serves while the words are frozen, and the rules after that. */
  WORK_TIMES = 3,
  WORK_MOST = 2 << 20,
  LEXICON_PART = 30,   /* bytes of packs for each word that the lexicon takes, */
  VOCABULARY_PART = 15 /* and that the vocabulary takes */
};

const char *newsextract_version(void) { return NEWSEXTRACT_VERSION; }

/* ---- Numbers for names: the rules by which mentions are reported ---- */

typedef struct name_table {
  NE_LIST(const char *) names; /* by number */
  uint32_t *slots;             /* by hash: number + 1, 0 for empty */
  size_t slot_count;           /* a power of two */
} name_table;

static uint64_t mix(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 32;
}

/* Eight bytes at a time, the first one lowest on every machine: equal packs have equal fingerprints. */
static uint64_t hash_bytes(uint64_t hash, const char *bytes, size_t length) {
  const unsigned char *p = (const unsigned char *)bytes;
  uint64_t word = 0;
  hash = mix(hash, length);
  for (; length >= 8; length -= 8, p += 8)
    hash = mix(hash, (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 |
                       (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56);
  while (length--) word = word << 8 | p[length];
  return mix(hash, word);
}

static const uint64_t HASH_START = 0xCBF29CE484222325u;

/* The number of `name`, a new one where it has none yet. */
static uint32_t number_of(name_table *table, ne_arena *arena, const char *name) {
  if (2 * (table->names.count + 1) > table->slot_count) {
    table->slot_count = table->slot_count ? 2 * table->slot_count : 256;
    table->slots = ne_alloc_zero(arena, table->slot_count * sizeof *table->slots);
    for (uint32_t i = 0; i < table->names.count; i++) {
      size_t at = hash_bytes(HASH_START, table->names.items[i], strlen(table->names.items[i])) & (table->slot_count - 1);
      while (table->slots[at]) at = (at + 1) & (table->slot_count - 1);
      table->slots[at] = i + 1;
    }
  }
  size_t at = hash_bytes(HASH_START, name, strlen(name)) & (table->slot_count - 1);
  for (; table->slots[at]; at = (at + 1) & (table->slot_count - 1))
    if (strcmp(table->names.items[table->slots[at] - 1], name) == 0) return table->slots[at] - 1;
  *NE_PUSH(arena, &table->names) = ne_copy(arena, name, strlen(name));
  return table->slots[at] = (uint32_t)table->names.count, (uint32_t)table->names.count - 1;
}

/* ---- The builder ---- */

struct newsextract_builder {
  newsextract_allocator allocator;
  ne_arena arena;
  NE_LIST(ne_record) records; /* in the order given */
  name_table names;           /* of rules, not of words */
  uint64_t hash;
  ne_refusal refusal;
};

newsextract_builder *newsextract_builder_new(const newsextract_allocator *allocator) {
  if (!allocator) allocator = &ne_libc_allocator;
  newsextract_builder *builder = allocator->resize(allocator->user, NULL, 0, sizeof *builder);
  if (!builder) return NULL;
  memset(builder, 0, sizeof *builder);
  builder->allocator = *allocator;
  builder->hash = HASH_START;
  ne_arena_init(&builder->arena, allocator);
  return builder;
}

void newsextract_builder_free(newsextract_builder *builder) {
  if (!builder) return;
  ne_arena_release(&builder->arena);
  builder->allocator.resize(builder->allocator.user, builder, sizeof *builder, 0);
}

const char *newsextract_builder_error(const newsextract_builder *builder) { return builder->refusal.message; }

static bool is_word(const ne_record *record) {
  return strcmp(record->kind, "word") == 0 || strcmp(record->kind, "words") == 0 || strcmp(record->kind, "forms") == 0;
}

static const char *copy_string(ne_arena *arena, const char *string) { return ne_copy(arena, string, strlen(string)); }

/* Refuses a value that is no UTF-8 or holds a NUL byte. */
static void check_value(ne_refusal *refusal, const ne_record *record, const newsextract_field *field) {
  const unsigned char *start = (const unsigned char *)field->value, *end = start + field->length;
  int size;
  for (const unsigned char *p = start; p < end; p += size) {
    size = 1;
    if (*p - 1u < 0x7F) continue;
    size = 3; /* most ideographs */
    if (*p - 0xE4u < 6 && end - p >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) continue;
    if (ne_decode_strictly(p, end, &size) < 0)
      ne_refuse(refusal, record, field->name, (size_t)(p - start) + 1, "not UTF-8");
    if (!*p) ne_refuse(refusal, record, field->name, (size_t)(p - start) + 1, "a NUL byte");
  }
}

/* A record of the builder's own; strings that are `kept` outlive it. */
static ne_record copy_record(ne_arena *arena, const ne_record *record, bool kept) {
  newsextract_field *fields = ne_alloc(arena, record->count * sizeof *fields);
  if (kept) {
    ne_record own = *record;
    own.fields = memcpy(fields, record->fields, record->count * sizeof *fields);
    return own;
  }
  for (size_t i = 0; i < record->count; i++) {
    const newsextract_field *field = &record->fields[i];
    fields[i] = (newsextract_field){copy_string(arena, field->name), ne_copy(arena, field->value, field->length), field->length};
  }
  return (ne_record){copy_string(arena, record->pack), copy_string(arena, record->language), copy_string(arena, record->kind),
                     copy_string(arena, record->name), fields, record->count};
}

/* Strings that are `kept` are those of the library, which were looked at when it was made. */
static int add_record(newsextract_builder *builder, ne_record record, bool kept) {
  jmp_buf escape;
  builder->arena.escape = builder->refusal.escape = &escape;
  builder->refusal.columns = NULL;
  int failed = setjmp(escape);
  if (failed) {
    if (failed == 1) snprintf(builder->refusal.message, sizeof builder->refusal.message, "out of memory");
    return -1;
  }
  builder->refusal.message[0] = 0;
  const bool word = is_word(&record), removal = strcmp(record.kind, "remove") == 0;
  if (word) {
    if (ne_class_find(record.name) < 0)
      ne_refuse(&builder->refusal, &record, NULL, 0, "there is no class of words called so");
  } else if (!removal && !ne_date_rules_takes(record.kind) && !ne_entity_rules_takes(record.kind) &&
             !ne_move_rules_takes(record.kind)) {
    ne_refuse(&builder->refusal, &record, NULL, 0, "there is no kind of rule called '%.60s'", record.kind);
  }
  const char *const strings[] = {record.pack, record.language, record.kind, record.name};
  uint64_t hash = builder->hash;
  for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) hash = hash_bytes(hash, strings[i], strlen(strings[i]));
  for (size_t i = 0; i < record.count; i++) {
    const newsextract_field *field = &record.fields[i];
    if (!kept) check_value(&builder->refusal, &record, field);
    hash = hash_bytes(hash, field->name, strlen(field->name));
    hash = hash_bytes(hash, field->value, field->length);
  }
  ne_record own = copy_record(&builder->arena, &record, kept);
  if (!word && !removal) number_of(&builder->names, &builder->arena, own.name);
  *NE_PUSH(&builder->arena, &builder->records) = own;
  builder->hash = hash;
  return 0;
}

int newsextract_builder_add(newsextract_builder *builder, const char *pack, const char *language, const char *kind,
                            const char *name, const newsextract_field *fields, size_t count) {
  return add_record(builder, (ne_record){pack, language, kind, name, fields, count}, false);
}

int ne_builder_keep(newsextract_builder *builder, const char *pack, const char *language, const char *kind, const char *name,
                    const newsextract_field *fields, size_t count) {
  return add_record(builder, (ne_record){pack, language, kind, name, fields, count}, true);
}

/* ---- Compiling ---- */

typedef struct compiling {
  newsextract_engine *engine;
  ne_refusal *refusal;
  name_table rules;
  name_table strings; /* what many words share: values, languages */
} compiling;

static const char *shared_string(compiling *work, const char *string) {
  if (!string) return NULL;
  uint32_t number = number_of(&work->strings, &work->engine->arena, string);
  return work->strings.names.items[number];
}

static uint16_t rule_number(compiling *work, const char *name, const ne_record *record) {
  uint32_t number = number_of(&work->rules, &work->engine->arena, name);
  if (number >= RULES_MAX) ne_refuse(work->refusal, record, NULL, 0, "more than %d rules", RULES_MAX);
  return (uint16_t)number;
}

static char *normal_form(compiling *work, const char *bytes) {
  size_t length;
  char *normal = ne_normalize(&work->engine->arena, bytes, strlen(bytes), &length);
  return normal;
}

static void add_word(compiling *work, const ne_record *record, ne_entry *entry, bool removed) {
  if (!*entry->text) ne_refuse(work->refusal, record, "text", 0, "an empty word");
  if (strlen(entry->text) > WORD_MAX)
    ne_refuse(work->refusal, record, "text", 0, "'%.60s...' is longer than %d bytes", entry->text, WORD_MAX);
  if (ne_class_layer((ne_class)entry->class) == NE_LAYER_LOOKUP) ne_entity_rules_word(work->engine->entities, entry, removed);
  else if (removed) ne_lexicon_remove(work->engine->lexicon, entry);
  else ne_lexicon_add(work->engine->lexicon, entry);
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/* Cuts blanks off both ends of `text`, in place. */
static char *trimmed(char *text) {
  while (is_blank(*text)) text++;
  size_t length = strlen(text);
  while (length && is_blank(text[length - 1])) length--;
  text[length] = 0;
  return text;
}

/* Ends the string at the first `sign`; returns what follows it, or NULL where there is none. */
static char *cut(char *text, char sign) {
  char *place = strchr(text, sign);
  if (!place) return NULL;
  *place = 0;
  return place + 1;
}

/* Names, one a line: `id = form | form`, or `form | form` where the first form is the id too. */
static void add_lines(compiling *work, const ne_record *record, ne_entry *entry, char *line) {
  for (char *next; line; line = next) {
    next = cut(line, '\n');
    char *forms = strstr(line, " = ");
    if (forms) {
      *forms = 0;
      entry->id = trimmed(line);
      forms += 3;
    } else {
      forms = line;
    }
    bool first = forms == line;
    for (char *after; forms; forms = after) {
      after = cut(forms, '|');
      char *form = trimmed(forms);
      if (!*form) continue;
      if (first) entry->id = form;
      first = false;
      entry->text = form;
      add_word(work, record, entry, false);
    }
  }
}

/* A record of one word, of one a line, of many separated by blanks, or of lines with ids. The class is the record's name, or a field
 * of a removal. */
static void compile_words(compiling *work, const ne_record *record, const char *class, bool removed) {
  static const char *const known[] = {"text", "id", "value", "weight", "class", "words", "lines", NULL};
  ne_record_check(record, known, work->refusal);
  int number = ne_class_find(class);
  if (number < 0) ne_refuse(work->refusal, record, "class", 0, "there is no class of words called '%.60s'", class);
  bool many = removed ? ne_record_get(record, "words") != NULL : strcmp(record->kind, "words") == 0;
  const char *lines = many && !removed ? ne_record_get(record, "lines") : NULL;
  const char *text = lines ? lines : ne_record_get(record, many && removed ? "words" : "text");
  if (!text) ne_refuse(work->refusal, record, "text", 0, "is missing");
  char rule[200];
  snprintf(rule, sizeof rule, "%.120s.%.60s", record->pack, class);
  ne_entry entry = {
      .id = shared_string(work, ne_record_get(record, "id")),
      .value = shared_string(work, ne_record_get(record, "value")),
      .language = shared_string(work, record->language),
      .weight = (float)ne_record_number(record, "weight", 1, work->refusal),
      .class = (uint16_t)number,
      .rule = rule_number(work, rule, record),
  };
  char *normal = normal_form(work, text);
  if (!many && strcmp(record->kind, "forms") == 0) {
    for (char *next; normal; normal = next) {
      next = cut(normal, '\n');
      entry.text = normal;
      add_word(work, record, &entry, removed);
    }
    return;
  }
  if (!many) {
    entry.text = normal;
    add_word(work, record, &entry, removed);
    return;
  }
  if (lines) {
    add_lines(work, record, &entry, normal);
    return;
  }
  for (char *p = normal; *p;) {
    size_t blanks = strspn(p, " \t\r\n"), length = strcspn(p + blanks, " \t\r\n");
    p += blanks;
    char after = p[length];
    p[length] = 0;
    entry.text = p;
    if (length) add_word(work, record, &entry, removed);
    p += length + (after != 0);
  }
}

static void compile_rule(compiling *work, const ne_record *record) {
  uint16_t rule = rule_number(work, record->name, record);
  newsextract_engine *engine = work->engine;
  ne_record kept = copy_record(&engine->arena, record, false);
  kept.name = work->rules.names.items[rule];
  if (ne_date_rules_takes(kept.kind)) ne_date_rules_add(engine->dates, &kept, rule, work->refusal);
  if (ne_entity_rules_takes(kept.kind)) ne_entity_rules_add(engine->entities, &kept, rule, work->refusal);
  if (ne_move_rules_takes(kept.kind)) ne_move_rules_add(engine->moves, &kept, rule, work->refusal);
}

/* The bytes of all values. */
static size_t length_of(const ne_record *record) {
  size_t length = 0;
  for (size_t i = 0; i < record->count; i++) length += record->fields[i].length;
  return length;
}

static void compile_all(compiling *c, newsextract_builder *builder) {
  newsextract_engine *engine = c->engine;
  ne_arena *arena = &engine->arena, *work = &builder->arena; /* which holds the records */
  size_t count = builder->records.count, bytes = 0;
  for (size_t i = 0; i < count; i++) bytes += length_of(&builder->records.items[i]);
  size_t likely = ENGINE_LEAST + ENGINE_TIMES * bytes;
  ne_arena_reserve(arena, likely < ENGINE_MOST ? likely : ENGINE_MOST);
  ne_arena_borrow(work, arena, bytes < WORK_MOST / WORK_TIMES ? WORK_TIMES * bytes : WORK_MOST);
  engine->lexicon = ne_lexicon_new(arena, work, bytes / LEXICON_PART);
  engine->dates = ne_date_rules_new(arena);
  engine->entities = ne_entity_rules_new(arena, work, bytes / VOCABULARY_PART);
  engine->moves = ne_move_rules_new(arena);
  uint32_t *last = ne_alloc_zero(&builder->arena, (builder->names.names.count + 1) * sizeof *last);
  for (size_t i = 0; i < count; i++) {
    const ne_record *record = &builder->records.items[i];
    if (is_word(record)) continue;
    if (strcmp(record->kind, "remove") != 0) {
      last[number_of(&builder->names, &builder->arena, record->name)] = (uint32_t)i + 1;
      continue;
    }
    const char *rule = ne_record_get(record, "rule");
    if (!rule) continue;
    uint32_t known = (uint32_t)builder->names.names.count;
    uint32_t number = number_of(&builder->names, &builder->arena, rule);
    if (number >= known || !last[number])
      ne_refuse(c->refusal, record, "rule", 0, "there is no rule '%.100s' to remove", rule);
    last[number] = 0;
  }
  for (size_t i = 0; i < count; i++) {
    const ne_record *record = &builder->records.items[i];
    if (is_word(record)) {
      compile_words(c, record, record->name, false);
    } else if (strcmp(record->kind, "remove") == 0) {
      const char *class = ne_record_get(record, "class");
      if (class) compile_words(c, record, class, true);
    } else if (last[number_of(&builder->names, &builder->arena, record->name)] == i + 1) {
      compile_rule(c, record);
    }
  }
  ne_entity_rules_freeze(engine->entities);
  ne_lexicon_freeze(engine->lexicon);
  ne_arena_release(work);
  ne_date_rules_freeze(engine->dates, c->refusal);
  ne_move_rules_freeze(engine->moves, c->refusal);
  engine->rule_names = c->rules.names.items;
  engine->rule_count = c->rules.names.count;
}

newsextract_engine *newsextract_builder_finish(newsextract_builder *builder) {
  const newsextract_allocator *allocator = &builder->allocator;
  newsextract_engine *engine = allocator->resize(allocator->user, NULL, 0, sizeof *engine);
  if (!engine) {
    snprintf(builder->refusal.message, sizeof builder->refusal.message, "out of memory");
    return NULL;
  }
  memset(engine, 0, sizeof *engine);
  atomic_init(&engine->references, 1);
  ne_arena_init(&engine->arena, allocator);
  jmp_buf escape;
  engine->arena.escape = builder->arena.escape = builder->refusal.escape = &escape;
  builder->refusal.columns = NULL;
  builder->refusal.message[0] = 0;
  compiling work = {.engine = engine, .refusal = &builder->refusal};
  int failed = setjmp(escape);
  if (!failed) compile_all(&work, builder);
  else if (failed == 1) snprintf(builder->refusal.message, sizeof builder->refusal.message, "out of memory");
  snprintf(engine->fingerprint, sizeof engine->fingerprint, "%016llx", (unsigned long long)builder->hash);
  ne_arena_release(&builder->arena);
  memset(&builder->records, 0, sizeof builder->records);
  memset(&builder->names, 0, sizeof builder->names);
  builder->hash = HASH_START;
  if (failed) {
    newsextract_engine_release(engine);
    return NULL;
  }
  return engine;
}

newsextract_engine *newsextract_engine_retain(newsextract_engine *engine) {
  atomic_fetch_add_explicit(&engine->references, 1, memory_order_relaxed);
  return engine;
}

void newsextract_engine_release(newsextract_engine *engine) {
  if (!engine || atomic_fetch_sub_explicit(&engine->references, 1, memory_order_acq_rel) != 1) return;
  newsextract_allocator allocator = engine->arena.allocator;
  ne_arena_release(&engine->arena);
  allocator.resize(allocator.user, engine, sizeof *engine, 0);
}

const char *newsextract_engine_fingerprint(const newsextract_engine *engine) { return engine->fingerprint; }

size_t newsextract_engine_size(const newsextract_engine *engine) { return sizeof *engine + ne_arena_held(&engine->arena); }
