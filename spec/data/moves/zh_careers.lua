return {
  {
    why = "an unknown company before the post, source and fact apart", date = "2024-10-10",
    text = [[新浪科技讯 8月3日下午消息，贝壳找房宣布，任命张海燕为首席财务官，前任首席财务官徐涛因个人原因辞任。]],
    moves = {
      { type = "appointment", person = "张海燕", org = "贝壳找房", role = "首席财务官", predecessor = "徐涛" },
      { type = "departure", person = "徐涛", org = "贝壳找房", role = "首席财务官", successor = "张海燕" },
    },
  },
  {
    why = "a company whose field would pass for a part of the post", date = "2024-10-10",
    text = [[智能驾驶公司凌行科技产品副总裁周明远已于近日离职。]],
    moves = {
      { type = "departure", person = "周明远", org = "凌行科技", role = "产品副总裁" },
    },
  },
  {
    why = "a listed company is known by its code", date = "2024-10-10",
    text = [[云帆科技（300999.SZ）公告，公司董事会收到副总经理王志强先生的书面辞职报告，王志强先生申请辞去公司副总经理职务。]],
    moves = {
      { type = "departure", subtype = "resign", person = "王志强", org = "云帆科技", role = "副总经理" },
    },
  },
  {
    why = "before that she was elsewhere: what she left and where she came from", date = "2024-10-10",
    text = [[陈曦跳槽至Anthropic，此前她在OpenAI担任安全研究负责人。]],
    moves = {
      { type = "departure", person = "陈曦", org = "OpenAI", role = "安全研究负责人", dest_org = "Anthropic" },
      { type = "appointment", person = "陈曦", org = "Anthropic", origin_org = "OpenAI" },
    },
  },
  {
    why = "a former employer in a relative clause", date = "2024-10-10",
    text = [[此前在谷歌担任研究科学家的李思远，于今年3月加入Meta，负责多模态预训练。]],
    moves = {
      { type = "appointment", person = "李思远", org = "Meta", time = "2024-03", origin_org = "谷歌" },
    },
  },
  {
    why = "before joining: where she was", date = "2024-10-10",
    text = [[在加入月湖资本之前，赵一鸣曾任高盛亚洲区董事总经理。]],
    moves = {
      { type = "appointment", person = "赵一鸣", org = "月湖资本", origin_org = "高盛" },
    },
  },
  {
    why = "leaves one for the next, each founding and joining in its place", date = "2024-10-10",
    text = [[2018年，贾扬清离开Facebook加入阿里巴巴，2023年从阿里巴巴离职，创办Lepton AI。]],
    moves = {
      { type = "departure", person = "贾扬清", org = "Facebook", dest_org = "阿里巴巴", time = "2018" },
      { type = "appointment", person = "贾扬清", org = "阿里巴巴", origin_org = "Facebook", time = "2018" },
      { type = "departure", person = "贾扬清", org = "阿里巴巴", dest_org = "Lepton AI", time = "2023" },
    },
  },
  {
    why = "the post is handed over, the founding is not", date = "2024-10-10",
    text = [[蓝鲸智能创始人兼CEO吴迪将卸任CEO一职，CEO由原COO何静接任。]],
    moves = {
      { type = "departure", person = "吴迪", org = "蓝鲸智能", role = "CEO", successor = "何静" },
      { type = "appointment", person = "何静", org = "蓝鲸智能", role = "CEO", predecessor = "吴迪" },
    },
  },
  {
    why = "the second leaver of a sentence left the same company", date = "2024-10-10",
    text = [[百川智能联合创始人洪涛已于近期离职，另一名联合创始人陈炜鹏也已离开。]],
    moves = {
      { type = "departure", person = "洪涛", org = "百川智能", role = "联合创始人" },
      { type = "departure", person = "陈炜鹏", org = "百川智能" },
    },
  },
  {
    why = "somebody unknown is the subject", date = "2024-10-10",
    text = [[索尼CEO吉姆·瑞安将于2024年3月退休，柯洛斯将从2023年10月起担任董事长。]],
    moves = {
      { type = "departure", subtype = "retire", person = "吉姆·瑞安", org = "索尼", role = "CEO", time = "2024-03" },
      { type = "appointment", person = "柯洛斯", role = "董事长", optional = true },
    },
  },
  {
    why = "a team of a company is the company", date = "2024-10-10",
    text = [[据报道，字节跳动大模型团队核心成员刘洋已离职创业。]],
    moves = {
      { type = "departure", person = "刘洋", org = "字节跳动" },
    },
  },
  {
    why = "the posts before a name are of one holder", date = "2024-10-10",
    text = [[蔚来汽车原自动驾驶研发首席专家、助理副总裁章健勇离职。]],
    moves = {
      { type = "departure", person = "章健勇", org = "蔚来汽车", role = "副总裁" },
    },
  },
  {
    why = "who reports is not who loses", date = "2024-10-10",
    text = [[多名知情人士告诉财新记者，中科曙影总裁孙立已提出辞职，接任者为副总裁郑浩。]],
    moves = {
      { type = "departure", subtype = "resign", person = "孙立", org = "中科曙影", role = "总裁", successor = "郑浩" },
      { type = "appointment", person = "郑浩", org = "中科曙影", role = "总裁", predecessor = "孙立" },
    },
  },
  {
    why = "stands in, by", date = "2024-10-10",
    text = [[人力资源主管Kelly Tran已于上月离任，目前由Ana Souza暂代其职。]],
    moves = {
      { type = "departure", person = "Kelly Tran", role = "人力资源主管", time = "2024-09", successor = "Ana Souza" },
      { type = "appointment", subtype = "interim", person = "Ana Souza", role = "人力资源主管", predecessor = "Kelly Tran" },
    },
  },
  {
    why = "a name ends before 为", date = "2024-10-10",
    text = [[董事会选举马骏为董事长，聘任魏薇为董事会秘书。]],
    moves = {
      { type = "appointment", person = "马骏", role = "董事长" },
      { type = "appointment", person = "魏薇", role = "董事会秘书" },
    },
  },
  {
    why = "a place that no list knows is the one of the next post too", date = "2024-10-10",
    text = [[1987年，凯利·奥特伯格加入罗克韦尔柯林斯公司担任项目经理，并于2013年起担任首席执行官。]],
    moves = {
      { type = "appointment", person = "凯利·奥特伯格", org = "罗克韦尔柯林斯公司", role = "项目经理", time = "1987" },
      { type = "appointment", person = "凯利·奥特伯格", org = "罗克韦尔柯林斯公司", role = "首席执行官", time = "2013" },
    },
  },
  {
    why = "one of another's men", date = "2024-10-10",
    text = [[周靖人团队成员王坚强已从阿里巴巴离职。]],
    moves = {
      { type = "departure", person = "王坚强", org = "阿里巴巴" },
    },
  },
  {
    why = "the speaker behind the quotation", date = "2024-10-10",
    text = [[“我将在本月底卸任CEO，继续担任董事会成员。”Dropbox创始人德鲁·休斯顿在信中写道。]],
    moves = {
      { type = "departure", subtype = "step_down", status = "planned", person = "德鲁·休斯顿", org = "Dropbox", role = "CEO" },
    },
  },
  {
    why = "taken from an unknown place", date = "2024-10-10",
    text = [[亚马逊从Zeltrix挖来了CEO David Luan，后者将领导新的团队。]],
    moves = {
      { type = "departure", person = "David Luan", org = "Zeltrix", role = "CEO", dest_org = "亚马逊" },
      { type = "appointment", person = "David Luan", org = "亚马逊", origin_org = "Zeltrix" },
    },
  },
  {
    why = "a post elsewhere is not the post that is left", date = "2024-10-10",
    text = [[特斯拉前AI总监Andrej Karpathy二度离开OpenAI，创办教育公司Eureka Labs。]],
    moves = {
      { type = "departure", person = "Andrej Karpathy", org = "OpenAI", dest_org = "Eureka Labs" },
    },
  },
  {
    why = "a seat on a board leaves the employment as it is", date = "2024-10-10",
    text = [[英特尔资本高级董事Mark Rostick将加入Runpod的董事会。]],
    moves = {
      { type = "appointment", status = "planned", person = "Mark Rostick", org = "Runpod" },
    },
  },
  {
    why = "an honour is no post", date = "2024-10-10",
    text = [[2018年，李明当选为英国皇家学会院士。]],
    moves = {},
  },
  {
    why = "held since the founding, no move", date = "2024-10-10",
    text = [[Sakana由前谷歌员工创建于2023年，David Ha担任CEO。]],
    moves = {},
  },
  {
    why = "retired stands before a rank", date = "2024-10-10",
    text = [[退役空军司令Nick Bray出席了会议。]],
    moves = {},
  },
  {
    why = "the news of a leaving is false", date = "2024-10-10",
    text = [[OPPO回应称，副总裁刘波离职的消息不实。]],
    moves = {
      { type = "departure", status = "denied", person = "刘波", org = "OPPO", role = "副总裁" },
    },
  },
  {
    why = "a post that is held now", date = "2024-10-10",
    text = [[首席技术官何静毕业于清华大学，目前在OpenAI担任技术团队成员。]],
    moves = {},
  },
  {
    why = "one who leaves where he came to, in a sentence", date = "2024-09-29",
    text = [[方小舟2016年加入百度，历任工程师、总监，2020年离职。]],
    moves = {
      { type = "appointment", status = "historical", person = "方小舟", org = "百度", time = "2016" },
      { type = "departure", status = "historical", person = "方小舟", org = "百度", time = "2020" },
    },
  },
  {
    why = "who left before he joined stands behind, with 从", date = "2024-09-29",
    text = [[从谷歌离职后，方小舟加入了OpenAI。]],
    moves = {
      { type = "departure", person = "方小舟", org = "谷歌", dest_org = "OpenAI" },
      { type = "appointment", person = "方小舟", org = "OpenAI", origin_org = "谷歌" },
    },
  },
  {
    why = "joined and left in one clause", date = "2024-09-29",
    text = [[方小舟加入OpenAI不到一年就离开了。]],
    moves = {
      { type = "appointment", person = "方小舟", org = "OpenAI" },
      { type = "departure", person = "方小舟", org = "OpenAI" },
    },
  },
}
