/* SPDX-License-Identifier: BSD-2-Clause */
/* Running a vCPU. */
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "arch_vm.h"
#include "console.h"
#include "machine.h"

int vcpu_fault(struct vm *vm, const char *what, uint64_t address)
{
	vm->exit.what = what;
	vm->exit.pc = vcpu_pc(vm);
	vm->exit.address = address;
	return EXIT_FAULT;
}

int vcpu_failed(struct vm *vm, int failed)
{
	return failed == EINTR || failed == EAGAIN ? EXIT_TIMER : vcpu_fault(vm, strerror(failed), 0);
}

/* What the guest wrote to its serial port since it was entered; before anything else that it did is looked at. */
static void drain_console(const struct arch_vm *arch)
{
	struct kvm_coalesced_mmio_ring *ring = arch->console;
	const uint32_t size = (uint32_t)((PAGE_SIZE - sizeof(*ring)) / sizeof(ring->coalesced_mmio[0]));
	uint32_t first;

	if (!ring)
		return;
	for (first = ring->first; first != __atomic_load_n(&ring->last, __ATOMIC_ACQUIRE); first = (first + 1) % size)
		if (vcpu_console_takes_data(arch))
			console_write(ring->coalesced_mmio[first].data, 1);
	__atomic_store_n(&ring->first, first, __ATOMIC_RELEASE);
}

enum vm_exit arch_run(struct vm *vm, uint64_t deadline)
{
	struct arch_vm *arch = vm->arch;
	/* The same time for many runs in a row: setting the timer costs a call of the kernel. */
	const uint64_t latest = (arch_now() / LONGEST_WAIT_NS + 2) * LONGEST_WAIT_NS;
	int first = 1, failed, reason;

	do {
		deadline_arm(arch->run, deadline < latest ? deadline : latest);
		if (arch_now() >= deadline)
			return EXIT_TIMER;
		vcpu_prepare(arch, first);
		first = 0;
		failed = ioctl(arch->vcpu, KVM_RUN, 0) < 0 ? errno : 0;
		drain_console(arch);
		reason = vcpu_handle_exit(vm, failed);
	} while (reason == STAY);
	return (enum vm_exit)reason;
}
