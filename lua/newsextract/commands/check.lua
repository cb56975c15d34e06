--- `newsextract check`: whether a rule pack can be loaded, and whether its examples hold.

local check = { summary = "Check a rule pack: can it be loaded, do its examples hold?" }

function check.define(parser)
  parser:argument("packs", "A file, or the name of a default pack such as en.dates."):args "+":argname "<pack>"
  parser:option("--languages", "Default packs to check against, with commas between; none for no default pack.")
    :argname "<languages>"
end

local function engine_for(newsextract, pack, options)
  local languages
  if options.languages then
    languages = {}
    for language in options.languages:gmatch "[^,%s]+" do
      if language ~= "none" then languages[#languages + 1] = language end
    end
  end
  return newsextract.engine { languages = languages, packs = { pack } }
end

local function words_of(pack)
  local count = 0
  for _, list in pairs(pack.words or {}) do
    if type(list) == "string" then
      for _ in list:gmatch "%S+" do count = count + 1 end
    else
      count = count + #list
    end
  end
  return count
end

-- Loads, compiles and proves one pack; true where all is well.
local function one(newsextract, name, options)
  local proof = require "newsextract.proof"
  local pack, message, engine
  local is_default = false
  for _, known in ipairs(newsextract.default_packs()) do is_default = is_default or known == name end
  if is_default then
    pack = newsextract.pack(name)
    engine, message = newsextract.engine()
  else
    pack, message = newsextract.load_pack(name)
    if pack then
      local ok, made, complaint = pcall(engine_for, newsextract, pack, options)
      engine, message = ok and made or nil, ok and complaint or made
    end
  end
  if not engine then
    io.write(tostring(message), "\n")
    return false
  end
  local complaints, rules, examples = proof.pack(engine, pack)
  for _, complaint in ipairs(complaints) do io.write(complaint, "\n") end
  io.write(("%s: %d words, %d rules, %d examples, %s\n"):format(pack.name, words_of(pack), rules, examples,
    #complaints == 0 and "all hold" or #complaints .. " do not hold"))
  return #complaints == 0
end

function check.run(options)
  local newsextract = require "newsextract"
  local well = true
  for _, name in ipairs(options.packs) do well = one(newsextract, name, options) and well end
  return well and 0 or 1
end

return check
