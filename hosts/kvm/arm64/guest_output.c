/* SPDX-License-Identifier: BSD-2-Clause */
#include "guest_output.h"

#include <string.h>

#include "arch.h"
#include "console.h"
#include "layout.h"

#define ROOM (PAGE_SIZE - OUTPUT_TEXT)

void guest_output_take(uint8_t *page)
{
	uint32_t size;

	memcpy(&size, page, sizeof(size));
	console_write(page + OUTPUT_TEXT, size < ROOM ? size : ROOM);
	memset(page, 0, sizeof(size));
}
