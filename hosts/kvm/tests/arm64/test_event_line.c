/* SPDX-License-Identifier: BSD-2-Clause */
#include "event_line.h"

#include <CUnit/Basic.h>

#include "tests.h"

/* ESR: a breakpoint from a lower exception level; BRK. */
#define BREAKPOINT (0x30u << 26 | 1u << 25 | 0x22)
#define BRK (0x3cu << 26 | 1u << 25)

#define IRQ_MASKED 0x80u

static void test_level(void)
{
	struct event_line line = { 0 };

	CU_ASSERT_FALSE(event_line_offer(&line));
	line.asserted = 1;
	CU_ASSERT(event_line_offer(&line));
	CU_ASSERT(event_line_offer(&line));
	line.asserted = 0;
	CU_ASSERT_FALSE(event_line_offer(&line));
}

/* It goes into its handler without the line, which is there again the next time. */
static void test_delivery(void)
{
	struct event_line line = { .asserted = 1 };

	CU_ASSERT(event_line_offer(&line));
	event_line_stop(&line, BREAKPOINT);
	CU_ASSERT_FALSE(event_line_is_gone(&line));
	CU_ASSERT_FALSE(event_line_offer(&line));
	CU_ASSERT(event_line_offer(&line));
}

static void test_too_late(void)
{
	struct event_line line = { .asserted = 1 };

	CU_ASSERT(event_line_offer(&line));
	event_line_stop(&line, BREAKPOINT);
	line.asserted = 0;
	CU_ASSERT(event_line_is_gone(&line));
	CU_ASSERT_FALSE(event_line_offer(&line));
	CU_ASSERT_FALSE(event_line_is_gone(&line));
}

/* The guest's own comes first. It stands at no vector, so there is nothing to take back. */
static void test_debug_exception_of_the_guest(void)
{
	struct event_line line = { .asserted = 1 };

	event_line_stop(&line, BRK);
	CU_ASSERT_FALSE(event_line_offer(&line));
	CU_ASSERT(event_line_offer(&line));
	event_line_stop(&line, BRK);
	line.asserted = 0;
	CU_ASSERT_FALSE(event_line_is_gone(&line));
}

static void test_undo(void)
{
	struct event_place place = { .pc = 0x280, .pstate = 0x3c5, .elr = 0x1234, .spsr = 5 };

	CU_ASSERT(event_undo(&place));
	CU_ASSERT(place.pc == 0x1234 && place.pstate == 5);
	place = (struct event_place){ .pc = 0x280, .pstate = 0x3c5, .elr = 0x1234, .spsr = 5 | IRQ_MASKED };
	CU_ASSERT_FALSE(event_undo(&place));
	CU_ASSERT(place.pc == 0x280 && place.pstate == 0x3c5);
}

void add_event_line_tests(void)
{
	CU_pSuite suite = CU_add_suite("event line", NULL, NULL);

	CU_add_test(suite, "a level", test_level);
	CU_add_test(suite, "a delivery", test_delivery);
	CU_add_test(suite, "a delivery that is too late", test_too_late);
	CU_add_test(suite, "a debug exception of the guest's own", test_debug_exception_of_the_guest);
	CU_add_test(suite, "a delivery taken back", test_undo);
}
