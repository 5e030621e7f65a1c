// SPDX-License-Identifier: BSD-2-Clause
/*
 * apart: a convention that lays ids out in its own way. The recording hosts of
 * common.c, which speak of the ABI's ids, stubs in this process, and the
 * conformance engine by that convention and by one with the ABI's ids, on a
 * host that is right or has one fault.
 */
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"
#include "trap_x86_64.h"

#define APART_INSTRUCTION_X86_64 "call trap_entry"
#include "apart_guest.h"
#include "apart_host.h"
#include "apart_names.h"
#include "report.h"

extern const struct hvabi_abi apart_conformance;

#define RESULT apart_host_result
OP3(add_two, uint16_t, uint32_t, uint16_t)
OP0(keep_nothing)
APART_HOST_OPS(rec, struct recorder)

#define holes_without_keep_nothing 1
#define holes_add_two rec_add_two
APART_HOST_OPS(holes, struct recorder)

static const char *const lacks[] = { "keep", NULL };

static struct answer dispatch(enum which_host host, struct recorder *recorder, const uint64_t *ids,
			      const uint64_t *args)
{
	struct apart_host_result result =
		apart_dispatch(host == FULL ? &rec_apart_host : &holes_apart_host, recorder, (uint32_t)ids[0], (uint32_t)ids[1], args);

	return (struct answer){ result.status, result.value };
}

static const char *call_name(const uint64_t *ids)
{
	return apart_call_name((uint32_t)ids[0], (uint32_t)ids[1]);
}

static size_t format_call(char *buffer, size_t size, const uint64_t *ids, const uint64_t *args)
{
	return apart_format_call(buffer, size, (uint32_t)ids[0], (uint32_t)ids[1], args);
}

/* Stubs */

static struct saved_registers came;

void handle_trap(struct saved_registers *saved)
{
	came = *saved;
	saved->rax = 0;
}

static void test_stub(void)
{
	(void)apart_add_two(7, 0x12345678, 9);
	CU_ASSERT_EQUAL(came.rax, 0xa0070000);
	CU_ASSERT_EQUAL(came.rdi, 0x11);
	CU_ASSERT_EQUAL(came.rsi, 0x12345678);
	CU_ASSERT_EQUAL(came.rdx, 9);
	CU_ASSERT_EQUAL(APART_ADD_TWO_ID_BY_X86_64, 0xa0000000);
	CU_ASSERT_EQUAL(APART_ADD_TWO_TAG_BY_X86_64, 0x11);
	(void)apart_add_two_annotated(APART_LAZY, 7, 0, 0);
	CU_ASSERT_EQUAL(came.rax, 0xa0070001);
	(void)apart_keep_nothing();
	CU_ASSERT_EQUAL(came.rax, 0xa0000000);
	CU_ASSERT_EQUAL(came.rdi, 0x206);
}

/* The conformance engine, and a host that has a fault of its own in each test */

enum fault {
	RIGHT, IGNORES_RESERVED, IGNORES_TAG, MINDS_HINTS, MINDS_LAZY, TAKES_UNUSED, FORGETS_GONE, TAKES_ANY_FAMILY, LOSES_COUNT,
	HAS_ABI_ID,
};

static enum fault fault;
static unsigned int traps;

static struct apart_host_result box_add_two(void *b, uint16_t count, uint32_t one, uint16_t other)
{
	(void)b;
	return apart_host_ok((uint32_t)(count * (one + other)));
}

static struct apart_host_result box_keep_nothing(void *b)
{
	(void)b;
	return apart_host_ok(0);
}

APART_HOST_OPS(box, void)

/* What the host makes of the id in the registers. */
static void spoil(struct apart_x86_64_registers *registers)
{
	switch (fault) {
	case IGNORES_RESERVED:
		registers->rax &= ~0x0c00fff0ull;
		break;
	case IGNORES_TAG:
		registers->rdi &= 0xffff;
		break;
	case MINDS_HINTS:
		registers->rax |= (registers->rax & 0xe) << 4;
		break;
	case MINDS_LAZY:
		registers->rax |= (registers->rax & 1) << 4;
		break;
	case TAKES_UNUSED:
		registers->rdi = registers->rdi == 0x216 ? 0x206 : registers->rdi;
		break;
	case FORGETS_GONE:
		registers->rdi = registers->rdi == 0x41 ? 0x71 : registers->rdi;
		break;
	case TAKES_ANY_FAMILY:
		registers->rdi = (registers->rdi & 0xf) == 7 ? 0x206 : registers->rdi;
		break;
	case LOSES_COUNT:
		registers->rax &= ~(0x3e0ull << 16);
		break;
	default:
		break;
	}
}

static void trap_x86_64(struct hvabi_registers *file)
{
	struct apart_x86_64_registers registers = { .rax = file->r[0], .rdx = file->r[2], .rsi = file->r[6], .rdi = file->r[7] };

	traps++;
	if (fault == HAS_ABI_ID) {
		const uint64_t args[3] = { file->r[0] >> 4 & 0x3ff, file->r[7], file->r[6] };
		struct apart_host_result result = apart_dispatch(&box_apart_host, NULL, (uint32_t)file->r[0], 0, args);

		registers.rax = (uint64_t)result.status;
		registers.rdx = result.value;
	} else {
		spoil(&registers);
		apart_x86_64_dispatch(&box_apart_host, NULL, &registers);
	}
	file->r[0] = registers.rax;
	file->r[2] = registers.rdx;
}

static void trap_i386(struct hvabi_registers *file)
{
	struct apart_i386_registers registers = {
		.eax = (uint32_t)file->r[0], .ecx = (uint32_t)file->r[1], .edx = (uint32_t)file->r[2], .ebx = (uint32_t)file->r[3],
	};

	traps++;
	apart_i386_dispatch(&box_apart_host, NULL, &registers);
	file->r[0] = registers.eax;
	file->r[2] = registers.edx;
}

static uint64_t read_memory(uint64_t address, unsigned int width)
{
	(void)address;
	(void)width;
	return 0;
}

static void run(uint32_t arch, enum fault wanted)
{
	const struct hvabi_guest guest = {
		.arch = arch, .trap = arch == HVABI_ARCH_I386 ? trap_i386 : trap_x86_64, .untouchable = 1u << 4,
		.read_memory = read_memory,
	};

	fault = wanted;
	traps = 0;
	clear_report();
	hvabi_run_conformance(&apart_conformance, &guest);
}

static void test_right_host(void)
{
	static const uint32_t archs[] = { HVABI_ARCH_X86_64, HVABI_ARCH_I386 };

	for (unsigned int i = 0; i < 2; i++) {
		run(archs[i], RIGHT);
		CU_ASSERT_TRUE(failed_only(NULL));
		CU_ASSERT_EQUAL(count_lines("ok "), apart_conformance.ntests);
		CU_ASSERT_PTR_NULL(strstr(report, "SKIP"));
		CU_ASSERT_TRUE(traps > 30);
	}
}

static void test_faults(void)
{
	static const struct { enum fault fault; const char *test; } faults[] = {
		{ MINDS_LAZY, "add.two.lazy-equals-plain" },
		{ TAKES_UNUSED, "keep.refuses-unused-number" },
		{ FORGETS_GONE, "add.refuses-retired-0x4" },
		{ TAKES_ANY_FAMILY, "refuses-unknown-family" },
	};

	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++) {
		run(HVABI_ARCH_X86_64, faults[i].fault);
		CU_ASSERT_TRUE(failed_only(faults[i].test));
	}
}

static void test_hints(void)
{
	run(HVABI_ARCH_X86_64, MINDS_HINTS);
	CU_ASSERT_EQUAL(count_lines("not ok "), 2);
	CU_ASSERT_EQUAL(count_lines("# add.ignores-unknown-annotations: add.two answered wrong (-2)"), 4);
	CU_ASSERT_EQUAL(count_lines("# keep.ignores-unknown-annotations: keep.nothing answered wrong (-2)"), 4);
}

/* Each carrier of the id has reserved bits, tried alone and together. */
static void test_reserved_bits(void)
{
	run(HVABI_ARCH_X86_64, IGNORES_RESERVED);
	CU_ASSERT_EQUAL(count_lines("not ok "), 2);
	CU_ASSERT_TRUE(has_line("# add.refuses-reserved-bits: add.two with the reserved id bits 0x4000000 was answered success (0), expected wrong"));
	CU_ASSERT_EQUAL(count_lines("# add.refuses-reserved-bits: "), 15);
	run(HVABI_ARCH_X86_64, IGNORES_TAG);
	CU_ASSERT_EQUAL(count_lines("not ok "), 2);
	CU_ASSERT_EQUAL(count_lines("# keep.refuses-reserved-bits: "), 17);
}

static void test_arguments_in_the_id(void)
{
	run(HVABI_ARCH_X86_64, LOSES_COUNT);
	CU_ASSERT_EQUAL(count_lines("not ok "), 2);	/* both cases whose count has bits there */
	CU_ASSERT_TRUE(strstr(report, " add.two.often\n") != NULL);
}

/* A host that takes the ABI's ids for those of every convention has none of the calls. */
static void test_another_layout(void)
{
	unsigned int absent = 0;

	run(HVABI_ARCH_X86_64, HAS_ABI_ID);
	for (const char *at = report; (at = strstr(at, " # SKIP absent: ")) != NULL; at++)
		absent++;
	CU_ASSERT_EQUAL(absent, apart_conformance.ntests - 4);	/* but for numbers that it shall not have */
}

static CU_TestInfo stub_tests[] = {
	{ "ids of the convention", test_stub },
	CU_TEST_INFO_NULL
};

static CU_TestInfo engine_tests[] = {
	{ "a right host", test_right_host },
	{ "faults", test_faults },
	{ "hints", test_hints },
	{ "reserved bits", test_reserved_bits },
	{ "arguments in the id", test_arguments_in_the_id },
	{ "another layout", test_another_layout },
	CU_TEST_INFO_NULL
};

static void add_own_tests(void)
{
	static CU_SuiteInfo suites[] = {
		{ "stubs", NULL, NULL, NULL, NULL, stub_tests },
		{ "conformance", NULL, NULL, NULL, NULL, engine_tests },
		CU_SUITE_INFO_NULL
	};

	CU_register_suites(suites);
}

const struct suite suite = {
	.abi = &apart_conformance,
	.dispatch = dispatch,
	.call_name = call_name,
	.status_name = apart_status_name,
	.format_call = format_call,
	.lacks = lacks,
	.checks_arguments = 1,
	.bad_argument = APART_STATUS_BAD,
	.hints = 0xf,
	.add_own_tests = add_own_tests,
};
