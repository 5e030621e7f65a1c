/* SPDX-License-Identifier: BSD-2-Clause */
#include "pages.h"

#include "../../harness/runtime/string.h"
#include "memory.h"

/* In a section of their own, so that an image without scratch pages does not have them. */
__attribute__((section(".bss.arena"), aligned(4096))) uint8_t arena_pages[4][SCRATCH_BYTES];
__attribute__((section(".bss.copy"), aligned(8))) static uint8_t copy[sizeof(arena_pages)];

static void clear_scratch(void)
{
	memset(scratch_pages[0], 0, 2 * SCRATCH_BYTES);
}

void fill_memory(struct hvabi_guest *guest, uint64_t no_memory)
{
	const uint64_t first = (uintptr_t)scratch_pages[0], second = (uintptr_t)scratch_pages[1];

	guest->symbols[HVABI_SCRATCH] = first;
	guest->symbols[HVABI_SCRATCH_LOW] = first;
	guest->symbols[HVABI_SCRATCH_VA] = first;
	guest->symbols[HVABI_SCRATCH2] = second;
	guest->symbols[HVABI_SCRATCH2_VA] = second;
	guest->symbols[HVABI_UNMAPPED] = no_memory;
	guest->symbols[HVABI_UNMAPPED_LOW] = no_memory;
	guest->read_memory = read_number;
	guest->write_memory = write_number;
	guest->reset = clear_scratch;
}

void fill_pages(struct hvabi_ground *ground, uint64_t no_memory, uint64_t end)
{
	ground->arena = (uint64_t *)(void *)arena_pages;
	ground->copy = (uint64_t *)(void *)copy;
	ground->arena_bytes = sizeof(arena_pages);
	ground->arena_gpa = (uintptr_t)arena_pages;
	ground->code = spare_code;
	set_place(ground, HVABI_CODE, (uintptr_t)spare_code, (uintptr_t)spare_code);
	set_place(ground, HVABI_NO_MEMORY, no_memory, no_memory);
	set_place(ground, HVABI_END, end, end);
}
