/* SPDX-License-Identifier: BSD-2-Clause */
/* What guests write, and lines of the host between them. */
#ifndef REFERENCE_CONSOLE_H
#define REFERENCE_CONSOLE_H

#include <stddef.h>

void console_write(const void *data, size_t size);
void console_start_line(void);	/* ends a line that was begun */

#endif
