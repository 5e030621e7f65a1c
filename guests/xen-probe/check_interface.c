/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The calls of toolstacks say which version of their interface they were built for. A host
 * has one; a caller that was built for another must be told so before anything else is done.
 */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

enum { PLATFORM_OP = 7, SYSCTL = 35, DOMCTL = 36 };
enum { PLATFORM_GET_CPUINFO = 55, SYSCTL_PHYSINFO = 3, DOMCTL_GETDOMAININFO = 5 };
#define PLATFORM_VERSION 0x03000000u	/* has never changed */

/* What all three structures begin with, and room for the largest. */
static struct {
	uint32_t command, version;
	uint8_t rest[1016];
} op;

static int64_t ask(unsigned int number, uint32_t command, uint32_t version)
{
	memset(&op, 0, sizeof(op));
	op.command = command;
	op.version = version;
	return call_xen(number, (uintptr_t)&op, 0, 0, 0, 0);
}

/* Of all versions from first to last the host must know one. */
static void must_know_one_version(const char *call, unsigned int number, uint32_t command, uint32_t first,
				  uint32_t last)
{
	uint32_t version;
	unsigned int known = 0;

	for (version = first; version <= last; version++) {
		int64_t answer = ask(number, command, version);

		if (answer == 0)
			known++;
		else if (answer != XEN_STATUS_EACCES)
			complain("%s with the interface version %#x answers %lld, expected %d or %d", call, version,
				 (long long)answer, 0, XEN_STATUS_EACCES);
	}
	if (known != 1)
		complain("%s: %u of the interface versions %#x to %#x are taken, expected one", call, known, first,
			 last);
	must_answer(call, ask(number, command, 0), XEN_STATUS_EACCES);
	must_answer(call, ask(number, command, UINT32_MAX), XEN_STATUS_EACCES);
	/* A call that nobody has does not come into it. */
	must_answer(call, ask(number, UINT32_MAX, 0), XEN_STATUS_EACCES);
}

void check_domctl_version(void)
{
	must_know_one_version("domctl.getdomaininfo", DOMCTL, DOMCTL_GETDOMAININFO, 1, 64);
}

void check_sysctl_version(void)
{
	must_know_one_version("sysctl.physinfo", SYSCTL, SYSCTL_PHYSINFO, 1, 64);
}

void check_platform_version(void)
{
	must_know_one_version("platform.get_cpuinfo", PLATFORM_OP, PLATFORM_GET_CPUINFO, PLATFORM_VERSION - 16,
			      PLATFORM_VERSION + 16);
}

/* The last test: a host that does not survive it takes none of the others along. */
void check_gdbsx(void)
{
	struct xen_domctl call;
	int64_t answer;

	memset(&call, 0, sizeof(call));
	answer = xen_domctl_gdbsx_guestmemio((uintptr_t)&call);
	if (answer == XEN_STATUS_EACCES)
		give_reason_to_skip("absent: the host has another version of domctl");
	else if (answer != 0 && answer != XEN_STATUS_ENOSYS)
		complain("domctl.gdbsx_guestmemio of nothing answers %lld", (long long)answer);
}
