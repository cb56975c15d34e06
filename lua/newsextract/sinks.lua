--- Where a pipeline's items end: files, databases, tables. A sink is a table { name, write, flush, close }, each function
-- giving true, or nil and what is wrong; an item that passed one goes on to the next stage.

local filters = require "newsextract.filters"
local json = require "newsextract.json"
local rows = require "newsextract.rows"

local sinks = {}

-- Lua 5.1's io functions tell success as true, later ones as the file.
local function checked(ok, message)
  if ok then return true end
  return nil, tostring(message)
end

-- Cuts a last line that has no end: what a full disk or a killed run left of it.
local function mend(path)
  local file = io.open(path, "rb")
  if not file then return true end
  local size = file:seek "end"
  if size == 0 then return file:close() end
  file:seek("set", size - 1)
  if file:read(1) == "\n" then return file:close() end
  file:seek "set"
  local text, message = file:read "*a"
  file:close()
  if not text then return nil, message end
  local kept = text:match "^(.*\n)" or ""
  local copy
  copy, message = io.open(path .. ".mended", "wb")
  if not copy then return nil, message end
  local ok = copy:write(kept)
  ok = copy:close() and ok
  if not ok then
    os.remove(path .. ".mended")
    return nil, path .. ".mended: cannot be written"
  end
  return os.rename(path .. ".mended", path)
end

-- A file that is opened at the first write, or a handle that stays open. `resumes` appends to what an earlier run wrote.
local function target_of(name, target)
  local is_handle = io.type(target) == "file"
  if not is_handle and type(target) ~= "string" then
    error(("bad argument #1 to '%s' (a path or an open file expected, got %s)"):format(name, type(target)), 3)
  end
  local file = is_handle and target or nil
  local broken -- what a write that failed may have left half
  local out = { place = is_handle and tostring(target) or target, resumes = false, is_empty = true }

  function out.open()
    if file then return true end
    local message, ok
    if out.resumes then
      ok, message = mend(target)
      if not ok then return nil, message end
    end
    file, message = io.open(target, out.resumes and "ab" or "wb")
    if not file then return nil, message end
    if out.resumes then out.is_empty = file:seek "end" == 0 end
    return true
  end

  function out.write(text)
    local ok, message = out.open()
    if not ok then return nil, message end
    if broken and not is_handle then
      file:close()
      file, out.resumes = nil, true
      ok, message = out.open()
      if not ok then return nil, message end
    end
    ok, message = checked(file:write(text))
    if ok then ok, message = checked(file:flush()) end
    broken = not ok
    if ok then out.is_empty = false end
    return ok, message and out.place .. ": " .. message
  end

  function out.flush()
    if not file then return true end
    local ok, message = checked(file:flush())
    return ok, message and out.place .. ": " .. message
  end

  function out.close()
    if is_handle then return out.flush() end
    if not file then
      -- An empty result is a file all the same.
      local ok, message = out.open()
      if not ok then return nil, message end
    end
    local ok, message = checked(file:close())
    file = nil
    return ok, message and out.place .. ": " .. message
  end
  return out
end

--- A sink that writes each item as one line of JSON: a document in the form of the command's output, any other table as it
--- is. `target` is a path or an open file.
---@param target string|userdata
---@return newsextract.sink
function sinks.jsonl(target)
  local out = target_of("jsonl", target)
  return {
    name = "jsonl",
    begin = function(resumes) out.resumes = resumes end,
    write = function(item)
      local line
      if type(item) == "userdata" then
        line = item:json()
      elseif filters.is_document(item) then
        line = json.document(item)
      else
        line = json.encode(item)
      end
      return out.write(line .. "\n")
    end,
    flush = out.flush,
    close = out.close,
  }
end

--- A sink that writes moves as comma-separated values for a spreadsheet, one line a move.
---@param target string|userdata
---@return newsextract.sink
function sinks.csv(target)
  local report = require "newsextract.reports.csv"
  local out = target_of("csv", target)
  local function write(text)
    local ok, message = out.open()
    if not ok then return nil, message end
    return out.write(out.is_empty and report.head() .. text or text)
  end
  return {
    name = "csv",
    begin = function(resumes) out.resumes = resumes end,
    write = function(item)
      if filters.is_document(item) then
        local text = report.article(item)
        return text == "" or write(text)
      end
      return write(report.row(item))
    end,
    flush = out.flush,
    close = function()
      if out.is_empty then write "" end
      return out.close()
    end,
  }
end

--- A sink that writes one page of all articles, to be opened in a browser. It cannot be resumed. `options`: title.
---@param target string|userdata
---@param options? { title?: string }
---@return newsextract.sink
function sinks.html(target, options)
  local report = require "newsextract.reports.html"
  local out = target_of("html", target)
  local number = 0
  local function begin()
    if number > 0 then return true end
    local ok, message = out.write(report.head(options))
    if ok then number = 1 end
    return ok, message
  end
  return {
    name = "html",
    begin = function(resumes)
      if resumes then error("a page is written in one go: 'state' does not go with newsextract.html", 0) end
    end,
    write = function(item)
      if not filters.is_document(item) then return nil, "html: a document expected, got " .. type(item) end
      local ok, message = begin()
      if ok then ok, message = out.write(report.article(item, { number = number })) end
      if ok then number = number + 1 end
      return ok, message
    end,
    flush = out.flush,
    close = function()
      local ok, message = begin()
      if ok then ok, message = out.write(report.foot()) end
      if not ok then return nil, message end
      return out.close()
    end,
  }
end

--- A sink that keeps each item in `list`, documents as plain tables that stay when the document is closed.
---@param list table
---@return newsextract.sink
function sinks.collect(list)
  if type(list) ~= "table" then
    error("bad argument #1 to 'collect' (table expected, got " .. type(list) .. ")", 2)
  end
  return {
    name = "collect",
    write = function(item)
      list[#list + 1] = filters.is_document(item) and item.totable and item:totable() or item
      return true
    end,
  }
end

-- ---- SQLite ---------------------------------------------------------------------------------------------------------

-- A function (statement) giving true, or nil and a message; and one that closes. Through the binding that is there.
local function open_database(path, patience)
  local found, luasql = pcall(require, "luasql.sqlite3")
  if found then
    local environment = luasql.sqlite3()
    local connection, message = environment:connect(path)
    if not connection then return nil, message end
    return function(statement)
      local result, complaint = connection:execute(statement)
      if not result then return nil, complaint end
      if type(result) ~= "number" then result:close() end
      return true
    end, function()
      connection:close()
      environment:close()
    end
  end
  local lsqlite3
  for _, name in ipairs { "lsqlite3", "lsqlite3complete" } do
    if not lsqlite3 then
      local there, module = pcall(require, name)
      lsqlite3 = there and module
    end
  end
  if not lsqlite3 then return nil end
  local database, _, message = lsqlite3.open(path)
  if not database then return nil, message end
  database:busy_timeout(patience)
  return function(statement)
    if database:exec(statement) == lsqlite3.OK then return true end
    return nil, database:errmsg()
  end, function() database:close() end
end

local function literal(value)
  if type(value) == "number" then
    return value == math.floor(value) and ("%.0f"):format(value) or (("%.17g"):format(value):gsub(",", "."))
  end
  if value == nil then return "NULL" end
  return "'" .. tostring(value):gsub("%z", ""):gsub("'", "''") .. "'"
end

local TYPES = { count = "INTEGER", score = "REAL" }

local function identifier(name)
  return '"' .. name:gsub('"', '""') .. '"'
end

--- Whether a binding to SQLite is installed for this Lua: LuaSQL or lsqlite3.
---@return boolean
function sinks.has_sqlite()
  for _, name in ipairs { "luasql.sqlite3", "lsqlite3", "lsqlite3complete" } do
    if pcall(require, name) then return true end
  end
  return false
end

--- A sink that keeps moves in a table of an SQLite database, one row a move with the columns of the CSV report. The rows
--- of an article that comes again replace its earlier ones. A database that is locked is waited for. Needs LuaSQL
--- (Debian: lua-sql-sqlite3) or lsqlite3. `options`: `table` (default "moves"), `patience` in milliseconds (default 5000).
---@param path string
---@param options? { table?: string, patience?: integer }
---@return newsextract.sink
function sinks.sqlite(path, options)
  if type(path) ~= "string" then error("bad argument #1 to 'sqlite' (string expected, got " .. type(path) .. ")", 2) end
  if not sinks.has_sqlite() then
    error("newsextract.sqlite needs LuaSQL (Debian: lua-sql-sqlite3; LuaRocks: luasql-sqlite3) or lsqlite3", 2)
  end
  options = options or {}
  local patience = options.patience or 5000
  local name = identifier(options.table or "moves")
  local execute, close, in_transaction

  local function told(ok, message)
    if ok then return true end
    return nil, path .. ": " .. tostring(message)
  end

  local function open()
    if execute then return true end
    local run, done = open_database(path, patience)
    if not run then return nil, tostring(done) end
    local columns = {}
    for i, column in ipairs(rows.columns) do columns[i] = identifier(column) .. " " .. (TYPES[column] or "TEXT") end
    for _, statement in ipairs {
      ("PRAGMA busy_timeout = %d"):format(patience),
      ("CREATE TABLE IF NOT EXISTS %s (%s)"):format(name, table.concat(columns, ", ")),
      ("CREATE INDEX IF NOT EXISTS %s ON %s (doc)"):format(identifier((options.table or "moves") .. "_doc"), name),
    } do
      local ok, message = run(statement)
      if not ok then
        done()
        return nil, message
      end
    end
    execute, close = run, done
    return true
  end

  local function row_of(row)
    local values = {}
    for i, column in ipairs(rows.columns) do values[i] = literal(row[column]) end
    return ("INSERT INTO %s VALUES (%s)"):format(name, table.concat(values, ", "))
  end

  -- All statements of an item, or none of them.
  local function apply(statements)
    if not in_transaction then
      local ok, message = execute "BEGIN IMMEDIATE"
      if not ok then return nil, message end
      in_transaction = true
    end
    local ok, message = execute "SAVEPOINT item"
    for _, statement in ipairs(statements) do
      if ok then ok, message = execute(statement) end
    end
    if ok then ok, message = execute "RELEASE item" end
    if not ok and not (execute "ROLLBACK TO item" and execute "RELEASE item") then in_transaction = false end
    return ok, message
  end

  local function commit()
    if not in_transaction then return true end
    local ok, message = execute "COMMIT"
    if not ok then execute "ROLLBACK" end
    in_transaction = false
    return told(ok, message)
  end

  return {
    name = "sqlite",
    write = function(item)
      local ok, message = open()
      if not ok then return told(nil, message) end
      local statements = {}
      if filters.is_document(item) then
        statements[1] = ("DELETE FROM %s WHERE doc = %s"):format(name, literal(item.doc))
        for _, move in ipairs(item.events) do statements[#statements + 1] = row_of(rows.of(item, move)) end
      elseif type(item) == "table" then
        statements[1] = row_of(item)
      else
        return nil, "sqlite: a document or a row expected, got " .. type(item)
      end
      return told(apply(statements))
    end,
    flush = commit,
    close = function()
      if not execute then
        local ok, message = open()
        if not ok then return told(nil, message) end
      end
      local ok, message = commit()
      close()
      execute, close = nil, nil
      return ok, message
    end,
  }
end

return sinks
