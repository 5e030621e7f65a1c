/* SPDX-License-Identifier: BSD-2-Clause */
#include "machine.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "arch_vm.h"
#include "device_tree.h"
#include "vmi_machine.h"

#define GIC_INTERRUPTS 64u

/* PL011: nothing to receive, nothing left to send. */
#define SERIAL_IS_IDLE (PL011_NOTHING_CAME | PL011_ALL_SENT)

enum { CLASS_64 = 2, MACHINE_AARCH64 = 183 };

const struct guest_format guest_formats[] = {
	{ CLASS_64, MACHINE_AARCH64, 0, "arm64" },
	{ 0, 0, 0, NULL },
};

const char *const machine_hint = ": the kernel has no KVM, or did not begin at EL2";

const char *machine_lacks(void)
{
	if (machine_has(KVM_CAP_IMMEDIATE_EXIT) <= 0 || machine_has(KVM_CAP_ARM_PSCI_0_2) <= 0 ||
	    machine_has(KVM_CAP_READONLY_MEM) <= 0 || machine_has(KVM_CAP_DEVICE_CTRL) <= 0)
		return "this kernel's KVM is too old: it lacks KVM_CAP_IMMEDIATE_EXIT or KVM_CAP_ARM_PSCI_0_2 (Linux 4.11)";
	return NULL;
}

const char *machine_refuses(enum interface interface)
{
	if (interface == INTERFACE_VMI)
		return vmi_refuses();
	return interface == INTERFACE_KVM ? NULL : "on arm64 this host has no interface but KVM's own and vmi";
}

/* All lie alike. */
void machine_place(enum interface interface)
{
	(void)interface;
}

static int set_attribute(int fd, uint32_t group, uint64_t attribute, const void *value)
{
	const struct kvm_device_attr request = { .group = group, .attr = attribute, .addr = (uintptr_t)value };

	return ioctl(fd, KVM_SET_DEVICE_ATTR, &request);
}

static int create_gic(struct arch_vm *arch)
{
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_ARM_VGIC_V2 };
	const uint64_t distributor = VIRT_GIC_DISTRIBUTOR, cpu = VIRT_GIC_CPU;
	const uint32_t interrupts = GIC_INTERRUPTS;

	if (ioctl(arch->vm, KVM_CREATE_DEVICE, &device))
		return machine_fail("KVM_CREATE_DEVICE of a GIC of version 2");
	arch->gic = (int)device.fd;
	if (set_attribute(arch->gic, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V2_ADDR_TYPE_DIST, &distributor) ||
	    set_attribute(arch->gic, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V2_ADDR_TYPE_CPU, &cpu) ||
	    set_attribute(arch->gic, KVM_DEV_ARM_VGIC_GRP_NR_IRQS, 0, &interrupts) ||
	    set_attribute(arch->gic, KVM_DEV_ARM_VGIC_GRP_CTRL, KVM_DEV_ARM_VGIC_CTRL_INIT, NULL))
		return machine_fail("KVM_SET_DEVICE_ATTR of a GIC");
	return 0;
}

static int init_vcpu(const struct arch_vm *arch, int vcpu, int is_off)
{
	struct kvm_vcpu_init init;

	if (ioctl(arch->vm, KVM_ARM_PREFERRED_TARGET, &init))
		return machine_fail("KVM_ARM_PREFERRED_TARGET");
	init.features[0] |= 1u << KVM_ARM_VCPU_PSCI_0_2 | (uint32_t)is_off << KVM_ARM_VCPU_POWER_OFF;
	if (ioctl(vcpu, KVM_ARM_VCPU_INIT, &init))
		return machine_fail("KVM_ARM_VCPU_INIT");
	return 0;
}

static int create_vcpus(struct arch_vm *arch, unsigned int count)
{
	if (vcpus_create(arch, count))
		return -1;
	return init_vcpu(arch, arch->vcpu, 0) || (count > 1 && init_vcpu(arch, arch->second, 1)) ? -1 : 0;
}

/* Memory that can only be read: what a guest reads there costs nothing, and what it writes comes here. */
static int add_serial_port(struct arch_vm *arch)
{
	arch->serial = machine_add_page(arch, SLOT_SERIAL, SERIAL_BASE, KVM_MEM_READONLY);
	if (!arch->serial)
		return -1;
	arch->serial[PL011_FLAGS] = SERIAL_IS_IDLE;
	machine_collect_console(arch, SERIAL_BASE, 0);
	return 0;
}

static int add_output(struct arch_vm *arch)
{
	arch->output = machine_add_page(arch, SLOT_OUTPUT, GUEST_OUTPUT, 0);
	return arch->output ? 0 : -1;
}

/* Where KVM tells a vCPU how long others had its CPU, if this KVM can. */
static int add_stolen_time(struct arch_vm *arch)
{
	const uint64_t address = GUEST_STOLEN_TIME;
	const struct kvm_device_attr request = {
		.group = KVM_ARM_VCPU_PVTIME_CTRL, .attr = KVM_ARM_VCPU_PVTIME_IPA, .addr = (uintptr_t)&address,
	};

	if (ioctl(arch->vcpu, KVM_HAS_DEVICE_ATTR, &request))
		return 0;
	arch->stolen_time = machine_add_page(arch, SLOT_STOLEN_TIME, GUEST_STOLEN_TIME, 0);
	if (!arch->stolen_time)
		return -1;
	return ioctl(arch->vcpu, KVM_SET_DEVICE_ATTR, &request) ? machine_fail("KVM_ARM_VCPU_PVTIME_IPA") : 0;
}

/* As QEMU's machine virt: with what a guest of PSCI looks for. */
static int create_virt(struct arch_vm *arch)
{
	return create_vcpus(arch, VCPUS) || create_gic(arch) || add_stolen_time(arch) ? -1 : 0;
}

/* As the reference hypervisor's. Without a GIC of KVM's the VMM has the line of the vCPU's interrupt. */
static int create_vmi(struct arch_vm *arch)
{
	return create_vcpus(arch, 1) || vmi_begin(arch) ? -1 : 0;
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	static struct arch_vm arch;	/* there is one at a time */
	const struct vm_setting *setting = vm->setting;

	(void)format;
	arch = (struct arch_vm){
		.vm = -1, .vcpu = -1, .gic = -1, .interface = setting->interface, .waits = { .file = -1 }, NO_SECOND_VCPU
	};
	vm->arch = &arch;
	if (setting->plan->edits) {
		errno = EINVAL;
		return machine_fail("bits of CPUID, which arm64 does not have");
	}
	if (machine_create_vm(&arch) || (arch.interface == INTERFACE_VMI ? create_vmi(&arch) : create_virt(&arch)) ||
	    add_serial_port(&arch) || add_output(&arch))
		return -1;
	device_tree_write(vm, setting->index, setting->count);
	if (vcpu_write(&arch, CORE_REGISTER(regs.pc), entry) || vcpu_write(&arch, CORE_REGISTER(regs.regs[0]), DEVICE_TREE))
		return machine_fail("KVM_SET_ONE_REG");
	return arch.interface == INTERFACE_VMI ? 0 : second_start(vm);
}

void arch_vm_destroy(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;

	deadline_arm(NULL, 0);
	waits_close(&arch->waits);
	vcpus_close(arch);
	if (arch->gic >= 0)
		close(arch->gic);
	if (arch->vm >= 0)
		close(arch->vm);
	page_free(arch->serial, 1);
	page_free(arch->output, 1);
	page_free(arch->stolen_time, 1);
	vm->arch = NULL;
}
