/* SPDX-License-Identifier: BSD-2-Clause */
/* What guests that run a conformance plan on the interface of their hypervisor share. */
#ifndef GUEST_HYPERCALL_PROBE_H
#define GUEST_HYPERCALL_PROBE_H

#include "../../extra.h"
#include "../../pages.h"
#include "../../probe.h"
#include "hypercall.h"

/* A register that comes with a feature: it is there if the feature is advertised, and else it is not. */
enum extra_result check_msr(const char *name, uint32_t msr, int is_advertised);

#endif
