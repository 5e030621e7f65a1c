/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one vmi release on a host in this process, then tests of what the calls bring about. */
#include <stdio.h>
#include <string.h>

#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/x86_64-process/process.h"
#include "probe.h"

#define PAGE 4096

static uint8_t memory[MEMORY_SIZE] __attribute__((aligned(PAGE)));

void *guest_memory(uint64_t gpa)
{
	return memory + gpa;
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

	if (gpa <= MEMORY_SIZE - width / 8)
		memcpy(&value, memory + gpa, width / 8);
	return value;
}

static void clear_scratch(void)
{
	fill_page(SCRATCH_PAGE, 0);
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_X86_64,
	.trap = trap_vmi,
	.untouchable = 1u << 4,		/* rsp */
	.symbols = {
		[HVABI_SCRATCH] = SCRATCH_PAGE,
		[HVABI_SCRATCH_LOW] = SCRATCH_PAGE,
		[HVABI_SCRATCH_VA] = SCRATCH_PAGE,	/* the guest machine has no paging */
		[HVABI_UNMAPPED] = 1ull << 40,
		[HVABI_UNMAPPED_LOW] = 1ull << 40,
		[HVABI_ABSENT] = 1,
	},
	.read_memory = read_memory,
	.reset = clear_scratch,
};

static void run_extra_test(const struct extra_test *test)
{
	const char *const *need;

	ktap_begin(test->name);
	for (need = test->needs; *need; need++) {
		if (hvabi_find_call(&vmi_conformance, &guest, *need) != HVABI_PRESENT) {
			ktap_skip("absent: the host does not have %s", *need);
			return;
		}
	}
	if (test->run())
		ktap_pass();
	else
		ktap_fail();
}

int main(int argc, char **argv)
{
	const char *problem;
	unsigned int i;

	if (argc != 2) {
		fprintf(stderr, "usage: %s HOST.so\n", argv[0]);
		return 2;
	}
	problem = start_host(argv[1], memory, sizeof(memory));
	if (problem) {
		ktap_bail("%s", problem);
		return 0;
	}
	guest.extra_tests = count_extra_tests();
	hvabi_run_conformance(&vmi_conformance, &guest);
	for (i = 0; i < guest.extra_tests; i++)
		run_extra_test(&extra_tests[i]);
	ktap_end();
	return 0;
}
