/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The operations of the family vma: in the page tables that the native back end has while
 * the guest has none of its own.
 */
#include "native.h"
#include "ops.h"

#ifdef VMI_FAMILY_VMA	/* the release has it, and with it its statuses */

#define PAGE_MASK ((uint64_t)NATIVE_PAGE - 1)

static int is_in_window(uint64_t address, uint32_t count)
{
	return address >= NATIVE_WINDOW && count <= NATIVE_WINDOW_PAGES &&
		address - NATIVE_WINDOW <= NATIVE_WINDOW_SIZE - (uint64_t)count * NATIVE_PAGE;
}

static uint64_t *find_mapping(struct native *n, uint64_t address)
{
	return &n->mappings[(uint32_t)(address - NATIVE_WINDOW) / NATIVE_PAGE];
}

static uint32_t count_mapped(struct native *n, uint64_t address, uint32_t count)
{
	const uint64_t *mapping = find_mapping(n, address);
	uint32_t i, mapped = 0;

	for (i = 0; i < count; i++)
		mapped += mapping[i] != 0;
	return mapped;
}

static int is_access(uint32_t access)
{
	return !(access & VMI_VMA_ACCESS_WRITE) || access & VMI_VMA_ACCESS_READ;
}

static void show(struct native *n, uint64_t address, uint64_t page, uint32_t access)
{
	*find_mapping(n, address) = access ? page | access : 0;
	native_show(address, page, access);
	native_flush_page(address);
}

struct vmi_host_result native_vma_get_window(struct native *n, uint32_t part)
{
	(void)n;
	return vmi_host_ok(part == VMI_WINDOW_PART_SIZE ? NATIVE_WINDOW_SIZE : NATIVE_WINDOW);
}

struct vmi_host_result native_vma_map(struct native *n, uint64_t address, uint64_t page, uint32_t count,
				      uint32_t access)
{
	uint32_t i;

	if (!is_access(access))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (!is_in_window(address, count))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!native_has(page, (uint64_t)count * NATIVE_PAGE))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (count_mapped(n, address, count))
		return vmi_host_error(VMI_STATUS_DENIED);
	for (i = 0; i < count; i++)
		show(n, address + (uint64_t)i * NATIVE_PAGE, page + (uint64_t)i * NATIVE_PAGE, access);
	return vmi_host_ok(0);
}

struct vmi_host_result native_vma_unmap(struct native *n, uint64_t address, uint32_t count)
{
	uint32_t i;

	if (!is_in_window(address, count))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (count_mapped(n, address, count) != count)
		return vmi_host_error(VMI_STATUS_DENIED);
	for (i = 0; i < count; i++)
		show(n, address + (uint64_t)i * NATIVE_PAGE, 0, 0);
	return vmi_host_ok(0);
}

struct vmi_host_result native_vma_protect(struct native *n, uint64_t address, uint32_t count, uint32_t access)
{
	uint32_t i;

	if (!is_access(access))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (!is_in_window(address, count))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (count_mapped(n, address, count) != count)
		return vmi_host_error(VMI_STATUS_DENIED);
	for (i = 0; i < count; i++) {
		uint64_t place = address + (uint64_t)i * NATIVE_PAGE;

		show(n, place, *find_mapping(n, place) & ~PAGE_MASK, access);
	}
	return vmi_host_ok(0);
}

struct vmi_host_result native_vma_get_mapping(struct native *n, uint64_t address)
{
	if (!is_in_window(address, 1))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!*find_mapping(n, address))
		return vmi_host_error(VMI_STATUS_DENIED);
	return vmi_host_ok(*find_mapping(n, address));
}

#endif
