/* SPDX-License-Identifier: BSD-2-Clause */
#include <stdarg.h>

#include "console.h"
#include "ktap.h"

static const char *current = "";
static unsigned int done, failed;

void ktap_start(unsigned int tests)
{
	done = 0;
	failed = 0;
	console_print("KTAP version 1\n");
	console_print("1..%u\n", tests);
}

void ktap_continue(unsigned int tests)
{
	done = tests;
	failed = 0;
}

void ktap_bail(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	console_print("KTAP version 1\nBail out! ");
	console_vprint(format, arguments);
	console_print("\n");
	va_end(arguments);
}

void ktap_begin(const char *name)
{
	current = name;
	console_print("# hvabi: begin=%s\n", name);
}

void ktap_fact(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	console_print("# hvabi: ");
	console_vprint(format, arguments);
	console_print("\n");
	va_end(arguments);
}

void ktap_open_message(void)
{
	console_print("# %s: ", current);
}

void ktap_close_message(void)
{
	console_print("\n");
}

void ktap_message(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	ktap_open_message();
	console_vprint(format, arguments);
	ktap_close_message();
	va_end(arguments);
}

void ktap_pass(void)
{
	console_print("ok %u %s\n", ++done, current);
}

void ktap_fail(void)
{
	failed++;
	console_print("not ok %u %s\n", ++done, current);
}

void ktap_skip(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	console_print("ok %u %s # SKIP ", ++done, current);
	console_vprint(format, arguments);
	console_print("\n");
	va_end(arguments);
}

void ktap_end(void)
{
	console_print("# hvabi: end\n");
}

unsigned int ktap_count_failed(void)
{
	return failed;
}
