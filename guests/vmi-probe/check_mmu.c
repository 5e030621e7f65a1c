/* SPDX-License-Identifier: BSD-2-Clause */
/* Page table entries arrive in memory through every stub, with the bytes beside them left alone. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define ENTRY (WORK_PAGE + 8)

static int expect_entry(const char *what, uint64_t entry, unsigned int size)
{
	uint8_t right[24];

	memset(right, 0xa5, sizeof(right));
	memcpy(right + 8, &entry, size);
	return expect_bytes(what, WORK_PAGE, right, sizeof(right));
}

/* Through the stub that may queue: at once where the host does not queue, else with the flush. */
static int check_queued(uint32_t entry, uint64_t long_entry)
{
#ifdef VMI_CPU_RUN_QUEUE
	struct vmi_queue *queue = guest_memory(QUEUE_PAGE);
	struct vmi_result result;
	int right;

	vmi_queue_init(queue, QUEUE_PAGE + offsetof(struct vmi_queue, entries));
	fill_page(WORK_PAGE, 0xa5);
	if (long_entry)
		vmi_mmu_set_long_pte_queued(queue, ENTRY, long_entry);
	else
		vmi_mmu_set_pte_queued(queue, ENTRY, entry);
	result = vmi_queue_flush(queue);
	right = expect_answer("the flush after one queued call", result.status, result.value, VMI_STATUS_SUCCESS, 1);
	return right & (long_entry ? expect_entry("the stub mmu.set_long_pte_queued", long_entry, 8) :
			expect_entry("the stub mmu.set_pte_queued", entry, 4));
#else
	(void)entry;
	(void)long_entry;
	return 1;
#endif
}

enum extra_result check_set_pte(void)
{
	struct vmi_result result;
	int right;

	fill_page(WORK_PAGE, 0xa5);
	result = vmi_mmu_set_pte(ENTRY, 0x12345063);
	right = expect_answer("the stub mmu.set_pte", result.status, 0, VMI_STATUS_SUCCESS, 0);
	right &= expect_entry("the stub mmu.set_pte", 0x12345063, 4);
	return right & check_queued(0x6789a027, 0);
}

enum extra_result check_set_long_pte(void)
{
	struct vmi_result result;
	int right;

	fill_page(WORK_PAGE, 0xa5);
	result = vmi_mmu_set_long_pte(ENTRY, 0x8000000abcdef063);
	right = expect_answer("the stub mmu.set_long_pte", result.status, 0, VMI_STATUS_SUCCESS, 0);
	right &= expect_entry("the stub mmu.set_long_pte", 0x8000000abcdef063, 8);
	return right & check_queued(0, 0x8000000fedcba027);
}

/* Where translation goes on meanwhile, both roots must be real ones; elsewhere any address does. */
enum extra_result check_page_table(void)
{
	uint64_t second = SECOND_ROOT;
	struct vmi_result result;
	int right;

	if (!(fill_root(guest_memory(FIRST_ROOT)) & fill_root(guest_memory(SECOND_ROOT))))
		second += 32;
	result = vmi_mmu_set_page_table(FIRST_ROOT);
	right = expect_answer("mmu.set_page_table", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_mmu_get_page_table();
	right &= expect_answer("mmu.get_page_table", result.status, result.value, VMI_STATUS_SUCCESS, FIRST_ROOT);
	result = vmi_mmu_set_page_table(second);
	right &= expect_answer("mmu.set_page_table", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_mmu_get_page_table();
	return right & expect_answer("mmu.get_page_table", result.status, result.value, VMI_STATUS_SUCCESS, second);
}

enum extra_result check_registered_page(void)
{
	struct vmi_result result = vmi_mmu_register_page_table(WORK_PAGE, 1);
	int right = expect_answer("mmu.register_page_table", result.status, 0, VMI_STATUS_SUCCESS, 0);

	result = vmi_mmu_release_page_table(WORK_PAGE);
	right &= expect_answer("mmu.release_page_table", result.status, 0, VMI_STATUS_SUCCESS, 0);
	result = vmi_mmu_release_page_table(WORK_PAGE);
	return right & expect_answer("mmu.release_page_table of a page that is released", result.status, 0,
				     VMI_STATUS_DENIED, 0);
}
