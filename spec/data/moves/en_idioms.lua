return {
  {
    why = "takes the helm", date = "2024-09-29",
    text = [[Sofia Bauer takes the helm at Adler Optics on October 1.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = { "planned", "confirmed" }, person = "Sofia Bauer",
        org = "Adler Optics", time = "2024-10-01" },
    },
  },
  {
    why = "calls it quits", date = "2024-09-29",
    text = [[After three decades, anchor Jim Dorsey is calling it quits at Channel 9.]],
    moves = {
      { type = "departure", person = "Jim Dorsey", org = "Channel 9", role = "anchor" },
    },
  },
  {
    why = "hands over the reins", date = "2024-09-29",
    text = [[Patriarch Otto Klein handed over the reins of Klein Brewery to his daughter Anna Klein in April.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Otto Klein", org = "Klein Brewery", time = "2024-04",
        successor = "Anna Klein" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Anna Klein", org = "Klein Brewery",
        time = "2024-04", predecessor = "Otto Klein" },
    },
  },
  {
    why = "parted ways", date = "2024-09-29",
    text = [[Liverton FC have parted ways with head coach Sean Pruitt.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Sean Pruitt", org = "Liverton FC", role = "head coach" },
    },
  },
  {
    why = "shown the door", date = "2024-09-29",
    text = [[Editor Mona Fields was shown the door after the story was retracted.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Mona Fields", role = "Editor" },
    },
  },
  {
    why = "bows out", date = "2024-09-29",
    text = [[Composer Nils Hagen bows out as artistic director of the Bergen Opera.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Nils Hagen", org = { "Bergen Opera", "the Bergen Opera" },
        role = "artistic director" },
    },
  },
  {
    why = "jumped ship", date = "2024-09-29",
    text = [[Top salesman Gus Miller jumped ship to Oracle.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Gus Miller", dest_org = "Oracle" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Gus Miller", org = "Oracle" },
    },
  },
  {
    why = "axed", date = "2024-10-02",
    text = [[ITV axed presenter Dale Finch on Monday.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Dale Finch", org = "ITV",
        role = "presenter", time = "2024-09-30" },
    },
  },
  {
    why = "given the boot", date = "2024-09-29",
    text = [[Finance boss Derek Lowe got the boot from Carlton Foods.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Derek Lowe", org = "Carlton Foods",
        role = "Finance boss" },
    },
  },
  {
    why = "filled the shoes", date = "2024-09-29",
    text = [[Deputy Nora Vance will step into the role of treasurer left vacant by Sam Doyle, who quit in May.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "Nora Vance", role = "treasurer",
        predecessor = "Sam Doyle" },
      { type = "departure", subtype = "resign", status = "confirmed", person = "Sam Doyle", role = "treasurer",
        time = "2024-05", successor = "Nora Vance" },
    },
  },
  {
    why = "throws in the towel", date = "2024-09-29",
    text = [[Embattled chairman Leon Marsh has thrown in the towel and resigned from Prestwick Bank.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Leon Marsh", org = "Prestwick Bank",
        role = "chairman" },
    },
  },
  {
    why = "cleared out his desk", date = "2024-09-29",
    text = [[Legal chief Toby Ash cleared out his desk at Vodacom yesterday after being fired.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Toby Ash", org = "Vodacom",
        role = "Legal chief", time = "2024-09-28" },
    },
  },
  {
    why = "passes the baton", date = "2024-09-29",
    text = [[Fred Lyle passes the baton to Carmen Ruiz as president of the Rotary League.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Fred Lyle", org = "Rotary League", role = "president",
        successor = "Carmen Ruiz" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Carmen Ruiz",
        org = "Rotary League", role = "president", predecessor = "Fred Lyle" },
    },
  },
  {
    why = "at the wheel", date = "2024-09-29",
    text = [[Hyundai puts Jae-won Shin in charge of its robotics arm.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Jae-won Shin", org = "Hyundai" },
    },
  },
  {
    why = "pastures new", date = "2024-09-29",
    text = [[Paediatrician Emma Cole has left Kingsway Hospital for pastures new.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Emma Cole",
        org = "Kingsway Hospital" },
    },
  },
  {
    why = "sent packing", date = "2024-09-29",
    text = [[Board members sent president Luc Garnier packing.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Luc Garnier", role = "president" },
    },
  },
}
