/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Test results as KTAP, version 1, with the facts that harness/matrix/README.md
 * lists. A test is ktap_begin, any facts and messages, then exactly one of
 * ktap_pass, ktap_fail, ktap_skip.
 */
#ifndef HVABI_KTAP_H
#define HVABI_KTAP_H

#ifdef __cplusplus
extern "C" {
#endif

#define KTAP_FORMAT __attribute__((format(printf, 1, 2)))

/* Prints the version and the plan; counting starts again. */
void ktap_start(unsigned int tests);

/* Instead of ktap_start, where another machine printed the plan and reported this many tests of it. */
void ktap_continue(unsigned int tests);

/* Instead of ktap_start: no test can run here, and why. */
void ktap_bail(const char *format, ...) KTAP_FORMAT;

/* Names the test that follows, so that a crash or a hang in it has a name. */
void ktap_begin(const char *name);

/* `# hvabi: …`: something that the harness reads. */
void ktap_fact(const char *format, ...) KTAP_FORMAT;

/* `# <test>: …`: why the test begun last fails. */
void ktap_message(const char *format, ...) KTAP_FORMAT;

/* The same for a line put together by console_print between the two. */
void ktap_open_message(void);
void ktap_close_message(void);

void ktap_pass(void);
void ktap_fail(void);
void ktap_skip(const char *format, ...) KTAP_FORMAT;

/* `# hvabi: end`: all that the guest wanted to say has been said. */
void ktap_end(void);

unsigned int ktap_count_failed(void);

#undef KTAP_FORMAT

#ifdef __cplusplus
}
#endif
#endif
