/* SPDX-License-Identifier: BSD-2-Clause */
#include "extra.h"

#include "../../harness/runtime/ktap.h"

int begin_extra_test(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const char *name, const char *const *needs)
{
	ktap_begin(name);
	for (; *needs; needs++) {
		if (hvabi_find_call(abi, guest, *needs) != HVABI_PRESENT) {
			ktap_skip("absent: the host does not have %s", *needs);
			return 0;
		}
	}
	if (guest->reset)
		guest->reset();
	return 1;
}

static void run_extra_test(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const struct extra_test *test)
{
	if (!begin_extra_test(abi, guest, test->name, test->needs))
		return;
	switch (test->run()) {
	case EXTRA_RIGHT:
		ktap_pass();
		break;
	case EXTRA_WRONG:
		ktap_fail();
		break;
	case EXTRA_SKIPPED:
		break;
	}
}

void run_extra_tests(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const struct extra_test *tests)
{
	unsigned int i;

	for (i = 0; i < guest->extra_tests; i++)
		run_extra_test(abi, guest, &tests[i]);
	ktap_end();
}

void run_plan_and_extra_tests(const struct hvabi_abi *abi, struct hvabi_guest *guest, const struct extra_test *tests,
			      unsigned int count)
{
	guest->extra_tests = count;
	hvabi_run_conformance(abi, guest);
	if (hvabi_is_last_vm(abi, guest))
		run_extra_tests(abi, guest, tests);
}
