# SPDX-License-Identifier: BSD-2-Clause
# A bare s390x guest; see ../guest.mk. lld links for s390x from version 18 on only, so that binutils does it.
here := guests/arch/s390x
image := $(name).elf
script := $(here)/link.ld
flags := --target=s390x-linux-gnu -march=z10 -msoft-float
cflags := -fno-pic -Iharness/conformance -I$(here)
ifeq ($(origin LD),default)
LD := s390x-linux-gnu-ld -z noexecstack
endif
machine.unit := $(here)/ccw.c $(here)/traps.c $(runtime)
probe.unit := $(here)/probe.c guests/arch/pages.c
lasting += $(here)/entry.S machine.unit $(probe)
include harness/make/image.mk
