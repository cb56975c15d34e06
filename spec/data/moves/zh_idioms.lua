return {
  {
    why = "另谋高就", date = "2024-09-29",
    text = [[首席科学家汪一苇已另谋高就，离开了思必驰。]],
    moves = {
      { type = "departure", subtype = { "unspecified", "resign" }, status = "confirmed", person = "汪一苇",
        org = "思必驰", role = "首席科学家" },
    },
  },
  {
    why = "挂印而去", date = "2024-09-29",
    text = [[入主仅八个月，职业经理人厉星河便挂印而去，南湖酒业再度陷入无帅的局面。]],
    moves = {
      { type = "departure", status = "confirmed", person = "厉星河", org = "南湖酒业" },
    },
  },
  {
    why = "扫地出门", date = "2024-09-29",
    text = [[创始人丹尼·弗洛雷斯被自己创办的公司Nectar扫地出门。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "丹尼·弗洛雷斯", org = "Nectar",
        role = "创始人" },
    },
  },
  {
    why = "功成身退", date = "2024-09-29",
    text = [[带领公司完成上市后，总裁秦朗宣布功成身退，把位置交给了年轻的杨沐。]],
    moves = {
      { type = "departure", status = "confirmed", person = "秦朗", role = "总裁", successor = "杨沐" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "杨沐", role = "总裁",
        predecessor = "秦朗" },
    },
  },
  {
    why = "走人", date = "2024-09-29",
    text = [[吵了一架之后，销售总监米娜·卡普尔第二天就拎包走人了，从此与Oyo再无瓜葛。]],
    moves = {
      { type = "departure", status = "confirmed", person = "米娜·卡普尔", org = "Oyo", role = "销售总监" },
    },
  },
  {
    why = "下课", date = "2024-09-29",
    text = [[主教练费尔南德斯下课。]],
    moves = {
      { type = "departure", status = "confirmed", person = "费尔南德斯", role = "主教练" },
    },
  },
  {
    why = "炒鱿鱼, active", date = "2024-09-29",
    text = [[昨晚，马斯克炒了X安全主管埃文·德雷克的鱿鱼。]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "埃文·德雷克", org = "X",
        role = "安全主管", time = "2024-09-28" },
    },
  },
  {
    why = "卷铺盖走人", date = "2024-09-29",
    text = [[连续三个季度亏损后，总经理隋永浩卷铺盖走人。]],
    moves = {
      { type = "departure", status = "confirmed", person = "隋永浩", role = "总经理" },
    },
  },
  {
    why = "分道扬镳", date = "2024-09-29",
    text = [[八年之后，首席设计师Lars Engström与宜家分道扬镳。]],
    moves = {
      { type = "departure", status = "confirmed", person = "Lars Engström", org = "宜家", role = "首席设计师" },
    },
  },
  {
    why = "接过帅印", date = "2024-09-29",
    text = [[新帅黎小川从傅正豪手中接过帅印，成为格兰仕电子的第四任总裁。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "黎小川", org = "格兰仕电子",
        role = { "总裁", "第四任总裁" }, predecessor = "傅正豪" },
    },
  },
  {
    why = "掌舵", date = "2024-09-29",
    text = [[9月起，前奥美合伙人苏珊·麦凯将掌舵宏盟大中华区。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "苏珊·麦凯",
        org = { "宏盟", "宏盟大中华区" }, time = "2024-09", origin_org = "奥美" },
    },
  },
  {
    why = "接棒", date = "2024-09-29",
    text = [[父亲交班 28岁的宗小雅接棒哇乐食品]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "宗小雅", org = "哇乐食品" },
    },
  },
  {
    why = "履新", date = "2024-09-29",
    text = [[原国网上海副总经理柴建民履新华东能源集团，任党委书记。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "柴建民", org = "华东能源集团",
        role = "党委书记", origin_org = "国网上海" },
    },
  },
  {
    why = "上位", date = "2024-09-29",
    text = [[内斗多年之后，副总裁鲍勃·切斯特终于上位，成为CEO。]],
    moves = {
      { type = "appointment", status = "confirmed", person = "鲍勃·切斯特", role = "CEO" },
    },
  },
  {
    why = "退居二线", date = "2024-09-29",
    text = [[七十岁的创始人季怀仁宣布退居二线，不再担任星火集团董事长。]],
    moves = {
      { type = "departure", status = "confirmed", person = "季怀仁", org = "星火集团", role = "董事长" },
    },
  },
  {
    why = "另起炉灶", date = "2024-09-29",
    text = [[2019年，骨干程序员阎小北离开完美世界另起炉灶。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "阎小北", org = "完美世界",
        role = { "程序员", "骨干程序员" }, time = "2019" },
    },
  },
  {
    why = "官宣 with 下一站", date = "2024-09-29",
    text = [[官宣：导演组长莫子涵的下一站是芒果TV。]],
    moves = {
      { type = "appointment", subtype = "join", person = "莫子涵", org = "芒果TV" },
    },
  },
  {
    why = "出走 with destination", date = "2024-09-29",
    text = [[Adept联合创始人Kiran Bose带队出走，落脚亚马逊。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Kiran Bose", org = "Adept",
        role = "联合创始人", dest_org = "亚马逊" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Kiran Bose", org = "亚马逊",
        origin_org = "Adept" },
    },
  },
  {
    why = "自立门户", date = "2024-09-29",
    text = [[师从姚教授多年的芦苇离开旷视自立门户。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "芦苇", org = "旷视" },
    },
  },
  {
    why = "重出江湖 after years", date = "2024-09-29",
    text = [[沉寂五年后，前锤子科技设计总监方驰重出江湖，加盟传音。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "方驰", org = "传音",
        origin_org = "锤子科技" },
    },
  },
  {
    why = "交出权杖", date = "2024-09-29",
    text = [[86岁的传媒大亨格雷厄姆·斯通交出权杖，儿子理查德·斯通成为斯通集团董事长。]],
    moves = {
      { type = "departure", status = "confirmed", person = "格雷厄姆·斯通", org = "斯通集团",
        successor = "理查德·斯通" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "理查德·斯通", org = "斯通集团",
        role = "董事长", predecessor = "格雷厄姆·斯通" },
    },
  },
  {
    why = "空缺由 ... 填补", date = "2024-09-29",
    text = [[留下的空缺将由产品副总裁陶晚晴填补。]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "陶晚晴", optional = true },
    },
  },
  {
    why = "收归麾下", date = "2024-09-29",
    text = [[Thinking Labs将前Meta科学家Hyun-woo Seo收归麾下。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Hyun-woo Seo", org = "Thinking Labs",
        origin_org = "Meta" },
    },
  },
}
