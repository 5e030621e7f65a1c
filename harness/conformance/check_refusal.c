/* SPDX-License-Identifier: BSD-2-Clause */
/* Ids that a host must refuse: numbers never given out or given out no more, families never given out, reserved bits. */
#include "../runtime/ktap.h"
#include "engine.h"

static const char *find_variant(const struct engine *engine, uint32_t family)
{
	uint32_t i;

	for (i = 0; i < engine->abi->ncalls; i++) {
		if (engine->abi->calls[i].family == family)
			return engine->abi->calls[i].variant;
	}
	return "";
}

static struct attempt plan_unused(const struct engine *engine, const struct hvabi_test *test)
{
	struct attempt attempt;
	const uint64_t *id;
	unsigned int i;

	attempt.call = NULL;
	attempt.places = NULL;
	attempt.c = NULL;
	attempt.args = NULL;	/* all ones: a host that does know the number finds nothing it could act on */
	attempt.variant = find_variant(engine, test->family);
	attempt.carriers = find_id(engine, test, attempt.variant, &id);
	for (i = 0; i < HVABI_CARRIERS; i++)
		attempt.id[i] = id[i];
	attempt.poison = POISON_A;
	attempt.zeros = 0;
	return attempt;
}

/* The status that refuses the id of a test. */
static int64_t refusal_of(const struct engine *engine, const struct hvabi_test *test)
{
	if (test->kind == HVABI_TEST_FAMILY)
		return engine->abi->unknown_family;
	if (test->kind == HVABI_TEST_RETIRED)
		return test->case_index == HVABI_NO_INDEX ? HVABI_EXCEPTION : engine->abi->statuses[test->case_index].number;
	return engine->abi->families[test->family].unknown_call;
}

/* What must come: a host without the family may say so, whatever the number in it. */
static int is_refused(const struct engine *engine, const struct hvabi_test *test, int64_t status)
{
	if (status == refusal_of(engine, test))
		return 1;
	if (test->kind == HVABI_TEST_FAMILY)
		return 0;
	return status == engine->abi->families[test->family].unknown_family &&
	       is_family_advertised(engine, test->family) != KNOWN_YES;
}

/*
 * A host may look at arguments before it looks for the call, and complain of those. Then it is asked again with
 * arguments of 0, which it cannot complain of.
 */
static int ask_again(const struct engine *engine, struct attempt *attempt, struct answer *answer)
{
	attempt->zeros = 1;
	return invoke_reported(engine, attempt, answer);
}

/* Whether an exception must come that this guest would not survive; then the test is skipped. */
static int skip_exception(const struct engine *engine, int64_t expected)
{
	if (expected != HVABI_EXCEPTION || engine->guest->take_exception)
		return 0;
	ktap_skip("no way to tell: the host raises an exception, and this guest catches none");
	return 1;
}

/* An unused number of a family or one of a call that is gone, or a number in an unknown family. */
void check_unused(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_abi *abi = engine->abi;
	struct attempt attempt = plan_unused(engine, test);
	int64_t expected = refusal_of(engine, test);
	struct answer answer;
	uint32_t release;
	int done;

	if (skip_exception(engine, expected))
		return;
	done = invoke_reported(engine, &attempt, &answer);
	if (done && answer.status != 0 && !is_refused(engine, test, answer.status) && !is_host_newer(engine, &release))
		done = ask_again(engine, &attempt, &answer);
	if (!done) {
		ktap_fail();
	} else if (is_refused(engine, test, answer.status)) {
		ktap_pass();
	} else if (is_host_newer(engine, &release)) {
		ktap_skip("newer: the host speaks %u.%u, where the number may have a meaning", release >> 16,
			  release & 0xffff);
	} else {
		ktap_message("%s was answered %s (%lld), expected %s (%lld): release %s %s",
			     test->name, name_status(abi, answer.status), (long long)answer.status,
			     name_status(abi, expected), (long long)expected, abi->release,
			     test->kind == HVABI_TEST_RETIRED ? "says so of a call that is gone" :
			     "gives the number to nobody");
		ktap_fail();
	}
}

static unsigned int try_reserved(const struct engine *engine, const struct hvabi_test *test, unsigned int carrier,
				 uint64_t bits)
{
	const struct hvabi_abi *abi = engine->abi;
	const struct hvabi_call *call = &abi->calls[test->call];
	struct attempt attempt = plan_case(engine, call, &abi->cases[test->case_index]);
	int64_t expected = abi->families[call->family].reserved_field;
	struct answer answer;

	attempt.id[carrier] ^= bits;
	if (!invoke_reported(engine, &attempt, &answer))
		return 1;
	if (answer.status == expected)
		return 0;
	ktap_message("%s with the reserved id bits %#llx was answered %s (%lld), expected %s", call->name,
		     (unsigned long long)bits, name_status(abi, answer.status), (long long)answer.status,
		     name_status(abi, expected));
	return 1;
}

void check_reserved(const struct engine *engine, const struct hvabi_test *test)
{
	const uint64_t *id;
	uint32_t carriers = find_id(engine, test, engine->abi->calls[test->call].variant, &id);
	unsigned int i, wrong = 0;

	if (is_call_absent(engine, test->call)) {
		skip_absent(&engine->abi->calls[test->call]);
		return;
	}
	if (skip_exception(engine, engine->abi->families[engine->abi->calls[test->call].family].reserved_field))
		return;
	for (i = 0; i < engine->abi->ncarriers; i++) {
		uint64_t bits = id[i], rest;

		if (!(carriers >> i & 1) || !bits)
			continue;
		if (bits & (bits - 1)) {
			for (rest = bits; rest; rest &= rest - 1)
				wrong += try_reserved(engine, test, i, rest & (0 - rest));
		}
		wrong += try_reserved(engine, test, i, bits);
	}
	if (wrong)
		ktap_fail();
	else
		ktap_pass();
}
