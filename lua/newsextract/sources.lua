--- Where a pipeline's articles come from. A source is a table { name, next }: `next` gives the next article
-- { name, text, date, title }, or one with a `fault` in place of its text, or nil at the end.

local inputs = require "newsextract.inputs"

local sources = {}

local function wrong(name, expected, value)
  error(("bad argument #1 to '%s' (%s expected, got %s)"):format(name, expected, type(value)), 3)
end

local function list_of(name, value)
  if type(value) == "string" then return { value } end
  if type(value) ~= "table" then wrong(name, "a path or a list of paths", value) end
  for _, path in ipairs(value) do
    if type(path) ~= "string" then wrong(name, "a list of paths", path) end
  end
  return value
end

-- The paths that a pattern stands for, sorted; the pattern itself where it stands for none.
local function expand(pattern)
  if not pattern:find "[*?%[]" then return { pattern } end
  local word = pattern:gsub("[^%w_./*?%[%]%-\128-\255]", function(c) return c == "\n" and "'\n'" or "\\" .. c end)
  if word:sub(1, 1) == "-" then word = "./" .. word end
  local shell = io.popen(("for path in %s; do [ -e \"$path\" ] && printf '%%s\\0' \"$path\"; done"):format(word), "r")
  local answer = shell and shell:read "*a" or ""
  if shell then shell:close() end
  local paths = {}
  for path in answer:gmatch "[^%z]+" do paths[#paths + 1] = path end
  table.sort(paths)
  return #paths > 0 and paths or { pattern }
end

local function entries_of(list)
  local paths = {}
  for _, pattern in ipairs(list) do
    for _, path in ipairs(expand(pattern)) do paths[#paths + 1] = path end
  end
  return inputs.entries(paths)
end

--- Articles out of files, folders (.md, .txt, .html below them), patterns such as "news/*.md", or "-" for standard input.
---@param paths string|string[]
---@return newsextract.source
function sources.files(paths)
  local list = list_of("files", paths)
  local step
  return {
    name = "files",
    next = function()
      step = step or inputs.articles(entries_of(list))
      return step()
    end,
  }
end

--- One article: all of standard input.
---@return newsextract.source
function sources.stdin()
  return sources.files "-"
end

--- Articles out of files of JSON lines, {"id","text","date","title"} each; "-" is standard input. Needs lua-cjson.
---@param paths string|string[]
---@return newsextract.source
function sources.lines(paths)
  local list = list_of("lines", paths)
  local found, cjson = pcall(require, "cjson.safe")
  if found then found, cjson = pcall(require, "cjson") end
  if not found then error("newsextract.lines needs the module cjson (LuaRocks: lua-cjson; Debian: lua-cjson)", 2) end
  local step
  return {
    name = "lines",
    next = function()
      step = step or inputs.articles(entries_of(list), cjson)
      return step()
    end,
  }
end

-- ---- Feeds ----------------------------------------------------------------------------------------------------------

local NAMED = { amp = "&", lt = "<", gt = ">", quot = '"', apos = "'" }

local function utf8(point)
  if point < 0x80 then return string.char(point) end
  if point < 0x800 then return string.char(0xC0 + math.floor(point / 0x40), 0x80 + point % 0x40) end
  if point < 0x10000 then
    return string.char(0xE0 + math.floor(point / 0x1000), 0x80 + math.floor(point / 0x40) % 0x40, 0x80 + point % 0x40)
  end
  return string.char(0xF0 + math.floor(point / 0x40000), 0x80 + math.floor(point / 0x1000) % 0x40,
    0x80 + math.floor(point / 0x40) % 0x40, 0x80 + point % 0x40)
end

local function decode(text)
  return (text:gsub("&(#?[xX]?%w+);", function(name)
    local point = tonumber(name:match "^#(%d+)$") or tonumber(name:match "^#[xX](%x+)$" or "", 16)
    if point then return point > 0 and point < 0x110000 and utf8(point) or "" end
    return NAMED[name]
  end))
end

-- The text of an element: character data and CDATA sections.
local function content(xml)
  local parts, at = {}, 1
  while true do
    local first, last, raw = xml:find("<!%[CDATA%[(.-)%]%]>", at)
    parts[#parts + 1] = decode(xml:sub(at, (first or 0) - 1))
    if not first then break end
    parts[#parts + 1] = raw
    at = last + 1
  end
  return table.concat(parts):match "^%s*(.-)%s*$"
end

-- The text of the first element `tag` that is not empty.
local function element(xml, ...)
  for _, tag in ipairs { ... } do
    local name = tag:gsub("%p", "%%%0")
    local inner = xml:match("<" .. name .. "%f[%s>/][^>]*>(.-)</" .. name .. "%s*>")
    local text = inner and content(inner)
    if text and text ~= "" then return text end
  end
end

local MONTHS = { Jan = 1, Feb = 2, Mar = 3, Apr = 4, May = 5, Jun = 6, Jul = 7, Aug = 8, Sep = 9, Oct = 10, Nov = 11, Dec = 12 }

-- A day out of RFC 3339 or RFC 822.
local function day_of(text)
  if not text then return nil end
  local iso = text:match "^%d%d%d%d%-%d%d%-%d%d"
  if iso then return iso end
  local day, month, year = text:match "(%d%d?)%s+(%a%a%a)%a*%s+(%d%d%d?%d?)"
  month = month and MONTHS[month:sub(1, 1):upper() .. month:sub(2):lower()]
  if not month then return nil end
  year = tonumber(year)
  if year < 100 then year = year + (year < 70 and 2000 or 1900) end
  return ("%04d-%02d-%02d"):format(year, month, tonumber(day))
end

-- Replaces each piece from `open` to `close`, both plain, by what `take` makes of it.
local function replaced(text, open, close, take)
  local parts, at = {}, 1
  while true do
    local first = text:find(open, at, true)
    local _, last = text:find(close, first and first + #open or #text + 1, true)
    if not first or not last then break end
    parts[#parts + 1] = text:sub(at, first - 1)
    parts[#parts + 1] = take(text:sub(first, last))
    at = last + 1
  end
  parts[#parts + 1] = text:sub(at)
  return table.concat(parts)
end

-- The articles of one feed. Sections of character data may hold anything, so they are set aside first.
local function feed_articles(xml, path)
  local stored = {}
  xml = replaced((xml:gsub("\1", "")), "<![CDATA[", "]]>", function(section)
    stored[#stored + 1] = section
    return ("\1%d\1"):format(#stored)
  end)
  xml = replaced(xml, "<!--", "-->", function() return "" end)
  local function restore(text)
    return (text:gsub("\1(%d+)\1", function(at) return stored[tonumber(at)] end))
  end
  local kind = xml:find "<entry[%s>]" and "entry" or "item"
  local at, count = 1, 0
  return function()
    local _, opened = xml:find("<" .. kind .. "%f[%s>][^>]*>", at)
    local first, last = xml:find("</" .. kind, opened or #xml + 1, true)
    if not first then return nil end
    at, count = last, count + 1
    local item = restore(xml:sub(opened + 1, first - 1))
    local title = element(item, "title")
    local link = element(item, "link") or item:match '<link[^>]-href="([^"]*)"' or item:match "<link[^>]-href='([^']*)'"
    local body = element(item, "content:encoded", "content", "description", "summary") or ""
    return {
      name = element(item, "guid", "id") or (link and decode(link)) or ("%s:%d"):format(path, count),
      title = title,
      date = day_of(element(item, "pubDate", "published", "dc:date", "date", "updated")),
      text = title and title .. "\n\n" .. body or body,
    }
  end, function() return count end
end

--- Articles out of RSS and Atom files; "-" is standard input. The title is the first paragraph of the text.
---@param paths string|string[]
---@return newsextract.source
function sources.feed(paths)
  local list = list_of("feed", paths)
  local files, step, counted, path
  return {
    name = "feed",
    next = function()
      files = files or inputs.articles(entries_of(list))
      while true do
        if step then
          local article = step()
          if article then return article end
          step = nil
          if counted() == 0 then
            return { name = path, fault = { code = "no_feed", message = path .. ": no item of a feed in it" } }
          end
        end
        local file = files()
        if not file then return nil end
        if file.fault then return file end
        path = file.name
        step, counted = feed_articles(file.text, path)
      end
    end,
  }
end

-- ---- Anything else --------------------------------------------------------------------------------------------------

local function article_of(item, number)
  if type(item) == "string" then return { name = tostring(number), text = item } end
  return item
end

--- Articles out of an iterator: it gives a text, or a table { text, name, date, title }, until it gives nil.
---@param iterator fun(): string|table|nil
---@return newsextract.source
function sources.from(iterator)
  if type(iterator) ~= "function" then wrong("from", "function", iterator) end
  local number = 0
  return {
    name = "iterator",
    next = function()
      local item = iterator()
      if item == nil then return nil end
      number = number + 1
      return article_of(item, number)
    end,
  }
end

--- Articles out of a list of texts or tables.
---@param list (string|table)[]
---@return newsextract.source
function sources.each(list)
  if type(list) ~= "table" then wrong("each", "table", list) end
  local at = 0
  return sources.from(function()
    at = at + 1
    return list[at]
  end)
end

return sources
