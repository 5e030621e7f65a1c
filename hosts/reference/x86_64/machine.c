/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine that the host runs on: interrupts, HPET for the time, local APIC for deadlines, COM1, power. */
#include "machine.h"

#include "arch.h"
#include "layout.h"
#include "svm.h"
#include "../../../guests/arch/x86/pc.h"
#include "x86.h"

#define FS_PER_NS 1000000u

#define APIC 0xfee00000ull
#define APIC_EOI 0xb0
#define APIC_SPURIOUS 0xf0
#define APIC_TIMER 0x320
#define APIC_LINT0 0x350
#define APIC_LINT1 0x360
#define APIC_TIMER_INITIAL 0x380
#define APIC_TIMER_COUNT 0x390
#define APIC_TIMER_DIVIDE 0x3e0
#define APIC_DIVIDE_BY_16 3
#define APIC_MASKED (1u << 16)
#define APIC_ENABLED (1u << 8)

#define TIMER_VECTOR 0x40
#define SPURIOUS_VECTOR 0xff
#define FIRST_INTERRUPT 32

/* Long enough that a hiccup of the machine does not matter, short enough that a boot does not wait. */
#define CALIBRATION_NS 2000000u

struct gate {
	uint16_t offset_low, selector;
	uint8_t ist, type;
	uint16_t offset_middle;
	uint32_t offset_high, zero;
};

extern const uint8_t trap_entries[256][16];	/* entry.S */
extern uint8_t host_end[];			/* link.ld */

void trap(uint64_t vector, const uint64_t *frame);

static struct gate idt[256] __attribute__((aligned(16)));
static uint64_t hpet_femtoseconds;	/* a tick */
static uint64_t apic_ticks_per_ms;	/* after division */
static uint64_t armed_deadline;		/* 0: none */

static uint32_t read_apic(uint32_t offset)
{
	return *(volatile uint32_t *)(APIC + offset);
}

static void write_apic(uint32_t offset, uint32_t value)
{
	*(volatile uint32_t *)(APIC + offset) = value;
}

static uint64_t read_hpet(uint32_t offset)
{
	return *(volatile uint64_t *)(uintptr_t)(HPET + offset);
}

static void write_hpet(uint32_t offset, uint64_t value)
{
	*(volatile uint64_t *)(uintptr_t)(HPET + offset) = value;
}

uint64_t arch_now(void)
{
	/* The product is good for five hours at 100 MHz; a batch takes seconds. */
	return read_hpet(HPET_COUNTER) * hpet_femtoseconds / FS_PER_NS;
}

/* Every vector has 16 bytes of code: those of exceptions with an error code, too. */
void trap(uint64_t vector, const uint64_t *frame)
{
	if (vector < FIRST_INTERRUPT) {
		host_print("\nexception %lu, error 0x%lx, at 0x%lx\n", (unsigned long)vector, (unsigned long)frame[0],
			   (unsigned long)frame[1]);
		host_panic("the host has met an exception");
	}
	if (vector == TIMER_VECTOR)
		armed_deadline = 0;
	if (vector != SPURIOUS_VECTOR)
		write_apic(APIC_EOI, 0);
}

void take_interrupts(void)
{
	__asm__ volatile("sti; nop; nop; cli" : : : "memory");
}

static void init_traps(void)
{
	const struct {
		uint16_t limit;
		uint64_t base;
	} __attribute__((packed)) pointer = { sizeof(idt) - 1, (uintptr_t)idt };
	unsigned int vector;

	for (vector = 0; vector < 256; vector++) {
		const uint64_t entry = (uintptr_t)trap_entries[vector];

		idt[vector] = (struct gate){
			.offset_low = (uint16_t)entry, .selector = 8, .type = 0x8e,
			.offset_middle = (uint16_t)(entry >> 16), .offset_high = (uint32_t)(entry >> 32),
		};
	}
	__asm__ volatile("lidt %0" : : "m"(pointer));
	outb(0x21, 0xff);	/* nothing of the old interrupt controllers */
	outb(0xa1, 0xff);
}

static void init_timer(void)
{
	uint64_t began;
	uint32_t left;

	hpet_femtoseconds = read_hpet(HPET_CAPABILITIES) >> 32;
	if (!hpet_femtoseconds || hpet_femtoseconds > 100000000)
		host_panic("the machine has no HPET at its usual address");
	write_hpet(HPET_CONTROL, 0);
	write_hpet(HPET_COUNTER, 0);
	write_hpet(HPET_CONTROL, 1);

	write_apic(APIC_SPURIOUS, APIC_ENABLED | SPURIOUS_VECTOR);
	write_apic(APIC_LINT0, APIC_MASKED);
	write_apic(APIC_LINT1, APIC_MASKED);
	write_apic(APIC_TIMER_DIVIDE, APIC_DIVIDE_BY_16);
	write_apic(APIC_TIMER, APIC_MASKED);
	write_apic(APIC_TIMER_INITIAL, UINT32_MAX);
	began = arch_now();
	while (arch_now() - began < CALIBRATION_NS)
		;
	left = read_apic(APIC_TIMER_COUNT);
	/* A pause between the two readings makes this too high or too low: deadlines are checked against the HPET. */
	apic_ticks_per_ms = (uint64_t)(UINT32_MAX - left) * 1000000u / (arch_now() - began);
	if (!apic_ticks_per_ms)
		host_panic("the local APIC's timer does not count");
	write_apic(APIC_TIMER_INITIAL, 0);
	write_apic(APIC_TIMER, TIMER_VECTOR);
}

void timer_arm(uint64_t deadline)
{
	uint64_t now, ticks;

	if (deadline == armed_deadline)
		return;
	now = arch_now();
	ticks = deadline > now ? (deadline - now) / 1000 * apic_ticks_per_ms / 1000 + 1 : 1;
	write_apic(APIC_TIMER_INITIAL, ticks < UINT32_MAX ? (uint32_t)ticks : UINT32_MAX);
	armed_deadline = deadline;
}

void arch_init(void)
{
	outb(COM1 + 1, 0);	/* no interrupts */
	outb(COM1 + 3, 0x80);	/* 115200 baud, 8 bits, no parity */
	outb(COM1, 1);
	outb(COM1 + 1, 0);
	outb(COM1 + 3, 3);
	outb(COM1 + 2, 7);	/* FIFO on and empty */
	init_traps();
	init_timer();
	svm_init();
}

void arch_write(const char *data, size_t size)
{
	unsigned int room = 0;

	for (; size; data++, size--, room--) {
		if (!room) {
			while (!(inb(COM1_STATUS) & COM1_IS_EMPTY))
				;
			room = COM1_FIFO;
		}
		outb(COM1, (uint8_t)*data);
	}
}

int arch_read(void)
{
	return inb(COM1_STATUS) & COM1_HAS_DATA ? inb(COM1) : -1;
}

void arch_power_off(void)
{
	while (!(inb(COM1_STATUS) & COM1_IS_IDLE))
		;
	outw(0x604, 0x2000);	/* ACPI's S5 where QEMU's firmware puts it, */
	outb(0x64, 0xfe);	/* else a reset, which -no-reboot makes an end */
	for (;;)
		__asm__ volatile("cli; hlt");
}

void arch_free_memory(uint64_t *first, uint64_t *size)
{
	*first = ((uintptr_t)host_end + PAGE_SIZE - 1) & ~(uint64_t)(PAGE_SIZE - 1);
	*size = ARCHIVE_ADDRESS - *first;
}
