/* SPDX-License-Identifier: BSD-2-Clause */
#include <stdarg.h>

#include "../../../harness/runtime/string.h"
#include "arch.h"
#include "console.h"

static char last_written = '\n';

void console_write(const void *data, size_t size)
{
	const char *text = data;

	if (!size)
		return;
	arch_write(text, size);
	last_written = text[size - 1];
}

void console_start_line(void)
{
	if (last_written != '\n')
		console_write("\n", 1);
}

static void print_number(uint64_t value, unsigned int base, int negative)
{
	char digits[21];
	size_t place = sizeof(digits);

	do
		digits[--place] = "0123456789abcdef"[value % base];
	while ((value /= base) != 0);
	if (negative)
		digits[--place] = '-';
	console_write(digits + place, sizeof(digits) - place);
}

static void print_argument(char conversion, int is_long, va_list *arguments)
{
	const char *text;
	long value;

	switch (conversion) {
	case 's':
		text = va_arg(*arguments, const char *);
		console_write(text, strlen(text));
		break;
	case 'd':
		value = is_long ? va_arg(*arguments, long) : va_arg(*arguments, int);
		print_number(value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 10, value < 0);
		break;
	case 'u':
	case 'x':
		print_number(is_long ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned int),
			     conversion == 'x' ? 16 : 10, 0);
		break;
	default:
		console_write("?", 1);
		break;
	}
}

void host_print(const char *format, ...)
{
	va_list arguments;
	int is_long;

	va_start(arguments, format);
	for (; *format; format++) {
		if (*format != '%') {
			console_write(format, 1);
			continue;
		}
		is_long = 0;
		while (format[1] == 'l' || format[1] == 'z') {
			is_long = 1;
			format++;
		}
		format++;
		print_argument(*format, is_long, &arguments);
	}
	va_end(arguments);
}

/* A host that panics leaves the guests after this one to another boot. */
void host_panic(const char *why)
{
	console_start_line();
	host_print("# hvabi-host: panic: %s\n", why);
	arch_power_off();
}
