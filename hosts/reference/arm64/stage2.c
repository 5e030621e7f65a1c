/* SPDX-License-Identifier: BSD-2-Clause */
/* The guest's physical memory: stage 2 tables in pages of 4 KiB, three levels of 512 entries, 39 bits of address. */
#include "arm64.h"

#define TABLE_ENTRIES 512
#define ADDRESS_BITS 39
#define ADDRESS_MASK 0x0000fffffffff000ull
#define ENTRY_VALID 1ull
#define ENTRY_TABLE 3ull
#define ENTRY_PAGE 3ull
#define MEMORY_WRITE_BACK (0xfull << 2)
#define MEMORY_FORCED_WRITE_BACK (6ull << 2)	/* with HCR_FWB, whatever the guest's own tables say */
#define PAGE_READ (1ull << 6)
#define PAGE_WRITE (1ull << 7)
#define PAGE_SHARED (3ull << 8)
#define PAGE_ACCESSED (1ull << 10)
#define PAGE_NO_EXECUTE (1ull << 54)

#define STAGE2_TRANSLATION ((64ull - ADDRESS_BITS) | 1ull << 6 | 1ull << 8 | 1ull << 10 | 3ull << 12 | 2ull << 16 | \
	1ull << 31)
#define GUEST_VMID (1ull << 48)

/* Those of the VMID in VTTBR_EL2, of both stages. */
static void drop_translations(void)
{
	__asm__ volatile("dsb ish\n\ttlbi vmalls12e1is\n\tdsb ish\n\tisb" : : : "memory");
}

int init_stage2(struct arch_vm *arch)
{
	arch->root = page_alloc(1);
	if (!arch->root)
		return -1;
	if (READ_SYSTEM(id_aa64mmfr2_el1) >> 40 & 0xf)
		arch->hcr |= HCR_FWB;
	WRITE_SYSTEM(vtcr_el2, STAGE2_TRANSLATION);
	WRITE_SYSTEM(vttbr_el2, (uintptr_t)arch->root | GUEST_VMID);
	drop_translations();
	return 0;
}

static void free_table(uint64_t *table, unsigned int level)
{
	unsigned int i;

	for (i = 0; level < 3 && i < TABLE_ENTRIES; i++) {
		if (table[i] & ENTRY_VALID)
			free_table((uint64_t *)(uintptr_t)(table[i] & ADDRESS_MASK), level + 1);
	}
	page_free(table, 1);
}

void destroy_stage2(struct arch_vm *arch)
{
	WRITE_SYSTEM(vttbr_el2, GUEST_VMID);
	drop_translations();
	free_table(arch->root, 1);
}

/* NULL if there is none: no memory to make the tables for it, or not to be made. */
static uint64_t *find_entry(struct arch_vm *arch, uint64_t gpa, int make)
{
	uint64_t *table = arch->root;
	unsigned int shift;

	if (gpa >> ADDRESS_BITS)
		return NULL;
	for (shift = 30; shift > 12; shift -= 9) {
		uint64_t *entry = &table[gpa >> shift & (TABLE_ENTRIES - 1)];

		if (!(*entry & ENTRY_VALID)) {
			void *page = make ? page_alloc(1) : NULL;

			if (!page)
				return NULL;
			__asm__ volatile("dmb ish" : : : "memory");
			*entry = (uintptr_t)page | ENTRY_TABLE;
		}
		table = (uint64_t *)(uintptr_t)(*entry & ADDRESS_MASK);
	}
	return &table[gpa >> 12 & (TABLE_ENTRIES - 1)];
}

static uint64_t make_entry(const struct arch_vm *arch, uint64_t hpa, unsigned int access)
{
	uint64_t entry = hpa | ENTRY_PAGE | PAGE_SHARED | PAGE_ACCESSED;

	entry |= arch->hcr & HCR_FWB ? MEMORY_FORCED_WRITE_BACK : MEMORY_WRITE_BACK;
	if (access & ACCESS_READ)
		entry |= PAGE_READ;
	if (access & ACCESS_WRITE)
		entry |= PAGE_WRITE;
	if (!(access & ACCESS_EXECUTE))
		entry |= PAGE_NO_EXECUTE;
	return entry;
}

void arch_unmap(struct vm *vm, uint64_t gpa, uint64_t pages)
{
	int changed = 0;
	uint64_t i;

	for (i = 0; i < pages; i++) {
		uint64_t *entry = find_entry(vm->arch, gpa + i * PAGE_SIZE, 0);

		if (entry && *entry & ENTRY_VALID) {
			*entry = 0;
			changed = 1;
		}
	}
	if (changed)
		drop_translations();
}

/* An entry in use may not be changed in place: it goes, with what is cached of it, before the new one comes. */
int arch_map(struct vm *vm, uint64_t gpa, uint64_t hpa, uint64_t pages, unsigned int access)
{
	uint64_t i;

	for (i = 0; i < pages; i++) {
		if (!find_entry(vm->arch, gpa + i * PAGE_SIZE, 1))
			return -1;
	}
	arch_unmap(vm, gpa, pages);
	for (i = 0; i < pages; i++)
		*find_entry(vm->arch, gpa + i * PAGE_SIZE, 0) = make_entry(vm->arch, hpa + i * PAGE_SIZE, access);
	BARRIER();
	return 0;
}
