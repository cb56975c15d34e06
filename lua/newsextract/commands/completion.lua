--- `newsextract completion`: a script by which a shell completes the options of the command.

local completion = { summary = "Print a completion script for a shell." }

function completion.define(parser)
  parser:argument("shell", "Which shell."):choices { "bash", "zsh", "fish" }
end

function completion.run(options, whole)
  local get = { bash = whole.get_bash_complete, zsh = whole.get_zsh_complete, fish = whole.get_fish_complete }
  if not get[options.shell] then
    io.stderr:write("newsextract: completion needs argparse 0.7\n")
    return 2
  end
  io.write(get[options.shell](whole))
  return 0
end

return completion
