--- Articles with names, posts, times and moves marked, as one page that needs nothing else: no network, no framework.
--- What an article holds is text on it, never markup; the page's policy lets nothing run but the page's own script.

local days = require "newsextract.days"
local graph = require "newsextract.reports.html_graph"
local script = require "newsextract.reports.html_script"
local style = require "newsextract.reports.html_style"
local unicode = require "newsextract.unicode"

local report = {}

local ESCAPES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

local function escape(text)
  return (unicode.harmless(unicode.valid(tostring(text))):gsub("[&<>\"']", ESCAPES))
end

--- Text for a page: well-formed, harmless, and nothing in it is markup.
---@param text any
---@return string
function report.escape(text)
  return escape(text)
end

local function name_of(slot) return slot and (slot.name or slot.text) end

local function who_of(move)
  return name_of(move.person) or name_of(move.group) or "?"
end

local VERBS = {
  departure = {
    resign = "resigns", dismissed = "is dismissed", retire = "retires", step_down = "steps down",
    leave = "goes on leave", unspecified = "leaves",
  },
  appointment = {
    join = "joins", promote = "is promoted", appoint = "is appointed", ["return"] = "returns", interim = "stands in",
  },
}

local function verb_of(move)
  return (VERBS[move.type] or {})[move.subtype] or (move.type == "departure" and "leaves" or "takes up")
end

-- ---- The text -------------------------------------------------------------------------------------------------------

local SHOWN = { person = true, organization = true, role = true }

-- Takes from `spans`, in order of weight, what does not overlap; in order of first byte. Each span is compared with those
-- kept around it only.
local function apart(spans)
  table.sort(spans, function(a, b)
    if a.weight ~= b.weight then return a.weight > b.weight end
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    return a.order < b.order
  end)
  local kept = {}
  local function place(first) -- how many kept spans begin before `first`
    local low, high = 0, #kept
    while low < high do
      local middle = math.floor((low + high + 1) / 2)
      if kept[middle].first < first then low = middle else high = middle - 1 end
    end
    return low
  end
  -- Runs of one weight come in order, so that they are merged in one go.
  local at = 1
  while at <= #spans do
    local weight, fresh, last = spans[at].weight, {}, 0
    while at <= #spans and spans[at].weight == weight do
      local span = spans[at]
      local before = place(span.first)
      local free = span.last >= span.first and span.first > last
        and (before == 0 or kept[before].last < span.first)
        and (before == #kept or kept[before + 1].first > span.last)
      if free then
        fresh[#fresh + 1] = span
        last = span.last
      end
      at = at + 1
    end
    local merged, i, j = {}, 1, 1
    while i <= #kept or j <= #fresh do
      if j > #fresh or (i <= #kept and kept[i].first < fresh[j].first) then
        merged[#merged + 1], i = kept[i], i + 1
      else
        merged[#merged + 1], j = fresh[j], j + 1
      end
    end
    kept = merged
  end
  return kept
end

local function marks_of(doc, number)
  local marks = {}
  local function add(mark)
    mark.order = #marks
    marks[#marks + 1] = mark
  end
  for index, move in ipairs(doc.events) do
    local trigger = move.trigger
    if trigger then
      add {
        first = trigger.first, last = trigger.last, weight = 2,
        open = ('<a class="trigger %s" id="a%d-t%d" href="#a%d-m%d" title="%s">'):format(
          move.type == "departure" and "departure" or "appointment", number, index, number, index,
          escape(who_of(move) .. " " .. verb_of(move))),
        again = ('<a class="trigger" href="#a%d-m%d">'):format(number, index), close = "</a>",
      }
    end
  end
  for _, entity in ipairs(doc.entities or {}) do
    if SHOWN[entity.type] then
      local title = (entity.type == "organization" and "organisation" or entity.type == "role" and "post" or entity.type)
        .. ": " .. (entity.id or entity.name or entity.text)
      local open = ('<mark class="%s" title="%s">'):format(entity.type, escape(title))
      add { first = entity.first, last = entity.last, weight = 1, open = open, again = open, close = "</mark>" }
    end
  end
  for _, date in ipairs(doc.dates or {}) do
    local open = ('<mark class="date" title="%s">'):format(escape((date.type or "date") .. ": " .. (date.value or date.text)))
    add { first = date.first, last = date.last, weight = 1, open = open, again = open, close = "</mark>" }
  end
  return apart(marks)
end

-- The sentences that state moves; each learns its id, and each move the ids of its sentences.
local function sentences_of(doc, number)
  local spans = {}
  for index, move in ipairs(doc.events) do
    for _, sentence in ipairs(move.evidence or {}) do
      spans[#spans + 1] = { first = sentence.first, last = sentence.last, weight = 1, order = #spans, move = index }
    end
  end
  local kept, of_move = apart(spans), {}
  for i, sentence in ipairs(kept) do
    local id = ("a%d-s%d"):format(number, i)
    sentence.open = ('<span class="sentence" id="%s">'):format(id)
    sentence.again, sentence.close = '<span class="sentence">', "</span>"
    sentence.id = id
  end
  -- The sentence that holds a place: the last one that begins at or before it.
  local function id_at(first)
    local low, high = 0, #kept
    while low < high do
      local middle = math.floor((low + high + 1) / 2)
      if kept[middle].first <= first then low = middle else high = middle - 1 end
    end
    return kept[low] and kept[low].last >= first and kept[low].id or nil
  end
  for index, move in ipairs(doc.events) do
    of_move[index] = {}
    for i, sentence in ipairs(move.evidence or {}) do of_move[index][i] = id_at(sentence.first) or false end
  end
  return kept, of_move
end

-- Front matter, headings and quotations, line by line; nothing for the other lines.
local function lines_of(text)
  local spans, at = {}, 1
  local matter = text:match "^%-%-%-[ \t]*\r?\n"
  if matter then
    local _, last = text:find("\n%-%-%-[ \t]*\r?\n", #matter)
    if last and last < 65536 then
      spans[1] = { first = 1, last = last, class = "matter" }
      at = last + 1
    end
  end
  while at <= #text do
    local last = text:find("\n", at, true) or #text
    local class
    if text:find("^#+[ \t]", at) then class = "heading" elseif text:find("^>", at) then class = "quoted" end
    if class then spans[#spans + 1] = { first = at, last = last, class = class } end
    at = last + 1
  end
  for _, span in ipairs(spans) do
    span.open = ('<span class="%s">'):format(span.class)
    span.again, span.close = span.open, "</span>"
  end
  return spans
end

local GAP = 60000  -- bytes without a mark of which only the ends are shown
local SHOWN_END = 2000
local LONGEST_QUOTE = 1500
local MOST_QUOTES = 20

-- Moves `at` back to the beginning of a character.
local function character_start(text, at)
  while at > 1 and text:byte(at) and text:byte(at) >= 128 and text:byte(at) < 192 do at = at - 1 end
  return at
end

local function plain_text(text, first, last)
  if last - first < GAP then return escape(text:sub(first, last)) end
  local cut, resume = character_start(text, first + SHOWN_END), character_start(text, last - SHOWN_END)
  return escape(text:sub(first, cut - 1)) .. ('\n<span class="gap">%d bytes without a mark</span>\n'):format(resume - cut)
    .. escape(text:sub(resume, last))
end

-- The text with three layers of spans over it, outermost first. A span that crosses the border of an outer one is closed
-- there and opened again.
local function layered(text, layers)
  local cuts, set = {}, {}
  local function cut(at)
    if not set[at] then
      set[at] = true
      cuts[#cuts + 1] = at
    end
  end
  for _, layer in ipairs(layers) do
    for _, span in ipairs(layer) do
      cut(span.first)
      cut(span.last + 1)
    end
  end
  cut(1)
  cut(#text + 1)
  table.sort(cuts)
  local out, open, next_of, opened = {}, {}, {}, {}
  for level = 1, #layers do next_of[level] = 1 end
  for i = 1, #cuts do
    local at = cuts[i]
    local now, changed = {}, nil
    for level, layer in ipairs(layers) do
      while layer[next_of[level]] and layer[next_of[level]].last < at do next_of[level] = next_of[level] + 1 end
      local span = layer[next_of[level]]
      now[level] = span and span.first <= at and span or nil
      if now[level] ~= open[level] and not changed then changed = level end
    end
    if changed then
      for level = #layers, changed, -1 do
        if open[level] then out[#out + 1] = open[level].close end
      end
      for level = changed, #layers do
        local span = now[level]
        open[level] = span
        if span then
          out[#out + 1] = opened[span] and span.again or span.open
          opened[span] = true
        end
      end
    end
    if cuts[i + 1] then out[#out + 1] = plain_text(text, at, cuts[i + 1] - 1) end
  end
  return table.concat(out)
end

-- ---- The cards ------------------------------------------------------------------------------------------------------

local SLOTS = {
  { "role", "post" }, { "org", "organisation" }, { "dest_org", "goes to" }, { "origin_org", "comes from" },
  { "successor", "followed by" }, { "predecessor", "follows" }, { "reason", "reason" }, { "source", "said by" },
}

local function row(label, value)
  return ("<dt>%s</dt><dd>%s</dd>"):format(label, value)
end

-- Why each slot was filled: only where the analysis was asked to explain.
local function explanation(move)
  if not move.line then return "" end
  local list = { row("rule", "<code>" .. escape(move.rule or "") .. "</code>") }
  list[#list + 1] = row("symbols", "<code>" .. escape(move.line) .. "</code>")
  for _, slots in ipairs { { { "person", "who" }, { "group", "who" }, { "time", "when" } }, SLOTS } do
    for _, slot in ipairs(slots) do
      local filled = move[slot[1]]
      if filled and filled.how then
        list[#list + 1] = row(slot[2], ("“%s”, %s"):format(escape(filled.text), escape(filled.how)))
      end
    end
  end
  return "<details><summary>Why</summary><dl>" .. table.concat(list) .. "</dl></details>"
end

local function attributes(doc, move)
  local first, last = days.of_move(move, doc.date)
  local out = {}
  for _, pair in ipairs {
    { "type", move.type }, { "status", move.status }, { "verb", verb_of(move) }, { "who", who_of(move) },
    { "role", name_of(move.role) }, { "org", move.org and (move.org.id or name_of(move.org)) }, { "day", first },
    { "last", last }, { "from", name_of(move.predecessor) }, { "to", name_of(move.successor) },
  } do
    if pair[2] then out[#out + 1] = (' data-%s="%s"'):format(pair[1], escape(pair[2])) end
  end
  return table.concat(out)
end

local STATUS = {
  confirmed = "confirmed", planned = "planned", rumoured = "rumoured", denied = "denied", historical = "historical",
}

local function card(doc, move, number, index, sentences)
  local list = {}
  for _, slot in ipairs(SLOTS) do
    local filled = move[slot[1]]
    if filled then
      local value = escape(name_of(filled))
      if filled.id and filled.id ~= name_of(filled) then value = value .. " (" .. escape(filled.id) .. ")" end
      list[#list + 1] = row(slot[2], value)
    end
  end
  if move.time then
    local value = move.time.value
    list[#list + 1] = row("when", value and value ~= move.time.text
      and ("%s (%s)"):format(escape(value), escape(move.time.text)) or escape(move.time.text or value))
  end
  if move.person and move.person.mentions and #move.person.mentions > 1 then
    list[#list + 1] = row("also", escape(table.concat(move.person.mentions, ", ")))
  end
  list[#list + 1] = row("score", ("%.2f"):format(move.score or 0))
  local evidence, ids = {}, {}
  for i, sentence in ipairs(move.evidence or {}) do
    if i > MOST_QUOTES then
      evidence[i] = ("<p>and %d more</p>"):format(#move.evidence - MOST_QUOTES)
      break
    end
    local id, quoted = sentences[i] or ("a%d-t%d"):format(number, index), sentence.text
    if sentences[i] then ids[#ids + 1] = sentences[i] end
    if #quoted > LONGEST_QUOTE then quoted = quoted:sub(1, character_start(quoted, LONGEST_QUOTE) - 1) .. "…" end
    evidence[i] = ('<blockquote><a href="#%s">%s</a></blockquote>'):format(id, escape(quoted))
  end
  local leaves = move.type == "departure"
  return ('<div class="card%s" id="a%d-m%d" data-sentences="%s"%s role="group" aria-labelledby="a%d-h%d">'
    .. '<h4 id="a%d-h%d"><bdi>%s</bdi> <span class="verb %s">%s</span></h4>'
    .. '<span class="status %s">%s</span><dl>%s</dl>%s%s</div>\n'):format(leaves and " leaves" or "", number, index,
    table.concat(ids, " "), attributes(doc, move), number, index, number, index, escape(who_of(move)),
    leaves and "departure" or "appointment", escape(verb_of(move)), STATUS[move.status] or "",
    escape(move.status or "?"), table.concat(list), table.concat(evidence), explanation(move))
end

local function timeline(doc, number)
  local dated = {}
  for index, move in ipairs(doc.events) do
    local first = days.range(move.time and move.time.value)
    if first then dated[#dated + 1] = { first = first, index = index, move = move } end
  end
  if #dated == 0 then return "" end
  table.sort(dated, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.index < b.index
  end)
  for i, item in ipairs(dated) do
    local move = item.move
    local place = name_of(move.role) or name_of(move.org)
    dated[i] = ('<li%s><time>%s</time><a href="#a%d-m%d"><bdi>%s</bdi> %s%s</a></li>'):format(
      move.type == "departure" and ' class="leaves"' or "", escape(move.time.value), number, item.index,
      escape(who_of(move)), escape(verb_of(move)), place and ", <bdi>" .. escape(place) .. "</bdi>" or "")
  end
  return '<section><h3>Timeline</h3><ol class="timeline">' .. table.concat(dated) .. "</ol></section>\n"
end

local function warnings(doc)
  local items = {}
  for i, warning in ipairs(doc.warnings or {}) do
    items[i] = "<li>" .. escape(warning.message or warning.code) .. "</li>"
  end
  return #items > 0 and '<h3>Warnings</h3><ul class="warnings">' .. table.concat(items) .. "</ul>\n" or ""
end

-- ---- The page -------------------------------------------------------------------------------------------------------

local function choice(class, label, mark)
  return ('<label><input type="checkbox" value="%s" checked hidden>%s</label>'):format(class,
    mark or ('<mark class="%s">%s</mark>'):format(class, label))
end

--- The page as far as the first article. `options`: title; back, where a link leads back to.
---@param options? { title?: string, back?: string }
---@return string
function report.head(options)
  local title = escape(options and options.title or "Moves")
  local policy = ("default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
    .. "require-trusted-types-for 'script'"):format(style.sha256, script.sha256)
  return ('<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
    .. '<meta http-equiv="Content-Security-Policy" content="%s">\n<title>%s</title>\n'
    .. '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">\n'
    .. "<style>%s</style></head><body>\n"):format(policy, title, style.text)
    .. '<a class="skip" href="#main">To the text</a>\n'
    .. '<header class="top"><h1>' .. title .. "</h1>"
    .. (options and options.back and '<a href="' .. escape(options.back) .. '">Another article</a>' or "") .. '<fieldset class="legend" id="legend"><legend>Marked</legend>'
    .. choice("person", "person") .. choice("organization", "organisation") .. choice("role", "post")
    .. choice("date", "time")
    .. choice("trigger", "", '<span class="trigger departure">leaves</span> <span class="trigger appointment">comes</span>')
    .. '</fieldset></header>\n<main id="main">\n'
end

--- One article. `options`: `number`, which tells it from the other articles of the page.
---@param doc newsextract.document|table
---@param options? { number?: integer }
---@return string
function report.article(doc, options)
  local number = options and options.number or 1
  local sentences, of_move = sentences_of(doc, number)
  local text = doc.text or ""
  local cards = {}
  for index, move in ipairs(doc.events) do cards[index] = card(doc, move, number, index, of_move[index]) end
  if #cards == 0 then cards[1] = "<p>No move.</p>\n" end
  local name, drawing = doc.doc or ("Article " .. number), graph.svg(doc, number, escape)
  if drawing ~= "" then drawing = "<section><h3>Who replaced whom</h3>" .. drawing .. "</section>\n" end
  local place = doc.title and doc.doc and escape(doc.doc) or nil
  if doc.date then place = escape(doc.date) .. (place and " · " .. place or "") end
  local language = doc.language == "zh" and "zh" or "en"
  local title = escape(doc.title or name)
  local head = ('<article id="a%d" data-title="%s" aria-labelledby="a%d-title"><header>'
    .. '<h2 id="a%d-title" lang="%s"><bdi>%s</bdi></h2>%s</header>\n'):format(number, title, number, number, language, title,
    place and '<p class="place">' .. place .. "</p>" or "")
  local body = ('<div class="columns"><div class="text" lang="%s">%s</div>\n'):format(language,
    layered(text, { lines_of(text), sentences, marks_of(doc, number) }))
  local side = ('<aside aria-label="Moves in this article"><h3>%s</h3>\n<div lang="%s">%s</div>%s</aside></div>\n'):format(
    #doc.events == 1 and "1 move" or #doc.events .. " moves", language, table.concat(cards), warnings(doc))
  return head .. body .. side .. '<div class="after">' .. timeline(doc, number) .. drawing .. "</div></article>\n"
end

--- The end of the page.
---@return string
function report.foot()
  return "</main>\n<script>" .. script.text .. "</script></body></html>\n"
end

return report
