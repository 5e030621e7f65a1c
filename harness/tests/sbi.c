// SPDX-License-Identifier: BSD-2-Clause
/* sbi: the recording hosts, and dispatch from the registers of harts of 64 and of 32 bits. */
#include <string.h>

#include <CUnit/Basic.h>

#include "sbi_host.h"
#include "sbi_names.h"
#include "suite.h"
#include "sbi_ops.h"

extern const struct hvabi_abi sbi_conformance;

SBI_HOST_OPS(rec, struct recorder)

/* The same host without rfence, without two calls of hsm and base, and without one legacy call. */
static const char *const lacks[] = {
	"rfence", "hsm.hart_stop", "base.get_mimpid", "legacy.console_getchar", NULL
};

/* Copies the table and takes slots away: as if the operations had been left out. */
static struct sbi_host holes;

static void take_away(const char *name)
{
	const struct sbi_host_call *call = NULL;

	for (uint32_t i = 0; i < sbi_conformance.ncalls; i++) {
		const struct hvabi_call *found = &sbi_conformance.calls[i];
		size_t length = strlen(name);

		if (strncmp(found->name, name, length) || (found->name[length] && found->name[length] != '.'))
			continue;
		call = sbi_host_find((uint32_t)found->id[0], (uint32_t)found->id[1]);
		if (call && call->slot < SBI_HOST_SLOTS)
			holes.run[call->slot] = NULL;
	}
}

static struct answer dispatch(enum which_host host, struct recorder *recorder, const uint64_t *ids,
			      const uint64_t *args)
{
	struct sbi_host_result result = sbi_dispatch(host == FULL ? &rec_sbi_host : &holes, recorder, (uint32_t)ids[0],
						     (uint32_t)ids[1], args);

	return (struct answer){ result.status, result.value };
}

static const char *call_name(const uint64_t *ids)
{
	return sbi_call_name((uint32_t)ids[0], (uint32_t)ids[1]);
}

static size_t format_call(char *buffer, size_t size, const uint64_t *ids, const uint64_t *args)
{
	return sbi_format_call(buffer, size, (uint32_t)ids[0], (uint32_t)ids[1], args);
}

static struct recorder recorder;

static void test_riscv64_registers(void)
{
	struct sbi_riscv64_registers registers = {
		.a7 = SBI_FAMILY_RFENCE, .a6 = SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_NR,
		.a0 = 1, .a1 = 2, .a2 = 0x8000000000000003, .a3 = 4, .a4 = 5, .a5 = 6,
	};

	recorder = (struct recorder){ .status = -5, .value = 77 };
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "rfence_remote_sfence_vma_asid");
	CU_ASSERT_EQUAL(recorder.args[0], 1);
	CU_ASSERT_EQUAL(recorder.args[2], 0x8000000000000003);
	CU_ASSERT_EQUAL(recorder.args[4], 5);
	CU_ASSERT_EQUAL((int64_t)registers.a0, -5);
	CU_ASSERT_EQUAL(registers.a1, 77);
	CU_ASSERT_EQUAL(registers.a2, 0x8000000000000003);
	CU_ASSERT_EQUAL(registers.a6, SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_NR);
}

/* A number of 32 bits is sign extended in its register; anything else names nothing. */
static void test_wide_ids(void)
{
	struct sbi_riscv64_registers registers = {
		.a7 = 1ULL << 32 | SBI_FAMILY_BASE, .a6 = SBI_BASE_GET_IMPL_ID_NR,
	};

	recorder = (struct recorder){ 0 };
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_EQUAL((int64_t)registers.a0, SBI_STATUS_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(recorder.calls, 0);
	registers = (struct sbi_riscv64_registers){ .a7 = SBI_FAMILY_BASE, .a6 = ~0ULL };
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_EQUAL((int64_t)registers.a0, SBI_STATUS_NOT_SUPPORTED);
	registers = (struct sbi_riscv64_registers){ .a7 = SBI_FAMILY_BASE, .a6 = SBI_BASE_PROBE_EXTENSION_NR,
						    .a0 = SBI_FAMILY_TIME };
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_EQUAL(registers.a0, 0);
	CU_ASSERT_EQUAL(registers.a1, 1);
	registers.a0 = 1ULL << 32 | SBI_FAMILY_TIME;
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_EQUAL(registers.a1, 0);
}

/* Legacy calls return one word in a0 and leave a1 alone; a6 says nothing. */
static void test_legacy_registers(void)
{
	struct sbi_riscv64_registers registers = { .a7 = SBI_LEGACY_CONSOLE_GETCHAR_EID, .a6 = 0x1234, .a1 = 0x5678 };

	recorder = (struct recorder){ .value = 'x' };
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "legacy_console_getchar");
	CU_ASSERT_EQUAL(registers.a0, 'x');
	CU_ASSERT_EQUAL(registers.a1, 0x5678);

	/* Left out, it is an extension that the host does not have; there is still one word to say so. */
	registers.a0 = 0;
	sbi_riscv64_dispatch(&holes, &recorder, &registers);
	CU_ASSERT_EQUAL((int64_t)registers.a0, SBI_STATUS_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(registers.a1, 0x5678);

	registers = (struct sbi_riscv64_registers){
		.a7 = SBI_LEGACY_REMOTE_SFENCE_VMA_ASID_EID, .a0 = 1, .a1 = 2, .a2 = 3, .a3 = 4,
	};
	sbi_riscv64_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_EQUAL(recorder.nargs, 4);
	CU_ASSERT_EQUAL(recorder.args[3], 4);
}

static void test_riscv32_registers(void)
{
	struct sbi_riscv32_registers registers = { .a7 = SBI_FAMILY_TIME, .a0 = 0x11111111, .a1 = 0x22222222 };

	recorder = (struct recorder){ .status = 0, .value = 0x3333333344444444 };
	sbi_riscv32_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "time_set_timer");
	CU_ASSERT_EQUAL(recorder.args[0], 0x2222222211111111);
	CU_ASSERT_EQUAL(registers.a0, 0);
	CU_ASSERT_EQUAL(registers.a1, 0x44444444);

	registers = (struct sbi_riscv32_registers){
		.a7 = SBI_LEGACY_SET_TIMER_EID, .a0 = 0x55555555, .a1 = 0x66666666,
	};
	sbi_riscv32_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "legacy_set_timer");
	CU_ASSERT_EQUAL(recorder.args[0], 0x6666666655555555);
	CU_ASSERT_EQUAL(registers.a1, 0x66666666);

	registers = (struct sbi_riscv32_registers){
		.a7 = SBI_FAMILY_RFENCE, .a6 = SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_NR,
		.a0 = 1, .a1 = 0xffffffff, .a2 = 3, .a3 = 4, .a4 = 5,
	};
	recorder.status = -3;
	sbi_riscv32_dispatch(&rec_sbi_host, &recorder, &registers);
	CU_ASSERT_EQUAL(recorder.args[1], 0xffffffff);
	CU_ASSERT_EQUAL(recorder.args[4], 5);
	CU_ASSERT_EQUAL((int32_t)registers.a0, -3);
}

static CU_TestInfo register_tests[] = {
	{ "riscv64", test_riscv64_registers },
	{ "ids wider than 32 bits", test_wide_ids },
	{ "legacy calls", test_legacy_registers },
	{ "riscv32: values of two registers", test_riscv32_registers },
	CU_TEST_INFO_NULL
};

static void add_own_tests(void)
{
	static CU_SuiteInfo suites[] = {
		{ "dispatch from registers", NULL, NULL, NULL, NULL, register_tests },
		CU_SUITE_INFO_NULL
	};

	holes = rec_sbi_host;
	for (const char *const *lack = lacks; *lack; lack++)
		take_away(*lack);
	CU_register_suites(suites);
}

const struct suite suite = {
	.abi = &sbi_conformance,
	.dispatch = dispatch,
	.call_name = call_name,
	.status_name = sbi_status_name,
	.format_call = format_call,
	.lacks = lacks,
	.checks_arguments = 0,
	.hints = 0,
	.add_own_tests = add_own_tests,
};
