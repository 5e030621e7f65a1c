/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#ifndef DEMO_HOST_H
#define DEMO_HOST_H

#include "demo.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define DEMO_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define DEMO_RARE __attribute__((__noinline__, __cold__, __unused__))
#define DEMO_INLINE inline __attribute__((__always_inline__, __unused__))
#define DEMO_MAYBE_UNUSED __attribute__((__unused__))
#else
#define DEMO_UNLIKELY(condition) (condition)
#define DEMO_RARE inline
#define DEMO_INLINE inline
#define DEMO_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct demo_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct demo_host_result demo_host_ok(uint64_t value)
{
	struct demo_host_result result;

	result.status = DEMO_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct demo_host_result demo_host_error(int64_t status)
{
	struct demo_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct demo_host_result demo_host_run(void *context, const uint64_t *args);

#define DEMO_HOST_SLOTS 258

/*
 * What a host implements: NULL where it does not. DEMO_HOST_OPS() makes one.
 */
struct demo_host {
	demo_host_run *run[DEMO_HOST_SLOTS];
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct demo_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* DEMO_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct demo_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};

static const struct demo_host_call demo_host_calls[] = {
	{ 0U, 0U, 256, 0, 0, 0x0, 0x0 },	/* timer.now */
	{ 1U, 0U, 257, 0, 2, 0x0, 0x0 },	/* timer.set */
};

static const struct demo_host_family demo_host_families[] = {
	{ 1U, 1U, { 0U }, { 0U }, { 0U }, { 0U }, 0xffU, 0, 2, 0, 16, 0, 0 },	/* timer */
};

static inline const struct demo_host_family *demo_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(demo_host_families) / sizeof(demo_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > demo_host_families[middle].last)
			first = middle + 1;
		else if (number < demo_host_families[middle].first)
			end = middle;
		else
			return &demo_host_families[middle];
	}
	return NULL;
}

static inline const struct demo_host_call *
demo_host_find_call(const struct demo_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > demo_host_calls[middle].number)
			first = middle + 1;
		else if (number < demo_host_calls[middle].number)
			end = middle;
		else
			return &demo_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t demo_host_family_number(uint32_t id)
{
	return id >> 24;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t demo_host_call_number(const struct demo_host_family *family, uint32_t id)
{
	const uint64_t carriers[1] = { id };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct demo_host_call *demo_host_find(uint32_t id)
{
	const struct demo_host_family *family =
		demo_host_find_family(demo_host_family_number(id));

	if (!family)
		return NULL;
	return demo_host_find_call(family, demo_host_call_number(family, id));
}

/* Whether the host performs a call. */
static inline int demo_host_has_call(const struct demo_host *host, const struct demo_host_call *call)
{
	return call->answer != 0 || (call->slot < DEMO_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int demo_host_has_family(const struct demo_host *host, const struct demo_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!demo_host_calls[i].answer && demo_host_has_call(host, &demo_host_calls[i]))
			return 1;
	return 0;
}

static DEMO_RARE struct demo_host_result demo_dispatch_rare(const struct demo_host *host, void *context,
	uint32_t id, const uint64_t *args)
{
	const struct demo_host_family *family =
		demo_host_find_family(demo_host_family_number(id));
	const struct demo_host_call *call;

	if (!family)
		return demo_host_error(DEMO_STATUS_ABSENT);
	if (!demo_host_has_family(host, family))
		return demo_host_error(DEMO_STATUS_ABSENT);
	call = demo_host_find_call(family, demo_host_call_number(family, id));
	if (!call || !demo_host_has_call(host, call)) {
		if (family->by_call)
			return demo_host_error(DEMO_STATUS_ABSENT);
		return demo_host_error(DEMO_STATUS_ABSENT);
	}
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct demo_host_result demo_dispatch(const struct demo_host *host, void *context,
	uint32_t id, const uint64_t *args)
{
	demo_host_run *run;
	uint32_t slot = id >> 16;

	if (DEMO_UNLIKELY((id & 0xfefe0000U) != 0))
		return demo_dispatch_rare(host, context, id, args);
	run = host->run[slot];
	if (DEMO_UNLIKELY(!run))
		return demo_dispatch_rare(host, context, id, args);
	return run(context, args);
}

#define DEMO_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As demo_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: DEMO_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to demo_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static DEMO_INLINE struct demo_host_result demo_dispatch_by_switch(const struct demo_host *host, void *context,
	uint32_t id, const uint64_t *args, int *found)
{
	if (DEMO_UNLIKELY((id & 0xfefe0000U) != 0)) {
		if (!found)
			return demo_dispatch_rare(host, context, id, args);
		*found = 0;
		return demo_host_error(DEMO_STATUS_ABSENT);
	}
	switch (id >> 16) {
	DEMO_HOST_CASE(0x100U, 256);	/* timer.now */
	DEMO_HOST_CASE(0x101U, 257);	/* timer.set */
	default:
		break;
	}
	if (!found)
		return demo_dispatch_rare(host, context, id, args);
	*found = 0;
	return demo_host_error(DEMO_STATUS_ABSENT);
}

/* The registers of x86_64 that a call reads or writes. */
struct demo_x86_64_registers {
	uint64_t rax;
	uint64_t rdx;
	uint64_t rsi;
	uint64_t rdi;
};

static inline void demo_x86_64_dispatch(const struct demo_host *host, void *context,
	struct demo_x86_64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->rax;
	uint64_t args[3];
	struct demo_host_result result;

	args[0] = registers->rdi;
	args[1] = registers->rsi;
	args[2] = registers->rdx;
	result = demo_dispatch(host, context, id, args);
	registers->rax = (uint64_t)result.status;
	registers->rdx = result.value;
}

static DEMO_RARE void demo_x86_64_dispatch_rare(const struct demo_host *host, void *context,
	struct demo_x86_64_registers *registers)
{
	demo_x86_64_dispatch(host, context, registers);
}

static DEMO_INLINE void demo_x86_64_dispatch_by_switch(const struct demo_host *host, void *context,
	struct demo_x86_64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->rax;
	uint64_t args[3];
	struct demo_host_result result;
	int found = 1;

	args[0] = registers->rdi;
	args[1] = registers->rsi;
	args[2] = registers->rdx;
	result = demo_dispatch_by_switch(host, context, id, args, &found);
	if (!found) {
		demo_x86_64_dispatch_rare(host, context, registers);
		return;
	}
	registers->rax = (uint64_t)result.status;
	registers->rdx = result.value;
}

/* The registers of arm64 that a call reads or writes. */
struct demo_arm64_registers {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
};

static inline void demo_arm64_dispatch(const struct demo_host *host, void *context,
	struct demo_arm64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->x0;
	uint64_t args[3];
	struct demo_host_result result;

	args[0] = registers->x1;
	args[1] = registers->x2;
	args[2] = registers->x3;
	result = demo_dispatch(host, context, id, args);
	registers->x0 = (uint64_t)result.status;
	registers->x1 = result.value;
}

static DEMO_RARE void demo_arm64_dispatch_rare(const struct demo_host *host, void *context,
	struct demo_arm64_registers *registers)
{
	demo_arm64_dispatch(host, context, registers);
}

static DEMO_INLINE void demo_arm64_dispatch_by_switch(const struct demo_host *host, void *context,
	struct demo_arm64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->x0;
	uint64_t args[3];
	struct demo_host_result result;
	int found = 1;

	args[0] = registers->x1;
	args[1] = registers->x2;
	args[2] = registers->x3;
	result = demo_dispatch_by_switch(host, context, id, args, &found);
	if (!found) {
		demo_arm64_dispatch_rare(host, context, registers);
		return;
	}
	registers->x0 = (uint64_t)result.status;
	registers->x1 = result.value;
}

#define DEMO_HOST_RUN_timer_now(prefix, type) \
static DEMO_INLINE struct demo_host_result prefix##_demo_run_timer_now(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_timer_now((type *)context); \
}

#define DEMO_HOST_RUN_timer_set(prefix, type) \
static DEMO_INLINE struct demo_host_result prefix##_demo_run_timer_set(void *context, const uint64_t *args) \
{ \
	return prefix##_timer_set((type *)context, (uint32_t)args[0], (int16_t)args[1]); \
}

/* DEMO_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define DEMO_HOST_MARK_1 0,
#define DEMO_HOST_SECOND(a, b, ...) b
#define DEMO_HOST_LEFT_OUT(flag) DEMO_HOST_LEFT_OUT_(flag)
#define DEMO_HOST_LEFT_OUT_(flag) DEMO_HOST_LEFT_OUT__(DEMO_HOST_MARK_##flag)
#define DEMO_HOST_LEFT_OUT__(mark) DEMO_HOST_SECOND(mark 1, 0, 0)
#define DEMO_HOST_JOIN(a, b) DEMO_HOST_JOIN_(a, b)
#define DEMO_HOST_JOIN_(a, b) a##b
#define DEMO_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define DEMO_HOST_MAKE_1(run, prefix, type)
#define DEMO_HOST_MAKE(flag, run, prefix, type) \
DEMO_HOST_JOIN(DEMO_HOST_MAKE_, DEMO_HOST_LEFT_OUT(flag))(run, prefix, type)
#define DEMO_HOST_SLOT_0(run) run
#define DEMO_HOST_SLOT_1(run) NULL
#define DEMO_HOST_SLOT(flag, run) DEMO_HOST_JOIN(DEMO_HOST_SLOT_, DEMO_HOST_LEFT_OUT(flag))(run)
#define DEMO_HOST_GAP_1 NULL,
#define DEMO_HOST_GAP_4 DEMO_HOST_GAP_1 DEMO_HOST_GAP_1 DEMO_HOST_GAP_1 DEMO_HOST_GAP_1
#define DEMO_HOST_GAP_16 DEMO_HOST_GAP_4 DEMO_HOST_GAP_4 DEMO_HOST_GAP_4 DEMO_HOST_GAP_4
#define DEMO_HOST_GAP_64 DEMO_HOST_GAP_16 DEMO_HOST_GAP_16 DEMO_HOST_GAP_16 DEMO_HOST_GAP_16
#define DEMO_HOST_GAP_256 DEMO_HOST_GAP_64 DEMO_HOST_GAP_64 DEMO_HOST_GAP_64 DEMO_HOST_GAP_64

/*
 * Makes `static const struct demo_host prefix_demo_host` out of the functions of the host, which come before it:
 *	struct demo_host_result prefix_timer_now(type *);
 *	struct demo_host_result prefix_timer_set(type *, uint32_t period, int16_t delta);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define DEMO_HOST_OPS(prefix, type) \
DEMO_HOST_MAKE(prefix##_without_timer_now, DEMO_HOST_RUN_timer_now, prefix, type) \
DEMO_HOST_MAKE(prefix##_without_timer_set, DEMO_HOST_RUN_timer_set, prefix, type) \
static const struct demo_host prefix##_demo_host = { \
	{ \
	DEMO_HOST_GAP_256 \
	DEMO_HOST_SLOT(prefix##_without_timer_now, prefix##_demo_run_timer_now), \
	DEMO_HOST_SLOT(prefix##_without_timer_set, prefix##_demo_run_timer_set), \
	} \
};

/*
 * Makes, after DEMO_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_demo_dispatch(), prefix_demo_x86_64_dispatch(), prefix_demo_arm64_dispatch().
 * They take `type *context` where demo_dispatch() and its like take a host and a context.
 */
#define DEMO_HOST_DISPATCH(prefix, type) \
static inline DEMO_MAYBE_UNUSED struct demo_host_result \
prefix##_demo_dispatch(type *context, uint32_t id, const uint64_t *args) \
{ \
	return demo_dispatch_by_switch(&prefix##_demo_host, context, id, args, NULL); \
} \
static inline DEMO_MAYBE_UNUSED void \
prefix##_demo_x86_64_dispatch(type *context, struct demo_x86_64_registers *registers) \
{ \
	demo_x86_64_dispatch_by_switch(&prefix##_demo_host, context, registers); \
} \
static inline DEMO_MAYBE_UNUSED void \
prefix##_demo_arm64_dispatch(type *context, struct demo_arm64_registers *registers) \
{ \
	demo_arm64_dispatch_by_switch(&prefix##_demo_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* DEMO_HOST_H */
