/* SPDX-License-Identifier: BSD-2-Clause */
/* Pages of the host's memory, first fit, one bit a page. */
#include "arch.h"
#include "page.h"

#define MAX_PAGES (1u << 16)	/* 256 MiB */
#define MAX_ALIGNMENT 512u	/* 2 MiB */

static uint64_t used[MAX_PAGES / 64];
static uint64_t first_page, page_count;

void page_init(void)
{
	uint64_t first, size;

	arch_free_memory(&first, &size);
	first_page = first / PAGE_SIZE;
	page_count = size / PAGE_SIZE;
	if (page_count > MAX_PAGES)
		page_count = MAX_PAGES;
}

static int is_used(uint64_t page)
{
	return (used[page / 64] >> page % 64 & 1) != 0;
}

static void mark(uint64_t page, uint64_t pages, int in_use)
{
	for (; pages; page++, pages--) {
		if (in_use)
			used[page / 64] |= 1ull << page % 64;
		else
			used[page / 64] &= ~(1ull << page % 64);
	}
}

static uint64_t round_up(uint64_t value, uint64_t alignment)
{
	return (value + alignment - 1) & ~(alignment - 1);
}

static uint64_t alignment_for(uint64_t pages)
{
	uint64_t alignment = 1;

	while (alignment < pages && alignment < MAX_ALIGNMENT)
		alignment *= 2;
	return alignment;
}

/* The first page at or after `start` that is in use, or the end of the range if none is. */
static uint64_t find_used(uint64_t start, uint64_t end)
{
	while (start < end && !is_used(start))
		start++;
	return start;
}

static void clear_pages(void *first, uint64_t pages)
{
	volatile uint64_t *word = first;	/* volatile: as a loop, not as a call of the bytewise memset */
	uint64_t words;

	for (words = pages * PAGE_SIZE / sizeof(*word); words; words -= 4, word += 4) {
		word[0] = 0;
		word[1] = 0;
		word[2] = 0;
		word[3] = 0;
	}
}

void *page_alloc(uint64_t pages)
{
	const uint64_t alignment = alignment_for(pages);
	uint64_t start = round_up(first_page, alignment) - first_page, taken;

	if (!pages)
		return NULL;
	while (pages <= page_count && start <= page_count - pages) {
		taken = find_used(start, start + pages);
		if (taken == start + pages) {
			mark(start, pages, 1);
			clear_pages((void *)(uintptr_t)((first_page + start) * PAGE_SIZE), pages);
			return (void *)(uintptr_t)((first_page + start) * PAGE_SIZE);
		}
		start = round_up(first_page + taken + 1, alignment) - first_page;
	}
	return NULL;
}

void page_free(void *first, uint64_t pages)
{
	const uint64_t page = (uintptr_t)first / PAGE_SIZE;

	if (!first)
		return;
	if (page < first_page || pages > page_count || page - first_page > page_count - pages)
		host_panic("pages are freed that nobody has");
	mark(page - first_page, pages, 0);
}

uint64_t page_count_used(void)
{
	uint64_t page, count = 0;

	for (page = 0; page < page_count; page++)
		count += (uint64_t)is_used(page);
	return count;
}
