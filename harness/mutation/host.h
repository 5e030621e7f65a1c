/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host that does what a table says (rows.h). It takes calls out of a register file, answers them as its spec's cases say, and puts the
 * results back. Whoever runs it can watch what an operation was given, and say what it is to answer.
 */
#ifndef HVABI_MUTATION_HOST_H
#define HVABI_MUTATION_HOST_H

#include "machine.h"
#include "rows.h"

#define MOST_CONVENTIONS 16
#define MOST_FAMILIES 64
#define MOST_WAYS 1024
#define MOST_FEATURES 256
#define MOST_SYSTEM_REGISTERS 256
#define MOST_TYPES 512
#define MOST_ARGUMENTS 20
#define MOST_FIELDS 640
#define MOST_WORDS 20		/* places of one value */
#define NO_FEATURE (~0u)
#define FAULT_EXCEPTION 14u	/* what a call or an access raises that is not allowed, plus 1 */

/* A part of a register: the number, and 0x80 for a vector register; the lowest bit and how many. */
struct place { uint8_t reg, low, width; };

static inline struct place place_of(uint64_t word)
{
	struct place place = { (uint8_t)word, (uint8_t)(word >> 8), (uint8_t)(word >> 16) };

	return place;
}

uint64_t get_place(const struct hvabi_registers *file, struct place place);
void put_place(struct hvabi_registers *file, struct place place, uint64_t value);

/* What an operation was given and what it gave back, by names. */
struct seen {
	uint8_t reached;
	uint64_t way;
	unsigned int nargs, nfields, nannotations, nstatuses;
	uint64_t arg_names[MOST_ARGUMENTS], args[MOST_ARGUMENTS];
	uint64_t field_names[MOST_FIELDS], fields[MOST_FIELDS];
	uint64_t annotations[8];
	uint64_t status;			/* its name */
};

#define MOST_QUEUED 8

/* Entries of a queue, in the order in which their operations ran. */
struct queued { unsigned int count; uint64_t ways[MOST_QUEUED]; uint64_t args[MOST_QUEUED][MOST_ARGUMENTS]; };

/* A field that is watched: of which buffer, of which of its elements, which leaf. */
struct watched { uint64_t buffer, element, leaf; };

/* What a watched operation is to do: give the status of this index in its list, and read and write these fields. */
struct order {
	unsigned int status;
	const struct watched *fields;
	size_t nfields;
	uint8_t runs_queue;		/* the calls in a queue are performed, and this one of them fails */
	unsigned int failing;
};

struct host_convention { const uint64_t *instructions, *fixed, *clobbers; size_t ninstructions, nfixed, nclobbers; struct words carriers; };
struct host_family { uint64_t callers; int64_t unknown_family, unknown_call, reserved, retired; uint8_t has_reserved;
	const uint64_t *carriers, *gone; size_t ncarriers, ngone; };
struct host_way { uint64_t name; uint32_t family, convention; uint64_t callers; const uint64_t *id; struct words rest; int32_t next; };
enum { LEAF_WORDS = 3 };

/* An element of a buffer: its bytes; its leaves by their names, in order, each with offset and width. */
struct host_type { uint64_t size; const uint64_t *leaves; size_t nleaves; };
struct host_feature { uint64_t name; uint32_t source, leaf, subleaf, reg; uint64_t mask, value; };

struct host {
	unsigned int word, nconventions, nfamilies, nways, nfeatures, nsystem, ntypes;
	uint64_t signature[3];
	uint8_t has_numbered;
	struct host_convention conventions[MOST_CONVENTIONS];
	struct host_family families[MOST_FAMILIES];
	struct host_way ways[MOST_WAYS];
	struct host_feature features[MOST_FEATURES];
	struct host_type types[MOST_TYPES];
	struct words system[MOST_SYSTEM_REGISTERS];
	uint64_t system_values[MOST_SYSTEM_REGISTERS];
	uint8_t system_written[MOST_SYSTEM_REGISTERS];
	uint32_t used[MOST_WAYS];		/* bit mask of the cases that were answered */
	int32_t buckets[2 * MOST_WAYS];
	/* Of the run. */
	uint64_t symbols[HVABI_SYMBOLS];
	uint64_t caller;			/* one bit */
	uint64_t lacking;			/* name of the feature that the machine lacks; 0: none */
	uint8_t only_features;			/* nobody compares what cases want */
	uint8_t is_careful;			/* operations refuse what must be refused, whether or not a case says so */
	uint32_t exception;			/* pending: vector + 1 */
	const struct order *order;		/* NULL: nobody watches */
	struct seen seen;
	struct queued queued;
	uint32_t hidden;			/* calls that were not refused, and failed in all cases with the other arguments */
};

/* Returns 0 if the rows do not fit. They must stay where they are. */
int host_read(struct host *host, const uint64_t *rows, size_t count);

/* Forgets what calls changed; before a guest runs. */
void host_reset(struct host *host);

/* One call by an instruction, whose name is a hash. */
void host_call(struct host *host, uint64_t instruction, struct hvabi_registers *file);

void host_cpuid(const struct host *host, uint32_t leaf, uint32_t subleaf, uint32_t *answer);
int host_access(struct host *host, uint32_t number, int is_write, uint64_t *value);
/* The way that an id names, by a convention; -1: none, and `refusal` is the answer. */
int host_find(const struct host *host, uint32_t convention, const uint64_t *values, int64_t *refusal);
int host_has_feature(const struct host *host, uint64_t name);

/* A leaf of an element by its name: name, offset, width; NULL if there is none. */
const uint64_t *find_leaf(const struct host_type *type, uint64_t name);

/* A value as rows have it: a symbol and an offset. */
uint64_t host_value(const struct host *host, const uint64_t *words);

/* The arguments as they came: their values are so many bits of the registers, sign extended if they are signed. */
struct taken {
	unsigned int count;
	uint64_t names[MOST_ARGUMENTS], values[MOST_ARGUMENTS], raws[MOST_ARGUMENTS];	/* raws: with what is above their widths */
	uint8_t widths[MOST_ARGUMENTS], is_signed[MOST_ARGUMENTS];
};

/* operate.c: does the call, when the id, the arguments and their checks are taken from the row. */
struct operation {
	struct host *host;
	unsigned int way;
	struct hvabi_registers *file;
	struct taken taken;
	struct words args, statuses, results, buffers, outputs, cases, answers, faults, queue, limits;
	int64_t refusal;	/* of an argument that must not be; 0: there is no status for it */
	int64_t status;
	uint64_t values[8];
};

/* What the host does otherwise than its model says: kind and two words. */
enum fault {
	FAULT_CLOBBER = 1,	/* register */
	FAULT_WRITE_PAST,	/* behind the buffer of this index */
	FAULT_WRITE_BEFORE,
	FAULT_FORGET_FIELD,	/* of this name: it is not written */
	FAULT_FORGET_ELEMENTS,	/* all but the first */
	FAULT_STATUS,		/* gives the second number in the place of the first */
	FAULT_VALUE,		/* loses the bits of this mask */
	FAULT_NO_STATUS,	/* the place of the status stays as it was */
	FAULT_WRITE_INPUT,	/* the buffer of this index goes in only, and is written */
	FAULT_SKIP,		/* nothing is done, and success is said */
	FAULT_CLOBBER_REFUSED,	/* as the first, when the call is refused */
	FAULT_NO_VALUE,		/* the place of the value stays as it was */
	FAULT_QUEUE_REVERSED,	/* the last entry is performed first */
	FAULT_QUEUE_LOSES_ERROR,	/* an entry fails, and success is said */
	FAULT_QUEUE_GOES_ON,	/* entries behind one that fails are performed */
	FAULT_QUEUE_SKIPS,	/* the entry of this index is not performed */
	FAULT_QUEUE_MISCOUNTS,	/* says one entry more than succeeded */
	FAULT_ACCEPTS,		/* the argument of this rank may have this value */
	FAULT_IGNORES,		/* bits of this mask in the argument of this rank */
	FAULT_BUFFER,		/* what must hold of the buffer of this index: enum buffer_check, for alignment with a mask of bits */
	FAULT_LIMIT,		/* of this index: numbers are taken modulo 2 to the power of so many bits */
};
enum { FAULT_WORDS = 3 };

/* What must hold of a buffer: bits 8 and above of the first word of a fault. */
enum buffer_check {
	BUFFER_PLACE = 1,	/* it lies in memory */
	BUFFER_END,		/* all of it does */
	BUFFER_END_WRAPS,	/* with an end below 2 to the power of 64, or 32 (the second word) */
	BUFFER_SIZE_WRAPS,	/* its size is a number of so many bits */
	BUFFER_HIGH,		/* the high part of its address counts */
	BUFFER_ALIGN,
	BUFFER_CROSSING,
	BUFFER_MOST,		/* it has no more than so many elements */
};

/* A row of a buffer. */
struct given_buffer {
	uint64_t direction, space, length, most, align, no_crossing, name, elements;
	const struct host_type *type;
	const uint64_t *address;
	size_t naddress;
	uint64_t at, count;
};
struct given_buffer take_buffer(const struct operation *operation, const struct taken *taken, struct words *words);
const uint64_t *find_fault(const struct operation *operation, enum fault kind);

/*
 * careful.c: what must be refused. `weakened`: with what the host does not look at (the faults from FAULT_ACCEPTS on).
 * An argument by the checks of its row; a buffer by what is said of it alone, without looking for memory; a call by all of that, by where its
 * buffers lie and by its limits.
 */
int is_refused_argument(const struct operation *operation, struct words checks, unsigned int rank, uint64_t raw, uint64_t value, int is_signed,
			int weakened);
int is_refused_buffer(const struct operation *operation, const struct given_buffer *buffer, unsigned int index, int weakened);
int is_refused(const struct operation *operation, const struct taken *taken, int weakened);
int is_weakened_in(const struct operation *operation, unsigned int rank);	/* whether what is not looked at is about this argument */

void operate(struct operation *operation);
void put_status(struct operation *operation, int64_t status);
void put_values(struct operation *operation);
#endif
