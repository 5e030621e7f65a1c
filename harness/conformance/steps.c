/* SPDX-License-Identifier: BSD-2-Clause */
/* The calls that must succeed before that of a case, and those that undo them. */
#include "../runtime/ktap.h"
#include "engine.h"

static int make_step(const struct engine *engine, const struct hvabi_step *step, struct answer *answer)
{
	struct attempt attempt = plan_case(engine, &engine->abi->calls[step->call], &engine->abi->cases[step->case_index]);

	return invoke(engine, &attempt, answer);
}

void make_quietly(const struct engine *engine, const struct hvabi_step *steps, unsigned int count)
{
	struct answer answer;
	unsigned int i;

	for (i = 0; i < count; i++)
		(void)make_step(engine, &steps[i], &answer);
}

/* Reports the test if a step does not succeed: it is absent if the host does not have the call of the step, and else wrong. */
static int make_steps(const struct engine *engine, const struct hvabi_step *steps, unsigned int count, const char *when)
{
	struct answer answer;
	unsigned int i;

	for (i = 0; i < count; i++) {
		const struct hvabi_call *call = &engine->abi->calls[steps[i].call];

		if (!make_step(engine, &steps[i], &answer)) {
			ktap_message("%s, %s: this guest has no way to make it", when, call->name);
			ktap_fail();
			return 0;
		}
		if (answer.status == 0)
			continue;
		if (shows_absence(engine, steps[i].call, &answer) || means_absence(engine, call, answer.status)) {
			skip_absent(call);
			return 0;
		}
		ktap_message("%s, %s answered %s (%lld), and must succeed", when, call->name, name_status(engine->abi, answer.status),
			     (long long)answer.status);
		describe_call(engine, call, engine->abi->cases[steps[i].case_index].args);
		ktap_fail();
		return 0;
	}
	return 1;
}

int make_given(const struct engine *engine, const struct hvabi_case *c)
{
	if (make_steps(engine, c->given, c->ngiven, "before the case"))
		return 1;
	make_quietly(engine, c->after, c->nafter);
	return 0;
}

int make_after(const struct engine *engine, const struct hvabi_case *c)
{
	return make_steps(engine, c->after, c->nafter, "after the case");
}
