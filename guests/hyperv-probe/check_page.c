/* SPDX-License-Identifier: BSD-2-Clause */
/* The hypercall page. Each test leaves it enabled where it was. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "extra.h"

#define PATTERN 0x5a

/* What was under the page is there again when it is gone, as of every overlay. */
enum extra_result check_overlay(void)
{
	uint8_t *page = scratch_pages[0];
	unsigned int i;

	memset(page, PATTERN, PAGE_SIZE);
	if (try_write_msr(HYPERV_MSR_HYPERCALL, (uintptr_t)page | HYPERV_HYPERCALL_MSR_ENABLE) ||
	    try_write_msr(HYPERV_MSR_HYPERCALL, 0) || enable_page()) {
		take_exception();
		ktap_message("the page cannot be moved");
		return EXTRA_WRONG;
	}
	for (i = 0; i < PAGE_SIZE && page[i] == PATTERN; i++)
		;
	if (i == PAGE_SIZE)
		return EXTRA_RIGHT;
	ktap_message("byte %u of the memory under the page was %#x and is %#x", i, (unsigned int)PATTERN,
		     (unsigned int)page[i]);
	return EXTRA_WRONG;
}

static int is_enabled(void)
{
	uint64_t value = 0;

	return !try_read_msr(HYPERV_MSR_HYPERCALL, &value) && value & HYPERV_HYPERCALL_MSR_ENABLE;
}

/* Without an identity there is no page, and none can be enabled. */
enum extra_result check_guest_os_id(void)
{
	int after, again;

	if (try_write_msr(HYPERV_MSR_GUEST_OS_ID, 0)) {
		take_exception();
		ktap_message("the identity cannot be taken back");
		return EXTRA_WRONG;
	}
	after = is_enabled();
	try_write_msr(HYPERV_MSR_HYPERCALL, (uintptr_t)scratch_pages[0] | HYPERV_HYPERCALL_MSR_ENABLE);
	take_exception();
	again = is_enabled();
	if (enable_page()) {
		ktap_message("the page cannot be enabled again");
		return EXTRA_WRONG;
	}
	if (!after && !again)
		return EXTRA_RIGHT;
	ktap_message("the page %s without an identity", after ? "stays enabled" : "can be enabled");
	return EXTRA_WRONG;
}
