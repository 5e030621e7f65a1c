/* SPDX-License-Identifier: BSD-2-Clause */
/* Time, the timer interrupt and the serial port, all through SBI as any firmware offers it. */
#include "../../arch/riscv64/vmi/riscv64.h"
#include "../native.h"

#define LEGACY_SET_TIMER 0
#define LEGACY_GETCHAR 2
#define TIME 0x54494d45

/* QEMU's virt counts 10 MHz; others say in the device tree, which nothing here reads. */
#define NANOSECONDS_A_TICK 100u

static int has_time;

static uint64_t read_time(void)
{
	uint64_t time;

	__asm__ volatile("rdtime %0" : "=r"(time) : : "memory");
	return time;
}

uint64_t native_now(void)
{
	return read_time() * NANOSECONDS_A_TICK;
}

void native_arch_start(void)
{
	has_time = probe_sbi(TIME);
	native_set_timer(NO_DEADLINE);
}

void native_set_timer(uint64_t deadline)
{
	call_sbi(has_time ? TIME : LEGACY_SET_TIMER, 0, deadline == NO_DEADLINE ? ~0ul : deadline / NANOSECONDS_A_TICK,
		 0, 0);
}

/* Setting the timer again, which what follows does, takes the interrupt away. */
void handle_native_timer(void)
{
	native_timer_came();
}

int native_read_serial(void)
{
	return (int)call_sbi(LEGACY_GETCHAR, 0, 0, 0, 0).error;
}

void native_relax(void)
{
}

void native_stop(void)
{
	for (;;)
		__asm__ volatile("wfi");
}
