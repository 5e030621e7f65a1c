/* SPDX-License-Identifier: BSD-2-Clause */
#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "elf.h"
#include "fake.h"
#include "layout.h"

static uint8_t ram[GUEST_RAM_SIZE];
static const struct guest_format *format;
static uint64_t entry;

/* A copy of just its size, so that the sanitizer sees what is read beyond it. */
static const char *load(const uint8_t *image, uint32_t size)
{
	uint8_t *copy = malloc(size ? size : 1);
	const char *why;

	memcpy(copy, image, size);
	memset(ram, 0, 0x4000);
	why = elf_load(copy, size, ram, &format, &entry);
	free(copy);
	return why;
}

static void test_good_images(void)
{
	uint8_t image[FAKE_IMAGE_SIZE];
	uint32_t size = fake_image(image, 1);

	CU_ASSERT_PTR_NULL(load(image, size));
	CU_ASSERT_EQUAL(entry, GUEST_RAM_BASE + 0x1004);
	CU_ASSERT_STRING_EQUAL(format->name, "wide");
	CU_ASSERT(!memcmp(ram + 0x1000, "0123456789abcdef\0\0", 18));
	size = fake_image(image, 0);
	CU_ASSERT_PTR_NULL(load(image, size));
	CU_ASSERT_EQUAL(entry, GUEST_RAM_BASE + 0x1000);
}

struct change {
	uint32_t at;
	uint8_t bytes;
	uint64_t value;
	const char *says;	/* a part of the reason, NULL: it is still good */
};

static const struct change changes[] = {
	{ 0, 1, 0, "not an ELF" },
	{ 4, 1, 3, "class" },
	{ 5, 1, 2, "byte order" },
	{ 4, 1, 1, "another architecture" },
	{ 18, 2, 243, "another architecture" },
	{ 16, 2, 3, "not an executable" },
	{ 54, 2, 57, "headers have another size" },
	{ 56, 2, 65, "too many segments" },
	{ 56, 2, 0, "no segment" },
	{ 32, 8, UINT64_MAX, "outside the file" },
	{ 32, 8, FAKE_IMAGE_SIZE - 55, "outside the file" },
	{ 64 + 8, 8, FAKE_IMAGE_SIZE - 15, "cut short" },
	{ 64 + 8, 8, UINT64_MAX - 7, "cut short" },
	{ 64 + 32, 8, UINT64_MAX, "cut short" },
	{ 64 + 32, 8, 33, "larger in the file" },
	{ 64 + 40, 8, UINT64_MAX, "outside the guest's memory" },
	{ 64 + 40, 8, GUEST_RAM_SIZE - 0x0fff, "outside the guest's memory" },
	{ 64 + 40, 8, GUEST_RAM_SIZE - 0x1000, NULL },
	{ 64 + 24, 8, GUEST_RAM_BASE - 1, "outside the guest's memory" },
	{ 64 + 24, 8, GUEST_RAM_BASE + GUEST_RAM_SIZE - 31, "outside the guest's memory" },
	{ 64 + 24, 8, GUEST_RAM_BASE + GUEST_RAM_SIZE - 32, NULL },
	{ 64 + 24, 8, UINT64_MAX - 7, "outside the guest's memory" },
	{ 64, 4, 7, "no segment" },
	{ 120, 4, 7, "no PVH" },
	{ 120 + 32, 8, 19, "no PVH" },
	{ 120 + 32, 8, 1000, "cut short" },
	{ 300, 4, 0xffffffff, "no PVH" },
	{ 304, 4, 0xffffffff, "no PVH" },
	{ 304, 4, 3, "no PVH" },
	{ 308, 4, 17, "no PVH" },
	{ 312, 1, 'Y', "no PVH" },
	{ 316, 4, 0x1000, "entry is outside" },
	{ 60, 2, 1, "section headers" },
};

static void test_changed_images(void)
{
	uint8_t image[FAKE_IMAGE_SIZE];
	const struct change *change;
	const char *why;
	unsigned int i;

	for (change = changes; change < changes + sizeof(changes) / sizeof(changes[0]); change++) {
		fake_image(image, 1);
		for (i = 0; i < change->bytes; i++)
			image[change->at + i] = (uint8_t)(change->value >> 8 * i);
		why = load(image, FAKE_IMAGE_SIZE);
		if (change->says ? !why || !strstr(why, change->says) : !!why) {
			fprintf(stderr, "byte %u: %s, not %s\n", change->at, why ? why : "(good)",
				change->says ? change->says : "(good)");
			CU_FAIL("a changed image");
		}
	}
}

static void test_short_images(void)
{
	uint8_t image[FAKE_IMAGE_SIZE];
	uint32_t size;

	fake_image(image, 1);
	for (size = 0; size < 324; size++)
		CU_ASSERT_PTR_NOT_NULL(load(image, size));
	CU_ASSERT_PTR_NULL(load(image, 324));
}

/* One section of notes of calls, at 400. */
static const char *load_with_notes(const char *first, const char *second)
{
	uint8_t image[1024] = { 0 };
	const char *texts[2] = { first, second };
	uint32_t end = 400, i;

	fake_image(image, 1);
	for (i = 0; i < 2 && texts[i]; i++) {
		image[end] = 6;
		image[end + 4] = (uint8_t)strlen(texts[i]);
		image[end + 8] = 1;
		memcpy(image + end + 12, "hvabi", 6);
		memcpy(image + end + 20, texts[i], strlen(texts[i]));
		end += 20 + (((uint32_t)strlen(texts[i]) + 3) & ~3u);
	}
	image[40] = 700 & 0xff;		/* the table of sections */
	image[41] = 700 >> 8;
	image[58] = 64;
	image[60] = 1;
	image[704] = 7;
	image[724] = 400 & 0xff;
	image[725] = 400 >> 8;
	image[732] = (uint8_t)(end - 400);
	return load(image, sizeof(image));
}

static void test_notes_of_calls(void)
{
	CU_ASSERT_PTR_NULL(load_with_notes(NULL, NULL));
	CU_ASSERT_PTR_NULL(load_with_notes("vmi@4.0 c4e5 id=0x1000000", NULL));
	CU_ASSERT_PTR_NULL(load_with_notes("vmi@4.9 c4e5 id=0x1000000", NULL));
	CU_ASSERT_PTR_NULL(load_with_notes("vmi@next c4e5 id=0x1000000", NULL));
	CU_ASSERT_PTR_NOT_NULL(load_with_notes("sbi@next id=0x1000000", NULL));
	CU_ASSERT_PTR_NOT_NULL(load_with_notes("vmi@3.0 c4e5 slot=1", NULL));
	CU_ASSERT_PTR_NOT_NULL(load_with_notes("vmi@nex", NULL));
	CU_ASSERT_PTR_NOT_NULL(load_with_notes("vmi@40.0", NULL));
	CU_ASSERT_PTR_NOT_NULL(load_with_notes("vmi@4", NULL));
	CU_ASSERT_PTR_NOT_NULL(load_with_notes("sbi@1.0 id=0x1000000", NULL));
	CU_ASSERT_PTR_NULL(load_with_notes("sbi@1.0 eid=0x10", "vmi@4.3 id=0x1000000"));
}

/* Random damage: any answer is right, as long as nothing is touched that is not there. */
static void test_random_damage(void)
{
	uint8_t image[FAKE_IMAGE_SIZE];
	uint32_t seed = 1, round, i;

	for (round = 0; round < 20000; round++) {
		fake_image(image, (int)(round & 1));
		for (i = 0; i <= round % 4; i++) {
			seed = seed * 1664525 + 1013904223;
			image[(seed >> 8) % 330] = (uint8_t)(seed >> 24);
		}
		load(image, FAKE_IMAGE_SIZE);
	}
}

void add_elf_tests(void)
{
	CU_pSuite suite = CU_add_suite("images", NULL, NULL);

	CU_add_test(suite, "good ones load", test_good_images);
	CU_add_test(suite, "each wrong field has its reason", test_changed_images);
	CU_add_test(suite, "short ones are refused", test_short_images);
	CU_add_test(suite, "notes of calls name the ABI", test_notes_of_calls);
	CU_add_test(suite, "random damage", test_random_damage);
}
