local cjson = require "cjson"
local shell = require "spec.shell"

local function lines(text)
  local list = {}
  for line in text:gmatch("([^\n]*)\n") do list[#list + 1] = line end
  return list
end

local ARTICLE = "---\ntitle: 'Marsh leaves'\ndate: 2025-03-14\n---\n\n"
  .. "Elena Marsh resigned as chief executive of Lumen Labs on Tuesday.\n"

-- The launcher from any folder.
local function launcher()
  if shell.newsextract:sub(1, 1) == "/" then return shell.newsextract end
  local _, here = shell.run("pwd")
  return here:gsub("%s+$", "") .. "/" .. shell.newsextract
end

describe("the command", function()
  local folder

  setup(function()
    folder = shell.folder()
    shell.run("mkdir -p " .. folder .. "/articles/below " .. folder .. "/empty")
    shell.write(folder .. "/articles/b.md", ARTICLE)
    shell.write(folder .. "/articles/a.txt", "Nothing happened.")
    shell.write(folder .. "/articles/below/c.html", "<p>Nothing happened.</p>")
    shell.write(folder .. "/articles/notes.pdf", "no article")
    shell.write(folder .. "/articles/it's a \"name\".md", "Nothing happened.")
    shell.write(folder .. "/lines.jsonl", table.concat({
      '{"id": 7, "text": "Elena Marsh resigned as chief executive of Lumen Labs.", "date": "2025-03-14"}',
      "{not json}", "", '{"text": "x"}\r', '["a list"]', '{"id": "last", "text": "x", "title": null}',
    }, "\n"))
  end)

  teardown(function() shell.remove(folder) end)

  local function names(out)
    local found = {}
    for i, line in ipairs(lines(out)) do found[i] = cjson.decode(line).doc end
    return found
  end

  describe("reads", function()
    it("files, one object a line, under the name as typed", function()
      local status, out, err = shell.command(folder .. "/articles/b.md")
      assert.equal("", err)
      assert.equal(0, status)
      local all = lines(out)
      assert.equal(1, #all)
      local doc = cjson.decode(all[1])
      assert.equal(folder .. "/articles/b.md", doc.doc)
      assert.equal(#ARTICLE, doc.length)
      assert.equal("Marsh leaves", doc.title)
      assert.equal("2025-03-14", doc.date)
    end)

    it("folders, all below them, sorted, and only articles", function()
      local status, out = shell.command("--quiet " .. folder .. "/articles")
      assert.equal(0, status)
      local base = folder .. "/articles/"
      assert.same({ base .. "a.txt", base .. "b.md", base .. "below/c.html", base .. "it's a \"name\".md" }, names(out))
    end)

    it("standard input as - and where nothing is named", function()
      for _, words in ipairs { "-", "" } do
        local status, out = shell.command(words, ARTICLE)
        assert.equal(0, status)
        assert.same({ "-" }, names(out))
      end
    end)

    it("JSON lines, each in its place, what is invalid as well", function()
      local status, out, err = shell.command("--input jsonl " .. folder .. "/lines.jsonl")
      assert.equal(1, status)
      local path = folder .. "/lines.jsonl"
      assert.same({ "7", path .. ":2", path .. ":4", path .. ":5", "last" }, names(out))
      local all = lines(out)
      assert.equal("2025-03-14", cjson.decode(all[1]).date)
      local fault = cjson.decode(all[2]).error
      assert.equal("invalid_json", fault.code)
      assert.equal(path .. ":2", fault.place)
      assert.equal("invalid_article", cjson.decode(all[4]).error.code)
      assert.truthy(err:find(path .. ":2: ", 1, true))
      assert.truthy(err:find(path .. ":5: no \"text\"", 1, true))
      assert.falsy(err:find(path .. ":4: ", 1, true))
    end)

    it("a name that looks like an option after --", function()
      shell.write(folder .. "/--odd.md", ARTICLE)
      local status, out = shell.run(("cd %s && %s -- --odd.md"):format(folder, shell.quote(launcher())))
      assert.equal(0, status)
      assert.same({ "--odd.md" }, names(out))
      os.remove(folder .. "/--odd.md")
    end)
  end)

  describe("reports", function()
    it("a file that is not there, and analyses the others", function()
      local status, out, err = shell.command(folder .. "/gone.md " .. folder .. "/articles/b.md")
      assert.equal(1, status)
      assert.equal(1, #lines(out))
      assert.truthy(err:find(folder .. "/gone.md", 1, true))
    end)

    it("a folder without articles", function()
      local status, out, err = shell.command(folder .. "/empty")
      assert.equal(1, status)
      assert.equal("", out)
      assert.truthy(err:find(folder .. "/empty: no article", 1, true))
    end)

    it("wrong calls, with status 2 and nothing on standard output", function()
      local path = folder .. "/articles/b.md"
      for words, message in pairs {
        ["--format xml " .. path] = "'--format'",
        ["--nonsense " .. path] = "--nonsense",
        ["--date 2025-02-30 " .. path] = "'2025-02-30' is no date",
        ["--date yesterday " .. path] = "'yesterday' is no date",
        ["--only events,people " .. path] = "'people' is none of",
        ["--jobs none " .. path] = "'none' is no number",
        ["--jobs 0 " .. path] = "'0' is no number",
        ["--offsets word " .. path] = "'--offsets'",
        ["--pack " .. folder .. "/gone.lua " .. path] = folder .. "/gone.lua",
        ["--format csv --only dates " .. path] = "csv",
      } do
        local status, out, err = shell.command(words)
        assert.equal(2, status, words)
        assert.equal("", out, words)
        assert.truthy(err:find(message, 1, true), words .. ": " .. err)
      end
    end)

    it("a pack that is broken, with its place", function()
      shell.write(folder .. "/broken.lua", "return { words = \n")
      local status, out, err = shell.command("--pack " .. folder .. "/broken.lua " .. folder .. "/articles/b.md")
      assert.equal(2, status)
      assert.equal("", out)
      assert.truthy(err:find("broken.lua", 1, true))
    end)

    it("a disk that is full", function()
      if shell.run("test -c /dev/full") ~= 0 then return end
      local status, _, err = shell.command(folder .. "/articles > /dev/full")
      assert.equal(1, status)
      assert.truthy(err:find("standard output", 1, true))
    end)

    it("nothing where the reader has gone", function()
      local _, out, err = shell.command("--quiet --jobs 2 " .. folder .. "/articles | head -n 1")
      assert.equal(1, #lines(out))
      assert.equal("", err)
    end)
  end)

  describe("writes", function()
    it("one JSON array", function()
      local _, out = shell.command("--format json --quiet " .. folder .. "/articles")
      assert.equal(4, #cjson.decode(out))
      local _, none = shell.command("--format json " .. folder .. "/empty")
      assert.equal("[]\n", none)
    end)

    it("offsets in bytes or in characters", function()
      local text = "“Good,” she said. On 2025-03-14 Elena Marsh resigned."
      local function first(unit)
        local _, out = shell.command("--offsets " .. unit .. " -", text)
        for _, date in ipairs(cjson.decode(out).dates) do
          if date.text == "2025-03-14" then return date.start end
        end
      end
      local at = text:find("2025", 1, true) - 1
      assert.equal(at, first("byte"))
      assert.equal(at - 4, first("char"))
    end)

    it("only the lists that are asked for", function()
      local _, out = shell.command("--only dates -", ARTICLE)
      local doc = cjson.decode(out)
      assert.is_table(doc.dates)
      assert.is_nil(doc.events)
      assert.is_nil(doc.entities)
    end)

    it("comma-separated values with quotes where they are needed", function()
      local status, out = shell.command("--format csv --quiet " .. folder .. "/articles")
      assert.equal(0, status)
      local head, rest = out:match("^(.-)\r\n(.*)$")
      assert.equal("\239\187\191doc,title,date,type,subtype,status,person", head:sub(1, 44))
      assert.truthy(rest:find("Elena Marsh", 1, true))
      assert.truthy(rest:find("departure", 1, true))
    end)

    it("a table", function()
      local status, out = shell.command("--format table " .. folder .. "/articles/b.md")
      assert.equal(0, status)
      assert.truthy(out:find("Marsh leaves", 1, true))
      assert.truthy(out:find("Elena Marsh", 1, true))
      assert.falsy(out:find("\27", 1, true))
    end)

    it("the same with several processes, in the order of the input", function()
      for _, format in ipairs { "jsonl", "json", "csv", "table", "html" } do
        local words = (" --format %s --quiet %s/articles examples/articles %s/gone.md"):format(format, folder, folder)
        local status, out, err = shell.command("--jobs 1" .. words)
        local status3, out3, err3 = shell.command("--jobs 3" .. words)
        assert.equal(out, out3)
        assert.equal(err, err3)
        assert.equal(status, status3)
      end
      local input = shell.read(folder .. "/lines.jsonl")
      local _, out, err = shell.command("--input jsonl -", input)
      local _, out2, err2 = shell.command("--input jsonl --jobs 2 -", input)
      assert.equal(out, out2)
      assert.equal(err, err2)
    end)

    it("how each slot was found, where asked", function()
      local _, out = shell.command("--explain -", ARTICLE)
      local move = cjson.decode(out).events[1]
      assert.is_string(move.explain.line)
    end)
  end)

  describe("takes", function()
    it("the reference date for articles without one", function()
      local _, out = shell.command("--date 2025-03-14 -", "Yesterday nothing happened.")
      local doc = cjson.decode(out)
      assert.equal("2025-03-14", doc.date)
      assert.equal("2025-03-13", doc.dates[1].value)
      local _, own = shell.command("--date 2020-01-01 -", ARTICLE)
      assert.equal("2025-03-14", cjson.decode(own).date)
    end)

    it("a pack of the user's", function()
      shell.write(folder .. "/mine.lua", [[
        return { name = "mine", language = "", words = { organization = { { "Zyxwv", id = "Zyxwv Ltd" } } } }
      ]])
      local _, out, err = shell.command("--pack " .. folder .. "/mine.lua -", "Nobody at Zyxwv spoke.")
      assert.equal("", err)
      local found
      for _, entity in ipairs(cjson.decode(out).entities) do found = found or entity.id == "Zyxwv Ltd" end
      assert.is_true(found)
    end)

    it("any input: empty, invalid UTF-8, NUL bytes, a front matter without end", function()
      local endless = "---\ntitle: x\n" .. ("y: z\n"):rep(1000)
      for _, text in ipairs { "", "\255\254\128", "a\0b\0", endless, ("["):rep(10000) } do
        local status, out = shell.command("-", text)
        assert.equal(0, status)
        assert.equal(#text, cjson.decode(out).length)
      end
    end)
  end)

  it("writes a page in which an article cannot run anything", function()
    local hostile = "<script>alert(1)</script> <img src=x onerror='a()'> [x](javascript:alert(2)) \226\128\174 & \"q\" \255"
    local status, out = shell.command("--format html -", hostile)
    assert.equal(0, status)
    assert.truthy(out:find("&lt;script&gt;", 1, true))
    assert.truthy(out:find("default-src 'none'", 1, true))
    for _, bad in ipairs { "<script>alert", "<img", 'href="javascript', "\226\128\174", "\255" } do
      assert.falsy(out:find(bad, 1, true), bad)
    end
  end)

  it("tells about itself", function()
    local status, help = shell.command("--help")
    assert.equal(0, status)
    for option in ("format input date only offsets pack jobs explain progress quiet"):gmatch("%a+") do
      assert.truthy(help:find("--" .. option, 1, true), option)
    end
    local _, version = shell.command("--version")
    assert.equal("newsextract 0.1.0\n", version)
  end)

  it("runs from any folder and through a link", function()
    shell.run(("ln -s %s %s/link && ln -s link %s/link-to-link"):format(shell.quote(launcher()), folder, folder))
    local status, out = shell.run(("cd %s/articles && ../link-to-link b.md"):format(folder))
    assert.equal(0, status)
    assert.same({ "b.md" }, names(out))
  end)
end)

describe("the terminal", function()
  local terminal = require "newsextract.terminal"

  it("knows how wide characters are", function()
    assert.equal(3, terminal.width("abc"))
    assert.equal(8, terminal.width("首席科学"))
    assert.equal(4, terminal.width("café"))
    assert.equal(4, terminal.width("cafe\204\129"))
    assert.equal("首席…", terminal.cut("首席科学家", 5))
    assert.equal("首席…", terminal.cut("首席科学家", 6))
    assert.equal("首席科学家", terminal.cut("首席科学家", 10))
    assert.equal("首席  ", terminal.pad("首席", 6))
  end)

  it("obeys nothing that an article holds", function()
    assert.equal("[31mred evil", terminal.plain("\27[31mred\r\nevil\226\128\174"))
    assert.equal("a", terminal.plain("\194\155a\0"))
  end)

  local report = require "newsextract.reports.table"

  local function block(columns)
    local doc = {
      doc = "a.md", title = "Lumen Labs一天走了三位高管，创始人连夜发信", date = "2025-03-14",
      events = {
        {
          type = "departure", subtype = "resign", status = "planned", person = { text = "马什", name = "Elena Marsh" },
          role = { text = "首席技术官" }, org = { text = "Lumen Labs" }, time = { text = "月底", value = "2025-03" },
          successor = { text = "Daniel Brandt" },
        },
        { type = "appointment", subtype = "join", status = "rumoured", group = { text = "三位研究员" } },
      },
    }
    return report.article(doc, { columns = columns, paint = terminal.painter(false) })
  end

  it("lays moves in columns", function()
    local all = lines(block(nil))
    assert.equal("  Elena Marsh  - resigns  首席技术官  Lumen Labs    2025-03  planned   followed by Daniel Brandt", all[4])
    assert.equal("  三位研究员   + joins                                       rumoured", all[5])
  end)

  it("keeps to the width of the terminal", function()
    for columns = 40, 120 do
      for _, line in ipairs(lines(block(columns))) do assert.is_true(terminal.width(line) <= columns, line) end
    end
    assert.truthy(block(76):find("\n    followed by Daniel Brandt\n", 1, true))
    assert.truthy(block(40):find("\n  Elena Marsh\n    move - resigns\n", 1, true))
  end)
end)
