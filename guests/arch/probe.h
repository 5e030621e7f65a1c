/* SPDX-License-Identifier: BSD-2-Clause */
/* What a platform brings (probe.c of its folder) for guests that make a plan or derived tests on it. */
#ifndef GUEST_PROBE_H
#define GUEST_PROBE_H

#include "../../harness/conformance/conformance.h"

/* Sets all that the engine wants of a guest and that the platform decides. */
void fill_guest(struct hvabi_guest *guest);

/* Sets what derived tests want, but for `nightly`. */
void fill_ground(struct hvabi_ground *ground);

#endif
