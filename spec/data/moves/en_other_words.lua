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
}
