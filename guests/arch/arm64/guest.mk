# SPDX-License-Identifier: BSD-2-Clause
# A bare arm64 guest; see ../guest.mk.
here := guests/arch/arm64
image := $(name).elf
script := $(here)/link.ld
flags := --target=aarch64-unknown-none-elf -march=armv8-a
cflags := -fno-pic -mgeneral-regs-only -mstrict-align -Iharness/conformance -I$(here)
machine.unit := $(here)/traps.c $(runtime)
lasting += $(here)/entry.S machine.unit
released += $(here)/machine.c
include harness/make/image.mk
