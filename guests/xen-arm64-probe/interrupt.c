/* SPDX-License-Identifier: BSD-2-Clause */
/* GIC version 3, as Xen gives it to its first domain. */
#include "../arch/arm64/xen/guest.h"
#include "../arch/tree.h"
#include "probe.h"

#define DISTRIBUTOR_CONTROL 0x0u
#define DISTRIBUTOR_ON 0x12u			/* affinity routing, and interrupts of group 1 */
#define REDISTRIBUTOR_OWN 0x10000u		/* a CPU's own interrupts, after the redistributor itself: */
#define OWN_GROUP (REDISTRIBUTOR_OWN + 0x80u)
#define OWN_ENABLE (REDISTRIBUTOR_OWN + 0x100u)
#define OWN_PRIORITY (REDISTRIBUTOR_OWN + 0x400u)
#define WAKER 0x14u
#define SLEEPS 0x2u
#define CHILDREN_SLEEP 0x4u
#define PRIORITY 0x80u

#define ICC_SRE_EL1 S3_0_C12_C12_5
#define ICC_PMR_EL1 S3_0_C4_C6_0
#define ICC_IGRPEN1_EL1 S3_0_C12_C12_7
#define ICC_IAR1_EL1 S3_0_C12_C12_0
#define ICC_EOIR1_EL1 S3_0_C12_C12_1
#define READ(name) READ_SYSTEM(name)		/* names that are macros themselves */
#define WRITE(name, value) WRITE_SYSTEM(name, value)

static uint64_t read_big(const uint8_t *at)
{
	uint64_t value = 0;
	unsigned int i;

	for (i = 0; i < 8; i++)
		value = value << 8 | at[i];
	return value;
}

int enable_interrupt(unsigned int number)
{
	/* Two pairs of address and size: the distributor, the redistributors. */
	const uint8_t *places = (const uint8_t *)find_text(boot_tree, "interrupt-controller", "reg");
	volatile uint8_t *distributor, *redistributor;

	if (!places)
		return -1;
	distributor = (volatile uint8_t *)(uintptr_t)read_big(places);
	redistributor = (volatile uint8_t *)(uintptr_t)read_big(places + 16);
	WRITE(ICC_SRE_EL1, 7);
	__asm__ volatile("isb" : : : "memory");
	*(volatile uint32_t *)(distributor + DISTRIBUTOR_CONTROL) = DISTRIBUTOR_ON;
	*(volatile uint32_t *)(redistributor + WAKER) &= ~SLEEPS;
	while (*(volatile uint32_t *)(redistributor + WAKER) & CHILDREN_SLEEP)
		;
	*(volatile uint32_t *)(redistributor + OWN_GROUP) |= 1u << number;
	redistributor[OWN_PRIORITY + number] = PRIORITY;
	*(volatile uint32_t *)(redistributor + OWN_ENABLE) = 1u << number;
	WRITE(ICC_PMR_EL1, 0xff);
	WRITE(ICC_IGRPEN1_EL1, 1);
	__asm__ volatile("dsb sy\n\tisb" : : : "memory");
	return 0;
}

unsigned int end_interrupt(void)
{
	const uint64_t number = READ(ICC_IAR1_EL1);

	WRITE(ICC_EOIR1_EL1, number);
	return (unsigned int)number & 0xffffffu;
}
