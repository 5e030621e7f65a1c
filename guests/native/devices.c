/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations of the families timer, event and console. */
#include "../../harness/runtime/console.h"
#include "../arch/bits.h"
#include "native.h"
#include "ops.h"

#ifdef VMI_FAMILY_EVENT	/* the release has these families, and with them their statuses */

struct vmi_host_result native_timer_get_time(struct native *n)
{
	return vmi_host_ok(native_now() - n->started);
}

static int is_open(const struct native *n, uint32_t port)
{
	return n->open >> port & 1;
}

struct vmi_host_result native_timer_set_alarm(struct native *n, uint64_t deadline, uint32_t port)
{
	if (!is_open(n, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	native_update_events();		/* one that has come is not replaced */
	n->alarm = deadline;
	n->alarm_port = port;
	n->alarm_set = 1;
	native_update_events();
	return vmi_host_ok(0);
}

struct vmi_host_result native_timer_cancel_alarm(struct native *n)
{
	int was_set;

	native_update_events();
	was_set = n->alarm_set;
	n->alarm_set = 0;
	return vmi_host_ok((uint64_t)was_set);
}

struct vmi_host_result native_event_set_area(struct native *n, uint64_t area)
{
	uint64_t *place = (uint64_t *)(uintptr_t)area;

	if (!native_has(area, sizeof(struct vmi_event_area)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	n->area = place;
	set_bits(place, n->pending);
	n->pending = 0;
	return vmi_host_ok(0);
}

struct vmi_host_result native_event_open(struct native *n)
{
	uint32_t port;

	for (port = 0; port < 64; port++) {
		if (is_open(n, port))
			continue;
		n->open |= 1ull << port;
		return vmi_host_ok(port);
	}
	return vmi_host_error(VMI_STATUS_NO_SPACE);
}

struct vmi_host_result native_event_close(struct native *n, uint32_t port)
{
	if (!is_open(n, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	if (n->alarm_port == port)
		n->alarm_set = 0;
	n->open &= ~(1ull << port);
	n->pending &= ~(1ull << port);
	if (n->area)	/* a port that is opened again is not pending */
		clear_bits(n->area, 1ull << port);
	return vmi_host_ok(0);
}

struct vmi_host_result native_event_send(struct native *n, uint32_t port)
{
	if (!is_open(n, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	native_raise(port);
	return vmi_host_ok(0);
}

struct vmi_host_result native_event_wait(struct native *n)
{
	uint64_t raised = n->area ? native_wait(native_raised) : 0;

	return raised ? vmi_host_ok(raised) : vmi_host_error(VMI_STATUS_DENIED);
}

struct vmi_host_result native_console_write(struct native *n, uint64_t data, uint32_t length)
{
	const char *text = (const char *)(uintptr_t)data;

	(void)n;
	if (!native_has(data, length))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	console_write(text, length);
	return vmi_host_ok(length);
}

struct vmi_host_result native_console_read(struct native *n, uint64_t data, uint32_t length)
{
	uint8_t *text = (uint8_t *)(uintptr_t)data;
	uint32_t taken;

	(void)n;
	if (!native_has(data, length))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	for (taken = 0; taken < length; taken++) {
		int byte = native_read_serial();

		if (byte < 0)
			break;
		text[taken] = (uint8_t)byte;
	}
	return vmi_host_ok(taken);
}

struct vmi_host_result native_console_put_character(struct native *n, uint8_t character)
{
	const char byte = (char)character;

	(void)n;
	console_write(&byte, 1);
	return vmi_host_ok(0);
}

#endif
