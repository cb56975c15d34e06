return {
  {
    why = "English sentence inside a Chinese article", date = "2024-09-29",
    text = [[Runway产品负责人Kate Sloane在X上发文：“Today is my last day at Runway.” 她没有透露下一步的去向。]],
    moves = {
      { type = "departure", status = "confirmed", person = "Kate Sloane", org = "Runway", role = "产品负责人" },
    },
  },
  {
    why = "Chinese frame, English post and organisation", date = "2024-09-29",
    text = [[DeepMind的VP of Product Iain Moffat离职，加入Isomorphic Labs担任CPO。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Iain Moffat", org = "DeepMind",
        role = "VP of Product", dest_org = "Isomorphic Labs" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Iain Moffat", org = "Isomorphic Labs",
        role = "CPO", origin_org = "DeepMind" },
    },
  },
  {
    why = "English article with Chinese names", date = "2024-09-29",
    text = [[Alibaba said Zhang Wenbo would replace Liu Qing as president of its cloud unit in November.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "Zhang Wenbo", role = "president",
        time = "2024-11", predecessor = "Liu Qing" },
      { type = "departure", status = "planned", person = "Liu Qing", role = "president", successor = "Zhang Wenbo",
        optional = true },
    },
  },
  {
    why = "Chinese name glossed in an English sentence", date = "2024-09-29",
    text = [[Chief scientist Lin Zhiyuan (林志远) left SenseTime in July.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = { "Lin Zhiyuan", "林志远" },
        org = "SenseTime", role = "Chief scientist", time = "2024-07" },
    },
  },
  {
    why = "headline in English, body in Chinese", date = "2024-09-29",
    text = [[
Snowflake CFO steps down

Snowflake首席财务官迈克·哈洛伦（Mike Halloran）宣布离职，公司已启动继任者遴选。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = { "迈克·哈洛伦", "Mike Halloran" },
        org = "Snowflake", role = { "首席财务官", "CFO" } },
    },
  },
  {
    why = "letter in English quoted in Chinese", date = "2024-09-29",
    text = [[前端框架作者Evan Lindt在邮件中说：“I have decided to leave Vercel.” 他将于10月加入Netlify。]],
    moves = {
      { type = "departure", subtype = "resign", status = { "confirmed", "planned" }, person = "Evan Lindt",
        org = "Vercel" },
      { type = "appointment", subtype = "join", status = "planned", person = "Evan Lindt", org = "Netlify",
        time = "2024-10" },
    },
  },
  {
    why = "handles", date = "2024-09-29",
    text = [[Character首席工程师Mei Torres（@meitorres）今天离职了。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Mei Torres", org = "Character",
        role = "首席工程师", time = "2024-09-29" },
    },
  },
  {
    why = "both languages tell one move: one event", date = "2024-09-29",
    text = [[“I'm joining Mistral!”阿德里安·勒克莱尔（Adrien Leclerc）写道。也就是说，这位前Meta研究员加入了Mistral。]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed",
        person = { "阿德里安·勒克莱尔", "Adrien Leclerc" }, org = "Mistral", origin_org = "Meta" },
    },
  },
  {
    why = "chief titles in English in a Chinese list", date = "2024-09-29",
    text = [[任命名单如下：Anna Kowal任Chief of Staff，苏北辰任CTO，均于10月1日到岗。]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "Anna Kowal", role = "Chief of Staff",
        time = "2024-10-01" },
      { type = "appointment", subtype = "appoint", person = "苏北辰", role = "CTO", time = "2024-10-01" },
    },
  },
  {
    why = "product and organisation of like names", date = "2024-09-29",
    text = [[Claude团队的Ben Ackerman离开Anthropic，加入Cursor背后的公司Anysphere。]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ben Ackerman", org = "Anthropic",
        dest_org = "Anysphere" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Ben Ackerman", org = "Anysphere",
        origin_org = "Anthropic" },
    },
  },
  {
    why = "Chinese dateline before an English-named group", date = "2024-09-29",
    text = [[路透旧金山9月26日 - Two Sigma的两位合伙人辞职。]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", group = "两位合伙人", count = 2,
        org = "Two Sigma", role = "合伙人" },
    },
  },
  {
    why = "negative: English verb as a product word", date = "2024-09-29",
    text = [[“Join”按钮被移到了页面顶部，设计师Ada Wu说，这样可以减少“Leave”的误触。]],
    moves = {},
  },
  {
    why = "negative: English song title", date = "2024-09-29",
    text = [[歌手林可在音乐节上演唱了《I Quit》。]],
    moves = {},
  },
  {
    why = "negative: quoted rule", date = "2024-09-29",
    text = [[公司规定：Employees who resign before June lose the bonus.]],
    moves = {},
  },
  {
    why = "who signs the letter", date = "2024-09-29",
    text = "我决定离开OpenAI。\n\n感谢大家多年的信任。\n\nNora Keller",
    moves = { { type = "departure", subtype = "resign", person = "Nora Keller", org = "OpenAI" } },
  },
}
