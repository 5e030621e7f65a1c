# SPDX-License-Identifier: BSD-2-Clause
# A bare S-mode guest; see ../guest.mk. The addresses of weak functions that nobody brings are out of reach of a guest of vmi but
# through a table.
here := guests/arch/riscv64
image := $(name).elf
script := $(here)/link.ld
flags := --target=riscv64-unknown-elf -march=rv64imac -mabi=lp64 -mcmodel=medany -mno-relax
cflags := $(if $(filter vmi,$(abi)),-fpie,-fno-pic) -Iharness/conformance
machine.unit := $(here)/sbi.c $(here)/$(if $(filter vmi,$(abi)),vmi/traps.c,trap.c) $(runtime)
probe.unit := $(here)/probe.c guests/arch/pages.c guests/arch/tree.c
lasting += $(here)/entry.S machine.unit $(if $(filter-out vmi,$(abi)),$(probe))
ifeq ($(abi),vmi)
own_cflags += -I$(here)/vmi
released += $(here)/vmi/machine.c
endif
include harness/make/image.mk
