/* SPDX-License-Identifier: BSD-2-Clause */
/* Interrupts are counted and masked; of an access to a system register the exception is kept; any other ends the guest. */
#include "../../../harness/runtime/console.h"
#include "../access.h"
#include "csr.h"
#include "frame.h"
#include "guest.h"

#define CAUSES 16

#define ACCESS_SIZE 4		/* bytes of an instruction for a CSR */

static volatile uint64_t counts[CAUSES];
static volatile uint32_t exception;
static int keeps_call_exceptions;

extern const char trap_sbi_site[];

void keep_call_exceptions(void)
{
	keeps_call_exceptions = 1;
}

/* The request stays pending until its source is quiet, so it must be masked before the return. */
static void handle_interrupt(uint64_t scause)
{
	uint64_t cause = scause & (CAUSES - 1);

	__asm__ volatile("csrc sie, %0" : : "r"(1ul << cause));
	counts[cause]++;
}

/* No end mark: for the harness the guest stopped in the test that was running. */
void handle_trap(struct trap_frame *frame, uint64_t scause, uint64_t stval)
{
	if (scause & CAUSE_INTERRUPT) {
		handle_interrupt(scause);
		return;
	}
	if (scause == CAUSE_ILLEGAL_INSTRUCTION && is_register_access(frame->sepc)) {
		exception = CAUSE_ILLEGAL_INSTRUCTION + 1;
		frame->sepc += ACCESS_SIZE;
		return;
	}
	if (keeps_call_exceptions && frame->sepc == (uintptr_t)trap_sbi_site) {
		exception = (uint32_t)(scause & (CAUSES - 1)) + 1;
		frame->sepc += ACCESS_SIZE;
		return;
	}
	console_print("\n# guest: exception scause=%#lx sepc=%#lx stval=%#lx\n", (unsigned long)scause,
		      (unsigned long)frame->sepc, (unsigned long)stval);
	guest_leave();
}

uint32_t take_exception(void)
{
	const uint32_t taken = exception;

	exception = 0;
	return taken;
}

uint64_t count_interrupts(unsigned int cause)
{
	return counts[cause & (CAUSES - 1)];
}

void allow_interrupt(unsigned int cause)
{
	__asm__ volatile("csrs sie, %0" : : "r"(1ul << cause));
	__asm__ volatile("csrsi sstatus, 2" : : : "memory");
}

void forbid_interrupts(void)
{
	__asm__ volatile("csrci sstatus, 2" : : : "memory");
	__asm__ volatile("csrw sie, zero");
}

uint64_t read_time(void)
{
	uint64_t time;

	__asm__ volatile("rdtime %0" : "=r"(time));
	return time;
}
