# SPDX-License-Identifier: BSD-2-Clause
# How a bare x86 guest is built; included by ../x86_64/guest.mk and ../i386/guest.mk, which set `target`. A guest's
# Makefile sets `name` and `tables` (the folder of generated files), may add to `more_sources`,
# `more_folders` and `more_cflags`. A guest whose tables are those of vmi is the image of guests/arch/machine.h, any other
# that of hypercall/hypercall.h.
# Variables of the command line: OUT, RELEASE, ARCH, GENERATED, CC.

ifeq ($(origin CC),default)
CC = clang
endif

kind := $(if $(wildcard $(tables)/vmi.h),vmi,hypercall)
arch_folders := $(foreach folder,$(root)/guests/arch/x86 $(root)/guests/arch/$(ARCH),$(folder) $(folder)/$(kind))
folders := $(arch_folders) $(root)/guests/$(name) $(more_folders) $(root)/harness/conformance \
	$(root)/harness/runtime $(tables)
sources := $(foreach folder,$(arch_folders),$(wildcard $(folder)/*.S $(folder)/*.c)) \
	$(foreach folder,$(root)/guests/$(name) $(root)/harness/runtime,$(wildcard $(folder)/*.c)) $(more_sources)
objects := $(addprefix $(OUT)/,$(addsuffix .o,$(notdir $(sources))))
script := $(root)/guests/arch/$(ARCH)/link.ld

flags := $(target) -ffreestanding -fno-pic -fno-pie
cflags := $(flags) -std=gnu11 -O2 -g -mno-red-zone -mgeneral-regs-only -fno-stack-protector \
	-fno-asynchronous-unwind-tables -ffunction-sections -Wall -Wextra -Wconversion \
	-Werror=implicit-function-declaration -I$(tables) -I$(root)/harness/conformance -I$(root)/guests/arch/x86 -I$(root)/guests/arch/x86/$(kind) $(more_cflags) -MMD -MP
ldflags := $(target) -nostdlib -static -fuse-ld=lld -Wl,-T,$(script) -Wl,--gc-sections -Wl,--build-id=none

vpath %.c $(folders)
vpath %.S $(folders)

$(OUT)/$(name).elf: $(objects) $(script)
	$(CC) $(ldflags) -o $@ $(objects)

$(OUT)/%.c.o: %.c | $(OUT)
	$(CC) $(cflags) -c -o $@ $<

$(OUT)/%.S.o: %.S | $(OUT)
	$(CC) $(flags) -c -o $@ $<

$(OUT):
	mkdir -p $@

-include $(wildcard $(OUT)/*.d)
