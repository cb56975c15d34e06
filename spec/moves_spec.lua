local newsextract = require "newsextract"

local frame_packs = { "zh.frames", "en.frames" }

--- The rules of the moves that the text has.
local function rules_of(text)
  local doc = newsextract.analyze(text, { date = "2024-09-29" })
  local rules = {}
  for _, move in ipairs(doc.events) do rules[move.rule] = true end
  return rules, #doc.events
end

describe("frames", function()
  for _, name in ipairs(frame_packs) do
    local pack = newsextract.pack(name)
    for _, rule in ipairs(pack.rules) do
      if rule.kind == "frame" then
        local full = pack.name .. "." .. rule.name
        it(full .. " is proved by examples and counter-examples", function()
          assert.is_true(#(rule.examples or {}) > 0, "no example")
          assert.is_true(#(rule.counter_examples or {}) > 0, "no counter-example")
          for _, text in ipairs(rule.examples) do
            local rules, count = rules_of(text)
            -- a frame without a type is a veto: nothing is told
            if rule.type then assert.is_true(rules[full], text) else assert.equal(0, count, text) end
          end
          for _, text in ipairs(rule.counter_examples) do
            if rule.type then assert.is_nil(rules_of(text)[full], text) end
          end
        end)
      end
    end
  end
end)

-- The cases of spec/data/moves: how each slot of a move that is found compares with what is expected.

local slots = { "org", "role", "dest_org", "origin_org", "successor", "predecessor", "source" }

local function fold(text)
  return (text:lower():gsub("[%s%.%-]", ""):gsub("·", ""):gsub("•", ""))
end

local function forms(value)
  return type(value) == "table" and value or { value }
end

local function any_equal(want, got)
  for _, one in ipairs(forms(want)) do
    for _, other in ipairs(got) do
      if fold(one) == fold(other) then return true end
    end
  end
  return false
end

local function names(slot)
  local list = {}
  if not slot then return list end
  list[1] = slot.name or slot.text
  list[#list + 1] = slot.text
  for _, mention in ipairs(slot.mentions or {}) do
    list[#list + 1] = type(mention) == "table" and mention.text or mention
  end
  return list
end

local function same_who(want, got)
  if want.type ~= got.type then return false end
  if want.person then return got.person ~= nil and any_equal(want.person, names(got.person)) end
  return got.group ~= nil and (any_equal(want.group, names(got.group)) or (want.count ~= nil and want.count == got.group.count))
end

--- How many slots of a found move are wrong.
local function faults(want, got)
  local wrong = 0
  for _, field in ipairs { "subtype", "status" } do
    if want[field] and not any_equal(want[field], { got[field] }) then wrong = wrong + 1 end
  end
  for _, field in ipairs(slots) do
    if want[field] == false then
      if got[field] then wrong = wrong + 1 end
    elseif want[field] and not any_equal(want[field], names(got[field])) then
      wrong = wrong + 1
    end
  end
  if want.time == false then
    if got.time then wrong = wrong + 1 end
  elseif want.time and not (got.time and got.time.value == want.time) then
    wrong = wrong + 1
  end
  return wrong
end

--- Moves that are found, missed and spurious in a case, and whether all of it is right.
local function judge(case)
  local doc = newsextract.analyze(case.text, { date = case.date })
  local used, result = {}, { found = 0, missed = 0, spurious = 0, right = true }
  for _, want in ipairs(case.moves) do
    local best, least
    for i, got in ipairs(doc.events) do
      if not used[i] and same_who(want, got) then
        local wrong = faults(want, got)
        if not best or wrong < least then best, least = i, wrong end
      end
    end
    if best then
      used[best] = true
      if not want.optional then
        result.found = result.found + 1
        if least > 0 then result.right = false end
      end
    elseif not want.optional then
      result.missed = result.missed + 1
      result.right = false
    end
  end
  for i in ipairs(doc.events) do
    if not used[i] then
      result.spurious = result.spurious + 1
      result.right = false
    end
  end
  doc:close()
  return result
end

describe("cases for moves", function()
  local least = require "spec.data.moves.right"
  for _, file in ipairs(require "spec.data.moves.list") do
    it("of " .. file .. " are right as often as before", function()
      local right = 0
      for _, case in ipairs(require("spec.data.moves." .. file)) do
        if judge(case).right then right = right + 1 end
      end
      assert.is_true(right >= (least[file] or 0), ("%s: %d right, %d before"):format(file, right, least[file] or 0))
    end)
  end
end)
