/* SPDX-License-Identifier: BSD-2-Clause */
#include "machine.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "arch_vm.h"
#include "device_tree.h"
#include "vmi_machine.h"

enum { CLASS_64 = 2, MACHINE_RISCV = 243 };

/* Of kernels that are newer than the header: which extensions of SBI a vCPU has. */
#define REG_SBI_EXTENSION(number) (KVM_REG_RISCV | KVM_REG_SIZE_U64 | 0x08ull << KVM_REG_RISCV_TYPE_SHIFT | (number))
enum { EXTENSION_DBCN = 9 };

const struct guest_format guest_formats[] = {
	{ CLASS_64, MACHINE_RISCV, 0, "riscv64" },
	{ 0, 0, 0, NULL },
};

uint64_t guest_ram_base = SBI_RAM_BASE;

const char *const machine_hint = ": the processor has no hypervisor extension, or the module kvm is not loaded";

const char *machine_lacks(void)
{
	if (machine_has(KVM_CAP_IMMEDIATE_EXIT) <= 0 || machine_has(KVM_CAP_ONE_REG) <= 0)
		return "this kernel's KVM is too old: it lacks KVM_CAP_IMMEDIATE_EXIT or KVM_CAP_ONE_REG";
	return NULL;
}

const char *machine_refuses(enum interface interface)
{
	if (interface == INTERFACE_VMI)
		return vmi_refuses();
	return interface == INTERFACE_KVM ? NULL : "on riscv64 this host has no interface but KVM's own and vmi";
}

void machine_place(enum interface interface)
{
	guest_ram_base = interface == INTERFACE_VMI ? VMI_RAM_BASE : SBI_RAM_BASE;
}

/* The debug console, which KVM leaves to its VMM and so does not show unless it is asked to; old ones do not have it. */
static void add_debug_console(int vcpu)
{
	const unsigned long is_shown = 1;
	const struct kvm_one_reg request = { .id = REG_SBI_EXTENSION(EXTENSION_DBCN), .addr = (uintptr_t)&is_shown };

	(void)ioctl(vcpu, KVM_SET_ONE_REG, &request);
}

/* As on QEMU's machine virt, above a firmware. */
static int create_virt(struct vm *vm, const struct vm_setting *setting)
{
	struct arch_vm *arch = vm->arch;

	if (vcpus_create(arch, VCPUS))
		return -1;
	add_debug_console(arch->vcpu);
	add_debug_console(arch->second);
	device_tree_write(vm, setting->index, setting->count);
	return vcpu_write(arch, CORE_REGISTER(regs.a1), DEVICE_TREE) ? machine_fail("KVM_SET_ONE_REG") : 0;
}

/* As the reference hypervisor's. */
static int create_vmi(struct arch_vm *arch)
{
	if (vcpus_create(arch, 1))
		return -1;
	add_debug_console(arch->vcpu);
	return vmi_begin(arch);
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	static struct arch_vm arch;	/* there is one at a time */
	const struct vm_setting *setting = vm->setting;

	(void)format;
	arch = (struct arch_vm){
		.vm = -1, .vcpu = -1, .interface = setting->interface, .waits = { .file = -1 }, NO_SECOND_VCPU
	};
	vm->arch = &arch;
	if (setting->plan->edits) {
		errno = EINVAL;
		return machine_fail("bits of CPUID, which riscv64 does not have");
	}
	if (machine_create_vm(&arch) || (arch.interface == INTERFACE_VMI ? create_vmi(&arch) : create_virt(vm, setting)))
		return -1;
	if (vcpu_write(&arch, CORE_REGISTER(regs.pc), entry) || vcpu_write(&arch, CORE_REGISTER(regs.a0), 0))
		return machine_fail("KVM_SET_ONE_REG");
	return arch.interface == INTERFACE_VMI ? 0 : second_start(vm);
}

void arch_vm_destroy(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;

	deadline_arm(NULL, 0);
	waits_close(&arch->waits);
	vcpus_close(arch);
	if (arch->vm >= 0)
		close(arch->vm);
	page_free(arch->fence, 1);
	vm->arch = NULL;
}
