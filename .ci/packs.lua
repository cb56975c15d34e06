-- Prints the default packs as C: newsextract_builder_add_defaults, for C programs without a Lua state.
--   LUA_PATH="lua/?.lua;lua/?/init.lua" lua .ci/packs.lua > packs.c

local records = {}
package.loaded["newsextract.core"] = {
  document = {},
  builder = function()
    return {
      add = function(_, pack, language, kind, name, fields)
        local copy = {} -- the loader uses one table for the forms of a word
        for key, value in pairs(fields) do copy[key] = value end
        records[#records + 1] = { pack, language, kind, name, copy }
        return true
      end,
      add_default = function() return false end,
      finish = function() return {} end,
    }
  end,
}
local newsextract, unicode = require "newsextract", require "newsextract.unicode"
assert(newsextract.engine())

local function quoted(text)
  return '"' .. text:gsub('[%z\1-\31"\\?\127-\255]', function(c) return ("\\%03o"):format(c:byte()) end) .. '"'
end

-- Every string once, one behind the other, told by where it begins: no pointers that a loader of programs would have to set.
-- The library takes them without a look: here is seen that they are UTF-8 and hold no NUL byte.
local strings, places, size = {}, {}, 0
local function place(text)
  if not places[text] then
    assert(unicode.valid(text) == text and not text:find("\0", 1, true), text)
    places[text] = size
    strings[#strings + 1] = text .. "\0"
    size = size + #text + 1
  end
  return places[text]
end

local fields, rules, count, most = {}, {}, 0, 0
for _, record in ipairs(records) do
  local pack, language, kind, name, values = record[1], record[2], record[3], record[4], record[5]
  local keys = {}
  for key in pairs(values) do keys[#keys + 1] = key end
  table.sort(keys)
  for _, key in ipairs(keys) do
    fields[#fields + 1] = ("{%d,%d,%d},"):format(place(key), place(values[key]), #values[key])
  end
  rules[#rules + 1] = ("{%d,%d,%d,%d,%d,%d},"):format(place(pack), place(language), place(kind), place(name), count, #keys)
  count = count + #keys
  most = math.max(most, #keys)
end
-- Compilers may refuse string literals above 64 KiB; an array of bytes has no bound.
local bytes = {}
for _, text in ipairs(strings) do
  for i = 1, #text, 4096 do
    local part = { text:byte(i, math.min(i + 4095, #text)) }
    bytes[#bytes + 1] = table.concat(part, ",")
  end
end

-- What tells a source from others: of its bytes 1, 5, 9 ... one number, of 2, 6, 10 ... the next, and so on.
local sources = {}
for _, name in ipairs(newsextract.default_packs()) do
  local file = assert(io.open("lua/newsextract/packs/" .. name:gsub("%.", "/") .. ".lua", "rb"))
  local source = file:read "*a"
  file:close()
  local sums = { 0, 0, 0, 0 }
  for i = 1, #source do
    local lane = (i - 1) % 4 + 1
    sums[lane] = (sums[lane] * 65599 + source:byte(i)) % 4294967296
  end
  sources[#sources + 1] = ("  {%s, %d, {%.0fu, %.0fu, %.0fu, %.0fu}},"):format(quoted(name), #source, sums[1], sums[2], sums[3], sums[4])
end

print([[
/* The default packs, written by .ci/packs.lua. */
#include <string.h>

#include "engine.h"

static const unsigned char strings[] = {
]] .. table.concat(bytes, ",\n") .. [[

};
/* Where strings begin, and how long a value is. */
static const struct {
  uint32_t name, value, length;
} fields[] = {
]] .. table.concat(fields, "\n") .. [[

};
static const struct {
  uint32_t pack, language, kind, name, first, count;
} rules[] = {
]] .. table.concat(rules, "\n") .. [[

};

static const char *string_at(uint32_t place) { return (const char *)strings + place; }

int newsextract_builder_add_defaults(newsextract_builder *builder, const char *language) {
  newsextract_field own]] .. ("[%d]"):format(most) .. [[;
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
    const char *pack = string_at(rules[i].pack);
    size_t length = language ? strlen(language) : 0;
    if (length && (strncmp(pack, language, length) != 0 || pack[length] && pack[length] != '.')) continue;
    for (uint32_t j = 0; j < rules[i].count; j++) {
      own[j].name = string_at(fields[rules[i].first + j].name);
      own[j].value = string_at(fields[rules[i].first + j].value);
      own[j].length = fields[rules[i].first + j].length;
    }
    if (ne_builder_keep(builder, pack, string_at(rules[i].language), string_at(rules[i].kind), string_at(rules[i].name), own,
                        rules[i].count) != 0)
      return -1;
  }
  return 0;
}

static const struct {
  const char *pack;
  size_t length;
  uint32_t sums[4];
} sources[] = {
]] .. table.concat(sources, "\n") .. [[

};

bool ne_is_default_pack(const char *pack, const char *source, size_t length) {
  size_t i = 0, count = sizeof sources / sizeof *sources;
  while (i < count && strcmp(sources[i].pack, pack) != 0) i++;
  if (i == count || sources[i].length != length) return false;
  const unsigned char *p = (const unsigned char *)source;
  uint32_t a = 0, b = 0, c = 0, d = 0;
  for (; length >= 4; length -= 4, p += 4) {
    a = a * 65599 + p[0];
    b = b * 65599 + p[1];
    c = c * 65599 + p[2];
    d = d * 65599 + p[3];
  }
  if (length > 0) a = a * 65599 + p[0];
  if (length > 1) b = b * 65599 + p[1];
  if (length > 2) c = c * 65599 + p[2];
  const uint32_t *sums = sources[i].sums;
  return a == sums[0] && b == sums[1] && c == sums[2] && d == sums[3];
}]])
