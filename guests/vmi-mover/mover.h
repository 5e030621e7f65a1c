/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The parts of vmi-mover: main.c goes from the first host to the second, tests.c lists what must be found again there,
 * check_*.c set that up on the first host and look for it on the second. Guest memory and the places where it can run
 * are vmi-probe's.
 */
#ifndef VMI_MOVER_H
#define VMI_MOVER_H

#include "../vmi-probe/calls.h"
#include "../vmi-probe/probe.h"

/* Where vector registers are the guest's alone: on a machine, if the host lets guests have any. */
#if !__has_include("process.h") && (defined(__x86_64__) || defined(__i386__) || defined(__aarch64__))
#define HAS_VECTORS 1
#endif

/* Guest physical addresses besides those of probe.h. */
#define TABLE_PAGE (memory_address + 0x22000)		/* a GDT */
#define REGISTERED_PAGE (memory_address + 0x24000)
#define MAPPED_PAGES (memory_address + 0x26000)		/* two */
#define SECOND_QUEUE_PAGE (memory_address + 0x32000)
#define PATTERN_PAGES (memory_address + 0x80000)	/* up to the end of memory */

/*
 * Something of the guest's that a move must not lose. `needs`: calls that the host before the move must have told of, ended
 * by NULL. `set_up` and `look` print what is wrong, and give 0 for that.
 */
struct moved_thing {
	const char *name;
	const char *needs[6];
	int (*set_up)(void);
	int (*look)(void);
};

#define MOST_THINGS 32
extern const struct moved_thing moved_things[];
extern const unsigned int count_of_things;

/*
 * 1 if the answer is the right one, or the host refuses the call as one that it does not have, which is noted: the thing is
 * then lost, unless something else is wrong. 0 and a message if it is another.
 */
int expect_kept(const char *what, struct vmi_result result, vmi_status_t status, uint64_t value);
void note_lost(void);
int is_lost_noted(void);

/* As expect_kept, of calls without a value. */
int expect_done(const char *what, struct vmi_result result);

int set_up_memory(void);
int look_at_memory(void);
int set_up_vector(void);
int look_at_vector(void);
int set_up_root(void);
int look_at_root(void);
int set_up_page(void);
int look_at_page(void);
int set_up_table(void);
int look_at_table(void);
int set_up_ports(void);
int look_at_ports(void);
int set_up_alarm(void);
int look_at_alarm(void);
int set_up_mappings(void);
int look_at_mappings(void);
int set_up_queue(void);
int look_at_queue_order(void);
int look_at_queue_error(void);
int look_at_queue_recovered(void);
int set_up_queued_event(void);
int look_at_queued_event(void);

#endif
