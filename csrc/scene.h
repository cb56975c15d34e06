/* scene: one trigger in its line, with all that its slots may be filled from. */
#ifndef NEWSEXTRACT_SCENE_H
#define NEWSEXTRACT_SCENE_H

#include <string.h>

#include "slots.h"

enum { PEOPLE_MAX = 32 /* persons of one move's subject */ };

typedef struct ne_scene {
  const ne_move_finder *finder;
  const ne_discourse *discourse;
  const ne_line *line;
  const ne_node *nodes;
  size_t node;            /* the trigger */
  size_t from, to;        /* its clause */
  size_t floor, ceiling;  /* how far anything is looked for */
  const ne_framed *framed;
  int32_t reference;      /* the article's day, NE_NO_DAY where unknown */
} ne_scene;

/* The symbol of a node, 0 beyond the line: behind its end, and at `i - 1` where `i` is the first. */
static inline char symbol_at(const ne_scene *s, size_t index) {
  return index < s->line->nodes.count ? s->nodes[index].symbol : 0;
}

/* Whether the trigger is one of a literal's; these are some of a kind. */
#define NE_TRIGGER_IS(s, literal) NE_ONE_OF((s)->nodes[(s)->node].symbol, literal)
#define NE_LEAVES "lxvwg"    /* the subject leaves */
#define NE_ORG_ACTS "dnpz"   /* the organisation is the subject */
#define NE_TAKES_POST "tb3c" /* the subject takes a post */
#define NE_ENTERS_ORG "jwr"  /* an organisation that is entered follows */

/* Whether the phrase at a node tells an organisation that it belongs to now. */
static inline bool belongs(const ne_node *node) { return node->org < NE_SELF && !(node->flags & NE_NODE_FORMER); }

static inline bool scan_for(const ne_scene *s, size_t from, size_t to, char symbol) {
  return from < to && memchr(s->line->row.items + from, symbol, to - from);
}

static inline int32_t reference_day(const ne_move_finder *finder) {
  if (!finder->reference_year) return NE_NO_DAY;
  int month = finder->reference_month ? finder->reference_month : 12;
  int day = finder->reference_day ? finder->reference_day : ne_month_days(finder->reference_year, month);
  return ne_day_number(finder->reference_year, month, day);
}

static inline uint32_t cluster_of(const ne_scene *s, uint32_t mention) {
  return mention < NE_SELF ? s->finder->mentions->items[mention].cluster : NE_NONE;
}

static inline ne_filler filler_of(const ne_scene *s, uint32_t mention, const char *how) {
  if (mention >= NE_SELF) return (ne_filler){.mention = NE_NONE};
  const ne_mention *m = &s->finder->mentions->items[mention];
  return (ne_filler){m->start, m->end, mention, how};
}

/* The node that a group of the frame caught, or NE_NONE. */
static inline uint32_t caught(const ne_scene *s, const ne_frame_event *event, ne_slot slot) {
  int group = event->groups[slot], other = event->others[slot];
  uint32_t node = group < 0 ? NE_NONE : s->framed->groups[group][0];
  return node == NE_NONE && other >= 0 ? s->framed->groups[other][0] : node;
}

/* A name that no list knows has a cluster of its own, made of its text. */
static inline uint32_t unknown_cluster(const ne_scene *s, const ne_node *node) {
  uint32_t hash = 2166136261u;
  for (uint32_t i = node->start; i < node->end; i++) hash = (hash ^ (unsigned char)s->finder->text->bytes[i]) * 16777619u;
  return hash | 0x80000000u;
}

/* Whether the trigger's language has a habit. */
static inline bool has_habit(const ne_scene *s, uint32_t habit) { return s->framed->habits & habit; }

/* Whether a time says "now": it cuts off those that stand before it. */
static inline bool is_present(const ne_scene *s, size_t index) {
  if (s->nodes[index].symbol != NE_SYM_TIME) return false;
  const char *value = s->finder->dates->items[s->nodes[index].mention].value;
  return value && !strcmp(value, "PRESENT_REF");
}

/* The persons and groups that a move is about. */
typedef struct ne_people {
  ne_node items[PEOPLE_MAX];
  size_t count;
  const char *how;
  size_t at; /* the node of the line that stands for them, or NE_NONE */
} ne_people;

/* subjects.c: the persons behind a node, and those that an event of the frame is about. */
void ne_resolve_people(const ne_scene *s, ne_people *who, size_t index, const char *how);
void ne_find_people(const ne_scene *s, const ne_frame_event *event, ne_people *who);

/* What a slot of one move is looked for with. A place where it may stand fills it and is true, or is false; the first place of a
 * list that is true ends the search. */
typedef struct ne_search {
  const ne_scene *s;
  const ne_people *people;
  size_t member;
  const ne_node *who;  /* the member whose move it is */
  bool joins;          /* it is an appointment */
  bool loose;          /* NE_HABIT_LOOSE_ORG */
  uint32_t org, post;  /* the nodes that the frame caught, or NE_NONE */
  uint32_t elsewhere;  /* the cluster that a newcomer comes from or a leaver goes to, or NE_NONE */
} ne_search;

typedef bool (*ne_place)(const ne_search *q, ne_claim *claim);

static inline bool ne_search_places(const ne_search *q, ne_claim *claim, const ne_place *places, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (places[i](q, claim)) return true;
  return false;
}

/* employers.c: the organisation of a move; the mention that a node belongs to, with self-references resolved (`who` is the one who
 * moves, or NULL). posts.c: the post. times.c: the time; what a plan is not dated by: "Today we announce that our chief will step
 * down". */
bool ne_find_org(const ne_search *q, ne_claim *claim);
uint32_t ne_org_of(const ne_scene *s, uint32_t node, const ne_node *who, const char **how);
bool ne_find_post(const ne_search *q, ne_claim *claim);
bool ne_find_time(const ne_search *q, ne_claim *claim);
void ne_drop_day_of_saying(const ne_scene *s, ne_claim *claim);

/* status.c: what is told about a claim beside its slots. ne_find_status is false where the sentence asks, demands or supposes;
 * ne_has_needs where the frame needs more than the sentence has. */
bool ne_find_status(const ne_scene *s, ne_claim *claim, size_t subject);
void ne_find_subtype(const ne_scene *s, const ne_frame_event *event, ne_claim *claim);
void ne_find_reason(const ne_scene *s, ne_claim *claim);
void ne_find_source(const ne_scene *s, ne_claim *claim);
void ne_find_score(const ne_scene *s, const ne_people *persons, ne_claim *claim);
bool ne_has_needs(const ne_scene *s, const ne_frame_event *event, const ne_claim *claim);

#endif
