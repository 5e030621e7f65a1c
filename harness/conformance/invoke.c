/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes one call: fills a register file as the convention says, traps, reads the results. */
#include "../runtime/ktap.h"
#include "engine.h"

const struct hvabi_convention *find_convention(const struct engine *engine, const char *variant)
{
	const struct hvabi_abi *abi = engine->abi;
	uint32_t i;

	for (i = 0; i < abi->nconventions; i++) {
		const struct hvabi_convention *c = &abi->conventions[i];

		if (c->arch == engine->guest->arch && is_same_text(c->variant, variant))
			return c;
	}
	return NULL;
}

static uint64_t mask_bits(unsigned int bits)
{
	return bits >= 64 ? ~0ull : (1ull << bits) - 1;
}

static uint64_t sign_extend(uint64_t value, unsigned int bits)
{
	uint64_t sign = 1ull << (bits - 1);

	value &= mask_bits(bits);
	return (value ^ sign) - sign;
}

uint64_t resolve_value(const struct engine *engine, const struct hvabi_value *value)
{
	if (value->symbol == HVABI_CONST || value->symbol >= HVABI_SYMBOLS)
		return value->offset;
	return engine->guest->symbols[value->symbol] + value->offset;
}

unsigned int value_bits(const struct hvabi_call *call, const struct hvabi_convention *convention)
{
	if (call->value_width == HVABI_NONE)
		return 0;
	return call->value_width ? call->value_width : convention->word_bits;
}

/* Different in every register, so that a swap of two is seen. Registers that trap cannot load stay 0. */
static void fill_poison(const struct engine *engine, uint64_t poison, uint64_t word_mask, struct hvabi_registers *file)
{
	unsigned int i;

	for (i = 0; i < HVABI_REGISTERS; i++) {
		if (i < count_registers(engine->guest->arch) && !(engine->guest->untouchable >> i & 1))
			file->r[i] = (poison ^ 0x0101010101010101ull * i) & word_mask;
		else
			file->r[i] = 0;
	}
}

/* Returns 0 if a part of the id travels in no register. */
static int fill_id(const struct engine *engine, const struct attempt *attempt, const struct hvabi_convention *c,
		   uint64_t word_mask, struct hvabi_registers *file)
{
	const struct hvabi_abi *abi = engine->abi;
	unsigned int i;

	for (i = 0; i < c->nfixed; i++)
		file->r[c->fixed[i]] = c->fixed_values[i] & word_mask;
	for (i = 0; i < abi->ncarriers; i++) {
		uint64_t part = attempt->id[i];

		if (!(attempt->carriers >> i & 1))
			continue;
		if (c->carriers[i] == HVABI_NONE)
			return 0;
		if (abi->carrier_signed[i])
			part = sign_extend(part, abi->carrier_width[i]);
		file->r[c->carriers[i]] = part & word_mask;
	}
	return 1;
}

/* Returns 0 if there are more arguments than registers. */
static int fill_arguments(const struct engine *engine, const struct attempt *attempt,
			  const struct hvabi_convention *c, uint64_t word_mask, struct hvabi_registers *file)
{
	unsigned int i, next = 0;

	if (!attempt->call || !attempt->args) {
		for (i = 0; i < c->narguments; i++)
			file->r[c->arguments[i]] = word_mask;
		return 1;
	}
	for (i = 0; i < attempt->call->nargs; i++) {
		const struct hvabi_argument *argument = &attempt->call->args[i];
		uint64_t value = resolve_value(engine, &attempt->args[i]);
		unsigned int parts = argument->width > c->word_bits ? 2 : 1;

		if (next + parts > c->narguments)
			return 0;
		if (parts == 2) {
			uint64_t high = value >> 32;

			file->r[c->arguments[next + (c->high_first ? 1 : 0)]] = value & word_mask;
			file->r[c->arguments[next + (c->high_first ? 0 : 1)]] = high & word_mask;
		} else {
			file->r[c->arguments[next]] = value & word_mask;
		}
		next += parts;
	}
	return 1;
}

static void read_results(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	const struct hvabi_convention *c = answer->convention;
	unsigned int status_bits = engine->abi->status_width ? engine->abi->status_width : c->word_bits;
	unsigned int bits = attempt->call ? value_bits(attempt->call, c) : 0;

	answer->value = 0;
	if (c->value[0] != HVABI_NONE) {
		answer->value = answer->after.r[c->value[0]] & mask_bits(c->word_bits);
		if (bits > c->word_bits && c->value[1] != HVABI_NONE)
			answer->value |= (answer->after.r[c->value[1]] & mask_bits(c->word_bits)) << 32;
	}
	if (c->status != HVABI_NONE) {
		answer->status = (int64_t)sign_extend(answer->after.r[c->status], status_bits);
	} else {
		/* Without a status an answer is one of the refusals or a success; a call can tell them apart no better. */
		answer->status = (int64_t)sign_extend(answer->value, status_bits);
		if (c->value[0] == HVABI_NONE || !is_absent(engine->abi, answer->status))
			answer->status = 0;
	}
	answer->value &= mask_bits(bits);
}

struct attempt plan_attempt(const struct hvabi_call *call, const struct hvabi_value *args)
{
	struct attempt attempt;
	unsigned int i;

	attempt.call = call;
	attempt.args = args;
	attempt.variant = call->variant;
	for (i = 0; i < HVABI_CARRIERS; i++)
		attempt.id[i] = call->id[i];
	attempt.carriers = call->carriers;
	attempt.poison = POISON_A;
	return attempt;
}

/* Returns 0 if the call cannot be made on this architecture. */
int invoke(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	const struct hvabi_convention *c = find_convention(engine, attempt->variant);
	uint64_t word_mask;
	unsigned int i;

	if (!c)
		return 0;
	word_mask = mask_bits(c->word_bits);
	answer->convention = c;
	fill_poison(engine, attempt->poison, word_mask, &answer->before);
	if (!fill_arguments(engine, attempt, c, word_mask, &answer->before) ||
	    !fill_id(engine, attempt, c, word_mask, &answer->before))
		return 0;
	for (i = 0; i < HVABI_REGISTERS; i++)
		answer->after.r[i] = answer->before.r[i];
	engine->guest->trap(&answer->after);
	read_results(engine, attempt, answer);
	return 1;
}

/* The same within a test: the raw answer is a fact, and a call that cannot be made is a message. */
int invoke_reported(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	if (!invoke(engine, attempt, answer)) {
		ktap_message("%s: this architecture has no convention for it: the tables are wrong",
			     attempt->call ? attempt->call->name : "the id");
		return 0;
	}
	ktap_fact("status=%lld value=%#llx", (long long)answer->status, (unsigned long long)answer->value);
	return 1;
}
