# SPDX-License-Identifier: BSD-2-Clause
# A bare guest of 64 bits; see ../x86/guest.mk.
target := --target=x86_64-unknown-none-elf -m64
include guests/arch/x86/guest.mk
