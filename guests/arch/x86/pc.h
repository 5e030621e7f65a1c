/* SPDX-License-Identifier: BSD-2-Clause */
/* Devices of a PC, for guests and for hosts: where they are, and their registers. */
#ifndef X86_PC_H
#define X86_PC_H

/* The first serial port, a 16550. */
#define COM1 0x3f8
#define COM1_FIFO 16		/* bytes that it takes at a time */
#define COM1_STATUS (COM1 + 5)
#define COM1_HAS_DATA 0x01
#define COM1_IS_EMPTY 0x20	/* takes more */
#define COM1_IS_IDLE 0x40	/* has sent all */
#define COM1_SCRATCH (COM1 + 7)	/* a register that nothing follows from */

#define HPET 0xfed00000u
#define HPET_CAPABILITIES 0x00u
#define HPET_PERIOD 0x04u	/* femtoseconds; the upper half of the capabilities */
#define HPET_CONTROL 0x10u
#define HPET_COUNTER 0xf0u

#endif
