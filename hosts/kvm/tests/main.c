/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs all tests; fails if one did, or if CUnit could not run them. */
#include <stdio.h>

#include <CUnit/Basic.h>

#include "tests.h"

int main(void)
{
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		fprintf(stderr, "%s\n", CU_get_error_msg());
		return 3;
	}
	add_vms_tests();
	add_image_tests();
	add_cpuid_tests();
	add_start_info_tests();
	add_guest_output_tests();
	add_watch_tests();
	add_waits_tests();
	add_hart_tests();
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
