/* SPDX-License-Identifier: BSD-2-Clause */
#include "../../probe.h"

#include "../../../../harness/runtime/string.h"
#include "../../places.h"
#include "../../tree.h"
#include "guest.h"

enum { PAGES = 4, PAGE_WORDS = PAGE_SIZE / 8 };

#define NO_SUCH_VCPU 4095u
#define NOWHERE 0xffff00000ull		/* a guest physical address beyond the memory of the machine */
#define NOT_MAPPED 0x7000000000ull	/* an address that the guest's page tables could map, and do not */
#define MEMORY_START 0x40000000ul	/* of the machine; its first pages are Xen's, and mapped in the guest's own tables as they are */
#define STACK_POINTER 31

/* $scratch and $scratch2 with a page before and behind them, and a page that fill_ground takes away: there the memory then ends. */
static uint64_t arena[(PAGES + 1) * PAGE_WORDS] __attribute__((aligned(PAGE_SIZE)));
static uint64_t copy[PAGES * PAGE_WORDS];
static uint64_t *const scratch = arena + PAGE_WORDS, *const scratch2 = arena + 2 * PAGE_WORDS;
static uint64_t *const end = arena + PAGES * PAGE_WORDS;

static uint64_t read_memory(uint64_t gpa, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, find_address(gpa), width / 8);
	return value;
}

static void write_memory(uint64_t gpa, unsigned int width, uint64_t value)
{
	memcpy(find_address(gpa), &value, width / 8);
}

static void clear_scratch(void)
{
	memset(scratch, 0, 2 * PAGE_SIZE);
}

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = HVABI_ARCH_ARM64;
	guest->trap = trap_xen;
	guest->untouchable = 1u << STACK_POINTER;
	guest->read_memory = read_memory;
	guest->write_memory = write_memory;
	guest->reset = clear_scratch;
	guest->take_exception = take_exception;
	guest->symbols[HVABI_SCRATCH] = find_gpa(scratch);
	guest->symbols[HVABI_SCRATCH_LOW] = guest->symbols[HVABI_SCRATCH];
	guest->symbols[HVABI_SCRATCH_VA] = (uintptr_t)scratch;
	guest->symbols[HVABI_SCRATCH2] = find_gpa(scratch2);
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
	ground->arena_gpa = find_gpa(arena);
	ground->code = spare_code;
	set_place(ground, HVABI_CODE, find_gpa(spare_code), (uintptr_t)spare_code);
	set_place(ground, HVABI_NO_MEMORY, NOWHERE, NOT_MAPPED);
	if (find_memory_start(boot_tree) > MEMORY_START)
		set_place(ground, HVABI_HOST, MEMORY_START, MEMORY_START);
	unmap_page(end);
	set_place(ground, HVABI_END, NOWHERE, (uintptr_t)end);
}
