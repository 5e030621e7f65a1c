/* SPDX-License-Identifier: BSD-2-Clause */
/* Output and the end of a PVH domain: both are calls. */
#include "../../../../../harness/conformance/conformance.h"
#include "../../../../../harness/runtime/console.h"
#include "../hypercall.h"
#include "xenpvh.h"

enum {
	CONSOLE_IO = 18,
	SCHED_OP = 29,
	CONSOLE_IO_WRITE = 0,
	SCHED_OP_SHUTDOWN = 2,
	SHUTDOWN_REBOOT = 1,
	PAGE_ENTRY_BYTES = 32,
};

/* Registers of a call, numbered as in struct hvabi_registers. */
#ifdef __x86_64__
enum { NUMBER = 0, FIRST = 7, SECOND = 6, THIRD = 2 };		/* rax, rdi, rsi, rdx */
#else
enum { NUMBER = 0, FIRST = 3, SECOND = 1, THIRD = 2 };		/* eax, ebx, ecx, edx */
#endif

void start_machine(void);

void start_machine(void)
{
	load_tables();
	call_by_instruction();
}

/* Whole lines, so that what Xen has to say at the same time stands between them. */
static char line[512];
static size_t line_used;

static void flush_line(void)
{
	if (line_used)
		call_xen(CONSOLE_IO, CONSOLE_IO_WRITE, line_used, (uintptr_t)line);
	line_used = 0;
}

void console_write(const char *data, size_t size)
{
	while (size--) {
		line[line_used++] = *data;
		if (*data++ == '\n' || line_used == sizeof(line))
			flush_line();
	}
}

void guest_leave(void)
{
	static const uint32_t reason = SHUTDOWN_REBOOT;

	flush_line();
	call_xen(SCHED_OP, SCHED_OP_SHUTDOWN, (uintptr_t)&reason, 0);
	for (;;)
		__asm__ volatile("pause");
}

intptr_t call_xen(unsigned int number, uintptr_t a, uintptr_t b, uintptr_t c)
{
	struct hvabi_registers registers = { .r = { [NUMBER] = number, [FIRST] = a, [SECOND] = b, [THIRD] = c } };

	trap_call(&registers);
	return (intptr_t)(uintptr_t)registers.r[NUMBER];
}

intptr_t call_xen_by_page(const void *page, unsigned int number, uintptr_t a, uintptr_t b, uintptr_t c)
{
	intptr_t answer;

	call_by_page((const uint8_t *)page + number * PAGE_ENTRY_BYTES);
	answer = call_xen(number, a, b, c);
	call_by_instruction();
	return answer;
}
