--- `newsextract stats`: how much was read and what was found in it.

local reading = require "newsextract.commands.reading"
local terminal = require "newsextract.terminal"

local stats = { summary = "Count what is found: moves by kind and status, organisations, persons, rules, speed." }

function stats.define(parser)
  reading.options(parser)
  parser:option("--top", "How many of the most frequent are listed."):argname "<n>":default "10"
end

local function counter()
  local counts = {}
  return {
    add = function(key)
      if key then counts[key] = (counts[key] or 0) + 1 end
    end,
    list = function()
      local list = {}
      for key, count in pairs(counts) do list[#list + 1] = { key = key, count = count } end
      table.sort(list, function(a, b)
        if a.count ~= b.count then return a.count > b.count end
        return a.key < b.key
      end)
      return list
    end,
  }
end

function stats.run(options)
  local top = tonumber(options.top)
  if not top or top < 0 then
    io.stderr:write("newsextract: --top: '", options.top, "' is no number\n")
    return 2
  end
  local shown = terminal.is_terminal(1)
  local columns, paint = shown and terminal.columns() or 80, terminal.painter(shown)
  local articles, bytes, moves, with_moves, seconds = 0, 0, 0, 0, 0
  local entities, dates = 0, 0
  local kinds, states, orgs, people, rules, warnings, languages =
    counter(), counter(), counter(), counter(), counter(), counter(), counter()
  local status = reading.each(options, function(doc, spent)
    seconds = seconds + spent
    articles, bytes = articles + 1, bytes + doc.length
    languages.add(doc.language)
    entities, dates = entities + #doc.entities, dates + #doc.dates
    local events = doc.events
    moves, with_moves = moves + #events, with_moves + (#events > 0 and 1 or 0)
    for _, move in ipairs(events) do
      kinds.add(move.type .. ", " .. move.subtype)
      states.add(move.status)
      orgs.add(move.org and (move.org.id or move.org.name))
      people.add(move.person and (move.person.id or move.person.name))
      rules.add(move.rule)
    end
    for _, warning in ipairs(doc.warnings) do warnings.add(warning.code) end
  end)
  local function line(label, value) io.write("  ", terminal.pad(label, 24), value, "\n") end
  io.write(paint("bold", "Read"), "\n")
  line("articles", articles)
  line("bytes", bytes)
  line("analysis", ("%.3f s, %.1f MB/s"):format(seconds, seconds > 0 and bytes / seconds / 1e6 or 0))
  line("articles with a move", with_moves)
  line("moves", moves)
  line("names and amounts", entities)
  line("time expressions", dates)
  local function table_of(title, counts, limit)
    local list = counts.list()
    if #list == 0 then return end
    io.write("\n", paint("bold", title), "\n")
    local widest = list[1].count
    for i = 1, math.min(limit, #list) do
      local name = terminal.cut(terminal.plain(list[i].key), 36)
      local room = math.max(0, math.min(30, columns - 50))
      local bar = ("█"):rep(math.floor(room * list[i].count / widest + 0.5))
      io.write("  ", terminal.pad(name, 38), ("%7d"):format(list[i].count), bar ~= "" and "  " .. paint("cyan", bar) or "", "\n")
    end
    if #list > limit then io.write("  ", paint("dim", ("and %d more"):format(#list - limit)), "\n") end
  end
  table_of("Languages", languages, math.huge)
  table_of("Moves", kinds, math.huge)
  table_of("Status", states, math.huge)
  table_of("Organisations", orgs, top)
  table_of("Persons", people, top)
  table_of("Rules", rules, top)
  table_of("Warnings", warnings, math.huge)
  return status
end

return stats
