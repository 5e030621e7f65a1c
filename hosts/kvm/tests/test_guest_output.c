/* SPDX-License-Identifier: BSD-2-Clause */
#include "guest_output.h"

#include <string.h>

#include <CUnit/Basic.h>

#include "arch.h"
#include "console.h"
#include "tests.h"

static char printed[2 * PAGE_SIZE];
static size_t size_printed;

/* The console: keeps what comes. */
void console_write(const void *data, size_t size)
{
	memcpy(printed, data, size);
	size_printed = size;
}

/* What becomes of a page with this size, full of letters. */
static void take(uint32_t size)
{
	static uint8_t page[PAGE_SIZE];

	memset(page, 'x', sizeof(page));
	memcpy(page, &size, sizeof(size));
	size_printed = 0;
	guest_output_take(page);
	memcpy(&size, page, sizeof(size));
	CU_ASSERT_EQUAL(size, 0);
}

static void test_output(void)
{
	take(0);
	CU_ASSERT_EQUAL(size_printed, 0);
	take(3);
	CU_ASSERT(size_printed == 3 && !memcmp(printed, "xxx", 3));
	take(OUTPUT_ROOM);
	CU_ASSERT_EQUAL(size_printed, OUTPUT_ROOM);
}

static void test_more_than_there_is(void)
{
	take(OUTPUT_ROOM + 1);
	CU_ASSERT_EQUAL(size_printed, OUTPUT_ROOM);
	take(UINT32_MAX);
	CU_ASSERT_EQUAL(size_printed, OUTPUT_ROOM);
}

void add_guest_output_tests(void)
{
	CU_pSuite suite = CU_add_suite("output", NULL, NULL);

	CU_add_test(suite, "as much as there is", test_output);
	CU_add_test(suite, "a guest that says more", test_more_than_there_is);
}
