return {
  {
    why = "press release headline, lead and quotation", date = "2024-07-16",
    text = [[
Tessera Cloud任命Nina Falk为首席产品官

总部位于波士顿的数据平台公司Tessera Cloud今天宣布任命Nina Falk为首席产品官（CPO）。Falk拥有超过15年的产品管理经验。

“Nina的加入恰逢公司发展的关键时刻，”Tessera Cloud首席执行官Greg Moss表示。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Nina Falk", org = "Tessera Cloud",
        role = { "首席产品官", "CPO" }, time = "2024-07-16" },
    },
  },
  {
    why = "很高兴地宣布 with 新的", date = "2024-07-16",
    text = [[Orchid Bio很高兴地宣布任命玛格丽特·沈博士为新的首席医疗官。]],
    moves = {
      { type = "appointment", status = "confirmed", person = { "玛格丽特·沈博士", "玛格丽特·沈" }, org = "Orchid Bio",
        role = "首席医疗官" },
    },
  },
  {
    why = "欢迎…加入我们的团队", date = "2024-07-16",
    text = [[“我们很高兴欢迎Luis Ortega加入Parkline担任销售高级副总裁，”首席营收官Dana Wu说。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Luis Ortega", org = "Parkline",
        role = { "销售高级副总裁", "高级副总裁" } },
    },
  },
  {
    why = "former posts in a biography are states", date = "2024-07-16",
    text = [[在此之前，Ortega曾在Salesforce担任区域副总裁，并在甲骨文担任过多个领导职务。]],
    moves = {},
  },
  {
    why = "最近在…担任 as a former tie", date = "2024-07-16",
    text = [[Calloway Systems今日宣布聘请Paul Enright担任首席信息安全官。Enright最近在Zscaler担任安全副总裁。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Paul Enright", org = "Calloway Systems",
        role = "首席信息安全官", time = "2024-07-16" },
    },
  },
  {
    why = "two appointments in one sentence, 分别", date = "2024-07-16",
    text = [[医疗软件公司Careloop宣布，Beth Ngo和Omar Farah分别出任首席财务官和首席人力官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Beth Ngo", org = "Careloop",
        role = "首席财务官" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Omar Farah", org = "Careloop",
        role = "首席人力官" },
    },
  },
  {
    why = "promotion within the house", date = "2024-07-16",
    text = [[Meadowlark Robotics宣布晋升维克多·里德为工程高级副总裁。]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "维克多·里德",
        org = "Meadowlark Robotics", role = { "工程高级副总裁", "高级副总裁" } },
    },
  },
  {
    why = "board of directors, one newcomer", date = "2024-07-16",
    text = [[网络安全公司Ironvale宣布，前FBI副局长Donna Reyes加入公司董事会。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Donna Reyes", org = "Ironvale", origin_org = "FBI" },
    },
  },
  {
    why = "advisory board with a list", date = "2024-07-16",
    text = [[
Heliotrope AI成立顾问委员会，首批成员有：

- Karl Winters，前福特首席技术官
- 钟怡，斯坦福大学教授]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Karl Winters" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "钟怡" },
    },
  },
  {
    why = "retirement of the founder and succession plan", date = "2024-07-16",
    text = [[Dunhill Data公布领导层过渡计划：首席执行官兼创始人Ed Mathers将于年底退休，总裁Laura Kemp将接任首席执行官。]],
    moves = {
      { type = "departure", subtype = "retire", status = "planned", person = "Ed Mathers", org = "Dunhill Data",
        role = { "首席执行官", "创始人", "首席执行官兼创始人" }, time = "2024", successor = "Laura Kemp" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "Laura Kemp", org = "Dunhill Data",
        role = "首席执行官", predecessor = "Ed Mathers" },
    },
  },
  {
    why = "继续担任 is no move", date = "2024-07-16",
    text = [[创始人Sid Haverford将继续担任Lumenar的董事长。]],
    moves = {},
  },
  {
    why = "effective date", date = "2024-07-16",
    text = [[Cobalt Ridge今天宣布任命Annika Strand为首席执行官，自9月3日起生效。]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "Annika Strand", org = "Cobalt Ridge",
        role = "首席执行官", time = "2024-09-03" },
    },
  },
  {
    why = "a customer's manager quoted in a product release: no move", date = "2024-07-16",
    text = [[“部署Tessera Cloud之后，我们的成本降低了三成，”Hartwell医院首席信息官Jim Doyle说，“新员工入职的时间也缩短了一半。”]],
    moves = {},
  },
  {
    why = "partner joins a programme: no move", date = "2024-07-16",
    text = [[Parkline今日宣布加入英伟达初创加速计划，公司创始人Ray Stone对此表示欢迎。]],
    moves = {},
  },
  {
    why = "new office and hiring plan: no move", date = "2024-07-16",
    text = [[公司计划明年在德国招聘150名工程师，并任命一名本地负责人。]],
    moves = {},
  },
  {
    why = "an award for an executive: no move", date = "2024-07-16",
    text = [[Meadowlark Robotics首席执行官Tina Cho入选《时代》周刊年度人物榜单。]],
    moves = {},
  },
  {
    why = "acquisition brings founders along", date = "2024-07-16",
    text = [[收购完成后，Brightleaf联合创始人玛雅·佩雷斯将加入Cobalt Ridge，担任产品副总裁。]],
    moves = {
      { type = "appointment", subtype = "join", status = "planned", person = "玛雅·佩雷斯", org = "Cobalt Ridge",
        role = "产品副总裁", origin_org = "Brightleaf" },
    },
  },
  {
    why = "acquisition: the team joins, nobody named", date = "2024-07-16",
    text = [[Fernhill被收购后，其30人的团队将整体并入Cobalt Ridge。]],
    moves = {
      { type = "appointment", status = "planned", group = { "30人的团队", "其30人的团队" }, count = 30,
        org = "Cobalt Ridge", optional = true },
    },
  },
  {
    why = "appointed chair of a committee", date = "2024-07-16",
    text = [[Orchid Bio董事会推选独立董事Hal Brennan担任审计委员会主席。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Hal Brennan",
        role = { "审计委员会主席", "主席" } },
    },
  },
  {
    why = "reports to, expands role: a new post", date = "2024-07-16",
    text = [[即日起，米兰达·科尔将出任首席运营官，并继续向首席执行官汇报。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = { "planned", "confirmed" }, person = "米兰达·科尔",
        role = "首席运营官" },
    },
  },
}
