/* SPDX-License-Identifier: BSD-2-Clause */
/* The instruction that calls, and program interruptions. One that nobody asked for ends the guest. */
#include "../../../harness/runtime/console.h"
#include "conformance.h"
#include "lowcore.h"
#include "s390x.h"

#define CODES 0x1000u		/* a displacement has 12 bits */
#define DIAGNOSE 0x83		/* how the instruction begins, */
#define DIAGNOSE_SIZE 4		/* behind which the machine is then */
#define SHORT_31 0x80000000u	/* of the second half of a short program status word: addresses are not of 24 bits */

/* entry.S */
extern volatile uint8_t lowcore[];
extern volatile uint8_t diag_site[];
extern const char begin_again[];

static volatile uint32_t exception;
volatile uint32_t begun;	/* entry.S sets it */

/* Keeps what it is at the address 0 from the compiler, which would take it for an error. */
static volatile void *find_low(unsigned int offset)
{
	uintptr_t at = (uintptr_t)lowcore;

	__asm__("" : "+r"(at));
	return (volatile void *)(at + offset);
}

int set_diag_code(uint64_t code)
{
	if (code >= CODES)
		return 0;
	diag_site[2] = (uint8_t)((diag_site[2] & 0xf0) | code >> 8);
	diag_site[3] = (uint8_t)code;
	return 1;
}

void set_diag_operands(unsigned int r1, unsigned int r3, unsigned int base)
{
	diag_site[1] = (uint8_t)(r1 << 4 | r3);
	diag_site[2] = (uint8_t)(base << 4 | (diag_site[2] & 0xf));
}

int set_immediate(unsigned int carrier, uint64_t number)
{
	return carrier == 0 && set_diag_code(number);
}

uint32_t take_exception(void)
{
	const uint32_t taken = exception;

	exception = 0;
	return taken;
}

/* One of a call is kept. No end mark otherwise: for the harness the guest stopped in the test that was running. */
__attribute__((used)) void handle_interruption(void)
{
	const uint16_t code = *(volatile uint16_t *)find_low(PROGRAM_CODE);
	const volatile uint64_t *old = find_low(PROGRAM_OLD);

	if (*(const uint8_t *)(uintptr_t)(old[1] - DIAGNOSE_SIZE) == DIAGNOSE) {
		exception = code + 1u;
		return;
	}
	console_print("\n# guest: program interruption %u at %#llx, mask %#llx\n", code, (unsigned long long)old[1],
		      (unsigned long long)old[0]);
	guest_leave();
}

/* A short program status word at the address 0 says where. */
int begins_at_zero(struct hvabi_registers *registers)
{
	volatile uint32_t *address = (volatile uint32_t *)find_low(0) + 1;
	const uint32_t before = *address;

	begun = 0;
	*address = SHORT_31 | (uint32_t)(uintptr_t)begin_again;
	trap_diag(registers);
	*address = before;
	if (begun)
		start_machine();
	return begun != 0;
}
