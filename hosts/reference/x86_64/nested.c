/* SPDX-License-Identifier: BSD-2-Clause */
/* Nested page tables: four levels, a page of RAM 2 MiB where it may be, all others 4 KiB. */
#include "svm.h"

#define ENTRIES 512u
#define LARGE_PAGES 512u	/* 4 KiB pages in a large one */

#define PRESENT (1ull << 0)
#define WRITABLE (1ull << 1)
#define USER (1ull << 2)	/* guests' accesses count as the user's */
#define LARGE (1ull << 7)
#define NO_EXECUTE (1ull << 63)
#define ADDRESS 0x000ffffffffff000ull

enum { LEVEL_PAGE, LEVEL_LARGE, LEVELS = 4 };

static unsigned int index_at(uint64_t gpa, unsigned int level)
{
	return (unsigned int)(gpa >> (12 + 9 * level)) % ENTRIES;
}

static uint64_t *table_of(uint64_t entry)
{
	return (uint64_t *)(uintptr_t)(entry & ADDRESS);
}

int nested_create(struct arch_vm *arch)
{
	arch->nested_root = page_alloc(1);
	return arch->nested_root ? 0 : -1;
}

static void free_table(uint64_t *table, unsigned int level)
{
	unsigned int i;

	for (i = 0; level && i < ENTRIES; i++)
		if (table[i] & PRESENT && !(table[i] & LARGE))
			free_table(table_of(table[i]), level - 1);
	page_free(table, 1);
}

void nested_destroy(struct arch_vm *arch)
{
	if (arch->nested_root)
		free_table(arch->nested_root, LEVELS - 1);
}

/* The entry for `gpa` at a level; makes the tables above if `make`, else NULL where there are none. */
static uint64_t *find_entry(struct arch_vm *arch, uint64_t gpa, unsigned int level, int make)
{
	uint64_t *table = arch->nested_root;
	unsigned int at;

	for (at = LEVELS - 1; at > level; at--) {
		uint64_t *entry = &table[index_at(gpa, at)];

		if (!(*entry & PRESENT)) {
			void *below = make ? page_alloc(1) : NULL;

			if (!below)
				return NULL;
			*entry = (uintptr_t)below | PRESENT | WRITABLE | USER;
		}
		if (*entry & LARGE)
			return NULL;
		table = table_of(*entry);
	}
	return &table[index_at(gpa, level)];
}

/* Only what stays as it is for the guest's whole life gets large pages, so none is ever split. */
static int may_be_large(uint64_t gpa, uint64_t hpa, uint64_t pages)
{
	return gpa < GUEST_RAM_SIZE && pages >= LARGE_PAGES && (gpa | hpa) % (LARGE_PAGES * PAGE_SIZE) == 0;
}

int arch_map(struct vm *vm, uint64_t gpa, uint64_t hpa, uint64_t pages, unsigned int access)
{
	/* There is no way to allow less than reading. */
	const uint64_t bits = PRESENT | USER | (access & ACCESS_WRITE ? WRITABLE : 0) |
			      (access & ACCESS_EXECUTE ? 0 : NO_EXECUTE);

	vm->arch->flush = 1;
	while (pages) {
		const int large = may_be_large(gpa, hpa, pages);
		const uint64_t step = large ? LARGE_PAGES : 1;
		uint64_t *entry = find_entry(vm->arch, gpa, large ? LEVEL_LARGE : LEVEL_PAGE, 1);

		if (!entry)
			return -1;
		*entry = hpa | bits | (large ? LARGE : 0);
		gpa += step * PAGE_SIZE;
		hpa += step * PAGE_SIZE;
		pages -= step;
	}
	return 0;
}

void arch_unmap(struct vm *vm, uint64_t gpa, uint64_t pages)
{
	for (; pages; pages--, gpa += PAGE_SIZE) {
		uint64_t *entry = find_entry(vm->arch, gpa, LEVEL_PAGE, 0);

		if (entry)
			*entry = 0;
	}
	vm->arch->flush = 1;
}
