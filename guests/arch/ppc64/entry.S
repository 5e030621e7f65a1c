/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Entry and traps of a bare guest on a pseries machine, of either byte order.
 * The image is loaded as it is to address 0, where the machine has its vectors,
 * and begins at 0x100 in real mode with 64 bits, big-endian, interrupts off, the
 * address of the device tree in r3. Nothing here is ever left but through
 * guest_leave.
 */
#define SYSTEM_RESET 0x100
#define DECREMENTER 0x900
#define SYSTEM_CALL 0xc00
#define PROBLEM_STATE 0x4000		/* of MSR */
#define FRAME 192			/* of trap_papr: the ABI's 32 bytes, and what it keeps */
#define KEPT_CR 32
#define KEPT_REGISTERS 40		/* r14 to r31, with r2 before them */

/* Where vectors are, each with room for what an exception needs at once. */
	.macro	vector number
	.org	\number - SYSTEM_RESET
	li	3, \number
	b	exception
	.endm

/* An instruction for a processor that is still big-endian. */
	.macro	big word
#ifdef __LITTLE_ENDIAN__
	.long	(\word & 0xff) << 24 | (\word & 0xff00) << 8 | (\word >> 8 & 0xff00) | (\word >> 24 & 0xff)
#endif
	.endm

	.section .text.entry, "ax"
	.globl	_start
_start:						/* 0x100: the system reset, too */
#ifdef __LITTLE_ENDIAN__
	tdi	0, 0, 0x48			/* nothing; read big-endian it is "b .+8" */
#endif
	b	native
	big	0x7d6000a6			/* mfmsr r11 */
	big	0x616b0001			/* ori r11, r11, 1: little-endian */
	big	0x39400120			/* li r10, 0x120: native */
	big	0x7d5a03a6			/* mtsrr0 r10 */
	big	0x7d7b03a6			/* mtsrr1 r11 */
	big	0x4c000024			/* rfid */
	.org	0x120 - SYSTEM_RESET
native:
	lis	4, boot_done@ha
	lwz	5, boot_done@l(4)
	cmpwi	5, 0
	bne	reset
	li	5, 1
	stw	5, boot_done@l(4)
	b	begin
reset:	li	3, SYSTEM_RESET
	b	exception

	.irp	number, 0x200, 0x300, 0x380, 0x400, 0x480, 0x500, 0x600, 0x700, 0x800
	vector	\number
	.endr

/* Counts, holds the decrementer off for as long as it can, and goes on with interrupts disabled. */
	.org	DECREMENTER - SYSTEM_RESET
	mtsprg	2, 3
	mtsprg	3, 4
	lis	3, decrementer_came@ha
	lwz	4, decrementer_came@l(3)
	addi	4, 4, 1
	stw	4, decrementer_came@l(3)
	lis	4, 0x7fff
	mtdec	4
	mfsrr1	3
	li	4, 0
	ori	4, 4, 0x8000
	andc	3, 3, 4
	mtsrr1	3
	mfsprg	3, 2
	mfsprg	4, 3
	rfid

	.irp	number, 0x980, 0xa00, 0xb00
	vector	\number
	.endr

/* A system call: the end of call_in_problem_state, or one that nobody asked for. */
	.org	SYSTEM_CALL - SYSTEM_RESET
	mfsrr0	4
	lis	5, problem_end@ha
	addi	5, 5, problem_end@l
	cmpd	4, 5
	beq	leave_problem_state
	li	3, SYSTEM_CALL
	b	exception

	.irp	number, 0xd00, \
		0xe00, 0xe20, 0xe40, 0xe60, 0xe80, 0xea0, 0xf00, 0xf20, 0xf40, 0xf60, 0xf80
	vector	\number
	.endr

	.org	0x1000 - SYSTEM_RESET
begin:
	lis	4, __bss_start@ha
	addi	4, 4, __bss_start@l
	lis	5, __bss_end@ha
	addi	5, 5, __bss_end@l
	li	0, 0
1:	cmpld	4, 5
	bge	2f
	std	0, 0(4)
	addi	4, 4, 8
	b	1b
2:	bl	find_ground
	bl	start_machine			/* the device tree in r3 */
	nop
	bl	guest_main
	nop
	bl	guest_leave
	nop

/* What nobody asked for: the vector in r3. */
exception:
	bl	find_ground
	mfsrr0	4
	mfsrr1	5
	mfdar	6
	bl	handle_exception
	nop

/* Stack and table of contents. */
find_ground:
	lis	1, boot_stack_top@ha
	addi	1, 1, boot_stack_top@l
	lis	2, .TOC.@ha
	addi	2, 2, .TOC.@l
	li	0, 0
	stdu	0, -32(1)
	blr

/*
 * void trap_papr(struct hvabi_registers *): loads r0 to r31, makes the call, stores them. What the
 * guest needs afterwards is found by SPRG1, which no call changes.
 */
	.text
	.globl	trap_papr
	.type	trap_papr, @function
trap_papr:
	mflr	0
	std	0, 16(1)
	stdu	1, -FRAME - 32(1)
	mfcr	0
	stw	0, KEPT_CR(1)
	std	2, KEPT_REGISTERS(1)
	.irp	n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	std	\n, KEPT_REGISTERS + (\n - 13) * 8(1)
	.endr
	std	13, FRAME + 0(1)
	std	3, FRAME + 8(1)
	mtsprg	1, 1

	.irp	n, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 3
	ld	\n, \n * 8(3)
	.endr

	sc	1

	mtsprg	2, 3
	mtsprg	3, 1
	mfsprg	1, 1
	ld	3, FRAME + 8(1)
	.irp	n, 0, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	std	\n, \n * 8(3)
	.endr
	mfsprg	0, 2
	std	0, 3 * 8(3)
	mfsprg	0, 3
	std	0, 1 * 8(3)

	ld	13, FRAME + 0(1)
	ld	2, KEPT_REGISTERS(1)
	.irp	n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	ld	\n, KEPT_REGISTERS + (\n - 13) * 8(1)
	.endr
	lwz	0, KEPT_CR(1)
	mtcr	0
	addi	1, 1, FRAME + 32
	ld	0, 16(1)
	mtlr	0
	blr
	.size	trap_papr, . - trap_papr

/*
 * int64_t call_in_problem_state(uint64_t opcode): the status of a call without arguments. Problem state is always translated:
 * problem_state_code lies in one page.
 */
	.balign	64
	.globl	call_in_problem_state
	.type	call_in_problem_state, @function
call_in_problem_state:
	mflr	0
	std	0, 16(1)
	mtsprg	1, 1
	lis	4, problem_state_code@ha
	addi	4, 4, problem_state_code@l
	mtsrr0	4
	mfmsr	5
	ori	5, 5, PROBLEM_STATE
	mtsrr1	5
	rfid
	.globl	problem_state_code
problem_state_code:
	sc	1
	sc
problem_end:
	trap
leave_problem_state:
	mfsprg	1, 1
	ld	0, 16(1)
	mtlr	0
	blr
	.size	call_in_problem_state, . - call_in_problem_state

/* Not among what is cleared: a system reset comes to the same place as the machine's start. */
	.data
	.balign	4
boot_done:
	.long	0

	.bss
	.balign	16
	.space	32768
boot_stack_top:
	.space	64
