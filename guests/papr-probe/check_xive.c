/* SPDX-License-Identifier: BSD-2-Clause */
/* What a guest and its host agree on (ibm,client-architecture-support): with XIVE agreed on, its calls answer, and those of XICS are gone. */
#include "../../harness/runtime/ktap.h"
#include "../arch/bytes.h"
#include "../arch/ppc64/guest.h"
#include "papr_guest.h"
#include "probe.h"

#define FREE_MEMORY 0x4000000ul		/* far from the image and from the machine's device tree */
#define FREE_BYTES 0x100000ul
#define TREE_HEADER 4u			/* before the device tree that comes back */
#define TREE_MAGIC 0xd00dfeedu
#define VECTORS 5u
#define VECTOR_5_BYTES 26u
#define INTERPROCESSOR 0u		/* the first source of XIVE; the boot processor's */

/* An option of the vector as the spec has it: the byte times 256, and the bits in it. Byte 0 is the length of the vector. */
static void choose(uint64_t vector, unsigned int option)
{
	const uint64_t at = vector + (option >> 8);

	write_big(at, 8, read_big(at, 8) | (option & 0xff));
}

/* This processor, the end of the list, and the vectors, each behind its length less 1. Returns where the list is. */
static uint64_t make_vectors(void)
{
	const uint64_t list = (uintptr_t)spare_page;
	uint64_t at = list;
	uint32_t processor;
	unsigned int n;

	__asm__ volatile("mfpvr %0" : "=r"(processor));
	write_big(at, 32, 0xffffffff);		/* mask */
	write_big(at + 4, 32, processor);
	write_big(at + 8, 32, 0);		/* the end: a bit that its mask has not */
	write_big(at + 12, 32, 1);
	at += 16;
	write_big(at++, 8, VECTORS - 1);
	for (n = 1; n < VECTORS; n++) {
		write_big(at, 16, 0);		/* one byte, 0 */
		at += 2;
	}
	write_big(at, 8, VECTOR_5_BYTES - 1);
	choose(at, PAPR_OPTION_XIVE_EXPLOIT);
	return list;
}

static int is_gone(const char *name, intptr_t status)
{
	if (status == PAPR_STATUS_FUNCTION || status == PAPR_STATUS_HARDWARE)
		return 1;
	ktap_message("%s answered %lld although XIVE was agreed on, expected function or hardware", name, (long long)status);
	return 0;
}

enum extra_result check_agree_on_xive(void)
{
	struct papr_xive_int_get_source_info_results source;
	intptr_t status;
	int right = 1;

	status = papr_private_cas(make_vectors(), FREE_MEMORY, FREE_BYTES).status;
	if (status != PAPR_STATUS_SUCCESS) {
		ktap_message("private.cas answered %lld", (long long)status);
		return EXTRA_WRONG;
	}
	if (read_big(FREE_MEMORY + TREE_HEADER, 32) != TREE_MAGIC) {
		ktap_message("private.cas left no device tree, but %#x", (unsigned int)read_big(FREE_MEMORY + TREE_HEADER, 32));
		right = 0;
	}
	source = papr_xive_int_get_source_info(0, INTERPROCESSOR);
	if (source.status != PAPR_STATUS_SUCCESS || source.shift < 12 || source.shift > 24 || (source.eoi_page & ((1ull << source.shift) - 1))) {
		ktap_message("xive.int_get_source_info answered %lld: flags %#llx, pages %#llx and %#llx of 1 << %llu bytes",
			     (long long)source.status, (unsigned long long)source.value, (unsigned long long)source.eoi_page,
			     (unsigned long long)source.trigger_page, (unsigned long long)source.shift);
		right = 0;
	}
	status = papr_xive_int_get_source_info(0, ~0ull).status;
	if (status != PAPR_STATUS_P2) {
		ktap_message("xive.int_get_source_info of no source answered %lld, expected p2", (long long)status);
		right = 0;
	}
	right &= is_gone("xics.ipoll", papr_xics_ipoll(read_cpu()).status);
	right &= is_gone("xics.cppr", papr_xics_cppr(0xff).status);
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}
