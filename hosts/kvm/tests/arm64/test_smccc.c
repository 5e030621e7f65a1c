/* SPDX-License-Identifier: BSD-2-Clause */
#include "smccc.h"

#include <string.h>

#include <CUnit/Basic.h>

#include "tests.h"

/* The bytes of 766d6934-6876-4162-8976-6d6934616269 as they stand there are those of the registers, the lowest first. */
static void test_identity(void)
{
	static const uint8_t bytes[16] = {
		0x76, 0x6d, 0x69, 0x34, 0x68, 0x76, 0x41, 0x62, 0x89, 0x76, 0x6d, 0x69, 0x34, 0x61, 0x62, 0x69,
	};
	uint64_t x[4] = { 0x8600ff01, 1, 2, 3 };
	unsigned int i;

	CU_ASSERT_EQUAL(smccc_answer(x), 4);
	for (i = 0; i < 16; i++)
		CU_ASSERT_EQUAL(x[i / 4] >> i % 4 * 8 & 0xff, bytes[i]);
	for (i = 0; i < 4; i++)
		CU_ASSERT_EQUAL(x[i] >> 32, 0);
}

static void test_unknown(void)
{
	static const uint64_t functions[] = { 0x86000000, 0xc600ff01, 0xc600564e, 0x1c600564d };
	unsigned int i;

	for (i = 0; i < sizeof(functions) / sizeof(functions[0]); i++) {
		uint64_t x[4] = { functions[i], 1, 2, 3 };

		CU_ASSERT_EQUAL(smccc_answer(x), 1);
		CU_ASSERT(x[0] == UINT64_MAX && x[1] == 1 && x[2] == 2 && x[3] == 3);
	}
}

void add_smccc_tests(void)
{
	CU_pSuite suite = CU_add_suite("smccc", NULL, NULL);

	CU_add_test(suite, "who answers", test_identity);
	CU_add_test(suite, "calls that nobody knows", test_unknown);
}
