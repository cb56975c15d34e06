/* Patterns: what packs may not use, blanks, anchoring, groups, limits. */
#include <string.h>

#include "check.h"
#include "engine.h"
#include "pattern.h"

static ne_arena arena;

/* What is said of a pattern, "" where it compiles. */
static const char *refusal_of(const char *source) {
  static ne_refusal refusal;
  jmp_buf escape;
  ne_record record = {.pack = "test", .language = "", .kind = "frame", .name = "test.rule"};
  refusal.message[0] = 0;
  refusal.escape = arena.escape = &escape;
  if (setjmp(escape)) return refusal.message;
  ne_pattern_new(&arena, source, true, &record, "pattern", &refusal);
  return "";
}

static int refused(const char *source, const char *why) {
  const char *message = refusal_of(source);
  if (strstr(message, why) && strstr(message, "test: rule 'test.rule': field 'pattern'")) return 1;
  fprintf(stderr, "%s: %s\n", source, message);
  return 0;
}

int main(void) {
  ne_arena_init(&arena, &ne_libc_allocator);
  CHECK(refused("a*", "column 2: '*' has no bound"));
  CHECK(refused("ab+", "column 3: '+' has no bound"));
  CHECK(refused("a{2,}", "without an upper bound"));
  CHECK(refused("a{1,9999}", "a bound over"));
  CHECK(refused("(a)\\1", "back-references"));
  CHECK(refused("(?<n>a)\\k<n>", "back-references"));
  CHECK(refused("\\bword", "\\b is not allowed"));
  CHECK(refused("\\C", "\\C is not allowed"));
  CHECK(refused("(*ACCEPT)", "verbs"));
  CHECK(refused("(?R)", "recursion"));
  CHECK(refused("(?1)", "recursion"));
  CHECK(refused("(unclosed", "missing closing parenthesis"));
  CHECK(refused("tail\\", "a lone backslash"));
  CHECK(strcmp(refusal_of("[*+]{1,3}a{2}b?(?:c|d){0,4}+"), "") == 0);

  ne_refusal refusal;
  jmp_buf escape;
  ne_record record = {.pack = "test", .language = "", .kind = "frame", .name = "test.rule"};
  refusal.escape = arena.escape = &escape;
  if (setjmp(escape)) {
    fprintf(stderr, "%s\n", refusal.message);
    return 1;
  }
  ne_pattern *pattern = ne_pattern_new(&arena, "(?<first>[A-Z][a-z]{1,9}) (?<last>[A-Z][a-z]{1,9})(?<rest>!)?", true, &record,
                                       "pattern", &refusal);
  ne_matcher *matcher = ne_matcher_new(&ne_libc_allocator);
  CHECK(matcher != NULL);
  ne_span groups[NE_GROUPS_MAX];
  CHECK(ne_pattern_groups(pattern) == 4 && ne_pattern_group(pattern, "last") == 2 && ne_pattern_group(pattern, "x") == -1);
  CHECK(strcmp(ne_pattern_group_name(pattern, 1), "first") == 0);
  const char *text = "x Mira\r\nMurati";
  CHECK(ne_pattern_match(pattern, matcher, text, (uint32_t)strlen(text), 0, groups) == NE_NO_MATCH);
  CHECK(ne_pattern_match(pattern, matcher, text, (uint32_t)strlen(text), 2, groups) == NE_MATCHED);
  CHECK(groups[0].start == 2 && groups[0].end == 14 && groups[2].start == 8 && groups[3].start == UINT32_MAX);
  ne_pattern *slow = ne_pattern_new(&arena, "(?:(?:a{0,9}){0,40}){0,20}[bc]", true, &record, "pattern", &refusal);
  char letters[4000];
  memset(letters, 'a', sizeof letters);
  CHECK(ne_pattern_match(slow, matcher, letters, sizeof letters, 0, groups) == NE_MATCH_LIMIT);
  ne_matcher_free(matcher);
  ne_arena_release(&arena);
  return check_end();
}
