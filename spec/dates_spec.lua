local newsextract = require "newsextract"

local function dates(text, options)
  options = options or {}
  options.only, options.plain = { "dates" }, true
  local doc = assert(newsextract.analyze(text, options))
  return doc.dates, doc
end

--- The one expression of `text` that is written as `expression`.
local function find(text, expression, options)
  local list = dates(text, options)
  local seen = {}
  for _, date in ipairs(list) do
    if date.text == expression then return date end
    seen[#seen + 1] = date.text
  end
  error(("'%s' has no '%s', but [%s]"):format(text, expression, table.concat(seen, "][")), 2)
end

local function value(text, expression, date) return find(text, expression, { date = date }).value end

describe("every date rule", function()
  for _, name in ipairs { "any.dates", "en.dates", "zh.dates" } do
    for _, rule in ipairs(newsextract.pack(name).rules) do
      local is_rule = rule.kind == "date" or rule.kind == "date_guard"
      if is_rule then
        it(name .. "." .. rule.name .. " does what its examples say", function()
          assert.is_true(#(rule.examples or {}) > 0, "has no example")
          for _, example in ipairs(rule.examples) do
            local text = example.text or example[1]
            if example.none then
              assert.same({}, dates(text, { date = example.date }), text)
            else
              local got = find(text, example.expression or example[1], { date = example.date })
              for _, field in ipairs { "value", "mod", "type" } do
                if example[field] then assert.equal(example[field], got[field], text .. ": " .. field) end
              end
            end
          end
          for _, text in ipairs(rule.counter_examples or {}) do
            for _, got in ipairs(dates(text, { date = "2024-09-29" })) do
              assert.not_equal(name .. "." .. rule.name, got.rule, text .. ": " .. got.text)
            end
          end
        end)
      end
    end
  end
end)

describe("time expressions", function()
  it("are composed of neighbours", function()
    assert.equal("2024-09-25T17:30", value("会议在2024年9月25日下午5点30分开始。", "2024年9月25日下午5点30分"))
    assert.equal("2024-07-02", value("他于周二（7月2日）辞职。", "周二（7月2日）", "2024-07-05"))
    assert.equal("2024-06-07", value("6月7日，2024年。", "6月7日，2024年", "2024-06-08"))
    assert.equal("2024-05-05", value("On 5 May the 1990s came back.", "5 May", "2024-06-08"))
    assert.equal("2024-07-04", value("7月4日，2024年世界大会开幕。", "7月4日", "2024-07-08"))
    assert.equal("2024-Q3", value("今年第三季度", "今年第三季度", "2024-11-05"))
    assert.equal("2024-09-26T17", value("She left on Thursday, Sept. 26, 2024 at 5 p.m.", "Thursday, Sept. 26, 2024 at 5 p.m."))
    assert.equal("2024-09-24T19:30", value("this Tuesday evening at 7:30 p.m.", "this Tuesday evening at 7:30 p.m.", "2024-09-25"))
    assert.equal("2016-10-26T15:50:06", value("Wed Oct 26 15:50:06 2016", "Wed Oct 26 15:50:06 2016"))
    assert.equal("T11/T13", value("from 11 to 1 p.m.", "from 11 to 1 p.m."))
    assert.equal("2024-09-25T02", value("tonight at 2am", "tonight at 2am", "2024-09-25"))
    assert.equal("2024-W40-WE", value("下周末", "下周末", "2024-09-25"))
  end)

  it("lie where the clause tells", function()
    assert.equal("2024-10-03", value("She will leave on Thursday.", "Thursday", "2024-09-27"))
    assert.equal("2024-09-26", value("She left on Thursday.", "Thursday", "2024-09-27"))
    assert.equal("2024-09-26", value("She said on Thursday that she would leave.", "Thursday", "2024-09-27"))
    assert.equal("2023-10", value("The vote was in October.", "October", "2024-09-27"))
    assert.equal("2024-10", value("The vote is expected in October.", "October", "2024-09-27"))
    assert.equal("2024-09-26", value("公司周四宣布，她将离职。", "周四", "2024-09-27"))
  end)

  it("form ranges and lists", function()
    assert.equal("2024-08-25/2024-08-29", value("8 月 25 日 - 29 日举行", "8 月 25 日 - 29 日", "2024-08-30"))
    assert.equal("2024-05-03/2024-05-05", value("from 3 to 5 May 2024", "from 3 to 5 May 2024"))
    assert.equal("2024-07-11", value("将在7月10日和11日举行", "11日", "2024-06-29"))
    local list = dates("2021年至2023年", {}) -- two years told in full are two expressions
    assert.equal(2, #list)
  end)

  it("cover days", function()
    local year = find("2024年底", "2024年底")
    assert.equal("2024", year.value)
    assert.equal("END", year.mod)
    assert.equal("2024-01-01", year.first_day) -- the days of the value; `mod` tells the part
    assert.equal("2024-12-31", year.last_day)
    local since = find("自2023年以来", "2023年")
    assert.equal("2023-01-01", since.first_day)
    assert.is_nil(since.last_day)
    assert.same({ first = 1, last = #"自2023年以来" }, { first = since.outer and since.outer.first or 1, last = since.outer.last })
    local half = find("2024年上半年", "2024年上半年")
    assert.equal("2024-06-30", half.last_day)
  end)

  it("take in what modifies them where the caller wants the days that they mean", function()
    local function days(text, expression)
      local got = find(text, expression, { date = "2024-09-25", with_modifiers = true })
      return ("%s..%s"):format(got.first_day or "", got.last_day or "")
    end
    assert.equal("..2017-12-31", days("sales before 2018", "before 2018"))
    assert.equal("2019-01-01..", days("2018年以后的销售额", "2018年以后"))
    assert.equal("2018-05-01..", days("closed since May 2018", "since May 2018"))
    assert.equal("2015-02-01..", days("自2015年2月1日起发货", "自2015年2月1日起"))
    assert.equal("2024-10-09..2024-10-09", days("He leaves in two weeks.", "in two weeks"))
    assert.equal("2024-10-05..2024-10-05", days("He leaves within 10 days.", "within 10 days"))
    assert.equal("2007-01-01..2009-12-31", days("sales between 2007 and 2009", "between 2007 and 2009"))
    assert.equal("2018-01-01..", days("built in 2018 or later", "2018 or later"))
    assert.equal("..2024-09-25", days("He leaves today before 4 p.m.", "before 4 p.m."))
    assert.equal("2018", find("sales before 2018", "2018").value) -- but not unless it is asked for
    assert.equal("P2W", find("He leaves in two weeks.", "two weeks").value)
  end)

  it("are counted from a day told beside them, to the day", function()
    assert.equal("2024-12-11", value("two weeks before Christmas", "two weeks before Christmas", "2024-12-20"))
    assert.equal("2024-09-09", value("two weeks and two days ago", "two weeks and two days ago", "2024-09-25"))
    assert.equal("2024-07", value("a year and two months ago", "a year and two months ago", "2025-09-25"))
  end)

  it("are whole weeks, months and quarters of the calendar where so many stand before or behind", function()
    local function days(text, expression)
      local got = find(text, expression, { date = "2013-02-12" })
      return got.first_day .. ".." .. got.last_day
    end
    assert.equal("2013-01-28..2013-02-10", days("上两周", "上两周"))
    assert.equal("2013-03-01..2013-05-31", days("下三个月", "下三个月"))
    assert.equal("2012-07-01..2012-12-31", days("the last two quarters", "the last two quarters"))
    assert.equal("2012-12-12..2013-02-11", days("过去两个月", "过去两个月"))
  end)

  it("find the month of a day in which it falls on the weekday told", function()
    assert.equal("2024-09-13", value("on Friday the 13th", "Friday the 13th", "2024-10-01"))
    assert.equal("2024-08-13", value("on Tuesday the 13th", "Tuesday the 13th", "2024-10-01"))
  end)

  it("end in the year in which they begin where that can be", function()
    assert.equal("2016-08/2016-10", value("from August to October", "from August to October", "2016-07-07"))
    assert.equal("2018-08/2019-02", value("8月至2月", "8月至2月", "2018-09-18"))
  end)

  it("begin with the day where a range of hours follows it", function()
    assert.equal("2024-09-24T14:00/2024-09-24T14:30",
      value("on Tuesday from 2:00 to 2:30 pm", "Tuesday from 2:00 to 2:30 pm", "2024-09-25"))
  end)

  it("lie in the past first", function()
    assert.equal("2024-06-10", value("周一他辞职了。", "周一", "2024-06-14"))
    assert.equal("2023-11", value("11 月他们谈过。", "11 月", "2024-05-31"))
    assert.equal("2024-05-24", value("5月24日", "5月24日", "2024-05-26"))
    assert.equal("2024-06-17", find("周一他辞职了。", "周一", { date = "2024-06-14" }).other)
  end)

  it("lie ahead where a word says so or the caller prefers it", function()
    assert.equal("2024-11", value("公司将在11月举行大会。", "11月", "2024-05-31"))
    assert.equal("2024-06-17", find("周一他辞职了。", "周一", { date = "2024-06-14", prefer = "future" }).value)
    assert.equal("2024-06-17", find("周一", "周一", { date = "2024-06-14", prefer = "nearest" }).value)
    assert.equal("2023-06-30", find("6月30日", "6月30日", { date = "2024-06-14", prefer = "past" }).value)
  end)

  it("lean on a dateline", function()
    local text = "本报5月24日讯 公司今天宣布，首席财务官昨晚离任。"
    assert.equal("2024-05-24", find(text, "今天", { date = "2024-05-26" }).value)
    assert.equal("dateline", find(text, "今天", { date = "2024-05-26" }).anchor)
    assert.equal("2024-05-23TEV", find(text, "昨晚", { date = "2024-05-26" }).value)
    local letter = "他今天公布了一封信：\n\n2024年9月25日\n\n今天我离开公司。"
    local doc = assert(newsextract.analyze(letter, { date = "2024-09-29", only = { "dates" } }))
    assert.equal("2024-09-29", doc.dates[1].value)
    assert.equal("2024-09-25", doc.dates[3].value)
    local english = "SAN FRANCISCO, Sept 25 (Reuters) - The company said today it would close."
    assert.equal("2024-09-25", find(english, "today", { date = "2024-09-27" }).value)
  end)

  it("lean on the last date of the text", function()
    local text = "2023年11月17日他被解雇，三天后他加入另一家公司，次日又回来了，同年底成为首席执行官。"
    assert.equal("2023-11-20", find(text, "三天后", { date = "2024-09-29" }).value)
    assert.equal("context", find(text, "三天后", { date = "2024-09-29" }).anchor)
    assert.equal("2023-11-21", find(text, "次日", { date = "2024-09-29" }).value)
    assert.equal("2023", find(text, "同年底", { date = "2024-09-29" }).value)
  end)

  it("have another order and another anchor as an option", function()
    assert.equal("2024-01-02", find("on 1/2/2024", "1/2/2024").value)
    assert.equal("2024-02-01", find("on 1/2/2024", "1/2/2024", { day_first = true }).value)
    local history = "In September 1940 the city fell. In December the army left."
    assert.equal("1940-12", find(history, "December", { date = "2009-12-19", narrative = true }).value)
  end)

  it("stay under-specified without a date to lean on", function()
    local list, doc = dates("5月24日他离职，周一有人接替，明年还有人走。")
    assert.equal("XXXX-05-24", list[1].value)
    assert.is_nil(list[2].value)
    assert.is_nil(list[2].first_day)
    assert.is_nil(list[3].value)
    assert.equal("no_reference_date", doc.warnings[1].code)
    assert.equal("2025", value("明年还有人走。", "明年", "2024"))
    local _, told = dates("2024年5月24日他离职。")
    assert.same({}, told.warnings)
  end)

  it("have no value where there is no such day", function()
    for _, text in ipairs { "2023年2月31日", "2月30日", "2024年13月", "2023-02-31", "31 February 2023", "第54周", "99999年", "0000-01-01" } do
      for _, date in ipairs(dates(text, { date = "2024-09-29" })) do
        assert.is_nil((date.value or ""):match "^%d%d%d%d%-02%-3", text)
        assert.is_nil((date.value or ""):match "%-13", text)
        assert.is_nil((date.value or ""):match "99999", text)
        assert.is_nil((date.value or ""):match "^0000", text)
      end
    end
    assert.equal("2024-02-29", value("2024年2月29日", "2024年2月29日"))
    assert.is_nil(value("2023年2月29日", "2023年2月29日"))
  end)

  it("know the Chinese calendar", function()
    assert.equal("2024-02-10", value("2024年春节", "2024年春节"))
    assert.equal("2024-09-17", value("2024年中秋节", "2024年中秋节"))
    assert.equal("2024-12-21", value("2024年冬至", "2024年冬至"))
    assert.equal("2024-04-04", value("2024年清明节", "2024年清明节"))
  end)

  it("are not seen inside longer words", function()
    for _, text in ipairs { "价值实现在于人", "反复出现在报道里", "一点也不", "十分重要", "移动4/5G", "比分2:4:1:3", "第3.2.1版", "arXiv:2402.17485",
                            "豆包1.5", "o1模型", "GPT-4月", "今日头条", "a6f3e90b12", "0.8-1元", "May he succeed", "they march on", "a second look" } do
      assert.same({}, dates(text, { date = "2024-09-29" }), text)
    end
  end)

  it("keep exact places and do not overlap", function()
    local text = "🙂２０２４年９月，他说：2024-09-25T10:00离开；“去年底”回来，two weeks later he left again.\r\n目前 Sept.\n25, 2024。"
    local last = 0
    for _, date in ipairs((dates(text, { date = "2024-09-29" }))) do
      assert.equal(date.text, text:sub(date.first, date.last))
      assert.is_true(date.first > last)
      last = date.last
    end
  end)

  it("cost no more than the length of the text asks for", function()
    local engine = newsextract.engine()
    local function seconds(text)
      local start = os.clock()
      assert(engine:analyze(text, { only = { "dates" }, date = "2024-09-29", plain = true })):close()
      return os.clock() - start
    end
    for _, unit in ipairs { "1", " ", "年", "一二三四五六七八九十", "1/", "一", "2024", "1月", "今天", "the ", "last ", "1:", "每", "from 1 to " } do
      local short, long = seconds(unit:rep(math.floor(20000 / #unit))), seconds(unit:rep(math.floor(320000 / #unit)))
      assert.is_true(long < 16 * short * 6 + 0.25, ("%q: %.3f s and %.3f s"):format(unit, short, long))
    end
  end)
end)
