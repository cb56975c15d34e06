#include "names.h"

#include <string.h>

enum { MODIFIERS_MAX = 8, DEPARTMENT_MAX = 8 /* characters */, OWNER_MAX = 96 /* bytes */ };

/* Whether a sentence or line opens at `at`, so that a capital says nothing there. */
static bool opens(const ne_entity_state *s, uint32_t at) {
  uint32_t before = ne_names_skip_back(s, at);
  return before == s->start || !(ne_letter(s->bytes[before - 1]) || s->bytes[before - 1] == ',' || s->bytes[before - 1] == '\'');
}

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
  if (to - at == 3 && !memcmp(s->bytes + at, "\xE3\x80\x81", 3)) return true; /* 、 */
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

/* 首席智能官, 首席安全、隐私和数据官: posts of any field that begin and end as posts do. */
static void by_frame(ne_entity_state *s, const ne_hit *hits, size_t count, uint16_t rule) {
  for (size_t i = 0; i < count; i++) {
    const ne_entry *opening = as(s, &hits[i], NE_CLASS_ROLE_MODIFIER);
    if (!opening || !opening->value || strcmp(opening->value, "opens") != 0 ||
        ne_edge_is(s, hits[i].start, NE_EDGE_TITLE))
      continue;
    uint32_t at = hits[i].end, end;
    bool tail = false;
    for (int units = 0; units < 12 && at < s->end && !tail; units++) {
      if (units > 0 && ne_names_at(s, at, NE_AS(ROLE_TAIL), &end)) {
        at = end;
        tail = true;
      } else if (ne_names_is_han(s, at)) {
        const ne_word *word = ne_names_at(s, at, NE_AS(ORG_CUT) | NE_AS(COMMON), &end);
        if (word && word->length == 3 && word->classes & NE_AS(ORG_CUT) && !(word->classes & NE_AS(AND_WORD))) break;
        at = word && !ne_names_at(s, at + 3, NE_AS(ROLE_TAIL), NULL) ? end : at + 3;
      } else if (at + 3 <= s->end && !memcmp(s->bytes + at, "\xE3\x80\x81", 3)) {
        at += 3;
      } else if (ne_letter(s->bytes[at]) || s->bytes[at] == ' ') {
        at++;
        units--;
        if (at - hits[i].end > 48) break;
      } else {
        break;
      }
    }
    if (!tail) continue;
    ne_mention *role = ne_names_add(s, NE_ROLE, hits[i].start, at, rule, 1, 0);
    look_before(s, role);
  }
}

/* Whether the head at `i` is but the first word of a longer post: chief supply chain officer. */
static bool heads_another(const ne_entity_state *s, const ne_hit *hits, size_t count, size_t i) {
  if (ne_names_is_han(s, hits[i].start) || !as(s, &hits[i], NE_CLASS_ROLE_MODIFIER)) return false;
  for (size_t j = i + 1; j < count && j <= i + MODIFIERS_MAX; j++) {
    /* chief digital and AI officer */
    if (!joined(s, hits[j - 1].end, hits[j].start) && (j == i + 1 || !joined_by_and(s, hits[j - 1].end, hits[j].start))) break;
    const ne_entry *head = as(s, &hits[j], NE_CLASS_ROLE_HEAD);
    if (head) return head->weight >= 0.5f;
    if (!as(s, &hits[j], NE_CLASS_ROLE_MODIFIER)) break;
  }
  return false;
}

/* Whether a word with a capital, and then small letters, stands right before `at`. */
static bool behind_capital(const ne_entity_state *s, uint32_t at) {
  uint32_t end = ne_names_skip_back(s, at), start = end;
  while (start > s->start && ne_small(s->bytes[start - 1])) start--;
  return end < at && start < end && start > s->start && ne_capital(s->bytes[start - 1]) && !opens(s, start - 1);
}

/* Whether a word or a possessor stands before that posts have: as a lawyer, the minister's aide, a departing engineer. */
static bool told_before(const ne_entity_state *s, uint32_t start, float weight) {
  uint32_t at = ne_names_skip_back(s, start), of;
  const ne_word *word = ne_names_before(s, at, NE_AS(ROLE_BEFORE) | NE_AS(ROLE_FORMER) | NE_AS(OF_WORD), &of);
  if (!word) return false;
  if (word->classes & NE_AS(ROLE_BEFORE) || ne_names_is_han(s, start)) return word->classes & NE_AS(ROLE_BEFORE);
  return word->classes & NE_AS(ROLE_FORMER) || (weight >= 0.6f && !ne_letter(s->bytes[of]));
}

/* Whether "at" and a name follow: researchers at Emsisoft. */
static bool held_somewhere(const ne_entity_state *s, uint32_t end) {
  uint32_t at = ne_names_skip(s, end), to;
  return at > end && ne_names_at(s, at, NE_AS(ROLE_AREA), &to) && ne_names_at(s, at, NE_AS(ORG_BEFORE), NULL) &&
         ne_names_skip(s, to) < s->end && ne_capital(s->bytes[ne_names_skip(s, to)]);
}

/* Whether the phrase that a post is in ends at `at`. */
static bool closes(const ne_entity_state *s, uint32_t at, bool for_sure) {
  uint32_t next = ne_names_skip(s, at);
  if (next >= s->end || (at < s->end && !ne_letter(s->bytes[next]) && s->bytes[next] != '-' && s->bytes[next] != '&')) return true;
  if (for_sure) return ne_names_at(s, next, NE_AS(ROLE_AREA), NULL) && ne_names_at(s, next, NE_AS(ORG_BEFORE), NULL); /* at */
  return ne_capital(s->bytes[next]) || ne_edge_is(s, next, NE_EDGE_DATE) ||
         ne_names_at(s, next, NE_AS(FUNCTION_WORD) | NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER), NULL);
}

/* The end of an area that no list has, behind the "of" that ends at `at`: head of radar, chief of tropical cyclone programmes. 0 where
 * none follows. */
static uint32_t open_area(const ne_entity_state *s, uint32_t at) {
  enum { WORDS = 4 };
  static const ne_classes others = NE_AS(FUNCTION_WORD) | NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(ROLE_BEFORE) | NE_AS(NUMERAL);
  uint32_t end = at;
  for (int words = 1; words <= WORDS; words++) {
    uint32_t word = ne_names_skip(s, end), to = word;
    if (word == end || word >= s->end || memchr(s->bytes + end, '\n', word - end) || !ne_small(s->bytes[word])) break;
    while (to < s->end && (ne_small(s->bytes[to]) || (s->bytes[to] == '-' && to > word))) to++;
    if (to - word < 3 || (to < s->end && (ne_letter(s->bytes[to]) || (unsigned char)s->bytes[to] >= 0x80)) ||
        ne_edge_is(s, word, NE_EDGE_COVERED) || ne_names_at(s, word, others, NULL))
      break;
    end = to;
    if (closes(s, end, words > 1)) return end;
    if (words == 1 && closes(s, end, false)) return end;
  }
  return 0;
}

/* The end of an area behind a comma: Vice President, Clinical Development. 0 where none stands there; `*last` is moved to its last hit. */
static uint32_t listed_area(const ne_entity_state *s, const ne_hit *hits, size_t count, size_t *last, uint32_t end) {
  if (end >= s->end || s->bytes[end] != ',') return 0;
  uint32_t at = ne_names_skip(s, end + 1);
  size_t j = *last + 1, first = j;
  while (j < count && hits[j].start < at) j++;
  for (first = j; j < count && as(s, &hits[j], NE_CLASS_ROLE_MODIFIER); j++) {
    if (j == first ? hits[j].start != at : !(joined(s, hits[j - 1].end, hits[j].start) || joined_by_and(s, hits[j - 1].end, hits[j].start))) break;
    if (ne_small(s->bytes[hits[j].start]) && ne_small(s->bytes[end - 1])) break;
    uint32_t to;
    if (j == first && ne_names_entry(s, hits[j].start, s->end, NE_CLASS_ORG_SUFFIX, &to)) break; /* Professor, University of Malvern */
  }
  if (j == first || !closes(s, hits[j - 1].end, true)) return 0;
  *last = j - 1;
  return hits[j - 1].end;
}

void ne_roles_run(ne_entity_state *s, const ne_hit *hits, size_t count) {
  const ne_shape_rule *rule = &s->rules->shapes[NE_SHAPE_TITLE];
  if (!rule->present) return;
  for (size_t i = 0; i < count; i++) {
    const ne_entry *head = as(s, &hits[i], NE_CLASS_ROLE_HEAD);
    if (!head || ne_edge_is(s, hits[i].start, NE_EDGE_TITLE)) continue;
    if (heads_another(s, hits, count, i)) continue;
    uint32_t start = hits[i].start, end = hits[i].end;
    bool named_after = ne_names_at(s, ne_names_skip(s, end), NE_AS(ROLE_AFTER), NULL) != NULL;
    /* 大使 in 扩大使用 */
    if (end - start <= 9 && !named_after && ne_names_is_han(s, start) && ne_names_cut(s, start, end)) continue;
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
      /* Palisade Software | finance chief: a capital before small letters is a name's */
      if (ne_capital(s->bytes[left->start]) && ne_small(s->bytes[left->start + 1]) && ne_small(s->bytes[start]) && !opens(s, left->start)) break;
      /* UnDetectable AI首席技术官: the modifier is part of a Latin name */
      if (left->start > s->start + 1 && s->bytes[left->start - 1] == ' ' && ne_letter(s->bytes[left->start]) &&
          ne_letter(s->bytes[left->start - 2]) &&
          ne_names_is_han(s, left->end))
        break;
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
        if (!part || (hits[j].start != at && !(areas && (joined(s, at, hits[j].start) ||
                                                         joined_by_and(s, at, hits[j].start)))))
          break;
        end = at = hits[j].end;
        last = j;
        areas++;
        j++;
      }
      modifiers += areas;
      if (!areas && ne_names_at(s, area, NE_AS(OF_WORD), NULL)) {
        uint32_t to = open_area(s, after);
        if (to) {
          end = to;
          modifiers++;
          while (last + 1 < count && hits[last + 1].start < end) last++;
        }
      }
    } else if (area == end && ne_capital(s->bytes[bare_start]) && (area = listed_area(s, hits, count, &last, end)) != 0) {
      end = area;
      modifiers++;
    }
    float score = weight >= 1 || (modifiers && weight >= 0.5f) ? 1 : weight;
    if (score < 1 && weight >= 0.5f && (named_after || told_before(s, start, weight))) score = 1;
    if (score < 1 && weight >= 0.4f && held_somewhere(s, end)) score = 1;
    /* Granite Media Partners, Union Square Advisors: a word that is seldom a post, or many of them, ends a name */
    bool plural = head->value && !strcmp(head->value, "plural");
    if (ne_capital(s->bytes[bare_start]) && ((weight < 0.3f && modifiers) || (plural && start == bare_start && behind_capital(s, start)))) continue;
    ne_mention *role = ne_names_add(s, NE_ROLE, start, end, head->rule ? head->rule : rule->rule, score, 0);
    role->head_start = bare_start;
    role->head_end = bare_end;
    if (start == bare_start && end == bare_end) role->entry = hits[i].entry;
    if (plural) role->flags |= NE_PLURAL;
    if (head->value && !strcmp(head->value, "state")) role->flags |= NE_OFFICE;
    if (head->value && !strcmp(head->value, "own")) role->flags |= NE_OWN_POST;
    if (head->value && !strcmp(head->value, "honour")) role->flags |= NE_HONOUR;
    look_before(s, role);
    if (ne_names_at(s, start, NE_AS(ROLE_ACTING), NULL)) role->flags |= NE_ACTING;
    i = last;
  }
  by_frame(s, hits, count, rule->rule);
}

void ne_roles_trim(ne_entity_state *s, uint32_t end) {
  for (size_t i = s->found.count; i > 0; i--) {
    ne_mention *role = &s->found.items[i - 1];
    if (role->type != NE_ROLE || role->end <= end) continue;
    if (role->start < s->start) return;
    if (role->start >= end) continue;
    if (role->head_start < end) { /* 蚂蚁集团|副总裁: what is left may be a head of its own */
      uint32_t length;
      uint32_t entry = ne_lexicon_longest(s->finder->lexicon, NE_LAYER_ROLE, s->bytes, s->start, s->end, end, &length);
      if (role->head_end <= end || entry == NE_NONE || length != role->head_end - end ||
          !ne_lexicon_as(s->finder->lexicon, entry, NE_CLASS_ROLE_HEAD))
        continue;
      role->head_start = end;
    }
    *ne_edge(s, role->start) &= (uint16_t)~NE_EDGE_ROLE_START;
    for (uint32_t at = role->start; at < end; at++) *ne_edge(s, at) &= (uint16_t)~(NE_EDGE_TITLE | NE_EDGE_COVERED);
    role->start = ne_names_skip(s, end);
    *ne_edge(s, role->start) |= NE_EDGE_ROLE_START;
    return;
  }
}

/* 前OpenAI首席科学家, former Apple executive: the words stand before the organisation. */
static void look_before_owner(const ne_entity_state *s, ne_mention *role) {
  uint32_t at = ne_names_skip_back(s, role->start), of;
  if (!ne_edge_is(s, at, NE_EDGE_ORG_END) && ne_names_before(s, at, NE_AS(OF_WORD), &of))
    at = ne_names_skip_back(s, of);
  if (!ne_edge_is(s, at, NE_EDGE_ORG_END)) return;
  uint32_t limit = at > s->start + OWNER_MAX ? at - OWNER_MAX : s->start;
  while (at > limit && !ne_edge_is(s, at - 1, NE_EDGE_ORG_START)) at--;
  if (at == limit) return;
  const ne_word *word = ne_names_before(s, ne_names_skip_back(s, at - 1), NE_AS(ROLE_FORMER) | NE_AS(ROLE_ACTING),
                                        NULL);
  if (word) role->flags |= word->classes & NE_AS(ROLE_FORMER) ? NE_FORMER : NE_ACTING;
}

/* Whether bytes[from, to) ends in a word that organisations end in: 软件学院 is one, and no department. */
static bool ends_in_suffix(const ne_entity_state *s, uint32_t from, uint32_t to) {
  for (uint32_t size = 3; size <= 12 && to >= from + size; size += 3) {
    uint32_t end;
    const ne_entry *suffix = ne_names_entry(s, to - size, s->end, NE_CLASS_ORG_SUFFIX, &end);
    if (suffix && end == to && suffix->weight >= 0.65f) return true;
  }
  return false;
}

/* Whether the post is one that companies name their chiefs by, and a name seems to follow. */
static bool chief(const ne_entity_state *s, const ne_mention *role) {
  uint32_t after = ne_names_skip(s, role->end);
  bool name = (after < s->end && s->bytes[after] >= 'A' && s->bytes[after] <= 'Z') ||
              (ne_names_is_han(s, after) && ne_names_han(s, after) & (NE_HAN_SURNAME | NE_HAN_DOUBLE_SURNAME));
  if (!name || role->flags & NE_FORMER) return false;
  uint32_t length;
  uint32_t entry = ne_lexicon_longest(s->finder->lexicon, NE_LAYER_ROLE, s->bytes, s->start, s->end, role->head_start, &length);
  const ne_entry *head = entry == NE_NONE ? NULL : ne_lexicon_as(s->finder->lexicon, entry, NE_CLASS_ROLE_HEAD);
  return head && head->value && (!strcmp(head->value, "chief") || !strcmp(head->value, "own"));
}

/* Lengthens a post to the left. */
static void begin_at(ne_entity_state *s, ne_mention *role, uint32_t at) {
  *ne_edge(s, role->start) &= (uint16_t)~NE_EDGE_ROLE_START;
  *ne_edge(s, at) |= NE_EDGE_ROLE_START;
  for (uint32_t p = at; p < role->start; p++) *ne_edge(s, p) |= NE_EDGE_COVERED | NE_EDGE_TITLE;
  role->start = at;
}

/* Where the field begins that no list has, in front of a post in small letters: Boeing space chief, its metals analyst. The post's own
 * start where none stands there. */
static uint32_t open_field(const ne_entity_state *s, const ne_mention *role) {
  static const ne_classes others = NE_AS(FUNCTION_WORD) | NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(PERSON_BEFORE) | NE_AS(ROLE_BEFORE) |
                                   NE_AS(ROLE_FORMER) | NE_AS(ROLE_ACTING) | NE_AS(PEOPLE_ADJECTIVE) | NE_AS(NUMERAL) |
                                   NE_AS(VAGUE_NUMERAL) | NE_AS(AND_WORD) | NE_AS(ORG_BEFORE) | NE_AS(PERSON_ADVERB);
  if (!ne_small(s->bytes[role->start]) || role->score < 0.5f) return role->start;
  uint32_t end = ne_names_skip_back(s, role->start), start = end, edge;
  while (start > s->start && (ne_small(s->bytes[start - 1]) || s->bytes[start - 1] == '-')) start--;
  if (end == role->start || end - start < 4 || s->bytes[start] == '-' || ne_edge_is(s, end - 1, NE_EDGE_COVERED) ||
      ne_names_before(s, end, others, NULL))
    return role->start;
  uint32_t before = ne_names_skip_back(s, start);
  if (before == start || before == s->start) return role->start;
  const ne_word *word = ne_names_before(s, before, NE_AS(ROLE_BEFORE), NULL);
  uint32_t length;
  if (ne_lexicon_longest(s->finder->lexicon, NE_LAYER_WORD, s->bytes, s->start, end, start, &length) != NE_NONE) return role->start; /* axed */
  /* behind a name alone it may be a verb: a person or a comma follows the post */
  uint32_t next = ne_names_skip(s, role->end);
  bool apposed = next < s->end && (ne_capital(s->bytes[next]) || s->bytes[next] == ',');
  bool owned = (ne_edge_is(s, before, NE_EDGE_ORG_END) && apposed) || (word && word->weight >= 2) ||
               (ne_names_before(s, before, NE_AS(OF_WORD), &edge) && !ne_letter(s->bytes[edge]));
  return owned ? start : role->start;
}

/* A department that no list knows belongs to the post where an organisation or a verb stands before it: Corti客户加速主管,
 * 担任… */
void ne_roles_extend(ne_entity_state *s, size_t found) {
  for (size_t i = found; i < s->found.count; i++) {
    ne_mention *role = &s->found.items[i];
    if (role->type != NE_ROLE) continue;
    look_before_owner(s, role);
    uint32_t field = open_field(s, role);
    if (field < role->start) {
      begin_at(s, role, field);
      role->score = 1;
      look_before_owner(s, role);
      continue;
    }
    uint32_t at = role->start, of;
    int characters = 0;
    bool stated = false;
    while (characters < DEPARTMENT_MAX && ne_names_han_ends(s, at) && !ne_edge_is(s, at, NE_EDGE_ORG_END) &&
           !ne_edge_is(s, at - 3, NE_EDGE_COVERED)) {
      const ne_word *word = ne_names_before(s, at, NE_AS(ROLE_BEFORE), NULL);
      stated = word && word->length >= 6; /* 担任, 任命为 */
      if (stated || ne_names_before(s, at, NE_AS(ORG_CUT) | NE_AS(ROLE_FORMER), NULL)) break;
      at -= 3;
      characters++;
    }
    /* OpenAI的客户加速主管 */
    bool owned = ne_edge_is(s, at, NE_EDGE_ORG_END) ||
                 (ne_names_before(s, at, NE_AS(OF_WORD), &of) &&
                  ne_edge_is(s, ne_names_skip_back(s, of), NE_EDGE_ORG_END));
    if (characters >= 3 && !owned && !stated && chief(s, role)) {
      ne_organizations_before(s, role->start);
      continue;
    }
    if (characters < 2 || characters >= DEPARTMENT_MAX || !(owned || stated) || ends_in_suffix(s, at, role->start))
      continue;
    begin_at(s, role, at);
  }
}
