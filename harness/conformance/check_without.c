/* SPDX-License-Identifier: BSD-2-Clause */
/* In a VM that lacks a feature: a call that needs it is refused. With the feature, its other tests accept it. */
#include "../runtime/ktap.h"
#include "engine.h"

static const struct hvabi_need *find_need(const struct hvabi_call *call, uint32_t feature)
{
	unsigned int i;

	for (i = 0; i < call->nneeds; i++) {
		if (call->needs[i].feature == feature)
			return &call->needs[i];
	}
	return NULL;
}

/* Whether the host says that it does not have the call at all. */
static int is_unknown(const struct engine *engine, const struct hvabi_call *call, int64_t status)
{
	const struct hvabi_family *family = &engine->abi->families[call->family];

	return is_absent(engine->abi, status) || status == family->unknown_call || status == family->unknown_family;
}

void check_without(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_abi *abi = engine->abi;
	const struct hvabi_call *call = &abi->calls[test->call];
	const struct hvabi_case *c = &abi->cases[test->case_index];
	const uint32_t feature = abi->vms[test->vm].feature;
	const struct hvabi_need *need = find_need(call, feature);
	struct attempt attempt = plan_case(engine, call, c);
	struct answer answer;

	if (!need) {
		ktap_message("%s does not need what this machine lacks: the tables are wrong", call->name);
		ktap_fail();
	} else if (is_feature_advertised(engine, feature) != KNOWN_NO) {
		ktap_message("this machine still advertises %s", abi->features[feature].name);
		ktap_fail();
	} else if (!invoke_reported(engine, &attempt, &answer)) {
		ktap_fail();
	} else if (answer.status == need->without) {
		ktap_pass();
	} else if (is_unknown(engine, call, answer.status)) {
		skip_absent(call);	/* with the feature neither, or the host contradicts itself */
	} else {
		ktap_message("%s answered %s (%lld) without %s, expected %s", call->name,
			     name_status(abi, answer.status), (long long)answer.status, abi->features[feature].name,
			     name_status(abi, need->without));
		describe_call(engine, call, c->args);
		ktap_fail();
	}
}
