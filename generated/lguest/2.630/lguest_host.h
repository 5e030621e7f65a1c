/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.630: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: b9fe1f2956ce90f34ca0039d2b26642fa6b9f0cddaba42fa9283008c989e56e6
 */
#ifndef LGUEST_HOST_H
#define LGUEST_HOST_H

#include "lguest.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define LGUEST_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define LGUEST_RARE __attribute__((__noinline__, __cold__, __unused__))
#define LGUEST_INLINE inline __attribute__((__always_inline__, __unused__))
#define LGUEST_MAYBE_UNUSED __attribute__((__unused__))
#else
#define LGUEST_UNLIKELY(condition) (condition)
#define LGUEST_RARE inline
#define LGUEST_INLINE inline
#define LGUEST_MAYBE_UNUSED
#endif

/*
 * In place of a status: the call raises an exception in the guest, and has no result. An operation may give this
 * back, too.
 * Dispatch from registers then leaves them as they are, and calls raise_exception() of the host. Who calls
 * lguest_dispatch() must look for it.
 */
#define LGUEST_HOST_EXCEPTION INT64_MIN

/* What an operation gives back: a status, and a value where the call has one. */
struct lguest_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct lguest_host_result lguest_host_ok(uint64_t value)
{
	struct lguest_host_result result;

	result.status = LGUEST_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct lguest_host_result lguest_host_error(int64_t status)
{
	struct lguest_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct lguest_host_result lguest_host_run(void *context, const uint64_t *args);

#define LGUEST_HOST_SLOTS 32

/*
 * What a host implements: NULL where it does not. LGUEST_HOST_OPS() makes one.
 */
struct lguest_host {
	lguest_host_run *run[LGUEST_HOST_SLOTS];
	/* Raises in the guest the exception with which this ABI answers some calls. */
	void (*raise_exception)(void *context);
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct lguest_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* LGUEST_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct lguest_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};

static const struct lguest_host_call lguest_host_calls[] = {
	{ 0U, 0U, 0, 0, 0, 0x0, 0x0 },	/* lhcall.flush_async */
	{ 1U, 0U, 1, 0, 1, 0x0, 0x0 },	/* lhcall.lguest_init */
	{ 2U, 0U, 2, 0, 2, 0x0, 0x0 },	/* lhcall.shutdown */
	{ 3U, 0U, 3, 0, 2, 0x0, 0x0 },	/* lhcall.load_gdt */
	{ 4U, 0U, 4, 0, 1, 0x0, 0x0 },	/* lhcall.new_pgtable */
	{ 5U, 0U, 5, 0, 1, 0x0, 0x0 },	/* lhcall.flush_tlb */
	{ 6U, 0U, 6, 0, 3, 0x0, 0x0 },	/* lhcall.load_idt_entry */
	{ 7U, 0U, 7, 0, 3, 0x0, 0x0 },	/* lhcall.set_stack */
	{ 8U, 0U, 8, 0, 1, 0x0, 0x0 },	/* lhcall.ts */
	{ 9U, 0U, 9, 0, 1, 0x0, 0x0 },	/* lhcall.set_clockevent */
	{ 0xaU, 0U, 10, 0, 0, 0x0, 0x0 },	/* lhcall.halt */
	{ 0xeU, 0U, 14, 0, 3, 0x0, 0x0 },	/* lhcall.set_pte */
	{ 0xfU, 0U, 15, 0, 2, 0x0, 0x0 },	/* lhcall.set_pmd */
	{ 0x10U, 0U, 16, 0, 1, 0x0, 0x0 },	/* lhcall.load_tls */
	{ 0x11U, 0U, 17, 0, 1, 0x0, 0x0 },	/* lhcall.notify */
};

static const struct lguest_host_family lguest_host_families[] = {
	{ 0U, 0xffffffffffffffffULL, { 0U }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 15, 0, 0, 0, 0 },	/* lhcall */
};

static inline const struct lguest_host_family *lguest_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(lguest_host_families) / sizeof(lguest_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > lguest_host_families[middle].last)
			first = middle + 1;
		else if (number < lguest_host_families[middle].first)
			end = middle;
		else
			return &lguest_host_families[middle];
	}
	return NULL;
}

static inline const struct lguest_host_call *
lguest_host_find_call(const struct lguest_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > lguest_host_calls[middle].number)
			first = middle + 1;
		else if (number < lguest_host_calls[middle].number)
			end = middle;
		else
			return &lguest_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t lguest_host_family_number(uint32_t number_)
{
	(void)number_;
	return 0;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t lguest_host_call_number(const struct lguest_host_family *family, uint32_t number_)
{
	const uint64_t carriers[1] = { number_ };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct lguest_host_call *lguest_host_find(uint32_t number_)
{
	const struct lguest_host_family *family =
		lguest_host_find_family(lguest_host_family_number(number_));

	if (!family)
		return NULL;
	return lguest_host_find_call(family, lguest_host_call_number(family, number_));
}

/* Whether the host performs a call. */
static inline int lguest_host_has_call(const struct lguest_host *host, const struct lguest_host_call *call)
{
	return call->answer != 0 || (call->slot < LGUEST_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int lguest_host_has_family(const struct lguest_host *host, const struct lguest_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!lguest_host_calls[i].answer && lguest_host_has_call(host, &lguest_host_calls[i]))
			return 1;
	return 0;
}

static LGUEST_RARE struct lguest_host_result lguest_dispatch_rare(const struct lguest_host *host, void *context,
	uint32_t number_, const uint64_t *args)
{
	const struct lguest_host_family *family =
		lguest_host_find_family(lguest_host_family_number(number_));
	const struct lguest_host_call *call;

	if (!family)
		return lguest_host_error(LGUEST_HOST_EXCEPTION);
	if (!lguest_host_has_family(host, family))
		return lguest_host_error(LGUEST_HOST_EXCEPTION);
	call = lguest_host_find_call(family, lguest_host_call_number(family, number_));
	if (!call || !lguest_host_has_call(host, call)) {
		if (family->by_call)
			return lguest_host_error(LGUEST_HOST_EXCEPTION);
		return lguest_host_error(LGUEST_HOST_EXCEPTION);
	}
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct lguest_host_result lguest_dispatch(const struct lguest_host *host, void *context,
	uint32_t number_, const uint64_t *args)
{
	lguest_host_run *run;
	uint32_t slot = number_;

	if (LGUEST_UNLIKELY((number_ & 0xffffffe0U) != 0))
		return lguest_dispatch_rare(host, context, number_, args);
	run = host->run[slot];
	if (LGUEST_UNLIKELY(!run))
		return lguest_dispatch_rare(host, context, number_, args);
	return run(context, args);
}

#define LGUEST_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As lguest_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: LGUEST_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to lguest_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static LGUEST_INLINE struct lguest_host_result lguest_dispatch_by_switch(const struct lguest_host *host, void *context,
	uint32_t number_, const uint64_t *args, int *found)
{
	if (LGUEST_UNLIKELY((number_ & 0xffffffe0U) != 0)) {
		if (!found)
			return lguest_dispatch_rare(host, context, number_, args);
		*found = 0;
		return lguest_host_error(LGUEST_HOST_EXCEPTION);
	}
	switch (number_) {
	LGUEST_HOST_CASE(0U, 0);	/* lhcall.flush_async */
	LGUEST_HOST_CASE(1U, 1);	/* lhcall.lguest_init */
	LGUEST_HOST_CASE(2U, 2);	/* lhcall.shutdown */
	LGUEST_HOST_CASE(3U, 3);	/* lhcall.load_gdt */
	LGUEST_HOST_CASE(4U, 4);	/* lhcall.new_pgtable */
	LGUEST_HOST_CASE(5U, 5);	/* lhcall.flush_tlb */
	LGUEST_HOST_CASE(6U, 6);	/* lhcall.load_idt_entry */
	LGUEST_HOST_CASE(7U, 7);	/* lhcall.set_stack */
	LGUEST_HOST_CASE(8U, 8);	/* lhcall.ts */
	LGUEST_HOST_CASE(9U, 9);	/* lhcall.set_clockevent */
	LGUEST_HOST_CASE(0xaU, 10);	/* lhcall.halt */
	LGUEST_HOST_CASE(0xeU, 14);	/* lhcall.set_pte */
	LGUEST_HOST_CASE(0xfU, 15);	/* lhcall.set_pmd */
	LGUEST_HOST_CASE(0x10U, 16);	/* lhcall.load_tls */
	LGUEST_HOST_CASE(0x11U, 17);	/* lhcall.notify */
	default:
		break;
	}
	if (!found)
		return lguest_dispatch_rare(host, context, number_, args);
	*found = 0;
	return lguest_host_error(LGUEST_HOST_EXCEPTION);
}

/* The registers of i386 that a call reads or writes. */
struct lguest_i386_registers {
	uint32_t eax;
	uint32_t ecx;
	uint32_t edx;
	uint32_t ebx;
};

static inline void lguest_i386_dispatch(const struct lguest_host *host, void *context,
	struct lguest_i386_registers *registers)
{
	const uint32_t number_ = registers->eax;
	const struct lguest_host_call *call = lguest_host_find(number_);
	uint64_t args[3] = { 0 };
	struct lguest_host_result result;

	const uint32_t words[5] = { registers->ebx, registers->ecx, registers->edx, 0, 0 };
	unsigned int word = 0, i;

	for (i = 0; call && i < call->nargs && word < 3; i++) {
		if (call->wide >> i & 1) {
			args[i] = (uint64_t)words[word] | (uint64_t)words[word + 1] << 32;
			word += 2;
			continue;
		}
		args[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	result = lguest_dispatch(host, context, number_, args);
	if (LGUEST_UNLIKELY(result.status == LGUEST_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->eax = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
}

static LGUEST_RARE void lguest_i386_dispatch_rare(const struct lguest_host *host, void *context,
	struct lguest_i386_registers *registers)
{
	lguest_i386_dispatch(host, context, registers);
}

static LGUEST_INLINE void lguest_i386_dispatch_by_switch(const struct lguest_host *host, void *context,
	struct lguest_i386_registers *registers)
{
	const uint32_t number_ = registers->eax;
	const struct lguest_host_call *call = lguest_host_find(number_);
	uint64_t args[3] = { 0 };
	struct lguest_host_result result;
	int found = 1;

	const uint32_t words[5] = { registers->ebx, registers->ecx, registers->edx, 0, 0 };
	unsigned int word = 0, i;

	for (i = 0; call && i < call->nargs && word < 3; i++) {
		if (call->wide >> i & 1) {
			args[i] = (uint64_t)words[word] | (uint64_t)words[word + 1] << 32;
			word += 2;
			continue;
		}
		args[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	result = lguest_dispatch_by_switch(host, context, number_, args, &found);
	if (!found) {
		lguest_i386_dispatch_rare(host, context, registers);
		return;
	}
	if (LGUEST_UNLIKELY(result.status == LGUEST_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	registers->eax = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
}

#define LGUEST_HOST_RUN_lhcall_flush_async(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_flush_async(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_lhcall_flush_async((type *)context); \
}

#define LGUEST_HOST_RUN_lhcall_lguest_init(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_lguest_init(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_lguest_init((type *)context, args[0]); \
}

#define LGUEST_HOST_RUN_lhcall_shutdown(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_shutdown(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_shutdown((type *)context, args[0], (lguest_shutdown_reason_t)args[1]); \
}

#define LGUEST_HOST_RUN_lhcall_load_gdt(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_load_gdt(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_load_gdt((type *)context, args[0], (uint32_t)args[1]); \
}

#define LGUEST_HOST_RUN_lhcall_new_pgtable(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_new_pgtable(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_new_pgtable((type *)context, (uint32_t)args[0]); \
}

#define LGUEST_HOST_RUN_lhcall_flush_tlb(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_flush_tlb(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_flush_tlb((type *)context, (lguest_flush_scope_t)args[0]); \
}

#define LGUEST_HOST_RUN_lhcall_load_idt_entry(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_load_idt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_load_idt_entry((type *)context, (uint32_t)args[0], (uint32_t)args[1], \
		(uint32_t)args[2]); \
}

#define LGUEST_HOST_RUN_lhcall_set_stack(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_set_stack(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_set_stack((type *)context, (uint32_t)args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define LGUEST_HOST_RUN_lhcall_ts(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_ts(void *context, const uint64_t *args) \
{ \
	return prefix##_lhcall_ts((type *)context, (lguest_task_switched_t)args[0]); \
}

#define LGUEST_HOST_RUN_lhcall_set_clockevent(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_set_clockevent(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_set_clockevent((type *)context, (uint32_t)args[0]); \
}

#define LGUEST_HOST_RUN_lhcall_halt(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_halt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_lhcall_halt((type *)context); \
}

#define LGUEST_HOST_RUN_lhcall_set_pte(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_set_pte(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_set_pte((type *)context, (uint32_t)args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define LGUEST_HOST_RUN_lhcall_set_pmd(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_set_pmd(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_set_pmd((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define LGUEST_HOST_RUN_lhcall_load_tls(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_load_tls(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_lhcall_load_tls((type *)context, args[0]); \
}

#define LGUEST_HOST_RUN_lhcall_notify(prefix, type) \
static LGUEST_INLINE struct lguest_host_result prefix##_lguest_run_lhcall_notify(void *context, const uint64_t *args) \
{ \
	return prefix##_lhcall_notify((type *)context, (uint32_t)args[0]); \
}

/* LGUEST_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define LGUEST_HOST_MARK_1 0,
#define LGUEST_HOST_SECOND(a, b, ...) b
#define LGUEST_HOST_LEFT_OUT(flag) LGUEST_HOST_LEFT_OUT_(flag)
#define LGUEST_HOST_LEFT_OUT_(flag) LGUEST_HOST_LEFT_OUT__(LGUEST_HOST_MARK_##flag)
#define LGUEST_HOST_LEFT_OUT__(mark) LGUEST_HOST_SECOND(mark 1, 0, 0)
#define LGUEST_HOST_JOIN(a, b) LGUEST_HOST_JOIN_(a, b)
#define LGUEST_HOST_JOIN_(a, b) a##b
#define LGUEST_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define LGUEST_HOST_MAKE_1(run, prefix, type)
#define LGUEST_HOST_MAKE(flag, run, prefix, type) \
LGUEST_HOST_JOIN(LGUEST_HOST_MAKE_, LGUEST_HOST_LEFT_OUT(flag))(run, prefix, type)
#define LGUEST_HOST_SLOT_0(run) run
#define LGUEST_HOST_SLOT_1(run) NULL
#define LGUEST_HOST_SLOT(flag, run) LGUEST_HOST_JOIN(LGUEST_HOST_SLOT_, LGUEST_HOST_LEFT_OUT(flag))(run)
#define LGUEST_HOST_GAP_1 NULL,

/*
 * Makes `static const struct lguest_host prefix_lguest_host` out of the functions of the host, which come before it:
 *	struct lguest_host_result prefix_lhcall_flush_async(type *);
 *	struct lguest_host_result prefix_lhcall_lguest_init(type *, uint64_t data);
 *	struct lguest_host_result prefix_lhcall_shutdown(type *, uint64_t message, lguest_shutdown_reason_t how);
 *	struct lguest_host_result prefix_lhcall_load_gdt(type *, uint64_t table, uint32_t entries);
 *	struct lguest_host_result prefix_lhcall_new_pgtable(type *, uint32_t pgdir);
 *	struct lguest_host_result prefix_lhcall_flush_tlb(type *, lguest_flush_scope_t kernel);
 *	struct lguest_host_result prefix_lhcall_load_idt_entry(type *, uint32_t index, uint32_t low, uint32_t high);
 *	struct lguest_host_result prefix_lhcall_set_stack(type *, uint32_t ss, uint32_t esp, uint32_t pages);
 *	struct lguest_host_result prefix_lhcall_ts(type *, lguest_task_switched_t set);
 *	struct lguest_host_result prefix_lhcall_set_clockevent(type *, uint32_t delta);
 *	struct lguest_host_result prefix_lhcall_halt(type *);
 *	struct lguest_host_result prefix_lhcall_set_pte(type *, uint32_t pgdir, uint32_t va, uint32_t pte);
 *	struct lguest_host_result prefix_lhcall_set_pmd(type *, uint32_t pgdir, uint32_t index);
 *	struct lguest_host_result prefix_lhcall_load_tls(type *, uint64_t table);
 *	struct lguest_host_result prefix_lhcall_notify(type *, uint32_t address);
 *	void prefix_raise_exception(type *);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define LGUEST_HOST_OPS(prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_flush_async, LGUEST_HOST_RUN_lhcall_flush_async, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_lguest_init, LGUEST_HOST_RUN_lhcall_lguest_init, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_shutdown, LGUEST_HOST_RUN_lhcall_shutdown, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_load_gdt, LGUEST_HOST_RUN_lhcall_load_gdt, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_new_pgtable, LGUEST_HOST_RUN_lhcall_new_pgtable, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_flush_tlb, LGUEST_HOST_RUN_lhcall_flush_tlb, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_load_idt_entry, LGUEST_HOST_RUN_lhcall_load_idt_entry, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_set_stack, LGUEST_HOST_RUN_lhcall_set_stack, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_ts, LGUEST_HOST_RUN_lhcall_ts, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_set_clockevent, LGUEST_HOST_RUN_lhcall_set_clockevent, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_halt, LGUEST_HOST_RUN_lhcall_halt, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_set_pte, LGUEST_HOST_RUN_lhcall_set_pte, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_set_pmd, LGUEST_HOST_RUN_lhcall_set_pmd, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_load_tls, LGUEST_HOST_RUN_lhcall_load_tls, prefix, type) \
LGUEST_HOST_MAKE(prefix##_without_lhcall_notify, LGUEST_HOST_RUN_lhcall_notify, prefix, type) \
static void prefix##_lguest_raise_exception(void *context) \
{ \
	prefix##_raise_exception((type *)context); \
} \
static const struct lguest_host prefix##_lguest_host = { \
	{ \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_flush_async, prefix##_lguest_run_lhcall_flush_async), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_lguest_init, prefix##_lguest_run_lhcall_lguest_init), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_shutdown, prefix##_lguest_run_lhcall_shutdown), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_load_gdt, prefix##_lguest_run_lhcall_load_gdt), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_new_pgtable, prefix##_lguest_run_lhcall_new_pgtable), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_flush_tlb, prefix##_lguest_run_lhcall_flush_tlb), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_load_idt_entry, prefix##_lguest_run_lhcall_load_idt_entry), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_set_stack, prefix##_lguest_run_lhcall_set_stack), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_ts, prefix##_lguest_run_lhcall_ts), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_set_clockevent, prefix##_lguest_run_lhcall_set_clockevent), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_halt, prefix##_lguest_run_lhcall_halt), \
	LGUEST_HOST_GAP_1 LGUEST_HOST_GAP_1 LGUEST_HOST_GAP_1 \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_set_pte, prefix##_lguest_run_lhcall_set_pte), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_set_pmd, prefix##_lguest_run_lhcall_set_pmd), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_load_tls, prefix##_lguest_run_lhcall_load_tls), \
	LGUEST_HOST_SLOT(prefix##_without_lhcall_notify, prefix##_lguest_run_lhcall_notify), \
	}, \
	prefix##_lguest_raise_exception \
};

/*
 * Makes, after LGUEST_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_lguest_dispatch(), prefix_lguest_i386_dispatch().
 * They take `type *context` where lguest_dispatch() and its like take a host and a context.
 */
#define LGUEST_HOST_DISPATCH(prefix, type) \
static inline LGUEST_MAYBE_UNUSED struct lguest_host_result \
prefix##_lguest_dispatch(type *context, uint32_t number_, const uint64_t *args) \
{ \
	return lguest_dispatch_by_switch(&prefix##_lguest_host, context, number_, args, NULL); \
} \
static inline LGUEST_MAYBE_UNUSED void \
prefix##_lguest_i386_dispatch(type *context, struct lguest_i386_registers *registers) \
{ \
	lguest_i386_dispatch_by_switch(&prefix##_lguest_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* LGUEST_HOST_H */
