/* SPDX-License-Identifier: BSD-2-Clause */
/* What the calls must bring about, and what they refuse, beyond the plan. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/s390x/s390x.h"
#include "probe.h"

const struct extra_test extra_tests[] = {
	{ "function.yield.problem-state", { "function.yield" }, check_problem_state },
	{ "virtio.notify.base-register", { "virtio.notify" }, check_base_register },
	{ "ipl.store.odd-register", { "ipl.store" }, check_ipl_odd_register },
	{ "ipl.store.large-subcode", { "ipl.store" }, check_ipl_large_subcode },
	{ "ipl.store.no-memory", { "ipl.store" }, check_ipl_no_memory },
	{ "ipl.set.gives-back", { "ipl.set", "ipl.store" }, check_ipl_set },
	{ "ipl.set.unknown-type", { "ipl.set", "ipl.store" }, check_ipl_set_type },
	{ "ipl.set.wrong-length", { "ipl.set", "ipl.store" }, check_ipl_set_length },
	{ "ipl.reset_clear.begins-at-zero", { "ipl.reset_clear" }, check_reset_clear },
	{ "ipl.reset_normal.begins-at-zero", { "ipl.reset_normal" }, check_reset_normal },
	{ "watchdog.init.odd-register", { "watchdog.init" }, check_watchdog_odd_register },
	{ "watchdog.init.short-time", { "watchdog.init" }, check_watchdog_time },
	{ "watchdog.init.action", { "watchdog.init" }, check_watchdog_action },
	{ "watchdog.cancel.idle", { "watchdog.cancel" }, check_watchdog_idle },
	{ "watchdog.cancel.after-reset", { "watchdog.init", "watchdog.cancel", "ipl.reset_normal" }, check_watchdog_reset },
	{ "virtio.ccw_notify.device", { "virtio.ccw_notify" }, check_device },
	{ "virtio.ccw_notify.no-such-queue", { "virtio.ccw_notify" }, check_device_queue },
	{ "virtio.ccw_notify.other-device", { "virtio.ccw_notify" }, check_other_device },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}

uint32_t make_call(unsigned int code, struct hvabi_registers *registers)
{
	(void)set_diag_code(code);
	trap_diag(registers);
	return take_exception();
}

enum extra_result refuse_call(const char *what, unsigned int code, struct hvabi_registers *registers)
{
	const uint32_t exception = make_call(code, registers);

	if (exception == PROGRAM_SPECIFICATION + 1)
		return EXTRA_RIGHT;
	if (exception)
		ktap_message("%s raised exception %u, expected %u", what, exception - 1, PROGRAM_SPECIFICATION);
	else
		ktap_message("%s came back, expected exception %u", what, PROGRAM_SPECIFICATION);
	return EXTRA_WRONG;
}
