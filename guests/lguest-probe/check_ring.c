/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules of the ring. LHCALL_TS and LHCALL_FLUSH_TLB are calls that do no harm; a bad stack is one that kills the guest. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "probe.h"
#ifdef __i386__
#include "lguest_guest.h"
#endif

#define SLOTS LGUEST_RING_SIZE_SLOTS
#define BAD_STACK LGUEST_LHCALL_SET_STACK, 0, 0, 0	/* its level is not 1 */

static void flush(void)
{
	make_call(LGUEST_LHCALL_FLUSH_ASYNC, NO_MEMORY, NO_MEMORY, NO_MEMORY);
}

/* Slots ring_next and on: whether the first `done` are free, and the `left` behind them wait. */
static int expect_slots(const char *when, unsigned int done, unsigned int left)
{
	unsigned int i;

	for (i = 0; i < done + left; i++) {
		if (is_free(slot_at(i)) == (i < done))
			continue;
		ktap_message("%s: slot %u is %#x, expected %s", when, slot_at(i), area->hcall_status[slot_at(i)],
			     i < done ? "0xff" : "0");
		return 0;
	}
	return 1;
}

static int expect_killed(const char *what, int killed, int expected)
{
	if (killed == expected)
		return 1;
	ktap_message("%s %s the guest", what, killed ? "killed" : "did not kill");
	return 0;
}

enum extra_result check_init_once(void)
{
	/* One that would do. */
	uint8_t *second = memcpy(memory + 0x2000, area, sizeof(*area));
#ifdef __i386__	/* the stub leaves a note of what the image calls */
	const int killed = KILLED(lguest_lhcall_lguest_init(address_of(second)));
#else
	const int killed = KILLED(make_call(LGUEST_LHCALL_LGUEST_INIT, address_of(second), NO_MEMORY, NO_MEMORY));
#endif
	int right = expect_killed("a second lguest_init", killed, 1);

	fill_slot(slot_at(0), LGUEST_LHCALL_FLUSH_TLB, 0, 0, 0);
	flush();
	right &= expect_killed("a call behind it", was_killed(), 0) & expect_slots("behind it", 1, 0);
	ring_next = slot_at(1);
	return right;
}

enum extra_result check_order(void)
{
	int right;

	fill_slot(slot_at(0), LGUEST_LHCALL_TS, 0, 0, 0);
	fill_slot(slot_at(1), BAD_STACK);
	fill_slot(slot_at(2), LGUEST_LHCALL_TS, 0, 0, 0);
	flush();
	right = expect_killed("the second call of the ring", was_killed(), 1) & expect_slots("behind it", 2, 1);
	flush();
	right &= expect_killed("the third", was_killed(), 0) & expect_slots("behind it", 3, 0);
	ring_next = slot_at(3);
	return right;
}

enum extra_result check_stops_at_free(void)
{
	int right;

	fill_slot(slot_at(1), LGUEST_LHCALL_TS, 0, 0, 0);
	flush();
	right = expect_slots("behind a free slot", 1, 1);
	fill_slot(slot_at(0), LGUEST_LHCALL_TS, 0, 0, 0);
	flush();
	right &= expect_slots("when that is filled", 2, 0) & expect_killed("a call of the ring", was_killed(), 0);
	ring_next = slot_at(2);
	return right;
}

/* What waits is made before the call that finds no free slot. */
enum extra_result check_full(void)
{
	unsigned int i;
	int right;

	for (i = 0; i < SLOTS; i++)
		fill_slot(slot_at(i), LGUEST_LHCALL_TS, 0, 0, 0);
	right = expect_slots("when the ring is full", 0, SLOTS);
	make_call(LGUEST_LHCALL_TS, 0, NO_MEMORY, NO_MEMORY);
	right &= expect_killed("a full ring", was_killed(), 0) & expect_slots("behind a direct call", SLOTS, 0);
	/* The host is at the slot where it was, and the last call of 64 is made as the first one is. */
	for (i = 0; i < SLOTS - 1; i++)
		fill_slot(slot_at(i), LGUEST_LHCALL_TS, 0, 0, 0);
	fill_slot(slot_at(SLOTS - 1), BAD_STACK);
	flush();
	return right & expect_killed("the last slot", was_killed(), 1) & expect_slots("the second time round", SLOTS, 0);
}

#ifdef LGUEST_LHCALL_NOTIFY
enum extra_result check_notify(void)
{
	int right;

	memcpy(memory + 0x3000, "# a text by notify\n", 20);
	fill_slot(slot_at(0), LGUEST_LHCALL_NOTIFY, address_of(memory + 0x3000), 0, 0);
	fill_slot(slot_at(1), LGUEST_LHCALL_TS, 0, 0, 0);
	flush();
	right = expect_killed("notify", was_killed(), 0) & expect_slots("behind it", 2, 0);
	ring_next = slot_at(2);
	return right;
}
#endif
