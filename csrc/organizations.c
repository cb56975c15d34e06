#include "names.h"

#include <string.h>

enum { LEFT_MAX = 18 }; /* units to the left of a suffix that may belong to the name */

static const ne_entry *as(const ne_entity_state *s, const ne_hit *hit, ne_class class) {
  return ne_lexicon_as(s->finder->lexicon, hit->entry, class);
}


/* Whether bytes[from, to) is nothing but ordinary words. */
static bool all_common(const ne_entity_state *s, uint32_t from, uint32_t to) {
  while (from < to) {
    uint32_t end;
    const ne_word *word = ne_vocabulary_at(s->rules->vocabulary, s->bytes, to, from, NE_AS(COMMON) | NE_AS(ORG_CUT),
                                           &end);
    if (!word) return false;
    from = end;
  }
  return true;
}

/* Whether an ordinary word begins within [start, end) and goes on behind it: 会议 of 委员会议. */
static bool ends_in_word(const ne_entity_state *s, uint32_t start, uint32_t end) {
  uint32_t to;
  for (uint32_t at = start; at < end; at += 3)
    if (ne_names_at(s, at, NE_AS(COMMON) | NE_AS(ORG_CUT), &to) && to > end) return true;
  return false;
}

/* Whether a word ends at `at` that no name goes over. "And" is none between characters of transliterations (霍兰德和奈特). */
static bool cut_at(const ne_entity_state *s, uint32_t at) {
  const ne_word *word = ne_names_before(s, at, NE_AS(ORG_CUT) | NE_AS(ORG_BEFORE) | NE_AS(OF_WORD) | NE_AS(AND_WORD),
                                        NULL);
  if (!word) return false;
  uint32_t to;
  if (word->length == 3 && !(word->classes & NE_AS(OF_WORD)) && ne_names_han_ends(s, at)) {
    if (!ne_edge_is(s, at, NE_EDGE_ORG_START) && ne_names_at(s, at - 3, NE_AS(COMMON) | NE_AS(FIRST_NAME), &to) && to > at) return false; /* 开 of 开源, 约 of 约翰 */
    const ne_word *longer = ne_names_before(s, at, NE_AS(COMMON), NULL);
    if (longer && longer->length > 3) return false; /* 能 of 智能 */
  }
  if (word->classes & NE_AS(AND_WORD) && word->length == 3 && at >= s->start + 6 &&
      ne_names_han(s, at) & NE_HAN_TRANSLIT_STRONG &&
      ne_names_han(s, at - 6) & NE_HAN_TRANSLIT_STRONG)
    return false;
  return true;
}

static uint32_t dot_before(const ne_entity_state *s, uint32_t at) {
  if (at >= s->start + 5 && !memcmp(s->bytes + at - 2, "\xC2\xB7", 2) && ne_names_han_ends(s, at - 2)) return 2;
  if (at >= s->start + 6 && (!memcmp(s->bytes + at - 3, "\xE2\x80\xA2", 3) ||
                             !memcmp(s->bytes + at - 3, "\xE3\x83\xBB", 3)) &&
      ne_names_han_ends(s, at - 3))
    return 3;
  return 0;
}

/* Where the name begins whose suffix stands at `suffix`: left over Han characters and Latin words up to a sign, a cutting word
 * or something that is no part of a name. */
static uint32_t left_edge(const ne_entity_state *s, uint32_t suffix, int most, bool *latin, bool *place) {
  uint32_t at = suffix;
  bool han_seen = false;
  int units = 0;
  for (; units < most && at > s->start; units++) {
    if (at < suffix && ne_edge_is(s, at, NE_EDGE_ROLE_END | NE_EDGE_PERSON_END)) break;
    if (ne_edge_is(s, at - 1, NE_EDGE_TITLE)) break;
    /* no word cuts inside a known name: 对|中国, not 对中|国 */
    bool inside = ne_edge_is(s, at, NE_EDGE_NAMED) && ne_edge_is(s, at - 1, NE_EDGE_NAMED) &&
        !ne_edge_is(s, at, NE_EDGE_ORG_START | NE_EDGE_PLACE_START);
    if (!inside && cut_at(s, at)) break;
    if (ne_names_han_ends(s, at)) {
      if (*latin) break;
      if (ne_edge_is(s, at - 3, NE_EDGE_COVERED) && !ne_edge_is(s, at - 3, NE_EDGE_NAMED)) break;
      if (ne_edge_is(s, at, NE_EDGE_PLACE_END)) *place = true;
      at -= 3;
      han_seen = true;
      continue;
    }
    uint32_t dot = han_seen ? dot_before(s, at) : 0;
    if (dot) {
      at -= dot;
      continue;
    }
    uint32_t edge = ne_names_skip_back(s, at);
    if (edge <= s->start || !ne_alphanumeric(s->bytes[edge - 1]) || at - edge > 1) break;
    uint32_t p = edge;
    while (p > s->start && (ne_alphanumeric(s->bytes[p - 1]) || (s->bytes[p - 1] == '-' && p - 1 > s->start &&
                                                        ne_alphanumeric(s->bytes[p - 2]))))
      p--;
    if (s->bytes[p] >= 'a' && s->bytes[p] <= 'z') {
      bool capital = false;
      for (uint32_t q = p; q < edge; q++) capital |= s->bytes[q] >= 'A' && s->bytes[q] <= 'Z';
      if (!capital) break;
    }
    if (s->bytes[p] >= '0' && s->bytes[p] <= '9') break;
    if (han_seen && edge < at) break;
    at = p;
    *latin = true;
  }
  /* where it gets too long, it begins with a whole name */
  if (units == most)
    while (at < suffix && ne_edge_is(s, at, NE_EDGE_NAMED) && !ne_edge_is(s, at, NE_EDGE_ORG_START | NE_EDGE_PLACE_START)) at += 3;
  return at;
}

static bool opening_quote(const ne_entity_state *s, uint32_t at) {
  return at >= s->start + 3 && !memcmp(s->bytes + at - 3, "\xE2\x80\x9C", 3);
}

/* Whether a stock's code stands in brackets behind `at`: （300999.SZ）. */
static bool listed(const ne_entity_state *s, uint32_t at) {
  uint32_t inside = ne_names_bracket(s, at), digits = 0;
  if (!inside) return false;
  while (inside + digits < s->end && digits < 6 && s->bytes[inside + digits] >= '0' && s->bytes[inside + digits] <= '9') digits++;
  return digits >= 4;
}

/* Whether a clause ends behind a short name that a verb of joining or leaving stands before: 加盟云深处|科技。 */
static bool joined(const ne_entity_state *s, const ne_hit *suffix) {
  if (ne_names_is_han(s, suffix->end) || suffix->end - suffix->start < 6) return false;
  uint32_t at = suffix->start;
  for (int characters = 2; characters <= 4 && at >= s->start + 3 && ne_names_han_ends(s, at); characters++) {
    at -= 3;
    const ne_word *word = ne_names_before(s, at, NE_AS(ORG_BEFORE), NULL);
    if (word && word->weight >= 2) return at + 3 < suffix->start;
  }
  return false;
}

/* An organisation that ends in the Chinese suffix of this hit. */
static void by_suffix(ne_entity_state *s, const ne_hit *hit, const ne_entry *suffix) {
  if (!ne_names_is_han(s, hit->start) || !s->rules->shapes[NE_SHAPE_HAN_ORGANIZATION].present) return;
  /* 技术, 会, 部 end ordinary words more often than names: something must speak for them */
  if (suffix->weight < 0.5f && !ne_edge_is(s, hit->end, NE_EDGE_ROLE_START) &&
      !(suffix->weight >= 0.45f && ne_edge_is(s, hit->start, NE_EDGE_TITLE)) && /* 凌行科技|产品副总裁 */
      !ne_names_at(s, ne_names_skip(s, hit->end), NE_AS(ORG_AFTER) | NE_AS(SAY_AFTER), NULL) && !listed(s, hit->end) &&
      !joined(s, hit))
    return;
  bool latin = false, place = false;
  uint32_t start = left_edge(s, hit->start, LEFT_MAX, &latin, &place);
  unsigned cues = 0;
  if (start == hit->start) {
    /* 财政部, 商务部: the word is a name by itself, unless it is inside another */
    if (suffix->value && !strcmp(suffix->value, "agency") && hit->end - hit->start >= 9 && suffix->weight > 0.5f &&
        !as(s, hit, NE_CLASS_GENERIC_ORG))
      ne_names_try(s, NE_SHAPE_HAN_ORGANIZATION, start, hit->end, NE_CUED(KNOWN_LAST) | NE_CUED(TYPICAL));
    return;
  }
  /* 百川公司 is the name, but Wiz公司 is Wiz */
  bool generic = as(s, hit, NE_CLASS_GENERIC_ORG) != NULL;
  if (ne_edge_is(s, hit->start, NE_EDGE_ORG_END) && generic) return;
  /* 伊朗政府 is one, 亚洲公司 is any */
  bool agency = suffix->value && !strcmp(suffix->value, "agency");
  if (generic && !agency && ne_edge_is(s, start, NE_EDGE_PLACE_START) && ne_edge_is(s, hit->start, NE_EDGE_PLACE_END))
    return;
  /* 微软安全, 芬兰健康: a field of work beside a name of its own makes no new name */
  if (suffix->weight < 0.4f && (latin || ne_edge_is(s, hit->start, NE_EDGE_ORG_END | NE_EDGE_PLACE_END))) return;
  if (suffix->weight < 0.5f && ne_edge_is(s, hit->start, NE_EDGE_PLACE_END)) return; /* 英国电子 */
  /* 理想汽车智驾技术: a field of work that a known company has */
  if (suffix->weight < 0.5f && ne_edge_is(s, start, NE_EDGE_ORG_START) && !ne_edge_is(s, hit->start, NE_EDGE_ORG_END)) return;
  if (latin && start < hit->start) { /* AI公司, SaaS平台: an ordinary word in Latin letters is no name either */
    const ne_word *word = ne_vocabulary_exactly(s->rules->vocabulary, s->bytes, start,
                                                ne_names_skip_back(s, hit->start));
    if (word && word->classes & NE_AS(COMMON)) return;
  }
  uint32_t inner = hit->start - start;
  if (place) cues |= NE_CUED(KNOWN_FIRST);
  if (ne_edge_is(s, start, NE_EDGE_ORG_START)) cues |= NE_CUED(OWNER);
  if (latin) cues |= NE_CUED(TYPICAL);
  /* ordinary words make the name of a committee, and no name before an ordinary noun (网红公司, 三级医院) */
  if (!latin && all_common(s, start, hit->start)) cues |= generic && !place ? NE_CUED(EPONYM) : NE_CUED(COMMON);
  else if (!latin) cues |= NE_CUED(TYPICAL);
  if (suffix->weight >= 0.65f && !(generic && cues & NE_CUED(COMMON))) {
    cues |= NE_CUED(KNOWN_LAST);
    if (suffix->weight >= 0.85f) cues |= NE_CUED(GLOSS); /* 大学, 委员会: ends hardly anything else */
  } else if (suffix->weight < 0.5f) cues |= NE_CUED(ALONE); /* 技术, 会, 部: ends ordinary words more often than names */
  if (ends_in_word(s, hit->start, hit->end)) return;
  if (!latin && inner < 6) cues |= NE_CUED(EPONYM); /* one character before the suffix: 总公司, 分公司 */
  uint32_t after = ne_names_skip(s, hit->end), of;
  const ne_word *behind = ne_names_at(s, after, NE_AS(ORG_AFTER) | NE_AS(SAY_AFTER), NULL);
  if (behind) cues |= NE_CUED(AFTER);
  if (behind && behind->classes & NE_AS(ORG_AFTER) && behind->weight >= 2) cues |= NE_CUED(TITLE_AFTER); /* 发布公告 */
  if (ne_edge_is(s, hit->end, NE_EDGE_ROLE_START) || ne_edge_is(s, hit->start, NE_EDGE_TITLE))
    cues |= NE_CUED(TITLE_AFTER);
  else if (ne_names_at(s, hit->end, NE_AS(OF_WORD), &of) && ne_edge_is(s, ne_names_skip(s, of), NE_EDGE_ROLE_START))
    cues |= NE_CUED(TITLE_AFTER);
  const ne_word *before = ne_names_before(s, start, NE_AS(ORG_BEFORE), NULL);
  if (before) cues |= NE_CUED(BEFORE);
  if ((before && before->weight >= 2 && suffix->weight < 0.5f && joined(s, hit)) || listed(s, hit->end)) cues |= NE_CUED(TITLE_AFTER); /* 加盟, 入职: as sure as a post */
  uint32_t end = hit->end;
  if (generic && !ne_names_han_ends(s, hit->start)) end = ne_names_skip_back(s, hit->start);
  if (ne_names_try(s, NE_SHAPE_HAN_ORGANIZATION, start, end, cues) && end == hit->end)
    s->found.items[s->found.count - 1].head_start = hit->start;
}

void ne_organizations_before(ne_entity_state *s, uint32_t post) {
  enum { LEAST = 3 * 3, MOST = 6 * 3 };
  bool latin = false, place = false;
  if (!ne_names_han_ends(s, post) || !s->rules->shapes[NE_SHAPE_HAN_ORGANIZATION].present) return;
  uint32_t start = left_edge(s, post, MOST / 3 + 1, &latin, &place), end;
  if (latin || post - start < LEAST || post - start > MOST) return;
  /* ordinary words at either end: 知名企业家, 前任总裁 */
  for (uint32_t at = start; at < post; at += 3) {
    const ne_word *word = ne_names_at(s, at, NE_AS(COMMON) | NE_AS(ORG_CUT) | NE_AS(OF_WORD), &end);
    if (word && (end > post || at == start || end == post) && word->length > 3) return;
    if (ne_edge_is(s, at, NE_EDGE_COVERED)) return;
  }
  ne_names_try(s, NE_SHAPE_HAN_ORGANIZATION, start, post, NE_CUED(TITLE_AFTER) | NE_CUED(TYPICAL));
}

/* A unit: 超级对齐团队, “超级对齐”团队, 谷歌云部门. */
static void by_unit(ne_entity_state *s, const ne_hit *hit, const ne_entry *unit) {
  if (!ne_names_is_han(s, hit->start) || !s->rules->shapes[NE_SHAPE_UNIT].present) return;
  unsigned cues = 0;
  uint32_t start = hit->start;
  bool latin = false, place = false;
  if (start >= s->start + 3 && !memcmp(s->bytes + start - 3, "\xE2\x80\x9D", 3)) {
    uint32_t p = start - 3, limit = start > s->start + 40 ? start - 40 : s->start;
    while (p > limit && !opening_quote(s, p)) p--;
    if (!opening_quote(s, p)) return;
    start = p - 3;
    cues |= NE_CUED(GLOSS);
  } else {
    start = left_edge(s, start, 8, &latin, &place);
    if (start == hit->start || ne_edge_is(s, hit->start, NE_EDGE_ORG_END) ||
        ne_edge_is(s, ne_names_skip_back(s, hit->start), NE_EDGE_ORG_END))
      return;
    if (ends_in_word(s, hit->start, hit->end)) return;
    /* 谷歌云团队: people of Google, no organisation of its own; a board is the company's */
    if (ne_edge_is(s, start, NE_EDGE_ORG_START) || (latin && unit->value && !strcmp(unit->value, "board"))) return;
    if (all_common(s, start, hit->start)) cues |= NE_CUED(COMMON);
    else cues |= NE_CUED(TYPICAL);
  }
  if (ne_edge_is(s, start, NE_EDGE_PERSON_START)) cues |= NE_CUED(KNOWN_FIRST);
  if (unit->weight >= 1) cues |= NE_CUED(KNOWN_LAST);
  if (ne_edge_is(s, hit->end, NE_EDGE_ROLE_START)) cues |= NE_CUED(TITLE_AFTER);
  ne_names_try(s, NE_SHAPE_UNIT, start, hit->end, cues);
}

/* A known name that is an ordinary word too (Meta, 苹果) needs something beside it; one that is hardly ever the name (大众, weight
 * below 0.15) needs more, or its full name in the article. */
static void weak(ne_entity_state *s, const ne_hit *hit, const ne_entry *known) {
  unsigned cues = known->weight < 0.15f ? NE_CUED(COMMON) : 0;
  uint32_t after = ne_names_skip(s, hit->end), before = ne_names_skip_back(s, hit->start);
  if (ne_names_is_han(s, hit->start) && ne_names_cut(s, hit->start, hit->end)) return;
  if (ne_names_at(s, hit->end, NE_AS(VENUE_AFTER), NULL) && ne_names_before(s, before, NE_AS(PLACE_BEFORE), NULL))
    return;
  if (ne_names_at(s, after, NE_AS(ORG_AFTER), NULL)) cues |= NE_CUED(AFTER);
  if (ne_names_at(s, after, NE_AS(SAY_AFTER), NULL)) cues |= NE_CUED(SAY_AFTER);
  if (ne_names_before(s, before, NE_AS(ORG_BEFORE), NULL)) cues |= NE_CUED(BEFORE);
  uint32_t of;
  /* 苹果AI|高管, Arm中国|董事长: a branch stands between */
  if (!(cues & ~(unsigned)NE_CUED(COMMON)) && !ne_edge_is(s, after, NE_EDGE_ROLE_START)) {
    uint32_t p = after;
    if (ne_edge_is(s, p, NE_EDGE_PLACE_START)) {
      do p += ne_names_is_han(s, p) ? 3 : 1;
      while (p < s->end && p < after + 24 && !ne_edge_is(s, p, NE_EDGE_PLACE_END));
    } else if (p < s->end && ne_alphanumeric(s->bytes[p])) {
      ne_names_at(s, p, NE_AS(COMMON), &p);
    }
    ne_names_at(s, p, NE_AS(ROLE_FORMER), &p);
    if (p > after && (ne_edge_is(s, p, NE_EDGE_ROLE_START) || ne_names_at(s, p, NE_AS(ORG_AFTER), NULL)))
      cues |= NE_CUED(TITLE_AFTER);
  }
  if (ne_edge_is(s, after, NE_EDGE_ROLE_START) ||
      (ne_names_at(s, after, NE_AS(OF_WORD), &of) && ne_edge_is(s, ne_names_skip(s, of), NE_EDGE_ROLE_START)))
    cues |= NE_CUED(TITLE_AFTER);
  if (ne_edge_is(s, before, NE_EDGE_ORG_END)) cues |= NE_CUED(OWNER);
  size_t doubtful = s->doubtful.count;
  ne_names_try(s, NE_SHAPE_WEAK_ORGANIZATION, hit->start, hit->end, cues);
  if (s->doubtful.count == doubtful) return;
  s->doubtful.items[doubtful].mention.entry = hit->entry;
  s->by_id = true;
}

static ne_kinds kinds_of(const ne_entity_state *s, const ne_hit *hit) {
  ne_kinds k = {.hit = hit};
  for (uint32_t e = hit->entry; e != NE_NONE;) {
    const ne_entry *entry = ne_lexicon_entry(s->finder->lexicon, e);
    const ne_entry **kind = NULL;
    switch (entry->class) {
      case NE_CLASS_PERSON: kind = &k.person; break;
      case NE_CLASS_ORGANIZATION: kind = &k.organization; break;
      case NE_CLASS_PLACE: kind = &k.place; break;
      case NE_CLASS_PRODUCT: kind = &k.product; break;
      case NE_CLASS_ORG_SUFFIX: kind = &k.suffix; break;
      case NE_CLASS_ORG_UNIT: kind = &k.unit; break;
      case NE_CLASS_GENERIC_ORG:
      case NE_CLASS_GUARD_NAME: kind = &k.hidden; break;
      default: break;
    }
    if (kind && !*kind) *kind = entry;
    e = entry->next;
  }
  return k;
}

/* Where a known organisation ends whose last characters begin a post: 谷歌|研究员 and not 谷歌研究|员, where the shorter form is known
 * as well. */
static uint32_t before_post(const ne_entity_state *s, const ne_hit *hit, ne_type type) {
  if (type != NE_ORGANIZATION || !ne_edge_is(s, hit->end, NE_EDGE_TITLE)) return hit->end;
  uint32_t post = hit->end, end;
  while (post > hit->start && !ne_edge_is(s, post, NE_EDGE_ROLE_START)) post--;
  if (post == hit->start) return hit->end;
  return ne_names_entry(s, hit->start, post, NE_CLASS_ORGANIZATION, &end) && end == post ? post : hit->end;
}

/* 天岳先进|公告称: a company that no list knows gives notice at the head of a paragraph. */
static void by_notice(ne_entity_state *s) {
  uint32_t at = s->start;
  for (int characters = 0; characters <= 6 && ne_names_is_han(s, at); characters++, at += 3) {
    const ne_word *word = characters < 3 ? NULL : ne_names_at(s, at, NE_AS(ORG_AFTER), NULL);
    if (word && word->weight >= 2) {
      ne_organizations_before(s, at);
      return;
    }
  }
}

void ne_known_run(ne_entity_state *s, const ne_hit *hits, size_t count) {
  s->parts.count = 0;
  for (size_t i = 0; i < count; i++) {
    ne_kinds kinds = kinds_of(s, &hits[i]);
    if (kinds.suffix || kinds.unit || (kinds.organization && kinds.organization->weight < 1))
      *NE_PUSH(s->arena, &s->parts) = kinds;
    if (ne_edge_is(s, hits[i].start, NE_EDGE_DATE)) continue;
    const ne_entry *best = kinds.person;
    ne_type type = NE_PERSON;
    if (kinds.organization && (!best || kinds.organization->weight > best->weight))
      best = kinds.organization, type = NE_ORGANIZATION;
    if (kinds.place && (!best || kinds.place->weight > best->weight)) best = kinds.place, type = NE_PLACE;
    if (kinds.product && (!best || kinds.product->weight > best->weight)) best = kinds.product, type = NE_PRODUCT;
    if (best && best->weight >= 1) {
      if (ne_edge_is(s, hits[i].start, NE_EDGE_TITLE) && ne_edge_is(s, hits[i].end - 1, NE_EDGE_TITLE)) continue;
      uint32_t length = hits[i].end - hits[i].start;
      /* 多大 in 多大的 */
      if (length <= 6 && ne_names_is_han(s, hits[i].start) && ne_names_cut(s, hits[i].start, hits[i].end)) continue;
      if (type == NE_ORGANIZATION && ne_names_at(s, hits[i].end, NE_AS(VENUE_AFTER), NULL) &&
          ne_names_before(s, ne_names_skip_back(s, hits[i].start), NE_AS(PLACE_BEFORE), NULL)) {
        for (uint32_t at = hits[i].start; at < hits[i].end; at++) *ne_edge(s, at) |= NE_EDGE_COVERED;
        continue; /* 在推特上 */
      }
      uint32_t to = hits[i].end;
      if (!ne_edge_is(s, hits[i].start, NE_EDGE_TITLE) && ne_edge_is(s, to - 1, NE_EDGE_TITLE)) {
        ne_roles_trim(s, to);
        to = before_post(s, &hits[i], type);
      }
      /* Portsmouth manager, Detroit's coach, Southampton are: a club is called by its place */
      uint32_t after = ne_names_skip(s, to), of;
      bool club = type == NE_PLACE && !ne_names_before(s, ne_names_skip_back(s, hits[i].start), NE_AS(AND_WORD),
                                                       NULL) &&
                  (ne_names_at(s, after, NE_AS(CLUB_POST), NULL) ||
                   (ne_names_at(s, hits[i].end, NE_AS(OF_WORD), &of) &&
                    ne_names_at(s, ne_names_skip(s, of), NE_AS(CLUB_POST), NULL)));
      ne_mention *mention = ne_names_add(s, club ? NE_ORGANIZATION : type, hits[i].start, to, best->rule, 1,
                                         club ? NE_CUED(TITLE_AFTER) : 0);
      if (!club && to == hits[i].end) mention->entry = hits[i].entry;
    } else if (kinds.hidden) {
      for (uint32_t at = hits[i].start; at < hits[i].end; at++) *ne_edge(s, at) |= NE_EDGE_COVERED;
    } else if (best) {
      for (uint32_t at = hits[i].start; at < hits[i].end; at++) *ne_edge(s, at) |= NE_EDGE_WEAK;
    }
  }
  for (size_t i = 0; i < s->parts.count; i++) {
    const ne_kinds *kinds = &s->parts.items[i];
    const ne_hit *hit = kinds->hit;
    const ne_entry *suffix = kinds->suffix;
    if (ne_edge_is(s, hit->start, NE_EDGE_TITLE)) {
      /* 主权财富基金|首席投资官: the suffix was taken for a department */
      if (!suffix || suffix->weight < 0.4f || !ne_edge_is(s, hit->start, NE_EDGE_ROLE_START) ||
          !ne_names_han_ends(s, hit->start) ||
          ne_edge_is(s, hit->start, NE_EDGE_ORG_END | NE_EDGE_PLACE_END) ||
              !ne_edge_is(s, hit->end, NE_EDGE_TITLE))
        continue;
      size_t found = s->found.count;
      by_suffix(s, hit, suffix);
      if (s->found.count > found && s->found.items[found].end == hit->end) ne_roles_trim(s, hit->end);
      continue;
    }
    if (kinds->organization && kinds->organization->weight < 1 && ne_edge_is(s, hit->start, NE_EDGE_WEAK))
      weak(s, hit, kinds->organization);
    if (suffix) by_suffix(s, hit, suffix);
    else if (kinds->unit) by_unit(s, hit, kinds->unit);
  }
  by_notice(s);
}
