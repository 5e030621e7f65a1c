/* SPDX-License-Identifier: BSD-2-Clause */
#include <CUnit/Basic.h>
#include <CUnit/CUnit.h>

#include "tests.h"

int main(void)
{
	CU_SuiteInfo suites[] = {
		{ "runtime", NULL, NULL, NULL, NULL, runtime_tests },
		{ "invoke", NULL, NULL, NULL, NULL, invoke_tests },
		{ "discovery", NULL, NULL, NULL, NULL, discovery_tests },
		{ "faults", NULL, NULL, NULL, NULL, fault_tests },
		{ "registers", NULL, NULL, NULL, NULL, register_tests },
		{ "moved", NULL, NULL, NULL, NULL, moved_tests },
		{ "boundaries", NULL, NULL, NULL, NULL, boundary_tests },
		CU_SUITE_INFO_NULL,
	};
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS || CU_register_suites(suites) != CUE_SUCCESS)
		return 3;
	CU_basic_set_mode(CU_BRM_NORMAL);
	CU_basic_run_tests();
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? 1 : 0;
}
