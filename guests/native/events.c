/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Event channels and the alarm on a machine that has neither: one timer of the
 * machine stands for both. It comes when the alarm does, at once while the
 * event interrupt is asserted, and now and then while a pending port is masked,
 * because nobody says when the guest takes the mask away.
 */
#include "../arch/bits.h"
#include "../arch/machine.h"
#include "native.h"

enum { PENDING, MASKED };

#define LOOK_AGAIN 1000000u	/* 1 ms */

void native_raise(uint32_t port)
{
	if (native.area)
		set_bits(&native.area[PENDING], 1ull << port);
	else
		native.pending |= 1ull << port;
}

void native_update_events(void)
{
	if (!native.alarm_set || native_now() - native.started < native.alarm)
		return;
	native.alarm_set = 0;
	native_raise(native.alarm_port);
}

static uint64_t find_pending(void)
{
	return native.area ? read_bits(&native.area[PENDING]) & native.open : 0;
}

uint64_t native_raised(void)
{
	uint64_t pending = find_pending();

	return pending ? pending & ~read_bits(&native.area[MASKED]) : 0;
}

int native_interrupt(void)
{
#if defined(__x86_64__) || defined(__i386__)
	if (!native.vector)
		return 0;
#endif
	return native_raised() != 0;
}

uint64_t native_wait(uint64_t (*is_over)(void))
{
	for (;;) {
		uint64_t answer;

		native_update_events();
		answer = is_over();
		if (answer || !native.alarm_set)
			return answer;
		native_relax();
	}
}

void native_schedule(void)
{
	uint64_t deadline = NO_DEADLINE, soon;

	if (native.alarm_set && native.alarm < NO_DEADLINE - native.started)
		deadline = native.started + native.alarm;
	if (native_interrupt()) {
		deadline = 0;
	} else if (find_pending()) {
		soon = native_now() + LOOK_AGAIN;
		if (soon < deadline)
			deadline = soon;
	}
	native_set_timer(deadline);
}

/* As long as the guest leaves a port pending the interrupt comes again: it is a level. */
void native_timer_came(void)
{
	native_update_events();
	if (native_interrupt() && handle_event)
		handle_event(native.vector);
	native_schedule();
}
