# SPDX-License-Identifier: BSD-2-Clause
# A 64-bit paravirtualized guest of Xen; see ../guest.mk.
here := guests/arch/x86_64-xenpv
image := $(name).elf
script := $(OUT)/link.ld
flags := --target=x86_64-unknown-none-elf -m64 -mcmodel=kernel -ffreestanding -fno-pic -fno-pie
# No red zone: what Xen pushes for an exception lies right below the stack pointer.
cflags := -mno-red-zone -mgeneral-regs-only -Iharness/conformance
machine.unit := $(filter-out %/probe.c,$(wildcard $(here)/*.c)) $(runtime)
probe.unit := $(here)/probe.c
lasting += $(here)/entry.S machine.unit $(probe)
include harness/make/image.mk

$(script): $(here)/link.ld $(here)/layout.h $(note)
	@$(CC) -E -P -x c -o $@ $<
