/* SPDX-License-Identifier: BSD-2-Clause */
/* event and timer. */
#include "event.h"
#include "ops.h"

#define AREA_SIZE 64u

struct vmi_host_result ref_timer_get_time(struct vm *vm)
{
	return vmi_host_ok(arch_now() - vm->started);
}

static int is_open(const struct vm *vm, uint32_t port)
{
	return (vm->open_ports >> port & 1) != 0;
}

struct vmi_host_result ref_timer_set_alarm(struct vm *vm, uint64_t deadline, uint32_t port)
{
	if (!is_open(vm, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	event_update(vm);	/* one that has come is not replaced */
	vm->alarm = deadline < UINT64_MAX - vm->started ? vm->started + deadline : UINT64_MAX;
	vm->alarm_port = port;
	vm->alarm_set = 1;
	event_update(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_timer_cancel_alarm(struct vm *vm)
{
	int was_set;

	event_update(vm);
	was_set = vm->alarm_set;
	vm->alarm_set = 0;
	return vmi_host_ok(was_set ? 1 : 0);
}

struct vmi_host_result ref_event_set_area(struct vm *vm, uint64_t area)
{
	uint64_t *place = vm_memory(vm, area, AREA_SIZE);

	if (!place)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	vm->event_area = place;
	__atomic_fetch_or(place, vm->pending, __ATOMIC_SEQ_CST);
	vm->pending = 0;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_event_open(struct vm *vm)
{
	unsigned int port;

	if (vm->open_ports == UINT64_MAX)
		return vmi_host_error(STATUS_NO_SPACE);
	port = (unsigned int)__builtin_ctzll(~vm->open_ports);
	vm->open_ports |= 1ull << port;
	return vmi_host_ok(port);
}

struct vmi_host_result ref_event_close(struct vm *vm, uint32_t port)
{
	const uint64_t bit = 1ull << port;

	if (!is_open(vm, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	vm->open_ports &= ~bit;
	vm->pending &= ~bit;
	/* The only time that the host takes a bit: a port that is opened anew is not pending. */
	if (vm->event_area)
		__atomic_fetch_and(&vm->event_area[0], ~bit, __ATOMIC_SEQ_CST);
	if (vm->alarm_set && vm->alarm_port == port)
		vm->alarm_set = 0;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_event_send(struct vm *vm, uint32_t port)
{
	if (!is_open(vm, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	event_raise(vm, port);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_event_wait(struct vm *vm)
{
	for (;;) {
		event_update(vm);
		if (event_ready(vm))
			return vmi_host_ok(event_ready(vm));
		if (!vm->event_area || !vm->alarm_set)
			return vmi_host_error(VMI_STATUS_DENIED);	/* nothing could end the wait */
		event_wait_for_alarm(vm);
		if (vm->end)
			return vmi_host_ok(0);	/* nobody will see it */
	}
}
