/* SPDX-License-Identifier: BSD-2-Clause */
/* Arguments that nobody in his right mind would pass. An answer is no success where it cannot be one. */
#include "hostile.h"

#define ROUNDS 4000

/* None of these is memory of the guest's, with whatever alignment. */
static const uint64_t wild[] = {
	MEMORY_END, MEMORY_END + 0x1000, MEMORY_END + 0x10000000, 0x4000000000ull, 1ull << 52, 1ull << 63,
	0xfffffffffffff000ull, 0xffffffffffffffc0ull,
};

static void must_fail(const char *what, struct vmi_result result)
{
	if (result.status >= 0)
		complain(what, result.status, result.value);
}

void wild_pointers(void)
{
	unsigned int i;

	for (i = 0; i < sizeof(wild) / sizeof(wild[0]); i++) {
		must_fail("mmu.set_pte", vmi_mmu_set_pte(wild[i], 1));
		must_fail("mmu.set_long_pte", vmi_mmu_set_long_pte(wild[i], 1));
		must_fail("mmu.set_page_table", vmi_mmu_set_page_table(wild[i]));
		must_fail("mmu.register_page_table", vmi_mmu_register_page_table(wild[i], 1));
		must_fail("mmu.release_page_table", vmi_mmu_release_page_table(wild[i]));
		must_fail("cpu.run_queue", vmi_cpu_run_queue(wild[i], 1));
		must_fail("event.set_area", vmi_event_set_area(wild[i]));
		must_fail("console.write", vmi_console_write(wild[i], 64));
		must_fail("console.read", vmi_console_read(wild[i], 64));
		must_fail("vma.map", vmi_vma_map(vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value, wild[i], 1,
						 VMI_VMA_ACCESS_READ));
		must_fail("vma.map", vmi_vma_map(wild[i] + 8, (uintptr_t)pages[0], 1, VMI_VMA_ACCESS_READ));
	}
	must_fail("console.write across the end", vmi_console_write(MEMORY_END - 1, 2));
	must_fail("console.read across the end", vmi_console_read(MEMORY_END - 1, 2));
	must_fail("console.write that wraps", vmi_console_write(UINT64_MAX, 2));
	must_fail("mmu.set_long_pte across the end", vmi_mmu_set_long_pte(MEMORY_END - 4, 1));
	must_fail("cpu.run_queue that wraps", vmi_cpu_run_queue(UINT64_MAX - 7, 128));
}

/* Calls that end or stop the guest when they succeed, or take away what it stands on. */
static int is_harmful(uint32_t id)
{
	switch (id >> 16) {
	case VMI_CPU_HALT >> 16:
	case VMI_CPU_SHUTDOWN >> 16:
	case VMI_MMU_SET_PAGE_TABLE >> 16:
	case VMI_MMU_SET_PTE >> 16:
	case VMI_MMU_SET_LONG_PTE >> 16:
	case VMI_CPU_RUN_QUEUE >> 16:
	case VMI_EVENT_SET_AREA >> 16:
	case VMI_EVENT_WAIT >> 16:
	case VMI_CONSOLE_READ >> 16:
	case VMI_CONSOLE_WRITE >> 16:
	case VMI_CONSOLE_PUT_CHARACTER >> 16:
		return 1;
	}
	return id >> 24 == 2;	/* segmentation */
}

static void fill_arguments(uint64_t args[6], int may_be_sane)
{
	unsigned int i;

	for (i = 0; i < 6; i++) {
		args[i] = next_random() >> (next_random() & 63);
		if (may_be_sane && next_random() & 1)
			args[i] = (uintptr_t)pages[next_random() & 7];
		if (may_be_sane && !(next_random() & 3))
			args[i] &= 7;
	}
}

void random_ids(void)
{
	uint64_t args[6];
	unsigned int i;

	forbid_interrupts();
	for (i = 0; i < ROUNDS; i++) {
		uint32_t id = (uint32_t)next_random();
		struct vmi_result result;

		fill_arguments(args, 0);
		if (is_harmful(id))
			continue;
		result = make_call(id, args);
		if (id & 0xff00 && result.status >= 0)
			complain("an id with reserved bits", result.status, id);
	}
}

void random_arguments(void)
{
	uint64_t args[6];
	unsigned int i;

	forbid_interrupts();
	for (i = 0; i < ROUNDS; i++) {
		uint32_t id = random_below(9) << 24 | random_below(9) << 16 | random_below(2);

		fill_arguments(args, 1);
		if (!is_harmful(id))
			make_call(id, args);
	}
}

static void put_entry(uint64_t gpa, unsigned int index, uint32_t id, uint64_t arg0, uint64_t arg1)
{
	struct vmi_queue_entry *entry = (struct vmi_queue_entry *)(uintptr_t)gpa + index;

	memset(entry, 0, sizeof(*entry));
	entry->id = id;
	entry->args[0] = arg0;
	entry->args[1] = arg1;
}

void queue_outside(void)
{
	uint64_t begin = MEMORY_END - sizeof(struct vmi_queue_entry);
	struct vmi_result result;

	put_entry(begin, 0, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, (uintptr_t)pages[0], 1);
	result = vmi_cpu_run_queue(begin, 1);
	if (result.status != VMI_STATUS_SUCCESS || result.value != 1)
		complain("cpu.run_queue at the end of memory", result.status, result.value);
	must_fail("cpu.run_queue across the end of memory", vmi_cpu_run_queue(begin, 2));
	must_fail("cpu.run_queue across the end of memory", vmi_cpu_run_queue(begin + 8, 1));
	must_fail("cpu.run_queue in the window", vmi_cpu_run_queue(vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value, 1));
}

/* Entries that write the entries after them: with reserved bits, with other ids, with themselves. */
void queue_over_itself(void)
{
	uint64_t queue = (uintptr_t)pages[0], entry = sizeof(struct vmi_queue_entry);
	unsigned int i;

	put_entry(queue, 0, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, queue + entry, VMI_CPU_SHUTDOWN | VMI_MAY_BE_QUEUED);
	put_entry(queue, 1, VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, (uintptr_t)pages[1], 1);
	must_fail("cpu.run_queue of an entry that has become cpu.shutdown", vmi_cpu_run_queue(queue, 2));
	for (i = 0; i < 128; i++)
		put_entry(queue, i, VMI_MMU_SET_LONG_PTE | VMI_MAY_BE_QUEUED,
			  queue + random_below(16 * sizeof(struct vmi_queue_entry)) * 8, next_random());
	for (i = 0; i < 100; i++)
		vmi_cpu_run_queue(queue, 128);
	fill_random(pages[0], 2 * PAGE);
	for (i = 0; i < 8; i++)
		vmi_cpu_run_queue(queue + i * 8, 128);
}

void queue_of_queues(void)
{
	uint64_t queue = (uintptr_t)pages[0];
	unsigned int i;

	for (i = 0; i < 64; i++)
		put_entry(queue, i, VMI_CPU_RUN_QUEUE | VMI_MAY_BE_QUEUED, queue, 64);
	must_fail("cpu.run_queue of itself", vmi_cpu_run_queue(queue, 64));
	for (i = 0; i < 64; i++)
		put_entry(queue, i, VMI_EVENT_WAIT | VMI_MAY_BE_QUEUED, 0, 0);
	must_fail("cpu.run_queue of waits", vmi_cpu_run_queue(queue, 64));
}

void huge_counts(void)
{
	uint64_t window = vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value, page = (uintptr_t)pages[0];

	must_fail("cpu.run_queue", vmi_cpu_run_queue(page, UINT32_MAX));
	must_fail("cpu.run_queue", vmi_cpu_run_queue(page, 0x80000000));
	must_fail("console.write", vmi_console_write(page, UINT32_MAX));
	must_fail("console.read", vmi_console_read(page, UINT32_MAX));
	must_fail("vma.map", vmi_vma_map(window, page, UINT32_MAX, VMI_VMA_ACCESS_READ));
	must_fail("vma.map", vmi_vma_map(window, page, 65536, VMI_VMA_ACCESS_READ));
	must_fail("vma.map", vmi_vma_map(window, 0xfffffffffffff000ull, 65536, VMI_VMA_ACCESS_READ));
	must_fail("vma.unmap", vmi_vma_unmap(window, 65536));
	must_fail("vma.unmap", vmi_vma_unmap(0xfffffffffffff000ull, 65536));
	must_fail("vma.protect", vmi_vma_protect(window, 65536, VMI_VMA_ACCESS_READ));
	must_fail("event.close", vmi_event_close(UINT32_MAX));
	must_fail("event.send", vmi_event_send(64));
	must_fail("timer.set_alarm", vmi_timer_set_alarm(0, 0x80000000));
}

void area_at_end(void)
{
	uint64_t last = MEMORY_END - sizeof(struct vmi_event_area);
	uint32_t port = (uint32_t)vmi_event_open().value;
	struct vmi_result result = vmi_event_set_area(last);

	if (result.status != VMI_STATUS_SUCCESS)
		complain("event.set_area at the end of memory", result.status, result.value);
	vmi_event_send(port);
	if (read_bits((uint64_t *)(uintptr_t)last) != 1ull << port)
		complain("the area at the end of memory", 0, read_bits((uint64_t *)(uintptr_t)last));
	must_fail("event.set_area beyond the end", vmi_event_set_area(MEMORY_END));
	must_fail("event.set_area across the end", vmi_event_set_area(MEMORY_END - 32));
}

/* Pending bits land in ids and arguments of the queue that sends. */
void area_over_queue(void)
{
	uint64_t queue = (uintptr_t)pages[0];
	unsigned int i;

	forbid_interrupts();
	for (i = 0; i < 64; i++)
		vmi_event_open();
	for (i = 0; i < 64; i++)
		put_entry(queue, i, VMI_EVENT_SEND | VMI_MAY_BE_QUEUED, i, 0);
	vmi_event_set_area(queue);
	for (i = 0; i < 64; i++) {
		vmi_event_set_area(queue + i % 32 * 64);
		vmi_cpu_run_queue(queue, 64);
	}
}

/* Other interfaces of the machine than vmi's. */
void firmware_at_random(void)
{
	unsigned int i;

	for (i = 0; i < 500; i++) {
#if defined(__x86_64__) || defined(__i386__)
		uint32_t eax = i & 1 ? 0x40000000u + random_below(0x20000) : (uint32_t)next_random();
		uint32_t ecx = (uint32_t)next_random(), edx, ebx;

		__asm__ volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
#elif defined(__aarch64__)
		register uint64_t x0 __asm__("x0") = (next_random() & 0xbf00ffffu) | 0x80000000u;
		register uint64_t x1 __asm__("x1") = next_random();
		register uint64_t x2 __asm__("x2") = next_random();
		register uint64_t x3 __asm__("x3") = next_random();

		if ((x0 & 0xffff) == 8 || (x0 & 0xffff) == 9)	/* off and reset */
			continue;
		__asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3) : :
				 "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16",
				 "x17", "memory");
#else
		register uint64_t a0 __asm__("a0") = next_random();
		register uint64_t a1 __asm__("a1") = next_random();
		register uint64_t a6 __asm__("a6") = next_random() & 7;
		register uint64_t a7 __asm__("a7") = i & 1 ? next_random() & 15 : next_random();

		if (a7 == 8 || a7 == 0x53525354)		/* both ways to end */
			continue;
		__asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a6), "r"(a7) : "memory");
#endif
	}
}
