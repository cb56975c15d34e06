return {
  {
    why = "the right one of three dates: notice, receipt, effect", date = "2024-09-29",
    text = [[9月27日，公司发布公告，董事会于9月25日收到副总裁凌志刚的辞职报告，辞职自10月8日起生效。]],
    moves = {
      { type = "departure", subtype = "resign", person = "凌志刚", role = "副总裁" },
    },
  },
  {
    why = "date of the statement against date of the move", date = "2024-09-29",
    text = [[8月20日，Cisco在博客中证实，网络业务总裁Deepa Krishnan已于7月底离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Deepa Krishnan", org = "Cisco",
        role = "网络业务总裁", time = "2024-07" },
    },
  },
  {
    why = "time at the head governs two moves", date = "2024-09-29",
    text = [[今年6月，丁晓明辞去总裁职务，路璐接任。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "丁晓明", role = "总裁",
        time = "2024-06", successor = "路璐" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "路璐", role = "总裁",
        time = "2024-06", predecessor = "丁晓明" },
    },
  },
  {
    why = "reason with 由于", date = "2024-09-29",
    text = [[由于健康原因，理事长霍启刚辞去基金会职务。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "霍启刚", org = "基金会",
        role = "理事长", reason = { "健康原因", "由于健康原因" } },
    },
  },
  {
    why = "reason after the verb: 以便", date = "2024-09-29",
    text = [[布丽吉特·沙利文离开高盛，以便照顾生病的父亲。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "布丽吉特·沙利文", org = "高盛",
        reason = { "照顾生病的父亲", "以便照顾生病的父亲" } },
    },
  },
  {
    why = "source outlet", date = "2024-09-29",
    text = [[据路透社报道，西门子数字工业首席执行官托尔斯滕·贝克尔将离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "planned", person = "托尔斯滕·贝克尔",
        org = { "西门子", "西门子数字工业" }, role = "首席执行官", source = "路透社" },
    },
  },
  {
    why = "successor after the departure", date = "2024-09-29",
    text = [[苏黎世保险集团风险总监埃丝特·弗雷退休，彼得·温克勒接替其职务。]],
    moves = {
      { type = "departure", subtype = "retire", status = "confirmed", person = "埃丝特·弗雷",
        org = { "苏黎世保险集团", "苏黎世保险" }, role = "风险总监", successor = "彼得·温克勒" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "彼得·温克勒",
        org = { "苏黎世保险集团", "苏黎世保险" }, role = "风险总监", predecessor = "埃丝特·弗雷" },
    },
  },
  {
    why = "predecessor named with an earlier date", date = "2024-09-29",
    text = [[Nkechi Obi出任Flutterwave首席合规官。她的前任Samuel Udo已于5月离职。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Nkechi Obi", org = "Flutterwave",
        role = "首席合规官", predecessor = "Samuel Udo" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Samuel Udo", org = "Flutterwave",
        time = "2024-05", successor = "Nkechi Obi" },
    },
  },
  {
    why = "relative month", date = "2024-09-29",
    text = [[上个月，麦浪离开了Moonton。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "麦浪", org = "Moonton",
        time = "2024-08" },
    },
  },
  {
    why = "year only, recent", date = "2024-09-29",
    text = [[2024年，生物学家谷雨辰回到浙江大学任教。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "谷雨辰", org = "浙江大学", time = "2024" },
    },
  },
  {
    why = "quarter", date = "2024-09-29",
    text = [[今年第二季度，COO梅琳达·高离开了挚文科技。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "梅琳达·高", org = "挚文科技",
        role = "COO" },
    },
  },
  {
    why = "next year with month", date = "2024-09-29",
    text = [[史密斯将于明年4月接任汇丰董事长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "史密斯", org = "汇丰",
        role = "董事长", time = "2025-04" },
    },
  },
  {
    why = "weekday", date = "2024-09-29",
    text = [[周五，Opera首席营销官Ingrid Solberg离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ingrid Solberg", org = "Opera",
        role = "首席营销官", time = "2024-09-27" },
    },
  },
  {
    why = "full date with ISO form", date = "2024-09-29",
    text = [[自2024-10-15起，何家辉任凌霄科技执行总裁。]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "何家辉", org = "凌霄科技", role = "执行总裁",
        time = "2024-10-15" },
    },
  },
  {
    why = "a date that belongs to something else", date = "2024-09-29",
    text = [[在6月发布M9机型之后，首席设计师凌霜离开了问途汽车。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "凌霜", org = "问途汽车",
        role = "首席设计师" },
    },
  },
  {
    why = "tenure length is no time", date = "2024-09-29",
    text = [[在任六年半后，Otto Lindholm卸任诺德银行行长。]],
    moves = {
      { type = "departure", status = "confirmed", person = "Otto Lindholm", org = "诺德银行", role = "行长",
        time = false },
    },
  },
  {
    why = "several posts left at once", date = "2024-09-29",
    text = [[冯琳同时辞去董事、副总经理及董事会秘书职务。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "冯琳",
        role = { "董事", "副总经理", "董事会秘书" } },
    },
  },
  {
    why = "post left, post kept", date = "2024-09-29",
    text = [[朱利安·莫罗不再担任首席执行官，但将留任董事长。]],
    moves = {
      { type = "departure", subtype = "step_down", status = "confirmed", person = "朱利安·莫罗",
        role = "首席执行官" },
    },
  },
  {
    why = "new post at the same house", date = "2024-09-29",
    text = [[原首席财务官安吉拉·维特将转任首席战略官。]],
    moves = {
      { type = "appointment", status = "planned", person = "安吉拉·维特", role = "首席战略官" },
      { type = "departure", person = "安吉拉·维特", role = "首席财务官", optional = true },
    },
  },
  {
    why = "由...调任", date = "2024-09-29",
    text = [[徐海峰由广州分公司总经理调任集团副总裁。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "徐海峰",
        role = { "副总裁", "集团副总裁" } },
      { type = "departure", status = "confirmed", person = "徐海峰", role = "总经理", optional = true },
    },
  },
  {
    why = "organisation after the verb with a long name", date = "2024-09-29",
    text = [[中国工程院院士褚天佑全职加入深圳湾实验室。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "褚天佑", org = "深圳湾实验室" },
    },
  },
  {
    why = "title abbreviations joined by a sign", date = "2024-09-29",
    text = [[联创&CTO卫子夫宣布长期休假。]],
    moves = {
      { type = "departure", subtype = "leave", status = "confirmed", person = "卫子夫",
        role = { "联创", "CTO", "联创&CTO" } },
    },
  },
  {
    why = "leave of absence until a date", date = "2024-09-29",
    text = [[Sendbird总裁Joon Park表示，他将休假至年底。]],
    moves = {
      { type = "departure", subtype = "leave", person = "Joon Park", org = "Sendbird", role = "总裁" },
    },
  },
  {
    why = "return from leave", date = "2024-09-29",
    text = [[休完产假后，人力总监潘虹重返工作岗位。]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "潘虹", optional = true },
    },
  },
  {
    why = "appointment with a co-title", date = "2024-09-29",
    text = [[晨曦光伏任命宁小蕾和托马斯·贝格为联席CEO。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "宁小蕾", org = "晨曦光伏",
        role = "联席CEO" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "托马斯·贝格", org = "晨曦光伏",
        role = "联席CEO" },
    },
  },
  {
    why = "organisation of the leaver is not the speaker's", date = "2024-09-29",
    text = [[高盛分析师认为，阿斯麦CEO马丁·范霍夫的离职对股价影响有限。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "马丁·范霍夫", org = "阿斯麦",
        role = "CEO" },
    },
  },
  {
    why = "nominal: X的加入", date = "2024-09-29",
    text = [[Zara Hosseini的加入让Character的语音团队如虎添翼。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Zara Hosseini", org = "Character" },
    },
  },
  {
    why = "nominal: 随着X的离去", date = "2024-09-29",
    text = [[随着创始人樊文忠的离去，老牌杂志《远望》进入了新时代。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "樊文忠", role = "创始人" },
    },
  },
  {
    why = "nominal: 对X的任命", date = "2024-09-29",
    text = [[对乔安·菲尔丁的任命将在股东大会后生效，她将成为联合利华首位女性董事长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "乔安·菲尔丁", org = "联合利华",
        role = "董事长" },
    },
  },
  {
    why = "the post taken elsewhere is not the one left", date = "2024-09-29",
    text = [[Lena Hofstad离开Meta，加入纽约大学担任助理教授。]],
    moves = {
      { type = "departure", person = "Lena Hofstad", org = "Meta", role = false, dest_org = "纽约大学" },
      { type = "appointment", person = "Lena Hofstad", org = "纽约大学", role = "助理教授" },
    },
  },
  {
    why = "of two leavers the one whose post is taken", date = "2024-09-29",
    text = [[智源研究院理事长凌志刚、院长丁晓明卸任，路璐接任院长。]],
    moves = {
      { type = "departure", person = "凌志刚", role = "理事长", successor = false },
      { type = "departure", person = "丁晓明", role = "院长", successor = "路璐" },
      { type = "appointment", person = "路璐", role = "院长", predecessor = "丁晓明" },
    },
  },
}
