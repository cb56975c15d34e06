-- Products and models by their Chinese names: `Latin name = form | form`.
return {
  name = "zh.products",
  language = "zh",
  words = {
    product = {
      { lines = [[
  ChatGPT = 聊天GPT
  ERNIE Bot = 文心一言 | 文心大模型 | 文心4.0 | 文心
  Doubao = 豆包 | 豆包大模型
  Jimeng = 即梦 | 即梦AI
  Kling = 可灵 | 可灵AI | 可灵大模型
  Qwen = 通义千问 | 通义 | 千问 | 通义万相 | 通义听悟 | 通义灵码
  Spark = 讯飞星火 | 星火大模型 | 讯飞星火大模型 | 星火认知大模型
  Hunyuan = 混元 | 混元大模型 | 腾讯混元 | 腾讯元宝 | 元宝
  Pangu = 盘古大模型 | 盘古
  SenseNova = 日日新 | 日日新大模型 | 商量大模型
  Zhipu Qingyan = 智谱清言 | 清言
  Kimi = Kimi智能助手 | Kimi 智能助手
  Hailuo = 海螺AI | 星野
  Tiangong = 天工AI | 天工大模型 | 天工
  360 Zhinao = 360智脑 | 360AI搜索
  Metaso = 秘塔AI搜索 | 秘塔搜索
  Vidu = Vidu大模型
  Baixiaoying = 百小应
  Wanzhi = 万知
  Yuewen = 跃问
  MindSpore = 昇思
  Elo rating = Elo评分 | Elo 评分 | Elo评分系统 | Elo 评分系统 | Elo等级分 | Elo 等级分 | Elo机制 | Elo 机制 | Elo分数 | Elo 分数
  PaddlePaddle = 飞桨 | 百度飞桨
  Kunlun chip = 昆仑芯片
  Ascend = 昇腾 | 昇腾芯片 | 昇腾910
  Kunpeng = 鲲鹏 | 鲲鹏芯片
  Kirin = 麒麟芯片 | 麒麟9000
  Dimensity = 天玑 | 天玑9300
  Snapdragon = 骁龙 | 骁龙X Elite | 骁龙 X Elite | 骁龙8 Gen3
  HarmonyOS = 鸿蒙 | 鸿蒙系统 | 鸿蒙OS
  Xiao Ai = 小爱同学
  DuerOS = 小度
  Tmall Genie = 天猫精灵
  XiaoYi = 小艺
  Xiaobu = 小布助手
  Siri = 苹果智能
  Apple Vision Pro = 苹果Vision Pro
  iPhone = 苹果手机
  Copilot = 微软Copilot | 微软小冰
  Bing = 必应 | 微软必应
  Windows = 视窗系统
  Azure = 微软Azure
  Google Search = 谷歌搜索
  Google Maps = 谷歌地图
  Google Translate = 谷歌翻译
  Gmail = 谷歌邮箱
  Android = 安卓 | 安卓系统
  Chrome = 谷歌浏览器 | Chrome浏览器
  Pixel = 谷歌Pixel
  Photoshop = PS软件
  Stable Diffusion = 稳定扩散
  AlphaGo = 阿尔法狗 | 阿尔法围棋
  Deep Blue = 深蓝计算机
  Watson = 沃森系统
  WeChat = 微信 | 企业微信 | 微信视频号 | 微信小程序
  QQ = 腾讯QQ | QQ音乐 | QQ浏览器
  CapCut = 剪映
  Tomato Novel = 番茄小说
  Tieba = 百度贴吧 | 贴吧
  Baidu Search = 百度搜索 | 百度文库 | 百度网盘 | 百度地图 | 百度百科
  Alipay = 支付宝钱包
  Yu'e Bao = 余额宝
  1688 = 1688网
  Quark = 夸克浏览器
  Starlink = 星链 | 星链卫星
  Falcon 9 = 猎鹰9号 | 猎鹰火箭 | 猎鹰重型
  Starship = 星舰
  Optimus = 擎天柱
  Cybertruck = 赛博皮卡 | 赛博越野车
  Autopilot = 自动辅助驾驶
  Robotaxi = 萝卜快跑车
  Wenjie = 问界 | 问界M7 | 问界M9
  SU7 = 小米SU7
  Honor of Kings = 王者荣耀
  PUBG = 和平精英 | 绝地求生
  Genshin = 原神
  Black Myth = 黑神话：悟空 | 黑神话悟空 | 黑神话
  World of Warcraft = 魔兽世界 | 魔兽争霸 | 魔兽
  StarCraft = 星际争霸
  LOL = 英雄联盟
  Minecraft = 我的世界
  Fuxi = 伏羲大模型 | 伏羲气象大模型
  Bitcoin = 比特币
  Ethereum = 以太坊
  Dogecoin = 狗狗币
  Llama = 羊驼大模型
  ]] },
      { weight = 0.6, lines = [[
  Weibo = 微博
  ]] },
    },
    product_suffix = [[
     模型 大模型 语言模型 大语言模型 多模态模型 基础模型 小模型 开源模型 视频模型 芯片 处理器
     加速器 加速卡 显卡 架构 平台 系统 操作系统 软件 应用 应用程序 程序 工具 插件 助手 智能助手
     语音助手 聊天机器人 机器人 人形机器人 引擎 搜索引擎 框架 浏览器 编辑器 编程语言 语言 数据库
     数据集 基准 协议 服务 云服务 套件 解决方案 手机 电脑 笔记本 笔记本电脑 平板 平板电脑 耳机 手表
     眼镜 头显 游戏 服务器 超级计算机 超算 量子计算机 汽车 电动车 电动汽车 皮卡 飞机 火箭 飞船 卫星
     无人机 疫苗 药物 算法 库 版 版本 系列 品牌 网站 社区版 企业版 专业版 网络 生成器 API SDK App APP GPU
     CPU NPU TPU
    ]],
  },
}
