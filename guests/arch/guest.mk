# SPDX-License-Identifier: BSD-2-Clause
# How a guest is built for one release. Its Makefile sets
#
#   name       of the image
#   abi        whose tables it has
#   with       engine: harness/conformance, its tables and extra.h; native: the native back end; boundaries: the
#              tables of derived tests: with SET=nightly NIGHTLY is 1, else 0
#   machine    the folder of guests/arch, if that is not named as ARCH
#   own        its C files, which are compiled as one; own_cflags
#   console    what writes its lines, if that is not harness/runtime/console.c
#
# and includes this. Variables of the command line: OUT, RELEASE, ARCH, GENERATED, CC. A guest of vmi is the image of
# guests/arch/machine.h, any other is what its machine's guest.mk says.

GENERATED ?= generated
machine ?= $(ARCH)
tables := $(firstword $(wildcard $(GENERATED)/$(abi)/$(RELEASE)) $(GENERATED))
label := $(machine)

console ?= harness/runtime/console.c
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
$(error there are no guests for '$(machine)': set ARCH to one of \
	$(patsubst guests/arch/%/guest.mk,%,$(wildcard guests/arch/*/guest.mk)))
endif
include guests/arch/$(machine)/guest.mk
