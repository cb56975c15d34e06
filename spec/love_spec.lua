local shell = require "spec.shell"

-- Once in a run on several Luas: the host brings its own.
if os.getenv "NEWSEXTRACT_ONCE" == "no" then return end

describe("the ticker in LÖVE", function()
  if shell.run "sh .ci/deps --check luajit love" ~= 0 then
    pending "needs LÖVE, Xvfb and a font with ideographs: make deps installs them"
    return
  end

  local BUILD = os.getenv "NEWSEXTRACT_BUILD" or "build"

  it("moves on while articles are analysed", function()
    local place = shell.folder()
    finally(function() shell.remove(place) end)
    local status, out, err = shell.run(("make --silent BUILD=%s LUA=luajit %s/luajit/newsextract/core.so"):format(BUILD, BUILD))
    assert.equal(0, status, out .. err)
    -- Long ones, so that each takes several steps.
    local paths = {}
    for name in select(2, shell.run "ls examples/articles"):gmatch "[^\n]+" do
      paths[#paths + 1] = place .. "/" .. name
      shell.write(paths[#paths], shell.read("examples/articles/" .. name):rep(60))
    end
    local function path_of(folder) return (select(2, shell.run(("cd %s && pwd"):format(folder))):gsub("\n", "")) end
    status, out, err = shell.run((([[
      cd %s
      export LUA_PATH= LUA_CPATH='%s/?.so' NEWSEXTRACT_FRAMES=400 NEWSEXTRACT_PICTURE=%s/picture.png
      timeout 120 xvfb-run -a -s '-screen 0 960x600x24' love '%s/examples/love' %s
    ]]):format(place, path_of(BUILD .. "/luajit"), place, path_of ".", table.concat(paths, " "))))
    assert.equal(0, status, out .. err)
    local figures = {}
    for name, value in out:gmatch "([%w_]+)=([%d.]+)" do figures[name] = tonumber(value) end
    assert.equal(400, figures.frames, out .. err)
    assert.equal(#paths, figures.articles, out)
    assert.is_true(figures.moves > 5, out)
    assert.is_true(figures.steps > 2 * #paths, out)
    local picture = shell.read(place .. "/picture.png")
    assert.equal("\137PNG", picture:sub(1, 4))
    assert.is_true(#picture > 10000)
    if os.getenv "NEWSEXTRACT_PICTURE" then shell.write(os.getenv "NEWSEXTRACT_PICTURE", picture) end
  end)
end)
