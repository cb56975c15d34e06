return {
  {
    why = "he across a sentence", date = "2024-09-29",
    text = [[Dmitri Volkov spent nine years at Yandex. He left in February.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Dmitri Volkov", org = "Yandex",
        time = "2024-02" },
    },
  },
  {
    why = "she, with a man named in between", date = "2024-09-29",
    text = [[Paula Weston led the search team at Bing. In June, she joined Kagi.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Paula Weston", org = "Kagi",
        time = "2024-06" },
    },
  },
  {
    why = "the pair", date = "2024-09-29",
    text = [[Elliot Ames and Sunita Roy ran the Boston office of Bain & Frost together. The pair resigned on Friday.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Elliot Ames", org = "Bain & Frost",
        time = "2024-09-27" },
      { type = "departure", subtype = "resign", status = "confirmed", person = "Sunita Roy", org = "Bain & Frost",
        time = "2024-09-27" },
    },
  },
  {
    why = "both", date = "2024-09-29",
    text = [[Maria Stone and Luke Harlan were long-time colleagues at Mozilla. Both have now left the organisation.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Maria Stone", org = "Mozilla" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Luke Harlan", org = "Mozilla" },
    },
  },
  {
    why = "coordinated verbs with one subject", date = "2024-09-29",
    text = [[Glen Pruitt quit Wells Fargo and joined the fintech Monarch in May.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Glen Pruitt", org = "Wells Fargo",
        dest_org = "Monarch" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Glen Pruitt", org = "Monarch",
        time = "2024-05", origin_org = "Wells Fargo" },
    },
  },
  {
    why = "heading and list", date = "2024-09-29",
    text = [[
Three people have left the Harbor AI lab since May:

- Jonas Pell, research scientist
- Mina Aoki, product lead
- Carl Ritter, chief of staff]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Jonas Pell",
        org = { "Harbor AI", "Harbor AI lab" }, role = "research scientist" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Mina Aoki",
        org = { "Harbor AI", "Harbor AI lab" }, role = "product lead" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Carl Ritter",
        org = { "Harbor AI", "Harbor AI lab" }, role = "chief of staff" },
    },
  },
  {
    why = "the company", date = "2024-09-29",
    text = [[Nutmeg Health has cut its forecast again. The company said chief financial officer Ross Daley had resigned.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Ross Daley", org = "Nutmeg Health",
        role = "chief financial officer" },
    },
  },
  {
    why = "causative", date = "2024-09-29",
    text = [[The scandal forced chairman Edgar Bloom to resign.]],
    moves = {
      { type = "departure", subtype = { "resign", "dismissed" }, status = "confirmed", person = "Edgar Bloom",
        role = "chairman" },
    },
  },
  {
    why = "generic subject blocks", date = "2024-09-29",
    text = [[Lena Hart edits the magazine. One reader said he quit his job after reading it.]],
    moves = {},
  },
  {
    why = "subject of a participle clause", date = "2024-09-29",
    text = [[After leaving Stripe in August, Noel Bright started a bakery.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Noel Bright", org = "Stripe",
        time = "2024-08" },
    },
  },
  {
    why = "object of succeed who had died", date = "2024-09-29",
    text = [[Rita Gomez was appointed president of the Andes Fund, succeeding the late Juan Vega.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Rita Gomez", org = "Andes Fund",
        role = "president", predecessor = "Juan Vega" },
    },
  },
  {
    why = "who took over from whom", date = "2024-09-29",
    text = [[Ben Cross handed the chief executive role at Pinecone Media to Tara Singh in July.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Ben Cross", org = "Pinecone Media",
        role = "chief executive", time = "2024-07", successor = "Tara Singh" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Tara Singh",
        org = "Pinecone Media", role = "chief executive", time = "2024-07", predecessor = "Ben Cross" },
    },
  },
  {
    why = "headline surname, full name in the body", date = "2024-09-29",
    text = [[
Marlowe to leave Corbett Air

Corbett Air said on Wednesday that operations director Fiona Marlowe will leave at the end of the year.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "planned", person = { "Fiona Marlowe", "Marlowe" },
        org = "Corbett Air", role = "operations director", time = "2024" },
    },
  },
}
