/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of xen-arm64-probe: main.c runs the plan, extra.c tests what cases cannot express, interrupt.c has the GIC. */
#ifndef XEN_ARM64_PROBE_H
#define XEN_ARM64_PROBE_H

#include "../arch/extra.h"

/* extra.c */
extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* Lets the interrupt `number` below 32 come, whose edge or level Xen raises; 0, or -1: the device tree names no GIC version 3. */
int enable_interrupt(unsigned int number);

/* From handle_event: the number of the interrupt, which is over with that. */
unsigned int end_interrupt(void);

#endif
