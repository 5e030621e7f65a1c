/* SPDX-License-Identifier: BSD-2-Clause */
/* Ports, what is pending in them, and the alarm. Interrupts are off all the time. */
#include "../../harness/runtime/ktap.h"
#include "../arch/bits.h"
#include "mover.h"

#ifdef VMI_FAMILY_EVENT

#define MILLISECOND 1000000u
#define NEVER UINT64_MAX

/* Ports, in the order in which they are opened. */
enum { QUIET_PORT, SENT_PORT, ALARM_PORT, QUEUED_PORT, NEXT_PORT };

/* Words of the area: pending and masked. */
static uint64_t *area(void)
{
	return guest_memory(EVENT_PAGE);
}

static int expect_port(const char *what, struct vmi_result result, uint64_t port)
{
	return expect_kept(what, result, VMI_STATUS_SUCCESS, port);
}

int set_up_ports(void)
{
	unsigned int port;
	int right = 1;

	fill_page(EVENT_PAGE, 0);
	right &= expect_done("event.set_area", vmi_event_set_area(EVENT_PAGE));
	for (port = 0; port < NEXT_PORT; port++)
		right &= expect_port("event.open", vmi_event_open(), port);
	return right & expect_done("event.send", vmi_event_send(SENT_PORT));
}

/* The ports are open, one is pending, and the host still knows the area. */
int look_at_ports(void)
{
	int right = expect_port("event.open of the lowest that is not open", vmi_event_open(), NEXT_PORT);

	right &= expect_port("event.wait for what was sent before the move", vmi_event_wait(), 1u << SENT_PORT);
	clear_bits(&area()[0], 1u << SENT_PORT);
	right &= expect_done("event.send", vmi_event_send(QUIET_PORT));
	right &= expect_port("event.wait", vmi_event_wait(), 1u << QUIET_PORT);
	clear_bits(&area()[0], 1u << QUIET_PORT);
	return right & expect_done("event.close", vmi_event_close(NEXT_PORT)) &
	       expect_done("event.close", vmi_event_close(SENT_PORT));
}

static uint64_t time_before;

int set_up_alarm(void)
{
	time_before = vmi_timer_get_time().value;
	return expect_done("timer.set_alarm", vmi_timer_set_alarm(NEVER, ALARM_PORT));
}

/* The time went on, the alarm is still set, and one that is set now comes. */
int look_at_alarm(void)
{
	struct vmi_result now = vmi_timer_get_time();
	int right = expect_port("timer.cancel_alarm of an alarm that was set before the move",
				vmi_timer_cancel_alarm(), 1);

	if (now.status == VMI_STATUS_SUCCESS && now.value < time_before) {
		ktap_message("the time is %llu ns, and was %llu ns before the move", (unsigned long long)now.value,
			     (unsigned long long)time_before);
		right = 0;
	}
	right &= expect_done("timer.set_alarm", vmi_timer_set_alarm(now.value + MILLISECOND, ALARM_PORT));
	if (!right || is_lost_noted())
		return right;	/* nothing would end a wait */
	right &= expect_port("event.wait for the alarm", vmi_event_wait(), 1u << ALARM_PORT);
	clear_bits(&area()[0], 1u << ALARM_PORT);
	return right;
}

#ifdef VMI_CPU_RUN_QUEUE

static struct vmi_queue *second_queue(void)
{
	return guest_memory(SECOND_QUEUE_PAGE);
}

#define EVENT_WORD (WORK_PAGE + 0x100)

/* A queue of its own, which is run after the other one. */
int set_up_queued_event(void)
{
	const uint32_t nothing = 0;

	fill_page(SECOND_QUEUE_PAGE, 0);
	vmi_queue_init(second_queue(), SECOND_QUEUE_PAGE + offsetof(struct vmi_queue, entries));
	vmi_mmu_set_pte_queued(second_queue(), EVENT_WORD, 6);
	vmi_event_send_queued(second_queue(), QUEUED_PORT);
	return expect_bytes("the queue, before it is flushed,", EVENT_WORD, &nothing, sizeof(nothing)) &
	       expect_answer("the queue before it is flushed", 0, second_queue()->count, 0, 2);
}

/* An entry that the host does not know stops the queue as any other error does, and the guest is told which it was. */
int look_at_queued_event(void)
{
	const uint32_t word = 6;
	struct vmi_result result = vmi_queue_flush(second_queue());

	if (result.status == VMI_STATUS_NO_CALL && result.value == 0) {
		note_lost();	/* the queue itself */
		return 1;
	}
	if (result.status == VMI_STATUS_NO_FAMILY && result.value == 1) {
		note_lost();
		return expect_bytes("the entry before the one that is lost", EVENT_WORD, &word, sizeof(word));
	}
	if (!expect_answer("the flush of an event", result.status, result.value, VMI_STATUS_SUCCESS, 2))
		return 0;
	if (!(read_bits(&area()[0]) >> QUEUED_PORT & 1)) {
		ktap_message("the port of the queued event.send is not pending");
		return 0;
	}
	clear_bits(&area()[0], 1u << QUEUED_PORT);
	return expect_bytes("the entry before the event", EVENT_WORD, &word, sizeof(word));
}

#endif
#endif
