/* SPDX-License-Identifier: BSD-2-Clause */
#include "device_tree.h"

#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "../../../../guests/arch/tree.h"
#include "tests.h"

static struct vm vm;
static uint64_t tree;

static int make_tree(void)
{
	vm.ram = malloc(GUEST_RAM_SIZE);
	if (!vm.ram)
		return 1;
	memset(vm.ram, 0xa5, GUEST_RAM_SIZE);
	device_tree_write(&vm, 3, 12);
	tree = (uintptr_t)vm.ram;
	return 0;
}

static int free_tree(void)
{
	free(vm.ram);
	return 0;
}

static uint32_t read_word(uint32_t at)
{
	const uint8_t *bytes = vm.ram + at;

	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void test_what_guests_look_for(void)
{
	CU_ASSERT_EQUAL(find_memory_start(tree), GUEST_RAM_BASE);
	CU_ASSERT_EQUAL(find_memory_end(tree), GUEST_RAM_BASE + GUEST_RAM_SIZE);
	CU_ASSERT_STRING_EQUAL(find_text(tree, "psci", "method"), "hvc");
	CU_ASSERT_STRING_EQUAL(find_text(tree, "psci", "compatible"), "arm,psci-0.2");
	CU_ASSERT_STRING_EQUAL(find_text(tree, "intc@8000000", "compatible"), "arm,cortex-a15-gic");
	CU_ASSERT_STRING_EQUAL(find_text(tree, "chosen", "bootargs"), "vm=3 vms=12");
	CU_ASSERT_STRING_EQUAL(find_text(tree, "cpu@1", "enable-method"), "psci");
	CU_ASSERT_PTR_NULL(find_text(tree, "cpu@2", "enable-method"));
	CU_ASSERT_EQUAL(find_device(tree, "pl011@"), SERIAL_BASE);
	CU_ASSERT_EQUAL(find_device(tree, "output@"), GUEST_OUTPUT);
}

/* The header, by the numbers of the format's specification, version 17. */
static void test_header(void)
{
	const uint32_t nodes = read_word(8), names = read_word(12), reserved = read_word(16);

	CU_ASSERT_EQUAL(read_word(0), 0xd00dfeed);
	CU_ASSERT_EQUAL(read_word(20), 17);
	CU_ASSERT_EQUAL(read_word(24), 16);
	CU_ASSERT_EQUAL(read_word(4), names + read_word(32));
	CU_ASSERT_EQUAL(names, nodes + read_word(36));
	CU_ASSERT_EQUAL(nodes % 4, 0);
	CU_ASSERT_EQUAL(reserved % 8, 0);
	CU_ASSERT(!read_word(reserved) && !read_word(reserved + 4) && !read_word(reserved + 8) && !read_word(reserved + 12));
	CU_ASSERT_EQUAL(read_word(names - 4), 9);	/* the end of the nodes */
	CU_ASSERT_EQUAL(vm.ram[read_word(4) - 1], 0);
	CU_ASSERT_EQUAL(vm.ram[read_word(4)], 0xa5);
}

void add_device_tree_tests(void)
{
	CU_pSuite suite = CU_add_suite("device tree", make_tree, free_tree);

	CU_add_test(suite, "what guests look for", test_what_guests_look_for);
	CU_add_test(suite, "the header", test_header);
}
