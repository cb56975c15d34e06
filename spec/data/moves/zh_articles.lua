return {
  {
    why = "a news item with a leaver, a newcomer and a quoted letter", date = "2024-09-29",
    text = [[
优步货运换帅：威尔斯离任，刘安琪接任

凤鸣科技讯 9月28日消息，优步货运首席执行官李奥·威尔斯（Leo Wells）昨天在公司博客中宣布，他将于10月31日离任，现任首席产品官刘安琪将接任首席执行官。

威尔斯2017年加入优步货运，2020年升任首席执行官。“我很荣幸与大家共事，”他写道，“安琪是带领公司走向未来的最佳人选。”]],
    moves = {
      { type = "departure", status = "planned", person = { "李奥·威尔斯", "威尔斯", "Leo Wells" }, org = "优步货运",
        role = "首席执行官", time = "2024-10-31", successor = "刘安琪" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "刘安琪", org = "优步货运",
        role = "首席执行官", predecessor = { "李奥·威尔斯", "威尔斯", "Leo Wells" } },
      { type = "appointment", subtype = "join", status = "historical",
        person = { "李奥·威尔斯", "威尔斯", "Leo Wells" }, org = "优步货运", time = "2017" },
      { type = "appointment", subtype = "promote", status = "historical",
        person = { "李奥·威尔斯", "威尔斯", "Leo Wells" }, org = "优步货运", role = "首席执行官", time = "2020" },
    },
  },
  {
    why = "a press release with one appointment", date = "2024-09-29",
    text = [[
位于丹佛的网络安全公司Granite Shield今天宣布任命温迪·哈珀为首席营收官。

哈珀在软件行业拥有20年的经验。在加入Granite Shield之前，她曾在Splunk担任销售副总裁。“我很高兴加入这样一支优秀的团队，”哈珀说。

关于Granite Shield

Granite Shield为全球超过3000家企业提供安全服务。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "温迪·哈珀", org = "Granite Shield",
        role = "首席营收官", time = "2024-09-29" },
    },
  },
  {
    why = "a profile with a career", date = "2024-09-29",
    text = [[芯片架构师古承业的履历堪称传奇。1999年，他加入AMD；2008年，他离开AMD，加入苹果；2016年，他被特斯拉聘为自动驾驶硬件副总裁。]],
    moves = {
      { type = "appointment", subtype = "join", status = "historical", person = "古承业", org = "AMD",
        time = "1999" },
      { type = "departure", subtype = "unspecified", status = "historical", person = "古承业", org = "AMD",
        time = "2008", dest_org = "苹果" },
      { type = "appointment", subtype = "join", status = "historical", person = "古承业", org = "苹果", time = "2008",
        origin_org = "AMD" },
      { type = "appointment", status = "historical", person = "古承业", org = "特斯拉", role = "自动驾驶硬件副总裁",
        time = "2016" },
    },
  },
  {
    why = "an article about a product: no moves", date = "2024-09-29",
    text = [[
新款折叠屏手机亮相

红杉手机今天发布了新款折叠屏手机。产品经理邵逸在发布会上说，团队用了两年时间攻克铰链难题。首席执行官常青表示，公司将在年内进入欧洲市场。

邵逸还透露，下一代产品将加入卫星通信功能。]],
    moves = {},
  },
  {
    why = "an article about a round of funding with a hire at the end", date = "2024-09-29",
    text = [[
机器人公司钢蛋智能完成2亿元A轮融资，由经纬创投领投。创始人兼CEO纪元表示，资金将用于量产。

此外，前优必选副总裁石敬轩已于8月加入钢蛋智能，出任首席运营官。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "石敬轩", org = "钢蛋智能",
        role = "首席运营官", time = "2024-08", origin_org = "优必选" },
    },
  },
  {
    why = "an article about a strike: no moves", date = "2024-09-29",
    text = [[波音西雅图工厂的工人投票决定罢工。工会主席荷顿说，除非公司提高工资，工人不会回到岗位。公司此前计划裁员10%。]],
    moves = {},
  },
  {
    why = "a list of a new leadership team", date = "2024-09-29",
    text = [[
Lotus Bank公布新的领导班子：
- 郝思嘉，行长；
- Vikas Nair，首席风险官；
- 秦可卿，首席信息官。
上述任命自11月1日起生效。]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "郝思嘉", org = "Lotus Bank", role = "行长",
        time = "2024-11-01" },
      { type = "appointment", subtype = "appoint", person = "Vikas Nair", org = "Lotus Bank", role = "首席风险官",
        time = "2024-11-01" },
      { type = "appointment", subtype = "appoint", person = "秦可卿", org = "Lotus Bank", role = "首席信息官",
        time = "2024-11-01" },
    },
  },
  {
    why = "a related-news tail after an article without moves", date = "2024-09-29",
    text = [[
苹果发布iOS更新

苹果今天推送了iOS的小版本更新，修复了若干问题。产品营销主管葛雷格称，更新后电池续航更长。

责任编辑：李离开]],
    moves = {},
  },
  {
    why = "byline with the trigger-like name", date = "2024-09-29",
    text = [[
作者 | 任命
编辑 | 辞旧

大模型的价格战进入第二回合，多家厂商宣布降价。]],
    moves = {},
  },
  {
    why = "caption and body tell one move", date = "2024-09-29",
    text = [[
（图：即将卸任的阿斯利康中国总裁戴思远）

戴思远将于年底卸任阿斯利康中国总裁。]],
    moves = {
      { type = "departure", status = "planned", person = "戴思远", org = { "阿斯利康中国", "阿斯利康" },
        role = "总裁", time = "2024" },
    },
  },
}
