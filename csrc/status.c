#include "scene.h"

/* What governs the subject governs the verb: where that begins. */
static size_t scope_of(const ne_scene *s, size_t subject) {
  if (subject >= s->from || subject < s->floor) return s->from;
  size_t scope = subject;
  while (scope > s->floor && s->nodes[scope - 1].clause == s->nodes[subject].clause) scope--;
  return scope;
}

/* Whether the sentence asks, demands or supposes. */
static bool supposes(const ne_scene *s, size_t subject) {
  size_t scope = scope_of(s, subject), last = s->line->nodes.count - 1;
  if (scan_for(s, scope, s->node, '/')) return true;
  /* "If he were fired, Altman would join X" */
  if (s->floor == 0 && s->nodes[0].symbol == '/' && ne_node_says(&s->nodes[0], "if") && s->nodes[s->node].clause == 1) return true;
  if (s->nodes[last].symbol == '/' && last - s->node <= NE_WINDOW && s->nodes[last].clause == s->nodes[s->node].clause) return true;
  for (size_t i = s->from; i < s->node; i++) { /* but not "after the threat", "threatened to step in after X fired Y" */
    bool noun = i > s->from && s->nodes[i - 1].symbol == 'D';
    if (s->nodes[i].symbol == 'X' && !noun && !scan_for(s, i + 2, s->node, '#')) return true;
  }
  return scan_for(s, scope, subject < s->from ? subject : s->from, 'X');
}

/* Whether a word tells that the trigger is to come. What is said of another verb before the subject is not of this one: "he would not
 * join them when he left". */
static bool future_told(const ne_scene *s, size_t subject) {
  size_t verb = s->from;
  for (size_t i = s->from; subject < s->node && i < subject; i++)
    if (ne_is_trigger(s->nodes[i].symbol)) verb = i + 1;
  for (size_t i = verb; i < s->node; i++) {
    bool object = ne_node_says(&s->nodes[i], "object") && NE_ONE_OF(s->nodes[i + 1].symbol, "PQGHO"); /* 将某某任命为: marks the object */
    if ((s->nodes[i].symbol == 'F' && !object) || (s->nodes[i].symbol == 'Y' && ne_node_says(&s->nodes[i], "future"))) return true;
  }
  return false;
}

/* Headlines: "Starbucks chief to retire". */
static bool to_do(const ne_scene *s) {
  if (s->node < s->from + 2 || s->nodes[s->node - 1].symbol != 'E' || !NE_ONE_OF(s->nodes[s->node - 2].symbol, "PQGR")) return false;
  size_t i = s->from;
  while (i < s->node - 2 && (NE_ONE_OF(s->nodes[i].symbol, "OCD") || (s->nodes[i].symbol == 'u' && s->nodes[i + 1].symbol == 'D'))) i++;
  return i == s->node - 2;
}

/* Whether a day to come makes a plan of it: "takes the helm next month", "is leaving in July", "his last day will be". */
static bool to_come(const ne_scene *s, const ne_claim *claim) {
  if (!NE_TRIGGER_IS(s, "t") && !(s->node > s->from && NE_ONE_OF(s->nodes[s->node - 1].symbol, "BD"))) return false;
  return claim->first_day != NE_NO_DAY && s->reference != NE_NO_DAY && claim->first_day > s->reference &&
         claim->move.time.how && strcmp(claim->move.time.how, "effective") != 0;
}

/* Whether the clause, or what goes before it, is hearsay. */
static bool hedged(const ne_scene *s) {
  if (scan_for(s, s->from, s->node, '~')) return true;
  for (size_t i = s->from; i-- > s->floor && s->nodes[i].symbol != NE_SYM_SEMICOLON;) {
    uint16_t clause = s->nodes[i].clause;
    if (s->nodes[i].symbol == '~' && (clause == 0 || clause + 1 == s->nodes[s->node].clause)) return true;
  }
  return false;
}

static bool denied(const ne_scene *s) {
  size_t near = s->node > s->from + 4 ? s->node - 4 : s->from;
  for (size_t i = s->node; i-- > near;) {
    if (s->nodes[i].symbol == '-') return true;
    if (NE_ONE_OF(s->nodes[i].symbol, "uUm,") || (NE_ONE_OF(s->nodes[i].symbol, "PQG") && i + 1 != s->node)) break;
  }
  for (size_t i = s->node + 1; i < s->to && i < s->node + 8; i++) /* 某某离职的消息不实 */
    if (s->nodes[i].symbol == '-' && ne_node_says(&s->nodes[i], "after")) return true;
  return false;
}

bool ne_find_status(const ne_scene *s, ne_claim *claim, size_t subject) {
  if (supposes(s, subject)) return false;
  uint8_t *status = &claim->move.status;
  *status = future_told(s, subject) || to_do(s) || to_come(s, claim) ? NE_PLANNED : NE_CONFIRMED;
  if (hedged(s)) *status = NE_RUMOURED;
  if (denied(s)) {
    if (claim->move.type == NE_APPOINTMENT) return false;
    *status = NE_DENIED;
  }
  if (claim->first_day == NE_NO_DAY || claim->last_day == NE_NO_DAY || s->reference == NE_NO_DAY) return true;
  int32_t middle = claim->first_day + (claim->last_day - claim->first_day) / 2;
  if (middle < s->reference - 366 && *status != NE_DENIED) *status = NE_HISTORICAL;
  else if (*status == NE_PLANNED && claim->last_day < s->reference && claim->last_day == claim->first_day) *status = NE_CONFIRMED;
  return true;
}

void ne_find_subtype(const ne_scene *s, const ne_frame_event *event, ne_claim *claim) {
  const ne_entry *entry = s->nodes[s->node].entry;
  int subtype = event->subtype;
  if (subtype < 0 && entry && entry->value) subtype = ne_subtype_find(entry->value);
  bool departure = event->type == NE_DEPARTURE;
  if (subtype < 0 || departure != (subtype <= NE_UNSPECIFIED)) subtype = departure ? NE_UNSPECIFIED : NE_APPOINT;
  if (subtype == NE_UNSPECIFIED && NE_TRIGGER_IS(s, "lxvw")) {
    size_t near = s->node > s->from + 3 ? s->node - 3 : s->from;
    if (scan_for(s, near, s->node, 'L')) subtype = NE_RESIGN;
  }
  claim->move.subtype = (uint8_t)subtype;
}

/* The reason: from a word of reason to the end of its clause. */
void ne_find_reason(const ne_scene *s, ne_claim *claim) {
  size_t to = s->node + 24 < s->ceiling ? s->node + 24 : s->ceiling;
  for (size_t i = s->floor > s->from ? s->floor : s->from; i < to; i++) {
    if (s->nodes[i].symbol != 'm') continue;
    size_t end = i + 1;
    while (end < s->ceiling && !NE_ONE_OF(s->nodes[end].symbol, ",;:") && end != s->node) end++;
    if (end == i + 1) continue;
    uint32_t start = s->nodes[i].end, stop = s->nodes[end - 1].end;
    while (start < stop && s->finder->text->bytes[start] == ' ') start++;
    if (start < stop) claim->move.reason = (ne_filler){start, stop, NE_NONE, "reason"};
    return;
  }
}

/* Who says so: the subject of a verb of saying outside the trigger's clause. */
void ne_find_source(const ne_scene *s, ne_claim *claim) {
  for (size_t i = s->floor; i < s->ceiling; i++) {
    if (s->nodes[i].symbol != 'V') continue;
    for (size_t j = i; j > s->floor && s->nodes[j - 1].clause == s->nodes[i].clause; j--) {
      const ne_node *node = &s->nodes[j - 1];
      if (node->symbol != NE_SYM_PERSON && node->symbol != NE_SYM_ORG) continue;
      if (node->mention < NE_SELF && cluster_of(s, node->mention) != claim->person && node->clause != s->nodes[s->node].clause) {
        claim->move.source = filler_of(s, node->mention, "said");
        return;
      }
    }
  }
}

void ne_find_score(const ne_scene *s, const ne_people *persons, ne_claim *claim) {
  const ne_entry *entry = s->nodes[s->node].entry;
  float doubt = 1 - s->framed->frame->weight * (entry ? entry->weight : 1);
  if (claim->move.role.end > claim->move.role.start) doubt *= 0.6f;
  if (claim->move.org.end > claim->move.org.start && claim->told) doubt *= 0.7f;
  if (claim->move.time.end > claim->move.time.start) doubt *= 0.8f;
  if (scan_for(s, s->from, s->node, 'L')) doubt *= 0.7f;
  if (persons->how && (persons->how[0] == 's' || persons->how[0] == 'c')) doubt = 1 - (1 - doubt) * 0.8f;
  if (persons->how && persons->how[0] == 'p') doubt = 1 - (1 - doubt) * 0.9f;
  if (persons->count == 1 && persons->items[0].mention < NE_SELF && persons->items[0].symbol == NE_SYM_PERSON)
    doubt = 1 - (1 - doubt) * (0.6f + 0.4f * s->finder->mentions->items[persons->items[0].mention].score);
  if (claim->move.status == NE_RUMOURED) doubt = 1 - (1 - doubt) * 0.85f;
  claim->move.score = doubt < 0 ? 1 : doubt > 1 ? 0 : 1 - doubt;
}

/* Whether the clause tells of an earlier post, or of one that is held. */
static bool held_before(const ne_scene *s, const ne_claim *claim) {
  if (claim->move.status == NE_PLANNED || scan_for(s, s->from, s->node, 'T')) return false;
  if (scan_for(s, s->from, s->node, '@')) return true;
  /* "before joining X, he ran Y and was chief engineer of Z": all that follows was so before */
  for (size_t i = s->from; i > s->floor + 1 && !NE_ONE_OF(s->nodes[i - 1].symbol, ";#"); i--)
    if (s->nodes[i - 1].symbol == NE_SYM_COMMA && s->nodes[i - 2].symbol == '@') return true;
  /* "while she was chief engineer at X": a post held elsewhere */
  for (size_t i = s->from; i + 1 < s->node && !scan_for(s, s->from, s->node, '#'); i++)
    if (s->nodes[i].symbol == 'i' && NE_ONE_OF(s->nodes[i + 1].symbol, "OS")) return true;
  return false;
}

/* 目前在某公司担任…: a post that is held. */
static bool held_now(const ne_scene *s, const ne_claim *claim) {
  if (!NE_TRIGGER_IS(s, "b") || claim->move.status != NE_CONFIRMED || ne_node_says(&s->nodes[s->node], "interim")) return false;
  for (size_t i = s->from; i < s->node; i++)
    if (is_present(s, i)) return true;
  return false;
}

/* "founded in 2023, and led by A": whether the time is of a founding in a clause before. */
static bool of_founding(const ne_scene *s, const ne_claim *claim) {
  if (!claim->move.time.how || strcmp(claim->move.time.how, "sentence") != 0) return false;
  size_t time = s->from;
  while (time > s->floor && s->nodes[time].start > claim->move.time.start) time--;
  size_t first = time, last = time;
  while (first > s->floor && s->nodes[first - 1].clause == s->nodes[time].clause) first--;
  while (last < s->from && s->nodes[last].clause == s->nodes[time].clause) last++;
  return scan_for(s, first, last, 'f');
}

/* Whether the sentence tells of other moves, or announces. */
static bool among_moves(const ne_scene *s) {
  for (size_t i = s->floor; i < s->node; i++)
    if (ne_is_trigger(s->nodes[i].symbol) && !NE_ONE_OF(s->nodes[i].symbol, "bfg3")) return true;
  return scan_for(s, s->from, s->node, 'L') || scan_for(s, s->node, s->ceiling, 't');
}

/* Whether the clause, or one of the two before, is about the future. */
static bool future_near(const ne_scene *s) {
  for (size_t i = s->floor; i < s->node; i++)
    if (s->nodes[i].symbol == 'F' && !ne_node_says(&s->nodes[i], "object") && s->nodes[i].clause + 2 >= s->nodes[s->node].clause) return true;
  return false;
}

bool ne_has_needs(const ne_scene *s, const ne_frame_event *event, const ne_claim *claim) {
  uint32_t needs = s->framed->frame->needs & ~(uint32_t)NE_NEEDS_NAME;
  if (ne_node_says(&s->nodes[s->node], "elect") && claim->org == NE_NONE) return false; /* a head of state, perhaps */
  if (!needs) return true;
  if (held_before(s, claim) || held_now(s, claim)) return false;
  uint32_t role = caught(s, event, NE_SLOT_ROLE);
  return (needs & NE_NEEDS_TIME && claim->move.time.end > claim->move.time.start && !of_founding(s, claim)) ||
         (needs & NE_NEEDS_NEW && role != NE_NONE && s->nodes[role].flags & NE_NODE_NEW) ||
         (needs & NE_NEEDS_FUTURE && (claim->move.status == NE_PLANNED || future_near(s))) ||
         (needs & NE_NEEDS_ORG && claim->org != NE_NONE && claim->told) ||
         (needs & NE_NEEDS_ROLE && claim->role != NE_NONE) ||
         (needs & NE_NEEDS_THEN && scan_for(s, s->from, s->node, '#')) ||
         (needs & NE_NEEDS_MOVE && among_moves(s));
}
