/* SPDX-License-Identifier: BSD-2-Clause */
/* The root of translation, and the window of vma below the entry that boot code's root has for it. */
#include "../../arch/riscv64/vmi/riscv64.h"
#include "../native.h"

#define ACCESS_SHIFT 1		/* an entry's rights to read, write and execute stand in the order of vma_access */

#define LEAVES (NATIVE_WINDOW_SIZE >> 21)

static uint64_t directory[512] __attribute__((aligned(NATIVE_PAGE)));
static uint64_t leaves[LEAVES][512] __attribute__((aligned(NATIVE_PAGE)));

void native_flush(int everything)
{
	(void)everything;
	__asm__ volatile("sfence.vma\n\tfence.i" : : : "memory");
}

void native_flush_page(uint64_t address)
{
	__asm__ volatile("sfence.vma %0\n\tfence.i" : : "r"(address) : "memory");
}

int native_set_page_table(uint64_t root)
{
	if (root & (NATIVE_PAGE - 1))
		return -1;
	write_csr(CSR_SATP, SATP_SV39 | root / NATIVE_PAGE);
	native_flush(0);
	return 0;
}

static uint64_t make_entry(uint64_t address, uint64_t bits)
{
	return address / NATIVE_PAGE << PTE_ADDRESS_SHIFT | bits | PTE_VALID;
}

static void open_window(void)
{
	uint64_t *root = (uint64_t *)((read_csr(CSR_SATP) & SATP_PPN_MASK) * NATIVE_PAGE);
	unsigned int i;

	for (i = 0; i < LEAVES; i++)
		directory[i] = make_entry((uintptr_t)leaves[i], 0);
	root[NATIVE_WINDOW >> 30] = make_entry((uintptr_t)directory, 0);
	native_flush(1);
}

void native_show(uint64_t address, uint64_t page, uint32_t access)
{
	static int is_open;
	uint64_t index = (address - NATIVE_WINDOW) / NATIVE_PAGE;
	uint64_t bits = PTE_ACCESSED | PTE_DIRTY | (uint64_t)access << ACCESS_SHIFT;

	if (!is_open) {
		open_window();
		is_open = 1;
	}
	leaves[index >> 9][index & 511] = access ? make_entry(page, bits) : 0;
}
