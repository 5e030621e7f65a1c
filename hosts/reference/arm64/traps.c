/* SPDX-License-Identifier: BSD-2-Clause */
/* System registers and units that the guest may not have: nothing there, or an exception of its own. */
#include "arm64.h"

/* PSTATE and SPSR */
#define MODE_MASK 0xfu
#define MODE_EL0 0u
#define MODE_EL1_SP0 4u
#define MODE_EL1 5u
#define STATE_AARCH32 (1u << 4)
#define STATE_MASKED 0x3c0u
#define STATE_PAN (1u << 22)
#define CONTROL_KEEP_PAN (1u << 23)	/* SCTLR_EL1.SPAN */

#define ESR_UNKNOWN 0x02000000u		/* class 0, an instruction of 4 bytes */

void skip_instruction(struct arch_vm *arch)
{
	arch->pc += 4;
}

static uint64_t vector_offset(uint64_t pstate)
{
	if (pstate & STATE_AARCH32)
		return 0x600;
	switch (pstate & MODE_MASK) {
	case MODE_EL0:
		return 0x400;
	case MODE_EL1_SP0:
		return 0x000;
	default:
		return 0x200;
	}
}

/* What the CPU would have done had the exception been the guest's from the start. */
void raise_exception(struct arch_vm *arch, uint64_t esr)
{
	uint64_t pstate = MODE_EL1 | STATE_MASKED | (arch->pstate & STATE_PAN);

	if (!(READ_SYSTEM(sctlr_el1) & CONTROL_KEEP_PAN) && READ_SYSTEM(id_aa64mmfr1_el1) >> 20 & 0xf)
		pstate |= STATE_PAN;
	WRITE_SYSTEM(elr_el1, arch->pc);
	WRITE_SYSTEM(spsr_el1, arch->pstate);
	WRITE_SYSTEM(esr_el1, esr);
	arch->pc = READ_SYSTEM(vbar_el1) + vector_offset(arch->pstate);
	arch->pstate = pstate;
}

void raise_undefined(struct arch_vm *arch)
{
	raise_exception(arch, ESR_UNKNOWN);
}

/* The syndrome of a trapped mrs, msr or sys. */
static unsigned int field(uint32_t syndrome, unsigned int low, unsigned int bits)
{
	return syndrome >> low & ((1u << bits) - 1);
}

/* Registers that read as zero and forget what is written: a kernel may touch these as it starts. */
static int is_quiet(uint32_t syndrome)
{
	unsigned int op0 = field(syndrome, 20, 2), op1 = field(syndrome, 14, 3), crn = field(syndrome, 10, 4);
	unsigned int crm = field(syndrome, 1, 4), op2 = field(syndrome, 17, 3);

	switch (op0) {
	case 1:
		return crn == 7;					/* caches by set and way */
	case 2:
		return op1 == 0;					/* debug */
	case 3:
		return crn == 9 || (crn == 14 && crm >= 8) ||		/* performance counters */
		       (op1 == 0 && crn == 1 && crm == 0 && op2 == 1) ||	/* actlr_el1 */
		       (op1 == 0 && crn == 10 && crm == 4);		/* limited ordering regions */
	default:
		return 0;
	}
}

void handle_system_register(struct arch_vm *arch, uint32_t syndrome)
{
	unsigned int target = field(syndrome, 5, 5);

	if (!is_quiet(syndrome)) {
		raise_undefined(arch);
		return;
	}
	if (syndrome & 1 && target < 31)
		arch->x[target] = 0;
	skip_instruction(arch);
}
