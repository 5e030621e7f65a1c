/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine under the host: what svm.c needs of machine.c beyond arch.h. */
#ifndef REFERENCE_MACHINE_H
#define REFERENCE_MACHINE_H

#include <stdint.h>

/* Has an interrupt come at `deadline`, or at once if that is over. */
void timer_arm(uint64_t deadline);

/* Takes the interrupts that are pending. */
void take_interrupts(void);

#endif
