/* SPDX-License-Identifier: BSD-2-Clause */
/* A guest and all that the core knows of it. The back end's part is opaque here. */
#ifndef REFERENCE_VM_H
#define REFERENCE_VM_H

#include <stdint.h>

#include "arch.h"
#include "layout.h"

#define GUEST_RAM_SIZE (16u << 20)
#define GUEST_PORTS 64
#define MAPPINGS_PAGES ((VMA_WINDOW_SIZE / PAGE_SIZE * sizeof(uint16_t) + PAGE_SIZE - 1) / PAGE_SIZE)

struct arch_vm;		/* defined by the back end */

struct vm_exit_detail {
	uint8_t byte;		/* EXIT_CONSOLE */
	uint64_t pc;		/* EXIT_FAULT: where, */
	uint64_t address;	/* the GPA that was touched, if any, */
	const char *what;	/* and why, in a few words */
};

/* Why a guest does not go on. */
enum vm_end {
	END_NOT_YET,
	END_EXIT,
	END_TIMEOUT,
	END_FAULT,
	END_HALT,
};

struct vm {
	struct arch_vm *arch;
	const void *setting;		/* what the back end was told about this guest, if it asks for anything */
	const struct guest_format *format;
	uint8_t *ram;			/* HPA of GUEST_RAM_BASE */
	struct vm_exit_detail exit;
	uint64_t started;		/* arch_now() when it was started, */
	uint64_t watchdog;		/* and when it must have ended */
	enum vm_end end;
	uint64_t page_table;		/* mmu.get_page_table */
	uint64_t open_ports;
	uint64_t pending;		/* ports that became so while there was no area */
	uint64_t *event_area;		/* HPA of an event_area: pending, masked; NULL for none */
	unsigned int event_vector;	/* 0: none */
	uint64_t alarm;			/* on the clock of arch_now(), */
	int alarm_set;			/* if this says so, */
	unsigned int alarm_port;	/* for this port */
	int yielded;			/* has given up its time slice: a host that moves guests does so then */
	int moved;			/* it has done so */
	uint16_t *mappings;		/* of the window of vma, an entry a page: see ops_vma.c; NULL until the first */
	uint8_t registered_tables[GUEST_RAM_SIZE / PAGE_SIZE / 8];
};

/* Where `size` bytes of guest memory at `gpa` are for the host, or NULL if any of them is not memory of this guest. */
static inline void *vm_memory(const struct vm *vm, uint64_t gpa, uint64_t size)
{
	const uint64_t offset = gpa - GUEST_RAM_BASE;	/* far beyond all memory for an address below it */

	if (size > GUEST_RAM_SIZE || offset > GUEST_RAM_SIZE - size)
		return NULL;
	return vm->ram + offset;
}

/* NULL, or why this image cannot run. Whatever it answers, vm_destroy follows. `setting` is for the back end, or NULL. */
const char *vm_create(struct vm *vm, const uint8_t *image, uint64_t size, const void *setting);
void vm_destroy(struct vm *vm);

/* Runs a guest until it ends, which vm->end then tells. */
void vm_run(struct vm *vm);

/* Waits until an interrupt is pending for the guest; if none can be in its time, that is the guest's end. */
void vm_wait_for_interrupt(struct vm *vm);

#endif
