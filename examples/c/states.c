/* A C host with several Lua states, each in its thread, and one engine for all: states SCRIPT NUMBER
 * Compiled with csrc/lua_newsextract.c, which makes the module a part of the program. SCRIPT finds the engine as the global
 * `engine` and its number as `state`; the module's Lua files need not be installed. */
#include <newsextract_lua.h>

#include <lauxlib.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct guest {
  newsextract_engine *engine;
  const char *script;
  int number, failed;
} guest;

static int prepare(lua_State *L) {
  guest *own = lua_touserdata(L, 1);
  luaL_openlibs(L);
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "preload");
  lua_pushcfunction(L, luaopen_newsextract_core);
  lua_setfield(L, -2, "newsextract.core");
  newsextract_push(L, own->engine);
  lua_setglobal(L, "engine");
  lua_pushinteger(L, own->number);
  lua_setglobal(L, "state");
  return 0;
}

static void *run(void *argument) {
  guest *own = argument;
  lua_State *L = luaL_newstate();
  own->failed = 1;
  if (!L) return NULL;
  lua_pushcfunction(L, prepare);
  lua_pushlightuserdata(L, own);
  if (lua_pcall(L, 1, 0, 0) == 0 && luaL_loadfile(L, own->script) == 0 && lua_pcall(L, 0, 0, 0) == 0) own->failed = 0;
  else fprintf(stderr, "%s\n", lua_tostring(L, -1));
  lua_close(L);
  return NULL;
}

int main(int count, char **words) {
  guest guests[64];
  pthread_t ids[64];
  int states = count == 3 ? atoi(words[2]) : 0, failed = 0, started = 0;
  if (states < 1 || states > 64) {
    fprintf(stderr, "usage: states SCRIPT NUMBER\n");
    return 2;
  }
  newsextract_builder *builder = newsextract_builder_new(NULL);
  if (!builder || newsextract_builder_add_defaults(builder, NULL) != 0) return 2;
  newsextract_engine *engine = newsextract_builder_finish(builder);
  newsextract_builder_free(builder);
  if (!engine) return 2;
  for (; started < states; started++) {
    guests[started] = (guest){engine, words[1], started + 1, 0};
    if (pthread_create(&ids[started], NULL, run, &guests[started]) != 0) break;
  }
  for (int i = 0; i < started; i++) {
    pthread_join(ids[i], NULL);
    failed |= guests[i].failed;
  }
  newsextract_engine_release(engine);
  return failed || started < states;
}
