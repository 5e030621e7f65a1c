/* SPDX-License-Identifier: BSD-2-Clause */
/* lguest-probe as an image of i386. The calls that every host must know go through the stubs. */
#include "../probe.h"
#include "image.h"
#include "lguest_guest.h"

static uint8_t pages[MEMORY_SIZE] __attribute__((aligned(4096)));

uint8_t *memory = pages;
uint32_t memory_address;

void make_trap(struct hvabi_registers *registers)
{
	trap_lguest(registers);
}

uint32_t take_exception(void)
{
	return take_call_exception();
}

void end_guest(void)
{
	static const char text[128] = "the probe is done";

#ifdef LGUEST_LHCALL_CRASH
	lguest_lhcall_crash((uintptr_t)text);
#else
	lguest_lhcall_shutdown((uintptr_t)text, LGUEST_SHUTDOWN_REASON_POWEROFF);
#endif
}

void guest_main(void);

void guest_main(void)
{
	memory_address = (uintptr_t)pages;
	run_probe();
}
