/* SPDX-License-Identifier: BSD-2-Clause */
#include "cpuid.h"

#if defined(__x86_64__) || defined(__i386__)

#include <cpuid.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define FIRST_BASE 0x40000000u
#define LAST_BASE 0x40010000u
#define BASE_STEP 0x100u
#define SUBLEAVES 8u			/* the most of one leaf that are printed */
#define HYPERVISOR_BIT (1u << 31)	/* leaf 1, ecx */

struct leaf {
	uint32_t eax, ebx, ecx, edx;
};

static struct leaf read_leaf(uint32_t number, uint32_t subleaf)
{
	struct leaf leaf;

	__cpuid_count(number, subleaf, leaf.eax, leaf.ebx, leaf.ecx, leaf.edx);
	return leaf;
}

static int is_empty(const struct leaf *leaf)
{
	return !(leaf->eax | leaf->ebx | leaf->ecx | leaf->edx);
}

static void print_leaf(uint32_t number, uint32_t subleaf, const struct leaf *leaf)
{
	printf("cpuid 0x%08" PRIx32 " 0x%08" PRIx32 " %08" PRIx32 " %08" PRIx32 " %08" PRIx32 " %08" PRIx32 "\n", number,
	       subleaf, leaf->eax, leaf->ebx, leaf->ecx, leaf->edx);
}

/* A leaf that does not look at the subleaf gives the same again; one of several may be empty. */
static void print_subleaves(uint32_t number)
{
	struct leaf first = read_leaf(number, 0), leaf;
	uint32_t subleaf;

	print_leaf(number, 0, &first);
	for (subleaf = 1; subleaf < SUBLEAVES; subleaf++) {
		leaf = read_leaf(number, subleaf);
		if (!is_empty(&leaf) && memcmp(&leaf, &first, sizeof(leaf)))
			print_leaf(number, subleaf, &leaf);
	}
}

/*
 * Whether an interface begins at this leaf, and which is its last leaf. A CPU
 * that does not have a leaf may answer anything, mostly another leaf's answer.
 */
static int is_interface(uint32_t base, uint32_t *last)
{
	struct leaf leaf = read_leaf(base, 0);

	*last = leaf.eax ? leaf.eax : base + 1;		/* early KVM says 0 for this */
	return *last >= base && *last < base + BASE_STEP && (leaf.ebx | leaf.ecx | leaf.edx);
}

int print_cpuid(void)
{
	struct leaf leaf;
	uint32_t base, number, last;

	if (!__get_cpuid_max(0, NULL))
		return 0;
	leaf = read_leaf(1, 0);
	if (!(leaf.ecx & HYPERVISOR_BIT)) {
		printf("hypervisor-bit 0\n");
		return 1;
	}
	printf("hypervisor-bit 1\n");
	for (base = FIRST_BASE; base <= LAST_BASE; base += BASE_STEP) {
		if (is_interface(base, &last)) {
			for (number = base; number <= last; number++)
				print_subleaves(number);
		} else if (base == FIRST_BASE) {
			leaf = read_leaf(base, 0);
			print_leaf(base, 0, &leaf);
		}
	}
	return 1;
}

#else

int print_cpuid(void)
{
	return 0;
}

#endif
