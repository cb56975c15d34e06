return {
  {
    why = "first person in a quoted letter, speaker before it", date = "2024-09-29",
    text = [[对于离职，Liam Forster表示：“我决定离开Cohere，去探索新的方向。”]],
    moves = {
      { type = "departure", subtype = "resign", status = { "confirmed", "planned" }, person = "Liam Forster",
        org = "Cohere" },
    },
  },
  {
    why = "speaker after the quotation", date = "2024-09-29",
    text = [[“我已经递交了辞呈，下周一是我在暴雪的最后一天。”制作人唐纳德·柯林斯在X上写道。]],
    moves = {
      { type = "departure", subtype = "resign", person = "唐纳德·柯林斯", org = "暴雪", role = "制作人" },
    },
  },
  {
    why = "letter in a block quote", date = "2024-09-29",
    text = [[
Maya Lindholm在给团队的信中写道：

> 各位同事：
> 经过长时间的思考，我决定离开DeepMind。
> 感谢这七年里的每一天。]],
    moves = {
      { type = "departure", subtype = "resign", status = { "confirmed", "planned" }, person = "Maya Lindholm",
        org = "DeepMind" },
    },
  },
  {
    why = "quoted join date inside the letter", date = "2024-09-29",
    text = [[Anton Reiter在离别信中回忆：“2016年3月我加入这家公司时，只有十二名员工。今天，我将离开Element AI。”]],
    moves = {
      { type = "departure", status = { "planned", "confirmed" }, person = "Anton Reiter", org = "Element AI" },
      { type = "appointment", subtype = "join", status = "historical", person = "Anton Reiter", org = "Element AI",
        time = "2016-03" },
    },
  },
  {
    why = "CEO about somebody else", date = "2024-09-29",
    text = [[CEO奥莱利在内部信中说：“Beatriz将离开Zipline，我们感谢她的贡献。她的继任者是Jonas Weber。”]],
    moves = {
      { type = "departure", status = "planned", person = "Beatriz", org = "Zipline", successor = "Jonas Weber" },
      { type = "appointment", subtype = "appoint", person = "Jonas Weber", org = "Zipline", predecessor = "Beatriz" },
    },
  },
  {
    why = "you in a quotation is the addressee", date = "2024-09-29",
    text = [[董事长对郝天佑说：“你被解雇了。”郝天佑当天就离开了启明电气。]],
    moves = {
      { type = "departure", subtype = { "dismissed", "unspecified" }, status = "confirmed", person = "郝天佑",
        org = "启明电气" },
    },
  },
  {
    why = "denial in a quotation", date = "2024-09-29",
    text = [[“我没有离开百川，也没有这个打算。”技术联合创始人袁朗在朋友圈回应。]],
    moves = {
      { type = "departure", status = "denied", person = "袁朗", org = "百川",
        role = { "技术联合创始人", "联合创始人" } },
    },
  },
  {
    why = "somebody quoted on another's leaving", date = "2024-09-29",
    text = [[Vercel首席执行官称，“Karim Saleh加入我们的团队是一件大事”，新职位是首席技术官。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Karim Saleh", org = "Vercel" },
    },
  },
  {
    why = "welcome message", date = "2024-09-29",
    text = [[“欢迎前英伟达架构师孙骥加入摩尔线程！”创始人在微博上写道。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "孙骥", org = "摩尔线程",
        origin_org = "英伟达" },
    },
  },
  {
    why = "generic advice inside a quotation", date = "2024-09-29",
    text = [[他常对年轻人说：“如果老板不尊重你，那就辞职。”]],
    moves = {},
  },
  {
    why = "proverb-like quote", date = "2024-09-29",
    text = [[一位投资人感叹：“离开大厂的人，才知道大厂的好。”]],
    moves = {},
  },
  {
    why = "a journalist's question in a quotation", date = "2024-09-29",
    text = [[当被问及“你会离开苹果吗”时，库尔特·布朗只是笑了笑。]],
    moves = {},
  },
  {
    why = "first person plural of an organisation that welcomes", date = "2024-09-29",
    text = [[我们很高兴地宣布，霍莉·埃文斯将担任Brightseed新的首席运营官。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "霍莉·埃文斯", org = "Brightseed",
        role = "首席运营官" },
    },
  },
  {
    why = "statement by the leaver in the third person", date = "2024-09-29",
    text = [[温斯顿·陈说，他离开Lyft是因为想念写代码的日子。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "温斯顿·陈", org = "Lyft",
        reason = { "想念写代码的日子", "因为想念写代码的日子" } },
    },
  },
}
