--- Where articles come from: files, folders, standard input, JSON lines. Nothing is dropped: what cannot be read comes
-- out as an article with a `fault`.

local inputs = {}

local SUFFIXES = { "md", "txt", "html" }

local function quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end
inputs.quote = quote

-- Reading is the only portable way to tell a folder: it opens and does not read.
local function kind_of(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local _, fault, code = file:read(1)
  file:close()
  if code == 21 or (fault and fault:find("directory", 1, true)) then return "folder" end
  if fault then return nil, path .. ": " .. fault end
  return "file"
end

-- The articles below a folder, sorted by path; a message where something in it cannot be read.
local function files_below(folder)
  local from = folder:sub(1, 1) == "-" and "./" .. folder or folder
  local names = {}
  for i, suffix in ipairs(SUFFIXES) do names[i] = "-name " .. quote("*." .. suffix) end
  local any = table.concat(names, " -o ")
  local command = ("find -L %s -type f '(' %s ')' -print0; printf %%s $?"):format(quote(from), any)
  local find, message = io.popen(command, "r")
  if not find then return nil, message end
  local answer = find:read("*a") or ""
  find:close()
  local files, rest = {}, 1
  while true do
    local stop = answer:find("%z", rest)
    if not stop then break end
    local path = answer:sub(rest, stop - 1)
    files[#files + 1] = from ~= folder and path:sub(3) or path
    rest = stop + 1
  end
  table.sort(files)
  return files, answer:sub(rest) ~= "0" and "not all of it can be read" or nil
end

--- Entries { kind = "file" | "standard input" | "fault", name, message } for the paths that a caller typed.
function inputs.entries(paths)
  local entries = {}
  local function add(kind, name, message)
    entries[#entries + 1] = { kind = kind, name = name, message = message }
  end
  for _, path in ipairs(paths) do
    if path == "-" then
      add("standard input", path)
    else
      local kind, message = kind_of(path)
      if kind == "folder" then
        local files, fault = files_below(path)
        for _, file in ipairs(files or {}) do add("file", file) end
        if fault then
          add("fault", path, path .. ": " .. fault)
        elseif #files == 0 then
          add("fault", path, path .. ": no article in this folder (." .. table.concat(SUFFIXES, ", .") .. ")")
        end
      elseif kind == "file" then
        add("file", path)
      else
        add("fault", path, message)
      end
    end
  end
  return entries
end

local function fault(name, message)
  return { name = name, fault = { code = "unreadable", message = message } }
end

local function open(entry)
  if entry.file then return entry.file end
  if entry.kind == "standard input" then return io.stdin end
  return io.open(entry.name, "rb")
end

local function close(file)
  if file ~= io.stdin then file:close() end
end

local function text_article(entry)
  local file, message = open(entry)
  if not file then return fault(entry.name, message) end
  local text, complaint = file:read("*a")
  close(file)
  if not text then return fault(entry.name, entry.name .. ": " .. tostring(complaint)) end
  return { name = entry.name, text = text }
end

-- A JSON string where the value is one, nothing where it is absent or null, a message where it is something else.
local function optional(object, field, null)
  local value = object[field]
  if value == nil or value == null or type(value) == "string" then
    return type(value) == "string" and value or nil
  end
  return nil, ('"%s" is no string'):format(field)
end

local function identity(id)
  if type(id) == "number" then return id % 1 == 0 and ("%.0f"):format(id) or tostring(id) end
  return type(id) == "string" and id or nil
end

--- The article of one JSON object, or one with a `fault`; `name` is what it is called where it has no id.
local function line_article(cjson, line, name)
  local ok, object = pcall(cjson.decode, line)
  if not ok then
    if tostring(object):find "interrupted!$" then error(object, 0) end -- the user's Ctrl-C
    local message = tostring(object):gsub("^.-:%d+: ", "")
    return { name = name, fault = { code = "invalid_json", message = message } }
  end
  local message
  if type(object) ~= "table" then
    message = "no JSON object"
  elseif type(object.text) ~= "string" then
    message = 'no "text", or no string in it'
  end
  local date, title
  if not message then date, message = optional(object, "date", cjson.null) end
  if not message then title, message = optional(object, "title", cjson.null) end
  local id = type(object) == "table" and identity(object.id) or nil
  if message then return { name = id or name, fault = { code = "invalid_article", message = message } } end
  return { name = id or name, text = object.text, date = date, title = title }
end

inputs.line = line_article

local function line_articles(entry, cjson)
  local file, message = open(entry)
  local number = 0
  return function()
    if message then
      local article = fault(entry.name, message)
      message, file = nil, nil
      return article
    end
    while file do
      local line, complaint = file:read("*l")
      if not line then
        close(file)
        file = nil
        return complaint and fault(entry.name, entry.name .. ": " .. complaint) or nil
      end
      number = number + 1
      if number == 1 then line = line:gsub("^\239\187\191", "") end
      if line:find("%S") then
        local article = line_article(cjson, line, entry.name .. ":" .. number)
        article.place = entry.name .. ":" .. number
        return article
      end
    end
  end
end

--- An iterator over articles { name, number, text, date, title }, or { name, number, fault = { code, message } }, numbered
-- from 1. `cjson` reads JSON lines; without it each entry is one article.
function inputs.articles(entries, cjson)
  local at, lines, number = 0, nil, 0
  local function step()
    if lines then
      local article = lines()
      if article then return article end
      lines = nil
    end
    at = at + 1
    local entry = entries[at]
    if not entry then return nil end
    if entry.kind == "fault" then return fault(entry.name, entry.message) end
    if not cjson then return text_article(entry) end
    lines = line_articles(entry, cjson)
    return step()
  end
  return function()
    local article = step()
    if not article then return nil end
    number = number + 1
    article.number = number
    return article
  end
end

return inputs
