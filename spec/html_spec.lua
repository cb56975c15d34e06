local documents = require "spec.data.documents"
local report = require "newsextract.reports.html"
local shell = require "spec.shell"

local TEXT = "---\ntitle: T\n---\n# Head\n\nAnn Lee, the CTO of Lumen, leaves on Friday. Bob Ray follows her.\n> Cat Doe joins Lumen.\n"

local function page(doc, number)
  return report.head() .. report.article(doc, { number = number or 1 }) .. report.foot()
end

local function plain()
  return documents.of("a.md", TEXT, {
    {
      type = "departure", subtype = "resign", status = "planned", person = "Ann Lee", role = "CTO", org = "Lumen",
      time = { "Friday", value = "2025-03-14" }, successor = "Bob Ray", trigger = "leaves", line = "P R O ! T",
      evidence = { "Ann Lee, the CTO of Lumen, leaves on Friday.", "Bob Ray follows her." },
    },
    { type = "appointment", subtype = "join", person = "Cat Doe", trigger = "joins", evidence = { "Cat Doe joins Lumen." } },
  }, { title = "T", date = "2025-03-10" })
end

-- The text that a browser shows of the article, and whether tags open and close in order.
local function shown(html)
  local inner = html:match '<div class="text"[^>]*>(.-)</div>\n<aside'
  local open = {}
  for slash, name in inner:gmatch "<(/?)(%a+)" do
    if slash == "" then
      open[#open + 1] = name
    else
      assert.equal(table.remove(open), name)
    end
  end
  assert.equal(0, #open)
  local text = inner:gsub("<[^>]*>", "")
  return (text:gsub("&lt;", "<"):gsub("&gt;", ">"):gsub("&quot;", '"'):gsub("&#39;", "'"):gsub("&amp;", "&"))
end

describe("the page", function()
  it("shows the whole text, with marks in it", function()
    local html = page(plain())
    assert.equal(TEXT, shown(html))
    for _, piece in ipairs {
      '<mark class="person" title="person: Ann Lee">Ann Lee</mark>', '<mark class="organization" title="organisation: Lumen">',
      '<mark class="role" title="post: CTO">', '<mark class="date" title="date: 2025-03-14">Friday</mark>',
      '<a class="trigger departure" id="a1-t1" href="#a1-m1"', '<span class="heading"># Head',
      '<span class="sentence" id="a1-s1">',
    } do assert.truthy(html:find(piece, 1, true), piece) end
  end)

  it("has a card for each move, a timeline and a drawing", function()
    local html = page(plain())
    for _, piece in ipairs {
      '<div class="card leaves" id="a1-m1" data-sentences="a1-s1 a1-s2"', '<dt>followed by</dt><dd>Bob Ray</dd>',
      '<blockquote><a href="#a1-s2">Bob Ray follows her.</a></blockquote>', "<summary>Why</summary>", "P R O ! T",
      '<li class="leaves"><time>2025-03-14</time><a href="#a1-m1">', 'aria-label="Who replaced whom"',
      "Ann Lee → Bob Ray: CTO, Lumen",
    } do assert.truthy(html:find(piece, 1, true), piece) end
  end)

  it("admits its own style and script only, by their hashes", function()
    if shell.run "command -v openssl" ~= 0 then return pending "needs openssl" end
    for _, name in ipairs { "style", "script" } do
      local part = require("newsextract.reports.html_" .. name)
      local _, hash = shell.run("openssl dgst -sha256 -binary | base64", part.text)
      assert.equal(hash:match "%S+", part.sha256, name .. ".sha256 is to be")
    end
    local html = page(plain())
    assert.truthy(html:find "default%-src 'none'; style%-src 'sha256%-[%w+/=]+'; script%-src 'sha256%-[%w+/=]+';")
    assert.falsy(html:find "unsafe")
    assert.falsy(html:find "%sstyle=")
    assert.falsy(html:find "%son%a+=")
  end)

  it("holds what an article says as text", function()
    local hostile = '</title></script><script>alert(1)</script>"\' onload=x <img src=x onerror=alert(2)> &amp; \226\128\174\226\129\167'
    local doc = documents.of(hostile, hostile .. " leaves \255 \0 end", {
      { type = "departure", subtype = hostile, status = hostile, rule = hostile, line = hostile, trigger = "leaves",
        person = { "<img src=x onerror=alert(2)>", name = hostile, id = hostile, how = hostile }, org = { "script", name = hostile },
        successor = { "alert(1)", name = hostile .. "2" }, role = { "onload", name = hostile }, source = { "onload", name = hostile },
        time = { "end", value = hostile }, evidence = { hostile .. " leaves" } },
    }, { title = hostile, date = hostile, warnings = { { code = "x", message = hostile } } })
    local html = page(doc)
    assert.falsy(html:find("<img", 1, true))
    assert.falsy(html:find("\226\128\174", 1, true))
    assert.falsy(html:find("\226\129\167", 1, true))
    assert.falsy(html:find("\255", 1, true))
    assert.falsy(html:find("%z"))
    local _, scripts = html:gsub("<script", "")
    assert.equal(1, scripts)
    -- Outside of tags and of the page's own script there is no quotation mark that could end an attribute.
    for tag in html:gsub("<script>.*</script>", ""):gmatch "<%a[^>]*>" do
      assert.truthy(tag:find '^<%a[%w]*[%s%w%-]*[^"]*>$' or tag:gsub('%s?[%w%-:]+="[^"]*"', ""):find "^<%a%w*[%w%s]*/?>$", tag)
    end
  end)

  it("closes and opens spans that cross each other", function()
    local text = "one two\n# three four\nfive six"
    local doc = documents.of("x", text, {
      { type = "departure", person = "two\n# three", trigger = "four\nfive", org = "three four\nfive", evidence = {
        "two\n# three four", "three four\nfive six", "one two\n# three" } },
      { type = "departure", person = "two", trigger = "four", evidence = {} },
    })
    assert.equal(text, shown(page(doc)))
  end)

  it("shows the ends of a stretch that is long and says nothing", function()
    local doc = documents.of("x", ("中"):rep(2000000), {})
    local html = page(doc)
    assert.is_true(#html < 40000)
    assert.truthy(html:find "<span class=\"gap\">%d+ bytes without a mark</span>")
    assert.falsy(html:find("\239\191\189", 1, true))
  end)

  it("takes a thousand moves, and none", function()
    local sentences, moves = {}, {}
    for i = 1, 1000 do
      sentences[i] = ("Person%d Lee leaves%d Lumen."):format(i, i)
      moves[i] = { type = "departure", person = ("Person%d Lee"):format(i), trigger = "leaves" .. i .. " ",
        evidence = { sentences[i] }, successor = i > 1 and ("Person%d Lee"):format(i - 1) or nil }
    end
    local doc = documents.of("x", table.concat(sentences, " "), moves)
    local started = os.clock()
    local html = page(doc)
    assert.is_true(os.clock() - started < 2)
    local _, cards = html:gsub('<div class="card', "")
    assert.equal(1000, cards)
    assert.truthy(page(documents.of("x", "Nothing.", {})):find("No move.", 1, true))
  end)

  it("draws chains, branches and circles", function()
    local graph = require "newsextract.reports.html_graph"
    local doc = { events = {} }
    for pair in ("ab bc bd ef fe ab gg"):gmatch "%a+" do
      table.insert(doc.events, {
        type = "departure", person = { name = pair:sub(1, 1) }, successor = { name = pair:sub(2, 2) }, role = { name = "CTO" },
      })
    end
    assert.equal(5, #graph.arrows(doc))
    local svg = graph.svg(doc, 1, function(text) return text end)
    local _, boxes = svg:gsub("<rect", "")
    assert.equal(6, boxes)
    assert.equal("", graph.svg({ events = {} }, 1, tostring))
  end)
end)
