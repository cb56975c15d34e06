#define _DEFAULT_SOURCE /* madvise */
#include "memory.h"

#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

/* Under the address sanitizer what is not handed out is poisoned, with a gap behind each allocation. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifdef SANITIZED
#include <sanitizer/asan_interface.h>
enum { GAP = 16 };
#define POISON(bytes, size) ASAN_POISON_MEMORY_REGION(bytes, size)
#define UNPOISON(bytes, size) ASAN_UNPOISON_MEMORY_REGION(bytes, size)
#else
enum { GAP = 0 };
#define POISON(bytes, size) ((void)0)
#define UNPOISON(bytes, size) ((void)0)
#endif

enum {
  ALIGNMENT = 16,
  SMALLEST_BLOCK = 8 * 1024,
  LARGEST_BLOCK = 1024 * 1024,
  LARGE_LIST = 256 * 1024, /* bytes from which on a list has a block of its own */
  LEAST_SPARE = 64,        /* bytes of a piece that is worth keeping */
  LOOKS = 8                /* pieces of about the right size that are looked at */
};

struct ne_block_of_memory {
  ne_block_of_memory *next;
  ne_arena *lender; /* whose piece it is, or NULL */
  size_t size; /* bytes for items */
  size_t used;
};

/* A piece that was given back. */
struct ne_spare {
  ne_spare *next;
  size_t size;
};

struct ne_farewell {
  ne_farewell *next;
  void (*release)(void *object);
  void *object;
};

/* The items begin after the head, aligned. */
static const size_t head_size = (sizeof(ne_block_of_memory) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

static char *items_of(ne_block_of_memory *block) { return (char *)block + head_size; }

static void *libc_resize(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user;
  (void)old_size;
  if (!new_size) {
    free(block);
    return NULL;
  }
  return realloc(block, new_size);
}

const newsextract_allocator ne_libc_allocator = {libc_resize, NULL};

void ne_arena_init(ne_arena *arena, const newsextract_allocator *allocator) {
  memset(arena, 0, sizeof *arena);
  arena->allocator = *allocator;
}

void ne_arena_reset(ne_arena *arena) {
  for (ne_block_of_memory *block = arena->first; block; block = block->next) {
    block->used = 0;
    POISON(items_of(block), block->size);
  }
  arena->current = arena->first;
  arena->last = NULL;
  memset(arena->spares, 0, sizeof arena->spares);
}

void ne_at_release(ne_arena *arena, void (*release)(void *object), void *object) {
  ne_farewell *farewell = ne_alloc(arena, sizeof *farewell);
  *farewell = (ne_farewell){arena->farewells, release, object};
  arena->farewells = farewell;
}

void ne_arena_release(ne_arena *arena) {
  for (ne_farewell *farewell = arena->farewells; farewell; farewell = farewell->next)
    farewell->release(farewell->object);
  arena->farewells = NULL;
  for (ne_block_of_memory *block = arena->first, *next; block; block = next) {
    next = block->next;
    UNPOISON(items_of(block), block->size);
    if (block->lender) ne_free(block->lender, block, head_size + block->size);
    else arena->allocator.resize(arena->allocator.user, block, head_size + block->size, 0);
  }
  arena->first = arena->current = NULL;
  arena->last = NULL;
  memset(arena->spares, 0, sizeof arena->spares);
}

size_t ne_arena_held(const ne_arena *arena) {
  size_t held = 0;
  for (const ne_block_of_memory *block = arena->first; block; block = block->next) held += head_size + block->size;
  return held;
}

/* The class of a piece: by the highest bit of its size. */
static int class_of(size_t size) {
  int k = 0;
  for (size /= LEAST_SPARE; size > 1 && k < NE_SPARES - 1; size /= 2) k++;
  return k;
}

/* Keeps an aligned piece for later. The sanitizer sees every use of it instead. */
static void keep(ne_arena *arena, char *piece, size_t size) {
  POISON(piece, size);
  if (piece == arena->last) arena->last = NULL; /* who gets it next may get less, and not grow in place */
  if (GAP > 0 || size < LEAST_SPARE) return;
  ne_spare *spare = (ne_spare *)(void *)piece;
  ne_spare **place = &arena->spares[class_of(size)];
  *spare = (ne_spare){*place, size};
  *place = spare;
}

/* A piece of those kept that holds `size` bytes, cut to fit; NULL where there is none. */
static void *take(ne_arena *arena, size_t size) {
  if (size < LEAST_SPARE) return NULL;
  size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  int looks = LOOKS;
  for (int k = class_of(size); k < NE_SPARES; k++) {
    ne_spare **place = &arena->spares[k];
    while (*place && (*place)->size < size && --looks > 0) place = &(*place)->next;
    ne_spare *spare = *place;
    if (!spare || spare->size < size) continue;
    *place = spare->next;
    if (spare->size > size) keep(arena, (char *)spare + size, spare->size - size);
    return spare;
  }
  return NULL;
}

/* Makes `current` a block with room for `size` bytes: an unused one, else a new one, small beside all that is
 * held, so that not much of it is left empty. */
static void next_block(ne_arena *arena, size_t size) {
  ne_block_of_memory *last = NULL;
  arena->last = NULL; /* it is in another block: it can neither grow in place nor be taken off the end */
  for (ne_block_of_memory *block = arena->first; block; block = block->next) {
    last = block;
    if (!block->used && block->size >= size) {
      arena->current = block;
      return;
    }
  }
  size_t want = ne_arena_held(arena) / 8;
  if (want < SMALLEST_BLOCK) want = SMALLEST_BLOCK;
  if (want > LARGEST_BLOCK) want = LARGEST_BLOCK;
  if (want < size) want = size;
  ne_block_of_memory *block = NULL;
  if (want < SIZE_MAX - head_size) block = arena->allocator.resize(arena->allocator.user, NULL, 0, head_size + want);
  if (!block) longjmp(*arena->escape, 1);
  *block = (ne_block_of_memory){.size = want};
  POISON(items_of(block), block->size);
  if (last) last->next = block;
  else arena->first = block;
  arena->current = block;
}

/* Asks for large pages in a large block, which is for speed alone: fewer faults where it is first touched, fewer entries of
 * the processor's table of pages. */
static void advise(ne_block_of_memory *block) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  enum { PAGE = 2 * 1024 * 1024 };
  uintptr_t start = ((uintptr_t)block + PAGE - 1) & ~(uintptr_t)(PAGE - 1), end = (uintptr_t)(items_of(block) + block->size) & ~(uintptr_t)(PAGE - 1);
  if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
#else
  (void)block;
#endif
}

void ne_arena_reserve(ne_arena *arena, size_t size) {
  next_block(arena, size);
  advise(arena->current);
}

void ne_arena_borrow(ne_arena *arena, ne_arena *lender, size_t size) {
  ne_block_of_memory *block = ne_alloc(lender, head_size + size), **link = &arena->first;
  *block = (ne_block_of_memory){.size = size, .lender = lender};
  POISON(items_of(block), size);
  while (*link) link = &(*link)->next;
  *link = arena->current = block;
  arena->last = NULL;
}

/* Bytes that are missing to the next aligned place of a block. */
static size_t padding_of(const ne_block_of_memory *block) { return (ALIGNMENT - block->used % ALIGNMENT) % ALIGNMENT; }

void *ne_alloc(ne_arena *arena, size_t size) {
  if (size > SIZE_MAX / 2) longjmp(*arena->escape, 1);
  void *spare = take(arena, size);
  if (spare) return spare;
  ne_block_of_memory *block = arena->current;
  if (!block || block->size - block->used < size + padding_of(block) + GAP) {
    if (block && block->size - block->used > LEAST_SPARE) { /* what is left serves smaller ones */
      block->used += padding_of(block);
      keep(arena, items_of(block) + block->used, block->size - block->used);
      block->used = block->size;
    }
    next_block(arena, size + GAP);
    block = arena->current;
  }
  block->used += padding_of(block);
  arena->last = items_of(block) + block->used;
  block->used += size + GAP;
  UNPOISON(arena->last, size);
  return arena->last;
}

void *ne_alloc_zero(ne_arena *arena, size_t size) { return memset(ne_alloc(arena, size), 0, size); }

/* Strings need no alignment: they are packed. */
char *ne_copy(ne_arena *arena, const char *bytes, size_t length) {
  ne_block_of_memory *block = arena->current;
  char *copy;
  if (block && !GAP && length < block->size - block->used) {
    copy = items_of(block) + block->used;
    block->used += length + 1;
    arena->last = copy;
  } else {
    copy = ne_alloc(arena, length + 1);
  }
  if (length) memcpy(copy, bytes, length);
  copy[length] = 0;
  return copy;
}

/* The link to the block that holds nothing but a large list, or NULL. */
static ne_block_of_memory **own_block(ne_arena *arena, const void *items, size_t size) {
  if (size < LARGE_LIST) return NULL;
  for (ne_block_of_memory **link = &arena->first; *link; link = &(*link)->next) {
    ne_block_of_memory *block = *link;
    if (items == items_of(block) && block->used == size && block != arena->current && !block->lender) return link;
  }
  return NULL;
}

/* Makes such a block as large as its list is to be. */
static void *fit(ne_arena *arena, ne_block_of_memory **link, size_t size) {
  ne_block_of_memory *block = *link;
  block = arena->allocator.resize(arena->allocator.user, block, head_size + block->size, head_size + size);
  if (!block) longjmp(*arena->escape, 1);
  UNPOISON(items_of(block), size);
  block->size = block->used = size;
  *link = block;
  return items_of(block);
}

/* Moves a list of `old_bytes` into a block that holds nothing else, or makes the one that it has larger: the allocator may know
 * how to do that without a copy, and no old copies stay behind. */
static void *grow_large(ne_arena *arena, void *items, size_t old_bytes, size_t new_bytes) {
  ne_block_of_memory **own = own_block(arena, items, old_bytes), *block = arena->first;
  if (own && (*own)->size < new_bytes) return fit(arena, own, new_bytes);
  if (own) {
    block = *own;
  } else {
    while (block && (block->used || block == arena->current || block->size < new_bytes)) block = block->next;
    if (!block) {
      block = arena->allocator.resize(arena->allocator.user, NULL, 0, head_size + new_bytes);
      if (!block) longjmp(*arena->escape, 1);
      *block = (ne_block_of_memory){.next = arena->first, .size = new_bytes};
      arena->first = block;
    }
    UNPOISON(items_of(block), new_bytes);
    memcpy(items_of(block), items, old_bytes);
  }
  UNPOISON(items_of(block), new_bytes);
  block->used = new_bytes;
  return items_of(block);
}

void ne_free(ne_arena *arena, void *piece, size_t size) {
  if (!piece || !size) return;
  if (piece == arena->last && !GAP) {
    arena->current->used = (size_t)(arena->last - items_of(arena->current));
    arena->last = NULL;
    return;
  }
  ne_block_of_memory **own = own_block(arena, piece, size);
  if (own) (*own)->used = 0;
  if (own) POISON(piece, size);
  else keep(arena, piece, size);
}

void *ne_trim(ne_arena *arena, void *items, size_t *capacity, size_t count, size_t size) {
  size_t held = *capacity * size, used = (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (GAP > 0 || !count || held < used + LEAST_SPARE) return items;
  ne_block_of_memory **own = own_block(arena, items, held);
  *capacity = count;
  if (own) return fit(arena, own, count * size);
  if (items == arena->last) arena->current->used -= held - used;
  else keep(arena, (char *)items + used, held - used);
  return items;
}

void *ne_grow(ne_arena *arena, void *items, size_t *capacity, size_t need, size_t size) {
  size_t least = size <= 128 ? 8 : 2, grown = *capacity < least ? least : 2 * *capacity;
  if (grown < need) grown = need;
  if (grown > SIZE_MAX / 2 / size) longjmp(*arena->escape, 1);
  size_t old_bytes = *capacity * size, new_bytes = grown * size;
  ne_block_of_memory *block = arena->current;
  size_t room = block ? block->size - block->used : 0;
  *capacity = grown;
  if (items && items == arena->last && !GAP && room >= new_bytes - old_bytes) {
    block->used += new_bytes - old_bytes;
    return items;
  }
  if (old_bytes >= LARGE_LIST && room < new_bytes + ALIGNMENT + GAP) return grow_large(arena, items, old_bytes, new_bytes);
  void *copy = ne_alloc(arena, new_bytes);
  if (old_bytes) memcpy(copy, items, old_bytes);
  ne_free(arena, items, old_bytes);
  return copy;
}
