# SPDX-License-Identifier: BSD-2-Clause
# How a bare arm64 guest is built. A guest's Makefile sets `name` and `tables` (the folder of generated files), may
# add to `more_sources`, `more_folders` and `more_cflags`, and includes this. Variables of the command line: OUT,
# RELEASE, ARCH, GENERATED, CC.

root := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)
ifeq ($(origin CC),default)
CC = clang
endif

arch_folder := $(root)/guests/arch/arm64
folders := $(arch_folder) $(root)/guests/$(name) $(more_folders) \
	$(root)/harness/conformance $(root)/harness/runtime $(tables)
sources := $(arch_folder)/entry.S \
	$(foreach folder,$(arch_folder) $(root)/guests/$(name) $(root)/harness/runtime,$(wildcard $(folder)/*.c)) \
	$(more_sources)
objects := $(addprefix $(OUT)/,$(addsuffix .o,$(notdir $(sources))))
script := $(arch_folder)/link.ld

flags := --target=aarch64-unknown-none-elf -march=armv8-a
cflags := $(flags) -std=gnu11 -O2 -g -ffreestanding -fno-pic -mgeneral-regs-only -mstrict-align -fno-stack-protector \
	-fno-asynchronous-unwind-tables -ffunction-sections -Wall -Wextra -Wconversion \
	-Werror=implicit-function-declaration -I$(tables) -I$(root)/harness/conformance \
	-I$(arch_folder) $(more_cflags) -MMD -MP
ldflags := $(flags) -nostdlib -static -fuse-ld=lld -Wl,-T,$(script) -Wl,--gc-sections -Wl,--build-id=none

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
