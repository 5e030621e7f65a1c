/* SPDX-License-Identifier: BSD-2-Clause */
/* vmi by calls of a vendor's extension of SBI, which KVM hands to its VMM, and so it does with the question whether it is there. */
#include "vmi_machine.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/ioctl.h>

#include "../../../guests/arch/riscv64/csr.h"
#include "arch_vm.h"
#include "hart.h"
#include "host.h"

#define CSR(name) (KVM_REG_RISCV | KVM_REG_SIZE_U64 | KVM_REG_RISCV_CSR | KVM_REG_RISCV_CSR_REG(name))
#define TIMER(name) (KVM_REG_RISCV | KVM_REG_SIZE_U64 | KVM_REG_RISCV_TIMER | KVM_REG_RISCV_TIMER_REG(name))

#define FENCE_EXTENSION 0x09000000u	/* the first of the vendors' */

enum { SLOT_ROM = 1 };
enum { EID_BASE = 0x10, BASE_PROBE = 3 };
enum { SUCCESS = 0, NOT_SUPPORTED = -2 };

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

const char *vmi_refuses(void)
{
	return machine_has(KVM_CAP_BINARY_STATS_FD) > 0 ? NULL : "this KVM has no statistics of a vCPU: they need Linux 5.16";
}

/* sfence.vma; ecall */
static const uint32_t fence[] = { 0x12000073, 0x00000073 };

int vmi_begin(struct arch_vm *arch)
{
	arch->fence = machine_add_page(arch, SLOT_ROM, GUEST_ROM, KVM_MEM_READONLY);
	if (!arch->fence)
		return -1;
	memcpy(arch->fence, fence, sizeof(fence));
	return waits_open(&arch->waits, arch->vcpu) ? machine_fail("KVM_GET_STATS_FD") : 0;
}

static int is_vmi(uint64_t extension)
{
	const struct vmi_riscv64_registers registers = { .a7 = extension };

	return vmi_riscv64_is_call(&registers);
}

int vmi_handle_call(struct vm *vm)
{
	struct kvm_run *run = vm->arch->run;
	const int is_probe = run->riscv_sbi.extension_id == EID_BASE && run->riscv_sbi.function_id == BASE_PROBE;

	if (is_vmi(run->riscv_sbi.extension_id))
		return EXIT_HYPERCALL;
	run->riscv_sbi.ret[0] = is_probe ? SUCCESS : (unsigned long)NOT_SUPPORTED;
	run->riscv_sbi.ret[1] = is_probe && is_vmi(run->riscv_sbi.args[0]);
	return STAY;
}

void arch_dispatch(struct vm *vm)
{
	struct kvm_run *run = vm->arch->run;
	const unsigned long *args = run->riscv_sbi.args;
	struct vmi_riscv64_registers registers = {
		.a0 = args[0], .a1 = args[1], .a2 = args[2], .a3 = args[3], .a4 = args[4], .a5 = args[5],
		.a6 = run->riscv_sbi.function_id, .a7 = run->riscv_sbi.extension_id,
	};

	vmi_riscv64_dispatch(host_operations, vm, &registers);
	run->riscv_sbi.ret[0] = registers.a0;
	run->riscv_sbi.ret[1] = registers.a1;
}

/* A guest without translation turns it on itself, in satp; until then the root only waits with the core. */
int arch_set_page_table(struct vm *vm, uint64_t root)
{
	const uint64_t satp = read_register(vm->arch, CSR(satp));

	if (root % PAGE_SIZE)
		return -1;
	if (!(satp >> SATP_MODE_SHIFT))
		return 0;
	write_register(vm->arch, CSR(satp), (satp & ~(uint64_t)SATP_PPN_MASK) | root / PAGE_SIZE);
	arch_flush_guest_tlb(vm);
	return 0;
}

/* Only the guest's own fence drops what a hart holds of the guest's tables. It is made before the guest goes on. */
void arch_flush_guest_tlb(struct vm *vm)
{
	vm->arch->must_fence = 1;
}

/* KVM passes a call, and gives its results, with the next run: so that the guest's state is whole, one that ends as it begins. */
static void finish_call(const struct arch_vm *arch)
{
	arch->run->immediate_exit = 1;	/* until the deadline is armed */
	(void)ioctl(arch->vcpu, KVM_RUN, 0);
}

/* What the program of the fence needs otherwise than the guest has it, in this order. A call changes a0 and a1. */
static const uint64_t fence_registers[] = {
	CORE_REGISTER(mode), CORE_REGISTER(regs.pc), CSR(sstatus), CSR(satp), CORE_REGISTER(regs.a7), CORE_REGISTER(regs.a0),
	CORE_REGISTER(regs.a1),
};
#define FENCE_REGISTERS (sizeof(fence_registers) / sizeof(fence_registers[0]))

/* Without translation, interrupts off, up to its call of any vendor's extension. */
static void run_fence(const struct arch_vm *arch)
{
	const uint64_t values[FENCE_REGISTERS] = { KVM_RISCV_MODE_S, GUEST_ROM, 0, 0, FENCE_EXTENSION };
	uint64_t guests[FENCE_REGISTERS];
	unsigned int i;
	int failed;

	for (i = 0; i < FENCE_REGISTERS; i++) {
		guests[i] = read_register(arch, fence_registers[i]);
		write_register(arch, fence_registers[i], values[i]);
	}
	do {
		arch->run->immediate_exit = 0;
		failed = ioctl(arch->vcpu, KVM_RUN, 0) < 0 ? errno : 0;
	} while (failed == EINTR || failed == EAGAIN);
	if (failed || arch->run->exit_reason != KVM_EXIT_RISCV_SBI)
		host_panic("a machine's fence does not come to its end");
	finish_call(arch);
	for (i = 0; i < FENCE_REGISTERS; i++)
		write_register(arch, fence_registers[i], guests[i]);
}

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	struct arch_vm *arch = vm->arch;

	(void)vector;
	arch->is_asserted = asserted;
	arch->longest_wait = asserted ? LOOK_AT_EVENT_NS : PATIENCE_NS;
	if (asserted || arch->must_fence)
		finish_call(arch);
	if (arch->must_fence)
		run_fence(arch);
	arch->must_fence = 0;
}

static void deliver(const struct arch_vm *arch)
{
	struct hart hart = {
		.is_supervisor = read_register(arch, CORE_REGISTER(mode)), .sstatus = read_register(arch, CSR(sstatus)),
		.sie = read_register(arch, CSR(sie)),
	};

	if (!hart_takes_external(&hart))
		return;
	hart.pc = read_register(arch, CORE_REGISTER(regs.pc));
	hart.stvec = read_register(arch, CSR(stvec));
	hart_take_external(&hart);
	write_register(arch, CORE_REGISTER(mode), hart.is_supervisor);
	write_register(arch, CORE_REGISTER(regs.pc), hart.pc);
	write_register(arch, CSR(sstatus), hart.sstatus);
	write_register(arch, CSR(sepc), hart.sepc);
	write_register(arch, CSR(scause), hart.scause);
	write_register(arch, CSR(stval), hart.stval);
}

void vcpu_prepare(struct arch_vm *arch, int may_inject)
{
	if (arch->interface != INTERFACE_VMI)
		return;
	if (arch->is_asserted && may_inject)
		deliver(arch);
	waits_begin(&arch->waits);
}

/* A wait ends by an interrupt of the guest's own, too, where it has one; without any that it allows it never does. */
int vmi_handle_interruption(struct vm *vm)
{
	const struct arch_vm *arch = vm->arch;
	uint64_t sie;

	if (!waits_were(&arch->waits) || read_register(arch, TIMER(state)) == KVM_RISCV_TIMER_STATE_ON)
		return EXIT_TIMER;
	sie = read_register(arch, CSR(sie));
	if (read_register(arch, CSR(sip)) & sie)
		return EXIT_TIMER;
	return sie & SIE_EXTERNAL ? EXIT_IDLE : EXIT_HALT;
}
