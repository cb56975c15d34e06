#include "slots.h"

#include "scene.h"

/* ---- When ---- */

static const ne_date *known_date(const ne_scene *s, size_t index) {
  if (s->nodes[index].symbol != NE_SYM_TIME) return NULL;
  const ne_date *date = &s->finder->dates->items[s->nodes[index].mention];
  if (date->type != NE_DATE && date->type != NE_TIME) return NULL;
  if (!date->value || date->value[0] < '0' || date->value[0] > '9') return NULL;
  return date;
}

static const ne_date *usable_date(const ne_scene *s, size_t index) {
  const ne_date *date = known_date(s, index);
  if (!date) return NULL;
  /* a time to come belongs to a plan, unless it is a certain day */
  if (date->first_day != NE_NO_DAY && s->reference != NE_NO_DAY && date->first_day > s->reference &&
      date->first_day != date->last_day && !scan_for(s, s->from, s->node, 'F') && !(has_habit(s, NE_HABIT_TIME_BEHIND) && index > s->node && index <= s->node + 4) &&
      !(s->node > s->from && s->nodes[s->node - 1].symbol == 'E'))
    return NULL;
  return date;
}

static void set_time(const ne_scene *s, size_t index, const char *how, ne_claim *claim) {
  const ne_date *date = known_date(s, index);
  claim->move.time = (ne_filler){date->start, date->end, s->nodes[index].mention, how};
  claim->first_day = date->first_day;
  claim->last_day = date->last_day;
}

/* Whether a clause is told of somebody in passing: ", who had led X since 2014,". */
static bool relative_clause(const ne_scene *s, size_t index) {
  size_t i = index;
  while (i > s->floor && s->nodes[i - 1].clause == s->nodes[index].clause) i--;
  return s->nodes[i].symbol == 'h';
}

/* "from departing chief executive Mira": a participle beside the name. */
static bool leads_person(const ne_scene *s, size_t index) {
  return s->nodes[index].symbol == 'l' && index + 1 < s->to && s->nodes[index + 1].symbol == NE_SYM_PERSON;
}

/* Whether a time belongs to what is told of somebody before his name: 接替|今年早些时候|宣布退休的某某. */
static bool of_relative(const ne_scene *s, size_t index) {
  for (size_t i = index + 1; i + 1 < s->to && i < index + 6 && !NE_ONE_OF(s->nodes[i].symbol, "PQG"); i++)
    if (ne_is_trigger(s->nodes[i].symbol) && s->nodes[i + 1].symbol == 'D') return true;
  return false;
}

static void find_time(const ne_scene *s, ne_claim *claim) {
  for (size_t i = s->floor; i < s->ceiling; i++) { /* "effective June 30" */
    if (s->nodes[i].symbol != '*') continue;
    for (size_t k = i > s->floor + 2 ? i - 2 : s->floor; k < s->ceiling && k <= i + 2; k++)
      if (known_date(s, k)) { set_time(s, k, "effective", claim); return; }
  }
  bool other = s->node > s->from && s->nodes[s->node - 1].symbol == 'a'; /* what stands before is of another verb */
  size_t said = NE_NONE; /* a date of the saying: "said on Wednesday that X will leave in May" */
  for (size_t i = s->node + 1; i < s->to && i <= s->node + 2 && NE_ONE_OF(s->nodes[i].symbol, "iT"); i++)
    if (usable_date(s, i)) { set_time(s, i, "clause", claim); return; }
  for (size_t i = s->node; i > s->from; i--) {
    other |= ne_is_trigger(s->nodes[i - 1].symbol);
    if (other && usable_date(s, i - 1)) { /* "was hired in 2018 and promoted in 2022" */
      if (said == NE_NONE) said = i - 1;
      continue;
    }
    if (usable_date(s, i - 1) && said == NE_NONE && i > s->from + 1 &&
        (s->nodes[i - 2].symbol == 'V' || (s->nodes[i - 2].symbol == 'i' && i > s->from + 2 && s->nodes[i - 3].symbol == 'V'))) {
      said = i - 1;
      continue;
    }
    if (usable_date(s, i - 1)) { set_time(s, i - 1, "clause", claim); return; }
    if (is_present(s, i - 1)) return;
  }
  for (size_t i = s->node + 1; i < s->to && (!ne_is_trigger(s->nodes[i].symbol) || leads_person(s, i)); i++)
    if (usable_date(s, i) && s->nodes[i - 1].symbol != 'E' && !of_relative(s, i)) { set_time(s, i, "clause", claim); return; }
  if (said != NE_NONE) {
    set_time(s, said, "clause", claim);
    return;
  }
  for (size_t i = s->from; i > s->floor; i--) {
    if (usable_date(s, i - 1) && !relative_clause(s, i - 1)) { set_time(s, i - 1, "sentence", claim); return; }
    if (is_present(s, i - 1)) break;
    if (s->nodes[i - 1].symbol == NE_SYM_SEMICOLON) break;
  }
}

/* ---- All slots ---- */

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

/* Whether the clause of the time at a byte tells of saying or deciding. */
static bool said_then(const ne_scene *s, uint32_t at) {
  size_t i = s->node;
  while (i > s->floor && s->nodes[i].start > at) i--;
  uint16_t clause = s->nodes[i].clause;
  while (i > s->floor && s->nodes[i - 1].clause == clause) i--;
  for (; i < s->from && s->nodes[i].clause == clause; i++)
    if (NE_ONE_OF(s->nodes[i].symbol, "LV")) return true;
  return false;
}

/* Whether one may follow another in a post: nobody takes over as founder. */
static bool passes_on(const ne_scene *s, uint32_t role) {
  const ne_mention *post = &s->finder->mentions->items[role];
  return !(post->flags & NE_OWN_POST);
}

/* Whether the post is held for the time being: "acting chief", "on an interim basis". */
static bool interim(const ne_search *q, const ne_claim *claim) {
  const ne_scene *s = q->s;
  if (symbol_at(s, q->post) == NE_SYM_ROLE && s->nodes[q->post].flags & NE_NODE_ACTING) return true;
  if (!q->joins) return false;
  for (size_t i = s->node + 1; i < s->to && i < s->node + 8; i++)
    if (s->nodes[i].symbol == 'N' && value_is(&s->nodes[i], "acting")) return true;
  return claim->role != NE_NONE && s->finder->mentions->items[claim->move.role.mention].flags & NE_ACTING;
}

static void fill_event(const ne_scene *s, const ne_frame_event *event, ne_claim_list *claims) {
  ne_people persons;
  ne_find_people(s, event, &persons);
  const ne_move_finder *finder = s->finder;
  for (size_t i = 0; i < persons.count; i++) {
    const ne_node *who = &persons.items[i];
    ne_claim claim = {.person = NE_NONE, .org = NE_NONE, .role = NE_NONE, .predecessor = NE_NONE, .successor = NE_NONE,
                      .dest = NE_NONE, .origin = NE_NONE, .first_day = NE_NO_DAY, .last_day = NE_NO_DAY,
                      .sentence = s->discourse->sentence, .node = (uint32_t)s->node, .trigger = s->nodes[s->node].symbol};
    ne_move *move = &claim.move;
    move->type = event->type;
    move->group_count = -1;
    move->rule = s->framed->frame->rule;
    move->trigger = (ne_span){s->nodes[s->node].start, s->nodes[s->node].end};
    ne_find_subtype(s, event, &claim);
    if (who->symbol == NE_SYM_GROUP && who->number == 1 &&  who->mention < NE_SELF && finder->mentions->items[who->mention].type == NE_COUNT)
      continue;
    /* a mass layoff is no move of persons */
    if (who->symbol == NE_SYM_GROUP && who->number > (s->nodes[s->node].symbol == 'd' ? 60 : 500)) continue;
    /* "many people": nobody in particular */
    if (who->symbol == NE_SYM_GROUP && who->number < 0 && who->entry == NULL && who->end - who->start <= 9) continue;
    if (who->symbol == NE_SYM_PERSON) {
      move->person = filler_of(s, who->mention, persons.how);
      claim.person = cluster_of(s, who->mention);
    } else {
      uint32_t start = who->start, end = who->end;
      if (who->mention < NE_SELF) start = finder->mentions->items[who->mention].start;
      claim.dropped = who->symbol == NE_SYM_CROWD;
      move->group = (ne_filler){start, end, who->mention, persons.how};
      move->group_count = who->number;
    }
    ne_search q = {s, &persons, i, who, event->type == NE_APPOINTMENT, has_habit(s, NE_HABIT_LOOSE_ORG), caught(s, event, NE_SLOT_ORG),
                   caught(s, event, NE_SLOT_ROLE), NE_NONE};
    if (q.joins && who->flags & NE_NODE_FORMER) q.origin = cluster_of(s, who->org);
    ne_find_org(&q, &claim);
    for (size_t k = s->node + 1; s->nodes[s->node].symbol != 'n' && k < s->to && k < s->node + 6; k++)
      claim.seat |= s->nodes[k].entry && s->nodes[k].entry->class == NE_CLASS_BOARD;
    ne_find_post(&q, &claim);
    if (interim(&q, &claim)) move->subtype = NE_INTERIM;
    find_time(s, &claim);
    if (event->type == NE_APPOINTMENT && move->role.mention < NE_SELF && finder->mentions->items[move->role.mention].flags & NE_HONOUR &&
        move->role.end > move->role.start)
      continue;
    static const ne_slot others[] = {NE_SLOT_DEST, NE_SLOT_ORIGIN, NE_SLOT_SUCCESSOR, NE_SLOT_PREDECESSOR};
    ne_filler *fillers[] = {&move->dest_org, &move->origin_org, &move->successor, &move->predecessor};
    uint32_t *clusters[] = {&claim.dest, &claim.origin, &claim.successor, &claim.predecessor};
    for (int k = 0; k < 4; k++) {
      uint32_t node = caught(s, event, others[k]);
      if (node == NE_NONE) continue;
      const char *how = "frame";
      uint32_t mention;
      if (k < 2) {
        mention = ne_org_of(s, node, NULL, &how);
      } else {
        ne_people others_found = {.at = NE_NONE};
        ne_resolve_people(s, &others_found, node, "frame");
        mention = others_found.count && others_found.items[0].symbol == NE_SYM_PERSON ? others_found.items[0].mention : NE_NONE;
        how = others_found.how;
      }
      /* "Potter will replace him": not the subject */
      if (k >= 2 && mention < NE_SELF && cluster_of(s, mention) == claim.person && s->nodes[node].symbol == NE_SYM_PRONOUN) {
        mention = s->discourse->subject.symbol == NE_SYM_PERSON ? s->discourse->subject.mention : NE_NONE;
        for (size_t j = node; j > s->floor; j--)
          if (s->nodes[j - 1].symbol == NE_SYM_PERSON && cluster_of(s, s->nodes[j - 1].mention) != claim.person) {
            mention = s->nodes[j - 1].mention;
            break;
          }
      }
      if (mention >= NE_SELF) continue;
      *fillers[k] = filler_of(s, mention, how);
      *clusters[k] = cluster_of(s, mention);
    }
    if (event->type == NE_DEPARTURE && claim.dest != NE_NONE && claim.dest == claim.org) { /* nobody leaves for where he is */
      move->org = (ne_filler){.mention = NE_NONE};
      claim.org = NE_NONE;
    }
    if (claim.predecessor != NE_NONE && claim.predecessor == claim.person) {
      move->predecessor = (ne_filler){.mention = NE_NONE};
      claim.predecessor = NE_NONE;
    }
    uint32_t before = caught(s, event, NE_SLOT_PREDECESSOR);
    const ne_node *old = before == NE_NONE ? NULL : &s->nodes[before];
    if (old && old->symbol == NE_SYM_PRONOUN) old = ne_antecedent(s->discourse, s->line, before);
    if (old && old->symbol == NE_SYM_PERSON && cluster_of(s, old->mention) != claim.person) {
      if (claim.role == NE_NONE && old->role < NE_SELF && s->nodes[before].symbol == NE_SYM_PERSON && passes_on(s, old->role)) {
        move->role = filler_of(s, old->role, "predecessor");
        claim.role = cluster_of(s, old->role);
      }
      if (!claim.told && old->org < NE_SELF) {
        move->org = filler_of(s, old->org, "predecessor");
        claim.org = cluster_of(s, old->org);
        claim.told = true;
      }
    }
    /* a newcomer with an organisation in the name phrase comes from there; one with a seat on a board stays there */
    bool stays = (claim.seat || claim.trigger == '1') && !(who->flags & NE_NODE_FORMER);
    if (!stays && event->type == NE_APPOINTMENT && claim.origin == NE_NONE && who->org < NE_SELF && cluster_of(s, who->org) != claim.org &&
        claim.org != NE_NONE) {
      move->origin_org = filler_of(s, who->org, "apposition");
      claim.origin = cluster_of(s, who->org);
    }
    if (event->type == NE_DEPARTURE && move->subtype != NE_RETIRE && move->subtype != NE_LEAVE)
      for (size_t k = s->node + 1; k < s->ceiling && !NE_ONE_OF(s->nodes[k].symbol, ";PQ"); k++)
        if (s->nodes[k].symbol == '_') move->subtype = NE_STEP_DOWN;
    if (!ne_find_status(s, &claim, persons.at)) continue;
    /* "Today we announce that our chief, Laura, will step down": the day of the saying */
    if (move->status == NE_PLANNED && said_then(s, move->time.start) && move->time.how && !strcmp(move->time.how, "sentence") && claim.last_day != NE_NO_DAY &&
        s->reference != NE_NO_DAY && claim.last_day <= s->reference) {
      move->time = (ne_filler){.mention = NE_NONE};
      claim.first_day = claim.last_day = NE_NO_DAY;
    }
    if (!ne_has_needs(s, event, &claim)) continue;
    ne_find_reason(s, &claim);
    ne_find_source(s, &claim);
    ne_find_score(s, &persons, &claim);
    *NE_PUSH(finder->arena, &move->evidence) = (ne_span){s->line->start, s->line->end};
    if (finder->explain) {
      size_t first = s->node > 24 ? s->node - 24 : 0, last = s->node + 24 < s->line->nodes.count ? s->node + 24 : s->line->nodes.count;
      char *text = ne_line_text(s->line, first, last, finder->arena);
      text[s->node - first] = NE_SYM_TRIGGER;
      move->line = text;
    }
    *NE_PUSH(finder->arena, claims) = claim;
    size_t post = caught(s, event, NE_SLOT_ROLE);
    if (persons.count == 1 && post != NE_NONE && event->type == NE_APPOINTMENT) follow_pairs(s, post, &claim, claims);
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
  for (size_t i = from; i < to; i++)
    if (line->nodes.items[i].symbol == symbol) return true;
  return false;
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

/* 理事长甲、院长乙卸任，丙接任院长: whether another of the sentence leaves the post that `taken` takes, and `left` a different one. */
static bool follows_another(const ne_claim_list *claims, size_t first, size_t last, const ne_claim *left, const ne_claim *taken) {
  if (left->role == NE_NONE || taken->role == NE_NONE || left->role == taken->role) return false;
  for (size_t i = first; i < last; i++)
    if (claims->items[i].move.type == NE_DEPARTURE && claims->items[i].role == taken->role) return true;
  return false;
}

void ne_slots_tie(const ne_move_finder *finder, const ne_line *line, ne_claim_list *claims, size_t first) {
  (void)finder;
  size_t last = claims->count < first + 64 ? claims->count : first + 64;
  for (size_t i = first; i < last; i++) {
    ne_claim *a = &claims->items[i];
    if (a->dropped) continue;
    if (a->move.type == NE_DEPARTURE && empty(&a->move.dest_org)) found_after(finder, line, a);
    for (size_t j = first; j < last; j++) {
      ne_claim *b = &claims->items[j];
      if (i == j || b->dropped || a->person == NE_NONE) continue;
      bool same = a->person == b->person;
      /* leaves one organisation and joins another */
      if (same && a->move.type == NE_DEPARTURE && b->move.type == NE_APPOINTMENT && a->node <= b->node && a->org != b->org) {
        bool between = false;
        for (size_t n = a->node; n < b->node; n++) between |= line->nodes.items[n].symbol == NE_SYM_SEMICOLON;
        if (between) continue;
        if (empty(&a->move.dest_org) && b->org != NE_NONE) a->move.dest_org = b->move.org, a->dest = b->org;
        if (empty(&b->move.origin_org) && a->org != NE_NONE) b->move.origin_org = a->move.org, b->origin = a->org;
      }
      /* 加入某公司，后来担任…: a place that no list knows is the one of the next post too */
      if (same && a->move.type == NE_APPOINTMENT && b->move.type == NE_APPOINTMENT && a->node < b->node && !b->told && a->told &&
          a->org != NE_NONE && a->move.org.how && !strcmp(a->move.org.how, "unknown name"))
        b->move.org = a->move.org, b->org = a->org, b->told = true;
      /* joins and takes a post: one move */
      if (same && a->move.type == NE_APPOINTMENT && b->move.type == NE_APPOINTMENT && a->node < b->node &&
          (a->org == b->org || takes_post_there(line, a, b) || a->org == NE_NONE || b->org == NE_NONE || !b->told || !a->told) && b->trigger != 'j' &&
          (empty(&a->move.role) || empty(&b->move.role) || a->role == b->role) && line->nodes.items[b->node - 1].symbol != '#' &&
          !told_between(line, a->node, b->node, '@') &&
          (empty(&b->move.time) || empty(&a->move.time) || a->move.time.mention == b->move.time.mention)) {
        if (empty(&a->move.role)) a->move.role = b->move.role, a->role = b->role;
        if (a->org == NE_NONE || (!a->told && b->told)) a->move.org = b->move.org, a->org = b->org, a->told = b->told;
        if (empty(&a->move.time)) a->move.time = b->move.time, a->first_day = b->first_day, a->last_day = b->last_day;
        if (empty(&a->move.predecessor)) a->move.predecessor = b->move.predecessor, a->predecessor = b->predecessor;
        if (a->move.score < b->move.score) a->move.score = b->move.score;
        b->dropped = true;
      }
      /* one leaves, another takes over */
      if (!same && a->move.type == NE_DEPARTURE && b->move.type == NE_APPOINTMENT && b->person != NE_NONE && (b->trigger == 'c' || b->trigger == '2') &&
          a->node < b->node && (a->org == b->org || !b->told) && empty(&b->move.predecessor) &&
          !follows_another(claims, first, last, a, b)) {
        b->move.predecessor = a->move.person;
        b->predecessor = a->person;
        if (empty(&a->move.successor)) a->move.successor = b->move.person, a->successor = b->person;
        if (!b->told && a->org != NE_NONE) b->move.org = a->move.org, b->org = a->org, b->told = a->told;
        if (empty(&b->move.role)) b->move.role = a->move.role, b->role = a->role;
        if (a->move.status == NE_PLANNED && b->move.status == NE_CONFIRMED) b->move.status = NE_PLANNED;
      }
    }
  }
}
