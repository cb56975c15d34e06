/* Memory of a Lua state: every allocation of the state fails in turn while its scripts load packs, build engines, analyse and read
 * results. Each failure is an error that the script's caller catches, nothing leaks, and an engine that was shared works on.
 * `test_lua all` fails each allocation, without it a sample. */
#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "newsextract_lua.h"

typedef struct meter {
  size_t calls; /* allocations asked for since the script began */
  size_t fail;  /* the number of the first that fails, 0 for none; the collector tries again, so the next ones fail too */
  size_t held;  /* bytes not yet given back */
} meter;

static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
  meter *m = user;
  if (!block) old_size = 0; /* a kind of object */
  if (!new_size) {
    m->held -= old_size;
    free(block);
    return NULL;
  }
  if (new_size > old_size && ++m->calls >= m->fail && m->fail && m->calls < m->fail + 4) return NULL;
  void *moved = realloc(block, new_size);
  if (moved) m->held += new_size - old_size;
  return moved;
}

static newsextract_engine *shared;

static int prepare(lua_State *L) {
  luaL_openlibs(L);
  lua_getglobal(L, "package");
  lua_pushstring(L, "lua/?.lua;lua/?/init.lua");
  lua_setfield(L, -2, "path");
  lua_getfield(L, -1, "preload");
  lua_pushcfunction(L, luaopen_newsextract_core);
  lua_setfield(L, -2, "newsextract.core");
  newsextract_push(L, shared);
  lua_setglobal(L, "shared");
  return 0;
}

static const char analysing[] =
    "require 'newsextract'\n"
    "local text = 'e\\204\\129 Jane Miller, chief financial officer of Acme Corp., resigned on Monday \\255.\\n"
    "---\\nAcme named John Smith, 45, in place of Miller for $3 million.'\n"
    "local doc = assert(shared:analyze(text, { date = '2024-09-29', explain = true, name = 'a' }))\n"
    "assert(#doc.events > 0 and #doc.entities > 0 and #doc.dates > 0 and #doc.warnings > 0)\n"
    "assert(#doc:json() > 0 and #doc:json('char') > 0)\n"
    "for piece in doc:pieces('byte', 64) do assert(#piece > 0) end\n"
    "assert(doc:totable().language == 'en' and tostring(doc))\n"
    "local job = assert(shared:start(text, {}))\n"
    "while not job:step(0.001) do end\n"
    "job:finish():close()\n"
    "assert(shared:start(text, {})):cancel()\n"
    "assert(shared:session():analyze(text))\n"
    "assert(not pcall(shared.analyze, shared, text, { nothing = 1 }))\n"
    "coroutine.wrap(function() assert(shared:analyze(text)) end)()\n";

static const char building[] =
    "local newsextract = require 'newsextract'\n"
    "local engine = assert(newsextract.engine { packs = { { name = 'own', words = { person = { 'Zed Zebra', '则博' } } } } })\n"
    "assert(#engine:analyze('Zed Zebra and 则博 met.').entities == 2)\n"
    "assert(not newsextract.engine { packs = { { name = 'bad', words = { nothing = { 'x' } } } } })\n";

/* Runs the script in a state of its own; whether it came through. */
static int run(meter *m, const char *script, size_t fail) {
  *m = (meter){0, 0, 0};
  lua_State *L = lua_newstate(resize, m);
  CHECK(L != NULL);
  if (!L) return 0;
  lua_pushcfunction(L, prepare);
  CHECK(lua_pcall(L, 0, 0, 0) == 0);
  m->calls = 0;
  m->fail = fail;
  int status = luaL_loadstring(L, script);
  if (!status) status = lua_pcall(L, 0, 0, 0);
  m->fail = 0;
  if (status && !fail) fprintf(stderr, "%s\n", lua_tostring(L, -1));
  lua_close(L);
  CHECK(m->held == 0);
  return !status;
}

static void fail_each(const char *script, size_t samples) {
  meter m;
  CHECK(run(&m, script, 0));
#ifdef LUA_JITLIBNAME
  (void)samples; /* LuaJIT itself crashes and leaks where its memory runs out */
#else
  size_t calls = m.calls, failed = 0;
  for (size_t fail = 1; fail <= calls; fail += samples && calls > samples ? calls / samples : 1)
    failed += (size_t)!run(&m, script, fail);
  CHECK(failed > 0);
#endif
  CHECK(run(&m, script, 0));
}

int main(int count, char **arguments) {
  size_t every = count > 1 && strcmp(arguments[1], "all") == 0;
  newsextract_builder *builder = newsextract_builder_new(NULL);
  CHECK(builder && newsextract_builder_add_defaults(builder, NULL) == 0);
  shared = newsextract_builder_finish(builder);
  newsextract_builder_free(builder);
  CHECK(shared != NULL);
  fail_each(analysing, every ? 0 : 200);
  fail_each(building, every ? 2000 : 25);
  newsextract_engine_release(shared);
  return check_end();
}
