--- The analysis as a web service inside nginx with LuaJIT (OpenResty, or Debian's libnginx-mod-http-lua).
--
--     init_by_lua_block        { news = require("newsextract.nginx").service { packs = { "/etc/news/ours.lua" } } }
--     init_worker_by_lua_block { news:start_worker() }
--     location = /analyze      { content_by_lua_block { news:analyze() } }
--
-- The engine is made once, before the workers fork, and shared by them. Short articles are analysed at once, long ones as jobs
-- in slices, between which the worker serves others.
-- @module newsextract.nginx

-- luacheck: globals ngx
if not rawget(_G, "ngx") then error("newsextract.nginx works inside of nginx only", 0) end

local cjson = require "cjson"
local core = require "newsextract.core"
local ffi = require "ffi"
local inputs = require "newsextract.inputs"
local json = require "newsextract.json"
local newsextract = require "newsextract"

local nginx = {}

---@class newsextract.service
---@field api_keys? string[]
local service = {}
service.__index = service

local DEFAULTS = {
  max_bytes = 16 * 1024 * 1024, -- of a body
  max_jobs = 8,                 -- long articles under way, for each worker
  at_once = 32 * 1024,          -- bytes of an article that is analysed without slices
  slice = 0.001,                -- seconds of a slice
  timeout = 60,                 -- seconds of a request
  reload_every = 5,             -- seconds between two looks at the packs' files; 0: never
  shared_dict = "newsextract",  -- the lua_shared_dict of the metrics; without one there are none
}
local KNOWN = { languages = true, packs = true, api_keys = true }
for name in pairs(DEFAULTS) do KNOWN[name] = true end

-- ---- Time -----------------------------------------------------------------------------------------------------------

ffi.cdef "int clock_gettime(int clock, long *time);"
local MONOTONIC = ffi.os == "OSX" and 6 or 1
local moment = ffi.new "long[2]"

local function now()
  ffi.C.clock_gettime(MONOTONIC, moment)
  return tonumber(moment[0]) + tonumber(moment[1]) * 1e-9
end

-- ---- Metrics --------------------------------------------------------------------------------------------------------

local BUCKETS = { 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10 }

local function count(self, name, amount)
  local dict = self.dict
  if dict then dict:incr(name, amount or 1, 0) end
end

local function observe(self, status, seconds)
  if not self.dict then return end
  local bucket = #BUCKETS + 1
  for i, most in ipairs(BUCKETS) do
    if seconds <= most then
      bucket = i
      break
    end
  end
  count(self, "status " .. status)
  count(self, "bucket " .. bucket)
  count(self, "seconds", seconds)
end

--- `location = /metrics`: counters and a latency histogram in Prometheus' text form, over all workers.
function service:metrics()
  local dict = self.dict
  local out = {}
  local function put(...) out[#out + 1] = string.format(...) end
  local function family(name, kind, help)
    put("# HELP newsextract_%s %s\n# TYPE newsextract_%s %s\n", name, help, name, kind)
  end
  local function plain(name, key, kind, help)
    family(name, kind, help)
    put("newsextract_%s %.15g\n", name, dict and dict:get(key) or 0)
  end
  family("requests_total", "counter", "Requests that were answered, by status.")
  local total = 0
  for status = 200, 599 do
    local answered = dict and dict:get("status " .. status)
    if answered then put('newsextract_requests_total{status="%d"} %.15g\n', status, answered) end
  end
  plain("articles_total", "articles", "counter", "Articles that were analysed.")
  plain("bytes_total", "bytes", "counter", "Bytes of these articles.")
  plain("events_total", "events", "counter", "Moves that were found.")
  plain("line_errors_total", "line errors", "counter", "Lines of JSON lines that hold no article.")
  family("request_seconds", "histogram", "Time from the first line of the handler to its end.")
  for i, most in ipairs(BUCKETS) do
    total = total + (dict and dict:get("bucket " .. i) or 0)
    put('newsextract_request_seconds_bucket{le="%g"} %.15g\n', most, total)
  end
  total = total + (dict and dict:get("bucket " .. #BUCKETS + 1) or 0)
  put('newsextract_request_seconds_bucket{le="+Inf"} %.15g\n', total)
  put("newsextract_request_seconds_sum %.15g\n", dict and dict:get "seconds" or 0)
  put("newsextract_request_seconds_count %.15g\n", total)
  family("jobs", "gauge", "Long articles under way, by worker.")
  for worker = 0, ngx.worker.count() - 1 do
    put('newsextract_jobs{worker="%d"} %.15g\n', worker, dict and dict:get("jobs " .. worker) or 0)
  end
  family("reloads_total", "counter", "Changed packs that a worker took up or refused.")
  for _, result in ipairs { "taken", "refused" } do
    put('newsextract_reloads_total{result="%s"} %.15g\n', result, dict and dict:get("reloads " .. result) or 0)
  end
  family("engine_info", "gauge", "The packs of the worker that answers.")
  put('newsextract_engine_info{packs="%s",version="%s"} 1\n', self.engine:fingerprint(), newsextract.version)
  family("engine_bytes", "gauge", "Memory of its engine, shared by the workers as long as no packs change.")
  put("newsextract_engine_bytes %.15g\n", self.engine:size())
  ngx.header.content_type = "text/plain; version=0.0.4"
  ngx.print(out)
end

-- ---- Packs ----------------------------------------------------------------------------------------------------------

-- What the pack files hold, one string; what cannot be read is part of it, so that it is told once.
local function contents_of(paths)
  local all = {}
  for i, path in ipairs(paths) do
    local file, fault = io.open(path, "rb")
    all[i] = file and file:read "*a" or tostring(fault)
    if file then file:close() end
  end
  return table.concat(all, "\0")
end

--- Takes up the packs where a file has changed; running analyses keep the engine that they began with. Broken packs change
-- nothing and are logged once.
---@return boolean changed
---@return string? err
function service:reload()
  local contents = contents_of(self.files)
  if contents == self.contents then return false end
  self.contents = contents
  local engine, err = newsextract.engine(self.engine_options)
  if not engine then
    self.fault = err
    count(self, "reloads refused")
    ngx.log(ngx.ERR, "newsextract: the packs stay as they were: ", err)
    return false, err
  end
  self.engine, self.fault = engine, nil
  collectgarbage() -- the engine before is large, and the collector sees only a pointer
  count(self, "reloads taken")
  ngx.log(ngx.NOTICE, "newsextract: new packs ", engine:fingerprint())
  return true
end

--- `init_worker_by_lua`: looks at the packs' files from time to time.
function service:start_worker()
  if self.dict then self.dict:set("jobs " .. ngx.worker.id(), 0) end
  if self.reload_every == 0 or #self.files == 0 then return end
  local function look(premature)
    if premature then return end
    local ok, err = pcall(self.reload, self)
    if not ok then ngx.log(ngx.ERR, "newsextract: ", err) end
  end
  assert(ngx.timer.every(self.reload_every, look))
end

--- A service with an engine of its own; for `init_by_lua`, where broken packs keep nginx from starting, and a reload from
-- replacing the workers that run. Options: `languages` and `packs` as of `newsextract.engine`, `api_keys` (a list; none: open to
-- all), and what DEFAULTS above names.
---@param options? table
---@return newsextract.service
function nginx.service(options)
  local self = setmetatable({ running = 0 }, service)
  for name in pairs(options or {}) do
    if not KNOWN[name] then error("bad option '" .. tostring(name) .. "' (no such option)", 2) end
  end
  for name, value in pairs(DEFAULTS) do
    local given = options and options[name]
    if given == nil then given = value end
    if type(given) ~= type(value) then
      error(("bad option '%s' (%s expected, got %s)"):format(name, type(value), type(given)), 2)
    end
    self[name] = given
  end
  options = options or {}
  self.api_keys = options.api_keys
  if self.api_keys and #self.api_keys == 0 then error("bad option 'api_keys' (an empty list)", 2) end
  self.dict = ngx.shared[self.shared_dict]
  self.engine_options = { languages = options.languages, packs = options.packs }
  self.files = {}
  for _, pack in ipairs(options.packs or {}) do
    if type(pack) == "string" then self.files[#self.files + 1] = pack end
  end
  self.contents = contents_of(self.files)
  local engine, err = newsextract.engine(self.engine_options)
  if not engine then error(err, 0) end
  self.engine = engine
  return self
end

-- ---- Requests -------------------------------------------------------------------------------------------------------

local CODES = {
  [400] = "bad_request", [401] = "unauthorized", [404] = "not_found", [405] = "method_not_allowed", [408] = "too_slow",
  [413] = "too_large", [415] = "unsupported_media_type", [500] = "internal", [503] = "busy",
}

local function error_json(code, message, name)
  local doc = name and ('"doc":%s,'):format(json.quote(name)) or ""
  return ('{%s"error":{"code":%s,"message":%s}}\n'):format(doc, json.quote(code), json.quote(message))
end

-- Answers with an error; gives the status, as every handler does.
local function refuse(status, message, code)
  ngx.status = status
  ngx.header.content_type = "application/json"
  local answer = error_json(code or CODES[status], message)
  ngx.header.content_length = #answer
  ngx.print(answer)
  return status
end

-- Equal in a time that does not tell where they differ.
local function same(a, b)
  local differ = #a == #b and 0 or 1
  for i = 1, #a do
    if a:byte(i) ~= (b:byte(i) or 256) then differ = differ + 1 end
  end
  return differ == 0
end

local function admitted(self)
  if not self.api_keys then return true end
  local given = ngx.var.http_x_api_key or (ngx.var.http_authorization or ""):match "^[Bb]earer +(%S+)$"
  if not given then return false end
  local found = false
  for _, key in ipairs(self.api_keys) do found = same(key, given) or found end
  return found
end

local FORMS = {
  ["text/plain"] = "text", ["text/markdown"] = "text", ["application/json"] = "json",
  ["application/jsonl"] = "lines", ["application/x-ndjson"] = "lines", ["application/ndjson"] = "lines",
}

-- The form of the body, or nil and what is wrong with its type.
local function form_of(header)
  local kind, parameters = (header or ""):match "^%s*([^;%s]+)%s*(.*)$"
  local form = kind and FORMS[kind:lower()]
  if not form then return nil, kind and ("'" .. kind .. "' is not served") or "no Content-Type" end
  local charset = parameters:lower():match 'charset="?([^";%s]+)'
  if charset and charset ~= "utf-8" and charset ~= "utf8" and charset ~= "us-ascii" then
    return nil, "charset '" .. charset .. "': only UTF-8 is read"
  end
  return form
end

local FLAGS = { explain = true, plain = true, narrative = true, day_first = true, strict = true,
  with_modifiers = true }
local WORDS = { date = true, title = true, doc = true, prefer = true, only = true, offsets = true }
local CHOICES = {
  prefer = { news = true, past = true, future = true, nearest = true },
  offsets = { byte = true, char = true },
}
local LISTS = { entities = true, dates = true, events = true }

-- The options of the analysis and of the answer out of the query, or nil and what is wrong.
local function arguments()
  local options, answer = { name = "-" }, { offsets = "byte" }
  if not ngx.var.args then return options, answer end
  for name, value in pairs(ngx.req.get_uri_args(32)) do
    if FLAGS[name] then
      if value == true or value == "1" or value == "true" then value = true
      elseif value == "0" or value == "false" then value = false
      else return nil, name .. ": neither 1 nor 0" end
      if name == "strict" then answer.strict = value else options[name] = value end
    elseif not WORDS[name] or type(value) ~= "string" then
      return nil, name .. (WORDS[name] and ": one value expected" or ": no such argument")
    elseif CHOICES[name] and not CHOICES[name][value] then
      return nil, name .. ": no such choice: " .. value
    elseif name == "only" then
      options.only = {}
      for list in (value .. ","):gmatch "([^,]*)," do
        if not LISTS[list] then return nil, "only: no such list: " .. list end
        table.insert(options.only, list)
      end
    elseif name == "offsets" then
      answer.offsets = value
    else
      options[name == "doc" and "name" or name] = value
    end
  end
  return options, answer
end

local PIECE = 256 * 1024
local LARGE = 1024 * 1024 -- bytes of an article that leaves something worth collecting

-- OpenResty's nginx takes up a sleep of no time behind all that waits; others would serve nobody meanwhile.
local SHORTEST = ngx.config.nginx_configure():find("openresty", 1, true) and 0 or 0.001

-- Lets the worker serve others. Gives false where the caller's client went away.
local function pause()
  ngx.sleep(SHORTEST)
  return not ngx.ctx.gone
end

-- The body, from memory or from nginx's temporary file; of an article that is analysed as it is a buffer, which is filled
-- without a copy of all at once. Nil where the client went away.
local function read_body(whole, most)
  ngx.req.read_body()
  local data = ngx.req.get_body_data()
  if data then return data end
  local path = ngx.req.get_body_file()
  if not path then return "" end
  local file = assert(io.open(path, "rb"))
  local pieces, buffer = {}, whole and core.buffer(math.min(tonumber(ngx.var.http_content_length) or PIECE, most) + 1)
  for piece in function() return file:read(PIECE) end do
    if buffer then buffer:add(piece) else pieces[#pieces + 1] = piece end
    if not pause() then
      file:close()
      return nil
    end
  end
  file:close()
  return buffer or table.concat(pieces)
end

local function length_of(text)
  return type(text) == "string" and #text or text:length()
end

-- ---- Analysis -------------------------------------------------------------------------------------------------------

local function set_running(self, change)
  self.running = self.running + change
  if self.dict then self.dict:set("jobs " .. ngx.worker.id(), self.running) end
end

-- Advances a job to its end or to `deadline`.
local function work_off(self, job, deadline)
  while not job:step(self.slice) do
    if not pause() then return nil, "the client went away", 499 end
    if now() > deadline then return nil, "the analysis takes too long", 503 end
  end
  return job:finish()
end

--- A document of `text`, analysed in slices where it is long; where yielding is allowed (content and timers). `deadline` is
-- for this module's own use. Or nil, what is wrong, and a status.
---@param text string
---@param options? newsextract.options
---@param deadline? number
---@return newsextract.document? document
---@return string? err
---@return integer? status
function service:document(text, options, deadline)
  count(self, "articles")
  local length = length_of(text)
  count(self, "bytes", length)
  if length <= self.at_once then
    local doc, err = self.engine:analyze(text, options)
    if not doc then return nil, err, 400 end
    count(self, "events", doc:count "events")
    return doc
  end
  if self.running >= self.max_jobs then return nil, "too many long articles at a time", 503 end
  local job, err = self.engine:start(text, options)
  if not job then return nil, err, 400 end
  set_running(self, 1)
  local ok, doc, message, status = pcall(work_off, self, job, deadline or now() + self.timeout)
  set_running(self, -1)
  if ok and doc then
    count(self, "events", doc:count "events")
    return doc
  end
  job:cancel()
  newsextract.trim()
  if not ok then error(doc, 0) end
  return nil, message, status
end

-- Closes a document and gives back what a long one needed.
local function close(doc)
  local length = doc.length
  doc:close()
  if length > LARGE then
    collectgarbage() -- the pieces of the text and of the answer
    newsextract.trim()
  end
end

local function invalid_bytes(doc)
  if doc:count "warnings" == 0 then return nil end
  for _, warning in ipairs(doc.warnings) do
    if warning.code == "invalid_utf8" then return ("invalid UTF-8 at byte %d"):format(warning.first - 1) end
  end
end

-- An article of the body's form to a document, or nil, what is wrong, a status and the code of the error.
local function document_of(self, article, options, answer, deadline)
  local own = {}
  for name, value in pairs(options) do own[name] = value end
  own.name, own.title, own.date = article.name, article.title or options.title, article.date or options.date
  local doc, err, status = self:document(article.text, own, deadline)
  if not doc then return nil, err, status, status == 400 and "not_analyzed" or nil end
  local fault = answer.strict and invalid_bytes(doc)
  if not fault then return doc end
  close(doc)
  return nil, fault, 400, "invalid_utf8"
end

-- One article, one line of JSON.
local function answer_one(self, article, options, answer, deadline)
  local doc, err, status, code = document_of(self, article, options, answer, deadline)
  if not doc then return status == 499 and status or refuse(status, err, code) end
  ngx.header.content_type = "application/json"
  if doc.length <= self.at_once then
    local line = doc:json(answer.offsets)
    ngx.header.content_length = #line + 1
    ngx.print(line, "\n")
    doc:close()
    return 200
  end
  for piece in doc:pieces(answer.offsets, PIECE / 4) do
    ngx.print(piece)
    if not ngx.flush(true) or not pause() then
      close(doc)
      return 499
    end
  end
  ngx.print "\n"
  close(doc)
  return 200
end

-- The answer to one line: its text, or nothing where the client went away.
local function answer_line(self, line, number, options, answer, deadline)
  local article = inputs.line(cjson, line, options.name .. ":" .. number)
  local fault, code
  if article.fault then
    fault, code = article.fault.message, article.fault.code
  else
    local doc, err, status, own = document_of(self, article, options, answer, deadline)
    if doc then
      local text = doc:json(answer.offsets)
      close(doc)
      return text .. "\n"
    end
    if status == 499 then return nil end
    fault, code = err, own or CODES[status]
  end
  count(self, "line errors")
  return error_json(code, fault, article.name)
end

-- JSON lines: a line for each, in their order, sent as they are ready.
local function answer_lines(self, body, options, answer, deadline)
  ngx.header.content_type = "application/x-ndjson"
  local at, number, slice_end = 1, 0, now() + self.slice
  if body:sub(1, 3) == "\239\187\191" then at = 4 end
  while at <= #body do
    local stop = body:find("\n", at, true) or #body + 1
    local line = body:sub(at, stop - 1)
    at, number = stop + 1, number + 1
    if line:find "%S" then
      local text = answer_line(self, line, number, options, answer, deadline)
      if not text then return 499 end
      ngx.print(text)
    end
    if now() > slice_end then
      if not ngx.flush(true) or not pause() then return 499 end
      slice_end = now() + self.slice
    end
  end
  return 200
end

local function answer_body(self, started)
  if ngx.req.get_method() ~= "POST" then
    ngx.header["Allow"] = "POST"
    return refuse(405, "POST an article")
  end
  if not admitted(self) then
    ngx.header["WWW-Authenticate"] = "Bearer"
    return refuse(401, "no key, or a wrong one")
  end
  local form, fault = form_of(ngx.var.http_content_type)
  if not form then return refuse(415, fault) end
  local coding = ngx.var.http_content_encoding
  if coding and coding:lower() ~= "identity" then return refuse(415, "content coding '" .. coding .. "' is not served") end
  local options, answer = arguments()
  if not options then return refuse(400, answer, "bad_argument") end
  local too_large = ("more than %d bytes"):format(self.max_bytes)
  if (tonumber(ngx.var.http_content_length) or 0) > self.max_bytes then return refuse(413, too_large) end
  local body = read_body(form == "text", self.max_bytes)
  if not body then return 499 end
  if length_of(body) > self.max_bytes then return refuse(413, too_large) end
  local deadline = started + self.timeout
  if form == "lines" then return answer_lines(self, body, options, answer, deadline) end
  local article = { name = options.name, text = body }
  if form == "json" then
    article = inputs.line(cjson, body, options.name)
    if article.fault then return refuse(400, article.fault.message, article.fault.code) end
  end
  return answer_one(self, article, options, answer, deadline)
end

local function remember_that_it_is_gone()
  ngx.ctx.gone = true
end

--- `location = /analyze`: POST of text/plain, text/markdown, application/json ({"text", "id"?, "date"?, "title"?}) or JSON lines
-- (application/jsonl, application/x-ndjson), answered as the command answers.
function service:analyze()
  local started = now()
  if (tonumber(ngx.var.http_content_length) or math.huge) > self.at_once then
    ngx.on_abort(remember_that_it_is_gone) -- does nothing where lua_check_client_abort is off
  end
  local ok, status = pcall(answer_body, self, started)
  if not ok then
    ngx.log(ngx.ERR, "newsextract: ", status)
    status = 500
    if not ngx.headers_sent then refuse(500, "the analysis failed; the log tells why") end
  end
  observe(self, status, now() - started)
  if status == 499 and not ngx.headers_sent then ngx.exit(499) end
end

--- `location = /health`: 200 with the version and the fingerprint of the packs; `fault` where newer packs were refused.
function service:health()
  local fault = self.fault and (',"fault":' .. json.quote(self.fault)) or ""
  ngx.header.content_type = "application/json"
  ngx.print(('{"status":"ok","version":"%s","packs":"%s"%s}\n'):format(newsextract.version, self.engine:fingerprint(), fault))
end

--- For `error_page`: nginx's own refusals (a body over client_max_body_size, one that comes too slowly) as JSON.
function service:refuse()
  local status = ngx.status >= 400 and ngx.status or 404
  refuse(status, "refused by nginx", CODES[status] or "refused")
  observe(self, status, 0)
end

-- ---- Other people's pages -------------------------------------------------------------------------------------------

--- For `body_filter_by_lua`: gathers a page of at most `most` bytes (default: what is analysed at once) as it passes. Gives
-- the whole text with its last piece, nil before that and where it is longer.
---@param most? integer
---@return string?
function service:gather(most)
  most = most or self.at_once
  local ctx = ngx.ctx
  local piece, last = ngx.arg[1], ngx.arg[2]
  if ctx.too_long then return nil end
  local pieces = ctx.pieces or {}
  ctx.pieces, ctx.gathered = pieces, (ctx.gathered or 0) + #piece
  if ctx.gathered > most then
    ctx.too_long, ctx.pieces = true, nil
    return nil
  end
  if piece ~= "" then pieces[#pieces + 1] = piece end
  if not last then return nil end
  ctx.pieces = nil
  return table.concat(pieces)
end

local function work_queue(premature, self)
  local queue = self.queue
  while queue.first <= queue.last and not premature do
    local item = queue[queue.first]
    queue[queue.first], queue.first = nil, queue.first + 1
    local ok, err = pcall(function()
      local doc, fault = self:document(item.text, item.options)
      item.handler(doc, fault)
      if doc then close(doc) end
    end)
    if not ok then ngx.log(ngx.ERR, "newsextract: ", err) end
    ngx.sleep(SHORTEST)
  end
  queue.working = false
end

--- Analyses `text` after the request, by a timer, and calls `handler(document, err)`. Works in every phase. The queue of a
-- worker holds 1,000 articles; more are refused with nil and a message.
---@param text string
---@param options? newsextract.options
---@param handler fun(document?: newsextract.document, err?: string)
---@return boolean? ok
---@return string? err
function service:later(text, options, handler)
  local queue = self.queue
  if not queue then
    queue = { first = 1, last = 0 }
    self.queue = queue
  end
  if queue.last - queue.first >= 999 then return nil, "the queue is full" end
  queue.last = queue.last + 1
  queue[queue.last] = { text = text, options = options, handler = handler }
  if queue.working then return true end
  local ok, err = ngx.timer.at(0, work_queue, self)
  queue.working = ok and true or false
  return ok and true or nil, err
end

return nginx
