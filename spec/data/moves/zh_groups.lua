return {
  {
    why = "counted group, nobody named", date = "2024-09-29",
    text = [[一周之内，三名高管离开了影石创新。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "三名高管", count = 3,
        org = "影石创新" },
    },
  },
  {
    why = "digits", date = "2024-09-29",
    text = [[年内5位副总裁离职，途虎怎么了？]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "5位副总裁", count = 5,
        org = "途虎" },
    },
  },
  {
    why = "十余位 is 10", date = "2024-09-29",
    text = [[今年以来，旷野科技已流失十余位核心技术人员。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "十余位核心技术人员", count = 10,
        org = "旷野科技" },
    },
  },
  {
    why = "多名 has no count", date = "2024-09-29",
    text = [[多名研究员从艾伦人工智能研究所离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "多名研究员",
        org = "艾伦人工智能研究所" },
    },
  },
  {
    why = "group whose members are all named is no event of its own", date = "2024-09-29",
    text = [[两名副总裁离职：费舟和Megan Cho于本周先后告别了Grab。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "费舟", org = "Grab",
        role = "副总裁", time = "2024-W39" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Megan Cho", org = "Grab",
        time = "2024-W39" },
    },
  },
  {
    why = "等 keeps the group open", date = "2024-09-29",
    text = [[包括首席科学家屈正在内的六名员工离开了云从智算。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "屈正", org = "云从智算",
        role = "首席科学家" },
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "六名员工", count = 6,
        org = "云从智算" },
    },
  },
  {
    why = "family group", date = "2024-09-29",
    text = [[温特斯兄弟双双离开Gearbox，成立了自己的工作室。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "温特斯兄弟", count = 2,
        org = "Gearbox" },
    },
  },
  {
    why = "whole core team", date = "2024-09-29",
    text = [[据报道，整个核心团队已经离开了Argo。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "整个核心团队", org = "Argo" },
    },
  },
  {
    why = "one unnamed holder of a post", date = "2024-09-29",
    text = [[丑闻曝光后，学校的财务处长辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", group = { "财务处长", "学校的财务处长" },
        count = 1, role = "财务处长" },
    },
  },
  {
    why = "a period total besides named people", date = "2024-09-29",
    text = [[两年间，该团队走了18人。上个月，带头人谈允也离开了三星研究院。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "18人", count = 18 },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "谈允", org = "三星研究院",
        time = "2024-08" },
    },
  },
  {
    why = "group hired", date = "2024-09-29",
    text = [[TikTok Shop从亚马逊挖来了二十多名招商经理。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", group = "二十多名招商经理", count = 20,
        org = "TikTok Shop", origin_org = "亚马逊" },
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "二十多名招商经理", count = 20,
        org = "亚马逊", dest_org = "TikTok Shop" },
    },
  },
  {
    why = "group dismissed for cause", date = "2024-09-29",
    text = [[因倒卖内测账号，网易开除了4名员工。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", group = "4名员工", count = 4, org = "网易" },
    },
  },
  {
    why = "named person with an unnamed rest", date = "2024-09-29",
    text = [[张若谷带着七名工程师离开华为，加入了东风旗下的新公司岚图智驾。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "张若谷", org = "华为",
        dest_org = "岚图智驾" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "张若谷", org = "岚图智驾",
        origin_org = "华为" },
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "七名工程师", count = 7,
        org = "华为", dest_org = "岚图智驾" },
      { type = "appointment", subtype = "join", status = "confirmed", group = "七名工程师", count = 7,
        org = "岚图智驾", origin_org = "华为" },
    },
  },
  {
    why = "group retiring", date = "2024-09-29",
    text = [[年底前，两位创始合伙人将从Benchmark退休。]],
    moves = {
      { type = "departure", subtype = "retire", status = "planned", group = "两位创始合伙人", count = 2,
        org = "Benchmark" },
    },
  },
  {
    why = "数名 vague count", date = "2024-09-29",
    text = [[数名董事因反对并购而辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", group = "数名董事", role = "董事" },
    },
  },
  {
    why = "group appointment to a board", date = "2024-09-29",
    text = [[Kickstarter董事会新增三名成员，分别是Ada Nkemelu、Rob Stein和马晓鸥。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Ada Nkemelu",
        org = { "Kickstarter", "Kickstarter董事会" } },
      { type = "appointment", status = "confirmed", person = "Rob Stein",
        org = { "Kickstarter", "Kickstarter董事会" } },
      { type = "appointment", status = "confirmed", person = "马晓鸥", org = { "Kickstarter", "Kickstarter董事会" } },
    },
  },
  {
    why = "mass layoff is no group departure", date = "2024-09-29",
    text = [[思科宣布再裁员7%，约5600名员工受影响。]],
    moves = {},
  },
  {
    why = "unnamed trend is no group", date = "2024-09-29",
    text = [[互联网大厂正经历一轮又一轮的离职潮。]],
    moves = {},
  },
}
