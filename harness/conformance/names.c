/* SPDX-License-Identifier: BSD-2-Clause */
/* Words for messages. */
#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "engine.h"

int is_same_text(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

const char *name_status(const struct hvabi_abi *abi, int64_t status)
{
	uint32_t i;

	if (status == HVABI_EXCEPTION)
		return "an exception";
	for (i = 0; i < abi->nstatuses; i++) {
		if (abi->statuses[i].number == status)
			return abi->statuses[i].name;
	}
	return "an unknown status";
}

/* The call as it was made: a line of its own, before the lines that say what is wrong with the answer. */
void describe_call(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_value *args)
{
	unsigned int i;

	ktap_open_message();
	console_print("made %s(", call->name);
	for (i = 0; i < call->nargs; i++)
		console_print("%s%s=%#llx", i ? ", " : "", call->args[i].name,
			      (unsigned long long)resolve_value(engine, &args[i]));
	console_print(")");
	ktap_close_message();
}

void skip_absent(const struct hvabi_call *call)
{
	ktap_skip("absent: the host does not have %s", call->name);
}
