/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory of the guest's that Xen writes to: state and time of a virtual CPU. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

enum { RUNSTATE_PHYS_AREA = 18, TIME_PHYS_AREA = 19 };	/* XENFEAT_... */

static struct xen_vcpu_runstate_info runstate __attribute__((aligned(64)));
static struct xen_vcpu_time_info times __attribute__((aligned(64)));

static void must_follow_state(const char *call)
{
	uint64_t before;

	if (runstate.state != XEN_RUNSTATE_RUNNING || !runstate.state_entry_time)
		complain("%s: the area says state %d since %llu, expected running", call, (int)runstate.state,
			 (unsigned long long)runstate.state_entry_time);
	before = ((volatile uint64_t *)runstate.time)[XEN_RUNSTATE_RUNNING];
	xen_sched_yield(0);
	if (((volatile uint64_t *)runstate.time)[XEN_RUNSTATE_RUNNING] < before)
		complain("%s: in the area time goes back", call);
}

void check_runstate_area(void)
{
	struct xen_vcpu_register_runstate_memory_area area;

	memset(&area, 0, sizeof(area));
	memset(&runstate, 0xff, sizeof(runstate));
	area.addr.v = (uintptr_t)&runstate;
	if (must_answer("vcpu.register_runstate_memory_area",
			xen_vcpu_register_runstate_memory_area(0, (uintptr_t)&area), 0))
		must_follow_state("vcpu.register_runstate_memory_area");
}

static void must_tell_time(const char *call)
{
	if (times.version & 1 || times.tsc_to_system_mul != vcpu_info->tsc_to_system_mul || !times.system_time)
		complain("%s: the area has version %u, multiplier %#x, time %llu; the shared page multiplier %#x",
			 call, times.version, times.tsc_to_system_mul, (unsigned long long)times.system_time,
			 vcpu_info->tsc_to_system_mul);
}

void check_time_area(void)
{
	struct xen_vcpu_register_time_memory_area area;

	memset(&area, 0, sizeof(area));
	memset(&times, 0xff, sizeof(times));
	area.addr.v = (uintptr_t)&times;
	if (must_answer("vcpu.register_vcpu_time_memory_area",
			xen_vcpu_register_vcpu_time_memory_area(0, (uintptr_t)&area), 0))
		must_tell_time("vcpu.register_vcpu_time_memory_area");
}

/* By number: a release whose description lacks these can be on a host that has them. */
enum { VCPU_OP = 24, REGISTER_RUNSTATE_PHYS_AREA = 14, REGISTER_TIME_PHYS_AREA = 15 };
#define NO_AREA (~0ull)

static int64_t register_phys_area(unsigned int command, const void *area)
{
	uint64_t address = area ? find_machine_address(area) : NO_AREA;

	return call_xen(VCPU_OP, command, 0, (uintptr_t)&address, 0, 0);
}

static void must_have_phys_area(const char *call, unsigned int feature, unsigned int command, const void *area,
				void (*look)(const char *call))
{
	int64_t answer = register_phys_area(command, area);

	must_agree(call, has_feature(feature), call, answer == 0);
	if (answer == 0) {
		look(call);
		must_answer(call, register_phys_area(command, NULL), 0);
	} else if (answer != XEN_STATUS_ENOSYS) {
		complain("%s answers %lld, expected %d where there is no such call", call, (long long)answer,
			 XEN_STATUS_ENOSYS);
	}
}

void check_runstate_phys_area(void)
{
	memset(&runstate, 0xff, sizeof(runstate));
	must_have_phys_area("vcpu.register_runstate_phys_area", RUNSTATE_PHYS_AREA, REGISTER_RUNSTATE_PHYS_AREA,
			    &runstate, must_follow_state);
}

void check_time_phys_area(void)
{
	memset(&times, 0xff, sizeof(times));
	must_have_phys_area("vcpu.register_vcpu_time_phys_area", TIME_PHYS_AREA, REGISTER_TIME_PHYS_AREA, &times,
			    must_tell_time);
}
