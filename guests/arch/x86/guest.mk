# SPDX-License-Identifier: BSD-2-Clause
# A bare x86 guest; included by ../x86_64/guest.mk and ../i386/guest.mk, which set `target`. See ../guest.mk. A guest that is not
# of vmi is that of hypercall/hypercall.h; with kind := plain it brings its own start_machine, guest_leave and console_write.
# A folder of hypercall/ is a platform: ports, or xenpvh for guests of xen.
here := guests/arch/x86
kind ?= $(if $(filter vmi,$(abi)),vmi,hypercall)
platform ?= $(if $(filter xen,$(abi)),xenpvh,ports)
label := $(machine)$(if $(filter xenpvh,$(platform)),-xenpvh)
image := $(name).elf
script := guests/arch/$(machine)/link.ld
flags := $(target) -ffreestanding -fno-pic -fno-pie
cflags := -mno-red-zone -mgeneral-regs-only -Iharness/conformance -I$(here)
own_cflags += -I$(here)/$(kind)
$(kind).unit := $(here)/traps.c $(runtime) $(if $(filter plain,$(kind)),,$(here)/start_info.c $(here)/output.c) $(if $(filter hypercall,$(kind)),$(wildcard $(here)/hypercall/*.c $(here)/hypercall/$(platform)/*.c) guests/arch/pages.c)
lasting += guests/arch/$(machine)/entry.S $(if $(filter plain,$(kind)),,guests/arch/$(machine)/$(kind)/call.S) $(kind).unit
ifeq ($(kind),vmi)
released += $(here)/vmi/machine.c
endif
include harness/make/image.mk
