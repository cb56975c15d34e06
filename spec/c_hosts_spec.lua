-- The library in C and C++ programs: installed, static, and as one source.

local shell = require "spec.shell"

-- Once in a run on several Luas: what is tested here is C.
if os.getenv "NEWSEXTRACT_ONCE" == "no" then return end

local BUILD = os.getenv "NEWSEXTRACT_BUILD" or "build"
local CC = "${CC:-cc} -O1 -Wall -Wextra"
local ARTICLES = "examples/articles/*"

local function run(command)
  local status, out, err = shell.run(command)
  assert.equal(0, status, command .. "\n" .. (out .. err):sub(1, 2000))
  return out
end

describe("a C program", function()
  local place, pkg

  setup(function()
    place = shell.folder()
    run(("make --silent BUILD=%s LUA=%s PREFIX=%s/usr install"):format(BUILD, shell.lua, place))
    pkg = ("PKG_CONFIG_PATH=%s/usr/lib/pkgconfig:$PKG_CONFIG_PATH pkg-config "):format(place)
  end)
  teardown(function() shell.remove(place) end)

  local function compile(name, words)
    run(("%s -std=c11 -Wpedantic -Werror -o %s/%s examples/c/%s.c %s -lpthread"):format(CC, place, name, name, words))
  end

  local function installed() return ("$(%s --cflags --libs newsextract)"):format(pkg) end

  local function expected()
    return run(("%s --format jsonl %s"):format(shell.newsextract, ARTICLES))
  end

  it("links the installed shared library", function()
    compile("analyze", installed())
    local out = run(("LD_LIBRARY_PATH=%s/usr/lib %s/analyze %s"):format(place, place, ARTICLES))
    assert.truthy(out:find "== examples/articles/")
    local status, _, err = shell.run(("LD_LIBRARY_PATH=%s/usr/lib %s/analyze /nowhere"):format(place, place))
    assert.equal(1, status)
    assert.truthy(err:find "/nowhere: cannot be read")
    assert.equal("0.1.0\n", run(pkg .. "--modversion newsextract"))
  end)

  it("links the static library, and gives from threads what the command gives", function()
    compile("threads", ("$(%s --cflags newsextract) %s/usr/lib/libnewsextract.a $(%s --libs libpcre2-8 libutf8proc) -lm"):format(pkg,
      place, pkg))
    for _, threads in ipairs { 1, 4 } do
      assert.equal(expected(), run(("%s/threads %d %s"):format(place, threads, ARTICLES)))
    end
    -- The same files again and again, so that the threads meet.
    local files = (ARTICLES .. " "):rep(50)
    assert.is_true(run(("%s/threads 1 %s"):format(place, files)) == run(("%s/threads 8 %s"):format(place, files)))
  end)

  it("sees the library's own names alone", function()
    for path, other in pairs {
      ["/usr/lib/libnewsextract.so.0"] = "^newsextract_", [("/usr/lib/lua/%s/newsextract/core.so"):format(shell.lua == "luajit" and "5.1"
        or shell.lua)] = "^luaopen_newsextract_core$",
    } do
      local names = run(("nm -D --defined-only %s%s"):format(place, path))
      for name in names:gmatch "%x+ %a ([^\n]+)" do
        assert.truthy(name:find "^newsextract_" or name:find(other), path .. ": " .. name)
      end
    end
  end)

  it("has the memory in its hand", function()
    compile("allocator", ("$(%s --cflags newsextract) %s/usr/lib/libnewsextract.a $(%s --libs libpcre2-8 libutf8proc) -lm"):format(pkg,
      place, pkg))
    local article = run("ls " .. ARTICLES):match "[^\n]+"
    local out = run(("%s/allocator 1000000000 %s"):format(place, article))
    assert.truthy(out:find "round 3: %d+ moves, 0 allocations", out)
    assert.truthy(out:find "now 0\n")
    local most = tonumber(out:match "at most (%d+)")
    for _, share in ipairs { 0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999 } do
      out = run(("%s/allocator %d %s"):format(place, math.floor(most * share), article))
      assert.truthy(out:find "now 0\n")
      assert.truthy(out:find "out of memory", out)
    end
  end)

  it("may be of older C, and of C++", function()
    local source = [[
#include <newsextract.h>
int main() {
  newsextract_options options = newsextract_options();
  const char *error = 0;
  newsextract_builder *builder = newsextract_builder_new(0);
  newsextract_engine *engine = newsextract_builder_add_defaults(builder, "en") == 0 ? newsextract_builder_finish(builder) : 0;
  newsextract_scratch *scratch = newsextract_scratch_new(0);
  newsextract_document *document = newsextract_analyze(engine, scratch, "", 0, &options, &error);
  int done = document ? newsextract_step(document, 0) : 0;
  newsextract_document_close(document);
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  newsextract_builder_free(builder);
  return done == 1 ? 0 : 1;
}
]]
    shell.write(place .. "/old.c", (source:gsub(" = newsextract_options%(%)", " = {0}"):gsub("int main%(%)", "int main(void)")))
    run(("%s -std=c99 -Wpedantic -Wno-missing-field-initializers -Werror -o %s/old %s/old.c %s"):format(CC, place, place, installed()))
    run(("LD_LIBRARY_PATH=%s/usr/lib %s/old"):format(place, place))
    if shell.run "command -v ${CXX:-c++}" ~= 0 then return end
    shell.write(place .. "/new.cpp", source)
    for _, standard in ipairs { "c++11", "c++20" } do
      run(("${CXX:-c++} -std=%s -Wall -Wextra -Wpedantic -Werror -o %s/new %s/new.cpp %s"):format(standard, place, place, installed()))
      run(("LD_LIBRARY_PATH=%s/usr/lib %s/new"):format(place, place))
    end
  end)

  it("may take the library in as one source, with Lua states of its own", function()
    run(("make --silent BUILD=%s LUA=%s amalgamation"):format(BUILD, shell.lua))
    local package
    local names = "luajit luajit2"
    if shell.lua ~= "luajit" then names = ("lua%s lua-%s lua%s"):format(shell.lua, shell.lua, (shell.lua:gsub("%.", ""))) end
    for name in names:gmatch "%S+" do
      if not package and shell.run("pkg-config --exists " .. name) == 0 then package = name end
    end
    local flags = ("$(pkg-config --cflags --libs %s libpcre2-8 libutf8proc) -lm -lpthread"):format(package)
    run(("%s -std=c11 -I %s/amalgamation -o %s/states examples/c/states.c %s/amalgamation/*.c %s"):format(CC, BUILD, place, BUILD, flags))
    run(("%s -std=c11 -fsyntax-only -I %s/amalgamation examples/c/threads.c"):format(CC, BUILD))
    shell.write(place .. "/script.lua", ([[
local core = require "newsextract.core"
assert(getmetatable(engine) == getmetatable(engine) and tostring(engine):find "newsextract.engine %%(")
local out = assert(io.open("%s/state." .. state, "wb"))
for _ = 1, 20 do
  for path in io.popen "ls %s":lines() do
    local file = assert(io.open(path, "rb"))
    local doc = assert(engine:analyze(file:read "*a", { name = path }))
    file:close()
    out:write(doc:json(), "\n")
    local job = assert(engine:start("Elena Marsh resigned.", {}))
    while not job:step(0.0001) do end
    job:cancel()
  end
end
engine = nil
collectgarbage()
assert(core.version)
]]):format(place, ARTICLES))
    run(("%s/states %s/script.lua 4"):format(place, place))
    local lines = expected():rep(20)
    for i = 1, 4 do assert.is_true(lines == shell.read(place .. "/state." .. i)) end
    assert.equal(1, (shell.run(("%s/states /nowhere 2"):format(place))))
  end)
end)
