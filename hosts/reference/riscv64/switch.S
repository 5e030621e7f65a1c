/* SPDX-License-Identifier: BSD-2-Clause */
/* Entry from firmware, and the way into a guest and back. */
#include "../../../guests/arch/riscv64/csr.h"

#define STATE_PC 256
#define STATE_SSTATUS 264
#define STATE_HSTATUS 272
#define STATE_HOST_SP 280
#define STATE_CAUSE 288
#define STATE_STVAL 296
#define STATE_HTVAL 304

	.section .text.entry, "ax"
	.globl _start
_start:
	csrw	sie, zero
	csrci	sstatus, STATUS_SIE
	la	t0, host_trap
	csrw	stvec, t0
	la	sp, stack_top
	la	t0, __bss_start
	la	t1, __bss_end
1:	bgeu	t0, t1, 2f
	sd	zero, (t0)
	addi	t0, t0, 8
	j	1b
2:
	call	arch_init
	tail	core_main

/* The host masks interrupts and has no faults of its own: whatever comes here is a bug. */
	.text
	.balign 4
host_trap:
	la	sp, stack_top
	csrr	a0, scause
	csrr	a1, sepc
	csrr	a2, stval
	tail	die_of_trap

/* int has_hypervisor_extension(void): S mode cannot read misa, but can try. */
	.globl has_hypervisor_extension
has_hypervisor_extension:
	li	a0, 0
	la	t0, 1f
	csrrw	t1, stvec, t0
	csrr	t2, CSR_HSTATUS
	li	a0, 1
	.balign 4
1:	csrw	stvec, t1
	ret

/*
 * void disarm_guest_timer(void): with Sstc, QEMU since 8.0 compares the time
 * with vstimecmp and interrupts a guest even where henvcfg does not give the
 * guest that timer, and vstimecmp starts as 0. Without Sstc it does not exist.
 */
	.globl disarm_guest_timer
disarm_guest_timer:
	la	t0, 1f
	csrrw	t1, stvec, t0
	li	t2, -1
	csrw	CSR_VSTIMECMP, t2
	.balign 4
1:	csrw	stvec, t1
	ret

/*
 * void enter_guest(struct guest_state *state): returns when the guest has
 * trapped. While it runs sscratch holds state and stvec leads to leave_guest.
 */
	.globl enter_guest
enter_guest:
	addi	sp, sp, -128
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
	sd	sp, STATE_HOST_SP(a0)

	ld	t0, STATE_PC(a0)
	csrw	sepc, t0
	ld	t0, STATE_SSTATUS(a0)
	csrw	sstatus, t0
	ld	t0, STATE_HSTATUS(a0)
	csrw	CSR_HSTATUS, t0
	csrw	sscratch, a0
	la	t0, leave_guest
	csrw	stvec, t0

	.irp	n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	ld	x\n, \n * 8(a0)
	.endr
	ld	a0, 80(a0)
	sret

	.balign 4
leave_guest:
	csrrw	a0, sscratch, a0
	.irp	n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	sd	x\n, \n * 8(a0)
	.endr
	csrr	t0, sscratch
	sd	t0, 80(a0)
	la	t0, host_trap
	csrw	stvec, t0

	csrr	t0, sepc
	sd	t0, STATE_PC(a0)
	csrr	t0, sstatus
	sd	t0, STATE_SSTATUS(a0)
	csrr	t0, CSR_HSTATUS
	sd	t0, STATE_HSTATUS(a0)
	csrr	t0, scause
	sd	t0, STATE_CAUSE(a0)
	csrr	t0, stval
	sd	t0, STATE_STVAL(a0)
	csrr	t0, CSR_HTVAL
	sd	t0, STATE_HTVAL(a0)

	ld	sp, STATE_HOST_SP(a0)
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
	addi	sp, sp, 128
	ret

	.bss
	.balign 16
	.space	65536
stack_top:
