/* JSON lines, as the command and pipelines read them: each line gives an article with a text or one with a fault, none is lost, and
 * the JSON of a result can be read. The Lua side runs in a state of its own. */
#include <lauxlib.h>
#include <lualib.h>

#include "fuzz.h"
#include "newsextract_lua.h"

static const char script[] =
    "package.path = 'lua/?.lua;lua/?/init.lua;' .. package.path\n"
    "local cjson = require 'cjson'\n"
    "local inputs = require 'newsextract.inputs'\n"
    "return function(bytes)\n"
    "  local lines, at = {}, 0\n"
    "  for line in bytes:gmatch '[^\\n]+' do lines[#lines + 1] = line end\n"
    "  local file = { read = function() at = at + 1; return lines[at] end, close = function() end }\n"
    "  local expected = 0\n"
    "  for i, line in ipairs(lines) do\n"
    "    if i == 1 then line = line:gsub('^\\239\\187\\191', '') end\n"
    "    if line:find '%S' then expected = expected + 1 end\n"
    "  end\n"
    "  local found = 0\n"
    "  for article in inputs.articles({ { kind = 'file', name = 'f', file = file } }, cjson) do\n"
    "    found = found + 1\n"
    "    assert(article.number == found and type(article.name) == 'string' and article.place)\n"
    "    if article.fault then\n"
    "      assert(#article.fault.code > 0 and #article.fault.message > 0)\n"
    "    else\n"
    "      local doc, message = engine:analyze(article.text, { name = article.name, title = article.title, date = article.date })\n"
    "      assert(doc or #message > 0)\n"
    "      if doc then\n"
    "        local read = cjson.decode(doc:json())\n"
    "        assert(read.length == #article.text and #read.entities == #doc.entities and #read.events == #doc.events)\n"
    "        doc:close()\n"
    "      end\n"
    "    end\n"
    "  end\n"
    "  assert(found == expected)\n"
    "end\n";

static lua_State *state;

static void open_state(void) {
  open_engine();
  state = luaL_newstate();
  MUST(state);
  luaL_openlibs(state);
  lua_getglobal(state, "package");
  lua_getfield(state, -1, "preload");
  lua_pushcfunction(state, luaopen_newsextract_core);
  lua_setfield(state, -2, "newsextract.core");
  newsextract_push(state, fuzz_engine);
  lua_setglobal(state, "engine");
  MUST(luaL_loadstring(state, script) == 0 && lua_pcall(state, 0, 1, 0) == 0);
  lua_setglobal(state, "take");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (!state) open_state();
  lua_getglobal(state, "take");
  lua_pushlstring(state, (const char *)data, size);
  if (lua_pcall(state, 1, 0, 0) != 0) {
    fprintf(stderr, "%s\n", lua_tostring(state, -1));
    __builtin_trap();
  }
  return 0;
}
