local newsextract = require "newsextract"
local documents = require "spec.data.documents"
local shell = require "spec.shell"

local has_cjson = pcall(require, "cjson")

-- An engine's stand-in: an article "NAME leaves ORG on DAY" gives one move.
local function stage(article)
  local text = article.text
  local moves = {}
  for sentence in text:gmatch "[^.]+%." do
    local person, verb, org, day = sentence:match "(%w+ %w+) (%a+) (%u%w+) on ([%d%-]+)"
    if person then
      moves[#moves + 1] = {
        type = verb == "leaves" and "departure" or "appointment", person = person, org = { org, id = org .. " Ltd" },
        trigger = verb, time = { day, value = day }, evidence = { (sentence:match "^%s*(.+)") },
      }
    end
  end
  return documents.of(article.name, text, moves, { title = article.title, date = article.date })
end

local ONE = "Ann Lee leaves Lumen on 2025-03-14."
local TWO = "Bob Ray joins Lumen on 2025-04-01. Cat Doe leaves Harbor on 2025-05-02."

local function names(list)
  local all = {}
  for i, doc in ipairs(list) do all[i] = doc.doc end
  return all
end

local function people(list)
  local all = {}
  for _, doc in ipairs(list) do
    for _, move in ipairs(doc.events) do all[#all + 1] = move.person.name end
  end
  return all
end

describe("a pipeline", function()
  local folder
  setup(function() folder = shell.folder() end)
  teardown(function() shell.remove(folder) end)

  it("is loaded only where it is used", function()
    local program = 'local n = require "newsextract"; assert(not package.loaded["newsextract.pipeline"]); '
      .. 'assert(n.pipeline and package.loaded["newsextract.pipeline"]); assert(n.nothing == nil)'
    local lua = shell.lua == "luajit" and "luajit" or "lua" .. shell.lua
    local status, _, err = shell.run(("%s -e %s"):format(lua, shell.quote(program)))
    assert.equal("", err)
    assert.equal(0, status)
  end)

  it("takes articles through an engine, a filter and a sink", function()
    local list = {}
    local run = newsextract.pipeline {
      { "Nothing happens here.", { name = "two", text = "Nothing either.", date = "2025-01-01" } },
      newsextract.engine(),
      function(doc) return doc.date and doc or nil end,
      newsextract.collect(list),
    }
    local summary = run()
    assert.equal(2, summary.read)
    assert.equal(1, summary.kept)
    assert.equal(0, summary.failed)
    assert.same({ "two" }, names(list))
    assert.equal("2025-01-01", list[1].date)
    assert.equal("table", type(list[1].events))
  end)

  it("reads a list, an iterator, files, folders and patterns", function()
    shell.write(folder .. "/a.md", ONE)
    shell.write(folder .. "/b 'q'.md", TWO)
    shell.write(folder .. "/c.rst", ONE)
    local function read(source)
      local list = {}
      newsextract.pipeline { source, stage, newsextract.collect(list) }()
      return names(list)
    end
    assert.same({ "1", "2" }, read { ONE, TWO })
    local left = 2
    assert.same({ "1", "2" }, read(function()
      left = left - 1
      return left >= 0 and ONE or nil
    end))
    assert.same({ folder .. "/a.md", folder .. "/b 'q'.md" }, read(newsextract.files(folder)))
    assert.same({ folder .. "/c.rst" }, read(newsextract.files(folder .. "/*.r?t")))
    assert.same({ folder .. "/b 'q'.md" }, read(newsextract.files { folder .. "/b 'q'*", }))
  end)

  if has_cjson then
    it("reads JSON lines, what is wrong in them as well", function()
      shell.write(folder .. "/in.jsonl", '{"id":7,"text":"' .. ONE .. '","date":"2025-01-02"}\nbroken\n{"id":"x","text":"."}\n')
      local list, faults = {}, {}
      local summary = newsextract.pipeline {
        newsextract.lines(folder .. "/in.jsonl"), stage, newsextract.collect(list),
        on_fault = function(fault) faults[#faults + 1] = fault end,
      }()
      assert.same({ "7", "x" }, names(list))
      assert.equal(1, summary.failed)
      assert.equal(folder .. "/in.jsonl:2", faults[1].name)
      assert.equal("read", faults[1].stage)
      assert.equal("2025-01-02", list[1].date)
    end)
  end

  it("reads RSS and Atom", function()
    shell.write(folder .. "/rss.xml", [[<?xml version="1.0"?><rss><channel><title>Feed</title>
      <!-- <item><title>hidden</title></item> -->
      <item><title>A &amp; B</title><link>https://x.example/1</link><pubDate>Fri, 14 Mar 2025 09:00:00 GMT</pubDate>
      <description><![CDATA[<p>]] .. ONE .. [[</p> </item> ]] .. "]]" .. [[></description></item>
      <item><guid isPermaLink="false">two</guid><description>&#20013;&lt;b&gt;</description></item></channel></rss>]])
    shell.write(folder .. "/atom.xml", [[<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">T</title>
      <link rel="alternate" href="https://x.example/?a=1&amp;b=2"/><updated>2025-03-15T01:00:00Z</updated>
      <content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>]])
    shell.write(folder .. "/none.xml", "<html></html>")
    local list, faults = {}, {}
    newsextract.pipeline {
      newsextract.feed { folder .. "/rss.xml", folder .. "/atom.xml", folder .. "/none.xml" },
      function(article) list[#list + 1] = article end,
      on_fault = function(fault) faults[#faults + 1] = fault.message end,
    }()
    assert.equal(3, #list)
    assert.same({ name = "https://x.example/1", title = "A & B", date = "2025-03-14",
      text = "A & B\n\n<p>" .. ONE .. "</p> </item>" }, list[1])
    assert.same({ name = "two", text = "中<b>" }, list[2])
    assert.equal("https://x.example/?a=1&b=2", list[3].name)
    assert.equal("2025-03-15", list[3].date)
    assert.same({ folder .. "/none.xml: no item of a feed in it" }, faults)
  end)

  describe("keeps what is asked for", function()
    local function kept(conditions)
      local list = {}
      newsextract.pipeline {
        { { name = "one", text = ONE }, { name = "two", text = TWO } }, stage, newsextract.where(conditions),
        newsextract.collect(list),
      }()
      return people(list), list
    end

    it("by type, name and number", function()
      assert.same({ "Ann Lee", "Cat Doe" }, kept { type = "departure" })
      assert.same({ "Ann Lee", "Bob Ray" }, kept { org = "lumen" })
      assert.same({ "Cat Doe" }, kept { org = { "Harbor Ltd", "Nobody" } })
      assert.same({ "Ann Lee" }, kept { person = "Ann Lee", org = true })
      assert.same({}, kept { role = true })
      assert.same({}, kept { score = 0.95 })
      assert.same({ "Bob Ray" }, kept { where = function(move) return move.person.name:find "^Bob" end })
    end)

    it("by time", function()
      assert.same({ "Bob Ray", "Cat Doe" }, kept { after = "2025-04-01" })
      assert.same({ "Ann Lee", "Bob Ray" }, kept { before = "2025-04" })
      assert.same({ "Cat Doe" }, kept { after = "2025-05-01", before = "2025-05-31" })
    end)

    it("and leaves the document's other fields as they are", function()
      local _, list = kept { org = "Harbor" }
      assert.equal("two", list[1].doc)
      assert.equal(TWO, list[1].text or TWO)
      assert.equal(1, #list[1].events)
    end)

    it("and says what is wrong with a condition", function()
      assert.has_error(function() newsextract.where { colour = "red" } end, "bad condition 'colour' (no such condition)")
      assert.has_error(function() newsextract.where { after = "soon" } end, "bad condition 'after' (a day, YYYY-MM-DD, expected)")
      assert.has_error(function() newsextract.where { org = 1 } end,
        "bad condition 'org' (a string or a list of strings expected, got number)")
    end)
  end)

  it("writes JSON lines and CSV, and lets items pass a sink", function()
    local rows = {}
    newsextract.pipeline {
      { { name = "one", text = ONE }, { name = "none", text = "." }, { name = "two", text = TWO } }, stage,
      newsextract.jsonl(folder .. "/out.jsonl"), newsextract.csv(folder .. "/out.csv"),
      newsextract.moves(), newsextract.collect(rows),
    }()
    local text = shell.read(folder .. "/out.jsonl")
    local _, count = text:gsub("\n", "")
    assert.equal(3, count)
    assert.truthy(text:find('"person":{"name":"Ann Lee","text":"Ann Lee","start":0,"end":7,"mentions":["Ann Lee"]}', 1, true))
    local csv = shell.read(folder .. "/out.csv")
    _, count = csv:gsub("\r\n", "")
    assert.equal(4, count)
    assert.truthy(csv:find('two,,,appointment,unspecified,confirmed,Bob Ray,', 1, true))
    assert.equal(3, #rows)
    assert.equal("2025-05-02", rows[3].first_day)
    assert.equal("Harbor Ltd", rows[3].org_id)
  end)

  it("writes a page, which cannot be resumed", function()
    local articles = { { name = "one", text = ONE }, { name = "two", text = TWO } }
    newsextract.pipeline { articles, stage, newsextract.html(folder .. "/page.html") }()
    local html = shell.read(folder .. "/page.html")
    assert.truthy(html:find('id="a1-m1"', 1, true) and html:find('id="a2-m2"', 1, true) and html:find "</html>\n$")
    newsextract.pipeline { {}, newsextract.html(folder .. "/empty.html"), newsextract.csv(folder .. "/empty.csv") }()
    assert.truthy(shell.read(folder .. "/empty.html"):find "</html>\n$")
    assert.truthy(shell.read(folder .. "/empty.csv"):find "doc,title")
    assert.has_error(function() newsextract.pipeline { {}, newsextract.html(folder .. "/x.html"), state = folder .. "/x" } end,
      "a page is written in one go: 'state' does not go with newsextract.html")
  end)

  it("writes JSON of a filtered document as the core does", function()
    local doc = newsextract.analyze(shell.read "examples/articles/lumen-labs.md", { name = "a\"\1中", explain = true })
    local json = require "newsextract.json"
    assert.equal(doc:json(), json.document(doc, (doc:json():match '"packs":"(%x+)"')))
  end)

  it("tells what fails and goes on", function()
    local list, faults = {}, {}
    local summary = newsextract.pipeline {
      { "a", "raise", "refuse", "b" },
      function(article)
        if article.text == "raise" then error("no good", 0) end
        if article.text == "refuse" then return nil, "not this one" end
        return article
      end,
      newsextract.collect(list),
      on_fault = function(fault) faults[#faults + 1] = fault end,
    }()
    assert.equal(2, #list)
    assert.equal(2, summary.failed)
    assert.same({ { name = "2", stage = "stage 2", message = "no good" },
      { name = "3", stage = "stage 2", message = "not this one" } }, faults)
  end)

  it("stops at Ctrl-C, with what is done in place", function()
    local list = {}
    local run = newsextract.pipeline {
      { "a", "b", "c" },
      function(article)
        if article.text == "b" then error "interrupted!" end
        return article
      end,
      newsextract.jsonl(folder .. "/broken-off.jsonl"), newsextract.collect(list),
    }
    assert.is_false(pcall(run))
    assert.equal(1, #list)
    assert.truthy(shell.read(folder .. "/broken-off.jsonl"):find "}\n$")
  end)

  it("goes on where an earlier run ended", function()
    local state, out = folder .. "/done", folder .. "/resumed.jsonl"
    local broken = true
    local function run()
      return newsextract.pipeline {
        { { name = "one", text = ONE }, { name = "line\nfeed", text = ONE }, { name = "two", text = TWO } },
        function(article)
          if article.name == "two" and broken then return nil, "not yet" end
          return stage(article)
        end,
        newsextract.jsonl(out), state = state, on_fault = function() end,
      }()
    end
    local first = run()
    assert.same({ 3, 0, 2, 1 }, { first.read, first.skipped, first.kept, first.failed })
    broken = false
    -- What a full disk leaves: a line without its end, in both files.
    shell.write(out, shell.read(out) .. '{"half":')
    shell.write(state, shell.read(state) .. "tw")
    local second = run()
    assert.same({ 3, 2, 1, 0 }, { second.read, second.skipped, second.kept, second.failed })
    local third = run()
    assert.same({ 3, 3, 0, 0 }, { third.read, third.skipped, third.kept, third.failed })
    local text = shell.read(out)
    local _, count = text:gsub("\n", "")
    assert.equal(3, count)
    assert.falsy(text:find("half", 1, true))
  end)

  it("tells of a sink that is full, and tries its items again", function()
    if shell.run("test -c /dev/full") ~= 0 then return end
    local state, faults = folder .. "/full-state", {}
    local function run(path)
      local file = io.open(path, "ab")
      local summary = newsextract.pipeline {
        { { name = "one", text = ONE }, { name = "two", text = TWO } }, stage, newsextract.jsonl(file), state = state,
        on_fault = function(fault) faults[#faults + 1] = fault end,
      }()
      pcall(file.close, file)
      return summary
    end
    assert.is_true(run("/dev/full").failed >= 2)
    assert.equal("jsonl", faults[1].stage)
    assert.same({ 2, 0, 2, 0 }, (function(s) return { s.read, s.skipped, s.kept, s.failed } end)(run(folder .. "/then.jsonl")))
  end)

  it("keeps what failed, to be read again", function()
    local kept, list = folder .. "/kept.jsonl", {}
    local function refuse(article)
      if article.name == "two" then return nil, "not yet" end
      return article
    end
    local full = { name = "full", write = function(item) return item.name ~= "three" or nil, "full" end,
      flush = function() return true end }
    newsextract.pipeline {
      { { name = "one", text = ONE }, { name = "two", text = TWO, date = "2025-01-01", title = "\"T\"" }, { name = "three", text = "3" } },
      refuse, full, kept = kept, on_fault = function() end,
    }()
    if has_cjson then
      newsextract.pipeline { newsextract.lines(kept), stage, newsextract.collect(list) }()
      assert.same({ "two", "three" }, names(list))
      assert.equal("2025-01-01", list[1].date)
    end
    -- A sink that fails only when it is flushed, as a database does that cannot commit.
    full.flush = function() return nil, "locked" end
    os.remove(kept)
    local summary = newsextract.pipeline { { { name = "one", text = ONE } }, full, kept = kept, on_fault = function() end }()
    assert.equal(1, summary.failed)
    assert.truthy(shell.read(kept):find("Ann Lee", 1, true))
  end)

  it("pulls: nothing is read before it is asked for", function()
    local read = 0
    local run = newsextract.pipeline {
      function()
        read = read + 1
        return read <= 1000 and ONE or nil
      end,
      stage,
    }
    assert.equal(0, read)
    assert.is_true(run:step())
    assert.equal(1, read)
    local items = run:items()
    assert.equal("2", items().doc)
    assert.equal(2, read)
    assert.equal(2, run:close().read)
    assert.is_nil(items())
  end)

  it("says what is wrong with its stages", function()
    assert.has_error(function() newsextract.pipeline { 1 } end,
      "bad stage 1 (a source, an iterator or a list expected, got number)")
    assert.has_error(function() newsextract.pipeline { {}, 5 } end,
      "bad stage 2 (an engine, a function or a sink expected, got number)")
    assert.has_error(function() newsextract.pipeline { {}, colour = 1 } end, "bad option 'colour' (no such option)")
    assert.has_error(function() newsextract.files(5) end,
      "bad argument #1 to 'files' (a path or a list of paths expected, got number)")
  end)
end)

describe("an SQLite database", function()
  local folder
  setup(function() folder = shell.folder() end)
  teardown(function() shell.remove(folder) end)

  -- The rows of a query, through whichever binding is there.
  local function query(path, statement)
    local ok, luasql = pcall(require, "luasql.sqlite3")
    local found = {}
    if ok then
      local environment = luasql.sqlite3()
      local connection = assert(environment:connect(path))
      local cursor = assert(connection:execute(statement))
      local row = cursor:fetch({}, "a")
      while row do
        found[#found + 1] = row
        row = cursor:fetch({}, "a")
      end
      cursor:close()
      connection:close()
      environment:close()
    else
      local database = require("lsqlite3").open(path)
      for row in database:nrows(statement) do found[#found + 1] = row end
      database:close()
    end
    return found
  end

  local function run(path, articles, options)
    local stages = { articles, stage, newsextract.sqlite(path, options), on_fault = options and options.on_fault }
    if options then options.on_fault = nil end
    return newsextract.pipeline(stages)()
  end

  if not newsextract.has_sqlite() then
    pending("needs LuaSQL or lsqlite3 for this Lua (Debian: lua-sql-sqlite3)")
    return
  end

  it("keeps moves as rows, and those of an article once", function()
    local path = folder .. "/moves.db"
    run(path, { { name = "o'ne", text = ONE }, { name = "two", text = TWO } })
    run(path, { { name = "o'ne", text = ONE } })
    local found = query(path, 'SELECT doc, person, org, type, first_day, score FROM moves ORDER BY person')
    assert.equal(3, #found)
    assert.equal("o'ne", found[1].doc)
    assert.equal("2025-03-14", found[1].first_day)
    assert.equal(0.9, tonumber(found[1].score))
  end)

  it("that is locked is told, and nothing half is written", function()
    local path = folder .. "/locked.db"
    run(path, { { name = "one", text = ONE } })
    local faults = {}
    local locked
    local ok, luasql = pcall(require, "luasql.sqlite3")
    if not ok then return end
    local environment = luasql.sqlite3()
    local connection = assert(environment:connect(path))
    assert(connection:execute "BEGIN EXCLUSIVE")
    locked = run(path, { { name = "two", text = TWO } }, {
      patience = 20, on_fault = function(fault) faults[#faults + 1] = fault.message end,
    })
    connection:execute "ROLLBACK"
    connection:close()
    environment:close()
    assert.is_true(locked.failed >= 1)
    assert.truthy(faults[1]:find("locked", 1, true))
    assert.equal(1, #query(path, "SELECT * FROM moves"))
    run(path, { { name = "two", text = TWO } })
    assert.equal(3, #query(path, "SELECT * FROM moves"))
  end)
end)

describe("days", function()
  local days = require "newsextract.days"

  it("are counted", function()
    assert.equal(0, days.number(1970, 1, 1))
    assert.equal(19996, days.number(2024, 9, 30))
    for _, text in ipairs { "1600-02-29", "1999-12-31", "2000-02-29", "2024-03-01", "2100-02-28" } do
      local y, m, d = text:match "(%d+)-(%d+)-(%d+)"
      assert.equal(text, days.text(days.number(tonumber(y), tonumber(m), tonumber(d))))
    end
  end)

  it("of a value", function()
    for value, expected in pairs {
      ["2024-09-25"] = "2024-09-25 2024-09-25", ["2024-09-25T17:30"] = "2024-09-25 2024-09-25",
      ["2024-02"] = "2024-02-01 2024-02-29", ["2023"] = "2023-01-01 2023-12-31", ["2024-Q4"] = "2024-10-01 2024-12-31",
      ["2024-H1"] = "2024-01-01 2024-06-30", ["2024-W39"] = "2024-09-23 2024-09-29", ["2021-W01"] = "2021-01-04 2021-01-10",
      ["2024-W39-WE"] = "2024-09-28 2024-09-29", ["2024-WI"] = "2024-12-01 2025-02-28", ["199X"] = "1990-01-01 1999-12-31",
      ["19XX"] = "1900-01-01 1999-12-31",
    } do
      assert.equal(expected, table.concat({ days.range(value) }, " "), value)
    end
    for _, value in ipairs { "PRESENT_REF", "P2Y", "XXXX-WXX-1", "" } do assert.is_nil((days.range(value))) end
    assert.is_nil((days.range(nil)))
  end)
end)
