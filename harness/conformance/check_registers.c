/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Registers that a call must leave alone. Every register that trap can load
 * holds poison or an argument; twice, with opposite bits, because a register
 * that is overwritten with what it happened to hold looks untouched.
 */
#include "../runtime/ktap.h"
#include "engine.h"

uint32_t compare_registers(const struct engine *engine, const struct hvabi_call *call, const struct answer *answer, uint32_t reported)
{
	uint32_t arch = engine->guest->arch;
	uint32_t exempt = answer->convention->may_change | engine->guest->untouchable | reported;
	uint64_t mask = answer->convention->word_bits == 32 ? 0xffffffffull : ~0ull;
	uint32_t changed = 0;
	uint32_t vectors;
	unsigned int i;

	exempt |= written_registers(call, answer->convention, &vectors);
	vectors |= answer->convention->vectors_may_change;
	for (i = 0; i < engine->guest->vectors; i++) {
		if (vectors >> i & 1 || (answer->before.v[i][0] == answer->after.v[i][0] && answer->before.v[i][1] == answer->after.v[i][1]))
			continue;
		changed = 1u << 31;
		ktap_message("%s changed vector register %u, which it must preserve", call->name, i);
	}
	for (i = 0; i < count_registers(arch); i++) {
		if (exempt >> i & 1 || !((answer->before.r[i] ^ answer->after.r[i]) & mask))
			continue;
		changed |= 1u << i;
		ktap_message("%s changed register %s (number %u), which it must preserve: %#llx became %#llx",
			     call->name, name_register(arch, i), i, (unsigned long long)answer->before.r[i],
			     (unsigned long long)answer->after.r[i]);
	}
	return changed;
}

void check_registers(const struct engine *engine, const struct hvabi_test *test)
{
	static const uint64_t poisons[] = { POISON_A, POISON_B };
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	struct attempt attempt = plan_case(engine, call, &engine->abi->cases[test->case_index]);
	struct answer answer;
	uint32_t changed = 0;
	unsigned int i;

	for (i = 0; i < sizeof(poisons) / sizeof(poisons[0]); i++) {
		attempt.poison = poisons[i];
		if (!invoke_reported(engine, &attempt, &answer)) {
			ktap_fail();
			return;
		}
		if (shows_absence(engine, test->call, &answer)) {
			skip_absent(call);
			return;
		}
		if (answer.status == HVABI_EXCEPTION) {
			ktap_message("%s raised exception %u", call->name, (unsigned int)answer.value);
			ktap_fail();
			return;
		}
		changed |= compare_registers(engine, call, &answer, changed);
	}
	if (changed)
		ktap_fail();
	else
		ktap_pass();
}
