-- A news ticker that runs at 60 frames a second while articles are analysed, a millisecond of every frame: names are marked as
-- soon as an article is done, and its moves join the list.
--   love examples/love [ARTICLE...]      (README.md says how the module is found)

local folder = love.filesystem.getSource()
package.path = ("%s/../../lua/?.lua;%s/../../lua/?/init.lua;%s"):format(folder, folder, package.path)
package.cpath = ("%s;%s/../../build/luajit/?.so"):format(package.cpath, folder)

local newsextract = require "newsextract"

local SLICE = 0.001 -- seconds of a frame that analysis may take
local SPEED = 90    -- pixels a second

-- LÖVE's own font has no ideographs.
local FONTS = {
  os.getenv "NEWSEXTRACT_FONT" or "", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "/System/Library/Fonts/PingFang.ttc", "C:/Windows/Fonts/msyh.ttc",
}

local COLOURS = {
  person = { 0.98, 0.78, 0.33 }, organization = { 0.45, 0.76, 0.98 }, role = { 0.62, 0.88, 0.55 }, text = { 0.88, 0.89, 0.92 },
  faint = { 0.50, 0.53, 0.60 }, departure = { 0.95, 0.47, 0.42 }, appointment = { 0.45, 0.82, 0.56 },
}

local game = {
  articles = {}, -- { name, text, doc?, lines }
  at = 1,        -- the article that is analysed
  job = nil,
  ticker = {},   -- pieces { text, kind, width } of all articles, one after the other
  shift = 0,     -- pixels that have gone by
  moves = {},
  frames = { count = 0, slowest = 0, late = 0, steps = 0, step_slowest = 0 },
}

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

local function font(size)
  for _, path in ipairs(FONTS) do
    local file = path ~= "" and io.open(path, "rb")
    if file then
      local data = love.filesystem.newFileData(file:read "*a", path)
      file:close()
      return love.graphics.newFont(data, size)
    end
  end
  return love.graphics.newFont(size)
end

-- The article's first lines as one row of pieces; marked where the document knows what they are.
local function pieces_of(article)
  local pieces = {}
  local function add(text, kind)
    text = text:gsub("%s+", " ")
    if text == "" then return end
    local ok, width = pcall(game.small.getWidth, game.small, text)
    if ok then pieces[#pieces + 1] = { text = text, kind = kind, width = width } end
  end
  local first = article.text:match "^%-%-%-\n.-\n%-%-%-\n()" or 1
  local last = math.min(#article.text, first + 600)
  while last < #article.text and article.text:byte(last + 1) >= 128 and article.text:byte(last + 1) < 192 do last = last + 1 end
  local at = first
  for _, entity in ipairs(article.doc and article.doc.entities or {}) do
    if entity.first >= at and entity.last <= last and COLOURS[entity.type] then
      add(article.text:sub(at, entity.first - 1), "text")
      add(entity.text, entity.type)
      at = entity.last + 1
    end
  end
  add(article.text:sub(at, last), article.doc and "text" or "faint")
  add("   ◆   ", "faint")
  return pieces
end

local function lay_out()
  game.ticker, game.length = {}, 0
  for _, article in ipairs(game.articles) do
    for _, piece in ipairs(article.pieces) do
      game.ticker[#game.ticker + 1] = piece
      game.length = game.length + piece.width
    end
  end
end

local function take(article)
  article.pieces = pieces_of(article)
  for _, move in ipairs(article.doc.events) do
    local who = move.person and move.person.name or move.group.text
    local what = table.concat({ move.role and move.role.name or move.org and move.org.name, move.role and move.org and move.org.name },
      " · ")
    game.moves[#game.moves + 1] = { kind = move.type, who = who, what = what, time = move.time and move.time.value or "" }
  end
  lay_out()
end

-- The next millisecond of analysis.
local function work()
  local article = game.articles[game.at]
  if not article then return end
  local before = love.timer.getTime()
  game.job = game.job or assert(game.engine:start(article.text, { name = article.name }))
  if game.job:step(SLICE) then
    article.doc, game.job = game.job:finish(), nil
    take(article)
    game.at = game.at + 1
  end
  local took = love.timer.getTime() - before
  game.frames.steps = game.frames.steps + 1
  game.frames.step_slowest = math.max(game.frames.step_slowest, took)
end

function love.load(paths)
  game.small, game.large = font(18), font(26)
  game.engine = assert(newsextract.engine())
  if #paths == 0 then
    local list = io.popen(("ls %s/../articles/*.md %s/../articles/*.txt 2>/dev/null"):format(folder, folder))
    for path in list:lines() do paths[#paths + 1] = path end
    list:close()
  end
  for i, path in ipairs(paths) do
    game.articles[i] = { name = path:match "[^/]+$", text = read(path) }
    game.articles[i].pieces = pieces_of(game.articles[i])
  end
  lay_out()
end

function love.update(seconds)
  work()
  game.shift = (game.shift + seconds * SPEED) % math.max(1, game.length or 1)
  local frames = game.frames
  frames.count = frames.count + 1
  if frames.count > 30 then -- the first ones wait for the window
    frames.slowest = math.max(frames.slowest, seconds)
    if seconds > 1.5 / 60 then frames.late = frames.late + 1 end
  end
  -- For the test: so many frames, a picture, the figures.
  local most = tonumber(os.getenv "NEWSEXTRACT_FRAMES" or "")
  if most and frames.count == most then
    love.graphics.captureScreenshot(function(image)
      local file = assert(io.open(os.getenv "NEWSEXTRACT_PICTURE" or "love.png", "wb"))
      file:write(image:encode("png"):getString())
      file:close()
      print(("frames=%d late=%d slowest=%.1fms steps=%d longest_step=%.2fms articles=%d moves=%d"):format(frames.count, frames.late,
        frames.slowest * 1000, frames.steps, frames.step_slowest * 1000, game.at - 1, #game.moves))
      love.event.quit()
    end)
  end
end

local function draw_ticker(y)
  local width = love.graphics.getWidth()
  if #game.ticker == 0 then return end
  love.graphics.setFont(game.small)
  local x, i = -game.shift, 1
  while x < width do
    local piece = game.ticker[i]
    if x + piece.width > 0 then
      local colour = COLOURS[piece.kind]
      love.graphics.setColor(colour)
      love.graphics.print(piece.text, math.floor(x), y)
      if piece.kind ~= "text" and piece.kind ~= "faint" then love.graphics.rectangle("fill", math.floor(x), y + 25, piece.width, 2) end
    end
    x, i = x + piece.width, i % #game.ticker + 1
  end
end

local function draw_moves(x, y)
  love.graphics.setFont(game.small)
  local height = love.graphics.getHeight()
  local rows = math.floor((height - y - 20) / 30)
  for i = math.max(1, #game.moves - rows + 1), #game.moves do
    local move = game.moves[i]
    love.graphics.setColor(COLOURS[move.kind])
    love.graphics.print(move.kind == "departure" and "←" or "→", x, y)
    love.graphics.setColor(COLOURS.person)
    love.graphics.print(move.who, x + 30, y)
    love.graphics.setColor(COLOURS.text)
    love.graphics.print(move.what, x + 240, y)
    love.graphics.setColor(COLOURS.faint)
    love.graphics.print(move.time, x + 740, y)
    y = y + 30
  end
end

function love.draw()
  love.graphics.clear(0.09, 0.10, 0.13)
  love.graphics.setFont(game.large)
  love.graphics.setColor(COLOURS.text)
  love.graphics.print("Who moved", 30, 20)
  local article = game.articles[game.at]
  love.graphics.setFont(game.small)
  love.graphics.setColor(COLOURS.faint)
  love.graphics.print(("%d frames a second   %d of %d articles"):format(love.timer.getFPS(), game.at - 1, #game.articles), 240, 27)
  love.graphics.setColor(0.20, 0.22, 0.28)
  love.graphics.rectangle("fill", 30, 62, 900, 6)
  love.graphics.setColor(COLOURS.organization)
  local done = (game.at - 1 + (article and game.job and game.job.progress or 0)) / math.max(1, #game.articles)
  love.graphics.rectangle("fill", 30, 62, 900 * math.min(1, done), 6)
  love.graphics.setColor(0.13, 0.14, 0.18)
  love.graphics.rectangle("fill", 0, 84, love.graphics.getWidth(), 44)
  draw_ticker(92)
  draw_moves(30, 150)
end
