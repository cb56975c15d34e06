-- Scores of the analysis on the labelled articles and suites beside the project (../shared, or $NEWSEXTRACT_DATA):
--   lua spec/scores.lua COMMAND [--update]
-- Prints every figure beside the one of spec/scores.md and marks what was lost; --update writes spec/scores.md anew.
-- The status is 1 where a figure was lost and not kept by --update.

local cjson = require "cjson"
local shell = require "spec.shell"

local command, update = arg[1], arg[2] == "--update"
local data = os.getenv("NEWSEXTRACT_DATA") or "../shared"
local TABLE = "spec/scores.md"
local LOSS = 0.0005 -- what a figure must fall by to count as lost

local figures, order = {}, {}

local function note(set, figure, p, r, f1)
  local key = set .. " | " .. figure
  figures[key] = { p = p, r = r, f1 = f1 }
  order[#order + 1] = key
end

local work = shell.folder()

local function run(text)
  local status, out, err = shell.run(text)
  if status ~= 0 then error(("%s\nended with status %d\n%s%s"):format(text, status, out, err), 0) end
  return out
end

-- Measures; what fails is told and leaves its figures out.
local broken = 0
local function try(measure, ...)
  local ok, message = pcall(measure, ...)
  if ok then return message end
  io.stderr:write("scores: ", tostring(message), "\n")
  broken = broken + 1
end

local function exists(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

-- ---- Articles ---------------------------------------------------------------------------------------------------

local function articles(set)
  local gold = ("%s/gold/%s.jsonl"):format(data, set)
  if not exists(gold) then return end
  local predicted = work .. "/" .. set .. ".jsonl"
  run(("%s --quiet --format jsonl %s/articles/%s > %s"):format(command, data, set, predicted))
  local scores = cjson.decode(run(("python3 %s/eval/score.py %s %s --json"):format(data, gold, predicted))).scores
  for _, figure in ipairs {
    "doc", "event", "event departure", "event appointment", "event+org", "full", "slot org", "slot role", "slot time",
    "slot dest_org", "slot origin_org", "slot successor", "slot predecessor", "slot status", "slot subtype", "person",
    "org", "role", "time text", "time value",
  } do
    local score = scores[figure]
    if score then note(set, figure, score.p, score.r, score.f1) end
  end
  return gold, predicted
end

-- One article alone, for the figure that has a row of its own.
local function one_article(set, name)
  local label = work .. "/one.jsonl"
  local found
  for line in io.lines(("%s/gold/%s.jsonl"):format(data, set)) do
    if cjson.decode(line).doc == name then found = line end
  end
  shell.write(label, found .. "\n")
  local score = ("python3 %s/eval/score.py %s %s/%s.jsonl --json"):format(data, label, work, set)
  local scores = cjson.decode(run(score)).scores
  for _, figure in ipairs { "event", "event departure", "event appointment", "event+org", "full" } do
    note(name:gsub("%.md$", ""), figure, scores[figure].p, scores[figure].r, scores[figure].f1)
  end
end

-- ---- Aliases ----------------------------------------------------------------------------------------------------
-- Pairs of surface forms of one person: those that the labels join against those that clusters join. Only forms that
-- the labels know count, so that a false person is charged to `person` alone.

local function fold(text)
  text = text:lower():gsub("[%s%.%-]", "")
  -- The middle dots: U+00B7, U+2022, U+2027, U+30FB.
  return (text:gsub("\194\183", ""):gsub("\226\128[\162\167]", ""):gsub("\227\131\187", ""))
end

local function pairs_of(groups, known)
  local joined = {}
  for _, group in pairs(groups) do
    local forms, seen = {}, {}
    for _, form in ipairs(group) do
      local folded = fold(form)
      if not seen[folded] and (not known or known[folded]) then
        seen[folded] = true
        forms[#forms + 1] = folded
      end
    end
    table.sort(forms)
    for i = 1, #forms do
      for j = i + 1, #forms do joined[forms[i] .. "\0" .. forms[j]] = true end
    end
  end
  return joined
end

local function aliases(set, gold, predicted, label, kind)
  local found = {}
  for line in io.lines(predicted) do
    local doc = cjson.decode(line)
    found[doc.doc:match("[^/]*$")] = doc
  end
  local hit, offered, wanted = 0, 0, 0
  for line in io.lines(gold) do
    local doc = cjson.decode(line)
    local known = {}
    for _, forms in ipairs(doc[label]) do
      for _, form in ipairs(forms) do known[fold(form)] = true end
    end
    local clusters = {}
    for _, entity in ipairs((found[doc.doc] or { entities = {} }).entities) do
      if entity.type == kind then
        local cluster = entity.cluster
        clusters[cluster] = clusters[cluster] or {}
        table.insert(clusters[cluster], entity.text)
      end
    end
    local want, got = pairs_of(doc[label]), pairs_of(clusters, known)
    for pair in pairs(want) do
      wanted = wanted + 1
      if got[pair] then hit = hit + 1 end
    end
    for _ in pairs(got) do offered = offered + 1 end
  end
  local p, r = offered > 0 and hit / offered or 0, wanted > 0 and hit / wanted or 0
  note(set, "aliases of " .. kind, p, r, p + r > 0 and 2 * p * r / (p + r) or 0)
end

-- ---- Suites of sentences ----------------------------------------------------------------------------------------

-- How a suite is to be read, where it is no news: Duckling takes bare expressions for future ones, Chrono for the nearest,
-- WikiWars are histories, and requests to an assistant are asked for the days that they mean, prepositions and all.
local reading = {
  duckling_zh = "--prefer future", wikiwars_en = "--narrative", chrono_zh_hans = "--prefer nearest",
  chrono_en = "--prefer nearest --with-modifiers", recognizers_en = "--with-modifiers",
  recognizers_zh = "--with-modifiers",
}

local function suite(kind, name)
  local gold = ("%s/%s/%s.jsonl"):format(data, kind, name)
  if not exists(gold) then return end
  local input, predicted = work .. "/input.jsonl", work .. "/predicted.jsonl"
  run(("python3 %s/eval/spans.py input %s > %s"):format(data, gold, input))
  run(("%s --quiet --format jsonl --input jsonl --offsets char %s %s > %s")
    :format(command, reading[name] or "", input, predicted))
  local out = run(("python3 %s/eval/spans.py %s %s %s"):format(data, kind, gold, predicted))
  for line in out:gmatch("[^\n]+") do
    local figure, p, r, f1 = line:match("^(%S.-)%s+([%d.]+)%s+([%d.]+)%s+([%d.]+)%s+%d+%s+%d+%s+%d+$")
    if figure then
      note(name, figure, tonumber(p), tonumber(r), tonumber(f1))
    else
      local what, share = line:match("^(.-)%s%s+([%d.]+)%s+%(")
      if what then note(name, what, nil, nil, tonumber(share)) end
    end
  end
end

-- ---- Invariance ------------------------------------------------------------------------------------------

local function invariance()
  local out = run(("python3 spec/invariance.py %s %s/articles/dev_zh %s/articles/dev_en"):format(command, data, data))
  for dress, share in out:gmatch("([^\t\n]+)\t([%d.]+)\n") do
    note("same moves in other dress", dress, nil, nil, tonumber(share))
  end
end

-- ---- The table --------------------------------------------------------------------------------------------------

local function number(value) return value and ("%.3f"):format(value) or "" end

local function committed()
  local kept = {}
  if not exists(TABLE) then return kept end
  for line in io.lines(TABLE) do
    local set, figure, _, _, f1 = line:match("^| (.-) | (.-) | ([%d.]*) *| ([%d.]*) *| ([%d.]+) *|$")
    if set then kept[set .. " | " .. figure] = tonumber(f1) end
  end
  return kept
end

local function main()
  if not exists(data .. "/eval/score.py") then error("no labelled articles in " .. data, 0) end
  if shell.run("command -v python3") ~= 0 then error("the scorers need python3", 0) end
  for _, set in ipairs { "dev_zh", "dev_en", "dev_zh_b" } do
    local gold, predicted = articles(set)
    if gold and set ~= "dev_zh_b" then
      aliases(set, gold, predicted, "persons", "person")
      aliases(set, gold, predicted, "orgs", "organization")
    end
    if set == "dev_zh" then one_article(set, "2024-09-28-auto4-S8cXaX.md") end
  end
  try(invariance)
  for _, name in ipairs {
    "news65_zh", "news40_zh", "recognizers_zh", "duckling_zh", "jionlp_extractor_zh", "chrono_zh_hans",
    "recognizers_en",
    "chrono_en", "wikiwars_en",
  } do
    try(suite, "dates", name)
  end
  for _, name in ipairs {
    "zh.resume.train", "zh.cluener.train", "zh.uner_gsdsimp.train", "zh.uner_gsdsimp.dev", "en.wikigold.all",
    "en.uner_ewt.dev", "en.crossner_ai.dev", "en.wnut17.train",
  } do
    try(suite, "entities", name)
  end

  local before, lost = committed(), 0
  print(("%-24s %-32s %7s %7s %7s %9s"):format("set", "figure", "P", "R", "F1", "committed"))
  for _, key in ipairs(order) do
    local set, figure = key:match("^(.-) | (.*)$")
    local row, old = figures[key], before[key]
    local remark = ""
    if old and row.f1 < old - LOSS then
      remark = (" LOSS %.3f"):format(row.f1 - old)
      lost = lost + 1
    elseif old and row.f1 > old + LOSS then
      remark = (" +%.3f"):format(row.f1 - old)
    end
    print(("%-24s %-32s %7s %7s %7s %9s%s"):format(set, figure, number(row.p), number(row.r), number(row.f1),
      number(old), remark))
  end
  if update then
    local out = {
      "# Scores", "",
      "What `make score UPDATE=1` wrote last: precision, recall and F1 on the labelled articles and on suites of",
      "sentences; single shares stand in the last column. `dev_zh_b` is blind: nobody reads its articles.", "",
      "| set | figure | P | R | F1 |", "| --- | --- | --- | --- | --- |",
    }
    for _, key in ipairs(order) do
      local row = figures[key]
      out[#out + 1] = ("| %s | %s | %s | %s |"):format(key, number(row.p), number(row.r), number(row.f1))
    end
    shell.write(TABLE, table.concat(out, "\n") .. "\n")
    print("written: " .. TABLE)
  elseif lost > 0 then
    print(lost .. " figures lost; make score UPDATE=1 keeps the new ones")
  end
  for key, old in pairs(before) do
    if not figures[key] then print(("%s was %.3f and is not measured any more"):format(key, old)) end
  end
  return (broken > 0 or lost > 0 and not update) and 1 or 0
end

local ok, result = pcall(main)
shell.remove(work)
if not ok then
  io.stderr:write("scores: ", tostring(result), "\n")
  os.exit(2)
end
os.exit(result)
