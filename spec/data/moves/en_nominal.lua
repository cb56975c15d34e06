return {
  {
    why = "the resignation of", date = "2024-09-29",
    text = [[The resignation of finance chief Anita Rao stunned investors in Kestrel Pharma.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Anita Rao", org = "Kestrel Pharma",
        role = "finance chief" },
    },
  },
  {
    why = "possessive departure", date = "2024-09-29",
    text = [[Greg Fallon's departure from Zendesk leaves the support team without a leader.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Greg Fallon", org = "Zendesk" },
    },
  },
  {
    why = "ouster", date = "2024-09-29",
    text = [[The surprise ouster of Theodore Lang as chairman divided the Calder family.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Theodore Lang",
        role = "chairman" },
    },
  },
  {
    why = "firing", date = "2024-09-29",
    text = [[Months after the firing of coach Rick Dunn, the Raptors of Elmwood are still losing.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Rick Dunn", role = "coach" },
    },
  },
  {
    why = "appointment", date = "2024-09-27",
    text = [[The appointment of Soraya Haddad as chief scientist at Novex was announced on Monday.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Soraya Haddad", org = "Novex",
        role = "chief scientist" },
    },
  },
  {
    why = "exit", date = "2024-09-29",
    text = [[Investors cheered the exit of Intergrid boss Paul Strand.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Paul Strand", org = "Intergrid",
        role = "boss" },
    },
  },
  {
    why = "gerund after following", date = "2024-09-29",
    text = [[Following his resignation from the Fed, Charles Whitley moved to Vermont.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Charles Whitley", org = "Fed" },
    },
  },
  {
    why = "dismissal", date = "2024-09-29",
    text = [[Unions criticised the dismissal of plant manager Lars Holm by Volvo.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Lars Holm", org = "Volvo",
        role = "plant manager" },
    },
  },
  {
    why = "retirement", date = "2024-09-29",
    text = [[Shares rose after the retirement of Chief Executive Beth Kramer was announced.]],
    moves = {
      { type = "departure", subtype = "retire", person = "Beth Kramer", role = "Chief Executive" },
    },
  },
  {
    why = "promotion", date = "2024-09-29",
    text = [[Her promotion to managing director makes Amy Shaw the first woman to run Lorimer & Sons.]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "Amy Shaw", org = "Lorimer & Sons",
        role = "managing director" },
    },
  },
  {
    why = "return", date = "2024-09-29",
    text = [[Jobless for a year, Dave Kinsella celebrated his return to Marvell as a vice president.]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "Dave Kinsella", org = "Marvell",
        role = "vice president" },
    },
  },
  {
    why = "arrival", date = "2024-09-29",
    text = [[The arrival of former Apple designer Lucia Conti at Dyson surprised rivals.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Lucia Conti", org = "Dyson",
        origin_org = "Apple" },
    },
  },
  {
    why = "hiring of", date = "2024-09-29",
    text = [[The hiring of Neil Barrow as general manager ends a six-month search at the Coyotes.]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Neil Barrow", org = "Coyotes",
        role = "general manager" },
    },
  },
  {
    why = "decision to quit", date = "2024-09-29",
    text = [[Sarah Mbeki's decision to quit Tesco's board came days before the results.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Sarah Mbeki",
        org = { "Tesco", "Tesco's board" } },
    },
  },
  {
    why = "relative clause", date = "2024-09-29",
    text = [[Wendell Price, who left Oracle in 2010, now grows olives in Crete.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "historical", person = "Wendell Price", org = "Oracle",
        time = "2010" },
    },
  },
  {
    why = "participle in apposition", date = "2024-09-29",
    text = [[Appointed in 2016, chancellor Dora Finch has reformed the university.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "historical", person = "Dora Finch", role = "chancellor",
        time = "2016" },
    },
  },
  {
    why = "outgoing and incoming", date = "2024-09-29",
    text = [[Outgoing chairman Bill Thorne will hand over to incoming chairman Nora Quist on October 1.]],
    moves = {
      { type = "departure", status = "planned", person = "Bill Thorne", role = "chairman", time = "2024-10-01",
        successor = "Nora Quist" },
      { type = "appointment", status = "planned", person = "Nora Quist", role = "chairman", time = "2024-10-01",
        predecessor = "Bill Thorne" },
    },
  },
  {
    why = "successor as predicate", date = "2024-09-29",
    text = [[Bluefin's board said Marta Jansen would be the successor of retiring president Yosef Adler.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "Marta Jansen", org = "Bluefin",
        role = "president", predecessor = "Yosef Adler" },
      { type = "departure", subtype = "retire", person = "Yosef Adler", org = "Bluefin", role = "president",
        successor = "Marta Jansen" },
    },
  },
  {
    why = "headline noun pile", date = "2024-09-29",
    text = [[Kellner exit leaves Dornbach Group without a finance chief]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Kellner", org = "Dornbach Group",
        role = "finance chief" },
    },
  },
  {
    why = "news of her leaving", date = "2024-09-29",
    text = [[News of Claire Donovan leaving Spotify broke on X.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Claire Donovan",
        org = "Spotify" },
    },
  },
}
