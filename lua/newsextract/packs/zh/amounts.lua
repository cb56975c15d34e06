-- Amounts in Chinese text: numerals, multipliers, currencies, and what counts people and things.
return {
  name = "zh.amounts",
  language = "zh",
  words = {
    numeral = {
      { "〇", "零", value = "0" }, { "一", "壹", value = "1" }, { "二", "两", "贰", value = "2" }, { "三", "叁", value = "3" }, { "四", value = "4" },
      { "五", value = "5" }, { "六", value = "6" }, { "七", value = "7" }, { "八", value = "8" }, { "九", value = "9" },
      { "十", value = "10" }, { "百", value = "100" }, { "千", value = "1000" }, { "半", value = "0.5" },
    },
    multiplier = {
      { "十", value = "10" }, { "百", value = "100" }, { "千", value = "1000" }, { "万", value = "1e4" }, { "百万", value = "1e6" },
      { "千万", value = "1e7" }, { "亿", value = "1e8" }, { "十亿", value = "1e9" }, { "百亿", value = "1e10" }, { "千亿", value = "1e11" }, { "万亿", value = "1e12" }, { "兆", value = "1e12" },
    },
    vague_numeral = [[多 数 几 若干 多达 数十 数百 数千 数万 几十 几百 几千 好几 众多 上百 上千 上万 成百上千 大量 许多 不少 少数 部分]],
    more_after = [[余 多 来 几]],
    about_before = [[近 约 超 超过 逾 至少 大约 将近 接近 不到 最多 高达 多达 共 总共 共计]],
    percent_word = { { "%" }, { "％" }, { "个百分点" }, { "成", weight = 0.5 } },
    percent_before = [[百分之]],
    currency = {
      { "元", "人民币", "元人民币", "块钱", value = "CNY" }, { "美元", "美金", value = "USD" }, { "港元", "港币", value = "HKD" }, { "欧元", value = "EUR" },
      { "英镑", value = "GBP" }, { "日元", value = "JPY" }, { "韩元", value = "KRW" }, { "新台币", "台币", value = "TWD" }, { "卢布", value = "RUB" },
      { "卢比", value = "INR" }, { "加元", value = "CAD" }, { "澳元", value = "AUD" }, { "瑞士法郎", "瑞郎", value = "CHF" }, { "新元", "新加坡元", value = "SGD" }, { "瑞典克朗", value = "SEK" },
    },
    currency_sign = {
      { "¥", "￥", "人民币", value = "CNY" }, { "$", "US$", "美元", value = "USD" }, { "HK$", value = "HKD" }, { "€", value = "EUR" }, { "£", value = "GBP" },
    },
    count_unit = {
      { "位", value = "人" }, { "名", value = "人" }, { "员", value = "人" }, { "人", value = "人", weight = 2 },
      { "个人", value = "人", weight = 2 }, { "个", value = "个" }, { "批", value = "批" }, { "口人", value = "人", weight = 2 },
    },
    people_noun = [[
      人 高管 作者 员工 大将 创始人 联合创始人 成员 团队成员 核心成员 研究员 研究人员 工程师 科学家 董事 董事会成员 合伙人 领导 负责人 骨干 元老 技术骨干 干将 悍将 大佬 高层 高管人员 管理人员 管理层 联创 创始团队成员 核心人员 核心员工 老员工
      专家 学者 教授 院士 博士 同事 前员工 前高管 员工们 技术人员 职员 雇员 下属 副总裁 经理 主管 总监 副总 核心高管 核心研究员 顶尖研究员 关键人物 人才 顾问 议员 部长 官员 记者 用户 学生 嘉宾 候选人 独立董事 监事 老将 猛将 将领 核心骨干 科研人员 安全研究员 资深研究员 高级研究员 大牛 代表 律师 法官 医生 教师 创始成员 创始员工 论文作者 共同作者 共同创始人 女性董事 女董事 外部董事 执行董事 非执行董事
      产品经理 高级副总裁 执行副总裁 业务负责人 部门负责人 项目负责人 技术负责人 团队负责人 资深员工 资深高管 资深工程师 高级工程师 顶级研究员 顶级科学家 早期员工 早期成员 关键成员 关键员工 高级经理 高级总监 高级管理人员 得力干将 ]],
    people_adjective = [[核心 关键 资深 高级 前 其他 其余 重要 顶级 顶尖 主要 知名 公司 团队 技术 研究 管理 OpenAI 谷歌 早期 初创 联合 现任 前任 新 老 AI 外部 独立]],
    measure = {
      { "家", value = "家" }, { "台", value = "台" }, { "款", value = "款" }, { "项", value = "项" }, { "件", value = "件" }, { "辆", value = "辆" },
      { "座", value = "座" }, { "种", value = "种" }, { "次", value = "次" }, { "倍", value = "倍" }, { "篇", value = "篇" }, { "张", value = "张" }, { "部", value = "部" },
      { "颗", value = "颗" }, { "块", value = "块" }, { "吨", value = "t" }, { "公里", "千米", value = "km" }, { "米", value = "m" }, { "GB", value = "GB" }, { "TB", value = "TB" }, { "MB", value = "MB" },
      { "参数", "个参数", value = "参数" }, { "纳米", "nm", value = "nm" }, { "平方米", value = "m²" }, { "千瓦", value = "kW" }, { "兆瓦", value = "MW" }, { "吉瓦", value = "GW" },
      { "股", value = "股" }, { "人次", value = "人次" }, { "户", value = "户" }, { "字", value = "字" }, { "个国家", value = "国家" }, { "个", value = "个" },
    },
  },
  rules = {
    { kind = "shape", name = "money", shape = "money", base = 1, examples = { "20亿美元", "¥300" } },
    { kind = "shape", name = "percent", shape = "percent", base = 1, examples = { "7%", "百分之五" } },
    { kind = "shape", name = "count", shape = "count", base = 1, examples = { "3位高管", "十余位", "数十名员工" } },
  },
}
