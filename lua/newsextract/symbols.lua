--- What the letters of symbol lines stand for, as explanations tell it. A spec compares it with csrc/symbols.h.

return {
  P = "person", Q = "persons", G = "group of people", H = "he, she", J = "they", I = "I, we", K = "people without a name",
  O = "organisation", S = "the company, the board", R = "post", T = "time", W = "work or product", C = "place", M = "amount",
  U = "other words", u = "one or two other words",
  l = "leave", x = "exit", v = "vacate a post", d = "dismiss", z = "lose", p = "poach", w = "switch", j = "join", n = "name",
  t = "take a post", b = "become", ["3"] = "turn into", c = "succeed", r = "return", g = "go", ["4"] = "come from", ["5"] = "come out of", f = "found", ["1"] = "lose members", ["2"] = "successor",
  ["#"] = "then", ["@"] = "earlier", A = "former", N = "new", B = "passive", o = "object follows", D = "possessive", k = "of",
  E = "to", e = "from", i = "at", Y = "by", Z = "as", y = "with", a = "and", F = "will", ["-"] = "not", ["~"] = "reportedly",
  ["/"] = "if", L = "announce, decide", V = "say", X = "make, ask", m = "because", h = "who, which", ["="] = "respectively",
  ["&"] = "and others", ["%"] = "including", ["_"] = "stay",
  ["*"] = "with effect from", ["^"] = "lead",
  [","] = "comma", [";"] = "semicolon", [":"] = "colon", ["<"] = "quotation begins", [">"] = "quotation ends",
  s = "list mark", q = "quotation mark", ["!"] = "the word that is tried",
}
