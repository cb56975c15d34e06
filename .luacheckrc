std = "max"
-- Layout is the editor's matter (.editorconfig); lists of words in packs are long and end in blanks.
max_line_length = false
ignore = { "61." }
files["spec"] = { std = "max+busted" }
files["examples/love"] = { std = "max+love" }
files["*.rockspec"] = { std = "rockspec" }
exclude_files = { "build", "lua_modules" }
