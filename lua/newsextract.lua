--- Who left which post at which organisation, who took it over, and when: moves out of news.
--
--     local newsextract = require "newsextract"
--     local doc = newsextract.analyze(text, { date = "2024-09-29" })
--     for _, move in ipairs(doc.events) do print(move.type, move.person and move.person.name) end
--
-- Bad arguments raise an error that names them; bad data gives `nil, message`.
-- @module newsextract

local core = require "newsextract.core"

---@class newsextract.slot
---@field name string the fullest form in the article
---@field text string the exact slice of the text
---@field id? string the lexicon's name
---@field first integer first byte, from 1
---@field last integer last byte
---@field how? string where it came from, when asked to explain

---@class newsextract.person: newsextract.slot
---@field mentions string[] every surface form in the article

---@class newsextract.group
---@field text string
---@field count? integer
---@field first integer
---@field last integer

---@class newsextract.time
---@field text string
---@field value? string TIMEX3 value
---@field first integer
---@field last integer

---@class newsextract.span
---@field text string
---@field first integer
---@field last integer

---@class newsextract.event
---@field type "departure"|"appointment"
---@field subtype string
---@field status "confirmed"|"planned"|"rumoured"|"denied"|"historical"
---@field person? newsextract.person
---@field group? newsextract.group
---@field org? newsextract.slot
---@field role? newsextract.slot
---@field time? newsextract.time
---@field dest_org? newsextract.slot
---@field origin_org? newsextract.slot
---@field successor? newsextract.slot
---@field predecessor? newsextract.slot
---@field reason? newsextract.slot
---@field source? newsextract.slot
---@field trigger newsextract.span
---@field evidence newsextract.span[]
---@field rule string
---@field line? string symbol line, when asked to explain
---@field score number 0 to 1

---@class newsextract.entity
---@field type string
---@field text string
---@field name string
---@field id? string
---@field first integer
---@field last integer
---@field cluster integer
---@field head? string of a role: the bare title
---@field former? boolean
---@field acting? boolean
---@field value? number
---@field unit? string
---@field rule string
---@field score? number when asked to explain: what its cues add up to
---@field cues? string[] when asked to explain: the cues that decided it, as packs call them

---@class newsextract.date
---@field text string
---@field first integer
---@field last integer
---@field outer? { first: integer, last: integer }
---@field type "date"|"time"|"duration"|"set"
---@field value? string
---@field first_day? string
---@field last_day? string
---@field mod? string
---@field anchor? "document"|"dateline"|"context"
---@field other? string
---@field rule string

---@class newsextract.warning
---@field code string
---@field message string
---@field first? integer
---@field last? integer

---@class newsextract.attempt what became of a word that may state a move
---@field text string
---@field first integer
---@field last integer
---@field line string symbols around it, `!` for the word itself
---@field outcome "move"|"veto"|"no frame"|"slots missing"
---@field rule? string of the frame that matched

---@class newsextract.document
---@field doc? string
---@field title? string
---@field date? string
---@field language "zh"|"en"|"mixed"
---@field length integer
---@field text string
---@field entities newsextract.entity[]
---@field dates newsextract.date[]
---@field events newsextract.event[]
---@field warnings newsextract.warning[]
---@field attempts newsextract.attempt[] empty unless asked to explain
---@field json fun(self: newsextract.document, offsets?: "byte"|"char"): string
---@field pieces fun(self: newsextract.document, offsets?: "byte"|"char", size?: integer): fun(): string? the JSON in pieces
---@field count fun(self: newsextract.document, list: "entities"|"dates"|"events"|"warnings"): integer
---@field totable fun(self: newsextract.document): table
---@field close fun(self: newsextract.document)

---@class newsextract.options
---@field name? string `doc` of the result
---@field title? string
---@field date? string YYYY-MM-DD, YYYY-MM or YYYY
---@field only? ("entities"|"dates"|"events")[]
---@field prefer? "news"|"past"|"future"|"nearest"
---@field day_first? boolean
---@field narrative? boolean
---@field with_modifiers? boolean
---@field explain? boolean
---@field plain? boolean
---@field max_bytes? integer
---@field max_mentions? integer

---@class newsextract.job an analysis that is advanced in slices
---@field progress number 0 to 1
---@field step fun(self: newsextract.job, seconds: number): boolean works for about that long; whether all is done
---@field finish fun(self: newsextract.job): newsextract.document does what is left
---@field cancel fun(self: newsextract.job)

---@class newsextract.session a memory over articles: names that one gives in full help the next
---@field analyze fun(self: newsextract.session, text: string, options?: newsextract.options): newsextract.document?, string?

---@class newsextract.engine
---@field session fun(self: newsextract.engine): newsextract.session
---@field start fun(self: newsextract.engine, text: string, options?: newsextract.options): newsextract.job?, string?
---@field analyze fun(self: newsextract.engine, text: string, options?: newsextract.options): newsextract.document?, string?
---@field fingerprint fun(self: newsextract.engine): string
---@field size fun(self: newsextract.engine): integer

---@class newsextract
---@field version string
---@field pipeline fun(stages: table): newsextract.pipeline
---@field files fun(paths: string|string[]): newsextract.source
---@field stdin fun(): newsextract.source
---@field lines fun(paths: string|string[]): newsextract.source
---@field feed fun(paths: string|string[]): newsextract.source
---@field from fun(iterator: fun(): string|table|nil): newsextract.source
---@field where fun(conditions: newsextract.conditions): newsextract.stage
---@field moves fun(): table
---@field jsonl fun(target: string|userdata): newsextract.sink
---@field csv fun(target: string|userdata): newsextract.sink
---@field html fun(target: string|userdata, options?: table): newsextract.sink
---@field sqlite fun(path: string, options?: table): newsextract.sink
---@field has_sqlite fun(): boolean
---@field collect fun(list: table): newsextract.sink
local newsextract = { version = core.version }

-- What pipelines are made of is loaded when it is first asked for.
local in_pipelines = {
  pipeline = true, files = true, stdin = true, lines = true, feed = true, from = true, where = true, moves = true,
  jsonl = true, csv = true, html = true, sqlite = true, has_sqlite = true, collect = true,
}

setmetatable(newsextract, {
  __index = function(self, name)
    if not in_pipelines[name] then return nil end
    local part = require("newsextract.pipeline")[name]
    rawset(self, name, part)
    return part
  end,
})

local setfenv = rawget(_G, "setfenv") -- Lua 5.1 and LuaJIT

--- The file of a module, by package.path.
local function module_file(name)
  name = name:gsub("%.", package.config:sub(1, 1))
  for template in package.path:gmatch "[^;]+" do
    local path = template:gsub("%?", (name:gsub("%%", "%%%%")))
    local file = io.open(path, "rb")
    if file then return path, file end
  end
  return nil, "no file for '" .. name .. "' in package.path"
end

--- The table that `source` returns, run as text in an empty environment: packs are data.
local function evaluate(source, chunk_name)
  if source:sub(1, 1) == "\27" then return nil, chunk_name .. ": a compiled chunk is no pack" end
  local chunk, err
  if setfenv then
    chunk, err = loadstring(source, "=" .. chunk_name) -- luacheck: ignore 113
    if chunk then setfenv(chunk, {}) end
  else
    chunk, err = load(source, "=" .. chunk_name, "t", {})
  end
  if not chunk then return nil, err end
  local ok, pack = pcall(chunk)
  if not ok then return nil, tostring(pack) end
  if type(pack) ~= "table" then return nil, chunk_name .. ": does not return a table" end
  return pack
end

local refused_words = { ["while"] = true, ["repeat"] = true, ["for"] = true, ["goto"] = true, ["function"] = true }

--- What makes `source` more than data, a loop, a function or a call, and its line; nil where nothing does. Strings and comments
-- are passed over.
local function more_than_data(source)
  local at = 1
  local function found(what)
    local _, lines = source:sub(1, at):gsub("\n", "")
    return what, lines + 1
  end
  while true do
    at = source:find("[%a_(:%[\"'%-]", at)
    if not at then return nil end
    local sign = source:sub(at, at)
    local comment = source:match("^%-%-", at)
    local equals = source:match("^%[(=*)%[", comment and at + 2 or at)
    if equals and (comment or sign == "[") then
      local _, last = source:find("]" .. equals .. "]", at, true)
      at = (last or #source) + 1
    elseif comment then
      at = source:find("\n", at, true) or #source + 1
    elseif sign == '"' or sign == "'" then
      repeat at = source:find("[\\" .. sign .. "]", at + 1) or #source + 1
        local escaped = source:sub(at, at) == "\\"
        if escaped then at = at + 1 end
      until not escaped
      at = at + 1
    elseif sign == "(" or sign == ":" then
      return found(sign)
    elseif sign == "[" or sign == "-" then
      at = at + 1
    else
      local word = source:match("^[%w_]+", at)
      if refused_words[word] then return found(word) end
      at = at + #word
    end
  end
end

--- Reads a rule pack from a file. The file is data: run as text in an empty environment, and refused where it has a loop, a function
-- or a call.
---@param path string
---@return table? pack
---@return string? err
function newsextract.load_pack(path)
  if type(path) ~= "string" then error("bad argument #1 to 'load_pack' (string expected, got " .. type(path) .. ")", 2) end
  local file, err = io.open(path, "rb")
  if not file then return nil, err end
  local source
  source, err = file:read "*a"
  file:close()
  if not source then return nil, path .. ": " .. tostring(err) end
  local what, line = more_than_data(source)
  if what and source:sub(1, 1) ~= "\27" then return nil, ("%s:%d: '%s' has no place in a pack, which is data"):format(path, line, what) end
  local pack
  pack, err = evaluate(source, path)
  if not pack then return nil, err end
  pack.name = pack.name or path
  return pack
end

--- The source of a default pack, such as "zh.dates", and its path.
local function default_source(name)
  local path, file = module_file("newsextract.packs." .. name)
  if not path then error("newsextract is not installed well: " .. file, 0) end
  local source = file:read "*a"
  file:close()
  return source, path
end

local function default_pack(name)
  local pack, err = evaluate(default_source(name))
  if not pack then error(err, 0) end
  return pack
end

local scalar = { string = true, number = true, boolean = true }

local DEPTH_MAX, FIELDS_MAX = 4, 256 -- of a rule

--- Writes a rule's fields into `fields`: nested tables become "outer.inner". Gives how many they are, or nil and a message.
local function flatten(fields, prefix, value, depth, count)
  for key, item in pairs(value) do
    local name = prefix .. tostring(key)
    count = count + 1
    if count > FIELDS_MAX then return nil, ("has more than %d fields"):format(FIELDS_MAX) end
    if scalar[type(item)] then
      fields[name] = tostring(item)
    elseif type(item) == "table" then
      if depth == DEPTH_MAX then return nil, "field '" .. name .. "' is too deep a table" end
      local err
      count, err = flatten(fields, name .. ".", item, depth + 1, count)
      if not count then return nil, err end
    else
      return nil, "field '" .. name .. "' is a " .. type(item)
    end
  end
  return count
end

local not_fields = { kind = true, name = true, examples = true, counter_examples = true, replace = true, why = true }

local function add_rule(builder, pack, language, position, rule)
  if type(rule) ~= "table" then return nil, ("%s: rule %d is no table"):format(pack, position) end
  if type(rule.kind) ~= "string" then return nil, ("%s: rule %d has no kind"):format(pack, position) end
  local name = rule.replace or (type(rule.name) == "string" and pack .. "." .. rule.name)
  if type(name) ~= "string" then return nil, ("%s: rule %d has no name"):format(pack, position) end
  local own = {}
  for key, value in pairs(rule) do
    if not not_fields[key] then own[key] = value end
  end
  local fields = {}
  local ok, err = flatten(fields, "", own, 1, 0)
  if not ok then return nil, ("%s: rule '%s': %s"):format(pack, name, err) end
  return builder:add(pack, language, rule.kind, name, fields)
end

--- Hands words over that share their fields, in one call.
local function add_forms(builder, pack, language, class, shared, forms)
  local text = {}
  for i, form in ipairs(forms) do
    if type(form) ~= "string" then return nil, ("%s: words of '%s': a form is no string"):format(pack, class) end
    text[i] = form:find("\n", 1, true) and form:gsub("\n", " ") or form
  end
  if not text[1] then return true end
  shared.text = table.concat(text, "\n")
  return builder:add(pack, language, "forms", class, shared)
end

--- Hands an entry of a word list over: a table of forms with what they share, or with `lines`: a string with a name a line,
-- `id = form | form`, or `form | form` where the first form is the id too.
local function add_entry(builder, pack, language, class, entry)
  if type(entry) ~= "table" then return nil, ("%s: words of '%s': a %s is no word"):format(pack, class, type(entry)) end
  local shared = {}
  for key, value in pairs(entry) do
    if type(key) == "string" then
      if not scalar[type(value)] then
        return nil, ("%s: words of '%s': field '%s' is a %s"):format(pack, class, key, type(value))
      end
      shared[key] = tostring(value)
    end
  end
  if shared.lines then
    shared.lines = shared.lines:gsub("\n +", "\n") -- how a pack is laid out is no part of it
    return builder:add(pack, language, "words", class, shared)
  end
  return add_forms(builder, pack, language, class, shared, entry)
end

local function add_words(builder, pack, language, class, words)
  if type(words) == "string" then return builder:add(pack, language, "words", class, { text = words }) end
  if type(words) ~= "table" then return nil, ("%s: words of '%s': a string or a list expected"):format(pack, tostring(class)) end
  local plain = {} -- strings side by side
  for i, entry in ipairs(words) do
    local ok, err = true, nil
    if type(entry) == "string" then plain[#plain + 1] = entry end
    if plain[1] and type(words[i + 1]) ~= "string" then
      ok, err = add_forms(builder, pack, language, class, {}, plain)
      plain = {}
    end
    if ok and type(entry) ~= "string" then ok, err = add_entry(builder, pack, language, class, entry) end
    if not ok then return nil, err end
  end
  return true
end

--- Takes words and rules of earlier packs away: `remove = { rules = { "zh.dates.month" }, words = { person = "..." } }`.
local function add_removals(builder, pack, language, remove)
  if type(remove) ~= "table" then return nil, pack .. ": 'remove' is no table" end
  for _, rule in ipairs(remove.rules or {}) do
    local ok, err = builder:add(pack, language, "remove", "remove " .. tostring(rule), { rule = tostring(rule) })
    if not ok then return nil, err end
  end
  for class, words in pairs(remove.words or {}) do
    local list = words
    if type(words) == "string" then
      list = {}
      for word in words:gmatch "%S+" do list[#list + 1] = word end
    end
    for _, word in ipairs(list) do
      local ok, err = builder:add(pack, language, "remove", "remove " .. tostring(word), { class = class, text = word })
      if not ok then return nil, err end
    end
  end
  return true
end

local pack_fields = { name = true, language = true, words = true, rules = true, remove = true, why = true }

--- The keys of a table in an order that does not depend on hashing.
local function sorted_keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

local function add_pack(builder, pack)
  local name, language = pack.name, pack.language or ""
  if type(name) ~= "string" then return nil, "a pack has no name" end
  if type(language) ~= "string" then return nil, name .. ": 'language' is no string" end
  for key in pairs(pack) do
    if not pack_fields[key] then return nil, ("%s: a pack has no field '%s'"):format(name, tostring(key)) end
  end
  local ok, err = true, nil
  if pack.remove then ok, err = add_removals(builder, name, language, pack.remove) end
  if not ok then return nil, err end
  if type(pack.words or {}) ~= "table" then return nil, name .. ": 'words' is no table" end
  for _, class in ipairs(sorted_keys(pack.words or {})) do
    ok, err = add_words(builder, name, language, class, pack.words[class])
    if not ok then return nil, err end
  end
  if type(pack.rules or {}) ~= "table" then return nil, name .. ": 'rules' is no table" end
  for position, rule in ipairs(pack.rules or {}) do
    ok, err = add_rule(builder, name, language, position, rule)
    if not ok then return nil, err end
  end
  return true
end

--- Most libraries hold the default packs compiled; a file that differs from what was compiled is read.
local function add_default_pack(builder, name)
  local held, err = builder:add_default(name, (default_source(name)))
  if err then return nil, err end
  return held or add_pack(builder, default_pack(name))
end

--- The names of the default packs, in the order in which they are loaded.
---@return string[]
function newsextract.default_packs()
  local names = {}
  for i, name in ipairs(require "newsextract.packs") do names[i] = name end
  return names
end

--- A default pack as a table, for reading and for tests of its examples.
---@param name string such as "zh.dates"
---@return table
function newsextract.pack(name)
  return default_pack(name)
end

local engine_options = { languages = true, packs = true }

--- Compiles rule packs into an engine. `languages` chooses among the default packs, `packs` adds tables or paths of files.
---@param options? { languages?: string[], packs?: (table|string)[] }
---@return newsextract.engine? engine
---@return string? err
function newsextract.engine(options)
  options = options or {}
  if type(options) ~= "table" then error("bad argument #1 to 'engine' (table expected, got " .. type(options) .. ")", 2) end
  for key in pairs(options) do
    if not engine_options[key] then error("bad option '" .. tostring(key) .. "' (no such option)", 2) end
  end
  local chosen
  if options.languages ~= nil then
    if type(options.languages) ~= "table" then error("bad option 'languages' (table expected)", 2) end
    chosen = {}
    for _, language in ipairs(options.languages) do
      local known = false
      for _, name in ipairs(newsextract.default_packs()) do
        known = known or name:match "^[^.]+" == language
      end
      if not known then error("bad option 'languages' (no packs for '" .. tostring(language) .. "')", 2) end
      chosen[language] = true
    end
  end
  if type(options.packs or {}) ~= "table" then error("bad option 'packs' (table expected)", 2) end
  local builder = core.builder()
  for _, name in ipairs(newsextract.default_packs()) do
    local language = name:match "^[^.]+"
    if not chosen or chosen[language] or language == "any" then
      local ok, err = add_default_pack(builder, name)
      if not ok then return nil, err end
    end
  end
  for _, pack in ipairs(options.packs or {}) do
    local err
    if type(pack) == "string" then pack, err = newsextract.load_pack(pack) end
    if err then return nil, err end
    if type(pack) ~= "table" then error("bad option 'packs' (a table or the path of a file expected)", 2) end
    local ok
    ok, err = add_pack(builder, pack)
    if not ok then return nil, err end
  end
  return builder:finish()
end

local default_engine

--- Analyses a text with the default packs, which are compiled at the first call.
---@param text string
---@param options? newsextract.options
---@return newsextract.document? document
---@return string? err
function newsextract.analyze(text, options)
  if not default_engine then
    local engine, err = newsextract.engine()
    if not engine then error(err, 2) end
    default_engine = engine
  end
  return default_engine:analyze(text, options)
end

--- The text in the form in which rules see it: NFC, full-width letters and digits as ASCII, invalid bytes as U+FFFD.
---@param text string
---@return string
function newsextract.normalize(text)
  return core.normalize(text)
end

--- Gives back the memory that closed documents left for use again: for hosts that have analysed something large and live on.
function newsextract.trim()
  core.trim()
end

local parts = { "doc", "title", "date", "language", "length", "entities", "dates", "events", "warnings" }

--- The whole document as plain tables, which stay when it is closed.
---@return table
function core.document:totable()
  local all = {}
  for _, part in ipairs(parts) do all[part] = self[part] end
  return all
end

return newsextract
