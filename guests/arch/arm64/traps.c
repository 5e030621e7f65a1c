/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the vectors of entry.S lead. An exception that nobody asked for ends the guest. */
#include "../../../harness/runtime/console.h"
#include "../machine.h"
#include "arm64.h"

/* entry.S: the exception class of the last access to a system register, or call, that raised one, and 1; or 0. */
volatile uint32_t access_exception, calls_may_fault;

uint32_t take_exception(void)
{
	const uint32_t taken = access_exception;

	access_exception = 0;
	return taken;
}

/* No end mark: for the harness the guest stopped in the test that was running. */
void handle_exception(uint64_t esr, uint64_t elr, uint64_t far)
{
	console_print("\n# guest: exception esr=%#lx elr=%#lx far=%#lx\n", (unsigned long)esr, (unsigned long)elr,
		      (unsigned long)far);
	guest_leave();
}

void handle_interrupt(void)
{
	if (sites_are_native() && handle_native_timer)
		handle_native_timer();
	else if (handle_event)
		handle_event(0);
	else
		handle_exception(0, READ_SYSTEM(elr_el1), 0);
}

void handle_native_call(struct hvabi_registers *registers)
{
	if (!sites_are_native() || !make_native_call)
		handle_exception(READ_SYSTEM(esr_el1), READ_SYSTEM(elr_el1), 0);
	make_native_call(registers);
}
