#include "scene.h"

/* The post of a move is looked for in one place after another; the list is at the end of this file. */

static bool take(const ne_search *q, ne_claim *claim, uint32_t role, const char *how) {
  if (role >= NE_SELF) return false;
  claim->move.role = filler_of(q->s, role, how);
  claim->role = cluster_of(q->s, role);
  return true;
}

/* Whether the frame caught one. */
static bool caught_post(const ne_search *q) { return symbol_at(q->s, q->post) == NE_SYM_ROLE; }

/* The one that the frame caught; "A and B take over as X and Y respectively". */
static bool of_frame(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (!caught_post(q)) return false;
  const ne_node *post = &s->nodes[q->post];
  if (q->people->count > 1 && post->count == q->people->count) {
    post = &s->line->members.items[post->first + q->member];
    if (post->org < NE_SELF) {
      claim->move.org = filler_of(s, post->org, "respectively");
      claim->org = cluster_of(s, post->org);
    }
  }
  return take(q, claim, post->role, "frame");
}

/* Whether the post in the name phrase is one at another organisation than is left: 特斯拉前总监某某离开了OpenAI. */
static bool held_elsewhere(const ne_scene *s, const ne_node *who, const ne_claim *claim) {
  if (!(who->flags & NE_NODE_FORMER) || who->org >= NE_SELF || !claim->told || claim->move.org.mention >= NE_SELF ||
      cluster_of(s, who->org) == claim->org)
    return false;
  const ne_mention *own = &s->finder->mentions->items[who->org], *left = &s->finder->mentions->items[claim->move.org.mention];
  uint32_t m = own->end - own->start, n = left->end - left->start, least = m < n ? m : n;
  return memcmp(s->finder->text->bytes + own->start, s->finder->text->bytes + left->start, least) != 0; /* a branch of it is no other */
}

/* The one that a leaver has: in the name phrase, or told beside it. */
static bool of_leaver(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (q->joins || caught_post(q)) return false;
  const ne_node *who = q->who;
  if (!held_elsewhere(s, who, claim) && take(q, claim, who->role, "apposition")) return true;
  for (size_t i = s->from; i + 1 < s->node; i++) /* "retires from the post of" */
    if (s->nodes[i].symbol == 'e' && s->nodes[i + 1].symbol == NE_SYM_ROLE) return take(q, claim, s->nodes[i + 1].role, "apposition");
  /* "After nine years as chief executive of X, Mira is leaving" */
  size_t ahead = s->from - 2;
  if (s->from >= s->floor + 4 && s->nodes[s->from - 1].symbol == NE_SYM_COMMA && s->nodes[ahead].symbol == NE_SYM_ROLE &&
      s->nodes[ahead - 1].symbol == 'Z' && s->nodes[ahead].clause == 0 && s->nodes[0].symbol == '#')
    return take(q, claim, s->nodes[ahead].role, "apposition");
  return q->people->count == 1 && symbol_at(s, q->people->at) == NE_SYM_PERSON && symbol_at(s, q->people->at + 1) == NE_SYM_ROLE &&
         take(q, claim, s->nodes[q->people->at + 1].role, "apposition");
}

/* The new one in the name phrase of who is appointed: 任命新任首席执行官某某. */
static bool of_newcomer(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  const ne_node *who = q->who;
  bool named = NE_TRIGGER_IS(s, "n"), behind = q->people->at != NE_NONE && q->people->at > s->node, is_new = who->flags & NE_NODE_NEW;
  if (!q->joins || caught_post(q) || !(named || (NE_TRIGGER_IS(s, "tc") && q->people->at != NE_NONE))) return false;
  if (who->flags & NE_NODE_FORMER || (who->org < NE_SELF && cluster_of(s, who->org) != claim->org) || !(is_new || (named && behind)))
    return false;
  uint32_t role = who->role == NE_NONE && q->people->count > 1 ? q->people->items[0].role : who->role;
  /* "drafted in its UK chief executive Bill Morrow": the post that he has, where the new one stands behind the name */
  bool held = !is_new && (who->org == NE_SELF || has_habit(s, NE_HABIT_HELD_POST)) && !scan_for(s, s->node, q->people->at, NE_SYM_COMMA);
  if (held && role < NE_SELF && who->mention < NE_SELF && s->finder->mentions->items[role].start < s->finder->mentions->items[who->mention].start)
    return false;
  return take(q, claim, role, "apposition");
}

/* CEO一职由某某接任 */
static bool before_agent(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (!NE_TRIGGER_IS(s, "ctb") || q->people->at == NE_NONE || q->people->at <= s->floor + 1 || s->nodes[q->people->at - 1].symbol != 'Y') return false;
  size_t post = q->people->at - 2;
  while (post > s->floor && NE_ONE_OF(s->nodes[post].symbol, "FTu")) post--;
  return s->nodes[post].symbol == NE_SYM_ROLE && take(q, claim, s->nodes[post].role, "frame");
}

/* "the founding members are": the trigger itself begins with the post. */
static bool in_trigger(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  const ne_node *trigger = &s->nodes[s->node];
  if (trigger->symbol != '1' || !trigger->entry || !trigger->entry->value) return false;
  claim->move.role = (ne_filler){trigger->start, trigger->start + (uint32_t)strlen(trigger->entry->value), NE_NONE, "trigger"};
  return true;
}

/* "two vice presidents": the noun that is counted is a post. */
static bool counted(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  const ne_node *who = q->who;
  if (who->symbol != NE_SYM_GROUP || who->mention >= NE_SELF) return false;
  const ne_mention *count = &s->finder->mentions->items[who->mention];
  if (count->head_end <= count->head_start) return false;
  uint32_t length = 0, entry = ne_lexicon_longest(s->finder->lexicon, NE_LAYER_ROLE, s->finder->text->bytes, count->head_start,
                                                  count->head_end, count->head_start, &length);
  if (entry == NE_NONE || length != count->head_end - count->head_start || !ne_lexicon_as(s->finder->lexicon, entry, NE_CLASS_ROLE_HEAD))
    return false;
  claim->move.role = (ne_filler){count->head_start, count->head_end, NE_NONE, "group"};
  return true;
}

bool ne_find_post(const ne_search *q, ne_claim *claim) {
  static const ne_place places[] = {of_frame, of_leaver, of_newcomer, before_agent, in_trigger, counted};
  return ne_search_places(q, claim, places, sizeof places / sizeof *places);
}
