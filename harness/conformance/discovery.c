/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the host says about itself: its release, its families, its calls. Each
 * question is asked once; the plan asks about the same thing many times.
 */
#include "../runtime/ktap.h"
#include "engine.h"

#define MOST_KEPT 4096	/* answers that are kept; beyond, a question is asked again */

enum { NOT_ASKED, ANSWERED_NO, ANSWERED_YES, ANSWERED_NOTHING };

static uint8_t kept_calls[MOST_KEPT], kept_families[MOST_KEPT];
static uint8_t kept_release;
static const char *kept_of = "";	/* begins the names of facts: which host it is that says them */
static struct answer release_answer;
static uint32_t release_number;

static const enum known meaning[] = { KNOWN_NOT, KNOWN_NO, KNOWN_YES, KNOWN_NOT };

void forget_discovery(const char *of)
{
	unsigned int i;

	kept_of = of;
	for (i = 0; i < MOST_KEPT; i++)
		kept_calls[i] = kept_families[i] = NOT_ASKED;
	kept_release = NOT_ASKED;
}

int is_absent(const struct hvabi_abi *abi, int64_t status)
{
	uint32_t i;

	for (i = 0; i < abi->nstatuses; i++) {
		if (abi->statuses[i].absent && abi->statuses[i].number == status)
			return 1;
	}
	return 0;
}

/* Whether something that `callers` have is there for this guest. */
int is_callers(const struct engine *engine, uint32_t callers)
{
	return !callers || callers & engine->guest->caller;
}

/* Asks a question whose first argument is `subject`. Returns 0 if the host answers with an error. */
static int ask(const struct engine *engine, uint32_t call, uint64_t subject, uint64_t *value)
{
	struct hvabi_value args[HVABI_ARGUMENTS] = { { 0, 0 } };
	struct attempt attempt;
	struct answer answer;

	if (call >= engine->abi->ncalls || engine->abi->calls[call].nargs > HVABI_ARGUMENTS)
		return 0;
	args[0].offset = subject;
	attempt = plan_attempt(engine, &engine->abi->calls[call], args);
	if (!invoke(engine, &attempt, &answer) || answer.status != 0)
		return 0;
	*value = answer.value;
	return 1;
}

static uint8_t ask_about_call(const struct engine *engine, const struct hvabi_call *call)
{
	const struct hvabi_discovery *how = &engine->abi->discovery;
	uint32_t question = how->has_calls ? how->calls_by_family[call->family] : HVABI_NO_INDEX;
	uint64_t value;

	if (question == HVABI_NO_INDEX)
		return ANSWERED_NOTHING;
	if (!ask(engine, question, call->number, &value))
		return ANSWERED_NO;
	ktap_fact("%squery.%s=%#llx", kept_of, call->name, (unsigned long long)value);
	return value & how->present_mask ? ANSWERED_YES : ANSWERED_NO;
}

/* A family without a number of its own: the question about families is asked with the call's number. */
static uint8_t ask_about_number(const struct engine *engine, const struct hvabi_call *call)
{
	uint64_t value;

	if (!ask(engine, engine->abi->discovery.families_call, call->number, &value))
		return ANSWERED_NO;
	ktap_fact("%squery.%s=%#llx", kept_of, call->name, (unsigned long long)value);
	return value ? ANSWERED_YES : ANSWERED_NO;
}

static uint8_t ask_about_family(const struct engine *engine, uint32_t family)
{
	const struct hvabi_discovery *how = &engine->abi->discovery;
	const struct hvabi_family *f = &engine->abi->families[family];
	uint64_t value;

	if (how->families_call != HVABI_NO_INDEX && f->has_number) {
		if (!ask(engine, how->families_call, f->number, &value))
			return ANSWERED_NO;
		ktap_fact("%squery.%s=%#llx", kept_of, f->name, (unsigned long long)value);
		return value ? ANSWERED_YES : ANSWERED_NO;
	}
	if (how->has_calls && how->calls_by_family[family] != HVABI_NO_INDEX) {
		uint32_t question = how->calls_by_family[family];

		return ask(engine, question, engine->abi->calls[question].number, &value) ? ANSWERED_YES : ANSWERED_NO;
	}
	return f->required ? ANSWERED_YES : ANSWERED_NOTHING;
}

enum known is_family_advertised(const struct engine *engine, uint32_t family)
{
	uint8_t found = family < MOST_KEPT ? kept_families[family] : NOT_ASKED;

	if (found == NOT_ASKED)
		found = is_callers(engine, engine->abi->families[family].callers) ? ask_about_family(engine, family) :
			ANSWERED_NO;
	if (family < MOST_KEPT)
		kept_families[family] = found;
	return meaning[found];
}

/* Returns 0 if the host does not say; `answer` is then what it answered instead. */
int ask_release(const struct engine *engine, struct answer *answer, uint32_t *release)
{
	const struct hvabi_discovery *how = &engine->abi->discovery;

	if (how->release_call == HVABI_NO_INDEX)
		return 0;
	if (kept_release == NOT_ASKED) {
		const struct hvabi_value none[HVABI_ARGUMENTS] = { { 0, 0 } };
		struct attempt attempt = plan_attempt(engine, &engine->abi->calls[how->release_call], none);
		uint64_t value;

		kept_release = ANSWERED_NO;
		if (invoke(engine, &attempt, &release_answer) && release_answer.status == 0) {
			value = release_answer.value;
			release_number = HVABI_RELEASE(value >> how->major_low & ((1ull << how->major_bits) - 1),
						       value >> how->minor_low & ((1ull << how->minor_bits) - 1));
			kept_release = ANSWERED_YES;
			ktap_fact("%srelease=%u.%u", kept_of, release_number >> 16, release_number & 0xffff);
		}
	}
	*answer = release_answer;
	*release = release_number;
	return kept_release == ANSWERED_YES;
}

/* Whether the host was built for a later release than this guest: it may then know more than the tables do. */
int is_host_newer(const struct engine *engine, uint32_t *release)
{
	struct answer answer;

	return ask_release(engine, &answer, release) && *release > engine->abi->release_number;
}

static enum known is_release_reached(const struct engine *engine, uint32_t since)
{
	struct answer answer;
	uint32_t release;

	if (!ask_release(engine, &answer, &release))
		return KNOWN_NOT;
	return release >= since ? KNOWN_YES : KNOWN_NO;
}

static enum known is_call_named(const struct engine *engine, uint32_t call,
				uint8_t (*question)(const struct engine *, const struct hvabi_call *))
{
	uint8_t found = call < MOST_KEPT ? kept_calls[call] : NOT_ASKED;

	if (found == NOT_ASKED)
		found = question(engine, &engine->abi->calls[call]);
	if (call < MOST_KEPT)
		kept_calls[call] = found;
	return meaning[found];
}

static enum known is_call_in_family(const struct engine *engine, uint32_t call)
{
	uint32_t family = engine->abi->calls[call].family;

	if (engine->abi->discovery.families_call != HVABI_NO_INDEX && !engine->abi->families[family].has_number)
		return is_call_named(engine, call, ask_about_number);
	return is_family_advertised(engine, family);
}

static enum known is_call_promised(const struct engine *engine, uint32_t call)
{
	const struct hvabi_call *c = &engine->abi->calls[call];
	enum known family, reached;

	switch (c->advertised_by) {
	case HVABI_BY_CALLS:
		return is_call_named(engine, call, ask_about_call);
	case HVABI_BY_RELEASE:
		/* A host that need not have the family promises none of its calls by being new enough for them. */
		family = is_call_in_family(engine, call);
		reached = is_release_reached(engine, c->since);
		return family == KNOWN_YES || reached == KNOWN_NO ? reached : family;
	default:
		return is_call_in_family(engine, call);
	}
}

/* A call is there for some kinds of guests, with the features that it needs, and as the host says of it. */
enum known is_call_advertised(const struct engine *engine, uint32_t call)
{
	const struct hvabi_call *c = &engine->abi->calls[call];
	enum known needs, promised;

	if (!is_callers(engine, c->callers))
		return KNOWN_NO;
	needs = are_needs_advertised(engine, c);
	if (needs == KNOWN_NO)
		return KNOWN_NO;
	promised = is_call_promised(engine, call);
	return promised == KNOWN_NOT ? needs : promised;
}
