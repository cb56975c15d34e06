return {
  {
    why = "resigned as post of organisation", date = "2024-09-29",
    text = [[Helena Ortiz resigned as chief executive of Brightwater Energy.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Helena Ortiz",
        org = "Brightwater Energy", role = "chief executive" },
    },
  },
  {
    why = "has resigned, the reason with after", date = "2024-09-29",
    text = [[Marcus Lindqvist, the treasurer of Nordhavn Shipping, has resigned after an internal audit.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Marcus Lindqvist",
        org = "Nordhavn Shipping", role = "treasurer" },
    },
  },
  {
    why = "quit", date = "2024-09-29",
    text = [[Data scientist Priyanka Das quit Palantir in March.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Priyanka Das", org = "Palantir",
        role = "Data scientist", time = "2024-03" },
    },
  },
  {
    why = "stepped down", date = "2024-09-27",
    text = [[On Tuesday, Kodiak Foods chairman Alan Mercer stepped down.]],
    moves = {
      { type = "departure", subtype = { "resign", "unspecified", "step_down" }, status = "confirmed",
        person = "Alan Mercer", org = "Kodiak Foods", role = "chairman", time = "2024-09-24" },
    },
  },
  {
    why = "steps down but stays on the board", date = "2024-09-29",
    text = [[Founder Gail Brandt is stepping down as CEO of Fernway but will remain on the board.]],
    moves = {
      { type = "departure", subtype = "step_down", person = "Gail Brandt", org = "Fernway", role = "CEO" },
    },
  },
  {
    why = "left the company", date = "2024-09-29",
    text = [[Engineering director Tom Achterberg left Figma last week.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Tom Achterberg", org = "Figma",
        role = "Engineering director", time = "2024-W38" },
    },
  },
  {
    why = "is leaving", date = "2024-09-29",
    text = [[Victoria Salas is leaving Airbnb, where she ran product marketing.]],
    moves = {
      { type = "departure", status = { "planned", "confirmed" }, person = "Victoria Salas", org = "Airbnb" },
    },
  },
  {
    why = "retire with a date", date = "2024-09-29",
    text = [[Boeing engineer Frank Doyle will retire on December 31.]],
    moves = {
      { type = "departure", subtype = "retire", status = "planned", person = "Frank Doyle", org = "Boeing",
        role = "engineer", time = "2024-12-31" },
    },
  },
  {
    why = "retired", date = "2024-09-29",
    text = [[Long-serving finance chief Ulrike Behrens retired in June from the Hamburg shipbuilder Elbwerft.]],
    moves = {
      { type = "departure", subtype = "retire", status = "confirmed", person = "Ulrike Behrens", org = "Elbwerft",
        role = "finance chief", time = "2024-06" },
    },
  },
  {
    why = "board fired", date = "2024-09-29",
    text = [[The board of Quanta Mobility fired chief executive Raj Pillai on Friday.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Raj Pillai",
        org = "Quanta Mobility", role = "chief executive", time = "2024-09-27" },
    },
  },
  {
    why = "ousted by", date = "2024-09-29",
    text = [[Directors ousted founder Simone Keller from Velo Systems after a vote.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Simone Keller",
        org = "Velo Systems", role = "founder" },
    },
  },
  {
    why = "sacked", date = "2024-09-29",
    text = [[Aston Rovers have sacked manager Billy Crane.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Billy Crane", org = "Aston Rovers",
        role = "manager" },
    },
  },
  {
    why = "appointed as", date = "2024-09-29",
    text = [[Unilever appointed Fernando Reyes as chief financial officer.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Fernando Reyes", org = "Unilever",
        role = "chief financial officer" },
    },
  },
  {
    why = "named with a bare post", date = "2024-09-29",
    text = [[Lattice Semiconductor named Grace Whitfield president.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Grace Whitfield",
        org = "Lattice Semiconductor", role = "president" },
    },
  },
  {
    why = "names in a headline", date = "2024-09-29",
    text = [[Zalando Names Petra Vogt Chief Technology Officer]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Petra Vogt", org = "Zalando",
        role = "Chief Technology Officer" },
    },
  },
  {
    why = "hired", date = "2024-09-29",
    text = [[Anthropic hired Samuel Koh in July to lead its policy team.]],
    moves = {
      { type = "appointment", subtype = { "join", "appoint" }, status = "confirmed", person = "Samuel Koh", org = "Anthropic",
        time = "2024-07" },
    },
  },
  {
    why = "tapped", date = "2024-09-29",
    text = [[Peloton has tapped former Ford executive Dina Marsh to be its next chief executive.]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "Dina Marsh", org = "Peloton", role = "chief executive",
        origin_org = "Ford" },
    },
  },
  {
    why = "promoted to", date = "2024-09-29",
    text = [[Target promoted Luis Cabrera to chief supply chain officer.]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "Luis Cabrera", org = "Target",
        role = "chief supply chain officer" },
    },
  },
  {
    why = "joined as", date = "2024-09-29",
    text = [[Rebecca Lim joined Grab as general counsel in 2024.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Rebecca Lim", org = "Grab",
        role = "general counsel", time = "2024" },
    },
  },
  {
    why = "became", date = "2024-09-29",
    text = [[In May, Owen Gallagher became head of research at Wayve.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Owen Gallagher", org = "Wayve",
        role = "head of research", time = "2024-05" },
    },
  },
  {
    why = "took over as", date = "2024-09-29",
    text = [[Ewa Nowak took over as editor of the Gdansk Courier.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Ewa Nowak", org = "Gdansk Courier",
        role = "editor" },
    },
  },
  {
    why = "succeeds with the leaver's retirement", date = "2024-09-29",
    text = [[Thomas Reed succeeds Linda Park, who retired in August, as chairman of Corvia.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Thomas Reed", org = "Corvia",
        role = "chairman", predecessor = "Linda Park" },
      { type = "departure", subtype = "retire", status = "confirmed", person = "Linda Park", role = "chairman",
        time = "2024-08", successor = "Thomas Reed" },
    },
  },
  {
    why = "returns", date = "2024-09-29",
    text = [[Co-founder Miguel Santos is returning to Clearpath as CEO.]],
    moves = {
      { type = "appointment", subtype = "return", person = "Miguel Santos", org = "Clearpath", role = "CEO" },
    },
  },
  {
    why = "rejoined", date = "2024-09-29",
    text = [[Designer Aiko Tanaka rejoined Nintendo this year.]],
    moves = {
      { type = "appointment", subtype = "return", status = "confirmed", person = "Aiko Tanaka", org = "Nintendo",
        time = "2024" },
    },
  },
  {
    why = "elected to the board", date = "2024-09-29",
    text = [[Shareholders elected Peter Haas to the board of Solvex.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Peter Haas", org = "Solvex" },
    },
  },
  {
    why = "interim", date = "2024-09-29",
    text = [[Finance chief Joanna Wells will serve as interim chief executive while Cobalt Health looks for a permanent leader.]],
    moves = {
      { type = "appointment", subtype = "interim", status = "planned", person = "Joanna Wells", org = "Cobalt Health",
        role = { "interim chief executive", "chief executive" } },
    },
  },
}
