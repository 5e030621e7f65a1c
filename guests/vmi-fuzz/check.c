/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes a call with random values in all registers, and judges what came back. */
#include "../../harness/runtime/string.h"
#include "../arch/bits.h"
#include "../arch/machine.h"
#include "fuzz.h"

#define MOST_CALLS 256u
#define SUCCESS 0

static uint8_t is_present[MOST_CALLS], is_queueable[MOST_CALLS];
static int is_newer;
/* Of events, where the host may write too, 0 for none; and the one that may become so by the call that is made. */
static uint64_t area, next_area;

unsigned int interrupts_taken;

static const struct hvabi_guest guest = {
	.arch = FUZZ_ARCH,
	.trap = trap_vmi,
	.untouchable = UNTOUCHABLE,
};

static const struct hvabi_convention *find_convention_here(void)
{
	unsigned int i;

	for (i = 0; i < vmi_conformance.nconventions; i++) {
		if (vmi_conformance.conventions[i].arch == FUZZ_ARCH)
			return &vmi_conformance.conventions[i];
	}
	return NULL;
}

static uint64_t ask_host(uint64_t id, uint64_t argument)
{
	struct trial trial = { .id = id, .call = find_call(id), .args = { argument } };
	struct answer answer;

	make_call(&trial, &answer);
	return answer.status == SUCCESS ? answer.value : 0;
}

int may_be_queued(unsigned int call)
{
	return call < MOST_CALLS && is_queueable[call];
}

static void take_events(uint64_t address)
{
	if (address >= RAM && address <= RAM_END - 64 && address % 64 == 0)
		take_bits((uint64_t *)(uintptr_t)address, ~0ull);
}

void handle_event(unsigned int vector)
{
	(void)vector;
	interrupts_taken++;
	take_events(area);
	take_events(next_area);
}

/* By the family's query: the annotations that are honoured. */
static int ask_queueable(uint32_t id)
{
	return ask_host((id & 0xff000000u) | 0xff0000u, id >> 16 & 0xff) & 1;
}

void ask_presence(void)
{
	const struct hvabi_discovery *how = &vmi_conformance.discovery;
	const uint64_t release = ask_host(VMI_CPU_GET_RELEASE, 0);
	unsigned int i;

	is_newer = HVABI_RELEASE(release >> how->major_low & ((1u << how->major_bits) - 1),
				 release >> how->minor_low & ((1u << how->minor_bits) - 1)) > vmi_conformance.release_number;
	for (i = 0; i < vmi_conformance.ncalls && i < MOST_CALLS; i++) {
		is_present[i] = hvabi_find_call(&vmi_conformance, &guest, vmi_conformance.calls[i].name) == HVABI_PRESENT;
		is_queueable[i] = is_present[i] && ask_queueable((uint32_t)vmi_conformance.calls[i].id[0]);
	}
#ifdef VMI_FAMILY_VMA
	if (ask_host(VMI_VMA_GET_WINDOW, 1)) {
		window_size = ask_host(VMI_VMA_GET_WINDOW, 1);
		window = ask_host(VMI_VMA_GET_WINDOW, 0);
	}
#endif
}

int is_host_newer_than_this(void)
{
	return is_newer;
}

const struct hvabi_call *find_call(uint64_t id)
{
	unsigned int i;

	for (i = 0; i < vmi_conformance.ncalls; i++) {
		const struct hvabi_call *call = &vmi_conformance.calls[i];

		if ((uint32_t)call->id[0] >> 16 == (uint32_t)id >> 16 && (!call->arch || call->arch & FUZZ_ARCH))
			return call;
	}
	return NULL;
}

static void place_arguments(const struct trial *trial, const struct hvabi_convention *c, struct hvabi_registers *file)
{
	const unsigned int nargs = trial->call ? trial->call->nargs : ARGUMENTS;
	unsigned int i, next = 0;

	for (i = 0; i < nargs && next < c->narguments; i++) {
		file->r[c->arguments[next++]] = c->word_bits == 32 ? (uint32_t)trial->args[i] : trial->args[i];
		if (trial->call && trial->call->args[i].width > c->word_bits && next < c->narguments)
			file->r[c->arguments[next++]] = trial->args[i] >> 32;
	}
}

static void read_answer(const struct hvabi_convention *c, struct answer *answer)
{
	answer->status = (int32_t)answer->after.r[c->status];
	answer->value = answer->after.r[c->value[0]];
	if (c->word_bits == 32)
		answer->value = (uint32_t)answer->value | answer->after.r[c->value[1]] << 32;
}

void make_call(const struct trial *trial, struct answer *answer)
{
	const struct hvabi_convention *c = find_convention_here();
	unsigned int i;

	for (i = 0; i < HVABI_REGISTERS; i++) {
		const uint64_t random = c->word_bits == 32 ? (uint32_t)random_number() : random_number();

		answer->before.r[i] = UNTOUCHABLE >> i & 1 ? 0 : random;
	}
	place_arguments(trial, c, &answer->before);
	for (i = 0; i < c->nfixed; i++)
		answer->before.r[c->fixed[i]] = c->fixed_values[i];
	answer->before.r[c->carriers[0]] = trial->id;
#ifdef VMI_FAMILY_EVENT
	next_area = trial->call && trial->call->id[0] == VMI_EVENT_SET_AREA ? trial->args[0] : 0;
#endif
	memcpy(&answer->after, &answer->before, sizeof(answer->after));
	trap_vmi(&answer->after);
	read_answer(c, answer);
}

const char *find_status_name(int32_t status)
{
	unsigned int i;

	for (i = 0; i < vmi_conformance.nstatuses; i++) {
		if (vmi_conformance.statuses[i].number == status)
			return vmi_conformance.statuses[i].name;
	}
	return NULL;
}

static int is_id_reserved(uint64_t id)
{
	return (id & 0xff00) != 0 || (REFUSES_WIDE_ID && id >> 32);
}

static int has_call(const struct trial *trial)
{
	return trial->call && is_present[trial->call - vmi_conformance.calls];
}

const char *check_declaration(const struct trial *trial, const struct answer *answer)
{
	unsigned int i;

	if (!find_status_name(answer->status))
		return "no status of this release";
	if (!has_call(trial) || is_id_reserved(trial->id))
		return NULL;
	for (i = 0; i < trial->call->nstatuses; i++) {
		if (trial->call->statuses[i] == answer->status)
			return NULL;
	}
	return "a status that this call does not give";
}

/* Whether the host has a call of the family of this id. */
static int has_family(uint64_t id)
{
	unsigned int i;

	for (i = 0; i < vmi_conformance.ncalls && i < MOST_CALLS; i++) {
		if ((uint32_t)vmi_conformance.calls[i].id[0] >> 24 == (uint32_t)id >> 24 && is_present[i])
			return 1;
	}
	return 0;
}

static int has_wide_argument(const struct trial *trial)
{
	unsigned int i;

	for (i = 0; sizeof(uintptr_t) == 8 && i < trial->call->nargs; i++) {
		const unsigned int width = trial->call->args[i].width;

		if (width && width < 64 && trial->args[i] >> width)
			return 1;
	}
	return 0;
}

/* With two things wrong either may be said first. */
const char *check_refusal(const struct trial *trial, const struct answer *answer)
{
	if (is_id_reserved(trial->id) && answer->status == vmi_conformance.families[0].reserved_field)
		return NULL;
	if (!has_family(trial->id))
		return answer->status == vmi_conformance.unknown_family ? NULL : "not the refusal of an unknown family";
	if (!has_call(trial))
		return answer->status == vmi_conformance.families[0].unknown_call ? NULL : "not the refusal of an unknown call";
	if (is_id_reserved(trial->id))
		return "not the refusal of a reserved bit";
	if (answer->status == SUCCESS && has_wide_argument(trial))
		return "success with bits beyond an argument's width";
	return NULL;
}

const char *check_survival(const struct trial *trial, const struct answer *answer)
{
	const struct hvabi_convention *c = find_convention_here();
	unsigned int i;

	(void)trial;
	for (i = 0; i < HVABI_REGISTERS; i++) {
		if (!(c->may_change >> i & 1) && !(UNTOUCHABLE >> i & 1) && answer->before.r[i] != answer->after.r[i])
			return "a register that is not of the result has changed";
	}
	return NULL;
}

/* The host may set a pending bit between the write and the look. */
static int is_beside_area(uint64_t address)
{
	return !area || address + 8 <= area || address >= area + 64;
}

static const char *check_written(const struct trial *trial, unsigned int size)
{
	const uint64_t address = trial->args[0];

	if (address < RAM || address > RAM_END - size || address % size)
		return "success with an address where nothing can be written";
	if (is_beside_area(address) && memcmp((const void *)(uintptr_t)address, &trial->args[1], size) != 0)
		return "success, but what was to be written is not there";
	return NULL;
}

#ifdef VMI_FAMILY_VMA

static int is_same_word(uint64_t a, uint64_t b)
{
	return *(const volatile uint32_t *)(uintptr_t)a == *(const volatile uint32_t *)(uintptr_t)b;
}

/* The first and the last page. The guest's own translation is the identity all along. */
static const char *check_mapped(const struct trial *trial)
{
	const uint64_t *args = trial->args, last = (args[2] - 1) * PAGE;

	if (args[0] < window || args[0] + last >= window + window_size || args[1] < RAM || args[1] + last >= RAM_END)
		return "success with pages that are not memory, or not in the window";
	if (!(args[3] & VMI_VMA_ACCESS_READ) || args[1] < IMAGE)
		return NULL;	/* before the image a machine without a host may have firmware that nobody may look at */
	return is_same_word(args[0], args[1]) && is_same_word(args[0] + last + PAGE - 4, args[1] + last + PAGE - 4) ?
		NULL : "success, but the window shows something else";
}

#endif

#ifdef VMI_CPU_RUN_QUEUE

static const char *check_queue(const struct trial *trial, const struct answer *answer)
{
	const uint32_t value = (uint32_t)answer->value;

	if (answer->status == SUCCESS)
		return value == trial->args[1] ? NULL : "success, but not of all entries";
	return !value || value < trial->args[1] ? NULL : "no success, but of all entries";
}

#endif

const char *check_effect(const struct trial *trial, const struct answer *answer)
{
	if (!trial->call)
		return NULL;
#ifdef VMI_CPU_RUN_QUEUE
	if (has_call(trial) && trial->call->id[0] == VMI_CPU_RUN_QUEUE)
		return check_queue(trial, answer);
#endif
	if (answer->status != SUCCESS)
		return NULL;
	switch (trial->call->id[0]) {
	case VMI_EXPERIMENTAL_ECHO:
		return answer->value == trial->args[0] ? NULL : "echo gave another value than it got";
	case VMI_MMU_SET_PTE:
		return check_written(trial, 4);
	case VMI_MMU_SET_LONG_PTE:
		return check_written(trial, 8);
#ifdef VMI_FAMILY_EVENT
	case VMI_EVENT_SET_AREA:
		area = trial->args[0];
		return NULL;
#endif
#ifdef VMI_FAMILY_VMA
	case VMI_VMA_MAP:
		return check_mapped(trial);
#endif
	default:
		return NULL;
	}
}
