/* The lexicon: longest words by layer, boundaries by script, case, blanks, removal. */
#include <string.h>

#include "check.h"
#include "engine.h"

typedef struct fixture {
  ne_arena arena;
  ne_lexicon *lexicon;
} fixture;

static void add(fixture *f, ne_class class, const char *text, const char *id) {
  ne_entry entry = {.text = text, .id = id, .language = "", .weight = 1, .class = (uint16_t)class};
  ne_lexicon_add(f->lexicon, &entry);
}

/* The hits of one layer in `text` as "[word][word]". */
static const char *found(fixture *f, ne_layer layer, const char *text) {
  static char out[512];
  ne_hits hits[NE_LAYERS] = {{0}};
  out[0] = 0;
  ne_lexicon_scan(f->lexicon, text, (ne_run){0, (uint32_t)strlen(text), 0}, 1u << layer, &f->arena, hits);
  for (size_t i = 0; i < hits[layer].count; i++) {
    ne_hit hit = hits[layer].items[i];
    sprintf(out + strlen(out), "[%.*s]", (int)(hit.end - hit.start), text + hit.start);
  }
  return out;
}

static int is(const char *got, const char *want) {
  if (strcmp(got, want) == 0) return 1;
  fprintf(stderr, "want %s, got %s\n", want, got);
  return 0;
}

int main(void) {
  fixture f;
  jmp_buf escape;
  ne_arena_init(&f.arena, &ne_libc_allocator);
  f.arena.escape = &escape;
  if (setjmp(escape)) return 1;
  f.lexicon = ne_lexicon_new(&f.arena, &f.arena, 0);
  add(&f, NE_CLASS_PERSON, "Sam Altman", "Sam Altman");
  add(&f, NE_CLASS_PERSON, "萨姆·奥特曼", "Sam Altman");
  add(&f, NE_CLASS_PERSON, "奥特曼", "Sam Altman");
  add(&f, NE_CLASS_ORGANIZATION, "Meta", "Meta");
  add(&f, NE_CLASS_ORGANIZATION, "人民日报", NULL);
  add(&f, NE_CLASS_ORGANIZATION, "人民", NULL);
  add(&f, NE_CLASS_ORGANIZATION, "OpenAI", NULL);
  add(&f, NE_CLASS_ORGANIZATION, "Éditions du Seuil", NULL);
  add(&f, NE_CLASS_PRODUCT, "meta", NULL);
  add(&f, NE_CLASS_PLACE, "x", NULL);
  add(&f, NE_CLASS_GUARD_WORD, "resign", NULL);
  add(&f, NE_CLASS_GUARD_WORD, "resigned", NULL);
  add(&f, NE_CLASS_PERSON, "removed", NULL);
  ne_entry gone = {.text = "removed", .language = "", .class = NE_CLASS_PERSON};
  ne_lexicon_remove(f.lexicon, &gone);
  add(&f, NE_CLASS_ORGANIZATION, "𠮷野家", NULL); /* beyond the basic plane */
  add(&f, NE_CLASS_ORGANIZATION, "𠮷𠮷", NULL);
  add(&f, NE_CLASS_PERSON, "twice", "first");
  add(&f, NE_CLASS_PERSON, "twice", "second");
  ne_lexicon_freeze(f.lexicon);

  CHECK(is(found(&f, NE_LAYER_NAME, "Sam Altman离开OpenAI将"), "[Sam Altman][OpenAI]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "Sam\nAltman, Sam  Altman, Sam\r\nAltman"), "[Sam\nAltman][Sam  Altman][Sam\r\nAltman]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "sam altman"), ""));
  CHECK(is(found(&f, NE_LAYER_NAME, "萨姆•奥特曼和萨姆・奥特曼"), "[萨姆•奥特曼][萨姆・奥特曼]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "人民日报1报道，人民们"), "[人民日报][人民]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "Metamorphosis, 4Meta, Meta2, Meta的"), "[Meta]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "éditions du Seuil; Éditions  du Seuil"), "[Éditions  du Seuil]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "META meta"), "[META][meta]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "x-y ax"), "[x]"));
  CHECK(is(found(&f, NE_LAYER_NAME, "removed"), ""));
  CHECK(is(found(&f, NE_LAYER_NAME, "在𠮷野家，𠮷𠮷，𠮷野，𠮸野家"), "[𠮷野家][𠮷𠮷]"));
  CHECK(is(found(&f, NE_LAYER_WORD, "Resigned resign"), "[Resigned][resign]"));
  CHECK(is(found(&f, NE_LAYER_WORD, "Sam Altman"), ""));
  CHECK(is(found(&f, NE_LAYER_NAME, ""), ""));

  const char *both = "Meta", *lower = "meta";
  uint32_t length, entry = ne_lexicon_longest(f.lexicon, NE_LAYER_NAME, both, 0, 4, 0, &length);
  CHECK(entry != NE_NONE && length == 4);
  CHECK(ne_lexicon_as(f.lexicon, entry, NE_CLASS_ORGANIZATION) && ne_lexicon_as(f.lexicon, entry, NE_CLASS_PRODUCT));
  entry = ne_lexicon_longest(f.lexicon, NE_LAYER_NAME, lower, 0, 4, 0, &length);
  CHECK(!ne_lexicon_as(f.lexicon, entry, NE_CLASS_ORGANIZATION) && ne_lexicon_as(f.lexicon, entry, NE_CLASS_PRODUCT));
  CHECK(ne_lexicon_longest(f.lexicon, NE_LAYER_NAME, both, 0, 4, 1, &length) == NE_NONE);
  entry = ne_lexicon_longest(f.lexicon, NE_LAYER_NAME, "twice", 0, 5, 0, &length);
  CHECK(is(ne_lexicon_entry(f.lexicon, entry)->id, "second") && ne_lexicon_entry(f.lexicon, entry)->next == NE_NONE);
  CHECK(ne_class_find("person") == NE_CLASS_PERSON && ne_class_find("no such class") == -1);
  ne_arena_release(&f.arena);
  return check_end();
}
