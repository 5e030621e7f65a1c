/* SPDX-License-Identifier: BSD-2-Clause */
/* Devices of QEMU's machine virt, for guests and for hosts: where they are, and their registers. */
#ifndef ARM64_VIRT_H
#define ARM64_VIRT_H

#define VIRT_GIC_DISTRIBUTOR 0x08000000u
#define VIRT_GIC_CPU 0x08010000u		/* version 2 */
#define VIRT_GIC_REDISTRIBUTOR 0x080a0000u	/* version 3: the first CPU's */
#define VIRT_SERIAL 0x09000000u

/* The serial port, a PL011: offsets of registers of 32 bits, and flags. */
#define PL011_DATA 0x00u
#define PL011_ERRORS 0x04u	/* a write clears them */
#define PL011_FLAGS 0x18u
#define PL011_BUSY 0x08u
#define PL011_NOTHING_CAME 0x10u
#define PL011_FULL 0x20u
#define PL011_ALL_SENT 0x80u
#define PL011_LINE 0x2cu
#define PL011_8_BITS_FIFO 0x70u
#define PL011_CONTROL 0x30u
#define PL011_ON 0x301u

#endif
