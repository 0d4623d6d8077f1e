# The commands of a working day. `make` alone builds the site, and installs what that needs on Debian and Ubuntu.

BROBYGGER := .build/release/brobygger
CHECKED := --explicit-target-dependency-import-check error
SWIFT_FILES := Sources Tests Package.swift
# The tests look at the site of this town as it is on this day; content/ is the municipality's.
TEST_DAY := 2026-11-21
TOWN := Tests/Town/content
TEST_SITE := .build/test-site
# With the packages that .ci/install-test-tools gets; -B leaves no compiled files behind.
PYTHON := .build/test-tools/bin/python -B

.PHONY: site test test-program test-pages hardening release fuzz serve lint format docs bench bench-scale bench-search setup clean binary

# content/ and themes/ to site/
site: binary
	$(BROBYGGER) build

# Everything that .ci/run does.
test: lint site
	.ci/install-test-tools
	.ci/test-code $(CHECKED)
	$(BROBYGGER) check
	$(PYTHON) Tests/Browser/sources site
	$(PYTHON) Tests/Browser/cooperation site
	@# The town has warnings on purpose; an error would end this here.
	$(BROBYGGER) build --content $(TOWN) --today $(TEST_DAY) --output $(TEST_SITE) --format json >/dev/null
	.ci/side-by-side '$(MAKE) --no-print-directory test-program' '$(MAKE) --no-print-directory test-pages'

# The finished program, and what `swift test` wrote for these; half of the rest of `make test`.
test-program:
	$(PYTHON) Tests/Schema/run $(BROBYGGER)
	$(PYTHON) Tests/Hardening/trust_cases.py $(BROBYGGER)
	$(PYTHON) Tests/Release/run
	$(PYTHON) Tests/Schedules/run
	$(PYTHON) Tests/Calendars/run $(TEST_SITE) $(BROBYGGER)
	$(PYTHON) Tests/Languages/run
	$(PYTHON) Tests/OpenData/run $(BROBYGGER)
	$(PYTHON) Tests/Starting/run $(BROBYGGER)
	$(PYTHON) Tests/Hardening/run $(BROBYGGER)
	$(PYTHON) Tests/Search/run $(TEST_SITE) $(BROBYGGER)
	@# In a browser, too; the other half takes longer without it.
	$(PYTHON) Tests/Browser/editing --today $(TEST_DAY) $(TEST_SITE) $(BROBYGGER)

# The site that it made of the town, in a browser; the other half.
test-pages:
	$(PYTHON) Tests/Browser/run --today $(TEST_DAY) $(TEST_SITE) $(BROBYGGER)

# The long forms of what `make test` tries of what strangers send and machines do, memory and threads watched; takes three hours.
hardening: binary
	.ci/install-test-tools
	$(PYTHON) Tests/Hardening/run --long $(BROBYGGER)
	$(PYTHON) Tests/OpenData/run --long $(BROBYGGER)
	$(PYTHON) Tests/Hosting/run $(BROBYGGER)
	@# It makes a bare system to install the package in.
	.ci/install-packages debootstrap
	$(PYTHON) Tests/Release/run --long
	@# With the times that `swift test` wrote down.
	.ci/test-code $(CHECKED) --filter CalendarCasesTests
	$(BROBYGGER) build --content $(TOWN) --today $(TEST_DAY) --output $(TEST_SITE) --format json >/dev/null
	$(PYTHON) Tests/Calendars/run --long $(TEST_SITE) $(BROBYGGER)
	$(PYTHON) Tests/Browser/run --long --today $(TEST_DAY) $(TEST_SITE) $(BROBYGGER)
	DOUBLING=all swift test $(CHECKED) --filter DoublingTests
	Tests/Hardening/asan
	Tests/Hardening/tsan
	Tests/Fuzzing/run 1200

# Inputs of chance for front matter, Markdown, templates, schedules, names, tables and indexes; make fuzz OPTIONS="schedules 1200"
fuzz:
	.ci/install-libraries
	Tests/Fuzzing/run $(OPTIONS)

# What is handed on, in .build/release-files: the program in an archive and as a Debian package, with checksums.
release: binary
	.ci/make-release

# A preview at http://127.0.0.1:8080/ that follows every change.
serve: binary
	$(BROBYGGER) serve

lint:
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

format:
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

# The field reference, made from the schema, and what templates may show, made from the page models.
docs: binary
	$(BROBYGGER) schema --reference --language da > Documentation/Fields.da.md
	$(BROBYGGER) schema --reference --language en > Documentation/Fields.en.md
	$(BROBYGGER) schema --templates > Documentation/Templates.md
	$(BROBYGGER) explain --all --language da > Documentation/Problems.da.md
	$(BROBYGGER) explain --all --language en > Documentation/Problems.en.md

# Ours, Hugo and the least that can be done, on 10,000 entries; make bench OPTIONS="--entries 1000 --runs 3"
bench: binary
	.ci/install-test-tools python
	$(PYTHON) Tests/Benchmarks/bench $(OPTIONS)

# The same on 100,000 entries; needs 8 GB of memory.
bench-scale: binary
	.ci/install-test-tools python
	$(PYTHON) Tests/Benchmarks/bench --corpora plain --entries 100000 --runs 3 $(OPTIONS)

# Our search and Pagefind's over slow networks; make bench-search OPTIONS="--sizes 1000 --queries 10"
bench-search: binary
	.ci/install-test-tools
	$(PYTHON) Tests/Benchmarks/bench-search $(OPTIONS)

# All that the other commands would install when they need it.
setup:
	.ci/install-libraries
	.ci/install-test-tools

# Leaves what git has.
clean:
	rm -rf .build
	find site -mindepth 1 ! -name .gitkeep -delete

binary:
	@.ci/build-program $(CHECKED)
