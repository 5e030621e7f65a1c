/* SPDX-License-Identifier: BSD-2-Clause */
/* Which interrupts reach this virtual processor. Interrupts are off while one is sent, so that it waits to be counted. */
#include "../../harness/runtime/ktap.h"
#include "interrupts.h"
#include "sets.h"

#define VECTOR 0x80u
#define EVERY_PROCESSOR UINT64_MAX
#define OWN_BIT (1ull << OWN_INDEX % 64)
#define BANK(number) (1ull << (number))

/* What was sent has reached this processor so often. */
static enum extra_result check_sent(uint64_t control, const uint64_t *input, unsigned int words, unsigned int expected)
{
	const int is_fast = (control & HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX_FAST) == HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX_FAST;
	uint64_t result;

	if (is_fast && !has_xmm_input) {
		ktap_skip("absent: the host does not advertise xmm_hypercall_input");
		return EXTRA_SKIPPED;
	}
	expect_interrupts();
	result = make_call(control, input, words);
	if (take_interrupts() == expected && (uint16_t)result == HYPERV_STATUS_SUCCESS && (!expected || last_vector == VECTOR))
		return EXTRA_RIGHT;
	if (result == NO_RESULT)
		ktap_message("the call ended in an exception");
	else
		ktap_message("the status is %u, and %u interrupts came, expected 0 and %u", (unsigned int)(uint16_t)result, interrupts, expected);
	return EXTRA_WRONG;
}

static enum extra_result check_mask(uint64_t control)
{
	const uint64_t input[] = { VECTOR, EVERY_PROCESSOR };

	return check_sent(control, input, 2, 0);
}

enum extra_result check_not_beyond_63(void)
{
	return check_mask(HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI);
}

enum extra_result check_fast_not_beyond_63(void)
{
	return check_mask(HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_FAST);
}

/* A set: its format, and for each bank of the mask, from the lowest on, who is in it. */
struct set {
	uint64_t format, mask;
	const uint64_t *banks;
	unsigned int expected;
};

static enum extra_result check_set(const struct set *set, uint64_t control)
{
	uint64_t input[MAX_WORDS] = { VECTOR, set->format, set->mask };
	unsigned int i, banks = 0;

	for (i = 0; i < 64; i++)
		if (set->mask >> i & 1) {
			input[3 + banks] = set->banks[banks];
			banks++;
		}
	return check_sent(control | BANKS(banks), input, 3 + banks, set->expected);
}

#define FULL_4 EVERY_PROCESSOR, EVERY_PROCESSOR, EVERY_PROCESSOR, EVERY_PROCESSOR
#define FULL_16 FULL_4, FULL_4, FULL_4, FULL_4

/* Makes check_NAME and check_fast_NAME of a set. */
#define SET(name, format_, mask_, expected_, ...) \
	static const uint64_t name##_banks[64] = { __VA_ARGS__ }; \
	static const struct set name##_set = { HYPERV_VP_SET_FORMAT_##format_, mask_, name##_banks, expected_ }; \
	enum extra_result check_##name(void) \
	{ \
		return check_set(&name##_set, HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX); \
	} \
	enum extra_result check_fast_##name(void) \
	{ \
		return check_set(&name##_set, HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX_FAST); \
	}

SET(all, ALL, 0, 1, 0)
SET(all_and_banks, ALL, BANK(0), 1, 1)
SET(bank_1_alone, SPARSE_4K, BANK(1), 1, OWN_BIT)
SET(banks_0_and_1, SPARSE_4K, BANK(0) | BANK(1), 1, 0, OWN_BIT)
SET(not_bank_0, SPARSE_4K, BANK(0) | BANK(1), 0, OWN_BIT, 0)
SET(not_empty_bank_1, SPARSE_4K, BANK(0) | BANK(1), 0, EVERY_PROCESSOR, 0)
SET(banks_1_and_63, SPARSE_4K, BANK(1) | BANK(63), 1, OWN_BIT, EVERY_PROCESSOR)
SET(not_bank_63, SPARSE_4K, BANK(63), 0, EVERY_PROCESSOR)
SET(ten_banks, SPARSE_4K, BANK(10) - 1, 1, 0, OWN_BIT)

static const uint64_t one_of_64[64] = { [OWN_INDEX / 64] = OWN_BIT }, full_banks[64] = { FULL_16, FULL_16, FULL_16, FULL_16 };

enum extra_result check_every_bank(void)
{
	const struct set set = { HYPERV_VP_SET_FORMAT_SPARSE_4K, UINT64_MAX, one_of_64, 1 };

	return check_set(&set, HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX);
}

enum extra_result check_every_bank_but_1(void)
{
	const struct set set = { HYPERV_VP_SET_FORMAT_SPARSE_4K, ~BANK(OWN_INDEX / 64), full_banks, 0 };

	return check_set(&set, HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX);
}
