/* SPDX-License-Identifier: BSD-2-Clause */
/* The core's pages: fresh ones of the kernel's each time, which are zero and cost nothing until they are touched. */
#include <sys/mman.h>

#include "arch.h"

#define LARGEST_ALIGNMENT (2ull << 20)

static uint64_t alignment_for(uint64_t size)
{
	uint64_t alignment = PAGE_SIZE;

	while (alignment < size && alignment < LARGEST_ALIGNMENT)
		alignment *= 2;
	return alignment;
}

void *page_alloc(uint64_t pages)
{
	const uint64_t size = pages * PAGE_SIZE, alignment = alignment_for(size);
	uint8_t *whole, *first, *end;

	if (!pages)
		return NULL;
	whole = mmap(NULL, size + alignment, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (whole == MAP_FAILED)
		return NULL;
	first = (uint8_t *)(((uintptr_t)whole + alignment - 1) & ~(alignment - 1));
	end = whole + size + alignment;
	if (first > whole)
		munmap(whole, (size_t)(first - whole));
	if (end > first + size)
		munmap(first + size, (size_t)(end - first) - size);
	return first;
}

void page_free(void *first, uint64_t pages)
{
	if (first)
		munmap(first, pages * PAGE_SIZE);
}
