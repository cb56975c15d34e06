--- `newsextract man`: the manual page, out of the same definitions as --help.

local man = { summary = "Print the manual page." }

function man.define() end

local function roff(text)
  text = text:gsub("\\", "\\e"):gsub("%-", "\\-")
  return (text:gsub("^(['.])", "\\&%1"):gsub("\n(['.])", "\n\\&%1"))
end

-- What follows an option: its choices, or what it is called.
local function argument_of(option)
  if option._choices then return "{" .. table.concat(option._choices, ",") .. "}" end
  local name = option._argname
  if type(name) == "table" then name = table.concat(name, " ") end
  return name
end

local function option_lines(parser, out)
  for _, option in ipairs(parser._options) do
    if not option._hidden then
      local names = {}
      for i, alias in ipairs(option._aliases) do names[i] = "\\fB" .. roff(alias) .. "\\fR" end
      local head = table.concat(names, ", ")
      local takes = option._maxargs ~= 0 and argument_of(option)
      if takes then head = head .. " \\fI" .. roff(takes) .. "\\fR" end
      out[#out + 1] = ".TP"
      out[#out + 1] = head
      local default = type(option._default) == "string" and " Default: " .. option._default .. "." or ""
      out[#out + 1] = roff((option._description or "") .. default)
    end
  end
end

local function argument_lines(parser, out)
  for _, argument in ipairs(parser._arguments) do
    out[#out + 1] = ".TP"
    out[#out + 1] = "\\fI" .. roff(argument_of(argument) or argument._name) .. "\\fR"
    out[#out + 1] = roff(argument._description or "")
  end
end

--- The page. `whole` is the parser with its commands; `version` stands at its foot.
function man.page(whole, version)
  local out = {}
  local function put(...)
    for _, line in ipairs { ... } do out[#out + 1] = line end
  end
  put(('.TH NEWSEXTRACT 1 "" "newsextract %s" "User Commands"'):format(version), ".SH NAME",
    "newsextract \\- " .. roff((whole._description:gsub("^%u", string.lower):gsub("%.$", ""))), ".SH SYNOPSIS",
    ".B newsextract", "[\\fIOPTIONS\\fR] [\\fIFILE\\fR|\\fIFOLDER\\fR|\\-]...", ".br", ".B newsextract",
    "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]...", ".SH DESCRIPTION", roff(whole._description), ".SH OPTIONS")
  argument_lines(whole, out)
  option_lines(whole, out)
  put ".SH COMMANDS"
  for _, command in ipairs(whole._commands) do
    put(".SS newsextract " .. roff(command._name), roff(command._description or ""))
    argument_lines(command, out)
    option_lines(command, out)
  end
  put(".SH EXIT STATUS", roff((whole._epilog:gsub("^Exit status: ", ""))), ".SH ENVIRONMENT", ".TP", "\\fBNO_COLOR\\fR",
    "Where it is set and not empty, nothing is coloured.", ".TP", "\\fBCOLUMNS\\fR",
    "The width of tables, in place of the terminal's own.")
  return table.concat(out, "\n") .. "\n"
end

function man.run(_, whole)
  io.write(man.page(whole, require("newsextract").version))
  return 0
end

return man
