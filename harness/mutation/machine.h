/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine that guest and host share: memory, and the numbers that only a running guest knows. */
#ifndef HVABI_MUTATION_MACHINE_H
#define HVABI_MUTATION_MACHINE_H

#include "../conformance/conformance.h"

#define MEMORY_BASE 0x100000u		/* guest-physical address of the first byte */
#define MEMORY_BYTES 0x40000u
#define VIRTUAL 0x40000000u		/* a guest's own address is so much higher than the physical one */
#define WIRE_BASE (MEMORY_BASE + 0x4000u)	/* from here on: buffers of calls that are watched */
#define BLOCK_IN_BASE 0xb10c000000000000ull	/* as if buffers in registers had addresses */
#define BLOCK_OUT_BASE 0xb10d000000000000ull

enum space { SPACE_PHYSICAL, SPACE_VIRTUAL, SPACE_IN, SPACE_OUT };

extern uint8_t memory[MEMORY_BYTES];
extern uint8_t block_in[HVABI_BLOCK_BYTES], block_out[HVABI_BLOCK_BYTES];

/* The values of symbols, for a guest of so many bits. */
void fill_symbols(uint64_t *symbols, unsigned int word);

/* What derived tests want: the pages from the first one on as arena, and an address of every place. Not which set. */
void fill_ground(struct hvabi_ground *ground);

/* The byte at an address, NULL if `bytes` bytes from there on are not memory. */
uint8_t *find_bytes(uint64_t address, unsigned int bytes);

/* The same for an address as a host is given it in a space. */
uint8_t *find_given(uint64_t address, enum space space, unsigned int bytes);

/* `width`: bits, or HVABI_BIG or HVABI_LITTLE of them. What is no memory reads as 0, and nothing is written there. */
uint64_t load(const uint8_t *at, unsigned int width);
void store(uint8_t *at, unsigned int width, uint64_t value);

uint64_t read_memory(uint64_t address, unsigned int width);
void write_memory(uint64_t address, unsigned int width, uint64_t value);
void clear_scratch(void);

#endif
