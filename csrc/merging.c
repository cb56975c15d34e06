#include "merging.h"

#include <string.h>

enum {
  PIECE = 1000,      /* comparisons, about, between two pauses */
  CHAIN_MAX = 16,    /* moves of one person and type that a claim is compared with */
  NEAR_DAYS = 45,    /* times that differ by no more may be one move's */
  GROUPS_MAX = 64,   /* groups that are compared with */
  MEMBERS_MAX = 1024 /* so many moves each */
};

static const float least_score = 0.3f; /* a move that is less sure is not reported */

/* The merged moves of the article, in chains by what they are about, and how far the merging is. */
struct ne_merger {
  const ne_move_finder *finder;
  const ne_discourse *discourse;
  ne_claim_list *claims;
  NE_LIST(uint32_t) events; /* the claims that others are merged into */
  uint32_t *heads, *next;  /* NE_NONE ends a chain */
  size_t mask;
  uint32_t *leavers;       /* a hash table of the departures by organisation and post */
  size_t leaver_mask;
  size_t pass, at;         /* the pass through the events, and the next claim or event in it */
  size_t groups;           /* that were compared with the moves of their members */
  uint32_t *order, *spare; /* the moves to be reported, on their way into order */
  size_t kept, width, low, left, right, out;
  int budget;              /* of the piece at hand */
};

typedef struct ne_merger store;

static ne_claim *event_at(const store *s, size_t index) { return &s->claims->items[s->events.items[index]]; }

static bool empty(const ne_filler *filler) { return filler->start == filler->end; }

static uint64_t key_of(const store *s, const ne_claim *claim) {
  uint64_t key = claim->person;
  if (claim->person == NE_NONE) {
    /* groups: by their number, else by their text */
    key = 14695981039346656037u;
    if (claim->move.group_count >= 0) {
      key ^= (uint64_t)claim->move.group_count;
    } else {
      for (uint32_t i = claim->move.group.start; i < claim->move.group.end; i++)
        key = (key ^ (unsigned char)s->finder->text->bytes[i]) * 1099511628211u;
    }
  }
  key = key * 2 + claim->move.type;
  key ^= key >> 33;
  key *= 0xff51afd7ed558ccdu;
  key ^= key >> 33;
  return key;
}

/* 1 the times agree, 0 one is unknown, -1 they lie apart. */
static int times_agree(const ne_claim *a, const ne_claim *b) {
  if (empty(&a->move.time) || empty(&b->move.time)) return 0;
  if (a->first_day == NE_NO_DAY || b->first_day == NE_NO_DAY || a->last_day == NE_NO_DAY || b->last_day == NE_NO_DAY) return 0;
  if (a->first_day <= b->last_day && b->first_day <= a->last_day) return 1;
  /* a day told loosely may lie a little beside; one year is not another */
  bool days = a->last_day - a->first_day <= 7 || b->last_day - b->first_day <= 7;
  return days && a->first_day <= b->last_day + NEAR_DAYS && b->first_day <= a->last_day + NEAR_DAYS ? 1 : -1;
}

static bool same_head(const store *s, const ne_claim *a, const ne_claim *b) {
  if (a->role == b->role) return true;
  if (empty(&a->move.role) || empty(&b->move.role)) return true;
  if (a->move.role.mention >= NE_SELF || b->move.role.mention >= NE_SELF) return true;
  const ne_mention *x = &s->finder->mentions->items[a->move.role.mention], *y = &s->finder->mentions->items[b->move.role.mention];
  uint32_t m = x->head_end - x->head_start, n = y->head_end - y->head_start;
  return m && m == n && memcmp(s->finder->text->bytes + x->head_start, s->finder->text->bytes + y->head_start, m) == 0;
}

static const char *org_id(const store *s, const ne_claim *claim) {
  return claim->org < s->finder->clusters->count ? s->finder->clusters->items[claim->org].id : NULL;
}

/* Whether one organisation is a part of the other, as their ids tell: Google and Google DeepMind. */
static bool related(const store *s, const ne_claim *a, const ne_claim *b) {
  const char *x = org_id(s, a), *y = org_id(s, b);
  if (!x || !y || a->move.status == NE_HISTORICAL || b->move.status == NE_HISTORICAL) return false;
  size_t m = strlen(x), n = strlen(y), least = m < n ? m : n;
  return m != n && strncmp(x, y, least) == 0 && (m > n ? x : y)[least] == ' ';
}

static bool same_move(const store *s, const ne_claim *a, const ne_claim *b) {
  if (a->person == NE_NONE) {
    if (b->person != NE_NONE || a->move.group_count != b->move.group_count) return false;
    if (a->move.group_count < 0) {
      uint32_t m = a->move.group.end - a->move.group.start, n = b->move.group.end - b->move.group.start;
      const char *bytes = s->finder->text->bytes;
      if (m != n || memcmp(bytes + a->move.group.start, bytes + b->move.group.start, m) != 0) return false;
    }
  } else if (a->person != b->person) {
    return false;
  }
  if (a->move.type != b->move.type) return false;
  if (a->org != b->org && a->org != NE_NONE && b->org != NE_NONE && a->told && b->told && !related(s, a, b)) return false;
  int times = times_agree(a, b);
  if (times < 0) return false;
  if (a->move.type == NE_DEPARTURE) {
    if ((a->move.subtype == NE_LEAVE) != (b->move.subtype == NE_LEAVE)) return false;
    bool a_out = a->move.subtype == NE_DISMISSED, b_out = b->move.subtype == NE_DISMISSED;
    bool a_own = a->move.subtype == NE_RESIGN || a->move.subtype == NE_RETIRE, b_own = b->move.subtype == NE_RESIGN || b->move.subtype == NE_RETIRE;
    return times > 0 || !((a_out && b_own) || (a_own && b_out));
  }
  if (a->trigger == 'j' && b->trigger == 'j') return true;
  if (a->sentence == b->sentence && !empty(&a->move.role) && !empty(&b->move.role) && a->role != b->role) return false;
  if (!empty(&a->move.role) && !empty(&b->move.role) && a->role != b->role) {
    if (!same_head(s, a, b) || times) return times > 0 && same_head(s, a, b);
    return a->move.status == b->move.status;
  }
  bool a_joins = a->trigger == 'j' || a->trigger == 'r', b_joins = b->trigger == 'j' || b->trigger == 'r';
  if (a_joins != b_joins && a->sentence != b->sentence) {
    if (times > 0) return true;
    return a->move.status != NE_HISTORICAL && b->move.status != NE_HISTORICAL;
  }
  return true;
}

static void take_slot(ne_filler *into, uint32_t *cluster, const ne_filler *from, uint32_t from_cluster) {
  if (!empty(into) || empty(from)) return;
  *into = *from;
  if (cluster) *cluster = from_cluster;
}

static void merge(const store *s, ne_claim *into, const ne_claim *claim) {
  ne_move *a = &into->move;
  const ne_move *b = &claim->move;
  if (!into->told && claim->told && claim->org != NE_NONE) a->org = b->org, into->org = claim->org, into->told = true;
  take_slot(&a->org, &into->org, &b->org, claim->org);
  take_slot(&a->role, &into->role, &b->role, claim->role);
  take_slot(&a->dest_org, &into->dest, &b->dest_org, claim->dest);
  take_slot(&a->origin_org, &into->origin, &b->origin_org, claim->origin);
  take_slot(&a->successor, &into->successor, &b->successor, claim->successor);
  take_slot(&a->predecessor, &into->predecessor, &b->predecessor, claim->predecessor);
  take_slot(&a->reason, NULL, &b->reason, NE_NONE);
  take_slot(&a->source, NULL, &b->source, NE_NONE);
  if (a->subtype == NE_UNSPECIFIED) a->subtype = b->subtype;
  if (b->subtype == NE_RETURN) a->subtype = NE_RETURN;
  /* the last denial or the firmest statement counts; a plan stays one until it is dated in the past */
  if (b->status == NE_DENIED) a->status = NE_DENIED;
  else if (a->status == NE_RUMOURED || a->status == NE_DENIED) {
    /* the fact after the rumour has the day and the manner */
    if (a->status == NE_RUMOURED && b->status == NE_CONFIRMED && !empty(&b->time))
      a->time = b->time, into->first_day = claim->first_day, into->last_day = claim->last_day;
    a->status = b->status;
  }
  else if (b->status == NE_HISTORICAL) a->status = NE_HISTORICAL;
  else if (a->status == NE_CONFIRMED && b->status == NE_PLANNED && empty(&a->time)) a->status = NE_PLANNED;
  else if (a->status == NE_PLANNED && b->status == NE_CONFIRMED && !empty(&b->time)) a->status = NE_CONFIRMED;
  if (empty(&a->time) && !empty(&b->time)) a->time = b->time, into->first_day = claim->first_day, into->last_day = claim->last_day;
  a->score = 1 - (1 - a->score) * (1 - 0.6f * b->score);
  for (size_t i = 0; i < b->evidence.count; i++) {
    if (a->evidence.count && a->evidence.items[a->evidence.count - 1].start == b->evidence.items[i].start) continue;
    *NE_PUSH(s->finder->arena, &a->evidence) = b->evidence.items[i];
  }
}

/* The merged moves of one person and type, the latest first. */
typedef struct chain {
  uint32_t person, index;
  uint8_t type;
  int left; /* that are still looked at */
} chain;

static chain moves_of(const store *s, uint32_t person, uint8_t type) {
  ne_claim probe = {.person = person};
  probe.move.type = type;
  return (chain){person, s->heads[key_of(s, &probe) & s->mask], type, CHAIN_MAX};
}

static ne_claim *next_move(store *s, chain *chain) {
  while (chain->left-- > 0 && chain->index != NE_NONE) {
    ne_claim *event = event_at(s, chain->index);
    chain->index = s->next[chain->index];
    if (event->person == chain->person && event->move.type == chain->type) return event;
  }
  return NULL;
}

/* Looks up the merged move of `person` and `type`, with organisation `org` where one is known. */
static ne_claim *look_up(store *s, uint32_t person, uint8_t type, uint32_t org) {
  ne_claim *loose = NULL, *event;
  for (chain chain = moves_of(s, person, type); (event = next_move(s, &chain));) {
    if (event->org == org) return event;
    if (!loose && (org == NE_NONE || event->org == NE_NONE)) loose = event;
  }
  return loose;
}

/* The place of the departure from the post of `event` in the table of leavers; NULL for an event that lacks a name. */
static uint32_t *leaver_of(store *s, const ne_claim *event) {
  if (event->org == NE_NONE || event->role == NE_NONE || event->person == NE_NONE) return NULL;
  if (!s->leavers) {
    s->leaver_mask = 15;
    while (s->leaver_mask < 2 * s->events.count) s->leaver_mask = s->leaver_mask * 2 + 1;
    s->leavers = ne_alloc(s->finder->arena, (s->leaver_mask + 1) * sizeof *s->leavers);
    memset(s->leavers, 0xFF, (s->leaver_mask + 1) * sizeof *s->leavers);
  }
  size_t slot = (size_t)(((uint64_t)event->org * 0x9E3779B97F4A7C15u + event->role * 0xff51afd7ed558ccdu) >> 20) & s->leaver_mask;
  for (; s->leavers[slot] != NE_NONE; slot = (slot + 1) & s->leaver_mask) {
    const ne_claim *leaver = event_at(s, s->leavers[slot]);
    if (leaver->org == event->org && leaver->role == event->role) break;
  }
  return &s->leavers[slot];
}

static void note_leaver(store *s, ne_claim *event) {
  uint32_t *leaver = event->move.type == NE_DEPARTURE ? leaver_of(s, event) : NULL;
  if (leaver && *leaver == NE_NONE) *leaver = (uint32_t)s->at;
}

/* A post that one leaves and another takes at the same organisation: they follow each other. */
static void tie_post(store *s, ne_claim *event) {
  const uint32_t *found = event->move.type == NE_APPOINTMENT ? leaver_of(s, event) : NULL;
  if (!found || *found == NE_NONE) return;
  ne_claim *leaver = event_at(s, *found);
  if (leaver->person == event->person || times_agree(leaver, event) < 0) return;
  if ((leaver->move.status == NE_HISTORICAL) != (event->move.status == NE_HISTORICAL)) return;
  take_slot(&leaver->move.successor, &leaver->successor, &event->move.person, event->person);
  take_slot(&event->move.predecessor, &event->predecessor, &leaver->move.person, leaver->person);
}

static void tie_succession(store *s, ne_claim *event) {
  bool leaves = event->move.type == NE_DEPARTURE;
  uint32_t other = leaves ? event->successor : event->predecessor;
  if (other == NE_NONE || event->person == NE_NONE) return;
  ne_claim *partner = look_up(s, other, leaves ? NE_APPOINTMENT : NE_DEPARTURE, event->told ? event->org : NE_NONE);
  if (!partner || times_agree(event, partner) < 0) return;
  ne_claim *taker = leaves ? partner : event, *leaver = leaves ? event : partner;
  take_slot(&taker->move.role, &taker->role, &leaver->move.role, leaver->role);
  take_slot(&leaver->move.role, &leaver->role, &taker->move.role, taker->role);
  /* "Airbus head Noel Forgeard replaces Mr Camus" at EADS: he comes from Airbus */
  bool comes = !taker->told && leaver->told && taker->org != leaver->org && taker->org != NE_NONE && taker->move.org.how &&
               !strcmp(taker->move.org.how, "apposition");
  if (comes) take_slot(&taker->move.origin_org, &taker->origin, &taker->move.org, taker->org);
  if (!taker->told && leaver->org != NE_NONE) taker->move.org = leaver->move.org, taker->org = leaver->org;
  else if (!leaver->told && taker->told) leaver->move.org = taker->move.org, leaver->org = taker->org;
  if (leaves) take_slot(&partner->move.predecessor, &partner->predecessor, &event->move.person, event->person);
  else take_slot(&partner->move.successor, &partner->successor, &event->move.person, event->person);
}

/* Fills a slot of an organisation from a mention, unless it is the event's own. */
static void take_org(store *s, ne_claim *event, ne_filler *slot, uint32_t *cluster, uint32_t mention) {
  if (mention >= NE_SELF || !empty(slot)) return;
  const ne_mention *org = &s->finder->mentions->items[mention];
  if (org->cluster == event->org) return;
  *slot = (ne_filler){org->start, org->end, mention, "article"};
  *cluster = org->cluster;
}

/* The one move of a person and type that is not long ago; NULL where there are several or none. */
static ne_claim *only_move(store *s, uint32_t person, uint8_t type) {
  ne_claim *only = NULL, *event;
  for (chain chain = moves_of(s, person, type); (event = next_move(s, &chain));) {
    if (event->move.status == NE_HISTORICAL) continue;
    if (only) return NULL;
    only = event;
  }
  return only;
}

/* Where the article tells of one leaving and one joining of the same person, the one led to the other. */
static void tie_pair(store *s, ne_claim *joined) {
  if (joined->person == NE_NONE || joined->move.type != NE_APPOINTMENT || joined->seat || joined->trigger == '1') return;
  ne_claim *left = only_move(s, joined->person, NE_DEPARTURE);
  if (!left || only_move(s, joined->person, NE_APPOINTMENT) != joined) return;
  if (joined->org == NE_NONE || left->org == NE_NONE || joined->org == left->org) return;
  if (!empty(&left->move.dest_org) || !empty(&joined->move.origin_org)) return;
  if (!joined->told || joined->trigger == 'r' || left->move.subtype == NE_DISMISSED) return;
  if (left->move.status == NE_DENIED || left->move.subtype == NE_LEAVE || left->move.subtype == NE_STEP_DOWN) return;
  if (left->first_day != NE_NO_DAY && joined->last_day != NE_NO_DAY && left->first_day > joined->last_day + NEAR_DAYS) return;
  take_slot(&left->move.dest_org, &left->dest, &joined->move.org, joined->org);
  take_slot(&joined->move.origin_org, &joined->origin, &left->move.org, left->org);
}

/* One who left X for Y and joined Y from X told each side once: both moves know it. One who left and founded Y went there. */
static void tie_side(store *s, ne_claim *event) {
  if (event->person == NE_NONE) return;
  bool past = event->move.status == NE_HISTORICAL;
  const ne_tie *tie = ne_tie_of(s->discourse, event->person);
  if (event->move.type == NE_DEPARTURE && tie && !past && event->org == NE_NONE)
    take_org(s, event, &event->move.org, &event->org, tie->came_from); /* "A quit, who had worked at X" */
  if (event->org == NE_NONE) return;
  if (event->move.type == NE_DEPARTURE) {
    if (tie && !past) take_org(s, event, &event->move.dest_org, &event->dest, tie->founded);
    return;
  }
  /* a seat on a board or a step up is no change of the employer */
  bool stays = event->seat || event->trigger == '1' || event->move.subtype == NE_PROMOTE;
  if (tie && !past && !stays) take_org(s, event, &event->move.origin_org, &event->origin, tie->came_from);
  ne_claim *left;
  for (chain chain = moves_of(s, event->person, NE_DEPARTURE); (left = next_move(s, &chain));) {
    if (left->org == NE_NONE || left->org == event->org) continue;
    if (left->dest == event->org || event->origin == left->org) {
      take_slot(&left->move.dest_org, &left->dest, &event->move.org, event->org);
      take_slot(&event->move.origin_org, &event->origin, &left->move.org, left->org);
    }
  }
}

/* A counted group whose members are all reported one by one is not reported again. */
static void drop_known_group(store *s, ne_claim *group) {
  if (group->person != NE_NONE || (group->move.group_count < 1 && (!empty(&group->move.time) || group->dest != NE_NONE))) return;
  if (s->groups++ >= GROUPS_MAX) return;
  int known = 0;
  size_t last = s->events.count < MEMBERS_MAX ? s->events.count : MEMBERS_MAX;
  for (size_t i = 0; i < last; i++) {
    const ne_claim *one = event_at(s, i);
    if (one->person == NE_NONE || one->move.type != group->move.type || times_agree(one, group) < 0) continue;
    bool holder = group->move.group_count == 1 && group->role != NE_NONE; /* the chief of a headline is named below */
    if (one->org != group->org && one->org != NE_NONE && group->org != NE_NONE && !(holder && (one->role == NE_NONE || one->role == group->role)))
      continue;
    if (one->move.status == NE_HISTORICAL && group->move.status != NE_HISTORICAL) continue;
    known++;
  }
  s->budget -= (int)last;
  /* "several executives", after four names and without a time or a goal of its own, tells nothing new */
  if (known >= (group->move.group_count < 1 ? 4 : group->move.group_count)) group->dropped = true;
}

/* Whether the post is one that the person takes up at another organisation. */
static bool taken_elsewhere(store *s, const ne_claim *left, uint32_t role) {
  const ne_claim *taken;
  for (chain chain = moves_of(s, left->person, NE_APPOINTMENT); (taken = next_move(s, &chain));)
    if (taken->org != left->org && taken->move.role.mention == role) return true;
  return false;
}

/* A leaver whose post no sentence about the leaving tells has the one that the text gives with the name. */
static void fill_post(store *s, ne_claim *event) {
  if (event->person == NE_NONE || event->move.type != NE_DEPARTURE || !empty(&event->move.role)) return;
  if (event->move.status == NE_HISTORICAL) return;
  const ne_tie *tie = ne_tie_of(s->discourse, event->person);
  if (!tie) return;
  uint32_t roles[] = {tie->former_role, tie->role}, orgs[] = {tie->former_org, tie->org};
  for (int k = 0; k < 2 && empty(&event->move.role); k++) {
    if (roles[k] >= NE_SELF || (orgs[k] >= NE_SELF && taken_elsewhere(s, event, roles[k]))) continue;
    if (orgs[k] < NE_SELF && event->org != NE_NONE && s->finder->mentions->items[orgs[k]].cluster != event->org) continue;
    const ne_mention *role = &s->finder->mentions->items[roles[k]];
    event->move.role = (ne_filler){role->start, role->end, roles[k], "article"};
    event->role = role->cluster;
  }
}

/* Merges the next claim into the event that tells the same move, or makes it one. */
static void merge_claim(store *s, ne_claim *claim) {
  if (claim->dropped) return;
  size_t slot = key_of(s, claim) & s->mask;
  for (int pass = 0; pass < 2; pass++) { /* the same organisation first, then a guessed one */
    uint32_t index = s->heads[slot];
    for (int k = 0; k < CHAIN_MAX && index != NE_NONE; k++, index = s->next[index]) {
      ne_claim *event = event_at(s, index);
      s->budget--;
      if ((pass == 0 && event->org != claim->org) || !same_move(s, event, claim)) continue;
      merge(s, event, claim);
      return;
    }
  }
  uint32_t added = (uint32_t)s->events.count;
  *NE_PUSH(s->finder->arena, &s->events) = (uint32_t)s->at;
  s->next[added] = s->heads[slot];
  s->heads[slot] = added;
}

static void keep_event(store *s, ne_claim *event) {
  if (!s->order) {
    s->order = ne_alloc(s->finder->arena, s->events.count * sizeof *s->order);
    s->spare = ne_alloc(s->finder->arena, s->events.count * sizeof *s->spare);
  }
  if (!event->dropped && event->move.score >= least_score) s->order[s->kept++] = (uint32_t)s->at;
}

static bool goes_before(const ne_move *a, const ne_move *b) {
  if (a->trigger.start != b->trigger.start) return a->trigger.start < b->trigger.start;
  if (a->person.start != b->person.start) return a->person.start < b->person.start;
  return a->type < b->type;
}

/* Puts the events that are kept in order by merging ever longer stretches; true when they are. */
static bool sort_events(store *s) {
  for (; s->width < s->kept; s->width *= 2) {
    for (; s->out < s->kept; s->out++) {
      if (s->budget-- < 0) return false;
      size_t low = s->out - s->out % (2 * s->width);
      size_t middle = low + s->width < s->kept ? low + s->width : s->kept;
      size_t high = middle + s->width < s->kept ? middle + s->width : s->kept;
      if (s->out == low) s->left = low, s->right = middle;
      bool right = s->left == middle || (s->right < high && goes_before(&event_at(s, s->order[s->right])->move,
                                                                        &event_at(s, s->order[s->left])->move));
      s->spare[s->out] = s->order[right ? s->right++ : s->left++];
    }
    uint32_t *sorted = s->spare;
    s->spare = s->order;
    s->order = sorted;
    s->out = 0;
  }
  return true;
}

ne_merger *ne_merger_new(const ne_move_finder *finder, const ne_discourse *discourse, ne_claim_list *claims) {
  store *s = ne_alloc_zero(finder->arena, sizeof *s);
  *s = (store){.finder = finder, .discourse = discourse, .claims = claims, .mask = 15, .width = 1};
  if (!claims->count) return s;
  while (s->mask < 2 * claims->count) s->mask = s->mask * 2 + 1;
  s->heads = ne_alloc(finder->arena, (s->mask + 1) * sizeof *s->heads);
  s->next = ne_alloc(finder->arena, claims->count * sizeof *s->next);
  memset(s->heads, 0xFF, (s->mask + 1) * sizeof *s->heads);
  return s;
}

static void free_store(store *s) {
  ne_arena *arena = s->finder->arena;
  ne_free(arena, s->order, s->events.count * sizeof *s->order);
  ne_free(arena, s->spare, s->events.count * sizeof *s->spare);
  ne_free(arena, s->heads, (s->mask + 1) * sizeof *s->heads);
  ne_free(arena, s->next, s->claims->count * sizeof *s->next);
  NE_FREE_LIST(arena, &s->events);
  ne_free(arena, s, sizeof *s);
}

bool ne_merger_go_on(ne_merger *s, ne_move_list *moves) {
  static void (*const passes[])(store *, ne_claim *) = {fill_post, tie_succession, note_leaver, tie_post, tie_side, tie_pair,
                                                        drop_known_group, keep_event};
  s->budget = PIECE;
  for (; s->pass == 0; s->pass++, s->at = 0)
    for (; s->at < s->claims->count; s->at++) {
      if (s->budget-- < 0) return false;
      merge_claim(s, &s->claims->items[s->at]);
    }
  for (; s->pass <= sizeof passes / sizeof *passes; s->pass++, s->at = 0)
    for (; s->at < s->events.count; s->at++) {
      if (s->budget-- < 0) return false;
      passes[s->pass - 1](s, event_at(s, s->at));
    }
  if (!sort_events(s)) return false;
  for (; s->at < s->kept; s->at++) {
    if (s->budget-- < 0) return false;
    *NE_PUSH(s->finder->arena, moves) = event_at(s, s->order[s->at])->move;
  }
  free_store(s);
  return true;
}
