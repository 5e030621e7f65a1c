/* SPDX-License-Identifier: BSD-2-Clause */
/* One call with given arguments: the right status, value and memory. */
#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "engine.h"

static int is_expected(const struct hvabi_case *c, int64_t status)
{
	unsigned int i;

	for (i = 0; i < c->nexpect; i++) {
		if (c->expect[i] == status)
			return 1;
	}
	return 0;
}

int has_meaningful_value(const struct hvabi_call *call, int64_t status)
{
	return call->value_width != HVABI_NONE && (call->value_always || status == 0);
}

static void report_status(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c,
			  int64_t status)
{
	unsigned int i;

	ktap_open_message();
	console_print("%s answered %s (%lld), expected", call->name, name_status(engine->abi, status),
		      (long long)status);
	for (i = 0; i < c->nexpect; i++)
		console_print("%s %s (%lld)", i ? " or" : "", name_status(engine->abi, c->expect[i]),
			      (long long)c->expect[i]);
	if (!may_answer(engine, call, status))
		console_print("; this call never answers the former");
	ktap_close_message();
}

static unsigned int check_value(const struct engine *engine, const struct hvabi_call *call,
				const struct hvabi_case *c, const struct answer *answer)
{
	uint64_t wanted;

	if (!has_meaningful_value(call, answer->status))
		return 0;
	if (c->check == HVABI_VALUE_EQUALS) {
		wanted = resolve_value(engine, &c->equals);
		if ((answer->value & c->mask) == wanted)
			return 0;
		ktap_message("%s gave the value %#llx, expected %#llx in the bits %#llx", call->name,
			     (unsigned long long)answer->value, (unsigned long long)wanted,
			     (unsigned long long)c->mask);
		return 1;
	}
	if (c->check == HVABI_VALUE_RANGE && (answer->value < c->minimum || answer->value > c->maximum)) {
		ktap_message("%s gave the value %#llx, expected %#llx up to %#llx", call->name,
			     (unsigned long long)answer->value, (unsigned long long)c->minimum,
			     (unsigned long long)c->maximum);
		return 1;
	}
	return 0;
}

static unsigned int check_memory(const struct engine *engine, const struct hvabi_call *call,
				 const struct hvabi_case *c, const struct answer *answer)
{
	uint64_t at, found;

	if (!c->memory_width || answer->status != 0)
		return 0;
	at = resolve_value(engine, &c->memory_at);
	found = engine->guest->read_memory(at, c->memory_width);
	if (found == c->memory_equals)
		return 0;
	ktap_message("%s left %#llx in memory at %#llx, expected %#llx", call->name, (unsigned long long)found,
		     (unsigned long long)at, (unsigned long long)c->memory_equals);
	return 1;
}

unsigned int count_wrong(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c,
			 const struct answer *answer)
{
	if (!is_expected(c, answer->status)) {
		report_status(engine, call, c, answer->status);
		return 1;
	}
	return check_value(engine, call, c, answer) + check_memory(engine, call, c, answer);
}

void check_case(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = &engine->abi->cases[test->case_index];
	struct attempt attempt = plan_attempt(call, c->args);
	struct answer answer;

	if (!invoke_reported(engine, &attempt, &answer)) {
		ktap_fail();
	} else if (shows_absence(engine, test->call, &answer)) {
		skip_absent(call);
	} else if (count_wrong(engine, call, c, &answer)) {
		describe_call(engine, call, c->args);
		ktap_fail();
	} else {
		ktap_pass();
	}
}
