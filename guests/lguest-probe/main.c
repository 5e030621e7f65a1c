/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers the area, runs the conformance plan of one release, then tests of the ring and of what kills a guest. */
#include "../../harness/runtime/ktap.h"
#include "probe.h"

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_I386,
	.trap = make_trap,
	.untouchable = 1u << 4,		/* esp */
	.take_exception = take_exception,
};

void run_probe(void)
{
	const char *problem = register_area();

	if (problem) {
		ktap_bail("%s", problem);
		return;
	}
	run_plan_and_extra_tests(&lguest_conformance, &guest, extra_tests, count_extra_tests());
}
