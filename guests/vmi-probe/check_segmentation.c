/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptors arrive in the table that is in force, and nowhere beyond its limit. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define ENTRIES 4u
#ifdef __x86_64__
#define GATE_SIZE 16u
#else
#define GATE_SIZE 8u
#endif

#if defined(__x86_64__) || defined(__i386__)

enum extra_result check_gdt_entry(void)
{
	const uint64_t descriptor = 0x00af9b000000ffff;
	struct vmi_result result;
	uint8_t right_bytes[ENTRIES * 8 + 8];
	int right;

	fill_page(WORK_PAGE, 0);
	result = vmi_segmentation_set_gdt((uintptr_t)WORK_PAGE, ENTRIES * 8 - 1);
	right = expect_answer("segmentation.set_gdt", result.status, 0, VMI_STATUS_SUCCESS, 0);
	memset(right_bytes, 0, sizeof(right_bytes));
	memcpy(right_bytes + 8, &descriptor, 8);
	result = vmi_segmentation_write_gdt_entry(1, descriptor);
	right &= expect_answer("segmentation.write_gdt_entry", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_segmentation_write_gdt_entry(ENTRIES, descriptor);
	right &= expect_answer("segmentation.write_gdt_entry beyond the limit", result.status, 0, VMI_STATUS_DENIED, 0);
	restore_tables();
	return right & expect_bytes("segmentation.write_gdt_entry", WORK_PAGE, right_bytes, sizeof(right_bytes));
}

enum extra_result check_idt_entry(void)
{
	const uint64_t gate[2] = { 0x00108e0000081234, GATE_SIZE == 16 ? 0x00000000ffffffff : 0 };
	struct vmi_result result;
	uint8_t right_bytes[ENTRIES * GATE_SIZE + 16];
	int right;

	fill_page(WORK_PAGE, 0);
	result = vmi_segmentation_set_idt((uintptr_t)WORK_PAGE, ENTRIES * GATE_SIZE - 1);
	right = expect_answer("segmentation.set_idt", result.status, 0, VMI_STATUS_SUCCESS, 0);
	memset(right_bytes, 0, sizeof(right_bytes));
	memcpy(right_bytes + 2 * GATE_SIZE, gate, GATE_SIZE);
	result = vmi_segmentation_write_idt_entry(2, gate[0], gate[1]);
	right &= expect_answer("segmentation.write_idt_entry", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_segmentation_write_idt_entry(ENTRIES, gate[0], gate[1]);
	right &= expect_answer("segmentation.write_idt_entry beyond the limit", result.status, 0, VMI_STATUS_DENIED, 0);
	restore_tables();
	return right & expect_bytes("segmentation.write_idt_entry", WORK_PAGE, right_bytes, sizeof(right_bytes));
}

#endif
