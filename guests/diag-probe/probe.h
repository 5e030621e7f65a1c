/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of diag-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef DIAG_PROBE_H
#define DIAG_PROBE_H

#include "../arch/extra.h"

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* extra.c: makes the call of `code` with these registers. Returns the exception, as take_exception has it. */
uint32_t make_call(unsigned int code, struct hvabi_registers *registers);

/* extra.c: makes a call that must raise a specification exception, and says so if it does not. */
enum extra_result refuse_call(const char *what, unsigned int code, struct hvabi_registers *registers);

enum extra_result check_problem_state(void);
enum extra_result check_base_register(void);
enum extra_result check_ipl_odd_register(void);
enum extra_result check_ipl_large_subcode(void);
enum extra_result check_ipl_no_memory(void);
enum extra_result check_ipl_set(void);
enum extra_result check_ipl_set_type(void);
enum extra_result check_ipl_set_length(void);
enum extra_result check_reset_clear(void);
enum extra_result check_reset_normal(void);
enum extra_result check_device(void);
enum extra_result check_device_queue(void);
enum extra_result check_other_device(void);
enum extra_result check_watchdog_odd_register(void);
enum extra_result check_watchdog_time(void);
enum extra_result check_watchdog_action(void);
enum extra_result check_watchdog_idle(void);
enum extra_result check_watchdog_reset(void);

#endif
