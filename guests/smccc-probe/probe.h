/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of smccc-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef SMCCC_PROBE_H
#define SMCCC_PROBE_H

#include "../arch/extra.h"

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

enum extra_result check_cpu_on(void);
enum extra_result check_cpu_on_twice(void);
enum extra_result check_cpu_off(void);
enum extra_result check_cpu_on_64(void);
enum extra_result check_cpu_suspend(void);

#endif
