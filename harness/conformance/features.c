/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a host advertises outside its calls' own discovery: bits in the CPUID
 * leaves of the interface, and in what some calls answer. Each question is put
 * once; what came is also reported as it is, and named later by whoever reads it.
 */
#include "../runtime/ktap.h"
#include "engine.h"

#define MOST_REPLIES 64			/* questions whose answers are kept */
#define FIRST_BASE 0x40000000u
#define LAST_BASE 0x40010000u
#define BASE_STEP 0x100u
#define NO_BASE 0u
#define SUBLEAVES 4u		/* the most of one leaf that are reported */
#define HYPERVISOR_BIT (1u << 31)	/* leaf 1, ecx: there is a hypervisor to ask */

enum { EAX, EBX, ECX, EDX };

struct reply {
	uint8_t asked, answered;
	uint64_t value;
};

static struct reply kept[MOST_REPLIES];
static uint32_t found_base;
static uint8_t base_asked;

void forget_features(void)
{
	unsigned int i;

	for (i = 0; i < MOST_REPLIES; i++)
		kept[i].asked = 0;
	base_asked = 0;
}

static int has_hypervisor(const struct engine *engine)
{
	uint32_t answer[4];

	if (!engine->guest->cpuid)
		return 0;
	engine->guest->cpuid(1, 0, answer);
	return (answer[ECX] & HYPERVISOR_BIT) != 0;
}

/* Whether an interface begins at this leaf, and which is its last. A leaf that is not there answers anything. */
static int is_interface(const struct engine *engine, uint32_t base, uint32_t *last, uint32_t *answer)
{
	engine->guest->cpuid(base, 0, answer);
	*last = answer[EAX] ? answer[EAX] : base + 1;	/* early KVM says 0 for this */
	return *last >= base && *last < base + BASE_STEP && (answer[EBX] | answer[ECX] | answer[EDX]);
}

static int has_signature(const struct hvabi_abi *abi, const uint32_t *answer)
{
	uint32_t i;

	for (i = 0; i < abi->nsignatures; i++) {
		const uint32_t *words = abi->signatures[i];

		if (words[0] == answer[EBX] && words[1] == answer[ECX] && words[2] == answer[EDX])
			return 1;
	}
	return 0;
}

/* The leaf where the ABI's own interface begins; NO_BASE if it does not. */
static uint32_t find_base(const struct engine *engine)
{
	uint32_t base, last, answer[4];

	if (base_asked)
		return found_base;
	base_asked = 1;
	found_base = NO_BASE;
	if (!has_hypervisor(engine))
		return NO_BASE;
	for (base = FIRST_BASE; base <= LAST_BASE && !found_base; base += BASE_STEP) {
		if (is_interface(engine, base, &last, answer) && has_signature(engine->abi, answer))
			found_base = base;
	}
	return found_base;
}

/* Returns 0 if the host does not answer. */
static int ask_question(const struct engine *engine, uint32_t index, uint64_t *value)
{
	const struct hvabi_question *question = &engine->abi->questions[index];
	const struct hvabi_call *call = &engine->abi->calls[question->call];
	struct attempt attempt = plan_case(engine, call, &engine->abi->cases[question->case_index]);
	struct answer answer;
	uint64_t address;

	if (!is_callers(engine, call->callers) || !invoke(engine, &attempt, &answer) || answer.status != 0)
		return 0;
	if (!question->width)
		*value = answer.value;
	else if (find_memory(engine, &question->at, &address))
		*value = read_word(engine, address, question->width);
	else
		return 0;
	return 1;
}

static int ask_question_once(const struct engine *engine, uint32_t index, uint64_t *value)
{
	struct reply *reply;

	if (index >= MOST_REPLIES)
		return ask_question(engine, index, value);
	reply = &kept[index];
	if (!reply->asked) {
		reply->asked = 1;
		reply->answered = (uint8_t)ask_question(engine, index, &reply->value);
	}
	*value = reply->value;
	return reply->answered;
}

static int read_source(const struct engine *engine, const struct hvabi_feature *feature, uint64_t *value)
{
	uint32_t base, answer[4];

	if (feature->source == HVABI_FROM_CALL)
		return ask_question_once(engine, feature->question, value);
	base = find_base(engine);
	if (!base)
		return 0;
	engine->guest->cpuid(base, 0, answer);
	if (feature->leaf && base + feature->leaf > (answer[EAX] ? answer[EAX] : base + 1))
		return 0;
	engine->guest->cpuid(base + feature->leaf, feature->subleaf, answer);
	*value = answer[feature->reg];
	return 1;
}

enum known is_feature_advertised(const struct engine *engine, uint32_t index)
{
	const struct hvabi_feature *feature = &engine->abi->features[index];
	uint64_t value, mask = feature->bits >= 64 ? ~0ull : (1ull << feature->bits) - 1;
	unsigned int i;

	if (feature->source == HVABI_FROM_WORDS)
		return KNOWN_NOT;
	if (!read_source(engine, feature, &value))
		return KNOWN_NO;
	value = value >> feature->low & mask;
	for (i = 0; i < feature->nunless; i++) {
		if (feature->unless[i] == value)
			return KNOWN_NO;
	}
	return KNOWN_YES;
}

/* All that a call needs; nobody can say where it needs nothing. */
enum known are_needs_advertised(const struct engine *engine, const struct hvabi_call *call)
{
	enum known found = KNOWN_NOT, one;
	unsigned int i;

	for (i = 0; i < call->nneeds; i++) {
		one = is_feature_advertised(engine, call->needs[i].feature);
		if (one == KNOWN_NO)
			return KNOWN_NO;
		found = one;
	}
	return found;
}

/* Whether a status is what a host answers that enforces a feature which it does not advertise. */
int is_refused_without(const struct engine *engine, const struct hvabi_call *call, int64_t status)
{
	unsigned int i;

	for (i = 0; i < call->nneeds; i++) {
		if (call->needs[i].without == status &&
		    is_feature_advertised(engine, call->needs[i].feature) == KNOWN_NO)
			return 1;
	}
	return 0;
}

static void report_leaf(const struct engine *engine, uint32_t leaf)
{
	uint32_t first[4], answer[4], subleaf;

	for (subleaf = 0; subleaf < SUBLEAVES; subleaf++) {
		engine->guest->cpuid(leaf, subleaf, answer);
		if (!subleaf) {
			first[EAX] = answer[EAX];
			first[EBX] = answer[EBX];
			first[ECX] = answer[ECX];
			first[EDX] = answer[EDX];
		} else if (!(answer[EAX] | answer[EBX] | answer[ECX] | answer[EDX]) ||
			   (answer[EAX] == first[EAX] && answer[EBX] == first[EBX] && answer[ECX] == first[ECX] &&
			    answer[EDX] == first[EDX])) {
			continue;	/* the leaf has nothing there, or no subleaves; one above may have something */
		}
		ktap_fact("cpuid.%#x.%u=%x,%x,%x,%x", leaf, subleaf, answer[EAX], answer[EBX], answer[ECX], answer[EDX]);
	}
}

/* Every leaf of every interface, not only of this ABI's, and every answer that features are read from. */
void report_advertised(const struct engine *engine)
{
	uint32_t base, leaf, last, answer[4], i;
	uint64_t value;

	if (has_hypervisor(engine)) {
		for (base = FIRST_BASE; base <= LAST_BASE; base += BASE_STEP) {
			if (!is_interface(engine, base, &last, answer))
				continue;
			for (leaf = base; leaf <= last; leaf++)
				report_leaf(engine, leaf);
		}
	}
	for (i = 0; i < engine->abi->nquestions; i++) {
		if (ask_question_once(engine, i, &value))
			ktap_fact("answer.%s=%#llx", engine->abi->questions[i].name, (unsigned long long)value);
	}
}
