/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that both sides share: what one writes, as its text lays it out, the other reads, as its own does. */
#include <string.h>

#include "guest.h"

#define AT (WIRE_BASE - MEMORY_BASE)
#define ROOM (MEMORY_BYTES - AT)

#define POISON_BYTE 0x5a

enum { FIELD_WORDS = 3 };	/* leaf, offset, width */

static uint8_t *find_place(uint64_t offset, unsigned int width)
{
	return offset + HVABI_WIDTH(width) / 8 <= ROOM ? memory + AT + offset : NULL;
}

/* The row: the number of the type that the host has for it, and the fields of the guest. */
uint32_t probe_shared(struct words row)
{
	const struct host_type *type = &the_host.types[take(&row) % MOST_TYPES];
	size_t count, i;
	const uint64_t *fields = take_list(&row, FIELD_WORDS, &count);
	uint32_t wrong = 0;
	int by_host;

	for (by_host = 0; by_host < 2; by_host++) {
		memset(memory + AT, POISON_BYTE, ROOM);
		for (i = 0; i < 2 * count; i++) {
			const uint64_t *field = fields + FIELD_WORDS * (i % count), *leaf = find_leaf(type, field[0]);
			const uint64_t *mine = (i < count) == by_host ? leaf : field;
			const unsigned int width = mine ? (unsigned int)mine[2] : 0;
			const uint64_t wanted = pattern_of(by_host ? field[0] : ~field[0]) & mask_of(HVABI_WIDTH((unsigned int)field[2]));
			uint8_t *at = mine ? find_place(mine[1], width) : NULL;

			if (!at)
				wrong |= WRONG_MAKING;
			else if (i < count)
				store(at, width, wanted);
			else if (load(at, width) != wanted)
				wrong |= by_host ? WRONG_OUTPUT : WRONG_INPUT;
		}
	}
	return wrong;
}
