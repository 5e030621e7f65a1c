/* SPDX-License-Identifier: BSD-2-Clause */
/* The CPUID leaves of hypervisors, as this CPU answers them. */
#ifndef QUERY_CPUID_H
#define QUERY_CPUID_H

/* Prints what there is. Returns 0 if this architecture has no CPUID. */
int print_cpuid(void);

#endif
