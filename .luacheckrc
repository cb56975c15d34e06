std = "max"
max_line_length = 120
files["spec"] = { std = "max+busted" }
files["*.rockspec"] = { std = "rockspec" }
exclude_files = { "build", "lua_modules" }
