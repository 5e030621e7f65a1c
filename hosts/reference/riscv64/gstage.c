/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Second-level translation: Sv39x4, three levels, a root of four pages for 41
 * bits of guest physical address, leaves of 4 KiB. The user bit of a leaf must
 * be set, because this level treats every access as one from user mode.
 */
#include "../../../guests/arch/riscv64/csr.h"
#include "riscv64.h"

#define PAGE_SHIFT 12
#define LEVEL_BITS 9
#define TOP_LEVEL 2
#define ROOT_PAGES 4
#define ROOT_ENTRIES (ROOT_PAGES * PAGE_SIZE / sizeof(uint64_t))
#define TABLE_ENTRIES (PAGE_SIZE / sizeof(uint64_t))
#define GPA_PAGES (1ull << (41 - PAGE_SHIFT))

static uint64_t *get_table(uint64_t pte)
{
	return (uint64_t *)(pte >> PTE_ADDRESS_SHIFT << PAGE_SHIFT);
}

static uint64_t make_pte(uint64_t hpa, uint64_t bits)
{
	return hpa >> PAGE_SHIFT << PTE_ADDRESS_SHIFT | bits | PTE_VALID;
}

static uint64_t get_leaf_bits(unsigned int access)
{
	uint64_t bits = PTE_USER | PTE_ACCESSED | PTE_DIRTY;

	if (access & ACCESS_READ)
		bits |= PTE_READ;
	if (access & ACCESS_WRITE)
		bits |= PTE_READ | PTE_WRITE;	/* write alone is reserved */
	if (access & ACCESS_EXECUTE)
		bits |= PTE_EXECUTE;
	return bits;
}

/* The leaf's place for a page number, or NULL: a table is missing and is not to be made, or there is no memory for it. */
static uint64_t *find_leaf(struct arch_vm *arch, uint64_t page, int make)
{
	uint64_t *table = arch->root;
	uint64_t index = page >> (TOP_LEVEL * LEVEL_BITS);
	unsigned int level;

	for (level = TOP_LEVEL; level; level--) {
		if (!(table[index] & PTE_VALID)) {
			uint64_t *lower = make ? page_alloc(1) : NULL;

			if (!lower)
				return NULL;
			table[index] = make_pte((uintptr_t)lower, 0);
		}
		table = get_table(table[index]);
		index = page >> ((level - 1) * LEVEL_BITS) & (TABLE_ENTRIES - 1);
	}
	return &table[index];
}

static int is_in_reach(uint64_t first, uint64_t pages)
{
	return first < GPA_PAGES && pages <= GPA_PAGES - first;
}

/* All tables first, so that running out of memory leaves every mapping as it was. */
int arch_map(struct vm *vm, uint64_t gpa, uint64_t hpa, uint64_t pages, unsigned int access)
{
	const uint64_t first = gpa >> PAGE_SHIFT, bits = get_leaf_bits(access);
	uint64_t i;

	if (!is_in_reach(first, pages))
		return -1;
	for (i = 0; i < pages; i++) {
		if (!find_leaf(vm->arch, first + i, 1))
			return -1;
	}
	for (i = 0; i < pages; i++)
		*find_leaf(vm->arch, first + i, 0) = access ? make_pte(hpa + i * PAGE_SIZE, bits) : 0;
	fence_second_level();
	return 0;
}

void arch_unmap(struct vm *vm, uint64_t gpa, uint64_t pages)
{
	const uint64_t first = gpa >> PAGE_SHIFT;
	uint64_t i;

	if (!is_in_reach(first, pages))
		return;
	for (i = 0; i < pages; i++) {
		uint64_t *leaf = find_leaf(vm->arch, first + i, 0);

		if (leaf)
			*leaf = 0;
	}
	fence_second_level();
}

int create_second_level(struct arch_vm *arch)
{
	arch->root = page_alloc(ROOT_PAGES);
	return arch->root ? 0 : -1;
}

void destroy_second_level(struct arch_vm *arch)
{
	uint64_t i, k;

	for (i = 0; i < ROOT_ENTRIES; i++) {
		uint64_t *middle = get_table(arch->root[i]);

		if (!(arch->root[i] & PTE_VALID))
			continue;
		for (k = 0; k < TABLE_ENTRIES; k++) {
			if (middle[k] & PTE_VALID)
				page_free(get_table(middle[k]), 1);
		}
		page_free(middle, 1);
	}
	page_free(arch->root, ROOT_PAGES);
}

uint64_t get_hgatp(const struct arch_vm *arch)
{
	return HGATP_SV39X4 | (uintptr_t)arch->root >> PAGE_SHIFT;
}
