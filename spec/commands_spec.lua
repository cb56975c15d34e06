-- The commands beside the analysis: explain, check, stats, completion, man.

local shell = require "spec.shell"

local ARTICLE = "---\ntitle: A\ndate: 2025-03-14\n---\nElena Marsh resigned as chief executive of Harbor Robotics Inc on Monday.\n"

describe("newsextract", function()
  local folder
  setup(function()
    folder = shell.folder()
    shell.write(folder .. "/a.md", ARTICLE)
  end)
  teardown(function() shell.remove(folder) end)

  it("explain tells what became of each word, and how slots were filled", function()
    local status, out, err = shell.command("explain " .. folder .. "/a.md")
    assert.equal("", err)
    assert.equal(0, status)
    assert.truthy(out:find("Elena Marsh resigned as chief executive", 1, true))
    assert.truthy(out:find("move: en.frames.", 1, true))
    assert.truthy(out:find("person      Elena Marsh", 1, true))
    assert.truthy(out:find("P person", 1, true))
    local _, none = shell.command("explain -", "Nothing happened.")
    assert.truthy(none:find("no word that states a move", 1, true))
  end)

  it("explain keeps to a line each, whatever the text", function()
    local status, out = shell.command("explain -", ("x"):rep(5000) .. " Elena Marsh resigned\27[31m. " .. ("中"):rep(3000) .. "离职"
      .. ("\255"):rep(400) .. "resigned")
    assert.equal(0, status)
    assert.falsy(out:find("\27", 1, true))
    local terminal = require "newsextract.terminal"
    for line in out:gmatch "[^\n]+" do assert.is_true(terminal.width(line) <= 110, line) end
  end)

  it("stats counts", function()
    local status, out = shell.command("stats " .. folder .. " " .. folder .. "/gone.md")
    assert.equal(1, status)
    assert.truthy(out:find("articles%s+1\n"))
    assert.truthy(out:find("moves%s+1\n"))
    assert.truthy(out:find("Harbor Robotics", 1, true))
  end)

  describe("check", function()
    it("proves the examples of a pack", function()
      shell.write(folder .. "/good.lua", [[return { name = "good", language = "en", words = { exit = "strolled" }, rules = {
        { kind = "frame", name = "strolls", triggers = "exit", pattern = "(?<person>P)!e(?<org>O)", priority = 100,
          type = "departure", examples = { "Elena Marsh strolled from OpenAI." },
          counter_examples = { "Elena Marsh strolled with OpenAI." } } } }]])
      local status, out = shell.command("check " .. folder .. "/good.lua")
      assert.equal("good: 1 words, 1 rules, 2 examples, all hold\n", out)
      assert.equal(0, status)
    end)

    it("tells which do not hold", function()
      shell.write(folder .. "/bad.lua", [[return { name = "bad", language = "en", rules = {
        { kind = "frame", name = "walks", triggers = "exit", pattern = "(?<person>P)!E(?<org>O)", priority = 100, type = "departure",
          examples = { "Elena Marsh stayed." } } } }]])
      local status, out = shell.command("check " .. folder .. "/bad.lua")
      assert.equal(1, status)
      assert.truthy(out:find("bad.walks: 'Elena Marsh stayed.': the rule does not take its example", 1, true))
    end)

    it("tells what cannot be loaded, with its place", function()
      for text, message in pairs {
        ["return {"] = "broken.lua:1",
        ["return { name = 'x', words = { nonsense = 'a' } }"] = "nonsense",
        ["return { name = 'x', rules = { { kind = 'frame', name = 'f', pattern = '(P!', triggers = 'leave' } } }"] = "x.f",
        ["return { name = 'x', language = 'en', rules = { { kind = 'frame', name = 'f', triggers = 'leave',"
          .. " pattern = '{nobody}!(?<org>O', type = 'departure' } } }"] = "field 'pattern', column 1: no symbols are called 'nobody'",
        ["return { name = 'x', language = 'en', rules = { { kind = 'symbols', name = 'anyone', pattern = '[PQ]' }, { kind = 'frame',"
          .. " name = 'f', triggers = 'leave', pattern = '{anyone}!(?<org>O', type = 'departure' } } }"] = "field 'pattern', column 18:",
        ["return { name = 'x', language = 'en', rules = { { kind = 'frame', name = 'f', triggers = 'leave', pattern = '!{a',"
          .. " type = 'departure' } } }"] = "column 2: '{' is not closed",
        ["return { name = 'x', language = 'en', rules = { { kind = 'habits', name = 'h', has = 'held_post loose' } } }"]
          = "field 'has', column 11: one of loose_org, held_post, time_behind",
        ["return { name = 'x', language = 'en', rules = { { kind = 'date_cue', name = 'c', role = 'tense', tense = 'soon', words = 'shall' } } }"]
          = "field 'tense': is not one of said, past, future, ahead",
        ["os.exit(7)"] = "broken.lua:1: '('", ["os.exit = 7"] = "os",
      } do
        shell.write(folder .. "/broken.lua", text)
        local status, out = shell.command("check " .. folder .. "/broken.lua")
        assert.equal(1, status, text)
        assert.truthy(out:find(message, 1, true), out)
      end
    end)
  end)

  it("completion is a script that bash reads, without hidden options", function()
    local status, out = shell.command "completion bash"
    assert.equal(0, status)
    assert.falsy(out:find("--share", 1, true))
    for _, word in ipairs { "--format", "jsonl json table csv html", "explain", "--languages" } do
      assert.truthy(out:find(word, 1, true), word)
    end
    if shell.run "command -v bash" == 0 then assert.equal(0, (shell.run("bash -n", out))) end
    assert.equal(2, (shell.command "completion csh"))
  end)

  it("man is the manual page, with every option of --help", function()
    local status, page = shell.command "man"
    assert.equal(0, status)
    local _, help = shell.command "--help"
    for option in help:gmatch "%-%-[%a]+" do
      assert.truthy(page:find(option:gsub("%-", "\\-"), 1, true), option)
    end
    for _, command in ipairs { "explain", "check", "stats", "completion", "man" } do
      assert.truthy(page:find(".SS newsextract " .. command, 1, true))
      assert.truthy(help:find("\n   " .. command .. " ", 1, true))
      assert.equal(0, (shell.command(command .. " --help")))
    end
    if shell.run "command -v man" == 0 then
      local _, _, err = shell.run("man --warnings -E UTF-8 -l -Tutf8 -Z - > /dev/null", page)
      assert.equal("", err)
    end
  end)

  it("leaves whole lines when it is interrupted", function()
    local line = ('{"id":"x","text":"%s"}'):format(("Elena Marsh resigned on Monday. "):rep(40))
    local status, out, err = shell.run(("yes '%s' | %s --only events --input jsonl - & pid=$!; sleep 1; kill -INT $pid; wait $pid")
      :format(line, shell.newsextract))
    assert.equal("", err)
    assert.equal(130, status)
    assert.truthy(out:find "}\n$")
  end)

  it("tells what is wrong with a call", function()
    for _, words in ipairs { "check", "stats --top many -", "explain --nonsense", "completion" } do
      local status, out, err = shell.command(words, "")
      assert.equal(2, status, words)
      assert.equal("", out)
      assert.truthy(err:find "%S")
    end
  end)
end)

describe("the letters of symbol lines", function()
  it("are those of the core", function()
    local symbols = require "newsextract.symbols"
    local header = shell.read("csrc/symbols.h"):gsub("\\\n", " ")
    local known = {}
    for letter in header:gmatch "'(.)'" do
      known[letter] = true
      assert.truthy(symbols[letter], "lua/newsextract/symbols.lua does not tell " .. letter)
    end
    for letter in pairs(symbols) do assert.is_true(known[letter], letter) end
  end)
end)
