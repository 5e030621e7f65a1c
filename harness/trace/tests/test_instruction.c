/* SPDX-License-Identifier: BSD-2-Clause */
/* Which bytes are calls on which machine. */
#include <CUnit/Basic.h>
#include <CUnit/CUnit.h>

#include "instruction.h"

#define FIND(machine, ...) find_call(machine, (const uint8_t[]){ __VA_ARGS__ }, sizeof((const uint8_t[]){ __VA_ARGS__ }))
#define ENDS(machine, ...) ends_with_call(machine, (const uint8_t[LONGEST_CALL]){ __VA_ARGS__ })

static void test_machines(void)
{
	CU_ASSERT_EQUAL(find_machine("x86_64"), MACHINE_X86_64);
	CU_ASSERT_EQUAL(find_machine("riscv64"), MACHINE_RISCV64);
	CU_ASSERT_EQUAL(find_machine("aarch64"), MACHINE_ARM64);
	CU_ASSERT_EQUAL(find_machine("ppc64"), MACHINE_PPC64);
	CU_ASSERT_EQUAL(find_machine("s390x"), MACHINE_S390X);
	CU_ASSERT_EQUAL(find_machine("riscv32"), MACHINE_NONE);
	CU_ASSERT_EQUAL(find_machine("riscv641"), MACHINE_NONE);
	CU_ASSERT_EQUAL(find_machine(""), MACHINE_NONE);
}

static void test_x86_64(void)
{
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f, 0x01, 0xc1), CALL_VMCALL);
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f, 0x01, 0xd9), CALL_VMMCALL);
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f, 0x05), CALL_SYSCALL);
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f, 0x01, 0xf9), CALL_NONE);	/* rdtscp */
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f, 0x34), CALL_NONE);		/* sysenter */
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f, 0x01), CALL_NONE);
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x0f), CALL_NONE);
	CU_ASSERT_EQUAL(FIND(MACHINE_X86_64, 0x73, 0x00, 0x00, 0x00), CALL_NONE);
}

static void test_riscv64(void)
{
	CU_ASSERT_EQUAL(FIND(MACHINE_RISCV64, 0x73, 0x00, 0x00, 0x00), CALL_ECALL);
	CU_ASSERT_EQUAL(FIND(MACHINE_RISCV64, 0x73, 0x00, 0x10, 0x00), CALL_NONE);	/* ebreak */
	CU_ASSERT_EQUAL(FIND(MACHINE_RISCV64, 0x73, 0x00), CALL_NONE);
	CU_ASSERT_EQUAL(FIND(MACHINE_RISCV64, 0x00, 0x00, 0x00, 0x73), CALL_NONE);
}

static void test_arm64(void)
{
	CU_ASSERT_EQUAL(FIND(MACHINE_ARM64, 0x02, 0x00, 0x00, 0xd4), CALL_HVC);
	CU_ASSERT_EQUAL(FIND(MACHINE_ARM64, 0x22, 0xd4, 0x01, 0xd4), CALL_HVC);		/* hvc #0xea1 */
	CU_ASSERT_EQUAL(FIND(MACHINE_ARM64, 0xe2, 0xff, 0x1f, 0xd4), CALL_HVC);		/* hvc #0xffff */
	CU_ASSERT_EQUAL(FIND(MACHINE_ARM64, 0x03, 0x00, 0x00, 0xd4), CALL_SMC);
	CU_ASSERT_EQUAL(FIND(MACHINE_ARM64, 0x01, 0x00, 0x00, 0xd4), CALL_NONE);	/* svc */
	CU_ASSERT_EQUAL(FIND(MACHINE_ARM64, 0x02, 0x00, 0x20, 0xd4), CALL_NONE);
}

static void test_ppc64(void)
{
	CU_ASSERT_EQUAL(FIND(MACHINE_PPC64, 0x44, 0x00, 0x00, 0x22), CALL_SC_BIG);
	CU_ASSERT_EQUAL(FIND(MACHINE_PPC64, 0x22, 0x00, 0x00, 0x44), CALL_SC_LITTLE);
	CU_ASSERT_EQUAL(FIND(MACHINE_PPC64, 0x44, 0x00, 0x00, 0x02), CALL_NONE);	/* sc 0 */
	CU_ASSERT_EQUAL(FIND(MACHINE_PPC64, 0x02, 0x00, 0x00, 0x44), CALL_NONE);
}

static void test_s390x(void)
{
	CU_ASSERT_EQUAL(FIND(MACHINE_S390X, 0x83, 0x24, 0x05, 0x00), CALL_DIAG);
	CU_ASSERT_EQUAL(FIND(MACHINE_S390X, 0x82, 0x00, 0x00, 0x00), CALL_NONE);
	CU_ASSERT_EQUAL(FIND(MACHINE_S390X, 0x83, 0x24), CALL_NONE);
}

static void test_no_machine(void)
{
	CU_ASSERT_EQUAL(FIND(MACHINE_NONE, 0x73, 0x00, 0x00, 0x00), CALL_NONE);
	CU_ASSERT_EQUAL(find_call(MACHINE_RISCV64, (const uint8_t *)"", 0), CALL_NONE);
}

/* An address behind a call is found by what lies before it, however long the call is. */
static void test_behind(void)
{
	CU_ASSERT(ENDS(MACHINE_X86_64, 0x90, 0x0f, 0x01, 0xd9));
	CU_ASSERT(ENDS(MACHINE_X86_64, 0x90, 0x90, 0x0f, 0x05));
	CU_ASSERT_FALSE(ENDS(MACHINE_X86_64, 0x0f, 0x01, 0xd9, 0x90));
	CU_ASSERT_FALSE(ENDS(MACHINE_X86_64, 0x0f, 0x05, 0x90, 0x90));
	CU_ASSERT(ENDS(MACHINE_RISCV64, 0x73, 0x00, 0x00, 0x00));
	CU_ASSERT_FALSE(ENDS(MACHINE_RISCV64, 0x00, 0x00, 0x73, 0x00));
	CU_ASSERT(ENDS(MACHINE_ARM64, 0x03, 0x00, 0x00, 0xd4));
	CU_ASSERT(ENDS(MACHINE_PPC64, 0x44, 0x00, 0x00, 0x22));
	CU_ASSERT(ENDS(MACHINE_S390X, 0x83, 0x24, 0x05, 0x00));
	CU_ASSERT_FALSE(ENDS(MACHINE_NONE, 0x73, 0x00, 0x00, 0x00));
}

static void test_sizes(void)
{
	CU_ASSERT_EQUAL(call_size(CALL_NONE), 0);
	CU_ASSERT_EQUAL(call_size(CALL_SYSCALL), 2);
	CU_ASSERT_EQUAL(call_size(CALL_VMCALL), 3);
	CU_ASSERT_EQUAL(call_size(CALL_VMMCALL), 3);
	CU_ASSERT_EQUAL(call_size(CALL_ECALL), 4);
	CU_ASSERT_EQUAL(call_size(CALL_DIAG), 4);
}

int main(void)
{
	CU_TestInfo tests[] = {
		{ "machines", test_machines }, { "x86_64", test_x86_64 }, { "riscv64", test_riscv64 }, { "arm64", test_arm64 },
		{ "ppc64", test_ppc64 }, { "s390x", test_s390x }, { "no machine", test_no_machine }, { "behind", test_behind },
		{ "sizes", test_sizes }, CU_TEST_INFO_NULL,
	};
	CU_SuiteInfo suites[] = { { "instruction", NULL, NULL, NULL, NULL, tests }, CU_SUITE_INFO_NULL };
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS || CU_register_suites(suites) != CUE_SUCCESS)
		return 3;
	CU_basic_set_mode(CU_BRM_NORMAL);
	CU_basic_run_tests();
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? 1 : 0;
}
