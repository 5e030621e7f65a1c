/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptors arrive in the table that is in force, and nowhere beyond its limit. */
#include <string.h>

#include "../arch/x86_64-process/process.h"
#include "probe.h"
#include "vmi_guest.h"

#define ENTRIES 4u

int check_gdt_entry(void)
{
	const uint64_t descriptor = 0x00af9b000000ffff;
	struct vmi_result result = vmi_segmentation_set_gdt(WORK_PAGE, ENTRIES * 8 - 1);
	uint8_t right_bytes[ENTRIES * 8 + 8];
	int right = expect_answer("segmentation.set_gdt", result.status, 0, VMI_STATUS_SUCCESS, 0);

	fill_page(WORK_PAGE, 0);
	memset(right_bytes, 0, sizeof(right_bytes));
	memcpy(right_bytes + 8, &descriptor, 8);
	result = vmi_segmentation_write_gdt_entry(1, descriptor);
	right &= expect_answer("segmentation.write_gdt_entry", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_segmentation_write_gdt_entry(ENTRIES, descriptor);
	right &= expect_answer("segmentation.write_gdt_entry beyond the limit", result.status, 0, VMI_STATUS_DENIED, 0);
	return right & expect_bytes("segmentation.write_gdt_entry", WORK_PAGE, right_bytes, sizeof(right_bytes));
}

int check_idt_entry(void)
{
	const uint64_t gate[2] = { 0x00108e0000081234, 0x00000000ffffffff };
	struct vmi_result result = vmi_segmentation_set_idt(WORK_PAGE, ENTRIES * 16 - 1);
	uint8_t right_bytes[ENTRIES * 16 + 16];
	int right = expect_answer("segmentation.set_idt", result.status, 0, VMI_STATUS_SUCCESS, 0);

	fill_page(WORK_PAGE, 0);
	memset(right_bytes, 0, sizeof(right_bytes));
	memcpy(right_bytes + 32, gate, 16);
	result = vmi_segmentation_write_idt_entry(2, gate[0], gate[1]);
	right &= expect_answer("segmentation.write_idt_entry", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_segmentation_write_idt_entry(ENTRIES, gate[0], gate[1]);
	right &= expect_answer("segmentation.write_idt_entry beyond the limit", result.status, 0, VMI_STATUS_DENIED, 0);
	return right & expect_bytes("segmentation.write_idt_entry", WORK_PAGE, right_bytes, sizeof(right_bytes));
}
