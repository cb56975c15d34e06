--- Articles with their names, dates and moves marked, as one page that needs nothing else: no script, no network.

local newsextract = require "newsextract"

local report = {}

local STYLE = [[
:root { color-scheme: light dark; --text: #1c1c1c; --page: #fff; --faint: #5c5c5c; --line: #c8c8c8;
  --person: #0b5394; --organization: #7a3e00; --role: #38611f; --date: #6a1b7a; --trigger: #a80000; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --page: #17181a; --faint: #a9a9a9; --line: #4a4a4a;
  --person: #8ec5ff; --organization: #ffb877; --role: #a9d98a; --date: #dfa6ee; --trigger: #ff9d9d; } }
body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } .place { color: var(--faint); margin: 0 0 1rem; }
article { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: 0 2rem; margin-bottom: 4rem; }
header { grid-column: 1 / -1; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
@media (max-width: 50rem) { article { display: block; } }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; }
.person { color: var(--person); border-bottom: 2px solid; }
.organization { color: var(--organization); border-bottom: 2px dashed; }
.role { color: var(--role); border-bottom: 2px dotted; }
.date { color: var(--date); border-bottom: 4px double; }
.trigger { color: var(--trigger); border: 1px solid; border-radius: 3px; padding: 0 .15em; text-decoration: none; }
.trigger:target, .move:target { outline: 3px solid var(--trigger); }
.legend { font-size: .9rem; } .legend mark { margin-right: 1em; }
.move { border: 1px solid var(--line); border-left-width: 6px; padding: .5rem .8rem; margin: 0 0 .8rem; }
.departure { border-left-style: double; } .move h2 { font-size: 1rem; margin: 0; }
.move dl { display: grid; grid-template-columns: auto 1fr; gap: 0 .8rem; margin: .3rem 0; }
.move dt { color: var(--faint); } .move dd { margin: 0; } .move blockquote { margin: .4rem 0 0; font-size: .95rem; }
.timeline { padding-left: 1.2rem; } .timeline time { font-variant-numeric: tabular-nums; }
a { color: inherit; }
]]

local ESCAPES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

-- Text for a page: valid UTF-8, without controls and marks of direction, and nothing in it is markup.
local function escape(text)
  text = newsextract.normalize(text):gsub("[%z\1-\8\11-\31\127]", "")
  text = text:gsub("\226\128[\142\143\170-\174]", ""):gsub("\226\129[\166-\169]", "")
  return (text:gsub("[&<>\"']", ESCAPES))
end

local function name_of(slot) return slot.name or slot.text end

local SHOWN = { person = true, organization = true, role = true }

-- The spans to mark in order, none inside another; the words that state moves go before names and dates.
local function marks_of(doc, number)
  local marks = {}
  for index, move in ipairs(doc.events) do
    marks[#marks + 1] = {
      first = move.trigger.first, last = move.trigger.last, weight = 2, class = "trigger",
      id = ("t%d-%d"):format(number, index), href = ("#m%d-%d"):format(number, index), title = move.rule,
    }
  end
  for _, entity in ipairs(doc.entities) do
    if SHOWN[entity.type] then
      marks[#marks + 1] = {
        first = entity.first, last = entity.last, weight = 1, class = entity.type,
        title = entity.type .. ": " .. (entity.id or entity.name),
      }
    end
  end
  for _, date in ipairs(doc.dates) do
    marks[#marks + 1] = {
      first = date.first, last = date.last, weight = 1, class = "date", title = date.value or date.type,
    }
  end
  table.sort(marks, function(a, b)
    if a.weight ~= b.weight then return a.weight > b.weight end
    if a.first ~= b.first then return a.first < b.first end
    return a.last > b.last
  end)
  local kept, taken = {}, {}
  for _, mark in ipairs(marks) do
    local free = mark.last >= mark.first
    for at = mark.first, mark.last do free = free and not taken[at] end
    if free then
      for at = mark.first, mark.last do taken[at] = true end
      kept[#kept + 1] = mark
    end
  end
  table.sort(kept, function(a, b) return a.first < b.first end)
  return kept
end

local function marked_text(doc, number)
  local text, out, at = doc.text, {}, 1
  for _, mark in ipairs(marks_of(doc, number)) do
    out[#out + 1] = escape(text:sub(at, mark.first - 1))
    local inner = escape(text:sub(mark.first, mark.last))
    if mark.href then
      out[#out + 1] = ('<a class="trigger" id="%s" href="%s" title="%s">%s</a>'):format(mark.id, mark.href,
        escape(mark.title), inner)
    else
      out[#out + 1] = ('<mark class="%s" title="%s">%s</mark>'):format(mark.class, escape(mark.title), inner)
    end
    at = mark.last + 1
  end
  out[#out + 1] = escape(text:sub(at))
  return table.concat(out)
end

local SLOTS = {
  { "role", "post" }, { "org", "organisation" }, { "dest_org", "goes to" }, { "origin_org", "comes from" },
  { "successor", "followed by" }, { "predecessor", "follows" }, { "reason", "reason" }, { "source", "said by" },
}

local function card(move, number, index, explain)
  local rows = {}
  local function row(label, value)
    rows[#rows + 1] = ("<dt>%s</dt><dd>%s</dd>"):format(label, value)
  end
  for _, slot in ipairs(SLOTS) do
    local filled = move[slot[1]]
    if filled then
      row(slot[2], escape(name_of(filled)) .. (explain and filled.how and " (" .. escape(filled.how) .. ")" or ""))
    end
  end
  if move.time then row("when", escape(move.time.value or move.time.text)) end
  row("status", escape(move.status))
  row("score", ("%.2f, %s"):format(move.score, escape(move.rule)))
  if explain and move.line then row("line", "<code>" .. escape(move.line) .. "</code>") end
  local evidence = {}
  for i, sentence in ipairs(move.evidence) do
    evidence[i] = ('<blockquote><a href="#t%d-%d">%s</a></blockquote>'):format(number, index, escape(sentence.text))
  end
  return ('<section class="move %s" id="m%d-%d"><h2>%s: %s, %s</h2><dl>%s</dl>%s</section>\n'):format(
    escape(move.type), number, index, escape(move.person and name_of(move.person) or move.group.text),
    escape(move.type), escape(move.subtype), table.concat(rows), table.concat(evidence))
end

local function timeline(doc, number)
  local dated = {}
  for index, move in ipairs(doc.events) do
    if move.time and move.time.value and move.time.value:find("^%d%d%d%d") then
      dated[#dated + 1] = { value = move.time.value, index = index, move = move }
    end
  end
  if #dated == 0 then return "" end
  table.sort(dated, function(a, b)
    if a.value ~= b.value then return a.value < b.value end
    return a.index < b.index
  end)
  for i, item in ipairs(dated) do
    dated[i] = ('<li><a href="#m%d-%d"><time>%s</time> %s, %s</a></li>'):format(number, item.index, escape(item.value),
      escape(item.move.person and name_of(item.move.person) or item.move.group.text), escape(item.move.type))
  end
  return '<h2>Timeline</h2><ol class="timeline">' .. table.concat(dated) .. "</ol>\n"
end

--- The page as far as the first article.
function report.head()
  return '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Moves</title>\n'
    .. '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    .. [[<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">]]
    .. "\n<style>\n" .. STYLE .. "</style></head><body>\n"
    .. '<p class="legend"><mark class="person">person</mark><mark class="organization">organisation</mark>'
    .. '<mark class="role">post</mark><mark class="date">time</mark><span class="trigger">move</span></p>\n'
end

--- One article. `options`: explain, and `number`, which tells it from the other articles of the page.
function report.article(doc, options)
  local number = options.number or 1
  local cards = {}
  for index, move in ipairs(doc.events) do cards[index] = card(move, number, index, options.explain) end
  if #cards == 0 then cards[1] = "<p>No move.</p>" end
  return ('<article><header><h1>%s</h1><p class="place">%s</p></header>\n<div class="text" lang="%s">%s</div>\n'
    .. "<div>%s%s</div></article>\n"):format(
    escape(doc.title or doc.doc or ""), escape((doc.date and doc.date .. "  " or "") .. (doc.doc or "")),
    doc.language == "zh" and "zh" or "en", marked_text(doc, number), table.concat(cards), timeline(doc, number))
end

--- The end of the page.
function report.foot()
  return "</body></html>\n"
end

return report
