/* SPDX-License-Identifier: BSD-2-Clause */
/* Addresses that are not memory, or not in this way. What is expected to end the guest complains if it does not. */
#include "hostile.h"

#define READ VMI_VMA_ACCESS_READ
#define WRITE VMI_VMA_ACCESS_WRITE
#define EXECUTE VMI_VMA_ACCESS_EXECUTE

/* Where the reference hypervisor's own code may be: not this guest's in any case. */
#if defined(__x86_64__) || defined(__i386__)
#define HOST 0x2000000ull
#elif defined(__aarch64__)
#define HOST 0x48000000ull
#else
#define HOST 0x88000000ull
#endif

static volatile uint8_t *point_at(uint64_t address)
{
	return (volatile uint8_t *)(uintptr_t)address;
}

static void read_at(uint64_t address)
{
	uint8_t found = *point_at(address);

	complain("a read of what is not memory", 0, found);
}

static void write_at(uint64_t address)
{
	*point_at(address) = 1;
	complain("a write to what is not memory", 0, address);
}

void read_outside(void)
{
	read_at(MEMORY_END);
}

void write_outside(void)
{
	write_at(MEMORY_END + 0x100000);
}

void write_across_end(void)
{
#if defined(__x86_64__) || defined(__i386__)
	*(volatile uint32_t *)(uintptr_t)(MEMORY_END - 2) = 0;
	complain("a write across the end of memory", 0, 0);
#else
	write_at(MEMORY_END);	/* such an access may be refused for its alignment alone */
#endif
}

void write_host(void)
{
	write_at(HOST);
}

static uint64_t find_window(void)
{
	return vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value;
}

static void map_page(uint32_t access)
{
	struct vmi_result result = vmi_vma_map(find_window(), (uintptr_t)pages[0], 1, access);

	if (result.status != VMI_STATUS_SUCCESS)
		complain("vma.map", result.status, result.value);
}

void map_then_violate(void)
{
	map_page(READ);
	write_at(find_window());
}

void unmap_then_touch(void)
{
	map_page(READ | WRITE);
	*point_at(find_window()) = 1;
	vmi_vma_unmap(find_window(), 1);
	read_at(find_window());
}

void run_what_may_not_run(void)
{
	map_page(READ | WRITE);
#if defined(__x86_64__) || defined(__i386__)
	pages[0][0] = 0xc3;
#elif defined(__aarch64__)
	*(volatile uint32_t *)(void *)pages[0] = 0xd65f03c0;
	__asm__ volatile("dsb ish\n\tic iallu\n\tdsb ish\n\tisb" : : : "memory");
#else
	*(volatile uint32_t *)(void *)pages[0] = 0x00008067;
	__asm__ volatile("fence.i" : : : "memory");
#endif
	((void (*)(void))(uintptr_t)find_window())();
	complain("code on a page that may not be executed", 0, 0);
}

void touch_empty_window(void)
{
	read_at(find_window() + vmi_vma_get_window(VMI_WINDOW_PART_SIZE).value - 1);
}

/* All of memory, as often as the window has room for it; what comes after that is refused. */
void map_everything(void)
{
	uint64_t window = find_window(), size = vmi_vma_get_window(VMI_WINDOW_PART_SIZE).value, at;
	struct vmi_result result;

	for (at = 0; at + MEMORY_SIZE <= size; at += MEMORY_SIZE) {
		result = vmi_vma_map(window + at, MEMORY, MEMORY_SIZE / PAGE, READ | WRITE);
		if (result.status == VMI_STATUS_NO_SPACE)
			break;
		if (result.status != VMI_STATUS_SUCCESS) {
			complain("vma.map of all memory", result.status, result.value);
			return;
		}
	}
	result = vmi_vma_map(window + size, MEMORY, 1, READ);
	if (result.status != VMI_STATUS_BAD_ADDRESS)
		complain("vma.map beyond the window", result.status, result.value);
	result = vmi_vma_map(window - PAGE, MEMORY, 2, READ);
	if (result.status != VMI_STATUS_BAD_ADDRESS)
		complain("vma.map across the window's beginning", result.status, result.value);
}

void map_over_and_over(void)
{
	uint64_t window = find_window();
	unsigned int i;

	for (i = 0; i < 3000; i++) {
		uint64_t address = window + (uint64_t)random_below(256) * PAGE;
		uint32_t count = random_below(16) + 1, access = random_below(8);

		switch (random_below(3)) {
		case 0:
			vmi_vma_map(address, MEMORY + (uint64_t)random_below(MEMORY_SIZE / PAGE) * PAGE, count, access);
			break;
		case 1:
			vmi_vma_unmap(address, count);
			break;
		default:
			vmi_vma_protect(address, count, access);
		}
	}
}

/* Nothing is mapped any more, the code that runs and its vectors least of all. */
void garbage_root(void)
{
	memset(pages, 0, sizeof(pages));
	vmi_mmu_set_page_table((uintptr_t)pages[0]);
	complain("code that is not mapped", 0, 0);
}

/* All is as it was but one address, whose entry leads to where there is no memory. */
void root_to_outside(void)
{
	uint64_t *root = (uint64_t *)(void *)pages[0], outside = 0x200000000ull;

	fill_identity_root(root);
#if defined(__x86_64__)
	root[1] = (uintptr_t)pages[1] | 3;
	((uint64_t *)(void *)pages[1])[0] = (uintptr_t)pages[2] | 3;
	((uint64_t *)(void *)pages[2])[0] = outside | 0x83;
	vmi_mmu_set_page_table((uintptr_t)root);
	read_at(1ull << 39);
#elif defined(__aarch64__)
	root[3] = outside | 0x705;
	vmi_mmu_set_page_table((uintptr_t)root);
	read_at(3ull << 30);
#elif defined(__riscv)
	root[3] = outside >> 2 | 0xcf;
	vmi_mmu_set_page_table((uintptr_t)root);
	read_at(3ull << 30);
#else
	(void)outside;
#endif
}
