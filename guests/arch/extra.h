/* SPDX-License-Identifier: BSD-2-Clause */
/* Tests of a guest's own, beyond the plan that is generated: what calls bring about, and not only what they answer. */
#ifndef GUEST_EXTRA_H
#define GUEST_EXTRA_H

#include "../../harness/conformance/conformance.h"

#define EXTRA_NEEDS 6

/* Of a test. A condition is one, too: 0 is wrong, 1 is right. (With the -1 it is signed, as conditions are.) */
enum extra_result { EXTRA_SKIPPED = -1, EXTRA_WRONG, EXTRA_RIGHT };

/*
 * `needs`: calls, ended by NULL; on a host without one of them the test is absent. `run` finds the scratch pages as `reset` of the
 * guest leaves them, and prints why something is wrong; skipped means that it has reported the test itself.
 */
struct extra_test {
	const char *name;
	const char *needs[EXTRA_NEEDS];
	enum extra_result (*run)(void);
};

/* Begins a test. Returns 0 where it is absent, which is reported. */
int begin_extra_test(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const char *name, const char *const *needs);

/* Makes these tests and ends the report. Their number has been told to the engine (extra_tests of struct hvabi_guest). */
void run_extra_tests(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const struct extra_test *tests);

/* The plan; in the last machine then these tests, in the order of guest.yaml, and the end of the report. */
void run_plan_and_extra_tests(const struct hvabi_abi *abi, struct hvabi_guest *guest, const struct extra_test *tests,
			      unsigned int count);

#endif
