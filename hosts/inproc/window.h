/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the machine has mapped in the window of vma. The guest is a process and
 * cannot go there: the model keeps what is mapped, for get_mapping to say.
 */
#ifndef INPROC_WINDOW_H
#define INPROC_WINDOW_H

#include <stdint.h>

#define WINDOW_FIRST 0x40000000ull
#define WINDOW_SIZE 0x40000000ull

struct window {
	uint64_t *mappings;	/* for each page: the page it shows and the access, 0 for none */
};

/* Whether all of the range lies in the window, and how many of its pages are mapped. */
int window_has(uint64_t address, uint32_t count);
uint32_t window_count_mapped(const struct window *window, uint64_t address, uint32_t count);

void window_map(struct window *window, uint64_t address, uint64_t page, uint32_t count, uint32_t access);
void window_unmap(struct window *window, uint64_t address, uint32_t count);
void window_protect(struct window *window, uint64_t address, uint32_t count, uint32_t access);
uint64_t window_find(const struct window *window, uint64_t address);

#endif
