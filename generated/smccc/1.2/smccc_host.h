/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.2: operations of a host,
 * dispatch and discovery.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: dbcd29f9d9f739a8e6cbe88aed01bac1e4e45aa92150c14d66ce61cf7bd3200c
 */
#ifndef SMCCC_HOST_H
#define SMCCC_HOST_H

#include "smccc.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define SMCCC_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define SMCCC_RARE __attribute__((__noinline__, __cold__, __unused__))
#define SMCCC_INLINE inline __attribute__((__always_inline__, __unused__))
#define SMCCC_MAYBE_UNUSED __attribute__((__unused__))
#else
#define SMCCC_UNLIKELY(condition) (condition)
#define SMCCC_RARE inline
#define SMCCC_INLINE inline
#define SMCCC_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct smccc_host_result {
	int64_t status;
	uint64_t value;
	uint64_t more[3];	/* further results */
	uint16_t count;		/* how many of them */
	uint32_t wide;		/* a bit for each result, the value's first: it has 64 bits */
};

static inline struct smccc_host_result smccc_host_ok(uint64_t value)
{
	struct smccc_host_result result;

	result.status = SMCCC_STATUS_SUCCESS;
	result.value = value;
	result.count = 0;
	result.wide = 0;
	return result;
}

static inline struct smccc_host_result smccc_host_error(int64_t status)
{
	struct smccc_host_result result;

	result.status = status;
	result.value = 0;
	result.count = 0;
	result.wide = 0;
	return result;
}

typedef struct smccc_host_result smccc_host_run(void *context, const uint64_t *args);

#define SMCCC_HOST_SLOTS 55

/*
 * What a host implements: NULL where it does not. SMCCC_HOST_OPS() makes one.
 */
struct smccc_host {
	smccc_host_run *run[SMCCC_HOST_SLOTS];
	/* Annotations that this host honours, as a mask in their carrier. */
	uint64_t annotations;
};

/*
 * The value and the further results as words of `width` bits, low part first; `most` is the room in `words`. Gives
 * their number.
 */
static inline unsigned int smccc_host_spread(const struct smccc_host_result *result, unsigned int width,
	uint64_t *words,
	unsigned int most)
{
	unsigned int i, count = 0;

	for (i = 0; i <= result->count; i++) {
		const uint64_t number = i ? result->more[i - 1] : result->value;

		if (count < most)
			words[count++] = number;
		if (width < 64 && result->wide >> i & 1 && count < most)
			words[count++] = number >> width;
	}
	return count;
}

/* What entropy.get_uuid gives back. */
static inline struct smccc_host_result smccc_host_ok_entropy_get_uuid(uint32_t value_, uint32_t word1_,
	uint32_t word2_, uint32_t word3_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)word1_;
	result.more[1] = (uint64_t)word2_;
	result.more[2] = (uint64_t)word3_;
	result.count = 3;
	result.wide = 0x0;
	return result;
}

/* What entropy.rnd gives back. */
static inline struct smccc_host_result smccc_host_ok_entropy_rnd(int32_t value_, uint32_t bits_95_64_,
	uint32_t bits_63_32_, uint32_t bits_31_0_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)bits_95_64_;
	result.more[1] = (uint64_t)bits_63_32_;
	result.more[2] = (uint64_t)bits_31_0_;
	result.count = 3;
	result.wide = 0x0;
	return result;
}

/* What entropy.rnd.plain64 gives back. */
static inline struct smccc_host_result smccc_host_ok_entropy_rnd_plain64(int32_t value_, uint64_t bits_191_128_,
	uint64_t bits_127_64_, uint64_t bits_63_0_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)bits_191_128_;
	result.more[1] = (uint64_t)bits_127_64_;
	result.more[2] = (uint64_t)bits_63_0_;
	result.count = 3;
	result.wide = 0xe;
	return result;
}

/* What queries.call_uid gives back. */
static inline struct smccc_host_result smccc_host_ok_queries_call_uid(uint32_t value_, uint32_t word1_,
	uint32_t word2_, uint32_t word3_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)word1_;
	result.more[1] = (uint64_t)word2_;
	result.more[2] = (uint64_t)word3_;
	result.count = 3;
	result.wide = 0x0;
	return result;
}

/* What queries.revision gives back. */
static inline struct smccc_host_result smccc_host_ok_queries_revision(int32_t value_, uint32_t minor_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)minor_;
	result.count = 1;
	result.wide = 0x0;
	return result;
}

/* What vendor_hyp.features gives back. */
static inline struct smccc_host_result smccc_host_ok_vendor_hyp_features(uint32_t value_, uint32_t word1_,
	uint32_t word2_, uint32_t word3_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)word1_;
	result.more[1] = (uint64_t)word2_;
	result.more[2] = (uint64_t)word3_;
	result.count = 3;
	result.wide = 0x0;
	return result;
}

/* What vendor_hyp.ptp gives back. */
static inline struct smccc_host_result smccc_host_ok_vendor_hyp_ptp(int32_t value_, uint32_t time_low_,
	uint32_t counter_high_, uint32_t counter_low_)
{
	struct smccc_host_result result = smccc_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)time_low_;
	result.more[1] = (uint64_t)counter_high_;
	result.more[2] = (uint64_t)counter_low_;
	result.count = 3;
	result.wide = 0x0;
	return result;
}

/* The architecture of the guest: an id may name one call on one and another on another. */
#define SMCCC_HOST_ARCH_ARM64 0x1U
#define SMCCC_HOST_ARCH_ARM 0x2U

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct smccc_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* SMCCC_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
	uint8_t inside;		/* a bit an argument: it travels in the id */
	uint16_t places;	/* of the first of them */
	uint64_t variant;	/* by which it travels */
	uint64_t parameters[1];	/* the bits of the id that are its own */
};

struct smccc_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
	uint32_t carriers;	/* a bit a carrier: parts of its ids that have no register of their own */
	uint32_t archs;		/* SMCCC_HOST_ARCH_...: that have it; 0 all */
};

static const struct smccc_host_call smccc_host_calls[] = {
	{ 0x52U, 0x10000U, 0, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0x3f000000U } },	/* entropy.get_uuid */
	{ 0x53U, 0x10000U, 1, 0, 1, 0x0, 0x0, 0x0, 0, 0U, { 0x3f000000U } },	/* entropy.rnd */
	{ 0x53U, 0x10000U, 38, 0, 1, 0x1, 0x0, 0x0, 0, 1U, { 0x3f000000U } },	/* entropy.rnd.plain64 */
	{ 0x10U, 0x10000U, 2, 0, 2, 0x0, 0x0, 0x0, 0, 0U, { 0x3f000000U } },	/* psci_stat.residency */
	{ 0x10U, 0x10000U, 39, 0, 2, 0x1, 0x0, 0x0, 0, 1U, { 0x3f000000U } },	/* psci_stat.residency.plain64 */
	{ 0x11U, 0x10000U, 3, 0, 2, 0x0, 0x0, 0x0, 0, 0U, { 0x3f000000U } },	/* psci_stat.count */
	{ 0x11U, 0x10000U, 40, 0, 2, 0x1, 0x0, 0x0, 0, 1U, { 0x3f000000U } },	/* psci_stat.count.plain64 */
	{ 0xff00U, 0x10000U, 4, 0, 1, 0x0, 0x0, 0x1, 0, 0U, { 0x3f000000U } },	/* queries.call_count */
	{ 0xff01U, 0x10000U, 5, 0, 1, 0x0, 0x0, 0x1, 1, 0U, { 0x3f000000U } },	/* queries.call_uid */
	{ 0xff03U, 0x10000U, 7, 0, 1, 0x0, 0x0, 0x1, 2, 0U, { 0x3f000000U } },	/* queries.revision */
	{ 2U, 0x10000U, 41, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* soc.soc_id */
	{ 2U, 0x10000U, 42, 0, 1, 0x0, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* soc.soc_id.plain64 */
	{ 0x50U, 0x10000U, 8, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* trng.version */
	{ 0x51U, 0x10000U, 9, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* trng.features */
	{ 0x3fffU, 0x10000U, 10, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* workaround.workaround_3 */
	{ 0x7fffU, 0x10000U, 43, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* workaround.workaround_2 */
	{ 0x8000U, 0x10000U, 44, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* workaround.workaround_1 */
	{ 0U, 0x10000U, 11, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* arch.version */
	{ 1U, 0x10000U, 12, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* arch.features */
	{ 0U, 0x10000U, 55, 3, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.version */
	{ 1U, 0x10000U, 14, 0, 3, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.cpu_suspend */
	{ 1U, 0x10000U, 45, 0, 3, 0x6, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.cpu_suspend.smc64 */
	{ 2U, 0x10000U, 15, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.cpu_off */
	{ 3U, 0x10000U, 16, 0, 3, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.cpu_on */
	{ 3U, 0x10000U, 46, 0, 3, 0x7, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.cpu_on.smc64 */
	{ 4U, 0x10000U, 17, 0, 2, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.affinity_info */
	{ 4U, 0x10000U, 47, 0, 2, 0x1, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.affinity_info.smc64 */
	{ 5U, 0x10000U, 18, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.migrate */
	{ 5U, 0x10000U, 48, 0, 1, 0x1, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.migrate.smc64 */
	{ 6U, 0x10000U, 19, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.migrate_info_type */
	{ 7U, 0x10000U, 20, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.migrate_info_up_cpu */
	{ 7U, 0x10000U, 49, 0, 0, 0x0, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.migrate_info_up_cpu.smc64 */
	{ 8U, 0x10000U, 21, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.system_off */
	{ 9U, 0x10000U, 22, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.system_reset */
	{ 0xaU, 0x10000U, 23, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.features */
	{ 0xbU, 0x10000U, 24, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.cpu_freeze */
	{ 0xcU, 0x10000U, 25, 0, 2, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.cpu_default_suspend */
	{ 0xcU, 0x10000U, 50, 0, 2, 0x3, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.cpu_default_suspend.smc64 */
	{ 0xdU, 0x10000U, 26, 0, 2, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.node_hw_state */
	{ 0xdU, 0x10000U, 51, 0, 2, 0x1, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.node_hw_state.smc64 */
	{ 0xeU, 0x10000U, 27, 0, 2, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.system_suspend */
	{ 0xeU, 0x10000U, 52, 0, 2, 0x3, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.system_suspend.smc64 */
	{ 0xfU, 0x10000U, 28, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.set_suspend_mode */
	{ 0x12U, 0x10000U, 31, 0, 2, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.system_reset2 */
	{ 0x12U, 0x10000U, 53, 0, 2, 0x2, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* psci.system_reset2.smc64 */
	{ 0x13U, 0x10000U, 32, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.mem_protect */
	{ 0x14U, 0x10000U, 33, 0, 2, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* psci.mem_protect_check_range */
	/* psci.mem_protect_check_range.smc64 */
	{ 0x14U, 0x10000U, 54, 0, 2, 0x3, 0x0, 0x0, 3, 1U, { 0x3f000000U } },
	{ 0x20U, 0x10000U, 34, 0, 1, 0x0, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* pv_time.features */
	{ 0x21U, 0x10000U, 35, 0, 0, 0x0, 0x0, 0x0, 3, 1U, { 0x3f000000U } },	/* pv_time.st */
	{ 0U, 0x10000U, 36, 0, 0, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* vendor_hyp.features */
	{ 1U, 0x10000U, 37, 0, 1, 0x0, 0x0, 0x0, 3, 0U, { 0x3f000000U } },	/* vendor_hyp.ptp */
};

static const struct smccc_host_family smccc_host_families[] = {
	/* soc */
	{ 2U, 2U, { 0xfe0000U }, { 0U }, { 0xbf000000U }, { 0x80000000U }, 0xffffU, 10, 2, 0, 0, 1, 0, 0x0, 0x0 },
	/* psci_stat */
	{ 0x10U, 0x11U, { 0xfe0000U }, { 0U }, { 0xbf000000U }, { 0x84000000U }, 0xffffU, 3, 4, 0, 0, 1, 0, 0x0, 0x0 },
	/* trng */
	{ 0x50U, 0x51U, { 0xfe0000U }, { 0U }, { 0xbf000000U }, { 0x84000000U }, 0xffffU, 12, 2, 0, 0, 1, 0, 0x0,
		0x0 },
	/* entropy */
	{ 0x52U, 0x53U, { 0xfe0000U }, { 0U }, { 0xbf000000U }, { 0x84000000U }, 0xffffU, 0, 3, 0, 0, 1, 0, 0x0, 0x0 },
	/* workaround */
	{ 0x3fffU, 0x3fffU, { 0xfe0000U }, { 0U }, { 0xbf000000U }, { 0x80000000U }, 0xffffU, 14, 3, 0, 0, 1, 0, 0x0,
		0x0 },
	/* workaround */
	{ 0x7fffU, 0x8000U, { 0xfe0000U }, { 0U }, { 0xbf000000U }, { 0x80000000U }, 0xffffU, 14, 3, 0, 0, 1, 0, 0x0,
		0x0 },
	/* queries */
	{ 0xff00U, 0xff01U, { 0xfe0000U }, { 0U }, { 0x80000000U }, { 0x80000000U }, 0xffffU, 7, 3, 0, 0, 1, 0, 0x0,
		0x0 },
	/* queries */
	{ 0xff03U, 0xff03U, { 0xfe0000U }, { 0U }, { 0x80000000U }, { 0x80000000U }, 0xffffU, 7, 3, 0, 0, 1, 0, 0x0,
		0x0 },
	/* arch */
	{ 0U, 0U, { 0xfe0000U }, { 0U }, { 0x80000000U }, { 0x80000000U }, 0xffffU, 17, 2, 0, 0, 0, 0, 0x0, 0x0 },
	/* psci */
	{ 4U, 4U, { 0xfe0000U }, { 0U }, { 0x80000000U }, { 0x80000000U }, 0xffffU, 19, 29, 0, 0, 0, 1, 0x0, 0x0 },
	/* pv_time */
	{ 5U, 5U, { 0xfe0000U }, { 0U }, { 0x80000000U }, { 0x80000000U }, 0xffffU, 48, 2, 0, 0, 0, 0, 0x0, 0x1 },
	/* vendor_hyp */
	{ 6U, 6U, { 0xfe0000U }, { 0U }, { 0x80000000U }, { 0x80000000U }, 0xffffU, 50, 2, 0, 0, 0, 0, 0x0, 0x0 },
};

/* Where a part of the id travels: in an argument register, or so far into the memory that one points to. */
struct smccc_host_carrier {
	uint8_t place;		/* 0 a register of its own, 1 an argument register, 2 memory */
	uint8_t width;
	uint8_t argument;
	uint16_t offset;
};

static const struct smccc_host_carrier smccc_host_carriers[] = {
	{ 0, 32, 0, 0 },
};

/* An argument that travels in the id. */
struct smccc_host_place {
	uint64_t mask;
	uint8_t carrier, low;
};

static const struct smccc_host_place smccc_host_places[] = {
	{ 0x3fU, 0, 24 },	/* queries.call_count */
	{ 0x3fU, 0, 24 },	/* queries.call_uid */
	{ 0x3fU, 0, 24 },	/* queries.revision */
};

static inline const struct smccc_host_family *smccc_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = 8;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > smccc_host_families[middle].last)
			first = middle + 1;
		else if (number < smccc_host_families[middle].first)
			end = middle;
		else
			return &smccc_host_families[middle];
	}
	return NULL;
}

/* The first row of a number. */
static inline const struct smccc_host_call *
smccc_host_find_call(const struct smccc_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > smccc_host_calls[middle].number)
			first = middle + 1;
		else
			end = middle;
	}
	return first < family->calls + family->ncalls && smccc_host_calls[first].number == number ?
	       &smccc_host_calls[first] : NULL;
}

/* The row of a call that travels so. */
static inline const struct smccc_host_call *
smccc_host_find_way(const struct smccc_host_family *family, uint64_t number, uint64_t variant)
{
	const struct smccc_host_call *call = smccc_host_find_call(family, number);
	const struct smccc_host_call *end = smccc_host_calls + family->calls + family->ncalls;

	for (; call && call < end && call->number == number; call++)
		if (call->variant == variant)
			return call;
	return NULL;
}

/* By which variant an id says that it travels. */
static inline uint64_t smccc_host_variant_bits(uint32_t function)
{
	return (uint64_t)((function >> 30) & 1U);
}

/*
 * The family among some whose number and fixed fields are those of an id, and with `has_call` one of whose calls is,
 * too.
 */
static inline const struct smccc_host_family *
smccc_host_search_families(unsigned int arch, uint32_t first, uint32_t end, uint64_t number, const uint64_t *carriers,
	int has_call)
{
	const uint32_t last = end;
	unsigned int i;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > smccc_host_families[middle].last)
			first = middle + 1;
		else
			end = middle;
	}
	for (; first < last && smccc_host_families[first].first <= number; first++) {
		const struct smccc_host_family *family = &smccc_host_families[first];

		for (i = 0; i < 1; i++)
			if (smccc_host_carriers[i].place != 2 &&
				(carriers[i] & family->fixed[i]) != family->fixed_value[i])
				break;
		if (has_call && smccc_host_carriers[family->call_carrier].place != 2 &&
		    !smccc_host_find_way(family, (carriers[family->call_carrier] >> family->call_low) &
			family->call_mask,
			smccc_host_variant_bits((uint32_t)carriers[0])))
			continue;
		if (i == 1 && (!family->archs || family->archs & arch))
			return family;
	}
	return NULL;
}

/* The family that an id names. */
static inline const struct smccc_host_family *smccc_host_family_of(unsigned int arch, uint32_t function)
{
	const uint64_t carriers[1] = { function };
	const struct smccc_host_family *family = NULL;

	family = smccc_host_search_families(arch, 0, 8, function & 0xffffU, carriers, 1);
	if (!family)
		family = smccc_host_search_families(arch, 8, 12, (function >> 24) & 0x3fU, carriers, 1);
	if (!family)
		family = smccc_host_search_families(arch, 0, 8, function & 0xffffU, carriers, 0);
	if (!family)
		family = smccc_host_search_families(arch, 8, 12, (function >> 24) & 0x3fU, carriers, 0);
	return family;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t smccc_host_call_number(const struct smccc_host_family *family, uint32_t function)
{
	const uint64_t carriers[1] = { function };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct smccc_host_call *smccc_host_find(unsigned int arch, uint32_t function)
{
	const struct smccc_host_family *family =
		smccc_host_family_of(arch, function);

	if (!family)
		return NULL;
	return smccc_host_find_way(family, smccc_host_call_number(family, function),
		smccc_host_variant_bits(function));
}

/* Whether the host performs a call. */
static inline int smccc_host_has_call(const struct smccc_host *host, const struct smccc_host_call *call)
{
	return call->answer != 0 || (call->slot < SMCCC_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int smccc_host_has_family(const struct smccc_host *host, const struct smccc_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!smccc_host_calls[i].answer && smccc_host_has_call(host, &smccc_host_calls[i]))
			return 1;
	return 0;
}

/* Answers a call about the host out of its own table. */
static inline struct smccc_host_result smccc_host_answer(const struct smccc_host *host,
	const struct smccc_host_family *family, const struct smccc_host_call *call, const uint64_t *args)
{
	(void)host;
	(void)family;
	(void)args;
	switch (call->answer) {
	case 3: {
		return smccc_host_ok(0x10002);
	}
	default:
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	}
}

static SMCCC_RARE struct smccc_host_result smccc_dispatch_rare(const struct smccc_host *host, void *context,
	unsigned int arch, uint32_t function, const uint64_t *args)
{
	const struct smccc_host_family *family =
		smccc_host_family_of(arch, function);
	const struct smccc_host_call *call;

	if (!family)
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	if ((function & family->fixed[0]) != family->fixed_value[0])
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	if (!smccc_host_has_family(host, family))
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	if ((function & family->reserved[0]) != family->must_be[0])
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	call = smccc_host_find_way(family, smccc_host_call_number(family, function),
		smccc_host_variant_bits(function));
	if (!call || !smccc_host_has_call(host, call)) {
		if (family->by_call)
			return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	}
	if ((function & 0x3f000000U & ~call->parameters[0]) != 0)
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	if (call->answer)
		return smccc_host_answer(host, family, call, args);
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct smccc_host_result smccc_dispatch(const struct smccc_host *host, void *context,
	unsigned int arch, uint32_t function, const uint64_t *args)
{
	smccc_host_run *run;
	uint32_t first, count;
	uint64_t number;

	if (SMCCC_UNLIKELY((function & 0xc0fe0000U) != 0x80000000U))
		return smccc_dispatch_rare(host, context, arch, function, args);
	switch ((function >> 24) & 0x3fU) {
	case 0U:	/* arch */
		first = 11;
		count = 2;
		number = function & 0xffffU;
		break;
	case 4U:	/* psci */
		first = 13;
		count = 21;
		number = function & 0xffffU;
		break;
	case 6U:	/* vendor_hyp */
		first = 36;
		count = 2;
		number = function & 0xffffU;
		break;
	default:
		return smccc_dispatch_rare(host, context, arch, function, args);
	}
	if (SMCCC_UNLIKELY(number >= count))
		return smccc_dispatch_rare(host, context, arch, function, args);
	run = host->run[first + number];
	if (SMCCC_UNLIKELY(!run))
		return smccc_dispatch_rare(host, context, arch, function, args);
	return run(context, args);
}

#define SMCCC_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As smccc_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: SMCCC_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to smccc_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static SMCCC_INLINE struct smccc_host_result smccc_dispatch_by_switch(const struct smccc_host *host, void *context,
	unsigned int arch, uint32_t function, const uint64_t *args, int *found)
{
	if (SMCCC_UNLIKELY((function & 0xc0fe0000U) != 0x80000000U)) {
		if (!found)
			return smccc_dispatch_rare(host, context, arch, function, args);
		*found = 0;
		return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
	}
	switch ((function >> 24) & 0x3fU) {
	case 0U:	/* arch */
		switch (function & 0xffffU) {
		SMCCC_HOST_CASE(0U, 11);	/* arch.version */
		SMCCC_HOST_CASE(1U, 12);	/* arch.features */
		default:
			break;
		}
		break;
	case 4U:	/* psci */
		switch (function & 0xffffU) {
		SMCCC_HOST_CASE(1U, 14);	/* psci.cpu_suspend */
		SMCCC_HOST_CASE(2U, 15);	/* psci.cpu_off */
		SMCCC_HOST_CASE(3U, 16);	/* psci.cpu_on */
		SMCCC_HOST_CASE(4U, 17);	/* psci.affinity_info */
		SMCCC_HOST_CASE(5U, 18);	/* psci.migrate */
		SMCCC_HOST_CASE(6U, 19);	/* psci.migrate_info_type */
		SMCCC_HOST_CASE(7U, 20);	/* psci.migrate_info_up_cpu */
		SMCCC_HOST_CASE(8U, 21);	/* psci.system_off */
		SMCCC_HOST_CASE(9U, 22);	/* psci.system_reset */
		SMCCC_HOST_CASE(0xaU, 23);	/* psci.features */
		SMCCC_HOST_CASE(0xbU, 24);	/* psci.cpu_freeze */
		SMCCC_HOST_CASE(0xcU, 25);	/* psci.cpu_default_suspend */
		SMCCC_HOST_CASE(0xdU, 26);	/* psci.node_hw_state */
		SMCCC_HOST_CASE(0xeU, 27);	/* psci.system_suspend */
		SMCCC_HOST_CASE(0xfU, 28);	/* psci.set_suspend_mode */
		SMCCC_HOST_CASE(0x12U, 31);	/* psci.system_reset2 */
		SMCCC_HOST_CASE(0x13U, 32);	/* psci.mem_protect */
		SMCCC_HOST_CASE(0x14U, 33);	/* psci.mem_protect_check_range */
		default:
			break;
		}
		break;
	case 6U:	/* vendor_hyp */
		switch (function & 0xffffU) {
		SMCCC_HOST_CASE(0U, 36);	/* vendor_hyp.features */
		SMCCC_HOST_CASE(1U, 37);	/* vendor_hyp.ptp */
		default:
			break;
		}
		break;
	default:
		break;
	}
	if (!found)
		return smccc_dispatch_rare(host, context, arch, function, args);
	*found = 0;
	return smccc_host_error(SMCCC_STATUS_NOT_SUPPORTED);
}

/*
 * Completes `ids`, which holds the parts that have registers of their own, and fills in the arguments of the call.
 * `words` are the argument registers, each of `bits` bits. Gives 0, or the status of a refusal.
 */
static inline int64_t smccc_host_gather(const struct smccc_host *host, void *context, unsigned int arch, uint64_t *ids,
	const uint64_t *words, unsigned int count, unsigned int bits, int high_first, uint64_t *args)
{
	const struct smccc_host_family *family;
	const struct smccc_host_call *call;
	unsigned int i, word = 0, second;
	uint32_t taken = 0;
	unsigned int inside = 0;
	int64_t status = 0;

	(void)host;
	(void)context;
	for (i = 0; i < 1; i++)
		if (smccc_host_carriers[i].place == 1 && smccc_host_carriers[i].argument < count)
			ids[i] = words[smccc_host_carriers[i].argument];
	family = smccc_host_family_of(arch, (uint32_t)ids[0]);
	for (i = 0; i < 1; i++) {
		const struct smccc_host_carrier *carrier = &smccc_host_carriers[i];

		if (carrier->place == 0)
			continue;
		if (!family && carrier->place == 1)
			continue;	/* it names no family, and must not become an id that does */
		if (!family || !(family->carriers >> i & 1) || carrier->argument >= count) {
			ids[i] = ~(uint64_t)0;
		} else {
			taken |= (uint32_t)1 << carrier->argument;
		}
	}
	call = status || !family ? NULL : smccc_host_find_way(family, smccc_host_call_number(family, (uint32_t)ids[0]),
		smccc_host_variant_bits((uint32_t)ids[0]));
	for (i = 0; call && i < call->nargs; i++) {
		if (call->inside >> i & 1) {
			const struct smccc_host_place *place = &smccc_host_places[call->places + inside++];

			args[i] = ids[place->carrier] >> place->low & place->mask;
			continue;
		}
		while (word < count && taken >> word & 1)
			word++;
		second = word + 1;
		while (second < count && taken >> second & 1)
			second++;
		if (word >= count)
			break;
		if (bits < 64 && call->wide >> i & 1) {
			args[i] = second < count ? words[high_first ? second : word] |
				words[high_first ? word : second] << 32 : words[word];
			word = second + 1;
			continue;
		}
		args[i] = bits < 64 && call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	return status;
}

/* By which convention a call travels: 0 is the ordinary one. */
static inline unsigned int smccc_host_variant(unsigned int arch, uint32_t function)
{
	static const uint8_t variants[] = { 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1 };
	const struct smccc_host_family *family = smccc_host_family_of(arch, function);

	(void)function;
	if (((function >> 30) & 1U) == 1U)
		return 2;
	if (((function >> 30) & 1U) == 1U)
		return 3;
	return family ? variants[family - smccc_host_families] : 0;
}

/* The registers of arm64 that a call reads or writes. */
struct smccc_arm64_registers {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
	uint64_t x4;
	uint64_t x5;
	uint64_t x6;
	uint64_t x7;
};

/* Takes the arguments of a call out of the registers, by arm64. */
static inline void smccc_arm64_take(const struct smccc_host_call *call, const struct smccc_arm64_registers *registers,
	uint64_t *args)
{
	(void)registers;
	(void)args;
	switch (call ? call - smccc_host_calls : -1) {
	case 13:	/* trng.features */
	case 18:	/* arch.features */
	case 27:	/* psci.migrate */
	case 34:	/* psci.features */
	case 42:	/* psci.set_suspend_mode */
	case 45:	/* psci.mem_protect */
		args[0] = (uint64_t)(uint32_t)registers->x1;
		break;
	case 20:	/* psci.cpu_suspend */
	case 23:	/* psci.cpu_on */
		args[0] = (uint64_t)(uint32_t)registers->x1;
		args[1] = (uint64_t)(uint32_t)registers->x2;
		args[2] = (uint64_t)(uint32_t)registers->x3;
		break;
	case 25:	/* psci.affinity_info */
	case 36:	/* psci.cpu_default_suspend */
	case 38:	/* psci.node_hw_state */
	case 40:	/* psci.system_suspend */
	case 43:	/* psci.system_reset2 */
	case 46:	/* psci.mem_protect_check_range */
		args[0] = (uint64_t)(uint32_t)registers->x1;
		args[1] = (uint64_t)(uint32_t)registers->x2;
		break;
	default:
		break;
	}
}

/* Takes the arguments of a call out of the registers, by arm64_plain. */
static inline void smccc_arm64_plain_take(const struct smccc_host_call *call,
	const struct smccc_arm64_registers *registers,
	uint64_t *args)
{
	(void)registers;
	(void)args;
	switch (call ? call - smccc_host_calls : -1) {
	case 1:	/* entropy.rnd */
	case 10:	/* soc.soc_id */
	case 15:	/* workaround.workaround_2 */
	case 51:	/* vendor_hyp.ptp */
		args[0] = (uint64_t)(uint32_t)registers->x1;
		break;
	case 3:	/* psci_stat.residency */
	case 5:	/* psci_stat.count */
		args[0] = (uint64_t)(uint32_t)registers->x1;
		args[1] = (uint64_t)(uint32_t)registers->x2;
		break;
	default:
		break;
	}
}

static inline void smccc_arm64_dispatch(const struct smccc_host *host, void *context,
	struct smccc_arm64_registers *registers)
{
	const unsigned int arch = SMCCC_HOST_ARCH_ARM64;
	const uint32_t function = (uint32_t)registers->x0;
	uint64_t ids[1] = { function };
	uint64_t words[7];
	uint64_t args[7] = { 0 };
	struct smccc_host_result result;
	const unsigned int variant = smccc_host_variant(arch, function);
	unsigned int count;
	int64_t status;

	if (variant == 3) {
		words[0] = registers->x1;
		words[1] = registers->x2;
		words[2] = registers->x3;
		words[3] = registers->x4;
		words[4] = registers->x5;
		words[5] = registers->x6;
		words[6] = registers->x7;
		count = 7;
	} else if (variant == 1) {
		words[0] = (uint32_t)registers->x1;
		words[1] = (uint32_t)registers->x2;
		words[2] = (uint32_t)registers->x3;
		words[3] = (uint32_t)registers->x4;
		words[4] = (uint32_t)registers->x5;
		words[5] = (uint32_t)registers->x6;
		words[6] = (uint32_t)registers->x7;
		count = 7;
	} else if (variant == 2) {
		words[0] = registers->x1;
		words[1] = registers->x2;
		words[2] = registers->x3;
		words[3] = registers->x4;
		words[4] = registers->x5;
		words[5] = registers->x6;
		words[6] = registers->x7;
		count = 7;
	} else {
		words[0] = (uint32_t)registers->x1;
		words[1] = (uint32_t)registers->x2;
		words[2] = (uint32_t)registers->x3;
		words[3] = (uint32_t)registers->x4;
		words[4] = (uint32_t)registers->x5;
		words[5] = (uint32_t)registers->x6;
		words[6] = (uint32_t)registers->x7;
		count = 7;
	}
	status = smccc_host_gather(host, context, arch, ids, words, count, 64, 0, args);
	if (variant == 3) {
		;
	} else if (variant == 1) {
		if (!status)
			smccc_arm64_plain_take(smccc_host_find(arch, (uint32_t)ids[0]), registers, args);
	} else if (variant == 2) {
		;
	} else {
		if (!status)
			smccc_arm64_take(smccc_host_find(arch, (uint32_t)ids[0]), registers, args);
	}
	result = status ? smccc_host_error(status) : smccc_dispatch(host, context, arch, (uint32_t)ids[0], args);
	if (variant == 3) {
		registers->x0 = result.status != 0 ? (uint64_t)result.status : result.value;
	} else if (variant == 1) {
		if (result.count) {
			uint64_t parts[4] = { 0 };
			const unsigned int used = smccc_host_spread(&result, 32, parts, 4);

			if (used > 0)
				registers->x0 = (parts[0] & 0xffffffffU);
			if (used > 1)
				registers->x1 = (parts[1] & 0xffffffffU);
			if (used > 2)
				registers->x2 = (parts[2] & 0xffffffffU);
			if (used > 3)
				registers->x3 = (parts[3] & 0xffffffffU);
		} else {
			registers->x0 = ((result.status != 0 ? (uint64_t)result.status : result.value) & 0xffffffffU);
			registers->x1 = ((result.value >> 32) & 0xffffffffU);
		}
	} else if (variant == 2) {
		if (result.count) {
			uint64_t parts[4] = { 0 };
			const unsigned int used = smccc_host_spread(&result, 64, parts, 4);

			if (used > 0)
				registers->x0 = parts[0];
			if (used > 1)
				registers->x1 = parts[1];
			if (used > 2)
				registers->x2 = parts[2];
			if (used > 3)
				registers->x3 = parts[3];
		} else {
			registers->x0 = (result.status != 0 ? (uint64_t)result.status : result.value);
		}
	} else {
		registers->x0 = ((result.status != 0 ? (uint64_t)result.status : result.value) & 0xffffffffU);
	}
}

static SMCCC_INLINE void smccc_arm64_dispatch_by_switch(const struct smccc_host *host, void *context,
	struct smccc_arm64_registers *registers)
{
	const unsigned int arch = SMCCC_HOST_ARCH_ARM64;
	const uint32_t function = (uint32_t)registers->x0;
	uint64_t ids[1] = { function };
	uint64_t words[7];
	uint64_t args[7] = { 0 };
	struct smccc_host_result result;
	const unsigned int variant = smccc_host_variant(arch, function);
	unsigned int count;
	int64_t status;

	if (variant == 3) {
		words[0] = registers->x1;
		words[1] = registers->x2;
		words[2] = registers->x3;
		words[3] = registers->x4;
		words[4] = registers->x5;
		words[5] = registers->x6;
		words[6] = registers->x7;
		count = 7;
	} else if (variant == 1) {
		words[0] = (uint32_t)registers->x1;
		words[1] = (uint32_t)registers->x2;
		words[2] = (uint32_t)registers->x3;
		words[3] = (uint32_t)registers->x4;
		words[4] = (uint32_t)registers->x5;
		words[5] = (uint32_t)registers->x6;
		words[6] = (uint32_t)registers->x7;
		count = 7;
	} else if (variant == 2) {
		words[0] = registers->x1;
		words[1] = registers->x2;
		words[2] = registers->x3;
		words[3] = registers->x4;
		words[4] = registers->x5;
		words[5] = registers->x6;
		words[6] = registers->x7;
		count = 7;
	} else {
		words[0] = (uint32_t)registers->x1;
		words[1] = (uint32_t)registers->x2;
		words[2] = (uint32_t)registers->x3;
		words[3] = (uint32_t)registers->x4;
		words[4] = (uint32_t)registers->x5;
		words[5] = (uint32_t)registers->x6;
		words[6] = (uint32_t)registers->x7;
		count = 7;
	}
	status = smccc_host_gather(host, context, arch, ids, words, count, 64, 0, args);
	if (variant == 3) {
		;
	} else if (variant == 1) {
		if (!status)
			smccc_arm64_plain_take(smccc_host_find(arch, (uint32_t)ids[0]), registers, args);
	} else if (variant == 2) {
		;
	} else {
		if (!status)
			smccc_arm64_take(smccc_host_find(arch, (uint32_t)ids[0]), registers, args);
	}
	result = status ? smccc_host_error(status) : smccc_dispatch_by_switch(host, context, arch, (uint32_t)ids[0],
		args, NULL);
	if (variant == 3) {
		registers->x0 = result.status != 0 ? (uint64_t)result.status : result.value;
	} else if (variant == 1) {
		if (result.count) {
			uint64_t parts[4] = { 0 };
			const unsigned int used = smccc_host_spread(&result, 32, parts, 4);

			if (used > 0)
				registers->x0 = (parts[0] & 0xffffffffU);
			if (used > 1)
				registers->x1 = (parts[1] & 0xffffffffU);
			if (used > 2)
				registers->x2 = (parts[2] & 0xffffffffU);
			if (used > 3)
				registers->x3 = (parts[3] & 0xffffffffU);
		} else {
			registers->x0 = ((result.status != 0 ? (uint64_t)result.status : result.value) & 0xffffffffU);
			registers->x1 = ((result.value >> 32) & 0xffffffffU);
		}
	} else if (variant == 2) {
		if (result.count) {
			uint64_t parts[4] = { 0 };
			const unsigned int used = smccc_host_spread(&result, 64, parts, 4);

			if (used > 0)
				registers->x0 = parts[0];
			if (used > 1)
				registers->x1 = parts[1];
			if (used > 2)
				registers->x2 = parts[2];
			if (used > 3)
				registers->x3 = parts[3];
		} else {
			registers->x0 = (result.status != 0 ? (uint64_t)result.status : result.value);
		}
	} else {
		registers->x0 = ((result.status != 0 ? (uint64_t)result.status : result.value) & 0xffffffffU);
	}
}

/* The registers of arm that a call reads or writes. */
struct smccc_arm_registers {
	uint32_t r0;
	uint32_t r1;
	uint32_t r2;
	uint32_t r3;
	uint32_t r4;
	uint32_t r5;
	uint32_t r6;
	uint32_t r7;
};

static inline void smccc_arm_dispatch(const struct smccc_host *host, void *context,
	struct smccc_arm_registers *registers)
{
	const unsigned int arch = SMCCC_HOST_ARCH_ARM;
	const uint32_t function = registers->r0;
	uint64_t ids[1] = { function };
	uint64_t words[7];
	uint64_t args[7] = { 0 };
	struct smccc_host_result result;
	const unsigned int variant = smccc_host_variant(arch, function);
	unsigned int count;
	int64_t status;

	if (variant == 1) {
		words[0] = registers->r1;
		words[1] = registers->r2;
		words[2] = registers->r3;
		words[3] = registers->r4;
		words[4] = registers->r5;
		words[5] = registers->r6;
		words[6] = registers->r7;
		count = 7;
	} else {
		words[0] = registers->r1;
		words[1] = registers->r2;
		words[2] = registers->r3;
		words[3] = registers->r4;
		words[4] = registers->r5;
		words[5] = registers->r6;
		words[6] = registers->r7;
		count = 7;
	}
	status = smccc_host_gather(host, context, arch, ids, words, count, 32, 0, args);
	result = status ? smccc_host_error(status) : smccc_dispatch(host, context, arch, (uint32_t)ids[0], args);
	if (variant == 1) {
		if (result.count) {
			uint64_t parts[4] = { 0 };
			const unsigned int used = smccc_host_spread(&result, 32, parts, 4);

			if (used > 0)
				registers->r0 = (uint32_t)parts[0];
			if (used > 1)
				registers->r1 = (uint32_t)parts[1];
			if (used > 2)
				registers->r2 = (uint32_t)parts[2];
			if (used > 3)
				registers->r3 = (uint32_t)parts[3];
		} else {
			registers->r0 = (result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value);
			registers->r1 = (uint32_t)(result.value >> 32);
		}
	} else {
		registers->r0 = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
	}
}

static SMCCC_INLINE void smccc_arm_dispatch_by_switch(const struct smccc_host *host, void *context,
	struct smccc_arm_registers *registers)
{
	const unsigned int arch = SMCCC_HOST_ARCH_ARM;
	const uint32_t function = registers->r0;
	uint64_t ids[1] = { function };
	uint64_t words[7];
	uint64_t args[7] = { 0 };
	struct smccc_host_result result;
	const unsigned int variant = smccc_host_variant(arch, function);
	unsigned int count;
	int64_t status;

	if (variant == 1) {
		words[0] = registers->r1;
		words[1] = registers->r2;
		words[2] = registers->r3;
		words[3] = registers->r4;
		words[4] = registers->r5;
		words[5] = registers->r6;
		words[6] = registers->r7;
		count = 7;
	} else {
		words[0] = registers->r1;
		words[1] = registers->r2;
		words[2] = registers->r3;
		words[3] = registers->r4;
		words[4] = registers->r5;
		words[5] = registers->r6;
		words[6] = registers->r7;
		count = 7;
	}
	status = smccc_host_gather(host, context, arch, ids, words, count, 32, 0, args);
	result = status ? smccc_host_error(status) : smccc_dispatch_by_switch(host, context, arch, (uint32_t)ids[0],
		args, NULL);
	if (variant == 1) {
		if (result.count) {
			uint64_t parts[4] = { 0 };
			const unsigned int used = smccc_host_spread(&result, 32, parts, 4);

			if (used > 0)
				registers->r0 = (uint32_t)parts[0];
			if (used > 1)
				registers->r1 = (uint32_t)parts[1];
			if (used > 2)
				registers->r2 = (uint32_t)parts[2];
			if (used > 3)
				registers->r3 = (uint32_t)parts[3];
		} else {
			registers->r0 = (result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value);
			registers->r1 = (uint32_t)(result.value >> 32);
		}
	} else {
		registers->r0 = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
	}
}

#define SMCCC_HOST_RUN_entropy_get_uuid(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_entropy_get_uuid(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_entropy_get_uuid((type *)context); \
}

#define SMCCC_HOST_RUN_entropy_rnd(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_entropy_rnd(void *context, const uint64_t *args) \
{ \
	return prefix##_entropy_rnd((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_entropy_rnd_plain64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_entropy_rnd_plain64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_entropy_rnd_plain64((type *)context, args[0]); \
}

#define SMCCC_HOST_RUN_psci_stat_residency(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_stat_residency(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_stat_residency((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_stat_residency_plain64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_stat_residency_plain64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_stat_residency_plain64((type *)context, args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_stat_count(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_stat_count(void *context, const uint64_t *args) \
{ \
	return prefix##_psci_stat_count((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_stat_count_plain64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_stat_count_plain64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_stat_count_plain64((type *)context, args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_queries_call_count(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_queries_call_count(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_queries_call_count((type *)context, (smccc_owner_t)args[0]); \
}

#define SMCCC_HOST_RUN_queries_call_uid(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_queries_call_uid(void *context, const uint64_t *args) \
{ \
	return prefix##_queries_call_uid((type *)context, (smccc_owner_t)args[0]); \
}

#define SMCCC_HOST_RUN_queries_revision(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_queries_revision(void *context, const uint64_t *args) \
{ \
	return prefix##_queries_revision((type *)context, (smccc_owner_t)args[0]); \
}

#define SMCCC_HOST_RUN_soc_soc_id(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_soc_soc_id(void *context, const uint64_t *args) \
{ \
	return prefix##_soc_soc_id((type *)context, (smccc_soc_id_type_t)args[0]); \
}

#define SMCCC_HOST_RUN_soc_soc_id_plain64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_soc_soc_id_plain64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_soc_soc_id_plain64((type *)context, (smccc_soc_id_type_t)args[0]); \
}

#define SMCCC_HOST_RUN_trng_version(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_trng_version(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_trng_version((type *)context); \
}

#define SMCCC_HOST_RUN_trng_features(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_trng_features(void *context, const uint64_t *args) \
{ \
	return prefix##_trng_features((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_workaround_workaround_3(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_workaround_workaround_3(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_workaround_workaround_3((type *)context); \
}

#define SMCCC_HOST_RUN_workaround_workaround_2(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_workaround_workaround_2(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_workaround_workaround_2((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_workaround_workaround_1(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_workaround_workaround_1(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_workaround_workaround_1((type *)context); \
}

#define SMCCC_HOST_RUN_arch_version(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_arch_version(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_arch_version((type *)context); \
}

#define SMCCC_HOST_RUN_arch_features(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_arch_features(void *context, const uint64_t *args) \
{ \
	return prefix##_arch_features((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_psci_cpu_suspend(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_suspend(void *context, const uint64_t *args) \
{ \
	return prefix##_psci_cpu_suspend((type *)context, (uint32_t)args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define SMCCC_HOST_RUN_psci_cpu_suspend_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_suspend_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_cpu_suspend_smc64((type *)context, (uint32_t)args[0], args[1], args[2]); \
}

#define SMCCC_HOST_RUN_psci_cpu_off(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_off(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_cpu_off((type *)context); \
}

#define SMCCC_HOST_RUN_psci_cpu_on(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_on(void *context, const uint64_t *args) \
{ \
	return prefix##_psci_cpu_on((type *)context, (uint32_t)args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define SMCCC_HOST_RUN_psci_cpu_on_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_on_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_cpu_on_smc64((type *)context, args[0], args[1], args[2]); \
}

#define SMCCC_HOST_RUN_psci_affinity_info(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_affinity_info(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_affinity_info((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_affinity_info_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_affinity_info_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_affinity_info_smc64((type *)context, args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_migrate(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_migrate(void *context, const uint64_t *args) \
{ \
	return prefix##_psci_migrate((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_psci_migrate_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_migrate_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_migrate_smc64((type *)context, args[0]); \
}

#define SMCCC_HOST_RUN_psci_migrate_info_type(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_migrate_info_type(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_migrate_info_type((type *)context); \
}

#define SMCCC_HOST_RUN_psci_migrate_info_up_cpu(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_migrate_info_up_cpu(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_migrate_info_up_cpu((type *)context); \
}

#define SMCCC_HOST_RUN_psci_migrate_info_up_cpu_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_migrate_info_up_cpu_smc64(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_migrate_info_up_cpu_smc64((type *)context); \
}

#define SMCCC_HOST_RUN_psci_system_off(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_system_off(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_system_off((type *)context); \
}

#define SMCCC_HOST_RUN_psci_system_reset(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_system_reset(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_system_reset((type *)context); \
}

#define SMCCC_HOST_RUN_psci_features(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_features(void *context, const uint64_t *args) \
{ \
	return prefix##_psci_features((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_psci_cpu_freeze(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_freeze(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_psci_cpu_freeze((type *)context); \
}

#define SMCCC_HOST_RUN_psci_cpu_default_suspend(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_default_suspend(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_cpu_default_suspend((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_cpu_default_suspend_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_cpu_default_suspend_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_cpu_default_suspend_smc64((type *)context, args[0], args[1]); \
}

#define SMCCC_HOST_RUN_psci_node_hw_state(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_node_hw_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_node_hw_state((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_node_hw_state_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_node_hw_state_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_node_hw_state_smc64((type *)context, args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_system_suspend(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_system_suspend(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_system_suspend((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_system_suspend_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_system_suspend_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_system_suspend_smc64((type *)context, args[0], args[1]); \
}

#define SMCCC_HOST_RUN_psci_set_suspend_mode(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_set_suspend_mode(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_set_suspend_mode((type *)context, (smccc_suspend_mode_t)args[0]); \
}

#define SMCCC_HOST_RUN_psci_system_reset2(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_system_reset2(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_system_reset2((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_system_reset2_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_system_reset2_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_system_reset2_smc64((type *)context, (uint32_t)args[0], args[1]); \
}

#define SMCCC_HOST_RUN_psci_mem_protect(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_mem_protect(void *context, const uint64_t *args) \
{ \
	return prefix##_psci_mem_protect((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_psci_mem_protect_check_range(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_mem_protect_check_range(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_mem_protect_check_range((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define SMCCC_HOST_RUN_psci_mem_protect_check_range_smc64(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_psci_mem_protect_check_range_smc64(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_psci_mem_protect_check_range_smc64((type *)context, args[0], args[1]); \
}

#define SMCCC_HOST_RUN_pv_time_features(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_pv_time_features(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_time_features((type *)context, (uint32_t)args[0]); \
}

#define SMCCC_HOST_RUN_pv_time_st(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_pv_time_st(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_pv_time_st((type *)context); \
}

#define SMCCC_HOST_RUN_vendor_hyp_features(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_vendor_hyp_features(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vendor_hyp_features((type *)context); \
}

#define SMCCC_HOST_RUN_vendor_hyp_ptp(prefix, type) \
static SMCCC_INLINE struct smccc_host_result prefix##_smccc_run_vendor_hyp_ptp(void *context, const uint64_t *args) \
{ \
	return prefix##_vendor_hyp_ptp((type *)context, (smccc_ptp_counter_t)args[0]); \
}

/* SMCCC_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define SMCCC_HOST_MARK_1 0,
#define SMCCC_HOST_SECOND(a, b, ...) b
#define SMCCC_HOST_LEFT_OUT(flag) SMCCC_HOST_LEFT_OUT_(flag)
#define SMCCC_HOST_LEFT_OUT_(flag) SMCCC_HOST_LEFT_OUT__(SMCCC_HOST_MARK_##flag)
#define SMCCC_HOST_LEFT_OUT__(mark) SMCCC_HOST_SECOND(mark 1, 0, 0)
#define SMCCC_HOST_JOIN(a, b) SMCCC_HOST_JOIN_(a, b)
#define SMCCC_HOST_JOIN_(a, b) a##b
#define SMCCC_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define SMCCC_HOST_MAKE_1(run, prefix, type)
#define SMCCC_HOST_MAKE(flag, run, prefix, type) \
SMCCC_HOST_JOIN(SMCCC_HOST_MAKE_, SMCCC_HOST_LEFT_OUT(flag))(run, prefix, type)
#define SMCCC_HOST_SLOT_0(run) run
#define SMCCC_HOST_SLOT_1(run) NULL
#define SMCCC_HOST_SLOT(flag, run) SMCCC_HOST_JOIN(SMCCC_HOST_SLOT_, SMCCC_HOST_LEFT_OUT(flag))(run)
#define SMCCC_HOST_GAP_1 NULL,

/*
 * Makes `static const struct smccc_host prefix_smccc_host` out of the functions of the host, which come before it:
 *	struct smccc_host_result prefix_entropy_get_uuid(type *);
 *	struct smccc_host_result prefix_entropy_rnd(type *, uint32_t bits);
 *	struct smccc_host_result prefix_entropy_rnd_plain64(type *, uint64_t bits);
 *	struct smccc_host_result prefix_psci_stat_residency(type *, uint32_t target_cpu, uint32_t power_state);
 *	struct smccc_host_result prefix_psci_stat_residency_plain64(type *, uint64_t target_cpu, uint32_t power_state);
 *	struct smccc_host_result prefix_psci_stat_count(type *, uint32_t target_cpu, uint32_t power_state);
 *	struct smccc_host_result prefix_psci_stat_count_plain64(type *, uint64_t target_cpu, uint32_t power_state);
 *	struct smccc_host_result prefix_queries_call_count(type *, smccc_owner_t owner);
 *	struct smccc_host_result prefix_queries_call_uid(type *, smccc_owner_t owner);
 *	struct smccc_host_result prefix_queries_revision(type *, smccc_owner_t owner);
 *	struct smccc_host_result prefix_soc_soc_id(type *, smccc_soc_id_type_t type);
 *	struct smccc_host_result prefix_soc_soc_id_plain64(type *, smccc_soc_id_type_t type);
 *	struct smccc_host_result prefix_trng_version(type *);
 *	struct smccc_host_result prefix_trng_features(type *, uint32_t function);
 *	struct smccc_host_result prefix_workaround_workaround_3(type *);
 *	struct smccc_host_result prefix_workaround_workaround_2(type *, uint32_t enable);
 *	struct smccc_host_result prefix_workaround_workaround_1(type *);
 *	struct smccc_host_result prefix_arch_version(type *);
 *	struct smccc_host_result prefix_arch_features(type *, uint32_t function);
 *	struct smccc_host_result prefix_psci_cpu_suspend(type *, uint32_t power_state, uint32_t entry_point,
 *		uint32_t context_id);
 *	struct smccc_host_result prefix_psci_cpu_suspend_smc64(type *, uint32_t power_state, uint64_t entry_point,
 *		uint64_t context_id);
 *	struct smccc_host_result prefix_psci_cpu_off(type *);
 *	struct smccc_host_result prefix_psci_cpu_on(type *, uint32_t target_cpu, uint32_t entry_point,
 *		uint32_t context_id);
 *	struct smccc_host_result prefix_psci_cpu_on_smc64(type *, uint64_t target_cpu, uint64_t entry_point,
 *		uint64_t context_id);
 *	struct smccc_host_result prefix_psci_affinity_info(type *, uint32_t target_affinity,
 *		uint32_t lowest_affinity_level);
 *	struct smccc_host_result prefix_psci_affinity_info_smc64(type *, uint64_t target_affinity,
 *		uint32_t lowest_affinity_level);
 *	struct smccc_host_result prefix_psci_migrate(type *, uint32_t target_cpu);
 *	struct smccc_host_result prefix_psci_migrate_smc64(type *, uint64_t target_cpu);
 *	struct smccc_host_result prefix_psci_migrate_info_type(type *);
 *	struct smccc_host_result prefix_psci_migrate_info_up_cpu(type *);
 *	struct smccc_host_result prefix_psci_migrate_info_up_cpu_smc64(type *);
 *	struct smccc_host_result prefix_psci_system_off(type *);
 *	struct smccc_host_result prefix_psci_system_reset(type *);
 *	struct smccc_host_result prefix_psci_features(type *, uint32_t function);
 *	struct smccc_host_result prefix_psci_cpu_freeze(type *);
 *	struct smccc_host_result prefix_psci_cpu_default_suspend(type *, uint32_t entry_point, uint32_t context_id);
 *	struct smccc_host_result prefix_psci_cpu_default_suspend_smc64(type *, uint64_t entry_point,
 *		uint64_t context_id);
 *	struct smccc_host_result prefix_psci_node_hw_state(type *, uint32_t target_cpu, uint32_t power_level);
 *	struct smccc_host_result prefix_psci_node_hw_state_smc64(type *, uint64_t target_cpu, uint32_t power_level);
 *	struct smccc_host_result prefix_psci_system_suspend(type *, uint32_t entry_point, uint32_t context_id);
 *	struct smccc_host_result prefix_psci_system_suspend_smc64(type *, uint64_t entry_point, uint64_t context_id);
 *	struct smccc_host_result prefix_psci_set_suspend_mode(type *, smccc_suspend_mode_t mode);
 *	struct smccc_host_result prefix_psci_system_reset2(type *, uint32_t reset_type, uint32_t cookie);
 *	struct smccc_host_result prefix_psci_system_reset2_smc64(type *, uint32_t reset_type, uint64_t cookie);
 *	struct smccc_host_result prefix_psci_mem_protect(type *, uint32_t enable);
 *	struct smccc_host_result prefix_psci_mem_protect_check_range(type *, uint32_t base, uint32_t length);
 *	struct smccc_host_result prefix_psci_mem_protect_check_range_smc64(type *, uint64_t base, uint64_t length);
 *	struct smccc_host_result prefix_pv_time_features(type *, uint32_t function);
 *	struct smccc_host_result prefix_pv_time_st(type *);
 *	struct smccc_host_result prefix_vendor_hyp_features(type *);
 *	struct smccc_host_result prefix_vendor_hyp_ptp(type *, smccc_ptp_counter_t counter);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define SMCCC_HOST_OPS(prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_entropy_get_uuid, SMCCC_HOST_RUN_entropy_get_uuid, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_entropy_rnd, SMCCC_HOST_RUN_entropy_rnd, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_entropy_rnd_plain64, SMCCC_HOST_RUN_entropy_rnd_plain64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_stat_residency, SMCCC_HOST_RUN_psci_stat_residency, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_stat_residency_plain64, SMCCC_HOST_RUN_psci_stat_residency_plain64, prefix, \
	type) \
SMCCC_HOST_MAKE(prefix##_without_psci_stat_count, SMCCC_HOST_RUN_psci_stat_count, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_stat_count_plain64, SMCCC_HOST_RUN_psci_stat_count_plain64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_queries_call_count, SMCCC_HOST_RUN_queries_call_count, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_queries_call_uid, SMCCC_HOST_RUN_queries_call_uid, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_queries_revision, SMCCC_HOST_RUN_queries_revision, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_soc_soc_id, SMCCC_HOST_RUN_soc_soc_id, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_soc_soc_id_plain64, SMCCC_HOST_RUN_soc_soc_id_plain64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_trng_version, SMCCC_HOST_RUN_trng_version, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_trng_features, SMCCC_HOST_RUN_trng_features, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_workaround_workaround_3, SMCCC_HOST_RUN_workaround_workaround_3, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_workaround_workaround_2, SMCCC_HOST_RUN_workaround_workaround_2, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_workaround_workaround_1, SMCCC_HOST_RUN_workaround_workaround_1, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_arch_version, SMCCC_HOST_RUN_arch_version, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_arch_features, SMCCC_HOST_RUN_arch_features, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_suspend, SMCCC_HOST_RUN_psci_cpu_suspend, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_suspend_smc64, SMCCC_HOST_RUN_psci_cpu_suspend_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_off, SMCCC_HOST_RUN_psci_cpu_off, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_on, SMCCC_HOST_RUN_psci_cpu_on, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_on_smc64, SMCCC_HOST_RUN_psci_cpu_on_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_affinity_info, SMCCC_HOST_RUN_psci_affinity_info, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_affinity_info_smc64, SMCCC_HOST_RUN_psci_affinity_info_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_migrate, SMCCC_HOST_RUN_psci_migrate, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_migrate_smc64, SMCCC_HOST_RUN_psci_migrate_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_migrate_info_type, SMCCC_HOST_RUN_psci_migrate_info_type, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_migrate_info_up_cpu, SMCCC_HOST_RUN_psci_migrate_info_up_cpu, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_migrate_info_up_cpu_smc64, SMCCC_HOST_RUN_psci_migrate_info_up_cpu_smc64, \
	prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_system_off, SMCCC_HOST_RUN_psci_system_off, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_system_reset, SMCCC_HOST_RUN_psci_system_reset, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_features, SMCCC_HOST_RUN_psci_features, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_freeze, SMCCC_HOST_RUN_psci_cpu_freeze, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_default_suspend, SMCCC_HOST_RUN_psci_cpu_default_suspend, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_cpu_default_suspend_smc64, SMCCC_HOST_RUN_psci_cpu_default_suspend_smc64, \
	prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_node_hw_state, SMCCC_HOST_RUN_psci_node_hw_state, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_node_hw_state_smc64, SMCCC_HOST_RUN_psci_node_hw_state_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_system_suspend, SMCCC_HOST_RUN_psci_system_suspend, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_system_suspend_smc64, SMCCC_HOST_RUN_psci_system_suspend_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_set_suspend_mode, SMCCC_HOST_RUN_psci_set_suspend_mode, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_system_reset2, SMCCC_HOST_RUN_psci_system_reset2, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_system_reset2_smc64, SMCCC_HOST_RUN_psci_system_reset2_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_mem_protect, SMCCC_HOST_RUN_psci_mem_protect, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_psci_mem_protect_check_range, SMCCC_HOST_RUN_psci_mem_protect_check_range, prefix, \
	type) \
SMCCC_HOST_MAKE(prefix##_without_psci_mem_protect_check_range_smc64, \
	SMCCC_HOST_RUN_psci_mem_protect_check_range_smc64, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_pv_time_features, SMCCC_HOST_RUN_pv_time_features, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_pv_time_st, SMCCC_HOST_RUN_pv_time_st, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_vendor_hyp_features, SMCCC_HOST_RUN_vendor_hyp_features, prefix, type) \
SMCCC_HOST_MAKE(prefix##_without_vendor_hyp_ptp, SMCCC_HOST_RUN_vendor_hyp_ptp, prefix, type) \
static const struct smccc_host prefix##_smccc_host = { \
	{ \
	SMCCC_HOST_SLOT(prefix##_without_entropy_get_uuid, prefix##_smccc_run_entropy_get_uuid), \
	SMCCC_HOST_SLOT(prefix##_without_entropy_rnd, prefix##_smccc_run_entropy_rnd), \
	SMCCC_HOST_SLOT(prefix##_without_psci_stat_residency, prefix##_smccc_run_psci_stat_residency), \
	SMCCC_HOST_SLOT(prefix##_without_psci_stat_count, prefix##_smccc_run_psci_stat_count), \
	SMCCC_HOST_SLOT(prefix##_without_queries_call_count, prefix##_smccc_run_queries_call_count), \
	SMCCC_HOST_SLOT(prefix##_without_queries_call_uid, prefix##_smccc_run_queries_call_uid), \
	SMCCC_HOST_GAP_1 \
	SMCCC_HOST_SLOT(prefix##_without_queries_revision, prefix##_smccc_run_queries_revision), \
	SMCCC_HOST_SLOT(prefix##_without_trng_version, prefix##_smccc_run_trng_version), \
	SMCCC_HOST_SLOT(prefix##_without_trng_features, prefix##_smccc_run_trng_features), \
	SMCCC_HOST_SLOT(prefix##_without_workaround_workaround_3, prefix##_smccc_run_workaround_workaround_3), \
	SMCCC_HOST_SLOT(prefix##_without_arch_version, prefix##_smccc_run_arch_version), \
	SMCCC_HOST_SLOT(prefix##_without_arch_features, prefix##_smccc_run_arch_features), \
	SMCCC_HOST_GAP_1 \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_suspend, prefix##_smccc_run_psci_cpu_suspend), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_off, prefix##_smccc_run_psci_cpu_off), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_on, prefix##_smccc_run_psci_cpu_on), \
	SMCCC_HOST_SLOT(prefix##_without_psci_affinity_info, prefix##_smccc_run_psci_affinity_info), \
	SMCCC_HOST_SLOT(prefix##_without_psci_migrate, prefix##_smccc_run_psci_migrate), \
	SMCCC_HOST_SLOT(prefix##_without_psci_migrate_info_type, prefix##_smccc_run_psci_migrate_info_type), \
	SMCCC_HOST_SLOT(prefix##_without_psci_migrate_info_up_cpu, prefix##_smccc_run_psci_migrate_info_up_cpu), \
	SMCCC_HOST_SLOT(prefix##_without_psci_system_off, prefix##_smccc_run_psci_system_off), \
	SMCCC_HOST_SLOT(prefix##_without_psci_system_reset, prefix##_smccc_run_psci_system_reset), \
	SMCCC_HOST_SLOT(prefix##_without_psci_features, prefix##_smccc_run_psci_features), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_freeze, prefix##_smccc_run_psci_cpu_freeze), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_default_suspend, prefix##_smccc_run_psci_cpu_default_suspend), \
	SMCCC_HOST_SLOT(prefix##_without_psci_node_hw_state, prefix##_smccc_run_psci_node_hw_state), \
	SMCCC_HOST_SLOT(prefix##_without_psci_system_suspend, prefix##_smccc_run_psci_system_suspend), \
	SMCCC_HOST_SLOT(prefix##_without_psci_set_suspend_mode, prefix##_smccc_run_psci_set_suspend_mode), \
	SMCCC_HOST_GAP_1 SMCCC_HOST_GAP_1 \
	SMCCC_HOST_SLOT(prefix##_without_psci_system_reset2, prefix##_smccc_run_psci_system_reset2), \
	SMCCC_HOST_SLOT(prefix##_without_psci_mem_protect, prefix##_smccc_run_psci_mem_protect), \
	SMCCC_HOST_SLOT(prefix##_without_psci_mem_protect_check_range, \
		prefix##_smccc_run_psci_mem_protect_check_range), \
	SMCCC_HOST_SLOT(prefix##_without_pv_time_features, prefix##_smccc_run_pv_time_features), \
	SMCCC_HOST_SLOT(prefix##_without_pv_time_st, prefix##_smccc_run_pv_time_st), \
	SMCCC_HOST_SLOT(prefix##_without_vendor_hyp_features, prefix##_smccc_run_vendor_hyp_features), \
	SMCCC_HOST_SLOT(prefix##_without_vendor_hyp_ptp, prefix##_smccc_run_vendor_hyp_ptp), \
	SMCCC_HOST_SLOT(prefix##_without_entropy_rnd_plain64, prefix##_smccc_run_entropy_rnd_plain64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_stat_residency_plain64, \
		prefix##_smccc_run_psci_stat_residency_plain64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_stat_count_plain64, prefix##_smccc_run_psci_stat_count_plain64), \
	SMCCC_HOST_SLOT(prefix##_without_soc_soc_id, prefix##_smccc_run_soc_soc_id), \
	SMCCC_HOST_SLOT(prefix##_without_soc_soc_id_plain64, prefix##_smccc_run_soc_soc_id_plain64), \
	SMCCC_HOST_SLOT(prefix##_without_workaround_workaround_2, prefix##_smccc_run_workaround_workaround_2), \
	SMCCC_HOST_SLOT(prefix##_without_workaround_workaround_1, prefix##_smccc_run_workaround_workaround_1), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_suspend_smc64, prefix##_smccc_run_psci_cpu_suspend_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_on_smc64, prefix##_smccc_run_psci_cpu_on_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_affinity_info_smc64, prefix##_smccc_run_psci_affinity_info_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_migrate_smc64, prefix##_smccc_run_psci_migrate_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_migrate_info_up_cpu_smc64, \
		prefix##_smccc_run_psci_migrate_info_up_cpu_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_cpu_default_suspend_smc64, \
		prefix##_smccc_run_psci_cpu_default_suspend_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_node_hw_state_smc64, prefix##_smccc_run_psci_node_hw_state_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_system_suspend_smc64, prefix##_smccc_run_psci_system_suspend_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_system_reset2_smc64, prefix##_smccc_run_psci_system_reset2_smc64), \
	SMCCC_HOST_SLOT(prefix##_without_psci_mem_protect_check_range_smc64, \
		prefix##_smccc_run_psci_mem_protect_check_range_smc64), \
	}, \
	0x10000 \
};

/*
 * Makes, after SMCCC_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_smccc_dispatch(), prefix_smccc_arm64_dispatch(), prefix_smccc_arm_dispatch().
 * They take `type *context` where smccc_dispatch() and its like take a host and a context.
 */
#define SMCCC_HOST_DISPATCH(prefix, type) \
static inline SMCCC_MAYBE_UNUSED struct smccc_host_result \
prefix##_smccc_dispatch(type *context, unsigned int arch, uint32_t function, const uint64_t *args) \
{ \
	return smccc_dispatch_by_switch(&prefix##_smccc_host, context, arch, function, args, NULL); \
} \
static inline SMCCC_MAYBE_UNUSED void \
prefix##_smccc_arm64_dispatch(type *context, struct smccc_arm64_registers *registers) \
{ \
	smccc_arm64_dispatch_by_switch(&prefix##_smccc_host, context, registers); \
} \
static inline SMCCC_MAYBE_UNUSED void \
prefix##_smccc_arm_dispatch(type *context, struct smccc_arm_registers *registers) \
{ \
	smccc_arm_dispatch_by_switch(&prefix##_smccc_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* SMCCC_HOST_H */
