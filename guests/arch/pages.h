/* SPDX-License-Identifier: BSD-2-Clause */
/* The scratch pages of an image in which every address is itself, and the ground of derived tests around them. */
#ifndef GUEST_PAGES_H
#define GUEST_PAGES_H

#include "places.h"

#define SCRATCH_BYTES 4096u

/* $scratch and $scratch2, which nobody else uses, with a page before and behind them. */
extern uint8_t arena_pages[4][SCRATCH_BYTES];
#define scratch_pages (&arena_pages[1])

/* Sets what the engine wants to know of memory. Nothing is at `no_memory`. */
void fill_memory(struct hvabi_guest *guest, uint64_t no_memory);

/* Sets the arena, the code and these places; `end`: of the guest's memory, or 0. */
void fill_pages(struct hvabi_ground *ground, uint64_t no_memory, uint64_t end);

#endif
