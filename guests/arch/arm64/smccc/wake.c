/* SPDX-License-Identifier: BSD-2-Clause */
#include "wake.h"

#include "../../../../harness/runtime/string.h"
#include "../../tree.h"
#include "guest.h"

/* GIC version 2; the virtual timer is its interrupt 27. */
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

struct gic {
	uintptr_t distributor, cpu_interface;
};

static int is_kind(const char *kind, const char *known)
{
	return strlen(kind) == strlen(known) && memcmp(kind, known, strlen(known)) == 0;
}

/* QEMU's virt machine has the interface of the CPU 64 KiB above the distributor, the chip with the other name 4 KiB. */
static int find_gic2(struct gic *gic)
{
	const char *kind = find_text(DEVICE_TREE, "intc@", "compatible");

	gic->distributor = (uintptr_t)find_device(DEVICE_TREE, "intc@");
	if (!kind || !gic->distributor)
		return 0;
	gic->cpu_interface = gic->distributor + (is_kind(kind, "arm,gic-400") ? 0x1000 : 0x10000);
	return is_kind(kind, "arm,gic-400") || is_kind(kind, "arm,cortex-a15-gic");
}

int wake_after(uint32_t ticks)
{
	struct gic gic;

	if (!find_gic2(&gic))
		return -1;
	write_device(gic.distributor, DISTRIBUTOR_CONTROL, 1);
	write_device(gic.distributor, DISTRIBUTOR_ENABLE, TIMER_BIT);
	write_device(gic.cpu_interface, CPU_PRIORITY, 0xff);
	write_device(gic.cpu_interface, CPU_CONTROL, 1);
	WRITE_SYSTEM(cntv_tval_el0, ticks);
	WRITE_SYSTEM(cntv_ctl_el0, TIMER_ON);
	__asm__ volatile("isb" : : : "memory");
	return 0;
}

void wake_never(void)
{
	struct gic gic;

	WRITE_SYSTEM(cntv_ctl_el0, 0);
	if (!find_gic2(&gic))
		return;
	write_device(gic.cpu_interface, CPU_CONTROL, 0);
	write_device(gic.distributor, DISTRIBUTOR_DISABLE, TIMER_BIT);
	write_device(gic.distributor, DISTRIBUTOR_CONTROL, 0);
}
