/* SPDX-License-Identifier: BSD-2-Clause */
/* The kernel on tables of its own, which it changes as it goes. */
#include "checks.h"

static volatile uint32_t *word_at(unsigned int index)
{
	return find_place(index);
}

static volatile uint32_t *own_page(unsigned int index)
{
	return (volatile uint32_t *)(void *)find_page(index);
}

static int expect_word(const char *what, uint32_t found, uint32_t right)
{
	if (found == right)
		return 1;
	ktap_message("%s: %#x, expected %#x", what, (unsigned int)found, (unsigned int)right);
	return 0;
}

int check_space(void)
{
	int right;

	if (!enter_space())
		return 0;
	*own_page(0) = 0x1234;
	put_entry(0, make_entry((uintptr_t)own_page(0), 1));
	forget_page(0);
	if (!expect_value("the flush", vmi_queue_flush(&kernel_queue), 2))
		return 0;
	right = expect_word("a page where it was mapped", *word_at(0), 0x1234);
	*word_at(0) = 0x5678;
	return right & expect_word("the page after a write there", *own_page(0), 0x5678);
}

/* One address, two pages after each other: what was cached of the first must be gone. */
int check_remap(void)
{
	unsigned int round;
	int right = enter_space();

	*own_page(1) = 0x1111;
	*own_page(2) = 0x2222;
	for (round = 0; right && round < 4; round++) {
		put_entry(1, make_entry((uintptr_t)own_page(1 + round % 2), 1));
		forget_page(1);
		right &= expect_value("the flush", vmi_queue_flush(&kernel_queue), 2);
		if (right)
			right &= expect_word("what is mapped now", *word_at(1), round % 2 ? 0x2222 : 0x1111);
	}
	return right;
}

/* More entries than a queue holds. All pages of the space show the same few. */
int check_many_pages(void)
{
	unsigned int i;
	int right = enter_space();

	for (i = 0; i < TEST_PAGES; i++)
		*own_page(i) = 0xabc0 + i;
	for (i = 0; i < SPACE_PAGES; i++)
		put_entry(i, make_entry((uintptr_t)own_page(i % TEST_PAGES), 0));
	right = right && expect_value("the flush", vmi_queue_flush(&kernel_queue), SPACE_PAGES);
	right = right && expect_status("mmu.flush_tlb", vmi_mmu_flush_tlb(VMI_FLUSH_SCOPE_EVERYTHING),
				       VMI_STATUS_SUCCESS);
	for (i = 0; right && i < SPACE_PAGES; i++)
		right &= expect_word("a page of many", *word_at(i), 0xabc0 + i % TEST_PAGES);
	return right;
}
