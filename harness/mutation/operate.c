/* SPDX-License-Identifier: BSD-2-Clause */
/* What a call does: as a case of the spec says, as discovery says, or as somebody who watches orders. And how its results come back. */
#include <string.h>

#include "host.h"

const uint64_t *find_fault(const struct operation *operation, enum fault kind)
{
	struct words faults = operation->faults;

	while (faults.at < faults.end) {
		const uint64_t *fault = take_many(&faults, FAULT_WORDS);

		if (fault && fault[0] == kind)
			return fault;
	}
	return NULL;
}

static void put_places(struct hvabi_registers *file, const uint64_t *places, size_t count, uint64_t value)
{
	size_t i;

	for (i = 0; i < count; i++) {
		const struct place place = place_of(places[i]);

		put_place(file, place, value);
		value = place.width < 64 ? value >> place.width : 0;
	}
}

/*
 * Results begin with the places of the status, whether it comes there only if it is a failure, and whether the value shares the places, so
 * that it must not be negative. Then each value: name, width, places.
 */
void put_status(struct operation *operation, int64_t status)
{
	struct words results = operation->results;
	size_t count;
	const uint64_t *places = take_list(&results, 1, &count), *fault = find_fault(operation, FAULT_STATUS);
	const uint64_t failures_only = take(&results);
	const uint64_t *clobber = find_fault(operation, FAULT_CLOBBER_REFUSED);

	operation->status = fault && (int64_t)fault[1] == status ? (int64_t)fault[2] : status;
	if (clobber && status)
		operation->file->r[clobber[1] % HVABI_REGISTERS] ^= 0xff;
	if ((failures_only && !operation->status) || find_fault(operation, FAULT_NO_STATUS))
		return;
	put_places(operation->file, places, count, (uint64_t)operation->status);
}

void put_values(struct operation *operation)
{
	struct words results = operation->results;
	const uint64_t *fault = find_fault(operation, FAULT_VALUE);
	size_t count, i = 0;

	take_list(&results, 1, &count);
	take(&results);
	take(&results);
	while (results.at < results.end && i < 8) {
		uint64_t value = operation->values[i++];
		const uint64_t *places;

		take(&results);
		value &= mask_of((unsigned int)take(&results));
		places = take_list(&results, 1, &count);
		if (fault && i == 1)
			value &= ~fault[1];
		if (!find_fault(operation, FAULT_NO_VALUE))
			put_places(operation->file, places, count, value);
	}
}

enum { GOES_IN = 1, COMES_OUT = 2 };

struct given_buffer take_buffer(const struct operation *operation, const struct taken *taken, struct words *words)
{
	struct given_buffer buffer;
	uint64_t high;

	buffer.direction = take(words);
	buffer.space = take(words);
	buffer.length = take(words);	/* bit 63: of this argument, else a number of elements */
	buffer.type = &operation->host->types[take(words) % MOST_TYPES];
	buffer.most = take(words);
	buffer.align = take(words);
	buffer.no_crossing = take(words);
	buffer.at = take(words);	/* of one in registers */
	buffer.name = take(words);
	buffer.elements = take(words);	/* that are looked at */
	buffer.address = take_list(words, 1, &buffer.naddress);
	if (buffer.naddress)
		buffer.at = taken->values[buffer.address[0] % MOST_ARGUMENTS];
	if (buffer.naddress > 1) {
		high = taken->values[buffer.address[1] % MOST_ARGUMENTS];
		buffer.at |= high << operation->host->word % 64;
		if (operation->host->word == 64)
			buffer.at = taken->values[buffer.address[0] % MOST_ARGUMENTS];
	}
	buffer.count = buffer.length >> 63 ? taken->values[(buffer.length & 0xff) % MOST_ARGUMENTS] : buffer.length;
	return buffer;
}

const uint64_t *find_leaf(const struct host_type *type, uint64_t name)
{
	size_t low = 0, high = type->nleaves;

	while (low < high) {
		const size_t middle = (low + high) / 2;

		if (type->leaves[LEAF_WORDS * middle] < name)
			low = middle + 1;
		else
			high = middle;
	}
	return low < type->nleaves && type->leaves[LEAF_WORDS * low] == name ? type->leaves + LEAF_WORDS * low : NULL;
}

/* Where a field lies, and its width; NULL if this buffer does not have it. */
static uint8_t *find_field(const struct given_buffer *buffer, const struct watched *field, unsigned int *width)
{
	const uint64_t *leaf;

	if (field->buffer != buffer->name || field->element >= buffer->elements || field->element >= buffer->count)
		return NULL;
	leaf = find_leaf(buffer->type, field->leaf);
	if (!leaf)
		return NULL;
	*width = (unsigned int)leaf[2];
	return find_given(buffer->at + field->element * buffer->type->size + leaf[1], (enum space)buffer->space, HVABI_WIDTH(*width) / 8);
}

static void see_fields(const struct operation *operation, const struct given_buffer *buffer)
{
	const struct order *order = operation->host->order;
	struct seen *seen = &operation->host->seen;
	unsigned int width;
	size_t i;

	for (i = 0; i < order->nfields && seen->nfields < MOST_FIELDS; i++) {
		const struct watched *field = &order->fields[i];
		const uint8_t *at = find_field(buffer, field, &width);

		if (!at)
			continue;
		seen->field_names[seen->nfields] = field_name(field->buffer, field->element, field->leaf);
		seen->fields[seen->nfields++] = load(at, width);
	}
}

static void write_fields(const struct operation *operation, const struct given_buffer *buffer)
{
	const struct order *order = operation->host->order;
	const uint64_t *forgotten = find_fault(operation, FAULT_FORGET_FIELD);
	const int first_only = find_fault(operation, FAULT_FORGET_ELEMENTS) != NULL;
	unsigned int width;
	size_t i;

	for (i = 0; i < order->nfields; i++) {
		const struct watched *field = &order->fields[i];
		const uint64_t name = field_name(field->buffer, field->element, field->leaf);
		uint8_t *at = find_field(buffer, field, &width);

		if (at && !(forgotten && forgotten[1] == name) && !(first_only && field->element))
			store(at, width, pattern_of(name));
	}
}

static void scribble(const struct operation *operation, enum fault kind, uint64_t index, const struct given_buffer *buffer)
{
	const uint64_t *fault = find_fault(operation, kind);
	const uint64_t end = buffer->count * buffer->type->size;
	uint8_t *at;

	if (!fault || fault[1] != index)
		return;
	at = find_given(buffer->at + (kind == FAULT_WRITE_PAST ? end : kind == FAULT_WRITE_BEFORE ? ~0ull : 0), (enum space)buffer->space, 1);
	if (at)
		*at ^= 0xff;
}

static void do_as_ordered(struct operation *operation)
{
	struct host *host = operation->host;
	struct seen *seen = &host->seen;
	struct words statuses = operation->statuses, buffers = operation->buffers, results = operation->results;
	uint64_t index = 0, shared;
	size_t count, i;

	seen->nargs = operation->taken.count;
	memcpy(seen->arg_names, operation->taken.names, sizeof(seen->arg_names));
	memcpy(seen->args, operation->taken.values, sizeof(seen->args));
	seen->nstatuses = (unsigned int)((statuses.end - statuses.at) / 2);
	for (; statuses.at < statuses.end; index++) {
		const uint64_t name = take(&statuses), number = take(&statuses);

		if (index == host->order->status) {
			seen->status = name;
			operation->status = (int64_t)number;
		}
	}
	for (index = 0; buffers.at < buffers.end; index++) {
		struct words row = take_inner(&buffers);
		const struct given_buffer buffer = take_buffer(operation, &operation->taken, &row);

		if (is_refused_buffer(operation, &buffer, (unsigned int)index, 1)) {
			seen->reached = 0;
			operation->status = -1;
			return;
		}
		if (buffer.direction & GOES_IN)
			see_fields(operation, &buffer);
		if (buffer.direction & COMES_OUT)
			write_fields(operation, &buffer);
		scribble(operation, FAULT_WRITE_PAST, index, &buffer);
		scribble(operation, FAULT_WRITE_BEFORE, index, &buffer);
		scribble(operation, FAULT_WRITE_INPUT, index, &buffer);
	}
	take_list(&results, 1, &count);
	take(&results);
	shared = take(&results);
	for (i = 0; results.at < results.end && i < 8; i++) {
		operation->values[i] = pattern_of(take(&results)) & (shared ? mask_of(host->word - 1) : ~0ull);
		take(&results);
		take_list(&results, 1, &count);
	}
}

/* What a case wants; or what features are read from, which is added to that: where no case forbids it, or if features alone are looked for. */
enum script_kind { SCRIPT_FEATURE, SCRIPT_CASE, SCRIPT_WITHHELD };

struct script { const uint64_t *args, *ins, *outs; size_t nargs, nins, nouts; enum script_kind kind; int64_t status; const uint64_t *value; };

enum { VALUE_WORDS = 2, STORE_WORDS = 6 };	/* a store: space, address, width, value; all case rows */

static struct script take_script(struct words *words)
{
	struct script script;

	script.kind = (enum script_kind)take(words);
	script.status = (int64_t)take(words);
	script.value = take_many(words, VALUE_WORDS);
	script.args = take_list(words, VALUE_WORDS, &script.nargs);
	script.ins = take_list(words, STORE_WORDS, &script.nins);
	script.outs = take_list(words, STORE_WORDS, &script.nouts);
	return script;
}

static uint8_t *find_stored(const struct host *host, const uint64_t *store)
{
	return find_given(host_value(host, store + 1), (enum space)store[0], HVABI_WIDTH((unsigned int)store[3]) / 8);
}

static int is_meant(const struct operation *operation, const struct script *script)
{
	const struct host *host = operation->host;
	const struct taken *taken = &operation->taken;
	size_t i;

	for (i = 0; i < script->nargs && i < taken->count; i++) {
		const uint64_t wanted = host_value(host, script->args + VALUE_WORDS * i);

		if (narrowed(wanted, taken->widths[i], taken->is_signed[i]) != taken->values[i])
			return 0;
	}
	for (i = 0; i < script->nins; i++) {
		const uint64_t *in = script->ins + STORE_WORDS * i;
		const unsigned int width = (unsigned int)in[3];

		if ((load(find_stored(host, in), width) ^ host_value(host, in + 4)) & mask_of(HVABI_WIDTH(width)))
			return 0;
	}
	return 1;
}

/* The case that fits and was not answered before, else the last that fits. */
static int find_script(struct operation *operation, struct script *found)
{
	struct words cases = operation->cases;
	uint32_t *used = &operation->host->used[operation->way], bit = 1;
	uint32_t chosen = 0;

	for (; cases.at < cases.end; bit = bit << 1 ? bit << 1 : bit) {
		struct words row = take_inner(&cases);
		struct script script = take_script(&row);

		if (script.kind != SCRIPT_CASE || !is_meant(operation, &script))
			continue;
		if (operation->host->is_careful && chosen && script.status)	/* each test is by itself there: nothing came before */
			continue;
		*found = script;
		chosen = bit;
		if (operation->host->is_careful ? !script.status : !(*used & bit))
			break;
	}
	*used |= chosen;
	return chosen != 0;
}

static void write_outs(const struct host *host, const struct script *script, int adds)
{
	size_t i;

	for (i = 0; i < script->nouts; i++) {
		const uint64_t *out = script->outs + STORE_WORDS * i;
		uint8_t *at = find_stored(host, out);

		store(at, (unsigned int)out[3], host_value(host, out + 4) | (adds ? load(at, (unsigned int)out[3]) : 0));
	}
}

/* The arguments of a case, as a guest sends them. Returns 0 if another than those which a fault is about differs from what came. */
static int take_case(const struct operation *operation, const struct script *script, struct taken *taken)
{
	const struct host *host = operation->host;
	unsigned int i;

	*taken = operation->taken;
	for (i = 0; i < script->nargs && i < taken->count; i++) {
		taken->raws[i] = host_value(host, script->args + VALUE_WORDS * i);
		taken->values[i] = narrowed(taken->raws[i], taken->widths[i], taken->is_signed[i]);
		if (taken->values[i] != operation->taken.values[i] && !is_weakened_in(operation, i))
			return 0;
	}
	return 1;
}

/*
 * What was to be refused and is not: the operation does what it does with a right argument in that place. If it fails there in all cases,
 * because of the other arguments, so it does here.
 */
static void do_as_with_right_argument(struct operation *operation)
{
	struct words cases = operation->cases;
	struct taken taken;
	unsigned int i, others = 0;

	for (i = 0; i < operation->taken.count; i++)
		others += !is_weakened_in(operation, i);
	while (cases.at < cases.end) {
		struct words row = take_inner(&cases);
		const struct script script = take_script(&row);

		if (script.kind != SCRIPT_CASE || !take_case(operation, &script, &taken) || is_refused(operation, &taken, 0))
			continue;
		operation->status = others ? script.status : 0;
		if (!script.status)
			return;
	}
	operation->host->hidden += operation->status != 0;
}

static void do_as_written(struct operation *operation)
{
	struct words cases = operation->cases;
	struct script script;
	const int is_wrong = is_refused(operation, &operation->taken, 0);

	if (is_wrong && !is_refused(operation, &operation->taken, 1)) {
		do_as_with_right_argument(operation);
		return;
	}
	if (is_wrong && operation->host->is_careful && operation->refusal) {
		operation->status = operation->refusal;
		return;
	}
	if (find_script(operation, &script)) {
		operation->status = script.status;
		operation->values[0] = host_value(operation->host, script.value);
		if (!find_fault(operation, FAULT_FORGET_FIELD))
			write_outs(operation->host, &script, 0);
	}
	while (cases.at < cases.end) {
		struct words row = take_inner(&cases);

		script = take_script(&row);
		if (script.kind == SCRIPT_CASE || (script.kind == SCRIPT_WITHHELD && !operation->host->only_features) || operation->status ||
		    !is_meant(operation, &script))
			continue;
		write_outs(operation->host, &script, 1);
		operation->values[0] |= host_value(operation->host, script.value);
	}
}

/* Discovery: by an argument, pairs of what is asked and what is answered, and what else is answered. */
static void do_as_discovered(struct operation *operation)
{
	struct words words = operation->answers;
	const uint64_t argument = take(&words), other = take(&words);
	size_t count, i;
	const uint64_t *pairs = take_list(&words, 2, &count);
	const uint64_t asked = argument ? operation->taken.values[(argument - 1) % MOST_ARGUMENTS] : 0;

	operation->values[0] = other;
	for (i = 0; argument && i < count; i++)
		if (pairs[2 * i] == asked)
			operation->values[0] = pairs[2 * i + 1];
}

/* An entry: which way it names, and its arguments. Returns -1 and the status if it names none. */
static int take_entry(struct operation *operation, const uint8_t *entry, const uint64_t *layout, uint64_t *args, int64_t *refusal)
{
	const uint64_t carrier = layout[3], id_offset = layout[4], id_width = layout[5], args_offset = layout[6];
	struct host *host = operation->host;
	uint64_t values[HVABI_CARRIERS] = { 0 };
	struct words words;
	size_t count, i;
	int way;

	values[carrier % HVABI_CARRIERS] = load(entry + id_offset, (unsigned int)id_width);
	way = host_find(host, host->ways[operation->way].convention, values, refusal);
	if (way < 0)
		return way;
	words = host->ways[way].rest;
	for (i = 0; i < 3; i++)		/* statuses, results, annotations */
		take_inner(&words);
	take_list(&words, 2, &count);
	take_inner(&words);
	take(&words);
	take(&words);
	words = take_inner(&words);
	for (i = 0; words.at < words.end && i < MOST_ARGUMENTS; i++) {
		uint64_t width, is_signed;

		take(&words);
		width = take(&words);
		is_signed = take(&words) & 1;
		take_inner(&words);
		take_list(&words, 3, &count);
		args[i] = narrowed(load(entry + args_offset + 8 * i, 64), (unsigned int)width, (int)is_signed);
	}
	return way;
}

/* The first error that an operation may give. */
static int64_t error_of(const struct host *host, int way)
{
	struct words words = host->ways[way].rest, statuses = take_inner(&words);

	take(&statuses);
	take(&statuses);
	take(&statuses);
	return (int64_t)take(&statuses);
}

/* Performs the entries in order and stops behind the first that fails. The layout: address and count (arguments), size, carrier, id, args. */
static void run_queue(struct operation *operation)
{
	struct words words = operation->queue;
	const uint64_t *layout = take_many(&words, 7);
	struct host *host = operation->host;
	struct queued *queued = &host->queued;
	const uint64_t *skipped = find_fault(operation, FAULT_QUEUE_SKIPS);
	uint64_t count, i, done = 0;

	queued->count = 0;
	if (!layout)
		return;
	count = operation->taken.values[layout[1] % MOST_ARGUMENTS];
	for (i = 0; i < count && queued->count < MOST_QUEUED; i++) {
		const uint64_t index = find_fault(operation, FAULT_QUEUE_REVERSED) ? count - 1 - i : i;
		const uint8_t *entry = find_given(operation->taken.values[layout[0] % MOST_ARGUMENTS] + index * layout[2], SPACE_PHYSICAL,
						  (unsigned int)layout[2]);
		int64_t status = 0;
		int way;

		if (!entry)
			return;
		if (skipped && skipped[1] == index) {
			done++;
			continue;
		}
		way = take_entry(operation, entry, layout, queued->args[queued->count], &status);
		if (way >= 0) {
			queued->ways[queued->count++] = host->ways[way].name;
			status = index == host->order->failing ? error_of(host, way) : 0;
		}
		if (status && !operation->status && !find_fault(operation, FAULT_QUEUE_LOSES_ERROR))
			operation->status = status;
		if (status && !find_fault(operation, FAULT_QUEUE_GOES_ON))
			break;
		done += !operation->status;
	}
	operation->values[0] = done + (find_fault(operation, FAULT_QUEUE_MISCOUNTS) != NULL);
}

/* The row of a file of blocks: place, bit of the block. */
static void give_blocks(const struct operation *operation)
{
	struct words outputs = operation->outputs;

	while (outputs.at < outputs.end) {
		const struct place place = place_of(take(&outputs));
		const uint64_t at = take(&outputs);

		if (at / 8 + place.width / 8 <= HVABI_BLOCK_BYTES)
			put_place(operation->file, place, load(block_out + at / 8, place.width));
	}
}

void operate(struct operation *operation)
{
	const uint64_t *clobber = find_fault(operation, FAULT_CLOBBER);

	if (!find_fault(operation, FAULT_SKIP)) {
		operation->host->seen.reached = 1;
		operation->host->seen.way = operation->host->ways[operation->way].name;
		if (operation->host->order && operation->host->order->runs_queue)
			run_queue(operation);
		else if (operation->host->order)
			do_as_ordered(operation);
		else if (operation->answers.at != operation->answers.end)
			do_as_discovered(operation);
		else
			do_as_written(operation);
	}
	put_values(operation);
	put_status(operation, operation->status);
	give_blocks(operation);
	if (clobber)
		operation->file->r[clobber[1] % HVABI_REGISTERS] ^= 0xff;
}
