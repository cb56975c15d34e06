-- The documents in doc/ are followed literally, in an empty folder: a block ```lua NAME or ```text NAME writes a file, ```sh
-- runs commands, and the block ```output behind it is what they print, where a line `...` stands for any lines and
-- columns may lie apart by any number of blanks. A block ```lua without a name is run; its comments `--> text` are what it prints.

local newsextract = require "newsextract"
local shell = require "spec.shell"

local function blocks_of(path)
  local blocks, number, block = {}, 0, nil
  for line in (shell.read(path) .. "\n"):gmatch "(.-)\n" do
    number = number + 1
    if block and line:match "^```%s*$" then
      block.text = table.concat(block, "\n") .. "\n"
      blocks[#blocks + 1] = block
      block = nil
    elseif block then
      block[#block + 1] = line
    else
      local kind, name = line:match "^```(%a+)%s*(%S*)"
      if kind then block = { kind = kind, name = name, line = number } end
    end
  end
  return blocks
end

local function plain(line)
  return (line:gsub("[ \t]+", " "):gsub(" $", ""))
end

local function lines_of(text)
  local lines = {}
  for line in text:gmatch "([^\n]*)\n" do lines[#lines + 1] = plain(line) end
  while lines[#lines] == "" do lines[#lines] = nil end
  return lines
end

-- Whether `out` is what was expected; lines from a `...` on may be any.
local function matches(expected, out, i, j)
  i, j = i or 1, j or 1
  while i <= #expected do
    if expected[i] == "..." then
      if i == #expected then return true end
      for k = j, #out do
        if matches(expected, out, i + 1, k) then return true end
      end
      return false
    end
    if expected[i] ~= out[j] then return false end
    i, j = i + 1, j + 1
  end
  return j > #out
end

local lua = shell.lua == "luajit" and "luajit" or "lua" .. shell.lua

local function absolute(path)
  if path:sub(1, 1) == "/" then return path end
  local _, here = shell.run "pwd"
  return here:match "[^\n]+" .. "/" .. path
end

local function follow(path)
  describe(path, function()
    local folder, root, launcher
    setup(function()
      folder = shell.folder()
      root, launcher = absolute ".", absolute(shell.newsextract)
      shell.run(("mkdir %s/bin && ln -s %s %s/bin/newsextract && ln -s $(command -v %s) %s/bin/lua"):format(folder,
        shell.quote(launcher), folder, lua, folder))
    end)
    teardown(function() shell.remove(folder) end)

    -- The command in the folder, with the module found as it would be when it is installed.
    local function run(text)
      local modules = ("LUA_PATH='%s/lua/?.lua;%s/lua/?/init.lua;;' LUA_CPATH='%s/?.so;;'"):format(root, root,
        launcher:match "^(.*)/")
      return shell.run(("cd %s/block 2>/dev/null || { mkdir %s/block && cd %s/block; }; export PATH=%s/bin:$PATH %s; %s"):format(
        folder, folder, folder, folder, modules, text))
    end

    local blocks = blocks_of(path)
    for i, block in ipairs(blocks) do
      if block.name ~= "" then
        it("line " .. block.line .. ": " .. block.name, function()
          run("mkdir -p " .. (block.name:match "^(.*)/" or "."))
          shell.write(folder .. "/block/" .. block.name, block.text)
        end)
      elseif block.text:find("sqlite", 1, true) and not newsextract.has_sqlite() then
        pending("line " .. block.line .. " needs LuaSQL or lsqlite3 for this Lua")
      elseif block.kind == "sh" or block.kind == "lua" then
        it("line " .. block.line, function()
          local text = block.text
          if block.kind == "lua" then
            run "true"
            shell.write(folder .. "/block/block.lua", text)
            text = "lua block.lua"
          end
          local status, out, err = run(text)
          assert.equal("", err)
          assert.equal(0, status)
          local following, expected = blocks[i + 1], nil
          if block.kind == "lua" then
            local told = {}
            for answer in block.text:gmatch "%-%-> ([^\n]*)" do told[#told + 1] = answer end
            if #told > 0 then expected = table.concat(told, "\n") .. "\n" end
          end
          if following and following.kind == "output" then expected = following.text end
          if expected and not matches(lines_of(expected), lines_of(out)) then assert.equal(expected, out) end
        end)
      end
    end
    it("has blocks", function() assert.is_true(#blocks > 0) end)
  end)
end

for _, name in ipairs { "tutorial", "cookbook", "migration" } do follow("doc/" .. name .. ".md") end
