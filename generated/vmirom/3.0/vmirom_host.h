/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd
 */
#ifndef VMIROM_HOST_H
#define VMIROM_HOST_H

#include "vmirom.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define VMIROM_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define VMIROM_RARE __attribute__((__noinline__, __cold__, __unused__))
#define VMIROM_INLINE inline __attribute__((__always_inline__, __unused__))
#define VMIROM_MAYBE_UNUSED __attribute__((__unused__))
#else
#define VMIROM_UNLIKELY(condition) (condition)
#define VMIROM_RARE inline
#define VMIROM_INLINE inline
#define VMIROM_MAYBE_UNUSED
#endif

/*
 * In place of a status: the call raises an exception in the guest, and has no result. An operation may give this
 * back, too.
 * Dispatch from registers then leaves them as they are, and calls raise_exception() of the host. Who calls
 * vmirom_dispatch() must look for it.
 */
#define VMIROM_HOST_EXCEPTION INT64_MIN

/* What an operation gives back: a status, and a value where the call has one. */
struct vmirom_host_result {
	int64_t status;
	uint64_t value;
	uint64_t more[2];	/* further results */
	uint16_t count;		/* how many of them */
	uint32_t wide;		/* a bit for each result, the value's first: it has 64 bits */
};

static inline struct vmirom_host_result vmirom_host_ok(uint64_t value)
{
	struct vmirom_host_result result;

	result.status = VMIROM_STATUS_SUCCESS;
	result.value = value;
	result.count = 0;
	result.wide = 0;
	return result;
}

static inline struct vmirom_host_result vmirom_host_error(int64_t status)
{
	struct vmirom_host_result result;

	result.status = status;
	result.value = 0;
	result.count = 0;
	result.wide = 0;
	return result;
}

typedef struct vmirom_host_result vmirom_host_run(void *context, const uint64_t *args);

#define VMIROM_HOST_SLOTS 128

/*
 * What a host implements: NULL where it does not. VMIROM_HOST_OPS() makes one.
 */
struct vmirom_host {
	vmirom_host_run *run[VMIROM_HOST_SLOTS];
	/* Raises in the guest the exception with which this ABI answers some calls. */
	void (*raise_exception)(void *context);
};

/*
 * The value and the further results as words of `width` bits, low part first; `most` is the room in `words`. Gives
 * their number.
 */
static inline unsigned int vmirom_host_spread(const struct vmirom_host_result *result, unsigned int width,
	uint64_t *words,
	unsigned int most)
{
	unsigned int i, count = 0;

	for (i = 0; i <= result->count; i++) {
		const uint64_t number = i ? result->more[i - 1] : result->value;

		if (count < most)
			words[count++] = number;
		if (width < 64 && result->wide >> i & 1 && count < most)
			words[count++] = number >> width;
	}
	return count;
}

/* What rom.cpuid gives back. */
static inline struct vmirom_host_result vmirom_host_ok_rom_cpuid(uint32_t value_, uint32_t edx_, uint32_t ebx_)
{
	struct vmirom_host_result result = vmirom_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)edx_;
	result.more[1] = (uint64_t)ebx_;
	result.count = 2;
	result.wide = 0x0;
	return result;
}

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct vmirom_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* VMIROM_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
	uint8_t inside;		/* a bit an argument: it travels in the id */
	uint16_t places;	/* of the first of them */
};

struct vmirom_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
	uint32_t carriers;	/* a bit a carrier: parts of its ids that have no register of their own */
};

static const struct vmirom_host_call vmirom_host_calls[] = {
	{ 0U, 0U, 0, 0, 2, 0x0, 0x0, 0x2, 0 },	/* rom.cpuid */
	{ 1U, 0U, 1, 0, 2, 0x1, 0x0, 0x0, 1 },	/* rom.wrmsr */
	{ 2U, 0U, 2, 0, 1, 0x0, 0x0, 0x1, 1 },	/* rom.rdmsr */
	{ 3U, 0U, 3, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_gdt */
	{ 4U, 0U, 4, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_ldt */
	{ 5U, 0U, 5, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_idt */
	{ 6U, 0U, 6, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_tr */
	{ 7U, 0U, 7, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.get_gdt */
	{ 8U, 0U, 8, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.get_ldt */
	{ 9U, 0U, 9, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.get_idt */
	{ 0xaU, 0U, 10, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.get_tr */
	{ 0xbU, 0U, 11, 0, 3, 0x0, 0x0, 0x0, 2 },	/* rom.write_gdt_entry */
	{ 0xcU, 0U, 12, 0, 3, 0x0, 0x0, 0x0, 2 },	/* rom.write_ldt_entry */
	{ 0xdU, 0U, 13, 0, 3, 0x0, 0x0, 0x0, 2 },	/* rom.write_idt_entry */
	{ 0xeU, 0U, 14, 0, 2, 0x0, 0x0, 0x0, 2 },	/* rom.update_kernel_stack */
	{ 0xfU, 0U, 15, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_cr0 */
	{ 0x10U, 0U, 16, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_cr2 */
	{ 0x11U, 0U, 17, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_cr3 */
	{ 0x12U, 0U, 18, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.set_cr4 */
	{ 0x13U, 0U, 19, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.get_cr0 */
	{ 0x14U, 0U, 20, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.get_cr2 */
	{ 0x15U, 0U, 21, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.get_cr3 */
	{ 0x16U, 0U, 22, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.get_cr4 */
	{ 0x17U, 0U, 23, 0, 0, 0x0, 0x0, 0x0, 2 },	/* rom.wbinvd */
	{ 0x18U, 0U, 24, 0, 2, 0x0, 0x0, 0x0, 2 },	/* rom.set_dr */
	{ 0x19U, 0U, 25, 0, 1, 0x0, 0x0, 0x0, 2 },	/* rom.get_dr */
	{ 0x1aU, 0U, 26, 0, 1, 0x0, 0x0, 0x1, 2 },	/* rom.rdpmc */
	{ 0x1bU, 0U, 27, 0, 0, 0x0, 0x0, 0x0, 3 },	/* rom.rdtsc */
	{ 0x1cU, 0U, 28, 0, 0, 0x0, 0x0, 0x0, 3 },	/* rom.clts */
	{ 0x1dU, 0U, 29, 0, 0, 0x0, 0x0, 0x0, 3 },	/* rom.enable_interrupts */
	{ 0x1eU, 0U, 30, 0, 0, 0x0, 0x0, 0x0, 3 },	/* rom.disable_interrupts */
	{ 0x1fU, 0U, 31, 0, 0, 0x0, 0x0, 0x0, 3 },	/* rom.get_interrupt_mask */
	{ 0x20U, 0U, 32, 0, 1, 0x0, 0x0, 0x0, 3 },	/* rom.set_interrupt_mask */
	{ 0x21U, 0U, 33, 0, 0, 0x0, 0x0, 0x0, 3 },	/* rom.iret */
	{ 0x22U, 0U, 34, 0, 2, 0x0, 0x0, 0x3, 3 },	/* rom.sysexit */
	{ 0x23U, 0U, 35, 0, 0, 0x0, 0x0, 0x0, 5 },	/* rom.halt */
	{ 0x24U, 0U, 36, 0, 1, 0x0, 0x0, 0x0, 5 },	/* rom.reboot */
	{ 0x25U, 0U, 37, 0, 0, 0x0, 0x0, 0x0, 5 },	/* rom.shutdown */
	{ 0x26U, 0U, 38, 0, 3, 0x0, 0x0, 0x0, 5 },	/* rom.set_pxe */
	{ 0x27U, 0U, 39, 0, 2, 0x1, 0x0, 0x0, 5 },	/* rom.set_pxe_long */
	{ 0x28U, 0U, 40, 0, 2, 0x0, 0x0, 0x0, 5 },	/* rom.update_pxe */
	{ 0x29U, 0U, 41, 0, 2, 0x0, 0x0, 0x0, 5 },	/* rom.update_pxe_long */
	{ 0x2aU, 0U, 42, 0, 0, 0x0, 0x0, 0x0, 5 },	/* rom.machine_to_physical */
	{ 0x2bU, 0U, 43, 0, 0, 0x0, 0x0, 0x0, 5 },	/* rom.physical_to_machine */
	{ 0x2cU, 0U, 44, 0, 3, 0x0, 0x0, 0x0, 5 },	/* rom.allocate_page */
	{ 0x2dU, 0U, 45, 0, 2, 0x0, 0x0, 0x0, 5 },	/* rom.release_page */
	{ 0x2eU, 0U, 46, 0, 1, 0x0, 0x0, 0x0, 5 },	/* rom.inval_page */
	{ 0x2fU, 0U, 47, 0, 1, 0x0, 0x0, 0x0, 5 },	/* rom.flush_tlb */
	{ 0x30U, 0U, 48, 0, 3, 0x0, 0x0, 0x0, 5 },	/* rom.set_linear_mapping */
	{ 0x31U, 0U, 49, 0, 1, 0x0, 0x0, 0x1, 5 },	/* rom.inl */
	{ 0x32U, 0U, 50, 0, 1, 0x0, 0x0, 0x1, 6 },	/* rom.inb */
	{ 0x33U, 0U, 51, 0, 1, 0x0, 0x0, 0x1, 7 },	/* rom.inw */
	{ 0x34U, 0U, 52, 0, 3, 0x0, 0x0, 0x7, 8 },	/* rom.insl */
	{ 0x35U, 0U, 53, 0, 3, 0x0, 0x0, 0x7, 11 },	/* rom.insb */
	{ 0x36U, 0U, 54, 0, 3, 0x0, 0x0, 0x7, 14 },	/* rom.insw */
	{ 0x37U, 0U, 55, 0, 2, 0x0, 0x0, 0x0, 17 },	/* rom.outl */
	{ 0x38U, 0U, 56, 0, 2, 0x0, 0x0, 0x0, 17 },	/* rom.outb */
	{ 0x39U, 0U, 57, 0, 2, 0x0, 0x0, 0x0, 17 },	/* rom.outw */
	{ 0x3aU, 0U, 58, 0, 3, 0x0, 0x0, 0x7, 17 },	/* rom.outsl */
	{ 0x3bU, 0U, 59, 0, 3, 0x0, 0x0, 0x7, 20 },	/* rom.outsb */
	{ 0x3cU, 0U, 60, 0, 3, 0x0, 0x0, 0x7, 23 },	/* rom.outsw */
	{ 0x3dU, 0U, 61, 0, 1, 0x0, 0x0, 0x0, 26 },	/* rom.set_iopl_mask */
	{ 0x3eU, 0U, 62, 0, 2, 0x0, 0x0, 0x0, 26 },	/* rom.set_initial_ap_state */
	{ 0x3fU, 0U, 63, 0, 2, 0x0, 0x0, 0x0, 26 },	/* rom.apic_write */
	{ 0x40U, 0U, 64, 0, 1, 0x0, 0x0, 0x0, 26 },	/* rom.apic_read */
	{ 0x41U, 0U, 65, 0, 0, 0x0, 0x0, 0x0, 26 },	/* rom.io_delay */
	{ 0x42U, 0U, 66, 0, 0, 0x0, 0x0, 0x0, 26 },	/* rom.get_cycle_frequency */
	{ 0x43U, 0U, 67, 0, 1, 0x0, 0x0, 0x0, 26 },	/* rom.get_cycle_counter */
	{ 0x44U, 0U, 68, 0, 2, 0x2, 0x0, 0x0, 26 },	/* rom.set_alarm */
	{ 0x45U, 0U, 69, 0, 1, 0x0, 0x0, 0x0, 26 },	/* rom.cancel_alarm */
	{ 0x46U, 0U, 70, 0, 0, 0x0, 0x0, 0x0, 26 },	/* rom.get_wallclock_time */
	{ 0x47U, 0U, 71, 0, 0, 0x0, 0x0, 0x0, 26 },	/* rom.wallclock_updated */
	{ 0x48U, 0U, 72, 0, 0, 0x0, 0x0, 0x0, 26 },	/* rom.set_callbacks */
	{ 0x49U, 0U, 73, 0, 1, 0x0, 0x0, 0x0, 26 },	/* rom.set_lazy_mode */
};

static const struct vmirom_host_family vmirom_host_families[] = {
	{ 0U, 0xffffffffffffffffULL, { 0U }, { 0U }, { 0U }, { 0U }, 0x7fU, 0, 74, 0, 0, 0, 0, 0x0 },	/* rom */
};

/* Where a part of the id travels: in an argument register, or so far into the memory that one points to. */
struct vmirom_host_carrier {
	uint8_t place;		/* 0 a register of its own, 1 an argument register, 2 memory */
	uint8_t width;
	uint8_t argument;
	uint16_t offset;
};

static const struct vmirom_host_carrier vmirom_host_carriers[] = {
	{ 0, 7, 0, 0 },
};

/* An argument that travels in the id. */
struct vmirom_host_place {
	uint64_t mask;
	uint8_t carrier, low;
};

static const struct vmirom_host_place vmirom_host_places[] = {
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.cpuid */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.rdmsr */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.rdpmc */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.sysexit */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.sysexit */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.inl */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.inb */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.inw */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.insl */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.insl */
	{ 0xffffffffffffffffULL, 4, 0 },	/* rom.insl */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.insb */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.insb */
	{ 0xffffffffffffffffULL, 4, 0 },	/* rom.insb */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.insw */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.insw */
	{ 0xffffffffffffffffULL, 4, 0 },	/* rom.insw */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.outsl */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.outsl */
	{ 0xffffffffffffffffULL, 5, 0 },	/* rom.outsl */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.outsb */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.outsb */
	{ 0xffffffffffffffffULL, 5, 0 },	/* rom.outsb */
	{ 0xffffffffffffffffULL, 2, 0 },	/* rom.outsw */
	{ 0xffffffffffffffffULL, 3, 0 },	/* rom.outsw */
	{ 0xffffffffffffffffULL, 5, 0 },	/* rom.outsw */
};

static inline const struct vmirom_host_family *vmirom_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(vmirom_host_families) / sizeof(vmirom_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > vmirom_host_families[middle].last)
			first = middle + 1;
		else if (number < vmirom_host_families[middle].first)
			end = middle;
		else
			return &vmirom_host_families[middle];
	}
	return NULL;
}

static inline const struct vmirom_host_call *
vmirom_host_find_call(const struct vmirom_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > vmirom_host_calls[middle].number)
			first = middle + 1;
		else if (number < vmirom_host_calls[middle].number)
			end = middle;
		else
			return &vmirom_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t vmirom_host_family_number(uint8_t entry_)
{
	(void)entry_;
	return 0;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t vmirom_host_call_number(const struct vmirom_host_family *family, uint8_t entry_)
{
	const uint64_t carriers[1] = { entry_ };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct vmirom_host_call *vmirom_host_find(uint8_t entry_)
{
	const struct vmirom_host_family *family =
		vmirom_host_find_family(vmirom_host_family_number(entry_));

	if (!family)
		return NULL;
	return vmirom_host_find_call(family, vmirom_host_call_number(family, entry_));
}

/* Whether the host performs a call. */
static inline int vmirom_host_has_call(const struct vmirom_host *host, const struct vmirom_host_call *call)
{
	return call->answer != 0 || (call->slot < VMIROM_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int vmirom_host_has_family(const struct vmirom_host *host, const struct vmirom_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!vmirom_host_calls[i].answer && vmirom_host_has_call(host, &vmirom_host_calls[i]))
			return 1;
	return 0;
}

static VMIROM_RARE struct vmirom_host_result vmirom_dispatch_rare(const struct vmirom_host *host, void *context,
	uint8_t entry_, const uint64_t *args)
{
	const struct vmirom_host_family *family =
		vmirom_host_find_family(vmirom_host_family_number(entry_));
	const struct vmirom_host_call *call;

	if (!family)
		return vmirom_host_error(VMIROM_HOST_EXCEPTION);
	if (!vmirom_host_has_family(host, family))
		return vmirom_host_error(VMIROM_HOST_EXCEPTION);
	call = vmirom_host_find_call(family, vmirom_host_call_number(family, entry_));
	if (!call || !vmirom_host_has_call(host, call)) {
		if (family->by_call)
			return vmirom_host_error(VMIROM_HOST_EXCEPTION);
		return vmirom_host_error(VMIROM_HOST_EXCEPTION);
	}
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct vmirom_host_result vmirom_dispatch(const struct vmirom_host *host, void *context,
	uint8_t entry_, const uint64_t *args)
{
	vmirom_host_run *run;
	uint8_t slot = entry_;

	if (VMIROM_UNLIKELY((entry_ & 0x80U) != 0))
		return vmirom_dispatch_rare(host, context, entry_, args);
	run = host->run[slot];
	if (VMIROM_UNLIKELY(!run))
		return vmirom_dispatch_rare(host, context, entry_, args);
	return run(context, args);
}

#define VMIROM_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As vmirom_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: VMIROM_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to vmirom_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static VMIROM_INLINE struct vmirom_host_result vmirom_dispatch_by_switch(const struct vmirom_host *host, void *context,
	uint8_t entry_, const uint64_t *args, int *found)
{
	if (VMIROM_UNLIKELY((entry_ & 0x80U) != 0)) {
		if (!found)
			return vmirom_dispatch_rare(host, context, entry_, args);
		*found = 0;
		return vmirom_host_error(VMIROM_HOST_EXCEPTION);
	}
	switch (entry_) {
	VMIROM_HOST_CASE(0U, 0);	/* rom.cpuid */
	VMIROM_HOST_CASE(1U, 1);	/* rom.wrmsr */
	VMIROM_HOST_CASE(2U, 2);	/* rom.rdmsr */
	VMIROM_HOST_CASE(3U, 3);	/* rom.set_gdt */
	VMIROM_HOST_CASE(4U, 4);	/* rom.set_ldt */
	VMIROM_HOST_CASE(5U, 5);	/* rom.set_idt */
	VMIROM_HOST_CASE(6U, 6);	/* rom.set_tr */
	VMIROM_HOST_CASE(7U, 7);	/* rom.get_gdt */
	VMIROM_HOST_CASE(8U, 8);	/* rom.get_ldt */
	VMIROM_HOST_CASE(9U, 9);	/* rom.get_idt */
	VMIROM_HOST_CASE(0xaU, 10);	/* rom.get_tr */
	VMIROM_HOST_CASE(0xbU, 11);	/* rom.write_gdt_entry */
	VMIROM_HOST_CASE(0xcU, 12);	/* rom.write_ldt_entry */
	VMIROM_HOST_CASE(0xdU, 13);	/* rom.write_idt_entry */
	VMIROM_HOST_CASE(0xeU, 14);	/* rom.update_kernel_stack */
	VMIROM_HOST_CASE(0xfU, 15);	/* rom.set_cr0 */
	VMIROM_HOST_CASE(0x10U, 16);	/* rom.set_cr2 */
	VMIROM_HOST_CASE(0x11U, 17);	/* rom.set_cr3 */
	VMIROM_HOST_CASE(0x12U, 18);	/* rom.set_cr4 */
	VMIROM_HOST_CASE(0x13U, 19);	/* rom.get_cr0 */
	VMIROM_HOST_CASE(0x14U, 20);	/* rom.get_cr2 */
	VMIROM_HOST_CASE(0x15U, 21);	/* rom.get_cr3 */
	VMIROM_HOST_CASE(0x16U, 22);	/* rom.get_cr4 */
	VMIROM_HOST_CASE(0x17U, 23);	/* rom.wbinvd */
	VMIROM_HOST_CASE(0x18U, 24);	/* rom.set_dr */
	VMIROM_HOST_CASE(0x19U, 25);	/* rom.get_dr */
	VMIROM_HOST_CASE(0x1aU, 26);	/* rom.rdpmc */
	VMIROM_HOST_CASE(0x1bU, 27);	/* rom.rdtsc */
	VMIROM_HOST_CASE(0x1cU, 28);	/* rom.clts */
	VMIROM_HOST_CASE(0x1dU, 29);	/* rom.enable_interrupts */
	VMIROM_HOST_CASE(0x1eU, 30);	/* rom.disable_interrupts */
	VMIROM_HOST_CASE(0x1fU, 31);	/* rom.get_interrupt_mask */
	VMIROM_HOST_CASE(0x20U, 32);	/* rom.set_interrupt_mask */
	VMIROM_HOST_CASE(0x21U, 33);	/* rom.iret */
	VMIROM_HOST_CASE(0x22U, 34);	/* rom.sysexit */
	VMIROM_HOST_CASE(0x23U, 35);	/* rom.halt */
	VMIROM_HOST_CASE(0x24U, 36);	/* rom.reboot */
	VMIROM_HOST_CASE(0x25U, 37);	/* rom.shutdown */
	VMIROM_HOST_CASE(0x26U, 38);	/* rom.set_pxe */
	VMIROM_HOST_CASE(0x27U, 39);	/* rom.set_pxe_long */
	VMIROM_HOST_CASE(0x28U, 40);	/* rom.update_pxe */
	VMIROM_HOST_CASE(0x29U, 41);	/* rom.update_pxe_long */
	VMIROM_HOST_CASE(0x2aU, 42);	/* rom.machine_to_physical */
	VMIROM_HOST_CASE(0x2bU, 43);	/* rom.physical_to_machine */
	VMIROM_HOST_CASE(0x2cU, 44);	/* rom.allocate_page */
	VMIROM_HOST_CASE(0x2dU, 45);	/* rom.release_page */
	VMIROM_HOST_CASE(0x2eU, 46);	/* rom.inval_page */
	VMIROM_HOST_CASE(0x2fU, 47);	/* rom.flush_tlb */
	VMIROM_HOST_CASE(0x30U, 48);	/* rom.set_linear_mapping */
	VMIROM_HOST_CASE(0x31U, 49);	/* rom.inl */
	VMIROM_HOST_CASE(0x32U, 50);	/* rom.inb */
	VMIROM_HOST_CASE(0x33U, 51);	/* rom.inw */
	VMIROM_HOST_CASE(0x34U, 52);	/* rom.insl */
	VMIROM_HOST_CASE(0x35U, 53);	/* rom.insb */
	VMIROM_HOST_CASE(0x36U, 54);	/* rom.insw */
	VMIROM_HOST_CASE(0x37U, 55);	/* rom.outl */
	VMIROM_HOST_CASE(0x38U, 56);	/* rom.outb */
	VMIROM_HOST_CASE(0x39U, 57);	/* rom.outw */
	VMIROM_HOST_CASE(0x3aU, 58);	/* rom.outsl */
	VMIROM_HOST_CASE(0x3bU, 59);	/* rom.outsb */
	VMIROM_HOST_CASE(0x3cU, 60);	/* rom.outsw */
	VMIROM_HOST_CASE(0x3dU, 61);	/* rom.set_iopl_mask */
	VMIROM_HOST_CASE(0x3eU, 62);	/* rom.set_initial_ap_state */
	VMIROM_HOST_CASE(0x3fU, 63);	/* rom.apic_write */
	VMIROM_HOST_CASE(0x40U, 64);	/* rom.apic_read */
	VMIROM_HOST_CASE(0x41U, 65);	/* rom.io_delay */
	VMIROM_HOST_CASE(0x42U, 66);	/* rom.get_cycle_frequency */
	VMIROM_HOST_CASE(0x43U, 67);	/* rom.get_cycle_counter */
	VMIROM_HOST_CASE(0x44U, 68);	/* rom.set_alarm */
	VMIROM_HOST_CASE(0x45U, 69);	/* rom.cancel_alarm */
	VMIROM_HOST_CASE(0x46U, 70);	/* rom.get_wallclock_time */
	VMIROM_HOST_CASE(0x47U, 71);	/* rom.wallclock_updated */
	VMIROM_HOST_CASE(0x48U, 72);	/* rom.set_callbacks */
	VMIROM_HOST_CASE(0x49U, 73);	/* rom.set_lazy_mode */
	default:
		break;
	}
	if (!found)
		return vmirom_dispatch_rare(host, context, entry_, args);
	*found = 0;
	return vmirom_host_error(VMIROM_HOST_EXCEPTION);
}

/*
 * Completes `ids`, which holds the parts that have registers of their own, and fills in the arguments of the call.
 * `words` are the argument registers, each of `bits` bits. Gives 0, or the status of a refusal.
 */
static inline int64_t vmirom_host_gather(const struct vmirom_host *host, void *context, uint64_t *ids,
	const uint64_t *words, unsigned int count, unsigned int bits, int high_first, uint64_t *args)
{
	const struct vmirom_host_family *family;
	const struct vmirom_host_call *call;
	unsigned int i, word = 0, second;
	uint32_t taken = 0;
	unsigned int inside = 0;
	int64_t status = 0;

	(void)host;
	(void)context;
	for (i = 0; i < 1; i++)
		if (vmirom_host_carriers[i].place == 1 && vmirom_host_carriers[i].argument < count)
			ids[i] = words[vmirom_host_carriers[i].argument];
	family = vmirom_host_find_family(vmirom_host_family_number((uint8_t)ids[0]));
	for (i = 0; i < 1; i++) {
		const struct vmirom_host_carrier *carrier = &vmirom_host_carriers[i];

		if (carrier->place == 0)
			continue;
		if (!family && carrier->place == 1)
			continue;	/* it names no family, and must not become an id that does */
		if (!family || !(family->carriers >> i & 1) || carrier->argument >= count) {
			ids[i] = 0;
		} else {
			taken |= (uint32_t)1 << carrier->argument;
		}
	}
	call = status || !family ? NULL : vmirom_host_find_call(family, vmirom_host_call_number(family,
		(uint8_t)ids[0]));
	for (i = 0; call && i < call->nargs; i++) {
		if (call->inside >> i & 1) {
			const unsigned int place = vmirom_host_places[call->places + inside++].carrier;

			if (place >= 1U)
				taken |= (uint32_t)1 << (place - 1U);
		}
	}
	inside = 0;
	for (i = 0; call && i < call->nargs; i++) {
		if (call->inside >> i & 1) {
			const struct vmirom_host_place *place = &vmirom_host_places[call->places + inside++];

			if (place->carrier >= 1) {
				const unsigned int at = place->carrier - 1U;
				const uint64_t held = at < count ? words[at] : 0;

				args[i] = bits < 64 && call->signed_words >> i & 1 ? (uint64_t)(int32_t)held : held;
				continue;
			}
			args[i] = ids[place->carrier] >> place->low & place->mask;
			continue;
		}
		while (word < count && taken >> word & 1)
			word++;
		second = word + 1;
		while (second < count && taken >> second & 1)
			second++;
		if (word >= count)
			break;
		if (bits < 64 && call->wide >> i & 1) {
			args[i] = second < count ? words[high_first ? second : word] |
				words[high_first ? word : second] << 32 : words[word];
			word = second + 1;
			continue;
		}
		args[i] = bits < 64 && call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	return status;
}

/* The registers of i386 that a call reads or writes. */
struct vmirom_i386_registers {
	uint32_t eax;
	uint32_t ecx;
	uint32_t edx;
	uint32_t ebx;
	uint32_t esi;
	uint32_t edi;
};

static inline void vmirom_i386_dispatch(const struct vmirom_host *host, void *context,
	uint8_t entry_, struct vmirom_i386_registers *registers)
{
	uint64_t ids[1] = { entry_ };
	uint64_t words[5];
	uint64_t args[5] = { 0 };
	struct vmirom_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->eax;
	words[1] = registers->edx;
	words[2] = registers->ecx;
	words[3] = registers->edi;
	words[4] = registers->esi;
	count = 5;
	status = vmirom_host_gather(host, context, ids, words, count, 32, 0, args);
	result = status ? vmirom_host_error(status) : vmirom_dispatch(host, context, (uint8_t)ids[0], args);
	if (VMIROM_UNLIKELY(result.status == VMIROM_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	if (result.count) {
		uint64_t parts[3] = { 0 };
		const unsigned int used = vmirom_host_spread(&result, 32, parts, 3);

		if (used > 0)
			registers->eax = (uint32_t)parts[0];
		if (used > 1)
			registers->edx = (uint32_t)parts[1];
		if (used > 2)
			registers->ebx = (uint32_t)parts[2];
	} else {
		registers->eax = (result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value);
		registers->edx = (uint32_t)(result.value >> 32);
	}
}

static VMIROM_INLINE void vmirom_i386_dispatch_by_switch(const struct vmirom_host *host, void *context,
	uint8_t entry_, struct vmirom_i386_registers *registers)
{
	uint64_t ids[1] = { entry_ };
	uint64_t words[5];
	uint64_t args[5] = { 0 };
	struct vmirom_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->eax;
	words[1] = registers->edx;
	words[2] = registers->ecx;
	words[3] = registers->edi;
	words[4] = registers->esi;
	count = 5;
	status = vmirom_host_gather(host, context, ids, words, count, 32, 0, args);
	result = status ? vmirom_host_error(status) : vmirom_dispatch_by_switch(host, context, (uint8_t)ids[0], args,
		NULL);
	if (VMIROM_UNLIKELY(result.status == VMIROM_HOST_EXCEPTION)) {
		host->raise_exception(context);
		return;
	}
	if (result.count) {
		uint64_t parts[3] = { 0 };
		const unsigned int used = vmirom_host_spread(&result, 32, parts, 3);

		if (used > 0)
			registers->eax = (uint32_t)parts[0];
		if (used > 1)
			registers->edx = (uint32_t)parts[1];
		if (used > 2)
			registers->ebx = (uint32_t)parts[2];
	} else {
		registers->eax = (result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value);
		registers->edx = (uint32_t)(result.value >> 32);
	}
}

#define VMIROM_HOST_RUN_rom_cpuid(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_cpuid(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_cpuid((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_wrmsr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_wrmsr(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_wrmsr((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_rdmsr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_rdmsr(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_rdmsr((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_gdt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_gdt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_ldt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_ldt(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_ldt((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_idt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_idt(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_idt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_tr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_tr(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_tr((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_get_gdt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_get_gdt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_rom_get_ldt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_ldt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_ldt((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_idt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_idt(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_get_idt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_rom_get_tr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_tr(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_tr((type *)context); \
}

#define VMIROM_HOST_RUN_rom_write_gdt_entry(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_write_gdt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_write_gdt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_rom_write_ldt_entry(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_write_ldt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_write_ldt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_rom_write_idt_entry(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_write_idt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_write_idt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_rom_update_kernel_stack(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_update_kernel_stack(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_update_kernel_stack((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_set_cr0(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_cr0(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_cr0((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_cr2(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_cr2(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_cr2((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_cr3(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_cr3(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_cr3((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_cr4(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_cr4(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_cr4((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_get_cr0(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_cr0(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_cr0((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_cr2(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_cr2(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_cr2((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_cr3(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_cr3(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_cr3((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_cr4(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_cr4(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_cr4((type *)context); \
}

#define VMIROM_HOST_RUN_rom_wbinvd(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_wbinvd(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_wbinvd((type *)context); \
}

#define VMIROM_HOST_RUN_rom_set_dr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_dr(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_dr((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_get_dr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_dr(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_get_dr((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_rdpmc(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_rdpmc(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_rdpmc((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_rdtsc(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_rdtsc(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_rdtsc((type *)context); \
}

#define VMIROM_HOST_RUN_rom_clts(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_clts(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_clts((type *)context); \
}

#define VMIROM_HOST_RUN_rom_enable_interrupts(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_enable_interrupts(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_enable_interrupts((type *)context); \
}

#define VMIROM_HOST_RUN_rom_disable_interrupts(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_disable_interrupts(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_disable_interrupts((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_interrupt_mask(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_interrupt_mask(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_interrupt_mask((type *)context); \
}

#define VMIROM_HOST_RUN_rom_set_interrupt_mask(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_interrupt_mask(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_set_interrupt_mask((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_iret(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_iret(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_iret((type *)context); \
}

#define VMIROM_HOST_RUN_rom_sysexit(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_sysexit(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_sysexit((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_halt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_halt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_halt((type *)context); \
}

#define VMIROM_HOST_RUN_rom_reboot(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_reboot(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_reboot((type *)context, (vmirom_reboot_kind_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_shutdown(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_shutdown(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_shutdown((type *)context); \
}

#define VMIROM_HOST_RUN_rom_set_pxe(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_pxe(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_pxe((type *)context, (uint32_t)args[0], args[1], (vmirom_pxe_flags_t)args[2]); \
}

#define VMIROM_HOST_RUN_rom_set_pxe_long(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_pxe_long(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_set_pxe_long((type *)context, args[0], args[1]); \
}

#define VMIROM_HOST_RUN_rom_update_pxe(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_update_pxe(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_update_pxe((type *)context, args[0], (vmirom_pxe_flags_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_update_pxe_long(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_update_pxe_long(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_update_pxe_long((type *)context, args[0], (vmirom_pxe_flags_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_machine_to_physical(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_machine_to_physical(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_machine_to_physical((type *)context); \
}

#define VMIROM_HOST_RUN_rom_physical_to_machine(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_physical_to_machine(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_physical_to_machine((type *)context); \
}

#define VMIROM_HOST_RUN_rom_allocate_page(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_allocate_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_allocate_page((type *)context, (uint32_t)args[0], (vmirom_page_flags_t)args[1], \
		(uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_rom_release_page(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_release_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_release_page((type *)context, (uint32_t)args[0], (vmirom_page_flags_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_inval_page(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_inval_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_inval_page((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_flush_tlb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_flush_tlb(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_flush_tlb((type *)context, (vmirom_flush_flags_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_linear_mapping(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_linear_mapping(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_set_linear_mapping((type *)context, (uint32_t)args[0], (uint32_t)args[1], \
		(uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_rom_inl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_inl(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_inl((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_inb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_inb(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_inb((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_inw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_inw(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_inw((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_insl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_insl(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_insl((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_rom_insb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_insb(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_insb((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_rom_insw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_insw(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_insw((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_rom_outl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_outl(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_outl((type *)context, (uint32_t)args[0], (uint16_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_outb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_outb(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_outb((type *)context, (uint8_t)args[0], (uint16_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_outw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_outw(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_outw((type *)context, (uint16_t)args[0], (uint16_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_outsl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_outsl(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_outsl((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_rom_outsb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_outsb(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_outsb((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_rom_outsw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_outsw(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_outsw((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_rom_set_iopl_mask(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_iopl_mask(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_set_iopl_mask((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_initial_ap_state(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_initial_ap_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_set_initial_ap_state((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_apic_write(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_apic_write(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_apic_write((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_rom_apic_read(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_apic_read(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_apic_read((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_rom_io_delay(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_io_delay(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_io_delay((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_cycle_frequency(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_cycle_frequency(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_cycle_frequency((type *)context); \
}

#define VMIROM_HOST_RUN_rom_get_cycle_counter(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_cycle_counter(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_get_cycle_counter((type *)context, (vmirom_cycle_counter_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_set_alarm(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_alarm(void *context, const uint64_t *args) \
{ \
	return prefix##_rom_set_alarm((type *)context, (vmirom_alarm_flags_t)args[0], args[1]); \
}

#define VMIROM_HOST_RUN_rom_cancel_alarm(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_cancel_alarm(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_cancel_alarm((type *)context, (vmirom_alarm_flags_t)args[0]); \
}

#define VMIROM_HOST_RUN_rom_get_wallclock_time(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_get_wallclock_time(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_get_wallclock_time((type *)context); \
}

#define VMIROM_HOST_RUN_rom_wallclock_updated(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_wallclock_updated(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_wallclock_updated((type *)context); \
}

#define VMIROM_HOST_RUN_rom_set_callbacks(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_callbacks(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_rom_set_callbacks((type *)context); \
}

#define VMIROM_HOST_RUN_rom_set_lazy_mode(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_rom_set_lazy_mode(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rom_set_lazy_mode((type *)context, (vmirom_lazy_mode_t)args[0]); \
}

/* VMIROM_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define VMIROM_HOST_MARK_1 0,
#define VMIROM_HOST_SECOND(a, b, ...) b
#define VMIROM_HOST_LEFT_OUT(flag) VMIROM_HOST_LEFT_OUT_(flag)
#define VMIROM_HOST_LEFT_OUT_(flag) VMIROM_HOST_LEFT_OUT__(VMIROM_HOST_MARK_##flag)
#define VMIROM_HOST_LEFT_OUT__(mark) VMIROM_HOST_SECOND(mark 1, 0, 0)
#define VMIROM_HOST_JOIN(a, b) VMIROM_HOST_JOIN_(a, b)
#define VMIROM_HOST_JOIN_(a, b) a##b
#define VMIROM_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define VMIROM_HOST_MAKE_1(run, prefix, type)
#define VMIROM_HOST_MAKE(flag, run, prefix, type) \
VMIROM_HOST_JOIN(VMIROM_HOST_MAKE_, VMIROM_HOST_LEFT_OUT(flag))(run, prefix, type)
#define VMIROM_HOST_SLOT_0(run) run
#define VMIROM_HOST_SLOT_1(run) NULL
#define VMIROM_HOST_SLOT(flag, run) VMIROM_HOST_JOIN(VMIROM_HOST_SLOT_, VMIROM_HOST_LEFT_OUT(flag))(run)

/*
 * Makes `static const struct vmirom_host prefix_vmirom_host` out of the functions of the host, which come before it:
 *	struct vmirom_host_result prefix_rom_cpuid(type *, uint32_t leaf, uint32_t subleaf);
 *	struct vmirom_host_result prefix_rom_wrmsr(type *, uint64_t value, uint32_t msr);
 *	struct vmirom_host_result prefix_rom_rdmsr(type *, uint32_t msr);
 *	struct vmirom_host_result prefix_rom_set_gdt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_rom_set_ldt(type *, uint16_t selector);
 *	struct vmirom_host_result prefix_rom_set_idt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_rom_set_tr(type *, uint16_t selector);
 *	struct vmirom_host_result prefix_rom_get_gdt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_rom_get_ldt(type *);
 *	struct vmirom_host_result prefix_rom_get_idt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_rom_get_tr(type *);
 *	struct vmirom_host_result prefix_rom_write_gdt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low);
 *	struct vmirom_host_result prefix_rom_write_ldt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low);
 *	struct vmirom_host_result prefix_rom_write_idt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low);
 *	struct vmirom_host_result prefix_rom_update_kernel_stack(type *, uint64_t task, uint32_t stack);
 *	struct vmirom_host_result prefix_rom_set_cr0(type *, uint32_t value);
 *	struct vmirom_host_result prefix_rom_set_cr2(type *, uint32_t value);
 *	struct vmirom_host_result prefix_rom_set_cr3(type *, uint32_t value);
 *	struct vmirom_host_result prefix_rom_set_cr4(type *, uint32_t value);
 *	struct vmirom_host_result prefix_rom_get_cr0(type *);
 *	struct vmirom_host_result prefix_rom_get_cr2(type *);
 *	struct vmirom_host_result prefix_rom_get_cr3(type *);
 *	struct vmirom_host_result prefix_rom_get_cr4(type *);
 *	struct vmirom_host_result prefix_rom_wbinvd(type *);
 *	struct vmirom_host_result prefix_rom_set_dr(type *, uint32_t number, uint32_t value);
 *	struct vmirom_host_result prefix_rom_get_dr(type *, uint32_t number);
 *	struct vmirom_host_result prefix_rom_rdpmc(type *, uint32_t counter);
 *	struct vmirom_host_result prefix_rom_rdtsc(type *);
 *	struct vmirom_host_result prefix_rom_clts(type *);
 *	struct vmirom_host_result prefix_rom_enable_interrupts(type *);
 *	struct vmirom_host_result prefix_rom_disable_interrupts(type *);
 *	struct vmirom_host_result prefix_rom_get_interrupt_mask(type *);
 *	struct vmirom_host_result prefix_rom_set_interrupt_mask(type *, uint32_t mask);
 *	struct vmirom_host_result prefix_rom_iret(type *);
 *	struct vmirom_host_result prefix_rom_sysexit(type *, uint32_t eip, uint32_t esp);
 *	struct vmirom_host_result prefix_rom_halt(type *);
 *	struct vmirom_host_result prefix_rom_reboot(type *, vmirom_reboot_kind_t how);
 *	struct vmirom_host_result prefix_rom_shutdown(type *);
 *	struct vmirom_host_result prefix_rom_set_pxe(type *, uint32_t value, uint64_t entry_,
 *		vmirom_pxe_flags_t flags);
 *	struct vmirom_host_result prefix_rom_set_pxe_long(type *, uint64_t value, uint64_t entry_);
 *	struct vmirom_host_result prefix_rom_update_pxe(type *, uint64_t entry_, vmirom_pxe_flags_t flags);
 *	struct vmirom_host_result prefix_rom_update_pxe_long(type *, uint64_t entry_, vmirom_pxe_flags_t flags);
 *	struct vmirom_host_result prefix_rom_machine_to_physical(type *);
 *	struct vmirom_host_result prefix_rom_physical_to_machine(type *);
 *	struct vmirom_host_result prefix_rom_allocate_page(type *, uint32_t page, vmirom_page_flags_t flags,
 *		uint32_t clone);
 *	struct vmirom_host_result prefix_rom_release_page(type *, uint32_t page, vmirom_page_flags_t flags);
 *	struct vmirom_host_result prefix_rom_inval_page(type *, uint32_t address);
 *	struct vmirom_host_result prefix_rom_flush_tlb(type *, vmirom_flush_flags_t how);
 *	struct vmirom_host_result prefix_rom_set_linear_mapping(type *, uint32_t slot, uint32_t address,
 *		uint32_t pages);
 *	struct vmirom_host_result prefix_rom_inl(type *, uint16_t port);
 *	struct vmirom_host_result prefix_rom_inb(type *, uint16_t port);
 *	struct vmirom_host_result prefix_rom_inw(type *, uint16_t port);
 *	struct vmirom_host_result prefix_rom_insl(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmirom_host_result prefix_rom_insb(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmirom_host_result prefix_rom_insw(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmirom_host_result prefix_rom_outl(type *, uint32_t value, uint16_t port);
 *	struct vmirom_host_result prefix_rom_outb(type *, uint8_t value, uint16_t port);
 *	struct vmirom_host_result prefix_rom_outw(type *, uint16_t value, uint16_t port);
 *	struct vmirom_host_result prefix_rom_outsl(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmirom_host_result prefix_rom_outsb(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmirom_host_result prefix_rom_outsw(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmirom_host_result prefix_rom_set_iopl_mask(type *, uint32_t mask);
 *	struct vmirom_host_result prefix_rom_set_initial_ap_state(type *, uint64_t state, uint32_t apic);
 *	struct vmirom_host_result prefix_rom_apic_write(type *, uint64_t place, uint32_t value);
 *	struct vmirom_host_result prefix_rom_apic_read(type *, uint64_t place);
 *	struct vmirom_host_result prefix_rom_io_delay(type *);
 *	struct vmirom_host_result prefix_rom_get_cycle_frequency(type *);
 *	struct vmirom_host_result prefix_rom_get_cycle_counter(type *, vmirom_cycle_counter_t counter);
 *	struct vmirom_host_result prefix_rom_set_alarm(type *, vmirom_alarm_flags_t flags, uint64_t expiry);
 *	struct vmirom_host_result prefix_rom_cancel_alarm(type *, vmirom_alarm_flags_t flags);
 *	struct vmirom_host_result prefix_rom_get_wallclock_time(type *);
 *	struct vmirom_host_result prefix_rom_wallclock_updated(type *);
 *	struct vmirom_host_result prefix_rom_set_callbacks(type *);
 *	struct vmirom_host_result prefix_rom_set_lazy_mode(type *, vmirom_lazy_mode_t mode);
 *	void prefix_raise_exception(type *);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define VMIROM_HOST_OPS(prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_cpuid, VMIROM_HOST_RUN_rom_cpuid, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_wrmsr, VMIROM_HOST_RUN_rom_wrmsr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_rdmsr, VMIROM_HOST_RUN_rom_rdmsr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_gdt, VMIROM_HOST_RUN_rom_set_gdt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_ldt, VMIROM_HOST_RUN_rom_set_ldt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_idt, VMIROM_HOST_RUN_rom_set_idt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_tr, VMIROM_HOST_RUN_rom_set_tr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_gdt, VMIROM_HOST_RUN_rom_get_gdt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_ldt, VMIROM_HOST_RUN_rom_get_ldt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_idt, VMIROM_HOST_RUN_rom_get_idt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_tr, VMIROM_HOST_RUN_rom_get_tr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_write_gdt_entry, VMIROM_HOST_RUN_rom_write_gdt_entry, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_write_ldt_entry, VMIROM_HOST_RUN_rom_write_ldt_entry, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_write_idt_entry, VMIROM_HOST_RUN_rom_write_idt_entry, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_update_kernel_stack, VMIROM_HOST_RUN_rom_update_kernel_stack, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_cr0, VMIROM_HOST_RUN_rom_set_cr0, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_cr2, VMIROM_HOST_RUN_rom_set_cr2, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_cr3, VMIROM_HOST_RUN_rom_set_cr3, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_cr4, VMIROM_HOST_RUN_rom_set_cr4, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_cr0, VMIROM_HOST_RUN_rom_get_cr0, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_cr2, VMIROM_HOST_RUN_rom_get_cr2, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_cr3, VMIROM_HOST_RUN_rom_get_cr3, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_cr4, VMIROM_HOST_RUN_rom_get_cr4, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_wbinvd, VMIROM_HOST_RUN_rom_wbinvd, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_dr, VMIROM_HOST_RUN_rom_set_dr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_dr, VMIROM_HOST_RUN_rom_get_dr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_rdpmc, VMIROM_HOST_RUN_rom_rdpmc, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_rdtsc, VMIROM_HOST_RUN_rom_rdtsc, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_clts, VMIROM_HOST_RUN_rom_clts, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_enable_interrupts, VMIROM_HOST_RUN_rom_enable_interrupts, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_disable_interrupts, VMIROM_HOST_RUN_rom_disable_interrupts, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_interrupt_mask, VMIROM_HOST_RUN_rom_get_interrupt_mask, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_interrupt_mask, VMIROM_HOST_RUN_rom_set_interrupt_mask, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_iret, VMIROM_HOST_RUN_rom_iret, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_sysexit, VMIROM_HOST_RUN_rom_sysexit, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_halt, VMIROM_HOST_RUN_rom_halt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_reboot, VMIROM_HOST_RUN_rom_reboot, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_shutdown, VMIROM_HOST_RUN_rom_shutdown, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_pxe, VMIROM_HOST_RUN_rom_set_pxe, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_pxe_long, VMIROM_HOST_RUN_rom_set_pxe_long, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_update_pxe, VMIROM_HOST_RUN_rom_update_pxe, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_update_pxe_long, VMIROM_HOST_RUN_rom_update_pxe_long, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_machine_to_physical, VMIROM_HOST_RUN_rom_machine_to_physical, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_physical_to_machine, VMIROM_HOST_RUN_rom_physical_to_machine, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_allocate_page, VMIROM_HOST_RUN_rom_allocate_page, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_release_page, VMIROM_HOST_RUN_rom_release_page, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_inval_page, VMIROM_HOST_RUN_rom_inval_page, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_flush_tlb, VMIROM_HOST_RUN_rom_flush_tlb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_linear_mapping, VMIROM_HOST_RUN_rom_set_linear_mapping, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_inl, VMIROM_HOST_RUN_rom_inl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_inb, VMIROM_HOST_RUN_rom_inb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_inw, VMIROM_HOST_RUN_rom_inw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_insl, VMIROM_HOST_RUN_rom_insl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_insb, VMIROM_HOST_RUN_rom_insb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_insw, VMIROM_HOST_RUN_rom_insw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_outl, VMIROM_HOST_RUN_rom_outl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_outb, VMIROM_HOST_RUN_rom_outb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_outw, VMIROM_HOST_RUN_rom_outw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_outsl, VMIROM_HOST_RUN_rom_outsl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_outsb, VMIROM_HOST_RUN_rom_outsb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_outsw, VMIROM_HOST_RUN_rom_outsw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_iopl_mask, VMIROM_HOST_RUN_rom_set_iopl_mask, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_initial_ap_state, VMIROM_HOST_RUN_rom_set_initial_ap_state, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_apic_write, VMIROM_HOST_RUN_rom_apic_write, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_apic_read, VMIROM_HOST_RUN_rom_apic_read, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_io_delay, VMIROM_HOST_RUN_rom_io_delay, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_cycle_frequency, VMIROM_HOST_RUN_rom_get_cycle_frequency, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_cycle_counter, VMIROM_HOST_RUN_rom_get_cycle_counter, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_alarm, VMIROM_HOST_RUN_rom_set_alarm, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_cancel_alarm, VMIROM_HOST_RUN_rom_cancel_alarm, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_get_wallclock_time, VMIROM_HOST_RUN_rom_get_wallclock_time, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_wallclock_updated, VMIROM_HOST_RUN_rom_wallclock_updated, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_callbacks, VMIROM_HOST_RUN_rom_set_callbacks, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_rom_set_lazy_mode, VMIROM_HOST_RUN_rom_set_lazy_mode, prefix, type) \
static void prefix##_vmirom_raise_exception(void *context) \
{ \
	prefix##_raise_exception((type *)context); \
} \
static const struct vmirom_host prefix##_vmirom_host = { \
	{ \
	VMIROM_HOST_SLOT(prefix##_without_rom_cpuid, prefix##_vmirom_run_rom_cpuid), \
	VMIROM_HOST_SLOT(prefix##_without_rom_wrmsr, prefix##_vmirom_run_rom_wrmsr), \
	VMIROM_HOST_SLOT(prefix##_without_rom_rdmsr, prefix##_vmirom_run_rom_rdmsr), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_gdt, prefix##_vmirom_run_rom_set_gdt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_ldt, prefix##_vmirom_run_rom_set_ldt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_idt, prefix##_vmirom_run_rom_set_idt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_tr, prefix##_vmirom_run_rom_set_tr), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_gdt, prefix##_vmirom_run_rom_get_gdt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_ldt, prefix##_vmirom_run_rom_get_ldt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_idt, prefix##_vmirom_run_rom_get_idt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_tr, prefix##_vmirom_run_rom_get_tr), \
	VMIROM_HOST_SLOT(prefix##_without_rom_write_gdt_entry, prefix##_vmirom_run_rom_write_gdt_entry), \
	VMIROM_HOST_SLOT(prefix##_without_rom_write_ldt_entry, prefix##_vmirom_run_rom_write_ldt_entry), \
	VMIROM_HOST_SLOT(prefix##_without_rom_write_idt_entry, prefix##_vmirom_run_rom_write_idt_entry), \
	VMIROM_HOST_SLOT(prefix##_without_rom_update_kernel_stack, prefix##_vmirom_run_rom_update_kernel_stack), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_cr0, prefix##_vmirom_run_rom_set_cr0), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_cr2, prefix##_vmirom_run_rom_set_cr2), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_cr3, prefix##_vmirom_run_rom_set_cr3), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_cr4, prefix##_vmirom_run_rom_set_cr4), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_cr0, prefix##_vmirom_run_rom_get_cr0), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_cr2, prefix##_vmirom_run_rom_get_cr2), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_cr3, prefix##_vmirom_run_rom_get_cr3), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_cr4, prefix##_vmirom_run_rom_get_cr4), \
	VMIROM_HOST_SLOT(prefix##_without_rom_wbinvd, prefix##_vmirom_run_rom_wbinvd), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_dr, prefix##_vmirom_run_rom_set_dr), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_dr, prefix##_vmirom_run_rom_get_dr), \
	VMIROM_HOST_SLOT(prefix##_without_rom_rdpmc, prefix##_vmirom_run_rom_rdpmc), \
	VMIROM_HOST_SLOT(prefix##_without_rom_rdtsc, prefix##_vmirom_run_rom_rdtsc), \
	VMIROM_HOST_SLOT(prefix##_without_rom_clts, prefix##_vmirom_run_rom_clts), \
	VMIROM_HOST_SLOT(prefix##_without_rom_enable_interrupts, prefix##_vmirom_run_rom_enable_interrupts), \
	VMIROM_HOST_SLOT(prefix##_without_rom_disable_interrupts, prefix##_vmirom_run_rom_disable_interrupts), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_interrupt_mask, prefix##_vmirom_run_rom_get_interrupt_mask), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_interrupt_mask, prefix##_vmirom_run_rom_set_interrupt_mask), \
	VMIROM_HOST_SLOT(prefix##_without_rom_iret, prefix##_vmirom_run_rom_iret), \
	VMIROM_HOST_SLOT(prefix##_without_rom_sysexit, prefix##_vmirom_run_rom_sysexit), \
	VMIROM_HOST_SLOT(prefix##_without_rom_halt, prefix##_vmirom_run_rom_halt), \
	VMIROM_HOST_SLOT(prefix##_without_rom_reboot, prefix##_vmirom_run_rom_reboot), \
	VMIROM_HOST_SLOT(prefix##_without_rom_shutdown, prefix##_vmirom_run_rom_shutdown), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_pxe, prefix##_vmirom_run_rom_set_pxe), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_pxe_long, prefix##_vmirom_run_rom_set_pxe_long), \
	VMIROM_HOST_SLOT(prefix##_without_rom_update_pxe, prefix##_vmirom_run_rom_update_pxe), \
	VMIROM_HOST_SLOT(prefix##_without_rom_update_pxe_long, prefix##_vmirom_run_rom_update_pxe_long), \
	VMIROM_HOST_SLOT(prefix##_without_rom_machine_to_physical, prefix##_vmirom_run_rom_machine_to_physical), \
	VMIROM_HOST_SLOT(prefix##_without_rom_physical_to_machine, prefix##_vmirom_run_rom_physical_to_machine), \
	VMIROM_HOST_SLOT(prefix##_without_rom_allocate_page, prefix##_vmirom_run_rom_allocate_page), \
	VMIROM_HOST_SLOT(prefix##_without_rom_release_page, prefix##_vmirom_run_rom_release_page), \
	VMIROM_HOST_SLOT(prefix##_without_rom_inval_page, prefix##_vmirom_run_rom_inval_page), \
	VMIROM_HOST_SLOT(prefix##_without_rom_flush_tlb, prefix##_vmirom_run_rom_flush_tlb), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_linear_mapping, prefix##_vmirom_run_rom_set_linear_mapping), \
	VMIROM_HOST_SLOT(prefix##_without_rom_inl, prefix##_vmirom_run_rom_inl), \
	VMIROM_HOST_SLOT(prefix##_without_rom_inb, prefix##_vmirom_run_rom_inb), \
	VMIROM_HOST_SLOT(prefix##_without_rom_inw, prefix##_vmirom_run_rom_inw), \
	VMIROM_HOST_SLOT(prefix##_without_rom_insl, prefix##_vmirom_run_rom_insl), \
	VMIROM_HOST_SLOT(prefix##_without_rom_insb, prefix##_vmirom_run_rom_insb), \
	VMIROM_HOST_SLOT(prefix##_without_rom_insw, prefix##_vmirom_run_rom_insw), \
	VMIROM_HOST_SLOT(prefix##_without_rom_outl, prefix##_vmirom_run_rom_outl), \
	VMIROM_HOST_SLOT(prefix##_without_rom_outb, prefix##_vmirom_run_rom_outb), \
	VMIROM_HOST_SLOT(prefix##_without_rom_outw, prefix##_vmirom_run_rom_outw), \
	VMIROM_HOST_SLOT(prefix##_without_rom_outsl, prefix##_vmirom_run_rom_outsl), \
	VMIROM_HOST_SLOT(prefix##_without_rom_outsb, prefix##_vmirom_run_rom_outsb), \
	VMIROM_HOST_SLOT(prefix##_without_rom_outsw, prefix##_vmirom_run_rom_outsw), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_iopl_mask, prefix##_vmirom_run_rom_set_iopl_mask), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_initial_ap_state, prefix##_vmirom_run_rom_set_initial_ap_state), \
	VMIROM_HOST_SLOT(prefix##_without_rom_apic_write, prefix##_vmirom_run_rom_apic_write), \
	VMIROM_HOST_SLOT(prefix##_without_rom_apic_read, prefix##_vmirom_run_rom_apic_read), \
	VMIROM_HOST_SLOT(prefix##_without_rom_io_delay, prefix##_vmirom_run_rom_io_delay), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_cycle_frequency, prefix##_vmirom_run_rom_get_cycle_frequency), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_cycle_counter, prefix##_vmirom_run_rom_get_cycle_counter), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_alarm, prefix##_vmirom_run_rom_set_alarm), \
	VMIROM_HOST_SLOT(prefix##_without_rom_cancel_alarm, prefix##_vmirom_run_rom_cancel_alarm), \
	VMIROM_HOST_SLOT(prefix##_without_rom_get_wallclock_time, prefix##_vmirom_run_rom_get_wallclock_time), \
	VMIROM_HOST_SLOT(prefix##_without_rom_wallclock_updated, prefix##_vmirom_run_rom_wallclock_updated), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_callbacks, prefix##_vmirom_run_rom_set_callbacks), \
	VMIROM_HOST_SLOT(prefix##_without_rom_set_lazy_mode, prefix##_vmirom_run_rom_set_lazy_mode), \
	}, \
	prefix##_vmirom_raise_exception \
};

/*
 * Makes, after VMIROM_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_vmirom_dispatch(), prefix_vmirom_i386_dispatch().
 * They take `type *context` where vmirom_dispatch() and its like take a host and a context.
 */
#define VMIROM_HOST_DISPATCH(prefix, type) \
static inline VMIROM_MAYBE_UNUSED struct vmirom_host_result \
prefix##_vmirom_dispatch(type *context, uint8_t entry_, const uint64_t *args) \
{ \
	return vmirom_dispatch_by_switch(&prefix##_vmirom_host, context, entry_, args, NULL); \
} \
static inline VMIROM_MAYBE_UNUSED void \
prefix##_vmirom_i386_dispatch(type *context, uint8_t entry_, struct vmirom_i386_registers *registers) \
{ \
	vmirom_i386_dispatch_by_switch(&prefix##_vmirom_host, context, entry_, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* VMIROM_HOST_H */
