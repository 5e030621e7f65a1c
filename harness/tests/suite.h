/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the tests of generated code need of one ABI and release. The tests in
 * common*.c know no ABI: they compare what dispatch does with the conformance
 * tables, which another emitter wrote, and with hosts that only record.
 */
#ifndef SUITE_H
#define SUITE_H

#include <stddef.h>
#include <stdint.h>

#include "conformance.h"

#define MAX_ARGS 8

/* The context of a recording host: what it was asked, and what it shall answer. */
struct recorder {
	const char *name;		/* family_call of the last operation, NULL if none was reached */
	uint64_t args[MAX_ARGS];
	unsigned int nargs;
	unsigned int calls;
	int64_t status;
	uint64_t value;
};

struct answer {
	int64_t status;
	uint64_t value;
};

/* FULL has every operation; HOLES lacks those that `lacks` names. */
enum which_host { FULL, HOLES, HOSTS };

struct suite {
	const struct hvabi_abi *abi;
	struct answer (*dispatch)(enum which_host host, struct recorder *recorder, const uint64_t *ids,
				  const uint64_t *args);
	const char *(*call_name)(const uint64_t *ids);
	const char *(*status_name)(int64_t status);
	size_t (*format_call)(char *buffer, size_t size, const uint64_t *ids, const uint64_t *args);
	const char *const *lacks;	/* "family.call" or "family", NULL-terminated */
	int checks_arguments;		/* dispatch refuses wrong arguments with bad_argument */
	int64_t bad_argument;
	uint64_t hints;			/* mask of hint bits in the first carrier */
	void (*add_own_tests)(void);
};

extern const struct suite suite;

/* Registers the tests of common.c in the current CUnit suite list. */
void add_common_tests(void);

/* Names of calls and statuses, and calls as text (common_names.c). */
void test_names(void);

static inline void record(struct recorder *recorder, const char *name, unsigned int nargs, const uint64_t *args)
{
	recorder->name = name;
	recorder->nargs = nargs;
	recorder->calls++;
	for (unsigned int i = 0; i < nargs; i++)
		recorder->args[i] = args[i];
}

/*
 * One operation of a recording host. RESULT, OK and ERROR name the ABI's
 * types; a release that lacks the call leaves its operation unused.
 */
#define OP_BODY(name, n, ...) \
	{ \
		const uint64_t given[] = { __VA_ARGS__ }; \
		struct RESULT result = { recorder->status, recorder->value }; \
		record(recorder, #name, n, given); \
		return result; \
	}
#define OP(name) static __attribute__((unused)) struct RESULT rec_##name
#define OP0(name) OP(name)(struct recorder *recorder) OP_BODY(name, 0, 0)
#define OP1(name, t0) OP(name)(struct recorder *recorder, t0 a) OP_BODY(name, 1, (uint64_t)a)
#define OP2(name, t0, t1) \
	OP(name)(struct recorder *recorder, t0 a, t1 b) OP_BODY(name, 2, (uint64_t)a, (uint64_t)b)
#define OP3(name, t0, t1, t2) \
	OP(name)(struct recorder *recorder, t0 a, t1 b, t2 c) \
	OP_BODY(name, 3, (uint64_t)a, (uint64_t)b, (uint64_t)c)
#define OP4(name, t0, t1, t2, t3) \
	OP(name)(struct recorder *recorder, t0 a, t1 b, t2 c, t3 d) \
	OP_BODY(name, 4, (uint64_t)a, (uint64_t)b, (uint64_t)c, (uint64_t)d)
#define OP5(name, t0, t1, t2, t3, t4) \
	OP(name)(struct recorder *recorder, t0 a, t1 b, t2 c, t3 d, t4 e) \
	OP_BODY(name, 5, (uint64_t)a, (uint64_t)b, (uint64_t)c, (uint64_t)d, (uint64_t)e)

#endif
