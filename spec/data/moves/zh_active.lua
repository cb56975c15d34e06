return {
  {
    why = "plain 离职, post before the name", date = "2024-09-29",
    text = [[微帧智能首席技术官周亦航日前离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "周亦航", org = "微帧智能",
        role = "首席技术官" },
    },
  },
  {
    why = "离开 an organisation, dated", date = "2024-09-29",
    text = [[算法工程师林知远5月20日离开了智谱AI。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "林知远", org = "智谱AI",
        role = "算法工程师", time = "2024-05-20" },
    },
  },
  {
    why = "宣布离职 is the person's own act", date = "2024-09-29",
    text = [[昨天，Perplexity研究负责人Dana Kessler在社交平台上宣布离职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Dana Kessler", org = "Perplexity",
        role = "研究负责人", time = "2024-09-28" },
    },
  },
  {
    why = "辞去 with post", date = "2024-09-29",
    text = [[孟晓岚辞去了云杉科技董事长一职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "孟晓岚", org = "云杉科技",
        role = "董事长" },
    },
  },
  {
    why = "辞职 in a headline", date = "2024-09-29",
    text = [[博通财务主管吴启明突然辞职]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "吴启明", org = "博通",
        role = "财务主管" },
    },
  },
  {
    why = "卸任 two posts and stays as adviser", date = "2024-09-29",
    text = [[赵怀瑾卸任海澜数据总裁，未来将继续担任公司高级顾问。]],
    moves = {
      { type = "departure", subtype = "step_down", status = "confirmed", person = "赵怀瑾", org = "海澜数据",
        role = "总裁" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "赵怀瑾", org = "海澜数据",
        role = "高级顾问", optional = true },
    },
  },
  {
    why = "active dismissal by the board", date = "2024-09-29",
    text = [[星桥资本董事会昨日解雇了首席执行官罗伯特·凯恩。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "罗伯特·凯恩", org = "星桥资本",
        role = "首席执行官", time = "2024-09-28" },
    },
  },
  {
    why = "active 开除", date = "2024-09-29",
    text = [[Meta开除了泄露路线图的工程师Hugo Lindqvist。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Hugo Lindqvist", org = "Meta",
        role = "工程师" },
    },
  },
  {
    why = "免去 X 的 post 职务", date = "2024-09-29",
    text = [[董事会决定免去陈伯钧的总经理职务，即日生效。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "陈伯钧", role = "总经理" },
    },
  },
  {
    why = "罢免", date = "2024-09-29",
    text = [[9月10日，晨星汽车董事会罢免了董事长高文渊。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "高文渊", org = "晨星汽车",
        role = "董事长", time = "2024-09-10" },
    },
  },
  {
    why = "任命 X 为 Y", date = "2024-09-29",
    text = [[英特尔任命陈立武为首席执行官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "陈立武", org = "英特尔",
        role = "首席执行官" },
    },
  },
  {
    why = "任命 X 担任 Y, both sides with organisation", date = "2024-09-27",
    text = [[周三，Stripe宣布任命前亚马逊高管Priya Raman担任首席财务官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Priya Raman", org = "Stripe",
        role = "首席财务官", time = "2024-09-25", origin_org = "亚马逊" },
    },
  },
  {
    why = "聘任", date = "2024-09-29",
    text = [[经董事长提名，公司董事会聘任沈一鸣为副总经理。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "沈一鸣", role = "副总经理" },
    },
  },
  {
    why = "委任", date = "2024-06-03",
    text = [[港交所委任区嘉雯出任首席风险官，6月1日起生效。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "区嘉雯", org = "港交所",
        role = "首席风险官", time = "2024-06-01" },
    },
  },
  {
    why = "出任", date = "2024-09-29",
    text = [[原教育部官员段志宏出任深蓝大学校长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "段志宏", org = "深蓝大学",
        role = "校长", origin_org = "教育部" },
    },
  },
  {
    why = "加入 with team", date = "2024-09-29",
    text = [[语音识别专家Tomás Herrera上周加入苹果，负责Siri团队。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Tomás Herrera", org = "苹果",
        time = "2024-W38" },
    },
  },
  {
    why = "加盟 as post", date = "2024-09-29",
    text = [[2024年7月，陆景明加盟理想汽车，担任智能驾驶副总裁。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "陆景明", org = "理想汽车",
        role = "智能驾驶副总裁", time = "2024-07" },
    },
  },
  {
    why = "入职", date = "2024-09-29",
    text = [[据脉脉职言区显示，郭子昂已于本月入职小红书。]],
    moves = {
      { type = "appointment", subtype = "join", person = "郭子昂", org = "小红书", time = "2024-09" },
    },
  },
  {
    why = "升任", date = "2024-09-29",
    text = [[产品总监宋倩升任星图网络首席运营官。]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "宋倩", org = "星图网络",
        role = "首席运营官" },
    },
  },
  {
    why = "晋升为", date = "2024-09-29",
    text = [[今年4月，韩牧野晋升为腾讯云副总裁。]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "韩牧野", org = "腾讯云",
        role = "副总裁", time = "2024-04" },
    },
  },
  {
    why = "active 提拔", date = "2024-09-29",
    text = [[纳德拉提拔凯瑟琳·波特为微软AI基础设施负责人。]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "凯瑟琳·波特", org = "微软",
        role = "AI基础设施负责人" },
    },
  },
  {
    why = "回归", date = "2024-09-29",
    text = [[创始人欧阳拓回归极光机器人，重新担任CEO。]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "欧阳拓", org = "极光机器人",
        role = "CEO" },
    },
  },
  {
    why = "重返", date = "2024-09-29",
    text = [[被赶出公司三年后，卡特·西蒙斯重返Lumen Robotics董事会。]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "卡特·西蒙斯",
        org = "Lumen Robotics" },
      { type = "departure", subtype = "dismissed", person = "卡特·西蒙斯", org = "Lumen Robotics", optional = true },
    },
  },
  {
    why = "代理", date = "2024-09-29",
    text = [[在找到新的负责人之前，首席财务官梁咏珊将代理CEO职务。]],
    moves = {
      { type = "appointment", subtype = "interim", person = "梁咏珊", role = "CEO" },
    },
  },
  {
    why = "临时 CEO named", date = "2024-09-29",
    text = [[董事会任命首席技术官Elena Marchetti为临时CEO。]],
    moves = {
      { type = "appointment", subtype = "interim", status = "confirmed", person = "Elena Marchetti",
        role = { "临时CEO", "CEO" } },
    },
  },
  {
    why = "接任 with post, no leaving stated", date = "2024-09-29",
    text = [[9月1日，许之恒接任深维科技总裁。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "许之恒", org = "深维科技",
        role = "总裁", time = "2024-09-01" },
    },
  },
  {
    why = "不再担任", date = "2024-09-29",
    text = [[工商信息显示，范一舟不再担任零壹智能法定代表人。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "范一舟", org = "零壹智能",
        role = "法定代表人" },
    },
  },
  {
    why = "退休, dated", date = "2024-09-29",
    text = [[在台积电工作三十年后，研发副总经理罗启泰于6月底退休。]],
    moves = {
      { type = "departure", subtype = "retire", status = "confirmed", person = "罗启泰", org = "台积电",
        role = "研发副总经理", time = "2024-06" },
    },
  },
  {
    why = "引咎辞职 with reason", date = "2024-09-29",
    text = [[因数据泄露事件，安全主管邱若彤引咎辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "邱若彤", role = "安全主管",
        reason = { "数据泄露事件", "因数据泄露事件" } },
    },
  },
  {
    why = "聘请 from a former post", date = "2024-09-29",
    text = [[Mistral聘请了前DeepMind研究员Arthur Lemaire出任首席科学家。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Arthur Lemaire", org = "Mistral", role = "首席科学家",
        origin_org = "DeepMind" },
    },
  },
  {
    why = "离任", date = "2024-09-29",
    text = [[人民医院院长曹敬亭离任。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "曹敬亭", org = "人民医院",
        role = "院长" },
    },
  },
  {
    why = "提出辞呈", date = "2024-10-02",
    text = [[霍夫曼周一向董事会递交了辞呈，他自2018年起执掌这家德国芯片制造商。]],
    moves = {
      { type = "departure", subtype = "resign", person = "霍夫曼", time = "2024-09-30" },
      { type = "appointment", subtype = "appoint", status = "historical", person = "霍夫曼", time = "2018",
        optional = true },
    },
  },
}
