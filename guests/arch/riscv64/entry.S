/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Entry of a bare S-mode guest. SBI enters at the image's start with the hart
 * id in a0, a device tree in a1, satp = 0 and interrupts off. Other harts are
 * stopped until guest_main starts them at secondary_entry.
 */
#include "frame.h"

	.section .text.entry, "ax"
	.globl _start
_start:
	csrw	sie, zero
	la	t0, trap_vector
	csrw	stvec, t0
	la	sp, boot_stack_top

	/* Firmware without hart management releases every hart at once: the first one goes on, the others wait for good. */
	la	t0, boot_lottery
	li	t1, 1
	amoswap.w.aq t1, t1, (t0)
	bnez	t1, park

	la	t0, __bss_start
	la	t1, __bss_end
1:	bgeu	t0, t1, 2f
	sd	zero, (t0)
	addi	t0, t0, 8
	j	1b
2:
	la	t0, boot_device_tree
	sd	a1, (t0)
	mv	s0, a0
	call	start_machine
	mv	a0, s0
	call	guest_main
	tail	guest_leave

/* What a guest needs before guest_main, if its trap handling brings it. */
	.weak	start_machine
start_machine:
	ret

park:
	wfi
	j	park

/* A hart that SBI starts here has its id in a0 and what hart_start was given in a1. */
	.text
	.globl secondary_entry
	.balign 4
secondary_entry:
	la	t0, trap_vector
	csrw	stvec, t0
	la	sp, secondary_stack_top
	call	secondary_main
	j	park

/*
 * void trap_sbi(struct hvabi_registers *registers), for vmi trap_vmi, which is
 * the same instruction at a site that can be patched: loads x1 and x3..x31, makes
 * the call, stores them. sp cannot be loaded, because a trap could need it; it
 * is restored from sscratch, so that a host which loses it does not take the
 * guest along.
 */
	.globl trap_sbi, trap_vmi
trap_sbi:
trap_vmi:
	addi	sp, sp, -144
	sd	ra, 0(sp)
	sd	gp, 8(sp)
	sd	tp, 16(sp)
	sd	s0, 24(sp)
	sd	s1, 32(sp)
	sd	s2, 40(sp)
	sd	s3, 48(sp)
	sd	s4, 56(sp)
	sd	s5, 64(sp)
	sd	s6, 72(sp)
	sd	s7, 80(sp)
	sd	s8, 88(sp)
	sd	s9, 96(sp)
	sd	s10, 104(sp)
	sd	s11, 112(sp)
	sd	a0, 120(sp)
	csrw	sscratch, sp

	.irp	n, 1, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	ld	x\n, \n * 8(a0)
	.endr
	ld	a0, 10 * 8(a0)

	.globl trap_sbi_site
trap_sbi_site:
	ecall
	.pushsection .vmi_sites, "a"
	.quad	trap_sbi_site
	.popsection

	csrrw	sp, sscratch, sp
	sd	t0, 128(sp)
	ld	t0, 120(sp)
	.irp	n, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	sd	x\n, \n * 8(t0)
	.endr
	ld	t1, 128(sp)
	sd	t1, 5 * 8(t0)

	ld	ra, 0(sp)
	ld	gp, 8(sp)
	ld	tp, 16(sp)
	ld	s0, 24(sp)
	ld	s1, 32(sp)
	ld	s2, 40(sp)
	ld	s3, 48(sp)
	ld	s4, 56(sp)
	ld	s5, 64(sp)
	ld	s6, 72(sp)
	ld	s7, 80(sp)
	ld	s8, 88(sp)
	ld	s9, 96(sp)
	ld	s10, 104(sp)
	ld	s11, 112(sp)
	addi	sp, sp, 144
	ret

/*
 * Interrupts and exceptions go to handle_trap(struct trap_frame *, scause,
 * stval). The interrupted code may hold poison in every register but sp, and
 * may be trap_sbi, which needs sscratch.
 */
	.balign 4
trap_vector:
	addi	sp, sp, -TRAP_FRAME_SIZE
	.irp	n, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	sd	x\n, \n * 8(sp)
	.endr
	addi	t0, sp, TRAP_FRAME_SIZE
	sd	t0, 2 * 8(sp)
	sd	zero, 0(sp)
	csrr	t0, sepc
	sd	t0, TRAP_FRAME_SEPC(sp)
	csrr	t0, sstatus
	sd	t0, TRAP_FRAME_SSTATUS(sp)

	mv	a0, sp
	csrr	a1, scause
	csrr	a2, stval
	call	handle_trap

	ld	t0, TRAP_FRAME_SEPC(sp)
	csrw	sepc, t0
	ld	t0, TRAP_FRAME_SSTATUS(sp)
	csrw	sstatus, t0
	.irp	n, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	ld	x\n, \n * 8(sp)
	.endr
	addi	sp, sp, TRAP_FRAME_SIZE
	sret

	.data
	.balign 4
boot_lottery:
	.word	0

	.globl boot_device_tree
	.balign 8
boot_device_tree:
	.quad	0

	.bss
	.balign 16
	.space	16384
boot_stack_top:
	.space	8192
secondary_stack_top:
