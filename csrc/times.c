#include "scene.h"

/* The time of a move is looked for in one place after another; the list is at the end of this file. */

static const ne_date *known_date(const ne_scene *s, size_t index) {
  if (s->nodes[index].symbol != NE_SYM_TIME) return NULL;
  const ne_date *date = &s->finder->dates->items[s->nodes[index].mention];
  bool dated = (date->type == NE_DATE || date->type == NE_TIME) && date->value && date->value[0] >= '0' && date->value[0] <= '9';
  return dated ? date : NULL;
}

/* A time to come belongs to a plan, unless it is a certain day. */
static bool usable(const ne_scene *s, size_t index) {
  const ne_date *date = known_date(s, index);
  if (!date) return false;
  int32_t first, last;
  ne_date_likely_days(date, &first, &last);
  bool to_come = first != NE_NO_DAY && s->reference != NE_NO_DAY && first > s->reference;
  bool behind = has_habit(s, NE_HABIT_TIME_BEHIND) && index > s->node && index <= s->node + 4;
  bool planned = scan_for(s, s->from, s->node, 'F') || (s->node > s->from && s->nodes[s->node - 1].symbol == 'E');
  return !to_come || first == last || behind || planned;
}

static bool take(const ne_search *q, ne_claim *claim, size_t index, const char *how) {
  const ne_date *date = known_date(q->s, index);
  claim->move.time = (ne_filler){date->start, date->end, q->s->nodes[index].mention, how};
  ne_date_likely_days(date, &claim->first_day, &claim->last_day);
  return true;
}

/* "effective June 30" */
static bool effective(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->floor; i < s->ceiling; i++)
    for (size_t k = i > s->floor + 2 ? i - 2 : s->floor; s->nodes[i].symbol == '*' && k < s->ceiling && k <= i + 2; k++)
      if (known_date(s, k)) return take(q, claim, k, "effective");
  return false;
}

static bool right_behind(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->node + 1; i < s->to && i <= s->node + 2 && NE_ONE_OF(s->nodes[i].symbol, "iT"); i++)
    if (usable(s, i)) return take(q, claim, i, "clause");
  return false;
}

/* Before the trigger in its clause. The times of another verb are passed over: "was hired in 2018 and promoted in 2022", "said on
 * Wednesday that X will leave in May". Where the clause says "now", there is none. */
static bool before_trigger(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  bool other = s->node > s->from && s->nodes[s->node - 1].symbol == 'a', passed = false;
  for (size_t i = s->node; i-- > s->from;) {
    other |= ne_is_trigger(s->nodes[i].symbol);
    bool said = i > s->from && (s->nodes[i - 1].symbol == 'V' || (s->nodes[i - 1].symbol == 'i' && i > s->from + 1 && s->nodes[i - 2].symbol == 'V'));
    if (usable(s, i)) {
      if (!other && (passed || !said)) return take(q, claim, i, "clause");
      passed = true;
    } else if (is_present(s, i)) {
      return true;
    }
  }
  return false;
}

/* "from departing chief executive Mira": a participle beside the name. */
static bool leads_person(const ne_scene *s, size_t index) {
  return s->nodes[index].symbol == 'l' && index + 1 < s->to && s->nodes[index + 1].symbol == NE_SYM_PERSON;
}

/* Whether a time belongs to what is told of somebody before his name: 接替|今年早些时候|宣布退休的某某. */
static bool of_relative(const ne_scene *s, size_t index) {
  for (size_t i = index + 1; i + 1 < s->to && i < index + 6 && !NE_ONE_OF(s->nodes[i].symbol, "PQG"); i++)
    if (ne_is_trigger(s->nodes[i].symbol) && s->nodes[i + 1].symbol == 'D') return true;
  return false;
}

static bool behind_trigger(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->node + 1; i < s->to && (!ne_is_trigger(s->nodes[i].symbol) || leads_person(s, i)); i++)
    if (usable(s, i) && s->nodes[i - 1].symbol != 'E' && !of_relative(s, i)) return take(q, claim, i, "clause");
  return false;
}

/* The nearest that was passed over. */
static bool of_another_verb(const ne_search *q, ne_claim *claim) {
  for (size_t i = q->s->node; i-- > q->s->from;)
    if (usable(q->s, i)) return take(q, claim, i, "clause");
  return false;
}

/* Whether a clause is told of somebody in passing: ", who had led X since 2014,". */
static bool relative_clause(const ne_scene *s, size_t index) {
  size_t i = index;
  while (i > s->floor && s->nodes[i - 1].clause == s->nodes[index].clause) i--;
  return s->nodes[i].symbol == 'h';
}

static bool before_clause(const ne_search *q, ne_claim *claim) {
  const ne_scene *s = q->s;
  for (size_t i = s->from; i-- > s->floor && s->nodes[i].symbol != NE_SYM_SEMICOLON && !is_present(s, i);)
    if (usable(s, i) && !relative_clause(s, i)) return take(q, claim, i, "sentence");
  return false;
}

bool ne_find_time(const ne_search *q, ne_claim *claim) {
  static const ne_place places[] = {effective, right_behind, before_trigger, behind_trigger, of_another_verb, before_clause};
  return ne_search_places(q, claim, places, sizeof places / sizeof *places);
}

void ne_drop_day_of_saying(const ne_scene *s, ne_claim *claim) {
  const ne_filler *time = &claim->move.time;
  bool past = claim->last_day != NE_NO_DAY && s->reference != NE_NO_DAY && claim->last_day <= s->reference;
  if (!past || !time->how || strcmp(time->how, "sentence") != 0) return;
  size_t i = s->node;
  while (i > s->floor && s->nodes[i].start > time->start) i--;
  uint16_t clause = s->nodes[i].clause;
  while (i > s->floor && s->nodes[i - 1].clause == clause) i--;
  while (i < s->from && s->nodes[i].clause == clause && !NE_ONE_OF(s->nodes[i].symbol, "LV")) i++;
  if (i == s->from || s->nodes[i].clause != clause) return;
  claim->move.time = (ne_filler){.mention = NE_NONE};
  claim->first_day = claim->last_day = NE_NO_DAY;
}
