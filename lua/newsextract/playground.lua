--- A page on which an article is pasted, and the page of what is found in it: for `location = /` in nginx.
--
--     location = / { content_by_lua_block { require("newsextract.playground").serve(news) } }
--
-- `news` is a service of newsextract.nginx. Nothing is kept.
-- @module newsextract.playground

-- luacheck: globals ngx

local report = require "newsextract.reports.html"
local style = require "newsextract.reports.html_style"

local playground = {}

--- The page with the form. `sample` is an article that stands in it already, `fault` what was wrong with the last one.
---@param sample? string
---@param fault? string
---@return string
function playground.form(sample, fault)
  local escape = report.escape
  return ('<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
    .. "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
    .. 'form-action \'self\'">\n<title>newsextract</title>\n'
    .. '<meta name="viewport" content="width=device-width, initial-scale=1"><style>%s</style></head><body>\n'
    .. '<header class="top"><h1>newsextract</h1></header>\n<main id="index"><h2>Who left, who came, and when</h2>\n'
    .. '%s<form method="post" action="/" accept-charset="utf-8">\n'
    .. '<label class="wide">An article, Chinese or English, as text or Markdown<textarea name="text" required '
    .. 'spellcheck="false">\n%s</textarea></label>\n'
    .. '<label>Date of the article<br><input type="date" name="date"></label>\n'
    .. "<button>Find moves</button></form></main></body></html>\n"):format(style.sha256, style.text,
    fault and '<p role="alert">' .. escape(fault) .. "</p>\n" or "", escape(sample or ""))
end

--- The page of a document, with a way back to the form.
---@param doc newsextract.document|table
---@return string
function playground.page(doc)
  return report.head { back = "/" } .. report.article(doc, { number = 1 }) .. report.foot()
end

local function decoded(text)
  return (text:gsub("+", " "):gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

--- The fields of a form as a browser sends it (application/x-www-form-urlencoded).
---@param body string
---@return table<string, string>
function playground.fields(body)
  local fields = {}
  for name, value in body:gmatch "([^&=]+)=([^&]*)" do
    fields[decoded(name)] = decoded(value):gsub("\r\n", "\n")
  end
  return fields
end

local function body_of()
  ngx.req.read_body()
  local data = ngx.req.get_body_data()
  if data then return data end
  local path = ngx.req.get_body_file()
  local file = path and io.open(path, "rb")
  data = file and file:read "*a" or ""
  if file then file:close() end
  return data
end

--- Answers GET with the form and POST with the page. A service that asks for keys is not opened by it.
---@param service newsextract.service
---@param sample? string an article that stands in the form
function playground.serve(service, sample)
  ngx.header.content_type = "text/html; charset=utf-8"
  ngx.header["X-Content-Type-Options"] = "nosniff"
  ngx.header["Referrer-Policy"] = "no-referrer"
  if service.api_keys then
    ngx.status = 403
    ngx.print(playground.form(nil, "This service asks for keys; the page has none."))
    return
  end
  if ngx.req.get_method() ~= "POST" then
    ngx.print(playground.form(sample))
    return
  end
  local fields = playground.fields(body_of())
  local date = fields.date ~= "" and fields.date or nil
  if date and not date:find "^%d%d%d%d%-%d%d%-%d%d$" then date = nil end
  local doc, message, status = service:document(fields.text or "", { name = "pasted article", date = date, explain = true })
  if not doc then
    ngx.status = status or 400
    ngx.print(playground.form(fields.text, message))
    return
  end
  local page = playground.page(doc)
  doc:close()
  ngx.print(page)
end

return playground
