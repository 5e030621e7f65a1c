/* SPDX-License-Identifier: BSD-2-Clause */
#include "../riscv64/hart.h"

#include <CUnit/Basic.h>

#include "tests.h"

#define SIE 0x2u
#define SPIE 0x20u
#define SPP 0x100u
#define SUM 0x40000u	/* stands for all else */

static void test_whether(void)
{
	struct hart hart = { .is_supervisor = 1, .sstatus = SIE, .sie = 1u << 9 };

	CU_ASSERT(hart_takes_external(&hart));
	hart.sstatus = SPIE | SPP;
	CU_ASSERT_FALSE(hart_takes_external(&hart));
	hart.is_supervisor = 0;
	CU_ASSERT(hart_takes_external(&hart));
	hart.sie = ~(1u << 9);
	CU_ASSERT_FALSE(hart_takes_external(&hart));
}

static void test_from_supervisor(void)
{
	struct hart hart = {
		.pc = 0x80200004, .is_supervisor = 1, .sstatus = SUM | SIE, .sie = 0x200, .stvec = 0x80300000, .sepc = 1, .scause = 2, .stval = 3,
	};

	hart_take_external(&hart);
	CU_ASSERT_EQUAL(hart.pc, 0x80300000);
	CU_ASSERT_EQUAL(hart.sepc, 0x80200004);
	CU_ASSERT_EQUAL(hart.sstatus, SUM | SPIE | SPP);
	CU_ASSERT_EQUAL(hart.scause, 1ull << 63 | 9);
	CU_ASSERT_EQUAL(hart.stval, 0);
	CU_ASSERT(hart.is_supervisor == 1 && !hart_takes_external(&hart));
}

static void test_from_user(void)
{
	struct hart hart = { .pc = 0x1000, .sstatus = SPIE | SPP, .sie = 0x200, .stvec = 0x80300001 };

	hart_take_external(&hart);
	CU_ASSERT_EQUAL(hart.pc, 0x80300000 + 4 * 9);
	CU_ASSERT_EQUAL(hart.sstatus, 0);
	CU_ASSERT(hart.is_supervisor == 1);
}

void add_hart_tests(void)
{
	CU_pSuite suite = CU_add_suite("hart", NULL, NULL);

	CU_add_test(suite, "whether it takes an interrupt", test_whether);
	CU_add_test(suite, "from supervisor mode", test_from_supervisor);
	CU_add_test(suite, "from user mode, vectored", test_from_user);
}
