-- Writes copies of the Lua files for LDoc, with their LuaCATS annotations in LDoc's words: ldoc.lua FOLDER FILE...
-- Classes become tables, `---@param name type text` becomes `@tparam type name text`.

local folder = arg[1]

-- A type and what stands behind it: brackets may hold blanks.
local function split_type(text)
  local depth, at = 0, 1
  while at <= #text do
    local c = text:sub(at, at)
    if c:find "[{(<]" then depth = depth + 1 end
    if c:find "[})>]" then depth = depth - 1 end
    local after_colon = text:sub(at - 1, at - 1):find "[:,]"
    if c == " " and depth == 0 and not after_colon then break end
    at = at + 1
  end
  return text:sub(1, at - 1), text:sub(at + 1)
end

-- LDoc takes a type as one word.
local function word(type_text)
  local plain = type_text:gsub("%s+", "")
  local optional = plain:match "^(.+)%?$"
  return optional and "?" .. optional or plain
end

local function rewritten(source)
  local lines, class = {}, nil
  local function put(line) lines[#lines + 1] = line end
  for line in (source .. "\n"):gmatch "(.-)\n" do
    local name, rest = line:match "^%s*%-%-%-@class%s+([%w_.]+)(.*)"
    local field, field_rest = line:match "^%s*%-%-%-@field%s+([%w_]+%??)%s+(.*)"
    local param, param_rest = line:match "^%s*%-%-%-@param%s+([%w_.]+%??)%s+(.*)"
    local returned = line:match "^%s*%-%-%-@return%s+(.*)"
    if name then
      class = name
      local about = rest:gsub("^:%s*[%w_.]+", ""):gsub("^%s+", "")
      put("--- " .. (about ~= "" and about or "Fields of `" .. name .. "`."))
      put("-- @table " .. name:gsub("^newsextract%.", ""))
    elseif field and class then
      local kind, text = split_type(field_rest)
      put(("-- @field %s `%s` %s"):format(field:gsub("%?", ""), kind, (field:find "%?" and "(optional) " or "") .. text))
    elseif param then
      local kind, text = split_type(param_rest)
      put(("-- @tparam%s %s %s %s"):format(param:find "%?" and "[opt]" or "", word(kind), param:gsub("%?", ""), text))
    elseif returned then
      local kind, text = split_type(returned)
      put(("-- @treturn %s %s"):format(word(kind), text))
    elseif line:match "^%s*%-%-%-@" then -- luacheck: ignore 542
      -- an alias or an operator: for the language server alone
    else
      if class and not line:match "^%s*%-%-" then
        if line:match "%S" then put "" end
        class = nil
      end
      put(line)
    end
  end
  return table.concat(lines, "\n")
end

for i = 2, #arg do
  local file = assert(io.open(arg[i], "rb"))
  local source = file:read "*a"
  file:close()
  local module = arg[i]:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/", ".")
  if not source:find "@module" then source = source:gsub("\n\n", "\n-- @module " .. module .. "\n\n", 1) end
  local copy = assert(io.open(folder .. "/" .. module .. ".lua", "wb"))
  copy:write(rewritten(source))
  copy:close()
end
