# SPDX-License-Identifier: BSD-2-Clause
# How a guest is built for one release, all but what its Makefile says, and then includes this:
#
#   abi        whose tables it has
#   with       engine: harness/conformance, its tables and extra.h; native: the native back end; boundaries: the
#              tables of derived tests: with SET=nightly NIGHTLY is 1, else 0
#   arches     the architectures that ARCH may name, by default the first
#   images     process, a program whose host is a library, and machine: what IMAGE may name, by default the first; without it
#              the guest is a machine's image. A folder of that name has C files, too.
#   machine    the folder of guests/arch, if that is not ARCH, or ARCH-process
#   own        its C files, which are compiled as one, if those are not `mine`, all of its folder; own_cflags
#   console    what writes its lines, if that is not harness/runtime/console.c
#
# Variables of the command line: OUT, RELEASE (by default the last), ARCH, IMAGE, SET, CC, and GENERATED: generated/, or a copy of
# it that holds $(abi)/$(RELEASE)/, or such a release's folder itself. A guest of vmi is the image of guests/arch/machine.h, any
# other is what its machine's guest.mk says.

ifeq ($(wildcard guests/arch/guest.mk),)
include ../../harness/make/top.mk
else
is_set = $(filter file,$(origin $(1)))
folder := $(patsubst %/,%,$(dir $(firstword $(MAKEFILE_LIST))))
GENERATED ?= generated
RELEASE ?= $(lastword $(shell ls generated/$(abi) | sort -V))
ARCH ?= $(firstword $(arches))
ifneq ($(call is_set,images),)
IMAGE ?= $(firstword $(images))
endif
ifeq ($(call is_set,name),)
name := $(notdir $(folder))
endif
ifeq ($(filter $(ARCH),$(or $(arches),$(ARCH))),)
$(error $(name) is for $(arches), not '$(ARCH)')
endif
ifeq ($(call is_set,machine),)
machine := $(ARCH)$(if $(filter process,$(IMAGE)),-process)
endif
OUT ?= build/guests/$(name)/$(RELEASE)-$(machine)
mine := $(wildcard $(folder)/*.c $(if $(IMAGE),$(folder)/$(IMAGE)/*.c))
ifeq ($(call is_set,own),)
own := $(mine)
endif
ifeq ($(call is_set,console),)
console := harness/runtime/console.c
endif

tables := $(firstword $(wildcard $(GENERATED)/$(abi)/$(RELEASE)) $(GENERATED))
label := $(machine)

runtime := $(filter-out %/console.c,$(wildcard harness/runtime/*.c))
own.unit := $(own)
own := $(if $(own),own.unit)
lasting := $(console)
ifneq ($(filter engine,$(with)),)
engine.unit := $(wildcard harness/conformance/*.c) guests/arch/extra.c guests/arch/places.c
lasting += engine.unit
probe = probe.unit
released += $(tables)/$(abi)_conformance.c
endif
ifneq ($(filter boundaries,$(with)),)
released += $(tables)/$(abi)_boundaries.c
own_cflags += -DNIGHTLY=$(if $(filter nightly,$(SET)),1,0)
endif
ifneq ($(filter native,$(with)),)
include guests/native/native.mk
endif

ifeq ($(wildcard guests/arch/$(machine)/guest.mk),)
$(error there are no guests for '$(machine)': set $(if $(filter process,$(IMAGE)),IMAGE=machine or )ARCH to one of \
	$(patsubst guests/arch/%/guest.mk,%,$(wildcard guests/arch/*/guest.mk)))
endif
include guests/arch/$(machine)/guest.mk
endif
