--- Moves as rows of a table: one flat record of strings and numbers a move.

local rows = {}

--- The columns, in order.
rows.columns = {
  "doc", "title", "date", "type", "subtype", "status", "person", "group", "count", "role", "org", "time", "time_value",
  "first_day", "last_day", "successor", "predecessor", "dest_org", "origin_org", "reason", "source", "trigger", "evidence",
  "person_id", "org_id", "rule", "score",
}

local days = require "newsextract.days"

local SLOTS = { "person", "role", "org", "successor", "predecessor", "dest_org", "origin_org", "source" }

--- The row of one move of a document; what it does not tell is absent. `first_day` and `last_day` are those of its time.
---@param doc newsextract.document|table
---@param move newsextract.event
---@return table<string, string|number>
function rows.of(doc, move)
  local row = {
    doc = doc.doc, title = doc.title, date = doc.date, type = move.type, subtype = move.subtype, status = move.status,
    rule = move.rule, score = move.score,
  }
  for _, slot in ipairs(SLOTS) do row[slot] = move[slot] and (move[slot].name or move[slot].text) end
  row.person_id, row.org_id = move.person and move.person.id, move.org and move.org.id
  if move.group then row.group, row.count = move.group.text, move.group.count end
  if move.time then
    row.time, row.time_value = move.time.text, move.time.value
    row.first_day, row.last_day = days.range(move.time.value)
  end
  row.reason = move.reason and move.reason.text
  row.trigger = move.trigger and move.trigger.text
  local evidence = {}
  for i, sentence in ipairs(move.evidence or {}) do evidence[i] = sentence.text end
  row.evidence = table.concat(evidence, "\n")
  return row
end

return rows
