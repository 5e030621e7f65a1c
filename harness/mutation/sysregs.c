/* SPDX-License-Identifier: BSD-2-Clause */
/* What a host says of itself in CPUID, and its system registers. */
#include <string.h>

#include "host.h"

#define INTERFACE 0x40000000u
#define HYPERVISOR_BIT (1u << 31)
#define LAST_LEAF 0xffu

void host_cpuid(const struct host *host, uint32_t leaf, uint32_t subleaf, uint32_t *answer)
{
	unsigned int i;

	memset(answer, 0, 4 * sizeof(*answer));
	if (leaf == 1)
		answer[2] = HYPERVISOR_BIT;
	if (leaf < INTERFACE || leaf > INTERFACE + LAST_LEAF || !host->signature[0])
		return;
	leaf -= INTERFACE;
	if (!leaf) {
		for (i = 0; i < host->nfeatures; i++)
			if (host->features[i].source == HVABI_FROM_CPUID && host->features[i].leaf > answer[0])
				answer[0] = host->features[i].leaf;
		answer[0] += INTERFACE + 1;
		for (i = 0; i < 3; i++)
			answer[1 + i] = (uint32_t)host->signature[i];
	}
	for (i = 0; i < host->nfeatures; i++) {
		const struct host_feature *feature = &host->features[i];

		if (feature->source == HVABI_FROM_CPUID && feature->leaf == leaf && feature->subleaf == subleaf &&
		    feature->name != host->lacking)
			answer[feature->reg] = (answer[feature->reg] & ~(uint32_t)feature->mask) | (uint32_t)feature->value;
	}
	if (host->lacking && leaf)
		for (i = 0; i < host->nfeatures; i++) {
			const struct host_feature *feature = &host->features[i];

			if (feature->source == HVABI_FROM_CPUID && feature->leaf == leaf && feature->subleaf == subleaf &&
			    feature->name == host->lacking)
				answer[feature->reg] &= ~(uint32_t)feature->mask;
		}
}

enum { READS = 1, WRITES = 2 };

/* Each need: a feature, and whether an access without it faults; else it reads 0 and writes do nothing. */
static int lacks(const struct host *host, struct words needs, int *faults)
{
	while (needs.at < needs.end) {
		const uint64_t feature = take(&needs);

		*faults = (int)take(&needs);
		if (!host_has_feature(host, feature))
			return 1;
	}
	return 0;
}

/* A case: what is written; whether that faults; whether a read then gives something, and what. Written -1 with kind 0: a read alone. */
struct register_case { uint64_t writes, faults, reads; const uint64_t *written, *read; };

static struct register_case take_case(struct words *words)
{
	struct register_case c;

	c.writes = take(words);
	c.faults = take(words);
	c.reads = take(words);
	c.written = take_many(words, 2);
	c.read = take_many(words, 2);
	return c;
}

/* Returns 1 if the access faults. */
int host_access(struct host *host, uint32_t number, int is_write, uint64_t *value)
{
	unsigned int i;

	for (i = 0; i < host->nsystem; i++) {
		struct words words = host->system[i];
		const uint64_t mine = take(&words), access = take(&words), refused = take(&words), reserved = take(&words);
		const uint64_t mask = take(&words), callers = take(&words);
		struct words needs = take_inner(&words), cases = take_inner(&words);
		int faults;

		if (mine != number || (callers && !(callers & host->caller)))
			continue;
		if (lacks(host, needs, &faults)) {
			if (!is_write)
				*value = 0;
			return faults;
		}
		if (!(access & (is_write ? WRITES : READS)) || (is_write && (*value ^ reserved) & refused))
			return 1;
		while (cases.at < cases.end) {
			const struct register_case c = take_case(&cases);

			if (is_write && c.writes && host_value(host, c.written) == *value) {
				if (c.faults)
					return 1;
				host->system_written[i] = 1;
				host->system_values[i] = c.reads ? host_value(host, c.read) : *value & mask;
				return 0;
			}
			if (!is_write && !c.writes && !host->system_written[i]) {	/* as it is at first */
				*value = c.reads ? host_value(host, c.read) : 0;
				return (int)c.faults;
			}
		}
		host->system_written[i] |= is_write != 0;
		if (is_write)
			host->system_values[i] = *value & mask;
		else
			*value = host->system_values[i];
		return 0;
	}
	return 1;
}
