#include "scene.h"

/* Sets the status; false where the sentence asks, demands or supposes, and states nothing. */
bool ne_find_status(const ne_scene *s, ne_claim *claim, size_t subject) {
  size_t near = s->node > s->from + 4 ? s->node - 4 : s->from;
  /* what governs the subject governs the verb */
  size_t scope = s->from;
  if (subject < s->from && subject >= s->floor)
    for (scope = subject; scope > s->floor && s->nodes[scope - 1].clause == s->nodes[subject].clause;) scope--;
  if (scan_for(s, scope, s->node, '/')) return false;
  /* "If he were fired, Altman would join X" */
  if (s->floor == 0 && s->nodes[0].symbol == '/' && value_is(&s->nodes[0], "if") && s->nodes[s->node].clause == 1) return false;
  size_t last = s->line->nodes.count - 1;
  if (s->nodes[last].symbol == '/' && last - s->node <= NE_WINDOW && s->nodes[last].clause == s->nodes[s->node].clause) return false;
  for (size_t i = s->from; i < s->node; i++) /* "after the threat" is no threat */
    if (s->nodes[i].symbol == 'X' && !(i > s->from && s->nodes[i - 1].symbol == 'D') &&
        !scan_for(s, i + 2, s->node, '#')) /* "threatened to step in after X fired Y" */
      return false;
  for (size_t i = scope; i < subject && i < s->from; i++)
    if (s->nodes[i].symbol == 'X') return false;
  bool future = false; /* before a noun the same word marks the object */
  /* "he would not join them when he left": what is said before the subject is of another verb */
  size_t verb = s->from;
  for (size_t i = s->from; subject < s->node && i < subject; i++)
    if (ne_is_trigger(s->nodes[i].symbol)) verb = i + 1;
  for (size_t i = verb; i < s->node; i++)
    if ((s->nodes[i].symbol == 'F' && !(value_is(&s->nodes[i], "object") && NE_ONE_OF(s->nodes[i + 1].symbol, "PQGHO"))) ||
        (s->nodes[i].symbol == 'Y' && value_is(&s->nodes[i], "future")))
      future = true;
  /* headlines: "Starbucks chief to retire" */
  if (s->node == s->from + 2 && s->nodes[s->node - 1].symbol == 'E' && NE_ONE_OF(s->nodes[s->from].symbol, "PQGR")) future = true;
  if (s->node > s->from + 1 && s->nodes[s->node - 1].symbol == 'E' && NE_ONE_OF(s->nodes[s->node - 2].symbol, "PQGR")) {
    size_t i = s->from;
    while (i < s->node - 2 && (NE_ONE_OF(s->nodes[i].symbol, "OCD") || (s->nodes[i].symbol == 'u' && s->nodes[i + 1].symbol == 'D'))) i++;
    if (i == s->node - 2) future = true;
  }
  bool hedge = scan_for(s, s->from, s->node, '~');
  for (size_t i = s->from; i > s->floor && !hedge; i--) {
    if (s->nodes[i - 1].symbol == '~') hedge = i - 1 == 0 || s->nodes[i - 1].clause == 0 || s->nodes[i - 1].clause + 1 == s->nodes[s->node].clause;
    if (s->nodes[i - 1].symbol == NE_SYM_SEMICOLON) break;
  }
  bool negated = false;
  for (size_t i = s->node; i > near && !negated; i--) {
    negated = s->nodes[i - 1].symbol == '-';
    if (NE_ONE_OF(s->nodes[i - 1].symbol, "uUm,PQG") && !(i == s->node && NE_ONE_OF(s->nodes[i - 1].symbol, "PQG"))) break;
  }
  for (size_t i = s->node + 1; i < s->to && i < s->node + 8 && !negated; i++) /* 某某离职的消息不实 */
    negated = s->nodes[i].symbol == '-' && value_is(&s->nodes[i], "after");
  claim->move.status = NE_CONFIRMED;
  if (future) claim->move.status = NE_PLANNED;
  /* "takes the helm next month", "is leaving in July", "his last day will be" */
  char before = s->node > s->from ? s->nodes[s->node - 1].symbol : 0;
  if ((NE_TRIGGER_IS(s, "t") || NE_ONE_OF(before, "BD")) && claim->first_day != NE_NO_DAY && s->reference != NE_NO_DAY &&
      claim->first_day > s->reference && claim->move.time.how && strcmp(claim->move.time.how, "effective"))
    claim->move.status = NE_PLANNED;
  if (hedge) claim->move.status = NE_RUMOURED;
  if (negated) {
    if (claim->move.type == NE_APPOINTMENT) return false;
    claim->move.status = NE_DENIED;
  }
  if (claim->first_day != NE_NO_DAY && claim->last_day != NE_NO_DAY && s->reference != NE_NO_DAY) {
    int32_t middle = claim->first_day + (claim->last_day - claim->first_day) / 2;
    if (middle < s->reference - 366 && claim->move.status != NE_DENIED) claim->move.status = NE_HISTORICAL;
    else if (claim->move.status == NE_PLANNED && claim->last_day < s->reference && claim->last_day == claim->first_day)
      claim->move.status = NE_CONFIRMED;
  }
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

bool ne_has_needs(const ne_scene *s, const ne_frame_event *event, const ne_claim *claim) {
  uint32_t needs = s->framed->frame->needs;
  if (value_is(&s->nodes[s->node], "elect") && claim->org == NE_NONE) return false; /* a head of state, perhaps */
  if (!needs) return true;
  uint32_t role = caught(s, event, NE_SLOT_ROLE);
  bool earlier = scan_for(s, s->from, s->node, '@');
  /* "before joining X, he ran Y and was chief engineer of Z": all that follows was so before */
  for (size_t i = s->from; i > s->floor + 1 && s->nodes[i - 1].symbol != NE_SYM_SEMICOLON && !earlier; i--) {
    if (s->nodes[i - 1].symbol == '#') break;
    earlier = s->nodes[i - 1].symbol == ',' && s->nodes[i - 2].symbol == '@';
  }
  /* "while she was chief engineer at X": a post held elsewhere */
  for (size_t i = s->from; i + 1 < s->node; i++)
    if (s->nodes[i].symbol == 'i' && NE_ONE_OF(s->nodes[i + 1].symbol, "OS") && !scan_for(s, s->from, s->node, '#') &&
        claim->move.status != NE_PLANNED)
      earlier = true;
  if (earlier && !scan_for(s, s->from, s->node, 'T') && claim->move.status != NE_PLANNED) return false;
  /* 目前在某公司担任…: a post that is held */
  if (NE_TRIGGER_IS(s, "b") && claim->move.status == NE_CONFIRMED && !value_is(&s->nodes[s->node], "interim"))
    for (size_t i = s->from; i < s->node; i++)
      if (is_present(s, i)) return false;
  bool other_verb = false; /* "founded in 2023, and led by A": the time is of the founding */
  if (claim->move.time.how && strcmp(claim->move.time.how, "sentence") == 0) {
    size_t time = s->from;
    while (time > s->floor && s->nodes[time].start > claim->move.time.start) time--;
    for (size_t i = time; i < s->from && s->nodes[i].clause == s->nodes[time].clause; i++) other_verb |= s->nodes[i].symbol == 'f';
    for (size_t i = time; i > s->floor && s->nodes[i].clause == s->nodes[time].clause; i--) other_verb |= s->nodes[i].symbol == 'f';
  }
  if (needs & NE_NEEDS_TIME && claim->move.time.end > claim->move.time.start && !other_verb) return true;
  if (needs & NE_NEEDS_NEW && role != NE_NONE && s->nodes[role].flags & NE_NODE_NEW) return true;
  if (needs & NE_NEEDS_FUTURE && claim->move.status == NE_PLANNED) return true;
  if (needs & NE_NEEDS_ORG && claim->org != NE_NONE && claim->told) return true;
  if (needs & NE_NEEDS_ROLE && claim->role != NE_NONE) return true;
  if (needs & NE_NEEDS_THEN && scan_for(s, s->from, s->node, '#')) return true;
  if (needs & NE_NEEDS_FUTURE)
    for (size_t i = s->floor; i < s->node; i++)
      if (s->nodes[i].symbol == 'F' && !value_is(&s->nodes[i], "object") && s->nodes[i].clause + 2 >= s->nodes[s->node].clause)
        return true;
  if (needs & NE_NEEDS_MOVE) {
    for (size_t i = s->floor; i < s->node; i++)
      if (ne_is_trigger(s->nodes[i].symbol) && !NE_ONE_OF(s->nodes[i].symbol, "bfg3")) return true;
    /* announced, or told beside others who take up posts */
    if (scan_for(s, s->from, s->node, 'L') || scan_for(s, s->node, s->ceiling, 't')) return true;
  }
  return false;
}
