#include "scene.h"

/* The organisation of a move is looked for in one place after another, from what the frame caught to what the article is about (the
 * list is at the end of this file). The first place that has one ends the search, and tells whether the sentence states it or only
 * hints at it. */

/* ---- Whose a self-reference is ---- */

/* Whether what stands at `index`, behind an organisation and perhaps a time, tells that it only reports. */
static bool reports(const ne_scene *s, size_t index) {
  while (index < s->node && NE_ONE_OF(s->nodes[index].symbol, "T")) index++;
  return s->nodes[index].symbol == 'V' && ne_node_says(&s->nodes[index], "report");
}

/* The one that announces: the subject of a verb of saying or deciding, before the trigger or at the end. */
static uint32_t announcer(const ne_scene *s) {
  for (size_t i = s->floor; i + 1 < s->node; i++) {
    size_t verb = symbol_at(s, i + 1) == NE_SYM_TIME ? i + 2 : i + 1;
    if (s->nodes[i].symbol == NE_SYM_ORG && NE_ONE_OF(symbol_at(s, verb), "LV") && symbol_at(s, i - 1) != 'y' && !reports(s, i + 1))
      return s->nodes[i].mention;
  }
  for (size_t i = s->node + 1; i + 2 < s->ceiling; i++) /* "the company named A, X said" */
    if (s->nodes[i].symbol == NE_SYM_COMMA && s->nodes[i + 1].symbol == NE_SYM_ORG && s->nodes[i + 2].symbol == 'V' && !reports(s, i + 2))
      return s->nodes[i + 1].mention;
  return NE_NONE;
}

/* An organisation that the sentence refers to as its own: the one that announces, the one named before, the topic. */
static uint32_t self_org(const ne_scene *s, const ne_node *who) {
  uint32_t own = who ? cluster_of(s, who->org) : NE_NONE, org = announcer(s);
  if (org != NE_NONE) return org;
  /* one who is somebody elsewhere joins another: the one that the text is about */
  if (own != NE_NONE && NE_TRIGGER_IS(s, "jr")) org = ne_topic_org(s->discourse, own);
  if (org != NE_NONE) return org;
  for (size_t i = s->node; i-- > s->floor;) {
    const ne_node *node = &s->nodes[i];
    if (node->symbol == NE_SYM_ORG && symbol_at(s, i - 1) != 'A') return node->mention;
    if (node->symbol != NE_SYM_PERSON && belongs(node)) return node->org;
  }
  /* who joins comes from elsewhere */
  if (NE_TRIGGER_IS(s, "j")) return ne_topic_org(s->discourse, own);
  if (who && belongs(who)) return who->org;
  /* "X's chief A retires, and the board appoints B": the one that somebody of the sentence belongs to */
  for (size_t i = s->node; i-- > s->floor;)
    if (s->nodes[i].symbol == NE_SYM_PERSON && belongs(&s->nodes[i])) return s->nodes[i].org;
  return ne_topic_org(s->discourse, NE_NONE);
}

uint32_t ne_org_of(const ne_scene *s, uint32_t node, const ne_node *who, const char **how) {
  const ne_node *n = &s->nodes[node];
  if (n->symbol == NE_SYM_ORG) return n->mention;
  if (n->symbol != NE_SYM_SELF && n->org != NE_SELF) return n->org;
  *how = "self-reference";
  uint32_t org = self_org(s, who);
  /* "He co-founded X. Later he left this company": the one named last, where the sentence itself names none */
  if (n->symbol == NE_SYM_SELF && NE_TRIGGER_IS(s, "lxv") && n->entry && !ne_node_says(n, "bare") && org == ne_topic_org(s->discourse, NE_NONE)) {
    uint32_t last = ne_last_org(s->discourse);
    if (last != NE_NONE) return last;
  }
  return org;
}

/* ---- Names that no list knows ---- */

/* Whether unknown text where an organisation is due looks like a name. */
static bool name_like(const ne_scene *s, const ne_node *node) { return ne_node_like_name(node, s->finder->text); }

/* ---- How a search ends ---- */

static bool take(const ne_search *q, ne_claim *claim, uint32_t org, const char *how, bool told) {
  if (org >= NE_SELF) return false;
  claim->move.org = filler_of(q->s, org, how);
  claim->org = cluster_of(q->s, org);
  claim->told = told;
  return true;
}

static bool take_unknown(const ne_search *q, ne_claim *claim, const ne_node *name, const char *how) {
  if (!name) return false;
  claim->move.org = (ne_filler){name->start, name->end, NE_NONE, how};
  claim->org = unknown_cluster(q->s, name);
  claim->told = true;
  return true;
}

/* The sentence states that there is none to be named. */
static bool take_none(ne_claim *claim, bool told) {
  claim->told = told;
  return true;
}

/* ---- What the frame caught ---- */

/* "A and B join X and Y respectively": the organisation of each. */
static bool respectively(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (q->people->count < 2 || q->org == NE_NONE || !scan_for(s, s->from, s->node, '=')) return false;
  size_t seen = 0;
  for (size_t i = q->org; i < s->ceiling && seen < q->people->count; i++) {
    if (s->nodes[i].symbol == NE_SYM_ORG) {
      if (seen++ == q->member) return take(q, claim, s->nodes[i].mention, "respectively", true);
    } else if (!NE_ONE_OF(s->nodes[i].symbol, "asuU")) {
      break;
    }
  }
  return false;
}

static bool of_frame(const ne_search *q, ne_claim *claim) {
  if (q->org == NE_NONE) return false;
  const ne_node *node = &q->s->nodes[q->org];
  if (NE_ONE_OF(node->symbol, "uU")) return name_like(q->s, node) ? take_unknown(q, claim, node, "unknown name") : take_none(claim, false);
  bool hint = q->loose && node->symbol == NE_SYM_SELF && !(q->joins && NE_TRIGGER_IS(q->s, "n"));
  /* "they left their posts": the organisation that the name phrase tells is nearer */
  if (hint && !q->joins && take(q, claim, q->who->org, "apposition", true)) return true;
  const char *how = "frame";
  uint32_t org = ne_org_of(q->s, q->org, q->who, &how);
  return take(q, claim, org, how, !hint);
}

static bool of_post(const ne_search *q, ne_claim *claim) {
  if (q->post == NE_NONE || q->s->nodes[q->post].org == NE_NONE) return false;
  const char *how = "post";
  uint32_t org = ne_org_of(q->s, q->post, q->who, &how);
  return take(q, claim, org, how, true);
}

/* A minister's post says all, and "he becomes chief of the same agency" tells of something unknown. */
static bool without_any(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  const ne_node *node = q->post == NE_NONE ? NULL : &s->nodes[q->post];
  uint32_t post = node && node->symbol == NE_SYM_ROLE ? node->role : q->joins ? NE_NONE : q->who->role;
  if (post < NE_SELF && s->finder->mentions->items[post].flags & NE_OFFICE) return take_none(claim, true);
  bool unknown = node && q->post >= s->node + 3 && symbol_at(s, q->post - 1) == 'D' && symbol_at(s, q->post - 2) == NE_SYM_UNKNOWN;
  return q->joins && unknown ? take_none(claim, true) : false;
}

/* ---- The name phrase ---- */

/* Whether an organisation is another than the one that the newcomer comes from or the leaver goes to. */
static bool fits(const ne_search *q, uint32_t org) { return org < NE_SELF && cluster_of(q->s, org) != q->elsewhere; }

static bool of_leaver(const ne_search *q, ne_claim *claim) {
  if (q->joins || q->who->org == NE_NONE) return false;
  bool self = q->who->org == NE_SELF;
  return take(q, claim, self ? self_org(q->s, q->who) : q->who->org, self ? "self-reference" : "apposition", true);
}

static bool of_newcomer(const ne_search *q, ne_claim *claim) {
  if (!q->joins || !belongs(q->who) || !fits(q, q->who->org)) return false;
  return take(q, claim, q->who->org, "apposition", !q->loose && !NE_TRIGGER_IS(q->s, "c"));
}

/* The unknown name that a remark in brackets is about: "Acme (co-founder Mira later left)". */
static bool before_bracket(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (s->from < 2) return false;
  const char *bytes = s->finder->text->bytes;
  const ne_node *bracket = &s->nodes[s->from - 1], *owner = &s->nodes[s->from - 2];
  bool open = bytes[bracket->start] == '(' ||
              (bracket->end - bracket->start == 3 && memcmp(bytes + bracket->start, "\xEF\xBC\x88", 3) == 0);
  if (!open || owner->symbol != NE_SYM_SHORT || !(owner->flags & NE_NODE_LATIN) || !name_like(s, owner)) return false;
  for (size_t i = s->from; i < s->node; i++)
    if (s->nodes[i].symbol == NE_SYM_PERSON && s->nodes[i].role != NE_NONE && s->nodes[i].org >= NE_SELF)
      return take_unknown(q, claim, owner, "before the bracket");
  return false;
}

/* 从|Acme|辞职: what stands between "from" and the trigger. */
static const ne_node *from_unknown(const ne_scene *s) {
  size_t i = s->node;
  while (i > s->from + 1 && NE_ONE_OF(s->nodes[i - 1].symbol, "LF")) i--;
  return i > s->from + 1 && s->nodes[i - 1].symbol == NE_SYM_SHORT && s->nodes[i - 2].symbol == 'e' ? &s->nodes[i - 1] : NULL;
}

/* A name that no list knows where an organisation is due, beside the trigger or the person: Acme|的CTO|某某, 「某图」创始人|某某 as
 * leavers, Acme|任命. */
static bool unknown_beside(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  const ne_node *name = NULL;
  size_t at = q->people->at;
  if (NE_TRIGGER_IS(s, "nd")) {
    if (s->node == s->from + 1) name = &s->nodes[s->from];
  } else if (NE_TRIGGER_IS(s, "lx") && from_unknown(s)) {
    name = from_unknown(s);
  } else if (NE_TRIGGER_IS(s, "lxv") && symbol_at(s, at) == NE_SYM_PERSON && s->nodes[at].role != NE_NONE && at > s->floor) {
    if (at > s->floor + 2 && s->nodes[at - 1].symbol == NE_SYM_QUOTE && s->nodes[at - 3].symbol == NE_SYM_QUOTE) {
      name = &s->nodes[at - 2];
      return NE_ONE_OF(name->symbol, "uU") && name_like(s, name) && take_unknown(q, claim, name, "unknown name");
    }
    if (s->nodes[at - 1].symbol == 'D' && at > s->floor + 1) at--;
    name = &s->nodes[at - 1];
  }
  return name && name->symbol == NE_SYM_SHORT && name->flags & NE_NODE_LATIN && name_like(s, name) &&
         take_unknown(q, claim, name, "unknown name");
}

/* ---- The sentence ---- */

/* The nearest before the trigger in its clause. */
static bool in_clause(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  bool agent = NE_TRIGGER_IS(s, NE_ORG_ACTS), takes = NE_TRIGGER_IS(s, NE_TAKES_POST);
  for (size_t i = s->node; i-- > s->from;) {
    const ne_node *node = &s->nodes[i];
    char before = symbol_at(s, i - 1);
    bool governed = NE_ONE_OF(before, "yE") || (before == 'e' && (agent || takes)) || (NE_ONE_OF(before, NE_ENTERS_ORG) && !takes);
    if (node->symbol == NE_SYM_ORG && !governed && fits(q, node->mention)) return take(q, claim, node->mention, "sentence", true);
    if (node->symbol == NE_SYM_SELF && agent) return take(q, claim, self_org(s, NULL), "sentence", !q->loose);
  }
  return false;
}

/* Who appoints and dismisses is often the first word of the sentence. */
static bool at_beginning(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (!NE_TRIGGER_IS(s, NE_ORG_ACTS)) return false;
  for (size_t i = s->floor; i < s->from; i++) {
    bool org = s->nodes[i].symbol == NE_SYM_ORG;
    if (org && i + 1 < s->from && reports(s, i + 1)) { /* 新浪科技讯 8月3日消息，… */
      while (i + 1 < s->from && s->nodes[i + 1].clause == s->nodes[i].clause) i++;
      continue;
    }
    if (org && (i == 0 || NE_ONE_OF(s->nodes[i - 1].symbol, "T,"))) return take(q, claim, s->nodes[i].mention, "sentence", true);
    if (s->nodes[i].symbol != NE_SYM_TIME) break;
  }
  return false;
}

/* "He joined X in 2016 and became its CTO, and left in 2020": the one that the leaver came to in a clause before. */
static bool entered_before(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (q->joins || q->who->symbol != NE_SYM_PERSON || !NE_TRIGGER_IS(s, NE_LEAVES)) return false;
  for (size_t i = s->node; i-- > s->floor + 1 && s->nodes[i].symbol != NE_SYM_SEMICOLON;) {
    const ne_node *node = &s->nodes[i];
    char before = s->nodes[i - 1].symbol;
    bool another = node->symbol == NE_SYM_PERSON && cluster_of(s, node->mention) != cluster_of(s, q->who->mention);
    if (NE_ONE_OF(node->symbol, "QGK") || (another && i < s->from)) break; /* in the clause itself: who goes along */
    if (node->symbol == NE_SYM_ORG && NE_ONE_OF(before, "jr")) return take(q, claim, node->mention, "clause before", !q->loose);
    if (node->symbol == NE_SYM_ROLE && node->org < NE_SELF && NE_ONE_OF(before, "bt3"))
      return take(q, claim, node->org, "clause before", !q->loose);
  }
  return false;
}

/* 美团副总裁、到店负责人某某将出任…: that of a post in the clause. */
static bool of_post_in_clause(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  if (NE_TRIGGER_IS(s, NE_ORG_ACTS)) return false;
  for (size_t i = s->node; i-- > s->from;)
    if (s->nodes[i].symbol == NE_SYM_ROLE && belongs(&s->nodes[i]) && fits(q, s->nodes[i].org))
      return take(q, claim, s->nodes[i].org, "sentence", !q->loose);
  return false;
}

/* The first of the nearest clause before that has one. */
static bool in_clauses_before(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  size_t i = s->from;
  for (int clauses = 0; i > s->floor && clauses < 4 && s->nodes[i - 1].symbol != NE_SYM_SEMICOLON; clauses++) {
    uint16_t clause = s->nodes[i - 1].clause;
    uint32_t found = NE_NONE;
    while (i > s->floor && s->nodes[i - 1].clause == clause) {
      const ne_node *node = &s->nodes[--i];
      char before = symbol_at(s, i - 1);
      bool org = node->symbol == NE_SYM_ORG;
      if (org && NE_ONE_OF(before, NE_ENTERS_ORG) && NE_TRIGGER_IS(s, NE_TAKES_POST))
        return take(q, claim, node->mention, "sentence", !q->loose);
      /* "with X", "who previously worked at X", 告诉财新记者, X报道 */
      bool aside = NE_ONE_OF(before, "yjwr@V") || reports(s, i + 1);
      if (org && !aside && fits(q, node->mention)) found = node->mention;
      else if (NE_ONE_OF(node->symbol, "RPQ") && belongs(node) && fits(q, node->org)) found = node->org;
    }
    if (take(q, claim, found, "sentence", !q->loose)) return true;
  }
  return false;
}

/* The one that the next clause begins with: "after Mira resigned, OpenAI announced ...". */
static bool in_clause_after(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  size_t i = s->to;
  while (i < s->ceiling && i < s->to + 4 && NE_ONE_OF(s->nodes[i].symbol, "uUCKT")) i++;
  if (q->joins || i >= s->ceiling || i >= s->to + 4 || s->nodes[i].symbol != NE_SYM_ORG) return false;
  return !(i + 1 < s->ceiling && reports(s, i + 1)) && take(q, claim, s->nodes[i].mention, "clause after", false);
}

/* One that stands behind the trigger with "at", "of", "with", "to". */
static bool behind_trigger(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->node + 1; i < s->to && i < s->node + 10 && !NE_ONE_OF(s->nodes[i].symbol, "jwrfgE"); i++)
    if (s->nodes[i].symbol == NE_SYM_ORG && NE_ONE_OF(s->nodes[i - 1].symbol, "ikYe") && fits(q, s->nodes[i].mention))
      return take(q, claim, s->nodes[i].mention, "behind", q->joins && !q->loose);
  return false;
}

/* ---- Further away: what only hints at it ---- */

/* What the article has told of the leaver. */
static bool told_of_leaver(const ne_search *q, ne_claim *claim) {
  if (q->joins || q->who->symbol != NE_SYM_PERSON) return false;
  const ne_tie *tie = ne_tie_of(q->s->discourse, cluster_of(q->s, q->who->mention));
  return tie && take(q, claim, tie->former_org != NE_NONE ? tie->former_org : tie->org, "article", false);
}

/* "Apple's Tim Cook said that Mira Murati resigned"; 百川联合创始人甲已离职，另一名联合创始人乙也已离开 */
static bool of_another(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->node; i-- > s->floor;) {
    const ne_node *other = &s->nodes[i];
    if (other->symbol == NE_SYM_PERSON && belongs(other) && fits(q, other->org) &&
        cluster_of(s, other->mention) != cluster_of(s, q->who->mention))
      return take(q, claim, other->org, "sentence", false);
  }
  return false;
}

/* "..., a spokesman for X said" */
static bool of_spokesman(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->to; i + 3 < s->ceiling; i++)
    if (NE_ONE_OF(s->nodes[i].symbol, "KR") && s->nodes[i + 1].symbol == 'E' && s->nodes[i + 2].symbol == NE_SYM_ORG && s->nodes[i + 3].symbol == 'V')
      return take(q, claim, s->nodes[i + 2].mention, "spokesman", false);
  return false;
}

static bool of_topic(const ne_search *q, ne_claim *claim) {
  claim->told = false;
  return take(q, claim, ne_topic_org(q->s->discourse, q->elsewhere), "topic", false);
}

bool ne_find_org(const ne_search *q, ne_claim *claim) {
  static const ne_place places[] = {respectively, of_frame, of_post, without_any, of_leaver, before_bracket, unknown_beside, in_clause,
                                    at_beginning, entered_before, of_post_in_clause, in_clauses_before, of_newcomer, in_clause_after,
                                    behind_trigger, told_of_leaver, of_another, of_spokesman, of_topic};
  bool found = ne_search_places(q, claim, places, sizeof places / sizeof *places);
  /* "his appointment surprised many": an echo, which says nothing of the place */
  if (q->joins && q->org == NE_NONE && NE_TRIGGER_IS(q->s, "n") && q->s->node > q->s->from && symbol_at(q->s, q->s->node - 1) == 'D')
    claim->told = false;
  return found;
}
