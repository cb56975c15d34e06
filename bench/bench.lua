-- Runs every measurement on the corpus and prints one table; --update writes it into bench/README.md.
--   lua bench/bench.lua BUILD [--update]

local newsextract = require "newsextract"
local shell = require "spec.shell"

local build, update = arg[1], arg[2] == "--update"
local corpus = os.getenv("NEWSEXTRACT_CORPUS") or "../shared/corpus"
local ROUNDS = 7

local function run(command)
  local status, out, err = shell.run(command)
  if status ~= 0 then error(("%s\nended with status %d\n%s"):format(command, status, err), 0) end
  return out
end

-- Seconds since some moment, finer than os.time; os.clock would not see the time of other processes.
local function seconds()
  return tonumber((run("date +%s.%N")))
end

local function median(times)
  table.sort(times)
  return times[math.floor(#times / 2) + 1]
end

-- ---- Lua --------------------------------------------------------------------------------------------------------

local function articles()
  local list, bytes = {}, 0
  for path in run(("find %s -name '*.md' -o -name '*.txt'"):format(corpus)):gmatch("[^\n]+") do
    local text = shell.read(path)
    list[#list + 1] = text
    bytes = bytes + #text
  end
  return list, bytes
end

-- How many fields there are: reads them all.
local function visit(value)
  local n = 0
  for _, field in pairs(value) do
    n = n + 1
    if type(field) == "table" then n = n + visit(field) end
  end
  return n
end

local function in_lua(list, bytes, work)
  local times = {}
  for round = 0, ROUNDS do -- the first is for warming up
    collectgarbage()
    local start = os.clock()
    for _, text in ipairs(list) do work(text) end
    if round > 0 then times[round] = os.clock() - start end
  end
  return bytes / 1e6 / median(times)
end

-- ---- The command ------------------------------------------------------------------------------------------------

local function of_command(bytes, words)
  local times = {}
  for round = 1, ROUNDS do
    local start = seconds()
    run(("%s/newsextract --quiet --format jsonl %s %s > /dev/null"):format(build, words, corpus))
    times[round] = seconds() - start
  end
  return bytes / 1e6 / median(times)
end

-- ---- What others do with the same bytes -------------------------------------------------------------------------

-- Files of expressions for Hyperscan: the reference pass, and words of the packs.
local function expressions()
  local concerns = { people = "names", organizations = "names", places = "names", products = "names", names = "names",
    triggers = "words of moves", frames = "words of moves" }
  local sets, order = { ["all words"] = {} }, { "names", "words of moves", "all words" }
  local function gather(set, value)
    if type(value) == "table" then
      for key, item in pairs(value) do
        if type(key) == "number" or key == "lines" then gather(set, item) end
      end
    elseif type(value) == "string" then
      for word in value:gmatch "[^%s,;|=]+" do
        if not set[word] then
          set[word] = true
          set[#set + 1] = word:gsub("[%^%$%(%)%%%.%[%]%*%+%-%?{}\\/]", "\\%0")
        end
      end
    end
  end
  for _, name in ipairs(require "newsextract.packs") do
    local concern = concerns[name:match "%.(.*)"]
    for _, words in pairs(require("newsextract.packs." .. name).words or {}) do
      gather(sets["all words"], words)
      if concern then
        sets[concern] = sets[concern] or {}
        gather(sets[concern], words)
      end
    end
  end
  local paths = {}
  for _, name in ipairs(order) do
    paths[#paths + 1] = ("%s/bench/%s"):format(build, name)
    shell.write(paths[#paths], table.concat(sets[name], "\n") .. "\n")
  end
  paths[#paths + 1] = build .. "/bench/reference pass"
  shell.write(paths[#paths], [[(\d{4}年)?\d{1,2}月(\d{1,2}[日号])?
\d{4}年
\d{4}-\d{2}-\d{2}
(今|去|明|前)年
(上|下|本|这)个?(月|周)
昨天
今天
明天
近日
日前
]])
  for i, path in ipairs(paths) do paths[i] = ("'%s'"):format(path) end
  return table.concat(paths, " ")
end

-- A script of some 60 lines that does with lrexlib what one would do without this module.
local function of_lrexlib()
  local found, out = pcall(run, ("LUA_PATH='./?.lua;;' %s bench/lrexlib.lua %s"):format(arg[-1] or "lua", corpus))
  return found and tonumber(out:match "lrexlib\t(%S+)")
end

-- ---- All --------------------------------------------------------------------------------------------------------

local lines = {}

local function line(text)
  print(text)
  lines[#lines + 1] = text
end

-- What the project wants to reach, in words.
local GOALS = {
  ["C: dates only"] = "120 MB/s, 0.45 of the reference pass",
  ["C: whole"] = "30 MB/s, then 0.25 and 0.40 of the reference pass",
  ["Lua: events only, read"] = "0.7 of C: whole",
  ["Lua: all fields read"] = "10 MB/s, 0.25 of C: whole",
}

local function row(name, speed, reference, rest)
  line(("| %s | %.1f | %.2f | %s | %s |"):format(name, speed, speed / reference, rest or "", GOALS[name] or ""))
end

local function read(out)
  local figures, order = {}, {}
  for name, first, second in out:gmatch("([^\t\n]+)\t([^\t\n]+)\t([^\t\n]+)\n") do
    figures[name] = { tonumber(first), tonumber(second) }
    order[#order + 1] = name
  end
  return figures, order
end

local OTHER = { engine = true, latency = true, memory = true, peak = true, threads = true }

local function main()
  local list, bytes = articles()
  local figures, order = read(run(("%s/bench/bench %s %s"):format(build, corpus, expressions())))
  local reference = figures["reference pass"][1]
  line(("Corpus: %d articles, %.1f MB. %s, one thread, medians of %d."):format(#list, bytes / 1e6,
    rawget(_G, "jit") and jit.version or _VERSION, ROUNDS))
  line("")
  line("| what | MB/s | of the reference pass | allocations an article | goal |")
  line("| --- | --- | --- | --- | --- |")
  for _, name in ipairs(order) do
    local ours = name:find("only") or name:find("whole")
    if not OTHER[name] then
      row((ours and "C: " or "") .. name, figures[name][1], reference, ours and ("%.2f"):format(figures[name][2]))
    end
  end
  if not table.concat(order, "\n"):find "Hyperscan" then line("| Hyperscan: libhyperscan-dev is not installed | | | | |") end
  local by_lrexlib = of_lrexlib()
  if by_lrexlib then row("lrexlib: bench/lrexlib.lua", by_lrexlib, reference)
  else line("| lrexlib: lua-rex-pcre2 is not installed | | | | |") end
  local engine = assert(newsextract.engine())
  local options = { date = "2024-09-29" }
  local events = { date = "2024-09-29", only = { "events" } }
  row("Lua: events only, read", in_lua(list, bytes, function(text)
    local doc = engine:analyze(text, events)
    local n = #doc.events
    doc:close()
    return n
  end), reference)
  row("Lua: all fields read", in_lua(list, bytes, function(text)
    local doc = engine:analyze(text, options)
    local n = visit(doc.events) + visit(doc.entities) + visit(doc.dates) + visit(doc.warnings)
    doc:close()
    return n
  end), reference)
  row("Lua: JSON", in_lua(list, bytes, function(text)
    local doc = engine:analyze(text, options)
    local n = #doc:json()
    doc:close()
    return n
  end), reference)
  row("command: JSON, with start and files", of_command(bytes, ""), reference)
  row("command: JSON, --jobs 2", of_command(bytes, "--jobs 2"), reference)
  line("")
  line(("Engine of the default packs: %.1f ms (goal 20), %.0f KiB."):format(figures.engine[1], figures.engine[2]))
  line(("An article of 4 KB: median %.0f µs (goal 40), 99 %% under %.0f µs (goal 250)."):format(figures.latency[1], figures.latency[2]))
  line(("Memory of an analysis beyond 64 KB: at most %.1f times the article (goal 6)."):format(figures.peak[1]))
  line(("Two threads with one engine: %.2f of the speed of two processes (goal 0.97)."):format(figures.threads[1]))
  line("")
  line("One text made of the corpus, by size:")
  line("")
  line("| size | whole, MB/s | dates only | utf8proc_map | reference pass |")
  line("| --- | --- | --- | --- | --- |")
  for _, kilobytes in ipairs { 1, 4, 64, 1024, 16384 } do
    local made = read(run(("%s/bench/bench made:%d %s"):format(build, kilobytes * 1024, corpus)))
    line(("| %d KB | %.1f | %.1f | %.1f | %.1f |"):format(kilobytes, made.whole[1], made["dates only"][1],
      made.utf8proc_map[1], made["reference pass"][1]))
  end
  if update then
    local page = shell.read("bench/README.md")
    local head, tail = page:match("^(.-<!%-%- table %-%->\n).-(<!%-%- end %-%->.*)$")
    shell.write("bench/README.md", head .. "\n" .. table.concat(lines, "\n") .. "\n\n" .. tail)
  end
end

local ok, message = pcall(main)
if not ok then
  io.stderr:write("bench: ", tostring(message), "\n")
  os.exit(1)
end
