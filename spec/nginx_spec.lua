local cjson = require "cjson"
local shell = require "spec.shell"

-- Once in a run on several Luas: the host brings its own.
if os.getenv "NEWSEXTRACT_ONCE" == "no" then return end

local ready = shell.run "sh .ci/deps --check luajit nginx" == 0
if not ready then
  describe("the service", function()
    pending "needs nginx with its Lua module, curl and wrk: make deps installs them"
  end)
  return
end

local BUILD = os.getenv "NEWSEXTRACT_BUILD" or "build"

local ARTICLE = [[
---
title: A week of farewells
date: 2025-03-14
---

Elena Marsh, chief technology officer of Northwind Robotics, resigned yesterday. Her deputy, Tom Okafor, takes over on 1 May 2025.

流明实验室首席科学家林望舒昨天宣布离职，研究副总裁陈知远将接任。她曾于2019年加入该公司。
]]

local PACK = 'return { name = "spec", words = { organization = { { "%s", id = "%s" } } } }\n'

local function run(command, input)
  local status, out, err = shell.run(command, input)
  return out, err, status
end

-- Repeats `check` for some seconds until it gives something, with a pause between.
local function wait(check, seconds, pause)
  local stop = os.time() + (seconds or 30)
  repeat
    local result = check()
    if result then return result end
    if pause ~= 0 then shell.run "sleep 0.1" end
  until os.time() > stop
  return nil
end

local started = 0

-- A service of its own: a folder, a port and what drives it. `environment` is put before the start script.
local function start(environment)
  local server = { folder = shell.folder() }
  shell.write(server.folder .. "/pack.lua", PACK:format("Lumen Labs", "Lumen Labs"))
  shell.run("chmod 755 " .. server.folder)
  local seed = tonumber((server.folder:gsub("%W", ""):sub(-6)), 36)
  for try = 0, 4 do
    started = started + 1
    server.port = 20000 + (seed + started * 97 + try * 1009) % 10000
    -- A shell for the start script alone, so that nginx does not hold the pipes of the specs.
    run(("%s BUILD=%s PREFIX=%s PACK=%s/pack.lua setsid examples/nginx/start %d > %s/out 2>&1 < /dev/null & echo $! > %s/pid"):format(
      environment or "", BUILD, server.folder, server.folder, server.port, server.folder, server.folder))
    server.url = "http://127.0.0.1:" .. server.port
    local up = wait(function()
      if (run(("curl -s -m 2 %s/health"):format(server.url))):find '"status":"ok"' then return "up" end
      if shell.run("kill -0 $(cat " .. server.folder .. "/pid)") ~= 0 then return "gone" end
    end, 120)
    if up == "up" then return server end
    assert(shell.read(server.folder .. "/out"):find "in use", shell.read(server.folder .. "/out"))
  end
  error "no port is free"
end

local function stop(server)
  run(("kill -QUIT $(cat %s/nginx.pid)"):format(server.folder))
  wait(function() return shell.run(("kill -0 $(cat %s/pid)"):format(server.folder)) ~= 0 end)
  shell.remove(server.folder)
end

local function log(server) return shell.read(server.folder .. "/logs/error.log") end

-- Status, body and headers of a request; `words` are curl's.
local function request(server, path, words, body)
  local base = server.folder .. "/request"
  local data = ""
  if body then
    shell.write(base .. ".body", body)
    data = "--data-binary @" .. base .. ".body"
  end
  local status = run(("curl -s -m 60 -o %s.out -D %s.headers -w '%%{http_code}' %s %s '%s%s'"):format(base, base, words or "", data,
    server.url, path))
  return tonumber(status), shell.read(base .. ".out"), shell.read(base .. ".headers")
end

local function post(server, query, kind, body, words)
  return request(server, "/analyze" .. query, ("-H 'Content-Type: %s' %s"):format(kind, words or ""), body)
end

local function command(server, words, input)
  local status, out, err = shell.command(("--format jsonl --pack %s/pack.lua %s -"):format(server.folder, words), input)
  assert(status < 2, err)
  return out
end

local function metric(server, name)
  local _, text = request(server, "/metrics")
  local total = 0
  for value in text:gmatch("newsextract_" .. name:gsub("%p", "%%%0") .. "[^%s]* ([%d.e+-]+)") do total = total + tonumber(value) end
  return total
end

local function error_of(body)
  local ok, answer = pcall(cjson.decode, body)
  assert(ok and answer.error, "no error object: " .. body)
  return answer.error.code, answer.error.message
end

local function workers(server)
  local list = {}
  for pid in (run(("pgrep -P $(cat %s/nginx.pid)"):format(server.folder))):gmatch "%d+" do list[#list + 1] = tonumber(pid) end
  return list
end

-- The resident memory of all workers in KiB.
local function memory(server)
  local sum = 0
  for _, pid in ipairs(workers(server)) do
    local status = io.open(("/proc/%d/status"):format(pid))
    if status then
      sum = sum + tonumber(status:read("*a"):match "VmRSS:%s*(%d+)" or 0)
      status:close()
    end
  end
  return sum
end

-- Runs wrk against /analyze with ARTICLE, checking every answer; gives what it prints.
local function load(server, seconds, expected, meanwhile)
  local base = server.folder .. "/wrk"
  shell.write(base .. ".body", ARTICLE)
  shell.write(base .. ".expected", expected)
  shell.write(base .. ".lua", ([[
local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end
wrk.method, wrk.body = "POST", read "%s.body"
wrk.headers["Content-Type"] = "text/plain"
local expected = read "%s.expected"
answers, wrong, refused = 0, 0, 0
local threads = {}
function setup(thread) threads[#threads + 1] = thread end
function response(status, _, body)
  answers = answers + 1
  if status ~= 200 then refused = refused + 1 elseif body ~= expected then wrong = wrong + 1 end
end
function done(summary)
  local errors = summary.errors
  local all, bad, no = 0, 0, 0
  for _, thread in ipairs(threads) do
    all, bad, no = all + thread:get "answers", bad + thread:get "wrong", no + thread:get "refused"
  end
  print(("answers=%%d wrong=%%d refused=%%d sockets=%%d"):format(all, bad, no, errors.connect + errors.read + errors.write))
end
]]):format(base, base))
  run(("setsid wrk -t1 -c8 -d%ds -s %s.lua %s/analyze > %s.result 2>&1 < /dev/null &"):format(seconds, base, server.url, base))
  if meanwhile then meanwhile() end
  local result = wait(function()
    return shell.run("test -e " .. base .. ".result") == 0 and shell.read(base .. ".result"):match "answers=[^\n]*"
  end, seconds + 20)
  assert(result, shell.read(base .. ".result"))
  local numbers = {}
  for name, value in result:gmatch "(%w+)=(%d+)" do numbers[name] = tonumber(value) end
  return numbers
end

describe("the service in nginx", function()
  local server

  setup(function() server = start() end)
  teardown(function()
    local text = log(server)
    stop(server)
    assert.is_nil(text:match "%[emerg%][^\n]*")
    assert.is_nil(text:match "lua entry thread aborted[^\n]*")
    assert.is_nil(text:match "signal 11[^\n]*")
  end)

  it("answers as the command does", function()
    local samples = {
      [""] = "", ["a word"] = "x", ["an article"] = ARTICLE, ["bytes"] = "Elena\255 Marsh resigned.\0 \254", ["blanks"] = "\r\n\r\n \t",
      ["a temporary file"] = ARTICLE:rep(300), ["a long job"] = ARTICLE:rep(6000),
    }
    for name, text in pairs(samples) do
      for query, words in pairs {
        [""] = "", ["?date=2025-03-14"] = "--date 2025-03-14", ["?only=events,dates&offsets=char"] = "--only events,dates --offsets char",
        ["?explain=1"] = "--explain",
      } do
        if #text < 1e6 or query == "" then
          local status, body, headers = post(server, query, "text/markdown; charset=UTF-8", text)
          assert.equal(200, status, name)
          assert.is_true(command(server, words, text) == body, name .. query)
          assert.truthy(headers:find "Content%-Type: application/json")
        end
      end
    end
  end)

  it("takes one article as JSON", function()
    local object = cjson.encode { id = "a/1", text = ARTICLE:gsub("^.-\n%-%-%-\n", ""), date = "2025-03-14", title = "Farewells" }
    local status, body = post(server, "", "application/json", object)
    assert.equal(200, status)
    assert.equal(command(server, "--input jsonl", object), body)
    for wrong, code in pairs {
      [""] = "invalid_json", ["{"] = "invalid_json", ["[1]"] = "invalid_article", ["{}"] = "invalid_article", ["3"] = "invalid_article",
      ['{"text":"x","date":3}'] = "invalid_article", ['{"text":"x","date":"soon"}'] = "not_analyzed",
    } do
      status, body = post(server, "", "application/json", wrong)
      assert.equal(400, status, wrong)
      assert.equal(code, (error_of(body)), wrong)
    end
  end)

  it("answers each of JSON lines, the bad ones with an error", function()
    local good = cjson.encode { id = "one", text = ARTICLE }
    local input = "\239\187\191" .. good .. "\n\n{oops\n" .. cjson.encode { text = "Tom Okafor resigned today." } .. "\r\n[]\n" .. good
    local status, body, headers = post(server, "?doc=feed", "application/x-ndjson", input)
    assert.equal(200, status)
    assert.truthy(headers:find "application/x%-ndjson")
    local lines = {}
    for line in body:gmatch "[^\n]+" do lines[#lines + 1] = line end
    assert.equal(5, #lines)
    local expected = {}
    for line in command(server, "--input jsonl", input):gmatch "[^\n]+" do expected[#expected + 1] = line end
    assert.equal(expected[1], lines[1])
    assert.equal(expected[5], lines[5])
    assert.equal("invalid_json", (error_of(lines[2])))
    assert.equal("feed:3", cjson.decode(lines[2]).doc)
    assert.equal("feed:4", cjson.decode(lines[3]).doc)
    assert.equal("invalid_article", (error_of(lines[4])))
    -- Many lines, over many slices.
    status, body = post(server, "", "application/jsonl", (good .. "\n"):rep(2000))
    assert.equal(200, status)
    assert.is_true((expected[1] .. "\n"):rep(2000) == body)
  end)

  it("refuses what it does not serve, with JSON", function()
    local function refused(expected, code, status, body)
      assert.equal(expected, status)
      assert.equal(code, (error_of(body)))
    end
    refused(415, "unsupported_media_type", post(server, "", "application/xml", ARTICLE))
    refused(415, "unsupported_media_type", post(server, "", "", ARTICLE))
    refused(415, "unsupported_media_type", post(server, "", "text/plain; charset=gb2312", ARTICLE))
    refused(415, "unsupported_media_type", post(server, "", "text/plain", ARTICLE, "-H 'Content-Encoding: gzip'"))
    refused(405, "method_not_allowed", request(server, "/analyze"))
    refused(404, "not_found", request(server, "/nothing"))
    refused(400, "bad_argument", post(server, "?colour=red", "text/plain", ARTICLE))
    refused(400, "bad_argument", post(server, "?only=verbs", "text/plain", ARTICLE))
    refused(400, "bad_argument", post(server, "?explain=perhaps", "text/plain", ARTICLE))
    refused(400, "bad_argument", post(server, "?date=2024&date=2025", "text/plain", ARTICLE))
    refused(400, "not_analyzed", post(server, "?date=soon", "text/plain", ARTICLE))
    local huge = ("x"):rep(17 * 1024 * 1024)
    refused(413, "too_large", post(server, "", "text/plain", huge))
    refused(413, "too_large", post(server, "", "text/plain", huge, "-H 'Transfer-Encoding: chunked'"))
  end)

  it("warns of invalid UTF-8, and refuses it when strict", function()
    local status, body = post(server, "", "text/plain", "Elena \255 Marsh")
    assert.equal(200, status)
    assert.equal("invalid_utf8", cjson.decode(body).warnings[1].code)
    status, body = post(server, "?strict=1", "text/plain", "Elena \255 Marsh")
    assert.equal(400, status)
    assert.same({ "invalid_utf8", "invalid UTF-8 at byte 6" }, { error_of(body) })
    status = post(server, "?strict=1", "text/plain", ARTICLE)
    assert.equal(200, status)
    status, body = post(server, "?strict=1", "application/jsonl", '{"text":"a\255"}\n{"text":"b"}\n')
    assert.equal(200, status)
    assert.truthy(body:find '^{"doc":"%-:1","error":{"code":"invalid_utf8"')
    assert.truthy(body:find '\n{"schema"')
  end)

  it("lives through slow, truncated and broken requests", function()
    local status, body = post(server, "", "text/plain", ARTICLE:rep(10), "--limit-rate 8k")
    assert.equal(200, status)
    assert.equal(command(server, "", ARTICLE:rep(10)), body)
    for _, text in ipairs {
      "POST /analyze HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: text/plain\\r\\nContent-Length: 100000\\r\\n\\r\\nhalf",
      "POST /analyze HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: text/plain\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nab",
      "POST /analyze HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: text/plain\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n",
      "POST /analyze HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: text/plain\\r\\nContent-Length: -5\\r\\n\\r\\n",
      "\\001\\002\\003", "GET",
    } do
      run(("bash -c %s"):format(shell.quote(([[exec 3<>/dev/tcp/127.0.0.1/%d; printf '%s' >&3; sleep 0.1]]):format(server.port, text))))
    end
    assert.equal(200, (post(server, "", "text/plain", ARTICLE)))
  end)

  it("gives up an article whose client goes away", function()
    local base = server.folder .. "/large"
    shell.write(base, ARTICLE:rep(30000))
    local answered = metric(server, "requests_total{status=\"499\"}")
    run(("curl -s -m 1 -o /dev/null --limit-rate 1 -H 'Content-Type: text/plain' --data-binary @%s %s/analyze"):format(base, server.url))
    run(("curl -s -m 0.2 -o /dev/null -H 'Content-Type: text/plain' --data-binary @%s %s/analyze"):format(base, server.url))
    assert.truthy(wait(function() return metric(server, "jobs") == 0 end))
    assert.is_true(metric(server, "requests_total{status=\"499\"}") > answered)
  end)

  it("serves others while a long article is analysed", function()
    local base = server.folder .. "/long"
    shell.write(base, ARTICLE:rep(20000))
    -- Both workers have a long article. One that did not pause would answer nothing before it is done, so few answers would
    -- tell of a job. That holds on a busy machine too; a quick one may need more than one try.
    local slowest, meanwhile = 0, 0
    for _ = 1, 5 do
      local finished = metric(server, 'requests_total{status="200"}') + 2
      for i = 1, 2 do
        run(("setsid curl -s -o %s.%d -H 'Content-Type: text/plain' --data-binary @%s %s/analyze < /dev/null > %s.log 2>&1 &"):format(
          base, i, base, server.url, base))
      end
      assert.truthy((wait(function()
        local seconds = tonumber((run(("curl -s -o /dev/null -w '%%{time_total}' %s/health"):format(server.url))))
        slowest = math.max(slowest, seconds)
        if metric(server, "jobs") > 0 then meanwhile = meanwhile + 1 end
        return metric(server, 'requests_total{status="200"}') == finished
      end, 120, 0)))
      if meanwhile > 5 then break end
    end
    assert.is_true(meanwhile > 5, meanwhile)
    assert.is_true(slowest < 10, slowest)
  end)

  it("counts what it does", function()
    local before = {}
    local names = {
      'requests_total{status="200"}', "articles_total", "bytes_total", "request_seconds_count", 'requests_total{status="415"}',
    }
    for _, name in ipairs(names) do before[name] = metric(server, name) end
    for _ = 1, 10 do post(server, "", "text/plain", ARTICLE) end
    post(server, "", "text/html", ARTICLE)
    local function grown(name) return metric(server, name) - before[name] end
    assert.equal(10, grown(names[1]))
    assert.equal(10, grown(names[2]))
    assert.equal(10 * #ARTICLE, grown(names[3]))
    assert.equal(11, grown(names[4]))
    assert.equal(1, grown(names[5]))
    local _, text, headers = request(server, "/metrics")
    assert.truthy(headers:find "text/plain; version=0.0.4")
    assert.truthy(text:find "# TYPE newsextract_request_seconds histogram")
    local _, last = text:find 'request_seconds_bucket{le="%+Inf"} '
    assert.equal(metric(server, "request_seconds_count"), tonumber(text:match("%d+", last)))
  end)

  it("serves a page on which an article is pasted", function()
    local status, form, headers = request(server, "/")
    assert.equal(200, status)
    assert.truthy(form:find('<textarea name="text"', 1, true))
    assert.truthy(headers:find("text/html; charset=utf-8", 1, true))
    local html
    status, html = request(server, "/", nil, "date=2025-03-14&text=Elena+Marsh+resigned+yesterday.+%3Cscript%3Ealert(1)%3C%2Fscript%3E")
    assert.equal(200, status)
    assert.truthy(html:find('data-day="2025-03-13"', 1, true))
    assert.falsy(html:find("<script>alert", 1, true))
  end)

  it("tags the pages that pass, and writes their moves down", function()
    shell.write(server.folder .. "/pages/page.html", "<p>Elena Marsh resigned on 3 March 2025 from Lumen Labs.</p>\n")
    run("chmod 644 " .. server.folder .. "/pages/page.html")
    local status, body = request(server, "/tagged/page.html")
    assert.equal(200, status)
    local tag = body:match '^<p>Elena.-</p>\n<script type="application/json" id="moves">(.-)</script>\n$'
    assert(tag, body)
    assert.truthy(cjson.decode(tag).events)
    status, body = request(server, "/watched/page.html")
    assert.equal(200, status)
    assert.equal(shell.read(server.folder .. "/pages/page.html"), body)
    local line = wait(function()
      local file = io.open(server.folder .. "/moves/log.jsonl")
      local text = file and file:read "*l"
      if file then file:close() end
      return text
    end)
    assert.equal("/watched/page.html", cjson.decode(line).doc)
  end)

  local function found(name)
    local _, body = post(server, "", "text/plain", ("We met at %s."):format(name))
    return cjson.decode(body).entities[1] ~= nil and cjson.decode(body).entities[1].id == name
  end

  -- Asks so often that both workers answer.
  local function always(name)
    for _ = 1, 20 do
      if not found(name) then return false end
    end
    return true
  end

  it("takes up changed packs and keeps out broken ones, by itself and on HUP", function()
    local pack = server.folder .. "/pack.lua"
    shell.write(pack, PACK:format("Quillon Foundry", "Quillon Foundry"))
    assert.truthy(wait(function() return always "Quillon Foundry" end))
    for _, fault in ipairs {
      { 'return { name = "spec", words = ', "pack.lua:2" },
      { 'return { name = "spec", rules = { { kind = "date", name = "odd", pattern = "(oops" } } }', "spec.odd" },
    } do
      shell.write(pack, fault[1] .. "\n")
      local line = wait(function() return log(server):match("the packs stay as they were: [^\n]*" .. fault[2]:gsub("%p", "%%%0")) end)
      assert.truthy(line, fault[2])
      assert.is_true(always "Quillon Foundry")
      local _, health = request(server, "/health")
      assert.truthy(cjson.decode(health).packs)
      -- The reload is refused as a whole; the workers go on.
      local before = workers(server)
      run(("kill -HUP $(cat %s/nginx.pid)"):format(server.folder))
      assert.truthy(wait(function() return log(server):match("init_by_lua error: [^\n]*" .. fault[2]:gsub("%p", "%%%0")) end))
      assert.is_true(always "Quillon Foundry")
      assert.same(before, workers(server))
    end
    shell.write(pack, PACK:format("Tessera Works", "Tessera Works"))
    local before = workers(server)
    run(("kill -HUP $(cat %s/nginx.pid)"):format(server.folder))
    assert.truthy(wait(function()
      local list = workers(server)
      return #list == 2 and list[1] ~= before[1] and list[2] ~= before[2] and list[1] ~= before[2]
    end))
    assert.is_true(always "Tessera Works")
  end)

  it("answers alike under load, through reloads and the death of a worker", function()
    local expected = command(server, "", ARTICLE)
    local numbers = load(server, 3, expected)
    assert.same({ 0, 0, 0 }, { numbers.wrong, numbers.refused, numbers.sockets })
    assert.is_true(numbers.answers > 100)
    numbers = load(server, 4, expected, function()
      for _ = 1, 3 do
        shell.run "sleep 0.8"
        run(("kill -HUP $(cat %s/nginx.pid)"):format(server.folder))
      end
    end)
    assert.same({ 0, 0 }, { numbers.wrong, numbers.refused })
    numbers = load(server, 4, expected, function()
      shell.run "sleep 1"
      run("kill -KILL " .. workers(server)[1])
    end)
    assert.same({ 0, 0 }, { numbers.wrong, numbers.refused })
    assert.is_true(numbers.answers > 100)
    assert.truthy(wait(function() return #workers(server) == 2 end))
    assert.equal(200, (post(server, "", "text/plain", ARTICLE)))
  end)

  it("does not grow", function()
    local expected = command(server, "", ARTICLE)
    load(server, 2, expected)
    local before = memory(server)
    load(server, 4, expected)
    assert.is_true(memory(server) - before < 4096, ("%d KiB before, %d after"):format(before, memory(server)))
  end)
end)

describe("a service with a key", function()
  it("lets in whoever has it", function()
    local server = start "NEWSEXTRACT_API_KEY=open-sesame"
    finally(function() stop(server) end)
    local status, body, headers = post(server, "", "text/plain", ARTICLE)
    assert.equal(401, status)
    assert.equal("unauthorized", (error_of(body)))
    assert.truthy(headers:find "WWW%-Authenticate: Bearer")
    assert.equal(401, (post(server, "", "text/plain", ARTICLE, "-H 'X-API-Key: open-sesam'")))
    assert.equal(200, (post(server, "", "text/plain", ARTICLE, "-H 'X-API-Key: open-sesame'")))
    assert.equal(200, (post(server, "", "text/plain", ARTICLE, "-H 'Authorization: Bearer open-sesame'")))
    assert.equal(200, (request(server, "/health")))
    assert.equal(403, (request(server, "/")))
  end)
end)
