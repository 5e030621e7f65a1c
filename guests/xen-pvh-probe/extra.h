/* SPDX-License-Identifier: BSD-2-Clause */
/* What the guest tests beyond the plan. */
#ifndef XEN_PVH_PROBE_EXTRA_H
#define XEN_PVH_PROBE_EXTRA_H

#include "../arch/x86/hypercall/probe.h"

unsigned int count_own_tests(void);
void run_own_tests(void);

#endif
