/* SPDX-License-Identifier: BSD-2-Clause */
/* The format of a trace: a header, and records of one size. README.md says what the fields mean. */
#ifndef HVABI_TRACE_RECORD_H
#define HVABI_TRACE_RECORD_H

#include <stdint.h>

enum {
	MOST_REGISTERS = 18,
	RECORD_DATA = 2 * MOST_REGISTERS * 8,

	RECORD_MEMORY = 64,	/* a kind beside those of enum call_kind */

	RECORD_WHOLE = 1,	/* flags */
	RECORD_ANSWERED = 2,
	RECORD_AFTER = 4
};

struct trace_header {
	char magic[8];		/* "hvabitr1" */
	uint32_t header_size;
	uint32_t record_size;
	uint32_t registers;	/* how many of MOST_REGISTERS the machine has in a record */
	uint32_t api;
	char target[16];
	uint64_t room;		/* records that the file has room for */
	uint64_t count;		/* records that were wanted: those beyond `room` are lost */
};

struct trace_record {
	uint64_t place;
	uint8_t bytes[4];
	uint32_t of;
	uint16_t vcpu;
	uint16_t length;
	uint8_t kind;
	uint8_t flags;
	uint8_t level;
	uint8_t zero;
	union {
		uint64_t words[2][MOST_REGISTERS];
		uint8_t data[RECORD_DATA];
	};
};

/* What readers of the file take for granted. */
_Static_assert(sizeof(struct trace_header) == 56 && sizeof(struct trace_record) == 312, "the format of a trace");

#endif
