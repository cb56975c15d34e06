--- JSON of plain tables, with documents in the same form and order of keys as the core writes them.

local unicode = require "newsextract.unicode"

local json = {}

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

-- The order of the keys of a document and of all that is in it; other keys follow in alphabetical order.
local ORDER = {}
for i, key in ipairs {
  "schema", "packs", "doc", "title", "date", "language", "length", "entities", "dates", "events", "warnings",
  "code", "message", "type", "subtype", "status", "person", "group", "org", "role", "time", "dest_org", "origin_org",
  "successor", "predecessor", "reason", "source", "trigger", "evidence", "name", "text", "count", "id",
} do ORDER[key] = i end

local function before(a, b)
  local x, y = ORDER[a] or math.huge, ORDER[b] or math.huge
  if x ~= y then return x < y end
  return tostring(a) < tostring(b)
end

local function number(value)
  if value ~= value or value == math.huge or value == -math.huge then return "null" end
  if value == math.floor(value) and math.abs(value) < 2 ^ 53 then return ("%.0f"):format(value) end
  for digits = 6, 17 do
    local text = ("%." .. digits .. "g"):format(value)
    if tonumber(text) == value then return text end
  end
end

--- A JSON string; invalid UTF-8 becomes U+FFFD.
---@param text string
---@return string
function json.quote(text)
  return '"' .. unicode.valid(text):gsub('[%z\1-\31\127"\\]', function(c)
    return ESCAPES[c] or ("\\u%04x"):format(c:byte())
  end) .. '"'
end

local encode

local function list_of(value, depth)
  local items = {}
  for i, item in ipairs(value) do items[i] = encode(item, depth) end
  return "[" .. table.concat(items, ",") .. "]"
end

local function object_of(value, depth)
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, before)
  local fields = {}
  for i, key in ipairs(keys) do fields[i] = json.quote(tostring(key)) .. ":" .. encode(value[key], depth) end
  return "{" .. table.concat(fields, ",") .. "}"
end

function encode(value, depth)
  local kind = type(value)
  if kind == "string" then return json.quote(value) end
  if kind == "number" then return number(value) end
  if kind == "boolean" then return tostring(value) end
  if kind ~= "table" then return "null" end
  if depth > 64 then error("a table that is nested too deeply, or holds itself", 0) end
  if value[1] ~= nil or next(value) == nil then return list_of(value, depth + 1) end
  return object_of(value, depth + 1)
end

--- JSON of plain data; a table with an item 1, or with nothing in it, is a list. Raises an error where a table holds itself.
---@param value any
---@return string
function json.encode(value)
  return encode(value, 0)
end

-- ---- Documents ------------------------------------------------------------------------------------------------------

local SLOTS = {
  "person", "group", "org", "role", "time", "dest_org", "origin_org", "successor", "predecessor", "reason", "source",
}
local OPTIONAL = { "id", "value" }

local function field(fields, name, value)
  if value ~= nil then fields[#fields + 1] = json.quote(name) .. ":" .. encode(value, 0) end
end

local function span(fields, mention)
  field(fields, "start", mention.first and mention.first - 1)
  field(fields, "end", mention.last)
end

local function object(fields)
  return "{" .. table.concat(fields, ",") .. "}"
end

local function slot_of(name, slot)
  local fields = {}
  if name ~= "time" and name ~= "group" then field(fields, "name", slot.name) end
  field(fields, "text", slot.text)
  field(fields, "count", slot.count)
  for _, key in ipairs(OPTIONAL) do field(fields, key, slot[key]) end
  span(fields, slot)
  field(fields, "mentions", slot.mentions)
  return object(fields)
end

local function span_of(mention)
  local fields = {}
  field(fields, "text", mention.text)
  span(fields, mention)
  return object(fields)
end

local function move_of(move)
  local fields = {}
  for _, key in ipairs { "type", "subtype", "status" } do field(fields, key, move[key]) end
  for _, name in ipairs(SLOTS) do
    if move[name] then fields[#fields + 1] = json.quote(name) .. ":" .. slot_of(name, move[name]) end
  end
  if move.trigger then fields[#fields + 1] = '"trigger":' .. span_of(move.trigger) end
  local evidence = {}
  for i, sentence in ipairs(move.evidence or {}) do evidence[i] = span_of(sentence) end
  fields[#fields + 1] = '"evidence":[' .. table.concat(evidence, ",") .. "]"
  field(fields, "rule", move.rule)
  field(fields, "score", move.score)
  if move.line then
    local how = {}
    field(how, "line", move.line)
    for _, name in ipairs(SLOTS) do field(how, name, move[name] and move[name].how) end
    fields[#fields + 1] = '"explain":' .. object(how)
  end
  return object(fields)
end

--- One move in the form of OUTPUT.md's `events`: offsets from 0, end exclusive.
---@param move newsextract.event
---@return string
function json.move(move)
  return move_of(move)
end

local function list(name, values, write)
  local items = {}
  for i, value in ipairs(values) do items[i] = write(value) end
  return json.quote(name) .. ":[" .. table.concat(items, ",") .. "]"
end

local function mention_of(keys)
  return function(mention)
    local fields = {}
    for _, key in ipairs(keys) do
      if key == "span" then
        span(fields, mention)
      elseif key == "outer" then
        if mention.outer then
          local outer = {}
          span(outer, mention.outer)
          fields[#fields + 1] = '"outer":' .. object(outer)
        end
      else
        field(fields, key, mention[key])
      end
    end
    return object(fields)
  end
end

local entity_of = mention_of { "type", "text", "name", "id", "span", "cluster", "head", "former", "acting", "value", "unit",
  "rule", "score", "cues" }
local date_of = mention_of { "text", "span", "outer", "type", "value", "first_day", "last_day", "mod", "anchor", "other",
  "rule" }
local warning_of = mention_of { "code", "message", "span" }

--- A document, or a table with its fields, in the form in which the core writes it. `packs` is the engine's fingerprint.
---@param doc newsextract.document|table
---@param packs? string
---@return string
function json.document(doc, packs)
  local fields = { '"schema":1' }
  field(fields, "packs", packs)
  for _, key in ipairs { "doc", "title", "date", "language", "length" } do field(fields, key, doc[key]) end
  fields[#fields + 1] = list("entities", doc.entities or {}, entity_of)
  fields[#fields + 1] = list("dates", doc.dates or {}, date_of)
  fields[#fields + 1] = list("events", doc.events or {}, move_of)
  fields[#fields + 1] = list("warnings", doc.warnings or {}, warning_of)
  return object(fields)
end

return json
