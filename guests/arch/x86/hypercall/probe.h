/* SPDX-License-Identifier: BSD-2-Clause */
/* What guests that run a conformance plan on the interface of their hypervisor share. */
#ifndef GUEST_PROBE_H
#define GUEST_PROBE_H

#include "../../../../harness/conformance/conformance.h"
#include "hypercall.h"

/* Memory that nobody else uses: $scratch and $scratch2. */
extern uint8_t scratch_pages[2][PAGE_SIZE];

/* What the engine wants of a guest, for a machine with one vCPU, number 0; the machine is the one of the command line. */
void fill_guest(struct hvabi_guest *guest);

#endif
