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
	if (value->symbol >= HVABI_GROUND && engine->ground)
		return engine->ground->symbols[value->symbol - HVABI_GROUND] + value->offset;
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
	int beyond;						/* something would go into a vector register that trap cannot load */
};

/* The half of a vector register, or the general one, that holds a piece. */
static uint64_t *find_word(struct hvabi_registers *file, const struct hvabi_piece *piece)
{
	if (piece->reg & HVABI_VECTOR(0))
		return &file->v[(piece->reg & 0x7f) % HVABI_VECTORS][piece->low / 64];
	return &file->r[piece->reg % HVABI_REGISTERS];
}

/* Whether trap loads and stores the register of a piece. */
static int is_loaded(const struct engine *engine, const struct hvabi_piece *piece)
{
	return !(piece->reg & HVABI_VECTOR(0)) || (piece->reg & 0x7fu) < engine->guest->vectors;
}

/* Puts a value into its register, or into its pieces of registers. */
static void put(struct filling *filling, enum hvabi_held held, unsigned int index, unsigned int whole, uint64_t value)
{
	const struct hvabi_convention *c = filling->c;
	unsigned int i;

	if (!c->npieces)
		filling->file->r[whole] = value & filling->word_mask;
	for (i = 0; i < c->npieces; i++) {
		const struct hvabi_piece *piece = &c->pieces[i];
		const unsigned int low = piece->low % 64;
		const uint64_t mask = mask_bits(piece->width) << low;
		uint64_t *word;

		if (piece->held != held || piece->index != index)
			continue;
		if (!is_loaded(filling->engine, piece)) {
			filling->beyond = 1;
			continue;
		}
		word = find_word(filling->file, piece);
		*word = (*word & ~mask) | (value << low & mask);
		value = piece->width < 64 ? value >> piece->width : 0;
	}
}

/* Registers that hold pieces hold nothing else. */
static void clear_pieces(const struct filling *filling)
{
	unsigned int i;

	for (i = 0; i < filling->c->npieces; i++) {
		const struct hvabi_piece *piece = &filling->c->pieces[i];

		if (piece->held == HVABI_A_STATUS || piece->held == HVABI_A_VALUE || !is_loaded(filling->engine, piece))
			continue;
		*find_word(filling->file, piece) = 0;
		if (piece->reg & HVABI_VECTOR(0))
			filling->file->v[(piece->reg & 0x7f) % HVABI_VECTORS][1 - piece->low / 64] = 0;
	}
}

unsigned int slot_bits(const struct hvabi_convention *c, unsigned int index)
{
	unsigned int i, bits = 0;

	for (i = 0; i < c->npieces; i++)
		if (c->pieces[i].held == HVABI_AN_ARGUMENT && c->pieces[i].index == index)
			bits += c->pieces[i].width;
	return c->npieces ? bits : c->word_bits;
}

/* What a register of results holds after the call. */
static uint64_t read_back(const struct answer *answer, unsigned int reg, unsigned int low)
{
	if (reg & HVABI_VECTOR(0))
		return answer->after.v[(reg & 0x7f) % HVABI_VECTORS][low / 64];
	return reg == HVABI_FLAGS ? answer->after.flags : answer->after.r[reg];
}

/* Whether this guest sees all that says what the status is. */
static int sees_status(const struct engine *engine, const struct hvabi_convention *c)
{
	unsigned int i;
	int in_flags = c->status == HVABI_FLAGS || (c->when_bits && c->when == HVABI_FLAGS);

	for (i = 0; i < c->npieces; i++)
		in_flags |= c->pieces[i].reg == HVABI_FLAGS;
	return !in_flags || engine->guest->flags;
}

/* Whether trap stores all registers in which the value of a call comes back. */
static int sees_value(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_convention *c)
{
	unsigned int i, skipped = call->value_at, left = value_bits(call, c);

	for (i = 0; i < c->npieces && left; i++) {
		if (c->pieces[i].held != HVABI_A_VALUE || (skipped && skipped--))
			continue;
		if (!is_loaded(engine, &c->pieces[i]))
			return 0;
		left = left > c->pieces[i].width ? left - c->pieces[i].width : 0;
	}
	return 1;
}

/* A result out of its pieces behind the first `skipped`, as many of them as `bits` bits need; how many bits these have. */
static unsigned int join_pieces(const struct answer *answer, enum hvabi_held held, unsigned int skipped, unsigned int bits,
				uint64_t *value)
{
	const struct hvabi_convention *c = answer->convention;
	unsigned int i, low = 0;

	*value = 0;
	for (i = 0; i < c->npieces; i++) {
		const struct hvabi_piece *piece = &c->pieces[i];

		if (piece->held != held || low >= bits)
			continue;
		if (skipped) {
			skipped--;
			continue;
		}
		*value |= (read_back(answer, piece->reg, piece->low) >> piece->low % 64 & mask_bits(piece->width)) << low;
		low += piece->width;
	}
	return low;
}

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
		const struct hvabi_argument *other = &filling->attempt->places[i];

		if (other->carrier == HVABI_NONE && other->low == argument + 1)
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
static void fill_memory(struct filling *filling, const struct hvabi_carrier *carrier, uint64_t part)
{
	const struct engine *engine = filling->engine;
	struct hvabi_value at = { 0, carrier->page };
	uint64_t address;

	if (filling->given[carrier->argument])
		at = *filling->given[carrier->argument];
	else if (!filling->attempt->args)
		put(filling, HVABI_AN_ARGUMENT, carrier->argument, filling->c->arguments[carrier->argument],
		    engine->guest->symbols[carrier->page]);
	else
		return;
	at.offset += carrier->offset;
	if (find_memory(engine, &at, &address) && engine->guest->write_memory)
		engine->guest->write_memory(address, carrier->width, part);
}

/* Returns 0 if a part of the id has no place on this architecture. */
static int fill_id(struct filling *filling)
{
	const struct engine *engine = filling->engine;
	const struct hvabi_abi *abi = engine->abi;
	const struct hvabi_convention *c = filling->c;
	unsigned int i;

	for (i = 0; i < c->nfixed; i++)
		put(filling, HVABI_A_FIXED, i, c->fixed[i], c->fixed_values[i]);
	for (i = 0; i < abi->ncarriers; i++) {
		const struct hvabi_carrier *carrier = &abi->carriers[i];
		uint64_t part = filling->id[i];

		if (!(filling->attempt->carriers >> i & 1))
			continue;
		if (carrier->kind == HVABI_IN_INSTRUCTION) {
			if (!engine->guest->set_immediate || !engine->guest->set_immediate(i, part))
				return 0;
			continue;
		}
		if (carrier->kind != HVABI_IN_REGISTER && carrier->argument >= c->narguments)
			return 0;
		if (carrier->kind == HVABI_IN_REGISTER && c->carriers[i] == HVABI_NONE)
			return 0;
		if (carrier->is_signed)
			part = sign_extend(part, carrier->width);
		if (carrier->kind == HVABI_IN_MEMORY)
			fill_memory(filling, carrier, part);
		else if (carrier->kind == HVABI_IN_ARGUMENT)
			put(filling, HVABI_AN_ARGUMENT, carrier->argument, c->arguments[carrier->argument], part);
		else
			put(filling, HVABI_A_CARRIER, i, c->carriers[i], part);
	}
	return 1;
}

/*
 * What the registers of an argument hold. A negative number keeps its sign out of the bits beyond its width where the convention says
 * that they must be 0. A case whose number does not fit means these bits: the host is to refuse them.
 */
static uint64_t argument_value(const struct filling *filling, const struct hvabi_argument *argument, const struct hvabi_value *given)
{
	const uint64_t value = resolve_value(filling->engine, given);

	if (!filling->c->narrow_zero || !argument->is_signed || !argument->width || sign_extend(value, argument->width) != value)
		return value;
	return value & mask_bits(argument->width);
}

/* One argument in as many slots as it needs, from `next` on. Returns the next slot, or more than there are. */
static unsigned int fill_slots(struct filling *filling, const struct hvabi_argument *argument,
			       const struct hvabi_value *given, unsigned int next)
{
	const struct hvabi_convention *c = filling->c;
	const unsigned int width = argument->width ? argument->width : c->word_bits;
	unsigned int slots[HVABI_ARGUMENTS], count = 0, bits = 0, i;
	uint64_t value = argument_value(filling, argument, given);

	while (bits < width) {
		next = skip_taken(filling, next);
		if (next >= c->narguments)
			return HVABI_ARGUMENTS + 1;
		bits += slot_bits(c, next);
		slots[count++] = next++;
	}
	if (count == 1)
		filling->given[slots[0]] = given;
	for (i = 0; i < count; i++) {
		const unsigned int slot = slots[c->high_first ? count - 1 - i : i], room = slot_bits(c, slot);

		put(filling, HVABI_AN_ARGUMENT, slot, c->arguments[slot], value);
		value = room < 64 ? value >> room : 0;
	}
	return next;
}

/* One argument, from register `next` on, or in the id. Returns the next register, or more than there are. */
static unsigned int fill_argument(struct filling *filling, const struct hvabi_argument *argument,
				  const struct hvabi_value *given, unsigned int next)
{
	const struct hvabi_convention *c = filling->c;
	const uint64_t value = argument_value(filling, argument, given);
	unsigned int first, second;

	if (argument->carrier != HVABI_NONE) {
		filling->id[argument->carrier] |= (value & mask_bits(argument->width)) << argument->low;
		return next;
	}
	if (argument->low) {
		if (argument->low > c->narguments)
			return HVABI_ARGUMENTS + 1;
		put(filling, HVABI_AN_ARGUMENT, argument->low - 1u, c->arguments[argument->low - 1], value);
		filling->given[argument->low - 1] = given;
		return next;
	}
	if (c->npieces)
		return fill_slots(filling, argument, given, next);
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
			put(filling, HVABI_AN_ARGUMENT, i, filling->c->arguments[i], attempt->zeros ? 0 : ~0ull);
		return 1;
	}
	for (i = 0; i < attempt->call->nargs; i++) {
		next = fill_argument(filling, &attempt->places[i], &attempt->args[i], next);
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

static uint64_t read_value(const struct attempt *attempt, const struct answer *answer, unsigned int bits)
{
	const struct hvabi_convention *c = answer->convention;
	const unsigned int each = c->value_bits ? c->value_bits : c->word_bits;
	uint64_t value;

	if (c->value[0] == HVABI_NONE)
		return 0;
	if (c->npieces) {
		(void)join_pieces(answer, HVABI_A_VALUE, attempt->call ? attempt->call->value_at : 0, bits ? bits : 1, &value);
		return value;
	}
	value = answer->after.r[c->value[0]] >> c->value_low & mask_bits(each);
	if (bits > each && c->value[1] != HVABI_NONE)
		value |= (answer->after.r[c->value[1]] & mask_bits(each)) << each;
	return value;
}

/* The status out of its pieces; a word that it shares with the value is that value's. */
static int64_t join_status(const struct engine *engine, const struct answer *answer)
{
	const unsigned int own = engine->abi->status_width ? engine->abi->status_width : answer->convention->word_bits;
	unsigned int bits;
	uint64_t word;

	bits = join_pieces(answer, HVABI_A_STATUS, 0, 64, &word);
	if (!bits)
		bits = join_pieces(answer, HVABI_A_VALUE, 0, 64, &word);
	bits = bits < own ? bits : own;
	return (int64_t)(engine->abi->status_signed ? sign_extend(word, bits) : word & mask_bits(bits));
}

/* A value as if it was a status, which is as wide as its type or as what holds it: 32 bits in w0 on arm64. `bits`: of the value, or 0. */
static int64_t status_of_value(const struct engine *engine, const struct hvabi_convention *c, uint64_t value, unsigned int bits)
{
	const unsigned int own = engine->abi->status_width ? engine->abi->status_width : c->word_bits;
	unsigned int held = c->value_bits ? c->value_bits : c->word_bits;
	unsigned int i;

	for (i = c->npieces; i-- > 0;) {
		if (c->pieces[i].held == HVABI_A_VALUE)
			held = c->pieces[i].width;
	}
	if (bits)
		held = bits;
	if (held < own && engine->abi->status_signed)
		return (int64_t)sign_extend(value, held);
	return read_status(engine, c, value);
}

static void read_results(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	const struct hvabi_convention *c = answer->convention;
	unsigned int bits = attempt->call ? value_bits(attempt->call, c) : 0;
	int64_t status;

	answer->value = read_value(attempt, answer, bits);
	if (c->shared) {
		status = c->npieces ? join_status(engine, answer) :
			 read_status(engine, c, read_back(answer, c->status, 0) & mask_bits(c->word_bits));
		answer->status = status < 0 ? status : 0;
	} else if (c->status != HVABI_NONE && c->npieces) {
		answer->status = join_status(engine, answer);
	} else if (c->status != HVABI_NONE) {
		answer->status = read_status(engine, c, read_back(answer, c->status, 0) & mask_bits(c->word_bits));
	} else {
		/* Without a status an answer is one of the refusals or a success; a call can tell them apart no better. */
		answer->status = status_of_value(engine, c, answer->value, bits);
		if (c->value[0] == HVABI_NONE || !is_absent(engine->abi, answer->status))
			answer->status = 0;
	}
	if (c->when_bits) {
		const uint64_t word = read_back(answer, c->when, 0) >> c->when_low & mask_bits(c->when_bits);
		const unsigned int own = engine->abi->status_width ? engine->abi->status_width : c->word_bits;

		if (c->when_has_success && word == c->when_success)
			answer->status = 0;
		else if (word != c->when_equals)
			answer->status = (int64_t)(engine->abi->status_signed ?
						   sign_extend(word, c->when_bits < own ? c->when_bits : own) :
						   word & mask_bits(own));
	}
	answer->value &= mask_bits(bits);
}

/* The id of a test, or the bits that it sets, by this guest's convention of a variant. Returns which carriers of it are used. */
uint32_t find_id(const struct engine *engine, const struct hvabi_test *test, const char *variant, const uint64_t **id)
{
	const struct hvabi_convention *c = find_convention(engine, variant);
	const struct hvabi_own_id *own = c && c->test_ids ? &c->test_ids[test - engine->abi->tests] : NULL;

	*id = own ? own->id : test->id;
	return own ? own->carriers : test->carriers;
}

struct attempt plan_attempt(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_value *args)
{
	const struct hvabi_convention *c = find_convention(engine, call->variant);
	const struct hvabi_own_id *own = c && c->call_ids ? &c->call_ids[call - engine->abi->calls] : NULL;
	struct attempt attempt;
	unsigned int i;

	attempt.call = call;
	attempt.places = own ? own->args : call->args;
	attempt.args = args;
	attempt.c = NULL;
	attempt.variant = call->variant;
	for (i = 0; i < HVABI_CARRIERS; i++)
		attempt.id[i] = own ? own->id[i] : call->id[i];
	attempt.carriers = own ? own->carriers : call->carriers;
	attempt.poison = POISON_A;
	attempt.zeros = 0;
	return attempt;
}

struct attempt plan_case(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c)
{
	struct attempt attempt = plan_attempt(engine, call, c->args);

	attempt.c = c;
	return attempt;
}

/* Returns 0 if the call cannot be made on this architecture. */
int invoke(const struct engine *engine, const struct attempt *attempt, struct answer *answer)
{
	return invoke_watched(engine, attempt, answer, NULL, NULL);
}

int invoke_watched(const struct engine *engine, const struct attempt *attempt, struct answer *answer,
		   void (*watch)(const struct engine *engine, const struct attempt *attempt, const void *of), const void *of)
{
	struct filling filling = {
		.engine = engine, .attempt = attempt, .c = find_convention(engine, attempt->variant), .file = &answer->before,
	};
	uint32_t exception;
	unsigned int i;

	if (!filling.c || !sees_status(engine, filling.c) || (attempt->call && !sees_value(engine, attempt->call, filling.c)))
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
	clear_pieces(&filling);
	if (!fill_arguments(&filling) || !fill_id(&filling) || (filling.beyond && attempt->call && attempt->args) ||
	    !fill_block(engine, attempt->call, answer))
		return 0;
	if (watch)
		watch(engine, attempt, of);
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
		ktap_message("%s: this guest has no way to make it: no convention, no instruction with its number, no write_memory, or it does not see the flags or load the vector registers",
			     attempt->call ? attempt->call->name : "the id");
		return 0;
	}
	if (answer->status == HVABI_EXCEPTION)
		ktap_fact("exception=%u", (unsigned int)answer->value);
	else
		ktap_fact("status=%lld value=%#llx", (long long)answer->status, (unsigned long long)answer->value);
	return 1;
}
