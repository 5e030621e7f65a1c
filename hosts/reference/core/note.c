/* SPDX-License-Identifier: BSD-2-Clause */
#include "note.h"

#include "../../../harness/runtime/string.h"
#include "round.h"

#define NOTE_HEADER_SIZE 12u

static uint32_t read_32(const uint8_t *from)
{
	return (uint32_t)from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 | (uint32_t)from[3] << 24;
}

int note_next(struct notes *notes, struct note *note)
{
	const uint8_t *header = notes->next;
	uint64_t value, whole;

	if (notes->left < NOTE_HEADER_SIZE)
		return 0;
	note->owner_size = read_32(header);
	note->value_size = read_32(header + 4);
	note->type = read_32(header + 8);
	value = NOTE_HEADER_SIZE + round_to_4(note->owner_size);
	if (value > notes->left || note->value_size > notes->left - value)
		return 0;
	note->owner = header + NOTE_HEADER_SIZE;
	note->value = header + value;
	whole = value + round_to_4(note->value_size);	/* the last one need not be padded */
	notes->left = whole < notes->left ? notes->left - whole : 0;
	notes->next += whole;
	return 1;
}

int note_is(const struct note *note, const char *owner, uint32_t type)
{
	const uint64_t size = strlen(owner) + 1;

	return note->type == type && note->owner_size == size && !memcmp(note->owner, owner, size);
}
