--- Moves as a table for a person to read, one block an article.

local terminal = require "newsextract.terminal"

local report = {}

local VERBS = {
  departure = {
    resign = "resigns", dismissed = "is dismissed", retire = "retires", step_down = "steps down",
    leave = "goes on leave", unspecified = "leaves",
  },
  appointment = {
    join = "joins", promote = "is promoted", appoint = "is appointed", ["return"] = "returns", interim = "stands in",
  },
}

local GAP = "  "
local LEAST = 10 -- what every column keeps, where it has as much

local function name_of(slot)
  return slot and terminal.plain(slot.name or slot.text or "") or ""
end

-- What a move has beyond the columns.
local function rest_of(move)
  local parts = {}
  for _, slot in ipairs {
    { "dest_org", "to " }, { "origin_org", "from " }, { "successor", "followed by " }, { "predecessor", "follows " },
  } do
    local name = name_of(move[slot[1]])
    if name ~= "" then parts[#parts + 1] = slot[2] .. name end
  end
  return table.concat(parts, ", ")
end

local function moves_of(doc)
  local rows = {}
  for _, move in ipairs(doc.events) do
    local leaves = move.type == "departure"
    local verb = (VERBS[move.type] or {})[move.subtype] or (leaves and "leaves" or "takes up")
    rows[#rows + 1] = {
      colour = leaves and "red" or "green",
      move.person and name_of(move.person) or name_of(move.group),
      (leaves and "- " or "+ ") .. verb,
      name_of(move.role),
      name_of(move.org),
      move.time and terminal.plain(move.time.value or move.time.text or "") or "",
      move.status or "",
      rest_of(move),
    }
  end
  return { "who", "move", "post", "organisation", "when", "status", "and" }, rows
end

local function entities_of(doc)
  local rows, at = {}, {}
  for _, mention in ipairs(doc.entities) do
    local name = terminal.plain(mention.name or mention.text)
    local key = mention.type .. "\0" .. name
    if at[key] then
      at[key].count = at[key].count + 1
      at[key][3] = tostring(at[key].count)
    else
      at[key] = { count = 1, mention.type, name, "1", mention.id and terminal.plain(mention.id) or "" }
      rows[#rows + 1] = at[key]
    end
  end
  return { "type", "name", "mentions", "known as" }, rows
end

local function dates_of(doc)
  local rows = {}
  for _, date in ipairs(doc.dates) do
    rows[#rows + 1] = {
      terminal.plain(date.text), date.type, date.value or "", date.first_day or "", date.last_day or "", date.mod or "",
    }
  end
  return { "time", "type", "value", "first day", "last day", "" }, rows
end

-- Takes columns from the widest until all fit; nil where they cannot.
local function shrink(widths, columns)
  local total = 2
  for _, width in ipairs(widths) do total = total + (width > 0 and width + #GAP or 0) end
  while total > columns do
    local widest = 1
    for i, width in ipairs(widths) do
      if width > widths[widest] then widest = i end
    end
    if widths[widest] <= LEAST then return nil end
    widths[widest] = widths[widest] - 1
    total = total - 1
  end
  return widths
end

local function stacked(head, rows, out)
  for _, row in ipairs(rows) do
    for i, cell in ipairs(row) do
      if cell ~= "" then out[#out + 1] = (i == 1 and "  " or "    ") .. (i == 1 and "" or head[i] .. " ") .. cell end
    end
  end
end

local function widths_of(head, rows, last)
  local widths = {}
  for i = 1, last do
    local widest = 0
    for _, row in ipairs(rows) do widest = math.max(widest, terminal.width(row[i])) end
    widths[i] = widest == 0 and 0 or math.max(widest, #head[i])
  end
  return widths
end

-- Columns where they fit; else the last of them on a line below; else one cell a line.
local function lay(head, rows, options, out)
  local last = #head
  local widths = widths_of(head, rows, last)
  if options.columns and not shrink(widths, options.columns) then
    last = last - 1
    widths = widths_of(head, rows, last)
    if not shrink(widths, options.columns) then return stacked(head, rows, out) end
  end
  local function line(cells, style)
    local parts = {}
    for i = 1, last do
      local cell = cells[i]
      if widths[i] > 0 then
        local text = terminal.pad(terminal.cut(cell, widths[i]), widths[i])
        local colour = style or (i == 2 and cells.colour)
        parts[#parts + 1] = colour and options.paint(colour, text) or text
      end
    end
    local text = "  " .. table.concat(parts, GAP)
    out[#out + 1] = (text:gsub("%s+$", ""))
  end
  line(head, "dim")
  for _, row in ipairs(rows) do
    line(row)
    if last < #head and row[#head] ~= "" then out[#out + 1] = "    " .. terminal.cut(row[#head], options.columns - 4) end
  end
end

--- The block of one article. `options`: columns (nil for no limit), paint, only (a set of lists, or nil), explain.
function report.article(doc, options)
  local name = terminal.plain(doc.doc or "")
  local title = terminal.plain(doc.title or "")
  local heading = title ~= "" and title or name
  local place = {}
  if doc.date then place[#place + 1] = doc.date end
  if title ~= "" and name ~= "" then place[#place + 1] = name end
  local out = {}
  out[1] = options.paint("bold", options.columns and terminal.cut(heading, options.columns) or heading)
  if #place > 0 then out[2] = options.paint("dim", table.concat(place, "  ")) end
  local only = options.only
  if not only or only.events then
    local head, rows = moves_of(doc)
    if #rows > 0 then lay(head, rows, options, out) else out[#out + 1] = "  no move" end
    if options.explain then
      for _, move in ipairs(doc.events) do
        out[#out + 1] = "  " .. terminal.plain((move.rule or "") .. "  " .. (move.line or ""))
      end
    end
  end
  if only and only.entities then
    local head, rows = entities_of(doc)
    if #rows > 0 then lay(head, rows, options, out) else out[#out + 1] = "  no entity" end
  end
  if only and only.dates then
    local head, rows = dates_of(doc)
    if #rows > 0 then lay(head, rows, options, out) else out[#out + 1] = "  no time expression" end
  end
  return table.concat(out, "\n") .. "\n\n"
end

return report
