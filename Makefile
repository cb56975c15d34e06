# newsextract: `make help` lists the targets.

VERSION := 0.1.0
BUILD ?= build
PREFIX ?= /usr/local
INCLUDEDIR ?= $(PREFIX)/include
LIBDIR ?= $(PREFIX)/lib

# ---- The Lua that is built for ---------------------------------------------------------------------------------------

LUAS := 5.1 5.2 5.3 5.4 luajit
# How the distributions call the program and the pkg-config module of a Lua.
lua_names = $(if $(filter luajit,$(1)),luajit luajit2,lua$(1) lua-$(1) lua$(subst .,,$(1)) $(if $(filter 5.4,$(1)),lua))
lua_program = $(firstword $(foreach name,$(call lua_names,$(1)),$(if $(shell command -v $(name) 2>/dev/null),$(name))))
lua_package = $(firstword $(foreach name,$(call lua_names,$(1)),$(if $(shell pkg-config --exists $(name) && echo yes),$(name))))

ifndef LUA
LUA := $(firstword $(foreach lua,5.4 5.3 luajit 5.1 5.2,$(if $(call lua_package,$(lua)),$(lua))) 5.4)
endif
ifeq ($(filter $(LUA),$(LUAS)),)
$(error LUA=$(LUA) is none of $(LUAS))
endif

LUA_PROGRAM := $(or $(call lua_program,$(LUA)),lua$(LUA))
LUA_PACKAGE := $(or $(call lua_package,$(LUA)),lua$(LUA))
LUA_API := $(if $(filter luajit,$(LUA)),5.1,$(LUA))
LUA_MODULES ?= $(PREFIX)/share/lua/$(LUA_API)
LUA_LIBRARIES ?= $(PREFIX)/lib/lua/$(LUA_API)

# ---- Compiling -------------------------------------------------------------------------------------------------------

CC ?= cc
# Shows what is made, or with V=1 the whole command.
Q = $(if $(V),,@echo '  $@';)
CFLAGS ?= -O2 -g
WERROR ?= -Werror
WARNINGS := -Wall -Wextra -Wpedantic $(WERROR)
REQUIRED := -std=c11 -fPIC -fvisibility=hidden -Icsrc $(shell pkg-config --cflags libpcre2-8 libutf8proc 2>/dev/null)
LIBRARIES = $(shell pkg-config --libs libpcre2-8 libutf8proc) -lm

ifeq ($(shell uname -s),Darwin)
MODULE_FLAGS := -bundle -undefined dynamic_lookup
SHARED := libnewsextract.dylib
SHARED_FLAGS := -dynamiclib -install_name $(LIBDIR)/$(SHARED)
else
MODULE_FLAGS := -shared
SHARED := libnewsextract.so
SHARED_FLAGS := -shared -Wl,-soname,$(SHARED).0
endif

CORE := $(filter-out csrc/lua_newsextract.c,$(wildcard csrc/*.c))
OBJECTS := $(CORE:csrc/%.c=$(BUILD)/objects/%.o)
PACKS := $(BUILD)/objects/packs.o
C_TESTS := $(patsubst spec/c/%.c,$(BUILD)/spec/%,$(wildcard spec/c/test_*.c))
STATIC := $(BUILD)/libnewsextract.a
MODULE := $(BUILD)/$(LUA)/newsextract/core.so
LAUNCHER := $(BUILD)/$(LUA)/launcher
# Where the launcher, two folders below BUILD, finds the Lua sources.
SOURCES := $(if $(filter build,$(BUILD)),$$here/../..,$(CURDIR))

.PHONY: default all demo test test-all score bench install uninstall rockspec rock deps ready lint sanitize clean help
.DELETE_ON_ERROR:
.SECONDARY:

default: $(STATIC) $(BUILD)/$(SHARED) $(MODULE) $(LAUNCHER)
	@ln -sf $(LUA)/launcher $(BUILD)/newsextract

all:
	@for lua in $(foreach lua,$(LUAS),$(if $(call lua_package,$(lua)),$(lua))); do $(MAKE) --no-print-directory LUA=$$lua default || exit 1; done

$(BUILD)/objects/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(Q)$(CC) $(REQUIRED) $(CFLAGS) $(WARNINGS) $(CPPFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/$(LUA)/lua_newsextract.o: csrc/lua_newsextract.c
	@mkdir -p $(@D)
	$(Q)$(CC) $(REQUIRED) $(shell pkg-config --cflags $(LUA_PACKAGE)) -DNEWSEXTRACT_PACKS $(CFLAGS) $(WARNINGS) $(CPPFLAGS) -MMD -MP -c $< -o $@

# The default packs as C, for programs without a Lua state and engines that are soon ready.
$(BUILD)/packs.c: .ci/packs.lua $(wildcard lua/newsextract.lua lua/newsextract/packs/*.lua lua/newsextract/packs/*/*.lua)
	@mkdir -p $(@D)
	@LUA_PATH="lua/?.lua;lua/?/init.lua" $(LUA_PROGRAM) $< > $@

$(PACKS): $(BUILD)/packs.c csrc/engine.h csrc/newsextract.h
	@mkdir -p $(@D)
	$(Q)$(CC) $(REQUIRED) $(CFLAGS) -Wno-overlength-strings $(CPPFLAGS) -c $< -o $@

$(STATIC): $(OBJECTS) $(PACKS)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/$(SHARED): $(OBJECTS) $(PACKS)
	$(Q)$(CC) $(SHARED_FLAGS) $(CFLAGS) $(LDFLAGS) $^ $(LIBRARIES) -o $@

$(MODULE): $(BUILD)/$(LUA)/lua_newsextract.o $(OBJECTS) $(PACKS)
	@mkdir -p $(@D)
	$(Q)$(CC) $(MODULE_FLAGS) $(CFLAGS) $(LDFLAGS) $^ $(LIBRARIES) -o $@

# Follows links to itself, so that it may be linked from anywhere.
define LAUNCHER_SCRIPT
#!/bin/sh
self=$$0
while [ -h "$$self" ]; do
  link=$$(readlink "$$self")
  case $$link in /*) self=$$link ;; *) self=$$(dirname "$$self")/$$link ;; esac
done
here=$$(cd "$$(dirname "$$self")" && pwd -P) || exit 1
root=$$(cd "$(SOURCES)" && pwd -P) || exit 1
LUA_PATH="$$root/lua/?.lua;$$root/lua/?/init.lua;$${LUA_PATH:-;}"
LUA_CPATH="$$here/?.so;$${LUA_CPATH:-;}"
export LUA_PATH LUA_CPATH
unset LUA_PATH_5_2 LUA_CPATH_5_2 LUA_PATH_5_3 LUA_CPATH_5_3 LUA_PATH_5_4 LUA_CPATH_5_4
exec $(LUA_PROGRAM) "$$root/lua/newsextract/command.lua" "$$@"
endef
export LAUNCHER_SCRIPT

$(LAUNCHER): Makefile
	@mkdir -p $(@D)
	@printf '%s\n' "$$LAUNCHER_SCRIPT" > $@ && chmod +x $@

-include $(wildcard $(BUILD)/objects/*.d $(BUILD)/*/lua_newsextract.d $(BUILD)/spec/*.d $(BUILD)/bench/*.d)

# One source and one header; with the Lua module's for programs that have Lua inside.
amalgamation: $(BUILD)/packs.c
	@mkdir -p $(BUILD)/amalgamation
	@$(LUA_PROGRAM) .ci/amalgamation.lua $(BUILD)/amalgamation $<
	@cp csrc/lua_newsextract.c csrc/newsextract_lua.h $(BUILD)/amalgamation/
	@echo "$(BUILD)/amalgamation/newsextract.c"
.PHONY: amalgamation

# ---- Trying and testing ----------------------------------------------------------------------------------------------

demo: ready
	@$(MAKE) --no-print-directory --silent default
	@$(BUILD)/newsextract --format table examples/articles

$(BUILD)/spec/%: spec/c/%.c $(STATIC)
	@mkdir -p $(@D)
	$(Q)$(CC) $(REQUIRED) -Ispec/c $(CFLAGS) $(WARNINGS) $(CPPFLAGS) -MMD -MP $< $(STATIC) $(LDFLAGS) $(LIBRARIES) -lpthread -o $@

# A host of the module: the Lua that is built for is linked in.
$(BUILD)/spec/test_lua: spec/c/test_lua.c $(BUILD)/$(LUA)/lua_newsextract.o $(STATIC)
	@mkdir -p $(@D)
	$(Q)$(CC) $(REQUIRED) $(shell pkg-config --cflags $(LUA_PACKAGE)) $(CFLAGS) $(WARNINGS) $(CPPFLAGS) $< $(BUILD)/$(LUA)/lua_newsextract.o \
	  $(STATIC) $(LDFLAGS) $(LIBRARIES) $(shell pkg-config --libs $(LUA_PACKAGE)) -o $@

test: ready
	@$(MAKE) --no-print-directory default $(C_TESTS)
	@sh spec/run "$(BUILD)" "$(C_TESTS)" $(LUA)=$(LUA_PROGRAM)

test-all:
	@$(MAKE) --no-print-directory ready LUAS_WANTED="$(LUAS)"
	@$(MAKE) --no-print-directory all $(C_TESTS)
	@sh spec/run "$(BUILD)" "$(C_TESTS)" $(foreach lua,$(LUAS),$(lua)=$(or $(call lua_program,$(lua)),lua$(lua)))

score: default
	@LUA_PATH="lua/?.lua;lua/?/init.lua;$${LUA_PATH:-;}" $(LUA_PROGRAM) spec/scores.lua $(BUILD)/newsextract $(if $(UPDATE),--update)

# Beside Hyperscan where that is installed (Debian: libhyperscan-dev).
HYPERSCAN = $(shell pkg-config --exists libhs && echo -DHYPERSCAN `pkg-config --libs libhs`)
$(BUILD)/bench/bench: bench/bench.c $(STATIC)
	@mkdir -p $(@D)
	$(Q)$(CC) $(REQUIRED) $(CFLAGS) $(WARNINGS) $(CPPFLAGS) -MMD -MP $< $(STATIC) $(LDFLAGS) $(LIBRARIES) $(HYPERSCAN) -lpthread -o $@

bench: default
	@$(MAKE) --no-print-directory $(BUILD)/bench/bench
	@LUA_PATH="lua/?.lua;lua/?/init.lua;$${LUA_PATH:-;}" LUA_CPATH="$(BUILD)/$(LUA)/?.so;$${LUA_CPATH:-;}" \
	  $(LUA_PROGRAM) bench/bench.lua $(BUILD) $(if $(UPDATE),--update)

# What a byte costs in texts that are one word, sign or phrase again and again.
hostile: default
	@LUA_PATH="lua/?.lua;lua/?/init.lua;$${LUA_PATH:-;}" LUA_CPATH="$(BUILD)/$(LUA)/?.so;$${LUA_CPATH:-;}" $(LUA_PROGRAM) bench/hostile.lua
.PHONY: hostile

# How long the steps of a job take, on the corpus joined into one article.
steps: $(BUILD)/bench/steps
	@$(BUILD)/bench/steps 1 $(CORPUS)/*
.PHONY: steps

$(BUILD)/bench/steps: bench/steps.c $(STATIC)
	@mkdir -p $(@D)
	$(CC) $(REQUIRED) $(CFLAGS) $(WARNINGS) $(CPPFLAGS) -MMD -MP $< $(STATIC) $(LDFLAGS) $(LIBRARIES) -o $@

# ---- Installing ------------------------------------------------------------------------------------------------------

LUA_FILES = $(patsubst lua/%,%,$(wildcard lua/newsextract/*.lua lua/newsextract/*/*.lua lua/newsextract/*/*/*.lua))

install: default
	install -d $(DESTDIR)$(INCLUDEDIR) $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(LUA_LIBRARIES)/newsextract
	install -m 644 csrc/newsextract.h csrc/newsextract_lua.h $(DESTDIR)$(INCLUDEDIR)
	install -m 644 $(STATIC) $(DESTDIR)$(LIBDIR)/libnewsextract.a
ifeq ($(SHARED),libnewsextract.so)
	install -m 755 $(BUILD)/$(SHARED) $(DESTDIR)$(LIBDIR)/$(SHARED).$(VERSION)
	ln -sf $(SHARED).$(VERSION) $(DESTDIR)$(LIBDIR)/$(SHARED).0
	ln -sf $(SHARED).0 $(DESTDIR)$(LIBDIR)/$(SHARED)
else
	install -m 755 $(BUILD)/$(SHARED) $(DESTDIR)$(LIBDIR)/$(SHARED)
endif
	printf '%s\n' 'prefix=$(PREFIX)' 'includedir=$(INCLUDEDIR)' 'libdir=$(LIBDIR)' '' 'Name: newsextract' \
	  'Description: Finds who left which post at which organisation, and when, in news articles' 'Version: $(VERSION)' \
	  'Requires.private: libpcre2-8 libutf8proc' 'Cflags: -I$${includedir}' 'Libs: -L$${libdir} -lnewsextract' \
	  'Libs.private: -lm' > $(DESTDIR)$(LIBDIR)/pkgconfig/newsextract.pc
	install -m 755 $(MODULE) $(DESTDIR)$(LUA_LIBRARIES)/newsextract/core.so
	for file in newsextract.lua $(LUA_FILES); do \
	  install -d "$(DESTDIR)$(LUA_MODULES)/$$(dirname $$file)" && \
	  install -m 644 lua/$$file "$(DESTDIR)$(LUA_MODULES)/$$file" || exit 1; \
	done
	install -d $(DESTDIR)$(PREFIX)/bin
	printf '%s\n' '#!/bin/sh' 'LUA_PATH="$(LUA_MODULES)/?.lua;$(LUA_MODULES)/?/init.lua;$${LUA_PATH:-;}"' \
	  'LUA_CPATH="$(LUA_LIBRARIES)/?.so;$${LUA_CPATH:-;}"' 'export LUA_PATH LUA_CPATH' \
	  'exec $(LUA_PROGRAM) "$(LUA_MODULES)/newsextract/command.lua" "$$@"' > $(DESTDIR)$(PREFIX)/bin/newsextract
	chmod 755 $(DESTDIR)$(PREFIX)/bin/newsextract
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	-$(BUILD)/newsextract man > $(DESTDIR)$(PREFIX)/share/man/man1/newsextract.1
	-$(BUILD)/newsextract completion bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/newsextract

uninstall:
	rm -f $(DESTDIR)$(INCLUDEDIR)/newsextract.h $(DESTDIR)$(INCLUDEDIR)/newsextract_lua.h $(DESTDIR)$(LIBDIR)/libnewsextract.* \
	  $(DESTDIR)$(LIBDIR)/pkgconfig/newsextract.pc $(DESTDIR)$(LUA_MODULES)/newsextract.lua $(DESTDIR)$(PREFIX)/bin/newsextract \
	  $(DESTDIR)$(PREFIX)/share/man/man1/newsextract.1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions/newsextract
	rm -rf $(DESTDIR)$(LUA_MODULES)/newsextract $(DESTDIR)$(LUA_LIBRARIES)/newsextract

# The rockspec lists every file; this writes it anew from the tree.
ROCKSPEC := newsextract-$(VERSION)-1.rockspec
rockspec:
	@mkdir -p $(BUILD)
	@$(LUA_PROGRAM) .ci/rockspec.lua > $(BUILD)/$(ROCKSPEC) && mv $(BUILD)/$(ROCKSPEC) $(ROCKSPEC)

# A source rock of the last commit, for `luarocks install` anywhere.
rock:
	@mkdir -p $(BUILD)
	git archive --prefix=newsextract-$(VERSION)/ -o $(BUILD)/newsextract-$(VERSION).tar.gz HEAD
	cd $(BUILD) && luarocks pack $(CURDIR)/$(ROCKSPEC)

# ---- What is needed --------------------------------------------------------------------------------------------------

LUAS_WANTED ?= $(LUA)

deps:
	@sh .ci/deps $(LUAS_WANTED) luajit nginx love

# Installs only where something is missing.
ready:
	@sh .ci/deps --check $(LUAS_WANTED) || sh .ci/deps $(LUAS_WANTED)

# Pages of the Lua interface, by LDoc out of the same annotations that a language server reads.
PUBLIC := newsextract $(addprefix newsextract/,pipeline sources filters sinks rows days json proof unicode nginx)
doc:
	@command -v ldoc >/dev/null || { echo "make doc needs LDoc (Debian: lua-ldoc and lua-markdown)"; exit 1; }
	@rm -rf $(BUILD)/doc && mkdir -p $(BUILD)/doc/source
	@$(LUA_PROGRAM) .ci/ldoc.lua $(BUILD)/doc/source $(PUBLIC:%=lua/%.lua)
	@cp doc/config.ld $(BUILD)/doc/
	@cd $(BUILD)/doc && $$(command -v lua5.1) $$(command -v ldoc) -q -c config.ld -d html . >/dev/null
	@echo "$(BUILD)/doc/html/index.html"
.PHONY: doc

# The page in a real browser: needs Chromium (Debian: chromium) and npm, which fetches playwright-core and axe-core.
browser: default
	@mkdir -p $(BUILD)/browser
	@cp spec/browser/package.json spec/browser/check.js $(BUILD)/browser/
	@cd $(BUILD)/browser && npm install --silent --no-audit --no-fund --no-package-lock
	@NEWSEXTRACT_ROOT="$(CURDIR)" node $(BUILD)/browser/check.js $(BUILD)/newsextract $(BUILD)/browser/pictures
.PHONY: browser

lint:
	@luacheck --quiet lua spec bench examples $(ROCKSPEC) .ci/rockspec.lua

# Everything in C under the address and undefined-behaviour sanitizers: the C tests, then the corpus through spec/c/analyze.c.
SANITIZE := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CORPUS ?= ../shared/corpus
sanitize:
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/sanitize CFLAGS="$(SANITIZE)" sanitized
.PHONY: sanitized
sanitized: $(C_TESTS) $(BUILD)/spec/analyze
	@sh spec/run "$(BUILD)" "$(C_TESTS)"
	@$(BUILD)/spec/analyze --quiet $(CORPUS)

# Each target of spec/fuzz for TIME seconds, two at a time; crashes are left in BUILD/fuzz/<target>-*. Needs clang and its
# runtime (libclang-rt-14-dev); `make fuzz-afl` does the same with AFL++ (afl++).
TIME ?= 60
FUZZ := $(patsubst spec/fuzz/fuzz_%.c,%,$(wildcard spec/fuzz/fuzz_*.c))
FUZZER := -fsanitize=address,undefined -fno-sanitize-recover=undefined
fuzz:
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/fuzz CC=clang CFLAGS="-O1 -g $(FUZZER) -fsanitize=fuzzer-no-link" \
	  FUZZ_LINK="$(FUZZER) -fsanitize=fuzzer" fuzzed
fuzz-afl:
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/afl CC=afl-clang-fast CFLAGS="-O1 -g" FUZZ_LINK=-fsanitize=fuzzer AFL=yes fuzzed
.PHONY: fuzz fuzz-afl fuzzed

$(BUILD)/fuzz_%: spec/fuzz/fuzz_%.c spec/fuzz/fuzz.h $(STATIC)
	$(Q)$(CC) $(REQUIRED) $(CFLAGS) $(WARNINGS) $< $(STATIC) $(LIBRARIES) $(FUZZ_LINK) -o $@

# This one drives the Lua side.
$(BUILD)/fuzz_lines: spec/fuzz/fuzz_lines.c spec/fuzz/fuzz.h $(BUILD)/$(LUA)/lua_newsextract.o $(STATIC)
	$(Q)$(CC) $(REQUIRED) $(shell pkg-config --cflags $(LUA_PACKAGE)) $(CFLAGS) $(WARNINGS) $< $(BUILD)/$(LUA)/lua_newsextract.o $(STATIC) \
	  $(LIBRARIES) $(shell pkg-config --libs $(LUA_PACKAGE)) $(FUZZ_LINK) -o $@

$(BUILD)/seeds/words.dict: spec/fuzz/seeds.lua $(wildcard lua/newsextract/packs/*/*.lua spec/data/moves/*.lua)
	@mkdir -p $(@D)
	@LUA_PATH="lua/?.lua;lua/?/init.lua" $(LUA_PROGRAM) $< $(@D)

fuzzed: $(FUZZ:%=$(BUILD)/fuzz_%) $(BUILD)/seeds/words.dict
	@printf '%s\n' $(FUZZ) | xargs -P 2 -I TARGET sh -c '$(if $(AFL), \
	  AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 afl-fuzz -V $(TIME) -t 1000+ -x $(BUILD)/seeds/words.dict \
	    -i $(BUILD)/seeds/TARGET -o $(BUILD)/out-TARGET -- $(BUILD)/fuzz_TARGET, \
	  mkdir -p $(BUILD)/corpus/TARGET && $(BUILD)/fuzz_TARGET -max_total_time=$(TIME) -max_len=8192 -timeout=10 -rss_limit_mb=4096 \
	    -dict=$(BUILD)/seeds/words.dict -artifact_prefix=$(BUILD)/TARGET- -print_final_stats=1 $(BUILD)/corpus/TARGET $(BUILD)/seeds/TARGET) \
	  > $(BUILD)/TARGET.log 2>&1 || { tail -n 30 $(BUILD)/TARGET.log; exit 255; }'
	@grep -HE $(if $(AFL),'^(execs_done|edges_found|saved_(crashes|hangs)) ' $(FUZZ:%=$(BUILD)/out-%/default/fuzzer_stats),\
	  'stat::number_of_executed_units|cov: [0-9]+ .*DONE' $(FUZZ:%=$(BUILD)/%.log)) || true

# What the C code is asked beside the suite: sanitizers, every allocation failing in turn, gcc's analyser, 20 seconds of each fuzz
# target. Some minutes on two cores. The two warnings that are left out come of jumps that the analyser does not follow.
ANALYZER := -O1 -fanalyzer -Wno-analyzer-null-dereference -Wno-analyzer-use-of-uninitialized-value
check-all:
	@$(MAKE) --no-print-directory sanitize
	@$(MAKE) --no-print-directory $(BUILD)/spec/test_memory $(BUILD)/spec/test_lua
	@$(BUILD)/spec/test_memory all
	@$(BUILD)/spec/test_lua all
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/analyzer CC=gcc CFLAGS="$(ANALYZER)" analyzed
	@if echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' | clang -x c - -fsanitize=fuzzer -o /dev/null 2>/dev/null; \
	  then $(MAKE) --no-print-directory fuzz TIME=20; else echo "not fuzzed: clang or its runtime is not there"; fi
	@echo "check-all passed"
analyzed: $(OBJECTS) $(BUILD)/$(LUA)/lua_newsextract.o
.PHONY: check-all analyzed

clean:
	rm -rf $(BUILD)

help:
	@printf '%s\n' \
	  'make            libraries, Lua module and command in $(BUILD)/, for Lua $(LUA)' \
	  'make all        the same for every Lua that is installed' \
	  'make demo       install what is missing, build, and analyse the articles in examples/' \
	  'make test       the whole suite on one Lua; make test-all: on $(LUAS)' \
	  'make score      scores on the labelled articles, beside the last committed ones; UPDATE=1 keeps them' \
	  'make bench      speed of every stage; make steps: how long the steps of a job take; make hostile: what the worst texts cost' \
	  'make sanitize   C tests and corpus under the address and undefined-behaviour sanitizers' \
	  'make check-all  sanitizers, failing allocations, an analyser and 20 seconds of each fuzz target; some minutes' \
	  'make fuzz       each fuzz target for TIME=60 seconds (needs clang); make fuzz-afl: with AFL++' \
	  'make doc        pages of the Lua interface in $(BUILD)/doc/html (needs LDoc)' \
	  'make browser    the page in headless Chromium, with pictures in $(BUILD)/browser/pictures (needs chromium and npm)' \
	  'make lint       luacheck' \
	  'make rock       a source rock in $(BUILD)/; make rockspec: list the files of the tree in $(ROCKSPEC)' \
	  'make deps       install what is missing with apt, the hosts of examples/ for their tests too' \
	  'make amalgamation  one newsextract.c and .h in $(BUILD)/amalgamation/' \
	  'make install    under PREFIX ($(PREFIX)), DESTDIR is honoured; make uninstall takes it away' \
	  'make clean      remove $(BUILD)/' '' \
	  'LUA=5.1|5.2|5.3|5.4|luajit chooses the Lua, BUILD=folder the place, CC and CFLAGS the compiler,' \
	  'WERROR= lets warnings pass, V=1 shows every command.'
