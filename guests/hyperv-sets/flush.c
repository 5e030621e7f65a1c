/* SPDX-License-Identifier: BSD-2-Clause */
/* Flushes on sets with several banks: what they forget nobody can see here, but the answer, and how many ranges were done. */
#include "../../harness/runtime/ktap.h"
#include "sets.h"

#define FIRST_BANK 4u		/* words of the header */
#define RANGES 2u
#define TWO_BANKS 3u
#define EVERY_BANK UINT64_MAX
#define FIVE_BANKS 0x1full
#define TOO_MANY_RANGES 6u	/* behind five banks: the last one would be beyond XMM5 */
#define FAST (HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX_FAST ^ HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX)

static uint64_t flush(uint64_t control, uint64_t format, uint64_t mask, unsigned int banks, unsigned int ranges)
{
	uint64_t input[MAX_WORDS] = {
		0, HYPERV_FLUSH_FLAGS_ALL_VIRTUAL_ADDRESS_SPACES, format, mask, [FIRST_BANK + OWN_INDEX / 64] = 1ull << OWN_INDEX % 64,
	};
	unsigned int i;

	for (i = 0; i < ranges; i++)
		input[FIRST_BANK + banks + i] = 0x1000ull * (i + 1);
	return make_call(control | BANKS(banks) | REPEATS(ranges), input, FIRST_BANK + banks + ranges);
}

static int lacks_form(uint64_t control)
{
	if (!(control & FAST) || has_xmm_input)
		return 0;
	ktap_skip("absent: the host does not advertise xmm_hypercall_input");
	return 1;
}

static enum extra_result check_flush(uint64_t control, uint64_t mask, unsigned int banks, unsigned int ranges)
{
	uint64_t result;

	if (lacks_form(control))
		return EXTRA_SKIPPED;
	result = flush(control, HYPERV_VP_SET_FORMAT_SPARSE_4K, mask, banks, ranges);
	if (result == (REPEATS(ranges) | HYPERV_STATUS_SUCCESS))
		return EXTRA_RIGHT;
	if (result == NO_RESULT)
		ktap_message("the call ended in an exception");
	else
		ktap_message("the result is %#llx, expected %#llx", (unsigned long long)result,
			     (unsigned long long)(REPEATS(ranges) | HYPERV_STATUS_SUCCESS));
	return EXTRA_WRONG;
}

enum extra_result check_space(void)
{
	return check_flush(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_EX, TWO_BANKS, 2, 0);
}

enum extra_result check_list(void)
{
	return check_flush(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX, TWO_BANKS, 2, RANGES);
}

enum extra_result check_list_every_bank(void)
{
	return check_flush(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX, EVERY_BANK, 64, RANGES);
}

enum extra_result check_fast_space(void)
{
	return check_flush(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_EX_FAST, TWO_BANKS, 2, 0);
}

/* A form that the text of the ABI cannot write down: banks and ranges, each of a length of its own. */
enum extra_result check_fast_list(void)
{
	return check_flush(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX | FAST, TWO_BANKS, 2, RANGES);
}

/* Banks stand before the ranges, whether the format counts them or not. */
static enum extra_result check_too_many(uint64_t format)
{
	const uint64_t control = HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX | FAST;
	uint64_t result;
	uint16_t status;

	if (lacks_form(control))
		return EXTRA_SKIPPED;
	result = flush(control, format, FIVE_BANKS, 5, TOO_MANY_RANGES);
	status = (uint16_t)result;
	if (result != NO_RESULT && (status == HYPERV_STATUS_INVALID_HYPERCALL_INPUT || status == HYPERV_STATUS_INVALID_PARAMETER))
		return EXTRA_RIGHT;
	ktap_message("the result is %#llx, expected the status %u or %u", (unsigned long long)result,
		     (unsigned int)HYPERV_STATUS_INVALID_HYPERCALL_INPUT, (unsigned int)HYPERV_STATUS_INVALID_PARAMETER);
	return EXTRA_WRONG;
}

enum extra_result check_fast_too_many(void)
{
	return check_too_many(HYPERV_VP_SET_FORMAT_SPARSE_4K);
}

enum extra_result check_fast_all_too_many(void)
{
	return check_too_many(HYPERV_VP_SET_FORMAT_ALL);
}
