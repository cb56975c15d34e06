/* frames: which constructions around a trigger tell a move; PCRE2 patterns over symbol lines.
 *
 * A frame of a pack (kind "frame") has a `pattern` in the letters of symbols.h with `!` for the trigger, the trigger classes that it
 * is tried for, and what it tells: `type`, and for a second move the fields `second.*`. Named groups fill the slots. A frame
 * without a type is a veto. Kind "symbols" gives a part of patterns a name: {name} in a frame stands for it. Kind "habits" tells
 * in `has` what a language does otherwise than others where slots are filled: NE_HABIT_... in small letters. */
#ifndef NEWSEXTRACT_FRAMES_H
#define NEWSEXTRACT_FRAMES_H

#include "clauses.h"
#include "moves.h"
#include "pattern.h"
#include "surroundings.h"

enum { NE_WINDOW = 64 }; /* symbols on either side of a trigger */

typedef enum ne_slot { NE_SLOT_PERSON, NE_SLOT_ORG, NE_SLOT_ROLE, NE_SLOT_DEST, NE_SLOT_ORIGIN, NE_SLOT_SUCCESSOR,
                       NE_SLOT_PREDECESSOR, NE_SLOT_SUBJECT, NE_SLOTS } ne_slot;

/* What a frame needs besides its pattern: one of these; and where it needs a name, unknown text that it catches looks like one. */
enum { NE_NEEDS_TIME = 1, NE_NEEDS_NEW = 2, NE_NEEDS_FUTURE = 4, NE_NEEDS_ORG = 8, NE_NEEDS_ROLE = 16, NE_NEEDS_MOVE = 32,
       NE_NEEDS_THEN = 64, NE_NEEDS_NAME = 128 };

/* Habits of a language. */
enum {
  NE_HABIT_LOOSE_ORG = 1,  /* "its", and a name that stands in an earlier clause, are no more than a hint of the organisation */
  NE_HABIT_HELD_POST = 2,  /* hired its chief A: a post before the name is the one held so far */
  NE_HABIT_TIME_BEHIND = 4 /* starts next month: a time to come stands behind a verb without a sign of the future */
};

typedef struct ne_frame_event {
  uint8_t type;             /* ne_move_type */
  int8_t subtype;           /* ne_subtype, -1 for the trigger's */
  int8_t groups[NE_SLOTS];  /* the pattern's group that fills the slot, or -1 */
  int8_t others[NE_SLOTS];  /* the group that fills the slot where that took no part: role2 for role; -1 for none */
} ne_frame_event;

typedef struct ne_frame {
  ne_want wants[NE_WANTS];  /* what its pattern wants around the trigger */
  uint32_t before;          /* symbols before the trigger that a match takes at most */
  ne_pattern *pattern;
  const char *language;     /* "" for both */
  double priority;
  float weight;             /* 0 to 1: how sure it is by itself */
  uint32_t triggers;        /* bits of trigger symbols */
  const char *value;        /* that the trigger has; NULL for any */
  uint32_t needs;
  bool inherits;            /* a person that the pattern leaves open is the subject of what stands before */
  bool near;                /* ... of its own clause only */
  uint8_t event_count;      /* 0 for a veto */
  ne_frame_event events[2];
  uint32_t order;
  uint16_t rule;
} ne_frame;

/* What a frame found around the trigger: nodes of the line. */
typedef struct ne_framed {
  const ne_frame *frame;
  uint32_t habits;     /* of the trigger's language */
  uint32_t groups[NE_GROUPS_MAX][2]; /* first node and the one after the last; NE_NONE where the group took no part */
} ne_framed;

/* Tries the frames of the trigger at `node`; the first that matches owns it. False where none does, or a veto; `framed->frame` is
 * the frame that matched, or NULL. */
bool ne_frames_try(const ne_move_finder *finder, const ne_line *line, size_t node, ne_framed *framed);

/* The subtype called so, or -1. */
int ne_subtype_find(const char *name);

#endif
