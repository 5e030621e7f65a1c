/* SPDX-License-Identifier: BSD-2-Clause */
/* A guest and all that the core knows of it. The back end's part is opaque here. */
#ifndef REFERENCE_VM_H
#define REFERENCE_VM_H

#include <stdint.h>

#include "arch.h"

#define GUEST_RAM_SIZE (16u << 20)
#define GUEST_PORTS 64

struct arch_vm;		/* defined by the back end */

struct vm_exit_detail {
	uint8_t byte;		/* EXIT_CONSOLE */
	uint64_t pc;		/* EXIT_FAULT: where, */
	uint64_t address;	/* the GPA that was touched, if any, */
	const char *what;	/* and why, in a few words */
};

struct vm {
	struct arch_vm *arch;
	const struct guest_format *format;
	uint8_t *ram;			/* HPA of GUEST_RAM_BASE */
	struct vm_exit_detail exit;
	uint64_t started;		/* arch_now() when it was started */
	int ended;			/* cpu.shutdown was called, with this reason + 1 */
	uint64_t page_table;		/* mmu.get_page_table */
	uint64_t open_ports, pending;	/* pending: what no area holds yet */
	uint64_t event_area;		/* GPA + 1, 0 for none */
	unsigned int event_vector;	/* 0: none */
	uint64_t alarm;			/* deadline, ~0: none; */
	unsigned int alarm_port;
	int waiting;			/* in event.wait or cpu.halt */
	uint8_t registered_tables[GUEST_RAM_SIZE / PAGE_SIZE / 8];
};

#endif
