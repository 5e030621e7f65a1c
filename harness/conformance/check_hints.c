/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Annotations change nothing about a call: one that the host knows gives the
 * same result as none, and one that nobody knows is ignored.
 */
#include "../runtime/ktap.h"
#include "engine.h"

static unsigned int compare_answers(const struct engine *engine, const struct hvabi_call *call,
				    const struct answer *plain, const struct answer *hinted, uint64_t bits)
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
	return 0;
}

/* One call with these bits set in one carrier; returns how much is wrong. */
static unsigned int try_bits(const struct engine *engine, const struct hvabi_test *test, unsigned int carrier,
			     uint64_t bits, const struct answer *plain)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = &engine->abi->cases[test->case_index];
	struct attempt attempt = plan_case(engine, call, c);
	struct answer hinted;
	unsigned int wrong;

	attempt.id[carrier] |= bits;
	if (!invoke_reported(engine, &attempt, &hinted))
		return 1;
	wrong = compare_answers(engine, call, plain, &hinted, bits);
	if (!wrong && check_memory(engine, call, c, &hinted)) {
		ktap_message("that was with the annotation bits %#llx", (unsigned long long)bits);
		wrong = 1;
	}
	return wrong;
}

static unsigned int try_carrier(const struct engine *engine, const struct hvabi_test *test, unsigned int carrier,
				uint64_t bits, const struct answer *plain)
{
	uint64_t rest = bits;
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
	struct attempt attempt = plan_case(engine, call, c);
	struct answer plain;
	const uint64_t *id;
	uint32_t carriers = find_id(engine, test, call->variant, &id);
	unsigned int i, wrong = 0;

	if (!invoke_reported(engine, &attempt, &plain)) {
		ktap_fail();
		return;
	}
	if (shows_absence(engine, test->call, &plain)) {
		skip_absent(call);
		return;
	}
	if (plain.status == HVABI_EXCEPTION) {	/* two of these would be equal, and say nothing */
		ktap_message("%s raised exception %u", call->name, (unsigned int)plain.value);
		describe_call(engine, call, c->args);
		ktap_fail();
		return;
	}
	for (i = 0; i < engine->abi->ncarriers; i++) {
		if (carriers >> i & 1 && id[i])
			wrong += try_carrier(engine, test, i, id[i], &plain);
	}
	if (wrong) {
		describe_call(engine, call, c->args);
		ktap_fail();
	} else {
		ktap_pass();
	}
}
