/* SPDX-License-Identifier: BSD-2-Clause */
/* What is mapped is what the host says is mapped; nothing is done by halves. vmi-kernel goes there itself. */
#include "calls.h"
#include "probe.h"

#ifdef VMI_FAMILY_VMA

#define READ VMI_VMA_ACCESS_READ
#define WRITE VMI_VMA_ACCESS_WRITE

static int expect_status(const char *what, struct vmi_result result, vmi_status_t status)
{
	return expect_answer(what, result.status, 0, status, 0);
}

static int expect_mapping(const char *what, uint64_t address, uint64_t right)
{
	struct vmi_result result = vmi_vma_get_mapping(address);

	return expect_answer(what, result.status, result.value, VMI_STATUS_SUCCESS, right);
}

enum extra_result check_mapping(void)
{
	uint64_t window = vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value;
	int right = expect_status("vma.map of two pages", vmi_vma_map(window + PAGE, WORK_PAGE, 2, READ),
				  VMI_STATUS_SUCCESS);

	right &= expect_status("vma.get_mapping before them", vmi_vma_get_mapping(window), VMI_STATUS_DENIED);
	right &= expect_mapping("vma.get_mapping of the first", window + PAGE, WORK_PAGE | READ);
	right &= expect_mapping("vma.get_mapping of the second", window + 2 * PAGE, (WORK_PAGE + PAGE) | READ);
	right &= expect_status("vma.get_mapping after them", vmi_vma_get_mapping(window + 3 * PAGE), VMI_STATUS_DENIED);
	right &= expect_status("vma.protect of the second", vmi_vma_protect(window + 2 * PAGE, 1, READ | WRITE),
			       VMI_STATUS_SUCCESS);
	right &= expect_mapping("vma.get_mapping of the first", window + PAGE, WORK_PAGE | READ);
	right &= expect_mapping("vma.get_mapping of the second", window + 2 * PAGE, (WORK_PAGE + PAGE) | READ | WRITE);
	right &= expect_status("vma.unmap", vmi_vma_unmap(window + PAGE, 2), VMI_STATUS_SUCCESS);
	return right & expect_status("vma.get_mapping after that", vmi_vma_get_mapping(window + PAGE),
				     VMI_STATUS_DENIED);
}

enum extra_result check_mapping_halves(void)
{
	uint64_t window = vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value;
	uint64_t end = window + vmi_vma_get_window(VMI_WINDOW_PART_SIZE).value;
	int right = expect_status("vma.map", vmi_vma_map(window, WORK_PAGE, 1, READ), VMI_STATUS_SUCCESS);

	right &= expect_status("vma.unmap of two pages, one mapped", vmi_vma_unmap(window, 2), VMI_STATUS_DENIED);
	right &= expect_status("vma.protect of both", vmi_vma_protect(window, 2, READ | WRITE), VMI_STATUS_DENIED);
	right &= expect_mapping("vma.get_mapping after that", window, WORK_PAGE | READ);
	right &= expect_status("vma.map beyond the window", vmi_vma_map(end - PAGE, WORK_PAGE, 2, READ),
			       VMI_STATUS_BAD_ADDRESS);
	right &= expect_status("vma.get_mapping after that", vmi_vma_get_mapping(end - PAGE), VMI_STATUS_DENIED);
	right &= expect_status("vma.map of no memory", vmi_vma_map(window + PAGE, NO_MEMORY, 1, READ),
			       VMI_STATUS_BAD_ADDRESS);
	right &= expect_status("vma.map for writing alone", vmi_vma_map(window + PAGE, WORK_PAGE, 1, WRITE),
			       VMI_STATUS_INVALID_ARGUMENT);
	right &= expect_status("vma.get_mapping after both", vmi_vma_get_mapping(window + PAGE), VMI_STATUS_DENIED);
	return right & expect_status("vma.unmap", vmi_vma_unmap(window, 1), VMI_STATUS_SUCCESS);
}

#endif
