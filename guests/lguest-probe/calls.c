/* SPDX-License-Identifier: BSD-2-Clause */
#include "probe.h"

uint32_t make_call(uint32_t number, uint32_t first, uint32_t second, uint32_t third)
{
	const struct hvabi_convention *convention = &lguest_conformance.conventions[0];
	const uint32_t args[] = { first, second, third };
	struct hvabi_registers registers = { 0 };
	unsigned int i;

	for (i = 0; i < 8; i++)
		registers.r[i] = NO_MEMORY;
	registers.r[convention->carriers[0]] = number;
	for (i = 0; i < 3; i++)
		registers.r[convention->arguments[i]] = args[i];
	make_trap(&registers);
	return (uint32_t)registers.r[convention->value[0]];
}

int was_killed(void)
{
	return take_exception() != 0;
}

uint32_t address_of(const void *part)
{
	return memory_address + (uint32_t)((const uint8_t *)part - memory);
}
