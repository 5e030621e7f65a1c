/* SPDX-License-Identifier: BSD-2-Clause */
/* Timers fire and not before their time, waiting ends, and what Xen says of a virtual CPU's time adds up. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"


static void must_fire(uint32_t port, uint64_t due, const char *call)
{
	if (!wait_for_port(port))
		complain("%s: VIRQ_TIMER never comes", call);
	else if (get_system_time() < due)
		complain("%s: VIRQ_TIMER comes %llu ns before its time", call,
			 (unsigned long long)(due - get_system_time()));
	clear_pending(port);
	clear_upcall();
}

static void set_shot(uint64_t due, uint32_t flags, int64_t wanted)
{
	struct xen_vcpu_set_singleshot_timer timer = { .timeout_abs_ns = due, .flags = flags };

	must_answer("vcpu.set_singleshot_timer", xen_vcpu_set_singleshot_timer(0, (uintptr_t)&timer), wanted);
}

void check_singleshot_timer(void)
{
	uint32_t port = bind_virq(XEN_VIRQ_TIMER);
	uint64_t due;

	if (!port)
		return;
	due = get_system_time() + MILLISECOND;
	set_shot(due, 0, 0);
	must_fire(port, due, "vcpu.set_singleshot_timer");
	due = get_system_time();
	set_shot(due, 0, 0);
	must_fire(port, due, "vcpu.set_singleshot_timer of the present");
	set_shot(get_system_time() + 3600ull * SECOND, 0, 0);
	must_answer("vcpu.stop_singleshot_timer", xen_vcpu_stop_singleshot_timer(0, 0), 0);
	close_port(port);
}

void check_periodic_timer(void)
{
	uint64_t period = 2 * MILLISECOND;
	uint32_t port = bind_virq(XEN_VIRQ_TIMER);
	unsigned int i;

	if (!port)
		return;
	if (must_answer("vcpu.set_periodic_timer", xen_vcpu_set_periodic_timer(0, (uintptr_t)&period), 0)) {
		for (i = 0; i < 3; i++)
			must_fire(port, 0, "vcpu.set_periodic_timer");
	}
	must_answer("vcpu.stop_periodic_timer", xen_vcpu_stop_periodic_timer(0, 0), 0);
	close_port(port);
}

void check_set_timer(void)
{
	uint32_t port = bind_virq(XEN_VIRQ_TIMER);
	uint64_t due;

	if (!port)
		return;
	due = get_system_time() + MILLISECOND;
	must_answer("general.set_timer_op", xen_general_set_timer_op((int64_t)due), 0);
	must_fire(port, due, "general.set_timer_op");
	must_answer("general.set_timer_op of never",
		    xen_general_set_timer_op((int64_t)(get_system_time() + 3600 * SECOND)), 0);
	must_answer("general.set_timer_op of 0, which stops it", xen_general_set_timer_op(0), 0);
	close_port(port);
}

static void poll(uint32_t *port, uint64_t until)
{
	struct xen_sched_poll poll = { .ports = (uintptr_t)port, .nr_ports = 1, .timeout = until };

	must_answer("sched.poll", xen_sched_poll((uintptr_t)&poll), 0);
}

void check_poll(void)
{
	uint32_t port = bind_ipi();
	uint64_t due;

	if (!port)
		return;
	due = get_system_time() + MILLISECOND;
	poll(&port, due);
	if (get_system_time() < due)
		complain("sched.poll of a port that is not pending comes back %llu ns before its time",
			 (unsigned long long)(due - get_system_time()));
	must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&port), 0);
	poll(&port, 0);		/* for ever, were it not pending */
	close_port(port);
}

void check_block(void)
{
	uint32_t port = bind_virq(XEN_VIRQ_TIMER);
	uint64_t due;

	if (!port)
		return;
	clear_upcall();
	due = get_system_time() + 2 * MILLISECOND;
	set_shot(due, 0, 0);
	must_answer("event_channel.unmask", xen_event_channel_unmask((uintptr_t)&port), 0);
	must_answer("sched.block", xen_sched_block(0), 0);
	if (vcpu_info->evtchn_upcall_mask)
		complain("sched.block leaves events masked");
	forbid_events();
	if (get_system_time() < due || !is_pending(port))
		complain("sched.block comes back before the event that it waits for");
	mask_port(port);
	close_port(port);
}

static struct xen_vcpu_runstate_info ask_runstate(void)
{
	struct xen_vcpu_runstate_info info;

	memset(&info, 0xff, sizeof(info));
	must_answer("vcpu.get_runstate_info", xen_vcpu_get_runstate_info(0, (uintptr_t)&info), 0);
	return info;
}

void check_runstate(void)
{
	struct xen_vcpu_runstate_info first, second;
	uint64_t now, sum = 0;
	unsigned int i;

	first = ask_runstate();
	now = get_system_time();
	xen_sched_yield(0);
	second = ask_runstate();
	if (first.state != XEN_RUNSTATE_RUNNING)
		complain("vcpu.get_runstate_info says state %d of the virtual CPU that asks, expected running (0)",
			 first.state);
	for (i = 0; i < 4; i++) {
		sum += first.time[i];
		if (second.time[i] < first.time[i])
			complain("vcpu.get_runstate_info: time in state %u goes back from %llu to %llu", i,
				 (unsigned long long)first.time[i], (unsigned long long)second.time[i]);
	}
	if (second.time[XEN_RUNSTATE_RUNNING] == first.time[XEN_RUNSTATE_RUNNING])
		complain("vcpu.get_runstate_info: no time passes while the virtual CPU runs");
	if (sum > now)
		complain("vcpu.get_runstate_info: the times are %llu ns together, and the machine is on for %llu ns",
			 (unsigned long long)sum, (unsigned long long)now);
}
