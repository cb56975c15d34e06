#!/usr/bin/env lua
-- The command `newsextract`: a script for the interpreter and for LuaRocks.

-- The script that LuaRocks writes around this one names no tree where it was told `--deps-mode none`.
local tree = arg[0]:match("^(.*)/lib/luarocks/rocks%-[^/]+/newsextract/[^/]+/bin/[^/]+$")
if tree then
  local version = _VERSION:match("%d+%.%d+")
  local share = ("%s/share/lua/%s/"):format(tree, version)
  package.path = share .. "?.lua;" .. share .. "?/init.lua;" .. package.path
  package.cpath = ("%s/lib/lua/%s/?.so;"):format(tree, version) .. package.cpath
end

os.exit(require("newsextract.cli").run(arg))
