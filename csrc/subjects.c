#include "scene.h"

static void add_people(const ne_scene *s, ne_people *who, const ne_node *node, const char *how) {
  who->how = how;
  if (node->symbol == NE_SYM_ROLE) { /* one unnamed holder of a post */
    if (who->count < PEOPLE_MAX) {
      ne_node *holder = &who->items[who->count++];
      *holder = *node;
      holder->symbol = NE_SYM_GROUP;
      holder->number = 1;
    }
  } else if (node->symbol == NE_SYM_PERSON || node->symbol == NE_SYM_GROUP) {
    if (who->count < PEOPLE_MAX) who->items[who->count++] = *node;
  } else if (node->symbol == NE_SYM_PEOPLE) {
    for (uint32_t i = 0; i < node->count && who->count < PEOPLE_MAX; i++) {
      const ne_node *member = &s->line->members.items[node->first + i];
      /* "he and B" */
      if (member->symbol == NE_SYM_PRONOUN) member = ne_antecedent(s->discourse, s->line, (size_t)(node - s->nodes));
      if (member) who->items[who->count++] = *member;
    }
  }
}

/* People whose names a list will tell: a pattern for the claims about them, no claim itself. */
static void add_crowd(ne_people *who, const ne_node *node) {
  who->items[who->count] = *node;
  who->items[who->count].symbol = NE_SYM_CROWD;
  who->items[who->count++].number = -1;
  who->how = "list";
}

/* 二人, 两人: the number and no more, after as many names: those. */
static bool both_told(const ne_scene *s, ne_people *who, size_t index) {
  const ne_node *node = &s->nodes[index];
  if (node->mention >= NE_SELF || node->number < 2 || node->role != NE_NONE || node->org != NE_NONE) return false;
  const ne_mention *count = &s->finder->mentions->items[node->mention];
  if (count->end - count->start > 6 || node->end != count->end) return false;
  size_t members;
  const ne_node *named = ne_antecedents(s->discourse, s->line, index, &members);
  if (members != (size_t)node->number) return false;
  for (size_t i = 0; i < members; i++) add_people(s, who, &named[i], "pronoun");
  return true;
}

void ne_resolve_people(const ne_scene *s, ne_people *who, size_t index, const char *how) {
  const ne_node *node = &s->nodes[index];
  who->at = index;
  if (NE_ONE_OF(node->symbol, "HI")) {
    const ne_node *antecedent = ne_antecedent(s->discourse, s->line, index);
    if (antecedent) add_people(s, who, antecedent, node->symbol == 'I' ? "speaker" : "pronoun");
  } else if (node->symbol == NE_SYM_PRONOUNS) {
    size_t count;
    const ne_node *members = ne_antecedents(s->discourse, s->line, index, &count);
    for (size_t i = 0; i < count; i++) add_people(s, who, &members[i], "pronoun");
  } else if (node->symbol == NE_SYM_GROUP && both_told(s, who, index)) {
    return;
  } else {
    add_people(s, who, node, how);
    /* "A leads ten of them away": the leader goes too */
    if (node->symbol == NE_SYM_GROUP && index > s->from + 1 && s->nodes[index - 1].symbol == '^' &&
        NE_ONE_OF(s->nodes[index - 2].symbol, "PQG"))
      add_people(s, who, &s->nodes[index - 2], how);
    else if (node->symbol == NE_SYM_GROUP && index == s->from + 1 && s->nodes[s->from].symbol == '^') { /* in a clause of its own */
      const ne_node *leader = ne_subject_before(s->line, index);
      if (leader && NE_ONE_OF(leader->symbol, "PG")) add_people(s, who, leader, "clause before");
    }
  }
}

/* Whether a clause may take its subject from a sentence before: nothing unknown stands where its own would. */
static bool open_subject(const ne_scene *s) {
  for (size_t i = s->from; i < s->node; i++)
    if (NE_ONE_OF(s->nodes[i].symbol, "UKWCRG")) return false;
  return true;
}

/* Whether the trigger's clause goes on from what was told before: it has a time, a person, "then", "will" or "announced". Without
 * any, "joining X" invites the reader or is a subject itself. */
static bool tied_back(const ne_scene *s) {
  for (size_t i = s->from; i < s->node; i++)
    if (NE_ONE_OF(s->nodes[i].symbol, "T#@FLZePQHJ")) return true;
  return false;
}

/* "in 2020, together with his sister Daniela, left": she goes along with the subject of the clause before. */
static size_t companion(const ne_scene *s) {
  size_t i = s->from;
  while (i < s->node && NE_ONE_OF(s->nodes[i].symbol, "T#@")) i++;
  if (i == s->node || s->nodes[i].symbol != 'a' || ne_node_says(&s->nodes[i], "list") || ne_node_says(&s->nodes[i], "clause"))
    return NE_NONE;
  i += i + 1 < s->node && NE_ONE_OF(s->nodes[i + 1].symbol, "u") ? 2 : 1;
  return i + 1 == s->node && s->nodes[i].symbol == NE_SYM_PERSON ? i : NE_NONE;
}

/* What somebody before the trigger in its clause may be. */
typedef enum part { SUBJECT, OBJECT, OWNER } part;

static part part_of_person(const ne_scene *s, size_t i) {
  bool last = i + 1 == s->node;
  char next = s->nodes[i + 1].symbol, before = i > s->from ? s->nodes[i - 1].symbol : 0, twice = i > s->from + 1 ? s->nodes[i - 2].symbol : 0;
  const ne_node *word = before ? &s->nodes[i - 1] : NULL;
  if (NE_ONE_OF(before, "uK") && twice == 'e' && NE_ONE_OF(next, "u")) return OBJECT;
  if (before == 'i' && !last && next == 'D') return OBJECT;
  /* "many users left after he bought it": the time of the move has a subject of its own */
  if (before == 'i' && NE_TRIGGER_IS(s, "lxv") && scan_for(s, i + 1, s->node, '#') && scan_for(s, s->from, i - 1, NE_SYM_CROWD)) return OBJECT;
  /* who is told or helped to do it; "with Mira taking over"; "today is my last day at" */
  if (before == 'y' && (ne_node_says(word, "person") || (last && ne_node_says(word, "absolute")))) return SUBJECT;
  if (before == 'B' && last && NE_ONE_OF(s->nodes[i].symbol, "IH")) return SUBJECT;
  if (before == 'e' && (ne_is_trigger(next) || NE_ONE_OF(next, "LFi#T"))) return SUBJECT;
  if (NE_ONE_OF(before, "yBEecdzpx") || (before == 'Y' && !NE_TRIGGER_IS(s, "tb3cj"))) return OBJECT;
  /* "most of her team was dismissed": the owner is not the one who moves */
  if (i + 2 < s->node && next == 'D' && NE_ONE_OF(s->nodes[i + 2].symbol, "UKWG")) return OWNER;
  if (companion(s) == i) return OBJECT;
  if (before != 'a') return SUBJECT;
  /* "the head of Windows and Surface, Mira": what is led is no second subject; "and Mira will": a clause of its own */
  if (NE_ONE_OF(twice, "WOU") && s->nodes[i].role != NE_NONE) return SUBJECT;
  if (ne_node_says(word, "clause") && NE_ONE_OF(next, "BFL")) return SUBJECT;
  return twice && !NE_ONE_OF(twice, "PQGHJIRK") ? OBJECT : SUBJECT;
}

static part part_of_crowd(const ne_scene *s, size_t i) {
  char before = i > s->from ? s->nodes[i - 1].symbol : 0, twice = i > s->from + 1 ? s->nodes[i - 2].symbol : 0;
  /* what stands with somebody else, but not "his business partners left" */
  bool owned = i + 1 == s->node && i == s->from + 2 && before == 'u';
  if (NE_ONE_OF(before, "uUiOSk") && NE_ONE_OF(s->nodes[s->from].symbol, "PQH") && s->nodes[s->from + 1].symbol != 'D' && !owned) return OBJECT;
  if (before == 'E' && i + 1 < s->node && s->nodes[i + 1].symbol == 'V') return OBJECT; /* who is told of it */
  if (before == '^') return OBJECT; /* 带着核心成员|离职: the leader goes too */
  return before == 'e' || (NE_ONE_OF(before, "uU") && twice == 'e') ? OBJECT : SUBJECT;
}

/* The subject within the trigger's own clause: the nearest person that is no object of something else. `*closed` tells that
 * somebody or something else is the subject, so that none is to be looked for further away. */
static size_t own_subject(const ne_scene *s, bool *closed) {
  *closed = false;
  if (!ne_sets_meet(s->line->symbols, NE_SET("PQGHJIKMOSWC"))) return NE_NONE;
  for (size_t i = s->node; i-- > s->from;) {
    char symbol = s->nodes[i].symbol, before = i > s->from ? s->nodes[i - 1].symbol : 0;
    if (NE_ONE_OF(symbol, "PQGHJI")) {
      part is = part_of_person(s, i);
      if (is == SUBJECT) return i;
      *closed |= is == OWNER;
    } else if (symbol == NE_SYM_CROWD && part_of_crowd(s, i) == SUBJECT) {
      *closed = true;
      return NE_NONE;
    } else if (NE_ONE_OF(symbol, "OSWC") && !NE_ONE_OF(before, "eiEByZkxjlvrDfgwt") && !NE_TRIGGER_IS(s, NE_ORG_ACTS)) {
      /* but not "X said the head of its unit resigned" */
      if (i + 1 == s->node || !NE_ONE_OF(s->nodes[i + 1].symbol, "DV")) *closed = true;
    }
  }
  return NE_NONE;
}

/* "After leaving X, Mira founded ...": a clause that begins the sentence with its verb has the subject of the next. */
static const ne_node *subject_ahead(const ne_scene *s, bool *linked) {
  *linked = false;
  for (size_t i = 0; i < s->node; i++)
    if (!NE_ONE_OF(s->nodes[i].symbol, "#@iuTeAS") && !(s->nodes[i].symbol == NE_SYM_ORG && i > 0 && s->nodes[i - 1].symbol == 'e')) return NULL;
  for (size_t i = 0; i < s->to; i++) *linked |= NE_ONE_OF(s->nodes[i].symbol, "#@c");
  if (!*linked || s->to >= s->line->nodes.count || s->nodes[s->to - 1].symbol != ',') return NULL;
  for (size_t i = s->to; i < s->ceiling && i < s->to + 4; i++) {
    if (NE_ONE_OF(s->nodes[i].symbol, "PQGH")) return &s->nodes[i];
    if (!NE_ONE_OF(s->nodes[i].symbol, "uUTKq")) break;
  }
  return NULL;
}

/* Whether somebody that no list knows is the subject: 十时裕树|将…担任, Beitler|成为. */
static bool unknown_subject(const ne_scene *s) {
  const ne_node *first = &s->nodes[s->from];
  if (s->from == s->node || !NE_ONE_OF(first->symbol, "uU")) return false;
  char next = s->nodes[s->from + 1].symbol, initial = s->finder->text->bytes[first->start];
  bool begins = s->from == 0 && (unsigned char)s->finder->text->bytes[s->nodes[s->node].start] < 0x80; /* with a capital, whatever it is */
  if (s->from + 1 == s->node) return !begins && first->symbol == NE_SYM_SHORT && first->flags & NE_NODE_LATIN && initial >= 'A' && initial <= 'Z';
  return NE_ONE_OF(next, "F") && first->end - first->start >= 9 && first->end - first->start <= 18 && !(first->flags & NE_NODE_LATIN);
}

/* "A left, along with B" and "A, along with B, left": B too. */
static void add_companions(const ne_scene *s, ne_people *who, size_t own) {
  if (!who->count || NE_ONE_OF(s->nodes[own].symbol, "G")) return;
  for (size_t i = own + 1; i + 1 < s->ceiling && i < s->node + 12 && s->nodes[i].symbol != NE_SYM_SEMICOLON; i++)
    if (s->nodes[i].symbol == 'y' && ne_node_says(&s->nodes[i], "joint") && NE_ONE_OF(s->nodes[i + 1].symbol, "PQ")) {
      add_people(s, who, &s->nodes[i + 1], "own clause");
      return;
    }
}

/* Whether an unnamed holder of a post stands at a node. */
static bool holder_at(const ne_scene *s, size_t index) {
  return index >= s->from && index < s->node && s->nodes[index].symbol == NE_SYM_ROLE && !(s->nodes[index].flags & NE_NODE_FORMER);
}

/* "its chief resigned": one unnamed holder of a post leaves. */
static bool unnamed_holder(const ne_scene *s, ne_people *who) {
  if (!NE_TRIGGER_IS(s, "lxv")) return false;
  size_t end = s->node;
  while (end > s->from && NE_ONE_OF(s->nodes[end - 1].symbol, "TFL#~i")) end--;
  /* "the head of its networks unit resigned": the unit */
  size_t unit = end;
  while (unit > s->from && unit + 5 > end && NE_ONE_OF(s->nodes[unit - 1].symbol, "SuUODC")) unit--;
  size_t holder = end - 1;
  if (unit < end && unit > s->from) {
    const ne_node *owner = &s->nodes[unit - 1];
    /* the post without an owner behind it is the owner: what is his is not he */
    bool his = s->nodes[unit].symbol == 'D' && owner->symbol == NE_SYM_ROLE && owner->role < NE_SELF &&
               owner->end == s->finder->mentions->items[owner->role].end;
    if (owner->symbol == 'k' && holder_at(s, unit - 2)) {
      ne_resolve_people(s, who, unit - 2, "own clause");
      return true;
    }
    if (!his && holder_at(s, unit - 1) && owner->org != NE_NONE) { /* "of its" is in the post */
      ne_resolve_people(s, who, unit - 1, "own clause");
      if (who->count) who->items[0].end = s->nodes[end - 1].end;
      return true;
    }
  }
  if (!holder_at(s, holder)) return false;
  bool owned = s->nodes[holder].org != NE_NONE || (holder > s->from && NE_ONE_OF(s->nodes[holder - 1].symbol, "DHS"));
  bool counted = holder > s->from + 1 && s->nodes[holder - 2].symbol == NE_SYM_AMOUNT; /* three in four of the accountants */
  if (!owned || counted) return false;
  ne_resolve_people(s, who, holder, "own clause");
  return true;
}

/* The subject of the clause after; true as well where the clause has to have its subject from there, and there is none. */
static bool of_clause_after(const ne_scene *s, ne_people *who) {
  bool linked;
  const ne_node *ahead = subject_ahead(s, &linked);
  if (ahead) ne_resolve_people(s, who, (size_t)(ahead - s->nodes), "clause after");
  return ahead || linked;
}

static bool of_clause_before(const ne_scene *s, ne_people *who) {
  const ne_node *subject = ne_subject_before(s->line, s->node);
  if (!subject) return false;
  ne_resolve_people(s, who, (size_t)(subject - s->nodes), "clause before");
  add_companions(s, who, (size_t)(subject - s->nodes));
  size_t along = companion(s);
  if (along != NE_NONE) add_people(s, who, &s->nodes[along], "own clause");
  return true;
}

/* "The former Portsmouth boss replaces ...": the one spoken of, told by what he was. */
static bool of_former_post(const ne_scene *s, ne_people *who) {
  const ne_node *post = &s->nodes[s->from];
  if (s->node != s->from + 1 || post->symbol != NE_SYM_ROLE || !(post->flags & NE_NODE_FORMER) ||
      s->discourse->subject.symbol != NE_SYM_PERSON || s->discourse->sentence - s->discourse->subject_sentence > 1)
    return false;
  ne_node known = s->discourse->subject;
  known.org = post->org;
  known.flags |= NE_NODE_FORMER;
  add_people(s, who, &known, "sentence before");
  return true;
}

static void of_sentence_before(const ne_scene *s, ne_people *who) {
  if (scan_for(s, s->floor, s->node, NE_SYM_CROWD) || (NE_TRIGGER_IS(s, "j") && !tied_back(s)) || !open_subject(s)) return;
  if (s->discourse->subject.symbol && s->discourse->sentence - s->discourse->subject_sentence <= 2)
    add_people(s, who, &s->discourse->subject, "sentence before");
}

void ne_find_people(const ne_scene *s, const ne_frame_event *event, ne_people *who) {
  who->count = 0;
  who->how = NULL;
  who->at = NE_NONE;
  uint32_t node = caught(s, event, NE_SLOT_PERSON);
  if (node != NE_NONE) {
    ne_resolve_people(s, who, node, "frame");
    return;
  }
  const ne_frame *frame = s->framed->frame;
  bool closed = false;
  size_t own = frame->inherits ? own_subject(s, &closed) : NE_NONE;
  if (own != NE_NONE) {
    ne_resolve_people(s, who, own, "own clause");
    add_companions(s, who, own);
    return;
  }
  if (!frame->inherits || closed) {
    const ne_node *last = &s->nodes[s->line->nodes.count - 1];
    bool list_follows = last->symbol == NE_SYM_COLON && s->line->nodes.count - s->node < NE_WINDOW;
    if (list_follows) add_crowd(who, last);
    return;
  }
  if (unnamed_holder(s, who) || frame->near || unknown_subject(s) || of_clause_after(s, who) || of_clause_before(s, who)) return;
  if (event->type == NE_APPOINTMENT && of_former_post(s, who)) return;
  of_sentence_before(s, who);
}
