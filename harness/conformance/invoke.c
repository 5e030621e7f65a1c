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
	for (i = 0; i < HVABI_VECTORS; i++) {
		const uint64_t word = i < engine->guest->vectors ? poison ^ 0x0101010101010101ull * (HVABI_REGISTERS + i) : 0;

		file->v[i][0] = word;
		file->v[i][1] = ~word;
	}
}

/* Everything that one call needs while its registers are filled. */
struct filling {
	const struct engine *engine;
	const struct attempt *attempt;
	const struct hvabi_convention *c;
	struct hvabi_registers *file;
	uint64_t word_mask;
	uint64_t id[HVABI_CARRIERS];
	const struct hvabi_value *given[HVABI_ARGUMENTS];	/* what an argument register holds, if one is enough */
};

static int uses_carrier(const struct filling *filling, unsigned int carrier, enum hvabi_carrier_kind kind)
{
	return filling->attempt->carriers >> carrier & 1 && filling->engine->abi->carriers[carrier].kind == kind;
}

/* Whether an argument register is a part of the id, or that of an argument which has a register of its own. */
static int is_taken(const struct filling *filling, unsigned int argument)
{
	const struct hvabi_abi *abi = filling->engine->abi;
	const struct hvabi_call *call = filling->attempt->call;
	unsigned int i;

	for (i = 0; i < abi->ncarriers; i++) {
		if (uses_carrier(filling, i, HVABI_IN_ARGUMENT) && abi->carriers[i].argument == argument)
			return 1;
	}
	for (i = 0; call && i < call->nargs; i++) {
		if (call->args[i].carrier == HVABI_NONE && call->args[i].low == argument + 1)
			return 1;
	}
	return 0;
}

/* The next argument register that is free, from `next` on. */
static unsigned int skip_taken(const struct filling *filling, unsigned int next)
{
	while (next < filling->c->narguments && is_taken(filling, next))
		next++;
	return next;
}

/* Where a part of the id lies in memory, that is on a scratch page; an id without a call brings its own page. */
static void fill_memory(const struct filling *filling, const struct hvabi_carrier *carrier, uint64_t part)
{
	const struct engine *engine = filling->engine;
	struct hvabi_value at = { 0, carrier->page };
	uint64_t address;

	if (filling->given[carrier->argument])
		at = *filling->given[carrier->argument];
	else if (!filling->attempt->args)
		filling->file->r[filling->c->arguments[carrier->argument]] =
			engine->guest->symbols[carrier->page] & filling->word_mask;
	else
		return;
	at.offset += carrier->offset;
	if (find_memory(engine, &at, &address) && engine->guest->write_memory)
		engine->guest->write_memory(address, carrier->width, part);
}

/* Returns 0 if a part of the id has no place on this architecture. */
static int fill_id(const struct filling *filling)
{
	const struct hvabi_abi *abi = filling->engine->abi;
	const struct hvabi_convention *c = filling->c;
	unsigned int i;

	for (i = 0; i < c->nfixed; i++)
		filling->file->r[c->fixed[i]] = c->fixed_values[i] & filling->word_mask;
	for (i = 0; i < abi->ncarriers; i++) {
		const struct hvabi_carrier *carrier = &abi->carriers[i];
		uint64_t part = filling->id[i];

		if (!(filling->attempt->carriers >> i & 1))
			continue;
		if (carrier->kind != HVABI_IN_REGISTER && carrier->argument >= c->narguments)
			return 0;
		if (carrier->kind == HVABI_IN_REGISTER && c->carriers[i] == HVABI_NONE)
			return 0;
		if (carrier->is_signed)
			part = sign_extend(part, carrier->width);
		if (carrier->kind == HVABI_IN_MEMORY)
			fill_memory(filling, carrier, part);
		else if (carrier->kind == HVABI_IN_ARGUMENT)
			filling->file->r[c->arguments[carrier->argument]] = part & filling->word_mask;
		else
			filling->file->r[c->carriers[i]] = part & filling->word_mask;
	}
	return 1;
}

/* One argument, from register `next` on, or in the id. Returns the next register, or more than there are. */
static unsigned int fill_argument(struct filling *filling, const struct hvabi_argument *argument,
				  const struct hvabi_value *given, unsigned int next)
{
	const struct hvabi_convention *c = filling->c;
	uint64_t value = resolve_value(filling->engine, given);
	unsigned int first, second;

	if (argument->carrier != HVABI_NONE) {
		filling->id[argument->carrier] |= (value & mask_bits(argument->width)) << argument->low;
		return next;
	}
	if (argument->low) {
		if (argument->low > c->narguments)
			return HVABI_ARGUMENTS + 1;
		filling->file->r[c->arguments[argument->low - 1]] = value & filling->word_mask;
		filling->given[argument->low - 1] = given;
		return next;
	}
	first = skip_taken(filling, next);
	second = argument->width > c->word_bits ? skip_taken(filling, first + 1) : first;
	if (second >= c->narguments)
		return HVABI_ARGUMENTS + 1;
	if (second == first) {
		filling->file->r[c->arguments[first]] = value & filling->word_mask;
		filling->given[first] = given;
	} else {
		filling->file->r[c->arguments[c->high_first ? second : first]] = value & filling->word_mask;
		filling->file->r[c->arguments[c->high_first ? first : second]] = value >> 32 & filling->word_mask;
	}
	return second + 1;
}

/* Returns 0 if there are more arguments than registers. */
static int fill_arguments(struct filling *filling)
{
	const struct attempt *attempt = filling->attempt;
	unsigned int i, next = 0;

	if (!attempt->call || !attempt->args) {
		for (i = 0; i < filling->c->narguments; i++)
			filling->file->r[filling->c->arguments[i]] = attempt->zeros ? 0 : filling->word_mask;
		return 1;
	}
	for (i = 0; i < attempt->call->nargs; i++) {
		next = fill_argument(filling, &attempt->call->args[i], &attempt->args[i], next);
		if (next > filling->c->narguments)
			return 0;
	}
	return 1;
}

static int64_t read_status(const struct engine *engine, const struct hvabi_convention *c, uint64_t word)
{
	unsigned int bits = c->status_bits ? c->status_bits :
			    engine->abi->status_width ? engine->abi->status_width : c->word_bits;

	word >>= c->status_low;
	return (int64_t)(engine->abi->status_signed ? sign_extend(word, bits) : word & mask_bits(bits));
}

static uint64_t read_value(const struct answer *answer, unsigned int bits)
{
	const struct hvabi_convention *c = answer->convention;
	const unsigned int each = c->value_bits ? c->value_bits : c->word_bits;
	uint64_t value;

	if (c->value[0] == HVABI_NONE)
		return 0;
	value = answer->after.r[c->value[0]] >> c->value_low & mask_bits(each);
	if (bits > each && c->value[1] != HVABI_NONE)
		value |= (answer->after.r[c->value[1]] & mask_bits(each)) << each;
	return value;
}

static void read_results(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	const struct hvabi_convention *c = answer->convention;
	unsigned int bits = attempt->call ? value_bits(attempt->call, c) : 0;
	int64_t status;

	answer->value = read_value(answer, bits);
	if (c->shared) {
		status = read_status(engine, c, answer->after.r[c->status] & mask_bits(c->word_bits));
		answer->status = status < 0 ? status : 0;
	} else if (c->status != HVABI_NONE) {
		answer->status = read_status(engine, c, answer->after.r[c->status] & mask_bits(c->word_bits));
	} else {
		/* Without a status an answer is one of the refusals or a success; a call can tell them apart no better. */
		answer->status = read_status(engine, c, answer->value);
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
	attempt.c = NULL;
	attempt.variant = call->variant;
	for (i = 0; i < HVABI_CARRIERS; i++)
		attempt.id[i] = call->id[i];
	attempt.carriers = call->carriers;
	attempt.poison = POISON_A;
	attempt.zeros = 0;
	return attempt;
}

struct attempt plan_case(const struct hvabi_call *call, const struct hvabi_case *c)
{
	struct attempt attempt = plan_attempt(call, c->args);

	attempt.c = c;
	return attempt;
}

/* Returns 0 if the call cannot be made on this architecture. */
int invoke(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	struct filling filling = {
		.engine = engine, .attempt = attempt, .c = find_convention(engine, attempt->variant), .file = &answer->before,
	};
	uint32_t exception;
	unsigned int i;

	if (!filling.c)
		return 0;
	filling.word_mask = mask_bits(filling.c->word_bits);
	for (i = 0; i < HVABI_CARRIERS; i++)
		filling.id[i] = attempt->id[i];
	answer->convention = filling.c;
	for (i = 0; i < HVABI_BLOCK_BYTES; i++)
		answer->block_in[i] = answer->block_out[i] = 0;
	if (attempt->c && !prepare_memory(engine, attempt->c, answer->block_in))
		return 0;
	fill_poison(engine, attempt->poison, filling.word_mask, &answer->before);
	if (!fill_arguments(&filling) || !fill_id(&filling) || !fill_block(engine, attempt->call, answer))
		return 0;
	answer->after = answer->before;
	engine->guest->trap(&answer->after);
	read_block(attempt->call, answer);
	read_results(engine, attempt, answer);
	exception = engine->guest->take_exception ? engine->guest->take_exception() : 0;
	if (exception) {
		answer->status = HVABI_EXCEPTION;
		answer->value = exception - 1;
	}
	return 1;
}

/* The same within a test: the raw answer is a fact, and a call that cannot be made is a message. */
int invoke_reported(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	if (!invoke(engine, attempt, answer)) {
		ktap_message("%s: this guest has no way to make it: no convention, or no write_memory",
			     attempt->call ? attempt->call->name : "the id");
		return 0;
	}
	if (answer->status == HVABI_EXCEPTION)
		ktap_fact("exception=%u", (unsigned int)answer->value);
	else
		ktap_fact("status=%lld value=%#llx", (long long)answer->status, (unsigned long long)answer->value);
	return 1;
}
