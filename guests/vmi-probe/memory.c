/* SPDX-License-Identifier: BSD-2-Clause */
/* Guest memory, and what the conformance engine needs to know of a guest. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "probe.h"

void *guest_memory(uint64_t gpa)
{
	return memory + (size_t)(gpa - memory_address);
}

void fill_page(uint64_t gpa, uint8_t byte)
{
	memset(guest_memory(gpa), byte, PAGE);
}

int expect_bytes(const char *what, uint64_t gpa, const void *expected, unsigned int size)
{
	const uint8_t *found = guest_memory(gpa), *right = expected;
	unsigned int i;

	for (i = 0; i < size; i++) {
		if (found[i] == right[i])
			continue;
		ktap_message("%s left %#x in memory at %#llx, expected %#x", what, (unsigned int)found[i],
			     (unsigned long long)gpa + i, (unsigned int)right[i]);
		return 0;
	}
	return 1;
}

int expect_answer(const char *what, int64_t status, uint64_t value, int64_t right_status, uint64_t right_value)
{
	if (status == right_status && value == right_value)
		return 1;
	ktap_message("%s answered %lld, value %#llx, expected %lld, value %#llx", what, (long long)status,
		     (unsigned long long)value, (long long)right_status, (unsigned long long)right_value);
	return 0;
}

static uint64_t read_memory(uint64_t gpa, unsigned int width)
{
	uint64_t value = 0;

	if (gpa >= memory_address && gpa - memory_address <= MEMORY_SIZE - width / 8)
		memcpy(&value, guest_memory(gpa), width / 8);
	return value;
}

static void write_memory(uint64_t gpa, unsigned int width, uint64_t value)
{
	if (gpa >= memory_address && gpa - memory_address <= MEMORY_SIZE - width / 8)
		memcpy(guest_memory(gpa), &value, width / 8);
}

static void clear_scratch(void)
{
	fill_page(SCRATCH_PAGE, 0);
}

struct hvabi_guest guest = {
	.trap = trap_vmi,
	.symbols = {
		[HVABI_UNMAPPED] = NO_MEMORY,
		[HVABI_UNMAPPED_LOW] = (uint32_t)NO_MEMORY,
		[HVABI_UNMAPPED_HIGH] = NO_MEMORY >> 32,
		[HVABI_ABSENT] = 1,
	},
	.read_memory = read_memory,
	.write_memory = write_memory,
	.reset = clear_scratch,
};

void prepare_guest(void)
{
	guest.arch = probe_arch;
	guest.untouchable = probe_untouchable;
	guest.symbols[HVABI_SCRATCH] = SCRATCH_PAGE;
	guest.symbols[HVABI_SCRATCH_LOW] = (uintptr_t)SCRATCH_PAGE;
	guest.symbols[HVABI_SCRATCH_VA] = SCRATCH_PAGE;		/* nowhere is there any translation but the identity */
}
