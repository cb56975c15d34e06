-- What stands beside the names of organisations in English text, and the shapes that Latin names of organisations have.
return {
  name = "en.cues",
  language = "en",
  words = {
    org_after = { { weight = 2, "said its", "says its", "has cut its", "has raised its", "cut its", "raised its", "said it has", "said it had", "said it named", "said it appointed", "is pleased to announce", "today announced the", "announced today" }, "recruited", "brought in", "brought on", "has added", "lured", "loses", "lost", "hires", "snagged", "snags", "nabbed", "nabs", "recruits", "lures", "pushed out", "pushes out", "parted ways with", "parts ways with", "alum", "alumni", "veteran", "promotes", "promoted", "fires", "ousts", "sacks", "sacked", "taps", "tapped", "picks", "welcomes", "poaches", "poached", "replaces", "replaced", "elects", "elected", "today announced", "announced", "announces", "launched", "launches", "acquired", "acquires", "unveiled", "unveils", "released", "releases", "reported", "reports", "employees", "employee", "executives", "executive",
      "shares", "shareholders", "stock", "board", "headquarters", "spokesman", "spokeswoman", "spokesperson", "'s board", "'s shares", "'s stock", "'s chief executive", "'s headquarters", "'s products", "plans to", "is laying off", "laid off", "fired", "hired", "named", "appointed", "appoints", "names", "owns", "sells", "makes", "'s CEO", "'s chief", "customers", "users", "subsidiary", "as chief", "as ceo", "as president", "as chairman", "as head", "as director", "as vice", "unit", "division", "factory", "plant", "stores", "engineers", "researchers", "investors", "'s parent", "'s board of directors", "filed", "posted", "agreed to buy", "bought", "buys", "merged", "raised", "team", "fans", "supporters", "newspaper", "magazine", "officials", "members", "agreed" },
    org_before = {
      { weight = 2, "joined", "joins", "joining", "acquired", "acquires", "acquire", "founded", "co-founded", "startup", "start-up", "rival", "parent", "subsidiary", "sued", "invested in", "works for", "worked for", "working for", "employed by", "owned by", "acquired by", "backed by", "funded by", "software company", "unit of", "shares of", "shares in", "stake in",
        "portfolio company", "state broadcaster", "bus operator", "consumer group", "search firm", "payroll company", "hedge fund", "investment firm", "private equity firm", "venture firm", "ransomware group", "software maker", "coming in from", "label", "shipbuilder", "fintech", "biotech", "brewer", "automaker", "lender", "conglomerate", "drugmaker", "supermarket", "consultancy", "studio", "nonprofit", "non-profit", "charity", "think tank", "unicorn", "miner", "builder", "housebuilder", "drinks group",
        "rejoined", "rejoins", "rejoining", "rejoin", "resigned from", "resign from", "resigns from", "resigning from", "resignation from", "quit", "quits", "quitting", "departs", "departed", "departure from", "retired from", "retires from",
        "was fired by", "was hired by", "been hired by", "was let go by", "was ousted from", "was fired from", "formerly of", "formerly with", "formerly at", "previously at", "most recently at", "co-founder of", "founder of", "founders of", "board of",
        "executive at", "executives at", "executive from", "executives from", "poached from", "hired from", "lured from", "recruited from", "board at", "tapped to lead", "named to lead", "hired to lead", "appointed to lead", "to join", "will join", "would join", "has joined", "have joined", "the helm at", "the helm of" },
      { value = "move", "left", "leaves", "leaving", "leave", "exits", "exited", "ditches", "dumps", "departing" },
      { "is done at", "bailed on", "bails on", "decamped to", "decamps to", "decamping to", "jumped to", "jumps to", "jump to", "left for", "leaves for", "leave for", "leaving for", "bolted for", "bolted to", "surfaced at", "resurfaced at", "landed at", "lured away from",
        "hired away from", "arrived from", "arrives from", "came over from", "comes over from", "came aboard from", "joined from", "joins from", "signed on from", "came from", "comes from", "took a job at", "job at", "moved over to", "moves over to", "now at", "worked at", "works at" },
      { "returning to", "returned to", "returns to", "return to", "moved to", "moves to", "moving to", "defected to", "defects to" },
      { "join", "chain", "utility", "start-up called", "startup called", "law firm", "search engine", "broadcaster", "company called", "firm called", "lab", "company,", "affiliate", "division", "let go by", "fired by", "hired by", "sacked by", "dismissed by", "dropped by", "company", "firm", "at", "rivals", "employer", "giant", "maker", "chipmaker", "carmaker", "retailer", "bank", "newspaper", "magazine", "agency", "from", "buy", "bought", "buys", "operator", "publisher", "manufacturer", "insurer", "broker", "airline", "group", "investors in", "told", "such as", "including", "like" },
    },
    product_before = [[model version chatbot app software]],
    club_post = { { lines = [[
  coach | coaches | head coach | assistant coach | manager | boss | captain | skipper | striker | midfielder | defender | goalkeeper | keeper |
  winger | forward | fly-half | scrum-half | hooker | prop | quarterback | linebacker | cornerback | receiver | running back | pitcher |
  catcher | shortstop | outfielder | point guard | fans | supporters | players | squad | side | offensive coordinator | defensive coordinator |
  rookie | teammates | playmaker | centre-back | full-back | batsman | bowler | wicketkeeper | caretaker manager | caretaker coach | director of football | chairman | are | were | have
  ]] } },
    person_before = { "appointment of", "hiring of", "arrival of", "departure of", "resignation of", "retirement of", "ouster of", "ousting of", "firing of", "sacking of", "dismissal of", "promotion of", "exit of", "election of", "return of", "poaching of", "columnist", "presenter", "anchor", "designer", "chef", "roboticist", "veteran" },
    place_before = [[in near outside inside across throughout]],
  },
  rules = {
    { kind = "shape", name = "latin_organization", shape = "latin_organization", base = 0.2, least = 0.5,
      known_last = 0.3, typical = 0.3, common = -0.2, after = 0.3, before = 0.3, title_after = 0.3, list = 0.3, owner = 0.3,
      examples = { "Acme Holdings Ltd said so.", "He studied at Northfield University.", "Jane Miller joined Harbor Robotics." },
      counter_examples = { "The Company said so.", "He saw the Harbor Robotics of the future." } },
    { kind = "shape", name = "context_organization", shape = "context_organization", base = 0.05, least = 0.5,
      after = 0.35, before = 0.35, say_after = 0.25, title_after = 0.4, list = 0.35, owner = 0.3, typical = 0.1, alone = -0.2, repeated = 0.1,
      title_before = -0.3, known_first = -0.3, common = -0.35, honorific = -0.5, eponym = -0.2, gloss = 0.45,
      examples = { "Pebblestack 首席执行官" }, counter_examples = { "使用 Python 编写" } },
  },
}
