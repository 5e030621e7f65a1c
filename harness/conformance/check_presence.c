/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether what a host advertises and what it does agree, call by call. */
#include "../runtime/ktap.h"
#include "engine.h"

#define MOST_SEEN 4096	/* calls whose answers are remembered */

enum { SAW_ABSENT = 1, SAW_ANSWER = 2, SAW_NO_EXCEPTION = 4 };

static uint8_t seen[MOST_SEEN];

static void forget_presence(void)
{
	unsigned int i;

	for (i = 0; i < MOST_SEEN; i++)
		seen[i] = 0;
}

void forget_engine(const char *of)
{
	forget_discovery(of);
	forget_features();
	forget_presence();
}

/* What a host says that does not have the call, or has it for others only, or not without a feature. */
int means_absence(const struct engine *engine, const struct hvabi_call *call, int64_t status)
{
	const struct hvabi_family *family = &engine->abi->families[call->family];

	return is_absent(engine->abi, status) || status == family->unknown_call || status == family->unknown_family ||
	       is_refused_without(engine, call, status);
}

/* A convention without a status has no list: whatever comes back is an answer. An exception is none: nothing came back. */
int may_answer(const struct engine *engine, const struct hvabi_call *call, int64_t status)
{
	unsigned int i;

	if (!call->nstatuses)
		return status != HVABI_EXCEPTION && !means_absence(engine, call, status);
	for (i = 0; i < call->nstatuses; i++) {
		if (call->statuses[i] == status)
			return 1;
	}
	return 0;
}

int has_answered(uint32_t index)
{
	return index < MOST_SEEN && seen[index] & SAW_NO_EXCEPTION;
}

/*
 * Whether this answer means that the host does not have the call, and the host
 * does not claim to. A contradiction is for the tests to find, not to skip. An
 * answer that the call may also give to arguments that it does not support
 * means absence only if the host says so too. An exception of a call that has
 * answered before is about its arguments.
 */
int shows_absence(const struct engine *engine, uint32_t index, const struct answer *answer)
{
	const struct hvabi_call *call = &engine->abi->calls[index];
	int absent = means_absence(engine, call, answer->status);
	enum known advertised;

	if (index < MOST_SEEN)
		seen[index] |= absent ? SAW_ABSENT : answer->status == HVABI_EXCEPTION ? SAW_ANSWER : SAW_ANSWER | SAW_NO_EXCEPTION;
	if (!absent || (answer->status == HVABI_EXCEPTION && has_answered(index)))
		return 0;
	advertised = is_call_advertised(engine, index);
	return advertised == KNOWN_NO || (advertised == KNOWN_NOT && !may_answer(engine, call, answer->status));
}

/* The same from what is known so far, without making the call. */
int is_call_absent(const struct engine *engine, uint32_t index)
{
	uint8_t saw = index < MOST_SEEN ? seen[index] : 0;
	enum known advertised = is_call_advertised(engine, index);

	return !(saw & SAW_ANSWER) && (advertised == KNOWN_NO || (advertised == KNOWN_NOT && saw & SAW_ABSENT));
}

/* The plan has no way to try the call without harm, so there is only the host's word. */
static void check_advertised(const struct engine *engine, const struct hvabi_test *test)
{
	const char *name = engine->abi->calls[test->call].name;

	switch (is_call_advertised(engine, test->call)) {
	case KNOWN_YES:
		ktap_pass();
		break;
	case KNOWN_NO:
		ktap_skip("absent: the host does not advertise %s", name);
		break;
	default:
		ktap_skip("no way to tell: the host cannot be asked about %s, and no test may make the call", name);
		break;
	}
}

static void report_wrong_error(const struct engine *engine, const struct hvabi_call *call, int64_t status,
			       enum known advertised)
{
	ktap_message("wrong error: %s answered %s (%lld), which it never may; it is %s", call->name,
		     name_status(engine->abi, status), (long long)status,
		     advertised == KNOWN_YES ? "advertised" :
		     advertised == KNOWN_NO ? "not advertised" : "not known to be advertised");
	ktap_fail();
}

static void judge_presence(const struct engine *engine, const struct hvabi_call *call, int64_t status,
			   enum known advertised)
{
	const char *answered = name_status(engine->abi, status);

	if (!may_answer(engine, call, status) && !means_absence(engine, call, status)) {
		report_wrong_error(engine, call, status, advertised);
	} else if (!may_answer(engine, call, status)) {
		ktap_message("advertised but broken: the host advertises %s, and answered %s (%lld)", call->name,
			     answered, (long long)status);
		ktap_fail();
	} else if (advertised == KNOWN_NO) {
		ktap_message("works but unadvertised: the host does not advertise %s, and answered %s (%lld)",
			     call->name, answered, (long long)status);
		ktap_fail();
	} else {
		ktap_pass();
	}
}

void check_presence(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_call *call = &engine->abi->calls[test->call];
	enum known advertised = is_call_advertised(engine, test->call);
	struct attempt attempt;
	struct answer answer;

	if (test->case_index == HVABI_NO_INDEX) {
		check_advertised(engine, test);
		return;
	}
	attempt = plan_case(engine, call, &engine->abi->cases[test->case_index]);
	if (!invoke_reported(engine, &attempt, &answer))
		ktap_fail();
	else if (shows_absence(engine, test->call, &answer))
		ktap_skip("absent: the host %s %s", advertised == KNOWN_NO ? "does not advertise" : "refuses", call->name);
	else
		judge_presence(engine, call, answer.status, advertised);
}
