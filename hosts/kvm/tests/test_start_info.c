/* SPDX-License-Identifier: BSD-2-Clause */
#include "start_info.h"

#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "tests.h"

static uint64_t read_64(const struct vm *vm, uint64_t gpa)
{
	uint64_t value;

	memcpy(&value, vm_memory(vm, gpa, 8), 8);
	return value;
}

/* What a guest reads, by the offsets of Xen's public header. */
static void test_start_info(void)
{
	struct vm vm = { .ram = calloc(1, GUEST_RAM_SIZE) };
	const uint64_t info = start_info_write(&vm, 3, 12);
	uint64_t map;

	CU_ASSERT(info && info < 0x100000);
	CU_ASSERT_EQUAL(read_64(&vm, info), 1ull << 32 | 0x336ec578);	/* magic, version */
	CU_ASSERT_STRING_EQUAL((char *)vm_memory(&vm, read_64(&vm, info + 24), 40), "vm=3 vms=12 output=4026531840");
	map = read_64(&vm, info + 40);
	CU_ASSERT_EQUAL(read_64(&vm, info + 48), 1);
	CU_ASSERT_EQUAL(read_64(&vm, map), GUEST_RAM_BASE);
	CU_ASSERT_EQUAL(read_64(&vm, map + 8), GUEST_RAM_SIZE);
	CU_ASSERT_EQUAL(read_64(&vm, map + 16), 1);
	free(vm.ram);
}

void add_start_info_tests(void)
{
	CU_add_test(CU_add_suite("start info", NULL, NULL), "as a guest reads it", test_start_info);
}
