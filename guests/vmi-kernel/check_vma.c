/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that the host manages: pages of the kernel's own, a second time in the window. */
#include "../../harness/runtime/string.h"
#include "checks.h"

#ifdef VMI_FAMILY_VMA

#define READ VMI_VMA_ACCESS_READ
#define WRITE VMI_VMA_ACCESS_WRITE
#define EXECUTE VMI_VMA_ACCESS_EXECUTE

static uint64_t find_window(void)
{
	return vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value;
}

static uint8_t *byte_at(uint64_t address)
{
	return (uint8_t *)(uintptr_t)address;
}

static int expect_byte(const char *what, const volatile uint8_t *place, uint8_t right)
{
	uint8_t found = *place;

	if (found == right)
		return 1;
	ktap_message("%s: %#x, expected %#x", what, (unsigned int)found, (unsigned int)right);
	return 0;
}

int check_vma_map(void)
{
	uint64_t window = find_window(), last = window + vmi_vma_get_window(VMI_WINDOW_PART_SIZE).value - PAGE;
	volatile uint8_t *first_page = find_page(0), *second_page = find_page(1);
	int right;

	first_page[5] = 0x11;
	second_page[5] = 0x22;
	right = expect_status("vma.map of two pages", vmi_vma_map(window, (uintptr_t)first_page, 2, READ | WRITE),
			      VMI_STATUS_SUCCESS);
	right &= expect_status("vma.map of the last page", vmi_vma_map(last, (uintptr_t)first_page, 1, READ),
			       VMI_STATUS_SUCCESS);
	if (!right)
		return 0;
	right &= expect_byte("the first page in the window", byte_at(window + 5), 0x11);
	right &= expect_byte("the second page in the window", byte_at(window + PAGE + 5), 0x22);
	*(volatile uint8_t *)byte_at(window + 6) = 0x33;
	right &= expect_byte("the page after a write through the window", first_page + 6, 0x33);
	right &= expect_byte("the same page at the window's end", byte_at(last + 6), 0x33);
	right &= expect_status("vma.unmap", vmi_vma_unmap(window, 2), VMI_STATUS_SUCCESS);
	right &= expect_status("vma.unmap of the last page", vmi_vma_unmap(last, 1), VMI_STATUS_SUCCESS);
	return right & expect_status("vma.get_mapping of what is unmapped", vmi_vma_get_mapping(window),
				     VMI_STATUS_DENIED);
}

int check_vma_all(void)
{
	uint64_t window = find_window(), end = window + vmi_vma_get_window(VMI_WINDOW_PART_SIZE).value;
	uint64_t page = (uintptr_t)find_page(0);
	int right = expect_status("vma.map", vmi_vma_map(window, page, 1, READ | WRITE), VMI_STATUS_SUCCESS);

	right &= expect_status("vma.unmap of a page that is mapped and one that is not", vmi_vma_unmap(window, 2),
			       VMI_STATUS_DENIED);
	right &= expect_value("vma.get_mapping after that", vmi_vma_get_mapping(window), page | READ | WRITE);
	right &= expect_status("vma.protect of both", vmi_vma_protect(window, 2, READ), VMI_STATUS_DENIED);
	right &= expect_value("vma.get_mapping after that", vmi_vma_get_mapping(window), page | READ | WRITE);
	right &= expect_status("vma.map beyond the window", vmi_vma_map(end - PAGE, page, 2, READ),
			       VMI_STATUS_BAD_ADDRESS);
	right &= expect_status("vma.get_mapping after that", vmi_vma_get_mapping(end - PAGE), VMI_STATUS_DENIED);
	right &= expect_status("vma.map of no memory", vmi_vma_map(window + PAGE, 1ull << 40, 1, READ),
			       VMI_STATUS_BAD_ADDRESS);
	right &= expect_status("vma.map of the window into itself", vmi_vma_map(window + PAGE, window, 1, READ),
			       VMI_STATUS_BAD_ADDRESS);
	right &= expect_status("vma.map for writing alone", vmi_vma_map(window + PAGE, page, 1, WRITE),
			       VMI_STATUS_INVALID_ARGUMENT);
	return right & expect_status("vma.unmap", vmi_vma_unmap(window, 1), VMI_STATUS_SUCCESS);
}

/* What happens on a forbidden access ends the guest, so that is tested elsewhere. */
int check_vma_protect(void)
{
	uint64_t window = find_window(), page = (uintptr_t)find_page(0);
	volatile uint8_t *byte = find_page(0) + 7;
	int right = expect_status("vma.map", vmi_vma_map(window, page, 1, READ), VMI_STATUS_SUCCESS);

	*byte = 0x44;
	right &= expect_value("vma.get_mapping", vmi_vma_get_mapping(window), page | READ);
	right &= expect_byte("what can be read", byte_at(window + 7), 0x44);
	right &= expect_status("vma.protect", vmi_vma_protect(window, 1, READ | WRITE), VMI_STATUS_SUCCESS);
	right &= expect_value("vma.get_mapping", vmi_vma_get_mapping(window), page | READ | WRITE);
	*(volatile uint8_t *)byte_at(window + 7) = 0x55;
	right &= expect_byte("what can be written", byte, 0x55);
	return right & expect_status("vma.unmap", vmi_vma_unmap(window, 1), VMI_STATUS_SUCCESS);
}

/* Needs nothing but itself, so that it runs wherever its page appears. */
static int __attribute__((noinline, section(".text.elsewhere"))) run_elsewhere(int value)
{
	return value * 3 + 1;
}

int check_vma_execute(void)
{
	uint64_t window = find_window(), code = (uintptr_t)run_elsewhere, page = code & ~(uint64_t)(PAGE - 1);
	int (*elsewhere)(int) = (int (*)(int))(uintptr_t)(window + (code - page));
	int right = expect_status("vma.map", vmi_vma_map(window, page, 2, READ | EXECUTE), VMI_STATUS_SUCCESS), answer;

	if (!right)
		return 0;
	answer = elsewhere(13);
	if (answer != 40) {
		ktap_message("code in the window answered %d, expected 40", answer);
		right = 0;
	}
	return right & expect_status("vma.unmap", vmi_vma_unmap(window, 2), VMI_STATUS_SUCCESS);
}

#endif
