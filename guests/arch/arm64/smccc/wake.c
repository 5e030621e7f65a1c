/* SPDX-License-Identifier: BSD-2-Clause */
#include "wake.h"

#include "../../../../harness/runtime/string.h"
#include "../../tree.h"
#include "guest.h"

/* GIC version 2, as QEMU's virt machine has it; the virtual timer is its interrupt 27. */
#define DISTRIBUTOR 0x08000000ul
#define CPU_INTERFACE 0x08010000ul
#define DISTRIBUTOR_CONTROL 0x000u
#define DISTRIBUTOR_ENABLE 0x100u
#define DISTRIBUTOR_DISABLE 0x180u
#define CPU_CONTROL 0x00u
#define CPU_PRIORITY 0x04u
#define TIMER_BIT (1u << 27)
#define TIMER_ON 1u

static void write_device(uintptr_t base, unsigned int offset, uint32_t value)
{
	*(volatile uint32_t *)(base + offset) = value;
	__asm__ volatile("dsb sy" : : : "memory");
}

static int has_gic2(void)
{
	const char *kind = find_text(DEVICE_TREE, "intc@8000000", "compatible");
	static const char known[] = "arm,cortex-a15-gic";

	return kind && strlen(kind) == sizeof(known) - 1 && memcmp(kind, known, sizeof(known)) == 0;
}

int wake_after(uint32_t ticks)
{
	if (!has_gic2())
		return -1;
	write_device(DISTRIBUTOR, DISTRIBUTOR_CONTROL, 1);
	write_device(DISTRIBUTOR, DISTRIBUTOR_ENABLE, TIMER_BIT);
	write_device(CPU_INTERFACE, CPU_PRIORITY, 0xff);
	write_device(CPU_INTERFACE, CPU_CONTROL, 1);
	WRITE_SYSTEM(cntv_tval_el0, ticks);
	WRITE_SYSTEM(cntv_ctl_el0, TIMER_ON);
	__asm__ volatile("isb" : : : "memory");
	return 0;
}

void wake_never(void)
{
	WRITE_SYSTEM(cntv_ctl_el0, 0);
	if (!has_gic2())
		return;
	write_device(CPU_INTERFACE, CPU_CONTROL, 0);
	write_device(DISTRIBUTOR, DISTRIBUTOR_DISABLE, TIMER_BIT);
	write_device(DISTRIBUTOR, DISTRIBUTOR_CONTROL, 0);
}
