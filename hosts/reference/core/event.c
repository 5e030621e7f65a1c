/* SPDX-License-Identifier: BSD-2-Clause */
#include "event.h"

#include "layout.h"

enum { AREA_PENDING, AREA_MASKED };

void event_raise(struct vm *vm, unsigned int port)
{
	const uint64_t bit = 1ull << port;

	if (vm->event_area)
		__atomic_fetch_or(&vm->event_area[AREA_PENDING], bit, __ATOMIC_SEQ_CST);
	else
		vm->pending |= bit;
}

void event_update(struct vm *vm)
{
	if (!vm->alarm_set || arch_now() < vm->alarm)
		return;
	vm->alarm_set = 0;
	event_raise(vm, vm->alarm_port);
}

uint64_t event_ready(const struct vm *vm)
{
	if (!vm->event_area)
		return 0;
	return __atomic_load_n(&vm->event_area[AREA_PENDING], __ATOMIC_SEQ_CST) &
	       ~__atomic_load_n(&vm->event_area[AREA_MASKED], __ATOMIC_SEQ_CST) & vm->open_ports;
}

int event_is_masked(const struct vm *vm)
{
	return vm->event_area && (__atomic_load_n(&vm->event_area[AREA_PENDING], __ATOMIC_SEQ_CST) &
				  __atomic_load_n(&vm->event_area[AREA_MASKED], __ATOMIC_SEQ_CST) & vm->open_ports);
}

int event_interrupt(const struct vm *vm)
{
#ifdef GUESTS_ARE_X86
	if (!vm->event_vector)
		return 0;
#endif
	return event_ready(vm) != 0;
}

void event_wait_for_alarm(struct vm *vm)
{
	const uint64_t until = vm->alarm < vm->watchdog ? vm->alarm : vm->watchdog;

	while (arch_now() < until)
		;
	if (vm->alarm >= vm->watchdog)
		vm->end = END_TIMEOUT;
}
