/* SPDX-License-Identifier: BSD-2-Clause */
/* Walks the plan. */
#include "../runtime/ktap.h"
#include "engine.h"

/* The last VM has every feature; where there are no others, what they are for is left out. */
static uint32_t current_vm(const struct hvabi_abi *abi, const struct hvabi_guest *guest)
{
	return guest->vms ? guest->vm : abi->nvms - 1;
}

static int is_planned(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const struct hvabi_test *test)
{
	if (!guest->vms && test->vm != abi->nvms - 1)
		return 0;
	return !test->arch || test->arch & guest->arch;
}

/* The tests of all VMs before this one. */
static unsigned int count_planned(const struct hvabi_abi *abi, const struct hvabi_guest *guest, uint32_t vm)
{
	unsigned int count = 0;
	uint32_t i;

	for (i = 0; i < abi->ntests; i++)
		count += abi->tests[i].vm < vm && is_planned(abi, guest, &abi->tests[i]);
	return count;
}

int hvabi_is_last_vm(const struct hvabi_abi *abi, const struct hvabi_guest *guest)
{
	return current_vm(abi, guest) == abi->nvms - 1;
}

static void run_test(const struct engine *engine, const struct hvabi_test *test)
{
	switch (test->kind) {
	case HVABI_TEST_RELEASE:
		check_release(engine, test);
		break;
	case HVABI_TEST_PRESENCE:
		check_presence(engine, test);
		break;
	case HVABI_TEST_CASE:
		check_case(engine, test);
		break;
	case HVABI_TEST_REGISTERS:
		check_registers(engine, test);
		break;
	case HVABI_TEST_ANNOTATED:
	case HVABI_TEST_UNKNOWN_HINT:
		check_hints(engine, test);
		break;
	case HVABI_TEST_UNUSED:
	case HVABI_TEST_RETIRED:
	case HVABI_TEST_FAMILY:
		check_unused(engine, test);
		break;
	case HVABI_TEST_RESERVED:
		check_reserved(engine, test);
		break;
	case HVABI_TEST_REGISTER_CASE:
		check_register_case(engine, test);
		break;
	case HVABI_TEST_REGISTER_PRESENCE:
		check_register_presence(engine, test);
		break;
	case HVABI_TEST_REGISTER_RESERVED:
		check_register_reserved(engine, test);
		break;
	case HVABI_TEST_WITHOUT:
		check_without(engine, test);
		break;
	default:
		ktap_message("test kind %u is unknown: the tables are newer than this engine", test->kind);
		ktap_fail();
		break;
	}
}

unsigned int hvabi_run_conformance(const struct hvabi_abi *abi, const struct hvabi_guest *guest)
{
	const struct engine engine = { abi, guest, NULL };
	uint32_t i, call = HVABI_NO_INDEX, vm = current_vm(abi, guest);

	forget_engine("");
	if (!guest->vms || vm == 0)
		ktap_start(count_planned(abi, guest, abi->nvms) + guest->extra_tests);
	else
		ktap_continue(count_planned(abi, guest, vm));
	if (hvabi_is_last_vm(abi, guest))
		report_advertised(&engine);
	for (i = 0; i < abi->ntests; i++) {
		const struct hvabi_test *test = &abi->tests[i];

		if (test->vm != vm || !is_planned(abi, guest, test))
			continue;
		ktap_begin(test->name);
		if (test->call != call && test->call != HVABI_NO_INDEX) {
			call = test->call;
			if (guest->reset)
				guest->reset();
		}
		run_test(&engine, test);
	}
	return ktap_count_failed();
}

enum hvabi_presence hvabi_find_call(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const char *name)
{
	const struct engine engine = { abi, guest, NULL };
	uint32_t i;

	for (i = 0; i < abi->ncalls; i++) {
		if (is_same_text(abi->calls[i].name, name))
			return is_call_absent(&engine, i) ? HVABI_ABSENT_CALL : HVABI_PRESENT;
	}
	return HVABI_UNKNOWN_CALL;
}
