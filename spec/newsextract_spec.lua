local newsextract = require "newsextract"

describe("the module", function()
  local text = "研究主管Bob McGrew将离开OpenAI。他的邮箱是bob@example.com。"

  it("tells its version", function()
    assert.matches("^%d+%.%d+%.%d+$", newsextract.version)
  end)

  it("analyses with the default packs", function()
    local doc = newsextract.analyze(text, { date = "2024-09-29", name = "a.md", title = "Bob" })
    assert.equal("a.md", doc.doc)
    assert.equal("Bob", doc.title)
    assert.equal("2024-09-29", doc.date)
    assert.equal("zh", doc.language)
    assert.equal(#text, doc.length)
    assert.equal(text, doc.text)
    for _, list in ipairs { "entities", "dates", "events", "warnings" } do
      assert.equal("table", type(doc[list]))
      assert.equal(doc[list], doc[list]) -- built once
    end
    assert.is_nil(doc.no_such_field)
    assert.matches("^newsextract%.document %(zh, %d+ bytes", tostring(doc))
  end)

  it("gives every mention as a slice of the text", function()
    local doc = newsextract.analyze(text)
    assert.is_true(#doc.entities > 0)
    for _, mention in ipairs(doc.entities) do
      assert.equal(mention.text, text:sub(mention.first, mention.last))
    end
  end)

  it("tells what decided a name, where asked to explain", function()
    local sentence = "Jane Miller, chief executive of Acme Holdings Ltd, said so."
    local doc = newsextract.analyze(sentence, { explain = true })
    local person = doc.entities[1]
    assert.equal("Jane Miller", person.text)
    assert.is_true(person.score > 0.5 and person.score <= 1)
    local cues = {}
    for _, cue in ipairs(person.cues) do cues[cue] = true end
    assert.is_true(cues.title_after)
    assert.is_truthy(doc:json():find('"cues":[', 1, true))
    assert.is_nil(newsextract.analyze(sentence).entities[1].cues)
  end)

  it("leaves out what is not asked for", function()
    local doc = newsextract.analyze(text, { only = { "dates" } })
    assert.same({}, doc.entities)
    assert.same({}, doc.events)
    local json = doc:json()
    assert.is_nil(json:find('"entities"', 1, true))
    assert.is_truthy(json:find('"dates":[]', 1, true))
  end)

  it("writes JSON with offsets in bytes or characters", function()
    local doc = newsextract.analyze(text)
    local bytes, characters = doc:json(), doc:json "char"
    assert.equal(bytes, doc:json "byte")
    assert.is_truthy(bytes:find(('"start":%d'):format(#"研究主管"), 1, true))
    assert.is_truthy(characters:find('"start":4,', 1, true))
    assert.has_error(function() doc:json "words" end)
  end)

  it("gives a table that outlives the document", function()
    local doc = newsextract.analyze(text)
    local all = doc:totable()
    doc:close()
    doc:close()
    assert.equal("zh", all.language)
    assert.is_true(#all.entities > 0)
    assert.equal("newsextract.document (closed)", tostring(doc))
    assert.has_error(function() return doc.events end, "newsextract.document is closed")
  end)

  it("keeps text and engine alive as long as a document", function()
    local docs = {}
    for i = 1, 20 do
      docs[i] = assert(newsextract.engine { languages = { "zh" } }):analyze(text .. i)
      if i % 3 == 0 then collectgarbage() end
    end
    for i = 1, 20 do assert.equal(text .. i, docs[i].text) end
    for _, doc in ipairs(docs) do assert.is_true(#doc.entities > 0) end
  end)

  it("gives the same for the same", function()
    local engine = assert(newsextract.engine())
    local first = engine:analyze(text):json()
    engine:analyze("Jane Miller joined Acme Corp. on Monday."):json()
    assert.equal(first, engine:analyze(text):json())
    assert.equal(first, assert(newsextract.engine()):analyze(text):json())
  end)

  it("answers bad data with nil and a message", function()
    local doc, err = newsextract.analyze(text, { date = "yesterday" })
    assert.is_nil(doc)
    assert.matches("date", err)
    for _, date in ipairs { "2024-02-30", "2024-13", "", "24", "2024-1-", "0000" } do
      assert.is_nil((newsextract.analyze(text, { date = date })))
    end
    for _, date in ipairs { "2024", "2024-02", "2024-02-29" } do
      assert.equal(date, newsextract.analyze(text, { date = date }).date)
    end
  end)

  it("names what is wrong with an argument", function()
    local function says(pattern, f, ...)
      local ok, err = pcall(f, ...)
      assert.is_false(ok)
      assert.matches(pattern, err)
    end
    local engine = assert(newsextract.engine())
    says("string expected", function() engine:analyze(nil) end)
    says("string expected", function() engine:analyze(42) end)
    says("table expected", function() engine:analyze(text, "2024-09-29") end)
    says("'dates'", function() engine:analyze(text, { dates = "2024-09-29" }) end)
    says("'date'", function() engine:analyze(text, { date = 20240929 }) end)
    says("'only'", function() engine:analyze(text, { only = { "names" } }) end)
    says("'only'", function() engine:analyze(text, { only = {} }) end)
    says("'only'", function() engine:analyze(text, { only = "events" }) end)
    says("'prefer'", function() engine:analyze(text, { prefer = "later" }) end)
    says("'max_bytes'", function() engine:analyze(text, { max_bytes = 0 }) end)
    says("'explain'", function() engine:analyze(text, { explain = 1 }) end)
    says("'language'", function() newsextract.engine { language = "zh" } end)
    says("'languages'", function() newsextract.engine { languages = { "xx" } } end)
    says("'packs'", function() newsextract.engine { packs = "file.lua" } end)
    says("string expected", function() newsextract.normalize(nil) end)
    says("string expected", function() newsextract.load_pack(nil) end)
  end)

  it("normalises", function()
    assert.equal("OpenAI 2024", newsextract.normalize "ＯｐｅｎＡＩ　２０２４")
    assert.equal("\195\169", newsextract.normalize "e\204\129")
    assert.equal("\239\191\189", newsextract.normalize "\255")
    assert.equal("，。", newsextract.normalize "，。")
    assert.equal("", newsextract.normalize "")
  end)

  it("warns of what it could not read, by place", function()
    local doc = newsextract.analyze "OpenAI\255 宣布"
    local warning = doc.warnings[1]
    assert.equal("invalid_utf8", warning.code)
    assert.equal(7, warning.first)
    assert.equal(7, warning.last)
  end)

  it("reads no more bytes than it is told", function()
    local sentence = "Jane Miller left Acme Corp. 她走了。"
    for _, room in ipairs { 1, 0 } do
      local doc = newsextract.analyze(sentence, { max_bytes = #sentence + room })
      assert.same({}, doc.warnings)
    end
    -- One byte less cuts the last character, which is left out as a whole: nothing is invalid.
    local doc = newsextract.analyze(sentence, { max_bytes = #sentence - 1 })
    assert.equal(1, #doc.warnings)
    assert.equal("truncated", doc.warnings[1].code)
    assert.equal(#sentence, doc.length)
    assert.equal(sentence, doc.text)
    local short = newsextract.analyze("Jane Miller left Acme Corp. 她走了")
    assert.equal(#short.entities, #doc.entities)
    assert.equal("truncated", newsextract.analyze(sentence, { max_bytes = 1 }).warnings[1].code)
  end)

  it("keeps no more mentions than it is told", function()
    local all = newsextract.analyze(text, { date = "2024-09-29" })
    local count, links = #all.entities, 0
    for _, entity in ipairs(all.entities) do
      if entity.type == "email" then links = links + 1 end
    end
    local mentions = count - links -- a link costs no names
    assert.is_true(mentions > 2 and links == 1)
    for _, room in ipairs { 1, 0 } do
      local doc = newsextract.analyze(text, { date = "2024-09-29", max_mentions = mentions + room })
      assert.equal(all:json(), doc:json())
    end
    local doc = newsextract.analyze(text, { date = "2024-09-29", max_mentions = mentions - 1 })
    assert.equal(1, #doc.warnings)
    assert.equal("truncated", doc.warnings[1].code)
    local first = all.entities[mentions].first
    assert.equal(first, doc.warnings[1].first)
    assert.equal(#text, doc.warnings[1].last)
    for _, entity in ipairs(doc.entities) do assert.is_true(entity.first < first) end
    assert.equal(mentions - 1, #doc.entities)
    assert.equal(1, #newsextract.analyze(text, { max_mentions = 1 }).entities)
  end)

  it("leaves a text unread whose candidates are far more than the mentions that it keeps", function()
    local long = ("研究主管Bob McGrew将离开OpenAI，Jane Miller joined Acme Corp. on 3 March 2024.\n\n"):rep(2000)
    local doc = newsextract.analyze(long, { max_mentions = 10 })
    assert.equal(10, #doc.entities)
    assert.equal("truncated", doc.warnings[1].code)
    assert.is_true(#doc.dates <= 10)
    assert.same(doc:totable().entities, newsextract.analyze(long:sub(1, 20000), { max_mentions = 10 }):totable().entities)
  end)

  it("takes any text", function()
    for _, hostile in ipairs {
      "", "\0", "\0\0\0", "\255\254", ("\240\159\146\169"):rep(1000), ("["):rep(10000), ("*"):rep(10000),
      "---\ntitle: never ends\n", "---", "---\n---", ("<a "):rep(5000), ("&"):rep(5000), ("。"):rep(5000), ("“"):rep(5000),
      ("离职"):rep(5000), ("、"):rep(5000), ("CEO"):rep(5000), ("\204\129"):rep(5000), "\239\187\191", "\r\n\r\n",
    } do
      local doc = assert(newsextract.analyze(hostile))
      for _, mention in ipairs(doc.entities) do
        assert.equal(mention.text, hostile:sub(mention.first, mention.last))
      end
      assert.is_string(doc:json())
    end
  end)
end)

describe("a rule pack", function()
  local function engine_with(...)
    return newsextract.engine { packs = { ... } }
  end

  local function persons(engine, text)
    local found = {}
    for _, entity in ipairs(engine:analyze(text).entities) do
      if entity.type == "person" then found[#found + 1] = entity.id or entity.text end
    end
    return found
  end

  it("adds, overrides and removes words", function()
    local name = { name = "mine", words = { person = { { "晨曦微光", id = "Dawn" } } } }
    local engine = assert(engine_with(name))
    assert.same({ "Dawn" }, persons(engine, "晨曦微光表示满意。"))
    engine = assert(engine_with(name, { name = "over", words = { person = { { "晨曦微光", id = "Light" } } } }))
    assert.same({ "Light" }, persons(engine, "晨曦微光表示满意。"))
    engine = assert(engine_with(name, { name = "without", remove = { words = { person = "晨曦微光" } } }))
    assert.same({}, persons(engine, "晨曦微光表示满意。"))
  end)

  it("is refused with pack, rule, field and column", function()
    local function refused(pack, ...)
      local engine, err = engine_with(pack)
      assert.is_nil(engine)
      for _, part in ipairs { ... } do assert.is_truthy(err:find(part, 1, true), err) end
    end
    local function rule(fields)
      fields.name = fields.name or "rule"
      return { name = "mine", language = "en", rules = { fields } }
    end
    refused({ name = "mine", words = { no_such_class = "x" } }, "mine", "no_such_class")
    refused({ name = "mine", words = { person = { "" } } }, "mine", "empty word")
    refused({ name = "mine", words = { person = { "\255" } } }, "mine", "not UTF-8")
    refused({ name = "mine", words = { person = { ("x"):rep(10000) } } }, "mine", "longer than")
    refused({ name = "mine", words = { person = { { "x", weight = "heavy" } } } }, "weight", "not a number")
    refused({ name = "mine", words = { person = { 7 } } }, "mine", "person", "number")
    refused({ name = "mine", words = { person = 7 } }, "mine", "person")
    refused({ name = "mine", extra = 1 }, "mine", "extra")
    refused({ words = {} }, "no name")
    refused({ name = "mine", rules = { "x" } }, "mine", "rule 1")
    refused({ name = "mine", rules = { { name = "x" } } }, "mine", "rule 1", "kind")
    refused(rule { kind = "no such kind" }, "mine.rule", "no such kind")
    refused(rule { kind = "date", pattern = "x(unclosed" }, "mine.rule", "pattern", "column")
    refused(rule { kind = "date", pattern = "ab*" }, "mine.rule", "pattern", "column 3:")
    refused(rule { kind = "date", pattern = "a b[z-a]" }, "mine.rule", "pattern", "column 7:")
    refused(rule { kind = "date", pattern = "x y)" }, "mine.rule", "pattern", "column 4:")
    refused(rule { kind = "date", pattern = "x", no_such_field = 1 }, "mine.rule", "no_such_field")
    refused(rule { kind = "date_cue", role = "before", words = { "" } }, "mine.rule", "words.1", "an empty word")
    refused(rule { kind = "date_cue", role = "before", wide = "open", words = { "by" } }, "mine.rule", "wide", "neither only, first nor last")
    refused(rule { kind = "date", pattern = function() end }, "mine.rule", "function")
    refused({ name = "mine", remove = { rules = { "zh.no.such" } } }, "zh.no.such")
    refused("/no/such/file.lua", "/no/such/file.lua")
  end)

  it("is read from a file as data", function()
    local path = os.tmpname()
    local function write(source)
      local file = assert(io.open(path, "wb"))
      file:write(source)
      file:close()
    end
    write "return { words = { person = { '晨曦微光' } } }"
    local pack = assert(newsextract.load_pack(path))
    assert.equal(path, pack.name)
    assert.same({ "晨曦微光" }, persons(assert(engine_with(path)), "晨曦微光表示满意。"))
    for source, message in pairs {
      ["return os.time()"] = "'('", ["return os.time"] = "os", ["return 1"] = "table", ["return {"] = "expected", ["\27Lua"] = "compiled",
      ["while true do end"] = ":1: 'while'", ["local a = [[ for ]] -- goto\nreturn { ('x'):rep(9) }"] = ":2: '('",
      ["return { name = [=[]]]=] .. '\\'' .. \"\\\\\", words = {}, rules = function() end }"] = "'function'",
      ["local a = 'x' return { a:rep'9' }"] = "':'",
    } do
      write(source)
      local none, err = newsextract.load_pack(path)
      assert.is_nil(none)
      assert.is_truthy(err:find(message, 1, true), err)
    end
    os.remove(path)
  end)

  it("is data in every default pack", function()
    for _, name in ipairs(require "newsextract.packs") do
      local path = "lua/newsextract/packs/" .. name:gsub("%.", "/") .. ".lua"
      assert.equal(name, assert(newsextract.load_pack(path)).name)
    end
  end)

  it("is refused where its tables go in circles", function()
    local circle = { kind = "date", name = "circle", pattern = "x" }
    circle.again = circle
    local engine, err = engine_with { name = "mine", language = "en", rules = { circle } }
    assert.is_nil(engine)
    assert.matches("mine.*too deep", err)
    local wide = { kind = "date", name = "wide", pattern = "x" }
    for i = 1, 300 do wide["f" .. i] = "x" end
    engine, err = engine_with { name = "mine", language = "en", rules = { wide } }
    assert.is_nil(engine)
    assert.matches("mine.*more than 256 fields", err)
  end)

  it("loads 200,000 names in about a second", function()
    local names = {}
    for i = 1, 200000 do names[i] = ("Person%d Number%d"):format(i, i * 7) end
    local bare = newsextract.engine():size()
    local before = os.clock()
    local engine = assert(engine_with { name = "many", words = { person = names } })
    local seconds = os.clock() - before
    assert.is_true(seconds < 10, ("took %.2f s"):format(seconds)) -- of the processor; a busy machine gets room
    assert.is_true(engine:size() - bare < 40e6)
    assert.same({ "Person77 Number539" }, persons(engine, "Then Person77 Number539 said so."))
  end)
end)

describe("a default pack", function()
  local folder, path

  before_each(function()
    folder, path = os.tmpname(), package.path
    os.remove(folder)
    os.execute("mkdir -p " .. folder .. "/newsextract/packs/zh")
    package.path = folder .. "/?.lua;" .. path
  end)

  after_each(function()
    package.path = path
    os.execute("rm -r " .. folder)
  end)

  -- The fingerprint where the pack's file holds `change(source)`.
  local function fingerprint(change)
    local source = assert(io.open "lua/newsextract/packs/zh/people.lua")
    local copy = assert(io.open(folder .. "/newsextract/packs/zh/people.lua", "w"))
    copy:write((change(source:read "*a")))
    source:close()
    copy:close()
    return assert(newsextract.engine()):fingerprint()
  end

  it("is the same compiled into the library and read from its file", function()
    local compiled = fingerprint(function(source) return source end)
    assert.equal(compiled, fingerprint(function(source) return source .. "-- read\n" end))
  end)

  it("gives the same where its rare rules are compiled as the others are, however often their examples stand in a text", function()
    local packs, texts, rare = {}, {}, 0
    for _, name in ipairs(newsextract.default_packs()) do
      local pack = newsextract.pack(name)
      local again = { name = pack.name, language = pack.language, rules = {} } -- every rule, so that they keep their order
      for _, rule in ipairs(pack.rules or {}) do
        local copy = {}
        for key, value in pairs(rule) do copy[key] = value end
        copy.name, copy.rare = nil, not rule.rare
        copy.replace = rule.replace or pack.name .. "." .. rule.name
        if not rule.pattern or rule.kind == "symbols" then copy.rare = nil end
        again.rules[#again.rules + 1] = copy
        if rule.rare then
          rare = rare + 1
          for _, example in ipairs(rule.examples) do
            local text = type(example) == "string" and example or example.text or example[1]
            texts[#texts + 1] = text
            texts[#texts + 1] = (text .. " "):rep(20)
            texts[#texts + 1] = text:rep(20)
          end
        end
      end
      packs[#packs + 1] = again
    end
    assert.is_true(rare > 100)
    local engine, turned = assert(newsextract.engine()), assert(newsextract.engine { packs = packs })
    local function json_of(with, text)
      return (assert(with:analyze(text, { date = "2024-09-29" })):json():gsub('"packs":"%x+"', ""))
    end
    for _, text in ipairs(texts) do assert.equal(json_of(engine, text), json_of(turned, text)) end
  end)

  it("is read from a file that was changed, were it by one letter", function()
    local compiled = fingerprint(function(source) return source end)
    assert.not_equal(compiled, fingerprint(function(source)
      local changed, count = source:gsub("警官 大使", "警官 大侠", 1)
      assert.equal(1, count)
      return changed
    end))
  end)
end)

describe("a job", function()
  local engine = assert(newsextract.engine())
  local text = ("研究主管Bob McGrew将离开OpenAI。去年，Jane Miller joined Acme Corp.\n\n"):rep(200)

  it("gives what an analysis gives, whatever the slices", function()
    local whole = engine:analyze(text, { date = "2024-09-29" }):json()
    for _, seconds in ipairs { 1e-9, 1e-4, 1 } do
      local job = assert(engine:start(text, { date = "2024-09-29" }))
      local last = job.progress
      while not job:step(seconds) do
        assert.is_true(job.progress >= last)
        last = job.progress
      end
      assert.equal(1, job.progress)
      assert.equal(whole, job:finish():json())
    end
    assert.equal(whole, engine:start(text, { date = "2024-09-29" }):finish():json())
  end)

  it("can be given up, and used no more", function()
    local job = engine:start(text)
    job:step(1e-9)
    job:cancel()
    job:cancel()
    assert.has_error(function() job:step(1) end, "newsextract.job is closed")
    job = engine:start(text)
    local doc = job:finish()
    assert.has_error(function() job:finish() end, "newsextract.job is closed")
    assert.equal(text, doc.text)
    assert.is_nil(job.no_such_method)
  end)

  it("works inside coroutines, several at a time", function()
    local results = {}
    local function analyse(i)
      local job = engine:start(text .. i)
      while not job:step(1e-6) do coroutine.yield() end
      results[i] = job:finish():json()
    end
    local threads = {}
    for i = 1, 3 do threads[i] = coroutine.create(analyse) end
    repeat
      local alive = false
      for i, thread in ipairs(threads) do
        if coroutine.status(thread) ~= "dead" then
          assert(coroutine.resume(thread, i))
          alive = true
        end
      end
    until not alive
    for i = 1, 3 do assert.equal(engine:analyze(text .. i):json(), results[i]) end
  end)
end)

describe("a session", function()
  local engine = assert(newsextract.engine())
  local full = "Tessaly Quarrington, chief executive of Harbor Robotics, said so on Monday."
  local alone = "A note on the desk. Quarrington\n\nNothing more is known."

  local function persons(doc)
    local found = {}
    for _, entity in ipairs(doc.entities) do
      if entity.type == "person" then found[#found + 1] = entity.text end
    end
    return found
  end

  it("knows in the next article whom one gave in full", function()
    assert.same({}, persons(engine:analyze(alone)))
    local session = engine:session()
    assert.same({}, persons(session:analyze(alone)))
    assert.same({ "Tessaly Quarrington" }, persons(session:analyze(full)))
    assert.same({ "Quarrington" }, persons(session:analyze(alone)))
    assert.same({}, persons(engine:session():analyze(alone)))
    assert.same({}, persons(engine:analyze(alone)))
    assert.matches("^newsextract%.session %(%d+ spellings%)$", tostring(session))
  end)

  it("is kept alive by its documents, and keeps its engine", function()
    local doc = assert(newsextract.engine()):session():analyze(full)
    collectgarbage()
    collectgarbage()
    assert.equal(full, doc.text)
    assert.same({ "Tessaly Quarrington" }, persons(doc))
  end)

  it("gives the same for the same articles in the same order", function()
    local function run()
      local session, out = engine:session(), {}
      for _, text in ipairs { full, alone, full, alone } do out[#out + 1] = session:analyze(text):json() end
      return table.concat(out, "\n")
    end
    assert.equal(run(), run())
  end)
end)
