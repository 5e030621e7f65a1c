/* SPDX-License-Identifier: BSD-2-Clause */
/* A call's registers, out of the guest and back: those of 64 bits, or of 32. */
#include "host.h"
#include "svm.h"

static void dispatch_64(struct vm *vm)
{
	struct guest_registers *guest = &vm->arch->registers;
	struct vmi_x86_64_registers registers = {
		.rax = vm->arch->vmcb->rax, .rcx = guest->rcx, .rdx = guest->rdx, .rsi = guest->rsi, .rdi = guest->rdi,
		.r8 = guest->r8, .r9 = guest->r9,
	};

	vmi_x86_64_dispatch(host_operations, vm, &registers);
	vm->arch->vmcb->rax = registers.rax;
	guest->rdx = registers.rdx;
}

static void dispatch_32(struct vm *vm)
{
	struct guest_registers *guest = &vm->arch->registers;
	struct vmi_i386_registers registers = {
		.eax = (uint32_t)vm->arch->vmcb->rax, .ecx = (uint32_t)guest->rcx, .edx = (uint32_t)guest->rdx,
		.ebx = (uint32_t)guest->rbx, .ebp = (uint32_t)guest->rbp, .esi = (uint32_t)guest->rsi,
		.edi = (uint32_t)guest->rdi,
	};

	vmi_i386_dispatch(host_operations, vm, &registers);
	vm->arch->vmcb->rax = registers.eax;
	guest->rcx = registers.ecx;
	guest->rdx = registers.edx;
}

void arch_dispatch(struct vm *vm)
{
	if (vm->format->elf_class == CLASS_64)
		dispatch_64(vm);
	else
		dispatch_32(vm);
}
