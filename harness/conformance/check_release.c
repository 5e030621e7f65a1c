/* SPDX-License-Identifier: BSD-2-Clause */
/* The host says which release it speaks, in the bits that the release has and no others. */
#include "../runtime/ktap.h"
#include "engine.h"

void check_release(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_discovery *how = &engine->abi->discovery;
	uint64_t used = (((1ull << how->major_bits) - 1) << how->major_low) |
			(((1ull << how->minor_bits) - 1) << how->minor_low);
	struct answer answer;
	uint32_t release;
	const char *name;

	(void)test;
	if (how->release_call == HVABI_NO_INDEX) {
		ktap_skip("no way to tell: this ABI has no call for it");
		return;
	}
	name = engine->abi->calls[how->release_call].name;
	if (!ask_release(engine, &answer, &release)) {
		ktap_message("%s answered %s (%lld), expected %s (0)", name, name_status(engine->abi, answer.status),
			     (long long)answer.status, name_status(engine->abi, 0));
		ktap_fail();
		return;
	}
	ktap_fact("status=%lld value=%#llx", (long long)answer.status, (unsigned long long)answer.value);
	if (answer.value & ~used) {
		ktap_message("%s gave the value %#llx, whose bits %#llx are no part of a release", name,
			     (unsigned long long)answer.value, (unsigned long long)(answer.value & ~used));
		ktap_fail();
	} else if (!release) {
		ktap_message("%s gave the value 0, which is no release", name);
		ktap_fail();
	} else {
		ktap_pass();
	}
}
