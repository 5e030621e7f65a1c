/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Time, and alarms by wait, by interrupt and out of halt. How long anything takes decides
 * nothing here, only order does.
 */
#include "../arch/bits.h"
#include "../arch/machine.h"
#include "checks.h"

#ifdef VMI_FAMILY_TIMER

#define MILLISECOND 1000000u
#define NEVER UINT64_MAX

static uint64_t read_time(void)
{
	return vmi_timer_get_time().value;
}

static int expect_passed(const char *what, uint64_t deadline)
{
	uint64_t now = read_time();

	if (now >= deadline)
		return 1;
	ktap_message("%s came at %llu ns, before its time, %llu ns", what, (unsigned long long)now,
		     (unsigned long long)deadline);
	return 0;
}

int check_time(void)
{
	uint64_t first = read_time(), last = first, now;
	unsigned int i;

	for (i = 0; i < 1000; i++) {
		now = read_time();
		if (now < last) {
			ktap_message("time went back from %llu to %llu ns", (unsigned long long)last,
				     (unsigned long long)now);
			return 0;
		}
		last = now;
	}
	while (read_time() == first)
		;
	return 1;
}

static int set_alarm(uint64_t deadline, uint32_t port)
{
	return expect_status("timer.set_alarm", vmi_timer_set_alarm(deadline, port), VMI_STATUS_SUCCESS);
}

int check_alarm_wait(void)
{
	uint64_t deadline;
	uint32_t port;
	int right = open_port(&port);

	forget_interrupts();
	deadline = read_time() + MILLISECOND;
	right &= set_alarm(deadline, port);
	right &= expect_value("event.wait for the alarm", vmi_event_wait(), 1ull << port);
	right &= expect_passed("the alarm", deadline);
	forget_interrupts();
	right &= set_alarm(0, port);
	right &= expect_value("event.wait for an alarm of the past", vmi_event_wait(), 1ull << port);
	forget_interrupts();
	right &= expect_status("event.wait after both", vmi_event_wait(), VMI_STATUS_DENIED);
	return right & expect_status("event.close", vmi_event_close(port), VMI_STATUS_SUCCESS);
}

/* The guest computes and makes no call: the interrupt must come by itself. */
int check_alarm_interrupt(void)
{
	uint64_t deadline;
	uint32_t port;
	int right = open_port(&port);

	forget_interrupts();
	deadline = read_time() + 2 * MILLISECOND;
	right &= set_alarm(deadline, port);
	allow_interrupts();
	while (!interrupts_taken)
		;
	forbid_interrupts();
	right &= expect_passed("the interrupt", deadline);
	if (ports_taken != 1ull << port) {
		ktap_message("the ports %#llx interrupted, expected %#llx", (unsigned long long)ports_taken,
			     1ull << port);
		right = 0;
	}
	forget_interrupts();
	return right & expect_status("event.close", vmi_event_close(port), VMI_STATUS_SUCCESS);
}

int check_alarm_replaced(void)
{
	uint32_t first, second;
	int right = open_port(&first) & open_port(&second);

	forget_interrupts();
	right &= set_alarm(NEVER, first) & set_alarm(0, second);
	right &= expect_value("event.wait", vmi_event_wait(), 1ull << second);
	right &= expect_value("timer.cancel_alarm after the alarm came", vmi_timer_cancel_alarm(), 0);
	right &= set_alarm(NEVER, first);
	right &= expect_value("timer.cancel_alarm", vmi_timer_cancel_alarm(), 1);
	right &= set_alarm(NEVER, first);
	right &= expect_status("event.close", vmi_event_close(first), VMI_STATUS_SUCCESS);
	right &= expect_value("timer.cancel_alarm after its port was closed", vmi_timer_cancel_alarm(), 0);
	forget_interrupts();
	return right & expect_status("event.close", vmi_event_close(second), VMI_STATUS_SUCCESS);
}

/* Interrupts are off: halt ends all the same, and the port stays pending. */
int check_alarm_halt(void)
{
	uint64_t deadline;
	uint32_t port;
	int right = open_port(&port);

	forget_interrupts();
	deadline = read_time() + MILLISECOND;
	right &= set_alarm(deadline, port);
	right &= expect_status("cpu.halt", vmi_cpu_halt(), VMI_STATUS_SUCCESS);
	right &= expect_passed("the end of cpu.halt", deadline);
	if (read_bits(find_area()) != 1ull << port) {
		ktap_message("the ports %#llx are pending after cpu.halt, expected %#llx",
			     (unsigned long long)read_bits(find_area()), 1ull << port);
		right = 0;
	}
	forget_interrupts();
	return right & expect_status("event.close", vmi_event_close(port), VMI_STATUS_SUCCESS);
}

#endif
