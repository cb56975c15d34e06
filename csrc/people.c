#include "names.h"

#include <string.h>

enum { SEGMENT_MAX = 8, TRANSLITERATION_MAX = 7 }; /* characters */

/* Without one of these a candidate is not worth a closer look. */
static const unsigned STRONG = NE_CUED(TITLE_BEFORE) | NE_CUED(TITLE_AFTER) | NE_CUED(SAY_AFTER) | NE_CUED(HONORIFIC) |
                               NE_CUED(GLOSS) | NE_CUED(LIST) | NE_CUED(BEFORE) | NE_CUED(AFTER);

/* What stands before and behind a candidate. */
typedef struct surroundings {
  unsigned cues;
  bool listed; /* beside a sign between members of a list, whatever the member */
  bool edge;   /* no Han character is there */
} surroundings;

/* Whether a sign that no cue stands at ends at `at`: “ or ， but not 、 or （. */
static inline bool mute(const ne_entity_state *s, uint32_t at) {
  if (at == s->start) return true;
  const unsigned char *p = (const unsigned char *)s->bytes + at;
  return p[-1] >= 0x80 && !(s->rules->vocabulary->last[p[-1]] & NE_BEFORE_PERSON) && at >= s->start + 3 &&
      memcmp(p - 3, "\xE3\x80\x81", 3) != 0 && memcmp(p - 3, "\xEF\xBC\x88", 3) != 0;
}

/* Whether there may be a cue before or behind a person whose edge is at `at`, beside a character of these flags. */
static inline bool cue_before(const ne_entity_state *s, uint32_t at, unsigned flags) {
  return flags & NE_HAN_BEFORE || ne_edge_is(s, at, NE_EDGE_ROLE_END) || (!flags && !mute(s, at));
}

static inline bool cue_behind(const ne_entity_state *s, uint32_t at, unsigned flags) {
  return !flags || flags & NE_HAN_BEHIND || ne_edge_is(s, at, NE_EDGE_ROLE_START | NE_EDGE_PERSON_START | NE_EDGE_DATE);
}

static surroundings look_before(const ne_entity_state *s, uint32_t start) {
  unsigned flags = start >= s->start + 3 ? ne_names_han(s, start - 3) : 0;
  surroundings around = {.cues = ne_edge_is(s, start, NE_EDGE_ORG_END) ? NE_CUED(OWNER) : 0, .edge = !flags};
  if (!cue_before(s, start, flags)) return around;
  uint32_t before = ne_names_skip_back(s, start), outside, of;
  /* 担任研究科学家的李思远 */
  if (ne_names_before(s, before, NE_AS(OF_WORD), &of) && ne_edge_is(s, of, NE_EDGE_ROLE_END)) around.cues |= NE_CUED(TITLE_BEFORE);
  if (ne_edge_is(s, before, NE_EDGE_ROLE_END)) around.cues |= NE_CUED(TITLE_BEFORE);
  if (ne_edge_is(s, before, NE_EDGE_ORG_END)) around.cues |= NE_CUED(OWNER);
  const ne_word *word = ne_names_before(s, before, NE_AS(HONORIFIC_BEFORE) | NE_AS(PERSON_BEFORE), NULL);
  if (word) around.cues |= word->classes & NE_AS(PERSON_BEFORE) ? NE_CUED(BEFORE) : NE_CUED(HONORIFIC);
  around.edge = !ne_names_han_ends(s, before);
  if (around.edge && ne_names_bracket_before(s, start, &outside) &&
      ne_edge_is(s, outside, NE_EDGE_PERSON_END | NE_EDGE_ROLE_END))
    around.cues |= NE_CUED(GLOSS);
  uint32_t other = ne_names_list_before(s, start);
  around.listed = other != start;
  if (around.listed && ne_edge_is(s, other, NE_EDGE_PERSON_END)) around.cues |= NE_CUED(LIST);
  return around;
}

static surroundings look_after(const ne_entity_state *s, uint32_t start, uint32_t end) {
  surroundings around = {.cues = 0};
  uint32_t after = ne_names_skip(s, end);
  around.edge = !ne_names_is_han(s, after);
  /* what most characters say at once: nothing that is a cue begins with them */
  if (!around.edge && !cue_behind(s, after, ne_names_han(s, after))) return around;
  if (ne_edge_is(s, after, NE_EDGE_ROLE_START)) around.cues |= NE_CUED(TITLE_AFTER);
  const ne_classes may = ne_names_may_begin(s, after), words = NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) |
                                                              NE_AS(HONORIFIC_AFTER) | NE_AS(EPONYM_AFTER);
  const ne_word *word = may & words ? ne_names_at(s, after, words, NULL) : NULL;
  if (word) {
    if (word->classes & NE_AS(HONORIFIC_AFTER)) around.cues |= NE_CUED(HONORIFIC);
    else if (word->classes & NE_AS(EPONYM_AFTER)) around.cues |= NE_CUED(EPONYM);
    else if (word->classes & NE_AS(PERSON_AFTER)) around.cues |= NE_CUED(AFTER);
    else around.cues |= NE_CUED(SAY_AFTER);
  } else if (!may || may & NE_AS(PERSON_ADVERB) || around.edge || ne_edge_is(s, after, NE_EDGE_DATE)) {
    uint32_t verb = ne_names_verb(s, after);
    word = verb > after ? ne_names_at(s, verb, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER), NULL) : NULL;
    if (word) around.cues |= word->classes & NE_AS(PERSON_AFTER) ? NE_CUED(AFTER) : NE_CUED(SAY_AFTER);
    else if (verb > after && ne_edge_is(s, verb, NE_EDGE_ORG_START)) around.cues |= NE_CUED(AFTER); /* 黄伟从百度离职 */
  }
  uint32_t other = around.edge || may & NE_AS(AND_WORD) ? ne_names_list_after(s, end) : end;
  around.listed = other != end;
  if (around.listed && ne_edge_is(s, other, NE_EDGE_PERSON_START)) around.cues |= NE_CUED(LIST);
  if (!around.edge || after >= s->end) return around;
  uint32_t edge = after;
  bool comma = false;
  if (s->bytes[edge] == ',' || s->bytes[edge] == ':') {
    comma = s->bytes[edge++] == ',';
  } else if (edge + 3 <= s->end && !memcmp(s->bytes + edge, "\xEF\xBC", 2)) {
    comma = (unsigned char)s->bytes[edge + 2] == 0x8C;
    if (comma || (unsigned char)s->bytes[edge + 2] == 0x9A) edge += 3;
  }
  if (edge > after) {
    uint32_t apposed = ne_names_skip(s, edge);
    if (ne_names_at(s, apposed, NE_AS(PERSON_APPOSED), NULL)) around.cues |= NE_CUED(AFTER);
    /* at the head of a sentence: 李航，谷歌研究院的前主任, and a date, a place or 此外 are no names */
    if (comma && ne_edge_is(s, apposed, NE_EDGE_ORG_START | NE_EDGE_ROLE_START) && !ne_names_han_ends(s, start)) around.cues |= NE_CUED(AFTER);
    if (start == s->start && !comma) around.cues |= NE_CUED(SAY_AFTER); /* 姜山：…, a speaker at the head of a paragraph */
    return around;
  }
  /* （Kazunobu Morita）, （总裁）, and not （H&E） */
  uint32_t inside = ne_names_bracket(s, end);
  if (inside && inside + 1 < s->end && ((s->bytes[inside] >= 'A' && s->bytes[inside] <= 'Z' &&
                                         s->bytes[inside + 1] >= 'a') ||
                                        ne_edge_is(s, inside, NE_EDGE_ROLE_START)))
    around.cues |= NE_CUED(GLOSS);
  return around;
}

/* The cues that stand around [start, end). */
static unsigned cues_around(const ne_entity_state *s, uint32_t start, uint32_t end) {
  surroundings before = look_before(s, start), after = look_after(s, start, end);
  return before.cues | after.cues | (before.edge && after.edge ? NE_CUED(ALONE) : 0);
}

/* ---- Chinese, Japanese and Korean names ---- */

/* Whether a word can begin at `at`, so that a name may end there: no Han character, or one that begins something
 * known. */
static bool ends_before(const ne_entity_state *s, uint32_t at) {
  if (!ne_names_is_han(s, at)) return true;
  if (ne_edge_is(s, at, NE_EDGE_COVERED)) return true;
  return ne_names_at(s, at, ~(NE_AS(SURNAME) | NE_AS(GIVEN_CHAR) | NE_AS(TRANSLIT_CHAR) | NE_AS(FIRST_NAME) |
                              NE_AS(NUMERAL)), NULL) != NULL;
}

/* Whether the character at `at` is a word of the kind that names do not have: 的, 在. */
static bool function_character(const ne_entity_state *s, uint32_t at) {
  const ne_vocabulary *v = s->rules->vocabulary;
  const ne_classes words = NE_AS(COMMON) | NE_AS(ORG_CUT);
  uint32_t index = ne_han_index(s->bytes, at);
  if (!(v->han[index].first & v->han[index].last & words)) return false;
  const ne_word *word = ne_vocabulary_exactly(v, s->bytes, at, at + 3);
  return word && word->classes & words;
}

/* The cues of the reading [start, end), whose given name begins at `given`, with those that are known of its
 * surroundings. */
static unsigned han_cues(const ne_entity_state *s, uint32_t start, uint32_t given, uint32_t end, unsigned cues) {
  /* typical: characters of given names, or one of them beside one that is no function word */
  uint32_t typical = 0, others = 0, to;
  for (uint32_t at = given; at < end; at += 3) {
    if (ne_names_han(s, at) & NE_HAN_GIVEN) typical++;
    else others += function_character(s, at);
  }
  if (typical && !others) cues |= NE_CUED(TYPICAL);
  if (function_character(s, end - 3) && !(ne_names_han(s, end - 3) & NE_HAN_GIVEN)) cues |= NE_CUED(COMMON);
  const ne_word *word = ne_names_at(s, start, NE_AS(COMMON), &to);
  if (word && to > start + 3 && word->weight >= 1) cues |= NE_CUED(COMMON);
  if (end - given >= 6) {
    word = ne_names_at(s, given, NE_AS(COMMON) | NE_AS(HONORIFIC_AFTER), &to);
    if (word && to >= end && word->weight >= 1) cues |= NE_CUED(COMMON);
  }
  if (ne_names_cut(s, start, end) || !ends_before(s, end)) cues |= NE_CUED(COMMON);
  return cues;
}

/* Whether a word can end at `at`, so that a name may begin there. */
static bool begins_after(const ne_entity_state *s, uint32_t at) {
  if (!ne_names_han_ends(s, at) || ne_edge_is(s, at - 3, NE_EDGE_COVERED)) return true;
  return ne_names_before(s, at, ~(NE_AS(SURNAME) | NE_AS(GIVEN_CHAR) | NE_AS(TRANSLIT_CHAR) | NE_AS(FIRST_NAME) |
                                  NE_AS(NUMERAL)), NULL) != NULL;
}

/* Whether [start, end) can be nothing but a name: a surname that is hardly a word (weight 3), typical characters, and words that
 * end and begin at its edges. */
static bool bare_name(const ne_entity_state *s, uint32_t start, uint32_t given, uint32_t end) {
  unsigned shared = ne_names_han(s, given) & ne_names_han(s, given + 3);
  if (!(ne_names_han(s, start) & NE_HAN_COMMON_SURNAME) || !(shared & NE_HAN_GIVEN)) return false;
  if (shared & ne_names_han(s, start) & NE_HAN_TRANSLIT_STRONG) return false; /* 贾维斯 */
  const ne_word *surname = ne_vocabulary_exactly(s->rules->vocabulary, s->bytes, start, given);
  if (!surname || surname->weight < 3) return false;
  return begins_after(s, start) && !(han_cues(s, start, given, end, 0) & NE_CUED(COMMON)) &&
         !ne_names_at(s, given, NE_AS(COMMON) | NE_AS(ORG_CUT), NULL) &&
             !ne_names_at(s, given + 3, NE_AS(COMMON) | NE_AS(ORG_CUT), NULL);
}

/* Keeps a name that nothing around it speaks for: the article may have it several times. */
static void suspect(ne_entity_state *s, uint32_t start, uint32_t given, uint32_t end, unsigned cues, bool before, bool after) {
  const ne_word *surname = ne_vocabulary_exactly(s->rules->vocabulary, s->bytes, start, given);
  if (!surname || surname->weight < 3 || !(before || begins_after(s, start))) return;
  cues = han_cues(s, start, given, end, cues);
  if (cues & NE_CUED(COMMON) || !(cues & NE_CUED(TYPICAL))) return;
  size_t doubts = s->doubtful.count;
  if (!ne_names_try(s, NE_SHAPE_HAN_NAME, start, end, cues) && s->doubtful.count > doubts)
    s->doubtful.items[doubts].edges = (uint8_t)(before | after << 1);
}

static bool free_han(const ne_entity_state *s, uint32_t from, uint32_t to) {
  for (uint32_t at = from; at < to; at += 3)
    if (!ne_names_is_han(s, at) || ne_edge_is(s, at, NE_EDGE_COVERED)) return false;
  return true;
}

static void try_nickname(ne_entity_state *s, uint32_t at, unsigned own, unsigned next) {
  uint32_t end, to;
  if (own & NE_HAN_NICKNAME && next & NE_HAN_SURNAME && free_han(s, at, at + 6)) {
    end = at + 6;
    unsigned cues = cues_around(s, at, end);
    if (ne_names_at(s, at, NE_AS(COMMON), &to) && to >= end) cues |= NE_CUED(COMMON);
    if (ne_names_cut(s, at, end)) cues |= NE_CUED(COMMON);
    ne_names_try(s, NE_SHAPE_NICKNAME, at, end, cues);
  }
  if (own & NE_HAN_SURNAME && (!next || next & NE_HAN_NICKNAME_SUFFIX) &&
      ne_names_at(s, at + 3, NE_AS(NICKNAME_SUFFIX), &end) && free_han(s, at, end)) {
    unsigned cues = cues_around(s, at, end) | NE_CUED(HONORIFIC);
    if (own & NE_HAN_COMMON_SURNAME) cues |= NE_CUED(KNOWN_FIRST);
    if (ne_names_at(s, at, NE_AS(COMMON), &to) && to >= at + 6) cues |= NE_CUED(COMMON);
    if (ne_names_before(s, at + 3, NE_AS(COMMON), NULL) || ne_names_cut(s, at, end)) cues |= NE_CUED(COMMON);
    ne_names_try(s, NE_SHAPE_NICKNAME, at, end, cues);
  }
}

/* Whether a kana or 々 stands at `at`: 佐々木. */
static bool kana_at(const ne_entity_state *s, uint32_t at) {
  const unsigned char *p = (const unsigned char *)s->bytes + at;
  return at + 3 <= s->end && p[0] == 0xE3 && ((p[1] == 0x80 && p[2] == 0x85) || (p[1] >= 0x81 && p[1] <= 0x83));
}

void ne_people_han(ne_entity_state *s, uint32_t at, unsigned own, unsigned next) {
  uint32_t surname = at + 3;
  unsigned cues = own & NE_HAN_COMMON_SURNAME ? NE_CUED(KNOWN_FIRST) : 0;
  try_nickname(s, at, own, next);
  if (own & NE_HAN_DOUBLE_SURNAME && (next ? next & NE_HAN_DOUBLE_SECOND : kana_at(s, at + 3))) {
    const ne_word *word = ne_names_at(s, at, NE_AS(SURNAME), &surname);
    if (word && word->length > 3) cues = NE_CUED(KNOWN_FIRST) | NE_CUED(KNOWN_LAST);
    else if (!(own & NE_HAN_SURNAME)) return;
    if (!word) surname = at + 3;
  } else if (!(own & NE_HAN_SURNAME)) {
    return;
  }
  uint32_t given = surname;
  /* 李 丹: a blank inside, where a name of two characters is set to the width of three */
  if (given < s->end && s->bytes[given] == ' ' && ne_names_is_han(s, given + 1)) {
    uint32_t end = given + 4;
    if (!ne_names_is_han(s, end) && ne_names_han(s, given + 1) & NE_HAN_GIVEN &&
        !ne_edge_is(s, given + 1, NE_EDGE_COVERED))
      ne_names_try(s, NE_SHAPE_HAN_NAME, at, end, cues | cues_around(s, at, end));
    return;
  }
  if (!free_han(s, at, given + 3)) return;
  uint32_t honorific;
  unsigned first = ne_names_han(s, given), second = ne_names_han(s, given + 3);
  unsigned behind = at >= s->start + 3 ? ne_names_han(s, at - 3) : 0; /* the surname */
  if (!((first | second) & NE_HAN_GIVEN) && behind && !ne_edge_is(s, at, NE_EDGE_ROLE_END)) return;
  /* what most characters say at once: no cue can be beside them */
  if (!(first & NE_HAN_HONORIFIC) && !cue_before(s, at, behind) && !cue_behind(s, given + 3, second) &&
      !(second && cue_behind(s, given + 6, ne_names_han(s, given + 6))) &&
      !(own & NE_HAN_COMMON_SURNAME && first & second & NE_HAN_GIVEN))
    return;
  if (first & NE_HAN_HONORIFIC && ne_names_at(s, given, NE_AS(HONORIFIC_AFTER), &honorific)) { /* 黄先生: the surname alone */
    const ne_word *word = ne_names_before(s, given, NE_AS(COMMON), NULL);
    if (ends_before(s, honorific) && !(word && word->length > 3))
      ne_names_try(s, NE_SHAPE_NICKNAME, at, given, cues | cues_around(s, at, given) | NE_CUED(AFTER));
    return;
  }
  surroundings before = look_before(s, at);
  unsigned one_cues = 0, two_cues = 0;
  float one = 0, two = 0;
  for (int characters = 1; characters <= 2; characters++) {
    uint32_t end = given + 3 * (uint32_t)characters;
    if (characters == 2 && !free_han(s, given + 3, end)) break;
    if (characters == 2 && one > 0 && ne_edge_is(s, end, NE_EDGE_ROLE_START)) { /* 任命马骏|为董事长 */
      const ne_word *word = ne_names_before(s, end, NE_AS(ROLE_BEFORE) | NE_AS(ORG_CUT), NULL);
      if (word && word->length == 3) break;
    }
    surroundings after = look_after(s, at, end);
    if (!((before.cues | after.cues) & STRONG) && !before.listed && !after.listed) {
      if (characters == 2 && !one && bare_name(s, at, given, end))
        ne_names_try(s, NE_SHAPE_BARE_NAME, at, end, NE_CUED(TYPICAL) | after.cues);
      else if (own & NE_HAN_COMMON_SURNAME)
        suspect(s, at, given, end, cues, before.edge, after.edge);
      continue;
    }
    unsigned around = cues | before.cues | after.cues |
        (after.edge && (before.edge || before.cues & NE_CUED(TITLE_BEFORE)) ? NE_CUED(ALONE) : 0);
    around = han_cues(s, at, given, end, around);
    /* between a post and a verb a name may be a word: 财务主管吴启明辞职 */
    if (characters == 2 && around & NE_CUED(TITLE_BEFORE) && around & (NE_CUED(AFTER) | NE_CUED(SAY_AFTER)) && cues & NE_CUED(KNOWN_FIRST))
      around &= ~(unsigned)NE_CUED(COMMON);
    float score = ne_names_score(s, NE_SHAPE_HAN_NAME, around);
    if (characters == 1) one = score, one_cues = around;
    else two = score, two_cues = around;
  }
  /* 洪涛|已于近期: a word that names do not have goes to what follows */
  bool word_behind = two > 0 && one >= two && !(ne_names_han(s, given + 3) & NE_HAN_GIVEN) && function_character(s, given + 3);
  if (two > 0 && two >= one && !word_behind && ne_names_try(s, NE_SHAPE_HAN_NAME, at, given + 6, two_cues)) return;
  if (one > 0) ne_names_try(s, NE_SHAPE_HAN_NAME, at, given + 3, one_cues);
}

/* ---- Transliterated names ---- */

/* Whether a word that is no part of a name begins at `at`: what follows a name. */
static bool follows_name(const ne_entity_state *s, uint32_t at) {
  if (ne_edge_is(s, at, NE_EDGE_COVERED) && !ne_edge_is(s, at, NE_EDGE_NAMED)) return true;
  if (ne_edge_is(s, at, NE_EDGE_ROLE_START | NE_EDGE_ORG_START | NE_EDGE_DATE)) return true;
  return ne_names_at(s, at, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(HONORIFIC_AFTER) | NE_AS(ORG_CUT) |
                     NE_AS(AND_WORD) |
                     NE_AS(OF_WORD) | NE_AS(ORG_AFTER), NULL) != NULL;
}

static bool precedes_name(const ne_entity_state *s, uint32_t at) {
  if (ne_edge_is(s, at, NE_EDGE_ROLE_END | NE_EDGE_ORG_END)) return true;
  return false;
}

static bool dot_at(const ne_entity_state *s, uint32_t at, uint32_t *size) {
  const unsigned char *p = (const unsigned char *)s->bytes + at;
  if (at >= s->end) return false;
  if (p[0] == '.') return *size = 1, ne_names_is_han(s, at + 1);
  if (p[0] == '-') /* 约翰-吉安南德雷亚: between characters that are hardly anything else */
    return *size = 1, at >= s->start + 3 && ne_names_han(s, at - 3) & NE_HAN_TRANSLIT_STRONG &&
        ne_names_han(s, at + 1) & NE_HAN_TRANSLIT_STRONG;
  if (p[0] == 0xC2 && at + 2 <= s->end && p[1] == 0xB7) return *size = 2, ne_names_is_han(s, at + 2);
  if (at + 3 > s->end) return false;
  *size = 3;
  if ((p[0] == 0xE2 && p[1] == 0x80 && (p[2] == 0xA2 || p[2] == 0xA7)) ||
      (p[0] == 0xE3 && p[1] == 0x83 && p[2] == 0xBB) ||
      (p[0] == 0xE2 && p[1] == 0x8B && p[2] == 0x85))
    return ne_names_is_han(s, at + 3);
  return false;
}

/* A known or typical beginning at `at` may be the end of a longer one: what is left between it and the start of the text or a post, one
 * character or two that are no word, belongs to the name (COO|梅琳达·高). */
static uint32_t whole_segment(const ne_entity_state *s, uint32_t at, uint32_t dot) {
  uint32_t from = at;
  for (int i = 0; i < 2 && dot - from <= 12 && ne_names_han_ends(s, from) && !precedes_name(s, from); i++) {
    if ((ne_edge_is(s, from - 3, NE_EDGE_COVERED) && !precedes_name(s, from - 3)) ||
        ne_names_before(s, from, NE_AS(COMMON) | NE_AS(ORG_CUT) | NE_AS(AND_WORD) | NE_AS(OF_WORD) | NE_AS(PERSON_BEFORE) | NE_AS(ORG_BEFORE) |
                                     NE_AS(ORG_AFTER) | NE_AS(SAY_AFTER) | NE_AS(HONORIFIC_BEFORE) | NE_AS(NUMERAL) | NE_AS(PERSON_ADVERB), NULL))
      return at;
    from -= 3;
  }
  return from < at && (!ne_names_han_ends(s, from) || ne_edge_is(s, from, NE_EDGE_ROLE_END)) ? from : at;
}

/* The left edge of the first segment of a dotted name: back over typical characters, then without the words that may stand
 * before a name (由, 让, 以). */
static uint32_t dotted_start(const ne_entity_state *s, uint32_t dot) {
  uint32_t at = dot, strong = dot;
  int length = 0;
  uint32_t start;
  if (ne_names_before(s, dot, NE_AS(FIRST_NAME), &start) && dot - start >= 6) return whole_segment(s, start, dot);
  while (length < SEGMENT_MAX && ne_names_han_ends(s, at) && (length == 0 || !precedes_name(s, at)) &&
         !ne_edge_is(s, at - 3, NE_EDGE_TITLE)) {
    unsigned flags = ne_names_han(s, at - 3);
    if (!(flags & NE_HAN_TRANSLIT) && length > 0) break;
    if (length > 0 && !(flags & NE_HAN_TRANSLIT_STRONG) && ne_names_before(s, at, NE_AS(AND_WORD) | NE_AS(OF_WORD),
                                                                           NULL))
      break;
    at -= 3;
    length++;
    if (flags & NE_HAN_TRANSLIT) strong = at;
  }
  at = strong < dot ? strong : at;
  uint32_t end;
  /* 男|子克雷格, 宣|布阿隆: a word that begins before the stretch ends in it */
  for (uint32_t p = at; p < at + 6 && dot - p >= 6; p += 3)
    if (ne_names_before(s, p + 3, NE_AS(PERSON_BEFORE) | NE_AS(COMMON) | NE_AS(ORG_CUT) | NE_AS(ORG_AFTER), &end) &&
        end < at)
      return p + 3;
  while (dot - at > 6 && ne_names_han_ends(s, at) && !ne_edge_is(s, at, NE_EDGE_ROLE_END | NE_EDGE_ORG_END)) {
    const ne_word *word = ne_names_at(s, at, NE_AS(ORG_CUT) | NE_AS(COMMON) | NE_AS(PERSON_BEFORE) | NE_AS(AND_WORD),
                                      &end);
    if (!word || end >= dot) break;
    at = end;
  }
  return whole_segment(s, at, dot);
}

/* The right edge of the last segment, which begins at `from`. */
static uint32_t dotted_end(const ne_entity_state *s, uint32_t from) {
  uint32_t at = from;
  int length = 0;
  while (length < SEGMENT_MAX && ne_names_is_han(s, at)) {
    uint32_t to;
    if (length >= 1 && !(ne_names_han(s, at) & NE_HAN_TRANSLIT)) break;
    /* a word begins here that goes beyond what can be a name: 考虑, 补充 */
    const ne_word *word = length >= 1 ? ne_names_at(s, at, NE_AS(COMMON) | NE_AS(SAY_AFTER), &to) : NULL;
    if (word && to > at + 3 && (word->classes & NE_AS(SAY_AFTER) || !(ne_names_han(s, to - 3) & NE_HAN_TRANSLIT)))
      break;
    if (length >= 1 && ne_names_at(s, at, NE_AS(HONORIFIC_AFTER), &to) && to >= at + 6) break; /* 贝奇|博士 */
    if (length >= 1 && follows_name(s, at) && !(ne_names_han(s, at) & NE_HAN_TRANSLIT_STRONG) &&
        !(length >= 2 && ne_names_at(s, at + 3, NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER), &to) && to >= at + 9) &&
        !(ne_names_han(s, at) & ne_names_han(s, at + 3) & NE_HAN_TRANSLIT && ne_names_han(s, at + 3) & ne_names_han(s, at + 6) &
              NE_HAN_TRANSLIT_STRONG && !ne_edge_is(s, at + 3, NE_EDGE_COVERED)))
      break; /* but 亚历山大|表示, 莱因哈特 */
    if (length >= 2 && ne_edge_is(s, at, NE_EDGE_ROLE_START)) break;
    at += 3;
    length++;
  }
  return at;
}

void ne_people_dotted(ne_entity_state *s, uint32_t dot) {
  uint32_t size, from = dot;
  if (!s->rules->shapes[NE_SHAPE_DOTTED].present || !dot_at(s, dot, &size)) return;
  if (ne_edge_is(s, dot, NE_EDGE_COVERED)) return; /* a known person, or 约翰·弥尔顿基金会 */
  /* the part after a further dot was read with the first one */
  if (s->found.count) {
    const ne_mention *last = &s->found.items[s->found.count - 1];
    if (last->start < dot && last->end > dot && last->type == NE_PERSON) return;
  }
  uint32_t start = dotted_start(s, dot), end = dot;
  for (int segments = 0; segments < 4 && dot_at(s, from, &size); segments++) {
    end = dotted_end(s, from + size);
    from = end;
  }
  if (start == dot || end <= dot + size) return;
  if (s->bytes[dot] == '.' && end - start <= 7) return; /* 工作.比起: a full stop between two single characters */
  unsigned cues = cues_around(s, start, end);
  bool typical = true;
  uint32_t strong = 0, total = 0;
  for (uint32_t at = start; at < end;) {
    if (!ne_names_is_han(s, at)) {
      at++;
      continue;
    }
    unsigned flags = ne_names_han(s, at);
    strong += (flags & NE_HAN_TRANSLIT_STRONG) != 0;
    typical &= (flags & NE_HAN_TRANSLIT) != 0;
    total++;
    at += 3;
  }
  if (typical || strong * 2 >= total) cues |= NE_CUED(TYPICAL);
  if (s->bytes[dot] == '.') cues |= NE_CUED(ALONE);
  else cues &= ~NE_CUED(ALONE);
  if (ne_names_before(s, dot, NE_AS(FIRST_NAME), NULL)) cues |= NE_CUED(KNOWN_FIRST);
  ne_names_try(s, NE_SHAPE_DOTTED, start, end, cues);
}

void ne_people_told(ne_entity_state *s, uint32_t sign, uint32_t after) {
  if (!s->rules->shapes[NE_SHAPE_BYLINE].present) return;
  const ne_word *word = ne_names_before(s, ne_names_skip_back(s, sign), NE_AS(BYLINE) | NE_AS(CALLED), NULL);
  if (!word) return;
  uint32_t from = ne_names_skip(s, after), end = from;
  if (from > after + 1) return;
  while (ne_names_is_han(s, end) && !ne_edge_is(s, end, NE_EDGE_COVERED)) end += 3;
  if (end - from < 6 || end - from > 12) return;
  bool closed = end >= s->end || s->bytes[end] == ' ' || s->bytes[end] == '\n' || s->bytes[end] == '*' ||
      ne_names_list_after(s, end) != end;
  if (word->classes & NE_AS(CALLED)) closed = ne_names_sign(s, end, "\xEF\xBC\x89") || ne_names_sign(s, end, "\xE2\x80\x9D"); /* ） ” */
  if (closed) ne_names_try(s, NE_SHAPE_BYLINE, from, end, 0);
}

/* Where the name may begin within a stretch of typical characters: behind the words that stand before names (妻子玛格丽特,
 * 和马斯克). */
static uint32_t transliterated_start(const ne_entity_state *s, uint32_t at) {
  uint32_t start = at, from;
  for (int i = 0; i < 3 && ne_names_is_han(s, at + 3 * (uint32_t)i); i++) {
    uint32_t p = at + 3 * (uint32_t)i + 3;
    if (!(ne_names_han(s, p) & NE_HAN_TRANSLIT)) break;
    const ne_word *word = ne_names_before(s, p, NE_AS(PERSON_BEFORE) | NE_AS(AND_WORD) | NE_AS(ORG_BEFORE) |
                                          NE_AS(OF_WORD) | NE_AS(ORG_CUT), &from);
    if (word && (from < at || !(ne_names_han(s, p - 3) & NE_HAN_TRANSLIT_STRONG) || word->length >= 6)) start = p;
  }
  return start;
}

uint32_t ne_people_transliterated(ne_entity_state *s, uint32_t at) {
  uint32_t first = at, stretch = at, strong = 0, size;
  unsigned any = 0;
  while (ne_names_is_han(s, stretch) && !ne_edge_is(s, stretch, NE_EDGE_COVERED)) {
    unsigned flags = ne_names_han(s, stretch);
    if (!(flags & NE_HAN_TRANSLIT)) break;
    any |= flags;
    stretch += 3;
  }
  if (stretch - first < 6 || !(any & NE_HAN_TRANSLIT_STRONG)) return stretch > first ? stretch : first + 3;
  at = transliterated_start(s, at);
  uint32_t end = at;
  int length = 0;
  while (ne_names_is_han(s, end) && !ne_edge_is(s, end, NE_EDGE_COVERED)) {
    unsigned flags = ne_names_han(s, end);
    if (!(flags & NE_HAN_TRANSLIT)) break;
    if (length >= 2 && !(flags & NE_HAN_TRANSLIT_STRONG) && follows_name(s, end)) break;
    strong += (flags & NE_HAN_TRANSLIT_STRONG) != 0;
    end += 3;
    length++;
  }
  uint32_t next = end > first ? end : first + 3;
  if (length < 2 || length > TRANSLITERATION_MAX || strong < 1 || dot_at(s, end, &size) ||
      !s->rules->shapes[NE_SHAPE_TRANSLITERATED].present)
    return next;
  if (at > s->start + 2 && (dot_at(s, at - 3, &size) || dot_at(s, at - 2, &size))) return next;
  unsigned cues = cues_around(s, at, end);
  if (!(cues & STRONG)) return next;
  if (strong * 3 >= (uint32_t)length * 2) cues |= NE_CUED(TYPICAL);
  uint32_t to;
  const ne_word *word = ne_names_at(s, at, NE_AS(COMMON), &to);
  if (word && word->weight >= 1 && to >= end) return next; /* 文章 */
  if (ne_names_cut(s, at, end) || (word && to > at + 3)) cues |= NE_CUED(COMMON);
  if (length > 2) cues |= NE_CUED(KNOWN_LAST);
  ne_names_try(s, NE_SHAPE_TRANSLITERATED, at, end, cues);
  return next;
}
