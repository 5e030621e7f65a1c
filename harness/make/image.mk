# SPDX-License-Identifier: BSD-2-Clause
# Links a freestanding image, $(OUT)/$(image), of $(objects) and $(archives) by $(script). Included after `flags`, `cflags` and the sources are set
# (compile.mk).

ifeq ($(origin CC),default)
CC = clang
endif
ifeq ($(origin LD),default)
LD = ld.lld
endif
ldflags := -nostdlib -static -T $(script) --gc-sections --build-id=none
cflags := -std=gnu11 -O2 -g -ffreestanding -fno-stack-protector -fno-asynchronous-unwind-tables -ffunction-sections \
	-Wall -Wextra -Wconversion -Werror=implicit-function-declaration $(cflags)

include harness/make/compile.mk

all: $(OUT)/$(image)

$(OUT)/$(image): $(objects) $(archives) $(script) $(note)
	@$(LD) $(ldflags) -o $@ $(objects) $(archives)
