--- UTF-8 that can be shown: well-formed, and without what would turn a line of text around.

local unicode = {}

-- The length of the well-formed sequence at `at` (Unicode, table 3-7), or nothing.
local function sequence(bytes, at)
  local a, b, c, d = bytes:byte(at, at + 3)
  local function continues(byte, least, most) return byte and byte >= (least or 128) and byte <= (most or 191) end
  if a >= 0xC2 and a <= 0xDF then return continues(b) and 2 end
  if a >= 0xE0 and a <= 0xEF then
    return continues(b, a == 0xE0 and 0xA0, a == 0xED and 0x9F) and continues(c) and 3
  end
  if a >= 0xF0 and a <= 0xF4 then
    return continues(b, a == 0xF0 and 0x90, a == 0xF4 and 0x8F) and continues(c) and continues(d) and 4
  end
end

local function repaired(run)
  local at = 1
  while at <= #run do
    local length = sequence(run, at)
    if not length then break end
    at = at + length
  end
  if at > #run then return run end
  local kept = {}
  at = 1
  while at <= #run do
    local length = sequence(run, at)
    kept[#kept + 1] = length and run:sub(at, at + length - 1) or "\239\191\189"
    at = at + (length or 1)
  end
  return table.concat(kept)
end

--- `text` with U+FFFD in place of each byte that is no part of well-formed UTF-8.
---@param text string
---@return string
function unicode.valid(text)
  return (text:gsub("[\128-\255]+", repaired))
end

--- `text` without controls, but for tab and line feed; marks of direction are taken out, and what embeds, overrides or
--- isolates direction becomes U+FFFD, so that it is seen and changes nothing.
---@param text string
---@return string
function unicode.harmless(text)
  text = text:gsub("\r\n?", "\n"):gsub("[%z\1-\8\11-\31\127]", ""):gsub("\194[\128-\159]", "")
  text = text:gsub("\226\128[\142\143\168\169]", ""):gsub("\216\156", "")
  return (text:gsub("\226\128[\170-\174]", "\239\191\189"):gsub("\226\129[\166-\169]", "\239\191\189"))
end

return unicode
