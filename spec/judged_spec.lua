-- Moves found in ordinary articles and judged by a reader: the list is well formed, and most of what is found there is right.

local newsextract = require "newsextract"
local judged = require "spec.data.moves.judged"

local folder = (os.getenv("NEWSEXTRACT_DATA") or "../shared") .. "/corpus/"
local verdicts = { right = true, slot = true, wrong = true }
local fields = { file = true, start = true, length = true, type = true, person = true, group = true, org = true,
                 verdict = true, reason = true }

local function read(file)
  local article = io.open(folder .. file, "rb")
  if not article then return nil end
  local text = article:read("*a")
  article:close()
  return text
end

-- Whether a slot that was found is called so.
local function is(slot, name)
  if not slot or not name then return slot == nil and name == nil end
  if slot.text == name or slot.name == name then return true end
  for _, mention in ipairs(slot.mentions or {}) do
    if mention == name or type(mention) == "table" and mention.text == name then return true end
  end
  return false
end

-- What the reader says of a move: about the same mover and organisation in one of the same sentences, or nil.
local function verdict_on(move, entries)
  for _, entry in ipairs(entries) do
    if entry.type == move.type and is(move.person, entry.person) and is(move.group, entry.group) and is(move.org, entry.org) then
      for _, sentence in ipairs(move.evidence) do
        if sentence.first <= entry.start + entry.length and sentence.last > entry.start then return entry.verdict end
      end
    end
  end
  return nil
end

describe("moves of ordinary articles, judged by a reader,", function()
  it("are well formed, each told once", function()
    local seen = {}
    for _, entry in ipairs(judged) do
      for field in pairs(entry) do assert(fields[field], field) end
      assert(entry.file:match("^[%w_%-]+%.md$") and entry.start >= 0 and entry.length > 0, entry.file)
      assert(entry.type == "departure" or entry.type == "appointment", entry.file)
      assert((entry.person == nil) ~= (entry.group == nil), entry.file)
      assert(verdicts[entry.verdict], entry.file)
      assert((entry.verdict == "right") == (entry.reason == nil), entry.file)
      local key = table.concat({ entry.file, entry.start, entry.type, entry.person or entry.group, entry.org or "" }, ":")
      assert(not seen[key], key)
      seen[key] = true
    end
  end)

  it("name what stands in their articles", function()
    for _, entry in ipairs(judged) do
      local text = read(entry.file)
      if not text then
        pending("no article " .. entry.file)
        return
      end
      assert(entry.start + entry.length <= #text, entry.file)
      for _, name in ipairs { entry.person or entry.group, entry.org } do
        assert(text:find(name, 1, true), entry.file .. ": " .. name)
      end
    end
  end)

  it("are right where they are found again", function()
    local by_file, files = {}, {}
    for _, entry in ipairs(judged) do
      if not by_file[entry.file] then
        by_file[entry.file] = {}
        files[#files + 1] = entry.file
      end
      table.insert(by_file[entry.file], entry)
    end
    local right, wrong, unread = { departure = 0, appointment = 0 }, { departure = 0, appointment = 0 }, 0
    for _, file in ipairs(files) do
      local text = read(file)
      if not text then
        pending("no article " .. file)
        return
      end
      for _, move in ipairs(newsextract.analyze(text).events) do
        local verdict = verdict_on(move, by_file[file])
        if not verdict then unread = unread + 1
        elseif verdict == "wrong" then wrong[move.type] = wrong[move.type] + 1
        else right[move.type] = right[move.type] + 1 end
      end
    end
    for _, kind in ipairs { "departure", "appointment" } do
      local found = right[kind] + wrong[kind]
      print(("%ss of ordinary articles: %d of %d right"):format(kind, right[kind], found))
      assert(found > 0 and right[kind] / found >= 0.85, kind)
    end
    if unread > 0 then print(unread .. " moves of ordinary articles that nobody has read") end
  end)
end)
