# SPDX-License-Identifier: BSD-2-Clause
# A bare guest of 32 bits; see ../x86/guest.mk.
root := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../../..)
target := --target=i386-unknown-none-elf -m32 -march=i686
include $(root)/guests/arch/x86/guest.mk
