/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host at EL2 and a guest at EL1 in one image for QEMU's machine virt: the guest makes calls by its stubs, each traps, and the
 * host hands registers and immediate to the dispatch of the spec. The guest's verdict, 0 for right, is the exit status of QEMU.
 *
 * ABI is the spec's name; case.h has the host's operations, `host`, `dispatch(immediate, registers)` and `guest()`.
 */
#include <stdint.h>

struct saved {
	uint64_t x[31];
};

#include "case.h"

#define EC_HVC64 0x16u
#define DONE 0xfffeu			/* the immediate by which the guest says that it is done, with its verdict in x0 */
#define SYS_EXIT_EXTENDED 0x20
#define ADP_STOPPED_APPLICATION_EXIT 0x20026u

static uint8_t host_stack[4096] __attribute__((aligned(16), used));
static uint8_t guest_stack[16384] __attribute__((aligned(16), used));

/* Arm semihosting: ends QEMU with this status. */
static void leave(uint64_t status)
{
	const uint64_t block[2] = { ADP_STOPPED_APPLICATION_EXIT, status };
	register uint64_t operation __asm__("x0") = SYS_EXIT_EXTENDED;
	register const uint64_t *argument __asm__("x1") = block;

	__asm__ volatile("hlt #0xf000" : "+r"(operation) : "r"(argument) : "memory");
	for (;;)
		;
}

void handle_trap(struct saved *saved);
void handle_trap(struct saved *saved)
{
	uint64_t syndrome;

	__asm__ volatile("mrs %0, esr_el2" : "=r"(syndrome));
	if (syndrome >> 26 != EC_HVC64)
		leave(100);
	if ((syndrome & 0xffff) == DONE)
		leave(saved->x[0]);
	dispatch((uint16_t)syndrome, saved);
}

void at_el1(void);
void at_el1(void)
{
	register uint64_t verdict __asm__("x0") = (uint64_t)guest();

	__asm__ volatile("hvc #0xfffe" : : "r"(verdict) : "memory");
}

__asm__(".section .text.boot, \"ax\"\n.globl _start\n_start:\n"
	"	adrp x0, host_stack\n	add x0, x0, :lo12:host_stack\n	add sp, x0, #4096\n"
	"	adr x0, vectors\n	msr vbar_el2, x0\n"
	"	mov x0, #(1 << 31)\n	msr hcr_el2, x0\n"		/* EL1 is AArch64 */
	"	mov x0, #0x3c5\n	msr spsr_el2, x0\n"		/* EL1h, interrupts masked */
	"	adrp x0, guest_stack\n	add x0, x0, :lo12:guest_stack\n	add x0, x0, #4, lsl #12\n	msr sp_el1, x0\n"
	"	adr x0, at_el1\n	msr elr_el2, x0\n	eret\n"
	".balign 2048\nvectors:\n"
	"	.rept 8\n	.balign 128\n	b .\n	.endr\n"
	"	.balign 128\n	b trap\n"				/* synchronous, from a lower EL in AArch64 */
	"	.rept 7\n	.balign 128\n	b .\n	.endr\n"
	"trap:\n	sub sp, sp, #256\n"
	"	.irp n, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28\n	stp x\\n, x\\n, [sp, #8 * \\n]\n	.endr\n"
	"	str x1, [sp, #8]\n	str x3, [sp, #24]\n	str x5, [sp, #40]\n	str x7, [sp, #56]\n	str x9, [sp, #72]\n"
	"	str x11, [sp, #88]\n	str x13, [sp, #104]\n	str x15, [sp, #120]\n	str x17, [sp, #136]\n	str x19, [sp, #152]\n"
	"	str x21, [sp, #168]\n	str x23, [sp, #184]\n	str x25, [sp, #200]\n	str x27, [sp, #216]\n	stp x29, x30, [sp, #232]\n"
	"	mov x0, sp\n	bl handle_trap\n"
	"	ldp x0, x1, [sp]\n	ldp x2, x3, [sp, #16]\n	ldp x4, x5, [sp, #32]\n	ldp x6, x7, [sp, #48]\n"
	"	ldp x8, x9, [sp, #64]\n	ldp x10, x11, [sp, #80]\n	ldp x12, x13, [sp, #96]\n	ldp x14, x15, [sp, #112]\n"
	"	ldp x16, x17, [sp, #128]\n	ldp x18, x19, [sp, #144]\n	ldp x20, x21, [sp, #160]\n	ldp x22, x23, [sp, #176]\n"
	"	ldp x24, x25, [sp, #192]\n	ldp x26, x27, [sp, #208]\n	ldr x28, [sp, #224]\n	ldp x29, x30, [sp, #232]\n"
	"	add sp, sp, #256\n	eret\n");
