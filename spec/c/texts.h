/* texts: an arena, time, random numbers and the shared data, for the tests of text and markup. */
#ifndef TEXTS_H
#define TEXTS_H

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check.h"
#include "memory.h"

/* An allocator that counts what is out and can be made to fail: `user` is an `account`. */
typedef struct account {
  size_t blocks, bytes; /* handed out and not given back */
  long left;            /* allocations until one fails; negative for never */
} account;

static inline void *account_resize(void *user, void *block, size_t old_size, size_t new_size) {
  account *a = user;
  if (new_size == 0) {
    if (block) a->blocks--, a->bytes -= old_size;
    free(block);
    return NULL;
  }
  if (a->left == 0) return NULL;
  if (a->left > 0) a->left--;
  void *result = realloc(block, new_size);
  if (!result) return NULL;
  if (!block) a->blocks++;
  a->bytes += new_size - (block ? old_size : 0);
  return result;
}

static account test_account = {0, 0, -1};
static jmp_buf test_escape;
static ne_arena test_arena;

static inline void open_test_arena(void) {
  newsextract_allocator allocator = {account_resize, &test_account};
  ne_arena_init(&test_arena, &allocator);
  test_arena.escape = &test_escape;
  if (setjmp(test_escape)) {
    fprintf(stderr, "out of memory\n");
    exit(2);
  }
}

/* Seconds of processor time, which other work on the machine does not count in. */
static inline double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

/* xorshift64*: the same numbers on every machine. */
static inline uint32_t random_below(uint32_t limit) {
  static uint64_t state = 0x9E3779B97F4A7C15u;
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return (uint32_t)((state * 0x2545F4914F6CDD1Du) >> 33) % limit;
}

/* The file or folder `name` of the shared data. */
static inline const char *shared_path(const char *name) {
  static char path[4096];
  const char *root = getenv("NEWSEXTRACT_SHARED");
  snprintf(path, sizeof path, "%s/%s", root && *root ? root : "../shared", name);
  return path;
}

static inline char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  char *bytes = NULL;
  *length = 0;
  for (size_t room = 1 << 16;; room *= 2) {
    bytes = realloc(bytes, room);
    *length += fread(bytes + *length, 1, room - *length, file);
    if (*length < room) break;
  }
  fclose(file);
  return bytes;
}

typedef struct article {
  char *bytes;
  size_t length;
} article;

/* The articles of the shared corpus; `*count` is 0 where there is none. */
static inline article *read_corpus(size_t *count) {
  char folder[4096], path[8192];
  article *articles = NULL;
  *count = 0;
  snprintf(folder, sizeof folder, "%s", shared_path("corpus"));
  DIR *directory = opendir(folder);
  if (!directory) return NULL;
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    article a;
    a.bytes = read_file(path, &a.length);
    if (!a.bytes) continue;
    if ((*count & (*count - 1)) == 0) articles = realloc(articles, (*count ? 2 * *count : 1) * sizeof *articles);
    articles[(*count)++] = a;
  }
  closedir(directory);
  return articles;
}

/* A sanitizer's build is slow; limits of time do not hold there. */
#if defined(__SANITIZE_ADDRESS__)
#define TIMES_HOLD 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TIMES_HOLD 0
#endif
#endif
#ifndef TIMES_HOLD
#define TIMES_HOLD 1
#endif

#endif
