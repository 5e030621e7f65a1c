/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The few functions that a compiler may call on its own account even in
 * freestanding code, and strlen. For programs without a libc only.
 */
#include <stddef.h>

#include "string.h"

/* Volatile keeps the compiler from turning a loop back into a call of itself. */

void *memcpy(void *to, const void *from, size_t size)
{
	volatile unsigned char *d = to;
	const unsigned char *s = from;

	while (size--)
		*d++ = *s++;
	return to;
}

void *memmove(void *to, const void *from, size_t size)
{
	volatile unsigned char *d = to;
	const volatile unsigned char *s = from;

	if (d < s) {
		while (size--)
			*d++ = *s++;
	} else {
		while (size--)
			d[size] = s[size];
	}
	return to;
}

void *memset(void *to, int byte, size_t size)
{
	volatile unsigned char *d = to;

	while (size--)
		*d++ = (unsigned char)byte;
	return to;
}

int memcmp(const void *a, const void *b, size_t size)
{
	const volatile unsigned char *p = a, *q = b;

	for (; size--; p++, q++) {
		unsigned char x = *p, y = *q;

		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

size_t strlen(const char *text)
{
	const volatile char *p = text;
	size_t size = 0;

	while (p[size])
		size++;
	return size;
}
