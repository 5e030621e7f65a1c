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
	unsigned int i;

	if (problem) {
		ktap_bail("%s", problem);
		return;
	}
	guest.extra_tests = count_extra_tests();
	hvabi_run_conformance(&lguest_conformance, &guest);
	for (i = 0; i < guest.extra_tests; i++) {
		ktap_begin(extra_tests[i].name);
		if (extra_tests[i].run())
			ktap_pass();
		else
			ktap_fail();
	}
	ktap_end();
}
