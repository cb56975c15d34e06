#include "frames.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  TRIGGER_SYMBOLS = 20,
  LANGUAGES = 2,
  PATTERN_MAX = 4096 /* bytes of a pattern with its parts */
};

static const char trigger_symbols[TRIGGER_SYMBOLS + 1] = NE_TRIGGER_SYMBOLS;
static const char *const languages[LANGUAGES] = {"zh", "en"};

typedef struct part {
  const char *name, *language, *pattern;
} part;

typedef NE_LIST(const ne_frame *) frame_list;

struct ne_move_rules {
  ne_arena *arena;
  NE_LIST(part) parts;
  uint32_t habits[LANGUAGES];
  NE_LIST(ne_frame) frames;
  frame_list index[LANGUAGES][TRIGGER_SYMBOLS]; /* by priority */
};

ne_move_rules *ne_move_rules_new(ne_arena *arena) {
  ne_move_rules *rules = ne_alloc_zero(arena, sizeof *rules);
  rules->arena = arena;
  return rules;
}

bool ne_move_rules_takes(const char *kind) {
  return strcmp(kind, "frame") == 0 || strcmp(kind, "symbols") == 0 || strcmp(kind, "habits") == 0;
}

int ne_subtype_find(const char *name) {
  static const char *const names[] = {"resign", "dismissed", "retire", "step_down", "leave", "unspecified",
                                      "join", "promote", "appoint", "return", "interim"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(names[i], name) == 0) return (int)i;
  return -1;
}

static const char *last_name(const char *name) {
  const char *dot = strrchr(name, '.');
  return dot ? dot + 1 : name;
}

/* The pattern with {parts} written out, to be matched from the beginning of a window: what stands before the construction is
 * passed over as far as possible, so that the nearest one wins. */
static const char *expand(ne_move_rules *rules, const ne_record *record, const char *source, uint16_t columns[PATTERN_MAX],
                          ne_refusal *refusal) {
  char out[PATTERN_MAX];
  size_t n = (size_t)snprintf(out, sizeof out, "[^!]{0,%d}(?:", NE_WINDOW);
  for (size_t i = 0; i < n; i++) columns[i] = 1;
  for (const char *p = source; *p;) {
    size_t length = *p == '{' && p[1] >= 'a' && p[1] <= 'z' ? strcspn(p + 1, "}") : 0;
    const char *text = p;
    size_t column = (size_t)(p - source) + 1;
    if (length && !p[1 + length]) ne_refuse(refusal, record, "pattern", column, "'{' is not closed");
    size_t size = 1;
    if (length) {
      const part *found = NULL;
      for (size_t i = 0; i < rules->parts.count; i++) {
        const part *candidate = &rules->parts.items[i];
        if (strlen(candidate->name) == length && strncmp(candidate->name, p + 1, length) == 0 &&
            (!*candidate->language || strcmp(candidate->language, record->language) == 0))
          found = candidate;
      }
      if (!found)
        ne_refuse(refusal, record, "pattern", column, "no symbols are called '%.*s'", (int)length, p + 1);
      text = found->pattern;
      size = strlen(text);
      p += length + 2;
    } else {
      p++;
    }
    if (n + size + 2 > sizeof out) ne_refuse(refusal, record, "pattern", 0, "longer than %d bytes", PATTERN_MAX);
    memcpy(out + n, text, size);
    for (size_t i = 0; i < size; i++) columns[n + i] = (uint16_t)column;
    n += size;
  }
  columns[n] = (uint16_t)(strlen(source) + 1);
  out[n++] = ')';
  refusal->columns = columns;
  refusal->column_count = n;
  return ne_copy(rules->arena, out, n);
}

static uint32_t trigger_bits(const ne_record *record, ne_refusal *refusal) {
  const char *names = ne_record_get(record, "triggers");
  if (!names) ne_refuse(refusal, record, "triggers", 0, "is missing");
  uint32_t bits = 0;
  for (const char *p = names; *p;) {
    size_t length = strcspn(p, " ");
    char name[32];
    snprintf(name, sizeof name, "%.*s", (int)(length < 31 ? length : 31), p);
    int class = ne_class_find(name);
    char symbol = class < 0 ? 0 : ne_word_symbol((ne_class)class);
    if (!ne_is_trigger(symbol))
      ne_refuse(refusal, record, "triggers", (size_t)(p - names) + 1, "no class of triggers is called '%s'", name);
    bits |= 1u << (strchr(trigger_symbols, symbol) - trigger_symbols);
    p += length;
    while (*p == ' ') p++;
  }
  return bits;
}

/* The names in a field as bits, in the order of `names`, a list with commas. */
static uint32_t bits_of(const ne_record *record, const char *field, const char *names, ne_refusal *refusal) {
  const char *value = ne_record_get(record, field);
  uint32_t bits = 0;
  for (const char *p = value ? value : ""; *p;) {
    size_t length = strcspn(p, " ");
    const char *name = names;
    uint32_t bit = 1;
    while (name && (strcspn(name, ",") != length || strncmp(name, p, length) != 0)) {
      name = strchr(name, ',');
      if (name) name += 2;
      bit <<= 1;
    }
    if (!name) ne_refuse(refusal, record, field, (size_t)(p - value) + 1, "one of %s", names);
    bits |= bit;
    p += length;
    while (*p == ' ') p++;
  }
  return bits;
}

/* Reads one of the moves that a frame tells; `prefix` is "" or "second.". */
static bool read_event(const ne_record *record, const char *prefix, const ne_pattern *pattern, ne_frame_event *event,
                       ne_refusal *refusal) {
  static const char *const slots[NE_SLOTS] = {"person", "org", "role", "dest", "origin", "successor", "predecessor", "subject"};
  char field[32], other[32];
  snprintf(field, sizeof field, "%stype", prefix);
  const char *type = ne_record_get(record, field);
  if (!type) return false;
  if (strcmp(type, "departure") == 0) event->type = NE_DEPARTURE;
  else if (strcmp(type, "appointment") == 0) event->type = NE_APPOINTMENT;
  else ne_refuse(refusal, record, field, 0, "departure or appointment");
  snprintf(field, sizeof field, "%ssubtype", prefix);
  const char *subtype = ne_record_get(record, field);
  event->subtype = (int8_t)(subtype ? ne_subtype_find(subtype) : -1);
  if (subtype && event->subtype < 0) ne_refuse(refusal, record, field, 0, "no subtype is called '%s'", subtype);
  for (int i = 0; i < NE_SLOTS; i++) {
    snprintf(field, sizeof field, "%s%s", prefix, slots[i]);
    const char *group = ne_record_get(record, field);
    event->groups[i] = (int8_t)ne_pattern_group(pattern, group ? group : slots[i]);
    snprintf(other, sizeof other, "%s2", group ? group : slots[i]);
    event->others[i] = (int8_t)ne_pattern_group(pattern, other);
    /* a first move's groups are its own: the second has what it names, and shares what is called alike */
    if (group && *group && event->groups[i] < 0) ne_refuse(refusal, record, field, 0, "the pattern has no group '%s'", group);
  }
  return true;
}

void ne_move_rules_add(ne_move_rules *rules, const ne_record *record, uint16_t rule, ne_refusal *refusal) {
  static const char *const known[] = {"pattern", "rare", "triggers", "value", "priority", "weight", "needs", "inherits", "type", "subtype", "person",
    "org", "role", "dest", "origin", "successor", "predecessor", "subject", "second.type", "second.subtype", "second.person",
    "second.org", "second.role", "second.dest", "second.origin", "second.successor", "second.predecessor",
    "second.subject", NULL};
  static const char *const of_habits[] = {"has", NULL};
  if (strcmp(record->kind, "habits") == 0) {
    ne_record_check(record, of_habits, refusal);
    uint32_t habits = bits_of(record, "has", "loose_org, held_post, time_behind", refusal);
    for (int language = 0; language < LANGUAGES; language++)
      if (strcmp(languages[language], record->language) == 0) rules->habits[language] |= habits;
    return;
  }
  ne_record_check(record, known, refusal);
  const char *source = ne_record_get(record, "pattern");
  if (!source) ne_refuse(refusal, record, "pattern", 0, "is missing");
  if (strcmp(record->kind, "symbols") == 0) {
    *NE_PUSH(rules->arena, &rules->parts) = (part){last_name(record->name), record->language, source};
    return;
  }
  ne_frame frame = {.language = record->language, .rule = rule, .order = (uint32_t)rules->frames.count};
  frame.priority = ne_record_number(record, "priority", 0, refusal);
  frame.weight = (float)ne_record_number(record, "weight", 0.7, refusal);
  frame.triggers = trigger_bits(record, refusal);
  frame.value = ne_record_get(record, "value");
  frame.needs = bits_of(record, "needs", "time, new, future, org, role, move, then, name", refusal);
  const char *inherits = ne_record_get(record, "inherits");
  frame.inherits = inherits && (strcmp(inherits, "true") == 0 || strcmp(inherits, "near") == 0);
  frame.near = inherits && strcmp(inherits, "near") == 0;
  if (!strchr(source, '!')) ne_refuse(refusal, record, "pattern", 0, "has no trigger '!'");
  uint16_t columns[PATTERN_MAX];
  const char *pattern = expand(rules, record, source, columns, refusal);
  frame.before = ne_read_wants(strchr(pattern, '('), frame.wants);
  frame.pattern = ne_pattern_new(rules->arena, pattern, false, record, "pattern", refusal);
  refusal->columns = NULL;
  if (read_event(record, "", frame.pattern, &frame.events[0], refusal)) {
    frame.event_count = 1;
    if (read_event(record, "second.", frame.pattern, &frame.events[1], refusal)) frame.event_count = 2;
  }
  *NE_PUSH(rules->arena, &rules->frames) = frame;
}

static int by_priority(const void *a, const void *b) {
  const ne_frame *x = a, *y = b;
  if (x->priority != y->priority) return x->priority > y->priority ? -1 : 1;
  return x->order < y->order ? -1 : x->order > y->order;
}

void ne_move_rules_freeze(ne_move_rules *rules, ne_refusal *refusal) {
  (void)refusal;
  if (rules->frames.count) qsort(rules->frames.items, rules->frames.count, sizeof *rules->frames.items, by_priority);
  for (size_t i = 0; i < rules->frames.count; i++) {
    const ne_frame *frame = &rules->frames.items[i];
    for (int language = 0; language < LANGUAGES; language++) {
      if (*frame->language && strcmp(frame->language, languages[language]) != 0) continue;
      for (int symbol = 0; symbol < TRIGGER_SYMBOLS; symbol++)
        if (frame->triggers >> symbol & 1) *NE_PUSH(rules->arena, &rules->index[language][symbol]) = frame;
    }
  }
}

/* Whether all unknown text that the groups caught looks like names. */
static bool names_caught(const ne_move_finder *finder, const ne_frame *frame, const ne_node *window, const ne_span *groups) {
  for (int g = 0, count = ne_pattern_groups(frame->pattern); g < count; g++)
    if (groups[g].start != UINT32_MAX && NE_ONE_OF(window[groups[g].start].symbol, "uU") &&
        !ne_node_like_name(&window[groups[g].start], finder->text))
      return false;
  return true;
}

bool ne_frames_try(const ne_move_finder *finder, const ne_line *line, size_t node, ne_framed *framed) {
  const ne_node *nodes = line->nodes.items;
  size_t first = node > NE_WINDOW ? node - NE_WINDOW : 0;
  size_t last = node + NE_WINDOW < line->nodes.count ? node + NE_WINDOW + 1 : line->nodes.count;
  char window[2 * NE_WINDOW + 1];
  memcpy(window, line->row.items + first, last - first);
  window[node - first] = NE_SYM_TRIGGER;
  int language = ne_node_in(&nodes[node], "en");
  int symbol = (int)(strchr(trigger_symbols, nodes[node].symbol) - trigger_symbols);
  const frame_list *frames = &finder->rules->index[language][symbol];
  ne_surroundings around;
  ne_surroundings_of(window, last - first, node - first, &around);
  ne_span groups[NE_GROUPS_MAX];
  framed->frame = NULL;
  framed->habits = finder->rules->habits[language];
  for (size_t i = 0; i < frames->count; i++) {
    const ne_frame *frame = frames->items[i];
    if (!ne_wants_hold(frame->wants, &around)) continue;
    if (frame->value && !ne_node_says(&nodes[node], frame->value)) continue;
    uint32_t at = (uint32_t)(node - first), from = at > frame->before ? at - frame->before : 0;
    ne_match_result result =
      ne_pattern_match(frame->pattern, finder->matcher, window, (uint32_t)(last - first), from, groups);
    if (result == NE_MATCH_LIMIT) {
      ne_move_finder *writable = (ne_move_finder *)finder;
      if (!writable->limits_hit++) writable->limit_rule = frame->rule;
      continue;
    }
    if (result != NE_MATCHED) continue;
    if (frame->needs & NE_NEEDS_NAME && !names_caught(finder, frame, nodes + first, groups)) continue;
    framed->frame = frame;
    if (!frame->event_count) return false;
    int count = ne_pattern_groups(frame->pattern);
    for (int g = 0; g < count; g++) {
      bool took_part = groups[g].start != UINT32_MAX;
      framed->groups[g][0] = took_part ? (uint32_t)(groups[g].start + first) : NE_NONE;
      framed->groups[g][1] = took_part ? (uint32_t)(groups[g].end + first) : NE_NONE;
    }
    return true;
  }
  return false;
}
