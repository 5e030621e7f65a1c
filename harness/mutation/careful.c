/* SPDX-License-Identifier: BSD-2-Clause */
/* What a host must refuse of a call, by what a model says of arguments, buffers and ranges; and a host that does not look at one of it. */
#include "host.h"

enum check { CHECK_ZERO = 1, CHECK_EQUALS, CHECK_MINIMUM, CHECK_MAXIMUM, CHECK_MULTIPLE, CHECK_MEMBER, CHECK_FIELD };
enum limit { LIMIT_NUMBER = 1, LIMIT_COUNT, LIMIT_MASK };	/* what an argument numbers; a range, as a count or as a mask */
enum { LIMIT_WORDS = 3, PAGE = 4096 };
#define MOST_NUMBER 0x7fffffffull	/* nothing that calls number has a larger one */

static const uint64_t *find_weakness(const struct operation *operation, enum fault kind, uint64_t first)
{
	struct words faults = operation->faults;

	while (faults.at < faults.end) {
		const uint64_t *fault = take_many(&faults, FAULT_WORDS);

		if (fault && fault[0] == kind && fault[1] == first)
			return fault;
	}
	return NULL;
}

static int is_member(const uint64_t *numbers, size_t count, uint64_t value)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (numbers[i] == value)
			return 1;
	return 0;
}

int is_refused_argument(const struct operation *operation, struct words checks, unsigned int rank, uint64_t raw, uint64_t value, int is_signed,
			int weakened)
{
	const uint64_t *accepted = weakened ? find_weakness(operation, FAULT_ACCEPTS, rank) : NULL;
	const uint64_t *ignored = weakened ? find_weakness(operation, FAULT_IGNORES, rank) : NULL;

	if (accepted && accepted[2] == value)
		return 0;
	if (ignored) {
		raw &= ~ignored[2];
		value &= ~ignored[2];
	}
	while (checks.at < checks.end) {
		const uint64_t kind = take(&checks), number = take(&checks), mask = take(&checks);
		size_t count;
		const uint64_t *numbers = take_list(&checks, 1, &count);

		if ((kind == CHECK_ZERO && raw & number) || (kind == CHECK_EQUALS && (raw & mask) != (ignored ? number & ~ignored[2] : number)) ||
		    (kind == CHECK_MINIMUM && (is_signed ? (int64_t)value < (int64_t)number : value < number)) ||
		    (kind == CHECK_MAXIMUM && (is_signed ? (int64_t)value > (int64_t)number : value > number)) ||
		    (kind == CHECK_MULTIPLE && number && value % number) ||
		    (kind == CHECK_MEMBER && !is_member(numbers, count, value)) ||
		    (kind == CHECK_FIELD && !is_member(numbers, count, (value & mask) >> number % 64)))
			return 1;
	}
	return 0;
}

static const uint64_t *find_unchecked(const struct operation *operation, unsigned int index, enum buffer_check check)
{
	return find_weakness(operation, FAULT_BUFFER, index | (uint64_t)check << 8);
}

int is_refused_buffer(const struct operation *operation, const struct given_buffer *buffer, unsigned int index, int weakened)
{
	const uint64_t bytes = buffer->count * buffer->type->size;
	const uint64_t *bits = weakened ? find_unchecked(operation, index, BUFFER_ALIGN) : NULL;
	const int may_cross = weakened && find_unchecked(operation, index, BUFFER_CROSSING);
	const uint64_t one_more = weakened && find_unchecked(operation, index, BUFFER_MOST);

	if (buffer->length >> 63 && buffer->most && buffer->count > buffer->most + one_more)
		return 1;
	if (buffer->align && buffer->naddress && (buffer->at & ~(bits ? bits[2] : 0)) % buffer->align)
		return 1;
	return buffer->no_crossing && !may_cross && bytes && buffer->naddress && buffer->at / PAGE != (buffer->at + bytes - 1) / PAGE;
}

static int is_all_ones(const struct operation *operation, uint64_t word)
{
	return (word | ~mask_of(operation->host->word)) == ~0ull;
}

/* An address of two words that are all ones says that there is no buffer. */
static int is_none(const struct operation *operation, const struct given_buffer *buffer, const struct taken *taken)
{
	return buffer->naddress > 1 && is_all_ones(operation, taken->values[buffer->address[0] % MOST_ARGUMENTS]) &&
	       is_all_ones(operation, taken->values[buffer->address[1] % MOST_ARGUMENTS]);
}

/* The arguments that say so, as a mask. */
static uint32_t find_none(const struct operation *operation, const struct taken *taken)
{
	struct words buffers = operation->buffers;
	uint32_t found = 0;

	while (buffers.at < buffers.end) {
		struct words row = take_inner(&buffers);
		const struct given_buffer buffer = take_buffer(operation, taken, &row);

		if (is_none(operation, &buffer, taken))
			found |= 1u << buffer.address[0] % MOST_ARGUMENTS | 1u << buffer.address[1] % MOST_ARGUMENTS;
	}
	return found;
}

/* Whether a buffer lies where no memory is, wholly or in part. */
static int is_outside(const struct operation *operation, const struct given_buffer *buffer, const struct taken *taken, unsigned int index, int weakened)
{
	const uint64_t *size_bits = weakened ? find_unchecked(operation, index, BUFFER_SIZE_WRAPS) : NULL;
	const uint64_t *end_bits = weakened ? find_unchecked(operation, index, BUFFER_END_WRAPS) : NULL;
	const uint64_t first = MEMORY_BASE + (buffer->space == SPACE_VIRTUAL ? VIRTUAL : 0), end = first + MEMORY_BYTES;
	uint64_t bytes;

	if (!buffer->naddress || !buffer->count || (weakened && find_unchecked(operation, index, BUFFER_PLACE)))
		return 0;
	if (buffer->naddress > 1 && operation->host->word == 64 && taken->values[buffer->address[1] % MOST_ARGUMENTS] &&
	    !(weakened && find_unchecked(operation, index, BUFFER_HIGH)))
		return 1;
	if (size_bits)
		bytes = buffer->count * buffer->type->size & mask_of((unsigned int)size_bits[2]);
	else if (__builtin_mul_overflow(buffer->count, buffer->type->size, &bytes))
		return 1;
	if (end_bits)
		return ((buffer->at + bytes) & mask_of((unsigned int)end_bits[2])) > end;
	if (buffer->at < first || buffer->at >= end)
		return 1;
	return bytes > end - buffer->at && !(weakened && find_unchecked(operation, index, BUFFER_END));
}

/* Rows of limits: kind, rank of what begins, rank of how many or which. */
static int is_beyond(const struct operation *operation, const struct taken *taken, int weakened)
{
	struct words limits = operation->limits;
	uint64_t index = 0;

	for (; limits.at < limits.end; index++) {
		const uint64_t kind = take(&limits), rank = take(&limits) % MOST_ARGUMENTS, other = take(&limits) % MOST_ARGUMENTS;
		const uint64_t *weak = weakened ? find_weakness(operation, FAULT_LIMIT, index) : NULL;
		const uint64_t own = mask_of(taken->widths[rank]), start = taken->values[rank] & own, many = taken->values[other];
		uint64_t last = start;

		if (start == own || (kind != LIMIT_NUMBER && !many))	/* all of them, whichever; none */
			continue;
		if (kind == LIMIT_COUNT)
			last += many - 1;
		else if (kind == LIMIT_MASK)
			last += 63 - (uint64_t)__builtin_clzll(many);
		if (weak)
			last &= mask_of((unsigned int)weak[2]);
		else if (last < start || last > own)
			return 1;
		if (last > MOST_NUMBER)
			return 1;
	}
	return 0;
}

int is_refused(const struct operation *operation, const struct taken *taken, int weakened)
{
	struct words args = operation->args, buffers = operation->buffers;
	const uint32_t none = find_none(operation, taken);
	unsigned int i;
	size_t count;

	for (i = 0; args.at < args.end && i < taken->count; i++) {
		struct words checks;

		take_many(&args, 3);	/* name, width, flags */
		checks = take_inner(&args);
		take_list(&args, 3, &count);
		if (!(none >> i & 1) && is_refused_argument(operation, checks, i, taken->raws[i], taken->values[i], taken->is_signed[i], weakened))
			return 1;
	}
	for (i = 0; buffers.at < buffers.end; i++) {
		struct words row = take_inner(&buffers);
		const struct given_buffer buffer = take_buffer(operation, taken, &row);

		if (is_none(operation, &buffer, taken))
			continue;
		if (is_refused_buffer(operation, &buffer, i, weakened) || is_outside(operation, &buffer, taken, i, weakened))
			return 1;
	}
	return is_beyond(operation, taken, weakened);
}

int is_weakened_in(const struct operation *operation, unsigned int rank)
{
	const uint64_t *buffer_fault = find_fault(operation, FAULT_BUFFER), *limit_fault = find_fault(operation, FAULT_LIMIT);
	struct words buffers = operation->buffers, limits = operation->limits;
	uint64_t index;
	size_t i;

	if (find_weakness(operation, FAULT_ACCEPTS, rank) || find_weakness(operation, FAULT_IGNORES, rank))
		return 1;
	for (index = 0; buffer_fault && buffers.at < buffers.end; index++) {
		struct words row = take_inner(&buffers);
		const struct given_buffer buffer = take_buffer(operation, &operation->taken, &row);

		if ((buffer_fault[1] & 0xff) != index)
			continue;
		for (i = 0; i < buffer.naddress; i++)
			if (buffer.address[i] == rank)
				return 1;
		return buffer.length >> 63 && (buffer.length & 0xff) == rank;
	}
	for (index = 0; limit_fault && limits.at < limits.end; index++) {
		const uint64_t *limit = take_many(&limits, LIMIT_WORDS);

		if (limit && limit_fault[1] == index)
			return limit[1] == rank || limit[2] == rank;
	}
	return 0;
}
