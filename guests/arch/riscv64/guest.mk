# SPDX-License-Identifier: BSD-2-Clause
# How a bare S-mode guest is built for one release. A guest's Makefile sets `name` and `tables` (the folder of generated
# files), may add to `more_sources`, and includes this. Variables of the command line: OUT, RELEASE, ARCH, GENERATED, CC.

root := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)
ifeq ($(origin CC),default)
CC = clang
endif
ifneq ($(ARCH),riscv64)
$(error $(name) is for riscv64 only, not '$(ARCH)': leave ARCH out)
endif

folders := $(root)/guests/arch/riscv64 $(root)/guests/$(name) $(root)/harness/conformance $(root)/harness/runtime $(tables)
sources := $(root)/guests/arch/riscv64/entry.S \
	$(foreach folder,$(root)/guests/arch/riscv64 $(root)/guests/$(name) $(root)/harness/runtime,$(wildcard $(folder)/*.c)) \
	$(more_sources)
objects := $(addprefix $(OUT)/,$(addsuffix .o,$(notdir $(sources))))
script := $(root)/guests/arch/riscv64/link.ld

flags := --target=riscv64-unknown-elf -march=rv64imac -mabi=lp64 -mcmodel=medany -mno-relax
cflags := $(flags) -std=gnu11 -O2 -g -ffreestanding -fno-pic -fno-stack-protector -fno-asynchronous-unwind-tables \
	-ffunction-sections -Wall -Wextra -Wconversion -Werror=implicit-function-declaration \
	-I$(tables) -I$(root)/harness/conformance -MMD -MP
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
