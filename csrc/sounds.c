#include "sounds.h"

#include <string.h>

enum { HAN_FIRST = 0x4E00, HAN_LAST = 0x9FFF, LATIN_RULES_MAX = 96, SOUND_MAX = 4 };

typedef struct latin_rule {
  char letters[5];
  char sound[SOUND_MAX];
  uint8_t length;
} latin_rule;

struct ne_sounds {
  char han[HAN_LAST - HAN_FIRST + 1][SOUND_MAX]; /* first byte 0: unknown; "-" for a vowel */
  latin_rule latin[LATIN_RULES_MAX];
  int latin_count;
};

bool ne_sounds_takes(const char *kind) { return strcmp(kind, "sounds") == 0; }

/* Reads the next "left=right" of a table; returns where to go on, or NULL at the end. */
static const char *read_pair(const char *p, const char **left, size_t *left_length, const char **right,
                             size_t *right_length) {
  p += strspn(p, " \t\r\n");
  if (!*p) return NULL;
  size_t length = strcspn(p, " \t\r\n");
  const char *sign = memchr(p, '=', length);
  *left = p;
  *left_length = sign ? (size_t)(sign - p) : length;
  *right = sign ? sign + 1 : p + length;
  *right_length = sign ? length - *left_length - 1 : 0;
  return p + length;
}

void ne_sounds_add(ne_sounds **place, ne_arena *arena, const ne_record *record, ne_refusal *refusal) {
  static const char *const known[] = {"han", "latin", NULL};
  ne_record_check(record, known, refusal);
  if (!*place) *place = ne_alloc_zero(arena, sizeof **place);
  ne_sounds *sounds = *place;
  const char *left, *right, *p = ne_record_get(record, "han");
  size_t left_length, right_length;
  const char *table = p;
  while (p && (p = read_pair(p, &left, &left_length, &right, &right_length))) {
    /* 曼蔓=mn: all characters on the left sound alike */
    for (const char *c = left; c < left + left_length;) {
      int size;
      uint32_t code = ne_decode(c, left + left_length, &size);
      if (code < HAN_FIRST || code > HAN_LAST || right_length >= SOUND_MAX)
        ne_refuse(refusal, record, "han", (size_t)(c - table) + 1, "expected characters=sounds of at most %d letters",
                  SOUND_MAX - 1);
      char *out = sounds->han[code - HAN_FIRST];
      memcpy(out, right, right_length);
      out[right_length] = 0;
      if (!right_length) memcpy(out, "-", 2);
      c += size;
    }
  }
  table = p = ne_record_get(record, "latin");
  while (p && (p = read_pair(p, &left, &left_length, &right, &right_length))) {
    if (!left_length || left_length > 4 || right_length >= SOUND_MAX || sounds->latin_count == LATIN_RULES_MAX)
      ne_refuse(refusal, record, "latin", (size_t)(left - table) + 1,
                "expected letters=sounds, four letters at most, %d pairs at most", LATIN_RULES_MAX);
    latin_rule *rule = &sounds->latin[sounds->latin_count++];
    memcpy(rule->letters, left, left_length);
    memcpy(rule->sound, right, right_length);
    rule->length = (uint8_t)left_length;
  }
}

bool ne_sounds_of(const ne_sounds *sounds, const char *bytes, uint32_t start, uint32_t end,
                  char out[NE_SOUNDS_MAX + 1]) {
  int count = 0;
  for (uint32_t at = start; at < end;) {
    unsigned char c = (unsigned char)bytes[at];
    const char *sound = "";
    if (c >= 0xE4 && c <= 0xE9) {
      int size;
      uint32_t code = ne_decode(bytes + at, bytes + end, &size);
      sound = code >= HAN_FIRST && code <= HAN_LAST ? sounds->han[code - HAN_FIRST] : "";
      if (!*sound) return false;
      if (*sound == '-') sound = "";
      at += (uint32_t)size;
    } else if (c < 0x80) {
      char lower[5] = {0};
      for (uint32_t i = 0; i < 4 && at + i < end; i++) {
        char d = bytes[at + i];
        lower[i] = d >= 'A' && d <= 'Z' ? (char)(d | 32) : d;
      }
      const latin_rule *best = NULL;
      for (int i = 0; i < sounds->latin_count; i++) {
        const latin_rule *rule = &sounds->latin[i];
        if (rule->letters[0] == lower[0] && (!best || rule->length > best->length) &&
            strncmp(rule->letters, lower, rule->length) == 0) best = rule;
      }
      if (best) sound = best->sound;
      at += best ? best->length : 1;
    } else {
      at += c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4; /* a letter with a diacritic: most are vowels */
    }
    for (int i = 0; i < SOUND_MAX && sound[i]; i++)
      if (count < NE_SOUNDS_MAX && !(count && out[count - 1] == sound[i])) out[count++] = sound[i];
  }
  out[count] = 0;
  return count > 0;
}

/* Without the sounds that are often lost; a doubled sound that then arises is one. */
static int kept(const char *sounds, char out[NE_SOUNDS_MAX + 1]) {
  int count = 0;
  for (; *sounds; sounds++)
    if (*sounds != 'r') out[count++] = *sounds;
  out[count] = 0;
  return count;
}

/* Levenshtein distance, two rows. */
static int distance(const char *a, int la, const char *b, int lb) {
  int row[NE_SOUNDS_MAX + 1];
  for (int j = 0; j <= lb; j++) row[j] = j;
  for (int i = 1; i <= la; i++) {
    int corner = row[0];
    row[0] = i;
    for (int j = 1; j <= lb; j++) {
      int change = corner + (a[i - 1] != b[j - 1]);
      corner = row[j];
      int insert = row[j] + 1, delete = row[j - 1] + 1;
      row[j] = change < insert ? change : insert;
      if (delete < row[j]) row[j] = delete;
    }
  }
  return row[lb];
}

int ne_sounds_alike(const char *a, const char *b) {
  char x[NE_SOUNDS_MAX + 1], y[NE_SOUNDS_MAX + 1];
  int lx = kept(a, x), ly = kept(b, y);
  int least = lx < ly ? lx : ly;
  if (!least) return 0;
  if (lx == ly && !memcmp(x, y, (size_t)lx))
    return least >= 3 || (least == 2 && distance(a, (int)strlen(a), b, (int)strlen(b)) == 0) ? 2 : 1;
  if (least >= 3 && distance(x, lx, y, ly) == 1) return 1;
  return 0;
}
