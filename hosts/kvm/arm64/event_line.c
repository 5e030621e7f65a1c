/* SPDX-License-Identifier: BSD-2-Clause */
#include "event_line.h"

#define CLASS_SHIFT 26
#define CLASS_BREAKPOINT 0x30u	/* from a lower exception level */
#define IRQ_MASKED (1u << 7)	/* PSTATE and SPSR */

const uint16_t event_vectors[EVENT_WATCHES] = { 0x280, 0x480, 0x080, 0x680 };

void event_line_stop(struct event_line *line, uint32_t syndrome)
{
	if (syndrome >> CLASS_SHIFT == CLASS_BREAKPOINT)
		line->at_vector = 1;
	else
		line->is_held = 1;
}

int event_line_is_gone(const struct event_line *line)
{
	return line->at_vector && !line->asserted;
}

/* A guest that had interrupts on must expect one to overwrite ELR_EL1 and SPSR_EL1 at any time. */
int event_undo(struct event_place *place)
{
	if (place->spsr & IRQ_MASKED)
		return 0;	/* it went there on its own */
	place->pc = place->elr;
	place->pstate = place->spsr;
	return 1;
}

int event_line_offer(struct event_line *line)
{
	const int offered = line->asserted && !line->at_vector && !line->is_held;

	line->at_vector = 0;
	line->is_held = 0;
	return offered;
}
