# SPDX-License-Identifier: BSD-2-Clause
# A bare arm64 guest; see ../guest.mk. A folder here is the platform of another ABI than vmi: smccc, xen.
here := guests/arch/arm64
image := $(name).elf
script := $(here)/link.ld
flags := --target=aarch64-unknown-none-elf -march=armv8-a
cflags := -fno-pic -mgeneral-regs-only -mstrict-align -Iharness/conformance -I$(here)
machine.unit := $(here)/traps.c $(here)/calls.c $(if $(filter xen,$(abi)),,$(here)/virt.c) guests/arch/tree.c $(runtime)
lasting += $(here)/entry.S machine.unit
ifeq ($(abi),vmi)
released += $(here)/machine.c
else ifeq ($(abi),xen)
label := $(machine)-xen
script := $(here)/xen/link.ld
xen.unit := $(here)/xen/machine.c
probe.unit := $(here)/xen/probe.c
lasting += $(here)/xen/start.S xen.unit $(probe)
else
script := $(here)/smccc/link.ld
smccc.unit := $(here)/smccc/smccc.c $(here)/smccc/wake.c
probe.unit := $(here)/smccc/probe.c guests/arch/pages.c
lasting += $(here)/smccc/secondary.S smccc.unit $(probe)
endif
include harness/make/image.mk
