-- Writes the library as one source and one header, newsextract.c and newsextract.h, into a folder:
--   lua .ci/amalgamation.lua FOLDER PACKS.C
-- What is private to a file keeps its name, unless another file has the same name for something else: then the file's name is
-- put before it.

local folder, packs = arg[1], arg[2]

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  file:close()
end

-- Cuts C into pieces: comments, literals, identifiers, preprocessor words and all else, each as { kind, text }.
local function pieces_of(source)
  local pieces, at = {}, 1
  local function take(kind, stop)
    pieces[#pieces + 1] = { kind, source:sub(at, stop) }
    at = stop + 1
  end
  while at <= #source do
    local c = source:sub(at, at)
    if source:find("^/%*", at) then
      take("comment", select(2, source:find("*/", at + 2, true)))
    elseif source:find("^//", at) then
      take("comment", (source:find("\n", at, true) or #source + 1) - 1)
    elseif c == '"' or c == "'" then
      local stop = at + 1
      while source:sub(stop, stop) ~= c do stop = stop + (source:sub(stop, stop) == "\\" and 2 or 1) end
      take("literal", stop)
    elseif source:find("^[%a_]", at) then
      take("name", select(2, source:find("^[%w_]+", at)))
    elseif source:find("^%d", at) then
      take("number", select(2, source:find("^[%w_.]+", at)))
    else
      local stop = source:find("[%a_%d\"'/]", at + 1) or #source + 1
      take("other", stop - 1)
    end
  end
  return pieces
end

local KEYWORDS = {}
for word in ([[bool break case char const continue default do double else enum extern float for goto if inline int long register
  return short signed sizeof static struct switch typedef union unsigned void volatile while]]):gmatch "%a+" do KEYWORDS[word] = true end

-- The names that a file gives to things of its own: functions, variables, types, enumerators and macros.
local function own_names(source)
  local bare = {}
  for _, piece in ipairs(pieces_of(source)) do
    bare[#bare + 1] = piece[1] == "comment" and " " or piece[1] == "literal" and "0" or piece[2]
  end
  local text, names = "\n" .. table.concat(bare), {}
  local function add(name)
    if not KEYWORDS[name] and not name:find "^ne_" and not name:find "^newsextract_" then names[name] = true end
  end
  for name in text:gmatch "\n#%s*define%s+([%w_]+)" do add(name) end
  -- Outside of braces, parentheses and brackets stand declarations alone.
  local flat = text:gsub("\n#[^\n]*\\\n[^\n]*", "\n"):gsub("\n#[^\n]*", "\n"):gsub("%b{}", function(body) return "{" .. #body .. "}" end)
  for declaration in flat:gmatch "[^;}]*[;}]" do
    local head = declaration:match "^%s*static%s+(.-)%s*[{=;]" or declaration:match "^%s*typedef%s+(.-);"
    if head then
      local called = head:match "([%w_]+)%s*%b()%s*$" or head:match "([%w_]+)%s*%b()%s*%b()" or head:match "([%w_]+)%s*%["
        or head:match "([%w_]+)%s*$"
      if called then add(called) end
    end
  end
  for tag in text:gmatch "[%s(]struct%s+([%w_]+)" do add(tag) end
  for name in text:gmatch "}%s*([%w_]+)%s*;" do add(name) end
  for body in text:gmatch "enum[%s%w_]*(%b{})" do
    for name in (body:sub(2, -2) .. ","):gmatch "%s*([%w_]+)[^,]*," do add(name) end
  end
  return names
end

local sources = {}
local listing = assert(io.popen "ls csrc/*.c")
for path in listing:lines() do
  if not path:find "lua_newsextract" then sources[#sources + 1] = path end
end
listing:close()
sources[#sources + 1] = packs

local texts, owners = {}, {}
local function note_names(path)
  for name in pairs(own_names(read(path))) do
    owners[name] = owners[name] or {}
    table.insert(owners[name], path)
  end
end
for _, path in ipairs(sources) do
  texts[path] = read(path)
  note_names(path)
end
listing = assert(io.popen "ls csrc/*.h")
for path in listing:lines() do note_names(path) end
listing:close()

-- Whether `path` gives `name` to something of its own, and another file does, too.
local function clashes(path, name)
  local own = false
  for _, owner in ipairs(owners[name] or {}) do own = own or owner == path end
  return own and #owners[name] > 1
end

local included, feature = {}, {}

-- The text with headers of the project in place of the lines that include them, each once.
local function spread(text)
  return (text:gsub('#include "([^"]+)"[^\n]*\n', function(name)
    if name == "newsextract.h" then
      if included[name] then return "" end
      included[name] = true
      return '#include "newsextract.h"\n'
    end
    if included[name] then return "" end
    included[name] = true
    return spread(read("csrc/" .. name))
  end))
end

-- Puts `prefix` before names that other files have, too; not before members of structures, which are reached through one.
local function renamed(path, prefix)
  local pieces, out, before = pieces_of(texts[path]), {}, ""
  local braces = {} -- whether each open brace holds members
  for i, piece in ipairs(pieces) do
    local kind, word = piece[1], piece[2]
    if kind == "name" and clashes(path, word) then
      local after = pieces[i + 1] and pieces[i + 1][2]:match "^%s*(.)" or ""
      local reached = before:find "%->%s*$" or before:find "[^.]%.%s*$" or before:find "^%.%s*$"
      local member = braces[#braces] and (after:find "[;,:%[]" or after == ")" and before:find "%(%*%s*$")
      if not reached and not member then word = prefix .. "_" .. word end
    elseif kind == "other" then
      for brace in word:gmatch "[{}]" do
        if brace == "}" then
          braces[#braces] = nil
        else
          local line = table.concat(out, "", math.max(1, #out - 3)) .. word:match "^[^{]*"
          braces[#braces + 1] = line:find "struct%s*[%w_]*%s*$" ~= nil or line:find "union%s*[%w_]*%s*$" ~= nil
        end
      end
    end
    if kind ~= "comment" then before = piece[2] end
    out[#out + 1] = word
  end
  return table.concat(out)
end

local out = {}
for _, path in ipairs(sources) do
  local stem = path:match "([%w_]+)%.c$"
  local text = renamed(path, "in_" .. stem)
  -- Words that change what the system's headers declare must come before the first of them.
  text = text:gsub("\n(#define _[%w_]+ [%w_]+)", function(line)
    feature[#feature + 1] = line
    return ""
  end)
  out[#out + 1] = ("/* ---- %s.c ---- */\n\n%s"):format(stem, spread(text))
  for macro in texts[path]:gmatch "\n#define ([%a][%w_]*)" do
    local name = clashes(path, macro) and "in_" .. stem .. "_" .. macro or macro
    if macro ~= "PCRE2_CODE_UNIT_WIDTH" then out[#out + 1] = ("#undef %s\n"):format(name) end
  end
end

write(folder .. "/newsextract.h", read "csrc/newsextract.h")
write(folder .. "/newsextract.c", ([[
/* newsextract as one source. Compile it with the flags of `pkg-config --cflags --libs libpcre2-8 libutf8proc`, and -lm; in a
 * shared library with -fvisibility=hidden. */
%s
%s]]):format(table.concat(feature, "\n"), table.concat(out, "\n")))
