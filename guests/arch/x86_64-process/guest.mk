# SPDX-License-Identifier: BSD-2-Clause
# A guest that is a process, with the machine's own compiler and CFLAGS; see ../guest.mk.
here := guests/arch/x86_64-process
image := $(name)
# A stub calls instead of trapping, which writes below the stack pointer.
cflags := -std=gnu11 -O2 -g -mno-red-zone -Wall -Wextra -Wconversion -Iharness/conformance -I$(here) $(CFLAGS)
machine.unit := $(here)/process.c $(filter-out %/string.c,$(runtime))
lasting += $(here)/entry.S machine.unit
include harness/make/compile.mk

all: $(OUT)/$(image)

$(OUT)/$(image): $(objects) $(note)
	@$(CC) $(CFLAGS) -o $@ $(objects) -ldl
