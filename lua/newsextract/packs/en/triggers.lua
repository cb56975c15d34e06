--- English words that tell a move, by valency, and the words around them. A guard is a longer word that hides a trigger.
return {
  name = "en.triggers", language = "en",
  words = {
    leave = {
      { "resign", "resigns", "resigned", "resigning", "resignation", "quit", "quits", "quitting", "tendered his resignation", "tendered her resignation",
        "tenders resignation", "handed in his resignation", "handed in her resignation", "submitted his resignation", "submitted her resignation",
        "call it quits", "calls it quits", "called it quits", "calling it quits", "hand in his notice", "bow out", "bows out", "bowed out", "bowing out", "walk away", "walks away",
        "walked away", "throws in the towel", "step aside", "steps aside", "stepped aside", "stepping aside", "stand aside", value = "resign" },
      { "step down", "steps down", "stepped down", "stepping down", "stand down", "stands down", "stood down", "standing down", "steps back", "stepped back",
        "stepping back", "gives up his post", "relinquish", "relinquishes", "relinquished", "relinquishing", "vacate", "vacates", "vacated",
        "give up my role", "gives up the role", value = "resign" },
      { lines = [[
  handed in his notice | handed in her notice | hands in his notice | hands in her notice | hand in her notice | gave notice | gives notice |
  gave his notice | gave her notice | put in his papers | put in her papers | handed in their notice |
  submitted their resignations | submitted their resignation | tendered their resignations | tendered their resignation |
  handed in their resignations | handed in their resignation | submits his resignation | submits her resignation |
  tenders his resignation | tenders her resignation | tender his resignation | tender her resignation | submit his resignation |
  submit her resignation | moving on to other things | moved on to other things
  ]], value = "resign" },
      { lines = [[
  lost his job | lost her job | lost their jobs | loses his job | loses her job | lose his job | lose her job | lost his own job |
  lost her own job
  ]], value = "dismissed" },
      { lines = [[
  employment ended | no longer works | no longer work | no longer employed | came and went | gone within | was gone by | was gone after | gone after only | off the board | left the board
  ]], value = "unspecified" },
      { "retire", "retires", "retired", "retiring", "retirement", value = "retire" },
      { "depart", "departs", "departed", "departing", "departure", "departures", "part ways", "parts ways", "parted ways", "parting ways", "leave-taking",
        value = "unspecified" },
      { "leave of absence", "sabbatical", "on leave", "maternity leave", "paternity leave", "medical leave", "parental leave", "family leave", "sick leave", value = "leave" },
    },
    exit = {
      { "leave", "leaves", "left", "leaving", "exit", "exits", "exited", "exiting", "last day at", "last day with", "last day as", "last day will be", "last day is", "last day was", "not stand for re-election", "no longer with", "no longer works at",
        "no longer works for", "no longer employed by", "no longer employed at", "no longer at", value = "unspecified" },
      { lines = [[
  no longer part of | no longer a part of | no longer on | walked out | walks out |
  walk out | walking out | is out as | are out as | was out as | is out at | out as | is done at | decamps | decamped | decamp | decamping | defects | defected | defect | defecting | bolted | jumps ship | jumped ship | jumping ship | bailed on | bails on | bail on |
  heads for the exit | headed for the exit | head for the exit | heads for the exits | heads for the door | headed for the door
  ]], value = "unspecified" },
    },
    dismiss = {
      { "fire", "fires", "fired", "firing", "sack", "sacks", "sacked", "sacking", "oust", "ousts", "ousted", "ousting", "ouster", "dismiss", "dismisses", "dismissed",
        "dismissing", "dismissal", "axe", "axes", "axed", "relieved", "forced out", "forces out", "forcing out", "pushed out", "kicked out", "booted", "shown the door",
        "let go", "lets go", "removed", "remove", "removes", "removing", "removal", "parted company with", "parts company with", "parted ways with", "part ways with", "parts ways with", "jettisoned", "jettisons", "stripped", "terminated",
        "dumped", "dumps", "deposed", "drops", "unseated", "gets the boot", "got the boot", "given the boot", "shown the exit", "thrown out", "voted out", "laid off", "escorted out", "escorted from", "marched out", "cut loose", "eased out", "elbowed out", "squeezed out", "turfed out", "drummed out", "bounced", "canned", "given the push", "handed his walking papers", "handed her walking papers", value = "dismissed" },
      { "suspended", "suspends", value = "leave" },
    },
    vacate = { { "give up the", "gives up the", "gave up the", "giving up the", "given up the", "give up his", "give up her", "gives up his", "gives up her", "gave up his", "gave up her", "giving up his", "giving up her",
      "given up his", "given up her", "surrender the", "surrenders the", "surrendered the", value = "resign" }, { "hand over to", "hands over to", "handed over to", "handing over to", "hand the reins", "hands the reins", "handed the reins", "hand over the reins", "hands over the reins", "handed over the reins", "handing over the reins", "pass the baton to", "passes the baton to", "passed the baton to", "passing the baton to",
      "hand the baton", "hands the baton", "handed the baton", "makes way for", "made way for", "make way for", "making way for", "cede the", "ceded the", "cedes the", "hands the", "handed the", "handing the", "turn over the", "turns over the", "turned over the",
      value = "unspecified" } },
    lose = { { "loses", "lost", "losing", "lose", value = "unspecified" } },
    poach = { { "poach", "poaches", "poached", "poaching", "lured", "lures", "lured away", "hired away", "hires away", "snaps up", "snapped up", "snags", "snagged", "nabs", "nabbed", "lure", "luring", "hire away", "scoops up", "scooped up", "plucked", "plucks", value = "join" } },
    switch = { { "moves", "moved", "moving", "move", "move over", "moves over", "moved over", "moving over", "moves across", "moved across", "switched", "switches", "jumped", "jumps", "jump", "jumping", "crossed over", "shifted", "shifts", value = "unspecified" } },
    join = { { "rejoin", "rejoins", "rejoined", "rejoining", value = "return" }, { "join", "joins", "joined", "joining", "arrival", "signs on", "signed on", "comes aboard", "came aboard", "started at", "starts at", "starting at", "began working at", "started working at", "begins work at", "started work at", "starts work at", "climbs aboard", value = "join" },
      { lines = [[
  sign on | signing on | come aboard | coming aboard | comes on board | came on board | come on board | coming on board | climbed aboard |
  surfaced at | resurfaced at | landed at | lands at |
  resurfaces at | surfaces at | take a job at | takes a job at | took a job at | taken a job at | take a job with | takes a job with | took a job with | taken a job with |
  accepted a job at | accepted a job with | accepted a position at | accepted a position with | accepted a post at | accepted a role at |
  takes a role at | took a role at | takes a post at | took a post at | took a position at | took a position with | takes a position at | hired on at | hired on with |
  signed up with | signed up at | gone to work for | went to work for | goes to work for | going to work for | went to work at | goes to work at | landed a job at |
  lands a job at | landed a role at | found a job at | found a new job at | now at | now with
  ]], value = "join" },
      { "arrived", "arrives", "comes over", "coming over", "comes in", "coming in", "came in", value = "arrive" },
      { "welcomes", "welcomed", "comes to", "came over", "came to", value = "join" } },
    name = {
      { "appoint", "appoints", "appointed", "appointing", "appointment", "name", "names", "named", "naming", "hire", "hires", "hired", "hiring",
        "tap", "taps", "tapped", "tapping", "pick", "picks", "picked", "recruit", "recruits", "recruited", "installed", "installs", "chosen", "chose", "designated", "bring in",
        "brings in", "brought in", "bringing in", "drafted in", "drafts in", "selected", "selects", "unveil", "unveils", "unveiled", "enlisted", "enlists", "put in charge", "puts in charge", "nominated", "nominates", "co-opted",
        "sworn in", "confirmed as", "promoted him", "given the job", "handed the job", "offered the job", value = "appoint" },
      { lines = [[
  gave the job to | gives the job to | give the job to | hand the job to | hands the job to | handed the job to | gave the post to |
  gave the role to | hands the role to | handed the role to | gave the top job to | handed the top job to | job goes to | job went to | job will go to | role goes to | role went to |
  post goes to | post went to
  ]], value = "job" },
      { "parachuted in", "parachutes in", "placed in charge", "anointed", "anoints", value = "appoint" },
      { lines = [[
  brought on | brings on | bring on | bringing on | brought aboard | brings aboard | bring aboard | brought on board | brings on board |
  brought over | brings over | signed up | signs up | sign up | has added | have added | had added | it added | recently added |
  adds former | added former | picked up | picks up | added partners | added partner | lands former | landed former
  ]], value = "hire" },
      { "elect", "elects", "elected", "electing", value = "elect" },
      { "promote", "promotes", "promoted", "promoting", "promotion", "elevated", "elevates", "elevate", "bumped up", "bumps up", "moved up", "moves up", value = "promote" },
      { "bring back", "brings back", "brought back", "bringing back", "reinstated", "reinstates", "reinstate", "rehired", "rehires", "reappointed", "reinstatement", value = "return" },
    },
    take = {
      { "take over", "takes over", "took over", "taking over", "taken over", "take charge", "takes charge", "took charge", "taking charge", "takes the helm", "take the helm", "took the helm",
        "taking the helm", "takes the reins", "take the reins", "took the reins", "assume", "assumes", "assumed", "assuming", "takes office", "took office", "take office", "takes up", "took up",
        "steps in", "stepped in", "step in", "steps up", "fill in", "fills in", "takes on the role", "take on the role", "took on the role", "ascends", "ascended", "step up",
        "takes his place", "took his place", "take his place", "takes her place", "took her place", "take her place", "fill his shoes", "fills his shoes", "fill her shoes", "steps into", "stepped into", "step into", "takes command", "at the helm", value = "appoint" },
      { lines = [[
  filled in | filling in | stepping up | stepping in | takes on the | took on the | take on the | taking on the | gets the job | got the job | get the job | getting the job | gets the nod |
  got the nod | gets the top job | got the top job | land the job | lands the job | landed the job | landed the top job | lands the top job |
  won the job | wins the job | take the job | takes the job | took the job | takes the new title of | takes the title of | took the title of | takes the top job | took the top job |
  took up his post | took up her post | take up his post | take up her post | takes the wheel | took the wheel | has the wheel | minds the shop |
  mind the shop | minding the shop | was put in charge | were put in charge | is put in charge | been put in charge | holds the fort | hold the fort | takes the chair | took the chair
  ]], value = "appoint" },
    },
    become = {
      { "become", "becomes", "became", "becoming", "serve as", "to become", "to serve as", "went on to become", "act as", "acting as", "transition to", "transitions to", "transitioning to", "transition into", "is the new", "are the new", "is its new", "will be the new", "would be the new", "is to be the new", "was the new", value = "appoint" },
    },
    turn = { { "lead", "head", "run", "oversee", "head up", value = "appoint" }, { "made", value = "made" } },
    succeed = {
      { "succeed", "succeeds", "succeeded", "succeeding", "replace", "replaces", "replaced", "replacing", "take over from", "takes over from", "took over from", "taking over from",
        "in succession to", "as successor to", "fill the shoes of", "replacement for", "successor to", "follows", "to follow", value = "appoint" },
      { lines = [[
  takes the place of | took the place of | take the place of | taking the place of | takes the reins from | took the reins from |
  take the reins from | taking the reins from | takes the helm from | took the helm from | taking the helm from | take the helm from | takes over for |
  took over for | take over for | taking over for | fills the gap left by | filled the gap left by | fill the gap left by | fills the vacancy created by |
  fills the vacancy left by | filling the vacancy left by | filling the vacancy created by | fill the vacancy left by | fill the vacancy created by |
  fills the seat vacated by | inherits the job from | inherited the job from | takes the baton from | took the baton from | fills a vacancy left by | fills the void left by
  ]], value = "appoint" },
    },
    ["return"] = {
      { "return", "returns", "returned", "returning", "comeback", "come back", "comes back", "came back", "coming back", "went back", "goes back", "going back", "gone back", "is back", "are back", "was back", value = "return" },
    },
    go = { { "went to work", "goes to", "went to", "began his career", "began her career", value = "join" },
      { "headed to", "heads to", "heading to", "is off to", "are off to", "off to", value = "headed" }, { "followed suit", "follows suit", "follow suit", value = "suit" },
      { "lasted", value = "lasted" }, { "now runs", "now leads", "now heads", "now oversees", value = "now" } },
    members = { "made up of", "consisting of", "members are", "members include", "will comprise", "comprises" },
    successor = { "successor", "replacement", "successor is", "the successor of", "replacement is" },
    found = [[found founded founding founds co-found co-founded co-founding launch launched launching started start set up]],
    earlier = { "previously", "earlier", "used to", "prior to", "once", "formerly", "most recently", "more recently",
      { "formerly of", "formerly with", "formerly at", "previously at", "previously with", "previously of", "most recently of", "late of", "comes from", "came from", "come from", "has worked at", "has worked for", "had worked at",
        "had worked for", "worked at", "worked for", "previously worked at", "previously worked for", "most recently at", "most recently with", "has served with", "had been with", "has been with", "spent years at", "a veteran of", value = "tie" } },
    ["then"] = { { "before", "after", "following", value = "clause" }, "having", "later", "then", "subsequently", "afterwards", "thereafter", "eventually", "next" },
    adverb = [[outgoing longtime veteran long-serving retiring Dr. Mr. Mrs. Ms. Prof. the a an also now just recently formally officially finally already has have had yesterday still today abruptly suddenly immediately
      this that former-only only soon quickly and/or so there here very most more about approximately jointly permanently currently once originally initially late early mid post position role job office title duties seat unexpectedly voluntarily involuntarily widely long
      new-look mr mrs ms dr sir lord dame professor prof mister]],
    former_word = { "former", "ex", "ex-", "one-time", "onetime", "outgoing", "longtime", "then-", "retired", "veteran", "previous" },
    new_word = { { "interim", "acting", "caretaker", "temporary", value = "acting" }, "new", "newly appointed", "incoming", "next", "newly named", "newly installed", "first" },
    passive = { { "was", "were", "been", "being", "be", "is", "are", value = "copula" }, "get", "gets", "got" },
    possessive = { "'s" },
    of = "of",
    to = "to for",
    from = "from",
    at = "at in on within inside",
    by = { "by", "previously held by", "held by", "vacated by", "left vacant by", "left open by", "formerly held by", "currently held by", "last held by" },
    as = { "as", "to be", "the additional post of", "the additional title of", "to the post of", "to the position of", "to the role of" },
    ["with"] = { { "along with", "together with", "as well as", value = "joint" }, { "with", value = "absolute" }, "alongside", "despite", "against", "like", "without", "behind", "under", "between", "among", "tells", "told", "over", "beat", "beats", "met", "joined by" },
    ["and"] = { { "and", value = "clause" }, "&", "or" },
    future = { "will", "'ll", "would", "shall", "is to", "are to", "was to", "set to", "is set to", "are set to", "plans to", "plan to", "planned to", "intends to", "due to", "is due to", "going to",
      "about to", "poised to", "is poised to", "scheduled to", "expected to", "is expected to", "are expected to", "was expected to", "agreed to" },
    negation = { "not", "never", "n't", "won't", "didn't", "doesn't", "wasn't", "isn't", "denied", "denies", "refused to", "refuses to", "no plans", "declined to", "rejected", "no intention", "has no", "no",
      "cannot", "can't", "rules out", "ruled out", "nor", "neither" },
    hedge = { "may", "might", "could", "reportedly", "rumoured", "rumored", "rumours", "rumors", "likely", "possibly", "perhaps", "considering", "linked", "in talks", "speculation", "allegedly", "seems", "apparently",
      "favourite", "favorite", "tipped", "almost certain", "strongly linked", "in line to", "weighing", "mulls", "mulling", "contemplating", "possible", "potential" },
    condition = { { "if", "unless", value = "if" }, "whether", "should", "must", "would have", "when asked", "were to", "how", "why", "ought" },
    light = { "announced", "announces", "announce", "announcing", "decided", "decides", "decision", "confirmed", "confirms", "agreed", "opted", "chose to", "announcement" },
    say = { { "according to", "reported", "reports", value = "report" }, "said", "says", "saying", "wrote", "tweeted", "stated", "adding", "explained", "commented", "insisted", "added that", "statement", "revealed", "admits", "admitted" },
    cause = { "to get", "asking for", "asking him to", "asking her to", "called on", "calls on", "calls for", "called for", "calling for", "calling on", "urge", "urges", "urged", "urging", "demand", "demands", "demanded", "demanding", "pressure", "threat", "threatens", "threatened",
      "threatening", "wants", "want", "wanted", "asked", "asks", "tried to", "trying to", "hopes", "hoped", "hoping", "try to", "pressed", "calls", "bid to", "attempt to", "attempts to", "attempted to", "vowed to" },
    reason = { "because of", "because", "due to ill", "citing", "amid", "in protest at", "in protest", "owing to", "following allegations", "for health reasons", "to pursue", "over his", "over her", "over their" },
    relative = "who which whom",
    respectively = "respectively",
    pronoun = { { "he", "him", "his", "himself", value = "m" }, { "she", "her", "herself", "hers", value = "f" } },
    pronoun_plural = { { "both", "both men", "both women", "the pair", "the two", "the two men", "the duo", value = "2" }, { "they", "them" } },
    first_person = { "I", "I'm", "I've", "I'll", "my", "me" },
    latter = "the latter",
    self = { "the company", "the firm", "the group", "the bank", "the club", "the organization", "the organisation", "the startup", "the start-up", "the team", "its", "it", "we", "our", "their", "the agency", "the party",
      "the corporation", "the institute", "the university", "the association", "the foundation", "the department", "the chain", "the unit", "the maker", "the retailer", "the airline", "the carmaker", "the insurer",
      "the broadcaster", "the league", "the newspaper", "the network", "the studio", "the lab", "the business", "this company", "the concern", "the union" },
    board = { "board", "board of directors", "the board", "the board of directors", "directors", "management", "advisory board", "board of trustees" },
    people_group = { "founding team", "the founders", "top brass", "senior leadership team", "core team" },
    people = [[reader viewer customer resident passenger client voter supporter neighbor neighbour partners partner employees employee workers worker staff people investors analysts analyst critics officials members users customers players player fans fan someone anyone everyone everybody women men woman man students student
      lawmakers voters shareholders colleagues others authorities police protesters readers viewers children teachers doctors soldiers troops residents passengers families supporters spokesman spokeswoman
      companies firms nations countries insurers banks clubs teams rivals consumers patients engineers researchers many some few experts scientists ministers governments]],
    people_pair = { { "brothers", "sisters", "siblings", "twins", value = "2" } },
    etc = { "et al", "among others" },
    including = { "including", "include", "includes", "included", "such as", "namely", "among them" },
    effective = { "effective", "with effect from", "takes effect", "take effect", "effective as of", "as of" },
    stay = { "stays with", "stay with", "staying with", "stays at", "remain", "remains", "will remain", "stay on", "stays on", "will stay", "continue to serve as", "continues to serve as", "will continue to serve as", "continue to serve", "continues to serve", "will continue to serve", "continue as", "continues as", "will continue as", "remain as", "remaining" },
    abbreviation = { "as well", "rumors were true", "rumours were true", "as previously announced", "as announced", "as expected", "as planned", "as previously reported", "as scheduled", "as reported" },
    guard_word = { "a return to", "in retirement", "is hiring", "are hiring", "was hiring", "were hiring", "a retired", "the retired", "a retiring", "left it", "left their country", "left their home", "left their homes", "approaching retirement", "nearing retirement", "out of retirement",
      "the last day at", "the last day with", "no longer at risk", "give up the right", "include the", "includes the", "included the", "left-wing", "left wing", "left-hand", "left hand", "right and left", "left-handed", "left behind", "the left", "far left", "on the left", "to the left", "left back", "left-back", "left over", "left with",
      "left out", "left off", "left a", "left an", "left the field", "left the pitch", "left many", "left some", "left them", "left us", "left open", "left little", "left no", "left one",
      "left two", "leave a", "leave an", "leave it", "leave them", "leave you", "leave no", "leave us", "leaves a", "leaves them", "leaves little", "leaves no", "leaving a", "leaving behind", "leaving them",
      "leaving no", "leaving only", "leave behind", "leave room", "leave messages", "exit poll", "exit polls", "exit strategy", "exit interview", "exit the market", "no exit",
      "fire department", "fire alarm", "fire alarms", "fire hazard", "fire risk", "fire service", "fire at", "fired at", "fired on", "fired up", "fired off", "fired a", "fire a", "firing range", "firing line", "open fire", "opened fire",
      "under fire", "cease fire", "on fire", "fire on", "fire brigade", "fired from", "fired into", "caught fire", "friendly fire", "gun fire", "fire back", "fired back", "firing at", "firing on", "fire officials", "a fire", "the fire", "fires in", "fires burn",
      "named after", "named for", "names of", "name of", "the name", "his name", "her name", "its name", "their name", "a name", "by name", "brand name", "domain name", "name and", "names and", "first name", "last name", "name in", "named in", "whose name",
      "name change", "the names", "in the name", "name is", "name was", "code name", "big name", "big names", "user name", "trade name", "name-calling", "a household name", "name to", "file names", "my name", "your name",
      "on tap", "tap water", "tapped into", "tap into", "taps into", "pick up", "pick of", "pick-up", "picking up", "pick on", "draft pick", "top pick", "first pick", "overall pick", "pick the",
      "joint venture", "join forces", "joined forces", "join hands", "join us", "joining forces", "join the dots", "join the ranks of", "joins forces",
      "return to normal", "returns to normal", "returns to growth", "returns to profit", "in return", "return for", "return flight", "tax return", "tax returns", "return on", "returns on", "return of the", "returned a", "return a", "rate of return", "return from", "no return", "returned from",
      "lost in", "lost to", "lost the", "lost a", "lose to", "loses to", "lose the", "lost by", "lost out", "lost control", "lose weight",
      "elected officials", "elected to stay", "elected government", "elected leader", "newly elected", "re-elected", "reelected", "democratically elected", "president-elect",
      "made up", "made it", "made sure", "made clear", "made its", "run a", "run the risk", "run on", "run out", "run off", "run by", "run in", "a run", "the run", "long run", "short run", "in the run", "home run", "moved by", "the move", "a move", "this move", "move comes", "its move", "head over", "picked up the", "picks up the", "picked up on", "picked up by", "selected by", "selected for", "is selected", "be selected", "chosen by", "chosen for", "chose the", "brought in a", "brings in about", "lands in", "lands on", "announces a", "announces the", "announces new",
      "replaced by a", "replace the", "replaces the", "replaced with", "replacing the", "replaced the", "replace a", "replacing it", "replace it", "succeed in", "succeeded in", "succeeds in", "succeeding in", "succeed at",
      "becomes a", "become a", "became a", "becomes an", "become an", "became an", "become the first", "became the first", "becomes the first", "becoming a", "becoming an", "become more", "became more", "become one of", "became one of", "becomes one of",
      "followed by", "follows the", "follows a", "as follows", "it follows", "follows from", "assume that", "assumes that", "assuming that", "assumed that", "assume the worst", "assuming a", "assumes a", "assumed to",
      "dismissed as", "dismissed claims", "dismissed the", "dismisses the", "dismissed a", "dismiss the", "dismissed reports", "dismissed suggestions", "removed the", "remove the", "removed from the list", "remove a", "removes the", "removing the",
      "relieved that", "relieved to", "was relieved", "drops in", "drops to", "price drops", "drops by", "dropped to", "added that", "added to", "adds to", "adds up", "adds that", "added a", "adds a", "added the", "adds the", "added in", "he added", "she added", "value added", "added value",
      "suspended sentence", "terminated the", "welcomed the", "welcomes the", "welcomed a", "welcomes a",
      "retired from the race", "retired hurt", "departure lounge", "departure time", "departure from the", "retirement age", "retirement benefits", "retirement plan", "retirement plans", "retirement home", "retirement savings", "retirement fund", "early retirement scheme",
      "take over the", "takeover", "takeover bid", "lead to", "leads to", "lead in", "in the lead", "lead by", "head to", "head coach", "head for", "head office", "head start", "head-to-head", "head in", "lead singer", "lead role", "lead the way", "took the lead", "lead over",
      "suspended for", "start of", "start to", "started to", "start the", "started the", "from the start", "at the start", "set up by", "quit smoking", "hired to", "hiring freeze", "hire purchase", "promote the", "promotes the", "promoting the", "promoted to the premier league", "promote a",
      "unveiled a", "unveils a", "unveil a", "unveiled the", "unveils the", "unveiled its", "unveils its", "unveils new", "unveiled plans", "unveil plans", "appointment with", "appointments", "promotions", "sales promotion", "installed in", "installed on", "installed a", "installs a", "axed the", "axe the", "let go of", "step in the", "a step up", "step up its", "step up the", "steps in the", "stepped up its", "stepped up the", "step up efforts" },
  },
}
