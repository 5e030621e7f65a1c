# SPDX-License-Identifier: BSD-2-Clause
# A bare guest of 32 bits; see ../x86/guest.mk.
target := --target=i386-unknown-none-elf -m32 -march=i686
include guests/arch/x86/guest.mk
