/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest at EL1 whose conformance tests choose the number in the instruction: set_immediate() writes the instruction that the next trap
 * executes. What the tests report goes to the serial port of QEMU's machine virt.
 *
 * CONFORMANCE is the name of the tables, DONE_NUMBER the one number that the host keeps for itself.
 */
#include "conformance.h"
#include "../runtime/console.h"

#define DONE_NUMBER 0xfffeu
#define HVC 0xd4000002u		/* hvc #0; the number stands in bits 20..5 */
#define SERIAL ((volatile uint32_t *)0x09000000)

extern const struct hvabi_abi CONFORMANCE;
extern uint32_t trap_instruction[];
void trap_with_number(struct hvabi_registers *registers);
_Static_assert(offsetof(struct hvabi_registers, r) == 0, "the trap loads from the beginning");

__asm__(".text\n.balign 8\n.globl trap_with_number\ntrap_with_number:\n"
	"	stp x29, x30, [sp, #-112]!\n	stp x19, x20, [sp, #16]\n	stp x21, x22, [sp, #32]\n	stp x23, x24, [sp, #48]\n"
	"	stp x25, x26, [sp, #64]\n	stp x27, x28, [sp, #80]\n	str x0, [sp, #96]\n"
	"	.irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30\n"
	"	ldr x\\n, [x0, #8 * \\n]\n	.endr\n"
	"	ldr x0, [x0]\n"
	"	.globl trap_instruction\ntrap_instruction:\n	hvc #0\n"
	"	str x0, [sp, #104]\n	ldr x0, [sp, #96]\n"
	"	.irp n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30\n"
	"	str x\\n, [x0, #8 * \\n]\n	.endr\n"
	"	ldr x1, [sp, #104]\n	str x1, [x0]\n"
	"	ldp x19, x20, [sp, #16]\n	ldp x21, x22, [sp, #32]\n	ldp x23, x24, [sp, #48]\n	ldp x25, x26, [sp, #64]\n"
	"	ldp x27, x28, [sp, #80]\n	ldp x29, x30, [sp], #112\n	ret\n");

void console_write(const char *data, size_t size)
{
	while (size--)
		*SERIAL = (unsigned char)*data++;
}

/* hvc holds 16 bits; one number is the host's. */
static int set_immediate(unsigned int carrier, uint64_t number)
{
	if (carrier != 0 || number > 0xffff || number == DONE_NUMBER)
		return 0;
	*(volatile uint32_t *)trap_instruction = HVC | (uint32_t)number << 5;
	__asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0\n\tdsb ish\n\tisb" : : "r"(trap_instruction) : "memory");
	return 1;
}

static int run_conformance(void)
{
	static struct hvabi_guest tested = {
		.arch = HVABI_ARCH_ARM64, .trap = trap_with_number, .untouchable = 1u << 31, .set_immediate = set_immediate,
	};

	return (int)hvabi_run_conformance(&CONFORMANCE, &tested);
}
