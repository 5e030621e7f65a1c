/* SPDX-License-Identifier: BSD-2-Clause */
#include "vmi_machine.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "arch_vm.h"
#include "host.h"
#include "smccc.h"

/* Of kernels that are newer than the header: which calls KVM hands to its VMM. */
#define VM_SMCCC_CONTROL 0u
#define VM_SMCCC_FILTER 0u
enum { FILTER_TO_VMM = 2 };
struct smccc_filter {
	uint32_t first, count;
	uint8_t action, zero[15];
};

/* The vendor hypervisor service, fast calls of 32 and of 64 bits. */
static const uint32_t services[] = { 0x86000000u, 0xc6000000u };
#define SERVICE_CALLS 0x10000u

#define WATCH_EL1 0x1e3u	/* DBGBCR_EL1: an address, four bytes, executed at EL1 */

#define ELR_EL1 CORE_REGISTER(elr_el1)
#define SPSR_EL1 CORE_REGISTER(spsr[0])
#define TTBR0_EL1 ARM64_SYS_REG(3, 0, 2, 0, 0)
#define VBAR_EL1 ARM64_SYS_REG(3, 0, 12, 0, 0)

static uint64_t read_register(const struct arch_vm *arch, uint64_t id)
{
	uint64_t value;

	if (vcpu_read(arch, id, &value))
		host_panic("KVM does not say what a guest's state is");
	return value;
}

static void write_register(const struct arch_vm *arch, uint64_t id, uint64_t value)
{
	if (vcpu_write(arch, id, value))
		host_panic("KVM does not take a guest's state");
}

static int has_filter(void)
{
	static const struct kvm_device_attr filter = { .group = VM_SMCCC_CONTROL, .attr = VM_SMCCC_FILTER };
	struct arch_vm machine;
	int has_it;

	if (machine_create_vm(&machine))
		return 0;
	has_it = !ioctl(machine.vm, KVM_HAS_DEVICE_ATTR, &filter);
	close(machine.vm);
	return has_it;
}

const char *vmi_refuses(void)
{
	if (!has_filter())
		return "this KVM hands no hypercall to its VMM: KVM_ARM_VM_SMCCC_FILTER needs Linux 6.4";
	if (machine_has(KVM_CAP_GUEST_DEBUG_HW_BPS) < EVENT_WATCHES || machine_has(KVM_CAP_BINARY_STATS_FD) <= 0)
		return "this processor has fewer than four breakpoints, or this KVM no statistics of a vCPU";
	return NULL;
}

int vmi_begin(struct arch_vm *arch)
{
	unsigned int i;

	for (i = 0; i < sizeof(services) / sizeof(services[0]); i++) {
		const struct smccc_filter filter = { .first = services[i], .count = SERVICE_CALLS, .action = FILTER_TO_VMM };
		const struct kvm_device_attr request = {
			.group = VM_SMCCC_CONTROL, .attr = VM_SMCCC_FILTER, .addr = (uintptr_t)&filter,
		};

		if (ioctl(arch->vm, KVM_SET_DEVICE_ATTR, &request))
			return machine_fail("KVM_ARM_VM_SMCCC_FILTER");
	}
	return waits_open(&arch->waits, arch->vcpu) ? machine_fail("KVM_GET_STATS_FD") : 0;
}

int vmi_handle_call(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct vmi_arm64_registers registers;
	unsigned int i, results;

	for (i = 0; i < 8; i++)
		arch->call[i] = read_register(arch, CORE_REGISTER(regs.regs[0]) + 2 * i);
	registers = (struct vmi_arm64_registers){ .x0 = arch->call[0] };
	if (vmi_arm64_is_call(&registers))
		return EXIT_HYPERCALL;
	results = smccc_answer(arch->call);
	for (i = 0; i < results; i++)
		write_register(arch, CORE_REGISTER(regs.regs[0]) + 2 * i, arch->call[i]);
	return STAY;
}

void arch_dispatch(struct vm *vm)
{
	const uint64_t *x = vm->arch->call;
	struct vmi_arm64_registers registers = {
		.x0 = x[0], .x1 = x[1], .x2 = x[2], .x3 = x[3], .x4 = x[4], .x5 = x[5], .x6 = x[6], .x7 = x[7],
	};

	vmi_arm64_dispatch(host_operations, vm, &registers);
	write_register(vm->arch, CORE_REGISTER(regs.regs[0]), registers.x0);
	write_register(vm->arch, CORE_REGISTER(regs.regs[1]), registers.x1);
}

/*
 * KVM has no call for it, but drops all translations of a machine when it begins to note what is written to a page of it,
 * whichever that is.
 */
void arch_flush_guest_tlb(struct vm *vm)
{
	const struct arch_vm *arch = vm->arch;
	struct kvm_userspace_memory_region region = {
		.slot = SLOT_SERIAL, .flags = KVM_MEM_READONLY | KVM_MEM_LOG_DIRTY_PAGES, .guest_phys_addr = SERIAL_BASE,
		.userspace_addr = (uintptr_t)arch->serial, .memory_size = PAGE_SIZE,
	};

	if (ioctl(arch->vm, KVM_SET_USER_MEMORY_REGION, &region))
		host_panic("KVM does not note what is written to a page");
	region.flags = KVM_MEM_READONLY;
	if (ioctl(arch->vm, KVM_SET_USER_MEMORY_REGION, &region))
		host_panic("KVM does not forget what is written to a page");
}

int arch_set_page_table(struct vm *vm, uint64_t root)
{
	write_register(vm->arch, TTBR0_EL1, root);
	arch_flush_guest_tlb(vm);
	return 0;
}

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	(void)vector;
	vm->arch->event.asserted = asserted != 0;
	vm->arch->longest_wait = asserted ? LOOK_AT_EVENT_NS : PATIENCE_NS;
}

static void undo_delivery(const struct arch_vm *arch)
{
	struct event_place place = { .elr = read_register(arch, ELR_EL1), .spsr = read_register(arch, SPSR_EL1) };

	if (!event_undo(&place))
		return;
	write_register(arch, CORE_REGISTER(regs.pc), place.pc);
	write_register(arch, CORE_REGISTER(regs.pstate), place.pstate);
}

static void offer(struct arch_vm *arch, int offered)
{
	const struct kvm_irq_level line = {
		.irq = KVM_ARM_IRQ_TYPE_CPU << KVM_ARM_IRQ_TYPE_SHIFT | KVM_ARM_IRQ_CPU_IRQ, .level = (uint32_t)offered,
	};

	if (offered != arch->offered && ioctl(arch->vm, KVM_IRQ_LINE, &line))
		host_panic("KVM does not take a guest's interrupt");
	arch->offered = offered;
}

/* The vectors at `base`, of which bit 0 says that they are watched; 0 for none. */
static void watch(struct arch_vm *arch, uint64_t base)
{
	struct kvm_guest_debug debug;
	unsigned int i;

	if (base == arch->watched)
		return;
	memset(&debug, 0, sizeof(debug));
	if (base)
		debug.control = KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_HW;
	for (i = 0; base && i < EVENT_WATCHES; i++) {
		debug.arch.dbg_bvr[i] = (base & ~1ull) + event_vectors[i];
		debug.arch.dbg_bcr[i] = WATCH_EL1;
	}
	if (ioctl(arch->vcpu, KVM_SET_GUEST_DEBUG, &debug))
		host_panic("KVM does not watch a guest's vectors");
	arch->watched = base;
}

void vcpu_prepare(struct arch_vm *arch, int may_inject)
{
	int offered;

	(void)may_inject;
	if (arch->interface != INTERFACE_VMI)
		return;
	if (event_line_is_gone(&arch->event))
		undo_delivery(arch);
	offered = event_line_offer(&arch->event);
	offer(arch, offered);
	watch(arch, offered ? read_register(arch, VBAR_EL1) | 1 : 0);
	if (!offered)
		waits_begin(&arch->waits);
}

/* Without the event's line a wait ends by a timer of the guest's own alone, which KVM then says is there. */
int vmi_handle_interruption(struct vm *vm)
{
	const struct arch_vm *arch = vm->arch;

	return !arch->offered && !arch->run->s.regs.device_irq_level && waits_were(&arch->waits) ? EXIT_IDLE : EXIT_TIMER;
}
