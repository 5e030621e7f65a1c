/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory, and what a host keeps of the vCPU and of memory. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "mover.h"

/* Different in every word. */
static uint64_t pattern(uint64_t gpa)
{
	return (gpa - memory_address + 1) * 0x9e3779b97f4a7c15ull;
}

int set_up_memory(void)
{
	uint64_t gpa, *word;

	for (gpa = PATTERN_PAGES; gpa < memory_address + MEMORY_SIZE; gpa += sizeof(*word)) {
		word = guest_memory(gpa);
		*word = pattern(gpa);
	}
	return 1;
}

int look_at_memory(void)
{
	const uint64_t *word;
	uint64_t gpa;

	for (gpa = PATTERN_PAGES; gpa < memory_address + MEMORY_SIZE; gpa += sizeof(*word)) {
		word = guest_memory(gpa);
		if (*word == pattern(gpa))
			continue;
		ktap_message("the word at %#llx is %#llx, and was %#llx before the move", (unsigned long long)gpa,
			     (unsigned long long)*word, (unsigned long long)pattern(gpa));
		return 0;
	}
	return 1;
}

int set_up_root(void)
{
	(void)fill_root(guest_memory(FIRST_ROOT));
	return expect_done("mmu.set_page_table", vmi_mmu_set_page_table(FIRST_ROOT));
}

int look_at_root(void)
{
	return expect_kept("mmu.get_page_table", vmi_mmu_get_page_table(), VMI_STATUS_SUCCESS, FIRST_ROOT);
}

int set_up_page(void)
{
	return expect_done("mmu.register_page_table", vmi_mmu_register_page_table(REGISTERED_PAGE, 1));
}

int look_at_page(void)
{
	struct vmi_result again;
	int right = expect_done("mmu.release_page_table of a page that was registered before the move",
				vmi_mmu_release_page_table(REGISTERED_PAGE));

	again = vmi_mmu_release_page_table(REGISTERED_PAGE);
	return right & expect_answer("mmu.release_page_table a second time", again.status, 0, VMI_STATUS_DENIED, 0);
}

#if defined(__x86_64__) || defined(__i386__)

#define ENTRIES 4u

/* No segment is loaded as long as this table is in force. */
int set_up_table(void)
{
	fill_page(TABLE_PAGE, 0);
	return expect_done("segmentation.set_gdt", vmi_segmentation_set_gdt((uintptr_t)TABLE_PAGE, ENTRIES * 8 - 1));
}

int look_at_table(void)
{
	const uint64_t descriptor = 0x00af9b000000ffff;
	uint8_t right_bytes[ENTRIES * 8 + 8];
	struct vmi_result result;
	int right;

	memset(right_bytes, 0, sizeof(right_bytes));
	memcpy(right_bytes + 8, &descriptor, 8);
	right = expect_done("segmentation.write_gdt_entry", vmi_segmentation_write_gdt_entry(1, descriptor));
	result = vmi_segmentation_write_gdt_entry(ENTRIES, descriptor);
	right &= expect_answer("segmentation.write_gdt_entry beyond the limit of before the move", result.status, 0,
			       VMI_STATUS_DENIED, 0);
	restore_tables();
	return right & expect_bytes("segmentation.write_gdt_entry", TABLE_PAGE, right_bytes, sizeof(right_bytes));
}

#endif

#ifdef VMI_FAMILY_VMA

#define READ_WRITE (VMI_VMA_ACCESS_READ | VMI_VMA_ACCESS_WRITE)

static uint64_t window;

int set_up_mappings(void)
{
	uint8_t *first = guest_memory(MAPPED_PAGES);

	window = vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value;
	first[5] = 0x11;
	first[PAGE + 5] = 0x22;
	return expect_done("vma.map", vmi_vma_map(window, MAPPED_PAGES, 2, READ_WRITE));
}

static int expect_in_window(uint64_t address, uint8_t right)
{
	const volatile uint8_t *place = (const volatile uint8_t *)(uintptr_t)address;

	if (!window_is_reachable || *place == right)
		return 1;
	ktap_message("the window has %#x at %#llx, expected %#x", (unsigned int)*place, (unsigned long long)address,
		     (unsigned int)right);
	return 0;
}

int look_at_mappings(void)
{
	int right = expect_kept("vma.get_mapping", vmi_vma_get_mapping(window), VMI_STATUS_SUCCESS,
				MAPPED_PAGES | READ_WRITE);

	if (!right || is_lost_noted())
		return right;	/* nothing may be there */
	right &= expect_kept("vma.get_mapping", vmi_vma_get_mapping(window + PAGE), VMI_STATUS_SUCCESS,
			     (MAPPED_PAGES + PAGE) | READ_WRITE);
	right &= expect_in_window(window + 5, 0x11) & expect_in_window(window + PAGE + 5, 0x22);
	*(volatile uint8_t *)guest_memory(MAPPED_PAGES + 5) = 0x33;	/* it is the same memory, not one like it */
	right &= expect_in_window(window + 5, 0x33);
	return right & expect_done("vma.unmap", vmi_vma_unmap(window, 2));
}

#endif
