/* The vocabulary: longest words at a place in both directions, classes by case, the last one given, lists, removal. */
#include <string.h>

#include "check.h"
#include "vocabulary.h"

/* The text of the longest word of `classes` at the beginning or the end of `text`, or "". */
static const char *at(const ne_vocabulary *v, const char *text, ne_classes classes) {
  uint32_t edge = 0;
  const ne_word *word = ne_vocabulary_at(v, text, (uint32_t)strlen(text), 0, classes, &edge);
  return word && word->length == edge ? word->text : "";
}

static const char *before(const ne_vocabulary *v, const char *text, ne_classes classes) {
  uint32_t end = (uint32_t)strlen(text), edge = end;
  const ne_word *word = ne_vocabulary_before(v, text, 0, end, classes, &edge);
  return word && word->length == end - edge ? word->text : "";
}

static const ne_word *exactly(const ne_vocabulary *v, const char *text) {
  return ne_vocabulary_exactly(v, text, 0, (uint32_t)strlen(text));
}

int main(void) {
  ne_arena arena;
  jmp_buf escape;
  ne_arena_init(&arena, &ne_libc_allocator);
  arena.escape = &escape;
  if (setjmp(escape)) return 1;
  ne_vocabulary *v = ne_vocabulary_new(&arena, &arena, 0);
  ne_vocabulary_add(v, "欧", NE_CLASS_SURNAME, 1, NULL);
  ne_vocabulary_add(v, "欧阳", NE_CLASS_SURNAME, 1, NULL);
  ne_vocabulary_add(v, "阳光", NE_CLASS_COMMON, 1, NULL);
  ne_vocabulary_add(v, "born in", NE_CLASS_PERSON_AFTER, 1, NULL);
  ne_vocabulary_add(v, "mark", NE_CLASS_COMMON, 1, NULL);
  ne_vocabulary_add(v, "Mark", NE_CLASS_FIRST_NAME, 1, NULL);
  ne_vocabulary_add(v, "left", NE_CLASS_ORG_BEFORE, 1, "old");
  ne_vocabulary_add(v, "left", NE_CLASS_ORG_BEFORE, 0.5f, "move");
  ne_vocabulary_list(v, "Wei", NE_CLASS_FIRST_NAME, 1, NULL);
  ne_vocabulary_list(v, "Wei", NE_CLASS_FIRST_NAME, 0.5f, NULL);
  ne_vocabulary_add(v, "gone", NE_CLASS_COMMON, 1, NULL);
  ne_vocabulary_remove(v, "gone", NE_CLASS_COMMON);
  ne_vocabulary_remove(v, "never there", NE_CLASS_COMMON);
  ne_vocabulary_add(v, "a b c d e f", NE_CLASS_COMMON, 1, NULL); /* more units than are looked up */
  ne_vocabulary_freeze(v);

  CHECK(!strcmp(at(v, "欧阳光", NE_AS(SURNAME)), "欧阳") && !strcmp(at(v, "欧文", NE_AS(SURNAME)), "欧"));
  CHECK(!strcmp(at(v, "欧阳", NE_AS(COMMON)), "") && !strcmp(at(v, "阳光下", NE_AS(COMMON)), "阳光"));
  CHECK(!strcmp(before(v, "姓欧阳", NE_AS(SURNAME)), "欧阳") && !strcmp(before(v, "欧", NE_AS(SURNAME)), "欧"));
  CHECK(!strcmp(before(v, "was Born\nin", NE_AS(PERSON_AFTER)), "born in") && !strcmp(before(v, "in", NE_AS(PERSON_AFTER)), ""));
  CHECK(exactly(v, "Mark")->classes == (NE_AS(COMMON) | NE_AS(FIRST_NAME)) && exactly(v, "MARK")->classes == NE_AS(COMMON));
  CHECK(exactly(v, "wei") == NULL && exactly(v, "Wei")->weight == 1);
  CHECK(exactly(v, "left")->weight == 0.5f && !strcmp(ne_vocabulary_value(v, exactly(v, "left"), NE_CLASS_ORG_BEFORE), "move"));
  CHECK(!ne_vocabulary_value(v, exactly(v, "left"), NE_CLASS_COMMON));
  CHECK(!exactly(v, "gone") && !exactly(v, "never there") && !exactly(v, "欧阳光") && !exactly(v, "a b c d e f"));
  uint64_t hash = ne_folded_hash("LEFT", 0, 4);
  CHECK(ne_vocabulary_stretch(v, "LEFT", 0, 4, hash) == exactly(v, "left"));
  ne_arena_release(&arena);

  /* Words of many units take more nodes than the table first has room for. */
  ne_arena_init(&arena, &ne_libc_allocator);
  arena.escape = &escape;
  v = ne_vocabulary_new(&arena, &arena, 0);
  enum { MANY = 3000 };
  for (int i = 0; i < MANY; i++) {
    char word[32];
    int length = 0;
    for (int digits = i + MANY; digits; digits /= 3)
      length += sprintf(word + length, "%s", (const char *[]){"一", "二", "三"}[digits % 3]);
    ne_vocabulary_add(v, ne_copy(&arena, word, (size_t)length), NE_CLASS_COMMON, (float)i, NULL);
  }
  ne_vocabulary_freeze(v);
  CHECK(ne_vocabulary_size(v) == MANY);
  int found = 0;
  for (size_t i = 0; i < MANY; i++) {
    const ne_word *word = ne_vocabulary_word(v, i);
    found += exactly(v, word->text) == word && !strcmp(at(v, word->text, NE_AS(COMMON)), word->text) &&
             !strcmp(before(v, word->text, NE_AS(COMMON)), word->text);
  }
  CHECK(found == MANY);
  ne_arena_release(&arena);
  return check_end();
}
