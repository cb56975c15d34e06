#include "aliases.h"
#include "names.h"

#include <string.h>

enum { NEIGHBOURS_MAX = 4, NEIGHBOUR_GAP = 4 /* bytes */ };

/* A cluster while it grows: a tree of a union-find forest, one leaf a spelling. */
typedef struct group {
  uint32_t parent;      /* itself where it is a root */
  uint32_t first;       /* the first mention with this spelling */
  uint32_t mentions;
  uint32_t name;        /* the mention with the fullest form, of the root */
  const char *id;       /* of the root */
  uint64_t spelling;    /* of all of it */
  uint64_t last, given; /* keys of the last and first part of a name with several, 0 where it has one */
  uint8_t type;
  bool full;            /* several parts */
  uint8_t besides;
  uint32_t beside[NEIGHBOURS_MAX]; /* mentions of posts and organisations that stand beside it */
  char sounds[NE_SOUNDS_MAX + 1]; /* of its last part; "" where there are none */
} group;

typedef struct slot {
  uint64_t key;         /* 0: empty */
  uint32_t group;
  bool shared;          /* more than one group claims it */
} slot;

enum { PIECE = 200 /* mentions or groups that are looked at between two pauses */ };

enum { PERSON_KEYS = 25, ORGANIZATION_KEYS = 12 }; /* as many as a name makes at most */

/* What is done, one after the other; each is left and gone on with at `at`. */
typedef enum phase { CLEARING, GROUPING, TELLING_IDS, GLOSSES, CLEARING_AGAIN, READING, LINKING, SOUNDS, NUMBERING,
                    WRITING, DONE } phase;

typedef struct ne_alias_joiner {
  const ne_entity_rules *rules;
  const ne_lexicon *lexicon;
  const char *bytes;
  uint32_t length;
  ne_mention_list *mentions;
  ne_arena *arena;
  ne_cluster_list *clusters;
  NE_LIST(group) groups;
  slot *slots;
  size_t mask;
  phase phase;
  uint32_t at;
  size_t keys;          /* that the second table may get */
  uint32_t *number;     /* cluster of each group */
  bool in_han, in_latin; /* whether persons are written so: sounds are asked where both are */
} joiner;

/* What a key is of: the same letters mean different things. */
enum { KEY_SPELLING = 1, KEY_ID, KEY_LAST, KEY_GIVEN, KEY_GIVEN_PREFIX, KEY_SHORT, KEY_OPENING, KEY_INITIALS,
      KEY_LAST_AND_GIVEN, KEY_LAST_AND_PREFIX };

static uint64_t mixed(uint64_t hash, uint64_t with) {
  hash = (hash ^ with * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
  hash ^= hash >> 32;
  return hash ? hash : 1;
}

static slot *find(joiner *j, uint64_t key) {
  size_t i = key & j->mask;
  while (j->slots[i].key && j->slots[i].key != key) i = (i + 1) & j->mask;
  return &j->slots[i];
}

static uint32_t root(joiner *j, uint32_t g) {
  while (j->groups.items[g].parent != g) {
    j->groups.items[g].parent = j->groups.items[j->groups.items[g].parent].parent;
    g = j->groups.items[g].parent;
  }
  return g;
}

/* Characters of a mention, for the question which form is the fullest. */
static uint32_t size_of(const joiner *j, uint32_t mention) {
  const ne_mention *m = &j->mentions->items[mention];
  uint32_t count = 0;
  for (uint32_t at = m->start; at < m->end; at++) count += ((unsigned char)j->bytes[at] & 0xC0) != 0x80;
  return count;
}

static bool latin(const joiner *j, uint32_t at) { return (unsigned char)j->bytes[at] < 0xE0; }

static void join(joiner *j, uint32_t a, uint32_t b) {
  a = root(j, a);
  b = root(j, b);
  if (a == b) return;
  if (b < a) {
    uint32_t swap = a;
    a = b;
    b = swap;
  }
  group *x = &j->groups.items[a], *y = &j->groups.items[b];
  y->parent = a;
  x->mentions += y->mentions;
  if (!x->id) x->id = y->id;
  bool fuller = y->full != x->full ? y->full : size_of(j, y->name) > size_of(j, x->name);
  if (fuller) x->name = y->name;
  x->full |= y->full;
}

/* Whether two groups may be one: the lexicon does not tell them apart. */
static bool may_join(joiner *j, uint32_t a, uint32_t b) {
  const group *x = &j->groups.items[root(j, a)], *y = &j->groups.items[root(j, b)];
  return x->type == y->type && (!x->id || !y->id || !strcmp(x->id, y->id));
}

/* The size of the middle dot at `at`, 0 where there is none. */
static uint32_t mark_at(const char *bytes, uint32_t at, uint32_t end) {
  const unsigned char *p = (const unsigned char *)bytes + at;
  if (p[0] == 0xC2) return at + 1 < end && p[1] == 0xB7 ? 2 : 0;
  if (at + 2 >= end) return 0;
  if (p[0] == 0xE2) return p[1] == 0x80 && (p[2] == 0xA2 || p[2] == 0xA7) ? 3 : 0;
  return p[0] == 0xE3 && p[1] == 0x83 && p[2] == 0xBB ? 3 : 0;
}

/* A hash of letters without case, blanks and the marks between the parts of a name. */
static uint64_t spelling_of(const char *bytes, uint32_t start, uint32_t end) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (uint32_t at = start; at < end; at++) {
    unsigned char c = (unsigned char)bytes[at];
    if (c >= 'A' && c <= 'Z') {
      c |= 0x20;
    } else if (c <= '.') {
      if (c == ' ' || c == '\n' || c == '\t' || c == '.') continue;
    } else if (c >= 0xC2 && c <= 0xE3) {
      uint32_t size = mark_at(bytes, at, end);
      if (size) {
        at += size - 1;
        continue;
      }
    }
    hash = (hash ^ c) * 0x100000001B3u;
  }
  return hash;
}

static uint64_t spelling(const joiner *j, uint32_t start, uint32_t end) { return spelling_of(j->bytes, start, end); }

typedef struct parts {
  ne_span items[8];
  int count;
} parts;

/* The parts of a name: words, or segments between middle dots; initials and the full stops after them do not count. */
static parts parts_of(const joiner *j, uint32_t start, uint32_t end) {
  parts p = {.count = 0};
  uint32_t from = start;
  for (uint32_t at = start; at <= end; at++) {
    uint32_t size = 0;
    if (at == end) size = 1;
    else {
      unsigned char c = (unsigned char)j->bytes[at];
      if (c == ' ' || c == '\n' || c == '.' || c == ',' || c == '\t') size = 1;
      else if (c >= 0xC2 && c <= 0xE3) size = mark_at(j->bytes, at, end);
    }
    if (!size) continue;
    if (at - from > 1 && p.count < 8) p.items[p.count++] = (ne_span){from, at};
    from = at + size;
    at += size - 1;
  }
  return p;
}

static void claim(joiner *j, uint64_t key, uint32_t g) {
  slot *s = find(j, key);
  if (!s->key) *s = (slot){.key = key, .group = g};
  else if (root(j, s->group) != root(j, g)) s->shared = true;
}

static void group_mention(joiner *j, uint32_t i) {
  ne_mention *m = &j->mentions->items[i];
  uint64_t spelt = spelling(j, m->start, m->end), key = mixed(spelt + m->type, KEY_SPELLING);
  slot *s = find(j, key);
  const char *id = NULL;
  if (m->entry != NE_NONE) {
    static const ne_class classes[NE_TYPES] = {[NE_PERSON] = NE_CLASS_PERSON, [NE_ORGANIZATION] = NE_CLASS_ORGANIZATION,
                                               [NE_PRODUCT] = NE_CLASS_PRODUCT, [NE_PLACE] = NE_CLASS_PLACE,
                                                   [NE_ROLE] = NE_CLASS_ROLE_HEAD};
    const ne_entry *entry = ne_lexicon_as(j->lexicon, m->entry, classes[m->type]);
    if (entry) id = entry->id || m->type == NE_ROLE ? entry->id : entry->text;
  }
  if (!s->key) {
    *s = (slot){.key = key, .group = (uint32_t)j->groups.count};
    *NE_PUSH(j->arena, &j->groups) = (group){.parent = s->group, .first = i, .name = i, .type = m->type,
                                                .spelling = spelt};
    if (m->type == NE_PERSON) *(latin(j, m->start) ? &j->in_latin : &j->in_han) = true;
    j->keys += m->type == NE_PERSON ? PERSON_KEYS : m->type == NE_ORGANIZATION ? ORGANIZATION_KEYS : 0;
  }
  group *g = &j->groups.items[s->group];
  g->mentions++;
  if (!g->id) g->id = id;
  m->cluster = s->group;
  if (m->type != NE_PERSON) return;
  /* 首席执行官舒尔曼, John Schulman, chief scientist; and the organisation of the post before */
  for (uint32_t n = i; n > 0 && n + 2 > i && g->besides < NEIGHBOURS_MAX; n--) {
    const ne_mention *left = &j->mentions->items[n - 1], *right = &j->mentions->items[n];
    if ((left->type != NE_ROLE && left->type != NE_ORGANIZATION) || right->start - left->end > NEIGHBOUR_GAP) break;
    g->beside[g->besides++] = n - 1;
  }
  if (i + 1 < j->mentions->count && g->besides < NEIGHBOURS_MAX && j->mentions->items[i + 1].type == NE_ROLE &&
      j->mentions->items[i + 1].start - m->end <= NEIGHBOUR_GAP)
    g->beside[g->besides++] = i + 1;
}

static void tell_id(joiner *j, uint32_t g) {
  const char *id = j->groups.items[g].id;
  if (!id) return;
  uint64_t key = mixed(ne_folded_hash(id, 0, (uint32_t)strlen(id)) + j->groups.items[g].type, KEY_ID);
  slot *s = find(j, key);
  if (!s->key) *s = (slot){.key = key, .group = g};
  else join(j, s->group, g);
  /* a post is called as the article does */
  if (j->groups.items[g].type == NE_ROLE) j->groups.items[root(j, g)].id = j->groups.items[g].id = NULL;
}

/* The lexicon's Latin name gives a first name even where the article has none: Sam of 奥特曼. */
static void read_id(joiner *j, uint32_t number) {
  const char *id = j->groups.items[number].id;
  if (!id || !strchr(id, ' ')) return;
  uint32_t given = (uint32_t)strcspn(id, " ");
  uint32_t last = (uint32_t)(strrchr(id, ' ') + 1 - id), length = (uint32_t)strlen(id);
  if (given >= 3) claim(j, mixed(spelling_of(id, 0, given), KEY_GIVEN), number);
  if (length - last >= 3) claim(j, mixed(spelling_of(id, last, length), KEY_LAST), number);
}

static void read_person(joiner *j, uint32_t number) {
  read_id(j, number);
  group *g = &j->groups.items[number];
  const ne_mention *m = &j->mentions->items[g->first];
  parts p = parts_of(j, m->start, m->end);
  bool suffix = false;
  while (p.count > 1) {
    const ne_word *word = ne_vocabulary_exactly(j->rules->vocabulary, j->bytes, p.items[p.count - 1].start,
                                                p.items[p.count - 1].end);
    if (!word || !(word->classes & NE_AS(NAME_SUFFIX))) break;
    p.count--;
    suffix = true;
  }
  if (!p.count) return;
  ne_span last = p.items[p.count - 1];
  bool heard = j->rules->sounds && j->in_han && j->in_latin;
  if (heard && !ne_sounds_of(j->rules->sounds, j->bytes, last.start, last.end, g->sounds)) g->sounds[0] = 0;
  if (p.count < 2 || suffix) {
    g->full = p.count > 1;
    return;
  }
  g->full = true;
  g->last = spelling(j, last.start, last.end);
  g->given = spelling(j, p.items[0].start, p.items[0].end);
  uint64_t both = mixed(mixed(g->last, g->given), KEY_LAST_AND_GIVEN);
  slot *s = find(j, both);
  if (!s->key) *s = (slot){.key = both, .group = number};
  else if (may_join(j, s->group, number)) join(j, s->group, number); /* Paul M. Nakasone, Paul Nakasone */
  /* Joshua Achiam, Josh Achiam: the same last name, and one first name begins the other */
  uint64_t prefix = 0;
  if (p.items[0].end - p.items[0].start >= 3) prefix = spelling(j, p.items[0].start, p.items[0].start + 3);
  if (prefix && latin(j, m->start)) {
    uint64_t key = mixed(mixed(g->last, prefix), KEY_LAST_AND_PREFIX);
    s = find(j, key);
    if (!s->key) *s = (slot){.key = key, .group = number};
    else if (may_join(j, s->group, number)) join(j, s->group, number);
  }
  for (int i = 1; i < p.count; i++) { /* van der Made, Made */
    uint64_t tail = spelling(j, p.items[i].start, last.end);
    claim(j, mixed(tail, KEY_LAST), number);
  }
  claim(j, mixed(g->given, KEY_GIVEN), number);
  if (!latin(j, m->start)) return;
  /* Josh of Joshua */
  for (uint32_t end = p.items[0].start + 3; end < p.items[0].end && end < p.items[0].start + 16; end++)
    claim(j, mixed(spelling(j, p.items[0].start, end), KEY_GIVEN_PREFIX), number);
}

static void link_short_person(joiner *j, uint32_t number) {
  const group *g = &j->groups.items[number];
  uint64_t name = g->spelling;
  if (!g->full) {
    const slot *s = find(j, mixed(name, KEY_LAST));
    if (s->key && may_join(j, s->group, number)) {
      join(j, s->group, number);
      return;
    }
    s = find(j, mixed(name, KEY_GIVEN));
    if (!s->key) s = find(j, mixed(name, KEY_GIVEN_PREFIX));
    if (s->key && !s->shared && may_join(j, s->group, number)) join(j, s->group, number);
    return;
  }
  const slot *s = find(j, mixed(name, KEY_LAST)); /* van Schaik of André van Schaik */
  if (s->key && root(j, s->group) != root(j, number) && may_join(j, s->group, number)) join(j, s->group, number);
}

/* X（Y）: the two are one where they are of one type. */
static void link_gloss(joiner *j, uint32_t i) {
  if (i + 1 >= j->mentions->count) return;
  const ne_mention *a = &j->mentions->items[i], *b = &j->mentions->items[i + 1];
  if (a->type != b->type || (a->type != NE_PERSON && a->type != NE_ORGANIZATION)) return;
  uint32_t at = a->end;
  if (at < j->length && j->bytes[at] == ' ') at++;
  uint32_t inside = 0;
  if (at < j->length && j->bytes[at] == '(') inside = at + 1;
  else if (at + 3 <= j->length && !memcmp(j->bytes + at, "\xEF\xBC\x88", 3)) inside = at + 3;
  uint32_t told = inside; /* X（花名：Y） */
  if (inside && a->type == NE_PERSON && ne_vocabulary_at(j->rules->vocabulary, j->bytes, b->start, inside, NE_AS(CALLED), &told))
    while (told < b->start && told < inside + 12 && !ne_han_at(j->bytes, b->start, told)) told++;
  if (!inside || (inside != b->start && told != b->start) || b->end >= j->length) return;
  bool closes = inside != b->start || j->bytes[b->end] == ')' || (b->end + 3 <= j->length && (!memcmp(j->bytes + b->end, "\xEF\xBC\x89", 3) ||
                                                                      !memcmp(j->bytes + b->end, "\xEF\xBC\x8C",
                                                                              3))) || j->bytes[b->end] == ',';
  if (closes && may_join(j, a->cluster, b->cluster)) join(j, a->cluster, b->cluster);
}

static void read_organization(joiner *j, uint32_t number) {
  const group *g = &j->groups.items[number];
  const ne_mention *m = &j->mentions->items[g->first];
  if (m->head_start > m->start && m->head_start < m->end) /* without its suffix */
    claim(j, mixed(spelling(j, m->start, m->head_start), KEY_SHORT), number);
  parts p = parts_of(j, m->start, m->end);
  int kept = p.count;
  char initials[9];
  int count = 0;
  while (kept > 1) {
    const ne_word *word = ne_vocabulary_exactly(j->rules->vocabulary, j->bytes, p.items[kept - 1].start,
                                                p.items[kept - 1].end);
    if (!word || !(word->classes & NE_AS(LEGAL_FORM))) break;
    kept--;
  }
  if (kept < p.count) claim(j, mixed(spelling(j, m->start, p.items[kept - 1].end), KEY_SHORT), number);
  if (kept > 1 && latin(j, m->start)) /* Agility of Agility Robotics */
    for (int i = 1; i < kept; i++) claim(j, mixed(spelling(j, m->start, p.items[i - 1].end), KEY_OPENING), number);
  for (int i = 0; i < p.count && i < 8; i++) {
    char c = j->bytes[p.items[i].start];
    if (c >= 'A' && c <= 'Z') initials[count++] = (char)(c | 0x20);
    if (i + 1 == kept && count >= 3)
      claim(j, mixed(ne_folded_hash(initials, 0, (uint32_t)count), KEY_INITIALS), number);
  }
  if (count >= 3 && kept < p.count) claim(j, mixed(ne_folded_hash(initials, 0, (uint32_t)count), KEY_INITIALS), number);
}

static void link_short_organization(joiner *j, uint32_t number) {
  const group *g = &j->groups.items[number];
  const ne_mention *m = &j->mentions->items[g->first];
  const slot *s = find(j, mixed(g->spelling, KEY_SHORT));
  if (s->key && !s->shared && may_join(j, s->group, number)) join(j, s->group, number);
  s = find(j, mixed(g->spelling, KEY_OPENING));
  if (s->key && !s->shared && !g->id && may_join(j, s->group, number)) join(j, s->group, number);
  bool capitals = m->end - m->start >= 3 && m->end - m->start <= 8;
  for (uint32_t at = m->start; at < m->end && capitals; at++) capitals = j->bytes[at] >= 'A' && j->bytes[at] <= 'Z';
  if (!capitals) return;
  s = find(j, mixed(ne_folded_hash(j->bytes, m->start, m->end), KEY_INITIALS));
  if (s->key && !s->shared && may_join(j, s->group, number)) join(j, s->group, number);
}

enum { SOUND_CANDIDATES_MAX = 64 };

/* Whether a post or an organisation stands beside both. */
static bool same_neighbour(joiner *j, const group *a, const group *b) {
  for (int i = 0; i < a->besides; i++)
    for (int k = 0; k < b->besides; k++)
      if (root(j, j->mentions->items[a->beside[i]].cluster) == root(j, j->mentions->items[b->beside[k]].cluster))
        return true;
  return false;
}

/* Persons in Chinese characters and in Latin ones that sound alike. Where the sounds alone do not decide, a post or an
 * organisation that stands beside both must. */
static void link_sounds(joiner *j) {
  uint32_t han[SOUND_CANDIDATES_MAX], other[SOUND_CANDIDATES_MAX];
  int hans = 0, others = 0;
  for (uint32_t g = 0; g < j->groups.count; g++) {
    const group *x = &j->groups.items[g];
    if (x->type != NE_PERSON || !x->sounds[0]) continue;
    if (!x->full && j->groups.items[root(j, g)].full) continue; /* a form of a fuller name, which is asked itself */
    bool is_latin = latin(j, j->mentions->items[x->first].start);
    if (is_latin && others < SOUND_CANDIDATES_MAX) other[others++] = g;
    else if (!is_latin && hans < SOUND_CANDIDATES_MAX &&
             j->mentions->items[x->first].end - j->mentions->items[x->first].start >= 6)
      han[hans++] = g;
  }
  for (int i = 0; i < hans; i++) {
    uint32_t best = NE_NONE;
    int alike = 0;
    bool unique = true;
    for (int k = 0; k < others; k++) {
      if (!may_join(j, han[i], other[k])) continue;
      int how = ne_sounds_alike(j->groups.items[han[i]].sounds, j->groups.items[other[k]].sounds);
      if (how == 1 && same_neighbour(j, &j->groups.items[han[i]], &j->groups.items[other[k]])) how = 2;
      if (how < alike || how < 2) continue;
      if (how == alike && root(j, other[k]) != root(j, best)) unique = false;
      if (how > alike) unique = true;
      alike = how;
      best = other[k];
    }
    if (best != NE_NONE && unique) join(j, han[i], best);
  }
}

/* Room for `keys` keys; filled with emptiness by the phase that follows. */
static void make_slots(joiner *j, size_t keys) {
  size_t slots = 64;
  while (3 * slots < 4 * keys) slots *= 2;
  j->slots = ne_alloc(j->arena, slots * sizeof(slot));
  j->mask = slots - 1;
}

static void free_slots(joiner *j) { ne_free(j->arena, j->slots, (j->mask + 1) * sizeof *j->slots); }

/* Clusters are numbered by their first mention, which is the order of the groups. */
static void number_group(joiner *j, uint32_t g) {
  uint32_t r = root(j, g);
  const group *x = &j->groups.items[r];
  const ne_mention *name = &j->mentions->items[x->name];
  if (g == r) { /* the root is the first */
    j->number[r] = (uint32_t)j->clusters->count;
    *NE_PUSH(j->arena, j->clusters) =
        (ne_cluster){.name = {name->start, name->end}, .id = x->id, .type = x->type, .mentions = x->mentions};
  }
  j->number[g] = j->number[r];
}

ne_alias_joiner *ne_aliases_begin(const ne_entity_rules *rules, const ne_lexicon *lexicon, const ne_text *text,
                                  ne_mention_list *mentions, ne_cluster_list *clusters, ne_arena *arena) {
  joiner *j = ne_alloc_zero(arena, sizeof *j);
  *j = (joiner){.rules = rules, .lexicon = lexicon, .bytes = text->bytes, .length = text->length, .mentions = mentions,
                .clusters = clusters, .arena = arena};
  NE_RESERVE(arena, &j->groups, mentions->count / 8); /* so that a long list need not be copied */
  make_slots(j, 2 * mentions->count); /* its spelling, and the name that the lexicon has for it */
  return j;
}

/* How many items the phase at hand goes over. */
static uint32_t items_of(const joiner *j) {
  switch (j->phase) {
    case CLEARING:
    case CLEARING_AGAIN: return (uint32_t)((j->mask + 1) / 64);
    case GROUPING:
    case GLOSSES:
    case WRITING: return (uint32_t)j->mentions->count;
    case SOUNDS: return 1;
    default: return (uint32_t)j->groups.count;
  }
}

static void work_on(joiner *j, uint32_t i) {
  switch (j->phase) {
    case CLEARING:
    case CLEARING_AGAIN: memset(j->slots + (size_t)i * 64, 0, 64 * sizeof(slot)); break;
    case GROUPING: group_mention(j, i); break;
    case TELLING_IDS: tell_id(j, i); break;
    case GLOSSES: link_gloss(j, i); break;
    case READING:
      if (j->groups.items[i].type == NE_PERSON) read_person(j, i);
      else if (j->groups.items[i].type == NE_ORGANIZATION) read_organization(j, i);
      break;
    case LINKING:
      if (j->groups.items[i].type == NE_PERSON) link_short_person(j, i);
      else if (j->groups.items[i].type == NE_ORGANIZATION) link_short_organization(j, i);
      break;
    case SOUNDS:
      if (j->rules->sounds) link_sounds(j);
      break;
    case NUMBERING: number_group(j, i); break;
    case WRITING: j->mentions->items[i].cluster = j->number[j->mentions->items[i].cluster]; break;
    case DONE: break;
  }
}

bool ne_aliases_go_on(ne_alias_joiner *j) {
  uint32_t count = items_of(j), stop = count - j->at > PIECE ? j->at + PIECE : count;
  while (j->at < stop) work_on(j, j->at++);
  if (j->at < count) return false;
  j->phase++;
  j->at = 0;
  if (j->phase == CLEARING_AGAIN) {
    free_slots(j);
    make_slots(j, j->keys);
  }
  if (j->phase == NUMBERING) {
    free_slots(j);
    j->number = ne_alloc(j->arena, j->groups.count * sizeof *j->number);
  }
  if (j->phase != DONE) return false;
  ne_free(j->arena, j->number, j->groups.count * sizeof *j->number);
  NE_FREE_LIST(j->arena, &j->groups);
  ne_free(j->arena, j, sizeof *j);
  return true;
}
