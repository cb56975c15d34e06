local newsextract = require "newsextract"

local lists = {
  "en.figures", "en.homonyms", "en.names", "en.organizations", "en.places", "en.products", "en.vocabulary",
  "zh.figures", "zh.homonyms", "zh.organizations", "zh.places", "zh.products", "zh.vocabulary",
}

--- Calls `visit(class, form, id)` for each form of a pack's words.
local function each_form(pack, visit)
  for class, words in pairs(pack.words or {}) do
    if type(words) == "string" then
      for word in words:gmatch "%S+" do visit(class, word) end
    else
      for _, entry in ipairs(words) do
        if type(entry) == "string" then entry = { entry } end
        for _, form in ipairs(entry) do visit(class, form, entry.id) end
        for line in (entry.lines or ""):gmatch "[^\n]+" do
          local id, forms = line:match "^%s*(.-) = (.*)$"
          for form in (forms or line):gmatch "[^|]+" do
            form = form:match "^%s*(.-)%s*$"
            if form ~= "" then
              id = id or form
              visit(class, form, id)
            end
          end
        end
      end
    end
  end
end

describe("the lists of names and words", function()
  it("have each form once in its class", function()
    local seen, repeated = {}, {}
    for _, name in ipairs(lists) do
      each_form(newsextract.pack(name), function(class, form)
        local key = class .. " " .. form
        if seen[key] then repeated[#repeated + 1] = name .. ": " .. key end
        seen[key] = true
      end)
    end
    assert.same({}, repeated)
  end)

  it("join the forms of a name, in both languages, by one id", function()
    local ids = {}
    for _, name in ipairs(lists) do
      each_form(newsextract.pack(name), function(class, form, id)
        if id then ids[class .. " " .. form] = id end
      end)
    end
    assert.equal(ids["organization NVIDIA"], ids["organization 英伟达"])
    assert.equal(ids["organization a16z"], ids["organization 安德里森·霍罗威茨"])
    assert.equal(ids["organization New York Times"], ids["organization 纽约时报"])
    assert.equal(ids["place San Francisco"], ids["place 旧金山"])
    assert.equal(ids["product ChatGPT"], ids["product 聊天GPT"])
  end)

  it("are given as lines of forms", function()
    local engine = assert(newsextract.engine {
      languages = {},
      packs = { { name = "mine", words = { organization = {
        { value = "company", lines = "\n  Quarzbach AG | Quarzbach\n\n  Nordlicht = 北光 | 北光公司 |\r\n" },
      } } } },
    })
    assert.truthy(engine)
    local engine_or_nil, err = newsextract.engine {
      languages = {},
      packs = { { name = "mine", words = { organisation = { { lines = "A | B" } } } } },
    }
    assert.is_nil(engine_or_nil)
    assert.matches("mine", err)
  end)
end)
