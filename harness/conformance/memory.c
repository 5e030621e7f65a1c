/* SPDX-License-Identifier: BSD-2-Clause */
/* The scratch pages: what is in them before a call, and after it. */
#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "engine.h"

/* Where the guest finds what the host is given this address of. Returns 0 if that is on no scratch page. */
int find_memory(const struct engine *engine, const struct hvabi_value *at, uint64_t *address)
{
	const uint64_t *symbols = engine->guest->symbols;

	switch (at->symbol) {
	case HVABI_SCRATCH:
	case HVABI_SCRATCH_LOW:
	case HVABI_SCRATCH_VA:
		*address = symbols[HVABI_SCRATCH] + at->offset;
		return 1;
	case HVABI_SCRATCH2:
	case HVABI_SCRATCH2_VA:
		*address = symbols[HVABI_SCRATCH2] + at->offset;
		return 1;
	default:
		return 0;
	}
}

int is_big_endian(void)
{
	const uint16_t one = 1;

	return !*(const uint8_t *)&one;
}

/* A number as a machine of the other byte order has it, if `width` (see struct hvabi_store) asks for that order. */
static uint64_t in_order(unsigned int width, uint64_t value)
{
	unsigned int bits = HVABI_WIDTH(width), i;
	uint64_t turned = 0;

	if (width == bits || is_big_endian() == (width == HVABI_BIG(bits)))
		return value;
	for (i = 0; i < bits; i += 8)
		turned |= (value >> i & 0xff) << (bits - 8 - i);
	return turned;
}

uint64_t read_word(const struct engine *engine, uint64_t address, unsigned int width)
{
	return in_order(width, engine->guest->read_memory(address, HVABI_WIDTH(width)));
}

void write_word(const struct engine *engine, uint64_t address, unsigned int width, uint64_t value)
{
	engine->guest->write_memory(address, HVABI_WIDTH(width), in_order(width, value));
}

/* A number in a block of bytes, as memory would have it. */
static void write_bytes(uint8_t *at, unsigned int bytes, uint64_t value)
{
	unsigned int i;

	for (i = 0; i < bytes; i++)
		at[i] = (uint8_t)(value >> 8 * (is_big_endian() ? bytes - 1 - i : i));
}

static uint64_t read_bytes(const uint8_t *at, unsigned int bytes)
{
	uint64_t value = 0;
	unsigned int i;

	for (i = 0; i < bytes; i++)
		value |= (uint64_t)at[i] << 8 * (is_big_endian() ? bytes - 1 - i : i);
	return value;
}

/* Whether a place in a block has room for so many bits. */
static int is_in_block(const struct hvabi_value *at, unsigned int width)
{
	return at->offset <= HVABI_BLOCK_BYTES - HVABI_WIDTH(width) / 8;
}

/* `block`: the bytes that go in in registers. Returns 0 if the guest cannot write what the case asks for. */
int prepare_memory(const struct engine *engine, const struct hvabi_case *c, uint8_t *block)
{
	const struct hvabi_guest *guest = engine->guest;
	uint64_t address;
	unsigned int i;

	if (!c->nstores && !c->nchecks)
		return 1;
	if (guest->reset)
		guest->reset();
	for (i = 0; i < c->nstores; i++) {
		const struct hvabi_store *store = &c->stores[i];

		if (store->at.symbol == HVABI_BLOCK_IN) {
			if (!is_in_block(&store->at, store->width))
				return 0;
			write_bytes(block + store->at.offset, HVABI_WIDTH(store->width) / 8,
				    in_order(store->width, resolve_value(engine, &store->value)));
			continue;
		}
		if (!guest->write_memory)
			return 0;
		if (!find_memory(engine, &store->at, &address))
			return 0;
		write_word(engine, address, store->width, resolve_value(engine, &store->value));
	}
	return 1;
}

static void report_memory(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_check *check,
			  uint64_t found)
{
	ktap_open_message();
	console_print("%s left %#llx in ", call->name, (unsigned long long)found);
	if (check->name)
		console_print("%s", check->name);
	else
		console_print("memory at %#llx", (unsigned long long)resolve_value(engine, &check->at));
	print_expected(engine, &check->expect, HVABI_WIDTH(check->width));
	ktap_close_message();
}

/* A call that fails leaves memory as it likes, unless the case is about a failure. */
static int is_checked(const struct hvabi_case *c, int64_t status)
{
	unsigned int i;

	for (i = 0; i < c->nexpect; i++) {
		if (c->expect[i] == 0)
			return status == 0;
	}
	return 1;
}

/* Returns 0 if what a check looks at is not the guest's. */
static int read_checked(const struct engine *engine, const struct hvabi_check *check, const struct answer *answer,
			uint64_t *found)
{
	uint64_t address;

	if (check->at.symbol == HVABI_BLOCK_OUT) {
		if (!is_in_block(&check->at, check->width))
			return 0;
		*found = in_order(check->width, read_bytes(answer->block_out + check->at.offset, HVABI_WIDTH(check->width) / 8));
		return 1;
	}
	if (!find_memory(engine, &check->at, &address))
		return 0;
	*found = read_word(engine, address, check->width);
	return 1;
}

unsigned int check_memory(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c,
			  const struct answer *answer)
{
	unsigned int i, wrong = 0;
	uint64_t found;

	if (!c->nchecks || !is_checked(c, answer->status))
		return 0;
	for (i = 0; i < c->nchecks; i++) {
		const struct hvabi_check *check = &c->checks[i];

		if (!read_checked(engine, check, answer, &found)) {
			ktap_message("%s: the case looks at memory that is not the guest's", call->name);
			return wrong + 1;
		}
		if (is_as_expected(engine, &check->expect, found))
			continue;
		report_memory(engine, call, check, found);
		wrong++;
	}
	return wrong;
}
