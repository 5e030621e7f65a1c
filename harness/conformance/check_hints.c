/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Annotations change nothing about a call: one that the host knows gives the
 * same result as none, and one that nobody knows is ignored.
 */
#include "../runtime/ktap.h"
#include "engine.h"

/* Where a case says what memory must hold, the memory is cleared first, so that the call has to write it again. */
static int make_call(const struct engine *engine, const struct hvabi_case *c, const struct attempt *attempt,
		     struct answer *answer)
{
	if (c->memory_width && engine->guest->reset)
		engine->guest->reset();
	return invoke_reported(engine, attempt, answer);
}

static unsigned int compare_answers(const struct engine *engine, const struct hvabi_call *call,
				    const struct hvabi_case *c, const struct answer *plain,
				    const struct answer *hinted, uint64_t bits)
{
	if (hinted->status != plain->status) {
		ktap_message("%s answered %s (%lld) with the annotation bits %#llx, and %s (%lld) without", call->name,
			     name_status(engine->abi, hinted->status), (long long)hinted->status,
			     (unsigned long long)bits, name_status(engine->abi, plain->status),
			     (long long)plain->status);
		return 1;
	}
	if (has_meaningful_value(call, plain->status) && hinted->value != plain->value) {
		ktap_message("%s gave the value %#llx with the annotation bits %#llx, and %#llx without", call->name,
			     (unsigned long long)hinted->value, (unsigned long long)bits,
			     (unsigned long long)plain->value);
		return 1;
	}
	if (c->memory_width && plain->status == 0) {
		uint64_t at = resolve_value(engine, &c->memory_at);
		uint64_t found = engine->guest->read_memory(at, c->memory_width);

		if (found != c->memory_equals) {
			ktap_message("%s with the annotation bits %#llx left %#llx in memory at %#llx, expected %#llx",
				     call->name, (unsigned long long)bits, (unsigned long long)found,
				     (unsigned long long)at, (unsigned long long)c->memory_equals);
			return 1;
		}
	}
	return 0;
}

/* One call with these bits set in one carrier; returns how much is wrong. */
static unsigned int try_bits(const struct engine *engine, const struct hvabi_test *test, unsigned int carrier,
			     uint64_t bits, const struct answer *plain)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = &engine->abi->cases[test->case_index];
	struct attempt attempt = plan_attempt(call, c->args);
	struct answer hinted;

	attempt.id[carrier] |= bits;
	if (!make_call(engine, c, &attempt, &hinted))
		return 1;
	return compare_answers(engine, call, c, plain, &hinted, bits);
}

static unsigned int try_carrier(const struct engine *engine, const struct hvabi_test *test, unsigned int carrier,
				const struct answer *plain)
{
	uint64_t bits = test->id[carrier], rest = bits;
	unsigned int wrong = 0;

	if (bits & (bits - 1)) {
		for (; rest; rest &= rest - 1)
			wrong += try_bits(engine, test, carrier, rest & (0 - rest), plain);
	}
	return wrong + try_bits(engine, test, carrier, bits, plain);
}

void check_hints(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = &engine->abi->cases[test->case_index];
	struct attempt attempt = plan_attempt(call, c->args);
	struct answer plain;
	unsigned int i, wrong = 0;

	if (!make_call(engine, c, &attempt, &plain)) {
		ktap_fail();
		return;
	}
	if (shows_absence(engine, test->call, &plain)) {
		skip_absent(call);
		return;
	}
	for (i = 0; i < engine->abi->ncarriers; i++) {
		if (test->carriers >> i & 1 && test->id[i])
			wrong += try_carrier(engine, test, i, &plain);
	}
	if (wrong) {
		describe_call(engine, call, c->args);
		ktap_fail();
	} else {
		ktap_pass();
	}
}
