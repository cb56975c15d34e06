return {
  {
    why = "organisation + post + name in one run", date = "2024-09-29",
    text = [[小米汽车副总裁李肖爽离职]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "李肖爽",
        org = { "小米汽车", "小米" }, role = "副总裁" },
    },
  },
  {
    why = "Latin name and title before it", date = "2024-09-29",
    text = [[OpenAI研究副总裁Gabriel Osei宣布离职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Gabriel Osei", org = "OpenAI",
        role = "研究副总裁" },
    },
  },
  {
    why = "post after the name with a comma apposition", date = "2024-09-29",
    text = [[Nadia Rahman，Cohere的首席架构师，上个月离开了公司。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Nadia Rahman", org = "Cohere",
        role = "首席架构师", time = "2024-08" },
    },
  },
  {
    why = "combined post with 兼", date = "2024-09-29",
    text = [[联合创始人兼首席技术官毛一鸣离开了燧石半导体。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "毛一鸣", org = "燧石半导体",
        role = { "首席技术官", "联合创始人", "联合创始人兼首席技术官" } },
    },
  },
  {
    why = "combined posts with a pause mark", date = "2024-09-29",
    text = [[蔚然生物董事、总经理、财务总监汪晓东辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "汪晓东", org = "蔚然生物",
        role = { "董事", "总经理", "财务总监" } },
    },
  },
  {
    why = "role with a bracketed abbreviation", date = "2024-09-29",
    text = [[Databricks任命Irene Kowalski为首席营收官（CRO）。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Irene Kowalski",
        org = "Databricks", role = { "首席营收官", "CRO" } },
    },
  },
  {
    why = "Chinese name with the original in brackets", date = "2024-09-29",
    text = [[亚马逊任命丹尼尔·阿布拉莫夫（Daniel Abramov）为Alexa负责人。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed",
        person = { "丹尼尔·阿布拉莫夫", "Daniel Abramov" }, org = "亚马逊", role = { "Alexa负责人", "负责人" } },
    },
  },
  {
    why = "前 organisation ties are origin, one event", date = "2024-09-29",
    text = [[前谷歌大脑科学家季鸣宇加入月之暗面。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "季鸣宇", org = "月之暗面",
        origin_org = { "谷歌大脑", "谷歌" } },
    },
  },
  {
    why = "原 organisation post", date = "2024-09-29",
    text = [[原拼多多技术总监董羽加盟快手，出任电商技术负责人。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "董羽", org = "快手",
        role = "电商技术负责人", origin_org = "拼多多" },
    },
  },
  {
    why = "时任 inside the noun phrase", date = "2024-09-29",
    text = [[2015年3月，时任首席财务官的白俊峰离开了乐视。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "白俊峰", org = "乐视",
        role = "首席财务官", time = "2015-03" },
    },
  },
  {
    why = "title after the name", date = "2024-09-29",
    text = [[特斯拉前自动驾驶主管埃琳娜·科瓦奇女士已入职Wayve。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "埃琳娜·科瓦奇", org = "Wayve",
        origin_org = "特斯拉" },
    },
  },
  {
    why = "unit inside an organisation", date = "2024-09-29",
    text = [[阿里云智能集团公共云事业部总裁刘伟航离任。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "刘伟航",
        org = { "阿里云", "阿里云智能集团", "阿里云智能集团公共云事业部", "公共云事业部" },
        role = { "总裁", "公共云事业部总裁" } },
    },
  },
  {
    why = "list of people with posts of their own", date = "2024-09-29",
    text = [[首席产品官叶知秋、首席营销官Ravi Menon和总法律顾问葛蕾丝·陈均已离开Nubank。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "叶知秋", org = "Nubank",
        role = "首席产品官" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ravi Menon", org = "Nubank",
        role = "首席营销官" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "葛蕾丝·陈", org = "Nubank",
        role = "总法律顾问" },
    },
  },
  {
    why = "list with 以及, one shared post", date = "2024-09-29",
    text = [[研究员谢清和以及倪安然相继从DeepMind离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "谢清和", org = "DeepMind",
        role = "研究员" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "倪安然", org = "DeepMind" },
    },
  },
  {
    why = "分别担任", date = "2024-09-29",
    text = [[董事会任命罗清扬和Yuki Mori分别担任首席执行官和首席运营官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "罗清扬", role = "首席执行官" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Yuki Mori", role = "首席运营官" },
    },
  },
  {
    why = "分别 with two organisations", date = "2024-09-29",
    text = [[项昊与阮小棠离开昆仑大模型团队后，分别加入了阶跃星辰和生数科技。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "项昊", dest_org = "阶跃星辰" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "阮小棠", dest_org = "生数科技" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "项昊", org = "阶跃星辰" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "阮小棠", org = "生数科技" },
    },
  },
  {
    why = "relative clause before the name", date = "2024-09-29",
    text = [[曾主导自研芯片项目的顾廷川已从OPPO离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "顾廷川", org = "OPPO" },
    },
  },
  {
    why = "long relative clause with another organisation inside", date = "2024-09-29",
    text = [[负责与英伟达谈判的采购副总裁Sofia Lindgren离开了爱立信。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Sofia Lindgren", org = "爱立信",
        role = "采购副总裁" },
    },
  },
  {
    why = "moved person inside a relative clause: 刚刚离职的", date = "2024-09-29",
    text = [[刚刚从Snap离职的设计主管Theo Okafor正在筹备一家新公司。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Theo Okafor", org = "Snap",
        role = "设计主管" },
    },
  },
  {
    why = "新任 with a name is a taken post", date = "2024-09-29",
    text = [[Adobe新任首席执行官莫妮卡·塞勒斯周四首次公开亮相。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "莫妮卡·塞勒斯", org = "Adobe",
        role = "首席执行官", optional = true },
    },
  },
  {
    why = "departing post with 前任 as predecessor", date = "2024-09-29",
    text = [[接替前任黄立诚，何秋实成为禾赛光电第三任董事长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "何秋实", org = "禾赛光电",
        role = "董事长", predecessor = "黄立诚" },
    },
  },
  {
    why = "mixed script title", date = "2024-09-29",
    text = [[SVP of Engineering苏梦琪将离开Airwallex。]],
    moves = {
      { type = "departure", status = "planned", person = "苏梦琪", org = "Airwallex", role = "SVP of Engineering" },
    },
  },
  {
    why = "English post between Chinese words", date = "2024-09-29",
    text = [[Zoom的CFO Kelly Brandt卸任，接任者是财务副总裁Michelle Chang。]],
    moves = {
      { type = "departure", status = "confirmed", person = "Kelly Brandt", org = "Zoom", role = "CFO",
        successor = "Michelle Chang" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Michelle Chang", org = "Zoom",
        role = "CFO", predecessor = "Kelly Brandt" },
    },
  },
  {
    why = "honorific after the surname", date = "2024-09-29",
    text = [[天宇航天公告，副董事长严先生因身体原因辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "严先生", org = "天宇航天",
        role = "副董事长" },
    },
  },
  {
    why = "quoted nickname in the name", date = "2024-09-29",
    text = [[绰号“老K”的运营总监康永年离开了游戏公司米粒网络。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "康永年", org = "米粒网络",
        role = "运营总监" },
    },
  },
  {
    why = "兼任 an additional post", date = "2024-09-29",
    text = [[首席科学家任泽宇将兼任研究院院长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "任泽宇",
        role = { "研究院院长", "院长" } },
    },
  },
  {
    why = "公司 before the post", date = "2024-05-10",
    text = [[寒芯科技公告称，公司CTO梁骏已于3月18日离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "梁骏", org = "寒芯科技",
        role = "CTO", time = "2024-03-18" },
    },
  },
  {
    why = "board seat as an appointment", date = "2024-09-29",
    text = [[前国务卿Harriet Vance加入Palantir董事会。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Harriet Vance",
        org = { "Palantir", "Palantir董事会" } },
    },
  },
  {
    why = "committee members named by 包括", date = "2024-09-29",
    text = [[公司宣布成立伦理委员会，成员包括首席科学家Mateo Ruiz和独立董事许佩文。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Mateo Ruiz" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "许佩文" },
    },
  },
  {
    why = "a known organisation is no part of the first of two posts", date = "2024-09-29",
    text = [[凌志刚将不再担任阿里云董事长兼CEO。]],
    moves = {
      { type = "departure", status = "planned", person = "凌志刚", org = "阿里云", role = "董事长" },
    },
  },
  {
    why = "a known group of companies before a post", date = "2024-09-29",
    text = [[蚂蚁集团副总裁凌志刚昨天离职。]],
    moves = {
      { type = "departure", person = "凌志刚", org = "蚂蚁集团", role = "副总裁" },
    },
  },
  {
    why = "first holder between organisation and post", date = "2024-09-29",
    text = [[Lena Hofstad将出任Anthropic首位首席产品官。]],
    moves = {
      { type = "appointment", status = "planned", person = "Lena Hofstad", org = "Anthropic", role = "首席产品官" },
    },
  },
  {
    why = "years of service before the name", date = "2024-09-29",
    text = [[效力特斯拉18年的Lena Hofstad官宣离职。]],
    moves = {
      { type = "departure", person = "Lena Hofstad", org = "特斯拉" },
    },
  },
  {
    why = "an unknown company of the post, with 的", date = "2024-09-29",
    text = [[Zeltrix的CTO Lena Hofstad宣布离职。]],
    moves = {
      { type = "departure", person = "Lena Hofstad", org = "Zeltrix", role = "CTO" },
    },
  },
  {
    why = "an unknown company in quotes before the post", date = "2024-09-29",
    text = [[「山海图」CTO凌志刚昨天离职。]],
    moves = {
      { type = "departure", person = "凌志刚", org = "山海图", role = "CTO" },
    },
  },
  {
    why = "an unknown company behind 从", date = "2024-09-29",
    text = [[Lena Hofstad从Zeltrix辞职。]],
    moves = {
      { type = "departure", subtype = "resign", person = "Lena Hofstad", org = "Zeltrix" },
    },
  },
  {
    why = "an unknown company appoints", date = "2024-09-29",
    text = [[Zeltrix任命Lena Hofstad为CEO。]],
    moves = {
      { type = "appointment", person = "Lena Hofstad", org = "Zeltrix", role = "CEO" },
    },
  },
  {
    why = "a grade between institute and post", date = "2024-09-29",
    text = [[微软亚洲研究院资深首席研究员凌志刚加入阶跃星辰。]],
    moves = {
      { type = "appointment", person = "凌志刚", org = "阶跃星辰", origin_org = "微软亚洲研究院" },
    },
  },
  {
    why = "founders in a list share the post", date = "2024-09-29",
    text = [[百川智能联合创始人凌志刚、丁晓明先后离职。]],
    moves = {
      { type = "departure", person = "凌志刚", org = "百川智能", role = "联合创始人" },
      { type = "departure", person = "丁晓明", org = "百川智能", role = "联合创始人" },
    },
  },
  {
    why = "the post ends where the organisation before it does, though other posts follow", date = "2024-09-29",
    text = [[小鹏汽车自动驾驶副总裁方小舟离职，随后加盟英伟达，任全球副总裁。]],
    moves = {
      { type = "departure", status = "confirmed", person = "方小舟", org = "小鹏汽车", role = "自动驾驶副总裁", dest_org = "英伟达" },
      { type = "appointment", status = "confirmed", person = "方小舟", org = "英伟达", role = "全球副总裁", origin_org = "小鹏汽车" },
    },
  },
}
