/* SPDX-License-Identifier: BSD-2-Clause */
/* The guest: the conformance engine with the tables of a release, and calls that are watched on both sides. */
#ifndef HVABI_MUTATION_GUEST_H
#define HVABI_MUTATION_GUEST_H

#include "../conformance/engine.h"
#include "host.h"

/* What is wrong with a call that was watched: bits of an outcome. */
enum wrong {
	WRONG_MAKING = 1 << 0,		/* the guest has no way to make it */
	WRONG_EXCEPTION = 1 << 1,
	WRONG_OPERATION = 1 << 2,	/* none ran, or that of another call */
	WRONG_ARGUMENT = 1 << 3,
	WRONG_INPUT = 1 << 4,		/* a field of a buffer that goes in */
	WRONG_OUTPUT = 1 << 5,		/* a field of a buffer that comes out */
	WRONG_STATUS = 1 << 6,
	WRONG_VALUE = 1 << 7,
	WRONG_REGISTER = 1 << 8,	/* one is changed that must be preserved */
	WRONG_MEMORY = 1 << 9,		/* bytes are changed that no buffer which comes out has */
	WRONG_ANNOTATION = 1 << 10,	/* the host does not see it, or refuses the call */
	WRONG_HINT = 1 << 11,		/* a bit that is no annotation makes a difference */
	WRONG_REFUSAL = 1 << 12,	/* an argument that may be passed is refused */
	WRONG_CONSENT = 1 << 13,	/* an argument or bits that must be refused are not */
	WRONG_INSTRUCTION = 1 << 14,	/* not every instruction of the convention works */
	WRONG_LACKING = 1 << 15,	/* without a feature that it needs, it works, or is refused in another way */
	WRONG_NUMBER = 1 << 17,		/* a number that is nobody's is not refused */
	WRONG_CALLER = 1 << 16,		/* it is there for guests of another kind, or not for those who have it */
};

/* What one guest of a release is: its tables, and how its conventions make calls. `rows` are of kind ROW_PROBE. */
struct guest {
	const struct hvabi_abi *abi;
	const struct hvabi_boundaries *boundaries;
	uint32_t arch;
	unsigned int word, vectors;
	uint64_t caller;
	uint64_t instruction;		/* of the call that is being made: the convention's first */
};

extern struct host the_host;
extern struct guest the_guest;
extern struct hvabi_guest engine_guest;

/* What record.c keeps of a run of the engine. */
struct outcome { uint8_t word; int64_t status; uint64_t value; };
enum { OUTCOME_NONE, OUTCOME_PASS, OUTCOME_FAIL, OUTCOME_SKIP, OUTCOME_ABSENT };
struct fact { uint64_t name, value; };

void record_start(struct outcome *outcomes, unsigned int most, struct fact *facts, unsigned int most_facts);
unsigned int record_count(void);
unsigned int record_facts(void);
uint64_t hash_text(const char *text);

/* One row of probes: an outcome for it. `by_table`: the guest fills registers by the row, not by the engine. */
uint32_t probe(struct words row, int by_table);

/* A queue is filled and run: bits of enum wrong. */
uint32_t probe_queue(struct words row);

/* Memory that is shared is written by one side and read by the other: bits of enum wrong. */
uint32_t probe_shared(struct words row);

uint32_t probe_feature(uint32_t index);

#endif
