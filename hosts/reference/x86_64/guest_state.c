/* SPDX-License-Identifier: BSD-2-Clause */
/* The guest's state out of its VMCB, and back into it what guest_tables.c changes. */
#include "guest_state.h"

#include "svm.h"

struct guest_state *load_guest_state(const struct vm *vm)
{
	struct guest_state *state = &vm->arch->state;
	const struct vmcb *vmcb = vm->arch->vmcb;

	save_rest(vm->arch);
	*state = (struct guest_state){
		.cr0 = vmcb->cr0, .cr3 = vmcb->cr3, .cr4 = vmcb->cr4, .efer = vmcb->efer,
		.gdtr = vmcb->gdtr, .ldtr = vmcb->ldtr, .idtr = vmcb->idtr, .tr = vmcb->tr,
	};
	return state;
}

void store_guest_state(const struct vm *vm)
{
	const struct guest_state *state = &vm->arch->state;
	struct vmcb *vmcb = vm->arch->vmcb;

	vmcb->cr3 = state->cr3;
	vmcb->gdtr = state->gdtr;
	vmcb->ldtr = state->ldtr;
	vmcb->idtr = state->idtr;
	vmcb->tr = state->tr;
}

struct guest_stack *find_guest_stack(const struct vm *vm)
{
	return &vm->arch->stack;
}
