--- Proof of rules by their own examples: each must find what its examples hold, and nothing in its counter-examples.

local proof = {}

-- The kinds of rules whose name stands in results. What the others give is seen in the results of these.
local SEEN = { frame = "attempts", shape = "entities", date = "dates" }

local DATE_FIELDS = { "value", "mod", "type", "other", "anchor", "first_day", "last_day" }

-- Whether a rule took part in a result. A frame whose slots are not filled tells nothing.
local function fired(list, name, as_counter)
  for _, item in ipairs(list) do
    if item.rule == name and not (as_counter and item.outcome == "slots missing") then return true end
  end
  return false
end

local function dates_told(doc)
  local told = {}
  for i, date in ipairs(doc.dates) do told[i] = ("'%s' %s"):format(date.text, date.value or "without a value") end
  return #told > 0 and table.concat(told, ", ") or "no time expression"
end

-- An example of a date: a text, or { text, value = ..., date = ... }; `none` says that nothing is to be found.
local function date_holds(doc, example)
  if example.none then return #doc.dates == 0, dates_told(doc) end
  for _, date in ipairs(doc.dates) do
    local fits = not example.expression or date.text == example.expression
    for _, field in ipairs(DATE_FIELDS) do
      fits = fits and (example[field] == nil or date[field] == example[field])
    end
    if fits then return true end
  end
  return false, dates_told(doc)
end

local function examples_of(list)
  if type(list) ~= "table" then return {} end
  return list
end

--- What is wrong with one rule: a list of messages, empty where all its examples hold, and how many examples it has.
---@param engine newsextract.engine an engine that has the rule
---@param pack table
---@param rule table
---@return string[] complaints
---@return integer count
function proof.rule(engine, pack, rule)
  local complaints, count = {}, 0
  local name = rule.replace or pack.name .. "." .. tostring(rule.name)
  local seen = SEEN[rule.kind]
  local function complain(text, message)
    complaints[#complaints + 1] = ("%s: '%s': %s"):format(name, text, message)
  end
  local function each(list, positive)
    for _, given in ipairs(examples_of(list)) do
      local example = type(given) == "table" and given or { given }
      local text = example[1]
      if type(text) ~= "string" then
        complain(tostring(text), "an example is a text, or a table that begins with one")
      else
        count = count + 1
        local doc, message = engine:analyze(text, { date = example.date, explain = true })
        if not doc then
          complain(text, message)
        elseif not positive then
          if seen and fired(doc[seen], name, true) then complain(text, "the rule takes its counter-example") end
        elseif seen == "dates" then
          local holds, told = date_holds(doc, example)
          if not holds then complain(text, "gives " .. told) end
        elseif seen and not fired(doc[seen], name) then
          complain(text, "the rule does not take its example")
        end
        if doc then doc:close() end
      end
    end
  end
  each(rule.examples, true)
  each(rule.counter_examples, false)
  if count == 0 and seen then complaints[1] = name .. ": has no example" end
  return complaints, count
end

--- What is wrong with the rules of a pack, and how many rules and examples it has.
---@param engine newsextract.engine
---@param pack table
---@return string[] complaints
---@return integer rules
---@return integer examples
function proof.pack(engine, pack)
  local all, rules, examples = {}, 0, 0
  for _, rule in ipairs(pack.rules or {}) do
    local complaints, count = proof.rule(engine, pack, rule)
    rules, examples = rules + 1, examples + count
    for _, complaint in ipairs(complaints) do all[#all + 1] = complaint end
  end
  return all, rules, examples
end

return proof
