/* SPDX-License-Identifier: BSD-2-Clause */
/* Buffers that travel in registers: bytes into the registers of a convention's blocks, and out of them. */
#include "engine.h"

/* The part of a register file that holds a register's bytes, low ones first in each word; NULL if there is none. */
static uint64_t *find_words(struct hvabi_registers *file, const struct hvabi_block_register *held)
{
	if (!(held->reg & HVABI_VECTOR(0)))
		return &file->r[held->reg % HVABI_REGISTERS];
	return file->v[(held->reg & 0x7f) % HVABI_VECTORS];
}

/* Where byte `i` of a register of `bytes` bytes lies in its words: as a load from memory would put it. */
static unsigned int shift_of(unsigned int i, unsigned int bytes)
{
	const unsigned int size = bytes < 8 ? bytes : 8;

	return 8 * (is_big_endian() ? size - 1 - i % 8 : i % 8);
}

/* Where outputs begin among the registers of the convention: the index of the first. */
static unsigned int first_output(const struct hvabi_call *call, const struct hvabi_convention *c)
{
	const unsigned int align = c->block_align ? c->block_align : 1;
	const unsigned int least = (call->block_in + align - 1u) / align * align;
	unsigned int i, start = 0;

	if (!c->rest)
		return 0;
	for (i = 0; i < c->noutputs && start < least; i++)
		start += c->outputs[i].bytes;
	return i;
}

static int is_there(const struct engine *engine, const struct hvabi_block_register *held)
{
	return !(held->reg & HVABI_VECTOR(0)) || (held->reg & 0x7fu) < engine->guest->vectors;
}

/* Whether so many bytes, from the register `first` on, are in registers that this guest can load. */
static int has_room(const struct engine *engine, const struct hvabi_block_register *held, unsigned int count, unsigned int first,
		    unsigned int bytes)
{
	unsigned int room = 0;

	for (; first < count && room < bytes; first++) {
		if (!is_there(engine, &held[first]))
			return 0;
		room += held[first].bytes;
	}
	return room >= bytes;
}

/* Returns 0 if this guest cannot load the registers. */
int fill_block(const struct engine *engine, const struct hvabi_call *call, struct answer *answer)
{
	const struct hvabi_convention *c = answer->convention;
	unsigned int i, k, at = 0;

	if (!call)
		return 1;
	if (!has_room(engine, c->inputs, c->ninputs, 0, call->block_in) ||
	    !has_room(engine, c->outputs, c->noutputs, first_output(call, c), call->block_out))
		return 0;
	for (i = 0; at < call->block_in; i++) {
		uint64_t *words = find_words(&answer->before, &c->inputs[i]);

		words[0] = 0;
		if (c->inputs[i].bytes > 8)
			words[1] = 0;
		for (k = 0; k < c->inputs[i].bytes; k++, at++)
			words[k / 8] |= (uint64_t)(at < call->block_in ? answer->block_in[at] : 0) << shift_of(k, c->inputs[i].bytes);
	}
	return 1;
}

void read_block(const struct hvabi_call *call, struct answer *answer)
{
	const struct hvabi_convention *c = answer->convention;
	unsigned int i, k, at = 0;

	if (!call || !call->block_out)
		return;
	for (i = first_output(call, c); at < call->block_out && i < c->noutputs; i++) {
		const uint64_t *words = find_words(&answer->after, &c->outputs[i]);

		for (k = 0; k < c->outputs[i].bytes && at < call->block_out; k++, at++)
			answer->block_out[at] = (uint8_t)(words[k / 8] >> shift_of(k, c->outputs[i].bytes));
	}
}

/* Masks of the registers in which a call's buffers come back: general ones, and `vectors`. */
uint32_t written_registers(const struct hvabi_call *call, const struct hvabi_convention *c, uint32_t *vectors)
{
	unsigned int i, at = 0;
	uint32_t general = 0;

	*vectors = 0;
	for (i = first_output(call, c); at < call->block_out && i < c->noutputs; i++) {
		if (c->outputs[i].reg & HVABI_VECTOR(0))
			*vectors |= 1u << (c->outputs[i].reg & 0x1f);
		else
			general |= 1u << (c->outputs[i].reg & 0x1f);
		at += c->outputs[i].bytes;
	}
	return general;
}
