/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The calls on a machine without a hypervisor: arguments in eax, edx and ecx, then on the stack above the address of return; the result
 * in eax, or edx:eax. Calls that destroy flags alone say so.
 */
	.text

.macro function name:req
	.balign	16
	.globl	native_\name
	.hidden	native_\name
native_\name:
.endm

/* one instruction, and back */
.macro simple name:req, code:vararg
	function \name
	\code
	ret
.endm

	simple	cpuid, cpuid
	simple	wrmsr, wrmsr
	simple	rdmsr, rdmsr
	simple	set_gdt, lgdtl (%eax)
	simple	set_idt, lidtl (%eax)
	simple	get_gdt, sgdtl (%eax)
	simple	get_idt, sidtl (%eax)
	simple	set_ldt, lldt %ax
	simple	set_tr, ltr %ax
	simple	get_ldt, sldt %eax
	simple	get_tr, str %eax
	simple	set_cr0, mov %eax, %cr0
	simple	set_cr2, mov %eax, %cr2
	simple	set_cr3, mov %eax, %cr3
	simple	set_cr4, mov %eax, %cr4
	simple	get_cr0, mov %cr0, %eax
	simple	get_cr2, mov %cr2, %eax
	simple	get_cr3, mov %cr3, %eax
	simple	get_cr4, mov %cr4, %eax
	simple	wbinvd, wbinvd
	simple	rdpmc, rdpmc
	simple	rdtsc, rdtsc
	simple	clts, clts
	simple	enable_interrupts, sti
	simple	disable_interrupts, cli
	simple	set_pxe, mov %eax, (%edx)
	simple	inval_page, invlpg (%eax)
	simple	apic_write, mov %edx, (%eax)
	simple	apic_read, mov (%eax), %eax
	simple	io_delay, outb %al, $0x80
	simple	inl, inl %dx, %eax
	simple	inb, inb %dx, %al
	simple	inw, inw %dx, %ax
	simple	outl, outl %eax, %dx
	simple	outb, outb %al, %dx
	simple	outw, outw %ax, %dx
	simple	insl, rep insl
	simple	insb, rep insb
	simple	insw, rep insw
	simple	outsl, rep outsl
	simple	outsb, rep outsb
	simple	outsw, rep outsw

/* jumped to: what is on the stack is the interrupt's */
	function iret
	iretl

	function sysexit
	sti
	sysexit

	function halt
	sti
	hlt
	ret

	function get_interrupt_mask
	pushfl
	pop	%eax
	and	$0x200, %eax
	ret

	function set_interrupt_mask
	test	$0x200, %eax
	jz	1f
	sti
	ret
1:	cli
	ret

	function set_iopl_mask
	pushfl
	andl	$~0x3000, (%esp)
	or	%eax, (%esp)
	popfl
	ret

	function write_gdt_entry
	lea	(%eax,%edx,8), %edx
	mov	4(%esp), %eax
	mov	%ecx, (%edx)
	mov	%eax, 4(%edx)
	ret

	.globl	native_write_ldt_entry, native_write_idt_entry
	.hidden	native_write_ldt_entry, native_write_idt_entry
	.set	native_write_ldt_entry, native_write_gdt_entry
	.set	native_write_idt_entry, native_write_gdt_entry

/* never present with half of a new entry */
	function set_pxe_long
	movl	$0, (%ecx)
	mov	%edx, 4(%ecx)
	mov	%eax, (%ecx)
	ret

/* global translations go with the bit that allows them */
	function flush_tlb
	mov	%cr4, %edx
	test	$2, %al
	jz	1f
	test	$0x80, %dl
	jz	1f
	mov	%edx, %ecx
	and	$~0x80, %ecx
	mov	%ecx, %cr4
	mov	%edx, %cr4
	ret
1:	mov	%cr3, %eax
	mov	%eax, %cr3
	ret

/* the number of a debug register is part of an instruction */
.macro debug number:req, code:vararg
	cmp	$\number, %eax
	jne	1f
	\code
	ret
1:
.endm

	function set_dr
	debug	0, mov %edx, %dr0
	debug	1, mov %edx, %dr1
	debug	2, mov %edx, %dr2
	debug	3, mov %edx, %dr3
	debug	6, mov %edx, %dr6
	debug	7, mov %edx, %dr7
	ret

	function get_dr
	debug	0, mov %dr0, %eax
	debug	1, mov %dr1, %eax
	debug	2, mov %dr2, %eax
	debug	3, mov %dr3, %eax
	debug	6, mov %dr6, %eax
	debug	7, mov %dr7, %eax
	xor	%eax, %eax
	ret
