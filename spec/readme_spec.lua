-- Every Lua example of the README and every script in examples/ runs, and does what it says: a line that ends in a
-- comment `--> text` prints that text.

local shell = require "spec.shell"

local function examples(path)
  local list, number, code, first = {}, 0, nil, nil
  for line in (shell.read(path) .. "\n"):gmatch("(.-)\n") do
    number = number + 1
    if code and line:match("^```") then
      list[#list + 1] = { line = first, code = table.concat(code, "\n") }
      code = nil
    elseif code then
      code[#code + 1] = line
    elseif line:match("^```lua$") then
      code, first = {}, number
    end
  end
  return list
end

local function printed_by(code, name)
  local out = {}
  local environment = setmetatable({
    print = function(...)
      local words = {}
      for i = 1, select("#", ...) do words[i] = tostring((select(i, ...))) end
      out[#out + 1] = table.concat(words, "\t")
    end,
  }, { __index = _G })
  local chunk
  if setfenv then
    chunk = setfenv(assert(loadstring(code, name)), environment)
  else
    chunk = assert(load(code, name, "t", environment))
  end
  chunk()
  return out
end

describe("the README", function()
  local found = examples("README.md")

  it("has examples", function() assert.is_true(#found >= 2) end)

  for _, example in ipairs(found) do
    it("is right in line " .. example.line, function()
      local out = printed_by(example.code, "@README.md:" .. example.line)
      local at = 0
      for expected in example.code:gmatch("%-%-> ([^\n]*)") do
        at = at + 1
        assert.equal(expected, out[at])
      end
    end)
  end
end)

describe("the examples", function()
  for _, path in ipairs { "examples/departures.lua" } do
    it("run: " .. path, function()
      local status, out, err = shell.run(("%s %s examples/articles/*.md"):format(
        shell.lua == "luajit" and "luajit" or "lua" .. shell.lua, path))
      assert.equal("", err)
      assert.equal(0, status)
      assert.truthy(out:find("%S"))
    end)
  end
end)
