-- Moves told by other words than resign, join and appoint, in relative clauses and in passing.
return {
  {
    why = "came aboard as ... from", date = "2024-09-29",
    text = [[Dropbox said in May that its finance chief had resigned. Dana Brooks, who came aboard as controller from Stripe in 2021, is staying.]],
    moves = {
      { type = "departure", group = "its finance chief", count = 1, org = "Dropbox", optional = true },
      { type = "departure", person = "Dana Brooks", org = "Stripe" },
      { type = "appointment", subtype = "join", person = "Dana Brooks", org = "Dropbox", origin_org = "Stripe", role = "controller" },
    },
  },
  {
    why = "decamped to", date = "2024-09-29",
    text = [[Victor Hale decamped to Stripe in the spring.]],
    moves = {
      { type = "departure", person = "Victor Hale", dest_org = "Stripe", org = false },
      { type = "appointment", person = "Victor Hale", org = "Stripe" },
    },
  },
  {
    why = "moved to rival", date = "2024-09-29",
    text = [[Operations director Colin Frey moved to rival Dropbox last month.]],
    moves = {
      { type = "departure", person = "Colin Frey", dest_org = "Dropbox", role = "Operations director" },
      { type = "appointment", person = "Colin Frey", org = "Dropbox" },
    },
  },
  {
    why = "followed suit", date = "2024-09-29",
    text = [[Jane Miller quit Stripe last week, and Victor Hale followed suit on Monday.]],
    moves = {
      { type = "departure", person = "Jane Miller", org = "Stripe" },
      { type = "departure", person = "Victor Hale", org = "Stripe" },
    },
  },
  {
    why = "whom X recruited", date = "2024-09-29",
    text = [[The group is led by Dana Brooks, whom Stripe recruited in May.]],
    moves = { { type = "appointment", person = "Dana Brooks", org = "Stripe", time = "2024-05" } },
  },
  {
    why = "which he joined from", date = "2024-09-29",
    text = [[Victor Hale has left Dropbox, which he joined from Stripe in 2016.]],
    moves = {
      { type = "departure", person = "Victor Hale", org = "Dropbox" },
      { type = "departure", person = "Victor Hale", org = "Stripe" },
      { type = "appointment", person = "Victor Hale", org = "Dropbox", origin_org = "Stripe" },
    },
  },
  {
    why = "poached from, behind a comma", date = "2024-09-29",
    text = [[Dana Brooks, poached from Stripe in 2021, now runs design at Lumio.]],
    moves = {
      { type = "departure", person = "Dana Brooks", org = "Stripe" },
      { type = "appointment", person = "Dana Brooks", origin_org = "Stripe" },
    },
  },
  {
    why = "made X a partner", date = "2024-09-29",
    text = [[Greylock made Dana Brooks a partner.]],
    moves = { { type = "appointment", person = "Dana Brooks", org = "Greylock", role = "partner" } },
  },
  {
    why = "was bumped up to", date = "2024-09-29",
    text = [[Dana Brooks and Victor Hale were both bumped up to general partner at Greylock in January.]],
    moves = {
      { type = "appointment", subtype = "promote", person = "Dana Brooks", org = "Greylock", role = "general partner" },
      { type = "appointment", subtype = "promote", person = "Victor Hale", org = "Greylock", role = "general partner" },
    },
  },
  {
    why = "have been assumed by", date = "2024-09-29",
    text = [[Stripe dismissed Victor Hale in January. His duties have been assumed by Dana Brooks.]],
    moves = {
      { type = "departure", subtype = "dismissed", person = "Victor Hale", org = "Stripe" },
      { type = "appointment", person = "Dana Brooks", org = "Stripe", predecessor = "Victor Hale" },
    },
  },
  {
    why = "an apposition before takes over", date = "2024-09-29",
    text = [[Stripe said Victor Hale is retiring. Dana Brooks, currently in charge of research, takes over on Jan. 1.]],
    moves = {
      { type = "departure", subtype = "retire", person = "Victor Hale", org = "Stripe" },
      { type = "appointment", person = "Dana Brooks", org = "Stripe", predecessor = false },
    },
  },
  {
    why = "loses somebody to another", date = "2024-09-29",
    text = [[Dropbox lost its chief scientist, Dana Brooks, to Google.]],
    moves = {
      { type = "departure", person = "Dana Brooks", org = "Dropbox", dest_org = "Google", role = "chief scientist" },
      { type = "appointment", person = "Dana Brooks", org = "Google", origin_org = "Dropbox" },
    },
  },
  {
    why = "walked out of the board", date = "2024-09-29",
    text = [[Two directors walked out of the board of Stripe on Friday.]],
    moves = { { type = "departure", group = "Two directors", count = 2, org = "Stripe" } },
  },
  {
    why = "no longer works there", date = "2024-09-29",
    text = [[Victor Hale, who ran payments at Stripe, no longer works there.]],
    moves = { { type = "departure", person = "Victor Hale", org = "Stripe" } },
  },
  {
    why = "and B will fill in", date = "2024-09-29",
    text = [[Stripe said that finance chief Victor Hale will leave in May and that controller Dana Brooks will fill in until a successor is found.]],
    moves = {
      { type = "departure", status = "planned", person = "Victor Hale", org = "Stripe" },
      { type = "appointment", status = "planned", person = "Dana Brooks", org = "Stripe" },
    },
  },
  {
    why = "goes back to being", date = "2024-09-29",
    text = [[Dana Brooks goes back to being CTO of Stripe.]],
    moves = { { type = "appointment", subtype = "return", person = "Dana Brooks", org = "Stripe", role = "CTO" } },
  },
  {
    why = "things that move, fill in and are made", date = "2024-09-29",
    text = [[Stripe moved to a new office. Dana Brooks made her debut as a speaker and picked up the phone. In retirement she bred dogs.]],
    moves = {},
  },
  {
    why = "proud to bring on: no passive", date = "2024-09-29",
    text = [[We are proud to bring on a good leader, said Dana Brooks.]],
    moves = {},
  },
  {
    why = "left in ... for", date = "2024-09-29",
    text = [[Sales chief Dana Brooks, who departed in December for software maker Stripe, had been at Dropbox for six years.]],
    moves = {
      { type = "departure", person = "Dana Brooks", dest_org = "Stripe", role = "Sales chief" },
      { type = "appointment", person = "Dana Brooks", org = "Stripe" },
    },
  },
  {
    why = "who is leaving", date = "2024-09-29",
    text = [[Dropbox promoted Victor Hale to finance chief, replacing Dana Brooks, who is leaving to pursue other interests.]],
    moves = {
      { type = "appointment", subtype = "promote", person = "Victor Hale", org = "Dropbox", role = "finance chief", predecessor = "Dana Brooks" },
      { type = "departure", person = "Dana Brooks", successor = "Victor Hale" },
    },
  },
  {
    why = "naming ... to the top job", date = "2024-09-29",
    text = [[Dropbox ended its search on Wednesday, naming Dana Brooks to the top job.]],
    moves = { { type = "appointment", person = "Dana Brooks", org = "Dropbox" } },
  },
  {
    why = "the company hired", date = "2024-09-29",
    text = [[Dropbox is growing. It has hired Dana Brooks away from the public sector.]],
    moves = { { type = "appointment", person = "Dana Brooks", org = "Dropbox" } },
  },
  {
    why = "picked up", date = "2024-09-29",
    text = [[Dropbox picked up Dana Brooks in December.]],
    moves = { { type = "appointment", person = "Dana Brooks", org = "Dropbox", time = "2023-12" } },
  },
  {
    why = "before X hired her", date = "2024-09-29",
    text = [[Dana Brooks, who was a teacher before Dropbox hired her, runs the lab.]],
    moves = { { type = "appointment", person = "Dana Brooks", org = "Dropbox" } },
  },
  {
    why = "the job goes to", date = "2024-09-29",
    text = [[Dropbox said Victor Hale resigned in May. Victor Hale's old job goes to Dana Brooks.]],
    moves = {
      { type = "departure", person = "Victor Hale", org = "Dropbox", successor = "Dana Brooks" },
      { type = "appointment", person = "Dana Brooks", org = "Dropbox", predecessor = "Victor Hale" },
    },
  },
  {
    why = "is headed to", date = "2024-09-29",
    text = [[Dana Brooks resigned from Dropbox last week. She is headed to Google.]],
    moves = {
      { type = "departure", person = "Dana Brooks", org = "Dropbox" },
      { type = "appointment", person = "Dana Brooks", org = "Google" },
    },
  },
  {
    why = "will start in ... as", date = "2024-09-29",
    text = [[Dropbox said Dana Brooks is due to start in January as head of research.]],
    moves = { { type = "appointment", status = "planned", person = "Dana Brooks", org = "Dropbox", role = "head of research" } },
  },
  {
    why = "lasted", date = "2024-09-29",
    text = [[Dana Brooks, who joined Dropbox in November, lasted 71 days.]],
    moves = {
      { type = "appointment", person = "Dana Brooks", org = "Dropbox" },
      { type = "departure", person = "Dana Brooks", org = "Dropbox" },
    },
  },
  {
    why = "a part of a number", date = "2024-09-29",
    text = [[Dropbox hired 26 researchers in 2022. Eleven of the 26 researchers resigned last year, and four of them went to work for Stripe.]],
    moves = {
      { type = "departure", count = 11, group = "Eleven of the 26 researchers", org = "Dropbox" },
      { type = "appointment", group = "four of them", count = 4, org = "Stripe", optional = true },
      { type = "departure", group = "four of them", count = 4, org = "Dropbox", optional = true },
      { type = "appointment", group = "26 researchers", count = 26, org = "Dropbox", optional = true },
    },
  },
  {
    why = "talks last, systems return and trains head", date = "2024-09-29",
    text = [[The talks with Dana Brooks lasted two days. Victor Hale headed to Dropbox's office. A return to the system of Google may follow.]],
    moves = {},
  },
}
