-- The cases for moves are well formed: known fields and values, and every name stands in the text that it belongs to.

local types = {
  departure = { resign = 1, dismissed = 1, retire = 1, step_down = 1, leave = 1, unspecified = 1 },
  appointment = { join = 1, promote = 1, appoint = 1, ["return"] = 1, interim = 1 },
}
local statuses = { confirmed = 1, planned = 1, rumoured = 1, denied = 1, historical = 1 }
local names = { person = 1, group = 1, org = 1, role = 1, dest_org = 1, origin_org = 1, successor = 1, predecessor = 1,
                reason = 1, source = 1 }
local other = { type = 1, subtype = 1, status = 1, count = 1, time = 1, optional = 1 }
local case_fields = { why = 1, date = 1, text = 1, moves = 1 }
local corpus_fields = { why = 1, file = 1, start = 1, length = 1, moves = 1 }

local function forms(value)
  return type(value) == "table" and value or { value }
end

-- What is wrong with a move of an article, or nil.
local function fault(move, text)
  if not types[move.type] then return "type" end
  if (move.person == nil) == (move.group == nil) then return "neither or both of person and group" end
  if move.count and (move.group == nil or move.count % 1 ~= 0) then return "count" end
  if move.optional ~= nil and move.optional ~= true then return "optional" end
  for field, value in pairs(move) do
    if not names[field] and not other[field] then return "unknown field " .. field end
    if names[field] and value ~= false then
      for _, form in ipairs(forms(value)) do
        if text and not text:find(form, 1, true) then return field .. " not in the text: " .. form end
      end
    end
  end
  for _, subtype in ipairs(forms(move.subtype)) do
    if not types[move.type][subtype] then return "subtype " .. subtype end
  end
  for _, status in ipairs(forms(move.status)) do
    if not statuses[status] then return "status " .. status end
  end
  if move.time and not (move.time:match("^%d%d%d%d$") or move.time:match("^%d%d%d%d%-%w[%w%-]*$")) then
    return "time " .. move.time
  end
end

local function check(case, fields, text)
  for field in pairs(case) do assert(fields[field], "unknown field " .. tostring(field)) end
  assert(type(case.why) == "string" and type(case.moves) == "table")
  for i, move in ipairs(case.moves) do
    local wrong = fault(move, text)
    assert(not wrong, ("%s, move %d: %s"):format(case.why, i, tostring(wrong)))
  end
end

describe("cases for moves", function()
  local seen, total = {}, 0
  for _, file in ipairs(require "spec.data.moves.list") do
    it("of " .. file .. " are well formed", function()
      for _, case in ipairs(require("spec.data.moves." .. file)) do
        check(case, case_fields, case.text)
        assert(case.date:match("^%d%d%d%d%-%d%d%-%d%d$"), case.why)
        assert(not seen[case.text], "twice: " .. case.text)
        seen[case.text], total = true, total + 1
      end
    end)
  end

  it("are 400 at least", function()
    assert(total >= 400, total)
  end)
end)

describe("judged sentences of raw articles", function()
  local sentences = require "spec.data.moves.corpus"
  local folder = (os.getenv("NEWSEXTRACT_DATA") or "../shared") .. "/corpus"

  it("are 300, each of its own place and well formed", function()
    local seen = {}
    for _, sentence in ipairs(sentences) do
      check(sentence, corpus_fields)
      assert(sentence.file:match("^[%w_%-]+%.md$") and sentence.start >= 0 and sentence.length > 0, sentence.file)
      local place = sentence.file .. ":" .. sentence.start
      assert(not seen[place], place)
      seen[place] = true
    end
    assert.equal(300, #sentences)
  end)

  it("name what stands in their articles", function()
    for _, sentence in ipairs(sentences) do
      local article = io.open(folder .. "/" .. sentence.file, "rb")
      if not article then
        pending("no article " .. sentence.file)
        return
      end
      local text = article:read("*a")
      article:close()
      assert(sentence.start + sentence.length <= #text, sentence.file)
      check(sentence, corpus_fields, text)
    end
  end)
end)
