/* SPDX-License-Identifier: BSD-2-Clause */
/* Page tables of 32-bit entries, all of them made by calls: memory as it is, and a window whose pages the tests change. */
#include "../arch/x86/control.h"
#include "kernel.h"
#include "sites.h"

#define ENTRIES 1024u
#define IDENTITY_TABLES 4u	/* 16 MiB */
#define WINDOW 0x40000000u
#define PRESENT_WRITABLE 3u
#define TEST_PAGES 4u
#define MANY 200u
#define OF_TABLE VMIROM_PXE_FLAGS_PT
#define OF_DIRECTORY VMIROM_PXE_FLAGS_PD
#define NEW (VMIROM_PAGE_FLAGS_ZEROED)

static uint32_t directory[ENTRIES] __attribute__((aligned(PAGE)));
static uint32_t identity[IDENTITY_TABLES][ENTRIES] __attribute__((aligned(PAGE)));
static uint32_t window[ENTRIES] __attribute__((aligned(PAGE)));
static uint32_t pages[TEST_PAGES][PAGE / 4] __attribute__((aligned(PAGE)));

static uint32_t number_of(const void *page)
{
	return (uint32_t)(uintptr_t)page / PAGE;
}

static volatile uint32_t *word_at(uint32_t index)
{
	return (volatile uint32_t *)(uintptr_t)(WINDOW + index * PAGE);
}

static uint32_t entry_of(const void *page)
{
	return (uint32_t)(uintptr_t)page | PRESENT_WRITABLE;
}

/* The entry of page `index` of the window, in the tables in force. */
static void show(uint32_t index, const void *page, uint32_t more)
{
	site_set_pxe(entry_of(page), &window[index], OF_TABLE | VMIROM_PXE_FLAGS_CURRENT_AS | more | (WINDOW + index * PAGE));
}

static void announce(const void *table, uint32_t flags)
{
	site_allocate_page(number_of(table), flags | NEW);
}

int check_own_tables(void)
{
	uint32_t i;
	int right;

	site_set_linear_mapping(0, 0, IDENTITY_TABLES * ENTRIES, 0);
	announce(directory, VMIROM_PAGE_FLAGS_PD);
	announce(window, VMIROM_PAGE_FLAGS_PT);
	for (i = 0; i < IDENTITY_TABLES; i++) {
		announce(identity[i], VMIROM_PAGE_FLAGS_PT);
		site_set_pxe(entry_of(identity[i]), &directory[i], OF_DIRECTORY);
	}
	site_set_pxe(entry_of(window), &directory[WINDOW / (ENTRIES * PAGE)], OF_DIRECTORY);
	for (i = 0; i < IDENTITY_TABLES * ENTRIES; i++)
		site_set_pxe(i * PAGE | PRESENT_WRITABLE, &identity[i / ENTRIES][i % ENTRIES], OF_TABLE);
	site_set_cr3((uint32_t)(uintptr_t)directory);
	site_set_cr0(site_get_cr0() | CR0_PG);
	right = expect_equal("paging in CR0", site_get_cr0() & CR0_PG, CR0_PG) &
		expect_equal("the root", site_get_cr3(), (uint32_t)(uintptr_t)directory);
	for (i = 0; i < TEST_PAGES; i++)
		pages[i][0] = 0xab00 + i;
	show(0, pages[0], 0);
	site_inval_page(WINDOW);
	right &= expect_equal("a page in the window", *word_at(0), 0xab00);
	*word_at(0) = 0x1234;
	right &= expect_equal("the page after a write there", pages[0][0], 0x1234);
	pages[0][0] = 0xab00;
	return right;
}

int check_remap(void)
{
	uint32_t round;
	int right = 1;

	for (round = 0; right && round < 2 * TEST_PAGES; round++) {
		show(1, pages[round % TEST_PAGES], 0);
		site_inval_page(WINDOW + PAGE);
		right = expect_equal("what is mapped now", *word_at(1), 0xab00 + round % TEST_PAGES);
	}
	return right;
}

/* More entries than anybody would queue. Twice: seen after a flush while the mode lasts, and after the mode without one. */
int check_lazy(void)
{
	uint32_t i, turn;
	int right = 1;

	for (turn = 0; turn < 2; turn++) {
		site_set_lazy_mode(VMIROM_LAZY_MODE_MMU_UPDATES);
		for (i = 0; i < MANY; i++)
			show(2 + i, pages[(i + turn) % TEST_PAGES], VMIROM_PXE_FLAGS_DEFER);
		if (!turn)
			site_flush_tlb(VMIROM_FLUSH_FLAGS_TLB | VMIROM_FLUSH_FLAGS_GLOBAL);
		else
			site_set_lazy_mode(VMIROM_LAZY_MODE_OFF);
		for (i = 0; turn && i < MANY; i++)
			site_inval_page(WINDOW + (2 + i) * PAGE);
		for (i = 0; right && i < MANY; i++)
			right = expect_equal("a page of many", *word_at(2 + i), 0xab00 + (i + turn) % TEST_PAGES);
		site_set_lazy_mode(VMIROM_LAZY_MODE_OFF);
	}
	return right;
}

int check_update(void)
{
	const uint32_t index = MANY + 10;
	int right;

	show(index, pages[1], 0);
	site_flush_tlb(VMIROM_FLUSH_FLAGS_TLB);
	right = expect_equal("what is mapped", *word_at(index), 0xab01);
	*(volatile uint32_t *)&window[index] = entry_of(pages[2]);
	site_update_pxe(&window[index], OF_TABLE | VMIROM_PXE_FLAGS_CURRENT_AS | (WINDOW + index * PAGE));
	site_flush_tlb(VMIROM_FLUSH_FLAGS_TLB);
	return right & expect_equal("what is mapped after that", *word_at(index), 0xab02);
}

int check_release(void)
{
	uint32_t i;
	int right;

	site_set_cr0(site_get_cr0() & ~CR0_PG);
	right = expect_equal("paging in CR0", site_get_cr0() & CR0_PG, 0);
	site_release_page(number_of(window), VMIROM_PAGE_FLAGS_PT);
	for (i = 0; i < IDENTITY_TABLES; i++)
		site_release_page(number_of(identity[i]), VMIROM_PAGE_FLAGS_PT);
	site_release_page(number_of(directory), VMIROM_PAGE_FLAGS_PD);
	return right;
}
