# SPDX-License-Identifier: BSD-2-Clause
# How a 64-bit paravirtualized guest of Xen is built for one release. A guest's Makefile sets `name` and `tables` (the folder
# of generated files), may add to `more_sources`, `more_folders` and `more_cflags`, and includes this.
# Variables of the command line: OUT, RELEASE, ARCH, GENERATED, CC.

root := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)
ifeq ($(origin CC),default)
CC = clang
endif
ifneq ($(ARCH),x86_64)
$(error $(name) is for x86_64 only, not '$(ARCH)': leave ARCH out)
endif

arch_folder := $(root)/guests/arch/x86_64-xenpv
folders := $(arch_folder) $(root)/guests/$(name) $(more_folders) $(root)/harness/conformance $(root)/harness/runtime \
	$(tables)
sources := $(arch_folder)/entry.S \
	$(foreach folder,$(arch_folder) $(root)/guests/$(name) $(root)/harness/runtime,$(wildcard $(folder)/*.c)) \
	$(more_sources)
objects := $(addprefix $(OUT)/,$(addsuffix .o,$(notdir $(sources))))
script := $(OUT)/link.ld

flags := --target=x86_64-unknown-none-elf -m64 -mcmodel=kernel -ffreestanding -fno-pic -fno-pie
# No red zone: what Xen pushes for an exception lies right below the stack pointer.
cflags := $(flags) -std=gnu11 -O2 -g -mno-red-zone -mgeneral-regs-only -fno-stack-protector \
	-fno-asynchronous-unwind-tables -ffunction-sections -Wall -Wextra -Wconversion \
	-Werror=implicit-function-declaration -I$(tables) -I$(root)/harness/conformance $(more_cflags) -MMD -MP
ldflags := --target=x86_64-unknown-none-elf -nostdlib -static -fuse-ld=lld -Wl,-T,$(script) -Wl,--gc-sections \
	-Wl,--build-id=none

vpath %.c $(folders)
vpath %.S $(folders)

$(OUT)/$(name).elf: $(objects) $(script)
	$(CC) $(ldflags) -o $@ $(objects)

$(script): $(arch_folder)/link.ld $(arch_folder)/layout.h | $(OUT)
	$(CC) -E -P -x c -o $@ $<

$(OUT)/%.c.o: %.c | $(OUT)
	$(CC) $(cflags) -c -o $@ $<

$(OUT)/%.S.o: %.S | $(OUT)
	$(CC) $(flags) -MMD -MP -c -o $@ $<

$(OUT):
	mkdir -p $@

-include $(wildcard $(OUT)/*.d)
