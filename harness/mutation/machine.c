/* SPDX-License-Identifier: BSD-2-Clause */
#include <string.h>

#include "machine.h"

#define PAGE 0x1000u
#define UNMAPPED 0x7ff00000u
#define NO_MEMORY 0x7fe00000u
#define DEVICE 0x7fd00000u
#define HOST_MEMORY 0x7fc00000u
#define ARENA_BYTES 0x4000u
#define SELF 2u
#define NOBODY 77u

uint8_t memory[MEMORY_BYTES] __attribute__((aligned(8)));
uint8_t block_in[HVABI_BLOCK_BYTES], block_out[HVABI_BLOCK_BYTES];

void fill_symbols(uint64_t *symbols, unsigned int word)
{
	const uint64_t low = word == 32 ? 0xffffffffu : ~0ull;

	memset(symbols, 0, HVABI_SYMBOLS * sizeof(*symbols));
	symbols[HVABI_SCRATCH] = symbols[HVABI_SCRATCH_LOW] = MEMORY_BASE & low;
	symbols[HVABI_SCRATCH_VA] = MEMORY_BASE + VIRTUAL;
	symbols[HVABI_SCRATCH2] = MEMORY_BASE + PAGE;
	symbols[HVABI_SCRATCH2_VA] = MEMORY_BASE + PAGE + VIRTUAL;
	symbols[HVABI_UNMAPPED] = symbols[HVABI_UNMAPPED_LOW] = UNMAPPED;
	symbols[HVABI_SELF] = SELF;
	symbols[HVABI_ABSENT] = NOBODY;
}

static void set_place(struct hvabi_ground *ground, enum hvabi_symbol symbol, uint64_t address)
{
	ground->symbols[symbol - HVABI_GROUND] = address;
	ground->symbols[symbol + 1 - HVABI_GROUND] = address + VIRTUAL;
	ground->places |= 1u << (symbol - HVABI_GROUND);
}

void fill_ground(struct hvabi_ground *ground)
{
	static uint64_t copy[ARENA_BYTES / 8];

	memset(ground, 0, sizeof(*ground));
	ground->arena = (uint64_t *)(void *)memory;
	ground->copy = copy;
	ground->arena_bytes = ARENA_BYTES;
	ground->arena_gpa = MEMORY_BASE;
	ground->arena_gva = MEMORY_BASE + VIRTUAL;
	set_place(ground, HVABI_NO_MEMORY, NO_MEMORY);
	set_place(ground, HVABI_DEVICE, DEVICE);
	set_place(ground, HVABI_HOST, HOST_MEMORY);
	set_place(ground, HVABI_CODE, MEMORY_BASE + MEMORY_BYTES - PAGE);
	set_place(ground, HVABI_END, MEMORY_BASE + MEMORY_BYTES);
}

uint8_t *find_bytes(uint64_t address, unsigned int bytes)
{
	if (address - BLOCK_IN_BASE < HVABI_BLOCK_BYTES)
		return address - BLOCK_IN_BASE + bytes <= HVABI_BLOCK_BYTES ? block_in + (address - BLOCK_IN_BASE) : NULL;
	if (address - BLOCK_OUT_BASE < HVABI_BLOCK_BYTES)
		return address - BLOCK_OUT_BASE + bytes <= HVABI_BLOCK_BYTES ? block_out + (address - BLOCK_OUT_BASE) : NULL;
	if (address < MEMORY_BASE || address - MEMORY_BASE > MEMORY_BYTES || MEMORY_BYTES - (address - MEMORY_BASE) < bytes)
		return NULL;
	return memory + (address - MEMORY_BASE);
}

uint8_t *find_given(uint64_t address, enum space space, unsigned int bytes)
{
	if (space == SPACE_VIRTUAL && address < BLOCK_IN_BASE)
		address -= VIRTUAL;
	return find_bytes(address, bytes);
}

uint64_t load(const uint8_t *at, unsigned int width)
{
	const unsigned int bytes = HVABI_WIDTH(width) / 8;
	const int is_big = width == HVABI_BIG(HVABI_WIDTH(width));
	uint64_t value = 0;
	unsigned int i;

	for (i = 0; at && i < bytes; i++)
		value |= (uint64_t)at[i] << 8 * (is_big ? bytes - 1 - i : i);
	return value;
}

void store(uint8_t *at, unsigned int width, uint64_t value)
{
	const unsigned int bytes = HVABI_WIDTH(width) / 8;
	const int is_big = width == HVABI_BIG(HVABI_WIDTH(width));
	unsigned int i;

	for (i = 0; at && i < bytes; i++)
		at[i] = (uint8_t)(value >> 8 * (is_big ? bytes - 1 - i : i));
}

uint64_t read_memory(uint64_t address, unsigned int width)
{
	return load(find_bytes(address, HVABI_WIDTH(width) / 8), width);
}

void write_memory(uint64_t address, unsigned int width, uint64_t value)
{
	store(find_bytes(address, HVABI_WIDTH(width) / 8), width, value);
}

void clear_scratch(void)
{
	memset(memory, 0, 2 * PAGE);
}
