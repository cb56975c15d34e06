-- Writes the seeds and the dictionary of the fuzz targets, all from the project's own words:
--   lua seeds.lua FOLDER
-- FOLDER/<target>/ gets a seed a file, FOLDER/words.dict the dictionary of libFuzzer and AFL++.
local folder = assert(arg[1], "a folder is missing")

local function write(path, bytes)
  local file = assert(io.open(path, "wb"))
  file:write(bytes)
  file:close()
end

local function quoted(word)
  return '"' .. word:gsub('[%z\1-\31"\\\127-\255]', function(c) return ("\\x%02X"):format(c:byte()) end) .. '"'
end

local counts = {}
local function seed(target, bytes)
  counts[target] = (counts[target] or 0) + 1
  write(("%s/%s/%04d"):format(folder, target, counts[target]), bytes)
end

for _, target in ipairs { "analysis", "dates", "text", "markup", "pack", "lines" } do
  os.execute(("mkdir -p '%s/%s'"):format(folder, target))
end

-- Texts: the sample articles, the cases of moves, and markup of every kind.
local texts = {
  "---\ntitle: 'T'\ndate: 2024-09-29\nauthor: A\n---\n\n# H\n\n* a\n* b\n\n> q\n\n| a | b |\n|---|---|\n| c | d |\n",
  "[t](https://a.b/c) ![i](x.png) `code` **b** <b>x</b> <!-- c --> a@b.cd &amp; &#x4e2d;\n```\nfence\n```\n",
  "\229提出、Ba带领典&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&市后\239J总裁秦朗\229\163布功成身退\239", -- once compared beyond a bracket
  "ＯｐｅｎＡＩ　２０２４ e\204\129 \255 \239\187\191 \240\159\146\169 \0",
}
for _, name in ipairs(dofile "spec/data/moves/list.lua") do
  for _, case in ipairs(dofile("spec/data/moves/" .. name .. ".lua")) do texts[#texts + 1] = case.text end
end
for _, text in ipairs(texts) do
  seed("analysis", "\1" .. text)
  seed("dates", "2024-09-29" .. text)
  seed("lines", ('{"id":%d,"date":"2024-09-29","title":"t","text":"%s"}\n'):format(#text, text:gsub('[%z\1-\31\127"\\]', function(c)
    return ("\\u%04x"):format(c:byte())
  end)))
  if #text < 400 then
    seed("text", text)
    seed("markup", text)
  end
end

for _, line in ipairs {
  '\239\187\191{"text":"a","id":1.5}\n\n  \n{"text":null}\n[]\n3\n"x"\n', '{"text":"\\ud83d\\ude00\\ud800","date":"2024-13-99"}\n{"text":"a"',
  '{"text":"a","text":"b","title":null,"date":null,"id":null}\nnull\n{}\n', ("["):rep(2000), '{"text":"\\u0000\255"}\n{"a":' .. ("{"):rep(500),
} do seed("lines", line) end

-- Packs: the records of the default packs, some a seed; the words of the packs are the dictionary.
local words, records = {}, {}
package.loaded["newsextract.core"] = {
  document = {}, engine = {},
  builder = function()
    return {
      add = function(_, _, _, kind, name, fields)
        if kind == "forms" or kind == "words" then
          for word in (fields.text or fields.lines or ""):gmatch "[^%s,;|]+" do
            if #word < 24 and #words < 40000 then words[#words + 1] = word end
          end
        end
        local parts = { kind, name }
        for key, value in pairs(fields) do parts[#parts + 1] = key .. "=" .. value:sub(1, 400):gsub("[\t\n]", " ") end
        if #parts < 16 then records[#records + 1] = table.concat(parts, "\t") end
        return true
      end,
      add_default = function() return false end,
      finish = function() return {} end,
    }
  end,
}
assert(require("newsextract").engine())
for i = 1, #records, 3 do seed("pack", table.concat({ records[i], records[i + 1], records[i + 2] }, "\n")) end

local lines, seen = {}, {}
for i = 1, #words, math.max(1, math.floor(#words / 3000)) do
  if not seen[words[i]] then lines[#lines + 1] = quoted(words[i]) end
  seen[words[i]] = true
end
for _, mark in ipairs { "\n\n", "---\n", "](http://", "![", "```", "<b>", "&amp;", "“", "”", "。", "、", "（", "）", "：", "\tpattern=", "\tvalue=" } do
  lines[#lines + 1] = quoted(mark)
end
write(folder .. "/words.dict", table.concat(lines, "\n") .. "\n")
