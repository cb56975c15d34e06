-- How well the forms of one person are joined: pairs of surface forms.
--
--     lua spec/alias_score.lua GOLD.jsonl PREDICTED.jsonl [--errors]
--
-- A gold pair is two distinct surface forms that the labels give to one person of an article; a predicted pair is two
-- distinct forms of one cluster of persons. Forms are compared without case, width, blanks and middle dots.
local cjson = require "cjson"
local newsextract = require "newsextract"

local function fold(text)
  text = newsextract.normalize(text):lower()
  for _, sign in ipairs { "·", "・", "•", "‧", "%.", "%-", "%s" } do text = text:gsub(sign, "") end
  return text
end

local function base_name(path) return path:match "[^/]*$" end

--- The pairs of a list of lists of forms, as a set of "a\0b" with a < b.
local function pairs_of(lists)
  local set, size = {}, 0
  for _, forms in ipairs(lists) do
    local seen, distinct = {}, {}
    for _, form in ipairs(forms) do
      local folded = fold(form)
      if folded ~= "" and not seen[folded] then
        seen[folded] = true
        distinct[#distinct + 1] = folded
      end
    end
    table.sort(distinct)
    for i = 1, #distinct do
      for j = i + 1, #distinct do
        local key = distinct[i] .. "\0" .. distinct[j]
        if not set[key] then
          set[key] = true
          size = size + 1
        end
      end
    end
  end
  return set, size
end

local function predicted_lists(doc)
  local clusters, order = {}, {}
  for _, entity in ipairs(doc.entities) do
    if entity.type == "person" then
      if not clusters[entity.cluster] then
        clusters[entity.cluster] = {}
        order[#order + 1] = clusters[entity.cluster]
      end
      table.insert(clusters[entity.cluster], entity.text)
    end
  end
  return order
end

local function score(gold_path, predicted_path, errors)
  local predicted = {}
  for line in io.lines(predicted_path) do
    local doc = cjson.decode(line)
    predicted[base_name(doc.doc)] = doc
  end
  local hit, n_gold, n_predicted = 0, 0, 0
  for line in io.lines(gold_path) do
    local gold = cjson.decode(line)
    local want, want_size = pairs_of(gold.persons)
    local doc = predicted[base_name(gold.doc)]
    local got, got_size = pairs_of(doc and predicted_lists(doc) or {})
    n_gold, n_predicted = n_gold + want_size, n_predicted + got_size
    for pair in pairs(want) do
      if got[pair] then
        hit = hit + 1
      elseif errors then
        print("missed", gold.doc, (pair:gsub("%z", " ~ ")))
      end
    end
    for pair in pairs(got) do
      if errors and not want[pair] then print("spurious", gold.doc, (pair:gsub("%z", " ~ "))) end
    end
  end
  local precision, recall = hit / math.max(1, n_predicted), hit / math.max(1, n_gold)
  return precision, recall, 2 * precision * recall / math.max(1e-9, precision + recall), hit, n_predicted, n_gold
end

if not arg or not arg[2] or arg[0]:match "[^/]*$" ~= "alias_score.lua" then return score end
print(("P %.3f  R %.3f  F1 %.3f  (%d pairs right, %d predicted, %d labelled)"):format(score(arg[1], arg[2], arg[3] == "--errors")))
