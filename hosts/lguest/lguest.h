/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest of one release of lguest, and its calls: the area that it shares with its host, the ring in it, and what the calls
 * leave behind. Compiled once for each release, from that release's generated dispatch. Freestanding.
 */
#ifndef HOSTS_LGUEST_H
#define HOSTS_LGUEST_H

#include <stddef.h>
#include <stdint.h>

#include "lguest_host.h"

#define LGUEST_GDT_ENTRIES 32u
#define LGUEST_IDT_ENTRIES 256u
#define LGUEST_DMAS 61u			/* offers of buffers that a host keeps */
#define LGUEST_RESERVED 0x400000u	/* bytes at the top of the address space that are the host's */
#define LGUEST_FIRST_VECTOR 32u		/* of interrupt 0 */
#define LGUEST_ENABLED 0x200u		/* in irq_enabled and irq_pending */

/* What a machine needs of the program that it is in. `owner` is that of lguest_start. */
struct lguest_place {
	uint64_t (*now)(void *owner);				/* nanoseconds, from anywhere */
	struct lguest_time (*time)(void *owner);		/* the time of day */
	void (*kill)(void *owner, const char *why);		/* the guest did what kills it: it gets an exception */
	void (*write)(void *owner, const char *text, size_t size);	/* to the console */
	void (*stop)(void *owner, const char *text, int restarts);	/* it ends itself */
	void (*halt)(void *owner);				/* until lguest_interrupt says that one comes */
	/* These may be NULL. */
	void (*interrupt)(void *owner, unsigned int vector);	/* gives it to the guest now, */
	uint32_t (*program_counter)(void *owner);		/* which is here: comes with `interrupt` */
	void (*set_clock)(void *owner, uint64_t deadline);	/* the next interrupt of the clock, by now(); 0: none */
	int (*set_page_table)(void *owner, uint32_t root);	/* -1: it cannot be one */
	void (*flush_tlb)(void *owner);
	void (*set_ts)(void *owner, int set);
};

struct lguest_time {
	uint32_t seconds, nanoseconds;		/* since the start of 1970 */
};

struct lguest_offer {
	uint32_t key, buffers, count;		/* count 0: none */
	uint8_t irq;
};

struct lguest_machine {
	const struct lguest_place *place;
	void *owner;
	uint8_t *memory;			/* guest-physical address 0 */
	uint64_t size;
	struct lguest_lguest_data *data;	/* the area, NULL before lguest_init */
	unsigned int next;			/* slot of the ring */
	uint32_t quiet_first, quiet_end;	/* instructions at which no interrupt comes */
	int killed;				/* during this call */
	int notified;				/* the launcher was asked for during this call of the ring */
	uint32_t pending;			/* interrupts, a bit each */
	uint64_t deadline;			/* of the clock; 0: it is stopped */
	uint64_t ticks_read;			/* nanoseconds at the last timer_read */
	uint32_t page_table, ts;
	uint32_t stack_ss, stack_esp, stack_pages;
	struct lguest_descriptor gdt[LGUEST_GDT_ENTRIES], idt[LGUEST_IDT_ENTRIES], tls[3];
	struct lguest_offer offers[LGUEST_DMAS];
};

void lguest_start(struct lguest_machine *machine, const struct lguest_place *place, void *owner, void *memory, uint64_t size);

/* The call that the registers name, behind those that wait in the ring. */
void lguest_call(struct lguest_machine *machine, struct lguest_i386_registers *registers);

/*
 * Gives the guest an interrupt that has come, if it lets it and has a gate for it, or tells it in the area that one waits. Behind
 * each call, and whenever the guest was left.
 */
void lguest_look_at_interrupts(struct lguest_machine *machine);

/* Whether an interrupt has come that the guest does not block. */
int lguest_has_interrupt(struct lguest_machine *machine);

#endif
