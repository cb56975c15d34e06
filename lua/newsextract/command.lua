#!/usr/bin/env lua
-- The command `newsextract`: a script for the interpreter and for LuaRocks.
os.exit(require("newsextract.cli").run(arg))
