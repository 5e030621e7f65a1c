/* SPDX-License-Identifier: BSD-2-Clause */
/* The reference time, in units of 100 ns, by register and by page. What is checked is order alone: later is not less. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "clock.h"
#include "extra.h"

#define TRIES 1000000u

enum extra_result check_vp_index(void)
{
	uint64_t index = 0;

	if (!(privileges.eax & HYPERV_FEATURE_ACCESS_VP_INDEX_MASK)) {
		ktap_skip("absent: the host does not advertise access_vp_index");
		return EXTRA_SKIPPED;
	}
	if (!try_read_msr(HYPERV_MSR_VP_INDEX, &index) && !index)
		return EXTRA_RIGHT;
	take_exception();
	ktap_message("the only virtual processor has index %llu", (unsigned long long)index);
	return EXTRA_WRONG;
}

static uint64_t read_count(void)
{
	uint64_t count = 0;

	try_read_msr(HYPERV_MSR_TIME_REF_COUNT, &count);
	take_exception();
	return count;
}

enum extra_result check_count(void)
{
	uint64_t last = 0, first, now = 0;
	unsigned int i;

	if (!(privileges.eax & HYPERV_FEATURE_ACCESS_PARTITION_REFERENCE_COUNTER_MASK)) {
		ktap_skip("absent: the host does not advertise access_partition_reference_counter");
		return EXTRA_SKIPPED;
	}
	first = last = read_count();
	for (i = 0; i < TRIES && now <= first; i++, last = now) {
		now = read_count();
		if (now < last) {
			ktap_message("%llu came after %llu", (unsigned long long)now, (unsigned long long)last);
			return EXTRA_WRONG;
		}
	}
	if (now > first)
		return EXTRA_RIGHT;
	ktap_message("the count stands still at %llu", (unsigned long long)first);
	return EXTRA_WRONG;
}

/* The time by the page; 0 where it says that the register is to be asked. */
static uint64_t read_page(const volatile struct hyperv_reference_tsc_page *page)
{
	uint64_t time;
	uint32_t sequence;

	do {
		sequence = page->tsc_sequence;
		if (!sequence)
			return 0;
		multiply(read_tsc(), page->tsc_scale, &time);
		time += (uint64_t)page->tsc_offset;
	} while (page->tsc_sequence != sequence);
	return time;
}

enum extra_result check_reference_tsc(void)
{
	const struct hyperv_reference_tsc_page *page = (void *)scratch_pages[1];
	uint64_t before, time, after;

	if (!(privileges.eax & HYPERV_FEATURE_ACCESS_PARTITION_REFERENCE_TSC_MASK)) {
		ktap_skip("absent: the host does not advertise access_partition_reference_tsc");
		return EXTRA_SKIPPED;
	}
	memset(scratch_pages[1], 0, PAGE_SIZE);
	if (try_write_msr(HYPERV_MSR_REFERENCE_TSC, (uintptr_t)page | HYPERV_REFERENCE_TSC_MSR_ENABLE)) {
		take_exception();
		ktap_message("the page cannot be enabled");
		return EXTRA_WRONG;
	}
	before = read_count();
	time = read_page(page);
	after = read_count();
	try_write_msr(HYPERV_MSR_REFERENCE_TSC, 0);
	if (!time || (before <= time + 1 && time <= after + 1))	/* each is rounded down */
		return EXTRA_RIGHT;
	ktap_message("by the page it was %llu between %llu and %llu", (unsigned long long)time, (unsigned long long)before,
		     (unsigned long long)after);
	return EXTRA_WRONG;
}
