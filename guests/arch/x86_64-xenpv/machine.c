/* SPDX-License-Identifier: BSD-2-Clause */
/* A guest's own use of Xen: the shared page, frames, output and the end. */
#include "../../../harness/runtime/console.h"
#include "xenpv.h"

enum {
	UPDATE_VA_MAPPING = 14,
	XEN_VERSION = 17,
	CONSOLE_IO = 18,
	SCHED_OP = 29,
	CONSOLE_IO_WRITE = 0,
	SCHED_OP_SHUTDOWN = 2,
	SHUTDOWN_REBOOT = 1,
	UVMF_INVLPG = 2,
};

#define MACHINE_TO_PHYSICAL ((const uint64_t *)0xffff800000000000)
#define PTE_PRESENT_WRITABLE 3u
#define PTE_PRESENT 1u
#define PTE_FRAME 0x000ffffffffff000ull

_Static_assert(offsetof(struct start_info, pt_base) == 88, "struct start_info");
_Static_assert(offsetof(struct start_info, first_p2m_pfn) == 1152, "struct start_info");
_Static_assert(sizeof(struct vcpu_info) == 64, "struct vcpu_info");
_Static_assert(offsetof(struct shared_info, evtchn_pending) == 2048, "struct shared_info");

void start_machine(const struct start_info *info);

const struct start_info *start_info;
struct shared_info *shared_info;
struct vcpu_info *vcpu_info;

/* An address to map Xen's shared page at; its own frame stays behind unused. */
static uint8_t shared_place[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

int64_t call_xen(unsigned int number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e)
{
	uint64_t answer = number;
	register uint64_t r10 __asm__("r10") = d;
	register uint64_t r8 __asm__("r8") = e;

	__asm__ volatile("syscall" : "+a"(answer), "+D"(a), "+S"(b), "+d"(c), "+r"(r10), "+r"(r8) : :
			 "rcx", "r11", "memory");
	return (int64_t)answer;
}

/* Whole lines, so that what Xen has to say at the same time stands between them. */
static char line[512];
static size_t line_used;

static void flush_line(void)
{
	if (line_used)
		call_xen(CONSOLE_IO, CONSOLE_IO_WRITE, line_used, (uintptr_t)line, 0, 0);
	line_used = 0;
}

void console_write(const char *data, size_t size)
{
	while (size--) {
		line[line_used++] = *data;
		if (*data++ == '\n' || line_used == sizeof(line))
			flush_line();
	}
}

void guest_leave(void)
{
	static const uint32_t reason = SHUTDOWN_REBOOT;

	flush_line();
	call_xen(SCHED_OP, SCHED_OP_SHUTDOWN, (uintptr_t)&reason, 0, 0, 0);
	for (;;)
		__asm__ volatile("pause");
}

void allow_events(void)
{
	__atomic_store_n(&vcpu_info->evtchn_upcall_mask, 0, __ATOMIC_SEQ_CST);
	/* Xen looks at what is pending when a call ends. */
	if (__atomic_load_n(&vcpu_info->evtchn_upcall_pending, __ATOMIC_SEQ_CST))
		call_xen(XEN_VERSION, 0, 0, 0, 0, 0);
}

void forbid_events(void)
{
	__atomic_store_n(&vcpu_info->evtchn_upcall_mask, 1, __ATOMIC_SEQ_CST);
}

uint64_t find_pfn(const void *address)
{
	return ((uintptr_t)address - VIRT_BASE) / PAGE_SIZE;
}

uint64_t find_mfn(const void *address)
{
	return ((const uint64_t *)start_info->mfn_list)[find_pfn(address)];
}

void set_mfn(const void *address, uint64_t mfn)
{
	((uint64_t *)start_info->mfn_list)[find_pfn(address)] = mfn;
}

uint64_t find_machine_address(const void *address)
{
	return find_mfn(address) * PAGE_SIZE + (uintptr_t)address % PAGE_SIZE;
}

void *find_address(uint64_t pfn)
{
	return (void *)(uintptr_t)(VIRT_BASE + pfn * PAGE_SIZE);
}

uint64_t find_pfn_of_mfn(uint64_t mfn)
{
	return MACHINE_TO_PHYSICAL[mfn];
}

volatile uint64_t *find_entry(const void *address, unsigned int level)
{
	volatile uint64_t *table = (volatile uint64_t *)start_info->pt_base;
	unsigned int at = 4;

	for (;;) {
		volatile uint64_t *entry = &table[(uintptr_t)address >> (3 + 9 * at) & 511];

		if (at == level)
			return entry;
		if (!(*entry & PTE_PRESENT))
			return NULL;
		table = find_address(find_pfn_of_mfn((*entry & PTE_FRAME) / PAGE_SIZE));
		at--;
	}
}

void start_machine(const struct start_info *info)
{
	start_info = info;
	load_traps();
	if (call_xen(UPDATE_VA_MAPPING, (uintptr_t)shared_place, info->shared_info | PTE_PRESENT_WRITABLE, UVMF_INVLPG,
		     0, 0) != 0) {
		console_print("\n# guest: Xen does not let its shared page be mapped\n");
		guest_leave();
	}
	shared_info = (struct shared_info *)shared_place;
	vcpu_info = &shared_info->vcpu_info[0];
}

void read_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer)
{
	struct cpuid_answer found;

	ask_cpuid(leaf, subleaf, &found);
	answer[0] = found.eax;
	answer[1] = found.ebx;
	answer[2] = found.ecx;
	answer[3] = found.edx;
}
