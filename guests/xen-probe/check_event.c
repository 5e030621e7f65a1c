/* SPDX-License-Identifier: BSD-2-Clause */
/* Event channels: ports come and go, their state can be followed, and what is sent arrives. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

static volatile unsigned int callbacks;

void handle_events(void)
{
	callbacks++;
	clear_upcall();
}

static struct xen_evtchn_status ask_status(uint32_t port)
{
	struct xen_evtchn_status status;

	memset(&status, 0xff, sizeof(status));
	status.dom = XEN_DOMID_SELF;
	status.port = port;
	must_answer("event_channel.status", xen_event_channel_status((uintptr_t)&status), 0);
	return status;
}

static void must_have_state(uint32_t port, uint32_t state)
{
	struct xen_evtchn_status status = ask_status(port);

	if (status.status != state)
		complain("event_channel.status says state %u of port %u, expected %u", status.status, port, state);
	if (state != XEN_EVTCHN_STATE_CLOSED && status.vcpu != 0)
		complain("event_channel.status says that port %u tells virtual CPU %u, expected 0", port, status.vcpu);
}

static void must_be_closed_once(uint32_t port)
{
	close_port(port);
	must_have_state(port, XEN_EVTCHN_STATE_CLOSED);
	must_answer("event_channel.close of what is closed", xen_event_channel_close((uintptr_t)&port),
		    XEN_STATUS_EINVAL);
	must_answer("event_channel.send to what is closed", xen_event_channel_send((uintptr_t)&port),
		    XEN_STATUS_EINVAL);
}

void check_unbound_port(void)
{
	uint32_t port = alloc_unbound(), other = alloc_unbound();

	if (!port || !other)
		return;
	if (port == other)
		complain("event_channel.alloc_unbound gave port %u twice", port);
	must_have_state(port, XEN_EVTCHN_STATE_UNBOUND);
	must_be_closed_once(port);
	must_have_state(other, XEN_EVTCHN_STATE_UNBOUND);
	close_port(other);
}

void check_virq_port(void)
{
	struct xen_evtchn_bind_virq again = { .virq = XEN_VIRQ_DEBUG };
	uint32_t port = bind_virq(XEN_VIRQ_DEBUG);
	struct xen_evtchn_status status;

	if (!port)
		return;
	must_have_state(port, XEN_EVTCHN_STATE_VIRQ);
	status = ask_status(port);
	if (status.u.virq != XEN_VIRQ_DEBUG)
		complain("event_channel.status says that port %u is virtual interrupt %u, expected %u", port,
			 status.u.virq, XEN_VIRQ_DEBUG);
	must_answer("event_channel.bind_virq of what is bound", xen_event_channel_bind_virq((uintptr_t)&again),
		    XEN_STATUS_EEXIST);
	must_be_closed_once(port);
	port = bind_virq(XEN_VIRQ_DEBUG);
	if (port)
		close_port(port);
}

/* A port that is masked becomes pending, and nothing else happens until it is unmasked. */
void check_send_to_self(void)
{
	uint32_t port = bind_ipi();

	if (!port)
		return;
	clear_upcall();
	must_have_state(port, XEN_EVTCHN_STATE_IPI);
	must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&port), 0);
	if (!is_pending(port))
		complain("event_channel.send answered 0, and port %u is not pending", port);
	if (vcpu_info->evtchn_upcall_pending)
		complain("event_channel.send to port %u, which is masked, asks for an upcall", port);
	must_answer("event_channel.unmask", xen_event_channel_unmask((uintptr_t)&port), 0);
	if (is_masked(port))
		complain("event_channel.unmask answered 0, and port %u is masked", port);
	if (!vcpu_info->evtchn_upcall_pending || !(vcpu_info->evtchn_pending_sel >> port / 64 & 1))
		complain("event_channel.unmask of the pending port %u asks for no upcall: pending %u, selector %#llx",
			 port, vcpu_info->evtchn_upcall_pending, (unsigned long long)vcpu_info->evtchn_pending_sel);
	mask_port(port);
	must_be_closed_once(port);
}

/* With events and the port unmasked, what is sent enters at the callback, once. */
void check_callback(void)
{
	uint32_t port = bind_ipi();
	unsigned int before;

	if (!port)
		return;
	clear_upcall();
	must_answer("event_channel.unmask", xen_event_channel_unmask((uintptr_t)&port), 0);
	before = callbacks;
	allow_events();
	if (callbacks != before)
		complain("the callback comes before anything was sent");
	must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&port), 0);
	forbid_events();
	if (callbacks != before + 1)
		complain("event_channel.send to a port that is not masked: %u callbacks, expected 1",
			 callbacks - before);
	if (!is_pending(port))
		complain("the callback came, and port %u is not pending", port);
	mask_port(port);
	close_port(port);
}

/* Two ports of one domain, each the other's end. */
void check_interdomain_ports(void)
{
	uint32_t port = alloc_unbound();
	struct xen_evtchn_bind_interdomain bind = { .remote_dom = XEN_DOMID_SELF, .remote_port = port };
	struct xen_evtchn_status status;
	uint32_t other;

	if (!port)
		return;
	if (!must_answer("event_channel.bind_interdomain", xen_event_channel_bind_interdomain((uintptr_t)&bind), 0)) {
		close_port(port);
		return;
	}
	other = bind.local_port;
	mask_port(other);
	must_have_state(port, XEN_EVTCHN_STATE_INTERDOMAIN);
	must_have_state(other, XEN_EVTCHN_STATE_INTERDOMAIN);
	status = ask_status(other);
	if (status.u.interdomain.port != port)
		complain("event_channel.status says that the other end of port %u is %u, expected %u", other,
			 status.u.interdomain.port, port);
	/* A bound port is pending once, in case something was sent before. */
	clear_pending(port);
	clear_pending(other);
	must_answer("event_channel.send", xen_event_channel_send((uintptr_t)&other), 0);
	if (!is_pending(port) || is_pending(other))
		complain("event_channel.send to port %u: port %u is%s pending, port %u is%s; expected the former",
			 other, port, is_pending(port) ? "" : " not", other, is_pending(other) ? "" : " not");
	close_port(other);
	must_have_state(port, XEN_EVTCHN_STATE_UNBOUND);
	close_port(port);
}
