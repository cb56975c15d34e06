#!/usr/bin/env lua
-- The command `newsextract`: a script for the interpreter and for LuaRocks.

-- The script that LuaRocks writes around this one names no tree where it was told `--deps-mode none`.
local tree = arg[0]:match("^(.*)/lib/luarocks/rocks%-[^/]+/newsextract/[^/]+/bin/[^/]+$")
if tree then
  local version = _VERSION:match("%d+%.%d+")
  package.path = ("%s/share/lua/%s/?.lua;%s/share/lua/%s/?/init.lua;"):format(tree, version, tree, version) .. package.path
  package.cpath = ("%s/lib/lua/%s/?.so;"):format(tree, version) .. package.cpath
end

os.exit(require("newsextract.cli").run(arg))
