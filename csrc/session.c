#include "session.h"

#include <string.h>

#include "vocabulary.h"

struct newsextract_session {
  newsextract_allocator allocator;
  uint64_t *slots; /* spellings, by themselves; 0 for empty */
  size_t size;     /* slots, a power of two or 0 */
  size_t used;
};

enum { SMALLEST = 256, MOST = 1 << 20 /* spellings */ };

newsextract_session *newsextract_session_new(const newsextract_allocator *allocator) {
  if (!allocator) allocator = &ne_libc_allocator;
  newsextract_session *session = allocator->resize(allocator->user, NULL, 0, sizeof *session);
  if (session) *session = (newsextract_session){.allocator = *allocator};
  return session;
}

void newsextract_session_free(newsextract_session *session) {
  if (!session) return;
  newsextract_allocator allocator = session->allocator;
  if (session->slots) allocator.resize(allocator.user, session->slots, session->size * sizeof *session->slots, 0);
  allocator.resize(allocator.user, session, sizeof *session, 0);
}

size_t newsextract_session_size(const newsextract_session *session) { return session->used; }

uint64_t ne_spelling(const char *bytes, uint32_t start, uint32_t end, ne_type type) {
  uint64_t hash = ne_folded_hash(bytes, start, end) * 16 + (unsigned)type + 1;
  return hash ? hash : 1;
}

/* The slot of the spelling, or the empty one where it belongs. */
static uint64_t *slot_of(const newsextract_session *session, uint64_t spelling) {
  size_t i = (size_t)(spelling ^ spelling >> 32) & (session->size - 1);
  while (session->slots[i] && session->slots[i] != spelling) i = (i + 1) & (session->size - 1);
  return &session->slots[i];
}

bool ne_session_knows(const newsextract_session *session, uint64_t spelling) {
  return session && session->size && *slot_of(session, spelling);
}

static bool grow(newsextract_session *session) {
  newsextract_session larger = *session;
  larger.size = session->size ? 2 * session->size : SMALLEST;
  larger.slots = session->allocator.resize(session->allocator.user, NULL, 0, larger.size * sizeof *larger.slots);
  if (!larger.slots) return false;
  memset(larger.slots, 0, larger.size * sizeof *larger.slots);
  for (size_t i = 0; i < session->size; i++)
    if (session->slots[i]) *slot_of(&larger, session->slots[i]) = session->slots[i];
  if (session->slots)
    session->allocator.resize(session->allocator.user, session->slots, session->size * sizeof *session->slots, 0);
  *session = larger;
  return true;
}

static void learn(newsextract_session *session, uint64_t spelling) {
  if (session->used >= MOST || (2 * session->used >= session->size && !grow(session))) return;
  uint64_t *slot = slot_of(session, spelling);
  session->used += !*slot;
  *slot = spelling;
}

/* Where the last part of a name begins: behind its last blank or middle dot. `start` where it has one part. */
static uint32_t last_part(const char *bytes, uint32_t start, uint32_t end) {
  for (uint32_t at = end; at > start + 1; at--) {
    if (bytes[at - 1] == ' ' && at < end) return at;
    if (at < end && (unsigned char)bytes[at - 2] == 0xC2 && (unsigned char)bytes[at - 1] == 0xB7) return at;
  }
  return start;
}

void ne_session_learn(newsextract_session *session, const char *bytes, const ne_mention_list *mentions) {
  for (size_t i = 0; i < mentions->count; i++) {
    const ne_mention *mention = &mentions->items[i];
    if (mention->type == NE_PERSON) {
      uint32_t last = last_part(bytes, mention->start, mention->end);
      if (last == mention->start) continue;
      learn(session, ne_spelling(bytes, mention->start, mention->end, NE_PERSON));
      learn(session, ne_spelling(bytes, last, mention->end, NE_PERSON));
    } else if (mention->type == NE_ORGANIZATION && mention->entry == NE_NONE) {
      learn(session, ne_spelling(bytes, mention->start, mention->end, NE_ORGANIZATION));
    }
  }
}
