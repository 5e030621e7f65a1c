/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one release on the Xen below, then tests of what the calls bring about. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/probe.h"
#include "calls.h"
#include "probe.h"

static unsigned int complaints;
static const char *reason_to_skip;

void complain(const char *format, ...)
{
	va_list arguments;

	complaints++;
	ktap_open_message();
	va_start(arguments, format);
	console_vprint(format, arguments);
	va_end(arguments);
	ktap_close_message();
}

int must_answer(const char *call, int64_t answer, int64_t wanted)
{
	if (answer == wanted)
		return 1;
	complain("%s answers %lld, expected %lld", call, (long long)answer, (long long)wanted);
	return 0;
}

void give_reason_to_skip(const char *reason)
{
	reason_to_skip = reason;
}

uint32_t get_host_version(void)
{
	return (uint32_t)xen_xen_version_version();
}

static struct hvabi_guest guest;

static void run_complaining_test(const struct complaining_test *test)
{
	if (!begin_extra_test(&xen_conformance, &guest, test->name, test->needs))
		return;
	complaints = 0;
	reason_to_skip = NULL;
	test->run();
	if (complaints)
		ktap_fail();
	else if (reason_to_skip)
		ktap_skip("%s", reason_to_skip);
	else
		ktap_pass();
}

void guest_main(void)
{
	unsigned int i;

	fill_guest(&guest);
	guest.caller = XEN_CALLER_PV64;
	console_print("\n");
	guest.extra_tests = count_extra_tests();
	hvabi_run_conformance(&xen_conformance, &guest);
	for (i = 0; i < guest.extra_tests; i++)
		run_complaining_test(&extra_tests[i]);
	ktap_end();
}
