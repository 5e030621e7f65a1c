/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host that moves each guest once, from a host of one release to a host of another: when the guest first gives up its time
 * slice, with that call answered. Both hosts are this hypervisor.
 */
#include "host.h"
#include "release.h"
#include "vm.h"

void arch_dispatch(struct vm *vm)
{
	if (vm->moved) {
		release_then.dispatch(vm);
		return;
	}
	release_first.dispatch(vm);
	if (vm->yielded && !vm->end)
		vm_move(vm, &release_then);
}

uint32_t host_release(const struct vm *vm)
{
	return (vm->moved ? &release_then : &release_first)->number;
}
