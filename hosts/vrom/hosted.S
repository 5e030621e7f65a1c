/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The calls under a hypervisor that has family legacy of vmi 4.4, whose id is the index, and whose arguments travel in ebx, ecx, edx,
 * esi and edi. VMI 3.0 knows no status: that of the hypercall is dropped.
 */
#define ID(index) ((index) << 16)
#define FLAG_IF 0x200
#define FLAGS_IOPL 0x3000

	.text

.macro function name:req
	.balign	8
	.globl	hosted_\name
	.hidden	hosted_\name
hosted_\name:
.endm

/* By the rule: up to three arguments in registers, two on the stack, a result of up to 64 bits. */
.macro plain index:req, name:req
	function \name
	pushl	$ID(\index)
	jmp	make_call
.endm

make_call:			/* on the stack: id, address of return, arguments four and five */
	push	%ebx
	push	%esi
	push	%edi
	mov	%eax, %ebx
	xchg	%edx, %ecx
	mov	20(%esp), %esi
	mov	24(%esp), %edi
	mov	12(%esp), %eax
	vmmcall
	mov	%edx, %eax
	mov	%ecx, %edx
	pop	%edi
	pop	%esi
	pop	%ebx
	add	$4, %esp
	ret

	plain	1, wrmsr
	plain	3, set_gdt
	plain	5, set_idt
	plain	7, get_gdt
	plain	8, get_ldt
	plain	9, get_idt
	plain	10, get_tr
	plain	11, write_gdt_entry
	plain	12, write_ldt_entry
	plain	13, write_idt_entry
	plain	14, update_kernel_stack
	plain	15, set_cr0
	plain	16, set_cr2
	plain	17, set_cr3
	plain	18, set_cr4
	plain	19, get_cr0
	plain	20, get_cr2
	plain	21, get_cr3
	plain	22, get_cr4
	plain	23, wbinvd
	plain	24, set_dr
	plain	25, get_dr
	plain	27, rdtsc
	plain	28, clts
	plain	35, halt
	plain	36, reboot
	plain	37, shutdown
	plain	38, set_pxe
	plain	39, set_pxe_long
	plain	40, update_pxe
	plain	41, update_pxe_long
	plain	44, allocate_page
	plain	45, release_page
	plain	46, inval_page
	plain	47, flush_tlb
	plain	48, set_linear_mapping
	plain	63, apic_write
	plain	64, apic_read
	plain	65, io_delay
	plain	66, get_cycle_frequency
	plain	67, get_cycle_counter
	plain	68, set_alarm
	plain	69, cancel_alarm
	plain	70, get_wallclock_time
	plain	71, wallclock_updated
	plain	73, set_lazy_mode

/* The argument is in ecx, as the instruction has it. */
	function rdmsr
	mov	%ecx, %eax
	pushl	$ID(2)
	jmp	make_call

	function rdpmc
	mov	%ecx, %eax
	pushl	$ID(26)
	jmp	make_call

/* Bits above the argument are not looked at in 3.0, and refused in 4.4. */
	function set_ldt
	movzwl	%ax, %eax
	pushl	$ID(4)
	jmp	make_call

	function set_tr
	movzwl	%ax, %eax
	pushl	$ID(6)
	jmp	make_call

	function set_iopl_mask
	and	$FLAGS_IOPL, %eax
	pushl	$ID(61)
	jmp	make_call

/* eax and ecx in, four registers out, which come in memory: on the stack. */
	function cpuid
	sub	$16, %esp
	mov	%eax, %ebx
	mov	%esp, %edx
	xor	%eax, %eax	/* ID(0) */
	vmmcall
	pop	%eax
	pop	%ebx
	pop	%ecx
	pop	%edx
	ret

/* These may destroy flags alone. */
.macro quiet index:req
	push	%edx
	push	%ecx
	push	%ebx
	mov	%eax, %ebx
	mov	$ID(\index), %eax
	vmmcall
	mov	%ebx, %eax
	pop	%ebx
	pop	%ecx
.endm

	function enable_interrupts
	quiet	29
	pop	%edx
	ret

	function disable_interrupts
	quiet	30
	pop	%edx
	ret

	function get_interrupt_mask
	quiet	31
	mov	%edx, %eax
	pop	%edx
	ret

	function set_interrupt_mask
	push	%eax
	and	$FLAG_IF, %eax
	quiet	32
	pop	%edx
	pop	%eax
	ret
