return {
  {
    why = "subject over two clauses", date = "2024-09-29",
    text = [[今年3月，在与CEO多次争吵之后，首席科学家薛白露收拾好办公桌，离开了星河智能。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "薛白露", org = "星河智能",
        role = "首席科学家", time = "2024-03" },
    },
  },
  {
    why = "subject from the sentence before, 他", date = "2024-09-29",
    text = [[Noah Feldman是Groq的早期员工。他于上个月离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Noah Feldman", org = "Groq",
        time = "2024-08" },
    },
  },
  {
    why = "她 with a woman and a man named", date = "2024-09-29",
    text = [[前同事王立透露，产品负责人Greta Holm一直想做教育。今年6月，她加入了可汗学院。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Greta Holm", org = "可汗学院",
        time = "2024-06" },
    },
  },
  {
    why = "后者", date = "2024-09-29",
    text = [[Sequoia合伙人Alan Pike把老同学Jenny Soto介绍给了Canva，后者已于5月入职。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Jenny Soto", org = "Canva",
        time = "2024-05" },
    },
  },
  {
    why = "前者", date = "2024-09-29",
    text = [[首席执行官贺南山与首席财务官柳依依长期不和，前者已于8月辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "贺南山", role = "首席执行官",
        time = "2024-08" },
    },
  },
  {
    why = "二人 after a list", date = "2024-09-29",
    text = [[联合创始人施明哲和Pavel Novak共同执掌公司八年。9月15日，二人宣布辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "施明哲", role = "联合创始人",
        time = "2024-09-15" },
      { type = "departure", subtype = "resign", status = "confirmed", person = "Pavel Novak", time = "2024-09-15" },
    },
  },
  {
    why = "两人 with destination", date = "2024-09-29",
    text = [[Stability AI的研究员Robin Blatt和Andreas Kern去年底提出辞职，两人随后加入黑森林实验室。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Robin Blatt", org = "Stability AI",
        role = "研究员", time = "2023" },
      { type = "departure", subtype = "resign", status = "confirmed", person = "Andreas Kern", org = "Stability AI",
        time = "2023" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Robin Blatt", org = "黑森林实验室" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Andreas Kern", org = "黑森林实验室" },
    },
  },
  {
    why = "三人均", date = "2024-09-29",
    text = [[薄云科技的贾一诺、金泽洋、乔木三人均已离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "贾一诺", org = "薄云科技" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "金泽洋", org = "薄云科技" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "乔木", org = "薄云科技" },
    },
  },
  {
    why = "coordination of two verbs", date = "2024-03-05",
    text = [[去年4月，Chris Vandermeer辞去Unity首席执行官职务，加入私募公司Silver Lake。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Chris Vandermeer", org = "Unity",
        role = "首席执行官", time = "2023-04", dest_org = "Silver Lake" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Chris Vandermeer",
        org = "Silver Lake", time = "2023-04", origin_org = "Unity" },
    },
  },
  {
    why = "heading sentence, then a list", date = "2024-09-29",
    text = [[
过去半年，云鹊智能已有三位创始成员离开：
- 丁未然，联合创始人，5月离开，去向未知；
- 林若水，首席算法官，6月离开，加入美团；
- Felix Grant，产品副总裁，9月离开，休息一段时间。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "丁未然", org = "云鹊智能",
        role = "联合创始人", time = "2024-05" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "林若水", org = "云鹊智能",
        role = "首席算法官", time = "2024-06", dest_org = "美团" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "林若水", org = "美团",
        origin_org = "云鹊智能" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Felix Grant", org = "云鹊智能",
        role = "产品副总裁", time = "2024-09" },
    },
  },
  {
    why = "heading says who left, list gives names only", date = "2024-09-29",
    text = [[
以下研究人员已离开Inflection：

1. 马库斯·沙阿
2. Jordan Hoffman
3. 齐天行]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "马库斯·沙阿",
        org = "Inflection" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Jordan Hoffman",
        org = "Inflection" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "齐天行", org = "Inflection" },
    },
  },
  {
    why = "其中包括 after a group", date = "2024-09-29",
    text = [[今年以来，鲸落游戏有多名主创出走，其中包括主策划向晚和美术总监Akira Fujii。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "向晚", org = "鲸落游戏",
        role = "主策划" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Akira Fujii", org = "鲸落游戏",
        role = "美术总监" },
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "多名主创", org = "鲸落游戏",
        optional = true },
    },
  },
  {
    why = "causative with another subject: the mover is the object", date = "2024-09-29",
    text = [[大股东的施压最终迫使董事长桑德拉·奥尔特辞职。]],
    moves = {
      { type = "departure", subtype = "resign", person = "桑德拉·奥尔特", role = "董事长" },
    },
  },
  {
    why = "generic person blocks inheritance", date = "2024-09-29",
    text = [[李东来是公司的首席架构师。一位员工说，自己去年就想辞职。]],
    moves = {},
  },
  {
    why = "another subject between", date = "2024-09-29",
    text = [[郭怀安创办了灵犀科技，他的妻子袁梦后来辞去银行工作，加入了这家公司。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "袁梦" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "袁梦", org = "灵犀科技" },
    },
  },
  {
    why = "the organisation from the topic", date = "2024-10-30",
    text = [[Lilium的资金已所剩无几。首席执行官克劳斯·鲁斯特周二宣布辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "克劳斯·鲁斯特", org = "Lilium",
        role = "首席执行官", time = "2024-10-29" },
    },
  },
  {
    why = "公司 as self-reference", date = "2024-09-29",
    text = [[深睿医药发布公告，公司副总裁章海波因个人原因离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "章海波", org = "深睿医药",
        role = "副总裁", reason = { "个人原因", "因个人原因" } },
    },
  },
  {
    why = "这家公司, two organisations in sight", date = "2024-09-29",
    text = [[Waymo的老对手Cruise今年风波不断。8月，这家公司的首席安全官Louise Zhang离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Louise Zhang", org = "Cruise",
        role = "首席安全官", time = "2024-08" },
    },
  },
  {
    why = "object of 接替 who left, subject who came", date = "2024-09-29",
    text = [[首席运营官葛明远将接替退休的约翰·马特森，出任Garmin首席执行官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "葛明远", org = "Garmin",
        role = "首席执行官", predecessor = "约翰·马特森" },
      { type = "departure", subtype = "retire", person = "约翰·马特森", org = "Garmin", successor = "葛明远" },
    },
  },
  {
    why = "object of 接替 with an early leaver", date = "2024-09-29",
    text = [[祝融航天任命苗凤鸣为总工程师，接替上月离职的Oleg Sidorov。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "苗凤鸣", org = "祝融航天",
        role = "总工程师", predecessor = "Oleg Sidorov" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Oleg Sidorov", org = "祝融航天",
        time = "2024-08", successor = "苗凤鸣" },
    },
  },
  {
    why = "tenure in the relative clause, then the move", date = "2024-09-29",
    text = [[担任公司首席执行官13年之久的马克·沃特斯将于明年1月卸任。]],
    moves = {
      { type = "departure", status = "planned", person = "马克·沃特斯", role = "首席执行官", time = "2025-01" },
    },
  },
  {
    why = "zero subject at the start of the second sentence", date = "2024-09-29",
    text = [[Amara Diallo在Spotify负责推荐算法。2024年2月离职，随后去了Suno。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Amara Diallo", org = "Spotify",
        time = "2024-02", dest_org = "Suno" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Amara Diallo", org = "Suno",
        origin_org = "Spotify" },
    },
  },
  {
    why = "headline gives the organisation, body the person", date = "2024-09-29",
    text = [[
零跑汽车高层变动

公司高级副总裁曹力勤于9月20日离职，其工作由吴保军接手。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "曹力勤", org = "零跑汽车",
        role = "高级副总裁", time = "2024-09-20", successor = "吴保军" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "吴保军", org = "零跑汽车",
        time = "2024-09-20", predecessor = "曹力勤" },
    },
  },
  {
    why = "本人 and first person of the writer of a post", date = "2024-09-29",
    text = [[9月3日，前端工程师尹若凡发帖称：“我已从Shopee离职。”]],
    moves = {
      { type = "departure", status = "confirmed", person = "尹若凡", org = "Shopee", role = "前端工程师" },
    },
  },
  {
    why = "the writer of a post before a colon", date = "2024-09-29",
    text = [[Lena Hofstad：我决定离开DeepMind，加入Cohere，回到一线写代码。]],
    moves = {
      { type = "departure", person = "Lena Hofstad", org = "DeepMind", dest_org = "Cohere" },
      { type = "appointment", person = "Lena Hofstad", org = "Cohere", origin_org = "DeepMind" },
    },
  },
  {
    why = "who announces speaks behind the colon", date = "2024-09-29",
    text = [[Lena Hofstad在社交平台上宣布：我将加入Cohere！]],
    moves = {
      { type = "appointment", status = "planned", person = "Lena Hofstad", org = "Cohere" },
    },
  },
  {
    why = "who takes unnamed people along leaves too", date = "2024-09-29",
    text = [[Stability AI研究主管Lena Hofstad带着核心成员离职，创办了Cohere。]],
    moves = {
      { type = "departure", person = "Lena Hofstad", org = "Stability AI", role = "研究主管" },
    },
  },
  {
    why = "the leaver behind a comma and 还有", date = "2024-09-29",
    text = [[OpenAI首席科学家昨天离职。同日宣布离职的，还有研究副总裁Lena Hofstad。]],
    moves = {
      { type = "departure", group = "首席科学家", optional = true },
      { type = "departure", person = "Lena Hofstad", role = "研究副总裁" },
    },
  },
  {
    why = "counted authors leave", date = "2024-09-29",
    text = [[这篇论文的五位作者全部离开了DeepMind。]],
    moves = {
      { type = "departure", group = "五位作者", count = 5, org = "DeepMind" },
    },
  },
  {
    why = "前者 and 后者 of a list", date = "2024-09-29",
    text = [[Zeltrix的创始人Nora Quill和Peter Lang各有去处，前者将加入微软，后者将加入谷歌。]],
    moves = {
      { type = "appointment", status = "planned", person = "Nora Quill", org = "微软", origin_org = "Zeltrix" },
      { type = "appointment", status = "planned", person = "Peter Lang", org = "谷歌", origin_org = "Zeltrix" },
    },
  },
  {
    why = "who is told of it is not who leaves", date = "2024-09-29",
    text = [[Nora Quill向同事透露将离开OpenAI从事独立研究。]],
    moves = {
      { type = "departure", status = "planned", person = "Nora Quill", org = "OpenAI" },
    },
  },
  {
    why = "together with somebody, from where both came before", date = "2024-09-29",
    text = [[Nora Quill于2016年加入OpenAI，2020年底与妹妹Daniela一同离职。]],
    moves = {
      { type = "appointment", status = "historical", person = "Nora Quill", org = "OpenAI", time = "2016" },
      { type = "departure", status = "historical", person = "Nora Quill", org = "OpenAI", time = "2020" },
      { type = "departure", status = "historical", person = "Daniela", org = "OpenAI", time = "2020" },
    },
  },
  {
    why = "what is led is no second subject", date = "2024-09-29",
    text = [[微软宣布，Windows和Surface负责人Nora Quill离开公司。]],
    moves = {
      { type = "departure", status = "confirmed", person = "Nora Quill", role = { "负责人", "Surface负责人", "Windows和Surface负责人" }, optional = true },
    },
  },
}
