/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of sbi-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef SBI_PROBE_H
#define SBI_PROBE_H

#include <stdint.h>

#include "../arch/extra.h"

extern const struct hvabi_abi sbi_conformance;

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

uint64_t get_boot_hart(void);

/* Until `cause` has interrupted this hart `count` times in all, or has not for very long. */
int wait_for_interrupts(unsigned int cause, uint64_t count);

enum extra_result check_timer(void);
enum extra_result check_legacy_timer(void);
enum extra_result check_ipi(void);
enum extra_result check_legacy_ipi(void);
enum extra_result check_hart_start(void);
enum extra_result check_hart_stop(void);
enum extra_result check_stopped_hart(void);
enum extra_result check_console_write(void);

#endif
