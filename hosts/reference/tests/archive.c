/* SPDX-License-Identifier: BSD-2-Clause */
#include <string.h>

#include <CUnit/Basic.h>

#include "archive.h"
#include "fake.h"
#include "layout.h"

static struct archive open_archive(uint64_t size)
{
	return (struct archive){ .data = fake_archive, .size = size };
}

static void test_files_in_order(void)
{
	struct archive_file file;
	struct archive archive;
	uint32_t end;

	fake_reset();
	end = fake_add_file(0, "nonce", "abc", 3);
	end = fake_add_file(end, "empty", NULL, 0);
	end = fake_add_file(end, "five", "12345", 5);
	end = fake_add_file(end, "TRAILER!!!", NULL, 0);
	archive = open_archive(end);
	CU_ASSERT_EQUAL(archive_next(&archive, &file), 1);
	CU_ASSERT_STRING_EQUAL(file.name, "nonce");
	CU_ASSERT(file.size == 3 && !memcmp(file.data, "abc", 3));
	CU_ASSERT_EQUAL(archive_next(&archive, &file), 1);
	CU_ASSERT(!strcmp(file.name, "empty") && file.size == 0);
	CU_ASSERT_EQUAL(archive_next(&archive, &file), 1);
	CU_ASSERT(!strcmp(file.name, "five") && file.size == 5 && !memcmp(file.data, "12345", 5));
	CU_ASSERT_EQUAL(archive_next(&archive, &file), 0);
}

/* Wherever an archive is cut, that is seen, and nothing beyond the cut is read (which the sanitizer would see). */
static void test_cut_anywhere(void)
{
	struct archive_file file;
	struct archive archive;
	uint32_t end, cut;

	fake_reset();
	end = fake_add_file(0, "guest", "1234", 4);
	end = fake_add_file(end, "TRAILER!!!", NULL, 0);
	for (cut = 0; cut < 124; cut++) {
		archive = (struct archive){ .data = fake_archive + FAKE_ARCHIVE_SIZE - cut, .size = cut };
		memmove(fake_archive + FAKE_ARCHIVE_SIZE - cut, fake_archive, cut);
		CU_ASSERT_EQUAL(archive_next(&archive, &file), cut < 120 ? -1 : 1);
	}
	archive = open_archive(124);
	CU_ASSERT_EQUAL(archive_next(&archive, &file), 1);
	CU_ASSERT_EQUAL(archive_next(&archive, &file), -1);
	archive = open_archive(end);
	archive.next = end + 1;
	CU_ASSERT_EQUAL(archive_next(&archive, &file), -1);
}

static int next_with(uint32_t at, const char *text)
{
	struct archive archive = open_archive(FAKE_ARCHIVE_SIZE);
	struct archive_file file;

	fake_reset();
	fake_add_file(0, "guest", "1234", 4);
	memcpy(fake_archive + at, text, strlen(text));
	return archive_next(&archive, &file);
}

static void test_wild_headers(void)
{
	CU_ASSERT_EQUAL(next_with(0, "070702"), 1);	/* with checksums */
	CU_ASSERT_EQUAL(next_with(0, "070707"), -1);	/* the old format */
	CU_ASSERT_EQUAL(next_with(54, "ffffffff"), -1);
	CU_ASSERT_EQUAL(next_with(54, "0000000g"), -1);
	CU_ASSERT_EQUAL(next_with(54, "00100000"), -1);	/* as large as all there is */
	CU_ASSERT_EQUAL(next_with(94, "00000000"), -1);	/* no name at all */
	CU_ASSERT_EQUAL(next_with(94, "ffffffff"), -1);
	CU_ASSERT_EQUAL(next_with(94, "00000005"), -1);	/* a name without its end */
	CU_ASSERT_EQUAL(next_with(94, "-0000006"), -1);
}

void add_archive_tests(void)
{
	CU_pSuite suite = CU_add_suite("archive", NULL, NULL);

	CU_add_test(suite, "files come in order", test_files_in_order);
	CU_add_test(suite, "an archive may be cut anywhere", test_cut_anywhere);
	CU_add_test(suite, "wild headers are refused", test_wild_headers);
}
