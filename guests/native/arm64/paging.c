/* SPDX-License-Identifier: BSD-2-Clause */
/* The root of translation, and the window of vma below the entry that boot code's root has for it. */
#include "../../arch/arm64/arm64.h"
#include "../native.h"

#define TABLE 3ull
#define PAGE 0x707ull			/* accessed, inner shareable, ordinary memory */
#define PAGE_READ_ONLY (1ull << 7)
#define PAGE_NO_EXECUTE (1ull << 53)

#define ACCESS_WRITE 2u
#define ACCESS_EXECUTE 4u

#define LEAVES (NATIVE_WINDOW_SIZE >> 21)

static uint64_t directory[512] __attribute__((aligned(NATIVE_PAGE)));
static uint64_t leaves[LEAVES][512] __attribute__((aligned(NATIVE_PAGE)));

void native_flush(int everything)
{
	(void)everything;
	__asm__ volatile("dsb ish\n\ttlbi vmalle1\n\tdsb ish\n\tic iallu\n\tdsb ish\n\tisb" : : : "memory");
}

void native_flush_page(uint64_t address)
{
	(void)address;
	native_flush(0);
}

int native_set_page_table(uint64_t root)
{
	WRITE_SYSTEM(ttbr0_el1, root);
	native_flush(0);
	return 0;
}

static void open_window(void)
{
	unsigned int i;

	for (i = 0; i < LEAVES; i++)
		directory[i] = (uintptr_t)leaves[i] | TABLE;
	boot_root[NATIVE_WINDOW >> 30] = (uintptr_t)directory | TABLE;
	native_flush(1);
}

void native_show(uint64_t address, uint64_t page, uint32_t access)
{
	static int is_open;
	uint64_t index = (address - NATIVE_WINDOW) / NATIVE_PAGE, entry = page | PAGE;

	if (!is_open) {
		open_window();
		is_open = 1;
	}
	if (!(access & ACCESS_WRITE))
		entry |= PAGE_READ_ONLY;
	if (!(access & ACCESS_EXECUTE))
		entry |= PAGE_NO_EXECUTE;
	*(volatile uint64_t *)&leaves[index >> 9][index & 511] = access ? entry : 0;
}
