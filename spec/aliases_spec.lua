-- Which mentions are one person or organisation: forms that join, and forms that must not.
local newsextract = require "newsextract"

--- The clusters of a text as a map from a form to the name of its cluster.
local function names(text, type)
  local map = {}
  for _, entity in ipairs(newsextract.analyze(text, { only = { "entities" } }).entities) do
    if entity.type == type then map[entity.text] = entity.name end
  end
  return map
end

local function joined(text, type, ...)
  local map, first = names(text, type), nil
  for _, form in ipairs { ... } do
    assert.is_truthy(map[form], form .. " is not found in: " .. text)
    first = first or map[form]
    assert.equal(first, map[form], form)
  end
  return first
end

local function apart(text, type, a, b)
  local map = names(text, type)
  assert.is_truthy(map[a], a)
  assert.is_truthy(map[b], b)
  assert.not_equal(map[a], map[b])
end

describe("a person's forms join", function()
  it("full, last and first name", function()
    assert.equal("Bohdan Raubenolt", joined("总裁Bohdan Raubenolt离职。Raubenolt任职三年，感谢Bohdan。", "person",
      "Bohdan Raubenolt", "Raubenolt", "Bohdan"))
    joined("Chief executive Karen Voss left. Ms Voss was appointed in May.", "person", "Karen Voss", "Voss")
  end)

  it("with particles, initials and suffixes or without", function()
    joined("创始人Peter van der Made离职。van der Made表示感谢。", "person", "Peter van der Made", "van der Made")
    joined("主席Paul M. Nakamoto表示同意。Paul Nakamoto表示感谢。", "person", "Paul M. Nakamoto", "Paul Nakamoto")
    joined("主席Joshua Raubenolt表示同意。Josh Raubenolt表示感谢。", "person", "Joshua Raubenolt", "Josh Raubenolt")
  end)

  it("dotted, its last segment and its gloss", function()
    joined("首席执行官埃伦·鲁姆（Ellen Roome）表示同意。会后鲁姆离开了。", "person", "埃伦·鲁姆", "Ellen Roome", "鲁姆")
  end)

  it("with a nickname in brackets", function()
    joined("首席运营官James (Jim) Haring表示同意。", "person", "James (Jim) Haring")
  end)

  it("transliterated and Latin, by sound", function()
    joined("首席执行官格罗德曼表示同意。Bohdan Grodman此前曾任主席。", "person", "格罗德曼", "Bohdan Grodman")
  end)

  it("known by the lexicon", function()
    joined("奥特曼表示同意。Sam Altman随后离开。", "person", "奥特曼", "Sam Altman")
  end)
end)

describe("persons stay apart", function()
  it("of different last names", function()
    apart("主席Karen Voss表示同意。总裁Karen Raubenolt表示反对。", "person", "Karen Voss", "Karen Raubenolt")
  end)

  it("that sound unlike", function()
    apart("首席执行官格罗德曼表示同意。Bohdan Raubenolt此前曾任主席。", "person", "格罗德曼", "Bohdan Raubenolt")
  end)

  it("that the lexicon tells apart", function()
    apart("马斯克与奥特曼表示同意。", "person", "马斯克", "奥特曼")
  end)
end)

describe("an organisation's forms join", function()
  it("with its legal form or without", function()
    joined("Pebblestack Inc. said so. Pebblestack announced more.", "organization", "Pebblestack Inc.", "Pebblestack")
  end)

  it("known by the lexicon in two languages", function()
    joined("谷歌宣布裁员，Google表示遗憾。", "organization", "谷歌", "Google")
  end)

  it("and its glossed abbreviation", function()
    joined("江南语音研究所（JNYI）成立。JNYI宣布招人。", "organization", "江南语音研究所", "JNYI")
  end)
end)

describe("the cluster", function()
  it("has the fullest form and the lexicon's name", function()
    local found = newsextract.analyze("奥特曼表示同意。", { only = { "entities" } }).entities
    assert.equal("奥特曼", found[1].name)
    assert.equal("Sam Altman", found[1].id)
  end)
end)
