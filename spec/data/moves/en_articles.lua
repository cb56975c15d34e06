return {
  {
    why = "headline, body, quotation: one move each", date = "2024-09-29",
    text = [[
Greystone Chief Quits Over Merger

NEW YORK - Greystone Partners said on Tuesday that its chief executive, Robert Haines, had resigned in protest at the planned merger with Oakley. Mr. Haines, 58, will be replaced by finance director Sheila Moran.

"I could not support the deal," Haines said. His resignation takes effect on October 15.]],
    moves = {
      { type = "departure", subtype = "resign", person = "Robert Haines", org = { "Greystone Partners", "Greystone" },
        role = { "chief executive", "Chief" }, successor = "Sheila Moran" },
      { type = "appointment", subtype = "appoint", status = { "planned", "confirmed" }, person = "Sheila Moran",
        org = { "Greystone Partners", "Greystone" }, role = { "chief executive", "Chief" },
        predecessor = "Robert Haines" },
    },
  },
  {
    why = "first person in a letter", date = "2024-09-29",
    text = [[In a note to staff, Deborah Finch wrote: "After eleven years, I have decided to leave Etsy. Marcus Webb will take over as chief product officer."]],
    moves = {
      { type = "departure", subtype = "resign", status = { "confirmed", "planned" }, person = "Deborah Finch",
        org = "Etsy" },
      { type = "appointment", subtype = "appoint", status = "planned", person = "Marcus Webb", org = "Etsy",
        role = "chief product officer" },
    },
  },
  {
    why = "quoted first person, speaker after", date = "2024-09-29",
    text = [["I quit," said designer Paolo Neri, who had worked at Fiat for six years.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Paolo Neri", org = "Fiat",
        role = "designer" },
    },
  },
  {
    why = "CV paragraph", date = "2024-09-29",
    text = [[Ruth Adler joined Sears in 1991. She was promoted to regional manager in 1999 and left in 2006 to run her own shop.]],
    moves = {
      { type = "appointment", subtype = "join", status = "historical", person = "Ruth Adler", org = "Sears",
        time = "1991" },
      { type = "appointment", subtype = "promote", status = "historical", person = "Ruth Adler",
        role = "regional manager", time = "1999" },
      { type = "departure", subtype = "unspecified", status = "historical", person = "Ruth Adler", org = "Sears",
        time = "2006" },
    },
  },
  {
    why = "leaving and coming back", date = "2024-09-29",
    text = [[Igor Lem quit Nokia in 2012. He returned in 2015, and this July he resigned again.]],
    moves = {
      { type = "departure", subtype = "resign", status = "historical", person = "Igor Lem", org = "Nokia",
        time = "2012" },
      { type = "appointment", subtype = "return", status = "historical", person = "Igor Lem", org = "Nokia",
        time = "2015" },
      { type = "departure", subtype = "resign", status = "confirmed", person = "Igor Lem", org = "Nokia",
        time = "2024-07" },
    },
  },
  {
    why = "rumour then denial", date = "2024-09-29",
    text = [[A blog claimed that Vivian Ross had left Hulu. "Vivian has not left," a spokeswoman said.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "denied", person = "Vivian Ross", org = "Hulu" },
    },
  },
  {
    why = "echo of a move told before", date = "2024-09-29",
    text = [[Carl Dietrich resigned from Lufton Motors on September 12. Since his resignation, the shares have risen 8 percent.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Carl Dietrich", org = "Lufton Motors",
        time = "2024-09-12" },
    },
  },
  {
    why = "press release", date = "2024-09-24",
    text = [[MADISON, Wis., Sept. 24, 2024 - Prairie Software, a maker of farm management tools, today announced the appointment of Dale Jensen as Chief Revenue Officer. Jensen brings 20 years of experience. "We are thrilled to welcome Dale," said CEO Mary Holt.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Dale Jensen",
        org = "Prairie Software", role = "Chief Revenue Officer", time = "2024-09-24" },
    },
  },
  {
    why = "old wire style with capitals", date = "2024-09-29",
    text = [[
HOLLIS <HLS> CHAIRMAN RESIGNS

Hollis Industries Inc said chairman Arthur Boyd resigned for personal reasons. The board elected Morris Kane to succeed him.]],
    moves = {
      { type = "departure", subtype = "resign", status = "confirmed", person = "Arthur Boyd",
        org = "Hollis Industries Inc", role = "chairman", successor = "Morris Kane" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Morris Kane",
        org = "Hollis Industries Inc", role = "chairman", predecessor = "Arthur Boyd" },
    },
  },
  {
    why = "advisory board", date = "2024-09-29",
    text = [[Rosetta Bio has formed a scientific advisory board. Its members are Dr. Aline Roche and Prof. David Munk.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed",
        person = { "Aline Roche", "Dr. Aline Roche" } },
      { type = "appointment", subtype = "appoint", status = "confirmed",
        person = { "David Munk", "Prof. David Munk" } },
    },
  },
}
