function love.conf(t)
  t.identity = "newsextract"
  t.window.title = "Who moved"
  t.window.width, t.window.height = 960, 600
  t.window.vsync = 1
  t.modules.audio, t.modules.physics, t.modules.sound, t.modules.video = false, false, false, false
end
