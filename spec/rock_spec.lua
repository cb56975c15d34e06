local cjson = require "cjson"
local shell = require "spec.shell"

local ROCKSPEC = "newsextract-0.1.0-1.rockspec"

-- What a rockspec holds: a file of assignments.
local function rockspec()
  local values = {}
  local text = shell.read(ROCKSPEC)
  if setfenv then
    setfenv(assert(loadstring(text)), values)()
  else
    assert(load(text, ROCKSPEC, "t", values))()
  end
  return values
end

local function files(command)
  local list = {}
  for path in select(2, shell.run(command)):gmatch("[^\n]+") do list[#list + 1] = path end
  table.sort(list)
  return list
end

describe("the rockspec", function()
  local build = rockspec().build

  it("lists every C source (make rockspec writes it anew)", function()
    local sources = build.modules["newsextract.core"].sources
    table.sort(sources)
    assert.same(files("ls csrc/*.c"), sources)
  end)

  it("lists every Lua file under its name", function()
    local listed = { build.install.bin.newsextract }
    for name, path in pairs(build.modules) do
      if type(path) == "string" then
        listed[#listed + 1] = path
        local expected = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
        assert.equal(expected, name)
      end
    end
    table.sort(listed)
    assert.same(files("find lua -name '*.lua'"), listed)
  end)

  if shell.run("command -v luarocks") ~= 0 then
    pending("is built by LuaRocks, which is not installed")
    return
  end

  it("pleases luarocks lint", function()
    local status, out, err = shell.run("luarocks lint " .. ROCKSPEC)
    assert.equal(0, status, out .. err)
  end)

  -- LuaRocks has no name of its own for LuaJIT: its rocks are those of 5.1, which 5.1 tries.
  if shell.lua == "luajit" then return end

  it("gives a rock that works with the checkout removed", function()
    local place = shell.folder()
    finally(function() shell.remove(place) end)
    -- No server: nothing may be asked of any registry.
    shell.write(place .. "/config.lua", "rocks_servers = {}\n")
    local luarocks = ("LUAROCKS_CONFIG=%s/config.lua luarocks --lua-version %s"):format(place, shell.lua)
    local function run(command, input)
      local status, out, err = shell.run(command, input)
      assert.equal(0, status, command .. "\n" .. out .. err)
      return out
    end
    -- Neither the checkout nor what the specs were started with may help the installed module.
    local bare = "cd / && unset LUA_PATH LUA_CPATH && "
    local program = shell.lua == "5.1" and "lua5.1" or "lua" .. shell.lua
    local function works(tree)
      local call = ("%s %s/bin/newsextract --date 2025-03-14 -"):format(bare, tree)
      local out = run(call, "Elena Marsh resigned yesterday.")
      assert.equal("2025-03-13", cjson.decode(out).dates[1].value)
      local path = ("%s/share/lua/%s/?.lua;%s/share/lua/%s/?/init.lua;;"):format(tree, shell.lua, tree, shell.lua)
      local cpath = ("%s/lib/lua/%s/?.so;;"):format(tree, shell.lua)
      local script = [[print(require("newsextract").analyze("今天", { date = "2025-03-14" }).dates[1].value)]]
      local start = "cd / && LUA_PATH='%s' LUA_CPATH='%s' %s -e %s"
      assert.equal("2025-03-14\n", run(start:format(path, cpath, program, shell.quote(script))))
    end
    run(("mkdir %s/checkout && cp -R csrc lua %s %s/checkout"):format(place, ROCKSPEC, place))
    run(("cd %s/checkout && %s make --deps-mode none --tree %s/tree"):format(place, luarocks, place))
    run(("rm -rf %s/checkout"):format(place))
    works(place .. "/tree")
    run(("cd %s && %s pack newsextract --tree %s/tree"):format(place, luarocks, place))
    run(("rm -rf %s/tree"):format(place))
    local install = "cd %s && %s install --deps-mode none --tree %s/second ./newsextract-0.1.0-1.*.rock"
    run(install:format(place, luarocks, place))
    works(place .. "/second")
  end)
end)
