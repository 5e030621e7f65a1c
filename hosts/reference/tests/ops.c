/* SPDX-License-Identifier: BSD-2-Clause */
/* Operations on memory, tables and the console, as a guest makes them. */
#include <string.h>

#include <CUnit/Basic.h>

#include "fake.h"
#include "ids.h"
#include "layout.h"

#define RAM GUEST_RAM_BASE
#define RAM_END (GUEST_RAM_BASE + GUEST_RAM_SIZE)

static void test_bounds_of_memory(void)
{
	struct vm *vm = fake_vm();

	CU_ASSERT_PTR_EQUAL(vm_memory(vm, RAM, GUEST_RAM_SIZE), vm->ram);
	CU_ASSERT_PTR_NULL(vm_memory(vm, RAM, GUEST_RAM_SIZE + 1));
	CU_ASSERT_PTR_NULL(vm_memory(vm, RAM - 1, 2));
	CU_ASSERT_PTR_NULL(vm_memory(vm, RAM_END - 3, 4));
	CU_ASSERT_PTR_NULL(vm_memory(vm, RAM_END, 1));
	CU_ASSERT_PTR_NULL(vm_memory(vm, 0, 1));
	CU_ASSERT_PTR_NULL(vm_memory(vm, UINT64_MAX, 2));
	CU_ASSERT_PTR_NULL(vm_memory(vm, RAM + 8, UINT64_MAX - 4));
	CU_ASSERT_PTR_NULL(vm_memory(vm, VMA_WINDOW, 1));
}

static void test_page_tables(void)
{
	struct vm *vm = fake_vm();

	CU_ASSERT_EQUAL(STATUS(vm, SET_PTE, RAM + 4, 0x11223344), OK);
	CU_ASSERT(!memcmp(vm->ram + 4, "\x44\x33\x22\x11\0", 5));
	CU_ASSERT_EQUAL(STATUS(vm, SET_PTE, RAM_END - 4, 1), OK);
	CU_ASSERT_EQUAL(STATUS(vm, SET_PTE, RAM_END, 1), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, SET_PTE, UINT64_MAX - 3, 1), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, SET_LONG_PTE, RAM + 8, 0x8877665544332211), OK);
	CU_ASSERT(!memcmp(vm->ram + 8, "\x11\x22\x33\x44\x55\x66\x77\x88", 8));
	CU_ASSERT_EQUAL(STATUS(vm, SET_LONG_PTE, RAM - 8, 1), BAD_ADDRESS);
	CU_ASSERT_EQUAL(CALL(vm, GET_PAGE_TABLE, 0, 0).value, 0);
	CU_ASSERT_EQUAL(STATUS(vm, SET_PAGE_TABLE, RAM + 0x1000, 0), OK);
	CU_ASSERT_EQUAL(fake.root, RAM + 0x1000);
	CU_ASSERT_EQUAL(STATUS(vm, SET_PAGE_TABLE, RAM_END, 0), BAD_ADDRESS);
	fake.refuse_state = 1;
	CU_ASSERT_EQUAL(STATUS(vm, SET_PAGE_TABLE, RAM + 0x2000, 0), INVALID);
	CU_ASSERT_EQUAL(CALL(vm, GET_PAGE_TABLE, 0, 0).value, RAM + 0x1000);
	CU_ASSERT_EQUAL(STATUS(vm, FLUSH_TLB, 1, 0), OK);
	CU_ASSERT_EQUAL(STATUS(vm, INVALIDATE_PAGE, UINT64_MAX, 0), OK);
	CU_ASSERT_EQUAL(fake.flushes, 2);
}

static void test_registered_tables(void)
{
	struct vm *vm = fake_vm();
	const uint64_t last = RAM_END - PAGE_SIZE;

	CU_ASSERT_EQUAL(STATUS(vm, RELEASE_TABLE, last, 0), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, REGISTER_TABLE, last, 1), OK);
	CU_ASSERT_EQUAL(STATUS(vm, RELEASE_TABLE, last - PAGE_SIZE, 0), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, RELEASE_TABLE, last, 0), OK);
	CU_ASSERT_EQUAL(STATUS(vm, RELEASE_TABLE, last, 0), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, REGISTER_TABLE, RAM_END, 1), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, RELEASE_TABLE, 0, 0), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, RELEASE_TABLE, UINT64_MAX - 4095, 0), BAD_ADDRESS);
}

static void test_descriptors(void)
{
	struct vm *vm = fake_vm();

	CU_ASSERT_EQUAL(STATUS(vm, WRITE_GDT_ENTRY, 15, 0x0102030405060708), OK);
	CU_ASSERT(!memcmp(vm->ram + 0x2000 + 15 * 8, "\x08\x07\x06\x05\x04\x03\x02\x01\0", 9));
	CU_ASSERT_EQUAL(STATUS(vm, WRITE_GDT_ENTRY, 16, 1), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, WRITE_LDT_ENTRY, 0, 1), DENIED);
	CU_ASSERT_EQUAL(call4(vm, WRITE_IDT_ENTRY, 1, 2, 3, 0).status, OK);
	CU_ASSERT(vm->ram[0x3010] == 2 && vm->ram[0x3018] == 3);
	CU_ASSERT_EQUAL(STATUS(vm, SEGMENTATION_SET_LDT, 4, 0), INVALID);
	CU_ASSERT_EQUAL(STATUS(vm, SEGMENTATION_SET_TR, 12, 0), INVALID);
	CU_ASSERT_EQUAL(STATUS(vm, SEGMENTATION_SET_TR, 16, 0), OK);
	fake.refuse_state = 1;
	CU_ASSERT_EQUAL(STATUS(vm, SEGMENTATION_SET_TR, 16, 0), INVALID);
	CU_ASSERT_EQUAL(STATUS(vm, SEGMENTATION_SET_GDT, 0, 0), INVALID);
	CU_ASSERT_EQUAL(STATUS(vm, CPU_SET_KERNEL_STACK, 16, 0), INVALID);
}

static void test_console(void)
{
	struct vm *vm = fake_vm();

	if (!HAS_EVENTS) {
		CU_ASSERT_EQUAL(STATUS(vm, WRITE, RAM, 1), NO_FAMILY);
		return;
	}
	memcpy(vm->ram + GUEST_RAM_SIZE - 4, "end\n", 4);
	CU_ASSERT_EQUAL(CALL(vm, WRITE, RAM_END - 4, 4).value, 4);
	CU_ASSERT_EQUAL(STATUS(vm, WRITE, RAM_END - 4, 5), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, PUT_CHARACTER, '!', 0), OK);
	CU_ASSERT(fake.output_size == 5 && !memcmp(fake.output, "end\n!", 5));
	fake.input = "typed";
	CU_ASSERT_EQUAL(CALL(vm, READ, RAM, 3).value, 3);
	CU_ASSERT_EQUAL(CALL(vm, READ, RAM + 3, 3).value, 2);
	CU_ASSERT_EQUAL(CALL(vm, READ, RAM, 3).value, 0);
	CU_ASSERT(!memcmp(vm->ram, "typed\0", 6));
	CU_ASSERT_EQUAL(STATUS(vm, READ, RAM_END, 1), BAD_ADDRESS);
}

static void test_window(void)
{
	struct vm *vm = fake_vm();
	const uint64_t at = VMA_WINDOW + 3 * PAGE_SIZE, page = RAM + 5 * PAGE_SIZE;

	if (!HAS_WINDOW) {
		CU_ASSERT_EQUAL(call4(vm, MAP, at, page, 2, 3).status, NO_FAMILY);
		return;
	}
	CU_ASSERT_EQUAL(CALL(vm, GET_WINDOW, 0, 0).value, VMA_WINDOW);
	CU_ASSERT_EQUAL(CALL(vm, GET_WINDOW, 1, 0).value, VMA_WINDOW_SIZE);
	CU_ASSERT_EQUAL(STATUS(vm, GET_MAPPING, at, 0), DENIED);
	CU_ASSERT_EQUAL(call4(vm, MAP, at, page, 2, 3).status, OK);
	CU_ASSERT_EQUAL(CALL(vm, GET_MAPPING, at + PAGE_SIZE, 0).value, (page + PAGE_SIZE) | 3);
	CU_ASSERT(fake.access[3] == 3 && fake.access[4] == 3 && fake.access[5] == 0);
	CU_ASSERT_EQUAL(fake.mapped[4], (uintptr_t)vm->ram + 6 * PAGE_SIZE);
	/* Never replaced, and nothing of a range that is not free as a whole. */
	CU_ASSERT_EQUAL(call4(vm, MAP, at - PAGE_SIZE, page, 2, 1).status, DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, GET_MAPPING, at - PAGE_SIZE, 0), DENIED);
	CU_ASSERT_EQUAL(call4(vm, PROTECT, at, 2, 1, 0).status, OK);
	CU_ASSERT_EQUAL(CALL(vm, GET_MAPPING, at, 0).value, page | 1);
	CU_ASSERT(fake.access[3] == 1 && fake.access[4] == 1 && fake.mapped[3] == (uintptr_t)vm->ram + 5 * PAGE_SIZE);
	CU_ASSERT_EQUAL(call4(vm, PROTECT, at, 3, 3, 0).status, DENIED);
	CU_ASSERT_EQUAL(fake.access[3], 1);
	CU_ASSERT_EQUAL(STATUS(vm, UNMAP, at, 3), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, UNMAP, at, 2), OK);
	CU_ASSERT(fake.access[3] == 0 && fake.access[4] == 0);
	CU_ASSERT_EQUAL(STATUS(vm, UNMAP, at, 1), DENIED);
}

static void test_window_bounds(void)
{
	struct vm *vm = fake_vm();
	const uint64_t end = VMA_WINDOW + VMA_WINDOW_SIZE;

	if (!HAS_WINDOW)
		return;
	CU_ASSERT_EQUAL(call4(vm, MAP, end - PAGE_SIZE, RAM, 1, 1).status, OK);
	CU_ASSERT_EQUAL(call4(vm, MAP, end - PAGE_SIZE, RAM, 2, 1).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(call4(vm, MAP, end, RAM, 1, 1).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(call4(vm, MAP, VMA_WINDOW - PAGE_SIZE, RAM, 2, 1).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(call4(vm, MAP, UINT64_MAX - 4095, RAM, 65536, 1).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(call4(vm, MAP, VMA_WINDOW, RAM_END - PAGE_SIZE, 1, 1).status, OK);
	CU_ASSERT_EQUAL(call4(vm, MAP, VMA_WINDOW + PAGE_SIZE, RAM_END - PAGE_SIZE, 2, 1).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(call4(vm, MAP, VMA_WINDOW + PAGE_SIZE, VMA_WINDOW, 1, 1).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(call4(vm, MAP, VMA_WINDOW + PAGE_SIZE, RAM, 1, 2).status, INVALID);	/* write without read */
	CU_ASSERT_EQUAL(call4(vm, PROTECT, VMA_WINDOW, 1, 6, 0).status, INVALID);
	CU_ASSERT_EQUAL(call4(vm, PROTECT, end, 1, 1, 0).status, BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, UNMAP, end - PAGE_SIZE, 65536), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, GET_MAPPING, end, 0), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, GET_MAPPING, RAM, 0), BAD_ADDRESS);
}

/* All of them, or none with an error. */
static void test_window_without_memory(void)
{
	struct vm *vm = fake_vm();

	if (!HAS_WINDOW)
		return;
	fake.maps_left = 2;
	CU_ASSERT_EQUAL(call4(vm, MAP, VMA_WINDOW, RAM, 3, 1).status, NO_SPACE);
	CU_ASSERT(fake.access[0] == 0 && fake.access[1] == 0);
	CU_ASSERT_EQUAL(STATUS(vm, GET_MAPPING, VMA_WINDOW, 0), DENIED);
}

struct entry {
	uint32_t id, zero;
	uint64_t args[6];
};

static void test_queue(void)
{
	struct vm *vm = fake_vm();
	struct entry *queue = (struct entry *)(void *)(vm->ram + 0x1000);
	struct vmi_host_result result;

	if (!HAS_QUEUES) {
		CU_ASSERT_EQUAL(STATUS(vm, CPU_RUN_QUEUE, RAM + 0x1000, 0), NO_CALL);
		return;
	}
	queue[0] = (struct entry){ SET_PTE | 1, 0, { RAM + 0x100, 7 } };
	queue[1] = (struct entry){ SET_PTE | 1, 0, { RAM_END, 7 } };
	queue[2] = (struct entry){ SET_PTE | 1, 0, { RAM + 0x104, 7 } };
	result = CALL(vm, CPU_RUN_QUEUE, RAM + 0x1000, 3);
	CU_ASSERT(result.status == BAD_ADDRESS && result.value == 1);
	CU_ASSERT(vm->ram[0x100] == 7 && vm->ram[0x104] == 0);
	/* An entry that writes over a later one: that one counts as it stands when its turn comes. */
	queue[1] = (struct entry){ SET_PTE | 1, 0, { RAM + 0x1000 + 2 * sizeof(*queue) + 16, 9 } };
	result = CALL(vm, CPU_RUN_QUEUE, RAM + 0x1000, 3);
	CU_ASSERT(result.status == OK && result.value == 3 && vm->ram[0x104] == 9);
	queue[0].id = CPU_SHUTDOWN | 1;
	result = CALL(vm, CPU_RUN_QUEUE, RAM + 0x1000, 1);
	CU_ASSERT(result.status == INVALID && result.value == 0 && vm->end == END_NOT_YET);
	CU_ASSERT_EQUAL(STATUS(vm, CPU_RUN_QUEUE, RAM_END - 56, 1), INVALID);	/* zeroes carry no annotation */
	CU_ASSERT_EQUAL(STATUS(vm, CPU_RUN_QUEUE, RAM_END - 56, 2), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, CPU_RUN_QUEUE, UINT64_MAX - 7, 128), BAD_ADDRESS);
}

void add_ops_tests(void)
{
	CU_pSuite suite = CU_add_suite("operations", NULL, NULL);

	CU_add_test(suite, "memory ends where it ends", test_bounds_of_memory);
	CU_add_test(suite, "page tables", test_page_tables);
	CU_add_test(suite, "registered page tables", test_registered_tables);
	CU_add_test(suite, "descriptors", test_descriptors);
	CU_add_test(suite, "console", test_console);
	CU_add_test(suite, "window", test_window);
	CU_add_test(suite, "window: bounds", test_window_bounds);
	CU_add_test(suite, "window: no memory for tables", test_window_without_memory);
	CU_add_test(suite, "queue", test_queue);
}
