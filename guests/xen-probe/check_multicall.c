/* SPDX-License-Identifier: BSD-2-Clause */
/* Many calls in one: each has its own answer, whatever became of those before it. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

enum { UNKNOWN_NUMBER = 63 };

static struct xen_multicall_entry entries[4];

static void set_entry(unsigned int index, uint64_t number, uint64_t first, uint64_t second)
{
	memset(&entries[index], 0, sizeof(entries[index]));
	entries[index].op = number;
	entries[index].result = (typeof(entries[0].result))0x5a5a5a5a5a5a5a5aull;
	entries[index].args[0] = first;
	entries[index].args[1] = second;
}

static void must_result(unsigned int index, const char *what, int64_t wanted)
{
	if ((int64_t)entries[index].result != wanted)
		complain("general.multicall: entry %u, %s, answers %lld, expected %lld", index, what,
			 (long long)entries[index].result, (long long)wanted);
}

void check_multicall_entries(void)
{
	int64_t version = (int64_t)get_host_version();

	set_entry(0, XEN_XEN_VERSION_VERSION_ID_NUMBER, 0, 0);
	set_entry(1, UNKNOWN_NUMBER, 0, 0);
	set_entry(2, XEN_GENERAL_MULTICALL_ID_NUMBER, (uintptr_t)&entries[0], 1);
	set_entry(3, XEN_XEN_VERSION_VERSION_ID_NUMBER, 0, 0);
	must_answer("general.multicall", xen_general_multicall((uintptr_t)entries, 4), 0);
	must_result(0, "xen_version.version", version);
	must_result(1, "a number that is no call", XEN_STATUS_ENOSYS);
	must_result(2, "a multicall in a multicall", XEN_STATUS_EINVAL);
	must_result(3, "xen_version.version after it", version);
}

/* A list that lies in part where the guest has nothing: what could be read was done. */
void check_multicall_cut(void)
{
	struct xen_multicall_entry *cut;
	uint8_t *page = get_spare_page(0), *beyond = get_spare_page(1);

	if (beyond != page + PAGE_SIZE) {
		complain("the test's pages do not lie side by side");
		return;
	}
	if (!must_answer("mmu.update_va_mapping", map_entry(beyond, 0), 0))
		return;
	cut = (struct xen_multicall_entry *)(void *)beyond - 1;
	cut->op = XEN_XEN_VERSION_VERSION_ID_NUMBER;
	must_answer("general.multicall of a list whose second entry is not there",
		    xen_general_multicall((uintptr_t)cut, 2), XEN_STATUS_EFAULT);
	if (cut->result != (typeof(cut->result))get_host_version())
		complain("general.multicall: the entry before the one that is not there answers %lld",
			 (long long)cut->result);
	must_answer("mmu.update_va_mapping", restore_page(beyond), 0);
}

/* How many calls there are was a number of 32 bits, and is one of 64. */
void check_multicall_count(void)
{
	int64_t wanted = get_host_version() < 0x40014 ? 0 : XEN_STATUS_EFAULT;

	must_answer("general.multicall of 2^32 entries that are not there",
		    xen_general_multicall(NOWHERE, 1ull << 32), wanted);
}
