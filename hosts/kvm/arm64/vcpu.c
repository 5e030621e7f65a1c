/* SPDX-License-Identifier: BSD-2-Clause */
/* What ends a run of a vCPU. */
#include <string.h>
#include <sys/ioctl.h>

#include "arch_vm.h"
#include "console.h"
#include "guest_output.h"
#include "vmi_machine.h"

uint64_t vcpu_pc(const struct vm *vm)
{
	uint64_t pc = 0;

	(void)vcpu_read(vm->arch, CORE_REGISTER(regs.pc), &pc);
	return pc;
}

int vcpu_console_takes_data(const struct arch_vm *arch)
{
	(void)arch;
	return 1;
}

/* Of the serial port only what is written to its first register goes anywhere; KVM keeps most of that (drain_console). */
static int handle_access(struct vm *vm, struct kvm_run *run)
{
	const uint64_t offset = run->mmio.phys_addr - SERIAL_BASE;

	if (offset >= PAGE_SIZE)
		return vcpu_fault(vm, "access to what is not memory", run->mmio.phys_addr);
	if (!run->mmio.is_write)
		memset(run->mmio.data, 0, sizeof(run->mmio.data));
	else if (!offset)
		console_write(run->mmio.data, 1);
	return STAY;
}

void vcpu_take_output(const struct arch_vm *arch)
{
	guest_output_take(arch->output);
}

int vcpu_handle(struct vm *vm, struct kvm_run *run)
{
	switch (run->exit_reason) {
	case KVM_EXIT_MMIO:
		return handle_access(vm, run);
	case KVM_EXIT_HYPERCALL:
		return vmi_handle_call(vm);
	case KVM_EXIT_DEBUG:
		event_line_stop(&vm->arch->event, run->debug.arch.hsr);
		return EXIT_TIMER;
	case KVM_EXIT_SYSTEM_EVENT:
		if (run->system_event.type == KVM_SYSTEM_EVENT_SHUTDOWN || run->system_event.type == KVM_SYSTEM_EVENT_RESET)
			return EXIT_SHUTDOWN;
		return vcpu_fault(vm, "a state of the machine that this host does not know", run->system_event.type);
	case KVM_EXIT_INTR:
		return EXIT_TIMER;
	case KVM_EXIT_FAIL_ENTRY:
		return vcpu_fault(vm, "state that the processor refuses", 0);
	case KVM_EXIT_INTERNAL_ERROR:
		return vcpu_fault(vm, "what KVM cannot emulate", 0);
	default:
		return vcpu_fault(vm, "an exit that this host does not know", run->exit_reason);
	}
}
