/* SPDX-License-Identifier: BSD-2-Clause */
/* What guests that run a conformance plan on the interface of their hypervisor share. */
#ifndef GUEST_PROBE_H
#define GUEST_PROBE_H

#include "../../extra.h"
#include "hypercall.h"

/* Memory that nobody else uses: $scratch and $scratch2. */
#define scratch_pages (&arena_pages[1])
extern uint8_t arena_pages[4][PAGE_SIZE];	/* those, with a page before and behind them */

/* What the engine wants of a guest, for a machine with one vCPU, number 0; the machine is the one of the command line. */
void fill_guest(struct hvabi_guest *guest);

/* What derived tests want: of a machine of hosts/kvm, which has 16 MiB of memory from address 0 on. `nightly`: which set. */
void fill_ground(struct hvabi_ground *ground, int nightly);

/* A register that comes with a feature: it is there if the feature is advertised, and else it is not. */
enum extra_result check_msr(const char *name, uint32_t msr, int is_advertised);

#endif
