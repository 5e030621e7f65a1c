/* SPDX-License-Identifier: BSD-2-Clause */
/* What ends a run of a vCPU, and the calls of SBI that KVM leaves to its VMM: those of the console, those of vendors, and the
 * question whether an extension of a vendor is there. */
#include "arch_vm.h"
#include "console.h"
#include "vmi_machine.h"

enum { EID_PUTCHAR = 1, EID_GETCHAR = 2, EID_BASE = 0x10, EID_DBCN = 0x4442434e };
enum { DBCN_WRITE = 0, DBCN_READ = 1, DBCN_WRITE_BYTE = 2 };
enum { SUCCESS = 0, NOT_SUPPORTED = -2, INVALID_PARAM = -3 };

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

static void answer(struct kvm_run *run, long error, unsigned long value)
{
	run->riscv_sbi.ret[0] = (unsigned long)error;
	run->riscv_sbi.ret[1] = value;
}

static void answer_debug_console(const struct vm *vm, struct kvm_run *run)
{
	const unsigned long *args = run->riscv_sbi.args;
	const char *text;

	switch (run->riscv_sbi.function_id) {
	case DBCN_WRITE:
	case DBCN_READ:
		text = args[2] ? NULL : vm_memory(vm, args[1], args[0]);
		if (!text) {
			answer(run, INVALID_PARAM, 0);
		} else if (run->riscv_sbi.function_id == DBCN_WRITE) {
			console_write(text, args[0]);
			answer(run, SUCCESS, args[0]);
		} else {
			answer(run, SUCCESS, 0);	/* nothing has been typed */
		}
		break;
	case DBCN_WRITE_BYTE:
		console_write(args, 1);
		answer(run, SUCCESS, 0);
		break;
	default:
		answer(run, NOT_SUPPORTED, 0);
	}
}

static int handle_call(struct vm *vm, struct kvm_run *run)
{
	switch (run->riscv_sbi.extension_id) {
	case EID_PUTCHAR:
		console_write(run->riscv_sbi.args, 1);
		answer(run, SUCCESS, 0);
		break;
	case EID_GETCHAR:
		answer(run, -1, 0);
		break;
	case EID_DBCN:
		answer_debug_console(vm, run);
		break;
	default:
		if (vm->arch->interface == INTERFACE_VMI)
			return vmi_handle_call(vm);
		answer(run, run->riscv_sbi.extension_id == EID_BASE ? SUCCESS : NOT_SUPPORTED, 0);
	}
	return STAY;
}

void vcpu_take_output(const struct arch_vm *arch)
{
	(void)arch;
}

int vcpu_handle(struct vm *vm, struct kvm_run *run)
{
	switch (run->exit_reason) {
	case KVM_EXIT_RISCV_SBI:
		return handle_call(vm, run);
	case KVM_EXIT_MMIO:
		return vcpu_fault(vm, "access to what is not memory", run->mmio.phys_addr);
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
