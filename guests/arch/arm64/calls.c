/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls of the firmware, the instructions of call sites, interrupts: what an arm64 guest does alike on every machine. */
#include <stdint.h>

#include "arm64.h"

int conduit_is_smc;

/* A call of the firmware, which is never patched. Before version 1.1 of the calling convention it was allowed to lose x4 to x17. */
#define CALL(instruction) \
	__asm__ volatile(instruction " #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3) : : \
			 "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17", "memory")

void call_firmware(uint64_t function, uint64_t answer[4])
{
	register uint64_t x0 __asm__("x0") = function;
	register uint64_t x1 __asm__("x1") = 0;
	register uint64_t x2 __asm__("x2") = 0;
	register uint64_t x3 __asm__("x3") = 0;

	if (conduit_is_smc)
		CALL("smc");
	else
		CALL("hvc");
	answer[0] = x0;
	answer[1] = x1;
	answer[2] = x2;
	answer[3] = x3;
}

void patch_sites(uint32_t instruction)
{
	const uintptr_t *site;

	for (site = __sites_start; site < __sites_end; site++) {
		*(volatile uint32_t *)*site = instruction;
		__asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0" : : "r"(*site) : "memory");
	}
	__asm__ volatile("dsb ish\n\tisb" : : : "memory");
}

void switch_off(void)
{
	uint64_t answer[4];

	call_firmware(PSCI_SYSTEM_OFF, answer);
	forbid_interrupts();
	for (;;)
		__asm__ volatile("wfi");
}

void allow_interrupts(void)
{
	__asm__ volatile("msr daifclr, #2" : : : "memory");
}

void forbid_interrupts(void)
{
	__asm__ volatile("msr daifset, #2" : : : "memory");
}
