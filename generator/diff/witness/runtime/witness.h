/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a witness is made of: a guest that makes calls through generated stubs, and a host behind it in the same process, whose
 * dispatch is generated. The stub's instruction is an undefined one; the handler of its signal is the way into the host.
 */
#ifndef WITNESS_H
#define WITNESS_H

#include <stdint.h>

#define WITNESS_ARGUMENTS 16
#define WITNESS_REGISTERS 32

/* What the host heard last: the name of the operation, or NULL, and what its arguments were, in the order of its own release. */
struct witness_heard {
	const char *operation;
	unsigned int count;
	const char *name[WITNESS_ARGUMENTS];
	uint64_t value[WITNESS_ARGUMENTS];
};

extern struct witness_heard witness_heard;

/* What the host's operation gives back: a status and values, each by its name. */
struct witness_answer {
	const char *status;
	unsigned int count;
	const char *name[WITNESS_ARGUMENTS];
	uint64_t value[WITNESS_ARGUMENTS];
};

extern struct witness_answer witness_answer;
extern uint8_t witness_memory[8 * 4096];	/* for calls that take addresses */

/* Memory of a call, as a release has it. `length`: the argument that says how many elements there are, or NULL for `count` of them. */
struct witness_buffer {
	const char *name, *address, *length;
	uint64_t count, size, maximum, align;
	int one_page, is_read, is_written;
};

/* The guest's side. A check prints what is wrong; the program ends with 1 if there was any. */
void witness_start(uint32_t may_change);	/* a bit for each register that a call may change, by its number */
void witness_call(const char *what);		/* begins a call: forgets what was heard */
void witness_is(const char *what, uint64_t found, uint64_t wanted);
void witness_operation(const char *wanted);	/* the host performed this one */
void witness_argument(const char *name, uint64_t wanted);	/* and had this for the argument of that name */
void witness_status_known(int64_t status, const int64_t *known, unsigned int count);
/* Memory is filled before a call; after it what the host may write holds the host's bytes, and nothing else has changed. */
void witness_fill(void);
void witness_memory_is(const struct witness_buffer *buffers, unsigned int count);
void witness_poke(unsigned int number, uint64_t mask);	/* the next call comes with these bits of a register turned over */
int witness_end(void);

uint64_t witness_result(const char *name);	/* what the guest wants back by that name, or 0 */

/* The host's operation looks at its buffers and writes them. */
void witness_touch(const struct witness_buffer *buffers, unsigned int count);

/* The host's side, made of one release: registers by their numbers in, and out. */
void witness_host(uint64_t *registers, const uint64_t *immediates);
/* The statuses that an operation of the host may give, by name: the next one, or NULL behind the last. */
const char *witness_host_status(const char *operation, unsigned int index);
int64_t witness_host_number(const char *status);

#endif
