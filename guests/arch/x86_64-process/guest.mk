# SPDX-License-Identifier: BSD-2-Clause
# How a guest that is a process is built for one release. A guest's Makefile sets `name` and `tables` (the folder of
# generated files), may add to `more_sources` and `more_folders`, and includes this. Variables of the command
# line: OUT, ARCH, CC.

root := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)
ifneq ($(ARCH),x86_64)
$(error $(name) as a process is for x86_64 only, not '$(ARCH)': leave ARCH out)
endif

process := $(root)/guests/arch/x86_64-process
folders := $(process) $(root)/guests/$(name) $(more_folders) $(root)/harness/conformance $(root)/harness/runtime \
	$(tables)
sources := $(process)/entry.S \
	$(filter-out %/string.c, \
		$(foreach folder,$(process) $(root)/guests/$(name) $(root)/harness/runtime,$(wildcard $(folder)/*.c))) \
	$(more_sources)
objects := $(addprefix $(OUT)/,$(addsuffix .o,$(notdir $(sources))))

# A stub calls instead of trapping, which writes below the stack pointer.
cflags := -std=gnu11 -O2 -g -mno-red-zone -Wall -Wextra -Wconversion -I$(tables) -I$(root)/harness/conformance \
	-I$(process) -MMD -MP

vpath %.c $(folders)
vpath %.S $(process)

$(OUT)/$(name): $(objects)
	$(CC) $(CFLAGS) -o $@ $(objects) -ldl

$(OUT)/%.c.o: %.c | $(OUT)
	$(CC) $(cflags) $(CFLAGS) -c -o $@ $<

$(OUT)/%.S.o: %.S | $(OUT)
	$(CC) -c -o $@ $<

$(OUT):
	mkdir -p $@

-include $(wildcard $(OUT)/*.d)
