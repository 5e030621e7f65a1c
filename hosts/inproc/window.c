/* SPDX-License-Identifier: BSD-2-Clause */
#include "machine.h"
#include "window.h"

#define PAGE (1ull << PAGE_SHIFT)

static uint64_t index_page(uint64_t address)
{
	return (address - WINDOW_FIRST) >> PAGE_SHIFT;
}

int window_has(uint64_t address, uint32_t count)
{
	uint64_t size = (uint64_t)count << PAGE_SHIFT;

	return address >= WINDOW_FIRST && size <= WINDOW_SIZE && address - WINDOW_FIRST <= WINDOW_SIZE - size;
}

uint32_t window_count_mapped(const struct window *window, uint64_t address, uint32_t count)
{
	uint64_t first = index_page(address);
	uint32_t i, mapped = 0;

	for (i = 0; i < count; i++)
		mapped += window->mappings[first + i] != 0;
	return mapped;
}

void window_map(struct window *window, uint64_t address, uint64_t page, uint32_t count, uint32_t access)
{
	uint64_t first = index_page(address);
	uint32_t i;

	for (i = 0; i < count; i++)
		window->mappings[first + i] = (page + i * PAGE) | access;
}

void window_unmap(struct window *window, uint64_t address, uint32_t count)
{
	uint64_t first = index_page(address);
	uint32_t i;

	for (i = 0; i < count; i++)
		window->mappings[first + i] = 0;
}

void window_protect(struct window *window, uint64_t address, uint32_t count, uint32_t access)
{
	uint64_t first = index_page(address);
	uint32_t i;

	for (i = 0; i < count; i++)
		window->mappings[first + i] = (window->mappings[first + i] & ~(PAGE - 1)) | access;
}

uint64_t window_find(const struct window *window, uint64_t address)
{
	return window->mappings[index_page(address)];
}
