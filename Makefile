# SPDX-License-Identifier: BSD-2-Clause
# 'make help' lists the targets. Every target does the set-up that it needs.

MAKEFLAGS += --no-print-directory
PYTHON ?= /usr/bin/python3
# Arguments for the command behind a target: make matrix ARGS='--abi vmi'
ARGS ?=
# make finds no program without it.
export PATH := $(or $(PATH),/usr/bin:/bin)

.PHONY: all help setup writable generate check goldens test test-python test-random test-rust test-c test-hostile check-upstream matrix mutate bench fuzz clean

all: generate ## Regenerate what a changed spec makes stale
	@echo "Up to date. 'make help' lists the other targets."

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1@\2/p' $(firstword $(MAKEFILE_LIST)) | \
		while IFS=@ read -r target text; do printf '  make %-14s %s\n' "$$target" "$$text"; done
	@echo
	@echo "  ARGS='…' is passed on: make matrix ARGS='--abi vmi'.  ./hvabi --help lists the commands themselves."

setup: ## Install what is missing (ci/bootstrap)
	@ci/bootstrap

writable:
	@mkdir -p build 2>/dev/null && test -w build || { \
		echo "make: nothing can be written here: work in a copy (git clone), or let this folder be written" >&2; exit 3; }

generate: setup ## Write generated/ from spec/, and docs/findings from ci/findings
	@./hvabi generate $(ARGS)
	@./hvabi finding --pages

check: setup ## Check the specs, guest.yaml and host.yaml, the frozen releases, the records of findings, and that what is generated is up to date
	@./hvabi check $(ARGS)
	@./hvabi generate --check
	@./hvabi finding --check

goldens: setup ## Write down anew what each back end writes of each feature of the language (generator/tests/golden)
	@$(PYTHON) -m generator.tests.golden

# As many at a time as there are processors, unless make was told.
jobs = $(if $(filter -j% --jobserver%,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 1))

# Some tests only wait for a time limit: meanwhile the others run.
test: setup writable ## Run every test
	@$(MAKE) check
	@$(MAKE) $(jobs) test-python test-hostile test-c

c_tests := $(addprefix test-c/,harness/tests harness/conformance/tests harness/trace/tests hosts/reference/tests hosts/lguest/tests hosts/kvm/tests hosts/vrom/tests)
.PHONY: $(c_tests) test-c/harness/fuzz
$(c_tests): test-c/%: setup writable
	@echo "$*: compiles what is not up to date"
	@$(MAKE) $(jobs) -C $* check
test-c/harness/fuzz: setup writable
	@echo "harness/fuzz: compiles what is not up to date"
	@$(MAKE) -C harness/fuzz run COUNT=1000000

test-c: $(c_tests) test-c/harness/fuzz ## Run the C tests (CUnit, sanitizers)

test-hostile: setup writable ## Run guests that mean harm on the reference hypervisor of every architecture
	@echo "guests/vmi-hostile: compiles what is not up to date"
	@$(PYTHON) -I guests/vmi-hostile/run.py --brief

# A file is one process's: what its tests share is made once. What tests make has nothing to do with this make's jobs.
test-random: setup writable ## Send the calls of 2,000 random ABIs through stubs and dispatch, and of 200 by the stubs in Rust
	@ci/bootstrap --rust
	@$(PYTHON) -m generator.tests.random_abi 2600 1 --jobs $(shell nproc 2>/dev/null || echo 1) $(ARGS)
	@$(PYTHON) -m generator.tests.random_abi 300 100000 --rust --jobs $(shell nproc 2>/dev/null || echo 1) $(ARGS)

test-rust: setup writable ## Run the tests of the Rust back end for every ABI and release (make test: for vmi and sbi)
	@ci/bootstrap --rust
	@env -u MAKEFLAGS -u MFLAGS HVABI_EVERY_RUST=1 $(PYTHON) -m pytest -q -p no:cacheprovider -n $(shell nproc 2>/dev/null || echo 1) generator/tests/test_backend_rust.py $(ARGS)

test-python: setup writable ## Run the Python tests (pytest)
	@env -u MAKEFLAGS -u MFLAGS $(PYTHON) -m pytest -q -p no:cacheprovider -n $(shell nproc 2>/dev/null || echo 1) --dist loadfile $(ARGS)

check-upstream: setup ## Prove with a compiler that the specs say what public headers say
	@./hvabi check-upstream $(ARGS)

matrix: setup writable ## Run every guest build on every host build
	@ci/bootstrap --rust || echo "make: guests in Rust will be unavailable" >&2
	@./hvabi matrix $(ARGS)

mutate: setup writable ## Prove on thousands of deliberate breaks that diff and matrix see every one
	@./hvabi mutate vmi sbi xen kvm hyperv $(ARGS)

bench: setup writable ## Measure speed, as ratios side by side
	@ci/bootstrap --bench
	@$(PYTHON) -I bench/run.py $(ARGS)

fuzz: setup writable ## Random hypercalls: 100 million in process, under sanitizers (ARGS=N: so many), and a million in each guest
	@$(MAKE) -C harness/fuzz run $(if $(ARGS),COUNT=$(ARGS))
	@$(MAKE) -C harness/fuzz guests

clean: ## Remove build/, but for build/frozen, the archive (downloads stay in the cache)
	find build -mindepth 1 -maxdepth 1 ! -name frozen -exec rm -rf {} + 2>/dev/null || true
