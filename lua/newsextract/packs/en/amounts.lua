-- Amounts in English text, and the units that stand after digits in any.
return {
  name = "en.amounts",
  language = "en",
  words = {
    numeral = {
      { "zero", value = "0" }, { "one", value = "1" }, { "two", value = "2" }, { "three", value = "3" }, { "four", value = "4" }, { "five", value = "5" },
      { "six", value = "6" }, { "seven", value = "7" }, { "eight", value = "8" }, { "nine", value = "9" }, { "ten", value = "10" }, { "eleven", value = "11" },
      { "twelve", value = "12" }, { "thirteen", value = "13" }, { "fourteen", value = "14" }, { "fifteen", value = "15" }, { "sixteen", value = "16" },
      { "seventeen", value = "17" }, { "eighteen", value = "18" }, { "nineteen", value = "19" }, { "twenty", value = "20" }, { "thirty", value = "30" },
      { "forty", value = "40" }, { "fifty", value = "50" }, { "sixty", value = "60" }, { "seventy", value = "70" }, { "eighty", value = "80" }, { "ninety", value = "90" },
      { "a dozen", value = "12" }, { "half a dozen", value = "6" }, { "a pair of", value = "2" }, { "a trio of", value = "3" }, { "a couple of", value = "2" }, { "a quartet of", value = "4" }, { "a hundred", value = "100" }, { "a thousand", value = "1000" }, { "a million", value = "1e6" }, { "a billion", value = "1e9" },
    },
    multiplier = {
      { "hundred", value = "100" }, { "thousand", "k", value = "1000" }, { "million", "mln", "mn", "m", value = "1e6" }, { "billion", "bln", "bn", "b", value = "1e9" },
      { "trillion", "trn", "tn", value = "1e12" }, { "dozen", value = "12" },
    },
    vague_numeral = { "several", "many", "dozens of", "scores of", "hundreds of", "thousands of", "a number of", "a handful of", "a few", "some", "numerous", "a string of", "a slew of", "multiple", "various", "a group of" },
    about_before = { "about", "around", "nearly", "almost", "over", "more than", "at least", "up to", "roughly", "approximately", "some", "less than", "under" },
    percent_word = { "%", "percent", "per cent", "pct", "percentage points", "percentage point", "pc" },
    currency = {
      { "dollars", "dollar", "dlrs", "US dollars", "USD", "bucks", value = "USD" }, { "euros", "euro", "EUR", value = "EUR" }, { "pounds", "pound", "stg", "GBP", value = "GBP" },
      { "yen", "JPY", value = "JPY" }, { "yuan", "renminbi", "RMB", "CNY", value = "CNY" }, { "won", "KRW", value = "KRW" }, { "rupees", "INR", value = "INR" }, { "francs", value = "FRF" }, { "marks", value = "DEM" },
      { "cents", "cts", value = "USD-cent" }, { "roubles", "rubles", value = "RUB" }, { "HKD", value = "HKD" },
    },
    currency_sign = { { "$", "US$", value = "USD" }, { "€", value = "EUR" }, { "£", value = "GBP" }, { "A$", value = "AUD" }, { "C$", value = "CAD" }, { "HK$", value = "HKD" }, { "S$", value = "SGD" }, { "NT$", value = "TWD" }, { "R$", value = "BRL" }, { "₹", value = "INR" }, { "₩", value = "KRW" } },
    people_noun = [[attorneys columnists correspondents writers hosts strategists programmers executives executive employees employee staffers staffer staff researchers researcher engineers engineer scientists directors director officials officers managers colleagues leaders founders co-founders cofounders members partners workers people men women others lawmakers ministers
      senators aides advisers advisors coaches players analysts journalists reporters editors developers designers lawyers professors students veterans bosses insiders lieutenants deputies trustees presidents supervisors governors traders bankers economists technicians teachers doctors agents envoys secretaries chairmen commissioners judges generals ambassadors prosecutors cardinals anchors presenters producers contractors auditors accountants consultants candidates councillors mayors MPs inspectors]],
    people_adjective = { "portfolio", "fund", "finance", "engineering", "account", "project", "store", "bank", "battery", "hardware", "compliance", "machine-learning", "cloud", "security", "infrastructure", "content", "editorial", "technical", "legal", "investment", "general", "hedge-fund", "paid", "other", "more", "senior", "top", "former", "current", "key", "board", "company", "of its", "of their", "of the", "longtime", "long-time", "veteran", "high-ranking", "high-profile", "new", "leading", "additional", "unnamed", "additional senior", "research", "ai", "executive", "vice", "independent", "outside", "chief", "prominent", "founding", "staff", "full-time", "cabinet", "non-executive", "top-level", "network", "networks", "sales", "marketing", "product", "safety", "design", "software", "policy", "provincial", "regional", "deputy", "assistant", "federal", "shadow", "government", "news", "male", "female", "remaining", "next", "previous", "late", "oldest", "youngest", "richest", "biggest", "largest", "longest-serving", "best-paid", "highest-paid", "best-known", "most senior", "embattled", "ailing", "influential", "powerful", "popular", "controversial", "disgraced", "star", "fellow", "only", "own", "main", "famous", "celebrated", "outspoken", "respected", "seasoned", "experienced", "young", "combative", "billionaire", "incumbent", "so-called", "would-be", "self-styled", "soft-spoken", "charismatic", "flamboyant" },
    measure = {
      { "companies", value = "companies" }, { "shares", value = "shares" }, { "tonnes", "tons", value = "t" }, { "miles", value = "mi" }, { "kilometres", "kilometers", "km", value = "km" },
      { "barrels", value = "bbl" }, { "users", value = "users" }, { "stores", value = "stores" }, { "jobs", value = "jobs" }, { "countries", value = "countries" }, { "parameters", value = "parameters" }, { "points", value = "points" }, { "times", value = "times" }, { "GPUs", value = "GPUs" }, { "megawatts", value = "MW" }, { "gigawatts", value = "GW" }, { "acres", value = "acres" }, { "votes", value = "votes" }, { "seats", value = "seats" }, { "branches", value = "branches" }, { "outlets", value = "outlets" }, { "cars", value = "cars" }, { "vehicles", value = "vehicles" },
    },
  },
  rules = {},
}
