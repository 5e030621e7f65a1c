/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Derived tests: calls with arguments at a boundary. The answer must be one that the call gives, a refusal where the text leaves
 * nothing else; all registers but results survive, and of the memory around nothing changes but what the host may write.
 */
#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "engine.h"

#define MOST_MESSAGES 3		/* of a test: what is wrong with one call is often wrong with the next ones */
#define POISON 0x9e3779b97f4a7c15ull

const volatile struct hvabi_resume hvabi_resume = { "hvabi resume: ->", 0 };

static int is_in_set(const struct engine *engine, const struct hvabi_boundary *test)
{
	return (!test->arch || test->arch & engine->guest->arch) && test->nightly == engine->ground->nightly &&
	       !(test->places & ~engine->ground->places);
}

/*
 * The arena is different in every word, so that what is copied to another place is seen. The spare code is zeros: no test reads what
 * the host wrote there in another.
 */
static void reset_ground(const struct hvabi_ground *ground)
{
	uint32_t i;

	for (i = 0; i < ground->arena_bytes / 8; i++)
		ground->arena[i] = POISON * (i + 1);
	for (i = 0; ground->code && i < HVABI_CODE_BYTES / 8; i++)
		ground->code[i] = 0;
}

static void copy_arena(const struct hvabi_ground *ground)
{
	uint32_t i;

	for (i = 0; i < ground->arena_bytes / 8; i++)
		ground->copy[i] = ground->arena[i];
}

/* What an argument of the call means to the host: a narrow one may have more bits in its register. */
static uint64_t meant_value(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_value *args, unsigned int index)
{
	const uint64_t value = resolve_value(engine, &args[index]);
	const unsigned int width = call->args[index].width;

	return width && width < 64 ? value & ((1ull << width) - 1) : value;
}

/*
 * Where a buffer of the call as it is made begins in the arena, and how many of its bytes lie there; 0 if it begins elsewhere. What
 * the call says of its size counts, however much that is.
 */
static uint32_t find_extent(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_extent *extent,
			    const struct hvabi_value *args, uint64_t *start)
{
	const struct hvabi_ground *ground = engine->ground;
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const uint64_t count = extent->count == HVABI_NONE ? extent->elements : meant_value(engine, call, args, extent->count);
	const uint64_t at = extent->low == HVABI_NONE ? resolve_value(engine, &extent->at) : meant_value(engine, call, args, extent->low);
	const uint64_t bases[] = { ground->arena_gpa, ground->arena_gva ? ground->arena_gva : (uintptr_t)ground->arena };
	uint32_t room;
	unsigned int i;

	if (extent->high != HVABI_NONE && resolve_value(engine, &args[extent->high]))
		return 0;
	for (i = 0; i < 2; i++) {
		*start = at - bases[i];
		if (at < bases[i] || *start > ground->arena_bytes)
			continue;
		room = ground->arena_bytes - (uint32_t)*start;
		return extent->size && count > room / extent->size ? room : (uint32_t)count * extent->size;
	}
	return 0;
}

/* Whether the host may write a byte of the arena. */
static int may_write(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_value *args, uint64_t offset)
{
	uint64_t start;
	uint32_t size;
	unsigned int i;

	for (i = 0; i < test->nextents; i++) {
		if (!test->extents[i].is_written)
			continue;
		size = find_extent(engine, test, &test->extents[i], args, &start);
		if (offset >= start && offset - start < size)
			return 1;
	}
	return 0;
}

/* Buffers as the base has them begin with zeros, as those of cases do. */
static void clear_buffers(const struct engine *engine, const struct hvabi_boundary *test)
{
	uint8_t *bytes = (uint8_t *)engine->ground->arena;
	uint64_t start;
	uint32_t size, k;
	unsigned int i;

	for (i = 0; i < test->nextents; i++) {
		size = find_extent(engine, test, &test->extents[i], test->args, &start);
		for (k = 0; k < size; k++)
			bytes[start + k] = 0;
	}
}

/* A buffer that lies elsewhere than in the base holds what it holds there. */
static void move_buffers(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_value *args)
{
	uint8_t *bytes = (uint8_t *)engine->ground->arena;
	uint64_t from, to;
	uint32_t size, room, k;
	unsigned int i;

	for (i = 0; i < test->nextents; i++) {
		size = find_extent(engine, test, &test->extents[i], test->args, &from);
		room = find_extent(engine, test, &test->extents[i], args, &to);
		for (k = 0; from != to && k < size && k < room; k++)
			bytes[to + k] = bytes[from + k];
	}
}

static unsigned int compare_arena(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_value *args)
{
	const struct hvabi_ground *ground = engine->ground;
	const uint8_t *now = (const uint8_t *)ground->arena, *before = (const uint8_t *)ground->copy;
	uint32_t i, byte, changed = 0, first = 0;

	for (i = 0; i < ground->arena_bytes / 8; i++) {
		if (ground->arena[i] == ground->copy[i])
			continue;
		for (byte = 8 * i; byte < 8 * i + 8; byte++) {
			if (now[byte] == before[byte] || may_write(engine, test, args, byte))
				continue;
			if (!changed++)
				first = byte;
		}
	}
	if (!changed)
		return 0;
	ktap_message("%u bytes outside of what the call may write have changed, the first at %#llx: %#x became %#x", changed,
		     (unsigned long long)(ground->arena_gpa + first), before[first], now[first]);
	return 1;
}

static void print_registers(const struct engine *engine, const struct answer *answer)
{
	const uint64_t poison = POISON_A;
	unsigned int i;

	ktap_open_message();
	console_print("registers");
	for (i = 0; i < count_registers(engine->guest->arch); i++) {
		if (engine->guest->untouchable >> i & 1 || (answer->before.r[i] ^ poison ^ 0x0101010101010101ull * i) << 32 == 0)
			continue;
		console_print(" %s=%#llx", name_register(engine->guest->arch, i), (unsigned long long)answer->before.r[i]);
	}
	ktap_close_message();
}

/* A pointer that the host follows as the guest would can raise the guest's own exception, if the call has no status and answers else. */
static int is_right(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_call *call, const struct answer *answer)
{
	const char *name = name_status(engine->abi, answer->status);

	if (answer->status == HVABI_EXCEPTION && !call->nstatuses && test->nextents &&
	    has_answered(test->call))
		return 1;
	if (answer->status == HVABI_EXCEPTION) {
		ktap_message("%s raised exception %u", call->name, (unsigned int)answer->value);
		return 0;
	}
	if (!call->nstatuses)
		return 1;
	if (!may_answer(engine, call, answer->status)) {
		ktap_message("%s answered %s (%lld), which it never may", call->name, name, (long long)answer->status);
		return 0;
	}
	if (test->refusal && answer->status != test->refusal) {
		ktap_message("%s answered %s (%lld), and was to be refused with %s (%d)", call->name, name, (long long)answer->status,
			     name_status(engine->abi, test->refusal), (int)test->refusal);
		return 0;
	}
	if (test->refused && answer->status == 0) {
		ktap_message("%s succeeded (value %#llx), and was to be refused", call->name, (unsigned long long)answer->value);
		return 0;
	}
	return 1;
}

/* One call of a test. */
struct try {
	const struct hvabi_boundary *test;
	const struct hvabi_change *changes;	/* `each` of the test */
};

/* The last thing before a call: buffers are where the call says, fields hold what is tried, and the arena is kept as it is. */
static void ready_memory(const struct engine *engine, const struct attempt *attempt, const void *of)
{
	const struct try *try = of;
	uint64_t address;
	unsigned int k;

	move_buffers(engine, try->test, attempt->args);
	for (k = 0; k < try->test->each; k++)
		if (try->changes[k].argument == HVABI_NONE && find_memory(engine, &try->changes[k].at, &address))
			write_word(engine, address, try->changes[k].width, resolve_value(engine, &try->changes[k].value));
	copy_arena(engine->ground);
}

/* Arguments do not show what is tried of a field. */
static void describe_fields(const struct engine *engine, const struct try *try)
{
	unsigned int k;

	for (k = 0; k < try->test->each; k++)
		if (try->changes[k].argument == HVABI_NONE)
			ktap_message("with %#llx in %u bits of memory at %#llx", (unsigned long long)resolve_value(engine, &try->changes[k].value),
				     HVABI_WIDTH(try->changes[k].width), (unsigned long long)resolve_value(engine, &try->changes[k].at));
}

/* What the test says of memory after a call that succeeds. */
static unsigned int check_fields(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_call *call,
				 const struct answer *answer)
{
	const struct hvabi_case checked = { .nchecks = test->nchecks, .checks = test->checks };

	return answer->status == 0 ? check_memory(engine, call, &checked, answer) : 0;
}

/* What `make_try` found. */
enum found { RIGHT, WRONG, ABSENT, IMPOSSIBLE };

static enum found make_try(const struct engine *engine, const struct try *try, const struct hvabi_value *args, int quiet, int64_t *last)
{
	const struct hvabi_boundary *test = try->test;
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	struct attempt attempt = plan_attempt(engine, call, args);
	struct answer answer;
	unsigned int wrong;

	if (test->case_index != HVABI_NO_INDEX)
		attempt.c = &engine->abi->cases[test->case_index];
	if (!invoke_watched(engine, &attempt, &answer, ready_memory, try))
		return IMPOSSIBLE;
	if (answer.status != *last) {	/* a row of equal answers is one fact */
		*last = answer.status;
		if (answer.status == HVABI_EXCEPTION)
			ktap_fact("exception=%u", (unsigned int)answer.value);
		else
			ktap_fact("status=%lld value=%#llx", (long long)answer.status, (unsigned long long)answer.value);
	}
	if (shows_absence(engine, test->call, &answer))
		return ABSENT;
	if (quiet)
		return RIGHT;
	wrong = !is_right(engine, test, call, &answer);
	wrong += compare_arena(engine, test, args);
	wrong += check_fields(engine, test, call, &answer);
	wrong += answer.status != HVABI_EXCEPTION && compare_registers(engine, call, &answer, 0);
	if (!wrong)
		return RIGHT;
	describe_call(engine, call, args);
	describe_fields(engine, try);
	print_registers(engine, &answer);
	return WRONG;
}

/* How many bits carry an argument: those of its slot, which may be several registers; 64 of what needs several slots, or rides in the id. */
static unsigned int room_of(const struct hvabi_convention *c, const struct hvabi_argument *argument)
{
	unsigned int bits;

	if (!c || argument->carrier != HVABI_NONE)
		return 64;
	bits = slot_bits(c, argument->low ? argument->low - 1u : 0);
	if (bits < c->word_bits)
		bits = c->word_bits;
	return argument->width <= bits ? bits : 64;
}

/* Whether the registers of this guest can carry a number for an argument, what they cannot is tried where they can; or it can write a field. */
static int can_carry(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_change *change)
{
	const struct hvabi_convention *c = find_convention(engine, call->variant);
	const struct hvabi_argument *argument = change->argument == HVABI_NONE ? NULL : &call->args[change->argument];
	const unsigned int room = argument ? room_of(c, argument) : 64;
	const int64_t number = (int64_t)change->value.offset;
	uint64_t address;

	if (!argument)
		return engine->guest->write_memory && find_memory(engine, &change->at, &address);
	return room >= 64 || (number < 0 ? number >= -(int64_t)(1ull << (room - 1)) : number < (int64_t)(1ull << room));
}

static int is_possible(const struct engine *engine, const struct hvabi_boundary *test, unsigned int number)
{
	unsigned int k;

	for (k = 0; k < test->each; k++)
		if (!can_carry(engine, &engine->abi->calls[test->call], &test->changes[number * test->each + k]))
			return 0;
	return 1;
}

/*
 * Where an exception means that a host does not have the call, it says nothing of arguments at a boundary, and where the call has
 * no status, it may be all that is said of them. So the call is made as its base first. Returns 0 if the test is reported.
 */
static int ask_base(const struct engine *engine, const struct hvabi_boundary *test, const struct hvabi_case *c)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	struct attempt attempt = plan_attempt(engine, call, test->args);
	struct answer answer;

	if ((engine->abi->families[call->family].unknown_call != HVABI_EXCEPTION && (call->nstatuses || !test->nextents)) ||
	    has_answered(test->call))
		return 1;
	reset_ground(engine->ground);
	clear_buffers(engine, test);
	if (c && !make_given(engine, c))
		return 0;
	attempt.c = c;
	if (invoke(engine, &attempt, &answer))
		(void)shows_absence(engine, test->call, &answer);
	if (c)
		make_quietly(engine, c->after, c->nafter);
	return 1;
}

static void check_boundary(const struct engine *engine, const struct hvabi_boundary *test)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = test->case_index == HVABI_NO_INDEX ? NULL : &engine->abi->cases[test->case_index];
	struct hvabi_value args[HVABI_ARGUMENTS];
	struct try try = { test, NULL };
	unsigned int i, k, wrong = 0, made = 0, tries = test->each ? (unsigned int)test->nchanges / test->each : 0;
	int64_t last = INT64_MAX;

	if (!ask_base(engine, test, c))
		return;
	for (i = 0; i < tries; i++) {
		if (!is_possible(engine, test, i))
			continue;
		made++;
		reset_ground(engine->ground);
		clear_buffers(engine, test);
		if (c && !make_given(engine, c))
			return;
		for (k = 0; k < call->nargs && k < HVABI_ARGUMENTS; k++)
			args[k] = test->args[k];
		try.changes = &test->changes[i * test->each];
		for (k = 0; k < test->each; k++)
			if (try.changes[k].argument != HVABI_NONE)
				args[try.changes[k].argument] = try.changes[k].value;
		switch (make_try(engine, &try, args, wrong >= MOST_MESSAGES, &last)) {
		case ABSENT:
			if (c)
				make_quietly(engine, c->after, c->nafter);
			if (wrong)
				ktap_fail();
			else
				skip_absent(call);
			return;
		case IMPOSSIBLE:
			ktap_message("%s: this guest has no way to make it: no convention, or no write_memory", call->name);
			ktap_fail();
			return;
		case WRONG:
			wrong++;
			break;
		default:
			break;
		}
		if (c)
			make_quietly(engine, c->after, c->nafter);
	}
	if (wrong || !made)
		ktap_fail();
	else
		ktap_pass();
}

unsigned int hvabi_run_boundaries(const struct hvabi_abi *abi, const struct hvabi_boundaries *boundaries,
				  const struct hvabi_guest *guest, const struct hvabi_ground *ground)
{
	const struct engine engine = { abi, guest, ground };
	const uint32_t from = hvabi_resume.from;
	unsigned int planned = 0, number = 0;
	uint32_t i;

	forget_engine("");
	for (i = 0; i < boundaries->ntests; i++)
		planned += is_in_set(&engine, &boundaries->tests[i]) != 0;
	ktap_start(planned);
	ktap_continue(from);
	for (i = 0; i < boundaries->ntests; i++) {
		if (!is_in_set(&engine, &boundaries->tests[i]) || number++ < from)
			continue;
		ktap_begin(boundaries->tests[i].name);
		check_boundary(&engine, &boundaries->tests[i]);
	}
	return ktap_count_failed();
}
