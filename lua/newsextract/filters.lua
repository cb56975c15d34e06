--- Stages between a pipeline's source and its sinks: choosing moves, and one item for each move.

local days = require "newsextract.days"
local json = require "newsextract.json"
local rows = require "newsextract.rows"

local filters = {}

local SLOTS = {
  person = true, org = true, role = true, dest_org = true, origin_org = true, successor = true, predecessor = true,
  source = true,
}
local WORDS = { type = true, subtype = true, status = true }
local CONDITIONS = { after = true, before = true, score = true, where = true }

local function folded(text)
  return text:lower()
end

-- A set of the strings that are asked for.
local function set_of(name, value)
  local list = type(value) == "table" and value or { value }
  local set = {}
  for _, item in ipairs(list) do
    if type(item) ~= "string" then
      error(("bad condition '%s' (a string or a list of strings expected, got %s)"):format(name, type(item)), 3)
    end
    set[folded(item)] = true
  end
  return set
end

-- Whether a slot is filled with one of the names. Of a post, the whole name or a part of it.
local function fits(set, slot, in_part)
  if not slot then return false end
  for _, key in ipairs { "id", "name", "text" } do
    local value = slot[key] and folded(slot[key])
    if value and set[value] then return true end
    if value and in_part then
      for wanted in pairs(set) do
        if value:find(wanted, 1, true) then return true end
      end
    end
  end
  for _, form in ipairs(slot.mentions or {}) do
    if set[folded(form)] then return true end
  end
  return false
end

local function checked_day(name, value, last)
  local first_day, last_day = days.range(type(value) == "string" and value or nil)
  if not first_day then error(("bad condition '%s' (a day, YYYY-MM-DD, expected)"):format(name), 3) end
  return last and last_day or first_day
end

-- A function (move, date) that tells whether a move has all that is asked for.
local function predicate_of(conditions)
  local tests = {}
  local function test(check) tests[#tests + 1] = check end
  for name, value in pairs(conditions) do
    if WORDS[name] then
      local set = set_of(name, value)
      test(function(move) return set[move[name] or ""] end)
    elseif SLOTS[name] and value == true then
      test(function(move) return move[name] or (name == "person" and move.group) end)
    elseif SLOTS[name] then
      local set = set_of(name, value)
      test(function(move) return fits(set, move[name], name == "role") end)
    elseif name == "score" then
      if type(value) ~= "number" then error("bad condition 'score' (number expected, got " .. type(value) .. ")", 3) end
      test(function(move) return (move.score or 0) >= value end)
    elseif name == "after" then
      local day = checked_day(name, value)
      test(function(move, date)
        local _, last = days.of_move(move, date)
        return last and last >= day
      end)
    elseif name == "before" then
      local day = checked_day(name, value, true)
      test(function(move, date)
        local first = days.of_move(move, date)
        return first and first <= day
      end)
    elseif not CONDITIONS[name] then
      error(("bad condition '%s' (no such condition)"):format(tostring(name)), 3)
    elseif type(value) ~= "function" then
      error(("bad condition '%s' (function expected, got %s)"):format(name, type(value)), 3)
    else
      test(value)
    end
  end
  return function(move, date)
    for _, check in ipairs(tests) do
      if not check(move, date) then return false end
    end
    return true
  end
end

-- A document with other moves; everything else is the document's own.
local view = {}

function view.json(self)
  return json.document(self)
end

function view.totable(self)
  local all = {}
  for _, part in ipairs { "doc", "title", "date", "language", "length", "entities", "dates", "events", "warnings" } do
    all[part] = self[part]
  end
  return all
end

function view.close(self)
  local doc = rawget(self, "document")
  if type(doc) == "userdata" then doc:close() end
end

local view_meta = {
  __index = function(self, key)
    return view[key] or rawget(self, "document")[key]
  end,
}

local function with_moves(doc, moves)
  return setmetatable({ document = doc, events = moves }, view_meta)
end

--- Whether an item is a document, or a table that looks like one.
---@param item any
---@return boolean
function filters.is_document(item)
  if type(item) == "userdata" then return tostring(item):find "^newsextract%.document" ~= nil end
  return type(item) == "table" and type(item.events) == "table"
end

--- A stage that keeps the moves that have all that is asked for, and drops documents without any. `type`, `subtype` and
--- `status` are words; `person`, `org`, `role`, `dest_org`, `origin_org`, `successor`, `predecessor` and `source` are
--- names as in the lexicon, in the article's fullest form or as written (of a role a part is enough), or `true` for "is
--- told"; any of them may be a list of alternatives. `after` and `before` are days, both included, compared with the
--- move's time or, where it has none, with the article's date. `score` is the least score. `where` is a function (move,
--- date).
---@param conditions newsextract.conditions
---@return newsextract.stage
function filters.where(conditions)
  if type(conditions) ~= "table" then
    error("bad argument #1 to 'where' (table expected, got " .. type(conditions) .. ")", 2)
  end
  local holds = predicate_of(conditions)
  return function(item)
    if not filters.is_document(item) then
      if type(item) == "table" and item.type then return holds(item, item.date) and item or nil end
      return nil, "where: a document expected, got " .. type(item)
    end
    local kept, date = {}, item.date
    for _, move in ipairs(item.events) do
      if holds(move, date) then kept[#kept + 1] = move end
    end
    if #kept == 0 then return nil end
    if #kept == #item.events then return item end
    return with_moves(item, kept)
  end
end

--- A stage that turns a document into rows, one for each move: flat tables with the columns of the CSV report.
---@return table
function filters.moves()
  return {
    name = "moves",
    expand = function(item)
      if not filters.is_document(item) then return nil, "moves: a document expected, got " .. type(item) end
      local list = {}
      for i, move in ipairs(item.events) do list[i] = rows.of(item, move) end
      return list
    end,
  }
end

return filters
