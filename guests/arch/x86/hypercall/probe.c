/* SPDX-License-Identifier: BSD-2-Clause */
#include "probe.h"

#include "../../../../harness/runtime/ktap.h"
#include "../../../../harness/runtime/string.h"

#ifdef __x86_64__
#define ARCH HVABI_ARCH_X86_64
#define VECTORS 6		/* that trap_call loads and stores */
#else
#define ARCH HVABI_ARCH_I386
#define VECTORS 0
#endif
#define STACK_POINTER 4
#define NO_MEMORY 0x280000000ull	/* neither it nor either half of it is memory */

uint8_t arena_pages[4][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

static int is_in_pages(uint64_t address, unsigned int width)
{
	return address >= (uintptr_t)scratch_pages &&
	       address - (uintptr_t)scratch_pages <= 2 * PAGE_SIZE - width / 8;
}

static uint64_t read_memory(uint64_t address, unsigned int width)
{
	uint64_t value = 0;

	if (is_in_pages(address, width))
		memcpy(&value, (const void *)(uintptr_t)address, width / 8);
	return value;
}

static void write_memory(uint64_t address, unsigned int width, uint64_t value)
{
	if (is_in_pages(address, width))
		memcpy((void *)(uintptr_t)address, &value, width / 8);
}

static void clear_pages(void)
{
	memset(scratch_pages, 0, 2 * PAGE_SIZE);
}

void fill_guest(struct hvabi_guest *guest)
{
	const uintptr_t first = (uintptr_t)scratch_pages[0], second = (uintptr_t)scratch_pages[1];

	*guest = (struct hvabi_guest){
		.arch = ARCH,
		.trap = trap_call,
		.untouchable = 1u << STACK_POINTER,
		.vectors = VECTORS,
		.symbols = {
			[HVABI_SCRATCH] = first,
			[HVABI_SCRATCH_LOW] = (uint32_t)first,
			[HVABI_SCRATCH_HIGH] = (uint64_t)first >> 32,
			[HVABI_SCRATCH_VA] = first,
			[HVABI_SCRATCH2] = second,
			[HVABI_SCRATCH2_VA] = second,
			[HVABI_UNMAPPED] = NO_MEMORY,
			[HVABI_UNMAPPED_LOW] = (uint32_t)NO_MEMORY,
			[HVABI_UNMAPPED_HIGH] = NO_MEMORY >> 32,
			[HVABI_SELF] = 0,
			[HVABI_ABSENT] = 1,
		},
		.read_memory = read_memory,
		.write_memory = write_memory,
		.reset = clear_pages,
		.take_exception = take_exception,
		.cpuid = read_cpuid,
		.read_register = try_read_msr,
		.write_register = try_write_msr,
		.vm = find_option("vm", 0),
		.vms = find_option("vms", 0),
	};
}

#define MEMORY_END 0x1000000ull
#define LOCAL_APIC 0xfee00000ull

/* Code that nobody runs: zeros, which as arguments mean as little as can be. */
__attribute__((section(".text.spare"), aligned(PAGE_SIZE), used)) static void spare_code(void)
{
	__asm__ volatile(".zero 4096");
}

static void set_place(struct hvabi_ground *ground, enum hvabi_symbol symbol, uint64_t address)
{
	ground->symbols[symbol - HVABI_GROUND] = address;
	ground->symbols[symbol + 1 - HVABI_GROUND] = address;
	ground->places |= 1u << (symbol - HVABI_GROUND);
}

void fill_ground(struct hvabi_ground *ground, int nightly)
{
	static uint64_t copy[sizeof(arena_pages) / 8];

	ground->arena = (uint64_t *)(void *)arena_pages;
	ground->copy = copy;
	ground->arena_bytes = sizeof(arena_pages);
	ground->arena_gpa = (uintptr_t)arena_pages;
	ground->nightly = (uint8_t)nightly;
	set_place(ground, HVABI_NO_MEMORY, NO_MEMORY);
	set_place(ground, HVABI_DEVICE, LOCAL_APIC);
	ground->code = (uint64_t *)(uintptr_t)spare_code;
	set_place(ground, HVABI_CODE, (uintptr_t)spare_code);
	set_place(ground, HVABI_END, MEMORY_END);
}

enum extra_result check_msr(const char *name, uint32_t msr, int is_advertised)
{
	uint64_t value;
	const int is_there = !try_read_msr(msr, &value);

	take_exception();
	if (is_advertised && is_there)
		return EXTRA_RIGHT;
	if (!is_advertised && !is_there) {
		ktap_skip("absent: the host does not advertise %s", name);
		return EXTRA_SKIPPED;
	}
	ktap_message(is_there ? "MSR %#x can be read, and the host does not advertise %s" :
		     "MSR %#x cannot be read, though the host advertises %s", (unsigned int)msr, name);
	return EXTRA_WRONG;
}
