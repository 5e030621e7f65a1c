/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest's own use of a pseries machine: output, byte order and the end. It must work whatever release the tests are of, so it
 * has its own numbers.
 */
#include <stddef.h>

#include "../../../harness/runtime/console.h"
#include "../bytes.h"
#include "../tree.h"
#include "guest.h"

enum { PUT_TERM_CHAR = 0x58, SET_MODE = 0x31c, RTAS = 0xf000 };

#define FIRST_TERMINAL 0u
#define TERMINAL_BYTES 16u
#define RESOURCE_BYTE_ORDER 4u
#define LITTLE 1u

uint64_t device_tree;

int64_t call_host(uint64_t opcode, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	register uint64_t r3 __asm__("r3") = opcode;
	register uint64_t r4 __asm__("r4") = a;
	register uint64_t r5 __asm__("r5") = b;
	register uint64_t r6 __asm__("r6") = c;
	register uint64_t r7 __asm__("r7") = d;

	__asm__ volatile("sc 1" : "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7) : :
			 "r0", "r8", "r9", "r10", "r11", "r12", "ctr", "lr", "xer", "cr0", "cr1", "cr5", "cr6", "cr7", "memory");
	return (int64_t)r3;
}

/* A little-endian guest has its exceptions big-endian until it says so. */
void start_machine(uint64_t tree)
{
	device_tree = tree;
#ifdef __LITTLE_ENDIAN__
	call_host(SET_MODE, LITTLE, RESOURCE_BYTE_ORDER, 0, 0);
#endif
}

uint64_t read_cpu(void)
{
	return read_big(device_tree + 28, 32);	/* boot_cpuid_phys of the tree's header */
}

/* Up to eight characters as a call takes them: the first in the highest byte, in either byte order. */
static uint64_t pack(const char *data, size_t size)
{
	uint64_t packed = 0;
	size_t i;

	for (i = 0; i < size && i < 8; i++)
		packed |= (uint64_t)(uint8_t)data[i] << (56 - 8 * i);
	return packed;
}

void console_write(const char *data, size_t size)
{
	while (size) {
		const size_t some = size < TERMINAL_BYTES ? size : TERMINAL_BYTES;

		call_host(PUT_TERM_CHAR, FIRST_TERMINAL, some, pack(data, some), some > 8 ? pack(data + 8, some - 8) : 0);
		data += some;
		size -= some;
	}
}

uint32_t find_rtas(const char *name)
{
	const char *token = find_text(device_tree, "rtas", name);

	return token ? (uint32_t)read_big((uintptr_t)token, 32) : 0;
}

int64_t call_rtas(uint32_t token, const uint32_t *arguments, unsigned int narguments, uint32_t *results, unsigned int nresults)
{
	static uint32_t block[3 + RTAS_WORDS];
	const uint64_t at = (uintptr_t)block;
	unsigned int i;
	int64_t status;

	write_big(at, 32, token);
	write_big(at + 4, 32, narguments);
	write_big(at + 8, 32, nresults);
	for (i = 0; i < narguments; i++)
		write_big(at + 12 + 4 * i, 32, arguments[i]);
	for (i = 0; i < nresults; i++)
		write_big(at + 12 + 4 * (narguments + i), 32, 0);
	status = call_host(RTAS, at, 0, 0, 0);
	for (i = 0; i < nresults; i++)
		results[i] = (uint32_t)read_big(at + 12 + 4 * (narguments + i), 32);
	return status;
}

/* power-off has two masks of what may switch the machine on again. */
void guest_leave(void)
{
	static const uint32_t nothing[2];
	const uint32_t token = find_rtas("power-off");
	uint32_t status;

	if (token)
		call_rtas(token, nothing, 2, &status, 1);
	for (;;)
		;
}
