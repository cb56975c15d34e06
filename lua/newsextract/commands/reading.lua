--- What the commands that read articles share: their options, the engine, and a walk over the articles.

local inputs = require "newsextract.inputs"

local reading = {}

--- Gives a parser the options of reading.
function reading.options(parser)
  parser:argument("paths", "Files, folders, or - for standard input."):args "*":argname "<file|folder|->"
  parser:option("--input", 'jsonl: lines of {"id","text","date","title"}'):choices { "text", "jsonl" }:default "text"
  parser:option("--date", "Reference date for articles that carry none."):argname "<YYYY-MM-DD>"
  parser:option("--pack", "Add a rule pack; may be repeated."):argname "<file>":count "*":init {}
end

--- Calls `take` with each document and the seconds that its analysis took; what cannot be read is told on standard error.
--- Returns an exit status.
---@param options table
---@param take fun(doc: newsextract.document, seconds: number)
---@param analysis? newsextract.options
---@return integer status
function reading.each(options, take, analysis)
  local newsextract = require "newsextract"
  local function say(message) io.stderr:write("newsextract: ", message, "\n") end
  local cjson
  if options.input == "jsonl" then
    local found
    found, cjson = pcall(require, "cjson")
    if not found then
      say "the module cjson is missing (LuaRocks: lua-cjson; Debian: lua-cjson)"
      return 2
    end
  end
  local engine, message = newsextract.engine { packs = options.pack }
  if not engine then
    say(message)
    return 2
  end
  local status = 0
  local paths = #options.paths > 0 and options.paths or { "-" }
  for article in inputs.articles(inputs.entries(paths), cjson) do
    local doc, seconds
    message = article.fault and article.fault.message
    if not message then
      local own = { name = article.name, title = article.title, date = article.date or options.date }
      for key, value in pairs(analysis or {}) do own[key] = value end
      local started = os.clock()
      doc, message = engine:analyze(article.text, own)
      seconds = os.clock() - started
    end
    if doc then
      take(doc, seconds)
      doc:close()
    else
      say(article.name .. ": " .. tostring(message))
      status = 1
    end
  end
  return status
end

return reading
