/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f
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

/* What early.cpuid gives back. */
static inline struct vmirom_host_result vmirom_host_ok_early_cpuid(uint32_t value_, uint32_t edx_, uint32_t ebx_)
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
	{ 4U, 0U, 4, 0, 0, 0x0, 0x0, 0x0, 0 },	/* early.init */
	{ 5U, 0U, 5, 0, 2, 0x0, 0x0, 0x2, 0 },	/* early.cpuid */
	{ 6U, 0U, 6, 0, 2, 0x1, 0x0, 0x0, 1 },	/* early.wrmsr */
	{ 7U, 0U, 7, 0, 1, 0x0, 0x0, 0x1, 1 },	/* early.rdmsr */
	{ 8U, 0U, 8, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_gdt */
	{ 9U, 0U, 9, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_ldt */
	{ 0xaU, 0U, 10, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_idt */
	{ 0xbU, 0U, 11, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_tr */
	{ 0xcU, 0U, 12, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.get_gdt */
	{ 0xdU, 0U, 13, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.get_ldt */
	{ 0xeU, 0U, 14, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.get_idt */
	{ 0xfU, 0U, 15, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.get_tr */
	{ 0x10U, 0U, 16, 0, 3, 0x0, 0x0, 0x0, 2 },	/* early.write_gdt_entry */
	{ 0x11U, 0U, 17, 0, 3, 0x0, 0x0, 0x0, 2 },	/* early.write_ldt_entry */
	{ 0x12U, 0U, 18, 0, 3, 0x0, 0x0, 0x0, 2 },	/* early.write_idt_entry */
	{ 0x13U, 0U, 19, 0, 2, 0x0, 0x0, 0x0, 2 },	/* early.update_kernel_stack */
	{ 0x14U, 0U, 20, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_cr0 */
	{ 0x15U, 0U, 21, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_cr2 */
	{ 0x16U, 0U, 22, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_cr3 */
	{ 0x17U, 0U, 23, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.set_cr4 */
	{ 0x18U, 0U, 24, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.get_cr0 */
	{ 0x19U, 0U, 25, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.get_cr2 */
	{ 0x1aU, 0U, 26, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.get_cr3 */
	{ 0x1bU, 0U, 27, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.get_cr4 */
	{ 0x1cU, 0U, 28, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.invd */
	{ 0x1dU, 0U, 29, 0, 0, 0x0, 0x0, 0x0, 2 },	/* early.wbinvd */
	{ 0x1eU, 0U, 30, 0, 2, 0x0, 0x0, 0x0, 2 },	/* early.set_dr */
	{ 0x1fU, 0U, 31, 0, 1, 0x0, 0x0, 0x0, 2 },	/* early.get_dr */
	{ 0x20U, 0U, 32, 0, 1, 0x0, 0x0, 0x1, 2 },	/* early.rdpmc */
	{ 0x21U, 0U, 33, 0, 0, 0x0, 0x0, 0x0, 3 },	/* early.rdtsc */
	{ 0x22U, 0U, 34, 0, 0, 0x0, 0x0, 0x0, 3 },	/* early.clts */
	{ 0x23U, 0U, 35, 0, 0, 0x0, 0x0, 0x0, 3 },	/* early.enable_interrupts */
	{ 0x24U, 0U, 36, 0, 0, 0x0, 0x0, 0x0, 3 },	/* early.disable_interrupts */
	{ 0x25U, 0U, 37, 0, 0, 0x0, 0x0, 0x0, 3 },	/* early.get_interrupt_mask */
	{ 0x26U, 0U, 38, 0, 1, 0x0, 0x0, 0x0, 3 },	/* early.set_interrupt_mask */
	{ 0x27U, 0U, 39, 0, 0, 0x0, 0x0, 0x0, 3 },	/* early.iret */
	{ 0x28U, 0U, 40, 0, 2, 0x0, 0x0, 0x3, 3 },	/* early.sysexit */
	{ 0x29U, 0U, 41, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.pause */
	{ 0x2aU, 0U, 42, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.halt */
	{ 0x2bU, 0U, 43, 0, 1, 0x0, 0x0, 0x0, 5 },	/* early.reboot */
	{ 0x2cU, 0U, 44, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.shutdown */
	{ 0x2dU, 0U, 45, 0, 3, 0x0, 0x0, 0x0, 5 },	/* early.set_pxe */
	{ 0x2eU, 0U, 46, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.get_pxe */
	{ 0x2fU, 0U, 47, 0, 2, 0x0, 0x0, 0x0, 5 },	/* early.swap_pxe */
	{ 0x30U, 0U, 48, 0, 2, 0x1, 0x0, 0x0, 5 },	/* early.set_pxe_long */
	{ 0x31U, 0U, 49, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.get_pxe_long */
	{ 0x32U, 0U, 50, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.swap_pxe_long_atomic */
	{ 0x33U, 0U, 51, 0, 2, 0x0, 0x0, 0x0, 5 },	/* early.test_and_set_pxe_bit */
	{ 0x34U, 0U, 52, 0, 2, 0x0, 0x0, 0x0, 5 },	/* early.test_and_clear_pxe_bit */
	{ 0x35U, 0U, 53, 0, 3, 0x0, 0x0, 0x0, 5 },	/* early.allocate_page */
	{ 0x36U, 0U, 54, 0, 2, 0x0, 0x0, 0x0, 5 },	/* early.release_page */
	{ 0x37U, 0U, 55, 0, 1, 0x0, 0x0, 0x0, 5 },	/* early.inval_page */
	{ 0x38U, 0U, 56, 0, 1, 0x0, 0x0, 0x0, 5 },	/* early.flush_tlb */
	{ 0x39U, 0U, 57, 0, 0, 0x0, 0x0, 0x0, 5 },	/* early.flush_deferred_calls */
	{ 0x3aU, 0U, 58, 0, 3, 0x0, 0x0, 0x0, 5 },	/* early.set_linear_mapping */
	{ 0x3bU, 0U, 59, 0, 1, 0x0, 0x0, 0x1, 5 },	/* early.inl */
	{ 0x3cU, 0U, 60, 0, 1, 0x0, 0x0, 0x1, 6 },	/* early.inb */
	{ 0x3dU, 0U, 61, 0, 1, 0x0, 0x0, 0x1, 7 },	/* early.inw */
	{ 0x3eU, 0U, 62, 0, 3, 0x0, 0x0, 0x7, 8 },	/* early.insl */
	{ 0x3fU, 0U, 63, 0, 3, 0x0, 0x0, 0x7, 11 },	/* early.insb */
	{ 0x40U, 0U, 64, 0, 3, 0x0, 0x0, 0x7, 14 },	/* early.insw */
	{ 0x41U, 0U, 65, 0, 2, 0x0, 0x0, 0x0, 17 },	/* early.outl */
	{ 0x42U, 0U, 66, 0, 2, 0x0, 0x0, 0x0, 17 },	/* early.outb */
	{ 0x43U, 0U, 67, 0, 2, 0x0, 0x0, 0x0, 17 },	/* early.outw */
	{ 0x44U, 0U, 68, 0, 3, 0x0, 0x0, 0x7, 17 },	/* early.outsl */
	{ 0x45U, 0U, 69, 0, 3, 0x0, 0x0, 0x7, 20 },	/* early.outsb */
	{ 0x46U, 0U, 70, 0, 3, 0x0, 0x0, 0x7, 23 },	/* early.outsw */
	{ 0x47U, 0U, 71, 0, 1, 0x0, 0x0, 0x0, 26 },	/* early.set_iopl_mask */
	{ 0x48U, 0U, 72, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.deactivate_pxe_long_atomic */
	{ 0x49U, 0U, 73, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.test_and_set_pxe_long_bit */
	{ 0x4aU, 0U, 74, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.test_and_clear_pxe_long_bit */
	{ 0x4bU, 0U, 75, 0, 2, 0x0, 0x0, 0x0, 26 },	/* early.set_initial_ap_state */
	{ 0x4cU, 0U, 76, 0, 2, 0x0, 0x0, 0x0, 26 },	/* early.apic_write */
	{ 0x4dU, 0U, 77, 0, 1, 0x0, 0x0, 0x0, 26 },	/* early.apic_read */
	{ 0x4eU, 0U, 78, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.io_delay */
	{ 0x4fU, 0U, 79, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.get_cycle_frequency */
	{ 0x50U, 0U, 80, 0, 1, 0x0, 0x0, 0x0, 26 },	/* early.get_cycle_counter */
	{ 0x51U, 0U, 81, 0, 2, 0x2, 0x0, 0x0, 26 },	/* early.set_alarm */
	{ 0x52U, 0U, 82, 0, 1, 0x0, 0x0, 0x0, 26 },	/* early.cancel_alarm */
	{ 0x53U, 0U, 83, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.get_wallclock_time */
	{ 0x54U, 0U, 84, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.wallclock_updated */
	{ 0x55U, 0U, 85, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.phys_to_machine */
	{ 0x56U, 0U, 86, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.machine_to_phys */
	{ 0x57U, 0U, 87, 0, 0, 0x0, 0x0, 0x0, 26 },	/* early.phys_is_coherent */
};

static const struct vmirom_host_family vmirom_host_families[] = {
	{ 0U, 0xffffffffffffffffULL, { 0U }, { 0U }, { 0U }, { 0U }, 0x7fU, 0, 84, 0, 0, 0, 0, 0x0 },	/* early */
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
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.cpuid */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.rdmsr */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.rdpmc */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.sysexit */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.sysexit */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.inl */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.inb */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.inw */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.insl */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.insl */
	{ 0xffffffffffffffffULL, 4, 0 },	/* early.insl */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.insb */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.insb */
	{ 0xffffffffffffffffULL, 4, 0 },	/* early.insb */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.insw */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.insw */
	{ 0xffffffffffffffffULL, 4, 0 },	/* early.insw */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.outsl */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.outsl */
	{ 0xffffffffffffffffULL, 5, 0 },	/* early.outsl */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.outsb */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.outsb */
	{ 0xffffffffffffffffULL, 5, 0 },	/* early.outsb */
	{ 0xffffffffffffffffULL, 2, 0 },	/* early.outsw */
	{ 0xffffffffffffffffULL, 3, 0 },	/* early.outsw */
	{ 0xffffffffffffffffULL, 5, 0 },	/* early.outsw */
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
	VMIROM_HOST_CASE(4U, 4);	/* early.init */
	VMIROM_HOST_CASE(5U, 5);	/* early.cpuid */
	VMIROM_HOST_CASE(6U, 6);	/* early.wrmsr */
	VMIROM_HOST_CASE(7U, 7);	/* early.rdmsr */
	VMIROM_HOST_CASE(8U, 8);	/* early.set_gdt */
	VMIROM_HOST_CASE(9U, 9);	/* early.set_ldt */
	VMIROM_HOST_CASE(0xaU, 10);	/* early.set_idt */
	VMIROM_HOST_CASE(0xbU, 11);	/* early.set_tr */
	VMIROM_HOST_CASE(0xcU, 12);	/* early.get_gdt */
	VMIROM_HOST_CASE(0xdU, 13);	/* early.get_ldt */
	VMIROM_HOST_CASE(0xeU, 14);	/* early.get_idt */
	VMIROM_HOST_CASE(0xfU, 15);	/* early.get_tr */
	VMIROM_HOST_CASE(0x10U, 16);	/* early.write_gdt_entry */
	VMIROM_HOST_CASE(0x11U, 17);	/* early.write_ldt_entry */
	VMIROM_HOST_CASE(0x12U, 18);	/* early.write_idt_entry */
	VMIROM_HOST_CASE(0x13U, 19);	/* early.update_kernel_stack */
	VMIROM_HOST_CASE(0x14U, 20);	/* early.set_cr0 */
	VMIROM_HOST_CASE(0x15U, 21);	/* early.set_cr2 */
	VMIROM_HOST_CASE(0x16U, 22);	/* early.set_cr3 */
	VMIROM_HOST_CASE(0x17U, 23);	/* early.set_cr4 */
	VMIROM_HOST_CASE(0x18U, 24);	/* early.get_cr0 */
	VMIROM_HOST_CASE(0x19U, 25);	/* early.get_cr2 */
	VMIROM_HOST_CASE(0x1aU, 26);	/* early.get_cr3 */
	VMIROM_HOST_CASE(0x1bU, 27);	/* early.get_cr4 */
	VMIROM_HOST_CASE(0x1cU, 28);	/* early.invd */
	VMIROM_HOST_CASE(0x1dU, 29);	/* early.wbinvd */
	VMIROM_HOST_CASE(0x1eU, 30);	/* early.set_dr */
	VMIROM_HOST_CASE(0x1fU, 31);	/* early.get_dr */
	VMIROM_HOST_CASE(0x20U, 32);	/* early.rdpmc */
	VMIROM_HOST_CASE(0x21U, 33);	/* early.rdtsc */
	VMIROM_HOST_CASE(0x22U, 34);	/* early.clts */
	VMIROM_HOST_CASE(0x23U, 35);	/* early.enable_interrupts */
	VMIROM_HOST_CASE(0x24U, 36);	/* early.disable_interrupts */
	VMIROM_HOST_CASE(0x25U, 37);	/* early.get_interrupt_mask */
	VMIROM_HOST_CASE(0x26U, 38);	/* early.set_interrupt_mask */
	VMIROM_HOST_CASE(0x27U, 39);	/* early.iret */
	VMIROM_HOST_CASE(0x28U, 40);	/* early.sysexit */
	VMIROM_HOST_CASE(0x29U, 41);	/* early.pause */
	VMIROM_HOST_CASE(0x2aU, 42);	/* early.halt */
	VMIROM_HOST_CASE(0x2bU, 43);	/* early.reboot */
	VMIROM_HOST_CASE(0x2cU, 44);	/* early.shutdown */
	VMIROM_HOST_CASE(0x2dU, 45);	/* early.set_pxe */
	VMIROM_HOST_CASE(0x2eU, 46);	/* early.get_pxe */
	VMIROM_HOST_CASE(0x2fU, 47);	/* early.swap_pxe */
	VMIROM_HOST_CASE(0x30U, 48);	/* early.set_pxe_long */
	VMIROM_HOST_CASE(0x31U, 49);	/* early.get_pxe_long */
	VMIROM_HOST_CASE(0x32U, 50);	/* early.swap_pxe_long_atomic */
	VMIROM_HOST_CASE(0x33U, 51);	/* early.test_and_set_pxe_bit */
	VMIROM_HOST_CASE(0x34U, 52);	/* early.test_and_clear_pxe_bit */
	VMIROM_HOST_CASE(0x35U, 53);	/* early.allocate_page */
	VMIROM_HOST_CASE(0x36U, 54);	/* early.release_page */
	VMIROM_HOST_CASE(0x37U, 55);	/* early.inval_page */
	VMIROM_HOST_CASE(0x38U, 56);	/* early.flush_tlb */
	VMIROM_HOST_CASE(0x39U, 57);	/* early.flush_deferred_calls */
	VMIROM_HOST_CASE(0x3aU, 58);	/* early.set_linear_mapping */
	VMIROM_HOST_CASE(0x3bU, 59);	/* early.inl */
	VMIROM_HOST_CASE(0x3cU, 60);	/* early.inb */
	VMIROM_HOST_CASE(0x3dU, 61);	/* early.inw */
	VMIROM_HOST_CASE(0x3eU, 62);	/* early.insl */
	VMIROM_HOST_CASE(0x3fU, 63);	/* early.insb */
	VMIROM_HOST_CASE(0x40U, 64);	/* early.insw */
	VMIROM_HOST_CASE(0x41U, 65);	/* early.outl */
	VMIROM_HOST_CASE(0x42U, 66);	/* early.outb */
	VMIROM_HOST_CASE(0x43U, 67);	/* early.outw */
	VMIROM_HOST_CASE(0x44U, 68);	/* early.outsl */
	VMIROM_HOST_CASE(0x45U, 69);	/* early.outsb */
	VMIROM_HOST_CASE(0x46U, 70);	/* early.outsw */
	VMIROM_HOST_CASE(0x47U, 71);	/* early.set_iopl_mask */
	VMIROM_HOST_CASE(0x48U, 72);	/* early.deactivate_pxe_long_atomic */
	VMIROM_HOST_CASE(0x49U, 73);	/* early.test_and_set_pxe_long_bit */
	VMIROM_HOST_CASE(0x4aU, 74);	/* early.test_and_clear_pxe_long_bit */
	VMIROM_HOST_CASE(0x4bU, 75);	/* early.set_initial_ap_state */
	VMIROM_HOST_CASE(0x4cU, 76);	/* early.apic_write */
	VMIROM_HOST_CASE(0x4dU, 77);	/* early.apic_read */
	VMIROM_HOST_CASE(0x4eU, 78);	/* early.io_delay */
	VMIROM_HOST_CASE(0x4fU, 79);	/* early.get_cycle_frequency */
	VMIROM_HOST_CASE(0x50U, 80);	/* early.get_cycle_counter */
	VMIROM_HOST_CASE(0x51U, 81);	/* early.set_alarm */
	VMIROM_HOST_CASE(0x52U, 82);	/* early.cancel_alarm */
	VMIROM_HOST_CASE(0x53U, 83);	/* early.get_wallclock_time */
	VMIROM_HOST_CASE(0x54U, 84);	/* early.wallclock_updated */
	VMIROM_HOST_CASE(0x55U, 85);	/* early.phys_to_machine */
	VMIROM_HOST_CASE(0x56U, 86);	/* early.machine_to_phys */
	VMIROM_HOST_CASE(0x57U, 87);	/* early.phys_is_coherent */
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

#define VMIROM_HOST_RUN_early_init(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_init(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_init((type *)context); \
}

#define VMIROM_HOST_RUN_early_cpuid(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_cpuid(void *context, const uint64_t *args) \
{ \
	return prefix##_early_cpuid((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_wrmsr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_wrmsr(void *context, const uint64_t *args) \
{ \
	return prefix##_early_wrmsr((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_rdmsr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_rdmsr(void *context, const uint64_t *args) \
{ \
	return prefix##_early_rdmsr((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_set_gdt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_gdt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_early_set_ldt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_ldt(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_ldt((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_set_idt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_idt(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_idt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_early_set_tr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_tr(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_tr((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_get_gdt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_early_get_gdt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_early_get_ldt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_ldt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_ldt((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_idt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_idt(void *context, const uint64_t *args) \
{ \
	return prefix##_early_get_idt((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_early_get_tr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_tr(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_tr((type *)context); \
}

#define VMIROM_HOST_RUN_early_write_gdt_entry(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_write_gdt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_write_gdt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_early_write_ldt_entry(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_write_ldt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_write_ldt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_early_write_idt_entry(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_write_idt_entry(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_write_idt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_early_update_kernel_stack(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_update_kernel_stack(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_update_kernel_stack((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_set_cr0(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_cr0(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_cr0((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_set_cr2(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_cr2(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_cr2((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_set_cr3(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_cr3(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_cr3((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_set_cr4(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_cr4(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_cr4((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_get_cr0(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_cr0(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_cr0((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_cr2(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_cr2(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_cr2((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_cr3(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_cr3(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_cr3((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_cr4(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_cr4(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_cr4((type *)context); \
}

#define VMIROM_HOST_RUN_early_invd(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_invd(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_invd((type *)context); \
}

#define VMIROM_HOST_RUN_early_wbinvd(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_wbinvd(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_wbinvd((type *)context); \
}

#define VMIROM_HOST_RUN_early_set_dr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_dr(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_dr((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_get_dr(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_dr(void *context, const uint64_t *args) \
{ \
	return prefix##_early_get_dr((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_rdpmc(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_rdpmc(void *context, const uint64_t *args) \
{ \
	return prefix##_early_rdpmc((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_rdtsc(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_rdtsc(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_rdtsc((type *)context); \
}

#define VMIROM_HOST_RUN_early_clts(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_clts(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_clts((type *)context); \
}

#define VMIROM_HOST_RUN_early_enable_interrupts(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_enable_interrupts(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_enable_interrupts((type *)context); \
}

#define VMIROM_HOST_RUN_early_disable_interrupts(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_disable_interrupts(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_disable_interrupts((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_interrupt_mask(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_interrupt_mask(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_interrupt_mask((type *)context); \
}

#define VMIROM_HOST_RUN_early_set_interrupt_mask(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_interrupt_mask(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_set_interrupt_mask((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_iret(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_iret(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_iret((type *)context); \
}

#define VMIROM_HOST_RUN_early_sysexit(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_sysexit(void *context, const uint64_t *args) \
{ \
	return prefix##_early_sysexit((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_pause(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_pause(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_pause((type *)context); \
}

#define VMIROM_HOST_RUN_early_halt(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_halt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_halt((type *)context); \
}

#define VMIROM_HOST_RUN_early_reboot(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_reboot(void *context, const uint64_t *args) \
{ \
	return prefix##_early_reboot((type *)context, (vmirom_reboot_kind_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_shutdown(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_shutdown(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_shutdown((type *)context); \
}

#define VMIROM_HOST_RUN_early_set_pxe(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_pxe(void *context, const uint64_t *args) \
{ \
	return prefix##_early_set_pxe((type *)context, (uint32_t)args[0], args[1], (uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_early_get_pxe(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_pxe(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_pxe((type *)context); \
}

#define VMIROM_HOST_RUN_early_swap_pxe(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_swap_pxe(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_swap_pxe((type *)context, (uint32_t)args[0], args[1]); \
}

#define VMIROM_HOST_RUN_early_set_pxe_long(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_pxe_long(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_set_pxe_long((type *)context, args[0], args[1]); \
}

#define VMIROM_HOST_RUN_early_get_pxe_long(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_pxe_long(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_pxe_long((type *)context); \
}

#define VMIROM_HOST_RUN_early_swap_pxe_long_atomic(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_swap_pxe_long_atomic(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_swap_pxe_long_atomic((type *)context); \
}

#define VMIROM_HOST_RUN_early_test_and_set_pxe_bit(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_test_and_set_pxe_bit(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_test_and_set_pxe_bit((type *)context, (uint32_t)args[0], args[1]); \
}

#define VMIROM_HOST_RUN_early_test_and_clear_pxe_bit(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_test_and_clear_pxe_bit(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_test_and_clear_pxe_bit((type *)context, (uint32_t)args[0], args[1]); \
}

#define VMIROM_HOST_RUN_early_allocate_page(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_allocate_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_allocate_page((type *)context, (uint32_t)args[0], (vmirom_page_kind_t)args[1], \
		(uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_early_release_page(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_release_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_release_page((type *)context, (uint32_t)args[0], (vmirom_page_kind_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_inval_page(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_inval_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_inval_page((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_flush_tlb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_flush_tlb(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_flush_tlb((type *)context, (vmirom_flush_flags_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_flush_deferred_calls(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_flush_deferred_calls(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_flush_deferred_calls((type *)context); \
}

#define VMIROM_HOST_RUN_early_set_linear_mapping(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_linear_mapping(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_set_linear_mapping((type *)context, (uint32_t)args[0], (uint32_t)args[1], \
		(uint32_t)args[2]); \
}

#define VMIROM_HOST_RUN_early_inl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_inl(void *context, const uint64_t *args) \
{ \
	return prefix##_early_inl((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_inb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_inb(void *context, const uint64_t *args) \
{ \
	return prefix##_early_inb((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_inw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_inw(void *context, const uint64_t *args) \
{ \
	return prefix##_early_inw((type *)context, (uint16_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_insl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_insl(void *context, const uint64_t *args) \
{ \
	return prefix##_early_insl((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_early_insb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_insb(void *context, const uint64_t *args) \
{ \
	return prefix##_early_insb((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_early_insw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_insw(void *context, const uint64_t *args) \
{ \
	return prefix##_early_insw((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_early_outl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_outl(void *context, const uint64_t *args) \
{ \
	return prefix##_early_outl((type *)context, (uint32_t)args[0], (uint16_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_outb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_outb(void *context, const uint64_t *args) \
{ \
	return prefix##_early_outb((type *)context, (uint8_t)args[0], (uint16_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_outw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_outw(void *context, const uint64_t *args) \
{ \
	return prefix##_early_outw((type *)context, (uint16_t)args[0], (uint16_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_outsl(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_outsl(void *context, const uint64_t *args) \
{ \
	return prefix##_early_outsl((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_early_outsb(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_outsb(void *context, const uint64_t *args) \
{ \
	return prefix##_early_outsb((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_early_outsw(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_outsw(void *context, const uint64_t *args) \
{ \
	return prefix##_early_outsw((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMIROM_HOST_RUN_early_set_iopl_mask(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_iopl_mask(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_set_iopl_mask((type *)context, (uint32_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_deactivate_pxe_long_atomic(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_deactivate_pxe_long_atomic(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_deactivate_pxe_long_atomic((type *)context); \
}

#define VMIROM_HOST_RUN_early_test_and_set_pxe_long_bit(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_test_and_set_pxe_long_bit(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_test_and_set_pxe_long_bit((type *)context); \
}

#define VMIROM_HOST_RUN_early_test_and_clear_pxe_long_bit(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_test_and_clear_pxe_long_bit(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_test_and_clear_pxe_long_bit((type *)context); \
}

#define VMIROM_HOST_RUN_early_set_initial_ap_state(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_initial_ap_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_set_initial_ap_state((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_apic_write(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_apic_write(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_apic_write((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMIROM_HOST_RUN_early_apic_read(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_apic_read(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_apic_read((type *)context, args[0]); \
}

#define VMIROM_HOST_RUN_early_io_delay(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_io_delay(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_io_delay((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_cycle_frequency(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_cycle_frequency(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_cycle_frequency((type *)context); \
}

#define VMIROM_HOST_RUN_early_get_cycle_counter(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_cycle_counter(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_get_cycle_counter((type *)context, (vmirom_cycle_counter_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_set_alarm(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_set_alarm(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_set_alarm((type *)context, (vmirom_alarm_flags_t)args[0], args[1]); \
}

#define VMIROM_HOST_RUN_early_cancel_alarm(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_cancel_alarm(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_early_cancel_alarm((type *)context, (vmirom_alarm_flags_t)args[0]); \
}

#define VMIROM_HOST_RUN_early_get_wallclock_time(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_get_wallclock_time(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_get_wallclock_time((type *)context); \
}

#define VMIROM_HOST_RUN_early_wallclock_updated(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_wallclock_updated(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_wallclock_updated((type *)context); \
}

#define VMIROM_HOST_RUN_early_phys_to_machine(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_phys_to_machine(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_phys_to_machine((type *)context); \
}

#define VMIROM_HOST_RUN_early_machine_to_phys(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_machine_to_phys(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_machine_to_phys((type *)context); \
}

#define VMIROM_HOST_RUN_early_phys_is_coherent(prefix, type) \
static VMIROM_INLINE struct vmirom_host_result prefix##_vmirom_run_early_phys_is_coherent(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_early_phys_is_coherent((type *)context); \
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
#define VMIROM_HOST_GAP_1 NULL,
#define VMIROM_HOST_GAP_4 VMIROM_HOST_GAP_1 VMIROM_HOST_GAP_1 VMIROM_HOST_GAP_1 VMIROM_HOST_GAP_1

/*
 * Makes `static const struct vmirom_host prefix_vmirom_host` out of the functions of the host, which come before it:
 *	struct vmirom_host_result prefix_early_init(type *);
 *	struct vmirom_host_result prefix_early_cpuid(type *, uint32_t leaf, uint32_t subleaf);
 *	struct vmirom_host_result prefix_early_wrmsr(type *, uint64_t value, uint32_t msr);
 *	struct vmirom_host_result prefix_early_rdmsr(type *, uint32_t msr);
 *	struct vmirom_host_result prefix_early_set_gdt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_early_set_ldt(type *, uint16_t selector);
 *	struct vmirom_host_result prefix_early_set_idt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_early_set_tr(type *, uint16_t selector);
 *	struct vmirom_host_result prefix_early_get_gdt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_early_get_ldt(type *);
 *	struct vmirom_host_result prefix_early_get_idt(type *, uint64_t table);
 *	struct vmirom_host_result prefix_early_get_tr(type *);
 *	struct vmirom_host_result prefix_early_write_gdt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low);
 *	struct vmirom_host_result prefix_early_write_ldt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low);
 *	struct vmirom_host_result prefix_early_write_idt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low);
 *	struct vmirom_host_result prefix_early_update_kernel_stack(type *, uint64_t task, uint32_t stack);
 *	struct vmirom_host_result prefix_early_set_cr0(type *, uint32_t value);
 *	struct vmirom_host_result prefix_early_set_cr2(type *, uint32_t value);
 *	struct vmirom_host_result prefix_early_set_cr3(type *, uint32_t value);
 *	struct vmirom_host_result prefix_early_set_cr4(type *, uint32_t value);
 *	struct vmirom_host_result prefix_early_get_cr0(type *);
 *	struct vmirom_host_result prefix_early_get_cr2(type *);
 *	struct vmirom_host_result prefix_early_get_cr3(type *);
 *	struct vmirom_host_result prefix_early_get_cr4(type *);
 *	struct vmirom_host_result prefix_early_invd(type *);
 *	struct vmirom_host_result prefix_early_wbinvd(type *);
 *	struct vmirom_host_result prefix_early_set_dr(type *, uint32_t number, uint32_t value);
 *	struct vmirom_host_result prefix_early_get_dr(type *, uint32_t number);
 *	struct vmirom_host_result prefix_early_rdpmc(type *, uint32_t counter);
 *	struct vmirom_host_result prefix_early_rdtsc(type *);
 *	struct vmirom_host_result prefix_early_clts(type *);
 *	struct vmirom_host_result prefix_early_enable_interrupts(type *);
 *	struct vmirom_host_result prefix_early_disable_interrupts(type *);
 *	struct vmirom_host_result prefix_early_get_interrupt_mask(type *);
 *	struct vmirom_host_result prefix_early_set_interrupt_mask(type *, uint32_t mask);
 *	struct vmirom_host_result prefix_early_iret(type *);
 *	struct vmirom_host_result prefix_early_sysexit(type *, uint32_t eip, uint32_t esp);
 *	struct vmirom_host_result prefix_early_pause(type *);
 *	struct vmirom_host_result prefix_early_halt(type *);
 *	struct vmirom_host_result prefix_early_reboot(type *, vmirom_reboot_kind_t how);
 *	struct vmirom_host_result prefix_early_shutdown(type *);
 *	struct vmirom_host_result prefix_early_set_pxe(type *, uint32_t value, uint64_t entry_, uint32_t flags);
 *	struct vmirom_host_result prefix_early_get_pxe(type *);
 *	struct vmirom_host_result prefix_early_swap_pxe(type *, uint32_t value, uint64_t entry_);
 *	struct vmirom_host_result prefix_early_set_pxe_long(type *, uint64_t value, uint64_t entry_);
 *	struct vmirom_host_result prefix_early_get_pxe_long(type *);
 *	struct vmirom_host_result prefix_early_swap_pxe_long_atomic(type *);
 *	struct vmirom_host_result prefix_early_test_and_set_pxe_bit(type *, uint32_t bit_number, uint64_t entry_);
 *	struct vmirom_host_result prefix_early_test_and_clear_pxe_bit(type *, uint32_t bit_number, uint64_t entry_);
 *	struct vmirom_host_result prefix_early_allocate_page(type *, uint32_t page, vmirom_page_kind_t flags,
 *		uint32_t clone);
 *	struct vmirom_host_result prefix_early_release_page(type *, uint32_t page, vmirom_page_kind_t flags);
 *	struct vmirom_host_result prefix_early_inval_page(type *, uint32_t address);
 *	struct vmirom_host_result prefix_early_flush_tlb(type *, vmirom_flush_flags_t how);
 *	struct vmirom_host_result prefix_early_flush_deferred_calls(type *);
 *	struct vmirom_host_result prefix_early_set_linear_mapping(type *, uint32_t slot, uint32_t address,
 *		uint32_t pages);
 *	struct vmirom_host_result prefix_early_inl(type *, uint16_t port);
 *	struct vmirom_host_result prefix_early_inb(type *, uint16_t port);
 *	struct vmirom_host_result prefix_early_inw(type *, uint16_t port);
 *	struct vmirom_host_result prefix_early_insl(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmirom_host_result prefix_early_insb(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmirom_host_result prefix_early_insw(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmirom_host_result prefix_early_outl(type *, uint32_t value, uint16_t port);
 *	struct vmirom_host_result prefix_early_outb(type *, uint8_t value, uint16_t port);
 *	struct vmirom_host_result prefix_early_outw(type *, uint16_t value, uint16_t port);
 *	struct vmirom_host_result prefix_early_outsl(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmirom_host_result prefix_early_outsb(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmirom_host_result prefix_early_outsw(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmirom_host_result prefix_early_set_iopl_mask(type *, uint32_t mask);
 *	struct vmirom_host_result prefix_early_deactivate_pxe_long_atomic(type *);
 *	struct vmirom_host_result prefix_early_test_and_set_pxe_long_bit(type *);
 *	struct vmirom_host_result prefix_early_test_and_clear_pxe_long_bit(type *);
 *	struct vmirom_host_result prefix_early_set_initial_ap_state(type *, uint64_t state, uint32_t apic);
 *	struct vmirom_host_result prefix_early_apic_write(type *, uint64_t place, uint32_t value);
 *	struct vmirom_host_result prefix_early_apic_read(type *, uint64_t place);
 *	struct vmirom_host_result prefix_early_io_delay(type *);
 *	struct vmirom_host_result prefix_early_get_cycle_frequency(type *);
 *	struct vmirom_host_result prefix_early_get_cycle_counter(type *, vmirom_cycle_counter_t counter);
 *	struct vmirom_host_result prefix_early_set_alarm(type *, vmirom_alarm_flags_t flags, uint64_t expiry);
 *	struct vmirom_host_result prefix_early_cancel_alarm(type *, vmirom_alarm_flags_t flags);
 *	struct vmirom_host_result prefix_early_get_wallclock_time(type *);
 *	struct vmirom_host_result prefix_early_wallclock_updated(type *);
 *	struct vmirom_host_result prefix_early_phys_to_machine(type *);
 *	struct vmirom_host_result prefix_early_machine_to_phys(type *);
 *	struct vmirom_host_result prefix_early_phys_is_coherent(type *);
 *	void prefix_raise_exception(type *);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define VMIROM_HOST_OPS(prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_init, VMIROM_HOST_RUN_early_init, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_cpuid, VMIROM_HOST_RUN_early_cpuid, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_wrmsr, VMIROM_HOST_RUN_early_wrmsr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_rdmsr, VMIROM_HOST_RUN_early_rdmsr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_gdt, VMIROM_HOST_RUN_early_set_gdt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_ldt, VMIROM_HOST_RUN_early_set_ldt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_idt, VMIROM_HOST_RUN_early_set_idt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_tr, VMIROM_HOST_RUN_early_set_tr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_gdt, VMIROM_HOST_RUN_early_get_gdt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_ldt, VMIROM_HOST_RUN_early_get_ldt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_idt, VMIROM_HOST_RUN_early_get_idt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_tr, VMIROM_HOST_RUN_early_get_tr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_write_gdt_entry, VMIROM_HOST_RUN_early_write_gdt_entry, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_write_ldt_entry, VMIROM_HOST_RUN_early_write_ldt_entry, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_write_idt_entry, VMIROM_HOST_RUN_early_write_idt_entry, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_update_kernel_stack, VMIROM_HOST_RUN_early_update_kernel_stack, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_cr0, VMIROM_HOST_RUN_early_set_cr0, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_cr2, VMIROM_HOST_RUN_early_set_cr2, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_cr3, VMIROM_HOST_RUN_early_set_cr3, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_cr4, VMIROM_HOST_RUN_early_set_cr4, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_cr0, VMIROM_HOST_RUN_early_get_cr0, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_cr2, VMIROM_HOST_RUN_early_get_cr2, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_cr3, VMIROM_HOST_RUN_early_get_cr3, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_cr4, VMIROM_HOST_RUN_early_get_cr4, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_invd, VMIROM_HOST_RUN_early_invd, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_wbinvd, VMIROM_HOST_RUN_early_wbinvd, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_dr, VMIROM_HOST_RUN_early_set_dr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_dr, VMIROM_HOST_RUN_early_get_dr, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_rdpmc, VMIROM_HOST_RUN_early_rdpmc, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_rdtsc, VMIROM_HOST_RUN_early_rdtsc, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_clts, VMIROM_HOST_RUN_early_clts, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_enable_interrupts, VMIROM_HOST_RUN_early_enable_interrupts, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_disable_interrupts, VMIROM_HOST_RUN_early_disable_interrupts, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_interrupt_mask, VMIROM_HOST_RUN_early_get_interrupt_mask, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_interrupt_mask, VMIROM_HOST_RUN_early_set_interrupt_mask, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_iret, VMIROM_HOST_RUN_early_iret, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_sysexit, VMIROM_HOST_RUN_early_sysexit, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_pause, VMIROM_HOST_RUN_early_pause, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_halt, VMIROM_HOST_RUN_early_halt, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_reboot, VMIROM_HOST_RUN_early_reboot, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_shutdown, VMIROM_HOST_RUN_early_shutdown, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_pxe, VMIROM_HOST_RUN_early_set_pxe, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_pxe, VMIROM_HOST_RUN_early_get_pxe, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_swap_pxe, VMIROM_HOST_RUN_early_swap_pxe, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_pxe_long, VMIROM_HOST_RUN_early_set_pxe_long, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_pxe_long, VMIROM_HOST_RUN_early_get_pxe_long, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_swap_pxe_long_atomic, VMIROM_HOST_RUN_early_swap_pxe_long_atomic, prefix, \
	type) \
VMIROM_HOST_MAKE(prefix##_without_early_test_and_set_pxe_bit, VMIROM_HOST_RUN_early_test_and_set_pxe_bit, prefix, \
	type) \
VMIROM_HOST_MAKE(prefix##_without_early_test_and_clear_pxe_bit, VMIROM_HOST_RUN_early_test_and_clear_pxe_bit, prefix, \
	type) \
VMIROM_HOST_MAKE(prefix##_without_early_allocate_page, VMIROM_HOST_RUN_early_allocate_page, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_release_page, VMIROM_HOST_RUN_early_release_page, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_inval_page, VMIROM_HOST_RUN_early_inval_page, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_flush_tlb, VMIROM_HOST_RUN_early_flush_tlb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_flush_deferred_calls, VMIROM_HOST_RUN_early_flush_deferred_calls, prefix, \
	type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_linear_mapping, VMIROM_HOST_RUN_early_set_linear_mapping, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_inl, VMIROM_HOST_RUN_early_inl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_inb, VMIROM_HOST_RUN_early_inb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_inw, VMIROM_HOST_RUN_early_inw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_insl, VMIROM_HOST_RUN_early_insl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_insb, VMIROM_HOST_RUN_early_insb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_insw, VMIROM_HOST_RUN_early_insw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_outl, VMIROM_HOST_RUN_early_outl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_outb, VMIROM_HOST_RUN_early_outb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_outw, VMIROM_HOST_RUN_early_outw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_outsl, VMIROM_HOST_RUN_early_outsl, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_outsb, VMIROM_HOST_RUN_early_outsb, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_outsw, VMIROM_HOST_RUN_early_outsw, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_iopl_mask, VMIROM_HOST_RUN_early_set_iopl_mask, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_deactivate_pxe_long_atomic, VMIROM_HOST_RUN_early_deactivate_pxe_long_atomic, \
	prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_test_and_set_pxe_long_bit, VMIROM_HOST_RUN_early_test_and_set_pxe_long_bit, \
	prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_test_and_clear_pxe_long_bit, \
	VMIROM_HOST_RUN_early_test_and_clear_pxe_long_bit, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_initial_ap_state, VMIROM_HOST_RUN_early_set_initial_ap_state, prefix, \
	type) \
VMIROM_HOST_MAKE(prefix##_without_early_apic_write, VMIROM_HOST_RUN_early_apic_write, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_apic_read, VMIROM_HOST_RUN_early_apic_read, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_io_delay, VMIROM_HOST_RUN_early_io_delay, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_cycle_frequency, VMIROM_HOST_RUN_early_get_cycle_frequency, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_cycle_counter, VMIROM_HOST_RUN_early_get_cycle_counter, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_set_alarm, VMIROM_HOST_RUN_early_set_alarm, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_cancel_alarm, VMIROM_HOST_RUN_early_cancel_alarm, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_get_wallclock_time, VMIROM_HOST_RUN_early_get_wallclock_time, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_wallclock_updated, VMIROM_HOST_RUN_early_wallclock_updated, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_phys_to_machine, VMIROM_HOST_RUN_early_phys_to_machine, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_machine_to_phys, VMIROM_HOST_RUN_early_machine_to_phys, prefix, type) \
VMIROM_HOST_MAKE(prefix##_without_early_phys_is_coherent, VMIROM_HOST_RUN_early_phys_is_coherent, prefix, type) \
static void prefix##_vmirom_raise_exception(void *context) \
{ \
	prefix##_raise_exception((type *)context); \
} \
static const struct vmirom_host prefix##_vmirom_host = { \
	{ \
	VMIROM_HOST_GAP_4 \
	VMIROM_HOST_SLOT(prefix##_without_early_init, prefix##_vmirom_run_early_init), \
	VMIROM_HOST_SLOT(prefix##_without_early_cpuid, prefix##_vmirom_run_early_cpuid), \
	VMIROM_HOST_SLOT(prefix##_without_early_wrmsr, prefix##_vmirom_run_early_wrmsr), \
	VMIROM_HOST_SLOT(prefix##_without_early_rdmsr, prefix##_vmirom_run_early_rdmsr), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_gdt, prefix##_vmirom_run_early_set_gdt), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_ldt, prefix##_vmirom_run_early_set_ldt), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_idt, prefix##_vmirom_run_early_set_idt), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_tr, prefix##_vmirom_run_early_set_tr), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_gdt, prefix##_vmirom_run_early_get_gdt), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_ldt, prefix##_vmirom_run_early_get_ldt), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_idt, prefix##_vmirom_run_early_get_idt), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_tr, prefix##_vmirom_run_early_get_tr), \
	VMIROM_HOST_SLOT(prefix##_without_early_write_gdt_entry, prefix##_vmirom_run_early_write_gdt_entry), \
	VMIROM_HOST_SLOT(prefix##_without_early_write_ldt_entry, prefix##_vmirom_run_early_write_ldt_entry), \
	VMIROM_HOST_SLOT(prefix##_without_early_write_idt_entry, prefix##_vmirom_run_early_write_idt_entry), \
	VMIROM_HOST_SLOT(prefix##_without_early_update_kernel_stack, prefix##_vmirom_run_early_update_kernel_stack), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_cr0, prefix##_vmirom_run_early_set_cr0), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_cr2, prefix##_vmirom_run_early_set_cr2), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_cr3, prefix##_vmirom_run_early_set_cr3), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_cr4, prefix##_vmirom_run_early_set_cr4), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_cr0, prefix##_vmirom_run_early_get_cr0), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_cr2, prefix##_vmirom_run_early_get_cr2), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_cr3, prefix##_vmirom_run_early_get_cr3), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_cr4, prefix##_vmirom_run_early_get_cr4), \
	VMIROM_HOST_SLOT(prefix##_without_early_invd, prefix##_vmirom_run_early_invd), \
	VMIROM_HOST_SLOT(prefix##_without_early_wbinvd, prefix##_vmirom_run_early_wbinvd), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_dr, prefix##_vmirom_run_early_set_dr), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_dr, prefix##_vmirom_run_early_get_dr), \
	VMIROM_HOST_SLOT(prefix##_without_early_rdpmc, prefix##_vmirom_run_early_rdpmc), \
	VMIROM_HOST_SLOT(prefix##_without_early_rdtsc, prefix##_vmirom_run_early_rdtsc), \
	VMIROM_HOST_SLOT(prefix##_without_early_clts, prefix##_vmirom_run_early_clts), \
	VMIROM_HOST_SLOT(prefix##_without_early_enable_interrupts, prefix##_vmirom_run_early_enable_interrupts), \
	VMIROM_HOST_SLOT(prefix##_without_early_disable_interrupts, prefix##_vmirom_run_early_disable_interrupts), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_interrupt_mask, prefix##_vmirom_run_early_get_interrupt_mask), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_interrupt_mask, prefix##_vmirom_run_early_set_interrupt_mask), \
	VMIROM_HOST_SLOT(prefix##_without_early_iret, prefix##_vmirom_run_early_iret), \
	VMIROM_HOST_SLOT(prefix##_without_early_sysexit, prefix##_vmirom_run_early_sysexit), \
	VMIROM_HOST_SLOT(prefix##_without_early_pause, prefix##_vmirom_run_early_pause), \
	VMIROM_HOST_SLOT(prefix##_without_early_halt, prefix##_vmirom_run_early_halt), \
	VMIROM_HOST_SLOT(prefix##_without_early_reboot, prefix##_vmirom_run_early_reboot), \
	VMIROM_HOST_SLOT(prefix##_without_early_shutdown, prefix##_vmirom_run_early_shutdown), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_pxe, prefix##_vmirom_run_early_set_pxe), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_pxe, prefix##_vmirom_run_early_get_pxe), \
	VMIROM_HOST_SLOT(prefix##_without_early_swap_pxe, prefix##_vmirom_run_early_swap_pxe), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_pxe_long, prefix##_vmirom_run_early_set_pxe_long), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_pxe_long, prefix##_vmirom_run_early_get_pxe_long), \
	VMIROM_HOST_SLOT(prefix##_without_early_swap_pxe_long_atomic, \
		prefix##_vmirom_run_early_swap_pxe_long_atomic), \
	VMIROM_HOST_SLOT(prefix##_without_early_test_and_set_pxe_bit, \
		prefix##_vmirom_run_early_test_and_set_pxe_bit), \
	VMIROM_HOST_SLOT(prefix##_without_early_test_and_clear_pxe_bit, \
		prefix##_vmirom_run_early_test_and_clear_pxe_bit), \
	VMIROM_HOST_SLOT(prefix##_without_early_allocate_page, prefix##_vmirom_run_early_allocate_page), \
	VMIROM_HOST_SLOT(prefix##_without_early_release_page, prefix##_vmirom_run_early_release_page), \
	VMIROM_HOST_SLOT(prefix##_without_early_inval_page, prefix##_vmirom_run_early_inval_page), \
	VMIROM_HOST_SLOT(prefix##_without_early_flush_tlb, prefix##_vmirom_run_early_flush_tlb), \
	VMIROM_HOST_SLOT(prefix##_without_early_flush_deferred_calls, \
		prefix##_vmirom_run_early_flush_deferred_calls), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_linear_mapping, prefix##_vmirom_run_early_set_linear_mapping), \
	VMIROM_HOST_SLOT(prefix##_without_early_inl, prefix##_vmirom_run_early_inl), \
	VMIROM_HOST_SLOT(prefix##_without_early_inb, prefix##_vmirom_run_early_inb), \
	VMIROM_HOST_SLOT(prefix##_without_early_inw, prefix##_vmirom_run_early_inw), \
	VMIROM_HOST_SLOT(prefix##_without_early_insl, prefix##_vmirom_run_early_insl), \
	VMIROM_HOST_SLOT(prefix##_without_early_insb, prefix##_vmirom_run_early_insb), \
	VMIROM_HOST_SLOT(prefix##_without_early_insw, prefix##_vmirom_run_early_insw), \
	VMIROM_HOST_SLOT(prefix##_without_early_outl, prefix##_vmirom_run_early_outl), \
	VMIROM_HOST_SLOT(prefix##_without_early_outb, prefix##_vmirom_run_early_outb), \
	VMIROM_HOST_SLOT(prefix##_without_early_outw, prefix##_vmirom_run_early_outw), \
	VMIROM_HOST_SLOT(prefix##_without_early_outsl, prefix##_vmirom_run_early_outsl), \
	VMIROM_HOST_SLOT(prefix##_without_early_outsb, prefix##_vmirom_run_early_outsb), \
	VMIROM_HOST_SLOT(prefix##_without_early_outsw, prefix##_vmirom_run_early_outsw), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_iopl_mask, prefix##_vmirom_run_early_set_iopl_mask), \
	VMIROM_HOST_SLOT(prefix##_without_early_deactivate_pxe_long_atomic, \
		prefix##_vmirom_run_early_deactivate_pxe_long_atomic), \
	VMIROM_HOST_SLOT(prefix##_without_early_test_and_set_pxe_long_bit, \
		prefix##_vmirom_run_early_test_and_set_pxe_long_bit), \
	VMIROM_HOST_SLOT(prefix##_without_early_test_and_clear_pxe_long_bit, \
		prefix##_vmirom_run_early_test_and_clear_pxe_long_bit), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_initial_ap_state, \
		prefix##_vmirom_run_early_set_initial_ap_state), \
	VMIROM_HOST_SLOT(prefix##_without_early_apic_write, prefix##_vmirom_run_early_apic_write), \
	VMIROM_HOST_SLOT(prefix##_without_early_apic_read, prefix##_vmirom_run_early_apic_read), \
	VMIROM_HOST_SLOT(prefix##_without_early_io_delay, prefix##_vmirom_run_early_io_delay), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_cycle_frequency, prefix##_vmirom_run_early_get_cycle_frequency), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_cycle_counter, prefix##_vmirom_run_early_get_cycle_counter), \
	VMIROM_HOST_SLOT(prefix##_without_early_set_alarm, prefix##_vmirom_run_early_set_alarm), \
	VMIROM_HOST_SLOT(prefix##_without_early_cancel_alarm, prefix##_vmirom_run_early_cancel_alarm), \
	VMIROM_HOST_SLOT(prefix##_without_early_get_wallclock_time, prefix##_vmirom_run_early_get_wallclock_time), \
	VMIROM_HOST_SLOT(prefix##_without_early_wallclock_updated, prefix##_vmirom_run_early_wallclock_updated), \
	VMIROM_HOST_SLOT(prefix##_without_early_phys_to_machine, prefix##_vmirom_run_early_phys_to_machine), \
	VMIROM_HOST_SLOT(prefix##_without_early_machine_to_phys, prefix##_vmirom_run_early_machine_to_phys), \
	VMIROM_HOST_SLOT(prefix##_without_early_phys_is_coherent, prefix##_vmirom_run_early_phys_is_coherent), \
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
