/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the plan of one release of diag on the host below, and then tests of what the calls bring about. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/probe.h"
#include "../arch/s390x/s390x.h"
#include "diag_guest.h"
#include "probe.h"

extern const struct hvabi_abi diag_conformance;

/* Each test asks first whether the host has what it needs. */
DIAG_DOES_WITHOUT_IPL;
DIAG_DOES_WITHOUT_VIRTIO;
DIAG_DOES_WITHOUT_WATCHDOG;

void guest_main(void)
{
	static struct hvabi_guest guest;
	char program[CONTROL_PROGRAM + 1];

	fill_guest(&guest);
	read_control_program(program);
	console_print("\n");
	guest.extra_tests = count_extra_tests();
	hvabi_run_conformance(&diag_conformance, &guest);
	if (program[0])
		ktap_fact("control-program=%s", program);
	run_extra_tests(&diag_conformance, &guest, extra_tests);
}
