/* SPDX-License-Identifier: BSD-2-Clause */
/* ELF notes, one after another, as they stand in a segment or a section. */
#ifndef REFERENCE_NOTE_H
#define REFERENCE_NOTE_H

#include <stdint.h>

struct notes {
	const uint8_t *next;
	uint64_t left;
};

struct note {
	const uint8_t *owner, *value;
	uint64_t owner_size, value_size;
	uint32_t type;
};

/* 1: the next one; 0: there is no more, or what comes is none. */
int note_next(struct notes *notes, struct note *note);

/* Whether it is of this owner and type. */
int note_is(const struct note *note, const char *owner, uint32_t type);

#endif
