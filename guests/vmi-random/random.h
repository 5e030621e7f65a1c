/* SPDX-License-Identifier: BSD-2-Clause */
/* What main.c needs beside the calls: numbers, memory for the host to write to, and which calls need care. */
#ifndef VMI_RANDOM_H
#define VMI_RANDOM_H

#include <stdint.h>

extern const struct hvabi_abi vmi_conformance;

/* numbers.c */
void seed_random(uint64_t seed);
uint64_t next_random(void);
uint32_t random_below(uint32_t limit);

/* care.c: what the host may write to, with guards around it that it may not. */
#define OFFERED_SIZE 0x20000u	/* a power of two, and more than the largest descriptor table */
extern uint8_t *const offered_memory;

void fill_guards(void);
int check_guards(void);
int is_guest_memory(uint64_t address);
/* Where mappings may be, 0 without vma. */
uint64_t find_window(void);
/* Takes back what calls may have done to the machine. */
void restore_machine(void);

enum tame_kind {
	TAME_NOT,		/* may be made as it is */
	TAME_NEVER,		/* ends or stops the guest */
	TAME_OFFER,		/* writes where the first argument says: what is offered */
	TAME_TEXT,		/* reads from there, and prints: a little */
	TAME_WILD,		/* only with a first argument that is no memory */
	TAME_REASON,		/* only with an argument that is refused */
};
enum tame_kind tame_kind(const char *name);

#endif
