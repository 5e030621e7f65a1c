// SPDX-License-Identifier: BSD-2-Clause
/* Runs every test of one ABI and release; fails if one did, or if CUnit could not run them. */
#include <stdio.h>

#include <CUnit/Basic.h>

#include "suite.h"

int main(void)
{
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		fprintf(stderr, "%s\n", CU_get_error_msg());
		return 3;
	}
	printf("\n%s %s\n", suite.abi->name, suite.abi->release);
	add_common_tests();
	suite.add_own_tests();
	if (CU_get_error() != CUE_SUCCESS) {
		fprintf(stderr, "%s\n", CU_get_error_msg());
		return 3;
	}
	CU_basic_set_mode(CU_BRM_NORMAL);
	if (CU_basic_run_tests() != CUE_SUCCESS || CU_get_number_of_tests_run() == 0)
		return 3;
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures != 0;
}
