/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs all tests of arm64; fails if one did, or if CUnit could not run them. */
#include <stdio.h>
#include <stdlib.h>

#include <CUnit/Basic.h>

#include "arch.h"
#include "tests.h"

void host_panic(const char *why)
{
	fprintf(stderr, "%s\n", why);
	exit(3);
}

int main(void)
{
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		fprintf(stderr, "%s\n", CU_get_error_msg());
		return 3;
	}
	add_device_tree_tests();
	add_event_line_tests();
	add_smccc_tests();
	if (CU_get_error() != CUE_SUCCESS) {
		fprintf(stderr, "%s\n", CU_get_error_msg());
		return 3;
	}
	CU_basic_set_mode(CU_BRM_NORMAL);
	if (CU_basic_run_tests() != CUE_SUCCESS)
		return 3;
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? 1 : 0;
}
