local newsextract = require "newsextract"

local ARTICLE = [[
---
title: A week of farewells
date: 2025-03-14
---

Elena Marsh, chief technology officer of Northwind Robotics, resigned yesterday. Her deputy, Tom Okafor, takes over on 1 May 2025.

北辰机器人首席科学家林望舒昨天宣布离职，研究副总裁陈知远将接任。她曾于2019年加入该公司。
]]

describe("a job", function()
  local long = ARTICLE .. ("\n" .. ARTICLE:gsub("%-%-%-.-%-%-%-\n", "")):rep(200)

  it("gives what analyze gives, whatever the slices", function()
    local engine = assert(newsextract.engine())
    local expected = engine:analyze(long, { name = "long" }):json()
    for _, seconds in ipairs { 1e-9, 0.0001, 0.001, 10 } do
      local job = assert(engine:start(long, { name = "long" }))
      local before, steps = job.progress, 0
      repeat
        local done = job:step(seconds)
        assert.is_true(job.progress >= before)
        before, steps = job.progress, steps + 1
      until done
      assert.equal(1, job.progress)
      assert.is_true(job:step(seconds)) -- once more does no harm
      if seconds == 1e-9 then assert.is_true(steps > 100) end
      assert.equal(expected, job:finish():json())
    end
  end)

  it("may be finished at any time, inside of coroutines too", function()
    local engine = assert(newsextract.engine())
    local expected = engine:analyze(long):json()
    local run = coroutine.wrap(function()
      local job = assert(engine:start(long))
      for _ = 1, 5 do
        job:step(1e-9)
        coroutine.yield()
      end
      return job:finish():json()
    end)
    local result
    repeat result = run() until result
    assert.equal(expected, result)
  end)

  it("is gone when it is cancelled", function()
    local engine = assert(newsextract.engine())
    local job = assert(engine:start(long))
    job:step(1e-9)
    job:cancel()
    job:cancel()
    assert.has_error(function() job:step(1) end)
    assert.has_error(function() job:finish() end)
    newsextract.trim()
    assert.truthy(engine:analyze(ARTICLE))
  end)

  it("does not mind others of the same state", function()
    local engine = assert(newsextract.engine())
    local expected = engine:analyze(long):json()
    local jobs = {}
    for i = 1, 4 do jobs[i] = assert(engine:start(long)) end
    local left = #jobs
    while left > 0 do
      left = 0
      for _, job in ipairs(jobs) do
        if not job:step(1e-5) then left = left + 1 end
      end
    end
    for _, job in ipairs(jobs) do assert.equal(expected, job:finish():json()) end
  end)

  it("takes a time that is above 0", function()
    local job = assert(newsextract.engine()):start(ARTICLE)
    assert.has_error(function() job:step(0) end)
    assert.has_error(function() job:step("soon") end)
    assert.has_error(function() job:step() end)
  end)
end)

describe("a document in pieces", function()
  it("is the document's JSON", function()
    for _, options in ipairs { {}, { only = { "dates" } }, { only = { "events" }, explain = true } } do
      for _, text in ipairs { "", "x", "a\255b \254", ARTICLE, ARTICLE:rep(50) } do
        local doc = newsextract.analyze(text, options)
        for _, unit in ipairs { "byte", "char" } do
          local expected = doc:json(unit)
          for _, size in ipairs { 1, 100, 65536 } do
            local pieces = {}
            for piece in doc:pieces(unit, size) do pieces[#pieces + 1] = piece end
            assert.equal(expected, table.concat(pieces))
          end
        end
      end
    end
  end)

  it("is counted without being built", function()
    local doc = newsextract.analyze(ARTICLE)
    for _, list in ipairs { "entities", "dates", "events", "warnings" } do assert.equal(#doc[list], doc:count(list)) end
    assert.has_error(function() doc:count("verbs") end)
  end)
end)

describe("a buffer", function()
  local core = require "newsextract.core"

  it("is analysed as its text is", function()
    local engine = assert(newsextract.engine())
    local buffer = core.buffer(1)
    for i = 1, #ARTICLE, 7 do buffer:add(ARTICLE:sub(i, i + 6)) end
    assert.equal(#ARTICLE, buffer:length())
    local doc = assert(engine:start(buffer, { name = "a" })):finish()
    assert.equal(engine:analyze(ARTICLE, { name = "a" }):json(), doc:json())
    assert.equal(ARTICLE, doc.text)
    assert.has_error(function() buffer:add "more" end, "the buffer is analysed already")
    buffer = nil -- luacheck: ignore 331
    collectgarbage()
    collectgarbage()
    assert.equal(ARTICLE, doc.text)
    assert.has_error(function() core.buffer(0) end)
  end)
end)
