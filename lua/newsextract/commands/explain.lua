--- `newsextract explain`: each word that may state a move, the symbols around it, and what became of it; then each move
--- with how its slots were filled.

local reading = require "newsextract.commands.reading"
local symbols = require "newsextract.symbols"
local terminal = require "newsextract.terminal"

local explain = { summary = "Tell why each move was found, and why what looks like one was not." }

function explain.define(parser)
  reading.options(parser)
end

local SLOTS = {
  "person", "group", "role", "org", "time", "dest_org", "origin_org", "successor", "predecessor", "reason", "source",
}

local COLOURS = { move = "green", veto = "yellow", ["slots missing"] = "yellow", ["no frame"] = "red" }

local FAR = 300 -- bytes of a sentence that are looked at on either side

-- The text around a word, as far as the line or the full stop reaches.
local function before(text, first)
  local piece = text:sub(math.max(1, first - FAR), first - 1):gsub("^[\128-\191]+", "")
  return piece:match "[^\n]*$":gsub("^.*。", ""):gsub("^.*[.!?] ", "")
end

local function after(text, last)
  local piece = text:sub(last + 1, last + FAR):match "^[^\n]*"
  local stop = piece:find("。", 1, true)
  if stop then return piece:sub(1, stop + 2) end
  return piece:match "^.-[.!?]%f[ %z]" or piece:gsub("[\194-\244][\128-\191]*$", "")
end

-- A line of text with the word in it, cut to the columns around the word.
local function quotation(text, attempt, columns, paint)
  local left, right = terminal.plain((before(text, attempt.first))), terminal.plain((after(text, attempt.last)))
  local word = terminal.plain(attempt.text)
  local room = math.max(20, columns - 4 - terminal.width(word))
  local left_width = terminal.width(left)
  if left_width > room / 2 then
    local wanted = math.floor(math.max(room / 2, room - terminal.width(right)))
    local kept, width = {}, 0
    for character in left:gmatch "[^\128-\191][\128-\191]*" do kept[#kept + 1] = character end
    local from = #kept + 1
    while from > 1 and width + terminal.width(kept[from - 1]) < wanted do
      from = from - 1
      width = width + terminal.width(kept[from])
    end
    if from > 1 then left = "…" .. table.concat(kept, "", from) end
  end
  right = terminal.cut(right, math.max(1, room - terminal.width(left)))
  return "    " .. left .. paint("bold", word) .. right
end

local function legend(used)
  local letters = {}
  for letter in pairs(used) do
    if symbols[letter] then letters[#letters + 1] = letter end
  end
  table.sort(letters)
  local parts = {}
  for i, letter in ipairs(letters) do parts[i] = letter .. " " .. symbols[letter] end
  return parts
end

-- Parts with gaps between, folded at `columns`.
local function folded(parts, columns)
  local lines, line = {}, " "
  for _, part in ipairs(parts) do
    if #line > 1 and terminal.width(line) + 2 + terminal.width(part) > columns then
      lines[#lines + 1] = line
      line = " "
    end
    line = line .. " " .. (#line > 1 and " " or "") .. part
  end
  if #line > 1 then lines[#lines + 1] = line end
  return table.concat(lines, "\n")
end

function explain.run(options)
  local shown = terminal.is_terminal(1)
  local columns, paint = shown and terminal.columns() or 100, terminal.painter(shown)
  local used = {}
  local function show(doc)
    io.write(paint("bold", terminal.plain(doc.title or doc.doc or "")), "\n")
    local text = doc.text
    for _, attempt in ipairs(doc.attempts) do
      for letter in attempt.line:gmatch "." do used[letter] = true end
      io.write("\n", quotation(text, attempt, columns, paint), "\n")
      io.write("    ", terminal.plain(attempt.line), "\n    ", paint(COLOURS[attempt.outcome], attempt.outcome),
        attempt.rule and ": " .. attempt.rule or "", "\n")
    end
    if #doc.attempts == 0 then io.write("\n  no word that states a move\n") end
    for _, move in ipairs(doc.events) do
      io.write("\n  ", paint("bold", ("%s, %s, %s"):format(move.type, move.subtype, move.status)),
        ("  %.2f  %s\n"):format(move.score, move.rule))
      for _, name in ipairs(SLOTS) do
        local slot = move[name]
        if slot then
          local value = terminal.plain(slot.name or slot.text)
          if slot.value then value = ("%s (%s)"):format(slot.value, terminal.plain(slot.text)) end
          io.write("    ", terminal.pad(name, 12), terminal.pad(terminal.cut(value, 40), 40), "  ", slot.how or "", "\n")
        end
      end
    end
    io.write "\n"
  end
  local status = reading.each(options, show, { explain = true })
  local parts = legend(used)
  if #parts > 0 then io.write(paint("dim", "Letters:"), "\n", folded(parts, columns), "\n") end
  return status
end

return explain
