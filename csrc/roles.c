#include "names.h"

#include <string.h>

enum { MODIFIERS_MAX = 8 };

/* What stands between two parts of a post: nothing, a blank, a hyphen. */
static bool joined(const ne_entity_state *s, uint32_t from, uint32_t to) {
  if (to < from || to - from > 2) return false;
  for (uint32_t at = from; at < to; at++)
    if (s->bytes[at] != ' ' && s->bytes[at] != '\n' && s->bytes[at] != '-') return false;
  return true;
}

/* Whether [from, to) is an "and" between two areas of a post (信息安全和参与总监, research and development). */
static bool joined_by_and(const ne_entity_state *s, uint32_t from, uint32_t to) {
  uint32_t at = ne_names_skip(s, from), end;
  if (at >= to) return false;
  if (to - at >= 1 && (s->bytes[at] == '&' || s->bytes[at] == '/')) return ne_names_skip(s, at + 1) == to;
  if (!ne_names_at(s, at, NE_AS(AND_WORD), &end)) return false;
  return end <= to && ne_names_skip(s, end) == to;
}

static const ne_entry *as(const ne_entity_state *s, const ne_hit *hit, ne_class class) {
  return ne_lexicon_as(s->finder->lexicon, hit->entry, class);
}

/* Sets the flags of a post from the words before it: 前, 代理, former, interim. */
static void look_before(const ne_entity_state *s, ne_mention *role) {
  uint32_t at = role->start;
  for (int words = 0; words < 2; words++) {
    uint32_t edge = ne_names_skip_back(s, at), start;
    if (edge > s->start && s->bytes[edge - 1] == '-') edge--;
    const ne_word *word = ne_names_before(s, edge, NE_AS(ROLE_FORMER) | NE_AS(ROLE_ACTING), &start);
    if (!word) return;
    role->flags |= word->classes & NE_AS(ROLE_FORMER) ? NE_FORMER : NE_ACTING;
    at = start;
  }
}

void ne_roles_run(ne_entity_state *s, const ne_hit *hits, size_t count) {
  const ne_shape_rule *rule = &s->rules->shapes[NE_SHAPE_TITLE];
  if (!rule->present) return;
  for (size_t i = 0; i < count; i++) {
    const ne_entry *head = as(s, &hits[i], NE_CLASS_ROLE_HEAD);
    if (!head || ne_edge_is(s, hits[i].start, NE_EDGE_TITLE)) continue;
    uint32_t start = hits[i].start, end = hits[i].end;
    if (end - start <= 9 && ne_names_is_han(s, start) && ne_names_cut(s, start, end)) continue; /* 大使 in 扩大使用 */
    uint32_t bare_start = start, bare_end = end;
    float weight = head->weight;
    int modifiers = 0;
    for (size_t j = i; j > 0 && modifiers < MODIFIERS_MAX; j--) {
      const ne_hit *left = &hits[j - 1];
      if (!as(s, left, NE_CLASS_ROLE_MODIFIER) || ne_edge_is(s, left->start, NE_EDGE_TITLE)) break;
      if (!joined(s, left->end, start)) {
        /* "and" joins two areas, and only where a modifier stands on both sides of it. */
        if (!modifiers || !joined_by_and(s, left->end, start)) break;
      }
      start = left->start;
      modifiers++;
    }
    /* head of research and development */
    size_t last = i;
    uint32_t area = ne_names_skip(s, end), after;
    if (area > end && ne_names_at(s, area, NE_AS(ROLE_AREA), &after)) {
      uint32_t at = ne_names_skip(s, after);
      size_t j = i + 1;
      int areas = 0;
      while (j < count && hits[j].start < at) j++;
      while (j < count && areas < MODIFIERS_MAX) {
        bool part = as(s, &hits[j], NE_CLASS_ROLE_MODIFIER) != NULL;
        if (!part || (hits[j].start != at && !(areas && (joined(s, at, hits[j].start) || joined_by_and(s, at, hits[j].start))))) break;
        end = at = hits[j].end;
        last = j;
        areas++;
        j++;
      }
      modifiers += areas;
    }
    float score = weight >= 1 || (modifiers && weight >= 0.5f) ? 1 : weight;
    ne_mention *role = ne_names_add(s, NE_ROLE, start, end, head->rule ? head->rule : rule->rule, score, 0);
    role->head_start = bare_start;
    role->head_end = bare_end;
    if (head->value && !strcmp(head->value, "plural")) role->flags |= NE_PLURAL;
    look_before(s, role);
    i = last;
  }
}

/* A department that no list knows belongs to the post where an organisation stands before it: Corti客户加速主管. */
void ne_roles_extend(ne_entity_state *s, size_t found) {
  for (size_t i = found; i < s->found.count; i++) {
    ne_mention *role = &s->found.items[i];
    if (role->type != NE_ROLE) continue;
    uint32_t at = role->start;
    int characters = 0;
    while (characters < 8 && ne_names_han_ends(s, at) && !ne_edge_is(s, at, NE_EDGE_ORG_END) &&
           !ne_edge_is(s, at - 3, NE_EDGE_COVERED) && !ne_names_before(s, at, NE_AS(ORG_CUT) | NE_AS(ROLE_FORMER), NULL)) {
      at -= 3;
      characters++;
    }
    if (characters >= 2 && characters < 8 && ne_edge_is(s, at, NE_EDGE_ORG_END)) {
      *ne_edge(s, role->start) &= (uint16_t)~NE_EDGE_ROLE_START;
      *ne_edge(s, at) |= NE_EDGE_ROLE_START;
      for (uint32_t p = at; p < role->start; p++) *ne_edge(s, p) |= NE_EDGE_COVERED | NE_EDGE_TITLE;
      role->start = at;
    }
    if (role->flags & NE_FORMER || !ne_edge_is(s, role->start, NE_EDGE_ORG_END)) continue;
  }
}
