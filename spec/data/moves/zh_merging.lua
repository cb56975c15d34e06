return {
  {
    why = "headline and body are one move", date = "2024-10-02",
    text = [[
Wise首席财务官离职

Wise周一表示，首席财务官马修·布里尔斯将于明年3月离职。布里尔斯2015年加入Wise。公司已开始寻找继任者。]],
    moves = {
      { type = "departure", status = "planned", person = "马修·布里尔斯", org = "Wise", role = "首席财务官",
        time = "2025-03" },
      { type = "appointment", subtype = "join", status = "historical", person = "马修·布里尔斯", org = "Wise",
        time = "2015" },
    },
  },
  {
    why = "short forms of one name", date = "2024-09-29",
    text = [[Alexandra Pyne宣布离开Reddit。Pyne是公司的首席法务官。Alexandra在帖子里感谢了同事。Pyne的离开让许多人感到意外。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Alexandra Pyne", org = "Reddit" },
    },
  },
  {
    why = "transliteration and original are one person", date = "2024-09-29",
    text = [[埃里克·汤森（Eric Townsend）昨日辞职。Townsend此前是英国石油的首席信息官，汤森称自己需要陪伴家人。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed",
        person = { "埃里克·汤森", "Eric Townsend", "Townsend", "汤森" }, time = "2024-09-28" },
    },
  },
  {
    why = "辞职后 is an echo", date = "2024-09-29",
    text = [[9月2日，首席执行官高莉莎辞去了千寻位置的职务。辞职后，高莉莎将前往新加坡休养。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "高莉莎", org = "千寻位置",
        role = "首席执行官", time = "2024-09-02" },
    },
  },
  {
    why = "two departures of one person apart in time", date = "2024-09-29",
    text = [[Owen Baptiste第一次离开雅虎是在2009年。2014年他回到雅虎，今年8月再次离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "Owen Baptiste", org = "雅虎",
        time = "2009" },
      { type = "appointment", subtype = "return", status = "historical", person = "Owen Baptiste", org = "雅虎",
        time = "2014" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Owen Baptiste", org = "雅虎",
        time = "2024-08" },
    },
  },
  {
    why = "rumour, later confirmed", date = "2024-09-29",
    text = [[上周，外界传闻研发总裁屠鹤离职。今天，公司发布公告，确认屠鹤已于9月27日离开诺维泰。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "屠鹤", org = "诺维泰",
        role = "研发总裁", time = "2024-09-27" },
    },
  },
  {
    why = "rumour, later denied", date = "2024-09-29",
    text = [[有媒体报道称，丰田软件负责人大野直树已经离职。丰田发言人随后否认了这一消息：大野没有离开公司。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "denied", person = "大野直树", org = "丰田",
        role = "软件负责人" },
    },
  },
  {
    why = "leaver and successor told three times", date = "2024-09-29",
    text = [[
陶氏材料换帅：韩松接替罗一鸣

9月12日，陶氏材料董事会宣布，首席执行官罗一鸣退休，首席运营官韩松接任。罗一鸣的退休从10月1日起生效。]],
    moves = {
      { type = "departure", subtype = "retire", person = "罗一鸣", org = "陶氏材料", role = "首席执行官",
        successor = "韩松" },
      { type = "appointment", subtype = "appoint", person = "韩松", org = "陶氏材料", role = "首席执行官",
        predecessor = "罗一鸣" },
    },
  },
  {
    why = "dismissal and return within a week", date = "2024-09-29",
    text = [[周五，Helix Labs董事会突然解雇了创始人Simon Arkwright。五天后，在员工的联名要求下，Arkwright重返公司，继续担任CEO。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = { "Simon Arkwright", "Arkwright" },
        org = "Helix Labs" },
      { type = "appointment", subtype = "return", status = "confirmed", person = { "Simon Arkwright", "Arkwright" },
        org = "Helix Labs" },
    },
  },
  {
    why = "two people of one surname stay apart", date = "2024-09-29",
    text = [[张一鹤离开了快手，而张二鹤还留在快手。张一鹤的下一站是陌陌。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "张一鹤", org = "快手" },
      { type = "appointment", subtype = "join", person = "张一鹤", org = "陌陌", origin_org = "快手",
        optional = true },
    },
  },
  {
    why = "one person, two organisations", date = "2024-09-29",
    text = [[蒂姆·范德林登辞去飞利浦监事一职。他同时宣布离开荷兰国际集团。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "蒂姆·范德林登", org = "飞利浦",
        role = "监事" },
      { type = "departure", subtype = { "resign", "unspecified" }, status = "confirmed", person = "蒂姆·范德林登",
        org = "荷兰国际集团" },
    },
  },
  {
    why = "related news at the foot repeats other moves as titles", date = "2024-09-29",
    text = [[
京东方任命新CFO

京东方今日宣布，任命关晓雯为首席财务官。

相关阅读：
- TCL高级副总裁尚志远离职]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "关晓雯", org = "京东方",
        role = { "首席财务官", "CFO" }, time = "2024-09-29" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "尚志远", org = "TCL",
        role = "高级副总裁", optional = true },
    },
  },
  {
    why = "the same move to a part and to the whole", date = "2024-09-29",
    text = [[方小舟本周加入DeepMind，担任研究科学家。业内人士说，方小舟已回到谷歌。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "方小舟", org = "DeepMind", role = "研究科学家", time = "2024-W39" },
    },
  },
}
