-- Runs shell commands for specs, the same way on every Lua.

local shell = {}

local lua = os.getenv("NEWSEXTRACT_LUA") or (rawget(_G, "jit") and "luajit" or _VERSION:match("%d+%.%d+"))
local build = os.getenv("NEWSEXTRACT_BUILD") or "build"

--- Which Lua runs the specs: "5.1" ... "5.4" or "luajit".
shell.lua = lua

--- The launcher of the command for this Lua.
shell.newsextract = ("%s/%s/launcher"):format(build, lua)

function shell.quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

function shell.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

function shell.write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

--- Runs `command` with `input` on its standard input; returns its exit status, standard output and standard error.
function shell.run(command, input)
  local base = os.tmpname()
  shell.write(base, input or "")
  os.execute(("( %s\n) < %s > %s.out 2> %s.err; echo $? > %s.status"):format(command, base, base, base, base))
  local status = tonumber(shell.read(base .. ".status"):match("%d+"))
  local out, err = shell.read(base .. ".out"), shell.read(base .. ".err")
  for _, suffix in ipairs { "", ".out", ".err", ".status" } do os.remove(base .. suffix) end
  return status, out, err
end

--- Runs the command with `words`, a string of shell words.
function shell.command(words, input)
  return shell.run(shell.newsextract .. " " .. words, input)
end

--- A new folder; the caller removes it with shell.remove.
function shell.folder()
  local name = os.tmpname()
  os.remove(name)
  assert(shell.run("mkdir -p " .. shell.quote(name)) == 0)
  return name
end

function shell.remove(folder)
  shell.run("rm -rf " .. shell.quote(folder))
end

return shell
