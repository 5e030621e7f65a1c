// SPDX-License-Identifier: BSD-2-Clause
/* Tests of dispatch, discovery and names that hold for any ABI; see suite.h. */
#include <stdio.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"

#define RANDOM_CALLS 1000000

static struct recorder recorder;

static struct answer call_host(enum which_host host, const uint64_t *ids, const uint64_t *args)
{
	recorder.name = NULL;
	recorder.calls = 0;
	return suite.dispatch(host, &recorder, ids, args);
}

static const struct hvabi_call *get_call(uint32_t index)
{
	return &suite.abi->calls[index];
}

/* Whether dispatch answers the call itself, by the conformance tables. */
static int is_answered(uint32_t index)
{
	const struct hvabi_discovery *discovery = &suite.abi->discovery;

	if (index == discovery->families_call || index == discovery->release_call)
		return 1;
	if (!discovery->has_calls)
		return 0;
	for (uint32_t i = 0; i < suite.abi->nfamilies; i++)
		if (discovery->calls_by_family[i] == index)
			return 1;
	return 0;
}

static int host_lacks(enum which_host host, const struct hvabi_call *call)
{
	size_t family = (size_t)(strchr(call->name, '.') - call->name);

	if (host == FULL)
		return 0;
	for (const char *const *lack = suite.lacks; *lack; lack++)
		if (!strcmp(*lack, call->name) || (strlen(*lack) == family && !strncmp(*lack, call->name, family)))
			return 1;
	return 0;
}

static int family_is_lacked(enum which_host host, const char *name)
{
	if (host == FULL)
		return 0;
	for (const char *const *lack = suite.lacks; *lack; lack++)
		if (!strcmp(*lack, name))
			return 1;
	return 0;
}

static int is_reached(const struct hvabi_call *call)
{
	char name[128];
	char *dot;

	snprintf(name, sizeof(name), "%s", call->name);
	while ((dot = strchr(name, '.')) != NULL)
		*dot = '_';
	return recorder.calls == 1 && recorder.name && !strcmp(recorder.name, name);
}

/*
 * Finds arguments that the call's range checks let through, as different from
 * each other as they allow. Returns 0 if there are none.
 */
static int find_good_args(const struct hvabi_call *call, uint64_t *args)
{
	enum { CHOICES = 4 };
	unsigned int combinations = 1;

	for (unsigned int i = 0; i < call->nargs; i++)
		combinations *= CHOICES;
	for (unsigned int n = 0; n < combinations; n++) {
		unsigned int rest = n;

		memset(args, 0, MAX_ARGS * sizeof(*args));
		for (unsigned int i = 0; i < call->nargs; i++, rest /= CHOICES) {
			const uint64_t choices[CHOICES] = { 0x1000u * (i + 1), i + 1, 0, 32 + i };

			args[i] = choices[rest % CHOICES];
			if (call->args[i].width == 8)
				args[i] &= 0xff;
		}
		call_host(FULL, call->id, args);
		if (recorder.calls)
			return 1;
	}
	return 0;
}

/* Reserved arguments do not reach an operation: the others, in order, must. */
static int args_arrived(const struct hvabi_call *call, const uint64_t *args)
{
	unsigned int k = 0;

	for (unsigned int i = 0; i < call->nargs && k < recorder.nargs; i++)
		if (recorder.args[k] == args[i])
			k++;
	return k == recorder.nargs && recorder.nargs <= call->nargs;
}

static void test_every_call_reaches_its_operation(void)
{
	unsigned int reached = 0;

	for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
		const struct hvabi_call *call = get_call(i);
		uint64_t args[MAX_ARGS] = { 0 };
		struct answer answer;

		if (is_answered(i))
			continue;
		recorder.status = 0;
		recorder.value = 0x0123456789abcdef;
		CU_ASSERT_TRUE_FATAL(find_good_args(call, args));
		answer = call_host(FULL, call->id, args);
		CU_ASSERT_TRUE(is_reached(call));
		CU_ASSERT_TRUE(args_arrived(call, args));
		CU_ASSERT_EQUAL(answer.status, 0);
		CU_ASSERT_EQUAL(answer.value, 0x0123456789abcdef);
		reached++;
	}
	CU_ASSERT_TRUE(reached > 0);
}

static void test_status_of_operation_is_passed_on(void)
{
	for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
		const struct hvabi_call *call = get_call(i);
		uint64_t args[MAX_ARGS] = { 0 };

		if (is_answered(i))
			continue;
		recorder.status = 0;
		CU_ASSERT_TRUE_FATAL(find_good_args(call, args));
		for (uint32_t s = 0; s < call->nstatuses; s++) {
			recorder.status = call->statuses[s];
			recorder.value = s;
			struct answer answer = call_host(FULL, call->id, args);

			CU_ASSERT_EQUAL(answer.status, call->statuses[s]);
			CU_ASSERT_EQUAL(answer.value, s);
		}
	}
	recorder.status = 0;
}

/* Bits beyond an argument's width are refused, or never seen by the operation. */
static void test_wide_arguments(void)
{
	unsigned int tried = 0;

	for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
		const struct hvabi_call *call = get_call(i);
		uint64_t args[MAX_ARGS] = { 0 }, wide[MAX_ARGS];

		if (is_answered(i))
			continue;
		CU_ASSERT_TRUE_FATAL(find_good_args(call, args));
		for (unsigned int k = 0; k < call->nargs; k++) {
			unsigned int width = call->args[k].carrier == HVABI_NONE ? call->args[k].width : 0;

			for (unsigned int bit = width; width && bit < 64; bit++) {
				memcpy(wide, args, sizeof(wide));
				wide[k] |= (uint64_t)1 << bit;
				struct answer answer = call_host(FULL, call->id, wide);

				if (suite.checks_arguments) {
					CU_ASSERT_EQUAL(answer.status, suite.bad_argument);
					CU_ASSERT_EQUAL(recorder.calls, 0);
				} else {
					CU_ASSERT_TRUE(is_reached(call));
					CU_ASSERT_TRUE(args_arrived(call, args));
				}
				tried++;
			}
		}
	}
	CU_ASSERT_TRUE(tried > 0);
}

/* Every case that the spec gives plain numbers for and that dispatch must refuse is refused. */
static void test_cases_that_are_refused(void)
{
	unsigned int tried = 0;

	for (uint32_t t = 0; t < suite.abi->ntests && suite.checks_arguments; t++) {
		const struct hvabi_test *test = &suite.abi->tests[t];
		const struct hvabi_case *wanted;
		const struct hvabi_call *call;
		uint64_t args[MAX_ARGS] = { 0 };

		if (test->kind != HVABI_TEST_CASE)
			continue;
		call = get_call(test->call);
		wanted = &suite.abi->cases[test->case_index];
		if (wanted->nexpect != 1 || wanted->expect[0] != suite.bad_argument)
			continue;
		for (unsigned int k = 0; k < call->nargs; k++)
			args[k] = wanted->args[k].offset +
				  (wanted->args[k].symbol == HVABI_CONST ? 0 : 0x10000);
		if (wanted->nstores || strstr(test->name, "selector"))
			continue;	/* what memory holds and a selector means is the operation's business */
		CU_ASSERT_EQUAL(call_host(FULL, call->id, args).status, suite.bad_argument);
		CU_ASSERT_EQUAL(recorder.calls, 0);
		tried++;
	}
	CU_ASSERT_TRUE(tried > 0 || !suite.checks_arguments);
}

static void test_unknown_ids_are_refused(void)
{
	const uint64_t args[MAX_ARGS] = { 0 };
	unsigned int tried = 0;

	for (uint32_t t = 0; t < suite.abi->ntests; t++) {
		const struct hvabi_test *test = &suite.abi->tests[t];

		if (test->kind == HVABI_TEST_UNUSED || test->kind == HVABI_TEST_RETIRED || test->kind == HVABI_TEST_FAMILY) {
			int64_t wanted = test->kind == HVABI_TEST_FAMILY ? suite.abi->unknown_family
					 : test->kind == HVABI_TEST_RETIRED ? suite.abi->statuses[test->case_index].number
									    : suite.abi->families[test->family].unknown_call;

			CU_ASSERT_EQUAL(call_host(FULL, test->id, args).status, wanted);
			CU_ASSERT_EQUAL(recorder.calls, 0);
			tried++;
		}
	}
	CU_ASSERT_TRUE(tried > 0);
}

static void test_reserved_bits_are_refused(void)
{
	for (uint32_t t = 0; t < suite.abi->ntests; t++) {
		const struct hvabi_test *test = &suite.abi->tests[t];

		if (test->kind != HVABI_TEST_RESERVED)
			continue;
		for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
			for (unsigned int carrier = 0; carrier < suite.abi->ncarriers; carrier++) {
				for (unsigned int bit = 0; bit < 64; bit++) {
					uint64_t ids[HVABI_CARRIERS], args[MAX_ARGS] = { 0 };

					if (!(test->id[carrier] >> bit & 1))
						continue;
					memcpy(ids, get_call(i)->id, sizeof(ids));
					ids[carrier] |= (uint64_t)1 << bit;
					CU_ASSERT_EQUAL(call_host(FULL, ids, args).status,
							suite.abi->families[get_call(i)->family].reserved_field);
					CU_ASSERT_EQUAL(recorder.calls, 0);
				}
			}
		}
	}
}

static void test_hints_change_nothing(void)
{
	for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
		const struct hvabi_call *call = get_call(i);
		uint64_t args[MAX_ARGS] = { 0 }, ids[HVABI_CARRIERS];

		if (is_answered(i))
			continue;
		CU_ASSERT_TRUE_FATAL(find_good_args(call, args));
		for (unsigned int bit = 0; bit < 64; bit++) {
			if (!(suite.hints >> bit & 1))
				continue;
			memcpy(ids, call->id, sizeof(ids));
			ids[0] |= (uint64_t)1 << bit;
			CU_ASSERT_EQUAL(call_host(FULL, ids, args).status, 0);
			CU_ASSERT_TRUE(is_reached(call));
		}
	}
}

static void test_operations_left_out_are_absent(void)
{
	unsigned int lacking = 0;

	for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
		const struct hvabi_call *call = get_call(i);
		const struct hvabi_family *family = &suite.abi->families[call->family];
		uint64_t args[MAX_ARGS] = { 0 };
		struct answer answer;

		if (is_answered(i) || !find_good_args(call, args))
			continue;
		answer = call_host(HOLES, call->id, args);
		if (!host_lacks(HOLES, call)) {
			CU_ASSERT_TRUE(is_reached(call));
			continue;
		}
		CU_ASSERT_EQUAL(recorder.calls, 0);
		if (family_is_lacked(HOLES, family->name))
			CU_ASSERT_EQUAL(answer.status, suite.abi->unknown_family)
		else
			CU_ASSERT_EQUAL(answer.status, family->unknown_call)
		lacking++;
	}
	CU_ASSERT_TRUE(lacking > 0);
}

/* Asks about every number there can be of eight bits: only what the table has may be said to be present. */
static void check_query(enum which_host host, uint32_t family)
{
	const struct hvabi_discovery *discovery = &suite.abi->discovery;
	const struct hvabi_call *query = get_call(discovery->calls_by_family[family]);

	for (uint64_t number = 0; number < 256; number++) {
		const uint64_t args[MAX_ARGS] = { number };
		struct answer answer = call_host(host, query->id, args);
		int wanted = 0;

		if (family_is_lacked(host, suite.abi->families[family].name)) {
			CU_ASSERT_EQUAL(answer.status, suite.abi->unknown_family);
			continue;
		}
		for (uint32_t i = 0; i < suite.abi->ncalls; i++)
			if (get_call(i)->family == family && get_call(i)->number == number)
				wanted = !host_lacks(host, get_call(i));
		CU_ASSERT_EQUAL(answer.status, 0);
		CU_ASSERT_EQUAL((answer.value & discovery->present_mask) != 0, wanted);
		CU_ASSERT_EQUAL(answer.value & ~(discovery->present_mask | discovery->annotations_mask), 0);
		if (!wanted)
			CU_ASSERT_EQUAL(answer.value, 0);
	}
}

static void test_discovery_of_calls(void)
{
	for (enum which_host host = FULL; host < HOSTS && suite.abi->discovery.has_calls; host++)
		for (uint32_t family = 0; family < suite.abi->nfamilies; family++)
			check_query(host, family);
}

static void test_discovery_of_families(void)
{
	const struct hvabi_discovery *discovery = &suite.abi->discovery;

	if (discovery->families_call == HVABI_NO_INDEX)
		return;
	for (enum which_host host = FULL; host < HOSTS; host++) {
		for (uint32_t i = 0; i < suite.abi->ncalls; i++) {
			const struct hvabi_call *call = get_call(i);
			const struct hvabi_family *family = &suite.abi->families[call->family];
			const uint64_t args[MAX_ARGS] = { family->has_number ? family->number : call->number };
			struct answer answer = call_host(host, get_call(discovery->families_call)->id, args);
			int lacked = family->has_number ? family_is_lacked(host, family->name) : host_lacks(host, call);

			CU_ASSERT_EQUAL(answer.status, 0);
			CU_ASSERT_EQUAL(answer.value != 0, !lacked);
		}
		for (uint64_t number = 0x1234; number < 0x1334; number++) {
			const uint64_t args[MAX_ARGS] = { number };

			CU_ASSERT_EQUAL(call_host(host, get_call(discovery->families_call)->id, args).value, 0);
		}
	}
}

static void test_discovery_of_the_release(void)
{
	const struct hvabi_discovery *discovery = &suite.abi->discovery;
	const uint64_t args[MAX_ARGS] = { 0 };
	struct answer answer;

	if (discovery->release_call == HVABI_NO_INDEX)
		return;
	answer = call_host(FULL, get_call(discovery->release_call)->id, args);
	CU_ASSERT_EQUAL(answer.status, 0);
	CU_ASSERT_EQUAL(answer.value, (uint64_t)(suite.abi->release_number >> 16) << discovery->major_low |
				      (uint64_t)(suite.abi->release_number & 0xffff) << discovery->minor_low);
}

static uint64_t next_random(void)
{
	static uint64_t state = 0x9e3779b97f4a7c15;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 0x2545f4914f6cdd1d;
}

static int is_declared(int64_t status)
{
	for (uint32_t i = 0; i < suite.abi->nstatuses; i++)
		if (suite.abi->statuses[i].number == status)
			return 1;
	return 0;
}

/* Random ids, and ids of calls with a bit changed: the answer is always one of the ABI's. */
static void test_random_calls(void)
{
	unsigned int undeclared = 0, reached = 0, answered = 0;

	for (unsigned int n = 0; n < RANDOM_CALLS; n++) {
		uint64_t random = next_random(), ids[HVABI_CARRIERS] = { 0 }, args[MAX_ARGS];

		for (unsigned int i = 0; i < suite.abi->ncarriers; i++)
			ids[i] = next_random();
		if (random & 7)
			memcpy(ids, get_call((uint32_t)(next_random() % suite.abi->ncalls))->id, sizeof(ids));
		if ((random & 3) == 3)
			ids[(random >> 8) % suite.abi->ncarriers] ^= (uint64_t)1 << (random >> 16 & 31);
		for (unsigned int i = 0; i < MAX_ARGS; i++)
			args[i] = next_random() >> (next_random() & 63) & (random >> 32 & 1 ? ~(uint64_t)0xfff : ~(uint64_t)0);
		recorder.status = suite.abi->statuses[random % suite.abi->nstatuses].number;
		undeclared += !is_declared(call_host(random >> 40 & 1 ? FULL : HOLES, ids, args).status);
		reached += recorder.calls;
		answered += !recorder.calls;
	}
	CU_ASSERT_EQUAL(undeclared, 0);
	CU_ASSERT_TRUE(reached > RANDOM_CALLS / 100);
	CU_ASSERT_TRUE(answered > RANDOM_CALLS / 100);
	recorder.status = 0;
}

static CU_TestInfo dispatch_tests[] = {
	{ "every call reaches its operation with its arguments", test_every_call_reaches_its_operation },
	{ "the status and value of an operation are passed on", test_status_of_operation_is_passed_on },
	{ "bits beyond an argument's width", test_wide_arguments },
	{ "cases of the spec that dispatch refuses", test_cases_that_are_refused },
	{ "unknown families and numbers are refused", test_unknown_ids_are_refused },
	{ "reserved bits are refused", test_reserved_bits_are_refused },
	{ "hints change nothing", test_hints_change_nothing },
	{ "operations left out are absent", test_operations_left_out_are_absent },
	{ "a million random calls get an answer of the ABI", test_random_calls },
	CU_TEST_INFO_NULL
};

static CU_TestInfo discovery_tests[] = {
	{ "calls: what is advertised is what is there", test_discovery_of_calls },
	{ "families: what is advertised is what is there", test_discovery_of_families },
	{ "the release", test_discovery_of_the_release },
	CU_TEST_INFO_NULL
};

static CU_TestInfo names_tests[] = {
	{ "names and formatted calls", test_names },
	CU_TEST_INFO_NULL
};

void add_common_tests(void)
{
	static CU_SuiteInfo suites[] = {
		{ "dispatch", NULL, NULL, NULL, NULL, dispatch_tests },
		{ "discovery", NULL, NULL, NULL, NULL, discovery_tests },
		{ "names", NULL, NULL, NULL, NULL, names_tests },
		CU_SUITE_INFO_NULL
	};

	CU_register_suites(suites);
}
