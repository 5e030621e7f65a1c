/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.2: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 90c577983fafc0519768fa8d6b84a88c60c1e9f017c13b382a4a86fbd627fbe2
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

#define VMI_HOST_SLOTS 65

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
	{ 0U, 0U, 65, 3, 0, 0x0, 0x0 },	/* cpu.get_release */
	{ 1U, 0U, 9, 0, 0, 0x0, 0x0 },	/* cpu.get_vcpu */
	{ 2U, 0U, 10, 0, 0, 0x0, 0x0 },	/* cpu.get_vcpu_count */
	{ 3U, 0U, 11, 0, 0, 0x0, 0x0 },	/* cpu.yield */
	{ 4U, 0U, 12, 0, 0, 0x0, 0x0 },	/* cpu.halt */
	{ 5U, 0U, 13, 0, 1, 0x0, 0x0 },	/* cpu.shutdown */
	{ 6U, 0U, 14, 0, 1, 0x0, 0x0 },	/* cpu.set_kernel_stack */
	{ 7U, 0U, 15, 0, 2, 0x1, 0x0 },	/* cpu.run_queue */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* cpu.query */
	{ 0U, 0U, 16, 0, 2, 0x0, 0x0 },	/* segmentation.set_gdt */
	{ 1U, 0U, 17, 0, 2, 0x0, 0x0 },	/* segmentation.set_idt */
	{ 2U, 0U, 18, 0, 1, 0x0, 0x0 },	/* segmentation.set_ldt */
	{ 3U, 0U, 19, 0, 1, 0x0, 0x0 },	/* segmentation.set_tr */
	{ 4U, 1U, 20, 0, 2, 0x2, 0x0 },	/* segmentation.write_gdt_entry */
	{ 5U, 1U, 21, 0, 2, 0x2, 0x0 },	/* segmentation.write_ldt_entry */
	{ 6U, 1U, 22, 0, 3, 0x6, 0x0 },	/* segmentation.write_idt_entry */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* segmentation.query */
	{ 0U, 1U, 24, 0, 2, 0x1, 0x0 },	/* mmu.set_pte */
	{ 1U, 1U, 25, 0, 2, 0x3, 0x0 },	/* mmu.set_long_pte */
	{ 2U, 1U, 26, 0, 1, 0x0, 0x0 },	/* mmu.flush_tlb */
	{ 3U, 1U, 27, 0, 1, 0x0, 0x0 },	/* mmu.invalidate_page */
	{ 4U, 1U, 28, 0, 1, 0x1, 0x0 },	/* mmu.set_page_table */
	{ 5U, 0U, 29, 0, 0, 0x0, 0x0 },	/* mmu.get_page_table */
	{ 6U, 1U, 30, 0, 2, 0x1, 0x0 },	/* mmu.register_page_table */
	{ 7U, 1U, 31, 0, 1, 0x1, 0x0 },	/* mmu.release_page_table */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* mmu.query */
	{ 0U, 0U, 32, 0, 0, 0x0, 0x0 },	/* timer.get_time */
	{ 1U, 0U, 33, 0, 2, 0x1, 0x0 },	/* timer.set_alarm */
	{ 2U, 0U, 34, 0, 0, 0x0, 0x0 },	/* timer.cancel_alarm */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* timer.query */
	{ 0U, 0U, 40, 0, 1, 0x1, 0x0 },	/* event.set_area */
	{ 1U, 0U, 41, 0, 1, 0x0, 0x0 },	/* event.set_vector */
	{ 2U, 0U, 42, 0, 0, 0x0, 0x0 },	/* event.open */
	{ 3U, 0U, 43, 0, 1, 0x0, 0x0 },	/* event.close */
	{ 4U, 1U, 44, 0, 1, 0x0, 0x0 },	/* event.send */
	{ 5U, 0U, 45, 0, 0, 0x0, 0x0 },	/* event.wait */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* event.query */
	{ 0U, 0U, 48, 0, 2, 0x1, 0x0 },	/* console.write */
	{ 1U, 0U, 49, 0, 2, 0x1, 0x0 },	/* console.read */
	{ 2U, 1U, 50, 0, 1, 0x0, 0x0 },	/* console.put_character */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* console.query */
	{ 0U, 0U, 64, 0, 1, 0x1, 0x0 },	/* experimental.echo */
	{ 0xffU, 0U, 65, 1, 1, 0x0, 0x0 },	/* experimental.query */
};

static const struct vmi_host_family vmi_host_families[] = {
	{ 1U, 1U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 0, 9, 0, 16, 0, 1 },	/* cpu */
	{ 2U, 2U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 9, 8, 0, 16, 0, 0 },	/* segmentation */
	{ 3U, 3U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 17, 9, 0, 16, 0, 0 },	/* mmu */
	{ 4U, 4U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 26, 4, 0, 16, 0, 0 },	/* timer */
	{ 5U, 5U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 30, 7, 0, 16, 0, 0 },	/* event */
	{ 6U, 6U, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 37, 4, 0, 16, 0, 0 },	/* console */
	{ 0xffU, 0xffU, { 0xff00U }, { 0U }, { 0U }, { 0U }, 0xffU, 41, 2, 0, 16, 0, 0 },	/* experimental */
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
		return vmi_host_ok(0x40002);
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
	uint32_t slot = ((id >> 24) & 7U) << 3 | ((id >> 16) & 7U);

	if (VMI_UNLIKELY((id & 0xf8f8ff00U) != 0))
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
	if (VMI_UNLIKELY((id & 0xf8f8ff00U) != 0)) {
		if (!found)
			return vmi_dispatch_rare(host, context, id, args);
		*found = 0;
		return vmi_host_error(VMI_STATUS_NO_CALL);
	}
	switch (id >> 16) {
	VMI_HOST_CASE(0x101U, 9);	/* cpu.get_vcpu */
	VMI_HOST_CASE(0x102U, 10);	/* cpu.get_vcpu_count */
	VMI_HOST_CASE(0x103U, 11);	/* cpu.yield */
	VMI_HOST_CASE(0x104U, 12);	/* cpu.halt */
	VMI_HOST_CASE(0x105U, 13);	/* cpu.shutdown */
	VMI_HOST_CASE(0x106U, 14);	/* cpu.set_kernel_stack */
	VMI_HOST_CASE(0x107U, 15);	/* cpu.run_queue */
	VMI_HOST_CASE(0x200U, 16);	/* segmentation.set_gdt */
	VMI_HOST_CASE(0x201U, 17);	/* segmentation.set_idt */
	VMI_HOST_CASE(0x202U, 18);	/* segmentation.set_ldt */
	VMI_HOST_CASE(0x203U, 19);	/* segmentation.set_tr */
	VMI_HOST_CASE(0x204U, 20);	/* segmentation.write_gdt_entry */
	VMI_HOST_CASE(0x205U, 21);	/* segmentation.write_ldt_entry */
	VMI_HOST_CASE(0x206U, 22);	/* segmentation.write_idt_entry */
	VMI_HOST_CASE(0x300U, 24);	/* mmu.set_pte */
	VMI_HOST_CASE(0x301U, 25);	/* mmu.set_long_pte */
	VMI_HOST_CASE(0x302U, 26);	/* mmu.flush_tlb */
	VMI_HOST_CASE(0x303U, 27);	/* mmu.invalidate_page */
	VMI_HOST_CASE(0x304U, 28);	/* mmu.set_page_table */
	VMI_HOST_CASE(0x305U, 29);	/* mmu.get_page_table */
	VMI_HOST_CASE(0x306U, 30);	/* mmu.register_page_table */
	VMI_HOST_CASE(0x307U, 31);	/* mmu.release_page_table */
	VMI_HOST_CASE(0x400U, 32);	/* timer.get_time */
	VMI_HOST_CASE(0x401U, 33);	/* timer.set_alarm */
	VMI_HOST_CASE(0x402U, 34);	/* timer.cancel_alarm */
	VMI_HOST_CASE(0x500U, 40);	/* event.set_area */
	VMI_HOST_CASE(0x501U, 41);	/* event.set_vector */
	VMI_HOST_CASE(0x502U, 42);	/* event.open */
	VMI_HOST_CASE(0x503U, 43);	/* event.close */
	VMI_HOST_CASE(0x504U, 44);	/* event.send */
	VMI_HOST_CASE(0x505U, 45);	/* event.wait */
	VMI_HOST_CASE(0x600U, 48);	/* console.write */
	VMI_HOST_CASE(0x601U, 49);	/* console.read */
	VMI_HOST_CASE(0x602U, 50);	/* console.put_character */
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
	0, 0, 0, 0, 3, 3, 4, 0, 3, 3, 2, 2, 2, 0, 3, 2,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
	0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0,
};

/*
 * Performs one entry of a queue. `entry` is the host's copy, so that the guest cannot change it any more. Only a
 * call that takes may-be-queued and carries it may stand there; arguments that it does not have are zero.
 */
static inline struct vmi_host_result vmi_host_run_entry(const struct vmi_host *host, void *context,
							const struct vmi_queue_entry *entry)
{
	const uint32_t slot = ((entry->id >> 24) & 7U) << 3 | ((entry->id >> 16) & 7U);
	uint64_t rest = entry->zero;

	if (VMI_UNLIKELY((entry->id & 0xf8f8ff01U) != VMI_MAY_BE_QUEUED))
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

/*
 * Makes `static const struct vmi_host prefix_vmi_host` out of the functions of the host, which come before it:
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
 *	struct vmi_host_result prefix_experimental_echo(type *, uint64_t value);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define VMI_HOST_OPS(prefix, type) \
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
VMI_HOST_MAKE(prefix##_without_experimental_echo, VMI_HOST_RUN_experimental_echo, prefix, type) \
static const struct vmi_host prefix##_vmi_host = { \
	{ \
	VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_cpu_get_vcpu, prefix##_vmi_run_cpu_get_vcpu), \
	VMI_HOST_SLOT(prefix##_without_cpu_get_vcpu_count, prefix##_vmi_run_cpu_get_vcpu_count), \
	VMI_HOST_SLOT(prefix##_without_cpu_yield, prefix##_vmi_run_cpu_yield), \
	VMI_HOST_SLOT(prefix##_without_cpu_halt, prefix##_vmi_run_cpu_halt), \
	VMI_HOST_SLOT(prefix##_without_cpu_shutdown, prefix##_vmi_run_cpu_shutdown), \
	VMI_HOST_SLOT(prefix##_without_cpu_set_kernel_stack, prefix##_vmi_run_cpu_set_kernel_stack), \
	VMI_HOST_SLOT(prefix##_without_cpu_run_queue, prefix##_vmi_run_cpu_run_queue), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_gdt, prefix##_vmi_run_segmentation_set_gdt), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_idt, prefix##_vmi_run_segmentation_set_idt), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_ldt, prefix##_vmi_run_segmentation_set_ldt), \
	VMI_HOST_SLOT(prefix##_without_segmentation_set_tr, prefix##_vmi_run_segmentation_set_tr), \
	VMI_HOST_SLOT(prefix##_without_segmentation_write_gdt_entry, prefix##_vmi_run_segmentation_write_gdt_entry), \
	VMI_HOST_SLOT(prefix##_without_segmentation_write_ldt_entry, prefix##_vmi_run_segmentation_write_ldt_entry), \
	VMI_HOST_SLOT(prefix##_without_segmentation_write_idt_entry, prefix##_vmi_run_segmentation_write_idt_entry), \
	VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_mmu_set_pte, prefix##_vmi_run_mmu_set_pte), \
	VMI_HOST_SLOT(prefix##_without_mmu_set_long_pte, prefix##_vmi_run_mmu_set_long_pte), \
	VMI_HOST_SLOT(prefix##_without_mmu_flush_tlb, prefix##_vmi_run_mmu_flush_tlb), \
	VMI_HOST_SLOT(prefix##_without_mmu_invalidate_page, prefix##_vmi_run_mmu_invalidate_page), \
	VMI_HOST_SLOT(prefix##_without_mmu_set_page_table, prefix##_vmi_run_mmu_set_page_table), \
	VMI_HOST_SLOT(prefix##_without_mmu_get_page_table, prefix##_vmi_run_mmu_get_page_table), \
	VMI_HOST_SLOT(prefix##_without_mmu_register_page_table, prefix##_vmi_run_mmu_register_page_table), \
	VMI_HOST_SLOT(prefix##_without_mmu_release_page_table, prefix##_vmi_run_mmu_release_page_table), \
	VMI_HOST_SLOT(prefix##_without_timer_get_time, prefix##_vmi_run_timer_get_time), \
	VMI_HOST_SLOT(prefix##_without_timer_set_alarm, prefix##_vmi_run_timer_set_alarm), \
	VMI_HOST_SLOT(prefix##_without_timer_cancel_alarm, prefix##_vmi_run_timer_cancel_alarm), \
	VMI_HOST_GAP_4 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_event_set_area, prefix##_vmi_run_event_set_area), \
	VMI_HOST_SLOT(prefix##_without_event_set_vector, prefix##_vmi_run_event_set_vector), \
	VMI_HOST_SLOT(prefix##_without_event_open, prefix##_vmi_run_event_open), \
	VMI_HOST_SLOT(prefix##_without_event_close, prefix##_vmi_run_event_close), \
	VMI_HOST_SLOT(prefix##_without_event_send, prefix##_vmi_run_event_send), \
	VMI_HOST_SLOT(prefix##_without_event_wait, prefix##_vmi_run_event_wait), \
	VMI_HOST_GAP_1 VMI_HOST_GAP_1 \
	VMI_HOST_SLOT(prefix##_without_console_write, prefix##_vmi_run_console_write), \
	VMI_HOST_SLOT(prefix##_without_console_read, prefix##_vmi_run_console_read), \
	VMI_HOST_SLOT(prefix##_without_console_put_character, prefix##_vmi_run_console_put_character), \
	VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_4 VMI_HOST_GAP_1 \
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
