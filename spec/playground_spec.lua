local documents = require "spec.data.documents"
local playground = require "newsextract.playground"

describe("the page on which an article is pasted", function()
  it("holds what was pasted as text", function()
    local html = playground.form('</textarea><script>alert(1)</script>', '"<b>')
    assert.falsy(html:find("<script", 1, true))
    assert.truthy(html:find("\n&lt;/textarea&gt;", 1, true))
    assert.truthy(html:find('<p role="alert">&quot;&lt;b&gt;</p>', 1, true))
    assert.truthy(html:find("default-src 'none'; style-src 'sha256-", 1, true))
  end)

  it("reads a form as a browser sends it", function()
    assert.same({ text = "a b\n&=中%", date = "2025-03-14", [""] = nil },
      playground.fields "text=a+b%0D%0A%26%3D%E4%B8%AD%25&date=2025-03-14&=x")
    assert.same({}, playground.fields "")
    assert.same({ a = "%zz" }, playground.fields "a=%zz")
  end)

  it("leads back from the page of the document", function()
    local html = playground.page(documents.of("x", "Nothing.", {}))
    assert.truthy(html:find('<a href="/">Another article</a>', 1, true))
  end)
end)
