/* SPDX-License-Identifier: BSD-2-Clause */
/* A guest that goes on, on another host, with what it was told: the host changes between the two halves of a run. */
#include <stdio.h>
#include <string.h>

#include "tests.h"
#include "toy.h"

/* The first half; what is broken in toy_host from then on, the second host has. */
static void start(void)
{
	toy_clear_report();
	hvabi_prepare_move(&toy_abi, &toy_guest);
}

static unsigned int go_on(void)
{
	hvabi_make_move(&toy_abi, &toy_guest, "mmu.set");
	return hvabi_run_moved(&toy_abi, &toy_guest);
}

static int has_result(const char *verb, const char *name, const char *rest)
{
	char line[200];
	unsigned int number;

	for (number = 1; number < 20; number++) {
		snprintf(line, sizeof(line), "%s %u %s%s", verb, number, name, rest);
		if (has_line(line))
			return 1;
	}
	return 0;
}

static void test_same_host(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	CU_ASSERT(has_line("1..9"));
	CU_ASSERT(has_line("# hvabi: release=1.1"));
	CU_ASSERT(has_line("# hvabi: query.mmu.get=0x100"));
	toy_host.release = HVABI_RELEASE(1, 7);
	CU_ASSERT_EQUAL(go_on(), 0);
	CU_ASSERT(has_line("ok 1 move.registers"));
	CU_ASSERT(has_line("# hvabi: moved.release=1.7"));
	CU_ASSERT(has_line("# hvabi: moved.query.mmu.get=0x100"));
	CU_ASSERT(has_result("ok", "move.mmu.get", ""));
	CU_ASSERT(has_result("ok", "move.cpu.kill", ""));	/* by the host's word: no test may make the call */
}

static void test_other_architectures(void)
{
	toy_reset(HVABI_ARCH_I386);
	start();
	CU_ASSERT(has_line("1..8"));	/* old.fetch is not there */
	CU_ASSERT_EQUAL(go_on(), 0);
	CU_ASSERT_FALSE(has_text("old.fetch"));
}

static void test_lost(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.lacks_get = toy_host.hides_get = 1;
	CU_ASSERT_EQUAL(go_on(), 0);
	CU_ASSERT(has_result("ok", "move.mmu.get",
			     " # SKIP absent: lost: the host that the guest moved to refuses mmu.get"));
	CU_ASSERT(has_result("ok", "move.mmu.set", ""));
}

static void test_lost_but_advertised(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(go_on(), 1);
	CU_ASSERT(failed_exactly("move.mmu.get", NULL));
	CU_ASSERT(has_text("advertised but lost"));
}

static void test_hidden_but_there(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.hides_get = 1;
	CU_ASSERT_EQUAL(go_on(), 1);
	CU_ASSERT(failed_exactly("move.mmu.get", NULL));
	CU_ASSERT(has_text("works but not advertised any more"));
}

/* The guest does not make a call that it was not told of, whatever the second host has. */
static void test_not_told(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.hides_get = 1;
	start();
	CU_ASSERT_EQUAL(hvabi_find_told(&toy_abi, "mmu.get"), HVABI_ABSENT_CALL);
	CU_ASSERT_EQUAL(hvabi_find_told(&toy_abi, "mmu.set"), HVABI_PRESENT);
	CU_ASSERT_EQUAL(hvabi_find_told(&toy_abi, "mmu.fly"), HVABI_UNKNOWN_CALL);
	toy_host.hides_get = 0;
	CU_ASSERT_EQUAL(go_on(), 0);
	CU_ASSERT(has_result("ok", "move.mmu.get",
			     " # SKIP not told: the host before the move does not advertise mmu.get"));
	CU_ASSERT_EQUAL(hvabi_find_told(&toy_abi, "mmu.get"), HVABI_ABSENT_CALL);	/* and goes by that to the end */
	CU_ASSERT_FALSE(has_text("moved.query.mmu.get"));
}

static void test_another_answer(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.instead_of_refusal = TOY_BAD_ADDRESS;
	CU_ASSERT_EQUAL(go_on(), 1);
	CU_ASSERT(failed_exactly("move.mmu.set", NULL));
	CU_ASSERT(has_text("mmu.set answered bad_address (-5), expected invalid_argument (-4)"));
}

/* In some cases only: that is no answer of a host that lacks the call. */
static void test_half_lost(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.instead_of_refusal = TOY_NO_CALL;
	CU_ASSERT_EQUAL(go_on(), 1);
	CU_ASSERT(failed_exactly("move.mmu.set", NULL));
	CU_ASSERT(has_text("lost in some cases and works in others"));
}

/* A case may expect the answer that a host gives which lacks the call: where it comes, nothing is known of the call. */
static void test_absence_expected(void)
{
	static const int64_t only_no_call[] = { TOY_NO_CALL };
	uint32_t i;

	toy_reset(HVABI_ARCH_X86_64);
	for (i = 0; i < toy_abi.ntests; i++) {
		if (toy_abi.tests[i].kind == HVABI_TEST_CASE && toy_abi.tests[i].call == TOY_GET)
			toy_cases[toy_abi.tests[i].case_index].expect = only_no_call;
	}
	start();
	toy_host.lacks_get = toy_host.hides_get = 1;
	CU_ASSERT_EQUAL(go_on(), 0);
	CU_ASSERT(has_result("ok", "move.mmu.get",
			     " # SKIP absent: lost: the host that the guest moved to does not advertise mmu.get"));
}

static void test_annotations(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.refuses_unknown_hint = 1;
	CU_ASSERT_EQUAL(go_on(), 1);
	CU_ASSERT(failed_exactly("move.mmu.get", NULL));
	CU_ASSERT(has_text("mmu.get answered invalid_id (-3) with annotations, and success (0) without"));
}

static void test_registers(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	toy_host.clobbers_one = 1;
	toy_host.clobbers = R12;
	toy_host.clobber_value = 7;
	CU_ASSERT_EQUAL(go_on(), 1);
	CU_ASSERT(failed_exactly("move.registers", NULL));
}

static void test_no_such_call(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	start();
	hvabi_make_move(&toy_abi, &toy_guest, "mmu.fly");
	CU_ASSERT(failed_exactly("move.registers", NULL));
	CU_ASSERT(has_text("the plan has no test of mmu.fly with full registers"));
}

CU_TestInfo moved_tests[] = {
	{ "the same host goes on", test_same_host },
	{ "calls of other architectures are not in the plan", test_other_architectures },
	{ "a call that is lost", test_lost },
	{ "a call that is lost, and advertised", test_lost_but_advertised },
	{ "a call that works, and is not advertised any more", test_hidden_but_there },
	{ "a call that the guest was not told of", test_not_told },
	{ "another answer than before", test_another_answer },
	{ "a call that is lost in some cases", test_half_lost },
	{ "a case that expects the answer of a host without the call", test_absence_expected },
	{ "annotations that change something", test_annotations },
	{ "a register that does not survive", test_registers },
	{ "a move by a call that no test can make", test_no_such_call },
	CU_TEST_INFO_NULL,
};
