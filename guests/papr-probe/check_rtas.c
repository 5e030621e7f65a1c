/* SPDX-License-Identifier: BSD-2-Clause */
/* A call of RTAS: arguments and results are big-endian words, whatever byte order the guest has. */
#include "../../harness/runtime/ktap.h"
#include "../arch/ppc64/guest.h"
#include "probe.h"

enum { STATUS, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, NANOSECOND, RESULTS };

enum extra_result check_rtas_time(void)
{
	const uint32_t token = find_rtas("get-time-of-day");
	uint32_t results[RESULTS];
	int64_t status;

	if (!token) {
		ktap_skip("the device tree has no get-time-of-day");
		return EXTRA_SKIPPED;
	}
	status = call_rtas(token, 0, 0, results, RESULTS);
	if (status == 0 && results[STATUS] == 0 && results[YEAR] >= 1970 && results[YEAR] < 10000 && results[MONTH] >= 1 &&
	    results[MONTH] <= 12 && results[DAY] >= 1 && results[DAY] <= 31 && results[HOUR] < 24 && results[MINUTE] < 60 &&
	    results[SECOND] <= 60)
		return EXTRA_RIGHT;
	ktap_message("private.rtas answered %lld, get-time-of-day %d: year %u, month %u, day %u, %u:%u:%u", (long long)status,
		     (int)results[STATUS], results[YEAR], results[MONTH], results[DAY], results[HOUR], results[MINUTE], results[SECOND]);
	return EXTRA_WRONG;
}
