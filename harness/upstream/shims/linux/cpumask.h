/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_CPUMASK_H
#define SHIM_LINUX_CPUMASK_H

typedef struct cpumask cpumask_t;
extern const cpumask_t *cpu_online_mask;

#endif
