/* newsextract: who left which post at which organisation, who took it over, and when.
 *
 * An *engine* is compiled once from rule packs and never changes again; threads may share it. A *scratch*, one per thread, keeps
 * the memory of analyses for use again. A *document* is the result of one analysis. A *builder* takes rule packs and
 * gives an engine. Offsets are bytes; days are ISO 8601 days; strings are UTF-8. */
#ifndef NEWSEXTRACT_H
#define NEWSEXTRACT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define NEWSEXTRACT_API __declspec(dllexport)
#elif defined(__GNUC__)
#define NEWSEXTRACT_API __attribute__((visibility("default")))
#else
#define NEWSEXTRACT_API
#endif

#define NEWSEXTRACT_VERSION "0.1.0"

/* The version of the library that is linked: NEWSEXTRACT_VERSION of its own header. */
NEWSEXTRACT_API const char *newsextract_version(void);

/* ---- Memory ---------------------------------------------------------------------------------------------------------
 * Where all memory comes from. `resize` works as realloc: `block` is NULL for a new one, `new_size` 0 frees; NULL tells
 * failure. `old_size` is the size that the block has. The functions are called from the thread that uses the object. */
typedef struct newsextract_allocator {
  void *(*resize)(void *user, void *block, size_t old_size, size_t new_size);
  void *user;
} newsextract_allocator;

/* ---- Packs and engines ----------------------------------------------------------------------------------------------*/
typedef struct newsextract_builder newsextract_builder;
typedef struct newsextract_engine newsextract_engine;

/* A named value of a rule; `value` may hold any bytes, `length` of them. */
typedef struct newsextract_field {
  const char *name;
  const char *value;
  size_t length;
} newsextract_field;

/* A new builder, or NULL where memory ran out. `allocator` may be NULL for the C library's; it must be safe to call from
 * every thread that will hold the engine, and outlive it. */
NEWSEXTRACT_API newsextract_builder *newsextract_builder_new(const newsextract_allocator *allocator);

/* Hands over one rule. `pack` and `name` are what messages and results call it; `language` is "zh", "en" or "" for both;
 * all is copied. A rule with the name of an earlier one replaces it; kind "remove" takes one away. Returns 0, or -1 with a
 * message in newsextract_builder_error. Call it from one thread at a time. */
NEWSEXTRACT_API int newsextract_builder_add(newsextract_builder *builder, const char *pack, const char *language,
                                            const char *kind, const char *name, const newsextract_field *fields,
                                            size_t count);

/* Hands over the default packs of a language ("zh"), one of them ("zh.dates"), or all where it is NULL. They are a part of the library
 * and the amalgamation. Returns as newsextract_builder_add. */
NEWSEXTRACT_API int newsextract_builder_add_defaults(newsextract_builder *builder, const char *language);

/* Compiles all rules. Returns an engine with one reference, or NULL with a message in newsextract_builder_error. The builder
 * stays the caller's, is empty afterwards, and is to be freed. */
NEWSEXTRACT_API newsextract_engine *newsextract_builder_finish(newsextract_builder *builder);

/* What was wrong, naming pack, rule, field and column; "" where nothing was. Lives as long as the builder. */
NEWSEXTRACT_API const char *newsextract_builder_error(const newsextract_builder *builder);

/* Frees the builder; NULL is allowed. */
NEWSEXTRACT_API void newsextract_builder_free(newsextract_builder *builder);

/* One more reference; returns the engine. Thread-safe. */
NEWSEXTRACT_API newsextract_engine *newsextract_engine_retain(newsextract_engine *engine);

/* One reference less; the last frees the engine. NULL is allowed. Thread-safe. */
NEWSEXTRACT_API void newsextract_engine_release(newsextract_engine *engine);

/* Sixteen hexadecimal digits over all rules in their order; lives as long as the engine. */
NEWSEXTRACT_API const char *newsextract_engine_fingerprint(const newsextract_engine *engine);

/* Bytes that the engine holds. */
NEWSEXTRACT_API size_t newsextract_engine_size(const newsextract_engine *engine);

/* ---- Analysis -------------------------------------------------------------------------------------------------------*/
typedef struct newsextract_scratch newsextract_scratch;
typedef struct newsextract_document newsextract_document;

enum {
  NEWSEXTRACT_ENTITIES = 1,
  NEWSEXTRACT_DATES = 2,
  NEWSEXTRACT_EVENTS = 4,
  NEWSEXTRACT_ALL = 7
};

/* A memory over articles: names that one article gives in full help the next, where they stand without a cue. A session
 * learns when an analysis that was given it ends, so that the same articles in the same order give the same results. For one
 * thread at a time; it must outlive the analyses that it is given to. */
typedef struct newsextract_session newsextract_session;

/* A new session, or NULL where memory ran out. */
NEWSEXTRACT_API newsextract_session *newsextract_session_new(const newsextract_allocator *allocator);
NEWSEXTRACT_API void newsextract_session_free(newsextract_session *session); /* NULL is allowed */
NEWSEXTRACT_API size_t newsextract_session_size(const newsextract_session *session); /* spellings learned, 1 Mi at most */

typedef enum newsextract_prefer {
  NEWSEXTRACT_PREFER_NEWS,    /* past, unless a future word governs */
  NEWSEXTRACT_PREFER_PAST,
  NEWSEXTRACT_PREFER_FUTURE,
  NEWSEXTRACT_PREFER_NEAREST
} newsextract_prefer;

/* Zeroed options are the defaults. Strings are read during the call only. */
typedef struct newsextract_options {
  const char *name;       /* `doc` of the result; NULL for none */
  const char *title;      /* shown where the document has none of its own */
  const char *date;       /* YYYY-MM-DD, YYYY-MM or YYYY, for articles that carry none */
  unsigned only;          /* NEWSEXTRACT_ENTITIES | ...; 0 for all */
  newsextract_prefer prefer;
  int day_first;          /* 1/2/2024 is 1 February */
  int narrative;          /* resolve against the text's own last date, as histories are written */
  int with_modifiers;     /* what modifies a date belongs to it and to its days: before 2018, in two weeks */
  int explain;            /* keep how each slot was found */
  int plain;              /* the text is no Markdown: no front matter, markup is text */
  newsextract_session *session; /* names of earlier articles, and where this one's go; NULL for none */
  size_t max_bytes;       /* analyse no more than this and warn; 0: 1 GiB */
  size_t max_mentions;    /* keep no more mentions than this, and nothing behind them, and warn; 0: 4 Mi */
} newsextract_options;

/* A new scratch, or NULL where memory ran out. For one thread at a time; any engine. */
NEWSEXTRACT_API newsextract_scratch *newsextract_scratch_new(const newsextract_allocator *allocator);
NEWSEXTRACT_API void newsextract_scratch_free(newsextract_scratch *scratch);

/* Gives the memory of closed documents back, for hosts that have analysed something large and live on. */
NEWSEXTRACT_API void newsextract_scratch_trim(newsextract_scratch *scratch);

/* Analyses `length` bytes at `text`, which need not be NUL-terminated and must stay unchanged as long as the document
 * lives. Returns a document, or NULL with a static message in `*error`. The document holds a reference to the engine. With the
 * same scratch, memory of closed documents is used again. */
NEWSEXTRACT_API newsextract_document *newsextract_analyze(newsextract_engine *engine, newsextract_scratch *scratch,
                                                          const char *text, size_t length,
                                                          const newsextract_options *options, const char **error);

/* The same in slices, for hosts that must not stall: starts an analysis that newsextract_step advances. The document may be
 * read when a step has returned 1, and closed at any time. Whatever the slices, the result is the same. */
NEWSEXTRACT_API newsextract_document *newsextract_start(newsextract_engine *engine, newsextract_scratch *scratch,
                                                        const char *text, size_t length,
                                                        const newsextract_options *options, const char **error);

/* Works for about `seconds`, or to the end where that is not above 0. Returns 1 when all is done, 0 when it is not, -1
 * where memory ran out: then the document can only be closed. */
NEWSEXTRACT_API int newsextract_step(newsextract_document *document, double seconds);

/* How far the analysis is, from 0 to 1. */
NEWSEXTRACT_API double newsextract_progress(const newsextract_document *document);

/* Gives the document's memory back to its scratch, which must still live. NULL is allowed. */
NEWSEXTRACT_API void newsextract_document_close(newsextract_document *document);

/* ---- Reading a document ---------------------------------------------------------------------------------------------
 * All strings and arrays live as long as the document. Offsets are bytes of the input, from 0, end exclusive. */

typedef struct newsextract_span {
  size_t start, end; /* start == end: absent */
} newsextract_span;

typedef struct newsextract_entity {
  newsextract_span span;
  newsextract_span name;  /* the fullest form in the article */
  newsextract_span head;  /* of a role: the bare title */
  const char *type;       /* "person", "organization", ... */
  const char *id;         /* NULL where no lexicon knows it */
  const char *rule;
  const char *unit;       /* of an amount, else NULL */
  double value;           /* of an amount, else not a number */
  uint32_t cluster;
  int former, acting;     /* of a role */
  double score;           /* 0 to 1: what its cues add up to */
  uint32_t cues;          /* bit i: the cue newsextract_cue_name(i) was seen around it; 0 unless asked to explain */
} newsextract_entity;

typedef struct newsextract_date {
  newsextract_span span, outer;
  const char *type;       /* "date", "time", "duration", "set" */
  const char *value;      /* NULL where there is none */
  const char *other;      /* NULL where there is none */
  const char *mod;        /* NULL where there is none */
  const char *anchor;     /* NULL for an absolute expression */
  const char *rule;
  char first_day[11], last_day[11]; /* "2024-09-29", or "" */
} newsextract_date;

/* What fills a slot. `name` and `id` as of an entity; `how` tells where it came from. */
typedef struct newsextract_slot {
  newsextract_span span, name;
  const char *id;
  const char *value;      /* of `time`: its TIMEX value */
  const char *how;        /* NULL unless asked to explain */
} newsextract_slot;

typedef struct newsextract_event {
  const char *type, *subtype, *status;
  newsextract_slot person, group, org, role, time, dest_org, origin_org, successor, predecessor, reason, source;
  int group_count;        /* -1 where the group has no number */
  newsextract_span trigger;
  const newsextract_span *evidence;
  size_t evidence_count;
  const newsextract_span *mentions; /* of the person, each surface form once */
  size_t mention_count;
  const char *rule;
  const char *line;       /* symbol line; NULL unless asked to explain */
  double score;
} newsextract_event;

typedef struct newsextract_warning {
  const char *code;       /* "invalid_utf8", "no_reference_date", "match_limit", "truncated", ... */
  const char *message;
  newsextract_span span;
} newsextract_warning;

/* What became of a word that may state a move; only where asked to explain. */
typedef struct newsextract_attempt {
  newsextract_span trigger;
  const char *line;       /* symbols around it, `!` for the word itself */
  const char *outcome;    /* "move", "veto", "no frame", "slots missing" */
  const char *rule;       /* of the frame that matched, or NULL */
} newsextract_attempt;

/* What a bit of an entity's `cues` stands for, as packs call it; NULL behind the last. */
NEWSEXTRACT_API const char *newsextract_cue_name(int bit);

NEWSEXTRACT_API size_t newsextract_entity_count(const newsextract_document *document);
NEWSEXTRACT_API newsextract_entity newsextract_entity_at(const newsextract_document *document, size_t index);
NEWSEXTRACT_API size_t newsextract_date_count(const newsextract_document *document);
NEWSEXTRACT_API newsextract_date newsextract_date_at(const newsextract_document *document, size_t index);
NEWSEXTRACT_API size_t newsextract_event_count(const newsextract_document *document);
NEWSEXTRACT_API newsextract_event newsextract_event_at(const newsextract_document *document, size_t index);
NEWSEXTRACT_API size_t newsextract_warning_count(const newsextract_document *document);
NEWSEXTRACT_API newsextract_warning newsextract_warning_at(const newsextract_document *document, size_t index);
NEWSEXTRACT_API size_t newsextract_attempt_count(const newsextract_document *document);
NEWSEXTRACT_API newsextract_attempt newsextract_attempt_at(const newsextract_document *document, size_t index);

NEWSEXTRACT_API const char *newsextract_document_name(const newsextract_document *document);     /* NULL where it has none */
NEWSEXTRACT_API const char *newsextract_document_language(const newsextract_document *document); /* "zh", "en", "mixed" */
NEWSEXTRACT_API const char *newsextract_document_date(const newsextract_document *document);     /* NULL where unknown */
NEWSEXTRACT_API const char *newsextract_document_title(const newsextract_document *document, size_t *length); /* NULL: none */
NEWSEXTRACT_API const char *newsextract_document_text(const newsextract_document *document, size_t *length); /* the input */
NEWSEXTRACT_API size_t newsextract_document_size(const newsextract_document *document); /* bytes of memory held */

/* ---- JSON -----------------------------------------------------------------------------------------------------------
 * One line without the line feed, keys in fixed order. `characters` counts offsets in code points. The string is the
 * document's and NUL-terminated; NULL where memory ran out. `length` may be NULL. */
NEWSEXTRACT_API const char *newsextract_json(newsextract_document *document, int characters, size_t *length);

/* The same line piece by piece, for long documents and hosts that must not stall: each call gives the next piece, of about
 * `size` bytes, which lives until the next call; `*length` is 0 when all was given, and the call after that begins anew. NULL
 * where memory ran out. */
NEWSEXTRACT_API const char *newsextract_json_piece(newsextract_document *document, int characters, size_t size,
                                                   size_t *length);

/* ---- Text -----------------------------------------------------------------------------------------------------------
 * NFC (UAX #15) with the folds of the analysis; invalid sequences become U+FFFD. NULL where memory ran out; to be freed by the
 * allocator's resize(user, result, *out_length + 1, 0). */
NEWSEXTRACT_API char *newsextract_normalize(const newsextract_allocator *allocator, const char *text, size_t length,
                                            size_t *out_length);

#ifdef __cplusplus
}
#endif

#endif
