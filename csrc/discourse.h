/* discourse: what the sentences before have left in mind: who was spoken of, who speaks, which organisation it is about. */
#ifndef NEWSEXTRACT_DISCOURSE_H
#define NEWSEXTRACT_DISCOURSE_H

#include "clauses.h"

enum {
  NE_TOPICS = 16,     /* organisations that are kept in mind */
  NE_COMPANY_MAX = 16 /* persons of a plural that are kept in mind */
};

typedef struct ne_topic {
  uint32_t cluster;   /* of an organisation */
  uint32_t mention;   /* its latest mention */
  uint32_t sentence;  /* when `score` was right */
  float score;        /* fades from sentence to sentence */
} ne_topic;

/* The post and organisation that the text gives a person in a noun phrase. */
typedef struct ne_tie {
  uint32_t person;    /* cluster; NE_NONE for an empty place */
  uint32_t role, org; /* mentions, NE_NONE where not told */
  uint32_t former_role, former_org;
  uint32_t founded;   /* the organisation that the person founded, a mention */
  uint32_t came_from; /* where the text says that the person was before, a mention */
} ne_tie;

typedef struct ne_discourse {
  const ne_mention_list *mentions;
  ne_arena *arena;
  ne_tie *ties;                      /* a hash table by person */
  size_t tie_mask, tie_count;
  ne_node subject;                   /* the person spoken of; symbol 0 for none */
  ne_node company[NE_COMPANY_MAX];   /* the persons spoken of together */
  size_t company_count;
  ne_node speaker;                   /* whose first person it is; symbol 0 for none */
  ne_node signer;                    /* who signs the whole text; symbol 0 for none */
  ne_node last;                      /* the person named last */
  uint32_t sentence;                 /* sentences are counted from 0 */
  uint32_t subject_sentence, company_sentence, speaker_sentence;
  bool letter;                       /* what follows is in the speaker's words */
  ne_topic topics[NE_TOPICS];
  size_t topic_count;
} ne_discourse;

void ne_discourse_begin(ne_discourse *discourse, const ne_mention_list *mentions, ne_arena *arena);

/* What the text so far has told of a person's post, or NULL. */
const ne_tie *ne_tie_of(const ne_discourse *discourse, uint32_t person);

/* The node of the line that a clause without a subject of its own takes it from: the first person of the nearest clause before;
 * NULL where there is none, or where other people come between. */
const ne_node *ne_subject_before(const ne_line *line, size_t node);

/* The person that a pronoun or first person at `node` stands for, or NULL. */
const ne_node *ne_antecedent(const ne_discourse *discourse, const ne_line *line, size_t node);

/* The persons that a plural pronoun at `node` stands for; `*count` of them. */
const ne_node *ne_antecedents(const ne_discourse *discourse, const ne_line *line, size_t node, size_t *count);

/* The organisation that the text is about here, other than the cluster `not`: a mention, or NE_NONE. */
uint32_t ne_topic_org(const ne_discourse *discourse, uint32_t not);

/* The one organisation that the sentence before names, or NE_NONE where it names none or several. */
uint32_t ne_last_org(const ne_discourse *discourse);

/* Takes a line in, when its moves are found. `weight` is above 1 for titles and headings. */
void ne_discourse_hear(ne_discourse *discourse, const ne_line *line, float weight);

#endif
