/* SPDX-License-Identifier: BSD-2-Clause */
#include "waits.h"

#include <linux/kvm.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <CUnit/Basic.h>

#include "tests.h"

enum { NAME_SIZE = 16, COUNTS = 3, IDENTITY = 24, ENTRY = sizeof(struct kvm_stats_desc) + NAME_SIZE };
enum { DATA = (int)sizeof(struct kvm_stats_header) + IDENTITY + COUNTS * ENTRY, SIZE = DATA + COUNTS * 8 };

/* Statistics as KVM has them, of three counts. */
static void make(uint8_t *bytes)
{
	static const char *const names[COUNTS] = { "exits", "wfi_exit_stat", "sixteen_letters_" };
	const struct kvm_stats_header header = {
		.name_size = NAME_SIZE, .num_desc = COUNTS, .id_offset = sizeof(header), .desc_offset = sizeof(header) + IDENTITY,
		.data_offset = DATA,
	};
	unsigned int i;

	memset(bytes, 0, SIZE);
	memcpy(bytes, &header, sizeof(header));
	for (i = 0; i < COUNTS; i++) {
		const struct kvm_stats_desc description = { .size = 1, .offset = 8 * i };
		uint8_t *entry = bytes + header.desc_offset + i * ENTRY;

		memcpy(entry, &description, sizeof(description));
		memcpy(entry + sizeof(description), names[i], strnlen(names[i], NAME_SIZE));
	}
}

static void test_find(void)
{
	uint8_t bytes[SIZE];

	make(bytes);
	CU_ASSERT_EQUAL(waits_find(bytes, SIZE, "exits"), DATA);
	CU_ASSERT_EQUAL(waits_find(bytes, SIZE, "wfi_exit_stat"), DATA + 8);
	CU_ASSERT_EQUAL(waits_find(bytes, SIZE, "wfi"), -1);
	CU_ASSERT_EQUAL(waits_find(bytes, SIZE, "sixteen_letters_more"), -1);
}

/* No byte is read that is not there: each size has a block of its own. */
static void test_cut_short(void)
{
	const size_t found_from = DATA - ENTRY;
	uint8_t bytes[SIZE];
	size_t size;

	make(bytes);
	for (size = 0; size <= SIZE; size++) {
		uint8_t *copy = malloc(size ? size : 1);

		CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
		memcpy(copy, bytes, size);
		CU_ASSERT_EQUAL(waits_find(copy, size, "wfi_exit_stat"), size < found_from ? -1 : DATA + 8);
		free(copy);
	}
}

static void set_count(int file, uint64_t number)
{
	CU_ASSERT_EQUAL_FATAL(pwrite(file, &number, sizeof(number), 8), sizeof(number));
}

static void test_count(void)
{
	char name[] = "/tmp/hvabi-waits-XXXXXX";
	struct waits waits = { .file = mkstemp(name), .place = 8 };

	CU_ASSERT_FATAL(waits.file >= 0);
	unlink(name);
	set_count(waits.file, 5);
	waits_begin(&waits);
	CU_ASSERT_FALSE(waits_were(&waits));
	set_count(waits.file, 6);
	CU_ASSERT(waits_were(&waits));
	waits_begin(&waits);
	CU_ASSERT_FALSE(waits_were(&waits));
	waits_close(&waits);
	CU_ASSERT_EQUAL(waits.file, -1);
	waits_close(&waits);
}

void add_waits_tests(void)
{
	CU_pSuite suite = CU_add_suite("waits", NULL, NULL);

	CU_add_test(suite, "where a count is", test_find);
	CU_add_test(suite, "statistics that are cut short", test_cut_short);
	CU_add_test(suite, "a count that grows", test_count);
}
