/* SPDX-License-Identifier: BSD-2-Clause */
/* The tables of the toy ABI, and what stands around them. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../../runtime/console.h"
#include "toy.h"

#define REPORT_SIZE 65536
#define NO HVABI_NO_INDEX

char toy_report[REPORT_SIZE];
static size_t report_used;

void console_write(const char *data, size_t size)
{
	if (size > REPORT_SIZE - 1 - report_used)
		size = REPORT_SIZE - 1 - report_used;
	memcpy(toy_report + report_used, data, size);
	report_used += size;
	toy_report[report_used] = '\0';
}

void toy_clear_report(void)
{
	report_used = 0;
	toy_report[0] = '\0';
}

/* Tables */

static const struct hvabi_argument arguments[] = {
	{ "what", 8, 0, HVABI_NONE, 0 }, { "pointer", 64, 0, HVABI_NONE, 0 }, { "value", 32, 0, HVABI_NONE, 0 },
	{ "family", 0, 0, HVABI_NONE, 0 },
};
static const struct hvabi_argument set_arguments[] = {
	{ "pointer", 64, 0, HVABI_NONE, 0 }, { "value", 32, 0, HVABI_NONE, 0 },
};

static const int64_t only_success[] = { TOY_SUCCESS };
static const int64_t set_statuses[] = { TOY_SUCCESS, TOY_INVALID_ARGUMENT, TOY_BAD_ADDRESS };
static const int64_t expect_invalid[] = { TOY_INVALID_ARGUMENT };
static const int64_t expect_bad[] = { TOY_BAD_ADDRESS };

static const struct hvabi_carrier right_carriers[] = { { .kind = HVABI_IN_REGISTER, .width = 32 } };

static const struct hvabi_convention right_conventions[] = {
	{ .name = "x86_64", .variant = "", .arch = HVABI_ARCH_X86_64, .word_bits = 64, .narrow_zero = 1, .narguments = 3,
	  .nfixed = 1, .carriers = { AX }, .arguments = { DI, SI, DX }, .fixed = { R10 }, .status = AX,
	  .value = { DX, HVABI_NONE }, .fixed_values = { 0x1234 }, .may_change = 1u << AX | 1u << DX },
	{ .name = "x86_64_plain", .variant = "plain", .arch = HVABI_ARCH_X86_64, .word_bits = 64, .narrow_zero = 1,
	  .narguments = 1, .carriers = { AX }, .arguments = { DI }, .status = HVABI_NONE, .value = { AX, HVABI_NONE },
	  .may_change = 1u << AX },
	{ .name = "i386", .variant = "", .arch = HVABI_ARCH_I386, .word_bits = 32, .narrow_zero = 1, .narguments = 4,
	  .nfixed = 1, .carriers = { AX }, .arguments = { BX, CX, DX, SI }, .fixed = { BP }, .status = AX,
	  .value = { DX, CX }, .fixed_values = { 0x1234 }, .may_change = 1u << AX | 1u << DX | 1u << CX },
};

#define REFUSALS .unknown_family = TOY_NO_FAMILY, .unknown_call = TOY_NO_CALL, .reserved_field = TOY_INVALID_ID

static const struct hvabi_family right_families[] = {
	{ .name = "cpu", .number = 1, .since = HVABI_RELEASE(1, 0), .has_number = 1, .required = 1, REFUSALS },
	{ .name = "mmu", .number = 3, .since = HVABI_RELEASE(1, 0), .has_number = 1, REFUSALS },
	{ .name = "old", .since = HVABI_RELEASE(1, 0), REFUSALS },
};

#define ID(family, call) { (uint64_t)(family) << 24 | (call) << 16 }

static const struct hvabi_call right_calls[TOY_CALLS] = {
	{ "cpu.get_release", ID(1, 0), 1, 0, HVABI_RELEASE(1, 0), 0, 0, HVABI_BY_CALLS, 0, NULL, "", 32, 0, only_success, 1,
	  NULL, 0, NULL, 0, 0, 0, 0 },
	{ "cpu.ask_family", ID(1, 1), 1, 0, HVABI_RELEASE(1, 0), 1, 0, HVABI_BY_CALLS, 1, arguments + 3, "", 0, 0,
	  only_success, 1, NULL, 0, NULL, 0, 0, 0, 0 },
	{ "cpu.query", ID(1, 0xff), 1, 0, HVABI_RELEASE(1, 0), 0xff, 0, HVABI_BY_CALLS, 1, arguments, "", 32, 0,
	  only_success, 1, NULL, 0, NULL, 0, 0, 0, 0 },
	{ "mmu.set", ID(3, 0), 1, 0, HVABI_RELEASE(1, 0), 0, 1, HVABI_BY_CALLS, 2, set_arguments, "", HVABI_NONE, 0,
	  set_statuses, 3, NULL, 0, NULL, 0, 0, 0, 0 },
	{ "mmu.get", ID(3, 1), 1, 0, HVABI_RELEASE(1, 1), 1, 1, HVABI_BY_CALLS, 0, NULL, "", 64, 0, only_success, 1, NULL, 0, NULL, 0, 0, 0, 0 },
	{ "mmu.query", ID(3, 0xff), 1, 0, HVABI_RELEASE(1, 0), 0xff, 1, HVABI_BY_CALLS, 1, arguments, "", 32, 0,
	  only_success, 1, NULL, 0, NULL, 0, 0, 0, 0 },
	{ "old.fetch", ID(0, 7), 1, HVABI_ARCH_X86_64, HVABI_RELEASE(1, 0), 7, 2, HVABI_BY_FAMILY, 0, NULL, "plain", 32, 0,
	  NULL, 0, NULL, 0, NULL, 0, 0, 0, 0 },
	{ "cpu.kill", ID(1, 2), 1, 0, HVABI_RELEASE(1, 0), 2, 0, HVABI_BY_CALLS, 0, NULL, "", HVABI_NONE, 0, only_success,
	  1, "It would end the run.", 0, NULL, 0, 0, 0, 0 },
};

static const struct hvabi_value set_accepted[] = { { 8, HVABI_SCRATCH }, { 0xcafe1234u, HVABI_CONST } };
static const struct hvabi_value set_unaligned[] = { { 2, HVABI_SCRATCH }, { 1, HVABI_CONST } };
static const struct hvabi_value set_outside[] = { { 0, HVABI_UNMAPPED }, { 1, HVABI_CONST } };

enum { CASE_ACCEPTED, CASE_UNALIGNED, CASE_OUTSIDE, CASE_GET, CASE_FETCH, CASE_RANGE, CASES };

static const struct hvabi_check set_memory[] = {
	{ NULL, { 8, HVABI_SCRATCH }, 32, { HVABI_VALUE_EQUALS, 0xffffffffu, { 0xcafe1234u, HVABI_CONST }, 0, 0 } },
};

static const struct hvabi_case right_cases[CASES] = {
	[CASE_ACCEPTED] = { .args = set_accepted, .expect = only_success, .nexpect = 1, .nchecks = 1, .checks = set_memory },
	[CASE_UNALIGNED] = { .args = set_unaligned, .expect = expect_invalid, .nexpect = 1 },
	[CASE_OUTSIDE] = { .args = set_outside, .expect = expect_bad, .nexpect = 1 },
	[CASE_GET] = { .expect = only_success, .nexpect = 1,
		       .value = { HVABI_VALUE_EQUALS, ~0ull, { TOY_WIDE, HVABI_CONST }, 0, 0 } },
	[CASE_FETCH] = { .expect = only_success, .nexpect = 1,
			 .value = { HVABI_VALUE_EQUALS, ~0ull, { TOY_WORD, HVABI_CONST }, 0, 0 } },
	[CASE_RANGE] = { .expect = only_success, .nexpect = 1,
			 .value = { HVABI_VALUE_RANGE, 0, { 0, HVABI_CONST }, 0x10000, 0x1ffff } },
};

static const struct hvabi_test right_tests[] = {
	{ "discovery.release", HVABI_TEST_RELEASE, TOY_GET_RELEASE, NO, { 0 }, 0, NO, 0, 0 },
	{ "cpu.get_release.in-range", HVABI_TEST_CASE, TOY_GET_RELEASE, CASE_RANGE, { 0 }, 0, 0, 0, 0 },
	{ "cpu.kill.presence", HVABI_TEST_PRESENCE, TOY_KILL, NO, { 0 }, 0, 0, 0, 0 },
	{ "cpu.refuses-unused-number", HVABI_TEST_UNUSED, NO, NO, ID(1, 3), 1, 0, 0, 0 },
	{ "mmu.set.accepted", HVABI_TEST_CASE, TOY_SET, CASE_ACCEPTED, { 0 }, 0, 1, 0, 0 },
	{ "mmu.set.unaligned", HVABI_TEST_CASE, TOY_SET, CASE_UNALIGNED, { 0 }, 0, 1, 0, 0 },
	{ "mmu.set.outside", HVABI_TEST_CASE, TOY_SET, CASE_OUTSIDE, { 0 }, 0, 1, 0, 0 },
	{ "mmu.set.presence", HVABI_TEST_PRESENCE, TOY_SET, CASE_ACCEPTED, { 0 }, 0, 1, 0, 0 },
	{ "mmu.set.registers", HVABI_TEST_REGISTERS, TOY_SET, CASE_ACCEPTED, { 0 }, 0, 1, 0, 0 },
	{ "mmu.set.annotated", HVABI_TEST_ANNOTATED, TOY_SET, CASE_ACCEPTED, { 0x01 }, 1, 1, 0, 0 },
	{ "mmu.get.wide", HVABI_TEST_CASE, TOY_GET, CASE_GET, { 0 }, 0, 1, 0, 0 },
	{ "mmu.get.presence", HVABI_TEST_PRESENCE, TOY_GET, CASE_GET, { 0 }, 0, 1, 0, 0 },
	{ "mmu.get.registers", HVABI_TEST_REGISTERS, TOY_GET, CASE_GET, { 0 }, 0, 1, 0, 0 },
	{ "mmu.ignores-unknown-annotations", HVABI_TEST_UNKNOWN_HINT, TOY_GET, CASE_GET, { 0xfe }, 1, 1, 0, 0 },
	{ "mmu.refuses-reserved-bits", HVABI_TEST_RESERVED, TOY_GET, CASE_GET, { 0xff00 }, 1, 1, 0, 0 },
	{ "mmu.refuses-unused-number", HVABI_TEST_UNUSED, NO, NO, ID(3, 2), 1, 1, 0, 0 },
	{ "old.fetch.word", HVABI_TEST_CASE, TOY_FETCH, CASE_FETCH, { 0 }, 0, 2, HVABI_ARCH_X86_64, 0 },
	{ "old.fetch.presence", HVABI_TEST_PRESENCE, TOY_FETCH, CASE_FETCH, { 0 }, 0, 2, HVABI_ARCH_X86_64, 0 },
	{ "refuses-unknown-family", HVABI_TEST_FAMILY, NO, NO, ID(9, 0), 1, NO, 0, 0 },
};

#define TESTS (sizeof(right_tests) / sizeof(right_tests[0]))
#define LENGTH(table) ((uint32_t)(sizeof(table) / sizeof((table)[0])))

static const struct hvabi_status statuses[] = {
	{ TOY_SUCCESS, "success", 0 }, { TOY_NO_FAMILY, "no_family", 1 }, { TOY_NO_CALL, "no_call", 1 },
	{ TOY_INVALID_ID, "invalid_id", 0 }, { TOY_INVALID_ARGUMENT, "invalid_argument", 0 },
	{ TOY_BAD_ADDRESS, "bad_address", 0 },
};

static const struct hvabi_vm one_vm[] = { { "all", NO } };
static const uint32_t query_calls[] = { TOY_CPU_QUERY, TOY_MMU_QUERY, NO };

struct hvabi_carrier toy_carriers[LENGTH(right_carriers)];
struct hvabi_convention toy_conventions[LENGTH(right_conventions)];
struct hvabi_family toy_families[LENGTH(right_families)];
struct hvabi_call toy_calls[TOY_CALLS];
struct hvabi_case toy_cases[CASES];
struct hvabi_test toy_tests[TESTS];
struct hvabi_abi toy_abi;

static const struct hvabi_abi right_abi = {
	.name = "toy", .release = "1.1", .spec_hash = "", .release_number = HVABI_RELEASE(1, 1), .ncarriers = 1,
	.status_width = 32, .status_signed = 1, .carriers = toy_carriers, .conventions = toy_conventions,
	.families = toy_families, .calls = toy_calls, .cases = toy_cases, .tests = toy_tests, .statuses = statuses,
	.vms = one_vm, .nconventions = LENGTH(right_conventions), .nfamilies = LENGTH(right_families), .ncalls = TOY_CALLS,
	.ncases = CASES, .ntests = TESTS, .nstatuses = LENGTH(statuses), .nvms = 1,
	.discovery = { TOY_ASK_FAMILY, TOY_GET_RELEASE, 16, 16, 0, 16, 1, query_calls, 0x100, 0xff, 0 },
	.unknown_family = TOY_NO_FAMILY,
};

void toy_reset(uint32_t arch)
{
	memcpy(toy_carriers, right_carriers, sizeof(right_carriers));
	memcpy(toy_conventions, right_conventions, sizeof(right_conventions));
	memcpy(toy_families, right_families, sizeof(right_families));
	memcpy(toy_calls, right_calls, sizeof(right_calls));
	memcpy(toy_cases, right_cases, sizeof(right_cases));
	memcpy(toy_tests, right_tests, sizeof(right_tests));
	memcpy(&toy_abi, &right_abi, sizeof(right_abi));
	memset(&toy_host, 0, sizeof(toy_host));
	toy_host.release = HVABI_RELEASE(1, 1);
	toy_guest.arch = arch;
	toy_guest.untouchable = 1u << SP;
	toy_guest.extra_tests = 0;
	toy_guest.take_exception = NULL;
	toy_clear_report();
	forget_engine("");
}

unsigned int toy_run(void)
{
	toy_clear_report();
	return hvabi_run_conformance(&toy_abi, &toy_guest);
}

/* Reading the report */

int has_text(const char *text)
{
	return strstr(toy_report, text) != NULL;
}

int has_line(const char *line)
{
	size_t size = strlen(line);
	const char *found = toy_report;

	while ((found = strstr(found, line)) != NULL) {
		if ((found == toy_report || found[-1] == '\n') && found[size] == '\n')
			return 1;
		found += size;
	}
	return 0;
}

static int has_failed(const char *name)
{
	char line[200];
	const char *at = toy_report;

	while ((at = strstr(at, "not ok ")) != NULL) {
		unsigned int number;

		if ((at == toy_report || at[-1] == '\n') && sscanf(at, "not ok %u %199s", &number, line) == 2 &&
		    strcmp(line, name) == 0)
			return 1;
		at++;
	}
	return 0;
}

int failed_exactly(const char *first, ...)
{
	unsigned int named = 0, found = 0;
	const char *at = toy_report, *name;
	va_list names;

	va_start(names, first);
	for (name = first; name; name = va_arg(names, const char *)) {
		named++;
		if (!has_failed(name))
			fprintf(stderr, "%s did not fail\n", name);
		else
			found++;
	}
	va_end(names);
	for (; (at = strstr(at, "not ok ")) != NULL; at++) {
		if (at == toy_report || at[-1] == '\n')
			named--;
	}
	if (named)
		fprintf(stderr, "other tests failed than those named:\n%s", toy_report);
	return named == 0 && found > 0;
}
