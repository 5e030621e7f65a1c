/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 6.12: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: e83a21b82613d3c6dcf97ff2dc2a47bdccf51860b39b1bd2fe5d2c72913f677e
 */
#ifndef KVM_HOST_H
#define KVM_HOST_H

#include "kvm.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define KVM_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define KVM_RARE __attribute__((__noinline__, __cold__, __unused__))
#define KVM_INLINE inline __attribute__((__always_inline__, __unused__))
#define KVM_MAYBE_UNUSED __attribute__((__unused__))
#else
#define KVM_UNLIKELY(condition) (condition)
#define KVM_RARE inline
#define KVM_INLINE inline
#define KVM_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct kvm_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct kvm_host_result kvm_host_ok(uint64_t value)
{
	struct kvm_host_result result;

	result.status = KVM_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct kvm_host_result kvm_host_error(int64_t status)
{
	struct kvm_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct kvm_host_result kvm_host_run(void *context, const uint64_t *args);

#define KVM_HOST_SLOTS 31

/*
 * What a host implements: NULL where it does not. KVM_HOST_OPS() makes one.
 */
struct kvm_host {
	kvm_host_run *run[KVM_HOST_SLOTS];
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct kvm_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* KVM_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct kvm_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[5], must_be[5];
	uint64_t fixed[5], fixed_value[5];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
	int64_t unknown_family, unknown_call, reserved_field;
};

static const struct kvm_host_call kvm_host_calls[] = {
	{ 0U, 0U, 16, 0, 1, 0x1, 0x0 },	/* diag500.virtio_notify */
	{ 1U, 0U, 17, 0, 1, 0x1, 0x0 },	/* diag500.virtio_reset */
	{ 2U, 0U, 18, 0, 1, 0x1, 0x0 },	/* diag500.virtio_set_status */
	{ 3U, 0U, 19, 0, 3, 0x6, 0x0 },	/* diag500.virtio_ccw_notify */
	{ 3U, 0U, 20, 0, 0, 0x0, 0x0 },	/* epapr.features */
	{ 4U, 0U, 21, 0, 2, 0x0, 0x0 },	/* epapr.ppc_map_magic_page */
	{ 1U, 0U, 1, 0, 0, 0x0, 0x0 },	/* hc.vapic_poll_irq */
	{ 2U, 0U, 2, 0, 3, 0x0, 0x0 },	/* hc.mmu_op */
	{ 5U, 0U, 5, 0, 2, 0x0, 0x0 },	/* hc.kick_cpu */
	{ 9U, 0U, 9, 0, 2, 0x1, 0x0 },	/* hc.clock_pairing */
	{ 0xaU, 0U, 10, 0, 4, 0x0, 0x0 },	/* hc.send_ipi */
	{ 0xbU, 0U, 11, 0, 1, 0x0, 0x0 },	/* hc.sched_yield */
	{ 0xcU, 0U, 12, 0, 3, 0x0, 0x0 },	/* hc.map_gpa_range */
	{ 0x86000000U, 0U, 22, 0, 0, 0x0, 0x0 },	/* vendor_hyp.features */
	{ 0x86000001U, 0U, 23, 0, 1, 0x0, 0x0 },	/* vendor_hyp.ptp */
	{ 0x8600ff01U, 0U, 24, 0, 0, 0x0, 0x0 },	/* vendor_hyp.call_uid */
	{ 0xc5000020U, 0U, 25, 0, 1, 0x0, 0x0 },	/* vendor_hyp.pv_time_features */
	{ 0xc5000021U, 0U, 26, 0, 0, 0x0, 0x0 },	/* vendor_hyp.pv_time_st */
	{ 0xc6000002U, 0U, 27, 0, 3, 0x7, 0x0 },	/* vendor_hyp.hyp_meminfo */
	{ 0xc6000003U, 0U, 28, 0, 3, 0x7, 0x0 },	/* vendor_hyp.mem_share */
	{ 0xc6000004U, 0U, 29, 0, 3, 0x7, 0x0 },	/* vendor_hyp.mem_unshare */
	{ 0xc6000007U, 0U, 30, 0, 3, 0x7, 0x0 },	/* vendor_hyp.mmio_guard */
};

static const struct kvm_host_family kvm_host_families[] = {
	/* diag500 */
	{ 0U, 3U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0xffffU, 0U }, { 0U, 0U, 0U, 0x500U,
		0U }, 0xffffffffU, 0, 4, 4, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS },
	/* epapr */
	{ 3U, 4U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0xffff0000U, 0U, 0U, 0U }, { 0U, 0x2a0000U, 0U,
		0U, 0U }, 0xffffU, 4, 2, 1, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_EV_UNIMPLEMENTED,
		KVM_STATUS_EV_UNIMPLEMENTED },
	/* hc */
	{ 1U, 2U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U },
		0xffffffffU, 6, 7, 0, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS },
	/* hc */
	{ 5U, 5U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U },
		0xffffffffU, 6, 7, 0, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS },
	/* hc */
	{ 9U, 0xcU, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U },
		0xffffffffU, 6, 7, 0, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS },
	/* vendor_hyp */
	{ 0x86000000U, 0x86000001U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U,
		0U, 0U, 0U }, 0xffffffffU, 13, 9, 2, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS,
		KVM_STATUS_ENOSYS },
	/* vendor_hyp */
	{ 0x8600ff01U, 0x8600ff01U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U,
		0U, 0U, 0U }, 0xffffffffU, 13, 9, 2, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS,
		KVM_STATUS_ENOSYS },
	/* vendor_hyp */
	{ 0xc5000020U, 0xc5000021U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U,
		0U, 0U, 0U }, 0xffffffffU, 13, 9, 2, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS,
		KVM_STATUS_ENOSYS },
	/* vendor_hyp */
	{ 0xc6000002U, 0xc6000004U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U,
		0U, 0U, 0U }, 0xffffffffU, 13, 9, 2, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS,
		KVM_STATUS_ENOSYS },
	/* vendor_hyp */
	{ 0xc6000007U, 0xc6000007U, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U, 0U }, { 0U, 0U,
		0U, 0U, 0U }, 0xffffffffU, 13, 9, 2, 0, 1, 0, KVM_STATUS_ENOSYS, KVM_STATUS_ENOSYS,
		KVM_STATUS_ENOSYS },
};

static inline const struct kvm_host_family *kvm_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = 1;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > kvm_host_families[middle].last)
			first = middle + 1;
		else if (number < kvm_host_families[middle].first)
			end = middle;
		else
			return &kvm_host_families[middle];
	}
	return NULL;
}

static inline const struct kvm_host_call *
kvm_host_find_call(const struct kvm_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > kvm_host_calls[middle].number)
			first = middle + 1;
		else if (number < kvm_host_calls[middle].number)
			end = middle;
		else
			return &kvm_host_calls[middle];
	}
	return NULL;
}

/* The family among some whose number and fixed fields are those of an id. */
static inline const struct kvm_host_family *
kvm_host_search_families(uint32_t first, uint32_t end, uint64_t number, const uint64_t *carriers)
{
	const uint32_t last = end;
	unsigned int i;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > kvm_host_families[middle].last)
			first = middle + 1;
		else
			end = middle;
	}
	for (; first < last && kvm_host_families[first].first <= number; first++) {
		const struct kvm_host_family *family = &kvm_host_families[first];

		for (i = 0; i < 5; i++)
			if ((carriers[i] & family->fixed[i]) != family->fixed_value[i])
				break;
		if (i == 5)
			return family;
	}
	return NULL;
}

/* The family that an id names. */
static inline const struct kvm_host_family *kvm_host_family_of(uint64_t number_, uint32_t token, uint32_t function,
	uint16_t code, uint64_t subcode)
{
	const uint64_t carriers[5] = { number_, token, function, code, subcode };
	const struct kvm_host_family *family = NULL;

	family = kvm_host_search_families(0, 1, subcode & 0xffffffffU, carriers);
	if (!family)
		family = kvm_host_search_families(1, 2, token & 0xffffU, carriers);
	if (!family)
		family = kvm_host_search_families(2, 5, number_ & 0xffffffffU, carriers);
	if (!family)
		family = kvm_host_search_families(5, 10, function, carriers);
	return family;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t kvm_host_call_number(const struct kvm_host_family *family, uint64_t number_, uint32_t token,
	uint32_t function, uint16_t code, uint64_t subcode)
{
	const uint64_t carriers[5] = { number_, token, function, code, subcode };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct kvm_host_call *kvm_host_find(uint64_t number_, uint32_t token, uint32_t function,
	uint16_t code, uint64_t subcode)
{
	const struct kvm_host_family *family =
		kvm_host_family_of(number_, token, function, code, subcode);

	if (!family)
		return NULL;
	return kvm_host_find_call(family, kvm_host_call_number(family, number_, token, function, code, subcode));
}

/* Whether the host performs a call. */
static inline int kvm_host_has_call(const struct kvm_host *host, const struct kvm_host_call *call)
{
	return call->answer != 0 || (call->slot < KVM_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int kvm_host_has_family(const struct kvm_host *host, const struct kvm_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!kvm_host_calls[i].answer && kvm_host_has_call(host, &kvm_host_calls[i]))
			return 1;
	return 0;
}

static KVM_RARE struct kvm_host_result kvm_dispatch_rare(const struct kvm_host *host, void *context,
	uint64_t number_, uint32_t token, uint32_t function, uint16_t code, uint64_t subcode, const uint64_t *args)
{
	const struct kvm_host_family *family =
		kvm_host_family_of(number_, token, function, code, subcode);
	const struct kvm_host_call *call;

	if (!family)
		return kvm_host_error(KVM_STATUS_ENOSYS);
	if ((number_ & family->fixed[0]) != family->fixed_value[0])
		return kvm_host_error(family->unknown_family);
	if ((token & family->fixed[1]) != family->fixed_value[1])
		return kvm_host_error(family->unknown_family);
	if ((function & family->fixed[2]) != family->fixed_value[2])
		return kvm_host_error(family->unknown_family);
	if ((code & family->fixed[3]) != family->fixed_value[3])
		return kvm_host_error(family->unknown_family);
	if ((subcode & family->fixed[4]) != family->fixed_value[4])
		return kvm_host_error(family->unknown_family);
	if (!kvm_host_has_family(host, family))
		return kvm_host_error(family->unknown_family);
	call = kvm_host_find_call(family, kvm_host_call_number(family, number_, token, function, code, subcode));
	if (!call || !kvm_host_has_call(host, call)) {
		if (family->by_call)
			return kvm_host_error(family->unknown_family);
		return kvm_host_error(family->unknown_call);
	}
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct kvm_host_result kvm_dispatch(const struct kvm_host *host, void *context,
	uint64_t number_, uint32_t token, uint32_t function, uint16_t code, uint64_t subcode, const uint64_t *args)
{
	kvm_host_run *run;
	uint64_t slot = number_;

	if (KVM_UNLIKELY((number_ & 0xfffffffffffffff0ULL) != 0))
		return kvm_dispatch_rare(host, context, number_, token, function, code, subcode, args);
	run = host->run[slot];
	if (KVM_UNLIKELY(!run))
		return kvm_dispatch_rare(host, context, number_, token, function, code, subcode, args);
	return run(context, args);
}

#define KVM_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As kvm_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: KVM_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to kvm_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static KVM_INLINE struct kvm_host_result kvm_dispatch_by_switch(const struct kvm_host *host, void *context,
	uint64_t number_, uint32_t token, uint32_t function, uint16_t code, uint64_t subcode, const uint64_t *args,
		int *found)
{
	if (KVM_UNLIKELY((number_ & 0xfffffffffffffff0ULL) != 0)) {
		if (!found)
			return kvm_dispatch_rare(host, context, number_, token, function, code, subcode, args);
		*found = 0;
		return kvm_host_error(KVM_STATUS_ENOSYS);
	}
	switch (number_) {
	KVM_HOST_CASE(1U, 1);	/* hc.vapic_poll_irq */
	KVM_HOST_CASE(2U, 2);	/* hc.mmu_op */
	KVM_HOST_CASE(5U, 5);	/* hc.kick_cpu */
	KVM_HOST_CASE(9U, 9);	/* hc.clock_pairing */
	KVM_HOST_CASE(0xaU, 10);	/* hc.send_ipi */
	KVM_HOST_CASE(0xbU, 11);	/* hc.sched_yield */
	KVM_HOST_CASE(0xcU, 12);	/* hc.map_gpa_range */
	default:
		break;
	}
	if (!found)
		return kvm_dispatch_rare(host, context, number_, token, function, code, subcode, args);
	*found = 0;
	return kvm_host_error(KVM_STATUS_ENOSYS);
}

/* By which convention a call travels: 0 is the ordinary one. */
static inline unsigned int kvm_host_variant(uint64_t number_, uint32_t token, uint32_t function, uint16_t code,
	uint64_t subcode)
{
	(void)number_;
	(void)token;
	(void)function;
	(void)code;
	(void)subcode;
	if (((code) & 0xffffU) == 0x500U)
		return 1;
	if (((token >> 16) & 0xffffU) == 0x2aU)
		return 2;
	if ((((function) & 0xffffffffU) == 0x86000000U || ((function) & 0xffffffffU) == 0x86000001U ||
		((function) & 0xffffffffU) == 0x8600ff01U || ((function) & 0xffffffffU) == 0xc5000020U ||
		((function) & 0xffffffffU) == 0xc5000021U || ((function) & 0xffffffffU) == 0xc6000002U ||
		((function) & 0xffffffffU) == 0xc6000003U || ((function) & 0xffffffffU) == 0xc6000004U ||
		((function) & 0xffffffffU) == 0xc6000007U))
		return 3;
	return 0;
}

/* The registers of x86_64 that a call reads or writes. */
struct kvm_x86_64_registers {
	uint64_t rax;
	uint64_t rcx;
	uint64_t rdx;
	uint64_t rbx;
	uint64_t rsi;
};

static inline void kvm_x86_64_dispatch(const struct kvm_host *host, void *context,
	struct kvm_x86_64_registers *registers)
{
	const uint64_t number_ = registers->rax;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	uint64_t args[4];
	struct kvm_host_result result;

	args[0] = registers->rbx;
	args[1] = registers->rcx;
	args[2] = registers->rdx;
	args[3] = registers->rsi;
	result = kvm_dispatch(host, context, number_, token, function, code, subcode, args);
	registers->rax = result.status != 0 ? (uint64_t)result.status : result.value;
}

static KVM_RARE void kvm_x86_64_dispatch_rare(const struct kvm_host *host, void *context,
	struct kvm_x86_64_registers *registers)
{
	kvm_x86_64_dispatch(host, context, registers);
}

static KVM_INLINE void kvm_x86_64_dispatch_by_switch(const struct kvm_host *host, void *context,
	struct kvm_x86_64_registers *registers)
{
	const uint64_t number_ = registers->rax;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	uint64_t args[4];
	struct kvm_host_result result;
	int found = 1;

	args[0] = registers->rbx;
	args[1] = registers->rcx;
	args[2] = registers->rdx;
	args[3] = registers->rsi;
	result = kvm_dispatch_by_switch(host, context, number_, token, function, code, subcode, args, &found);
	if (!found) {
		kvm_x86_64_dispatch_rare(host, context, registers);
		return;
	}
	registers->rax = result.status != 0 ? (uint64_t)result.status : result.value;
}

/* The registers of i386 that a call reads or writes. */
struct kvm_i386_registers {
	uint32_t eax;
	uint32_t ecx;
	uint32_t edx;
	uint32_t ebx;
	uint32_t esi;
};

static inline void kvm_i386_dispatch(const struct kvm_host *host, void *context,
	struct kvm_i386_registers *registers)
{
	const uint64_t number_ = registers->eax;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	const struct kvm_host_call *call = kvm_host_find(number_, token, function, code, subcode);
	uint64_t args[4] = { 0 };
	struct kvm_host_result result;

	const uint32_t words[6] = { registers->ebx, registers->ecx, registers->edx, registers->esi, 0, 0 };
	unsigned int word = 0, i;

	for (i = 0; call && i < call->nargs && word < 4; i++) {
		if (call->wide >> i & 1) {
			args[i] = (uint64_t)words[word] | (uint64_t)words[word + 1] << 32;
			word += 2;
			continue;
		}
		args[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	result = kvm_dispatch(host, context, number_, token, function, code, subcode, args);
	registers->eax = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
}

static KVM_RARE void kvm_i386_dispatch_rare(const struct kvm_host *host, void *context,
	struct kvm_i386_registers *registers)
{
	kvm_i386_dispatch(host, context, registers);
}

static KVM_INLINE void kvm_i386_dispatch_by_switch(const struct kvm_host *host, void *context,
	struct kvm_i386_registers *registers)
{
	const uint64_t number_ = registers->eax;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	const struct kvm_host_call *call = kvm_host_find(number_, token, function, code, subcode);
	uint64_t args[4] = { 0 };
	struct kvm_host_result result;
	int found = 1;

	const uint32_t words[6] = { registers->ebx, registers->ecx, registers->edx, registers->esi, 0, 0 };
	unsigned int word = 0, i;

	for (i = 0; call && i < call->nargs && word < 4; i++) {
		if (call->wide >> i & 1) {
			args[i] = (uint64_t)words[word] | (uint64_t)words[word + 1] << 32;
			word += 2;
			continue;
		}
		args[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	result = kvm_dispatch_by_switch(host, context, number_, token, function, code, subcode, args, &found);
	if (!found) {
		kvm_i386_dispatch_rare(host, context, registers);
		return;
	}
	registers->eax = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
}

/* The registers of ppc64 that a call reads or writes. */
struct kvm_ppc64_registers {
	uint64_t r0;
	uint64_t r3;
	uint64_t r4;
	uint64_t r5;
	uint64_t r6;
	uint64_t r7;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
	uint64_t r11;
};

/* Whether the registers hold a call of this ABI; dispatch does not look. */
static inline int kvm_ppc64_is_call(const struct kvm_ppc64_registers *registers)
{
	return registers->r0 == 0x4b564d21U;
}

static inline void kvm_ppc64_dispatch(const struct kvm_host *host, void *context,
	struct kvm_ppc64_registers *registers)
{
	const uint64_t number_ = (uint64_t)~(uint64_t)0;
	const uint32_t token = (uint32_t)registers->r11;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	uint64_t args[8];
	struct kvm_host_result result;

	args[0] = registers->r3;
	args[1] = registers->r4;
	args[2] = registers->r5;
	args[3] = registers->r6;
	args[4] = registers->r7;
	args[5] = registers->r8;
	args[6] = registers->r9;
	args[7] = registers->r10;
	if (KVM_UNLIKELY((registers->r11 >> 32) != 0))
		result = kvm_host_error(KVM_STATUS_ENOSYS);
	else
		result = kvm_dispatch(host, context, number_, token, function, code, subcode, args);
	registers->r3 = (uint64_t)result.status;
	registers->r4 = result.value;
}

static KVM_RARE void kvm_ppc64_dispatch_rare(const struct kvm_host *host, void *context,
	struct kvm_ppc64_registers *registers)
{
	kvm_ppc64_dispatch(host, context, registers);
}

static KVM_INLINE void kvm_ppc64_dispatch_by_switch(const struct kvm_host *host, void *context,
	struct kvm_ppc64_registers *registers)
{
	const uint64_t number_ = (uint64_t)~(uint64_t)0;
	const uint32_t token = (uint32_t)registers->r11;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	uint64_t args[8];
	struct kvm_host_result result;
	int found = 1;

	args[0] = registers->r3;
	args[1] = registers->r4;
	args[2] = registers->r5;
	args[3] = registers->r6;
	args[4] = registers->r7;
	args[5] = registers->r8;
	args[6] = registers->r9;
	args[7] = registers->r10;
	if (KVM_UNLIKELY((registers->r11 >> 32) != 0))
		result = kvm_host_error(KVM_STATUS_ENOSYS);
	else
		result = kvm_dispatch_by_switch(host, context, number_, token, function, code, subcode, args, &found);
	if (!found) {
		kvm_ppc64_dispatch_rare(host, context, registers);
		return;
	}
	registers->r3 = (uint64_t)result.status;
	registers->r4 = result.value;
}

/* The registers of arm64 that a call reads or writes. */
struct kvm_arm64_registers {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
};

static inline void kvm_arm64_dispatch(const struct kvm_host *host, void *context,
	struct kvm_arm64_registers *registers)
{
	const uint64_t number_ = (uint64_t)~(uint64_t)0;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)registers->x0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	uint64_t args[4];
	struct kvm_host_result result;

	args[0] = registers->x1;
	args[1] = registers->x2;
	args[2] = registers->x3;
	args[3] = 0;
	result = kvm_dispatch(host, context, number_, token, function, code, subcode, args);
	registers->x0 = result.status != 0 ? (uint64_t)result.status : result.value;
}

static KVM_RARE void kvm_arm64_dispatch_rare(const struct kvm_host *host, void *context,
	struct kvm_arm64_registers *registers)
{
	kvm_arm64_dispatch(host, context, registers);
}

static KVM_INLINE void kvm_arm64_dispatch_by_switch(const struct kvm_host *host, void *context,
	struct kvm_arm64_registers *registers)
{
	const uint64_t number_ = (uint64_t)~(uint64_t)0;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)registers->x0;
	const uint16_t code = (uint16_t)~(uint64_t)0;
	const uint64_t subcode = (uint64_t)~(uint64_t)0;
	uint64_t args[4];
	struct kvm_host_result result;
	int found = 1;

	args[0] = registers->x1;
	args[1] = registers->x2;
	args[2] = registers->x3;
	args[3] = 0;
	result = kvm_dispatch_by_switch(host, context, number_, token, function, code, subcode, args, &found);
	if (!found) {
		kvm_arm64_dispatch_rare(host, context, registers);
		return;
	}
	registers->x0 = result.status != 0 ? (uint64_t)result.status : result.value;
}

/* The registers of s390x that a call reads or writes. */
struct kvm_s390x_registers {
	uint64_t r1;
	uint64_t r2;
	uint64_t r3;
	uint64_t r4;
	uint64_t r5;
	uint64_t r6;
	uint64_t r7;
};

static inline void kvm_s390x_dispatch(const struct kvm_host *host, void *context,
	uint16_t code, struct kvm_s390x_registers *registers)
{
	const uint64_t number_ = (uint64_t)~(uint64_t)0;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint64_t subcode = registers->r1;
	uint64_t args[6];
	struct kvm_host_result result;

	args[0] = registers->r2;
	args[1] = registers->r3;
	args[2] = registers->r4;
	args[3] = registers->r5;
	args[4] = registers->r6;
	args[5] = registers->r7;
	result = kvm_dispatch(host, context, number_, token, function, code, subcode, args);
	registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
}

static KVM_RARE void kvm_s390x_dispatch_rare(const struct kvm_host *host, void *context,
	uint16_t code, struct kvm_s390x_registers *registers)
{
	kvm_s390x_dispatch(host, context, code, registers);
}

static KVM_INLINE void kvm_s390x_dispatch_by_switch(const struct kvm_host *host, void *context,
	uint16_t code, struct kvm_s390x_registers *registers)
{
	const uint64_t number_ = (uint64_t)~(uint64_t)0;
	const uint32_t token = (uint32_t)~(uint64_t)0;
	const uint32_t function = (uint32_t)~(uint64_t)0;
	const uint64_t subcode = registers->r1;
	uint64_t args[6];
	struct kvm_host_result result;
	int found = 1;

	args[0] = registers->r2;
	args[1] = registers->r3;
	args[2] = registers->r4;
	args[3] = registers->r5;
	args[4] = registers->r6;
	args[5] = registers->r7;
	result = kvm_dispatch_by_switch(host, context, number_, token, function, code, subcode, args, &found);
	if (!found) {
		kvm_s390x_dispatch_rare(host, context, code, registers);
		return;
	}
	registers->r2 = result.status != 0 ? (uint64_t)result.status : result.value;
}

#define KVM_HOST_RUN_diag500_virtio_notify(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_diag500_virtio_notify(void *context, const uint64_t *args) \
{ \
	return prefix##_diag500_virtio_notify((type *)context, args[0]); \
}

#define KVM_HOST_RUN_diag500_virtio_reset(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_diag500_virtio_reset(void *context, const uint64_t *args) \
{ \
	return prefix##_diag500_virtio_reset((type *)context, args[0]); \
}

#define KVM_HOST_RUN_diag500_virtio_set_status(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_diag500_virtio_set_status(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_diag500_virtio_set_status((type *)context, args[0]); \
}

#define KVM_HOST_RUN_diag500_virtio_ccw_notify(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_diag500_virtio_ccw_notify(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_diag500_virtio_ccw_notify((type *)context, (uint32_t)args[0], args[1], args[2]); \
}

#define KVM_HOST_RUN_epapr_features(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_epapr_features(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_epapr_features((type *)context); \
}

#define KVM_HOST_RUN_epapr_ppc_map_magic_page(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_epapr_ppc_map_magic_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_epapr_ppc_map_magic_page((type *)context, args[0], args[1]); \
}

#define KVM_HOST_RUN_hc_vapic_poll_irq(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_vapic_poll_irq(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_hc_vapic_poll_irq((type *)context); \
}

#define KVM_HOST_RUN_hc_mmu_op(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_mmu_op(void *context, const uint64_t *args) \
{ \
	return prefix##_hc_mmu_op((type *)context, args[0], args[1], args[2]); \
}

#define KVM_HOST_RUN_hc_kick_cpu(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_kick_cpu(void *context, const uint64_t *args) \
{ \
	return prefix##_hc_kick_cpu((type *)context, (uint32_t)args[1]); \
}

#define KVM_HOST_RUN_hc_clock_pairing(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_clock_pairing(void *context, const uint64_t *args) \
{ \
	return prefix##_hc_clock_pairing((type *)context, args[0], (kvm_clock_type_t)args[1]); \
}

#define KVM_HOST_RUN_hc_send_ipi(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_send_ipi(void *context, const uint64_t *args) \
{ \
	return prefix##_hc_send_ipi((type *)context, args[0], args[1], (uint32_t)args[2], args[3]); \
}

#define KVM_HOST_RUN_hc_sched_yield(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_sched_yield(void *context, const uint64_t *args) \
{ \
	return prefix##_hc_sched_yield((type *)context, args[0]); \
}

#define KVM_HOST_RUN_hc_map_gpa_range(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_hc_map_gpa_range(void *context, const uint64_t *args) \
{ \
	return prefix##_hc_map_gpa_range((type *)context, args[0], args[1], args[2]); \
}

#define KVM_HOST_RUN_vendor_hyp_features(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_features(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vendor_hyp_features((type *)context); \
}

#define KVM_HOST_RUN_vendor_hyp_ptp(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_ptp(void *context, const uint64_t *args) \
{ \
	return prefix##_vendor_hyp_ptp((type *)context, (kvm_ptp_counter_t)args[0]); \
}

#define KVM_HOST_RUN_vendor_hyp_call_uid(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_call_uid(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vendor_hyp_call_uid((type *)context); \
}

#define KVM_HOST_RUN_vendor_hyp_pv_time_features(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_pv_time_features(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vendor_hyp_pv_time_features((type *)context, (uint32_t)args[0]); \
}

#define KVM_HOST_RUN_vendor_hyp_pv_time_st(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_pv_time_st(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vendor_hyp_pv_time_st((type *)context); \
}

#define KVM_HOST_RUN_vendor_hyp_hyp_meminfo(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_hyp_meminfo(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vendor_hyp_hyp_meminfo((type *)context); \
}

#define KVM_HOST_RUN_vendor_hyp_mem_share(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_mem_share(void *context, const uint64_t *args) \
{ \
	return prefix##_vendor_hyp_mem_share((type *)context, args[0]); \
}

#define KVM_HOST_RUN_vendor_hyp_mem_unshare(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_mem_unshare(void *context, const uint64_t *args) \
{ \
	return prefix##_vendor_hyp_mem_unshare((type *)context, args[0]); \
}

#define KVM_HOST_RUN_vendor_hyp_mmio_guard(prefix, type) \
static KVM_INLINE struct kvm_host_result prefix##_kvm_run_vendor_hyp_mmio_guard(void *context, const uint64_t *args) \
{ \
	return prefix##_vendor_hyp_mmio_guard((type *)context, args[0]); \
}

/* KVM_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define KVM_HOST_MARK_1 0,
#define KVM_HOST_SECOND(a, b, ...) b
#define KVM_HOST_LEFT_OUT(flag) KVM_HOST_LEFT_OUT_(flag)
#define KVM_HOST_LEFT_OUT_(flag) KVM_HOST_LEFT_OUT__(KVM_HOST_MARK_##flag)
#define KVM_HOST_LEFT_OUT__(mark) KVM_HOST_SECOND(mark 1, 0, 0)
#define KVM_HOST_JOIN(a, b) KVM_HOST_JOIN_(a, b)
#define KVM_HOST_JOIN_(a, b) a##b
#define KVM_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define KVM_HOST_MAKE_1(run, prefix, type)
#define KVM_HOST_MAKE(flag, run, prefix, type) \
KVM_HOST_JOIN(KVM_HOST_MAKE_, KVM_HOST_LEFT_OUT(flag))(run, prefix, type)
#define KVM_HOST_SLOT_0(run) run
#define KVM_HOST_SLOT_1(run) NULL
#define KVM_HOST_SLOT(flag, run) KVM_HOST_JOIN(KVM_HOST_SLOT_, KVM_HOST_LEFT_OUT(flag))(run)
#define KVM_HOST_GAP_1 NULL,

/*
 * Makes `static const struct kvm_host prefix_kvm_host` out of the functions of the host, which come before it:
 *	struct kvm_host_result prefix_diag500_virtio_notify(type *, uint64_t address);
 *	struct kvm_host_result prefix_diag500_virtio_reset(type *, uint64_t address);
 *	struct kvm_host_result prefix_diag500_virtio_set_status(type *, uint64_t address);
 *	struct kvm_host_result prefix_diag500_virtio_ccw_notify(type *, uint32_t subchannel, uint64_t queue_,
 *		uint64_t cookie);
 *	struct kvm_host_result prefix_epapr_features(type *);
 *	struct kvm_host_result prefix_epapr_ppc_map_magic_page(type *, uint64_t real, uint64_t effective);
 *	struct kvm_host_result prefix_hc_vapic_poll_irq(type *);
 *	struct kvm_host_result prefix_hc_mmu_op(type *, uint64_t bytes, uint64_t address_low, uint64_t address_high);
 *	struct kvm_host_result prefix_hc_kick_cpu(type *, uint32_t apic_id);
 *	struct kvm_host_result prefix_hc_clock_pairing(type *, uint64_t address, kvm_clock_type_t clock_type);
 *	struct kvm_host_result prefix_hc_send_ipi(type *, uint64_t bitmap_low, uint64_t bitmap_high, uint32_t lowest,
 *		uint64_t icr);
 *	struct kvm_host_result prefix_hc_sched_yield(type *, uint64_t apic_id);
 *	struct kvm_host_result prefix_hc_map_gpa_range(type *, uint64_t address, uint64_t pages, uint64_t attributes);
 *	struct kvm_host_result prefix_vendor_hyp_features(type *);
 *	struct kvm_host_result prefix_vendor_hyp_ptp(type *, kvm_ptp_counter_t counter);
 *	struct kvm_host_result prefix_vendor_hyp_call_uid(type *);
 *	struct kvm_host_result prefix_vendor_hyp_pv_time_features(type *, uint32_t function);
 *	struct kvm_host_result prefix_vendor_hyp_pv_time_st(type *);
 *	struct kvm_host_result prefix_vendor_hyp_hyp_meminfo(type *);
 *	struct kvm_host_result prefix_vendor_hyp_mem_share(type *, uint64_t address);
 *	struct kvm_host_result prefix_vendor_hyp_mem_unshare(type *, uint64_t address);
 *	struct kvm_host_result prefix_vendor_hyp_mmio_guard(type *, uint64_t address);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define KVM_HOST_OPS(prefix, type) \
KVM_HOST_MAKE(prefix##_without_diag500_virtio_notify, KVM_HOST_RUN_diag500_virtio_notify, prefix, type) \
KVM_HOST_MAKE(prefix##_without_diag500_virtio_reset, KVM_HOST_RUN_diag500_virtio_reset, prefix, type) \
KVM_HOST_MAKE(prefix##_without_diag500_virtio_set_status, KVM_HOST_RUN_diag500_virtio_set_status, prefix, type) \
KVM_HOST_MAKE(prefix##_without_diag500_virtio_ccw_notify, KVM_HOST_RUN_diag500_virtio_ccw_notify, prefix, type) \
KVM_HOST_MAKE(prefix##_without_epapr_features, KVM_HOST_RUN_epapr_features, prefix, type) \
KVM_HOST_MAKE(prefix##_without_epapr_ppc_map_magic_page, KVM_HOST_RUN_epapr_ppc_map_magic_page, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_vapic_poll_irq, KVM_HOST_RUN_hc_vapic_poll_irq, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_mmu_op, KVM_HOST_RUN_hc_mmu_op, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_kick_cpu, KVM_HOST_RUN_hc_kick_cpu, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_clock_pairing, KVM_HOST_RUN_hc_clock_pairing, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_send_ipi, KVM_HOST_RUN_hc_send_ipi, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_sched_yield, KVM_HOST_RUN_hc_sched_yield, prefix, type) \
KVM_HOST_MAKE(prefix##_without_hc_map_gpa_range, KVM_HOST_RUN_hc_map_gpa_range, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_features, KVM_HOST_RUN_vendor_hyp_features, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_ptp, KVM_HOST_RUN_vendor_hyp_ptp, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_call_uid, KVM_HOST_RUN_vendor_hyp_call_uid, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_pv_time_features, KVM_HOST_RUN_vendor_hyp_pv_time_features, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_pv_time_st, KVM_HOST_RUN_vendor_hyp_pv_time_st, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_hyp_meminfo, KVM_HOST_RUN_vendor_hyp_hyp_meminfo, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_mem_share, KVM_HOST_RUN_vendor_hyp_mem_share, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_mem_unshare, KVM_HOST_RUN_vendor_hyp_mem_unshare, prefix, type) \
KVM_HOST_MAKE(prefix##_without_vendor_hyp_mmio_guard, KVM_HOST_RUN_vendor_hyp_mmio_guard, prefix, type) \
static const struct kvm_host prefix##_kvm_host = { \
	{ \
	KVM_HOST_GAP_1 \
	KVM_HOST_SLOT(prefix##_without_hc_vapic_poll_irq, prefix##_kvm_run_hc_vapic_poll_irq), \
	KVM_HOST_SLOT(prefix##_without_hc_mmu_op, prefix##_kvm_run_hc_mmu_op), \
	KVM_HOST_GAP_1 KVM_HOST_GAP_1 \
	KVM_HOST_SLOT(prefix##_without_hc_kick_cpu, prefix##_kvm_run_hc_kick_cpu), \
	KVM_HOST_GAP_1 KVM_HOST_GAP_1 KVM_HOST_GAP_1 \
	KVM_HOST_SLOT(prefix##_without_hc_clock_pairing, prefix##_kvm_run_hc_clock_pairing), \
	KVM_HOST_SLOT(prefix##_without_hc_send_ipi, prefix##_kvm_run_hc_send_ipi), \
	KVM_HOST_SLOT(prefix##_without_hc_sched_yield, prefix##_kvm_run_hc_sched_yield), \
	KVM_HOST_SLOT(prefix##_without_hc_map_gpa_range, prefix##_kvm_run_hc_map_gpa_range), \
	KVM_HOST_GAP_1 KVM_HOST_GAP_1 KVM_HOST_GAP_1 \
	KVM_HOST_SLOT(prefix##_without_diag500_virtio_notify, prefix##_kvm_run_diag500_virtio_notify), \
	KVM_HOST_SLOT(prefix##_without_diag500_virtio_reset, prefix##_kvm_run_diag500_virtio_reset), \
	KVM_HOST_SLOT(prefix##_without_diag500_virtio_set_status, prefix##_kvm_run_diag500_virtio_set_status), \
	KVM_HOST_SLOT(prefix##_without_diag500_virtio_ccw_notify, prefix##_kvm_run_diag500_virtio_ccw_notify), \
	KVM_HOST_SLOT(prefix##_without_epapr_features, prefix##_kvm_run_epapr_features), \
	KVM_HOST_SLOT(prefix##_without_epapr_ppc_map_magic_page, prefix##_kvm_run_epapr_ppc_map_magic_page), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_features, prefix##_kvm_run_vendor_hyp_features), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_ptp, prefix##_kvm_run_vendor_hyp_ptp), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_call_uid, prefix##_kvm_run_vendor_hyp_call_uid), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_pv_time_features, prefix##_kvm_run_vendor_hyp_pv_time_features), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_pv_time_st, prefix##_kvm_run_vendor_hyp_pv_time_st), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_hyp_meminfo, prefix##_kvm_run_vendor_hyp_hyp_meminfo), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_mem_share, prefix##_kvm_run_vendor_hyp_mem_share), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_mem_unshare, prefix##_kvm_run_vendor_hyp_mem_unshare), \
	KVM_HOST_SLOT(prefix##_without_vendor_hyp_mmio_guard, prefix##_kvm_run_vendor_hyp_mmio_guard), \
	} \
};

/*
 * Makes, after KVM_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_kvm_dispatch(), prefix_kvm_x86_64_dispatch(), prefix_kvm_i386_dispatch(), prefix_kvm_ppc64_dispatch(),
 * prefix_kvm_arm64_dispatch(), prefix_kvm_s390x_dispatch().
 * They take `type *context` where kvm_dispatch() and its like take a host and a context.
 */
#define KVM_HOST_DISPATCH(prefix, type) \
static inline KVM_MAYBE_UNUSED struct kvm_host_result \
prefix##_kvm_dispatch(type *context, uint64_t number_, uint32_t token, uint32_t function, uint16_t code, \
	uint64_t subcode, const uint64_t *args) \
{ \
	return kvm_dispatch_by_switch(&prefix##_kvm_host, context, number_, token, function, code, subcode, args, \
		NULL); \
} \
static inline KVM_MAYBE_UNUSED void \
prefix##_kvm_x86_64_dispatch(type *context, struct kvm_x86_64_registers *registers) \
{ \
	kvm_x86_64_dispatch_by_switch(&prefix##_kvm_host, context, registers); \
} \
static inline KVM_MAYBE_UNUSED void \
prefix##_kvm_i386_dispatch(type *context, struct kvm_i386_registers *registers) \
{ \
	kvm_i386_dispatch_by_switch(&prefix##_kvm_host, context, registers); \
} \
static inline KVM_MAYBE_UNUSED void \
prefix##_kvm_ppc64_dispatch(type *context, struct kvm_ppc64_registers *registers) \
{ \
	kvm_ppc64_dispatch_by_switch(&prefix##_kvm_host, context, registers); \
} \
static inline KVM_MAYBE_UNUSED void \
prefix##_kvm_arm64_dispatch(type *context, struct kvm_arm64_registers *registers) \
{ \
	kvm_arm64_dispatch_by_switch(&prefix##_kvm_host, context, registers); \
} \
static inline KVM_MAYBE_UNUSED void \
prefix##_kvm_s390x_dispatch(type *context, uint16_t code, struct kvm_s390x_registers *registers) \
{ \
	kvm_s390x_dispatch_by_switch(&prefix##_kvm_host, context, code, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* KVM_HOST_H */
