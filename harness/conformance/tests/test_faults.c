/* SPDX-License-Identifier: BSD-2-Clause */
/* A right host passes everything; each fault fails the tests that are about it, and no other. */
#include <CUnit/CUnit.h>
#include <stdio.h>

#include "tests.h"
#include "toy.h"

static void test_right_host(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("KTAP version 1"));
	CU_ASSERT(has_line("1..19"));
	CU_ASSERT(has_line("# hvabi: release=1.1"));
	CU_ASSERT(has_line("# hvabi: begin=mmu.set.accepted"));
	CU_ASSERT(has_line("# hvabi: query.mmu.set=0x101"));
	CU_ASSERT(has_line("ok 5 mmu.set.accepted"));
	CU_ASSERT(has_line("ok 19 refuses-unknown-family"));
	CU_ASSERT_FALSE(has_text("not ok"));
	CU_ASSERT_FALSE(has_text("SKIP"));
}

static void test_right_host_32(void)
{
	toy_reset(HVABI_ARCH_I386);
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("1..17"));	/* old.fetch is not of this architecture */
	CU_ASSERT_FALSE(has_text("old.fetch"));
	CU_ASSERT_FALSE(has_text("not ok"));
}

static void test_high_first(void)
{
	toy_reset(HVABI_ARCH_I386);
	toy_conventions[2].high_first = 1;
	CU_ASSERT(toy_run() > 0);	/* the host still takes the low half first */
	CU_ASSERT(has_line("# mmu.set.accepted: mmu.set answered bad_address (-5), expected success (0)"));
}

static void test_extra_tests_count(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_guest.extra_tests = 3;
	toy_run();
	CU_ASSERT(has_line("1..22"));
}

static void test_clobbered_register(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.clobbers_one = 1;
	toy_host.clobbers = BX;
	toy_host.clobber_value = 0x77;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.registers", "mmu.get.registers", NULL));
	CU_ASSERT(has_text("# mmu.set.registers: mmu.set changed register rbx (number 3), which it must preserve: 0x"));
	CU_ASSERT(has_text(" became 0x77\n"));
}

/* What the register held under the first poison: only the second can tell. */
static void test_clobbered_with_poison(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.clobbers_one = 1;
	toy_host.clobbers = R12;
	toy_host.clobber_value = POISON_A ^ 0x0101010101010101ull * R12;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.registers", "mmu.get.registers", NULL));
	CU_ASSERT(has_text("mmu.get changed register r12 (number 12)"));
}

static void test_clobbered_argument(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.clobbers_one = 1;
	toy_host.clobbers = DI;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.registers", "mmu.get.registers", NULL));
	CU_ASSERT(has_text("mmu.set changed register rdi"));
}

/* Registers that the convention gives up, and those that trap cannot load, may come back as they like. */
static void test_permitted_changes(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.clobbers_one = 1;
	toy_host.clobbers = R11;
	toy_conventions[0].may_change |= 1u << R11;
	CU_ASSERT_EQUAL(toy_run(), 0);
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.clobbers_one = 1;
	toy_host.clobbers = SP;
	CU_ASSERT_EQUAL(toy_run(), 0);
}

static void test_wrong_error(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.instead_of_refusal = TOY_BAD_ADDRESS;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.unaligned", NULL));
	CU_ASSERT(has_line("# mmu.set.unaligned: mmu.set answered bad_address (-5), expected invalid_argument (-4)"));
	CU_ASSERT(has_line("# mmu.set.unaligned: made mmu.set(pointer=0x1002, value=0x1)"));
	CU_ASSERT(has_line("# hvabi: status=-5 value=0x0"));
}

static void test_error_that_is_not_the_calls(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.instead_of_success = -77;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.accepted", "mmu.set.presence", NULL));
	CU_ASSERT(has_line("# mmu.set.presence: wrong error: mmu.set answered an unknown status (-77), which it never may; "
			   "it is advertised"));
	CU_ASSERT(has_line("# mmu.set.accepted: mmu.set answered an unknown status (-77), expected success (0); this call "
			   "never answers the former"));
}

static void test_works_but_unadvertised(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.hides_get = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.get.presence", NULL));
	CU_ASSERT(has_line("# mmu.get.presence: works but unadvertised: the host does not advertise mmu.get, and answered "
			   "success (0)"));
}

static void test_advertised_but_broken(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.lacks_get = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.get.wide", "mmu.get.presence", NULL));
	CU_ASSERT(has_line("# mmu.get.presence: advertised but broken: the host advertises mmu.get, and answered no_call "
			   "(-2)"));
}

static void test_absent(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.hides_get = 1;
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 11 mmu.get.wide # SKIP absent: the host does not have mmu.get"));
	CU_ASSERT(has_line("ok 12 mmu.get.presence # SKIP absent: the host does not advertise mmu.get"));
	CU_ASSERT(has_line("ok 13 mmu.get.registers # SKIP absent: the host does not have mmu.get"));
	CU_ASSERT(has_line("ok 14 mmu.ignores-unknown-annotations # SKIP absent: the host does not have mmu.get"));
	CU_ASSERT(has_line("ok 15 mmu.refuses-reserved-bits # SKIP absent: the host does not have mmu.get"));
}

/* A family that is not there: its unused numbers may be answered with either refusal. */
static void test_absent_family(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.lacks_mmu = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 5 mmu.set.accepted # SKIP absent: the host does not have mmu.set"));
	CU_ASSERT(has_line("ok 16 mmu.refuses-unused-number"));
}

/* "Not here" that may also mean "not with these arguments" is no proof against a host that advertises the call. */
static void test_ambiguous_answer(void)
{
	static const int64_t may_lack[] = { TOY_SUCCESS, TOY_NO_CALL };

	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].statuses = may_lack;
	toy_calls[TOY_GET].nstatuses = 2;
	toy_host.lacks_get = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.get.wide", NULL));
	toy_host.hides_get = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 12 mmu.get.presence # SKIP absent: the host does not advertise mmu.get"));
}

/* And where the host cannot be asked, it may be either: the case decides. */
static void test_ambiguous_answer_without_query(void)
{
	static const int64_t may_lack[] = { TOY_SUCCESS, TOY_NO_CALL };

	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.discovery.has_calls = 0;
	toy_calls[TOY_GET].statuses = may_lack;
	toy_calls[TOY_GET].nstatuses = 2;
	toy_host.lacks_get = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.get.wide", NULL));
	toy_calls[TOY_GET].nstatuses = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 12 mmu.get.presence # SKIP absent: the host refuses mmu.get"));
	CU_ASSERT(has_line("ok 3 cpu.kill.presence # SKIP no way to tell: the host cannot be asked about cpu.kill, and no "
			   "test may make the call"));
}

static void test_value_and_memory(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.wrong_value = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.get.wide", "old.fetch.word", NULL));
	CU_ASSERT(has_text("# mmu.get.wide: mmu.get gave the value 0x123456789abcdf0, expected 0x123456789abcdef"));
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.forgets_memory = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.accepted", "mmu.set.annotated", NULL));
	CU_ASSERT(has_line("# mmu.set.accepted: mmu.set left 0x0 in memory at 0x1008, expected 0xcafe1234"));
}

static void test_value_range(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.release = HVABI_RELEASE(2, 0);
	toy_run();
	CU_ASSERT(has_line("# cpu.get_release.in-range: cpu.get_release gave the value 0x20000, expected 0x10000 up to "
			   "0x1ffff"));
}

/* The memory that the plain call wrote must not speak for the annotated one. */
static void test_annotated_call_does_nothing(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.obeys_hint = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.set.annotated", NULL));
	CU_ASSERT(has_line("# mmu.set.annotated: mmu.set left 0x0 in memory at 0x1008, expected 0xcafe1234"));
	CU_ASSERT(has_line("# mmu.set.annotated: that was with the annotation bits 0x1"));
}

static void test_unknown_hint_refused(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.refuses_unknown_hint = 1;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.ignores-unknown-annotations", NULL));
	CU_ASSERT(has_line("# mmu.ignores-unknown-annotations: mmu.get answered invalid_id (-3) with the annotation bits "
			   "0x40, and success (0) without"));
	CU_ASSERT_FALSE(has_text("annotation bits 0x20,"));
}

static void test_unused_number_accepted(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.accepts_unused = 1;
	toy_run();
	CU_ASSERT(failed_exactly("cpu.refuses-unused-number", "mmu.refuses-unused-number", NULL));
	CU_ASSERT(has_line("# mmu.refuses-unused-number: mmu.refuses-unused-number was answered success (0), expected "
			   "no_call (-2): release 1.1 gives the number to nobody"));
}

/* A family that is there may not be denied. */
static void test_unused_number_denies_family(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.denies_family = 1;
	toy_run();
	CU_ASSERT(failed_exactly("cpu.refuses-unused-number", "mmu.refuses-unused-number", NULL));
}

/* Whether a host complains of the arguments first is its own business, as long as it does not know the number. */
static void test_unused_number_after_arguments(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.checks_first = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.checks_first = toy_host.knows_unused = 1;
	toy_run();
	CU_ASSERT(failed_exactly("cpu.refuses-unused-number", "mmu.refuses-unused-number", NULL));
}

/* A newer host may have given the number out. */
static void test_unused_number_on_newer_host(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.accepts_unused = 1;
	toy_host.release = HVABI_RELEASE(1, 2);
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 16 mmu.refuses-unused-number # SKIP newer: the host speaks 1.2, where the number may have a "
			   "meaning"));
}

/* What is said of memory of another byte order is turned round, there and back. */
static void test_orders_of_bytes(void)
{
	static struct hvabi_check looked_at[2];
	struct hvabi_check other;

	toy_reset(HVABI_ARCH_X86_64);
	looked_at[0] = toy_cases[0].checks[0];
	other = looked_at[0];
	other.width = HVABI_LITTLE(32);
	looked_at[1] = other;
	toy_cases[0].checks = looked_at;
	toy_cases[0].nchecks = 2;
	CU_ASSERT_EQUAL(toy_run(), 0);
	looked_at[1].width = HVABI_BIG(32);
	looked_at[1].expect.equals.offset = 0x3412fecau;
	CU_ASSERT_EQUAL(toy_run(), 0);
	looked_at[1].expect.equals.offset = 0xcafe1234u;
	toy_run();
	CU_ASSERT(has_text("left 0x3412feca in memory"));
}

/* A case that only other kinds of guests make is not made, whatever it expects. */
static void test_a_case_of_other_guests(void)
{
	unsigned int traps;

	toy_reset(HVABI_ARCH_X86_64);
	toy_guest.caller = 2;
	CU_ASSERT_EQUAL(toy_run(), 0);
	traps = toy_host.traps;
	toy_reset(HVABI_ARCH_X86_64);
	toy_guest.caller = 2;
	toy_cases[2].callers = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_text("mmu.set.outside # SKIP absent: the case is for other kinds of guests"));
	CU_ASSERT_EQUAL(toy_host.traps, traps - 1);
	toy_reset(HVABI_ARCH_X86_64);
	toy_guest.caller = 2;
	toy_cases[2].callers = 3;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT_EQUAL(toy_host.traps, traps);
	toy_guest.caller = 0;
}

static void test_stores_of_orders(void)
{
	static const struct hvabi_store stored[] = {
		{ { 0x10, HVABI_SCRATCH }, HVABI_BIG(16), { 0xf0102, HVABI_CONST } },
		{ { 0x18, HVABI_SCRATCH }, HVABI_LITTLE(64), { 0x0102030405060708, HVABI_CONST } },
		{ { 0x20, HVABI_SCRATCH }, HVABI_BIG(64), { 0x0102030405060708, HVABI_CONST } },
	};
	static struct hvabi_check looked_at[] = {
		{ NULL, { 0x10, HVABI_SCRATCH }, 8, { HVABI_VALUE_EQUALS, 0xff, { 1, HVABI_CONST }, 0, 0 } },
		{ NULL, { 0x11, HVABI_SCRATCH }, 8, { HVABI_VALUE_EQUALS, 0xff, { 2, HVABI_CONST }, 0, 0 } },
		{ NULL, { 0x12, HVABI_SCRATCH }, 8, { HVABI_VALUE_EQUALS, 0xff, { 0, HVABI_CONST }, 0, 0 } },
		{ NULL, { 0x18, HVABI_SCRATCH }, 8, { HVABI_VALUE_EQUALS, 0xff, { 8, HVABI_CONST }, 0, 0 } },
		{ NULL, { 0x20, HVABI_SCRATCH }, 8, { HVABI_VALUE_EQUALS, 0xff, { 1, HVABI_CONST }, 0, 0 } },
		{ NULL, { 0x27, HVABI_SCRATCH }, 8, { HVABI_VALUE_EQUALS, 0xff, { 8, HVABI_CONST }, 0, 0 } },
	};

	toy_reset(HVABI_ARCH_X86_64);
	toy_cases[0].stores = stored;
	toy_cases[0].nstores = 3;
	toy_cases[0].checks = looked_at;
	toy_cases[0].nchecks = 6;
	CU_ASSERT_EQUAL(toy_run(), 0);
	looked_at[0].expect.equals.offset = 2;
	CU_ASSERT(toy_run() > 0);
}

/* A call that is gone has an answer of its own. */
static void test_retired_number(void)
{
	struct hvabi_test *test;

	toy_reset(HVABI_ARCH_X86_64);
	test = &toy_tests[15];
	test->name = "mmu.refuses-retired-0x2";
	test->kind = HVABI_TEST_RETIRED;
	test->case_index = 2;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 16 mmu.refuses-retired-0x2"));
	test->case_index = 3;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.refuses-retired-0x2", NULL));
	CU_ASSERT(has_line("# mmu.refuses-retired-0x2: mmu.refuses-retired-0x2 was answered no_call (-2), expected invalid_id (-3): "
			   "release 1.1 says so of a call that is gone"));
}

static void test_unknown_family_accepted(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.accepts_family = 1;
	toy_run();
	CU_ASSERT(failed_exactly("refuses-unknown-family", NULL));
}

static void test_reserved_bit_ignored(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.ignores_reserved = 0x2000;
	toy_run();
	CU_ASSERT(failed_exactly("mmu.refuses-reserved-bits", NULL));
	CU_ASSERT(has_line("# mmu.refuses-reserved-bits: mmu.get with the reserved id bits 0x2000 was answered success (0), "
			   "expected invalid_id"));
	CU_ASSERT_FALSE(has_text("reserved id bits 0x1000 "));
}

static void test_release(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.release_status = TOY_BAD_ADDRESS;
	toy_run();
	CU_ASSERT(has_line("# discovery.release: cpu.get_release answered bad_address (-5), expected success (0)"));
	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.discovery.minor_bits = 8;
	toy_host.release = 0x0001ff01;
	toy_run();
	CU_ASSERT(has_line("# discovery.release: cpu.get_release gave the value 0x1ff01, whose bits 0xff00 are no part of a "
			   "release"));
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.release = 0;
	toy_run();
	CU_ASSERT(has_line("# discovery.release: cpu.get_release gave the value 0, which is no release"));
}

/* A call that may not be made is never made. */
static void test_never(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.tests = toy_tests + 2;
	toy_abi.ntests = 1;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT_EQUAL(toy_host.traps, 1);
	CU_ASSERT_EQUAL(toy_host.last.r[AX] >> 16, 0x1ff);	/* cpu.query */
	CU_ASSERT(has_line("ok 1 cpu.kill.presence"));
}

static void test_an_exception_in_place_of_a_status(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_families[0].unknown_call = toy_families[1].unknown_call = HVABI_EXCEPTION;
	toy_host.raises = 14;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 16 mmu.refuses-unused-number # SKIP no way to tell: the host raises an exception, and this guest "
			   "catches none"));
	toy_guest.take_exception = toy_exception;
	CU_ASSERT_EQUAL(toy_run(), 0);
	CU_ASSERT(has_line("ok 16 mmu.refuses-unused-number"));
	CU_ASSERT(has_line("# hvabi: exception=13"));
	toy_host.raises = 0;
	toy_run();
	CU_ASSERT(failed_exactly("cpu.refuses-unused-number", "mmu.refuses-unused-number", NULL));
	CU_ASSERT(has_text("mmu.refuses-unused-number was answered no_call (-2), expected an exception"));
}

static void test_an_exception_of_a_call_that_answers(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_families[0].unknown_call = toy_families[1].unknown_call = HVABI_EXCEPTION;
	toy_calls[TOY_SET].advertised_by = HVABI_BY_FAMILY;
	toy_abi.discovery.families_call = toy_abi.discovery.release_call = HVABI_NO_INDEX;
	toy_abi.discovery.has_calls = 0;
	toy_guest.take_exception = toy_exception;
	toy_host.raises = 14;
	toy_host.instead_of_refusal = TOY_NO_CALL;
	toy_run();
	CU_ASSERT(has_text("ok 5 mmu.set.accepted"));
	CU_ASSERT(has_text("not ok 6 mmu.set.unaligned"));
	CU_ASSERT(has_text("mmu.set answered an exception"));
}

/* Where the ABI has a status for that, and where the call has none of its own. */
static void test_an_exception_is_no_answer(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].nstatuses = 0;
	toy_guest.take_exception = toy_exception;
	toy_host.hides_get = toy_host.lacks_get = 1;
	toy_host.raises = 14;
	toy_run();
	CU_ASSERT(has_text("not ok 12 mmu.get.presence"));
	CU_ASSERT(has_text("mmu.get.presence: wrong error: mmu.get answered an exception"));
	CU_ASSERT(has_text("not ok 14 mmu.ignores-unknown-annotations"));
	CU_ASSERT(has_text("mmu.ignores-unknown-annotations: mmu.get raised exception 13"));
	toy_host.hides_get = 0;
	toy_run();
	CU_ASSERT(has_text("not ok 12 mmu.get.presence"));
}

CU_TestInfo fault_tests[] = {
	{ "a right host passes", test_right_host },
	{ "a right host passes with 32-bit registers", test_right_host_32 },
	{ "the order of halves matters", test_high_first },
	{ "extra tests are in the plan", test_extra_tests_count },
	{ "a clobbered register", test_clobbered_register },
	{ "a register clobbered with its own poison", test_clobbered_with_poison },
	{ "a clobbered argument", test_clobbered_argument },
	{ "registers that may change", test_permitted_changes },
	{ "a wrong error", test_wrong_error },
	{ "an error that is not the call's", test_error_that_is_not_the_calls },
	{ "works but unadvertised", test_works_but_unadvertised },
	{ "advertised but broken", test_advertised_but_broken },
	{ "an absent call", test_absent },
	{ "an absent family", test_absent_family },
	{ "an ambiguous answer", test_ambiguous_answer },
	{ "an ambiguous answer and no query", test_ambiguous_answer_without_query },
	{ "a wrong value, memory not written", test_value_and_memory },
	{ "a value out of range", test_value_range },
	{ "an annotated call that does nothing", test_annotated_call_does_nothing },
	{ "an unknown annotation refused", test_unknown_hint_refused },
	{ "an unused number accepted", test_unused_number_accepted },
	{ "an unused number refused after its arguments", test_unused_number_after_arguments },
	{ "an unused number denies its family", test_unused_number_denies_family },
	{ "orders of bytes", test_orders_of_bytes },
	{ "stores of orders", test_stores_of_orders },
	{ "a case of other guests", test_a_case_of_other_guests },
	{ "the number of a call that is gone", test_retired_number },
	{ "an unused number on a newer host", test_unused_number_on_newer_host },
	{ "an unknown family accepted", test_unknown_family_accepted },
	{ "a reserved bit ignored", test_reserved_bit_ignored },
	{ "the release", test_release },
	{ "a call that may never be made", test_never },
	{ "an exception in place of a status", test_an_exception_in_place_of_a_status },
	{ "an exception of a call that answers", test_an_exception_of_a_call_that_answers },
	{ "an exception is no answer", test_an_exception_is_no_answer },
	CU_TEST_INFO_NULL,
};
