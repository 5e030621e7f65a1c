/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls of vmi, which KVM takes for calls of Xen that it does not know itself (KVM_EXIT_XEN); and the guest's state for the
 * operations on it.
 */
#include <sys/ioctl.h>

#include "host.h"
#include "../../../guests/arch/x86/control.h"
#include "arch_vm.h"

enum { CLASS_32 = 1, CLASS_64 = 2, MACHINE_I386 = 3, MACHINE_X86_64 = 62 };

const struct guest_format guest_formats[] = {
	{ CLASS_64, MACHINE_X86_64, 1, "x86_64" },
	{ CLASS_32, MACHINE_I386, 1, "i386" },
	{ 0, 0, 0, NULL },
};

static void dispatch_64(struct vm *vm)
{
	struct kvm_run *run = vm->arch->run;
	struct kvm_regs *guest = &run->s.regs.regs;
	struct vmi_x86_64_registers registers = {
		.rax = guest->rax, .rcx = guest->rcx, .rdx = guest->rdx, .rsi = guest->rsi, .rdi = guest->rdi,
		.r8 = guest->r8, .r9 = guest->r9,
	};

	vmi_x86_64_dispatch(host_operations, vm, &registers);
	run->xen.u.hcall.result = registers.rax;
	guest->rdx = registers.rdx;
}

static void dispatch_32(struct vm *vm)
{
	struct kvm_run *run = vm->arch->run;
	struct kvm_regs *guest = &run->s.regs.regs;
	struct vmi_i386_registers registers = {
		.eax = (uint32_t)guest->rax, .ecx = (uint32_t)guest->rcx, .edx = (uint32_t)guest->rdx,
		.ebx = (uint32_t)guest->rbx, .ebp = (uint32_t)guest->rbp, .esi = (uint32_t)guest->rsi,
		.edi = (uint32_t)guest->rdi,
	};

	vmi_i386_dispatch(host_operations, vm, &registers);
	run->xen.u.hcall.result = registers.eax;
	guest->rcx = registers.ecx;
	guest->rdx = registers.edx;
}

void arch_dispatch(struct vm *vm)
{
	if (vm->format->elf_class == CLASS_64)
		dispatch_64(vm);
	else
		dispatch_32(vm);
	vm->arch->run->kvm_dirty_regs = KVM_SYNC_X86_REGS;
}

static struct guest_segment take_segment(const struct kvm_segment *from)
{
	return (struct guest_segment){
		.selector = from->selector, .limit = from->limit, .base = from->base,
		.attributes = (uint16_t)(from->type | from->s << 4 | from->dpl << 5 | from->present << 7 | from->avl << 8 |
					 from->l << 9 | from->db << 10 | from->g << 11),
	};
}

static struct kvm_segment make_segment(const struct guest_segment *from)
{
	const unsigned int bits = from->attributes;

	return (struct kvm_segment){
		.selector = from->selector, .limit = from->limit, .base = from->base, .type = bits & 15, .s = bits >> 4 & 1,
		.dpl = bits >> 5 & 3, .present = bits >> 7 & 1, .avl = bits >> 8 & 1, .l = bits >> 9 & 1,
		.db = bits >> 10 & 1, .g = bits >> 11 & 1, .unusable = !(bits >> 7 & 1),
	};
}

struct guest_state *load_guest_state(const struct vm *vm)
{
	const struct kvm_sregs *sregs = &vm->arch->sregs;
	struct guest_state *state = &vm->arch->state;

	if (ioctl(vm->arch->vcpu, KVM_GET_SREGS, sregs))
		host_panic("KVM does not say what a guest's state is");
	*state = (struct guest_state){
		.cr0 = sregs->cr0, .cr3 = sregs->cr3, .cr4 = sregs->cr4, .efer = sregs->efer,
		.gdtr = { .base = sregs->gdt.base, .limit = sregs->gdt.limit },
		.idtr = { .base = sregs->idt.base, .limit = sregs->idt.limit },
		.ldtr = take_segment(&sregs->ldt), .tr = take_segment(&sregs->tr),
	};
	return state;
}

static void set_sregs(const struct vm *vm, const struct kvm_sregs *sregs)
{
	if (ioctl(vm->arch->vcpu, KVM_SET_SREGS, sregs))
		host_panic("KVM does not take a guest's state");
}

void store_guest_state(const struct vm *vm)
{
	const struct guest_state *state = &vm->arch->state;
	struct kvm_sregs *sregs = &vm->arch->sregs;

	sregs->cr3 = state->cr3;
	sregs->gdt.base = state->gdtr.base;
	sregs->gdt.limit = (uint16_t)state->gdtr.limit;
	sregs->idt.base = state->idtr.base;
	sregs->idt.limit = (uint16_t)state->idtr.limit;
	sregs->ldt = make_segment(&state->ldtr);
	sregs->tr = make_segment(&state->tr);
	set_sregs(vm, sregs);
}

struct guest_stack *find_guest_stack(const struct vm *vm)
{
	return &vm->arch->stack;
}

/* KVM has no call for it, but forgets translations when a bit of CR4 that matters to them changes: there and back. */
void arch_flush_guest_tlb(struct vm *vm)
{
	struct kvm_sregs sregs;

	if (ioctl(vm->arch->vcpu, KVM_GET_SREGS, &sregs))
		host_panic("KVM does not say what a guest's state is");
	sregs.cr4 ^= CR4_PGE;
	set_sregs(vm, &sregs);
	sregs.cr4 ^= CR4_PGE;
	set_sregs(vm, &sregs);
}
