-- Prints the rockspec with the sources and modules that git knows: `make rockspec` keeps it.

local TEXT = [==[
rockspec_format = "3.0"
package = "newsextract"
version = "0.1.0-1"

-- What `make rock` packs; `luarocks make` builds from the checkout and does not look at it.
source = { url = "file://newsextract-0.1.0.tar.gz" }

description = {
  summary = "Finds in news articles who left which post at which organisation, who took it over, and when",
  detailed = [[
    Rules, no model: a C core on PCRE2 and utf8proc finds people, organisations, posts, dates and personnel moves in
    Chinese and English news, with the bytes that prove each of them. Two libraries of the system are needed:
      Debian, Ubuntu:  apt-get install libpcre2-dev libutf8proc-dev
      Fedora:          dnf install pcre2-devel utf8proc-devel
      Alpine:          apk add pcre2-dev utf8proc-dev
      macOS:           brew install pcre2 utf8proc
    Where they are in a place of their own, say so:
      luarocks install newsextract PCRE2_DIR=/opt/homebrew UTF8PROC_DIR=/opt/homebrew
  ]],
  license = "MIT",
  labels = { "nlp", "text", "news", "chinese", "extraction" },
}

dependencies = {
  "lua >= 5.1",
  "lua-cjson >= 2.1", -- the command: reads JSON lines
  "argparse >= 0.7",  -- the command: options
}

-- Headers and libraries that are not found: see `detailed` above for the packages that hold them.
external_dependencies = {
  PCRE2 = { header = "pcre2.h", library = "pcre2-8" },
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
}

build = {
  type = "builtin",
  modules = {
    ["newsextract.core"] = {
      sources = {
%s
      },
      incdirs = { "csrc", "$(PCRE2_INCDIR)", "$(UTF8PROC_INCDIR)" },
      libdirs = { "$(PCRE2_LIBDIR)", "$(UTF8PROC_LIBDIR)" },
      libraries = { "pcre2-8", "utf8proc", "m" },
    },
%s
  },
  install = {
    bin = { newsextract = "lua/newsextract/command.lua" },
  },
}

test_dependencies = { "busted >= 2.0" }
test = { type = "command", command = "make test" }
]==]

local function files(command)
  local list, pipe = {}, assert(io.popen(command))
  for path in pipe:lines() do list[#list + 1] = path end
  pipe:close()
  table.sort(list)
  return list
end

local sources, modules = {}, {}
for _, path in ipairs(files("git ls-files 'csrc/*.c'")) do sources[#sources + 1] = ('        "%s",'):format(path) end
for _, path in ipairs(files("git ls-files 'lua/*.lua'")) do
  if path ~= "lua/newsextract/command.lua" then
    local name = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
    local key = name:find("[^%w_]") and ('["%s"]'):format(name) or name
    modules[#modules + 1] = ('    %s = "%s",'):format(key, path)
  end
end
io.write((TEXT:format(table.concat(sources, "\n"), table.concat(modules, "\n"))))
