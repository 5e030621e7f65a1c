/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether what a host advertises and what it does agree, call by call. */
#include "../runtime/ktap.h"
#include "engine.h"

#define KEPT 4096

enum behaviour {
	UNTRIED,	/* the plan has no way to try it without harm */
	ANSWERS,	/* does something that its text allows */
	REFUSED,	/* says that it is not there */
	AMBIGUOUS,	/* says what may mean that, or that these arguments are not supported */
	STRANGE,	/* answers what this call may not answer */
};

struct state {
	uint8_t known;
	uint8_t advertised;	/* enum known */
	uint8_t behaviour;
	int64_t status;
};

static struct state kept[KEPT];

static void forget_presence(void)
{
	unsigned int i;

	for (i = 0; i < KEPT; i++)
		kept[i].known = 0;
}

int may_answer(const struct hvabi_call *call, int64_t status)
{
	unsigned int i;

	for (i = 0; i < call->nstatuses; i++) {
		if (call->statuses[i] == status)
			return 1;
	}
	return 0;
}

static enum behaviour judge(const struct hvabi_abi *abi, const struct hvabi_call *call, int64_t status)
{
	if (is_absent(abi, status))
		return may_answer(call, status) ? AMBIGUOUS : REFUSED;
	return may_answer(call, status) ? ANSWERS : STRANGE;
}

static const struct hvabi_test *find_presence_test(const struct engine *engine, uint32_t call)
{
	const struct hvabi_abi *abi = engine->abi;
	uint32_t i;

	for (i = 0; i < abi->ntests; i++) {
		if (abi->tests[i].kind == HVABI_TEST_PRESENCE && abi->tests[i].call == call)
			return &abi->tests[i];
	}
	return NULL;
}

static struct state find_state(const struct engine *engine, uint32_t call)
{
	const struct hvabi_call *c = &engine->abi->calls[call];
	const struct hvabi_test *test;
	struct state state = { 0, 0, UNTRIED, 0 };

	if (call < KEPT && kept[call].known)
		return kept[call];
	state.known = 1;
	state.advertised = (uint8_t)is_call_advertised(engine, call);
	test = find_presence_test(engine, call);
	if (test && test->case_index != HVABI_NO_INDEX) {
		struct attempt attempt = plan_attempt(c, engine->abi->cases[test->case_index].args);
		struct answer answer;

		if (invoke_reported(engine, &attempt, &answer)) {
			state.status = answer.status;
			state.behaviour = (uint8_t)judge(engine->abi, c, answer.status);
		}
	}
	if (call < KEPT)
		kept[call] = state;
	return state;
}

/* Only what the host neither advertises nor does: a contradiction is for the tests to find, not to skip. */
static int is_absent_state(const struct state *state)
{
	switch (state->behaviour) {
	case REFUSED:
		return state->advertised != KNOWN_YES;
	case UNTRIED:
	case AMBIGUOUS:
		return state->advertised == KNOWN_NO;
	default:
		return 0;
	}
}

int is_call_absent(const struct engine *engine, uint32_t call)
{
	struct state state = find_state(engine, call);

	return is_absent_state(&state);
}

void check_presence(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	struct state state = find_state(engine, test->call);
	const char *answered = name_status(engine->abi, state.status);

	if (is_absent_state(&state)) {
		ktap_skip("absent: the host %s %s", state.advertised == KNOWN_NO ? "does not advertise" : "refuses",
			  call->name);
		return;
	}
	if (state.behaviour == STRANGE) {
		ktap_message("wrong error: %s answered %s (%lld), which this call never answers; it is %s",
			     call->name, answered, (long long)state.status,
			     state.advertised == KNOWN_YES ? "advertised" :
			     state.advertised == KNOWN_NO ? "not advertised" : "not known to be advertised");
		ktap_fail();
	} else if (state.behaviour == REFUSED) {
		ktap_message("advertised but broken: the host advertises %s, and answered %s (%lld)", call->name,
			     answered, (long long)state.status);
		ktap_fail();
	} else if (state.behaviour == ANSWERS && state.advertised == KNOWN_NO) {
		ktap_message("works but unadvertised: the host does not advertise %s, and answered %s (%lld)",
			     call->name, answered, (long long)state.status);
		ktap_fail();
	} else if (state.behaviour == UNTRIED && state.advertised == KNOWN_NOT) {
		ktap_skip("no way to tell: the host cannot be asked about %s, and no test may make the call",
			  call->name);
	} else {
		ktap_pass();
	}
}

void forget_engine(void)
{
	forget_discovery();
	forget_presence();
}
