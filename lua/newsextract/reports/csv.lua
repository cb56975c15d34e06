--- Moves as comma-separated values (RFC 4180), one line a move.

local rows = require "newsextract.rows"

local report = {}

local function line(cells)
  local quoted = {}
  for i, cell in ipairs(cells) do
    quoted[i] = cell:find('[",\r\n]') and '"' .. cell:gsub('"', '""') .. '"' or cell
  end
  return table.concat(quoted, ",") .. "\r\n"
end

--- The line of column names.
function report.head()
  return line(rows.columns)
end

local function cell(value)
  if type(value) == "number" then return ("%.14g"):format(value) end
  return value or ""
end

--- The lines of one article; none where it holds no move.
function report.article(doc)
  local lines = {}
  for i, move in ipairs(doc.events) do
    local row, cells = rows.of(doc, move), {}
    for at, column in ipairs(rows.columns) do cells[at] = cell(row[column]) end
    lines[i] = line(cells)
  end
  return table.concat(lines)
end

return report
