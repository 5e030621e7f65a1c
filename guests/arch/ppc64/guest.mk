# SPDX-License-Identifier: BSD-2-Clause
# A bare guest of a pseries machine, of the byte order that `triple` says; see ../guest.mk.
here := guests/arch/ppc64
image := $(name).elf
script := $(here)/link.ld
triple ?= powerpc64-unknown-linux-gnu
flags := --target=$(triple) -mabi=elfv2 -mcpu=power8
cflags := -fno-pic -msoft-float -mno-altivec -mno-vsx -Iharness/conformance -I$(here)
machine.unit := $(here)/pseries.c $(here)/traps.c guests/arch/tree.c $(runtime)
probe.unit := $(here)/probe.c guests/arch/pages.c
lasting += $(here)/entry.S machine.unit $(probe)
include harness/make/image.mk
