return {
  {
    why = "离开 a place", date = "2024-09-29",
    text = [[会谈结束后，英伟达首席执行官黄仁勋离开北京，前往台北。]],
    moves = {},
  },
  {
    why = "离开 a room", date = "2024-09-29",
    text = [[听到提问，扎克伯格一言不发地离开了会场。]],
    moves = {},
  },
  {
    why = "离开 one's phone", date = "2024-09-29",
    text = [[现代人已经离不开手机，更离不开微信。]],
    moves = {},
  },
  {
    why = "离开人世", date = "2024-09-29",
    text = [[计算机先驱安德斯·霍尔姆于上周离开了人世，享年91岁。]],
    moves = {},
  },
  {
    why = "a company joins an alliance", date = "2024-09-29",
    text = [[8月，高通宣布加入开放无线接入网联盟。]],
    moves = {},
  },
  {
    why = "加入 a feature", date = "2024-09-29",
    text = [[微软为Copilot加入了语音功能，产品经理谢丽尔演示了新界面。]],
    moves = {},
  },
  {
    why = "加入 a chat", date = "2024-09-29",
    text = [[林深点击链接，加入了群聊。]],
    moves = {},
  },
  {
    why = "加入 a debate", date = "2024-09-29",
    text = [[图灵奖得主杨立昆也加入了这场关于开源的论战。]],
    moves = {},
  },
  {
    why = "a country joins", date = "2024-09-29",
    text = [[芬兰加入北约之后，科技公司的订单明显增加。]],
    moves = {},
  },
  {
    why = "a company joins a race", date = "2024-09-29",
    text = [[随着亚马逊的加入，大模型价格战愈演愈烈。]],
    moves = {},
  },
  {
    why = "出任务", date = "2024-09-29",
    text = [[消防员张队说，他们每天要出任务七八次。]],
    moves = {},
  },
  {
    why = "使用, 反复出现", date = "2024-09-29",
    text = [[工程师艾米发现，使用旧驱动时，这个错误反复出现。]],
    moves = {},
  },
  {
    why = "时任 as a state", date = "2024-09-29",
    text = [[2016年，时任谷歌CEO皮查伊提出了“AI优先”的战略。]],
    moves = {},
  },
  {
    why = "曾任 and 现任 as states", date = "2024-09-29",
    text = [[季晓峰现任格灵深瞳首席科学家，曾任职于微软亚洲研究院。]],
    moves = {},
  },
  {
    why = "担任 for years, nested in a subject", date = "2024-09-29",
    text = [[担任耐克首席执行官13年之久的马克·帕克出席了开幕式。]],
    moves = {},
  },
  {
    why = "就职于", date = "2024-09-29",
    text = [[邓子骞就职于字节跳动，负责推荐系统。]],
    moves = {},
  },
  {
    why = "特聘教授 as a title", date = "2024-09-29",
    text = [[上海交通大学特聘教授卢雨桐发表了主题演讲。]],
    moves = {},
  },
  {
    why = "任职期间", date = "2024-09-29",
    text = [[在思科任职期间，维克拉姆·辛格主导了二十多起收购。]],
    moves = {},
  },
  {
    why = "calls to resign", date = "2024-09-29",
    text = [[多名议员要求波音首席执行官辞职，以对事故负责。]],
    moves = {},
  },
  {
    why = "petition for a dismissal", date = "2024-09-29",
    text = [[近千名网友联名呼吁开除主持人阿坤，平台尚未回应。]],
    moves = {},
  },
  {
    why = "mass layoffs", date = "2024-09-29",
    text = [[戴尔将在年内裁员约1.2万人，占员工总数的一成。]],
    moves = {},
  },
  {
    why = "dissolved team", date = "2024-09-29",
    text = [[谷歌解散了旗下的长期风险研究小组。]],
    moves = {},
  },
  {
    why = "fiction: a novel", date = "2024-09-29",
    text = [[小说里，主人公罗辑在第三章辞去了大学教职，加入了面壁计划。]],
    moves = {},
  },
  {
    why = "fiction: a series", date = "2024-09-29",
    text = [[在这部剧中，孙俪饰演的房产中介被老板开除，随后加入了对手公司。]],
    moves = {},
  },
  {
    why = "a game", date = "2024-09-29",
    text = [[更新之后，玩家可以任命副官为城主，也可以随时将其解雇。]],
    moves = {},
  },
  {
    why = "a game character joins", date = "2024-09-29",
    text = [[新英雄“赤狐”将于10月加入《荒原联盟》。]],
    moves = {},
  },
  {
    why = "school enrolment", date = "2024-09-29",
    text = [[2010年，章含之加入清华大学姚班，师从姚期智攻读学士学位。]],
    moves = {},
  },
  {
    why = "graduation", date = "2024-09-29",
    text = [[从麻省理工学院毕业后，刘一凡选择留在波士顿。]],
    moves = {},
  },
  {
    why = "election", date = "2024-09-29",
    text = [[1992年，克林顿当选美国总统，同年互联网开始走进家庭。]],
    moves = {},
  },
  {
    why = "politicians as backdrop", date = "2024-09-29",
    text = [[拜登退选之后，科技股普遍下跌。]],
    moves = {},
  },
  {
    why = "hypothetical headline", date = "2024-09-29",
    text = [[没有了乔布斯的苹果会怎样？]],
    moves = {},
  },
  {
    why = "conditional dismissal in law", date = "2024-09-29",
    text = [[根据劳动合同法，用人单位不得辞退孕期女职工。]],
    moves = {},
  },
  {
    why = "trend", date = "2024-09-29",
    text = [[半导体行业的高管离职潮仍在继续。]],
    moves = {},
  },
  {
    why = "statistics of leaving", date = "2024-09-29",
    text = [[报告显示，去年程序员的主动离职率为14.3%，创五年新低。]],
    moves = {},
  },
  {
    why = "离职证明", date = "2024-09-29",
    text = [[入职时，新员工需要提交离职证明和体检报告。]],
    moves = {},
  },
  {
    why = "job-change advice", date = "2024-09-29",
    text = [[三年跳槽五次的程序员，后来都怎么样了？]],
    moves = {},
  },
  {
    why = "a digital worker", date = "2024-09-29",
    text = [[首位AI数字员工“小微”已正式入职浦江银行，负责解答客户提问。]],
    moves = {},
  },
  {
    why = "a robot takes over a post", date = "2024-09-29",
    text = [[机器人接任了前台的工作，全天候为旅客服务。]],
    moves = {},
  },
  {
    why = "product succeeds product", date = "2024-09-29",
    text = [[GPT-4o mini将接替GPT-3.5，成为ChatGPT的默认模型。]],
    moves = {},
  },
  {
    why = "product retires", date = "2024-09-29",
    text = [[用了二十年之后，这台超级计算机终于退休。]],
    moves = {},
  },
  {
    why = "退休 as a policy", date = "2024-09-29",
    text = [[延迟法定退休年龄的改革将从明年1月开始。]],
    moves = {},
  },
  {
    why = "退休 as a state", date = "2024-09-29",
    text = [[退休工程师老潘每天在公园里教孩子们编程。]],
    moves = {},
  },
  {
    why = "回归 in statistics", date = "2024-09-29",
    text = [[作者使用逻辑回归和随机森林预测用户流失。]],
    moves = {},
  },
  {
    why = "回归 of a product line", date = "2024-09-29",
    text = [[诺基亚经典机型时隔十年回归，售价599元。]],
    moves = {},
  },
  {
    why = "退出 a market", date = "2024-09-29",
    text = [[因合规成本过高，Yandex退出了芬兰市场。]],
    moves = {},
  },
  {
    why = "退出 a match", date = "2024-09-29",
    text = [[种子选手大坂直美因伤退出了中国网球公开赛。]],
    moves = {},
  },
  {
    why = "用户流失", date = "2024-09-29",
    text = [[涨价之后，奈飞流失了近百万订户。]],
    moves = {},
  },
  {
    why = "新官上任", date = "2024-09-29",
    text = [[新官上任三把火，这句话在互联网公司同样适用。]],
    moves = {},
  },
  {
    why = "film role", date = "2024-09-29",
    text = [[演员基里安·墨菲将出任新片《石墙》的男主角。]],
    moves = {},
  },
  {
    why = "spokesman of a brand by image is no post", date = "2024-09-29",
    text = [[9月起，滑雪运动员谷爱凌的形象将出现在瑞幸的杯子上。]],
    moves = {},
  },
  {
    why = "former title only", date = "2024-09-29",
    text = [[前推特首席执行官杰克·多尔西批评了应用商店的新规定。]],
    moves = {},
  },
  {
    why = "founding by itself", date = "2024-09-29",
    text = [[2015年，周曦创办了从事人脸识别的科技公司。]],
    moves = {},
  },
  {
    why = "job advertisement", date = "2024-09-29",
    text = [[公司正在招聘首席财务官，要求有上市公司工作经验。]],
    moves = {},
  },
  {
    why = "nobody named in the question", date = "2024-09-29",
    text = [[谁将接替库克，成为苹果的下一任掌门人？]],
    moves = {},
  },
  {
    why = "insurance against the loss of a key person", date = "2024-09-29",
    text = [[公司在招股书中提示风险：若核心技术人员离职，经营可能受到不利影响。]],
    moves = {},
  },
  {
    why = "money leaves", date = "2024-09-29",
    text = [[今年上半年，超过200亿美元的资金离开了中概股。]],
    moves = {},
  },
  {
    why = "appoint a law firm", date = "2024-09-29",
    text = [[法院任命了一家会计师事务所作为破产管理人。]],
    moves = {},
  },
  {
    why = "moving house", date = "2024-09-29",
    text = [[设计师周游辞旧迎新，把工作室从三里屯搬到了798。]],
    moves = {},
  },
  {
    why = "leave a message", date = "2024-09-29",
    text = [[用户可以给主播留言，也可以在直播结束后离开直播间。]],
    moves = {},
  },
  {
    why = "model leaves the leaderboard", date = "2024-09-29",
    text = [[谷歌的新模型把Claude从榜首的位置上赶了下来。]],
    moves = {},
  },
  {
    why = "chess", date = "2024-09-29",
    text = [[在第41步之后，棋手丁立人投子认负。]],
    moves = {},
  },
  {
    why = "a ship takes over", date = "2024-09-29",
    text = [[雪龙2号接替雪龙号，担任本次科考的主力破冰船。]],
    moves = {},
  },
  {
    why = "dismissal of a case", date = "2024-09-29",
    text = [[联邦法院驳回了马斯克解除和解协议的请求。]],
    moves = {},
  },
  {
    why = "company takes the helm of the market", date = "2024-09-29",
    text = [[比亚迪接替特斯拉，成为全球纯电动车销量冠军。]],
    moves = {},
  },
  {
    why = "opinion on retirement", date = "2024-09-29",
    text = [[巴菲特说，他从没想过退休这件事，因为他热爱自己的工作。]],
    moves = {},
  },
  {
    why = "metaphor of resigning", date = "2024-09-29",
    text = [[有人说，我已经辞去了“宇宙总管”的职务，只管好自己的情绪。]],
    moves = {},
  },
  {
    why = "employees may apply to leave early", date = "2024-09-29",
    text = [[该计划允许员工自愿离职并领取六个月的工资作为补偿。]],
    moves = {},
  },
  {
    why = "irony: the mouse is fired", date = "2024-09-29",
    text = [[“我宣布，我的鼠标被开除了，”网友调侃道，“它昨天又罢工了。”]],
    moves = {},
  },
  {
    why = "走马上任 in an advertisement", date = "2024-09-29",
    text = [[升级后的扫地机器人今天走马上任，替您打扫每一个角落。]],
    moves = {},
  },
  {
    why = "joins a study", date = "2024-09-29",
    text = [[来自12个国家的2000名志愿者加入了这项临床试验。]],
    moves = {},
  },
  {
    why = "joins a school as a pupil, named", date = "2024-09-29",
    text = [[14岁的少年乔舒亚·贝克曼加入哈佛大学，成为该校最年轻的新生。]],
    moves = {},
  },
  {
    why = "a partnership of companies", date = "2024-09-29",
    text = [[百胜中国与嘀嗒达成合作，嘀嗒首席执行官宋中杰出席签约仪式。]],
    moves = {},
  },
  {
    why = "replaced part", date = "2024-09-29",
    text = [[技术员廖凯把烧坏的电源换下，接上了备用电池。]],
    moves = {},
  },
}
