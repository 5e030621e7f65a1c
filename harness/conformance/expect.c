/* SPDX-License-Identifier: BSD-2-Clause */
/* Values that a spec expects: of a call, of a field in memory. */
#include "../runtime/console.h"
#include "engine.h"

int is_as_expected(const struct engine *engine, const struct hvabi_expect *expect, uint64_t value)
{
	if (expect->check == HVABI_VALUE_EQUALS)
		return (value & expect->mask) == resolve_value(engine, &expect->equals);
	if (expect->check == HVABI_VALUE_RANGE)
		return value >= expect->minimum && value <= expect->maximum;
	return 1;
}

/* The end of a message: what a value of `width` bits should have been. */
void print_expected(const struct engine *engine, const struct hvabi_expect *expect, unsigned int width)
{
	uint64_t whole = width >= 64 ? ~0ull : (1ull << width) - 1;

	if (expect->check == HVABI_VALUE_RANGE) {
		console_print(", expected %#llx up to %#llx", (unsigned long long)expect->minimum,
			      (unsigned long long)expect->maximum);
		return;
	}
	console_print(", expected %#llx", (unsigned long long)resolve_value(engine, &expect->equals));
	if ((expect->mask & whole) != whole)
		console_print(" in the bits %#llx", (unsigned long long)expect->mask);
}
