/* Surroundings: what a pattern wants around its trigger; a window that is refused never matches. */
#include <string.h>

#include "check.h"
#include "engine.h"
#include "pattern.h"
#include "surroundings.h"

static ne_arena arena;
static jmp_buf escape;

static ne_surroundings around(const char *window) {
  ne_surroundings result;
  ne_surroundings_of(window, strlen(window), (size_t)(strchr(window, '!') - window), &result);
  return result;
}

static bool holds(const char *pattern, const char *window) {
  ne_want wants[NE_WANTS];
  ne_read_wants(pattern, wants);
  ne_surroundings there = around(window);
  return ne_wants_hold(wants, &there);
}

static const char *const patterns[] = {
  "!", "!R", "R!", "![uT]{0,2}(?<org>[OS])", "(?<person>[PQ])D[^,;]{0,3}!", "!(?:R|D[PQ])", "!(?:R|)", "!R?P", "!R{2}P", "P{1,3}!",
  "!(?=[,;]|$)", "(?<=[PQ])!", "(?<![PQ])R!", "!(?!R)P", "(?:P!R|D!)", "(?:P!R|T!D)", "(?|P(R)|D(T))!", "P[^,]{0,20}!(?:u|R{0,2}$)",
  "^P!", "!P$", "(?<!,)(?<dest>[OS])[^P]{0,20}![^,]{0,2}(?:(?<org>[OS])D?)?(?<person>P)", "!D{0,3}?P", "[-P]!", "!.R", "!(?=D)[^u]R",
  "(?=P)[^u]!", "!(?:(?=P)|(?=R)u?)", "(?:P|RD)(?:!T|!D)",
};

/* Any match of the whole pattern is in surroundings that hold, and is found from where `before` tells as well. */
static void check_sound(const char *pattern, ne_matcher *matcher, uint32_t *seed) {
  static const char symbols[] = "PRDOTu,";
  char whole[256];
  snprintf(whole, sizeof whole, "[^!]{0,64}(?:%s)", pattern);
  ne_record record = {.pack = "test", .language = "", .kind = "frame", .name = "test.rule"};
  ne_refusal refusal = {.escape = &escape};
  ne_pattern *compiled = ne_pattern_new(&arena, whole, false, &record, "pattern", &refusal);
  ne_want wants[NE_WANTS];
  uint32_t before = ne_read_wants(pattern, wants);
  int matched = 0, refused = 0, wrong = 0;
  for (int round = 0; round < 3000; round++) {
    char window[100];
    uint32_t sizes[2];
    size_t n = 0;
    for (int side = 0; side < 2; side++) {
      *seed = *seed * 1103515245u + 12345;
      sizes[side] = (*seed >> 16) % (round % 3 ? 4 : 40);
      for (uint32_t i = 0; i < sizes[side]; i++) {
        *seed = *seed * 1103515245u + 12345;
        window[n++] = symbols[(*seed >> 16) % 7];
      }
      if (!side) window[n++] = '!';
    }
    window[n] = 0;
    ne_surroundings there = around(window);
    bool held = ne_wants_hold(wants, &there);
    ne_span groups[NE_GROUPS_MAX], again[NE_GROUPS_MAX];
    refused += !held;
    if (ne_pattern_match(compiled, matcher, window, (uint32_t)n, 0, groups) != NE_MATCHED) continue;
    matched++;
    uint32_t from = sizes[0] > before ? sizes[0] - before : 0;
    bool same = ne_pattern_match(compiled, matcher, window, (uint32_t)n, from, again) == NE_MATCHED && groups[0].end == again[0].end;
    for (int g = 1; same && g < ne_pattern_groups(compiled); g++)
      same = groups[g].start == again[g].start && groups[g].end == again[g].end;
    if (held && same) continue;
    wrong++;
    fprintf(stderr, "%s on %s\n", pattern, window);
  }
  CHECK(!wrong);
  CHECK(matched > 0);
  CHECK(refused > 0 || holds(pattern, "!"));
}

int main(void) {
  ne_arena_init(&arena, &ne_libc_allocator);
  arena.escape = &escape;
  if (setjmp(escape)) return 1;
  CHECK(holds("!R", "P!R") && !holds("!R", "R!P") && !holds("!R", "!PR") && !holds("!R", "!"));
  CHECK(holds("[PQ]D?!", "QD!") && !holds("[PQ]D?!", "DD!R"));
  CHECK(holds("![uT]{0,2}(?<org>[OS])", "!uTO") && !holds("![uT]{0,2}(?<org>[OS])", "O!uTTT"));
  CHECK(holds("!(?=[,;]|$)", "P!") && holds("!(?=[,;]|$)", "P!;") && !holds("!(?=[,;]|$)", ";!P"));
  CHECK(holds("D!R|i!", "i!") && !holds("D!R|i!", "P!R"));
  CHECK(holds("(?<=[PQ])!R", "P!R") && !holds("(?<=[PQ])!R", "D!R"));
  CHECK(!holds("P{2}!", "DDDD!") && holds("P{2}!", "DPP!"));
  ne_want wants[NE_WANTS];
  CHECK(ne_read_wants("!R", wants) == 0 && ne_read_wants("(?:P|RD)[uT]{0,3}!", wants) == 5);
  CHECK(ne_read_wants("\\w!", wants) > 64 && holds("\\w!", "!"));
  ne_matcher *matcher = ne_matcher_new(&ne_libc_allocator);
  uint32_t seed = 7;
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) check_sound(patterns[i], matcher, &seed);
  ne_matcher_free(matcher);
  ne_arena_release(&arena);
  return check_end();
}
