/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The event interrupt of vmi as the level that it is (hosts/reference/arm64/interrupt.c says why and how): KVM offers it to the
 * guest, whose IRQ vectors are watched by hardware breakpoints meanwhile, and each delivery is looked at first.
 */
#ifndef KVM_EVENT_LINE_H
#define KVM_EVENT_LINE_H

#include <stdint.h>

struct event_line {
	uint8_t asserted;	/* as the core said last */
	uint8_t at_vector;	/* the guest is about to take it */
	uint8_t is_held;	/* it is not offered in the next run: a debug exception of the guest's own comes first, unwatched */
};

/* Where a vCPU is, and what it would go back to from its vector. */
struct event_place {
	uint64_t pc, pstate, elr, spsr;
};

/* A run has ended with a debug exception, of this syndrome. */
void event_line_stop(struct event_line *line, uint32_t syndrome);

/* Whether the guest stands at its vector for an interrupt that is gone; event_undo then takes it back, if it was delivered. */
int event_line_is_gone(const struct event_line *line);
int event_undo(struct event_place *place);

/* Whether it is offered in the run that begins now. */
int event_line_offer(struct event_line *line);

/* The vectors that are watched: IRQ from EL1 on either stack pointer, from EL0 of 64 and of 32 bits. */
#define EVENT_WATCHES 4
extern const uint16_t event_vectors[EVENT_WATCHES];

#endif
