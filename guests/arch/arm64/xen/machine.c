/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls of Xen, by which a domain writes and ends, and the pages of the image. */
#include <stddef.h>

#include "../../../../harness/runtime/console.h"
#include "guest.h"
#include "layout.h"

enum {
	CONSOLE_IO = 18,
	SCHED_OP = 29,
	CONSOLE_IO_WRITE = 0,
	SCHED_OP_SHUTDOWN = 2,
	SHUTDOWN_REBOOT = 1,
};

#define HVC_XEN (0xd4000002u | 0xea1u << 5)
#define VALID 1u

/* start.S: the tables that map the image, and what lies between its own addresses and guest physical ones */
extern uint64_t boot_pages[IMAGE_TABLES * 512];
extern const uint64_t boot_offset;
extern const uint8_t _start[];

void start_machine(void)
{
	patch_sites(HVC_XEN);
}

/* All calls are the host's. */
int sites_are_native(void)
{
	return 0;
}

int64_t call_xen(unsigned int number, uint64_t a, uint64_t b, uint64_t c)
{
	register uint64_t x0 __asm__("x0") = a;
	register uint64_t x1 __asm__("x1") = b;
	register uint64_t x2 __asm__("x2") = c;
	register uint64_t x16 __asm__("x16") = number;

	__asm__ volatile("hvc #0xea1" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x16) : : "x3", "x4", "memory");
	return (int64_t)x0;
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
		__asm__ volatile("wfi");
}

uint64_t find_gpa(const void *address)
{
	return (uintptr_t)address - boot_offset;
}

void *find_address(uint64_t gpa)
{
	return (void *)(uintptr_t)(gpa + boot_offset);
}

static void write_entry(const void *address, uint64_t entry)
{
	((volatile uint64_t *)boot_pages)[((uintptr_t)address - (uintptr_t)_start) / PAGE_SIZE] = entry;
	__asm__ volatile("dsb ish\n\ttlbi vmalle1\n\tdsb ish\n\tisb" : : : "memory");
}

static uint64_t read_entry(const void *address)
{
	return boot_pages[((uintptr_t)address - (uintptr_t)_start) / PAGE_SIZE];
}

void unmap_page(const void *address)
{
	write_entry(address, read_entry(address) & ~(uint64_t)VALID);
}

void map_page(const void *address)
{
	write_entry(address, read_entry(address) | VALID);
}

int try_other_immediate(int *instructions)
{
	register uint64_t went_on __asm__("x3") = 0;

	take_exception();
	/* The way back is always to the instruction behind the one that the exception names. */
	__asm__ volatile("771:\thvc #1\n772:\tmov x3, #1\n"
			 "\t.pushsection hvabi_access, \"a\"\n\t.quad 771b, 772b\n\t.popsection"
			 : "+r"(went_on) : : "x0", "x1", "x2", "x15", "x16", "x17", "memory");
	*instructions = went_on ? 0 : 1;
	return take_exception() == 1;
}
