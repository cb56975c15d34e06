--- The command line: options, inputs and outputs around the analysis.

local inputs = require "newsextract.inputs"
local json = require "newsextract.json"
local terminal = require "newsextract.terminal"
local workers = require "newsextract.workers"

local cli = {}

local FORMATS = { "jsonl", "json", "table", "csv", "html" }
local LISTS = { "entities", "dates", "events" }
local COMMANDS = { "explain", "check", "stats", "completion", "man" }

local function say(message)
  io.stderr:write("newsextract: ", message, "\n")
end

-- ---- Options ------------------------------------------------------------------------------------------------------

local function parser_of(argparse)
  local parser = argparse("newsextract")
    :description "Finds in news articles who left which post at which organisation, who took it over, and when."
    :epilog "Exit status: 0 all read and analysed, 1 some input failed, 2 the call was wrong."
    :add_help(false)
  parser:argument("paths", "Files, folders (.md, .txt, .html below them), or - for standard input."):args "*"
    :argname "<file|folder|->"
  parser:option("--format", "table on a terminal, jsonl otherwise; html is one page"):choices(FORMATS)
  parser:option("--input", 'jsonl: lines of {"id","text","date","title"}'):choices { "text", "jsonl" }:default "text"
  parser:option("--date", "Reference date for articles that carry none."):argname "<YYYY-MM-DD>"
  parser:option("--prefer", "Which way a bare weekday, month or day is read; news: past, unless a future word governs.")
    :choices { "news", "past", "future", "nearest" }:default "news"
  parser:flag("--day-first", "1/2/2024 is 1 February.")
  parser:flag("--narrative", "Resolve dates against the text's own last one, as histories are written.")
  parser:flag("--with-modifiers", "Take what modifies a date into it and its days: before 2018, since May, in two weeks.")
  parser:option("--only", "Which lists: entities, dates, events, with commas between."):argname "<lists>"
  parser:option("--offsets", "Unit of start and end."):choices { "byte", "char" }:default "byte"
  parser:option("--pack", "Add a rule pack; may be repeated."):argname "<file>":count "*":init {}
  parser:option("--jobs", "Worker processes."):argname "<n>":default "1"
  parser:flag("--explain", "Tell how each slot was found.")
  parser:flag("--progress", "A progress line on standard error, where that is a terminal.")
  parser:flag("--quiet", "No warnings on standard error.")
  parser:flag("-h --help", "Show this and exit.")
  parser:flag("--version", "Show the version and exit.")
  return parser
end

-- What a worker is told besides: its share of the work, and the columns of the terminal that shows it.
local function with_hidden(parser)
  parser:option("--share"):hidden(true)
  parser:option("--columns"):hidden(true)
  return parser
end

-- A command's own parser, or the main one with all commands in it, for completions and the manual page.
local function command_of(name)
  return require("newsextract.commands." .. name)
end

local function whole_parser(argparse)
  local parser = parser_of(argparse):command_target "command":require_command(false)
  for _, name in ipairs(COMMANDS) do
    local command = command_of(name)
    command.define(parser:command(name, command.summary):add_help "-h --help")
  end
  return parser
end

local function run_command(name, words, argparse)
  local command = command_of(name)
  local parser = argparse("newsextract " .. name):description(command.summary):add_help(false)
  command.define(parser)
  parser:flag("-h --help", "Show this and exit.")
  for _, word in ipairs(words) do
    if word == "-h" or word == "--help" then
      io.write(parser:get_help(), "\n")
      return 0
    end
  end
  local ok, options = parser:pparse(words)
  if not ok then
    say(tostring(options))
    io.stderr:write(parser:get_usage(), "\n")
    return 2
  end
  return command.run(options, whole_parser(argparse))
end

local DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function is_date(text)
  local year, month, day = text:match("^(%d%d%d%d)-(%d%d)-(%d%d)$")
  if not year then year, month = text:match("^(%d%d%d%d)-(%d%d)$") end
  year, month, day = tonumber(year or text:match("^(%d%d%d%d)$")), tonumber(month or 1), tonumber(day or 1)
  if not year or year < 1 or month < 1 or month > 12 or day < 1 then return false end
  local leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return day <= (month == 2 and leap and 29 or DAYS[month])
end

local function lists_of(text)
  local list, set = {}, {}
  for word in (text .. ","):gmatch("([^,]*),") do
    local known
    for _, name in ipairs(LISTS) do known = known or name == word end
    if not known then return nil, ("--only: '%s' is none of %s"):format(word, table.concat(LISTS, ", ")) end
    if not set[word] then
      set[word] = true
      list[#list + 1] = word
    end
  end
  return list, set
end

-- Checks what argparse cannot; a message where something is wrong.
local function check(options)
  if options.date and not is_date(options.date) then
    return ("--date: '%s' is no date (YYYY-MM-DD)"):format(options.date)
  end
  if options.only then
    local list, set = lists_of(options.only)
    if not list then return set end
    options.list, options.set = list, set
  end
  local jobs = tonumber(options.jobs)
  if not jobs or jobs < 1 or jobs > 256 or jobs % 1 ~= 0 then
    return ("--jobs: '%s' is no number from 1 to 256"):format(options.jobs)
  end
  options.jobs = jobs
  if options.format == "csv" and options.set and not options.set.events then
    return "--only: csv holds events, which are left out"
  end
end

-- The words that give a worker the same options.
local function words_of(options)
  local words = {
    "--format", options.format, "--input", options.input, "--offsets", options.offsets, "--prefer", options.prefer,
  }
  local function add(name, value)
    words[#words + 1] = "--" .. name
    words[#words + 1] = value
  end
  if options.date then add("date", options.date) end
  if options.only then add("only", options.only) end
  for _, pack in ipairs(options.pack) do add("pack", pack) end
  if options.explain then words[#words + 1] = "--explain" end
  if options.day_first then words[#words + 1] = "--day-first" end
  if options.narrative then words[#words + 1] = "--narrative" end
  if options.with_modifiers then words[#words + 1] = "--with-modifiers" end
  if options.quiet then words[#words + 1] = "--quiet" end
  if options.coloured then add("columns", tostring(options.columns or 0)) end
  return words
end

-- ---- Output -------------------------------------------------------------------------------------------------------

local function error_object(article)
  local fault = { code = article.fault.code, message = article.fault.message, place = article.place }
  return json.encode { doc = article.name, error = fault }
end

-- Functions head(), article(doc, number), fault(article), between and foot of the chosen format; each gives a string.
local function report_of(options)
  local format = options.format
  local nothing = function() return "" end
  if format == "jsonl" or format == "json" then
    local lines = format == "jsonl"
    local ending = lines and "\n" or ""
    return {
      head = function() return lines and "" or "[" end,
      between = lines and "" or ",\n",
      foot = function() return lines and "" or "]\n" end,
      article = function(doc) return doc:json(options.offsets) .. ending end,
      fault = function(article) return article.place and error_object(article) .. ending or "" end,
    }
  end
  local report = require("newsextract.reports." .. format)
  local settings = {
    columns = options.columns, paint = terminal.painter(options.coloured), only = options.set,
    explain = options.explain,
  }
  return {
    head = report.head and function() return report.head(settings) end or nothing,
    between = "",
    foot = report.foot and function() return report.foot(settings) end or nothing,
    article = function(doc, number)
      settings.number = number
      return report.article(doc, settings)
    end,
    fault = nothing,
  }
end

-- Analyses one article: output, message for standard error, and whether it failed.
local function analyze(engine, article, options, report)
  if article.fault then
    local place = article.place and article.place .. ": " or ""
    return report.fault(article), "newsextract: " .. place .. article.fault.message .. "\n", true
  end
  local doc, message = engine:analyze(article.text, {
    name = article.name, title = article.title, date = article.date or options.date, only = options.list,
    explain = options.explain or nil, prefer = options.prefer, day_first = options.day_first or nil,
    narrative = options.narrative or nil, with_modifiers = options.with_modifiers or nil,
  })
  if not doc then
    article.fault = { code = "not_analyzed", message = message }
    return report.fault(article), ("newsextract: %s: %s\n"):format(article.name, message), true
  end
  local warnings = {}
  if not options.quiet and options.format ~= "jsonl" and options.format ~= "json" then
    for _, warning in ipairs(doc.warnings) do
      warnings[#warnings + 1] = ("newsextract: %s: warning: %s\n"):format(article.name, warning.message)
    end
  end
  local output = report.article(doc, article.number)
  doc:close()
  return output, table.concat(warnings), false
end

-- Standard output that ends quietly when nobody reads it any more.
local function writer()
  local out = { open = true, failed = false }
  local function after(ok, message)
    if ok then return true end
    out.open = false
    if not tostring(message):lower():find("broken pipe", 1, true) then
      out.failed = true
      say("standard output: " .. tostring(message))
    end
    return false
  end
  function out.write(text)
    return out.open and (text == "" or after(io.stdout:write(text)))
  end
  function out.flush()
    return out.open and after(io.stdout:flush())
  end
  return out
end

-- A line that tells how far the run is; nothing where it was not asked for or nobody sees it.
local function progress_of(options, total)
  if not options.progress or options.quiet or not terminal.is_terminal(2) then
    return { step = function() end, hide = function() end, finish = function() end }
  end
  local started, last, done = os.time(), 0, 0
  local function show()
    local seconds = math.max(1, os.time() - started)
    local rate = done / seconds
    local line
    if total then
      local left = rate > 0 and math.ceil((total - done) / rate) or 0
      local filled = math.floor(20 * done / math.max(1, total))
      line = ("[%s%s] %d of %d, %.0f a second, %d s left"):format(("#"):rep(filled), ("."):rep(20 - filled), done,
        total, rate, left)
    else
      line = ("%d articles, %.0f a second"):format(done, rate)
    end
    io.stderr:write("\r\27[K", line)
  end
  return {
    step = function()
      done = done + 1
      if os.time() ~= last or done == total then
        last = os.time()
        show()
      end
    end,
    hide = function() io.stderr:write("\r\27[K") end,
    finish = function() io.stderr:write("\r\27[K") end,
  }
end

-- ---- The run ------------------------------------------------------------------------------------------------------

local function run_share(options, engine, report, cjson)
  local number, count, entries = workers.share(options.share)
  if not number then
    say("--share: " .. count)
    return 2
  end
  workers.hold(entries)
  workers.ready()
  for article in inputs.articles(entries, cjson) do
    if article.number % count == number % count then workers.frame(analyze(engine, article, options, report)) end
  end
  workers.done()
  return 0
end

local function run_inputs(options, engine, report, cjson)
  local entries = inputs.entries(options.paths)
  local out = writer()
  local progress = progress_of(options, not cjson and #entries or nil)
  local failed, first = false, true
  out.write(report.head())
  local function take(output, message, is_failure)
    if output ~= "" then
      if not first then out.write(report.between) end
      first = false
      out.write(output)
    end
    if message ~= "" then
      out.flush()
      progress.hide()
      io.stderr:write(message)
    end
    failed = failed or is_failure
    progress.step()
    return out.open
  end
  if options.jobs > 1 and (cjson or #entries > 1) then
    local jobs = cjson and options.jobs or math.min(options.jobs, #entries)
    local ok, message = workers.run(jobs, words_of(options), entries, take)
    if not ok then
      say(message)
      failed = true
    end
  else
    for article in inputs.articles(entries, cjson) do
      if take(analyze(engine, article, options, report)) == false then break end
    end
  end
  out.write(report.foot())
  out.flush()
  progress.finish()
  return (failed or out.failed) and 1 or 0
end

--- Runs the command with `words`, a list of arguments, and returns its exit status.
function cli.run(words)
  local found, argparse = pcall(require, "argparse")
  if not found then
    say("the module argparse is missing (LuaRocks: argparse; Debian: lua-argparse)")
    return 2
  end
  for _, name in ipairs(COMMANDS) do
    if words[1] == name then
      local rest = {}
      for i = 2, #words do rest[i - 1] = words[i] end
      return run_command(name, rest, argparse)
    end
  end
  local parser = with_hidden(parser_of(argparse))
  local ok, options = parser:pparse(words)
  if not ok then
    say(tostring(options))
    io.stderr:write(parser:get_usage(), "\n")
    return 2
  end
  if options.help then
    io.write(parser:get_help(), "\n\nCommands (newsextract COMMAND --help tells more; a file of that name is ./COMMAND):\n")
    for _, name in ipairs(COMMANDS) do io.write(("   %-22s %s\n"):format(name, command_of(name).summary)) end
    return 0
  end
  local newsextract = require "newsextract"
  if options.version then
    io.write("newsextract ", newsextract.version, "\n")
    return 0
  end
  local fault = check(options)
  if fault then
    say(fault)
    return 2
  end
  local shown = not options.share and terminal.is_terminal(1)
  if not options.format then options.format = shown and "table" or "jsonl" end
  if options.columns then
    options.coloured, options.columns = true, tonumber(options.columns)
    if options.columns == 0 then options.columns = nil end
  elseif options.format == "table" and shown then
    options.coloured, options.columns = true, terminal.columns()
  end
  if #options.paths == 0 and not options.share then
    if terminal.is_terminal(0) then
      io.stderr:write(parser:get_usage(), "\n")
      return 2
    end
    options.paths = { "-" }
  end
  local cjson
  if options.input == "jsonl" then
    found, cjson = pcall(require, "cjson.safe")
    if found then found, cjson = pcall(require, "cjson") end
    if not found then
      say("the module cjson is missing (LuaRocks: lua-cjson; Debian: lua-cjson)")
      return 2
    end
  end
  local engine, message = newsextract.engine { packs = options.pack }
  if not engine then
    say(message)
    return 2
  end
  local report = report_of(options)
  if options.share then return run_share(options, engine, report, cjson) end
  return run_inputs(options, engine, report, cjson)
end

return cli
