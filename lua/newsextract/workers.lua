--- Several processes for one run of the command. Worker K of N analyses every N-th article and writes one frame for
-- each to its pipe; the parent reads the pipes in turn, so that the output has the order of the input.

local inputs = require "newsextract.inputs"

local workers = {}

local FIELD = "%z"

-- Entries as one string of NUL-terminated fields.
local function written(entries)
  local fields = {}
  for _, entry in ipairs(entries) do
    fields[#fields + 1] = entry.kind
    fields[#fields + 1] = entry.name
    fields[#fields + 1] = entry.spool or ""
    fields[#fields + 1] = entry.message or ""
  end
  return #fields > 0 and table.concat(fields, "\0") .. "\0" or ""
end

local function read(text)
  local fields, at = {}, 1
  while true do
    local stop = text:find(FIELD, at)
    if not stop then break end
    fields[#fields + 1] = text:sub(at, stop - 1)
    at = stop + 1
  end
  local entries = {}
  for i = 1, #fields - 3, 4 do
    entries[#entries + 1] = {
      kind = fields[i], name = fields[i + 1], spool = fields[i + 2] ~= "" and fields[i + 2] or nil,
      message = fields[i + 3] ~= "" and fields[i + 3] or nil,
    }
  end
  return entries
end

local function store(text)
  local name = os.tmpname()
  local file, message = io.open(name, "wb")
  if not file then return nil, message end
  local ok, complaint = file:write(text)
  local closed, late = file:close()
  if not ok or not closed then
    os.remove(name)
    return nil, complaint or late
  end
  return name
end

-- The command line that started this process, as far as the script's name; nil where there was none.
local function command_line()
  local words = rawget(_G, "arg")
  if not words or not words[0] or not words[-1] then return nil end
  local first = -1
  while words[first - 1] do first = first - 1 end
  local quoted = {}
  for i = first, 0 do quoted[#quoted + 1] = inputs.quote(words[i]) end
  return table.concat(quoted, " ")
end

--- Runs `count` workers with `options`, a list of words, over `entries` and hands each frame (output, message, failed)
-- to `take` in the order of the input, until it returns false. Returns nil and a message where workers cannot be had or
-- end early.
function workers.run(count, options, entries, take)
  local command = command_line()
  if not command then return nil, "--jobs needs the command to be started as a script" end
  local temporary = {}
  local function fail(message)
    for _, name in ipairs(temporary) do os.remove(name) end
    return nil, message
  end
  for _, entry in ipairs(entries) do
    if entry.kind == "standard input" then
      local spool, message = store(io.read("*a") or "")
      if not spool then return fail(message) end
      temporary[#temporary + 1] = spool
      entry.spool = spool
    end
  end
  local list, complaint = store(written(entries))
  if not list then return fail(complaint) end
  temporary[#temporary + 1] = list

  local words = {}
  for i, word in ipairs(options) do words[i] = inputs.quote(word) end
  local pipes = {}
  for k = 1, count do
    local share = inputs.quote(("--share=%d:%d:%s"):format(k, count, list))
    pipes[k] = io.popen(("%s %s %s </dev/null"):format(command, table.concat(words, " "), share), "r")
    if not pipes[k] then return fail("worker " .. k .. " cannot be started") end
  end
  -- A worker that is ready has opened all it needs.
  for k = 1, count do
    if pipes[k]:read("*l") ~= "ready" then return fail("worker " .. k .. " ended before its work was done") end
  end
  for _, name in ipairs(temporary) do os.remove(name) end

  local turn = 0
  while true do
    local pipe = pipes[turn % count + 1]
    local head = pipe:read("*l")
    if head == "end" then break end
    local output, message, failed = (head or ""):match("^(%d+) (%d+) (%d)$")
    local payload
    if output then
      output, message = tonumber(output), tonumber(message)
      payload = output + message == 0 and "" or pipe:read(output + message)
    end
    if not payload or #payload < output + message then
      return nil, "worker " .. turn % count + 1 .. " ended before its work was done"
    end
    if take(payload:sub(1, output), payload:sub(output + 1), failed == "1") == false then break end
    turn = turn + 1
  end
  for _, pipe in ipairs(pipes) do pipe:close() end
  return true
end

--- The worker's side: the number of this worker, how many there are, and the entries. `share` is "K:N:FILE".
function workers.share(share)
  local number, count, path = share:match("^(%d+):(%d+):(.+)$")
  if not number then return nil, "not K:N:FILE" end
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text = file:read("*a")
  file:close()
  return tonumber(number), tonumber(count), read(text or "")
end

--- Opens what has a temporary place, so that its name may go.
function workers.hold(entries)
  for _, entry in ipairs(entries) do
    if entry.spool then entry.file = io.open(entry.spool, "rb") end
  end
end

--- Tells the parent that this worker has all it needs, writes a frame, or tells that all are written.
function workers.ready()
  io.write("ready\n")
  io.flush()
end

function workers.frame(output, message, failed)
  io.write(("%d %d %d\n"):format(#output, #message, failed and 1 or 0), output, message)
  io.flush()
end

function workers.done()
  io.write("end\n")
  io.flush()
end

return workers
