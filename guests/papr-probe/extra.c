/* SPDX-License-Identifier: BSD-2-Clause */
/* What the calls must bring about, beyond what they answer. */
#include "probe.h"

/* The last one may be the end of the host. */
const struct extra_test extra_tests[] = {
	{ "cpu.set_sprg0.sets", { "cpu.set_sprg0" }, check_sprg0 },
	{ "cpu.cede.wakes", { "cpu.cede" }, check_cede },
	{ "cpu.get_cpu_characteristics.problem-state", { "cpu.get_cpu_characteristics", "hpt.enter", "hpt.remove" }, check_problem_state },
	{ "cpu.set_mode.no-such-translation", { "cpu.set_mode" }, check_no_such_translation },
	{ "cpu.register_vpa.in-order", { "cpu.register_vpa" }, check_register_vpa },
	{ "hpt.read.four-entries", { "hpt.read", "hpt.enter", "hpt.remove" }, check_read_four },
	{ "hpt.bulk_remove.removes", { "hpt.bulk_remove", "hpt.enter", "hpt.read" }, check_bulk_remove },
	{ "tce.put_tce.sets", { "tce.put_tce", "tce.get_tce", "tce.stuff_tce" }, check_put_tce },
	{ "tce.put_tce_indirect.sets", { "tce.put_tce_indirect", "tce.get_tce", "tce.stuff_tce" }, check_put_tce_list },
	{ "scm.scm_write_metadata.reads-back", { "scm.scm_write_metadata", "scm.scm_read_metadata" }, check_metadata },
	{ "scm.scm_bind_mem.binds", { "scm.scm_bind_mem" }, check_bind },
	{ "private.rtas.tells-time", { "private.rtas" }, check_rtas_time },
	{ "private.cas.agrees-on-xive", { "private.cas" }, check_agree_on_xive },
	{ "vio.change_logical_lan_mac.host-survives", { "vio.change_logical_lan_mac" }, check_change_mac },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
