return {
  {
    why = "left X for Y", date = "2024-09-29",
    text = [[Chip architect Nils Aaberg left Intel for Qualcomm.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Nils Aaberg", org = "Intel",
        role = "Chip architect", dest_org = "Qualcomm" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Nils Aaberg", org = "Qualcomm",
        origin_org = "Intel" },
    },
  },
  {
    why = "left X to join Y", date = "2024-09-29",
    text = [[Farah Aziz left McKinsey to join the startup Lumio as chief of staff.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Farah Aziz", org = "McKinsey",
        dest_org = "Lumio" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Farah Aziz", org = "Lumio",
        role = "chief of staff", origin_org = "McKinsey" },
    },
  },
  {
    why = "left to found: one event", date = "2024-09-29",
    text = [[Roboticist Ed Kovac left Boston Dynamics to found Treadwell Robotics.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Ed Kovac",
        org = "Boston Dynamics", role = "Roboticist", dest_org = "Treadwell Robotics" },
    },
  },
  {
    why = "poached", date = "2024-09-29",
    text = [[Goldman Sachs poached trader Lily Chen from Citadel.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Lily Chen", org = "Citadel",
        role = "trader", dest_org = "Goldman Sachs" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Lily Chen", org = "Goldman Sachs",
        origin_org = "Citadel" },
    },
  },
  {
    why = "was lured away", date = "2024-09-29",
    text = [[Head chef Pierre Aubry was lured away from the Ritz by the Plaza Hotel.]],
    moves = {
      { type = "departure", subtype = "unspecified", status = "confirmed", person = "Pierre Aubry",
        org = { "Ritz", "the Ritz" }, role = "Head chef", dest_org = "Plaza Hotel" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Pierre Aubry", org = "Plaza Hotel",
        origin_org = { "Ritz", "the Ritz" } },
    },
  },
  {
    why = "defected to", date = "2024-09-29",
    text = [[Star analyst Keith Boyle has defected from Barclays to UBS.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Keith Boyle", org = "Barclays",
        role = { "analyst", "Star analyst" }, dest_org = "UBS" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Keith Boyle", org = "UBS",
        origin_org = "Barclays" },
    },
  },
  {
    why = "comes to X from Y", date = "2024-09-29",
    text = [[Brandon Tully comes to Marriott from Hilton, where he ran loyalty programs.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Brandon Tully", org = "Marriott",
        origin_org = "Hilton" },
      { type = "departure", status = "confirmed", person = "Brandon Tully", org = "Hilton", dest_org = "Marriott",
        optional = true },
    },
  },
  {
    why = "joins from", date = "2024-09-29",
    text = [[Alison Gray joins Nationwide from Lloyds as chief risk officer.]],
    moves = {
      { type = "appointment", subtype = "join", status = "confirmed", person = "Alison Gray", org = "Nationwide",
        role = "chief risk officer", origin_org = "Lloyds" },
      { type = "departure", status = "confirmed", person = "Alison Gray", org = "Lloyds", dest_org = "Nationwide" },
    },
  },
  {
    why = "moved from to", date = "2024-09-29",
    text = [[In March the biologist Yara Costa moved from Harvard to the Broad Institute.]],
    moves = {
      { type = "departure", status = "confirmed", person = "Yara Costa", org = "Harvard", time = "2024-03",
        dest_org = "Broad Institute" },
      { type = "appointment", subtype = "join", status = "confirmed", person = "Yara Costa", org = "Broad Institute",
        time = "2024-03", origin_org = "Harvard" },
    },
  },
  {
    why = "replaced by an outsider with a stated tie", date = "2024-09-29",
    text = [[Sabre replaced finance chief Don Ives with Nora Blum, a former Expedia executive.]],
    moves = {
      { type = "departure", subtype = { "unspecified", "dismissed" }, status = "confirmed", person = "Don Ives",
        org = "Sabre", role = "finance chief", successor = "Nora Blum" },
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Nora Blum", org = "Sabre",
        role = "finance chief", origin_org = "Expedia", predecessor = "Don Ives" },
    },
  },
  {
    why = "a former tie told as a second sentence: one event", date = "2024-09-29",
    text = [[Slack appointed Will Hanley as chief people officer. Hanley previously worked at Asana.]],
    moves = {
      { type = "appointment", subtype = "appoint", status = "confirmed", person = "Will Hanley", org = "Slack",
        role = "chief people officer" },
    },
  },
}
