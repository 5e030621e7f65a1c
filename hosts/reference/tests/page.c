/* SPDX-License-Identifier: BSD-2-Clause */
#include <string.h>

#include <CUnit/Basic.h>

#include "fake.h"
#include "page.h"

static int is_zero(const uint8_t *bytes, uint64_t size)
{
	while (size--)
		if (*bytes++)
			return 0;
	return 1;
}

static void test_zero_and_aligned(void)
{
	uint8_t *one, *three, *many;

	fake_reset();
	one = page_alloc(1);
	three = page_alloc(3);
	many = page_alloc(700);
	CU_ASSERT((uintptr_t)one % PAGE_SIZE == 0 && is_zero(one, PAGE_SIZE));
	CU_ASSERT((uintptr_t)three % (4 * PAGE_SIZE) == 0 && is_zero(three, 3 * PAGE_SIZE));
	CU_ASSERT((uintptr_t)many % (2u << 20) == 0 && is_zero(many, 700 * PAGE_SIZE));
	CU_ASSERT_EQUAL(page_count_used(), 704);
	memset(three, 1, 3 * PAGE_SIZE);
	page_free(three, 3);
	CU_ASSERT_EQUAL(page_count_used(), 701);
	CU_ASSERT_PTR_EQUAL(page_alloc(4), three);	/* first fit, and */
	CU_ASSERT(is_zero(three, 4 * PAGE_SIZE));	/* nothing is left of what was there */
	page_free(three, 4);
	page_free(one, 1);
	page_free(many, 700);
	CU_ASSERT_EQUAL(page_count_used(), 0);
}

static void test_no_more(void)
{
	uint8_t *parts[64];
	unsigned int count = 0, i;

	fake_reset();
	while (count < 64 && (parts[count] = page_alloc(512)))
		count++;
	CU_ASSERT_EQUAL(count, 20);	/* 40 MiB */
	CU_ASSERT_PTR_NULL(page_alloc(1));
	page_free(parts[7], 512);
	CU_ASSERT_PTR_NULL(page_alloc(513));
	CU_ASSERT_PTR_EQUAL(page_alloc(512), parts[7]);
	for (i = 0; i < count; i++)
		page_free(parts[i], 512);
	CU_ASSERT_PTR_NULL(page_alloc(0));
	CU_ASSERT_PTR_NULL(page_alloc(UINT64_MAX / 4));
	CU_ASSERT_EQUAL(page_count_used(), 0);
	page_free(NULL, 5);
}

void add_page_tests(void)
{
	CU_pSuite suite = CU_add_suite("pages", NULL, NULL);

	CU_add_test(suite, "come zeroed and aligned", test_zero_and_aligned);
	CU_add_test(suite, "run out, and are there again", test_no_more);
}
