/* The Lua module `newsextract.core`, for Lua 5.1 to 5.4 and LuaJIT: the only file that knows of Lua. */
#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "newsextract_lua.h"
#ifdef NEWSEXTRACT_PACKS /* linked with the default packs, as C */
#include "engine.h"
#endif

#if LUA_VERSION_NUM < 502
#define set_uservalue(L, index) lua_setfenv(L, index)
#define get_uservalue(L, index) lua_getfenv(L, index)
#define set_functions(L, functions) luaL_register(L, NULL, functions)
#define raw_length(L, index) lua_objlen(L, index)
#else
#define set_uservalue(L, index) lua_setuservalue(L, index)
#define get_uservalue(L, index) lua_getuservalue(L, index)
#define set_functions(L, functions) luaL_setfuncs(L, functions, 0)
#define raw_length(L, index) lua_rawlen(L, index)
#endif

static const char ENGINE[] = "newsextract.engine", BUILDER[] = "newsextract.builder", DOCUMENT[] = "newsextract.document",
                  JOB[] = "newsextract.job", BUFFER[] = "newsextract.buffer", SCRATCH[] = "newsextract.scratch", SESSION[] = "newsextract.session",
                  STRING[] = "newsextract.string";

/* Each object is a box of one pointer, NULL once it is closed; it is made empty before the C object, so that an error
 * raised in between leaks nothing. */
static void **new_box_of(lua_State *L, const char *type, size_t size) {
  void **box = lua_newuserdata(L, size);
  memset(box, 0, size);
  luaL_getmetatable(L, type);
  lua_setmetatable(L, -2);
  return box;
}

static void **new_box(lua_State *L, const char *type) { return new_box_of(L, type, sizeof(void *)); }

/* The scratch's box also keeps what the collector was not told of yet: bytes of documents that are open. */
typedef struct scratch_box {
  newsextract_scratch *scratch;
  size_t untold;
} scratch_box;

enum { TOLD_AT_ONCE = 1 << 20 };

static void *unbox(lua_State *L, int index, const char *type) {
  void **box = luaL_checkudata(L, index, type);
  if (!*box) luaL_error(L, "%s is closed", type);
  return *box;
}

/* ---- Builder ---- */

static int builder_new(lua_State *L) {
  void **box = new_box(L, BUILDER);
  *box = newsextract_builder_new(NULL);
  if (!*box) return luaL_error(L, "out of memory");
  return 1;
}

static int builder_gc(lua_State *L) {
  void **box = luaL_checkudata(L, 1, BUILDER);
  newsextract_builder_free(*box);
  *box = NULL;
  return 0;
}

enum { FIELDS_MAX = 256 };

/* builder:add(pack, language, kind, name, fields): true, or nil and what is wrong. */
static int builder_add(lua_State *L) {
  newsextract_builder *builder = unbox(L, 1, BUILDER);
  const char *pack = luaL_checkstring(L, 2), *language = luaL_checkstring(L, 3), *kind = luaL_checkstring(L, 4),
             *name = luaL_checkstring(L, 5);
  luaL_checktype(L, 6, LUA_TTABLE);
  lua_settop(L, 6);
  newsextract_field fields[FIELDS_MAX];
  size_t count = 0;
  luaL_checkstack(L, FIELDS_MAX + 8, "too many fields");
  for (lua_pushnil(L); lua_next(L, 6);) {
    if (count == FIELDS_MAX) return luaL_error(L, "rule '%s' has more than %d fields", name, FIELDS_MAX);
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING)
      return luaL_error(L, "rule '%s': fields are strings by name", name);
    newsextract_field *field = &fields[count++];
    field->name = lua_tostring(L, -2);
    field->value = lua_tolstring(L, -1, &field->length);
    lua_pop(L, 1); /* the table holds the string */
  }
  /* lua_next has no order: fields are sorted, so that equal packs have equal fingerprints. */
  for (size_t i = 1; i < count; i++) {
    newsextract_field moved = fields[i];
    size_t j = i;
    for (; j > 0 && strcmp(fields[j - 1].name, moved.name) > 0; j--) fields[j] = fields[j - 1];
    fields[j] = moved;
  }
  if (newsextract_builder_add(builder, pack, language, kind, name, fields, count) == 0) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushstring(L, newsextract_builder_error(builder));
  return 2;
}

/* builder:add_default(pack, source): true where the library holds this very pack compiled, which is taken; false where it does not;
 * nil and what is wrong. */
static int builder_add_default(lua_State *L) {
  newsextract_builder *builder = unbox(L, 1, BUILDER);
  size_t length;
  const char *pack = luaL_checkstring(L, 2), *source = luaL_checklstring(L, 3, &length);
  int failed = 0, held = 0;
#ifdef NEWSEXTRACT_PACKS
  held = ne_is_default_pack(pack, source, length);
  failed = held && newsextract_builder_add_defaults(builder, pack) != 0;
#else
  (void)builder, (void)pack, (void)source;
#endif
  if (!failed) {
    lua_pushboolean(L, held);
    return 1;
  }
  lua_pushnil(L);
  lua_pushstring(L, newsextract_builder_error(builder));
  return 2;
}

/* builder:finish(): an engine, or nil and what is wrong. */
static int builder_finish(lua_State *L) {
  newsextract_builder *builder = unbox(L, 1, BUILDER);
  void **box = new_box(L, ENGINE);
  *box = newsextract_builder_finish(builder);
  if (*box) return 1;
  lua_pushnil(L);
  lua_pushstring(L, newsextract_builder_error(builder));
  return 2;
}

/* ---- Engine ---- */

static int engine_gc(lua_State *L) {
  void **box = luaL_checkudata(L, 1, ENGINE);
  newsextract_engine_release(*box);
  *box = NULL;
  return 0;
}

static int engine_tostring(lua_State *L) {
  void **box = luaL_checkudata(L, 1, ENGINE);
  if (*box) lua_pushfstring(L, "newsextract.engine (%s)", newsextract_engine_fingerprint(*box));
  else lua_pushliteral(L, "newsextract.engine (closed)");
  return 1;
}

static int engine_fingerprint(lua_State *L) {
  lua_pushstring(L, newsextract_engine_fingerprint(unbox(L, 1, ENGINE)));
  return 1;
}

static int engine_size(lua_State *L) {
  lua_pushnumber(L, (lua_Number)newsextract_engine_size(unbox(L, 1, ENGINE)));
  return 1;
}

static int scratch_gc(lua_State *L) {
  void **box = luaL_checkudata(L, 1, SCRATCH);
  newsextract_scratch_free(*box);
  *box = NULL;
  return 0;
}

/* The scratch of this Lua state, made when first needed. */
static scratch_box *scratch_of(lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, "newsextract.scratch.object");
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    void **box = new_box_of(L, SCRATCH, sizeof(scratch_box));
    *box = newsextract_scratch_new(NULL);
    if (!*box) luaL_error(L, "out of memory");
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, "newsextract.scratch.object");
  }
  scratch_box *box = lua_touserdata(L, -1);
  if (!box->scratch) luaL_error(L, "%s is closed", SCRATCH);
  lua_pop(L, 1);
  return box;
}

static unsigned part(lua_State *L, const char *name) {
  static const char *const names[] = {"entities", "dates", "events"};
  for (unsigned i = 0; i < 3; i++)
    if (strcmp(name, names[i]) == 0) return 1u << i;
  luaL_error(L, "bad option 'only' (no such part: '%s')", name);
  return 0;
}

static const char *string_option(lua_State *L, const char *name) {
  if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "bad option '%s' (string expected, got %s)", name, luaL_typename(L, -1));
  return lua_tostring(L, -1);
}

static int boolean_option(lua_State *L, const char *name) {
  if (!lua_isboolean(L, -1)) luaL_error(L, "bad option '%s' (boolean expected, got %s)", name, luaL_typename(L, -1));
  return lua_toboolean(L, -1);
}

static size_t size_option(lua_State *L, const char *name) {
  if (lua_type(L, -1) != LUA_TNUMBER) luaL_error(L, "bad option '%s' (number expected, got %s)", name, luaL_typename(L, -1));
  lua_Number number = lua_tonumber(L, -1);
  if (!(number >= 1 && number < 9007199254740992.0)) luaL_error(L, "bad option '%s' (at least 1 expected)", name);
  return (size_t)number;
}

/* Reads the options at `index`, nil or a table; their strings live as long as the table. */
static newsextract_options read_options(lua_State *L, int index) {
  newsextract_options options = {0};
  if (lua_isnoneornil(L, index)) return options;
  luaL_checktype(L, index, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) luaL_error(L, "bad option (options have names)");
    const char *name = lua_tostring(L, -2);
    if (strcmp(name, "name") == 0) options.name = string_option(L, name);
    else if (strcmp(name, "title") == 0) options.title = string_option(L, name);
    else if (strcmp(name, "date") == 0) options.date = string_option(L, name);
    else if (strcmp(name, "day_first") == 0) options.day_first = boolean_option(L, name);
    else if (strcmp(name, "narrative") == 0) options.narrative = boolean_option(L, name);
    else if (strcmp(name, "with_modifiers") == 0) options.with_modifiers = boolean_option(L, name);
    else if (strcmp(name, "explain") == 0) options.explain = boolean_option(L, name);
    else if (strcmp(name, "plain") == 0) options.plain = boolean_option(L, name);
    else if (strcmp(name, "max_bytes") == 0) options.max_bytes = size_option(L, name);
    else if (strcmp(name, "max_mentions") == 0) options.max_mentions = size_option(L, name);
    else if (strcmp(name, "prefer") == 0) {
      static const char *const readings[] = {"news", "past", "future", "nearest", NULL};
      const char *reading = string_option(L, name);
      int found = 0;
      while (readings[found] && strcmp(readings[found], reading) != 0) found++;
      if (!readings[found]) luaL_error(L, "bad option 'prefer' (no such reading: '%s')", reading);
      options.prefer = (newsextract_prefer)found;
    } else if (strcmp(name, "only") == 0) {
      if (!lua_istable(L, -1)) luaL_error(L, "bad option 'only' (table expected, got %s)", luaL_typename(L, -1));
      size_t count = raw_length(L, -1);
      if (!count) luaL_error(L, "bad option 'only' (an empty list)");
      for (size_t i = 1; i <= count; i++) {
        lua_rawgeti(L, -1, (int)i);
        options.only |= part(L, string_option(L, "only"));
        lua_pop(L, 1);
      }
    } else {
      luaL_error(L, "bad option '%s' (no such option)", name);
    }
  }
  return options;
}

/* ---- Buffer ---- */

/* A text that comes in pieces, without a copy of all of it at once: for hosts that must not stall. */
typedef struct text_buffer {
  char *bytes;
  size_t length, capacity;
  int closed; /* an analysis reads it */
} text_buffer;

/* core.buffer([capacity]) */
static int buffer_new(lua_State *L) {
  lua_Number capacity = luaL_optnumber(L, 1, 65536);
  luaL_argcheck(L, capacity >= 1 && capacity < 4294967296.0, 1, "1 to 4 GiB expected");
  text_buffer *buffer = (void *)new_box_of(L, BUFFER, sizeof *buffer);
  buffer->bytes = malloc((size_t)capacity);
  if (!buffer->bytes) return luaL_error(L, "out of memory");
  buffer->capacity = (size_t)capacity;
  return 1;
}

/* buffer:add(text) */
static int buffer_add(lua_State *L) {
  text_buffer *buffer = luaL_checkudata(L, 1, BUFFER);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  if (buffer->closed) return luaL_error(L, "the buffer is analysed already");
  if (length > buffer->capacity - buffer->length) {
    size_t capacity = buffer->capacity * 2 > buffer->length + length ? buffer->capacity * 2 : buffer->length + length;
    char *bytes = realloc(buffer->bytes, capacity);
    if (!bytes) return luaL_error(L, "out of memory");
    buffer->bytes = bytes;
    buffer->capacity = capacity;
  }
  memcpy(buffer->bytes + buffer->length, text, length);
  buffer->length += length;
  return 0;
}

static int buffer_length(lua_State *L) {
  text_buffer *buffer = luaL_checkudata(L, 1, BUFFER);
  lua_pushnumber(L, (lua_Number)buffer->length);
  return 1;
}

static int buffer_gc(lua_State *L) {
  text_buffer *buffer = luaL_checkudata(L, 1, BUFFER);
  free(buffer->bytes);
  *buffer = (text_buffer){0};
  return 0;
}

/* The buffer at `index`, or NULL where that is something else. */
static text_buffer *to_buffer(lua_State *L, int index) {
  text_buffer *buffer = lua_touserdata(L, index);
  if (!buffer || !lua_getmetatable(L, index)) return NULL;
  luaL_getmetatable(L, BUFFER);
  int same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same ? buffer : NULL;
}

/* Starts an analysis of the text at index 2 with the options at index 3 in a new box of `type`, which anchors the text and
 * what stands at index 1, an engine or a session. Leaves the box on the stack, or nil and what is wrong with the data, and returns the box or NULL. */
static void **start(lua_State *L, const char *type, newsextract_engine *engine, newsextract_session *session) {
  text_buffer *buffer = to_buffer(L, 2);
  luaL_argcheck(L, buffer || lua_type(L, 2) == LUA_TSTRING, 2, "string expected");
  size_t length = buffer ? buffer->length : 0;
  const char *text = buffer ? buffer->bytes : lua_tolstring(L, 2, &length), *error;
  lua_settop(L, 3);
  newsextract_options options = read_options(L, 3);
  if (buffer) buffer->closed = 1;
  options.session = session;
  newsextract_scratch *scratch = scratch_of(L)->scratch;
  void **box = new_box(L, type);
  lua_createtable(L, 2, 4); /* keeps the lists that were read, too */
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 2);
  set_uservalue(L, -2);
  *box = newsextract_start(engine, scratch, text, length, &options, &error);
  if (*box) return box;
  lua_pushnil(L);
  lua_pushstring(L, error);
  return NULL;
}

/* The collector sees only a box: it is told what hangs on it, unless that is closed soon. */
static void tell_collector(lua_State *L, const newsextract_document *document) {
  scratch_box *box = scratch_of(L);
  box->untold += newsextract_document_size(document);
  if (box->untold < TOLD_AT_ONCE) return;
#if LUA_VERSION_NUM >= 502
  if (!lua_gc(L, LUA_GCISRUNNING, 0)) return;
#endif
  size_t untold = box->untold;
  box->untold = 0;
  lua_gc(L, LUA_GCSTEP, (int)(untold >> 10));
}

static int analyze(lua_State *L, newsextract_engine *engine, newsextract_session *session) {
  void **box = start(L, DOCUMENT, engine, session);
  if (!box) return 2;
  if (newsextract_step(*box, 0) < 0) return luaL_error(L, "out of memory");
  tell_collector(L, *box);
  return 1;
}

/* engine:analyze(text [, options]): a document, or nil and what is wrong with the data. */
static int engine_analyze(lua_State *L) {
  return analyze(L, unbox(L, 1, ENGINE), NULL);
}

/* engine:start(text [, options]): a job, or nil and what is wrong with the data. */
static int engine_start(lua_State *L) {
  return start(L, JOB, unbox(L, 1, ENGINE), NULL) ? 1 : 2;
}

/* ---- Session ---- */

/* engine:session(): a memory over articles. */
static int engine_session(lua_State *L) {
  unbox(L, 1, ENGINE);
  void **box = new_box(L, SESSION);
  lua_createtable(L, 1, 0);
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 1);
  set_uservalue(L, -2);
  *box = newsextract_session_new(NULL);
  if (!*box) return luaL_error(L, "out of memory");
  return 1;
}

/* session:analyze(text [, options]): as of an engine, with the names of the articles before. */
static int session_analyze(lua_State *L) {
  newsextract_session *session = unbox(L, 1, SESSION);
  lua_settop(L, 3);
  get_uservalue(L, 1);
  lua_rawgeti(L, -1, 1);
  newsextract_engine *engine = unbox(L, -1, ENGINE); /* the session keeps it alive */
  lua_settop(L, 3);
  return analyze(L, engine, session);
}

static int session_gc(lua_State *L) {
  void **box = luaL_checkudata(L, 1, SESSION);
  newsextract_session_free(*box);
  *box = NULL;
  return 0;
}

static int session_tostring(lua_State *L) {
  lua_pushfstring(L, "newsextract.session (%d spellings)", (int)newsextract_session_size(unbox(L, 1, SESSION)));
  return 1;
}

/* ---- Job ---- */

/* job:step(seconds): works for about that long; whether all is done. */
static int job_step(lua_State *L) {
  newsextract_document *document = unbox(L, 1, JOB);
  lua_Number seconds = luaL_checknumber(L, 2);
  luaL_argcheck(L, seconds > 0, 2, "more than 0 expected");
  int done = newsextract_step(document, seconds);
  if (done < 0) return luaL_error(L, "out of memory");
  lua_pushboolean(L, done);
  return 1;
}

/* job:finish(): does what is left and gives the document; the job is closed. */
static int job_finish(lua_State *L) {
  newsextract_document *document = unbox(L, 1, JOB);
  if (newsextract_step(document, 0) < 0) return luaL_error(L, "out of memory");
  void **box = new_box(L, DOCUMENT);
  get_uservalue(L, 1);
  set_uservalue(L, -2);
  *(void **)lua_touserdata(L, 1) = NULL;
  *box = document;
  tell_collector(L, document);
  return 1;
}

static int job_progress(lua_State *L) {
  lua_pushnumber(L, newsextract_progress(unbox(L, 1, JOB)));
  return 1;
}

static int job_cancel(lua_State *L) {
  void **box = luaL_checkudata(L, 1, JOB);
  newsextract_document *document = *box;
  *box = NULL;
  newsextract_document_close(document);
  return 0;
}

/* job.progress is a number, all else a method. Upvalue 1 holds the methods. */
static int job_index(lua_State *L) {
  luaL_checkudata(L, 1, JOB);
  if (strcmp(luaL_checkstring(L, 2), "progress") == 0) return job_progress(L);
  lua_settop(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  return 1;
}

/* ---- Document ---- */

static void set_string(lua_State *L, const char *name, const char *value) {
  if (!value) return;
  lua_pushstring(L, value);
  lua_setfield(L, -2, name);
}

static void set_number(lua_State *L, const char *name, lua_Number value) {
#if LUA_VERSION_NUM >= 503
  if (value == floor(value) && fabs(value) < 9007199254740992.0) lua_pushinteger(L, (lua_Integer)value);
  else
#endif
    lua_pushnumber(L, value);
  lua_setfield(L, -2, name);
}

static void set_true(lua_State *L, const char *name, int value) {
  if (!value) return;
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, name);
}

static const char *text_of(const newsextract_document *document) {
  size_t length;
  return newsextract_document_text(document, &length);
}

static void set_slice(lua_State *L, const newsextract_document *document, const char *name, newsextract_span span) {
  lua_pushlstring(L, text_of(document) + span.start, span.end - span.start);
  lua_setfield(L, -2, name);
}

static void set_span(lua_State *L, newsextract_span span) {
  set_number(L, "first", (lua_Number)span.start + 1);
  set_number(L, "last", (lua_Number)span.end);
}

static void set_cues(lua_State *L, const newsextract_entity *entity) {
  if (!entity->cues) return;
  set_number(L, "score", floor(entity->score * 1000 + 0.5) / 1000);
  lua_newtable(L);
  int count = 0;
  for (int bit = 0; newsextract_cue_name(bit); bit++) {
    if (!(entity->cues >> bit & 1)) continue;
    lua_pushstring(L, newsextract_cue_name(bit));
    lua_rawseti(L, -2, ++count);
  }
  lua_setfield(L, -2, "cues");
}

static void push_entities(lua_State *L, const newsextract_document *document) {
  size_t count = newsextract_entity_count(document);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    newsextract_entity entity = newsextract_entity_at(document, i);
    lua_createtable(L, 0, 10);
    set_string(L, "type", entity.type);
    set_slice(L, document, "text", entity.span);
    set_slice(L, document, "name", entity.name);
    set_string(L, "id", entity.id);
    set_span(L, entity.span);
    set_number(L, "cluster", entity.cluster);
    if (entity.head.end > entity.head.start) set_slice(L, document, "head", entity.head);
    set_true(L, "former", entity.former);
    set_true(L, "acting", entity.acting);
    if (isfinite(entity.value)) set_number(L, "value", entity.value);
    set_string(L, "unit", entity.unit);
    set_string(L, "rule", entity.rule);
    set_cues(L, &entity);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void push_dates(lua_State *L, const newsextract_document *document) {
  size_t count = newsextract_date_count(document);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    newsextract_date date = newsextract_date_at(document, i);
    lua_createtable(L, 0, 12);
    set_slice(L, document, "text", date.span);
    set_span(L, date.span);
    if (date.outer.start != date.span.start || date.outer.end != date.span.end) {
      lua_createtable(L, 0, 2);
      set_span(L, date.outer);
      lua_setfield(L, -2, "outer");
    }
    set_string(L, "type", date.type);
    set_string(L, "value", date.value);
    set_string(L, "first_day", *date.first_day ? date.first_day : NULL);
    set_string(L, "last_day", *date.last_day ? date.last_day : NULL);
    set_string(L, "mod", date.mod);
    set_string(L, "anchor", date.anchor);
    set_string(L, "other", date.other);
    set_string(L, "rule", date.rule);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static int filled(const newsextract_slot *slot) { return slot->span.end > slot->span.start; }

/* Pushes the slot's table. */
static void push_slot(lua_State *L, const newsextract_document *document, const newsextract_slot *slot) {
  lua_createtable(L, 0, 7);
  set_slice(L, document, "name", slot->name);
  set_slice(L, document, "text", slot->span);
  set_string(L, "id", slot->id);
  set_span(L, slot->span);
  set_string(L, "how", slot->how);
}

static void set_slot(lua_State *L, const newsextract_document *document, const char *name, const newsextract_slot *slot) {
  if (!filled(slot)) return;
  push_slot(L, document, slot);
  lua_setfield(L, -2, name);
}

static void push_spans(lua_State *L, const newsextract_document *document, const newsextract_span *spans, size_t count) {
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 3);
    set_slice(L, document, "text", spans[i]);
    set_span(L, spans[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void push_events(lua_State *L, const newsextract_document *document) {
  size_t count = newsextract_event_count(document);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    newsextract_event event = newsextract_event_at(document, i);
    lua_createtable(L, 0, 16);
    set_string(L, "type", event.type);
    set_string(L, "subtype", event.subtype);
    set_string(L, "status", event.status);
    if (filled(&event.person)) {
      push_slot(L, document, &event.person);
      lua_createtable(L, (int)event.mention_count, 0);
      for (size_t j = 0; j < event.mention_count; j++) {
        newsextract_span form = event.mentions[j];
        lua_pushlstring(L, text_of(document) + form.start, form.end - form.start);
        lua_rawseti(L, -2, (int)j + 1);
      }
      lua_setfield(L, -2, "mentions");
      lua_setfield(L, -2, "person");
    }
    if (filled(&event.group)) {
      push_slot(L, document, &event.group);
      lua_pushnil(L);
      lua_setfield(L, -2, "name");
      if (event.group_count >= 0) set_number(L, "count", event.group_count);
      lua_setfield(L, -2, "group");
    }
    set_slot(L, document, "org", &event.org);
    set_slot(L, document, "role", &event.role);
    if (filled(&event.time)) {
      push_slot(L, document, &event.time);
      lua_pushnil(L);
      lua_setfield(L, -2, "name");
      set_string(L, "value", event.time.value);
      lua_setfield(L, -2, "time");
    }
    set_slot(L, document, "dest_org", &event.dest_org);
    set_slot(L, document, "origin_org", &event.origin_org);
    set_slot(L, document, "successor", &event.successor);
    set_slot(L, document, "predecessor", &event.predecessor);
    set_slot(L, document, "reason", &event.reason);
    set_slot(L, document, "source", &event.source);
    lua_createtable(L, 0, 3);
    set_slice(L, document, "text", event.trigger);
    set_span(L, event.trigger);
    lua_setfield(L, -2, "trigger");
    push_spans(L, document, event.evidence, event.evidence_count);
    lua_setfield(L, -2, "evidence");
    set_string(L, "rule", event.rule);
    set_string(L, "line", event.line);
    lua_pushnumber(L, floor(event.score * 1000 + 0.5) / 1000);
    lua_setfield(L, -2, "score");
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void push_warnings(lua_State *L, const newsextract_document *document) {
  size_t count = newsextract_warning_count(document);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    newsextract_warning warning = newsextract_warning_at(document, i);
    lua_createtable(L, 0, 4);
    set_string(L, "code", warning.code);
    set_string(L, "message", warning.message);
    if (warning.span.end > warning.span.start) set_span(L, warning.span);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void push_attempts(lua_State *L, const newsextract_document *document) {
  size_t count = newsextract_attempt_count(document);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    newsextract_attempt attempt = newsextract_attempt_at(document, i);
    lua_createtable(L, 0, 6);
    set_slice(L, document, "text", attempt.trigger);
    set_span(L, attempt.trigger);
    set_string(L, "line", attempt.line);
    set_string(L, "outcome", attempt.outcome);
    set_string(L, "rule", attempt.rule);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static int document_json(lua_State *L) {
  newsextract_document *document = unbox(L, 1, DOCUMENT);
  static const char *const units[] = {"byte", "char", NULL};
  int characters = luaL_checkoption(L, 2, "byte", units);
  size_t length;
  const char *json = newsextract_json(document, characters, &length);
  if (!json) return luaL_error(L, "out of memory");
  lua_pushlstring(L, json, length);
  return 1;
}

/* document:count(list): how many it has, without building the list. */
static int document_count(lua_State *L) {
  static const char *const names[] = {"entities", "dates", "events", "warnings", NULL};
  size_t (*const counts[])(const newsextract_document *) = {newsextract_entity_count, newsextract_date_count,
                                                             newsextract_event_count, newsextract_warning_count};
  newsextract_document *document = unbox(L, 1, DOCUMENT);
  lua_pushinteger(L, (lua_Integer)counts[luaL_checkoption(L, 2, NULL, names)](document));
  return 1;
}

static int next_piece(lua_State *L) {
  newsextract_document *document = unbox(L, lua_upvalueindex(1), DOCUMENT);
  size_t length;
  const char *piece = newsextract_json_piece(document, lua_toboolean(L, lua_upvalueindex(2)),
                                             (size_t)lua_tonumber(L, lua_upvalueindex(3)), &length);
  if (!piece) return luaL_error(L, "out of memory");
  if (length) lua_pushlstring(L, piece, length);
  else lua_pushnil(L);
  return 1;
}

/* document:pieces([unit [, size]]): an iterator over pieces of document:json(unit), of about `size` bytes. */
static int document_pieces(lua_State *L) {
  static const char *const units[] = {"byte", "char", NULL};
  unbox(L, 1, DOCUMENT);
  int characters = luaL_checkoption(L, 2, "byte", units);
  lua_Number size = luaL_optnumber(L, 3, 65536);
  luaL_argcheck(L, size >= 1 && size < 2147483648.0, 3, "at least 1 expected");
  lua_pushvalue(L, 1);
  lua_pushboolean(L, characters);
  lua_pushnumber(L, size);
  lua_pushcclosure(L, next_piece, 3);
  return 1;
}

static int document_close(lua_State *L) {
  void **box = luaL_checkudata(L, 1, DOCUMENT);
  newsextract_document *document = *box;
  if (!document) return 0;
  *box = NULL;
  lua_getfield(L, LUA_REGISTRYINDEX, "newsextract.scratch.object");
  scratch_box *scratch = lua_touserdata(L, -1);
  if (scratch) {
    size_t size = newsextract_document_size(document);
    scratch->untold -= size < scratch->untold ? size : scratch->untold;
  }
  newsextract_document_close(document);
  return 0;
}

static int document_tostring(lua_State *L) {
  void **box = luaL_checkudata(L, 1, DOCUMENT);
  if (!*box) {
    lua_pushliteral(L, "newsextract.document (closed)");
    return 1;
  }
  size_t length;
  newsextract_document_text(*box, &length);
  lua_pushfstring(L, "newsextract.document (%s, %d bytes, %d events)", newsextract_document_language(*box), (int)length,
                  (int)newsextract_event_count(*box));
  return 1;
}

static const struct {
  const char *name;
  void (*push)(lua_State *L, const newsextract_document *document);
} lists[] = {{"entities", push_entities}, {"dates", push_dates}, {"events", push_events}, {"warnings", push_warnings},
           {"attempts", push_attempts}};

/* document.field: a method, a list that is built once, or a plain value. Upvalue 1 holds the methods. */
static int document_index(lua_State *L) {
  void **box = luaL_checkudata(L, 1, DOCUMENT);
  const char *name = luaL_checkstring(L, 2);
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  if (!lua_isnil(L, -1)) return 1;
  newsextract_document *document = *box;
  if (!document) return luaL_error(L, "%s is closed", DOCUMENT);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    if (strcmp(name, lists[i].name) != 0) continue;
    get_uservalue(L, 1);
    lua_getfield(L, -1, name);
    if (!lua_isnil(L, -1)) return 1;
    lua_pop(L, 1);
    lists[i].push(L, document);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, name);
    return 1;
  }
  size_t length;
  if (strcmp(name, "language") == 0) lua_pushstring(L, newsextract_document_language(document));
  else if (strcmp(name, "date") == 0) lua_pushstring(L, newsextract_document_date(document));
  else if (strcmp(name, "title") == 0) {
    const char *title = newsextract_document_title(document, &length);
    if (title) lua_pushlstring(L, title, length);
    else lua_pushnil(L);
  } else if (strcmp(name, "doc") == 0) {
    lua_pushstring(L, newsextract_document_name(document));
  } else if (strcmp(name, "length") == 0) {
    newsextract_document_text(document, &length);
    lua_pushinteger(L, (lua_Integer)length);
  } else if (strcmp(name, "text") == 0) {
    get_uservalue(L, 1);
    lua_rawgeti(L, -1, 1);
    if (lua_type(L, -1) == LUA_TSTRING) return 1;
    const char *text = newsextract_document_text(document, &length); /* a buffer's */
    lua_pushlstring(L, text, length);
  } else {
    lua_pushnil(L);
  }
  return 1;
}

/* ---- Module ---- */

static int normalize(lua_State *L) {
  size_t length, out_length;
  luaL_argcheck(L, lua_type(L, 1) == LUA_TSTRING, 1, "string expected");
  const char *text = lua_tolstring(L, 1, &length);
  void **box = new_box(L, STRING);
  char *normal = newsextract_normalize(NULL, text, length, &out_length);
  if (!normal) return luaL_error(L, "out of memory");
  *box = normal;
  lua_pushlstring(L, normal, out_length);
  free(normal);
  *box = NULL;
  return 1;
}

/* Gives back the memory that closed documents of this Lua state left for use again. */
static int trim(lua_State *L) {
  newsextract_scratch_trim(scratch_of(L)->scratch);
#ifdef __GLIBC__
  malloc_trim(0); /* glibc keeps large blocks that were freed once */
#endif
  return 0;
}

static int string_gc(lua_State *L) {
  void **box = luaL_checkudata(L, 1, STRING);
  free(*box);
  *box = NULL;
  return 0;
}

/* Makes a metatable with the functions of `meta` and a table of `methods`, which becomes __index, or the upvalue of `index`
 * where that is given. Leaves the methods on the stack. */
static void new_type(lua_State *L, const char *name, const luaL_Reg *meta, const luaL_Reg *methods, lua_CFunction index) {
  luaL_newmetatable(L, name);
  set_functions(L, meta);
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_newtable(L);
  set_functions(L, methods);
  lua_pushvalue(L, -1);
  if (index) lua_pushcclosure(L, index, 1);
  lua_setfield(L, -3, "__index");
  lua_remove(L, -2);
}

int luaopen_newsextract_core(lua_State *L) {
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg builder_meta[] = {{"__gc", builder_gc}, {NULL, NULL}};
  static const luaL_Reg builder_methods[] = {{"add", builder_add}, {"add_default", builder_add_default}, {"finish", builder_finish}, {NULL, NULL}};
  static const luaL_Reg engine_meta[] = {{"__gc", engine_gc}, {"__tostring", engine_tostring}, {NULL, NULL}};
  static const luaL_Reg engine_methods[] = {{"analyze", engine_analyze}, {"start", engine_start}, {"session", engine_session},
                                            {"fingerprint", engine_fingerprint}, {"size", engine_size}, {NULL, NULL}};
  static const luaL_Reg job_meta[] = {{"__gc", job_cancel}, {NULL, NULL}};
  static const luaL_Reg job_methods[] = {{"step", job_step}, {"finish", job_finish}, {"cancel", job_cancel}, {NULL, NULL}};
  static const luaL_Reg session_meta[] = {{"__gc", session_gc}, {"__tostring", session_tostring}, {NULL, NULL}};
  static const luaL_Reg session_methods[] = {{"analyze", session_analyze}, {NULL, NULL}};
  static const luaL_Reg scratch_meta[] = {{"__gc", scratch_gc}, {NULL, NULL}};
  static const luaL_Reg string_meta[] = {{"__gc", string_gc}, {NULL, NULL}};
  static const luaL_Reg document_meta[] = {{"__gc", document_close}, {"__tostring", document_tostring}, {NULL, NULL}};
  static const luaL_Reg document_methods[] = {{"json", document_json}, {"pieces", document_pieces}, {"count", document_count},
                                              {"close", document_close}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"builder", builder_new}, {"normalize", normalize}, {"trim", trim},
                                       {"buffer", buffer_new}, {NULL, NULL}};
  static const luaL_Reg buffer_meta[] = {{"__gc", buffer_gc}, {"__len", buffer_length}, {NULL, NULL}};
  static const luaL_Reg buffer_methods[] = {{"add", buffer_add}, {"length", buffer_length}, {NULL, NULL}};
  lua_newtable(L);
  set_functions(L, functions);
  lua_pushliteral(L, NEWSEXTRACT_VERSION);
  lua_setfield(L, -2, "version");
  new_type(L, BUILDER, builder_meta, builder_methods, NULL);
  new_type(L, SCRATCH, scratch_meta, none, NULL);
  new_type(L, STRING, string_meta, none, NULL);
  new_type(L, JOB, job_meta, job_methods, job_index);
  new_type(L, SESSION, session_meta, session_methods, NULL);
  new_type(L, BUFFER, buffer_meta, buffer_methods, NULL);
  lua_pop(L, 6);
  new_type(L, ENGINE, engine_meta, engine_methods, NULL);
  lua_setfield(L, -2, "engine"); /* methods to be extended in Lua */
  new_type(L, DOCUMENT, document_meta, document_methods, document_index);
  lua_setfield(L, -2, "document");
  return 1;
}

/* ---- For C programs with Lua inside ---- */

void newsextract_push(lua_State *L, newsextract_engine *engine) {
  luaL_getmetatable(L, ENGINE);
  if (lua_isnil(L, -1)) { /* nothing has loaded the module yet */
    lua_pushcfunction(L, luaopen_newsextract_core);
    lua_call(L, 0, 0);
  }
  lua_pop(L, 1);
  void **box = new_box(L, ENGINE);
  *box = newsextract_engine_retain(engine);
}

newsextract_engine *newsextract_engine_at(lua_State *L, int index) {
  void **box = lua_touserdata(L, index);
  if (!box || !lua_getmetatable(L, index)) return NULL;
  luaL_getmetatable(L, ENGINE);
  int same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same ? *box : NULL;
}
