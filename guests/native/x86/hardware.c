/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Time, the timer interrupt and the serial port of a PC. Time is the HPET's
 * counter, because its period is written in it; the interrupt is the first
 * counter of the PIT through the old interrupt controllers.
 */
#include "../../../harness/runtime/console.h"
#include "../../arch/machine.h"
#include "../../arch/x86/pc.h"
#include "../../arch/x86/x86.h"
#include "../native.h"

#define SHORTEST_PERIOD 1000000u	/* 1 ns, */
#define LONGEST_PERIOD 100000000u	/* 100 ns: what the HPET's specification allows */

#define PIT_DATA 0x40
#define PIT_COMMAND 0x43
#define PIT_ONE_SHOT 0x30
#define PIT_LONGEST 0xffffu

#define PIC_FIRST 0x20
#define PIC_SECOND 0xa0
#define PIC_START 0x11
#define PIC_DONE 0x20

#define SCALE 12

static uint32_t nanoseconds_scaled;	/* a tick of the counter, times 2^SCALE */

static volatile uint32_t *find_register(uint32_t offset)
{
	return (volatile uint32_t *)(uintptr_t)(HPET + offset);
}

static uint64_t read_counter(void)
{
	uint32_t high, low;

	do {
		high = *find_register(HPET_COUNTER + 4);
		low = *find_register(HPET_COUNTER);
	} while (high != *find_register(HPET_COUNTER + 4));
	return (uint64_t)high << 32 | low;
}

uint64_t native_now(void)
{
	return read_counter() * nanoseconds_scaled >> SCALE;
}

static void start_clock(void)
{
	uint32_t period = *find_register(HPET_PERIOD);
	uint64_t scaled = (uint64_t)period << SCALE;
	uint32_t rest;

	if (period < SHORTEST_PERIOD || period > LONGEST_PERIOD) {
		console_print("# guest: this machine has no HPET, and the native back end no other clock\n");
		guest_leave();
	}
	/* One instruction where C would need a library on i386. */
	__asm__("divl %4" : "=a"(nanoseconds_scaled), "=d"(rest) :
		"a"((uint32_t)scaled), "d"((uint32_t)(scaled >> 32)), "r"(1000000u));
	*find_register(HPET_CONTROL) |= 1;
}

/* All interrupts masked but the timer's, which gets the vector that the traps know. */
static void start_interrupts(void)
{
	write_port(PIC_FIRST, PIC_START);
	write_port(PIC_SECOND, PIC_START);
	write_port(PIC_FIRST + 1, NATIVE_TIMER_VECTOR);
	write_port(PIC_SECOND + 1, NATIVE_TIMER_VECTOR + 8);
	write_port(PIC_FIRST + 1, 4);
	write_port(PIC_SECOND + 1, 2);
	write_port(PIC_FIRST + 1, 1);
	write_port(PIC_SECOND + 1, 1);
	write_port(PIC_FIRST + 1, 0xfe);
	write_port(PIC_SECOND + 1, 0xff);
}

void native_arch_start(void)
{
	start_clock();
	start_interrupts();
	native_set_timer(NO_DEADLINE);
}

/* Without a deadline the counter waits for its second byte, and no interrupt comes. A tick is less than 1024 ns. */
void native_set_timer(uint64_t deadline)
{
	static int is_armed = 1;
	uint64_t now, ticks;

	if (deadline == NO_DEADLINE && !is_armed)
		return;
	write_port(PIT_COMMAND, PIT_ONE_SHOT);
	is_armed = deadline != NO_DEADLINE;
	if (!is_armed)
		return;
	now = native_now();
	ticks = deadline > now ? ((deadline - now) >> 10) + 1 : 1;
	if (ticks > PIT_LONGEST)
		ticks = PIT_LONGEST;
	write_port(PIT_DATA, (uint8_t)ticks);
	write_port(PIT_DATA, (uint8_t)(ticks >> 8));
}

void handle_native_timer(void)
{
	write_port(PIC_FIRST, PIC_DONE);
	native_timer_came();
}

int native_read_serial(void)
{
	return read_port(COM1_STATUS) & COM1_HAS_DATA ? read_port(COM1) : -1;
}

void native_relax(void)
{
	__asm__ volatile("pause");
}

void native_stop(void)
{
	for (;;)
		__asm__ volatile("cli\n\thlt");
}
