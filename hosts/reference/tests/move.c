/* SPDX-License-Identifier: BSD-2-Clause */
/* What is carried from one VM to another, and what is left behind where a release has no calls for it. */
#include <setjmp.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "event.h"
#include "fake.h"
#include "layout.h"
#include "ops.h"
#include "page.h"
#include "../move/release.h"

#define AREA 0x1000u
#define MAPPED (GUEST_RAM_BASE + 0x5000)

static const struct release everything = { .has_events = 1, .has_mappings = 1 }, nothing = { 0 };

/* A guest with something of each kind. */
static struct vm *vm_with_state(void)
{
	struct vm *vm = fake_vm();

	memset(vm->ram + 0x3000, 0x5a, PAGE_SIZE);
	memset(vm->ram + GUEST_RAM_SIZE - PAGE_SIZE, 0xa5, PAGE_SIZE);
	vm->format = &guest_formats[0];
	vm->page_table = 0x4000;
	vm->open_ports = 0x15;
	vm->event_area = (uint64_t *)(void *)(vm->ram + AREA);
	vm->event_area[0] = 4;
	vm->event_vector = 0x30;
	vm->alarm = fake.now + 500;
	vm->alarm_set = 1;
	vm->alarm_port = 0;
	vm->yielded = 1;
	ref_mmu_register_page_table(vm, GUEST_RAM_BASE + 0x7000, 1);
	CU_ASSERT_EQUAL(ref_vma_map(vm, VMA_WINDOW + 2 * PAGE_SIZE, MAPPED, 2, ACCESS_READ | ACCESS_WRITE).status, 0);
	return vm;
}

static void end(struct vm *vm)
{
	arch_vm_destroy(vm);
	fake_reset();
	CU_ASSERT_EQUAL(page_count_used(), 0);
}

/* What every release has. */
static void check_kept(const struct vm *vm, const struct vm *before)
{
	CU_ASSERT_NOT_EQUAL(vm->ram, before->ram);
	CU_ASSERT_EQUAL(vm->ram[0x3000], 0x5a);
	CU_ASSERT_EQUAL(vm->ram[0x3fff], 0x5a);
	CU_ASSERT_EQUAL(vm->ram[GUEST_RAM_SIZE - 1], 0xa5);
	CU_ASSERT_EQUAL(vm->page_table, 0x4000);
	CU_ASSERT_EQUAL(vm->format, before->format);
	CU_ASSERT_EQUAL(vm->started, before->started);
	CU_ASSERT_EQUAL(vm->watchdog, before->watchdog);
	CU_ASSERT_EQUAL(vm->moved, 1);
	CU_ASSERT_EQUAL(vm->yielded, 0);
	CU_ASSERT_EQUAL(vm->end, END_NOT_YET);
	CU_ASSERT_EQUAL(fake.taken_over, 1);
}

static void test_everything(void)
{
	struct vm *vm = vm_with_state(), before = *vm;

	vm_move(vm, &everything);
	check_kept(vm, &before);
	CU_ASSERT_EQUAL(vm->open_ports, 0x15);
	CU_ASSERT_EQUAL((uint8_t *)vm->event_area, vm->ram + AREA);	/* in the new memory */
	CU_ASSERT_EQUAL(event_ready(vm), 4);
	CU_ASSERT_EQUAL(vm->event_vector, 0x30);
	fake.now += 1000;
	event_update(vm);
	CU_ASSERT_EQUAL(event_ready(vm), 5);				/* the alarm came after the move */
	CU_ASSERT_EQUAL(ref_mmu_release_page_table(vm, GUEST_RAM_BASE + 0x7000).status, 0);
	CU_ASSERT_EQUAL(ref_vma_get_mapping(vm, VMA_WINDOW + 3 * PAGE_SIZE).value,
			(MAPPED + PAGE_SIZE) | ACCESS_READ | ACCESS_WRITE);
	CU_ASSERT_EQUAL(fake.mapped[3], (uintptr_t)vm->ram + 0x6000);	/* to the new memory */
	CU_ASSERT_EQUAL(fake.access[3], ACCESS_READ | ACCESS_WRITE);
	CU_ASSERT_EQUAL(ref_vma_unmap(vm, VMA_WINDOW + 2 * PAGE_SIZE, 2).status, 0);
	end(vm);
}

static void test_nothing(void)
{
	struct vm *vm = vm_with_state(), before = *vm;

	vm_move(vm, &nothing);
	check_kept(vm, &before);
	CU_ASSERT_EQUAL(vm->open_ports, 0);
	CU_ASSERT_PTR_NULL(vm->event_area);
	CU_ASSERT_EQUAL(vm->alarm_set, 0);
	fake.now += 1000;
	event_update(vm);
	CU_ASSERT_EQUAL(((uint64_t *)(void *)(vm->ram + AREA))[0], 4);	/* nobody writes there any more */
	CU_ASSERT_PTR_NULL(vm->mappings);
	end(vm);
}

static void test_no_area_no_mappings(void)
{
	struct vm *vm = fake_vm();

	vm->format = &guest_formats[0];
	vm->open_ports = 3;
	vm->pending = 2;
	vm_move(vm, &everything);
	CU_ASSERT_EQUAL(vm->pending, 2);
	CU_ASSERT_PTR_NULL(vm->event_area);
	CU_ASSERT_PTR_NULL(vm->mappings);
	CU_ASSERT_EQUAL(ref_event_set_area(vm, GUEST_RAM_BASE + AREA).status, 0);
	CU_ASSERT_EQUAL(event_ready(vm), 2);
	end(vm);
}

void add_move_tests(void)
{
	CU_pSuite suite = CU_add_suite("move", NULL, NULL);

	CU_add_test(suite, "to a release that has calls for all of it", test_everything);
	CU_add_test(suite, "to a release that has none for ports and mappings", test_nothing);
	CU_add_test(suite, "what was never set up", test_no_area_no_mappings);
}
