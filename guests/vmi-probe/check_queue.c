/* SPDX-License-Identifier: BSD-2-Clause */
/* A queue does what its calls do one by one: in order, up to the first error, and nothing that may not stand in it. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

/* What query says of a call must be what the call does. */
enum extra_result check_query_agrees(void)
{
	const uint64_t present = 0x100;
	struct vmi_result query = vmi_mmu_query(VMI_MMU_GET_PAGE_TABLE_NR);
	struct vmi_result made = vmi_mmu_get_page_table();
	int right = 1;

	if (query.status != VMI_STATUS_SUCCESS || !(query.value & present) != (made.status != VMI_STATUS_SUCCESS)) {
		ktap_message("mmu.query of get_page_table answered %lld, value %#llx, and the call answered %lld",
			     (long long)query.status, (unsigned long long)query.value, (long long)made.status);
		right = 0;
	}
#ifdef VMI_CPU_RUN_QUEUE
	query = vmi_mmu_query(VMI_MMU_SET_PTE_NR);
	made = vmi_cpu_query(VMI_CPU_RUN_QUEUE_NR);
	if (!(query.value & VMI_MAY_BE_QUEUED) != !(made.value & present)) {
		ktap_message("mmu.query of set_pte gave %#llx and cpu.query of run_queue %#llx: one without the other",
			     (unsigned long long)query.value, (unsigned long long)made.value);
		right = 0;
	}
#endif
	return right;
}

#ifdef VMI_CPU_RUN_QUEUE

static void put_entry(unsigned int index, uint32_t id, uint64_t arg0, uint64_t arg1)
{
	struct vmi_queue_entry *entry = (struct vmi_queue_entry *)guest_memory(QUEUE_PAGE) + index;

	memset(entry, 0, sizeof(*entry));
	entry->id = id;
	entry->args[0] = arg0;
	entry->args[1] = arg1;
}

static int expect_words(const char *what, const uint32_t *words, unsigned int count)
{
	return expect_bytes(what, WORK_PAGE, words, count * (unsigned int)sizeof(*words));
}

/* The second entry writes where the first did: the later one must win. */
enum extra_result check_queue_order(void)
{
	const uint32_t words[] = { 2, 3 };
	struct vmi_result result;

	fill_page(WORK_PAGE, 0);
	put_entry(0, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, WORK_PAGE, 1);
	put_entry(1, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, WORK_PAGE, 2);
	put_entry(2, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, WORK_PAGE + 4, 3);
	result = vmi_cpu_run_queue(QUEUE_PAGE, 3);
	return expect_answer("cpu.run_queue of 3 entries", result.status, result.value, VMI_STATUS_SUCCESS, 3) &
		expect_words("cpu.run_queue", words, 2);
}

enum extra_result check_queue_stops(void)
{
	const uint32_t words[] = { 1, 0 };
	struct vmi_result result;

	fill_page(WORK_PAGE, 0);
	put_entry(0, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, WORK_PAGE, 1);
	put_entry(1, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, NO_MEMORY, 2);
	put_entry(2, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, WORK_PAGE + 4, 3);
	result = vmi_cpu_run_queue(QUEUE_PAGE, 3);
	return expect_answer("cpu.run_queue with a bad second entry", result.status, result.value,
			     VMI_STATUS_BAD_ADDRESS, 1) & expect_words("cpu.run_queue", words, 2);
}

enum extra_result check_queue_refuses(void)
{
	struct vmi_queue_entry *entry = guest_memory(QUEUE_PAGE);
	const uint32_t words[] = { 0, 0 };
	struct vmi_result result;
	int right;

	fill_page(WORK_PAGE, 0);
	put_entry(0, VMI_MMU_SET_PTE, WORK_PAGE, 1);
	result = vmi_cpu_run_queue(QUEUE_PAGE, 1);
	right = expect_answer("cpu.run_queue of an entry without may-be-queued", result.status, result.value,
			      VMI_STATUS_INVALID_ARGUMENT, 0);
	put_entry(0, VMI_MMU_GET_PAGE_TABLE | VMI_MAY_BE_QUEUED, 0, 0);
	result = vmi_cpu_run_queue(QUEUE_PAGE, 1);
	right &= expect_answer("cpu.run_queue of a call that may not be queued", result.status, result.value,
			       VMI_STATUS_INVALID_ARGUMENT, 0);
	put_entry(0, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, WORK_PAGE, 1);
	entry->zero = 1;
	result = vmi_cpu_run_queue(QUEUE_PAGE, 1);
	right &= expect_answer("cpu.run_queue of an entry whose reserved field is 1", result.status, result.value,
			       VMI_STATUS_INVALID_ARGUMENT, 0);
	return right & expect_words("cpu.run_queue of refused entries", words, 2);
}

#endif
