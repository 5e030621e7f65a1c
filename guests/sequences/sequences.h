/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes the calls of a table. table.c reads the table, which is untrusted; interpret.c makes the calls and says what became of
 * each; place_*.c is one for each kind of machine. harness/sequences/README.md has the formats of table and report.
 */
#ifndef SEQUENCES_H
#define SEQUENCES_H

#include <stddef.h>
#include <stdint.h>

#include "../../harness/conformance/conformance.h"

extern const struct hvabi_abi SEQUENCES_ABI;

/*
 * Memory that belongs to the calls: $scratch is its second page and $scratch2 its fourth, so that what is written beside them
 * is seen. Filled with poison before each sequence.
 */
#define PAGE_BYTES 4096u
#define ARENA_PAGES 6u
#define ARENA_BYTES (ARENA_PAGES * PAGE_BYTES)
#define FIRST_SCRATCH PAGE_BYTES
#define SECOND_SCRATCH (3 * PAGE_BYTES)
extern uint8_t arena[ARENA_BYTES];

/* Where a value of the table comes from; less than HVABI_SYMBOLS: that symbol. */
enum value_source {
	FROM_RESULT = 64,	/* the value of the step `aux` of this sequence, with the offset added */
	FROM_STATUS,		/* its status */
	FROM_MEMORY,		/* `aux` bits of the arena at the offset */
	FROM_CODE,		/* the address of code that does no harm, with the offset added */
};

#define MOST_STEPS 64u
#define MOST_STORES 160u
#define MOST_SPANS 16u

struct table_value {
	uint8_t source, aux;
	uint64_t offset;
};

/* Of a buffer that travels in registers the byte, instead of a place in the arena. */
#define IN_REGISTERS 0x80000000u
#define FILL 1u			/* the width of a store that fills as many bytes as its value says with zeros */

struct table_store {
	uint32_t at;		/* in the arena, or IN_REGISTERS and more */
	uint8_t width;		/* bits: 8, 16, 32 or 64, or FILL */
	struct table_value value;
};

/* Memory of which the report says a hash. */
struct table_span {
	uint32_t at, size;
};

struct table_step {
	uint32_t call;
	uint8_t nargs, nstores, nspans, other_poison;
	struct table_value args[HVABI_ARGUMENTS];
	struct table_store stores[MOST_STORES];
	struct table_span spans[MOST_SPANS];
};

#define MOST_NAME 95u

/* table.c: a cursor over the table in this image. */
struct table {
	const uint8_t *at, *end;
	unsigned int sequences, steps;	/* that are left: of the table, of this sequence */
	char name[MOST_NAME + 1];	/* of this sequence as a test; "" if it is none */
};

/*
 * Returns NULL, or why the table cannot be used. Looks at all of it, so that no call is made of one that is damaged. Either all
 * sequences have names or none has; then `name` is that of the first one.
 */
const char *open_table(struct table *table, const struct hvabi_abi *abi);
/* 0 if there are no more. */
int next_sequence(struct table *table);
int next_step(struct table *table, struct table_step *step);

/* interpret.c. `code`: what FROM_CODE is; `begin`, `end`: of the guest's own code, which no call may change. */
void run_sequences(const struct hvabi_guest *guest, uint64_t code, const void *begin, const void *end);

/* kept.c: sequences as tests. What is wrong with an answer is a message. */
enum found { RIGHT, WRONG, ABSENT };
struct engine;
struct answer;
enum found judge_answer(const struct engine *engine, uint32_t call, const struct hvabi_value *args, const struct answer *answer);
void report_kept(const struct engine *engine, enum found found, uint32_t call);

/* For places whose memory is its own identity: memory of the arena by its address, as struct hvabi_guest wants it. */
uint64_t read_arena(uint64_t address, unsigned int width);
void write_arena(uint64_t address, unsigned int width, uint64_t value);

#endif
