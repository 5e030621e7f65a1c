/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the vector of entry.S leads. An exception that nobody asked for ends the guest. */
#include "../../../../harness/conformance/conformance.h"
#include "../../../../harness/runtime/console.h"
#include "../../../../harness/runtime/string.h"
#include "../../machine.h"
#include "../frame.h"
#include "riscv64.h"
#include "sites.h"

static int handle_interrupt(void)
{
	if (sites_are_native() && handle_native_timer)
		handle_native_timer();
	else if (handle_event)
		handle_event(0);
	else
		return 0;
	return 1;
}

static int handle_native_call(struct trap_frame *frame)
{
	struct hvabi_registers registers;

	if (!sites_are_native() || !make_native_call)
		return 0;
	frame->sepc += SITE_SIZE;
	memcpy(registers.r, frame->r, sizeof(frame->r));
	make_native_call(&registers);
	memcpy(frame->r, registers.r, sizeof(frame->r));
	return 1;
}

/* No end mark: for the harness the guest stopped in the test that was running. */
void handle_trap(struct trap_frame *frame, uint64_t scause, uint64_t stval)
{
	if (scause & CAUSE_INTERRUPT ? handle_interrupt() : scause == CAUSE_BREAKPOINT && handle_native_call(frame))
		return;
	console_print("\n# guest: exception scause=%#lx sepc=%#lx stval=%#lx\n", (unsigned long)scause,
		      (unsigned long)frame->sepc, (unsigned long)stval);
	guest_leave();
}
