--- Constructions around English triggers, in the letters of csrc/symbols.h; `!` is the trigger. The first that matches, by
--- priority, owns the trigger; one without a type is a veto.
return {
  name = "en.frames", language = "en",
  rules = {
    { kind = "symbols", name = "who", pattern = "[PQGHJI]" },
    { kind = "symbols", name = "name", pattern = "[PQG]" },
    { kind = "symbols", name = "in", pattern = "[^PQGHJIK,;:!]" },
    { kind = "symbols", name = "gap", pattern = "[uTMDN#]{0,2}" },
    { kind = "symbols", name = "end", pattern = "(?=[,;:#TqaEV/imYBe]|$)" },

    -- subject leaves
    { kind = "frame", name = "departure_of", triggers = "leave exit", priority = 70, weight = 0.85, type = "departure",
      pattern = "!k{in}{0,2}(?<person>{name})",
      examples = { "The resignation of Mira Murati surprised the staff." }, counter_examples = { "Mira Murati resigned." } },
    { kind = "frame", name = "leaves_for", triggers = "leave exit", priority = 60, weight = 0.9, type = "departure", inherits = true,
      second = { type = "appointment", subtype = "join", org = "dest", origin = "org", dest = "" },
      pattern = "!{gap}(?<org>[OS])E(?<dest>O)",
      examples = { "Mira Murati left OpenAI for Google." }, counter_examples = { "Mira Murati left OpenAI." } },
    { kind = "frame", name = "leaves_post", triggers = "leave exit", priority = 55, weight = 0.95, type = "departure", inherits = true,
      pattern = "!{in}{0,3}?[HS]?{in}{0,2}?(?<role>R)",
      examples = { "Mira Murati resigned as chief technology officer of OpenAI.", "Mira Murati will leave her post as chief executive." },
      counter_examples = { "Mira Murati left OpenAI." } },
    { kind = "frame", name = "leaves_organization", triggers = "leave exit", priority = 50, weight = 0.9, type = "departure", inherits = true,
      pattern = "!{in}{0,2}?(?:Sk)?(?<org>[OS])",
      examples = { "Mira Murati left OpenAI.", "Mira Murati resigned from OpenAI." }, counter_examples = { "Mira Murati resigned." } },
    { kind = "frame", name = "leaves", triggers = "leave", priority = 40, weight = 0.8, type = "departure", inherits = true,
      pattern = "!", examples = { "Mira Murati has resigned." }, counter_examples = { "Workers resigned." } },
    { kind = "frame", name = "exits", triggers = "exit", priority = 40, weight = 0.55, type = "departure", inherits = true,
      pattern = "(?:[LFVE]|{name}|H){in}{0,3}!H?{end}",
      examples = { "Mira Murati announced that she will leave." }, counter_examples = { "The train leaves." } },

    -- organisation dismisses somebody
    { kind = "frame", name = "dismissal_of", triggers = "dismiss", priority = 70, weight = 0.85, type = "departure",
      pattern = "!k{in}{0,2}(?<person>{name})",
      examples = { "The firing of Sam Altman shocked staff." }, counter_examples = { "Sam Altman was fired." } },
    { kind = "frame", name = "dismissed_by", triggers = "dismiss", priority = 60, weight = 0.9, type = "departure", inherits = true,
      pattern = "B{in}{0,3}!(?:[^PQGHJIK,;:!YB]{0,4}?(?<role>R)|[^PQGHJIK,;:!R]{0,4}?[Ye]{gap}(?<org>[OS]))?",
      examples = { "Sam Altman was fired by OpenAI.", "Sam Altman was ousted as chief executive." }, counter_examples = { "OpenAI fired Sam Altman." } },
    { kind = "frame", name = "dismisses", triggers = "dismiss", priority = 50, weight = 0.9, type = "departure",
      pattern = "!(?:e{gap}(?<org>[OS]))?{gap}(?:S|H)?(?<person>{who})(?:Z{in}{0,2}(?<role>R))?",
      examples = { "OpenAI fired Sam Altman." }, counter_examples = { "OpenAI fired workers." } },
    { kind = "frame", name = "dismissed", triggers = "dismiss", priority = 45, weight = 0.75, type = "departure",
      pattern = "(?<person>{who})[D#T]{0,2}!(?:[Zei]{in}{0,2}?(?:(?<role>R)|(?<org>[OS]))|Y{gap}(?<org2>[OS]))?",
      examples = { "Sam Altman fired by OpenAI.", "Sam Altman's ouster surprised many." }, counter_examples = { "OpenAI fired workers." } },

    -- organisation loses somebody
    { kind = "frame", name = "loses", triggers = "lose", priority = 50, weight = 0.75, type = "departure",
      pattern = "(?<org>[OS]){in}{0,6}!{gap}S?(?<person>G)",
      examples = { "OpenAI loses three executives." }, counter_examples = { "OpenAI lost money." } },

    -- organisation takes somebody from another
    { kind = "frame", name = "poaches_from", triggers = "poach", priority = 55, weight = 0.85, type = "departure",
      second = { type = "appointment", org = "dest", origin = "org", dest = "", subtype = "join" },
      pattern = "(?<dest>[OS]){in}{0,8}!{in}{0,3}(?<person>{name}){in}{0,2}e(?<org>O)",
      examples = { "Google poached Mira Murati from OpenAI." }, counter_examples = { "Google was poached." } },
    { kind = "frame", name = "poaches", triggers = "poach", priority = 50, weight = 0.8, type = "departure",
      second = { type = "appointment", org = "dest", dest = "", subtype = "join" },
      pattern = "(?<dest>[OS]){in}{0,8}!{in}{0,2}(?<person>{name})",
      examples = { "Google poached Mira Murati." }, counter_examples = { "Google was poached." } },

    -- subject goes over
    { kind = "frame", name = "switches", triggers = "switch", priority = 50, weight = 0.85, type = "departure", inherits = true,
      second = { type = "appointment", subtype = "join", org = "dest", origin = "org", dest = "" },
      pattern = "!(?:e(?<org>O))?E(?<dest>O)", examples = { "Mira Murati defected to Google." }, counter_examples = { "Mira Murati defected." } },

    -- subject joins
    { kind = "frame", name = "joins_as", triggers = "join", priority = 60, weight = 0.9, type = "appointment", inherits = true,
      pattern = "!{gap}(?:Sk)?(?<org>[OS])(?:D?S)?(?:e(?<origin>O))?{in}{0,2}Z{in}{0,2}(?<role>R)",
      examples = { "Mira Murati joined Google as chief scientist." }, counter_examples = { "Mira Murati joined Google." } },
    { kind = "frame", name = "joins", triggers = "join", priority = 50, weight = 0.85, type = "appointment", inherits = true,
      pattern = "!{gap}(?:Sk)?(?<org>[OS])(?:e(?<origin>O))?", examples = { "Mira Murati joined Google." }, counter_examples = { "Workers joined the strike." } },
    { kind = "frame", name = "joins_staff", triggers = "join", priority = 40, weight = 0.6, type = "appointment", inherits = true,
      pattern = "!{in}{0,2}Z{in}{0,2}(?<role>R)", examples = { "Mira Murati joined as chief scientist." }, counter_examples = { "Mira Murati joined Google." } },

    -- subject comes back
    { kind = "frame", name = "returns", triggers = "return", priority = 50, weight = 0.75, type = "appointment", inherits = true,
      pattern = "!{in}{0,2}E{in}{0,2}?(?<org>[OS])", examples = { "Sam Altman returned to OpenAI." }, counter_examples = { "Sam Altman returned home." } },
    { kind = "frame", name = "returns_as", triggers = "return", priority = 45, weight = 0.85, type = "appointment", inherits = true,
      pattern = "!{in}{0,2}Z{in}{0,2}(?<role>R)", examples = { "Sam Altman returns as chief executive." }, counter_examples = { "Sam Altman returned home." } },

    -- organisation appoints somebody
    { kind = "frame", name = "appointment_of", triggers = "name", priority = 70, weight = 0.85, type = "appointment",
      pattern = "!k{in}{0,2}(?<person>{name})(?:,?Z{in}{0,3}(?<role>R))?",
      examples = { "The appointment of Mira Murati as chief executive surprised many." }, counter_examples = { "Mira Murati was appointed." } },
    { kind = "frame", name = "appointed_as", triggers = "name", priority = 60, weight = 0.95, type = "appointment", inherits = true,
      pattern = "B{in}{0,3}!{in}{0,4}?(?<role>R)",
      examples = { "Mira Murati was named chief executive of OpenAI." }, counter_examples = { "OpenAI named Mira Murati chief executive." } },
    { kind = "frame", name = "appointed_to", triggers = "name", priority = 56, weight = 0.8, type = "appointment", inherits = true,
      pattern = "B{in}{0,3}![EY]{gap}(?:Sk)?(?<org>[OS])",
      examples = { "Mira Murati was elected to the board." }, counter_examples = { "OpenAI named Mira Murati chief executive." } },
    { kind = "frame", name = "appoints_as", triggers = "name", priority = 50, weight = 0.95, type = "appointment",
      pattern = "!{in}{0,2}(?<person>{who}),?[^PQGHJIK,;:!]{0,3}?(?<role>R)",
      examples = { "OpenAI named Mira Murati chief executive.", "OpenAI promoted Mira Murati to chief executive." },
      counter_examples = { "Mira Murati was named chief executive." } },
    { kind = "frame", name = "appointed", triggers = "name", priority = 46, weight = 0.85, type = "appointment",
      pattern = "(?<person>{name})!{in}{0,2}?(?<role>R)",
      examples = { "Mira Murati named chief executive of OpenAI." }, counter_examples = { "OpenAI named Mira Murati." } },
    { kind = "frame", name = "appoints", triggers = "name", priority = 40, weight = 0.65, type = "appointment", needs = "role org",
      pattern = "!{gap}S?(?<person>{name})",
      examples = { "OpenAI hired Mira Murati." }, counter_examples = { "OpenAI hired workers." } },
    { kind = "frame", name = "appointment_his", triggers = "name", priority = 35, weight = 0.5, type = "appointment", needs = "role",
      pattern = "(?<person>[PQH])D?!(?:Z{in}{0,2}(?<role>R))?",
      examples = { "Mira Murati's appointment as chief executive surprised many." }, counter_examples = { "OpenAI hired workers." } },

    -- subject takes a post
    { kind = "frame", name = "takes_post", triggers = "take", priority = 50, weight = 0.9, type = "appointment", inherits = true,
      pattern = "!{in}{0,3}?(?<role>R)", examples = { "Mira Murati took over as chief executive." }, counter_examples = { "Mira Murati took over." } },
    { kind = "frame", name = "takes_over", triggers = "take", priority = 45, weight = 0.6, type = "appointment", inherits = true,
      pattern = "!{in}{0,2}?(?<org>[OS])", examples = { "Mira Murati takes the helm at OpenAI." }, counter_examples = { "Google took over a startup." } },
    { kind = "frame", name = "becomes", triggers = "become", priority = 50, weight = 0.75, type = "appointment", inherits = true,
      pattern = "!{in}{0,2}?(?<role>R)", examples = { "Mira Murati became chief executive of OpenAI." }, counter_examples = { "Mira Murati became famous." } },

    -- subject follows somebody
    { kind = "frame", name = "succeeded_by", triggers = "succeed", priority = 65, weight = 0.9, type = "appointment",
      pattern = "(?:(?<predecessor>[PQH])[^PQGHK;:!]{0,8})?B{in}{0,2}!Y{in}{0,2}(?<person>{name})",
      examples = { "Mira Murati will be succeeded by Mark Chen." }, counter_examples = { "Mark Chen succeeds Mira Murati." } },
    { kind = "frame", name = "replaces_with", triggers = "succeed", priority = 62, weight = 0.85, type = "appointment",
      pattern = "!{in}{0,2}(?<predecessor>[PQ]){in}{0,3}y{in}{0,2}(?<person>[PQ])",
      examples = { "OpenAI replaced Mira Murati with Mark Chen." }, counter_examples = { "Mark Chen succeeds Mira Murati." } },
    { kind = "frame", name = "succeeds_who_stays", triggers = "succeed", priority = 60, weight = 0.9, type = "appointment", inherits = true,
      second = { type = "departure", subtype = "step_down", person = "predecessor", predecessor = "" },
      pattern = "!{in}{0,2}(?<predecessor>[PQ]),?h{in}{0,3}[_b]",
      examples = { "Mark Chen succeeds Mira Murati, who will remain a director." }, counter_examples = { "Mark Chen succeeds Mira Murati." } },
    { kind = "frame", name = "succeeds", triggers = "succeed", priority = 50, weight = 0.9, type = "appointment", inherits = true,
      pattern = "!{in}{0,2}(?<predecessor>[PQH])(?:,?Z{in}{0,2}(?<role>R))?",
      examples = { "Mark Chen will succeed Mira Murati as chief technology officer." }, counter_examples = { "Mark Chen took over." } },
    { kind = "frame", name = "succeeds_as", triggers = "succeed", priority = 40, weight = 0.7, type = "appointment", inherits = true,
      pattern = "!{in}{0,1}Z{in}{0,2}(?<role>R)", examples = { "Mark Chen will replace her as chief technology officer.", "Mark Chen succeeds as chief technology officer." },
      counter_examples = { "Mark Chen took over." } },

    -- subject goes to an organisation
    { kind = "frame", name = "goes_to", triggers = "go", priority = 40, weight = 0.6, type = "appointment", inherits = true,
      needs = "move future role", pattern = "!{gap}(?<org>O)(?:{in}{0,2}Z{in}{0,2}(?<role>R))?",
      examples = { "After leaving OpenAI, Mira Murati went to Google." }, counter_examples = { "Mira Murati went to Google." } },
  },
}
