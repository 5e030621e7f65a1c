/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * vma. vm->mappings has an entry for each page of the window: the number of the page of guest memory above the access,
 * and zero where nothing is mapped (a mapping has at least one kind of access).
 */
#include "layout.h"
#include "ops.h"

#define WINDOW_PAGES (VMA_WINDOW_SIZE / PAGE_SIZE)
#define ACCESS_BITS 3
#define ACCESS_MASK ((1u << ACCESS_BITS) - 1)

_Static_assert((GUEST_RAM_SIZE / PAGE_SIZE) << ACCESS_BITS <= 1u << 16, "an entry holds the number of any page");

/* The first of `count` pages of the window, as an index, or -1 if they are not all in it. */
static int64_t find_in_window(uint64_t address, uint64_t count)
{
	uint64_t first;

	if (address < VMA_WINDOW)
		return -1;
	first = (address - VMA_WINDOW) / PAGE_SIZE;
	if (count > WINDOW_PAGES || first > WINDOW_PAGES - count)
		return -1;
	return (int64_t)first;
}

static int is_access(uint32_t access)
{
	return !(access & ACCESS_WRITE) || access & ACCESS_READ;
}

/* Whether all (mapped = 1) or none (0) of the pages are mapped. */
static int all_are(const struct vm *vm, int64_t first, uint32_t count, int mapped)
{
	uint32_t i;

	if (!vm->mappings)
		return !mapped;
	for (i = 0; i < count; i++)
		if ((vm->mappings[first + i] != 0) != mapped)
			return 0;
	return 1;
}

int vma_take_over(struct vm *vm, const struct vm *from)
{
	uint64_t i;

	if (!from->mappings)
		return 0;
	vm->mappings = page_alloc(MAPPINGS_PAGES);
	if (!vm->mappings)
		return -1;
	for (i = 0; i < WINDOW_PAGES; i++) {
		const uint16_t entry = from->mappings[i];

		vm->mappings[i] = entry;
		if (entry && arch_map(vm, VMA_WINDOW + i * PAGE_SIZE, (uintptr_t)vm->ram + (uint64_t)(entry >> ACCESS_BITS) * PAGE_SIZE,
				      1, entry & ACCESS_MASK))
			return -1;
	}
	return 0;
}

struct vmi_host_result ref_vma_get_window(struct vm *vm, uint32_t part)
{
	(void)vm;
	return vmi_host_ok(part ? VMA_WINDOW_SIZE : VMA_WINDOW);
}

struct vmi_host_result ref_vma_map(struct vm *vm, uint64_t address, uint64_t page, uint32_t count, uint32_t access)
{
	const int64_t first = find_in_window(address, count);
	const uint64_t number = (page - GUEST_RAM_BASE) / PAGE_SIZE;
	void *memory = vm_memory(vm, page, (uint64_t)count * PAGE_SIZE);
	uint32_t i;

	if (!is_access(access))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (first < 0 || !memory)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!all_are(vm, first, count, 0))
		return vmi_host_error(VMI_STATUS_DENIED);
	if (!vm->mappings)
		vm->mappings = page_alloc(MAPPINGS_PAGES);
	if (!vm->mappings)
		return vmi_host_error(STATUS_NO_SPACE);
	if (arch_map(vm, address, (uintptr_t)memory, count, access)) {
		arch_unmap(vm, address, count);
		return vmi_host_error(STATUS_NO_SPACE);
	}
	for (i = 0; i < count; i++)
		vm->mappings[first + i] = (uint16_t)((number + i) << ACCESS_BITS | access);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_vma_unmap(struct vm *vm, uint64_t address, uint32_t count)
{
	const int64_t first = find_in_window(address, count);
	uint32_t i;

	if (first < 0)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!all_are(vm, first, count, 1))
		return vmi_host_error(VMI_STATUS_DENIED);
	arch_unmap(vm, address, count);
	for (i = 0; i < count; i++)
		vm->mappings[first + i] = 0;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_vma_protect(struct vm *vm, uint64_t address, uint32_t count, uint32_t access)
{
	const int64_t first = find_in_window(address, count);
	uint64_t number;
	uint32_t i;

	if (!is_access(access))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (first < 0)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!all_are(vm, first, count, 1))
		return vmi_host_error(VMI_STATUS_DENIED);
	for (i = 0; i < count; i++) {
		number = vm->mappings[first + i] >> ACCESS_BITS;
		/* The tables are there, so this needs no memory. */
		if (arch_map(vm, address + (uint64_t)i * PAGE_SIZE, (uintptr_t)vm->ram + number * PAGE_SIZE, 1, access))
			host_panic("a page that was mapped cannot be protected");
		vm->mappings[first + i] = (uint16_t)(number << ACCESS_BITS | access);
	}
	return vmi_host_ok(0);
}

struct vmi_host_result ref_vma_get_mapping(struct vm *vm, uint64_t address)
{
	const int64_t index = find_in_window(address, 1);

	if (index < 0)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!all_are(vm, index, 1, 1))
		return vmi_host_error(VMI_STATUS_DENIED);
	return vmi_host_ok((GUEST_RAM_BASE + (uint64_t)(vm->mappings[index] >> ACCESS_BITS) * PAGE_SIZE) |
			   (vm->mappings[index] & ACCESS_MASK));
}
