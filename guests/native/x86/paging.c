/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The CPU's root of page tables, and the window of vma in the tables that boot
 * code made (x86_64) or that are made here when the window is first used (i386).
 */
#include "../../../harness/runtime/string.h"
#include "../../arch/x86/control.h"
#include "../../arch/x86/x86.h"
#include "../native.h"

#define ENTRY_PRESENT 1u
#define ENTRY_WRITABLE 2u
#define ENTRY_LARGE 0x80u

#define ACCESS_WRITE 2u
#define ACCESS_EXECUTE 4u

static uintptr_t read_cr3(void)
{
	uintptr_t value;

	__asm__ volatile("mov %%cr3, %0" : "=r"(value));
	return value;
}

static void write_cr3(uintptr_t value)
{
	__asm__ volatile("mov %0, %%cr3" : : "r"(value) : "memory");
}

static uintptr_t read_cr4(void)
{
	uintptr_t value;

	__asm__ volatile("mov %%cr4, %0" : "=r"(value));
	return value;
}

static void write_cr4(uintptr_t value)
{
	__asm__ volatile("mov %0, %%cr4" : : "r"(value) : "memory");
}

void native_flush(int everything)
{
	uintptr_t cr4 = read_cr4();

	if (everything && cr4 & CR4_PGE) {
		write_cr4(cr4 & ~(uintptr_t)CR4_PGE);
		write_cr4(cr4);
	}
	write_cr3(read_cr3());
}

void native_flush_page(uint64_t address)
{
	__asm__ volatile("invlpg (%0)" : : "r"((uintptr_t)address) : "memory");
}

#ifdef __x86_64__

#define TABLES (NATIVE_WINDOW_SIZE >> 21)
#define ENTRY_NO_EXECUTE (1ull << 63)

static uint64_t tables[TABLES][512] __attribute__((aligned(NATIVE_PAGE)));
static uint64_t no_execute;

int native_set_page_table(uint64_t root)
{
	if (root & (NATIVE_PAGE - 1))
		return -1;
	write_cr3(root);
	return 0;
}

static void allow_no_execute(void)
{
	uint32_t low, high;

	if (!(ask_cpuid(0x80000001).edx >> 20 & 1))
		return;
	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(MSR_EFER));
	__asm__ volatile("wrmsr" : : "a"(low | EFER_NXE), "d"(high), "c"(MSR_EFER));
	no_execute = ENTRY_NO_EXECUTE;
}

/* From the root in force down: boot code's tables, which a copy of the root shares. */
static void open_window(void)
{
	uint64_t *root = (uint64_t *)(read_cr3() & ~(uint64_t)(NATIVE_PAGE - 1));
	uint64_t *gigabytes = (uint64_t *)(root[0] & ~(uint64_t)(NATIVE_PAGE - 1));
	uint64_t *directory = (uint64_t *)(gigabytes[NATIVE_WINDOW >> 30] & ~(uint64_t)(NATIVE_PAGE - 1));
	unsigned int i;

	allow_no_execute();
	for (i = 0; i < TABLES; i++)
		directory[(NATIVE_WINDOW >> 21 & 511) + i] = (uintptr_t)tables[i] | ENTRY_PRESENT | ENTRY_WRITABLE;
	native_flush(1);
}

static void set_entry(uint32_t index, uint64_t entry, uint32_t access)
{
	tables[index >> 9][index & 511] = entry ? entry | (access & ACCESS_EXECUTE ? 0 : no_execute) : 0;
}

#else

static uint32_t root[1024] __attribute__((aligned(NATIVE_PAGE)));
static uint32_t table[1024] __attribute__((aligned(NATIVE_PAGE)));

/* With translation off, and with it on as the guest has it. */
int native_set_page_table(uint64_t address)
{
	write_cr3((uintptr_t)address);
	return 0;
}

static void open_window(void)
{
	uintptr_t cr0;
	uint32_t i;

	for (i = 0; i < 1024; i++)
		root[i] = i << 22 | ENTRY_LARGE | ENTRY_WRITABLE | ENTRY_PRESENT;
	root[(uint32_t)NATIVE_WINDOW >> 22] = (uintptr_t)table | ENTRY_WRITABLE | ENTRY_PRESENT;
	write_cr4(read_cr4() | CR4_PSE);
	write_cr3((uintptr_t)root);
	__asm__ volatile("mov %%cr0, %0" : "=r"(cr0));
	__asm__ volatile("mov %0, %%cr0" : : "r"(cr0 | CR0_PG) : "memory");
}

static void set_entry(uint32_t index, uint64_t entry, uint32_t access)
{
	(void)access;	/* tables of this form cannot forbid execution */
	table[index] = (uint32_t)entry;
}

#endif

/* Writes by this CPU's kernel must obey the tables too. */
static void obey_read_only(void)
{
	uintptr_t cr0;

	__asm__ volatile("mov %%cr0, %0" : "=r"(cr0));
	__asm__ volatile("mov %0, %%cr0" : : "r"(cr0 | 0x10000) : "memory");
}

void native_show(uint64_t address, uint64_t page, uint32_t access)
{
	static int is_open;
	uint32_t index = (uint32_t)(address - NATIVE_WINDOW) / NATIVE_PAGE;

	if (!is_open) {
		open_window();
		obey_read_only();
		is_open = 1;
	}
	set_entry(index, access ? page | ENTRY_PRESENT | (access & ACCESS_WRITE ? ENTRY_WRITABLE : 0) : 0, access);
}
