/* SPDX-License-Identifier: BSD-2-Clause */
/* What vmi-boundaries wants of the place where it runs, beside what vmi-probe wants of it: process/ and machine/. */
#ifndef VMI_BOUNDARIES_H
#define VMI_BOUNDARIES_H

#include <stdint.h>

extern const unsigned int id_register;	/* which register of a call holds its id */

/* As the host addresses them: the first byte behind the guest's memory, and a page of code that nobody runs. */
uint64_t find_end_of_memory(void);
uint64_t find_spare_code(void);

#endif
