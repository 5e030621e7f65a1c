/* SPDX-License-Identifier: BSD-2-Clause */
/* The suites that main.c runs. */
#ifndef TESTS_H
#define TESTS_H

#include <CUnit/CUnit.h>

extern CU_TestInfo runtime_tests[];
extern CU_TestInfo invoke_tests[];
extern CU_TestInfo discovery_tests[];
extern CU_TestInfo fault_tests[];
extern CU_TestInfo register_tests[];
extern CU_TestInfo moved_tests[];
extern CU_TestInfo boundary_tests[];

#endif
