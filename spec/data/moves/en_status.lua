return {
  {
    why = "will step down", date = "2024-09-29",
    text = [[Rakuten's chief operating officer Kenji Abe will step down in November.]],
    moves = {
      { type = "departure", status = "planned", person = "Kenji Abe", org = "Rakuten",
        role = "chief operating officer", time = "2024-11" },
    },
  },
  {
    why = "plans to retire", date = "2024-09-29",
    text = [[Monica Hale plans to retire as dean of the Weston School next year.]],
    moves = {
      { type = "departure", subtype = "retire", status = "planned", person = "Monica Hale",
        org = { "Weston School", "the Weston School" }, role = "dean", time = "2025" },
    },
  },
  {
    why = "to leave in a headline", date = "2024-09-29",
    text = [[Pfizer research head Simon Orr to leave]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "planned", person = "Simon Orr", org = "Pfizer",
        role = "research head" },
    },
  },
  {
    why = "is set to become", date = "2024-09-29",
    text = [[Deputy governor Ingrid Moe is set to become governor of the Bank of Norway.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = { "planned", "rumoured" }, person = "Ingrid Moe",
        org = "Bank of Norway", role = "governor" },
    },
  },
  {
    why = "reportedly", date = "2024-09-29",
    text = [[Etsy's design chief, Camila Rojas, has reportedly resigned.]],
    moves = {
      { type = "departure", subtype = "resign", status = "rumoured", person = "Camila Rojas", org = "Etsy",
        role = "design chief" },
    },
  },
  {
    why = "rumours say", date = "2024-09-29",
    text = [[Rumors say Paul Nygaard is about to quit Tidal.]],
    moves = {
      { type = "departure", subtype = "resign", status = "rumoured", person = "Paul Nygaard", org = "Tidal" },
    },
  },
  {
    why = "expected to", date = "2024-09-29",
    text = [[Deputy editor Clare Finn is expected to replace Hugo Marsh as editor of The Ledger.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = { "rumoured", "planned" }, person = "Clare Finn",
        org = { "The Ledger", "Ledger" }, role = "editor", predecessor = "Hugo Marsh" },
      { type = "departure", person = "Hugo Marsh", optional = true },
    },
  },
  {
    why = "may leave", date = "2024-09-29",
    text = [[Sources said Gupta may leave HSBC.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "rumoured", person = "Gupta", org = "HSBC" },
    },
  },
  {
    why = "considering", date = "2024-09-29",
    text = [[Chief executive Rolf Brandt is considering stepping down, according to two people familiar with the matter.]],
    moves = {
      { type = "departure", status = { "rumoured", "planned" }, person = "Rolf Brandt", role = "Chief executive" },
    },
  },
  {
    why = "denied reports", date = "2024-09-29",
    text = [[Chairman Louis Ferrand denied reports that he had resigned from Air Provence.]],
    moves = {
      { type = "departure", subtype = "resign", status = "denied", person = "Louis Ferrand", org = "Air Provence",
        role = "Chairman" },
    },
  },
  {
    why = "has not resigned", date = "2024-09-29",
    text = [["Ms. Petrova has not resigned," a spokesman for Rosbank said.]],
    moves = {
      { type = "departure", subtype = "resign", status = "denied", person = { "Ms. Petrova", "Petrova" },
        org = "Rosbank" },
    },
  },
  {
    why = "will not step down", date = "2024-09-29",
    text = [[Despite the losses, founder Ivan Cole will not step down as CEO of Nimbus.]],
    moves = {
      { type = "departure", status = "denied", person = "Ivan Cole", org = "Nimbus", role = "CEO", optional = true },
    },
  },
  {
    why = "refused to resign", date = "2024-09-29",
    text = [[Mayor-appointed director Ruth Kane refused to resign.]],
    moves = {
      { type = "departure", subtype = "resign", status = "denied", person = "Ruth Kane", role = "director",
        optional = true },
    },
  },
  {
    why = "historical by year", date = "2024-09-29",
    text = [[Peter Lund left Ericsson in 2003.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "Peter Lund", org = "Ericsson",
        time = "2003" },
    },
  },
  {
    why = "historical appointment", date = "2024-09-29",
    text = [[Doris Engel was hired by Kodak in 1987 and promoted to plant director in 1995.]],
    moves = {
      { type = "appointment", subtype = { "join", "appoint" }, status = "historical", person = "Doris Engel", org = "Kodak",
        time = "1987" },
      { type = "appointment", subtype = "promote", status = "historical", person = "Doris Engel", org = "Kodak",
        role = "plant director", time = "1995" },
    },
  },
  {
    why = "ago", date = "2024-09-29",
    text = [[Adam Sorensen joined Maersk twelve years ago.]],
    moves = {
      { type = "appointment", subtype = "join", status = "historical", person = "Adam Sorensen", org = "Maersk",
        time = "2012" },
    },
  },
  {
    why = "if clause", date = "2024-09-29",
    text = [[If Karen Blake leaves Nike, the shares could fall.]],
    moves = {},
  },
  {
    why = "question", date = "2024-09-29",
    text = [[Will Tim Cook retire soon?]],
    moves = {},
  },
  {
    why = "would have", date = "2024-09-29",
    text = [[Had the merger failed, chairman Ed Rossi would have resigned.]],
    moves = {},
  },
  {
    why = "threat with unless", date = "2024-09-29",
    text = [[Finance minister Jonas Vik threatened to quit unless the budget was cut.]],
    moves = {
      { type = "departure", subtype = "resign", status = "planned", person = "Jonas Vik", role = "Finance minister",
        optional = true },
    },
  },
  {
    why = "confirmed after rumours", date = "2024-09-29",
    text = [[The rumors were true: Kelly Osborn has left Ubisoft.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Kelly Osborn", org = "Ubisoft" },
    },
  },
  {
    why = "offer declined", date = "2024-09-29",
    text = [[Nobel laureate Hans Vogt turned down the post of chief scientist at Merck.]],
    moves = {
      { type = "appointment", status = "denied", person = "Hans Vogt", optional = true },
    },
  },
  {
    why = "would be followed by a named", date = "2024-09-29",
    text = [[Wells said Erin Doyle would join the bank in January as chief auditor.]],
    moves = {
      { type = "appointment", subtype = "join", status = "planned", person = "Erin Doyle", org = "Wells",
        role = "chief auditor", time = "2025-01" },
    },
  },
  {
    why = "nomination is a plan", date = "2024-09-29",
    text = [[The board nominated Lucy Tran as chair; the vote is in December.]],
    moves = {
      { type = "appointment", status = { "planned", "confirmed" }, person = "Lucy Tran", role = "chair" },
    },
  },
}
