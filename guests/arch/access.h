/* SPDX-License-Identifier: BSD-2-Clause */
/* Instructions that reach system registers and may raise an exception: the section hvabi_access of the tables of conformance tests
 * (HVABI_ACCESS of harness/conformance/conformance.h) has their places. */
#ifndef GUEST_ACCESS_H
#define GUEST_ACCESS_H

#include <stdint.h>

/* The linker script has them, or the linker makes them. */
extern const uintptr_t __start_hvabi_access[] __attribute__((weak)), __stop_hvabi_access[] __attribute__((weak));

/* Whether the instruction at `place` is one of them. */
static inline int is_register_access(uintptr_t place)
{
	const uintptr_t *one;

	for (one = __start_hvabi_access; one < __stop_hvabi_access; one++) {
		if (*one == place)
			return 1;
	}
	return 0;
}

#endif
