/* SPDX-License-Identifier: BSD-2-Clause */
/* A processor that does not come back: loops, waits without end, interrupts without end. */
#include "hostile.h"

#define NEVER (UINT64_MAX - 1)
#define VECTOR 0x40

static struct vmi_event_area area;
static uint32_t port;

void spin(void)
{
	forbid_interrupts();
	for (;;)
		__asm__ volatile("");
}

void spin_with_interrupts(void)
{
	allow_interrupts();
	for (;;)
		__asm__ volatile("");
}

void stop_for_good(void)
{
	forbid_interrupts();
	for (;;) {
#if defined(__x86_64__) || defined(__i386__)
		__asm__ volatile("hlt");
#else
		__asm__ volatile("wfi");
#endif
	}
}

void halt_for_good(void)
{
	struct vmi_result result = vmi_cpu_halt();

	complain("cpu.halt without anything to end it", result.status, result.value);
}

static void open_events(void)
{
	vmi_event_set_area((uintptr_t)&area);
	port = (uint32_t)vmi_event_open().value;
#if defined(__x86_64__) || defined(__i386__)
	vmi_event_set_vector(VECTOR);
#endif
}

void halt_for_never(void)
{
	struct vmi_result result;

	open_events();
	vmi_timer_set_alarm(NEVER, port);
	result = vmi_cpu_halt();
	complain("cpu.halt before the end of time", result.status, result.value);
}

void wait_for_never(void)
{
	struct vmi_result result;

	open_events();
	vmi_timer_set_alarm(NEVER, port);
	result = vmi_event_wait();
	complain("event.wait before the end of time", result.status, result.value);
}

void call_forever(void)
{
	for (;;)
		vmi_cpu_get_vcpu();
}

void yield_forever(void)
{
	for (;;)
		vmi_cpu_yield();
}

/* Nobody ever takes the pending port: the level stays. */
static void send_again(void)
{
	vmi_event_send(port);
}

void storm_of_events(void)
{
	open_events();
	in_handler = send_again;
	vmi_event_send(port);
	allow_interrupts();
	for (;;)
		__asm__ volatile("");
}

static void set_alarm_again(void)
{
	take_bits(&area.pending, ~0ull);
	vmi_timer_set_alarm(0, port);
}

void storm_of_alarms(void)
{
	open_events();
	in_handler = set_alarm_again;
	vmi_timer_set_alarm(0, port);
	allow_interrupts();
	for (;;)
		__asm__ volatile("");
}

void crash_reason(void)
{
	vmi_cpu_shutdown(VMI_SHUTDOWN_REASON_CRASH);
}
