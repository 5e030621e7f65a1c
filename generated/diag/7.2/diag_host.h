/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 7.2: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: fd80ffb9a6e53f8fad426edf6e07e6ae30fd5c73fb419f05107f34f2876b3fc0
 */
#ifndef DIAG_HOST_H
#define DIAG_HOST_H

#include "diag.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define DIAG_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define DIAG_RARE __attribute__((__noinline__, __cold__, __unused__))
#define DIAG_INLINE inline __attribute__((__always_inline__, __unused__))
#define DIAG_MAYBE_UNUSED __attribute__((__unused__))
#else
#define DIAG_UNLIKELY(condition) (condition)
#define DIAG_RARE inline
#define DIAG_INLINE inline
#define DIAG_MAYBE_UNUSED
#endif

/*
 * In place of a status: the call raises an exception in the guest, and has no result. An operation may give this
 * back, too.
 * Dispatch from registers then leaves them as they are, and calls raise_exception() of the host. Who calls
 * diag_dispatch() must look for it.
 */
#define DIAG_HOST_EXCEPTION INT64_MIN

/* What an operation gives back: a status, and a value where the call has one. */
struct diag_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct diag_host_result diag_host_ok(uint64_t value)
{
	struct diag_host_result result;

	result.status = DIAG_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct diag_host_result diag_host_error(int64_t status)
{
	struct diag_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct diag_host_result diag_host_run(void *context, const uint64_t *args);

#define DIAG_HOST_SLOTS 24

/*
 * What a host implements: NULL where it does not. DIAG_HOST_OPS() makes one.
 */
struct diag_host {
	diag_host_run *run[DIAG_HOST_SLOTS];
	/* Raises in the guest the exception with which this ABI answers some calls. */
	void (*raise_exception)(void *context);
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct diag_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* DIAG_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct diag_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[4], must_be[4];
	uint64_t fixed[4], fixed_value[4];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};

static const struct diag_host_call diag_host_calls[] = {
	{ 0x10U, 0U, 0, 0, 2, 0x3, 0x0 },	/* function.release_pages */
	{ 0x44U, 0U, 19, 0, 0, 0x0, 0x0 },	/* function.yield */
	{ 0x9cU, 0U, 20, 0, 1, 0x1, 0x0 },	/* function.yield_to */
	{ 0x258U, 0U, 21, 0, 1, 0x1, 0x0 },	/* function.pfault */
	{ 0x318U, 0U, 22, 0, 1, 0x1, 0x0 },	/* function.set_control_program */
	{ 0x501U, 0U, 23, 0, 0, 0x0, 0x0 },	/* function.breakpoint */
	{ 0U, 0U, 1, 0, 0, 0x0, 0x0 },	/* ipl.reset_clear */
	{ 1U, 0U, 2, 0, 0, 0x0, 0x0 },	/* ipl.reset_normal */
	{ 3U, 0U, 4, 0, 0, 0x0, 0x0 },	/* ipl.load_clear */
	{ 4U, 0U, 5, 0, 0, 0x0, 0x0 },	/* ipl.load_normal_dump */
	{ 5U, 0U, 6, 0, 1, 0x1, 0x0 },	/* ipl.set */
	{ 6U, 0U, 7, 0, 1, 0x1, 0x0 },	/* ipl.store */
	{ 8U, 0U, 9, 0, 1, 0x1, 0x0 },	/* ipl.protected_set */
	{ 9U, 0U, 10, 0, 1, 0x1, 0x0 },	/* ipl.protected_store */
	{ 0xaU, 0U, 11, 0, 0, 0x0, 0x0 },	/* ipl.protected_start */
	{ 0U, 0U, 12, 0, 1, 0x1, 0x0 },	/* virtio.notify */
	{ 3U, 0U, 15, 0, 3, 0x6, 0x0 },	/* virtio.ccw_notify */
	{ 0U, 0U, 16, 0, 2, 0x3, 0x0 },	/* watchdog.init */
	{ 1U, 0U, 17, 0, 2, 0x3, 0x0 },	/* watchdog.change */
	{ 2U, 0U, 18, 0, 2, 0x3, 0x0 },	/* watchdog.cancel */
};

static const struct diag_host_family diag_host_families[] = {
	/* function */
	{ 0x10U, 0x10U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 0, 6,
		0, 0, 1, 0 },
	/* function */
	{ 0x44U, 0x44U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 0, 6,
		0, 0, 1, 0 },
	/* function */
	{ 0x9cU, 0x9cU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 0, 6,
		0, 0, 1, 0 },
	/* function */
	{ 0x258U, 0x258U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 0, 6,
		0, 0, 1, 0 },
	/* function */
	{ 0x318U, 0x318U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 0, 6,
		0, 0, 1, 0 },
	/* function */
	{ 0x501U, 0x501U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 0, 6,
		0, 0, 1, 0 },
	/* ipl */
	{ 0U, 0xaU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0xfffU, 0U, 0U, 0U }, { 0x308U, 0U, 0U, 0U },
		0xffffffffffffffffULL, 6, 9, 3, 0, 1, 0 },
	/* virtio */
	{ 0U, 3U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0xfffU, 0U, 0U, 0U }, { 0x500U, 0U, 0U, 0U },
		0xffffffffffffffffULL, 15, 2, 1, 0, 1, 0 },
	/* watchdog */
	{ 0U, 2U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0xfffU, 0U, 0U, 0U }, { 0x288U, 0U, 0U, 0U },
		0xffffffffffffffffULL, 17, 3, 2, 0, 1, 0 },
};

static inline const struct diag_host_family *diag_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = 6;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > diag_host_families[middle].last)
			first = middle + 1;
		else if (number < diag_host_families[middle].first)
			end = middle;
		else
			return &diag_host_families[middle];
	}
	return NULL;
}

static inline const struct diag_host_call *
diag_host_find_call(const struct diag_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > diag_host_calls[middle].number)
			first = middle + 1;
		else if (number < diag_host_calls[middle].number)
			end = middle;
		else
			return &diag_host_calls[middle];
	}
	return NULL;
}

/* The family among some whose number and fixed fields are those of an id. */
static inline const struct diag_host_family *
diag_host_search_families(uint32_t first, uint32_t end, uint64_t number, const uint64_t *carriers)
{
	const uint32_t last = end;
	unsigned int i;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > diag_host_families[middle].last)
			first = middle + 1;
		else
			end = middle;
	}
	for (; first < last && diag_host_families[first].first <= number; first++) {
		const struct diag_host_family *family = &diag_host_families[first];

		for (i = 0; i < 4; i++)
			if ((carriers[i] & family->fixed[i]) != family->fixed_value[i])
				break;
		if (i == 4)
			return family;
	}
	return NULL;
}

/* The family that an id names. */
static inline const struct diag_host_family *diag_host_family_of(uint16_t code, uint64_t r1_subcode, uint64_t first_,
	uint64_t third)
{
	const uint64_t carriers[4] = { code, r1_subcode, first_, third };
	const struct diag_host_family *family = NULL;

	family = diag_host_search_families(0, 6, code, carriers);
	if (!family)
		family = diag_host_search_families(6, 7, third, carriers);
	if (!family)
		family = diag_host_search_families(7, 8, r1_subcode, carriers);
	if (!family)
		family = diag_host_search_families(8, 9, first_, carriers);
	return family;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t diag_host_call_number(const struct diag_host_family *family, uint16_t code, uint64_t r1_subcode,
	uint64_t first_, uint64_t third)
{
	const uint64_t carriers[4] = { code, r1_subcode, first_, third };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* What is answered to a number of a family that no call has: `status`, unless a call had it that is gone. */
static inline int64_t diag_host_retired(const struct diag_host_family *family, uint64_t number, int64_t status)
{
	switch (family - diag_host_families) {
	case 6:	/* ipl */
		switch (number) {
		case 2U:	/* release_hsa */
		case 7U:	/* load_normal */
			return DIAG_HOST_EXCEPTION;
		default:
			return status;
		}
	case 7:	/* virtio */
		switch (number) {
		case 1U:	/* reset */
		case 2U:	/* set_status */
			return DIAG_HOST_EXCEPTION;
		default:
			return status;
		}
	default:
		return status;
	}
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct diag_host_call *diag_host_find(uint16_t code, uint64_t r1_subcode, uint64_t first_,
	uint64_t third)
{
	const struct diag_host_family *family =
		diag_host_family_of(code, r1_subcode, first_, third);

	if (!family)
		return NULL;
	return diag_host_find_call(family, diag_host_call_number(family, code, r1_subcode, first_, third));
}

/* Whether the host performs a call. */
static inline int diag_host_has_call(const struct diag_host *host, const struct diag_host_call *call)
{
	return call->answer != 0 || (call->slot < DIAG_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int diag_host_has_family(const struct diag_host *host, const struct diag_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!diag_host_calls[i].answer && diag_host_has_call(host, &diag_host_calls[i]))
			return 1;
	return 0;
}

static DIAG_RARE struct diag_host_result diag_dispatch_rare(const struct diag_host *host, void *context,
	uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third, const uint64_t *args)
{
	const struct diag_host_family *family =
		diag_host_family_of(code, r1_subcode, first_, third);
	const struct diag_host_call *call;

	if (!family)
		return diag_host_error(DIAG_HOST_EXCEPTION);
	if ((code & family->fixed[0]) != family->fixed_value[0])
		return diag_host_error(DIAG_HOST_EXCEPTION);
	if ((r1_subcode & family->fixed[1]) != family->fixed_value[1])
		return diag_host_error(DIAG_HOST_EXCEPTION);
	if ((first_ & family->fixed[2]) != family->fixed_value[2])
		return diag_host_error(DIAG_HOST_EXCEPTION);
	if ((third & family->fixed[3]) != family->fixed_value[3])
		return diag_host_error(DIAG_HOST_EXCEPTION);
	if (!diag_host_has_family(host, family))
		return diag_host_error(DIAG_HOST_EXCEPTION);
	call = diag_host_find_call(family, diag_host_call_number(family, code, r1_subcode, first_, third));
	if (!call || !diag_host_has_call(host, call)) {
		if (!call)
			return diag_host_error(diag_host_retired(family, diag_host_call_number(family, code,
				r1_subcode, first_, third),
				family->by_call ? DIAG_HOST_EXCEPTION : DIAG_HOST_EXCEPTION));
		if (family->by_call)
			return diag_host_error(DIAG_HOST_EXCEPTION);
		return diag_host_error(DIAG_HOST_EXCEPTION);
	}
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct diag_host_result diag_dispatch(const struct diag_host *host, void *context,
	uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third, const uint64_t *args)
{
	diag_host_run *run;
	uint32_t first, count;
	uint64_t number;

	first = 0;
	count = 1;
	number = (code) - 0x10U;
	if (DIAG_UNLIKELY(number >= count))
		return diag_dispatch_rare(host, context, code, r1_subcode, first_, third, args);
	run = host->run[first + number];
	if (DIAG_UNLIKELY(!run))
		return diag_dispatch_rare(host, context, code, r1_subcode, first_, third, args);
	return run(context, args);
}

#define DIAG_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As diag_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: DIAG_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to diag_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static DIAG_INLINE struct diag_host_result diag_dispatch_by_switch(const struct diag_host *host, void *context,
	uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third, const uint64_t *args, int *found)
{
	switch (code) {
	DIAG_HOST_CASE(0x10U, 0);	/* function.release_pages */
	default:
		break;
	}
	if (!found)
		return diag_dispatch_rare(host, context, code, r1_subcode, first_, third, args);
	*found = 0;
	return diag_host_error(DIAG_HOST_EXCEPTION);
}

/* By which convention a call travels: 0 is the ordinary one. */
static inline unsigned int diag_host_variant(uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third)
{
	(void)code;
	(void)r1_subcode;
	(void)first_;
	(void)third;
	if ((((code) & 0xfffU) == 0x10U || ((code) & 0xfffU) == 0x44U || ((code) & 0xfffU) == 0x9cU ||
		((code) & 0xfffU) == 0x258U || ((code) & 0xfffU) == 0x318U || ((code) & 0xfffU) == 0x501U))
		return 1;
	if (((code) & 0xfffU) == 0x308U)
		return 2;
	if (((code) & 0xfffU) == 0x500U)
		return 3;
	if (((code) & 0xfffU) == 0x288U)
		return 4;
	return 0;
}

/* The registers of s390x that a call reads or writes. */
struct diag_plain_registers {
	uint64_t r2;
	uint64_t r4;
};

static inline void diag_plain_dispatch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_plain_registers *registers)
{
	const uint64_t r1_subcode = (uint64_t)~(uint64_t)0;
	const uint64_t first_ = (uint64_t)~(uint64_t)0;
	const uint64_t third = (uint64_t)~(uint64_t)0;
	uint64_t args[3];
	struct diag_host_result result;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 2)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 3)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 4)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	args[0] = registers->r2;
	args[1] = registers->r4;
	args[2] = 0;
	result = diag_dispatch(host, context, code, r1_subcode, first_, third, args);
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
}

static DIAG_RARE void diag_plain_dispatch_rare(const struct diag_host *host, void *context,
	uint16_t code, struct diag_plain_registers *registers)
{
	diag_plain_dispatch(host, context, code, registers);
}

static DIAG_INLINE void diag_plain_dispatch_by_switch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_plain_registers *registers)
{
	const uint64_t r1_subcode = (uint64_t)~(uint64_t)0;
	const uint64_t first_ = (uint64_t)~(uint64_t)0;
	const uint64_t third = (uint64_t)~(uint64_t)0;
	uint64_t args[3];
	struct diag_host_result result;
	int found = 1;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 2)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 3)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 4)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	args[0] = registers->r2;
	args[1] = registers->r4;
	args[2] = 0;
	result = diag_dispatch_by_switch(host, context, code, r1_subcode, first_, third, args, &found);
	if (!found) {
		diag_plain_dispatch_rare(host, context, code, registers);
		return;
	}
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->r4 = result.status != 0 ? (uint64_t)result.status : result.value;
}

/* The registers of s390x that a call reads or writes. */
struct diag_hypercall_registers {
	uint64_t r1;
	uint64_t r2;
	uint64_t r3;
	uint64_t r4;
	uint64_t r5;
	uint64_t r6;
	uint64_t r7;
};

static inline void diag_hypercall_dispatch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_hypercall_registers *registers)
{
	const uint64_t r1_subcode = registers->r1;
	const uint64_t first_ = (uint64_t)~(uint64_t)0;
	const uint64_t third = (uint64_t)~(uint64_t)0;
	uint64_t args[6];
	struct diag_host_result result;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 1)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 2)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 4)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	args[0] = registers->r2;
	args[1] = registers->r3;
	args[2] = registers->r4;
	args[3] = registers->r5;
	args[4] = registers->r6;
	args[5] = registers->r7;
	result = diag_dispatch(host, context, code, r1_subcode, first_, third, args);
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
}

static DIAG_RARE void diag_hypercall_dispatch_rare(const struct diag_host *host, void *context,
	uint16_t code, struct diag_hypercall_registers *registers)
{
	diag_hypercall_dispatch(host, context, code, registers);
}

static DIAG_INLINE void diag_hypercall_dispatch_by_switch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_hypercall_registers *registers)
{
	const uint64_t r1_subcode = registers->r1;
	const uint64_t first_ = (uint64_t)~(uint64_t)0;
	const uint64_t third = (uint64_t)~(uint64_t)0;
	uint64_t args[6];
	struct diag_host_result result;
	int found = 1;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 1)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 2)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 4)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	args[0] = registers->r2;
	args[1] = registers->r3;
	args[2] = registers->r4;
	args[3] = registers->r5;
	args[4] = registers->r6;
	args[5] = registers->r7;
	result = diag_dispatch_by_switch(host, context, code, r1_subcode, first_, third, args, &found);
	if (!found) {
		diag_hypercall_dispatch_rare(host, context, code, registers);
		return;
	}
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
}

/* The registers of s390x that a call reads or writes. */
struct diag_timer_registers {
	uint64_t r2;
	uint64_t r3;
	uint64_t r4;
};

static inline void diag_timer_dispatch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_timer_registers *registers)
{
	const uint64_t r1_subcode = (uint64_t)~(uint64_t)0;
	const uint64_t first_ = registers->r2;
	const uint64_t third = (uint64_t)~(uint64_t)0;
	uint64_t args[3];
	struct diag_host_result result;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 1)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		(void)result;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 2)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		(void)result;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 3)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		(void)result;
		return;
	}
	args[0] = registers->r3;
	args[1] = registers->r4;
	args[2] = 0;
	result = diag_dispatch(host, context, code, r1_subcode, first_, third, args);
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	(void)result;
}

static DIAG_RARE void diag_timer_dispatch_rare(const struct diag_host *host, void *context,
	uint16_t code, struct diag_timer_registers *registers)
{
	diag_timer_dispatch(host, context, code, registers);
}

static DIAG_INLINE void diag_timer_dispatch_by_switch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_timer_registers *registers)
{
	const uint64_t r1_subcode = (uint64_t)~(uint64_t)0;
	const uint64_t first_ = registers->r2;
	const uint64_t third = (uint64_t)~(uint64_t)0;
	uint64_t args[3];
	struct diag_host_result result;
	int found = 1;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 1)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		(void)result;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 2)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		(void)result;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 3)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		(void)result;
		return;
	}
	args[0] = registers->r3;
	args[1] = registers->r4;
	args[2] = 0;
	result = diag_dispatch_by_switch(host, context, code, r1_subcode, first_, third, args, &found);
	if (!found) {
		diag_timer_dispatch_rare(host, context, code, registers);
		return;
	}
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	(void)result;
}

/* The registers of s390x that a call reads or writes. */
struct diag_load_registers {
	uint64_t r2;
	uint64_t r3;
	uint64_t r4;
};

static inline void diag_load_dispatch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_load_registers *registers)
{
	const uint64_t r1_subcode = (uint64_t)~(uint64_t)0;
	const uint64_t first_ = (uint64_t)~(uint64_t)0;
	const uint64_t third = registers->r4;
	uint64_t args[3];
	struct diag_host_result result;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 1)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 3)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 4)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	args[0] = registers->r2;
	args[1] = 0;
	args[2] = 0;
	result = diag_dispatch(host, context, code, r1_subcode, first_, third, args);
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
}

static DIAG_RARE void diag_load_dispatch_rare(const struct diag_host *host, void *context,
	uint16_t code, struct diag_load_registers *registers)
{
	diag_load_dispatch(host, context, code, registers);
}

static DIAG_INLINE void diag_load_dispatch_by_switch(const struct diag_host *host, void *context,
	uint16_t code, struct diag_load_registers *registers)
{
	const uint64_t r1_subcode = (uint64_t)~(uint64_t)0;
	const uint64_t first_ = (uint64_t)~(uint64_t)0;
	const uint64_t third = registers->r4;
	uint64_t args[3];
	struct diag_host_result result;
	int found = 1;

	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 1)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 3)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	if (DIAG_UNLIKELY(diag_host_variant(code, r1_subcode, first_, third) == 4)) {
		result = diag_host_error(DIAG_HOST_EXCEPTION);
		if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
			host->raise_exception(context);
			return;
		}
		registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
		return;
	}
	args[0] = registers->r2;
	args[1] = 0;
	args[2] = 0;
	result = diag_dispatch_by_switch(host, context, code, r1_subcode, first_, third, args, &found);
	if (!found) {
		diag_load_dispatch_rare(host, context, code, registers);
		return;
	}
	if (DIAG_UNLIKELY(result.status == DIAG_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->r3 = result.status != 0 ? (uint64_t)result.status : result.value;
}

#define DIAG_HOST_RUN_function_release_pages(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_function_release_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_function_release_pages((type *)context, args[0], args[1]); \
}

#define DIAG_HOST_RUN_function_yield(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_function_yield(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_function_yield((type *)context); \
}

#define DIAG_HOST_RUN_function_yield_to(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_function_yield_to(void *context, const uint64_t *args) \
{ \
	return prefix##_function_yield_to((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_function_pfault(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_function_pfault(void *context, const uint64_t *args) \
{ \
	return prefix##_function_pfault((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_function_set_control_program(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_function_set_control_program(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_function_set_control_program((type *)context, (diag_program_info_t)args[0]); \
}

#define DIAG_HOST_RUN_function_breakpoint(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_function_breakpoint(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_function_breakpoint((type *)context); \
}

#define DIAG_HOST_RUN_ipl_reset_clear(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_reset_clear(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ipl_reset_clear((type *)context); \
}

#define DIAG_HOST_RUN_ipl_reset_normal(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_reset_normal(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ipl_reset_normal((type *)context); \
}

#define DIAG_HOST_RUN_ipl_load_clear(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_load_clear(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ipl_load_clear((type *)context); \
}

#define DIAG_HOST_RUN_ipl_load_normal_dump(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_load_normal_dump(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ipl_load_normal_dump((type *)context); \
}

#define DIAG_HOST_RUN_ipl_set(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_set(void *context, const uint64_t *args) \
{ \
	return prefix##_ipl_set((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_ipl_store(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_store(void *context, const uint64_t *args) \
{ \
	return prefix##_ipl_store((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_ipl_protected_set(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_protected_set(void *context, const uint64_t *args) \
{ \
	return prefix##_ipl_protected_set((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_ipl_protected_store(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_protected_store(void *context, const uint64_t *args) \
{ \
	return prefix##_ipl_protected_store((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_ipl_protected_start(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_ipl_protected_start(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ipl_protected_start((type *)context); \
}

#define DIAG_HOST_RUN_virtio_notify(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_virtio_notify(void *context, const uint64_t *args) \
{ \
	return prefix##_virtio_notify((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_virtio_ccw_notify(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_virtio_ccw_notify(void *context, const uint64_t *args) \
{ \
	return prefix##_virtio_ccw_notify((type *)context, (uint32_t)args[0], args[1], args[2]); \
}

#define DIAG_HOST_RUN_watchdog_init(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_watchdog_init(void *context, const uint64_t *args) \
{ \
	return prefix##_watchdog_init((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_watchdog_change(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_watchdog_change(void *context, const uint64_t *args) \
{ \
	return prefix##_watchdog_change((type *)context, args[0]); \
}

#define DIAG_HOST_RUN_watchdog_cancel(prefix, type) \
static DIAG_INLINE struct diag_host_result prefix##_diag_run_watchdog_cancel(void *context, const uint64_t *args) \
{ \
	return prefix##_watchdog_cancel((type *)context, args[0]); \
}

/* DIAG_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define DIAG_HOST_MARK_1 0,
#define DIAG_HOST_SECOND(a, b, ...) b
#define DIAG_HOST_LEFT_OUT(flag) DIAG_HOST_LEFT_OUT_(flag)
#define DIAG_HOST_LEFT_OUT_(flag) DIAG_HOST_LEFT_OUT__(DIAG_HOST_MARK_##flag)
#define DIAG_HOST_LEFT_OUT__(mark) DIAG_HOST_SECOND(mark 1, 0, 0)
#define DIAG_HOST_JOIN(a, b) DIAG_HOST_JOIN_(a, b)
#define DIAG_HOST_JOIN_(a, b) a##b
#define DIAG_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define DIAG_HOST_MAKE_1(run, prefix, type)
#define DIAG_HOST_MAKE(flag, run, prefix, type) \
DIAG_HOST_JOIN(DIAG_HOST_MAKE_, DIAG_HOST_LEFT_OUT(flag))(run, prefix, type)
#define DIAG_HOST_SLOT_0(run) run
#define DIAG_HOST_SLOT_1(run) NULL
#define DIAG_HOST_SLOT(flag, run) DIAG_HOST_JOIN(DIAG_HOST_SLOT_, DIAG_HOST_LEFT_OUT(flag))(run)
#define DIAG_HOST_GAP_1 NULL,

/*
 * Makes `static const struct diag_host prefix_diag_host` out of the functions of the host, which come before it:
 *	struct diag_host_result prefix_function_release_pages(type *, uint64_t start, uint64_t end);
 *	struct diag_host_result prefix_function_yield(type *);
 *	struct diag_host_result prefix_function_yield_to(type *, uint64_t cpu);
 *	struct diag_host_result prefix_function_pfault(type *, uint64_t block);
 *	struct diag_host_result prefix_function_set_control_program(type *, diag_program_info_t info);
 *	struct diag_host_result prefix_function_breakpoint(type *);
 *	struct diag_host_result prefix_ipl_reset_clear(type *);
 *	struct diag_host_result prefix_ipl_reset_normal(type *);
 *	struct diag_host_result prefix_ipl_load_clear(type *);
 *	struct diag_host_result prefix_ipl_load_normal_dump(type *);
 *	struct diag_host_result prefix_ipl_set(type *, uint64_t block);
 *	struct diag_host_result prefix_ipl_store(type *, uint64_t block);
 *	struct diag_host_result prefix_ipl_protected_set(type *, uint64_t block);
 *	struct diag_host_result prefix_ipl_protected_store(type *, uint64_t block);
 *	struct diag_host_result prefix_ipl_protected_start(type *);
 *	struct diag_host_result prefix_virtio_notify(type *, uint64_t address);
 *	struct diag_host_result prefix_virtio_ccw_notify(type *, uint32_t subchannel, uint64_t queue_,
 *		uint64_t cookie);
 *	struct diag_host_result prefix_watchdog_init(type *, uint64_t timeout);
 *	struct diag_host_result prefix_watchdog_change(type *, uint64_t timeout);
 *	struct diag_host_result prefix_watchdog_cancel(type *, uint64_t timeout);
 *	void prefix_raise_exception(type *);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define DIAG_HOST_OPS(prefix, type) \
DIAG_HOST_MAKE(prefix##_without_function_release_pages, DIAG_HOST_RUN_function_release_pages, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_function_yield, DIAG_HOST_RUN_function_yield, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_function_yield_to, DIAG_HOST_RUN_function_yield_to, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_function_pfault, DIAG_HOST_RUN_function_pfault, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_function_set_control_program, DIAG_HOST_RUN_function_set_control_program, prefix, \
	type) \
DIAG_HOST_MAKE(prefix##_without_function_breakpoint, DIAG_HOST_RUN_function_breakpoint, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_reset_clear, DIAG_HOST_RUN_ipl_reset_clear, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_reset_normal, DIAG_HOST_RUN_ipl_reset_normal, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_load_clear, DIAG_HOST_RUN_ipl_load_clear, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_load_normal_dump, DIAG_HOST_RUN_ipl_load_normal_dump, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_set, DIAG_HOST_RUN_ipl_set, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_store, DIAG_HOST_RUN_ipl_store, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_protected_set, DIAG_HOST_RUN_ipl_protected_set, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_protected_store, DIAG_HOST_RUN_ipl_protected_store, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_ipl_protected_start, DIAG_HOST_RUN_ipl_protected_start, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_virtio_notify, DIAG_HOST_RUN_virtio_notify, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_virtio_ccw_notify, DIAG_HOST_RUN_virtio_ccw_notify, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_watchdog_init, DIAG_HOST_RUN_watchdog_init, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_watchdog_change, DIAG_HOST_RUN_watchdog_change, prefix, type) \
DIAG_HOST_MAKE(prefix##_without_watchdog_cancel, DIAG_HOST_RUN_watchdog_cancel, prefix, type) \
static void prefix##_diag_raise_exception(void *context) \
{ \
	prefix##_raise_exception((type *)context); \
} \
static const struct diag_host prefix##_diag_host = { \
	{ \
	DIAG_HOST_SLOT(prefix##_without_function_release_pages, prefix##_diag_run_function_release_pages), \
	DIAG_HOST_SLOT(prefix##_without_ipl_reset_clear, prefix##_diag_run_ipl_reset_clear), \
	DIAG_HOST_SLOT(prefix##_without_ipl_reset_normal, prefix##_diag_run_ipl_reset_normal), \
	DIAG_HOST_GAP_1 \
	DIAG_HOST_SLOT(prefix##_without_ipl_load_clear, prefix##_diag_run_ipl_load_clear), \
	DIAG_HOST_SLOT(prefix##_without_ipl_load_normal_dump, prefix##_diag_run_ipl_load_normal_dump), \
	DIAG_HOST_SLOT(prefix##_without_ipl_set, prefix##_diag_run_ipl_set), \
	DIAG_HOST_SLOT(prefix##_without_ipl_store, prefix##_diag_run_ipl_store), \
	DIAG_HOST_GAP_1 \
	DIAG_HOST_SLOT(prefix##_without_ipl_protected_set, prefix##_diag_run_ipl_protected_set), \
	DIAG_HOST_SLOT(prefix##_without_ipl_protected_store, prefix##_diag_run_ipl_protected_store), \
	DIAG_HOST_SLOT(prefix##_without_ipl_protected_start, prefix##_diag_run_ipl_protected_start), \
	DIAG_HOST_SLOT(prefix##_without_virtio_notify, prefix##_diag_run_virtio_notify), \
	DIAG_HOST_GAP_1 DIAG_HOST_GAP_1 \
	DIAG_HOST_SLOT(prefix##_without_virtio_ccw_notify, prefix##_diag_run_virtio_ccw_notify), \
	DIAG_HOST_SLOT(prefix##_without_watchdog_init, prefix##_diag_run_watchdog_init), \
	DIAG_HOST_SLOT(prefix##_without_watchdog_change, prefix##_diag_run_watchdog_change), \
	DIAG_HOST_SLOT(prefix##_without_watchdog_cancel, prefix##_diag_run_watchdog_cancel), \
	DIAG_HOST_SLOT(prefix##_without_function_yield, prefix##_diag_run_function_yield), \
	DIAG_HOST_SLOT(prefix##_without_function_yield_to, prefix##_diag_run_function_yield_to), \
	DIAG_HOST_SLOT(prefix##_without_function_pfault, prefix##_diag_run_function_pfault), \
	DIAG_HOST_SLOT(prefix##_without_function_set_control_program, \
		prefix##_diag_run_function_set_control_program), \
	DIAG_HOST_SLOT(prefix##_without_function_breakpoint, prefix##_diag_run_function_breakpoint), \
	}, \
	prefix##_diag_raise_exception \
};

/*
 * Makes, after DIAG_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_diag_dispatch(), prefix_diag_plain_dispatch(), prefix_diag_hypercall_dispatch(),
 * prefix_diag_timer_dispatch(), prefix_diag_load_dispatch().
 * They take `type *context` where diag_dispatch() and its like take a host and a context.
 */
#define DIAG_HOST_DISPATCH(prefix, type) \
static inline DIAG_MAYBE_UNUSED struct diag_host_result \
prefix##_diag_dispatch(type *context, uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third, \
	const uint64_t *args) \
{ \
	return diag_dispatch_by_switch(&prefix##_diag_host, context, code, r1_subcode, first_, third, args, NULL); \
} \
static inline DIAG_MAYBE_UNUSED void \
prefix##_diag_plain_dispatch(type *context, uint16_t code, struct diag_plain_registers *registers) \
{ \
	diag_plain_dispatch_by_switch(&prefix##_diag_host, context, code, registers); \
} \
static inline DIAG_MAYBE_UNUSED void \
prefix##_diag_hypercall_dispatch(type *context, uint16_t code, struct diag_hypercall_registers *registers) \
{ \
	diag_hypercall_dispatch_by_switch(&prefix##_diag_host, context, code, registers); \
} \
static inline DIAG_MAYBE_UNUSED void \
prefix##_diag_timer_dispatch(type *context, uint16_t code, struct diag_timer_registers *registers) \
{ \
	diag_timer_dispatch_by_switch(&prefix##_diag_host, context, code, registers); \
} \
static inline DIAG_MAYBE_UNUSED void \
prefix##_diag_load_dispatch(type *context, uint16_t code, struct diag_load_registers *registers) \
{ \
	diag_load_dispatch_by_switch(&prefix##_diag_host, context, code, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* DIAG_HOST_H */
