/* SPDX-License-Identifier: BSD-2-Clause */
/* One call with given arguments: the right status, value and memory. */
#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "engine.h"

int is_expected(const struct hvabi_case *c, int64_t status)
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
	if (!has_meaningful_value(call, answer->status) || is_as_expected(engine, &c->value, answer->value))
		return 0;
	ktap_open_message();
	console_print("%s gave the value %#llx", call->name, (unsigned long long)answer->value);
	print_expected(engine, &c->value, value_bits(call, answer->convention));
	ktap_close_message();
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
	struct attempt attempt = plan_case(engine, call, c);
	struct answer answer;

	if (!is_callers(engine, c->callers)) {
		ktap_skip("absent: the case is for other kinds of guests");
		return;
	}
	if (!make_given(engine, c))
		return;
	if (!invoke_reported(engine, &attempt, &answer)) {
		ktap_fail();
	} else if (shows_absence(engine, test->call, &answer)) {
		skip_absent(call);
	} else if (count_wrong(engine, call, c, &answer)) {
		describe_call(engine, call, c->args);
		ktap_fail();
	} else if (make_after(engine, c)) {
		ktap_pass();
		return;
	} else {
		return;
	}
	make_quietly(engine, c->after, c->nafter);
}
