/* memory: the caller's allocator and the arena that every stage draws from.
 *
 * What a stage leaves behind may be given back, and serves later ones. Resetting keeps the blocks, so that a warm arena allocates
 * nothing.
 * An allocation never returns NULL: where the caller's allocator fails, the arena jumps to its `escape`,
 * which is set at the public entry points only. What such a jump leaves behind is all in arenas, so nothing leaks. */
#ifndef NEWSEXTRACT_MEMORY_H
#define NEWSEXTRACT_MEMORY_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "newsextract.h"

typedef struct ne_block_of_memory ne_block_of_memory;
typedef struct ne_spare ne_spare;
typedef struct ne_farewell ne_farewell;

enum { NE_SPARES = 13 }; /* classes of pieces that were given back, by size */

typedef struct ne_arena {
  newsextract_allocator allocator; /* where blocks come from */
  ne_block_of_memory *first;       /* all blocks, oldest first */
  ne_block_of_memory *current;     /* the block that is being filled */
  char *last;                      /* the latest allocation, which may grow in place */
  ne_farewell *farewells;          /* what is to be done when the arena is released */
  ne_spare *spares[NE_SPARES];     /* pieces that were given back */
  jmp_buf *escape;                 /* where a failed allocation jumps to; 1 is the value of setjmp */
} ne_arena;

/* The C library's. */
extern const newsextract_allocator ne_libc_allocator;

/* Makes an empty arena; allocates nothing. */
void ne_arena_init(ne_arena *arena, const newsextract_allocator *allocator);

/* Forgets all that was handed out and keeps the blocks. */
void ne_arena_reset(ne_arena *arena);

/* Gives all blocks back to the allocator. */
void ne_arena_release(ne_arena *arena);

/* Calls `release(object)` when the arena is released (not when it is reset): for objects of other libraries. */
void ne_at_release(ne_arena *arena, void (*release)(void *object), void *object);

/* Bytes that the arena holds from its allocator. */
size_t ne_arena_held(const ne_arena *arena);

/* Takes a block for as many bytes at once: what is built into it is quickly there and quickly read. */
void ne_arena_reserve(ne_arena *arena, size_t size);

/* Goes on in a block that is a piece of another arena, and given back there when this one is released, which must be before. */
void ne_arena_borrow(ne_arena *arena, ne_arena *lender, size_t size);

/* `size` bytes, aligned for any type, not initialised. */
void *ne_alloc(ne_arena *arena, size_t size);

/* The same, all bytes zero. */
void *ne_alloc_zero(ne_arena *arena, size_t size);

/* A NUL-terminated copy of `length` bytes. */
char *ne_copy(ne_arena *arena, const char *bytes, size_t length);

/* Gives back `size` bytes at `piece` that were allocated (not copied) as a whole; NULL is none. */
void ne_free(ne_arena *arena, void *piece, size_t size);

/* Makes room for `need` items of `size` bytes in `items`, which holds `*capacity`; the old items are kept. A list that
 * moves leaves nothing at its old place: pointers to items do not outlive a push. */
void *ne_grow(ne_arena *arena, void *items, size_t *capacity, size_t need, size_t size);

/* Gives back the room behind the first `count` items, and returns where these are then. */
void *ne_trim(ne_arena *arena, void *items, size_t *capacity, size_t count, size_t size);

/* A growing list: NE_LIST(type) declares one, NE_PUSH returns the address of a new, uninitialised last item. */
#define NE_LIST(type) struct { type *items; size_t count, capacity; }
#define NE_RESERVE(arena, list, need) \
  ((need) > (list)->capacity \
     ? (void)((list)->items = ne_grow((arena), (list)->items, &(list)->capacity, (need), sizeof *(list)->items)) \
     : (void)0)
#define NE_PUSH(arena, list) (NE_RESERVE(arena, list, (list)->count + 1), &(list)->items[(list)->count++])

/* Gives back the room that a list does not use. */
#define NE_TRIM(arena, list) \
  (void)((list)->items = ne_trim((arena), (list)->items, &(list)->capacity, (list)->count, sizeof *(list)->items))

/* Gives a list's room back. */
#define NE_FREE_LIST(arena, list) \
  (ne_free((arena), (list)->items, (list)->capacity * sizeof *(list)->items), (void)((list)->items = NULL), \
   (void)((list)->count = (list)->capacity = 0))

#endif
