/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.4: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8
 */
#ifndef VMI_HOST_H
#define VMI_HOST_H

#include "vmi.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define VMI_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define VMI_RARE __attribute__((__noinline__, __cold__, __unused__))
#define VMI_INLINE inline __attribute__((__always_inline__, __unused__))
#define VMI_MAYBE_UNUSED __attribute__((__unused__))
#else
#define VMI_UNLIKELY(condition) (condition)
#define VMI_RARE inline
#define VMI_INLINE inline
#define VMI_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct vmi_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct vmi_host_result vmi_host_ok(uint64_t value)
{
	struct vmi_host_result result;

	result.status = VMI_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct vmi_host_result vmi_host_error(int64_t status)
{
	struct vmi_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct vmi_host_result vmi_host_run(void *context, const uint64_t *args);

#define VMI_HOST_SLOTS 1025

/*
 * What a host implements: NULL where it does not. VMI_HOST_OPS() makes one.
 */
struct vmi_host {
	vmi_host_run *run[VMI_HOST_SLOTS];
	/* Annotations that this host honours, as a mask in their carrier. */
	uint64_t annotations;
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct vmi_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* VMI_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct vmi_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};

static const struct vmi_host_call vmi_host_calls[] = {
	{ 0U, 0U, 0, 0, 3, 0x0, 0x0 },	/* legacy.cpuid */
	{ 1U, 0U, 1, 0, 2, 0x1, 0x0 },	/* legacy.wrmsr */
	{ 2U, 0U, 2, 0, 1, 0x0, 0x0 },	/* legacy.rdmsr */
	{ 3U, 0U, 3, 0, 1, 0x0, 0x0 },	/* legacy.set_gdt */
	{ 4U, 0U, 4, 0, 1, 0x0, 0x0 },	/* legacy.set_ldt */
	{ 5U, 0U, 5, 0, 1, 0x0, 0x0 },	/* legacy.set_idt */
	{ 6U, 0U, 6, 0, 1, 0x0, 0x0 },	/* legacy.set_tr */
	{ 7U, 0U, 7, 0, 1, 0x0, 0x0 },	/* legacy.get_gdt */
	{ 8U, 0U, 8, 0, 0, 0x0, 0x0 },	/* legacy.get_ldt */
	{ 9U, 0U, 9, 0, 1, 0x0, 0x0 },	/* legacy.get_idt */
	{ 0xaU, 0U, 10, 0, 0, 0x0, 0x0 },	/* legacy.get_tr */
	{ 0xbU, 0U, 11, 0, 4, 0x0, 0x0 },	/* legacy.write_gdt_entry */
	{ 0xcU, 0U, 12, 0, 4, 0x0, 0x0 },	/* legacy.write_ldt_entry */
	{ 0xdU, 0U, 13, 0, 4, 0x0, 0x0 },	/* legacy.write_idt_entry */
	{ 0xeU, 0U, 14, 0, 2, 0x0, 0x0 },	/* legacy.update_kernel_stack */
	{ 0xfU, 0U, 15, 0, 1, 0x0, 0x0 },	/* legacy.set_cr0 */
	{ 0x10U, 0U, 16, 0, 1, 0x0, 0x0 },	/* legacy.set_cr2 */
	{ 0x11U, 0U, 17, 0, 1, 0x0, 0x0 },	/* legacy.set_cr3 */
	{ 0x12U, 0U, 18, 0, 1, 0x0, 0x0 },	/* legacy.set_cr4 */
	{ 0x13U, 0U, 19, 0, 0, 0x0, 0x0 },	/* legacy.get_cr0 */
	{ 0x14U, 0U, 20, 0, 0, 0x0, 0x0 },	/* legacy.get_cr2 */
	{ 0x15U, 0U, 21, 0, 0, 0x0, 0x0 },	/* legacy.get_cr3 */
	{ 0x16U, 0U, 22, 0, 0, 0x0, 0x0 },	/* legacy.get_cr4 */
	{ 0x17U, 0U, 23, 0, 0, 0x0, 0x0 },	/* legacy.wbinvd */
	{ 0x18U, 0U, 24, 0, 2, 0x0, 0x0 },	/* legacy.set_dr */
	{ 0x19U, 0U, 25, 0, 1, 0x0, 0x0 },	/* legacy.get_dr */
	{ 0x1aU, 0U, 26, 0, 1, 0x0, 0x0 },	/* legacy.rdpmc */
	{ 0x1bU, 0U, 27, 0, 0, 0x0, 0x0 },	/* legacy.rdtsc */
	{ 0x1cU, 0U, 28, 0, 0, 0x0, 0x0 },	/* legacy.clts */
	{ 0x1dU, 0U, 29, 0, 0, 0x0, 0x0 },	/* legacy.enable_interrupts */
	{ 0x1eU, 0U, 30, 0, 0, 0x0, 0x0 },	/* legacy.disable_interrupts */
	{ 0x1fU, 0U, 31, 0, 0, 0x0, 0x0 },	/* legacy.get_interrupt_mask */
	{ 0x20U, 0U, 32, 0, 1, 0x0, 0x0 },	/* legacy.set_interrupt_mask */
	{ 0x21U, 0U, 33, 0, 1, 0x0, 0x0 },	/* legacy.iret */
	{ 0x22U, 0U, 34, 0, 2, 0x0, 0x0 },	/* legacy.sysexit */
	{ 0x23U, 0U, 35, 0, 0, 0x0, 0x0 },	/* legacy.halt */
	{ 0x24U, 0U, 36, 0, 1, 0x0, 0x0 },	/* legacy.reboot */
	{ 0x25U, 0U, 37, 0, 0, 0x0, 0x0 },	/* legacy.shutdown */
	{ 0x26U, 0U, 38, 0, 3, 0x0, 0x0 },	/* legacy.set_pxe */
	{ 0x27U, 0U, 39, 0, 3, 0x1, 0x0 },	/* legacy.set_pxe_long */
	{ 0x28U, 0U, 40, 0, 2, 0x0, 0x0 },	/* legacy.update_pxe */
	{ 0x29U, 0U, 41, 0, 2, 0x0, 0x0 },	/* legacy.update_pxe_long */
	{ 0x2cU, 0U, 44, 0, 5, 0x0, 0x0 },	/* legacy.allocate_page */
	{ 0x2dU, 0U, 45, 0, 2, 0x0, 0x0 },	/* legacy.release_page */
	{ 0x2eU, 0U, 46, 0, 1, 0x0, 0x0 },	/* legacy.inval_page */
	{ 0x2fU, 0U, 47, 0, 1, 0x0, 0x0 },	/* legacy.flush_tlb */
	{ 0x30U, 0U, 48, 0, 4, 0x0, 0x0 },	/* legacy.set_linear_mapping */
	{ 0x31U, 0U, 49, 0, 1, 0x0, 0x0 },	/* legacy.inl */
	{ 0x32U, 0U, 50, 0, 1, 0x0, 0x0 },	/* legacy.inb */
	{ 0x33U, 0U, 51, 0, 1, 0x0, 0x0 },	/* legacy.inw */
	{ 0x34U, 0U, 52, 0, 3, 0x0, 0x0 },	/* legacy.insl */
	{ 0x35U, 0U, 53, 0, 3, 0x0, 0x0 },	/* legacy.insb */
	{ 0x36U, 0U, 54, 0, 3, 0x0, 0x0 },	/* legacy.insw */
	{ 0x37U, 0U, 55, 0, 2, 0x0, 0x0 },	/* legacy.outl */
	{ 0x38U, 0U, 56, 0, 2, 0x0, 0x0 },	/* legacy.outb */
	{ 0x39U, 0U, 57, 0, 2, 0x0, 0x0 },	/* legacy.outw */
	{ 0x3aU, 0U, 58, 0, 3, 0x0, 0x0 },	/* legacy.outsl */
	{ 0x3bU, 0U, 59, 0, 3, 0x0, 0x0 },	/* legacy.outsb */
	{ 0x3cU, 0U, 60, 0, 3, 0x0, 0x0 },	/* legacy.outsw */
	{ 0x3dU, 0U, 61, 0, 1, 0x0, 0x0 },	/* legacy.set_iopl_mask */
	{ 0x3eU, 0U, 62, 0, 2, 0x0, 0x0 },	/* legacy.set_initial_ap_state */
	{ 0x3fU, 0U, 63, 0, 2, 0x0, 0x0 },	/* legacy.apic_write */
	{ 0x40U, 0U, 64, 0, 1, 0x0, 0x0 },	/* legacy.apic_read */
	{ 0x41U, 0U, 65, 0, 0, 0x0, 0x0 },	/* legacy.io_delay */
	{ 0x42U, 0U, 66, 0, 0, 0x0, 0x0 },	/* legacy.get_cycle_frequency */
	{ 0x43U, 0U, 67, 0, 1, 0x0, 0x0 },	/* legacy.get_cycle_counter */
	{ 0x44U, 0U, 68, 0, 3, 0x6, 0x0 },	/* legacy.set_alarm */
	{ 0x45U, 0U, 69, 0, 1, 0x0, 0x0 },	/* legacy.cancel_alarm */
	{ 0x46U, 0U, 70, 0, 0, 0x0, 0x0 },	/* legacy.get_wallclock_time */
	{ 0x47U, 0U, 71, 0, 0, 0x0, 0x0 },	/* legacy.wallclock_updated */
	{ 0x49U, 0U, 73, 0, 1, 0x0, 0x0 },	/* legacy.set_lazy_mode */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* legacy.query */
	{ 0U, 0U, 1025, 3, 0, 0x0, 0x0 },	/* cpu.get_release */
	{ 1U, 0U, 129, 0, 0, 0x0, 0x0 },	/* cpu.get_vcpu */
	{ 2U, 0U, 130, 0, 0, 0x0, 0x0 },	/* cpu.get_vcpu_count */
	{ 3U, 0U, 131, 0, 0, 0x0, 0x0 },	/* cpu.yield */
	{ 4U, 0U, 132, 0, 0, 0x0, 0x0 },	/* cpu.halt */
	{ 5U, 0U, 133, 0, 1, 0x0, 0x0 },	/* cpu.shutdown */
	{ 6U, 0U, 134, 0, 1, 0x0, 0x0 },	/* cpu.set_kernel_stack */
	{ 7U, 0U, 135, 0, 2, 0x1, 0x0 },	/* cpu.run_queue */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* cpu.query */
	{ 0U, 0U, 256, 0, 2, 0x0, 0x0 },	/* segmentation.set_gdt */
	{ 1U, 0U, 257, 0, 2, 0x0, 0x0 },	/* segmentation.set_idt */
	{ 2U, 0U, 258, 0, 1, 0x0, 0x0 },	/* segmentation.set_ldt */
	{ 3U, 0U, 259, 0, 1, 0x0, 0x0 },	/* segmentation.set_tr */
	{ 4U, 1U, 260, 0, 2, 0x2, 0x0 },	/* segmentation.write_gdt_entry */
	{ 5U, 1U, 261, 0, 2, 0x2, 0x0 },	/* segmentation.write_ldt_entry */
	{ 6U, 1U, 262, 0, 3, 0x6, 0x0 },	/* segmentation.write_idt_entry */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* segmentation.query */
	{ 0U, 1U, 384, 0, 2, 0x1, 0x0 },	/* mmu.set_pte */
	{ 1U, 1U, 385, 0, 2, 0x3, 0x0 },	/* mmu.set_long_pte */
	{ 2U, 1U, 386, 0, 1, 0x0, 0x0 },	/* mmu.flush_tlb */
	{ 3U, 1U, 387, 0, 1, 0x0, 0x0 },	/* mmu.invalidate_page */
	{ 4U, 1U, 388, 0, 1, 0x1, 0x0 },	/* mmu.set_page_table */
	{ 5U, 0U, 389, 0, 0, 0x0, 0x0 },	/* mmu.get_page_table */
	{ 6U, 1U, 390, 0, 2, 0x1, 0x0 },	/* mmu.register_page_table */
	{ 7U, 1U, 391, 0, 1, 0x1, 0x0 },	/* mmu.release_page_table */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* mmu.query */
	{ 0U, 0U, 512, 0, 0, 0x0, 0x0 },	/* timer.get_time */
	{ 1U, 0U, 513, 0, 2, 0x1, 0x0 },	/* timer.set_alarm */
	{ 2U, 0U, 514, 0, 0, 0x0, 0x0 },	/* timer.cancel_alarm */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* timer.query */
	{ 0U, 0U, 640, 0, 1, 0x1, 0x0 },	/* event.set_area */
	{ 1U, 0U, 641, 0, 1, 0x0, 0x0 },	/* event.set_vector */
	{ 2U, 0U, 642, 0, 0, 0x0, 0x0 },	/* event.open */
	{ 3U, 0U, 643, 0, 1, 0x0, 0x0 },	/* event.close */
	{ 4U, 1U, 644, 0, 1, 0x0, 0x0 },	/* event.send */
	{ 5U, 0U, 645, 0, 0, 0x0, 0x0 },	/* event.wait */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* event.query */
	{ 0U, 0U, 768, 0, 2, 0x1, 0x0 },	/* console.write */
	{ 1U, 0U, 769, 0, 2, 0x1, 0x0 },	/* console.read */
	{ 2U, 1U, 770, 0, 1, 0x0, 0x0 },	/* console.put_character */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* console.query */
	{ 0U, 0U, 896, 0, 1, 0x0, 0x0 },	/* vma.get_window */
	{ 1U, 1U, 897, 0, 4, 0x3, 0x0 },	/* vma.map */
	{ 2U, 1U, 898, 0, 2, 0x1, 0x0 },	/* vma.unmap */
	{ 3U, 1U, 899, 0, 3, 0x1, 0x0 },	/* vma.protect */
	{ 4U, 0U, 900, 0, 1, 0x1, 0x0 },	/* vma.get_mapping */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* vma.query */
	{ 0U, 0U, 1024, 0, 1, 0x1, 0x0 },	/* experimental.echo */
	{ 0xffU, 0U, 1025, 1, 1, 0x0, 0x0 },	/* experimental.query */
};

static const struct vmi_host_family vmi_host_families[] = {
	{ 0U, 0U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 0, 72, 0, 16, 0, 0 },	/* legacy */
	{ 1U, 1U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 72, 9, 0, 16, 0, 1 },	/* cpu */
	{ 2U, 2U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 81, 8, 0, 16, 0, 0 },	/* segmentation */
	{ 3U, 3U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 89, 9, 0, 16, 0, 0 },	/* mmu */
	{ 4U, 4U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 98, 4, 0, 16, 0, 0 },	/* timer */
	{ 5U, 5U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 102, 7, 0, 16, 0, 0 },	/* event */
	{ 6U, 6U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 109, 4, 0, 16, 0, 0 },	/* console */
	{ 7U, 7U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 113, 6, 0, 16, 0, 0 },	/* vma */
	{ 0xffU, 0xffU, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 119, 2, 0, 16, 0, 0 },	/* experimental */
};

static inline const struct vmi_host_family *vmi_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(vmi_host_families) / sizeof(vmi_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > vmi_host_families[middle].last)
			first = middle + 1;
		else if (number < vmi_host_families[middle].first)
			end = middle;
		else
			return &vmi_host_families[middle];
	}
	return NULL;
}

static inline const struct vmi_host_call *
vmi_host_find_call(const struct vmi_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > vmi_host_calls[middle].number)
			first = middle + 1;
		else if (number < vmi_host_calls[middle].number)
			end = middle;
		else
			return &vmi_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t vmi_host_family_number(uint32_t id)
{
	return id >> 24;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t vmi_host_call_number(const struct vmi_host_family *family, uint32_t id)
{
	const uint64_t carriers[1] = { id };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct vmi_host_call *vmi_host_find(uint32_t id)
{
	const struct vmi_host_family *family =
		vmi_host_find_family(vmi_host_family_number(id));

	if (!family)
		return NULL;
	return vmi_host_find_call(family, vmi_host_call_number(family, id));
}

/* Whether the host performs a call. */
static inline int vmi_host_has_call(const struct vmi_host *host, const struct vmi_host_call *call)
{
	return call->answer != 0 || (call->slot < VMI_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int vmi_host_has_family(const struct vmi_host *host, const struct vmi_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!vmi_host_calls[i].answer && vmi_host_has_call(host, &vmi_host_calls[i]))
			return 1;
	return 0;
}

/* Answers a call about the host out of its own table. */
static inline struct vmi_host_result vmi_host_answer(const struct vmi_host *host,
	const struct vmi_host_family *family, const struct vmi_host_call *call, const uint64_t *args)
{
	(void)host;
	(void)family;
	(void)args;
	switch (call->answer) {
	case 1: {
		const struct vmi_host_call *asked;
		uint64_t value = 0;

		if (VMI_UNLIKELY((args[0] >> 8) != 0))
			return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
		asked = vmi_host_find_call(family, args[0]);
		if (asked && vmi_host_has_call(host, asked)) {
			value = 0x100U;
			value |= ((asked->annotations & host->annotations) & 0xffU);
		}
		return vmi_host_ok(value);
	}
	case 3: {
		return vmi_host_ok(0x40004);
	}
	default:
		return vmi_host_error(VMI_STATUS_NO_CALL);
	}
}

static VMI_RARE struct vmi_host_result vmi_dispatch_rare(const struct vmi_host *host, void *context,
	uint32_t id, const uint64_t *args)
{
	const struct vmi_host_family *family =
		vmi_host_find_family(vmi_host_family_number(id));
	const struct vmi_host_call *call;

	if (!family)
		return vmi_host_error(VMI_STATUS_NO_FAMILY);
	if (!vmi_host_has_family(host, family))
		return vmi_host_error(VMI_STATUS_NO_FAMILY);
	if ((id & family->reserved[0]) != family->must_be[0])
		return vmi_host_error(VMI_STATUS_INVALID_ID);
	call = vmi_host_find_call(family, vmi_host_call_number(family, id));
	if (!call || !vmi_host_has_call(host, call)) {
		if (family->by_call)
			return vmi_host_error(VMI_STATUS_NO_FAMILY);
		return vmi_host_error(VMI_STATUS_NO_CALL);
	}
	if (call->answer)
		return vmi_host_answer(host, family, call, args);
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct vmi_host_result vmi_dispatch(const struct vmi_host *host, void *context,
	uint32_t id, const uint64_t *args)
{
	vmi_host_run *run;
	uint32_t slot = ((id >> 24) & 7U) << 7 | ((id >> 16) & 0x7fU);

	if (VMI_UNLIKELY((id & 0xf880ff00U) != 0))
		return vmi_dispatch_rare(host, context, id, args);
	run = host->run[slot];
	if (VMI_UNLIKELY(!run))
		return vmi_dispatch_rare(host, context, id, args);
	return run(context, args);
}

#define VMI_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As vmi_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: VMI_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to vmi_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static VMI_INLINE struct vmi_host_result vmi_dispatch_by_switch(const struct vmi_host *host, void *context,
	uint32_t id, const uint64_t *args, int *found)
{
	if (VMI_UNLIKELY((id & 0xf880ff00U) != 0)) {
		if (!found)
			return vmi_dispatch_rare(host, context, id, args);
		*found = 0;
		return vmi_host_error(VMI_STATUS_NO_CALL);
	}
	switch (id >> 16) {
	VMI_HOST_CASE(0U, 0);	/* legacy.cpuid */
	VMI_HOST_CASE(1U, 1);	/* legacy.wrmsr */
	VMI_HOST_CASE(2U, 2);	/* legacy.rdmsr */
	VMI_HOST_CASE(3U, 3);	/* legacy.set_gdt */
	VMI_HOST_CASE(4U, 4);	/* legacy.set_ldt */
	VMI_HOST_CASE(5U, 5);	/* legacy.set_idt */
	VMI_HOST_CASE(6U, 6);	/* legacy.set_tr */
	VMI_HOST_CASE(7U, 7);	/* legacy.get_gdt */
	VMI_HOST_CASE(8U, 8);	/* legacy.get_ldt */
	VMI_HOST_CASE(9U, 9);	/* legacy.get_idt */
	VMI_HOST_CASE(0xaU, 10);	/* legacy.get_tr */
	VMI_HOST_CASE(0xbU, 11);	/* legacy.write_gdt_entry */
	VMI_HOST_CASE(0xcU, 12);	/* legacy.write_ldt_entry */
	VMI_HOST_CASE(0xdU, 13);	/* legacy.write_idt_entry */
	VMI_HOST_CASE(0xeU, 14);	/* legacy.update_kernel_stack */
	VMI_HOST_CASE(0xfU, 15);	/* legacy.set_cr0 */
	VMI_HOST_CASE(0x10U, 16);	/* legacy.set_cr2 */
	VMI_HOST_CASE(0x11U, 17);	/* legacy.set_cr3 */
	VMI_HOST_CASE(0x12U, 18);	/* legacy.set_cr4 */
	VMI_HOST_CASE(0x13U, 19);	/* legacy.get_cr0 */
	VMI_HOST_CASE(0x14U, 20);	/* legacy.get_cr2 */
	VMI_HOST_CASE(0x15U, 21);	/* legacy.get_cr3 */
	VMI_HOST_CASE(0x16U, 22);	/* legacy.get_cr4 */
	VMI_HOST_CASE(0x17U, 23);	/* legacy.wbinvd */
	VMI_HOST_CASE(0x18U, 24);	/* legacy.set_dr */
	VMI_HOST_CASE(0x19U, 25);	/* legacy.get_dr */
	VMI_HOST_CASE(0x1aU, 26);	/* legacy.rdpmc */
	VMI_HOST_CASE(0x1bU, 27);	/* legacy.rdtsc */
	VMI_HOST_CASE(0x1cU, 28);	/* legacy.clts */
	VMI_HOST_CASE(0x1dU, 29);	/* legacy.enable_interrupts */
	VMI_HOST_CASE(0x1eU, 30);	/* legacy.disable_interrupts */
	VMI_HOST_CASE(0x1fU, 31);	/* legacy.get_interrupt_mask */
	VMI_HOST_CASE(0x20U, 32);	/* legacy.set_interrupt_mask */
	VMI_HOST_CASE(0x21U, 33);	/* legacy.iret */
	VMI_HOST_CASE(0x22U, 34);	/* legacy.sysexit */
	VMI_HOST_CASE(0x23U, 35);	/* legacy.halt */
	VMI_HOST_CASE(0x24U, 36);	/* legacy.reboot */
	VMI_HOST_CASE(0x25U, 37);	/* legacy.shutdown */
	VMI_HOST_CASE(0x26U, 38);	/* legacy.set_pxe */
	VMI_HOST_CASE(0x27U, 39);	/* legacy.set_pxe_long */
	VMI_HOST_CASE(0x28U, 40);	/* legacy.update_pxe */
	VMI_HOST_CASE(0x29U, 41);	/* legacy.update_pxe_long */
	VMI_HOST_CASE(0x2cU, 44);	/* legacy.allocate_page */
	VMI_HOST_CASE(0x2dU, 45);	/* legacy.release_page */
	VMI_HOST_CASE(0x2eU, 46);	/* legacy.inval_page */
	VMI_HOST_CASE(0x2fU, 47);	/* legacy.flush_tlb */
	VMI_HOST_CASE(0x30U, 48);	/* legacy.set_linear_mapping */
	VMI_HOST_CASE(0x31U, 49);	/* legacy.inl */
	VMI_HOST_CASE(0x32U, 50);	/* legacy.inb */
	VMI_HOST_CASE(0x33U, 51);	/* legacy.inw */
	VMI_HOST_CASE(0x34U, 52);	/* legacy.insl */
	VMI_HOST_CASE(0x35U, 53);	/* legacy.insb */
	VMI_HOST_CASE(0x36U, 54);	/* legacy.insw */
	VMI_HOST_CASE(0x37U, 55);	/* legacy.outl */
	VMI_HOST_CASE(0x38U, 56);	/* legacy.outb */
	VMI_HOST_CASE(0x39U, 57);	/* legacy.outw */
	VMI_HOST_CASE(0x3aU, 58);	/* legacy.outsl */
	VMI_HOST_CASE(0x3bU, 59);	/* legacy.outsb */
	VMI_HOST_CASE(0x3cU, 60);	/* legacy.outsw */
	VMI_HOST_CASE(0x3dU, 61);	/* legacy.set_iopl_mask */
	VMI_HOST_CASE(0x3eU, 62);	/* legacy.set_initial_ap_state */
	VMI_HOST_CASE(0x3fU, 63);	/* legacy.apic_write */
	VMI_HOST_CASE(0x40U, 64);	/* legacy.apic_read */
	VMI_HOST_CASE(0x41U, 65);	/* legacy.io_delay */
	VMI_HOST_CASE(0x42U, 66);	/* legacy.get_cycle_frequency */
	VMI_HOST_CASE(0x43U, 67);	/* legacy.get_cycle_counter */
	VMI_HOST_CASE(0x44U, 68);	/* legacy.set_alarm */
	VMI_HOST_CASE(0x45U, 69);	/* legacy.cancel_alarm */
	VMI_HOST_CASE(0x46U, 70);	/* legacy.get_wallclock_time */
	VMI_HOST_CASE(0x47U, 71);	/* legacy.wallclock_updated */
	VMI_HOST_CASE(0x49U, 73);	/* legacy.set_lazy_mode */
	VMI_HOST_CASE(0x101U, 129);	/* cpu.get_vcpu */
	VMI_HOST_CASE(0x102U, 130);	/* cpu.get_vcpu_count */
	VMI_HOST_CASE(0x103U, 131);	/* cpu.yield */
	VMI_HOST_CASE(0x104U, 132);	/* cpu.halt */
	VMI_HOST_CASE(0x105U, 133);	/* cpu.shutdown */
	VMI_HOST_CASE(0x106U, 134);	/* cpu.set_kernel_stack */
	VMI_HOST_CASE(0x107U, 135);	/* cpu.run_queue */
	VMI_HOST_CASE(0x200U, 256);	/* segmentation.set_gdt */
	VMI_HOST_CASE(0x201U, 257);	/* segmentation.set_idt */
	VMI_HOST_CASE(0x202U, 258);	/* segmentation.set_ldt */
	VMI_HOST_CASE(0x203U, 259);	/* segmentation.set_tr */
	VMI_HOST_CASE(0x204U, 260);	/* segmentation.write_gdt_entry */
	VMI_HOST_CASE(0x205U, 261);	/* segmentation.write_ldt_entry */
	VMI_HOST_CASE(0x206U, 262);	/* segmentation.write_idt_entry */
	VMI_HOST_CASE(0x300U, 384);	/* mmu.set_pte */
	VMI_HOST_CASE(0x301U, 385);	/* mmu.set_long_pte */
	VMI_HOST_CASE(0x302U, 386);	/* mmu.flush_tlb */
	VMI_HOST_CASE(0x303U, 387);	/* mmu.invalidate_page */
	VMI_HOST_CASE(0x304U, 388);	/* mmu.set_page_table */
	VMI_HOST_CASE(0x305U, 389);	/* mmu.get_page_table */
	VMI_HOST_CASE(0x306U, 390);	/* mmu.register_page_table */
	VMI_HOST_CASE(0x307U, 391);	/* mmu.release_page_table */
	VMI_HOST_CASE(0x400U, 512);	/* timer.get_time */
	VMI_HOST_CASE(0x401U, 513);	/* timer.set_alarm */
	VMI_HOST_CASE(0x402U, 514);	/* timer.cancel_alarm */
	VMI_HOST_CASE(0x500U, 640);	/* event.set_area */
	VMI_HOST_CASE(0x501U, 641);	/* event.set_vector */
	VMI_HOST_CASE(0x502U, 642);	/* event.open */
	VMI_HOST_CASE(0x503U, 643);	/* event.close */
	VMI_HOST_CASE(0x504U, 644);	/* event.send */
	VMI_HOST_CASE(0x505U, 645);	/* event.wait */
	VMI_HOST_CASE(0x600U, 768);	/* console.write */
	VMI_HOST_CASE(0x601U, 769);	/* console.read */
	VMI_HOST_CASE(0x602U, 770);	/* console.put_character */
	VMI_HOST_CASE(0x700U, 896);	/* vma.get_window */
	VMI_HOST_CASE(0x701U, 897);	/* vma.map */
	VMI_HOST_CASE(0x702U, 898);	/* vma.unmap */
	VMI_HOST_CASE(0x703U, 899);	/* vma.protect */
	VMI_HOST_CASE(0x704U, 900);	/* vma.get_mapping */
	default:
		break;
	}
	if (!found)
		return vmi_dispatch_rare(host, context, id, args);
	*found = 0;
	return vmi_host_error(VMI_STATUS_NO_CALL);
}

static VMI_RARE struct vmi_host_result vmi_host_run_entry_rare(
	const struct vmi_host *host, void *context, const struct vmi_queue_entry *entry)
{
	const struct vmi_host_call *call = vmi_host_find(entry->id);
	uint32_t i;

	if (entry->zero != 0 || !(entry->id & VMI_MAY_BE_QUEUED))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (call) {
		if (!(call->annotations & VMI_MAY_BE_QUEUED))
			return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
		for (i = call->nargs; i < 6; i++)
			if (entry->args[i] != 0)
				return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	}
	return vmi_dispatch(host, context, entry->id, entry->args);
}

/* By slot: 1 and the number of its arguments for a call that may stand in a queue, else 0. */
static const uint8_t vmi_host_queued[VMI_HOST_SLOTS] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3, 3, 2, 2, 2, 0, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 5, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0,
};

/*
 * Performs one entry of a queue. `entry` is the host's copy, so that the guest cannot change it any more. Only a
 * call that takes may-be-queued and carries it may stand there; arguments that it does not have are zero.
 */
static inline struct vmi_host_result vmi_host_run_entry(const struct vmi_host *host, void *context,
							const struct vmi_queue_entry *entry)
{
	const uint32_t slot = ((entry->id >> 24) & 7U) << 7 | ((entry->id >> 16) & 0x7fU);
	uint64_t rest = entry->zero;

	if (VMI_UNLIKELY((entry->id & 0xf880ff01U) != VMI_MAY_BE_QUEUED))
		return vmi_host_run_entry_rare(host, context, entry);
	switch (vmi_host_queued[slot]) {	/* not a loop: this is done for every entry */
	case 1:
		rest |= entry->args[0];
		/* fall through */
	case 2:
		rest |= entry->args[1];
		/* fall through */
	case 3:
		rest |= entry->args[2];
		/* fall through */
	case 4:
		rest |= entry->args[3];
		/* fall through */
	case 5:
		rest |= entry->args[4];
		/* fall through */
	case 6:
		rest |= entry->args[5];
		/* fall through */
	case 7:
		break;
	default:
		return vmi_host_run_entry_rare(host, context, entry);
	}
	if (VMI_UNLIKELY(rest != 0 || !host->run[slot]))
		return vmi_host_run_entry_rare(host, context, entry);
	return host->run[slot](context, entry->args);
}

/* The registers of x86_64 that a call reads or writes. */
struct vmi_x86_64_registers {
	uint64_t rax;
	uint64_t rcx;
	uint64_t rdx;
	uint64_t rsi;
	uint64_t rdi;
	uint64_t r8;
	uint64_t r9;
};

static inline void vmi_x86_64_dispatch(const struct vmi_host *host, void *context,
	struct vmi_x86_64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->rax;
	uint64_t args[6];
	struct vmi_host_result result;

	args[0] = registers->rdi;
	args[1] = registers->rsi;
	args[2] = registers->rdx;
	args[3] = registers->rcx;
	args[4] = registers->r8;
	args[5] = registers->r9;
	result = vmi_dispatch(host, context, id, args);
	registers->rax = (uint64_t)result.status;
	registers->rdx = result.value;
}

static VMI_RARE void vmi_x86_64_dispatch_rare(const struct vmi_host *host, void *context,
	struct vmi_x86_64_registers *registers)
{
	vmi_x86_64_dispatch(host, context, registers);
}

static VMI_INLINE void vmi_x86_64_dispatch_by_switch(const struct vmi_host *host, void *context,
	struct vmi_x86_64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->rax;
	uint64_t args[6];
	struct vmi_host_result result;
	int found = 1;

	args[0] = registers->rdi;
	args[1] = registers->rsi;
	args[2] = registers->rdx;
	args[3] = registers->rcx;
	args[4] = registers->r8;
	args[5] = registers->r9;
	result = vmi_dispatch_by_switch(host, context, id, args, &found);
	if (!found) {
		vmi_x86_64_dispatch_rare(host, context, registers);
		return;
	}
	registers->rax = (uint64_t)result.status;
	registers->rdx = result.value;
}

/* The registers of i386 that a call reads or writes. */
struct vmi_i386_registers {
	uint32_t eax;
	uint32_t ecx;
	uint32_t edx;
	uint32_t ebx;
	uint32_t ebp;
	uint32_t esi;
	uint32_t edi;
};

static inline void vmi_i386_dispatch(const struct vmi_host *host, void *context,
	struct vmi_i386_registers *registers)
{
	const uint32_t id = registers->eax;
	const struct vmi_host_call *call = vmi_host_find(id);
	uint64_t args[6] = { 0 };
	struct vmi_host_result result;

	const uint32_t words[8] = { registers->ebx, registers->ecx, registers->edx, registers->esi, registers->edi,
		registers->ebp, 0, 0 };
	unsigned int word = 0, i;

	for (i = 0; call && i < call->nargs && word < 6; i++) {
		if (call->wide >> i & 1) {
			args[i] = (uint64_t)words[word] | (uint64_t)words[word + 1] << 32;
			word += 2;
			continue;
		}
		args[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	result = vmi_dispatch(host, context, id, args);
	registers->eax = (uint32_t)result.status;
	registers->edx = (uint32_t)result.value;
	registers->ecx = (uint32_t)(result.value >> 32);
}

static VMI_RARE void vmi_i386_dispatch_rare(const struct vmi_host *host, void *context,
	struct vmi_i386_registers *registers)
{
	vmi_i386_dispatch(host, context, registers);
}

static VMI_INLINE void vmi_i386_dispatch_by_switch(const struct vmi_host *host, void *context,
	struct vmi_i386_registers *registers)
{
	const uint32_t id = registers->eax;
	const struct vmi_host_call *call = vmi_host_find(id);
	uint64_t args[6] = { 0 };
	struct vmi_host_result result;
	int found = 1;

	const uint32_t words[8] = { registers->ebx, registers->ecx, registers->edx, registers->esi, registers->edi,
		registers->ebp, 0, 0 };
	unsigned int word = 0, i;

	for (i = 0; call && i < call->nargs && word < 6; i++) {
		if (call->wide >> i & 1) {
			args[i] = (uint64_t)words[word] | (uint64_t)words[word + 1] << 32;
			word += 2;
			continue;
		}
		args[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	result = vmi_dispatch_by_switch(host, context, id, args, &found);
	if (!found) {
		vmi_i386_dispatch_rare(host, context, registers);
		return;
	}
	registers->eax = (uint32_t)result.status;
	registers->edx = (uint32_t)result.value;
	registers->ecx = (uint32_t)(result.value >> 32);
}

/* The registers of arm64 that a call reads or writes. */
struct vmi_arm64_registers {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
	uint64_t x4;
	uint64_t x5;
	uint64_t x6;
	uint64_t x7;
};

/* Whether the registers hold a call of this ABI; dispatch does not look. */
static inline int vmi_arm64_is_call(const struct vmi_arm64_registers *registers)
{
	return registers->x0 == 0xc600564dU;
}

static inline void vmi_arm64_dispatch(const struct vmi_host *host, void *context,
	struct vmi_arm64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->x1;
	uint64_t args[6];
	struct vmi_host_result result;

	args[0] = registers->x2;
	args[1] = registers->x3;
	args[2] = registers->x4;
	args[3] = registers->x5;
	args[4] = registers->x6;
	args[5] = registers->x7;
	if (VMI_UNLIKELY((registers->x1 >> 32) != 0))
		result = vmi_host_error(VMI_STATUS_INVALID_ID);
	else
		result = vmi_dispatch(host, context, id, args);
	registers->x0 = (uint64_t)result.status;
	registers->x1 = result.value;
}

static VMI_RARE void vmi_arm64_dispatch_rare(const struct vmi_host *host, void *context,
	struct vmi_arm64_registers *registers)
{
	vmi_arm64_dispatch(host, context, registers);
}

static VMI_INLINE void vmi_arm64_dispatch_by_switch(const struct vmi_host *host, void *context,
	struct vmi_arm64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->x1;
	uint64_t args[6];
	struct vmi_host_result result;
	int found = 1;

	args[0] = registers->x2;
	args[1] = registers->x3;
	args[2] = registers->x4;
	args[3] = registers->x5;
	args[4] = registers->x6;
	args[5] = registers->x7;
	if (VMI_UNLIKELY((registers->x1 >> 32) != 0))
		result = vmi_host_error(VMI_STATUS_INVALID_ID);
	else
		result = vmi_dispatch_by_switch(host, context, id, args, &found);
	if (!found) {
		vmi_arm64_dispatch_rare(host, context, registers);
		return;
	}
	registers->x0 = (uint64_t)result.status;
	registers->x1 = result.value;
}

/* The registers of riscv64 that a call reads or writes. */
struct vmi_riscv64_registers {
	uint64_t a0;
	uint64_t a1;
	uint64_t a2;
	uint64_t a3;
	uint64_t a4;
	uint64_t a5;
	uint64_t a6;
	uint64_t a7;
};

/* Whether the registers hold a call of this ABI; dispatch does not look. */
static inline int vmi_riscv64_is_call(const struct vmi_riscv64_registers *registers)
{
	return registers->a7 == 0x9564d49U;
}

static inline void vmi_riscv64_dispatch(const struct vmi_host *host, void *context,
	struct vmi_riscv64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->a6;
	uint64_t args[6];
	struct vmi_host_result result;

	args[0] = registers->a0;
	args[1] = registers->a1;
	args[2] = registers->a2;
	args[3] = registers->a3;
	args[4] = registers->a4;
	args[5] = registers->a5;
	if (VMI_UNLIKELY((registers->a6 >> 32) != 0))
		result = vmi_host_error(VMI_STATUS_INVALID_ID);
	else
		result = vmi_dispatch(host, context, id, args);
	registers->a0 = (uint64_t)result.status;
	registers->a1 = result.value;
}

static VMI_RARE void vmi_riscv64_dispatch_rare(const struct vmi_host *host, void *context,
	struct vmi_riscv64_registers *registers)
{
	vmi_riscv64_dispatch(host, context, registers);
}

static VMI_INLINE void vmi_riscv64_dispatch_by_switch(const struct vmi_host *host, void *context,
	struct vmi_riscv64_registers *registers)
{
	const uint32_t id = (uint32_t)registers->a6;
	uint64_t args[6];
	struct vmi_host_result result;
	int found = 1;

	args[0] = registers->a0;
	args[1] = registers->a1;
	args[2] = registers->a2;
	args[3] = registers->a3;
	args[4] = registers->a4;
	args[5] = registers->a5;
	if (VMI_UNLIKELY((registers->a6 >> 32) != 0))
		result = vmi_host_error(VMI_STATUS_INVALID_ID);
	else
		result = vmi_dispatch_by_switch(host, context, id, args, &found);
	if (!found) {
		vmi_riscv64_dispatch_rare(host, context, registers);
		return;
	}
	registers->a0 = (uint64_t)result.status;
	registers->a1 = result.value;
}

#define VMI_HOST_RUN_legacy_cpuid(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_cpuid(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_cpuid((type *)context, (uint32_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_wrmsr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_wrmsr(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_wrmsr((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_rdmsr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_rdmsr(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_rdmsr((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_gdt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_set_gdt((type *)context, args[0]); \
}

#define VMI_HOST_RUN_legacy_set_ldt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_ldt(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_ldt((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_idt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_idt(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_set_idt((type *)context, args[0]); \
}

#define VMI_HOST_RUN_legacy_set_tr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_tr(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_tr((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_get_gdt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_get_gdt((type *)context, args[0]); \
}

#define VMI_HOST_RUN_legacy_get_ldt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_ldt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_ldt((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_idt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_idt(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_get_idt((type *)context, args[0]); \
}

#define VMI_HOST_RUN_legacy_get_tr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_tr(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_tr((type *)context); \
}

#define VMI_HOST_RUN_legacy_write_gdt_entry(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_write_gdt_entry(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[2] >> 32) | (args[3] >> 32)) != 0 || args[1] > 0x1fffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_write_gdt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2], \
		(uint32_t)args[3]); \
}

#define VMI_HOST_RUN_legacy_write_ldt_entry(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_write_ldt_entry(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[2] >> 32) | (args[3] >> 32)) != 0 || args[1] > 0x1fffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_write_ldt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2], \
		(uint32_t)args[3]); \
}

#define VMI_HOST_RUN_legacy_write_idt_entry(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_write_idt_entry(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[2] >> 32) | (args[3] >> 32)) != 0 || args[1] > 0xffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_write_idt_entry((type *)context, args[0], (uint32_t)args[1], (uint32_t)args[2], \
		(uint32_t)args[3]); \
}

#define VMI_HOST_RUN_legacy_update_kernel_stack(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_update_kernel_stack(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_update_kernel_stack((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_set_cr0(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_cr0(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_cr0((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_cr2(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_cr2(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_cr2((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_cr3(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_cr3(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_cr3((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_cr4(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_cr4(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_cr4((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_get_cr0(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_cr0(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_cr0((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_cr2(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_cr2(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_cr2((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_cr3(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_cr3(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_cr3((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_cr4(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_cr4(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_cr4((type *)context); \
}

#define VMI_HOST_RUN_legacy_wbinvd(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_wbinvd(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_wbinvd((type *)context); \
}

#define VMI_HOST_RUN_legacy_set_dr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_dr(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] >> 32) != 0 || args[0] > 7U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_dr((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_get_dr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_dr(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 7U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_get_dr((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_rdpmc(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_rdpmc(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_rdpmc((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_rdtsc(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_rdtsc(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_rdtsc((type *)context); \
}

#define VMI_HOST_RUN_legacy_clts(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_clts(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_clts((type *)context); \
}

#define VMI_HOST_RUN_legacy_enable_interrupts(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_enable_interrupts(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_enable_interrupts((type *)context); \
}

#define VMI_HOST_RUN_legacy_disable_interrupts(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_disable_interrupts(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_disable_interrupts((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_interrupt_mask(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_interrupt_mask(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_interrupt_mask((type *)context); \
}

#define VMI_HOST_RUN_legacy_set_interrupt_mask(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_interrupt_mask(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffffffffffffdffULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_interrupt_mask((type *)context, (vmi_legacy_interrupt_mask_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_iret(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_iret(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_iret((type *)context, args[0]); \
}

#define VMI_HOST_RUN_legacy_sysexit(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_sysexit(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_sysexit((type *)context, (uint32_t)args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_halt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_halt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_halt((type *)context); \
}

#define VMI_HOST_RUN_legacy_reboot(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_reboot(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 1U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_reboot((type *)context, (vmi_legacy_reboot_kind_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_shutdown(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_shutdown(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_shutdown((type *)context); \
}

#define VMI_HOST_RUN_legacy_set_pxe(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_pxe(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[2] & 0xffffffff00000fc0ULL)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_pxe((type *)context, (uint32_t)args[0], args[1], (vmi_legacy_pxe_flags_t)args[2]); \
}

#define VMI_HOST_RUN_legacy_set_pxe_long(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_pxe_long(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[2] & 0xffffffff00000fc0ULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_pxe_long((type *)context, args[0], args[1], (vmi_legacy_pxe_flags_t)args[2]); \
}

#define VMI_HOST_RUN_legacy_update_pxe(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_update_pxe(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] & 0xffffffff00000fc0ULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_update_pxe((type *)context, args[0], (vmi_legacy_pxe_flags_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_update_pxe_long(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_update_pxe_long(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] & 0xffffffff00000fc0ULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_update_pxe_long((type *)context, args[0], (vmi_legacy_pxe_flags_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_allocate_page(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_allocate_page(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[1] & 0xffffffffffffff80ULL) | (args[2] >> 32) | (args[3] >> 32) | \
		(args[4] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_allocate_page((type *)context, (uint32_t)args[0], (vmi_legacy_page_flags_t)args[1], \
		(uint32_t)args[2], (uint32_t)args[3], (uint32_t)args[4]); \
}

#define VMI_HOST_RUN_legacy_release_page(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_release_page(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[1] & 0xffffffffffffff80ULL)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_release_page((type *)context, (uint32_t)args[0], (vmi_legacy_page_flags_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_inval_page(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_inval_page(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_inval_page((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_flush_tlb(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_flush_tlb(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffffffffffffffcULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_flush_tlb((type *)context, (vmi_legacy_flush_flags_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_linear_mapping(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_linear_mapping(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[1] >> 32) | (args[2] >> 32) | (args[3] >> 32)) != 0 || args[0] > 3U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_linear_mapping((type *)context, (uint32_t)args[0], (uint32_t)args[1], \
		(uint32_t)args[2], (uint32_t)args[3]); \
}

#define VMI_HOST_RUN_legacy_inl(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_inl(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_inl((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_inb(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_inb(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_inb((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_inw(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_inw(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_inw((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_insl(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_insl(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_insl((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_insb(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_insb(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_insb((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_insw(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_insw(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_insw((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_outl(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_outl(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 32) | (args[1] >> 16)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_outl((type *)context, (uint32_t)args[0], (uint16_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_outb(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_outb(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 8) | (args[1] >> 16)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_outb((type *)context, (uint8_t)args[0], (uint16_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_outw(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_outw(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 16)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_outw((type *)context, (uint16_t)args[0], (uint16_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_outsl(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_outsl(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_outsl((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_outsb(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_outsb(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_outsb((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_outsw(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_outsw(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] >> 16) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_outsw((type *)context, (uint16_t)args[0], (uint32_t)args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_set_iopl_mask(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_iopl_mask(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xffffffffffffcfffULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_iopl_mask((type *)context, (vmi_legacy_iopl_mask_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_initial_ap_state(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_initial_ap_state(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_initial_ap_state((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_apic_write(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_apic_write(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_apic_write((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_legacy_apic_read(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_apic_read(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_apic_read((type *)context, args[0]); \
}

#define VMI_HOST_RUN_legacy_io_delay(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_io_delay(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_io_delay((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_cycle_frequency(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_cycle_frequency(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_cycle_frequency((type *)context); \
}

#define VMI_HOST_RUN_legacy_get_cycle_counter(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_cycle_counter(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 32) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_get_cycle_counter((type *)context, (vmi_legacy_counter_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_set_alarm(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_alarm(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffffffffffefe00ULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_alarm((type *)context, (vmi_legacy_alarm_flags_t)args[0], args[1], args[2]); \
}

#define VMI_HOST_RUN_legacy_cancel_alarm(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_cancel_alarm(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffffffffffefe00ULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_cancel_alarm((type *)context, (vmi_legacy_alarm_flags_t)args[0]); \
}

#define VMI_HOST_RUN_legacy_get_wallclock_time(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_get_wallclock_time(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_get_wallclock_time((type *)context); \
}

#define VMI_HOST_RUN_legacy_wallclock_updated(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_wallclock_updated(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_wallclock_updated((type *)context); \
}

#define VMI_HOST_RUN_legacy_set_lazy_mode(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_legacy_set_lazy_mode(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffffffffffffffcULL) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_legacy_set_lazy_mode((type *)context, (vmi_legacy_lazy_mode_t)args[0]); \
}

#define VMI_HOST_RUN_cpu_get_vcpu(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_get_vcpu(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_get_vcpu((type *)context); \
}

#define VMI_HOST_RUN_cpu_get_vcpu_count(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_get_vcpu_count(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_get_vcpu_count((type *)context); \
}

#define VMI_HOST_RUN_cpu_yield(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_yield(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_yield((type *)context); \
}

#define VMI_HOST_RUN_cpu_halt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_halt(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_halt((type *)context); \
}

#define VMI_HOST_RUN_cpu_shutdown(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_shutdown(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 2U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_cpu_shutdown((type *)context, (vmi_shutdown_reason_t)args[0]); \
}

#define VMI_HOST_RUN_cpu_set_kernel_stack(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_set_kernel_stack(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 3U) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_cpu_set_kernel_stack((type *)context, args[0]); \
}

#define VMI_HOST_RUN_cpu_run_queue(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_cpu_run_queue(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 7U) != 0 || args[1] > 0x80U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_cpu_run_queue((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_segmentation_set_gdt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_set_gdt(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_set_gdt((type *)context, args[0], (uint16_t)args[1]); \
}

#define VMI_HOST_RUN_segmentation_set_idt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_set_idt(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[1] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_set_idt((type *)context, args[0], (uint16_t)args[1]); \
}

#define VMI_HOST_RUN_segmentation_set_ldt(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_set_ldt(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_set_ldt((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_segmentation_set_tr(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_set_tr(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 16) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_set_tr((type *)context, (uint16_t)args[0]); \
}

#define VMI_HOST_RUN_segmentation_write_gdt_entry(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_write_gdt_entry(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 0x1fffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_write_gdt_entry((type *)context, (uint32_t)args[0], args[1]); \
}

#define VMI_HOST_RUN_segmentation_write_ldt_entry(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_write_ldt_entry(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 0x1fffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_write_ldt_entry((type *)context, (uint32_t)args[0], args[1]); \
}

#define VMI_HOST_RUN_segmentation_write_idt_entry(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_segmentation_write_idt_entry(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 0xffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_segmentation_write_idt_entry((type *)context, (uint32_t)args[0], args[1], args[2]); \
}

#define VMI_HOST_RUN_mmu_set_pte(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_set_pte(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] & 3U) | (args[1] >> 32)) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_mmu_set_pte((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_mmu_set_long_pte(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_set_long_pte(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 7U) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_mmu_set_long_pte((type *)context, args[0], args[1]); \
}

#define VMI_HOST_RUN_mmu_flush_tlb(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_flush_tlb(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 1U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_mmu_flush_tlb((type *)context, (vmi_flush_scope_t)args[0]); \
}

#define VMI_HOST_RUN_mmu_invalidate_page(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_invalidate_page(void *context, const uint64_t *args) \
{ \
	return prefix##_mmu_invalidate_page((type *)context, args[0]); \
}

#define VMI_HOST_RUN_mmu_set_page_table(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_set_page_table(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0x1fU) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_mmu_set_page_table((type *)context, args[0]); \
}

#define VMI_HOST_RUN_mmu_get_page_table(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_get_page_table(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_mmu_get_page_table((type *)context); \
}

#define VMI_HOST_RUN_mmu_register_page_table(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_register_page_table(void *context, \
	const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffU) != 0 || args[1] < 1U || args[1] > 5U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_mmu_register_page_table((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_mmu_release_page_table(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_mmu_release_page_table(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffU) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_mmu_release_page_table((type *)context, args[0]); \
}

#define VMI_HOST_RUN_timer_get_time(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_timer_get_time(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_timer_get_time((type *)context); \
}

#define VMI_HOST_RUN_timer_set_alarm(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_timer_set_alarm(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[1] > 0x3fU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_timer_set_alarm((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_timer_cancel_alarm(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_timer_cancel_alarm(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_timer_cancel_alarm((type *)context); \
}

#define VMI_HOST_RUN_event_set_area(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_event_set_area(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0x3fU) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_event_set_area((type *)context, args[0]); \
}

#define VMI_HOST_RUN_event_set_vector(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_event_set_vector(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] < 0x20U || args[0] > 0xffU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_event_set_vector((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_event_open(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_event_open(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_event_open((type *)context); \
}

#define VMI_HOST_RUN_event_close(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_event_close(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 0x3fU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_event_close((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_event_send(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_event_send(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 0x3fU)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_event_send((type *)context, (uint32_t)args[0]); \
}

#define VMI_HOST_RUN_event_wait(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_event_wait(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_event_wait((type *)context); \
}

#define VMI_HOST_RUN_console_write(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_console_write(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[1] > 0x1000U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_console_write((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_console_read(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_console_read(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[1] > 0x1000U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_console_read((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_console_put_character(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_console_put_character(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] >> 8) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_console_put_character((type *)context, (uint8_t)args[0]); \
}

#define VMI_HOST_RUN_vma_get_window(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_vma_get_window(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(args[0] > 1U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_vma_get_window((type *)context, (vmi_window_part_t)args[0]); \
}

#define VMI_HOST_RUN_vma_map(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_vma_map(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] & 0xfffU) | (args[1] & 0xfffU) | (args[3] & 0xfffffffffffffff8ULL)) != 0 || \
		args[2] < 1U || args[2] > 0x10000U || args[3] < 1U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_vma_map((type *)context, args[0], args[1], (uint32_t)args[2], (vmi_vma_access_t)args[3]); \
}

#define VMI_HOST_RUN_vma_unmap(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_vma_unmap(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffU) != 0 || args[1] < 1U || args[1] > 0x10000U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_vma_unmap((type *)context, args[0], (uint32_t)args[1]); \
}

#define VMI_HOST_RUN_vma_protect(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_vma_protect(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY(((args[0] & 0xfffU) | (args[2] & 0xfffffffffffffff8ULL)) != 0 || args[1] < 1U || \
		args[1] > 0x10000U || args[2] < 1U)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_vma_protect((type *)context, args[0], (uint32_t)args[1], (vmi_vma_access_t)args[2]); \
}

#define VMI_HOST_RUN_vma_get_mapping(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_vma_get_mapping(void *context, const uint64_t *args) \
{ \
	if (VMI_UNLIKELY((args[0] & 0xfffU) != 0)) \
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT); \
	return prefix##_vma_get_mapping((type *)context, args[0]); \
}

#define VMI_HOST_RUN_experimental_echo(prefix, type) \
static VMI_INLINE struct vmi_host_result prefix##_vmi_run_experimental_echo(void *context, const uint64_t *args) \
{ \
	return prefix##_experimental_echo((type *)context, args[0]); \
}

/* VMI_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define VMI_HOST_MARK_1 0,
#define VMI_HOST_SECOND(a, b, ...) b
#define VMI_HOST_LEFT_OUT(flag) VMI_HOST_LEFT_OUT_(flag)
#define VMI_HOST_LEFT_OUT_(flag) VMI_HOST_LEFT_OUT__(VMI_HOST_MARK_##flag)
#define VMI_HOST_LEFT_OUT__(mark) VMI_HOST_SECOND(mark 1, 0, 0)
#define VMI_HOST_JOIN(a, b) VMI_HOST_JOIN_(a, b)
#define VMI_HOST_JOIN_(a, b) a##b
#define VMI_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define VMI_HOST_MAKE_1(run, prefix, type)
#define VMI_HOST_MAKE(flag, run, prefix, type) \
VMI_HOST_JOIN(VMI_HOST_MAKE_, VMI_HOST_LEFT_OUT(flag))(run, prefix, type)
#define VMI_HOST_SLOT_0(run) run
#define VMI_HOST_SLOT_1(run) NULL
#define VMI_HOST_SLOT(flag, run) VMI_HOST_JOIN(VMI_HOST_SLOT_, VMI_HOST_LEFT_OUT(flag))(run)
#define VMI_HOST_GAP_1 NULL,
#define VMI_HOST_GAP_4 VMI_HOST_GAP_1 VMI_HOST_GAP_1 VMI_HOST_GAP_1 VMI_HOST_GAP_1
#define VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_4
#define VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16

/*
 * Makes `static const struct vmi_host prefix_vmi_host` out of the functions of the host, which come before it:
 *	struct vmi_host_result prefix_legacy_cpuid(type *, uint32_t leaf, uint32_t subleaf, uint64_t answer);
 *	struct vmi_host_result prefix_legacy_wrmsr(type *, uint64_t value, uint32_t msr);
 *	struct vmi_host_result prefix_legacy_rdmsr(type *, uint32_t msr);
 *	struct vmi_host_result prefix_legacy_set_gdt(type *, uint64_t table);
 *	struct vmi_host_result prefix_legacy_set_ldt(type *, uint16_t selector);
 *	struct vmi_host_result prefix_legacy_set_idt(type *, uint64_t table);
 *	struct vmi_host_result prefix_legacy_set_tr(type *, uint16_t selector);
 *	struct vmi_host_result prefix_legacy_get_gdt(type *, uint64_t table);
 *	struct vmi_host_result prefix_legacy_get_ldt(type *);
 *	struct vmi_host_result prefix_legacy_get_idt(type *, uint64_t table);
 *	struct vmi_host_result prefix_legacy_get_tr(type *);
 *	struct vmi_host_result prefix_legacy_write_gdt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low,
 *		uint32_t high);
 *	struct vmi_host_result prefix_legacy_write_ldt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low,
 *		uint32_t high);
 *	struct vmi_host_result prefix_legacy_write_idt_entry(type *, uint64_t table, uint32_t entry_, uint32_t low,
 *		uint32_t high);
 *	struct vmi_host_result prefix_legacy_update_kernel_stack(type *, uint32_t task, uint32_t stack);
 *	struct vmi_host_result prefix_legacy_set_cr0(type *, uint32_t value);
 *	struct vmi_host_result prefix_legacy_set_cr2(type *, uint32_t value);
 *	struct vmi_host_result prefix_legacy_set_cr3(type *, uint32_t value);
 *	struct vmi_host_result prefix_legacy_set_cr4(type *, uint32_t value);
 *	struct vmi_host_result prefix_legacy_get_cr0(type *);
 *	struct vmi_host_result prefix_legacy_get_cr2(type *);
 *	struct vmi_host_result prefix_legacy_get_cr3(type *);
 *	struct vmi_host_result prefix_legacy_get_cr4(type *);
 *	struct vmi_host_result prefix_legacy_wbinvd(type *);
 *	struct vmi_host_result prefix_legacy_set_dr(type *, uint32_t number, uint32_t value);
 *	struct vmi_host_result prefix_legacy_get_dr(type *, uint32_t number);
 *	struct vmi_host_result prefix_legacy_rdpmc(type *, uint32_t counter);
 *	struct vmi_host_result prefix_legacy_rdtsc(type *);
 *	struct vmi_host_result prefix_legacy_clts(type *);
 *	struct vmi_host_result prefix_legacy_enable_interrupts(type *);
 *	struct vmi_host_result prefix_legacy_disable_interrupts(type *);
 *	struct vmi_host_result prefix_legacy_get_interrupt_mask(type *);
 *	struct vmi_host_result prefix_legacy_set_interrupt_mask(type *, vmi_legacy_interrupt_mask_t mask);
 *	struct vmi_host_result prefix_legacy_iret(type *, uint64_t frame);
 *	struct vmi_host_result prefix_legacy_sysexit(type *, uint32_t eip, uint32_t esp);
 *	struct vmi_host_result prefix_legacy_halt(type *);
 *	struct vmi_host_result prefix_legacy_reboot(type *, vmi_legacy_reboot_kind_t how);
 *	struct vmi_host_result prefix_legacy_shutdown(type *);
 *	struct vmi_host_result prefix_legacy_set_pxe(type *, uint32_t value, uint64_t entry_,
 *		vmi_legacy_pxe_flags_t flags);
 *	struct vmi_host_result prefix_legacy_set_pxe_long(type *, uint64_t value, uint64_t entry_,
 *		vmi_legacy_pxe_flags_t flags);
 *	struct vmi_host_result prefix_legacy_update_pxe(type *, uint64_t entry_, vmi_legacy_pxe_flags_t flags);
 *	struct vmi_host_result prefix_legacy_update_pxe_long(type *, uint64_t entry_, vmi_legacy_pxe_flags_t flags);
 *	struct vmi_host_result prefix_legacy_allocate_page(type *, uint32_t page, vmi_legacy_page_flags_t flags,
 *		uint32_t clone, uint32_t base, uint32_t count);
 *	struct vmi_host_result prefix_legacy_release_page(type *, uint32_t page, vmi_legacy_page_flags_t flags);
 *	struct vmi_host_result prefix_legacy_inval_page(type *, uint32_t address);
 *	struct vmi_host_result prefix_legacy_flush_tlb(type *, vmi_legacy_flush_flags_t how);
 *	struct vmi_host_result prefix_legacy_set_linear_mapping(type *, uint32_t slot, uint32_t address,
 *		uint32_t pages, uint32_t page);
 *	struct vmi_host_result prefix_legacy_inl(type *, uint16_t port);
 *	struct vmi_host_result prefix_legacy_inb(type *, uint16_t port);
 *	struct vmi_host_result prefix_legacy_inw(type *, uint16_t port);
 *	struct vmi_host_result prefix_legacy_insl(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmi_host_result prefix_legacy_insb(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmi_host_result prefix_legacy_insw(type *, uint16_t port, uint32_t count, uint64_t destination);
 *	struct vmi_host_result prefix_legacy_outl(type *, uint32_t value, uint16_t port);
 *	struct vmi_host_result prefix_legacy_outb(type *, uint8_t value, uint16_t port);
 *	struct vmi_host_result prefix_legacy_outw(type *, uint16_t value, uint16_t port);
 *	struct vmi_host_result prefix_legacy_outsl(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmi_host_result prefix_legacy_outsb(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmi_host_result prefix_legacy_outsw(type *, uint16_t port, uint32_t count, uint64_t source);
 *	struct vmi_host_result prefix_legacy_set_iopl_mask(type *, vmi_legacy_iopl_mask_t mask);
 *	struct vmi_host_result prefix_legacy_set_initial_ap_state(type *, uint64_t state, uint32_t apic);
 *	struct vmi_host_result prefix_legacy_apic_write(type *, uint64_t place, uint32_t value);
 *	struct vmi_host_result prefix_legacy_apic_read(type *, uint64_t place);
 *	struct vmi_host_result prefix_legacy_io_delay(type *);
 *	struct vmi_host_result prefix_legacy_get_cycle_frequency(type *);
 *	struct vmi_host_result prefix_legacy_get_cycle_counter(type *, vmi_legacy_counter_t counter);
 *	struct vmi_host_result prefix_legacy_set_alarm(type *, vmi_legacy_alarm_flags_t flags, uint64_t expiry,
 *		uint64_t period);
 *	struct vmi_host_result prefix_legacy_cancel_alarm(type *, vmi_legacy_alarm_flags_t flags);
 *	struct vmi_host_result prefix_legacy_get_wallclock_time(type *);
 *	struct vmi_host_result prefix_legacy_wallclock_updated(type *);
 *	struct vmi_host_result prefix_legacy_set_lazy_mode(type *, vmi_legacy_lazy_mode_t mode);
 *	struct vmi_host_result prefix_cpu_get_vcpu(type *);
 *	struct vmi_host_result prefix_cpu_get_vcpu_count(type *);
 *	struct vmi_host_result prefix_cpu_yield(type *);
 *	struct vmi_host_result prefix_cpu_halt(type *);
 *	struct vmi_host_result prefix_cpu_shutdown(type *, vmi_shutdown_reason_t reason);
 *	struct vmi_host_result prefix_cpu_set_kernel_stack(type *, uint64_t stack);
 *	struct vmi_host_result prefix_cpu_run_queue(type *, uint64_t entries, uint32_t count);
 *	struct vmi_host_result prefix_segmentation_set_gdt(type *, uint64_t base, uint16_t limit);
 *	struct vmi_host_result prefix_segmentation_set_idt(type *, uint64_t base, uint16_t limit);
 *	struct vmi_host_result prefix_segmentation_set_ldt(type *, uint16_t selector);
 *	struct vmi_host_result prefix_segmentation_set_tr(type *, uint16_t selector);
 *	struct vmi_host_result prefix_segmentation_write_gdt_entry(type *, uint32_t index, uint64_t descriptor);
 *	struct vmi_host_result prefix_segmentation_write_ldt_entry(type *, uint32_t index, uint64_t descriptor);
 *	struct vmi_host_result prefix_segmentation_write_idt_entry(type *, uint32_t index, uint64_t low,
 *		uint64_t high);
 *	struct vmi_host_result prefix_mmu_set_pte(type *, uint64_t ptep, uint32_t value);
 *	struct vmi_host_result prefix_mmu_set_long_pte(type *, uint64_t ptep, uint64_t value);
 *	struct vmi_host_result prefix_mmu_flush_tlb(type *, vmi_flush_scope_t scope);
 *	struct vmi_host_result prefix_mmu_invalidate_page(type *, uint64_t address);
 *	struct vmi_host_result prefix_mmu_set_page_table(type *, uint64_t root);
 *	struct vmi_host_result prefix_mmu_get_page_table(type *);
 *	struct vmi_host_result prefix_mmu_register_page_table(type *, uint64_t page, uint32_t level);
 *	struct vmi_host_result prefix_mmu_release_page_table(type *, uint64_t page);
 *	struct vmi_host_result prefix_timer_get_time(type *);
 *	struct vmi_host_result prefix_timer_set_alarm(type *, uint64_t deadline, uint32_t port);
 *	struct vmi_host_result prefix_timer_cancel_alarm(type *);
 *	struct vmi_host_result prefix_event_set_area(type *, uint64_t area);
 *	struct vmi_host_result prefix_event_set_vector(type *, uint32_t vector);
 *	struct vmi_host_result prefix_event_open(type *);
 *	struct vmi_host_result prefix_event_close(type *, uint32_t port);
 *	struct vmi_host_result prefix_event_send(type *, uint32_t port);
 *	struct vmi_host_result prefix_event_wait(type *);
 *	struct vmi_host_result prefix_console_write(type *, uint64_t data, uint32_t length);
 *	struct vmi_host_result prefix_console_read(type *, uint64_t data, uint32_t length);
 *	struct vmi_host_result prefix_console_put_character(type *, uint8_t character);
 *	struct vmi_host_result prefix_vma_get_window(type *, vmi_window_part_t part);
 *	struct vmi_host_result prefix_vma_map(type *, uint64_t address, uint64_t page, uint32_t count,
 *		vmi_vma_access_t access);
 *	struct vmi_host_result prefix_vma_unmap(type *, uint64_t address, uint32_t count);
 *	struct vmi_host_result prefix_vma_protect(type *, uint64_t address, uint32_t count, vmi_vma_access_t access);
 *	struct vmi_host_result prefix_vma_get_mapping(type *, uint64_t address);
 *	struct vmi_host_result prefix_experimental_echo(type *, uint64_t value);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define VMI_HOST_OPS(prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_cpuid, VMI_HOST_RUN_legacy_cpuid, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_wrmsr, VMI_HOST_RUN_legacy_wrmsr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_rdmsr, VMI_HOST_RUN_legacy_rdmsr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_gdt, VMI_HOST_RUN_legacy_set_gdt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_ldt, VMI_HOST_RUN_legacy_set_ldt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_idt, VMI_HOST_RUN_legacy_set_idt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_tr, VMI_HOST_RUN_legacy_set_tr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_gdt, VMI_HOST_RUN_legacy_get_gdt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_ldt, VMI_HOST_RUN_legacy_get_ldt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_idt, VMI_HOST_RUN_legacy_get_idt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_tr, VMI_HOST_RUN_legacy_get_tr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_write_gdt_entry, VMI_HOST_RUN_legacy_write_gdt_entry, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_write_ldt_entry, VMI_HOST_RUN_legacy_write_ldt_entry, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_write_idt_entry, VMI_HOST_RUN_legacy_write_idt_entry, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_update_kernel_stack, VMI_HOST_RUN_legacy_update_kernel_stack, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_cr0, VMI_HOST_RUN_legacy_set_cr0, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_cr2, VMI_HOST_RUN_legacy_set_cr2, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_cr3, VMI_HOST_RUN_legacy_set_cr3, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_cr4, VMI_HOST_RUN_legacy_set_cr4, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_cr0, VMI_HOST_RUN_legacy_get_cr0, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_cr2, VMI_HOST_RUN_legacy_get_cr2, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_cr3, VMI_HOST_RUN_legacy_get_cr3, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_cr4, VMI_HOST_RUN_legacy_get_cr4, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_wbinvd, VMI_HOST_RUN_legacy_wbinvd, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_dr, VMI_HOST_RUN_legacy_set_dr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_dr, VMI_HOST_RUN_legacy_get_dr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_rdpmc, VMI_HOST_RUN_legacy_rdpmc, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_rdtsc, VMI_HOST_RUN_legacy_rdtsc, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_clts, VMI_HOST_RUN_legacy_clts, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_enable_interrupts, VMI_HOST_RUN_legacy_enable_interrupts, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_disable_interrupts, VMI_HOST_RUN_legacy_disable_interrupts, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_interrupt_mask, VMI_HOST_RUN_legacy_get_interrupt_mask, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_interrupt_mask, VMI_HOST_RUN_legacy_set_interrupt_mask, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_iret, VMI_HOST_RUN_legacy_iret, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_sysexit, VMI_HOST_RUN_legacy_sysexit, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_halt, VMI_HOST_RUN_legacy_halt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_reboot, VMI_HOST_RUN_legacy_reboot, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_shutdown, VMI_HOST_RUN_legacy_shutdown, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_pxe, VMI_HOST_RUN_legacy_set_pxe, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_pxe_long, VMI_HOST_RUN_legacy_set_pxe_long, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_update_pxe, VMI_HOST_RUN_legacy_update_pxe, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_update_pxe_long, VMI_HOST_RUN_legacy_update_pxe_long, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_allocate_page, VMI_HOST_RUN_legacy_allocate_page, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_release_page, VMI_HOST_RUN_legacy_release_page, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_inval_page, VMI_HOST_RUN_legacy_inval_page, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_flush_tlb, VMI_HOST_RUN_legacy_flush_tlb, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_linear_mapping, VMI_HOST_RUN_legacy_set_linear_mapping, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_inl, VMI_HOST_RUN_legacy_inl, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_inb, VMI_HOST_RUN_legacy_inb, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_inw, VMI_HOST_RUN_legacy_inw, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_insl, VMI_HOST_RUN_legacy_insl, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_insb, VMI_HOST_RUN_legacy_insb, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_insw, VMI_HOST_RUN_legacy_insw, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_outl, VMI_HOST_RUN_legacy_outl, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_outb, VMI_HOST_RUN_legacy_outb, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_outw, VMI_HOST_RUN_legacy_outw, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_outsl, VMI_HOST_RUN_legacy_outsl, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_outsb, VMI_HOST_RUN_legacy_outsb, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_outsw, VMI_HOST_RUN_legacy_outsw, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_iopl_mask, VMI_HOST_RUN_legacy_set_iopl_mask, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_initial_ap_state, VMI_HOST_RUN_legacy_set_initial_ap_state, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_apic_write, VMI_HOST_RUN_legacy_apic_write, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_apic_read, VMI_HOST_RUN_legacy_apic_read, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_io_delay, VMI_HOST_RUN_legacy_io_delay, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_cycle_frequency, VMI_HOST_RUN_legacy_get_cycle_frequency, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_cycle_counter, VMI_HOST_RUN_legacy_get_cycle_counter, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_alarm, VMI_HOST_RUN_legacy_set_alarm, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_cancel_alarm, VMI_HOST_RUN_legacy_cancel_alarm, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_get_wallclock_time, VMI_HOST_RUN_legacy_get_wallclock_time, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_wallclock_updated, VMI_HOST_RUN_legacy_wallclock_updated, prefix, type) \
VMI_HOST_MAKE(prefix##_without_legacy_set_lazy_mode, VMI_HOST_RUN_legacy_set_lazy_mode, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_get_vcpu, VMI_HOST_RUN_cpu_get_vcpu, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_get_vcpu_count, VMI_HOST_RUN_cpu_get_vcpu_count, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_yield, VMI_HOST_RUN_cpu_yield, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_halt, VMI_HOST_RUN_cpu_halt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_shutdown, VMI_HOST_RUN_cpu_shutdown, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_set_kernel_stack, VMI_HOST_RUN_cpu_set_kernel_stack, prefix, type) \
VMI_HOST_MAKE(prefix##_without_cpu_run_queue, VMI_HOST_RUN_cpu_run_queue, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_set_gdt, VMI_HOST_RUN_segmentation_set_gdt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_set_idt, VMI_HOST_RUN_segmentation_set_idt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_set_ldt, VMI_HOST_RUN_segmentation_set_ldt, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_set_tr, VMI_HOST_RUN_segmentation_set_tr, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_write_gdt_entry, VMI_HOST_RUN_segmentation_write_gdt_entry, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_write_ldt_entry, VMI_HOST_RUN_segmentation_write_ldt_entry, prefix, type) \
VMI_HOST_MAKE(prefix##_without_segmentation_write_idt_entry, VMI_HOST_RUN_segmentation_write_idt_entry, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_set_pte, VMI_HOST_RUN_mmu_set_pte, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_set_long_pte, VMI_HOST_RUN_mmu_set_long_pte, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_flush_tlb, VMI_HOST_RUN_mmu_flush_tlb, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_invalidate_page, VMI_HOST_RUN_mmu_invalidate_page, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_set_page_table, VMI_HOST_RUN_mmu_set_page_table, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_get_page_table, VMI_HOST_RUN_mmu_get_page_table, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_register_page_table, VMI_HOST_RUN_mmu_register_page_table, prefix, type) \
VMI_HOST_MAKE(prefix##_without_mmu_release_page_table, VMI_HOST_RUN_mmu_release_page_table, prefix, type) \
VMI_HOST_MAKE(prefix##_without_timer_get_time, VMI_HOST_RUN_timer_get_time, prefix, type) \
VMI_HOST_MAKE(prefix##_without_timer_set_alarm, VMI_HOST_RUN_timer_set_alarm, prefix, type) \
VMI_HOST_MAKE(prefix##_without_timer_cancel_alarm, VMI_HOST_RUN_timer_cancel_alarm, prefix, type) \
VMI_HOST_MAKE(prefix##_without_event_set_area, VMI_HOST_RUN_event_set_area, prefix, type) \
VMI_HOST_MAKE(prefix##_without_event_set_vector, VMI_HOST_RUN_event_set_vector, prefix, type) \
VMI_HOST_MAKE(prefix##_without_event_open, VMI_HOST_RUN_event_open, prefix, type) \
VMI_HOST_MAKE(prefix##_without_event_close, VMI_HOST_RUN_event_close, prefix, type) \
VMI_HOST_MAKE(prefix##_without_event_send, VMI_HOST_RUN_event_send, prefix, type) \
VMI_HOST_MAKE(prefix##_without_event_wait, VMI_HOST_RUN_event_wait, prefix, type) \
VMI_HOST_MAKE(prefix##_without_console_write, VMI_HOST_RUN_console_write, prefix, type) \
VMI_HOST_MAKE(prefix##_without_console_read, VMI_HOST_RUN_console_read, prefix, type) \
VMI_HOST_MAKE(prefix##_without_console_put_character, VMI_HOST_RUN_console_put_character, prefix, type) \
VMI_HOST_MAKE(prefix##_without_vma_get_window, VMI_HOST_RUN_vma_get_window, prefix, type) \
VMI_HOST_MAKE(prefix##_without_vma_map, VMI_HOST_RUN_vma_map, prefix, type) \
VMI_HOST_MAKE(prefix##_without_vma_unmap, VMI_HOST_RUN_vma_unmap, prefix, type) \
VMI_HOST_MAKE(prefix##_without_vma_protect, VMI_HOST_RUN_vma_protect, prefix, type) \
VMI_HOST_MAKE(prefix##_without_vma_get_mapping, VMI_HOST_RUN_vma_get_mapping, prefix, type) \
VMI_HOST_MAKE(prefix##_without_experimental_echo, VMI_HOST_RUN_experimental_echo, prefix, type) \
static const struct vmi_host prefix##_vmi_host = { \
	{ \
	VMI_HOST_SLOT(prefix##_without_legacy_cpuid, prefix##_vmi_run_legacy_cpuid), \
	VMI_HOST_SLOT(prefix##_without_legacy_wrmsr, prefix##_vmi_run_legacy_wrmsr), \
	VMI_HOST_SLOT(prefix##_without_legacy_rdmsr, prefix##_vmi_run_legacy_rdmsr), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_gdt, prefix##_vmi_run_legacy_set_gdt), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_ldt, prefix##_vmi_run_legacy_set_ldt), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_idt, prefix##_vmi_run_legacy_set_idt), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_tr, prefix##_vmi_run_legacy_set_tr), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_gdt, prefix##_vmi_run_legacy_get_gdt), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_ldt, prefix##_vmi_run_legacy_get_ldt), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_idt, prefix##_vmi_run_legacy_get_idt), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_tr, prefix##_vmi_run_legacy_get_tr), \
	VMI_HOST_SLOT(prefix##_without_legacy_write_gdt_entry, prefix##_vmi_run_legacy_write_gdt_entry), \
	VMI_HOST_SLOT(prefix##_without_legacy_write_ldt_entry, prefix##_vmi_run_legacy_write_ldt_entry), \
	VMI_HOST_SLOT(prefix##_without_legacy_write_idt_entry, prefix##_vmi_run_legacy_write_idt_entry), \
	VMI_HOST_SLOT(prefix##_without_legacy_update_kernel_stack, prefix##_vmi_run_legacy_update_kernel_stack), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_cr0, prefix##_vmi_run_legacy_set_cr0), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_cr2, prefix##_vmi_run_legacy_set_cr2), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_cr3, prefix##_vmi_run_legacy_set_cr3), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_cr4, prefix##_vmi_run_legacy_set_cr4), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_cr0, prefix##_vmi_run_legacy_get_cr0), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_cr2, prefix##_vmi_run_legacy_get_cr2), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_cr3, prefix##_vmi_run_legacy_get_cr3), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_cr4, prefix##_vmi_run_legacy_get_cr4), \
	VMI_HOST_SLOT(prefix##_without_legacy_wbinvd, prefix##_vmi_run_legacy_wbinvd), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_dr, prefix##_vmi_run_legacy_set_dr), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_dr, prefix##_vmi_run_legacy_get_dr), \
	VMI_HOST_SLOT(prefix##_without_legacy_rdpmc, prefix##_vmi_run_legacy_rdpmc), \
	VMI_HOST_SLOT(prefix##_without_legacy_rdtsc, prefix##_vmi_run_legacy_rdtsc), \
	VMI_HOST_SLOT(prefix##_without_legacy_clts, prefix##_vmi_run_legacy_clts), \
	VMI_HOST_SLOT(prefix##_without_legacy_enable_interrupts, prefix##_vmi_run_legacy_enable_interrupts), \
	VMI_HOST_SLOT(prefix##_without_legacy_disable_interrupts, prefix##_vmi_run_legacy_disable_interrupts), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_interrupt_mask, prefix##_vmi_run_legacy_get_interrupt_mask), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_interrupt_mask, prefix##_vmi_run_legacy_set_interrupt_mask), \
	VMI_HOST_SLOT(prefix##_without_legacy_iret, prefix##_vmi_run_legacy_iret), \
	VMI_HOST_SLOT(prefix##_without_legacy_sysexit, prefix##_vmi_run_legacy_sysexit), \
	VMI_HOST_SLOT(prefix##_without_legacy_halt, prefix##_vmi_run_legacy_halt), \
	VMI_HOST_SLOT(prefix##_without_legacy_reboot, prefix##_vmi_run_legacy_reboot), \
	VMI_HOST_SLOT(prefix##_without_legacy_shutdown, prefix##_vmi_run_legacy_shutdown), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_pxe, prefix##_vmi_run_legacy_set_pxe), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_pxe_long, prefix##_vmi_run_legacy_set_pxe_long), \
	VMI_HOST_SLOT(prefix##_without_legacy_update_pxe, prefix##_vmi_run_legacy_update_pxe), \
	VMI_HOST_SLOT(prefix##_without_legacy_update_pxe_long, prefix##_vmi_run_legacy_update_pxe_long), \
	VMI_HOST_GAP_1 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_legacy_allocate_page, prefix##_vmi_run_legacy_allocate_page), \
	VMI_HOST_SLOT(prefix##_without_legacy_release_page, prefix##_vmi_run_legacy_release_page), \
	VMI_HOST_SLOT(prefix##_without_legacy_inval_page, prefix##_vmi_run_legacy_inval_page), \
	VMI_HOST_SLOT(prefix##_without_legacy_flush_tlb, prefix##_vmi_run_legacy_flush_tlb), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_linear_mapping, prefix##_vmi_run_legacy_set_linear_mapping), \
	VMI_HOST_SLOT(prefix##_without_legacy_inl, prefix##_vmi_run_legacy_inl), \
	VMI_HOST_SLOT(prefix##_without_legacy_inb, prefix##_vmi_run_legacy_inb), \
	VMI_HOST_SLOT(prefix##_without_legacy_inw, prefix##_vmi_run_legacy_inw), \
	VMI_HOST_SLOT(prefix##_without_legacy_insl, prefix##_vmi_run_legacy_insl), \
	VMI_HOST_SLOT(prefix##_without_legacy_insb, prefix##_vmi_run_legacy_insb), \
	VMI_HOST_SLOT(prefix##_without_legacy_insw, prefix##_vmi_run_legacy_insw), \
	VMI_HOST_SLOT(prefix##_without_legacy_outl, prefix##_vmi_run_legacy_outl), \
	VMI_HOST_SLOT(prefix##_without_legacy_outb, prefix##_vmi_run_legacy_outb), \
	VMI_HOST_SLOT(prefix##_without_legacy_outw, prefix##_vmi_run_legacy_outw), \
	VMI_HOST_SLOT(prefix##_without_legacy_outsl, prefix##_vmi_run_legacy_outsl), \
	VMI_HOST_SLOT(prefix##_without_legacy_outsb, prefix##_vmi_run_legacy_outsb), \
	VMI_HOST_SLOT(prefix##_without_legacy_outsw, prefix##_vmi_run_legacy_outsw), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_iopl_mask, prefix##_vmi_run_legacy_set_iopl_mask), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_initial_ap_state, prefix##_vmi_run_legacy_set_initial_ap_state), \
	VMI_HOST_SLOT(prefix##_without_legacy_apic_write, prefix##_vmi_run_legacy_apic_write), \
	VMI_HOST_SLOT(prefix##_without_legacy_apic_read, prefix##_vmi_run_legacy_apic_read), \
	VMI_HOST_SLOT(prefix##_without_legacy_io_delay, prefix##_vmi_run_legacy_io_delay), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_cycle_frequency, prefix##_vmi_run_legacy_get_cycle_frequency), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_cycle_counter, prefix##_vmi_run_legacy_get_cycle_counter), \
	VMI_HOST_SLOT(prefix##_without_legacy_set_alarm, prefix##_vmi_run_legacy_set_alarm), \
	VMI_HOST_SLOT(prefix##_without_legacy_cancel_alarm, prefix##_vmi_run_legacy_cancel_alarm), \
	VMI_HOST_SLOT(prefix##_without_legacy_get_wallclock_time, prefix##_vmi_run_legacy_get_wallclock_time), \
	VMI_HOST_SLOT(prefix##_without_legacy_wallclock_updated, prefix##_vmi_run_legacy_wallclock_updated), \
	VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_legacy_set_lazy_mode, prefix##_vmi_run_legacy_set_lazy_mode), \
	VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_1 VMI_HOST_GAP_1 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_cpu_get_vcpu, prefix##_vmi_run_cpu_get_vcpu), \
	VMI_HOST_SLOT(prefix##_without_cpu_get_vcpu_count, prefix##_vmi_run_cpu_get_vcpu_count), \
	VMI_HOST_SLOT(prefix##_without_cpu_yield, prefix##_vmi_run_cpu_yield), \
	VMI_HOST_SLOT(prefix##_without_cpu_halt, prefix##_vmi_run_cpu_halt), \
	VMI_HOST_SLOT(prefix##_without_cpu_shutdown, prefix##_vmi_run_cpu_shutdown), \
	VMI_HOST_SLOT(prefix##_without_cpu_set_kernel_stack, prefix##_vmi_run_cpu_set_kernel_stack), \
	VMI_HOST_SLOT(prefix##_without_cpu_run_queue, prefix##_vmi_run_cpu_run_queue), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_gdt, prefix##_vmi_run_segmentation_set_gdt), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_idt, prefix##_vmi_run_segmentation_set_idt), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_ldt, prefix##_vmi_run_segmentation_set_ldt), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_tr, prefix##_vmi_run_segmentation_set_tr), \
	VMI_HOST_SLOT(prefix##_without_segmentation_write_gdt_entry, prefix##_vmi_run_segmentation_write_gdt_entry), \
	VMI_HOST_SLOT(prefix##_without_segmentation_write_ldt_entry, prefix##_vmi_run_segmentation_write_ldt_entry), \
	VMI_HOST_SLOT(prefix##_without_segmentation_write_idt_entry, prefix##_vmi_run_segmentation_write_idt_entry), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_mmu_set_pte, prefix##_vmi_run_mmu_set_pte), \
	VMI_HOST_SLOT(prefix##_without_mmu_set_long_pte, prefix##_vmi_run_mmu_set_long_pte), \
	VMI_HOST_SLOT(prefix##_without_mmu_flush_tlb, prefix##_vmi_run_mmu_flush_tlb), \
	VMI_HOST_SLOT(prefix##_without_mmu_invalidate_page, prefix##_vmi_run_mmu_invalidate_page), \
	VMI_HOST_SLOT(prefix##_without_mmu_set_page_table, prefix##_vmi_run_mmu_set_page_table), \
	VMI_HOST_SLOT(prefix##_without_mmu_get_page_table, prefix##_vmi_run_mmu_get_page_table), \
	VMI_HOST_SLOT(prefix##_without_mmu_register_page_table, prefix##_vmi_run_mmu_register_page_table), \
	VMI_HOST_SLOT(prefix##_without_mmu_release_page_table, prefix##_vmi_run_mmu_release_page_table), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 \
	VMI_HOST_SLOT(prefix##_without_timer_get_time, prefix##_vmi_run_timer_get_time), \
	VMI_HOST_SLOT(prefix##_without_timer_set_alarm, prefix##_vmi_run_timer_set_alarm), \
	VMI_HOST_SLOT(prefix##_without_timer_cancel_alarm, prefix##_vmi_run_timer_cancel_alarm), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_4 \
		VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_event_set_area, prefix##_vmi_run_event_set_area), \
	VMI_HOST_SLOT(prefix##_without_event_set_vector, prefix##_vmi_run_event_set_vector), \
	VMI_HOST_SLOT(prefix##_without_event_open, prefix##_vmi_run_event_open), \
	VMI_HOST_SLOT(prefix##_without_event_close, prefix##_vmi_run_event_close), \
	VMI_HOST_SLOT(prefix##_without_event_send, prefix##_vmi_run_event_send), \
	VMI_HOST_SLOT(prefix##_without_event_wait, prefix##_vmi_run_event_wait), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_1 \
		VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_console_write, prefix##_vmi_run_console_write), \
	VMI_HOST_SLOT(prefix##_without_console_read, prefix##_vmi_run_console_read), \
	VMI_HOST_SLOT(prefix##_without_console_put_character, prefix##_vmi_run_console_put_character), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_4 \
		VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_vma_get_window, prefix##_vmi_run_vma_get_window), \
	VMI_HOST_SLOT(prefix##_without_vma_map, prefix##_vmi_run_vma_map), \
	VMI_HOST_SLOT(prefix##_without_vma_unmap, prefix##_vmi_run_vma_unmap), \
	VMI_HOST_SLOT(prefix##_without_vma_protect, prefix##_vmi_run_vma_protect), \
	VMI_HOST_SLOT(prefix##_without_vma_get_mapping, prefix##_vmi_run_vma_get_mapping), \
	VMI_HOST_GAP_64 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_16 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_1 \
		VMI_HOST_GAP_1 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_experimental_echo, prefix##_vmi_run_experimental_echo), \
	}, \
	(VMI_HOST_LEFT_OUT(prefix##_without_cpu_run_queue) ? 0 : VMI_MAY_BE_QUEUED) \
};

/*
 * Makes, after VMI_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_vmi_dispatch(), prefix_vmi_x86_64_dispatch(), prefix_vmi_i386_dispatch(), prefix_vmi_arm64_dispatch(),
 * prefix_vmi_riscv64_dispatch().
 * They take `type *context` where vmi_dispatch() and its like take a host and a context.
 */
#define VMI_HOST_DISPATCH(prefix, type) \
static inline VMI_MAYBE_UNUSED struct vmi_host_result \
prefix##_vmi_dispatch(type *context, uint32_t id, const uint64_t *args) \
{ \
	return vmi_dispatch_by_switch(&prefix##_vmi_host, context, id, args, NULL); \
} \
static inline VMI_MAYBE_UNUSED void \
prefix##_vmi_x86_64_dispatch(type *context, struct vmi_x86_64_registers *registers) \
{ \
	vmi_x86_64_dispatch_by_switch(&prefix##_vmi_host, context, registers); \
} \
static inline VMI_MAYBE_UNUSED void \
prefix##_vmi_i386_dispatch(type *context, struct vmi_i386_registers *registers) \
{ \
	vmi_i386_dispatch_by_switch(&prefix##_vmi_host, context, registers); \
} \
static inline VMI_MAYBE_UNUSED void \
prefix##_vmi_arm64_dispatch(type *context, struct vmi_arm64_registers *registers) \
{ \
	vmi_arm64_dispatch_by_switch(&prefix##_vmi_host, context, registers); \
} \
static inline VMI_MAYBE_UNUSED void \
prefix##_vmi_riscv64_dispatch(type *context, struct vmi_riscv64_registers *registers) \
{ \
	vmi_riscv64_dispatch_by_switch(&prefix##_vmi_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* VMI_HOST_H */
