/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest of s390x whose calls give back a condition code, and under it a host: DIAGNOSE with a function that QEMU does not know
 * interrupts the program, and the handler hands registers and function to the dispatch of diagcode. SIGNAL PROCESSOR is answered
 * by QEMU. All lies in one section, at address 0. Right: it stops its processor, and QEMU ends with 0. Wrong: it waits with
 * interrupts disabled, which QEMU takes for a panic.
 */
#include <stddef.h>
#include <stdint.h>

/* Notes would be a section of their own. */
#define DIAGCODE_NOTE_USE(size, text)
#define SIGP_NOTE_USE(size, text)

#include "diagcode_guest.h"
#include "diagcode_host.h"
#include "sigp_guest.h"

#define SPECIFICATION 6u
#define INVALID_ORDER 2u

__asm__(".section .text.boot, \"ax\"\n"
	"	.long 0x00080000, 0x80000200\n"		/* a short PSW with the address of start */
	"	.org 0x1d0\n"
	"	.quad 0x0000000180000000, interrupted\n"	/* what a program interruption goes on with */
	"	.org 0x200\n"
	"start:	larl %r15, start + 0xc000\n"
	"	brasl %r14, guest\n"
	"	ltgr %r2, %r2\n	jne wrong\n"
	"	larl %r1, 0f\n	lghi %r0, 0\n	lghi %r3, 0\n"
	"	stap 0(%r1)\n	llgh %r4, 0(%r1)\n	sigp %r2, %r4, 5\n"	/* 5: stop */
	"0:	.quad 0\n"
	"wrong:	larl %r1, 1f\n	lpswe 0(%r1)\n	.balign 8\n"
	"1:	.quad 0x0002000180000000, 0xbad\n"
	"interrupted:\n"
	"	stmg %r0, %r15, 0xa00\n"
	"	larl %r15, start + 0xe000\n"
	"	brasl %r14, handle\n"
	"	lmg %r0, %r15, 0xa00\n"
	"	lpswe 0x150\n"
	"	.org 0xb00\n");

static volatile uint64_t seen;

static struct diagcode_host_result op_f_get(char *context, uint64_t a, uint64_t b)
{
	(void)context;
	seen = b;
	return a == 7 ? diagcode_host_error(DIAGCODE_STATUS_BUSY) : diagcode_host_ok(a + b);
}

static struct diagcode_host_result op_f_put(char *context, uint64_t a)
{
	(void)context;
	seen = a;
	return diagcode_host_ok(0);
}

DIAGCODE_HOST_OPS(op, char)

__attribute__((used)) void handle(void);
void handle(void)
{
	volatile uint64_t *saved = (volatile uint64_t *)0xa00, *old = (volatile uint64_t *)0x150;
	struct diagcode_s390x_registers registers = { .r2 = saved[2], .r4 = saved[4], .cc = old[0] >> 44 & 3 };

	if (*(volatile uint16_t *)0x8e != SPECIFICATION) {
		old[0] = 0x0002000180000000;	/* waits for ever */
		return;
	}
	diagcode_s390x_dispatch(&op_diagcode_host, NULL, *(const uint16_t *)(uintptr_t)(old[1] - 2) & 0xfff, &registers);
	saved[2] = registers.r2;
	old[0] = (old[0] & ~(UINT64_C(3) << 44)) | registers.cc << 44;
}

__attribute__((used)) long guest(void);
long guest(void)
{
	struct diagcode_result result = diagcode_f_get(5, 0x1122334455667788);
	struct sigp_result order;
	register uint64_t r2 __asm__("r2") = 1;
	uint64_t code;

	if (result.status != DIAGCODE_STATUS_SUCCESS || result.value != 0x112233445566778d || seen != 0x1122334455667788)
		return 1;
	if (diagcode_f_get(7, 1).status != DIAGCODE_STATUS_BUSY || diagcode_f_get(0x10000, 1).status != DIAGCODE_STATUS_BAD)
		return 2;
	if (diagcode_f_put(9).status != DIAGCODE_STATUS_SUCCESS || seen != 9)
		return 3;
	__asm__ volatile("diag %%r2,%%r4,0x15\n\tipm %1\n\tsrl %1, 28" : "+r"(r2), "=r"(code) : : "cc", "memory");
	if ((code & 3) != DIAGCODE_STATUS_NONE)
		return 4;
	order = sigp_f_sense(0, 0);
	if (order.status != SIGP_STATUS_SUCCESS)
		return 5;
	order = sigp_f_odd(0, 0);
	if (order.status != SIGP_STATUS_STORED || order.value != INVALID_ORDER)
		return 6;
	return sigp_f_sense(77, 0).status == WANTED ? 0 : 7;
}
