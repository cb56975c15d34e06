return {
  {
    why = "将 is planned", date = "2024-09-29",
    text = [[百度副总裁景鲲宇将离开公司。]],
    moves = {
      { type = "departure", status = "planned", person = "景鲲宇", org = "百度", role = "副总裁" },
    },
  },
  {
    why = "即将 with successor", date = "2024-09-29",
    text = [[德勤中国首席执行官曾咏诗即将退休，继任人选为合伙人蒋文韬。]],
    moves = {
      { type = "departure", subtype = "retire", status = "planned", person = "曾咏诗", org = { "德勤中国", "德勤" },
        role = "首席执行官", successor = "蒋文韬" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "蒋文韬",
        org = { "德勤中国", "德勤" }, role = "首席执行官", predecessor = "曾咏诗" },
    },
  },
  {
    why = "拟任", date = "2024-09-29",
    text = [[公示显示，葛长青拟任北方电力集团总经理。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "葛长青", org = "北方电力集团",
        role = "总经理" },
    },
  },
  {
    why = "计划 in a later year", date = "2024-09-29",
    text = [[董事长米勒计划在2025年年底卸任。]],
    moves = {
      { type = "departure", status = "planned", person = "米勒", role = "董事长", time = "2025" },
    },
  },
  {
    why = "据传", date = "2024-09-29",
    text = [[据传，美团高级副总裁冯立昂已提交离职申请。]],
    moves = {
      { type = "departure", status = "rumoured", person = "冯立昂", org = "美团", role = "高级副总裁" },
    },
  },
  {
    why = "疑似", date = "2024-09-29",
    text = [[网传Keep创始成员彭唯一疑似离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "rumoured", person = "彭唯一", org = "Keep" },
    },
  },
  {
    why = "有消息称", date = "2024-09-29",
    text = [[有消息称，韩国电商Coupang首席财务官安在俊将于近期辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "rumoured", person = "安在俊", org = "Coupang",
        role = "首席财务官" },
    },
  },
  {
    why = "或将", date = "2024-09-29",
    text = [[蔚来高管再变动：供应链副总裁潘昱或将加盟奇瑞。]],
    moves = {
      { type = "appointment", subtype = "join", status = "rumoured", person = "潘昱", org = "奇瑞" },
    },
  },
  {
    why = "被曝将", date = "2024-09-29",
    text = [[被曝将出任Arm中国CEO的，是前高通全球副总裁杜肯尼。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "rumoured", person = "杜肯尼", org = "Arm中国",
        role = "CEO", origin_org = "高通" },
    },
  },
  {
    why = "知情人士透露, stated as fact", date = "2024-09-29",
    text = [[知情人士透露，首席产品官Hannah Weiss上周已从Notion离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", person = "Hannah Weiss", org = "Notion", role = "首席产品官",
        time = "2024-W38" },
    },
  },
  {
    why = "denial by the company", date = "2024-09-29",
    text = [[针对“CTO汪洋离职”的传闻，海纳智联回应称不实，汪洋仍在正常履职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "denied", person = "汪洋", org = "海纳智联",
        role = "CTO" },
    },
  },
  {
    why = "否认 by the person", date = "2024-09-29",
    text = [[贝索尼特斯否认自己将离开雷诺。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "denied", person = "贝索尼特斯", org = "雷诺" },
    },
  },
  {
    why = "并未离职", date = "2024-09-29",
    text = [[记者向公司求证后获悉，联合创始人于海棠并未离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "denied", person = "于海棠", role = "联合创始人" },
    },
  },
  {
    why = "辟谣", date = "2024-09-29",
    text = [[9月26日，滴滴辟谣称总裁柳月没有辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "denied", person = "柳月", org = "滴滴", role = "总裁" },
    },
  },
  {
    why = "historical: a dated move long past", date = "2024-09-29",
    text = [[早在2011年，卓一航就离开了诺基亚。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "卓一航", org = "诺基亚",
        time = "2011" },
    },
  },
  {
    why = "historical appointments in a CV", date = "2024-09-29",
    text = [[1998年，高桥健一加入索尼；2007年，他升任PlayStation欧洲区总裁。]],
    moves = {
      { type = "appointment", subtype = "join", status = "historical", person = "高桥健一", org = "索尼",
        time = "1998" },
      { type = "appointment", subtype = "promote", status = "historical", person = "高桥健一",
        role = { "PlayStation欧洲区总裁", "欧洲区总裁" }, time = "2007" },
    },
  },
  {
    why = "duration back: 三年前", date = "2024-09-29",
    text = [[三年前，姜维琳从麦肯锡离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "姜维琳", org = "麦肯锡",
        time = "2021" },
    },
  },
  {
    why = "undated background stays confirmed", date = "2024-09-29",
    text = [[离开麦肯锡后，姜维琳做起了播客。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "姜维琳", org = "麦肯锡" },
    },
  },
  {
    why = "rumour scope ends at the full stop", date = "2024-09-29",
    text = [[传闻小鹏将推出飞行摩托。另外，公司副总裁易明舟本周正式离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "易明舟", org = "小鹏",
        role = "副总裁", time = "2024-W39" },
    },
  },
  {
    why = "hedge scope covers both coordinated clauses", date = "2024-09-29",
    text = [[据传，雷蒙德·齐将辞去博世中国总裁，由副手高磊接任。]],
    moves = {
      { type = "departure", subtype = "resign", status = "rumoured", person = "雷蒙德·齐", org = "博世中国",
        role = "总裁", successor = "高磊" },
      { type = "appointment", subtype = "appoint", status = "rumoured", person = "高磊", org = "博世中国",
        role = "总裁", predecessor = "雷蒙德·齐" },
    },
  },
  {
    why = "conditional", date = "2024-09-29",
    text = [[如果萨拉·奎因离开Epic，开发者社区将受到很大影响。]],
    moves = {},
  },
  {
    why = "question headline", date = "2024-09-29",
    text = [[库克会退休吗？]],
    moves = {},
  },
  {
    why = "hypothetical: 假如 plus appointment", date = "2024-09-29",
    text = [[假如董事会任命外人担任CEO，员工恐怕不会接受。]],
    moves = {},
  },
  {
    why = "consideration stays a rumour", date = "2024-09-29",
    text = [[彭博社称，甲骨文正考虑任命联席总裁薇拉·桑托斯为下一任首席执行官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = { "rumoured", "planned" }, person = "薇拉·桑托斯",
        org = "甲骨文", role = { "首席执行官", "下一任首席执行官" } },
    },
  },
  {
    why = "refused to leave", date = "2024-09-29",
    text = [[面对股东的压力，董事长潘德龙拒绝辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "denied", person = "潘德龙", role = "董事长",
        optional = true },
    },
  },
  {
    why = "planned but called off", date = "2024-09-29",
    text = [[原定下月加入Roblox的Vincent Hale最终没有入职。]],
    moves = {
      { type = "appointment", subtype = "join", status = "denied", person = "Vincent Hale", org = "Roblox",
        optional = true },
    },
  },
  {
    why = "stayed after an offer", date = "2024-09-29",
    text = [[Google开出高薪，但研究员柏若水还是选择留在OpenAI，没有跳槽。]],
    moves = {
      { type = "departure", status = "denied", person = "柏若水", org = "OpenAI", optional = true },
    },
  },
  {
    why = "正式 confirms an earlier rumour", date = "2024-10-10",
    text = [[传闻成真：10月8日，名创工业总裁钟离越正式辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "钟离越", org = "名创工业",
        role = "总裁", time = "2024-10-08" },
    },
  },
  {
    why = "已同意", date = "2024-09-29",
    text = [[微软已同意让克里斯·扬担任Xbox负责人，任命将在10月宣布。]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "克里斯·扬", org = { "微软", "Xbox" },
        role = { "Xbox负责人", "负责人" } },
    },
  },
  {
    why = "有望 is hedged", date = "2024-09-29",
    text = [[副总经理应成蹊有望接任总经理。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = { "rumoured", "planned" }, person = "应成蹊",
        role = "总经理" },
    },
  },
}
