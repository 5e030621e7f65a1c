/* SPDX-License-Identifier: BSD-2-Clause */
#include "../probe.h"

#include "../../../harness/runtime/console.h"
#include "../../../harness/runtime/string.h"
#include "../places.h"
#include "xenpv.h"

enum { PAGES = 4, PAGE_WORDS = PAGE_SIZE / 8, UPDATE_VA_MAPPING = 14, FLUSH_ALL_LOCAL = 1 };

#define NO_SUCH_VCPU 4095u
#define OF_XEN 0xffff830000000000ull	/* an address in the part of all page tables that is Xen's own */
#define NOT_MAPPED 0x10000000000ull	/* an address in no page table of this guest's */
#define STACK_POINTER 4

/*
 * $scratch and $scratch2 with a page before and behind them, and a page that fill_ground takes away: there the guest's memory then
 * ends.
 */
static uint64_t arena[(PAGES + 1) * PAGE_WORDS] __attribute__((aligned(PAGE_SIZE)));
static uint64_t copy[PAGES * PAGE_WORDS];
static uint64_t *const scratch = arena + PAGE_WORDS, *const scratch2 = arena + 2 * PAGE_WORDS;
static uint64_t *const end = arena + PAGES * PAGE_WORDS;

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
	memset(scratch, 0, 2 * PAGE_SIZE);
}

static int read_register(uint32_t number, uint64_t *value)
{
	return try_read_msr(number, value) != NO_FAULT;
}

static int write_register(uint32_t number, uint64_t value)
{
	return try_write_msr(number, value) != NO_FAULT;
}

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = HVABI_ARCH_X86_64;
	guest->trap = trap_xen;
	guest->untouchable = 1u << STACK_POINTER;
	guest->read_memory = read_memory;
	guest->write_memory = write_memory;
	guest->reset = clear_scratch;
	guest->cpuid = read_cpuid;
	guest->read_register = read_register;
	guest->write_register = write_register;
	guest->symbols[HVABI_SCRATCH] = find_machine_address(scratch);
	guest->symbols[HVABI_SCRATCH_LOW] = guest->symbols[HVABI_SCRATCH];
	guest->symbols[HVABI_SCRATCH_VA] = (uintptr_t)scratch;
	guest->symbols[HVABI_SCRATCH2] = find_machine_address(scratch2);
	guest->symbols[HVABI_SCRATCH2_VA] = (uintptr_t)scratch2;
	guest->symbols[HVABI_UNMAPPED] = NOWHERE;
	guest->symbols[HVABI_UNMAPPED_LOW] = NOWHERE;
	guest->symbols[HVABI_ABSENT] = NO_SUCH_VCPU;
}

void fill_ground(struct hvabi_ground *ground)
{
	ground->arena = arena;
	ground->copy = copy;
	ground->arena_bytes = sizeof(copy);
	ground->arena_gpa = find_machine_address(arena);	/* of its first page; the others are anywhere */
	ground->code = spare_code;
	set_place(ground, HVABI_CODE, find_machine_address(spare_code), (uintptr_t)spare_code);
	set_place(ground, HVABI_NO_MEMORY, NOWHERE, NOT_MAPPED);
	set_place(ground, HVABI_HOST, 0, OF_XEN);
	if (call_xen(UPDATE_VA_MAPPING, (uintptr_t)end, 0, FLUSH_ALL_LOCAL, 0, 0) == 0)
		set_place(ground, HVABI_END, NOWHERE, (uintptr_t)end);
	else
		console_print("# guest: Xen does not take a page out of the page tables\n");
}
