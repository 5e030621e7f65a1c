/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * mmu. Second-level translation keeps a guest within its memory whatever its own tables say, so they need no check: an
 * entry is written as it is.
 */
#include "../../../harness/runtime/string.h"
#include "layout.h"
#include "ops.h"

struct vmi_host_result ref_mmu_set_pte(struct vm *vm, uint64_t ptep, uint32_t value)
{
	uint32_t *entry = vm_memory(vm, ptep, sizeof(value));

	if (!entry)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	*(volatile uint32_t *)entry = value;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_mmu_set_long_pte(struct vm *vm, uint64_t ptep, uint64_t value)
{
	uint64_t *entry = vm_memory(vm, ptep, sizeof(value));

	if (!entry)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	*(volatile uint64_t *)entry = value;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_mmu_flush_tlb(struct vm *vm, uint32_t scope)
{
	(void)scope;	/* all of them are among those asked for */
	arch_flush_guest_tlb(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_mmu_invalidate_page(struct vm *vm, uint64_t address)
{
	(void)address;
	arch_flush_guest_tlb(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_mmu_set_page_table(struct vm *vm, uint64_t root)
{
	if (!vm_memory(vm, root, 32))	/* the least that a root takes: the four entries of 32-bit PAE */
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (arch_set_page_table(vm, root))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	vm->page_table = root;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_mmu_get_page_table(struct vm *vm)
{
	return vmi_host_ok(vm->page_table);
}

struct vmi_host_result ref_mmu_register_page_table(struct vm *vm, uint64_t page, uint32_t level)
{
	const uint64_t index = (page - GUEST_RAM_BASE) / PAGE_SIZE;

	(void)level;
	if (!vm_memory(vm, page, PAGE_SIZE))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	vm->registered_tables[index / 8] |= (uint8_t)(1u << index % 8);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_mmu_release_page_table(struct vm *vm, uint64_t page)
{
	const uint64_t index = (page - GUEST_RAM_BASE) / PAGE_SIZE;
	const uint8_t bit = (uint8_t)(1u << index % 8);

	if (!vm_memory(vm, page, PAGE_SIZE))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!(vm->registered_tables[index / 8] & bit))
		return vmi_host_error(VMI_STATUS_DENIED);	/* nobody registered it */
	vm->registered_tables[index / 8] &= (uint8_t)~bit;
	return vmi_host_ok(0);
}
