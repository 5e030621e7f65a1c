/* SPDX-License-Identifier: BSD-2-Clause */
#include "machine.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "arch_vm.h"
#include "guest_cpuid.h"
#include "layout.h"
#include "start_info.h"

/* Of kernels that are newer than the header. */
#ifndef KVM_CAP_HYPERV_ENFORCE_CPUID
#define KVM_CAP_HYPERV_ENFORCE_CPUID 199
#endif
#ifndef KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL
#define KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL (1 << 1)
#endif
#define CALL_MAP_GPA_RANGE 12
#define XEN_MSR 0x40000000u

/* Where Intel's processors want three pages of nobody's and one more: below the firmware's place. */
#define TASK_PAGES 0xfeffd000ul
#define IDENTITY_PAGE 0xfeffc000ull

#define SLOT_OUTPUT 1

#define CR0_RESET 0x11u		/* PE, ET */
#define RFLAGS_RESET 2u

const char *const machine_hint = ": load the module kvm_amd or kvm_intel";

const char *machine_lacks(void)
{
	if (machine_has(KVM_CAP_USER_MEMORY) <= 0 || machine_has(KVM_CAP_IMMEDIATE_EXIT) <= 0 || machine_has(KVM_CAP_IRQCHIP) <= 0 ||
	    !(machine_has(KVM_CAP_SYNC_REGS) & KVM_SYNC_X86_REGS))
		return "this kernel's KVM is too old: it lacks KVM_CAP_IMMEDIATE_EXIT or KVM_CAP_SYNC_REGS (Linux 4.17)";
	return NULL;
}

const char *machine_refuses(enum interface interface)
{
	if (interface == INTERFACE_VMI && !(machine_has(KVM_CAP_XEN_HVM) & KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL))
		return "this KVM hands no unknown hypercall to its VMM: KVM_EXIT_XEN needs Linux 5.12 with CONFIG_KVM_XEN";
	if (interface == INTERFACE_HYPERV && (machine_has(KVM_CAP_HYPERV) <= 0 || machine_has(KVM_CAP_HYPERV_SYNIC2) <= 0))
		return "this KVM does not have the interface of Hyper-V";
	return NULL;
}

/* All lie alike. */
void machine_place(enum interface interface)
{
	(void)interface;
}

const char *machine_refuses_cpus(unsigned int cpus)
{
	const int most = machine_has(KVM_CAP_MAX_VCPUS);

	if (most < (int)cpus || (cpus > 1 && machine_has(KVM_CAP_SET_BOOT_CPU_ID) <= 0))
		return "this KVM makes no machine with so many vCPUs, whose last one boots";
	return NULL;
}

int machine_has_map_gpa_range(void)
{
	const int calls = machine_has(KVM_CAP_EXIT_HYPERCALL);

	return calls > 0 && calls & 1 << CALL_MAP_GPA_RANGE;
}

/* A guest of vmi has neither local APIC nor other controllers: its events are the VMM's. */
static int has_apic(const struct arch_vm *arch)
{
	return arch->interface == INTERFACE_KVM || arch->interface == INTERFACE_HYPERV;
}

static int create_vm(struct arch_vm *arch)
{
	uint64_t identity = IDENTITY_PAGE;

	if (machine_create_vm(arch))
		return -1;
	if (machine_has(KVM_CAP_SET_IDENTITY_MAP_ADDR) > 0 && ioctl(arch->vm, KVM_SET_IDENTITY_MAP_ADDR, &identity))
		return machine_fail("KVM_SET_IDENTITY_MAP_ADDR");
	if (machine_has(KVM_CAP_SET_TSS_ADDR) > 0 && ioctl(arch->vm, KVM_SET_TSS_ADDR, TASK_PAGES))
		return machine_fail("KVM_SET_TSS_ADDR");
	if (has_apic(arch) && ioctl(arch->vm, KVM_CREATE_IRQCHIP, 0))
		return machine_fail("KVM_CREATE_IRQCHIP");
	return 0;
}

/* The machine's vCPU of that number: it is its APIC id, and its virtual processor index. */
static int vcpu_of(const struct arch_vm *arch, unsigned int number)
{
	return number < arch->waiting_count ? arch->waiting[number] : arch->vcpu;
}

static int create_vcpus(struct arch_vm *arch, unsigned int waiting)
{
	unsigned int i;

	if (waiting && ioctl(arch->vm, KVM_SET_BOOT_CPU_ID, (unsigned long)waiting))
		return machine_fail("KVM_SET_BOOT_CPU_ID");
	for (i = 0; i < waiting; i++) {
		arch->waiting[i] = ioctl(arch->vm, KVM_CREATE_VCPU, (unsigned long)i);
		if (arch->waiting[i] < 0)
			return machine_fail("KVM_CREATE_VCPU");
		arch->waiting_count++;
	}
	arch->run_size = machine_run_size();
	if (machine_create_vcpu(arch, waiting, &arch->vcpu, &arch->run))
		return -1;
	arch->run->kvm_valid_regs = KVM_SYNC_X86_REGS;
	/*
	 * 0 is the frequency of the host's TSC as it is now. Else it is what the kernel took it for when KVM's module was
	 * loaded, and a kernel that has measured it better since cannot have it so on a processor without TSC scaling: the
	 * guest's TSC then stays out of all clocks.
	 */
	for (i = 0; i <= waiting; i++)
		if (ioctl(vcpu_of(arch, i), KVM_SET_TSC_KHZ, 0))
			return machine_fail("KVM_SET_TSC_KHZ");
	return 0;
}

/* A capability of every vCPU. */
static int enable_on_vcpus(const struct arch_vm *arch, uint32_t capability, uint64_t argument)
{
	unsigned int i;

	for (i = 0; i <= arch->waiting_count; i++)
		if (machine_enable(vcpu_of(arch, i), capability, argument))
			return -1;
	return 0;
}

static int set_interface_kvm(struct arch_vm *arch, struct cpuid_table *table)
{
	if (machine_has(KVM_CAP_ENFORCE_PV_FEATURE_CPUID) > 0 && enable_on_vcpus(arch, KVM_CAP_ENFORCE_PV_FEATURE_CPUID, 1))
		return machine_fail("KVM_CAP_ENFORCE_PV_FEATURE_CPUID");
	cpuid_make_kvm(table, machine_has_map_gpa_range() ? KVM_FEATURE_BIT_MAP_GPA_RANGE : 0);
	return 0;
}

/* KVM hands the call over whatever the guest is told: only where it is told of it may that be asked for. */
static int take_map_gpa_range(const struct arch_vm *arch, const struct cpuid_table *table)
{
	if (arch->interface != INTERFACE_KVM || !(cpuid_kvm_features(table) & KVM_FEATURE_BIT_MAP_GPA_RANGE))
		return 0;
	if (machine_enable(arch->vm, KVM_CAP_EXIT_HYPERCALL, 1u << CALL_MAP_GPA_RANGE))
		return machine_fail("KVM_CAP_EXIT_HYPERCALL");
	return 0;
}

static int set_interface_hyperv(struct arch_vm *arch, struct cpuid_table *table)
{
	static struct cpuid_table hyperv;

	if (enable_on_vcpus(arch, KVM_CAP_HYPERV_SYNIC2, 0))
		return machine_fail("KVM_CAP_HYPERV_SYNIC2");
	if (machine_has(KVM_CAP_HYPERV_ENFORCE_CPUID) > 0 && enable_on_vcpus(arch, KVM_CAP_HYPERV_ENFORCE_CPUID, 1))
		return machine_fail("KVM_CAP_HYPERV_ENFORCE_CPUID");
	hyperv.head.nent = MAX_CPUID_ENTRIES;
	if (ioctl(arch->vcpu, KVM_GET_SUPPORTED_HV_CPUID, &hyperv))
		return machine_fail("KVM_GET_SUPPORTED_HV_CPUID");
	if (cpuid_make_hyperv(table, &hyperv)) {
		errno = E2BIG;
		return machine_fail("leaves of CPUID");
	}
	return 0;
}

static int set_interface_vmi(struct arch_vm *arch, struct cpuid_table *table)
{
	/* Without a register for the hypercall page, which nobody here writes, KVM hands out nothing. */
	struct kvm_xen_hvm_config config = { .flags = KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL, .msr = XEN_MSR };

	if (ioctl(arch->vm, KVM_XEN_HVM_CONFIG, &config))
		return machine_fail("KVM_XEN_HVM_CONFIG");
	cpuid_make_vmi(table);
	return 0;
}

/* Every vCPU gets the same, but for its number. */
static int set_cpuid(const struct arch_vm *arch, struct cpuid_table *table)
{
	unsigned int i;

	for (i = 0; i <= arch->waiting_count; i++) {
		if (arch->waiting_count)
			cpuid_set_processor(table, i, arch->waiting_count + 1);
		if (ioctl(vcpu_of(arch, i), KVM_SET_CPUID2, table))
			return machine_fail("KVM_SET_CPUID2");
	}
	return 0;
}

/* The processors that the guest sees. */
static int set_interface(struct arch_vm *arch, const struct vm_plan *plan)
{
	static struct cpuid_table table;
	unsigned int i;
	int failed;

	table.head.nent = MAX_CPUID_ENTRIES;
	if (machine_request(KVM_GET_SUPPORTED_CPUID, &table))
		return machine_fail("KVM_GET_SUPPORTED_CPUID");
	switch (arch->interface) {
	case INTERFACE_KVM:
		failed = set_interface_kvm(arch, &table);
		break;
	case INTERFACE_HYPERV:
		failed = set_interface_hyperv(arch, &table);
		break;
	case INTERFACE_VMI:
		failed = set_interface_vmi(arch, &table);
		break;
	default:
		failed = 0;
		break;
	}
	if (failed)
		return -1;
	for (i = 0; i < plan->edits; i++)
		cpuid_apply(&table, &plan->edit[i]);
	if (take_map_gpa_range(arch, &table))
		return -1;
	return set_cpuid(arch, &table);
}

/*
 * KVM finds vCPUs by a map of APIC ids that it makes when an APIC changes, the last time before the vCPU that it is making
 * counts: until the VMM sets the APIC's state, or the guest changes it, the vCPU is not in the map.
 */
static int settle_apic(const struct arch_vm *arch)
{
	struct kvm_lapic_state state;

	if (ioctl(arch->vcpu, KVM_GET_LAPIC, &state))
		return machine_fail("KVM_GET_LAPIC");
	if (ioctl(arch->vcpu, KVM_SET_LAPIC, &state))
		return machine_fail("KVM_SET_LAPIC");
	return 0;
}

/* 32-bit protected mode with flat segments, paging off, at `entry`, EBX = `start_info`. */
static int begin(struct arch_vm *arch, uint64_t entry, uint64_t start_info)
{
	const struct kvm_segment code = {
		.limit = UINT32_MAX, .selector = 8, .type = 0xb, .present = 1, .db = 1, .s = 1, .g = 1,
	};
	const struct kvm_segment task = { .limit = 0x67, .type = 0xb, .present = 1 };
	struct kvm_regs regs = { .rip = entry, .rbx = start_info, .rflags = RFLAGS_RESET };
	struct kvm_segment data = code;
	struct kvm_sregs sregs;

	data.selector = 16;
	data.type = 3;
	if (ioctl(arch->vcpu, KVM_GET_SREGS, &sregs))
		return machine_fail("KVM_GET_SREGS");
	sregs.cs = code;
	sregs.ds = sregs.es = sregs.ss = sregs.fs = sregs.gs = data;
	sregs.tr = task;
	memset(&sregs.ldt, 0, sizeof(sregs.ldt));
	sregs.ldt.unusable = 1;
	memset(&sregs.gdt, 0, sizeof(sregs.gdt));
	memset(&sregs.idt, 0, sizeof(sregs.idt));
	sregs.cr0 = CR0_RESET;
	sregs.cr3 = sregs.cr4 = sregs.efer = 0;
	if (ioctl(arch->vcpu, KVM_SET_SREGS, &sregs))
		return machine_fail("KVM_SET_SREGS");
	if (ioctl(arch->vcpu, KVM_SET_REGS, &regs))
		return machine_fail("KVM_SET_REGS");
	return 0;
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	static struct arch_vm arch;	/* there is one at a time */
	const struct vm_setting *setting = vm->setting;

	(void)format;	/* both begin alike */
	arch = (struct arch_vm){ .vm = -1, .vcpu = -1, .interface = setting->interface };
	vm->arch = &arch;
	if (create_vm(&arch) || create_vcpus(&arch, setting->cpus ? setting->cpus - 1 : 0) || set_interface(&arch, setting->plan))
		return -1;
	if (has_apic(&arch) && settle_apic(&arch))
		return -1;
	arch.output = machine_add_page(&arch, SLOT_OUTPUT, GUEST_OUTPUT, 0);
	if (!arch.output)
		return -1;
	machine_collect_console(&arch, COM1_DATA, 1);
	return begin(&arch, entry, start_info_write(vm, setting->index, setting->count));
}

void arch_vm_destroy(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	unsigned int i;

	deadline_arm(NULL, 0);
	if (arch->run)
		munmap(arch->run, arch->run_size);
	if (arch->vcpu >= 0)
		close(arch->vcpu);
	for (i = 0; i < arch->waiting_count; i++)
		close(arch->waiting[i]);
	if (arch->vm >= 0)
		close(arch->vm);
	page_free(arch->output, 1);
	vm->arch = NULL;
}
