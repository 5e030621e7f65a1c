/* SPDX-License-Identifier: BSD-2-Clause */
/* What the Python side calls (library.py): a host is read, guests run on it, and their outcomes are handed back as numbers. */
#include <string.h>

#include "guest.h"

extern const struct hvabi_abi *const mutation_tables[];
extern const unsigned int mutation_table_count;
extern const struct hvabi_boundaries *const mutation_boundaries[];

#define MOST_DERIVED 4096u
#define PUBLIC __attribute__((visibility("default")))

struct host the_host;
struct guest the_guest;

static uint32_t take_exception(void)
{
	const uint32_t pending = the_host.exception;

	the_host.exception = 0;
	return pending;
}

static void trap(struct hvabi_registers *registers)
{
	host_call(&the_host, the_guest.instruction, registers);
}

static void ask_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer)
{
	host_cpuid(&the_host, leaf, subleaf, answer);
}

static int access(uint32_t number, int is_write, uint64_t *value)
{
	const int faulted = host_access(&the_host, number, is_write, value);

	if (faulted)
		the_host.exception = FAULT_EXCEPTION;
	return faulted;
}

static int read_register(uint32_t number, uint64_t *value)
{
	return access(number, 0, value);
}

static int write_register(uint32_t number, uint64_t value)
{
	return access(number, 1, &value);
}

struct hvabi_guest engine_guest = {
	.trap = trap, .read_memory = read_memory, .write_memory = write_memory, .reset = clear_scratch,
	.take_exception = take_exception, .read_register = read_register, .write_register = write_register,
};

PUBLIC unsigned int mutation_count(void)
{
	return mutation_table_count;
}

/* Chooses who makes calls: the tables of this index, on an architecture. Returns 0 if there are no such tables. */
PUBLIC int mutation_guest(unsigned int table, uint32_t arch, unsigned int word, unsigned int vectors, int has_cpuid, uint64_t caller,
		   uint64_t instruction)
{
	if (table >= mutation_table_count)
		return 0;
	the_guest.abi = mutation_tables[table];
	the_guest.boundaries = mutation_boundaries[table];
	the_guest.arch = arch;
	the_guest.word = word;
	the_guest.vectors = vectors;
	the_guest.caller = caller;
	the_guest.instruction = instruction;
	engine_guest.arch = arch;
	engine_guest.caller = (uint32_t)caller;
	engine_guest.vectors = vectors;
	engine_guest.cpuid = has_cpuid ? ask_cpuid : NULL;
	fill_symbols(engine_guest.symbols, word);
	memcpy(the_host.symbols, engine_guest.symbols, sizeof(the_host.symbols));
	return 1;
}

/* The rows must stay. Returns 0 if they make no host. */
PUBLIC int mutation_host(const uint64_t *rows, size_t count)
{
	return host_read(&the_host, rows, count);
}

/* Runs the plan, in a machine for each feature that is named (0: with everything). Returns how many tests there were. */
PUBLIC unsigned int mutation_run(const uint64_t *lacking, unsigned int machines, struct outcome *outcomes, unsigned int most, struct fact *facts,
			  unsigned int most_facts, unsigned int *nfacts)
{
	const uint64_t instruction = the_guest.instruction;
	unsigned int i;

	record_start(outcomes, most, facts, most_facts);
	host_reset(&the_host);
	the_host.caller = the_guest.caller;
	for (i = 0; i < machines; i++) {
		the_host.lacking = lacking[i];
		engine_guest.vm = i;
		engine_guest.vms = machines > 1 ? machines : 0;
		memset(memory, 0, sizeof(memory));
		hvabi_run_conformance(the_guest.abi, &engine_guest);
	}
	the_host.lacking = 0;
	the_guest.instruction = instruction;
	*nfacts = record_facts();
	return record_count();
}

/* Runs the derived tests of these ranks, of one set, in a machine with everything. Returns how many there were. */
PUBLIC unsigned int mutation_derived(const uint32_t *ranks, unsigned int count, int nightly, struct outcome *outcomes, unsigned int most)
{
	static struct hvabi_boundary chosen[MOST_DERIVED];
	const uint64_t instruction = the_guest.instruction;
	struct hvabi_boundaries tests = { chosen, 0 };
	struct hvabi_ground ground;
	struct fact none;
	unsigned int i;

	for (i = 0; i < count && i < MOST_DERIVED; i++)
		if (ranks[i] < the_guest.boundaries->ntests)
			chosen[tests.ntests++] = the_guest.boundaries->tests[ranks[i]];
	record_start(outcomes, most, &none, 0);
	host_reset(&the_host);
	the_host.caller = the_guest.caller;
	the_host.lacking = 0;
	the_host.is_careful = 1;
	the_host.hidden = 0;
	engine_guest.vm = engine_guest.vms = 0;
	memset(memory, 0, sizeof(memory));
	fill_ground(&ground);
	ground.nightly = (uint8_t)nightly;
	hvabi_run_boundaries(the_guest.abi, &tests, &engine_guest, &ground);
	the_host.is_careful = 0;
	the_guest.instruction = instruction;
	return record_count();
}

/* How many calls of the last derived tests were not refused, and failed in all cases with the other arguments. */
PUBLIC unsigned int mutation_hidden(void)
{
	return the_host.hidden;
}

/* One outcome for each row of probes. Returns how many rows there were. */
PUBLIC unsigned int mutation_probe(const uint64_t *rows, size_t count, int by_table, uint32_t *outcomes, unsigned int most)
{
	struct words all = { rows, rows + count };
	const uint64_t instruction = the_guest.instruction;
	unsigned int made = 0;

	host_reset(&the_host);
	the_host.lacking = 0;
	while (all.at < all.end && made < most) {
		const uint64_t kind = take(&all);
		struct words row = take_inner(&all);

		outcomes[made++] = kind == ROW_PROBE ? probe(row, by_table) : kind == ROW_QUEUE && !by_table ? probe_queue(row) :
				   kind == ROW_SHARED ? probe_shared(row) : WRONG_MAKING;
	}
	the_guest.instruction = instruction;
	return made;
}

/* One outcome for each feature of the guest's release. Returns how many there are. */
PUBLIC unsigned int mutation_features(uint32_t *outcomes, unsigned int most)
{
	uint32_t i;

	host_reset(&the_host);
	the_host.caller = the_guest.caller;
	the_host.only_features = 1;
	for (i = 0; i < the_guest.abi->nfeatures && i < most; i++)
		outcomes[i] = probe_feature(i);
	the_host.only_features = 0;
	return i;
}
