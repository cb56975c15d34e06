return {
  {
    why = "two other executives", date = "2024-09-29",
    text = [[Two other executives resigned from Wirecom last week.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", group = "Two other executives", count = 2,
        org = "Wirecom", time = "2024-W38" },
    },
  },
  {
    why = "three vice presidents", date = "2024-09-29",
    text = [[Three vice presidents have left Opendoor since June.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", group = "Three vice presidents", count = 3,
        org = "Opendoor" },
    },
  },
  {
    why = "named person and a counted rest", date = "2024-09-29",
    text = [[Chief scientist Anil Mehta and four engineers quit Nuro.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Anil Mehta", org = "Nuro",
        role = "Chief scientist" },
      { type = "departure", subtype = "resign", status = "confirmed", group = "four engineers", count = 4,
        org = "Nuro" },
    },
  },
  {
    why = "several", date = "2024-09-29",
    text = [[Several directors resigned in protest.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", group = "Several directors",
        role = "directors" },
    },
  },
  {
    why = "one unnamed holder", date = "2024-09-29",
    text = [[The head of the bank's Zurich office resigned on Thursday.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed",
        group = { "The head of the bank's Zurich office", "head of the bank's Zurich office" }, count = 1,
        time = "2024-09-26" },
    },
  },
  {
    why = "members named one by one", date = "2024-09-29",
    text = [[Two managers left Dunmore Steel: plant chief Roy Tate and buyer Ellen Moss.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Roy Tate", org = "Dunmore Steel",
        role = "plant chief" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ellen Moss",
        org = "Dunmore Steel", role = "buyer" },
    },
  },
  {
    why = "fired for cause", date = "2024-09-29",
    text = [[Tesla fired two supervisors over the leak.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", group = "two supervisors", count = 2,
        org = "Tesla" },
    },
  },
  {
    why = "family", date = "2024-09-29",
    text = [[The Brandt brothers resigned from Hallmark Tools.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed",
        group = { "The Brandt brothers", "Brandt brothers" }, org = "Hallmark Tools" },
    },
  },
  {
    why = "mass layoff is none", date = "2024-09-29",
    text = [[Cisco will lay off 4,000 workers, about 5 percent of its staff.]],
    moves = {},
  },
  {
    why = "hiring drive is none", date = "2024-09-29",
    text = [[The chain plans to hire 2,000 seasonal workers before Christmas.]],
    moves = {},
  },
}
