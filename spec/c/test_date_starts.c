/* Which rules are worth a match: whatever PCRE2 matches is let through, and what the first characters rule out is not. */
#include <string.h>

#include "check.h"
#include "date_starts.h"
#include "pattern.h"

static const char *const patterns[] = {
  "(?<y>[0-9]{4}) ?年(?:度|份)?(?!代)", "(?:今|去)年(?:底|初)?", "[上下]个?月", "(?<!第)[0-9]{1,3}(?:天|个月)(?:前|后)?",
  "(?i:last|next|the last) (?i:week|month)(?!s)", "(?i:jan(?:uary|\\.)?|may) ?[0-9]{1,2}(?:st|nd)?", "(?<=[0-9][-–]|to[ ])[0-9]{1,2}",
  "(?<h>[0-9]{1,2})(?=[.,](?![0-9])|$| (?:on|and)[ ])", "[一二三]点(?=半|$)", "(?:第)?[一二三]季度", "(?:(?:a|b){1,2}c){2}d",
  "[^a-z]x|Q[1-4]", "每\\x{A0}?周|每\\d天", "(?=5)5月", "a{3}b?c{0,2}d", "(?:x|(?<=年)的?前)三", "笑😀", "(?>ab|a)c|ab(?-i:C)",
  "(?:one|two|three|four|five|six|seven|eight|nine|ten)(?:[- ](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten)){0,3} days",
};
enum { PATTERNS = sizeof patterns / sizeof *patterns, ROUNDS = 60000 };

static const char *const words[] = {
  "2024", "12", "5", "7", " ", "\n", "\r\n", "\r", "\t", "年", "度", "代", "今", "去", "底", "上", "下", "个", "月", "第", "天", "前", "后",
  "last", "next", "the", "Last", "week", "weeks", "month", "jan", "January", ".", "may", "st", "-", "–", "to", ",", "on", "and", "一",
  "二", "三", "点", "半", "季度", "a", "b", "c", "d", "x", "Q1", "Q", "每", "周", "的", "😀", "笑", "C", "one", "two", "seven", "days", "é",
};

static ne_arena arena;
static ne_pattern *compiled[PATTERNS];

static bool may_match(const ne_date_starts *starts, const char *text, uint32_t end, uint32_t at, unsigned rule) {
  uint64_t rules[NE_DATE_RULE_WORDS];
  return ne_date_starts_at(starts, text, end, at, rules) > rule / 64 && (rules[rule / 64] >> rule % 64 & 1);
}

static bool may(const ne_date_starts *starts, const char *text, unsigned rule) {
  return may_match(starts, text, (uint32_t)strlen(text), 0, rule);
}

int main(void) {
  ne_refusal refusal;
  jmp_buf escape;
  ne_record record = {.pack = "test", .language = "", .kind = "date", .name = "test.rule"};
  ne_arena_init(&arena, &ne_libc_allocator);
  refusal.escape = arena.escape = &escape;
  if (setjmp(escape)) {
    fprintf(stderr, "%s\n", refusal.message);
    return 1;
  }
  ne_matcher *matcher = ne_matcher_new(&ne_libc_allocator);
  CHECK(matcher != NULL);
  ne_date_starts *starts = ne_date_starts_new(&arena, PATTERNS);
  ne_date_starts_numeral(starts, 0x4E00);
  ne_date_starts_numeral(starts, 0x4E8C);
  ne_date_starts_numeral(starts, 0x4E09);
  for (int i = 0; i < PATTERNS; i++) {
    compiled[i] = ne_pattern_new(&arena, patterns[i], true, &record, "pattern", &refusal);
    bool tells = ne_date_starts_add(starts, patterns[i], 0);
    CHECK(tells == !strstr(patterns[i], "[^")); /* a set of what is not there says nothing */
  }
  ne_date_starts_freeze(starts);

  uint32_t seed = 1, lost = 0, matches = 0, refused = 0;
  for (int round = 0; round < ROUNDS; round++) {
    char text[256];
    uint32_t length = 0, count = 1 + round % 8;
    for (uint32_t i = 0; i < count; i++) {
      const char *word = words[(seed = seed * 1664525 + 1013904223) / 65536 % (sizeof words / sizeof *words)];
      memcpy(text + length, word, strlen(word));
      length += (uint32_t)strlen(word);
    }
    uint32_t next = 0;
    for (uint32_t at = 0; at < length; at++) {
      if (((unsigned char)text[at] & 0xC0) == 0x80) continue;
      bool any = false;
      for (unsigned i = 0; i < PATTERNS; i++) {
        ne_span groups[NE_GROUPS_MAX];
        if (strstr(patterns[i], "[^")) continue;
        bool found = ne_pattern_match(compiled[i], matcher, text, length, at, groups) == NE_MATCHED;
        bool let = may_match(starts, text, length, at, i);
        matches += found;
        refused += !let;
        any |= found;
        if (found && !let && lost++ < 5) fprintf(stderr, "%s is not let through at %u of %.*s\n", patterns[i], at, (int)length, text);
      }
      next = ne_date_starts_next(starts, text, 0, at, length, at);
      if (any && next != at && lost++ < 5) fprintf(stderr, "%u of %.*s is passed by\n", at, (int)length, text);
    }
  }
  CHECK(lost == 0);
  CHECK(matches > 1000 && refused > 20 * matches);

  CHECK(may(starts, "2024年", 0) && may(starts, "2024 年", 0) && !may(starts, "2024个", 0) && !may(starts, "2024", 0));
  CHECK(may(starts, "去年", 1) && !may(starts, "去个", 1) && !may(starts, "去", 1));
  CHECK(may(starts, "THE last Week", 4) && !may(starts, "the lost", 4) && !may(starts, "the platform", 4));
  CHECK(!may_match(starts, "3/5", 3, 2, 6) && may_match(starts, "3-5", 3, 2, 6));
  CHECK(may(starts, "8", 7) && may(starts, "8.", 7) && may(starts, "8 on ", 7) && !may(starts, "8 in ", 7));
  CHECK(!may(starts, "二点三", 8) && may(starts, "二点半", 8) && may(starts, "二点", 8));
  CHECK(may(starts, "aaabd", 14) && !may(starts, "aab", 14) && !may(starts, "aaax", 14));

  ne_date_starts *others = ne_date_starts_new(&arena, 4);
  CHECK(!ne_date_starts_add(others, "", 0) && !ne_date_starts_add(others, "(?:年)?", 0) && !ne_date_starts_add(others, ".年", 0));
  CHECK(!ne_date_starts_add(others, "😀", 0)); /* no table holds it */
  char deep[1000] = "";
  for (int i = 0; i < 60; i++) strcat(deep, "(?:a{1,2}");
  for (int i = 0; i < 60; i++) strcat(deep, "){1}");
  CHECK(!ne_date_starts_add(others, deep, 0)); /* nor does what is nested too deep */

  ne_matcher_free(matcher);
  ne_arena_release(&arena);
  return check_end();
}
