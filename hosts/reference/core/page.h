/* SPDX-License-Identifier: BSD-2-Clause */
/* What the core itself needs of page.c; arch.h has the rest. */
#ifndef REFERENCE_PAGE_H
#define REFERENCE_PAGE_H

#include <stdint.h>

void page_init(void);			/* takes over what arch_free_memory gives */
uint64_t page_count_used(void);		/* to find out what a guest left behind */

#endif
