/* SPDX-License-Identifier: BSD-2-Clause */
/* A call by the registers of either width. */
#include "../../harness/runtime/string.h"
#include "sets.h"

#define FAST (HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX_FAST ^ HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX)
#define GENERAL_WORDS 2u	/* of an input in registers; what follows is in XMM0 and on */
#define VECTOR_WORDS 12u

/* Control word, and the two words of input. */
static void set_general(struct hvabi_registers *registers, uint64_t control, uint64_t first, uint64_t second)
{
#ifdef __x86_64__
	registers->r[1] = control;	/* rcx */
	registers->r[2] = first;	/* rdx */
	registers->r[8] = second;	/* r8 */
#else
	registers->r[2] = control >> 32;	/* edx */
	registers->r[0] = (uint32_t)control;	/* eax */
	registers->r[3] = first >> 32;		/* ebx */
	registers->r[1] = (uint32_t)first;	/* ecx */
	registers->r[7] = second >> 32;		/* edi */
	registers->r[6] = (uint32_t)second;	/* esi */
#endif
}

static uint64_t result_of(const struct hvabi_registers *registers)
{
#ifdef __x86_64__
	return registers->r[0];
#else
	return registers->r[2] << 32 | (uint32_t)registers->r[0];
#endif
}

uint64_t make_call(uint64_t control, const uint64_t *input, unsigned int words)
{
	static struct hvabi_registers registers;
	uint64_t block[GENERAL_WORDS + VECTOR_WORDS] = { 0 };

	memset(&registers, 0, sizeof(registers));
	if (control & FAST) {
		memcpy(block, input, sizeof(block) / 8 < words ? sizeof(block) : words * sizeof(block[0]));
		set_general(&registers, control, block[0], block[1]);
		memcpy(registers.v, block + GENERAL_WORDS, VECTOR_WORDS * sizeof(block[0]));
	} else {
		memset(scratch_pages[0], 0, PAGE_SIZE);
		memcpy(scratch_pages[0], input, words * sizeof(input[0]));
		set_general(&registers, control, (uintptr_t)scratch_pages[0], 0);
	}
	trap_call(&registers);
	return take_exception() ? NO_RESULT : result_of(&registers);
}
