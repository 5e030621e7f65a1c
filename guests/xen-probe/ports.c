/* SPDX-License-Identifier: BSD-2-Clause */
/* Event channels of two levels: bits of the shared page, and ports for tests to use. */
#include "../../harness/runtime/ktap.h"
#include "calls.h"
#include "probe.h"

static uint64_t bit_of(uint32_t port)
{
	return 1ull << port % 64;
}

int is_pending(uint32_t port)
{
	return (__atomic_load_n(&shared_info->evtchn_pending[port / 64], __ATOMIC_SEQ_CST) & bit_of(port)) != 0;
}

int is_masked(uint32_t port)
{
	return (__atomic_load_n(&shared_info->evtchn_mask[port / 64], __ATOMIC_SEQ_CST) & bit_of(port)) != 0;
}

void clear_pending(uint32_t port)
{
	__atomic_fetch_and(&shared_info->evtchn_pending[port / 64], ~bit_of(port), __ATOMIC_SEQ_CST);
}

void mask_port(uint32_t port)
{
	__atomic_fetch_or(&shared_info->evtchn_mask[port / 64], bit_of(port), __ATOMIC_SEQ_CST);
}

void clear_upcall(void)
{
	__atomic_store_n(&vcpu_info->evtchn_upcall_pending, 0, __ATOMIC_SEQ_CST);
	__atomic_store_n(&vcpu_info->evtchn_pending_sel, 0, __ATOMIC_SEQ_CST);
}

void close_port(uint32_t port)
{
	must_answer("event_channel.close", xen_event_channel_close((uintptr_t)&port), 0);
	clear_pending(port);
	clear_upcall();
}

/* A new port is masked, so that nothing but its bit tells of an event. */
static uint32_t take_port(const char *call, int64_t answer, uint32_t port)
{
	if (!must_answer(call, answer, 0))
		return 0;
	if (!port) {
		complain("%s gave port 0, which is none", call);
		return 0;
	}
	mask_port(port);
	clear_pending(port);
	return port;
}

uint32_t bind_virq(uint32_t virq)
{
	struct xen_evtchn_bind_virq bind = { .virq = virq };

	return take_port("event_channel.bind_virq", xen_event_channel_bind_virq((uintptr_t)&bind), bind.port);
}

uint32_t bind_ipi(void)
{
	struct xen_evtchn_bind_ipi bind = { 0 };

	return take_port("event_channel.bind_ipi", xen_event_channel_bind_ipi((uintptr_t)&bind), bind.port);
}

uint32_t alloc_unbound(void)
{
	struct xen_evtchn_alloc_unbound alloc = { .dom = XEN_DOMID_SELF, .remote_dom = XEN_DOMID_SELF };

	return take_port("event_channel.alloc_unbound", xen_event_channel_alloc_unbound((uintptr_t)&alloc),
			 alloc.port);
}
