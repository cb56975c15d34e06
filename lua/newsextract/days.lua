--- Civil days: which days a TIMEX3 value covers, and days as numbers.

local days = {}

--- The number of a day in the proleptic Gregorian calendar; 1970-01-01 is 0.
---@param year integer
---@param month integer
---@param day integer
---@return integer
function days.number(year, month, day)
  -- Years begin in March, so that the leap day is the last.
  local y = month <= 2 and year - 1 or year
  local era = math.floor(y / 400)
  local of_era = y - era * 400
  local of_year = math.floor((153 * (month + (month > 2 and -3 or 9)) + 2) / 5) + day - 1
  return era * 146097 + of_era * 365 + math.floor(of_era / 4) - math.floor(of_era / 100) + of_year - 719468
end

--- The day of a number, as YYYY-MM-DD.
---@param number integer
---@return string
function days.text(number)
  local z = number + 719468
  local era = math.floor(z / 146097)
  local of_era = z - era * 146097
  local year = math.floor((of_era - math.floor(of_era / 1460) + math.floor(of_era / 36524)
    - math.floor(of_era / 146096)) / 365)
  local of_year = of_era - (365 * year + math.floor(year / 4) - math.floor(year / 100))
  local m = math.floor((5 * of_year + 2) / 153)
  local month = m < 10 and m + 3 or m - 9
  return ("%04d-%02d-%02d"):format(year + era * 400 + (month <= 2 and 1 or 0), month,
    of_year - math.floor((153 * m + 2) / 5) + 1)
end

local function month_end(year, month)
  if month == 12 then return days.number(year + 1, 1, 1) - 1 end
  return days.number(year, month + 1, 1) - 1
end

-- First month and number of months of the parts of a year.
local PARTS = { Q1 = { 1, 3 }, Q2 = { 4, 3 }, Q3 = { 7, 3 }, Q4 = { 10, 3 }, H1 = { 1, 6 }, H2 = { 7, 6 } }
local SEASONS = { SP = { 3, 3 }, SU = { 6, 3 }, FA = { 9, 3 }, WI = { 12, 3 } }

-- First and last day of `value` as numbers.
local function range(value)
  local year, month, day = value:match "^(%d%d%d%d)-(%d%d)-(%d%d)"
  if year then
    local number = days.number(tonumber(year), tonumber(month), tonumber(day))
    return number, number
  end
  local week
  year, week = value:match "^(%d%d%d%d)%-W(%d%d)"
  if year then
    local january4 = days.number(tonumber(year), 1, 4) -- always in week 1
    local monday = january4 - (january4 + 3) % 7 + (tonumber(week) - 1) * 7
    if value:match "WE$" then return monday + 5, monday + 6 end
    return monday, monday + 6
  end
  local part
  year, part = value:match "^(%d%d%d%d)%-(%u[%u%d])$"
  part = part and (PARTS[part] or SEASONS[part])
  if part then
    year = tonumber(year)
    local last = part[1] + part[2] - 1
    if last > 12 then return days.number(year, part[1], 1), month_end(year + 1, last - 12) end
    return days.number(year, part[1], 1), month_end(year, last)
  end
  year, month = value:match "^(%d%d%d%d)%-(%d%d)$"
  if year then
    year, month = tonumber(year), tonumber(month)
    return days.number(year, month, 1), month_end(year, month)
  end
  year = value:match "^(%d%d%d%d)$"
  if year then return days.number(tonumber(year), 1, 1), days.number(tonumber(year), 12, 31) end
  local decade = value:match "^(%d%d%d)X$"
  if decade then return days.number(tonumber(decade) * 10, 1, 1), days.number(tonumber(decade) * 10 + 9, 12, 31) end
  local century = value:match "^(%d%d)XX$"
  if century then return days.number(tonumber(century) * 100, 1, 1), days.number(tonumber(century) * 100 + 99, 12, 31) end
end

--- The first and the last day of a TIMEX3 value, as YYYY-MM-DD; nothing where it names no place in the calendar.
---@param value string? such as "2024-09", "2024-W39", "2024-Q3"
---@return string? first_day
---@return string? last_day
function days.range(value)
  if not value then return nil end
  local first, last = range(value)
  if not first then return nil end
  return days.text(first), days.text(last)
end

--- The days of a move: those of its time, else those of its article's date.
---@param move newsextract.event
---@param date string? the date of the article
---@return string? first_day
---@return string? last_day
function days.of_move(move, date)
  local first, last = days.range(move.time and move.time.value)
  if not first then first, last = days.range(date) end
  return first, last
end

return days
