/* SPDX-License-Identifier: BSD-2-Clause */
#include "places.h"

__asm__(".pushsection .text.spare, \"ax\"\n"
	"	.balign 4096\n"
	"	.globl spare_code\n"
	"spare_code:\n"
	"	.zero 4096\n"
	".popsection\n");

_Static_assert(HVABI_CODE_BYTES == 4096, "as many as there are above");

void set_place(struct hvabi_ground *ground, enum hvabi_symbol symbol, uint64_t gpa, uint64_t address)
{
	if (!address)
		return;
	ground->symbols[symbol - HVABI_GROUND] = gpa;
	ground->symbols[symbol + 1 - HVABI_GROUND] = address;
	ground->places |= 1u << (symbol - HVABI_GROUND);
}
