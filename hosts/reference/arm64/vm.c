/* SPDX-License-Identifier: BSD-2-Clause */
/* The life of a VM, and what operations do to its EL1. */
#include "arm64.h"

#define HCR_GUEST (HCR_VM | HCR_SWIO | HCR_FMO | HCR_IMO | HCR_AMO | HCR_TWI | HCR_TSC | HCR_TIDCP | HCR_TACR | \
	HCR_TSW | HCR_RW | HCR_TLOR | HCR_TERR | HCR_TEA | HCR_APK | HCR_API)

static const struct vm *living;		/* whose EL1 the CPU holds */

/* What of EL1 and EL0 is a guest's own, beside SCTLR_EL1. */
#define GUEST_REGISTERS(each) \
	each(actlr_el1) each(cpacr_el1) each(ttbr0_el1) each(ttbr1_el1) each(tcr_el1) each(mair_el1) each(amair_el1) \
	each(vbar_el1) each(elr_el1) each(spsr_el1) each(esr_el1) each(far_el1) each(afsr0_el1) each(afsr1_el1) \
	each(par_el1) each(contextidr_el1) each(tpidr_el0) each(tpidrro_el0) each(tpidr_el1) each(sp_el0) each(sp_el1) \
	each(csselr_el1) each(cntkctl_el1) each(cntv_ctl_el0) each(cntv_cval_el0) each(cntp_ctl_el0) each(cntp_cval_el0)

/* Keys of pointer authentication, where the CPU has it. */
#define GUEST_KEYS(each) \
	each(S3_0_C2_C1_0) each(S3_0_C2_C1_1) each(S3_0_C2_C1_2) each(S3_0_C2_C1_3) each(S3_0_C2_C2_0) each(S3_0_C2_C2_1) \
	each(S3_0_C2_C2_2) each(S3_0_C2_C2_3) each(S3_0_C2_C3_0) each(S3_0_C2_C3_1)

#define CLEAR(name) WRITE_SYSTEM(name, 0);

static int has_keys(void)
{
	return (READ_SYSTEM(id_aa64isar1_el1) & 0xff000ff0ull) || (READ_SYSTEM(S3_0_C0_C6_2) & 0xff00ull);
}

/* S3_3_C13_C0_5 */
static int has_tpidr2(void)
{
	return (READ_SYSTEM(id_aa64pfr1_el1) >> 24 & 0xf) != 0;
}

/* Nothing that one guest left is there for the next. */
void reset_guest_state(void)
{
	WRITE_SYSTEM(sctlr_el1, SCTLR_EL1_OFF);
	GUEST_REGISTERS(CLEAR)
	WRITE_SYSTEM(cntvoff_el2, read_counter());
	if (has_tpidr2())
		WRITE_SYSTEM(S3_3_C13_C0_5, 0);
	if (has_keys()) {
		GUEST_KEYS(CLEAR)
	}
	init_watch();
	clear_vector_registers();
	BARRIER();
}

#define MEMBER(name) uint64_t name;
#define SAVE(name) saved.name = READ_SYSTEM(name);
#define LOAD(name) WRITE_SYSTEM(name, saved.name);

/* What the CPU holds of the guest that lives, while another VM is made for it. */
static struct {
	uint64_t vectors[VECTOR_WORDS];
	MEMBER(sctlr_el1)
	MEMBER(cntvoff_el2)
	MEMBER(S3_3_C13_C0_5)
	GUEST_REGISTERS(MEMBER)
	GUEST_KEYS(MEMBER)
} saved;

static void save_guest_state(void)
{
	SAVE(sctlr_el1)
	SAVE(cntvoff_el2)
	GUEST_REGISTERS(SAVE)
	if (has_tpidr2()) {
		SAVE(S3_3_C13_C0_5)
	}
	if (has_keys()) {
		GUEST_KEYS(SAVE)
	}
	save_vector_registers(saved.vectors);
}

static void load_guest_state(void)
{
	LOAD(sctlr_el1)
	LOAD(cntvoff_el2)
	GUEST_REGISTERS(LOAD)
	if (has_tpidr2()) {
		LOAD(S3_3_C13_C0_5)
	}
	if (has_keys()) {
		GUEST_KEYS(LOAD)
	}
	load_vector_registers(saved.vectors);
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

int arch_vm_take_over(struct vm *vm, struct vm *from)
{
	const struct arch_vm stopped = *from->arch;
	unsigned int i;

	save_guest_state();
	arch_vm_destroy(from);
	if (arch_vm_create(vm, from->format, stopped.pc))
		return -1;
	for (i = 0; i < 31; i++)
		vm->arch->x[i] = stopped.x[i];
	vm->arch->pstate = stopped.pstate;
	load_guest_state();
	return 0;
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
