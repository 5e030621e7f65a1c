/* SPDX-License-Identifier: BSD-2-Clause */
/* Compiled beside host.c, ops_queue.c and the back end's dispatch.c, under the name RELEASE. */
#include "release.h"

#include "arch.h"
#include "host.h"

const struct release RELEASE = {
	.number = VMI_RELEASE_NUMBER,
	.dispatch = arch_dispatch,
#ifdef VMI_FAMILY_EVENT
	.has_events = 1,
#endif
#ifdef VMI_FAMILY_VMA
	.has_mappings = 1,
#endif
};
