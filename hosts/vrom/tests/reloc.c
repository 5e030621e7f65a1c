/* SPDX-License-Identifier: BSD-2-Clause */
/* get_reloc in process: the list of calls.h with offsets that are easy to tell apart, with and without a hypervisor. */
#include <stdlib.h>

#include <CUnit/Basic.h>

#include "numbers.h"
#include "reloc.h"
#include "vmirom.h"

#define BASE 0xc8000u
#define NATIVE(index) (0x1000u + 16 * (index))
#define HOSTED(index) (0x5000u + 16 * (index))

enum { NONE = VMIROM_RELOCATION_NONE, CALL = VMIROM_RELOCATION_CALL_REL, JUMP = VMIROM_RELOCATION_JUMP_REL, NOP = VMIROM_RELOCATION_NOP };

static const struct vrom_entry table[] = {
#define CALL(index, name, native, hosted) \
	{ (native) == CALL || (native) == JUMP ? NATIVE(index) : 0, (hosted) == CALL ? HOSTED(index) : 0, (native), { 0 } },
#include "calls.h"
#undef CALL
};

/* The index and the name of each call in the ROM's list, and in the spec. */
static const struct {
	uint32_t index, number;
} numbers[] = {
#define CALL(index, name, native, hosted) { index, NUMBER_OF_##name },
#include "calls.h"
#undef CALL
};

static uint32_t asked;

static int has_all(uint32_t call)
{
	asked = call;
	return 1;
}

static int has_even(uint32_t call)
{
	return call % 2 == 0;
}

static int has_none(uint32_t call)
{
	(void)call;
	return 0;
}

static uint32_t type_of(uint64_t answer)
{
	return (uint32_t)(answer >> 32);	/* reserved bytes too, which must be 0 */
}

static void test_list(void)
{
	CU_ASSERT_EQUAL(sizeof(table) / sizeof(table[0]), VROM_CALLS);
	for (uint32_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		CU_ASSERT_EQUAL(numbers[i].index, i);
		CU_ASSERT_EQUAL(numbers[i].number, i);
	}
}

static void test_bare(void)
{
	for (uint32_t i = 0; i < VROM_CALLS; i++) {
		const uint64_t answer = vrom_relocate(table, BASE, i, NULL);

		CU_ASSERT_EQUAL(type_of(answer), table[i].type);
		CU_ASSERT_EQUAL((uint32_t)answer, table[i].native ? BASE + NATIVE(i) : 0);
		CU_ASSERT_EQUAL(vrom_relocate(table, BASE, i, has_none), answer);
	}
}

static void test_hosted(void)
{
	for (uint32_t i = 0; i < VROM_CALLS; i++) {
		const uint64_t bare = vrom_relocate(table, BASE, i, NULL), all = vrom_relocate(table, BASE, i, has_all);

		if (!table[i].hosted) {
			CU_ASSERT_EQUAL(all, bare);	/* whatever the hypervisor says */
			continue;
		}
		CU_ASSERT_EQUAL(asked, i);
		CU_ASSERT_EQUAL(type_of(all), CALL);
		CU_ASSERT_EQUAL((uint32_t)all, BASE + HOSTED(i));
		CU_ASSERT_EQUAL(vrom_relocate(table, BASE, i, has_even), i % 2 ? bare : all);
	}
}

static void test_kinds(void)
{
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_IRET, has_all)), JUMP);
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_SYSEXIT, has_all)), JUMP);
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_SET_PXE, NULL)), CALL);
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_SET_LAZY_MODE, NULL)), NOP);
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_SET_LAZY_MODE, has_all)), CALL);
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_GET_CYCLE_FREQUENCY, NULL)), NONE);
	CU_ASSERT_EQUAL(type_of(vrom_relocate(table, BASE, VMIROM_ROM_SET_CALLBACKS, has_all)), NONE);
}

static void test_beyond(void)
{
	const uint32_t calls[] = { VROM_CALLS, VROM_CALLS + 1, 0x7f, 0xff, 0x10000, 0x80000000, UINT32_MAX };

	for (unsigned int i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		CU_ASSERT_EQUAL(vrom_relocate(table, BASE, calls[i], has_all), NONE);
}

int main(void)
{
	CU_pSuite suite;
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS)
		return 2;
	suite = CU_add_suite("get_reloc", NULL, NULL);
	if (!suite || !CU_add_test(suite, "The list is that of the spec", test_list) ||
	    !CU_add_test(suite, "Without a hypervisor", test_bare) || !CU_add_test(suite, "With one", test_hosted) ||
	    !CU_add_test(suite, "Each kind of relocation", test_kinds) || !CU_add_test(suite, "Beyond the list", test_beyond))
		return 2;
	CU_basic_run_tests();
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
