/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls that are watched on both sides. The guest makes one with a value of its own in every argument and every field, and looks whether
 * the operation was given them, whether what it gives back arrives, and whether everything else is as it was. That is what conformance
 * cases cannot say of a call that nobody may perform, or whose arguments have one right value.
 */
#include <string.h>

#include "guest.h"

#define POISON_BYTE 0x5a
#define GUARD 64u

enum { NEED_WORDS = 3, CALLER_WORDS = 2, ARG_WORDS = 5, FIELD_WORDS = 4, RESULT_WORDS = 4, STATUS_WORDS = 2, HINT_WORDS = 3, TRIED_WORDS = 4 };
enum { GOES_IN = 1, COMES_OUT = 2 };

/* A buffer of the guest: its name, direction, whether it travels in registers, address, bytes; fields: leaf, element, offset, width. */
struct buffer { uint64_t name, direction, in_block, at, bytes; const uint64_t *fields; size_t nfields; };

#define MOST_BUFFERS 8

struct plan {
	uint64_t name, call, caller, is_full, is_shared, status_bits, status_signed;
	const uint64_t *instructions, *args, *statuses, *results, *annotations, *hints, *accepted, *refused, *reserved, *needs, *callers;
	size_t nneeds, ncallers, ninstructions, nargs, nstatuses, nresults, nannotations, nhints, naccepted, nrefused, nreserved;
	struct words by_table;
	struct buffer buffers[MOST_BUFFERS];
	unsigned int nbuffers;
};

/* What is special about one attempt: bits that are set in the id, one argument that has another value, who calls. */
struct special { unsigned int carrier; uint64_t bits; int argument; struct hvabi_value value; uint64_t poison; };

struct result { int made; int64_t status; uint64_t values[8]; struct answer answer; uint8_t block[HVABI_BLOCK_BYTES]; };

/* As words.py names features: "feature " and the name. */
static uint64_t feature_name(const char *name)
{
	static const char kind[] = "feature ";
	char text[128];
	size_t i;

	memcpy(text, kind, sizeof(kind));
	for (i = 0; name[i] && i + sizeof(kind) < sizeof(text); i++)
		text[sizeof(kind) - 1 + i] = name[i];
	text[sizeof(kind) - 1 + i] = 0;
	return hash_text(text);
}

static void read_plan(struct words row, struct plan *plan)
{
	struct words buffers;

	plan->name = take(&row);
	plan->call = take(&row);
	plan->caller = take(&row);
	plan->is_full = take(&row);
	plan->is_shared = take(&row);
	plan->status_bits = take(&row);
	plan->status_signed = take(&row);
	plan->instructions = take_list(&row, 1, &plan->ninstructions);
	plan->args = take_list(&row, ARG_WORDS, &plan->nargs);
	plan->statuses = take_list(&row, STATUS_WORDS, &plan->nstatuses);
	plan->results = take_list(&row, RESULT_WORDS, &plan->nresults);
	plan->annotations = take_list(&row, HINT_WORDS, &plan->nannotations);
	plan->hints = take_list(&row, HINT_WORDS, &plan->nhints);
	plan->accepted = take_list(&row, TRIED_WORDS, &plan->naccepted);
	plan->refused = take_list(&row, TRIED_WORDS, &plan->nrefused);
	plan->reserved = take_list(&row, HINT_WORDS, &plan->nreserved);
	plan->needs = take_list(&row, NEED_WORDS, &plan->nneeds);
	plan->callers = take_list(&row, CALLER_WORDS, &plan->ncallers);
	plan->by_table = take_inner(&row);
	buffers = take_inner(&row);
	for (plan->nbuffers = 0; buffers.at < buffers.end && plan->nbuffers < MOST_BUFFERS; plan->nbuffers++) {
		struct buffer *buffer = &plan->buffers[plan->nbuffers];

		buffer->name = take(&buffers);
		buffer->direction = take(&buffers);
		buffer->in_block = take(&buffers);
		buffer->at = take(&buffers);
		buffer->bytes = take(&buffers);
		buffer->fields = take_list(&buffers, FIELD_WORDS, &buffer->nfields);
	}
}

static uint64_t name_of(const struct buffer *buffer, const uint64_t *field)
{
	return field_name(buffer->name, field[1], field[0]);
}

static uint8_t *bytes_of(const struct buffer *buffer, uint8_t *block_there)
{
	if (buffer->in_block)
		return buffer->at < HVABI_BLOCK_BYTES ? block_there + buffer->at : NULL;
	return find_bytes(MEMORY_BASE + buffer->at, (unsigned int)buffer->bytes);
}

/* Poison everywhere, and in what goes in a value of its own in each field. */
static void fill_buffers(const struct plan *plan, uint8_t *block)
{
	unsigned int i;
	size_t k;

	memset(block, 0, HVABI_BLOCK_BYTES);
	for (i = 0; i < plan->nbuffers; i++) {
		const struct buffer *buffer = &plan->buffers[i];
		uint8_t *at = bytes_of(buffer, block);

		if (!at)
			continue;
		if (!buffer->in_block)
			memset(at - GUARD, POISON_BYTE, buffer->bytes + 2 * GUARD);
		for (k = 0; buffer->direction & GOES_IN && k < buffer->nfields; k++) {
			const uint64_t *field = buffer->fields + FIELD_WORDS * k;

			store(at + field[2], (unsigned int)field[3], pattern_of(~name_of(buffer, field)));
		}
	}
}

static struct hvabi_value given_value(const uint64_t *arg)
{
	struct hvabi_value value = { arg[4], (uint8_t)arg[3] };

	return value;
}

static uint64_t resolved(const struct hvabi_value *value)
{
	return (value->symbol && value->symbol < HVABI_SYMBOLS ? engine_guest.symbols[value->symbol] : 0) + value->offset;
}

static void fill_args(const struct plan *plan, const struct special *special, struct hvabi_value *args)
{
	size_t i;

	for (i = 0; i < plan->nargs && i < MOST_ARGUMENTS; i++)
		args[i] = (int)i == special->argument ? special->value : given_value(plan->args + ARG_WORDS * i);
}

/* The bytes that go in in registers, as a case has them: it is the engine that brings them there. */
static void fill_stores(const struct plan *plan, const uint8_t *block, struct hvabi_store *stores, struct hvabi_case *c)
{
	unsigned int i, k;

	for (i = 0; i < plan->nbuffers; i++) {
		const struct buffer *buffer = &plan->buffers[i];

		if (!buffer->in_block || !(buffer->direction & GOES_IN))
			continue;
		for (k = 0; k < buffer->bytes && c->nstores < HVABI_BLOCK_BYTES; k++) {
			struct hvabi_store *store = &stores[c->nstores++];

			store->at.symbol = HVABI_BLOCK_IN;
			store->at.offset = buffer->at + k;
			store->width = 8;
			store->value.symbol = HVABI_CONST;
			store->value.offset = block[buffer->at + k];
		}
	}
}

static void make_by_engine(const struct plan *plan, const struct special *special, const uint8_t *block, struct result *result)
{
	const struct engine engine = { the_guest.abi, &engine_guest, NULL };
	static struct hvabi_store stores[HVABI_BLOCK_BYTES];
	struct hvabi_value args[MOST_ARGUMENTS];
	struct hvabi_case c = { .args = args, .stores = stores };
	struct attempt attempt;

	fill_args(plan, special, args);
	fill_stores(plan, block, stores, &c);
	attempt = plan_attempt(&engine, &the_guest.abi->calls[plan->call], args);
	attempt.c = &c;
	attempt.poison = special->poison;
	attempt.id[special->carrier] ^= special->bits;
	result->made = invoke(&engine, &attempt, &result->answer);
	result->status = result->answer.status;
	result->values[0] = result->answer.value;
	memcpy(result->block, result->answer.block_out, sizeof(result->block));
}

/* What the table of a guest says: fixed places, carriers, arguments, blocks, places of results. */
static void make_by_table(const struct plan *plan, const struct special *special, const uint8_t *block, struct result *result)
{
	struct words words = plan->by_table, list;
	struct hvabi_registers *file = &result->answer.after;
	struct hvabi_value args[MOST_ARGUMENTS];
	uint64_t values[MOST_ARGUMENTS] = { 0 };
	size_t count, i;
	const uint64_t *places;
	unsigned int low;
	uint64_t has_status;

	fill_args(plan, special, args);
	for (i = 0; i < plan->nargs && i < MOST_ARGUMENTS; i++)
		values[i] = resolved(&args[i]);
	for (i = 0; i < HVABI_REGISTERS; i++)
		file->r[i] = (special->poison ^ 0x0101010101010101ull * i) & mask_of(the_guest.word);
	memset(file->v, 0x3c, sizeof(file->v));
	list = take_inner(&words);		/* places, and what is put there */
	while (list.at < list.end) {
		const struct place place = place_of(take(&list));

		put_place(file, place, take(&list));
	}
	list = take_inner(&words);		/* carrier, place, number, shift; bits that are special are set on top */
	while (list.at < list.end) {
		const uint64_t carrier = take(&list);
		const struct place place = place_of(take(&list));
		uint64_t number = take(&list);
		const uint64_t shift = take(&list);

		number ^= carrier == special->carrier ? special->bits : 0;
		put_place(file, place, number >> shift % 64);
	}
	list = take_inner(&words);		/* carrier's place, argument: bits of an id that an argument rides in */
	while (list.at < list.end) {
		const struct place place = place_of(take(&list));

		put_place(file, place, values[take(&list) % MOST_ARGUMENTS]);
	}
	list = take_inner(&words);		/* place, argument, shift, bits that count, whether its sign fills the rest */
	while (list.at < list.end) {
		const struct place place = place_of(take(&list));
		const uint64_t argument = take(&list), shift = take(&list), width = take(&list), is_signed = take(&list);

		put_place(file, place, narrowed(values[argument % MOST_ARGUMENTS] >> shift % 64, (unsigned int)width, (int)is_signed));
	}
	list = take_inner(&words);		/* memory: argument, offset, width, number */
	while (list.at < list.end) {
		const uint64_t argument = take(&list), offset = take(&list), width = take(&list), number = take(&list);
		uint64_t address = values[argument % MOST_ARGUMENTS] + offset;

		if (address >= MEMORY_BASE + VIRTUAL)
			address -= VIRTUAL;
		write_memory(address, (unsigned int)width, number);
	}
	list = take_inner(&words);		/* blocks: place, bit */
	while (list.at < list.end) {
		const struct place place = place_of(take(&list));
		const uint64_t at = take(&list);

		put_place(file, place, load(block + at / 8 % HVABI_BLOCK_BYTES, place.width));
	}
	result->answer.before = *file;
	result->made = 1;
	engine_guest.trap(file);
	if (engine_guest.take_exception())
		result->status = HVABI_EXCEPTION;
	has_status = take(&words);
	places = take_list(&words, 1, &count);
	result->status = result->status == HVABI_EXCEPTION ? result->status : 0;
	for (i = 0, low = 0; has_status && result->status != HVABI_EXCEPTION && i < count; i++) {
		result->status |= (int64_t)(get_place(file, place_of(places[i])) << low % 64);
		low += place_of(places[i]).width;
	}
	if (has_status && result->status != HVABI_EXCEPTION)
		result->status = (int64_t)narrowed((uint64_t)result->status, (unsigned int)plan->status_bits, (int)plan->status_signed);
	if (plan->is_shared && result->status > 0)
		result->status = 0;
	list = take_inner(&words);		/* of each value a list of places */
	for (i = 0; list.at < list.end && i < 8; i++) {
		size_t many, k;
		const uint64_t *held = take_list(&list, 1, &many);

		for (k = 0, low = 0, result->values[i] = 0; k < many; k++) {
			result->values[i] |= get_place(file, place_of(held[k])) << low % 64;
			low += place_of(held[k]).width;
		}
	}
	list = take_inner(&words);		/* blocks that come back: place, bit */
	while (list.at < list.end) {
		const struct place place = place_of(take(&list));
		const uint64_t at = take(&list);

		store(result->block + at / 8 % HVABI_BLOCK_BYTES, place.width, get_place(file, place));
	}
}

static const struct special nothing = { 0, 0, -1, { 0, 0 }, POISON_A };

static void make(const struct plan *plan, const struct special *special, int by_table, struct order *order, struct result *result)
{
	uint8_t block[HVABI_BLOCK_BYTES];

	memset(result->block, 0, sizeof(result->block));
	memset(result->values, 0, sizeof(result->values));
	result->status = 0;
	fill_buffers(plan, block);
	the_host.order = order;
	the_host.exception = 0;
	if (by_table)
		make_by_table(plan, special, block, result);
	else
		make_by_engine(plan, special, block, result);
	the_host.order = NULL;
}

static const uint64_t *find_name(const uint64_t *names, size_t count, uint64_t name, size_t *hint)
{
	size_t i;

	for (i = 0; i < count; i++) {
		const size_t at = (*hint + i) % count;

		if (names[at] == name) {
			*hint = at + 1;
			return names + at;
		}
	}
	return NULL;
}

/* Whether the operation of this call ran. */
static int has_run(const struct plan *plan)
{
	return the_host.seen.reached && the_host.seen.way == plan->name;
}

static uint32_t look_at_arguments(const struct plan *plan, const struct special *special)
{
	const struct seen *seen = &the_host.seen;
	struct hvabi_value args[MOST_ARGUMENTS];
	size_t i, hint = 0;

	fill_args(plan, special, args);
	if (seen->nargs > plan->nargs)	/* it takes something for an argument that nobody sent */
		return WRONG_ARGUMENT;
	for (i = 0; i < plan->nargs; i++) {
		const uint64_t *arg = plan->args + ARG_WORDS * i;
		const uint64_t *name = find_name(seen->arg_names, seen->nargs, arg[0], &hint);

		if (!name || seen->args[name - seen->arg_names] != narrowed(resolved(&args[i]), (unsigned int)arg[1], (int)arg[2]))
			return WRONG_ARGUMENT;
	}
	return 0;
}

static int is_poison(const uint8_t *at, size_t bytes)
{
	size_t i;

	for (i = 0; i < bytes; i++)
		if (at[i] != POISON_BYTE)
			return 0;
	return 1;
}

static uint32_t look_at_buffer(const struct buffer *buffer, struct result *result, size_t *hint)
{
	const struct seen *seen = &the_host.seen;
	const uint8_t *at = bytes_of(buffer, result->block);
	uint32_t wrong = 0;
	size_t i;

	if (!at)
		return WRONG_MAKING;
	for (i = 0; i < buffer->nfields; i++) {
		const uint64_t *field = buffer->fields + FIELD_WORDS * i;
		const unsigned int width = (unsigned int)field[3];
		const uint64_t mask = mask_of(HVABI_WIDTH(width)), own = name_of(buffer, field), held = load(at + field[2], width), *name;

		if (buffer->direction & GOES_IN) {
			name = find_name(seen->field_names, seen->nfields, own, hint);
			if (!name || seen->fields[name - seen->field_names] != (pattern_of(~own) & mask))
				wrong |= WRONG_INPUT;
		}
		if (buffer->direction & COMES_OUT && held != (pattern_of(own) & mask))
			wrong |= WRONG_OUTPUT;
		if (!(buffer->direction & COMES_OUT) && !buffer->in_block && held != (pattern_of(~own) & mask))
			wrong |= WRONG_MEMORY;
	}
	if (!buffer->in_block && (!is_poison(at - GUARD, GUARD) || !is_poison(at + buffer->bytes, GUARD)))
		wrong |= WRONG_MEMORY;
	return wrong;
}

static uint32_t look_at_registers(const struct plan *plan, const struct result *result)
{
	const struct hvabi_convention *c = result->answer.convention;
	const struct hvabi_registers *before = &result->answer.before, *after = &result->answer.after;
	uint32_t vectors, exempt = c->may_change;
	unsigned int i;

	exempt |= written_registers(&the_guest.abi->calls[plan->call], c, &vectors);
	for (i = 0; i < count_registers(the_guest.arch); i++)
		if (!(exempt >> i & 1) && (before->r[i] ^ after->r[i]) & mask_of(the_guest.word))
			return WRONG_REGISTER;
	for (i = 0; i < the_guest.vectors; i++)
		if (!(vectors >> i & 1) && memcmp(before->v[i], after->v[i], sizeof(before->v[i])))
			return WRONG_REGISTER;
	return 0;
}

static uint32_t look_at_values(const struct plan *plan, const struct result *result, int by_table)
{
	size_t i;

	for (i = 0; i < plan->nresults && i < (by_table ? 8u : 1u); i++) {
		const uint64_t *row = plan->results + RESULT_WORDS * i;

		if (result->values[i] != (pattern_of(row[0]) & row[3] & mask_of((unsigned int)row[1])))
			return WRONG_VALUE;
	}
	return 0;
}

static uint32_t look(const struct plan *plan, const struct special *special, struct result *result, int by_table)
{
	uint32_t wrong;
	size_t hint = 0;
	unsigned int i;

	if (!result->made)
		return WRONG_MAKING;
	if (result->status == HVABI_EXCEPTION)
		return WRONG_EXCEPTION;
	if (!has_run(plan))
		return WRONG_OPERATION;
	wrong = look_at_arguments(plan, special) | look_at_values(plan, result, by_table);
	if (result->status && plan->nstatuses)
		wrong |= WRONG_STATUS;
	for (i = 0; i < plan->nbuffers; i++)
		wrong |= look_at_buffer(&plan->buffers[i], result, &hint);
	return wrong | (by_table ? 0 : look_at_registers(plan, result));
}

/* Every status that the operation may give is one that the guest knows, by its number. */
static uint32_t try_statuses(const struct plan *plan, unsigned int known_to_host, int by_table, struct order *order, struct result *result)
{
	struct special special = nothing;
	const unsigned int many = plan->nstatuses ? known_to_host : 0;
	unsigned int i;
	uint32_t wrong = 0;

	special.poison = POISON_B;
	for (i = 0; i < many; i++) {
		size_t k, known = plan->nstatuses;

		order->status = i;
		make(plan, &special, by_table, order, result);
		for (k = 0; k < plan->nstatuses; k++)
			if (plan->statuses[STATUS_WORDS * k] == the_host.seen.status)
				known = k;
		if (!has_run(plan))
			wrong |= WRONG_OPERATION;
		else if (known == plan->nstatuses || result->status != (int64_t)plan->statuses[STATUS_WORDS * known + 1])
			wrong |= WRONG_STATUS;
		if (result->made && result->status != HVABI_EXCEPTION && !by_table)
			wrong |= look_at_registers(plan, result);
	}
	order->status = 0;
	return wrong;
}

static uint32_t try_hints(const struct plan *plan, int by_table, struct order *order, struct result *result)
{
	uint32_t wrong = 0;
	size_t i;
	unsigned int k;

	for (i = 0; i < plan->nannotations + plan->nhints; i++) {
		const int known = i < plan->nannotations;
		const uint64_t *row = known ? plan->annotations + HINT_WORDS * i : plan->hints + HINT_WORDS * (i - plan->nannotations);
		struct special special = nothing;
		int saw = 0;

		special.carrier = (unsigned int)row[0] % HVABI_CARRIERS;
		special.bits = row[1];
		make(plan, &special, by_table, order, result);
		for (k = 0; k < the_host.seen.nannotations; k++)
			saw |= the_host.seen.annotations[k] == row[2];
		if (look(plan, &special, result, by_table) || (known && !saw))
			wrong |= known ? WRONG_ANNOTATION : WRONG_HINT;
	}
	return wrong;
}

/* Arguments at the ends of what may be passed, and beyond. */
static uint32_t try_arguments(const struct plan *plan, int by_table, struct order *order, struct result *result)
{
	uint32_t wrong = 0;
	size_t i;

	for (i = 0; i < plan->naccepted + plan->nrefused; i++) {
		const int good = i < plan->naccepted;
		const uint64_t *row = good ? plan->accepted + TRIED_WORDS * i : plan->refused + TRIED_WORDS * (i - plan->naccepted);
		struct special special = nothing;

		special.argument = (int)row[0];
		special.value.symbol = (uint8_t)row[1];
		special.value.offset = row[2];
		make(plan, &special, by_table, order, result);
		if (good && (!has_run(plan) || look_at_arguments(plan, &special)))
			wrong |= WRONG_REFUSAL;
		if (!good && (the_host.seen.reached || result->status != (int64_t)row[3]))
			wrong |= WRONG_CONSENT;
	}
	for (i = 0; i < plan->nreserved; i++) {
		const uint64_t *row = plan->reserved + HINT_WORDS * i;
		struct special special = nothing;

		special.carrier = (unsigned int)(row[0] & 0xff) % HVABI_CARRIERS;
		special.bits = row[1];
		make(plan, &special, by_table, order, result);
		if (the_host.seen.reached || result->status != (int64_t)row[2])
			wrong |= row[0] >> 63 ? WRONG_NUMBER : WRONG_CONSENT;
	}
	return wrong;
}

static uint32_t try_instructions(const struct plan *plan, int by_table, struct order *order, struct result *result)
{
	uint32_t wrong = 0;
	size_t i;

	for (i = 1; i < plan->ninstructions; i++) {
		the_guest.instruction = plan->instructions[i];
		make(plan, &nothing, by_table, order, result);
		if (!has_run(plan))
			wrong |= WRONG_INSTRUCTION;
	}
	the_guest.instruction = plan->instructions[0];
	return wrong;
}

/* In a machine that lacks a feature the call is refused, in the way that is said for each; and so it is for those who do not have it. */
static uint32_t try_without(const struct plan *plan, int by_table, struct order *order, struct result *result)
{
	uint32_t wrong = 0;
	size_t i;

	for (i = 0; i < plan->nneeds; i++) {
		const uint64_t *need = plan->needs + NEED_WORDS * i;

		the_host.lacking = need[0];
		make(plan, &nothing, by_table, order, result);
		the_host.lacking = 0;
		if (the_host.seen.reached || result->status != (need[2] ? HVABI_EXCEPTION : (int64_t)need[1]))
			wrong |= WRONG_LACKING;
	}
	for (i = 0; i < plan->ncallers; i++) {
		const uint64_t *caller = plan->callers + CALLER_WORDS * i;

		the_host.caller = caller[0];
		make(plan, &nothing, by_table, order, result);
		if (has_run(plan) != (int)caller[1])
			wrong |= WRONG_CALLER;
	}
	the_host.caller = plan->caller;
	return wrong;
}

uint32_t probe(struct words row, int by_table)
{
	static struct plan plan;
	static struct result result;
	static struct watched fields[MOST_FIELDS];
	struct order order = { .fields = fields };
	uint32_t wrong;
	unsigned int i;
	size_t k;

	read_plan(row, &plan);
	if (!plan.ninstructions || (!by_table && plan.call >= the_guest.abi->ncalls))
		return WRONG_MAKING;
	for (i = 0; i < plan.nbuffers; i++)
		for (k = 0; k < plan.buffers[i].nfields && order.nfields < MOST_FIELDS; k++)
			fields[order.nfields++] = (struct watched){ plan.buffers[i].name, plan.buffers[i].fields[FIELD_WORDS * k + 1],
								    plan.buffers[i].fields[FIELD_WORDS * k] };
	the_host.caller = plan.caller;
	the_guest.instruction = plan.instructions[0];
	make(&plan, &nothing, by_table, &order, &result);
	wrong = look(&plan, &nothing, &result, by_table);
	if (!plan.is_full || wrong)
		return wrong;
	wrong |= try_statuses(&plan, the_host.seen.nstatuses, by_table, &order, &result);
	wrong |= try_without(&plan, by_table, &order, &result) | try_hints(&plan, by_table, &order, &result);
	return wrong | try_arguments(&plan, by_table, &order, &result) | try_instructions(&plan, by_table, &order, &result);
}

/* Whether a guest finds a feature where it is advertised, and not in a machine that lacks it: bits 0 and 1 of an outcome. */
uint32_t probe_feature(uint32_t index)
{
	const struct engine engine = { the_guest.abi, &engine_guest, NULL };
	uint32_t found;

	forget_features();
	found = is_feature_advertised(&engine, index) == KNOWN_YES;
	the_host.lacking = feature_name(the_guest.abi->features[index].name);
	forget_features();
	found |= (is_feature_advertised(&engine, index) == KNOWN_YES) << 1;
	the_host.lacking = 0;
	return found;
}
