--- Moves as comma-separated values (RFC 4180), one line a move, for a spreadsheet.

local rows = require "newsextract.rows"

local report = {}

-- By it LibreOffice and Excel know UTF-8.
local BYTE_ORDER_MARK = "\239\187\191"

-- A cell that a spreadsheet would take for a formula is kept as text by an apostrophe.
local function cell_of(value)
  if value == nil then return "" end
  if type(value) == "number" then return value == math.floor(value) and ("%.0f"):format(value) or ("%.2f"):format(value) end
  local text = tostring(value)
  if text:find "^[=+%-@\t]" then text = "'" .. text end
  return text:find '[",\r\n]' and '"' .. text:gsub('"', '""') .. '"' or text
end

--- The line of column names.
---@return string
function report.head()
  return BYTE_ORDER_MARK .. table.concat(rows.columns, ",") .. "\r\n"
end

--- The line of one row of `newsextract.rows`.
---@param row table
---@return string
function report.row(row)
  local cells = {}
  for i, column in ipairs(rows.columns) do cells[i] = cell_of(row[column]) end
  return table.concat(cells, ",") .. "\r\n"
end

--- The lines of one article; none where it holds no move.
---@param doc newsextract.document|table
---@return string
function report.article(doc)
  local lines = {}
  for i, move in ipairs(doc.events) do lines[i] = report.row(rows.of(doc, move)) end
  return table.concat(lines)
end

return report
