return {
  {
    why = "被解雇", date = "2024-08-16",
    text = [[上周，算法负责人童立群被字节跳动解雇。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "童立群", org = "字节跳动",
        role = "算法负责人", time = "2024-W32" },
    },
  },
  {
    why = "遭解雇, headline order", date = "2024-08-16",
    text = [[泄露芯片图纸 两年老员工郑凯文遭三星解雇]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "郑凯文", org = "三星" },
    },
  },
  {
    why = "被任命为", date = "2024-08-16",
    text = [[8月1日，温蒂·格雷被任命为诺基亚首席技术官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "温蒂·格雷", org = "诺基亚",
        role = "首席技术官", time = "2024-08-01" },
    },
  },
  {
    why = "被聘为", date = "2024-08-16",
    text = [[作家兼程序员方也被聘为牛津大学访问教授。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "方也", org = "牛津大学", role = "访问教授" },
    },
  },
  {
    why = "被提拔为", date = "2024-08-16",
    text = [[入行仅五年的裴星野被提拔为B站游戏事业部总经理。]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "裴星野",
        org = { "B站", "B站游戏事业部" }, role = { "总经理", "游戏事业部总经理" } },
    },
  },
  {
    why = "被免去 post", date = "2024-08-16",
    text = [[谭卫东因严重违纪被免去华中电网副总经理职务。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "谭卫东", org = "华中电网",
        role = "副总经理" },
    },
  },
  {
    why = "被董事会赶下台", date = "2024-08-16",
    text = [[去年12月，Wirelane创始人Marcus Boyle被董事会赶下台。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Marcus Boyle", org = "Wirelane",
        role = "创始人", time = "2023-12" },
    },
  },
  {
    why = "被踢出董事会", date = "2024-08-16",
    text = [[高乐天被踢出董事会，但仍保留首席产品官一职。]],
    moves = {
      { type = "departure", subtype = "step_down", status = "confirmed", person = "高乐天" },
    },
  },
  {
    why = "被辞退 with reason", date = "2024-08-16",
    text = [[一名叫蒋思远的测试工程师因拒绝加班被辞退。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "蒋思远", role = "测试工程师",
        reason = { "拒绝加班", "因拒绝加班" } },
    },
  },
  {
    why = "被裁, a single named person", date = "2024-08-16",
    text = [[在百度工作七年的产品经理侯佳音上个月被裁。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "侯佳音", org = "百度",
        role = "产品经理", time = "2024-07" },
    },
  },
  {
    why = "获任", date = "2024-08-16",
    text = [[原渣打银行高管伍尚贤获任恒隆科技独立董事。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "伍尚贤", org = "恒隆科技",
        role = "独立董事", origin_org = "渣打银行" },
    },
  },
  {
    why = "由 X 接任, object form", date = "2024-08-16",
    text = [[原董事长退休后，该职务由总工程师石磊接任。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "石磊", role = "董事长" },
      { type = "departure", subtype = "retire", status = "confirmed", group = "原董事长", count = 1, role = "董事长",
        successor = "石磊", optional = true },
    },
  },
  {
    why = "由 X 担任, 将", date = "2024-08-16",
    text = [[新部门将由副总裁查理·莫顿担任负责人。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "查理·莫顿", role = "负责人" },
    },
  },
  {
    why = "被撤职", date = "2024-08-16",
    text = [[事故发生后，站长廖国栋被撤职。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "廖国栋", role = "站长" },
    },
  },
  {
    why = "被解聘", date = "2024-08-16",
    text = [[科研造假曝光后，助理教授Lena Vogel被莱顿大学解聘。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Lena Vogel", org = "莱顿大学",
        role = "助理教授" },
    },
  },
  {
    why = "被停职 is leave of a kind", date = "2024-08-16",
    text = [[涉事主管戴永明已被停职，公司正在调查。]],
    moves = {
      { type = "departure", subtype = "leave", person = "戴永明", role = "主管", optional = true },
    },
  },
  {
    why = "遭 + dismissing verb, long agent", date = "2024-08-16",
    text = [[据《华尔街日报》报道，首席人力官乔安娜·里德遭新上任的首席执行官炒鱿鱼。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "乔安娜·里德",
        role = "首席人力官" },
    },
  },
  {
    why = "被召回 to take over", date = "2024-08-16",
    text = [[已退居二线的老将冯建国被召回，重新出任长河重工总裁。]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "冯建国", org = "长河重工",
        role = "总裁" },
    },
  },
  {
    why = "获聘", date = "2024-08-16",
    text = [[本周，雕塑家出身的设计师Noor Haddad获聘为Figma首席设计官。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Noor Haddad", org = "Figma", role = "首席设计官",
        time = "2024-W33" },
    },
  },
  {
    why = "被委任", date = "2024-08-16",
    text = [[郑佩珊获委任为执行董事，自8月12日起生效。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "郑佩珊", role = "执行董事",
        time = "2024-08-12" },
    },
  },
}
