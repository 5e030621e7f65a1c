/* SPDX-License-Identifier: BSD-2-Clause */
/* Where things are on riscv64: QEMU's machine virt with 256 MiB, and the guest's view of its own machine. */
#ifndef REFERENCE_LAYOUT_H
#define REFERENCE_LAYOUT_H

#define GUEST_RAM_BASE 0x80000000ull
#define VMA_WINDOW 0xc0000000ull
#define VMA_WINDOW_SIZE 0x40000000ull

/* The host owns what lies between the end of its image and the archive. */
#define ARCHIVE_ADDRESS 0x88000000ull

#define NANOSECONDS_PER_TICK 100ull	/* the time register counts at 10 MHz */

#endif
