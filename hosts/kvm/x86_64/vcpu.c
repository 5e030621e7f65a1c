/* SPDX-License-Identifier: BSD-2-Clause */
/* What ends a run of a vCPU. */
#include <string.h>
#include <sys/ioctl.h>

#include "arch_vm.h"
#include "console.h"
#include "guest_output.h"
#include "hypercall.h"

#define COM1_STATUS (COM1_DATA + 5)
#define COM1_LINE (COM1_DATA + 3)
#define COM1_LAST (COM1_DATA + 7)
#define CAN_WRITE 0x60u
#define DIVISOR_LATCH 0x80u

/* ACPI's register of QEMU's PC, and what switches that off: so ends a guest whose ABI has no call for it. */
#define POWER_PORT 0x604u
#define POWER_OFF 0x2000u

/* Newer than some headers. */
#ifndef KVM_EXIT_XEN
#define KVM_EXIT_XEN 34
#endif

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	vm->arch->event_asserted = asserted;
	vm->arch->event_vector = vector;
}

/*
 * The event interrupt is a level: as long as it is asserted the guest is left the moment it could take it, the core looks
 * again, and only if it still is, it is given to the guest with the next entry, which `may_inject` says this is.
 */
void vcpu_prepare(struct arch_vm *arch, int may_inject)
{
	struct kvm_run *run = arch->run;
	struct kvm_interrupt interrupt = { .irq = arch->event_vector };

	run->request_interrupt_window = arch->event_asserted != 0;
	if (arch->event_asserted && may_inject && run->ready_for_interrupt_injection && run->if_flag)
		ioctl(arch->vcpu, KVM_INTERRUPT, &interrupt);
}

uint64_t vcpu_pc(const struct vm *vm)
{
	return vm->arch->run->s.regs.regs.rip;
}

int vcpu_console_takes_data(const struct arch_vm *arch)
{
	return !arch->divisor_latch;
}

/* The serial port, as far as it is there: data goes out, the line is always ready. Other ports lead nowhere. */
static int handle_port(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct kvm_run *run = arch->run;
	uint8_t *data = (uint8_t *)run + run->io.data_offset;
	const uint32_t size = (uint32_t)run->io.size * run->io.count;
	uint16_t word = 0;

	if (run->io.direction == KVM_EXIT_IO_IN) {
		memset(data, run->io.port >= COM1_DATA && run->io.port <= COM1_LAST ? 0 : 0xff, size);
		if (run->io.port == COM1_STATUS)
			memset(data, CAN_WRITE, size);
		return STAY;
	}
	memcpy(&word, data, run->io.size < sizeof(word) ? run->io.size : sizeof(word));
	if (run->io.port == POWER_PORT && word == POWER_OFF)
		return EXIT_SHUTDOWN;
	if (run->io.port == COM1_LINE)
		arch->divisor_latch = (data[0] & DIVISOR_LATCH) != 0;
	if (run->io.port == COM1_DATA && run->io.size == 1 && !arch->divisor_latch)
		console_write(data, size);
	return STAY;
}

int vcpu_handle_exit(struct vm *vm, int failed)
{
	struct kvm_run *run = vm->arch->run;

	guest_output_take(vm->arch->output);
	if (failed)
		return vcpu_failed(vm, failed);
	switch (run->exit_reason) {
	case KVM_EXIT_IO:
		return handle_port(vm);
	case KVM_EXIT_XEN:
		return EXIT_HYPERCALL;
	case KVM_EXIT_HYPERCALL:
	case KVM_EXIT_HYPERV:
		return answer_hypercall(vm) ? vcpu_fault(vm, "an exit that this host does not know", 0) : STAY;
	case KVM_EXIT_IRQ_WINDOW_OPEN:
	case KVM_EXIT_INTR:
		return EXIT_TIMER;
	case KVM_EXIT_SET_TPR:
		return STAY;
	case KVM_EXIT_HLT:	/* not with a local APIC, which waits in KVM */
		return run->if_flag ? EXIT_IDLE : EXIT_HALT;
	case KVM_EXIT_MMIO:
		return vcpu_fault(vm, "access to what is not memory", run->mmio.phys_addr);
	case KVM_EXIT_SHUTDOWN:
		return vcpu_fault(vm, "triple fault", 0);
	case KVM_EXIT_FAIL_ENTRY:
		return vcpu_fault(vm, "state that the processor refuses", 0);
	case KVM_EXIT_INTERNAL_ERROR:
		return vcpu_fault(vm, "what KVM cannot emulate", 0);
	default:
		return vcpu_fault(vm, "an exit that this host does not know", run->exit_reason);
	}
}
