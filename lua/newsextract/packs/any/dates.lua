-- Dates and clock times in digits, which every language shares. Fields are told in csrc/date_rules.h.

local year = "(?<year>(?:1[5-9]|20|21)[0-9]{2})"
local month = "(?<month>1[0-2]|0?[1-9])"
local day = "(?<day>3[01]|[12][0-9]|0?[1-9])"
local clock = "(?:(?:T| {1,2}| ?, ?)(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?(?:\\.[0-9]{1,6})?(?:(?<zone>Z|[+-][0-9]{2}:?[0-9]{2})|(?: ?(?<daypart>[AaPp]\\.?[Mm]\\.?)))?)?"

return {
  name = "any.dates",
  language = "",
  rules = {
    { kind = "date_guard", name = "not_dates", rare = true, priority = "2",
      pattern = "[0-9]{4}\\.[0-9]{4,5}|[0-9]{1,4}(?:\\.[0-9]{1,4}){3}|(?:[0-9]{2,4}-){3,5}[0-9]{2,4}|[0-9]{1,3}(?::[0-9]{1,3}){3,6}|[0-9]{1,4}(?:/[0-9]{1,4}){3,8}",
      examples = { { "arXiv 2402.17485", none = true }, { "192.168.255.255", none = true }, { "1/1/1/1/1", none = true } } },
    { kind = "date", name = "iso_day", rare = true, digits = "4", priority = "1",
      pattern = year .. "-" .. month .. "-" .. day .. clock .. "(?![0-9-])",
      examples = { { "2024-09-25", value = "2024-09-25" }, { "2014-04-18 13:00", value = "2014-04-18T13:00", type = "time" } },
      counter_examples = { "2014-08-320" } },
    { kind = "date", name = "slashed_day", rare = true, digits = "4", priority = "1",
      pattern = year .. "/" .. month .. "/" .. day .. clock .. "(?![0-9/])", examples = { { "2010/01/29", value = "2010-01-29" } } },
    { kind = "date", name = "dotted_day", rare = true, digits = "4", priority = "1",
      pattern = year .. "\\." .. month .. "\\." .. day .. "(?![0-9.])", examples = { { "2010.01.29", value = "2010-01-29" } } },
    { kind = "date", name = "iso_month", digits = "4", priority = "0.9", pattern = "(?<year>20[0-9]{2})[-/](?<month>0[1-9]|1[0-2])(?![0-9/.-]|年)", examples = { { "2024-09", value = "2024-09" } } },
    { kind = "date", name = "month_day_year", rare = true, digits = "12", either = "1", priority = "0.9",
      pattern = "(?<month>0?[1-9]|[12][0-9]|3[01])[/.-](?<day>0?[1-9]|[12][0-9]|3[01])[/.-](?<year>(?:19|20)[0-9]{2})" .. clock .. "(?![0-9/-])|(?<month>1[0-2]|0?[1-9])/(?<year>(?:19|20)[0-9]{2})(?![0-9/-])",
      examples = { { "25/9/2024", value = "2024-09-25" }, { "10/31/1974", value = "1974-10-31" }, { "04/2016", value = "2016-04" } } },
    { kind = "date", name = "compact_day", rare = true, digits = "8", priority = "0.9",
      pattern = "(?<year>20[0-2][0-9])(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z._-])", examples = { { "20240307", value = "2024-03-07" } } },
  },
}
