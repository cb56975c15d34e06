-- What one would write without newsextract: lrexlib, a few patterns, a table of names. Prints how fast it is:
--   lua bench/lrexlib.lua FOLDER
-- It is here to be compared with: it knows no aliases, anchors no date, and takes every "离开" for a departure.
local rex = require "rex_pcre2"
local shell = require "spec.shell"

local FLAGS = "iu"
local dates = rex.new([[(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?|\d{4}年|\d{4}-\d{2}-\d{2}|(?:今|去|明|前)年|(?:上|下|本|这)个?(?:月|周)]]
  .. [[|昨天|今天|明天|近日|日前|(?:January|February|March|April|May|June|July|August|September|October|November|December)]]
  .. [[ \d{1,2}(?:, \d{4})?|yesterday|last (?:week|month|year)]], FLAGS)
local sentences = rex.new("[^。！？\n]+", FLAGS)
local leaves = rex.new("离职|离开|辞职|辞去|卸任|退休|被解雇|跳槽|出走|steps? down|resign(?:ed|s)?|depart(?:ed|s|ure)?|left|leav(?:es|ing)", FLAGS)
local comes = rex.new("加盟|加入|出任|就任|接任|接替|任命|上任|joins?|joined|appointed|named|succeeds?|takes over", FLAGS)
local person = rex.new([[(?<![A-Za-z])[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+(?![A-Za-z])|[\p{Han}]{1,6}·[\p{Han}]{1,6}]]
  .. [[|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗][\p{Han}]{1,2}(?=表示|宣布|离职|加盟|出任|辞职|称|说|，)]], "u")
local company = rex.new([[OpenAI|谷歌|Google|微软|Microsoft|苹果|Apple|Meta|特斯拉|Tesla|阿里巴巴|腾讯|百度|字节跳动|小米|华为|京东|美团|]]
  .. [[[A-Z][A-Za-z]+ (?:Inc|Corp|Labs|AI)|[\p{Han}]{2,6}(?:公司|集团|科技|汽车)]], "u")
local post = rex.new("CEO|CTO|CFO|COO|首席[\\p{Han}]{2}官|总裁|副总裁|总经理|董事长|创始人|负责人|chief \\w+ officer|president|chairman", FLAGS)

local function all(pattern, text)
  local found = {}
  for match in rex.gmatch(text, pattern) do found[#found + 1] = match end
  return found
end

local function analyze(text)
  local result = { dates = all(dates, text), events = {} }
  for sentence in rex.gmatch(text, sentences) do
    local kind = leaves:find(sentence) and "departure" or comes:find(sentence) and "appointment"
    if kind then
      for _, name in ipairs(all(person, sentence)) do
        result.events[#result.events + 1] = { type = kind, person = name, org = company:match(sentence),
          role = post:match(sentence), time = dates:match(sentence) }
      end
    end
  end
  return result
end

local list, bytes = {}, 0
local _, names = shell.run(("find %s -name '*.md' -o -name '*.txt'"):format(arg[1]))
for path in names:gmatch("[^\n]+") do
  local text = shell.read(path)
  if pcall(rex.find, text, "^", 1, "u") then -- lrexlib refuses text that is not UTF-8
    list[#list + 1] = text
    bytes = bytes + #text
  end
end
local times, events = {}, 0
for round = 1, 3 do
  local start = os.clock()
  events = 0
  for _, text in ipairs(list) do events = events + #analyze(text).events end
  times[round] = os.clock() - start
end
table.sort(times)
print(("lrexlib\t%.2f\t%d"):format(bytes / 1e6 / times[2], events))
