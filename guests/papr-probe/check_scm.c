/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that keeps its contents, if the machine has some: its labels, and its blocks. */
#include "../../harness/runtime/ktap.h"
#include "../arch/bytes.h"
#include "../arch/ppc64/guest.h"
#include "../arch/tree.h"
#include "papr_guest.h"
#include "probe.h"

#define ANYWHERE (~0ull)

/* The number of the first such device, of which the device tree tells; 0: there is none. */
static uint64_t find_device_number(void)
{
	const char *number = find_text(device_tree, "ibm,pmemory@", "ibm,my-drc-index");

	return number ? read_big((uintptr_t)number, 32) : 0;
}

static int is_scm_answer(const char *name, intptr_t status, intptr_t expected)
{
	if (status == expected)
		return 1;
	ktap_message("scm.%s answered %lld, expected %lld", name, (long long)status, (long long)expected);
	return 0;
}

static int is_read(uint64_t device, uint64_t offset, uint64_t length, uint64_t expected)
{
	const struct papr_result found = papr_scm_scm_read_metadata(device, offset, length);

	if (found.status == PAPR_STATUS_SUCCESS && (uint64_t)found.value == expected)
		return 1;
	ktap_message("scm.scm_read_metadata of %llu bytes at %llu answered %lld, %#llx, expected success, %#llx", (unsigned long long)length,
		     (unsigned long long)offset, (long long)found.status, (unsigned long long)found.value, (unsigned long long)expected);
	return 0;
}

/* What is written as one number is read as smaller ones, the high part first. */
enum extra_result check_metadata(void)
{
	const uint64_t device = find_device_number(), bytes = device ? read_big((uintptr_t)find_text(device_tree, "ibm,pmemory@", "ibm,metadata-size"), 32) : 0;
	int right;

	if (!device) {
		ktap_skip("the machine has no memory that keeps its contents");
		return EXTRA_SKIPPED;
	}
	right = is_scm_answer("scm_write_metadata", papr_scm_scm_write_metadata(device, 16, 0x1122334455667788ull, 8).status, PAPR_STATUS_SUCCESS);
	right &= is_read(device, 16, 8, 0x1122334455667788ull) & is_read(device, 16, 4, 0x11223344) & is_read(device, 22, 2, 0x7788) &
		 is_read(device, 19, 1, 0x44);
	right &= is_scm_answer("scm_write_metadata, too wide a number,", papr_scm_scm_write_metadata(device, 16, 0x100, 1).status, PAPR_STATUS_P2);
	right &= is_scm_answer("scm_write_metadata of 3 bytes", papr_scm_scm_write_metadata(device, 16, 0, 3).status, PAPR_STATUS_P4);
	right &= is_scm_answer("scm_read_metadata of 3 bytes", papr_scm_scm_read_metadata(device, 16, 3).status, PAPR_STATUS_P3);
	right &= is_scm_answer("scm_read_metadata across the end", papr_scm_scm_read_metadata(device, bytes - 4, 8).status, PAPR_STATUS_P2);
	right &= is_scm_answer("scm_read_metadata behind the end", papr_scm_scm_read_metadata(device, ~0ull, 8).status, PAPR_STATUS_P2);
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}

/* The first result is a token; the address and the number of blocks are the others. */
enum extra_result check_bind(void)
{
	const uint64_t device = find_device_number();
	struct papr_scm_scm_bind_mem_results bound;
	uint64_t blocks;
	int right;

	if (!device) {
		ktap_skip("the machine has no memory that keeps its contents");
		return EXTRA_SKIPPED;
	}
	blocks = read_big((uintptr_t)find_text(device_tree, "ibm,pmemory@", "ibm,number-of-blocks"), 64);
	bound = papr_scm_scm_bind_mem(device, 0, blocks, ANYWHERE, 0);
	right = is_scm_answer("scm_bind_mem", bound.status, PAPR_STATUS_SUCCESS);
	if (right && (!bound.address || bound.address % 4096 || bound.bound != blocks)) {
		ktap_message("scm.scm_bind_mem of %llu blocks: %llu are at %#llx", (unsigned long long)blocks,
			     (unsigned long long)bound.bound, (unsigned long long)bound.address);
		right = 0;
	}
	right &= is_scm_answer("scm_bind_mem of a block too many", papr_scm_scm_bind_mem(device, 0, blocks + 1, ANYWHERE, 0).status, PAPR_STATUS_P3);
	right &= is_scm_answer("scm_bind_mem behind the last block", papr_scm_scm_bind_mem(device, blocks + 1, 1, ANYWHERE, 0).status, PAPR_STATUS_P2);
	right &= is_scm_answer("scm_bind_mem at an address", papr_scm_scm_bind_mem(device, 0, blocks, 0, 0).status, PAPR_STATUS_OVERLAP);
	right &= is_scm_answer("scm_bind_mem with a token", papr_scm_scm_bind_mem(device, 0, blocks, ANYWHERE, 1).status, PAPR_STATUS_P5);
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}
