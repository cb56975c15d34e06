/* names: what the rooms of the entity stage share.
 *
 * A run is read in this order: posts (roles.c), known names and Chinese organisations (organizations.c), amounts (amounts.c)
 * and Chinese persons (people.c), Latin names (latin.c). Each room adds candidates and marks the edges of what it found, so that the next one sees them as
 * cues. forms.c finds the shorter forms over the whole article and settles what overlaps. */
#ifndef NEWSEXTRACT_NAMES_H
#define NEWSEXTRACT_NAMES_H

#include "entities.h"
#include "sounds.h"
#include "vocabulary.h"

#include <string.h>

/* The shapes that a name can have: X(ENUM, "name in packs", TYPE). A shape without a rule is not looked for. */
#define NE_SHAPE_LIST(X) \
  X(KNOWN, "known", PERSON)                                 /* a word of the lexicon, of any type */ \
  X(DOTTED, "dotted", PERSON)                               /* 埃隆·马斯克 */ \
  X(TRANSLITERATED, "transliterated", PERSON)               /* 舒尔曼 */ \
  X(LATIN_FULL, "latin_full", PERSON)                       /* Jason K. Eshraghian */ \
  X(LATIN_SINGLE, "latin_single", PERSON)                   /* Raubenolt */ \
  X(HAN_NAME, "han_name", PERSON)                           /* 赵天成, 李 丹, 森田和伸 */ \
  X(BARE_NAME, "bare_name", PERSON)                         /* a name of three typical characters without a cue */ \
  X(BYLINE, "byline", PERSON)                               /* 作者丨山茶 */ \
  X(NICKNAME, "nickname", PERSON)                           /* 王总, 老黄 */ \
  X(SHORT_PERSON, "short_person", PERSON)                   /* a shorter form of a person of the article */ \
  X(HAN_ORGANIZATION, "han_organization", ORGANIZATION)     /* 星河智能科技有限公司 */ \
  X(LATIN_ORGANIZATION, "latin_organization", ORGANIZATION) /* Acme Holdings Ltd */ \
  X(CONTEXT_ORGANIZATION, "context_organization", ORGANIZATION) /* Latin name with cues of an organisation */ \
  X(WEAK_ORGANIZATION, "weak_organization", ORGANIZATION)   /* Meta, 苹果: an ordinary word too */ \
  X(UNIT, "unit", ORGANIZATION)                             /* 谷歌DeepMind, 超级对齐团队 */ \
  X(MEDIUM, "medium", ORGANIZATION)                         /* 《纽约时报》 */ \
  X(SHORT_ORGANIZATION, "short_organization", ORGANIZATION) /* a shorter form of one of the article */ \
  X(PRODUCT_SHAPE, "product", PRODUCT)                      /* GPT-4o */ \
  X(TITLE, "title", ROLE)                                   /* 研究副总裁 */ \
  X(QUOTED_WORK, "work", WORK)                              /* 《三体》 */ \
  X(MONEY, "money", MONEY) \
  X(PERCENT, "percent", PERCENT) \
  X(COUNT, "count", COUNT) \
  X(HANDLE, "handle", HANDLE)                               /* @sama */

#define NE_SHAPE_ENUM(ENUM, name, type) NE_SHAPE_##ENUM,
typedef enum ne_shape { NE_SHAPE_LIST(NE_SHAPE_ENUM) NE_SHAPES } ne_shape;

/* What speaks for or against a candidate: X(ENUM, "field of a shape rule"). A rule gives the weight of each. */
#define NE_CUE_LIST(X) \
  X(TITLE_BEFORE, "title_before")   /* a post ends where the name begins */ \
  X(TITLE_AFTER, "title_after")     /* a post begins where it ends */ \
  X(SAY_AFTER, "say_after") \
  X(HONORIFIC, "honorific")         /* before or after */ \
  X(GLOSS, "gloss")                 /* （Latin name） or （post） */ \
  X(LIST, "list")                   /* beside a name of its type, with 、 or 和 */ \
  X(BEFORE, "before")               /* a word that such names follow */ \
  X(AFTER, "after")                 /* a word that follows such names */ \
  X(KNOWN_FIRST, "known_first")     /* begins with a first name or surname that is known */ \
  X(KNOWN_LAST, "known_last") \
  X(TYPICAL, "typical")             /* all characters are typical of such names */ \
  X(OWNER, "owner")                 /* organisation before, perhaps with 的 */ \
  X(ALONE, "alone")                 /* punctuation on both sides */ \
  X(REPEATED, "repeated") \
  X(COMMON, "common")               /* an ordinary word, or cuts one */ \
  X(EPONYM, "eponym")               /* 定理, 网络, Award follow */

#define NE_CUE_ENUM(ENUM, name) NE_CUE_##ENUM,
typedef enum ne_cue { NE_CUE_LIST(NE_CUE_ENUM) NE_CUES } ne_cue;
#define NE_CUED(ENUM) (1u << NE_CUE_##ENUM)
_Static_assert(NE_CUES <= 16, "a mention keeps its cues in 16 bits");

typedef struct ne_shape_rule {
  float base;           /* what the shape alone is worth */
  float least;          /* the score from which a candidate is a name */
  float cues[NE_CUES];
  uint16_t rule;
  bool present;
} ne_shape_rule;

/* What a Han character may be part of: bits of a table over the code points. The first three begin what goes on with a
 * character of the three behind them. */
enum {
  NE_HAN_NICKNAME = 1,         /* 老, 小 */
  NE_HAN_DOUBLE_SURNAME = 2,   /* 欧, 司: first of a surname of two or three characters */
  NE_HAN_NUMBER = 4,           /* a numeral or a vague one begins here */
  NE_HAN_SURNAME = 8,
  NE_HAN_DOUBLE_SECOND = 16,   /* 阳, 马: second of a surname of several */
  NE_HAN_IN_AMOUNT = 32,       /* what may stand behind the first character of an amount in words */
  NE_HAN_SIGN = 64,            /* begins an amount, whatever follows, or is a bar */
  NE_HAN_GIVEN = 128,
  NE_HAN_TRANSLIT = 256,       /* typical of transliterated names and also of ordinary words */
  NE_HAN_TRANSLIT_STRONG = 512, /* hardly anything else */
  NE_HAN_COMMON_SURNAME = 1024, /* 王, 李 */
  NE_HAN_NICKNAME_SUFFIX = 2048, /* 总, 哥: one begins here */
  NE_HAN_HONORIFIC = 4096,     /* 先, 女: a word that follows names begins here */
  NE_HAN_BEHIND = 8192,        /* a word that is looked for behind a person begins here */
  NE_HAN_BEFORE = 16384,       /* one that is looked for before a person ends here */
  NE_HAN_ANY = 32768           /* of each, so that 0 is no Han character */
};

/* The bits of a character that begin something with `next` behind it. */
static inline unsigned ne_han_opens(unsigned own, unsigned next) {
  const unsigned pairs = NE_HAN_NICKNAME | NE_HAN_DOUBLE_SURNAME | NE_HAN_NUMBER;
  if (!next) next = NE_HAN_DOUBLE_SECOND | NE_HAN_IN_AMOUNT; /* no Han character: it may be a blank, a letter, a digit */
  return own & (NE_HAN_SURNAME | NE_HAN_SIGN | (next & NE_HAN_TRANSLIT) | (next / NE_HAN_SURNAME & pairs));
}

enum { NE_HAN_LEADS = 0x4000 }; /* the first character with a lead byte that Han characters have */

/* Words that are looked for behind and before a person. */
#define NE_BEHIND_PERSON (NE_AS(SAY_AFTER) | NE_AS(PERSON_AFTER) | NE_AS(HONORIFIC_AFTER) | NE_AS(EPONYM_AFTER) | \
                          NE_AS(PERSON_ADVERB) | NE_AS(AND_WORD))
#define NE_BEFORE_PERSON (NE_AS(HONORIFIC_BEFORE) | NE_AS(PERSON_BEFORE) | NE_AS(AND_WORD) | NE_AS(OF_WORD))

struct ne_entity_rules {
  ne_arena *arena;
  ne_vocabulary *vocabulary;
  ne_shape_rule shapes[NE_SHAPES];
  uint16_t han[NE_HAN_LAST - NE_HAN_LEADS + 1]; /* flags, by character from the first on that has the leads of Han */
  uint64_t numeral_words[64]; /* filter of words that begin an amount, by first two letters and length */
  uint64_t signs[256];        /* by first byte: the second or third bytes of signs that begin an amount, modulo 64 */
  ne_sounds *sounds;          /* of the alias stage; NULL where no pack gives any */
};

/* Edges of what was found, by byte of the run. */
enum {
  NE_EDGE_COVERED = 1, /* inside a known name, a post or a date */
  NE_EDGE_ROLE_START = 2,
  NE_EDGE_ROLE_END = 4,
  NE_EDGE_ORG_START = 8,
  NE_EDGE_ORG_END = 16,
  NE_EDGE_PLACE_END = 32,
  NE_EDGE_PERSON_START = 64,
  NE_EDGE_PERSON_END = 128,
  NE_EDGE_PLACE_START = 256,
  NE_EDGE_WEAK = 512,  /* inside an ordinary word that may be a name */
  NE_EDGE_DATE = 1024, /* a date begins here */
  NE_EDGE_TITLE = 2048,  /* inside a post */
  NE_EDGE_NAMED = 4096 /* inside a sure organisation, product or place */
};

typedef enum ne_token_case {
  NE_TOKEN_CAPITALIZED, /* Altman */
  NE_TOKEN_CAPITALS,    /* IBM */
  NE_TOKEN_INITIAL,     /* K */
  NE_TOKEN_MIXED,       /* OpenAI, McGrew */
  NE_TOKEN_LOWER_FIRST, /* xAI */
  NE_TOKEN_DIGITS       /* has digits: C2PA */
} ne_token_case;

/* A Latin word with a capital. */
typedef struct ne_token {
  uint32_t start, end;  /* an initial's full stop is not part of it */
  const ne_word *word;  /* what the vocabulary knows of it, or NULL */
  uint64_t hash;        /* ne_folded_hash */
  uint8_t letters;      /* ne_token_case */
  bool opening;         /* first of its sentence */
  bool stopped;         /* a full stop follows that belongs to it */
  bool joined;          /* the next token goes on the name that it is in */
  bool heading;         /* of a run in which most words have a capital, so that capitals say nothing */
} ne_token;

/* A candidate whose cues are too few where it stands. */
typedef struct ne_doubt {
  ne_mention mention;
  uint64_t spelling;    /* once evidence is gathered */
  uint8_t shape;
  uint8_t edges;        /* 1: no Han character is before it, 2: none behind */
  bool settled;         /* became a mention after all */
} ne_doubt;

/* What a known word may be, by its entries: one of each kind. */
typedef struct ne_kinds {
  const ne_hit *hit;
  const ne_entry *person, *organization, *place, *product; /* names */
  const ne_entry *suffix, *unit, *hidden;                  /* parts of names, and words that hide one */
} ne_kinds;

typedef struct ne_entity_state {
  ne_entity_finder *finder;
  const ne_entity_rules *rules;
  const char *bytes;
  ne_arena *arena;
  uint32_t start, end;             /* of the run */
  size_t date;                     /* the first date that ends after the run's start */
  NE_LIST(ne_token) tokens;        /* of the article */
  size_t first_token;              /* of the run */
  size_t small_words;              /* of the run: words of four letters or more without a capital */
  ne_mention_list found;           /* candidates good enough, of the article */
  NE_LIST(ne_kinds) parts;         /* words of the run that names end in, or that may be one */
  NE_LIST(ne_doubt) doubtful;      /* below the score that is asked, for lists and repetition */
  uint64_t surnames[64];           /* first characters of the Chinese persons found, a bit each by their last two bytes */
  bool by_id;                      /* one of them is a known form of an organisation, whose full name may tell */
  NE_LIST(size_t) run_ends;        /* how many were found when a run was read */
  ne_mention_list spare;           /* room to order a run's mentions in */
  struct ne_form_work *work;       /* what is done when the last run is read */
  uint16_t *edges;                 /* by byte of the run, cleared with it */
  size_t edge_capacity;
} ne_entity_state;

/* Shared by the rooms. */
static inline uint16_t *ne_edge(ne_entity_state *s, uint32_t at) { return &s->edges[at - s->start]; }
static inline bool ne_edge_is(const ne_entity_state *s, uint32_t at, uint16_t bits) {
  return at - s->start <= s->end - s->start && (s->edges[at - s->start] & bits);
}

/* The bit of the character at `at` in `surnames`. */
static inline uint64_t *ne_surname_word(ne_entity_state *s, uint32_t at) { return &s->surnames[s->bytes[at + 1] & 63]; }
static inline uint64_t ne_surname_bit(const ne_entity_state *s, uint32_t at) { return (uint64_t)1 << (s->bytes[at + 2] & 63); }

/* Adds a mention; marks its edges. */
ne_mention *ne_names_add(ne_entity_state *s, ne_type type, uint32_t start, uint32_t end, uint16_t rule, float score,
                         unsigned cues);

/* The score of a shape with these cues; `least` is not looked at. */
float ne_names_score(const ne_entity_state *s, ne_shape shape, unsigned cues);

/* Adds a candidate of `shape` as a mention or, where its cues are too few, as a doubtful one. Returns whether it is
 * a mention. */
bool ne_names_try(ne_entity_state *s, ne_shape shape, uint32_t start, uint32_t end, unsigned cues);

/* The flags of the Han character at `at`, 0 where there is none. */
static inline uint16_t ne_han_flags(const ne_entity_rules *rules, const char *bytes, uint32_t end, uint32_t at) {
  bool lead = at < end && (unsigned char)bytes[at] - 0xE4u <= 0xE9u - 0xE4u;
  return lead ? rules->han[ne_decode_three(bytes + at) - NE_HAN_LEADS] : 0;
}
/* Whether a sign of three bytes stands at `at`. */
static inline bool ne_names_sign(const ne_entity_state *s, uint32_t at, const char *sign) {
  return at + 3 <= s->end && !memcmp(s->bytes + at, sign, 3);
}
static inline bool ne_names_is_han(const ne_entity_state *s, uint32_t at) { return ne_han_at(s->bytes, s->end, at); }
/* Whether one ends at `at`. */
static inline bool ne_names_han_ends(const ne_entity_state *s, uint32_t at) {
  return at >= s->start + 3 && ne_han_at(s->bytes, s->end, at - 3);
}
static inline uint16_t ne_names_han(const ne_entity_state *s, uint32_t at) {
  return ne_han_flags(s->rules, s->bytes, s->end, at);
}

/* Skips blanks, the marks of emphasis and one line break at most, within the run. */
static inline bool ne_names_blank(char c) { return (unsigned char)c <= ' ' || c == '*'; }
uint32_t ne_names_skip_blanks(const ne_entity_state *s, uint32_t at);
uint32_t ne_names_skip_blanks_back(const ne_entity_state *s, uint32_t at);
static inline uint32_t ne_names_skip(const ne_entity_state *s, uint32_t at) {
  return at < s->end && ne_names_blank(s->bytes[at]) ? ne_names_skip_blanks(s, at) : at;
}
static inline uint32_t ne_names_skip_back(const ne_entity_state *s, uint32_t at) {
  return at > s->start && ne_names_blank(s->bytes[at - 1]) ? ne_names_skip_blanks_back(s, at) : at;
}

/* ne_vocabulary_at and ne_vocabulary_before within the run. */
const ne_word *ne_names_at(const ne_entity_state *s, uint32_t at, ne_classes classes, uint32_t *end);
const ne_word *ne_names_before(const ne_entity_state *s, uint32_t at, ne_classes classes, uint32_t *start);

/* The entry of a class that the longest name, or word of names, which begins at `at` has; NULL for none. `*end` is where it ends. */
const ne_entry *ne_names_entry(const ne_entity_state *s, uint32_t at, uint32_t limit, ne_class class, uint32_t *end);

/* Whether a kind of organisations is one of firms, which are called without the word for what they are. */
static inline bool ne_names_firm(const char *kind) {
  return kind && (!strcmp(kind, "company") || !strcmp(kind, "bank") || !strcmp(kind, "fund"));
}

/* The classes of the words that may begin at `at`. */
static inline ne_classes ne_names_may_begin(const ne_entity_state *s, uint32_t at) {
  const ne_vocabulary *v = s->rules->vocabulary;
  if (at >= s->end) return 0;
  return ne_names_is_han(s, at) ? v->han[ne_han_index(s->bytes, at)].first : v->first[(unsigned char)s->bytes[at]];
}

/* Whether an ordinary word goes over an edge of the Chinese [start, end), so that the characters belong to another
 * word. */
bool ne_names_cut(const ne_entity_state *s, uint32_t start, uint32_t end);

/* The shape that a doubtful candidate has, tried again with more cues. */
bool ne_names_again(ne_entity_state *s, ne_doubt *doubt, unsigned cues);

/* Where the verb may begin of a subject that ends at `at`: behind adverbs and dates. */
uint32_t ne_names_verb(const ne_entity_state *s, uint32_t at);

/* Where the bracket that opens at `at` goes on, or 0 where none opens; （ and ( alike. */
uint32_t ne_names_bracket(const ne_entity_state *s, uint32_t at);
bool ne_names_bracket_before(const ne_entity_state *s, uint32_t at, uint32_t *outside);

/* A sign between members of a list, 、 or "and", ends at `at` (or begins there): its other side. `at` itself where
 * none does. */
uint32_t ne_names_list_before(const ne_entity_state *s, uint32_t at);
uint32_t ne_names_list_after(const ne_entity_state *s, uint32_t at);

/* roles.c */
void ne_roles_run(ne_entity_state *s, const ne_hit *hits, size_t count);
/* Lengthens the posts found since `found` to the left where an organisation stands before. */
/* An organisation that no list knows, right before the post of a chief at `post`: 中科曙影|总裁. */
void ne_organizations_before(ne_entity_state *s, uint32_t post);

void ne_roles_extend(ne_entity_state *s, size_t found);
/* Cuts the post over `end` so that it begins there: what stood before is part of an organisation. */
void ne_roles_trim(ne_entity_state *s, uint32_t end);
/* organizations.c: known names of every type, and Chinese organisations by suffix. */
void ne_known_run(ne_entity_state *s, const ne_hit *hits, size_t count);
/* people.c */
/* A surname or nickname prefix stands at `at`; the flags of that character and the next. */
void ne_people_han(ne_entity_state *s, uint32_t at, unsigned own, unsigned next);
/* A name of any form that is told to be one, behind a sign: 作者丨小岩, 花名：采薇, 网名“苗神”. */
void ne_people_told(ne_entity_state *s, uint32_t sign, uint32_t after);
void ne_people_dotted(ne_entity_state *s, uint32_t dot);   /* a middle dot between Han characters */
uint32_t ne_people_transliterated(ne_entity_state *s, uint32_t at); /* tries the stretch from `at`; where it ends */
/* latin.c: persons and organisations among the Latin words of the run. */
void ne_latin_run(ne_entity_state *s, const ne_hit *hits, size_t count);
/* forms.c: the doubtful ones beside sure ones; then, once for the article, those that cues elsewhere speak for, the shorter
 * forms of sure names, and the settling of overlaps. */
void ne_forms_lists(ne_entity_state *s, size_t doubtful);
bool ne_forms_article(ne_entity_state *s);
/* amounts.c: an amount that begins with a digit, sign or numeral at `at`; where to go on. */
uint32_t ne_amounts_at(ne_entity_state *s, uint32_t at);

#endif
