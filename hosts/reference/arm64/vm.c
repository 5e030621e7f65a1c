/* SPDX-License-Identifier: BSD-2-Clause */
/* The life of a VM, and what operations do to its EL1. */
#include "arm64.h"

#define PSTATE_EL1_MASKED 0x3c5u	/* EL1 on its own stack pointer; debug, SError, IRQ and FIQ masked */
#define CONTROL_OFF 0x30d00800ull	/* SCTLR_EL1: what must be 1, nothing else */

#define HCR_GUEST (HCR_VM | HCR_SWIO | HCR_FMO | HCR_IMO | HCR_AMO | HCR_TWI | HCR_TSC | HCR_TIDCP | HCR_TACR | \
	HCR_TSW | HCR_RW | HCR_TLOR | HCR_TERR | HCR_TEA | HCR_APK | HCR_API)

static const struct vm *living;		/* whose EL1 the CPU holds */

#define CLEAR(name) WRITE_SYSTEM(name, 0)

/* Keys of pointer authentication, where the CPU has it. */
static void clear_keys(void)
{
	if (!(READ_SYSTEM(id_aa64isar1_el1) & 0xff000ff0ull) && !(READ_SYSTEM(S3_0_C0_C6_2) & 0xff00ull))
		return;
	CLEAR(S3_0_C2_C1_0);
	CLEAR(S3_0_C2_C1_1);
	CLEAR(S3_0_C2_C1_2);
	CLEAR(S3_0_C2_C1_3);
	CLEAR(S3_0_C2_C2_0);
	CLEAR(S3_0_C2_C2_1);
	CLEAR(S3_0_C2_C2_2);
	CLEAR(S3_0_C2_C2_3);
	CLEAR(S3_0_C2_C3_0);
	CLEAR(S3_0_C2_C3_1);
}

/* Nothing that one guest left is there for the next. */
void reset_guest_state(void)
{
	WRITE_SYSTEM(sctlr_el1, CONTROL_OFF);
	CLEAR(actlr_el1);
	CLEAR(cpacr_el1);
	CLEAR(ttbr0_el1);
	CLEAR(ttbr1_el1);
	CLEAR(tcr_el1);
	CLEAR(mair_el1);
	CLEAR(amair_el1);
	CLEAR(vbar_el1);
	CLEAR(elr_el1);
	CLEAR(spsr_el1);
	CLEAR(esr_el1);
	CLEAR(far_el1);
	CLEAR(afsr0_el1);
	CLEAR(afsr1_el1);
	CLEAR(par_el1);
	CLEAR(contextidr_el1);
	CLEAR(tpidr_el0);
	CLEAR(tpidrro_el0);
	CLEAR(tpidr_el1);
	CLEAR(sp_el0);
	CLEAR(sp_el1);
	CLEAR(csselr_el1);
	CLEAR(cntkctl_el1);
	CLEAR(cntv_ctl_el0);
	CLEAR(cntv_cval_el0);
	CLEAR(cntp_ctl_el0);
	CLEAR(cntp_cval_el0);
	WRITE_SYSTEM(cntvoff_el2, read_counter());
	if (READ_SYSTEM(id_aa64pfr1_el1) >> 24 & 0xf)
		CLEAR(S3_3_C13_C0_5);	/* tpidr2_el0 */
	clear_keys();
	init_watch();
	clear_vector_registers();
	BARRIER();
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	struct arch_vm *arch = page_alloc(1);

	(void)format;
	if (!arch)
		return -1;
	if (living)
		host_panic("a second guest was made before the first one ended");
	arch->hcr = HCR_GUEST;
	arch->pc = entry;
	arch->pstate = PSTATE_EL1_MASKED;
	if (init_stage2(arch) < 0) {
		page_free(arch, 1);
		return -1;
	}
	reset_guest_state();
	vm->arch = arch;
	living = vm;
	return 0;
}

void arch_vm_destroy(struct vm *vm)
{
	if (!vm->arch)
		return;
	destroy_stage2(vm->arch);
	page_free(vm->arch, 1);
	vm->arch = NULL;
	living = NULL;
}

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	(void)vector;
	vm->arch->event = asserted != 0;
}

void arch_flush_guest_tlb(struct vm *vm)
{
	(void)vm;
	__asm__ volatile("dsb ish\n\ttlbi vmalle1is\n\tdsb ish\n\tisb" : : : "memory");
}

int arch_set_page_table(struct vm *vm, uint64_t root)
{
	WRITE_SYSTEM(ttbr0_el1, root);
	arch_flush_guest_tlb(vm);
	return 0;
}

/* What only x86 has. */

int arch_set_kernel_stack(struct vm *vm, uint64_t stack)
{
	(void)vm;
	(void)stack;
	return -1;
}

int arch_set_table(struct vm *vm, enum arch_table table, uint64_t base, uint16_t limit)
{
	(void)vm;
	(void)table;
	(void)base;
	(void)limit;
	return -1;
}

int arch_set_segment(struct vm *vm, enum arch_segment segment, uint16_t selector)
{
	(void)vm;
	(void)segment;
	(void)selector;
	return -1;
}

int arch_find_descriptor(struct vm *vm, enum arch_descriptors table, uint32_t index, uint64_t *gpa, unsigned int *size)
{
	(void)vm;
	(void)table;
	(void)index;
	(void)gpa;
	(void)size;
	return -1;
}
