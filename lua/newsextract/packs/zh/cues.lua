-- What stands beside the names of organisations in Chinese text, and the shapes that those names have.
return {
  name = "zh.cues",
  language = "zh",
  words = {
    org_after = [[
      宣布 推出 发布 公布 推出了 发布了 宣布了 公司 旗下 官方 官网 官宣 内部 总部 董事会 高管 员工 前员工 股价 股票 市值 财报 营收 的员工 的高管 的董事会 的股价 的产品 的创始人 的联合创始人 的首席执行官 的CEO
      完成融资 完成 获得融资 获投 融资 收购 收购了 被收购 上市 成立 成立于 创立 创办 创立于 开源 开源了 上线 上线了 计划推出 正式 正在 将推出 已推出 近日 日前 今日 回应 回应称 研发 开发 开发的 推出的 发布的 研发的 提供的 打造 打造的
      集团 科技 实验室 研究院 团队 研究团队 研究人员 工程师 科学家 发言人 方面 方面表示 创始团队 联合 与 等公司 等企业 等巨头 等厂商 等机构 等科技公司 等科技巨头 等大厂 等媒体 报道 报道称 独家 获悉 爆料 消息 援引 任命 聘请 裁员 解雇 开除 挖走 起诉 状告 投资 领投 参投 跟投 押注 估值 这家公司 这家 一家 作为 平台 门店 工厂 用户 客户 的客户 生态 系 股东 投资者 供应商 合作伙伴 竞争对手 研究员 副总裁 联合创始人 创始人 首席执行官 ]],
    org_before = {
      { weight = 2, "加入", "加入了", "加入到", "正式加入", "加盟了", "入职了", "离开了", "跳槽到了", "转投了", "重返了", "回到了", "进入了", "创立了", "被收购了", "就职", "供职", "任职", "离开", "入职", "加盟", "跳槽", "跳槽到", "跳槽至", "转投", "创办", "创立", "创建", "收购", "起诉", "就职于", "任职于", "供职于", "效力于", "服务于", "重返", "挖角", "隶属于", "受雇于", "受聘于", "创立了", "创办了", "成立了", "共同创立了", "联合创立了", "收购了", "新公司", "初创公司", "创业公司", "初创企业", "科技巨头", "独角兽", "竞争对手", "母公司", "子公司", "风险投资公司", "投资公司", "研究机构", "咨询公司", "市场研究公司", "曾在", "联合创办了", "联合创办", "软件公司", "技术公司", "安全公司", "来自" },
      { "成立", "投资", "毕业于", "此前在", "效力", "回归", "离职", "隶属", "担任", "出任", "名为", "公司", "企业", "巨头", "厂商", "开发商", "制造商", "芯片制造商", "对手", "旗下", "平台", "机构", "投资机构", "风投", "媒体", "外媒", "据", "援引", "新闻网站", "网站", "杂志", "报纸", "科技媒体", "供应商", "合作伙伴", "客户", "与", "由", "被", "向", "对", "控股", "参股", "战略投资", "领投", "券商", "投行", "研究公司", "社交平台", "社交媒体", "搜索引擎", "供职", "就读于", "考入", "前往", "当时的", "包括", "例如", "比如", "诸如", "像", "如", "等" },
    },
    product_before = [[模型 大模型 推出 发布 开源 上线 产品 芯片 新款 旗舰 聊天机器人 应用 软件 工具 语言模型 版本 系统]],
    venue_after = [[上 账号 账户 主页 页面 帖子 平台上 网站上 社区 里 中发 上发]],
    organization = {
      { "超级对齐团队", "超对齐团队", id = "OpenAI Superalignment" },
    },
    club_post = [[主帅 主教练 教练 助教 前锋 后卫 门将 中场 队长 球员 球迷 名宿 锋线 队友 国脚 主场 客场 一线队 青年队]],
    place_before = [[位于 在 地处 前往 抵达 来到 飞往 总部设在 总部位于]],
    role_area = [[之]],
  },
  rules = {
    { kind = "shape", name = "han_organization", shape = "han_organization", base = 0, least = 0.5,
      known_last = 0.4, known_first = 0.2, typical = 0.25, owner = 0.1, after = 0.24, before = 0.15, title_after = 0.42, common = 0, gloss = 0.1, alone = -0.15, eponym = -0.4,
      examples = { "星河智能科技有限公司成立于2010年", "他毕业于江南大学" }, counter_examples = { "这家公司很大", "消费品公司" } },
    { kind = "shape", name = "unit", shape = "unit", base = 0, least = 0.5,
      gloss = 0.5, typical = 0.2, owner = 0.2, known_first = 0.5, known_last = 0.1, title_after = 0.15, common = -0.1,
      examples = { "“超级对齐”团队解散了" }, counter_examples = { "这个团队很小" } },
    { kind = "shape", name = "weak_organization", shape = "weak_organization", base = 0.2, least = 0.5,
      after = 0.35, before = 0.35, say_after = 0.35, title_after = 0.4, list = 0.35, owner = 0.1, repeated = 0.05,
      examples = { "苹果首席执行官库克表示" }, counter_examples = { "他吃了一个苹果" } },
    { kind = "shape", name = "medium", shape = "medium", base = 0, least = 0.5,
      say_after = 0.3, title_after = 0.3, before = 0.3, known_last = 0.4, typical = 0.1,
      examples = { "据《观星者》报道" }, counter_examples = { "他写了《春天里》" } },
    { kind = "shape", name = "work", shape = "work", base = 1, examples = { "《春天里》" } },
    { kind = "shape", name = "short_organization", shape = "short_organization", base = 1, examples = { "Acme Holdings Ltd 成立。后来 Acme 很大。" } },
  },
}
