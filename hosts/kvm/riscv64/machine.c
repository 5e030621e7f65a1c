/* SPDX-License-Identifier: BSD-2-Clause */
#include "machine.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "arch_vm.h"
#include "device_tree.h"

enum { CLASS_64 = 2, MACHINE_RISCV = 243 };

/* Of kernels that are newer than the header: which extensions of SBI a vCPU has. */
#define REG_SBI_EXTENSION(number) (KVM_REG_RISCV | KVM_REG_SIZE_U64 | 0x08ull << KVM_REG_RISCV_TYPE_SHIFT | (number))
enum { EXTENSION_DBCN = 9 };

const struct guest_format guest_formats[] = {
	{ CLASS_64, MACHINE_RISCV, 0, "riscv64" },
	{ 0, 0, 0, NULL },
};

const char *const machine_hint = ": the processor has no hypervisor extension, or the module kvm is not loaded";

const char *machine_lacks(void)
{
	if (machine_has(KVM_CAP_IMMEDIATE_EXIT) <= 0 || machine_has(KVM_CAP_ONE_REG) <= 0)
		return "this kernel's KVM is too old: it lacks KVM_CAP_IMMEDIATE_EXIT or KVM_CAP_ONE_REG";
	return NULL;
}

const char *machine_refuses(enum interface interface)
{
	return interface == INTERFACE_KVM ? NULL : "on riscv64 this host has no interface but KVM's own";
}

/* The debug console, which KVM leaves to its VMM and so does not show unless it is asked to; old ones do not have it. */
static void add_debug_console(struct arch_vm *arch)
{
	arch->handled = arch->second;
	(void)vcpu_write(arch, REG_SBI_EXTENSION(EXTENSION_DBCN), 1);
	arch->handled = arch->vcpu;
	(void)vcpu_write(arch, REG_SBI_EXTENSION(EXTENSION_DBCN), 1);
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	static struct arch_vm arch;	/* there is one at a time */
	const struct vm_setting *setting = vm->setting;

	(void)format;
	arch = (struct arch_vm){ .vm = -1, .vcpu = -1, NO_SECOND_VCPU };
	vm->arch = &arch;
	if (setting->plan->edits) {
		errno = EINVAL;
		return machine_fail("bits of CPUID, which riscv64 does not have");
	}
	if (machine_create_vm(&arch) || vcpus_create(&arch))
		return -1;
	add_debug_console(&arch);
	device_tree_write(vm, setting->index, setting->count);
	if (vcpu_write(&arch, CORE_REGISTER(regs.pc), entry) || vcpu_write(&arch, CORE_REGISTER(regs.a0), 0) ||
	    vcpu_write(&arch, CORE_REGISTER(regs.a1), DEVICE_TREE))
		return machine_fail("KVM_SET_ONE_REG");
	return second_start(vm);
}

void arch_vm_destroy(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;

	deadline_arm(NULL, 0);
	vcpus_close(arch);
	if (arch->vm >= 0)
		close(arch->vm);
	vm->arch = NULL;
}
