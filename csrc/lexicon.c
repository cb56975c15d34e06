#include "lexicon.h"

#include <string.h>

/* An entry with what the automaton needs to know of it. */
typedef struct word {
  ne_entry entry;
  const char *key;       /* the text folded: what the automaton spells */
  uint32_t key_length;   /* bytes */
  uint32_t other;        /* the next group of entries at the same node (another layer, or another exact form) */
  uint8_t layer;
  bool exact;            /* has capitals: matches only as written */
  bool removed;          /* takes an earlier entry of its class away */
} word;

/* A node spells one code point more than its parent. Where only one key is left below, the node keeps the rest of it as a
 * tail in place of children. */
typedef struct node {
  uint32_t first_child; /* children are contiguous and sorted by code point; of a tail, where it begins in `tails` */
  uint32_t children;    /* how many, or TAIL */
  uint32_t group;       /* the first entry of the first group that ends here, or NE_NONE */
} node;

#define TAIL UINT32_MAX

/* What a scan asks of a group of entries, apart from the words themselves to be near at hand. */
typedef struct head {
  uint32_t other; /* the next group at the same node */
  uint8_t layer;
  bool exact;
} head;

enum { ROOT_SIZE = 0x10000, FILTER_SIZE = 1 << 16, LAYER_SHIFT = 32 - NE_LAYERS };

struct ne_lexicon {
  ne_arena *arena;
  ne_arena work;         /* words as they come, until the lexicon is frozen */
  NE_LIST(word) added;
  word *words;
  head *heads;           /* by word */
  uint32_t word_count;
  node *nodes;           /* node 0 is the root */
  char *tails;           /* the rests of keys, one behind the other, each with a NUL behind it */
  uint32_t *codes;       /* by node: the code point that leads to it */
  uint32_t *root;        /* by code point of the basic plane: the child of the root, 0 for none; above it the layers that
                            have a word of this code point alone */
  uint8_t *filter;       /* by hash of the first two code points: the layers that have longer words which begin so */
  unsigned layers;       /* those that have words at all */
};

static const char *const class_names[] = {
#define NAME_OF(ENUM, name, layer) name,
  NE_CLASSES(NAME_OF)
};

static const uint8_t class_layers[] = {
#define LAYER_OF(ENUM, name, layer) NE_LAYER_##layer,
  NE_CLASSES(LAYER_OF)
};

const char *ne_class_name(ne_class class) { return class_names[class]; }

ne_layer ne_class_layer(ne_class class) { return (ne_layer)class_layers[class]; }

int ne_class_find(const char *name) {
  for (int class = 0; class < NE_CLASS_COUNT; class++)
    if (class_names[class][0] == name[0] && strcmp(class_names[class], name) == 0) return class;
  return -1;
}

/* One for all that look alike: lower case, one middle dot, one apostrophe, one hyphen, one blank. */
static inline uint32_t fold(uint32_t c) {
  if (c < 0x80) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c == '\t' || c == '\n' || c == '\r') return ' ';
    return c;
  }
  if (c - 0x3400 < 0xFB00 - 0x3400 || c - 0x3000 < 0x40 || c - 0xFF00 < 0x60) return c; /* Han, Chinese punctuation */
  switch (c) {
    case 0xA0: return ' ';
    case 0xB7: case 0x2022: case 0x2027: case 0x30FB: case 0x2219: case 0x22C5: case 0xFF65: return 0xB7;
    case 0x2018: case 0x2019: case 0x2BC: return '\'';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: return '-';
    default: return c < 0x250 || (c >= 0x370 && c < 0x530) || (c >= 0x1E00 && c < 0x2000) ? ne_lower(c) : c;
  }
}

static inline bool wordlike(uint32_t c) {
  if (c - 0x4000 < 0xA000 - 0x4000) return false; /* ideographs, the most frequent by far */
  if (c < 0x80) return (c >= '0' && c <= '9') || (c | 32) - 'a' < 26u;
  if (c - 0x3000 < 0xFB00 - 0x3000 || c - 0xFF00 < 0x100 || c - 0x2000 < 0x70) return false;
  ne_kind kind = ne_kind_of(c);
  return NE_WORDLIKE(kind);
}

static inline uint32_t decode(const char *p, int *size) {
  const unsigned char *b = (const unsigned char *)p;
  if (b[0] < 0x80) return *size = 1, b[0];
  if (b[0] - 0xE1u < 0xF0 - 0xE1) return *size = 3, (b[0] & 0xFu) << 12 | (b[1] & 0x3Fu) << 6 | (b[2] & 0x3Fu);
  if (b[0] < 0xE0) return *size = 2, (b[0] & 0x1Fu) << 6 | (b[1] & 0x3Fu);
  if (b[0] < 0xF0) return *size = 3, (b[0] & 0xFu) << 12 | (b[1] & 0x3Fu) << 6 | (b[2] & 0x3Fu);
  return *size = 4, (b[0] & 7u) << 18 | (b[1] & 0x3Fu) << 12 | (b[2] & 0x3Fu) << 6 | (b[3] & 0x3Fu);
}

/* The code point at `p`, folded; ideographs are read straight away. */
static inline uint32_t decode_folded(const char *p, int *size) {
  const unsigned char *b = (const unsigned char *)p;
  if (b[0] - 0xE4u < 6) return *size = 3, (b[0] & 0xFu) << 12 | (b[1] & 0x3Fu) << 6 | (b[2] & 0x3Fu);
  return fold(decode(p, size));
}

static inline uint32_t pair_hash(uint32_t first, uint32_t second) {
  return ((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu)) >> 16;
}

static void release_work(void *lexicon) { ne_arena_release(&((ne_lexicon *)lexicon)->work); }

ne_lexicon *ne_lexicon_new(ne_arena *arena) {
  ne_lexicon *lexicon = ne_alloc_zero(arena, sizeof *lexicon);
  lexicon->arena = arena;
  ne_arena_init(&lexicon->work, &arena->allocator);
  ne_at_release(arena, release_work, lexicon);
  return lexicon;
}

/* Whether nothing in the text is folded: lower-case ASCII without blanks but the plain one, and Han characters. */
static bool is_folded(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c >= 0xE4 && c <= 0xE9) i += 2;
    else if (c >= 0x80 || c < ' ' || (c >= 'A' && c <= 'Z')) return false;
  }
  return true;
}

/* The text as the automaton spells it; `*exact` tells whether it has capitals. */
static const char *folded_key(ne_arena *arena, const char *text, size_t *length, bool *exact) {
  *exact = false;
  if (is_folded(text, *length)) return text;
  char *key = ne_alloc(arena, 2 * *length + 1), *out = key;
  for (const char *p = text; *p;) {
    int size;
    uint32_t c = decode(p, &size);
    *exact = *exact || (c < 0x80 ? c >= 'A' && c <= 'Z' : ne_kind_of(c) == NE_KIND_UPPER);
    p += size;
    out += ne_encode(fold(c), out);
  }
  *out = 0;
  *length = (size_t)(out - key);
  return key;
}

void ne_lexicon_add(ne_lexicon *lexicon, const ne_entry *entry) {
  size_t length = strlen(entry->text);
  if (!length) return;
  lexicon->work.escape = lexicon->arena->escape;
  bool exact;
  const char *key = folded_key(&lexicon->work, entry->text, &length, &exact);
  word *added = NE_PUSH(&lexicon->work, &lexicon->added);
  memset(added, 0, sizeof *added);
  added->entry = *entry;
  added->entry.next = NE_NONE;
  added->key = key;
  added->key_length = (uint32_t)length;
  added->other = NE_NONE;
  added->layer = class_layers[entry->class];
  added->exact = exact;
}

void ne_lexicon_remove(ne_lexicon *lexicon, const ne_entry *entry) {
  size_t before = lexicon->added.count;
  ne_lexicon_add(lexicon, entry);
  if (lexicon->added.count > before) lexicon->added.items[before].removed = true;
}

/* Words that are scanned for before those that are looked up; then by key, layer, exact forms before others, form, class:
 * equal words of one class stand together in the order given. */
static int compare(const word *a, const word *b) {
  if ((a->layer == NE_LAYER_LOOKUP) != (b->layer == NE_LAYER_LOOKUP)) return a->layer == NE_LAYER_LOOKUP ? 1 : -1;
  uint32_t shorter = a->key_length < b->key_length ? a->key_length : b->key_length;
  int order = memcmp(a->key, b->key, shorter);
  if (order) return order;
  if (a->key_length != b->key_length) return a->key_length < b->key_length ? -1 : 1;
  if (a->layer != b->layer) return a->layer - b->layer;
  if (a->exact != b->exact) return a->exact ? -1 : 1;
  order = a->exact ? strcmp(a->entry.text, b->entry.text) : 0;
  return order ? order : (int)a->entry.class - (int)b->entry.class;
}

static bool same_key(const word *a, const word *b) {
  return a->key_length == b->key_length && memcmp(a->key, b->key, a->key_length) == 0;
}

/* A word on its way to its place: the first bytes of its key settle most comparisons without a look at the word. */
typedef struct place {
  uint64_t prefix;
  uint32_t word;
} place;

static uint64_t prefix_of(const word *word) {
  uint64_t prefix = 0;
  for (uint32_t i = 0; i < 7; i++) prefix = prefix << 8 | (i < word->key_length ? (unsigned char)word->key[i] : 0);
  return word->layer == NE_LAYER_LOOKUP ? prefix | (uint64_t)1 << 56 : prefix;
}

static bool goes_before(const word *words, const place *a, const place *b) {
  if (a->prefix != b->prefix) return a->prefix < b->prefix;
  return compare(&words[a->word], &words[b->word]) < 0;
}

/* Bottom-up merge sort of the words' indices; stable, no recursion, no hidden allocation. */
static uint32_t *sort(ne_arena *arena, const word *words, uint32_t count) {
  place *from = ne_alloc(arena, (size_t)count * sizeof *from), *to = ne_alloc(arena, (size_t)count * sizeof *to);
  for (uint32_t i = 0; i < count; i++) from[i] = (place){prefix_of(&words[i]), i};
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t low = 0; low < count; low += 2 * width) {
      size_t middle = low + width < count ? low + width : count, high = low + 2 * width < count ? low + 2 * width : count;
      size_t left = low, right = middle, out = low;
      while (left < middle && right < high)
        to[out++] = goes_before(words, &from[right], &from[left]) ? from[right++] : from[left++];
      while (left < middle) to[out++] = from[left++];
      while (right < high) to[out++] = from[right++];
    }
    place *swap = from;
    from = to;
    to = swap;
  }
  uint32_t *order = ne_alloc(arena, (size_t)count * sizeof *order);
  for (uint32_t i = 0; i < count; i++) order[i] = from[i].word;
  return order;
}

/* The words in order, equal ones settled: the last of one class wins, a removal takes all before it away. */
static void settle(ne_lexicon *lexicon) {
  uint32_t count = (uint32_t)lexicon->added.count, kept = 0;
  const word *words = lexicon->added.items;
  uint32_t *order = sort(&lexicon->work, words, count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t last = order[i];
    while (i + 1 < count && compare(&words[last], &words[order[i + 1]]) == 0) last = order[++i];
    if (!words[last].removed) order[kept++] = last;
  }
  lexicon->words = ne_alloc(lexicon->arena, (size_t)kept * sizeof *lexicon->words);
  lexicon->word_count = kept;
  for (uint32_t i = 0; i < kept; i++) {
    word *word = &lexicon->words[i];
    *word = words[order[i]];
    /* A key is kept once, and in the text where that is folded already. */
    if (i && same_key(word, word - 1)) word->key = word[-1].key;
    else if (word->key == word->entry.text || strcmp(word->key, word->entry.text) == 0) word->key = word->entry.text;
    else word->key = ne_copy(lexicon->arena, word->key, word->key_length);
  }
}

/* Links the words [low, high) of one key into groups, and returns the first group. Exact forms end in the group that
 * matches any case, so that a hit sees both. */
static uint32_t link_groups(word *words, uint32_t low, uint32_t high) {
  uint32_t previous = NE_NONE;
  for (uint32_t i = low; i < high;) {
    uint32_t end = i + 1;
    while (end < high && words[end].layer == words[i].layer && words[end].exact == words[i].exact &&
           (!words[i].exact || strcmp(words[end].entry.text, words[i].entry.text) == 0)) {
      words[end - 1].entry.next = end;
      end++;
    }
    if (words[i].exact) {
      for (uint32_t j = end; j < high && words[j].layer == words[i].layer; j++)
        if (!words[j].exact) {
          words[end - 1].entry.next = j;
          break;
        }
    }
    if (previous != NE_NONE) words[previous].other = i;
    previous = i;
    i = end;
  }
  return low;
}

static inline uint32_t find_child(const ne_lexicon *lexicon, uint32_t parent, uint32_t c) {
  const node *from = &lexicon->nodes[parent];
  const uint32_t *codes = lexicon->codes + from->first_child;
  uint32_t low = 0, high = from->children;
  if (high < 5) {
    while (low < high && codes[low] < c) low++;
    return low < high && codes[low] == c ? from->first_child + low : 0;
  }
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (codes[middle] < c) low = middle + 1;
    else high = middle;
  }
  return low < from->children && codes[low] == c ? from->first_child + low : 0;
}

static uint32_t root_child(const ne_lexicon *lexicon, uint32_t c) {
  return c < ROOT_SIZE ? lexicon->root[c] & ((1u << LAYER_SHIFT) - 1) : find_child(lexicon, 0, c);
}

/* Notes how words begin, so that a scan needs no walk where none can. */
static void note_beginnings(ne_lexicon *lexicon, uint32_t count) {
  lexicon->root = ne_alloc_zero(lexicon->arena, ROOT_SIZE * sizeof(uint32_t));
  lexicon->filter = ne_alloc_zero(lexicon->arena, FILTER_SIZE);
  for (uint32_t i = 0; i < lexicon->nodes[0].children; i++) {
    uint32_t child = lexicon->nodes[0].first_child + i, c = lexicon->codes[child];
    if (c < ROOT_SIZE) lexicon->root[c] = child;
  }
  for (uint32_t i = 0; i < count; i++) {
    int size, second_size;
    const word *word = &lexicon->words[i];
    uint32_t first = decode(word->key, &size);
    lexicon->layers |= 1u << word->layer;
    if ((uint32_t)size < word->key_length)
      lexicon->filter[pair_hash(first, decode(word->key + size, &second_size))] |= (uint8_t)(1u << word->layer);
    else if (first < ROOT_SIZE)
      lexicon->root[first] |= 1u << (LAYER_SHIFT + word->layer);
  }
}

/* What the freezing knows of a node until its children are made: the words below it, and the bytes spelt so far. */
typedef struct task {
  uint32_t low, high, depth;
} task;

void ne_lexicon_freeze(ne_lexicon *lexicon) {
  ne_arena *arena = lexicon->arena, *work = &lexicon->work;
  work->escape = arena->escape;
  settle(lexicon);
  word *words = lexicon->words;
  uint32_t count = lexicon->word_count;
  while (count && words[count - 1].layer == NE_LAYER_LOOKUP) count--;
  NE_LIST(node) nodes = {0};
  NE_LIST(task) tasks = {0};
  NE_LIST(uint32_t) codes = {0};
  NE_LIST(char) tails = {0};
  *NE_PUSH(work, &nodes) = (node){0, 0, NE_NONE};
  *NE_PUSH(work, &tasks) = (task){0, count, 0};
  *NE_PUSH(work, &codes) = 0;
  for (size_t at = 0; at < nodes.count; at++) {
    task now = tasks.items[at];
    uint32_t i = now.low;
    if (at && now.low < now.high && words[i].key_length > now.depth && same_key(&words[i], &words[now.high - 1])) {
      nodes.items[at] = (node){(uint32_t)tails.count, TAIL, link_groups(words, now.low, now.high)};
      for (const char *rest = words[i].key + now.depth; *rest; rest++) *NE_PUSH(work, &tails) = *rest;
      *NE_PUSH(work, &tails) = 0;
      continue;
    }
    while (i < now.high && words[i].key_length == now.depth) i++;
    if (i > now.low) nodes.items[at].group = link_groups(words, now.low, i);
    nodes.items[at].first_child = (uint32_t)nodes.count;
    while (i < now.high) {
      int size, other;
      uint32_t c = decode(words[i].key + now.depth, &size), end = i + 1;
      while (end < now.high && decode(words[end].key + now.depth, &other) == c) end++;
      *NE_PUSH(work, &nodes) = (node){0, 0, NE_NONE};
      *NE_PUSH(work, &tasks) = (task){i, end, now.depth + (uint32_t)size};
      *NE_PUSH(work, &codes) = c;
      nodes.items[at].children++;
      i = end;
    }
  }
  lexicon->nodes = memcpy(ne_alloc(arena, nodes.count * sizeof(node)), nodes.items, nodes.count * sizeof(node));
  lexicon->codes = memcpy(ne_alloc(arena, codes.count * sizeof(uint32_t)), codes.items, codes.count * sizeof(uint32_t));
  lexicon->tails = memcpy(ne_alloc(arena, tails.count + 1), tails.count ? tails.items : "", tails.count);
  lexicon->heads = ne_alloc(arena, (size_t)count * sizeof(head));
  for (uint32_t i = 0; i < count; i++) lexicon->heads[i] = (head){words[i].other, words[i].layer, words[i].exact};
  note_beginnings(lexicon, count);
  lexicon->added.items = NULL;
  lexicon->added.count = lexicon->added.capacity = 0;
  ne_arena_release(work);
}

const ne_entry *ne_lexicon_entry(const ne_lexicon *lexicon, uint32_t entry) { return &lexicon->words[entry].entry; }

size_t ne_lexicon_size(const ne_lexicon *lexicon) { return lexicon->word_count; }

const ne_entry *ne_lexicon_as(const ne_lexicon *lexicon, uint32_t entry, ne_class class) {
  for (; entry != NE_NONE; entry = lexicon->words[entry].entry.next)
    if (lexicon->words[entry].entry.class == class) return &lexicon->words[entry].entry;
  return NULL;
}

/* Whether the text has the exact form's capitals; blanks, dots, hyphens and apostrophes may differ. */
static bool same_case(const char *form, const char *text, uint32_t length) {
  const char *end = text + length;
  while (*form && text < end) {
    int form_size, text_size;
    uint32_t a = decode(form, &form_size), b = decode(text, &text_size);
    if (a != b && (fold(a) != fold(b) || wordlike(a))) return false;
    form += form_size;
    text += text_size;
    if (fold(b) == ' ')
      while (text < end && fold(decode(text, &text_size)) == ' ') text += text_size;
  }
  return !*form && text == end;
}

typedef struct best {
  uint32_t end[NE_LAYERS], entry[NE_LAYERS];
  unsigned found; /* the layers that have one */
} best;

/* Takes the groups of a word that is spelt in [at, position) into `out`, where its case and its right edge allow. */
static inline void accept(const ne_lexicon *lexicon, const char *bytes, uint32_t end, uint32_t at, uint32_t position, uint32_t last,
                   uint32_t group, unsigned layers, best *out) {
  int size;
  if (position < end && wordlike(last) && wordlike(decode(bytes + position, &size))) return;
  for (head here; group != NE_NONE; group = here.other) {
    here = lexicon->heads[group];
    unsigned bit = 1u << here.layer;
    if (!(layers & bit) || ((out->found & bit) && out->end[here.layer] == position)) continue;
    if (here.exact && !same_case(lexicon->words[group].entry.text, bytes + at, position - at)) continue;
    out->found |= bit;
    out->end[here.layer] = position;
    out->entry[here.layer] = group;
  }
}

/* Where the text goes on after the code point `c` of `size` bytes at `position`: blanks and one soft break are one blank. */
static inline uint32_t pass(const char *bytes, uint32_t end, uint32_t position, uint32_t c, int size) {
  position += (uint32_t)size;
  if (c == ' ')
    for (int more = 0; more < 8 && position < end && fold(decode(bytes + position, &size)) == ' '; more++)
      position += (uint32_t)size;
  return position;
}

/* The longest words that begin at `at`, for each layer in `layers`: `c` stands there, `position` is behind it, and `state` is
 * the child of the root that it leads to. The caller has checked the boundary at `at`. */
static inline void walk(const ne_lexicon *lexicon, const char *bytes, uint32_t end, uint32_t at, uint32_t state, uint32_t c,
                        uint32_t position, unsigned layers, best *out) {
  int size, key_size;
  do {
    const node *here = &lexicon->nodes[state];
    if (here->children == TAIL) {
      for (const char *key = lexicon->tails + here->first_child; *key; key += key_size) {
        uint32_t want = decode(key, &key_size);
        if (position >= end || (c = fold(decode(bytes + position, &size))) != want) return;
        position = pass(bytes, end, position, c, size);
      }
      accept(lexicon, bytes, end, at, position, c, here->group, layers, out);
      return;
    }
    if (here->group != NE_NONE) accept(lexicon, bytes, end, at, position, c, here->group, layers, out);
    if (position >= end || !here->children) return;
    c = decode_folded(bytes + position, &size);
    position = pass(bytes, end, position, c, size);
    state = find_child(lexicon, state, c);
  } while (state);
}

uint32_t ne_lexicon_longest(const ne_lexicon *lexicon, ne_layer layer, const char *bytes, uint32_t start, uint32_t end,
                            uint32_t at, uint32_t *length) {
  int size;
  if (at >= end) return NE_NONE;
  if (at > start && wordlike(decode(bytes + at, &size)) && wordlike(ne_decode_back(bytes + start, bytes + at, &size)))
    return NE_NONE;
  best found = {.found = 0};
  uint32_t c = fold(decode(bytes + at, &size)), state = root_child(lexicon, c);
  if (state) walk(lexicon, bytes, end, at, state, c, pass(bytes, end, at, c, size), 1u << layer, &found);
  if (!found.found) return NE_NONE;
  *length = found.end[layer] - at;
  return found.entry[layer];
}

void ne_lexicon_scan(const ne_lexicon *lexicon, const char *bytes, ne_run run, unsigned layers, ne_arena *arena,
                     ne_hits hits[NE_LAYERS]) {
  layers &= lexicon->layers;
  if (!layers || run.start >= run.end) return;
  uint32_t until[NE_LAYERS] = {0}; /* where the last hit of the layer ended */
  uint32_t covered = 0;            /* where the last of them ended */
  bool inside_word = false;
  int size, next_size = 0;
  uint32_t c, next_c = decode_folded(bytes + run.start, &next_size);
  for (uint32_t at = run.start, next; at < run.end; at = next) {
    c = next_c;
    size = next_size;
    next = at + (uint32_t)size;
    next_c = next < run.end ? decode_folded(bytes + next, &next_size) : 0;
    bool is_word = wordlike(c), goes_on = is_word && inside_word;
    inside_word = is_word;
    if (goes_on) { /* no word begins inside another */
      while (next < run.end && (unsigned char)bytes[next] < 0x80 && wordlike((unsigned char)bytes[next])) next++;
      if (next < run.end) next_c = decode_folded(bytes + next, &next_size);
      continue;
    }
    uint32_t begun = c < ROOT_SIZE ? lexicon->root[c] : 0, state = begun & ((1u << LAYER_SHIFT) - 1);
    if (!begun && (c < ROOT_SIZE || !(state = find_child(lexicon, 0, c)))) continue;
    unsigned longer = lexicon->filter[pair_hash(c, next_c)] & layers;
    unsigned alone = (c < ROOT_SIZE ? begun >> LAYER_SHIFT : layers) & layers;
    if (!(longer | alone)) continue;
    if (at < covered) { /* no layer takes a word that begins inside its last */
      for (unsigned layer = 0; layer < NE_LAYERS; layer++) {
        if (until[layer] <= at) continue;
        longer &= ~(1u << layer);
        alone &= ~(1u << layer);
      }
    }
    best found = {.found = 0};
    if (longer) walk(lexicon, bytes, run.end, at, state, c, pass(bytes, run.end, at, c, size), longer | alone, &found);
    else if (alone) accept(lexicon, bytes, run.end, at, next, c, lexicon->nodes[state].group, alone, &found);
    if (!found.found) continue;
    for (unsigned layer = 0; found.found >> layer; layer++) {
      if (!(found.found >> layer & 1)) continue;
      *NE_PUSH(arena, &hits[layer]) = (ne_hit){at, found.end[layer], found.entry[layer]};
      until[layer] = found.end[layer];
      if (covered < until[layer]) covered = until[layer];
    }
  }
}
