/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the arguments of each call are for. Half of the calls that exist are
 * made with arguments that make sense; and whatever is drawn, what a host may
 * then write to is never the guest's own: it is moved into memory that may be
 * destroyed. Addresses that are no memory are left as they are.
 */
#include "../../harness/runtime/string.h"
#include "../arch/machine.h"
#include "fuzz.h"

#define QUEUE_SLACK 64u
#define TABLE_SPAN 0x10000u
#define NATIVE_VECTOR 0xf0u		/* the handler takes it for the timer of the native back end */
#define BASE_IN_VICTIM (1ull << 39)	/* bit 23 of a descriptor's base */

enum kind {
	NUMBER,			/* whatever has the width */
	PLACE,			/* where the host writes, up to 64 bytes */
	BUFFER, LENGTH,		/* the same for text, which the host may read or write */
	PAGES_OF, WINDOW, COUNTED, ACCESS, PORT, TIME,
	SMALL,			/* below 8: levels, scopes, parts */
	ROOT, QUEUE, ENTRIES,
	GDT, IDT, LIMIT, SELECTOR, INDEX, DESCRIPTOR, VECTOR,
};

struct shape {
	uint32_t id;
	uint8_t kinds[ARGUMENTS];
};

static const struct shape shapes[] = {
#ifdef VMI_CPU_RUN_QUEUE
	{ VMI_CPU_RUN_QUEUE, { QUEUE, ENTRIES } },
#endif
	{ VMI_MMU_SET_PTE, { PLACE, NUMBER } },
	{ VMI_MMU_SET_LONG_PTE, { PLACE, NUMBER } },
	{ VMI_MMU_FLUSH_TLB, { SMALL } },
	{ VMI_MMU_SET_PAGE_TABLE, { ROOT } },
	{ VMI_MMU_REGISTER_PAGE_TABLE, { PAGES_OF, SMALL } },
	{ VMI_MMU_RELEASE_PAGE_TABLE, { PAGES_OF } },
	{ VMI_SEGMENTATION_SET_GDT, { GDT, LIMIT } },
	{ VMI_SEGMENTATION_SET_IDT, { IDT, LIMIT } },
	{ VMI_SEGMENTATION_SET_LDT, { SELECTOR } },
	{ VMI_SEGMENTATION_SET_TR, { SELECTOR } },
	{ VMI_SEGMENTATION_WRITE_GDT_ENTRY, { INDEX, DESCRIPTOR } },
	{ VMI_SEGMENTATION_WRITE_LDT_ENTRY, { INDEX, NUMBER } },
	{ VMI_SEGMENTATION_WRITE_IDT_ENTRY, { INDEX, NUMBER, NUMBER } },
#ifdef VMI_FAMILY_EVENT
	{ VMI_TIMER_SET_ALARM, { TIME, PORT } },
	{ VMI_EVENT_SET_AREA, { PLACE } },
	{ VMI_EVENT_SET_VECTOR, { VECTOR } },
	{ VMI_EVENT_CLOSE, { PORT } },
	{ VMI_EVENT_SEND, { PORT } },
	{ VMI_CONSOLE_WRITE, { BUFFER, LENGTH } },
	{ VMI_CONSOLE_READ, { BUFFER, LENGTH } },
#endif
#ifdef VMI_FAMILY_VMA
	{ VMI_VMA_GET_WINDOW, { SMALL } },
	{ VMI_VMA_MAP, { WINDOW, PAGES_OF, COUNTED, ACCESS } },
	{ VMI_VMA_UNMAP, { WINDOW, COUNTED } },
	{ VMI_VMA_PROTECT, { WINDOW, COUNTED, ACCESS } },
	{ VMI_VMA_GET_MAPPING, { WINDOW } },
#endif
};

/* The guest's own, which only calls with these shapes use: roots that may be in force, a queue, descriptors. */
static uint8_t roots[2][PAGE] __attribute__((aligned(4096)));
static uint8_t descriptors[TABLE_SPAN + PAGE] __attribute__((aligned(4096)));
#ifdef VMI_CPU_RUN_QUEUE
#define QUEUE_ENTRIES 130u
static uint8_t queue[QUEUE_ENTRIES * sizeof(struct vmi_queue_entry) + QUEUE_SLACK] __attribute__((aligned(4096)));
#endif

static uint64_t victim;
static int is_native;
static int interrupts_are_on;

extern uint8_t __bss_end[];

void expect_interrupts(void)
{
	interrupts_are_on = 1;
}

/* A page full of roots: whatever part of it is in force, every address is itself. */
static void fill_roots(void)
{
	unsigned int i, at;

	for (i = 0; i < 2; i++) {
		fill_identity_root(roots[i]);
#ifdef __aarch64__
		for (at = 32; at < PAGE; at += 32)
			memcpy(roots[i] + at, roots[i], 32);
#else
		(void)at;
#endif
	}
}

void prepare_shapes(int native)
{
	is_native = native;
	victim = ((uintptr_t)__bss_end + PAGE - 1) / PAGE * PAGE;
	fill_roots();
}

static uint64_t own(const void *memory)
{
	return (uintptr_t)memory;
}

static int is_in_memory(uint64_t address)
{
	return address >= RAM && address < RAM_END;
}

/* Before the victim: code, data, and on x86 the tables that the boot code made. */
static int is_own(uint64_t address)
{
	return address >= RAM && address < victim;
}

static uint64_t random_in_victim(void)
{
	return victim + (random_number() & 0x7fffc0);
}

static uint64_t random_descriptor(void)
{
	static const uint8_t types[4] = { 0x82, 0x89, 0x81, 0x93 };
	const uint64_t random = random_number();

	if (random & 1)
		return random_number();
	return 0xffff | (random >> 8 & 0x7fff) << 16 | (uint64_t)types[random >> 1 & 3] << 40;
}

static uint64_t sensible_value(enum kind kind)
{
	const uint64_t random = random_number();

	switch (kind) {
	case PLACE:
	case BUFFER:
		/* Often at the end of memory, on either side. */
		return random & 3 ? random_in_victim() : RAM_END - 128 + (random >> 8 & 63) * 4;
	case LENGTH:
		return random & 63;
	case PAGES_OF:
		return RAM + (random >> 8 & (random & 1 ? 0xf : RAM_SIZE / PAGE - 1)) * PAGE;
	case WINDOW:
		return window + (random >> 8 & (random & 1 ? 0x3f : window_size / PAGE - 1)) * PAGE;
	case COUNTED:
		return 1 + (random >> 8 & (random & 7 ? 3 : 0x7ff));
	case ACCESS:
		return random & 1 ? 7 : random >> 1 & 7;
	case PORT:
		return random & 63;
	case TIME:
		return random >> 16 >> (random & 31);
	case SMALL:
		return random & 7;
	case ROOT:
		return own(roots[random & 1]);
#ifdef VMI_CPU_RUN_QUEUE
	case QUEUE:
		return own(queue) + (random & 0x38);
#endif
	case ENTRIES:
		return random & 1 ? random >> 8 & 7 : random >> 8 & 127;
	case GDT:
		return own(descriptors);
	case IDT:
		return random_in_victim();
	case LIMIT:
		return random & 1 ? 0xff : random >> 8 & 0xffff;
	case SELECTOR:
		return random & 0xf8;
	case INDEX:
		return random & 31;
	case DESCRIPTOR:
		return random_descriptor();
	case VECTOR:
		return 32 + (random & 127);
	default:
		return random_argument();
	}
}

/* The same address in what may be destroyed, as badly aligned as it was. */
static uint64_t move(uint64_t address)
{
	return random_in_victim() + (address & 63);
}

/* A table may reach around the end of the address space, to where the boot code's tables are. */
static int may_wrap(uint64_t base)
{
	return base + TABLE_SPAN < base || (base <= UINT32_MAX && base + TABLE_SPAN > UINT32_MAX);
}

static uint64_t protect_own(enum kind kind, uint64_t value)
{
	switch (kind) {
	case PLACE:
	case BUFFER:
		return is_own(value) ? move(value) : value;
	case ROOT:
		/* The native back end shows the window in the boot code's tables, so no others may be in force: refused. */
		value |= is_native ? 1 : 0;
		return is_in_memory(value) ? own(roots[value >> 12 & 1]) + (value & (PAGE - 1)) : value;
#ifdef VMI_CPU_RUN_QUEUE
	case QUEUE:
		return is_in_memory(value) ? own(queue) + (value & 0x3f) : value;
#endif
	case GDT:
		return is_in_memory(value) || may_wrap(value) ? own(descriptors) + (value & 0xff8) : value;
	case IDT:
		return is_own(value) || may_wrap(value) ? move(value) : value;
	case DESCRIPTOR:
		return value | BASE_IN_VICTIM;	/* the host writes to a task, and through an LDT */
	default:
		return value;
	}
}

static uint64_t cut_to_width(uint64_t value, unsigned int width)
{
	return width && width < 64 ? value & ((1ull << width) - 1) : value;
}

/* What of an argument gets into its register. */
static uint64_t fit_register(const struct hvabi_call *call, unsigned int argument, uint64_t value)
{
	const int is_wide = call && argument < call->nargs && call->args[argument].width == 64;

	return sizeof(uintptr_t) == 4 && !is_wide ? (uint32_t)value : value;
}

static enum kind find_kind(const struct hvabi_call *call, unsigned int argument)
{
	unsigned int i;

	for (i = 0; call && i < sizeof(shapes) / sizeof(shapes[0]); i++) {
		if (shapes[i].id == call->id[0])
			return shapes[i].kinds[argument];
	}
	return NUMBER;
}

/* They make sense in `sensible` of 16 cases. */
static void draw_arguments(const struct hvabi_call *call, unsigned int sensible, uint64_t *args)
{
	const int is_sensible = call && (random_number() & 15) < sensible;
	unsigned int i;

	for (i = 0; i < ARGUMENTS; i++) {
		const enum kind kind = find_kind(call, i);
		uint64_t value = random_argument();

		/* One of 16 is left as it is even among those that make sense. */
		if (is_sensible && i < call->nargs && random_number() & 15)
			value = cut_to_width(sensible_value(kind), call->args[i].width);
		args[i] = protect_own(kind, fit_register(call, i, value));
	}
}

/* Descriptor tables must be right when an interrupt may come. */
static int is_segmentation(uint32_t id)
{
	return id >> 24 == VMI_FAMILY_SEGMENTATION;
}

#ifdef VMI_CPU_RUN_QUEUE

static uint32_t random_queued_id(void)
{
	unsigned int call, tries = 0;

	do
		call = random_below(vmi_conformance.ncalls);
	while (!may_be_queued(call) && tries++ < 64);
	return (uint32_t)vmi_conformance.calls[call].id[0] | VMI_MAY_BE_QUEUED;
}

/* Entries that mostly may stand in a queue, so that it is not over at the first. */
static void fill_entry(struct vmi_queue_entry *entry)
{
	const struct hvabi_call *call;
	unsigned int i;

	do
		entry->id = random_number() & 31 ? random_queued_id() : random_id();
	while (interrupts_are_on && is_segmentation(entry->id));
	entry->zero = random_number() & 63 ? 0 : (uint32_t)random_number();
	call = find_call(entry->id);
	draw_arguments(call, 15, entry->args);
	for (i = call ? call->nargs : 0; call && i < ARGUMENTS; i++) {
		if (random_number() & 63)
			entry->args[i] = 0;
	}
}

/* More entries than may be asked for are refused before one is read. */
static void fill_queue(const struct trial *trial)
{
	uint8_t *place = queue + (trial->args[0] & (QUEUE_SLACK - 1));
	struct vmi_queue_entry entry;
	unsigned int i;

	for (i = 0; i < QUEUE_ENTRIES && i < trial->args[1]; i++) {
		fill_entry(&entry);
		memcpy(place + i * sizeof(entry), &entry, sizeof(entry));
	}
}

#endif

/* cpu.halt, event.wait and cpu.shutdown. With reserved bits too: a host that performs those is found by other calls. */
int may_not_return(const struct trial *trial)
{
	switch ((uint32_t)trial->id & 0xffff0000u) {
	case VMI_CPU_HALT:
#ifdef VMI_FAMILY_EVENT
	case VMI_EVENT_WAIT:
#endif
		return 1;
	case VMI_CPU_SHUTDOWN:
		return (uint32_t)trial->args[0] <= 2;
	default:
		return 0;
	}
}

int may_break_interrupts(const struct trial *trial)
{
	if (!interrupts_are_on)
		return 0;
#ifdef VMI_FAMILY_EVENT
	if (((uint32_t)trial->id & 0xffff0000u) == VMI_EVENT_SET_VECTOR && (uint32_t)trial->args[0] == NATIVE_VECTOR)
		return 1;
#endif
	return is_segmentation((uint32_t)trial->id);
}

void fill_arguments(struct trial *trial)
{
	draw_arguments(trial->call, 8, trial->args);
#ifdef VMI_CPU_RUN_QUEUE
	if (trial->call && trial->call->id[0] == VMI_CPU_RUN_QUEUE)
		fill_queue(trial);
#endif
}
