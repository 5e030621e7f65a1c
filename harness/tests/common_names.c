// SPDX-License-Identifier: BSD-2-Clause
/* The test of names that holds for any ABI; see suite.h. */
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"

/* How long the name of the call is in that of a form of it. */
static size_t base_length(const char *name)
{
	const char *form = strchr(strchr(name, '.') + 1, '.');

	return form ? (size_t)(form - name) : strlen(name);
}

void test_names(void)
{
	uint64_t none[HVABI_CARRIERS];

	for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
		const struct hvabi_call *call = &suite.abi->calls[i];
		const uint64_t args[MAX_ARGS] = { 0x1000, 2, 3, 4, 5, 6 };
		const size_t base = base_length(call->name);
		char text[512], shorter[8];
		size_t length;

		CU_ASSERT_PTR_NOT_NULL_FATAL(suite.call_name(call->id));
		CU_ASSERT_TRUE(strlen(suite.call_name(call->id)) == base && !strncmp(suite.call_name(call->id), call->name, base));
		length = suite.format_call(text, sizeof(text), call->id, args);
		CU_ASSERT_EQUAL_FATAL(length, strlen(text));
		CU_ASSERT_TRUE(!strncmp(text, call->name, base) && text[base] == '(');
		for (unsigned int k = 0; k < call->nargs; k++)
			CU_ASSERT_PTR_NOT_NULL(strstr(text, call->args[k].name));
		memset(shorter, 'x', sizeof(shorter));
		CU_ASSERT_EQUAL(suite.format_call(shorter, 5, call->id, args), length);
		CU_ASSERT_EQUAL(shorter[4], '\0');
		CU_ASSERT_EQUAL(shorter[5], 'x');
		CU_ASSERT_TRUE(!strncmp(shorter, text, 4));
	}
	memset(none, 0xa5, sizeof(none));
	CU_ASSERT_PTR_NULL(suite.call_name(none));
	for (uint32_t i = 0; i < suite.abi->nstatuses; i++) {
		const struct hvabi_status *status = &suite.abi->statuses[i];

		CU_ASSERT_PTR_NOT_NULL_FATAL(suite.status_name(status->number));
		CU_ASSERT_STRING_EQUAL(suite.status_name(status->number), status->name);
	}
	CU_ASSERT_PTR_NULL(suite.status_name(-4711));
}
