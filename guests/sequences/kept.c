/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sequences that are kept as tests: each call must come back with a status that it can give, and leave the registers alone that it
 * must preserve.
 */
#include "../../harness/conformance/engine.h"
#include "../../harness/runtime/ktap.h"
#include "sequences.h"

static enum found judge_exception(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_value *args,
				  const struct answer *answer)
{
	ktap_fact("exception=%u", (unsigned int)answer->value);
	ktap_message("%s raised exception %u", call->name, (unsigned int)answer->value);
	describe_call(engine, call, args);
	return WRONG;
}

enum found judge_answer(const struct engine *engine, uint32_t index, const struct hvabi_value *args, const struct answer *answer)
{
	const struct hvabi_call *call = &engine->abi->calls[index];
	unsigned int wrong;

	if (!answer) {
		ktap_message("%s: this guest has no way to make it", call->name);
		return WRONG;
	}
	if (answer->status == HVABI_EXCEPTION)
		return judge_exception(engine, call, args, answer);
	ktap_fact("status=%lld value=%#llx", (long long)answer->status, (unsigned long long)answer->value);
	if (shows_absence(engine, index, answer))
		return ABSENT;
	wrong = !may_answer(engine, call, answer->status);
	if (wrong)
		ktap_message("%s answered %s (%lld), which it never may", call->name, name_status(engine->abi, answer->status),
			     (long long)answer->status);
	wrong += compare_registers(engine, call, answer, 0) != 0;
	if (!wrong)
		return RIGHT;
	describe_call(engine, call, args);
	return WRONG;
}

void report_kept(const struct engine *engine, enum found found, uint32_t call)
{
	if (found == RIGHT)
		ktap_pass();
	else if (found == ABSENT)
		skip_absent(&engine->abi->calls[call]);
	else
		ktap_fail();
}
