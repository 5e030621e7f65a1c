/* SPDX-License-Identifier: BSD-2-Clause */
/* What stands in which register when the call is made, and how the answer is read. */
#include <CUnit/CUnit.h>
#include <string.h>

#include "tests.h"
#include "toy.h"

static const struct engine engine = { &toy_abi, &toy_guest, NULL };
static const struct hvabi_value arguments[] = { { 8, HVABI_SCRATCH }, { 0x55667788u, HVABI_CONST } };

static struct answer make(uint32_t call)
{
	struct attempt attempt = plan_attempt(&engine, &toy_calls[call], arguments);
	struct answer answer;

	memset(&answer, 0, sizeof(answer));
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	return answer;
}

static void test_registers_64(void)
{
	const struct hvabi_registers *came = &toy_host.last;
	unsigned int i;

	toy_reset(HVABI_ARCH_X86_64);
	make(TOY_SET);
	CU_ASSERT_EQUAL(came->r[AX], 0x03000000);
	CU_ASSERT_EQUAL(came->r[DI], TOY_SCRATCH + 8);
	CU_ASSERT_EQUAL(came->r[SI], 0x55667788);
	CU_ASSERT_EQUAL(came->r[R10], 0x1234);		/* fixed */
	CU_ASSERT_EQUAL(came->r[SP], 0);		/* cannot be loaded */
	for (i = 0; i < 16; i++) {
		if (i != AX && i != DI && i != SI && i != R10 && i != SP)
			CU_ASSERT_EQUAL(came->r[i], POISON_A ^ 0x0101010101010101ull * i);
	}
	for (i = 16; i < HVABI_REGISTERS; i++)
		CU_ASSERT_EQUAL(came->r[i], 0);
}

/* 20 bytes go in by r8 and two vector registers, and 12 come out behind them. */
static void test_block(void)
{
	static const struct hvabi_store stores[] = {
		{ { 0, HVABI_BLOCK_IN }, 64, { 0x1122334455667788u, HVABI_CONST } },
		{ { 8, HVABI_BLOCK_IN }, HVABI_BIG(32), { 0x99aabbccu, HVABI_CONST } },
		{ { 16, HVABI_BLOCK_IN }, 32, { 4, HVABI_SCRATCH } },
	};
	const struct hvabi_registers *came = &toy_host.last;
	struct hvabi_case c = { .args = arguments, .nstores = 3, .stores = stores };
	struct attempt attempt;
	struct answer answer;
	uint32_t vectors;

	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_SET].block_in = 20;
	toy_calls[TOY_SET].block_out = 12;
	toy_conventions[0].ninputs = toy_conventions[0].noutputs = 4;
	toy_conventions[0].inputs[0] = toy_conventions[0].outputs[0] = (struct hvabi_block_register){ 8, 8 };
	toy_conventions[0].inputs[1] = toy_conventions[0].outputs[1] = (struct hvabi_block_register){ HVABI_VECTOR(0), 16 };
	toy_conventions[0].inputs[2] = toy_conventions[0].outputs[2] = (struct hvabi_block_register){ HVABI_VECTOR(1), 16 };
	toy_conventions[0].inputs[3] = toy_conventions[0].outputs[3] = (struct hvabi_block_register){ 9, 8 };
	toy_conventions[0].rest = 1;
	attempt = plan_case(&engine, &toy_calls[TOY_SET], &c);
	CU_ASSERT_FALSE(invoke(&engine, &attempt, &answer));	/* this guest loads no vector registers */
	toy_guest.vectors = 3;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(came->r[8], 0x1122334455667788u);
	CU_ASSERT_EQUAL(came->v[0][0], 0xccbbaa99u);
	CU_ASSERT_EQUAL(came->v[0][1], TOY_SCRATCH + 4);
	CU_ASSERT_EQUAL(came->v[1][0], POISON_A ^ 0x0101010101010101ull * 33);
	CU_ASSERT(!memcmp(answer.block_out, came->v[1], 12));
	CU_ASSERT_EQUAL(answer.block_out[12], 0);
	CU_ASSERT_EQUAL(written_registers(&toy_calls[TOY_SET], &toy_conventions[0], &vectors), 0);
	CU_ASSERT_EQUAL(vectors, 1u << 1);
	toy_conventions[0].block_align = 32;
	CU_ASSERT(!invoke(&engine, &attempt, &answer));		/* only r9 lies behind 32 bytes */
	toy_calls[TOY_SET].block_out = 8;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(written_registers(&toy_calls[TOY_SET], &toy_conventions[0], &vectors), 1u << 9);
	CU_ASSERT(!memcmp(answer.block_out, &came->r[9], 8));
	toy_guest.vectors = 0;
}

static void test_registers_32(void)
{
	const struct hvabi_registers *came = &toy_host.last;
	const struct hvabi_value wide[] = { { 0x1122334455667788ull, HVABI_CONST }, { 0x99aabbccu, HVABI_CONST } };
	struct attempt attempt;
	struct answer answer;

	toy_reset(HVABI_ARCH_I386);
	attempt = plan_attempt(&engine, &toy_calls[TOY_SET], wide);
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(came->r[BX], 0x55667788);
	CU_ASSERT_EQUAL(came->r[CX], 0x11223344);
	CU_ASSERT_EQUAL(came->r[DX], 0x99aabbcc);
	CU_ASSERT_EQUAL(came->r[DI], (uint32_t)(POISON_A ^ 0x0101010101010101ull * DI));
	toy_conventions[2].high_first = 1;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(came->r[BX], 0x11223344);
	CU_ASSERT_EQUAL(came->r[CX], 0x55667788);
}

/* Parts of registers: two values in one, one value in several. What nothing holds of such a register is 0. */
static void test_pieces(void)
{
	static const struct hvabi_piece pieces[] = {
		{ HVABI_A_CARRIER, 0, AX, 0, 32 }, { HVABI_AN_ARGUMENT, 0, AX, 32, 16 }, { HVABI_AN_ARGUMENT, 0, BX, 16, 48 },
		{ HVABI_AN_ARGUMENT, 1, BX, 0, 8 }, { HVABI_AN_ARGUMENT, 2, DI, 4, 24 }, { HVABI_A_FIXED, 0, R10, 8, 16 },
		{ HVABI_A_STATUS, 0, AX, 0, 8 }, { HVABI_A_STATUS, 0, AX, 8, 8 }, { HVABI_A_VALUE, 0, DX, 0, 32 },
		{ HVABI_A_VALUE, 0, DX, 32, 32 },
	};
	const struct hvabi_registers *came = &toy_host.last;
	const struct hvabi_value given[] = { { 0x1122334455667788ull, HVABI_CONST }, { 0x99aabbccu, HVABI_CONST } };
	struct attempt attempt;
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	toy_conventions[0].pieces = pieces;
	toy_conventions[0].npieces = sizeof(pieces) / sizeof(pieces[0]);
	toy_conventions[0].narguments = 3;
	attempt = plan_attempt(&engine, &toy_calls[TOY_SET], given);
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(came->r[AX], 0x778803000000);
	CU_ASSERT_EQUAL(came->r[BX], 0x11223344556600cc);	/* the second argument takes two slots */
	CU_ASSERT_EQUAL(came->r[DI], 0x99aabb0);
	CU_ASSERT_EQUAL(came->r[R10], 0x123400);
	toy_conventions[0].high_first = 1;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(came->r[BX], 0x1122334455660099);
	CU_ASSERT_EQUAL(came->r[DI], 0xaabbcc0);
	toy_conventions[0].narguments = 2;
	CU_ASSERT(!invoke(&engine, &attempt, &answer));
	toy_conventions[0].narguments = 3;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 0);
	CU_ASSERT_EQUAL(make(TOY_GET).value, TOY_WIDE);
	toy_calls[TOY_GET].value_at = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).value, TOY_WIDE >> 32);
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).status, TOY_NO_CALL);
	toy_conventions[0].shared = 1;	/* the status has pieces of its own, which are the first of the value */
	CU_ASSERT_EQUAL(make(TOY_GET).status, TOY_NO_CALL);
}

/* Another register says where the status is, or is the status. */
static void test_when(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_conventions[0].when = DX;
	toy_conventions[0].when_bits = 32;
	toy_conventions[0].when_equals = TOY_WIDE & 0xffffffffu;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 0);
	toy_host.wrong_value = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).status, (int32_t)(TOY_WIDE + 1));
	toy_conventions[0].when_has_success = 1;
	toy_conventions[0].when_success = (TOY_WIDE + 1) & 0xffffffffu;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 0);
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 0);	/* rdx is 0, which is success */
	toy_conventions[0].when_equals = 0;
	CU_ASSERT_EQUAL(make(TOY_GET).status, TOY_NO_CALL);
}

static uint64_t flags;
static void (*toy_trap)(struct hvabi_registers *registers);

static void trap_with_flags(struct hvabi_registers *registers)
{
	toy_trap(registers);
	registers->flags = flags;
}

static void trap_with_vector(struct hvabi_registers *registers)
{
	toy_trap(registers);
	registers->v[2][0] ^= 1;
	registers->v[2][1] = TOY_WIDE << 8 | 0x5a;
}

/* Arguments and a value in halves of vector registers; a guest that does not load these cannot make the call. */
static void test_vector_pieces(void)
{
	static const struct hvabi_piece pieces[] = {
		{ HVABI_A_CARRIER, 0, AX, 0, 32 }, { HVABI_AN_ARGUMENT, 0, HVABI_VECTOR(1), 64, 64 },
		{ HVABI_AN_ARGUMENT, 1, HVABI_VECTOR(0), 8, 32 }, { HVABI_A_STATUS, 0, AX, 0, 32 },
		{ HVABI_A_VALUE, 0, HVABI_VECTOR(2), 72, 56 },
	};
	const struct hvabi_registers *came = &toy_host.last;
	const struct hvabi_value given[] = { { 0x1122334455667788ull, HVABI_CONST }, { 0x99aabbccu, HVABI_CONST } };
	struct attempt attempt;
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	toy_conventions[0].pieces = pieces;
	toy_conventions[0].npieces = sizeof(pieces) / sizeof(pieces[0]);
	toy_conventions[0].narguments = 2;
	toy_conventions[0].arguments[0] = HVABI_VECTOR(1);
	toy_conventions[0].arguments[1] = HVABI_VECTOR(0);
	toy_conventions[0].value[0] = HVABI_VECTOR(2);
	attempt = plan_attempt(&engine, &toy_calls[TOY_SET], given);
	CU_ASSERT(!invoke(&engine, &attempt, &answer));
	toy_guest.vectors = 2;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(came->v[1][0], 0);
	CU_ASSERT_EQUAL(came->v[1][1], 0x1122334455667788ull);
	CU_ASSERT_EQUAL(came->v[0][0], 0x99aabbcc00);
	CU_ASSERT_EQUAL(came->v[0][1], 0);
	attempt = plan_attempt(&engine, &toy_calls[TOY_GET], arguments);
	CU_ASSERT(!invoke(&engine, &attempt, &answer));		/* its value comes back in a register that trap does not store */
	toy_guest.vectors = 3;
	toy_trap = toy_guest.trap;
	toy_guest.trap = trap_with_vector;
	answer = make(TOY_GET);
	CU_ASSERT_EQUAL(answer.value, (TOY_WIDE << 8 | 0x5a) >> 8 & ((1ull << 56) - 1));
	CU_ASSERT(compare_registers(&engine, &toy_calls[TOY_GET], &answer, 0) >> 31 != 0);
	toy_conventions[0].vectors_may_change = 1u << 2;
	CU_ASSERT_FALSE(compare_registers(&engine, &toy_calls[TOY_GET], &answer, 0) >> 31);
	toy_guest.trap = toy_trap;
	toy_guest.vectors = 0;
}

/* The status is in two bits of the flags, where a guest sees them. */
static void test_flags(void)
{
	static const struct hvabi_piece pieces[] = { { .held = HVABI_A_STATUS, .reg = HVABI_FLAGS, .low = 4, .width = 2 },
						     { .held = HVABI_A_CARRIER, .reg = AX, .width = 32 },
						     { .held = HVABI_A_VALUE, .reg = DX, .width = 64 } };
	struct attempt attempt;
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	toy_conventions[0].status = HVABI_FLAGS;
	toy_conventions[0].status_low = 4;
	toy_conventions[0].status_bits = 2;
	attempt = plan_attempt(&engine, &toy_calls[TOY_GET], arguments);
	CU_ASSERT(!invoke(&engine, &attempt, &answer));
	toy_trap = toy_guest.trap;
	toy_guest.trap = trap_with_flags;
	toy_guest.flags = 1;
	flags = 0x5f;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 1);
	CU_ASSERT_EQUAL(make(TOY_GET).value, TOY_WIDE);
	flags = 0xcf;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 0);
	toy_conventions[0].pieces = pieces;
	toy_conventions[0].npieces = 3;
	flags = 0x1f;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 1);
	toy_conventions[0].npieces = 0;
	toy_conventions[0].status = AX;
	toy_conventions[0].status_low = toy_conventions[0].status_bits = 0;
	toy_conventions[0].when = HVABI_FLAGS;
	toy_conventions[0].when_bits = 1;
	toy_conventions[0].when_has_success = 1;
	toy_conventions[0].when_equals = 1;
	toy_conventions[0].when_success = 0;
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).status, TOY_NO_CALL);
	flags = 0x1e;
	CU_ASSERT_EQUAL(make(TOY_GET).status, 0);
	toy_guest.trap = toy_trap;
	toy_guest.flags = 0;
}

static uint64_t immediate;

static int set_immediate(unsigned int carrier, uint64_t number)
{
	CU_ASSERT_EQUAL(carrier, 0);
	immediate = number;
	return number != 0x77;
}

/* The id is in the instruction, and in no register. */
static void test_immediate(void)
{
	struct attempt attempt;
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	toy_carriers[0].kind = HVABI_IN_INSTRUCTION;
	attempt = plan_attempt(&engine, &toy_calls[TOY_SET], arguments);
	CU_ASSERT(!invoke(&engine, &attempt, &answer));
	toy_guest.set_immediate = set_immediate;
	make(TOY_SET);
	CU_ASSERT_EQUAL(immediate, 0x03000000);
	CU_ASSERT_EQUAL(toy_host.last.r[AX], POISON_A);
	attempt.id[0] = 0x77;
	CU_ASSERT(!invoke(&engine, &attempt, &answer));
	toy_guest.set_immediate = NULL;
}

static void test_results(void)
{
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	answer = make(TOY_GET);
	CU_ASSERT_EQUAL(answer.status, 0);		/* the upper half of rax is not the status */
	CU_ASSERT_EQUAL(answer.value, TOY_WIDE);
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).status, TOY_NO_CALL);
	toy_reset(HVABI_ARCH_I386);
	CU_ASSERT_EQUAL(make(TOY_GET).value, TOY_WIDE);	/* two registers */
	toy_host.lacks_get = 1;
	CU_ASSERT_EQUAL(make(TOY_GET).status, TOY_NO_CALL);
}

/* No status: what comes back is the value, and success unless it is a refusal. */
static void test_value_alone(void)
{
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	answer = make(TOY_FETCH);
	CU_ASSERT_EQUAL(answer.status, 0);
	CU_ASSERT_EQUAL(answer.value, TOY_WORD);
	toy_host.dirties_value = 1;
	CU_ASSERT_EQUAL(make(TOY_FETCH).value, TOY_WORD);	/* 32 bits are the value */
	toy_calls[TOY_FETCH].id[0] = 0x0f000000;	/* nobody's: the host answers no_family in rax */
	CU_ASSERT_EQUAL(make(TOY_FETCH).status, TOY_NO_FAMILY);
}

/* A refusal of 32 bits is one, although a status would have 64: the value has no more. */
static void test_narrow_value_alone(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.status_width = 64;
	toy_calls[TOY_FETCH].id[0] = 0x0f000000;
	CU_ASSERT_EQUAL(make(TOY_FETCH).status, TOY_NO_FAMILY);
	toy_abi.status_width = 0;	/* a word */
	CU_ASSERT_EQUAL(make(TOY_FETCH).status, TOY_NO_FAMILY);
}

static void test_signed_carrier(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_carriers[0].is_signed = 1;
	toy_calls[TOY_GET].id[0] = 0x83010000;
	make(TOY_GET);
	CU_ASSERT_EQUAL(toy_host.last.r[AX], 0xffffffff83010000ull);
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].id[0] = 0x83010000;
	make(TOY_GET);
	CU_ASSERT_EQUAL(toy_host.last.r[AX], 0x83010000);
}

/* Bits above an argument of 32 bits: no sign where the convention says that they are 0, and what a case puts there on purpose. */
static void test_narrow_argument(void)
{
	static const struct hvabi_value negative[] = { { 8, HVABI_SCRATCH }, { (uint64_t)-2, HVABI_CONST } };
	static const struct hvabi_value wide[] = { { 8, HVABI_SCRATCH }, { 0x100000002u, HVABI_CONST } };
	struct hvabi_argument places[] = { { .name = "gpa", .width = 64, .carrier = HVABI_NONE },
					   { .name = "value", .width = 32, .is_signed = 1, .carrier = HVABI_NONE } };
	struct attempt attempt;
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	attempt = plan_attempt(&engine, &toy_calls[TOY_SET], negative);
	attempt.places = places;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(toy_host.last.r[SI], 0xfffffffeu);
	places[1].is_signed = 0;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(toy_host.last.r[SI], (uint64_t)-2);	/* no number of 32 bits */
	places[1].is_signed = 1;
	toy_conventions[0].narrow_zero = 0;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(toy_host.last.r[SI], (uint64_t)-2);
	toy_conventions[0].narrow_zero = 1;
	attempt = plan_attempt(&engine, &toy_calls[TOY_SET], wide);
	attempt.places = places;
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(toy_host.last.r[SI], 0x100000002u);
}

/* A call nobody knows has every argument register full of ones. */
static void test_no_call(void)
{
	struct attempt attempt = { .variant = "", .id = { 0x09000000 }, .carriers = 1, .poison = POISON_B };
	struct answer answer;

	toy_reset(HVABI_ARCH_X86_64);
	CU_ASSERT(invoke(&engine, &attempt, &answer));
	CU_ASSERT_EQUAL(toy_host.last.r[DI], ~0ull);
	CU_ASSERT_EQUAL(toy_host.last.r[SI], ~0ull);
	CU_ASSERT_EQUAL(toy_host.last.r[DX], ~0ull);
	CU_ASSERT_EQUAL(toy_host.last.r[AX], 0x09000000);
	CU_ASSERT_EQUAL(answer.status, TOY_NO_FAMILY);
}

/* Tables that this architecture has no convention for fail the test; they are not passed over. */
static void test_no_convention(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].variant = "fast";
	toy_run();
	CU_ASSERT(failed_exactly("mmu.get.wide", "mmu.get.presence", "mmu.get.registers",
				 "mmu.ignores-unknown-annotations", "mmu.refuses-reserved-bits", NULL));
	CU_ASSERT(has_line("# mmu.get.wide: mmu.get: this guest has no way to make it: no convention, no instruction with its number, no write_memory, or it does not see the flags or load the vector registers"));
}

CU_TestInfo invoke_tests[] = {
	{ "registers of 64 bits", test_registers_64 },
	{ "registers of 32 bits", test_registers_32 },
	{ "structures in registers", test_block },
	{ "parts of registers", test_pieces },
	{ "halves of vector registers", test_vector_pieces },
	{ "results", test_results },
	{ "where the status is", test_when },
	{ "a status in the flags", test_flags },
	{ "an id in the instruction", test_immediate },
	{ "a value without a status", test_value_alone },
	{ "a narrow value without a status", test_narrow_value_alone },
	{ "a signed carrier", test_signed_carrier },
	{ "a negative argument of fewer bits", test_narrow_argument },
	{ "an id that names no call", test_no_call },
	{ "no convention", test_no_convention },
	CU_TEST_INFO_NULL,
};
