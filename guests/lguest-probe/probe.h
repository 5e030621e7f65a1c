/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of lguest-probe. process/ and machine/ are where it can run: as in vmi-probe. */
#ifndef LGUEST_PROBE_H
#define LGUEST_PROBE_H

#include <stdint.h>

#include "../arch/extra.h"
#include "lguest.h"

#define MEMORY_SIZE 0x4000u
#define NO_MEMORY 0xfffff000u
#define FREE 0xffu		/* status of a slot */
#define KILLED(call) ((call), was_killed())

extern const struct hvabi_abi lguest_conformance;

/* --- the place brings --- */
extern uint8_t *memory;			/* MEMORY_SIZE bytes of guest memory, */
extern uint32_t memory_address;		/* and where they are for the host */
void make_trap(struct hvabi_registers *registers);
uint32_t take_exception(void);

/* --- main.c --- */
void run_probe(void);

/* --- calls.c --- */
/* By the registers of this release; those without an argument name no memory. What is left in EAX. */
uint32_t make_call(uint32_t number, uint32_t first, uint32_t second, uint32_t third);
/* Whether the last call killed the guest, which is why it has an exception. */
int was_killed(void);
/* Where a part of guest memory is for the host. */
uint32_t address_of(const void *part);

/* --- area.c --- */
extern struct lguest_lguest_data *area;
/* Registers the area. NULL, or why this host and this guest cannot talk. */
const char *register_area(void);

/* --- ring.c --- */
/* The slot that the host looks at next: every call of the ring that it makes takes it one further. */
extern unsigned int ring_next;
void fill_slot(unsigned int slot, uint32_t number, uint32_t first, uint32_t second, uint32_t third);
/* The slot `further` slots behind ring_next. */
unsigned int slot_at(unsigned int further);
int is_free(unsigned int slot);

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* check_ring.c, check_calls.c */
enum extra_result check_init_once(void);
enum extra_result check_order(void);
enum extra_result check_stops_at_free(void);
enum extra_result check_full(void);
enum extra_result check_notify(void);
enum extra_result check_clock(void);
enum extra_result check_idt(void);
enum extra_result check_stack(void);
enum extra_result check_gdt(void);
enum extra_result check_gdt_entry(void);
enum extra_result check_offers(void);

/* machine/check_interrupts.c */
enum extra_result check_halt(void);
enum extra_result check_interrupts(void);

#endif
