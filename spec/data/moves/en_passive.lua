return {
  {
    why = "was fired", date = "2024-09-29",
    text = [[Security chief Colin Frey was fired by Dropbox in April.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Colin Frey", org = "Dropbox",
        role = "Security chief", time = "2024-04" },
    },
  },
  {
    why = "was named", date = "2024-09-29",
    text = [[Rosa Delgado was named chief operating officer of Pemex Trading.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Rosa Delgado",
        org = "Pemex Trading", role = "chief operating officer" },
    },
  },
  {
    why = "has been appointed", date = "2024-09-29",
    text = [[Dr. Ifeoma Eze has been appointed medical director at St. Brendan's Hospital.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = { "Ifeoma Eze", "Dr. Ifeoma Eze" },
        org = "St. Brendan's Hospital", role = "medical director" },
    },
  },
  {
    why = "was ousted as", date = "2024-09-29",
    text = [[Julian Frost was ousted as chairman of Meridian Bank.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Julian Frost",
        org = "Meridian Bank", role = "chairman" },
    },
  },
  {
    why = "was forced out", date = "2024-09-29",
    text = [[Nadine Coleman, co-founder of the fashion label Ostrya, was forced out in 2019.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "historical", person = "Nadine Coleman", org = "Ostrya",
        role = "co-founder", time = "2019" },
    },
  },
  {
    why = "was dismissed for cause", date = "2024-09-29",
    text = [[Analyst Victor Blanc was dismissed for sharing client data.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Victor Blanc", role = "Analyst" },
    },
  },
  {
    why = "is succeeded by", date = "2024-09-29",
    text = [[Retiring president Hugh Lawson is succeeded by Mei-Ling Hsu.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Mei-Ling Hsu", role = "president",
        predecessor = "Hugh Lawson" },
      { type = "departure", subtype = "retire", person = "Hugh Lawson", role = "president",
        successor = "Mei-Ling Hsu" },
    },
  },
  {
    why = "was replaced by", date = "2024-09-29",
    text = [[Late on Sunday coach Dirk Vermeulen was sacked and replaced by his assistant, Jan Smit.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Dirk Vermeulen", role = "coach",
        successor = "Jan Smit" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Jan Smit", role = "coach",
        predecessor = "Dirk Vermeulen" },
    },
  },
  {
    why = "was promoted", date = "2024-09-29",
    text = [[Sales manager Kate Omondi was promoted to vice president in January.]],
    moves = {
      { type = "appointment", subtype = "promote", status = "confirmed", person = "Kate Omondi",
        role = "vice president", time = "2024-01" },
    },
  },
  {
    why = "will be replaced", date = "2024-09-29",
    text = [[Alcor said finance director Martin Shaw will be replaced by Jane Petrov next month.]],
    moves = {
      { type = "departure", status = "planned", person = "Martin Shaw", org = "Alcor", role = "finance director",
        time = "2024-10", successor = "Jane Petrov" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "Jane Petrov", org = "Alcor",
        role = "finance director", time = "2024-10", predecessor = "Martin Shaw" },
    },
  },
  {
    why = "was elected by the directors", date = "2024-09-29",
    text = [[Gordon Pike was elected president and chief executive of Tallgrass Mining.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Gordon Pike",
        org = "Tallgrass Mining", role = { "president", "chief executive" } },
    },
  },
  {
    why = "has been tapped", date = "2024-09-29",
    text = [[Former NASA administrator Carol Whitman has been tapped to lead Orbital Freight.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Carol Whitman",
        org = "Orbital Freight", origin_org = "NASA" },
    },
  },
  {
    why = "was relieved of duties", date = "2024-09-29",
    text = [[Captain Stephen Holt was relieved of his command of the destroyer.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Stephen Holt" },
    },
  },
  {
    why = "was let go", date = "2024-09-29",
    text = [[Columnist Dee Marlowe was let go by the Tribune last month.]],
    moves = {
      { type = "departure", subtype = "dismissed", status = "confirmed", person = "Dee Marlowe", org = "Tribune",
        role = "Columnist", time = "2024-08" },
    },
  },
  {
    why = "was stripped of a post", date = "2024-09-29",
    text = [[Vice chairman Hassan Odeh was stripped of his title but stays with the firm.]],
    moves = {
      { type = "departure", subtype = "step_down", status = "confirmed", person = "Hassan Odeh",
        role = "Vice chairman" },
    },
  },
}
