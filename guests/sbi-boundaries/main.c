/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes the derived tests of one SBI release on the firmware below. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/memory.h"
#include "../arch/riscv64/guest.h"
#include "../arch/tree.h"

#define NO_DEVICE 0x10001000ul		/* below all memory, where machines without virtio have a hole for devices */
#define PAGE 4096ul
#define NO_SUCH_HART 4095ul
#define FAR 0x40000000ul		/* behind the end of memory: the machine has nothing there */

#ifdef NIGHTLY
#define SET 1
#else
#define SET 0
#endif

extern const struct hvabi_abi sbi_conformance;
extern const struct hvabi_boundaries sbi_boundaries;
extern const char _start[];

/* The scratch pages, with a page before and behind them. */
static uint64_t arena[4 * PAGE / 8] __attribute__((aligned(PAGE)));
static uint64_t copy[4 * PAGE / 8];

/* Code that nobody runs, so that a host which writes there does not end the guest. */
__attribute__((section(".text.spare"), aligned(PAGE), used)) static void spare_code(void)
{
	__asm__ volatile(".zero 4096");
}

/* Calls that print leave the line unfinished, and what follows must stand on a line of its own. */
static void make_call(struct hvabi_registers *registers)
{
	const uint64_t eid = registers->r[17];

	trap_sbi(registers);
	if (eid == 0x01 || eid == 0x4442434e)
		console_write("\n", 1);
}

static void clear_scratch(void)
{
	memset(arena + PAGE / 8, 0, 2 * PAGE);
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_RISCV64,
	.trap = make_call,
	.untouchable = 1u << 0 | 1u << 2,	/* zero and sp */
	.read_memory = read_number,
	.write_memory = write_number,
	.reset = clear_scratch,
	.take_exception = take_exception,
};

static struct hvabi_ground ground = { .arena = arena, .copy = copy, .arena_bytes = sizeof(arena), .nightly = SET };

static void set_place(enum hvabi_symbol symbol, uint64_t address)
{
	if (!address)
		return;
	ground.symbols[symbol - HVABI_GROUND] = address;
	ground.symbols[symbol + 1 - HVABI_GROUND] = address;	/* the guest runs without address translation */
	ground.places |= 1u << (symbol - HVABI_GROUND);
}

static void set_symbols(uint64_t hart)
{
	const uint64_t page = (uintptr_t)arena + PAGE;
	const uint64_t start = find_memory_start(boot_device_tree), end = find_memory_end(boot_device_tree);
	uint64_t device;

	ground.arena_gpa = (uintptr_t)arena;
	guest.symbols[HVABI_SCRATCH] = page;
	guest.symbols[HVABI_SCRATCH_LOW] = page;
	guest.symbols[HVABI_SCRATCH_VA] = page;
	guest.symbols[HVABI_SCRATCH2] = page + PAGE;
	guest.symbols[HVABI_SCRATCH2_VA] = page + PAGE;
	guest.symbols[HVABI_UNMAPPED] = start;
	guest.symbols[HVABI_UNMAPPED_LOW] = start;
	guest.symbols[HVABI_SELF] = hart;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_HART;
	set_place(HVABI_NO_MEMORY, end ? end + FAR : 0);
	set_place(HVABI_END, end);
	set_place(HVABI_HOST, start);	/* firmware lies where memory begins, below this image */
	device = find_device(boot_device_tree, "virtio_mmio@");
	set_place(HVABI_DEVICE, device ? device : NO_DEVICE);
	ground.code = (uint64_t *)(uintptr_t)spare_code;
	set_place(HVABI_CODE, (uintptr_t)spare_code);
}

/* No test starts a second hart. */
void secondary_main(uint64_t hart, uint64_t opaque)
{
	(void)hart;
	(void)opaque;
}

void guest_main(uint64_t hart)
{
	open_console();
	console_print("\n");
	set_symbols(hart);
	keep_call_exceptions();
	hvabi_run_boundaries(&sbi_conformance, &sbi_boundaries, &guest, &ground);
	ktap_end();
}
