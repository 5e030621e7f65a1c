/* SPDX-License-Identifier: BSD-2-Clause */
#include <stdint.h>

#include "console.h"

struct line {
	char text[CONSOLE_LINE];
	size_t used;
};

static void flush_line(struct line *line)
{
	if (line->used)
		console_write(line->text, line->used);
	line->used = 0;
}

static void put_char(struct line *line, char c)
{
	if (line->used == sizeof(line->text))
		flush_line(line);
	line->text[line->used++] = c;
}

static void put_text(struct line *line, const char *text)
{
	if (!text)
		text = "(null)";
	while (*text)
		put_char(line, *text++);
}

static void put_hex(struct line *line, uint64_t value)
{
	unsigned int shift = 60;

	while (shift && !(value >> shift))
		shift -= 4;
	for (;; shift -= 4) {
		put_char(line, "0123456789abcdef"[(value >> shift) & 0xf]);
		if (!shift)
			break;
	}
}

/* By subtraction: a 64-bit division would need a library on 32-bit machines. */
static void put_decimal(struct line *line, uint64_t value)
{
	static const uint64_t powers[] = {
		10000000000000000000ull, 1000000000000000000ull, 100000000000000000ull, 10000000000000000ull,
		1000000000000000ull, 100000000000000ull, 10000000000000ull, 1000000000000ull, 100000000000ull,
		10000000000ull, 1000000000ull, 100000000ull, 10000000ull, 1000000ull, 100000ull, 10000ull,
		1000ull, 100ull, 10ull, 1ull,
	};
	unsigned int i, started = 0;

	for (i = 0; i < sizeof(powers) / sizeof(powers[0]); i++) {
		char digit = '0';

		while (value >= powers[i]) {
			value -= powers[i];
			digit++;
		}
		if (digit != '0' || started || powers[i] == 1) {
			put_char(line, digit);
			started = 1;
		}
	}
}

/* Length of an integer argument: 0 int, 1 long or size_t, 2 long long. */
static unsigned int read_length(const char **format)
{
	unsigned int length = 0;

	while (**format == 'l' || **format == 'z') {
		length++;
		(*format)++;
	}
	return length;
}

static void put_signed(struct line *line, int64_t value)
{
	if (value < 0)
		put_char(line, '-');
	put_decimal(line, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void console_vprint(const char *format, va_list arguments)
{
	struct line line;
	va_list list;

	line.used = 0;
	va_copy(list, arguments);
	while (*format) {
		const char *start = format;
		unsigned int length, alternate = 0;
		uint64_t value;

		if (*format != '%') {
			put_char(&line, *format++);
			continue;
		}
		format++;
		if (*format == '#') {
			alternate = 1;
			format++;
		}
		length = read_length(&format);
		switch (*format) {
		case 's':
			put_text(&line, va_arg(list, const char *));
			break;
		case 'c':
			put_char(&line, (char)va_arg(list, int));
			break;
		case '%':
			put_char(&line, '%');
			break;
		case 'd':
			put_signed(&line, length == 0 ? va_arg(list, int) :
				   length == 1 ? va_arg(list, long) : va_arg(list, long long));
			break;
		case 'u':
		case 'x':
			value = length == 0 ? va_arg(list, unsigned int) :
				length == 1 ? va_arg(list, unsigned long) : va_arg(list, unsigned long long);
			if (*format == 'u') {
				put_decimal(&line, value);
			} else {
				if (alternate)
					put_text(&line, "0x");
				put_hex(&line, value);
			}
			break;
		default:
			while (start < format)
				put_char(&line, *start++);
			continue;
		}
		format++;
	}
	va_end(list);
	flush_line(&line);
}

void console_print(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	console_vprint(format, arguments);
	va_end(arguments);
}
