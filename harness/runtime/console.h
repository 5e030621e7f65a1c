/* SPDX-License-Identifier: BSD-2-Clause */
/* Text out of a guest: a tiny formatter over the one function that the guest brings. */
#ifndef HVABI_CONSOLE_H
#define HVABI_CONSOLE_H

#include <stdarg.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The guest supplies this: sends all of the bytes, in order, before it returns. */
void console_write(const char *data, size_t size);

/*
 * As printf, with %s %c %% and %d %u %x, each with no, `l`, `ll` or `z`
 * length, `#x` for a leading 0x; no widths. Nothing else is understood, and
 * an unknown conversion is printed as it stands. One call of console_write
 * for each call here, unless the text is longer than CONSOLE_LINE bytes.
 */
#define CONSOLE_LINE 256
void console_print(const char *format, ...) __attribute__((format(printf, 1, 2)));
void console_vprint(const char *format, va_list arguments) __attribute__((format(printf, 1, 0)));

#ifdef __cplusplus
}
#endif
#endif
