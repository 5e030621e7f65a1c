# SPDX-License-Identifier: BSD-2-Clause
# Included by a Makefile that was started in its own folder (make -C FOLDER): goes on at the top of the repository. Every path
# in a build is relative to that, so that the checkout may lie where make could not work (a space is enough for that), and
# what is built is the same wherever it lies. A relative OUT or GENERATED counts from the top, too.

top := $(patsubst %/harness/make/top.mk,%,$(lastword $(MAKEFILE_LIST)))
goals := $(or $(MAKECMDGOALS),all)

.PHONY: $(goals)
$(firstword $(goals)):
	+@here=$$(pwd -P) && cd $(top) && $(MAKE) --no-print-directory -f "$${here#"$$(pwd -P)"/}/Makefile" $(MAKECMDGOALS)

$(wordlist 2,$(words $(goals)),$(goals)): $(firstword $(goals)) ;
