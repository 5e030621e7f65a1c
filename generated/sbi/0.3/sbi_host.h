/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 0.3: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: f8f36fb3e933e7a3d5b8b9ed176c31f55219e5b1fa1ad5d3eebe4e199e960768
 */
#ifndef SBI_HOST_H
#define SBI_HOST_H

#include "sbi.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define SBI_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define SBI_RARE __attribute__((__noinline__, __cold__, __unused__))
#define SBI_INLINE inline __attribute__((__always_inline__, __unused__))
#define SBI_MAYBE_UNUSED __attribute__((__unused__))
#else
#define SBI_UNLIKELY(condition) (condition)
#define SBI_RARE inline
#define SBI_INLINE inline
#define SBI_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct sbi_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct sbi_host_result sbi_host_ok(uint64_t value)
{
	struct sbi_host_result result;

	result.status = SBI_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct sbi_host_result sbi_host_error(int64_t status)
{
	struct sbi_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct sbi_host_result sbi_host_run(void *context, const uint64_t *args);

#define SBI_HOST_SLOTS 36

/*
 * What a host implements: NULL where it does not. SBI_HOST_OPS() makes one.
 */
struct sbi_host {
	sbi_host_run *run[SBI_HOST_SLOTS];
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct sbi_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* SBI_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct sbi_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[2], must_be[2];
	uint64_t fixed[2], fixed_value[2];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};

static const struct sbi_host_call sbi_host_calls[] = {
	{ 0U, 0U, 0, 0, 1, 0x1, 0x0 },	/* legacy.set_timer */
	{ 1U, 0U, 1, 0, 1, 0x0, 0x0 },	/* legacy.console_putchar */
	{ 2U, 0U, 2, 0, 0, 0x0, 0x0 },	/* legacy.console_getchar */
	{ 3U, 0U, 3, 0, 0, 0x0, 0x0 },	/* legacy.clear_ipi */
	{ 4U, 0U, 4, 0, 1, 0x0, 0x0 },	/* legacy.send_ipi */
	{ 5U, 0U, 5, 0, 1, 0x0, 0x0 },	/* legacy.remote_fence_i */
	{ 6U, 0U, 6, 0, 3, 0x0, 0x0 },	/* legacy.remote_sfence_vma */
	{ 7U, 0U, 7, 0, 4, 0x0, 0x0 },	/* legacy.remote_sfence_vma_asid */
	{ 8U, 0U, 8, 0, 0, 0x0, 0x0 },	/* legacy.shutdown */
	{ 0U, 0U, 36, 3, 0, 0x0, 0x0 },	/* base.get_spec_version */
	{ 1U, 0U, 10, 0, 0, 0x0, 0x0 },	/* base.get_impl_id */
	{ 2U, 0U, 11, 0, 0, 0x0, 0x0 },	/* base.get_impl_version */
	{ 3U, 0U, 36, 2, 1, 0x0, 0x1 },	/* base.probe_extension */
	{ 4U, 0U, 13, 0, 0, 0x0, 0x0 },	/* base.get_mvendorid */
	{ 5U, 0U, 14, 0, 0, 0x0, 0x0 },	/* base.get_marchid */
	{ 6U, 0U, 15, 0, 0, 0x0, 0x0 },	/* base.get_mimpid */
	{ 0U, 0U, 16, 0, 3, 0x0, 0x0 },	/* hsm.hart_start */
	{ 1U, 0U, 17, 0, 0, 0x0, 0x0 },	/* hsm.hart_stop */
	{ 2U, 0U, 18, 0, 1, 0x0, 0x0 },	/* hsm.hart_get_status */
	{ 3U, 0U, 19, 0, 3, 0x0, 0x0 },	/* hsm.hart_suspend */
	{ 0U, 0U, 20, 0, 0, 0x0, 0x0 },	/* pmu.num_counters */
	{ 1U, 0U, 21, 0, 1, 0x0, 0x0 },	/* pmu.counter_get_info */
	{ 2U, 0U, 22, 0, 5, 0x10, 0x0 },	/* pmu.counter_config_matching */
	{ 3U, 0U, 23, 0, 4, 0x8, 0x0 },	/* pmu.counter_start */
	{ 4U, 0U, 24, 0, 3, 0x0, 0x0 },	/* pmu.counter_stop */
	{ 5U, 0U, 25, 0, 1, 0x0, 0x0 },	/* pmu.counter_fw_read */
	{ 0U, 0U, 26, 0, 2, 0x0, 0x0 },	/* ipi.send_ipi */
	{ 0U, 0U, 27, 0, 2, 0x0, 0x0 },	/* rfence.remote_fence_i */
	{ 1U, 0U, 28, 0, 4, 0x0, 0x0 },	/* rfence.remote_sfence_vma */
	{ 2U, 0U, 29, 0, 5, 0x0, 0x0 },	/* rfence.remote_sfence_vma_asid */
	{ 3U, 0U, 30, 0, 5, 0x0, 0x0 },	/* rfence.remote_hfence_gvma_vmid */
	{ 4U, 0U, 31, 0, 4, 0x0, 0x0 },	/* rfence.remote_hfence_gvma */
	{ 5U, 0U, 32, 0, 5, 0x0, 0x0 },	/* rfence.remote_hfence_vvma_asid */
	{ 6U, 0U, 33, 0, 4, 0x0, 0x0 },	/* rfence.remote_hfence_vvma */
	{ 0U, 0U, 34, 0, 2, 0x0, 0x0 },	/* srst.system_reset */
	{ 0U, 0U, 35, 0, 1, 0x1, 0x0 },	/* time.set_timer */
};

static const struct sbi_host_family sbi_host_families[] = {
	{ 0U, 8U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 0, 9, 0, 0, 1, 0 },	/* legacy */
	/* base */
	{ 0x10U, 0x10U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 9, 7, 1, 0, 0, 1 },
	/* hsm */
	{ 0x48534dU, 0x48534dU, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 16, 4, 1, 0, 0, 0 },
	/* pmu */
	{ 0x504d55U, 0x504d55U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 20, 6, 1, 0, 0, 0 },
	/* ipi */
	{ 0x735049U, 0x735049U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 26, 1, 1, 0, 0, 0 },
	/* rfence */
	{ 0x52464e43U, 0x52464e43U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 27, 7, 1, 0, 0, 0 },
	/* srst */
	{ 0x53525354U, 0x53525354U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 34, 1, 1, 0, 0, 0 },
	/* time */
	{ 0x54494d45U, 0x54494d45U, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, { 0U, 0U }, 0xffffffffU, 35, 1, 1, 0, 0, 0 },
};

static inline const struct sbi_host_family *sbi_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(sbi_host_families) / sizeof(sbi_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > sbi_host_families[middle].last)
			first = middle + 1;
		else if (number < sbi_host_families[middle].first)
			end = middle;
		else
			return &sbi_host_families[middle];
	}
	return NULL;
}

static inline const struct sbi_host_call *
sbi_host_find_call(const struct sbi_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > sbi_host_calls[middle].number)
			first = middle + 1;
		else if (number < sbi_host_calls[middle].number)
			end = middle;
		else
			return &sbi_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t sbi_host_family_number(uint32_t eid, uint32_t fid)
{
	(void)fid;
	return eid;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t sbi_host_call_number(const struct sbi_host_family *family, uint32_t eid, uint32_t fid)
{
	const uint64_t carriers[2] = { eid, fid };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct sbi_host_call *sbi_host_find(uint32_t eid, uint32_t fid)
{
	const struct sbi_host_family *family =
		sbi_host_find_family(sbi_host_family_number(eid, fid));

	if (!family)
		return NULL;
	return sbi_host_find_call(family, sbi_host_call_number(family, eid, fid));
}

/* Whether the host performs a call. */
static inline int sbi_host_has_call(const struct sbi_host *host, const struct sbi_host_call *call)
{
	return call->answer != 0 || (call->slot < SBI_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int sbi_host_has_family(const struct sbi_host *host, const struct sbi_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!sbi_host_calls[i].answer && sbi_host_has_call(host, &sbi_host_calls[i]))
			return 1;
	return 0;
}

/* Answers a call about the host out of its own table. */
static inline struct sbi_host_result sbi_host_answer(const struct sbi_host *host,
	const struct sbi_host_family *family, const struct sbi_host_call *call, const uint64_t *args)
{
	(void)host;
	(void)family;
	(void)args;
	switch (call->answer) {
	case 2: {
		const struct sbi_host_family *asked;

		if ((int64_t)args[0] != (int32_t)args[0] && args[0] >> 32 != 0)
			return sbi_host_ok(0);
		asked = sbi_host_find_family(args[0] & 0xffffffffU);
		if (asked && asked->by_call) {
			const struct sbi_host_call *found = sbi_host_find_call(asked, args[0] & 0xffffffffU);

			return sbi_host_ok(found && sbi_host_has_call(host, found));
		}
		return sbi_host_ok(asked && sbi_host_has_family(host, asked));
	}
	case 3: {
		return sbi_host_ok(0x3);
	}
	default:
		return sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
	}
}

static SBI_RARE struct sbi_host_result sbi_dispatch_rare(const struct sbi_host *host, void *context,
	uint32_t eid, uint32_t fid, const uint64_t *args)
{
	const struct sbi_host_family *family =
		sbi_host_find_family(sbi_host_family_number(eid, fid));
	const struct sbi_host_call *call;

	if (!family)
		return sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
	if (!sbi_host_has_family(host, family))
		return sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
	call = sbi_host_find_call(family, sbi_host_call_number(family, eid, fid));
	if (!call || !sbi_host_has_call(host, call)) {
		if (family->by_call)
			return sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
		return sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
	}
	if (call->answer)
		return sbi_host_answer(host, family, call, args);
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct sbi_host_result sbi_dispatch(const struct sbi_host *host, void *context,
	uint32_t eid, uint32_t fid, const uint64_t *args)
{
	sbi_host_run *run;
	uint32_t first, count;
	uint64_t number;

	switch (eid) {
	case 0x10U:	/* base */
		first = 9;
		count = 7;
		number = fid;
		break;
	case 0x48534dU:	/* hsm */
		first = 16;
		count = 4;
		number = fid;
		break;
	case 0x504d55U:	/* pmu */
		first = 20;
		count = 6;
		number = fid;
		break;
	case 0x735049U:	/* ipi */
		first = 26;
		count = 1;
		number = fid;
		break;
	case 0x52464e43U:	/* rfence */
		first = 27;
		count = 7;
		number = fid;
		break;
	case 0x53525354U:	/* srst */
		first = 34;
		count = 1;
		number = fid;
		break;
	case 0x54494d45U:	/* time */
		first = 35;
		count = 1;
		number = fid;
		break;
	case 0U:	/* legacy.set_timer */
	case 1U:	/* legacy.console_putchar */
	case 2U:	/* legacy.console_getchar */
	case 3U:	/* legacy.clear_ipi */
	case 4U:	/* legacy.send_ipi */
	case 5U:	/* legacy.remote_fence_i */
	case 6U:	/* legacy.remote_sfence_vma */
	case 7U:	/* legacy.remote_sfence_vma_asid */
	case 8U:	/* legacy.shutdown */
		first = 0;
		count = 9;
		number = eid;
		break;
	default:
		return sbi_dispatch_rare(host, context, eid, fid, args);
	}
	if (SBI_UNLIKELY(number >= count))
		return sbi_dispatch_rare(host, context, eid, fid, args);
	run = host->run[first + number];
	if (SBI_UNLIKELY(!run))
		return sbi_dispatch_rare(host, context, eid, fid, args);
	return run(context, args);
}

#define SBI_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As sbi_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: SBI_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to sbi_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static SBI_INLINE struct sbi_host_result sbi_dispatch_by_switch(const struct sbi_host *host, void *context,
	uint32_t eid, uint32_t fid, const uint64_t *args, int *found)
{
	switch (eid) {
	case 0x10U:	/* base */
		switch (fid) {
		SBI_HOST_CASE(1U, 10);	/* base.get_impl_id */
		SBI_HOST_CASE(2U, 11);	/* base.get_impl_version */
		SBI_HOST_CASE(4U, 13);	/* base.get_mvendorid */
		SBI_HOST_CASE(5U, 14);	/* base.get_marchid */
		SBI_HOST_CASE(6U, 15);	/* base.get_mimpid */
		default:
			break;
		}
		break;
	case 0x48534dU:	/* hsm */
		switch (fid) {
		SBI_HOST_CASE(0U, 16);	/* hsm.hart_start */
		SBI_HOST_CASE(1U, 17);	/* hsm.hart_stop */
		SBI_HOST_CASE(2U, 18);	/* hsm.hart_get_status */
		SBI_HOST_CASE(3U, 19);	/* hsm.hart_suspend */
		default:
			break;
		}
		break;
	case 0x504d55U:	/* pmu */
		switch (fid) {
		SBI_HOST_CASE(0U, 20);	/* pmu.num_counters */
		SBI_HOST_CASE(1U, 21);	/* pmu.counter_get_info */
		SBI_HOST_CASE(2U, 22);	/* pmu.counter_config_matching */
		SBI_HOST_CASE(3U, 23);	/* pmu.counter_start */
		SBI_HOST_CASE(4U, 24);	/* pmu.counter_stop */
		SBI_HOST_CASE(5U, 25);	/* pmu.counter_fw_read */
		default:
			break;
		}
		break;
	case 0x735049U:	/* ipi */
		switch (fid) {
		SBI_HOST_CASE(0U, 26);	/* ipi.send_ipi */
		default:
			break;
		}
		break;
	case 0x52464e43U:	/* rfence */
		switch (fid) {
		SBI_HOST_CASE(0U, 27);	/* rfence.remote_fence_i */
		SBI_HOST_CASE(1U, 28);	/* rfence.remote_sfence_vma */
		SBI_HOST_CASE(2U, 29);	/* rfence.remote_sfence_vma_asid */
		SBI_HOST_CASE(3U, 30);	/* rfence.remote_hfence_gvma_vmid */
		SBI_HOST_CASE(4U, 31);	/* rfence.remote_hfence_gvma */
		SBI_HOST_CASE(5U, 32);	/* rfence.remote_hfence_vvma_asid */
		SBI_HOST_CASE(6U, 33);	/* rfence.remote_hfence_vvma */
		default:
			break;
		}
		break;
	case 0x53525354U:	/* srst */
		switch (fid) {
		SBI_HOST_CASE(0U, 34);	/* srst.system_reset */
		default:
			break;
		}
		break;
	case 0x54494d45U:	/* time */
		switch (fid) {
		SBI_HOST_CASE(0U, 35);	/* time.set_timer */
		default:
			break;
		}
		break;
	SBI_HOST_CASE(0U, 0);	/* legacy.set_timer */
	SBI_HOST_CASE(1U, 1);	/* legacy.console_putchar */
	SBI_HOST_CASE(2U, 2);	/* legacy.console_getchar */
	SBI_HOST_CASE(3U, 3);	/* legacy.clear_ipi */
	SBI_HOST_CASE(4U, 4);	/* legacy.send_ipi */
	SBI_HOST_CASE(5U, 5);	/* legacy.remote_fence_i */
	SBI_HOST_CASE(6U, 6);	/* legacy.remote_sfence_vma */
	SBI_HOST_CASE(7U, 7);	/* legacy.remote_sfence_vma_asid */
	SBI_HOST_CASE(8U, 8);	/* legacy.shutdown */
	default:
		break;
	}
	if (!found)
		return sbi_dispatch_rare(host, context, eid, fid, args);
	*found = 0;
	return sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
}

/* By which convention a call travels: 0 is the ordinary one. */
static inline unsigned int sbi_host_variant(uint32_t eid, uint32_t fid)
{
	(void)eid;
	(void)fid;
	if (((eid) & 0xffffffffU) <= 8U)
		return 1;
	return 0;
}

/* The parts that an id of its family has, a bit each. */
static inline uint32_t sbi_host_used(uint32_t eid, uint32_t fid)
{
	static const uint32_t used[] = { 1, 3, 3, 3, 3, 3, 3, 3 };
	const struct sbi_host_family *family = sbi_host_find_family(sbi_host_family_number(eid, fid));

	return family ? used[family - sbi_host_families] : 0;
}

/* The registers of riscv64 that a call reads or writes. */
struct sbi_riscv64_registers {
	uint64_t a0;
	uint64_t a1;
	uint64_t a2;
	uint64_t a3;
	uint64_t a4;
	uint64_t a5;
	uint64_t a6;
	uint64_t a7;
};

static inline void sbi_riscv64_dispatch(const struct sbi_host *host, void *context,
	struct sbi_riscv64_registers *registers)
{
	const uint32_t eid = (uint32_t)registers->a7;
	const uint32_t fid = (uint32_t)registers->a6;
	uint64_t args[6];
	struct sbi_host_result result;
	const unsigned int variant = sbi_host_variant(eid, fid);

	if (variant == 1) {
		args[0] = registers->a0;
		args[1] = registers->a1;
		args[2] = registers->a2;
		args[3] = registers->a3;
		args[4] = 0;
		args[5] = 0;
	} else {
		args[0] = registers->a0;
		args[1] = registers->a1;
		args[2] = registers->a2;
		args[3] = registers->a3;
		args[4] = registers->a4;
		args[5] = registers->a5;
	}
	if (SBI_UNLIKELY((int64_t)registers->a7 != (int32_t)registers->a7 ||
		((int64_t)registers->a6 != (int32_t)registers->a6 && (sbi_host_used(eid, fid) >> 1 & 1) != 0)))
		result = sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
	else
		result = sbi_dispatch(host, context, eid, fid, args);
	if (variant == 1) {
		registers->a0 = result.status != 0 ? (uint64_t)result.status : result.value;
	} else {
		registers->a0 = (uint64_t)result.status;
		registers->a1 = result.value;
	}
}

static SBI_RARE void sbi_riscv64_dispatch_rare(const struct sbi_host *host, void *context,
	struct sbi_riscv64_registers *registers)
{
	sbi_riscv64_dispatch(host, context, registers);
}

static SBI_INLINE void sbi_riscv64_dispatch_by_switch(const struct sbi_host *host, void *context,
	struct sbi_riscv64_registers *registers)
{
	const uint32_t eid = (uint32_t)registers->a7;
	const uint32_t fid = (uint32_t)registers->a6;
	uint64_t args[6];
	struct sbi_host_result result;
	const unsigned int variant = sbi_host_variant(eid, fid);
	int found = 1;

	if (variant == 1) {
		args[0] = registers->a0;
		args[1] = registers->a1;
		args[2] = registers->a2;
		args[3] = registers->a3;
		args[4] = 0;
		args[5] = 0;
	} else {
		args[0] = registers->a0;
		args[1] = registers->a1;
		args[2] = registers->a2;
		args[3] = registers->a3;
		args[4] = registers->a4;
		args[5] = registers->a5;
	}
	if (SBI_UNLIKELY((int64_t)registers->a7 != (int32_t)registers->a7 ||
		((int64_t)registers->a6 != (int32_t)registers->a6 && (sbi_host_used(eid, fid) >> 1 & 1) != 0)))
		result = sbi_host_error(SBI_STATUS_NOT_SUPPORTED);
	else
		result = sbi_dispatch_by_switch(host, context, eid, fid, args, &found);
	if (!found) {
		sbi_riscv64_dispatch_rare(host, context, registers);
		return;
	}
	if (variant == 1) {
		registers->a0 = result.status != 0 ? (uint64_t)result.status : result.value;
	} else {
		registers->a0 = (uint64_t)result.status;
		registers->a1 = result.value;
	}
}

/* The registers of riscv32 that a call reads or writes. */
struct sbi_riscv32_registers {
	uint32_t a0;
	uint32_t a1;
	uint32_t a2;
	uint32_t a3;
	uint32_t a4;
	uint32_t a5;
	uint32_t a6;
	uint32_t a7;
};

static inline void sbi_riscv32_dispatch(const struct sbi_host *host, void *context,
	struct sbi_riscv32_registers *registers)
{
	const uint32_t eid = registers->a7;
	const uint32_t fid = registers->a6;
	const struct sbi_host_call *call = sbi_host_find(eid, fid);
	uint64_t args[6] = { 0 };
	struct sbi_host_result result;
	const unsigned int variant = sbi_host_variant(eid, fid);

	if (variant == 1) {
		const uint32_t words[6] = { registers->a0, registers->a1, registers->a2, registers->a3, 0, 0 };
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
	} else {
		const uint32_t words[8] = { registers->a0, registers->a1, registers->a2, registers->a3, registers->a4,
			registers->a5, 0, 0 };
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
	}
	result = sbi_dispatch(host, context, eid, fid, args);
	if (variant == 1) {
		registers->a0 = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
	} else {
		registers->a0 = (uint32_t)result.status;
		registers->a1 = (uint32_t)result.value;
	}
}

static SBI_RARE void sbi_riscv32_dispatch_rare(const struct sbi_host *host, void *context,
	struct sbi_riscv32_registers *registers)
{
	sbi_riscv32_dispatch(host, context, registers);
}

static SBI_INLINE void sbi_riscv32_dispatch_by_switch(const struct sbi_host *host, void *context,
	struct sbi_riscv32_registers *registers)
{
	const uint32_t eid = registers->a7;
	const uint32_t fid = registers->a6;
	const struct sbi_host_call *call = sbi_host_find(eid, fid);
	uint64_t args[6] = { 0 };
	struct sbi_host_result result;
	const unsigned int variant = sbi_host_variant(eid, fid);
	int found = 1;

	if (variant == 1) {
		const uint32_t words[6] = { registers->a0, registers->a1, registers->a2, registers->a3, 0, 0 };
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
	} else {
		const uint32_t words[8] = { registers->a0, registers->a1, registers->a2, registers->a3, registers->a4,
			registers->a5, 0, 0 };
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
	}
	result = sbi_dispatch_by_switch(host, context, eid, fid, args, &found);
	if (!found) {
		sbi_riscv32_dispatch_rare(host, context, registers);
		return;
	}
	if (variant == 1) {
		registers->a0 = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
	} else {
		registers->a0 = (uint32_t)result.status;
		registers->a1 = (uint32_t)result.value;
	}
}

#define SBI_HOST_RUN_legacy_set_timer(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_set_timer(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_set_timer((type *)context, args[0]); \
}

#define SBI_HOST_RUN_legacy_console_putchar(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_console_putchar(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_console_putchar((type *)context, (int32_t)args[0]); \
}

#define SBI_HOST_RUN_legacy_console_getchar(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_console_getchar(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_console_getchar((type *)context); \
}

#define SBI_HOST_RUN_legacy_clear_ipi(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_clear_ipi(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_clear_ipi((type *)context); \
}

#define SBI_HOST_RUN_legacy_send_ipi(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_send_ipi(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_send_ipi((type *)context, args[0]); \
}

#define SBI_HOST_RUN_legacy_remote_fence_i(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_remote_fence_i(void *context, const uint64_t *args) \
{ \
	return prefix##_legacy_remote_fence_i((type *)context, args[0]); \
}

#define SBI_HOST_RUN_legacy_remote_sfence_vma(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_remote_sfence_vma(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_legacy_remote_sfence_vma((type *)context, args[0], args[1], args[2]); \
}

#define SBI_HOST_RUN_legacy_remote_sfence_vma_asid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_remote_sfence_vma_asid(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_legacy_remote_sfence_vma_asid((type *)context, args[0], args[1], args[2], args[3]); \
}

#define SBI_HOST_RUN_legacy_shutdown(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_legacy_shutdown(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_legacy_shutdown((type *)context); \
}

#define SBI_HOST_RUN_base_get_impl_id(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_base_get_impl_id(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_base_get_impl_id((type *)context); \
}

#define SBI_HOST_RUN_base_get_impl_version(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_base_get_impl_version(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_base_get_impl_version((type *)context); \
}

#define SBI_HOST_RUN_base_get_mvendorid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_base_get_mvendorid(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_base_get_mvendorid((type *)context); \
}

#define SBI_HOST_RUN_base_get_marchid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_base_get_marchid(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_base_get_marchid((type *)context); \
}

#define SBI_HOST_RUN_base_get_mimpid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_base_get_mimpid(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_base_get_mimpid((type *)context); \
}

#define SBI_HOST_RUN_hsm_hart_start(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_hsm_hart_start(void *context, const uint64_t *args) \
{ \
	return prefix##_hsm_hart_start((type *)context, args[0], args[1], args[2]); \
}

#define SBI_HOST_RUN_hsm_hart_stop(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_hsm_hart_stop(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_hsm_hart_stop((type *)context); \
}

#define SBI_HOST_RUN_hsm_hart_get_status(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_hsm_hart_get_status(void *context, const uint64_t *args) \
{ \
	return prefix##_hsm_hart_get_status((type *)context, args[0]); \
}

#define SBI_HOST_RUN_hsm_hart_suspend(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_hsm_hart_suspend(void *context, const uint64_t *args) \
{ \
	return prefix##_hsm_hart_suspend((type *)context, (sbi_hsm_suspend_type_t)args[0], args[1], args[2]); \
}

#define SBI_HOST_RUN_pmu_num_counters(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_pmu_num_counters(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_pmu_num_counters((type *)context); \
}

#define SBI_HOST_RUN_pmu_counter_get_info(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_pmu_counter_get_info(void *context, const uint64_t *args) \
{ \
	return prefix##_pmu_counter_get_info((type *)context, args[0]); \
}

#define SBI_HOST_RUN_pmu_counter_config_matching(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_pmu_counter_config_matching(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_pmu_counter_config_matching((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define SBI_HOST_RUN_pmu_counter_start(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_pmu_counter_start(void *context, const uint64_t *args) \
{ \
	return prefix##_pmu_counter_start((type *)context, args[0], args[1], args[2], args[3]); \
}

#define SBI_HOST_RUN_pmu_counter_stop(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_pmu_counter_stop(void *context, const uint64_t *args) \
{ \
	return prefix##_pmu_counter_stop((type *)context, args[0], args[1], args[2]); \
}

#define SBI_HOST_RUN_pmu_counter_fw_read(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_pmu_counter_fw_read(void *context, const uint64_t *args) \
{ \
	return prefix##_pmu_counter_fw_read((type *)context, args[0]); \
}

#define SBI_HOST_RUN_ipi_send_ipi(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_ipi_send_ipi(void *context, const uint64_t *args) \
{ \
	return prefix##_ipi_send_ipi((type *)context, args[0], args[1]); \
}

#define SBI_HOST_RUN_rfence_remote_fence_i(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_fence_i(void *context, const uint64_t *args) \
{ \
	return prefix##_rfence_remote_fence_i((type *)context, args[0], args[1]); \
}

#define SBI_HOST_RUN_rfence_remote_sfence_vma(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_sfence_vma(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rfence_remote_sfence_vma((type *)context, args[0], args[1], args[2], args[3]); \
}

#define SBI_HOST_RUN_rfence_remote_sfence_vma_asid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_sfence_vma_asid(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rfence_remote_sfence_vma_asid((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define SBI_HOST_RUN_rfence_remote_hfence_gvma_vmid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_hfence_gvma_vmid(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rfence_remote_hfence_gvma_vmid((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define SBI_HOST_RUN_rfence_remote_hfence_gvma(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_hfence_gvma(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rfence_remote_hfence_gvma((type *)context, args[0], args[1], args[2], args[3]); \
}

#define SBI_HOST_RUN_rfence_remote_hfence_vvma_asid(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_hfence_vvma_asid(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rfence_remote_hfence_vvma_asid((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define SBI_HOST_RUN_rfence_remote_hfence_vvma(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_rfence_remote_hfence_vvma(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_rfence_remote_hfence_vvma((type *)context, args[0], args[1], args[2], args[3]); \
}

#define SBI_HOST_RUN_srst_system_reset(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_srst_system_reset(void *context, const uint64_t *args) \
{ \
	return prefix##_srst_system_reset((type *)context, (sbi_srst_type_t)args[0], (sbi_srst_reason_t)args[1]); \
}

#define SBI_HOST_RUN_time_set_timer(prefix, type) \
static SBI_INLINE struct sbi_host_result prefix##_sbi_run_time_set_timer(void *context, const uint64_t *args) \
{ \
	return prefix##_time_set_timer((type *)context, args[0]); \
}

/* SBI_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define SBI_HOST_MARK_1 0,
#define SBI_HOST_SECOND(a, b, ...) b
#define SBI_HOST_LEFT_OUT(flag) SBI_HOST_LEFT_OUT_(flag)
#define SBI_HOST_LEFT_OUT_(flag) SBI_HOST_LEFT_OUT__(SBI_HOST_MARK_##flag)
#define SBI_HOST_LEFT_OUT__(mark) SBI_HOST_SECOND(mark 1, 0, 0)
#define SBI_HOST_JOIN(a, b) SBI_HOST_JOIN_(a, b)
#define SBI_HOST_JOIN_(a, b) a##b
#define SBI_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define SBI_HOST_MAKE_1(run, prefix, type)
#define SBI_HOST_MAKE(flag, run, prefix, type) \
SBI_HOST_JOIN(SBI_HOST_MAKE_, SBI_HOST_LEFT_OUT(flag))(run, prefix, type)
#define SBI_HOST_SLOT_0(run) run
#define SBI_HOST_SLOT_1(run) NULL
#define SBI_HOST_SLOT(flag, run) SBI_HOST_JOIN(SBI_HOST_SLOT_, SBI_HOST_LEFT_OUT(flag))(run)
#define SBI_HOST_GAP_1 NULL,

/*
 * Makes `static const struct sbi_host prefix_sbi_host` out of the functions of the host, which come before it:
 *	struct sbi_host_result prefix_legacy_set_timer(type *, uint64_t stime_value);
 *	struct sbi_host_result prefix_legacy_console_putchar(type *, int32_t ch);
 *	struct sbi_host_result prefix_legacy_console_getchar(type *);
 *	struct sbi_host_result prefix_legacy_clear_ipi(type *);
 *	struct sbi_host_result prefix_legacy_send_ipi(type *, uint64_t hart_mask);
 *	struct sbi_host_result prefix_legacy_remote_fence_i(type *, uint64_t hart_mask);
 *	struct sbi_host_result prefix_legacy_remote_sfence_vma(type *, uint64_t hart_mask, uint64_t start,
 *		uint64_t size);
 *	struct sbi_host_result prefix_legacy_remote_sfence_vma_asid(type *, uint64_t hart_mask, uint64_t start,
 *		uint64_t size, uint64_t asid);
 *	struct sbi_host_result prefix_legacy_shutdown(type *);
 *	struct sbi_host_result prefix_base_get_impl_id(type *);
 *	struct sbi_host_result prefix_base_get_impl_version(type *);
 *	struct sbi_host_result prefix_base_get_mvendorid(type *);
 *	struct sbi_host_result prefix_base_get_marchid(type *);
 *	struct sbi_host_result prefix_base_get_mimpid(type *);
 *	struct sbi_host_result prefix_hsm_hart_start(type *, uint64_t hartid, uint64_t start_addr, uint64_t opaque);
 *	struct sbi_host_result prefix_hsm_hart_stop(type *);
 *	struct sbi_host_result prefix_hsm_hart_get_status(type *, uint64_t hartid);
 *	struct sbi_host_result prefix_hsm_hart_suspend(type *, sbi_hsm_suspend_type_t suspend_type,
 *		uint64_t resume_addr, uint64_t opaque);
 *	struct sbi_host_result prefix_pmu_num_counters(type *);
 *	struct sbi_host_result prefix_pmu_counter_get_info(type *, uint64_t counter_idx);
 *	struct sbi_host_result prefix_pmu_counter_config_matching(type *, uint64_t counter_idx_base,
 *		uint64_t counter_idx_mask, uint64_t config_flags, uint64_t event_idx, uint64_t event_data);
 *	struct sbi_host_result prefix_pmu_counter_start(type *, uint64_t counter_idx_base, uint64_t counter_idx_mask,
 *		uint64_t start_flags, uint64_t initial_value);
 *	struct sbi_host_result prefix_pmu_counter_stop(type *, uint64_t counter_idx_base, uint64_t counter_idx_mask,
 *		uint64_t stop_flags);
 *	struct sbi_host_result prefix_pmu_counter_fw_read(type *, uint64_t counter_idx);
 *	struct sbi_host_result prefix_ipi_send_ipi(type *, uint64_t hart_mask, uint64_t hart_mask_base);
 *	struct sbi_host_result prefix_rfence_remote_fence_i(type *, uint64_t hart_mask, uint64_t hart_mask_base);
 *	struct sbi_host_result prefix_rfence_remote_sfence_vma(type *, uint64_t hart_mask, uint64_t hart_mask_base,
 *		uint64_t start_addr, uint64_t size);
 *	struct sbi_host_result prefix_rfence_remote_sfence_vma_asid(type *, uint64_t hart_mask,
 *		uint64_t hart_mask_base, uint64_t start_addr, uint64_t size, uint64_t asid);
 *	struct sbi_host_result prefix_rfence_remote_hfence_gvma_vmid(type *, uint64_t hart_mask,
 *		uint64_t hart_mask_base, uint64_t start_addr, uint64_t size, uint64_t vmid);
 *	struct sbi_host_result prefix_rfence_remote_hfence_gvma(type *, uint64_t hart_mask, uint64_t hart_mask_base,
 *		uint64_t start_addr, uint64_t size);
 *	struct sbi_host_result prefix_rfence_remote_hfence_vvma_asid(type *, uint64_t hart_mask,
 *		uint64_t hart_mask_base, uint64_t start_addr, uint64_t size, uint64_t asid);
 *	struct sbi_host_result prefix_rfence_remote_hfence_vvma(type *, uint64_t hart_mask, uint64_t hart_mask_base,
 *		uint64_t start_addr, uint64_t size);
 *	struct sbi_host_result prefix_srst_system_reset(type *, sbi_srst_type_t reset_type,
 *		sbi_srst_reason_t reset_reason);
 *	struct sbi_host_result prefix_time_set_timer(type *, uint64_t stime_value);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define SBI_HOST_OPS(prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_set_timer, SBI_HOST_RUN_legacy_set_timer, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_console_putchar, SBI_HOST_RUN_legacy_console_putchar, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_console_getchar, SBI_HOST_RUN_legacy_console_getchar, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_clear_ipi, SBI_HOST_RUN_legacy_clear_ipi, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_send_ipi, SBI_HOST_RUN_legacy_send_ipi, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_remote_fence_i, SBI_HOST_RUN_legacy_remote_fence_i, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_remote_sfence_vma, SBI_HOST_RUN_legacy_remote_sfence_vma, prefix, type) \
SBI_HOST_MAKE(prefix##_without_legacy_remote_sfence_vma_asid, SBI_HOST_RUN_legacy_remote_sfence_vma_asid, prefix, \
	type) \
SBI_HOST_MAKE(prefix##_without_legacy_shutdown, SBI_HOST_RUN_legacy_shutdown, prefix, type) \
SBI_HOST_MAKE(prefix##_without_base_get_impl_id, SBI_HOST_RUN_base_get_impl_id, prefix, type) \
SBI_HOST_MAKE(prefix##_without_base_get_impl_version, SBI_HOST_RUN_base_get_impl_version, prefix, type) \
SBI_HOST_MAKE(prefix##_without_base_get_mvendorid, SBI_HOST_RUN_base_get_mvendorid, prefix, type) \
SBI_HOST_MAKE(prefix##_without_base_get_marchid, SBI_HOST_RUN_base_get_marchid, prefix, type) \
SBI_HOST_MAKE(prefix##_without_base_get_mimpid, SBI_HOST_RUN_base_get_mimpid, prefix, type) \
SBI_HOST_MAKE(prefix##_without_hsm_hart_start, SBI_HOST_RUN_hsm_hart_start, prefix, type) \
SBI_HOST_MAKE(prefix##_without_hsm_hart_stop, SBI_HOST_RUN_hsm_hart_stop, prefix, type) \
SBI_HOST_MAKE(prefix##_without_hsm_hart_get_status, SBI_HOST_RUN_hsm_hart_get_status, prefix, type) \
SBI_HOST_MAKE(prefix##_without_hsm_hart_suspend, SBI_HOST_RUN_hsm_hart_suspend, prefix, type) \
SBI_HOST_MAKE(prefix##_without_pmu_num_counters, SBI_HOST_RUN_pmu_num_counters, prefix, type) \
SBI_HOST_MAKE(prefix##_without_pmu_counter_get_info, SBI_HOST_RUN_pmu_counter_get_info, prefix, type) \
SBI_HOST_MAKE(prefix##_without_pmu_counter_config_matching, SBI_HOST_RUN_pmu_counter_config_matching, prefix, type) \
SBI_HOST_MAKE(prefix##_without_pmu_counter_start, SBI_HOST_RUN_pmu_counter_start, prefix, type) \
SBI_HOST_MAKE(prefix##_without_pmu_counter_stop, SBI_HOST_RUN_pmu_counter_stop, prefix, type) \
SBI_HOST_MAKE(prefix##_without_pmu_counter_fw_read, SBI_HOST_RUN_pmu_counter_fw_read, prefix, type) \
SBI_HOST_MAKE(prefix##_without_ipi_send_ipi, SBI_HOST_RUN_ipi_send_ipi, prefix, type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_fence_i, SBI_HOST_RUN_rfence_remote_fence_i, prefix, type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_sfence_vma, SBI_HOST_RUN_rfence_remote_sfence_vma, prefix, type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_sfence_vma_asid, SBI_HOST_RUN_rfence_remote_sfence_vma_asid, prefix, \
	type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_hfence_gvma_vmid, SBI_HOST_RUN_rfence_remote_hfence_gvma_vmid, prefix, \
	type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_hfence_gvma, SBI_HOST_RUN_rfence_remote_hfence_gvma, prefix, type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_hfence_vvma_asid, SBI_HOST_RUN_rfence_remote_hfence_vvma_asid, prefix, \
	type) \
SBI_HOST_MAKE(prefix##_without_rfence_remote_hfence_vvma, SBI_HOST_RUN_rfence_remote_hfence_vvma, prefix, type) \
SBI_HOST_MAKE(prefix##_without_srst_system_reset, SBI_HOST_RUN_srst_system_reset, prefix, type) \
SBI_HOST_MAKE(prefix##_without_time_set_timer, SBI_HOST_RUN_time_set_timer, prefix, type) \
static const struct sbi_host prefix##_sbi_host = { \
	{ \
	SBI_HOST_SLOT(prefix##_without_legacy_set_timer, prefix##_sbi_run_legacy_set_timer), \
	SBI_HOST_SLOT(prefix##_without_legacy_console_putchar, prefix##_sbi_run_legacy_console_putchar), \
	SBI_HOST_SLOT(prefix##_without_legacy_console_getchar, prefix##_sbi_run_legacy_console_getchar), \
	SBI_HOST_SLOT(prefix##_without_legacy_clear_ipi, prefix##_sbi_run_legacy_clear_ipi), \
	SBI_HOST_SLOT(prefix##_without_legacy_send_ipi, prefix##_sbi_run_legacy_send_ipi), \
	SBI_HOST_SLOT(prefix##_without_legacy_remote_fence_i, prefix##_sbi_run_legacy_remote_fence_i), \
	SBI_HOST_SLOT(prefix##_without_legacy_remote_sfence_vma, prefix##_sbi_run_legacy_remote_sfence_vma), \
	SBI_HOST_SLOT(prefix##_without_legacy_remote_sfence_vma_asid, \
		prefix##_sbi_run_legacy_remote_sfence_vma_asid), \
	SBI_HOST_SLOT(prefix##_without_legacy_shutdown, prefix##_sbi_run_legacy_shutdown), \
	SBI_HOST_GAP_1 \
	SBI_HOST_SLOT(prefix##_without_base_get_impl_id, prefix##_sbi_run_base_get_impl_id), \
	SBI_HOST_SLOT(prefix##_without_base_get_impl_version, prefix##_sbi_run_base_get_impl_version), \
	SBI_HOST_GAP_1 \
	SBI_HOST_SLOT(prefix##_without_base_get_mvendorid, prefix##_sbi_run_base_get_mvendorid), \
	SBI_HOST_SLOT(prefix##_without_base_get_marchid, prefix##_sbi_run_base_get_marchid), \
	SBI_HOST_SLOT(prefix##_without_base_get_mimpid, prefix##_sbi_run_base_get_mimpid), \
	SBI_HOST_SLOT(prefix##_without_hsm_hart_start, prefix##_sbi_run_hsm_hart_start), \
	SBI_HOST_SLOT(prefix##_without_hsm_hart_stop, prefix##_sbi_run_hsm_hart_stop), \
	SBI_HOST_SLOT(prefix##_without_hsm_hart_get_status, prefix##_sbi_run_hsm_hart_get_status), \
	SBI_HOST_SLOT(prefix##_without_hsm_hart_suspend, prefix##_sbi_run_hsm_hart_suspend), \
	SBI_HOST_SLOT(prefix##_without_pmu_num_counters, prefix##_sbi_run_pmu_num_counters), \
	SBI_HOST_SLOT(prefix##_without_pmu_counter_get_info, prefix##_sbi_run_pmu_counter_get_info), \
	SBI_HOST_SLOT(prefix##_without_pmu_counter_config_matching, prefix##_sbi_run_pmu_counter_config_matching), \
	SBI_HOST_SLOT(prefix##_without_pmu_counter_start, prefix##_sbi_run_pmu_counter_start), \
	SBI_HOST_SLOT(prefix##_without_pmu_counter_stop, prefix##_sbi_run_pmu_counter_stop), \
	SBI_HOST_SLOT(prefix##_without_pmu_counter_fw_read, prefix##_sbi_run_pmu_counter_fw_read), \
	SBI_HOST_SLOT(prefix##_without_ipi_send_ipi, prefix##_sbi_run_ipi_send_ipi), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_fence_i, prefix##_sbi_run_rfence_remote_fence_i), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_sfence_vma, prefix##_sbi_run_rfence_remote_sfence_vma), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_sfence_vma_asid, \
		prefix##_sbi_run_rfence_remote_sfence_vma_asid), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_hfence_gvma_vmid, \
		prefix##_sbi_run_rfence_remote_hfence_gvma_vmid), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_hfence_gvma, prefix##_sbi_run_rfence_remote_hfence_gvma), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_hfence_vvma_asid, \
		prefix##_sbi_run_rfence_remote_hfence_vvma_asid), \
	SBI_HOST_SLOT(prefix##_without_rfence_remote_hfence_vvma, prefix##_sbi_run_rfence_remote_hfence_vvma), \
	SBI_HOST_SLOT(prefix##_without_srst_system_reset, prefix##_sbi_run_srst_system_reset), \
	SBI_HOST_SLOT(prefix##_without_time_set_timer, prefix##_sbi_run_time_set_timer), \
	} \
};

/*
 * Makes, after SBI_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_sbi_dispatch(), prefix_sbi_riscv64_dispatch(), prefix_sbi_riscv32_dispatch().
 * They take `type *context` where sbi_dispatch() and its like take a host and a context.
 */
#define SBI_HOST_DISPATCH(prefix, type) \
static inline SBI_MAYBE_UNUSED struct sbi_host_result \
prefix##_sbi_dispatch(type *context, uint32_t eid, uint32_t fid, const uint64_t *args) \
{ \
	return sbi_dispatch_by_switch(&prefix##_sbi_host, context, eid, fid, args, NULL); \
} \
static inline SBI_MAYBE_UNUSED void \
prefix##_sbi_riscv64_dispatch(type *context, struct sbi_riscv64_registers *registers) \
{ \
	sbi_riscv64_dispatch_by_switch(&prefix##_sbi_host, context, registers); \
} \
static inline SBI_MAYBE_UNUSED void \
prefix##_sbi_riscv32_dispatch(type *context, struct sbi_riscv32_registers *registers) \
{ \
	sbi_riscv32_dispatch_by_switch(&prefix##_sbi_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* SBI_HOST_H */
