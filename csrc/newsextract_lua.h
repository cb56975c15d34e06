/* For C programs with Lua inside: the module as C functions. They are defined in lua_newsextract.c, which such a program compiles
 * in, with the library or the amalgamation, and registers under its name:
 *
 *   luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE); (Lua 5.1: the table package.preload)
 *   lua_pushcfunction(L, luaopen_newsextract_core);
 *   lua_setfield(L, -2, "newsextract.core"); */
#ifndef NEWSEXTRACT_LUA_H
#define NEWSEXTRACT_LUA_H

#include <lua.h>

#include "newsextract.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The loader of the module `newsextract.core`. */
NEWSEXTRACT_API int luaopen_newsextract_core(lua_State *L);

/* Pushes the engine as the object that the module would make, with a reference of its own: how one engine serves many Lua
 * states, each in its thread. Raises a Lua error where memory runs out. Leaves one value. */
NEWSEXTRACT_API void newsextract_push(lua_State *L, newsextract_engine *engine);

/* The engine of the object at `index`, whose reference stays the object's; NULL where it is none. */
NEWSEXTRACT_API newsextract_engine *newsextract_engine_at(lua_State *L, int index);

#ifdef __cplusplus
}
#endif

#endif
