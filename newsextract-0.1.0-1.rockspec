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
        "csrc/aliases.c",
        "csrc/amounts.c",
        "csrc/calendar.c",
        "csrc/clauses.c",
        "csrc/date_rules.c",
        "csrc/date_starts.c",
        "csrc/date_values.c",
        "csrc/dates.c",
        "csrc/discourse.c",
        "csrc/document.c",
        "csrc/employers.c",
        "csrc/engine.c",
        "csrc/entities.c",
        "csrc/forms.c",
        "csrc/frames.c",
        "csrc/inlines.c",
        "csrc/json.c",
        "csrc/latin.c",
        "csrc/lexicon.c",
        "csrc/lua_newsextract.c",
        "csrc/markup.c",
        "csrc/memory.c",
        "csrc/merging.c",
        "csrc/moves.c",
        "csrc/organizations.c",
        "csrc/pack.c",
        "csrc/pattern.c",
        "csrc/people.c",
        "csrc/phrases.c",
        "csrc/posts.c",
        "csrc/results.c",
        "csrc/roles.c",
        "csrc/session.c",
        "csrc/slots.c",
        "csrc/sounds.c",
        "csrc/status.c",
        "csrc/subjects.c",
        "csrc/surroundings.c",
        "csrc/text.c",
        "csrc/times.c",
        "csrc/vocabulary.c",
      },
      incdirs = { "csrc", "$(PCRE2_INCDIR)", "$(UTF8PROC_INCDIR)" },
      libdirs = { "$(PCRE2_LIBDIR)", "$(UTF8PROC_LIBDIR)" },
      libraries = { "pcre2-8", "utf8proc", "m" },
    },
    newsextract = "lua/newsextract.lua",
    ["newsextract.cli"] = "lua/newsextract/cli.lua",
    ["newsextract.commands.check"] = "lua/newsextract/commands/check.lua",
    ["newsextract.commands.completion"] = "lua/newsextract/commands/completion.lua",
    ["newsextract.commands.explain"] = "lua/newsextract/commands/explain.lua",
    ["newsextract.commands.man"] = "lua/newsextract/commands/man.lua",
    ["newsextract.commands.reading"] = "lua/newsextract/commands/reading.lua",
    ["newsextract.commands.stats"] = "lua/newsextract/commands/stats.lua",
    ["newsextract.days"] = "lua/newsextract/days.lua",
    ["newsextract.filters"] = "lua/newsextract/filters.lua",
    ["newsextract.inputs"] = "lua/newsextract/inputs.lua",
    ["newsextract.json"] = "lua/newsextract/json.lua",
    ["newsextract.nginx"] = "lua/newsextract/nginx.lua",
    ["newsextract.packs.any.dates"] = "lua/newsextract/packs/any/dates.lua",
    ["newsextract.packs.en.amounts"] = "lua/newsextract/packs/en/amounts.lua",
    ["newsextract.packs.en.cues"] = "lua/newsextract/packs/en/cues.lua",
    ["newsextract.packs.en.dates"] = "lua/newsextract/packs/en/dates.lua",
    ["newsextract.packs.en.figures"] = "lua/newsextract/packs/en/figures.lua",
    ["newsextract.packs.en.frames"] = "lua/newsextract/packs/en/frames.lua",
    ["newsextract.packs.en.homonyms"] = "lua/newsextract/packs/en/homonyms.lua",
    ["newsextract.packs.en.names"] = "lua/newsextract/packs/en/names.lua",
    ["newsextract.packs.en.organizations"] = "lua/newsextract/packs/en/organizations.lua",
    ["newsextract.packs.en.people"] = "lua/newsextract/packs/en/people.lua",
    ["newsextract.packs.en.places"] = "lua/newsextract/packs/en/places.lua",
    ["newsextract.packs.en.products"] = "lua/newsextract/packs/en/products.lua",
    ["newsextract.packs.en.roles"] = "lua/newsextract/packs/en/roles.lua",
    ["newsextract.packs.en.triggers"] = "lua/newsextract/packs/en/triggers.lua",
    ["newsextract.packs.en.vocabulary"] = "lua/newsextract/packs/en/vocabulary.lua",
    ["newsextract.packs"] = "lua/newsextract/packs/init.lua",
    ["newsextract.packs.zh.amounts"] = "lua/newsextract/packs/zh/amounts.lua",
    ["newsextract.packs.zh.cues"] = "lua/newsextract/packs/zh/cues.lua",
    ["newsextract.packs.zh.dates"] = "lua/newsextract/packs/zh/dates.lua",
    ["newsextract.packs.zh.figures"] = "lua/newsextract/packs/zh/figures.lua",
    ["newsextract.packs.zh.frames"] = "lua/newsextract/packs/zh/frames.lua",
    ["newsextract.packs.zh.homonyms"] = "lua/newsextract/packs/zh/homonyms.lua",
    ["newsextract.packs.zh.organizations"] = "lua/newsextract/packs/zh/organizations.lua",
    ["newsextract.packs.zh.people"] = "lua/newsextract/packs/zh/people.lua",
    ["newsextract.packs.zh.places"] = "lua/newsextract/packs/zh/places.lua",
    ["newsextract.packs.zh.products"] = "lua/newsextract/packs/zh/products.lua",
    ["newsextract.packs.zh.roles"] = "lua/newsextract/packs/zh/roles.lua",
    ["newsextract.packs.zh.triggers"] = "lua/newsextract/packs/zh/triggers.lua",
    ["newsextract.packs.zh.vocabulary"] = "lua/newsextract/packs/zh/vocabulary.lua",
    ["newsextract.pipeline"] = "lua/newsextract/pipeline.lua",
    ["newsextract.playground"] = "lua/newsextract/playground.lua",
    ["newsextract.proof"] = "lua/newsextract/proof.lua",
    ["newsextract.reports.csv"] = "lua/newsextract/reports/csv.lua",
    ["newsextract.reports.html"] = "lua/newsextract/reports/html.lua",
    ["newsextract.reports.html_graph"] = "lua/newsextract/reports/html_graph.lua",
    ["newsextract.reports.html_script"] = "lua/newsextract/reports/html_script.lua",
    ["newsextract.reports.html_style"] = "lua/newsextract/reports/html_style.lua",
    ["newsextract.reports.table"] = "lua/newsextract/reports/table.lua",
    ["newsextract.rows"] = "lua/newsextract/rows.lua",
    ["newsextract.sinks"] = "lua/newsextract/sinks.lua",
    ["newsextract.sources"] = "lua/newsextract/sources.lua",
    ["newsextract.symbols"] = "lua/newsextract/symbols.lua",
    ["newsextract.terminal"] = "lua/newsextract/terminal.lua",
    ["newsextract.unicode"] = "lua/newsextract/unicode.lua",
    ["newsextract.workers"] = "lua/newsextract/workers.lua",
  },
  install = {
    bin = { newsextract = "lua/newsextract/command.lua" },
  },
}

test_dependencies = { "busted >= 2.0" }
test = { type = "command", command = "make test" }
