// SPDX-License-Identifier: BSD-2-Clause
/*
 * The runtime of names by itself (harness/names), on tables by hand: two carriers, two layouts, forms, parameters, every
 * kind of value. tests/common.c and generator/tests/test_decode.py hold it against tables that were generated.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "hvabi_names.h"

#define ALL UINT64_MAX
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct hvabi_name_value colours[] = {
	{.number = 7, .name = "red"},
	{.number = (uint64_t)-2, .name = "none"},
};

static const struct hvabi_name_value modes[] = {
	{.number = 1, .name = "fast"},
	{.number = 0xf0, .low = 4, .name = "level"},
	{.number = 1ULL << 63, .low = 63, .name = "last"},
};

static const struct hvabi_name_argument paint[] = {
	{.name = "at"},
	{.name = "colour", .values = colours, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "modes", .values = modes, .nvalues = 3, .kind = HVABI_AS_FLAGS},
};

/* Fields that hold an enum; the first one has a name for 0. */
static const struct hvabi_name_value rings[] = {{.number = 0, .name = "kernel"}, {.number = 3, .name = "user"}};
static const struct hvabi_name_value sides[] = {{.number = 1, .name = "left"}};
static const struct hvabi_name_value states[] = {
	{.number = 3, .name = "ring", .values = rings, .nvalues = 2},
	{.number = 4, .low = 2, .name = "side", .values = sides, .nvalues = 1},
	{.number = 3ULL << 62, .low = 62, .name = "top", .values = sides, .nvalues = 1},
};

static const struct hvabi_name_argument state[] = {{.name = "state", .values = states, .nvalues = 3, .kind = HVABI_AS_FLAGS}};

static const struct hvabi_name_argument move[] = {
	{.name = "by", .width = 32, .kind = HVABI_AS_SIGNED},
	{.name = "far", .width = 64, .kind = HVABI_AS_SIGNED},
};

static const struct hvabi_name_form paint_forms[] = {
	{.variant = HVABI_ID(0, 0x100), .args = move, .nargs = 2},
	{.variant = HVABI_ID(0, 0x200)},
};

/* The first carrier is a family, the second has call, variant, parameter, reserved bits that must be 5, hints. */
static const struct hvabi_name_call calls[] = {
	{.id = HVABI_ID(3, 0x10000), .name = "memory.paint", .args = paint, .nargs = 3, .forms = paint_forms, .nforms = 2},
	{.id = HVABI_ID(3, 0x20000), .name = "memory.move", .args = move, .nargs = 2},
	{.id = HVABI_ID(4, 0x10000), .name = "other.stop"},
	{.id = HVABI_ID(4, 0x20000), .name = "other.enter", .args = state, .nargs = 1},
};

/* Calls that the first carrier alone names. */
static const struct hvabi_name_call old_calls[] = {
	{.id = HVABI_ID(0x10, 0), .name = "old.put", .args = paint, .nargs = 1},
};

static const struct hvabi_name_family families[] = {
	{.number = 3, .name = "memory"},
	{.number = 4, .name = "other"},
};

/* Of a layout that has no number of a family in its ids: none is found by a number. */
static const struct hvabi_name_family flat[] = {{.number = 0, .name = "flat"}};

static const struct hvabi_name_field fields[] = {
	{.mask = 0xf, .carrier = 1, .kind = HVABI_FIELD_HINT, .name = "hint"},
	{.mask = 0xf0, .must = 0x50, .low = 4, .carrier = 1, .kind = HVABI_FIELD_RESERVED, .name = "five"},
	{.mask = 0x300, .low = 8, .carrier = 1, .name = "way"},
	{.mask = 0xfULL << 60, .low = 60, .carrier = 1, .name = "start"},
};

static const struct hvabi_name_layout layouts[] = {
	{.identity = HVABI_ID(ALL, 0xff0000), .variant = HVABI_ID(0, 0x300), .calls = calls, .ncalls = COUNT(calls),
	 .families = families, .nfamilies = 2, .fields = fields, .nfields = COUNT(fields),
	 .family = {.mask = ALL}, .call = {.mask = 0xff0000, .low = 16, .carrier = 1}},
	{.identity = HVABI_ID(ALL, 0), .calls = old_calls, .ncalls = 1, .families = flat, .nfamilies = 1,
	 .call = {.mask = ALL}},
};

static const struct hvabi_name_annotation annotations[] = {
	{.mask = 1, .carrier = 0, .name = "of-the-other-carrier"},
	{.mask = 1, .carrier = 1, .name = "later"},
	{.mask = 4, .carrier = 1, .name = "soon"},
};

static const struct hvabi_name_status statuses[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "bad"},
	{.number = INT64_MIN, .name = "worst"},
};

static const struct hvabi_names names = {
	.layouts = layouts, .nlayouts = 2, .annotations = annotations, .nannotations = 3,
	.statuses = statuses, .nstatuses = 3, .ncarriers = 2,
};

/* The same with the other layout for what is unknown, which has no families. */
static const struct hvabi_names by_call = {.layouts = layouts, .nlayouts = 2, .ncarriers = 2, .ordinary = 1};
static const struct hvabi_names nothing = {.layouts = &(const struct hvabi_name_layout){.identity = HVABI_ID(0)},
					   .nlayouts = 1, .ncarriers = 1};

/* Families of one number, which bits that are fixed in their ids tell apart. */
static const struct hvabi_name_family first[] = {{.number = 7, .name = "first"}}, second[] = {{.number = 7, .name = "second"}};
static const struct hvabi_name_layout versions[] = {
	{.identity = HVABI_ID(ALL, 0xff00), .fixed = HVABI_ID(0, 0xff00), .fixed_value = HVABI_ID(0, 0x100), .families = first,
	 .nfamilies = 1, .family = {.mask = ALL}, .call = {.mask = 0xff, .carrier = 1}},
	{.identity = HVABI_ID(ALL, 0xff00), .fixed = HVABI_ID(0, 0xff00), .fixed_value = HVABI_ID(0, 0x200), .families = second,
	 .nfamilies = 1, .family = {.mask = ALL}, .call = {.mask = 0xff, .carrier = 1}},
};
static const struct hvabi_names versioned = {.layouts = versions, .nlayouts = 2, .ncarriers = 2};

static void check_text(const char *right, uint64_t family, uint64_t call, const uint64_t *args)
{
	const uint64_t id[] = {family, call};
	char text[200];

	CU_ASSERT_EQUAL(hvabi_format_call(&names, text, sizeof(text), id, args), strlen(right));
	CU_ASSERT_STRING_EQUAL(text, right);
	if (strcmp(text, right))
		printf("\n  '%s', not '%s'\n", text, right);
}

#define ARGS(...) ((const uint64_t[]){__VA_ARGS__})

static void test_values(void)
{
	check_text("memory.paint(at=0x0, colour=red, modes=0x0)", 3, 0x10050, ARGS(0, 7, 0));
	check_text("memory.paint(at=0xffffffffffffffff, colour=0x8, modes=fast)", 3, 0x10050, ARGS(ALL, 8, 1));
	check_text("memory.paint(at=0xabc, colour=0x100000007, modes=fast|level=0xf)", 3, 0x10050,
		   ARGS(0xabc, 0x100000007, 0xf1));
	check_text("memory.paint(at=0x1, colour=none, modes=level=0x9|last|0xe)", 3, 0x10050,
		   ARGS(1, 0xfffffffe, 1ULL << 63 | 0x9e));
	check_text("memory.paint(at=0x1, colour=none, modes=0x2)", 3, 0x10050, ARGS(1, ALL - 1, 2));
}

static void test_fields_that_hold_an_enum(void)
{
	check_text("other.enter(state=ring=kernel)", 4, 0x20050, ARGS(0));
	check_text("other.enter(state=ring=user|side=left|top=left|0x8)", 4, 0x20050, ARGS(1ULL << 62 | 0xf));
	check_text("other.enter(state=ring=0x2|top=0x2)", 4, 0x20050, ARGS(1ULL << 63 | 2));
}

static void test_signed_numbers(void)
{
	check_text("memory.move(by=0, far=0)", 3, 0x20050, ARGS(0, 0));
	check_text("memory.move(by=-1, far=-1)", 3, 0x20050, ARGS(0xffffffff, ALL));
	check_text("memory.move(by=-1, far=9223372036854775807)", 3, 0x20050, ARGS(ALL, INT64_MAX));
	check_text("memory.move(by=-2147483648, far=-9223372036854775808)", 3, 0x20050, ARGS(0x80000000, 1ULL << 63));
	check_text("memory.move(by=0x1ffffffff, far=1000000000)", 3, 0x20050, ARGS(0x1ffffffff, 1000000000));
	check_text("memory.move(by=0x100000000, far=90)", 3, 0x20050, ARGS(0x100000000, 90));
}

static void test_forms(void)
{
	check_text("memory.paint(by=1, far=2) way=0x1", 3, 0x10150, ARGS(1, 2));
	check_text("memory.paint() way=0x2", 3, 0x10250, ARGS(0));
	check_text("memory.paint way=0x2", 3, 0x10250, NULL);
	check_text("memory.paint(at=0x1, colour=red, modes=fast) way=0x3", 3, 0x10350, ARGS(1, 7, 1));
	check_text("memory.move(by=1, far=2) way=0x1", 3, 0x20150, ARGS(1, 2));
}

static void test_fields(void)
{
	check_text("memory.paint", 3, 0x10050, NULL);
	check_text("other.stop()", 4, 0x10050, ARGS(0));
	check_text("memory.paint later", 3, 0x10051, NULL);
	check_text("memory.paint later soon annotations=0xa", 3, 0x1005f, NULL);
	check_text("memory.paint reserved=0x50", 3, 0x10000, NULL);
	check_text("memory.paint annotations=0x2 reserved=0xa0 way=0x1 start=0xf", 3, 0xf0000000000101f2, NULL);
	check_text("old.put(at=0x41)", 0x10, 0, ARGS(0x41));
	check_text("old.put", 0x10, ALL, NULL);
}

static void test_unknown_calls(void)
{
	const uint64_t id[] = {0x42, 0x70051};
	char text[100];

	check_text("memory.0x7 later", 3, 0x70051, ARGS(1));
	check_text("0x42.0x7 later", 0x42, 0x70051, NULL);
	check_text("0x0.0x0 reserved=0x50", 0, 0, NULL);
	hvabi_format_call(&by_call, text, sizeof(text), id, NULL);
	CU_ASSERT_STRING_EQUAL(text, "0x42");
	CU_ASSERT_EQUAL(hvabi_format_call(&nothing, text, sizeof(text), id, ARGS(0)), 0);
	CU_ASSERT_STRING_EQUAL(text, "");
}

static void test_fixed_bits_tell_families_apart(void)
{
	char text[100];

	hvabi_format_call(&versioned, text, sizeof(text), ARGS(7, 0x103), NULL);
	CU_ASSERT_STRING_EQUAL(text, "first.0x3");
	hvabi_format_call(&versioned, text, sizeof(text), ARGS(7, 0x203), NULL);
	CU_ASSERT_STRING_EQUAL(text, "second.0x3");
	hvabi_format_call(&versioned, text, sizeof(text), ARGS(7, 0x303), NULL);
	CU_ASSERT_STRING_EQUAL(text, "0x7.0x3");
	CU_ASSERT_PTR_NULL(hvabi_call_name(&versioned, ARGS(7, 0x203)));
}

static void test_names(void)
{
	CU_ASSERT_STRING_EQUAL(hvabi_call_name(&names, ARGS(3, 0x10000)), "memory.paint");
	CU_ASSERT_STRING_EQUAL(hvabi_call_name(&names, ARGS(3, (ALL & ~0xff0000ULL) | 0x20000)), "memory.move");
	CU_ASSERT_STRING_EQUAL(hvabi_call_name(&names, ARGS(4, 0x10000)), "other.stop");
	CU_ASSERT_STRING_EQUAL(hvabi_call_name(&names, ARGS(0x10, 0x10000)), "old.put");
	CU_ASSERT_PTR_NULL(hvabi_call_name(&names, ARGS(3, 0x30000)));
	CU_ASSERT_PTR_NULL(hvabi_call_name(&names, ARGS(3, 0)));
	CU_ASSERT_PTR_NULL(hvabi_call_name(&names, ARGS(1ULL << 32 | 3, 0x10000)));
	CU_ASSERT_PTR_NULL(hvabi_call_name(&nothing, ARGS(0)));
	CU_ASSERT_STRING_EQUAL(hvabi_status_name(&names, 0), "success");
	CU_ASSERT_STRING_EQUAL(hvabi_status_name(&names, -1), "bad");
	CU_ASSERT_STRING_EQUAL(hvabi_status_name(&names, INT64_MIN), "worst");
	CU_ASSERT_PTR_NULL(hvabi_status_name(&names, 1));
	CU_ASSERT_PTR_NULL(hvabi_status_name(&names, 0xffffffff));
	CU_ASSERT_PTR_NULL(hvabi_status_name(&nothing, 0));
}

/* Every size of buffer, each of its own, so that the address sanitizer sees a byte too much. */
static void test_every_size(void)
{
	static const char whole[] = "memory.paint(at=0x1000, colour=red, modes=fast|level=0x9) later";
	const uint64_t id[] = {3, 0x10051}, args[] = {0x1000, 7, 0x91};
	size_t size;

	CU_ASSERT_EQUAL(hvabi_format_call(&names, NULL, 0, id, args), strlen(whole));
	for (size = 1; size < sizeof(whole) + 3; size++) {
		size_t fits = size - 1 < strlen(whole) ? size - 1 : strlen(whole);
		char *buffer = malloc(size);

		if (!buffer)
			abort();
		memset(buffer, '#', size);
		CU_ASSERT_EQUAL(hvabi_format_call(&names, buffer, size, id, args), strlen(whole));
		CU_ASSERT_TRUE(!memcmp(buffer, whole, fits) && buffer[fits] == 0);
		CU_ASSERT_TRUE(fits + 1 == size || buffer[fits + 1] == '#');
		free(buffer);
	}
}

int main(void)
{
	CU_TestInfo tests[] = {
		{"values", test_values},
		{"fields that hold an enum", test_fields_that_hold_an_enum},
		{"signed numbers", test_signed_numbers},
		{"forms", test_forms},
		{"fields", test_fields},
		{"unknown calls", test_unknown_calls},
		{"fixed bits tell families apart", test_fixed_bits_tell_families_apart},
		{"names", test_names},
		{"every size of buffer", test_every_size},
		CU_TEST_INFO_NULL,
	};
	CU_SuiteInfo suites[] = {{"names", NULL, NULL, NULL, NULL, tests}, CU_SUITE_INFO_NULL};
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS || CU_register_suites(suites) != CUE_SUCCESS)
		return 3;
	CU_basic_set_mode(CU_BRM_NORMAL);
	if (CU_basic_run_tests() != CUE_SUCCESS)
		return 3;
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures != 0;
}
