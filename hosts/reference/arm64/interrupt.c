/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The event interrupt as the level that it is. The CPU delivers a virtual IRQ
 * (HCR_VI) by itself, as soon as the guest lets it, and again after the handler
 * returns, although the guest has taken the pending bits meanwhile: the host
 * does not see that. So the guest's IRQ vectors are watched by breakpoints that
 * lead to the host. There it is seen whether the interrupt is due. If it is, the
 * guest goes on into its handler with the virtual IRQ off until the next exit;
 * if it is not, the delivery is undone.
 */
#include "arm64.h"

#define IRQ_MASKED (1u << 7)		/* PSTATE and SPSR */
#define WATCH_EL1 0x1e3u		/* DBGBCR_EL1: an address, four bytes, executed at EL1 */
#define MONITOR_ON (1u << 15)		/* MDSCR_EL1 */
#define WATCHES 4
#define COUNT_BREAKPOINTS() ((READ_SYSTEM(id_aa64dfr0_el1) >> 12 & 0xf) + 1)

/* From EL1 on either stack pointer, from EL0 of 64 and of 32 bits. */
static const uint16_t irq_vectors[WATCHES] = { 0x280, 0x480, 0x080, 0x680 };

static void set_watch(unsigned int index, uint64_t address, uint64_t control)
{
	switch (index) {
	case 0:
		WRITE_SYSTEM(dbgbvr0_el1, address);
		WRITE_SYSTEM(dbgbcr0_el1, control);
		break;
	case 1:
		WRITE_SYSTEM(dbgbvr1_el1, address);
		WRITE_SYSTEM(dbgbcr1_el1, control);
		break;
	case 2:
		WRITE_SYSTEM(dbgbvr2_el1, address);
		WRITE_SYSTEM(dbgbcr2_el1, control);
		break;
	default:
		WRITE_SYSTEM(dbgbvr3_el1, address);
		WRITE_SYSTEM(dbgbcr3_el1, control);
	}
}

/* A CPU may have as few as two breakpoints; what they do not cover, LOOK_AGAIN bounds. */
static void set_watches(uint64_t base, uint64_t control)
{
	unsigned int i;

	for (i = 0; i < WATCHES && i < COUNT_BREAKPOINTS(); i++)
		set_watch(i, base + irq_vectors[i], control);
	__asm__ volatile("isb" : : : "memory");
}

void init_watch(void)
{
	set_watches(0, 0);
	WRITE_SYSTEM(oslar_el1, 0);
	WRITE_SYSTEM(osdlr_el1, 0);
	WRITE_SYSTEM(mdscr_el1, MONITOR_ON);
	__asm__ volatile("isb" : : : "memory");
}

static void watch_vectors(struct arch_vm *arch, int wanted)
{
	uint64_t base = READ_SYSTEM(vbar_el1);

	if (wanted && (!arch->watched || arch->watched_base != base))
		set_watches(base, WATCH_EL1);
	else if (!wanted && arch->watched)
		set_watches(0, 0);
	arch->watched = wanted != 0;
	arch->watched_base = base;
}

/* A guest that had interrupts on must expect one to overwrite ELR_EL1 and SPSR_EL1 at any time. */
static void undo_delivery(struct arch_vm *arch)
{
	uint64_t interrupted = READ_SYSTEM(spsr_el1);

	if (interrupted & IRQ_MASKED)
		return;		/* it went there on its own */
	arch->pc = READ_SYSTEM(elr_el1);
	arch->pstate = interrupted;
}

void present_event(struct arch_vm *arch)
{
	int offered = arch->event && !arch->at_vector;

	if (arch->at_vector && !arch->event)
		undo_delivery(arch);
	arch->at_vector = 0;
	if (offered)
		arch->hcr |= HCR_VI;
	else
		arch->hcr &= ~HCR_VI;
	watch_vectors(arch, offered);
}
