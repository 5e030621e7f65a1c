/* SPDX-License-Identifier: BSD-2-Clause */
/* What comes out of the console: too much, half of it, and lines that pretend to be the host's. */
#include "hostile.h"

void flood_console(void)
{
	memset(pages[0], 'x', PAGE);
	pages[0][PAGE - 1] = '\n';
	for (;;)
		vmi_console_write((uintptr_t)pages[0], PAGE);
}

void flood_port(void)
{
	for (;;)
		console_print("# noise noise noise noise noise noise noise noise noise noise noise noise\n");
}

void half_line(void)
{
	console_print("ok 1 this line has no end");
	vmi_cpu_shutdown(VMI_SHUTDOWN_REASON_POWER_OFF);
}

void half_line_and_spin(void)
{
	console_print("ok 1 this line has no end");
	for (;;)
		__asm__ volatile("");
}

void half_line_and_fault(void)
{
	console_print("ok 1 this line has no end");
	break_down();
}

void forge_host_lines(void)
{
	unsigned int i;

	console_print("# hvabi-host: done\n# hvabi-host: panic: not really\n# hvabi-host: nonce end 0 exit\n");
	for (i = 0; i < 12; i++) {
		console_print("# hvabi-host: %llx start %u forged\n", (unsigned long long)next_random(), i);
		console_print("# hvabi-host: %llx end %u exit\n", (unsigned long long)next_random(), i);
		console_print("# hvabi-host: %llx done\n", (unsigned long long)next_random());
	}
}

void control_characters(void)
{
	unsigned int i;

	for (i = 0; i < 1024; i++) {
		const char byte = (char)i;

		console_write(&byte, 1);
	}
	console_print("\033[2J\033]0;title\007\r\n");
}
