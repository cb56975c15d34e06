return {
  {
    why = "从X跳槽到Y", date = "2024-09-29",
    text = [[姚思齐从百度跳槽到华为，负责盘古大模型。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "姚思齐", org = "百度",
        dest_org = "华为" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "姚思齐", org = "华为",
        origin_org = "百度" },
    },
  },
  {
    why = "离开X加入Y", date = "2024-09-29",
    text = [[Oriol Puig离开Meta，加入了法国初创公司Poolside。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Oriol Puig", org = "Meta",
        dest_org = "Poolside" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Oriol Puig", org = "Poolside",
        origin_org = "Meta" },
    },
  },
  {
    why = "转投", date = "2024-09-29",
    text = [[7月，首席设计师费雯丽转投竞争对手Rivian，此前她在福特工作了十年。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "费雯丽", org = "Rivian", time = "2024-07",
        origin_org = "福特" },
      { type = "departure", subtype = "resign", status = "confirmed", person = "费雯丽", role = "首席设计师",
        time = "2024-07", dest_org = "Rivian" },
    },
  },
  {
    why = "从X加入Y", date = "2024-09-29",
    text = [[他的老同事祁一帆从英特尔加入了高通。]],
    moves = {
      { type = "departure", status = "confirmed", person = "祁一帆", org = "英特尔", dest_org = "高通" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "祁一帆", org = "高通",
        origin_org = "英特尔" },
    },
  },
  {
    why = "Y从X挖走P", date = "2024-09-29",
    text = [[OpenAI从特斯拉挖走了工程副总裁David Lau。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "David Lau", org = "特斯拉",
        role = "工程副总裁", dest_org = "OpenAI" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "David Lau", org = "OpenAI",
        origin_org = "特斯拉" },
    },
  },
  {
    why = "P被Y从X挖走", date = "2024-09-29",
    text = [[邹宇轩被字节从阿里挖走。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "邹宇轩", org = "阿里",
        dest_org = "字节" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "邹宇轩", org = "字节",
        origin_org = "阿里" },
    },
  },
  {
    why = "投奔", date = "2024-09-29",
    text = [[离职后的第二天，卢克·加西亚便投奔了老东家的死对头Scale。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "卢克·加西亚",
        dest_org = "Scale" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "卢克·加西亚", org = "Scale" },
    },
  },
  {
    why = "离开X创办Y, one event", date = "2024-09-29",
    text = [[2023年10月，鲁昕离开商汤，创办了具身智能公司光年智能。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "鲁昕", org = "商汤",
        time = "2023-10", dest_org = "光年智能" },
    },
  },
  {
    why = "辞职创业, founding not a move", date = "2024-09-29",
    text = [[清华教师樊子墨辞职创业，成立了芯片公司九章微电子。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "樊子墨", org = "清华",
        dest_org = "九章微电子" },
    },
  },
  {
    why = "former tie only: one event", date = "2024-09-29",
    text = [[前特斯拉总监艾米·唐加入Figure AI。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "艾米·唐", org = "Figure AI",
        origin_org = "特斯拉" },
    },
  },
  {
    why = "left long ago, new appointment after a gap", date = "2024-09-29",
    text = [[温以宁2021年离开滴滴，今年8月出任哈啰首席技术官。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "温以宁", org = "滴滴",
        time = "2021" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "温以宁", org = "哈啰",
        role = "首席技术官", time = "2024-08" },
    },
  },
  {
    why = "离职后加入, reverse order", date = "2024-09-29",
    text = [[加入Runway之前，Camille Durand刚刚从育碧离职。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Camille Durand", org = "育碧" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Camille Durand", org = "Runway" },
    },
  },
  {
    why = "重金挖来", date = "2024-09-29",
    text = [[为了追赶对手，九号半导体重金从高通挖来射频专家卞守义。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "卞守义", org = "高通",
        dest_org = "九号半导体" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "卞守义", org = "九号半导体",
        origin_org = "高通" },
    },
  },
  {
    why = "被招至麾下 with stated dismissal", date = "2024-09-29",
    text = [[去年底被推特裁掉的工程师Ines Duarte今年被Bluesky招至麾下。]],
    moves = {
      { type = "departure", subtype = "dismissed", person = "Ines Duarte", org = "推特", role = "工程师" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Ines Duarte", org = "Bluesky",
        time = "2024", origin_org = "推特" },
    },
  },
  {
    why = "空降", date = "2024-09-29",
    text = [[前戴尔高管Brian Whitlock空降联想，任服务器业务总经理。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Brian Whitlock", org = "联想",
        role = { "服务器业务总经理", "总经理" }, origin_org = "戴尔" },
    },
  },
  {
    why = "辞去X的post，加盟Y", date = "2024-09-29",
    text = [[康奈尔大学教授屠海生辞去教职，全职加盟西湖大学。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "屠海生", org = "康奈尔大学",
        dest_org = "西湖大学" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "屠海生", org = "西湖大学",
        origin_org = "康奈尔大学" },
    },
  },
  {
    why = "由X改投Y", date = "2024-09-29",
    text = [[知名主播阿澜由斗鱼改投虎牙。]],
    moves = {
      { type = "departure", status = "confirmed", person = "阿澜", org = "斗鱼", dest_org = "虎牙" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "阿澜", org = "虎牙",
        origin_org = "斗鱼" },
    },
  },
  {
    why = "从X到Y as a life path without a move word stays uncertain", date = "2024-09-29",
    text = [[从微软到Snowflake，Carla Jensen的新职位是首席信息安全官。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Carla Jensen", org = "Snowflake",
        role = "首席信息安全官", origin_org = "微软" },
      { type = "departure", status = "confirmed", person = "Carla Jensen", org = "微软", dest_org = "Snowflake",
        optional = true },
    },
  },
  {
    why = "came from one to another", date = "2024-09-29",
    text = [[Lena Hofstad从DeepMind来到OpenAI。]],
    moves = {
      { type = "departure", person = "Lena Hofstad", org = "DeepMind", dest_org = "OpenAI" },
      { type = "appointment", person = "Lena Hofstad", org = "OpenAI", origin_org = "DeepMind" },
    },
  },
  {
    why = "poached with the product that he worked on", date = "2024-09-29",
    text = [[字节跳动挖走了阿里云通义千问技术负责人凌志刚。]],
    moves = {
      { type = "departure", person = "凌志刚", org = "阿里云", dest_org = "字节跳动" },
      { type = "appointment", person = "凌志刚", org = "字节跳动", origin_org = "阿里云" },
    },
  },
}
