/* sounds: whether a transliteration sounds like a Latin name (奥特曼 ~ Altman).
 *
 * Both are reduced to the consonants that a transliteration keeps, by tables from the packs: `han` gives what a character
 * stands for, `latin` what a letter or group of letters does. Consonants that are often exchanged share a letter in the
 * tables; "r" stands for what is often lost (l, r). */
#ifndef NEWSEXTRACT_SOUNDS_H
#define NEWSEXTRACT_SOUNDS_H

#include "pack.h"
#include "text.h"

enum { NE_SOUNDS_MAX = 24 };

typedef struct ne_sounds ne_sounds;

bool ne_sounds_takes(const char *kind);
/* Makes `*sounds` where it is NULL. */
void ne_sounds_add(ne_sounds **sounds, ne_arena *arena, const ne_record *record, ne_refusal *refusal);

/* Writes the consonants of bytes[start, end) to `out`, NUL-terminated; false where a character is in no table. */
bool ne_sounds_of(const ne_sounds *sounds, const char *bytes, uint32_t start, uint32_t end,
                  char out[NE_SOUNDS_MAX + 1]);

/* How alike two are: 0 not, 1 where something else must agree, 2 surely. */
int ne_sounds_alike(const char *a, const char *b);

#endif
