-- The worst that a text can be: each line one word, sign or phrase again and again, with the nanoseconds that a byte of it costs.
--   lua bench/hostile.lua [SMALL LARGE]      sizes in KB, 64 and 4096
local newsextract = require "newsextract"

local inputs = {
  "1", "12", "1/", "1-1-1 ", "1 ", " ", "\n", "\n\n", "年", "月", "一", "一二三四五", "2024年", "2024", "3个", "10点", "周一", "上", "近",
  "王", "王小明", "王小明，", "李·", "·", "约翰·", "公司", "CEO", "首席执行官", "离职", "辞去CEO", "他离职，", "任命", "接替", "加入", "，", "。", "、",
  "：“", "“", "”", "“他离职", "她说：“", "他说：“我离职。”", "（", "）", "（离职", "《", "【", "OpenAI", "OpenAI的", "OpenAI CEO ", "王小明、", "王小明离职。",
  "王小明和李小红、", "分别", "原", "前", "不", "将", "没有", "如果", "A", "a", "Aa ", "Al ", "John ", "John Smith ", "John Smith, ", "J. ", "O'", "A-", "A.",
  "Mr. ", "the ", "resigned ", "who ", "left, ", "CEO, ", "and ", ", ", "\"", "'", "He said: \"", "said, \"I ", "(", ")", "[", "]", "[a](", "![", "](", "`", "*", "**",
  "_", "~", "|", "|a", "|-", "#", "# ", "> ", ">", "- ", "1. ", "<", "<a", "<!--", "<a href=\"", "&", "&a", "&amp;", "&#", "http://", "http://a.b/", "a@", "a@b.c ",
  "---\n", "title: a\n", "```\n", "\\", "\0", "\255", "é", "e\204\129", "　", "１", "Ａ", "中文 abc ", "$1", "1亿", "1%", "3位高管", "十余位", "January ", "Jan 1 ",
  "last ", "ago ", "two weeks ago ", "from ", "to ", "10:", "10:00 ", "T", "Q1", "FY", "世纪", "年代", "世", "第", "的", "了", "是", "我", "在", "于", "与", "对",
}

local function cost(engine, unit, size)
  local text = unit:rep(math.floor(size / #unit))
  local best = math.huge
  for _ = 1, size < 1000000 and 3 or 1 do
    local start = os.clock()
    local doc = assert(engine:analyze(text, { date = "2024-09-29", max_mentions = 4294967295 }))
    best = math.min(best, (os.clock() - start) * 1e9 / #text)
    doc:close()
    collectgarbage()
  end
  return best
end

local engine = assert(newsextract.engine())
local small, large = tonumber(arg[1] or 64) * 1024, tonumber(arg[2] or 4096) * 1024
print(("%-24s %10s %10s"):format("ns a byte at", small / 1024 .. " KB", large / 1024 .. " KB"))
local figures = {}
for _, unit in ipairs(inputs) do figures[#figures + 1] = { unit, cost(engine, unit, small), cost(engine, unit, large) } end
table.sort(figures, function(a, b) return a[3] > b[3] end)
for _, figure in ipairs(figures) do print(("%-24s %10.1f %10.1f"):format(("%q"):format(figure[1]), figure[2], figure[3])) end
