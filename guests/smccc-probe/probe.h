/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of smccc-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef SMCCC_PROBE_H
#define SMCCC_PROBE_H

enum extra_result { EXTRA_WRONG, EXTRA_RIGHT, EXTRA_SKIPPED };

/*
 * A test beyond the plan, in the order of guest.yaml. `needs`: calls, ended by
 * NULL. `run` prints why something is wrong; skipped means that it has reported
 * the test itself.
 */
struct extra_test {
	const char *name;
	const char *needs[4];
	enum extra_result (*run)(void);
};

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

enum extra_result check_cpu_on(void);
enum extra_result check_cpu_on_twice(void);
enum extra_result check_cpu_off(void);
enum extra_result check_cpu_on_64(void);
enum extra_result check_cpu_suspend(void);

#endif
