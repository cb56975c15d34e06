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

local function trace(message)
  -- The user's Ctrl-C reaches Lua as an error; what was written so far are whole lines.
  if tostring(message):find "interrupted!$" then return nil end
  return debug.traceback(tostring(message), 2)
end

local ok, status = xpcall(function() return require("newsextract.cli").run(arg) end, trace)
if not ok and status then io.stderr:write("newsextract: ", status, "\n") end
io.stdout:flush()
os.exit(ok and status or status and 1 or 130)
