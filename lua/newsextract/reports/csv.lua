--- Moves as comma-separated values (RFC 4180), one line a move.

local report = {}

local COLUMNS = {
  "doc", "title", "date", "type", "subtype", "status", "person", "group", "count", "role", "org", "time", "time_value",
  "successor", "predecessor", "dest_org", "origin_org", "reason", "source", "trigger", "evidence", "rule", "score",
}

local SLOTS = { "person", "role", "org", "successor", "predecessor", "dest_org", "origin_org", "source" }

local function line(cells)
  local quoted = {}
  for i, cell in ipairs(cells) do
    quoted[i] = cell:find('[",\r\n]') and '"' .. cell:gsub('"', '""') .. '"' or cell
  end
  return table.concat(quoted, ",") .. "\r\n"
end

--- The line of column names.
function report.head()
  return line(COLUMNS)
end

--- The lines of one article; none where it holds no move.
function report.article(doc)
  local lines = {}
  for _, move in ipairs(doc.events) do
    local values = {
      doc = doc.doc, title = doc.title, date = doc.date, type = move.type, subtype = move.subtype,
      status = move.status, rule = move.rule, score = move.score and ("%.2f"):format(move.score),
    }
    for _, slot in ipairs(SLOTS) do values[slot] = move[slot] and (move[slot].name or move[slot].text) end
    if move.group then
      values.group, values.count = move.group.text, move.group.count and ("%d"):format(move.group.count)
    end
    if move.time then values.time, values.time_value = move.time.text, move.time.value end
    values.reason = move.reason and move.reason.text
    values.trigger = move.trigger and move.trigger.text
    local evidence = {}
    for _, sentence in ipairs(move.evidence or {}) do evidence[#evidence + 1] = sentence.text end
    values.evidence = table.concat(evidence, "\n")
    local cells = {}
    for i, column in ipairs(COLUMNS) do cells[i] = values[column] or "" end
    lines[#lines + 1] = line(cells)
  end
  return table.concat(lines)
end

return report
