# SPDX-License-Identifier: BSD-2-Clause
# How a bare S-mode guest is built for one release. A guest's Makefile sets `name` and `tables` (the folder of generated
# files), may add to `more_sources`, `more_folders` and `more_cflags`, and includes this. A guest whose tables are those of
# vmi is the image of guests/arch/machine.h. Variables of the command line: OUT, RELEASE, ARCH, GENERATED, CC.

root := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)
ifeq ($(origin CC),default)
CC = clang
endif
ifneq ($(ARCH),riscv64)
$(error $(name) is for riscv64 only, not '$(ARCH)': leave ARCH out)
endif

arch_folder := $(root)/guests/arch/riscv64
is_vmi := $(wildcard $(tables)/vmi.h)
trap_sources := $(if $(is_vmi),$(wildcard $(arch_folder)/vmi/*.c),$(arch_folder)/trap.c)
# The addresses of weak functions that nobody brings are out of reach but through a table.
vmi_cflags := $(if $(is_vmi),-fpie -I$(arch_folder)/vmi,-fno-pic)

folders := $(arch_folder) $(arch_folder)/vmi $(root)/guests/$(name) $(more_folders) $(root)/harness/conformance \
	$(root)/harness/runtime $(tables)
sources := $(arch_folder)/entry.S $(arch_folder)/sbi.c $(trap_sources) \
	$(foreach folder,$(root)/guests/$(name) $(root)/harness/runtime,$(wildcard $(folder)/*.c)) $(more_sources)
objects := $(addprefix $(OUT)/,$(addsuffix .o,$(notdir $(sources))))
script := $(arch_folder)/link.ld

flags := --target=riscv64-unknown-elf -march=rv64imac -mabi=lp64 -mcmodel=medany -mno-relax
cflags := $(flags) -std=gnu11 -O2 -g -ffreestanding -fno-stack-protector -fno-asynchronous-unwind-tables \
	-ffunction-sections -Wall -Wextra -Wconversion -Werror=implicit-function-declaration \
	-I$(tables) -I$(root)/harness/conformance $(vmi_cflags) $(more_cflags) -MMD -MP
ldflags := $(flags) -nostdlib -static -fuse-ld=lld -Wl,-T,$(script) -Wl,--gc-sections -Wl,--build-id=none

vpath %.c $(folders)
vpath %.S $(folders)

$(OUT)/$(name).elf: $(objects) $(script)
	$(CC) $(ldflags) -o $@ $(objects)

$(OUT)/%.c.o: %.c | $(OUT)
	$(CC) $(cflags) -c -o $@ $<

$(OUT)/%.S.o: %.S | $(OUT)
	$(CC) $(flags) -MMD -MP -c -o $@ $<

$(OUT):
	mkdir -p $@

-include $(wildcard $(OUT)/*.d)
