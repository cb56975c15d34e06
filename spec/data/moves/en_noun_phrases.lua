return {
  {
    why = "organisation, post, name", date = "2024-09-29",
    text = [[OpenAI research vice president Owen Shah resigned.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Owen Shah", org = "OpenAI",
        role = { "research vice president", "vice president" } },
    },
  },
  {
    why = "name with the post in apposition", date = "2024-09-29",
    text = [[Kim Trevino, Shopify's chief technology officer, has left.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Kim Trevino", org = "Shopify",
        role = "chief technology officer" },
    },
  },
  {
    why = "post with of", date = "2024-09-29",
    text = [[Jorge Prado, vice president of cloud engineering at IBM, quit last month.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Jorge Prado", org = "IBM",
        role = { "vice president of cloud engineering", "vice president" }, time = "2024-08" },
    },
  },
  {
    why = "former ties are origin", date = "2024-09-29",
    text = [[Former Twitter engineer Ahmed Nasser joined Mastodon.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Ahmed Nasser", org = "Mastodon",
        origin_org = "Twitter" },
    },
  },
  {
    why = "formerly in apposition", date = "2024-09-29",
    text = [[Westbrook Capital hired Ines Fabre, formerly of Lazard, as a partner.]],
    moves = {
      { type = "appointment", subtype = { "join", "appoint" }, status = "confirmed", person = "Ines Fabre",
        org = "Westbrook Capital", role = "partner", origin_org = "Lazard" },
    },
  },
  {
    why = "combined posts", date = "2024-09-29",
    text = [[Harold Stein resigned as president and chief executive officer of Mapleton Insurance.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Harold Stein",
        org = "Mapleton Insurance", role = { "president", "chief executive officer" } },
    },
  },
  {
    why = "age in apposition", date = "2024-09-29",
    text = [[Fairfax Mills Inc said it named Ronald Beck, 52, chairman of the company.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Ronald Beck",
        org = "Fairfax Mills Inc", role = "chairman" },
    },
  },
  {
    why = "list of people with posts", date = "2024-09-29",
    text = [[Vice president Ana Gil, general counsel Peter Lowe and treasurer Ruth Meyer have left Calyx.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ana Gil", org = "Calyx",
        role = "Vice president" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Peter Lowe", org = "Calyx",
        role = "general counsel" },
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ruth Meyer", org = "Calyx",
        role = "treasurer" },
    },
  },
  {
    why = "respectively", date = "2024-09-29",
    text = [[Lorna Bates and Kofi Asante were named chief executive and chief operating officer, respectively.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Lorna Bates",
        role = "chief executive" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Kofi Asante",
        role = "chief operating officer" },
    },
  },
  {
    why = "subsidiary and parent", date = "2024-09-29",
    text = [[Sven Dahl resigned as head of Volvo's battery unit, Voltara.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Sven Dahl",
        org = { "Voltara", "Volvo" }, role = "head" },
    },
  },
  {
    why = "courtesy title", date = "2024-09-29",
    text = [[Ms Okonkwo stepped down as chair of the Lagos Stock Council.]],
    moves = {
      { type = "departure", status = "confirmed", person = { "Ms Okonkwo", "Okonkwo" }, org = "Lagos Stock Council",
        role = "chair" },
    },
  },
  {
    why = "particles and suffixes in names", date = "2024-09-29",
    text = [[Ludwig van der Berg Jr. retired as curator of the Hollis Museum.]],
    moves = {
      { type = "departure", subtype = "retire", status = "confirmed",
        person = { "Ludwig van der Berg Jr.", "Ludwig van der Berg Jr" }, org = "Hollis Museum", role = "curator" },
    },
  },
  {
    why = "post with initials", date = "2024-09-29",
    text = [[Intuit CFO T.J. McAllister will step down in January.]],
    moves = {
      { type = "departure", status = "planned", person = "T.J. McAllister", org = "Intuit", role = "CFO",
        time = "2025-01" },
    },
  },
  {
    why = "co-founder and post", date = "2024-09-29",
    text = [[Co-founder and CTO Farida Noor left Kaleido.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Farida Noor", org = "Kaleido",
        role = { "CTO", "Co-founder", "Co-founder and CTO" } },
    },
  },
}
