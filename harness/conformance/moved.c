/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest that a host moves: it looked for calls on one host and goes on with what it was told on another. A call that
 * it was told of works there, or is gone: then the answer says so, and the host does not advertise it. A call that it
 * was not told of it does not make.
 */
#include "../runtime/ktap.h"
#include "engine.h"

#define MOST_TOLD 4096	/* calls whose answers are remembered */
#define LONGEST_NAME 119	/* of a test */

static uint8_t told[MOST_TOLD];		/* enum known, of the host before the move */

static int is_of_arch(const struct hvabi_guest *guest, uint32_t arch)
{
	return !arch || arch & guest->arch;
}

static enum known was_told(uint32_t call)
{
	return call < MOST_TOLD ? (enum known)told[call] : KNOWN_NOT;
}

void hvabi_prepare_move(const struct hvabi_abi *abi, const struct hvabi_guest *guest)
{
	const struct engine engine = { abi, guest, NULL };
	struct answer answer;
	unsigned int tests = 1 + guest->extra_tests;	/* 1: that of the registers */
	uint32_t i, release;

	forget_engine("");
	for (i = 0; i < abi->ncalls; i++)
		tests += (unsigned int)is_of_arch(guest, abi->calls[i].arch);
	ktap_start(tests);
	(void)ask_release(&engine, &answer, &release);
	for (i = 0; i < abi->ncalls && i < MOST_TOLD; i++) {
		if (is_of_arch(guest, abi->calls[i].arch))
			told[i] = (uint8_t)is_call_advertised(&engine, i);
	}
}

enum hvabi_presence hvabi_find_told(const struct hvabi_abi *abi, const char *name)
{
	uint32_t i;

	for (i = 0; i < abi->ncalls; i++) {
		if (is_same_text(abi->calls[i].name, name))
			return was_told(i) == KNOWN_NO ? HVABI_ABSENT_CALL : HVABI_PRESENT;
	}
	return HVABI_UNKNOWN_CALL;
}

void hvabi_make_move(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const char *call)
{
	const struct engine engine = { abi, guest, NULL };
	struct answer answer;
	uint32_t i, release;

	ktap_begin("move.registers");
	for (i = 0; i < abi->ntests; i++) {
		const struct hvabi_test *test = &abi->tests[i];

		if (test->kind == HVABI_TEST_REGISTERS && is_same_text(abi->calls[test->call].name, call))
			break;
	}
	if (i < abi->ntests) {
		check_registers(&engine, &abi->tests[i]);
	} else {
		ktap_message("the plan has no test of %s with full registers", call);
		ktap_fail();
	}
	forget_engine("moved.");
	(void)ask_release(&engine, &answer, &release);
}

/* What became of a call, by all of its tests. */
struct fate {
	unsigned int right, wrong, lost;
};

static int is_lost(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c, int64_t status)
{
	return means_absence(engine, call, status) && !is_expected(c, status);
}

static void try_case(const struct engine *engine, const struct hvabi_test *test, struct fate *fate)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = &engine->abi->cases[test->case_index];
	struct attempt attempt = plan_case(engine, call, c);
	struct answer answer;

	if (!invoke_reported(engine, &attempt, &answer)) {
		fate->wrong++;
	} else if (is_lost(engine, call, c, answer.status)) {
		fate->lost++;
	} else if (count_wrong(engine, call, c, &answer)) {
		describe_call(engine, call, c->args);
		fate->wrong++;
	} else if (!means_absence(engine, call, answer.status)) {	/* else a host without the call is as right */
		fate->right++;
	}
}

/* Annotations change nothing, on either host: what comes with them is what comes without. */
static void try_hints(const struct engine *engine, const struct hvabi_test *test, struct fate *fate)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	const struct hvabi_case *c = &engine->abi->cases[test->case_index];
	struct attempt attempt = plan_case(engine, call, c);
	struct answer plain, hinted;
	const uint64_t *hints;
	uint32_t carriers = find_id(engine, test, call->variant, &hints);
	unsigned int i;

	if (!invoke_reported(engine, &attempt, &plain)) {
		fate->wrong++;
		return;
	}
	for (i = 0; i < engine->abi->ncarriers; i++) {
		if (carriers >> i & 1)
			attempt.id[i] |= hints[i];
	}
	if (!invoke_reported(engine, &attempt, &hinted)) {
		fate->wrong++;
	} else if (hinted.status != plain.status) {
		ktap_message("%s answered %s (%lld) with annotations, and %s (%lld) without", call->name,
			     name_status(engine->abi, hinted.status), (long long)hinted.status,
			     name_status(engine->abi, plain.status), (long long)plain.status);
		fate->wrong++;
	} else if (is_lost(engine, call, c, hinted.status)) {
		fate->lost++;
	} else if (!means_absence(engine, call, hinted.status)) {
		fate->right++;
	}
}

static struct fate try_call(const struct engine *engine, uint32_t index)
{
	const struct hvabi_abi *abi = engine->abi;
	struct fate fate = { 0, 0, 0 };
	uint32_t i;

	for (i = 0; i < abi->ntests; i++) {
		const struct hvabi_test *test = &abi->tests[i];

		if (test->call != index || !is_of_arch(engine->guest, test->arch))
			continue;
		if (test->kind == HVABI_TEST_CASE)
			try_case(engine, test, &fate);
		else if (test->kind == HVABI_TEST_ANNOTATED || test->kind == HVABI_TEST_UNKNOWN_HINT)
			try_hints(engine, test, &fate);
	}
	return fate;
}

/* A call that no test may make: there is only the host's word, which the guest asks for again. */
static void judge_by_word(const struct hvabi_call *call, enum known advertised)
{
	if (advertised == KNOWN_YES)
		ktap_pass();
	else if (advertised == KNOWN_NO)
		ktap_skip("absent: lost: the host that the guest moved to does not advertise %s", call->name);
	else
		ktap_skip("no way to tell: the host cannot be asked about %s, and no test may make the call",
			  call->name);
}

static void judge_lost(const struct hvabi_call *call, const struct fate *fate, enum known advertised)
{
	if (fate->right) {
		ktap_message("%s is lost in some cases and works in others", call->name);
		ktap_fail();
	} else if (advertised == KNOWN_YES) {
		ktap_message("advertised but lost: the host that the guest moved to advertises %s, and refuses it",
			     call->name);
		ktap_fail();
	} else {
		ktap_skip("absent: lost: the host that the guest moved to refuses %s", call->name);
	}
}

static void judge_moved(const struct engine *engine, uint32_t index)
{
	const struct hvabi_call *call = &engine->abi->calls[index];
	enum known advertised;
	struct fate fate;

	if (was_told(index) == KNOWN_NO) {
		ktap_skip("not told: the host before the move does not advertise %s", call->name);
		return;
	}
	advertised = is_call_advertised(engine, index);
	fate = try_call(engine, index);
	if (fate.wrong) {
		ktap_fail();
	} else if (fate.lost) {
		judge_lost(call, &fate, advertised);
	} else if (!fate.right) {
		judge_by_word(call, advertised);
	} else if (advertised == KNOWN_NO) {
		ktap_message("works but not advertised any more: the host that the guest moved to does not advertise %s",
			     call->name);
		ktap_fail();
	} else {
		ktap_pass();
	}
}

static void begin_moved(const char *call)
{
	static char name[LONGEST_NAME + 1];	/* as long as the test runs: messages have it */
	const char *from = "move.";
	unsigned int used = 0;

	while (*from && used < LONGEST_NAME)
		name[used++] = *from++;
	while (*call && used < LONGEST_NAME)
		name[used++] = *call++;
	name[used] = 0;
	ktap_begin(name);
}

unsigned int hvabi_run_moved(const struct hvabi_abi *abi, const struct hvabi_guest *guest)
{
	const struct engine engine = { abi, guest, NULL };
	uint32_t i;

	for (i = 0; i < abi->ncalls; i++) {
		if (!is_of_arch(guest, abi->calls[i].arch))
			continue;
		begin_moved(abi->calls[i].name);
		if (guest->reset)
			guest->reset();
		judge_moved(&engine, i);
	}
	return ktap_count_failed();
}
