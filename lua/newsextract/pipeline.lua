--- Pipelines: a source, stages and sinks, pulled one item at a time.
--
--     local newsextract = require "newsextract"
--     local run = newsextract.pipeline {
--       newsextract.files "news/*.md",
--       newsextract.engine(),
--       newsextract.where { type = "departure", org = "OpenAI" },
--       newsextract.jsonl "departures.jsonl",
--     }
--     local summary = run()
--
-- Nothing is read before there is room for it: the last stage pulls. An item that fails is told, and the rest goes on.
-- @module newsextract.pipeline

local filters = require "newsextract.filters"
local json = require "newsextract.json"
local sinks = require "newsextract.sinks"
local sources = require "newsextract.sources"

---@class newsextract.article
---@field name string
---@field text? string
---@field date? string
---@field title? string
---@field fault? { code: string, message: string } what is wrong with it, in place of a text

---@class newsextract.source
---@field name string
---@field next fun(): newsextract.article?

---@alias newsextract.stage fun(item: any): any, string?

---@class newsextract.sink
---@field name string
---@field write fun(item: any): boolean?, string?
---@field flush? fun(): boolean?, string?
---@field close? fun(): boolean?, string?
---@field begin? fun(resumes: boolean)

---@class newsextract.conditions
---@field type? string|string[]
---@field subtype? string|string[]
---@field status? string|string[]
---@field person? string|string[]|true
---@field org? string|string[]|true
---@field role? string|string[]|true
---@field dest_org? string|string[]|true
---@field origin_org? string|string[]|true
---@field successor? string|string[]|true
---@field predecessor? string|string[]|true
---@field source? string|string[]|true
---@field after? string
---@field before? string
---@field score? number
---@field where? fun(move: newsextract.event, date?: string): boolean

---@class newsextract.fault
---@field name string the item
---@field stage string the stage that failed: "read", "analyze", a sink's name, "stage 3" ...
---@field message string

---@class newsextract.summary
---@field read integer articles that came from the source
---@field skipped integer of them, those that an earlier run did
---@field kept integer items that passed the last stage
---@field failed integer
---@field faults newsextract.fault[] the first thousand failures

---@class newsextract.pipeline
---@field step fun(self: newsextract.pipeline): boolean
---@field items fun(self: newsextract.pipeline): fun(): any
---@field close fun(self: newsextract.pipeline): newsextract.summary
---@operator call: newsextract.summary

local FAULTS_KEPT = 1000

local pipeline = {}
pipeline.__index = pipeline

-- What `pcall` catches and is no failure of an item: the user's Ctrl-C.
local function interrupted(message)
  return type(message) == "string" and message:find "interrupted!$" ~= nil
end

-- Calls a stage's function; what it raises is told as its failure.
local function guarded(call, ...)
  local ok, value, message = pcall(call, ...)
  if ok then return value, message end
  if interrupted(value) then error(value, 0) end
  return nil, tostring(value)
end

local function is_engine(value)
  return type(value) == "userdata" and tostring(value):find "^newsextract%.engine" ~= nil
end

-- A stage that analyses articles.
local function analysis(engine, options)
  return {
    name = "analyze",
    run = function(article)
      if type(article) ~= "table" or type(article.text) ~= "string" then return nil, "an article with a text expected" end
      local own = { name = article.name, title = article.title, date = article.date }
      for key, value in pairs(options) do
        if own[key] == nil then own[key] = value end
      end
      return engine:analyze(article.text, own)
    end,
  }
end

local function stage_of(value, position)
  if is_engine(value) then return analysis(value, {}) end
  if type(value) == "function" then return { name = "stage " .. position, run = value } end
  if type(value) == "table" then
    if value.write then return { name = value.name or "stage " .. position, sink = value } end
    if value.expand or value.run then return value end
  end
  error(("bad stage %d (an engine, a function or a sink expected, got %s)"):format(position, type(value)), 3)
end

local function source_of(value)
  if type(value) == "function" then return sources.from(value) end
  if type(value) == "table" and type(value.next) == "function" then return value end
  if type(value) == "table" and not value.write and not value.run then return sources.each(value) end
  error(("bad stage 1 (a source, an iterator or a list expected, got %s)"):format(type(value)), 3)
end

-- ---- What an earlier run did ----------------------------------------------------------------------------------------

-- One name a line; a line feed in a name is written as two characters.
local function written(name)
  return (name:gsub("[\\\n\r]", { ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r" }))
end

-- A set of names that are done, and a function that adds to it for good.
local function state_of(path)
  local done = {}
  local file = io.open(path, "rb")
  if file then
    -- A line without an end was cut off when it was written: its item is done again.
    for line in file:read("*a"):gmatch "([^\n]*)\n" do done[line] = true end
    file:close()
  end
  local message
  file, message = io.open(path, "ab")
  if not file then error(message, 0) end
  local at_line_start = true
  do
    local reader = io.open(path, "rb")
    local size = reader:seek "end"
    if size > 0 then
      reader:seek("set", size - 1)
      at_line_start = reader:read(1) == "\n"
    end
    reader:close()
  end
  return {
    has = function(name) return done[written(name)] end,
    add = function(names)
      local lines = {}
      for i, name in ipairs(names) do lines[i] = written(name) .. "\n" end
      local ok, complaint = file:write(at_line_start and "" or "\n", table.concat(lines))
      at_line_start = true
      if ok then ok, complaint = file:flush() end
      if not ok then return nil, path .. ": " .. tostring(complaint) end
      for _, name in ipairs(names) do done[written(name)] = true end
      return true
    end,
    close = function() file:close() end,
  }
end

-- ---- The run --------------------------------------------------------------------------------------------------------

local OPTIONS = { state = true, on_fault = true, batch = true, analysis = true, kept = true }

local function tell(fault)
  io.stderr:write("newsextract: ", fault.name, ": ", fault.stage, ": ", fault.message, "\n")
end

local function fail(self, name, stage, message)
  local summary = self.summary
  summary.failed = summary.failed + 1
  local fault = { name = name, stage = stage, message = tostring(message) }
  if #summary.faults < FAULTS_KEPT then summary.faults[#summary.faults + 1] = fault end
  self.on_fault(fault)
end

-- Writes articles that failed as lines of JSON that newsextract.lines reads.
local function keep(self, articles)
  if not self.kept then return end
  local lines = {}
  for _, article in ipairs(articles) do
    if type(article) == "table" and type(article.text) == "string" then
      lines[#lines + 1] = json.encode { id = article.name, text = article.text, date = article.date, title = article.title }
        .. "\n"
    end
  end
  if #lines == 0 then return end
  local file, message = io.open(self.kept, "ab")
  local ok = file
  if ok then ok, message = file:write(table.concat(lines)) end
  if file then
    local closed, late = file:close()
    ok, message = ok and closed, message or late
  end
  if not ok then self.on_fault { name = self.kept, stage = "kept", message = tostring(message) } end
end

local function flush(self)
  if #self.pending == 0 then return end
  local pending, articles = self.pending, self.articles
  self.pending, self.articles = {}, {}
  for _, stage in ipairs(self.stages) do
    if stage.sink and stage.sink.flush then
      local ok, message = guarded(stage.sink.flush)
      if not ok then
        -- None of them is known to be written: each is told, and stays undone.
        for _, name in ipairs(pending) do fail(self, name, stage.name, message) end
        keep(self, articles)
        return
      end
    end
  end
  if self.state then
    local ok, message = self.state.add(pending)
    if not ok then
      for _, name in ipairs(pending) do fail(self, name, "state", message) end
    end
  end
end

-- Takes `item` through the stages from `at` on; false where one of them failed. What comes out of the last is handed to
-- `self.deliver`.
local function advance(self, name, item, at)
  for position = at, #self.stages do
    local stage = self.stages[position]
    if stage.sink then
      local ok, message = guarded(stage.sink.write, item)
      if not ok then
        fail(self, name, stage.name, message or "it was not written")
        return false
      end
    elseif stage.expand then
      local list, message = guarded(stage.expand, item)
      if not list then
        if message then fail(self, name, stage.name, message) end
        return message == nil
      end
      local all = true
      for _, part in ipairs(list) do all = advance(self, name, part, position + 1) and all end
      return all
    else
      local result, message = guarded(stage.run, item)
      if result == nil or result == false then
        if message ~= nil then fail(self, name, stage.name, message) end
        return message == nil
      end
      if type(result) == "userdata" and result ~= item then self.documents[#self.documents + 1] = result end
      item = result
    end
  end
  self.summary.kept = self.summary.kept + 1
  self.deliver(item)
  return true
end

local function close_documents(self)
  for i = #self.documents, 1, -1 do
    if filters.is_document(self.documents[i]) then self.documents[i]:close() end
    self.documents[i] = nil
  end
end

--- Takes the next article through all stages. False at the end of the source.
---@return boolean
function pipeline:step()
  close_documents(self)
  if self.ended then return false end
  local article, message = guarded(self.source.next)
  if article == nil then
    if message then fail(self, self.source.name, "read", message) end
    self.ended = true
    return false
  end
  local summary = self.summary
  summary.read = summary.read + 1
  local name = type(article) == "table" and article.name
  name = name ~= nil and name ~= false and tostring(name) or tostring(summary.read)
  if type(article) == "table" and article.name == nil and article.text then article.name = name end
  if self.state and self.state.has(name) then
    summary.skipped = summary.skipped + 1
  elseif type(article) == "table" and article.fault then
    fail(self, name, "read", article.fault.message)
  elseif advance(self, name, article, 1) then
    self.pending[#self.pending + 1] = name
    if self.kept then self.articles[#self.articles + 1] = article end
    if #self.pending >= self.batch then flush(self) end
  else
    keep(self, { article })
  end
  return true
end

--- Ends the run: what is written is flushed, sinks are closed. `run()` and `items` do it by themselves.
---@return newsextract.summary
function pipeline:close()
  if self.closed then return self.summary end
  self.closed, self.ended = true, true
  close_documents(self)
  flush(self)
  for _, stage in ipairs(self.stages) do
    if stage.sink and stage.sink.close then
      local ok, message = guarded(stage.sink.close)
      if not ok then fail(self, stage.name, stage.name, message or "it cannot be closed") end
    end
  end
  if self.state then self.state.close() end
  return self.summary
end

--- An iterator over what comes out of the last stage. A document is closed when the next article is taken.
---@return fun(): any
function pipeline:items()
  local ready, at = {}, 1
  self.deliver = function(item) ready[#ready + 1] = item end
  return function()
    while at > #ready do
      ready, at = {}, 1
      if not self:step() then
        self:close()
        return nil
      end
    end
    at = at + 1
    return ready[at - 1]
  end
end

function pipeline:__call()
  local ok, message = pcall(function()
    while self:step() do end -- luacheck: ignore 542
  end)
  self:close()
  if not ok then error(message, 0) end
  return self.summary
end

local function nothing() end

local exports = {
  files = sources.files, stdin = sources.stdin, lines = sources.lines, feed = sources.feed, from = sources.from,
  where = filters.where, moves = filters.moves,
  jsonl = sinks.jsonl, csv = sinks.csv, html = sinks.html, sqlite = sinks.sqlite, has_sqlite = sinks.has_sqlite,
  collect = sinks.collect,
}

--- Puts a pipeline together. The first item is a source (`newsextract.files`, an iterator, a list of texts), the others
--- are stages: an engine analyses, a function gives the item that goes on, or nil to drop it, or nil and what is wrong;
--- a sink keeps what it is given and lets it pass. `state` is a file of the names that are done: a second run with the
--- same state goes on where the first ended, and an item that failed is tried again. `kept` is a file to which articles
--- that failed are added, as lines that `newsextract.lines` reads. `on_fault` is called with each failure (default: a
--- line on standard error). `analysis` holds the options of every analysis, such as `date`. A
--- document is closed when the next article is taken: keep `doc:totable()`.
---@param stages table
---@return newsextract.pipeline
function exports.pipeline(stages)
  if type(stages) ~= "table" then error("bad argument #1 to 'pipeline' (table expected, got " .. type(stages) .. ")", 2) end
  for key in pairs(stages) do
    if type(key) ~= "number" and not OPTIONS[key] then
      error("bad option '" .. tostring(key) .. "' (no such option)", 2)
    end
  end
  local count = 0
  for key in pairs(stages) do
    if type(key) == "number" then count = math.max(count, key) end
  end
  local self = setmetatable({
    source = source_of(stages[1]), stages = {}, pending = {}, articles = {}, documents = {}, deliver = nothing,
    on_fault = stages.on_fault or tell, batch = stages.batch or 64, kept = stages.kept,
    summary = { read = 0, skipped = 0, kept = 0, failed = 0, faults = {} },
  }, pipeline)
  for position = 2, count do
    local value = stages[position]
    if value == nil then
      error(("bad stage %d (nil: did newsextract.engine give an error?)"):format(position), 2)
    end
    if is_engine(value) then
      self.stages[#self.stages + 1] = analysis(value, stages.analysis or {})
    else
      self.stages[#self.stages + 1] = stage_of(value, position)
    end
  end
  for _, stage in ipairs(self.stages) do
    if stage.sink and stage.sink.begin then stage.sink.begin(stages.state ~= nil) end
  end
  if stages.state then self.state = state_of(stages.state) end
  return self
end

return exports
