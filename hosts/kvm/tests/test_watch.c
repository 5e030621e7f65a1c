/* SPDX-License-Identifier: BSD-2-Clause */
#include "watch.h"

#include <signal.h>
#include <unistd.h>

#include <CUnit/Basic.h>

#include "tests.h"

#define LONG 60000	/* no test waits for it */

static void test_good_child(void)
{
	struct watched child;

	if (!watch_fork(LONG, LONG, &child)) {
		watch_beat();
		watch_beat();
		_exit(5);
	}
	CU_ASSERT_EQUAL(child.status, 5);
	CU_ASSERT_EQUAL(child.beats, 2);
	CU_ASSERT(!child.is_silent);
}

static void test_child_that_dies(void)
{
	struct watched child;

	if (!watch_fork(LONG, LONG, &child)) {
		raise(SIGKILL);
		_exit(0);
	}
	CU_ASSERT_EQUAL(child.status, 128 + SIGKILL);
	CU_ASSERT_EQUAL(child.beats, 0);
	CU_ASSERT(!child.is_silent);
}

/* It is killed, and the parent goes on. */
static void test_silent_child(void)
{
	struct watched child;

	if (!watch_fork(LONG, 50, &child)) {
		watch_beat();
		for (;;)
			pause();
	}
	CU_ASSERT_EQUAL(child.status, 128 + SIGKILL);
	CU_ASSERT_EQUAL(child.beats, 1);
	CU_ASSERT(child.is_silent);
}

static void test_child_that_never_starts(void)
{
	struct watched child;

	if (!watch_fork(50, LONG, &child))
		for (;;)
			pause();
	CU_ASSERT_EQUAL(child.beats, 0);
	CU_ASSERT(child.is_silent);
}

void add_watch_tests(void)
{
	CU_pSuite suite = CU_add_suite("watch", NULL, NULL);

	CU_add_test(suite, "a child that ends", test_good_child);
	CU_add_test(suite, "a child that dies", test_child_that_dies);
	CU_add_test(suite, "a child that says nothing", test_silent_child);
	CU_add_test(suite, "a child that says nothing from the start", test_child_that_never_starts);
}
