/* SPDX-License-Identifier: BSD-2-Clause */
/* For the core of the reference hypervisor: where a guest of riscv64 lies. Below its memory is what a firmware would keep. */
#ifndef KVM_LAYOUT_H
#define KVM_LAYOUT_H

#define GUEST_RAM_BASE 0x80200000ull
#define VMA_WINDOW 0xc0000000ull
#define VMA_WINDOW_SIZE 0x40000000ull

#define GUEST_ABIS "sbi@"

#define DEVICE_TREE (GUEST_RAM_BASE + 0xf00000)

/* The archive of guests lies in the second half of QEMU's flash, which the kernel leaves alone: host.yaml says the same. */
#define ARCHIVE_ROOM (32ull << 20)

#endif
