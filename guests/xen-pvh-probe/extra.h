/* SPDX-License-Identifier: BSD-2-Clause */
/* What the guest tests beyond the plan. */
#ifndef XEN_PVH_PROBE_EXTRA_H
#define XEN_PVH_PROBE_EXTRA_H

#include "../arch/x86/hypercall/probe.h"

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

#endif
