/* SPDX-License-Identifier: BSD-2-Clause */
/* The places of an image that a hypervisor or a bare machine starts: the boot protocol gives it 16 MiB (hosts/reference/README.md). */
#include "../../arch/places.h"
#include "../boundaries.h"

#define MEMORY_BYTES 0x1000000ull

#if defined(__x86_64__) || defined(__i386__)
#define MEMORY_START 0ull
const unsigned int id_register = 0;	/* eax */
#elif defined(__aarch64__)
#define MEMORY_START 0x40000000ull
const unsigned int id_register = 1;	/* x1 */
#elif defined(__riscv)
#define MEMORY_START 0x80000000ull
const unsigned int id_register = 16;	/* a6 */
#endif

uint64_t find_end_of_memory(void)
{
	return MEMORY_START + MEMORY_BYTES;
}

uint64_t find_spare_code(void)
{
	return (uintptr_t)spare_code;
}
