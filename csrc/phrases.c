#include "phrases.h"

#include <stdlib.h>
#include <string.h>

enum {
  BRACKET_MAX = 16, /* nodes inside brackets that are taken for an apposition */
  LIST_MAX = 64     /* members of one list */
};

/* The line is rewritten: `out` nodes are done, the rest are read at `at`. */
typedef struct folding {
  ne_line *line;
  const ne_mention_list *mentions;
  const ne_text *text;
  ne_arena *arena;
  size_t out, at;
} folding;

static ne_node *done(folding *f, size_t back) { return back <= f->out ? &f->line->nodes.items[f->out - back] : NULL; }
static char done_symbol(folding *f, size_t back) { return back <= f->out ? f->line->nodes.items[f->out - back].symbol : 0; }
static ne_node *ahead(folding *f, size_t by) {
  return f->at + by < f->line->nodes.count ? &f->line->nodes.items[f->at + by] : NULL;
}
static char ahead_symbol(folding *f, size_t by) {
  return f->at + by < f->line->nodes.count ? f->line->nodes.items[f->at + by].symbol : 0;
}
static void keep(folding *f) {
  if (f->out < f->at) f->line->nodes.items[f->out] = f->line->nodes.items[f->at];
  f->out++;
  f->at++;
}

static void begin(folding *f) { f->out = f->at = 0; }
static void finish(folding *f) { f->line->nodes.count = f->out; }
static bool more(const folding *f) { return f->at < f->line->nodes.count; }

/* The organisation that a node stands for, for the `org` of others. */
static uint32_t org_of(const ne_node *node) { return node->symbol == NE_SYM_SELF ? NE_SELF : node->mention; }

/* Brackets: what stands in them says more about the noun before, or becomes a clause of its own. */
static void fold_brackets(folding *f) {
  begin(f);
  while (more(f)) {
    if (ahead_symbol(f, 0) == NE_SYM_CLOSE) { f->at++; continue; }
    if (ahead_symbol(f, 0) != NE_SYM_OPEN) { keep(f); continue; }
    size_t length = 1;
    bool trigger = false;
    while (length < BRACKET_MAX && ahead_symbol(f, length) && ahead_symbol(f, length) != NE_SYM_CLOSE)
      trigger |= ne_is_trigger(ahead_symbol(f, length++));
    if (ahead_symbol(f, length) != NE_SYM_CLOSE || trigger) {
      ahead(f, 0)->symbol = NE_SYM_COMMA;
      if (ahead(f, length) && ahead_symbol(f, length) == NE_SYM_CLOSE) ahead(f, length)->symbol = NE_SYM_COMMA;
      keep(f);
      continue;
    }
    ne_node *noun = done(f, 1);
    uint32_t first = (uint32_t)f->line->members.count, persons = 0;
    for (size_t i = 1; noun && i < length; i++) {
      ne_node *inner = ahead(f, i);
      if (inner->symbol == NE_SYM_ROLE && noun->symbol == NE_SYM_PERSON && noun->role == NE_NONE) {
        noun->role = inner->role;
        if (inner->flags & NE_NODE_FORMER) noun->flags |= NE_NODE_FORMER;
      } else if (inner->symbol == NE_SYM_ORG && noun->symbol == NE_SYM_PERSON && noun->org == NE_NONE) {
        noun->org = inner->mention;
      } else if (inner->symbol == NE_SYM_PERSON && NE_ONE_OF(noun->symbol, "GK")) {
        *NE_PUSH(f->arena, &f->line->members) = *inner;
        persons++;
      }
    }
    if (noun && persons) {
      noun->symbol = persons > 1 ? NE_SYM_PEOPLE : NE_SYM_PERSON;
      noun->first = first;
      noun->count = persons;
      if (persons == 1) noun->mention = f->line->members.items[first].mention;
    } else {
      f->line->members.count = first;
    }
    f->at += length + 1;
  }
  finish(f);
}

/* "the startup Lumio": the name says which. */
static void fold_self(folding *f) {
  begin(f);
  while (more(f)) {
    const ne_node *self = ahead(f, 0);
    bool named = self->symbol == NE_SYM_SELF && self->entry && self->entry->class == NE_CLASS_SELF && ahead_symbol(f, 1) == NE_SYM_ORG &&
                 strlen(self->entry->text) >= 6 && strcmp(self->entry->language, "en") == 0;
    if (named) f->at++;
    else keep(f);
  }
  finish(f);
}

static bool capital(const folding *f, const ne_node *node) {
  char c = f->text->bytes[f->mentions->items[node->mention].start];
  return c >= 'A' && c <= 'Z';
}

static bool latin(const folding *f, const ne_node *node) { return (unsigned char)f->text->bytes[node->start] < 0x80; }

/* Whether the organisation at `back` belongs to a verb before it, not to the noun after it. */
static bool governed(folding *f, size_t back) { return NE_ONE_OF(done_symbol(f, back + 1), "lxjrwgepviE"); }

/* Posts: lists of them, the organisation before (OpenAI's former CTO) or after (president of OpenAI). */
static void fold_roles(folding *f) {
  begin(f);
  while (more(f)) {
    if (ahead_symbol(f, 0) != NE_SYM_ROLE) { keep(f); continue; }
    keep(f);
    ne_node role = *done(f, 1);
    f->out--;
    role.first = (uint32_t)f->line->members.count;
    /* what stands before: former, new, the organisation */
    for (bool found = true; found;) {
      char before = done_symbol(f, 1);
      found = true;
      if (before == 'A') role.flags |= NE_NODE_FORMER;
      else if (before == 'N') role.flags |= ne_node_says(done(f, 1), "acting") ? NE_NODE_ACTING : NE_NODE_NEW;
      else if (before == 'D' && NE_ONE_OF(done_symbol(f, 2), "OS")) ;
      else if (before == 'D' && NE_ONE_OF(done_symbol(f, 2), "uU") && done_symbol(f, 3) == NE_SYM_ORG && !governed(f, 3)) {
        f->out--;
      } else if (role.org == NE_NONE && before == NE_SYM_SHORT && done(f, 1)->flags & NE_NODE_LATIN && done_symbol(f, 2) == NE_SYM_ORG &&
                 done(f, 1)->end == role.start && !governed(f, 2)) {
        ; /* 字节跳动AI Lab总监: a part of it that no list knows */
      } else if (role.org == NE_NONE && before == NE_SYM_WORK && done_symbol(f, 2) == NE_SYM_ORG && !governed(f, 2)) {
        ; /* "Tencent's Hunyuan lead": what the post is for */
      } else if (role.org == NE_NONE && before == NE_SYM_SHORT && done_symbol(f, 2) == NE_SYM_WORK && done_symbol(f, 3) == NE_SYM_ORG &&
                 done(f, 1)->start == done(f, 2)->end && done(f, 1)->end == role.start && !governed(f, 3)) {
        f->out--; /* 特斯拉Optimus|项目|负责人 */
      } else if (role.org == NE_NONE && NE_ONE_OF(before, "OS")) {
        role.org = org_of(done(f, 1));
      } else {
        break;
      }
      role.start = done(f, 1)->start;
      f->out--;
      if (role.org != NE_NONE && NE_ONE_OF(done_symbol(f, 1), "as") && done_symbol(f, 2) == NE_SYM_ORG) {
        f->out -= 2; /* "of A and B": one of them is enough */
        role.start = done(f, 0) ? f->line->nodes.items[f->out].start : role.start;
      }
      if (role.org != NE_NONE && done_symbol(f, 1) != 'A') found = false;
    }
    /* more posts of the same holder */
    ne_node member = role;
    *NE_PUSH(f->arena, &f->line->members) = member;
    role.count = 1;
    for (;;) {
      size_t skip = 0;
      if (NE_ONE_OF(ahead_symbol(f, 0), "as&")) skip = 1;
      if (ahead_symbol(f, 0) == ',' && ahead_symbol(f, 1) == 'a') skip = 2;
      uint32_t org = NE_NONE;
      size_t next = skip;
      if (NE_ONE_OF(ahead_symbol(f, next), "OS") && ahead_symbol(f, next + 1) == NE_SYM_ROLE) org = org_of(ahead(f, next++));
      /* "named A president and Chief Financial Officer B treasurer" */
      if (ahead_symbol(f, next) == NE_SYM_ROLE && ahead_symbol(f, next + 1) == NE_SYM_PERSON && skip && !capital(f, &role) &&
          (unsigned char)f->text->bytes[f->mentions->items[role.mention].start] < 0x80 && capital(f, ahead(f, next)))
        break;
      if (ahead_symbol(f, next) != NE_SYM_ROLE || (skip && ahead_symbol(f, next + 1) == NE_SYM_PERSON && org != NE_NONE)) break;
      /* "A 、 B person" lists two posts of one holder only where no name came between */
      member = *ahead(f, next);
      member.org = org != NE_NONE ? org : role.org;
      *NE_PUSH(f->arena, &f->line->members) = member;
      role.count++;
      role.end = member.end;
      f->at += next + 1;
    }
    /* the organisation after: of, at, with */
    size_t skip = 0;
    if (NE_ONE_OF(ahead_symbol(f, 0), "ki")) skip = NE_ONE_OF(ahead_symbol(f, 1), "OS") ? 1 : 0;
    if (ahead_symbol(f, 0) == 'k' && NE_ONE_OF(ahead_symbol(f, 1), "uU") && ahead(f, 1)->flags & NE_NODE_LATIN &&
        ahead_symbol(f, 2) == NE_SYM_ORG)
      skip = 2;
    if (skip && ahead(f, skip)->symbol != 0) {
      ne_node *org = ahead(f, skip);
      if (ahead_symbol(f, 0) == 'k' || role.org == NE_NONE) {
        role.org = org_of(org);
        role.end = org->end;
        for (uint32_t i = 0; i < role.count; i++)
          if (f->line->members.items[role.first + i].org == NE_NONE) f->line->members.items[role.first + i].org = role.org;
        f->at += skip + 1;
      }
    }
    f->line->nodes.items[f->out++] = role;
  }
  finish(f);
}

static void give_role(ne_node *person, const ne_node *role) {
  if (person->role == NE_NONE) person->role = role->role;
  if (person->org == NE_NONE) person->org = role->org;
  person->flags |= role->flags & (NE_NODE_FORMER | NE_NODE_ACTING | NE_NODE_NEW);
}

static bool all_digits(const folding *f, const ne_node *node) {
  for (uint32_t i = node->start; i < node->end; i++)
    if (f->text->bytes[i] < '0' || f->text->bytes[i] > '9') return false;
  return true;
}

/* Takes in what stands before a person or counted people: crowd noun, post, organisation. */
static void fold_before(folding *f, ne_node *noun) {
  bool person = noun->symbol == NE_SYM_PERSON;
  if (person && (done_symbol(f, 1) == NE_SYM_CROWD ||
                 (done_symbol(f, 1) == NE_SYM_GROUP && ((done(f, 1)->mention == NE_NONE && done(f, 1)->entry) || done(f, 1)->number == 1)))) {
    if (noun->org == NE_NONE) noun->org = done(f, 1)->org;
    if (noun->role == NE_NONE) noun->role = done(f, 1)->role;
    noun->flags |= done(f, 1)->flags & NE_NODE_FORMER;
    noun->start = done(f, 1)->start;
    f->out--;
  }
  /* "who has been chief executive for years": the post of the one behind it */
  if (person && done_symbol(f, 1) == 'D')
    for (size_t i = 2; i < 6 && done(f, i); i++) {
      if (done_symbol(f, i) == NE_SYM_ROLE && done_symbol(f, i + 1) == 'b') give_role(noun, done(f, i));
      if (!NE_ONE_OF(done_symbol(f, i), "RMTuGD")) break;
    }
  /* 效力甲公司18年的|某某, 在甲公司工作多年的某某: where he has been */
  if (person && done_symbol(f, 1) == 'D' && !latin(f, done(f, 1)) && noun->org == NE_NONE) {
    bool years = false;
    for (size_t i = 2; i < 6 && done(f, i) && NE_ONE_OF(done_symbol(f, i), "TMuO"); i++) {
      years |= done_symbol(f, i) == NE_SYM_TIME;
      if (done_symbol(f, i) != NE_SYM_ORG) continue;
      if (years && NE_ONE_OF(done_symbol(f, i + 1), "ij")) noun->org = done(f, i)->mention;
      break;
    }
  }
  if (person && done_symbol(f, 1) == NE_SYM_ROLE) {
    give_role(noun, done(f, 1));
    noun->start = done(f, 1)->start;
    f->out--;
    if (done_symbol(f, 1) == 'u' && NE_ONE_OF(done_symbol(f, 2), "as")) f->out--;
    /* 甲公司首席专家、助理|副总裁某某: the posts before are of the same holder */
    if (noun->org == NE_NONE && done_symbol(f, 1) == NE_SYM_LIST && done_symbol(f, 2) == NE_SYM_ROLE && done(f, 2)->org != NE_NONE) {
      noun->org = done(f, 2)->org;
      noun->flags |= done(f, 2)->flags & NE_NODE_FORMER;
      noun->start = done(f, 2)->start;
      f->out -= 2;
    }
    /* "Labour MP and former minister Jack Cunningham": the post that is held */
    if (noun->flags & NE_NODE_FORMER && done_symbol(f, 1) == 'a' && done_symbol(f, 2) == NE_SYM_ROLE && latin(f, done(f, 2)) &&
        !(done(f, 2)->flags & NE_NODE_FORMER)) {
      noun->role = done(f, 2)->role;
      noun->org = done(f, 2)->org;
      noun->flags &= (uint8_t)~NE_NODE_FORMER;
      noun->start = done(f, 2)->start;
      f->out -= 2;
    }
    if (done_symbol(f, 1) == NE_SYM_CROWD && NE_ONE_OF(done_symbol(f, 2), "aDO")) f->out--; /* "the executive head of X, A" */
  } else if (person && done_symbol(f, 1) == NE_SYM_COMMA && done_symbol(f, 2) == NE_SYM_ROLE &&
             NE_ONE_OF(ahead_symbol(f, 0), ",;") && (done(f, 2)->org != NE_NONE || done_symbol(f, 3) == 'D')) {
    give_role(noun, done(f, 2));
    noun->start = done(f, 2)->start;
    f->out -= 2;
  } else if (person && done_symbol(f, 1) == 'D' && done_symbol(f, 2) == NE_SYM_ROLE && done_symbol(f, 3) != 'b') {
    give_role(noun, done(f, 2));
    noun->start = done(f, 2)->start;
    f->out -= 2;
  }
  if (noun->org != NE_NONE) return;
  size_t back = 0;
  if (person && NE_ONE_OF(done_symbol(f, 1), "uU") && done_symbol(f, 2) == NE_SYM_ORG && done_symbol(f, 3) == 'A')
    f->out--; /* "former Ford designer Dina Marsh" */
  if (NE_ONE_OF(done_symbol(f, 1), "OS")) back = 1;
  else if (done_symbol(f, 1) == 'D' && NE_ONE_OF(done_symbol(f, 2), "OS")) back = 2;
  /* 微软亚洲研究院资深|首席研究员某某, where they begin the clause: what no list knows is part of the post */
  if (!back && person && noun->role != NE_NONE && NE_ONE_OF(done_symbol(f, 1), "uU") && done_symbol(f, 2) == NE_SYM_ORG &&
      !latin(f, done(f, 1)) && done(f, 1)->start == done(f, 2)->end && done(f, 1)->end == noun->start &&
      noun->start - done(f, 1)->start <= 18 && (!done(f, 3) || NE_ONE_OF(done_symbol(f, 3), ",;:TA"))) {
    f->out--;
    back = 1;
  }
  bool owns = back == 2 && latin(f, done(f, 1)); /* "poached X's A" */
  if (!back || (governed(f, back) && !owns)) return;
  if (back == 1 && done_symbol(f, 1) == NE_SYM_SELF && person) return;
  noun->org = org_of(done(f, back));
  noun->start = done(f, back)->start;
  f->out -= back;
  /* "the co-head of European aerospace group EADS Philippe Camus" */
  if (person && noun->role == NE_NONE && done(f, 1) && done(f, 1)->flags & NE_NODE_LATIN)
    for (size_t i = 1; i < 6 && done(f, i) && NE_ONE_OF(done_symbol(f, i), "uUak"); i++)
      if (done_symbol(f, i) == 'k' && done_symbol(f, i + 1) == NE_SYM_ROLE && done(f, i + 1)->org == NE_NONE) {
        give_role(noun, done(f, i + 1));
        noun->start = done(f, i + 1)->start;
        f->out -= i + 1;
        break;
      }
  if (NE_ONE_OF(done_symbol(f, 1), "as") && done_symbol(f, 2) == NE_SYM_ORG && done_symbol(f, 3) == 'A') f->out -= 2;
  if (done_symbol(f, 1) == 'A') {
    noun->flags |= NE_NODE_FORMER;
    f->out--;
  }
}

/* Takes in an apposition behind a person: "Ilya, former chief scientist of OpenAI, ..."; an age is passed over. */
static void fold_after(folding *f, ne_node *person) {
  if (ahead_symbol(f, 0) == ',' && NE_ONE_OF(ahead_symbol(f, 1), "uMT") && all_digits(f, ahead(f, 1)) &&
      NE_ONE_OF(ahead_symbol(f, 2), ",")) {
    f->at += 2;
  }
  if (ahead_symbol(f, 0) != ',') return;
  size_t role = 1;
  /* "Ilya, formerly of OpenAI, ..." */
  if (ahead_symbol(f, 1) == '@' && ahead_symbol(f, 2) == NE_SYM_ORG && NE_ONE_OF(ahead_symbol(f, 3), ",;") && person->org == NE_NONE) {
    person->org = ahead(f, 2)->mention;
    person->flags |= NE_NODE_FORMER;
    f->at += ahead_symbol(f, 3) == ',' ? 4 : 3;
    return;
  }
  /* "Ilya, one of the founders of OpenAI, ..." */
  if (ahead_symbol(f, 1) == 'G' && ahead(f, 1)->number == 1 && latin(f, ahead(f, 1)) && ahead_symbol(f, 2) == 'k' && ahead_symbol(f, 3) == NE_SYM_ORG &&
      ahead_symbol(f, 4) == ',') {
    if (person->org == NE_NONE) person->org = ahead(f, 3)->mention;
    f->at += 5;
    return;
  }
  if (NE_ONE_OF(ahead_symbol(f, role), "AD@")) role++;
  else if (ahead_symbol(f, role) == 'u' && ahead(f, role)->flags & NE_NODE_LATIN && ahead_symbol(f, role + 1) == NE_SYM_ROLE &&
           latin(f, ahead(f, role + 1)))
    role++;
  if (ahead_symbol(f, role) != NE_SYM_ROLE) return;
  char next = ahead_symbol(f, role + 1);
  if (next && !NE_ONE_OF(next, ",;:hFB") && !(ne_is_trigger(next) && ahead(f, role)->org != NE_NONE)) return;
  give_role(person, ahead(f, role));
  if (NE_ONE_OF(ahead_symbol(f, 1), "A@")) person->flags |= NE_NODE_FORMER;
  f->at += role + 1;
  /* the comma behind closes the apposition */
  if (next == ',' ) f->at++;
}

static void fold_persons(folding *f) {
  begin(f);
  while (more(f)) {
    char symbol = ahead_symbol(f, 0);
    if (symbol == NE_SYM_AMOUNT && ahead(f, 0)->entry) { /* "a number of researchers from X" */
      size_t by = 1;
      while (by < 5 && NE_ONE_OF(ahead_symbol(f, by), "WOCuUDk")) by++;
      if (NE_ONE_OF(ahead_symbol(f, by), "KR") && ahead_symbol(f, by + 1) != 'P') {
        ne_node group = *ahead(f, 0);
        group.symbol = NE_SYM_GROUP;
        group.end = ahead(f, by)->end;
        for (size_t i = 1; i < by; i++)
          if (ahead_symbol(f, i) == NE_SYM_ORG && group.org == NE_NONE) group.org = ahead(f, i)->mention;
        f->at += by + 1;
        fold_before(f, &group);
        f->line->nodes.items[f->out++] = group;
        continue;
      }
    }
    if (symbol != NE_SYM_PERSON && symbol != NE_SYM_GROUP && symbol != NE_SYM_CROWD) { keep(f); continue; }
    ne_node noun = *ahead(f, 0);
    f->at++;
    if (symbol == NE_SYM_CROWD && noun.entry && noun.entry->class == NE_CLASS_PEOPLE_PAIR) {
      ne_node *name = done(f, 1);
      if (name && name->symbol == NE_SYM_PERSON && (name->end == noun.start || (latin(f, name) && name->end + 1 == noun.start))) {
        name->symbol = NE_SYM_GROUP;
        name->end = noun.end;
        name->number = noun.entry->value ? atoi(noun.entry->value) : 2;
        name->mention = NE_NONE;
      } else {
        f->line->nodes.items[f->out++] = noun;
      }
      continue;
    }
    if (symbol == NE_SYM_GROUP && noun.mention < NE_SELF && f->mentions->items[noun.mention].head_start > noun.end) {
      /* "two former Meta executives": the noun stands apart, behind an organisation */
      noun.end = f->mentions->items[noun.mention].head_end;
      for (; more(f) && ahead(f, 0)->end <= noun.end; f->at++) {
        if (ahead(f, 0)->org < NE_SELF || ahead_symbol(f, 0) == NE_SYM_ORG)
          noun.org = ahead_symbol(f, 0) == NE_SYM_ORG ? ahead(f, 0)->mention : ahead(f, 0)->org;
        if (ahead_symbol(f, 0) == 'A' || ahead(f, 0)->flags & NE_NODE_FORMER) noun.flags |= NE_NODE_FORMER;
      }
    } else if (symbol == NE_SYM_GROUP && noun.mention < NE_SELF) {
      /* "several OpenAI executives and vice presidents" */
      size_t by = NE_ONE_OF(ahead_symbol(f, 0), "OS") ? 1 : 0;
      if (f->mentions->items[noun.mention].end - f->mentions->items[noun.mention].start <= 9) {
        /* "fifty who had protested against ...": the noun stands far behind its number */
        size_t far = 0;
        while (far < 9 && ahead_symbol(f, far) && NE_ONE_OF(ahead_symbol(f, far), "uUOSCyaEMWTV") ) far++;
        if (far > 1 && ahead_symbol(f, far) == 'D' && ahead_symbol(f, far + 1) == 'K' && ahead_symbol(f, far + 2) != 'P') {
          f->at += far + 1;
          by = 0;
        }
      }
      if (NE_ONE_OF(ahead_symbol(f, by), "KR") && ahead_symbol(f, by + 1) != 'P') {
        if (by) noun.org = org_of(ahead(f, 0));
        if (ahead(f, by)->role != NE_NONE) noun.role = ahead(f, by)->role, noun.org = noun.org == NE_NONE ? ahead(f, by)->org : noun.org;
        noun.end = ahead(f, by)->end;
        f->at += by + 1;
        if (ahead_symbol(f, 0) == 'a' && NE_ONE_OF(ahead_symbol(f, 1), "KR")) {
          noun.end = ahead(f, 1)->end;
          f->at += 2;
        }
      }
    }
    fold_before(f, &noun);
    if (symbol == NE_SYM_PERSON) fold_after(f, &noun);
    f->line->nodes.items[f->out++] = noun;
  }
  finish(f);
}

/* How many nodes stand between two members of a list at the reading point, 0 for none. A comma counts only in a list that an
 * "and" closes. */
static size_t link(folding *f) {
  char first = ahead_symbol(f, 0), second = ahead_symbol(f, 1);
  if (NE_ONE_OF(first, "as") && NE_ONE_OF(second, "PGQ")) return 1;
  if (first == ',' && second == 'a' && NE_ONE_OF(ahead_symbol(f, 2), "PGQ")) return 2;
  if (first == 's' && second == 'a' && NE_ONE_OF(ahead_symbol(f, 2), "PGQ")) return 2;
  if (NE_ONE_OF(first, "as") && NE_ONE_OF(second, "uU") && ahead_symbol(f, 2) == 'P') return 2; /* "A and the inventor B" */
  if (first == ',' && NE_ONE_OF(second, "P")) {
    for (size_t i = 2; i < 2 * LIST_MAX; i += 2) {
      char mark = ahead_symbol(f, i);
      if (mark == 'a' || (mark == ',' && ahead_symbol(f, i + 1) == 'a'))
        return NE_ONE_OF(ahead_symbol(f, i + (mark == ',' ? 2 : 1)), "P") ? 1 : 0;
      if (mark != ',' || !NE_ONE_OF(ahead_symbol(f, i + 1), "P")) return 0;
    }
  }
  return 0;
}

/* "Co-founders A and B": a post in the plural is held by all. */
static bool plural_post(const folding *f, const ne_node *person) {
  if (person->role >= NE_SELF) return false;
  const ne_mention *role = &f->mentions->items[person->role];
  return role->flags & NE_PLURAL && role->end <= f->mentions->items[person->mention].start;
}

/* 联合创始人甲、乙: a post that several hold at once, before the first of a list. */
static bool founders(const folding *f, const ne_node *person) {
  if (person->role >= NE_SELF) return false;
  const ne_mention *role = &f->mentions->items[person->role];
  return role->flags & NE_OWN_POST && role->end <= f->mentions->items[person->mention].start;
}

static void fold_lists(folding *f) {
  begin(f);
  while (more(f)) {
    char symbol = ahead_symbol(f, 0);
    if (!NE_ONE_OF(symbol, "PG") && !(symbol == 'H' && ahead_symbol(f, 1) == 'a' && ahead_symbol(f, 2) == 'P')) {
      keep(f);
      continue;
    }
    ne_node list = *ahead(f, 0);
    f->at++;
    size_t skip = link(f);
    /* "ten executives and key engineers": one number counts both nouns */
    if (skip && list.symbol == NE_SYM_GROUP && list.mention < NE_SELF && ahead_symbol(f, skip) == NE_SYM_GROUP &&
        ahead(f, skip)->mention == NE_NONE && ahead(f, skip)->number < 0) {
      list.end = ahead(f, skip)->end;
      f->at += skip + 1;
      skip = link(f);
    }
    if (skip) {
      uint32_t first = (uint32_t)f->line->members.count, count = 1;
      *NE_PUSH(f->arena, &f->line->members) = list;
      while (skip && count < LIST_MAX) {
        ne_node member = *ahead(f, skip);
        if (member.role == NE_NONE && (plural_post(f, &list) || (ahead_symbol(f, 0) == NE_SYM_LIST && founders(f, &list)))) member.role = list.role;
        if (member.org == NE_NONE && !(member.flags & NE_NODE_FORMER) && !(list.flags & NE_NODE_FORMER)) member.org = list.org;
        *NE_PUSH(f->arena, &f->line->members) = member;
        count++;
        list.end = member.end;
        f->at += skip + 1;
        skip = link(f);
      }
      list.symbol = NE_SYM_PEOPLE;
      list.first = first;
      list.count = count;
    }
    /* what closes the list, or counts its members again: 等人, 二人 */
    if (ahead_symbol(f, 0) == '&') {
      f->at++;
      if (ahead_symbol(f, 0) == 'D') f->at++;
      if (done_symbol(f, 1) == '%' && NE_ONE_OF(ahead_symbol(f, 0), "GKJ")) f->out--;
      uint32_t named = list.symbol == NE_SYM_PEOPLE ? list.count : 1;
      if (ahead_symbol(f, 0) == 'G' && list.symbol != 'G' && (ahead(f, 0)->number < 0 || ahead(f, 0)->number > (int)named)) {
        /* "A and B and four more": the group stands beside those who are named */
        if (list.symbol != NE_SYM_PEOPLE) {
          list.first = (uint32_t)f->line->members.count;
          list.count = 1;
          *NE_PUSH(f->arena, &f->line->members) = list;
          list.symbol = NE_SYM_PEOPLE;
        }
        if (list.first + list.count == f->line->members.count) {
          *NE_PUSH(f->arena, &f->line->members) = *ahead(f, 0);
          list.count++;
        }
        f->at++;
      } else if (NE_ONE_OF(ahead_symbol(f, 0), "GKJ")) {
        f->at++;
      }
    } else if (list.symbol == NE_SYM_PEOPLE &&
               (ahead_symbol(f, 0) == NE_SYM_PRONOUNS ||
                (ahead_symbol(f, 0) == NE_SYM_GROUP && ahead(f, 0)->number == (int)list.count && ahead(f, 0)->start == list.end))) {
      f->at++; /* A、B、C三人 */
    }
    /* counted people and then their names: "three executives, A, B and C" */
    if (list.symbol == NE_SYM_PEOPLE && list.count > 1) {
      size_t back = 1;
      if (NE_ONE_OF(done_symbol(f, back), "%:")) back++;
      if (NE_ONE_OF(done_symbol(f, back), ",")) back++;
      ne_node *group = done(f, back);
      if (group && group->symbol == NE_SYM_GROUP && (group->number < 0 || group->number == (int)list.count) && back <= 3) {
        for (uint32_t i = 0; i < list.count; i++) {
          ne_node *member = &f->line->members.items[list.first + i];
          if (member->org == NE_NONE) member->org = group->org;
        }
        list.org = group->org;
        list.start = group->start;
        f->out -= back;
        if (ahead_symbol(f, 0) == ',' && back > 1) f->at++;
      }
    }
    f->line->nodes.items[f->out++] = list;
  }
  finish(f);
}

void ne_phrases_fold(ne_line *line, const ne_mention_list *mentions, const ne_text *text, ne_arena *arena) {
  folding f = {.line = line, .mentions = mentions, .text = text, .arena = arena};
  /* without what they fold there is nothing to do */
  if (ne_sets_meet(line->symbols, NE_SET("S"))) fold_self(&f);
  if (ne_sets_meet(line->symbols, NE_SET("<>"))) fold_brackets(&f);
  if (ne_sets_meet(line->symbols, NE_SET("R"))) fold_roles(&f);
  if (ne_sets_meet(line->symbols, NE_SET("PGKM"))) fold_persons(&f);
  if (ne_sets_meet(line->symbols, NE_SET("PGM"))) fold_lists(&f);
  ne_line_clauses(line, arena);
}
