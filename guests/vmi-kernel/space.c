/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's own page tables. Every entry is written by an mmu call: queued
 * where this release has queues and the host takes them, else at once. What the
 * kernel itself needs is mapped as the boot code had it.
 */
#include "../../harness/runtime/string.h"
#include "../arch/machine.h"
#include "kernel.h"

#if defined(__i386__)
typedef uint32_t entry_t;
#else
typedef uint64_t entry_t;
#endif

#define ENTRIES (PAGE / sizeof(entry_t))

#if defined(__x86_64__)
#define LEVELS 4			/* of tables, the root included */
#define TABLE_BITS 3u
#define LEAF_BITS 1u
#define LEAF_WRITABLE 2u
#define ADDRESS_SHIFT 0
#define ROOT_SIZE 512u
#elif defined(__i386__)
#define LEVELS 2
#define TABLE_BITS 3u
#define LEAF_BITS 1u
#define LEAF_WRITABLE 2u
#define ADDRESS_SHIFT 0
#define ROOT_SIZE 1024u
#elif defined(__aarch64__)
#define LEVELS 3
#define TABLE_BITS 3u
#define LEAF_BITS 0x787u		/* accessed, shareable, ordinary memory, read-only */
#define LEAF_WRITABLE 0x80u		/* taken away, not added */
#define ADDRESS_SHIFT 0
#define ROOT_SIZE 4u
#elif defined(__riscv)
#define LEVELS 3
#define TABLE_BITS 1u
#define LEAF_BITS 0xc3u			/* valid, read, accessed, dirty */
#define LEAF_WRITABLE 4u
#define ADDRESS_SHIFT 2
#define ROOT_SIZE 512u
#endif

/* tables[0] is the root, tables[LEVELS - 1] holds the leaves. */
static entry_t tables[LEVELS][ENTRIES] __attribute__((aligned(PAGE)));
static entry_t boot_copy[ENTRIES] __attribute__((aligned(PAGE)));

struct vmi_queue kernel_queue;

void queue_entry(struct vmi_queue *queue, uint64_t gpa, uint64_t entry)
{
#if defined(__i386__)
	vmi_mmu_set_pte_queued(queue, gpa, (uint32_t)entry);
#else
	vmi_mmu_set_long_pte_queued(queue, gpa, entry);
#endif
}

struct vmi_result write_entry(uint64_t gpa, uint64_t entry)
{
#if defined(__i386__)
	return vmi_mmu_set_pte(gpa, (uint32_t)entry);
#else
	return vmi_mmu_set_long_pte(gpa, entry);
#endif
}

uint64_t make_entry(uint64_t page, int writable)
{
#if defined(__aarch64__)
	return page | (writable ? LEAF_BITS & ~LEAF_WRITABLE : LEAF_BITS);
#else
	return page >> ADDRESS_SHIFT | LEAF_BITS | (writable ? LEAF_WRITABLE : 0);
#endif
}

void *find_place(unsigned int index)
{
	return (void *)(uintptr_t)(SPACE_ADDRESS + (uint64_t)index * PAGE);
}

void put_entry(unsigned int index, uint64_t entry)
{
	queue_entry(&kernel_queue, (uintptr_t)&tables[LEVELS - 1][index], entry);
}

void forget_page(unsigned int index)
{
	vmi_mmu_invalidate_page_queued(&kernel_queue, (uintptr_t)find_place(index));
}

/* What the boot code's root holds; on i386, where there is none, all memory as it is in pages of 4 MiB. */
static void copy_boot_root(void)
{
#if defined(__i386__)
	unsigned int i;

	for (i = 0; i < ROOT_SIZE; i++)
		boot_copy[i] = i << 22 | 0x83u;
#else
	fill_identity_root(boot_copy);
#endif
}

static unsigned int index_at(unsigned int level)
{
#if defined(__i386__)
	return (unsigned int)(SPACE_ADDRESS >> (12 + 10 * (LEVELS - 1 - level))) & 1023;
#else
	return (unsigned int)(SPACE_ADDRESS >> (12 + 9 * (LEVELS - 1 - level))) & 511;
#endif
}

/* Entries of 4 MiB are none before it is said that they are. */
static void allow_large_pages(void)
{
#if defined(__i386__)
	uintptr_t value;

	__asm__ volatile("mov %%cr4, %0" : "=r"(value));
	__asm__ volatile("mov %0, %%cr4" : : "r"(value | 0x10) : "memory");
#endif
}

static void start_translation(void)
{
#if defined(__i386__)
	uintptr_t value;

	__asm__ volatile("mov %%cr0, %0" : "=r"(value));
	__asm__ volatile("mov %0, %%cr0" : : "r"(value | 0x80000000) : "memory");
#endif
}

static int build_space(void)
{
	unsigned int i, calls = 0;

	vmi_queue_init(&kernel_queue, (uintptr_t)kernel_queue.entries);
	copy_boot_root();
	allow_large_pages();
	for (i = 0; i < LEVELS; i++, calls++)
		vmi_mmu_register_page_table_queued(&kernel_queue, (uintptr_t)tables[i], LEVELS - i);
	for (i = 0; i < ROOT_SIZE; i++) {
		if (!boot_copy[i])
			continue;
		queue_entry(&kernel_queue, (uintptr_t)&tables[0][i], boot_copy[i]);
		calls++;
	}
	for (i = 0; i + 1 < LEVELS; i++, calls++)
		queue_entry(&kernel_queue, (uintptr_t)&tables[i][index_at(i)],
			    (uint64_t)(uintptr_t)tables[i + 1] >> ADDRESS_SHIFT | TABLE_BITS);
	vmi_mmu_set_page_table_queued(&kernel_queue, (uintptr_t)tables[0]);
	calls++;
	if (!expect_value("the flush of the calls that make the tables", vmi_queue_flush(&kernel_queue), calls))
		return 0;
	start_translation();
	return expect_value("mmu.get_page_table", vmi_mmu_get_page_table(), (uintptr_t)tables[0]);
}

int enter_space(void)
{
	static int is_built, is_right;

	if (!is_built) {
		is_right = build_space();
		is_built = 1;
	}
	return is_right;
}
