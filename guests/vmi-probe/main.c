/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Runs the conformance plan of one vmi release on the host that the place has found, then
 * tests of what the calls bring about.
 */
#include "../../harness/runtime/ktap.h"
#include "probe.h"

static void run_extra_test(const struct extra_test *test)
{
	const char *const *need;

	ktap_begin(test->name);
	for (need = test->needs; *need; need++) {
		if (hvabi_find_call(&vmi_conformance, &guest, *need) != HVABI_PRESENT) {
			ktap_skip("absent: the host does not have %s", *need);
			return;
		}
	}
	if (test->run())
		ktap_pass();
	else
		ktap_fail();
}

void run_probe(void)
{
	unsigned int i;

	guest.extra_tests = count_extra_tests();
	prepare_guest();
	hvabi_run_conformance(&vmi_conformance, &guest);
	for (i = 0; i < guest.extra_tests; i++)
		run_extra_test(&extra_tests[i]);
	ktap_end();
}
