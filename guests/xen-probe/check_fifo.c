/* SPDX-License-Identifier: BSD-2-Clause */
/* The other layout of event channels: a word for each port and queues. EVTCHNOP_reset brings the first one back. */
#include "calls.h"
#include "probe.h"

#define PENDING 0x80000000u
#define READY_PRIORITY (1u << XEN_EVTCHN_FIFO_PRIORITY_DEFAULT)

static int64_t reset_ports(void)
{
	struct xen_evtchn_reset reset = { .dom = XEN_DOMID_SELF };

	return xen_event_channel_reset((uintptr_t)&reset);
}

void check_fifo(void)
{
	volatile uint32_t *control = get_spare_page(6), *words = get_spare_page(7);
	struct xen_evtchn_init_control init = { .control_gfn = find_mfn((void *)control) };
	struct xen_evtchn_expand_array expand = { .array_gfn = find_mfn((void *)words) };
	struct xen_evtchn_bind_ipi bind = { .vcpu = 0 };

	must_answer("event_channel.reset", reset_ports(), 0);
	if (!must_answer("event_channel.init_control", xen_event_channel_init_control((uintptr_t)&init), 0))
		return;
	if (init.link_bits != XEN_EVTCHN_FIFO_LINK_BITS)
		complain("event_channel.init_control says %u bits of a link, expected %u", init.link_bits,
			 XEN_EVTCHN_FIFO_LINK_BITS);
	must_answer("event_channel.expand_array", xen_event_channel_expand_array((uintptr_t)&expand), 0);
	if (must_answer("event_channel.bind_ipi", xen_event_channel_bind_ipi((uintptr_t)&bind), 0)) {
		words[bind.port] = 0;
		must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&bind.port), 0);
		if (!(words[bind.port] & PENDING))
			complain("event_channel.send: the word of port %u is %#x, which is not pending", bind.port,
				 words[bind.port]);
		if (!(control[0] & READY_PRIORITY))
			complain("event_channel.send: no queue of the default priority is ready (%#x)", control[0]);
	}
	must_answer("event_channel.reset", reset_ports(), 0);
	/* As at the start: a bit of the shared page. */
	bind.port = bind_ipi();
	if (bind.port) {
		must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&bind.port), 0);
		if (!is_pending(bind.port))
			complain("after event_channel.reset what is sent sets no bit of the shared page");
		close_port(bind.port);
	}
}

/* The place of vcpu_info can be chosen, once; events and time are there from then on. */
void check_vcpu_info(void)
{
	static struct vcpu_info place __attribute__((aligned(64)));
	struct xen_vcpu_register_vcpu_info move = {
		.mfn = find_mfn(&place),
		.offset = (uint32_t)((uintptr_t)&place % PAGE_SIZE),
	};
	uint32_t port;

	if (!must_answer("vcpu.register_vcpu_info", xen_vcpu_register_vcpu_info(0, (uintptr_t)&move), 0))
		return;
	vcpu_info = &place;
	if (!place.evtchn_upcall_mask)
		complain("vcpu.register_vcpu_info: events were masked, and are not in the new place");
	if (!place.system_time || place.time_version & 1)
		complain("vcpu.register_vcpu_info: the new place does not tell the time");
	if (xen_vcpu_register_vcpu_info(0, (uintptr_t)&move) >= 0)
		complain("vcpu.register_vcpu_info is a success a second time");
	port = bind_ipi();
	if (!port)
		return;
	clear_upcall();
	must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&port), 0);
	must_answer("event_channel.unmask", xen_event_channel_unmask((uintptr_t)&port), 0);
	if (!place.evtchn_upcall_pending)
		complain("vcpu.register_vcpu_info: an upcall is not asked for in the new place");
	mask_port(port);
	close_port(port);
}
