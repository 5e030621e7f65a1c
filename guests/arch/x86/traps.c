/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptor tables, and where interrupts and exceptions go. An exception that nobody asked for ends the guest. */
#include "../../../harness/runtime/console.h"
#include "x86.h"

struct gate {
	uint16_t offset_low, selector;
	uint8_t stack, type;
	uint16_t offset_middle;
#ifdef __x86_64__
	uint32_t offset_high, zero;
#endif
};

#define INTERRUPT_GATE 0x8e
#define FIRST_INTERRUPT 32

static const uint64_t segments[] = {
	0,
#ifdef __x86_64__
	0x00af9b000000ffff,
#else
	0x00cf9b000000ffff,
#endif
	0x00cf93000000ffff,
};

void handle_trap(uintptr_t vector, uintptr_t error, uintptr_t *frame);

static void fill_gate(struct gate *gate, uintptr_t entry)
{
	gate->offset_low = (uint16_t)entry;
	gate->selector = SELECTOR_CODE;
	gate->stack = 0;
	gate->type = INTERRUPT_GATE;
	gate->offset_middle = (uint16_t)(entry >> 16);
#ifdef __x86_64__
	gate->offset_high = (uint32_t)(entry >> 32);
	gate->zero = 0;
#endif
}

void load_tables(void)
{
	const struct table_pointer gdt = { GDT_SIZE - 1, GDT_ADDRESS };
	const struct table_pointer idt = { 256 * sizeof(struct gate) - 1, IDT_ADDRESS };
	volatile uint64_t *descriptors = (volatile uint64_t *)(uintptr_t)GDT_ADDRESS;
	struct gate *gates = (struct gate *)(uintptr_t)IDT_ADDRESS;
	unsigned int i;

	for (i = 0; i < GDT_SIZE / 8; i++)
		descriptors[i] = i < sizeof(segments) / sizeof(segments[0]) ? segments[i] : 0;
	for (i = 0; i < 256; i++)
		fill_gate(&gates[i], (uintptr_t)trap_entries[i]);
	__asm__ volatile("lgdt %0\n\tlidt %1" : : "m"(gdt), "m"(idt) : "memory");
}

static uintptr_t read_fault_address(void)
{
	uintptr_t address;

	__asm__ volatile("mov %%cr2, %0" : "=r"(address));
	return address;
}

/* No end mark: for the harness the guest stopped in the test that was running. */
void handle_trap(uintptr_t vector, uintptr_t error, uintptr_t *frame)
{
	if (vector < FIRST_INTERRUPT && resume_after_trap && resume_after_trap(vector, frame))
		return;
	if (vector == NATIVE_TIMER_VECTOR && handle_native_timer) {
		handle_native_timer();
		return;
	}
	if (vector >= FIRST_INTERRUPT && handle_event) {
		handle_event((unsigned int)vector);
		return;
	}
	console_print("\n# guest: exception vector=%u error=%#lx pc=%#lx address=%#lx\n", (unsigned int)vector,
		      (unsigned long)error, (unsigned long)frame[0], (unsigned long)read_fault_address());
	guest_leave();
}
