std = "max"
max_line_length = 120
files["lua/newsextract/packs"] = { max_line_length = false }
files["spec"] = { std = "max+busted" }
files["spec/data"] = { max_line_length = false }
files["*.rockspec"] = { std = "rockspec" }
exclude_files = { "build", "lua_modules" }
