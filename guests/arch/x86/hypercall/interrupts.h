/* SPDX-License-Identifier: BSD-2-Clause */
/* Interrupts of the local APIC, counted. Once in an image: it has handle_event. */
#ifndef GUEST_INTERRUPTS_H
#define GUEST_INTERRUPTS_H

#include <stdint.h>

#include "x86.h"

#define APIC 0xfee00000u
#define APIC_EOI 0xb0u
#define APIC_SPURIOUS 0xf0u
#define APIC_ENABLED 0x100u
#define SPURIOUS_VECTOR 0xffu

static volatile unsigned int interrupts, last_vector;

static void write_apic(uint32_t offset, uint32_t value)
{
	*(volatile uint32_t *)(uintptr_t)(APIC + offset) = value;
}

void handle_event(unsigned int vector)
{
	interrupts++;
	last_vector = vector;
	write_apic(APIC_EOI, 0);
}

/* From here on what is sent to this CPU stays pending, until take_interrupts. */
static void expect_interrupts(void)
{
	interrupts = last_vector = 0;
	write_apic(APIC_SPURIOUS, APIC_ENABLED | SPURIOUS_VECTOR);
}

/* How many came; last_vector is that of the last. */
static unsigned int take_interrupts(void)
{
	__asm__ volatile("sti; nop; nop; cli" : : : "memory");
	write_apic(APIC_SPURIOUS, SPURIOUS_VECTOR);
	return interrupts;
}

#endif
