/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * fuzz HOST.so COUNT [SEED]: random hypercalls on an in-process host. Prints
 * what it counted, one line a status; exits 1 at the first answer that cannot
 * be right. README.md beside this says what is random and what is checked.
 */
#include <dlfcn.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../conformance/conformance.h"

extern const struct hvabi_abi vmi_conformance;

#define MEMORY_SIZE (1u << 20)
#define RAX 0
#define RDX 2

/* Calls that may not come back, by family and number. */
#define CPU_HALT 0x0104u
#define CPU_SHUTDOWN 0x0105u
#define EVENT_WAIT 0x0505u
#define LEGACY_HALT 0x0023u
#define LEGACY_REBOOT 0x0024u
#define LEGACY_SHUTDOWN 0x0025u
#define SHUTDOWN_REASONS 3u

static const uint8_t argument_registers[] = { 7, 6, 2, 1, 8, 9 };	/* rdi, rsi, rdx, rcx, r8, r9 */

static uint64_t state;

/* splitmix64: every seed is a good one. */
static uint64_t next_random(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

/* Half of the ids are calls of the release, some of those with annotations or a reserved bit; the rest is anything. */
static uint32_t random_id(void)
{
	uint64_t random = next_random();
	uint32_t id;

	if (random & 1)
		return (uint32_t)(random >> 32);
	id = (uint32_t)vmi_conformance.calls[(random >> 32) % vmi_conformance.ncalls].id[0];
	if ((random & 6) == 0)
		id |= (uint32_t)(random >> 8) & 0xff;
	if ((random & 0xf0) == 0)
		id |= 0x100u << ((random >> 4) & 7);
	if ((random & 0xf00) == 0)
		id ^= 0x10000u << ((random >> 4) & 15);
	return id;
}

/* Small numbers, addresses in memory and at its end, addresses near 2^64, single bits, and anything. */
static uint64_t random_argument(void)
{
	uint64_t random = next_random();

	switch (random & 7) {
	case 0:
		return random >> 8 & 0xff;
	case 1:
		return random >> 8 & (MEMORY_SIZE - 1);
	case 2:
		return random >> 8 & (MEMORY_SIZE - 1) & ~63ull;
	case 3:
		return MEMORY_SIZE - (random >> 8 & 0x7f);
	case 4:
		return 0 - (random >> 8 & 0xffff);
	case 5:
		return 1ull << (random >> 8 & 63);
	case 6:
		return 0x40000000u + (random >> 8 & 0x3fffffff & ~4095ull);
	default:
		return next_random();
	}
}

static int may_not_return(uint32_t id, const uint64_t *args)
{
	uint32_t call = id >> 16;

	return !(id & 0xff00) &&
	       (call == CPU_HALT || call == EVENT_WAIT || call == LEGACY_HALT || call == LEGACY_REBOOT || call == LEGACY_SHUTDOWN ||
		(call == CPU_SHUTDOWN && args[0] < SHUTDOWN_REASONS));
}

static const char *status_name(int64_t status)
{
	unsigned int i;

	for (i = 0; i < vmi_conformance.nstatuses; i++) {
		if (vmi_conformance.statuses[i].number == status)
			return vmi_conformance.statuses[i].name;
	}
	return NULL;
}

/* What an id must be answered whatever the arguments are; 1 if the operation decides. */
static int64_t forced_status(uint32_t id)
{
	int family = 0;
	unsigned int i;

	for (i = 0; i < vmi_conformance.nfamilies; i++)
		family |= vmi_conformance.families[i].number == id >> 24;
	if (!family)
		return vmi_conformance.unknown_family;
	for (i = 0; i < vmi_conformance.ncalls; i++) {
		if (vmi_conformance.calls[i].id[0] >> 16 == id >> 16)
			return id & 0xff00 ? vmi_conformance.families[0].reserved_field : 1;
	}
	return vmi_conformance.families[0].unknown_call;
}

static int is_right(uint32_t id, int64_t status)
{
	int64_t forced = forced_status(id);

	/* With two things wrong either may be said first. */
	return forced == 1 || status == forced || (id & 0xff00 && status == vmi_conformance.families[0].reserved_field);
}

static uint64_t parse_number(const char *text)
{
	char *end;
	uint64_t number;

	errno = 0;
	number = strtoull(text, &end, 0);
	if (errno || *end || end == text) {
		fprintf(stderr, "fuzz: '%s' is not a number\n", text);
		exit(2);
	}
	return number;
}

int main(int argc, char **argv)
{
	void (*start)(void *memory, uint64_t size);
	void (*trap)(struct hvabi_registers *registers);
	uint64_t counts[64] = { 0 }, count, i, seed, made = 0;
	void *host, *memory;
	FILE *report;

	if (argc < 3 || argc > 4) {
		fprintf(stderr, "usage: fuzz HOST.so COUNT [SEED]\n");
		return 2;
	}
	host = dlopen(argv[1], RTLD_NOW);
	memory = aligned_alloc(4096, MEMORY_SIZE);
	report = fdopen(dup(STDOUT_FILENO), "w");
	if (!host || !memory || !report || !freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "r", stdin)) {
		fprintf(stderr, "fuzz: cannot start: %s\n", host ? strerror(errno) : dlerror());
		return 3;
	}
	memcpy(&start, (void *[]){ dlsym(host, "hvabi_host_start") }, sizeof(start));
	memcpy(&trap, (void *[]){ dlsym(host, "hvabi_host_trap") }, sizeof(trap));
	count = parse_number(argv[2]);
	seed = argc == 4 ? parse_number(argv[3]) : 1;
	state = seed;
	memset(memory, 0, MEMORY_SIZE);
	start(memory, MEMORY_SIZE);

	for (i = 0; i < count; i++) {
		struct hvabi_registers registers;
		uint64_t args[6];
		uint32_t id = random_id();
		int64_t status;
		unsigned int k;

		for (k = 0; k < HVABI_REGISTERS; k++)
			registers.r[k] = ~0ull;
		for (k = 0; k < 6; k++)
			registers.r[argument_registers[k]] = args[k] = random_argument();
		registers.r[RAX] = id;
		if (may_not_return(id, args))
			continue;
		trap(&registers);
		made++;
		status = (int32_t)registers.r[RAX];
		if (!status_name(status) || !is_right(id, status)) {
			fprintf(stderr, "fuzz: call %" PRIu64 " of seed %" PRIu64 ": id %#x was answered %" PRId64 "\n", i, seed, id,
				status);
			return 1;
		}
		counts[-status & 63]++;
	}
	fprintf(report, "fuzz: %" PRIu64 " calls made of %" PRIu64 ", seed %" PRIu64 "\n", made, count, seed);
	for (i = 0; i < 64; i++) {
		if (counts[i])
			fprintf(report, "  %-16s %12" PRIu64 "\n", status_name(-(int64_t)i), counts[i]);
	}
	return fclose(report) ? 3 : 0;
}
