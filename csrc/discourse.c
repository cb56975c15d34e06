#include "discourse.h"

#include <math.h>
#include <string.h>

enum {
  WINDOW = 64,        /* nodes of a line that are looked at on either side */
  SUBJECT_REACH = 8,  /* sentences that a pronoun looks back */
  SPEAKER_REACH = 60  /* sentences of a letter */
};

void ne_discourse_begin(ne_discourse *discourse, const ne_mention_list *mentions, ne_arena *arena) {
  memset(discourse, 0, sizeof *discourse);
  discourse->mentions = mentions;
  discourse->arena = arena;
  discourse->tie_mask = 31;
  discourse->ties = ne_alloc(arena, (discourse->tie_mask + 1) * sizeof *discourse->ties);
  for (size_t i = 0; i <= discourse->tie_mask; i++) discourse->ties[i].person = NE_NONE;
}

static ne_tie *tie_place(const ne_discourse *discourse, uint32_t person) {
  size_t place = (person * 2654435761u) & discourse->tie_mask;
  while (discourse->ties[place].person != NE_NONE && discourse->ties[place].person != person)
    place = (place + 1) & discourse->tie_mask;
  return &discourse->ties[place];
}

const ne_tie *ne_tie_of(const ne_discourse *discourse, uint32_t person) {
  const ne_tie *tie = tie_place(discourse, person);
  return tie->person == person && person != NE_NONE ? tie : NULL;
}

/* The place of a person in the table, which grows where it is half full. */
static ne_tie *tie_for(ne_discourse *discourse, uint32_t person) {
  ne_tie *tie = tie_place(discourse, person);
  if (tie->person == person) return tie;
  if (2 * ++discourse->tie_count > discourse->tie_mask) {
    ne_tie *old = discourse->ties;
    size_t count = discourse->tie_mask + 1;
    discourse->tie_mask = discourse->tie_mask * 2 + 1;
    discourse->ties = ne_alloc(discourse->arena, (discourse->tie_mask + 1) * sizeof *discourse->ties);
    for (size_t i = 0; i <= discourse->tie_mask; i++) discourse->ties[i].person = NE_NONE;
    for (size_t i = 0; i < count; i++)
      if (old[i].person != NE_NONE) *tie_place(discourse, old[i].person) = old[i];
    tie = tie_place(discourse, person);
  }
  *tie = (ne_tie){person, NE_NONE, NE_NONE, NE_NONE, NE_NONE, NE_NONE, NE_NONE};
  return tie;
}

/* Notes the first post and organisation that a person is given, apart for those of the past. */
static void note_tie(ne_discourse *discourse, uint32_t mention, uint32_t role, uint32_t org, bool former) {
  if (org >= NE_SELF) org = NE_NONE;
  if (role == NE_NONE && org == NE_NONE) return;
  ne_tie *tie = tie_for(discourse, discourse->mentions->items[mention].cluster);
  uint32_t *roles = former ? &tie->former_role : &tie->role, *orgs = former ? &tie->former_org : &tie->org;
  if (*roles == NE_NONE && (*orgs == NE_NONE || org == NE_NONE ||
                            discourse->mentions->items[*orgs].cluster == discourse->mentions->items[org].cluster))
    *roles = role;
  if (*orgs == NE_NONE) *orgs = org;
}

static void note_person(ne_discourse *discourse, const ne_node *node) {
  if (node->symbol == NE_SYM_PERSON) note_tie(discourse, node->mention, node->role, node->org, node->flags & NE_NODE_FORMER);
}

/* "was most recently founder of X", "comes from X": where the person of the clause was before, by the word at `node`. */
static void note_past(ne_discourse *discourse, const ne_line *line, size_t node) {
  const ne_node *nodes = line->nodes.items;
  size_t i = node + 1;
  bool recent = false;
  while (i < line->nodes.count && i < node + 4 && NE_ONE_OF(nodes[i].symbol, "uTMN@#S")) recent |= NE_ONE_OF(nodes[i++].symbol, "T@");
  if (i == line->nodes.count) return;
  size_t behind = i + 1;
  while (behind < line->nodes.count && behind < i + 4 && NE_ONE_OF(nodes[behind].symbol, "uk")) behind++;
  bool employer = nodes[i].symbol == NE_SYM_ROLE && nodes[i].org == NE_NONE && behind + 1 < line->nodes.count &&
                  nodes[behind].symbol == 'E' && nodes[behind + 1].symbol == NE_SYM_ORG; /* director of marketing for X */
  uint32_t org = employer ? nodes[behind + 1].mention : nodes[i].symbol == NE_SYM_ROLE ? nodes[i].org : nodes[i].symbol == NE_SYM_ORG && nodes[node].symbol == '@' ? nodes[i].mention : NE_NONE;
  if (org >= NE_SELF) return;
  for (size_t k = node; k > 0 && k + WINDOW > node; k--) {
    const ne_node *who = nodes[k - 1].symbol == NE_SYM_PRONOUN ? ne_antecedent(discourse, line, k - 1) : &nodes[k - 1];
    if (!who || who->symbol != NE_SYM_PERSON) {
      if (ne_is_trigger(nodes[k - 1].symbol)) return;
      continue;
    }
    ne_tie *tie = tie_for(discourse, discourse->mentions->items[who->mention].cluster);
    if (tie->came_from == NE_NONE || recent) tie->came_from = org;
    return;
  }
}

/* 在加入甲之前，某某曾任乙副总裁; 某某此前担任乙首席科学家: the employer that the words behind "earlier" at `node` name. */
static void note_earlier(ne_discourse *discourse, const ne_line *line, size_t node) {
  const ne_node *nodes = line->nodes.items;
  bool sure = ne_node_says(&nodes[node], "before");
  uint32_t org = NE_NONE;
  const ne_node *who = NULL;
  size_t i = node + 1;
  /* 在乙之前: what follows lies further back */
  if (node > 0 && nodes[node - 1].symbol == NE_SYM_ORG && !(node > 1 && NE_ONE_OF(nodes[node - 2].symbol, "jrwn"))) return;
  for (int clauses = 0; i < line->nodes.count && i < node + 12 && org == NE_NONE; i++) {
    char symbol = nodes[i].symbol;
    if (symbol == NE_SYM_PERSON && !who) {
      who = &nodes[i];
      if (who->org < NE_SELF && who->flags & NE_NODE_FORMER) org = who->org;
    } else if (symbol == NE_SYM_PRONOUN && !who) {
      who = ne_antecedent(discourse, line, i);
    } else if (symbol == NE_SYM_ROLE && nodes[i].org < NE_SELF) {
      org = nodes[i].org;
    } else if (symbol == NE_SYM_ORG) {
      /* a post or an employment there, no school and no partner */
      for (size_t k = i + 1; k < line->nodes.count && k < i + 6 && !NE_ONE_OF(nodes[k].symbol, ",;:"); k++)
        if (NE_ONE_OF(nodes[k].symbol, "bR") && nodes[i].mention < NE_SELF) org = nodes[i].mention;
      if (org == NE_NONE) return;
    } else if (symbol == NE_SYM_COMMA) {
      if (clauses++ || i > node + 2) return;
    } else if (symbol == NE_SYM_SEMICOLON || (ne_is_trigger(symbol) && symbol != 'b')) {
      return;
    }
  }
  if (org == NE_NONE) return;
  for (size_t k = i; k + 1 < line->nodes.count && k < i + 4 && NE_ONE_OF(nodes[k].symbol, "bRuD"); k++)
    if (nodes[k].symbol == 'D' && nodes[k + 1].symbol == NE_SYM_PERSON) { /* 曾任乙总监的某某 */
      who = &nodes[k + 1];
      sure = true;
    }
  if (!sure) return;
  for (size_t k = node; k > 0 && k + WINDOW > node && !who; k--) {
    if (nodes[k - 1].symbol == NE_SYM_PERSON) who = &nodes[k - 1];
    else if (nodes[k - 1].symbol == NE_SYM_PRONOUN) who = ne_antecedent(discourse, line, k - 1);
    else if (nodes[k - 1].symbol == NE_SYM_PEOPLE) return;
  }
  if (!who && discourse->subject.symbol && discourse->sentence - discourse->subject_sentence <= 1) who = &discourse->subject;
  if (!who || who->symbol != NE_SYM_PERSON) return;
  ne_tie *tie = tie_for(discourse, discourse->mentions->items[who->mention].cluster);
  if (tie->came_from == NE_NONE) tie->came_from = org;
}

/* Whether the node is no subject: what follows "with", "by", "to" is none. */
static bool oblique(const ne_line *line, size_t node) {
  const ne_node *nodes = line->nodes.items;
  /* 马斯克旗下|xAI创始人某: the owner of what the one behind belongs to */
  if (node + 2 < line->nodes.count && NE_ONE_OF(nodes[node].symbol, "P") && nodes[node + 1].symbol == 'i' &&
      NE_ONE_OF(nodes[node + 2].symbol, "PO") && nodes[node + 1].start == nodes[node].end && nodes[node + 1].end == nodes[node + 2].start &&
      nodes[node + 1].end - nodes[node + 1].start >= 6)
    return true;
  /* 周靖人|团队成员某某: the one whose man the other is */
  if (node + 1 < line->nodes.count && nodes[node].symbol == NE_SYM_PERSON && nodes[node + 1].symbol == NE_SYM_PERSON &&
      nodes[node + 1].start == nodes[node].end)
    return true;
  if (node == 0) return false;
  /* an "and" behind a comma, and "and Mira was": a clause of its own */
  if (nodes[node - 1].symbol == 'a' && ne_node_says(&nodes[node - 1], "clause") &&
      ((node > 1 && nodes[node - 2].symbol == ',') || (node + 1 < line->nodes.count && NE_ONE_OF(nodes[node + 1].symbol, "BFL"))))
    return false;
  if (nodes[node - 1].symbol == 'a') return node == 1 || !NE_ONE_OF(nodes[node - 2].symbol, "PQGHJIRK");
  if (nodes[node - 1].symbol == 'i') return node + 1 < line->nodes.count && nodes[node + 1].symbol == 'D';
  if (nodes[node - 1].symbol == 'e' && node + 1 < line->nodes.count &&
      (ne_is_trigger(nodes[node + 1].symbol) || NE_ONE_OF(nodes[node + 1].symbol, "LF#T")))
    return false;
  return NE_ONE_OF(nodes[node - 1].symbol, "yYBkEe%");
}

/* Whether people without a name are the subject of their clause, so that no other is to be looked for. */
static bool crowd_rules(const ne_line *line, size_t node) {
  const ne_node *nodes = line->nodes.items;
  if (node + 1 < line->nodes.count && NE_ONE_OF(nodes[node + 1].symbol, "saDPQ")) return false;
  return node == 0 || !(NE_ONE_OF(nodes[node - 1].symbol, "uUiOSkDyeEB%") || ne_is_trigger(nodes[node - 1].symbol));
}

const ne_node *ne_subject_before(const ne_line *line, size_t node) {
  if (!ne_sets_meet(line->symbols, NE_SET("PQGHJIKM"))) return NULL; /* folding makes persons of these only */
  const ne_node *nodes = line->nodes.items;
  size_t i = node, floor = node > WINDOW ? node - WINDOW : 0;
  uint16_t own = nodes[node].clause;
  while (i > floor && nodes[i - 1].clause == own) i--;
  /* "who" takes up the name right before it */
  size_t relative = i; /* "Mira, a longtime executive who": the same behind an apposition */
  while (relative < node && relative < i + 2 && nodes[relative].flags & NE_NODE_LATIN && NE_ONE_OF(nodes[relative].symbol, "uU")) relative++;
  if (i > floor && nodes[relative].symbol == 'h' && (relative == i || NE_ONE_OF(nodes[i - 1].symbol, ",")))
    for (size_t k = i; k > floor; k--)
      if (NE_ONE_OF(nodes[k - 1].symbol, "PQG")) return &nodes[k - 1];
  /* "and who": the same once more */
  if (node > floor + 1 && nodes[node - 1].symbol == 'h' && nodes[node - 2].symbol == 'a')
    for (size_t k = node; k > floor; k--)
      if (NE_ONE_OF(nodes[k - 1].symbol, "PQG")) return &nodes[k - 1];
  for (int clauses = 0; i > floor && clauses < 6; clauses++) {
    uint16_t clause = nodes[i - 1].clause;
    const ne_node *found = NULL, *crowd = NULL;
    while (i > floor && nodes[i - 1].clause == clause) {
      i--;
      if (NE_ONE_OF(nodes[i].symbol, "PQGHJI") && !oblique(line, i) &&
          !(i + 2 < line->nodes.count && nodes[i + 1].symbol == 'D' && NE_ONE_OF(nodes[i + 2].symbol, "PQGKuU")))
        found = &nodes[i];
      if (nodes[i].symbol == NE_SYM_CROWD && crowd_rules(line, i)) crowd = &nodes[i];
    }
    if (found && !(crowd && crowd < found)) return found;
    if (crowd) return NULL;
  }
  return NULL;
}

static bool recent(const ne_discourse *discourse, uint32_t sentence, uint32_t reach) {
  return discourse->sentence - sentence <= reach;
}

const ne_node *ne_antecedent(const ne_discourse *discourse, const ne_line *line, size_t node) {
  const ne_node *nodes = line->nodes.items;
  size_t floor = node > WINDOW ? node - WINDOW : 0;
  if (nodes[node].symbol == NE_SYM_FIRST_PERSON) {
    /* the subject of a verb of saying before, else the speaker of the quotation or letter */
    for (size_t i = node; i > floor; i--) {
      /* 某某：我决定… ; 某某宣布：我将… */
      bool colon = nodes[i].symbol == NE_SYM_COLON;
      if (colon && nodes[i - 1].symbol == NE_SYM_PERSON && (i == 1 || NE_ONE_OF(nodes[i - 2].symbol, ",;"))) return &nodes[i - 1];
      if (nodes[i - 1].symbol != 'V' && !(colon && nodes[i - 1].symbol == 'L')) continue;
      for (size_t j = i - 1; j > floor && nodes[j - 1].clause == nodes[i - 1].clause; j--)
        if (nodes[j - 1].symbol == NE_SYM_PERSON) return &nodes[j - 1];
      if (i > 1 && NE_ONE_OF(nodes[i - 2].symbol, "RKuUCi")) return NULL; /* somebody unknown speaks */
    }
    bool quoted = nodes[node].flags & NE_NODE_QUOTED;
    if (quoted) {
      for (size_t i = node + 1; i < line->nodes.count && i < node + WINDOW; i++) {
        if (nodes[i].symbol != 'V' || nodes[i].flags & NE_NODE_QUOTED) continue;
        for (size_t k = i; k > node && nodes[k - 1].clause == nodes[i].clause; k--)
          if (nodes[k - 1].symbol == NE_SYM_PERSON && !(nodes[k - 1].flags & NE_NODE_QUOTED)) return &nodes[k - 1];
        if (i > 0 && nodes[i - 1].symbol == NE_SYM_PERSON) return &nodes[i - 1];
        if (i + 1 < line->nodes.count && nodes[i + 1].symbol == NE_SYM_PERSON) return &nodes[i + 1];
        if (i > 0 && nodes[i - 1].symbol == NE_SYM_PRONOUN && discourse->subject.symbol) return &discourse->subject;
      }
    }
    if (discourse->speaker.symbol && (quoted || discourse->letter) &&
        recent(discourse, discourse->speaker_sentence, discourse->letter ? SPEAKER_REACH : SUBJECT_REACH))
      return &discourse->speaker;
    return !quoted && discourse->signer.symbol ? &discourse->signer : NULL;
  }
  if (nodes[node].entry && nodes[node].entry->class == NE_CLASS_LATTER) {
    const char *value = nodes[node].entry->value;
    bool first = value && strcmp(value, "first") == 0; /* 前者 */
    for (size_t i = node; i > floor; i--) {
      if (nodes[i - 1].symbol == NE_SYM_PERSON && !first) return &nodes[i - 1];
      if (nodes[i - 1].symbol == NE_SYM_PEOPLE)
        return &line->members.items[nodes[i - 1].first + (first ? 0 : nodes[i - 1].count - 1)];
    }
    if (!first) return discourse->last.symbol ? &discourse->last : NULL;
  }
  /* one who is helped, told or asked is not the subject of that */
  if (node > 0 && NE_ONE_OF(nodes[node - 1].symbol, "yXo")) {
    const ne_node *near = NULL, *far = NULL;
    for (size_t k = node; k > floor; k--) {
      if (nodes[k - 1].symbol != NE_SYM_PERSON) continue;
      if (!near) near = &nodes[k - 1];
      far = &nodes[k - 1];
    }
    if (near && near != far) return near;
  }
  /* "after he left, Mira said": the name behind */
  bool leading = true, linked = false;
  for (size_t k = floor; k < node; k++) {
    leading &= NE_ONE_OF(nodes[k].symbol, "iuT#@Z");
    linked |= nodes[k].symbol == '#' && ne_node_says(&nodes[k], "clause");
  }
  size_t next = node;
  while (leading && next < line->nodes.count && next < node + 8 && nodes[next].symbol != ',') linked |= NE_ONE_OF(nodes[next++].symbol, "#@");
  if (leading && linked && next + 1 < line->nodes.count && nodes[next].symbol == ',' && nodes[next + 1].symbol == NE_SYM_PERSON)
    return &nodes[next + 1];
  /* the first person of the same clause, then of the clauses before, then of the sentences before */
  bool quoted = nodes[node].flags & NE_NODE_QUOTED;
  const ne_node *found = NULL;
  uint16_t own = nodes[node].clause;
  size_t i = node;
  while (i > floor && nodes[i - 1].clause == own) {
    i--;
    if (nodes[i].symbol == NE_SYM_PERSON && !oblique(line, i) && (quoted || !(nodes[i].flags & NE_NODE_QUOTED))) found = &nodes[i];
  }
  if (found) return found;
  for (int clauses = 0; i > floor && clauses < 8; clauses++) {
    uint16_t clause = nodes[i - 1].clause;
    while (i > floor && nodes[i - 1].clause == clause) {
      i--;
      if (nodes[i].symbol == NE_SYM_PERSON && !oblique(line, i) && (quoted || !(nodes[i].flags & NE_NODE_QUOTED))) found = &nodes[i];
    }
    if (found) return found;
  }
  if (discourse->subject.symbol && recent(discourse, discourse->subject_sentence, SUBJECT_REACH)) return &discourse->subject;
  for (size_t k = node; k > floor; k--)
    if (nodes[k - 1].symbol == NE_SYM_PERSON) return &nodes[k - 1];
  return NULL;
}

const ne_node *ne_antecedents(const ne_discourse *discourse, const ne_line *line, size_t node, size_t *count) {
  const ne_node *nodes = line->nodes.items;
  for (size_t i = node, floor = node > WINDOW ? node - WINDOW : 0; i > floor; i--) {
    if (nodes[i - 1].symbol == NE_SYM_PEOPLE) {
      *count = nodes[i - 1].count;
      return &line->members.items[nodes[i - 1].first];
    }
  }
  *count = 0;
  if (discourse->company_count && recent(discourse, discourse->company_sentence, SUBJECT_REACH)) {
    *count = discourse->company_count;
    return discourse->company;
  }
  return NULL;
}

static float faded(const ne_topic *topic, uint32_t sentence) {
  return topic->score * powf(0.9f, (float)(sentence - topic->sentence));
}

uint32_t ne_topic_org(const ne_discourse *discourse, uint32_t not) {
  float best = 0;
  uint32_t mention = NE_NONE;
  for (size_t i = 0; i < discourse->topic_count; i++) {
    const ne_topic *topic = &discourse->topics[i];
    float score = faded(topic, discourse->sentence);
    if (topic->cluster != not && score > best) {
      best = score;
      mention = topic->mention;
    }
  }
  return mention;
}

uint32_t ne_last_org(const ne_discourse *discourse) {
  uint32_t mention = NE_NONE;
  for (size_t i = 0; i < discourse->topic_count; i++) {
    if (discourse->topics[i].sentence + 1 != discourse->sentence) continue;
    if (mention != NE_NONE) return NE_NONE;
    mention = discourse->topics[i].mention;
  }
  return mention;
}

static void hear_org(ne_discourse *discourse, uint32_t mention, float weight) {
  uint32_t cluster = discourse->mentions->items[mention].cluster;
  size_t weakest = 0;
  float least = INFINITY;
  for (size_t i = 0; i < discourse->topic_count; i++) {
    ne_topic *topic = &discourse->topics[i];
    float score = faded(topic, discourse->sentence);
    if (topic->cluster == cluster) {
      *topic = (ne_topic){.cluster = cluster, .mention = mention, .sentence = discourse->sentence, .score = score + weight};
      return;
    }
    if (score < least) {
      least = score;
      weakest = i;
    }
  }
  if (discourse->topic_count < NE_TOPICS) weakest = discourse->topic_count++;
  discourse->topics[weakest] =
    (ne_topic){.cluster = cluster, .mention = mention, .sentence = discourse->sentence, .score = weight};
}

/* Whom the pronouns of the line at hand stand for, as far as that was asked: the same pronoun is asked about by many words. */
typedef struct antecedents {
  size_t at[WINDOW]; /* the pronoun and one, by the lower bits of its place */
  const ne_node *whom[WINDOW];
} antecedents;

static const ne_node *antecedent_of(antecedents *known, const ne_discourse *discourse, const ne_line *line, size_t node) {
  size_t place = node % WINDOW;
  const ne_entry *entry = line->nodes.items[node].entry;
  if (entry && entry->class == NE_CLASS_LATTER) return ne_antecedent(discourse, line, node); /* the person named last */
  if (known->at[place] != node + 1) {
    known->at[place] = node + 1;
    known->whom[place] = ne_antecedent(discourse, line, node);
  }
  return known->whom[place];
}

void ne_discourse_hear(ne_discourse *discourse, const ne_line *line, float weight) {
  const ne_node *nodes = line->nodes.items;
  const ne_node *subject = NULL;
  bool first_org = true, pronoun = false;
  antecedents known;
  if (ne_set_has(line->symbols, NE_SYM_PRONOUN)) memset(known.at, 0, sizeof known.at);
  discourse->letter = discourse->letter && recent(discourse, discourse->speaker_sentence, SPEAKER_REACH);
  for (size_t i = 0; i < line->nodes.count; i++) {
    const ne_node *node = &nodes[i];
    if (node->symbol == NE_SYM_ORG) {
      hear_org(discourse, node->mention, first_org ? 1.5f * weight : weight);
      first_org = false;
    } else if (node->org < NE_SELF) {
      hear_org(discourse, node->org, node->flags & NE_NODE_FORMER ? 0.5f * weight : weight);
      first_org = false;
    }
    note_person(discourse, node);
    for (uint32_t k = 0; node->symbol == NE_SYM_PEOPLE && k < node->count; k++) note_person(discourse, &line->members.items[node->first + k]);
    if (NE_ONE_OF(node->symbol, "b3@")) { /* "was chief executive": the post that the person held */
      size_t role = i + 1;
      while (role < line->nodes.count && role < i + 4 && NE_ONE_OF(nodes[role].symbol, "uUMTN")) role++;
      for (size_t j = i; role < line->nodes.count && nodes[role].symbol == NE_SYM_ROLE && j > 0 && j + WINDOW > i; j--) {
        const ne_node *holder = nodes[j - 1].symbol == NE_SYM_PRONOUN && nodes[j - 1].clause == node->clause
                                  ? antecedent_of(&known, discourse, line, j - 1) : &nodes[j - 1];
        if (!holder || holder->symbol != NE_SYM_PERSON) continue;
        note_tie(discourse, holder->mention, nodes[role].role, nodes[role].org, true);
        break;
      }
    }
    bool copula = node->symbol == 'B' && ne_node_says(node, "copula");
    bool came = node->symbol == '@' && ne_node_says(node, "tie");
    if (copula || came) note_past(discourse, line, i);
    else if (node->symbol == '@' && !ne_node_says(node, "also")) note_earlier(discourse, line, i);
    if (node->symbol == NE_SYM_PERSON) {
      discourse->last = *node;
      bool owner = i + 2 < line->nodes.count && nodes[i + 1].symbol == 'D' && NE_ONE_OF(nodes[i + 2].symbol, "PQ"); /* A's deputy B */
      if (!subject && !oblique(line, i) && !owner) subject = node;
    }
    if (node->symbol == NE_SYM_PRONOUN) pronoun = true;
    if (node->symbol == NE_SYM_PEOPLE) {
      discourse->company_count = 0;
      for (uint32_t k = 0; k < node->count && k < NE_COMPANY_MAX; k++)
        discourse->company[discourse->company_count++] = line->members.items[node->first + k];
      discourse->company_sentence = discourse->sentence;
      for (uint32_t k = 0; k < node->count; k++) {
        const ne_node *member = &line->members.items[node->first + k];
        if (member->symbol == NE_SYM_PERSON) discourse->last = *member;
        if (member->org < NE_SELF) hear_org(discourse, member->org, 0.5f * weight);
      }
    }
    if (node->symbol == 'f') { /* "founded X": nearest before is who, nearest behind what */
      size_t org = i + 1;
      while (org < line->nodes.count && org < i + 7 && NE_ONE_OF(nodes[org].symbol, "uUMTNDSq:")) org++;
      for (size_t j = i; org < line->nodes.count && nodes[org].symbol == NE_SYM_ORG && j > 0 && j + WINDOW > i; j--) {
        const ne_node *founder = nodes[j - 1].symbol == NE_SYM_PRONOUN ? antecedent_of(&known, discourse, line, j - 1) : &nodes[j - 1];
        if (!founder || founder->symbol != NE_SYM_PERSON) continue;
        ne_tie *tie = tie_for(discourse, discourse->mentions->items[founder->mention].cluster);
        if (tie->founded == NE_NONE) tie->founded = nodes[org].mention;
        break;
      }
    }
    if (node->symbol == 'V') {
      const ne_node *speaker = NULL;
      for (size_t j = i; j > 0 && j + WINDOW > i && nodes[j - 1].clause == node->clause; j--) {
        if (nodes[j - 1].symbol == NE_SYM_PERSON) speaker = &nodes[j - 1];
        if (nodes[j - 1].symbol == NE_SYM_PRONOUN) speaker = antecedent_of(&known, discourse, line, j - 1);
        if (nodes[j - 1].symbol == NE_SYM_ORG && !speaker) break;
      }
      if (!speaker && i + 1 < line->nodes.count && nodes[i + 1].symbol == NE_SYM_PERSON) speaker = &nodes[i + 1];
      if (speaker) {
        discourse->speaker = *speaker;
        discourse->speaker_sentence = discourse->sentence;
        char last = nodes[line->nodes.count - 1].symbol;
        discourse->letter = last == NE_SYM_COLON;
      }
    }
  }
  if (subject) {
    discourse->subject = *subject;
    discourse->subject_sentence = discourse->sentence;
  } else if (pronoun && discourse->subject.symbol) {
    discourse->subject_sentence = discourse->sentence;
  }
  discourse->sentence++;
}
