/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes the calls of the table, one after the other, and says before and after each what becomes of it. Sequences that have names
 * are tests, too.
 */
#include "../../harness/conformance/engine.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "sequences.h"

#define MOST_CHANGES 6u
#define MOST_REGISTERS 4u
#define GAP 16u			/* bytes that did not change between two that did: one change */

uint8_t arena[ARENA_BYTES] __attribute__((aligned(PAGE_BYTES)));
static uint8_t before[ARENA_BYTES] __attribute__((aligned(PAGE_BYTES)));

static struct {
	int64_t status;
	uint64_t value;
} results[MOST_STEPS];

static uint64_t code_address;

/* No byte is 0, no two neighbours are equal, and nothing of it is a line of the report. */
static void fill_arena(void)
{
	uint32_t i;

	for (i = 0; i < ARENA_BYTES; i++)
		arena[i] = (uint8_t)(0x80u | ((i ^ i >> 7) * 37u));
}

static uint8_t *find_arena(const uint64_t *symbols, uint64_t address, unsigned int width)
{
	const uint64_t first = address - symbols[HVABI_SCRATCH], second = address - symbols[HVABI_SCRATCH2];

	if (first <= ARENA_BYTES - FIRST_SCRATCH - width / 8)
		return arena + FIRST_SCRATCH + first;
	return second <= ARENA_BYTES - SECOND_SCRATCH - width / 8 ? arena + SECOND_SCRATCH + second : NULL;
}

static const struct hvabi_guest *running;

/* The last moment before the call: the engine has put the parts of an id that lie in memory there. */
static void trap_watched(struct hvabi_registers *registers)
{
	memcpy(before, arena, ARENA_BYTES);
	running->trap(registers);
}

uint64_t read_arena(uint64_t address, unsigned int width)
{
	const uint8_t *at = find_arena(running->symbols, address, width);
	uint64_t value = 0;

	if (at)
		memcpy(&value, at, width / 8);
	return value;
}

void write_arena(uint64_t address, unsigned int width, uint64_t value)
{
	uint8_t *at = find_arena(running->symbols, address, width);

	if (at)
		memcpy(at, &value, width / 8);
}

/* Symbols stay symbols, so that the engine finds parts of an id that lie in memory. */
static struct hvabi_value find_value(const struct table_value *given)
{
	struct hvabi_value value = { given->offset, HVABI_CONST };

	switch (given->source) {
	case FROM_RESULT:
		value.offset += results[given->aux % MOST_STEPS].value;
		break;
	case FROM_STATUS:
		value.offset += (uint64_t)results[given->aux % MOST_STEPS].status;
		break;
	case FROM_MEMORY:
		value.offset = 0;
		memcpy(&value.offset, arena + given->offset, given->aux / 8);
		break;
	case FROM_CODE:
		value.offset += code_address;
		break;
	default:
		value.symbol = given->source;
		break;
	}
	return value;
}

/* What lies in registers goes into `c`, which the engine puts there. */
static void make_stores(const struct engine *engine, const struct table_step *step, struct hvabi_case *c)
{
	static struct hvabi_store block[MOST_STORES];
	unsigned int i;

	c->nstores = 0;
	c->stores = block;
	for (i = 0; i < step->nstores; i++) {
		const struct table_store *store = &step->stores[i];
		const struct hvabi_value value = find_value(&store->value);
		const uint64_t number = resolve_value(engine, &value);

		if (store->width == FILL)
			memset(arena + store->at, 0, (size_t)number);
		else if (store->at & IN_REGISTERS)
			block[c->nstores++] = (struct hvabi_store){ { store->at & ~IN_REGISTERS, HVABI_BLOCK_IN }, store->width,
								    { number, HVABI_CONST } };
		else
			memcpy(arena + store->at, &number, store->width / 8);
	}
}

static uint32_t hash_bytes(const uint8_t *at, size_t size)
{
	uint32_t sum = 2166136261u;

	while (size--)
		sum = (sum ^ *at++) * 16777619u;
	return sum;
}

static void report_registers(const struct engine *engine, const struct hvabi_call *call, const struct answer *answer)
{
	const uint64_t mask = answer->convention->word_bits == 32 ? 0xffffffffull : ~0ull;
	uint32_t exempt = answer->convention->may_change | engine->guest->untouchable, vectors;
	unsigned int i, reported = 0;

	exempt |= written_registers(call, answer->convention, &vectors);
	for (i = 0; i < count_registers(engine->guest->arch) && reported < MOST_REGISTERS; i++) {
		if (exempt >> i & 1 || !((answer->before.r[i] ^ answer->after.r[i]) & mask))
			continue;
		console_print("!%u=%llx,%llx\n", i, (unsigned long long)answer->before.r[i], (unsigned long long)answer->after.r[i]);
		reported++;
	}
	for (i = 0; i < engine->guest->vectors && reported < MOST_REGISTERS; i++) {
		if (vectors >> i & 1 || !memcmp(answer->before.v[i], answer->after.v[i], sizeof(answer->before.v[i])))
			continue;
		console_print("!v%u=%llx,%llx\n", i, (unsigned long long)answer->before.v[i][0],
			      (unsigned long long)answer->after.v[i][0]);
		reported++;
	}
}

/* The end of what changed from `at` on: GAP bytes that did not change follow, or nothing does. */
static uint32_t find_change_end(uint32_t at)
{
	uint32_t end = at + 1, i;

	for (i = end; i < ARENA_BYTES && i - end < GAP; i++) {
		if (arena[i] != before[i])
			end = i + 1;
	}
	return end;
}

static void report_changes(void)
{
	uint32_t at = 0, end;
	unsigned int reported = 0;

	while (at < ARENA_BYTES) {
		if (!(at % 8) && !memcmp(arena + at, before + at, 8)) {
			at += 8;
			continue;
		}
		if (arena[at] == before[at]) {
			at++;
			continue;
		}
		end = find_change_end(at);
		if (++reported > MOST_CHANGES) {
			console_print("~more\n");
			return;
		}
		console_print("~%x+%x\n", at, end - at);
		at = end;
	}
}

static void report_spans(const struct table_step *step, const struct hvabi_call *call, const struct answer *answer)
{
	unsigned int i;

	if (call->block_out)
		console_print("=r:%x\n", hash_bytes(answer->block_out, call->block_out));
	for (i = 0; i < step->nspans; i++)
		console_print("=%u:%x\n", i, hash_bytes(arena + step->spans[i].at, step->spans[i].size));
}

/* Returns the answer, which the next call replaces; NULL if this guest has no way to make the call. */
static const struct answer *make_call(const struct engine *engine, const struct table_step *step, struct hvabi_value *args, unsigned int sequence,
				      unsigned int index)
{
	const struct hvabi_call *call = &engine->abi->calls[step->call];
	static struct answer answer;
	struct hvabi_case c = { 0 };
	struct attempt attempt;
	unsigned int i;

	console_print(">%u.%u\n", sequence, index);
	make_stores(engine, step, &c);
	for (i = 0; i < step->nargs; i++)
		args[i] = find_value(&step->args[i]);
	attempt = plan_attempt(engine, call, args);
	attempt.c = &c;
	attempt.poison = step->other_poison ? POISON_B : POISON_A;
	if (!invoke(engine, &attempt, &answer)) {
		console_print("\n<%u.%u none\n", sequence, index);
		results[index].status = 0;
		results[index].value = 0;
		return NULL;
	}
	results[index].status = answer.status;
	results[index].value = answer.value;
	/* The call may have printed, and not ended the line. */
	if (answer.status == HVABI_EXCEPTION)
		console_print("\n<%u.%u exception %x\n", sequence, index, (unsigned int)answer.value);
	else
		console_print("\n<%u.%u %lld %llx\n", sequence, index, (long long)answer.status, (unsigned long long)answer.value);
	report_registers(engine, call, &answer);
	report_changes();
	report_spans(step, call, &answer);
	return &answer;
}

/* Of a sequence that is a test no call is made after an answer that is wrong. */
static enum found run_sequence(const struct engine *engine, struct table *table, unsigned int sequence, uint32_t *last)
{
	static struct table_step step;
	struct hvabi_value args[HVABI_ARGUMENTS];
	enum found found = RIGHT;
	unsigned int index;

	fill_arena();
	memset(results, 0, sizeof(results));
	for (index = 0; next_step(table, &step) && index < MOST_STEPS; index++) {
		const struct answer *answer;

		if (found != RIGHT)
			continue;
		answer = make_call(engine, &step, args, sequence, index);
		*last = step.call;
		if (table->name[0])
			found = judge_answer(engine, step.call, args, answer);
	}
	return found;
}

static void skip_sequence(struct table *table)
{
	static struct table_step step;

	while (next_step(table, &step))
		;
}

void run_sequences(const struct hvabi_guest *guest, uint64_t code, const void *begin, const void *end)
{
	struct hvabi_guest watched = *guest;
	const struct engine engine = { &SEQUENCES_ABI, &watched, NULL };
	const size_t size = (size_t)((const uint8_t *)end - (const uint8_t *)begin);
	const uint32_t sum = hash_bytes(begin, size), from = hvabi_resume.from;
	unsigned int sequence;
	const char *problem;
	struct table table;
	enum found found;
	uint32_t last;
	int named;

	running = guest;
	watched.trap = trap_watched;
	code_address = code;
	console_print("\n# sequences: %s %s\n", SEQUENCES_ABI.name, SEQUENCES_ABI.release);
	problem = open_table(&table, &SEQUENCES_ABI);
	if (problem) {
		console_print("# sequences: the table cannot be used: %s\n", problem);
		return;
	}
	named = table.name[0] != 0;
	if (named) {
		ktap_start(table.sequences);
		ktap_continue(from);
	}
	for (sequence = 0; next_sequence(&table); sequence++) {
		if (named && sequence < from) {
			skip_sequence(&table);
			continue;
		}
		if (named)
			ktap_begin(table.name);
		last = 0;
		found = run_sequence(&engine, &table, sequence, &last);
		if (hash_bytes(begin, size) == sum) {
			console_print(".%u\n", sequence);
		} else {
			console_print(".%u code\n", sequence);
			if (named)
				ktap_message("the guest's own code is not what it was");
			found = WRONG;
		}
		if (named)
			report_kept(&engine, found, last);
	}
	console_print("# sequences: end\n");
	if (named)
		ktap_end();
}
