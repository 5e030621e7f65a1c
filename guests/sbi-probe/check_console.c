/* SPDX-License-Identifier: BSD-2-Clause */
/* dbcn.console_write may take fewer bytes than it is given, but says how many, and gets on. */
#include "../../harness/runtime/ktap.h"
#include "probe.h"
#include "sbi_guest.h"

#ifdef SBI_DBCN_CONSOLE_WRITE_EID

#define IDLE_ROUNDS 1000000u

enum extra_result check_console_write(void)
{
	static const char text[] = "# sbi-probe: written by dbcn.console_write\n";
	size_t left = sizeof(text) - 1;
	const char *next = text;
	unsigned int idle = 0;

	while (left) {
		struct sbi_result result = sbi_dbcn_console_write(left, (uintptr_t)next, 0);

		if (result.status != 0 || (uint64_t)result.value > left) {
			ktap_message("dbcn.console_write of %zu bytes answered %lld, value %llu", left,
				     (long long)result.status, (unsigned long long)result.value);
			return EXTRA_WRONG;
		}
		if (result.value == 0 && ++idle == IDLE_ROUNDS) {
			ktap_message("dbcn.console_write never takes the last %zu bytes", left);
			return EXTRA_WRONG;
		}
		next += result.value;
		left -= (size_t)result.value;
	}
	return EXTRA_RIGHT;
}

#endif
