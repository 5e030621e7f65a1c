/* SPDX-License-Identifier: BSD-2-Clause */
/* The formatter against the C library's, and the lines of KTAP. */
#include <CUnit/CUnit.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "../../runtime/console.h"
#include "../../runtime/ktap.h"
#include "tests.h"
#include "toy.h"

/* The same format to both; the report must be what the C library makes. */
#define SAME(...) do {								\
	char right[1024];							\
	toy_clear_report();							\
	console_print(__VA_ARGS__);						\
	snprintf(right, sizeof(right), __VA_ARGS__);				\
	CU_ASSERT_STRING_EQUAL(toy_report, right);				\
} while (0)

static void test_numbers(void)
{
	SAME("%d %d %d %d", 0, -1, INT_MAX, INT_MIN);
	SAME("%u %u %u", 0u, 9u, UINT_MAX);
	SAME("%lld %lld %lld", 0ll, LLONG_MAX, LLONG_MIN);
	SAME("%llu %llu %llu", 10ull, 1000000000000000000ull, ULLONG_MAX);
	SAME("%ld %lu %lx", LONG_MIN, ULONG_MAX, ULONG_MAX);
	SAME("%x %x %x %llx", 0u, 0x10u, 0xffffffffu, 0x123456789abcdef0ull);
	SAME("%#x %#llx", 0x7fu, 0x8000000000000000ull);
	SAME("%zu", (size_t)12345);
}

static void test_text(void)
{
	const char *volatile nothing = NULL;

	SAME("plain");
	SAME("%s|%s|%c|%%", "", "text", 'x');
	toy_clear_report();
	console_print("%s", nothing);
	CU_ASSERT_STRING_EQUAL(toy_report, "(null)");
}

/* A conversion that is not understood is shown, not guessed. */
static void test_unknown_conversion(void)
{
	const char *volatile format = "a%qb";	/* out of the compiler's sight */

	toy_clear_report();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
	console_print(format);
#pragma GCC diagnostic pop
	CU_ASSERT_STRING_EQUAL(toy_report, "a%qb");
}

static void test_long_line(void)
{
	char text[3 * CONSOLE_LINE + 1];

	memset(text, 'a', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	SAME("<%s>", text);
}

static void test_ktap(void)
{
	toy_clear_report();
	ktap_start(3);
	ktap_begin("one");
	ktap_pass();
	ktap_begin("two");
	ktap_message("wanted %d", 1);
	ktap_fail();
	ktap_begin("three");
	ktap_skip("absent: %s", "x");
	ktap_end();
	CU_ASSERT_STRING_EQUAL(toy_report,
			       "KTAP version 1\n1..3\n# hvabi: begin=one\nok 1 one\n# hvabi: begin=two\n# two: wanted 1\n"
			       "not ok 2 two\n# hvabi: begin=three\nok 3 three # SKIP absent: x\n# hvabi: end\n");
	CU_ASSERT_EQUAL(ktap_count_failed(), 1);
	ktap_start(0);
	CU_ASSERT_EQUAL(ktap_count_failed(), 0);
	toy_clear_report();
	ktap_bail("no %s", "host");
	CU_ASSERT_STRING_EQUAL(toy_report, "KTAP version 1\nBail out! no host\n");
}

CU_TestInfo runtime_tests[] = {
	{ "numbers", test_numbers },
	{ "text", test_text },
	{ "an unknown conversion", test_unknown_conversion },
	{ "a long line", test_long_line },
	{ "KTAP", test_ktap },
	CU_TEST_INFO_NULL,
};
