-- Known organisations by their Chinese names, one a line: `id = form | form`, or `form | form` where the first form is the id.
-- `value` is the kind; a weight below 1 marks a form that is an ordinary word, a place, a person or a product as well.
return {
  name = "zh.organizations",
  language = "zh",
  words = {
    organization = {
      -- Companies, their divisions and labs
      { value = "company", lines = [[
        OpenAI = 开放人工智能
        Google = 谷歌 | 谷歌公司 | Google公司
        Alphabet = 字母表公司 | Alphabet公司
        YouTube = 油管
        Microsoft = 微软 | 微软公司
        Meta = Meta公司 | 脸书 | 脸谱 | 脸书公司 | Facebook公司 | 元宇宙公司Meta
        Apple = 苹果公司 | 苹果电脑公司
        Amazon = 亚马逊 | 亚马逊公司
        NVIDIA = 英伟达 | 英伟达公司 | 辉达 | 老黄家
        AMD = 超威半导体 | 超威 | 超微半导体 | AMD公司
        Intel = 英特尔 | 英特尔公司
        Qualcomm = 高通 | 高通公司 | 高通技术公司
        Arm = 安谋 | 安谋科技 | Arm公司
        Broadcom = 博通 | 博通公司
        TSMC = 台积电 | 台湾积体电路制造 | 台积电公司
        Samsung = 三星 | 三星电子 | 三星集团 | 三星电子公司
        SK Hynix = SK海力士 | 海力士 | SK 海力士
        SK Group = SK集团
        Micron = 美光 | 美光科技
        ASML = 阿斯麦 | 阿斯麦尔
        Marvell = 美满电子 | 迈威尔
        MediaTek = 联发科 | 联发科技
        Texas Instruments = 德州仪器
        Infineon = 英飞凌
        NXP = 恩智浦
        STMicroelectronics = 意法半导体
        Renesas = 瑞萨 | 瑞萨电子
        GlobalFoundries = 格芯 | 格罗方德
        Applied Materials = 应用材料公司 | 应用材料
        Lam Research = 泛林 | 泛林集团
        Tokyo Electron = 东京电子
        Synopsys = 新思科技
        Cadence = 楷登电子 | 铿腾电子
        ASUS = 华硕 | 华硕电脑
        Acer = 宏碁
        GIGABYTE = 技嘉 | 技嘉科技
        MSI = 微星 | 微星科技
        Foxconn = 富士康 | 鸿海 | 鸿海精密 | 鸿海科技集团 | 富士康科技集团
        Quanta = 广达 | 广达电脑
        Wistron = 纬创
        Wiwynn = 纬颖
        Pegatron = 和硕
        Inventec = 英业达
        Compal = 仁宝
        Delta Electronics = 台达电 | 台达电子
        Advantech = 研华 | 研华科技
        Largan = 大立光
        ASE = 日月光
        UMC = 联电 | 联华电子
        SMIC = 中芯国际 | 中芯
        Hua Hong = 华虹 | 华虹半导体
        YMTC = 长江存储
        CXMT = 长鑫存储
        Phison = 群联电子 | 群联
        Innolux = 群创 | 群创光电
        AUO = 友达
        BOE = 京东方
        TCL = TCL科技 | TCL集团
        Hisense = 海信 | 海信集团
        Haier = 海尔 | 海尔集团 | 海尔智家
        Midea = 美的集团
        Gree = 格力 | 格力电器
        Skyworth = 创维
        Anthropic = Anthropic公司
        xAI = xAI公司
        Tesla = 特斯拉 | 特斯拉公司 | 特斯拉汽车
        SpaceX = 太空探索技术公司 | SpaceX公司
        X Corp = X公司 | 推特 | 推特公司 | Twitter公司
        Neuralink = 神经链接
        The Boring Company = Boring公司 | 无聊公司
        Starlink = 星链公司
        Mistral AI = 米斯特拉尔
        Inflection AI = Inflection公司
        Midjourney = Midjourney公司
        Hugging Face = 抱抱脸 | 拥抱脸
        Safe Superintelligence = 安全超级智能公司 | 安全超智能公司 | 安全超级智能
        Figure AI = Figure公司
        Boston Dynamics = 波士顿动力 | 波士顿动力公司
        Adobe = 奥多比
        Salesforce = 赛富时 | 赛福时
        Oracle = 甲骨文 | 甲骨文公司
        IBM = 国际商业机器公司 | 蓝色巨人 | IBM公司
        SAP = 思爱普
        LinkedIn = 领英
        Uber = 优步
        Lyft = 来福车
        Netflix = 奈飞 | 网飞
        Disney = 迪士尼 | 迪士尼公司 | 华特迪士尼
        Pixar = 皮克斯
        DreamWorks = 梦工厂
        Warner Bros. = 华纳兄弟 | 华纳音乐 | 华纳唱片 | 华纳唱片公司
        Universal Music = 环球音乐 | 环球音乐集团
        Universal Pictures = 环球影业
        Paramount = 派拉蒙
        Sony = 索尼 | 索尼公司 | 索尼集团 | 索尼音乐 | 索尼音乐娱乐公司 | 索尼音乐娱乐
        SoftBank = 软银 | 软银集团 | 软银公司
        HPE = 慧与 | 慧与科技 | 惠普企业
        HP = 惠普 | 惠普公司
        Dell = 戴尔 | 戴尔科技 | 戴尔公司 | 戴尔科技集团
        Lenovo = 联想集团 | 联想公司 | 联想
        Cisco = 思科 | 思科公司 | 思科系统
        Juniper = 瞻博网络
        Arista = Arista公司
        Ericsson = 爱立信
        Nokia = 诺基亚
        Motorola = 摩托罗拉
        BlackBerry = 黑莓公司
        Vodafone = 沃达丰
        Verizon = 威瑞森
        AT&T = 美国电话电报公司
        Deutsche Telekom = 德国电信
        Telefonica = 西班牙电信
        NTT = 日本电信电话
        NTT Docomo = 都科摩
        Accenture = 埃森哲
        PwC = 普华永道
        Deloitte = 德勤
        EY = 安永
        KPMG = 毕马威
        McKinsey = 麦肯锡 | 麦肯锡公司
        BCG = 波士顿咨询 | 波士顿咨询公司 | 波士顿咨询集团
        Bain & Company = 贝恩公司 | 贝恩咨询
        Roland Berger = 罗兰贝格
        Gartner = 高德纳
        IDC = 国际数据公司
        Forrester = 弗雷斯特
        Frost & Sullivan = 弗若斯特沙利文 | 沙利文咨询
        CIC = 灼识咨询
        TrendForce = 集邦咨询
        S&P Global = 标普全球 | 标准普尔 | 标普全球市场情报公司 | 标普
        Moody's = 穆迪
        Fitch = 惠誉
        Nielsen = 尼尔森
        Getty Images = 盖蒂图片社 | 华盖创意
        Airbnb = 爱彼迎
        Booking.com = 缤客
        PayPal = 贝宝
        Visa = 维萨
        Mastercard = 万事达 | 万事达卡
        American Express = 美国运通
        Shopify = Shopify公司
        eBay = 易贝
        Yahoo = 雅虎 | 雅虎公司
        AOL = 美国在线
        Sun Microsystems = 太阳微系统公司 | 太阳微系统
        Nintendo = 任天堂
        Sega = 世嘉
        Konami = 科乐美
        Activision = 动视暴雪
        Blizzard = 暴雪 | 暴雪娱乐
        Electronic Arts = 艺电 | 美国艺电
        Ubisoft = 育碧
        Epic Games = 英佩游戏
        Valve = V社
        Walmart = 沃尔玛
        Costco = 开市客 | 好市多
        Carrefour = 家乐福
        IKEA = 宜家
        Target = 塔吉特
        Starbucks = 星巴克
        McDonald's = 麦当劳
        KFC = 肯德基
        Coca-Cola = 可口可乐 | 可口可乐公司
        PepsiCo = 百事 | 百事可乐 | 百事公司
        Nestle = 雀巢 | 雀巢公司
        Unilever = 联合利华
        P&G = 宝洁 | 宝洁公司
        Colgate-Palmolive = 高露洁-棕榄公司 | 高露洁公司 | 高露洁
        Johnson & Johnson = 强生 | 强生公司
        Nike = 耐克
        Adidas = 阿迪达斯
        LVMH = 路威酩轩
        L'Oreal = 欧莱雅 | 欧莱雅集团
        General Motors = 通用汽车 | 通用汽车公司
        General Electric = 通用电气 | 通用电气公司 | 通用电气医疗
        Ford = 福特汽车 | 福特公司
        Chrysler = 克莱斯勒
        Stellantis = 斯特兰蒂斯
        Toyota = 丰田 | 丰田汽车 | 丰田公司
        Honda = 本田 | 本田汽车
        Nissan = 日产 | 日产汽车
        Mazda = 马自达
        Mitsubishi = 三菱 | 三菱汽车 | 三菱电机 | 三菱商事
        Subaru = 斯巴鲁
        Suzuki = 铃木汽车
        Hyundai = 现代汽车 | 现代集团
        Kia = 起亚
        Volkswagen = 大众汽车 | 大众集团 | 大众汽车集团
        Audi = 奥迪
        Porsche = 保时捷
        BMW = 宝马 | 宝马集团
        Mercedes-Benz = 奔驰 | 梅赛德斯-奔驰 | 梅赛德斯奔驰 | 戴姆勒
        Renault = 雷诺汽车 | 雷诺集团
        Volvo = 沃尔沃 | 沃尔沃汽车
        Jaguar Land Rover = 捷豹路虎
        Rolls-Royce = 劳斯莱斯
        Ferrari = 法拉利
        Bosch = 博世 | 博世集团
        Continental = 大陆集团
        ZF = 采埃孚
        Siemens = 西门子 | 西门子公司
        ABB = ABB集团
        Schneider Electric = 施耐德电气 | 施耐德
        Honeywell = 霍尼韦尔
        Philips = 飞利浦
        Bayer = 拜耳
        BASF = 巴斯夫
        Boeing = 波音 | 波音公司
        Airbus = 空客 | 空中客车
        Lockheed Martin = 洛克希德·马丁 | 洛克希德马丁 | 洛马公司
        Raytheon = 雷神公司 | 雷神技术公司
        Northrop Grumman = 诺斯罗普·格鲁曼
        Blue Origin = 蓝色起源
        Virgin Galactic = 维珍银河
        Exxon Mobil = 埃克森美孚
        Chevron = 雪佛龙
        Shell = 壳牌 | 壳牌公司
        BP = 英国石油 | 英国石油公司
        TotalEnergies = 道达尔
        Saudi Aramco = 沙特阿美
        Gazprom = 俄罗斯天然气工业股份公司
        Pfizer = 辉瑞 | 辉瑞公司
        Moderna = 莫德纳
        AstraZeneca = 阿斯利康
        Novartis = 诺华
        Roche = 罗氏
        Sanofi = 赛诺菲
        GSK = 葛兰素史克
        Merck = 默沙东 | 默克
        Eli Lilly = 礼来 | 礼来公司
        Novo Nordisk = 诺和诺德
        BioNTech = 拜恩泰科
        Medtronic = 美敦力
        Abbott = 雅培
        Illumina = 因美纳
        Thermo Fisher = 赛默飞 | 赛默飞世尔
        UnitedHealth = 联合健康 | 联合健康集团
        Mayo Clinic = 梅奥诊所 | 梅奥医学中心
        Cleveland Clinic = 克利夫兰诊所
        Monsanto = 孟山都
        DuPont = 杜邦
        3M = 3M公司
        Caterpillar = 卡特彼勒公司
        Hitachi = 日立 | 日立集团 | 日立公司
        Toshiba = 东芝
        Panasonic = 松下 | 松下电器
        Sharp = 夏普公司
        Fujitsu = 富士通
        NEC = 日本电气 | 日本电气公司
        Canon = 佳能
        Nikon = 尼康
        Fujifilm = 富士胶片
        Olympus = 奥林巴斯
        Kyocera = 京瓷
        Keyence = 基恩士
        Fanuc = 发那科
        Omron = 欧姆龙
        KUKA = 库卡
        Yaskawa = 安川电机
        Mitsui = 三井物产
        Rakuten = 乐天
        LINE = 连我公司
        Naver = 纳维尔
        Kakao = 可可公司
        LG = LG电子 | 乐金 | LG集团
        Coupang = 酷澎
        Tata = 塔塔集团 | 塔塔
        Reliance = 信实工业 | 信实集团
        Infosys = 印孚瑟斯
        Yandex = 扬德克斯
        Baidu = 百度 | 百度公司 | 百度集团
        Alibaba = 阿里巴巴 | 阿里 | 阿里巴巴集团 | 阿里集团 | 阿里巴巴公司
        Taobao = 淘宝 | 淘天集团 | 淘天 | 淘宝天猫 | 淘宝网
        Tmall = 天猫
        Cainiao = 菜鸟集团 | 菜鸟网络
        Freshippo = 盒马 | 盒马鲜生
        Ele.me = 饿了么
        Xianyu = 闲鱼
        DingTalk = 钉钉
        Ant Group = 蚂蚁集团 | 蚂蚁金服 | 蚂蚁
        Alipay = 支付宝
        Tencent = 腾讯 | 腾讯公司 | 腾讯控股 | 鹅厂 | 腾讯集团
        ByteDance = 字节跳动 | 字节 | 字节跳动公司
        Douyin = 抖音集团
        Toutiao = 今日头条
        Lark = 飞书
        TikTok = TikTok公司
        Huawei = 华为 | 华为公司 | 华为技术有限公司 | 华为集团
        HiSilicon = 海思 | 华为海思 | 海思半导体
        Xiaomi = 小米 | 小米集团 | 小米公司 | 小米汽车 | 小米科技
        Meituan = 美团 | 美团点评
        JD.com = 京东 | 京东集团 | 京东科技 | 京东云 | 京东物流 | 京东健康
        NetEase = 网易 | 网易公司 | 网易有道 | 网易云音乐 | 有道
        Kuaishou = 快手 | 快手科技
        Didi = 滴滴 | 滴滴出行
        Bilibili = 哔哩哔哩 | B站
        Zhihu = 知乎
        Xiaohongshu = 小红书
        Weibo = 微博公司 | 新浪微博
        Sina = 新浪 | 新浪公司
        Sohu = 搜狐
        Sogou = 搜狗
        Qihoo 360 = 360集团 | 三六零 | 奇虎360 | 奇虎 | 360公司
        Ctrip = 携程 | 携程集团
        Pinduoduo = 拼多多 | 拼多多集团
        Shein = 希音
        Suning = 苏宁 | 苏宁易购
        Gome = 国美 | 国美电器
        iQiyi = 爱奇艺
        Youku = 优酷
        Mango TV = 芒果TV
        Douban = 豆瓣
        Himalaya = 喜马拉雅FM
        KE Holdings = 贝壳找房 | 链家
        58.com = 58同城
        Kanzhun = BOSS直聘
        Liepin = 猎聘
        Cheetah Mobile = 猎豹移动
        Meitu = 美图 | 美图公司
        Kingsoft = 金山 | 金山软件 | 金山办公 | 金山云
        Yonyou = 用友 | 用友网络
        Kingdee = 金蝶 | 金蝶国际
        Neusoft = 东软 | 东软集团
        Inspur = 浪潮信息 | 浪潮集团 | 浪潮云
        Sugon = 中科曙光 | 曙光信息
        H3C = 新华三 | 新华三集团
        Unisplendour = 紫光股份 | 紫光集团 | 紫光国际 | 紫光
        Hygon = 海光 | 海光信息
        Loongson = 龙芯中科
        ZTE = 中兴 | 中兴通讯
        China Mobile = 中国移动 | 中国移动通信集团
        China Telecom = 中国电信 | 天翼云
        China Unicom = 中国联通
        China Tower = 中国铁塔
        China Satcom = 中国卫通
        State Grid = 国家电网
        Sinopec = 中石化 | 中国石化
        PetroChina = 中石油 | 中国石油
        CNOOC = 中海油
        CRRC = 中国中车
        COMAC = 中国商飞
        CASC = 航天科技集团
        OPPO = OPPO公司
        vivo = vivo公司 | 维沃
        Honor = 荣耀公司 | 荣耀终端
        OnePlus = 一加公司 | 一加手机
        Realme = 真我手机
        Meizu = 魅族 | 星纪魅族
        Transsion = 传音 | 传音控股
        Smartisan = 锤子科技
        LeEco = 乐视 | 乐视网
        DJI = 大疆 | 大疆创新
        Insta360 = 影石创新
        EcoFlow = 正浩科技
        Anker = 安克创新
        Roborock = 石头科技
        Ecovacs = 科沃斯
        BYD = 比亚迪 | 比亚迪汽车 | 比亚迪电子
        NIO = 蔚来 | 蔚来汽车
        XPeng = 小鹏汽车
        Alimama = 阿里妈妈
        Qunar = 去哪儿网 | 去哪儿
        Dreame = 追觅科技
        CALB = 中创新航
        Naura = 北方华创
        GigaDevice = 兆易创新
        Goodix = 汇顶科技
        Luxshare = 立讯精密
        Goertek = 歌尔股份 | 歌尔
        Sunny Optical = 舜宇光学
        Huya = 虎牙直播
        Douyu = 斗鱼直播 | 斗鱼
        HeyTea = 喜茶
        Miniso = 名创优品
        Tuniu = 途牛
        Unisoc = 紫光展锐
        Unigroup Guoxin = 紫光国微
        Tencent Music = 腾讯音乐 | 腾讯音乐娱乐集团
        NetEase Games = 网易游戏
        HighGo = 高途 | 高途课堂
        TuSimple = 图森未来
        Feizhu = 飞猪旅行
        Li Auto = 理想汽车
        Geely = 吉利 | 吉利汽车 | 吉利控股 | 吉利集团
        Zeekr = 极氪
        Great Wall Motor = 长城汽车
        Chery = 奇瑞 | 奇瑞汽车
        Changan = 长安汽车
        SAIC = 上汽 | 上汽集团 | 上汽通用 | 上汽大众
        GAC = 广汽 | 广汽集团 | 广汽埃安
        FAW = 一汽 | 中国一汽 | 一汽集团
        Dongfeng = 东风汽车
        BAIC = 北汽 | 北汽集团 | 北汽新能源
        Leapmotor = 零跑 | 零跑汽车
        Hozon = 哪吒汽车 | 合众新能源
        WM Motor = 威马 | 威马汽车
        Seres = 赛力斯 | 问界汽车
        AITO = 鸿蒙智行
        IM Motors = 智己汽车 | 智己
        Avatr = 阿维塔
        Jiyue = 极越 | 集度 | 集度汽车
        CATL = 宁德时代
        Gotion = 国轩高科
        EVE Energy = 亿纬锂能
        Horizon Robotics = 地平线机器人 | 地平线公司
        Black Sesame = 黑芝麻智能
        DeepRoute = 元戎启行
        Momenta = 魔门塔
        QCraft = 轻舟智航
        WeRide = 文远知行 | 景驰科技
        Pony.ai = 小马智行
        Haomo = 毫末智行
        Zongmu = 纵目科技
        Hesai = 禾赛 | 禾赛科技
        RoboSense = 速腾聚创
        iFLYTEK = 科大讯飞 | 讯飞
        SenseTime = 商汤 | 商汤科技 | 商汤集团
        Megvii = 旷视 | 旷视科技
        CloudWalk = 云从 | 云从科技
        Yitu = 依图 | 依图科技
        4Paradigm = 第四范式
        Cambricon = 寒武纪科技 | 中科寒武纪
        Moore Threads = 摩尔线程
        Biren = 壁仞 | 壁仞科技
        Enflame = 燧原 | 燧原科技
        Iluvatar = 天数智芯
        MetaX = 沐曦 | 沐曦集成电路
        Kunlunxin = 昆仑芯
        Unitree = 宇树 | 宇树科技
        UBTech = 优必选 | 优必选科技
        Agibot = 智元机器人
        Fourier = 傅利叶智能 | 傅利叶
        Galbot = 银河通用
        Dataa = 达闼 | 达闼科技
        Xiaoice = 微软小冰 | 小冰公司
        Moonshot AI = 月之暗面 | 月之暗面科技 | 月之暗面公司
        Zhipu AI = 智谱 | 智谱AI | 智谱 AI | 智谱华章 | 北京智谱华章科技有限公司
        Baichuan = 百川智能
        MiniMax = 稀宇科技 | 名之梦
        01.AI = 零一万物
        StepFun = 阶跃星辰
        DeepSeek = 深度求索 | 幻方量化 | 幻方
        ModelBest = 面壁智能 | 面壁
        Shengshu = 生数科技 | 生数
        SiliconFlow = 硅基流动
        Infinigence = 无问芯穹
        Metaso = 秘塔科技 | 秘塔
        RealAI = 瑞莱智慧
        Kunlun Tech = 昆仑万维
        Mobvoi = 出门问问
        Trip.com = 同程旅行 | 同程
        Westlake Xinchen = 西湖心辰
        Lanzhou Tech = 澜舟科技
        Xverse = 元象 | 元象XVERSE
        Sensors Data = 神策数据
        OneFlow = 一流科技
        Guangnian Zhiwai = 光年之外
        Deep Trans = 深势科技
        XtalPi = 晶泰科技
        BGI = 华大基因 | 华大智造
        Mindray = 迈瑞医疗 | 迈瑞
        WuXi AppTec = 药明康德
        United Imaging = 联影医疗 | 联影
        Fangzhou = 方舟云康 | 方舟健客
        Yuanxin = 圆心科技
        WeDoctor = 微医
        Ping An Good Doctor = 平安好医生
        New Oriental = 新东方
        TAL = 好未来 | 学而思
        Yuanfudao = 猿辅导
        Zuoyebang = 作业帮
        Squirrel AI = 松鼠AI
        Offcn = 中公教育
        Tarena = 达内教育
        Focus Media = 分众传媒
        Wanda = 万达 | 万达集团
        Evergrande = 恒大 | 恒大集团
        Vanke = 万科
        Country Garden = 碧桂园
        Fuyao = 福耀玻璃 | 福耀集团 | 福耀
        Wahaha = 娃哈哈
        Nongfu Spring = 农夫山泉
        Moutai = 茅台 | 贵州茅台
        Luckin = 瑞幸 | 瑞幸咖啡
        Mixue = 蜜雪冰城
        Haidilao = 海底捞
        Pop Mart = 泡泡玛特
        SF Express = 顺丰 | 顺丰速运
        ZTO = 中通快递
        miHoYo = 米哈游
        Perfect World = 完美世界
        37 Interactive = 三七互娱
        Lilith = 莉莉丝游戏
        Game Science = 游戏科学
        ChinaSoft = 中软国际
        Hikvision = 海康威视 | 海康
        Dahua = 大华股份
        Sangfor = 深信服
        Qi An Xin = 奇安信
        Venustech = 启明星辰
        OceanBase = 奥星贝斯
        PingCAP = 平凯星辰
        Zilliz = 赜睿科技
        Aisino = 航天信息
        Runze = 润泽科技
        GDS = 万国数据
        21Vianet = 世纪互联
        UCloud = 优刻得
        Qingcloud = 青云科技
        CNKI = 知网 | 中国知网
        Yiche = 易车
        Autohome = 汽车之家
        NavInfo = 四维图新
        Amap = 高德 | 高德地图
        Tuhu = 途虎
        Hello = 哈啰出行 | 哈啰
        Tantan = 探探
        Momo = 陌陌
        Zhenai = 珍爱网
        Elong = 艺龙网 | 艺龙
        Skyee = 东四十条资本
        FreeS Fund = 峰瑞资本
        Future Capital = 明势资本
        Shangqi Capital = 尚颀资本
        CMG Venture = 招商局创投
        Kunlun Capital = 昆仑资本
        Guosheng Securities = 国盛证券
        Sinolink Securities = 国金证券
        CLSA = 里昂证券
        SmartMore = 思谋科技 | 思谋集团
        Changping Lab = 昌平实验室
        Shanghai Qi Zhi Institute = 上海期智研究院
        Hongtai Aplus = 洪泰基金
        Xianghe Capital = 襄禾资本
        Gaorong = 高榕资本 | 高榕创投
        Bits x Bites = 绿动资本
        Vertex Growth = 祥峰投资
        Vision Plus = 元璟资本
        Unity Ventures = 九合创投
        China Growth Capital = 华创资本
        Oriza = 元禾控股 | 元禾原点
        Matrixport = 火币
        OKX = 欧易
        Binance = 币安
        Tether = 泰达公司
        Amnesty International = 国际特赦组织
        Human Rights Watch = 人权观察
        Greenpeace = 绿色和平
        Red Hat = 红帽 | 红帽公司
        Xerox = 施乐 | 施乐公司
        Kodak = 柯达
        Dyson = 戴森
        Khan Academy = 可汗学院
        Duolingo = 多邻国
        Snap = 色拉布
        Pinterest = 缤趣
        JASM = 日本先进半导体制造公司
        KEPCO = 韩国电力公司
      ]] },
      { value = "unit", lines = [[
        Google Cloud = 谷歌云 | 谷歌云平台
        Microsoft Azure = 微软云 | 微软智能云
        Reality Labs = 现实实验室
        AWS = 亚马逊网络服务 | 亚马逊云科技 | 亚马逊云 | 亚马逊云服务 | 亚马逊网络服务公司
        Baidu AI Cloud = 百度智能云 | 百度云
        Baidu Apollo = 百度Apollo | 萝卜快跑
        Alibaba Cloud = 阿里云 | 阿里云智能 | 阿里云智能集团 | 云智能集团
        Tencent Cloud = 腾讯云
        Volcano Engine = 火山引擎
        Huawei Cloud = 华为云
        Jueying = 商汤绝影 | 绝影
      ]] },
      { value = "company", weight = 0.8, lines = [[
        Apple = 苹果
        Weibo = 微博
        Cainiao = 菜鸟
        Dewu = 得物
        Beike = 贝壳
        Midea = 美的
        Fliggy = 飞猪
        Cambricon = 寒武纪
      ]] },
      { value = "company", weight = 0.7, lines = [[
        AMD = 超微
        Douyin = 抖音
        XPeng = 小鹏
        Baichuan = 百川
      ]] },
      { value = "company", weight = 0.6, lines = [[
        Horizon Robotics = 地平线
      ]] },
      { value = "company", weight = 0.5, lines = [[
        Honor = 荣耀
      ]] },
      { value = "company", weight = 0.4, lines = [[
        Toutiao = 头条
        Inspur = 浪潮
        OnePlus = 一加
      ]] },
      -- Research institutes
      { value = "lab", lines = [[
        Google DeepMind = 谷歌DeepMind | 谷歌 DeepMind | 深度思维 | 谷歌深度思维
        Google Brain = 谷歌大脑 | Google大脑 | Google 大脑
        Google Research = 谷歌研究院 | Google研究院 | 谷歌研究
        Microsoft Research = 微软研究院 | 微软亚洲研究院 | 微软亚研院
        DAMO Academy = 达摩院 | 阿里达摩院 | 阿里巴巴达摩院
        Tongyi Lab = 通义实验室
        Tencent AI Lab = 腾讯AI Lab | 腾讯 AI Lab
        Huawei Noah's Ark Lab = 诺亚方舟实验室 | 华为诺亚方舟实验室
        BAAI = 智源研究院 | 北京智源人工智能研究院 | 智源 | 北京智源
        Shanghai AI Lab = 上海人工智能实验室 | 上海AI实验室 | 上海 AI Lab | 上海AI Lab | 上海 AI 实验室
        Zhijiang Lab = 之江实验室
        Peng Cheng Lab = 鹏城实验室
        Allen Institute for AI = 艾伦人工智能研究所 | 艾伦研究所
        Alan Turing Institute = 图灵研究所 | 艾伦·图灵研究所
        Bell Labs = 贝尔实验室
        SRI = 斯坦福研究院
        Max Planck Institute = 马普所 | 马克斯·普朗克研究所
        CERN = 欧洲核子研究中心
        RIKEN = 理化学研究所 | 理研
        IAS = 普林斯顿高等研究院
        Los Alamos National Laboratory = 洛斯阿拉莫斯国家实验室
        JPL = 喷气推进实验室
        Brookings = 布鲁金斯学会
        RAND = 兰德公司
        Pew = 皮尤研究中心
        Carnegie Endowment = 卡内基国际和平基金会
        AISI = 人工智能安全研究所
        BAIR = 伯克利人工智能研究所 | 伯克利人工智能研究中心
        Stanford HAI = 斯坦福以人为本人工智能研究院 | 斯坦福以人为本人工智能研究所
        MIT Media Lab = 麻省理工媒体实验室 | MIT媒体实验室
        CSAIL = 麻省理工计算机科学与人工智能实验室
        KAUST = 阿卜杜拉国王科技大学
        TII = 技术创新研究所 | 阿联酋技术创新研究所
      ]] },
      -- Universities and schools
      { value = "school", lines = [[
        Tsinghua University = 清华大学 | 清华
        Peking University = 北京大学 | 北大
        Zhejiang University = 浙江大学 | 浙大
        Fudan University = 复旦大学 | 复旦
        Shanghai Jiao Tong University = 上海交通大学 | 上海交大 | 上交大 | 交大
        Xi'an Jiaotong University = 西安交通大学 | 西安交大
        Nanjing University = 南京大学
        USTC = 中国科学技术大学 | 中科大
        Chinese Academy of Sciences = 中国科学院 | 中科院
        UCAS = 中国科学院大学 | 国科大
        CASIA = 中科院自动化所 | 中国科学院自动化研究所
        ICT CAS = 中科院计算所 | 中国科学院计算技术研究所
        Renmin University = 中国人民大学 | 人大高瓴人工智能学院
        Beihang University = 北京航空航天大学 | 北航
        BIT = 北京理工大学 | 北理工
        BUPT = 北京邮电大学 | 北邮
        Beijing Normal University = 北京师范大学 | 北师大
        HIT = 哈尔滨工业大学 | 哈工大
        Sun Yat-sen University = 中山大学 | 广州中山大学
        SCUT = 华南理工大学
        Wuhan University = 武汉大学 | 武大
        HUST = 华中科技大学 | 华科
        Xiamen University = 厦门大学
        Tongji University = 同济大学 | 同济
        ECNU = 华东师范大学
        Nankai University = 南开大学
        Tianjin University = 天津大学
        Sichuan University = 四川大学
        UESTC = 电子科技大学
        Xidian University = 西安电子科技大学
        NUDT = 国防科技大学
        Southeast University = 东南大学
        Shandong University = 山东大学
        Jilin University = 吉林大学
        Westlake University = 西湖大学
        SUSTech = 南方科技大学
        ShanghaiTech = 上海科技大学
        HKUST = 香港科技大学 | 港科大 | 港科
        HKU = 香港大学 | 港大
        CUHK = 香港中文大学 | 港中文 | 港中大
        CityU = 香港城市大学 | 港城大
        PolyU = 香港理工大学
        NTU Taiwan = 台湾大学 | 台大
        NTHU = 台湾清华大学
        NYCU = 阳明交通大学
        CKGSB = 长江商学院
        CEIBS = 中欧国际工商学院 | 中欧商学院
        Stanford University = 斯坦福大学 | 斯坦福
        MIT = 麻省理工学院 | 麻省理工
        UC Berkeley = 加州大学伯克利分校 | 伯克利 | UC伯克利 | 伯克利分校 | 加州大学伯克利
        UCLA = 加州大学洛杉矶分校
        UCSD = 加州大学圣地亚哥分校 | 加州大学圣迭戈分校
        UC Irvine = 加州大学尔湾分校
        UCSB = 加州大学圣巴巴拉分校
        UCSC = 加州大学圣克鲁斯分校 | 加利福尼亚大学圣克鲁斯分校
        UC Davis = 加州大学戴维斯分校
        UCSF = 加州大学旧金山分校
        University of California = 加州大学 | 加利福尼亚大学
        Caltech = 加州理工学院 | 加州理工
        USC = 南加州大学
        CMU = 卡内基梅隆大学 | 卡内基·梅隆大学 | 卡耐基梅隆大学 | 卡内基梅隆
        Harvard University = 哈佛大学 | 哈佛 | 哈佛商学院
        Yale University = 耶鲁大学 | 耶鲁
        Princeton University = 普林斯顿大学 | 普林斯顿
        Columbia University = 哥伦比亚大学 | 哥大
        Cornell University = 康奈尔大学 | 康奈尔
        University of Pennsylvania = 宾夕法尼亚大学 | 宾大
        Wharton = 沃顿商学院
        Penn State = 宾夕法尼亚州立大学
        NYU = 纽约大学
        University of Chicago = 芝加哥大学
        Northwestern University = 西北大学
        UIUC = 伊利诺伊大学厄巴纳-香槟分校 | 伊利诺伊大学香槟分校 | 伊利诺伊大学
        University of Michigan = 密歇根大学
        University of Washington = 华盛顿大学
        University of Wisconsin = 威斯康星大学
        University of Texas = 德克萨斯大学 | 得克萨斯大学 | 德州大学
        Georgia Tech = 佐治亚理工学院 | 佐治亚理工
        Purdue University = 普渡大学
        Johns Hopkins = 约翰霍普金斯大学 | 约翰·霍普金斯大学 | 约翰斯·霍普金斯大学
        Duke University = 杜克大学
        Brown University = 布朗大学
        Rice University = 莱斯大学
        Boston University = 波士顿大学
        University of Delaware = 特拉华大学
        University of Minnesota = 明尼苏达大学
        University of Maryland = 马里兰大学
        University of Toronto = 多伦多大学
        University of Montreal = 蒙特利尔大学
        McGill = 麦吉尔大学
        University of Waterloo = 滑铁卢大学
        UBC = 不列颠哥伦比亚大学
        University of Oxford = 牛津大学 | 牛津
        University of Cambridge = 剑桥大学 | 剑桥
        Imperial College London = 帝国理工学院 | 帝国理工 | 伦敦帝国学院
        UCL = 伦敦大学学院
        LSE = 伦敦政治经济学院 | 伦敦政经
        King's College London = 伦敦国王学院
        University of Edinburgh = 爱丁堡大学
        University of Manchester = 曼彻斯特大学
        ETH Zurich = 苏黎世联邦理工学院 | 苏黎世联邦理工
        EPFL = 洛桑联邦理工学院 | 洛桑联邦理工
        TUM = 慕尼黑工业大学
        Sorbonne = 索邦大学
        Ecole Polytechnique = 巴黎综合理工学院 | 巴黎综合理工
        INSEAD = 欧洲工商管理学院
        University of Amsterdam = 阿姆斯特丹大学
        University of Tokyo = 东京大学
        Kyoto University = 京都大学
        Tohoku University = 东北大学
        Seoul National University = 首尔大学 | 首尔国立大学
        KAIST = 韩国科学技术院
        NUS = 新加坡国立大学
        NTU = 南洋理工大学
        Tel Aviv University = 特拉维夫大学
        Technion = 以色列理工学院
        Hebrew University = 希伯来大学 | 耶路撒冷希伯来大学
        IIT = 印度理工学院
        University of Sydney = 悉尼大学
        University of Melbourne = 墨尔本大学
        ANU = 澳大利亚国立大学
        MBZUAI = 穆罕默德·本·扎耶德人工智能大学
        West Point = 西点军校
        Singularity University = 奇点大学
      ]] },
      -- Media
      { value = "media", lines = [[
        Bloomberg = 彭博社 | 彭博 | 彭博新闻社
        Reuters = 路透社 | 路透
        AP = 美联社
        AFP = 法新社
        Xinhua = 新华社 | 新华网
        CNS = 中新社 | 中国新闻社 | 中新网
        People's Daily = 人民日报 | 人民网
        CCTV = 央视 | 中央电视台 | 央视新闻 | 央视财经
        CNR = 央广网
        China Daily = 中国日报
        Global Times = 环球时报 | 环球网
        Guangming Daily = 光明日报
        Economic Daily = 经济日报
        China Securities Journal = 中国证券报
        Securities Times = 证券时报
        Shanghai Securities News = 上海证券报
        Securities Daily = 证券日报
        21st Century Business Herald = 21世纪经济报道
        Yicai = 第一财经
        NBD = 每日经济新闻
        Caixin = 财新 | 财新网
        Caijing = 财经杂志
        CBN Weekly = 第一财经周刊
        LatePost = 晚点LatePost
        36Kr = 36氪 | 三十六氪 | 暗涌Waves
        Huxiu = 虎嗅 | 虎嗅网
        TMTPost = 钛媒体 | 钛媒体App | 钛媒体AGI
        GeekPark = 极客公园
        PingWest = 品玩
        iFanr = 爱范儿
        Leiphone = 雷峰网 | 雷锋网
        Synced = 机器之心
        QbitAI = 量子位
        AI Era = 新智元
        Jiqizhineng = 机器之能
        AcademicHeadlines = 学术头条
        DeepTech = 深科技
        InfoQ = 极客邦科技
        CSDN = CSDN社区
        ITHome = IT之家
        cnBeta = 快科技
        Jiemian = 界面新闻
        The Paper = 澎湃新闻 | 澎湃
        Southern Weekly = 南方周末
        Southern Metropolis Daily = 南方都市报 | 南都
        Beijing News = 新京报
        Sina Tech = 新浪科技 | 新浪财经
        Tencent News = 腾讯新闻 | 腾讯科技 | 腾讯财经 | 深网
        NetEase Tech = 网易科技 | 网易新闻
        Sohu Tech = 搜狐科技
        Phoenix = 凤凰网 | 凤凰科技 | 凤凰卫视
        ChinaVenture = 投中网 | 投中
        Pencil News = 铅笔道
        iyiou = 亿欧网 | 亿欧
        ChinaZ = 站长之家
        CLS = 财联社
        Wallstreetcn = 华尔街见闻
        Cailianpress = 科创板日报
        Titanium = 远川科技评论 | 远川研究所
        Sequoia News = 产业象限
        NewGeek = 新硅NewGeek
        SemiInsights = 半导体行业观察 | 半导体产业纵横
        DIGITIMES = 电子时报
        Commercial Times = 工商时报
        UDN = 联合报 | 联合新闻网
        Liberty Times = 自由时报
        Central News Agency = 中央社
        SCMP = 南华早报
        Ming Pao = 明报
        RTHK = 香港电台
        Zaobao = 联合早报
        Straits Times = 海峡时报
        Nikkei = 日经 | 日本经济新闻 | 日经新闻 | 日经亚洲
        Kyodo = 共同社 | 日本共同网 | 共同网
        NHK = 日本放送协会
        Asahi = 朝日新闻
        Yomiuri = 读卖新闻
        Yonhap = 韩联社
        TASS = 塔斯社
        Sputnik = 俄罗斯卫星通讯社
        Al Jazeera = 半岛电视台
        New York Times = 纽约时报
        Washington Post = 华盛顿邮报
        Wall Street Journal = 华尔街日报
        Los Angeles Times = 洛杉矶时报
        USA Today = 今日美国
        New York Post = 纽约邮报
        Financial Times = 金融时报 | 英国金融时报
        The Guardian = 卫报 | 英国卫报
        The Times = 泰晤士报
        The Telegraph = 每日电讯报
        Daily Mail = 每日邮报
        The Independent = 独立报
        The Sun = 太阳报
        The Observer = 观察家报
        The Economist = 经济学人
        Business Insider = 商业内幕 | 商业内幕网
        Forbes = 福布斯
        Fortune = 财富杂志
        Time = 时代杂志 | 时代周刊
        Newsweek = 新闻周刊
        Wired = 连线杂志
        The Atlantic = 大西洋月刊
        The New Yorker = 纽约客
        Vanity Fair = 名利场
        MIT Technology Review = 麻省理工科技评论 | 麻省理工技术评论 | MIT科技评论
        Scientific American = 科学美国人
        Nature = 自然杂志
        Science = 科学杂志
        The Lancet = 柳叶刀
        Nature Medicine = 自然医学
        NEJM = 新英格兰医学杂志
        Le Monde = 世界报
        Le Figaro = 费加罗报
        Les Echos = 回声报
        Der Spiegel = 明镜周刊
        Handelsblatt = 德国商报
        Bild = 图片报
        Hollywood Reporter = 好莱坞报道者
        Rolling Stone = 滚石杂志
        BBC = 英国广播公司
        CNN = 美国有线电视新闻网
        CNBC = 美国消费者新闻与商业频道
        NBC = 美国全国广播公司 | 全国广播公司
        CBS = 哥伦比亚广播公司
        ABC = 美国广播公司
        Fox News = 福克斯新闻 | 福克斯新闻频道 | 福克斯商业频道 | 福克斯
        NPR = 美国国家公共电台 | 美国公共广播电台
        VOA = 美国之音
        Politico = 政客新闻网 | 政客网
        Axios = 阿克西奥斯
        Punchbowl = 大碗新闻
      ]] },
      { value = "media", weight = 0.3, lines = [[
        LatePost = 晚点
        Jiemian = 界面
      ]] },
      { value = "media", weight = 0.2, lines = [[
        Nature = 自然
        Science = 科学
        Time = 时代
        Fortune = 财富
        Wired = 连线
        Cell = 细胞
        The Atlantic = 大西洋
        The Observer = 观察家
        Variety = 综艺
        Rolling Stone = 滚石
        Handelsblatt = 商报
      ]] },
      -- Governments, authorities and international bodies
      { value = "agency", lines = [[
        SEC = 美国证券交易委员会 | 证券交易委员会 | 美国证交会 | 美国证监会
        CSRC = 证监会 | 中国证监会 | 中国证券监督管理委员会
        FTC = 美国联邦贸易委员会 | 联邦贸易委员会
        FCC = 美国联邦通信委员会 | 联邦通信委员会
        FDA = 美国食品药品监督管理局 | 美国食品和药物管理局 | 食品和药物管理局 | 食品药品监督管理局
        FAA = 美国联邦航空管理局 | 联邦航空管理局
        FBI = 美国联邦调查局 | 联邦调查局
        CIA = 美国中央情报局 | 中央情报局 | 中情局
        NSA = 美国国家安全局 | 国家安全局 | 国安局
        NHTSA = 美国国家公路交通安全管理局 | 国家公路交通安全管理局
        NASA = 美国国家航空航天局 | 美国宇航局 | 国家航空航天局
        NIST = 美国国家标准与技术研究院 | 国家标准与技术研究院 | 美国国家标准与技术研究所
        NIH = 美国国立卫生研究院 | 国立卫生研究院
        NSF = 美国国家科学基金会 | 国家科学基金会
        CDC = 美国疾控中心 | 疾控中心
        DARPA = 美国国防高级研究计划局 | 国防高级研究计划局
        CISA = 网络安全与基础设施安全局 | 美国网络安全和基础设施安全局
        DHS = 美国国土安全部 | 国土安全部
        US Department of Justice = 美国司法部 | 司法部
        US Department of Commerce = 美国商务部
        US Department of Defense = 美国国防部 | 五角大楼
        US Department of Energy = 美国能源部
        US Department of State = 美国国务院
        US Treasury = 美国财政部
        US Department of Labor = 美国劳工部
        US Department of Education = 美国教育部
        US Department of Transportation = 美国交通部
        USPTO = 美国专利商标局
        BIS = 美国商务部工业与安全局 | 工业与安全局
        CFIUS = 美国外国投资委员会 | 外国投资委员会
        Federal Reserve = 美联储 | 美国联邦储备委员会 | 联邦储备委员会
        White House = 白宫 | 美国白宫
        US Congress = 美国国会 | 国会山
        US Senate = 美国参议院 | 参议院
        US House of Representatives = 美国众议院 | 众议院
        US Supreme Court = 美国最高法院 | 美国联邦最高法院
        US government = 美国政府 | 美国联邦政府 | 拜登政府 | 特朗普政府 | 奥巴马政府
        US military = 美国军方 | 美军
        US Army = 美国陆军
        US Navy = 美国海军
        US Air Force = 美国空军
        US Space Force = 美国太空军
        Marine Corps = 美国海军陆战队 | 海军陆战队
        Chinese government = 中国政府
        UK government = 英国政府
        French government = 法国政府
        German government = 德国政府
        Japanese government = 日本政府
        Korean government = 韩国政府
        Indian government = 印度政府
        Israeli government = 以色列政府
        Canadian government = 加拿大政府
        State Council = 国务院 | 中国国务院
        MIIT = 工信部 | 工业和信息化部
        CAC = 国家网信办 | 网信办 | 国家互联网信息办公室 | 中央网信办
        NDRC = 国家发改委 | 发改委 | 国家发展和改革委员会
        MOST = 科技部 | 科学技术部
        MOE = 中国教育部
        MOFCOM = 中国商务部
        MFA = 中国外交部 | 外交部
        MOF = 中国财政部
        SAMR = 市场监管总局 | 国家市场监督管理总局
        SASAC = 国资委 | 国务院国资委
        NMPA = 国家药监局 | 药监局
        CMA = 中国气象局 | 国家气象中心 | 国家气候中心
        CNIPA = 国家知识产权局
        PBOC = 中国人民银行 | 央行 | 中国央行
        NPC = 全国人大 | 全国人民代表大会
        CPPCC = 全国政协
        CPC = 中国共产党 | 中共中央 | 中共
        PLA = 解放军 | 中国人民解放军
        CAE = 中国工程院
        CAST = 中国科协 | 中国科学技术协会
        CCF = 中国计算机学会
        CAAI = 中国人工智能学会
        CAICT = 中国信通院 | 信通院 | 中国信息通信研究院
        CNCERT = 国家互联网应急中心
        EU = 欧盟 | 欧洲联盟
        European Commission = 欧盟委员会 | 欧洲委员会
        European Parliament = 欧洲议会
        ECB = 欧洲央行 | 欧洲中央银行
        ECMWF = 欧洲中期天气预报中心
        ESA = 欧洲航天局 | 欧空局
        NATO = 北约 | 北大西洋公约组织
        UN = 联合国
        UN Security Council = 联合国安理会 | 安理会
        UNESCO = 联合国教科文组织
        UNICEF = 联合国儿童基金会
        WHO = 世界卫生组织 | 世卫组织
        WTO = 世界贸易组织 | 世贸组织
        IMF = 国际货币基金组织
        World Bank = 世界银行 | 世行
        OECD = 经合组织 | 经济合作与发展组织
        OPEC = 欧佩克
        IAEA = 国际原子能机构
        ITU = 国际电信联盟 | 国际电联
        ISO = 国际标准化组织
        ICC = 国际刑事法院
        WEF = 世界经济论坛 | 达沃斯论坛
        APEC = 亚太经合组织
        ASEAN = 东盟
        African Union = 非盟 | 非洲联盟
        Red Cross = 红十字会 | 红十字国际委员会
        IOC = 国际奥委会 | 奥委会
        FIFA = 国际足联
        UEFA = 欧足联
        NBA = 美国职业篮球联赛
        Ofcom = 英国通信管理局 | 通信管理局
        CMA UK = 英国竞争与市场管理局 | 竞争与市场管理局 | 英国竞争和市场管理局
        UK Parliament = 英国议会 | 英国国会
        House of Commons = 英国下议院 | 下议院
        House of Lords = 英国上议院 | 上议院
        Downing Street = 唐宁街 | 唐宁街10号
        NHS = 英国国家医疗服务体系 | 国民保健署
        Royal Society = 英国皇家学会 | 皇家学会
        MI6 = 军情六处
        MI5 = 军情五处
        Bank of England = 英格兰银行 | 英国央行
        Bank of Japan = 日本央行 | 日本银行
        METI = 经济产业省 | 经产省 | 产经省 | 日本经济产业省
        Duma = 国家杜马
        Kremlin = 克里姆林宫
        Mossad = 摩萨德
        IDF = 以色列国防军 | 以色列军方 | 以军
        Israeli Ministry of Defense = 以色列国防部
        Hamas = 哈马斯
        Hezbollah = 真主党
        Taliban = 塔利班
        Al-Qaeda = 基地组织
        Islamic State = 伊斯兰国
      ]] },
      -- Parties
      { value = "party", lines = [[
        Democratic Party = 民主党 | 美国民主党
        Republican Party = 共和党 | 美国共和党
        Labour Party = 工党 | 英国工党
        Conservative Party = 保守党 | 英国保守党
        Liberal Democrats = 自由民主党
        Liberal Party = 自由党
        Communist Party = 共产党
        KMT = 国民党
        DPP = 民进党
        LDP = 自民党
        BJP = 印度人民党
        AfD = 德国选择党
        CDU = 基民盟
        SPD = 社民党
      ]] },
      -- Banks, insurers, brokers and exchanges
      { value = "bank", lines = [[
        JPMorgan = 摩根大通 | 小摩
        Morgan Stanley = 摩根士丹利 | 大摩
        Goldman Sachs = 高盛 | 高盛集团
        Merrill Lynch = 美林 | 美林证券
        Lehman Brothers = 雷曼兄弟
        Citigroup = 花旗 | 花旗银行 | 花旗集团
        Bank of America = 美国银行 | 美银 | 美银美林
        Wells Fargo = 富国银行
        HSBC = 汇丰 | 汇丰银行 | 汇丰控股
        Barclays = 巴克莱 | 巴克莱银行
        Standard Chartered = 渣打银行 | 渣打
        UBS = 瑞银 | 瑞银集团 | 瑞士银行 | 瑞银证券
        Credit Suisse = 瑞信 | 瑞士信贷
        Deutsche Bank = 德意志银行 | 德银
        BNP Paribas = 法国巴黎银行 | 法巴银行
        Societe Generale = 法国兴业银行
        Credit Agricole = 法国农业信贷银行
        ING = 荷兰国际集团
        Nomura = 野村 | 野村证券 | 野村控股
        Mizuho = 瑞穗 | 瑞穗证券 | 瑞穗银行
        Daiwa = 大和证券
        Macquarie = 麦格理
        Jefferies = 杰富瑞
        Bernstein = 伯恩斯坦研究公司
        Silicon Valley Bank = 硅谷银行
        Bank of Montreal = 蒙特利尔银行
        RBC = 加拿大皇家银行
        Lloyds = 劳埃德银行
        Bank of Scotland = 苏格兰银行
        RBS = 苏格兰皇家银行
        Santander = 桑坦德银行
        ICBC = 工商银行 | 中国工商银行 | 工行
        CCB = 建设银行 | 中国建设银行 | 建行
        ABC China = 农业银行 | 中国农业银行 | 农行
        BOC = 中国银行 | 中行
        Bank of Communications = 交通银行 | 交行
        CMB = 招商银行 | 招行
        Industrial Bank = 兴业银行
        SPDB = 浦发银行
        CITIC Bank = 中信银行
        Minsheng = 民生银行
        Everbright = 光大银行 | 光大集团
        Ping An = 平安集团 | 中国平安 | 平安银行 | 平安科技
        PICC = 中国人保 | 人保集团
        China Life = 中国人寿
        CPIC = 中国太保
        WeBank = 微众银行
        CITIC Securities = 中信证券 | 中信建投 | 中信集团
        CICC = 中金 | 中金公司
        Haitong = 海通证券 | 海通国际
        Guotai Junan = 国泰君安
        Huatai = 华泰证券 | 华泰
        GF = 广发证券
        China Merchants Securities = 招商证券
        Soochow Securities = 东吴证券
        Orient Securities = 东方证券
        East Money = 东方财富
        Guosen = 国信证券
        Shenwan Hongyuan = 申万宏源
        Galaxy = 中国银河证券
        Minsheng Securities = 民生证券
        Pacific Securities = 太平洋证券
        Tianfeng = 天风证券
        Zheshang = 浙商证券
        Nasdaq = 纳斯达克 | 纳斯达克交易所
        NYSE = 纽约证券交易所 | 纽交所
        LSE = 伦敦证券交易所 | 伦交所
        HKEX = 港交所 | 香港交易所 | 香港联交所 | 联交所
        SSE = 上交所 | 上海证券交易所
        SZSE = 深交所 | 深圳证券交易所
        BSE = 北交所 | 北京证券交易所
        TSE = 东京证券交易所 | 东证
        Berkshire Hathaway = 伯克希尔·哈撒韦 | 伯克希尔哈撒韦 | 伯克希尔
        Visa Inc = 维萨公司
        AIG = 美国国际集团
        Allianz = 安联 | 安联集团
        AXA = 安盛 | 安盛集团
        Prudential = 保诚
        Munich Re = 慕尼黑再保险
      ]] },
      -- Investors, foundations and associations
      { value = "fund", lines = [[
        Sequoia Capital = 红杉 | 红杉资本 | 红杉中国 | 红杉美国
        Andreessen Horowitz = 安德里森·霍罗威茨 | 安德森·霍洛维茨 | 安德里森霍罗威茨 | 安德森·霍罗威茨 | 安德里森·霍洛维茨
        Thrive Capital = 兴盛资本 | 茁壮资本
        Kleiner Perkins = 凯鹏华盈
        Khosla Ventures = 科斯拉风投 | 科斯拉创投
        Lightspeed = 光速创投 | 光速光合 | 光速中国 | 光速美国
        Tiger Global = 老虎环球 | 老虎全球管理 | 老虎基金
        Coatue = 蔻图资本
        Founders Fund = 创始人基金
        Vision Fund = 愿景基金 | 软银愿景基金
        Temasek = 淡马锡
        GIC = 新加坡政府投资公司
        Mubadala = 穆巴达拉
        PIF = 沙特公共投资基金 | 沙特主权基金
        Norges Bank = 挪威主权财富基金 | 挪威央行
        KKR = 科尔伯格·克拉维斯
        Blackstone = 黑石 | 黑石集团
        BlackRock = 贝莱德
        Vanguard = 先锋集团 | 先锋领航
        Fidelity = 富达 | 富达投资 | 富达国际
        State Street = 道富 | 道富银行
        Carlyle = 凯雷 | 凯雷集团
        TPG = 德太投资
        Bain Capital = 贝恩资本
        Warburg Pincus = 华平投资 | 华平
        General Atlantic = 泛大西洋投资 | 泛大西洋资本
        Bridgewater = 桥水 | 桥水基金
        Citadel = 城堡投资
        Renaissance = 文艺复兴科技
        Elliott = 埃利奥特管理公司
        Ark Invest = 方舟投资 | 方舟投资管理公司 | 木头姐基金
        Hillhouse = 高瓴 | 高瓴资本 | 高瓴创投
        Matrix Partners China = 经纬 | 经纬创投 | 经纬中国
        IDG Capital = IDG资本
        ZhenFund = 真格基金
        GSR Ventures = 金沙江创投
        Qiming = 启明创投
        Source Code = 源码资本
        5Y Capital = 五源资本
        BlueRun = 蓝驰创投
        Linear = 线性资本
        Sinovation Ventures = 创新工场
        Shunwei = 顺为资本
        Legend Capital = 君联资本
        SCGC = 深创投
        Fortune Capital = 达晨财智
        Northern Light = 北极光创投
        Morningside = 晨兴资本
        DST = DST全球
        Yunfeng = 云锋基金
        Primavera = 春华资本
        Boyu = 博裕资本
        CDH = 鼎晖投资 | 鼎晖
        Hony = 弘毅投资
        Volcanics = 火山石投资
        GTJA Health = 高特佳
        Monolith = 砺思资本
        Today Capital = 今日资本
        NEA = 恩颐投资
        Gates Foundation = 盖茨基金会 | 比尔及梅琳达·盖茨基金会 | 比尔和梅琳达·盖茨基金会
        Chan Zuckerberg Initiative = 陈-扎克伯格倡议 | 陈·扎克伯格基金会
        Rockefeller Foundation = 洛克菲勒基金会
        Ford Foundation = 福特基金会
        Linux Foundation = Linux基金会 | Linux 基金会
        Apache Software Foundation = Apache基金会 | Apache软件基金会
        Wikimedia Foundation = 维基媒体基金会
        Mozilla Foundation = Mozilla基金会 | 谋智
        Signal Foundation = Signal基金会 | Signal 基金会
        Nobel Foundation = 诺贝尔基金会
        National Ice = 中投公司 | 中投
        CIC Fund = 国家大基金 | 大基金
        National Social Security Fund = 全国社保基金
      ]] },
      { value = "fund", weight = 0.6, lines = [[
        Wikipedia = 维基百科
      ]] },
      -- Clubs and leagues
      { value = "club", lines = [[
        Real Madrid = 皇马 | 皇家马德里
        Barcelona = 巴萨
        Manchester United = 曼联
        Manchester City = 曼城
        Chelsea = 切尔西
        Arsenal = 阿森纳
        Liverpool = 利物浦队
        Tottenham = 热刺
        Bayern Munich = 拜仁 | 拜仁慕尼黑
        Juventus = 尤文图斯 | 尤文
        AC Milan = AC米兰
        Inter Milan = 国际米兰 | 国米
        PSG = 大巴黎 | 巴黎圣日耳曼
        Guangzhou Evergrande = 广州恒大
        Shandong Luneng = 山东鲁能
        Beijing Guoan = 北京国安
        Shanghai SIPG = 上海上港
        CFA = 中国足协 | 足协
      ]] },
    },
    -- Words that end a name; `value` is the kind of organisation, a weight below 1 marks ordinary nouns that need more.
    org_suffix = {
      { value = "company", lines = [[
        有限公司 | 有限责任公司 | 股份有限公司 | 股份公司 | 集团 | 集团公司 | 集团有限公司 |
        控股 | 控股公司 | 控股集团 | 总公司 | 株式会社 | 电力公司 | 航空公司 | 保险公司 | 律师事务所 |
        会计师事务所 | 事务所 | 律所 | 唱片公司 | 出版社 | 出版集团 | 制药 | 药业 | 影业 | 传媒 | 乳业 |
        重工 | 汽车集团 | 置业 | 地产 | 玻璃厂 | 汽车厂 | 钢铁厂 | 制药厂 | 科技公司 | 信息技术有限公司 |
        科技有限公司 | 网络科技有限公司 | 会社 | 财团 | 商社 | 百货 | 便利店 ]] },
      { value = "company", weight = 0.45, lines = [[ 科技 | 半导体 | 汽车 | 生物 ]] },
      { value = "company", weight = 0.4, lines = [[
        电子 | 智能 | 医疗 | 软件 | 网络 | 影视 | 游戏 | 航空 | 航天 | 能源 |
        电力 | 股份 | 工业 | 技术 | 通信 | 咨询 | 物流 | 食品 | 机器人 | 实业 | 电器 | 光电 | 材料 | 石油 |
        化工 | 厂 | 工厂 | 酒店 | 餐厅 | 零售 | 系统 | 动力 | 解决方案 ]] },
      { value = "bank", lines = [[
        银行 | 商业银行 | 证券 | 保险 | 人寿 | 财险 | 信托 | 期货 | 交易所 | 证券交易所 | 央行 | 信用社 |
        投行 ]] },
      { value = "fund", weight = 0.8, lines = [[
        资本 | 创投 | 风投 | 基金会 | 主权财富基金 | 主权基金 | 慈善基金会 | 投资公司 | 投资集团 |
        投资基金 | 风险投资公司 | 资产管理公司 | 资管 | 孵化器 | 加速器 ]] },
      { "投资", "创业投资", value = "fund", weight = 0.4 },
      { value = "school", lines = [[
        大学 | 学院 | 商学院 | 法学院 | 医学院 | 工学院 | 理工学院 | 研究生院 | 分校 | 中学 | 小学 | 高中 |
        附中 | 附小 | 实验中学 | 文法学校 | 职业学校 | 技校 | 幼儿园 | 研修院 | 党校 | 军校 | 书院 |
        师范学院 ]] },
      { "学校", value = "school", weight = 0.6 },
      { value = "lab", lines = [[
        研究院 | 研究所 | 实验室 | 研究中心 | 研究会 | 科学院 | 工程院 | 国家实验室 | 重点实验室 |
        研发中心 | 创新中心 | 研究机构 | 智库 | 技术中心 | 天文台 | 气象台 | 科学中心 | 测评中心 |
        超算中心 ]] },
      { value = "media", weight = 0.9, lines = [[
        日报 | 晚报 | 时报 | 早报 | 晨报 | 周报 | 周刊 | 月刊 | 杂志社 | 新闻社 | 通讯社 | 报社 |
        邮报 | 电视台 | 广播电台 | 电台 | 卫视 | 新闻网 | 新闻频道 | 期刊 | 新闻台 | 广播公司 | 电视网 |
        播客 ]] },
      { "频道", "社", "网", "报", value = "media", weight = 0.3 },
      { value = "agency", weight = 0.9, lines = [[
        委员会 | 管理局 | 监管局 | 监督局 | 调查局 | 安全局 | 税务局 | 警察局 | 公安局 | 教育局 | 卫生局 |
        旅游局 | 气象局 | 统计局 | 总局 | 专利局 | 情报局 | 商务部 | 国防部 | 财政部 | 教育部 | 外交部 |
        司法部 | 能源部 | 交通部 | 劳工部 | 内政部 | 卫生部 | 农业部 | 环境部 | 国土安全部 | 科技部 |
        公安部 | 国防军 | 法院 | 最高法院 | 上诉法院 | 地方法院 | 地区法院 | 联邦法院 | 高等法院 | 法庭 |
        检察院 | 检察署 | 检察官办公室 | 议会 | 市议会 | 州议会 | 国会 | 参议院 | 众议院 | 监狱 | 大使馆 |
        领事馆 | 领馆 | 使馆 | 市政府 | 州政府 | 省政府 | 县政府 | 区政府 | 省委 | 市委 | 县委 | 监管机构 |
        海关 | 警方 | 警局 | 军方 | 消防局 | 消防部门 | 法务部 | 执法局 | 管委会 | 代表团 | 邮政 |
        气象中心 | 疾控中心 ]] },
      { value = "agency", weight = 0.7, lines = [[
        政府 | 军队 | 陆军 | 海军 | 空军 | 部队 | 办公室 | 内阁 | 当局 ]] },
      { value = "agency", weight = 0.25, lines = [[
        部 | 局 | 署 | 厅 | 委 | 院 | 会 ]] },
      { value = "association", weight = 0.8, lines = [[
        协会 | 学会 | 联盟 | 总会 | 工会 | 商会 | 公会 | 观察所 | 观察站 | 促进会 | 理事会 | 联合国 | 峰会组织 |
        红十字会 | 慈善机构 | 博物馆 | 美术馆 | 图书馆 | 科技馆 | 医院 | 诊所 | 医学中心 | 医疗中心 |
        教会 | 教堂 | 剧院 | 交响乐团 | 乐团 | 电影节组委会 | 组委会 | 企业联合会 | 商工联合会 | 智囊团 |
        专家组 ]] },
      { "机构", "中心", "平台", "社区", "论坛", value = "association", weight = 0.3 },
      { value = "party", lines = [[
        民主党 | 共和党 | 人民党 | 社会党 | 绿党 | 进步党 | 民族党 |
        联盟党 | 独立党 ]] },
      { value = "club", weight = 0.7, lines = [[
        俱乐部 | 足球俱乐部 | 篮球俱乐部 | 队 | 国家队 | 足球队 | 篮球队 | 联赛 | 车队 ]] },
      { value = "company", weight = 0.8, lines = [[
        工作室 | 设计院 | 勘察院 | 影城 | 唱片 | 书店 ]] },
      { value = "company", weight = 0.6, lines = [[
        公司 ]] },
      { value = "association", weight = 0.6, lines = [[
        组织 | 基金 | 杂志 ]] },
    },
    -- Parts of an organisation.
    org_unit = {
      { value = "board", lines = [[ 董事会 | 监事会 ]] },
      { lines = [[
        团队 | 事业部 | 事业群 | 业务群 | 业务线 | 业务部 | 部门 | 小组 | 工作组 | 研究组 | 课题组 |
        项目组 | 专家组 | 特别工作组 | 专案组 | 分部 | 分公司 | 子公司 | 办事处 | 分会 | 分支机构 |
        研究团队 | 研发团队 | 工程团队 | 安全团队 | 开发团队 | 产品团队 | 设计团队 | 管理团队 |
        创始团队 | 销售团队 | 科研团队 | 技术团队 | 作者团队 | 实验团队 | 事业本部 | 公司部 | 市场部 |
        研究部 | 研发部 | 技术部 | 销售部 | 财务部 | 人力资源部 | 人事部 | 法务部 | 公关部 | 工程部 |
        产品部 | 运营部 | 战略部 | 企划部 | 资产部 | 信贷部 | 总部 | 中国区 | 亚太区 | 大中华区 | 北美区 |
        欧洲区 | 审计委员会 | 薪酬委员会 | 提名委员会 | 顾问委员会 | 咨询委员会 |
        指导委员会 | 执行委员会 | 安全委员会 | 治理委员会 | 党委 ]] },
    },
    -- Left of these a name does not reach: the left edge of a suffix organisation stops after them.
    org_cut = [[
      的 了 在 是 和 与 及 以及 或 或者 由 被 向 据 把 将 让 使 令 对 为 从 到 于 至 因 以 按 给 跟 比 除 而 但 并 且 若 如 即 虽 因为 由于 所以 但是 不过
      然而 而且 并且 以便 以至 除了 包括 包含 例如 比如 譬如 诸如 等 等等 其 该 此 这 那 这家 那家 一家 两家 三家 几家 多家 某家 某 某个 这个 那个 这些 那些 一些
      每家 各家 数家 另一家 另 另外 其他 其它 其中 之一 所有 全部 任何 整个 我们 你们 他们 她们 它们 我 你 他 她 它 自己 本 各 每 每个 各个 前 原 曾 曾经 已 已经
       正在 也 都 就 还 又 再 才 只 仅 更 最 很 太 非常 十分 不 没 没有 可 可以 能够 要 应 应该 需 需要 必须 想 想要 愿意 希望 计划 打算 准备 试图 尝试
      似乎 并未 尚未 竭力 争取 至今 正值 任 出任为 调任 转任 改任 升任 兼任 接替 接棒 加入 加盟 入职 离开 离职 辞去 辞任 出任 担任 接任 任职 就职 供职 服务 效力 转投 跳槽 跳槽到 进入 来自 毕业 毕业于 就读 就读于 位于 设在 总部 总部位于 成立
      创立 创办 创建 创办了 成立了 创立了 联合创立 共同创立 建立 组建 设立 收购 并购 投资 领投 跟投 参投 入股 控股 持有 出售 卖给 起诉 控告 指控 指责 批评 称 表示
      说 指出 认为 透露 宣布 公布 发布 推出 披露 报道 介绍 强调 补充 补充说 写道 回应 回复 证实 否认 承认 警告 预测 预计 估计 建议 呼吁 要求 请求 允许 同意 拒绝
      批准 授权 授予 任命 聘请 聘用 雇佣 雇用 招聘 招募 挖走 挖来 解雇 开除 邀请 支持 反对 帮助 协助 促使 推动 导致 造成 引发 引起 成为 作为 当作 视为 称为 叫做
      名为 命名为 称之为 取名 属于 隶属 隶属于 归属 代表 通过 根据 依据 按照 随着 关于 对于 针对 围绕 面对 凭借 利用 使用 采用 借助 基于 依靠 依赖 超过 超越 击败
      打败 不如 不及 类似 好像 仿佛 包围 覆盖 涉及 影响 改变 提供 给予 交给 移交 转让 转移 转向 指向 走向 走进 走出 走访 访问 参观 参加 参与 出席 主持 组织 举办
      举行 召开 开展 进行 实施 执行 完成 达成 签署 签订 签约 合作 联合 联手 携手 协同 共同 一起 之间 当中 之中 之前 之后 之外 以外 以内 以来 以后 以前 时 时候 期间
      后 前后 里 间 近 大约 近日 今日 昨日 今天 昨天 明天 目前 当前 此前 此后 最近 日前 随后 然后 接着 同时 当时 如今 现在 过去 未来 去年 今年
      明年 前年 上周 本周 下周 上月 本月 下月 包揽 看到 听到 得到 获得 取得 赢得 失去 得知 了解 知道 发现 找到 遇到 碰到 见到 拿到 收到 接到 受到 遭到
      遭 受 获 获悉 从事 主要 负责 管理 领导 带领 率领 掌管 主管 执掌 前往 赴 去 来 回 回到 返回 重返 回归 抵达 离 看 听 读 写 讲 谈 问 想法 觉得 感到
      担心 害怕 喜欢 热爱 讨厌 关注 关心 注意 重视 忽视 忽略 研究 开发 研发 设计 制造 生产 销售 购买 采购 租用 部署 运行 运营 经营 维护 修复 升级 更新 改进 改善
      优化 提升 提高 增加 增长 减少 下降 降低 下跌 上涨 一个 一位 一名 一所 一群 一批 一项 一种 一款 一场 一次 一支 一份 两个 两位 两名 三位 三名 几位 几名 多位
      多名 数位 数名 许多 很多 大量 大批 众多 不少 少数 多数 大多数 部分 一部分 半数 全球 全国 全世界 国内 国外 海外 境外 美国的 中国的 知名 著名 领先 最大 最大的
      最新 旧 低 好 坏 少 真正 所谓 所 乃 何 谁 哪 哪家 哪个 什么 怎么 怎样 如何 为何 为什么 多少 是否 能否 可否 也许 可能 或许 大概
      一定 肯定 当然 确实 其实 实际上 事实上 尤其 特别 特别是 尤其是 甚至 甚至是 乃至 无论 不论 不管 即使 尽管 虽然 哪怕 只要 只有 除非 如果 假如 要是 既 既然 一旦
      便 却 则 倒 竟 竟然 居然 果然 终于 最终 最后 首先 其次 再次 第一 第二 第三 首家 首个 唯一 唯一的 迫使 敦促 督促 责令 勒令 禁止 阻止 防止 避免 限制 约束 监管
      监督 检查 调查 审查 审核 审批 起草 制定 修订 修改 取消 撤销 撤回 撤出 退出 退回 放弃 停止 暂停 终止 结束 开始 启动 上线 下线 上市 退市 破产 倒闭 关闭 打开
      曾在 曾任 现任 时任 前任 原任 先后 分别 陆续 相继 依次 逐步 逐渐 不断 持续 继续 仍 仍然 依然 还是 还有 就是 正是 只是 都是 也是 不是 而是 便是 乃是 算是
      像 如同 正如 即将 将会 将要 刚刚 刚 才刚 一直 一度 一向 一贯 从未 从来 从不 有 有着 拥有 具有 具备 存在 存有 出现 产生 发生 涌现 源自 源于 出自 取自 选自
      摘自 转自 引自 编译自 来源 图源 作者 编辑 记者 撰文 原文 文章 报告 数据 消息 新闻 信息 内容 问题 情况 事件 项目 计划书 方案 协议 合同 文件 声明 公告
      通知 邮件 推文 帖子 采访 专访 接受 曝光 爆料 传出 据悉 据称 据说 据报道 据了解 有消息称 消息称 知情人士 内部人士 业内人士 分析师 员工 高管 前员工 前高管
      创始人 联合创始人 首席执行官 总裁 董事长 副总裁 负责人 总监 经理 教授 博士 研究员 科学家 工程师 发言人 主席 主任 部长 局长 院长 校长 会长 总统 首相 总理
      议员 律师 专家 投资人 股东 用户 客户 合作伙伴 竞争对手 对手 巨头 大厂 独角兽 初创企业 子公司 母公司 前身 旗下 麾下 名下 背后 身后 先生 女士 等人 一行
     实现 构建 用于 带来 确保 选择 旨在 展示 达到 保持 考虑 提出 满足 结合 面临 整合 专注 分享 不会
     使得 扩大 变得 才能 提到 应对 做出 简化 引入 获取 响应 讨论 打造 相信 起来 吸引 表明 处于 参考
     认可 确定 符合 发挥 决定 回答 收集 在于 查看 深入 追求 加强 思考 适应 赋予 转变 发表 不到 放入
     适用 集中 涵盖 提醒 掌握 点击 无需 告诉 担忧 加快 欢迎 采取 形成 阅读 给出 消除 推荐 寻求 推进
     取代 组成 受益 出来 可见 表达 缺乏 探讨 泄露 接近 说明 值得 截至 保证 添加 迁移 转化 有望 暴露
     延迟 足够 已有 开启 反映 占据 引领 提取 展开 体现 保留 遵守 减轻 更具 强化 所示 搭载 说道 跟踪
     寻找 揭示 释放 嵌入 做到 爆发 融入 拓展 失败 期望 迎来 筹集 突出 删除 编写 只能 激发 提交 质疑
     注入 构成 积累 塑造 优于 备受 启用 变成 上升 下载 低于 带有 匹配 不够 撰写 鼓励 接触 分为 接收
     复制 发送 上传 颠覆 观看 用来 做好 纳入 怀疑 设定 崛起 呈现 加上 支撑 判断 伴随 缩短 展现 确认
     直到 擅长 聚焦 遵循 评为 享受 看来 激增 安排 等待 巩固 激励 放在 隐藏 提问 搭建 免受 模仿 奠定
     表彰 违反 接入 未能 指定 拥抱 滥用 发起 欺骗 高于 看好 看看 捕捉 引用 分发 传递 感受 培养 伪造
     渲染 克服 回顾 打破 熟悉 保存 给定 发出 看出 陷入 追踪 扮演 前进 入选 转载 兴起 跨越 赚钱 加大
     新增 捕获 缓解 汇集 付款 更改 打击 过于 像是 采纳 暗示 坚持 超出 放缓 维持 闻名 炒作 浏览 显得
     加剧 为主 置于 延伸 改造 预示 加持 暴跌 破坏 提前 不用 获益 诞生 抓住 延续 来到 阻碍 下滑 遭受
     迈出 不算 置评 已知 读取 见证 解读 损害 查找 描绘 告知 汇聚 树立 填补 飞跃 累计 启发 干扰 出发
     提起 起到 承担 更换 带到 迈进 不止 缩小 履行 开创 创下 得以 集合 留下 摆脱 抓取 简称 掀起 触发
     记得 青睐 推移 契合 截止 押注 追赶 操纵 配合 防范 出手 聚集 强制 飙升 变现 排除 带给 争夺 设有
     入侵 无关 压缩 渴望 谈到 看待 加载 采集 到达 作出 富有 出于 错过 震撼 困扰 纠正 预见 丢失 锁定
     限于 收获 刺激 推向 迎接 构想 切换 侵犯 对待 迈向 询问 获利 窃取 崩溃 开辟 想到 提议 加深 留住
     登上 列出 拿出 注定 渗透 跟进 带动 用到 弥合 位列 剩下 看似 依托 记住 确立 不想 剥离 开设 缺少
     足以 说话 爆出 失望 拆分 高出 缺失 开拓 借鉴 提及 得出 传达 介入 列为 削减 增至 绕过 暴涨 处在
     用作 推迟 破裂 回忆 讲述 变为 付出 找出 赞助 宣称 抵制 隔离 感谢 坚信 放置 进军 获奖 转发 交谈
     毫无 斥资 倾听 传到 跟随 看作 搭配 谈及 牵头 抵御 着手 洽谈 攀升 分开 捆绑 堪称 公认 说服 耗费
     低估 等于 尊敬 抢占 牺牲 问及 不变 替换 瞄准 颁发 追捧 涌入 增添 获胜 显现 发放 放出 弥补 列入
     催生 尊重 保卫 接待 致力于 取决于 均分 赶出 追上 偿还 致信 送往 送进 认同 称赞 称之 声称 指称
     图像是 数百 数十 数千 数万 数亿 多种 多次 首次 已被 也会 要在 与其 很快 很快就 始终 一战 同一
     同样 这项 这笔 这款 这种 这次 那次 之后的 往往 通常 经常 常常 有关 有关于 对于某 来自于 主要是
     包括了 例如在 以色列的 两大 三大 四大 五大 六大 七大 八大 十大 一组 一系列 大型 小型 中型 顶级
     顶尖 最优秀 明星 世界顶级 百家 千家 万家 全资 外国 本地 当地 前期 后期
    ]],
    -- Organisations without a name.
    generic_org = [[
      这些公司 那些公司 该公司 本公司 我公司 贵公司 该集团 该机构 该组织 该部门 该基金会 该基金 该委员会 该协会 该大学 该学院 该研究所 该实验室 该银行 该报 该刊 该杂志 该网站
      这家公司 那家公司 一家公司 两家公司 三家公司 几家公司 多家公司 各家公司 数家公司 每家公司 某公司 某家公司 其他公司 其它公司 另一家公司 许多公司 很多公司 不少公司 一些公司
      大公司 小公司 新公司 老公司 好公司 母公司 子公司 分公司 总公司 控股公司 全资子公司 附属公司 关联公司 兄弟公司 姊妹公司 前公司 原公司 合资公司 独资公司 上市公司 非上市公司
      私人公司 私营公司 民营公司 国有公司 外国公司 国外公司 国内公司 海外公司 跨国公司 外资公司 本地公司 初创公司 创业公司 科技公司 大型科技公司 高科技公司 互联网公司 软件公司
      硬件公司 芯片公司 半导体公司 人工智能公司 机器人公司 自动驾驶公司 大模型公司 游戏公司 汽车公司 电动汽车公司 消费品公司 食品公司 制药公司 生物技术公司 医药公司 保险公司
      航空公司 石油公司 能源公司 电力公司 电信公司 通信公司 媒体公司 出版公司 唱片公司 音乐公司 电影公司 娱乐公司 咨询公司 风投公司 风险投资公司 投资公司 投资机构 投资银行
      基金公司 资产管理公司 私募股权公司 对冲基金 风险基金 私募基金 公募基金 养老基金 共同基金 主权财富基金 母基金 物流公司 快递公司 外包公司 猎头公司 律师事务所 会计师事务所
      网络安全公司 安全公司 云计算公司 数据公司 社交媒体公司 广告公司 公关公司 设计公司 建筑公司 房地产公司 租车公司 出租车公司 研究公司 市场研究公司 分析公司 评级机构
      美国公司 中国公司 日本公司 韩国公司 欧洲公司 英国公司 法国公司 德国公司 印度公司 以色列公司 硅谷公司 AI公司 AI初创公司 AI创业公司 人工智能初创公司 科技初创公司 IT公司
      公司 企业 机构 组织 部门 单位 团体 董事会 银行 学校 医院 实验室 政府 法院 法庭 警方 军方
      政府部门 政府机构 公共部门 私营部门 私人部门 相关部门 有关部门 各部门 多部门 多个部门 职能部门 业务部门 执法部门 执法机构 监管部门 监管机构 监管当局 反垄断机构 情报机构
      情报部门 金融机构 科研机构 研究机构 学术机构 教育机构 医疗机构 慈善机构 非营利组织 非营利机构 非政府组织 国际组织 民间组织 行业协会 行业组织 工会组织 恐怖组织 犯罪组织
      新闻机构 媒体机构 中介机构 培训机构 第三方机构 权威机构 专业机构 知名机构 头部机构 多家机构 其他机构 这些机构 上述机构 上述公司 各公司 各大公司 各大银行 各大学
      我们公司 你们公司 他们公司 自己的公司 自家公司 本集团 本行 我行 该行 商业银行 中央银行 国有银行 地方银行 大银行 小银行 各银行 多家银行 数家银行 顶尖大学 名牌大学 知名大学
      常春藤大学 公立大学 私立大学 社区大学 社区学院 综合大学 重点大学 国内大学 国外大学 海外大学 商学院 法学院 医学院 工程学院 研究生院 高等院校 理工大学 高校 高中 中学 小学
      公立学校 私立学校 寄宿学校 幼儿园 开源社区 开发者社区 社交网络 社交平台 社交媒体平台 互联网平台 电商平台 云平台 搜索引擎 新闻网站 门户网站 官方网站 官网 数据中心 研发中心
      研究中心 创新中心 呼叫中心 购物中心 会议中心 联邦政府 地方政府 州政府 市政府 各国政府 外国政府 本国政府 中央政府 上诉法院 地方法院 联邦法院 最高法院 创始团队 研究团队
      研发团队 技术团队 产品团队 管理团队 高管团队 核心团队 安全团队 工程团队 开发团队 小团队 大团队 整个团队 我们团队 他的团队 她的团队 我的团队 新团队 同一团队 原团队 其团队
      该团队 专家团队 法律团队 律师团队 销售团队 市场部 销售部 财务部 人事部 人力资源部 法务部 技术部 研发部 总部 全部 内部 外部 大部 局部 头部 顶部 底部 中部 东部 西部 南部
      北部 腹部 面部 手部 腿部 肺部 细部 根部 尾部 背部 胸部 颈部 眼部 脑部 肌肉组织 细胞组织 组织结构 超大规模公司 财富500强公司 世界500强企业 独角兽公司 供应商公司
      竞争公司 合作公司 投资组合公司 被投公司 目标公司 收购公司 受控公司 营利公司 盈利公司 非营利公司 公益公司 壳公司 空壳公司 皮包公司 同一家公司 整个公司 全公司 公司内部
      创业孵化器 孵化器 创业加速器 加速器 工作室 办公室 平台 社区 论坛 中心 队 球队 排队 排着队 组队 归队 入队 离队 领队 掉队 车队 舰队 梯队 乐队 警队 大队 支队 小队 中队 战队 商队 卫队 护卫队 志愿队 插队 列队 带队 合唱队 啦啦队
      健康保险 医疗保险 汽车保险 人寿保险 社会保险 养老保险 失业保险 国民保险 商业保险 财产保险 房地产 虚拟房地产 创投 风投 美国风投 硅谷创投 硅谷风投 发卡银行 私募债基金
      营利性公司 营利性组织 非营利性组织 非营利性机构 非营利性公司 营利组织 营利机构 三级医院 三甲医院 二级医院 公立医院 私立医院 综合医院 专科医院 民营医院 教学医院 社区医院 乡镇医院
    ]],
  },
}
