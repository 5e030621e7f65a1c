/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A page of memory that a guest writes its output to, where a host takes it when the guest leaves for it (hosts/kvm): 32 bits
 * say how many bytes there are, from OUTPUT_TEXT on are the bytes. An access to a serial port costs more there than a line.
 */
#ifndef GUEST_OUTPUT_PAGE_H
#define GUEST_OUTPUT_PAGE_H

#include <stddef.h>
#include <stdint.h>

#define OUTPUT_PAGE_SIZE 4096u
#define OUTPUT_TEXT 8u
#define OUTPUT_ROOM (OUTPUT_PAGE_SIZE - OUTPUT_TEXT)

/* Adds `size` bytes. `leave` goes to the host, which empties the page; it is called whenever the page is full. */
static inline void output_page_write(volatile uint8_t *page, const char *data, size_t size, void (*leave)(void))
{
	volatile uint32_t *used = (volatile uint32_t *)(uintptr_t)page;

	while (size--) {
		if (*used >= OUTPUT_ROOM)
			leave();
		page[OUTPUT_TEXT + *used] = (uint8_t)*data++;
		*used = *used + 1;
	}
}

#endif
