/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The in-process host (its path is in BROKEN_HOST), with one fault that two calls bring about: mmu.flush_tlb, and then cpu.get_vcpu,
 * which does what FAULT says. A fault that an answer denies needs cpu.get_vcpu alone, twice.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

#include "conformance.h"
#include "vmi.h"

#define RAX 0
#define RDX 2
#define R12 12
#define BESIDE 0x2010		/* behind $scratch */

static void (*real)(struct hvabi_registers *registers);
static uint8_t *memory;
static int flushed;
static uint64_t asked;

void hvabi_host_start(void *guest, uint64_t size)
{
	void *handle = dlopen(BROKEN_HOST, RTLD_NOW);
	void (*start)(void *, uint64_t);

	if (!handle)
		abort();
	*(void **)&real = dlsym(handle, "hvabi_host_trap");
	*(void **)&start = dlsym(handle, "hvabi_host_start");
	memory = guest;
	start(guest, size);
}

void hvabi_host_trap(struct hvabi_registers *registers)
{
	const uint32_t id = (uint32_t)registers->r[RAX] & 0xffff0000u;

	real(registers);
	if (id == VMI_MMU_FLUSH_TLB && registers->r[RAX] == 0)
		flushed = 1;
	if (id != VMI_CPU_GET_VCPU)
		return;
	if (FAULT == 6)
		registers->r[RDX] = asked++;
	if (!flushed)
		return;
	switch (FAULT) {
	case 1:
		abort();
	case 2:
		for (;;)
			;
	case 3:
		memory[BESIDE] ^= 0xff;
		break;
	case 4:
		registers->r[RAX] = (uint64_t)-99;
		break;
	case 5:
		registers->r[R12] = 7;
		break;
	default:
		break;
	}
}
