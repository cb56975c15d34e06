#include "lexicon.h"

#include <string.h>

/* A word on its way into the automaton. */
typedef struct word {
  const char *key;       /* the text folded; until all are there, NULL where that is another text */
  uint32_t key_length;   /* bytes */
  uint32_t entry;
  uint8_t layer;
  bool exact;            /* has capitals: matches only as written */
  bool removed;          /* takes an earlier entry of its class away */
} word;

/* A node of the double array: its child by letter `l` is nodes[base + l], where `parent` says so. Where only one key is left
 * below, the node keeps the rest of it as a tail in place of children. All that a step asks is in one line of the cache. */
typedef struct node {
  uint32_t parent;       /* NE_NONE for a place that is free */
  uint32_t base;         /* of a tail, where it begins in `tails` */
  uint32_t group;        /* the first of the entries that end here; of several groups, the first in `groups` */
  uint16_t letters;      /* a filter of the letters that lead on: bit l % 16 */
  uint8_t layers;        /* those that have words which end here, and from BELOW on longer ones, those with the tail among them */
  uint8_t flags;         /* the layer of a group that is alone, and what follows */
} node;

enum { TAIL = 0x80, EXACT = 0x40, SEVERAL = 0x20, LAYER = 0x1F, BELOW = NE_LAYERS };
_Static_assert(2 * NE_LAYERS <= 8, "a node has 8 bits for the layers");

static inline uint16_t letter_bit(uint32_t letter) { return (uint16_t)(1u << (letter & 15)); }

/* Entries of one key, layer and form, where a node has more than one such group. */
typedef struct group {
  uint32_t entry;
  uint8_t layer;
  bool exact, last;
} group;

/* What is kept of a code point: its letter, 0 for what is in no word, and what a scan would else ask of it in vain for most of them.
 * Capitals and signs that look alike have the letter of what they are folded to. */
enum {
  LETTER = 0xFFFF,
  WORDLIKE = 1 << 16,
  FIRST = 24            /* from this bit on, the layers of the letter's node, where words begin with it */
};

/* A code point of words that is beyond the basic plane. */
typedef struct astral {
  uint32_t code, letter;
} astral;

enum { PLANE = 0x10000, TRIES = 128, PAIR_BITS = 17 };

struct ne_lexicon {
  ne_arena *arena, *work;
  NE_LIST(word) words;   /* as they come, until the lexicon is frozen */
  size_t to_fold;        /* bytes that the keys of some of them may need */
  NE_LIST(ne_entry) entries; /* in that order; some may be of words that later ones took away */
  node *nodes;           /* node 0 is the root; its children are at their letters */
  uint32_t node_count;
  group *groups;
  char *tails;           /* the rests of keys, one behind the other, each with a NUL behind it */
  uint32_t *letters;     /* by code point of the basic plane: LETTER, WORDLIKE and FIRST; all 0 for what is in no word and not wordlike */
  uint64_t *pairs;       /* a filter of the first two letters of words, so that most texts need no look at the nodes */
  astral *astral;        /* the others by hash; code 0 is an empty slot */
  uint32_t astral_slots; /* a power of two; until the lexicon is frozen, how many stand in its words */
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

/* Ideographs and their like: nothing looks like them, and no word goes on with them. */
static inline bool plain(uint32_t c) { return c - 0x3400 < 0xFB00 - 0x3400; }

/* One for all that look alike: lower case, one middle dot, one apostrophe, one hyphen, one blank. */
static inline uint32_t fold(uint32_t c) {
  if (c < 0x80) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c == '\t' || c == '\n' || c == '\r') return ' ';
    return c;
  }
  if (plain(c) || c - 0x3000 < 0x40 || c - 0xFF00 < 0x60) return c; /* Han, Chinese punctuation */
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

static inline uint32_t decode(const char *p, int *size) { return ne_decode(p, p + 4, size); }

static astral *astral_slot(const ne_lexicon *lexicon, uint32_t c) {
  uint32_t mask = lexicon->astral_slots - 1, at = c & mask;
  while (lexicon->astral[at].code && lexicon->astral[at].code != c) at = (at + 1) & mask;
  return &lexicon->astral[at];
}

/* What is kept of a code point. */
static inline uint32_t letter_of(const ne_lexicon *lexicon, uint32_t c) {
  return c < PLANE ? lexicon->letters[c] : astral_slot(lexicon, c)->letter | (wordlike(c) ? WORDLIKE : 0);
}

/* The same of the one at `p`; ideographs are read straight away. */
static inline uint32_t letter_at(const ne_lexicon *lexicon, const char *p, int *size) {
  if ((unsigned char)*p - 0xE4u < 6) return *size = 3, lexicon->letters[ne_decode_three(p)];
  return letter_of(lexicon, decode(p, size));
}

static inline uint32_t pair_hash(uint32_t first, uint32_t second) {
  return first * 0x9E3779B1u >> (32 - PAIR_BITS) ^ second;
}

static inline bool pair_in(const uint64_t *pairs, uint32_t first, uint32_t second) {
  uint32_t hash = pair_hash(first, second);
  return pairs[hash >> 6] >> (hash & 63) & 1;
}

ne_lexicon *ne_lexicon_new(ne_arena *arena, ne_arena *work, size_t words) {
  ne_lexicon *lexicon = ne_alloc_zero(arena, sizeof *lexicon);
  lexicon->arena = arena;
  lexicon->work = work;
  NE_RESERVE(arena, &lexicon->entries, words);
  NE_RESERVE(work, &lexicon->words, words);
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

/* Writes the text as the automaton spells it and returns where that ends. */
static char *fold_text(const char *text, char *out, bool *exact, uint32_t *astrals) {
  int size;
  for (const char *p = text; *p; p += size) {
    uint32_t c = decode(p, &size);
    *exact = *exact || (c < 0x80 ? c >= 'A' && c <= 'Z' : ne_kind_of(c) == NE_KIND_UPPER);
    *astrals += c >= PLANE;
    out += ne_encode(fold(c), out);
  }
  *out = 0;
  return out;
}

static void add(ne_lexicon *lexicon, const ne_entry *entry, bool removed) {
  size_t length = strlen(entry->text);
  if (!length) return;
  bool folded = is_folded(entry->text, length);
  if (!folded) lexicon->to_fold += 2 * length + 1;
  *NE_PUSH(lexicon->work, &lexicon->words) =
      (word){.key = folded ? entry->text : NULL, .key_length = (uint32_t)length, .entry = (uint32_t)lexicon->entries.count,
             .layer = class_layers[entry->class], .removed = removed};
  *NE_PUSH(lexicon->arena, &lexicon->entries) = *entry;
  lexicon->entries.items[lexicon->entries.count - 1].next = NE_NONE;
}

void ne_lexicon_add(ne_lexicon *lexicon, const ne_entry *entry) { add(lexicon, entry, false); }

void ne_lexicon_remove(ne_lexicon *lexicon, const ne_entry *entry) { add(lexicon, entry, true); }

/* By key, layer, exact forms before others, form, class: equal words of one class stand together in the order given. */
static int compare(const ne_lexicon *lexicon, const word *a, const word *b) {
  const ne_entry *x = &lexicon->entries.items[a->entry], *y = &lexicon->entries.items[b->entry];
  uint32_t shorter = a->key_length < b->key_length ? a->key_length : b->key_length;
  int order = memcmp(a->key, b->key, shorter);
  if (order) return order;
  if (a->key_length != b->key_length) return a->key_length < b->key_length ? -1 : 1;
  if (a->layer != b->layer) return a->layer - b->layer;
  if (a->exact != b->exact) return a->exact ? -1 : 1;
  order = a->exact ? strcmp(x->text, y->text) : 0;
  return order ? order : (int)x->class - (int)y->class;
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
  for (uint32_t i = 0; i < 8; i++) prefix = prefix << 8 | (i < word->key_length ? (unsigned char)word->key[i] : 0);
  return prefix;
}

/* Bottom-up merge sort of places whose prefix is the same; stable, no recursion. */
static void sort_run(const ne_lexicon *lexicon, place *items, place *spare, size_t count) {
  const word *words = lexicon->words.items;
  place *from = items, *to = spare;
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t low = 0; low < count; low += 2 * width) {
      size_t middle = low + width < count ? low + width : count, high = low + 2 * width < count ? low + 2 * width : count;
      size_t left = low, right = middle, out = low;
      while (left < middle && right < high)
        to[out++] = compare(lexicon, &words[from[right].word], &words[from[left].word]) < 0 ? from[right++] : from[left++];
      while (left < middle) to[out++] = from[left++];
      while (right < high) to[out++] = from[right++];
    }
    place *swap = from;
    from = to;
    to = swap;
  }
  if (from != items) memcpy(items, from, count * sizeof *items);
}

/* The places in order: by the bytes of the prefix, the last one first, then each run of one prefix for itself. `to` is room for as
 * many; returns the one of both that they are in. */
static place *sort(const ne_lexicon *lexicon, place *from, place *to, uint32_t count) {
  uint32_t counts[8][256] = {{0}};
  for (uint32_t i = 0; i < count; i++) {
    from[i] = (place){prefix_of(&lexicon->words.items[i]), i};
    for (int byte = 0; byte < 8; byte++) counts[byte][from[i].prefix >> 8 * byte & 0xFF]++;
  }
  for (int byte = 0; byte < 8; byte++) {
    if (!count || counts[byte][from[0].prefix >> 8 * byte & 0xFF] == count) continue;
    uint32_t sum = 0;
    for (int value = 0; value < 256; value++) {
      uint32_t start = sum;
      sum += counts[byte][value];
      counts[byte][value] = start;
    }
    for (uint32_t i = 0; i < count; i++) to[counts[byte][from[i].prefix >> 8 * byte & 0xFF]++] = from[i];
    place *swap = from;
    from = to;
    to = swap;
  }
  for (uint32_t low = 0, high; low < count; low = high) {
    for (high = low + 1; high < count && from[high].prefix == from[low].prefix;) high++;
    if (high > low + 1) sort_run(lexicon, from + low, to, high - low);
  }
  return from;
}

/* Puts the words in order; of equal ones the last of one class stays, a removal takes all before it away. */
static void settle(ne_lexicon *lexicon) {
  ne_arena *work = lexicon->work;
  const word *words = lexicon->words.items;
  uint32_t count = (uint32_t)lexicon->words.count, kept = 0;
  size_t size = count * sizeof(place);
  place *here = ne_alloc(work, size), *there = ne_alloc(work, size), *order = sort(lexicon, here, there, count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t last = order[i].word;
    while (i + 1 < count && compare(lexicon, &words[last], &words[order[i + 1].word]) == 0) last = order[++i].word;
    if (!words[last].removed) order[kept++].word = last;
  }
  word *settled = ne_alloc(work, count * sizeof *settled);
  for (uint32_t i = 0; i < kept; i++) settled[i] = words[order[i].word];
  NE_FREE_LIST(work, &lexicon->words);
  ne_free(work, there, size);
  ne_free(work, here, size);
  lexicon->words.items = settled;
  lexicon->words.count = kept;
  lexicon->words.capacity = count;
}

/* What the freezing knows of a node until its children are made: the words below it, and the bytes spelt so far. */
typedef struct task {
  uint32_t node, low, high, depth;
} task;

typedef struct freezing {
  ne_lexicon *lexicon;
  ne_arena *arena, *work;
  const word *words;
  NE_LIST(node) nodes;   /* those that are free are a ring: base is the next one, group the one before */
  uint32_t cursor;       /* where in the ring the next search begins: what lies behind it is crowded */
  NE_LIST(group) groups;
  NE_LIST(char) tails;
  NE_LIST(task) tasks;
  NE_LIST(task) children; /* of the node at hand, with letters in place of nodes */
} freezing;

static bool same_text(const ne_entry *entries, const word *a, const word *b) {
  return strcmp(entries[a->entry].text, entries[b->entry].text) == 0;
}

/* Links the words [low, high) of one key into groups. Exact forms end in the group that matches any case, so that a hit
 * sees both. */
static void end_words(freezing *f, node *node, uint32_t low, uint32_t high) {
  const word *words = f->words;
  ne_entry *entries = f->lexicon->entries.items;
  for (uint32_t i = low, end; i < high; i = end) {
    for (end = i + 1; end < high && words[end].layer == words[i].layer && words[end].exact == words[i].exact &&
                      (!words[i].exact || same_text(entries, &words[end], &words[i])); end++)
      entries[words[end - 1].entry].next = words[end].entry;
    for (uint32_t j = end; words[i].exact && j < high && words[j].layer == words[i].layer; j++) {
      if (words[j].exact) continue;
      entries[words[end - 1].entry].next = words[j].entry;
      break;
    }
    node->layers |= (uint8_t)(1u << words[i].layer);
    if (i == low && end == high) { /* the only group */
      node->group = words[i].entry;
      node->flags |= words[i].layer | (words[i].exact ? EXACT : 0);
      return;
    }
    if (i == low) node->group = (uint32_t)f->groups.count;
    *NE_PUSH(f->arena, &f->groups) = (group){words[i].entry, words[i].layer, words[i].exact, end == high};
  }
  node->flags |= SEVERAL;
}

/* Makes room for `count` nodes. Node 0 is never free, so the ring always has it. */
static void extend(freezing *f, size_t count) {
  while (f->nodes.count < count) {
    uint32_t at = (uint32_t)f->nodes.count;
    *NE_PUSH(f->arena, &f->nodes) = (node){.parent = NE_NONE};
    node *nodes = f->nodes.items;
    nodes[at].group = nodes[0].group;
    nodes[nodes[at].group].base = at;
    nodes[0].group = at;
  }
}

/* Where all children of a node find their place free; it may be below zero, modulo 2^32, since only letters that lead to a
 * node count. A search that fails some times ends behind all others. */
static uint32_t free_base(freezing *f) {
  const node *nodes = f->nodes.items;
  uint32_t first = f->children.items[0].node, at = f->children.count == 1 ? nodes[0].base : f->cursor;
  for (size_t i = 1; i < f->children.count; i++)
    if (f->children.items[i].node < first) first = f->children.items[i].node;
  for (int tries = 0; tries < TRIES; tries++, at = nodes[at].base) {
    if (!at) continue;
    size_t child = 0;
    while (child < f->children.count) {
      uint32_t place = at - first + f->children.items[child].node;
      if (place < f->nodes.count && nodes[place].parent != NE_NONE) break;
      child++;
    }
    if (child < f->children.count) continue;
    if (child > 1) f->cursor = at;
    return at - first;
  }
  f->cursor = (uint32_t)f->nodes.count; /* there is room again where these will stand */
  return f->cursor - first;
}

/* Notes in the filters that the letter leads on from the node. */
static void note_letter(const freezing *f, uint32_t node, uint32_t letter) {
  uint32_t hash = pair_hash(node, letter);
  f->nodes.items[node].letters |= letter_bit(letter);
  if (f->nodes.items[node].parent == 0) f->lexicon->pairs[hash >> 6] |= (uint64_t)1 << (hash & 63);
}

/* Makes the children of node `parent`, and tasks of them. */
static void place_children(freezing *f, uint32_t parent) {
  uint32_t base = parent ? free_base(f) : 0;
  for (size_t i = 0; i < f->children.count; i++) {
    task child = f->children.items[i];
    note_letter(f, parent, child.node);
    child.node += base;
    extend(f, (size_t)child.node + 1);
    node *nodes = f->nodes.items, *here = &nodes[child.node];
    if (f->cursor == child.node) f->cursor = here->base;
    nodes[here->group].base = here->base;
    nodes[here->base].group = here->group;
    *here = (node){.parent = parent, .group = NE_NONE};
    *NE_PUSH(f->work, &f->tasks) = child;
  }
  if (parent) f->nodes.items[parent].base = base;
}

static void do_task(freezing *f, task now) {
  const word *words = f->words;
  uint32_t i = now.low;
  node made = f->nodes.items[now.node];
  if (now.node && words[i].key_length > now.depth && same_key(&words[i], &words[now.high - 1])) {
    int size;
    size_t rest = words[i].key_length - now.depth + 1;
    end_words(f, &made, i, now.high);
    made.flags |= TAIL;
    made.base = (uint32_t)f->tails.count;
    made.layers = (uint8_t)(made.layers << BELOW);
    f->nodes.items[now.node] = made;
    note_letter(f, now.node, letter_of(f->lexicon, decode(words[i].key + now.depth, &size)) & LETTER);
    NE_RESERVE(f->arena, &f->tails, f->tails.count + rest);
    memcpy(f->tails.items + f->tails.count, words[i].key + now.depth, rest);
    f->tails.count += rest;
    return;
  }
  while (i < now.high && words[i].key_length == now.depth) i++;
  if (i > now.low) end_words(f, &made, now.low, i);
  f->children.count = 0;
  while (i < now.high) {
    int size, same;
    uint32_t depth = now.depth, low = i, c = decode(words[i].key + depth, &size);
    for (; i < now.high && decode(words[i].key + depth, &same) == c; i++)
      made.layers |= (uint8_t)(1u << (BELOW + words[i].layer));
    *NE_PUSH(f->work, &f->children) = (task){letter_of(f->lexicon, c) & LETTER, low, i, depth + (uint32_t)size};
  }
  f->nodes.items[now.node] = made;
  if (f->children.count) place_children(f, now.node);
}

/* Numbers the code points of the words, the most frequent first, so that the children of a node stand close together. Returns how
 * many there are. */
static uint32_t number_letters(ne_lexicon *lexicon, const word *words, uint32_t count) {
  enum { OFTEN = 1024 };
  ne_arena *arena = lexicon->arena;
  uint32_t letters = 0, slots = 2, starts[OFTEN + 1] = {0};
  NE_LIST(uint16_t) seen = {0};
  while (slots < 2 * lexicon->astral_slots) slots *= 2;
  uint32_t *times = lexicon->letters = ne_alloc_zero(arena, PLANE * sizeof *lexicon->letters);
  lexicon->pairs = ne_alloc_zero(arena, ((size_t)1 << PAIR_BITS) / 8);
  lexicon->astral = ne_alloc_zero(arena, slots * sizeof *lexicon->astral);
  lexicon->astral_slots = slots;
  for (uint32_t i = 0; i < count; i++) {
    int size;
    for (const char *p = words[i].key; *p; p += size) {
      uint32_t c = decode(p, &size);
      if (c >= PLANE) astral_slot(lexicon, c)->code = c;
      else if (times[c] < OFTEN && times[c]++ == 0) *NE_PUSH(lexicon->work, &seen) = (uint16_t)c;
    }
  }
  for (size_t i = 0; i < seen.count; i++) starts[OFTEN - times[seen.items[i]] + 1]++;
  for (int i = 1; i <= OFTEN; i++) starts[i] += starts[i - 1];
  for (size_t i = 0; i < seen.count; i++) times[seen.items[i]] = ++starts[OFTEN - times[seen.items[i]]];
  letters = (uint32_t)seen.count;
  for (uint32_t i = 0; i < slots; i++)
    if (lexicon->astral[i].code) lexicon->astral[i].letter = ++letters;
  NE_FREE_LIST(lexicon->work, &seen);
  return letters;
}

/* The letter with the layers of its node, where words begin with it. */
static uint32_t with_layers(const ne_lexicon *lexicon, uint32_t letter) {
  const node *first = &lexicon->nodes[letter];
  return letter && first->parent == 0 ? letter | (uint32_t)first->layers << FIRST : letter;
}

/* Notes what a scan asks of code points, when the nodes are there. */
static void describe_letters(ne_lexicon *lexicon) {
  for (uint32_t c = 0; c < PLANE; c++) {
    if (plain(c) && !lexicon->letters[c]) continue;
    uint32_t folded = fold(c);
    lexicon->letters[c] = with_layers(lexicon, lexicon->letters[folded] & LETTER) | (wordlike(folded) ? WORDLIKE : 0);
  }
  for (uint32_t i = 0; i < lexicon->astral_slots; i++)
    lexicon->astral[i].letter = with_layers(lexicon, lexicon->astral[i].letter);
}

void ne_lexicon_freeze(ne_lexicon *lexicon) {
  ne_arena *arena = lexicon->arena, *work = lexicon->work;
  char *keys = ne_alloc(work, lexicon->to_fold + 1), *key = keys;
  for (size_t i = 0; i < lexicon->words.count; i++) {
    word *word = &lexicon->words.items[i];
    if (word->key) continue;
    char *end = fold_text(lexicon->entries.items[word->entry].text, key, &word->exact, &lexicon->astral_slots);
    word->key = key;
    word->key_length = (uint32_t)(end - key);
    key = end + 1;
  }
  settle(lexicon);
  NE_TRIM(arena, &lexicon->entries);
  uint32_t count = (uint32_t)lexicon->words.count;
  freezing f = {.lexicon = lexicon, .arena = arena, .work = work, .words = lexicon->words.items};
  uint32_t letters = number_letters(lexicon, f.words, count);
  size_t bytes = 0;
  for (uint32_t i = 0; i < count; i++) bytes += f.words[i].key_length + 1;
  NE_RESERVE(arena, &f.groups, count);
  NE_RESERVE(arena, &f.tails, bytes);
  NE_RESERVE(work, &f.tasks, letters + 1);
  NE_RESERVE(work, &f.children, letters + 1);
  *NE_PUSH(arena, &f.nodes) = (node){.parent = NE_NONE};
  extend(&f, (size_t)letters + 1);
  *NE_PUSH(work, &f.tasks) = (task){0, 0, count, 0};
  while (f.tasks.count) do_task(&f, f.tasks.items[--f.tasks.count]);
  f.nodes.items[0].base = 0;
  f.nodes.items[0].group = NE_NONE;
  NE_TRIM(arena, &f.nodes);
  lexicon->nodes = f.nodes.items;
  lexicon->node_count = (uint32_t)f.nodes.count;
  NE_TRIM(arena, &f.groups);
  lexicon->groups = f.groups.items;
  NE_TRIM(arena, &f.tails);
  lexicon->tails = f.tails.items;
  NE_FREE_LIST(work, &f.tasks);
  NE_FREE_LIST(work, &f.children);
  NE_FREE_LIST(work, &lexicon->words);
  ne_free(work, keys, lexicon->to_fold + 1);
  describe_letters(lexicon);
}

const ne_entry *ne_lexicon_entry(const ne_lexicon *lexicon, uint32_t entry) { return &lexicon->entries.items[entry]; }

const ne_entry *ne_lexicon_as(const ne_lexicon *lexicon, uint32_t entry, ne_class class) {
  const ne_entry *entries = lexicon->entries.items;
  for (; entry != NE_NONE; entry = entries[entry].next)
    if (entries[entry].class == class) return &entries[entry];
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

static inline void take(best *out, unsigned layer, uint32_t entry, uint32_t end) {
  out->found |= 1u << layer;
  out->end[layer] = end;
  out->entry[layer] = entry;
}

static void take_groups(const ne_lexicon *lexicon, const char *bytes, uint32_t at, uint32_t position, const group *group,
                        unsigned layers, best *out) {
  unsigned taken = 0; /* the first group that fits is the layer's */
  for (bool last = false; !last; group++) {
    last = group->last;
    unsigned bit = 1u << group->layer;
    if (!(layers & ~taken & bit)) continue;
    if (group->exact && !same_case(lexicon->entries.items[group->entry].text, bytes + at, position - at)) continue;
    taken |= bit;
    take(out, group->layer, group->entry, position);
  }
}

/* Takes what is spelt in [at, position) and ends at the node with the letter `last` into `out`, where its case and its right edge allow. */
static inline void accept(const ne_lexicon *lexicon, const char *bytes, uint32_t end, uint32_t at, uint32_t position, uint32_t last,
                          const node *here, unsigned layers, best *out) {
  int size;
  if (last & WORDLIKE && position < end && letter_at(lexicon, bytes + position, &size) & WORDLIKE) return;
  if (here->flags & SEVERAL) take_groups(lexicon, bytes, at, position, &lexicon->groups[here->group], layers, out);
  else if (!(here->flags & EXACT) || same_case(lexicon->entries.items[here->group].text, bytes + at, position - at))
    take(out, here->flags & LAYER, here->group, position);
}

/* Where the text goes on behind the blank that ends at `position`: blanks and one soft break are one blank. */
static inline uint32_t pass_blanks(const ne_lexicon *lexicon, const char *bytes, uint32_t end, uint32_t position) {
  int size;
  const uint32_t blank = lexicon->letters[' '];
  for (int more = 0; more < 8 && position < end && letter_at(lexicon, bytes + position, &size) == blank; more++)
    position += (uint32_t)size;
  return position;
}

/* Where the text goes on after the tail, or 0 where it spells another; `*last` is its last letter. */
static uint32_t pass_tail(const ne_lexicon *lexicon, const char *bytes, uint32_t end, uint32_t position, const char *tail, uint32_t *last) {
  for (int size, tail_size; *tail; tail += tail_size) {
    if (position >= end) return 0;
    *last = letter_at(lexicon, bytes + position, &size);
    if (*last != letter_at(lexicon, tail, &tail_size)) return 0;
    position += (uint32_t)size;
    if (*tail == ' ') position = pass_blanks(lexicon, bytes, end, position);
  }
  return position;
}

/* A place where a word may begin. */
typedef struct beginning {
  uint32_t at;
  uint16_t state;  /* the first letter, and so its node */
  uint16_t letter; /* the next, or 0 where no word goes on so, as far as the filter knows */
} beginning;

/* Takes the longest words of each layer in `layers` that begin so. */
static void take_words(const ne_lexicon *lexicon, const char *bytes, uint32_t end, const beginning *from, unsigned layers, best *out) {
  const node *nodes = lexicon->nodes, *here = &nodes[from->state];
  int size;
  uint32_t last = letter_at(lexicon, bytes + from->at, &size), position = from->at + (uint32_t)size, next = from->letter;
  for (;;) {
    if (here->layers & layers) accept(lexicon, bytes, end, from->at, position, last, here, layers, out);
    if (!next || !(here->layers >> BELOW & layers)) return;
    if (here->flags & TAIL) {
      position = pass_tail(lexicon, bytes, end, position, lexicon->tails + here->base, &last);
      if (position) accept(lexicon, bytes, end, from->at, position, last, here, layers, out);
      return;
    }
    uint32_t child = here->base + next;
    if (child >= lexicon->node_count || nodes[child].parent != (uint32_t)(here - nodes)) return;
    here = &nodes[child];
    last = letter_at(lexicon, bytes + position, &size);
    position += (uint32_t)size;
    if (last == lexicon->letters[' ']) position = pass_blanks(lexicon, bytes, end, position);
    next = position < end ? letter_at(lexicon, bytes + position, &size) & LETTER : 0;
    if (!(here->letters & letter_bit(next))) next = 0;
  }
}

uint32_t ne_lexicon_longest(const ne_lexicon *lexicon, ne_layer layer, const char *bytes, uint32_t start, uint32_t end,
                            uint32_t at, uint32_t *length) {
  int size;
  if (at >= end) return NE_NONE;
  uint32_t letter = letter_at(lexicon, bytes + at, &size), behind = at + (uint32_t)size;
  if (at > start && letter & WORDLIKE && wordlike(ne_decode_back(bytes + start, bytes + at, &size))) return NE_NONE;
  if (!(letter >> FIRST)) return NE_NONE;
  beginning from = {.at = at, .state = (uint16_t)letter};
  if (behind < end) from.letter = (uint16_t)letter_at(lexicon, bytes + behind, &size);
  best found = {.found = 0};
  take_words(lexicon, bytes, end, &from, 1u << layer, &found);
  if (!found.found) return NE_NONE;
  *length = found.end[layer] - at;
  return found.entry[layer];
}

enum { BEGINNINGS = 64 };

/* The code point that a scan has reached. */
typedef struct reader {
  uint32_t at, behind;
  uint32_t letter, before; /* what is kept of it and of the one before */
} reader;

/* Collects the next places where words of `layers` may begin, and has the nodes fetched that they then want. */
static int find_beginnings(const ne_lexicon *lexicon, const char *bytes, uint32_t end, reader *r, unsigned layers,
                           beginning found[BEGINNINGS]) {
  int count = 0, size = 0;
  uint32_t at = r->at, behind = r->behind, letter = r->letter, before = r->before;
  while (at < end && count < BEGINNINGS) {
    if (letter & before & WORDLIKE) { /* no word begins inside another */
      for (at = behind; at < end && (unsigned char)bytes[at] < 0x80 && lexicon->letters[(unsigned char)bytes[at]] & WORDLIKE;) at++;
      letter = at < end ? letter_at(lexicon, bytes + at, &size) : 0;
      behind = at + (uint32_t)size;
      continue;
    }
    uint32_t next = behind < end ? letter_at(lexicon, bytes + behind, &size) : 0;
    uint32_t longer = 0u - pair_in(lexicon->pairs, letter & LETTER, next & LETTER), first = letter >> FIRST;
    found[count] = (beginning){at, (uint16_t)letter, (uint16_t)(next & longer)};
    count += ((first | (first >> BELOW & longer)) & layers) != 0; /* a branch would be foreseen badly */
    at = behind;
    behind += (uint32_t)size;
    before = letter;
    letter = next;
  }
  *r = (reader){at, behind, letter, before};
  for (const beginning *here = found; here < found + count; here++) {
    uint32_t child = lexicon->nodes[here->state].base + here->letter;
    __builtin_prefetch(&lexicon->nodes[child < lexicon->node_count ? child : here->state]);
  }
  return count;
}

void ne_lexicon_scan(const ne_lexicon *lexicon, const char *bytes, ne_run run, unsigned layers, ne_arena *arena,
                     ne_hits hits[NE_LAYERS]) {
  uint32_t until[NE_LAYERS] = {0}; /* where the last hit of the layer ended */
  uint32_t covered = 0;            /* where the last of them ended */
  beginning beginnings[BEGINNINGS];
  int size = 0;
  reader reader = {.at = run.start};
  if (run.start < run.end) reader.letter = letter_at(lexicon, bytes + run.start, &size);
  reader.behind = run.start + (uint32_t)size;
  for (int count; (count = find_beginnings(lexicon, bytes, run.end, &reader, layers, beginnings)) > 0;) {
    for (unsigned layer = 0; layer < NE_LAYERS; layer++)
      if (layers >> layer & 1) NE_RESERVE(arena, &hits[layer], hits[layer].count + (size_t)count);
    for (const beginning *here = beginnings; here < beginnings + count; here++) {
      unsigned open = layers;
      if (here->at < covered) /* no layer takes a word that begins inside its last */
        for (unsigned layer = 0; layer < NE_LAYERS; layer++)
          if (until[layer] > here->at) open &= ~(1u << layer);
      best found;
      found.found = 0;
      take_words(lexicon, bytes, run.end, here, open, &found);
      for (unsigned left = found.found; left; left &= left - 1) {
        unsigned layer = (unsigned)__builtin_ctz(left);
        hits[layer].items[hits[layer].count++] = (ne_hit){here->at, found.end[layer], found.entry[layer]};
        until[layer] = found.end[layer];
        if (covered < until[layer]) covered = until[layer];
      }
    }
  }
}
