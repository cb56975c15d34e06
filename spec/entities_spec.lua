-- Every rule for names, posts and amounts does what its examples say, and ordinary text stays free of names.
local newsextract = require "newsextract"

local packs = { "zh.people", "en.people", "zh.roles", "en.roles", "zh.amounts", "en.amounts", "zh.cues", "en.cues" }

local function entities(text) return newsextract.analyze(text, { only = { "entities" } }).entities end

local function of_type(text, type)
  local found = {}
  for _, entity in ipairs(entities(text)) do
    if entity.type == type then found[#found + 1] = entity.text end
  end
  return found
end

local function of_rule(text, rule)
  for _, entity in ipairs(entities(text)) do
    if entity.rule == rule then return entity end
  end
end

describe("name rules", function()
  for _, pack_name in ipairs(packs) do
    local pack = newsextract.pack(pack_name)
    for _, rule in ipairs(pack.rules) do
      local full = pack.name .. "." .. rule.name
      it(full .. " is proved by its examples", function()
        assert.is_true(#(rule.examples or {}) > 0, "no example")
        for _, text in ipairs(rule.examples) do
          if rule.kind == "shape" and rule.shape ~= "title" then
            assert.is_truthy(of_rule(text, full), text)
          else
            assert.is_true(#entities(text) > 0, text)
          end
        end
        for _, text in ipairs(rule.counter_examples or {}) do
          if rule.kind == "shape" and rule.shape ~= "title" then
            assert.is_nil(of_rule(text, full), text)
          else
            assert.is_true(#entities(text) == 0, text)
          end
        end
      end)
    end
  end
end)

describe("persons", function()
  local function persons(text) return of_type(text, "person") end

  it("are found by a post before or behind", function()
    assert.same({ "Bohdan Raubenolt" }, persons "首席科学家Bohdan Raubenolt表示同意。")
    assert.same({ "Karen Weil" }, persons "Karen Weil, the company's chief executive, said so.")
    assert.same({ "赵天成" }, persons "联合创始人赵天成表示，产品将在年底发布。")
    assert.same({ "舒尔曼" }, persons "首席执行官舒尔曼表示同意。")
  end)

  it("are found with initials, particles, diacritics, hyphens and suffixes", function()
    assert.same({ "Jason K. Eshraghian" }, persons "创始人Jason K. Eshraghian表示")
    assert.same({ "Peter van der Made" }, persons "创始人Peter van der Made表示")
    assert.same({ "Mikko Kärkkäinen" }, persons "主席Mikko Kärkkäinen表示")
    assert.same({ "William Platt-Higgins" }, persons "副总裁William Platt-Higgins表示")
    assert.same({ "Robert Weaver Jr." }, persons "Mr Robert Weaver Jr. is chairman.")
  end)

  it("have one of five middle dots", function()
    for _, dot in ipairs { "·", "•", "・", "‧", "." } do
      assert.same({ "埃伦" .. dot .. "鲁姆" }, persons("首席执行官埃伦" .. dot .. "鲁姆表示同意。"))
    end
  end)

  it("do not eat their neighbours", function()
    assert.same({ "蒂姆·库克" }, persons "苹果首席执行官蒂姆·库克于周一表示")
    assert.same({ "史蒂夫·乔布斯" }, persons "苹果联合创始人史蒂夫·乔布斯在发布会上说")
    assert.same({ "彼得·蒂尔" }, persons "亿万富翁彼得·蒂尔补充道")
  end)

  it("are found in lists", function()
    assert.same({ "赵天成", "钱志远", "孙明浩" }, persons "创始人赵天成、钱志远和孙明浩都在。")
  end)

  it("are found again in shorter forms", function()
    assert.same({ "Bohdan Raubenolt", "Raubenolt", "Bohdan" },
      persons "总裁Bohdan Raubenolt离职。Raubenolt任职三年，感谢Bohdan。")
    assert.same({ "埃伦·鲁姆", "鲁姆" }, persons "首席执行官埃伦·鲁姆表示同意。会后鲁姆离开了。")
  end)

  it("are taken from bylines", function()
    assert.same({ "山茶", "小岩" }, persons "作者丨山茶\n\n编辑：小岩")
  end)

  it("are no ordinary words", function()
    for _, text in ipairs { "他高兴地说。", "今天下午的方法很多。", "文章称成本下降了。", "荣耀以及小米发布了新品。", "万美元的安静", "Stable Diffusion 很好用。" } do
      assert.same({}, persons(text), text)
    end
  end)

  it("are no eponyms, chips or streets", function()
    for _, text in ipairs { "英伟达的 Grace Hopper GPU 出货", "The Karen Weil Award went to a team.", "Kolmogorov-Arnold网络" } do
      assert.same({}, persons(text), text)
    end
  end)
end)

describe("organisations", function()
  local function organizations(text) return of_type(text, "organization") end

  it("end in a suffix and begin behind what cuts", function()
    assert.same({ "星河智能科技有限公司" }, organizations "他加入了星河智能科技有限公司。")
    assert.same({ "江南大学" }, organizations "他毕业于江南大学。")
    assert.same({ "Pebblestack Holdings Ltd" }, organizations "He left Pebblestack Holdings Ltd in May.")
    assert.same({ "Resecure, Inc." }, organizations "Resecure, Inc. said so.")
    assert.same({ "Northfield University" }, organizations "She taught at Northfield University.")
  end)

  it("are known by what stands beside them", function()
    assert.same({ "Pebblestack" }, organizations "Pebblestack首席执行官表示")
    assert.same({ "Pebblestack" }, organizations "他加入Pebblestack担任顾问。")
  end)

  it("without a name are none", function()
    for _, text in ipairs { "这家公司很大。", "消费品公司都在裁员。", "这些公司和初创公司", "卖身的公司还有很多。" } do
      assert.same({}, organizations(text), text)
    end
  end)

  it("are no venues", function()
    assert.same({}, organizations "他在推特上写道")
    assert.same({ "推特" }, organizations "推特宣布裁员。")
  end)

  it("are media within 《》 where they speak", function()
    assert.same({ "江南时报" }, organizations "据《江南时报》报道")
    assert.same({ "春天里" }, of_type("他写了《春天里》。", "work"))
  end)
end)

describe("organisations of English text", function()
  local function organizations(text) return of_type(text, "organization") end

  it("of ordinary words have their capitals within a sentence", function()
    assert.same({ "Harbour Safety Authority" }, organizations "He left the Harbour Safety Authority after a year of quarrels.")
    assert.same({}, organizations "Old Harbour Safety Authority Shut Down")
    assert.same({ "Department for Transport, Energy and Sport" },
      organizations "A letter from the Department for Transport, Energy and Sport arrived.")
    assert.same({ "University of Malvern" }, organizations "She taught physics at the University of Malvern until then.")
    assert.same({ "Women's Hospital" }, organizations "They opened the Women's Hospital without any fuss.")
    assert.same({ "St. Aidan's Medical Center" }, organizations "She worked as a nurse at St. Aidan's Medical Center before that.")
  end)

  it("are called without the words for what they are", function()
    assert.same({ "Larkfield Ventures", "Larkfield" }, organizations "Larkfield Ventures raised money. People at Larkfield were glad.")
    assert.same({ "Granite Media Partners", "Granite" },
      organizations "It was bought by Granite Media Partners last spring. The workers say Granite cut the paper to the bone.")
    assert.same({ "Tidewater Courier", "Courier" },
      organizations "The editor of the Tidewater Courier left. Readers of the Courier were told by post.")
  end)

  it("are told by what stands beside them", function()
    assert.same({ "Weatherby Greenwood" }, organizations "Analysts at Weatherby Greenwood said so.")
    assert.same({ "Ostheim" }, organizations '"They had no plan," said Ostheim analyst Karen Weil.')
    assert.same({ "Sound Topic" }, organizations "The study by consultancy Sound Topic came late.")
    assert.same({ "Pebblecove" }, organizations "Makers of chips such as Taiwan's Pebblecove (4321.TW) had asked for it.")
    assert.same({}, organizations "Its shares (PBLC.O) fell on the day.")
  end)

  it("in bold have cues behind the marks", function()
    assert.same({ "Pebblecove" }, organizations "**Karen Weil** has joined **Pebblecove** as a designer.")
    assert.same({ "Pebblecove" }, organizations "The new **Pebblecove** chief executive is **Karen Weil**.")
  end)
end)

describe("posts", function()
  local function roles(text)
    local found = {}
    for _, entity in ipairs(entities(text)) do
      if entity.type == "role" then found[#found + 1] = { entity.text, entity.head } end
    end
    return found
  end

  it("have their modifiers and a head", function()
    assert.same({ { "研究副总裁", "副总裁" } }, roles "研究副总裁赵天成表示")
    assert.same({ { "信息安全和参与总监", "总监" } }, roles "他担任信息安全和参与总监。")
    assert.same({ { "director of research", "director" } }, roles "She is the director of research.")
    assert.same({ { "SVP of Research", "SVP" } }, roles "SVP of Research")
  end)

  it("are read apart where two are held", function()
    assert.same({ { "总裁", "总裁" }, { "CEO", "CEO" } }, roles "总裁兼CEO")
    assert.same({ { "chairman", "chairman" }, { "chief executive", "chief executive" } }, roles "chairman and chief executive")
  end)

  it("tell former and acting holders", function()
    local former = of_rule("前首席财务官赵天成表示", "zh.roles.role_head")
    assert.equal("首席财务官", former.text)
    assert.is_true(former.former)
    assert.is_true(of_rule("前OpenAI首席科学家赵天成表示", "zh.roles.role_head").former)
    assert.is_true(of_rule("代理首席执行官赵天成表示", "zh.roles.role_head").acting)
  end)

  it("of any field are found by how they begin and end", function()
    assert.same({ { "首席安全、隐私和数据官", "首席安全、隐私和数据官" } }, roles "他是首席安全、隐私和数据官。")
  end)

  it("are no plain nouns", function()
    assert.same({}, roles "专家和学者都来了，记者很多。")
    assert.same({}, roles "扩大使用范围")
  end)
end)

describe("posts in English text", function()
  local function roles(text) return of_type(text, "role") end

  it("have the field behind them", function()
    assert.same({ "head of lidar" }, roles "Karen Weil, its head of lidar, left.")
    assert.same({ "head" }, roles "She was the head of a school.")
    assert.same({ "Vice President, Clinical Research" }, roles "Karen Weil was Vice President, Clinical Research at Pebblestack.")
    assert.same({ "Associate Professor" }, roles "Karen Weil, Associate Professor, University of Malvern")
  end)

  it("have a field before them that no list knows, and no verb", function()
    assert.same({ "lidar chief" }, roles "Boeing lidar chief Karen Weil left.")
    assert.same({ "tidal analyst" }, roles "The firm lost its tidal analyst.")
    assert.same({ "presenter" }, roles "The BBC axed presenter Karen Weil.")
  end)

  it("begin behind the capitals of a name", function()
    assert.same({ "finance chief" }, roles "The shares of Larkfield Software finance chief Karen Weil")
    assert.same({ "chief digital and AI officer" }, roles "She is the chief digital and AI officer.")
  end)

  it("need somebody who has them, where they are plain nouns", function()
    assert.same({ "Researchers" }, roles "Researchers at Pebblestack said so.")
    assert.same({}, roles "The work of researchers goes on.")
  end)
end)

describe("amounts", function()
  local function amount(text, type)
    for _, entity in ipairs(entities(text)) do
      if entity.type == type then return entity.text, entity.value, entity.unit end
    end
  end

  it("have a value and a unit", function()
    assert.same({ "20亿美元", 2e9, "USD" }, { amount("融资20亿美元。", "money") })
    assert.same({ "$2.3bn", 2.3e9, "USD" }, { amount("It paid $2.3bn for it.", "money") })
    assert.same({ "7%", 7 }, { amount("增长7%。", "percent") })
    assert.same({ "百分之五", 5 }, { amount("下降百分之五。", "percent") })
    assert.same({ "3位高管", 3, "人" }, { amount("连丢3位高管。", "count") })
    assert.same({ "15员大将", 15, "人" }, { amount("流失15员大将。", "count") })
    assert.same({ "十余位高管", 10, "人" }, { amount("流失了十余位高管。", "count") })
    assert.same({ "two other executives", 2 }, { amount("It lost two other executives.", "count") })
    assert.same({ "三百万", nil }, { amount("三百万", "count") or "三百万" })
  end)

  it("may have no number", function()
    local text, value = amount("数十名员工离职。", "count")
    assert.equal("数十名员工", text)
    assert.is_nil(value)
  end)
end)

describe("handles", function()
  it("stand behind @ and are no addresses", function()
    assert.same({ "@sama" }, of_type("回复 @sama 的帖子", "handle"))
    assert.same({}, of_type("写信给 a@example.com", "handle"))
  end)
end)

describe("names of users", function()
  local function engine(words) return newsextract.engine { packs = { { name = "my", words = words } } } end

  it("are found, and take precedence", function()
    local mine = engine { person = { { "镇山虎", id = "Tiger" } }, organization = { "镇山虎公司" } }
    local found = mine:analyze("镇山虎来了。镇山虎公司也来了。").entities
    assert.same({ "person", "镇山虎", "Tiger" }, { found[1].type, found[1].text, found[1].id })
    assert.same({ "organization", "镇山虎公司" }, { found[2].type, found[2].text })
  end)

  it("that are two types are the person's", function()
    local mine = engine { person = { "月光石" }, organization = { "月光石" } }
    assert.equal("person", mine:analyze("月光石来了。").entities[1].type)
  end)

  it("may be refused with a message that names them", function()
    local none, err = engine { no_such_class = { "x" } }
    assert.is_nil(none)
    assert.matches("no_such_class", err)
  end)
end)
