/* SPDX-License-Identifier: BSD-2-Clause */
/* What the calls must bring about, beyond what they answer. A release that lacks a call has no test of it. */
#include "probe.h"
#include "sbi.h"

const struct extra_test extra_tests[] = {
	{ "legacy.set_timer.interrupts", { "legacy.set_timer" }, check_legacy_timer },
	{ "legacy.send_ipi.interrupts-self", { "legacy.send_ipi" }, check_legacy_ipi },
	{ "time.set_timer.interrupts", { "time.set_timer" }, check_timer },
	{ "ipi.send_ipi.interrupts-self", { "ipi.send_ipi" }, check_ipi },
	{ "hsm.hart_start.starts", { "hsm.hart_start", "hsm.hart_get_status" }, check_hart_start },
	{ "hsm.hart_stop.stops", { "hsm.hart_start", "hsm.hart_stop", "hsm.hart_get_status" }, check_hart_stop },
	{ "rfence.remote_sfence_vma.stopped-hart", { "rfence.remote_sfence_vma", "hsm.hart_stop", "hsm.hart_get_status" },
	  check_stopped_hart },
#ifdef SBI_DBCN_CONSOLE_WRITE_EID
	{ "dbcn.console_write.writes-all", { "dbcn.console_write" }, check_console_write },
#endif
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
