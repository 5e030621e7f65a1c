/* SPDX-License-Identifier: BSD-2-Clause */
/* The calls that only x86 guests have: segmentation, and one each of cpu and event. */
#include "../../../harness/runtime/string.h"
#include "ops.h"

#define SELECTOR_LOCAL 4u

struct vmi_host_result ref_cpu_set_kernel_stack(struct vm *vm, uint64_t stack)
{
	if (arch_set_kernel_stack(vm, stack))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_event_set_vector(struct vm *vm, uint32_t vector)
{
	vm->event_vector = vector;
	return vmi_host_ok(0);
}

static struct vmi_host_result set_table(struct vm *vm, enum arch_table table, uint64_t base, uint16_t limit)
{
	if (arch_set_table(vm, table, base, limit))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_segmentation_set_gdt(struct vm *vm, uint64_t base, uint16_t limit)
{
	return set_table(vm, TABLE_GDT, base, limit);
}

struct vmi_host_result ref_segmentation_set_idt(struct vm *vm, uint64_t base, uint16_t limit)
{
	return set_table(vm, TABLE_IDT, base, limit);
}

static struct vmi_host_result set_segment(struct vm *vm, enum arch_segment segment, uint16_t selector)
{
	if (selector & SELECTOR_LOCAL || arch_set_segment(vm, segment, selector))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_segmentation_set_ldt(struct vm *vm, uint16_t selector)
{
	return set_segment(vm, SEGMENT_LDT, selector);
}

struct vmi_host_result ref_segmentation_set_tr(struct vm *vm, uint16_t selector)
{
	return set_segment(vm, SEGMENT_TR, selector);
}

/* `low` and, where entries have 16 bytes, `high`; denied if the table in force does not reach so far. */
static struct vmi_host_result write_entry(struct vm *vm, enum arch_descriptors table, uint32_t index, uint64_t low,
					  uint64_t high)
{
	const uint64_t entry[2] = { low, high };
	unsigned int size;
	uint64_t gpa;
	void *place;

	if (arch_find_descriptor(vm, table, index, &gpa, &size))
		return vmi_host_error(VMI_STATUS_DENIED);
	if (size == sizeof(low) && high != 0)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	place = vm_memory(vm, gpa, size);
	if (!place)
		return vmi_host_error(VMI_STATUS_DENIED);
	memcpy(place, entry, size);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_segmentation_write_gdt_entry(struct vm *vm, uint32_t index, uint64_t descriptor)
{
	return write_entry(vm, DESCRIPTORS_GDT, index, descriptor, 0);
}

struct vmi_host_result ref_segmentation_write_ldt_entry(struct vm *vm, uint32_t index, uint64_t descriptor)
{
	return write_entry(vm, DESCRIPTORS_LDT, index, descriptor, 0);
}

struct vmi_host_result ref_segmentation_write_idt_entry(struct vm *vm, uint32_t index, uint64_t low, uint64_t high)
{
	return write_entry(vm, DESCRIPTORS_IDT, index, low, high);
}
