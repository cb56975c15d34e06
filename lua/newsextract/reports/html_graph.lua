--- Who replaced whom, as a drawing: persons in boxes, an arrow from each to the one who took over.

local terminal = require "newsextract.terminal"

local graph = {}

local BOX_WIDTH, BOX_HEIGHT, GAP, ROW = 196, 34, 184, 62 -- pixels
local CENTRE, HALF = 98, 17 -- of a box
local COLUMNS = 26 -- of a text in a box or above an arrow
local MOST = 200   -- arrows in one drawing

local function name_of(slot) return slot and (slot.name or slot.text) end

--- The arrows of a document: { from, to, role, org, move }, each once.
---@param doc newsextract.document|table
---@return table[]
function graph.arrows(doc)
  local arrows, seen = {}, {}
  local function add(from, to, move, index)
    local role = name_of(move.role)
    local key = table.concat({ from, to, role or "" }, "\0")
    if from == to or seen[key] or #arrows >= MOST then return end
    seen[key] = true
    arrows[#arrows + 1] = { from = from, to = to, role = role, org = name_of(move.org), move = index }
  end
  for index, move in ipairs(doc.events) do
    local person = name_of(move.person)
    if person and move.successor then add(person, name_of(move.successor), move, index) end
    if person and move.predecessor then add(name_of(move.predecessor), person, move, index) end
  end
  return arrows
end

-- Columns and rows of the persons: who was replaced stands left of who came.
local function places_of(arrows)
  local order, followers, has_former = {}, {}, {}
  local function know(name)
    if followers[name] then return end
    followers[name] = {}
    order[#order + 1] = name
  end
  for _, arrow in ipairs(arrows) do
    know(arrow.from)
    know(arrow.to)
    table.insert(followers[arrow.from], arrow.to)
    has_former[arrow.to] = true
  end
  local places, rows = {}, 0
  local function place(name)
    -- A chain is followed on its row; what branches off begins a row of its own.
    local waiting = { { name, 0 } }
    while #waiting > 0 do
      local at = table.remove(waiting)
      local current, column = at[1], at[2]
      if not places[current] then rows = rows + 1 end
      while current and not places[current] do
        places[current] = { column = column, row = rows }
        local following
        for _, follower in ipairs(followers[current]) do
          if not places[follower] then
            if following then waiting[#waiting + 1] = { follower, column + 1 } else following = follower end
          end
        end
        current, column = following, column + 1
      end
    end
  end
  for _, name in ipairs(order) do
    if not has_former[name] then place(name) end
  end
  for _, name in ipairs(order) do
    if not places[name] then place(name) end
  end
  return order, places, rows
end

--- The drawing, or "" where nobody replaces anybody. `number` tells it from other drawings of the page; `escape` makes
--- text safe.
---@param doc newsextract.document|table
---@param number integer
---@param escape fun(text: string): string
---@return string
function graph.svg(doc, number, escape)
  local arrows = graph.arrows(doc)
  if #arrows == 0 then return "" end
  local order, places, rows = places_of(arrows)
  local width, out = 0, {}
  local function x_of(place) return 2 + place.column * (BOX_WIDTH + GAP) end
  local function y_of(place) return 22 + (place.row - 1) * ROW end
  for _, arrow in ipairs(arrows) do
    local from, to = places[arrow.from], places[arrow.to]
    local x1, y1 = x_of(from) + BOX_WIDTH, y_of(from) + HALF
    local x2, y2 = x_of(to) - 7, y_of(to) + HALF
    local bend, middle = math.max(40, math.floor((x2 - x1) / 2)), math.floor((x1 + x2) / 2)
    out[#out + 1] = ('<path d="M%d %dC%d %d %d %d %d %d" marker-end="url(#arrow-%d)"/>'):format(x1, y1, x1 + bend, y1,
      x2 - bend, y2, x2, y2, number)
    local post = arrow.role or arrow.org or ""
    if arrow.role and arrow.org then post = arrow.role .. ", " .. arrow.org end
    -- Near its head each arrow has a row of its own.
    out[#out + 1] = ('<a href="#a%d-m%d"><text class="post" x="%d" y="%d" text-anchor="middle">%s<title>%s → %s%s</title></text></a>')
      :format(number, arrow.move, middle, y2 - (y1 == y2 and 7 or 12), escape(terminal.cut(post, COLUMNS)),
        escape(arrow.from), escape(arrow.to), post ~= "" and ": " .. escape(post) or "")
  end
  for _, name in ipairs(order) do
    local x, y = x_of(places[name]), y_of(places[name])
    width = math.max(width, x + BOX_WIDTH + 2)
    out[#out + 1] = ('<rect x="%d" y="%d" width="%d" height="%d" rx="%d"/>'
      .. '<text x="%d" y="%d" text-anchor="middle">%s<title>%s</title></text>'):format(x, y, BOX_WIDTH, BOX_HEIGHT, HALF,
        x + CENTRE, y + HALF + 5, escape(terminal.cut(name, COLUMNS)), escape(name))
  end
  return ('<div class="graph" tabindex="0" role="region" aria-label="Who replaced whom">'
    .. '<svg width="%d" height="%d" role="group" aria-label="Who replaced whom">'
    .. '<defs><marker id="arrow-%d" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    .. '<path d="M0 0L8 4L0 8Z"/></marker></defs>%s</svg></div>'):format(width, rows * ROW + 10, number, table.concat(out))
end

return graph
