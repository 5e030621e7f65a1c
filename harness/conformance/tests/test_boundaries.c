/* SPDX-License-Identifier: BSD-2-Clause */
/* Derived tests, and the calls before a case and after it: each fault of a host fails the test that is about it. */
#include <CUnit/CUnit.h>
#include <string.h>

#include "tests.h"
#include "toy.h"

static const struct hvabi_value right[] = { { 8, HVABI_SCRATCH }, { 1, HVABI_CONST } };
static const struct hvabi_change unaligned[] = { { .argument = 0, .value = { 9, HVABI_SCRATCH } }, { .argument = 0, .value = { 10, HVABI_SCRATCH } } };
static const struct hvabi_change outside[] = { { .argument = 0, .value = { 0, HVABI_NO_MEMORY } } };
static const struct hvabi_change large[] = { { .argument = 1, .value = { 0xffffffffu, HVABI_CONST } } };
static const struct hvabi_change beyond[] = { { .argument = 0, .value = { (uint64_t)-4, HVABI_END } }, { .argument = 0, .value = { 0, HVABI_END } } };
static const struct hvabi_extent word[] = { { .low = 0, .high = HVABI_NONE, .count = HVABI_NONE, .is_written = 1, .elements = 1, .size = 4 } };
static struct hvabi_boundary tests[] = {
	{ .name = "mmu.set.pointer-unaligned", .call = TOY_SET, .case_index = HVABI_NO_INDEX, .args = right, .changes = unaligned, .nchanges = 2,
	  .each = 1, .refused = 1, .nextents = 1, .extents = word },
	{ .name = "mmu.set.word-in-no-memory", .call = TOY_SET, .case_index = HVABI_NO_INDEX, .args = right, .changes = outside, .nchanges = 1,
	  .each = 1, .refused = 1, .nextents = 1, .extents = word },
	{ .name = "mmu.set.value-all-ones", .call = TOY_SET, .case_index = HVABI_NO_INDEX, .args = right, .changes = large, .nchanges = 1,
	  .each = 1, .nextents = 1, .extents = word },
	{ .name = "mmu.set.word-at-end", .call = TOY_SET, .case_index = HVABI_NO_INDEX, .args = right, .changes = beyond, .nchanges = 2,
	  .each = 1, .nextents = 1, .extents = word, .places = 1u << (HVABI_END - HVABI_GROUND) },
	{ .name = "mmu.set.at-night", .call = TOY_SET, .case_index = HVABI_NO_INDEX, .args = right, .changes = large, .nchanges = 1,
	  .each = 1, .nightly = 1, .nextents = 1, .extents = word },
	{ .name = "mmu.set.elsewhere", .call = TOY_SET, .case_index = HVABI_NO_INDEX, .args = right, .changes = large, .nchanges = 1,
	  .each = 1, .arch = HVABI_ARCH_I386, .nextents = 1, .extents = word },
};
static const struct hvabi_boundaries boundaries = { tests, sizeof(tests) / sizeof(tests[0]) };
static uint64_t copy[TOY_MEMORY / 8];
static struct hvabi_ground ground = { .copy = copy, .arena_bytes = TOY_MEMORY, .places = 1 };

static unsigned int run(void)
{
	toy_clear_report();
	ground.arena = (uint64_t *)(void *)toy_memory;
	ground.symbols[HVABI_NO_MEMORY - HVABI_GROUND] = TOY_UNMAPPED;
	ground.symbols[HVABI_END - HVABI_GROUND] = TOY_MEMORY;
	return hvabi_run_boundaries(&toy_abi, &boundaries, &toy_guest, &ground);
}

static void reset(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	ground.nightly = 0;
	ground.places = 1;
	tests[2].case_index = HVABI_NO_INDEX;
	tests[1].refusal = 0;
	tests[4].changes = large;
	tests[4].nchanges = 1;
}

static void test_right(void)
{
	reset();
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("1..3"));
	CU_ASSERT(has_line("# hvabi: begin=mmu.set.pointer-unaligned"));
	CU_ASSERT(has_line("ok 3 mmu.set.value-all-ones"));
}

/* What an earlier test left there, no test reads. */
static void test_spare_code_is_zeros(void)
{
	static uint64_t code[HVABI_CODE_BYTES / 8 + 1];
	unsigned int i, others = 0;

	reset();
	code[0] = code[HVABI_CODE_BYTES / 8 - 1] = code[HVABI_CODE_BYTES / 8] = 7;
	ground.code = code;
	CU_ASSERT_EQUAL(run(), 0);
	ground.code = NULL;
	for (i = 0; i < HVABI_CODE_BYTES / 8; i++)
		others += code[i] != 0;
	CU_ASSERT_EQUAL(others, 0);
	CU_ASSERT_EQUAL(code[HVABI_CODE_BYTES / 8], 7);
}

static void test_sets_and_places(void)
{
	reset();
	ground.places |= 1u << (HVABI_END - HVABI_GROUND);
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 4 mmu.set.word-at-end"));
	ground.nightly = 1;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("1..1"));
	CU_ASSERT(has_line("ok 1 mmu.set.at-night"));
}

/* A row of equal answers is one fact. */
static void test_facts(void)
{
	const char *first;

	reset();
	run();
	first = strstr(toy_report, "# hvabi: status=-4 value=");
	CU_ASSERT_PTR_NOT_NULL_FATAL(first);
	CU_ASSERT_PTR_NULL(strstr(first + 1, "# hvabi: status=-4 value="));
}

static void test_accepted(void)
{
	reset();
	toy_host.takes_unaligned = 1;
	run();
	CU_ASSERT(failed_exactly("mmu.set.pointer-unaligned", NULL));
	CU_ASSERT(has_text("# mmu.set.pointer-unaligned: mmu.set succeeded (value 0"));
	CU_ASSERT(has_text("# mmu.set.pointer-unaligned: made mmu.set(pointer=0x1009, value=0x1)\n"));
	CU_ASSERT(has_text("# mmu.set.pointer-unaligned: registers rax=0x3000000"));
	CU_ASSERT(has_text("rsi=0x1"));
}

static void test_wrong_error(void)
{
	reset();
	toy_host.instead_of_refusal = TOY_INVALID_ID;
	run();
	CU_ASSERT(failed_exactly("mmu.set.pointer-unaligned", NULL));
	CU_ASSERT(has_text("mmu.set answered invalid_id (-3), which it never may"));
}

/* Where the text says how, another of the call's errors is as wrong. */
static void test_other_refusal(void)
{
	reset();
	tests[1].refusal = TOY_INVALID_ARGUMENT;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT(has_text("mmu.set answered bad_address (-5), and was to be refused with invalid_argument (-4)"));
	tests[1].refusal = TOY_BAD_ADDRESS;
	CU_ASSERT_EQUAL(run(), 0);
}

/* Nothing but its answers says that the call is there, and a host that lacks it raises an exception. */
static void answer_by_exceptions(void)
{
	reset();
	toy_families[1].unknown_call = HVABI_EXCEPTION;
	toy_calls[TOY_SET].advertised_by = HVABI_BY_FAMILY;
	toy_calls[TOY_SET].nstatuses = 0;
	toy_abi.discovery.families_call = toy_abi.discovery.release_call = HVABI_NO_INDEX;
	toy_abi.discovery.has_calls = 0;
	toy_guest.take_exception = toy_exception;
	toy_host.raises = 7;
	toy_host.instead_of_refusal = TOY_NO_CALL;
}

static void test_an_exception_is_about_arguments(void)
{
	answer_by_exceptions();
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 1 mmu.set.pointer-unaligned"));
	toy_host.instead_of_success = TOY_NO_CALL;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 1 mmu.set.pointer-unaligned # SKIP absent: the host does not have mmu.set"));
}

/* The call has no status, and the ABI has one for a call that is not there: the pointer raises it, or the call whatever its arguments. */
static void test_an_exception_for_a_status(void)
{
	answer_by_exceptions();
	toy_families[1].unknown_call = TOY_NO_CALL;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 1 mmu.set.pointer-unaligned"));
	toy_host.instead_of_success = TOY_NO_CALL;
	run();
	CU_ASSERT(has_text("not ok 1 mmu.set.pointer-unaligned"));
	CU_ASSERT(has_text("mmu.set raised exception 6"));
}

/* A number that the registers of a guest cannot carry is tried where they can; a test of which nothing is left fails. */
static void test_too_large(void)
{
	static const struct hvabi_change wide[] = { { .argument = 1, .value = { 1ull << 40, HVABI_CONST } }, { .argument = 1, .value = { 1, HVABI_CONST } } };

	toy_reset(HVABI_ARCH_I386);
	ground.nightly = 1;
	tests[4].changes = wide;
	tests[4].nchanges = 2;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT_EQUAL(toy_host.sets, 1);
	tests[4].nchanges = 1;
	CU_ASSERT_EQUAL(run(), 1);
}

/* A field is changed in memory, in the order of its bytes, right before the call; what is tried is said. */
static void test_field(void)
{
	static const struct hvabi_change field[] = {
		{ .argument = HVABI_NONE, .width = 32, .value = { 0x11223344, HVABI_CONST }, .at = { 12, HVABI_SCRATCH } },
		{ .argument = HVABI_NONE, .width = HVABI_BIG(32), .value = { 0x11223344, HVABI_CONST }, .at = { 12, HVABI_SCRATCH } },
	};
	uint32_t i;

	for (i = 0; i < 2; i++) {
		reset();
		ground.nightly = 1;
		tests[4].changes = &field[i];
		CU_ASSERT_EQUAL(run(), 0);
		CU_ASSERT_EQUAL(toy_host.sets, 1);
		CU_ASSERT_EQUAL(toy_host.behind, i ? 0x44332211 : 0x11223344);
	}
	tests[4].refused = 1;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT(has_text("# mmu.set.at-night: made mmu.set(pointer=0x1008, value=0x1)\n"));
	CU_ASSERT(has_text("# mmu.set.at-night: with 0x11223344 in 32 bits of memory at 0x100c\n"));
	tests[4].refused = 0;
}

/* A test of a field fails where the guest cannot write one. */
static void test_no_field(void)
{
	static const struct hvabi_change nowhere[] = {
		{ .argument = HVABI_NONE, .width = 32, .value = { 7, HVABI_CONST }, .at = { 0, HVABI_NO_MEMORY } },
	};

	reset();
	ground.nightly = 1;
	tests[4].changes = nowhere;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT_EQUAL(toy_host.traps, 0);
}

/* What must be in memory is looked at after a call that succeeds. */
static void test_checks(void)
{
	static const struct hvabi_check right_word[] = {
		{ .name = "words.0", .at = { 8, HVABI_SCRATCH }, .width = 32,
		  .expect = { .check = HVABI_VALUE_EQUALS, .mask = 0xffffffffu, .equals = { 0xffffffffu, HVABI_CONST } } },
	};
	static const struct hvabi_check wrong_word[] = {
		{ .name = "words.1", .at = { 8, HVABI_SCRATCH }, .width = 32,
		  .expect = { .check = HVABI_VALUE_EQUALS, .mask = 0xffffffffu, .equals = { 5, HVABI_CONST } } },
	};

	reset();
	ground.nightly = 1;
	tests[4].nchecks = 1;
	tests[4].checks = right_word;
	CU_ASSERT_EQUAL(run(), 0);
	tests[4].checks = wrong_word;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT(has_text("# mmu.set.at-night: mmu.set left 0xffffffff in words.1, expected 0x5\n"));
	toy_host.instead_of_success = TOY_INVALID_ARGUMENT;
	CU_ASSERT_EQUAL(run(), 0);
	tests[4].nchecks = 0;
}

static void test_memory_outside(void)
{
	reset();
	toy_host.writes_too_much = 1;
	run();
	CU_ASSERT(failed_exactly("mmu.set.value-all-ones", NULL));
	CU_ASSERT(has_text("bytes outside of what the call may write have changed, the first at 0x100c: "));
}

static void test_register(void)
{
	reset();
	toy_host.clobbers_one = 1;
	toy_host.clobbers = BX;
	toy_host.clobber_value = 5;
	CU_ASSERT_EQUAL(run(), 3);
	CU_ASSERT(has_text("mmu.set changed register rbx"));
}

static void test_absent(void)
{
	reset();
	toy_host.lacks_mmu = 1;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 1 mmu.set.pointer-unaligned # SKIP absent: the host does not have mmu.set"));
}

/* The steps of a case are calls with cases of their own. */
static const struct hvabi_step set_before[] = { { TOY_SET, 0 } };
static const struct hvabi_step fail_before[] = { { TOY_SET, 1 } };

static void test_given(void)
{
	reset();
	toy_cases[0].nchecks = 0;
	tests[2].case_index = 3;		/* of mmu.get, which has nothing that a call of mmu.set looks at */
	toy_cases[3].given = set_before;
	toy_cases[3].ngiven = 1;
	toy_cases[3].after = set_before;
	toy_cases[3].nafter = 1;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT_EQUAL(toy_host.sets, 3);
	toy_cases[3].given = fail_before;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT(has_text("# mmu.set.value-all-ones: before the case, mmu.set answered invalid_argument (-4), and must succeed"));
}

static void test_given_of_a_case(void)
{
	reset();
	toy_cases[3].given = fail_before;
	toy_cases[3].ngiven = 1;
	toy_run();
	CU_ASSERT(has_text("# mmu.get.wide: before the case, mmu.set answered invalid_argument (-4), and must succeed"));
	reset();
	toy_cases[3].after = fail_before;
	toy_cases[3].nafter = 1;
	toy_run();
	CU_ASSERT(has_text("# mmu.get.wide: after the case, mmu.set answered invalid_argument (-4), and must succeed"));
	reset();
	toy_cases[3].given = set_before;
	toy_cases[3].ngiven = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
}

CU_TestInfo boundary_tests[] = {
	{ "a right host passes", test_right },
	{ "only the tests of the set and of known places run", test_spare_code_is_zeros },
	{ "only the tests of the set and of known places run", test_sets_and_places },
	{ "equal answers are one fact", test_facts },
	{ "what must be refused is accepted", test_accepted },
	{ "a status that the call never gives", test_wrong_error },
	{ "refused with another status than the text has for it", test_other_refusal },
	{ "an exception is about arguments, once the call has answered", test_an_exception_is_about_arguments },
	{ "an exception for a status", test_an_exception_for_a_status },
	{ "numbers that do not fit the registers", test_too_large },
	{ "a field of a buffer", test_field },
	{ "a field that the guest cannot write", test_no_field },
	{ "what must be in memory after a call", test_checks },
	{ "memory outside of the buffer changes", test_memory_outside },
	{ "a register changes", test_register },
	{ "a call that is not there", test_absent },
	{ "calls before and after", test_given },
	{ "calls before and after a case of the plan", test_given_of_a_case },
	CU_TEST_INFO_NULL,
};
