/* SPDX-License-Identifier: BSD-2-Clause */
/* System registers on a host that is right, and on hosts with one fault each. */
#include <CUnit/CUnit.h>

#include "tests.h"
#include "toy.h"

#define CLOCK 0x100u		/* bit 0 enables, bits 63..12 are an address, bit 4 is 1, the rest 0; with the feature */
#define TICKS 0x101u		/* read only, never 0 */
#define OLD 0x102u		/* without the feature it reads 0 */
#define RINGS 0x103u		/* with a feature that nothing advertises */
#define RESERVED 0xffeu
#define HELD 0x10u

static struct {
	uint8_t advertises, has_it, has_rings, lacks_ticks, takes_reserved, forgets, loses_old;
	uint64_t clock;
	uint8_t lacks_direct;
	uint32_t pending;
	unsigned int faults, taken;
} host;

static int fault(void)
{
	host.faults++;
	host.pending = 14;	/* any number but 0 */
	return 14;
}

static int read_host(uint32_t number, uint64_t *value)
{
	*value = number == CLOCK ? host.clock : number == TICKS ? 7 : 0;
	if ((number == CLOCK && host.has_it) || (number == TICKS && !host.lacks_ticks) ||
	    (number == RINGS && host.has_rings) ||
	    (number == OLD && (host.has_it || !host.loses_old)))
		return 0;
	return fault();
}

static int write_host(uint32_t number, uint64_t value)
{
	if (number == CLOCK && host.has_it && ((value & RESERVED) == HELD || host.takes_reserved)) {
		host.clock = host.forgets ? 0 : value;
		return 0;
	}
	return fault();
}

static uint32_t take_exception(void)
{
	const uint32_t pending = host.pending;

	host.taken += pending != 0;
	host.pending = 0;
	return pending;
}

/* As the tables reach a register whose number is in the instruction; it holds no more than 9. */
static uint64_t direct;

static uint64_t read_direct(void)
{
	if (host.lacks_direct)
		fault();
	return host.lacks_direct ? 0 : direct;
}

static void write_direct(uint64_t value)
{
	if (host.lacks_direct || value > 9)
		fault();
	else
		direct = value;
}

static void answer_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer)
{
	(void)subleaf;
	answer[0] = leaf == 0x40000000u ? 0x40000001u : leaf == 0x40000001u ? host.advertises : 0;
	answer[1] = leaf == 0x40000000u;
	answer[2] = leaf == 1 ? 1u << 31 : leaf == 0x40000000u ? 2 : 0;
	answer[3] = leaf == 0x40000000u ? 3 : 0;
}

static const uint64_t zero[] = { 0 };
static const struct hvabi_feature features[] = {
	{ "timing", HVABI_FROM_CPUID, 0, 1, 0, HVABI_NO_INDEX, 0, 1, 1, zero },
	{ "ringing", HVABI_FROM_WORDS, 0, 0, 0, HVABI_NO_INDEX, 0, 0, 0, NULL },
};
static const struct hvabi_need needs[] = { { 0, HVABI_EXCEPTION } }, mild_needs[] = { { 0, 0 } };
static const struct hvabi_need unknown_needs[] = { { 1, HVABI_EXCEPTION } };
static const struct hvabi_system_register registers[] = {
	{ "msr.clock", CLOCK, needs, 1, RESERVED, HELD, 0, NULL, NULL },
	{ "msr.ticks", TICKS, NULL, 0, 0, 0, 2, NULL, NULL },
	{ "msr.old", OLD, mild_needs, 1, 0, 0, 0, NULL, NULL },
	{ "msr.rings", RINGS, unknown_needs, 1, 0, 0, 0, NULL, NULL },
	{ .name = "csr.level", .number = 0x5c0, .refused = 0x10, .read = read_direct, .write = write_direct },
};
static const struct hvabi_register_case cases[] = {
	{ 0, 1, 0, 1, { HELD + 1, HVABI_SCRATCH }, { HVABI_VALUE_EQUALS, ~0ull, { HELD + 1, HVABI_SCRATCH }, 0, 0 } },
	{ 0, 1, 1, 0, { 0, HVABI_CONST }, { HVABI_VALUE_ANY, 0, { 0, HVABI_CONST }, 0, 0 } },
	{ 1, 0, 0, 1, { 0, HVABI_CONST }, { HVABI_VALUE_RANGE, 0, { 0, HVABI_CONST }, 5, 9 } },
	{ 1, 1, 1, 1, { 1, HVABI_CONST }, { HVABI_VALUE_EQUALS, ~0ull, { 7, HVABI_CONST }, 0, 0 } },
	{ 3, 0, 0, 1, { 0, HVABI_CONST }, { HVABI_VALUE_EQUALS, ~0ull, { 0, HVABI_CONST }, 0, 0 } },
	{ 4, 1, 0, 1, { 7, HVABI_CONST }, { HVABI_VALUE_EQUALS, ~0ull, { 7, HVABI_CONST }, 0, 0 } },
};
#define NO HVABI_NO_INDEX
static const struct hvabi_test tests[] = {
	{ "msr.clock.refused-without-timing", HVABI_TEST_REGISTER_PRESENCE, NO, 0, { 0 }, 0, NO, 0, 0 },
	{ "msr.clock.kept", HVABI_TEST_REGISTER_CASE, NO, 0, { 0 }, 0, NO, 0, 1 },
	{ "msr.clock.not-held", HVABI_TEST_REGISTER_CASE, NO, 1, { 0 }, 0, NO, 0, 1 },
	{ "msr.clock.presence", HVABI_TEST_REGISTER_PRESENCE, NO, 0, { 0 }, 0, NO, 0, 1 },
	{ "msr.clock.refuses-reserved-bits", HVABI_TEST_REGISTER_RESERVED, NO, 0, { 0 }, 0, NO, 0, 1 },
	{ "msr.ticks.counts", HVABI_TEST_REGISTER_CASE, NO, 2, { 0 }, 0, NO, 0, 1 },
	{ "msr.ticks.read-only", HVABI_TEST_REGISTER_CASE, NO, 3, { 0 }, 0, NO, 0, 1 },
	{ "msr.ticks.presence", HVABI_TEST_REGISTER_PRESENCE, NO, 1, { 0 }, 0, NO, 0, 1 },
	{ "msr.old.presence", HVABI_TEST_REGISTER_PRESENCE, NO, 2, { 0 }, 0, NO, 0, 1 },
	{ "msr.rings.empty", HVABI_TEST_REGISTER_CASE, NO, 4, { 0 }, 0, NO, 0, 1 },
	{ "msr.rings.presence", HVABI_TEST_REGISTER_PRESENCE, NO, 3, { 0 }, 0, NO, 0, 1 },
	{ "csr.level.kept", HVABI_TEST_REGISTER_CASE, NO, 5, { 0 }, 0, NO, 0, 1 },
	{ "csr.level.presence", HVABI_TEST_REGISTER_PRESENCE, NO, 4, { 0 }, 0, NO, 0, 1 },
	{ "csr.level.refuses-reserved-bits", HVABI_TEST_REGISTER_RESERVED, NO, 4, { 0 }, 0, NO, 0, 1 },
};
static const struct hvabi_vm vms[] = { { "without-timing", 0 }, { "all", NO } };
static const uint32_t signatures[][3] = { { 1, 2, 3 } };
static const struct hvabi_abi abi = {
	.name = "clocks", .release = "1.0", .spec_hash = "", .release_number = HVABI_RELEASE(1, 0), .tests = tests,
	.features = features, .vms = vms, .signatures = signatures, .system_registers = registers, .register_cases = cases,
	.ntests = sizeof(tests) / sizeof(tests[0]), .nfeatures = 2, .nvms = 2, .nsignatures = 1, .nsystem_registers = 5,
	.nregister_cases = 6,
	.discovery = { .families_call = NO, .release_call = NO },
};
static struct hvabi_guest guest;

static void reset(unsigned int vm)
{
	toy_clear_report();
	host = (__typeof__(host)){ .advertises = vm == 1, .has_it = vm == 1, .has_rings = 1 };
	guest = (struct hvabi_guest){
		.arch = HVABI_ARCH_X86_64, .caller = 2, .symbols = { [HVABI_SCRATCH] = TOY_SCRATCH }, .cpuid = answer_cpuid,
		.take_exception = take_exception, .read_register = read_host, .write_register = write_host, .vm = vm, .vms = 2,
	};
}

static unsigned int run(void)
{
	return hvabi_run_conformance(&abi, &guest);
}

static void test_right_host(void)
{
	reset(0);
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("1..14") && has_line("ok 1 msr.clock.refused-without-timing"));
	reset(1);
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 9 msr.old.presence"));
	CU_ASSERT_FALSE(has_text("SKIP"));
	CU_ASSERT(host.faults > 10);
	CU_ASSERT_EQUAL(host.faults, host.taken);
}

static void test_without_the_feature_all_is_absent(void)
{
	reset(1);
	host.advertises = host.has_it = 0;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 2 msr.clock.kept # SKIP absent: the host does not advertise timing"));
	CU_ASSERT(has_line("ok 4 msr.clock.presence # SKIP absent: the host does not advertise timing"));
	CU_ASSERT(has_line("ok 5 msr.clock.refuses-reserved-bits # SKIP absent: the host does not advertise timing"));
	CU_ASSERT(has_line("ok 9 msr.old.presence # SKIP absent: the host does not advertise timing"));
	CU_ASSERT(has_line("ok 8 msr.ticks.presence"));
}

static void test_what_nothing_advertises_may_be_absent(void)
{
	reset(1);
	host.has_rings = 0;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 10 msr.rings.empty # SKIP absent: it cannot be read, and nothing advertises ringing"));
	CU_ASSERT(has_line("ok 11 msr.rings.presence # SKIP absent: it cannot be read, and nothing advertises ringing"));
}

static void test_there_and_not_advertised(void)
{
	reset(1);
	host.advertises = 0;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT(failed_exactly("msr.clock.presence", NULL));
	CU_ASSERT(has_line("# msr.clock.presence: msr.clock (0x100) can be read without timing"));
	reset(0);
	host.has_it = 1;
	run();
	CU_ASSERT(failed_exactly("msr.clock.refused-without-timing", NULL));
}

static void test_a_machine_that_lacks_nothing(void)
{
	reset(0);
	host.advertises = host.has_it = 1;
	run();
	CU_ASSERT(failed_exactly("msr.clock.refused-without-timing", NULL));
	CU_ASSERT(has_line("# msr.clock.refused-without-timing: this machine still advertises timing"));
}

static void test_advertised_and_not_there(void)
{
	reset(1);
	host.lacks_ticks = 1;
	run();
	CU_ASSERT(failed_exactly("msr.ticks.counts", "msr.ticks.read-only", "msr.ticks.presence", NULL));
	CU_ASSERT(has_text("msr.ticks (0x101) cannot be read, though the host advertises what it needs\n"));
}

static void test_what_reads_0_without_a_feature_does_not_fault(void)
{
	reset(1);
	host.advertises = host.has_it = 0;
	host.loses_old = 1;
	run();
	CU_ASSERT(failed_exactly("msr.old.presence", NULL));
	CU_ASSERT(has_line("# msr.old.presence: msr.old (0x102) faults without timing"));
}

static void test_reserved_bits_that_are_taken(void)
{
	reset(1);
	host.takes_reserved = 1;
	run();
	CU_ASSERT(failed_exactly("msr.clock.not-held", "msr.clock.refuses-reserved-bits", NULL));
	CU_ASSERT(has_line("# msr.clock.refuses-reserved-bits: msr.clock takes a write with wrong reserved bits: 0xffe"));
	CU_ASSERT(has_line("# msr.clock.not-held: a write of 0x0 to msr.clock does not fault"));
}

static void test_a_value_that_is_not_kept(void)
{
	reset(1);
	host.forgets = 1;
	run();
	CU_ASSERT(failed_exactly("msr.clock.kept", NULL));
	CU_ASSERT(has_line("# msr.clock.kept: msr.clock reads 0x0, expected 0x1011"));
}

static void test_a_register_with_instructions_of_its_own(void)
{
	reset(1);
	guest.read_register = NULL;	/* nobody asks it */
	run();
	CU_ASSERT(has_line("ok 12 csr.level.kept"));
	CU_ASSERT(has_line("ok 13 csr.level.presence"));
	CU_ASSERT(has_line("ok 14 csr.level.refuses-reserved-bits"));
	reset(1);
	host.lacks_direct = 1;
	run();
	CU_ASSERT(failed_exactly("csr.level.kept", "csr.level.presence", NULL));
	CU_ASSERT(has_line("# csr.level.kept: a write of 0x7 to csr.level faults"));
	reset(1);
	guest.take_exception = NULL;
	guest.read_register = NULL;
	run();
	CU_ASSERT(has_line("# csr.level.kept: this guest reaches no system registers"));
}

static void test_what_other_guests_have_is_absent(void)
{
	reset(1);
	guest.caller = 1;
	host.lacks_ticks = 1;
	CU_ASSERT_EQUAL(run(), 0);
	CU_ASSERT(has_line("ok 6 msr.ticks.counts # SKIP absent: msr.ticks is for other kinds of guests"));
	CU_ASSERT(has_line("ok 8 msr.ticks.presence # SKIP absent: msr.ticks is for other kinds of guests"));
	CU_ASSERT(has_line("ok 9 msr.old.presence"));
}

static void test_a_guest_that_reaches_none(void)
{
	reset(0);
	guest.read_register = NULL;
	CU_ASSERT_EQUAL(run(), 1);
	CU_ASSERT(has_line("# msr.clock.refused-without-timing: this guest reaches no system registers"));
}

CU_TestInfo register_tests[] = {
	{ "right host", test_right_host },
	{ "without the feature all is absent", test_without_the_feature_all_is_absent },
	{ "what nothing advertises may be absent", test_what_nothing_advertises_may_be_absent },
	{ "there and not advertised", test_there_and_not_advertised },
	{ "a machine that lacks nothing", test_a_machine_that_lacks_nothing },
	{ "advertised and not there", test_advertised_and_not_there },
	{ "what reads 0 without a feature", test_what_reads_0_without_a_feature_does_not_fault },
	{ "reserved bits that are taken", test_reserved_bits_that_are_taken },
	{ "a value that is not kept", test_a_value_that_is_not_kept },
	{ "instructions of its own", test_a_register_with_instructions_of_its_own },
	{ "what other guests have is absent", test_what_other_guests_have_is_absent },
	{ "a guest that reaches none", test_a_guest_that_reaches_none },
	CU_TEST_INFO_NULL,
};
