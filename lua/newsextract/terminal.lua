--- What a terminal shows: widths of characters, colours, and whether there is one at all.

local terminal = {}

local CHARACTER = "[^\128-\191][\128-\191]*"

-- First and last code points of what takes two columns (UAX #11, W and F) and of what takes none.
local WIDE = {
  { 0x1100, 0x115F }, { 0x231A, 0x231B }, { 0x23E9, 0x23EC }, { 0x2614, 0x2615 }, { 0x2648, 0x2653 },
  { 0x26A1, 0x26A1 }, { 0x2705, 0x2705 }, { 0x274C, 0x274C }, { 0x2E80, 0x303E }, { 0x3041, 0x4DBF },
  { 0x4E00, 0xA4CF }, { 0xA960, 0xA97F }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F },
  { 0xFF01, 0xFF60 }, { 0xFFE0, 0xFFE6 },
  { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF }, { 0x1F900, 0x1F9FF }, { 0x20000, 0x3FFFD },
}
local NONE = {
  { 0x0300, 0x036F }, { 0x0483, 0x0489 }, { 0x0591, 0x05BD }, { 0x0610, 0x061A }, { 0x064B, 0x065F },
  { 0x1AB0, 0x1AFF }, { 0x1DC0, 0x1DFF }, { 0x200B, 0x200F }, { 0x2060, 0x2064 }, { 0x20D0, 0x20FF },
  { 0x3099, 0x309A }, { 0xFE00, 0xFE0F }, { 0xFE20, 0xFE2F }, { 0xFEFF, 0xFEFF }, { 0xE0100, 0xE01EF },
}

local function within(ranges, point)
  for _, range in ipairs(ranges) do
    if point < range[1] then return false end
    if point <= range[2] then return true end
  end
  return false
end

local function point_of(character)
  local a, b, c, d = character:byte(1, 4)
  if a < 0x80 or not b then return a end
  if a < 0xE0 or not c then return (a % 0x20) * 0x40 + b % 0x40 end
  if a < 0xF0 or not d then return ((a % 0x10) * 0x40 + b % 0x40) * 0x40 + c % 0x40 end
  return (((a % 0x08) * 0x40 + b % 0x40) * 0x40 + c % 0x40) * 0x40 + d % 0x40
end

local function width_of(character)
  if #character == 1 then return 1 end
  local point = point_of(character)
  if within(NONE, point) then return 0 end
  return within(WIDE, point) and 2 or 1
end

--- Columns that `text` takes.
function terminal.width(text)
  local columns = 0
  for character in text:gmatch(CHARACTER) do columns = columns + width_of(character) end
  return columns
end

--- `text` on one line, without anything that a terminal would obey: controls and marks of direction are taken out.
function terminal.plain(text)
  text = text:gsub("[\t\r\n]+", " "):gsub("[%z\1-\31\127]", ""):gsub("\194[\128-\159]", "")
  return (text:gsub("\226\128[\142\143\170-\174]", ""):gsub("\226\129[\166-\169]", ""))
end

--- Cuts `text` to `columns`, the last of them an ellipsis where something is lost.
function terminal.cut(text, columns)
  if terminal.width(text) <= columns then return text end
  local kept, used = {}, 0
  for character in text:gmatch(CHARACTER) do
    local width = width_of(character)
    if used + width > columns - 1 then break end
    kept[#kept + 1] = character
    used = used + width
  end
  return table.concat(kept) .. "…"
end

--- `text` with blanks behind it up to `columns`.
function terminal.pad(text, columns)
  return text .. (" "):rep(columns - terminal.width(text))
end

-- os.execute tells success as 0 in Lua 5.1 and as true from 5.2 on.
local function succeeds(command)
  local result = os.execute(command)
  return result == true or result == 0
end

local on_windows = package.config:sub(1, 1) == "\\"

--- Whether file descriptor 1 (standard output) or 2 (standard error) is a terminal.
function terminal.is_terminal(descriptor)
  return not on_windows and succeeds("test -t " .. descriptor)
end

--- Columns of the terminal: the environment's word, else the terminal's own; nil where neither tells.
function terminal.columns()
  local told = tonumber(os.getenv("COLUMNS") or "")
  if told and told >= 1 then return math.floor(told) end
  if on_windows then return nil end
  local size = io.popen("stty size 2>/dev/null </dev/tty")
  if not size then return nil end
  local columns = tonumber((size:read("*a") or ""):match("^%d+ (%d+)"))
  size:close()
  return columns and columns > 0 and columns or nil
end

local CODES = { bold = "1", dim = "2", red = "31", green = "32", yellow = "33", cyan = "36" }

--- A function (style, text) that colours where `wanted`, and NO_COLOR (no-color.org) does not forbid it.
function terminal.painter(wanted)
  local forbidden = (os.getenv("NO_COLOR") or "") ~= "" or os.getenv("TERM") == "dumb"
  if not wanted or forbidden then return function(_, text) return text end end
  return function(style, text) return "\27[" .. CODES[style] .. "m" .. text .. "\27[0m" end
end

return terminal
