return {
  {
    why = "a place left and a post left in one sentence", date = "2024-09-29",
    text = [[胡安·莫雷诺离开马德里，辞去了桑坦德银行的顾问职务。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "胡安·莫雷诺", org = "桑坦德银行",
        role = "顾问" },
    },
  },
  {
    why = "an alliance joined, and a person joined", date = "2024-09-29",
    text = [[富士通加入量子联盟的同一天，物理学家中村孝加入了富士通。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "中村孝", org = "富士通" },
    },
  },
  {
    why = "school after the post", date = "2024-09-29",
    text = [[辞去腾讯的工作后，康晓宇考入中央美术学院学习油画。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "康晓宇", org = "腾讯" },
    },
  },
  {
    why = "layoffs as backdrop, one executive leaves", date = "2024-09-29",
    text = [[在裁员1500人的同时，Spotify首席财务官保罗·沃格特也将离职。]],
    moves = {
      { type = "departure", status = "planned", person = "保罗·沃格特", org = "Spotify", role = "首席财务官" },
    },
  },
  {
    why = "a call to resign, and then he did", date = "2024-09-29",
    text = [[在多名股东要求其辞职后，董事长庞大海上周五辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "庞大海", role = "董事长",
        time = "2024-09-20" },
    },
  },
  {
    why = "a film about a real exit", date = "2024-09-29",
    text = [[纪录片《苹果往事》讲述了1985年乔布斯被迫离开苹果的经过。]],
    moves = {
      { type = "departure", status = "historical", person = "乔布斯", org = "苹果", time = "1985", optional = true },
    },
  },
  {
    why = "state verb with a start date and a new post", date = "2024-09-29",
    text = [[谭冰2020年起担任VIVO影像总监，上个月升任副总裁。]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "谭冰", org = "VIVO",
        role = "副总裁", time = "2024-08" },
      { type = "appointment", subtype = "appoint", status = "historical", person = "谭冰", org = "VIVO",
        role = { "影像总监", "VIVO影像总监" }, time = "2020", optional = true },
    },
  },
  {
    why = "guard words next to a true trigger", date = "2024-09-29",
    text = [[使用同一套代码多年的主程萧然离职，他的任务由徒弟小马接手。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "萧然", role = "主程" },
      { type = "appointment", person = "小马", optional = true },
    },
  },
  {
    why = "tenure of the successor's predecessor", date = "2024-09-29",
    text = [[在位17年的默克首席执行官克劳斯·温特将由贝伦·加西亚接替。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "贝伦·加西亚", org = "默克",
        role = "首席执行官", predecessor = "克劳斯·温特" },
      { type = "departure", status = "planned", person = "克劳斯·温特", org = "默克", role = "首席执行官",
        successor = "贝伦·加西亚", optional = true },
    },
  },
  {
    why = "product launch and hire in one sentence", date = "2024-09-29",
    text = [[在发布新一代扫地机器人的同时，石头科技宣布聘请杰里米·方为海外市场负责人。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "杰里米·方", org = "石头科技", role = "海外市场负责人" },
    },
  },
  {
    why = "one stays, one leaves", date = "2024-09-29",
    text = [[联合创始人中，费恩留了下来，莱斯特离开了Pebble。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "莱斯特", org = "Pebble",
        role = "联合创始人" },
    },
  },
  {
    why = "departing person speaks about the weather of the market", date = "2024-09-29",
    text = [[已离职的交易主管丁满认为，金价还会上涨。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "丁满", role = "交易主管" },
    },
  },
  {
    why = "retired expert as a state, and a real retirement", date = "2024-09-29",
    text = [[退休教授老曹的学生、光学所所长蓝田今年1月退休。]],
    moves = {
      { type = "departure", subtype = "retire", status = "confirmed", person = "蓝田",
        role = { "所长", "光学所所长" }, time = "2024-01" },
    },
  },
  {
    why = "an app leaves, its head leaves", date = "2024-09-29",
    text = [[随着App被下架，产品负责人辛迪·霍也从公司离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "辛迪·霍", role = "产品负责人" },
    },
  },
  {
    why = "回归 of a product and a person", date = "2024-09-29",
    text = [[经典车型回归之际，设计师帕特里克·勒梅也回到了雷诺。]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "帕特里克·勒梅", org = "雷诺" },
    },
  },
  {
    why = "question answered by a fact", date = "2024-09-29",
    text = [[谁来接替退役的船长？答案上周揭晓：大副邝海生出任“远望号”船长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "邝海生", role = "船长",
        time = "2024-W38" },
    },
  },
  {
    why = "hypothetical beside a fact", date = "2024-09-29",
    text = [[如果不是医生的警告，温蒂不会在8月辞去雅诗兰黛市场总监一职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "温蒂", org = "雅诗兰黛",
        role = "市场总监", time = "2024-08" },
    },
  },
  {
    why = "former leader's comment about a named newcomer", date = "2024-09-29",
    text = [[前任校长孔令辉祝贺岑曼丽出任南湾大学校长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "岑曼丽", org = "南湾大学",
        role = "校长" },
    },
  },
}
