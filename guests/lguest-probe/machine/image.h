/* SPDX-License-Identifier: BSD-2-Clause */
/* The probe as a bare image. A pointer is a guest-physical address. */
#ifndef LGUEST_PROBE_IMAGE_H
#define LGUEST_PROBE_IMAGE_H

#include <stdint.h>

struct hvabi_registers;

/* machine_main.c: ends the guest by a call. May come back, if the host does not know it. */
void end_guest(void);

/* trap.c: loads every register but esp, makes the call, stores all. An exception ends the call. */
void trap_lguest(struct hvabi_registers *registers);

/* image.c: the exception that ended a call since the last time: vector + 1, or 0 for none. */
uint32_t take_call_exception(void);

#endif
