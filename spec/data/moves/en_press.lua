return {
  {
    why = "pleased to announce", date = "2024-07-16",
    text = [[Tessera Cloud is pleased to announce that Nina Falk has joined the company as Chief Product Officer.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Nina Falk", org = "Tessera Cloud",
        role = "Chief Product Officer" },
    },
  },
  {
    why = "announced the hiring", date = "2024-07-16",
    text = [[Calloway Systems today announced the hiring of Paul Enright as Chief Information Security Officer.]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Paul Enright", org = "Calloway Systems",
        role = "Chief Information Security Officer", time = "2024-07-16" },
    },
  },
  {
    why = "biography: states only", date = "2024-07-16",
    text = [[Prior to Calloway, Enright served as vice president of security at Zscaler and held leadership roles at Oracle.]],
    moves = {},
  },
  {
    why = "brings experience: no move", date = "2024-07-16",
    text = [[With two decades of experience in retail, Beth Ngo oversees finance and operations at Careloop.]],
    moves = {},
  },
  {
    why = "effective date", date = "2024-07-16",
    text = [[Annika Strand has been named chief executive officer of Cobalt Ridge, effective September 3.]],
    moves = {
      { type = "appointment", subtype = "appoint", person = "Annika Strand", org = "Cobalt Ridge",
        role = "chief executive officer", time = "2024-09-03" },
    },
  },
  {
    why = "will report to", date = "2024-07-16",
    text = [[Miranda Cole will become chief operating officer of Lumenar and report to CEO Sid Haverford.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "planned", person = "Miranda Cole", org = "Lumenar",
        role = "chief operating officer" },
    },
  },
  {
    why = "two appointments in one sentence", date = "2024-07-16",
    text = [[Meadowlark Robotics promoted Victor Reed to senior vice president of engineering and named Tina Cho general counsel.]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "Victor Reed",
        org = "Meadowlark Robotics", role = { "senior vice president of engineering", "senior vice president" } },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Tina Cho",
        org = "Meadowlark Robotics", role = "general counsel" },
    },
  },
  {
    why = "continues to serve: no move", date = "2024-07-16",
    text = [[Founder Sid Haverford will continue to serve as chairman of Lumenar.]],
    moves = {},
  },
  {
    why = "acquisition brings the founder along", date = "2024-07-16",
    text = [[Following the acquisition, Brightleaf co-founder Maya Perez will join Cobalt Ridge as vice president of product.]],
    moves = {
      { type = "appointment", subtype = "join", status = "planned", person = "Maya Perez", org = "Cobalt Ridge",
        role = { "vice president of product", "vice president" }, origin_org = "Brightleaf" },
    },
  },
  {
    why = "customer quotation: no move", date = "2024-07-16",
    text = [["Our nurses left the old system behind within a week," said Jim Doyle, chief information officer of Hartwell Hospital.]],
    moves = {},
  },
  {
    why = "joins a programme: no move", date = "2024-07-16",
    text = [[Parkline has joined the NVIDIA Inception program, founder Ray Stone said.]],
    moves = {},
  },
  {
    why = "welcomes", date = "2024-07-16",
    text = [[Ironvale welcomes Donna Reyes to its board of directors.]],
    moves = {
      { type = "appointment", status = "confirmed", person = "Donna Reyes", org = "Ironvale" },
    },
  },
  {
    why = "steps into the role previously held by", date = "2024-07-16",
    text = [[Omar Farah steps into the role of chief people officer at Careloop, previously held by Lucy Grant.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Omar Farah", org = "Careloop",
        role = "chief people officer", predecessor = "Lucy Grant" },
    },
  },
  {
    why = "transitions to executive chairman", date = "2024-07-16",
    text = [[Ed Mathers, who has led Dunhill Data since 2009, will transition to executive chairman in January, when Laura Kemp becomes chief executive.]],
    moves = {
      { type = "appointment", status = "planned", person = "Ed Mathers", org = "Dunhill Data",
        role = "executive chairman", time = "2025-01" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "Laura Kemp", org = "Dunhill Data",
        role = "chief executive", time = "2025-01" },
      { type = "departure", person = "Ed Mathers", optional = true },
      { type = "appointment", status = "historical", person = "Ed Mathers", time = "2009", optional = true },
    },
  },
  {
    why = "named a leader in a report: no move", date = "2024-07-16",
    text = [[Rivermark was named a leader in the 2024 cloud security report, chief executive Ana Duarte said.]],
    moves = {},
  },
  {
    why = "hired a firm: no move", date = "2024-07-16",
    text = [[The company hired the bank Perella to explore a sale.]],
    moves = {},
  },
}
