/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls at random, as many as COUNT says, from a fixed SEED: ids, arguments and
 * all other registers. Every answer must be one that the tables of this release
 * explain, every register that a call may not change must be as it was, and so
 * must the guest's memory around what it offers to the host.
 */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/machine.h"
#include "random.h"

#ifndef COUNT
#define COUNT 2000
#endif
#ifndef SEED
#define SEED 1
#endif

#define RESERVED_BITS 0x0000ff00u
#define COMPLAINTS 5
#define MESSAGE_LIMIT 64		/* bytes that a random console.write may print */

#if defined(__x86_64__)
#define ARCH HVABI_ARCH_X86_64
#define UNTOUCHABLE (1u << 4)
#elif defined(__i386__)
#define ARCH HVABI_ARCH_I386
#define UNTOUCHABLE (1u << 4)
#elif defined(__aarch64__)
#define ARCH HVABI_ARCH_ARM64
#define UNTOUCHABLE (1u << 31)
#else
#define ARCH HVABI_ARCH_RISCV64
#define UNTOUCHABLE (1u << 0 | 1u << 2)
#endif

static const struct hvabi_convention *convention;
static unsigned int strange_answers, strange_registers;
static uint64_t vma_window;
static uint64_t answered[16];		/* how many calls answered 0, -1, -2 ... */

static const struct hvabi_convention *find_convention(void)
{
	uint32_t i;

	for (i = 0; i < vmi_conformance.nconventions; i++) {
		if (vmi_conformance.conventions[i].arch == ARCH)
			return &vmi_conformance.conventions[i];
	}
	return NULL;
}

/* The call that an id names on this architecture, hints aside. */
static const struct hvabi_call *find_call(uint32_t id)
{
	uint32_t i;

	for (i = 0; i < vmi_conformance.ncalls; i++) {
		const struct hvabi_call *call = &vmi_conformance.calls[i];

		if ((call->id[0] & 0xffff0000u) == (id & 0xffff0000u) && (!call->arch || call->arch & ARCH))
			return call;
	}
	return NULL;
}

static int is_listed(const struct hvabi_call *call, int64_t status)
{
	unsigned int i;

	for (i = 0; i < call->nstatuses; i++) {
		if (call->statuses[i] == status)
			return 1;
	}
	return 0;
}

static int is_explained(uint32_t id, int64_t status)
{
	const struct hvabi_call *call = find_call(id);

	if (id & RESERVED_BITS)
		return status == vmi_conformance.reserved_field || (!call && status == vmi_conformance.unknown_family) ||
			(!call && status == vmi_conformance.unknown_call);
	if (!call)
		return status == vmi_conformance.unknown_family || status == vmi_conformance.unknown_call;
	return is_listed(call, status);
}

/* A third are calls that exist, a third are near them, a third is anything. */
static uint32_t choose_id(void)
{
	uint32_t id;

	switch (random_below(3)) {
	case 0:
		id = (uint32_t)vmi_conformance.calls[random_below(vmi_conformance.ncalls)].id[0];
		return random_below(4) ? id : id | random_below(256);
	case 1:
		return random_below(10) << 24 | random_below(12) << 16 | (random_below(8) ? 0 : next_random() & 0xffff);
	default:
		return (uint32_t)next_random();
	}
}

static uint64_t choose_word(void)
{
	switch (random_below(4)) {
	case 0:
		return (uintptr_t)offered_memory + random_below(OFFERED_SIZE);
	case 1:
		return ((uintptr_t)offered_memory + random_below(OFFERED_SIZE)) & ~(uint64_t)4095;
	case 2:
		return random_below(130);
	default:
		return next_random() >> random_below(64);
	}
}

static void fill_registers(uint32_t id, struct hvabi_registers *registers)
{
	const uint64_t word_mask = convention->word_bits == 64 ? ~0ull : 0xffffffffu;
	unsigned int i;

	for (i = 0; i < HVABI_REGISTERS; i++)
		registers->r[i] = UNTOUCHABLE >> i & 1 ? 0 : choose_word() & word_mask;
	for (i = 0; i < convention->nfixed; i++)
		registers->r[convention->fixed[i]] = convention->fixed_values[i];
	registers->r[convention->carriers[0]] = id;
}

/* Which argument register the first part of an argument is in. */
static unsigned int place_argument(const struct hvabi_call *call, unsigned int index)
{
	unsigned int i, place = 0;

	for (i = 0; i < index; i++)
		place += call->args[i].width > convention->word_bits ? 2 : 1;
	return convention->arguments[place];
}

static int is_wide(const struct hvabi_call *call, unsigned int index)
{
	return call->args[index].width > convention->word_bits;
}

/* The register of the high half of a wide argument is the next one in order. */
static unsigned int place_high(unsigned int place)
{
	unsigned int i;

	for (i = 0; i + 1 < convention->narguments; i++) {
		if (convention->arguments[i] == place)
			return convention->arguments[i + 1];
	}
	return place;
}

static uint64_t get_argument(const struct hvabi_call *call, unsigned int index, const struct hvabi_registers *registers)
{
	unsigned int place = place_argument(call, index);

	return is_wide(call, index) ? registers->r[place] | registers->r[place_high(place)] << 32 : registers->r[place];
}

static void set_argument(const struct hvabi_call *call, unsigned int index, struct hvabi_registers *registers, uint64_t value)
{
	unsigned int place = place_argument(call, index);

	registers->r[place] = is_wide(call, index) ? value & 0xffffffffu : value;
	if (is_wide(call, index))
		registers->r[place_high(place)] = value >> 32;
}

/* A value that the argument's type has, more often than not one that means something. */
static uint64_t choose_argument(const struct hvabi_argument *argument)
{
	unsigned int width = argument->width ? argument->width : convention->word_bits;

	if (width < 64)
		return random_below(4) ? random_below(8) : next_random() >> (64 - width);
	switch (random_below(4)) {
	case 0:
		return (next_random() >> random_below(64)) & ~(uint64_t)4095;
	case 1:
		return vma_window + ((uint64_t)random_below(64) << 12);
	case 2:
		return ((uintptr_t)offered_memory + random_below(OFFERED_SIZE)) & ~(uint64_t)4095;
	default:
		return ((uintptr_t)offered_memory + random_below(OFFERED_SIZE)) & ~(uint64_t)7;
	}
}

/* Most arguments of most calls fit, or all calls would end where the first one is checked. */
static void fill_arguments(const struct hvabi_call *call, struct hvabi_registers *registers)
{
	unsigned int i;

	for (i = 0; i < call->nargs; i++) {
		if (random_below(8))
			set_argument(call, i, registers, choose_argument(&call->args[i]));
	}
}

/* Into what is offered to the host, at the same place in a page. */
static void offer(const struct hvabi_call *call, struct hvabi_registers *registers)
{
	uint64_t address = get_argument(call, 0, registers);

	if (is_guest_memory(address))
		set_argument(call, 0, registers, (uintptr_t)offered_memory + (address & (OFFERED_SIZE - 1)));
}

/* Keeps a call from ending the guest, from stopping it, and from what it stands on. Returns 0 if nothing keeps it. */
static int tame(const struct hvabi_call *call, struct hvabi_registers *registers)
{
	switch (tame_kind(call->name)) {
	case TAME_NEVER:
		return 0;
	case TAME_OFFER:
		offer(call, registers);
		return 1;
	case TAME_TEXT:
		offer(call, registers);
		set_argument(call, 1, registers, get_argument(call, 1, registers) & (MESSAGE_LIMIT - 1));
		return 1;
	case TAME_WILD:
		return !is_guest_memory(get_argument(call, 0, registers));
	case TAME_REASON:
		return get_argument(call, 0, registers) > 2;
	case TAME_NOT:
		break;
	}
	return 1;
}

static void check_answer(uint32_t id, int64_t status)
{
	answered[status <= 0 && status > -16 ? -status : 15]++;
	if (is_explained(id, status) || strange_answers++ >= COMPLAINTS)
		return;
	ktap_message("the id %#x answered %lld, which nothing explains", (unsigned int)id, (long long)status);
}

static void check_registers(uint32_t id, const struct hvabi_registers *before, const struct hvabi_registers *after)
{
	unsigned int i;

	for (i = 0; i < HVABI_REGISTERS; i++) {
		if ((convention->may_change | UNTOUCHABLE) >> i & 1 || before->r[i] == after->r[i])
			continue;
		if (strange_registers++ < COMPLAINTS)
			ktap_message("the id %#x left %#llx in register %u, which held %#llx", (unsigned int)id,
				     (unsigned long long)after->r[i], i, (unsigned long long)before->r[i]);
	}
}

static void make_random_call(void)
{
	struct hvabi_registers before, after;
	uint32_t id = choose_id();
	const struct hvabi_call *call = find_call(id);

	fill_registers(id, &before);
	if (call)
		fill_arguments(call, &before);
	if (call && !tame(call, &before))
		return;
	memcpy(&after, &before, sizeof(after));
	trap_vmi(&after);
	check_answer(id, (int32_t)after.r[convention->status]);
	check_registers(id, &before, &after);
}

static void report(const char *name, int right)
{
	ktap_begin(name);
	if (right)
		ktap_pass();
	else
		ktap_fail();
}

static void print_counts(void)
{
	unsigned int i;

	console_print("\n# random: seed %u", (unsigned int)SEED);
	for (i = 0; i < 16; i++) {
		if (answered[i])
			console_print(", %llu answered -%u", (unsigned long long)answered[i], i);
	}
	console_print("\n");
}

void guest_main(void)
{
	unsigned int i;
	int has_host = find_vmi_host();

	if (!has_host)
		start_native();
	patch_call_sites(!has_host);
	forbid_interrupts();
	convention = find_convention();
	seed_random(SEED);
	fill_guards();
	vma_window = find_window();
	ktap_start(3);
	ktap_begin("random.calls.answers-are-explained");
	for (i = 0; i < COUNT; i++)
		make_random_call();
	restore_machine();
	print_counts();
	if (strange_answers)
		ktap_fail();
	else
		ktap_pass();
	report("random.calls.registers-survive", !strange_registers);
	report("random.calls.memory-survives", check_guards());
	ktap_end();
}
