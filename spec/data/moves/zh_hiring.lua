return {
  {
    why = "招募来", date = "2024-06-20",
    text = [[首席科学家顾北为燧光智能招募来了两位师弟杜衡和沈砚。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "杜衡", org = "燧光智能" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "沈砚", org = "燧光智能" },
    },
  },
  {
    why = "网罗", date = "2024-06-20",
    text = [[今年春天，xAI从谷歌网罗了数学家Igor Petrenko。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Igor Petrenko", org = "xAI",
        origin_org = "谷歌" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Igor Petrenko", org = "谷歌",
        dest_org = "xAI" },
    },
  },
  {
    why = "延揽", date = "2024-06-20",
    text = [[中科院自动化所延揽了海归学者简明。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "简明", org = "中科院自动化所" },
    },
  },
  {
    why = "引进", date = "2024-06-20",
    text = [[南方科技大学全职引进物理学家薛坤教授。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = { "薛坤", "薛坤教授" },
        org = "南方科技大学" },
    },
  },
  {
    why = "请来", date = "2024-06-20",
    text = [[为了重振渠道，联创家电请来了退休多年的老将孟广财担任销售总经理。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "孟广财", org = "联创家电",
        role = { "销售总经理", "总经理" } },
      { type = "departure", subtype = "retire", person = "孟广财", optional = true },
    },
  },
  {
    why = "转正", date = "2024-06-20",
    text = [[实习生季小满在快手转正，成为一名算法工程师。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "季小满", org = "快手",
        role = "算法工程师" },
    },
  },
  {
    why = "毕业后加入, employer and no school", date = "2024-06-20",
    text = [[博士毕业后，Tariq Aziz加入Anthropic，从事可解释性研究。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Tariq Aziz", org = "Anthropic" },
    },
  },
  {
    why = "就任", date = "2024-06-20",
    text = [[6月18日，新行长安娜·奥索里奥就任。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "安娜·奥索里奥", role = "行长",
        time = "2024-06-18" },
    },
  },
  {
    why = "走马上任", date = "2024-06-20",
    text = [[6月3日，前大众高管Jürgen Haas在奇瑞欧洲走马上任。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Jürgen Haas",
        org = { "奇瑞欧洲", "奇瑞" }, time = "2024-06-03", origin_org = "大众" },
    },
  },
  {
    why = "到岗", date = "2024-06-20",
    text = [[新任首席财务官Leo Marchetti将于7月8日到岗。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "Leo Marchetti", role = "首席财务官",
        time = "2024-07-08" },
    },
  },
  {
    why = "调往", date = "2024-06-20",
    text = [[李自立被调往东南亚事业部，负责印尼业务。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "李自立", org = "东南亚事业部",
        optional = true },
    },
  },
  {
    why = "接管", date = "2024-06-20",
    text = [[亏损曝光后，集团派出副总裁穆青接管云计算业务。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "穆青", optional = true },
    },
  },
  {
    why = "接手 a company's lead", date = "2024-06-20",
    text = [[2022年起，二儿子周子扬从父亲周大同手中接手了宏图纸业。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "historical", person = "周子扬", org = "宏图纸业",
        time = "2022", predecessor = "周大同" },
    },
  },
  {
    why = "开始负责", date = "2024-06-20",
    text = [[从4月起，蒋薇开始负责谷歌地图的中国内容。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "蒋薇",
        org = { "谷歌地图", "谷歌" }, time = "2024-04", optional = true },
    },
  },
  {
    why = "受邀担任", date = "2024-06-20",
    text = [[应校长之邀，罗曼·沃尔夫担任柏林工业大学客座教授，任期两年。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "罗曼·沃尔夫", org = "柏林工业大学", role = "客座教授",
        optional = true },
    },
  },
  {
    why = "回到 an organisation", date = "2024-06-20",
    text = [[在外闯荡十年后，沈南雁回到了京东，任战略副总裁。]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "沈南雁", org = "京东",
        role = { "战略副总裁", "副总裁" } },
    },
  },
  {
    why = "二进宫 as a return", date = "2024-06-20",
    text = [[这是游戏策划高旻第二次入职米哈游。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "高旻", org = "米哈游", optional = true },
    },
  },
  {
    why = "正式成为", date = "2024-06-20",
    text = [[本周，钟灵毓正式成为MiniMax的一员。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "钟灵毓", org = "MiniMax",
        time = "2024-W25" },
    },
  },
  {
    why = "成为 of another kind: no post", date = "2024-06-20",
    text = [[凭借这款应用，开发者吕青成为百万富翁。]],
    moves = {},
  },
  {
    why = "成为 of a record: no post", date = "2024-06-20",
    text = [[首席执行官苏珊成为该杂志封面上的首位女性。]],
    moves = {},
  },
  {
    why = "招揽 business: no move", date = "2024-06-20",
    text = [[酒店推出长租房型，以招揽数字游民。]],
    moves = {},
  },
  {
    why = "聘请 a lawyer: no move", date = "2024-06-20",
    text = [[歌手罗莎已聘请律师，起诉该公司侵犯其声音权。]],
    moves = {},
  },
  {
    why = "请来 as a guest of a talk: no move", date = "2024-06-20",
    text = [[发布会请来了演员吴磊，现场演示翻译功能。]],
    moves = {},
  },
  {
    why = "引入 a model: no move", date = "2024-06-20",
    text = [[产品经理马可为搜索引入了新的排序模型。]],
    moves = {},
  },
  {
    why = "接手 a task: no move", date = "2024-06-20",
    text = [[遇到复杂问题时，系统会请人工客服小周接手。]],
    moves = {},
  },
  {
    why = "joins, and behind a comma the post", date = "2024-09-29",
    text = [[昆仑万维宣布，凌志刚博士正式加盟，任首席科学家。]],
    moves = {
      { type = "appointment", person = "凌志刚", org = "昆仑万维", role = "首席科学家" },
    },
  },
  {
    why = "asked back, with the price", date = "2024-09-29",
    text = [[谷歌以27亿美元请回论文作者Lena Hofstad。]],
    moves = {
      { type = "appointment", subtype = "return", person = "Lena Hofstad", org = "谷歌" },
    },
  },
  {
    why = "the first holder of a post is welcomed", date = "2024-09-29",
    text = [[OpenAI迎来首位首席财务官Lena Hofstad。]],
    moves = {
      { type = "appointment", person = "Lena Hofstad", org = "OpenAI", role = "首席财务官" },
    },
  },
}
