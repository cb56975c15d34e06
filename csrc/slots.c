#include "slots.h"

#include "scene.h"

/* ---- Who moves ---- */

/* Whether a counted group is no mover: "one person", a mass layoff, "many people". */
static bool nobody(const ne_scene *s, const ne_node *who) {
  if (who->symbol != NE_SYM_GROUP) return false;
  if (who->number == 1 && who->mention < NE_SELF && s->finder->mentions->items[who->mention].type == NE_COUNT) return true;
  if (who->number > (NE_TRIGGER_IS(s, "d") ? 60 : 500)) return true;
  return who->number < 0 && who->entry == NULL && who->end - who->start <= 9;
}

static void set_mover(const ne_search *q, ne_claim *claim) {
  const ne_node *who = q->who;
  if (who->symbol == NE_SYM_PERSON) {
    claim->move.person = filler_of(q->s, who->mention, q->people->how);
    claim->person = cluster_of(q->s, who->mention);
    return;
  }
  uint32_t start = who->mention < NE_SELF ? q->s->finder->mentions->items[who->mention].start : who->start;
  claim->move.group = (ne_filler){start, who->end, who->mention, q->people->how};
  claim->move.group_count = who->number;
  claim->dropped = who->symbol == NE_SYM_CROWD;
}

/* ---- What is told of the post ---- */

/* Whether the post is held for the time being: "acting chief", "on an interim basis". */
static bool interim(const ne_search *q, const ne_claim *claim) {
  const ne_scene *s = q->s;
  if (symbol_at(s, q->post) == NE_SYM_ROLE && s->nodes[q->post].flags & NE_NODE_ACTING) return true;
  if (!q->joins) return false;
  for (size_t i = s->node + 1; i < s->to && i < s->node + 8; i++)
    if (s->nodes[i].symbol == 'N' && ne_node_says(&s->nodes[i], "acting")) return true;
  return claim->role != NE_NONE && s->finder->mentions->items[claim->move.role.mention].flags & NE_ACTING;
}

/* Whether an honour is bestowed, no post. */
static bool honoured(const ne_search *q, const ne_claim *claim) {
  return q->joins && claim->role != NE_NONE && q->s->finder->mentions->items[claim->move.role.mention].flags & NE_HONOUR;
}

/* Whether a seat on a board is taken. */
static bool seated(const ne_scene *s) {
  if (NE_TRIGGER_IS(s, "n")) return false;
  for (size_t i = s->node + 1; i < s->to && i < s->node + 6; i++)
    if (s->nodes[i].entry && s->nodes[i].entry->class == NE_CLASS_BOARD) return true;
  return false;
}

/* Whether the leaver stays in another place. */
static bool stays_on(const ne_scene *s) {
  for (size_t i = s->node + 1; i < s->ceiling && !NE_ONE_OF(s->nodes[i].symbol, ";PQ"); i++)
    if (s->nodes[i].symbol == '_') return true;
  return false;
}

/* Whether one may follow another in a post: nobody takes over as founder. */
static bool passes_on(const ne_scene *s, uint32_t role) {
  return role < NE_SELF && !(s->finder->mentions->items[role].flags & NE_OWN_POST);
}

/* ---- The other parties: origin, destination, predecessor, successor ---- */

static void set_party(const ne_scene *s, ne_filler *filler, uint32_t *cluster, uint32_t mention, const char *how) {
  if (mention >= NE_SELF) return;
  *filler = filler_of(s, mention, how);
  *cluster = cluster_of(s, mention);
}

static void clear_party(ne_filler *filler, uint32_t *cluster) {
  *filler = (ne_filler){.mention = NE_NONE};
  *cluster = NE_NONE;
}

static void find_other_org(const ne_search *q, uint32_t node, ne_filler *filler, uint32_t *cluster) {
  if (node == NE_NONE) return;
  const ne_node *name = &q->s->nodes[node];
  if (NE_ONE_OF(name->symbol, "uU")) {
    *filler = (ne_filler){name->start, name->end, NE_NONE, "unknown name"};
    *cluster = unknown_cluster(q->s, name);
    return;
  }
  const char *how = "frame";
  uint32_t org = ne_org_of(q->s, node, NULL, &how);
  set_party(q->s, filler, cluster, org, how);
}

static void find_other_person(const ne_search *q, uint32_t node, uint32_t mover, ne_filler *filler, uint32_t *cluster) {
  const ne_scene *s = q->s;
  if (node == NE_NONE) return;
  ne_people others = {.at = NE_NONE};
  ne_resolve_people(s, &others, node, "frame");
  uint32_t person = others.count && others.items[0].symbol == NE_SYM_PERSON ? others.items[0].mention : NE_NONE;
  if (person < NE_SELF && cluster_of(s, person) == mover && s->nodes[node].symbol == NE_SYM_PRONOUN) {
    /* "Potter will replace him": not the subject */
    person = s->discourse->subject.symbol == NE_SYM_PERSON ? s->discourse->subject.mention : NE_NONE;
    size_t i = node;
    while (i > s->floor && !(s->nodes[i - 1].symbol == NE_SYM_PERSON && cluster_of(s, s->nodes[i - 1].mention) != mover)) i--;
    if (i > s->floor) person = s->nodes[i - 1].mention;
  }
  set_party(s, filler, cluster, person, others.how);
}

/* Who takes over from somebody has his post, and his organisation where the sentence tells none. */
static void take_over(const ne_search *q, uint32_t node, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (node == NE_NONE) return;
  const ne_node *old = s->nodes[node].symbol == NE_SYM_PRONOUN ? ne_antecedent(s->discourse, s->line, node) : &s->nodes[node];
  if (!old || old->symbol != NE_SYM_PERSON || cluster_of(s, old->mention) == claim->person) return;
  if (claim->role == NE_NONE && s->nodes[node].symbol == NE_SYM_PERSON && passes_on(s, old->role))
    set_party(s, &claim->move.role, &claim->role, old->role, "predecessor");
  if (claim->told || old->org >= NE_SELF) return;
  set_party(s, &claim->move.org, &claim->org, old->org, "predecessor");
  claim->told = true;
}

static void find_parties(const ne_search *q, const ne_frame_event *event, ne_claim *claim) {
  const ne_scene *s = q->s;
  ne_move *move = &claim->move;
  uint32_t predecessor = caught(s, event, NE_SLOT_PREDECESSOR);
  find_other_org(q, caught(s, event, NE_SLOT_DEST), &move->dest_org, &claim->dest);
  find_other_org(q, caught(s, event, NE_SLOT_ORIGIN), &move->origin_org, &claim->origin);
  find_other_person(q, caught(s, event, NE_SLOT_SUCCESSOR), claim->person, &move->successor, &claim->successor);
  find_other_person(q, predecessor, claim->person, &move->predecessor, &claim->predecessor);
  if (!q->joins && claim->dest == claim->org) clear_party(&move->org, &claim->org); /* nobody leaves for where he is */
  if (claim->predecessor == claim->person) clear_party(&move->predecessor, &claim->predecessor);
  take_over(q, predecessor, claim);
  /* a newcomer with an organisation in the name phrase comes from there; one with a seat on a board stays there */
  bool stays = (claim->seat || claim->trigger == '1') && !(q->who->flags & NE_NODE_FORMER);
  if (q->joins && !stays && claim->origin == NE_NONE && claim->org != NE_NONE && cluster_of(s, q->who->org) != claim->org)
    set_party(s, &move->origin_org, &claim->origin, q->who->org, "apposition");
}

/* ---- All slots ---- */

/* Fills the slots of one move; false where the sentence states none. */
static bool fill(const ne_search *q, const ne_frame_event *event, ne_claim *claim) {
  const ne_scene *s = q->s;
  ne_move *move = &claim->move;
  if (nobody(s, q->who)) return false;
  set_mover(q, claim);
  ne_find_subtype(s, event, claim);
  ne_find_org(q, claim);
  ne_find_post(q, claim);
  ne_find_time(q, claim);
  if (honoured(q, claim)) return false;
  claim->seat = seated(s);
  if (interim(q, claim)) move->subtype = NE_INTERIM;
  find_parties(q, event, claim);
  if (!q->joins && move->subtype != NE_RETIRE && move->subtype != NE_LEAVE && stays_on(s)) move->subtype = NE_STEP_DOWN;
  if (!ne_find_status(s, claim, q->people->at)) return false;
  if (move->status == NE_PLANNED) ne_drop_day_of_saying(s, claim);
  if (!ne_has_needs(s, event, claim)) return false;
  ne_find_reason(s, claim);
  ne_find_source(s, claim);
  ne_find_score(s, q->people, claim);
  *NE_PUSH(s->finder->arena, &move->evidence) = (ne_span){s->line->start, s->line->end};
  if (s->finder->explain) move->line = ne_line_around(s->line, s->node, s->finder->arena);
  return true;
}

/* "names A as X, B as Y and C as Z": the pairs behind the first share its verb. */
static void follow_pairs(const ne_scene *s, size_t post, const ne_claim *first, ne_claim_list *claims) {
  size_t i = post + 1;
  while (i + 2 < s->ceiling && NE_ONE_OF(s->nodes[i].symbol, ",sa")) {
    size_t name = NE_ONE_OF(s->nodes[i + 1].symbol, "a") ? i + 2 : i + 1;
    /* "A will become X and B Y" */
    size_t post_at = name + 1 < s->line->nodes.count && s->nodes[name + 1].symbol == NE_SYM_ROLE ? name + 1 : name + 2;
    if (post_at >= s->line->nodes.count || s->nodes[name].symbol != NE_SYM_PERSON || (post_at == name + 2 && s->nodes[name + 1].symbol != 'Z') ||
        s->nodes[post_at].symbol != NE_SYM_ROLE)
      return;
    ne_claim claim = *first;
    claim.move.person = filler_of(s, s->nodes[name].mention, "list");
    claim.person = cluster_of(s, s->nodes[name].mention);
    claim.move.role = filler_of(s, s->nodes[post_at].role, "list");
    claim.role = cluster_of(s, s->nodes[post_at].role);
    claim.move.evidence.items = NULL;
    claim.move.evidence.count = claim.move.evidence.capacity = 0;
    *NE_PUSH(s->finder->arena, &claim.move.evidence) = (ne_span){s->line->start, s->line->end};
    *NE_PUSH(s->finder->arena, claims) = claim;
    i = post_at + 1;
  }
}

static void fill_event(const ne_scene *s, const ne_frame_event *event, ne_claim_list *claims) {
  ne_people people;
  ne_find_people(s, event, &people);
  const ne_node *trigger = &s->nodes[s->node];
  for (size_t i = 0; i < people.count; i++) {
    ne_claim claim = {.person = NE_NONE, .org = NE_NONE, .role = NE_NONE, .predecessor = NE_NONE, .successor = NE_NONE,
                      .dest = NE_NONE, .origin = NE_NONE, .first_day = NE_NO_DAY, .last_day = NE_NO_DAY,
                      .sentence = s->discourse->sentence, .node = (uint32_t)s->node, .trigger = trigger->symbol,
                      .move = {.type = event->type, .group_count = -1, .rule = s->framed->frame->rule,
                               .trigger = {trigger->start, trigger->end}}};
    const ne_node *who = &people.items[i];
    ne_search q = {s, &people, i, who, event->type == NE_APPOINTMENT, has_habit(s, NE_HABIT_LOOSE_ORG), caught(s, event, NE_SLOT_ORG),
                   caught(s, event, NE_SLOT_ROLE), NE_NONE};
    uint32_t elsewhere = caught(s, event, q.joins ? NE_SLOT_ORIGIN : NE_SLOT_DEST);
    if (symbol_at(s, elsewhere) == NE_SYM_ORG) q.elsewhere = cluster_of(s, s->nodes[elsewhere].mention);
    else if (q.joins && who->flags & NE_NODE_FORMER) q.elsewhere = cluster_of(s, who->org);
    if (!fill(&q, event, &claim)) continue;
    *NE_PUSH(s->finder->arena, claims) = claim;
    if (people.count == 1 && q.post != NE_NONE && q.joins) follow_pairs(s, q.post, &claim, claims);
  }
}

void ne_slots_fill(const ne_move_finder *finder, const ne_discourse *discourse, const ne_line *line, size_t node,
                   const ne_framed *framed, ne_claim_list *claims) {
  ne_scene s = {.finder = finder, .discourse = discourse, .line = line, .nodes = line->nodes.items, .node = node, .framed = framed};
  s.reference = reference_day(finder);
  s.floor = node > NE_WINDOW ? node - NE_WINDOW : 0;
  s.ceiling = node + NE_WINDOW < line->nodes.count ? node + NE_WINDOW : line->nodes.count;
  /* A line may be one clause, however long. */
  s.from = line->nodes.items[s.floor].clause == s.nodes[node].clause ? s.floor : node;
  while (s.from > s.floor && s.nodes[s.from - 1].clause == s.nodes[node].clause) s.from--;
  s.to = line->nodes.items[s.ceiling - 1].clause == s.nodes[node].clause ? s.ceiling : node + 1;
  while (s.to < s.ceiling && s.nodes[s.to].clause == s.nodes[node].clause) s.to++;
  for (int i = 0; i < framed->frame->event_count; i++) fill_event(&s, &framed->frame->events[i], claims);
}

/* ---- Moves of one sentence ---- */

static bool empty(const ne_filler *filler) { return filler->start == filler->end; }

/* "left to found O": the organisation founded in the same sentence is where the leaver goes. */
static void found_after(const ne_move_finder *finder, const ne_line *line, ne_claim *claim) {
  const ne_node *nodes = line->nodes.items;
  size_t end = claim->node + 24 < line->nodes.count ? claim->node + 24 : line->nodes.count;
  for (size_t i = claim->node + 1; i < end; i++) {
    bool own = nodes[i].symbol == NE_SYM_PERSON && finder->mentions->items[nodes[i].mention].cluster == claim->person;
    own |= nodes[i].symbol == NE_SYM_PERSON && NE_ONE_OF(nodes[i - 1].symbol, "ay"); /* 与某某共同创立 */
    if (NE_ONE_OF(nodes[i].symbol, ";PQlxv") && !own) return;
    if (nodes[i].symbol != 'f') continue;
    for (size_t j = i + 1; j < end && j <= i + 6 && nodes[j].symbol != ';'; j++) {
      if (nodes[j].symbol != NE_SYM_ORG) continue;
      const ne_mention *org = &finder->mentions->items[nodes[j].mention];
      if (org->cluster == claim->org) return;
      claim->move.dest_org = (ne_filler){org->start, org->end, nodes[j].mention, "founded"};
      claim->dest = org->cluster;
      return;
    }
    return;
  }
}

static bool told_between(const ne_line *line, size_t from, size_t to, char symbol) {
  return from < to && memchr(line->row.items + from, symbol, to - from);
}

/* Leaves one organisation and joins another. */
static void go_over(const ne_line *line, ne_claim *left, ne_claim *joined) {
  if (left->node > joined->node || left->org == joined->org || told_between(line, left->node, joined->node, NE_SYM_SEMICOLON)) return;
  if (empty(&left->move.dest_org) && joined->org != NE_NONE) left->move.dest_org = joined->move.org, left->dest = joined->org;
  if (empty(&joined->move.origin_org) && left->org != NE_NONE) joined->move.origin_org = left->move.org, joined->origin = left->org;
}

/* 加入这家公司担任首席执行官: the post behind a joining is one of the place that is joined, where it names none of its own. */
static bool takes_post_there(const ne_line *line, const ne_claim *joined, const ne_claim *taken) {
  const ne_node *nodes = line->nodes.items;
  if (!NE_ONE_OF(nodes[joined->node].symbol, "jwg") || !NE_ONE_OF(taken->trigger, "b3t") || taken->node > joined->node + 5) return false;
  for (size_t i = joined->node + 1; i < taken->node; i++)
    if (!NE_ONE_OF(nodes[i].symbol, "OSuUDTRH,")) return false;
  const char *how = taken->move.org.how;
  return !how || strcmp(how, "sentence") == 0 || strcmp(how, "topic") == 0 || strcmp(how, "apposition") == 0;
}

/* Whether what one joins and the post that he takes behind it are one move. */
static bool one_step(const ne_line *line, const ne_claim *joined, const ne_claim *taken) {
  bool place = joined->org == taken->org || joined->org == NE_NONE || taken->org == NE_NONE || !taken->told || !joined->told ||
               takes_post_there(line, joined, taken);
  bool post = empty(&joined->move.role) || empty(&taken->move.role) || joined->role == taken->role;
  bool time = empty(&taken->move.time) || empty(&joined->move.time) || joined->move.time.mention == taken->move.time.mention;
  return place && post && time && taken->trigger != 'j' && line->nodes.items[taken->node - 1].symbol != '#' &&
         !told_between(line, joined->node, taken->node, '@');
}

static void take_step(const ne_line *line, ne_claim *joined, ne_claim *taken) {
  if (joined->node >= taken->node) return;
  /* 加入某公司，后来担任…: a place that no list knows is the one of the next post too */
  if (!taken->told && joined->told && joined->org != NE_NONE && joined->move.org.how && !strcmp(joined->move.org.how, "unknown name"))
    taken->move.org = joined->move.org, taken->org = joined->org, taken->told = true;
  if (!one_step(line, joined, taken)) return;
  ne_move *into = &joined->move;
  const ne_move *from = &taken->move;
  if (empty(&into->role)) into->role = from->role, joined->role = taken->role;
  if (joined->org == NE_NONE || (!joined->told && taken->told)) into->org = from->org, joined->org = taken->org, joined->told = taken->told;
  if (empty(&into->time)) into->time = from->time, joined->first_day = taken->first_day, joined->last_day = taken->last_day;
  if (empty(&into->predecessor)) into->predecessor = from->predecessor, joined->predecessor = taken->predecessor;
  if (into->score < from->score) into->score = from->score;
  taken->dropped = true;
}

/* 理事长甲、院长乙卸任，丙接任院长: whether another of the sentence leaves the post that `taken` takes, and `left` a different one. */
static bool follows_another(const ne_claim_list *claims, size_t first, size_t last, const ne_claim *left, const ne_claim *taken) {
  if (left->role == NE_NONE || taken->role == NE_NONE || left->role == taken->role) return false;
  for (size_t i = first; i < last; i++)
    if (claims->items[i].move.type == NE_DEPARTURE && claims->items[i].role == taken->role) return true;
  return false;
}

/* One leaves, another takes over. */
static void follow(const ne_claim_list *claims, size_t first, size_t last, ne_claim *left, ne_claim *taken) {
  if (taken->person == NE_NONE || !NE_ONE_OF(taken->trigger, "c2") || left->node >= taken->node || !empty(&taken->move.predecessor)) return;
  if ((taken->told && left->org != taken->org) || follows_another(claims, first, last, left, taken)) return;
  taken->move.predecessor = left->move.person, taken->predecessor = left->person;
  if (empty(&left->move.successor)) left->move.successor = taken->move.person, left->successor = taken->person;
  if (!taken->told && left->org != NE_NONE) taken->move.org = left->move.org, taken->org = left->org, taken->told = left->told;
  if (empty(&taken->move.role)) taken->move.role = left->move.role, taken->role = left->role;
  if (left->move.status == NE_PLANNED && taken->move.status == NE_CONFIRMED) taken->move.status = NE_PLANNED;
}

void ne_slots_tie(const ne_move_finder *finder, const ne_line *line, ne_claim_list *claims, size_t first) {
  size_t last = claims->count < first + 64 ? claims->count : first + 64;
  for (size_t i = first; i < last; i++) {
    ne_claim *a = &claims->items[i];
    if (a->dropped) continue;
    bool leaves = a->move.type == NE_DEPARTURE;
    if (leaves && empty(&a->move.dest_org)) found_after(finder, line, a);
    for (size_t j = first; j < last && a->person != NE_NONE; j++) {
      ne_claim *b = &claims->items[j];
      if (i == j || b->dropped || b->move.type != NE_APPOINTMENT) continue;
      if (a->person != b->person && leaves) follow(claims, first, last, a, b);
      else if (a->person == b->person && leaves) go_over(line, a, b);
      else if (a->person == b->person) take_step(line, a, b);
    }
  }
}
