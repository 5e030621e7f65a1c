/* SPDX-License-Identifier: BSD-2-Clause */
/* Places that derived tests are about. */
#ifndef GUEST_PLACES_H
#define GUEST_PLACES_H

#include "../../harness/conformance/conformance.h"

/*
 * The guest knows this place: `gpa` for the host, `address` for itself. An `address` of 0: it does not know it. `symbol` is that of
 * the GPA.
 */
void set_place(struct hvabi_ground *ground, enum hvabi_symbol symbol, uint64_t gpa, uint64_t address);

/* Code that nobody runs: zeros, which as arguments mean as little as can be. What a host writes there does not end the guest. */
extern uint64_t spare_code[HVABI_CODE_BYTES / 8];

#endif
