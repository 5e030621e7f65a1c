/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From PVH's 32-bit protected mode to long mode with the first 4 GiB mapped to themselves, the interrupt table's
 * entries, and the way into a guest and back.
 */
	.section .note.pvh, "a", @note
	.balign 4
	.long 4, 4, 18
	.asciz "Xen"
	.long entry32

	.section .text.entry, "ax", @progbits
	.code32
	.globl entry32
entry32:
	cld
	movl $stack_top, %esp
	/* One table of the top level, one of four pages of 1 GiB. */
	movl $(host_pdpt + 3), host_pml4
	movl $0x083, host_pdpt
	movl $0x40000083, host_pdpt + 8
	movl $0x80000083, host_pdpt + 16
	movl $0xc0000083, host_pdpt + 24
	movl $host_pml4, %eax
	movl %eax, %cr3
	movl $0x40620, %eax		/* PAE, OSFXSR, OSXMMEXCPT, OSXSAVE */
	movl %eax, %cr4
	movl $0xc0000080, %ecx
	rdmsr
	orl $0x900, %eax		/* LME, NXE */
	wrmsr
	movl $0x80000033, %eax		/* PG, NE, ET, MP, PE: as guests have them, which spares emulators a flush */
	movl %eax, %cr0
	lgdt gdt_pointer
	ljmp $8, $entry64

	.code64
entry64:
	movl $16, %eax
	movl %eax, %ds
	movl %eax, %es
	movl %eax, %ss
	xorl %eax, %eax
	movl %eax, %fs
	movl %eax, %gs
	movl $stack_top, %esp
	xorl %ebp, %ebp
	call arch_init
	call core_main
1:	hlt
	jmp 1b

	.section .rodata
	.balign 8
gdt:
	.quad 0
	.quad 0x00af9b000000ffff	/* 8: 64-bit code */
	.quad 0x00cf93000000ffff	/* 16: data */
gdt_pointer:
	.word . - gdt - 1
	.quad gdt

	.section .bss
	.balign 4096
host_pml4:
	.skip 4096
host_pdpt:
	.skip 4096
	.skip 65536
stack_top:

	/*
	 * An entry for each vector: exceptions end in trap_exception(vector, frame), the rest in trap_interrupt().
	 * The frame is as the processor left it; those without an error code get a zero.
	 */
	.text
	.balign 16
	.globl trap_entries
trap_entries:
	vector = 0
	.rept 256
	.balign 16
	.if vector != 8 && (vector < 10 || vector > 14) && vector != 17 && vector != 21 && vector != 29 && vector != 30
	pushq $0
	.endif
	pushq $vector
	jmp trap_common
	vector = vector + 1
	.endr

trap_common:
	pushq %rax
	pushq %rcx
	pushq %rdx
	pushq %rsi
	pushq %rdi
	pushq %r8
	pushq %r9
	pushq %r10
	pushq %r11
	cld
	movq 72(%rsp), %rdi
	leaq 80(%rsp), %rsi
	call trap
	popq %r11
	popq %r10
	popq %r9
	popq %r8
	popq %rdi
	popq %rsi
	popq %rdx
	popq %rcx
	popq %rax
	addq $16, %rsp
	iretq

	/*
	 * void svm_enter(uint64_t vmcb, struct guest_registers *registers): runs the guest until it exits. Interrupts
	 * are enabled within, so that the processor leaves the guest for them, but held back by the global interrupt
	 * flag until the guest runs.
	 */
	.globl svm_enter
svm_enter:
	pushq %rbx
	pushq %rbp
	pushq %r12
	pushq %r13
	pushq %r14
	pushq %r15
	pushq %rsi
	movq %rdi, %rax
	clgi
	sti
	movq 0(%rsi), %rbx
	movq 8(%rsi), %rcx
	movq 16(%rsi), %rdx
	movq 32(%rsi), %rdi
	movq 40(%rsi), %rbp
	movq 48(%rsi), %r8
	movq 56(%rsi), %r9
	movq 64(%rsi), %r10
	movq 72(%rsi), %r11
	movq 80(%rsi), %r12
	movq 88(%rsi), %r13
	movq 96(%rsi), %r14
	movq 104(%rsi), %r15
	movq 24(%rsi), %rsi
	vmrun %rax
	xchgq %rsi, (%rsp)
	movq %rbx, 0(%rsi)
	movq %rcx, 8(%rsi)
	movq %rdx, 16(%rsi)
	movq %rdi, 32(%rsi)
	movq %rbp, 40(%rsi)
	movq %r8, 48(%rsi)
	movq %r9, 56(%rsi)
	movq %r10, 64(%rsi)
	movq %r11, 72(%rsi)
	movq %r12, 80(%rsi)
	movq %r13, 88(%rsi)
	movq %r14, 96(%rsi)
	movq %r15, 104(%rsi)
	popq %rax
	movq %rax, 24(%rsi)
	cli
	stgi
	cld
	popq %r15
	popq %r14
	popq %r13
	popq %r12
	popq %rbp
	popq %rbx
	ret

	.section .note.GNU-stack, "", @progbits
