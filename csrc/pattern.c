#include "pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <string.h>

enum {
  MATCH_LIMIT = 20000,     /* steps of one match; bounded quantifiers keep far below it */
  DEPTH_LIMIT = 1000,      /* without JIT only */
  HEAP_AT_FIRST = 1,       /* KiB, without JIT only */
  HEAP_LIMIT = 1024,
  JIT_STACK = 256 * 1024,  /* bytes */
  QUANTIFIER_MAX = 256     /* the largest bound of a quantifier */
};

struct ne_pattern {
  pcre2_code *code;
  int groups;           /* the whole match included */
  const char **names;   /* by group, NULL where it has none */
  bool text, jit;
};

struct ne_matcher {
  newsextract_allocator allocator;
  pcre2_general_context *general;
  pcre2_match_context *context;
  pcre2_match_data *data;
  pcre2_jit_stack *stack;
  uint32_t heap; /* KiB that a match without JIT may take */
};

/* PCRE2's hooks do not tell the size of what is freed: it is kept in front of each block. */
typedef union block_head {
  size_t size;
  max_align_t align;
} block_head;

static void *hook_malloc(size_t size, void *user) {
  newsextract_allocator *allocator = user;
  if (size > SIZE_MAX - sizeof(block_head)) return NULL;
  block_head *head = allocator->resize(allocator->user, NULL, 0, sizeof(block_head) + size);
  if (!head) return NULL;
  head->size = size;
  return head + 1;
}

static void hook_free(void *block, void *user) {
  newsextract_allocator *allocator = user;
  if (!block) return;
  block_head *head = (block_head *)block - 1;
  allocator->resize(allocator->user, head, sizeof(block_head) + head->size, 0);
}

/* Refuses what would make a pattern's cost or meaning depend on more than its own bounded window. */
static void check_source(const char *source, const ne_record *record, const char *field, ne_refusal *refusal) {
  bool in_class = false;
  for (const char *p = source; *p; p++) {
    size_t column = (size_t)(p - source) + 1;
    if (*p == '\\') {
      p++;
      if (!*p) ne_refuse(refusal, record, field, column, "a lone backslash at the end");
      if (!in_class && strchr("bBwWCXRKGQE", *p))
        ne_refuse(refusal, record, field, column, "\\%c is not allowed in a pack", *p);
      if (!in_class && ((*p >= '1' && *p <= '9') || *p == 'g' || *p == 'k'))
        ne_refuse(refusal, record, field, column, "back-references are not allowed in a pack");
      continue;
    }
    if (in_class) {
      if (*p == ']') in_class = false;
      continue;
    }
    if (*p == '[') {
      in_class = true;
      if (p[1] == '^') p++;
      if (p[1] == ']') p++;
    } else if (*p == '(' && p[1] == '*') {
      ne_refuse(refusal, record, field, column, "verbs are not allowed in a pack");
    } else if (*p == '(' && p[1] == '?' && (p[2] == 'R' || p[2] == '&' || p[2] == 'C' || p[2] == '(' ||
               (p[2] == 'P' && p[3] != '<') || (p[2] >= '0' && p[2] <= '9'))) {
      ne_refuse(refusal, record, field, column, "recursion, conditions and callouts are not allowed in a pack");
    } else if (*p == '*' || *p == '+') {
      if (p > source && (p[-1] == '}' || p[-1] == '?') && *p == '+') continue; /* possessive */
      ne_refuse(refusal, record, field, column, "'%c' has no bound; write {0,n} or {1,n}", *p);
    } else if (*p == '{') {
      const char *q = p + 1;
      unsigned long bound = 0;
      bool comma = false, digits = false;
      for (; (*q >= '0' && *q <= '9') || *q == ','; q++) {
        if (*q == ',') comma = true, digits = false, bound = 0;
        else if (bound < 1000000) bound = bound * 10 + (unsigned long)(*q - '0'), digits = true;
      }
      if (*q != '}') continue;
      if (comma && !digits) ne_refuse(refusal, record, field, column, "a quantifier without an upper bound");
      if (bound > QUANTIFIER_MAX) ne_refuse(refusal, record, field, column, "a bound over %d", QUANTIFIER_MAX);
    }
  }
}

/* In a text pattern a blank stands for one blank or a soft line break; returns the pattern spelt out. An offset of that in `*at`
 * becomes the offset of the source that it came from. */
static char *spell_blanks(ne_arena *arena, const char *source, size_t *at) {
  static const char blank[] = "(?:\\r?[ \\t\\n\\x{A0}])", in_class_blank[] = " \\t\\x{A0}\\r\\n";
  size_t blanks = 0;
  for (const char *p = source; *p; p++) blanks += *p == ' ';
  char *out = ne_alloc(arena, strlen(source) + blanks * sizeof blank + 1), *q = out;
  bool in_class = false;
  size_t from = strlen(source);
  for (const char *p = source; *p; p++) {
    if ((size_t)(q - out) <= *at) from = (size_t)(p - source) + (*p == ' ' ? 0 : *at - (size_t)(q - out));
    if (*p == '\\' && p[1]) {
      *q++ = *p++;
      *q++ = *p;
    } else if (*p == ' ') {
      const char *spelt = in_class ? in_class_blank : blank;
      memcpy(q, spelt, strlen(spelt));
      q += strlen(spelt);
    } else {
      if (!in_class && *p == '[') {
        in_class = true;
        *q++ = *p;
        if (p[1] == '^') *q++ = *++p;
        if (p[1] == ']') *q++ = *++p;
        continue;
      }
      if (in_class && *p == ']') in_class = false;
      *q++ = *p;
    }
  }
  *q = 0;
  *at = from;
  return out;
}

static void release_code(void *object) { pcre2_code_free(((ne_pattern *)object)->code); }

/* PCRE2 keeps the context inside the compiled code, so the allocator must live as long: it is in the engine's arena. */
ne_pattern *ne_pattern_new(ne_arena *arena, const char *source, bool text, const ne_record *record, const char *field,
                           ne_refusal *refusal) {
  check_source(source, record, field, refusal);
  newsextract_allocator *allocator = ne_alloc(arena, sizeof *allocator);
  *allocator = arena->allocator;
  ne_pattern *pattern = ne_alloc_zero(arena, sizeof *pattern);
  ne_at_release(arena, release_code, pattern);
  PCRE2_SIZE offset = 0;
  const char *spelt = text ? spell_blanks(arena, source, &offset) : source;
  pcre2_general_context *general = pcre2_general_context_create(hook_malloc, hook_free, allocator);
  if (!general) longjmp(*arena->escape, 1);
  pcre2_compile_context *context = pcre2_compile_context_create(general);
  if (!context) {
    pcre2_general_context_free(general);
    longjmp(*arena->escape, 1);
  }
  int code;
  uint32_t options = PCRE2_ANCHORED | PCRE2_DUPNAMES | (text ? PCRE2_UTF | PCRE2_NO_UTF_CHECK : 0);
  pattern->code = pcre2_compile((PCRE2_SPTR)spelt, PCRE2_ZERO_TERMINATED, options, &code, &offset, context);
  pcre2_compile_context_free(context);
  pcre2_general_context_free(general);
  if (!pattern->code) {
    if (code == PCRE2_ERROR_NOMEMORY || code == 121) longjmp(*arena->escape, 1); /* 121: no memory in pcre2_compile */
    PCRE2_UCHAR message[160];
    pcre2_get_error_message(code, message, sizeof message);
    if (text) spell_blanks(arena, source, &offset);
    ne_refuse(refusal, record, field, offset + 1, "%s", (const char *)message);
  }
  const char *rare = ne_record_get(record, "rare");
  pattern->jit = !(rare && strcmp(rare, "true") == 0) && pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE) == 0;
  pattern->text = text;
  uint32_t captures, name_count, entry_size;
  PCRE2_SPTR table;
  pcre2_pattern_info(pattern->code, PCRE2_INFO_CAPTURECOUNT, &captures);
  pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMECOUNT, &name_count);
  pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMEENTRYSIZE, &entry_size);
  pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMETABLE, &table);
  if (captures + 1 > NE_GROUPS_MAX)
    ne_refuse(refusal, record, field, 0, "more than %d groups; use (?:...)", NE_GROUPS_MAX - 1);
  pattern->groups = (int)captures + 1;
  pattern->names = ne_alloc_zero(arena, (size_t)pattern->groups * sizeof *pattern->names);
  for (uint32_t i = 0; i < name_count; i++, table += entry_size)
    pattern->names[table[0] << 8 | table[1]] = ne_copy(arena, (const char *)table + 2, strlen((const char *)table + 2));
  return pattern;
}

int ne_pattern_group(const ne_pattern *pattern, const char *name) {
  for (int i = 1; i < pattern->groups; i++)
    if (pattern->names[i] && strcmp(pattern->names[i], name) == 0) return i;
  return -1;
}

int ne_pattern_groups(const ne_pattern *pattern) { return pattern->groups; }

const char *ne_pattern_group_name(const ne_pattern *pattern, int group) { return pattern->names[group]; }

ne_matcher *ne_matcher_new(const newsextract_allocator *allocator) {
  ne_matcher *matcher = allocator->resize(allocator->user, NULL, 0, sizeof *matcher);
  if (!matcher) return NULL;
  memset(matcher, 0, sizeof *matcher);
  matcher->allocator = *allocator;
  matcher->general = pcre2_general_context_create(hook_malloc, hook_free, &matcher->allocator);
  if (matcher->general) {
    matcher->context = pcre2_match_context_create(matcher->general);
    matcher->data = pcre2_match_data_create(NE_GROUPS_MAX, matcher->general);
    matcher->stack = pcre2_jit_stack_create(16 * 1024, JIT_STACK, matcher->general);
  }
  if (!matcher->context || !matcher->data || !matcher->stack) {
    ne_matcher_free(matcher);
    return NULL;
  }
  pcre2_set_match_limit(matcher->context, MATCH_LIMIT);
  pcre2_set_depth_limit(matcher->context, DEPTH_LIMIT);
  matcher->heap = HEAP_AT_FIRST;
  pcre2_set_heap_limit(matcher->context, matcher->heap);
  pcre2_jit_stack_assign(matcher->context, NULL, matcher->stack);
  return matcher;
}

void ne_matcher_free(ne_matcher *matcher) {
  if (!matcher) return;
  pcre2_jit_stack_free(matcher->stack);
  pcre2_match_data_free(matcher->data);
  pcre2_match_context_free(matcher->context);
  pcre2_general_context_free(matcher->general);
  matcher->allocator.resize(matcher->allocator.user, matcher, sizeof *matcher, 0);
}

/* PCRE2 takes all the memory that it may have at first, up to 20 KB; so it may have little, until a match needs more. */
static int interpret(const ne_pattern *pattern, ne_matcher *matcher, const char *subject, uint32_t length, uint32_t at) {
  for (;; pcre2_set_heap_limit(matcher->context, matcher->heap *= 2)) {
    int found = pcre2_match(pattern->code, (PCRE2_SPTR)subject, length, at, PCRE2_NO_UTF_CHECK, matcher->data, matcher->context);
    if (found != PCRE2_ERROR_HEAPLIMIT || matcher->heap >= HEAP_LIMIT) return found;
  }
}

ne_match_result ne_pattern_match(const ne_pattern *pattern, ne_matcher *matcher, const char *subject, uint32_t length,
                                 uint32_t at, ne_span groups[NE_GROUPS_MAX]) {
  int found = pattern->jit ? pcre2_jit_match(pattern->code, (PCRE2_SPTR)subject, length, at, 0, matcher->data, matcher->context)
                           : interpret(pattern, matcher, subject, length, at);
  if (found == PCRE2_ERROR_NOMATCH) return NE_NO_MATCH;
  if (found < 0) return NE_MATCH_LIMIT;
  const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(matcher->data);
  for (int i = 0; i < pattern->groups; i++) {
    bool took_part = i < found && ends[2 * i] != PCRE2_UNSET;
    groups[i].start = took_part ? (uint32_t)ends[2 * i] : UINT32_MAX;
    groups[i].end = took_part ? (uint32_t)ends[2 * i + 1] : UINT32_MAX;
  }
  return NE_MATCHED;
}
