/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Ports, the area that they are pending in, waiting, and alarms. Interrupts are off all the
 * time: vmi-kernel takes them.
 */
#include "../../harness/runtime/ktap.h"
#include "../arch/bits.h"
#include "calls.h"
#include "probe.h"

#ifdef VMI_FAMILY_EVENT

#define PORTS 64u
#define MILLISECOND 1000000u
#define NEVER UINT64_MAX

/* Words of the area: pending and masked. */
static uint64_t *area(void)
{
	return guest_memory(EVENT_PAGE);
}

static int expect_done(const char *what, struct vmi_result result)
{
	return expect_answer(what, result.status, 0, VMI_STATUS_SUCCESS, 0);
}

static int expect_refused(const char *what, struct vmi_result result, vmi_status_t status)
{
	return expect_answer(what, result.status, 0, status, 0);
}

static int expect_given(const char *what, struct vmi_result result, uint64_t value)
{
	return expect_answer(what, result.status, result.value, VMI_STATUS_SUCCESS, value);
}

enum extra_result check_ports(void)
{
	unsigned int i;
	int right = 1;

	for (i = 0; i < PORTS; i++)
		right &= expect_given("event.open", vmi_event_open(), i);
	right &= expect_refused("event.open of one more than there are", vmi_event_open(), VMI_STATUS_NO_SPACE);
	right &= expect_done("event.close", vmi_event_close(41)) & expect_done("event.close", vmi_event_close(17));
	right &= expect_refused("event.close of what is closed", vmi_event_close(17), VMI_STATUS_DENIED);
	right &= expect_given("event.open", vmi_event_open(), 17) & expect_given("event.open", vmi_event_open(), 41);
	for (i = 0; i < PORTS; i++)
		right &= expect_done("event.close", vmi_event_close(i));
	return right;
}

/* What use_first_area was answered. */
static struct {
	struct vmi_result opened, sent, without_area, set, with_area;
} first;

/* Cases of the plan set an area, and no call takes one back: so this is made before them. A host without ports refuses all of it. */
void use_first_area(void)
{
	fill_page(EVENT_PAGE, 0);
	first.opened = vmi_event_open();
	if (first.opened.status != VMI_STATUS_SUCCESS)
		return;
	first.sent = vmi_event_send((uint32_t)first.opened.value);
	first.without_area = vmi_event_wait();
	first.set = vmi_event_set_area(EVENT_PAGE);
	first.with_area = vmi_event_wait();
	clear_bits(&area()[0], 1ull << first.opened.value);
	(void)vmi_event_close((uint32_t)first.opened.value);
}

/* What was sent without an area is in the first one; masks hold back waits; closing forgets. */
enum extra_result check_pending(void)
{
	int right = expect_given("the first event.open", first.opened, 0);

	right &= expect_done("event.send without an area", first.sent);
	right &= expect_refused("event.wait without an area", first.without_area, VMI_STATUS_DENIED);
	right &= expect_done("the first event.set_area", first.set);
	right &= expect_given("event.wait with the first area", first.with_area, 1);
	fill_page(EVENT_PAGE, 0);
	right &= expect_given("event.open", vmi_event_open(), 0) & expect_given("event.open", vmi_event_open(), 1);
	right &= expect_done("event.set_area", vmi_event_set_area(EVENT_PAGE));
	right &= expect_done("event.send", vmi_event_send(1));
	right &= expect_given("event.wait", vmi_event_wait(), 2);
	set_bits(&area()[1], 2);
	right &= expect_refused("event.wait for a masked port", vmi_event_wait(), VMI_STATUS_DENIED);
	right &= expect_done("event.send", vmi_event_send(0));
	right &= expect_given("event.wait", vmi_event_wait(), 1);
	clear_bits(&area()[1], 2);
	right &= expect_given("event.wait", vmi_event_wait(), 3);
	right &= expect_done("event.close", vmi_event_close(1));
	right &= expect_given("event.open", vmi_event_open(), 1);
	right &= expect_given("event.wait after a pending port was closed", vmi_event_wait(), 1);
	right &= expect_answer("the area after that", 0, read_bits(&area()[0]), 0, 1);
	clear_bits(&area()[0], 1);
	return right & expect_done("event.close", vmi_event_close(0)) & expect_done("event.close", vmi_event_close(1));
}

enum extra_result check_alarm(void)
{
	uint64_t deadline, now;
	int right = expect_given("event.open", vmi_event_open(), 0);

	fill_page(EVENT_PAGE, 0);
	right &= expect_done("event.set_area", vmi_event_set_area(EVENT_PAGE));
	deadline = vmi_timer_get_time().value + MILLISECOND;
	right &= expect_done("timer.set_alarm", vmi_timer_set_alarm(deadline, 0));
	right &= expect_given("event.wait", vmi_event_wait(), 1);
	now = vmi_timer_get_time().value;
	if (now < deadline) {
		ktap_message("the alarm came at %llu ns, before its time, %llu ns", (unsigned long long)now,
			     (unsigned long long)deadline);
		right = 0;
	}
	clear_bits(&area()[0], 1);
	right &= expect_refused("event.wait after the alarm", vmi_event_wait(), VMI_STATUS_DENIED);
	right &= expect_done("timer.set_alarm in the past", vmi_timer_set_alarm(0, 0));
	right &= expect_given("event.wait", vmi_event_wait(), 1);
	clear_bits(&area()[0], 1);
	return right & expect_done("event.close", vmi_event_close(0));
}

enum extra_result check_cancel(void)
{
	int right = expect_given("event.open", vmi_event_open(), 0);

	right &= expect_done("timer.set_alarm", vmi_timer_set_alarm(NEVER, 0));
	right &= expect_given("timer.cancel_alarm", vmi_timer_cancel_alarm(), 1);
	right &= expect_given("timer.cancel_alarm a second time", vmi_timer_cancel_alarm(), 0);
	right &= expect_done("timer.set_alarm", vmi_timer_set_alarm(NEVER, 0));
	right &= expect_done("timer.set_alarm in its place", vmi_timer_set_alarm(0, 0));
	right &= expect_given("timer.cancel_alarm after it came", vmi_timer_cancel_alarm(), 0);
	right &= expect_done("timer.set_alarm", vmi_timer_set_alarm(NEVER, 0));
	right &= expect_done("event.close", vmi_event_close(0));
	return right & expect_given("timer.cancel_alarm after its port was closed", vmi_timer_cancel_alarm(), 0);
}

enum extra_result check_console(void)
{
	static const char text[] = "# vmi-probe: written by the host\n";
	uint32_t i, length = sizeof(text) - 1;
	char *place = guest_memory(WORK_PAGE + 0x1000 - 8);	/* crosses into the next page */

	for (i = 0; i < length; i++)
		place[i] = text[i];
	return expect_given("console.write", vmi_console_write(WORK_PAGE + 0x1000 - 8, length), length);
}

#endif
