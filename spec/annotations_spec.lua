-- Every public function tells a language server its parameters and what it returns.

local shell = require "spec.shell"

local FILES = { "lua/newsextract.lua" }
for name in ("pipeline sources filters sinks rows days json proof unicode nginx playground reports/html reports/csv"):gmatch "%S+" do
  FILES[#FILES + 1] = "lua/newsextract/" .. name .. ".lua"
end

-- Functions of the module's table with the comment above them: { name, parameters, comment, body }.
local function functions_of(source)
  local found, comment, open = {}, {}, nil
  for line in (source .. "\n"):gmatch "(.-)\n" do
    local name, parameters = line:match "^function ([%w_.:]+)%((.-)%)"
    if line:match "^%-%-" then
      comment[#comment + 1] = line
    elseif name then
      open = { name = name, parameters = parameters, comment = table.concat(comment, "\n"), body = {} }
      found[#found + 1] = open
      comment = {}
    else
      if open then open.body[#open.body + 1] = line end
      if line:match "^end" then open = nil end
      comment = {}
    end
  end
  return found
end

for _, path in ipairs(FILES) do
  describe(path, function()
    local file = io.open(path)
    if not file then return end
    file:close()
    for _, entry in ipairs(functions_of(shell.read(path))) do
      -- What has no dot is local, declared before.
      if entry.name:find "[.:]" and not entry.name:find("__", 1, true) and not entry.name:find "^view%." then
        it(entry.name .. " is annotated", function()
          assert.truthy(entry.comment:find "^%-%-%- *%S", "a sentence above it")
          local annotated = {}
          for name in entry.comment:gmatch "@param%s+([%w_.]+)" do annotated[#annotated + 1] = name end
          local expected = {}
          for name in entry.parameters:gmatch "[%w_.]+" do
            if name ~= "self" and name ~= "..." then expected[#expected + 1] = name end
          end
          assert.same(expected, annotated)
          local gives = false
          for _, line in ipairs(entry.body) do gives = gives or line:find "^  return%s+%S" ~= nil end
          if gives then assert.truthy(entry.comment:find("@return", 1, true), "@return") end
        end)
      end
    end
  end)
end

describe("the class newsextract", function()
  it("has a field for each function that is loaded when it is first asked for", function()
    local source = shell.read "lua/newsextract.lua"
    local fields = source:match "%-%-%-@class newsextract\n(.-)\nlocal newsextract"
    for name in source:match("local in_pipelines = {(.-)}"):gmatch "([%w_]+) = true" do
      assert.truthy(fields:find("---@field " .. name .. " fun(", 1, true), name)
      assert.equal("function", type(require("newsextract")[name]), name)
    end
  end)
end)
