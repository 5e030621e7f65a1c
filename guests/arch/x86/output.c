/* SPDX-License-Identifier: BSD-2-Clause */
/* Output to a host that takes a string at a time: by one instruction to the serial port, or in memory where the host offers that. */
#include "../output_page.h"
#include "pc.h"
#include "x86.h"

static uint8_t *output_page;

void output_find_page(void)
{
	output_page = (uint8_t *)(uintptr_t)find_option("output", 0);
}

static void leave_for_host(void)
{
	write_port(COM1_SCRATCH, 0);
}

void output_write(const char *data, size_t size)
{
	if (output_page)
		output_page_write(output_page, data, size, leave_for_host);
	else
		__asm__ volatile("cld; rep outsb" : "+S"(data), "+c"(size) : "d"(COM1) : "memory");
}
