/* SPDX-License-Identifier: BSD-2-Clause */
#include "guest_output.h"

#include <string.h>

#include "arch.h"
#include "console.h"

_Static_assert(OUTPUT_PAGE_SIZE == PAGE_SIZE, "a page");

void guest_output_take(uint8_t *page)
{
	const uint32_t size = *(const volatile uint32_t *)(const void *)page;	/* once: another vCPU may write it meanwhile */

	console_write(page + OUTPUT_TEXT, size < OUTPUT_ROOM ? size : OUTPUT_ROOM);
	memset(page, 0, sizeof(size));
}
