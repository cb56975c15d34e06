-- Prints who has left what, newest article first:
--   lua departures.lua ARTICLE...

local newsextract = require "newsextract"

local found = {}
for _, path in ipairs(arg) do
  local file = assert(io.open(path, "rb"))
  local doc = assert(newsextract.analyze(file:read("*a"), { name = path }))
  file:close()
  for _, move in ipairs(doc.events) do
    if move.type == "departure" and move.status ~= "denied" then
      found[#found + 1] = {
        date = doc.date or "",
        who = move.person and move.person.name or move.group.text,
        what = move.role and move.role.name or "",
        where = move.org and move.org.name or "",
      }
    end
  end
  doc:close()
end

table.sort(found, function(a, b)
  if a.date ~= b.date then return a.date > b.date end
  return a.who < b.who
end)
for _, line in ipairs(found) do print(line.date, line.who, line.what, line.where) end
