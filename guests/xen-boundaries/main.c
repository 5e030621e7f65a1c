/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one release on the Xen below. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/x86_64-xenpv/xenpv.h"
#include "xen.h"

#define NO_SUCH_VCPU 4095u
#define NOWHERE 0x3ffffff00000ull	/* a machine address beyond the memory of any machine that this runs on */
#define NOT_MAPPED 0x10000000000ull	/* an address in no page table of this guest's */
#define OF_XEN 0xffff830000000000ull	/* an address in the part of all page tables that is Xen's own */
#define UPDATE_VA_MAPPING 14
#define CONSOLE_IO 18
#define CONSOLE_WRITE 0
#define FLUSH_ALL_LOCAL 1

#ifdef NIGHTLY
#define SET 1
#else
#define SET 0
#endif

enum { PAGES = 4, PAGE_WORDS = PAGE_SIZE / 8 };

extern const struct hvabi_abi xen_conformance;
extern const struct hvabi_boundaries xen_boundaries;

/* The scratch pages, with a page before and behind them, and a page that is taken away: there the guest's memory ends. */
static uint64_t arena[(PAGES + 1) * PAGE_WORDS] __attribute__((aligned(PAGE_SIZE)));
static uint64_t copy[PAGES * PAGE_WORDS];

/* Code that nobody runs: zeros, which as arguments mean as little as can be. */
__attribute__((section(".text.spare"), aligned(PAGE_SIZE), used)) static void spare_code(void)
{
	__asm__ volatile(".zero 4096");
}

/* Calls that print leave the line unfinished, and what follows must stand on a line of its own. */
static void make_call(struct hvabi_registers *registers)
{
	const uint64_t call = registers->r[0], command = registers->r[7];	/* rax, rdi */

	trap_xen(registers);
	if (call == CONSOLE_IO && (uint32_t)command == CONSOLE_WRITE)
		console_write("\n", 1);
}

/* Where the guest has the memory of a machine address in the arena. */
static uint8_t *find_page(uint64_t address)
{
	unsigned int i;

	for (i = 0; i < PAGES; i++) {
		if (find_mfn(arena + i * PAGE_WORDS) == address / PAGE_SIZE)
			return (uint8_t *)(arena + i * PAGE_WORDS) + address % PAGE_SIZE;
	}
	return (uint8_t *)arena;
}

static uint64_t read_memory(uint64_t address, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, find_page(address), width / 8);
	return value;
}

static void write_memory(uint64_t address, unsigned int width, uint64_t value)
{
	memcpy(find_page(address), &value, width / 8);
}

static void clear_scratch(void)
{
	memset(arena + PAGE_WORDS, 0, 2 * PAGE_SIZE);
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_X86_64,
	.caller = XEN_CALLER_PV64,
	.trap = make_call,
	.untouchable = 1u << 4,		/* rsp */
	.read_memory = read_memory,
	.write_memory = write_memory,
	.reset = clear_scratch,
	.cpuid = read_cpuid,
};

static struct hvabi_ground ground = { .arena = arena, .copy = copy, .arena_bytes = PAGES * PAGE_SIZE, .nightly = SET };

static void set_place(enum hvabi_symbol symbol, uint64_t machine, uint64_t address)
{
	ground.symbols[symbol - HVABI_GROUND] = machine;
	ground.symbols[symbol + 1 - HVABI_GROUND] = address;
	ground.places |= 1u << (symbol - HVABI_GROUND);
}

static void set_symbols(void)
{
	const uint64_t *const scratch = arena + PAGE_WORDS, *const scratch2 = arena + 2 * PAGE_WORDS;

	guest.symbols[HVABI_SCRATCH] = find_machine_address(scratch);
	guest.symbols[HVABI_SCRATCH_LOW] = guest.symbols[HVABI_SCRATCH];
	guest.symbols[HVABI_SCRATCH_VA] = (uintptr_t)scratch;
	guest.symbols[HVABI_SCRATCH2] = find_machine_address(scratch2);
	guest.symbols[HVABI_SCRATCH2_VA] = (uintptr_t)scratch2;
	guest.symbols[HVABI_UNMAPPED] = NOWHERE;
	guest.symbols[HVABI_UNMAPPED_LOW] = NOWHERE;
	guest.symbols[HVABI_SELF] = 0;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_VCPU;
	ground.arena_gpa = find_machine_address(arena);		/* of its first page; the others are anywhere */
	set_place(HVABI_NO_MEMORY, NOWHERE, NOT_MAPPED);
	set_place(HVABI_HOST, 0, OF_XEN);
	ground.code = (uint64_t *)(uintptr_t)spare_code;
	set_place(HVABI_CODE, find_machine_address((const void *)(uintptr_t)spare_code), (uintptr_t)spare_code);
	set_place(HVABI_END, NOWHERE, (uintptr_t)(arena + PAGES * PAGE_WORDS));
}

void guest_main(void)
{
	set_symbols();
	console_print("\n");
	if (call_xen(UPDATE_VA_MAPPING, (uintptr_t)(arena + PAGES * PAGE_WORDS), 0, FLUSH_ALL_LOCAL, 0, 0) != 0) {
		ktap_bail("Xen does not take a page out of the page tables");
		return;
	}
	hvabi_run_boundaries(&xen_conformance, &xen_boundaries, &guest, &ground);
	ktap_end();
}
