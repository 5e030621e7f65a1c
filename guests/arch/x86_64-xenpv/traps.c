/* SPDX-License-Identifier: BSD-2-Clause */
/* Where exceptions and events go. An exception that nobody asked for ends the guest. */
#include "../../../harness/runtime/console.h"
#include "xenpv.h"

enum {
	SET_TRAP_TABLE = 0,
	SET_CALLBACKS = 4,
};

#define KERNEL_CODE 0xe033	/* the flat 64-bit segment of Xen's part of the descriptor table */
#define NMI 2
#define BREAKPOINT 3

/* xen/include/public/arch-x86/xen.h: struct trap_info */
struct trap_info {
	uint8_t vector, flags;
	uint16_t cs;
	uint64_t address;
};

void handle_trap(struct trap_frame *frame);

/* Shared with entry.S. */
volatile uint64_t fault_resume;
volatile uint32_t fault_vector;

volatile struct fault last_fault;

void load_traps(void)
{
	static struct trap_info traps[TRAP_ENTRIES + 1];
	unsigned int i;

	for (i = 0; i < TRAP_ENTRIES; i++) {
		traps[i].vector = (uint8_t)i;
		traps[i].flags = i == BREAKPOINT ? 3 : 0;
		traps[i].cs = KERNEL_CODE;
		traps[i].address = (uintptr_t)trap_entries[i];
	}
	if (call_xen(SET_TRAP_TABLE, (uintptr_t)traps, 0, 0, 0, 0) != 0 ||
	    call_xen(SET_CALLBACKS, (uintptr_t)event_entry, (uintptr_t)failsafe_entry, 0, 0, 0) != 0) {
		console_print("\n# guest: Xen takes no trap table or no callbacks\n");
		guest_leave();
	}
}

static uint64_t read_fault_address(uint64_t vector)
{
	return vector == PAGE_FAULT && vcpu_info ? vcpu_info->cr2 : 0;
}

/* No end mark: for the harness the guest stopped in the test that was running. */
static void give_up(const struct trap_frame *frame)
{
	const char *what = frame->vector == EVENT_VECTOR ? "event" :
		frame->vector == FAILSAFE_VECTOR ? "failsafe callback" : "exception";

	console_print("\n# guest: %s vector=%llu error=%#llx pc=%#llx address=%#llx\n", what,
		      (unsigned long long)frame->vector, (unsigned long long)frame->error,
		      (unsigned long long)frame->rip, (unsigned long long)read_fault_address(frame->vector));
	guest_leave();
}

void handle_trap(struct trap_frame *frame)
{
	if (frame->vector == EVENT_VECTOR && handle_events) {
		handle_events();
		return;
	}
	if (frame->vector == NMI && handle_nmi) {
		handle_nmi();
		return;
	}
	if (!fault_resume || frame->vector >= TRAP_ENTRIES)
		give_up(frame);
	last_fault.error = frame->error;
	last_fault.address = read_fault_address(frame->vector);
	fault_vector = (uint32_t)frame->vector;
	frame->rip = fault_resume;
}
