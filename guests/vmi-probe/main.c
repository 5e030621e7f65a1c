/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Runs the conformance plan of one vmi release on the host that the place has found, then
 * tests of what the calls bring about.
 */
#include "probe.h"
#include "vmi.h"

void run_probe(void)
{
	prepare_guest();
#ifdef VMI_FAMILY_EVENT
	use_first_area();
#endif
	run_plan_and_extra_tests(&vmi_conformance, &guest, extra_tests, count_extra_tests());
}
