/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations on descriptor tables, and what else only x86 has. */
#include "../../../harness/runtime/string.h"
#include "../../arch/x86/x86.h"
#include "../ops.h"

#define SELECTOR_LOCAL 4u
#define SELECTOR_INDEX 0xfff8u
#define TYPE_LDT 0x82u
#define TYPE_TASK 0x89u
#define KERNEL_STACK_OFFSET 4u	/* of a task segment, in both modes */

#ifdef __x86_64__
#define SYSTEM_DESCRIPTOR_SIZE 16u
#define GATE_SIZE 16u
#else
#define SYSTEM_DESCRIPTOR_SIZE 8u
#define GATE_SIZE 8u
#endif

struct segment {
	uintptr_t base;
	uint32_t limit;
};

static struct table_pointer read_gdt(void)
{
	struct table_pointer table;

	__asm__ volatile("sgdt %0" : "=m"(table));
	return table;
}

/* The segment of a descriptor of that type (present bit and all) in the GDT; 0 if there is none. */
static int find_segment(uint16_t selector, uint8_t type, struct segment *segment)
{
	struct table_pointer gdt = read_gdt();
	uint16_t offset = selector & SELECTOR_INDEX;
	uint64_t words[2] = { 0, 0 };

	if (selector & SELECTOR_LOCAL || !offset || offset + SYSTEM_DESCRIPTOR_SIZE - 1 > gdt.limit ||
	    !native_has(gdt.base + offset, SYSTEM_DESCRIPTOR_SIZE))
		return 0;
	memcpy(words, (const void *)(gdt.base + offset), SYSTEM_DESCRIPTOR_SIZE);
	if ((words[0] >> 40 & 0x9f) != type)
		return 0;
	segment->base = (uintptr_t)((words[0] >> 16 & 0xffffff) | (words[0] >> 56 & 0xff) << 24 |
				    (words[1] & 0xffffffff) << 32);
	segment->limit = (uint32_t)((words[0] & 0xffff) | (words[0] >> 48 & 0xf) << 16);
	if (words[0] >> 55 & 1)
		segment->limit = segment->limit << 12 | 0xfff;
	return 1;
}

struct vmi_host_result native_segmentation_set_gdt(struct native *n, uint64_t base, uint16_t limit)
{
	const struct table_pointer table = { limit, (uintptr_t)base };

	(void)n;
	__asm__ volatile("lgdt %0" : : "m"(table) : "memory");
	return vmi_host_ok(0);
}

struct vmi_host_result native_segmentation_set_idt(struct native *n, uint64_t base, uint16_t limit)
{
	const struct table_pointer table = { limit, (uintptr_t)base };

	(void)n;
	__asm__ volatile("lidt %0" : : "m"(table) : "memory");
	return vmi_host_ok(0);
}

struct vmi_host_result native_segmentation_set_ldt(struct native *n, uint16_t selector)
{
	struct segment segment;

	(void)n;
	if (selector & (SELECTOR_INDEX | SELECTOR_LOCAL) && !find_segment(selector, TYPE_LDT, &segment))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	__asm__ volatile("lldt %0" : : "r"(selector));
	return vmi_host_ok(0);
}

struct vmi_host_result native_segmentation_set_tr(struct native *n, uint16_t selector)
{
	struct segment segment;

	(void)n;
	if (!find_segment(selector, TYPE_TASK, &segment))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	__asm__ volatile("ltr %0" : : "r"(selector) : "memory");
	return vmi_host_ok(0);
}

/* Denied if the table in force does not reach so far. */
static struct vmi_host_result write_entry(uintptr_t base, uint32_t limit, uint32_t offset, const void *entry,
					  uint32_t size)
{
	if (offset + size - 1 > limit || !native_has(base + offset, size))
		return vmi_host_error(VMI_STATUS_DENIED);
	memcpy((void *)(base + offset), entry, size);
	return vmi_host_ok(0);
}

struct vmi_host_result native_segmentation_write_gdt_entry(struct native *n, uint32_t index, uint64_t descriptor)
{
	struct table_pointer table = read_gdt();

	(void)n;
	return write_entry(table.base, table.limit, index * 8, &descriptor, sizeof(descriptor));
}

struct vmi_host_result native_segmentation_write_ldt_entry(struct native *n, uint32_t index, uint64_t descriptor)
{
	struct segment segment;
	uint16_t selector;

	(void)n;
	__asm__ volatile("sldt %0" : "=m"(selector));
	if (!find_segment(selector, TYPE_LDT, &segment))
		return vmi_host_error(VMI_STATUS_DENIED);
	return write_entry(segment.base, segment.limit, index * 8, &descriptor, sizeof(descriptor));
}

struct vmi_host_result native_segmentation_write_idt_entry(struct native *n, uint32_t index, uint64_t low,
							   uint64_t high)
{
	const uint64_t gate[2] = { low, high };
	struct table_pointer table;

	(void)n;
	if (GATE_SIZE == 8 && high)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	__asm__ volatile("sidt %0" : "=m"(table));
	return write_entry(table.base, table.limit, index * GATE_SIZE, gate, GATE_SIZE);
}

/* Into the task segment that is loaded; remembered by nobody where none is. */
struct vmi_host_result native_cpu_set_kernel_stack(struct native *n, uint64_t stack)
{
	struct segment segment;
	uintptr_t top = (uintptr_t)stack;
	uint16_t selector;

	(void)n;
	__asm__ volatile("str %0" : "=m"(selector));
	if (find_segment(selector, TYPE_TASK | 2, &segment) &&	/* 2: busy */
	    native_has(segment.base + KERNEL_STACK_OFFSET, sizeof(top)))
		memcpy((void *)(segment.base + KERNEL_STACK_OFFSET), &top, sizeof(top));
	return vmi_host_ok(0);
}

#ifdef VMI_EVENT_SET_VECTOR	/* the release has it */

struct vmi_host_result native_event_set_vector(struct native *n, uint32_t vector)
{
	n->vector = vector;
	return vmi_host_ok(0);
}

#endif
