return {
  {
    why = "listed-company resignation notice in full", date = "2024-07-10",
    text = [[本公司董事会于2024年7月8日收到董事、副总经理瞿文斌先生的书面辞职报告。瞿文斌先生因个人原因申请辞去公司董事、副总经理职务，辞职后不再担任公司任何职务。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "瞿文斌",
        role = { "董事", "副总经理" } },
    },
  },
  {
    why = "notice with the company named", date = "2024-07-10",
    text = [[
证券代码：600999 证券简称：远航股份

远航股份（600999.SH）公告，公司财务负责人康淑芬女士因到达法定退休年龄，申请辞去财务负责人职务。]],
    moves = {
      { type = "departure", subtype = { "resign", "retire" }, status = "confirmed", person = "康淑芬",
        org = "远航股份", role = "财务负责人" },
    },
  },
  {
    why = "notice with a new appointment by the board", date = "2024-07-10",
    text = [[经总经理提名，董事会同意聘任柯向东先生为公司财务总监，任期至本届董事会届满之日止。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "柯向东", role = "财务总监" },
    },
  },
  {
    why = "supervisor resigns, stays till the by-election", date = "2024-07-10",
    text = [[因工作调整，监事会主席詹玉梅申请辞去监事会主席职务，在补选出新任监事前仍将履行职责。]],
    moves = {
      { type = "departure", subtype = "resign", person = "詹玉梅", role = "监事会主席" },
    },
  },
  {
    why = "independent director with a six-year term", date = "2024-07-10",
    text = [[独立董事黎明晖连续任职已满六年，申请辞去独立董事及战略委员会委员职务。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "黎明晖",
        role = { "独立董事", "战略委员会委员" } },
    },
  },
  {
    why = "Hong Kong style", date = "2024-07-10",
    text = [[天平国际控股宣布，执行董事龙启光已辞任，自2024年7月1日起生效。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "龙启光", org = "天平国际控股",
        role = "执行董事", time = "2024-07-01" },
    },
  },
  {
    why = "选举 chairman by the board is an appointment", date = "2024-07-10",
    text = [[7月5日，公司第六届董事会第一次会议选举芮成明为董事长。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "芮成明", role = "董事长",
        time = "2024-07-05" },
    },
  },
  {
    why = "party notice: 免去 and 另有任用", date = "2024-07-10",
    text = [[鲁建华另有任用，免去其江南发展集团党委副书记职务。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "鲁建华", org = "江南发展集团",
        role = "党委副书记" },
    },
  },
  {
    why = "双开", date = "2024-07-10",
    text = [[国资委网站消息，原副总经理崔立新被开除党籍和公职。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "崔立新", role = "副总经理" },
    },
  },
  {
    why = "notice about share sale of a director: no move", date = "2024-07-10",
    text = [[董事、副总经理瞿文斌先生计划自公告之日起15个交易日后减持不超过20万股。]],
    moves = {},
  },
  {
    why = "notice about a term: no move", date = "2024-07-10",
    text = [[公司现任董事长芮成明先生，1971年出生，硕士学历，历任车间主任、厂长、副总经理。]],
    moves = {},
  },
  {
    why = "notice on vacancy: nobody named", date = "2024-07-10",
    text = [[公司总经理职位目前空缺，董事会将尽快完成聘任工作。]],
    moves = {},
  },
}
