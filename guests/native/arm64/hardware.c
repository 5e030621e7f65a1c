/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Time, the timer interrupt and the serial port of an arm64 machine that is laid out as
 * QEMU's virt: GIC of version 2 or 3.
 */
#include "../../arch/arm64/arm64.h"
#include "../../arch/arm64/virt.h"
#include "../native.h"

#define GIC_WAKER 0x14u
#define GIC_PRIVATE 0x10000u		/* of a redistributor: where it has the private interrupts' registers */
#define GIC_GROUP 0x80u
#define GIC_ENABLE 0x100u
#define GIC_ACKNOWLEDGE 0x0cu
#define GIC_DONE 0x10u

#define TIMER_INTERRUPT 27u		/* of the virtual timer */
#define INTERRUPT_NUMBER 0x3ffu

#define SCALE 10
#define LONGEST 1000000000ull

static uint64_t nanoseconds_scaled;	/* a tick of the counter, times 2^SCALE */
static int has_system_registers;	/* the GIC is of version 3 */

static volatile uint32_t *find_register(uint32_t address)
{
	return (volatile uint32_t *)(uintptr_t)address;
}

static uint64_t read_counter(void)
{
	__asm__ volatile("isb" : : : "memory");
	return READ_SYSTEM(cntvct_el0);
}

uint64_t native_now(void)
{
	return read_counter() * nanoseconds_scaled >> SCALE;
}

static void start_version_3(void)
{
	*find_register(VIRT_GIC_DISTRIBUTOR) = 0x12;		/* affinity routing, the group of a guest's interrupts */
	*find_register(VIRT_GIC_REDISTRIBUTOR + GIC_WAKER) &= ~2u;
	while (*find_register(VIRT_GIC_REDISTRIBUTOR + GIC_WAKER) & 4)
		;
	*find_register(VIRT_GIC_REDISTRIBUTOR + GIC_PRIVATE + GIC_GROUP) |= 1u << TIMER_INTERRUPT;
	*find_register(VIRT_GIC_REDISTRIBUTOR + GIC_PRIVATE + GIC_ENABLE) = 1u << TIMER_INTERRUPT;
	WRITE_SYSTEM(s3_0_c12_c12_5, 1);		/* ICC_SRE_EL1 */
	__asm__ volatile("isb");
	WRITE_SYSTEM(s3_0_c4_c6_0, 0xff);		/* ICC_PMR_EL1 */
	WRITE_SYSTEM(s3_0_c12_c12_7, 1);		/* ICC_IGRPEN1_EL1 */
	__asm__ volatile("isb");
}

static void start_version_2(void)
{
	*find_register(VIRT_GIC_DISTRIBUTOR) = 1;
	*find_register(VIRT_GIC_DISTRIBUTOR + GIC_ENABLE) = 1u << TIMER_INTERRUPT;
	*find_register(VIRT_GIC_CPU + 4) = 0xff;
	*find_register(VIRT_GIC_CPU) = 1;
}

void native_arch_start(void)
{
	nanoseconds_scaled = (1000000000ull << SCALE) / READ_SYSTEM(cntfrq_el0);
	has_system_registers = (READ_SYSTEM(id_aa64pfr0_el1) >> 24 & 0xf) != 0;
	native_set_timer(NO_DEADLINE);
	if (has_system_registers)
		start_version_3();
	else
		start_version_2();
}

void native_set_timer(uint64_t deadline)
{
	uint64_t now = native_now(), left = deadline > now ? deadline - now : 0;

	if (deadline == NO_DEADLINE) {
		WRITE_SYSTEM(cntv_ctl_el0, 0);
	} else {
		left = left > LONGEST ? LONGEST : left;
		WRITE_SYSTEM(cntv_cval_el0, read_counter() + (left << SCALE) / nanoseconds_scaled);
		WRITE_SYSTEM(cntv_ctl_el0, 1);
	}
	__asm__ volatile("isb" : : : "memory");
}

void handle_native_timer(void)
{
	uint32_t taken;

	if (has_system_registers)
		taken = (uint32_t)READ_SYSTEM(s3_0_c12_c12_0);		/* ICC_IAR1_EL1 */
	else
		taken = *find_register(VIRT_GIC_CPU + GIC_ACKNOWLEDGE);
	WRITE_SYSTEM(cntv_ctl_el0, 0);
	__asm__ volatile("isb" : : : "memory");
	if ((taken & INTERRUPT_NUMBER) != TIMER_INTERRUPT)
		return;
	if (has_system_registers)
		WRITE_SYSTEM(s3_0_c12_c12_1, taken);			/* ICC_EOIR1_EL1 */
	else
		*find_register(VIRT_GIC_CPU + GIC_DONE) = taken;
	native_timer_came();
}

int native_read_serial(void)
{
	return *find_register(VIRT_SERIAL + PL011_FLAGS) & PL011_NOTHING_CAME ? -1 : (int)(*find_register(VIRT_SERIAL + PL011_DATA) & 0xff);
}

void native_relax(void)
{
	__asm__ volatile("yield");
}

void native_stop(void)
{
	for (;;)
		__asm__ volatile("wfi");
}
