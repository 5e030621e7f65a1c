# SPDX-License-Identifier: BSD-2-Clause
# How a guest is built for one release. Its Makefile sets
#
#   name       of the image
#   abi        whose tables it has
#   with       engine: harness/conformance and its tables; native: the native back end
#   machine    the folder of guests/arch, if that is not named as ARCH
#   own, lasting, own_cflags    as in harness/make/compile.mk
#
# and includes this. Variables of the command line: OUT, RELEASE, ARCH, GENERATED, CC. A guest of vmi is the image of
# guests/arch/machine.h, any other is what its machine's guest.mk says.

GENERATED ?= generated
machine ?= $(ARCH)
tables := $(firstword $(wildcard $(GENERATED)/$(abi)/$(RELEASE)) $(GENERATED))
label := $(machine)

lasting += $(filter-out $(without),$(wildcard harness/runtime/*.c))
ifneq ($(filter engine,$(with)),)
together := $(wildcard harness/conformance/*.c)
released += $(tables)/$(abi)_conformance.c
endif
ifneq ($(filter native,$(with)),)
include guests/native/native.mk
endif

ifeq ($(wildcard guests/arch/$(machine)/guest.mk),)
$(error there are no guests for '$(machine)': set ARCH to one of \
	$(patsubst guests/arch/%/guest.mk,%,$(wildcard guests/arch/*/guest.mk)))
endif
include guests/arch/$(machine)/guest.mk
