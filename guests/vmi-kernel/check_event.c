/* SPDX-License-Identifier: BSD-2-Clause */
/* Event channels: ports, the area, waiting and the interrupt. */
#include "../arch/bits.h"
#include "../arch/machine.h"
#include "checks.h"

#ifdef VMI_FAMILY_EVENT

#define PORTS 64u

static int expect_bits(const char *what, uint64_t found, uint64_t right)
{
	if (found == right)
		return 1;
	ktap_message("%s: %#llx, expected %#llx", what, (unsigned long long)found, (unsigned long long)right);
	return 0;
}

static int close_port(uint32_t port)
{
	return expect_status("event.close", vmi_event_close(port), VMI_STATUS_SUCCESS);
}

/* Runs first: what was sent while there was no area is in the first one. */
int check_event_remembered(void)
{
	uint64_t *area = find_area();
	uint32_t port, quiet;
	int right = open_port(&port) & open_port(&quiet);

	right &= expect_status("event.send without an area", vmi_event_send(port), VMI_STATUS_SUCCESS);
	right &= expect_status("event.wait without an area", vmi_event_wait(), VMI_STATUS_DENIED);
	right &= expect_status("event.set_area", vmi_event_set_area((uintptr_t)area), VMI_STATUS_SUCCESS);
	right &= expect_bits("pending in the first area", read_bits(&area[0]), 1ull << port);
	forget_interrupts();
#if defined(__x86_64__) || defined(__i386__)
	right &= expect_status("event.set_vector", vmi_event_set_vector(EVENT_VECTOR), VMI_STATUS_SUCCESS);
#endif
	return right & close_port(port) & close_port(quiet);
}

int check_event_ports(void)
{
	unsigned int i;
	int right = 1;

	for (i = 0; i < PORTS; i++)
		right &= expect_value("event.open", vmi_event_open(), i);
	right &= expect_status("event.open of one more than there are", vmi_event_open(), VMI_STATUS_NO_SPACE);
	right &= close_port(41) & close_port(17);
	right &= expect_status("event.close of a port that is closed", vmi_event_close(17), VMI_STATUS_DENIED);
	right &= expect_value("event.open", vmi_event_open(), 17);
	right &= expect_value("event.open", vmi_event_open(), 41);
	for (i = 0; i < PORTS; i++)
		right &= close_port(i);
	return right;
}

int check_event_close(void)
{
	uint32_t port;
	int right = open_port(&port);

	forget_interrupts();
	right &= expect_status("event.send", vmi_event_send(port), VMI_STATUS_SUCCESS);
	right &= close_port(port);
	right &= expect_status("event.send to a closed port", vmi_event_send(port), VMI_STATUS_DENIED);
	right &= open_port(&port);
	right &= expect_status("event.wait with a port that was pending when it was closed", vmi_event_wait(),
			       VMI_STATUS_DENIED);
	return right & close_port(port);
}

/* Interrupts are off: that makes no difference to a wait. */
int check_event_wait(void)
{
	uint64_t *area = find_area();
	uint32_t first, second;
	int right = open_port(&first) & open_port(&second);

	forget_interrupts();
	set_bits(&area[1], 1ull << first);
	right &= expect_status("event.send", vmi_event_send(first), VMI_STATUS_SUCCESS);
	right &= expect_status("event.wait for a masked port", vmi_event_wait(), VMI_STATUS_DENIED);
	right &= expect_status("event.send", vmi_event_send(second), VMI_STATUS_SUCCESS);
	right &= expect_value("event.wait", vmi_event_wait(), 1ull << second);
	right &= expect_value("event.wait a second time", vmi_event_wait(), 1ull << second);
	clear_bits(&area[1], 1ull << first);
	right &= expect_value("event.wait", vmi_event_wait(), 1ull << first | 1ull << second);
	right &= expect_bits("pending after that", read_bits(&area[0]), 1ull << first | 1ull << second);
	right &= expect_bits("interrupts taken while they were off", interrupts_taken, 0);
	forget_interrupts();
	return right & close_port(first) & close_port(second);
}

static void wait_for_interrupt(void)
{
	while (!interrupts_taken)
		;
}

int check_event_interrupt(void)
{
	uint32_t port;
	int right = open_port(&port);

	forget_interrupts();
	right &= expect_status("event.send", vmi_event_send(port), VMI_STATUS_SUCCESS);
	right &= expect_bits("interrupts taken while they were off", interrupts_taken, 0);
	allow_interrupts();
	wait_for_interrupt();
	right &= expect_bits("ports that interrupted", ports_taken, 1ull << port);
	forget_interrupts();
	allow_interrupts();
	right &= expect_status("event.send with interrupts on", vmi_event_send(port), VMI_STATUS_SUCCESS);
	wait_for_interrupt();
	forbid_interrupts();
	right &= expect_bits("ports that interrupted", ports_taken, 1ull << port);
	right &= expect_bits("pending after the interrupt", read_bits(find_area()), 0);
	return right & close_port(port);
}

/* One interrupt is enough for two ports; a port that is sent again interrupts again. */
int check_event_level(void)
{
	uint32_t first, second;
	int right = open_port(&first) & open_port(&second);

	forget_interrupts();
	right &= expect_status("event.send", vmi_event_send(first), VMI_STATUS_SUCCESS);
	right &= expect_status("event.send", vmi_event_send(second), VMI_STATUS_SUCCESS);
	right &= expect_status("event.send of what is pending", vmi_event_send(second), VMI_STATUS_SUCCESS);
	allow_interrupts();
	wait_for_interrupt();
	vmi_cpu_yield();
	forbid_interrupts();
	right &= expect_bits("ports that interrupted", ports_taken, 1ull << first | 1ull << second);
	right &= expect_bits("interrupts for both", interrupts_taken, 1);
	forget_interrupts();
	return right & close_port(first) & close_port(second);
}

int check_event_mask(void)
{
	uint64_t *area = find_area();
	uint32_t masked, open;
	int right = open_port(&masked) & open_port(&open);

	forget_interrupts();
	set_bits(&area[1], 1ull << masked);
	allow_interrupts();
	right &= expect_status("event.send to a masked port", vmi_event_send(masked), VMI_STATUS_SUCCESS);
	right &= expect_status("event.send to another", vmi_event_send(open), VMI_STATUS_SUCCESS);
	wait_for_interrupt();
	vmi_cpu_yield();
	right &= expect_bits("ports that interrupted", ports_taken, 1ull << open);
	interrupts_taken = 0;
	clear_bits(&area[1], 1ull << masked);
	vmi_cpu_yield();
	wait_for_interrupt();
	forbid_interrupts();
	right &= expect_bits("ports that interrupted after the mask was taken away", ports_taken,
			     1ull << masked | 1ull << open);
	forget_interrupts();
	return right & close_port(masked) & close_port(open);
}

#endif
