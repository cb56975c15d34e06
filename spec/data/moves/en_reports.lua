-- As agencies, technology sites, press releases and company blogs write.
return {
  {
    why = "agency: will step down effective, will be succeeded by", date = "2024-02-12",
    text = [[Halden Foods said on Monday Chief Executive Maria Keller will step down effective April 1 and will be succeeded by finance chief Owen Brandt.]],
    moves = {
      { type = "departure", status = "planned", person = "Maria Keller", org = "Halden Foods", role = "Chief Executive",
        time = "2024-04-01", successor = "Owen Brandt" },
      { type = "appointment", status = "planned", person = "Owen Brandt", org = "Halden Foods", role = "Chief Executive",
        predecessor = "Maria Keller" },
    },
  },
  {
    why = "agency: named to replace, passive with by", date = "2024-05-14",
    text = [[Former Unilever executive Priya Nair has been named chief executive of Corvane, replacing Tom Bassett, who resigned in March.]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Priya Nair", org = "Corvane", role = "chief executive",
        predecessor = "Tom Bassett", origin_org = "Unilever" },
      { type = "departure", subtype = "resign", person = "Tom Bassett", org = "Corvane", time = "2024-03" },
    },
  },
  {
    why = "leaving to join", date = "2024-06-10",
    text = [[Dropbox engineering chief Lena Vogel is leaving to join Stripe, according to two people familiar with the matter.]],
    moves = {
      { type = "departure", person = "Lena Vogel", org = "Dropbox", role = { "engineering chief", "chief" }, dest_org = "Stripe" },
      { type = "appointment", subtype = "join", person = "Lena Vogel", org = "Stripe", origin_org = "Dropbox" },
    },
  },
  {
    why = "headline without articles", date = "2024-06-10",
    text = [[OpenAI's CTO exits]],
    moves = { { type = "departure", group = "CTO", count = 1, org = "OpenAI", role = "CTO" } },
  },
  {
    why = "headline, named", date = "2024-06-10",
    text = [[Intel CFO Dana Whitlock to depart in July]],
    moves = { { type = "departure", status = "planned", person = "Dana Whitlock", org = "Intel", role = "CFO", time = "2024-07" } },
  },
  {
    why = "after N years at", date = "2024-08-20",
    text = [[After 14 years at Google, Marcus Feld is leaving the company.]],
    moves = { { type = "departure", person = "Marcus Feld", org = "Google" } },
  },
  {
    why = "after N years as", date = "2024-08-20",
    text = [[After nine years as Spotify's chief product officer, Elin Sandberg has decided to step down.]],
    moves = { { type = "departure", subtype = "resign", person = "Elin Sandberg", org = "Spotify", role = "chief product officer" } },
  },
  {
    why = "first person letter with a signature", date = "2024-09-03",
    text = "After much reflection, I have decided to leave OpenAI.\n\nIt has been a privilege.\n\n— Peter Dwyer",
    moves = { { type = "departure", person = "Peter Dwyer", org = "OpenAI" } },
  },
  {
    why = "company blog: I am excited to share", date = "2024-09-03",
    text = [["Today is my last day at Netflix," Carla Montoya wrote in a post on LinkedIn.]],
    moves = { { type = "departure", person = "Carla Montoya", org = "Netflix" } },
  },
  {
    why = "company blog: we are thrilled to welcome", date = "2024-09-03",
    text = [[We are thrilled to announce that Rafael Ortiz has joined Figma as our Chief Revenue Officer.]],
    moves = { { type = "appointment", subtype = "join", person = "Rafael Ortiz", org = "Figma", role = "Chief Revenue Officer" } },
  },
  {
    why = "press release: today announced the appointment of", date = "2024-09-03",
    text = [[Vertex Robotics today announced the appointment of Susan Blake as Chief Financial Officer, effective October 1, 2024.]],
    moves = { { type = "appointment", person = "Susan Blake", org = "Vertex Robotics", role = "Chief Financial Officer", time = "2024-10-01" } },
  },
  {
    why = "press release: most recently", date = "2024-09-03",
    text = [[Blake joins Vertex Robotics from Siemens, where Susan Blake was most recently a vice president.]],
    moves = {
      { type = "appointment", person = { "Blake", "Susan Blake" }, org = "Vertex Robotics", origin_org = "Siemens" },
      { type = "departure", person = { "Blake", "Susan Blake" }, org = "Siemens", optional = true },
    },
  },
  {
    why = "press release: has been appointed to its board of directors", date = "2024-09-03",
    text = [[Cisco announced that Janet Moore has been appointed to its board of directors.]],
    moves = { { type = "appointment", person = "Janet Moore", org = "Cisco" } },
  },
  {
    why = "board changes, list", date = "2024-09-03",
    text = [[The company named Anna Reyes and Victor Holm to its board, Adobe said in a filing.]],
    moves = {
      { type = "appointment", person = "Anna Reyes", org = "Adobe" },
      { type = "appointment", person = "Victor Holm", org = "Adobe" },
    },
  },
  {
    why = "will not stand for re-election", date = "2024-03-05",
    text = [[Director Harold Finch will not stand for re-election to Disney's board.]],
    moves = { { type = "departure", person = "Harold Finch", org = "Disney" } },
  },
  {
    why = "interim while searching", date = "2024-03-05",
    text = [[Nadia Petit will serve as interim CEO of Peloton while the board searches for a permanent successor.]],
    moves = { { type = "appointment", subtype = "interim", status = "planned", person = "Nadia Petit", org = "Peloton", role = { "CEO", "interim CEO" } } },
  },
  {
    why = "in the interim", date = "2024-03-05",
    text = [[Peloton's chairman, Greg Alston, will take over as CEO on an interim basis.]],
    moves = { { type = "appointment", subtype = "interim", person = "Greg Alston", org = "Peloton", role = "CEO" } },
  },
  {
    why = "poached", date = "2024-03-05",
    text = [[Meta has poached Wei Lan, a senior researcher, from DeepMind, Bloomberg reported.]],
    moves = {
      { type = "departure", person = "Wei Lan", org = "DeepMind", dest_org = "Meta" },
      { type = "appointment", person = "Wei Lan", org = "Meta", origin_org = "DeepMind" },
    },
  },
  {
    why = "poached, passive", date = "2024-03-05",
    text = [[Three DeepMind researchers have been poached by Microsoft.]],
    moves = {
      { type = "departure", group = { "Three DeepMind researchers", "Three" }, count = 3, org = "DeepMind", dest_org = "Microsoft" },
      { type = "appointment", group = { "Three DeepMind researchers", "Three" }, count = 3, org = "Microsoft", origin_org = "DeepMind" },
    },
  },
  {
    why = "relative clause: who left last year", date = "2024-05-02",
    text = [[Karen Olsen, who left Tesla last year to start her own company, is raising money.]],
    moves = { { type = "departure", person = "Karen Olsen", org = "Tesla", time = "2023" } },
  },
  {
    why = "relative clause: who had joined", date = "2024-05-02",
    text = [[Stephen Yard, who joined Apple in 2019 as a vice president, oversaw the project.]],
    moves = { { type = "appointment", subtype = "join", status = "historical", person = "Stephen Yard", org = "Apple", role = "vice president", time = "2019" } },
  },
  {
    why = "nominal: the departure of", date = "2024-05-02",
    text = [[The departure of Chief Scientist Ilan Reiss comes a week after Anthropic raised $2 billion.]],
    moves = { { type = "departure", person = "Ilan Reiss", role = "Chief Scientist" } },
  },
  {
    why = "nominal: possessive with exit", date = "2024-05-02",
    text = [[Amanda Pryce's exit from Snap is the latest in a string of changes.]],
    moves = { { type = "departure", person = "Amanda Pryce", org = "Snap" } },
  },
  {
    why = "nominal: his resignation", date = "2024-05-02",
    text = [[Uber finance chief Nolan Reed submitted his resignation on Tuesday.]],
    moves = { { type = "departure", subtype = "resign", person = "Nolan Reed", org = "Uber", role = "finance chief", time = "2024-04-30" } },
  },
  {
    why = "nominal: announced his retirement", date = "2024-05-02",
    text = [[Longtime Boeing engineer Paul Kerr announced his retirement.]],
    moves = { { type = "departure", subtype = "retire", person = "Paul Kerr", org = "Boeing" } },
  },
  {
    why = "passive dismissal by the board", date = "2024-05-02",
    text = [[Chief Executive Hans Lutz was ousted by the board of Bayer on Wednesday.]],
    moves = { { type = "departure", subtype = "dismissed", person = "Hans Lutz", org = "Bayer", role = "Chief Executive", time = "2024-05-01" } },
  },
  {
    why = "active dismissal with a title", date = "2024-05-02",
    text = [[Starbucks has fired its chief operating officer, Brian Cole, for violating company policies.]],
    moves = { { type = "departure", subtype = "dismissed", person = "Brian Cole", org = "Starbucks", role = "chief operating officer" } },
  },
  {
    why = "forced out", date = "2024-05-02",
    text = [[WeWork founder Eitan Roth was forced out in 2019.]],
    moves = { { type = "departure", subtype = "dismissed", status = "historical", person = "Eitan Roth", org = "WeWork", time = "2019" } },
  },
  {
    why = "promotion from to", date = "2024-05-02",
    text = [[Salesforce promoted Ruth Ackerman from vice president to chief marketing officer.]],
    moves = { { type = "appointment", subtype = "promote", person = "Ruth Ackerman", org = "Salesforce", role = "chief marketing officer" } },
  },
  {
    why = "promotion, passive", date = "2024-05-02",
    text = [[Colin Dray has been promoted to president and chief operating officer at Twilio.]],
    moves = { { type = "appointment", subtype = "promote", person = "Colin Dray", org = "Twilio", role = { "president", "chief operating officer" } } },
  },
  {
    why = "respectively", date = "2024-05-02",
    text = [[Ines Moreau and Karl Brenner have been named chief executive and chairman of Airbus, respectively.]],
    moves = {
      { type = "appointment", person = "Ines Moreau", org = "Airbus", role = "chief executive" },
      { type = "appointment", person = "Karl Brenner", org = "Airbus", role = "chairman" },
    },
  },
  {
    why = "two leave with one verb", date = "2024-05-02",
    text = [[Co-founders Adam Byrne and Louise Tan are both leaving Slack.]],
    moves = {
      { type = "departure", person = "Adam Byrne", org = "Slack", role = "Co-founders" },
      { type = "departure", person = "Louise Tan", org = "Slack", role = "Co-founders" },
    },
  },
  {
    why = "exits follow: list", date = "2024-05-02",
    text = [[Others who have left Tesla this year include Drew Baines, Rohit Sen and Martha Lyle.]],
    moves = {
      { type = "departure", person = "Drew Baines", org = "Tesla", time = "2024" },
      { type = "departure", person = "Rohit Sen", org = "Tesla", time = "2024" },
      { type = "departure", person = "Martha Lyle", org = "Tesla", time = "2024" },
    },
  },
  {
    why = "funding news with background", date = "2024-05-02",
    text = [[Lumenta, founded by former Google engineers Tess Holloway and Imran Qadir, has raised $30 million.]],
    moves = {},
  },
  {
    why = "obituary: no move", date = "2024-05-02",
    text = [[Robert Hale, a co-founder of Intel, died on Sunday at his home. He was 91.]],
    moves = {},
  },
  {
    why = "rumour: considering leaving", date = "2024-05-02",
    text = [[Nissan's chief executive Taro Ueda may step down as early as June, Nikkei reported.]],
    moves = { { type = "departure", status = "rumoured", person = "Taro Ueda", org = "Nissan", role = "chief executive" } },
  },
  {
    why = "rumour: is in talks to become", date = "2024-05-02",
    text = [[Former Ford executive Dale Hurst is in talks to become CEO of Rivian, people familiar with the matter said.]],
    moves = { { type = "appointment", status = "rumoured", person = "Dale Hurst", org = "Rivian", role = "CEO", origin_org = "Ford", optional = true } },
  },
  {
    why = "denied", date = "2024-05-02",
    text = [[Michael Trent has no plans to leave Oracle, a spokeswoman said.]],
    moves = { { type = "departure", status = "denied", person = "Michael Trent", org = "Oracle" } },
  },
  {
    why = "participle: replacing", date = "2024-05-02",
    text = [[Samsung Electronics appointed Jun Hyeon as head of its chip business, replacing Kyung Min-ho.]],
    moves = { { type = "appointment", person = "Jun Hyeon", org = "Samsung Electronics", role = "head", predecessor = "Kyung Min-ho" } },
  },
  {
    why = "participle in front", date = "2024-05-02",
    text = [[Having left Yahoo in 2012, Monica Strand founded Brightleaf.]],
    moves = { { type = "departure", status = "historical", person = "Monica Strand", org = "Yahoo", time = "2012", dest_org = "Brightleaf" } },
  },
  {
    why = "causative: asked to leave", date = "2024-05-02",
    text = [[Shareholders called on chairman Piet Maas to resign.]],
    moves = {},
  },
  {
    why = "causative that happened", date = "2024-05-02",
    text = [[The scandal forced Barclays chairman Simon Croft to resign in January.]],
    moves = { { type = "departure", subtype = "resign", person = "Simon Croft", org = "Barclays", role = "chairman", time = "2024-01" } },
  },
  {
    why = "hiring from a rival, with a post", date = "2024-05-02",
    text = [[Citigroup hired Andrea Lowell from Goldman Sachs to run its wealth business.]],
    moves = { { type = "appointment", person = "Andrea Lowell", org = "Citigroup", origin_org = "Goldman Sachs" } },
  },
  {
    why = "was previously", date = "2024-05-02",
    text = [[Kate Lindner, previously of Adobe, joins Notion as head of design.]],
    moves = { { type = "appointment", subtype = "join", person = "Kate Lindner", org = "Notion", role = { "head of design", "head" }, origin_org = "Adobe" } },
  },
  {
    why = "returns after a leave", date = "2024-05-02",
    text = [[Greg Aldous is returning to OpenAI as president after a three-month sabbatical.]],
    moves = {
      { type = "appointment", subtype = "return", person = "Greg Aldous", org = "OpenAI", role = "president" },
      { type = "departure", subtype = "leave", person = "Greg Aldous", optional = true },
    },
  },
  {
    why = "leave of absence", date = "2024-05-02",
    text = [[Zoom's chief technology officer, Brendan Ivers, is taking a leave of absence.]],
    moves = { { type = "departure", subtype = "leave", person = "Brendan Ivers", org = "Zoom", role = "chief technology officer" } },
  },
  {
    why = "steps back to another post", date = "2024-05-02",
    text = [[Lyft co-founder Joel Green will give up the CEO role but remain chairman.]],
    moves = { { type = "departure", subtype = "step_down", status = "planned", person = "Joel Green", org = "Lyft", role = { "CEO", "co-founder" } } },
  },
  {
    why = "transition to adviser", date = "2024-05-02",
    text = [[Pinterest's finance chief Todd Marsh is stepping down and will stay on as an adviser until the end of the year.]],
    moves = { { type = "departure", subtype = "step_down", person = "Todd Marsh", org = "Pinterest", role = "finance chief" } },
  },
  {
    why = "taking the helm", date = "2024-05-02",
    text = [[Ellen Frost takes the helm at Nike next month, succeeding Dan Hooper.]],
    moves = { { type = "appointment", status = "planned", person = "Ellen Frost", org = "Nike", predecessor = "Dan Hooper", time = "2024-06" } },
  },
  {
    why = "handover in two sentences", date = "2024-05-02",
    text = [[HSBC Chief Executive Neil Quarles is retiring after five years in the job. Chairman Mark Tully said a search for his successor is under way.]],
    moves = { { type = "departure", subtype = "retire", person = "Neil Quarles", org = "HSBC", role = "Chief Executive" } },
  },
  {
    why = "pronoun over sentences", date = "2024-05-02",
    text = [[Diane Horst ran marketing at Airbnb for six years. She left the company in April and is now joining Canva as chief marketing officer.]],
    moves = {
      { type = "departure", person = "Diane Horst", org = "Airbnb", time = "2024-04", dest_org = { "Canva" } },
      { type = "appointment", subtype = "join", person = "Diane Horst", org = "Canva", role = "chief marketing officer" },
    },
  },
  {
    why = "numbered group and names", date = "2024-05-02",
    text = [[Two OpenAI safety leaders, Jan Keller and Ilse Sommer, resigned on Tuesday.]],
    moves = {
      { type = "departure", subtype = "resign", person = "Jan Keller", org = "OpenAI", time = "2024-04-30" },
      { type = "departure", subtype = "resign", person = "Ilse Sommer", org = "OpenAI", time = "2024-04-30" },
    },
  },
  {
    why = "mass layoffs", date = "2024-05-02",
    text = [[Google laid off 200 employees from its Core teams.]],
    moves = {},
  },
  {
    why = "company acquires", date = "2024-05-02",
    text = [[Databricks has agreed to take over MosaicML for $1.3 billion.]],
    moves = {},
  },
  {
    why = "company joins an index", date = "2024-05-02",
    text = [[Palantir will join the S&P 500 later this month, replacing American Airlines.]],
    moves = {},
  },
  {
    why = "former executive speaks", date = "2024-05-02",
    text = [[Former Twitter executive Yael Rosen criticised the plan on Thursday.]],
    moves = {},
  },
  {
    why = "internal memo", date = "2024-05-02",
    text = [[In a memo to staff on Friday, Amazon said that Peter Lang, its head of devices, would leave the company by the end of the year.]],
    moves = { { type = "departure", status = "planned", person = "Peter Lang", org = "Amazon", role = { "head of devices", "head" } } },
  },
  {
    why = "will be replaced on an interim basis by", date = "2024-05-02",
    text = [[Wayfair CEO Sonia Pratt is leaving and will be replaced on an interim basis by executive chairman Bob Marten.]],
    moves = {
      { type = "departure", person = "Sonia Pratt", org = "Wayfair", role = "CEO", successor = "Bob Marten" },
      { type = "appointment", subtype = "interim", person = "Bob Marten", org = "Wayfair", role = "CEO", predecessor = "Sonia Pratt" },
    },
  },
  {
    why = "has tapped to lead", date = "2024-05-02",
    text = [[Microsoft has tapped Inflection co-founder Omar Sayed to lead a new consumer AI division.]],
    moves = { { type = "appointment", person = "Omar Sayed", org = "Microsoft", origin_org = { "Inflection" } } },
  },
  {
    why = "appointed with immediate effect", date = "2024-05-02",
    text = [[Vodafone said Laura Pinto had been appointed chief executive with immediate effect after the resignation of Nick Rowe.]],
    moves = {
      { type = "appointment", person = "Laura Pinto", org = "Vodafone", role = "chief executive" },
      { type = "departure", subtype = "resign", person = "Nick Rowe", org = "Vodafone" },
    },
  },
  {
    why = "quits for a rival, headline", date = "2024-05-02",
    text = [[Top Apple designer Evan Hart quits for OpenAI]],
    moves = {
      { type = "departure", subtype = "resign", person = "Evan Hart", org = "Apple", dest_org = "OpenAI" },
      { type = "appointment", subtype = "join", person = "Evan Hart", org = "OpenAI", origin_org = "Apple" },
    },
  },
  {
    why = "unknown names, common pattern", date = "2024-05-02",
    text = [[Mary Doe and John Doe left Acme.]],
    moves = {
      { type = "departure", person = "Mary Doe", org = "Acme" },
      { type = "departure", person = "John Doe", org = "Acme" },
    },
  },
  {
    why = "last day", date = "2024-05-02",
    text = [[Atlassian said co-CEO Stuart Farley's last day will be August 31.]],
    moves = { { type = "departure", status = "planned", person = "Stuart Farley", org = "Atlassian", role = "co-CEO", time = "2024-08-31" } },
  },
  {
    why = "no longer with the company", date = "2024-05-02",
    text = [[Grace Lindh is no longer with Klarna, a spokesperson confirmed.]],
    moves = { { type = "departure", person = "Grace Lindh", org = "Klarna" } },
  },
  {
    why = "started at the company", date = "2024-05-02",
    text = [[Hugo Berg, a former Microsoft vice president, started at Nvidia this week.]],
    moves = { { type = "appointment", subtype = "join", person = "Hugo Berg", org = "Nvidia", origin_org = "Microsoft", time = "2024-W18" } },
  },
  {
    why = "departing, as an adjective", date = "2024-05-02",
    text = [[Jill Carver will take over from departing CEO Steve Mott at Etsy on July 1.]],
    moves = {
      { type = "appointment", status = "planned", person = "Jill Carver", org = "Etsy", role = "CEO", predecessor = "Steve Mott", time = "2024-07-01" },
      { type = "departure", person = "Steve Mott", org = "Etsy", role = "CEO" },
    },
  },
  {
    why = "along with", date = "2024-05-02",
    text = [[Chief Executive Paul Stern left Zillow in March, along with Anna Cole and Max Hart.]],
    moves = {
      { type = "departure", person = "Paul Stern", org = "Zillow", role = "Chief Executive", time = "2024-03" },
      { type = "departure", person = "Anna Cole", org = "Zillow", time = "2024-03" },
      { type = "departure", person = "Max Hart", org = "Zillow", time = "2024-03" },
    },
  },
  {
    why = "the successor's past in apposition", date = "2024-05-02",
    text = [[Nike CEO Jon Dunn will step down next month and be replaced by Elias Hall, a longtime executive who retired in 2020.]],
    moves = {
      { type = "departure", status = "planned", person = "Jon Dunn", org = "Nike", role = "CEO", successor = "Elias Hall" },
      { type = "appointment", status = "planned", person = "Elias Hall", org = "Nike", role = "CEO", predecessor = "Jon Dunn" },
      { type = "departure", subtype = "retire", status = "historical", person = "Elias Hall", time = "2020" },
    },
  },
  {
    why = "an exit that follows another", date = "2024-05-02",
    text = [[Meredith Payne's exit from Lyft follows that of Stefan Lund.]],
    moves = {
      { type = "departure", person = "Meredith Payne", org = "Lyft" },
      { type = "departure", person = "Stefan Lund", optional = true },
    },
  },
  {
    why = "leaving as well", date = "2024-05-02",
    text = [[Reddit's chief product officer Tom Keane and vice president Rosa Lind are leaving as well.]],
    moves = {
      { type = "departure", person = "Tom Keane", org = "Reddit", role = "chief product officer" },
      { type = "departure", person = "Rosa Lind", org = "Reddit", role = "vice president" },
    },
  },
  {
    why = "replaced with nobody in particular", date = "2024-05-02",
    text = [[Hasbro's board removed Bill Strand as chief executive, replacing him with a committee.]],
    moves = { { type = "departure", subtype = "dismissed", person = "Bill Strand", org = "Hasbro", role = "chief executive" } },
  },
  {
    why = "brought back", date = "2024-05-02",
    text = [[Mattel has brought back Rob Egan as chief executive.]],
    moves = { { type = "appointment", subtype = "return", person = "Rob Egan", org = "Mattel", role = "chief executive" } },
  },
  {
    why = "leaving for, with a post", date = "2024-05-02",
    text = [[Hugh Carver, Mattel's finance chief, is leaving for Disney, where he will run strategy.]],
    moves = {
      { type = "departure", person = "Hugh Carver", org = "Mattel", role = "finance chief", dest_org = "Disney" },
      { type = "appointment", subtype = "join", person = "Hugh Carver", org = "Disney", origin_org = "Mattel" },
    },
  },
  {
    why = "one of the founders in apposition", date = "2024-05-02",
    text = [[Andrew Karlin, one of the founding members of OpenAI, has left the company.]],
    moves = { { type = "departure", person = "Andrew Karlin", org = "OpenAI" } },
  },
  {
    why = "the holder of a post is poached", date = "2024-05-02",
    text = [[Uber poaches Expedia's finance chief]],
    moves = {
      { type = "departure", group = "finance chief", count = 1, org = "Expedia", dest_org = "Uber" },
      { type = "appointment", group = "finance chief", count = 1, org = "Uber", origin_org = "Expedia" },
    },
  },
  {
    why = "a noun pile with Lead is no verb", date = "2024-05-02",
    text = [[Simon Hart most recently served as Identity Lead and Director of Security at Accenture.]],
    moves = {},
  },
  {
    why = "retiring people nobody names", date = "2024-05-02",
    text = [[Governor Ellen Hale named two lawyers to replace retiring jurists.]],
    moves = {},
  },
  {
    why = "holding a post", date = "2024-05-02",
    text = [[Biologist Bruno Still serves as president of the Harlan Institute.]],
    moves = {},
  },
  {
    why = "a signature with a post", date = "2024-05-02",
    text = "I left Google in March to think about what comes next.\n\nThank you all.\n\nPeter Dwyer, chief scientist",
    moves = { { type = "departure", person = "Peter Dwyer", org = "Google", time = "2024-03" } },
  },
  {
    why = "a last sentence that begins with a name signs nothing", date = "2024-05-02",
    text = "I left Google in March to think about what comes next.\n\nPeter Dwyer is happy for me.",
    moves = {},
  },
  {
    why = "where somebody was before is not where the post is", date = "2024-05-02",
    text = [[Ms. Holt, who previously worked at Uber, was named general counsel in January.]],
    moves = { { type = "appointment", person = { "Holt", "Ms. Holt" }, org = false, role = "general counsel", time = "2024-01" } },
  },
  {
    why = "who reports it is not who is left", date = "2024-05-02",
    text = [[Technology chief Anna Petrov quietly departed last week, Bloomberg reported.]],
    moves = { { type = "departure", person = "Anna Petrov", org = false } },
  },
  {
    why = "poached, with the owner before the name", date = "2024-05-02",
    text = [[Wells Fargo poached JPMorgan's Doug Brandt.]],
    moves = {
      { type = "departure", person = "Doug Brandt", org = "JPMorgan", dest_org = "Wells Fargo" },
      { type = "appointment", person = "Doug Brandt", org = "Wells Fargo", origin_org = "JPMorgan" },
    },
  },
  {
    why = "condition in the clause before", date = "2024-05-02",
    text = [[If he were fired, Colin Frey would join Microsoft.]],
    moves = {},
  },
  {
    why = "the day of the announcement is not the day of the move", date = "2024-05-02",
    text = [[Today we are announcing that our chief privacy officer, Laura Kent, will leave Etsy.]],
    moves = { { type = "departure", status = "planned", person = "Laura Kent", org = "Etsy", role = "chief privacy officer", time = false } },
  },
}
