/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest machine with one vCPU, as far as the vmi calls can see it. Guest
 * physical memory is the block that the guest hands over, addresses 0 up to its
 * size. There is no paging: a guest virtual address is the physical one, and no
 * translation is ever cached.
 */
#ifndef INPROC_MACHINE_H
#define INPROC_MACHINE_H

#include <stdint.h>

#include "events.h"
#include "window.h"

#define PAGE_SHIFT 12

struct vmi_host;

/* A table that a register points at. A table of size 0 is not there. */
struct table {
	uint64_t base;
	uint64_t size;
};

struct vcpu {
	struct table gdt, idt, ldt;
	uint16_t ldt_selector, tr_selector;
	uint64_t kernel_stack;
	uint64_t page_table;
	uint32_t control[5], debug[8];	/* CR0 to CR4 and the debug registers, for the calls of VMI 3.0: they only hold what was written */
	int interrupts;			/* enabled: the same */
};

struct machine {
	const struct vmi_host *host;
	uint8_t *memory;
	uint64_t size;
	uint8_t *page_table_levels;	/* for each page: the level it was registered with, 0 if it was not */
	struct vcpu vcpu;
	struct events events;
	struct window window;
	int yielded;			/* the guest gave up its time slice since it was started */
};

/* Returns 0 if there is no memory for the machine's own records. */
int machine_start(struct machine *machine, const struct vmi_host *host, void *memory, uint64_t size);

/*
 * Gives a machine that has just been started, with the same memory, the state of another: the vCPU and registered page
 * tables, and the parts that a release has calls for. What is not taken over is lost.
 */
void machine_take_over(struct machine *machine, const struct machine *from, int events, int mappings);

int machine_has(const struct machine *machine, uint64_t address, uint64_t size);

/* These return 0, and do nothing, where the machine has no such memory. */
int machine_read(const struct machine *machine, uint64_t address, void *to, uint64_t size);
int machine_write(struct machine *machine, uint64_t address, const void *from, uint64_t size);

/* The same within a table: `offset` and all of `size` must lie in it. */
int table_read(const struct machine *machine, const struct table *table, uint64_t offset, void *to, uint64_t size);
int table_write(struct machine *machine, const struct table *table, uint64_t offset, const void *from, uint64_t size);

#endif
