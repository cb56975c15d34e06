-- Documents made by hand, in the form that an engine gives: for specs of what is done with documents.

local documents = {}

local function span(text, piece, from)
  local first, last = text:find(piece, from or 1, true)
  assert(first, "'" .. piece .. "' is not in the text")
  return { text = piece, name = piece, first = first, last = last }
end

--- A document over `text`. `moves` holds for each slot a piece of the text, or { piece, name =, id =, value = }.
function documents.of(name, text, moves, fields)
  local doc = {
    doc = name, title = fields and fields.title, date = fields and fields.date, language = "en", length = #text,
    text = text, entities = {}, dates = {}, events = {}, warnings = fields and fields.warnings or {},
  }
  local kinds = {
    person = "person", successor = "person", predecessor = "person", source = "person", org = "organization",
    dest_org = "organization", origin_org = "organization", role = "role",
  }
  local seen = {}
  for i, given in ipairs(moves) do
    local move = { rule = "test.frame", score = 0.9, status = "confirmed", subtype = "unspecified" }
    for key, value in pairs(given) do
      if key == "evidence" then
        move.evidence = {}
        for j, sentence in ipairs(value) do move.evidence[j] = span(text, sentence) end
      elseif kinds[key] or key == "trigger" or key == "time" or key == "group" or key == "reason" then
        local piece = type(value) == "table" and value[1] or value
        local slot = span(text, piece)
        if type(value) == "table" then
          for field, content in pairs(value) do
            if field ~= 1 then slot[field] = content end
          end
        end
        if key == "time" or key == "group" then slot.name = nil end
        move[key] = slot
        if not seen[slot.first] and kinds[key] then
          seen[slot.first] = true
          doc.entities[#doc.entities + 1] = {
            type = kinds[key], text = slot.text, name = slot.name, id = slot.id, first = slot.first, last = slot.last,
            cluster = #doc.entities + 1, rule = "test.entity",
          }
        elseif not seen[slot.first] and key == "time" then
          seen[slot.first] = true
          doc.dates[#doc.dates + 1] = {
            text = slot.text, first = slot.first, last = slot.last, type = "date", value = slot.value, rule = "test.date",
          }
        end
      else
        move[key] = value
      end
    end
    if move.person then move.person.mentions = move.person.mentions or { move.person.text } end
    doc.events[i] = move
  end
  table.sort(doc.entities, function(a, b) return a.first < b.first end)
  table.sort(doc.dates, function(a, b) return a.first < b.first end)
  function doc.totable(self) return self end
  return doc
end

return documents
